import PostingText

/// Reads the fewest years of experience that qualify.
///
/// Years count where they are asked of the applicant: not the company's age, ages of people, terms of contracts,
/// waiting times of benefits, or years that are only welcome. Of several required minimums the largest counts, of
/// alternatives by degree the one for the lowest degree.
struct ExperienceReader: FactReader {
  let cues: [FactWord] = [.year, .month]

  /// Where a number of years stands; a better place silences the worse.
  private enum Place: Int { case elsewhere, title, requirements }

  func read(_ text: FactText, _ sentences: [Int], into findings: inout FactFindings) {
    var best: (place: Place, years: Double, sentence: Int, tokens: Range<Int>)?
    for sentence in sentences {
      guard let place = place(of: sentence, in: text) else { continue }
      guard let span = required(in: text, sentence) else { continue }
      if let known = best, (known.place.rawValue, known.years) >= (place.rawValue, span.low) { continue }
      best = (place, span.low, sentence, span.tokens)
    }
    if let best {
      findings.facts.minimumYears = Reading(
        value: best.years, basis: .stated, evidence: text.evidence(best.sentence, around: best.tokens))
    }
    guard let months = text.posting.metadata.monthsOfExperience, months >= 0, months <= 480 else { return }
    let years = Double(months) / 12
    if let best {
      findings.facts.minimumYears.conflict = best.years != years
    } else {
      findings.facts.minimumYears = Reading(
        value: years, basis: .structured,
        evidence: text.locator.structuredEvidence(quoting: "monthsOfExperience: \(months)"))
    }
  }

  private func place(of sentence: Int, in text: FactText) -> Place? {
    switch text.kind(of: sentence) {
    case .requirements: .requirements
    case .preferred, .company, .benefits, .legal, .related, .application, .pay, .tags: nil
    case .title: .title
    case .duties, .role, .stack, .location: .elsewhere
    case .unknown: text.blockKind(of: sentence) == .listItem ? .requirements : .elsewhere
    }
  }

  /// The years that a sentence requires.
  private func required(in text: FactText, _ sentence: Int) -> YearSpan? {
    let range = text.sentences[sentence].tokens
    let spans = YearSpan.spans(in: text, range).filter { isExperience($0, text, sentence, range) }
    guard !spans.isEmpty else { return nil }
    if spans.count > 1, let lowest = byLowestDegree(spans, text, range) { return lowest }
    // "3 years of sales or 5 years in total": either will do.
    if spans.count == 2, isAlternative(spans[1], text, range) { return spans.min { $0.low < $1.low } }
    return spans.max { $0.low < $1.low }
  }

  private func isAlternative(_ span: YearSpan, _ text: FactText, _ range: Range<Int>) -> Bool {
    for offset in 1...3 {
      switch text.word(span.tokens.lowerBound - offset, in: range) {
      case .or: return true
      case .at, .least, .minimum, .of: continue
      default: return false
      }
    }
    return false
  }

  private func isExperience(_ span: YearSpan, _ text: FactText, _ sentence: Int, _ range: Range<Int>) -> Bool {
    guard span.low <= 30, span.high <= 45 else { return false }
    if isLabelled(span, text, range) { return true }
    let first = span.tokens.lowerBound
    let last = span.tokens.upperBound - 1
    let listed = text.blockKind(of: sentence) == .listItem || text.kind(of: sentence) == .requirements
    if text.tokens[last].traits.contains(.hyphenated) && !text.belongs(last + 1, to: .practice, in: range) {
      return false
    }
    for offset in 1...3 {
      let word = text.word(first - offset, in: range)
      if word == .up || word == .upto || word == .maximum || word == .less { return false }
      if text.belongs(first - offset, to: .spanBefore, in: range) && offset <= 2 { return false }
      if word == .in && offset <= 2 && !listed { return false }
      if word == .unless || (word == .for && offset <= 2 && !text.belongs(last + 1, to: .practice, in: range)) {
        return false
      }
    }
    for offset in 1...2 {
      let word = text.word(last + offset, in: range)
      if word == .undergraduate || word == .degree || word == .college { return false }
      if text.belongs(last + offset, to: .spanAfter, in: range) { return false }
    }
    if text.contains(.unless, in: range.lowerBound..<first) { return false }
    if text.word(last + 1, in: range) == .in, text.belongs(last + 2, to: .spanAfter, in: range) { return false }
    if text.contains(.combined, in: range) { return false }
    let practised = text.contains(.practice, in: range)
    if text.tokens[last].word == .month {
      guard
        text.between(last + 1, min(last + 6, range.upperBound)).contains(where: { text.tokens[$0].word == .experience })
      else { return false }
    }
    if isNegated(span, text, range) || isWish(span, text, range) { return false }
    let addressed = text.contains(any: [.you, .candidate, .looking, .required, .must, .minimum, .least], in: range)
    if text.contains(any: [.we], in: range.lowerBound..<first) && !addressed { return false }
    if text.contains(.companyStory, in: range) && !addressed && !listed { return false }
    return listed ? practised || first - range.lowerBound <= 6 || addressed : practised
  }

