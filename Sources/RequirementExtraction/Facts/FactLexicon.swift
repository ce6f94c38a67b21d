/// Looks up words by their bytes: an open-addressing table over 64-bit hashes, built once.
struct FactLexicon: Sendable {
  /// What is known of one spelling.
  struct Entry: Sendable {
    var hash: UInt64 = 0
    var word: FactWord = .unknown
    /// Set bits are indices of `FactBag.allCases`.
    var bags: UInt64 = 0
    /// Set bits are indices of the readers that want to see a sentence with this word.
    var readers: UInt32 = 0
    /// The value of a spelled number, otherwise -1.
    var value: Int16 = -1
  }

  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
  private var slots: [Entry]
  /// The upper half of each slot's hash, 0 for an empty slot: small enough to stay in the nearest cache.
  private var tags: [UInt32]
  private let mask: Int
  private var signReaders: [FactWord: UInt32] = [:]

  /// Complexity O(spellings); `cues[i]` are the words that call the reader with bit `i`.
  init(cues: [(words: [FactWord], bags: [FactBag])]) {
    slots = Array(repeating: Entry(), count: 4096)
    tags = Array(repeating: 0, count: slots.count)
    mask = slots.count - 1
    for word in FactWord.allCases {
      var readers: UInt32 = 0
      for (index, cue) in cues.enumerated() where cue.words.contains(word) { readers |= 1 << UInt32(index) }
      signReaders[word] = readers
      for (index, spelling) in word.rawValue.utf8.split(separator: 0x20).enumerated() {
        update(spelling) { entry in
          entry.word = word == .spelled ? .number : word
          entry.readers |= readers
          if word == .spelled { entry.value = Int16(index) }
        }
      }
    }
    for bag in FactBag.allCases {
      var readers: UInt32 = 0
      for (index, cue) in cues.enumerated() where cue.bags.contains(bag) { readers |= 1 << UInt32(index) }
      for spelling in bag.spellings.utf8.split(separator: 0x20) {
        update(spelling) { entry in
          entry.bags |= bag.bit
          entry.readers |= readers
        }
      }
    }
  }

  /// The readers that a word calls which the tokenizer makes itself; punctuation calls none.
  func readers(of sign: FactWord) -> UInt32 {
    switch sign {
    case .comma, .semicolon, .colon, .dash, .slash, .plus, .open, .close, .and, .percent, .hash: 0
    default: signReaders[sign] ?? 0
    }
  }

  @inline(__always)
  static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }

  /// The entry of a word by the hash of its bytes; an empty one for an unknown word.
  @inline(__always)
  func entry(_ hash: UInt64) -> Entry {
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
    let tag = Self.tag(hash)
    while tags[slot] != 0 {
      if tags[slot] == tag && slots[slot].hash == hash { return slots[slot] }
      slot = (slot + 1) & mask
    }
    return Entry()
  }

  @inline(__always)
  private static func tag(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 32) | 1 }

  private mutating func update(_ spelling: Substring.UTF8View.SubSequence, _ change: (inout Entry) -> Void) {
    var hash = Self.seed
    for byte in spelling { hash = Self.mix(hash, byte) }
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
    while slots[slot].hash != 0 && slots[slot].hash != hash { slot = (slot + 1) & mask }
    slots[slot].hash = hash
    tags[slot] = Self.tag(hash)
    change(&slots[slot])
  }
}
