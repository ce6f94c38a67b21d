import PostingText
import RequirementExtraction
import Testing

@Suite struct FactsExperienceTests {
  @Test(arguments: [
    ("5+ years of experience with distributed systems", 5),
    ("At least three years of professional experience", 3),
    ("Three to five years of experience in testing", 3),
    ("3-5+ years' experience in a similar role", 3),
    ("Minimum of 4–6 years in supply planning", 4),
    ("Two (2) or more years of relevant experience", 2),
    ("Between 6 and 8 years of experience", 6),
    ("10 or more years designing power supplies", 10),
    ("18 months of commercial experience with Kotlin", 1.5),
    ("6+ years of Go and 2+ years of Rust experience", 6),
    ("Bachelor's degree and 8 years of experience, or Master's degree and 6 years of experience", 8),
    ("4 years of experience with a PhD, 9 years of experience with a bachelor's degree", 9),
    ("5+ years in data engineering, preferred within a logistics firm", 5),
    ("0-2 years of experience", 0),
    ("5yrs exp in embedded C", 5),
    ("You bring 7+ yrs. of experience", 7),
  ])
  func required(line: String, years: Double) {
    #expect(FactsSample.facts(.requirements, line).minimumYears.value == years)
  }

  @Test(arguments: [
    "99999999999999999999 years of experience",
    "Applicants must be 18 years of age or older",
    "Ideally 8+ years of experience",
    "10+ years of experience preferred",
    "12 years of experience are a plus",
    "Up to 3 years of experience",
    "No 5 years of experience needed",
    "Our team has 60 years of combined experience",
    "A 2-year contract with an option to extend",
    "401k vesting after 3 years",
    "Support around the clock, 24/7, 365 days a year",
  ])
  func notRequired(line: String) {
    #expect(FactsSample.facts(.requirements, line).minimumYears.value == nil)
  }

  @Test(arguments: [
    "We have been building bridges for over 20 years",
    "Founded 12 years ago, the company has 30 years of experience in rail",
    "In the last 3 years our revenue tripled",
    "A sabbatical after 5 years of service",
  ])
  func companyStory(line: String) {
    #expect(FactsSample.facts(.unknown, line).minimumYears.value == nil)
    #expect(FactsSample.facts(.role, line).minimumYears.value == nil)
  }

  @Test func preferredSectionGivesNoMinimum() {
    #expect(FactsSample.facts(.preferred, "5+ years of experience").minimumYears.value == nil)
  }

  @Test func largestRequiredCounts() {
    let posting = FactsSample.posting([
      (.requirements, ["6+ years of software experience", "3+ years of experience with Rust"]),
      (.preferred, ["10+ years of experience"]),
    ])
    let reading = FactsSample.reader.facts(of: posting).facts.minimumYears
    #expect(reading.value == 6)
    #expect(reading.basis == .stated)
    #expect(reading.evidence?.text == "6+ years of software experience")
    #expect(reading.evidence?.line == 2)
  }

  @Test func structuredMonthsYieldToText() {
    var metadata = JobPostingMetadata()
    metadata.monthsOfExperience = 60
    let silent = FactsSample.reader.facts(of: FactsSample.posting([], metadata: metadata)).facts.minimumYears
    #expect(silent.value == 5)
    #expect(silent.basis == .structured)
    let posting = FactsSample.posting([(.requirements, ["2 years of experience"])], metadata: metadata)
    let stated = FactsSample.reader.facts(of: posting).facts.minimumYears
    #expect(stated.value == 2)
    #expect(stated.conflict)
  }
}
