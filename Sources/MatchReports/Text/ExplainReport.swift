import PostingText
import RequirementExtraction
public import RoleScoring

/// The sum behind a score, line by line, each with its quotes and their place in the file.
public struct ExplainReport: Sendable {
  private let style: TextStyle

  public init(style: TextStyle) { self.style = style }

  /// Lines whose points add up level by level; the last line is the score.
  public func lines(_ result: MatchResult) -> [String] {
    let name = DisplayText(result.source ?? "-").text
    switch result.outcome {
    case .failure(let error):
      return [style.bold(name), style.warning("\(error.kind.rawValue): \(DisplayText(error.message).text)")]
    case .success(let posting):
      var lines = [style.bold(DisplayText(posting.metadata.title ?? "(no title)").text), name, ""]
      append(posting.assessment.explanation.details, source: name, to: &lines)
      let assessment = posting.assessment
      lines.append(
        Self.points(assessment.score) + "  " + style.band("score, \(assessment.band.rawValue)", assessment.band))
      return lines
    }
  }

  /// Walks the sum with a stack, outer lines before the inner ones that make them up.
  private func append(_ details: [Explanation], source: String, to lines: inout [String]) {
    var pending = details.reversed().map { (explanation: $0, depth: 0) }
    while let (explanation, depth) = pending.popLast() {
      let indent = String(repeating: "  ", count: depth)
      let description = DisplayText(explanation.description).text
      let text = Self.points(explanation.points) + "  " + indent + description
      lines.append(depth == 0 ? style.bold(text) : text)
      for evidence in explanation.evidence {
        let place = "\(source):\(evidence.line):\(evidence.column)"
        let quote = "“\(DisplayText(evidence.text).text)”"
        lines.append(String(repeating: " ", count: 10) + indent + quote + "  " + style.faint(place))
      }
      pending += explanation.details.reversed().map { (explanation: $0, depth: depth + 1) }
      if pending.last?.depth ?? 0 == 0 { lines.append("") }
    }
  }

  private static func points(_ points: Points) -> String {
    String(repeating: " ", count: max(0, 6 - points.description.utf8.count)) + points.description
  }
}
