/// Bytes that a reader walks over, valid while the closure that lent them runs.
///
/// Every access is checked: beyond the end there are zero bytes, so that scanning loops need no end test of their own.
@safe struct ByteView {
  private let base: UnsafeBufferPointer<UInt8>
  let count: Int

  init(_ base: UnsafeBufferPointer<UInt8>) {
    unsafe self.base = base
    count = base.count
  }

  @inline(__always) subscript(offset: Int) -> UInt8 {
    UInt(bitPattern: offset) < UInt(bitPattern: count) ? unsafe base[offset] : 0
  }

  /// Eight bytes from `offset`, the first lowest; zeros beyond the end.
  @inline(__always) func word(at offset: Int) -> UInt64 {
    guard offset >= 0, offset <= count - 8, let start = unsafe base.baseAddress else { return tail(at: offset) }
    return unsafe UInt64(littleEndian: UnsafeRawPointer(start).loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  @inline(never) private func tail(at offset: Int) -> UInt64 {
    var word: UInt64 = 0
    for index in 0..<8 { word |= UInt64(self[offset + index]) << UInt64(8 * index) }
    return word
  }

  /// The bytes of a range that lies within the view.
  @inline(__always) func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(rebasing: base[range])
  }

  /// The first place of a byte at or after `start`, `count` if there is none.
  @inline(__always) func index(of byte: UInt8, from start: Int) -> Int {
    let pattern = UInt64(byte) &* 0x0101_0101_0101_0101
    var offset = start
    while offset <= count - 8 {
      let difference = word(at: offset) ^ pattern
      let zeros = (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
      if zeros != 0 { return offset + zeros.trailingZeroBitCount / 8 }
      offset += 8
    }
    while offset < count {
      if self[offset] == byte { return offset }
      offset += 1
    }
    return count
  }

  /// Whether lower-case ASCII stands at `offset`, in either case.
  func hasPrefix(_ name: StaticString, at offset: Int) -> Bool {
    guard offset >= 0, offset + name.utf8CodeUnitCount <= count else { return false }
    for index in 0..<name.utf8CodeUnitCount {
      let expected = unsafe name.utf8Start[index]
      if self[offset + index].lowercasedASCII != expected { return false }
    }
    return true
  }
}

extension UInt8 {
  @inline(__always) var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
  @inline(__always) var isASCIIDigit: Bool { self &- 0x30 < 10 }
  /// Space, tab, line feed, form feed or carriage return.
  @inline(__always) var isHTMLSpace: Bool {
    self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C
  }
  @inline(__always) var lowercasedASCII: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}

/// A name of at most some ten letters as a number: its first eight bytes in lower case, and its length.
struct PackedName: Equatable {
  var head: UInt64 = 0
  var count = 0

  /// The name from `start` up to `end`, in lower case.
  @inline(__always) init(_ bytes: ByteView, _ start: Int, _ end: Int) {
    count = end - start
    var word = bytes.word(at: start)
    if count < 8 { word &= (1 << UInt64(8 * count)) - 1 }
    // Sets the bit 0x20 of each byte within A...Z; the sums stay within their byte as only seven bits are added.
    let low = word & 0x7F7F_7F7F_7F7F_7F7F
    let fromA = low &+ 0x3F3F_3F3F_3F3F_3F3F
    let beyondZ = low &+ 0x2525_2525_2525_2525
    head = word | ((fromA & ~beyondZ & ~word & 0x8080_8080_8080_8080) >> 2)
  }

  init(_ name: String) {
    count = name.utf8.count
    for (index, byte) in name.utf8.prefix(8).enumerated() { head |= UInt64(byte) << UInt64(8 * index) }
  }

  @inline(__always) var hash: Int {
    Int(truncatingIfNeeded: ((head &+ UInt64(truncatingIfNeeded: count)) &* 0x9E37_79B9_7F4A_7C15) >> 54)
  }
}

/// Finds small numbers by name.
struct NameTable {
  private var heads: [PackedName]
  private var values: [UInt8]

  /// A table of at most some 200 names.
  init(_ entries: [(name: String, value: UInt8)]) {
    heads = Array(repeating: PackedName(""), count: 1024)
    values = Array(repeating: 0, count: 1024)
    for entry in entries {
      let name = PackedName(entry.name)
      var slot = name.hash
      while values[slot] != 0 { slot = (slot + 1) & 1023 }
      heads[slot] = name
      values[slot] = entry.value
    }
  }

  /// The number of a name, 0 if it isn't in the table.
  @inline(__always) subscript(name: PackedName) -> UInt8 {
    var slot = name.hash & 1023
    while values[slot] != 0 {
      if heads[slot] == name { return values[slot] }
      slot = (slot + 1) & 1023
    }
    return 0
  }
}
