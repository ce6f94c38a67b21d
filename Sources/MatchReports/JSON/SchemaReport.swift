import PostingText
import RequirementExtraction
import RoleScoring

/// Writes the JSON Schema (2020-12) of a match result, from the same lists of words as the results themselves.
public struct SchemaReport: Sendable {
  public init() {}

  /// Appends the schema as indented JSON with a line's end.
  public func append(to output: inout [UInt8]) {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("$schema")
      writer.string("https://json-schema.org/draft/2020-12/schema")
      writer.key("title")
      writer.string("rolefit match result, schema version \(JSONReport.schemaVersion)")
      writer.key("$ref")
      writer.string("#/$defs/result")
      writer.key("$defs")
      writer.object { writer in
        for (name, schema) in Self.definitions {
          writer.key(name)
          schema.write(to: &writer)
        }
      }
    }
    output += Self.indented(writer.bytes)
  }

  private static var definitions: [(String, JSONSchema)] {
    [("result", result), ("facts", facts), ("evidence", evidence), ("document", document), ("csv_columns", csvColumns)]
  }

  private static var result: JSONSchema {
    .object([
      ("schema_version", .constant(JSONReport.schemaVersion)),
      ("source", .described(.orNull(.string), "Path or id as given.")),
      ("source_base64", .described(.orNull(.string), "The bytes of a name that is not UTF-8.")),
      ("record", .described(.integer, "Place among the postings of one file, from 0.")),
      ("posting", posting),
      ("score", .described(.orNull(.number), "Points of 100; null in an error result.")),
      ("band", .orNull(.words(ScoreBand.self))),
      ("breakdown", .list(breakdown)),
      ("competencies", .list(competency)),
      ("missing", .list(missing)),
      ("facts", .reference("facts")),
      ("flags", .list(flag)),
      ("reading", reading),
      ("input", .described(.orNull(.string), "The caller's other fields of a stream record, as one JSON object.")),
      ("error", .orNull(error)),
    ])
  }

  private static var posting: JSONSchema {
    .object([
      ("title", .orNull(.string)), ("employer", .orNull(.string)), ("locations", .list(.string)),
      ("url", .orNull(.string)), ("identifier", .orNull(.string)), ("date_posted", .orNull(.string)),
      ("valid_through", .orNull(.string)), ("language", .orNull(.string)),
      ("kind", .orNull(.words(PostingFormat.self))),
    ])
  }

  private static var breakdown: JSONSchema {
    .object([("component", .words(ScoreComponent.names)), ("points", .number), ("out_of", .number)])
  }

  private static var competency: JSONSchema {
    .object([
      ("id", .string), ("name", .string), ("category", .string), ("emphasis", .words(Emphasis.self)),
      ("points", .number), ("any_of", .orNull(.integer)), ("evidence", .list(.reference("evidence"))),
    ])
  }

  private static var missing: JSONSchema {
    .object([("id", .string), ("name", .string), ("points_lost", .number)])
  }

  private static var flag: JSONSchema {
    .object([
      ("kind", .words(RequirementFlag.Kind.self)), ("text", .string), ("evidence", .orNull(.reference("evidence"))),
    ])
  }

  private static var reading: JSONSchema {
    .object([
      ("sections", .list(.words(SectionKind.self))), ("characters", .integer), ("characters_in_sections", .integer),
      ("requirements_found", .integer), ("limits", .list(.words(ReadingLimit.self))),
      ("warnings", .list(.words(ReadingWarning.self))),
    ])
  }

  private static var error: JSONSchema {
    .object([("kind", .words(PostingError.Kind.self)), ("message", .string)])
  }

  private static var evidence: JSONSchema {
    .object([
      ("text", .string), ("section", .orNull(.string)), ("line", .integer), ("byte_start", .integer),
      ("byte_end", .integer),
    ])
  }

  private static var facts: JSONSchema {
    func fact(_ value: JSONSchema) -> JSONSchema {
      .object([
        ("value", value), ("basis", .words(FactBasis.self)), ("conflict", .boolean),
        ("evidence", .orNull(.reference("evidence"))),
      ])
    }
    let salary: JSONSchema = .object([
      ("minimum", .orNull(.number)), ("maximum", .orNull(.number)), ("currency", .orNull(.pattern("^[A-Z]{3}$"))),
      ("period", .orNull(.words(PayPeriod.self))),
    ])
    let years: JSONSchema = .object([
      ("skill", .string), ("years", .number), ("competency", .orNull(.string)),
    ])
    return .object([
      ("minimum_years", fact(.orNull(.number))),
      ("minimum_degree", fact(.orNull(.words(Degree.self)))),
      ("preferred_degree", fact(.orNull(.words(Degree.self)))),
      ("seniority", fact(.orNull(.words(Seniority.self)))),
      ("salary", fact(.orNull(salary))),
      ("workplace", fact(.orNull(.words(Workplace.self)))),
      ("clearance", fact(.orNull(.words(ClearanceDemand.self)))),
      ("employment_type", fact(.orNull(.words(EmploymentType.self)))),
      ("visa_sponsorship", fact(.orNull(.words(VisaSponsorship.self)))),
      ("citizenship", fact(.orNull(.string))),
      ("remote_regions", fact(.list(.string))),
      ("hybrid_days", fact(.orNull(.number))),
      ("travel", fact(.orNull(.number))),
      ("benefits", fact(.list(.words(Benefit.self)))),
      ("industry", fact(.list(.words(Industry.self)))),
      ("career_level", fact(.orNull(.words(CareerLevel.self)))),
      ("salary_band", fact(.orNull(.words(SalaryBand.self)))),
      ("skill_years", fact(.list(years))),
    ])
  }

  private static var csvColumns: JSONSchema {
    .described(.words(CSVReport.Column.self), "Columns of --format csv, in this order.")
  }

  /// What `--format json` writes.
  private static var document: JSONSchema {
    .object([
      ("schema_version", .constant(JSONReport.schemaVersion)),
      (
        "tool",
        .object([("name", .string), ("version", .string), ("taxonomy", .string), ("profile", .orNull(.string))])
      ),
      (
        "summary",
        .object([
          ("files", .integer), ("postings", .integer), ("errors", .integer), ("skipped", .integer),
          ("results", .integer), ("bands", .object(ScoreBand.allCases.map { ($0.rawValue, .integer) })),
        ])
      ),
      ("results", .list(.reference("result"))),
    ])
  }

  /// Compact JSON with a line a value, two spaces a level.
  static func indented(_ compact: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var depth = 0
    var isInString = false
    var previous: UInt8 = 0
    func newLine(_ depth: Int) -> [UInt8] {
      [UInt8(ascii: "\n")] + [UInt8](repeating: UInt8(ascii: " "), count: depth * 2)
    }
    for byte in compact {
      if isInString {
        output.append(byte)
        if byte == UInt8(ascii: "\""), previous != UInt8(ascii: "\\") { isInString = false }
        previous = previous == UInt8(ascii: "\\") ? 0 : byte
        continue
      }
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        output += [byte] + newLine(depth)
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        output += newLine(depth) + [byte]
      case UInt8(ascii: ","): output += [byte] + newLine(depth)
      case UInt8(ascii: ":"): output += [byte, UInt8(ascii: " ")]
      default:
        output.append(byte)
        isInString = byte == UInt8(ascii: "\"")
        previous = 0
      }
    }
    return output + [UInt8(ascii: "\n")]
  }
}
