/// A posting that a page's structured data describes.
package struct StructuredPosting: Sendable {
  package var metadata: JobPostingMetadata
  /// The posting's text as blocks, `nil` where the data has none.
  package var description: PageText?

  package init(metadata: JobPostingMetadata, description: PageText? = nil) {
    self.metadata = metadata
    self.description = description
  }
}

/// Reads the postings that a page's structured data describes.
package enum StructuredData {
  /// The postings in order of the page.
  package static func read(_ scripts: [EmbeddedData], in bytes: [UInt8]) -> [StructuredPosting] { [] }
}
