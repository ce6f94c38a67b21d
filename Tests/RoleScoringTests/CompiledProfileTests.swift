import Foundation
import RoleScoring
import Testing

@Suite struct CompiledProfileTests {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let source = root.appending(path: "Sources/RoleScoring/Profile/senior-ai-systems-engineer.profile")
  static let compiled = root.appending(path: "Sources/CProfileData/senior-ai-systems-engineer.compiled")

  /// The embedded profile is what its file says; RECORD_PROFILE=1 writes the compiled form anew.
  @Test func embeddedCopyIsCurrent() throws {
    let parsed = try ProfileParser().parse(Array(Data(contentsOf: Self.source)), source: "built-in").get()
    let bytes = CompiledProfile.bytes(of: parsed)
    if ProcessInfo.processInfo.environment["RECORD_PROFILE"] == "1" { try Data(bytes).write(to: Self.compiled) }
    #expect(try Array(Data(contentsOf: Self.compiled)) == bytes)
    #expect(RoleProfile.seniorAISystemsEngineer == parsed)
    #expect(try Array(Data(contentsOf: Self.source)) == Array(RoleProfile.builtInSource.utf8))
  }

  @Test func readsWhatItWrote() {
    var profile = RoleProfile.seniorAISystemsEngineer
    profile.name = "Ingénieure IA"
    profile.competencies[3].weight = 100_000
    #expect(CompiledProfile.profile(from: CompiledProfile.bytes(of: profile)) == profile)
  }

  @Test func theBuiltInOneIsWhole() {
    #expect(RoleProfile.seniorAISystemsEngineer.competencies.count == 88)
    #expect(!RoleProfile.seniorAISystemsEngineer.categories.isEmpty)
  }

  @Test(arguments: [0, 1, 7, 100, 900]) func refusesCutBytes(_ count: Int) {
    let bytes = CompiledProfile.bytes(of: .seniorAISystemsEngineer)
    #expect(CompiledProfile.profile(from: bytes.prefix(count)) == nil)
    #expect(CompiledProfile.profile(from: bytes.dropLast()) == nil)
    #expect(CompiledProfile.profile(from: bytes + [0]) == nil)
  }
}
