/// Matches many postings with a bounded number of tasks and ranks the results.
public struct BatchRanker: Sendable {
  /// Tasks at a time, at least 1.
  public var jobs: Int
  /// How many results to keep, the best; `nil` keeps all.
  public var top: Int?

  public init(jobs: Int, top: Int? = nil) {
    self.jobs = max(1, jobs)
    self.top = top
  }

  /// The ranked results of inputs `0..<count`; neither `jobs` nor timing changes them.
  ///
  /// Holds at most `jobs` inputs at a time, and with `top` no more results than twice that or 128. Ends early, with
  /// what there is, where the task is cancelled.
  ///
  /// - Parameters:
  ///   - count: How many inputs there are, for example files.
  ///   - load: Reads and matches one input, given by its index.
  /// - Returns: The results, the best first.
  public func rank(count: Int, load: @escaping @Sendable (Int) -> [MatchResult]) async -> [MatchResult] {
    var kept: [MatchResult] = []
    await withTaskGroup(of: [MatchResult].self) { group in
      var next = 0
      while next < min(jobs, count) {
        let index = next
        group.addTask { load(index) }
        next += 1
      }
      while let results = await group.next() {
        kept += results
        if let top, kept.count > 2 * max(top, 64) { kept = best(kept, top) }
        if next < count, !Task.isCancelled {
          let index = next
          group.addTask { load(index) }
          next += 1
        }
      }
    }
    return best(kept, top ?? kept.count)
  }

  private func best(_ results: [MatchResult], _ count: Int) -> [MatchResult] {
    Array(results.sorted(by: Ranking.precedes).prefix(max(0, count)))
  }
}
