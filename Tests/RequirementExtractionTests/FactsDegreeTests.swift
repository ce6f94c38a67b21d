import PostingText
import RequirementExtraction
import Testing

@Suite struct FactsDegreeTests {
  typealias Row = (line: String, minimum: Degree?, preferred: Degree?)

  @Test(
    arguments: [
      ("Bachelor's degree in physics", .bachelor, nil),
      ("Bachelor’s or Master’s in computing; PhD preferred", .bachelor, .phd),
      ("BS/MS in Civil Engineering", .bachelor, .master),
      ("B.S., M.S., or Ph.D. in a technical field", .bachelor, .phd),
      ("BSc in mathematics; Master's degree is a plus", .bachelor, .master),
      ("MS or PhD in linguistics", .master, .phd),
      ("M.Sc. or higher in geology", .master, nil),
      ("Master's degree or PhD in optics", .master, .phd),
      ("PhD in statistics", .phd, nil),
      ("B.Tech in electronics", .bachelor, nil),
      ("Degree in finance or a related field", .bachelor, nil),
      ("University degree or equivalent experience", .bachelor, nil),
      ("Bachelor's degree or equivalent experience", .bachelor, nil),
      ("High school diploma or GED", .highSchool, nil),
      ("Associate's degree in nursing", .associate, nil),
      ("Master's degree preferred", nil, .master),
      ("MBA or Master's degree preferred", nil, .master),
      ("Ideally you hold a PhD", nil, .phd),
      ("A PhD is not required", nil, nil),
      ("No degree required", nil, nil),
      ("You don't need a Master's degree", nil, nil),
      ("Bachelor's required, Master's preferred", .bachelor, .master),
      ("Currently pursuing a Bachelor's degree in design", .bachelor, nil),
      ("An advanced degree in economics", .master, nil),
      ("Bachelor of Science in Chemistry", .bachelor, nil),
    ] as [Row])
  func stated(row: Row) {
    let facts = FactsSample.facts(.requirements, row.line)
    #expect(facts.minimumDegree.value == row.minimum)
    #expect(facts.preferredDegree.value == row.preferred)
  }

  @Test(arguments: [
    "Fluent in MS Office and MS Azure", "Latency below 100 ms", "A high degree of autonomy", "Certified Scrum Master",
    "Keep master data clean", "You master your craft", "360 degree feedback", "Work with a BA and a QA on each story",
    "Located in Boston, MA", "Coach high school students", "A doctorate-level analyst supervises you",
    "Reports to the Associate Director", "To a certain degree you set your own goals",
  ])
  func noDegree(line: String) {
    let facts = FactsSample.facts(.requirements, line)
    #expect(facts.minimumDegree.value == nil)
    #expect(facts.preferredDegree.value == nil)
  }

  @Test func preferredSection() {
    let facts = FactsSample.facts(.preferred, "Master's degree in biology")
    #expect(facts.minimumDegree.value == nil)
    #expect(facts.preferredDegree.value == .master)
  }

  @Test func companysDegreesDoNotCount() {
    #expect(FactsSample.facts(.company, "Founded by two PhDs with a Master's from abroad").minimumDegree.value == nil)
  }

  @Test func structuredEducation() {
    var metadata = JobPostingMetadata()
    metadata.educationRequirements = ["bachelor degree"]
    let silent = FactsSample.reader.facts(of: FactsSample.posting([], metadata: metadata)).facts.minimumDegree
    #expect(silent.value == .bachelor)
    #expect(silent.basis == .structured)
    let posting = FactsSample.posting([(.requirements, ["Master's degree in law"])], metadata: metadata)
    let stated = FactsSample.reader.facts(of: posting).facts.minimumDegree
    #expect(stated.value == .master)
    #expect(stated.conflict)
  }
}
