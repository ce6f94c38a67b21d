/// Postings in the data that applications keep in their pages, and that job boards give out as JSON.
///
/// Known are the shapes of Greenhouse, Lever, Ashby, Workday, SmartRecruiters, Workable and Recruitee, and whatever
/// object has a title, a text of some length, and a property that only jobs have.
enum ApplicationData {
  /// Whether a script may hold a posting, told by its bytes before it is read.
  static func mayDescribe(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count > 300 else { return false }
    var index = bytes.startIndex
    while let found = bytes[index...].firstIndex(of: 0x65) {
      index = found + 1
      let rest = bytes[found...]
      if rest.starts(with: description) || rest.starts(with: entry) { return true }
    }
    return false
  }

  private static let description = Array("escription".utf8)
  // The end of `"content":`, which Greenhouse uses.
  private static let entry = Array("ent\":".utf8)

  /// The posting that a page's data is about: of several, the one with most of a job's properties, then the longest.
  static func main(in root: JSONValue) -> (posting: StructuredPosting, weight: Int)? {
    var best: (object: JobObject, weight: Int)?
    for object in root.objects {
      guard let job = JobObject(object) else { continue }
      let weight = job.properties * 100_000 + min(job.length, 99_999)
      if weight > best?.weight ?? 0 { best = (job, weight) }
    }
    return best.map { ($0.object.posting, $0.weight) }
  }

  /// All postings of a file, in its order; what lies inside a posting is none of its own.
  static func all(in root: JSONValue) -> [StructuredPosting] {
    var postings: [StructuredPosting] = []
    var end = 0
    for object in root.objects where object.range.lowerBound >= end {
      guard let job = JobObject(object) else { continue }
      postings.append(job.posting)
      end = object.range.upperBound
    }
    return postings
  }
}

/// An object that describes a job in some job board's words.
struct JobObject {
  private let value: JSONValue
  private let title: JSONValue
  /// How many properties it has that only jobs have.
  let properties: Int
  /// Bytes of its texts.
  let length: Int

  private static let shortest = 150
  private static let titles = ["title", "jobTitle", "job_title", "positionTitle", "position_title", "name", "text"]
  private static let marks = [
    "location", "locations", "locationsText", "jobLocation", "job_location", "employmentType", "employment_type",
    "employmentTypes", "department", "departments", "team", "salary", "salaryRange", "compensation", "applyUrl",
    "apply_url", "applicationUrl", "hostedUrl", "absolute_url", "categories", "workplaceType", "workplace_type",
    "isRemote", "remote", "jobReqId", "requisition_id", "postedOn", "company", "company_name", "companyName",
    "hiringOrganization", "jobUrl", "typeOfEmployment", "experienceLevel", "offices", "seniority", "timeType",
    "publishedAt", "published_at", "postedAt", "posted_at", "datePosted", "date_posted", "jobId", "job_id",
  ]
  /// Texts of a posting by their keys, in the order in which they are read.
  private static let texts: [(keys: [String], kind: SectionKind?)] = [
    (
      [
        "descriptionHtml", "description_html", "jobDescription", "job_description", "description", "content",
        "descriptionBody", "body", "descriptionPlain", "descriptionText",
      ], nil
    ), (["responsibilities", "duties"], .duties),
    (["requirements", "qualifications", "candidateRequirements"], .requirements),
    (["preferredQualifications", "niceToHave", "nice_to_have"], .preferred), (["skills"], .requirements),
    (["benefits", "perks"], .benefits),
  ]

  init?(_ value: JSONValue) {
    // Workday keeps all but the employer one level down, SmartRecruiters the texts two.
    let inner = value["jobPostingInfo"] ?? value
    guard let title = Self.titles.lazy.compactMap({ inner[$0] }).first(where: { $0.kind == .string }),
      3...300 ~= title.range.count
    else { return nil }
    // A company's own description, with its jobs inside.
    let lists = ["jobs", "postings", "openings", "positions", "results"]
    guard !lists.contains(where: { value[$0]?.elements.first?.kind == .object }) else { return nil }
    self.value = value
    self.title = title
    var length = 0
    for (keys, _) in Self.texts {
      if let text = Self.text(keys, in: inner) { length += text.range.count }
    }
    if let sections = value["jobAd"]?["sections"] { length += sections.range.count }
    if let lists = value["lists"] { length += lists.range.count }
    self.length = length
    self.properties = Self.marks.count { inner[$0] != nil } + (value["jobAd"] == nil ? 0 : 4)
    guard length >= Self.shortest, properties > 0 else { return nil }
  }

