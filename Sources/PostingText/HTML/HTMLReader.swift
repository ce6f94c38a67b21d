/// Reads HTML into blocks of text.
package struct HTMLReader: Sendable {
  package init() {}

  /// Reads a page that was decoded to valid UTF-8.
  package func read(_ bytes: [UInt8]) throws(PostingError) -> PageText {
    PageText()
  }

  /// Reads HTML that stood inside a JSON value or an attribute: every position leads to the whole of `range`.
  package func read(fragment bytes: [UInt8], range: Range<Int>) throws(PostingError) -> PageText {
    var page = try read(bytes)
    page.positions = PositionMap(runs: [.init(text: 0, file: range.lowerBound, fileLength: range.count)])
    return page
  }
}
