/// Makes blocks of the elements and text runs of a page's skeleton.
struct HTMLBlocks {
  /// The first two letters of an element's name, which tell the elements of a skeleton apart.
  struct Tag {
    var first: UInt8
    var second: UInt8
  }

  private(set) var writer: BlockWriter
  private let bytes: ByteView
  private let runs: [TextRun]
  private let marks: [ElementMark]
  /// Where in the text each run begins; kept only where properties need it.
  private(set) var runStarts: [Int] = []
  private let keepsRunStarts: Bool

  private var listDepth = 0
  /// Level of the open heading, 0 for none.
  private var heading = 0
  private var isItem = false
  /// Open table rows, the innermost last.
  private var rows: [Row] = []
  /// A break that is due before the next text unless a cell ends first.
  private var breakIsDue = false

  private struct Row {
    /// Cells with text so far, in the open block.
    var cells = 0
    /// Whether the open cell has text.
    var cellHasText = false
    /// Whether the open cell spans several blocks.
    var cellHasBreak = false
    var separatorIsDue = false
  }

  init(_ bytes: ByteView, runs: [TextRun], marks: [ElementMark], textBytes: Int, keepsRunStarts: Bool) {
    self.bytes = bytes
    self.runs = runs
    self.marks = marks
    self.keepsRunStarts = keepsRunStarts
    writer = BlockWriter(capacity: textBytes + textBytes / 16 + 64)
    writer.readsBullets = true
  }

  // MARK: Events

  mutating func start(_ tag: Tag) {
    switch (tag.first, tag.second) {
    case (UInt8(ascii: "h"), 0x31...0x36):
      end()
      heading = Int(tag.second - 0x30)
    case (UInt8(ascii: "l"), _):
      end()
      isItem = true
    case (UInt8(ascii: "u"), _):
      end()
      listDepth += 1
    case (UInt8(ascii: "t"), UInt8(ascii: "a")): end()
    case (UInt8(ascii: "t"), UInt8(ascii: "r")):
      end()
      rows.append(Row())
    case (UInt8(ascii: "t"), UInt8(ascii: "d")): startCell()
    case (UInt8(ascii: "b"), UInt8(ascii: "r")): lineBreak()
    case (UInt8(ascii: "b"), _), (UInt8(ascii: "h"), _): break
    default: blockBreak()
    }
  }

  mutating func end(_ tag: Tag) {
    switch (tag.first, tag.second) {
    case (UInt8(ascii: "h"), 0x31...0x36):
      end()
      heading = 0
    case (UInt8(ascii: "l"), _):
      end()
      isItem = false
    case (UInt8(ascii: "u"), _):
      end()
      listDepth = max(0, listDepth - 1)
    case (UInt8(ascii: "t"), UInt8(ascii: "a")): end()
    case (UInt8(ascii: "t"), UInt8(ascii: "r")):
      end()
      rows.removeLast(min(1, rows.count))
    case (UInt8(ascii: "t"), UInt8(ascii: "d")): endCell()
    case (UInt8(ascii: "b"), _), (UInt8(ascii: "h"), _): break
    default: blockBreak()
    }
  }

  mutating func text(run index: Int) {
    guard runs.indices.contains(index) else { return }
    let run = runs[index]
    if keepsRunStarts { runStarts.append(writer.text.count) }
    if run.mark >= 0, marks[run.mark].isHidden { return }
    if breakIsDue { end() }
    if writer.isEmpty { begin(run) }
    if run.isBulleted { writer.setBullet() }
    if run.followsSpace { writer.addSpace(at: max(0, run.range.lowerBound - 1)) }
    let row = rows.count - 1
    if row >= 0, !rows[row].cellHasText {
      if rows[row].separatorIsDue, !writer.isEmpty { writer.append(separator: " | ", at: run.range.lowerBound) }
      rows[row].separatorIsDue = false
      rows[row].cellHasText = true
      rows[row].cells += 1
    }
    if rows.last.map({ $0.cells > 1 }) == true, writer.kind == .paragraph { writer.kind = .tableRow }
    writer.decodesReferences = !run.isLiteral
    writer.append(bytes, run.range, isStrong: run.isStrong, keepsLines: run.isPreformatted)
  }

  mutating func finish() { end() }

  // MARK: Breaks

  private mutating func begin(_ run: TextRun) {
    writer.region = run.mark >= 0 ? marks[run.mark].region : .posting
    if heading > 0 {
      (writer.kind, writer.level) = (.heading, heading)
    } else if isItem {
      (writer.kind, writer.level) = (.listItem, max(1, listDepth))
    } else {
      (writer.kind, writer.level) = (.paragraph, 0)
    }
  }

  /// Ends the open block.
  private mutating func end() {
    breakIsDue = false
    guard writer.finish() else { return }
    // What follows within an item is text of its own.
    isItem = false
    if let row = rows.indices.last {
      if rows[row].cellHasText { rows[row].cellHasBreak = true }
      rows[row].cells = 0
      rows[row].separatorIsDue = false
    }
  }

  private mutating func lineBreak() {
    if heading > 0 {
      writer.addSpace(at: 0)
    } else {
      blockBreak()
    }
  }

  private mutating func blockBreak() {
    guard !writer.isEmpty else { return }
    // A paragraph that fills a cell is no break of its row.
    if let row = rows.last, heading == 0, listDepth == 0, row.cells > 0 {
      if row.cellHasText { breakIsDue = true }
    } else {
      end()
    }
  }

  private mutating func startCell() {
    breakIsDue = false
    guard let row = rows.indices.last else { return blockBreak() }
    rows[row].cellHasText = false
    rows[row].cellHasBreak = false
    rows[row].separatorIsDue = !writer.isEmpty
  }

  private mutating func endCell() {
    guard let row = rows.indices.last else { return blockBreak() }
    if rows[row].cellHasBreak { end() }
    breakIsDue = false
    rows[row].cellHasText = true
  }
}
