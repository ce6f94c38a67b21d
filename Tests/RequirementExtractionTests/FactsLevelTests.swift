import PostingText
import RequirementExtraction
import Testing

@Suite struct FactsLevelTests {
  @Test(arguments: [
    ("Senior Engineer", Seniority.senior), ("Sr. Data Analyst", .senior), ("Engineer III", .senior),
    ("Staff Engineer", .lead), ("Sr. Staff Engineer", .lead), ("Principal Scientist", .lead),
    ("Solutions Architect", .lead), ("Team Lead, Payments", .lead), ("Engineer II", .mid),
    ("Junior Developer", .junior), ("Jr. Developer", .junior), ("Engineer I", .junior),
    ("Associate Engineer", .junior), ("Entry-Level Analyst", .junior), ("New Grad Engineer", .junior),
    ("Intern, Office of the CTO", .intern), ("Summer Internship - Robotics", .intern),
    ("Head of Data", .director), ("Director, Research", .director), ("VP Engineering", .director),
    ("Chief Technology Officer", .director), ("Vice President of Sales", .director),
    ("Engineering Manager", .manager), ("Manager, Software Development", .manager),
    ("Credit Analyst - Vice President", .senior), ("Lead Developer, SVP", .lead),
    ("Senior Product Manager", .senior), ("Senior Engineering Manager", .manager),
  ])
  func title(title: String, level: Seniority) {
    #expect(FactsSample.facts(.role, "Build things", title: title).seniority.value == level, "\(title)")
  }

  @Test(arguments: [
    "Product Manager", "Engineer", "Member of Technical Staff", "Lead Generation Specialist", "Chief of Staff",
    "Internal Tools Engineer", "Account Manager", "Executive Assistant to the CEO",
  ])
  func noLevel(title: String) {
    #expect(FactsSample.facts(.role, "Build things", title: title).seniority.value == nil, "\(title)")
  }

  @Test func byText() {
    #expect(FactsSample.facts(.role, "We are looking for a senior engineer to join us").seniority.value == .senior)
    #expect(FactsSample.facts(.role, "You work with senior engineers every day").seniority.value == nil)
    let inferred = FactsSample.facts(.requirements, "3+ years of experience").seniority
    #expect(inferred.value == .mid)
    #expect(inferred.basis == .inferred)
  }

  @Test func careerLevel() {
    #expect(FactsSample.facts(.role, "Build", title: "Senior Engineer").careerLevel.value == .seniorEngineer)
    #expect(FactsSample.facts(.role, "Build", title: "Staff Engineer").careerLevel.value == .specialist)
    #expect(FactsSample.facts(.role, "Build", title: "Engineer").careerLevel.value == nil)
  }

  @Test(arguments: [
    ("This is a full-time position", EmploymentType.fullTime), ("Employment type: Part-time", .partTime),
    ("Job type: Contract", .contract), ("Full-time", .fullTime), ("This is a full-time contractor role", .contract),
    ("This is a part-time role", .partTime), ("Type: Temporary", .temporary), ("Status: Full-time", .fullTime),
    ("We're looking for a full-time chemist", .fullTime), ("This is a six-month contract", .contract),
    ("This internship will last ten weeks", .internship), ("This is a paid summer internship", .internship),
  ])
  func employment(line: String, type: EmploymentType) {
    #expect(FactsSample.facts(.role, line).employmentType.value == type, "\(line)")
  }

  @Test(arguments: [
    "Equity for all full-time employees of the firm", "Negotiate contract terms with vendors",
    "Prior internship experience is welcome", "For full-time positions we offer more", "Review smart contracts",
    "Contract type: permanent", "Five years in a full-time management role", "Ask about our internship offer",
    "Stay active without committing to a full-time role", "Internal mobility and internship opportunities",
  ])
  func noEmployment(line: String) { #expect(FactsSample.facts(.duties, line).employmentType.value == nil, "\(line)") }

  @Test(arguments: [
    ("Bookkeeper (Contract)", EmploymentType.contract), ("Tester - 1099 Contractor (Ohio)", .contract),
    ("Cook (Nights, Part-Time)", .partTime),
  ])
  func employmentByTitle(title: String, type: EmploymentType) {
    #expect(FactsSample.facts(.role, "Do things", title: title).employmentType.value == type, "\(title)")
  }

  @Test func employmentBelowItsLabel() {
    let posting = FactsSample.posting([(.unknown, ["Employment type", "Contract"])])
    #expect(FactsSample.reader.facts(of: posting).facts.employmentType.value == .contract)
    let company = FactsSample.facts(.company, "This is a full-time role in Turku").employmentType.value
    #expect(company == .fullTime)
  }

  @Test func structuredEmployment() {
    var metadata = JobPostingMetadata()
    metadata.employmentTypes = ["FULL_TIME"]
    let reading = FactsSample.reader.facts(of: FactsSample.posting([], metadata: metadata)).facts.employmentType
    #expect(reading.value == .fullTime)
    #expect(reading.basis == .structured)
  }
}
