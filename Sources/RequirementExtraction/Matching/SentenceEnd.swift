/// Tells the dot that ends a sentence from that of an abbreviation.
enum SentenceEnd {
  /// What the dot at `index` separates; `word` is the range of the word before it.
  static func at(_ index: Int, in range: Range<Int>, of text: [UInt8], after word: Range<Int>?) -> WordBreak {
    var next = index + 1
    while next < range.upperBound, isClosing(text[next]) { next += 1 }
    guard next < range.upperBound else { return .sentence }
    let spaced = text[next] <= 0x20 || text[next] == 0xC2
    while next < range.upperBound, text[next] <= 0x20 || text[next] == 0xC2 || text[next] == 0xA0 { next += 1 }
    guard next < range.upperBound else { return .sentence }
    let follower = text[next]
    guard let word, word.lowerBound >= range.lowerBound, word.upperBound == index else {
      return spaced ? .sentence : .none
    }
    if !spaced {
      // "… in production.You will": a blank was lost between two sentences.
      let goesOn = next + 1 < range.upperBound && text[next + 1] &- 0x61 < 26
      return follower &- 0x41 < 26 && goesOn && word.count > 1 ? .sentence : .none
    }
    if follower &- 0x61 < 26 { return .none }
    if word.count == 1 || abbreviations.contains(text[word].map(TextNormalizer.lowercased)) { return .none }
    return .sentence
  }

  private static func isClosing(_ byte: UInt8) -> Bool { byte == 0x22 || byte == 0x27 || byte == 0x29 || byte == 0x2E }

  private static let abbreviations: [[UInt8]] = [
    "e.g", "i.e", "eg", "ie", "vs", "sr", "jr", "dr", "mr", "mrs", "approx", "incl", "min", "max", "dept", "no", "st",
    "b.s", "m.s", "b.a", "u.s", "u.k", "ph.d", "inc",
  ].map { Array($0.utf8) }
}
