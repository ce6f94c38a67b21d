/// The sentences of a matched text, and the cues in each.
struct Clauses {
  /// A cue with the words that it covers.
  struct Cue {
    var role: CueRole
    var tokens: Range<Int>
  }

  private let tokens: [Token]
  private let starts: [Int]
  /// In order of the text.
  let cues: [Cue]

  init(_ text: MatchedText, _ table: PhraseTable) {
    let tokens = text.tokens
    self.tokens = tokens
    starts = tokens.indices.filter { tokens[$0].breakBefore >= .sentence } + [tokens.count]
    var cues: [Cue] = []
    for match in text.matches where table.kind(of: match.owner) == .cue {
      guard let role = CueRole(rawValue: table.value(of: match.owner)) else { continue }
      cues.append(Cue(role: role, tokens: match.tokens))
    }
    cues.sort { ($0.tokens.lowerBound, $0.role.rawValue) < ($1.tokens.lowerBound, $1.role.rawValue) }
    self.cues = cues
  }

  /// The words of the sentence around a word; complexity O(log sentences).
  func sentence(around token: Int) -> Range<Int> {
    var low = 0
    var high = starts.count - 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= token { low = middle } else { high = middle }
    }
    return starts[low]..<starts[low + 1]
  }

  /// The words around a word up to the next semicolon or sentence end on both sides.
  func clause(around token: Int) -> Range<Int> {
    var first = token
    while first > 0, tokens[first].breakBefore < .clause { first -= 1 }
    var end = token + 1
    while end < tokens.count, tokens[end].breakBefore < .clause { end += 1 }
    return first..<end
  }

  /// The cues that begin within a range of words.
  func cues(in range: Range<Int>) -> ArraySlice<Cue> {
    var low = 0
    var high = cues.count
    while low < high {
      let middle = (low + high) / 2
      if cues[middle].tokens.lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < cues.count, cues[end].tokens.lowerBound < range.upperBound { end += 1 }
    return cues[low..<end]
  }
}
