/// Finds known wordings among the words of a short line.
struct WordingTable<Label: Sendable & Equatable>: Sendable {
  /// What the words of a line tell.
  struct Verdict {
    var kind: Label
    /// Whether the line has no other words than known wordings and fillers.
    var isWhole: Bool
  }

  private struct Wording: Sendable {
    var words: [UInt64]
    var atStart: Bool
    var atEnd: Bool
    var label: Label
    var rank: Int
  }

  private let wordings: WordIndex<[Wording]>
  private let fillers: WordIndex<Bool>

  /// Earlier groups win over later ones.
  init(_ groups: [(label: Label, wordings: String)], fillers: String) {
    var wordings: [UInt64: [Wording]] = [:]
    for (rank, group) in groups.enumerated() {
      let bytes = Array(group.wordings.utf8)
      for line in bytes.split(whereSeparator: { $0 == 0x2C || $0 == 0x0A }) {
        for wording in Self.expand(line, label: group.label, rank: rank) {
          if let first = wording.words.first { wordings[first, default: []].append(wording) }
        }
      }
    }
    self.wordings = WordIndex(wordings.map { (key: $0.key, value: $0.value) })
    let words = Array(fillers.utf8).split { $0 <= 0x20 }
    self.fillers = WordIndex(words.map { (key: HeadingWords.hash($0), value: true) })
  }

  /// What the words tell, `nil` where they tell nothing; complexity O(words).
  func verdict(on line: HeadingWords) -> Verdict? {
    let words = line.hashes
    var best: Wording?
    var covered: [Range<Int>] = []
    for start in words.indices {
      guard let candidates = wordings[words[start]] else { continue }
      for wording in candidates {
        let end = start + wording.words.count
        guard end <= words.count, !wording.atStart || start == 0, !wording.atEnd || end == words.count,
          words[start..<end].elementsEqual(wording.words)
        else { continue }
        covered.append(start..<end)
        if wording.rank < best?.rank ?? .max { best = wording }
      }
    }
    guard let best else { return nil }
    let isWhole = words.indices.allSatisfy { index in
      fillers.contains(words[index]) || covered.contains { $0.contains(index) }
    }
    return Verdict(kind: best.label, isWhole: isWhole)
  }

  /// The plain wordings that one written with alternatives stands for.
  ///
  /// Goes over bytes, not characters: the first posting of a run waits for some thousand wordings.
  private static func expand(_ line: ArraySlice<UInt8>, label: Label, rank: Int) -> [Wording] {
    var text = line.drop { $0 == 0x20 }
    while text.last == 0x20 { text.removeLast() }
    let atStart = text.first == UInt8(ascii: "^")
    let atEnd = text.last == UInt8(ascii: "$")
    if atStart { text.removeFirst() }
    if atEnd { text.removeLast() }
    var sequences: [[UInt64]] = [[]]
    for word in text.split(separator: 0x20) {
      let isOptional = word.last == UInt8(ascii: "?")
      let choices = (isOptional ? word.dropLast() : word).split(separator: 0x2F).map { HeadingWords.hash($0) }
      if !isOptional, choices.count == 1 {
        for index in sequences.indices { sequences[index].append(choices[0]) }
        continue
      }
      let longer = sequences.flatMap { sequence in choices.map { sequence + [$0] } }
      sequences = isOptional ? sequences + longer : longer
    }
    return sequences.map { Wording(words: $0, atStart: atStart, atEnd: atEnd, label: label, rank: rank) }
  }
}
