/// Writes text block by block: folds white space, decodes character references, keeps the way back to the source.
struct BlockWriter {
  private(set) var text: [UInt8] = []
  private(set) var runs: [PositionMap.Run] = []
  private(set) var blocks: [TextBlock] = []

  /// What the open block will be.
  var kind = TextBlock.Kind.paragraph
  var level = 0
  var region = TextBlock.Region.posting
  /// Whether character references are decoded.
  var decodesReferences = true
  /// Whether a sign in front makes the block a list item.
  var readsBullets = false

  /// Where the open block begins in `text`.
  private var start = 0
  /// Source offset of white space that shows if text follows, -1 for none.
  private var space = -1
  private var holdsPlain = false
  private var holdsStrong = false
  private var holdsLetters = false
  private var isBulleted = false

  init() {}

  init(capacity: Int) {
    text.reserveCapacity(capacity)
    runs.reserveCapacity(capacity / 32)
    blocks.reserveCapacity(capacity / 64)
  }

  var isEmpty: Bool { text.count == start }

  // MARK: Appending

  /// Appends bytes of the source to the open block.
  mutating func append(_ bytes: ByteView, _ range: Range<Int>, isStrong: Bool = false, keepsLines: Bool = false) {
    let before = text.count
    var offset = range.lowerBound
    while offset < range.upperBound {
      let end = plainEnd(bytes, offset, range.upperBound)
      if end > offset, !(isEmpty && readsBullets && takeBullet(bytes, offset, range.upperBound)) {
        copy(bytes, offset..<end)
        offset = end
      } else if end > offset {
        offset += 1
      } else if keepsLines, bytes[offset] == 0x0A || bytes[offset] == 0x0D {
        if text.count > before { note(isStrong) }
        finish()
        offset += 1
      } else {
        offset = appendSpecial(bytes, offset, range.upperBound)
        // Of white space only the first byte counts, and pages are indented.
        while !keepsLines, offset < range.upperBound, bytes[offset] <= 0x20, bytes[offset - 1] <= 0x20 { offset += 1 }
      }
    }
    if text.count > before { note(isStrong) }
  }

  private mutating func note(_ isStrong: Bool) { if isStrong { holdsStrong = true } else { holdsPlain = true } }

  /// Where bytes end that are copied as they are.
  @inline(__always) private func plainEnd(_ bytes: ByteView, _ start: Int, _ end: Int) -> Int {
    var offset = start
    var nextWord = start + 1
    while offset < end {
      // Eight bytes at a time: byte by byte this was the costliest loop of `text`.
      if offset >= nextWord, offset + 8 <= end {
        if Self.isPlain(bytes.word(at: offset)) {
          // The last byte is looked at again, for what follows it.
          offset += 7
          continue
        }
        nextWord = offset + 8
      }
      guard !Self.isSpecial(bytes[offset]) || bytes[offset] == 0x20 && isSingleSpace(bytes, offset, start, end) else {
        break
      }
      offset += 1
    }
    return offset
  }

  /// Whether eight bytes are printable ASCII without `&` and without a space behind another.
  @inline(__always) private static func isPlain(_ word: UInt64) -> Bool {
    let high: UInt64 = 0x8080_8080_8080_8080
    let low: UInt64 = 0x0101_0101_0101_0101
    let references = word ^ 0x2626_2626_2626_2626
    let deletes = word ^ 0x7F7F_7F7F_7F7F_7F7F
    let controls = (word &- 0x2020_2020_2020_2020) | (references &- low) | (deletes &- low)
    let others = word ^ 0x2020_2020_2020_2020
    let spaces = ~(((others & ~high) &+ ~high) | others)
    return (word | controls) & high == 0 && spaces & (spaces >> 8) & high == 0
  }

  /// A space between two words, within a stretch that is copied.
  @inline(__always) private func isSingleSpace(_ bytes: ByteView, _ offset: Int, _ start: Int, _ end: Int) -> Bool {
    offset > start && offset + 1 < end && bytes[offset - 1] != 0x20 && !Self.isSpecial(bytes[offset + 1])
  }

  /// Controls, space, `&`, DEL, and the lead bytes of characters that fold or vanish.
  @inline(__always) private static func isSpecial(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x26 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF
  }

  private mutating func copy(_ bytes: ByteView, _ range: Range<Int>) {
    flushSpace()
    map(to: range.lowerBound)
    for offset in range {
      let byte = bytes[offset]
      if byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80 {
        holdsLetters = true
        break
      }
    }
    unsafe text.append(contentsOf: bytes.slice(range))
  }

  private mutating func appendSpecial(_ bytes: ByteView, _ offset: Int, _ end: Int) -> Int {
    let byte = bytes[offset]
    if byte <= 0x20 || byte == 0x7F {
      addSpace(at: offset)
      return offset + 1
    }
    if byte == 0x26 {
      guard decodesReferences, let reference = CharacterReference(bytes, at: offset, end: end) else {
        copy(bytes, offset..<offset + 1)
        return offset + 1
      }
      append(reference.first, offset..<offset + reference.length, isCopy: false)
      if let second = reference.second { append(second, offset..<offset + reference.length, isCopy: false) }
      return offset + reference.length
    }
    let (scalar, length) = decodeScalar(bytes, offset)
    append(scalar, offset..<offset + length, isCopy: true)
    return offset + length
  }

