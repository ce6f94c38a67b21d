/// How near a score is to the role.
public enum ScoreBand: String, Sendable, CaseIterable {
  case excellent, good, fair, weak, unrelated

  /// The lowest score of the band: it is the role itself.
  public static let excellentFrom = Points(tenths: 800)
  /// Close to the role: another level of it, or a good half of it.
  public static let goodFrom = Points(tenths: 650)
  /// Adjacent work: data, research, software with much AI in it, or an early level of the role.
  public static let fairFrom = Points(tenths: 400)
  /// Distant work that shares skills with the role.
  public static let weakFrom = Points(tenths: 200)

  /// The band of a score; below `weakFrom` it is unrelated.
  public init(_ score: Points) {
    self =
      switch score {
      case Self.excellentFrom...: .excellent
      case Self.goodFrom...: .good
      case Self.fairFrom...: .fair
      case Self.weakFrom...: .weak
      default: .unrelated
      }
  }
}
