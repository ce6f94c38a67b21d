import PostingText
import RequirementExtraction
import Testing

@Suite struct FactsWorkplaceTests {
  @Test(arguments: [
    ("This is a fully remote role", Workplace.remote), ("Location: Remote", .remote),
    ("You can work remotely from anywhere in Spain", .remote), ("#LI-Remote", .remote),
    ("This position is remote or hybrid", .remote), ("We are a remote-first company", .remote),
    ("Hybrid role based in Lyon; open to remote candidates", .remote),
    ("This is a hybrid position, three days a week in the office", .hybrid), ("#LI-Hybrid", .hybrid),
    ("You will be in our office 3 days per week", .hybrid), ("Work mode: hybrid", .hybrid),
    ("You split your time between remote work and two days per week on-site", .hybrid),
    ("You spend at least half of your time in the office", .hybrid),
    ("This is an on-site role in Graz", .onsite), ("#LI-Onsite", .onsite),
    ("You must be in the office 5 days a week", .onsite), ("This is an in-person position", .onsite),
    ("You must be able to work 40 hours a week on-site", .onsite),
  ])
  func stated(line: String, workplace: Workplace) {
    #expect(FactsSample.facts(.role, line).workplace.value == workplace, "\(line)")
  }

  @Test(arguments: [
    "Work from anywhere for one month a year", "Support remote teams across sites", "Hybrid search and cloud systems",
    "Comfortable working with a remotely distributed team", "A stipend for your remote workspace",
    "On-site interviews are in Oslo", "Remote sensing of ice", "Plan in-person events", "Oslo",
    "Lunch in the office 4 days per week", "Unless approved to work fully remotely, ask your recruiter",
    "On-site gym and parking",
  ])
  func notStated(line: String) {
    #expect(FactsSample.facts(.duties, line).workplace.value == nil, "\(line)")
  }

  @Test func notRemote() {
    #expect(FactsSample.facts(.role, "This is not a remote role").workplace.value != .remote)
  }

  @Test func structuredWorkplaceYieldsToText() {
    var metadata = JobPostingMetadata()
    metadata.jobLocationType = "TELECOMMUTE"
    metadata.applicantLocations = ["Norway"]
    let silent = FactsSample.reader.facts(of: FactsSample.posting([], metadata: metadata)).facts
    #expect(silent.workplace.value == .remote)
    #expect(silent.remoteRegions.value == ["Norway"])
    let posting = FactsSample.posting([(.role, ["This is a hybrid role"])], metadata: metadata)
    let stated = FactsSample.reader.facts(of: posting).facts.workplace
    #expect(stated.value == .hybrid)
    #expect(stated.conflict)
  }

  @Test(arguments: [
    ("This role is remote within the US", ["US"]), ("Remote (Canada, Germany)", ["Canada", "Germany"]),
    ("You can work remotely from Europe", ["Europe"]),
  ])
  func regions(line: String, regions: [String]) {
    #expect(FactsSample.facts(.role, line).remoteRegions.value == regions)
  }

  @Test(arguments: [
    ("Hybrid role, 3 days per week in the office", 3.0), ("This hybrid role asks for 2-3 days a week on-site", 2),
    ("This is a hybrid role with two days a week in our office", 2),
  ])
  func days(line: String, days: Double) { #expect(FactsSample.facts(.role, line).hybridDays.value == days) }
}
