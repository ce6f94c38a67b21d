import PostingText
import RequirementExtraction
import Testing

@Suite struct FactsEvidenceTests {
  @Test func linesAreCountedAsByteByByte() {
    let text = "a\r\nbb\n\n\rccccccccccccccc\tdd\né\u{2028}ee\r"
    let bytes = Array(text.utf8) + Array(repeating: 0x78, count: 21) + [0x0A, 0x79]
    var table = LineTable(bytes)
    var line = 1
    var column = 1
    for (index, byte) in bytes.enumerated() {
      let place = table.position(of: index)
      #expect(place.line == line && place.column == column)
      let ends = byte == 0x0A || (byte == 0x0D && bytes[min(index + 1, bytes.count - 1)] != 0x0A)
      line += ends ? 1 : 0
      column = ends ? 1 : column + 1
    }
  }

  @Test func quotesAreShortAndFolded() throws {
    let long = String(repeating: "Many words about nothing at all, ", count: 12)
    let posting = FactsSample.posting([(.requirements, [long + "and\t\t5+ years   of experience with boats"])])
    let evidence = try #require(FactsSample.reader.facts(of: posting).facts.minimumYears.evidence)
    #expect(evidence.text.contains("5+ years of experience"))
    #expect(evidence.text.utf8.count <= 200)
    #expect(evidence.line == 2)
    let quoted = String(decoding: posting.source[evidence.byteStart..<evidence.byteEnd], as: UTF8.self)
    #expect(quoted.hasSuffix("boats"))
  }
}
