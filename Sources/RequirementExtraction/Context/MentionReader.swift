import PostingText

/// Tells what the matches in a posting's text say: asked for how strongly, negated, or no requirement at all.
struct MentionReader {
  let posting: Posting
  let text: MatchedText
  let table: PhraseTable

  /// The mentions that count, in order of the taxonomy, each competency's in order of the text.
  func mentions() -> [Mention] {
    var mentions: [Mention] = []
    for match in text.matches where table.kind(of: match.owner) == .competency {
      let block = text.block(of: match.tokens.lowerBound)
      guard let emphasis = Self.base(of: posting.blocks[block], in: posting) else { continue }
      let range = Int(text.tokens[match.tokens.lowerBound].start)..<Int(text.tokens[match.tokens.upperBound - 1].end)
      mentions.append(
        Mention(
          competency: match.owner, emphasis: emphasis, range: range, quote: posting.blocks[block].range, block: block))
    }
    return mentions
  }

  /// What the place of a block alone tells; `nil` where nothing is asked for there.
  static func base(of block: TextBlock, in posting: Posting) -> Emphasis? {
    let kind = posting.sections.indices.contains(block.section) ? posting.sections[block.section].kind : .unknown
    if block.kind == .title { return .duty }
    switch kind {
    case .requirements: return .required
    case .preferred: return .preferred
    case .title, .duties, .role, .stack, .tags, .unknown: return .duty
    case .company, .benefits, .pay, .legal, .application, .location, .related: return nil
    }
  }
}