  private static func text(_ keys: [String], in value: JSONValue) -> JSONValue? {
    keys.lazy.compactMap { value[$0] }.first { text in
      text.kind == .string ? text.range.count > 2 : text.kind == .array && text.elements.contains { $0.kind == .string }
    }
  }

  var posting: StructuredPosting {
    let inner = value["jobPostingInfo"] ?? value
    var builder = DescriptionBuilder()
    builder.add(value["opening"])
    for (index, (keys, kind)) in Self.texts.enumerated() {
      builder.add(all: Self.text(keys, in: inner), kind: kind)
      guard index == 0 else { continue }
      for list in value["lists"]?.list ?? [] {
        builder.add(heading: list["text"])
        builder.add(list["content"])
      }
    }
    for member in value["jobAd"]?["sections"]?.members ?? [] {
      builder.add(heading: member.value["title"])
      builder.add(member.value["text"])
    }
    builder.add(value.first("additional", "additionalPlain"))
    var posting = builder.posting(metadata(inner))
    posting.titleRange = title.range
    return posting
  }

  private func metadata(_ inner: JSONValue) -> JobPostingMetadata {
    var metadata = JobPostingMetadata()
    metadata.title = EmbeddedText.line(title)
    metadata.employer = JobPostingObject.name(
      value.first("company_name", "companyName", "hiringOrganization", "company", "organization", "employer"))
    metadata.locations = locations(inner)
    metadata.url = EmbeddedText.line(
      inner.first("absolute_url", "hostedUrl", "jobUrl", "externalUrl", "postingUrl", "url", "canonicalUrl"))
    metadata.identifier = EmbeddedText.line(
      inner.first("jobReqId", "requisition_id", "id", "jobId", "job_id", "identifier"))
    metadata.datePosted = date(
      inner.first(
        "datePosted", "date_posted", "publishedAt", "published_at", "first_published", "releasedDate", "postedAt",
        "posted_at", "startDate"))
    metadata.validThrough = date(inner.first("validThrough", "valid_through", "endDate", "expires_at"))
    let categories = value["categories"]
    metadata.employmentTypes = JobPostingObject.words(
      inner.first("employmentType", "employment_type", "employmentTypes", "timeType", "commitment")
        ?? categories?["commitment"] ?? value["typeOfEmployment"]?.first("label", "id"))
    let workplace = EmbeddedText.line(inner.first("workplaceType", "workplace_type", "remoteType"))
    let isRemote = inner.first("isRemote", "remote")?.bool ?? value["location"]?["remote"]?.bool ?? false
    if workplace.map({ $0.lowercased().hasPrefix("remote") || $0.lowercased().hasPrefix("fully remote") }) ?? isRemote {
      metadata.jobLocationType = "TELECOMMUTE"
    }
    if let range = value["salaryRange"] {
      metadata.salary = StructuredSalary(
        minimum: SalaryObject.number(range["min"]), maximum: SalaryObject.number(range["max"]),
        currency: EmbeddedText.line(range["currency"]), unit: unit(range["interval"]))
    } else {
      metadata.salary = SalaryObject.salary(of: inner)
    }
    metadata.structuredRange = value.range
    return metadata
  }

  private func locations(_ inner: JSONValue) -> [String] {
    var found: [JSONValue] = []
    if let all = value["categories"]?["allLocations"], !all.list.isEmpty {
      found = all.list
    } else {
      found = inner.first("location", "locations", "jobLocation", "job_location")?.list ?? []
      if found.isEmpty, let location = value["categories"]?["location"] { found = [location] }
      for key in ["secondaryLocations", "additionalLocations"] { found += inner[key]?.list ?? [] }
    }
    return found.compactMap { JobPostingObject.place($0["location"] ?? $0) }.unique
  }

  /// A date as a text; numbers (seconds or milliseconds) tell none here.
  private func date(_ value: JSONValue?) -> String? {
    guard let text = value?.string, text.utf8.count >= 8, text.utf8.first.map({ 0x30...0x39 ~= $0 }) == true else {
      return nil
    }
    return EmbeddedText.line(text)
  }

  /// `per-year-salary` and the like as schema.org writes units.
  private func unit(_ value: JSONValue?) -> String? {
    guard let text = EmbeddedText.line(value)?.lowercased() else { return nil }
    for unit in ["year", "month", "week", "day", "hour"] where text.contains(unit) { return unit.uppercased() }
    return text
  }
}
