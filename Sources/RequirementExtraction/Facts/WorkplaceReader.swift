import PostingText

/// Reads where the work is done; of several places at choice, the most remote.
struct WorkplaceReader: FactReader {
  let cues: [FactWord] = [
    .remote, .remotely, .hybrid, .onsite, .site, .office, .person, .home, .wfh, .anywhere, .telecommute, .times,
    .commuting,
  ]

  /// How plainly a place states it: of the company in general, or of this job.
  private enum Strength: Int { case general = 1, job, label }

  private struct Claim {
    var workplace: Workplace
    var strength: Strength
    var sentence: Int
    var tokens: Range<Int>
  }

  func read(_ text: FactText, _ sentences: [Int], into findings: inout FactFindings) {
    var claims: [Claim] = []
    for sentence in sentences where text.kind(of: sentence) != .related {
      claims += self.claims(of: sentence, in: text)
    }
    if let claim = decide(claims) {
      findings.facts.workplace = Reading(
        value: claim.workplace, basis: .stated, evidence: text.evidence(claim.sentence, around: claim.tokens))
    }
    guard let type = text.posting.metadata.jobLocationType, type.uppercased() == "TELECOMMUTE" else { return }
    if let stated = findings.facts.workplace.value {
      findings.facts.workplace.conflict = stated != .remote
    } else {
      findings.facts.workplace = Reading(
        value: .remote, basis: .structured,
        evidence: text.locator.structuredEvidence(quoting: "jobLocationType: \(type)"))
    }
  }

  private func decide(_ claims: [Claim]) -> Claim? {
    guard let strongest = claims.map(\.strength.rawValue).max() else { return nil }
    let floor = strongest >= Strength.job.rawValue ? Strength.job.rawValue : strongest
    let counting = claims.filter { $0.strength.rawValue >= floor }
    for workplace in [Workplace.remote, .hybrid, .onsite] {
      if let claim = counting.first(where: { $0.workplace == workplace }) { return claim }
    }
    return nil
  }

  private func claims(of sentence: Int, in text: FactText) -> [Claim] {
    let range = text.sentences[sentence].tokens
    var claims: [Claim] = []
    for index in range {
      guard let (workplace, strength) = statement(at: index, sentence, text, range) else { continue }
      claims.append(Claim(workplace: workplace, strength: strength, sentence: sentence, tokens: index..<index + 1))
    }
    // "Hybrid: two days remote, three on site" is hybrid, not a choice.
    if claims.contains(where: { $0.workplace == .hybrid }), claims.count > 1, !offersChoice(claims, text, range) {
      claims.removeAll { $0.workplace != .hybrid }
    }
    return claims
  }

  private func offersChoice(_ claims: [Claim], _ text: FactText, _ range: Range<Int>) -> Bool {
    guard let remote = claims.first(where: { $0.workplace == .remote }),
      let hybrid = claims.first(where: { $0.workplace == .hybrid })
    else { return false }
    let low = min(remote.tokens.lowerBound, hybrid.tokens.lowerBound)
    let high = max(remote.tokens.lowerBound, hybrid.tokens.lowerBound)
    return text.contains(any: [.or, .slash, .semicolon], in: low..<high)
      || (high - low <= 2 && text.contains(.comma, in: low..<high))
  }

  private func statement(
    at index: Int, _ sentence: Int, _ text: FactText, _ range: Range<Int>
  ) -> (Workplace, Strength)? {
    switch text.tokens[index].word {
    case .remote, .remotely, .telecommute, .wfh, .anywhere, .home: remote(index, sentence, text, range)
    case .hybrid: hybrid(index, sentence, text, range)
    case .commuting: commuting(index, text, range)
    case .onsite, .site, .office, .person, .times: onsite(index, sentence, text, range)
    default: nil
    }
  }

  // MARK: Remote

