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
  /// Which terms of each list of hits may continue a phrase, as bits of `PhraseGraph.followers`.
  private var continuations: [UInt64] = []

  init() {}

  init(vocabulary: Vocabulary, automaton: AhoCorasickAutomaton, graph: PhraseGraph, table: PhraseTable) {
    self.vocabulary = vocabulary
    self.automaton = automaton
    self.graph = graph
    self.table = table
    prepare()
  }

  /// Derives what the search needs when all tables are there; complexity O(edges + hits).
  mutating func prepare() {
    graph.noteFollowers()
    continuations = (0..<max(0, automaton.hitStarts.count - 1)).map { list in
      var bits: UInt64 = 0
      for number in Int(automaton.hitStarts[list])..<Int(automaton.hitStarts[list + 1]) {
        let term = automaton.hit(number).term
        if graph.continues[Int(term)] != 0 { bits |= PhraseGraph.bit(of: term) }
      }
      return bits
    }
  }

  /// A phrase begun whose next term may still come.
  private struct Partial {
    var node: Int32
    var start: Int32
    var end: Int32
    /// Position of the last word, and the last one at which the next term may begin.
    var position: Int32
    var limit: Int32
    /// `PhraseGraph.followers` of the node.
    var followers: UInt64
  }

  private static let mostPartials = 256

  /// All matches of all phrases in words of a text, conditions unheeded, in order of their last words.
  ///
  /// Complexity O(words + hits), whatever the number of phrases.
  func candidates(in tokens: [Token]) -> [PhraseMatch] {
    guard !graph.starts.isEmpty else { return [] }
    var found: [PhraseMatch] = []
    var partials: [Partial] = []
    var awaiting: [Int32] = []
    var state: Int32 = 0
    for index in tokens.indices {
      let token = tokens[index]
      if token.breakBefore != .none {
        if token.breakBefore == .soft {
          state = automaton.next(state, Vocabulary.comma)
        } else {
          state = 0
          partials.removeAll(keepingCapacity: true)
        }
      }
      state = automaton.next(state, token.symbol)
      if state == 0 { continue }
      if partials.count > 32 { discard(before: token.position, &partials) }
      let continuing = continuations[automaton.hitList(state)]
      awaiting.removeAll(keepingCapacity: true)
      if continuing != 0 {
        for number in partials.indices where partials[number].followers & continuing != 0 {
          awaiting.append(Int32(truncatingIfNeeded: number))
        }
      }
      for number in automaton.hitRange(state) {
        let hit = automaton.hit(number)
        let first = Int32(truncatingIfNeeded: index) - hit.length + 1
        if !awaiting.isEmpty, graph.continues[Int(hit.term)] != 0 {
          proceed(hit.term, first, index, tokens, awaiting, &partials, &found)
        }
        let node = graph.starts[Int(hit.term)]
        if node >= 0 { reach(node, first, index, tokens, &partials, &found) }
      }
    }
    return found
  }

  /// Takes a term as the next one of the phrases begun that may await it.
  private func proceed(
    _ term: Int32, _ first: Int32, _ index: Int, _ tokens: [Token], _ awaiting: [Int32],
    _ partials: inout [Partial], _ found: inout [PhraseMatch]
  ) {
    let position = tokens[Int(first)].position
    let bit = PhraseGraph.bit(of: term)
    for number in awaiting {
      let partial = partials[Int(number)]
      guard partial.followers & bit != 0, partial.end < first, position <= partial.limit else { continue }
      let gap = position - partial.position - 1
      var low = Int(graph.edgeRows[Int(partial.node)])
      let end = Int(graph.edgeRows[Int(partial.node) + 1])
      var high = end
      while low < high {
        let middle = (low + high) / 2
        if graph.edges[middle * 3] < term { low = middle + 1 } else { high = middle }
      }
      while low < end, graph.edges[low * 3] == term {
        if gap <= graph.edges[low * 3 + 1] {
          reach(graph.edges[low * 3 + 2], partial.start, index, tokens, &partials, &found)
        }
        low += 1
      }
    }
  }

  /// Notes that a phrase has come as far as `node`.
  private func reach(
    _ node: Int32, _ start: Int32, _ index: Int, _ tokens: [Token], _ partials: inout [Partial],
    _ found: inout [PhraseMatch]
  ) {
    let end = Int32(truncatingIfNeeded: index)
    for row in Int(graph.acceptRows[Int(node)])..<Int(graph.acceptRows[Int(node) + 1]) {
      let phrase = graph.accepts[row]
      if table.has(PhraseTable.anchored, phrase), tokens[Int(start)].breakBefore < .sentence { continue }
      found.append(PhraseMatch(owner: table.owner(of: phrase), phrase: phrase, tokens: Int(start)..<index + 1))
    }
    guard graph.reaches[Int(node)] >= 0 else { return }
    var number = partials.count - 1
    while number >= 0, partials[number].end == end {
      if partials[number].node == node {
        // Of two ways to the same place the longer match will win.
        partials[number].start = min(partials[number].start, start)
        return
      }
      number -= 1
    }
    guard partials.count < Self.mostPartials else { return }
    let position = tokens[index].position
    partials.append(
      Partial(
        node: node, start: start, end: end, position: position, limit: position + graph.reaches[Int(node)] + 1,
        followers: graph.followers[Int(node)]))
  }

  /// Drops the phrases begun whose next term would come too late.
  private func discard(before position: Int32, _ partials: inout [Partial]) {
    partials.removeAll { position > $0.limit }
  }
}
