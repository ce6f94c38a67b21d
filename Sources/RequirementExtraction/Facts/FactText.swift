import PostingText

/// A posting's own text as tokens and sentences, with what readers need to judge a place in it.
struct FactText: Sendable {
  let posting: Posting
  let locator: EvidenceLocator
  private(set) var tokens: [FactToken] = []
  private(set) var sentences: [FactSentence] = []
  /// Words of the job's title: tokens of the title block, or of the page's structured title.
  private(set) var title: [FactToken] = []
  /// Index of the sentence that holds the title, `nil` where the text has none.
  private(set) var titleSentence: Int?
  /// Sentences before this index stand at the top, where job facts are given in a few words.
  private(set) var headerEnd = 0

  /// Longest part of the text that is read.
  static let limit = 1 << 22

  init(posting: Posting, locator: EvidenceLocator, lexicon: FactLexicon) {
    self.posting = posting
    self.locator = locator
    let tokenizer = FactTokenizer(lexicon: lexicon)
    let size = min(posting.text.count, Self.limit)
    tokens.reserveCapacity(size / 5)
    var ends: [Int] = []
    var ownBlocks = 0
    var candidates: [Int] = []
    for (index, block) in posting.blocks.enumerated() {
      guard block.range.upperBound <= size else { break }
      guard block.region == .posting, kind(ofBlock: index) != .related else { continue }
      let first = sentences.count
      ends.removeAll(keepingCapacity: true)
      ends.append(tokens.count)
      tokenizer.tokenize(posting.text, block.range, into: &tokens, ends: &ends)
      for pair in 1..<max(1, ends.count) {
        var readers: UInt32 = 0
        for token in tokens[ends[pair - 1]..<ends[pair]] { readers |= token.readers }
        sentences.append(FactSentence(tokens: ends[pair - 1]..<ends[pair], block: index, readers: readers))
      }
      if first < sentences.count, ownBlocks < 8 { candidates.append(first) }
      ownBlocks += 1
      if ownBlocks <= 14 { headerEnd = sentences.count }
    }
    findTitle(candidates, tokenizer)
  }

  /// Takes the title from its block, the structured data, a heading at the top that names a job, or the first line.
  private mutating func findTitle(_ candidates: [Int], _ tokenizer: FactTokenizer) {
    let marked = candidates.first { blockKind(of: $0) == .title }
    let headings = candidates.filter { blockKind(of: $0) == .heading && (1...40).contains(titleRange($0).count) }
    let named = headings.first { contains(.jobNoun, in: titleRange($0)) }
    if marked == nil, let name = posting.metadata.title, !name.isEmpty {
      let bytes = Array(name.utf8)
      var ends = [0]
      tokenizer.tokenize(bytes, 0..<min(bytes.count, 400), into: &title, ends: &ends)
      titleSentence = named
      return
    }
    let line = candidates.first.flatMap { contains(.jobNoun, in: titleRange($0)) ? $0 : nil }
    titleSentence = marked ?? named ?? line ?? headings.first
    title = titleSentence.map { Array(tokens[titleRange($0)]) } ?? []
  }

  /// The short sentences at the beginning of the block that `sentence` begins: in "Firm | Engineer | Oslo" all of it.
  private func titleRange(_ sentence: Int) -> Range<Int> {
    let block = sentences[sentence].block
    var end = sentence
    while end < sentences.count, sentences[end].block == block, sentences[end].tokens.count <= 28 { end += 1 }
    let start = sentences[sentence].tokens.lowerBound
    return end > sentence ? start..<sentences[end - 1].tokens.upperBound : start..<start
  }

  // MARK: Places

  func kind(ofBlock block: Int) -> SectionKind {
    let section = posting.blocks[block].section
    return posting.sections.indices.contains(section) ? posting.sections[section].kind : .unknown
  }

  func kind(of sentence: Int) -> SectionKind { kind(ofBlock: sentences[sentence].block) }
  func blockKind(of sentence: Int) -> TextBlock.Kind { posting.blocks[sentences[sentence].block].kind }

