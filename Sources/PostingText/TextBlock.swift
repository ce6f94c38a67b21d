/// One block of a posting's text: a heading, paragraph, list item or table row, never split over lines.
public struct TextBlock: Sendable, Equatable {
  /// What the block is in the page.
  public enum Kind: String, Sendable, CaseIterable {
    case title, heading, paragraph, listItem = "list-item", tableRow = "table-row"
  }

  /// Whether the block belongs to the posting, and if not, what it belongs to.
  public enum Region: String, Sendable, CaseIterable {
    case posting, navigation, banner, form, tags, related, footer, other
  }

  public var kind: Kind
  /// Heading level 1...6, or nesting depth of a list item (1 for the outermost); 0 for others.
  public var level: Int
  public var region: Region
  /// Bytes of `Posting.text` that the block covers; the blocks are in order and don't overlap.
  public var range: Range<Int>
  /// Index into `Posting.sections`.
  public var section: Int
  /// Whether all of the block is set in bold, as headings often are that aren't marked as such.
  public var isStrong: Bool

  public init(
    kind: Kind, level: Int = 0, region: Region = .posting, range: Range<Int>, section: Int = 0, isStrong: Bool = false
  ) {
    self.kind = kind
    self.level = level
    self.region = region
    self.range = range
    self.section = section
    self.isStrong = isStrong
  }
}
