/// A posting while it is put together from a page's visible text and its data.
struct PostingAssembly {
  var text: PageText
  var metadata = JobPostingMetadata()
  var warnings: [ReadingWarning] = []
  var limits: [ReadingLimit] = []
  private var hints: [StructuredPosting.Hint] = []
  private var titleRange: Range<Int>?
  private var titleFromData: String?

  /// Share of the description that the page must show for the page's own blocks to stand for it.
  private static let full = 0.75
  /// Share below which page and description are different texts.
  private static let partial = 0.25

  init(page: PageText) { text = page }

  /// Bytes of the blocks that belong to the posting.
  var postingBytes: Int { text.blocks.reduce(0) { $0 + ($1.region == .posting ? $1.range.count : 0) } }

  /// Joins what data say with the visible text, without saying anything twice.
  mutating func add(_ posting: StructuredPosting) {
    metadata.fill(from: posting.metadata)
    titleFromData = posting.metadata.title
    titleRange = posting.titleRange
    guard let description = posting.description else { return }
    let overlap = DescriptionOverlap(
      page: text.blocks, text: text.text, description: description.blocks, of: description.text)
    if overlap.coverage >= Self.full {
      narrow(to: overlap.shared)
    } else {
      keepSections(beside: overlap)
      insert(description, posting.hints)
    }
  }

  /// Takes over what a page marks in its own text.
  mutating func addMarks(of page: PageText) {
    guard text.blocks.count == page.blocks.count, let marked = PageProperties.metadata(of: page) else { return }
    metadata.fill(from: marked)
    titleFromData = titleFromData ?? marked.title
    if let blocks = PageProperties.descriptionBlocks(of: page) { narrow(to: blocks) }
  }

  /// Keeps of the page the blocks that show the description, what stands among them, and what belongs to them.
  private mutating func narrow(to shared: [Bool]) {
    guard let first = shared.firstIndex(of: true), let last = shared.lastIndex(of: true) else { return }
    for index in first...last where shared[index] { text.blocks[index].region = .posting }
    let isLast = !text.blocks[(last + 1)...].contains { $0.region == .posting }
    let beginnings = isLast ? [] : Self.tellingBeginnings(text)
    let title = text.blocks[..<first].lastIndex { $0.kind == .heading && $0.level == 1 || $0.kind == .title } ?? first
    for index in text.blocks.indices where text.blocks[index].region == .posting {
      let isBehindTitle = title <= index && index < first && first - title <= 24
      // A section that begins behind the description may tell what the description leaves out.
      let isFurther = index > last && beginnings[index].map { $0 > last } ?? false
      if index < first ? !isBehindTitle : index > last && !isFurther { text.blocks[index].region = .other }
    }
  }

  /// Takes out of the posting what the page shows beside its description: all but sections that tell more.
  private mutating func keepSections(beside overlap: DescriptionOverlap) {
    let beginnings = Self.tellingBeginnings(text)
    for index in text.blocks.indices where text.blocks[index].region == .posting {
      let block = text.blocks[index]
      if block.kind == .title || (block.kind == .heading && block.level == 1) { continue }
      if overlap.shared[index] || beginnings[index] == nil { text.blocks[index].region = .other }
    }
  }

  /// For each block in a section that tells of the job, the index of the section's first block.
  private static func tellingBeginnings(_ page: PageText) -> [Int?] {
    var blocks = page.blocks
    let sections = Sectioner.sections(of: &blocks, text: page.text)
    let telling: Set<SectionKind> = [.requirements, .preferred, .duties, .stack]
    return blocks.map { block in
      guard block.region == .posting, sections.indices.contains(block.section) else { return nil }
      let section = sections[block.section]
      return telling.contains(section.kind) ? section.blocks.lowerBound : nil
    }
  }

  /// Puts a description behind the title, before what else of the page is kept.
  private mutating func insert(_ description: PageText, _ hints: [StructuredPosting.Hint]) {
    let page = text
    let head = page.blocks.firstIndex { $0.region == .posting && ($0.kind == .title || $0.kind == .heading) }
    text = PageText()
    text.scripts = page.scripts
    func take(_ indices: Range<Int>, from other: PageText) {
      guard !indices.isEmpty else { return }
      text.append(other.slice(indices))
    }
    let split = head.map { $0 + 1 } ?? 0
    take(0..<split, from: page)
    let first = text.blocks.count
    text.append(description)
    self.hints = hints.map { .init(kind: $0.kind, blocks: $0.blocks.lowerBound + first..<$0.blocks.upperBound + first) }
    take(split..<page.blocks.count, from: page)
  }

  /// Parts paragraphs that lost their line breaks; blocks of which the data tell something stay whole.
  mutating func partFlatText() {
    guard hints.isEmpty else { return }
    FlatText.part(&text.blocks, text: text.text)
  }

  /// Finds the posting's title, marks its block, and puts one in front where only data tell it.
  mutating func settleTitle(page: PageText) {
    let candidate = TitleFinder.title(data: titleFromData, page: page, blocks: text.blocks, text: text.text)
    metadata.title = candidate.title ?? metadata.title
    if let index = candidate.block {
      text.blocks[index].kind = .title
      text.blocks[index].level = 0
      text.blocks[index].region = .posting
    } else if let title = metadata.title, let range = titleRange {
      var front = PageText()
      front.text = Array(title.utf8)
      front.blocks = [TextBlock(kind: .title, range: 0..<front.text.count)]
      front.positions = PositionMap(runs: [.init(text: 0, file: range.lowerBound, fileLength: range.count)])
      front.append(text)
      hints = hints.map { .init(kind: $0.kind, blocks: $0.blocks.lowerBound + 1..<$0.blocks.upperBound + 1) }
      text = front
    }
  }

  /// Gives sections whose words tell nothing the kind that the data's keys tell.
  func apply(hintsTo sections: inout [Section]) {
    for hint in hints {
      for index in sections.indices where sections[index].kind == .unknown || sections[index].heading == nil {
        guard let first = sections[index].blocks.first, hint.blocks.contains(first) else { continue }
        sections[index].kind = hint.kind
      }
    }
  }

  mutating func settleEmployer(sections: [Section], page: PageText) {
    metadata.url = metadata.url ?? page.canonicalURL ?? page.meta("og:url")
    EmployerFinder.fill(&metadata, page: page, blocks: text.blocks, text: text.text)
  }
}

extension PageText {
  /// The content of a `<meta>` element.
  func meta(_ name: String) -> String? {
    metas.first { $0.name == name && !$0.content.isEmpty }?.content
  }

  /// Some of the blocks with their text and positions.
  func slice(_ indices: Range<Int>) -> PageText {
    var part = PageText()
    guard let first = blocks[indices].first, let last = blocks[indices].last else { return part }
    let range = first.range.lowerBound..<last.range.upperBound
    part.text = Array(text[range])
    part.blocks = blocks[indices].map { block in
      var block = block
      block.range = block.range.lowerBound - range.lowerBound..<block.range.upperBound - range.lowerBound
      return block
    }
    part.positions = positions.slice(range)
    return part
  }
}
