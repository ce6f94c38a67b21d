/// Reads HTML into blocks of text.
package struct HTMLReader: Sendable {
  /// Tells whether the time for the page is up; asked now and then.
  private let isOverdue: (@Sendable () -> Bool)?

  package init(isOverdue: (@Sendable () -> Bool)? = nil) { self.isOverdue = isOverdue }

  /// Reads a page that was decoded to valid UTF-8.
  package func read(_ bytes: [UInt8]) throws(PostingError) -> PageText {
    var page = try unsafe bytes.withUnsafeBufferPointer { buffer throws(PostingError) in
      try unsafe readPage(ByteView(buffer))
    }
    for nested in page.nestedPages { try append(nested, to: &page) }
    return page
  }

  /// Reads HTML that stood inside a JSON value or an attribute: every position leads to the whole of `range`.
  package func read(fragment bytes: [UInt8], range: Range<Int>) throws(PostingError) -> PageText {
    var page = try read(bytes)
    page.positions = PositionMap(runs: [.init(text: 0, file: range.lowerBound, fileLength: range.count)])
    return page
  }

  private func readPage(_ bytes: ByteView) throws(PostingError) -> PageText {
    var scanner = HTMLScanner(bytes)
    guard scanner.scan(until: isOverdue) else { throw .overdue }
    var page = scanner.page
    let marks = Self.resolve(scanner.marks, total: scanner.textBytes)
    let start = HTMLBlocks(
      bytes, runs: scanner.runs, marks: marks, textBytes: scanner.textBytes,
      keepsRunStarts: !page.properties.isEmpty)
    var blocks = try HTMLDocument.read(scanner.skeleton, into: start)
    blocks.finish()
    for (index, runs) in scanner.propertyRuns.enumerated() {
      page.properties[index].range = Self.textRange(of: runs, in: blocks)
    }
    page.text = blocks.writer.text
    page.blocks = blocks.writer.blocks
    page.positions = PositionMap(runs: blocks.writer.runs)
    return page
  }

  /// Gives marks that can't mean what they say the meaning of those around them.
  private static func resolve(_ marks: [ElementMark], total: Int) -> [ElementMark] {
    var marks = marks
    for index in marks.indices {
      let parent = marks[index].parent
      if marks[index].isWrapper(total: total) {
        marks[index].region = parent < 0 ? .posting : marks[parent].region
        marks[index].isHidden = parent >= 0 && marks[parent].isHidden
      } else if parent >= 0, marks[parent].isHidden {
        marks[index].isHidden = true
      }
    }
    return marks
  }

  private static func textRange(of runs: Range<Int>, in blocks: HTMLBlocks) -> Range<Int> {
    let starts = blocks.runStarts
    let end = blocks.writer.text.count
    let lower = runs.lowerBound < starts.count ? starts[runs.lowerBound] : end
    let upper = runs.upperBound < starts.count ? starts[runs.upperBound] : end
    return lower..<max(lower, upper)
  }

  /// Appends the blocks of a nested page; pages within that one are left out.
  private func append(_ nested: NestedPage, to page: inout PageText) throws(PostingError) {
    let html = nested.html.map { $0 == 0 ? 0x20 : $0 }
    let inner = try unsafe html.withUnsafeBufferPointer { buffer throws(PostingError) in
      try unsafe readPage(ByteView(buffer))
    }
    let shift = page.text.count
    page.text += inner.text
    page.positions.runs.append(.init(text: shift, file: nested.range.lowerBound, fileLength: nested.range.count))
    for var block in inner.blocks {
      block.range = block.range.lowerBound + shift..<block.range.upperBound + shift
      page.blocks.append(block)
    }
  }
}
