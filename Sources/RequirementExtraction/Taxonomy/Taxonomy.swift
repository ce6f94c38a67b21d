/// The competencies that postings are matched against, with their phrases; made once, shared by all tasks.
public struct Taxonomy: Sendable {
  /// In the order in which results list them.
  public let competencies: [Competency]
  /// The files that the taxonomy was made from, in order.
  public let sources: [TaxonomySource]
  let matcher: PhraseMatcher

  /// Competencies without phrases, which nothing matches.
  public init(competencies: [Competency]) {
    self.competencies = competencies
    self.sources = []
    self.matcher = PhraseMatcher()
  }

  /// Compiles taxonomy files.
  ///
  /// Of a competency that stands in several files the last one counts; sets and topics of the same name are joined.
  /// Throws the first error in the files.
  public init(sources: [TaxonomySource]) throws(TaxonomyError) {
    let (taxonomy, errors) = Self.compile(sources)
    if let error = errors.first { throw error }
    self = taxonomy
  }

  /// Compiles files over those that this taxonomy was made from.
  public func layered(with sources: [TaxonomySource]) throws(TaxonomyError) -> Taxonomy {
    sources.isEmpty ? self : try Taxonomy(sources: self.sources + sources)
  }

  /// Sixteen hexadecimal digits that tell one content of the files from another; not for security.
  public var contentHash: String {
    // FNV-1a; a zero byte ends each name and each file.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ bytes: some Sequence<UInt8>) {
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = hash &* 0x100_0000_01B3
    }
    for source in sources {
      add(source.name.utf8)
      add(source.bytes)
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The competencies as the files describe them, phrases and examples included; parses the files anew.
  public func entries() -> [CompetencyEntry] {
    var parser = TaxonomyParser()
    for source in sources { parser.read(source) }
    return parser.entries.competencies
  }

  init(competencies: [Competency], sources: [TaxonomySource], matcher: PhraseMatcher) {
    self.competencies = competencies
    self.sources = sources
    self.matcher = matcher
  }

  /// The taxonomy of what can be understood, and all errors in order of the files.
  static func compile(_ sources: [TaxonomySource]) -> (taxonomy: Taxonomy, errors: [TaxonomyError]) {
    var parser = TaxonomyParser()
    for source in sources { parser.read(source) }
    var compiler = TaxonomyCompiler(parser.entries)
    let matcher = compiler.compile()
    let competencies = parser.entries.competencies.map {
      Competency(id: $0.id, name: $0.name, definition: $0.definition)
    }
    let taxonomy = Taxonomy(competencies: competencies, sources: sources, matcher: matcher)
    return (taxonomy, parser.entries.errors + compiler.errors)
  }
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
