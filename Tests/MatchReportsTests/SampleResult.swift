import PostingText
import RequirementExtraction
import RoleScoring

/// Results made by hand, so that reports are tested apart from reading and scoring.
enum SampleResult {
  static func evidence(_ text: String, line: Int = 12, section: String? = "Requirements") -> Evidence {
    Evidence(text: text, section: section, line: line, column: 5, byteStart: 340, byteEnd: 340 + text.utf8.count)
  }

  static var matched: MatchedPosting {
    var metadata = JobPostingMetadata()
    metadata.title = "Senior ML Engineer"
    metadata.employer = "Nordlicht Labs"
    metadata.locations = ["Hamburg, DE"]
    var requirements = Requirements()
    requirements.items = [
      Requirement(
        id: "programming/python", name: "Python", category: "programming", emphasis: .required,
        evidence: [evidence("years of Python")]),
      Requirement(
        id: "cloud/aws", name: "AWS", category: "cloud", emphasis: .preferred, anyOf: 1,
        evidence: [evidence("AWS or Azure", line: 20, section: nil)]),
    ]
    requirements.facts.minimumYears = Reading(value: 5, basis: .stated, evidence: evidence("5+ years"))
    requirements.facts.salary = Reading(
      value: Salary(minimum: 150_000, maximum: 180_000.5, currency: "USD", period: .year), basis: .structured,
      conflict: true)
    requirements.facts.benefits = Reading(value: [.bonus, .equity], basis: .stated)
    requirements.flags = [
      RequirementFlag(
        kind: .clearance, text: "A security clearance is required.", evidence: evidence("active clearance"))
    ]
    requirements.coverage.characters = 2000
    requirements.coverage.charactersInSections = 1500
    let python = Explanation(
      points: Points(tenths: 104), description: "Python, required", evidence: [evidence("years of Python")])
    let asked = Explanation(points: Points(tenths: 784), description: "Competencies", details: [python])
    let assessment = Assessment(
      score: Points(tenths: 784), band: .excellent,
      breakdown: [ScoreComponent(component: "competencies", points: Points(tenths: 784), outOf: Points(tenths: 1000))],
      requirementPoints: [Points(tenths: 104), Points(tenths: -5)],
      missing: [MissingCompetency(id: "cloud/azure", name: "Azure", pointsLost: Points(tenths: 21))],
      explanation: Explanation(points: Points(tenths: 784), description: "score", details: [asked]))
    return MatchedPosting(
      metadata: metadata, format: .html, language: "en", requirements: requirements, assessment: assessment,
      sections: [.requirements, .benefits], limits: [.evidence], warnings: [.shortText])
  }

  static func posting(_ source: String = "jobs/a.html", change: (inout MatchedPosting) -> Void = { _ in })
    -> MatchResult
  {
    var posting = matched
    change(&posting)
    return MatchResult(source: source, outcome: .success(posting))
  }

  static var failure: MatchResult {
    MatchResult(
      source: "jobs/caf\u{FFFD}.html", sourceBytes: Array("jobs/caf".utf8) + [0xE9] + Array(".html".utf8), record: 2,
      outcome: .failure(PostingError(.binary, "binary (PDF document)")), input: #"{"a":1}"#)
  }
}