  /// "Experience 3+ years", "Years of experience: 5-8 years"
  private func isLabelled(_ span: YearSpan, _ text: FactText, _ range: Range<Int>) -> Bool {
    var before = span.tokens.lowerBound - 1
    if text.word(before, in: range) == .colon { before -= 1 }
    return text.word(before, in: range) == .experience && text.tokens[before].traits.contains(.capital)
  }

  private func isNegated(_ span: YearSpan, _ text: FactText, _ range: Range<Int>) -> Bool {
    let clause = text.clause(around: span.tokens.lowerBound, in: range)
    if text.contains(.not, in: text.between(clause.lowerBound, span.tokens.lowerBound)) { return true }
    for index in text.between(span.tokens.upperBound, clause.upperBound) where text.tokens[index].word == .not {
      if text.contains(any: [.required, .need], in: index..<clause.upperBound) { return true }
    }
    return false
  }

  /// Whether these years are only welcome: a wish before them in the clause, or one that ends their clause.
  private func isWish(_ span: YearSpan, _ text: FactText, _ range: Range<Int>) -> Bool {
    let clause = text.clause(around: span.tokens.upperBound - 1, in: range)
    if text.isWish(text.between(clause.lowerBound, span.tokens.lowerBound)) { return true }
    var rest = text.between(span.tokens.upperBound, min(clause.upperBound, span.tokens.upperBound + 14))
    // Without punctuation the next number of years begins another demand.
    if let next = rest.first(where: { text.tokens[$0].word == .number }) { rest = text.between(rest.lowerBound, next) }
    if text.isWish(rest) && !text.contains(.required, in: rest) { return true }
    // "5 years of Go (preferred)", "10 years of experience, preferred": the wish is all there is of the next clause.
    let next = clause.upperBound + 1
    guard next < range.upperBound else { return false }
    let following = text.clause(around: next, in: range)
    return following.count <= 3 && text.isWish(following)
  }

  /// Where degrees stand beside the years, the years for the lowest degree.
  private func byLowestDegree(_ spans: [YearSpan], _ text: FactText, _ range: Range<Int>) -> YearSpan? {
    let mentions = DegreeMention.mentions(in: text, range)
    guard mentions.count > 1, let firstSpan = spans.first, let firstMention = mentions.first else { return nil }
    let degreesFirst = firstMention.tokens.lowerBound < firstSpan.tokens.lowerBound
    var lowest: (degree: Degree, span: YearSpan)?
    for (index, span) in spans.enumerated() {
      let reach =
        degreesFirst
        ? text.between(index == 0 ? range.lowerBound : spans[index - 1].tokens.upperBound, span.tokens.lowerBound)
        : text.between(
          span.tokens.upperBound, index + 1 < spans.count ? spans[index + 1].tokens.lowerBound : range.upperBound)
      guard let degree = mentions.filter({ reach.contains($0.tokens.lowerBound) }).map(\.degree).min() else { continue }
      if lowest.map({ degree < $0.degree }) ?? true { lowest = (degree, span) }
    }
    return lowest?.span
  }
}
