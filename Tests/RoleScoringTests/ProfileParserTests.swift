import RoleScoring
import Testing

@Suite struct ProfileParserTests {
  private static let source = RoleProfile.builtInSource

  private func parse(_ text: String, known: [String]? = nil) -> (profile: RoleProfile?, errors: [String]) {
    switch ProfileParser(knownCompetencies: known).parse(Array(text.utf8), source: "my.profile") {
    case .success(let profile): (profile, [])
    case .failure(let errors): (nil, errors.errors.map(\.description))
    }
  }

  @Test func readsTheBuiltInFile() throws {
    let profile = try #require(parse(Self.source).profile)
    #expect(profile == .seniorAISystemsEngineer)
    #expect(profile.name == "Senior AI Systems Engineer")
    #expect(profile.competencies.count == 88)
    #expect(profile.categories.count == 16)
    let python = try #require(profile.competencies.first { $0.id == "programming/python" })
    #expect(python.weight == 250 && python.roleLines == [8, 52, 79] && !python.isAIWork)
    #expect(profile.competencies.allSatisfy { !$0.roleLines.isEmpty && $0.weight > 0 })
    #expect(profile.functions.first { $0.id == "leading" }?.yields == true)
  }

  @Test func weightsOfCategoriesFollowFromTheirCompetencies() {
    let profile = RoleProfile.seniorAISystemsEngineer
    for category in profile.categories {
      let sum = profile.competencies.filter { $0.category == category.id }.reduce(0) { $0 + $1.weight }
      let isShared = ["leadership", "soft-skills", "business"].contains(category.id)
      #expect(category.weight == (isShared ? sum / 2 : sum), "\(category.id)")
    }
  }

  /// Each change of the built-in file, and the one message it gives.
  @Test(arguments: [
    ("  duty: 75%", "  dutty: 75%", "needs \"duty: …\"", "unknown key \"dutty\"; did you mean \"duty\"?"),
    ("  duty: 75%", "  duty: 175%", "\"175%\" is no whole percentage from 0% to 100%", nil),
    ("  duty: 75%", "  duty: 0.75", "\"0.75\" is no whole percentage from 0% to 100%", nil),
    ("  duty: 75%", "  duty 75%", "needs \"duty: …\"", "expected \"key: value\""),
    ("  level: 30", "  level: 31", "the components add up to 101.0, not to 100", nil),
    ("  level: 30", "  level: 30.55", "\"30.55\" is no number from 0 to 100 with at most one decimal", nil),
    (
      "emphasis\n", "emfasis\n", "unknown entry \"emfasis\"; did you mean \"emphasis\"?",
      "there is no entry \"emphasis\""
    ),
    ("category data\n", "category daten\n", "no entry \"category data\" stands before", nil),
    ("category data\n", "category\n", "\"category\" needs an identifier after it", nil),
    ("competency data/kafka\n", "competency data/spark\n", "\"competency data/spark\" stands here twice", nil),
    ("  ai work: yes", "  ai work: maybe", "\"maybe\" is neither yes nor no", nil),
    ("role lines: 8, 52, 79", "role lines: 8, fifty", "\"fifty\" is no line number", nil),
    ("  weight: 2.5", "  weight: 2.555", "\"2.555\" is no number", nil),
  ])
  func tellsWhatIsWrong(_ old: String, _ new: String, _ message: String, _ other: String?) throws {
    let place = try #require(Self.source.firstRange(of: old))
    let errors = parse(Self.source.replacingCharacters(in: place, with: new)).errors
    #expect(errors.contains { $0.contains(message) }, "\(errors)")
    if let other { #expect(errors.contains { $0.contains(other) }, "\(errors)") }
    #expect(errors.allSatisfy { $0.hasPrefix("my.profile:") })
  }

  @Test func namesTheLineAndColumn() {
    let errors = parse("# mine\nprofile x\n  name: X\nemphasis\n  required: lots\n").errors
    #expect(errors.contains("my.profile:5:13: \"lots\" is no whole percentage from 0% to 100%"))
    #expect(errors.contains { $0.hasPrefix("my.profile:4:1:") })
  }

  @Test func tellsCompetenciesThatTheTaxonomyLacks() {
    var known = RoleProfile.seniorAISystemsEngineer.competencies.map(\.id)
    #expect(parse(Self.source, known: known).errors.isEmpty)
    known[0] = "programming/pythons"
    let errors = parse(Self.source, known: known).errors
    #expect(errors.count == 1)
    #expect(
      errors.first?.contains("no competency \"programming/python\"; did you mean \"programming/pythons\"?") == true)
  }

  @Test(arguments: ["", "\n\n", "# only a comment\n", "  name: X\n", "\u{FEFF}", "profile\n", ":\n:\n"])
  func fileThatIsNoProfileIsAnError(_ text: String) {
    #expect(!parse(text).errors.isEmpty)
  }

  @Test func bytesThatAreNotUTF8GiveErrors() {
    let bytes: [UInt8] = [0xFF, 0xFE, 0x0A, 0x20, 0xC3, 0x3A, 0x0A]
    guard case .failure(let errors) = ProfileParser().parse(bytes, source: "x") else {
      Issue.record("no error")
      return
    }
    #expect(!errors.errors.isEmpty)
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
