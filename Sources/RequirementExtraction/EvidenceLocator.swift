public import PostingText

/// Turns ranges of a posting's text into evidence with its quote, section, line, column and bytes of the file.
public struct EvidenceLocator: Sendable {
  private let posting: Posting
  private let lines: LineTable

  /// Counts the lines of the file; complexity O(bytes of the file).
  public init(posting: Posting) {
    self.posting = posting
    self.lines = LineTable(posting.source)
  }

  /// The evidence for bytes of `Posting.text` that lie within one block.
  public func evidence(of range: Range<Int>, inSection section: Int?) -> Evidence {
    let file = posting.positions.fileRange(of: range)
    let place = lines.position(of: file.lowerBound)
    let heading = section.flatMap { posting.sections.indices.contains($0) ? posting.sections[$0].heading : nil }
    return Evidence(
      text: String(decoding: posting.text[range], as: UTF8.self), section: heading, line: place.line,
      column: place.column, byteStart: file.lowerBound, byteEnd: file.upperBound)
  }
}
