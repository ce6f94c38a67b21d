import MatchReports
import PostingText
import RoleScoring

/// What a run keeps of one result: enough to order, count and write it.
struct KeptResult: Sendable {
  var source: FileName
  var record: Int
  var score: Points?
  var band: ScoreBand?
  var error: PostingError?
  /// The result as it will be written.
  var bytes: [UInt8] = []
  var row: RankTable.Row?

  init(_ result: MatchResult) {
    source = FileName(bytes: result.sourceBytes ?? Array((result.source ?? "").utf8))
    record = result.record
    switch result.outcome {
    case .success(let posting):
      score = posting.assessment.score
      band = posting.assessment.band
    case .failure(let failure): error = failure
    }
  }

  /// Higher scores first, then names in byte order; errors last.
  static func precedes(_ lhs: KeptResult, _ rhs: KeptResult) -> Bool {
    if lhs.score != rhs.score {
      guard let left = lhs.score, let right = rhs.score else { return lhs.score != nil }
      return left > right
    }
    return lhs.source.bytes == rhs.source.bytes ? lhs.record < rhs.record : lhs.source < rhs.source
  }
}
