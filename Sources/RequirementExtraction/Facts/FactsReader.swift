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
  public let asOf: String?
  private let readers: [any FactReader]
  private let lexicon: FactLexicon

  /// Builds the table of words; make one reader and keep it.
  public init(asOf: String? = nil) {
    self.asOf = asOf
    // Later readers build on the facts of earlier ones.
    readers = [
      ExperienceReader(), DegreeReader(), EmploymentTypeReader(), SeniorityReader(), WorkplaceReader(),
      ClearanceReader(), CitizenshipReader(), SponsorshipReader(), SalaryReader(), RemoteRegionReader(),
      HybridDaysReader(), TravelReader(), BenefitReader(), IndustryReader(), CareerLevelReader(), SalaryBandReader(),
      SkillYearsReader(),
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
    if let flag = expiry(of: posting, locator) { findings.flags.append(flag) }
    return findings
  }

  /// A flag where the page says that it has expired, or its last day lies before `asOf`.
  private func expiry(of posting: Posting, _ locator: EvidenceLocator) -> RequirementFlag? {
    if posting.warnings.contains(.expired) {
      return RequirementFlag(kind: .expired, text: "The page says that the posting has expired.", evidence: nil)
    }
    guard let asOf, let last = posting.metadata.validThrough else { return nil }
    // ISO dates of ten characters compare as text.
    let (day, today) = (Array(last.utf8.prefix(10)), Array(asOf.utf8.prefix(10)))
    guard Self.isDate(day), Self.isDate(today), day.lexicographicallyPrecedes(today) else { return nil }
    return RequirementFlag(
      kind: .expired, text: "The posting was valid through \(String(decoding: day, as: UTF8.self)).",
      evidence: locator.structuredEvidence(quoting: "validThrough: \(last.prefix(40))"))
  }

  private static func isDate(_ bytes: [UInt8]) -> Bool {
    bytes.count == 10
      && bytes.enumerated().allSatisfy { $0 == 4 || $0 == 7 ? $1 == 0x2D : $1 >= 0x30 && $1 <= 0x39 }
  }
}
