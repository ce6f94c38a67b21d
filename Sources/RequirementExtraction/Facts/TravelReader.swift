import PostingText

/// Reads the largest share of travel in percent.
struct TravelReader: FactReader {
  let cues: [FactWord] = [.travel]

  func read(_ text: FactText, _ sentences: [Int], into findings: inout FactFindings) {
    for sentence in sentences {
      let kind = text.kind(of: sentence)
      if kind == .related || kind == .company || kind == .legal { continue }
      let range = text.sentences[sentence].tokens
      for index in range where text.tokens[index].word == .travel {
        let near = max(range.lowerBound, index - 8)..<min(range.upperBound, index + 10)
        if text.word(index - 1, in: range) == .not, !text.contains(.percent, in: near) {
          findings.facts.travel = Reading(value: 0, basis: .stated, evidence: text.evidence(sentence, around: near))
          return
        }
        let shares = near.filter { text.tokens[$0].word == .percent && text.word($0 - 1, in: range) == .number }
        guard let share = shares.map({ text.tokens[$0 - 1].value }).max(), share <= 100 else { continue }
        findings.facts.travel = Reading(value: share, basis: .stated, evidence: text.evidence(sentence, around: near))
        return
      }
    }
  }
}
