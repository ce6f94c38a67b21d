import PostingText
import RequirementExtraction

/// Postings made of lines, for tests of facts.
enum FactsSample {
  /// A posting with a title and sections; lines of requirements, preferences and duties are list items.
  static func posting(
    title: String = "Engineer", _ sections: [(SectionKind, [String])], metadata: JobPostingMetadata = .init()
  ) -> Posting {
    var posting = Posting(format: .text, metadata: metadata)
    func add(_ line: String, _ kind: TextBlock.Kind) {
      if !posting.text.isEmpty { posting.text.append(0x0A) }
      let start = posting.text.count
      posting.text += Array(line.utf8)
      posting.blocks.append(
        TextBlock(kind: kind, range: start..<posting.text.count, section: posting.sections.count))
    }
    add(title, .title)
    posting.sections.append(Section(kind: .title, heading: nil, blocks: 0..<1))
    for (kind, lines) in sections {
      let first = posting.blocks.count
      let listed: [SectionKind] = [.requirements, .preferred, .duties]
      for line in lines { add(line, listed.contains(kind) ? .listItem : .paragraph) }
      posting.sections.append(Section(kind: kind, heading: nil, blocks: first..<posting.blocks.count))
    }
    posting.source = posting.text
    return posting
  }

  static let reader = FactsReader(asOf: "2026-06-01")

  static func facts(_ kind: SectionKind, _ line: String, title: String = "Engineer") -> Facts {
    reader.facts(of: posting(title: title, [(kind, [line])])).facts
  }
}
