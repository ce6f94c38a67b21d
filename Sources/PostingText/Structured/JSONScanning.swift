/// What stands between and inside the values of a JSON text: strings, white space, marks.
extension JSONPass {
  /// Moves behind a string whose opening quote is here.
  mutating func skipString(quote: UInt8, isKey: Bool) throws(JSONError) {
    index += 1
    let source = source
    var nextWord = index
    while index < end {
      if index >= nextWord, index + 8 <= end {
        if Self.isPlain(unsafe source.span.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self), quote) {
          index += 8
          nextWord = index
          continue
        }
        nextWord = index + 8
      }
      let byte = source[index]
      if byte == quote, mode != .recovering || endsString(isKey: isKey) {
        index += 1
        return
      }
      if byte == 0x5C {
        if isStrict { try checkEscape() }
        index += 2
        continue
      }
      if byte < 0x20, isStrict { throw unexpected }
      index += 1
    }
    index = min(index, end)
    guard mode != .strict else { throw JSONError(.truncated, at: index) }
    repairs.insert(.truncated)
  }

  /// Whether none of eight bytes is a quote, a backslash or a control: strings are most of a JSON text, and byte by byte
  /// they took 13 M instructions of the 1,300 M of `text` on 200 pages.
  @inline(__always) private static func isPlain(_ word: UInt64, _ quote: UInt8) -> Bool {
    let low: UInt64 = 0x0101_0101_0101_0101
    let quotes = word ^ (UInt64(quote) &* low)
    let escapes = word ^ 0x5C5C_5C5C_5C5C_5C5C
    let hits = (quotes &- low) & ~quotes | (escapes &- low) & ~escapes | (word &- 0x2020_2020_2020_2020) & ~word
    return hits & 0x8080_8080_8080_8080 == 0
  }

  private func checkEscape() throws(JSONError) {
    guard index + 1 < end else { throw JSONError(.truncated, at: index) }
    switch source[index + 1] {
    case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: return
    case 0x75:
      guard index + 5 < end else { throw JSONError(.truncated, at: index) }
      for digit in source[index + 2...index + 5] where JSONText.hexadecimalDigit(digit) == nil { throw unexpected }
    default: throw unexpected
    }
  }

  /// Whether the quote here closes its string, by what stands behind it.
  private func endsString(isKey: Bool) -> Bool {
    var next = index + 1
    func skip() { while next < end, source[next] <= 0x20 { next += 1 } }
    skip()
    guard next < end else { return true }
    switch source[next] {
    case 0x3A: return isKey
    case 0x7D, 0x5D:
      next += 1
      skip()
      return !isKey && (next >= end || [0x2C, 0x7D, 0x5D, 0x3B, 0x3C].contains(source[next]))
    case 0x2C:
      next += 1
      skip()
      guard !isKey, next < end else { return !isKey }
      switch source[next] {
      case 0x22, 0x7B, 0x5B, 0x7D, 0x5D: return true
      case 0x2D, 0x30...0x39: return frames.last?.isObject == false
      default: return false
      }
    default: return false
    }
  }

  /// Moves behind an array or object that lies too deep, whatever it holds.
  mutating func skipNested() throws(JSONError) {
    var depth = 0
    while index < end {
      switch source[index] {
      case 0x7B, 0x5B:
        depth += 1
        index += 1
      case 0x7D, 0x5D:
        depth -= 1
        index += 1
        if depth == 0 { return }
      case 0x22: try skipString(quote: 0x22, isKey: false)
      default: index += 1
      }
    }
  }

  /// Moves behind white space and, when lenient, behind comments and CDATA marks.
  mutating func skipSpace() throws(JSONError) {
    while index < end {
      switch source[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      case 0x0B, 0x0C, 0x00:
        guard !isStrict else { return }
        index += 1
      case 0xEF, 0xC2, 0x3C, 0x2D, 0x5D, 0x2F:
        guard !isStrict, skipMark() else { return }
      default: return
      }
    }
  }

  /// Moves behind one mark that isn't JSON; `false` where there is none.
  private mutating func skipMark() -> Bool {
    for mark in Self.marks where source[index..<end].starts(with: mark) {
      index += mark.count
      return true
    }
    guard index + 1 < end, source[index] == 0x2F else { return false }
    switch source[index + 1] {
    case 0x2F:
      index += 2
      while index < end, source[index] != 0x0A {
        // `//<![CDATA[{…` on one line.
        if source[index..<end].starts(with: Self.cdata) { return true }
        index += 1
      }
      return true
    case 0x2A:
      index += 2
      while index < end, !(source[index] == 0x2F && source[index - 1] == 0x2A) { index += 1 }
      index = min(end, index + 1)
      return true
    default: return false
    }
  }

  private static let cdata = Array("<![CDATA[".utf8)
  private static let marks: [[UInt8]] = ["\u{FEFF}", "\u{A0}", "<!--", "-->", "<![CDATA[", "]]>"].map { Array($0.utf8) }

  /// Moves behind `window.name =`, `var name =`, `JSON.parse(` and the like, to the first bracket, where one is near.
  mutating func skipAssignment() {
    guard index < end, source[index] != 0x7B, source[index] != 0x5B, source[index] != 0x22 else { return }
    let limit = min(end, index + 200)
    var equals: Int?
    for position in index..<limit {
      switch source[position] {
      case 0x3D, 0x28: equals = equals ?? position
      case 0x7B, 0x5B:
        guard let equals, position > equals else { continue }
        index = position
        repairs.insert(.syntax)
        return
      default: continue
      }
    }
  }
}
