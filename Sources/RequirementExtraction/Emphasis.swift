/// How strongly a posting asks for a competency; in order of strength, the strongest first.
public enum Emphasis: String, Sendable, CaseIterable, Comparable {
  case required, duty, preferred

  /// A weaker emphasis is less than a stronger one.
  public static func < (lhs: Emphasis, rhs: Emphasis) -> Bool { lhs.strength < rhs.strength }

  private var strength: Int {
    switch self {
    case .required: 2
    case .duty: 1
    case .preferred: 0
    }
  }
}
