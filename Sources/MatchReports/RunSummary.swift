public import RoleScoring

/// Counts of a run over many files.
public struct RunSummary: Sendable, Equatable {
  /// Files read or tried.
  public var files = 0
  public var postings = 0
  /// Results with an error.
  public var errors = 0
  /// Entries of folders that were passed over.
  public var skipped = 0
  /// Results shown, after filters.
  public var results = 0
  /// Postings of each band, before filters.
  public var bands: [ScoreBand: Int] = [:]

  public init() {}

  /// Counts one result.
  public mutating func count(_ result: MatchResult) {
    switch result.outcome {
    case .success(let posting):
      postings += 1
      bands[posting.assessment.band, default: 0] += 1
    case .failure:
      errors += 1
    }
  }
}
