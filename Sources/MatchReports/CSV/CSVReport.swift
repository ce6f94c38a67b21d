import PostingText
import RequirementExtraction
public import RoleScoring

/// Writes results as CSV (RFC 4180): a row of column names, then one row a result; each ends with CR LF.
///
/// Text from postings and file names gets `'` before what a spreadsheet would take for the beginning of a formula.
public struct CSVReport: Sendable {
  /// The closed list of columns, in their order.
  public enum Column: String, Sendable, CaseIterable {
    case source
    case sourceBase64 = "source_base64"
    case record, score, band, title, employer, locations, url, identifier
    case datePosted = "date_posted"
    case validThrough = "valid_through"
    case language, kind
    case minimumYears = "minimum_years"
    case minimumDegree = "minimum_degree"
    case preferredDegree = "preferred_degree"
    case seniority
    case salaryMinimum = "salary_minimum"
    case salaryMaximum = "salary_maximum"
    case salaryCurrency = "salary_currency"
    case salaryPeriod = "salary_period"
    case workplace, clearance
    case employmentType = "employment_type"
    case required, duty, preferred, missing, flags, limits, warnings
    case errorKind = "error_kind"
    case errorMessage = "error_message"
  }

  public init() {}

  /// Appends the row of column names.
  public func appendHead(to output: inout [UInt8]) {
    Self.append(Column.allCases.map { .word($0.rawValue) }, to: &output)
  }

  /// Appends one result; several values of a cell are parted by `; `, competencies are identifiers.
  public func append(_ result: MatchResult, to output: inout [UInt8]) {
    Self.append(Column.allCases.map { cell($0, result) }, to: &output)
  }

  private enum Cell {
    case empty
    /// Written by rolefit: a number or a word of a closed list.
    case word(String)
    /// Comes from a posting or a file name.
    case text(String)
  }

  private static func append(_ cells: [Cell], to output: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      switch cell {
      case .empty: break
      case .word(let word): append(Array(word.utf8), to: &output)
      case .text(let text): append(guarded(text), to: &output)
      }
    }
    output += [0x0D, 0x0A]
  }

  private static func append(_ bytes: [UInt8], to output: inout [UInt8]) {
    let isPlain = !bytes.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    if isPlain, bytes.first != 0x20, bytes.last != 0x20 { return output += bytes }
    output.append(0x22)
    for byte in bytes { output += byte == 0x22 ? [0x22, 0x22] : [byte] }
    output.append(0x22)
  }

  /// A `'` before every line that begins, after blanks, as a formula does, also in full-width characters.
  static func guarded(_ text: String) -> [UInt8] {
    var scalars = String.UnicodeScalarView()
    var lineStart: String.UnicodeScalarView.Index? = scalars.startIndex
    for scalar in text.unicodeScalars {
      if let start = lineStart {
        switch scalar {
        case "=", "+", "-", "@", "\t", "＝", "＋", "－", "＠":
          scalars.insert("'", at: start)
          lineStart = nil
        case " ", "\u{A0}": break
        default: lineStart = nil
        }
      }
      scalars.append(scalar)
      if scalar == "\n" || scalar == "\r" { lineStart = scalars.endIndex }
    }
    return Array(String(scalars).utf8)
  }

  private func cell(_ column: Column, _ result: MatchResult) -> Cell {
    switch column {
    case .source: return text(result.source)
    case .sourceBase64: return word(result.sourceBytes?.base64)
    case .record: return .word(String(result.record))
    default: break
    }
    switch result.outcome {
    case .failure(let error):
      switch column {
      case .errorKind: return .word(error.kind.rawValue)
      case .errorMessage: return .text(error.message)
      default: return .empty
      }
    case .success(let posting): return cell(column, posting) ?? cell(column, posting.requirements.facts)
    }
  }

  /// `nil` for a fact.
  private func cell(_ column: Column, _ posting: MatchedPosting) -> Cell? {
    let (metadata, requirements) = (posting.metadata, posting.requirements)
    switch column {
    case .score: return .word(posting.assessment.score.description)
    case .band: return .word(posting.assessment.band.rawValue)
    case .title: return text(metadata.title)
    case .employer: return text(metadata.employer)
    case .locations: return text(list(metadata.locations))
    case .url: return text(metadata.url)
    case .identifier: return text(metadata.identifier)
    case .datePosted: return text(metadata.datePosted)
    case .validThrough: return text(metadata.validThrough)
    case .language: return text(posting.language)
    case .kind: return .word(posting.format.rawValue)
    case .required: return text(list(ids(requirements, .required)))
    case .duty: return text(list(ids(requirements, .duty)))
    case .preferred: return text(list(ids(requirements, .preferred)))
    case .missing: return text(list(posting.assessment.missing.map(\.id)))
    case .flags: return word(list(requirements.flags.map(\.kind.rawValue)))
    case .limits: return word(list(posting.limits.map(\.rawValue)))
    case .warnings: return word(list(posting.warnings.map(\.rawValue)))
    default: return nil
    }
  }

  private func cell(_ column: Column, _ facts: Facts) -> Cell {
    let salary = facts.salary.value
    switch column {
    case .minimumYears: return word(facts.minimumYears.value.map(TextReport.text))
    case .minimumDegree: return word(facts.minimumDegree.value?.rawValue)
    case .preferredDegree: return word(facts.preferredDegree.value?.rawValue)
    case .seniority: return word(facts.seniority.value?.rawValue)
    case .salaryMinimum: return word(salary?.minimum.map(TextReport.text))
    case .salaryMaximum: return word(salary?.maximum.map(TextReport.text))
    case .salaryCurrency: return word(salary?.currency)
    case .salaryPeriod: return word(salary?.period?.rawValue)
    case .workplace: return word(facts.workplace.value?.rawValue)
    case .clearance: return word(facts.clearance.value?.rawValue)
    case .employmentType: return word(facts.employmentType.value?.rawValue)
    default: return .empty
    }
  }

  private func ids(_ requirements: Requirements, _ emphasis: Emphasis) -> [String] {
    requirements.items.filter { $0.emphasis == emphasis }.map(\.id)
  }

  private func list(_ values: [String]) -> String? { values.isEmpty ? nil : values.joined(separator: "; ") }

  private func word(_ value: String?) -> Cell { value.map(Cell.word) ?? .empty }

  private func text(_ value: String?) -> Cell { value.map(Cell.text) ?? .empty }
}
