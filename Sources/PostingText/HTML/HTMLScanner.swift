/// Walks over the bytes of a page once and parts what a reader sees from the rest.
///
/// What comes out is the list of visible text runs and a skeleton: a small, well-nested HTML page of block elements, in
/// which each text run is a number. libxml2 reads the skeleton. So no byte of the page that libxml2 versions read
/// differently, or slowly, reaches it: attributes, comments, scripts, character references, wrong end tags.
struct HTMLScanner {
  /// Elements open at once; what lies deeper is kept, but as if it lay at this depth.
  static let maximumDepth = 4096
  static let maximumAttributes = 1024
  /// Bytes from which on a text run is more than a label.
  static let sentenceLength = 80

  let bytes: ByteView
  var skeleton: [UInt8] = []
  var runs: [TextRun] = []
  var marks: [ElementMark] = []
  var page = PageText()
  /// Text of the properties, as run indices.
  var propertyRuns: [Range<Int>] = []

  var open = OpenElements()
  var attributes: TagAttributes
  var mark = -1
  var strongDepth = 0
  var isPreformatted = false
  var followsSpace = false
  var isBulleted = false
  var isInWordBullet = false
  var textBytes = 0
  /// Elements whose end tag was looked for and isn't there.
  var unclosed: Set<UInt8> = []
  /// Start tags beyond the depth limit, by element.
  var flattened = [Int](repeating: 0, count: HTMLElement.openable)
  var holdsJobPosting = false

  let elementNames = HTMLElement.names
  let words = ElementMark.words
  var classes = ClassReadings()

  init(_ bytes: ByteView) {
    self.bytes = bytes
    attributes = TagAttributes()
    skeleton.reserveCapacity(bytes.count / 8 + 64)
    runs.reserveCapacity(bytes.count / 128)
  }

  /// Walks over the page; `false` if `isOverdue` ended it before its end.
  mutating func scan(until isOverdue: (@Sendable () -> Bool)?) -> Bool {
    var offset = 0
    var tags = 0
    while offset < bytes.count {
      let markup = nextMarkup(from: offset)
      if markup > offset { text(offset..<markup) }
      guard markup < bytes.count else { break }
      offset = skipMarkup(at: markup)
      tags += 1
      if tags & 4095 == 0, let isOverdue, isOverdue() { return false }
    }
    close(to: 0)
    return true
  }

  /// The next `<` that begins a tag, a comment or a declaration.
  @inline(__always) private func nextMarkup(from start: Int) -> Int {
    var offset = bytes.index(of: 0x3C, from: start)
    while offset < bytes.count {
      let next = bytes[offset + 1]
      if next.isASCIILetter || next == 0x2F && offset + 2 < bytes.count || next == 0x21 || next == 0x3F { break }
      offset = bytes.index(of: 0x3C, from: offset + 1)
    }
    return offset
  }

  private mutating func skipMarkup(at start: Int) -> Int {
    switch bytes[start + 1] {
    case 0x21: return skipDeclaration(at: start)
    case 0x3F: return bytes.index(of: 0x3E, from: start) + 1
    case 0x2F: return endTag(at: start)
    default: return startTag(at: start)
    }
  }

  /// Comments, document types, and the conditional sections of word processors.
  private mutating func skipDeclaration(at start: Int) -> Int {
    if bytes[start + 2] == 0x2D, bytes[start + 3] == 0x2D { return comment(at: start + 4).end }
    if bytes.hasPrefix("<![if !supportlists]", at: start) { isInWordBullet = true }
    if bytes.hasPrefix("<![endif]", at: start) { isInWordBullet = false }
    return bytes.index(of: 0x3E, from: start) + 1
  }

  /// A comment whose inside begins at `start`.
  func comment(at start: Int) -> (inside: Range<Int>, end: Int) {
    if bytes[start] == 0x3E { return (start..<start, start + 1) }
    if bytes[start] == 0x2D, bytes[start + 1] == 0x3E { return (start..<start, start + 2) }
    var offset = start
    while true {
      offset = bytes.index(of: 0x3E, from: offset)
      guard offset < bytes.count else { return (start..<bytes.count, bytes.count) }
      if offset >= start + 2, bytes[offset - 1] == 0x2D, bytes[offset - 2] == 0x2D {
        return (start..<offset - 2, offset + 1)
      }
      if offset >= start + 3, bytes[offset - 1] == 0x21, bytes[offset - 2] == 0x2D, bytes[offset - 3] == 0x2D {
        return (start..<offset - 3, offset + 1)
      }
      offset += 1
    }
  }

  // MARK: Text

  mutating func text(_ range: Range<Int>, isLiteral: Bool = false) {
    var start = range.lowerBound
    while start < range.upperBound, bytes[start].isHTMLSpace { start += 1 }
    guard start < range.upperBound || isPreformatted else {
      followsSpace = true
      return
    }
    if isInWordBullet {
      isBulleted = true
      return
    }
    let length = range.upperBound - start
    textBytes += length
    if mark >= 0 {
      marks[mark].bytes += length
      if length >= Self.sentenceLength { marks[mark].sentenceBytes += length }
    }
    emitNumber(runs.count)
    runs.append(
      TextRun(
        range: range, mark: mark, isStrong: strongDepth > 0, isPreformatted: isPreformatted, isLiteral: isLiteral,
        followsSpace: followsSpace, isBulleted: isBulleted))
    followsSpace = false
    isBulleted = false
  }

  // MARK: Skeleton

  private mutating func emitNumber(_ number: Int) {
    var divisor = 1
    while number / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      skeleton.append(0x30 + UInt8(number / divisor % 10))
      divisor /= 10
    }
    skeleton.append(0x3B)
  }

  mutating func emitBreak() {
    skeleton.append(contentsOf: Self.lineBreak)
    followsSpace = false
  }

  private static let lineBreak = Array("<br>".utf8)
  private static let starts = HTMLElement.allCases.map { Array("<\($0.skeleton)>".utf8) }
  private static let ends = HTMLElement.allCases.map { Array("</\($0.skeleton)>".utf8) }

  mutating func emitStart(_ element: HTMLElement) {
    skeleton.append(contentsOf: Self.starts[Int(element.rawValue)])
    followsSpace = false
  }

  private mutating func emitEnd(_ element: HTMLElement) {
    let start = Self.starts[Int(element.rawValue)]
    // An element without text tells nothing but a break.
    if skeleton.count >= start.count, skeleton[(skeleton.count - start.count)...].elementsEqual(start) {
      skeleton.removeLast(start.count)
      emitBreakOnce()
    } else {
      skeleton.append(contentsOf: Self.ends[Int(element.rawValue)])
    }
    followsSpace = false
  }

  private mutating func emitBreakOnce() {
    // Only a number can be followed by text that must not join it.
    if skeleton.last == 0x3B { emitBreak() }
  }

  /// Closes all open elements from a place on.
  mutating func close(to place: Int) {
    while open.count > place, let entry = open.pop() {
      if entry.isEmitted { emitEnd(entry.skeleton) }
      if entry.mark != mark, mark >= 0 {
        let parent = marks[mark].parent
        if parent >= 0 {
          marks[parent].bytes += marks[mark].bytes
          marks[parent].sentenceBytes += marks[mark].sentenceBytes
          if marks[mark].holdsMainHeading { marks[parent].holdsMainHeading = true }
        }
      }
      if entry.property >= 0 {
        propertyRuns[entry.property] = entry.firstRun..<runs.count
      }
      mark = entry.mark
      strongDepth = entry.strongDepth
      isPreformatted = entry.isPreformatted
    }
  }
}
