import PostingText

/// Reads which citizenship or residence is asked for, as the posting words it, and flags it.
struct CitizenshipReader: FactReader {
  let cues: [FactWord] = [.citizen, .persons]

  func read(_ text: FactText, _ sentences: [Int], into findings: inout FactFindings) {
    for sentence in sentences {
      guard let tokens = demand(of: sentence, in: text), let first = tokens.first, let last = tokens.last else {
        continue
      }
      let evidence = text.evidence(sentence, around: tokens)
      let words = text.posting.text[Int(text.tokens[first].start)..<Int(text.tokens[last].end)]
      findings.facts.citizenship = Reading(
        value: String(decoding: words, as: UTF8.self), basis: .stated, evidence: evidence)
      findings.flags.append(
        RequirementFlag(kind: .citizenship, text: "A certain citizenship or residence is required.", evidence: evidence)
      )
      return
    }
  }

  private func demand(of sentence: Int, in text: FactText) -> Range<Int>? {
    let kind = text.kind(of: sentence)
    if kind == .related || kind == .preferred { return nil }
    let range = text.sentences[sentence].tokens
    for index in range where text.tokens[index].word == .citizen || text.tokens[index].word == .persons {
      // "U.S. citizen", "citizen of the EU", "US person"; citizens as users of a service have no country.
      var first = index
      while first > range.lowerBound, isCountry(first - 1, text, range) { first -= 1 }
      guard first < index else { continue }
      let lead = max(range.lowerBound, first - 9)..<first
      let rest = index..<min(range.upperBound, index + 8)
      if text.contains(.not, in: lead) || text.contains(.not, in: rest) && !text.contains(.required, in: lead) {
        continue
      }
      if text.isWish(text.clause(around: index, in: range)) { continue }
      let demanded =
        text.contains(any: [.must, .required, .need], in: lead) || text.contains(.required, in: rest)
        || text.contains(any: [.required, .must], in: range) || kind == .requirements || text.isHeader(sentence)
      guard demanded, kind != .legal || text.contains(any: [.must, .required], in: range) else { continue }
      return first..<index + 1
    }
    return nil
  }

  private func isCountry(_ index: Int, _ text: FactText, _ range: Range<Int>) -> Bool {
    switch text.tokens[index].word {
    case .us, .united, .states, .america, .canada, .australia, .singapore, .zealand: true
    default: text.belongs(index, to: .country, in: range)
    }
  }
}
