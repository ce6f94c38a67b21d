import PostingText

/// Reads the form of employment.
struct EmploymentTypeReader: FactReader {
  let cues: [FactWord] = [
    .full, .part, .fulltime, .parttime, .contract, .contractor, .temporary, .intern, .time,
  ]

  /// How plainly a place states the form; the plainest counts.
  private enum Strength: Int { case heading = 1, sentence, label }

  private struct Claim {
    var type: EmploymentType
    var strength: Strength
    var sentence: Int
    var tokens: Range<Int>
  }

  func read(_ text: FactText, _ sentences: [Int], into findings: inout FactFindings) {
    if text.title.contains(where: { $0.word == .intern }) {
      let evidence = text.titleSentence.map { text.evidence($0, around: text.sentences[$0].tokens) }
      findings.facts.employmentType = Reading(value: .internship, basis: .stated, evidence: evidence)
    } else {
      var best = claim(ofTitle: text)
      for sentence in sentences {
        guard let claim = claim(of: sentence, in: text) else { continue }
        if best.map({ claim.strength.rawValue > $0.strength.rawValue }) ?? true { best = claim }
      }
      if let best {
        findings.facts.employmentType = Reading(
          value: best.type, basis: .stated, evidence: text.evidence(best.sentence, around: best.tokens))
      }
    }
    let structured = text.posting.metadata.employmentTypes.compactMap(Self.type(named:))
    guard let first = structured.first else { return }
    if let known = findings.facts.employmentType.value {
      findings.facts.employmentType.conflict = !structured.contains(known)
    } else {
      findings.facts.employmentType = Reading(
        value: first, basis: .structured,
        evidence: text.locator.structuredEvidence(
          quoting: "employmentType: \(text.posting.metadata.employmentTypes.joined(separator: ", ").prefix(120))"))
    }
  }

  /// "Engineer (Contract)", "1099 Contractor - Payments", "Part-time Driver"
  private func claim(ofTitle text: FactText) -> Claim? {
    guard let sentence = text.titleSentence else { return nil }
    let range = text.sentences[sentence].tokens
    for index in range {
      guard let (type, tokens) = type(at: index, in: text, range) else { continue }
      let before = text.word(tokens.lowerBound - 1, in: range)
      let after = text.word(tokens.upperBound, in: range)
      let isAside =
        [.open, .dash, .comma, .slash].contains(before)
        && ([.close, .comma, .slash, .dash, .open, .or].contains(after) || tokens.upperBound == range.upperBound)
      let isPerson =
        text.tokens[index].word == .contractor
        && [.open, .dash, .comma, .senior, .junior, .role].contains(after)
      let isPartTime = type == .partTime && tokens.lowerBound == range.lowerBound
      if isAside || isPerson || isPartTime {
        return Claim(type: type, strength: .label, sentence: sentence, tokens: tokens)
      }
    }
    return nil
  }

  private func claim(of sentence: Int, in text: FactText) -> Claim? {
    let kind = text.kind(of: sentence)
    if kind == .related { return nil }
    let range = text.sentences[sentence].tokens
    // Among the company's words and the legal ones only "This is a …" is about the job.
    let isForeign = kind == .legal || kind == .company
    if isForeign, !(text.word(range.lowerBound, in: range) == .the && text.contains(.is, in: range)) { return nil }
    for index in range {
      guard let (type, tokens) = type(at: index, in: text, range) else { continue }
      if let strength = strength(of: type, tokens, sentence, text, range) {
        return Claim(type: type, strength: strength, sentence: sentence, tokens: tokens)
      }
    }
    return nil
  }

  private func type(at index: Int, in text: FactText, _ range: Range<Int>) -> (EmploymentType, Range<Int>)? {
    switch text.tokens[index].word {
    case .fulltime: (.fullTime, index..<index + 1)
    case .parttime: (.partTime, index..<index + 1)
    case .full where text.word(index + 1, in: range) == .time:
      text.word(index + 2, in: range) == .contractor ? nil : (.fullTime, index..<index + 2)
    case .part where text.word(index + 1, in: range) == .time: (.partTime, index..<index + 2)
    case .contract, .contractor: (.contract, index..<index + 1)
    case .temporary: (.temporary, index..<index + 1)
    case .intern: (.internship, index..<index + 1)
    default: nil
    }
  }

