/// Points in tenths, so that sums are exact.
public struct Points: Sendable, Equatable, Comparable, Hashable, CustomStringConvertible {
  public var tenths: Int

  public init(tenths: Int) { self.tenths = tenths }

  public static func < (lhs: Points, rhs: Points) -> Bool { lhs.tenths < rhs.tenths }

  /// With one decimal, for example `7.5`.
  public var description: String {
    let sign = tenths < 0 ? "-" : ""
    return "\(sign)\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
  }

  /// Shares points out in proportion to `parts` by largest remainder, so that they add up; equal remainders go to the
  /// earlier part. Parts that are all zero get nothing.
  ///
  /// - Complexity: O(n log n).
  static func apportion(_ total: Int, to parts: [Int]) -> [Int] {
    let sum = parts.reduce(0, +)
    guard sum > 0, total > 0 else { return parts.map { _ in 0 } }
    var shares: [Int] = []
    shares.reserveCapacity(parts.count)
    var remainders: [(remainder: Int, index: Int)] = []
    var left = total
    for (index, part) in parts.enumerated() {
      let (share, remainder) = (total * part).quotientAndRemainder(dividingBy: sum)
      shares.append(share)
      left -= share
      if remainder > 0 { remainders.append((remainder, index)) }
    }
    remainders.sort { $0.remainder != $1.remainder ? $0.remainder > $1.remainder : $0.index < $1.index }
    for item in remainders.prefix(left) { shares[item.index] += 1 }
    return shares
  }
}
