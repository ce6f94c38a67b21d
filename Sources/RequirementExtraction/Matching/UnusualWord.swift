/// Reads one word that plain ASCII letters don't cover: symbols that belong to it, accents, joined forms.
struct UnusualWord {
  /// Normalised, with its case.
  private(set) var cased: [UInt8] = []
  private(set) var folded: [UInt8] = []
  /// One past the last byte of the word itself (a dropped `'s` isn't part of it).
  private(set) var end = 0
  /// Where no word begins: what the character there separates.
  private(set) var separator = WordBreak.none
  /// Where no word begins: the ASCII character that the one there stands for, 0 for none.
  private(set) var ascii: UInt8 = 0

  /// Reads from `start`; returns where to go on.
  mutating func read(from start: Int, to limit: Int, of text: [UInt8]) -> Int {
    var index = start
    end = start
    while index < limit {
      let byte = text[index]
      if TextNormalizer.isWord(byte) {
        append(byte)
        index += 1
        end = index
        continue
      }
      guard byte >= 0x80 else {
        guard let next = symbol(byte, at: index, next: index + 1, to: limit, of: text) else { break }
        if next < 0 { return -next }
        index = next
        end = index
        continue
      }
      let (scalar, length) = Self.decode(text, at: index, to: limit)
      let next = index + length
      switch TextNormalizer.meaning(of: scalar) {
      case .letter(let plain):
        if plain.isEmpty {
          cased += text[index..<next]
          folded += Self.lowercased(scalar, text[index..<next])
        } else {
          for byte in plain { append(byte) }
        }
        index = next
        end = index
      case .nothing:
        if folded.isEmpty { return next }
        index = next
      case .ascii(let plain):
        if folded.isEmpty {
          ascii = plain
          return next
        }
        guard let further = symbol(plain, at: index, next: next, to: limit, of: text) else { return index }
        if further < 0 { return -further }
        index = further
        end = index
      case .blank:
        return folded.isEmpty ? next : index
      case .separator(let found):
        if folded.isEmpty { separator = found }
        return folded.isEmpty ? next : index
      }
    }
    return index
  }

  private mutating func append(_ byte: UInt8) {
    cased.append(byte)
    folded.append(TextNormalizer.lowercased(byte))
  }

  /// Takes a symbol into the word where it belongs to it; returns where to go on (negated where the word ends there),
  /// or `nil` where the word ends before it.
  private mutating func symbol(_ byte: UInt8, at index: Int, next: Int, to limit: Int, of text: [UInt8]) -> Int? {
    let isEmpty = folded.isEmpty
    let following: UInt8 = next < limit ? text[next] : 0
    let afterwards: UInt8 = next + 1 < limit ? text[next + 1] : 0
    switch byte {
    case 0x26:
      if isEmpty {
        for byte in "and".utf8 { append(byte) }
        end = next
        return -next
      }
      guard folded.count == 1, TextNormalizer.isWord(following), !TextNormalizer.isWord(afterwards) else { return nil }
      append(byte)
      return next
    case 0x27:
      guard !isEmpty, TextNormalizer.isWord(following) else { return nil }
      if TextNormalizer.lowercased(following) == 0x73, !TextNormalizer.isWord(afterwards) { return -(next + 1) }
      append(byte)
      return next
    case 0x2B:
      guard !isEmpty, following == 0x2B else { return nil }
      append(byte)
      append(byte)
      end = next + 1
      return -(next + 1)
    case 0x23:
      guard folded.count == 1, !Self.isDigit(folded[0]), !TextNormalizer.isWord(following) else { return nil }
      append(byte)
      end = next
      return -next
    case 0x2C:
      guard let last = folded.last, Self.isDigit(last), Self.isDigit(following) else { return nil }
      append(byte)
      return next
    case 0x2E:
      guard joins(next, to: limit, of: text) else { return nil }
      append(byte)
      return next
    default: return nil
    }
  }

  /// Whether a dot belongs to the word: decimals, `.net`, `node.js`, `e.g`, `Ph.D`.
  private func joins(_ next: Int, to limit: Int, of text: [UInt8]) -> Bool {
    var stop = next
    while stop < limit, stop < next + 4, TextNormalizer.isWord(text[stop]) { stop += 1 }
    let tail = text[next..<stop].map(TextNormalizer.lowercased)
    guard let first = tail.first else { return false }
    guard let last = folded.last else { return tail == Array("net".utf8) }
    if Self.isDigit(last) { return Self.isDigit(first) }
    if tail.count == 1, !Self.isDigit(first) {
      return folded.count <= 2 || folded.count > 1 && folded[folded.count - 2] == 0x2E
    }
    return Self.suffixes.contains(tail)
  }

  private static let suffixes: [[UInt8]] = ["js", "net", "io", "ai", "py"].map { Array($0.utf8) }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func lowercased(_ scalar: Unicode.Scalar, _ bytes: ArraySlice<UInt8>) -> [UInt8] {
    scalar.properties.changesWhenLowercased ? Array(scalar.properties.lowercaseMapping.utf8) : Array(bytes)
  }

  /// The scalar at a byte that is no ASCII, and its length; U+FFFD of length 1 where the bytes are no UTF-8.
  static func decode(_ text: [UInt8], at index: Int, to limit: Int) -> (Unicode.Scalar, Int) {
    let first = UInt32(text[index])
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
    guard length > 1, index + length <= limit else { return ("\u{FFFD}", 1) }
    var value = first & (0x7F >> UInt32(length))
    for offset in 1..<length {
      let byte = UInt32(text[index + offset])
      guard byte & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
      value = value << 6 | byte & 0x3F
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}
