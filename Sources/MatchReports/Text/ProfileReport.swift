public import RoleScoring

/// A role profile as text for people: components, categories and competencies with what each counts.
public struct ProfileReport: Sendable {
  public init() {}

  public func lines(_ profile: RoleProfile) -> [String] {
    let components = profile.components
    var lines = [DisplayText("\(profile.name) (\(profile.id))").text, "", "points"]
    for (name, points) in [
      ("competencies", components.competencies), ("kind of work", components.kindOfWork), ("level", components.level),
      ("experience", components.experience), ("education", components.education),
    ] { lines.append("  " + DisplayText(name).padded(to: 14) + points.description) }
    for category in profile.categories {
      lines += ["", DisplayText("\(category.name), weight \(Self.hundredths(category.weight))").text]
      for competency in profile.competencies where competency.category == category.id {
        let id = DisplayText(competency.id).padded(to: 40)
        lines.append("  \(Self.hundredths(competency.weight))  \(id)  \(DisplayText(competency.name).text)")
      }
    }
    return lines
  }

  private static func hundredths(_ value: Int) -> String {
    let fraction = value % 100
    return "\(value / 100)." + (fraction < 10 ? "0" : "") + "\(fraction)"
  }
}