  /// Decodes a character of two or three bytes; the bytes are valid UTF-8.
  private func decodeScalar(_ bytes: ByteView, _ offset: Int) -> (Unicode.Scalar, Int) {
    let lead = UInt32(bytes[offset])
    let second = UInt32(bytes[offset + 1] & 0x3F)
    if lead < 0xE0 { return (Unicode.Scalar((lead & 0x1F) << 6 | second) ?? "\u{FFFD}", 2) }
    let third = UInt32(bytes[offset + 2] & 0x3F)
    return (Unicode.Scalar((lead & 0x0F) << 12 | second << 6 | third) ?? "\u{FFFD}", 3)
  }

  /// Appends one character that came from a range of the source.
  private mutating func append(_ scalar: Unicode.Scalar, _ range: Range<Int>, isCopy: Bool) {
    var scalar = scalar
    switch scalar.value {
    case 0...0x20, 0x7F, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      return addSpace(at: range.lowerBound)
    case 0xAD, 0x200B, 0x2060, 0xFEFF: return
    case 0x80...0x9F: scalar = Windows1252.scalar(UInt8(scalar.value))
    default: break
    }
    if isEmpty, readsBullets, Self.isBullet(scalar) {
      isBulleted = true
      return
    }
    flushSpace()
    if isCopy { map(to: range.lowerBound) } else { map(toWhole: range) }
    text.append(contentsOf: Unicode.UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter)
    let value = scalar.value
    if value < 0x80 ? UInt8(value).isASCIILetter || UInt8(value).isASCIIDigit : value > 0xA0 { holdsLetters = true }
  }

  /// Appends text that has no source of its own, such as what parts two cells.
  mutating func append(separator: StaticString, at source: Int) {
    space = -1
    map(to: source)
    for index in 0..<separator.utf8CodeUnitCount { text.append(unsafe separator.utf8Start[index]) }
  }

  /// White space that shows if text stands on both sides.
  mutating func addSpace(at source: Int) {
    if text.count > start, space < 0, text[text.count - 1] != 0x20 { space = source }
  }

  private mutating func flushSpace() {
    guard space >= 0 else { return }
    map(to: space)
    text.append(0x20)
    space = -1
  }

  // MARK: Bullets

  private mutating func takeBullet(_ bytes: ByteView, _ offset: Int, _ end: Int) -> Bool {
    let byte = bytes[offset]
    guard byte == 0x2D || byte == 0x2A else { return false }
    guard !isBulleted, offset + 1 >= end || bytes[offset + 1].isHTMLSpace || bytes[offset + 1] == 0xC2 else {
      return false
    }
    isBulleted = true
    return true
  }

  private static func isBullet(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xB7, 0x2022, 0x2023, 0x2043, 0x204C, 0x2219, 0x25A0, 0x25A1, 0x25AA, 0x25AB, 0x25B6, 0x25B8, 0x25BA, 0x25CB,
      0x25CF, 0x25E6, 0x25FE, 0x2605, 0x2713, 0x2714, 0x2726, 0x27A2, 0x27A4, 0xF076, 0xF0A7, 0xF0B7, 0xF0D8, 0xF0FC:
      true
    default: false
    }
  }

  /// Makes the open block a list item, if it is empty yet.
  mutating func setBullet() { if isEmpty { isBulleted = true } }

  // MARK: Positions

  /// The next byte of text is a copy of the source's byte at `offset`.
  private mutating func map(to offset: Int) {
    if let last = runs.last, last.fileLength == 0, text.count - last.text == offset - last.file { return }
    runs.append(PositionMap.Run(text: text.count, file: offset))
  }

  private mutating func map(toWhole range: Range<Int>) {
    runs.append(PositionMap.Run(text: text.count, file: range.lowerBound, fileLength: range.count))
  }

  // MARK: Blocks

  /// Ends the open block; a block without a letter or digit is dropped. Tells whether there was one.
  @discardableResult mutating func finish() -> Bool {
    space = -1
    // A bullet in an element of its own is for the text that follows.
    guard !isEmpty else { return false }
    defer {
      start = text.count
      (holdsPlain, holdsStrong, holdsLetters, isBulleted) = (false, false, false, false)
    }
    guard holdsLetters else {
      discard()
      return false
    }
    var block = TextBlock(
      kind: kind, level: level, region: region, range: start..<text.count, isStrong: holdsStrong && !holdsPlain)
    if isBulleted, kind == .paragraph || kind == .listItem {
      block.level = kind == .listItem ? max(1, level) : 1
      block.kind = .listItem
    }
    blocks.append(block)
    text.append(0x0A)
    return true
  }

  private mutating func discard() {
    text.removeLast(text.count - start)
    while let last = runs.last, last.text >= start { runs.removeLast() }
  }
}
