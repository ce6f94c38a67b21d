/// What a pass over bytes tells of them as UTF-8.
struct UTF8Validity {
  /// Offset of the first byte that isn't valid, `nil` if all are.
  private(set) var firstError: Int?
  /// Ill-formed sequences, one that the end of the bytes cuts left out.
  private(set) var errors = 0
  /// Well-formed sequences of two or more bytes.
  private(set) var sequences = 0
  /// NUL bytes.
  private(set) var zeros = 0
  private(set) var holdsEscapes = false

  var isValid: Bool { firstError == nil }
  /// Whether it looks like UTF-8 in which a few bytes went wrong.
  var isMostlyValid: Bool { errors == 0 || sequences > 4 * errors }

  init(_ bytes: ByteView) {
    var offset = 0
    let count = bytes.count
    while offset < count {
      if offset <= count - 8 {
        let word = bytes.word(at: offset)
        let escapes = word ^ 0x1B1B_1B1B_1B1B_1B1B
        let low: UInt64 = 0x0101_0101_0101_0101
        if (word | (word &- low) | (escapes &- low)) & 0x8080_8080_8080_8080 == 0 {
          offset += 8
          continue
        }
      }
      let byte = bytes[offset]
      if byte < 0x80 {
        if byte == 0 { zeros += 1 } else if byte == 0x1B { holdsEscapes = true }
        offset += 1
        continue
      }
      let (length, isValid) = Self.sequence(bytes, offset)
      if isValid {
        sequences += 1
      } else {
        if firstError == nil { firstError = offset }
        if offset + length < count { errors += 1 }
      }
      offset += length
    }
  }

  /// Length of the sequence that begins with a byte above 0x7F, and whether it is well-formed; of an ill-formed one the
  /// length of its maximal subpart.
  @inline(__always) static func sequence(_ bytes: ByteView, _ offset: Int) -> (length: Int, isValid: Bool) {
    let lead = bytes[offset]
    let second = bytes[offset + 1]
    if lead < 0xC2 || lead > 0xF4 { return (1, false) }
    if lead < 0xE0 { return isTrail(second) ? (2, true) : (1, false) }
    let lowest: UInt8 = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80
    let highest: UInt8 = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF
    guard second >= lowest, second <= highest else { return (1, false) }
    guard isTrail(bytes[offset + 2]) else { return (2, false) }
    if lead < 0xF0 { return (3, true) }
    return isTrail(bytes[offset + 3]) ? (4, true) : (3, false)
  }

  @inline(__always) private static func isTrail(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
