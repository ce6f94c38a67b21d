import ArgumentParser
import MatchReports
import PostingText
import RequirementExtraction
import RoleScoring

struct ProfileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile", abstract: "Shows, starts and checks the role profile that postings are scored against.",
    subcommands: [ProfileShowCommand.self, ProfileInitCommand.self, ProfileCheckCommand.self])
}

/// Reads the profile that a person named.
enum ProfileFile {
  /// The profile of a file, or the built-in one; what it names must be in the taxonomy.
  static func profile(_ argument: String?, for taxonomy: @autoclosure () -> Taxonomy) throws(CommandFailure)
    -> RoleProfile
  {
    guard let argument else { return .seniorAISystemsEngineer }
    switch try parse(argument, for: taxonomy()) {
    case .success(let profile): return profile
    case .failure(let failure): throw .unusable(failure.errors.first?.description ?? "\(argument): not a profile")
    }
  }

  static func parse(_ argument: String, for taxonomy: Taxonomy) throws(CommandFailure)
    -> Result<RoleProfile, ProfileErrors>
  {
    let name = FileName(argument: argument)
    switch FileInput(limit: 16 << 20).content(of: name, isNamed: true) {
    case .failure(let error): throw .unusable("\(name.text): \(error.message)")
    case .success(let content):
      return ProfileParser(knownCompetencies: taxonomy.competencies.map(\.id)).parse(content.bytes, source: name.text)
    }
  }
}

struct ProfileShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows what a profile wants and how much each thing counts.")

  @Option(help: ArgumentHelp("Role profile instead of the built-in one.", valueName: "file"))
  var profile: String?

  @Option(help: ArgumentHelp("Taxonomy layered over the built-in one; may be repeated.", valueName: "file"))
  var taxonomy: [String] = []

  func run() throws {
    let competencies = try TaxonomyFiles.layered(taxonomy)
    let profile = try ProfileFile.profile(profile, for: competencies)
    var output = try ReportOutput(nil)
    try output.write(lines: ProfileReport().lines(profile))
    try output.finish()
  }
}

struct ProfileInitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Writes the built-in profile with its comments, to start one's own from.")

  @Option(name: [.short, .long], help: "Write to a file, which appears whole or not at all.")
  var output: String?

  func run() throws {
    var writer = try ReportOutput(output.map(FileName.init(argument:)))
    try writer.write(Array(RoleProfile.builtInSource.utf8))
    try writer.finish()
  }
}

struct ProfileCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Checks a profile file and tells everything that is wrong with it.")

  @Argument(help: "A profile file; - is standard input.")
  var file: String

  @Option(help: ArgumentHelp("Taxonomy layered over the built-in one; may be repeated.", valueName: "file"))
  var taxonomy: [String] = []

  func run() throws {
    var output = try ReportOutput(nil)
    switch try ProfileFile.parse(file, for: try TaxonomyFiles.layered(taxonomy)) {
    case .success(let profile):
      let counts = "\(profile.categories.count) categories, \(profile.competencies.count) competencies"
      try output.write(lines: [DisplayText("\(profile.name): \(counts), 0 problems").text])
      try output.finish()
    case .failure(let failure):
      try output.write(lines: failure.errors.map { DisplayText($0.description).text })
      try output.finish()
      throw CommandFailure(status: 3)
    }
  }
}