  private func strength(
    of type: EmploymentType, _ tokens: Range<Int>, _ sentence: Int, _ text: FactText, _ range: Range<Int>
  ) -> Strength? {
    let before = tokens.lowerBound - 1
    let after = tokens.upperBound
    if isLabelled(before, text, range) { return .label }
    if range.count <= 4, isAfterLabel(sentence, text), before < range.lowerBound { return .label }
    // A line of its own: "Full-time", "Contract (6 months)", "Remote, full-time"
    let short = range.count <= 6 && text.isHeader(sentence)
    switch type {
    case .fullTime, .partTime:
      if short || (range.count == tokens.count && sentence < text.headerEnd) { return .label }
      if text.word(before, in: range) == .for
        || text.contains(.experience, in: after..<min(after + 3, range.upperBound))
      {
        return nil
      }
      let heading = text.blockKind(of: sentence) == .heading || range.count <= 6
      if heading, range.lowerBound == tokens.lowerBound,
        text.contains(any: [.employment], in: range) || range.count <= 6
      {
        return .heading
      }
      return describesJob(tokens, text, range) || isSought(tokens, text, range) ? .sentence : nil
    case .contract, .temporary:
      let next = text.word(after, in: range)
      if short && range.count <= 4 && (next != .unknown || after >= range.upperBound),
        next != .colon && next != .type && text.word(before, in: range) != .employment
      {
        return .label
      }
      // "This is a six-month contract with …"
      if text.tokens[tokens.lowerBound].word == .contract, next != .of, next != .dash,
        [.based, .month, .year, .a, .temporary, .time, .fulltime, .remote].contains(text.word(before, in: range)),
        next != .unknown || after >= range.upperBound,
        isWhatThisIs(tokens, text, range)
      {
        return .sentence
      }
      guard next == .role || next == .time || text.word(before, in: range) == .a, next != .of else { return nil }
      return next == .role && describesJob(tokens, text, range) ? .sentence : nil
    case .internship:
      if short && range.count <= 3 { return .label }
      // "Internship duration: 3 months"
      if tokens.lowerBound == range.lowerBound, let colon = text.first(.colon, in: range), colon - range.lowerBound <= 3
      {
        return .label
      }
      // "This internship will last …", not "ask about our internship offer"
      let next = text.word(after, in: range)
      let isSubject =
        text.word(before, in: range) == .the || text.word(before - 1, in: range) == .the && before > range.lowerBound
      if isSubject && [.is, .will, .starts].contains(next) && describesJob(tokens, text, range) { return .sentence }
      return isWhatThisIs(tokens, text, range) ? .sentence : nil
    }
  }

  /// Whether the line before is "Employment type" or the like.
  private func isAfterLabel(_ sentence: Int, _ text: FactText) -> Bool {
    guard sentence > 0 else { return false }
    let line = text.sentences[sentence - 1].tokens
    return line.count <= 3 && text.contains(.type, in: line)
      && (line.count == 1 || text.contains(any: [.employment, .role, .contract, .work], in: line))
  }

  /// "This is a … internship": the form of employment is what the sentence says of its subject.
  private func isWhatThisIs(_ tokens: Range<Int>, _ text: FactText, _ range: Range<Int>) -> Bool {
    let lead = range.lowerBound..<tokens.lowerBound
    return lead.count <= 7 && text.word(range.lowerBound, in: range) == .the && text.contains(.is, in: lead)
      && text.contains(.a, in: lead) && !text.contains(any: [.not, .for, .other, .with], in: lead)
  }

  /// "We're looking for a full-time analyst"
  private func isSought(_ tokens: Range<Int>, _ text: FactText, _ range: Range<Int>) -> Bool {
    guard text.word(tokens.lowerBound - 1, in: range) == .a else { return false }
    let near = max(range.lowerBound, tokens.lowerBound - 4)..<tokens.lowerBound
    return text.contains(.looking, in: near)
      && !text.contains(any: [.you, .if, .not], in: range.lowerBound..<near.upperBound)
  }

  /// Whether "Employment type:", "Job type", "Position:" stands before.
  private func isLabelled(_ before: Int, _ text: FactText, _ range: Range<Int>) -> Bool {
    var index = before
    if text.word(index, in: range) == .colon {
      index -= 1
    } else if text.word(index, in: range) != .type {
      return false
    }
    switch text.word(index, in: range) {
    case .type, .employment, .role, .contract, .time, .status: return true
    default: return false
    }
  }

  /// Whether the words say it of this job: "this is a full-time role", "full-time, on-site position".
  private func describesJob(_ tokens: Range<Int>, _ text: FactText, _ range: Range<Int>) -> Bool {
    let reach = tokens.lowerBound..<min(tokens.upperBound + 8, range.upperBound)
    guard
      text.contains(any: [.role, .intern], in: reach) || text.contains(.role, in: range.lowerBound..<tokens.lowerBound)
    else { return false }
    let lead = range.lowerBound..<tokens.lowerBound
    if text.contains(any: [.for, .if, .not, .other], in: max(lead.lowerBound, lead.upperBound - 3)..<lead.upperBound) {
      return false
    }
    // Years asked for in a full-time role, and roles that somebody else fills.
    if text.contains(.year, in: lead), text.word(range.lowerBound, in: range) != .the { return false }
    if text.contains(any: [.if, .not], in: max(lead.lowerBound, lead.upperBound - 6)..<lead.upperBound) {
      return false
    }
    return text.contains(any: [.the, .is, .a], in: lead) || lead.isEmpty
  }

  /// A value of schema.org `employmentType`.
  private static func type(named name: String) -> EmploymentType? {
    let letters = name.utf8.lazy.map { $0 | 0x20 }.filter { $0 >= 0x61 && $0 <= 0x7A && $0 != 0x7F }
    switch String(decoding: Array(letters), as: UTF8.self) {
    case "fulltime": return .fullTime
    case "parttime": return .partTime
    case "contractor", "contract", "freelance": return .contract
    case "temporary", "temp": return .temporary
    case "intern", "internship": return .internship
    default: return nil
    }
  }
}