  private func remote(
    _ index: Int, _ sentence: Int, _ text: FactText, _ range: Range<Int>
  ) -> (Workplace, Strength)? {
    let word = text.tokens[index].word
    let before = text.word(index - 1, in: range)
    let next = text.word(index + 1, in: range)
    if isTag(index, text, range) { return (.remote, .label) }
    if isNegated(index, text, range) {
      return text.isHeader(sentence) || next == .role ? (.onsite, .job) : nil
    }
    if text.contains(.unless, in: range.lowerBound..<index) { return nil }
    let header = text.isHeader(sentence)
    switch word {
    case .home, .wfh:
      return header && range.count <= 4 && (word == .wfh || before == .from) ? (.remote, .label) : nil
    case .anywhere:
      guard before == .from, text.word(index - 2, in: range) == .work, next != .for, next != .up else { return nil }
      return text.contains(any: [.week, .month, .day], in: range) ? nil : (.remote, .general)
    case .telecommute:
      return header ? (.remote, .job) : nil
    case .remotely:
      if text.belongs(index + 1, to: .notJobAfterRemote, in: range) { return nil }
      guard text.contains(any: [.work, .role, .can, .based, .employment], in: range) else { return nil }
      if text.contains(any: [.day, .week, .month], in: index..<min(index + 8, range.upperBound)) { return nil }
      return isAddressed(text, range) ? (.remote, .job) : (.remote, .general)
    default: break
    }
    if isTitle(sentence, text) { return (.remote, .label) }
    if text.belongs(index + 1, to: .notJobAfterRemote, in: range)
      || (next == .work && text.belongs(index + 2, to: .benefitWord, in: range))
    {
      return nil
    }
    if next == .slash, text.word(index + 2, in: range) == .unknown { return nil }
    if before == .slash, text.word(index - 2, in: range) == .unknown { return nil }
    if header || isLabelled(index, text, range) { return (.remote, .label) }
    if next == .open && index == range.lowerBound { return (.remote, .label) }
    if next == .first || next == .friendly { return (.remote, .general) }
    if before == .fully || text.word(index - 2, in: range) == .percent || before == .percent {
      return (.remote, isAddressed(text, range) || text.kind(of: sentence) == .location ? .job : .general)
    }
    if next == .role || next == .work && isAddressed(text, range) && text.contains(.role, in: range) {
      return (.remote, .job)
    }
    if text.belongs(index + 1, to: .arrangement, in: range) { return (.remote, .general) }
    if isAddressed(text, range)
      && (before == .or || next == .or || before == .is || before == .as || before == .to || next == .within
        || next == .from)
    {
      return (.remote, .job)
    }
    return next == .within ? (.remote, .general) : nil
  }

  // MARK: Hybrid

  private func hybrid(
    _ index: Int, _ sentence: Int, _ text: FactText, _ range: Range<Int>
  ) -> (Workplace, Strength)? {
    if isTag(index, text, range) { return (.hybrid, .label) }
    if text.belongs(index + 1, to: .notJobAfterHybrid, in: range) || isNegated(index, text, range) { return nil }
    if text.isHeader(sentence) || isTitle(sentence, text) || isLabelled(index, text, range) { return (.hybrid, .label) }
    if text.belongs(index + 1, to: .arrangement, in: range) {
      return (.hybrid, isAddressed(text, range) ? .job : .general)
    }
    let office = text.contains(any: [.office, .onsite, .remotely, .person, .week, .home], in: range)
    return office && isAddressed(text, range) && text.word(index + 1, in: range) != .comma ? (.hybrid, .job) : nil
  }

  // MARK: On site

  private func onsite(
    _ index: Int, _ sentence: Int, _ text: FactText, _ range: Range<Int>
  ) -> (Workplace, Strength)? {
    let word = text.tokens[index].word
    if isTag(index, text, range) { return (.onsite, .label) }
    let before = text.word(index - 1, in: range)
    switch word {
    case .site: if before != .on { return nil }
    case .person, .office: if before != .in { return daysInOffice(index, text, range).map { ($0, .job) } }
    case .times:
      // "3x/wk in our office"
      guard before == .number, text.contains(.office, in: text.clause(around: index, in: range)),
        text.contains(.week, in: index..<min(index + 3, range.upperBound))
      else { return nil }
      return (text.tokens[index - 1].value >= 5 ? .onsite : .hybrid, .job)
    default: break
    }
    if let workplace = daysInOffice(index, text, range) { return (workplace, .job) }
    if text.contains(.unless, in: range.lowerBound..<index) || isNegated(index, text, range) { return nil }
    if text.belongs(index + 1, to: .occasion, in: range) { return nil }
    if text.isHeader(sentence) && range.count <= 8 || isLabelled(index, text, range) { return (.onsite, .label) }
    let hyphenated = text.tokens[index].traits.contains(.hyphenated) || word == .onsite
    let next = text.word(index + 1, in: range)
    if word == .person {
      let whose = text.word(index - 2, in: range)
      if text.tokens[index].traits.contains(.hyphenated) && (whose == .we || whose == .is || whose == .fully)
        && next != .unknown
      {
        return (.onsite, .general)
      }
    }
    guard hyphenated || word == .person else { return nil }
    if next == .role { return (.onsite, .job) }
    if next == .work && text.contains(any: [.required, .must], in: range) { return (.onsite, .job) }
    if text.belongs(index + 1, to: .arrangement, in: range) {
      return (.onsite, isAddressed(text, range) ? .job : .general)
    }
    let isLast = index + 1 == range.upperBound
    if isLast || next != .unknown, isAddressed(text, range),
      text.contains(any: [.work, .role, .must, .based], in: range.lowerBound..<index)
    {
      return (.onsite, .job)
    }
    return nil
  }

