import RequirementExtraction

/// Lays the sum behind a score out as a tree whose parts add up at every node.
struct ExplanationWriter {
  let profile: RoleProfile
  /// Places of the competencies of each category.
  let members: [[Int]]
  let requirements: Requirements
  let demand: Scorer.Demand
  let sheet: ScoreSheet
  let work: TitleReader.Reading
  /// In tenths, in order of the breakdown.
  let components: [Int]
  let categoryPoints: [Int]
  let competencyPoints: [Int]

  func explanation(score: Points) -> Explanation {
    Explanation(
      points: score, description: "score",
      details: [
        competencies(), kindOfWork(),
        leaf(
          2, "level: \(requirements.facts.seniority.value?.rawValue ?? "not stated")",
          requirements.facts.seniority.evidence),
        leaf(3, "experience: \(years)", requirements.facts.minimumYears.evidence),
        leaf(
          4, "education: \(requirements.facts.minimumDegree.value?.rawValue ?? "not stated")",
          requirements.facts.minimumDegree.evidence),
      ])
  }

  private var years: String {
    guard let years = requirements.facts.minimumYears.value else { return "not stated" }
    let tenths = Int(min(max(years, 0), 1000) * 10)
    return "from \(tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)") years"
  }

  private func leaf(_ component: Int, _ description: String, _ evidence: Evidence?) -> Explanation {
    Explanation(
      points: Points(tenths: components[component]),
      description: "\(description) (out of \(profile.components.all[component]))", evidence: evidence.map { [$0] } ?? []
    )
  }

  private func competencies() -> Explanation {
    var details: [Explanation] = []
    var outOf = Points.apportion(profile.components.competencies.tenths, to: profile.categories.map(\.weight))[...]
    for (index, category) in profile.categories.enumerated() {
      let most = Points(tenths: outOf.popFirst() ?? 0)
      let places = members[index].filter { demand.items[$0] != nil }
      guard !places.isEmpty else { continue }
      details.append(
        Explanation(
          points: Points(tenths: categoryPoints[index]), description: "\(category.name) (out of \(most))",
          details: places.map { requirement($0, points: competencyPoints[$0]) }))
    }
    return Explanation(
      points: Points(tenths: components[0]),
      description: "competencies (out of \(profile.components.competencies))", details: details)
  }

  private func requirement(_ place: Int, points: Int) -> Explanation {
    guard let item = demand.items[place] else { return Explanation(points: Points(tenths: points), description: "") }
    let requirement = requirements.items[item]
    let group = requirement.anyOf.map { ", any of group \($0)" } ?? ""
    return Explanation(
      points: Points(tenths: points), description: "\(requirement.name), \(requirement.emphasis.rawValue)\(group)",
      evidence: requirement.evidence)
  }

  private func kindOfWork() -> Explanation {
    let parts = Points.apportion(components[1], to: [sheet.titleKind, sheet.aiKind])
    let places = profile.competencies.indices.filter { demand.countedAIWork[$0] > 0 }
    let shares = Points.apportion(parts[1], to: places.map { demand.countedAIWork[$0] })
    var details: [Explanation] = []
    if !work.isUnknown {
      let subject = work.subject.map { profile.subjects[$0].name } ?? "another subject"
      let function = work.function.map { profile.functions[$0].name } ?? "function not told"
      details.append(Explanation(points: Points(tenths: parts[0]), description: "title: \(subject), \(function)"))
    }
    details.append(
      Explanation(
        points: Points(tenths: parts[1]), description: "AI work asked for",
        details: places.enumerated().map { requirement($1, points: shares[$0]) }))
    return Explanation(
      points: Points(tenths: components[1]), description: "kind of work (out of \(profile.components.kindOfWork))",
      details: details)
  }
}
