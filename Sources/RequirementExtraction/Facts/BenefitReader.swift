import PostingText

/// Reads which of the benefits that the role document names a posting offers.
struct BenefitReader: FactReader {
  let cues: [FactWord] = [.bonus, .equity, .stock, .retirement, .retirementPlan]
  let cueBags: [FactBag] = [.insuranceKind, .learning]

  func read(_ text: FactText, _ sentences: [Int], into findings: inout FactFindings) {
    var found: Set<Benefit> = []
    var evidence: Evidence?
    for sentence in sentences {
      let kind = text.kind(of: sentence)
      if kind == .related || kind == .requirements || kind == .preferred || kind == .duties { continue }
      let range = text.sentences[sentence].tokens
      let offered =
        kind == .benefits || kind == .pay || text.contains(any: [.provide, .salary, .compensation, .base], in: range)
      guard offered else { continue }
      for index in range {
        guard let benefit = benefit(at: index, text, range), found.insert(benefit).inserted else { continue }
        if evidence == nil { evidence = text.evidence(sentence, around: index..<index + 1) }
      }
    }
    guard !found.isEmpty else { return }
    findings.facts.benefits = Reading(
      value: Benefit.allCases.filter(found.contains), basis: .stated, evidence: evidence)
  }

  private func benefit(at index: Int, _ text: FactText, _ range: Range<Int>) -> Benefit? {
    let next = text.word(index + 1, in: range)
    switch text.tokens[index].word {
    case .bonus: return next == .salary ? nil : .bonus
    case .equity: return .equity
    case .stock: return next == .options || text.belongs(index + 1, to: .stockWord, in: range) ? .equity : nil
    case .retirement, .retirementPlan: return .retirement
    default: break
    }
    if text.belongs(index, to: .insuranceKind, in: range) {
      let near = max(range.lowerBound, index - 6)..<min(range.upperBound, index + 8)
      return text.contains(.coverage, in: near) ? .health : nil
    }
    if text.belongs(index, to: .learning, in: range) {
      let near = max(range.lowerBound, index - 5)..<min(range.upperBound, index + 5)
      return text.contains(.benefitWord, in: near) || text.belongs(index - 1, to: .professionalWord, in: range)
        ? .professionalDevelopment : nil
    }
    return nil
  }
}
