import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why a command ends without its result.
struct CommandFailure: Error {
  /// One of the exit statuses of the contract.
  var status: Int32
  /// What, where, and what to do, in one line; `nil` to say nothing.
  var message: String?

  init(status: Int32, _ message: String? = nil) {
    self.status = status
    self.message = message
  }

  /// Wrong usage.
  static func usage(_ message: String) -> CommandFailure { CommandFailure(status: 64, message) }

  /// The profile, the taxonomy or the output can't be used.
  static func unusable(_ message: String) -> CommandFailure { CommandFailure(status: 3, message) }
}

/// One call of the program: parses the arguments, runs the command and tells its exit status.
struct Invocation {
  let arguments: [String]

  func run() async -> Int32 {
    do {
      try checkCommand()
      var command = try Rolefit.parseAsRoot(arguments)
      if var waiting = command as? any AsyncParsableCommand {
        try await waiting.run()
      } else {
        try command.run()
      }
      return 0
    } catch {
      return status(of: error)
    }
  }

  private func status(of error: any Error) -> Int32 {
    switch error {
    case let failure as CommandFailure: return told(failure)
    case let failure as OutputError: return told(failure)
    case let code as ExitCode: return code.rawValue
    default: break
    }
    guard Rolefit.exitCode(for: error) == .success else {
      let message = Rolefit.message(for: error).split(separator: "\n").joined(separator: " ")
      return told(.usage("\(message) (see rolefit --help)"))
    }
    let text = Rolefit.fullMessage(for: error)
    // The parser wants the version's text before it is known that anybody asks for it.
    return answer(text == Rolefit.version ? VersionText.lines : [text])
  }

  /// Help and version go to standard output like any result.
  private func answer(_ lines: [String]) -> Int32 {
    do {
      var output = try ReportOutput(nil)
      try output.write(lines: lines)
      try output.finish()
      return 0
    } catch {
      return told(error)
    }
  }

  private func told(_ failure: CommandFailure) -> Int32 {
    if let message = failure.message { StandardStreams.note("rolefit: \(message)") }
    return failure.status
  }

  private func told(_ failure: OutputError) -> Int32 {
    switch failure {
    case .closedPipe: return 0
    case .failed(let message): return told(.unusable(message))
    }
  }

  /// The parser knows no name near a mistyped command.
  private func checkCommand() throws(CommandFailure) {
    var commands = Rolefit.configuration.subcommands
    for name in arguments.prefix(2) {
      guard !name.hasPrefix("-"), !commands.isEmpty else { return }
      let known = commands.compactMap { $0.configuration.commandName } + ["help"]
      guard known.contains(name) else {
        let near = Spelling.nearest(to: name, in: known).map { "; did you mean \"\($0)\"?" } ?? " (see rolefit --help)"
        throw .usage("unknown command \"\(name)\"" + near)
      }
      commands = commands.first { $0.configuration.commandName == name }?.configuration.subcommands ?? []
    }
  }
}
