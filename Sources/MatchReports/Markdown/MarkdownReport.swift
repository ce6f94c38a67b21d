import PostingText
import RequirementExtraction
public import RoleScoring

/// Results as Markdown (GitHub's tables): a table of many, or one posting after the other.
///
/// What came from a posting or a file name is escaped, so that it is text in any place.
public struct MarkdownReport: Sendable {
  public init() {}

  /// A ranking as a table with its head; no lines where there are no rows.
  public func table(_ rows: [RankTable.Row]) -> [String] {
    guard !rows.isEmpty else { return [] }
    var lines = [
      "| # | score | band | title | employer | place | file |", "| --: | --: | --- | --- | --- | --- | --- |",
    ]
    for (index, row) in rows.enumerated() {
      let head = [row.score.map { _ in String(index + 1) } ?? "", row.score?.description ?? ""]
      let cells = [row.band?.rawValue ?? "error"] + [row.title, row.employer, row.place, row.source].map(Self.escaped)
      lines.append("| " + (head + cells).joined(separator: " | ") + " |")
    }
    return lines
  }

  /// Title, score, what is asked for, facts, what would stop an applicant, and what costs most.
  public func lines(_ result: MatchResult) -> [String] {
    let name = Self.escaped((result.source ?? "-") + (result.record == 0 ? "" : "#\(result.record)"))
    switch result.outcome {
    case .failure(let error): return ["## \(name)", "", "\(error.kind.rawValue): \(Self.escaped(error.message))"]
    case .success(let posting):
      let metadata = posting.metadata
      let places = [metadata.employer ?? "", metadata.locations.prefix(3).joined(separator: "; ")]
      let (score, band) = (posting.assessment.score.description, posting.assessment.band.rawValue)
      let head = ["**\(score) \(band)**"] + places.filter { !$0.isEmpty }.map(Self.escaped) + [name]
      let items = asked(posting.requirements) + facts(posting.requirements.facts) + flags(posting.requirements.flags)
      return ["## " + Self.escaped(metadata.title ?? "(no title)"), "", head.joined(separator: " · "), ""] + items
        + missing(posting.assessment.missing) + reading(posting)
    }
  }

  private func asked(_ requirements: Requirements) -> [String] {
    var lines: [String] = []
    for (emphasis, label) in [(Emphasis.required, "Required"), (.duty, "Duties"), (.preferred, "Preferred")] {
      let names = requirements.items.filter { $0.emphasis == emphasis }.map { Self.escaped($0.name) }
      if !names.isEmpty { lines.append("- **\(label):** " + names.joined(separator: ", ")) }
    }
    return lines.isEmpty ? ["- Nothing of the role is asked for."] : lines
  }

  private func facts(_ facts: Facts) -> [String] {
    TextReport.rows(facts).map { "- **\($0.label):** \(Self.escaped($0.text))" }
  }

  private func flags(_ flags: [RequirementFlag]) -> [String] {
    flags.map { flag in
      "- **Mind:** " + Self.escaped(flag.text) + (flag.evidence.map { " “\(Self.escaped($0.text))”" } ?? "")
    }
  }

  private func missing(_ missing: [MissingCompetency]) -> [String] {
    guard !missing.isEmpty else { return [] }
    let most = missing.prefix(6).map { "\(Self.escaped($0.name)) -\($0.pointsLost.description)" }
    let rest = missing.count > 6 ? ["and \(missing.count - 6) more"] : []
    return ["- **Not asked for:** " + (most + rest).joined(separator: ", ")]
  }

  private func reading(_ posting: MatchedPosting) -> [String] {
    let notes = posting.warnings.map(\.rawValue) + posting.limits.map { "limit: \($0.rawValue)" }
    return notes.isEmpty ? [] : ["- **Read:** " + notes.map(Self.escaped).joined(separator: "; ")]
  }

  /// Text in which nothing is markup and no character moves, hides or reorders others.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in DisplayText(text).text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\\", "`", "*", "_", "[", "]", "#", "|", "~", "$": escaped += "\\\(scalar)"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
