import ArgumentParser
import MatchReports

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Writes the JSON Schema (2020-12) of a match result.")

  @Option(name: [.short, .long], help: "Write to a file, which appears whole or not at all.")
  var output: String?

  func run() throws {
    var bytes: [UInt8] = []
    SchemaReport().append(to: &bytes)
    var writer = try ReportOutput(output.map(FileName.init(argument:)))
    try writer.write(bytes)
    try writer.finish()
  }
}
