public import PostingText
import Synchronization

/// Turns ranges of a posting's text into evidence with its quote, section, line, column and bytes of the file.
///
/// Lines are counted as far as evidence asks for them, and once for all copies of a locator.
public struct EvidenceLocator: Sendable {
  private let posting: Posting
  private let lines: Lines

  /// Complexity O(1); evidence counts the lines before it.
  public init(posting: Posting) {
    self.posting = posting
    self.lines = Lines()
  }

  /// The evidence for bytes of `Posting.text` that lie within one block; white space of the quote is folded.
  public func evidence(of range: Range<Int>, inSection section: Int?) -> Evidence {
    let heading = section.flatMap { posting.sections.indices.contains($0) ? posting.sections[$0].heading : nil }
    return evidence(quoting: quote(range), at: posting.positions.fileRange(of: range), heading: heading)
  }

  /// The evidence for something that stands in the page's structured data; `nil` where its place isn't known.
  public func structuredEvidence(quoting text: String) -> Evidence? {
    posting.metadata.structuredRange.map { evidence(quoting: text, at: $0, heading: nil) }
  }

  private func evidence(quoting text: String, at file: Range<Int>, heading: String?) -> Evidence {
    let place = lines.position(of: file.lowerBound, in: posting.source)
    return Evidence(
      text: text, section: heading, line: place.line, column: place.column, byteStart: file.lowerBound,
      byteEnd: file.upperBound)
  }

  /// The text of a range with each run of white space as one blank.
  private func quote(_ range: Range<Int>) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(range.count)
    var blank = false
    for byte in posting.text[range] {
      if byte <= 0x20 {
        blank = !folded.isEmpty
      } else {
        if blank { folded.append(0x20) }
        blank = false
        folded.append(byte)
      }
    }
    return String(decoding: folded, as: UTF8.self)
  }

  /// The line table, shared by all copies.
  private final class Lines: Sendable {
    private let made = Mutex<LineTable?>(nil)

    func position(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
      made.withLock { table in
        var counted = table.take() ?? LineTable(bytes)
        defer { table = counted }
        return counted.position(of: offset)
      }
    }
  }
}
