import Testing

@Suite struct LimitsTests {
  @Test(arguments: ["jobs/good.txt", "jobs/poor.html"])
  func aFileThatTakesTooLongIsATimeout(name: String) throws {
    let run = try Sandbox().run("rolefit score --timeout 0.000000001 --format jsonl \(name)")
    #expect(run.status == 3)
    #expect(run.output.contains("\"error\":{\"kind\":\"timeout\""))
    #expect(run.errors.hasPrefix("rolefit: \(name): timeout: ") && run.errors.contains("--timeout"))
  }

  @Test func timeoutsAreRecordsOfTheRun() throws {
    let run = try Sandbox().run(
      """
      rolefit rank jobs --timeout 0.000000001 --format jsonl -q | grep -c '"kind":"timeout"'
      printf '{"id":"a","text":"Cook"}\\n{"id":"b","html":"<p>Cook</p>"}\\n' \\
        | rolefit stream --timeout 0.000000001 | grep -c '"kind":"timeout"'
      rolefit text jobs/good.txt --timeout 0.000000001 -q | wc -c; rolefit rank jobs --timeout 600 -q --paths
      """)
    #expect(run.lines.map { $0.filter { $0 != " " } } == ["2", "2", "0", "jobs/good.txt", "jobs/poor.html"])
  }

  @Test func theMainThreadAndJobsHaveTimeEnoughByDefault() throws {
    let run = try Sandbox().run("for j in 1 4; do rolefit rank jobs -j $j --format jsonl | grep -c timeout; done")
    #expect(run.lines == ["0", "0"])
  }

  @Test func aTitleIsOneLineOfAtMostThreeHundredCharacters() throws {
    let run = try Sandbox().run(
      """
      long=$(printf 'very %.0s' $(seq 400))
      printf '{"id":"a","title":"%s","text":"Cook"}\\n{"id":"b","title":"Line\\\\ncook","text":"Cook"}\\n' "$long" \\
        | rolefit stream | grep -o -e '"title":"[^"]*"' -e '"limits":[^]]*]'
      """)
    try #require(run.lines.count == 4)
    #expect(run.lines[0].count <= 10 + 300 + 1 && run.lines[0].hasSuffix("very…\""))
    #expect(Array(run.lines[1...]) == ["\"limits\":[\"title\"]", "\"title\":\"Line cook\"", "\"limits\":[]"])
  }

  @Test func aPostingWithoutATitleIsListedByItsFirstSentence() throws {
    let box = try Sandbox()
    try box.write(
      "flat/a.txt",
      "We want somebody who trains models for our kitchens and who likes to find out why they burn bread. "
        + String(repeating: "You know Python and run models in production, together with cooks. ", count: 12) + "\n")
    let run = try box.run("rolefit rank flat -q")
    #expect(run.output.contains("We want somebody who trains models for our kitchens and who likes to find out"))
    #expect(!run.output.contains("You know Python"))
  }

  @Test func anExpiredPostingIsFlaggedOnce() throws {
    let box = try Sandbox()
    try box.write(
      "job.html",
      """
      <!doctype html><title>Cook</title><script type="application/ld+json">{"@context": "https://schema.org",
      "@type": "JobPosting", "title": "Cook", "validThrough": "2026-03-01", "description": "A kitchen wants you."}
      </script><h1>Cook</h1><p>A kitchen wants you.</p>

      """)
    let run = try box.run(
      """
      for day in 2026-03-01 2026-03-02; do
        rolefit score job.html --as-of $day --format jsonl | grep -o '"kind":"expired"' | wc -l
      done
      rolefit score job.html --format jsonl | grep -c '"kind":"expired"'
      """)
    #expect(run.lines.map { $0.filter { $0 != " " } } == ["0", "1", "0"])
  }

  @Test func theVersionNamesAllThatResultsDependOn() throws {
    let run = try Sandbox().run("rolefit --version")
    try #require(run.lines.count == 3)
    #expect(run.lines[0].hasPrefix("rolefit ") && run.lines[0].contains("."))
    let hash = run.lines[1].suffix(16)
    #expect(run.lines[1] == "taxonomy built-in, 88 competencies, \(hash)")
    #expect(hash.allSatisfy { $0.isHexDigit })
    #expect(run.lines[2].hasPrefix("libxml2 2."))
  }
}
