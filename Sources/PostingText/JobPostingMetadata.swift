/// What a page states about its job in structured form (schema.org JobPosting) or in its head.
public struct JobPostingMetadata: Sendable, Equatable {
  public var title: String?
  public var employer: String?
  public var locations: [String] = []
  public var url: String?
  public var identifier: String?
  /// ISO 8601 date as the page states it, for example `2026-03-01`.
  public var datePosted: String?
  /// ISO 8601 date or date and time as the page states it.
  public var validThrough: String?
  /// Values of schema.org `employmentType` as written, for example `FULL_TIME`.
  public var employmentTypes: [String] = []
  /// schema.org `jobLocationType` as written, for example `TELECOMMUTE`.
  public var jobLocationType: String?
  /// schema.org `applicantLocationRequirements`, names as written.
  public var applicantLocations: [String] = []
  public var salary: StructuredSalary?
  /// schema.org `experienceRequirements.monthsOfExperience`, in months.
  public var monthsOfExperience: Int?
  /// schema.org `educationRequirements` (credential categories or text) as written.
  public var educationRequirements: [String] = []
  /// schema.org `industry` as written.
  public var industry: String?
  /// Bytes of the file that hold the structured data, for evidence; `nil` where there is none.
  public var structuredRange: Range<Int>?

  public init() {}
}

/// Pay as a page's structured data states it (schema.org `baseSalary`).
public struct StructuredSalary: Sendable, Equatable {
  public var minimum: Double?
  public var maximum: Double?
  /// Currency as written, usually ISO 4217.
  public var currency: String?
  /// schema.org `unitText` as written, for example `YEAR`.
  public var unit: String?

  public init(minimum: Double? = nil, maximum: Double? = nil, currency: String? = nil, unit: String? = nil) {
    self.minimum = minimum
    self.maximum = maximum
    self.currency = currency
    self.unit = unit
  }
}
