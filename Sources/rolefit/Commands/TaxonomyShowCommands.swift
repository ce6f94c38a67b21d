import ArgumentParser
import MatchReports
import RequirementExtraction

struct TaxonomyListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the competencies, one a line: identifier, a tab, and name.")

  @Option(help: ArgumentHelp("Taxonomy layered over the built-in one; may be repeated.", valueName: "file"))
  var taxonomy: [String] = []

  func run() throws {
    let competencies = try TaxonomyFiles.layered(taxonomy).competencies
    var output = try ReportOutput(nil)
    try output.write(lines: competencies.map { "\(DisplayText($0.id).text)\t\(DisplayText($0.name).text)" })
    try output.finish()
  }
}

struct TaxonomyShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows one competency with its phrases, examples and counter-examples.")

  @Argument(help: "Identifier, for example programming/python.")
  var id: String

  @Option(help: ArgumentHelp("Taxonomy layered over the built-in one; may be repeated.", valueName: "file"))
  var taxonomy: [String] = []

  func run() throws {
    let layered = try TaxonomyFiles.layered(taxonomy)
    let ids = layered.competencies.map(\.id)
    guard let entry = layered.entries().last(where: { $0.id == id }) else {
      let near = Spelling.nearest(to: id, in: ids).map { "; did you mean \"\($0)\"?" } ?? " (see rolefit taxonomy list)"
      throw CommandFailure.usage("unknown competency \"\(id)\"" + near)
    }
    var output = try ReportOutput(nil)
    try output.write(lines: CompetencyReport().lines(entry))
    try output.finish()
  }
}
