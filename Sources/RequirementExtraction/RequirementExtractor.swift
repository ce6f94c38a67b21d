public import PostingText

/// Finds what a posting asks for; total: any posting gives a result.
public struct RequirementExtractor: Sendable {
  public let taxonomy: Taxonomy

  public init(taxonomy: Taxonomy) { self.taxonomy = taxonomy }

  public func requirements(of posting: Posting) -> Requirements { Requirements() }
}
