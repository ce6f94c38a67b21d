/// The order of results: the best first, then by source in byte order; results without a score come last.
public enum Ranking {
  /// Whether a result stands before another one.
  public static func precedes(_ lhs: MatchResult, _ rhs: MatchResult) -> Bool {
    if lhs.score != rhs.score {
      guard let left = lhs.score, let right = rhs.score else { return lhs.score != nil }
      return left > right
    }
    let (left, right) = (lhs.sourceName, rhs.sourceName)
    if left != right { return left.lexicographicallyPrecedes(right) }
    return lhs.record < rhs.record
  }
}

extension MatchResult {
  /// `nil` where there is an error instead.
  public var score: Points? { try? outcome.get().assessment.score }

  /// The bytes of the source's name; empty where it has none.
  fileprivate var sourceName: [UInt8] { sourceBytes ?? Array((source ?? "").utf8) }
}
