import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@main
struct Rolefit: AsyncParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "rolefit",
    abstract: "Scores saved job postings against the Senior AI Systems Engineer role, offline, with evidence.",
    version: version,
    subcommands: [
      ScoreCommand.self, RankCommand.self, StreamCommand.self, TextCommand.self, ExplainCommand.self,
      TaxonomyCommand.self, ProfileCommand.self, SchemaCommand.self,
    ])

  static func main() async {
    StandardStreams.fillClosed()
    Interruption.listen()
    endProcess(await Invocation(arguments: ArgumentBytes.ofProcess()).run())
  }
}

/// The command type has an `exit` of its own that hides the system's.
private func endProcess(_ status: Int32) -> Never { exit(status) }
