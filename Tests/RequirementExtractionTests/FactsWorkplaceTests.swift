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
    ("Location: Bergen/Remote", .remote), ("Type: Hybrid", .hybrid), ("Work Location: On-site, In-Home", .onsite),
    ("This is a work from home position", .remote), ("This is a remote-based contract and not an offer", .remote),
    ("Based at our plant, though remote candidates will also be considered", .remote),
    ("Only for people in Chile (remote work supported)", .remote),
    ("Whether you're at our head office or working remotely, you belong. This is a hybrid role.", .hybrid),
    ("Hybrid, < 3 days from office", .hybrid), ("Flexible arrangements, including hybrid options", .hybrid),
    ("Fridays work from home", .hybrid), ("Working in a hybrid capacity, including 3 days in office", .hybrid),
    ("We're 5 days a week in the office", .onsite), ("We work 6 days/week in person", .onsite),
    ("This position requires presence in our Ghent data center 5 days per week", .onsite),
    ("All roles are in person, in Lima", .onsite), ("Be on-site in our Riga office Monday–Friday", .onsite),
    ("Hiring onsite in Tampere", .onsite), ("This is primarily an office-based role", .onsite),
    ("No telecommuting", .onsite), ("Lisbon (5 days in-office)", .onsite),
  ])
  func stated(line: String, workplace: Workplace) {
    #expect(FactsSample.facts(.role, line).workplace.value == workplace, "\(line)")
  }

  @Test(arguments: [
    "Work from anywhere for one month a year", "Support remote teams across sites", "Hybrid search and cloud systems",
    "Comfortable working with a remotely distributed team", "A stipend for your remote workspace",
    "On-site interviews are in Oslo", "Remote sensing of ice", "Plan in-person events", "Oslo",
    "Lunch in the office 4 days per week", "Unless approved to work fully remotely, ask your recruiter",
    "On-site gym and parking", "Work-from-home/remote office stipend", "This is a hybrid role: half code, half design",
    "As remote and hybrid work has become the new normal, our tool helps",
    "Answer calls in office hours Monday to Friday",
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
