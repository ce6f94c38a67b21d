import ArgumentParser
import MatchReports
import RoleScoring

struct ScoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score", abstract: "Tells a posting's score, what it asks for, its facts, and why.")

  @Argument(help: "Files with postings; - is standard input.")
  var postings: [String]

  @OptionGroup var output: OutputOptions
  @OptionGroup var role: RoleOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var files: FileOptions
  @OptionGroup var notes: NoteOptions

  func run() async throws {
    let format = try output.format(of: .text, .json, .jsonl)
    let names = try InputNames.files(postings, output: output.outputName)
    let matcher = try role.matcher(reading.reader(charset: files.charset))
    let (input, report) = (reading.input, TextReport(style: output.style))
    var tally = RunTally(total: names.count, notes: notes)
    var writer = try ReportOutput(output.outputName)
    var document: [KeptResult] = []
    var shown = 0
    try await OrderedBatch.run(names, jobs: reading.jobCount) { name in
      matcher.results(input.content(of: name, isNamed: true), of: name).map { result in
        var kept = KeptResult(result)
        if format != .text {
          JSONReport().append(result, to: &kept.bytes)
        } else if kept.error == nil {
          kept.bytes = Array((report.lines(result).joined(separator: "\n") + "\n").utf8)
        }
        return kept
      }
    } deliver: { results in
      tally.count(results)
      if format == .json { return document += results }
      for result in results where !result.bytes.isEmpty {
        if format == .text, shown > 0 { try writer.write(lines: [""]) }
        shown += 1
        try writer.write(result.bytes)
      }
    }
    if Interruption.pending == nil, format == .json {
      tally.show(document.count)
      try writer.write(document.map(\.bytes), in: role.document(matcher), tally.summary)
    }
    try writer.end(tally)
  }
}
