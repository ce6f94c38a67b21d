/// Derives the rung of the role document's career ladder from the level of the position.
struct CareerLevelReader: FactReader {
  let cues: [FactWord] = []

  func read(_ text: FactText, _ sentences: [Int], into findings: inout FactFindings) {
    guard let seniority = findings.facts.seniority.value else { return }
    let isSpecialist = text.title.contains { [.principal, .staff, .architect].contains($0.word) }
    let level: CareerLevel =
      switch seniority {
      case .intern, .junior: .juniorEngineer
      case .mid: .engineer
      case .senior: .seniorEngineer
      case .lead: isSpecialist ? .specialist : .teamLead
      case .manager: .teamLead
      case .director: .director
      }
    findings.facts.careerLevel = Reading(value: level, basis: .inferred, evidence: findings.facts.seniority.evidence)
  }
}
