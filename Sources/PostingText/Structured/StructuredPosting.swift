/// A posting that a page's structured data, or a JSON file, describes.
package struct StructuredPosting: Sendable {
  /// Blocks of the description of which the data tell what they are about.
  package struct Hint: Sendable, Equatable {
    package var kind: SectionKind
    /// Indices into the description's blocks.
    package var blocks: Range<Int>
  }

  package var metadata: JobPostingMetadata
  /// The posting's text as blocks, `nil` where the data has none.
  package var description: PageText?
  package var hints: [Hint] = []
  /// Bytes of the decoded page that hold the title, for evidence.
  package var titleRange: Range<Int>?

  package init(metadata: JobPostingMetadata, description: PageText? = nil) {
    self.metadata = metadata
    self.description = description
  }

  /// Length of the description in bytes.
  var weight: Int { description?.text.count ?? 0 }
}

/// Puts the text of a posting together from the values of its data.
struct DescriptionBuilder {
  private var page = PageText()
  private var hints: [StructuredPosting.Hint] = []

  /// Adds a value that holds HTML, escaped HTML or plain text; `kind` is what its key says of it.
  mutating func add(_ value: JSONValue?, kind: SectionKind? = nil) {
    guard let value, let written = value.utf8, written.contains(where: { $0 > 0x20 }) else { return }
    let html = EmbeddedText.html(from: written)
    guard let fragment = try? HTMLReader().read(fragment: html, range: value.range) else { return }
    append(fragment, kind: kind)
  }

  /// Adds the text of every string in a value, one after the other.
  mutating func add(all value: JSONValue?, kind: SectionKind? = nil) {
    for part in value?.list ?? [] {
      add(part.kind == .object ? part.first("name", "description", "text", "content") : part, kind: kind)
    }
  }

  /// Adds a value that heads what follows.
  mutating func add(heading value: JSONValue?) {
    guard let value, let text = EmbeddedText.line(value) else { return }
    var fragment = PageText()
    fragment.text = Array(text.utf8)
    fragment.blocks = [TextBlock(kind: .heading, level: 3, range: 0..<fragment.text.count)]
    fragment.positions = PositionMap(
      runs: [.init(text: 0, file: value.range.lowerBound, fileLength: value.range.count)])
    append(fragment, kind: nil)
  }

  private mutating func append(_ fragment: PageText, kind: SectionKind?) {
    guard !fragment.blocks.isEmpty else { return }
    let first = page.blocks.count
    page.append(fragment)
    if let kind { hints.append(.init(kind: kind, blocks: first..<page.blocks.count)) }
  }

  func posting(_ metadata: JobPostingMetadata) -> StructuredPosting {
    var posting = StructuredPosting(metadata: metadata, description: page.blocks.isEmpty ? nil : page)
    posting.hints = hints
    return posting
  }
}

extension PageText {
  /// Adds the blocks of another text behind those of this one.
  mutating func append(_ other: PageText) {
    if !text.isEmpty { text.append(0x0A) }
    let offset = text.count
    text += other.text
    for var block in other.blocks {
      block.range = block.range.lowerBound + offset..<block.range.upperBound + offset
      blocks.append(block)
    }
    for var run in other.positions.runs {
      run.text += offset
      positions.runs.append(run)
    }
    warnings += other.warnings.filter { !warnings.contains($0) }
    limits += other.limits.filter { !limits.contains($0) }
  }
}
