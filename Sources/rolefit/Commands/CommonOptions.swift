import ArgumentParser
import MatchReports
import PostingText
import RequirementExtraction
import RoleMatching
import RoleScoring

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The forms in which results are written.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, jsonl, csv, markdown, html
}

/// When to write in colour.
enum ColourChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never
}

/// What is told on standard error.
struct NoteOptions: ParsableArguments {
  @Flag(name: [.short, .long], help: "Tell only errors that end the run.")
  var quiet = false

  @Flag(name: [.short, .long], help: "Name also what was passed over.")
  var verbose = false

  func validate() throws {
    if quiet && verbose { throw ValidationError("--quiet and --verbose exclude each other") }
  }

  func warn(_ text: String) { if !quiet { StandardStreams.note("rolefit: \(text)") } }
}

/// Where and how results are written.
struct OutputOptions: ParsableArguments {
  @Option(help: "Form of the results: text, json, jsonl, csv or markdown; what a command can't give it refuses.")
  var format: OutputFormat?

  @Option(name: [.short, .long], help: "Write the results to a file, which appears whole or not at all.")
  var output: String?

  @Option(help: "Colour: auto, always or never.")
  var color = ColourChoice.auto

  var outputName: FileName? { output.map(FileName.init(argument:)) }

  /// The form to write, by default the first of those that a command can give.
  func format(of formats: OutputFormat...) throws(CommandFailure) -> OutputFormat {
    guard let format else { return formats[0] }
    guard formats.contains(format) else {
      let known = formats.map(\.rawValue).joined(separator: ", ")
      throw .usage("--format \(format.rawValue) is not available here; choose one of \(known)")
    }
    return format
  }

  var style: TextStyle {
    let isTerminal = output == nil && StandardStreams.isTerminal(1)
    let isPlain =
      StandardStreams.environment("NO_COLOR").map { !$0.isEmpty } ?? false
      || StandardStreams.environment("TERM") == "dumb"
    let isColoured =
      switch color {
      case .always: true
      case .never: false
      case .auto: isTerminal && !isPlain
      }
    return TextStyle(isColoured: isColoured, columns: isTerminal ? StandardStreams.columns : nil)
  }
}

/// How files are read.
struct ReadingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Largest file to read, in bytes.", valueName: "n"))
  var maxBytes = 64 << 20

  @Option(
    help: ArgumentHelp(
      "Most processor time for one file, in seconds; by default 2 and 200 ns a byte.", valueName: "seconds"))
  var timeout: Double?

  @Option(name: [.short, .long], help: ArgumentHelp("Postings to work on at once.", valueName: "n"))
  var jobs: Int?

  func validate() throws {
    if !(1...Int(Int32.max)).contains(maxBytes) {
      throw ValidationError("--max-bytes wants a number from 1 to 2147483647")
    }
    if let timeout, !(timeout > 0 && timeout <= 1_000_000) {
      throw ValidationError("--timeout wants a number of seconds above 0, at most 1000000")
    }
    if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs wants a number from 1 to 1024") }
  }

  var jobCount: Int { jobs ?? max(1, min(Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), 64)) }

  func reader(charset: String?) -> PostingReader {
    var options = PostingReader.Options()
    options.maximumBytes = maxBytes
    options.charset = charset
    return PostingReader(options: options)
  }

  var input: FileInput { FileInput(limit: maxBytes) }

  var time: TimeLimit { TimeLimit(seconds: timeout) }
}

/// What is known of files beforehand.
struct FileOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Character encoding of the files, where you know better than they do.", valueName: "label"))
  var charset: String?
}

/// What postings are matched against.
struct RoleOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Taxonomy layered over the built-in one; may be repeated.", valueName: "file"))
  var taxonomy: [String] = []

  @Option(help: ArgumentHelp("Role profile instead of the built-in one.", valueName: "file"))
  var profile: String?

  @Option(help: ArgumentHelp("Day on which a posting's end counts as past, as YYYY-MM-DD.", valueName: "date"))
  var asOf: String?

  func validate() throws {
    if let asOf, !Self.isDate(asOf) { throw ValidationError("--as-of wants a date like 2026-03-01") }
  }

  func matcher(_ reading: ReadingOptions, charset: String?) throws(CommandFailure) -> PostingMatcher {
    let taxonomy = try TaxonomyFiles.layered(taxonomy)
    let profile = try ProfileFile.profile(profile, for: taxonomy)
    var role = RoleMatcher(taxonomy: taxonomy, profile: profile, asOf: asOf)
    role.reader = reading.reader(charset: charset)
    return PostingMatcher(role: role, time: reading.time)
  }

  /// Head of a JSON document for results of this role.
  func document(_ matcher: PostingMatcher) -> ResultDocument {
    .built(taxonomies: taxonomy.map { FileName(argument: $0).text }, profile: matcher.role.scorer.profile.id)
  }

  private static func isDate(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return false }
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return parts.count == 3 && (1...12).contains(parts[1]) && (1...31).contains(parts[2])
  }
}

extension ResultDocument {
  /// `taxonomies` are the files layered over the built-in one.
  static func built(taxonomies: [String] = [], profile: String? = nil) -> ResultDocument {
    ResultDocument(
      version: Rolefit.version, taxonomy: (["built-in"] + taxonomies).joined(separator: "+"), profile: profile)
  }
}
