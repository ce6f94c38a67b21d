import Testing

@testable import RoleScoring

@Suite struct TitleReaderTests {
  private let profile = RoleProfile.seniorAISystemsEngineer
  private let reader = TitleReader(.seniorAISystemsEngineer)

  @Test(arguments: [
    ("Senior AI Engineer", "ai", "building"),
    ("Sr. Machine-Learning Engineer II", "ai", "building"),
    ("ML Operations (MLOps) Engineer", "ai", "building"),
    ("AI Product Manager", "ai", "other"),
    ("Account Executive, AI Platform", "ai", "other"),
    ("AI Research Engineer", "ai", "building"),
    ("Research Scientist – Reinforcement Learning", "ai", "research"),
    ("Director, Machine Learning", "ai", "leading"),
    ("Engineering Manager, Applied AI", "ai", "building"),
    ("Lead - Game Server Programmer", "software", "building"),
    ("Data Scientist", "data-science", "research"),
    ("Backend Developer (Python)", "software", "building"),
    ("Mechanical Engineer", "technology", "other"),
    ("AI Trainer - Software Engineer", "ai", "other"),
    ("Technical Recruiter for AI Teams", "ai", "other"),
    ("STAFF\u{A0}AI\u{2014}ENGINEER", "ai", "building"),
    ("Backend Engineer | Some Company AI", "software", "building"),
    ("Backend Engineer at AI Works", "software", "building"),
    ("Backend Engineer - Example.ai", "software", "building"),
    ("Quiet Harbour | Principal AI Engineer | Remote", "ai", "building"),
  ])
  func tellsSubjectAndFunction(_ title: String, _ subject: String, _ function: String) {
    let reading = reader.read(title.utf8)
    #expect(reading.subject.map { profile.subjects[$0].id } == subject)
    #expect(reading.function.map { profile.functions[$0].id } == function)
  }

  @Test(arguments: ["", "tl;dr", "About us", "|||", "((((", "at", "日本語の求人"]) func saysNothingOfOtherWords(
    _ title: String
  ) {
    #expect(reader.read(title.utf8).isUnknown)
  }
}