  /// Whether a sentence is a short line at the top of the posting or in its section on place or pay.
  func isHeader(_ sentence: Int) -> Bool {
    let kind = kind(of: sentence)
    return sentences[sentence].tokens.count <= 14 && (sentence < headerEnd || kind == .location || kind == .title)
  }

  // MARK: Tokens

  /// Tokens from `low` to before `high`; none where `high` isn't above `low`.
  func between(_ low: Int, _ high: Int) -> Range<Int> { low..<max(low, high) }

  /// The word at `index`, `.unknown` outside `range`.
  func word(_ index: Int, in range: Range<Int>) -> FactWord { range.contains(index) ? tokens[index].word : .unknown }

  func belongs(_ index: Int, to bag: FactBag, in range: Range<Int>) -> Bool {
    range.contains(index) && tokens[index].belongs(to: bag)
  }

  func first(_ word: FactWord, in range: Range<Int>) -> Int? { range.first { tokens[$0].word == word } }
  func contains(_ word: FactWord, in range: Range<Int>) -> Bool { range.contains { tokens[$0].word == word } }
  func contains(any words: [FactWord], in range: Range<Int>) -> Bool {
    range.contains { words.contains(tokens[$0].word) }
  }
  func contains(_ bag: FactBag, in range: Range<Int>) -> Bool { range.contains { tokens[$0].belongs(to: bag) } }

  /// Whether the tokens from `index` on are these words.
  func matches(_ words: FactWord..., at index: Int, in range: Range<Int>) -> Bool {
    for (offset, word) in words.enumerated() where self.word(index + offset, in: range) != word { return false }
    return true
  }

  /// The part of a sentence around a token between commas, semicolons and brackets.
  func clause(around index: Int, in range: Range<Int>) -> Range<Int> {
    var low = index
    while low > range.lowerBound && !endsClause(tokens[low - 1].word) { low -= 1 }
    var high = index + 1
    while high < range.upperBound && !endsClause(tokens[high].word) { high += 1 }
    return low..<high
  }

  private func endsClause(_ word: FactWord) -> Bool {
    switch word {
    case .comma, .semicolon, .open, .close, .but: true
    default: false
    }
  }

  /// Whether the tokens say that something is welcome rather than needed.
  func isWish(_ range: Range<Int>) -> Bool {
    for index in range {
      switch tokens[index].word {
      case .preferred, .plusWord: return true
      case .nice where word(index + 1, in: range) == .to: return true
      case .plusNoun where index > range.lowerBound && (index + 1 == range.upperBound || tokens[index - 1].word == .a):
        return true
      case .bonus where index == range.lowerBound || word(index - 1, in: range) == .a: return true
      default: continue
      }
    }
    return false
  }

  func isDemand(_ range: Range<Int>) -> Bool { contains(any: [.required, .must, .need, .minimum, .least], in: range) }

  // MARK: Evidence

  /// Evidence of at most 200 bytes of a sentence around the tokens that tell the fact.
  func evidence(_ sentence: Int, around focus: Range<Int>) -> Evidence {
    let all = sentences[sentence].tokens
    let whole = Int(tokens[all.lowerBound].start)..<Int(tokens[all.upperBound - 1].end)
    var range = whole
    if whole.count > 200 {
      var low = max(all.lowerBound, focus.lowerBound)
      var high = min(all.upperBound, max(focus.upperBound, low + 1))
      while Int(tokens[high - 1].end) - Int(tokens[low].start) < 200 {
        let grownLow = low > all.lowerBound ? low - 1 : low
        let grownHigh = high < all.upperBound ? high + 1 : high
        guard Int(tokens[grownHigh - 1].end) - Int(tokens[grownLow].start) <= 200, grownLow < low || grownHigh > high
        else { break }
        low = grownLow
        high = grownHigh
      }
      range = Int(tokens[low].start)..<Int(tokens[high - 1].end)
    }
    return locator.evidence(of: range, inSection: posting.blocks[sentences[sentence].block].section)
  }
}
