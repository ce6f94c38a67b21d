import ArgumentParser
import MatchReports
import PostingText
import RoleMatching
import RoleScoring

struct StreamCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stream",
    abstract: "Reads JSON Lines from standard input and writes one match result a line, in the same order.",
    discussion: """
      A record is {"id", "html" or "text", "url"?, "title"?}; its other fields come back as one string under "input". \
      A record that can't be read gives a result with an error, and the stream goes on.
      """)

  @Flag(help: "End with status 2 where any record gave an error.")
  var strict = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var role: RoleOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var notes: NoteOptions

  func run() async throws {
    _ = try output.format(of: .jsonl)
    let matcher = try role.matcher(reading, charset: "utf-8")
    let limit = reading.maxBytes
    var records = 0
    var errors = 0
    var writer = try ReportOutput(output.outputName)
    var input = StreamInput(limit: limit, batchBytes: reading.jobCount << 18)
    do {
      while true {
        let lines = try input.next()
        if lines.isEmpty { break }
        try await OrderedBatch.run(lines, jobs: reading.jobCount, shouldStop: Interruption.isPending) { line in
          let result = matcher.result(line, limit: limit)
          var bytes: [UInt8] = []
          JSONReport().append(result, to: &bytes)
          return (bytes, (try? result.outcome.get()) == nil)
        } deliver: { bytes, isError in
          records += 1
          errors += isError ? 1 : 0
          try writer.write(bytes)
        }
        try writer.flush()
      }
    } catch let error as SystemError {
      throw CommandFailure.unusable("cannot read standard input: \(error.message)")
    }
    // Complete lines stay, also in a file.
    try writer.finish()
    if let signal = Interruption.pending {
      throw CommandFailure(status: 128 + signal, "interrupted after \(records) records")
    }
    if notes.verbose { notes.warn("\(records) records, \(errors) errors") }
    if strict && errors > 0 { throw CommandFailure(status: 2) }
  }
}

extension PostingMatcher {
  /// The result for one line of a stream.
  fileprivate func result(_ line: LineSplitter.Line, limit: Int) -> MatchResult {
    guard case .whole(let bytes) = line else {
      return MatchResult(
        source: nil, outcome: .failure(PostingError(.tooLarge, "the record is too long (--max-bytes)")))
    }
    let record = StreamRecord(line: bytes, limit: limit)
    return MatchResult(source: record.id, outcome: outcome(record), input: record.input)
  }

  private func outcome(_ record: StreamRecord) -> Result<MatchedPosting, PostingError> {
    record.content.flatMap { content in
      var reader = role.reader
      let (bytes, suffix) =
        switch content {
        case .html(let bytes): (bytes, "html")
        case .text(let bytes): (bytes, "txt")
        }
      reader.options.suffix = suffix
      reader.options.isOverdue = time.start(bytes: bytes.count)
      guard let posting = reader.read(bytes).first else {
        return .failure(PostingError(.notAPosting, "the record holds no posting"))
      }
      return posting.map { posting in
        var posting = posting
        posting.settle(title: record.title)
        if let url = record.url { posting.metadata.url = url }
        return role.match(posting)
      }
    }
  }
}
