/// Parts a line of Markdown into its text and its marks.
struct MarkdownInline {
  struct Piece {
    var range: Range<Int>
    var isStrong: Bool
    var isBreak = false
  }

  private let bytes: ByteView
  private let end: Int
  private var offset: Int
  private var isStrong = false
  /// Ends of links whose text is being read: the bytes to leave out.
  private var skips: [Range<Int>] = []

  init(_ bytes: ByteView, _ range: Range<Int>) {
    self.bytes = bytes
    offset = range.lowerBound
    end = range.upperBound
  }

  /// The next piece of text or break, `nil` at the end.
  mutating func next() -> Piece? {
    let start = offset
    while offset < end {
      if let skip = skips.last, skip.lowerBound == offset {
        return take(start, skip: skip.count) { $0.skips.removeLast() }
      }
      switch bytes[offset] {
      case 0x5C where isPunctuation(bytes[offset + 1]) && offset + 1 < end:
        return escaped(start)
      case 0x2A, 0x5F, 0x7E, 0x60:
        let length = markLength
        if length > 0 { return take(start, skip: length) { if length == 2 { $0.isStrong.toggle() } } }
        offset += max(1, runLength)
      case 0x21 where bytes[offset + 1] == 0x5B:
        guard let link = link(at: offset + 1) else { fallthrough }
        return take(start, skip: link.end - offset) { _ in }
      case 0x5B:
        guard let link = link(at: offset) else {
          offset += 1
          continue
        }
        return take(start, skip: 1) { $0.skips.append(link.text..<link.end) }
      case 0x3C:
        if let tag = tag(at: offset) {
          if tag.isBreak, offset == start {
            offset = tag.end
            return Piece(range: start..<start, isStrong: isStrong, isBreak: true)
          }
          if tag.isBreak { return Piece(range: start..<offset, isStrong: isStrong) }
          return take(start, skip: tag.end - offset) { _ in }
        }
        offset += 1
      default: offset += 1
      }
    }
    return offset > start ? Piece(range: start..<offset, isStrong: isStrong) : nil
  }

  /// The text since `start`; then goes on beyond `skip` bytes. An empty piece still parts what stands around it.
  private mutating func take(_ start: Int, skip: Int, then: (inout MarkdownInline) -> Void) -> Piece {
    let piece = Piece(range: start..<offset, isStrong: isStrong)
    offset += skip
    then(&self)
    return piece
  }

  /// The text since `start`, then the escaped character with what follows.
  private mutating func escaped(_ start: Int) -> Piece {
    if offset > start { return Piece(range: start..<offset, isStrong: isStrong) }
    offset += 2
    return Piece(range: start + 1..<offset, isStrong: isStrong)
  }

  private var runLength: Int {
    var length = 0
    while offset + length < end, bytes[offset + length] == bytes[offset] { length += 1 }
    return length
  }

  /// Length of an emphasis mark at the offset, 0 if the sign stands for itself: between spaces, or an underscore or a
  /// star within a word.
  private var markLength: Int {
    let sign = bytes[offset]
    let length = runLength
    if sign == 0x60 { return length }
    guard length <= 3, sign != 0x7E || length == 2 else { return 0 }
    let before = bytes[offset - 1]
    let after = offset + length < end ? bytes[offset + length] : 0x20
    if before.isHTMLSpace || before == 0, after.isHTMLSpace { return 0 }
    let isWithinWord = isWord(before) && isWord(after)
    if isWithinWord, sign == 0x5F || length == 1 { return 0 }
    // A star that nothing opens, as in `C*`.
    return length == 1 && sign == 0x2A && after.isHTMLSpace && !holdsOpening ? 0 : length
  }

  /// Whether a star before the offset opens emphasis.
  private var holdsOpening: Bool {
    var place = offset - 1
    while place > 0, bytes[place] != 0x0A, offset - place < 200 {
      let isSingle = bytes[place] == 0x2A && bytes[place + 1] != 0x2A && bytes[place - 1] != 0x2A
      if isSingle, !bytes[place + 1].isHTMLSpace { return true }
      place -= 1
    }
    return false
  }

  private func isWord(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80 }

  private func isPunctuation(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !byte.isASCIILetter && !byte.isASCIIDigit
  }

  /// A link whose `[` stands at `start`: where its text ends, and where all of it ends.
  private func link(at start: Int) -> (text: Int, end: Int)? {
    var depth = 0
    var place = start
    while place < end {
      if bytes[place] == 0x5B { depth += 1 }
      if bytes[place] == 0x5D {
        depth -= 1
        if depth == 0 { break }
      }
      if place - start > 1000 { return nil }
      place += 1
    }
    guard place + 1 < end, bytes[place + 1] == 0x28 else { return nil }
    let close = bytes.index(of: 0x29, from: place)
    return close < end ? (place, close + 1) : nil
  }

  /// A tag of HTML, or an address in angle brackets.
  private func tag(at start: Int) -> (end: Int, isBreak: Bool)? {
    let first = bytes[start + 1]
    guard first.isASCIILetter || first == 0x2F && bytes[start + 2].isASCIILetter || first == 0x21 else { return nil }
    var close = start
    while close < end, bytes[close] != 0x3E, close - start < 2000 { close += 1 }
    guard close < end, bytes[close] == 0x3E else { return nil }
    let name = start + (first == 0x2F ? 2 : 1)
    var nameEnd = name
    while bytes[nameEnd].isASCIILetter || bytes[nameEnd].isASCIIDigit { nameEnd += 1 }
    let element = HTMLElement(rawValue: HTMLElement.names[PackedName(bytes, name, nameEnd)]) ?? .other
    let isKnown =
      element != .other
      || ["a", "i", "u", "em", "span", "font", "sup", "sub", "s"].contains {
        (known: StaticString) in known.utf8CodeUnitCount == nameEnd - name && bytes.hasPrefix(known, at: name)
      }
    guard isKnown || first == 0x21 else { return nil }
    return (close + 1, element == .br || element.isBlock)
  }
}
