/// A job posting as read: its text in blocks and sections, and what its page states in structured form.
public struct Posting: Sendable {
  public var format: PostingFormat
  public var metadata: JobPostingMetadata
  /// BCP 47 language of the text, for example `en` or `de`; `nil` where it can't be told.
  public var language: String?
  /// The text of all blocks as valid UTF-8; a line feed stands between two blocks.
  public var text: [UInt8]
  public var blocks: [TextBlock]
  public var sections: [Section]
  /// Leads from offsets of `text` to bytes of the file.
  public var positions: PositionMap
  /// The file's bytes as read, for lines and columns of evidence.
  public var source: [UInt8]
  public var warnings: [ReadingWarning] = []
  public var limits: [ReadingLimit] = []

  public init(
    format: PostingFormat, metadata: JobPostingMetadata = .init(), language: String? = nil, text: [UInt8] = [],
    blocks: [TextBlock] = [], sections: [Section] = [], positions: PositionMap = .init(), source: [UInt8] = []
  ) {
    self.format = format
    self.metadata = metadata
    self.language = language
    self.text = text
    self.blocks = blocks
    self.sections = sections
    self.positions = positions
    self.source = source
  }

  /// The text of one block.
  public func string(of block: TextBlock) -> String { String(decoding: text[block.range], as: UTF8.self) }
}
