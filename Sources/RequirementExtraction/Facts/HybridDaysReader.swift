import PostingText

/// Reads how many days a week a hybrid job is on site.
struct HybridDaysReader: FactReader {
  let cues: [FactWord] = [.day, .times, .weekday]

  func read(_ text: FactText, _ sentences: [Int], into findings: inout FactFindings) {
    guard findings.facts.workplace.value == .hybrid else { return }
    for sentence in sentences where text.kind(of: sentence) != .related {
      let range = text.sentences[sentence].tokens
      guard text.contains(any: [.office, .onsite, .site, .hybrid, .person], in: range), !text.contains(.meal, in: range)
      else { continue }
      for index in range {
        guard let days = days(at: index, text, range) else { continue }
        findings.facts.hybridDays = Reading(
          value: days, basis: .stated, evidence: text.evidence(sentence, around: index..<index + 1))
        return
      }
    }
  }

  private func days(at index: Int, _ text: FactText, _ range: Range<Int>) -> Double? {
    let isDay = text.tokens[index].word == .day
    guard isDay || text.tokens[index].word == .times else { return nil }
    let after = index + 1..<min(index + 5, range.upperBound)
    guard text.contains(any: isDay ? [.week, .per, .in, .onsite, .on] : [.week], in: after) else { return nil }
    var number = index - 1
    while text.word(number, in: range) == .plus { number -= 1 }
    guard text.word(number, in: range) == .number else { return nil }
    // The days at home are the rest of the week.
    if text.contains(any: [.home, .remote, .remotely], in: after),
      !text.contains(any: [.office, .onsite, .site], in: after)
    {
      return nil
    }
    if text.word(number - 1, in: range) == .dash || text.word(number - 1, in: range) == .to,
      text.word(number - 2, in: range) == .number
    {
      number -= 2
    }
    let value = text.tokens[number].value
    return (1...5).contains(value) ? value : nil
  }
}
