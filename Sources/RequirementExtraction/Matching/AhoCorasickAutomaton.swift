/// Finds all occurrences of many terms in one pass over symbols, overlapping ones included.
///
/// The automaton is deterministic: failure links are worked into the transitions when it is built. A state keeps only
/// the transitions in which it differs from the start, so memory stays near that of the trie.
struct AhoCorasickAutomaton: Equatable {
  /// A term that ends at the word just read.
  struct Hit: Equatable {
    var term: Int32
    /// Number of words, the last one included.
    var length: Int32
  }

  /// Next state from the start, by symbol.
  var startRow: [Int32] = [0]
  /// Where each state's own transitions begin; one number more at the end.
  var rows: [Int32] = [0, 0]
  /// Symbols of the transitions, in order within a row.
  var symbols: [Int32] = []
  var targets: [Int32] = []
  /// Where each state's hits begin; one number more at the end.
  var hitRows: [Int32] = [0, 0]
  /// Two numbers a hit: term, length.
  var hits: [Int32] = []

  var stateCount: Int { rows.count - 1 }

  /// The state after one more symbol; complexity O(log transitions of the state).
  @inline(__always)
  func next(_ state: Int32, _ symbol: Int32) -> Int32 {
    if symbol == 0 { return 0 }
    if state != 0 {
      var low = Int(rows[Int(state)])
      var high = Int(rows[Int(state) + 1])
      while high - low > 8 {
        let middle = (low + high) / 2
        if symbols[middle] <= symbol { low = middle } else { high = middle }
      }
      while low < high {
        if symbols[low] == symbol { return targets[low] }
        low += 1
      }
    }
    return startRow[Int(symbol)]
  }

  /// Indices of the hits of a state, to be read with `hit`.
  @inline(__always)
  func hitRange(_ state: Int32) -> Range<Int> { Int(hitRows[Int(state)])..<Int(hitRows[Int(state) + 1]) }

  @inline(__always)
  func hit(_ index: Int) -> Hit { Hit(term: hits[index * 2], length: hits[index * 2 + 1]) }
}
