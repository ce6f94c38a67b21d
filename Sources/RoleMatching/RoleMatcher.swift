public import PostingText
public import RequirementExtraction
public import RoleScoring

/// Matches postings against a role: bytes in, results out.
public struct RoleMatcher: Sendable {
  public let reader: PostingReader
  public let extractor: RequirementExtractor
  public let scorer: Scorer

  public init(reader: PostingReader, extractor: RequirementExtractor, scorer: Scorer) {
    self.reader = reader
    self.extractor = extractor
    self.scorer = scorer
  }
}
