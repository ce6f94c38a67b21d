import Testing

@testable import RequirementExtraction

@Suite struct TaxonomyCheckerTests {
  @Test func tellsExamplesThatFail() {
    let text = """
      topic ai-job
        at least: 5
        phrases:
          model
      competency a/b
        name: B
        phrases:
          deploy {ai-job}
        examples:
          - {ai-job} Deploy it.
          - Deploy it.
        counterexamples:
          - {ai-job} We deployed it.
          - We deployed it.
          - {other} Nothing.
      """
    let check = TaxonomyChecker().check([TaxonomySource(name: "f", text: text)])
    #expect(check.competencies == 1 && check.phrases == 1 && check.examples == 5)
    #expect(
      check.problems.map(\.description) == [
        "f:11:5: a/b isn't found in its example: Deploy it.",
        "f:13:5: a/b is found in its counter-example by \"deployed\": We deployed it.",
        "f:15:5: unknown topic \"other\"",
      ])
  }
}
