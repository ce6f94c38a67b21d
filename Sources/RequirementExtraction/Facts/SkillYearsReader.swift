import PostingText

/// Reads years of experience that are asked for one skill: "3+ years of experience with Rust".
struct SkillYearsReader: FactReader {
  let cues: [FactWord] = [.year]
  private static let most = 24

  func read(_ text: FactText, _ sentences: [Int], into findings: inout FactFindings) {
    var skills: [SkillYears] = []
    var evidence: Evidence?
    for sentence in sentences where isDemand(sentence, text) {
      let range = text.sentences[sentence].tokens
      for span in YearSpan.spans(in: text, range) where span.low > 0 && span.low <= 30 && skills.count < Self.most {
        guard let name = skill(after: span, text, range) else { continue }
        let bytes = text.posting.text[
          Int(text.tokens[name.lowerBound].start)..<Int(text.tokens[name.upperBound - 1].end)]
        guard bytes.count <= 80 else { continue }
        skills.append(SkillYears(skill: String(decoding: bytes, as: UTF8.self), years: span.low))
        if evidence == nil { evidence = text.evidence(sentence, around: span.tokens) }
      }
    }
    guard !skills.isEmpty else { return }
    findings.facts.skillYears = Reading(value: skills, basis: .stated, evidence: evidence)
  }

  private func isDemand(_ sentence: Int, _ text: FactText) -> Bool {
    let kind = text.kind(of: sentence)
    return kind == .requirements || (kind == .unknown && text.blockKind(of: sentence) == .listItem)
  }

  /// The tokens behind "years of experience with", "years of", "years in", up to the end of the clause.
  private func skill(after span: YearSpan, _ text: FactText, _ range: Range<Int>) -> Range<Int>? {
    var index = span.tokens.upperBound
    let limit = min(range.upperBound, index + 7)
    var linked = false
    while index < limit {
      switch text.tokens[index].word {
      case .of, .in, .with, .as, .for: linked = true
      case .experience: linked = false
      case .on, .a, .the: break
      default:
        if linked && !text.belongs(index, to: .practice, in: range) && text.tokens[index].word != .work {
          var end = index
          while end < range.upperBound, end - index < 8, !isEnd(text.tokens[end].word) { end += 1 }
          return end > index ? index..<end : nil
        }
        guard text.belongs(index, to: .practice, in: range) || text.tokens[index].word == .work else { return nil }
        linked = linked || index > span.tokens.upperBound
      }
      index += 1
    }
    return nil
  }

  private func isEnd(_ word: FactWord) -> Bool {
    switch word {
    case .comma, .semicolon, .open, .close, .or, .and, .in, .with, .required, .preferred, .number, .colon, .is,
      .experience:
      true
    default: false
    }
  }
}
