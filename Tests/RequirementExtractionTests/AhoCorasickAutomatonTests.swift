import Testing

@testable import RequirementExtraction

@Suite struct AhoCorasickAutomatonTests {
  /// Small numbers that look random and are the same in every run.
  struct Sequence {
    var state: UInt64
    mutating func next(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
  }

  struct Occurrence: Hashable {
    var term: Int32
    var end: Int
    var length: Int32
  }

  static func run(_ automaton: AhoCorasickAutomaton, on text: [Int32]) -> Set<Occurrence> {
    var found: Set<Occurrence> = []
    var state: Int32 = 0
    for (index, symbol) in text.enumerated() {
      state = automaton.next(state, symbol)
      for number in automaton.hitRange(state) {
        let hit = automaton.hit(number)
        found.insert(Occurrence(term: hit.term, end: index, length: hit.length))
      }
    }
    return found
  }

  static func search(_ terms: [[[Int32]]], in text: [Int32]) -> Set<Occurrence> {
    var found: Set<Occurrence> = []
    for (number, term) in terms.enumerated() {
      for start in text.indices where start + term.count <= text.count {
        if term.indices.allSatisfy({ term[$0].contains(text[start + $0]) }) {
          let occurrence = Occurrence(term: Int32(number), end: start + term.count - 1, length: Int32(term.count))
          found.insert(occurrence)
        }
      }
    }
    return found
  }

  @Test(arguments: 0..<200) func agreesWithPlainSearch(seed: Int) throws {
    var sequence = Sequence(state: UInt64(seed + 1))
    let alphabet = 2 + sequence.next(below: 5)
    let symbol: (inout Sequence) -> Int32 = { Int32(2 + $0.next(below: alphabet)) }
    var terms: [[[Int32]]] = []
    for _ in 0..<(1 + sequence.next(below: 12)) {
      terms.append(
        (0...sequence.next(below: 4)).map { _ in
          Array(Set((0...sequence.next(below: 2)).map { _ in symbol(&sequence) })).sorted()
        })
    }
    var builder = AutomatonBuilder(symbolCount: alphabet + 2)
    for (number, term) in terms.enumerated() { builder.add(Int32(number), words: term) }
    let text = (0..<60).map { _ in sequence.next(below: 12) == 0 ? 0 : symbol(&sequence) }
    #expect(Self.run(try #require(builder.build()), on: text) == Self.search(terms, in: text))
  }

  @Test func skipsOptionalWords() throws {
    var builder = AutomatonBuilder(symbolCount: 6)
    let places = [builder.addStart(), builder.addNode(), builder.addNode()]
    builder.addEdge(from: places[0], to: places[1], symbols: [2])
    builder.addSkip(from: places[0], to: places[1])
    builder.addEdge(from: places[1], to: places[2], symbols: [3])
    builder.accept(0, at: places[2])
    let found = Self.run(try #require(builder.build()), on: [2, 3, 4, 3])
    #expect(
      found == [
        Occurrence(term: 0, end: 1, length: 2), Occurrence(term: 0, end: 1, length: 1),
        Occurrence(term: 0, end: 3, length: 1),
      ])
  }

  @Test func findsNothingWhenEmpty() throws {
    #expect(Self.run(try #require(AutomatonBuilder(symbolCount: 3).build()), on: [2, 0, 2]).isEmpty)
  }

  @Test func isTheSameForTheSameTerms() {
    func built() -> AhoCorasickAutomaton? {
      var builder = AutomatonBuilder(symbolCount: 9)
      builder.add(0, words: [[2, 3], [4]])
      builder.add(1, words: [[4], [2], [8, 3]])
      builder.add(2, words: [[4]])
      return builder.build()
    }
    #expect(built() == built())
  }
}
