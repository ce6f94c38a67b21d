public import PostingText

/// The facts of a posting, and which of them would stop an applicant.
public struct FactFindings: Sendable, Equatable {
  public var facts = Facts()
  public var flags: [RequirementFlag] = []

  public init() {}
}

/// Reads the facts of a posting: total, linear in the posting's text, safe to share between tasks.
public struct FactsReader: Sendable {
  /// An ISO 8601 date against which `validThrough` is held, for example `2026-03-01`; `nil` to hold it against none.
  public var asOf: String?
  private let readers: [any FactReader]
  private let lexicon: FactLexicon

  /// Builds the table of words; make one reader and keep it.
  public init(asOf: String? = nil) {
    self.asOf = asOf
    // Later readers build on the facts of earlier ones.
    readers = [
      ExperienceReader(), DegreeReader(), EmploymentTypeReader(), SeniorityReader(), WorkplaceReader(),
      ClearanceReader(), SalaryReader(),
    ]
    lexicon = FactLexicon(cues: readers.map { ($0.cues, $0.cueBags) })
  }

  /// The facts of `posting`; complexity O(bytes of its text), of which the first 4 MiB are read.
  public func facts(of posting: Posting) -> FactFindings {
    facts(of: posting, locator: EvidenceLocator(posting: posting))
  }

  /// The same with a locator that the caller has already.
  public func facts(of posting: Posting, locator: EvidenceLocator) -> FactFindings {
    let text = FactText(posting: posting, locator: locator, lexicon: lexicon)
    var findings = FactFindings()
    for (index, reader) in readers.enumerated() {
      let bit: UInt32 = 1 << UInt32(index)
      reader.read(text, text.sentences.indices.filter { text.sentences[$0].readers & bit != 0 }, into: &findings)
    }
    return findings
  }
}
