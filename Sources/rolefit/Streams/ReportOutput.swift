import MatchReports

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why output could not be written.
enum OutputError: Error {
  /// The reader of a pipe has gone: nothing is wrong.
  case closedPipe
  case failed(String)
}

/// Where results go: standard output, or a file that appears whole or not at all.
struct ReportOutput: ~Copyable {
  private let descriptor: Descriptor
  private var buffer: [UInt8] = []
  /// The file to replace and the temporary one, `nil` where results are written in place.
  private let replacement: (target: FileName, temporary: FileName)?

  /// Opens the output; a regular file is written beside its place first.
  init(_ name: FileName?) throws(OutputError) {
    guard let name, !name.isStandardInput else {
      descriptor = Descriptor(owning: 1)
      replacement = nil
      return
    }
    do {
      var target = name
      var mode: mode_t = 0o666
      if let status = FileStatus(name) {
        switch status.kind {
        case .folder: throw OutputError.failed("cannot write \(name.text): it is a folder")
        case .regular:
          target = FileStatus.resolved(name)
          mode = status.permissions
        default:
          descriptor = try Descriptor.opened(name, O_WRONLY)
          replacement = nil
          return
        }
      }
      let temporary = Self.temporaryName(for: target)
      descriptor = try Descriptor.opened(temporary, O_WRONLY | O_CREAT | O_EXCL, mode: mode)
      replacement = (target, temporary)
    } catch let error as SystemError {
      throw .failed("cannot write \(name.text): \(error.message)")
    } catch let error as OutputError {
      throw error
    } catch {
      throw .failed("cannot write \(name.text)")
    }
  }

  deinit { if let replacement { FileStatus.remove(replacement.temporary) } }

  /// Hidden, so that a scan of the folder passes it over.
  private static func temporaryName(for target: FileName) -> FileName {
    let folder = target.bytes.dropLast(target.last.count)
    return FileName(bytes: folder + Array(".".utf8) + target.last.prefix(200) + Array(".rolefit-\(getpid())".utf8))
  }

  mutating func write(_ bytes: [UInt8]) throws(OutputError) {
    buffer += bytes
    if buffer.count >= 1 << 16 { try flush() }
  }

  mutating func write(lines: [String]) throws(OutputError) {
    for line in lines {
      buffer.append(contentsOf: line.utf8)
      buffer.append(UInt8(ascii: "\n"))
    }
    if buffer.count >= 1 << 16 { try flush() }
  }

  mutating func flush() throws(OutputError) {
    defer { buffer.removeAll(keepingCapacity: true) }
    do { try descriptor.put(buffer) } catch { throw Self.outputError(error) }
  }

  /// Writes the rest and puts the file in its place.
  consuming func finish() throws(OutputError) {
    try flush()
    guard let replacement else {
      // Some file systems tell only now that a write has failed.
      if descriptor.number == 1, close(1) != 0, errno != EINTR { throw Self.outputError(.last) }
      return
    }
    guard fsync(descriptor.number) == 0 || errno == EINVAL else { throw Self.outputError(.last) }
    do throws(SystemError) { try FileStatus.rename(replacement.temporary, to: replacement.target) } catch {
      throw .failed("cannot write \(replacement.target.text): \(error.message)")
    }
  }

  private static func outputError(_ error: SystemError) -> OutputError {
    switch error.code {
    case EPIPE: .closedPipe
    case EBADF: .failed("cannot write output: standard output is closed")
    default: .failed("cannot write output: \(error.message)")
    }
  }
}

extension ReportOutput {
  /// Writes results, each a line of JSON, as one document.
  mutating func write(
    _ results: [[UInt8]], in document: ResultDocument, _ summary: RunSummary
  ) throws(OutputError) {
    var bytes: [UInt8] = []
    document.appendHead(summary, to: &bytes)
    for (index, result) in results.enumerated() {
      document.append(result, isFirst: index == 0, to: &bytes)
      try write(bytes)
      bytes.removeAll(keepingCapacity: true)
    }
    document.appendTail(to: &bytes)
    try write(bytes)
  }

  mutating func writeCSVHead() throws(OutputError) {
    var bytes: [UInt8] = []
    CSVReport().appendHead(to: &bytes)
    try write(bytes)
  }

  /// Ends a run: complete lines stay on standard output when it was interrupted, a file stays as it was.
  consuming func end(_ tally: consuming RunTally, isEmptyAnError: Bool = false) throws {
    tally.clearProgress()
    if Interruption.pending != nil {
      try flush()
      try tally.checkInterruption()
    }
    try finish()
    let status = isEmptyAnError && tally.status() != 3 ? 1 : tally.status()
    if status != 0 { throw CommandFailure(status: status) }
  }
}
