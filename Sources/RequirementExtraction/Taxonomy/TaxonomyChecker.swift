import PostingText

/// What checking taxonomy files found.
public struct TaxonomyCheck: Sendable, Equatable {
  /// Errors in the files, then examples that fail, each in order of the files.
  public var problems: [TaxonomyError] = []
  public var competencies = 0
  public var phrases = 0
  /// Examples and counter-examples that were tried.
  public var examples = 0
}

/// Checks taxonomy files: their form, and whether each example gives its competency and no counter-example does.
public struct TaxonomyChecker: Sendable {
  public init() {}

  /// Checks `sources`; the files of `base` lend their sets and topics but aren't checked.
  public func check(_ sources: [TaxonomySource], over base: Taxonomy? = nil) -> TaxonomyCheck {
    let (taxonomy, errors) = Taxonomy.compile((base?.sources ?? []) + sources)
    var check = TaxonomyCheck()
    check.problems = errors
    var parser = TaxonomyParser()
    for source in sources { parser.read(source) }
    let topics = Self.topics(of: taxonomy)
    let extractor = RequirementExtractor(taxonomy: taxonomy)
    for entry in parser.entries.competencies {
      check.competencies += 1
      check.phrases += entry.phrases.count + entry.exclusions.count
      guard let index = taxonomy.competencies.firstIndex(where: { $0.id == entry.id }) else { continue }
      if entry.examples.isEmpty {
        check.problems.append(TaxonomyError(entry.position, "\(entry.id) has no examples"))
      }
      for (example, expected) in entry.examples.map({ ($0, true) }) + entry.counterexamples.map({ ($0, false) }) {
        check.examples += 1
        var forced: [Int32] = []
        for topic in example.topics {
          if let owner = topics[topic] {
            forced.append(owner)
          } else {
            let hint = Suggestion.text(for: topic, among: topics.keys)
            check.problems.append(TaxonomyError(example.position, "unknown topic \"\(topic)\"\(hint)"))
          }
        }
        let posting = Self.posting(example)
        let found = extractor.mentions(in: posting, forcing: forced).filter { Int($0.competency) == index }
        if found.isEmpty == expected {
          let message =
            expected
            ? "\(entry.id) isn't found in its example: \(example.text)"
            : "\(entry.id) is found in its counter-example by \(Self.quotes(found, posting)): \(example.text)"
          check.problems.append(TaxonomyError(example.position, message))
        }
      }
    }
    return check
  }

  private static func quotes(_ mentions: [Mention], _ posting: Posting) -> String {
    mentions.map { "\"" + String(decoding: posting.text[$0.range], as: UTF8.self) + "\"" }.joined(separator: ", ")
  }

  /// Owners of the topics by name.
  private static func topics(of taxonomy: Taxonomy) -> [String: Int32] {
    var parser = TaxonomyParser()
    for source in taxonomy.sources { parser.read(source) }
    var owners: [String: Int32] = [:]
    for (index, topic) in parser.entries.topics.enumerated() {
      owners[topic.name] = Int32(taxonomy.competencies.count + index)
    }
    return owners
  }

  /// A posting of one block that holds the example.
  private static func posting(_ example: TaxonomyExample) -> Posting {
    let text = Array(example.text.utf8)
    var posting = Posting(format: .text, text: text, source: text)
    let kind: TextBlock.Kind =
      switch example.place {
      case .title: .title
      case .list: .listItem
      default: .paragraph
      }
    let section: SectionKind =
      switch example.place {
      case .title: .title
      case .duties: .duties
      default: .requirements
      }
    posting.blocks = [TextBlock(kind: kind, range: 0..<text.count)]
    posting.sections = [Section(kind: section, heading: nil, blocks: 0..<1)]
    return posting
  }
}
