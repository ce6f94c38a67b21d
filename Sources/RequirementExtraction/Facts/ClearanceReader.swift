import PostingText

/// Reads whether a security clearance is asked for, and flags one that is required.
struct ClearanceReader: FactReader {
  let cues: [FactWord] = [.clearance, .ts, .sci]

  func read(_ text: FactText, _ sentences: [Int], into findings: inout FactFindings) {
    var best: (demand: ClearanceDemand, sentence: Int, tokens: Range<Int>)?
    for sentence in sentences {
      guard let claim = claim(of: sentence, in: text) else { continue }
      if best == nil || (best?.demand == .preferred && claim.demand == .required) {
        best = (claim.demand, sentence, claim.tokens)
      }
    }
    guard let best else { return }
    let evidence = text.evidence(best.sentence, around: best.tokens)
    findings.facts.clearance = Reading(value: best.demand, basis: .stated, evidence: evidence)
    if best.demand == .required {
      let obtainable = text.contains(.obtain, in: text.sentences[best.sentence].tokens)
      findings.flags.append(
        RequirementFlag(
          kind: .clearance,
          text: obtainable
            ? "A security clearance must be held or obtained." : "A security clearance is required.",
          evidence: evidence))
    }
  }

  private func claim(of sentence: Int, in text: FactText) -> (demand: ClearanceDemand, tokens: Range<Int>)? {
    let kind = text.kind(of: sentence)
    if kind == .related || kind == .tags { return nil }
    let range = text.sentences[sentence].tokens
    for index in range {
      switch text.tokens[index].word {
      case .clearance where isSecret(index, text, range): break
      case .ts where text.word(index + 1, in: range) == .slash && text.word(index + 2, in: range) == .sci: break
      default: continue
      }
      let clause = text.clause(around: index, in: range)
      let demanded = text.isDemand(range) || text.contains(any: [.ability, .obtain, .maintain, .active], in: range)
      if let negation = text.first(.not, in: clause),
        negation < index || text.contains(any: [.required, .need], in: negation..<clause.upperBound)
      {
        continue
      }
      if kind == .preferred || text.isWish(clause) { return (.preferred, clause) }
      switch kind {
      case .requirements, .title: return (.required, clause)
      case .duties, .company, .benefits: if !text.isDemand(range) { continue }
      default: if !demanded && !text.isHeader(sentence) && text.blockKind(of: sentence) != .listItem { continue }
      }
      return (.required, clause)
    }
    return nil
  }

  /// Whether the clearance is one for secrets.
  private func isSecret(_ index: Int, _ text: FactText, _ range: Range<Int>) -> Bool {
    if text.belongs(index - 1, to: .notSecurity, in: range) { return false }
    let near = max(range.lowerBound, index - 6)..<min(range.upperBound, index + 5)
    return text.contains(.clearanceCue, in: near)
  }
}
