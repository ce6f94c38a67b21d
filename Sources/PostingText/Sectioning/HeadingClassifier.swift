/// Tells by a heading's words what its section is about.
struct HeadingClassifier: Sendable {
  /// What the words of a heading tell.
  struct Verdict: Sendable, Equatable {
    var kind: SectionKind
    /// Whether the heading has no other words than the wording and fillers.
    var isWhole: Bool
  }

  private struct Wording: Sendable {
    var words: [UInt64]
    var atStart: Bool
    var atEnd: Bool
    var kind: SectionKind
    var rank: Int
  }

  private let wordings: [UInt64: [Wording]]
  private let fillers: Set<UInt64>

  /// Built once from the table of wordings.
  static let shared = HeadingClassifier(groups: HeadingWordings.groups, fillers: HeadingWordings.fillers)

  init(groups: [(kind: SectionKind, wordings: String)], fillers: String) {
    var wordings: [UInt64: [Wording]] = [:]
    for (rank, group) in groups.enumerated() {
      for line in group.wordings.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
        for wording in Self.expand(line, kind: group.kind, rank: rank) {
          if let first = wording.words.first { wordings[first, default: []].append(wording) }
        }
      }
    }
    self.wordings = wordings
    self.fillers = Set(fillers.split(whereSeparator: \.isWhitespace).map { HeadingWords.hash($0) })
  }

  /// The kind that the words tell, `nil` where they tell none; complexity O(words).
  func verdict(on heading: HeadingWords) -> Verdict? {
    let words = heading.hashes
    var best: Wording?
    var covered: [Range<Int>] = []
    for start in words.indices {
      for wording in wordings[words[start]] ?? [] {
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
    return Verdict(kind: best.kind, isWhole: isWhole)
  }

  /// The plain wordings that one written with alternatives stands for.
  private static func expand(_ line: Substring, kind: SectionKind, rank: Int) -> [Wording] {
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
    return sequences.map { Wording(words: $0, atStart: atStart, atEnd: atEnd, kind: kind, rank: rank) }
  }
}
