import ArgumentParser
import MatchReports
import RoleScoring

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Shows the sum behind a posting's score, each line with its quote and file:line:column.")

  @Argument(help: "A file with a posting; - is standard input.")
  var posting: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var role: RoleOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var files: FileOptions
  @OptionGroup var notes: NoteOptions

  func run() throws {
    _ = try output.format(of: .text)
    let matcher = try role.matcher(reading, charset: files.charset)
    let report = ExplainReport(style: output.style)
    var tally = RunTally(total: 1, notes: notes)
    var writer = try ReportOutput(output.outputName)
    for name in try InputNames.files([posting], output: output.outputName) {
      let results = matcher.results(reading.input.content(of: name, isNamed: true), of: name)
      tally.count(results.map(KeptResult.init))
      if let main = results.first, (try? main.outcome.get()) != nil { try writer.write(lines: report.lines(main)) }
    }
    try writer.end(tally)
  }
}
