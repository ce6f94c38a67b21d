import Testing

@testable import RequirementExtraction

@Suite struct TaxonomyParserTests {
  static let good = "competency a/b\n  name: B\n  phrases:\n    word\n"

  static func problems(_ text: String) -> [String] {
    Taxonomy.compile([TaxonomySource(name: "f", text: text)]).errors.map(\.description)
  }

  @Test(arguments: [
    ("competenc a/b\n", "f:1:1: unknown entry \"competenc\"; did you mean \"competency\"?"),
    (
      "competency a\n  name: A\n",
      "f:1:1: \"competency\" needs category/name of lower-case letters, digits and hyphens"
    ),
    ("competency a/b\n  nme: B\n", "f:2:3: unknown key \"nme\"; did you mean \"name\"?"),
    ("competency a/b\n  name B\n", "f:2:3: a field is a key with \":\""),
    ("competency a/b\n  name: B\n  phrases:\n    word (a\n", "f:4:12: missing \")\""),
    ("competency a/b\n  name: B\n  phrases:\n    .. word\n", "f:4:7: a gap must stand between two words"),
    ("competency a/b\n  name: B\n  phrases:\n    word ..\n", "f:4:12: a gap must stand between two words"),
    ("competency a/b\n  name: B\n  phrases:\n    ab*\n", "f:4:5: at least 3 letters must stand before \"*\""),
    ("competency a/b\n  name: B\n  phrases:\n    a <> b <> c\n", "f:4:16: only one <> may stand in a phrase"),
    ("competency a/b\n  name: B\n  phrases:\n    a ..99 b\n", "f:4:11: a gap has at most 20 words"),
    ("competency a/b\n  name: B\n  phrases:\n    [a]\n", "f:4:5: a part of the phrase may match no word at all"),
    ("competency a/b\n  name: B\n  phrases:\n    (a | )\n", "f:4:11: an alternative is empty"),
    (
      "competency a/b\n  name: B\n  phrases:\n    a {in titel}\n",
      "f:4:8: unknown place \"titel\"; did you mean \"title\"?"
    ),
    ("competency a/b\n  name: B\n  phrases:\n    a {in title} b\n", "f:4:18: conditions must stand last"),
    ("competency a/b\n  name: B\n  phrases:\n    \"Go\n", "f:4:5: missing closing quotation mark"),
    ("set build\n  make\n" + good + "    @bild it\n", "f:7:5: unknown set \"@bild\"; did you mean \"build\"?"),
    ("topic hot\n  phrases:\n    x\n" + good + "    a {hit}\n", "f:8:8: unknown topic \"hit\"; did you mean \"hot\"?"),
    (good + good, "f:5:1: \"a/b\" stands twice in this file"),
    ("competency a/b\n  name: B\n", "f:1:1: a/b has no phrases"),
    ("competency a/b\n  phrases:\n    x\n", "f:1:1: a/b has no name"),
    ("set a\n" + good, "f:1:1: the set is empty"),
    ("  name: B\n" + good, "f:1:3: an entry (set, topic, competency) must come first"),
    ("topic t\n  at least: many\n  phrases:\n    x\n" + good, "f:2:3: \"at least\" needs a number"),
    ("set a\n  b | @a\n" + good + "    @a\n", "f:2:7: sets are nested too deep, or one contains itself"),
    ("competency a/b\n  name: B\n  phrases:\n    x \u{21} y\n", "f:4:7: \"!\" has no word"),
  ]) func tellsWhereAndWhat(text: String, expected: String) {
    #expect(Self.problems(text).first == expected)
  }

  @Test func readsAllFields() throws {
    let text = """
      # A comment.

      set verbs   # words for it
        make |
        build | (set up)

      competency a/b
        name: The B
        definition: What it is,
          and what it isn't.
        role lines: 3, 14
        esco: http://example.org/skill/1 Do the thing
        phrases:
          @verbs it
          # not a phrase
          it ..2 again {in list}
        not:
          make it rain
        examples:
          - We make it.
          - {ai-job} {in title} You set
            it up.
        counterexamples:
          - Make it rain.
      """
    var parser = TaxonomyParser()
    parser.read(TaxonomySource(name: "f", text: text))
    #expect(parser.entries.errors == [])
    let entry = try #require(parser.entries.competencies.first)
    #expect(entry.id == "a/b" && entry.name == "The B")
    #expect(entry.definition == "What it is, and what it isn't.")
    #expect(entry.roleLines == [3, 14])
    #expect(entry.escoLinks == [ESCOLink(uri: "http://example.org/skill/1", label: "Do the thing")])
    #expect(entry.phrases.map(\.text) == ["@verbs it", "it ..2 again {in list}"])
    #expect(entry.exclusions.map(\.text) == ["make it rain"])
    #expect(entry.examples.map(\.text) == ["We make it.", "You set it up."])
    #expect(entry.examples.last?.topics == ["ai-job"] && entry.examples.last?.place == .title)
    #expect(parser.entries.sets.first?.alternatives.count == 3)
  }

  @Test func layersFiles() throws {
    let first = TaxonomySource(
      name: "1",
      text: "set s\n  one\ncompetency a/b\n  name: Old\n  phrases:\n    old\n"
        + "competency a/c\n  name: C\n  phrases:\n    @s\n")
    let second = TaxonomySource(name: "2", text: "set s\n  two\ncompetency a/b\n  name: New\n  phrases:\n    new\n")
    let taxonomy = try Taxonomy(sources: [first]).layered(with: [second])
    #expect(taxonomy.competencies.map(\.name) == ["New", "C"])
    #expect(PhraseLanguageTests.finds(taxonomy, "old") == [])
    #expect(PhraseLanguageTests.finds(taxonomy, "new two one") == ["new", "two", "one"])
  }
}
