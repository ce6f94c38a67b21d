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
  /// Number of each state's row of transitions; states that go on alike share one.
  var rows: [Int32] = [0]
  /// Where each row begins; one number more at the end.
  var rowStarts: [Int32] = [0, 0]
  /// Symbols of the transitions, in order within a row.
  var symbols: [Int32] = []
  var targets: [Int32] = []
  /// Number of each state's list of hits.
  var hitLists: [Int32] = [0]
  /// Where each list begins; one number more at the end.
  var hitStarts: [Int32] = [0, 0]
  /// Term and length of each hit in one number.
  var hits: [Int32] = []

  var stateCount: Int { rows.count }

  /// The state after one more symbol; complexity O(log transitions of the state).
  @inline(__always)
  func next(_ state: Int32, _ symbol: Int32) -> Int32 {
    if symbol == 0 { return 0 }
    if state != 0 {
      let row = Int(rows[Int(state)])
      var low = Int(rowStarts[row])
      var high = Int(rowStarts[row + 1])
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

  /// The list that holds the hits of a state; several states share one.
  @inline(__always)
  func hitList(_ state: Int32) -> Int { Int(hitLists[Int(state)]) }

  /// Indices of the hits of a state, to be read with `hit`.
  @inline(__always)
  func hitRange(_ state: Int32) -> Range<Int> {
    let list = hitList(state)
    return Int(hitStarts[list])..<Int(hitStarts[list + 1])
  }

  @inline(__always)
  func hit(_ index: Int) -> Hit { Hit(term: hits[index] >> 6, length: hits[index] & 63) }

  /// One number for a hit; terms are at most 63 words long.
  static func packed(term: Int32, length: Int32) -> Int32 { term << 6 | length }
}
