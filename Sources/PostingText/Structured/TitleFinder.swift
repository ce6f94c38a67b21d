/// Chooses the title of a posting.
enum TitleFinder {
  private static let longest = 200

  /// The title, and the block that shows it.
  static func title(
    data: String?, page: PageText, blocks: [TextBlock], text: [UInt8]
  ) -> (title: String?, block: Int?) {
    func string(_ index: Int) -> String { String(decoding: text[blocks[index].range], as: UTF8.self) }
    if let data {
      let wanted = HeadingWords(ArraySlice(data.utf8)).hashes
      let shown = blocks.indices.first { index in
        blocks[index].range.count < longest && (blocks[index].kind != .listItem)
          && mayBeginAlike(text[blocks[index].range].first, data.utf8.first)
          && HeadingWords(text[blocks[index].range]).hashes == wanted
      }
      return (data, shown)
    }
    if let marked = blocks.firstIndex(where: { $0.kind == .title && $0.region == .posting }) {
      return (string(marked), marked)
    }
    let headings = blocks.indices.filter { index in
      blocks[index].kind == .heading && blocks[index].region == .posting && blocks[index].range.count < longest
    }
    let pageTitle = [page.meta("og:title"), page.pageTitle].compactMap { $0 }
    let pageWords = pageTitle.map { HeadingWords(ArraySlice($0.utf8)).hashes }
    // A heading that the page's own title repeats is surely the posting's, most surely where it begins with it.
    func repeated(_ test: ([UInt64], [UInt64]) -> Bool) -> Int? {
      headings.prefix(12).first { index in
        let words = HeadingWords(text[blocks[index].range]).hashes
        return words.count >= 2 && pageWords.contains { test($0, words) }
      }
    }
    let repeated = repeated { $0.starts(with: $1) } ?? repeated(contains)
    if let repeated { return (string(repeated), repeated) }
    let first = headings.first { index in
      blocks[index].level == 1 && HeadingWordings.table.verdict(on: HeadingWords(text[blocks[index].range])) == nil
    }
    if let first { return (string(first), first) }
    if let pageTitle = pageTitle.first, let clean = EmbeddedText.line(pageTitle) {
      return (stripped(clean), blocks.indices.first { string($0) == clean })
    }
    let opening = blocks.firstIndex { $0.region == .posting }
    if let opening, isTitleLike(blocks[opening], text: text) { return (string(opening), opening) }
    return (nil, nil)
  }

  /// Whether lines with these first bytes may have the same first word; spares most blocks a closer look.
  private static func mayBeginAlike(_ first: UInt8?, _ second: UInt8?) -> Bool {
    guard let first, let second, first.isASCIILetter, second.isASCIILetter else { return true }
    return first | 0x20 == second | 0x20
  }

  /// Whether a first line may be a title: short, no sentence, no heading of a section.
  private static func isTitleLike(_ block: TextBlock, text: [UInt8]) -> Bool {
    guard block.range.count <= 120, block.kind != .listItem, let last = text[block.range].last else { return false }
    guard last != 0x2E, last != 0x3A, last != 0x21 else { return false }
    let words = HeadingWords(text[block.range])
    return 1...16 ~= words.hashes.count && HeadingWordings.table.verdict(on: words)?.isWhole != true
  }

  /// A page's title without the site's name: what stands before the last bar or spaced dash.
  private static func stripped(_ title: String) -> String {
    for separator in [" | ", " – ", " — ", " :: ", " - "] {
      let parts = title.split(separator: separator)
      if parts.count > 1, let first = parts.first, first.count > 3 { return String(first) }
    }
    return title
  }

  private static func contains(_ words: [UInt64], _ part: [UInt64]) -> Bool {
    guard part.count <= words.count else { return false }
    return (0...words.count - part.count).contains { words[$0..<$0 + part.count].elementsEqual(part) }
  }
}

/// Finds who employs and where, where a page without structured data says so outright.
enum EmployerFinder {
  private static let longest = 80
  private static let employer = Set(["company", "employer", "hiring organization", "organization", "company name"])
  private static let location = Set(["location", "locations", "job location", "work location", "standort"])

  static func fill(_ metadata: inout JobPostingMetadata, page: PageText, blocks: [TextBlock], text: [UInt8]) {
    if metadata.employer == nil, let title = metadata.title {
      metadata.employer =
        [page.pageTitle, page.meta("og:title")].compactMap { $0.flatMap { inTitle($0, job: title) } }.first
    }
    guard metadata.employer == nil || metadata.locations.isEmpty else { return }
    for block in blocks where block.region == .posting && block.range.count <= longest + 20 {
      let bytes = text[block.range]
      guard let colon = bytes.prefix(24).firstIndex(of: 0x3A), colon + 2 < bytes.endIndex else { continue }
      let label = String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
      guard let value = EmbeddedText.line(String(decoding: bytes[(colon + 1)...], as: UTF8.self)),
        value.utf8.count <= longest, !value.contains("|")
      else { continue }
      if metadata.employer == nil, employer.contains(label) { metadata.employer = value }
      if metadata.locations.isEmpty, location.contains(label) { metadata.locations = [value] }
    }
  }

  /// "Title at Employer | Site" and "Employer hiring Title in Place".
  private static func inTitle(_ pageTitle: String, job: String) -> String? {
    let line = EmbeddedText.line(pageTitle) ?? pageTitle
    if line.hasPrefix(job + " at ") {
      let rest = line.dropFirst(job.count + 4)
      let end = [" | ", " – ", " - ", " — ", " in "].compactMap { rest.firstRange(of: $0)?.lowerBound }.min()
      let name = rest[..<(end ?? rest.endIndex)]
      return name.isEmpty || name.utf8.count > longest ? nil : String(name)
    }
    if let range = line.firstRange(of: " hiring " + job) {
      let name = line[..<range.lowerBound]
      return name.isEmpty || name.utf8.count > longest ? nil : String(name)
    }
    return nil
  }
}
