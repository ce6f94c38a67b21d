/// Phrases with gaps as paths of terms: after one term within so many words the next.
///
/// Phrases that begin alike share their first nodes, so that the cost of a hit doesn't grow with their number.
struct PhraseGraph: Equatable {
  /// Node that a term leads to at the beginning of a phrase, -1 for none; by term.
  var starts: [Int32] = []
  /// Where the edges that each term takes begin; one number more at the end.
  var edgeRows: [Int32] = [0]
  /// Three numbers an edge: node before, widest gap, node after.
  var edges: [Int32] = []
  /// Widest gap after each node; -1 where nothing follows.
  var reaches: [Int32] = []
  /// Where the phrases that end at each node begin; one number more at the end.
  var acceptRows: [Int32] = [0]
  var accepts: [Int32] = []

  var nodeCount: Int { reaches.count }
}

/// Builds the graph phrase by phrase.
struct PhraseGraphBuilder {
  private struct Edge: Hashable {
    var node: Int32
    var term: Int32
    var gap: Int32
  }

  private var edges: [Edge: Int32] = [:]
  private var accepts: [[Int32]] = []
  private var termCount: Int32 = 0

  /// Adds a phrase: its terms and the gaps between them, one fewer.
  mutating func add(_ phrase: Int32, terms: [Int32], gaps: [Int32]) {
    var node: Int32 = -1
    for (index, term) in terms.enumerated() {
      termCount = max(termCount, term + 1)
      let edge = Edge(node: node, term: term, gap: index == 0 ? 0 : gaps[index - 1])
      if let known = edges[edge] {
        node = known
      } else {
        node = Int32(accepts.count)
        accepts.append([])
        edges[edge] = node
      }
    }
    if node >= 0 { accepts[Int(node)].append(phrase) }
  }

  func build() -> PhraseGraph {
    var graph = PhraseGraph()
    graph.starts = Array(repeating: -1, count: Int(termCount))
    graph.reaches = Array(repeating: -1, count: accepts.count)
    graph.edgeRows = []
    let sorted = edges.sorted { ($0.key.term, $0.key.node, $0.key.gap) < ($1.key.term, $1.key.node, $1.key.gap) }
    for (edge, target) in sorted {
      while graph.edgeRows.count <= edge.term { graph.edgeRows.append(Int32(graph.edges.count / 3)) }
      guard edge.node >= 0 else {
        graph.starts[Int(edge.term)] = target
        continue
      }
      graph.edges += [edge.node, edge.gap, target]
      graph.reaches[Int(edge.node)] = max(graph.reaches[Int(edge.node)], edge.gap)
    }
    while graph.edgeRows.count <= termCount { graph.edgeRows.append(Int32(graph.edges.count / 3)) }
    for phrases in accepts {
      graph.accepts += phrases
      graph.acceptRows.append(Int32(graph.accepts.count))
    }
    return graph
  }
}
