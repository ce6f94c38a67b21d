import RoleScoring
import Synchronization
import Testing

@Suite struct OrderedBatchTests {
  @Test(arguments: [1, 2, 7, 64]) func keepsTheOrder(_ jobs: Int) async throws {
    var delivered: [Int] = []
    try await OrderedBatch.run(Array(0..<300), jobs: jobs) { item in
      // Early items take longest.
      var sum = 0
      for step in 0..<(300 - item) * 20 { sum &+= step }
      return sum < 0 ? -1 : item
    } deliver: {
      delivered.append($0)
    }
    #expect(delivered == Array(0..<300))
  }

  @Test(arguments: [1, 4]) func worksOnNoMoreThanFourAJobAhead(_ jobs: Int) async throws {
    let begun = Mutex(0)
    var delivered = 0
    try await OrderedBatch.run(Array(0..<200), jobs: jobs) { item in
      begun.withLock { $0 += 1 }
      return item
    } deliver: { _ in
      #expect(begun.withLock { $0 } <= delivered + jobs * 4 + 1)
      delivered += 1
    }
    #expect(delivered == 200)
  }

  @Test(arguments: [1, 3]) func stopsWhenAsked(_ jobs: Int) async throws {
    var delivered: [Int] = []
    let last = Mutex(0)
    try await OrderedBatch.run(Array(0..<100), jobs: jobs, shouldStop: { last.withLock { $0 } >= 10 }) {
      $0
    } deliver: {
      delivered.append($0)
      last.withLock { $0 += 1 }
    }
    #expect(delivered == Array(0..<delivered.count))
    #expect((10..<10 + jobs * 4).contains(delivered.count))
  }

  @Test(arguments: [1, 3]) func endsWithTheErrorOfADelivery(_ jobs: Int) async throws {
    struct Full: Error {}
    await #expect(throws: Full.self) {
      try await OrderedBatch.run(Array(0..<50), jobs: jobs) {
        $0
      } deliver: {
        if $0 == 7 { throw Full() }
      }
    }
  }

  @Test func noItemsGiveNoResults() async throws {
    try await OrderedBatch.run([Int](), jobs: 4) {
      $0
    } deliver: { _ in
      Issue.record("nothing to deliver")
    }
  }
}
