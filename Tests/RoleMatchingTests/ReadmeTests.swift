import Foundation
import PostingText
import RoleMatching
import RoleScoring
import Testing

@Suite struct ReadmeTests {
  /// The library example of README.md; the test below holds that both are the same.
  private func example() {
    let matcher = RoleMatcher()
    let result = matcher.match(text: "Senior AI Engineer\nRequirements\n- Deploying models to production with Python")
    switch result.outcome {
    case .success(let posting): print(posting.assessment.score, posting.assessment.band.rawValue)
    case .failure(let error): print(error.message)
    }
  }

  @Test func libraryExampleIsTheOneThatCompiles() throws {
    let readme = try String(contentsOf: SamplePosting.root.appending(path: "README.md"), encoding: .utf8)
    let source = try String(contentsOf: URL(filePath: #filePath), encoding: .utf8)
    let code = try #require(readme.components(separatedBy: "```swift\n").last?.components(separatedBy: "```").first)
    let lines = code.split(separator: "\n").dropFirst()
    #expect(lines.count >= 6)
    for line in lines { #expect(source.contains(line)) }
    example()
  }
}
