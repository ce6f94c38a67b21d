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
    let unmatched = MatchedText(tokens: tokens, blockStarts: blockStarts, matches: [], topics: [])
    var byOwner: [[PhraseMatch]] = Array(repeating: [], count: table.ownerCount)
    for candidate in candidates(in: tokens) { byOwner[Int(candidate.owner)].append(candidate) }
    // Topics first: the conditions of the other phrases ask for them.
    var topics = Array(repeating: false, count: table.ownerCount)
    for owner in byOwner.indices where table.kind(of: Int32(owner)) == .topic && !byOwner[owner].isEmpty {
      let matches = chosen(byOwner[owner], topics: topics, in: unmatched, of: posting)
      topics[owner] = matches.count >= table.value(of: Int32(owner))
    }
    for owner in forced { topics[Int(owner)] = true }
    var matches: [PhraseMatch] = []
    for owner in byOwner.indices where table.kind(of: Int32(owner)) != .topic && !byOwner[owner].isEmpty {
      matches += chosen(byOwner[owner], topics: topics, in: unmatched, of: posting)
    }
    return MatchedText(tokens: tokens, blockStarts: blockStarts, matches: matches, topics: topics)
  }

  private static func isOwn(_ block: TextBlock, of posting: Posting) -> Bool {
    guard block.region == .posting || block.region == .tags else { return false }
    return !posting.sections.indices.contains(block.section) || posting.sections[block.section].kind != .related
  }

  /// Of one owner's candidates those whose conditions are met and that count.
  private func chosen(
    _ candidates: [PhraseMatch], topics: [Bool], in text: MatchedText, of posting: Posting
  ) -> [PhraseMatch] {
    let met = candidates.filter { candidate in
      let conditions = table.conditions(of: candidate.phrase)
      if conditions.isEmpty { return true }
      let here = places(of: candidate, in: text, of: posting)
      return conditions.allSatisfy { ConditionCode.isMet($0, topics: topics, places: here) }
    }
    if met.count == 1 { return table.has(PhraseTable.excludes, met[0].phrase) ? [] : met }
    return MatchSelection.chosen(among: met) { table.has(PhraseTable.excludes, $0.phrase) }
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
