/// What stands between a word and the one before it, the weakest first.
enum WordBreak: UInt8, Comparable {
  /// Nothing but blanks, hyphens, slashes or quotation marks: phrases run on.
  case none
  /// A comma, bracket, colon or spaced dash: only a gap steps over it.
  case soft
  /// A semicolon or an inline bullet: no phrase steps over it.
  case clause
  case sentence
  case block

  static func < (lhs: WordBreak, rhs: WordBreak) -> Bool { lhs.rawValue < rhs.rawValue }
}

/// One word of a text.
struct Token: Equatable {
  /// First byte, and one past the last.
  var start: Int32
  var end: Int32
  /// What the vocabulary knows the word as; 0 for a word that no phrase has.
  var symbol: Int32
  /// Place on a scale on which neighbours are one apart, a comma between adds one, and the end of a clause adds more
  /// than any gap.
  var position: Int32
  var breakBefore: WordBreak

  /// What the end of a clause, sentence or block adds to the positions.
  static let farApart: Int32 = 1000
}
