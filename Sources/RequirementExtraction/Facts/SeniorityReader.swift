import PostingText

/// Reads the level of a position: by its title, then by sentences that name the level, then by the years asked for.
struct SeniorityReader: FactReader {
  let cues: [FactWord] = [
    .senior, .junior, .lead, .staff, .principal, .entry, .early, .mid, .head, .intern, .graduate, .grad,
  ]

  func read(_ text: FactText, _ sentences: [Int], into findings: inout FactFindings) {
    if let level = Self.level(ofTitle: text.title, years: findings.facts.minimumYears.value) {
      let evidence = text.titleSentence.map { text.evidence($0, around: text.sentences[$0].tokens) }
      findings.facts.seniority = Reading(value: level, basis: .stated, evidence: evidence)
      return
    }
    for sentence in sentences {
      if let (level, tokens) = level(of: sentence, in: text) {
        findings.facts.seniority = Reading(
          value: level, basis: .stated, evidence: text.evidence(sentence, around: tokens))
        return
      }
    }
    if findings.facts.employmentType.value == .internship {
      findings.facts.seniority = Reading(
        value: .intern, basis: .inferred, evidence: findings.facts.employmentType.evidence)
    } else if let years = findings.facts.minimumYears.value {
      findings.facts.seniority = Reading(
        value: years < 2 ? .junior : years < 5 ? .mid : .senior, basis: .inferred,
        evidence: findings.facts.minimumYears.evidence)
    }
  }

  /// The level that a title names; `nil` where it names none.
  static func level(ofTitle title: [FactToken], years: Double?) -> Seniority? {
    func word(_ index: Int) -> FactWord { title.indices.contains(index) ? title[index].word : .unknown }
    func has(_ words: FactWord...) -> Bool { title.contains { words.contains($0.word) } }
    // What follows "reporting to" or a place isn't the level; a title's level stands in its first words.
    if has(.intern, .trainee) { return .intern }
    var isGrade = false
    for index in title.indices {
      switch word(index) {
      case .director where isRank(title, index): isGrade = ![.the, .to, .of].contains(word(index - 1))
      case .director: return .director
      case .vice where word(index + 1) == .president && isRank(title, index): isGrade = true
      case .vice where word(index + 1) == .president: return .director
      case .head where word(index + 1) != .office: return .director
      case .chief where word(index + 1) != .of: return .director
      default: continue
      }
    }
    for index in title.indices where word(index) == .manager {
      if isOfPeople(title, index) { return .manager }
    }
    for index in title.indices {
      switch word(index) {
      case .lead where word(index + 1) != .generation: return .lead
      case .leader: return .lead
      case .principal, .architect: return .lead
      case .staff where word(index - 1) != .technical && word(index - 1) != .of && word(index - 1) != .chief:
        return .lead
      default: continue
      }
    }
    if isGrade || has(.senior, .roman3, .roman4) { return .senior }
    if has(.roman2) || title.contains(where: { $0.word == .mid }) { return .mid }
    for index in title.indices {
      switch word(index) {
      case .junior: return .junior
      case .entry where word(index + 1) == .level: return .junior
      case .early where word(index + 1) == .career: return .junior
      case .grad, .graduate: return .junior
      case .roman1 where title[index].traits.contains(.allCapitals) && index + 1 == title.count: return .junior
      case .associate: return (years ?? 0) >= 3 ? .mid : .junior
      default: continue
      }
    }
    return nil
  }

  /// Whether "Vice President" or an abbreviation is a bank's grade after a trade, or whose office it is:
  /// "Data Engineer - VP", "Developer, Assistant Vice President", "Analyst, Office of the CTO".
  private static func isRank(_ title: [FactToken], _ index: Int) -> Bool {
    guard title[index].end - title[index].start <= 4, index > 1 else { return false }
    let next = index + (title[index].word == .vice ? 2 : 1)
    if title.indices.contains(next), title[next].word == .of || title[next].word == .unknown { return false }
    return title[..<index].contains {
      $0.belongs(to: .jobNoun) && $0.word != .associate && $0.word != .lead && $0.word != .chief
    }
  }

  /// Whether a manager manages people: not a product, a project, accounts or events.
  private static func isOfPeople(_ title: [FactToken], _ index: Int) -> Bool {
    // "Manager, Product" manages the people of the product team.
    index == 0 || !title[index - 1].belongs(to: .notPeople)
  }

  /// The level that a sentence names for this job: "we're looking for a senior …", "as a Staff Data Engineer, you".
  private func level(of sentence: Int, in text: FactText) -> (Seniority, Range<Int>)? {
    switch text.kind(of: sentence) {
    case .company, .benefits, .legal, .related, .application, .preferred, .pay: return nil
    default: break
    }
    let range = text.sentences[sentence].tokens
    for index in range {
      guard let level = level(at: index, in: text, range) else { continue }
      if isOfJob(index, text, range) { return (level, index..<index + 1) }
    }
    return nil
  }

  private func level(at index: Int, in text: FactText, _ range: Range<Int>) -> Seniority? {
    let next = text.word(index + 1, in: range)
    switch text.tokens[index].word {
    case .senior: return next == .staff || next == .principal ? .lead : .senior
    case .staff
    where text.tokens[index].traits.contains(.capital) && text.word(index - 1, in: range) != .technical
      && text.word(index - 1, in: range) != .of:
      return .lead
    case .principal: return .lead
    case .lead where text.tokens[index].traits.contains(.capital): return .lead
    case .head where next == .of: return .director
    case .junior: return .junior
    case .entry where next == .level: return .junior
    case .early where next == .career: return .junior
    case .grad: return .junior
    case .mid where next == .level || text.tokens[index].end - text.tokens[index].start > 3: return .mid
    case .intern where !text.contains(any: [.full, .fulltime], in: range): return .intern
    default: return nil
    }
  }

  private func isOfJob(_ index: Int, _ text: FactText, _ range: Range<Int>) -> Bool {
    let low = max(range.lowerBound, index - 9)
    let lead = low..<index
    // "As a Staff Data Engineer, you …"
    if let start = text.first(.as, in: lead),
      start + 1 == index || text.word(start + 1, in: range) == .a || text.word(start + 1, in: range) == .the,
      index - start <= 3
    {
      return text.contains(.you, in: range)
    }
    if let start = text.first(.looking, in: lead) {
      return text.contains(any: [.for, .a], in: start..<index) && !text.contains(any: [.with], in: start..<index)
    }
    // "Level: junior or intermediate"
    if text.word(index - 1, in: range) == .colon, index - range.lowerBound <= 3,
      text.contains(.level, in: range.lowerBound..<index)
    {
      return true
    }
    let next = text.word(index + 1, in: range)
    if next == .level || next == .career, text.contains(any: [.role, .candidate], in: range) {
      return text.contains(any: [.the, .is, .a], in: lead)
    }
    return false
  }
}
