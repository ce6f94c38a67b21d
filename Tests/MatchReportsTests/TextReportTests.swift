import MatchReports
import PostingText
import RoleScoring
import Testing

@Suite struct TextReportTests {
  private func text(_ lines: [String]) -> String { lines.joined(separator: "\n") + "\n" }

  @Test func tellsAPostingOnOneScreen() {
    let lines = TextReport(style: TextStyle(columns: 80)).lines(SampleResult.posting())
    #expect(lines.count <= 24)
    expectSnapshot(text(lines), "score.txt")
  }

  @Test func explainsTheSum() {
    let lines = ExplainReport(style: TextStyle()).lines(SampleResult.posting())
    expectSnapshot(text(lines), "explain.txt")
    #expect(lines.last?.contains("78.4") == true)
  }

  @Test func saysTheSameWithoutColour() {
    let plain = TextReport(style: TextStyle()).lines(SampleResult.posting())
    let coloured = TextReport(style: TextStyle(isColoured: true)).lines(SampleResult.posting())
    #expect(coloured.joined().contains("\u{1B}["))
    #expect(coloured.map(withoutColour) == plain)
  }

  @Test(arguments: [nil, 200, 80, 40, 20, 1])
  func fitsATableIntoTheWidth(columns: Int?) {
    let rows = [
      SampleResult.posting("a.html") { $0.metadata.title = "機械学習エンジニア 東京 シニア（リモート可）" },
      SampleResult.posting("b.html") { $0.metadata.title = String(repeating: "very long title ", count: 20) },
      SampleResult.posting("c.html") { $0.metadata.title = "Cafe\u{301} engineer 😀" },
      SampleResult.failure,
    ].map(RankTable.Row.init)
    let lines = RankTable(style: TextStyle(columns: columns)).lines(rows)
    #expect(lines.count == rows.count + 1)
    for line in lines where columns ?? 0 >= 40 { #expect(DisplayText(line).width <= columns ?? .max, "\(line)") }
    if columns == 80 { expectSnapshot(text(lines), "rank.txt") }
  }

  private func withoutColour(_ line: String) -> String {
    var plain = ""
    var isInCode = false
    for character in line {
      if character == "\u{1B}" { isInCode = true }
      if !isInCode { plain.append(character) }
      if character == "m" { isInCode = false }
    }
    return plain
  }
}

@Suite struct DisplayTextTests {
  @Test(arguments: [
    ("plain", "plain", 5), ("\u{1B}[2J", #"\u{1B}[2J"#, 9), ("a\nb", #"a\u{A}b"#, 7), ("\u{9B}1m", #"\u{9B}1m"#, 8),
    ("x\u{202E}y", #"x\u{202E}y"#, 10), ("z\u{200B}", #"z\u{200B}"#, 9), ("漢字", "漢字", 4), ("e\u{301}", "e\u{301}", 1),
    ("😀", "😀", 2), ("ｆｕｌｌ", "ｆｕｌｌ", 8), ("\u{E0041}", #"\u{E0041}"#, 9),
  ])
  func showsSafely(raw: String, shown: String, width: Int) {
    let text = DisplayText(raw)
    #expect(text.text == shown)
    #expect(text.width == width)
  }

  @Test(arguments: [(10, "abcdef"), (6, "abcdef"), (5, "abcd…"), (1, "…"), (0, ""), (-3, "")])
  func cuts(columns: Int, text: String) { #expect(DisplayText("abcdef").cut(to: columns).text == text) }

  @Test func neverCutsThroughAWideCharacter() {
    let cut = DisplayText("漢字漢字").cut(to: 4)
    #expect(cut.text == "漢…")
    #expect(cut.width == 3)
  }
}
