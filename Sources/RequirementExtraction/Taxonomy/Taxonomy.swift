/// The competencies that postings are matched against, with their phrases.
public struct Taxonomy: Sendable {
  public var competencies: [Competency]

  public init(competencies: [Competency]) { self.competencies = competencies }
}

/// One competency of the taxonomy.
public struct Competency: Sendable, Equatable {
  /// Identifier `category/name`, for example `programming/python`.
  public var id: String
  public var name: String
  public var definition: String

  public init(id: String, name: String, definition: String) {
    self.id = id
    self.name = name
    self.definition = definition
  }

  /// The part of the identifier before the slash.
  public var category: String { String(id.prefix { $0 != "/" }) }
}
