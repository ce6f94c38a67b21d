public import PostingText
public import RequirementExtraction

/// What is kept of a posting's own text to find copies of it: half a kilobyte, however long the text.
///
/// Runs of four words are hashed into 128 bins, of each of which the least hash is kept (one-permutation MinHash). The
/// share of equal bins estimates the share of runs that two texts have in common.
public struct PostingFingerprint: Sendable, Equatable {
  static let bins = 128
  static let empty = UInt32.max
  private static let run = 4

  /// The least hash of each bin, `empty` where there is none.
  let minima: [UInt32]
  let seniority: Seniority?
  /// Folded hashes of the places of work that the page states.
  let places: Set<UInt64>

  /// Reads the text of the posting's own blocks; complexity O(bytes of the text).
  public init(_ posting: Posting, facts: Facts) {
    var minima = [UInt32](repeating: Self.empty, count: Self.bins)
    var words = [UInt64](repeating: 0, count: Self.run)
    var count = 0
    for block in posting.blocks where block.region == .posting {
      var hash: UInt64 = 0
      for byte in posting.text[block.range] {
        if let folded = Self.folded(byte) {
          hash = (hash ^ UInt64(folded)) &* 0x100_0000_01b3 &+ 0x9E37_79B9
        } else if hash != 0 {
          words[count % Self.run] = hash
          count += 1
          hash = 0
          if count >= Self.run { Self.keep(words, from: count, in: &minima) }
        }
      }
      if hash != 0 {
        words[count % Self.run] = hash
        count += 1
        if count >= Self.run { Self.keep(words, from: count, in: &minima) }
      }
    }
    self.minima = minima
    seniority = facts.seniority.value
    places = Set(
      posting.metadata.locations.map { place in
        place.utf8.reduce(0) { hash, byte in Self.folded(byte).map { (hash ^ UInt64($0)) &* 0x100_0000_01b3 } ?? hash }
      })
  }

  /// The estimated share of runs of words in common, from 0 to 1; 0 where either has too little text to tell.
  public func similarity(to other: PostingFingerprint) -> Double {
    var equal = 0
    var used = 0
    for bin in minima.indices where minima[bin] != Self.empty || other.minima[bin] != Self.empty {
      used += 1
      if minima[bin] == other.minima[bin] { equal += 1 }
    }
    return used >= 8 ? Double(equal) / Double(used) : 0
  }

  /// Another level or wholly other places make another job, however alike the texts are.
  func isOtherJob(than other: PostingFingerprint) -> Bool {
    if let seniority, let level = other.seniority, seniority != level { return true }
    return !places.isEmpty && !other.places.isEmpty && places.isDisjoint(with: other.places)
  }

  private static func keep(_ words: [UInt64], from start: Int, in minima: inout [UInt32]) {
    var hash: UInt64 = 0
    for offset in 0..<run { hash = (hash ^ words[(start + offset) % run]) &* 0xFF51_AFD7_ED55_8CCD }
    hash ^= hash >> 29
    let bin = Int(truncatingIfNeeded: hash >> 57)
    let value = UInt32(truncatingIfNeeded: hash)
    if value < minima[bin] { minima[bin] = value }
  }

  private static func folded(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: byte
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    default: nil
    }
  }
}
