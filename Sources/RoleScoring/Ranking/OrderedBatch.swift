/// Works on items with a bounded number of tasks and hands their results on in the items' order.
public enum OrderedBatch {
  /// Calls `deliver` with the result of each item, in order, whatever `jobs` is.
  ///
  /// Holds at most four results a job that wait for an earlier one. With one job no task is made.
  ///
  /// - Parameters:
  ///   - items: What to work on, for example names of files.
  ///   - jobs: Items to work on at once, at least 1.
  ///   - isolation: Where `deliver` runs; the caller's by default.
  ///   - shouldStop: Asked before each item is begun; those begun by then are still delivered.
  ///   - work: Makes the result of one item, for example reads and matches a file.
  ///   - deliver: Takes the next result.
  /// - Throws: What `deliver` throws; nothing is delivered after that.
  public static func run<Item: Sendable, Output: Sendable>(
    _ items: [Item], jobs: Int, isolation: isolated (any Actor)? = #isolation,
    shouldStop: () -> Bool = { Task.isCancelled }, work: @escaping @Sendable (Item) -> Output,
    deliver: (Output) throws -> Void
  ) async throws {
    guard jobs > 1, items.count > 1 else {
      for item in items where !shouldStop() { try deliver(work(item)) }
      return
    }
    try await withThrowingTaskGroup(of: (Int, Output).self) { group in
      var waiting: [Int: Output] = [:]
      var started = 0
      var delivered = 0
      func start() {
        guard started < items.count, started < delivered + jobs * 4, !shouldStop() else { return }
        let (index, item) = (started, items[started])
        group.addTask { (index, work(item)) }
        started += 1
      }
      for _ in 0..<jobs { start() }
      while let (index, output) = try await group.next() {
        waiting[index] = output
        while let next = waiting.removeValue(forKey: delivered) {
          delivered += 1
          try deliver(next)
        }
        while started - delivered - waiting.count < jobs, started < items.count, started < delivered + jobs * 4,
          !shouldStop()
        {
          start()
        }
      }
    }
  }
}
