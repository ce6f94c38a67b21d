import Foundation
import PostingText
import Testing

@testable import RequirementExtraction

@Suite struct CompiledTaxonomyTests {
  /// The files in the order in which they are compiled.
  static func sources() throws -> [TaxonomySource] {
    let folder = path("Sources/RequirementExtraction/Taxonomy/BuiltIn")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".taxonomy") }
    return try names.sorted().map { TaxonomySource(name: $0, bytes: try read(folder + "/" + $0)) }
  }

  static func path(_ relative: String) -> String {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    return parts.joined(separator: "/") + "/" + relative
  }

  static func read(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  /// `RECORD_TAXONOMY=1 swift test --filter CompiledTaxonomyTests` writes the compiled form anew.
  @Test func builtInIsCurrent() throws {
    let compiled = try Taxonomy(sources: Self.sources()).compiled()
    let target = Self.path("Sources/CTaxonomyData/taxonomy.bin")
    if ProcessInfo.processInfo.environment["RECORD_TAXONOMY"] != nil {
      try Data(compiled).write(to: URL(fileURLWithPath: target))
    }
    #expect(try Self.read(target) == compiled, "run with RECORD_TAXONOMY=1 to compile the taxonomy anew")
  }

  @Test func theBuiltInOneIsWhole() {
    #expect(Taxonomy.builtIn.competencies.count == 88)
    #expect(!Taxonomy.builtIn.sources.isEmpty)
    #expect(Taxonomy.builtIn.contentHash.count == 16)
  }

  @Test func theHashFollowsTheContent() throws {
    let one = try Taxonomy.builtIn.layered(with: [TaxonomySource(name: "own", text: PhraseLanguageTests.head)])
    let other = try Taxonomy.builtIn.layered(with: [TaxonomySource(name: "own", text: PhraseLanguageTests.head + "\n")])
    #expect(Set([one.contentHash, other.contentHash, Taxonomy.builtIn.contentHash]).count == 3)
    #expect(try Taxonomy(sources: Taxonomy.builtIn.sources).contentHash == Taxonomy.builtIn.contentHash)
  }

  @Test func builtInPassesItsExamples() throws {
    let check = TaxonomyChecker().check(try Self.sources())
    #expect(check.problems.map(\.description) == [])
    #expect(check.competencies == 88)
  }

  @Test func survivesTheRoundTrip() throws {
    let text =
      PhraseLanguageTests.head + "competency a/b\n  name: B\n  phrases:\n    @build ..2 \"Go\" {ai-job}\n    opt* x\n"
    let taxonomy = try Taxonomy(sources: [TaxonomySource(name: "f", text: text)])
    let compiled = taxonomy.compiled()
    let again = try #require(Taxonomy(compiled: compiled))
    #expect(again.matcher == taxonomy.matcher)
    #expect(again.competencies == taxonomy.competencies)
    #expect(again.sources == taxonomy.sources)
    #expect(again.compiled() == compiled)
  }

  @Test func refusesWhatIsNoTaxonomy() throws {
    let compiled = try PhraseLanguageTests.taxonomy("word").compiled()
    #expect((Taxonomy(compiled: []) == nil))
    #expect(Taxonomy(compiled: Array("none".utf8)) == nil)
    for count in stride(from: 0, to: compiled.count, by: 97) {
      #expect(Taxonomy(compiled: Array(compiled[..<count])) == nil)
    }
  }

  @Test func givesTheSameResultEveryTime() {
    let posting = ContextSample.posting("Python or Java; Go is a plus. Kubernetes on AWS.", .requirements)
    let extractor = RequirementExtractor(taxonomy: ContextSample.taxonomy)
    let first = extractor.requirements(of: posting)
    for _ in 0..<5 { #expect(extractor.requirements(of: posting) == first) }
  }
}
