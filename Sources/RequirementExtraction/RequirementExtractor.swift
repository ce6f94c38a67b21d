public import PostingText

/// Finds what a posting asks for; total: any posting gives a result.
public struct RequirementExtractor: Sendable {
  public let taxonomy: Taxonomy

  public init(taxonomy: Taxonomy) { self.taxonomy = taxonomy }

  public func requirements(of posting: Posting) -> Requirements { Requirements() }

  /// All mentions that count, in order of the taxonomy, each competency's in order of the text.
  func mentions(in posting: Posting, forcing topics: [Int32] = []) -> [Mention] {
    let text = taxonomy.matcher.match(posting, forcing: topics)
    var mentions: [Mention] = []
    for match in text.matches where taxonomy.matcher.table.kind(of: match.owner) == .competency {
      let first = Int(text.tokens[match.tokens.lowerBound].start)
      let last = Int(text.tokens[match.tokens.upperBound - 1].end)
      mentions.append(
        Mention(
          competency: match.owner, emphasis: .required, range: first..<last, quote: first..<last,
          block: text.block(of: match.tokens.lowerBound)))
    }
    return mentions
  }
}
