/// Joins what the structured data and the visible text of a page say into postings.
package enum PostingAssembler {
  /// The postings of a page, the main one first; positions and ranges count in the decoded bytes of `source`.
  package static func postings(
    page: PageText, structured: [StructuredPosting], format: PostingFormat, source: DecodedSource
  ) -> [Result<Posting, PostingError>] {
    var blocks = page.blocks
    BoilerplateFilter.mark(&blocks, text: page.text)
    let sections = Sectioner.sections(of: &blocks, text: page.text)
    let posting = Posting(
      format: format, metadata: structured.first?.metadata ?? JobPostingMetadata(), language: page.language,
      text: page.text, blocks: blocks, sections: sections, positions: page.positions, source: source.file)
    return [.success(posting)]
  }
}
