import ArgumentParser
import PostingText
import RequirementExtraction

struct TaxonomyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "taxonomy", abstract: "Shows and checks the competencies that postings are matched against.",
    subcommands: [
      TaxonomyListCommand.self, TaxonomyShowCommand.self, TaxonomyCheckCommand.self, TaxonomyCompileCommand.self,
    ])
}

/// Reads taxonomy files that a person named.
enum TaxonomyFiles {
  static let largest = 16 << 20

  static func read(_ names: [String]) throws(CommandFailure) -> [TaxonomySource] {
    var sources: [TaxonomySource] = []
    for argument in names {
      let name = FileName(argument: argument)
      switch FileInput(limit: largest).content(of: name, isNamed: true) {
      case .success(let content): sources.append(TaxonomySource(name: name.text, bytes: content.bytes))
      case .failure(let error): throw .unusable("\(name.text): \(error.message)")
      }
    }
    return sources
  }

  /// The built-in taxonomy with the named files over it.
  static func layered(_ names: [String]) throws(CommandFailure) -> Taxonomy {
    if names.isEmpty { return .builtIn }
    let sources = try read(names)
    do throws(TaxonomyError) {
      return try Taxonomy.builtIn.layered(with: sources)
    } catch {
      throw CommandFailure.unusable(error.description)
    }
  }
}

struct TaxonomyCheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Checks taxonomy files: form, examples and counter-examples.")

  @Argument(help: "Taxonomy files, layered in this order.")
  var files: [String]

  @Flag(help: "Leave the sets and topics of the built-in taxonomy out.")
  var alone = false

  func run() async throws {
    let sources = try TaxonomyFiles.read(files)
    let check = TaxonomyChecker().check(sources, over: alone ? nil : .builtIn)
    var output = try ReportOutput(nil)
    try output.write(lines: check.problems.map(\.description))
    let counts = "\(check.competencies) competencies, \(check.phrases) phrases, \(check.examples) examples"
    try output.write(lines: ["\(counts), \(check.problems.count) problems"])
    try output.finish()
    if !check.problems.isEmpty { throw CommandFailure(status: 3) }
  }
}

struct TaxonomyCompileCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compile", abstract: "Writes taxonomy files in the form that is built into the program.",
    shouldDisplay: false)

  @Argument(help: "Taxonomy files, layered in this order.")
  var files: [String]

  @Option(name: [.short, .long], help: "File to write.")
  var output: String

  func run() async throws {
    let sources = try TaxonomyFiles.read(files).map { source in
      TaxonomySource(name: source.name.split(separator: "/").last.map(String.init) ?? source.name, bytes: source.bytes)
    }
    let compiled: [UInt8]
    do throws(TaxonomyError) {
      compiled = try Taxonomy(sources: sources).compiled()
    } catch {
      throw CommandFailure.unusable(error.description)
    }
    var output = try ReportOutput(FileName(argument: output))
    try output.write(compiled)
    try output.finish()
  }
}
