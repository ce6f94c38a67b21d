import ArgumentParser
import PostingText
import RequirementExtraction

struct TaxonomyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "taxonomy", abstract: "Shows and checks the competencies that postings are matched against.",
    subcommands: [TaxonomyCheckCommand.self])
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
}

struct TaxonomyCheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Checks taxonomy files: form, examples and counter-examples.")

  @Argument(help: "Taxonomy files, layered in this order.")
  var files: [String]

  func run() async throws {
    let sources = try TaxonomyFiles.read(files)
    let check = TaxonomyChecker().check(sources)
    var output = try ReportOutput(nil)
    try output.write(lines: check.problems.map(\.description))
    let counts = "\(check.competencies) competencies, \(check.phrases) phrases, \(check.examples) examples"
    try output.write(lines: ["\(counts), \(check.problems.count) problems"])
    try output.finish()
    if !check.problems.isEmpty { throw CommandFailure(status: 3) }
  }
}
