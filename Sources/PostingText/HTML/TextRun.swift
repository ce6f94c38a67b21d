/// A piece of visible text between two tags.
struct TextRun {
  /// Bytes of the page.
  var range: Range<Int>
  /// Index of the mark it lies in, -1 for none.
  var mark: Int
  var isStrong: Bool
  /// Line feeds end blocks.
  var isPreformatted: Bool
  /// Character references aren't decoded.
  var isLiteral = false
  /// White space or an element that shows as such stood before it.
  var followsSpace: Bool
  /// A bullet of a word processor stood before it.
  var isBulleted: Bool
}
