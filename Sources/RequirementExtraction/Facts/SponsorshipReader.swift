import PostingText

/// Reads whether the employer sponsors a visa, and flags that it doesn't.
struct SponsorshipReader: FactReader {
  let cues: [FactWord] = [.sponsor, .sponsorship, .visa]

  func read(_ text: FactText, _ sentences: [Int], into findings: inout FactFindings) {
    for sentence in sentences where text.kind(of: sentence) != .related {
      guard let (value, tokens) = sponsorship(of: sentence, in: text) else { continue }
      let evidence = text.evidence(sentence, around: tokens)
      findings.facts.visaSponsorship = Reading(value: value, basis: .stated, evidence: evidence)
      if value == .notOffered {
        findings.flags.append(
          RequirementFlag(kind: .noSponsorship, text: "The employer sponsors no visa.", evidence: evidence))
      }
      return
    }
  }

  private func sponsorship(of sentence: Int, in text: FactText) -> (VisaSponsorship, Range<Int>)? {
    let range = text.sentences[sentence].tokens
    guard
      let index = range.first(where: { text.tokens[$0].word == .sponsorship || text.tokens[$0].word == .sponsor })
    else { return nil }
    let aboutVisa =
      text.contains(any: [.visa, .authorized, .candidate, .citizen, .employment], in: range)
      || text.contains(.immigration, in: range) || text.tokens[index].word == .sponsorship && range.count <= 10
    guard aboutVisa else { return nil }
    let tokens = index..<index + 1
    let lead = max(range.lowerBound, index - 9)..<index
    let clauseEnd = text.clause(around: index, in: range).upperBound
    if text.contains(any: [.not, .unable], in: lead) || text.contains(any: [.not, .unable], in: index..<clauseEnd) {
      return (.notOffered, tokens)
    }
    // "Will you now or in the future require sponsorship?" asks and tells nothing.
    if text.contains(any: [.required, .need, .if], in: lead) { return nil }
    let offers = text.contains(any: [.provide, .can, .will, .we], in: range)
    return offers || range.count <= 6 ? (.offered, tokens) : nil
  }
}
