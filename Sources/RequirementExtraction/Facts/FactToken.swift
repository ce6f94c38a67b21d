/// One word, number or sign of a posting's text.
struct FactToken: Sendable {
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8
    /// White space or a sign stands before it.
    static let spaced = Traits(rawValue: 1)
    static let capital = Traits(rawValue: 2)
    static let allCapitals = Traits(rawValue: 4)
    /// Ends with an apostrophe or `'s`.
    static let possessive = Traits(rawValue: 8)
    /// A hyphen joins it to the word before.
    static let hyphenated = Traits(rawValue: 16)
    /// A number in words.
    static let spelled = Traits(rawValue: 32)
    /// Dots within: `B.S.`
    static let dotted = Traits(rawValue: 64)
  }

  /// Bytes of the text.
  var start: Int32
  var end: Int32
  var word: FactWord
  var traits: Traits
  /// Readers that the word calls.
  var readers: UInt32
  /// Bits of `FactBag`.
  var bags: UInt64
  /// Of a number.
  var value: Double

  func belongs(to bag: FactBag) -> Bool { bags & bag.bit != 0 }
}

/// A sentence or line of a posting: the unit that fact readers look at.
struct FactSentence: Sendable {
  /// Indices of tokens.
  var tokens: Range<Int>
  /// Index into `Posting.blocks`.
  var block: Int
  /// Readers that a word of it calls.
  var readers: UInt32
}
