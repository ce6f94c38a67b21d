/// Text as data hold it: HTML, HTML escaped once or twice, or plain lines.
enum EmbeddedText {
  /// The value as HTML: escapes are resolved while the text has no tags but escaped ones, at most twice; lines of a
  /// text without block elements are kept by `<br>`.
  static func html(from written: [UInt8]) -> [UInt8] {
    var text = written
    for _ in 0..<2 {
      guard !hasTag(text, opening: [0x3C]), hasTag(text, opening: Array("&lt;".utf8)) || hasEscapedEscape(text) else {
        break
      }
      text = unescape(text)
    }
    guard text.contains(0x0A), !hasBlockTag(text) else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.count + 64)
    for byte in text {
      if byte == 0x0A { result += Array("<br>".utf8) }
      result.append(byte)
    }
    return result
  }

  /// A short value as one line: references decoded, tags dropped, white space folded; `nil` where nothing is left.
  static func line(_ value: JSONValue?) -> String? {
    guard let written = value?.scalar else { return nil }
    return line(written)
  }

  static func line(_ written: String) -> String? {
    var bytes = Array(written.utf8)
    for _ in 0..<2 where bytes.contains(0x26) { bytes = unescape(bytes) }
    var result: [UInt8] = []
    var inTag = false
    var pendingSpace = false
    for (index, byte) in bytes.enumerated() {
      if inTag {
        if byte == 0x3E { inTag = false }
        continue
      }
      if byte == 0x3C, index + 1 < bytes.count, isLetter(bytes[index + 1]) || bytes[index + 1] == 0x2F {
        inTag = true
        pendingSpace = !result.isEmpty
      } else if byte <= 0x20 || byte == 0x7F {
        pendingSpace = !result.isEmpty
      } else {
        if pendingSpace { result.append(0x20) }
        pendingSpace = false
        result.append(byte)
      }
    }
    return result.isEmpty ? nil : String(decoding: result, as: UTF8.self)
  }

  /// Resolves the references that escaping makes, and numeric ones.
  static func unescape(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x26, let (text, length) = reference(bytes, at: index) {
        result += text
        index += length
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  private static let names: [(name: [UInt8], text: [UInt8])] = [
    ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"), ("&quot;", "\""), ("&apos;", "'"), ("&nbsp;", "\u{A0}"),
    ("&ndash;", "–"), ("&mdash;", "—"), ("&rsquo;", "’"), ("&lsquo;", "‘"), ("&bull;", "•"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  private static func reference(_ bytes: [UInt8], at index: Int) -> (text: [UInt8], length: Int)? {
    let rest = bytes[index...]
    for (name, text) in names where rest.starts(with: name) { return (text, name.count) }
    guard index + 3 < bytes.count, bytes[index + 1] == 0x23 else { return nil }
    let isHexadecimal = bytes[index + 2] | 0x20 == 0x78
    var position = index + (isHexadecimal ? 3 : 2)
    var value: UInt32 = 0
    let first = position
    while position < bytes.count, position - first < 8, let digit = JSONText.hexadecimalDigit(bytes[position]) {
      guard isHexadecimal || digit < 10 else { return nil }
      value = value &* (isHexadecimal ? 16 : 10) &+ digit
      position += 1
    }
    guard position > first, position < bytes.count, bytes[position] == 0x3B else { return nil }
    var text: [UInt8] = []
    JSONText.appendScalar(value == 0 ? 0xFFFD : value, to: &text)
    return (text, position + 1 - index)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }

  /// Whether a tag's name, or `/` and a name, stands behind this opening.
  private static func hasTag(_ text: [UInt8], opening: [UInt8]) -> Bool {
    guard let first = opening.first else { return false }
    var index = 0
    while let found = text[index...].firstIndex(of: first) {
      index = found + 1
      guard text[found...].starts(with: opening) else { continue }
      let name = found + opening.count
      guard name < text.count else { return false }
      if isLetter(text[name]) || (text[name] == 0x2F && name + 1 < text.count && isLetter(text[name + 1])) {
        return true
      }
    }
    return false
  }

  private static func hasEscapedEscape(_ text: [UInt8]) -> Bool {
    hasTag(text, opening: Array("&amp;lt;".utf8)) || hasTag(text, opening: Array("&#60;".utf8))
      || hasTag(text, opening: Array("&#x3C;".utf8)) || hasTag(text, opening: Array("&#x3c;".utf8))
  }

  private static let blockNames: [[UInt8]] = [
    "p", "br", "li", "div", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "table", "tr", "section", "article",
  ].map { Array($0.utf8) }

  private static func hasBlockTag(_ text: [UInt8]) -> Bool {
    var index = 0
    while let found = text[index...].firstIndex(of: 0x3C) {
      index = found + 1
      let name = text[index...].prefix(8).map { $0 | 0x20 }
      for block in blockNames where name.starts(with: block) && name.count > block.count {
        if !isLetter(name[block.count]) { return true }
      }
    }
    return false
  }
}
