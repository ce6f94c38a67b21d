import PostingText

/// Reads the lowest degree that qualifies and the highest that is preferred.
struct DegreeReader: FactReader {
  let cues: [FactWord] = [
    .degree, .degrees, .bachelor, .bs, .master, .msc, .ms, .phd, .associate, .undergraduate, .graduate, .ged, .high,
  ]

  private struct Claim {
    var degree: Degree
    var preferred: Bool
    var sentence: Int
    var tokens: Range<Int>
  }

  func read(_ text: FactText, _ sentences: [Int], into findings: inout FactFindings) {
    var claims: [Claim] = []
    for sentence in sentences where isPlace(sentence, text) { claims += self.claims(of: sentence, in: text) }
    let required = claims.filter { !$0.preferred }.min { $0.degree < $1.degree }
    if let required { findings.facts.minimumDegree = reading(required, text) }
    let wished = claims.filter { claim in required.map { claim.preferred || claim.degree > $0.degree } ?? true }
    if let highest = wished.max(by: { $0.degree < $1.degree }), required.map({ highest.degree >= $0.degree }) ?? true {
      findings.facts.preferredDegree = reading(highest, text)
    }
    let structured = text.posting.metadata.educationRequirements.compactMap(Self.degree(named:)).min()
    guard let structured else { return }
    if let required {
      findings.facts.minimumDegree.conflict = required.degree != structured
    } else if findings.facts.preferredDegree.value == nil {
      findings.facts.minimumDegree = Reading(
        value: structured, basis: .structured,
        evidence: text.locator.structuredEvidence(
          quoting: "educationRequirements: "
            + text.posting.metadata.educationRequirements.joined(separator: ", ").prefix(160)))
    }
  }

  private func reading(_ claim: Claim, _ text: FactText) -> Reading<Degree> {
    Reading(value: claim.degree, basis: .stated, evidence: text.evidence(claim.sentence, around: claim.tokens))
  }

  private func isPlace(_ sentence: Int, _ text: FactText) -> Bool {
    switch text.kind(of: sentence) {
    case .company, .benefits, .legal, .related, .pay, .duties, .tags: false
    default: true
    }
  }

  private func claims(of sentence: Int, in text: FactText) -> [Claim] {
    let range = text.sentences[sentence].tokens
    let mentions = DegreeMention.mentions(in: text, range)
    guard !mentions.isEmpty else { return [] }
    let kind = text.kind(of: sentence)
    let listed = kind == .requirements || kind == .preferred || text.blockKind(of: sentence) == .listItem
    if !listed && text.contains(.we, in: range) && !text.contains(any: [.you, .candidate, .looking], in: range) {
      return []
    }
    var claims: [Claim] = []
    for (index, mention) in mentions.enumerated() {
      let nextStart = index + 1 < mentions.count ? mentions[index + 1].tokens.lowerBound : range.upperBound
      let previousEnd = index > 0 ? mentions[index - 1].tokens.upperBound : range.lowerBound
      switch demand(mention, from: previousEnd, to: nextStart, last: index + 1 == mentions.count, text, range) {
      case .waived: continue
      case .preferred:
        claims.append(Claim(degree: mention.degree, preferred: true, sentence: sentence, tokens: mention.tokens))
      case .required:
        claims.append(
          Claim(degree: mention.degree, preferred: kind == .preferred, sentence: sentence, tokens: mention.tokens))
      }
    }
    // "MBA or Master's degree preferred": a wish after a list of alternatives is for all of them.
    if claims.count > 1, let last = claims.last, last.preferred {
      var index = claims.count - 2
      while index >= 0, joined(text.between(claims[index].tokens.upperBound, claims[index + 1].tokens.lowerBound), text)
      {
        claims[index].preferred = true
        index -= 1
      }
    }
    return claims
  }

  private enum Demand { case required, preferred, waived }

  private func demand(
    _ mention: DegreeMention, from low: Int, to high: Int, last: Bool, _ text: FactText, _ range: Range<Int>
  ) -> Demand {
    var before = mention.tokens.lowerBound
    while before > low && !isBreak(text.tokens[before - 1].word) { before -= 1 }
    if text.isWish(text.between(before, mention.tokens.lowerBound)) { return .preferred }
    if text.contains(.not, in: text.between(before, mention.tokens.lowerBound)) { return .waived }
    var after = mention.tokens.upperBound
    while after < high && text.tokens[after].word != .semicolon && text.tokens[after].word != .open { after += 1 }
    // The words before the next degree may introduce that one: "Bachelor's required, preferably a PhD".
    var own = text.between(mention.tokens.upperBound, after)
    if !last, let comma = own.last(where: { isBreak(text.tokens[$0].word) }) {
      own = text.between(own.lowerBound, comma)
    }
    if let negation = text.first(.not, in: own),
      text.contains(any: [.required, .need], in: text.between(negation, own.upperBound))
    {
      return text.isWish(text.between(own.lowerBound, negation)) ? .preferred : .waived
    }
    if text.isWish(own) && !text.contains(.required, in: own) { return .preferred }
    if after < high, text.tokens[after].word == .open {
      let inner = text.between(after + 1, min(high, after + 4))
      if text.isWish(inner) { return .preferred }
      if text.contains(.not, in: inner), text.contains(.required, in: inner) { return .preferred }
    }
    return .required
  }

  private func isBreak(_ word: FactWord) -> Bool {
    word == .semicolon || word == .comma || word == .open || word == .close || word == .but
  }

  private func joined(_ gap: Range<Int>, _ text: FactText) -> Bool {
    !gap.isEmpty && gap.count <= 3
      && gap.allSatisfy { [.or, .slash, .and, .comma, .degree, .a].contains(text.tokens[$0].word) }
  }

  /// The level in a value of `educationRequirements`, for example `bachelor degree`.
  private static func degree(named name: String) -> Degree? {
    let lower = name.lowercased()
    if lower.contains("no requirement") { return nil }
    if lower.contains("bachelor") { return .bachelor }
    if lower.contains("master") || lower.contains("postgraduate") { return .master }
    if lower.contains("phd") || lower.contains("doctor") { return .phd }
    if lower.contains("associate") { return .associate }
    return lower.contains("high school") ? .highSchool : nil
  }
}
