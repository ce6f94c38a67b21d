extension HTMLScanner {
  // MARK: Elements without markup inside

  /// Reads the text of an element that has no markup inside; returns the offset beyond its end tag.
  mutating func skipRawText(_ element: HTMLElement, _ name: PackedName, from start: Int) -> Int {
    if element == .iframe, let value = attributes[.srcdoc] { keepNestedPage(value) }
    guard element != .plaintext else {
      literal(start..<bytes.count)
      return bytes.count
    }
    guard let end = rawTextEnd(element, name, from: start) else {
      // Only a title goes on to be read: one that isn't closed would hide the page.
      return element == .title ? start : bytes.count
    }
    if element == .title, page.pageTitle == nil { page.pageTitle = string(start..<end) }
    if element == .xmp { literal(start..<end) }
    return min(bytes.count, bytes.index(of: 0x3E, from: end) + 1)
  }

  private mutating func literal(_ range: Range<Int>) {
    emitBreak()
    let before = isPreformatted
    isPreformatted = true
    text(range, isLiteral: true)
    isPreformatted = before
    emitBreak()
  }

  /// Where the end tag of an element begins, `nil` if there is none.
  private mutating func rawTextEnd(_ element: HTMLElement, _ name: PackedName, from start: Int) -> Int? {
    guard !unclosed.contains(element.rawValue) else { return nil }
    var offset = start
    while true {
      offset = bytes.index(of: 0x3C, from: offset)
      guard offset < bytes.count else {
        unclosed.insert(element.rawValue)
        return nil
      }
      if isTag(name, at: offset + 2), bytes[offset + 1] == 0x2F { return offset }
      offset += 1
    }
  }

  private func isTag(_ name: PackedName, at offset: Int) -> Bool {
    let next = bytes[offset + name.count]
    return (next.isHTMLSpace || next == 0x3E || next == 0x2F) && PackedName(bytes, offset, offset + name.count) == name
  }

  /// Skips an element with all elements inside.
  mutating func skipElement(_ element: HTMLElement, _ name: PackedName, from start: Int) -> Int {
    guard !unclosed.contains(element.rawValue) else { return start }
    var depth = 1
    var offset = start
    while true {
      offset = bytes.index(of: 0x3C, from: offset)
      guard offset < bytes.count else { break }
      if bytes[offset + 1] == 0x2F, isTag(name, at: offset + 2) {
        depth -= 1
        if depth == 0 { return min(bytes.count, bytes.index(of: 0x3E, from: offset) + 1) }
      } else if isTag(name, at: offset + 1) {
        depth += 1
      }
      offset += 1
    }
    unclosed.insert(element.rawValue)
    return start
  }

  // MARK: Scripts

  mutating func skipScript(from start: Int) -> Int {
    let end = scriptEnd(from: start)
    keepData(start..<end)
    return min(bytes.count, bytes.index(of: 0x3E, from: end) + 1)
  }

  /// Where a script's end tag begins; within `<!--` … `-->` an inner script's end tag does not count.
  private func scriptEnd(from start: Int) -> Int {
    var offset = start
    var isEscaped = false
    var isInner = false
    var checked = start
    while true {
      let next = bytes.index(of: 0x3C, from: offset)
      guard next < bytes.count else { return bytes.count }
      if isEscaped {
        if endsComment(checked..<next) { (isEscaped, isInner) = (false, false) }
        checked = max(checked, next - 2)
      }
      offset = next + 1
      if bytes[offset] == 0x21 {
        if bytes[offset + 1] == 0x2D, bytes[offset + 2] == 0x2D, !isEscaped {
          (isEscaped, checked) = (true, offset + 1)
        }
      } else if bytes[offset] == 0x2F {
        guard bytes.hasPrefix("script", at: offset + 1), isTag(PackedName("script"), at: offset + 1) else { continue }
        guard isInner else { return next }
        isInner = false
      } else if isEscaped, bytes.hasPrefix("script", at: offset), isTag(PackedName("script"), at: offset) {
        isInner = true
      }
    }
  }

  private func endsComment(_ range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      if bytes[offset] == 0x3E, bytes[offset - 1] == 0x2D, bytes[offset - 2] == 0x2D { return true }
      offset += 1
    }
    return false
  }

  /// Sets a script aside if it holds data.
  private mutating func keepData(_ range: Range<Int>) {
    guard range.count > 2 else { return }
    let id = attributes[.id].map { string($0) }
    if let type = attributes[.type], !type.isEmpty, !endsWith("javascript", type), !equals(.type, "module") {
      if contains("ld+json", type) {
        page.scripts.append(EmbeddedData(kind: .jsonLD, id: id, range: range))
      } else if contains("json", type) {
        page.scripts.append(EmbeddedData(kind: .json, id: id, range: range))
      }
      return
    }
    if assignsData(range) { page.scripts.append(EmbeddedData(kind: .assignment, id: id, range: range)) }
  }

  /// Whether code soon assigns or hands over an object or a list: `window.x = {`, `x = JSON.parse(`, `push([`.
  private func assignsData(_ range: Range<Int>) -> Bool {
    guard range.count > 200 else { return false }
    let limit = min(range.upperBound, range.lowerBound + 240)
    var offset = range.lowerBound
    while offset < limit {
      let byte = bytes[offset]
      if byte == 0x3D || byte == 0x28 {
        var next = offset + 1
        while bytes[next].isHTMLSpace { next += 1 }
        if bytes[next] == 0x7B, bytes[next + 1] != 0x7D { return true }
        if bytes[next] == 0x5B, bytes[next + 1] != 0x5D { return true }
        if bytes.hasPrefix("json.parse(", at: next) { return true }
      }
      // A function's body is code.
      if byte == 0x7B { return false }
      offset += 1
    }
    return false
  }

  /// Data in a comment right within a code element.
  mutating func data(afterCode start: Int) -> Int {
    var offset = start
    while bytes[offset].isHTMLSpace { offset += 1 }
    guard bytes.hasPrefix("<!--", at: offset), bytes[offset + 4] == 0x7B || bytes[offset + 4] == 0x5B else {
      return start
    }
    let (inside, end) = comment(at: offset + 4)
    page.scripts.append(EmbeddedData(kind: .comment, id: attributes[.id].map { string($0) }, range: inside))
    return end
  }

  // MARK: Head

  mutating func readMeta() {
    guard let content = attributes[.content] else { return }
    for attribute in [HTMLAttribute.name, .property] {
      if let name = attributes[attribute] {
        page.metas.append(PageMeta(name: string(name).lowercased(), content: string(content)))
        break
      }
    }
    let property = readProperty()
    if property >= 0 { propertyRuns[property] = runs.count..<runs.count }
  }

  mutating func readLink() {
    guard page.canonicalURL == nil, equals(.rel, "canonical"), let href = attributes[.href] else { return }
    page.canonicalURL = string(href)
  }

  /// Notes a microdata or RDFa property of a JobPosting; returns its index, -1 if there is none.
  mutating func readProperty() -> Int {
    let name = attributes[.itemprop] ?? attributes[.property]
    let type = attributes[.itemtype] ?? attributes[.typeof]
    if let type, contains("jobposting", type) { holdsJobPosting = true }
    guard holdsJobPosting, name != nil || type != nil else { return -1 }
    let value = attributes[.content] ?? attributes[.datetime] ?? attributes[.href]
    let depth = open.entries.reduce(1) { $1.property >= 0 && page.properties[$1.property].type != nil ? $0 + 1 : $0 }
    page.properties.append(
      PageProperty(
        name: name.map { string($0) } ?? "", type: type.map { string($0) }, content: value.map { string($0) },
        range: 0..<0, depth: depth))
    propertyRuns.append(runs.count..<runs.count)
    return page.properties.count - 1
  }

  private mutating func keepNestedPage(_ value: Range<Int>) {
    page.nestedPages.append(NestedPage(html: CharacterReferences.decode(bytes, value), range: value))
  }

  // MARK: Values

  /// A value with its character references decoded and its white space folded.
  func string(_ range: Range<Int>) -> String {
    var writer = BlockWriter()
    writer.append(bytes, range)
    return String(decoding: writer.text, as: UTF8.self)
  }

  private func contains(_ word: StaticString, _ range: Range<Int>) -> Bool {
    range.contains { bytes.hasPrefix(word, at: $0) && $0 + word.utf8CodeUnitCount <= range.upperBound }
  }

  private func endsWith(_ word: StaticString, _ range: Range<Int>) -> Bool {
    range.count >= word.utf8CodeUnitCount && bytes.hasPrefix(word, at: range.upperBound - word.utf8CodeUnitCount)
  }
}
