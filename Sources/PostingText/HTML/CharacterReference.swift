/// A character reference of HTML: `&amp;`, `&#8217;`, `&#x2019;`.
struct CharacterReference {
  /// One or two scalars.
  var first: Unicode.Scalar
  var second: Unicode.Scalar?
  /// Bytes of the reference, `&` and semicolon included.
  var length: Int

  var scalars: String.UnicodeScalarView {
    var view = String.UnicodeScalarView()
    view.append(first)
    if let second { view.append(second) }
    return view
  }

  /// Reads a reference whose `&` stands at `start`; `nil` if there is none.
  init?(_ bytes: ByteView, at start: Int, end: Int) {
    guard start + 1 < end else { return nil }
    if bytes[start + 1] == 0x23 {
      self.init(numeric: bytes, at: start, end: end)
    } else {
      self.init(named: bytes, at: start, end: end)
    }
  }

  private init?(numeric bytes: ByteView, at start: Int, end: Int) {
    var offset = start + 2
    let isHexadecimal = offset < end && bytes[offset] | 0x20 == 0x78
    if isHexadecimal { offset += 1 }
    let digits = offset
    var value: UInt32 = 0
    while offset < end {
      let byte = bytes[offset]
      let letter = (byte | 0x20) &- 0x61
      let digit: UInt32
      if byte.isASCIIDigit {
        digit = UInt32(byte - 0x30)
      } else if isHexadecimal, letter < 6 {
        digit = UInt32(letter) + 10
      } else {
        break
      }
      if value <= 0x10FFFF { value = value * (isHexadecimal ? 16 : 10) + digit }
      offset += 1
    }
    guard offset > digits else { return nil }
    if offset < end, bytes[offset] == 0x3B { offset += 1 }
    length = offset - start
    second = nil
    if value >= 0x80, value < 0xA0 {
      first = Windows1252.scalar(UInt8(value))
    } else {
      first = value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
    }
  }

  private init?(named bytes: ByteView, at start: Int, end: Int) {
    var offset = start + 1
    let limit = min(end, start + 33)
    while offset < limit, bytes[offset].isASCIILetter || bytes[offset].isASCIIDigit { offset += 1 }
    guard offset > start + 1 else { return nil }
    let names = CharacterNames.shared
    if offset < end, bytes[offset] == 0x3B, let name = names.find(bytes, start + 1..<offset) {
      self.init(first: name.first, second: name.second, length: offset + 1 - start)
      return
    }
    var nameEnd = min(offset, start + 7)
    while nameEnd > start + 2 {
      if let name = names.find(bytes, start + 1..<nameEnd), name.isLegacy {
        self.init(first: name.first, second: name.second, length: nameEnd - start)
        return
      }
      nameEnd -= 1
    }
    return nil
  }

  private init(first: Unicode.Scalar, second: Unicode.Scalar?, length: Int) {
    self.first = first
    self.second = second
    self.length = length
  }
}

/// Decodes character references where they stand for themselves, outside pages.
package enum CharacterReferences {
  /// The text with all its character references decoded.
  package static func decode(_ text: [UInt8]) -> [UInt8] {
    unsafe text.withUnsafeBufferPointer { buffer in
      unsafe decode(ByteView(buffer), 0..<text.count)
    }
  }

  static func decode(_ bytes: ByteView, _ range: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var offset = range.lowerBound
    while offset < range.upperBound {
      if bytes[offset] == 0x26, let reference = CharacterReference(bytes, at: offset, end: range.upperBound) {
        result.append(contentsOf: String(reference.scalars).utf8)
        offset += reference.length
      } else {
        result.append(bytes[offset])
        offset += 1
      }
    }
    return result
  }
}

/// The names of character references, made searchable when first needed.
private struct CharacterNames: Sendable {
  static let shared = CharacterNames()

  private let table: [UInt8]
  /// Where each name begins in the table.
  private let starts: [Int]

  private init() {
    table = unsafe Array(
      UnsafeBufferPointer(start: characterReferenceNames.utf8Start, count: characterReferenceNames.utf8CodeUnitCount))
    var starts = [0]
    for (offset, byte) in table.enumerated() where byte == 0x20 { starts.append(offset + 1) }
    self.starts = starts
  }

  /// What a name stands for; complexity O(log names).
  func find(_ bytes: ByteView, _ range: Range<Int>) -> (first: Unicode.Scalar, second: Unicode.Scalar?, isLegacy: Bool)?
  {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      switch compare(bytes, range, starts[middle]) {
      case 0: return entry(at: starts[middle] + range.count)
      case ..<0: high = middle
      default: low = middle + 1
      }
    }
    return nil
  }

  /// Below 0 if the name comes before the entry, 0 if it is the entry's.
  private func compare(_ bytes: ByteView, _ range: Range<Int>, _ start: Int) -> Int {
    for (index, offset) in range.enumerated() {
      let byte = table[start + index]
      if byte == 0x3B || byte == 0x21 { return 1 }
      if bytes[offset] != byte { return Int(bytes[offset]) - Int(byte) }
    }
    let next = table[start + range.count]
    return next == 0x3B || next == 0x21 ? 0 : -1
  }

  private func entry(at separator: Int) -> (first: Unicode.Scalar, second: Unicode.Scalar?, isLegacy: Bool) {
    var values: [UInt32] = [0]
    var offset = separator + 1
    while offset < table.count, table[offset] != 0x20 {
      let byte = table[offset]
      if byte == 0x2B {
        values.append(0)
      } else {
        values[values.count - 1] = values[values.count - 1] << 4 | UInt32(byte.isASCIIDigit ? byte - 0x30 : byte - 0x57)
      }
      offset += 1
    }
    let second = values.count > 1 ? Unicode.Scalar(values[1]) : nil
    return (Unicode.Scalar(values[0]) ?? "\u{FFFD}", second, table[separator] == 0x21)
  }
}
