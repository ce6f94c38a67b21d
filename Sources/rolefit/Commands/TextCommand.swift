import ArgumentParser
import MatchReports
import PostingText

struct TextCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text", abstract: "Shows the text that postings are matched on, one block a line.")

  @Argument(help: "Files with postings; - is standard input.")
  var postings: [String]

  @Flag(help: "Show every visible block, boilerplate too.")
  var all = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var files: FileOptions
  @OptionGroup var notes: NoteOptions

  func run() async throws {
    let format = try output.format(of: .text, .json, .jsonl)
    let names = try InputNames.files(postings, output: output.outputName)
    let (reader, input, all) = (reading.reader(charset: files.charset), reading.input, all)
    var tally = RunTally(total: names.count, notes: notes)
    var writer = try ReportOutput(output.outputName)
    try await OrderedBatch.run(names, jobs: reading.jobCount) { name in
      (name, input.content(of: name, isNamed: true).postings(reader, suffix: name.suffix))
    } deliver: { name, postings in
      tally.count(postings, of: name)
      if names.count > 1, format == .text { try writer.write(lines: ["==> \(DisplayText(name.text).text) <=="]) }
      for posting in postings {
        guard case .success(let posting) = posting else { continue }
        var bytes: [UInt8] = []
        PostingTextReport(includesBoilerplate: all).append(posting, to: &bytes)
        try writer.write(bytes)
      }
    }
    try writer.end(tally)
  }
}
