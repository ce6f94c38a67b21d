import MatchReports
import PostingText
import RoleScoring
import Testing

@Suite struct CSVReportTests {
  private func row(_ result: MatchResult) -> String {
    var bytes: [UInt8] = []
    CSVReport().append(result, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func isRecorded() {
    var bytes: [UInt8] = []
    CSVReport().appendHead(to: &bytes)
    CSVReport().append(SampleResult.posting(), to: &bytes)
    CSVReport().append(SampleResult.failure, to: &bytes)
    expectSnapshot(String(decoding: bytes, as: UTF8.self), "results.csv")
  }

  @Test(arguments: [
    ("Cook, chef", "\"Cook, chef\""), ("the \"best\"", "\"the \"\"best\"\"\""), ("a\r\nb", "\"a\r\nb\""),
    (" x", "\" x\""),
    ("=1+1", "'=1+1"), ("  @SUM(A1)", "'  @SUM(A1)"), ("-x", "'-x"), ("a\n+1", "\"a\n'+1\""), ("\tx", "'\tx"),
    ("＝1", "'＝1"), ("C+-", "C+-"), ("café", "café"),
  ])
  func quotesAndGuards(title: String, cell: String) {
    let text = row(SampleResult.posting("a.html") { $0.metadata.title = title })
    #expect(text.hasPrefix("a.html,,0,78.4,excellent,\(cell),Nordlicht Labs,"), "\(text)")
    #expect(text.hasSuffix("\r\n"))
  }

  @Test func everyRowHasAllColumns() {
    let commas = CSVReport.Column.allCases.count - 1
    let plain = SampleResult.posting { posting in
      posting.metadata.locations = []
    }
    for result in [plain, SampleResult.failure] { #expect(row(result).filter { $0 == "," }.count == commas) }
  }
}

@Suite struct MarkdownReportTests {
  @Test func isRecorded() {
    let text = MarkdownReport().lines(SampleResult.posting()) + [""] + MarkdownReport().lines(SampleResult.failure)
    let table = MarkdownReport().table([SampleResult.posting(), SampleResult.failure].map(RankTable.Row.init))
    expectSnapshot((text + [""] + table).joined(separator: "\n") + "\n", "results.md")
  }

  @Test(arguments: [
    ("a | b", "a \\| b"), ("<img src=x>", "&lt;img src=x&gt;"), ("[x](http://y)", "\\[x\\](http://y)"),
    ("a\nb", "a\\\\u{A}b"), ("`c` *d* _e_", "\\`c\\` \\*d\\* \\_e\\_"), ("R&D", "R&amp;D"), ("C\\D", "C\\\\D"),
  ])
  func escapes(title: String, shown: String) {
    let result = SampleResult.posting { $0.metadata.title = title }
    #expect(MarkdownReport().lines(result).first == "## \(shown)")
    let row = MarkdownReport().table([RankTable.Row(result)]).last ?? ""
    #expect(row.hasPrefix("| 1 | 78.4 | excellent | \(shown) | Nordlicht Labs | "), "\(row)")
  }
}