  /// "three days a week in the office" and the like: hybrid below five days.
  private func daysInOffice(_ index: Int, _ text: FactText, _ range: Range<Int>) -> Workplace? {
    let near = max(range.lowerBound, index - 10)..<min(range.upperBound, index + 10)
    if text.contains(.meal, in: near) { return nil }
    for place in near where text.tokens[place].word == .day {
      guard let number = near.first(where: { $0 < place && place - $0 <= 2 && text.tokens[$0].word == .number }) else {
        continue
      }
      guard text.contains(any: [.week, .per, .remote], in: place..<min(place + 4, near.upperBound)) else { continue }
      let days = text.tokens[number].value
      if days >= 1 && days < 5 { return .hybrid }
      if days == 5 { return isAddressed(text, range) && !text.contains(.can, in: range) ? .onsite : nil }
    }
    // "50% of your time in our office", "at least half of their work time in the office"
    if text.tokens[index].word == .office, text.contains(.time, in: near), text.contains(.in, in: near) {
      if text.contains(.half, in: near) { return .hybrid }
      if let percent = text.first(.percent, in: near), text.word(percent - 1, in: range) == .number {
        let share = text.tokens[percent - 1].value
        if share >= 10 && share < 100 { return .hybrid }
      }
    }
    if text.tokens[index].word == .office, near.filter({ text.tokens[$0].word == .weekday }).count >= 1,
      text.contains(any: [.work, .required, .must, .in], in: near)
    {
      return .hybrid
    }
    return nil
  }

  /// "must be within commuting distance of our hub": some days there.
  private func commuting(_ index: Int, _ text: FactText, _ range: Range<Int>) -> (Workplace, Strength)? {
    text.contains(any: [.within], in: max(range.lowerBound, index - 4)..<index)
      && text.contains(any: [.required, .must, .based], in: range) ? (.hybrid, .general) : nil
  }

  // MARK: Places

  private func isTitle(_ sentence: Int, _ text: FactText) -> Bool { text.blockKind(of: sentence) == .title }

  /// `#LI-Remote`
  private func isTag(_ index: Int, _ text: FactText, _ range: Range<Int>) -> Bool {
    let start = text.tokens[index].word == .site ? index - 1 : index
    return text.word(start - 1, in: range) == .li && text.word(start - 2, in: range) == .hash
  }

  /// "Location: Remote", "Work mode: hybrid"
  private func isLabelled(_ index: Int, _ text: FactText, _ range: Range<Int>) -> Bool {
    var start = index - 1
    if text.word(start, in: range) == .fully { start -= 1 }
    guard text.word(start, in: range) == .colon, start - range.lowerBound <= 3 else { return false }
    return text.contains(any: [.location, .work, .based, .role], in: range.lowerBound..<start)
      || text.contains(.arrangement, in: range.lowerBound..<start)
  }

  private func isNegated(_ index: Int, _ text: FactText, _ range: Range<Int>) -> Bool {
    for offset in 1...3 where text.word(index - offset, in: range) == .not { return true }
    let clause = text.clause(around: index, in: range)
    if let negation = text.first(.not, in: index..<clause.upperBound), text.word(negation + 1, in: range) != .required {
      return text.contains(any: [.provide, .can, .ability], in: negation..<min(negation + 4, range.upperBound))
    }
    return false
  }

  private func isAddressed(_ text: FactText, _ range: Range<Int>) -> Bool {
    text.contains(any: [.role, .you, .candidate, .must, .required], in: range)
  }
}
