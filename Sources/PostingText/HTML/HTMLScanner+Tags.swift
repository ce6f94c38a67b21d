extension HTMLScanner {
  // MARK: End tags

  /// Reads an end tag or what looks like one; returns the offset beyond.
  mutating func endTag(at start: Int) -> Int {
    let first = bytes[start + 2]
    guard first.isASCIILetter else {
      // `</>` is nothing, `</ p>` a comment.
      return bytes.index(of: 0x3E, from: start + 2) + 1
    }
    let nameEnd = endOfName(from: start + 2)
    let name = PackedName(bytes, start + 2, nameEnd)
    let element = HTMLElement(rawValue: elementNames[name]) ?? .other
    var end = nameEnd + 1
    if bytes[nameEnd] != 0x3E {
      guard let tag = attributes.read(bytes, from: nameEnd) else { return bytes.count }
      end = tag.end
    }
    close(element, name)
    return end
  }

  private mutating func close(_ element: HTMLElement, _ name: PackedName) {
    switch element {
    case .strong, .b:
      if strongDepth > 0 { strongDepth -= 1 }
    case .br, .hr: emitBreak()
    case .p where open.target(ofEnd: .p) < 0: emitBreak()
    case _ where element.isBlock:
      let index = Int(element.rawValue)
      let target = open.target(ofEnd: element)
      if flattened[index] > 0 {
        flattened[index] -= 1
        emitBreak()
      } else if target >= 0 {
        close(to: target)
      }
    default: closeInline(name)
    }
  }

  private mutating func closeInline(_ name: PackedName) {
    let place = open.top(.inline)
    guard place > open.scope, open.entries[place].name == name else { return }
    if open.entries[place].nested > 0 {
      open.changeNesting(at: place, by: -1)
    } else {
      close(to: place)
    }
  }

  /// Names end at white space, a slash or `>`.
  private func endOfName(from start: Int) -> Int {
    var offset = start
    while offset < bytes.count, !bytes[offset].isHTMLSpace, bytes[offset] != 0x3E, bytes[offset] != 0x2F { offset += 1 }
    return offset
  }

  // MARK: Start tags

  /// Reads a start tag and, of elements without markup inside, their content; returns the offset beyond.
  mutating func startTag(at start: Int) -> Int {
    let nameEnd = endOfName(from: start + 1)
    let name = PackedName(bytes, start + 1, nameEnd)
    let element = HTMLElement(rawValue: elementNames[name]) ?? .other
    guard let tag = attributes.read(bytes, from: nameEnd) else { return bytes.count }
    if attributes.count > Self.maximumAttributes, !page.limits.contains(.attributes) { page.limits.append(.attributes) }
    switch element {
    case .other, .strong, .b: startInline(element, name, isSelfClosing: false)
    case .code:
      startInline(element, name, isSelfClosing: false)
      return data(afterCode: tag.end)
    case .br, .hr: emitBreak()
    case .void: break
    case .meta: readMeta()
    case .link: readLink()
    case .html:
      if let value = attributes[.lang], page.language == nil { page.language = string(value) }
    case .script: return skipScript(from: tag.end)
    case .svg, .math: return tag.isSelfClosing ? tag.end : skipElement(element, name, from: tag.end)
    case .template: return skipElement(element, name, from: tag.end)
    case .style, .title, .textarea, .iframe, .xmp, .noframes, .noembed, .plaintext:
      return skipRawText(element, name, from: tag.end)
    default: startBlock(element, name)
    }
    return tag.end
  }

  private mutating func startInline(_ element: HTMLElement, _ name: PackedName, isSelfClosing: Bool) {
    if element != .other, element != .code { strongDepth += 1 }
    let isHidden = !attributes.isEmpty && (hides || attributes.has(.ariaHidden) && equals(.ariaHidden, "true"))
    let property = attributes.isEmpty ? -1 : readProperty()
    guard isHidden || property >= 0 else {
      let place = open.top(.inline)
      if place > open.scope, open.entries[place].name == name { open.changeNesting(at: place, by: 1) }
      return
    }
    guard open.count < Self.maximumDepth else { return flatten(.inline) }
    push(.inline, name, isEmitted: false, skeleton: .inline, property: property)
    if isHidden { enter(.other, isHidden: true, isGuess: false) }
  }

  private mutating func startBlock(_ element: HTMLElement, _ name: PackedName) {
    var element = element
    var kind = element
    if element == .body {
      guard open.top(.body) < 0 else { return }
    }
    let implied = open.impliedEnd(before: element)
    if implied >= 0 { close(to: implied) }
    let heading = open.heading
    var isWithinHeading = false
    if heading >= 0 {
      if runs.count > open.entries[heading].firstRun { close(to: heading) } else { isWithinHeading = true }
    }
    guard open.count < Self.maximumDepth else {
      flatten(element)
      return
    }
    if attributes.has(.role) { kind = self.kind(of: element) }
    // A list right within a list belongs to an item, even where none is told.
    if element.isList, let outer = open.entries.last, outer.element.isList {
      push(.li, PackedName("li"), isEmitted: true, skeleton: .li, property: -1)
    }
    let property = attributes.isEmpty ? -1 : readProperty()
    let isHeadOfPanel = element == .button && (attributes.has(.ariaExpanded) || isWithinHeading)
    push(element, name, isEmitted: !isWithinHeading, skeleton: kind, property: property)
    if element == .pre || element == .listing { isPreformatted = true }
    if element == .th || element == .dt || element == .summary || element == .legend { strongDepth += 1 }
    if element == .h1, mark >= 0 { marks[mark].holdsMainHeading = true }
    if !isHeadOfPanel { readMarks(of: element) }
    element = kind
  }

  mutating func push(
    _ element: HTMLElement, _ name: PackedName, isEmitted: Bool, skeleton: HTMLElement, property: Int
  ) {
    open.push(
      OpenElements.Entry(
        element: element, name: name, previousSame: -1, previousScope: -1, mark: mark, strongDepth: strongDepth,
        isPreformatted: isPreformatted, firstRun: runs.count, isEmitted: isEmitted, property: property,
        skeleton: skeleton))
    if isEmitted { emitStart(skeleton) }
  }

  private mutating func flatten(_ element: HTMLElement) {
    flattened[Int(element.rawValue)] += 1
    if !page.limits.contains(.depth) { page.limits.append(.depth) }
    if element != .inline { emitBreak() }
  }

  /// What an element is by its `role`.
  private func kind(of element: HTMLElement) -> HTMLElement {
    guard element == .div || element == .p || element == .section else { return element }
    if equals(.role, "listitem") { return .li }
    if equals(.role, "list") { return .ul }
    guard equals(.role, "heading") else { return element }
    guard let level = attributes[.ariaLevel], level.count == 1 else { return .h2 }
    return HTMLElement(rawValue: HTMLElement.h1.rawValue + min(5, max(1, bytes[level.lowerBound] &- 0x30) - 1)) ?? .h2
  }

  // MARK: Marks

  private mutating func readMarks(of element: HTMLElement) {
    let isArticle = open.top(.main) >= 0 || open.top(.article) >= 0 || open.top(.section) >= 0
    if element != .body, !attributes.isEmpty, hides || isHiddenFromReaders(element) {
      return enter(.other, isHidden: true, isGuess: false)
    }
    if element == .video || element == .audio || element == .canvas {
      return enter(.other, isHidden: true, isGuess: false)
    }
    if element == .button { return enter(.form, isHidden: false, isGuess: true) }
    if element == .dialog, attributes.has(.open) { return }
    if let region = ElementMark.region(of: element, inArticle: isArticle) {
      return enter(region, isHidden: false, isGuess: element == .header)
    }
    guard element.isContainer, !attributes.isEmpty else { return }
    if let role = attributes[.role],
      let region = ElementMark.region(ofRole: PackedName(bytes, role.lowerBound, role.upperBound))
    {
      return enter(region, isHidden: false, isGuess: region == .banner)
    }
    if let value = attributes[.class], !value.isEmpty {
      let reading = classes.reading(of: value, in: bytes) { [bytes, words] in
        (words.region(in: bytes, value), Self.keepsLines(bytes, value))
      }
      if reading.keepsLines { isPreformatted = true }
      if let region = reading.region { return enter(region, isHidden: false, isGuess: true) }
    }
    if let value = attributes[.id], let region = words.region(in: bytes, value) {
      enter(region, isHidden: false, isGuess: true)
    }
  }

  private mutating func enter(_ region: TextBlock.Region, isHidden: Bool, isGuess: Bool) {
    if mark >= 0, marks[mark].region == region, marks[mark].isHidden || !isHidden { return }
    marks.append(ElementMark(region: region, isHidden: isHidden, isGuess: isGuess, parent: mark))
    mark = marks.count - 1
  }

  /// `aria-hidden` hides, but not what lies right within the body: a page saved behind a dialog has it there.
  private func isHiddenFromReaders(_ element: HTMLElement) -> Bool {
    guard attributes.has(.ariaHidden), equals(.ariaHidden, "true") else { return false }
    return !element.isContainer || element == .p || open.count > 2
  }

  /// Whether `hidden` or a style hides the element.
  private var hides: Bool {
    if attributes.has(.hidden) { return !equals(.hidden, "until-found") }
    guard let style = attributes[.style] else { return false }
    return declares("display", "none", in: style) || declares("visibility", "hidden", in: style)
  }

  private func declares(_ property: StaticString, _ value: StaticString, in style: Range<Int>) -> Bool {
    var offset = style.lowerBound
    while offset < style.upperBound {
      if bytes.hasPrefix(property, at: offset), offset == style.lowerBound || !bytes[offset - 1].isASCIILetter {
        var end = offset + property.utf8CodeUnitCount
        while bytes[end].isHTMLSpace { end += 1 }
        if bytes[end] == 0x3A {
          end += 1
          while bytes[end].isHTMLSpace { end += 1 }
          if end < style.upperBound, bytes.hasPrefix(value, at: end) { return true }
        }
      }
      offset += 1
    }
    return false
  }

  /// Class names of utility style sheets by which line feeds show.
  private static func keepsLines(_ bytes: ByteView, _ value: Range<Int>) -> Bool {
    var offset = value.lowerBound
    while offset + 14 <= value.upperBound {
      if bytes[offset] == 0x77, bytes.hasPrefix("whitespace-pre", at: offset) { return true }
      offset += 1
    }
    return false
  }

  func equals(_ attribute: HTMLAttribute, _ value: StaticString) -> Bool {
    guard let range = attributes[attribute], range.count == value.utf8CodeUnitCount else { return false }
    return bytes.hasPrefix(value, at: range.lowerBound)
  }
}
