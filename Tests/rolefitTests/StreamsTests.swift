import Testing

@Suite struct StreamsTests {
  @Test func resultsAloneGoToStandardOutput() throws {
    let box = try Sandbox()
    let run = try box.run("rolefit score --format jsonl jobs/good.txt jobs/absent.html")
    #expect(run.status == 2)
    #expect(run.lines.count == 2)
    for line in run.lines { #expect(line.hasPrefix("{\"schema_version\":1,") && line.hasSuffix("}")) }
    #expect(run.errors == "rolefit: jobs/absent.html: not_found: no such file\n")
  }

  @Test func aClosedPipeEndsQuietly() throws {
    let box = try Sandbox()
    let run = try box.run(
      """
      i=0; while [ $i -lt 12 ]; do cp jobs/good.txt jobs/$i.txt; i=$((i+1)); done
      { rolefit rank jobs --format jsonl; echo $? > status; } | head -1 | wc -l; cat status
      """)
    #expect(run.output.filter { !$0.isWhitespace } == "10")
    #expect(run.errors.isEmpty)
  }

  @Test(arguments: ["score jobs/good.txt", "rank jobs --format json -q", "schema", "--help", "text jobs/good.txt"])
  func aFullDiskIsAnError(command: String) throws {
    let run = try Sandbox().run("rolefit \(command) > /dev/full")
    #expect(run.status == 3)
    #expect(run.errors.hasSuffix("rolefit: cannot write output: No space left on device\n"))
  }

  @Test(arguments: ["score jobs/good.txt", "schema", "--version"])
  func aClosedOutputIsAnError(command: String) throws {
    let run = try Sandbox().run("rolefit \(command) >&-")
    #expect(run.status == 3)
    #expect(run.errors == "rolefit: cannot write output: standard output is closed\n")
  }

  @Test func aClosedInputIsAnError() throws {
    let run = try Sandbox().run("rolefit score - <&-")
    #expect(run.status == 3)
    #expect(run.errors.contains("-: io: "))
  }

  @Test(arguments: ["2>&-", "2> /dev/full"])
  func standardErrorStopsNothing(redirection: String) throws {
    let run = try Sandbox().run("rolefit score --format jsonl absent jobs/good.txt \(redirection)")
    #expect(run.status == 2)
    #expect(run.lines.count == 2)
  }

  @Test func readsStandardInput() throws {
    let run = try Sandbox().run("rolefit text - < jobs/good.txt; cat jobs/good.txt | rolefit score --format jsonl -")
    #expect(run.status == 0)
    #expect(run.output.contains("Senior Machine Learning Engineer"))
    #expect(run.output.contains("\"source\":\"-\""))
  }

  @Test func isPlainWhereThereIsNoTerminal() throws {
    let run = try Sandbox().run("rolefit rank jobs; rolefit score jobs/good.txt")
    #expect(run.status == 0)
    #expect(!run.output.contains("\u{1B}") && !run.errors.contains("\u{1B}"))
  }

  @Test func colourCanBeForced() throws {
    let run = try Sandbox().run("NO_COLOR=1 TERM=dumb rolefit score --color always jobs/good.txt")
    #expect(run.output.contains("\u{1B}["))
  }

  @Test(arguments: ["LC_ALL=C", "LC_ALL=tr_TR.UTF-8", "TZ=Pacific/Apia", "COLUMNS=0", "COLUMNS=abc"])
  func theSurroundingsChangeNothing(variable: String) throws {
    let box = try Sandbox()
    let plain = try box.run("rolefit rank jobs; rolefit rank --format jsonl jobs")
    let changed = try box.run("export \(variable); rolefit rank jobs; rolefit rank --format jsonl jobs")
    #expect(changed.output == plain.output)
    #expect(plain.lines.count == 5)
  }

  @Test(arguments: [2, 64])
  func jobsChangeNothing(jobs: Int) throws {
    let box = try Sandbox()
    let run = try box.run(
      """
      i=0; while [ $i -lt 10 ]; do cp jobs/good.txt jobs/$i.txt; cp jobs/poor.html jobs/$i.html; i=$((i+1)); done
      for command in "rank jobs --format json -q" "score --format jsonl jobs/*" "text jobs/*"; do
        rolefit $command > one -j 1; rolefit $command -j \(jobs) | cmp - one || echo "$command differs"
      done
      """)
    #expect(run.output.isEmpty)
  }

  @Test(arguments: [("INT", 130), ("TERM", 143)])
  func anInterruptionKeepsCompleteLines(name: String, status: Int) throws {
    // A shell starts its background jobs with SIGINT ignored, and the program keeps what it was given.
    let run = try Sandbox().run(
      """
      mkfifo in out; env --default-signal=INT "$ROLEFIT" stream < in > out & child=$!
      exec 4> in 5< out
      echo '{"id":"a","text":"Engineer"}' >&4; read -r line <&5; printf '{"id":"b","te' >&4
      kill -\(name) $child; cat <&5; wait $child; echo $?; echo "$line" | grep -c '"source":"a".*}$'
      """)
    #expect(run.output == "\(status)\n1\n")
    #expect(run.errors == "rolefit: interrupted after 1 records\n")
  }
}
