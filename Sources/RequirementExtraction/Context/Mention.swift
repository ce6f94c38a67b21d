/// One place where a posting asks for a competency.
struct Mention: Equatable {
  /// Index in the taxonomy.
  var competency: Int32
  var emphasis: Emphasis
  /// Bytes of `Posting.text` that name it.
  var range: Range<Int>
  /// Bytes of the clause or sentence around it.
  var quote: Range<Int>
  /// Index into `Posting.blocks`.
  var block: Int
  /// Words of the text that name it.
  var tokens: Range<Int>
  /// Number of the either-or clause that it belongs to, in order of the text; 0 for none.
  var alternatives: Int = 0
}
