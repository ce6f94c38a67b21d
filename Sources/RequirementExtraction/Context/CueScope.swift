/// Tells which words of its clause a cue speaks of.
struct CueScope {
  let tokens: [Token]
  let text: [UInt8]
  let clauses: Clauses

  /// The words that the cue speaks of, its own among them.
  func words(of cue: Clauses.Cue) -> Range<Int> {
    let clause = clauses.clause(around: cue.tokens.lowerBound)
    switch cue.role {
    case .requiredLead, .preferredLead: return cue.tokens.lowerBound..<leadEnd(cue, clause)
    case .negationLead: return cue.tokens.lowerBound..<phraseEnd(cue, clause)
    case .requiredTrail, .preferredTrail, .negationTrail: return trailStart(cue, clause)..<cue.tokens.upperBound
    default: return clause
    }
  }

  /// A lead reaches to the end of its clause, or to where another one takes over.
  private func leadEnd(_ cue: Clauses.Cue, _ clause: Range<Int>) -> Int {
    for other in clauses.cues(in: cue.tokens.upperBound..<max(cue.tokens.upperBound, clause.upperBound)) {
      if other.role == .requiredLead || other.role == .preferredLead { return other.tokens.lowerBound }
    }
    // A lead in brackets ends with them, unless it is all that they hold: "(Bonus) Experience with …".
    guard let bracket = bracket(around: cue.tokens.lowerBound, in: clause), bracket != cue.tokens else {
      return clause.upperBound
    }
    return bracket.upperBound
  }

  /// A negation reaches to the next comma or bracket.
  private func phraseEnd(_ cue: Clauses.Cue, _ clause: Range<Int>) -> Int {
    var end = cue.tokens.upperBound
    while end < clause.upperBound, tokens[end].breakBefore == .none { end += 1 }
    return end
  }

  /// A trail reaches back to the start of its clause, to the trail before it, or to a comma before a new demand.
  private func trailStart(_ cue: Clauses.Cue, _ clause: Range<Int>) -> Int {
    if let bracket = bracket(around: cue.tokens.lowerBound, in: clause) {
      if bracket.lowerBound < cue.tokens.lowerBound { return bracket.lowerBound }
      // "Python, Go (preferred)": the bracket speaks of what stands right before it.
      var start = max(clause.lowerBound, bracket.lowerBound - 1)
      while start > clause.lowerBound, tokens[start].breakBefore == .none { start -= 1 }
      return start
    }
    var start = clause.lowerBound
    for other in clauses.cues(in: clause.lowerBound..<cue.tokens.lowerBound) {
      switch other.role {
      case .requiredTrail, .preferredTrail, .negationTrail:
        if other.tokens.upperBound <= cue.tokens.lowerBound { start = max(start, other.tokens.upperBound) }
      case .asking, .requiredLead:
        // A new demand begins right after a comma, or one word later: "…, and knowledge of Go is a plus".
        let first = other.tokens.lowerBound
        let isAfterComma = first > clause.lowerBound && tokens[first].breakBefore == .soft
        let isNextAfterComma = first - 1 > clause.lowerBound && tokens[first - 1].breakBefore == .soft
        if isAfterComma || isNextAfterComma { start = max(start, first) }
      default: break
      }
    }
    return min(start, cue.tokens.lowerBound)
  }

  /// The words within the round brackets that a word stands in.
  private func bracket(around token: Int, in clause: Range<Int>) -> Range<Int>? {
    var first = token
    while true {
      let from = first > clause.lowerBound ? Int(tokens[first - 1].end) : max(0, Int(tokens[first].start) - 1)
      let between = text[from..<Int(tokens[first].start)]
      if between.contains(UInt8(ascii: "(")) { break }
      if between.contains(UInt8(ascii: ")")) || first == clause.lowerBound { return nil }
      first -= 1
    }
    var end = token + 1
    while end < clause.upperBound {
      if text[Int(tokens[end - 1].end)..<Int(tokens[end].start)].contains(UInt8(ascii: ")")) { break }
      end += 1
    }
    return first..<end
  }
}
