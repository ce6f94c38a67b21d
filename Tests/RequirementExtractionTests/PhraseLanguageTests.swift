import PostingText
import Testing

@testable import RequirementExtraction

@Suite struct PhraseLanguageTests {
  static let head = """
    set build
      design | develop
      build | (come up) with

    topic ai-job
      at least: 2
      phrases:
        machine learning
        neural net

    """

  static func taxonomy(_ phrase: String, not exclusion: String? = nil) throws -> Taxonomy {
    var text = head + "competency test/one\n  name: One\n  phrases:\n    \(phrase)\n"
    if let exclusion { text += "  not:\n    \(exclusion)\n" }
    return try Taxonomy(sources: [TaxonomySource(name: "test", text: text)])
  }

  static func finds(
    _ taxonomy: Taxonomy, _ text: String, kind: TextBlock.Kind = .paragraph, section: SectionKind = .requirements
  ) -> [String] {
    let bytes = Array(text.utf8)
    var posting = Posting(format: .text, text: bytes, source: bytes)
    posting.blocks = [TextBlock(kind: kind, range: 0..<bytes.count)]
    posting.sections = [Section(kind: section, heading: nil, blocks: 0..<1)]
    return RequirementExtractor(taxonomy: taxonomy).mentions(in: posting).map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("deploy", "We deployed it", "deployed"), ("deploy", "DEPLOYS", "DEPLOYS"),
    ("=lead", "Lead engineer", "Lead"), ("\"Go\"", "use Go daily", "Go"),
    ("optimi*", "optimisation", "optimisation"), ("optimi*", "an Optimizer", "Optimizer"),
    ("(ship | roll out) software", "rolled out software", "rolled out software"),
    ("[large] language model", "language models", "language models"),
    ("[large] language model", "a large language model", "large language model"),
    ("[very | a b] x", "a b x", "a b x"),
    ("@build system", "designing systems", "designing systems"),
    ("@build system", "come up with systems", "come up with systems"),
    ("deploy .. model", "deploy all the big models", "deploy all the big models"),
    ("deploy .. model", "deploy models", "deploy models"),
    ("deploy ..5 model", "deploy fast, small and good models", "deploy fast, small and good models"),
    ("model <> deploy", "deploy the models", "deploy the models"),
    ("model <> deploy", "models we deploy", "models we deploy"),
    ("ml model <>4 to production", "to production with our ml models", "to production with our ml models"),
    ("a ..2 b <> c", "c then a or b", "c then a or b"),
    ("^ lead", "Lead the team", "Lead"), ("^ lead", "Welcome. Lead the team", "Lead"), ("^ lead", "- lead", "lead"),
    ("ci cd", "CI/CD", "CI/CD"), ("machine learning", "machine-learning", "machine-learning"),
    ("research and development", "research & development", "research & development"),
    ("c++", "C++ code", "C++"), ("c#", "C# code", "C#"), (".net", "the .NET stack", ".NET"),
    ("node.js", "Node.js", "Node.js"), ("r&d", "our R&D work", "R&D"), ("scikit-learn", "scikit learn", "scikit learn"),
    ("gpt-4", "GPT 4", "GPT 4"), ("team goal", "the team's goals", "team's goals"),
    ("written , verbal", "written, verbal", "written, verbal"),
    ("written (, | and) verbal", "written and verbal", "written and verbal"),
    ("café", "cafe", "cafe"), ("modelling", "modeling", "modeling"),
    ("(a | b [c | d]) e", "b d e", "b d e"),
  ]) func matches(phrase: String, text: String, expected: String) throws {
    #expect(Self.finds(try Self.taxonomy(phrase), text) == [expected])
  }

  @Test(arguments: [
    ("deploy", "deployment"), ("=lead", "leads"), ("\"Go\"", "go to GO"), ("optimi*", "optimum"),
    ("machine learning", "machine, learning"), ("machine learning", "machine. Learning"),
    ("deploy .. model", "deploy one two three four models"), ("deploy ..6 model", "Deploy it. The model is done"),
    ("deploy ..6 model", "deploy; models"), ("model <>1 deploy", "models that you deploy"),
    ("^ lead", "to lead"), ("c++", "C and more"), ("written , verbal", "written verbal"),
    ("[large] language model", "large model"), ("deploy ..1 model", "deploy fast, models"), ("go", "ago"),
  ]) func doesNotMatch(phrase: String, text: String) throws {
    #expect(Self.finds(try Self.taxonomy(phrase), text) == [])
  }

  @Test func topicsNeedTheirCount() throws {
    let taxonomy = try Self.taxonomy("deploy {ai-job}")
    #expect(Self.finds(taxonomy, "Deploy machine learning.") == [])
    #expect(Self.finds(taxonomy, "Deploy machine learning and neural nets.") == ["Deploy"])
    let other = try Self.taxonomy("deploy {not ai-job}")
    #expect(Self.finds(other, "Deploy machine learning.") == ["Deploy"])
    #expect(Self.finds(other, "Deploy machine learning and neural nets.") == [])
  }

  @Test func placesAreHeeded() throws {
    #expect(Self.finds(try Self.taxonomy("lead {in title}"), "Lead", kind: .title, section: .title) == ["Lead"])
    #expect(Self.finds(try Self.taxonomy("lead {in title}"), "Lead") == [])
    #expect(Self.finds(try Self.taxonomy("lead {not in title}"), "Lead", kind: .title, section: .title) == [])
    #expect(Self.finds(try Self.taxonomy("lead {in duties}"), "Lead", section: .role) == ["Lead"])
    #expect(Self.finds(try Self.taxonomy("lead {in requirements}"), "Lead", section: .preferred) == ["Lead"])
    #expect(Self.finds(try Self.taxonomy("lead {in list}"), "Lead", kind: .listItem) == ["Lead"])
    #expect(Self.finds(try Self.taxonomy("lead {in list, in duties}"), "Lead", kind: .listItem) == [])
  }

  @Test(arguments: [
    ("go", "go to market", "go to market and go", ["go"]),
    ("go", "go to market", "go to work", ["go"]),
    ("experience with go", "go to market", "experience with go to market", []),
    ("senior experience with go", "go to market", "senior experience with go to market", ["senior experience with go"]),
    ("go", "\"Go\"", "Go and go", ["go"]),
  ]) func exclusionsWinWhereAsLong(phrase: String, exclusion: String, text: String, expected: [String]) throws {
    #expect(Self.finds(try Self.taxonomy(phrase, not: exclusion), text) == expected)
  }

  @Test func leftmostLongestOfOneCompetencyCounts() throws {
    let text =
      Self.head + "competency test/one\n  name: One\n  phrases:\n    data\n    data pipeline\n    pipeline design\n"
    let taxonomy = try Taxonomy(sources: [TaxonomySource(name: "test", text: text)])
    #expect(Self.finds(taxonomy, "data pipeline design, data") == ["data pipeline", "data"])
  }

  @Test func competenciesOverlapFreely() throws {
    let text =
      "competency test/a\n  name: A\n  phrases:\n    data pipeline\ncompetency test/b\n  name: B\n  phrases:\n    pipeline\n"
    let taxonomy = try Taxonomy(sources: [TaxonomySource(name: "test", text: text)])
    #expect(Self.finds(taxonomy, "data pipelines") == ["data pipelines", "pipelines"])
  }

  @Test func floodsStayBounded() throws {
    let taxonomy = try Self.taxonomy("a ..20 a ..20 b")
    let text = String(repeating: "a ", count: 20_000) + "b"
    #expect(Self.finds(taxonomy, text).count <= 1)
  }
}
