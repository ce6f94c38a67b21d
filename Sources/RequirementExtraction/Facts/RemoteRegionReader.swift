import PostingText

/// Reads in which countries or regions a remote worker may sit.
struct RemoteRegionReader: FactReader {
  let cues: [FactWord] = [.remote, .remotely, .anywhere]

  func read(_ text: FactText, _ sentences: [Int], into findings: inout FactFindings) {
    guard findings.facts.workplace.value == .remote else { return }
    let structured = text.posting.metadata.applicantLocations.filter { !$0.isEmpty }
    for sentence in sentences where text.kind(of: sentence) != .related && text.kind(of: sentence) != .company {
      let range = text.sentences[sentence].tokens
      for index in range where cues.contains(text.tokens[index].word) {
        let regions = regions(after: index, text, range)
        guard let first = regions.first, let last = regions.last else { continue }
        let names = regions.map { name($0, text) }
        findings.facts.remoteRegions = Reading(
          value: names, basis: .stated, conflict: !structured.isEmpty && Set(structured).isDisjoint(with: names),
          evidence: text.evidence(sentence, around: first.lowerBound..<last.upperBound))
        return
      }
    }
    guard !structured.isEmpty else { return }
    findings.facts.remoteRegions = Reading(
      value: structured, basis: .structured,
      evidence: text.locator.structuredEvidence(
        quoting: "applicantLocationRequirements: \(structured.joined(separator: ", ").prefix(160))"))
  }

  /// The places named behind "remote": in brackets, or after "in", "within", "from", "anywhere in", ":", "-".
  private func regions(after index: Int, _ text: FactText, _ range: Range<Int>) -> [Range<Int>] {
    var next = index + 1
    while next < range.upperBound, next - index <= 5, !isPlace(next, text, range) {
      switch text.tokens[next].word {
      case .open, .colon, .dash, .comma, .in, .within, .from, .anywhere, .the, .slash, .based, .role, .work, .first,
        .both:
        next += 1
      default: return []
      }
    }
    var regions: [Range<Int>] = []
    while next < range.upperBound, regions.count < 12 {
      let start = next
      while next < range.upperBound, isPlace(next, text, range) { next += 1 }
      guard next > start else { break }
      regions.append(start..<next)
      while next < range.upperBound, [.comma, .or, .and, .slash, .the].contains(text.tokens[next].word) { next += 1 }
    }
    return regions
  }

  private func isPlace(_ index: Int, _ text: FactText, _ range: Range<Int>) -> Bool {
    let token = text.tokens[index]
    switch token.word {
    case .us: return token.traits.contains(.allCapitals) || token.traits.contains(.dotted)
    case .united, .states, .america, .canada, .australia, .singapore, .zealand: return token.traits.contains(.capital)
    default: return token.belongs(to: .country) && token.traits.contains(.capital)
    }
  }

  private func name(_ tokens: Range<Int>, _ text: FactText) -> String {
    let bytes = text.posting.text[
      Int(text.tokens[tokens.lowerBound].start)..<Int(text.tokens[tokens.upperBound - 1].end)]
    return String(decoding: bytes, as: UTF8.self)
  }
}
