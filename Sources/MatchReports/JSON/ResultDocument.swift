import RoleScoring

/// Writes a run as one JSON document: the tool, a summary, and the results.
public struct ResultDocument: Sendable {
  /// Version of the program.
  public var version: String
  /// Names of the taxonomies used, `built-in` or files as given.
  public var taxonomy: String
  /// Name of the profile used, `nil` where nothing is scored.
  public var profile: String?

  public init(version: String, taxonomy: String, profile: String?) {
    self.version = version
    self.taxonomy = taxonomy
    self.profile = profile
  }

  /// Appends all that comes before the first result.
  public func appendHead(_ summary: RunSummary, to output: inout [UInt8]) {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("schema_version")
      writer.integer(JSONReport.schemaVersion)
      writer.key("tool")
      writer.object { writer in
        writer.key("name")
        writer.string("rolefit")
        writer.key("version")
        writer.string(version)
        writer.key("taxonomy")
        writer.string(taxonomy)
        writer.key("profile")
        writer.string(profile)
      }
      writer.key("summary")
      write(summary, to: &writer)
      writer.key("results")
    }
    writer.bytes.removeLast()
    output += writer.bytes
    output += Array("[".utf8)
  }

  /// Appends one line of `JSONReport` as the next element.
  public func append(_ line: [UInt8], isFirst: Bool, to output: inout [UInt8]) {
    output += Array((isFirst ? "\n" : ",\n").utf8)
    output += line.last == UInt8(ascii: "\n") ? line.dropLast() : line[...]
  }

  /// Appends all that comes after the last result.
  public func appendTail(to output: inout [UInt8]) {
    output += Array("\n]}\n".utf8)
  }

  private func write(_ summary: RunSummary, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("files")
      writer.integer(summary.files)
      writer.key("postings")
      writer.integer(summary.postings)
      writer.key("errors")
      writer.integer(summary.errors)
      writer.key("skipped")
      writer.integer(summary.skipped)
      writer.key("results")
      writer.integer(summary.results)
      writer.key("bands")
      writer.object { writer in
        for band in ScoreBand.allCases {
          writer.key(band.rawValue)
          writer.integer(summary.bands[band] ?? 0)
        }
      }
    }
  }
}
