public import PostingText
public import RequirementExtraction

/// One part of the score.
public struct ScoreComponent: Sendable, Equatable {
  /// The closed list of components, in order of the breakdown.
  public static let names = ["competencies", "kind_of_work", "level", "experience", "education"]

  /// One of `names`.
  public var component: String
  public var points: Points
  public var outOf: Points

  public init(component: String, points: Points, outOf: Points) {
    self.component = component
    self.points = points
    self.outOf = outOf
  }
}

/// A competency of the profile that the posting doesn't ask for, and what that costs.
public struct MissingCompetency: Sendable, Equatable {
  public var id: String
  public var name: String
  public var pointsLost: Points

  public init(id: String, name: String, pointsLost: Points) {
    self.id = id
    self.name = name
    self.pointsLost = pointsLost
  }
}

/// How well a posting is the role of a profile, and why.
public struct Assessment: Sendable, Equatable {
  public var score: Points
  public var band: ScoreBand
  /// Adds up to `score`.
  public var breakdown: [ScoreComponent]
  /// Points of each requirement, in the order of `Requirements.items`.
  public var requirementPoints: [Points]
  /// In order of points lost, the dearest first, then by id.
  public var missing: [MissingCompetency]
  public var explanation: Explanation

  public init(
    score: Points, band: ScoreBand, breakdown: [ScoreComponent], requirementPoints: [Points],
    missing: [MissingCompetency], explanation: Explanation
  ) {
    self.score = score
    self.band = band
    self.breakdown = breakdown
    self.requirementPoints = requirementPoints
    self.missing = missing
    self.explanation = explanation
  }
}

/// A value of the score with what it is made of.
public struct Explanation: Sendable, Equatable {
  public var points: Points
  public var description: String
  public var evidence: [Evidence]
  /// Add up to `points`; empty for a leaf.
  public var details: [Explanation]

  public init(points: Points, description: String, evidence: [Evidence] = [], details: [Explanation] = []) {
    self.points = points
    self.description = description
    self.evidence = evidence
    self.details = details
  }
}

/// The result for one posting, or the reason why there is none.
public struct MatchResult: Sendable {
  /// Path or id as given; bytes that are not UTF-8 are replaced. `nil` for a stream record without an id.
  public var source: String?
  /// The bytes of a name that is not UTF-8.
  public var sourceBytes: [UInt8]?
  /// Place among the postings of one file, from 0; the line, from 0, in a JSON Lines file.
  public var record: Int
  public var outcome: Result<MatchedPosting, PostingError>
  /// The caller's other fields of a stream record, as one JSON object.
  public var input: String?

  public init(
    source: String?, sourceBytes: [UInt8]? = nil, record: Int = 0, outcome: Result<MatchedPosting, PostingError>,
    input: String? = nil
  ) {
    self.source = source
    self.sourceBytes = sourceBytes
    self.record = record
    self.outcome = outcome
    self.input = input
  }
}

/// A posting read, understood and assessed; holds no text of the posting but its quotes.
public struct MatchedPosting: Sendable {
  public var metadata: JobPostingMetadata
  public var format: PostingFormat
  public var language: String?
  public var requirements: Requirements
  public var assessment: Assessment
  /// Kinds of the sections found, each once, in order of the text.
  public var sections: [SectionKind]
  public var limits: [ReadingLimit]
  public var warnings: [ReadingWarning]

  public init(
    metadata: JobPostingMetadata, format: PostingFormat, language: String?, requirements: Requirements,
    assessment: Assessment, sections: [SectionKind], limits: [ReadingLimit], warnings: [ReadingWarning]
  ) {
    self.metadata = metadata
    self.format = format
    self.language = language
    self.requirements = requirements
    self.assessment = assessment
    self.sections = sections
    self.limits = limits
    self.warnings = warnings
  }
}
