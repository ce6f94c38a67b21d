/// Builds an automaton from terms; each is a small acyclic graph of words, so that alternatives and optional words
/// needn't be written out.
struct AutomatonBuilder {
  /// A place between two words of a term.
  private struct Node {
    var edges: [(symbols: [Int32], target: Int32)] = []
    var skips: [Int32] = []
    var accepts: Int32 = -1
  }

  /// A place that a text may have reached, and how many words that took.
  private typealias Item = Int64

  /// Lists of numbers, each kept once.
  private struct Pool {
    private var numbers: [[Int32]: Int32] = [:]
    private(set) var contents: [[Int32]] = []

    mutating func number(of content: [Int32]) -> Int32 {
      if let known = numbers[content] { return known }
      let number = Int32(contents.count)
      numbers[content] = number
      contents.append(content)
      return number
    }
  }

  private let symbolCount: Int
  private var nodes: [Node] = []
  private var starts: [Int32] = []
  private var marks: [Int32: (begins: Bool, continues: Bool)] = [:]

  /// Symbols lie in `1..<symbolCount`.
  init(symbolCount: Int) { self.symbolCount = symbolCount }

  /// Number of places, a measure of size.
  var nodeCount: Int { nodes.count }

  mutating func addNode() -> Int32 {
    nodes.append(Node())
    return Int32(nodes.count - 1)
  }

  /// A new place at which terms begin.
  mutating func addStart() -> Int32 {
    let node = addNode()
    starts.append(node)
    return node
  }

  /// From `source` to `target` with one word that is any of `symbols`.
  mutating func addEdge(from source: Int32, to target: Int32, symbols: [Int32]) {
    nodes[Int(source)].edges.append((symbols, target))
  }

  /// From `source` to `target` without a word; `target` must not lead back.
  mutating func addSkip(from source: Int32, to target: Int32) { nodes[Int(source)].skips.append(target) }

  /// A term ends at `node`.
  mutating func accept(_ term: Int32, at node: Int32) { nodes[Int(node)].accepts = term }

  /// What the hits of a term tell about it.
  mutating func mark(_ term: Int32, begins: Bool, continues: Bool) { marks[term] = (begins, continues) }

  /// A term of one word after the other, for each the symbols that will do.
  mutating func add(_ term: Int32, words: [[Int32]]) {
    var place = addStart()
    for word in words {
      let next = addNode()
      addEdge(from: place, to: next, symbols: word)
      place = next
    }
    accept(term, at: place)
  }

  /// The automaton of all terms added, `nil` where it would be too large; the same terms give the same tables.
  func build() -> AhoCorasickAutomaton? {
    guard symbolCount <= AhoCorasickAutomaton.mostStates else { return nil }
    let closures = nodes.indices.map(closure)
    var automaton = AhoCorasickAutomaton()
    automaton.rows = []
    automaton.hitLists = []
    var rows = Pool()
    var hitLists = Pool()
    let startItems = Set(starts.flatMap { closures[Int($0)] }).sorted().map { Item($0) << 8 }
    var states: [[Item]: Int32] = [[]: 0]
    var queue: [[Item]] = [[]]
    func state(_ items: [Item]) -> Int32 {
      if let known = states[items] { return known }
      let state = Int32(queue.count)
      states[items] = state
      queue.append(items)
      return state
    }
    let startMoves = moves(from: startItems, closures)
    var startTargets: [Int32: [Item]] = [:]
    automaton.startRow = Array(repeating: 0, count: symbolCount)
    for (symbol, items) in startMoves {
      startTargets[symbol] = items
      automaton.startRow[Int(symbol)] = state(items)
    }
    var index = 0
    while index < queue.count {
      guard queue.count <= AhoCorasickAutomaton.mostStates else { return nil }
      let items = queue[index]
      index += 1
      var row: [Int32] = []
      for (symbol, own) in moves(from: items, closures) {
        row += [symbol, state(Self.merged(own, startTargets[symbol] ?? []))]
      }
      automaton.rows.append(rows.number(of: row))
      automaton.hitLists.append(hitLists.number(of: hits(of: items).map(\.packed)))
    }
    (automaton.rowStarts, automaton.symbols, automaton.targets) = ([0], [], [])
    for row in rows.contents {
      for index in stride(from: 0, to: row.count, by: 2) {
        automaton.symbols.append(UInt16(truncatingIfNeeded: row[index]))
        automaton.targets.append(UInt16(truncatingIfNeeded: row[index + 1]))
      }
      automaton.rowStarts.append(Int32(automaton.symbols.count))
    }
    automaton.hitStarts = [0]
    for list in hitLists.contents {
      automaton.hits += list
      automaton.hitStarts.append(Int32(automaton.hits.count))
    }
    return automaton
  }

  /// The places reached from one without a word that matter: words or an end follow there.
  private func closure(_ node: Int) -> [Int32] {
    var found: Set<Int32> = []
    var pending = [Int32(node)]
    while let next = pending.popLast() {
      if found.insert(next).inserted { pending += nodes[Int(next)].skips }
    }
    return found.filter { !nodes[Int($0)].edges.isEmpty || nodes[Int($0)].accepts >= 0 }.sorted()
  }

  /// Where each symbol leads from a set of places, in order of the symbols.
  private func moves(from items: [Item], _ closures: [[Int32]]) -> [(symbol: Int32, items: [Item])] {
    var pairs: [(symbol: Int32, item: Item)] = []
    for item in items {
      for edge in nodes[Int(item >> 8)].edges {
        for symbol in edge.symbols {
          let depth = (item & 0xFF) + (symbol == Vocabulary.comma ? 0 : 1)
          for target in closures[Int(edge.target)] { pairs.append((symbol, Item(target) << 8 | depth)) }
        }
      }
    }
    pairs.sort { ($0.symbol, $0.item) < ($1.symbol, $1.item) }
    var found: [(symbol: Int32, items: [Item])] = []
    for pair in pairs {
      if found.last?.symbol != pair.symbol { found.append((pair.symbol, [])) }
      if found[found.count - 1].items.last != pair.item { found[found.count - 1].items.append(pair.item) }
    }
    return found
  }

  private static func merged(_ first: [Item], _ second: [Item]) -> [Item] {
    if second.isEmpty { return first }
    var merged: [Item] = []
    merged.reserveCapacity(first.count + second.count)
    var (left, right) = (0, 0)
    while left < first.count, right < second.count {
      if first[left] == second[right] { right += 1 }
      if right == second.count || first[left] < second[right] {
        merged.append(first[left])
        left += 1
      } else {
        merged.append(second[right])
        right += 1
      }
    }
    return merged + first[left...] + second[right...]
  }

  private func hits(of items: [Item]) -> [AhoCorasickAutomaton.Hit] {
    var found: [AhoCorasickAutomaton.Hit] = []
    for item in items {
      let term = nodes[Int(item >> 8)].accepts
      guard term >= 0 else { continue }
      var hit = AhoCorasickAutomaton.Hit(term: term, length: Int32(item & 0xFF))
      if let marks = marks[term] { (hit.begins, hit.continues) = marks }
      found.append(hit)
    }
    found.sort { ($0.length, $0.term) > ($1.length, $1.term) }
    return found
  }
}
