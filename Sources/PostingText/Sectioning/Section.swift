/// What a section of a posting is about, as its heading or its place tells.
public enum SectionKind: String, Sendable, CaseIterable {
  /// The job's title.
  case title
  /// What the applicant must bring.
  case requirements
  /// What is welcome but not needed.
  case preferred
  /// What the person will do.
  case duties
  /// The role or the team, described.
  case role
  /// Tools and technologies of the job ("Our stack").
  case stack
  case company, benefits, pay, legal, application, location
  /// Tags of this posting.
  case tags
  /// Other postings on the same page.
  case related
  /// No heading, or a heading that tells nothing: the sentences decide.
  case unknown
}

/// A run of blocks under one heading.
public struct Section: Sendable, Equatable {
  public var kind: SectionKind
  /// The heading's text, `nil` where the section has none.
  public var heading: String?
  /// Indices into `Posting.blocks`; the heading's own block comes first where there is one.
  public var blocks: Range<Int>

  public init(kind: SectionKind, heading: String?, blocks: Range<Int>) {
    self.kind = kind
    self.heading = heading
    self.blocks = blocks
  }
}
