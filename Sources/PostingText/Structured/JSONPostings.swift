/// Reads files that are JSON or JSON Lines.
package enum JSONPostings {
  /// One result a record; positions count in the decoded bytes.
  package static func read(_ source: DecodedSource, reader: PostingReader) -> [Result<Posting, PostingError>] {
    [.failure(PostingError(.notAPosting, "the JSON holds no posting"))]
  }
}
