import PostingText
import RequirementExtraction
import RoleMatching
import RoleScoring
import Testing

@Suite struct RoleMatcherTests {
  private let matcher = RoleMatcher()

  private static let posting = """
    Senior AI Engineer

    Responsibilities
    - Design and train machine learning models and deploy them to production
    - Monitor models in production for drift

    Requirements
    - At least 5 years of experience with Python and PyTorch
    - Experience with MLOps, Docker and CI/CD
    """

  @Test func readsAndScoresText() throws {
    let matched = try matcher.match(text: Self.posting, source: "one").outcome.get()
    let ids = matched.requirements.items.map(\.id)
    #expect(ids.contains("programming/python") && ids.contains("mlops/mlops"))
    #expect(matched.requirements.facts.minimumYears.value == 5)
    #expect(matched.assessment.score >= ScoreBand.fairFrom)
    #expect(matched.assessment.requirementPoints.count == ids.count)
  }

  @Test func readsAndScoresHTML() throws {
    let lines = Self.posting.split(separator: "\n").map { line in
      line.hasPrefix("- ") ? "<li>\(line.dropFirst(2))</li>" : "<h2>\(line)</h2>"
    }
    let matched = try matcher.match(html: "<html><body>\(lines.joined())</body></html>").outcome.get()
    #expect(matched.format == .html)
    #expect(matched.assessment.score >= ScoreBand.fairFrom)
  }

  @Test func rolesFarAwayScoreLow() throws {
    let text =
      "Pastry Chef\n\nYour tasks\n- Bake cakes and bread\n\nRequirements\n- 5 years in a kitchen\n- A team player"
    #expect(try matcher.match(text: text).outcome.get().assessment.band == .unrelated)
  }

  @Test(arguments: [[], [0], [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 0], Array(repeating: 0xFF, count: 4000)] as [[UInt8]])
  func everyInputGivesAResult(_ bytes: [UInt8]) {
    let results = matcher.match(bytes, source: "x")
    #expect(!results.isEmpty)
    #expect(results.allSatisfy { $0.source == "x" })
  }

  @Test func sameBytesGiveTheSameResult() throws {
    let first = try matcher.match(text: Self.posting).outcome.get()
    let second = try RoleMatcher().match(text: Self.posting).outcome.get()
    #expect(first.assessment == second.assessment && first.requirements == second.requirements)
  }
}
