/// A phrase found in a text.
struct PhraseMatch: Equatable {
  var owner: Int32
  var phrase: Int32
  /// Words from the first to one past the last.
  var tokens: Range<Int>
}

/// The compiled phrases of a taxonomy: made once, shared by all tasks.
struct PhraseMatcher: Equatable {
  var vocabulary = Vocabulary()
  var automaton = AhoCorasickAutomaton()
  var graph = PhraseGraph()
  var table = PhraseTable()

  /// All matches of all phrases in words of a text, conditions unheeded, in order of their last words.
  ///
  /// Complexity O(words + hits), whatever the number of phrases.
  func candidates(in tokens: [Token]) -> [PhraseMatch] {
    guard graph.nodeCount > 0 else { return [] }
    var arrivals = Array(repeating: Arrival.never, count: graph.nodeCount * 2)
    var reached: [Reached] = []
    var found: [PhraseMatch] = []
    let (hits, edgeRows, edges, starts) = (
      automaton.hits.span, graph.edgeRows.span, graph.edges.span, graph.starts.span
    )
    let words = tokens.span
    var state: Int32 = 0
    for index in words.indices {
      let (symbol, before) = (words[index].symbol, words[index].breakBefore)
      if before != .none { state = before == .soft ? automaton.next(state, Vocabulary.comma) : 0 }
      state = automaton.next(state, symbol)
      if state == 0 { continue }
      for number in automaton.hitRange(state) {
        let hit = AhoCorasickAutomaton.Hit(packed: hits[number])
        let term = Int(hit.term)
        let first = Int32(truncatingIfNeeded: index) - hit.length + 1
        if hit.continues {
          let position = words[Int(first)].position
          for edge in Int(edgeRows[term])..<Int(edgeRows[term + 1]) {
            let node = Int(edges[edge * 3]) * 2
            let furthest = position - 1 - edges[edge * 3 + 1]
            // The earlier arrival gives the longer match; it may overlap or be too far away, then the latest may do.
            var arrival = arrivals[node]
            if arrival.position < furthest || arrival.end >= first {
              arrival = arrivals[node + 1]
              if arrival.position < furthest || arrival.end >= first { continue }
            }
            reached.append(Reached(node: edges[edge * 3 + 2], start: arrival.start))
          }
        }
        if hit.begins { reached.append(Reached(node: starts[term], start: first)) }
      }
      if !reached.isEmpty {
        for place in reached { arrive(place, index, tokens, &arrivals, &found) }
        reached.removeAll(keepingCapacity: true)
      }
    }
    return found
  }

  /// Where a text has last come to a node: first and last word, and the position of the last.
  private struct Arrival {
    var start: Int32
    var end: Int32
    var position: Int32
    static let never = Arrival(start: 0, end: 0, position: .min / 2)
  }

  /// A node that the word just read leads to.
  private struct Reached {
    var node: Int32
    var start: Int32
  }

  /// Notes that a phrase has come as far as a node.
  private func arrive(
    _ place: Reached, _ last: Int, _ tokens: [Token], _ arrivals: inout [Arrival], _ found: inout [PhraseMatch]
  ) {
    let node = Int(place.node)
    let first = Int(place.start)
    for row in Int(graph.acceptRows[node])..<Int(graph.acceptRows[node + 1]) {
      let phrase = graph.accepts[row]
      if table.has(PhraseTable.anchored, phrase), tokens[first].breakBefore < .sentence { continue }
      found.append(PhraseMatch(owner: table.owner(of: phrase), phrase: phrase, tokens: first..<last + 1))
    }
    let reach = graph.reaches[node]
    guard reach >= 0 else { return }
    let position = tokens[last].position
    let latest = arrivals[node * 2 + 1]
    if latest.position == position {
      // Of two ways to the same place the longer match will win.
      arrivals[node * 2 + 1].start = min(latest.start, place.start)
      return
    }
    if position - arrivals[node * 2].position > reach { arrivals[node * 2] = latest }
    arrivals[node * 2 + 1] = Arrival(start: place.start, end: Int32(truncatingIfNeeded: last), position: position)
  }
}
