/// The place of a result in a ranking: the best first, then by source in byte order; results without a score come last.
///
/// It is all that an order needs of a result, so that a ranking of many postings need not keep the results themselves.
public struct RankingKey: Sendable, Comparable {
  /// `nil` where there is an error instead.
  public let score: Points?
  /// The bytes of the source's name; empty where it has none.
  public let source: [UInt8]
  /// Place among the postings of one source.
  public let record: Int

  /// The key of a result.
  public init(_ result: MatchResult) {
    score = result.score
    source = result.sourceBytes ?? Array((result.source ?? "").utf8)
    record = result.record
  }

  /// Whether a result stands before another one.
  public static func < (lhs: RankingKey, rhs: RankingKey) -> Bool {
    if lhs.score != rhs.score {
      guard let left = lhs.score, let right = rhs.score else { return lhs.score != nil }
      return left > right
    }
    return lhs.source == rhs.source ? lhs.record < rhs.record : lhs.source.lexicographicallyPrecedes(rhs.source)
  }
}

extension MatchResult {
  /// `nil` where there is an error instead.
  public var score: Points? { try? outcome.get().assessment.score }
}
