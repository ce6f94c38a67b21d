import ArgumentParser
import MatchReports
import RoleScoring

struct RankCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rank", abstract: "Reads every posting in folders and files, best first.")

  @Argument(help: "Folders and files; - is standard input.")
  var paths: [String] = []

  @Option(help: ArgumentHelp("Show only the best so many postings.", valueName: "n"))
  var top: Int?

  @Option(help: ArgumentHelp("Show only postings with at least this score.", valueName: "score"))
  var minScore: Double?

  @Option(
    help: ArgumentHelp("Read from folders only files whose names match, for example '*.html'.", valueName: "pattern"))
  var include: [String] = []

  @Option(help: ArgumentHelp("Read the names of further inputs from a file, one a line.", valueName: "file"))
  var filesFrom: String?

  @Flag(name: .customLong("paths"), help: "Write only the names of the files, best first.")
  var namesOnly = false

  @Flag(
    name: [.customShort("0"), .customLong("null")], help: "End names with a NUL byte, in --paths and --files-from.")
  var nulTerminated = false

  @Flag(help: "End with status 1 where nothing passes the filters.")
  var exitStatus = false

  @Flag(help: "End with status 2 where any input gave an error.")
  var strict = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var role: RoleOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var files: FileOptions
  @OptionGroup var notes: NoteOptions

  func validate() throws {
    if paths.isEmpty && filesFrom == nil { throw ValidationError("name a folder or a file to rank") }
    if let top, top < 1 { throw ValidationError("--top wants a number from 1") }
    if let minScore, !minScore.isFinite { throw ValidationError("--min-score wants a number") }
  }

  func run() async throws {
    let format = try output.format(of: .text, .json, .jsonl, .csv, .markdown)
    let clock = ContinuousClock()
    let start = clock.now
    let inputs = try InputNames.all(
      paths, from: filesFrom, nulTerminated: nulTerminated, include: include, output: output.outputName)
    let matcher = try role.matcher(reading, charset: files.charset)
    var tally = RunTally(total: inputs.files.count, notes: notes, holdsResults: true)
    tally.note(skipped: inputs.skipped)
    var kept = inputs.failures.map { name, error in
      tally.fail(name, error)
      return render(MatchResult(source: name.text, sourceBytes: name.bytesIfNotUTF8, outcome: .failure(error)), format)
    }
    if inputs.files.isEmpty && kept.isEmpty { noteNothingFound() }
    var writer = try ReportOutput(output.outputName)
    let (input, command) = (reading.input, self)
    try await OrderedBatch.run(inputs.files, jobs: reading.jobCount, shouldStop: Interruption.isPending) { file in
      matcher.results(input.content(of: file.name, isNamed: file.isNamed), of: file.name).map {
        command.render($0, format)
      }
    } deliver: { results in
      tally.count(results)
      kept += results
    }
    try tally.checkInterruption()
    let shown = filtered(kept)
    tally.show(shown.count)
    try write(shown, as: format, role.document(matcher), tally.summary, to: &writer)
    if format == .text { noteSummary(tally.summary, took: clock.now - start) }
    try writer.end(tally, isEmptyAnError: exitStatus && !shown.contains { $0.error == nil })
  }

  /// Keeps of a result what its form needs.
  private func render(_ result: MatchResult, _ format: OutputFormat) -> KeptResult {
    var kept = KeptResult(result)
    if namesOnly { return kept }
    switch format {
    case .text, .markdown: kept.row = RankTable.Row(result)
    case .csv: CSVReport().append(result, to: &kept.bytes)
    default: JSONReport().append(result, to: &kept.bytes)
    }
    return kept
  }

  /// Filters concern postings; what could not be read stays, at the end.
  private func filtered(_ results: [KeptResult]) -> [KeptResult] {
    let ordered = results.sorted { $0.key < $1.key }
    let errors = ordered.drop { $0.error == nil }
    var postings = ordered.prefix { $0.error == nil }
    if let minScore { postings = postings.prefix { Double($0.key.score?.tenths ?? 0) / 10 >= minScore } }
    if let top { postings = postings.prefix(top) }
    return Array(namesOnly ? postings : postings + errors)
  }

  private func write(
    _ results: [KeptResult], as format: OutputFormat, _ document: ResultDocument, _ summary: RunSummary,
    to writer: inout ReportOutput
  ) throws(OutputError) {
    if namesOnly {
      for result in results { try writer.write(result.key.source + [nulTerminated ? 0 : UInt8(ascii: "\n")]) }
      return
    }
    switch format {
    case .json: try writer.write(results.map(\.bytes), in: document, summary)
    case .text: try writer.write(lines: RankTable(style: output.style).lines(results.compactMap(\.row)))
    case .markdown: try writer.write(lines: MarkdownReport().table(results.compactMap(\.row)))
    default:
      if format == .csv { try writer.writeCSVHead() }
      for result in results { try writer.write(result.bytes) }
    }
  }

  private func noteNothingFound() {
    let suffixes = FolderWalk.suffixes.sorted().map { ".\($0)" }.joined(separator: " ")
    let places = paths.map { FileName(argument: $0).text }.joined(separator: ", ")
    StandardStreams.note("rolefit: no postings found in \(places) (looked for \(suffixes))")
  }

  private func noteSummary(_ summary: RunSummary, took duration: Duration) {
    guard !notes.quiet, !namesOnly else { return }
    let tenths = Int(duration / .milliseconds(100))
    var parts = ["\(summary.files) files", "\(summary.postings) postings"]
    if summary.errors > 0 { parts.append("\(summary.errors) errors") }
    if summary.skipped > 0 { parts.append("\(summary.skipped) skipped") }
    StandardStreams.note((parts + ["\(tenths / 10).\(tenths % 10) s"]).joined(separator: ", "))
  }
}
