/// Values by the hash of a word: one probe, no further hashing, for the loops that look at every word of a page.
struct WordIndex<Value: Sendable>: Sendable {
  private var keys: [UInt64]
  private var values: [Value?]
  private let mask: Int

  init(_ entries: some Collection<(key: UInt64, value: Value)>) {
    var capacity = 16
    while capacity < entries.count * 3 { capacity *= 2 }
    mask = capacity - 1
    keys = Array(repeating: 0, count: capacity)
    values = Array(repeating: nil, count: capacity)
    for entry in entries {
      var slot = Int(truncatingIfNeeded: entry.key) & mask
      while values[slot] != nil, keys[slot] != entry.key { slot = (slot + 1) & mask }
      keys[slot] = entry.key
      values[slot] = entry.value
    }
  }

  /// The value of a word, `nil` where it has none; complexity O(1).
  @inline(__always) subscript(word: UInt64) -> Value? {
    var slot = Int(truncatingIfNeeded: word) & mask
    while true {
      if keys[slot] == word { return values[slot] }
      if values[slot] == nil { return nil }
      slot = (slot + 1) & mask
    }
  }
}

extension WordIndex where Value == Bool {
  init(words: [some StringProtocol]) { self.init(words.map { (key: HeadingWords.hash($0), value: true) }) }

  @inline(__always) func contains(_ word: UInt64) -> Bool { self[word] != nil }
}
