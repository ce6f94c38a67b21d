/// Decodes bytes to UTF-8 and keeps where each character came from.
struct Decoder {
  private(set) var output: [UInt8] = []
  private(set) var runs: [PositionMap.Run] = []
  private(set) var holdsErrors = false
  private let bytes: ByteView

  init(_ bytes: ByteView) {
    self.bytes = bytes
    output.reserveCapacity(bytes.count + bytes.count / 8)
  }

  /// Decodes all bytes; what the encoding doesn't allow becomes U+FFFD, and nothing after it is lost.
  mutating func decode(_ encoding: CharacterEncoding) {
    switch encoding {
    case .utf8: decodeUTF8()
    case .utf16LE: decodeUTF16(isBigEndian: false)
    case .utf16BE: decodeUTF16(isBigEndian: true)
    case .windows1252: decodeWindows1252()
    default:
      guard let converter = Converter(encoding.iconvName) else { return decodeWindows1252() }
      decode(with: converter, isStateful: encoding.name == "ISO-2022-JP")
    }
  }

  private mutating func decodeUTF8() {
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      let (length, isValid) = byte < 0x80 ? (1, true) : UTF8Validity.sequence(bytes, offset)
      if isValid {
        copy(offset..<offset + length)
      } else {
        append("\u{FFFD}", offset..<min(bytes.count, offset + length))
        holdsErrors = true
      }
      offset += length
    }
  }

  private mutating func decodeWindows1252() {
    for offset in 0..<bytes.count {
      if bytes[offset] < 0x80 {
        copy(offset..<offset + 1)
      } else {
        append(Windows1252.scalar(bytes[offset]), offset..<offset + 1)
      }
    }
  }

  private mutating func decodeUTF16(isBigEndian: Bool) {
    func unit(_ offset: Int) -> UInt32 {
      isBigEndian
        ? UInt32(bytes[offset]) << 8 | UInt32(bytes[offset + 1])
        : UInt32(bytes[offset + 1]) << 8 | UInt32(bytes[offset])
    }
    var offset = 0
    while offset + 1 < bytes.count {
      let first = unit(offset)
      if first >> 10 == 0x36, offset + 3 < bytes.count, unit(offset + 2) >> 10 == 0x37 {
        let value = 0x10000 + (first & 0x3FF) << 10 + (unit(offset + 2) & 0x3FF)
        append(Unicode.Scalar(value) ?? "\u{FFFD}", offset..<offset + 4)
        offset += 4
      } else {
        if first >> 11 == 0x1B { holdsErrors = true }
        append(Unicode.Scalar(first) ?? "\u{FFFD}", offset..<offset + 2)
        offset += 2
      }
    }
    if offset < bytes.count {
      append("\u{FFFD}", offset..<bytes.count)
      holdsErrors = true
    }
  }

  /// Hands one character after the other to iconv, so that each keeps its place and a bad one costs itself alone.
  private mutating func decode(with converter: borrowing Converter, isStateful: Bool) {
    var offset = 0
    while offset < bytes.count {
      if !isStateful, bytes[offset] < 0x80 {
        copy(offset..<offset + 1)
        offset += 1
        continue
      }
      var length = 1
      var result = converter.convert(bytes, offset..<offset + 1)
      while case .incomplete = result, length < 8, offset + length < bytes.count {
        length += 1
        result = converter.convert(bytes, offset..<offset + length)
      }
      if case .converted(let converted, let count) = result {
        if count > 0 { map(offset..<offset + length) }
        for index in 0..<count { output.append(UInt8(truncatingIfNeeded: converted >> UInt64(8 * index))) }
        offset += length
      } else {
        // A pair that means nothing is one error, but what may be markup stands for itself.
        let isPair = length > 1 && !isStateful && bytes[offset + 1] >= 0x80
        append("\u{FFFD}", offset..<offset + (isPair ? 2 : 1))
        holdsErrors = true
        offset += isPair ? 2 : 1
      }
    }
  }

  // MARK: Output

  @inline(__always) private mutating func copy(_ range: Range<Int>) {
    if let last = runs.last, last.fileLength == 0, output.count - last.text == range.lowerBound - last.file {
    } else {
      runs.append(PositionMap.Run(text: output.count, file: range.lowerBound))
    }
    for offset in range { output.append(bytes[offset]) }
  }

  private mutating func append(_ scalar: Unicode.Scalar, _ range: Range<Int>) {
    map(range)
    output.append(contentsOf: Unicode.UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter)
  }

  private mutating func map(_ range: Range<Int>) {
    runs.append(PositionMap.Run(text: output.count, file: range.lowerBound, fileLength: range.count))
  }
}
