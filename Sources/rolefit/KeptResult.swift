import MatchReports
import PostingText
import RoleScoring

/// What a run keeps of one result: enough to order, count and write it.
struct KeptResult: Sendable {
  let key: RankingKey
  private(set) var band: ScoreBand?
  private(set) var error: PostingError?
  /// The result as it will be written.
  var bytes: [UInt8] = []
  var row: RankTable.Row?

  init(_ result: MatchResult) {
    key = RankingKey(result)
    switch result.outcome {
    case .success(let posting): band = posting.assessment.band
    case .failure(let failure): error = failure
    }
  }
}
