/// Groups postings that are copies of one another.
public struct DuplicateFinder: Sendable {
  /// The least similarity of a copy, from 0 to 1.
  public var threshold: Double

  public init(threshold: Double = 0.8) { self.threshold = threshold }

  /// A posting and its copies.
  public struct Group: Sendable, Equatable {
    /// Index of the posting that stands for the group, the earliest one.
    public var original: Int
    /// In order, at least one.
    public var copies: [Copy]
  }

  /// A copy of a group's original.
  public struct Copy: Sendable, Equatable {
    public var index: Int
    /// To the original, from 0 to 1.
    public var similarity: Double
  }

  /// The groups among postings, in order of their originals; postings without copies are in none.
  ///
  /// Of postings in order of a ranking, the best one stands for its group. Postings of different levels, or with no
  /// place of work in common, are never copies.
  ///
  /// - Complexity: O(n) for texts that differ; pairs are compared only where a pair of bins agrees.
  public func groups(of postings: [PostingFingerprint]) -> [Group] {
    var originals: [UInt64: [Int]] = [:]
    var copies: [Int: [Copy]] = [:]
    for (index, posting) in postings.enumerated() {
      let keys = Self.keys(of: posting)
      var candidates: Set<Int> = []
      for key in keys { candidates.formUnion(originals[key] ?? []) }
      let found = candidates.sorted().lazy.map { Copy(index: $0, similarity: posting.similarity(to: postings[$0])) }
        .first { $0.similarity >= threshold && !posting.isOtherJob(than: postings[$0.index]) }
      if let found {
        copies[found.index, default: []].append(Copy(index: index, similarity: found.similarity))
      } else {
        for key in keys { originals[key, default: []].append(index) }
      }
    }
    return copies.sorted { $0.key < $1.key }.map { Group(original: $0.key, copies: $0.value) }
  }

  /// A key for every pair of neighbouring bins that isn't empty.
  private static func keys(of posting: PostingFingerprint) -> [UInt64] {
    stride(from: 0, to: PostingFingerprint.bins, by: 2).compactMap { bin in
      let (first, second) = (posting.minima[bin], posting.minima[bin + 1])
      guard first != PostingFingerprint.empty || second != PostingFingerprint.empty else { return nil }
      return (UInt64(first) << 32 | UInt64(second)) &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(bin)
    }
  }
}
