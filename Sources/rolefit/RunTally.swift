import MatchReports
import PostingText
import RoleScoring

/// Counts what a run has done, warns of what failed, and tells the exit status.
struct RunTally {
  private(set) var summary = RunSummary()
  private let total: Int
  private let notes: NoteOptions
  private var progress: ProgressLine

  /// `total` is the number of files to read; `holdsResults` tells that nothing is written before all are.
  init(total: Int, notes: NoteOptions, holdsResults: Bool = false) {
    self.total = total
    self.notes = notes
    progress = ProgressLine(total: total, isQuiet: notes.quiet || !holdsResults && StandardStreams.isTerminal(1))
  }

  /// Counts the results of one file.
  mutating func count(_ results: [KeptResult]) {
    summary.files += 1
    progress.show(summary.files)
    for result in results {
      if let error = result.error {
        fail(FileName(bytes: result.key.source), record: result.key.record, error)
      } else {
        summary.postings += 1
        if let band = result.band { summary.bands[band, default: 0] += 1 }
      }
    }
  }

  /// Counts the postings of one file.
  mutating func count(_ postings: [Result<Void, PostingError>], of name: FileName) {
    summary.files += 1
    progress.show(summary.files)
    for (record, posting) in postings.enumerated() {
      switch posting {
      case .success: summary.postings += 1
      case .failure(let error): fail(name, record: record, error)
      }
    }
  }

  /// Counts and tells a failure.
  mutating func fail(_ name: FileName, record: Int = 0, _ error: PostingError) {
    summary.errors += 1
    let place = record == 0 ? name.text : "\(name.text)#\(record)"
    progress.clear()
    notes.warn("\(place): \(error.kind.rawValue): \(error.message)")
  }

  mutating func note(skipped: [(FileName, SkipReason)]) {
    summary.skipped += skipped.count
    if notes.verbose {
      for (name, reason) in skipped { notes.warn("\(name.text): skipped: \(reason.rawValue)") }
    }
  }

  /// Notes how many results are shown, before any is written.
  mutating func show(_ count: Int) {
    summary.results = count
    progress.clear()
  }

  /// Makes room for results on the terminal.
  mutating func clearProgress() { progress.clear() }

  /// Ends the run if it was interrupted.
  mutating func checkInterruption() throws(CommandFailure) {
    progress.clear()
    guard let signal = Interruption.pending else { return }
    throw CommandFailure(status: 128 + signal, "interrupted after \(summary.files) of \(total)")
  }

  /// 0 where all went well, 2 where some inputs failed, 3 where none gave a posting.
  func status() -> Int32 {
    if summary.postings == 0 { return 3 }
    return summary.errors > 0 ? 2 : 0
  }
}
