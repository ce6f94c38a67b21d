import PostingText

/// Tells what the matches in a posting's text say: asked for how strongly, negated, or no requirement at all.
struct MentionReader {
  let posting: Posting
  let text: MatchedText
  let table: PhraseTable
  private let clauses: Clauses
  private let hasRequirements: Bool
  /// Cues that change what they speak of, with the words that they speak of, in order of the text.
  private let rulings: [(role: CueRole, cue: Range<Int>, words: Range<Int>)]

  init(posting: Posting, text: MatchedText, table: PhraseTable) {
    self.posting = posting
    self.text = text
    self.table = table
    hasRequirements = posting.sections.contains { $0.kind == .requirements }
    let clauses = Clauses(text, table)
    let scope = CueScope(tokens: text.tokens, text: posting.text, clauses: clauses)
    rulings = clauses.cues.compactMap { cue in
      switch cue.role {
      case .requiredLead, .preferredLead, .negationLead: (cue.role, cue.tokens, scope.words(of: cue))
      case .requiredTrail, .preferredTrail, .negationTrail:
        Self.ends(cue.tokens, in: text) ? (cue.role, cue.tokens, scope.words(of: cue)) : nil
      default: nil
      }
    }
    self.clauses = clauses
  }

  /// Whether a trail of one word ends its part of the sentence ("Go a plus, …", but not "Go plus Rust").
  private static func ends(_ cue: Range<Int>, in text: MatchedText) -> Bool {
    cue.count > 1 || cue.upperBound >= text.tokens.count || text.tokens[cue.upperBound].breakBefore > .none
  }

  /// The mentions that count, in order of the taxonomy, each competency's in order of the text.
  func mentions() -> [Mention] {
    var mentions: [Mention] = []
    for match in text.matches where table.kind(of: match.owner) == .competency {
      let block = text.block(of: match.tokens.lowerBound)
      guard let emphasis = emphasis(of: match.tokens, in: block) else { continue }
      let range = Int(text.tokens[match.tokens.lowerBound].start)..<Int(text.tokens[match.tokens.upperBound - 1].end)
      mentions.append(
        Mention(
          competency: match.owner, emphasis: emphasis, range: range, quote: quote(around: match.tokens, in: block),
          block: block, tokens: match.tokens))
    }
    return AlternativeReader(text: text, clauses: clauses).numbered(withoutRepeatedTags(mentions))
  }

  /// Tags and lists of tools count only where nothing else names the thing.
  private func withoutRepeatedTags(_ mentions: [Mention]) -> [Mention] {
    func isTag(_ mention: Mention) -> Bool {
      let kind = kind(of: mention.block)
      return kind == .tags || kind == .stack || posting.blocks[mention.block].region == .tags
    }
    let named = Set(mentions.filter { !isTag($0) }.map(\.competency))
    return mentions.filter { !isTag($0) || !named.contains($0.competency) }
  }

  private func kind(of block: Int) -> SectionKind {
    let section = posting.blocks[block].section
    return posting.sections.indices.contains(section) ? posting.sections[section].kind : .unknown
  }

  /// How strongly words are asked for; `nil` where they aren't.
  private func emphasis(of words: Range<Int>, in block: Int) -> Emphasis? {
    guard let base = base(of: words, in: block) else { return nil }
    var nearest: (distance: Int, emphasis: Emphasis)?
    var isNegated = false
    var isWaived = false
    for ruling in rulings(near: words) where ruling.words.overlaps(words) {
      let distance =
        ruling.cue.lowerBound >= words.upperBound
        ? ruling.cue.lowerBound - words.upperBound : max(0, words.lowerBound - ruling.cue.upperBound)
      switch ruling.role {
      // A negation within a competency's own words belongs to them ("without supervision").
      case .negationLead: isNegated = isNegated || !words.contains(ruling.cue)
      case .negationTrail: isWaived = isWaived || !words.contains(ruling.cue)
      case .requiredLead, .requiredTrail:
        if distance < nearest?.distance ?? .max { nearest = (distance, .required) }
      case .preferredLead, .preferredTrail:
        if distance <= nearest?.distance ?? .max { nearest = (distance, .preferred) }
      default: break
      }
    }
    // "Desirable but not required" wishes; "no Java required" and "Java is not required" ask for nothing.
    if isNegated || isWaived && nearest?.emphasis != .preferred { return nil }
    return nearest?.emphasis ?? base
  }

  /// The rulings of the sentence around a match.
  private func rulings(
    near words: Range<Int>
  ) -> some Sequence<(role: CueRole, cue: Range<Int>, words: Range<Int>)> {
    let sentence = clauses.sentence(around: words.lowerBound)
    var low = 0
    var high = rulings.count
    while low < high {
      let middle = (low + high) / 2
      if rulings[middle].cue.lowerBound < sentence.lowerBound { low = middle + 1 } else { high = middle }
    }
    return rulings[low...].prefix { $0.cue.lowerBound < sentence.upperBound }
  }

  /// What the section tells, and where it tells nothing, the sentence.
  private func base(of words: Range<Int>, in block: Int) -> Emphasis? {
    if posting.blocks[block].kind == .title { return .duty }
    let kind = kind(of: block)
    switch kind {
    case .requirements: return .required
    case .preferred: return .preferred
    case .title, .tags, .stack: return .duty
    case .duties: return begins(with: .asking, around: words) ? .required : .duty
    case .role, .unknown, .company: break
    case .benefits, .pay, .legal, .application, .location, .related: return nil
    }
    if says(.ideal, around: words) { return hasRequirements ? .preferred : .required }
    let (asks, works) = (says(.asking, around: words), says(.working, around: words))
    switch kind {
    case .company:
      if asks, says(.wishing, around: words) { return .required }
      return works ? .duty : nil
    case .role: return asks && !works ? .required : .duty
    default:
      if asks { return .required }
      return says(.boasting, around: words) && !works ? nil : .duty
    }
  }

  /// Whether the sentence begins with a cue of a role.
  private func begins(with role: CueRole, around words: Range<Int>) -> Bool {
    let first = clauses.sentence(around: words.lowerBound).lowerBound
    return clauses.cues(in: first..<first + 1).contains { $0.role == role }
  }

  private func says(_ role: CueRole, around words: Range<Int>) -> Bool {
    clauses.cues(in: clauses.sentence(around: words.lowerBound)).contains { $0.role == role }
  }

  private static let longestQuote = 200

  /// Bytes of the sentence around words, cut to whole words near them where it is long.
  private func quote(around words: Range<Int>, in block: Int) -> Range<Int> {
    let sentence = clauses.sentence(around: words.lowerBound)
    var first = sentence.lowerBound
    var end = sentence.upperBound
    let limit = Int32(Self.longestQuote)
    if text.tokens[end - 1].end - text.tokens[first].start > limit {
      let spare = max(0, limit - (text.tokens[words.upperBound - 1].end - text.tokens[words.lowerBound].start)) / 2
      while first < words.lowerBound, text.tokens[words.lowerBound].start - text.tokens[first].start > spare {
        first += 1
      }
      while end > words.upperBound, text.tokens[end - 1].end - text.tokens[first].start > limit { end -= 1 }
    }
    let start = Int(text.tokens[first].start)
    return start..<max(start, Int(text.tokens[end - 1].end))
  }
}

extension Range<Int> {
  fileprivate func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
