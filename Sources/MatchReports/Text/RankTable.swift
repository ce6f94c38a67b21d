import PostingText
public import RoleScoring

/// Results as an aligned table for people, one line a posting, best first.
public struct RankTable: Sendable {
  /// What the table shows of one result; small enough to keep for a million postings.
  public struct Row: Sendable {
    let score: Points?
    let band: ScoreBand?
    let title: String
    let employer: String
    let place: String
    let source: String

    public init(_ result: MatchResult) {
      let name = result.source ?? ""
      source = result.record == 0 ? name : "\(name)#\(result.record)"
      switch result.outcome {
      case .success(let posting):
        score = posting.assessment.score
        band = posting.assessment.band
        title = posting.metadata.title ?? "(no title)"
        employer = posting.metadata.employer ?? ""
        place = posting.metadata.locations.first ?? ""
      case .failure(let error):
        score = nil
        band = nil
        title = "\(error.kind.rawValue): \(error.message)"
        employer = ""
        place = ""
      }
    }
  }

  private let style: TextStyle

  public init(style: TextStyle) { self.style = style }

  /// The table with its head; the columns of title, employer, place and source share what the width leaves.
  public func lines(_ rows: [Row]) -> [String] {
    guard !rows.isEmpty else { return [] }
    let cells = rows.map { [$0.title, $0.employer, $0.place, $0.source].map(DisplayText.init) }
    let widths = columnWidths(cells)
    let count = String(rows.count).utf8.count
    var lines = [head(widths, count: count)]
    for (index, row) in rows.enumerated() {
      let number = row.score == nil ? "" : String(index + 1)
      let score = row.score?.description ?? "-"
      var line = left(number, count) + "  " + left(score, 5) + "  "
      let band = DisplayText(row.band?.rawValue ?? "error").padded(to: Self.bandWidth)
      line += row.band.map { style.band(band, $0) } ?? style.warning(band)
      for (cell, width) in zip(cells[index], widths) where width > 0 {
        line += "  " + cell.cut(to: width).padded(to: width)
      }
      lines.append(line.trimmingTrailingSpaces)
    }
    return lines
  }

  private static let bandWidth = 9

  private func head(_ widths: [Int], count: Int) -> String {
    var line = left("#", count) + "  score  " + DisplayText("band").padded(to: Self.bandWidth)
    for (name, width) in zip(["title", "employer", "place", "file"], widths) where width > 0 {
      line += "  " + DisplayText(name).cut(to: width).padded(to: width)
    }
    return style.bold(line.trimmingTrailingSpaces)
  }

  /// Each column is as wide as its widest cell; where that is too much, the widest columns give first.
  private func columnWidths(_ cells: [[DisplayText]]) -> [Int] {
    var widths = [5, 0, 0, 4]
    for row in cells {
      for (column, cell) in row.enumerated() { widths[column] = max(widths[column], cell.width) }
    }
    if widths[1] > 0 { widths[1] = max(widths[1], 8) }
    if widths[2] > 0 { widths[2] = max(widths[2], 5) }
    guard let columns = style.columns else { return widths }
    let fixed = String(cells.count).utf8.count + 2 + 5 + 2 + Self.bandWidth
    func excess() -> Int { fixed + widths.reduce(0) { $0 + ($1 > 0 ? $1 + 2 : 0) } - columns }
    func shrink(to least: [Int]) {
      for column in widths.indices.sorted(by: { widths[$0] > widths[$1] }) where excess() > 0 {
        widths[column] = max(min(widths[column], least[column]), widths[column] - excess())
      }
    }
    // The title keeps most; where even the least is too wide, place, employer and file go, in this order.
    shrink(to: [30, 14, 10, 16])
    if excess() > 0 { widths[2] = 0 }
    shrink(to: [16, 10, 0, 12])
    for column in [1, 3] where excess() > 0 { widths[column] = 0 }
    widths[0] = max(1, min(widths[0], widths[0] - excess()))
    return widths
  }

  private func left(_ text: String, _ columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - text.utf8.count)) + text
  }
}
