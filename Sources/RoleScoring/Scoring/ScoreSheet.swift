/// The sum behind a score, in millionths of a tenth of a point; score, explanation and gaps all come from it.
///
/// Every step is whole-number arithmetic that never decreases when a competency counts more, so neither does the score.
struct ScoreSheet {
  static let unit = 1_000_000

  /// What each category gives.
  var categories: [Int]
  /// The title's subject, and the AI work asked for, as parts of the kind of work; in millionths.
  var titleKind: Int
  var aiKind: Int
  var competencies: Int
  var kindOfWork: Int
  var level: Int
  var experience: Int
  var education: Int

  /// In order of the breakdown.
  var components: [Int] { [competencies, kindOfWork, level, experience, education] }

  var total: Int { competencies + kindOfWork + level + experience + education }

  /// The score in tenths, rounded half up.
  var score: Int { (total + Self.unit / 2) / Self.unit }
}

/// What a posting brings to the sum.
struct ScoreInput {
  /// Sum of weight x emphasis of each category.
  var categorySums: [Int]
  /// Sum of weight x emphasis of the competencies that are AI work.
  var aiSum: Int
  /// Shares in percent; `function` and `subject` are `nil` where the title tells nothing at all.
  var title: (function: Int, subject: Int)?
  var level: Int
  /// In millionths.
  var experience: Int
  var education: Int
}

/// The profile's numbers, laid out for the sum.
struct ScoreFormula: Sendable {
  private let components: RoleProfile.Components
  private let titleShare: Int
  /// What each category gives at most; add up to the points of the component.
  let categoryUnits: [Int]
  /// The sum that is enough in each category.
  let enough: [Int]
  private let enoughAIWork: Int

  init(_ profile: RoleProfile) {
    components = profile.components
    titleShare = profile.coverage.title
    enoughAIWork = profile.coverage.aiWork * 100
    let units = profile.components.competencies.tenths * ScoreSheet.unit
    let weights = profile.categories.reduce(0) { $0 + $1.weight }
    var passed = 0
    categoryUnits = profile.categories.map { category in
      let before = weights > 0 ? units * passed / weights : 0
      passed += category.weight
      return weights > 0 ? units * passed / weights - before : 0
    }
    let categories = profile.competencies.map(\.category)
    enough = profile.categories.map { category in
      let sum = categories.indices.reduce(0) {
        categories[$1] == category.id ? $0 + profile.competencies[$1].weight : $0
      }
      return max(1, sum * profile.coverage.enough)
    }
  }

  func sheet(_ input: ScoreInput) -> ScoreSheet {
    let categories = categoryUnits.indices.map { gives(category: $0, sum: input.categorySums[$0]) }
    return sheet(input, categories: categories, competencies: categories.reduce(0, +))
  }

  /// The score in tenths if `category` had `categorySum` and AI work `aiSum`.
  func score(_ input: ScoreInput, _ sheet: ScoreSheet, category: Int, categorySum: Int, aiSum: Int) -> Int {
    var changed = input
    changed.aiSum = aiSum
    let gain = gives(category: category, sum: categorySum) - sheet.categories[category]
    return self.sheet(changed, categories: [], competencies: sheet.competencies + gain).score
  }

  private func gives(category: Int, sum: Int) -> Int {
    categoryUnits[category] * min(sum, enough[category]) / enough[category]
  }

  private func sheet(_ input: ScoreInput, categories: [Int], competencies: Int) -> ScoreSheet {
    let aiWork = min(input.aiSum, enoughAIWork) * ScoreSheet.unit / enoughAIWork
    var titleKind = 0
    var aiKind = aiWork
    if let title = input.title {
      titleKind = title.function * titleShare * title.subject
      aiKind = title.function * (100 - titleShare) * aiWork / 10_000
    }
    let kind = titleKind + aiKind
    return ScoreSheet(
      categories: categories, titleKind: titleKind, aiKind: aiKind, competencies: competencies,
      kindOfWork: components.kindOfWork.tenths * kind, level: components.level.tenths * input.level * kind / 100,
      experience: components.experience.tenths * input.experience / 1_000 * kind / 1_000,
      education: components.education.tenths * input.education * kind / 100)
  }
}
