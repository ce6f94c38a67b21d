import PostingText
import RequirementExtraction
import Testing

@Suite struct FactsFlagsTests {
  @Test(arguments: [
    ("Active TS/SCI clearance", ClearanceDemand.required), ("You must hold a Top Secret clearance", .required),
    ("Ability to obtain a security clearance is required", .required), ("Secret clearance required", .required),
    ("A security clearance is a plus", .preferred), ("Security clearance preferred", .preferred),
  ])
  func clearance(line: String, demand: ClearanceDemand) {
    let findings = FactsSample.reader.facts(of: FactsSample.posting([(.requirements, [line])]))
    #expect(findings.facts.clearance.value == demand, "\(line)")
    #expect(findings.flags.contains { $0.kind == .clearance } == (demand == .required))
  }

  @Test(arguments: [
    "No security clearance required", "Experience with customs clearance", "Regulatory clearance of devices",
    "A security clearance is not required", "Ground clearance of vehicles",
  ])
  func noClearance(line: String) { #expect(FactsSample.facts(.requirements, line).clearance.value == nil, "\(line)") }

  @Test(arguments: [
    ("We are unable to sponsor work visas", VisaSponsorship.notOffered), ("No visa sponsorship", .notOffered),
    ("We cannot offer visa sponsorship at this time", .notOffered), ("We offer visa sponsorship", .offered),
    ("Visa sponsorship available", .offered),
  ])
  func sponsorship(line: String, value: VisaSponsorship) {
    let findings = FactsSample.reader.facts(of: FactsSample.posting([(.application, [line])]))
    #expect(findings.facts.visaSponsorship.value == value, "\(line)")
    #expect(findings.flags.contains { $0.kind == .noSponsorship } == (value == .notOffered))
  }

  @Test func sponsorsOfEventsAreNoVisa() {
    #expect(FactsSample.facts(.duties, "Win sponsors for our yearly event").visaSponsorship.value == nil)
    #expect(FactsSample.facts(.application, "Do you require visa sponsorship?").visaSponsorship.value == nil)
  }

  @Test func citizenship() {
    let findings = FactsSample.reader.facts(
      of: FactsSample.posting([(.requirements, ["Must be a U.S. citizen"])]))
    #expect(findings.facts.citizenship.value == "U.S. citizen")
    #expect(findings.flags.map(\.kind) == [.citizenship])
    #expect(FactsSample.facts(.duties, "Help citizens of the town").citizenship.value == nil)
  }

  @Test(arguments: [
    ("Up to 40% travel", 40.0), ("Travel 10-25% of the time", 25), ("Willingness to travel up to 15 %", 15),
    ("No travel required", 0),
  ])
  func travel(line: String, share: Double) {
    #expect(FactsSample.facts(.requirements, line).travel.value == share, "\(line)")
  }

  @Test func benefitsInOrder() {
    let line = "We offer a 401(k), stock options, dental insurance, a learning budget and a yearly bonus"
    #expect(
      FactsSample.facts(.benefits, line).benefits.value
        == [.bonus, .equity, .health, .retirement, .professionalDevelopment])
    #expect(FactsSample.facts(.requirements, "Knowledge of equity markets").benefits.value == nil)
  }

  @Test func skillYears() {
    let facts = FactsSample.facts(.requirements, "6+ years of experience with Rust and 2 years of Kubernetes")
    #expect(facts.skillYears.value == [.init(skill: "Rust", years: 6), .init(skill: "Kubernetes", years: 2)])
  }

  @Test func industryNeedsMoreThanOneMention() {
    let once = FactsSample.posting([(.company, ["We sell to hospitals"])])
    #expect(FactsSample.reader.facts(of: once).facts.industry.value == nil)
    let often = FactsSample.posting([(.company, ["We serve hospitals", "Clinicians love us", "Patients win"])])
    #expect(FactsSample.reader.facts(of: often).facts.industry.value == [.healthcare])
  }

  @Test func expired() {
    var metadata = JobPostingMetadata()
    metadata.validThrough = "2026-05-31T00:00:00Z"
    let posting = FactsSample.posting([], metadata: metadata)
    #expect(FactsSample.reader.facts(of: posting).flags.map(\.kind) == [.expired])
    #expect(FactsReader(asOf: "2026-05-31").facts(of: posting).flags.isEmpty)
    #expect(FactsReader().facts(of: posting).flags.isEmpty)
    var told = FactsSample.posting([])
    told.warnings = [.expired]
    #expect(FactsReader().facts(of: told).flags.map(\.kind) == [.expired])
  }

  @Test(arguments: [
    "", " ", ")", "(2) years", "$", "$ - $", "$-$1-", "years", "3-", "-years", "associate's", "remote (", "401(k",
    "#LI-",
    "’", "5’", "\u{2019}s", "1,", "1,000,", "1.2.3.4 years", "€€€", "to to to 5 to years", "from $ to 5k",
    "per per hour",
    "99999999999999999999-99999999999999999999 years of experience", "ph", "Ph.D", "B.", "....", "in person", "on site",
  ])
  func anyLineIsRead(line: String) {
    for kind in SectionKind.allCases {
      let first = FactsSample.reader.facts(of: FactsSample.posting(title: line, [(kind, [line, line])]))
      #expect(first == FactsSample.reader.facts(of: FactsSample.posting(title: line, [(kind, [line, line])])))
    }
  }

  @Test func emptyPosting() {
    #expect(FactsReader().facts(of: Posting(format: .text)) == FactFindings())
  }
}
