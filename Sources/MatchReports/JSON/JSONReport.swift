import PostingText
import RequirementExtraction
public import RoleScoring

/// Writes match results as JSON of schema version 1: fixed key order, every key always there.
public struct JSONReport: Sendable {
  /// Number of the shape; raised when a key is removed, renamed or changes its type.
  public static let schemaVersion = 1

  public init() {}

  /// Appends one result as a line of JSON; complexity O(bytes written).
  public func append(_ result: MatchResult, to output: inout [UInt8]) {
    appendObject(result, to: &output)
    output.append(UInt8(ascii: "\n"))
  }

  /// Appends one result without a line's end.
  package func appendObject(_ result: MatchResult, to output: inout [UInt8]) {
    var writer = JSONWriter()
    swap(&writer.bytes, &output)
    write(result, to: &writer)
    swap(&writer.bytes, &output)
  }

  private func write(_ result: MatchResult, to writer: inout JSONWriter) {
    let posting = try? result.outcome.get()
    writer.object { writer in
      writer.key("schema_version")
      writer.integer(Self.schemaVersion)
      writer.key("source")
      writer.string(result.source)
      writer.key("source_base64")
      writer.string(result.sourceBytes?.base64)
      writer.key("record")
      writer.integer(result.record)
      writer.key("posting")
      write(posting?.metadata ?? JobPostingMetadata(), of: posting, to: &writer)
      writer.key("score")
      if let posting { writer.literal(posting.assessment.score.description) } else { writer.null() }
      writer.key("band")
      writer.string(posting?.assessment.band.rawValue)
      writer.key("breakdown")
      writer.array(posting?.assessment.breakdown ?? []) { $0.component($1) }
      writer.key("competencies")
      writeCompetencies(of: posting, to: &writer)
      writer.key("missing")
      writer.array(posting?.assessment.missing ?? []) { $0.missing($1) }
      writer.key("facts")
      writer.facts(posting?.requirements.facts ?? Facts())
      writer.key("flags")
      writer.array(posting?.requirements.flags ?? []) { $0.flag($1) }
      writer.key("reading")
      write(readingOf: posting, to: &writer)
      writer.key("input")
      writer.string(result.input)
      writer.key("error")
      if case .failure(let error) = result.outcome { writer.error(error) } else { writer.null() }
    }
  }

  private func write(_ metadata: JobPostingMetadata, of posting: MatchedPosting?, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("title")
      writer.string(metadata.title)
      writer.key("employer")
      writer.string(metadata.employer)
      writer.key("locations")
      writer.strings(metadata.locations)
      writer.key("url")
      writer.string(metadata.url)
      writer.key("identifier")
      writer.string(metadata.identifier)
      writer.key("date_posted")
      writer.string(metadata.datePosted)
      writer.key("valid_through")
      writer.string(metadata.validThrough)
      writer.key("language")
      writer.string(posting?.language)
      writer.key("kind")
      writer.string(posting?.format.rawValue)
    }
  }

  private func writeCompetencies(of posting: MatchedPosting?, to writer: inout JSONWriter) {
    let items = posting?.requirements.items ?? []
    let points = posting?.assessment.requirementPoints ?? []
    writer.array(items.indices) { writer, index in
      writer.requirement(items[index], points: points.indices.contains(index) ? points[index] : Points(tenths: 0))
    }
  }

  private func write(readingOf posting: MatchedPosting?, to writer: inout JSONWriter) {
    let coverage = posting?.requirements.coverage ?? ReadingCoverage()
    writer.object { writer in
      writer.key("sections")
      writer.strings((posting?.sections ?? []).map(\.rawValue))
      writer.key("characters")
      writer.integer(coverage.characters)
      writer.key("characters_in_sections")
      writer.integer(coverage.charactersInSections)
      writer.key("requirements_found")
      writer.integer(posting?.requirements.items.count ?? 0)
      writer.key("limits")
      writer.strings((posting?.limits ?? []).map(\.rawValue))
      writer.key("warnings")
      writer.strings((posting?.warnings ?? []).map(\.rawValue))
    }
  }
}

extension JSONWriter {
  fileprivate mutating func component(_ component: ScoreComponent) {
    object { writer in
      writer.key("component")
      writer.string(component.component)
      writer.key("points")
      writer.literal(component.points.description)
      writer.key("out_of")
      writer.literal(component.outOf.description)
    }
  }

  fileprivate mutating func requirement(_ requirement: Requirement, points: Points) {
    object { writer in
      writer.key("id")
      writer.string(requirement.id)
      writer.key("name")
      writer.string(requirement.name)
      writer.key("category")
      writer.string(requirement.category)
      writer.key("emphasis")
      writer.string(requirement.emphasis.rawValue)
      writer.key("points")
      writer.literal(points.description)
      writer.key("any_of")
      writer.integer(requirement.anyOf)
      writer.key("evidence")
      writer.array(requirement.evidence) { $0.evidence($1) }
    }
  }

  fileprivate mutating func missing(_ missing: MissingCompetency) {
    object { writer in
      writer.key("id")
      writer.string(missing.id)
      writer.key("name")
      writer.string(missing.name)
      writer.key("points_lost")
      writer.literal(missing.pointsLost.description)
    }
  }

  fileprivate mutating func flag(_ flag: RequirementFlag) {
    object { writer in
      writer.key("kind")
      writer.string(flag.kind.rawValue)
      writer.key("text")
      writer.string(flag.text)
      writer.key("evidence")
      writer.evidence(flag.evidence)
    }
  }

  mutating func error(_ error: PostingError) {
    object { writer in
      writer.key("kind")
      writer.string(error.kind.rawValue)
      writer.key("message")
      writer.string(error.message)
    }
  }

  mutating func evidence(_ evidence: Evidence?) {
    guard let evidence else { return null() }
    object { writer in
      writer.key("text")
      writer.string(evidence.text)
      writer.key("section")
      writer.string(evidence.section)
      writer.key("line")
      writer.integer(evidence.line)
      writer.key("byte_start")
      writer.integer(evidence.byteStart)
      writer.key("byte_end")
      writer.integer(evidence.byteEnd)
    }
  }
}
