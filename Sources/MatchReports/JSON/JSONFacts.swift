import RequirementExtraction

extension JSONWriter {
  /// Writes all facts, each with its value, basis, conflict and evidence; a list not stated is an empty one.
  mutating func facts(_ facts: Facts) {
    object { writer in
      writer.number("minimum_years", facts.minimumYears)
      writer.name("minimum_degree", facts.minimumDegree)
      writer.name("preferred_degree", facts.preferredDegree)
      writer.name("seniority", facts.seniority)
      writer.fact("salary", facts.salary) { $0.salary($1) }
      writer.name("workplace", facts.workplace)
      writer.name("clearance", facts.clearance)
      writer.name("employment_type", facts.employmentType)
      writer.name("visa_sponsorship", facts.visaSponsorship)
      writer.fact("citizenship", facts.citizenship) { $0.string($1) }
      writer.list("remote_regions", facts.remoteRegions) { $0.string($1) }
      writer.number("hybrid_days", facts.hybridDays)
      writer.number("travel", facts.travel)
      writer.list("benefits", facts.benefits) { $0.string($1.rawValue) }
      writer.list("industry", facts.industry) { $0.string($1.rawValue) }
      writer.name("career_level", facts.careerLevel)
      writer.name("salary_band", facts.salaryBand)
      writer.list("skill_years", facts.skillYears) { $0.skillYears($1) }
    }
  }

  private mutating func fact<Value>(
    _ name: String, _ reading: Reading<Value>, _ value: (inout JSONWriter, Value?) -> Void
  ) {
    key(name)
    object { writer in
      writer.key("value")
      value(&writer, reading.value)
      writer.key("basis")
      writer.string(reading.basis.rawValue)
      writer.key("conflict")
      writer.bool(reading.conflict)
      writer.key("evidence")
      writer.evidence(reading.evidence)
    }
  }

  private mutating func number(_ name: String, _ reading: Reading<Double>) {
    fact(name, reading) { $0.number($1) }
  }

  private mutating func name<Value: RawRepresentable<String>>(_ name: String, _ reading: Reading<Value>) {
    fact(name, reading) { $0.string($1?.rawValue) }
  }

  private mutating func list<Item>(
    _ name: String, _ reading: Reading<[Item]>, _ element: (inout JSONWriter, Item) -> Void
  ) {
    fact(name, reading) { $0.array($1 ?? [], element) }
  }

  private mutating func salary(_ salary: Salary?) {
    guard let salary else { return null() }
    object { writer in
      writer.key("minimum")
      writer.number(salary.minimum)
      writer.key("maximum")
      writer.number(salary.maximum)
      writer.key("currency")
      writer.string(salary.currency)
      writer.key("period")
      writer.string(salary.period?.rawValue)
    }
  }

  private mutating func skillYears(_ years: SkillYears) {
    object { writer in
      writer.key("skill")
      writer.string(years.skill)
      writer.key("years")
      writer.number(years.years)
      writer.key("competency")
      writer.string(years.competency)
    }
  }
}
