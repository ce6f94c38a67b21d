/// Lines and columns of a file, counted when first asked for.
public struct LineTable: Sendable {
  /// Byte offset at which each line begins; lines end with LF, CR LF or a lone CR.
  private let starts: [Int]

  /// Finds the lines of a file; complexity O(bytes).
  public init(_ bytes: [UInt8]) {
    var starts = [0]
    let raw = unsafe bytes.span.bytes
    var index = 0
    while index < bytes.count {
      if index + 8 <= bytes.count {
        // Eight bytes at a time: the high bit of each byte of `low` is set where a byte is below 0x0E.
        let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
        let low = (word &- 0x0E0E_0E0E_0E0E_0E0E) & ~word & 0x8080_8080_8080_8080
        if low == 0 {
          index += 8
          continue
        }
      }
      let end = min(index + 8, bytes.count)
      while index < end {
        let byte = bytes[index]
        if byte == 0x0A || (byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)) {
          starts.append(index + 1)
        }
        index += 1
      }
    }
    self.starts = starts
  }

  /// Line and column of a byte, both from 1; the column counts bytes.
  public func position(of offset: Int) -> (line: Int, column: Int) {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return (low + 1, offset - starts[low] + 1)
  }
}
