/// Looks for the character encoding that a page's meta elements declare, as the HTML standard has it, but over all of the
/// page and outside scripts.
struct MetaPrescan {
  struct Label {
    var encoding: CharacterEncoding?
  }

  private let bytes: ByteView
  private var offset = 0
  private var attributes = TagAttributes()

  init(_ bytes: ByteView) { self.bytes = bytes }

  /// The next declaration of a known encoding, `nil` if there is none.
  mutating func next() -> Label? {
    while true {
      offset = bytes.index(of: 0x3C, from: offset)
      guard offset < bytes.count else { return nil }
      if bytes.hasPrefix("<!--", at: offset) {
        skipComment()
      } else if bytes[offset + 1].isASCIILetter || bytes[offset + 1] == 0x2F && bytes[offset + 2].isASCIILetter {
        if let label = readTag() { return label }
      } else if bytes[offset + 1] == 0x21 || bytes[offset + 1] == 0x2F || bytes[offset + 1] == 0x3F {
        offset = bytes.index(of: 0x3E, from: offset)
      } else {
        offset += 1
      }
    }
  }

  private mutating func skipComment() {
    var end = offset + 4
    repeat {
      end = bytes.index(of: 0x3E, from: end) + 1
    } while end <= bytes.count && !(bytes[end - 2] == 0x2D && bytes[end - 3] == 0x2D)
    offset = min(end, bytes.count)
  }

  private mutating func readTag() -> Label? {
    let start = offset
    var nameEnd = offset + 1
    if bytes[nameEnd] == 0x2F { nameEnd += 1 }
    while nameEnd < bytes.count, !bytes[nameEnd].isHTMLSpace, bytes[nameEnd] != 0x3E, bytes[nameEnd] != 0x2F {
      nameEnd += 1
    }
    guard let tag = attributes.read(bytes, from: nameEnd) else {
      offset = bytes.count
      return nil
    }
    offset = tag.end
    let isMeta = nameEnd - start == 5 && bytes.hasPrefix("<meta", at: start)
    if isMeta, let encoding = declaration { return Label(encoding: encoding) }
    for name in ["script", "style"] as [StaticString] where bytes.hasPrefix(name, at: start + 1) {
      guard nameEnd - start - 1 == name.utf8CodeUnitCount else { continue }
      skipRawText(name)
    }
    return nil
  }

  private mutating func skipRawText(_ name: StaticString) {
    var end = offset
    repeat {
      end = bytes.index(of: 0x3C, from: end) + 1
    } while end < bytes.count && !(bytes[end] == 0x2F && bytes.hasPrefix(name, at: end + 1))
    // A script that never ends hides no meta.
    if end < bytes.count { offset = end }
  }

  private var declaration: CharacterEncoding? {
    if let charset = attributes[.charset] { return encoding(charset) }
    guard let equivalent = attributes[.httpEquiv], equivalent.count == 12,
      bytes.hasPrefix("content-type", at: equivalent.lowerBound), let content = attributes[.content]
    else { return nil }
    return charset(in: content)
  }

  private func encoding(_ range: Range<Int>) -> CharacterEncoding? {
    guard range.count < 64 else { return nil }
    return CharacterEncoding(label: String(decoding: range.map { bytes[$0] < 0x80 ? bytes[$0] : 0x3F }, as: UTF8.self))
  }

  /// The charset that a `content` such as `text/html; charset=utf-8` names.
  private func charset(in content: Range<Int>) -> CharacterEncoding? {
    var offset = content.lowerBound
    while offset + 7 < content.upperBound {
      guard bytes.hasPrefix("charset", at: offset) else {
        offset += 1
        continue
      }
      offset += 7
      while bytes[offset].isHTMLSpace { offset += 1 }
      guard bytes[offset] == 0x3D else { continue }
      offset += 1
      while bytes[offset].isHTMLSpace { offset += 1 }
      guard offset < content.upperBound else { return nil }
      let quote = bytes[offset]
      if quote == 0x22 || quote == 0x27 {
        let end = bytes.index(of: quote, from: offset + 1)
        return end < content.upperBound ? encoding(offset + 1..<end) : nil
      }
      var end = offset
      while end < content.upperBound, !bytes[end].isHTMLSpace, bytes[end] != 0x3B { end += 1 }
      return encoding(offset..<end)
    }
    return nil
  }
}
