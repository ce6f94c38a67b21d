import Testing

@Suite struct StreamCommandTests {
  private static let records = """
    {"id":"a","text":"Engineer\\n\\nWe need Python.","team":"x", "n": [1]}

    null
    {"id":7,"html":"<h1>Cook</h1><p>Soup.</p>"}
    {"id":{},"text":"q"}
    {"id":"z"}
    {"text":3}
    {bad
    {"id":"e","text":""}
    {"id":"last","text":"Engineer","title":"Given","url":"https://example.com/1"}

    """

  private func box() throws -> Sandbox {
    let box = try Sandbox()
    try box.write("in.jsonl", Self.records)
    return box
  }

  @Test func givesALineForEachLine() throws {
    let run = try box().run("rolefit stream < in.jsonl | grep -o '\"source\":[^,]*\\|\"error\":.*'")
    #expect(run.status == 0)
    #expect(run.lines.count == 20)
    #expect(
      run.lines.filter { $0.hasPrefix("\"source\"") }.map { $0.dropFirst(9) } == [
        "\"a\"", "null", "null", "\"7\"", "null", "\"z\"", "null", "null", "\"e\"", "\"last\"",
      ])
    #expect(run.output.contains("\"kind\":\"bad_record\""))
    #expect(run.output.contains("\"kind\":\"empty\""))
    #expect(!run.output.contains("line 2") && !run.output.contains(":2:"))
  }

  @Test func passesTheCallersFieldsOn() throws {
    let run = try box().run("rolefit stream < in.jsonl")
    #expect(run.lines.first?.contains(#""input":"{\"team\":\"x\",\"n\": [1]}""#) == true)
    #expect(run.lines.last?.contains(#""title":"Given""#) == true)
    #expect(run.lines.last?.contains(#""url":"https://example.com/1""#) == true)
    #expect(run.lines.last?.contains(#""input":null"#) == true)
  }

  @Test func isTheSameForAnyPartitioning() throws {
    let run = try box().run(
      """
      rolefit stream -j 1 < in.jsonl > whole; rolefit stream -j 8 < in.jsonl | cmp - whole
      { head -n 4 in.jsonl | rolefit stream; tail -n +5 in.jsonl | rolefit stream; } | cmp - whole
      { sed 's/^/ /' in.jsonl | tr '\\n' '\\n'; } | rolefit stream | wc -l
      """)
    #expect(run.output.filter { !$0.isWhitespace } == "10")
  }

  @Test func anEmptyStreamIsFine() throws {
    let run = try Sandbox().run("rolefit stream < /dev/null")
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
  }

  @Test func strictTellsOfErrors() throws {
    #expect(try box().run("rolefit stream --strict < in.jsonl > /dev/null").status == 2)
    #expect(try Sandbox().run("echo '{\"text\":\"Engineer\"}' | rolefit stream --strict").status == 0)
  }

  @Test func aHugeLineIsARecordWithAnError() throws {
    let run = try Sandbox().run(
      """
      { printf '{"id":"big","text":"'; head -c 3000000 /dev/zero | tr '\\0' x; printf '"}\\n{"id":"b","text":"Engineer"}'; } |
        rolefit stream --max-bytes 1000000 | grep -o '"source":[^,]*\\|"error":.*'
      """)
    #expect(
      run.lines == [
        "\"source\":null", "\"error\":{\"kind\":\"too_large\",\"message\":\"the record is too long (--max-bytes)\"}}",
        "\"source\":\"b\"", "\"error\":null}",
      ])
  }

  @Test func answersBeforeTheStreamEnds() throws {
    let run = try Sandbox().run(
      """
      mkfifo in out; "$ROLEFIT" stream -j 4 < in > out & exec 4> in 5< out
      echo '{"id":"a","text":"Engineer"}' >&4; read -r line <&5; echo "$line" | grep -c '"source":"a"'; exec 4>&-
      """)
    #expect(run.output == "1\n")
  }

  @Test func keepsLinesThatHoldSeparators() throws {
    let run = try Sandbox().run(
      "printf '{\"id\":\"\\342\\200\\250\\\\n\\\\u001b\",\"text\":\"Engineer\"}\\r\\n' | rolefit stream | grep -o '\"source\":\"[^\"]*\"'"
    )
    #expect(run.output == #""source":"\u2028\n\u001b""# + "\n")
  }
}
