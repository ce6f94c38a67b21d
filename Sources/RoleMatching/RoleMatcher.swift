public import PostingText
public import RequirementExtraction
public import RoleScoring

/// Matches job postings against a role: bytes in, results out.
///
/// A matcher is made once and shared by all tasks. What it finds depends on the bytes, its taxonomy and its profile
/// alone; anything that can't be read or isn't a posting is a result with an error, never a trap or a throw.
///
/// ```swift
/// import RoleMatching
///
/// let matcher = RoleMatcher()
/// let result = matcher.match(text: "Senior AI Engineer\nRequirements\n- Deploying models to production with Python")
/// switch result.outcome {
/// case .success(let posting): print(posting.assessment.score, posting.assessment.band.rawValue)
/// case .failure(let error): print(error.message)
/// }
/// ```
public struct RoleMatcher: Sendable {
  public var reader: PostingReader
  public let extractor: RequirementExtractor
  public let scorer: Scorer

  /// A matcher for the Senior AI Systems Engineer role, with the built-in taxonomy.
  public init() { self.init(taxonomy: .builtIn, profile: .seniorAISystemsEngineer) }

  /// A matcher with a taxonomy and a profile of one's own.
  ///
  /// - Parameters:
  ///   - taxonomy: The competencies to look for.
  ///   - profile: What they count.
  ///   - asOf: An ISO 8601 date before which a posting's last day makes it flagged as expired; `nil` for none.
  public init(taxonomy: Taxonomy, profile: RoleProfile, asOf: String? = nil) {
    self.init(
      reader: PostingReader(), extractor: RequirementExtractor(taxonomy: taxonomy, asOf: asOf),
      scorer: Scorer(profile: profile))
  }

  public init(reader: PostingReader, extractor: RequirementExtractor, scorer: Scorer) {
    self.reader = reader
    self.extractor = extractor
    self.scorer = scorer
  }

  /// One result for each posting that the bytes of a file hold, the main one first; never empty.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is: HTML, plain text, Markdown, MHTML or JSON; told apart by content.
  ///   - source: Name of the file for the results.
  ///   - suffix: File name suffix without the dot, as a hint.
  /// - Returns: The results in the order in which the file has the postings.
  public func match(_ bytes: [UInt8], source: String? = nil, suffix: String? = nil) -> [MatchResult] {
    var reader = reader
    reader.options.suffix = suffix?.lowercased() ?? reader.options.suffix
    return reader.read(bytes).enumerated().map { record, posting in
      MatchResult(source: source, record: record, outcome: posting.map { match($0) })
    }
  }

  /// The result for the main posting of a page.
  public func match(html: String, source: String? = nil) -> MatchResult { main(html, source: source, suffix: "html") }

  /// The result for a posting in plain text.
  public func match(text: String, source: String? = nil) -> MatchResult { main(text, source: source, suffix: "txt") }

  /// Matches a posting that is read already; one without a title is named by its first words, which don't count.
  public func match(_ posting: Posting) -> MatchedPosting {
    let requirements = extractor.requirements(of: posting)
    var sections: [SectionKind] = []
    for section in posting.sections where !sections.contains(section.kind) { sections.append(section.kind) }
    let warnings = posting.warnings + requirements.warnings.filter { !posting.warnings.contains($0) }
    var metadata = posting.metadata
    metadata.title = metadata.title ?? posting.opening
    return MatchedPosting(
      metadata: metadata, format: posting.format, language: posting.language, requirements: requirements,
      assessment: scorer.assess(requirements, of: posting), sections: sections, limits: posting.limits,
      warnings: warnings)
  }

  private func main(_ text: String, source: String?, suffix: String) -> MatchResult {
    match(Array(text.utf8), source: source, suffix: suffix).first
      ?? MatchResult(source: source, outcome: .failure(PostingError(.empty, "there is no posting")))
  }
}
