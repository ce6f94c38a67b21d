/// One fact as read from a posting.
public struct Reading<Value: Sendable & Equatable>: Sendable, Equatable {
  /// `nil` where the posting doesn't state it.
  public var value: Value?
  public var basis: FactBasis
  /// The page's structured data and its text disagree; the text's value counts.
  public var conflict: Bool
  public var evidence: Evidence?

  public init(value: Value? = nil, basis: FactBasis = .notStated, conflict: Bool = false, evidence: Evidence? = nil) {
    self.value = value
    self.basis = basis
    self.conflict = conflict
    self.evidence = evidence
  }
}

/// Where a fact was found.
public enum FactBasis: String, Sendable, CaseIterable {
  /// In the page's structured data.
  case structured
  /// In the text, in so many words.
  case stated
  /// From other statements, by a rule.
  case inferred
  case notStated = "not_stated"
}
