import PostingText

/// The words of a posting and what phrases were found in them.
struct MatchedText {
  let tokens: [Token]
  /// First word of each block of the posting, and the number of words at the end.
  let blockStarts: [Int32]
  /// Chosen matches by owner, each owner's in order of the text.
  let matches: [PhraseMatch]
  /// Whether each topic holds, by owner.
  let topics: [Bool]

  /// The block of a word; complexity O(log blocks).
  func block(of token: Int) -> Int {
    var low = 0
    var high = blockStarts.count - 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(blockStarts[middle]) <= token { low = middle } else { high = middle }
    }
    return low
  }
}

extension PhraseMatcher {
  /// Matches the posting's own text; topics in `forced` hold whatever it says.
  func match(_ posting: Posting, forcing forced: [Int32] = []) -> MatchedText {
    var tokens: [Token] = []
    tokens.reserveCapacity(posting.text.count / 5)
    var blockStarts: [Int32] = []
    blockStarts.reserveCapacity(posting.blocks.count + 1)
    let tokenizer = Tokenizer(vocabulary: vocabulary)
    for block in posting.blocks {
      blockStarts.append(Int32(tokens.count))
      if Self.isOwn(block, of: posting) { tokenizer.append(block.range, of: posting.text, to: &tokens) }
    }
    blockStarts.append(Int32(tokens.count))
    let empty = MatchedText(tokens: tokens, blockStarts: blockStarts, matches: [], topics: [])
    let candidates = candidates(in: tokens)
    let topics = topics(candidates, in: empty, of: posting, forced)
    let matches = select(candidates, topics: topics) { places(of: $0, in: empty, of: posting) }
    return MatchedText(tokens: tokens, blockStarts: blockStarts, matches: matches, topics: topics)
  }

  private static func isOwn(_ block: TextBlock, of posting: Posting) -> Bool {
    guard block.region == .posting || block.region == .tags else { return false }
    return !posting.sections.indices.contains(block.section) || posting.sections[block.section].kind != .related
  }

  private func topics(
    _ candidates: [PhraseMatch], in text: MatchedText, of posting: Posting, _ forced: [Int32]
  ) -> [Bool] {
    var topics = Array(repeating: false, count: table.ownerCount)
    let relevant = candidates.filter { table.kind(of: $0.owner) == .topic }
    let chosen = select(relevant, topics: topics) { places(of: $0, in: text, of: posting) }
    var counts: [Int32: Int32] = [:]
    for match in chosen { counts[match.owner, default: 0] += 1 }
    for (owner, count) in counts where count >= table.value(of: owner) { topics[Int(owner)] = true }
    for owner in forced { topics[Int(owner)] = true }
    return topics
  }

  /// Keeps the candidates whose conditions are met, and of each owner's the ones that count.
  private func select(
    _ candidates: [PhraseMatch], topics: [Bool], places: (PhraseMatch) -> UInt8
  ) -> [PhraseMatch] {
    var byOwner: [[PhraseMatch]] = Array(repeating: [], count: table.ownerCount)
    for candidate in candidates {
      let conditions = table.conditions(of: candidate.phrase)
      if !conditions.isEmpty {
        let here = places(candidate)
        guard conditions.allSatisfy({ ConditionCode.isMet($0, topics: topics, places: here) }) else { continue }
      }
      byOwner[Int(candidate.owner)].append(candidate)
    }
    return byOwner.flatMap { matches in
      MatchSelection.chosen(among: matches) { table.has(PhraseTable.excludes, $0.phrase) }
    }
  }

  private func places(of match: PhraseMatch, in text: MatchedText, of posting: Posting) -> UInt8 {
    let block = posting.blocks[text.block(of: match.tokens.lowerBound)]
    let kind = posting.sections.indices.contains(block.section) ? posting.sections[block.section].kind : .unknown
    var places: UInt8 = 0
    if block.kind == .title || kind == .title { places |= Place.title.bit }
    if kind == .requirements || kind == .preferred { places |= Place.requirements.bit }
    if kind == .duties || kind == .role { places |= Place.duties.bit }
    if block.kind == .listItem { places |= Place.list.bit }
    return places
  }
}
