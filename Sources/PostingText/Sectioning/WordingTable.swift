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
      for line in group.wordings.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
        for wording in Self.expand(line, label: group.label, rank: rank) {
          if let first = wording.words.first { wordings[first, default: []].append(wording) }
        }
      }
    }
    self.wordings = WordIndex(wordings.map { (key: $0.key, value: $0.value) })
    self.fillers = WordIndex(words: fillers.split(whereSeparator: \.isWhitespace).map(String.init))
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
  private static func expand(_ line: Substring, label: Label, rank: Int) -> [Wording] {
    var text = line.drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    let atStart = text.first == "^"
    let atEnd = text.last == "$"
    if atStart { text.removeFirst() }
    if atEnd { text.removeLast() }
    var sequences: [[UInt64]] = [[]]
    for word in text.split(separator: " ") {
      let isOptional = word.last == "?"
      let choices = (isOptional ? word.dropLast() : word).split(separator: "/").map { HeadingWords.hash($0) }
      let longer = sequences.flatMap { sequence in choices.map { sequence + [$0] } }
      sequences = isOptional ? sequences + longer : longer
    }
    return sequences.map { Wording(words: $0, atStart: atStart, atEnd: atEnd, label: label, rank: rank) }
  }
}
