/// Reads plain text and Markdown into blocks.
package struct PlainTextReader {
  private let bytes: ByteView
  private let isMarkdown: Bool
  private let lines: TextLines
  private let width: Int
  private let joinsLines: Bool
  private var writer: BlockWriter
  private var previous: TextLines.Line?

  /// Reads text that was decoded to valid UTF-8.
  package static func read(_ bytes: [UInt8], isMarkdown: Bool) -> PageText {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      var reader = unsafe PlainTextReader(ByteView(buffer), isMarkdown: isMarkdown)
      return reader.read()
    }
  }

  private init(_ bytes: ByteView, isMarkdown: Bool) {
    self.bytes = bytes
    self.isMarkdown = isMarkdown
    lines = TextLines(bytes)
    joinsLines = isMarkdown || lines.isHardWrapped(bytes)
    width = lines.wrapWidth
    writer = BlockWriter(capacity: bytes.count)
    writer.decodesReferences = isMarkdown
    writer.readsBullets = true
  }

  private mutating func read() -> PageText {
    var isFenced = false
    for (index, line) in lines.lines.enumerated() {
      if isMarkdown, bytes.hasPrefix("```", at: line.range.lowerBound) {
        writer.finish()
        isFenced.toggle()
        continue
      }
      let next = index + 1 < lines.lines.count ? lines.lines[index + 1] : nil
      add(line, next)
      previous = line
    }
    writer.finish()
    var page = PageText()
    page.text = writer.text
    page.blocks = writer.blocks
    page.positions = PositionMap(runs: writer.runs)
    return page
  }

  private mutating func add(_ line: TextLines.Line, _ next: TextLines.Line?) {
    guard !line.isBlank, !isRule(line) else {
      writer.finish()
      return
    }
    if let start = headingStart(line) {
      writer.finish()
      (writer.kind, writer.level) = (.heading, start.level)
      append(start.range)
      writer.finish()
      return
    }
    if let next, isUnderline(next), !isUnderline(line), bullet(line) == nil {
      writer.finish()
      (writer.kind, writer.level) = (.heading, bytes[next.range.lowerBound] == 0x3D ? 1 : 2)
      append(line.range)
      writer.finish()
      return
    }
    if let bullet = bullet(line) {
      writer.finish()
      (writer.kind, writer.level) = (.listItem, 1 + line.indent / (isMarkdown ? 2 : 4))
      append(line.range.lowerBound + bullet..<line.range.upperBound)
      return
    }
    if isMarkdown, bytes[line.range.lowerBound] == 0x7C { return addTableRow(line) }
    if !writer.isEmpty, continues(line) {
      writer.addSpace(at: line.range.lowerBound - 1)
      append(line.range)
      return
    }
    writer.finish()
    (writer.kind, writer.level) = (.paragraph, 0)
    append(line.range)
  }

  private mutating func append(_ range: Range<Int>) {
    guard isMarkdown else { return writer.append(bytes, range) }
    var inline = MarkdownInline(bytes, range)
    while let piece = inline.next() {
      if piece.isBreak { writer.finish() } else { writer.append(bytes, piece.range, isStrong: piece.isStrong) }
    }
  }

  private mutating func addTableRow(_ line: TextLines.Line) {
    writer.finish()
    writer.kind = .tableRow
    writer.level = 0
    var start = line.range.lowerBound + 1
    for offset in start..<max(start, line.range.upperBound) + 1 {
      guard offset == line.range.upperBound || bytes[offset] == 0x7C && bytes[offset - 1] != 0x5C else { continue }
      if !writer.isEmpty, start < offset { writer.append(separator: " | ", at: start) }
      append(start..<max(start, offset))
      start = offset + 1
    }
    writer.finish()
  }

  // MARK: What a line is

  /// Whether a line goes on with the open block.
  private func continues(_ line: TextLines.Line) -> Bool {
    guard let previous, !previous.isBlank else { return false }
    if writer.kind == .heading || writer.kind == .tableRow { return false }
    if isMarkdown {
      // Two spaces or a backslash at the end of a line break it.
      let end = previous.range.upperBound
      return bytes[end - 1] != 0x5C && !(bytes[end] == 0x20 && bytes[end + 1] == 0x20) && !isBoldOnly(previous)
        && !isBoldOnly(line)
    }
    if writer.kind == .listItem, line.indent > previous.indent { return true }
    return joinsLines && lines.isFull(previous, before: line, bytes, width: width)
  }

  private func isBoldOnly(_ line: TextLines.Line) -> Bool {
    let start = line.range.lowerBound
    guard line.range.count > 4, bytes[start] == 0x2A, bytes[start + 1] == 0x2A else { return false }
    var end = line.range.upperBound
    if bytes[end - 1] == 0x3A { end -= 1 }
    return bytes[end - 1] == 0x2A && bytes[end - 2] == 0x2A
  }

  /// `# Heading`; the text and its level.
  private func headingStart(_ line: TextLines.Line) -> (range: Range<Int>, level: Int)? {
    var start = line.range.lowerBound
    while bytes[start] == 0x23 { start += 1 }
    let level = start - line.range.lowerBound
    guard level > 0, level <= 6, bytes[start] == 0x20 else { return nil }
    var end = line.range.upperBound
    while end > start, bytes[end - 1] == 0x23 || bytes[end - 1] == 0x20 { end -= 1 }
    return end > start ? (start + 1..<max(start + 1, end), level) : nil
  }

  /// A line of `===` or `---` under a heading.
  private func isUnderline(_ line: TextLines.Line) -> Bool {
    let mark = bytes[line.range.lowerBound]
    guard line.range.count >= 3, mark == 0x3D || mark == 0x2D else { return false }
    return line.range.allSatisfy { bytes[$0] == mark }
  }

  /// A line of signs only.
  private func isRule(_ line: TextLines.Line) -> Bool {
    line.range.count >= 3
      && line.range.allSatisfy { [0x2D, 0x3D, 0x2A, 0x5F, 0x20, 0x7E, 0x23, 0x7C, 0x3A].contains(bytes[$0]) }
  }

  /// Length of the bullet that begins a line, `nil` if there is none; signs beyond ASCII are the writer's.
  private func bullet(_ line: TextLines.Line) -> Int? {
    let start = line.range.lowerBound
    let byte = bytes[start]
    let isSpaced = bytes[start + 1] == 0x20 || bytes[start + 1] == 0x09
    if byte == 0x2D || byte == 0x2A || byte == 0x2B, isSpaced { return 1 }
    if byte == 0x6F, bytes[start + 1] == 0x09 || isSpaced && bytes[start + 2] == 0x20 { return 1 }
    // Signs of two and three bytes: middle dot, bullets, dashes.
    if byte == 0xC2, bytes[start + 1] == 0xB7 { return 2 }
    if byte == 0xE2 {
      let second = bytes[start + 1]
      let third = bytes[start + 2]
      if second == 0x80, third == 0xA2 || third == 0xA3 { return 3 }
      if second == 0x80, third == 0x93 || third == 0x94, bytes[start + 3] == 0x20 { return 3 }
      if second == 0x97 || second == 0x96 { return 3 }
      if second == 0x9C || second == 0x9E { return 3 }
    }
    if byte == 0xEF, bytes[start + 1] == 0x82 { return 3 }
    if isMarkdown, byte.isASCIIDigit {
      var end = start
      while bytes[end].isASCIIDigit { end += 1 }
      if end - start <= 2, bytes[end] == 0x2E || bytes[end] == 0x29, bytes[end + 1] == 0x20 { return end + 1 - start }
    }
    return nil
  }
}
