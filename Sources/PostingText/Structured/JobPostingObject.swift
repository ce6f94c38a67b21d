/// A schema.org JobPosting as a JSON object.
struct JobPostingObject {
  let value: JSONValue

  /// Whether an object says that it is a JobPosting.
  static func isJobPosting(_ value: JSONValue) -> Bool {
    guard let type = value["@type"] ?? value["type"] else { return false }
    return type.list.contains { type in
      if type.equals("JobPosting") { return true }
      guard let name = type.string else { return false }
      return name.hasSuffix("/JobPosting") || name.hasSuffix("#JobPosting") || name == "schema:JobPosting"
    }
  }

  var posting: StructuredPosting {
    var builder = DescriptionBuilder()
    builder.add(all: value["description"])
    for (key, kind) in Self.parts { builder.add(all: value[key], kind: kind) }
    var posting = builder.posting(metadata)
    posting.titleRange = value.first("title", "name", "headline")?.range
    return posting
  }

  /// Properties that may hold text of the posting beside its description.
  private static let parts: [(key: String, kind: SectionKind)] = [
    ("responsibilities", .duties), ("qualifications", .requirements), ("skills", .requirements),
    ("experienceRequirements", .requirements), ("educationRequirements", .requirements),
    ("incentiveCompensation", .pay), ("jobBenefits", .benefits), ("benefits", .benefits),
    ("employerOverview", .company),
  ]

  var metadata: JobPostingMetadata {
    var metadata = JobPostingMetadata()
    metadata.title = EmbeddedText.line(value.first("title", "name", "headline"))
    metadata.employer = Self.name(value["hiringOrganization"])
    metadata.locations = value["jobLocation"]?.list.compactMap(Self.place).unique ?? []
    metadata.url = EmbeddedText.line(value["url"]) ?? EmbeddedText.line(value["url"]?["@id"])
    metadata.identifier =
      EmbeddedText.line(value["identifier"]) ?? EmbeddedText.line(value["identifier"]?.first("value", "name"))
    metadata.datePosted = EmbeddedText.line(value["datePosted"])
    metadata.validThrough = EmbeddedText.line(value["validThrough"])
    metadata.employmentTypes = Self.words(value["employmentType"])
    metadata.jobLocationType = Self.words(value["jobLocationType"]).first
    metadata.applicantLocations = value["applicantLocationRequirements"]?.list.compactMap(Self.place).unique ?? []
    metadata.salary = SalaryObject.salary(of: value)
    for requirement in value["experienceRequirements"]?.list ?? [] {
      guard let months = SalaryObject.number(requirement["monthsOfExperience"]), 0...1_200 ~= months else { continue }
      metadata.monthsOfExperience = max(metadata.monthsOfExperience ?? 0, Int(months))
    }
    metadata.educationRequirements =
      value["educationRequirements"]?.list.compactMap {
        EmbeddedText.line($0) ?? EmbeddedText.line($0.first("credentialCategory", "name", "description"))
      } ?? []
    let industries = value["industry"]?.list.compactMap { EmbeddedText.line($0) ?? Self.name($0) } ?? []
    metadata.industry = industries.isEmpty ? nil : industries.joined(separator: ", ")
    metadata.structuredRange = value.range
    return metadata
  }

  /// A name, as a text or as the name of an object.
  static func name(_ value: JSONValue?) -> String? {
    for item in value?.list ?? [] {
      if let name = EmbeddedText.line(item) ?? EmbeddedText.line(item.first("name", "legalName", "label", "title")) {
        return name
      }
    }
    return nil
  }

  /// A place as "City, Region, Country", as far as it is told.
  static func place(_ value: JSONValue) -> String? {
    if let text = EmbeddedText.line(value) { return text }
    let address = value["address"] ?? value
    if let text = EmbeddedText.line(address) { return text }
    let parts = [
      address.first("addressLocality", "city"), address.first("addressRegion", "region", "state"),
      address.first("addressCountry", "country"),
    ]
    let names = parts.compactMap { name($0) }.filter { $0.contains(where: \.isLetter) }.unique
    return names.isEmpty ? name(address) ?? name(value) : names.joined(separator: ", ")
  }

  /// Single words, told as a list or with commas between.
  static func words(_ value: JSONValue?) -> [String] {
    var words: [String] = []
    for item in value?.list ?? [] {
      for part in item.string?.split(separator: ",") ?? [] {
        if let word = EmbeddedText.line(String(part)) { words.append(word) }
      }
    }
    return words.unique
  }
}

/// schema.org's forms of pay.
enum SalaryObject {
  static func salary(of posting: JSONValue) -> StructuredSalary? {
    guard let base = posting["baseSalary"]?.list.first else { return nil }
    var salary = StructuredSalary()
    let value = base["value"]?.list.first ?? base["price"]
    let amounts = value?.kind == .object ? value : base
    salary.minimum = number(amounts?["minValue"])
    salary.maximum = number(amounts?["maxValue"])
    if salary.minimum == nil, salary.maximum == nil {
      let single = number(amounts?["value"]) ?? number(value) ?? number(base)
      salary.minimum = single
      salary.maximum = single
    }
    salary.currency = EmbeddedText.line(
      base.first("currency", "priceCurrency") ?? value?.first("currency") ?? posting["salaryCurrency"])
    salary.unit = EmbeddedText.line(value?.first("unitText", "unitCode") ?? base.first("unitText", "unitCode"))
    return salary.minimum == nil && salary.maximum == nil ? nil : salary
  }

  /// A positive number, also where it is written as a text with separators of thousands.
  static func number(_ value: JSONValue?) -> Double? {
    guard let value else { return nil }
    if let number = value.number { return number > 0 ? number : nil }
    guard let text = value.string else { return nil }
    var digits = ""
    for character in text.unicodeScalars {
      switch character {
      case "0"..."9", ".": digits.unicodeScalars.append(character)
      case ",", " ", "$", "€", "£": continue
      default: return nil
      }
    }
    guard let number = Double(digits), number > 0, number.isFinite else { return nil }
    return number
  }
}

extension Array where Element: Hashable {
  /// The elements in order, each once.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
