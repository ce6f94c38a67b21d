import MatchReports
import PostingText
import RequirementExtraction
import RoleScoring
import Testing

@Suite struct JSONReportTests {
  private func line(_ result: MatchResult) -> String {
    var bytes: [UInt8] = []
    JSONReport().append(result, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func writesAPosting() { expectSnapshot(line(SampleResult.posting()), "posting.json") }

  @Test func writesAnErrorWithEveryKey() { expectSnapshot(line(SampleResult.failure), "error.json") }

  @Test func hasTheSameKeysWithAndWithoutAPosting() {
    // Nested objects of a posting come and go with its lists; the keys of the result itself don't.
    let keys = [
      "schema_version", "source", "source_base64", "record", "posting", "score", "band", "breakdown", "competencies",
      "missing", "facts", "flags", "reading", "input", "error",
    ]
    for result in [SampleResult.posting(), SampleResult.failure] {
      #expect(topLevelKeys(line(result)) == keys)
    }
  }

  @Test func hasAllFacts() {
    let names = [
      "minimum_years", "minimum_degree", "preferred_degree", "seniority", "salary", "workplace", "clearance",
      "employment_type", "visa_sponsorship", "citizenship", "remote_regions", "hybrid_days", "travel", "benefits",
      "industry", "career_level", "salary_band", "skill_years",
    ]
    let text = line(SampleResult.failure)
    for name in names { #expect(text.contains("\"\(name)\":{\"value\":"), "\(name)") }
    for list in ["remote_regions", "benefits", "industry", "skill_years"] {
      #expect(text.contains("\"\(list)\":{\"value\":[],\"basis\":\"not_stated\""), "\(list)")
    }
  }

  @Test(arguments: [
    ("a\"b\\c", #""a\"b\\c""#), ("\u{1B}[2J\u{0}", #""\u001b[2J\u0000""#), ("x\ny\tz\r", #""x\ny\tz\r""#),
    ("\u{9B}\u{7F}", #""\u009b\u007f""#), ("é – 漢 😀", #""é – 漢 😀""#), ("\u{2028}", #""\u2028""#),
  ])
  func escapesControlCharacters(title: String, json: String) {
    let text = line(SampleResult.posting { $0.metadata.title = title })
    #expect(text.contains("\"posting\":{\"title\":\(json),"))
  }

  @Test(arguments: [(0, "0.0"), (5, "0.5"), (-5, "-0.5"), (784, "78.4"), (1000, "100.0")])
  func printsOneDecimal(tenths: Int, text: String) {
    #expect(
      line(SampleResult.posting { $0.assessment.score = Points(tenths: tenths) }).contains("\"score\":\(text),"))
  }

  @Test func aDocumentIsOneObject() {
    var summary = RunSummary()
    summary.files = 2
    summary.postings = 1
    var bytes: [UInt8] = []
    let document = ResultDocument(version: "9.9.9", taxonomy: "built-in", profile: "role")
    document.appendHead(summary, to: &bytes)
    document.append(Array("{}\n".utf8), isFirst: true, to: &bytes)
    document.append(Array("{}\n".utf8), isFirst: false, to: &bytes)
    document.appendTail(to: &bytes)
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        {"schema_version":1,"tool":{"name":"rolefit","version":"9.9.9","taxonomy":"built-in","profile":"role"},\
        "summary":{"files":2,"postings":1,"errors":0,"skipped":0,"results":0,\
        "bands":{"excellent":0,"good":0,"fair":0,"weak":0,"unrelated":0}},"results":[
        {},
        {}
        ]}

        """)
  }

  /// Keys of the outermost object, in order.
  private func topLevelKeys(_ json: String) -> [String] {
    var keys: [String] = []
    var depth = 0
    var text: String?
    var last = ""
    var isEscaped = false
    for character in json {
      if let current = text {
        if isEscaped || character != "\"" {
          isEscaped = !isEscaped && character == "\\"
          text = current + String(character)
        } else {
          last = current
          text = nil
        }
        continue
      }
      switch character {
      case "\"": text = ""
      case "{", "[": depth += 1
      case "}", "]": depth -= 1
      case ":" where depth == 1: keys.append(last)
      default: break
      }
    }
    return keys
  }
}
