import RoleScoring

/// How text for people is laid out: whether in colour, and in how many columns.
public struct TextStyle: Sendable {
  public var isColoured: Bool
  /// Columns to fit into; `nil` where nothing should be cut.
  public var columns: Int?

  public init(isColoured: Bool = false, columns: Int? = nil) {
    self.isColoured = isColoured
    self.columns = columns
  }

  func bold(_ text: String) -> String { paint(text, "1") }

  func faint(_ text: String) -> String { paint(text, "2") }

  func warning(_ text: String) -> String { paint(text, "33") }

  func band(_ text: String, _ band: ScoreBand) -> String {
    switch band {
    case .excellent: paint(text, "1;32")
    case .good: paint(text, "32")
    case .fair: paint(text, "33")
    case .weak: paint(text, "31")
    case .unrelated: paint(text, "2")
    }
  }

  /// A bar of `cells` columns, filled by the share of 100 points.
  func bar(_ points: Points, cells: Int) -> String {
    let filled = min(max(points.tenths * cells / 1000, 0), cells)
    return String(repeating: "█", count: filled) + String(repeating: "░", count: cells - filled)
  }

  private func paint(_ text: String, _ code: String) -> String {
    isColoured && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
