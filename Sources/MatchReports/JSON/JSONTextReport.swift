public import PostingText
import RequirementExtraction

/// A posting's text as JSON: its blocks, each with kind, section, line and bytes of the file.
public struct JSONTextReport: Sendable {
  /// Whether blocks that don't belong to the posting are written too.
  public var includesBoilerplate: Bool

  public init(includesBoilerplate: Bool = false) { self.includesBoilerplate = includesBoilerplate }

  /// Appends one posting, or the reason why there is none, as a line.
  public func append(
    _ posting: Result<Posting, PostingError>, source: String?, sourceBytes: [UInt8]?, record: Int,
    to output: inout [UInt8]
  ) {
    var writer = JSONWriter()
    swap(&writer.bytes, &output)
    writer.object { writer in
      writer.key("schema_version")
      writer.integer(JSONReport.schemaVersion)
      writer.key("source")
      writer.string(source)
      writer.key("source_base64")
      writer.string(sourceBytes?.base64)
      writer.key("record")
      writer.integer(record)
      let read = try? posting.get()
      writer.key("kind")
      writer.string(read?.format.rawValue)
      writer.key("language")
      writer.string(read?.language)
      writer.key("blocks")
      if let read { writeBlocks(of: read, to: &writer) } else { writer.strings([]) }
      writer.key("error")
      if case .failure(let error) = posting { writer.error(error) } else { writer.null() }
    }
    swap(&writer.bytes, &output)
    output.append(UInt8(ascii: "\n"))
  }

  private func writeBlocks(of posting: Posting, to writer: inout JSONWriter) {
    let locator = EvidenceLocator(posting: posting)
    let blocks = posting.blocks.lazy.filter { includesBoilerplate || $0.region == .posting }
    writer.array(blocks) { writer, block in
      let evidence = locator.evidence(of: block.range, inSection: block.section)
      let section = posting.sections.indices.contains(block.section) ? posting.sections[block.section] : nil
      writer.object { writer in
        writer.key("kind")
        writer.string(block.kind.rawValue)
        writer.key("level")
        writer.integer(block.level)
        writer.key("region")
        writer.string(block.region.rawValue)
        writer.key("section")
        writer.string(section?.kind.rawValue)
        writer.key("heading")
        writer.string(section?.heading)
        writer.key("text")
        writer.string(posting.string(of: block))
        writer.key("line")
        writer.integer(evidence.line)
        writer.key("byte_start")
        writer.integer(evidence.byteStart)
        writer.key("byte_end")
        writer.integer(evidence.byteEnd)
      }
    }
  }
}
