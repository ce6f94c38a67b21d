import PostingText

/// Tells what the matches in a posting's text say: asked for how strongly, negated, or no requirement at all.
struct MentionReader {
  let posting: Posting
  let text: MatchedText
  let table: PhraseTable
  private let clauses: Clauses
  /// Cues that change what they speak of, with the words that they speak of, in order of the text.
  private let rulings: [(role: CueRole, cue: Range<Int>, words: Range<Int>)]

  init(posting: Posting, text: MatchedText, table: PhraseTable) {
    self.posting = posting
    self.text = text
    self.table = table
    let clauses = Clauses(text, table)
    let scope = CueScope(tokens: text.tokens, text: posting.text, clauses: clauses)
    rulings = clauses.cues.compactMap { cue in
      switch cue.role {
      case .asking, .working, .boasting, .choiceLead, .choice: nil
      default: (cue.role, cue.tokens, scope.words(of: cue))
      }
    }
    self.clauses = clauses
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
    return AlternativeReader(text: text, clauses: clauses).numbered(mentions)
  }

  /// How strongly words are asked for; `nil` where they aren't.
  private func emphasis(of words: Range<Int>, in block: Int) -> Emphasis? {
    guard let base = base(of: words, in: block) else { return nil }
    var nearest: (distance: Int, emphasis: Emphasis)?
    var isNegated = false
    var isWaived = false
    for ruling in rulings(near: words) where ruling.words.overlaps(words) && !words.contains(ruling.cue) {
      let distance =
        ruling.cue.lowerBound >= words.upperBound
        ? ruling.cue.lowerBound - words.upperBound : max(0, words.lowerBound - ruling.cue.upperBound)
      switch ruling.role {
      case .negationLead: isNegated = true
      case .negationTrail: isWaived = true
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
    let section = posting.blocks[block].section
    let kind = posting.sections.indices.contains(section) ? posting.sections[section].kind : .unknown
    switch kind {
    case .requirements: return .required
    case .preferred: return .preferred
    case .title, .duties, .tags, .stack: return .duty
    case .role: return says(.asking, around: words) && !says(.working, around: words) ? .required : .duty
    case .unknown:
      if says(.asking, around: words) { return .required }
      return says(.boasting, around: words) && !says(.working, around: words) ? nil : .duty
    case .company:
      if says(.asking, around: words), says(.working, around: words) || !says(.boasting, around: words) {
        return .required
      }
      return says(.working, around: words) ? .duty : nil
    case .benefits, .pay, .legal, .application, .location, .related: return nil
    }
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
