import PostingText

@testable import RequirementExtraction

/// A small taxonomy of names with the built-in cues, and postings of one paragraph.
enum ContextSample {
  static let taxonomy: Taxonomy = {
    let cues = Taxonomy.builtIn.sources.filter { $0.name == "context.taxonomy" }
    var text = ""
    for name in ["python", "java", "go", "pytorch", "tensorflow", "aws", "azure", "kubernetes", "vision", "security"] {
      let phrase = name == "go" ? "\"Go\"" : name == "vision" ? "computer vision" : name
      text += "competency test/\(name)\n  name: \(name)\n  phrases:\n    \(phrase)\n"
    }
    do throws(TaxonomyError) {
      return try Taxonomy(sources: cues + [TaxonomySource(name: "test", text: text)])
    } catch {
      return Taxonomy(competencies: [])
    }
  }()

  static func posting(_ text: String, _ kind: SectionKind) -> Posting {
    let bytes = Array(text.utf8)
    var posting = Posting(format: .text, text: bytes, source: bytes)
    posting.blocks = [TextBlock(kind: .paragraph, range: 0..<bytes.count)]
    posting.sections = [Section(kind: kind, heading: nil, blocks: 0..<1)]
    return posting
  }

  static func requirements(_ text: String, _ kind: SectionKind) -> [Requirement] {
    RequirementExtractor(taxonomy: taxonomy).requirements(of: posting(text, kind)).items
  }

  /// Names with the first letter of their emphasis, for example `java:required go:preferred`, in order of the alphabet.
  static func emphases(_ text: String, _ kind: SectionKind) -> String {
    requirements(text, kind).map { "\($0.name):\($0.emphasis.rawValue)" }.sorted().joined(separator: " ")
  }
}
