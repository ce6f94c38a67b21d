import PostingText

/// Reads the industry: as the structured data names it, or as the company and role are described repeatedly.
struct IndustryReader: FactReader {
  let cues: [FactWord] = []
  let cueBags: [FactBag] = [.hospital, .bank, .automotive, .retail, .technology, .defence]

  private static let bags: [(FactBag, Industry)] = [
    (.hospital, .healthcare), (.bank, .finance), (.automotive, .automotive), (.technology, .technology),
    (.retail, .retail), (.defence, .defence),
  ]

  func read(_ text: FactText, _ sentences: [Int], into findings: inout FactFindings) {
    let structured = text.posting.metadata.industry.map(Self.industries(named:)) ?? []
    if let name = text.posting.metadata.industry, !structured.isEmpty {
      findings.facts.industry = Reading(
        value: structured, basis: .structured,
        evidence: text.locator.structuredEvidence(quoting: "industry: \(name.prefix(160))"))
      return
    }
    var counts: [Industry: (count: Int, sentence: Int)] = [:]
    for sentence in sentences {
      switch text.kind(of: sentence) {
      case .company, .role, .title, .unknown: break
      default: continue
      }
      // Benefits and questions about health stand anywhere; a story about the firm names its trade.
      let range = text.sentences[sentence].tokens
      if text.contains(.coverage, in: range) { continue }
      for (bag, industry) in Self.bags where text.contains(bag, in: range) {
        counts[industry, default: (0, sentence)].count += 1
      }
    }
    // Nearly every posting of this kind speaks of software: technology counts where nothing else does.
    let named = Industry.allCases.filter { $0 != .technology && (counts[$0]?.count ?? 0) >= 2 }
    let most = named.compactMap { counts[$0]?.count }.max() ?? 0
    let value =
      named.isEmpty && (counts[.technology]?.count ?? 0) >= 3
      ? [.technology]
      : named.filter { (counts[$0]?.count ?? 0) * 2 >= most }
    guard let first = value.first, let place = counts[first] else { return }
    let tokens = text.sentences[place.sentence].tokens
    findings.facts.industry = Reading(
      value: value, basis: .inferred,
      evidence: text.evidence(place.sentence, around: tokens.lowerBound..<tokens.lowerBound + 1))
  }

  private static func industries(named name: String) -> [Industry] {
    let lower = name.lowercased()
    return Industry.allCases.filter { industry in
      switch industry {
      case .healthcare: lower.contains("health") || lower.contains("hospital") || lower.contains("pharma")
      case .finance: lower.contains("financ") || lower.contains("bank") || lower.contains("insurance")
      case .automotive: lower.contains("automotive")
      case .technology: lower.contains("software") || lower.contains("technology") || lower.contains("internet")
      case .retail: lower.contains("retail") || lower.contains("commerce")
      case .defence: lower.contains("defen") || lower.contains("aerospace")
      }
    }
  }
}
