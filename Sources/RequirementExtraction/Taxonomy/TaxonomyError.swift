/// What is wrong in a taxonomy file, and where.
public struct TaxonomyError: Error, Sendable, Equatable, CustomStringConvertible {
  public var position: SourcePosition
  /// One line for people, with a suggestion where there is one.
  public var message: String

  public init(_ position: SourcePosition, _ message: String) {
    self.position = position
    self.message = message
  }

  /// `file:line:column: message`.
  public var description: String { "\(position.source):\(position.line):\(position.column): \(message)" }
}

/// Finds the word that was probably meant.
enum Suggestion {
  /// `; did you mean "…"?` with the nearest candidate, empty where none is near.
  static func text(for word: String, among candidates: some Sequence<String>) -> String {
    var best: (distance: Int, word: String)?
    for candidate in candidates {
      let distance = distance(Array(word.utf8), Array(candidate.utf8))
      if distance < best?.distance ?? (word.utf8.count < 5 ? 2 : 3)
        || distance == best?.distance && candidate < best?.word ?? ""
      {
        best = (distance, candidate)
      }
    }
    return best.map { "; did you mean \"\($0.word)\"?" } ?? ""
  }

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
