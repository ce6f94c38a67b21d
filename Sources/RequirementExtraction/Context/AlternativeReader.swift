/// Finds mentions of which one will do: "PyTorch or TensorFlow", "one of AWS, GCP, Azure".
struct AlternativeReader {
  let text: MatchedText
  let clauses: Clauses

  /// The mentions with the number of the either-or clause that each stands in.
  func numbered(_ mentions: [Mention]) -> [Mention] {
    var mentions = mentions
    let order = mentions.indices.sorted {
      let (first, second) = (mentions[$0].tokens, mentions[$1].tokens)
      return (first.lowerBound, first.upperBound, $0) < (second.lowerBound, second.upperBound, $1)
    }
    var number = 0
    var chain: [Int] = []
    var hasChoice = false
    func close() {
      if chain.count > 1,
        hasChoice || isLed(mentions[chain[0]].tokens) || trailsOff(mentions[chain[chain.count - 1]].tokens)
      {
        number += 1
        for index in chain { mentions[index].alternatives = number }
      }
      chain = []
      hasChoice = false
    }
    for index in order {
      guard let last = chain.last else {
        chain = [index]
        continue
      }
      let (before, here) = (mentions[last].tokens, mentions[index].tokens)
      if here.lowerBound < before.upperBound {
        // The same words named twice: the shorter name is the member.
        if here.count < before.count { chain[chain.count - 1] = index }
        continue
      }
      switch joint(from: before.upperBound, to: here.lowerBound) {
      case .none: close()
      case .list: break
      case .choice: hasChoice = true
      }
      chain.append(index)
    }
    close()
    return mentions
  }

  private enum Joint {
    case list, choice
  }

  /// What stands between two mentions: nothing but a comma, or "or" with at most one word more.
  private func joint(from start: Int, to end: Int) -> Joint? {
    guard end < text.tokens.count, end - start <= 2 else { return nil }
    for token in start...end where text.tokens[token].breakBefore > .soft { return nil }
    if start == end { return text.tokens[end].breakBefore == .soft ? .list : nil }
    return clauses.cues(in: start..<end).contains { $0.role == .choice } ? .choice : nil
  }

  private func isLed(_ words: Range<Int>) -> Bool {
    clauses.cues(in: max(0, words.lowerBound - 6)..<words.lowerBound).contains {
      $0.role == .choiceLead && $0.tokens.upperBound <= words.lowerBound && words.lowerBound - $0.tokens.upperBound <= 2
    }
  }

  /// A list that ends with "or similar".
  private func trailsOff(_ words: Range<Int>) -> Bool {
    guard words.upperBound < text.tokens.count, text.tokens[words.upperBound].breakBefore <= .soft else { return false }
    return clauses.cues(in: words.upperBound..<words.upperBound + 1).contains { $0.role == .choice }
  }
}
