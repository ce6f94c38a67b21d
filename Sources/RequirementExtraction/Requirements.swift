public import PostingText

/// One competency that a posting asks for, with its strongest emphasis.
public struct Requirement: Sendable, Equatable {
  /// Identifier in the taxonomy, for example `programming/python`.
  public var id: String
  public var name: String
  /// Category identifier, for example `programming`.
  public var category: String
  public var emphasis: Emphasis
  /// Number of the either-or group that the requirement belongs to, from 1; `nil` where it stands alone.
  public var anyOf: Int?
  /// At most five, those of the strongest emphasis first, then in order of the text.
  public var evidence: [Evidence]

  public init(
    id: String, name: String, category: String, emphasis: Emphasis, anyOf: Int? = nil, evidence: [Evidence] = []
  ) {
    self.id = id
    self.name = name
    self.category = category
    self.emphasis = emphasis
    self.anyOf = anyOf
    self.evidence = evidence
  }
}

/// Something in a posting that would stop an applicant.
public struct RequirementFlag: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    case clearance, citizenship, noSponsorship = "no_sponsorship", expired
  }

  public var kind: Kind
  /// One sentence for people.
  public var text: String
  public var evidence: Evidence?

  public init(kind: Kind, text: String, evidence: Evidence?) {
    self.kind = kind
    self.text = text
    self.evidence = evidence
  }
}

/// How much of a posting was understood.
public struct ReadingCoverage: Sendable, Equatable {
  /// Characters (Unicode scalars) of the posting's own blocks.
  public var characters = 0
  /// Of these, the ones in sections whose kind is known.
  public var charactersInSections = 0

  public init() {}
}

/// All that a posting asks for: competencies, facts, and what would stop an applicant.
public struct Requirements: Sendable, Equatable {
  /// One entry a competency, in order of the taxonomy.
  public var items: [Requirement] = []
  public var facts = Facts()
  public var flags: [RequirementFlag] = []
  public var coverage = ReadingCoverage()
  /// Warnings that extraction adds to those of the reader.
  public var warnings: [ReadingWarning] = []

  public init() {}
}
