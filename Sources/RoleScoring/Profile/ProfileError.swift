/// What is wrong in a profile file, and where.
public struct ProfileError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The file's name as given.
  public var source: String
  /// From 1.
  public var line: Int
  /// In bytes, from 1.
  public var column: Int
  /// One line for people, with a suggestion where there is one.
  public var message: String

  public init(source: String, line: Int, column: Int, message: String) {
    self.source = source
    self.line = line
    self.column = column
    self.message = message
  }

  /// `file:line:column: message`.
  public var description: String { "\(source):\(line):\(column): \(message)" }
}

/// Finds the word that was probably meant.
enum NearestWord {
  /// `; did you mean "…"?` with the nearest candidate; empty where none is near.
  static func suggestion(for word: String, among candidates: some Sequence<String>) -> String {
    var best: (distance: Int, word: String)?
    for candidate in candidates {
      let distance = distance(Array(word.utf8.prefix(100)), Array(candidate.utf8))
      if distance < best?.distance ?? max(2, min(word.utf8.count / 3 + 1, 5)) { best = (distance, candidate) }
    }
    return best.map { "; did you mean \"\($0.word)\"?" } ?? ""
  }

  /// The fewest insertions, deletions and replacements; complexity O(n · m).
  private static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    var row = Array(0...second.count)
    for (index, byte) in first.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in second.indices {
        let above = row[column + 1]
        row[column + 1] = min(above + 1, row[column] + 1, diagonal + (byte == second[column] ? 0 : 1))
        diagonal = above
      }
    }
    return row[second.count]
  }
}
