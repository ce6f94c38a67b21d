import MatchReports
import PostingText
import RequirementExtraction
import Testing

@Suite struct SchemaReportTests {
  private let schema: String

  init() {
    var bytes: [UInt8] = []
    SchemaReport().append(to: &bytes)
    schema = String(decoding: bytes, as: UTF8.self)
  }

  @Test func listsEveryWordOfTheClosedLists() {
    let words =
      PostingError.Kind.allCases.map(\.rawValue) + ReadingWarning.allCases.map(\.rawValue)
      + RequirementFlag.Kind.allCases.map(\.rawValue) + Seniority.allCases.map(\.rawValue)
    for word in words { #expect(schema.contains("\"\(word)\""), "\(word)") }
  }

  @Test func closesEveryObject() {
    let objects = schema.split(separator: "\"type\": \"object\"").count - 1
    let closed = schema.split(separator: "\"additionalProperties\": false").count - 1
    #expect(objects > 10)
    #expect(objects == closed)
  }

  @Test func isRecorded() { expectSnapshot(schema, "schema.json") }
}
