/// A degree level, the lowest first.
public enum Degree: String, Sendable, CaseIterable, Comparable {
  case highSchool = "high-school"
  case associate, bachelor, master, phd

  public static func < (lhs: Degree, rhs: Degree) -> Bool {
    (allCases.firstIndex(of: lhs) ?? 0) < (allCases.firstIndex(of: rhs) ?? 0)
  }
}

/// The level of a position.
public enum Seniority: String, Sendable, CaseIterable {
  case intern, junior, mid, senior, lead, manager, director
}

/// The period that a pay figure covers.
public enum PayPeriod: String, Sendable, CaseIterable {
  case hour, day, week, month, year
}

/// Base pay as a posting states it.
public struct Salary: Sendable, Equatable {
  /// In units of the currency, for one `period`; `nil` where only an upper bound is stated.
  public var minimum: Double?
  public var maximum: Double?
  /// ISO 4217 code.
  public var currency: String?
  public var period: PayPeriod?

  public init(minimum: Double?, maximum: Double?, currency: String?, period: PayPeriod?) {
    self.minimum = minimum
    self.maximum = maximum
    self.currency = currency
    self.period = period
  }
}

/// Where the work is done.
public enum Workplace: String, Sendable, CaseIterable {
  case remote, hybrid, onsite
}

/// Whether a security clearance is asked for.
public enum ClearanceDemand: String, Sendable, CaseIterable {
  case required, preferred
}

/// The form of employment.
public enum EmploymentType: String, Sendable, CaseIterable {
  case fullTime = "full-time"
  case partTime = "part-time"
  case contract, internship, temporary
}

/// Whether the employer sponsors a visa.
public enum VisaSponsorship: String, Sendable, CaseIterable {
  case offered
  case notOffered = "not-offered"
}

/// Benefits that the role document names.
public enum Benefit: String, Sendable, CaseIterable {
  case bonus, equity, health, retirement
  case professionalDevelopment = "professional-development"
}

/// Industries that the role document names, and defence, which its clearances imply.
public enum Industry: String, Sendable, CaseIterable {
  case healthcare, finance, automotive, technology, retail, defence
}

/// Rungs of the role document's career ladder.
public enum CareerLevel: String, Sendable, CaseIterable {
  case juniorEngineer = "junior-engineer"
  case engineer
  case seniorEngineer = "senior-engineer"
  case specialist
  case teamLead = "team-lead"
  case director
}

/// Where a stated US salary stands in the role document's bands for 2024.
public enum SalaryBand: String, Sendable, CaseIterable {
  case below, lower, mid, upper, above, between
}

/// Years of experience asked for one skill.
public struct SkillYears: Sendable, Equatable {
  /// What the years are about, as the posting words it; at most 80 characters.
  public var skill: String
  public var years: Double
  /// Identifier of the competency that `skill` names, `nil` where it names none.
  public var competency: String?

  public init(skill: String, years: Double, competency: String? = nil) {
    self.skill = skill
    self.years = years
    self.competency = competency
  }
}

/// The facts of a posting; what it doesn't state is `not_stated`, never a default.
public struct Facts: Sendable, Equatable {
  /// The fewest years of experience that qualify.
  public var minimumYears = Reading<Double>()
  public var minimumDegree = Reading<Degree>()
  public var preferredDegree = Reading<Degree>()
  public var seniority = Reading<Seniority>()
  public var salary = Reading<Salary>()
  public var workplace = Reading<Workplace>()
  public var clearance = Reading<ClearanceDemand>()
  public var employmentType = Reading<EmploymentType>()
  public var visaSponsorship = Reading<VisaSponsorship>()
  /// Citizenship asked for, as the posting words it.
  public var citizenship = Reading<String>()
  /// Countries or regions in which a remote worker may sit, as the posting words them; never empty where stated.
  public var remoteRegions = Reading<[String]>()
  /// Days a week on site of a hybrid job.
  public var hybridDays = Reading<Double>()
  /// Largest share of travel in percent.
  public var travel = Reading<Double>()
  /// In order of `Benefit`.
  public var benefits = Reading<[Benefit]>()
  public var industry = Reading<[Industry]>()
  public var careerLevel = Reading<CareerLevel>()
  public var salaryBand = Reading<SalaryBand>()
  public var skillYears = Reading<[SkillYears]>()

  public init() {}
}
