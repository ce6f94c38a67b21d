/// What the classes of elements tell, kept by their bytes: pages say the same class many times.
struct ClassReadings {
  struct Reading {
    /// Where the class stood; empty for none.
    fileprivate var range = 0..<0
    var region: TextBlock.Region?
    var keepsLines = false
  }

  private var readings = Array(repeating: Reading(), count: 256)

  /// The reading of a class, made by `read` where the same bytes weren't read lately; complexity O(bytes / 8) otherwise.
  @inline(__always) mutating func reading(
    of range: Range<Int>, in bytes: ByteView, _ read: () -> (region: TextBlock.Region?, keepsLines: Bool)
  ) -> Reading {
    let slot = Self.slot(of: range, in: bytes)
    let known = readings[slot]
    if known.range.count == range.count, Self.areEqual(known.range, range, in: bytes) { return known }
    let (region, keepsLines) = read()
    let reading = Reading(range: range, region: region, keepsLines: keepsLines)
    readings[slot] = reading
    return reading
  }

  /// The eight bytes from `offset` on, those beyond the range left out.
  @inline(__always) private static func word(at offset: Int, of range: Range<Int>, in bytes: ByteView) -> UInt64 {
    let word = bytes.word(at: offset)
    let rest = range.upperBound - offset
    return rest >= 8 ? word : word & ((1 << UInt64(8 * rest)) - 1)
  }

  private static func slot(of range: Range<Int>, in bytes: ByteView) -> Int {
    var hash = UInt64(range.count)
    var offset = range.lowerBound
    while offset < range.upperBound {
      hash = (hash ^ word(at: offset, of: range, in: bytes)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
      offset += 8
    }
    return Int(truncatingIfNeeded: hash & 255)
  }

  private static func areEqual(_ left: Range<Int>, _ right: Range<Int>, in bytes: ByteView) -> Bool {
    var offset = 0
    while offset < right.count {
      guard
        word(at: left.lowerBound + offset, of: left, in: bytes)
          == word(at: right.lowerBound + offset, of: right, in: bytes)
      else { return false }
      offset += 8
    }
    return true
  }
}
