/// The words that phrases know, each resolved to a symbol: words that satisfy the same word patterns share one.
///
/// Symbol 0 stands for all other words, symbol 1 for a comma.
struct Vocabulary: Equatable {
  /// Open addressing over `surfaces`, a power of two; undefined where the tag is 0.
  var slots: [Int32] = [0]
  /// Half of the hash of the surface in each slot, 0 where empty; small enough to stay in the nearest cache.
  var tags: [UInt16] = [0]
  /// Five numbers a surface: hash, first byte in `bytes`, length, symbol, index of its first case variant.
  var surfaces: [Int32] = []
  /// Three numbers a case variant, those of one surface next to each other: first byte in `bytes`, symbol, surface.
  var variants: [Int32] = []
  /// 1024 buckets by the first three bytes, each the index of its first prefix; one number more at the end.
  var prefixBuckets: [Int32] = []
  /// Three numbers a prefix, the longest of a bucket first: first byte in `bytes`, length, symbol.
  var prefixes: [Int32] = []
  var bytes: [UInt8] = []
  var symbolCount: Int32 = 2

  /// What stands for a soft break between two words.
  static let comma: Int32 = 1

  static let seed: UInt32 = 2_166_136_261

  @inline(__always)
  static func mix(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 16_777_619 }

  static func hash(_ word: [UInt8]) -> UInt32 { word.reduce(seed) { mix($0, $1) } }

  /// Slot to begin the search at, before the table's size cuts it.
  @inline(__always)
  static func slot(_ hash: UInt32) -> Int { Int(hash ^ hash >> 15) }

  /// What `tags` has for a hash, never 0.
  @inline(__always)
  static func tag(_ hash: UInt32) -> UInt16 { UInt16(truncatingIfNeeded: hash >> 16) | 1 }

  static func bucket(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    (Int(first) &* 961 &+ Int(second) &* 31 &+ Int(third)) & 1023
  }

  /// The symbol of a word of plain ASCII letters and digits.
  @inline(__always)
  func symbol(hash: UInt32, start: Int, end: Int, of text: [UInt8]) -> Int32 {
    let mask = tags.count - 1
    let tag = Self.tag(hash)
    var slot = Self.slot(hash) & mask
    while tags[slot] != 0 {
      defer { slot = (slot + 1) & mask }
      guard tags[slot] == tag else { continue }
      let entry = Int(slots[slot]) * 5
      if Int(surfaces[entry + 2]) == end - start {
        let first = Int(surfaces[entry + 1])
        var offset = 0
        while offset < end - start, bytes[first + offset] == TextNormalizer.lowercased(text[start + offset]) {
          offset += 1
        }
        if offset == end - start {
          let variant = surfaces[entry + 4]
          return variant < 0 ? surfaces[entry + 3] : symbol(entry: entry, cased: text[start..<end])
        }
      }
    }
    guard !prefixes.isEmpty, end - start > 2 else { return 0 }
    return prefixSymbol(text[start..<end])
  }

  /// The symbol of a word that has been normalised already.
  func symbol(folded: [UInt8], cased: [UInt8]) -> Int32 {
    let hash = Self.hash(folded)
    let mask = tags.count - 1
    var slot = Self.slot(hash) & mask
    while tags[slot] != 0 {
      let entry = Int(slots[slot]) * 5
      let first = Int(surfaces[entry + 1])
      let length = Int(surfaces[entry + 2])
      if UInt32(bitPattern: surfaces[entry]) == hash, bytes[first..<first + length].elementsEqual(folded) {
        return surfaces[entry + 4] < 0 ? surfaces[entry + 3] : symbol(entry: entry, cased: cased[...])
      }
      slot = (slot + 1) & mask
    }
    guard !prefixes.isEmpty, folded.count > 2 else { return 0 }
    return prefixSymbol(folded[...])
  }

  private func symbol(entry: Int, cased: ArraySlice<UInt8>) -> Int32 {
    var variant = Int(surfaces[entry + 4]) * 3
    let surface = Int32(entry / 5)
    while variant < variants.count, variants[variant + 2] == surface {
      let first = Int(variants[variant])
      if bytes[first..<first + cased.count].elementsEqual(cased) { return variants[variant + 1] }
      variant += 3
    }
    return surfaces[entry + 3]
  }

  private func prefixSymbol(_ word: ArraySlice<UInt8>) -> Int32 {
    let start = word.startIndex
    let bucket = Self.bucket(
      TextNormalizer.lowercased(word[start]), TextNormalizer.lowercased(word[start + 1]),
      TextNormalizer.lowercased(word[start + 2]))
    var prefix = Int(prefixBuckets[bucket]) * 3
    let end = Int(prefixBuckets[bucket + 1]) * 3
    while prefix < end {
      let first = Int(prefixes[prefix])
      let length = Int(prefixes[prefix + 1])
      if length <= word.count {
        var offset = 0
        while offset < length, bytes[first + offset] == TextNormalizer.lowercased(word[start + offset]) { offset += 1 }
        if offset == length { return prefixes[prefix + 2] }
      }
      prefix += 3
    }
    return 0
  }
}
