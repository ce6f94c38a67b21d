/// Lines and columns of a file, counted as far as they are asked for.
public struct LineTable: Sendable {
  /// A place in the file: the lines that end before it, and where its own begins.
  private struct Mark {
    var lines = 0
    var lineStart = 0
  }

  private let bytes: [UInt8]
  /// Marks at each multiple of `step`, as far as counted.
  private var marks = [Mark()]

  /// Bytes between two marks.
  private static let step = 2048

  /// Complexity O(1).
  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Line and column of a byte, both from 1; the column counts bytes. Lines end with LF, CR LF or a lone CR.
  ///
  /// Complexity O(1) beyond the bytes before `offset` that weren't counted yet.
  public mutating func position(of offset: Int) -> (line: Int, column: Int) {
    let offset = max(0, min(offset, bytes.count))
    let step = offset / Self.step
    while marks.count <= step {
      let start = (marks.count - 1) * Self.step
      marks.append(advance(marks[marks.count - 1], over: start..<start + Self.step))
    }
    let mark = advance(marks[step], over: step * Self.step..<offset)
    return (mark.lines + 1, offset - mark.lineStart + 1)
  }

  private func advance(_ mark: Mark, over range: Range<Int>) -> Mark {
    var mark = mark
    var index = range.lowerBound
    let raw = unsafe bytes.span.bytes
    let high: UInt64 = 0x8080_8080_8080_8080
    while index + 8 <= range.upperBound {
      // Eight bytes at a time: byte by byte this was a twentieth of the instructions of `rank`.
      let word = unsafe UInt64(littleEndian: raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
      // Most words hold no byte below 0x0E.
      if (word &- 0x0E0E_0E0E_0E0E_0E0E) & ~word & high != 0 {
        let returns = word ^ 0x0D0D_0D0D_0D0D_0D0D
        if (returns &- 0x0101_0101_0101_0101) & ~returns & high != 0 {
          pass(index..<index + 8, &mark)
        } else {
          // The high bit of each byte of `feeds` is set where a line feed is.
          let others = word ^ 0x0A0A_0A0A_0A0A_0A0A
          let feeds = ~(((others & ~high) &+ ~high) | others) & high
          if feeds != 0 {
            mark.lines += Int(truncatingIfNeeded: ((feeds >> 7) &* 0x0101_0101_0101_0101) >> 56)
            mark.lineStart = index + 8 - feeds.leadingZeroBitCount / 8
          }
        }
      }
      index += 8
    }
    pass(index..<range.upperBound, &mark)
    return mark
  }

  private func pass(_ range: Range<Int>, _ mark: inout Mark) {
    for index in range {
      let byte = bytes[index]
      guard byte == 0x0A || byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A) else { continue }
      mark.lines += 1
      mark.lineStart = index + 1
    }
  }
}
