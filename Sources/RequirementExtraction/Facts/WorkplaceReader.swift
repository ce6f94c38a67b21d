import PostingText

/// Reads where the work is done; of several places at choice, the most remote.
struct WorkplaceReader: FactReader {
  let cues: [FactWord] = [
    .remote, .remotely, .hybrid, .onsite, .site, .office, .person, .home, .wfh, .anywhere, .telecommute, .times,
    .commuting, .presence,
  ]

  /// How plainly a place states it: of the company in general, or of this job.
  enum Strength: Int { case general = 1, job, label }

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
    case .onsite, .site, .office, .person, .times, .presence: onsite(index, sentence, text, range)
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
    let header = text.isHeader(sentence)
    if isNegated(index, text, range) {
      let isWhole = word == .telecommute && range.count <= 4
      return header || next == .role || isWhole ? (.onsite, .job) : nil
    }
    if text.contains(.unless, in: range.lowerBound..<index) || isTrend(text, range) { return nil }
    switch word {
    case .home, .wfh:
      if let split = homeDays(index, text, range) { return split }
      if before == .from, text.word(index - 2, in: range) == .work, next == .role { return (.remote, .job) }
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
      // "Whether you're at our head office or working remotely" speaks of everybody.
      if text.contains(.whether, in: range.lowerBound..<index) { return (.remote, .general) }
      return isAddressed(text, range) ? (.remote, .job) : (.remote, .general)
    default: break
    }
    if isTitle(sentence, text) { return (.remote, .label) }
    if text.belongs(index + 1, to: .notJobAfterRemote, in: range)
      || ((next == .work || next == .office) && text.belongs(index + 2, to: .benefitWord, in: range))
    {
      return nil
    }
    // "Location: Oslo/Remote"
    if range.count <= 14, isPlaceLine(text, range) { return (.remote, .label) }
    if next == .slash, text.word(index + 2, in: range) == .unknown { return nil }
    if before == .slash, text.word(index - 2, in: range) == .unknown { return nil }
    if header || isLabelled(index, text, range) { return (.remote, .label) }
    if next == .open && index == range.lowerBound { return (.remote, .label) }
    if next == .first || next == .friendly { return (.remote, .general) }
    if next == .based { return (.remote, text.contains(.is, in: range.lowerBound..<index) ? .job : .general) }
    if isAllowed(index, text, range) { return (.remote, .job) }
    if before == .fully || before == .full || text.word(index - 2, in: range) == .percent || before == .percent {
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
    let place = text.contains(any: [.office, .onsite, .remote, .remotely, .person, .week, .day, .home], in: range)
    if !place && isMixture(index, text, range) || isTrend(text, range) { return nil }
    if text.isHeader(sentence) || isTitle(sentence, text) || isLabelled(index, text, range) { return (.hybrid, .label) }
    if text.belongs(index + 1, to: .arrangement, in: range) {
      return (.hybrid, isAddressed(text, range) ? .job : .general)
    }
    // "Hybrid, two days from the office" as a line of its own.
    if place, index == range.lowerBound, range.count <= 12 { return (.hybrid, .job) }
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
    case .office where text.word(index + 1, in: range) == .hour: return nil
    case .office where isOfficeBased(index, text, range):
      // "primarily an office-based role"
      if isNegated(index, text, range) { return nil }
      return text.word(index + 2, in: range) == .role ? (.onsite, .job) : nil
    case .presence: return daysInOffice(index, text, range).map { ($0, .job) }
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
      var whose = text.word(index - 2, in: range)
      if whose == .is, text.contains(any: [.role, .roles], in: max(range.lowerBound, index - 5)..<index - 2) {
        return (.onsite, .job)
      }
      if whose == .work, text.word(index - 3, in: range) == .we, next == .unknown || next == .together {
        return (.onsite, .general)
      }
      if whose == .work { whose = text.word(index - 3, in: range) }
      if text.tokens[index].traits.contains(.hyphenated) && (whose == .we || whose == .is || whose == .fully)
        && next != .unknown
      {
        return (.onsite, .general)
      }
    }
    guard hyphenated || word == .person else { return nil }
    if before == .looking { return (.onsite, .job) }
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

  /// "must be within commuting distance of our hub": some days there.
  private func commuting(_ index: Int, _ text: FactText, _ range: Range<Int>) -> (Workplace, Strength)? {
    text.contains(any: [.within], in: max(range.lowerBound, index - 4)..<index)
      && text.contains(any: [.required, .must, .based], in: range) ? (.hybrid, .general) : nil
  }
}
