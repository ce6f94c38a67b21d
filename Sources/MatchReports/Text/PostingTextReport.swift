public import PostingText

/// A posting's text as the matcher reads it, one block a line.
public struct PostingTextReport: Sendable {
  /// Whether blocks that don't belong to the posting are shown too.
  public var includesBoilerplate: Bool

  public init(includesBoilerplate: Bool = false) { self.includesBoilerplate = includesBoilerplate }

  /// Headings begin with `# `, list items with `- `; a blank line stands between sections.
  public func append(_ posting: Posting, to output: inout [UInt8]) {
    output.reserveCapacity(output.count + posting.text.count + posting.blocks.count * 2)
    var section: Int?
    for block in posting.blocks where includesBoilerplate || block.region == .posting {
      if let section, section != block.section { output.append(UInt8(ascii: "\n")) }
      section = block.section
      switch block.kind {
      case .title, .heading: output += [UInt8(ascii: "#"), UInt8(ascii: " ")]
      case .listItem: output += [UInt8(ascii: "-"), UInt8(ascii: " ")]
      case .paragraph, .tableRow: break
      }
      DisplayText.appendBlock(posting.text[block.range], to: &output)
      output.append(UInt8(ascii: "\n"))
    }
  }
}
