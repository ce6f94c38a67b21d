/// Works on items with a bounded number of tasks and hands their results on in the items' order.
enum OrderedBatch {
  /// With one job no task is made. Holds at most four results a job that wait for an earlier one.
  static func run<Item: Sendable, Output: Sendable>(
    _ items: [Item], jobs: Int, isolation: isolated (any Actor)? = #isolation,
    work: @escaping @Sendable (Item) -> Output, deliver: (Output) throws -> Void
  ) async throws {
    guard jobs > 1, items.count > 1 else {
      for item in items where Interruption.pending == nil { try deliver(work(item)) }
      return
    }
    try await withThrowingTaskGroup(of: (Int, Output).self) { group in
      var waiting: [Int: Output] = [:]
      var started = 0
      var delivered = 0
      func start() {
        guard started < items.count, started < delivered + jobs * 4, Interruption.pending == nil else { return }
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
          Interruption.pending == nil
        {
          start()
        }
      }
    }
  }
}
