/// How far the visible text of a page holds the description of its structured data, told by runs of four words.
struct DescriptionOverlap {
  /// Share of the description's runs that the page has, 0...1.
  let coverage: Double
  /// Page blocks of which at least half stands in the description, by index.
  let shared: [Bool]
  /// Description blocks of which less than half stands in the page, by index.
  let missing: [Bool]

  private static let length = 4

  /// Compares a page's blocks with a description's; complexity O(words).
  init(page: [TextBlock], text: [UInt8], description: [TextBlock], of descriptionText: [UInt8]) {
    let pageRuns = page.map { Self.runs(text[$0.range]) }
    let descriptionRuns = description.map { Self.runs(descriptionText[$0.range]) }
    var inDescription: Set<UInt64> = []
    for runs in descriptionRuns { inDescription.formUnion(runs) }
    var found: Set<UInt64> = []
    shared = pageRuns.map { runs in
      var count = 0
      for run in runs where inDescription.contains(run) {
        count += 1
        found.insert(run)
      }
      return count > 0 && count * 2 >= runs.count
    }
    missing = descriptionRuns.map { runs in
      runs.count { found.contains($0) } * 2 < runs.count
    }
    coverage = inDescription.isEmpty ? 0 : Double(found.count) / Double(inDescription.count)
  }

  /// Hashes of the runs of words of one block; a block of fewer words gives one.
  private static func runs(_ bytes: ArraySlice<UInt8>) -> [UInt64] {
    var runs: [UInt64] = []
    var last: (UInt64, UInt64, UInt64) = (0, 0, 0)
    var count = 0
    var words = WordHashes(bytes)
    while let word = words.next() {
      count += 1
      if count >= length { runs.append(mix(mix(mix(last.0, last.1), last.2), word)) }
      last = (last.1, last.2, word)
    }
    if runs.isEmpty, count > 0 { runs.append(mix(mix(last.0, last.1), last.2)) }
    return runs
  }

  private static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
    (left &* 0x9E37_79B9_7F4A_7C15 ^ right) &* 0xBF58_476D_1CE4_E5B9
  }
}
