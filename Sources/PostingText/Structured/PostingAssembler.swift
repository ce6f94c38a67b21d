/// Joins what the structured data and the visible text of a page say into postings.
package enum PostingAssembler {
  /// Shortest description of a further posting on the same page, in bytes; shorter ones are teasers of other pages.
  private static let shortestFurther = 300
  /// Most postings of one page.
  private static let maximumPostings = 1_000

  /// The postings of a page, the main one first; positions and ranges count in the decoded bytes of `source`.
  package static func postings(
    page: PageText, structured: [StructuredPosting], format: PostingFormat, source: DecodedSource
  ) -> [Result<Posting, PostingError>] {
    var page = page
    BoilerplateFilter.mark(&page.blocks, text: page.text)
    let main = mainPosting(of: structured, page: page)
    var assembly = PostingAssembly(page: page)
    if let main { assembly.add(structured[main]) }
    if main.map({ structured[$0].description == nil }) ?? true { assembly.addMarks(of: page) }
    if structured.isEmpty {
      let problems = StructuredData.problems(of: page.scripts, in: source.bytes)
      assembly.warnings += problems.warnings
      assembly.limits += problems.limits
    }
    var results = [finish(assembly, page: page, format: format, source: source)]
    for (index, other) in structured.enumerated() where index != main && other.weight >= shortestFurther {
      guard results.count < maximumPostings else { break }
      var further = PostingAssembly(page: PageText())
      further.add(other)
      results.append(finish(further, page: PageText(), format: format, source: source))
    }
    return results
  }

  /// Postings that stand in data only, as in a JSON file.
  static func postings(
    of structured: [StructuredPosting], format: PostingFormat, source: DecodedSource
  ) -> [Result<Posting, PostingError>] {
    structured.prefix(maximumPostings).map { posting in
      var assembly = PostingAssembly(page: PageText())
      assembly.add(posting)
      return finish(assembly, page: PageText(), format: format, source: source)
    }
  }

  /// The posting that the page is about: the one whose title stands in the page, else the longest.
  private static func mainPosting(of structured: [StructuredPosting], page: PageText) -> Int? {
    guard structured.count > 1 else { return structured.indices.first }
    let headings = page.blocks.filter { $0.kind == .heading || $0.kind == .title }.prefix(40)
    let titles = Set(headings.map { HeadingWords(page.text[$0.range]).hashes })
    return structured.indices.max { left, right in
      func weight(_ index: Int) -> Int {
        let title = structured[index].metadata.title.map { HeadingWords(ArraySlice($0.utf8)).hashes }
        return structured[index].weight + (title.map { titles.contains($0) } == true ? 1 << 40 : 0)
      }
      let (first, second) = (weight(left), weight(right))
      return first == second ? left > right : first < second
    }
  }

  private static func finish(
    _ assembly: PostingAssembly, page: PageText, format: PostingFormat, source: DecodedSource
  ) -> Result<Posting, PostingError> {
    var assembly = assembly
    assembly.partFlatText()
    assembly.settleTitle(page: page)
    if let refusal = PageRefusal.reason(assembly, page: page) { return .failure(PostingError(.notAPosting, refusal)) }
    var sections = Sectioner.sections(of: &assembly.text.blocks, text: assembly.text.text)
    if PageRefusal.isList(assembly, sections: sections, page: page) {
      return .failure(PostingError(.notAPosting, "the page lists jobs; save the posting itself"))
    }
    assembly.apply(hintsTo: &sections)
    assembly.settleEmployer(sections: sections, page: page)
    var posting = Posting(
      format: format, metadata: assembly.metadata, text: assembly.text.text, blocks: assembly.text.blocks,
      sections: sections, positions: assembly.text.positions, source: source.file)
    let written = page.language.map { String($0.prefix { $0 != "-" && $0 != "_" }).lowercased() }
    posting.language = LanguageGuesser.language(of: posting.blocks, text: posting.text) ?? written
    posting.warnings = page.warnings + assembly.warnings
    posting.limits = page.limits + assembly.limits
    if let language = posting.language, language != "en" { posting.warnings.append(.notEnglish) }
    if PageRefusal.saysExpired(page) { posting.warnings.append(.expired) }
    let telling: Set<SectionKind> = [.requirements, .preferred, .duties]
    if !sections.contains(where: { telling.contains($0.kind) }) { posting.warnings.append(.noSections) }
    if assembly.postingBytes < 300 { posting.warnings.append(.shortText) }
    return .success(posting)
  }
}
