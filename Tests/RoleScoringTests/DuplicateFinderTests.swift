import PostingText
import RequirementExtraction
import RoleScoring
import Testing

@Suite struct DuplicateFinderTests {
  private func fingerprint(_ text: String, places: [String] = [], level: Seniority? = nil) -> PostingFingerprint {
    var posting = Posting(format: .text, text: Array(text.utf8))
    posting.blocks = [TextBlock(kind: .paragraph, range: 0..<posting.text.count)]
    posting.metadata.locations = places
    var facts = Facts()
    facts.seniority.value = level
    return PostingFingerprint(posting, facts: facts)
  }

  /// Words of a made-up text, the same for the same seed.
  private func words(_ count: Int, seed: Int) -> [String] {
    (0..<count).map { "w\(($0 &* 7919 &+ seed &* 104_729) % 4001)" }
  }

  private func text(_ words: [String]) -> String { words.joined(separator: " ") }

  @Test func findsACopyWithASmallChange() throws {
    let original = words(400, seed: 1)
    var copy = original
    copy[200] = "changed"
    let groups = DuplicateFinder().groups(of: [
      fingerprint(text(words(400, seed: 2))), fingerprint(text(original)), fingerprint(text(copy).uppercased()),
    ])
    let group = try #require(groups.first)
    #expect(groups.count == 1 && group.original == 1 && group.copies.map(\.index) == [2])
    #expect((0.8...1).contains(group.copies[0].similarity))
  }

  @Test(arguments: [0, 0.1, 0.3, 0.6, 1.0]) func estimatesTheShareInCommon(_ share: Double) {
    let own = words(1000, seed: 3)
    let kept = Int(share * 1000)
    let other = Array(own.prefix(kept)) + words(1000 - kept, seed: 5).map { "x" + $0 }
    let expected = Double(kept) / Double(2000 - kept)
    #expect(abs(fingerprint(text(own)).similarity(to: fingerprint(text(other))) - expected) < 0.12)
  }

  @Test func anotherLevelOrPlaceIsAnotherJob() {
    let same = text(words(300, seed: 4))
    let finder = DuplicateFinder()
    #expect(finder.groups(of: [fingerprint(same, level: .senior), fingerprint(same, level: .junior)]).isEmpty)
    #expect(finder.groups(of: [fingerprint(same, places: ["Berlin"]), fingerprint(same, places: ["Oslo"])]).isEmpty)
    #expect(finder.groups(of: [fingerprint(same, places: ["Berlin"]), fingerprint(same)]).count == 1)
    #expect(finder.groups(of: [fingerprint(same, level: .senior), fingerprint(same)]).count == 1)
  }

  @Test func emptyAndTinyTextsAreNoCopies() {
    #expect(
      DuplicateFinder().groups(of: [fingerprint(""), fingerprint(""), fingerprint("a b c d"), fingerprint("a b c d")])
        .isEmpty)
    #expect(DuplicateFinder().groups(of: []).isEmpty)
  }

  @Test func textOfOtherRegionsDoesNotCount() {
    let own = text(words(200, seed: 8))
    let other = text(words(600, seed: 9))
    var posting = Posting(format: .text, text: Array((own + "\n" + other).utf8))
    posting.blocks = [
      TextBlock(kind: .paragraph, range: 0..<own.utf8.count),
      TextBlock(kind: .paragraph, region: .footer, range: own.utf8.count + 1..<posting.text.count),
    ]
    #expect(PostingFingerprint(posting, facts: Facts()).similarity(to: fingerprint(own)) == 1)
  }
}
