import Testing

@Suite struct UsageTests {
  @Test(arguments: [
    ("scor x", "did you mean \"score\"?"), ("score --fromat json x", "--format"),
    ("score", "Missing expected argument"),
    ("rank jobs --jobs 0", "--jobs wants a number"), ("rank jobs --jobs -1", "--jobs"), ("rank jobs -j abc", "abc"),
    ("rank jobs -j 999999999999999999999", "999999999999999999999"),
    ("score --format html jobs/good.txt", "choose one of"),
    ("score --format pdf jobs/good.txt", "pdf"), ("score jobs", "use `rolefit rank` for a folder"),
    ("rank jobs --top 0", "--top wants"), ("score --as-of yesterday jobs/good.txt", "--as-of wants"),
    ("rank", "name a folder or a file"), ("score -q -v jobs/good.txt", "exclude each other"),
    ("score --max-bytes 0 jobs/good.txt", "--max-bytes wants"), ("rank jobs --timeout 0", "--timeout wants"),
    ("rank jobs --timeout nan", "--timeout wants"), ("stream --format csv", "choose one of jsonl"),
  ])
  func wrongUsageIsOneLine(command: String, message: String) throws {
    let run = try Sandbox().run("rolefit \(command)")
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("rolefit: ") && run.errors.contains(message), "\(run.errors)")
    #expect(run.errors.filter { $0 == "\n" }.count == 1)
  }

  @Test(arguments: ["--help", "--version", "score --help", "help rank", "rank --help", "stream --help", "text --help"])
  func helpIsAnAnswer(command: String) throws {
    let run = try Sandbox().run("rolefit \(command)")
    #expect(run.status == 0)
    #expect(!run.output.isEmpty && run.errors.isEmpty)
  }

  @Test(arguments: [
    ("score jobs/good.txt", 0), ("score jobs/good.txt absent", 2), ("score absent", 3), ("rank jobs absent", 2),
    ("rank jobs --min-score 101", 0), ("rank jobs --min-score 101 --exit-status", 1), ("rank jobs --exit-status", 0),
    ("text absent", 3), ("explain jobs/good.txt", 0),
  ])
  func endsWithTheStatusOfTheContract(command: String, status: Int32) throws {
    #expect(try Sandbox().run("rolefit \(command)").status == status)
  }

  @Test func controlCharactersNeverReachATerminal() throws {
    let box = try Sandbox()
    let run = try box.run(
      """
      printf '\\033]0;owned\\007Engineer \\033[2J\\302\\2331m\\n\\nWe need Python.\\n' > "$(printf 'jobs/\\033[31mx\\nfake: line.txt')"
      rolefit rank jobs; rolefit score jobs/*fake*; rolefit text jobs/*fake*; rolefit explain jobs/*fake*
      rolefit score "$(printf 'absent\\033[2J\\n')"
      """)
    for scalar in (run.output + run.errors).unicodeScalars where scalar != "\n" {
      #expect(scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value))
    }
    #expect(run.errors.contains("\\u{1B}"))
  }

  @Test func ranksBestFirstThenByName() throws {
    let run = try Sandbox().run(
      "cp jobs/good.txt jobs/Z.txt; cp jobs/good.txt jobs/é.txt; rolefit rank jobs absent --format jsonl -q | grep -o '\"source\":\"[^\"]*\"'; rolefit rank jobs --top 1 --paths -q"
    )
    #expect(
      run.lines == [
        "\"source\":\"jobs/Z.txt\"", "\"source\":\"jobs/good.txt\"", "\"source\":\"jobs/é.txt\"",
        "\"source\":\"jobs/poor.html\"", "\"source\":\"absent\"", "jobs/Z.txt",
      ])
  }

  @Test func theExplanationEndsWithTheScore() throws {
    let run = try Sandbox().run(
      "rolefit explain jobs/good.txt | tail -n 1 | grep -o '[0-9.]*' | head -n 1; rolefit score --format jsonl jobs/good.txt | grep -o '\"score\":[0-9.]*'"
    )
    #expect(run.lines.count == 2)
    #expect(run.lines.last.map { $0.dropFirst(8) } == run.lines.first)
  }

  @Test func textOfSeveralFilesIsHeaded() throws {
    let run = try Sandbox().run(
      "rolefit text jobs/good.txt jobs/poor.html | grep '^==>'; rolefit text jobs/good.txt | grep -c '^==>'")
    #expect(run.lines == ["==> jobs/good.txt <==", "==> jobs/poor.html <==", "0"])
  }
}
