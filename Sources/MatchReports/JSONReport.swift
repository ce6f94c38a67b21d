public import RoleScoring

/// Writes match results as JSON, one line a result.
public struct JSONReport: Sendable {
  public init() {}

  /// Appends one result as a line.
  public func append(_ result: MatchResult, to output: inout [UInt8]) {}
}
