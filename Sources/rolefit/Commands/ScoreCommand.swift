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
    let format = try output.format(of: .text, .json, .jsonl, .csv, .markdown)
    let names = try InputNames.files(postings, output: output.outputName)
    let matcher = try role.matcher(reading, charset: files.charset)
    let (input, report) = (reading.input, TextReport(style: output.style))
    var tally = RunTally(total: names.count, notes: notes)
    var writer = try ReportOutput(output.outputName)
    if format == .csv { try writer.writeCSVHead() }
    let isForPeople = format == .text || format == .markdown
    var document: [KeptResult] = []
    var shown = 0
    try await OrderedBatch.run(names, jobs: reading.jobCount, shouldStop: Interruption.isPending) { name in
      matcher.results(input.content(of: name, isNamed: true), of: name).map { result in
        var kept = KeptResult(result)
        func keep(_ lines: [String]) { kept.bytes = Array((lines.joined(separator: "\n") + "\n").utf8) }
        switch format {
        case .text: if kept.error == nil { keep(report.lines(result)) }
        case .markdown: keep(MarkdownReport().lines(result))
        case .csv: CSVReport().append(result, to: &kept.bytes)
        default: JSONReport().append(result, to: &kept.bytes)
        }
        return kept
      }
    } deliver: { results in
      tally.count(results)
      if format == .json { return document += results }
      for result in results where !result.bytes.isEmpty {
        if isForPeople, shown > 0 { try writer.write(lines: [""]) }
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
