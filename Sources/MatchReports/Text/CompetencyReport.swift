public import RequirementExtraction

/// One competency of the taxonomy as text for people.
public struct CompetencyReport: Sendable {
  public init() {}

  public func lines(_ entry: CompetencyEntry) -> [String] {
    var lines = [entry.id, entry.name, entry.definition].map { DisplayText($0).text }
    let roleLines = entry.roleLines.map { String($0) }.joined(separator: ", ")
    if !roleLines.isEmpty { lines.append("lines of the role document: \(roleLines)") }
    lines += entry.escoLinks.map { DisplayText("ESCO: \($0.label) \($0.uri)").text }
    for (title, texts) in [
      ("phrases", entry.phrases.map(\.text)), ("not", entry.exclusions.map(\.text)),
      ("examples", entry.examples.map(\.text)), ("counter-examples", entry.counterexamples.map(\.text)),
    ] where !texts.isEmpty {
      lines += ["", title] + texts.map { "  " + DisplayText($0).text }
    }
    return lines
  }
}
