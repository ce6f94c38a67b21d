public import PostingText

/// Finds what a posting asks for; total: any posting gives a result.
public struct RequirementExtractor: Sendable {
  public let taxonomy: Taxonomy
  private let factsReader: FactsReader

  /// An extractor that looks for a taxonomy's competencies; make one and share it.
  ///
  /// - Parameters:
  ///   - taxonomy: What to look for.
  ///   - asOf: An ISO 8601 date, for example `2026-03-01`; postings that were valid through an earlier day are flagged
  ///     as expired. `nil` to hold them against no date.
  public init(taxonomy: Taxonomy, asOf: String? = nil) {
    self.taxonomy = taxonomy
    factsReader = FactsReader(asOf: asOf)
  }

  /// All that the posting asks for; complexity O(bytes of the posting).
  public func requirements(of posting: Posting) -> Requirements {
    var requirements = Requirements()
    let mentions = mentions(in: posting)
    let locator = EvidenceLocator(posting: posting)
    let groups = AlternativeGroups(mentions)
    var first = 0
    while first < mentions.count {
      var last = first
      while last < mentions.count, mentions[last].competency == mentions[first].competency { last += 1 }
      requirements.items.append(item(mentions[first..<last], groups, locator, posting))
      first = last
    }
    let findings = factsReader.facts(of: posting, locator: locator)
    requirements.facts = findings.facts
    requirements.flags = findings.flags
    requirements.coverage = Self.coverage(of: posting)
    return requirements
  }

  /// All mentions that count, in order of the taxonomy, each competency's in order of the text.
  func mentions(in posting: Posting, forcing topics: [Int32] = []) -> [Mention] {
    let matcher = taxonomy.matcher
    return MentionReader(posting: posting, text: matcher.match(posting, forcing: topics), table: matcher.table)
      .mentions()
  }

  private static let mostEvidence = 5

  private func item(
    _ mentions: ArraySlice<Mention>, _ groups: AlternativeGroups, _ locator: EvidenceLocator, _ posting: Posting
  ) -> Requirement {
    let competency = taxonomy.competencies[Int(mentions[mentions.startIndex].competency)]
    let strongest = mentions.map(\.emphasis).max() ?? .duty
    var quotes: [Range<Int>] = []
    var evidence: [Evidence] = []
    let ordered = mentions.filter { $0.emphasis == strongest } + mentions.filter { $0.emphasis != strongest }
    for mention in ordered where evidence.count < Self.mostEvidence && !quotes.contains(mention.quote) {
      quotes.append(mention.quote)
      evidence.append(locator.evidence(of: mention.quote, inSection: posting.blocks[mention.block].section))
    }
    return Requirement(
      id: competency.id, name: competency.name, category: competency.category, emphasis: strongest,
      anyOf: groups.number(of: mentions, emphasis: strongest), evidence: evidence)
  }

  private static func coverage(of posting: Posting) -> ReadingCoverage {
    var coverage = ReadingCoverage()
    for block in posting.blocks where block.region == .posting {
      let characters = posting.text[block.range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
      coverage.characters += characters
      if posting.sections.indices.contains(block.section), posting.sections[block.section].kind != .unknown {
        coverage.charactersInSections += characters
      }
    }
    return coverage
  }
}
