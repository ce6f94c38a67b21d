/// How far the visible text of a page holds the description of its structured data, told by runs of four words.
struct DescriptionOverlap {
  /// Share of the description's runs that the page has, 0...1.
  let coverage: Double
  /// Page blocks of which at least half stands in the description, by index.
  let shared: [Bool]
  /// Description blocks of which less than half stands in the page, by index.
  let missing: [Bool]

  /// Compares a page's blocks with a description's; complexity O(words).
  init(page: [TextBlock], text: [UInt8], description: [TextBlock], of descriptionText: [UInt8]) {
    let pageRuns = WordRuns(page, text: text)
    let descriptionRuns = WordRuns(description, text: descriptionText)
    var table = RunTable(of: descriptionRuns.hashes)
    shared = pageRuns.ends.indices.map { index in
      let runs = pageRuns.range(of: index)
      let count = runs.count { table.find(pageRuns.hashes[$0]) }
      return count > 0 && count * 2 >= runs.count
    }
    missing = descriptionRuns.ends.indices.map { index in
      let runs = descriptionRuns.range(of: index)
      return runs.count { table.wasFound(descriptionRuns.hashes[$0]) } * 2 < runs.count
    }
    coverage = table.count == 0 ? 0 : Double(table.found) / Double(table.count)
  }
}

/// Hashes of the runs of words of several blocks; a block of fewer words gives one.
private struct WordRuns {
  private(set) var hashes: [UInt64] = []
  /// Where the runs of each block end in `hashes`.
  private(set) var ends: [Int] = []

  private static let length = 4

  init(_ blocks: [TextBlock], text: [UInt8]) {
    hashes.reserveCapacity(text.count / 6)
    ends.reserveCapacity(blocks.count)
    for block in blocks {
      var last: (UInt64, UInt64, UInt64) = (0, 0, 0)
      var count = 0
      WordHashes.forEach(in: text[block.range]) { word in
        count += 1
        if count >= Self.length { hashes.append(Self.mix(Self.mix(Self.mix(last.0, last.1), last.2), word)) }
        last = (last.1, last.2, word)
        return true
      }
      if 1..<Self.length ~= count { hashes.append(Self.mix(Self.mix(last.0, last.1), last.2)) }
      ends.append(hashes.count)
    }
  }

  func range(of block: Int) -> Range<Int> { (block == 0 ? 0 : ends[block - 1])..<ends[block] }

  private static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
    (left &* 0x9E37_79B9_7F4A_7C15 ^ right) &* 0xBF58_476D_1CE4_E5B9
  }
}

/// The distinct runs of a text, and which of them were looked for: one probe each, no further hashing.
private struct RunTable {
  private enum State: UInt8 { case free, kept, found }

  private var keys: [UInt64]
  private var states: [State]
  private let shift: UInt64
  /// Distinct runs, and those of them that were found.
  private(set) var count = 0
  private(set) var found = 0

  init(of runs: [UInt64]) {
    let bits = max(4, Int.bitWidth - runs.count.leadingZeroBitCount + 1)
    shift = UInt64(64 - bits)
    keys = Array(repeating: 0, count: 1 << bits)
    states = Array(repeating: .free, count: 1 << bits)
    for run in runs {
      let slot = slot(of: run)
      guard states[slot] == .free else { continue }
      keys[slot] = run
      states[slot] = .kept
      count += 1
    }
  }

  /// Where a run stands, or would stand; the table is at most half full.
  private func slot(of run: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: run >> shift)
    while states[slot] != .free, keys[slot] != run { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  /// Whether a run is in the table, which then holds that it was found.
  mutating func find(_ run: UInt64) -> Bool {
    let slot = slot(of: run)
    guard states[slot] != .free else { return false }
    if states[slot] == .kept {
      states[slot] = .found
      found += 1
    }
    return true
  }

  func wasFound(_ run: UInt64) -> Bool { states[slot(of: run)] == .found }
}
