/// Splits UTF-8 text into words in one pass, each resolved to its symbol; keeps no string.
struct Tokenizer {
  let vocabulary: Vocabulary

  /// Bytes by what they do between words.
  private enum Kind {
    static let other: UInt8 = 0
    static let word: UInt8 = 1
    static let soft: UInt8 = 2
    /// May belong to a word (`.`, `'`, `+`, `#`, `&`) or is no ASCII: needs a closer look after a word.
    static let joining: UInt8 = 3
    static let high: UInt8 = 4
    static let mark: UInt8 = 5
  }

  private static let kinds: [UInt8] = (0...255).map { value in
    let byte = UInt8(value)
    if byte >= 0x80 { return Kind.high }
    if TextNormalizer.isWord(byte) { return Kind.word }
    if ",():[]{}".utf8.contains(byte) { return Kind.soft }
    if ".'+#&".utf8.contains(byte) { return Kind.joining }
    if "!?;-|*".utf8.contains(byte) { return Kind.mark }
    return Kind.other
  }

  /// Appends the words of one block to `tokens`; complexity O(bytes).
  func append(_ range: Range<Int>, of text: [UInt8], to tokens: inout [Token]) {
    var run = Run(range: range, last: tokens.last)
    let kinds = Self.kinds
    let end = range.upperBound
    var index = Self.skippingNumber(range, of: text)
    while index < end {
      let byte = text[index]
      switch kinds[Int(byte)] {
      case Kind.word:
        var hash = Vocabulary.seed
        var next = index
        repeat {
          hash = Vocabulary.mix(hash, TextNormalizer.lowercased(text[next]))
          next += 1
        } while next < end && kinds[Int(text[next])] == Kind.word
        if next < end, Self.mayGoOn(text, next, end, kinds[Int(text[next])]) {
          index = appendUnusual(from: index, to: end, of: text, run: &run, tokens: &tokens)
        } else {
          let symbol = vocabulary.symbol(hash: hash, start: index, end: next, of: text)
          run.append(start: index, end: next, symbol: symbol, to: &tokens)
          index = next
        }
      case Kind.soft:
        run.soft()
        index += 1
      case Kind.joining, Kind.high:
        index = appendUnusual(from: index, to: end, of: text, run: &run, tokens: &tokens)
      case Kind.mark:
        run.note(Self.mark(at: index, in: range, of: text))
        index += 1
      default:
        index += 1
      }
    }
  }

  /// The words of a phrase file's text: normalised with their case, and lower-cased.
  static func words(of string: String) -> [(cased: [UInt8], folded: [UInt8])] {
    let text = Array(string.utf8)
    var words: [(cased: [UInt8], folded: [UInt8])] = []
    var index = 0
    while index < text.count {
      var word = UnusualWord()
      let next = word.read(from: index, to: text.count, of: text)
      if !word.folded.isEmpty { words.append((word.cased, word.folded)) }
      index = max(next, index + 1)
    }
    return words
  }

  /// Whether the byte after a plain word may belong to the word.
  @inline(__always)
  private static func mayGoOn(_ text: [UInt8], _ index: Int, _ end: Int, _ kind: UInt8) -> Bool {
    switch kind {
    case Kind.high: return true
    case Kind.joining:
      guard text[index] == 0x2E else { return true }
      return index + 1 < end && kinds[Int(text[index + 1])] == Kind.word
    case Kind.soft:
      return text[index] == 0x2C && isDigit(text[index - 1]) && index + 1 < end && isDigit(text[index + 1])
    default: return false
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Reads a word with symbols or letters beyond ASCII, or what separates words there.
  private func appendUnusual(
    from index: Int, to end: Int, of text: [UInt8], run: inout Run, tokens: inout [Token]
  ) -> Int {
    var word = UnusualWord()
    let next = word.read(from: index, to: end, of: text)
    if !word.folded.isEmpty {
      let symbol = vocabulary.symbol(folded: word.folded, cased: word.cased)
      run.append(start: index, end: word.end, symbol: symbol, to: &tokens)
      return next
    }
    if text[index] == 0x2E {
      run.note(SentenceEnd.at(index, in: run.range, of: text, after: tokens.last.map { Int($0.start)..<Int($0.end) }))
    } else {
      run.note(word.separator, Self.mark(word.ascii, at: index, next: next, in: run.range, of: text))
    }
    return max(next, index + 1)
  }

  /// What a punctuation mark separates.
  private static func mark(at index: Int, in range: Range<Int>, of text: [UInt8]) -> WordBreak {
    mark(text[index], at: index, next: index + 1, in: range, of: text)
  }

  private static func mark(
    _ byte: UInt8, at index: Int, next: Int, in range: Range<Int>, of text: [UInt8]
  ) -> WordBreak {
    switch byte {
    case 0x21, 0x3F: return next >= range.upperBound || !TextNormalizer.isWord(text[next]) ? .sentence : .none
    case 0x3B, 0x7C: return .clause
    case 0x28, 0x29, 0x2C, 0x3A: return .soft
    case 0x2A, 0x2D:
      let spacedBefore = index == range.lowerBound || isBlank(text[index - 1])
      let spacedAfter = next >= range.upperBound || isBlank(text[next]) || text[next] == 0x2D
      return spacedBefore && spacedAfter ? .soft : .none
    default: return .none
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0xA0 || byte == 0xC2 }

  /// Where the words begin after the number of a list item (`2.`, `3)`).
  private static func skippingNumber(_ range: Range<Int>, of text: [UInt8]) -> Int {
    var index = range.lowerBound
    while index < range.upperBound, isDigit(text[index]), index < range.lowerBound + 3 { index += 1 }
    guard index > range.lowerBound, index + 1 < range.upperBound else { return range.lowerBound }
    let closes = text[index] == 0x2E || text[index] == 0x29
    return closes && isBlank(text[index + 1]) ? index + 1 : range.lowerBound
  }

  /// What has been passed since the last word.
  private struct Run {
    let range: Range<Int>
    private var position: Int32
    private var softs: Int32 = 0
    private var strongest: WordBreak

    init(range: Range<Int>, last: Token?) {
      self.range = range
      self.position = last?.position ?? 0
      self.strongest = .block
    }

    @inline(__always)
    mutating func soft() {
      softs += 1
      if strongest == .none { strongest = .soft }
    }

    mutating func note(_ first: WordBreak, _ second: WordBreak = .none) {
      let found = max(first, second)
      if found == .soft { softs += 1 }
      strongest = max(strongest, found)
    }

    @inline(__always)
    mutating func append(start: Int, end: Int, symbol: Int32, to tokens: inout [Token]) {
      position += 1 + (strongest > .soft ? Token.farApart : softs)
      tokens.append(
        Token(
          start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end), symbol: symbol,
          position: position, breakBefore: strongest))
      softs = 0
      strongest = .none
    }
  }
}
