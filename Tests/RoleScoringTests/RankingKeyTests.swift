import PostingText
import RequirementExtraction
import RoleScoring
import Testing

@Suite struct RankingKeyTests {
  private static func result(_ source: String, tenths: Int?, record: Int = 0) -> MatchResult {
    guard let tenths else {
      return MatchResult(source: source, record: record, outcome: .failure(PostingError(.empty, "empty")))
    }
    let score = Points(tenths: tenths)
    let assessment = Assessment(
      score: score, band: ScoreBand(score), breakdown: [], requirementPoints: [], missing: [],
      explanation: Explanation(points: score, description: "score"))
    let posting = MatchedPosting(
      metadata: JobPostingMetadata(), format: .text, language: nil, requirements: Requirements(),
      assessment: assessment, sections: [], limits: [], warnings: [])
    return MatchResult(source: source, record: record, outcome: .success(posting))
  }

  @Test func ordersByScoreThenBytesOfTheSource() {
    let results = [
      Self.result("b", tenths: 500), Self.result("z", tenths: nil), Self.result("B", tenths: 500),
      Self.result("é", tenths: 500), Self.result("a", tenths: 100), Self.result("b", tenths: 500, record: 1),
      Self.result("c", tenths: 900), Self.result("y", tenths: nil),
    ]
    let order = results.sorted { RankingKey($0) < RankingKey($1) }.map { "\($0.source ?? "")\($0.record)" }
    #expect(order == ["c0", "B0", "b0", "b1", "é0", "a0", "y0", "z0"])
  }
}
