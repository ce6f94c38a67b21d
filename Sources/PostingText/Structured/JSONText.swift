/// The inside of JSON strings: quotes and escapes.
enum JSONText {
  static func isQuote(_ byte: UInt8) -> Bool { byte == 0x22 || byte == 0x27 || byte == 0x60 }

  /// The bytes of a string as written, quotes included or not, with its escapes resolved.
  static func unescape(_ written: ArraySlice<UInt8>) -> [UInt8] {
    var inner = written
    if let first = inner.first, isQuote(first) {
      inner = inner.dropFirst()
      if inner.last == first { inner = inner.dropLast() }
    }
    guard inner.contains(0x5C) else { return Array(inner) }
    var result: [UInt8] = []
    result.reserveCapacity(inner.count)
    var index = inner.startIndex
    let end = inner.endIndex
    while index < end {
      let byte = inner[index]
      guard byte == 0x5C, index + 1 < end else {
        result.append(byte)
        index += 1
        continue
      }
      let escape = inner[index + 1]
      index += 2
      switch escape {
      case 0x6E: result.append(0x0A)
      case 0x74: result.append(0x09)
      case 0x72: result.append(0x0D)
      case 0x62: result.append(0x08)
      case 0x66: result.append(0x0C)
      case 0x75: appendUnit(of: inner, at: &index, to: &result)
      case 0x78:
        if let value = hexadecimal(inner, at: index, digits: 2) {
          appendScalar(value, to: &result)
          index += 2
        }
      // A line of a script that goes on in the next one.
      case 0x0A: break
      default: result.append(escape)
      }
    }
    return result
  }

  /// Resolves `\uXXXX`, the index standing behind the `u`; a surrogate pair gives one scalar.
  private static func appendUnit(of inner: ArraySlice<UInt8>, at index: inout Int, to result: inout [UInt8]) {
    guard let first = hexadecimal(inner, at: index, digits: 4) else {
      appendScalar(0xFFFD, to: &result)
      return
    }
    index += 4
    if 0xD800...0xDBFF ~= first, index + 1 < inner.endIndex, inner[index] == 0x5C, inner[index + 1] == 0x75,
      let second = hexadecimal(inner, at: index + 2, digits: 4), 0xDC00...0xDFFF ~= second
    {
      index += 6
      appendScalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00), to: &result)
    } else {
      appendScalar(first, to: &result)
    }
  }

  /// Appends a scalar as UTF-8; what is none (a lone surrogate) becomes U+FFFD.
  static func appendScalar(_ value: UInt32, to result: inout [UInt8]) {
    let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  private static func hexadecimal(_ inner: ArraySlice<UInt8>, at index: Int, digits: Int) -> UInt32? {
    guard index + digits <= inner.endIndex else { return nil }
    var value: UInt32 = 0
    for byte in inner[index..<index + digits] {
      guard let digit = hexadecimalDigit(byte) else { return nil }
      value = value << 4 | digit
    }
    return value
  }

  static func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x37)
    case 0x61...0x66: UInt32(byte - 0x57)
    default: nil
    }
  }
}
