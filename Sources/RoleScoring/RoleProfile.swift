/// What the role wants: weights of competencies, bounds for years, degree and level.
public struct RoleProfile: Sendable {
  public var name: String

  public init(name: String) { self.name = name }
}
