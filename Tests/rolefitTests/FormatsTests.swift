import Testing

@Suite struct FormatsTests {
  @Test func aCSVFileHasARowAResult() throws {
    let run = try Sandbox().run(
      """
      rolefit rank jobs absent --format csv -q > rank.csv; rolefit score jobs/good.txt --format csv | head -n 1 > head
      head -n 1 rank.csv | cmp - head && tr -d '\\r' < rank.csv | cut -d, -f1,5
      """)
    try #require(run.lines.count == 4)
    #expect(run.lines[0] == "source,band" && run.lines[1].hasPrefix("jobs/good.txt,") && run.lines[3] == "absent,")
  }

  @Test func aRunWithoutResultsStillHasItsHead() throws {
    let run = try Sandbox().run("mkdir none; rolefit rank none --format csv -q; rolefit rank none --format markdown -q")
    #expect(run.lines.count == 1)
    #expect(run.output.hasPrefix("source,source_base64,record,score,band,title,"))
  }

  @Test func markdownIsATableOrAText() throws {
    let run = try Sandbox().run(
      "rolefit rank jobs --format markdown -q | cut -c1-9; rolefit score jobs/*.* --format markdown | grep -c '^## '")
    #expect(run.lines.first == "| # | sco" && run.lines.last == "2")
    #expect(run.lines.count == 5)
  }

  @Test(arguments: ["csv", "markdown"]) func jobsChangeNoByte(format: String) throws {
    let run = try Sandbox().run(
      """
      i=0; while [ $i -lt 12 ]; do cp jobs/good.txt jobs/$i.txt; i=$((i+1)); done
      for j in 1 2 7; do rolefit rank jobs -q -j $j --format \(format) | cksum; done | sort -u | wc -l
      """)
    #expect(run.output.filter { !$0.isWhitespace } == "1")
  }
}
