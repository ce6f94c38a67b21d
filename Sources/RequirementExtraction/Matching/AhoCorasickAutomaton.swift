/// Finds all occurrences of many terms in one pass over symbols, overlapping ones included.
///
/// The automaton is deterministic: failure links are worked into the transitions when it is built. A state keeps only
/// the transitions in which it differs from the start, so memory stays near that of the trie.
struct AhoCorasickAutomaton: Equatable {
  /// A term that ends at the word just read.
  struct Hit: Equatable {
    var term: Int32
    /// Number of words, the last one included, at most 63.
    var length: Int32
    /// Marks that the builder was given for the term.
    var begins = false
    var continues = false

    init(term: Int32, length: Int32) {
      self.term = term
      self.length = length
    }

    @inline(__always)
    init(packed: Int32) {
      term = packed >> 8
      length = packed & 63
      begins = packed & 64 != 0
      continues = packed & 128 != 0
    }

    var packed: Int32 { term << 8 | (continues ? 128 : 0) | (begins ? 64 : 0) | length }
  }

  /// Next state from the start, by symbol.
  var startRow: [Int32] = [0]
  /// Number of each state's row of transitions; states that go on alike share one.
  var rows: [Int32] = [0]
  /// Where each row begins; one number more at the end.
  var rowStarts: [Int32] = [0, 0]
  /// Symbols of the transitions, in order within a row; two bytes each, so that the table stays in the cache.
  var symbols: [UInt16] = []
  var targets: [UInt16] = []
  /// Number of each state's list of hits.
  var hitLists: [Int32] = [0]
  /// Where each list begins; one number more at the end.
  var hitStarts: [Int32] = [0, 0]
  /// Hits in their packed form.
  var hits: [Int32] = []

  var stateCount: Int { rows.count }

  /// Most states and symbols that the tables can number.
  static let mostStates = 1 << 16

  /// The state after one more symbol; complexity O(log transitions of the state).
  @inline(__always)
  func next(_ state: Int32, _ symbol: Int32) -> Int32 {
    if symbol == 0 { return 0 }
    if state != 0 {
      let row = Int(rows[Int(state)])
      var low = Int(rowStarts[row])
      var count = Int(rowStarts[row + 1]) - low
      let wanted = UInt16(truncatingIfNeeded: symbol)
      while count > 1 {
        let half = count / 2
        low = symbols[low + half] <= wanted ? low + half : low
        count -= half
      }
      if count == 1, symbols[low] == wanted { return Int32(targets[low]) }
    }
    return startRow[Int(symbol)]
  }

  /// Indices of the hits of a state, to be read with `hit`.
  @inline(__always)
  func hitRange(_ state: Int32) -> Range<Int> {
    let list = Int(hitLists[Int(state)])
    return Int(hitStarts[list])..<Int(hitStarts[list + 1])
  }

  func hit(_ index: Int) -> Hit { Hit(packed: hits[index]) }
}
