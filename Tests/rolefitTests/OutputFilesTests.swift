import Testing

@Suite struct OutputFilesTests {
  @Test func appearsWholeBesideNothingElse() throws {
    let run = try Sandbox().run(
      "rolefit rank jobs --format json -o jobs/report.json; tail -n 1 jobs/report.json; ls -A jobs")
    #expect(run.lines == ["]}", "good.txt", "poor.html", "report.json"])
  }

  @Test func isNoInputOfItsOwnRun() throws {
    let run = try Sandbox().run(
      """
      rolefit rank jobs --format json -o jobs/r.json; cp jobs/r.json first
      rolefit rank jobs --format json -v -o jobs/r.json; grep -c '"source":"jobs/r.json"' jobs/r.json
      """)
    #expect(run.output == "0\n")
    #expect(run.errors.contains("rolefit: jobs/r.json: skipped: output of this run"))
  }

  @Test func staysAsItWasWhereTheRunFails() throws {
    let run = try Sandbox().run(
      "echo old > report; rolefit score jobs/good.txt --format html -o report; cat report; rolefit rank jobs/good.txt --profile none -o report; cat report; ls -A"
    )
    #expect(run.output.hasPrefix("old\nold\njobs\nreport\n"))
  }

  @Test func goesThroughALink() throws {
    let run = try Sandbox().run(
      "mkdir d; echo old > d/t; ln -s d/t link; rolefit schema -o link; ls -l link | cut -c1; head -c1 d/t; ls -A d")
    #expect(run.output == "l\n{t\n")
  }

  @Test func keepsTheModeOfTheFile() throws {
    let run = try Sandbox().run("echo old > t; chmod 600 t; rolefit schema -o t; ls -l t | cut -c1-10")
    #expect(run.output == "-rw-------\n")
  }

  @Test(arguments: [
    ("jobs", "it is a folder"), ("none/x", "No such file or directory"), ("", "No such file or directory"),
  ])
  func saysWhyItCannotBeWritten(name: String, reason: String) throws {
    let run = try Sandbox().run("rolefit schema -o '\(name)'")
    #expect(run.status == 3)
    #expect(run.errors == "rolefit: cannot write \(name): \(reason)\n")
  }

  @Test func neverTakesTheInput() throws {
    let run = try Sandbox().run(
      "cp jobs/good.txt a; rolefit score jobs/good.txt -o jobs/good.txt; echo $?; cmp a jobs/good.txt")
    #expect(run.output == "64\n")
  }

  @Test func devicesAreWrittenInPlace() throws {
    let run = try Sandbox().run(
      "rolefit schema -o /dev/null; echo $?; rolefit schema -o /dev/full; echo $?; ls -l /dev/null | cut -c1")
    #expect(run.output == "0\n3\nc\n")
  }
}
