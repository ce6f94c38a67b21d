import PostingText
import RequirementExtraction
public import RoleScoring

/// One result as a screen of text for people.
public struct TextReport: Sendable {
  private let style: TextStyle

  public init(style: TextStyle) { self.style = style }

  /// Title, score, what is asked for, facts, what would stop an applicant, and what costs most.
  public func lines(_ result: MatchResult) -> [String] {
    let name = DisplayText(result.source ?? "-").text + (result.record == 0 ? "" : "#\(result.record)")
    switch result.outcome {
    case .failure(let error):
      return [style.bold(name), style.warning("  \(error.kind.rawValue): \(DisplayText(error.message).text)")]
    case .success(let posting):
      return head(posting, name: name) + asked(posting) + facts(posting.requirements.facts)
        + flags(posting.requirements.flags) + missing(posting.assessment.missing) + reading(posting)
    }
  }

  private func head(_ posting: MatchedPosting, name: String) -> [String] {
    let metadata = posting.metadata
    let place = ([metadata.employer].compactMap { $0 } + [metadata.locations.prefix(3).joined(separator: "; "), name])
      .filter { !$0.isEmpty }.map { DisplayText($0).text }.joined(separator: " · ")
    let assessment = posting.assessment
    let bar = style.bar(assessment.score, cells: 30)
    return [
      style.bold(DisplayText(metadata.title ?? "(no title)").text), place, "",
      "  " + style.band("\(assessment.score.description)  \(assessment.band.rawValue)", assessment.band) + "  " + bar,
      "",
    ]
  }

  private func asked(_ posting: MatchedPosting) -> [String] {
    let items = posting.requirements.items
    var lines: [String] = []
    for (emphasis, label) in [(Emphasis.required, "Required"), (.duty, "Duties"), (.preferred, "Preferred")] {
      let names = items.filter { $0.emphasis == emphasis }.map(\.name)
      if !names.isEmpty { lines += wrapped("\(label) (\(names.count))", names, separator: ", ") }
    }
    return lines.isEmpty ? ["  Nothing of the role is asked for."] : lines
  }

  private func facts(_ facts: Facts) -> [String] {
    let rows = Self.rows(facts)
    guard !rows.isEmpty else { return ["", "  No facts stated."] }
    return [""] + rows.map { row($0.label, DisplayText($0.text).text) }
  }

  /// The facts that people ask for first, where they are stated.
  static func rows(_ facts: Facts) -> [(label: String, text: String)] {
    var rows: [(label: String, text: String)] = []
    func add<Value>(_ label: String, _ reading: Reading<Value>, _ text: (Value) -> String) {
      guard let value = reading.value else { return }
      rows.append((label, text(value) + (reading.conflict ? "  (the page's data disagree)" : "")))
    }
    add("Pay", facts.salary, Self.text)
    add("Years", facts.minimumYears) { Self.text($0) + "+" }
    add("Degree", facts.minimumDegree) { $0.rawValue }
    add("Preferred degree", facts.preferredDegree) { $0.rawValue }
    add("Workplace", facts.workplace) { $0.rawValue }
    add("Level", facts.seniority) { $0.rawValue }
    add("Employment", facts.employmentType) { $0.rawValue }
    return rows
  }

  private func flags(_ flags: [RequirementFlag]) -> [String] {
    guard !flags.isEmpty else { return [] }
    return [""]
      + flags.map { flag in
        let quote = flag.evidence.map { "  “\(DisplayText($0.text).text)”" } ?? ""
        return "  " + style.warning("! " + DisplayText(flag.text).text) + quote
      }
  }

  private func missing(_ missing: [MissingCompetency]) -> [String] {
    guard !missing.isEmpty else { return [] }
    let most = missing.prefix(6).map { "\($0.name) -\($0.pointsLost.description)" }
    let rest = missing.count > 6 ? ["and \(missing.count - 6) more"] : []
    return [""] + wrapped("Not asked for", most + rest, separator: ", ")
  }

  private func reading(_ posting: MatchedPosting) -> [String] {
    let coverage = posting.requirements.coverage
    let share = coverage.characters > 0 ? coverage.charactersInSections * 100 / coverage.characters : 0
    let notes = posting.warnings.map(\.rawValue) + posting.limits.map { "limit: \($0.rawValue)" }
    let text = "\(coverage.characters) characters, \(share) % in known sections"
    return ["", row("Read", ([text] + notes).joined(separator: "; "))]
  }

  private static let labelWidth = 18

  private func row(_ label: String, _ text: String) -> String {
    "  " + DisplayText(label).padded(to: Self.labelWidth) + text
  }

  /// A label and a list that goes over several lines where the width asks for it.
  private func wrapped(_ label: String, _ items: [String], separator: String) -> [String] {
    let width = max(20, (style.columns ?? 100) - 2 - Self.labelWidth)
    var lines: [String] = []
    var line = ""
    var used = 0
    for (index, item) in items.enumerated() {
      let shown = DisplayText(item)
      let tail = index + 1 < items.count ? separator : ""
      if used > 0, used + shown.width + 1 > width {
        lines.append(line)
        line = ""
        used = 0
      }
      line += shown.text + tail
      used += shown.width + tail.utf8.count
    }
    lines.append(line)
    return lines.enumerated().map { row($0 == 0 ? label : "", $1.trimmingTrailingSpaces) }
  }

  static func text(_ number: Double) -> String {
    var writer = JSONWriter()
    writer.number(number)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private static func text(_ salary: Salary) -> String {
    let amounts: String
    switch (salary.minimum, salary.maximum) {
    case (let low?, let high?): amounts = low == high ? text(low) : text(low) + " – " + text(high)
    case (let low?, nil): amounts = "from " + text(low)
    case (nil, let high?): amounts = "up to " + text(high)
    case (nil, nil): amounts = "?"
    }
    let period = salary.period.map { " a \($0.rawValue)" } ?? ""
    return amounts + (salary.currency.map { " \($0)" } ?? "") + period
  }
}

extension String {
  var trimmingTrailingSpaces: String {
    var rest = Substring(self)
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
