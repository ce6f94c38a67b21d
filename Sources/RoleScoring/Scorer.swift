public import PostingText
public import RequirementExtraction

/// Scores what a posting asks for against a profile; total and deterministic.
public struct Scorer: Sendable {
  public let profile: RoleProfile

  public init(profile: RoleProfile) { self.profile = profile }

  /// `titled` is the posting's title, from which the kind of work is read beside the requirements.
  public func assess(_ requirements: Requirements, of posting: Posting) -> Assessment {
    Assessment(
      score: Points(tenths: 0), band: .unrelated, breakdown: [],
      requirementPoints: requirements.items.map { _ in Points(tenths: 0) },
      missing: [], explanation: Explanation(points: Points(tenths: 0), description: "score"))
  }
}
