import Testing

@Suite struct FilesTests {
  @Test func foldersAreReadInAFixedOrder() throws {
    let box = try Sandbox()
    try box.write("jobs/b/z.html", Sandbox.cook)
    try box.write("jobs/b/a.md", "# Line cook\n\nA busy kitchen wants you.\n")
    let run = try box.run("rolefit rank jobs --paths -q")
    #expect(run.lines.first == "jobs/good.txt")
    #expect(Set(run.lines) == ["jobs/good.txt", "jobs/b/a.md", "jobs/b/z.html", "jobs/poor.html"])
  }

  @Test func whatIsNoPostingIsPassedOverAndNamed() throws {
    let run = try Sandbox().run(
      """
      mkdir jobs/poor_files jobs/other_files jobs/.git; cp jobs/poor.html jobs/poor_files/x.html
      cp jobs/poor.html jobs/other_files/y.html; cp jobs/good.txt jobs/.hidden.txt; cp jobs/good.txt jobs/.git/a.txt
      echo x > jobs/photo.png; ln -s good.txt jobs/link.txt; ln -s .. jobs/up; mkfifo jobs/pipe.html
      rolefit rank -v jobs --format jsonl
      """)
    #expect(run.status == 0)
    #expect(run.lines.count == 3)
    for (name, reason) in [
      ("poor_files", "files saved beside a page"), (".hidden.txt", "hidden"), (".git", "hidden"),
      ("photo.png", "other kind of file"), ("link.txt", "symbolic link"), ("up", "symbolic link"),
      ("pipe.html", "device, pipe or socket"),
    ] {
      #expect(run.errors.contains("rolefit: jobs/\(name): skipped: \(reason)\n"), "\(name)")
    }
  }

  @Test func aNamedFileIsReadWhateverItIsCalled() throws {
    let run = try Sandbox().run("cp jobs/good.txt job.bak; rolefit rank job.bak --format jsonl")
    #expect(run.status == 0)
    #expect(run.lines.count == 1)
  }

  @Test func anEmptyFolderSaysWhatWasLookedFor() throws {
    let run = try Sandbox().run("mkdir none; rolefit rank none --format json")
    #expect(run.status == 3)
    #expect(run.output.hasSuffix("\"results\":[\n]}\n"))
    #expect(run.errors.hasPrefix("rolefit: no postings found in none (looked for .htm "))
  }

  @Test(arguments: ["-rf.txt", "two words.txt", "quo'\\''te\".txt", "*.txt", "a\nb.txt", "@x.txt", "%00#?.txt"])
  func oddNamesWork(name: String) throws {
    let run = try Sandbox().run(
      "mkdir odd; cp jobs/good.txt './odd/\(name)'; rolefit rank odd --paths -q -0; cd odd; rolefit score --format jsonl -- '\(name)'"
    )
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("odd/"))
  }

  @Test func namesThatAreNotUTF8KeepTheirBytes() throws {
    let run = try Sandbox().run(
      """
      mkdir odd; n=$(printf 'caf\\351.txt'); cp jobs/good.txt "odd/$n"
      rolefit rank odd --format jsonl | grep -o '"source":[^,]*,"source_base64":[^,]*'
      rolefit score "odd/$n" --format jsonl | grep -o '"source_base64":[^,]*'
      rolefit rank odd --paths -q > paths; printf 'odd/caf\\351.txt\\n' | cmp - paths && echo same
      """)
    #expect(
      run.lines == [
        "\"source\":\"odd/caf\u{FFFD}.txt\",\"source_base64\":\"b2RkL2NhZukudHh0\"",
        "\"source_base64\":\"b2RkL2NhZukudHh0\"", "same",
      ])
  }

  @Test(arguments: [
    ("/dev/zero", "not_a_file"), ("loop", "symlink_loop"), ("dangling", "not_found"), ("empty.txt", "empty"),
    ("sparse.txt", "too_large"), ("jobs/good.txt/x", "not_found"),
  ])
  func whatCannotBeReadTellsItsKind(name: String, kind: String) throws {
    let run = try Sandbox().run(
      """
      ln -s loop loop; ln -s nowhere dangling; : > empty.txt; truncate -s 5G sparse.txt
      rolefit score --format jsonl \(name)
      """)
    #expect(run.status == 3)
    #expect(run.output.contains("\"error\":{\"kind\":\"\(kind)\""))
    #expect(run.errors.hasPrefix("rolefit: \(name): \(kind): "))
    #expect(run.errors.filter { $0 == "\n" }.count == 1)
  }

  @Test func aFileBeyondTheLimitTellsBothSizes() throws {
    let run = try Sandbox().run("truncate -s 5G sparse.txt; rolefit score sparse.txt")
    #expect(run.errors == "rolefit: sparse.txt: too_large: 5.0 GiB > 64.0 MiB (--max-bytes)\n")
  }

  @Test func filesWithoutASizeAreReadToTheirEnd() throws {
    let run = try Sandbox().run("rolefit text /proc/self/status")
    #expect(run.output.contains("Name:"))
  }

  @Test func aNamedPipeIsReadWhenItsWriterComesLater() throws {
    let run = try Sandbox().run("mkfifo p; (sleep 1; cat jobs/good.txt > p) & rolefit text p")
    #expect(run.output.contains("Senior Machine Learning Engineer"))
  }

  @Test func sixteenDescriptorsAreEnough() throws {
    let run = try Sandbox().run(
      """
      i=0; while [ $i -lt 20 ]; do mkdir -p jobs/$i/$i; cp jobs/good.txt jobs/$i/$i/a.txt; i=$((i+1)); done
      ulimit -n 16; rolefit rank jobs -j 4 --paths -q | wc -l
      """)
    #expect(run.output.filter { !$0.isWhitespace } == "22")
  }

  @Test func pathsBeyondTheSystemsLimitAreRead() throws {
    let part = String(repeating: "d", count: 200)
    // Built from the inside out, so that no path on the way is too long.
    let run = try Sandbox().run(
      """
      mkdir x; cp jobs/good.txt x/deep.txt
      i=0; while [ $i -lt 24 ]; do mkdir t; mv x t/\(part); mv t x; i=$((i+1)); done
      rolefit rank x --format jsonl | grep -c '"error":null'
      """)
    #expect(run.output == "1\n")
  }

  @Test func listsOfNamesAreTakenFromAFile() throws {
    let run = try Sandbox().run(
      """
      printf 'jobs/good.txt\\njobs/poor.html\\n' > list; rolefit rank --files-from list --paths -q
      printf 'jobs/good.txt\\0' | rolefit rank --files-from - -0 --paths -q | tr '\\0' '!'
      rolefit rank jobs --include '*.html' --paths -q
      """)
    #expect(run.output == "jobs/good.txt\njobs/poor.html\njobs/good.txt!jobs/poor.html\n")
  }
}
