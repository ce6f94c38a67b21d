/// Makes a profile of the entries of its file and says what is wrong with them.
struct ProfileBuilder {
  private(set) var profile = RoleProfile.empty
  private(set) var errors: [ProfileError] = []
  private let source: String
  private let knownCompetencies: [String]?
  private var seen: Set<String> = []
  private var lastLine = 1

  /// Kinds of entries; the first ones must be there, each once.
  private enum Kind: String, CaseIterable {
    case profile, components, emphasis, coverage, levels, experience, education
    case subject, function, category, competency

    /// Stands once in a file, and must.
    var isSingle: Bool {
      switch self {
      case .subject, .function, .category, .competency: false
      default: true
      }
    }
    var takesName: Bool { !isSingle || self == .profile }
  }

  init(source: String, knownCompetencies: [String]?) {
    self.source = source
    self.knownCompetencies = knownCompetencies
  }

  mutating func add(_ entry: ProfileEntry) {
    lastLine = entry.line
    guard let kind = Kind(rawValue: entry.keyword) else {
      let near = NearestWord.suggestion(for: entry.keyword, among: Kind.allCases.map(\.rawValue))
      fail(entry.line, 1, "unknown entry \"\(entry.keyword)\"\(near)")
      return
    }
    if kind.takesName == entry.argument.isEmpty {
      let wish = kind.takesName ? "needs an identifier after it" : "takes nothing after it"
      fail(entry.line, entry.argumentColumn, "\"\(kind.rawValue)\" \(wish)")
      return
    }
    guard seen.insert("\(kind.rawValue) \(entry.argument)").inserted,
      !kind.isSingle || seen.insert(kind.rawValue).inserted
    else {
      fail(entry.line, 1, "\"\(kind.rawValue)\(entry.argument.isEmpty ? "" : " ")\(entry.argument)\" stands here twice")
      return
    }
    var fields = ProfileFields(entry: entry, source: source)
    read(kind, entry, &fields)
    fields.rejectRest()
    errors += fields.errors
  }

  /// Checks what only the whole file shows.
  mutating func finish() {
    for kind in Kind.allCases where kind.isSingle && !seen.contains(kind.rawValue) {
      fail(lastLine, 1, "there is no entry \"\(kind.rawValue)\"")
    }
    if profile.competencies.isEmpty { fail(lastLine, 1, "there is no competency") }
  }

  private mutating func read(_ kind: Kind, _ entry: ProfileEntry, _ fields: inout ProfileFields) {
    switch kind {
    case .profile:
      profile.id = entry.argument
      profile.name = fields.text("name")
    case .components: components(entry, &fields)
    case .emphasis:
      profile.emphasis.required = fields.share("required")
      profile.emphasis.duty = fields.share("duty")
      profile.emphasis.preferred = fields.share("preferred")
    case .coverage:
      profile.coverage.enough = max(1, fields.share("enough"))
      profile.coverage.aiWork = max(1, fields.hundredths("ai work"))
      profile.coverage.title = fields.share("title")
    case .levels: levels(&fields)
    case .experience:
      profile.experience.fullFrom = max(1, fields.hundredths("full from"))
      profile.experience.unstated = fields.share("unstated")
    case .education:
      profile.education.highSchool = fields.share("high-school")
      profile.education.associate = fields.share("associate")
      profile.education.bachelor = fields.share("bachelor")
      profile.education.master = fields.share("master")
      profile.education.phd = fields.share("phd")
      profile.education.unstated = fields.share("unstated")
    case .subject: profile.subjects.append(lexicon(entry, &fields))
    case .function: profile.functions.append(lexicon(entry, &fields))
    case .category:
      profile.categories.append(
        ProfileCategory(id: entry.argument, name: fields.text("name"), weight: fields.hundredths("weight")))
    case .competency: competency(entry, &fields)
    }
  }

  private mutating func components(_ entry: ProfileEntry, _ fields: inout ProfileFields) {
    profile.components.competencies = fields.points("competencies")
    profile.components.kindOfWork = fields.points("kind-of-work")
    profile.components.level = fields.points("level")
    profile.components.experience = fields.points("experience")
    profile.components.education = fields.points("education")
    let sum = profile.components.all.reduce(0) { $0 + $1.tenths }
    if fields.errors.isEmpty, sum != 1000 {
      fail(entry.line, 1, "the components add up to \(Points(tenths: sum)), not to 100")
    }
  }

  private mutating func levels(_ fields: inout ProfileFields) {
    profile.levels.intern = fields.share("intern")
    profile.levels.junior = fields.share("junior")
    profile.levels.mid = fields.share("mid")
    profile.levels.senior = fields.share("senior")
    profile.levels.lead = fields.share("lead")
    profile.levels.manager = fields.share("manager")
    profile.levels.director = fields.share("director")
    profile.levels.unstated = fields.share("unstated")
    profile.levels.unstatedWithYears = fields.share("unstated with years")
  }

  private func lexicon(_ entry: ProfileEntry, _ fields: inout ProfileFields) -> TitleLexicon {
    TitleLexicon(
      id: entry.argument, name: fields.text("name"), share: fields.share("share"),
      yields: entry.keyword == Kind.function.rawValue && fields.flag("yields"), words: fields.words("words"))
  }

  private mutating func competency(_ entry: ProfileEntry, _ fields: inout ProfileFields) {
    let competency = ProfileCompetency(
      id: entry.argument, name: fields.text("name"), weight: fields.hundredths("weight"),
      roleLines: fields.lines("role lines"), isAIWork: fields.flag("ai work"))
    if let knownCompetencies, !knownCompetencies.contains(competency.id) {
      let near = NearestWord.suggestion(for: competency.id, among: knownCompetencies)
      fail(entry.line, entry.argumentColumn, "the taxonomy has no competency \"\(competency.id)\"\(near)")
    } else if !profile.categories.contains(where: { $0.id == competency.category }) {
      let near = NearestWord.suggestion(for: String(competency.category), among: profile.categories.map(\.id))
      fail(
        entry.line, entry.argumentColumn,
        "no entry \"category \(competency.category)\" stands before \"\(competency.id)\"\(near)")
    }
    profile.competencies.append(competency)
  }

  private mutating func fail(_ line: Int, _ column: Int, _ message: String) {
    errors.append(ProfileError(source: source, line: line, column: column, message: message))
  }
}

extension RoleProfile {
  /// A profile that wants nothing, to be filled in.
  static var empty: RoleProfile {
    let none = Points(tenths: 0)
    return RoleProfile(
      id: "", name: "",
      components: Components(competencies: none, kindOfWork: none, level: none, experience: none, education: none),
      emphasis: EmphasisShares(required: 0, duty: 0, preferred: 0), coverage: Coverage(enough: 1, aiWork: 1, title: 0),
      levels: LevelShares(
        intern: 0, junior: 0, mid: 0, senior: 0, lead: 0, manager: 0, director: 0, unstated: 0, unstatedWithYears: 0),
      experience: ExperienceBounds(fullFrom: 1, unstated: 0),
      education: DegreeShares(highSchool: 0, associate: 0, bachelor: 0, master: 0, phd: 0, unstated: 0),
      subjects: [], functions: [], categories: [], competencies: [])
  }
}
