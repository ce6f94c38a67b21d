public import PostingText
public import RequirementExtraction

/// Scores what a posting asks for against a profile; total and deterministic.
///
/// The score is a sum of five components that can be added up by hand; the profile's file says how each comes about.
/// It depends on the posting and the profile alone. An asked-for competency never lowers it, repeating one changes
/// nothing, and the order of the requirements doesn't matter.
public struct Scorer: Sendable {
  public let profile: RoleProfile
  let formula: ScoreFormula
  private let titles: TitleReader
  /// From a competency's identifier to its place in the profile.
  private let places: [String: Int]
  /// Places in order of the identifiers.
  private let placesByID: [Int]
  /// Index of each competency's category.
  private let categories: [Int]
  /// Places of the competencies of each category.
  let members: [[Int]]

  public init(profile: RoleProfile) {
    self.profile = profile
    formula = ScoreFormula(profile)
    titles = TitleReader(profile)
    places = Dictionary(profile.competencies.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    placesByID = profile.competencies.indices.sorted { profile.competencies[$0].id < profile.competencies[$1].id }
    categories = profile.competencies.map { competency in
      let category = competency.category
      return profile.categories.firstIndex { $0.id == category } ?? 0
    }
    var members = profile.categories.map { _ in [Int]() }
    for (place, category) in categories.enumerated() { members[category].append(place) }
    self.members = members
  }

  /// Assesses what was found in a posting; the kind of work is read from the posting's title beside the requirements.
  ///
  /// - Complexity: O(requirements + competencies of the profile).
  public func assess(_ requirements: Requirements, of posting: Posting) -> Assessment {
    if let block = posting.blocks.first(where: { $0.kind == .title }) {
      return assess(requirements, title: posting.text[block.range])
    }
    return assess(requirements, title: Array((posting.metadata.title ?? "").utf8)[...])
  }

  /// Assesses requirements under a title, UTF-8.
  func assess(_ requirements: Requirements, title: ArraySlice<UInt8>) -> Assessment {
    let demand = Demand(requirements.items, of: self)
    let work = titles.read(title)
    let input = ScoreInput(
      categorySums: demand.categorySums, aiSum: demand.aiSum, title: shares(of: work),
      level: levelShare(requirements.facts), experience: experienceShare(requirements.facts),
      education: educationShare(requirements.facts))
    let sheet = formula.sheet(input)
    let score = Points(tenths: sheet.score)
    let components = Points.apportion(score.tenths, to: sheet.components)
    let categoryPoints = Points.apportion(components[0], to: sheet.categories)
    let competencyPoints = points(of: demand, categories: categoryPoints)
    let names = ScoreComponent.names
    let writer = ExplanationWriter(
      profile: profile, members: members, requirements: requirements, demand: demand, sheet: sheet, work: work,
      components: components, categoryPoints: categoryPoints, competencyPoints: competencyPoints)
    var requirementPoints = requirements.items.map { _ in Points(tenths: 0) }
    for (place, item) in demand.items.enumerated() {
      if let item { requirementPoints[item] = Points(tenths: competencyPoints[place]) }
    }
    return Assessment(
      score: score, band: ScoreBand(score),
      breakdown: names.indices.map {
        ScoreComponent(component: names[$0], points: Points(tenths: components[$0]), outOf: profile.components.all[$0])
      }, requirementPoints: requirementPoints, missing: missing(demand, input, sheet),
      explanation: writer.explanation(score: score))
  }

  // MARK: What is asked for

  /// What a posting asks for, by place in the profile.
  struct Demand {
    /// Weight x share of emphasis, 0 where it isn't asked for.
    var values: [Int]
    /// Index of the requirement that counts, `nil` where there is none.
    var items: [Int?]
    /// Values that count towards the category: of an either-or group the best member of the category only.
    var counted: [Int]
    /// Values that count towards AI work: of an either-or group the best member that is AI work only.
    var countedAIWork: [Int]
    var categorySums: [Int]
    var aiSum: Int

    fileprivate init(_ requirements: [Requirement], of scorer: Scorer) {
      let competencies = scorer.profile.competencies
      var values = [Int](repeating: 0, count: competencies.count)
      var items = [Int?](repeating: nil, count: competencies.count)
      var groups = [Int?](repeating: nil, count: competencies.count)
      for (index, requirement) in requirements.enumerated() {
        guard let place = scorer.places[requirement.id] else { continue }
        // What is asked for alone or in two groups isn't a mere alternative.
        groups[place] = items[place] == nil || groups[place] == requirement.anyOf ? requirement.anyOf : nil
        let value = competencies[place].weight * scorer.share(of: requirement.emphasis)
        if let item = items[place], values[place] > value || values[place] == value && item < index { continue }
        values[place] = value
        items[place] = index
      }
      var counted = values
      var countedAIWork = competencies.indices.map { competencies[$0].isAIWork ? values[$0] : 0 }
      let grouped = groups.indices.filter { groups[$0] != nil }
      for (offset, place) in grouped.enumerated() {
        for other in grouped.dropFirst(offset + 1) where groups[place] == groups[other] {
          if scorer.categories[place] == scorer.categories[other] { Self.keepBetter(&counted, place, other) }
          Self.keepBetter(&countedAIWork, place, other)
        }
      }
      var sums = [Int](repeating: 0, count: scorer.profile.categories.count)
      for place in counted.indices { sums[scorer.categories[place]] += counted[place] }
      self.values = values
      self.items = items
      self.counted = counted
      self.countedAIWork = countedAIWork
      categorySums = sums
      aiSum = countedAIWork.reduce(0, +)
    }

    private static func keepBetter(_ values: inout [Int], _ first: Int, _ second: Int) {
      if values[first] >= values[second] { values[second] = 0 } else { values[first] = 0 }
    }
  }

  private func share(of emphasis: Emphasis) -> Int {
    switch emphasis {
    case .required: profile.emphasis.required
    case .duty: profile.emphasis.duty
    case .preferred: profile.emphasis.preferred
    }
  }

  // MARK: Title and facts

  private func shares(of work: TitleReader.Reading) -> (function: Int, subject: Int)? {
    guard !work.isUnknown else { return nil }
    return (
      work.function.map { profile.functions[$0].share } ?? 100, work.subject.map { profile.subjects[$0].share } ?? 0
    )
  }

  private func levelShare(_ facts: Facts) -> Int {
    let levels = profile.levels
    return switch facts.seniority.value {
    case .intern: levels.intern
    case .junior: levels.junior
    case .mid: levels.mid
    case .senior: levels.senior
    case .lead: levels.lead
    case .manager: levels.manager
    case .director: levels.director
    case nil:
      hundredths(facts.minimumYears.value) ?? 0 >= profile.experience.fullFrom
        ? levels.unstatedWithYears : levels.unstated
    }
  }

  /// In millionths.
  private func experienceShare(_ facts: Facts) -> Int {
    guard let years = hundredths(facts.minimumYears.value) else { return profile.experience.unstated * 10_000 }
    return min(years, profile.experience.fullFrom) * ScoreSheet.unit / profile.experience.fullFrom
  }

  private func educationShare(_ facts: Facts) -> Int {
    let education = profile.education
    return switch facts.minimumDegree.value {
    case .highSchool: education.highSchool
    case .associate: education.associate
    case .bachelor: education.bachelor
    case .master: education.master
    case .phd: education.phd
    case nil: education.unstated
    }
  }

  private func hundredths(_ years: Double?) -> Int? {
    guard let years, years >= 0 else { return nil }
    return Int(min(years, 1000) * 100)
  }

  // MARK: Points and gaps

  /// Points of each competency, so that those of a category add up to the category's.
  private func points(of demand: Demand, categories points: [Int]) -> [Int] {
    var result = demand.values.map { _ in 0 }
    for category in points.indices where points[category] > 0 {
      let shares = Points.apportion(points[category], to: members[category].map { demand.counted[$0] })
      for (offset, place) in members[category].enumerated() { result[place] = shares[offset] }
    }
    return result
  }

  /// What the score would gain by each competency that isn't asked for, were it required.
  private func missing(_ demand: Demand, _ input: ScoreInput, _ sheet: ScoreSheet) -> [MissingCompetency] {
    // Sorted as numbers, the places being in order of the identifiers already.
    var missing: [(gain: Int, place: Int)] = []
    for place in placesByID where demand.items[place] == nil {
      let value = profile.competencies[place].weight * profile.emphasis.required
      let category = categories[place]
      let score = formula.score(
        input, sheet, category: category, categorySum: input.categorySums[category] + value,
        aiSum: input.aiSum + (profile.competencies[place].isAIWork ? value : 0))
      missing.append((score - sheet.score, place))
    }
    // Stable, as `sort` is.
    missing.sort { $0.gain > $1.gain }
    return missing.map { gain, place in
      let competency = profile.competencies[place]
      return MissingCompetency(id: competency.id, name: competency.name, pointsLost: Points(tenths: gain))
    }
  }
}
