import ArgumentParser
import MatchReports
import PostingText
import RoleScoring

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
    let (reader, input, time, all) = (reading.reader(charset: files.charset), reading.input, reading.time, all)
    var tally = RunTally(total: names.count, notes: notes)
    var writer = try ReportOutput(output.outputName)
    var document: [[UInt8]] = []
    try await OrderedBatch.run(names, jobs: reading.jobCount, shouldStop: Interruption.isPending) { name in
      let content = input.content(of: name, isNamed: true)
      let postings = content.postings(
        reader, suffix: name.suffix, isOverdue: time.start(bytes: content.byteCount))
      var bytes: [UInt8] = []
      for (record, posting) in postings.enumerated() {
        if format == .text {
          if let posting = try? posting.get() {
            PostingTextReport(includesBoilerplate: all).append(posting, to: &bytes)
          }
        } else {
          JSONTextReport(includesBoilerplate: all).append(
            posting, source: name.text, sourceBytes: name.bytesIfNotUTF8, record: record, to: &bytes)
        }
      }
      return (name, bytes, postings.map { $0.map { _ in () } })
    } deliver: { name, bytes, outcomes in
      tally.count(outcomes, of: name)
      switch format {
      case .json: document.append(bytes)
      case .text where names.count > 1:
        try writer.write(lines: ["==> \(DisplayText(name.text).text) <=="])
        fallthrough
      default: try writer.write(bytes)
      }
    }
    if format == .json, Interruption.pending == nil {
      let lines = document.flatMap { $0.split(separator: UInt8(ascii: "\n")).map(Array.init) }
      tally.show(lines.count)
      try writer.write(lines, in: .built(), tally.summary)
    }
    try writer.end(tally)
  }
}
