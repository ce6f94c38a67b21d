/// Tells in which form a posting was saved, by what it says; the suffix of its name decides only what is open.
struct FormatSniffer {
  private let bytes: ByteView
  private let suffix: String?

  init(_ bytes: ByteView, suffix: String?) {
    self.bytes = bytes
    self.suffix = suffix
  }

  var format: PostingFormat {
    var start = bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
    while start < bytes.count, bytes[start].isHTMLSpace { start += 1 }
    if isArchive(from: start) { return .mhtml }
    if beginsJSON(at: start) { return .json }
    let isPage = ["<!doctype html", "<html", "<?xml", "<head", "<body", "<!--"].contains {
      (name: StaticString) in bytes.hasPrefix(name, at: start)
    }
    if isPage { return .html }
    switch suffix {
    case "html", "htm", "xhtml": return bytes.index(of: 0x3C, from: 0) < bytes.count || holdsReferences ? .html : .text
    case "md", "markdown": return .markdown
    default: break
    }
    let tags = countTags()
    let marks = countMarkdown()
    if suffix == "txt" || suffix == "text" {
      if tags.page > 0 || tags.blocks >= 4 { return .html }
      return .text
    }
    if tags.page > 0 || tags.blocks >= 2 && tags.blocks >= marks || tags.blocks == 1 && tags.inline > 0 && marks == 0 {
      return .html
    }
    return marks >= 2 ? .markdown : .text
  }

  /// Whether headers begin the file that speak of a page and its parts.
  private func isArchive(from start: Int) -> Bool {
    guard bytes[start].isASCIILetter else { return false }
    var line = start
    var isMultipart = false
    var isHeaders = false
    for _ in 0..<40 {
      let end = bytes.index(of: 0x0A, from: line)
      if end - line <= 1 { break }
      if bytes.hasPrefix("mime-version:", at: line) { isHeaders = true }
      if holds("multipart/related", from: line, to: end) { isMultipart = true }
      if isHeaders, isMultipart { return true }
      line = end + 1
    }
    return false
  }

  private func beginsJSON(at start: Int) -> Bool {
    guard bytes[start] == 0x7B || bytes[start] == 0x5B else { return false }
    var next = start + 1
    while bytes[next].isHTMLSpace { next += 1 }
    let byte = bytes[next]
    if bytes[start] == 0x7B { return byte == 0x22 || byte == 0x7D }
    return byte == 0x7B || byte == 0x5B || byte == 0x22 || byte == 0x5D
  }

  private var holdsReferences: Bool {
    let place = bytes.index(of: 0x26, from: 0)
    return CharacterReference(bytes, at: place, end: bytes.count) != nil
  }

  private func holds(_ word: StaticString, from start: Int, to end: Int) -> Bool {
    (start..<max(start, end)).contains { bytes.hasPrefix(word, at: $0) }
  }

  /// Tags of known elements in the beginning of the file.
  private func countTags() -> (page: Int, blocks: Int, inline: Int) {
    var result = (page: 0, blocks: 0, inline: 0)
    let names = HTMLElement.names
    var offset = bytes.index(of: 0x3C, from: 0)
    while offset < min(bytes.count, 65536) {
      let start = bytes[offset + 1] == 0x2F ? offset + 2 : offset + 1
      var end = start
      while bytes[end].isASCIILetter || bytes[end].isASCIIDigit { end += 1 }
      let next = bytes[end]
      if end > start, next == 0x3E || next.isHTMLSpace || next == 0x2F {
        let element = HTMLElement(rawValue: names[PackedName(bytes, start, end)]) ?? .other
        switch element {
        case .other, .code, .object, .option, .select: break
        case .html, .body: result.page += 1
        case .strong, .b, .void, .link: result.inline += 1
        default: if next == 0x3E || bytes.index(of: 0x3E, from: end) - end < 2000 { result.blocks += 1 }
        }
      }
      offset = bytes.index(of: 0x3C, from: max(end, offset + 1))
    }
    return result
  }

  /// Lines that only Markdown has.
  private func countMarkdown() -> Int {
    var count = 0
    var line = 0
    while line < min(bytes.count, 65536) {
      let end = bytes.index(of: 0x0A, from: line)
      var hashes = line
      while bytes[hashes] == 0x23 { hashes += 1 }
      if hashes > line, hashes - line <= 6, bytes[hashes] == 0x20 { count += 1 }
      if bytes[line] == 0x2A, bytes[line + 1] == 0x2A { count += 1 }
      if bytes[line] == 0x2D || bytes[line] == 0x2A, bytes[line + 1] == 0x20, holds("**", from: line + 1, to: end) {
        count += 1
      }
      if holds("](http", from: line, to: end) { count += 1 }
      line = end + 1
    }
    return count
  }
}
