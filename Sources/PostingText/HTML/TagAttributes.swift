/// The attributes of one start tag that a reader of text needs.
struct TagAttributes {
  private var values = [Range<Int>](repeating: 0..<0, count: HTMLAttribute.allCases.count)
  private var present: UInt64 = 0
  private let names = HTMLAttribute.names
  /// Attributes of the tag, unneeded ones too.
  private(set) var count = 0

  var isEmpty: Bool { present == 0 }

  /// The value as it stands in the page, without its quotes; `nil` where the tag has no such attribute.
  @inline(__always) subscript(attribute: HTMLAttribute) -> Range<Int>? {
    present & (1 << UInt64(attribute.rawValue)) == 0 ? nil : values[Int(attribute.rawValue)]
  }

  @inline(__always) func has(_ attribute: HTMLAttribute) -> Bool {
    present & (1 << UInt64(attribute.rawValue)) != 0
  }

  /// Reads the attributes from the end of a tag's name on; returns the offset beyond the tag's `>`, and whether a slash
  /// stood before it; `nil` if the page ends within the tag.
  mutating func read(_ bytes: ByteView, from start: Int) -> (end: Int, isSelfClosing: Bool)? {
    present = 0
    count = 0
    var offset = start
    while true {
      while bytes[offset].isHTMLSpace || bytes[offset] == 0x2F && bytes[offset + 1] != 0x3E { offset += 1 }
      guard offset < bytes.count else { return nil }
      if bytes[offset] == 0x3E { return (offset + 1, false) }
      if bytes[offset] == 0x2F { return (offset + 2, true) }
      let nameStart = offset
      if bytes[offset] == 0x3D || bytes[offset] == 0 { offset += 1 }
      while !Self.endsName(bytes[offset]) { offset += 1 }
      let name = PackedName(bytes, nameStart, offset)
      count += 1
      while bytes[offset].isHTMLSpace { offset += 1 }
      var value = offset..<offset
      if bytes[offset] == 0x3D {
        offset += 1
        while bytes[offset].isHTMLSpace { offset += 1 }
        let quote = bytes[offset]
        if quote == 0x22 || quote == 0x27 {
          let end = Self.endOfValue(bytes, quote, from: offset + 1)
          value = offset + 1..<end
          offset = bytes[end] == quote ? end + 1 : end
        } else {
          let begin = offset
          while offset < bytes.count, bytes[offset] != 0x3E, !bytes[offset].isHTMLSpace { offset += 1 }
          value = begin..<offset
        }
      }
      if count <= HTMLScanner.maximumAttributes, name.count < 14 {
        let attribute = names[name]
        if attribute != 0, present & (1 << UInt64(attribute)) == 0 {
          present |= 1 << UInt64(attribute)
          values[Int(attribute)] = value
        }
      }
    }
  }

  @inline(__always) private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 && (byte.isHTMLSpace || byte == 0) || byte == 0x3D || byte == 0x3E || byte == 0x2F
  }

  /// Where a quoted value ends. A quote that was forgotten would swallow text up to the quote that opens another tag's
  /// value; then, and where no quote follows at all, the value ends with its tag.
  private static func endOfValue(_ bytes: ByteView, _ quote: UInt8, from start: Int) -> Int {
    let end = bytes.index(of: quote, from: start)
    if end < bytes.count {
      guard end > start, bytes[end - 1] == 0x3D else { return end }
      let tagEnd = bytes.index(of: 0x3E, from: start)
      guard tagEnd < end, bytes.index(of: 0x3C, from: tagEnd) < end else { return end }
      return tagEnd
    }
    return min(bytes.index(of: 0x3E, from: start), bytes.count)
  }
}
