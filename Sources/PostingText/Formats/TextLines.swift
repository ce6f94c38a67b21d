/// The lines of a plain text: LF, CR, CR LF, VT, FF, NEL, LS and PS end them.
struct TextLines {
  struct Line {
    /// Without the white space around it.
    var range: Range<Int>
    /// White space before it, a tab as four.
    var indent: Int
    /// Bytes of the line with its indent.
    var width: Int
    var isBlank: Bool { range.isEmpty }
  }

  private(set) var lines: [Line] = []

  init(_ bytes: ByteView) {
    var start = 0
    var offset = 0
    while offset < bytes.count {
      let length = Self.lineEnd(bytes, offset)
      if length > 0 {
        append(bytes, start..<offset)
        start = offset + length
        offset = start
      } else {
        offset += 1
      }
    }
    append(bytes, start..<bytes.count)
  }

  /// Length of the line end at an offset, 0 if there is none.
  @inline(__always) private static func lineEnd(_ bytes: ByteView, _ offset: Int) -> Int {
    switch bytes[offset] {
    case 0x0D: bytes[offset + 1] == 0x0A ? 2 : 1
    case 0x0A, 0x0B, 0x0C: 1
    case 0xC2: bytes[offset + 1] == 0x85 ? 2 : 0
    case 0xE2: bytes[offset + 1] == 0x80 && bytes[offset + 2] & 0xFE == 0xA8 ? 3 : 0
    default: 0
    }
  }

  private mutating func append(_ bytes: ByteView, _ range: Range<Int>) {
    var start = range.lowerBound
    var indent = 0
    while start < range.upperBound {
      if bytes[start] == 0x20 {
        indent += 1
      } else if bytes[start] == 0x09 {
        indent += 4
      } else if bytes[start] == 0xC2, bytes[start + 1] == 0xA0 {
        indent += 1
        start += 1
      } else if bytes[start] == 0xEF, bytes[start + 1] == 0xBB, bytes[start + 2] == 0xBF {
        start += 2
      } else {
        break
      }
      start += 1
    }
    var end = max(start, range.upperBound)
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    lines.append(Line(range: start..<end, indent: indent, width: end - start + indent))
  }

  /// Whether most lines end only because the next word did not fit.
  func isHardWrapped(_ bytes: ByteView) -> Bool {
    let width = wrapWidth
    guard width >= 50, width <= 120 else { return false }
    var wrapped = 0
    var pairs = 0
    for (line, next) in zip(lines, lines.dropFirst()) where !line.isBlank && !next.isBlank {
      // Bullets and what is set in begin lines of their own.
      let first = bytes[next.range.lowerBound]
      guard line.indent == next.indent, first.isASCIILetter || first.isASCIIDigit || first == 0x28 else { continue }
      if bytes[next.range.lowerBound + 1] == 0x20 || bytes[next.range.lowerBound + 1] == 0x09, first == 0x6F {
        continue
      }
      pairs += 1
      if isFull(line, before: next, bytes, width: width) { wrapped += 1 }
    }
    return pairs >= 2 && wrapped * 2 >= pairs
  }

  /// Length of the longest line.
  var wrapWidth: Int { lines.reduce(0) { max($0, $1.width) } }

  /// Whether the first word of the next line would not have fitted on a line.
  func isFull(_ line: Line, before next: Line, _ bytes: ByteView, width: Int) -> Bool {
    var end = next.range.lowerBound
    while end < next.range.upperBound, bytes[end] != 0x20 { end += 1 }
    return line.width + 1 + end - next.range.lowerBound > width - 4
  }
}
