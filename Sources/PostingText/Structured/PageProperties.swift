/// Reads a JobPosting that a page marks in its own text, as microdata or RDFa.
enum PageProperties {
  /// Shortest marked description that stands for the posting, in bytes.
  private static let shortest = 300

  /// What the marks tell, `nil` where there are none.
  static func metadata(of page: PageText) -> JobPostingMetadata? {
    guard !page.properties.isEmpty else { return nil }
    var metadata = JobPostingMetadata()
    var address: [String: String] = [:]
    var salary = StructuredSalary()
    var organization: Range<Int>?
    for property in page.properties {
      guard let value = value(of: property, in: page) else { continue }
      switch property.name {
      case "title": metadata.title = metadata.title ?? value
      case "hiringOrganization":
        if property.type == nil {
          metadata.employer = metadata.employer ?? value
        } else {
          organization = property.range
        }
      case "name", "legalName":
        if let organization, organization.contains(property.range.lowerBound) || organization.isEmpty,
          metadata.employer == nil
        {
          metadata.employer = value
        }
      case "datePosted": metadata.datePosted = metadata.datePosted ?? value
      case "validThrough": metadata.validThrough = metadata.validThrough ?? value
      case "employmentType": metadata.employmentTypes = (metadata.employmentTypes + [value]).unique
      case "jobLocationType": metadata.jobLocationType = metadata.jobLocationType ?? value
      case "industry": metadata.industry = metadata.industry ?? value
      case "url" where property.depth == 1: metadata.url = metadata.url ?? value
      case "identifier" where property.type == nil: metadata.identifier = metadata.identifier ?? value
      case "addressLocality", "addressRegion", "addressCountry":
        address[property.name] = address[property.name] ?? value
      case "jobLocation" where property.type == nil: metadata.locations = (metadata.locations + [value]).unique
      case "minValue": salary.minimum = salary.minimum ?? number(value)
      case "maxValue": salary.maximum = salary.maximum ?? number(value)
      case "currency", "salaryCurrency": salary.currency = salary.currency ?? value
      case "unitText": salary.unit = salary.unit ?? value
      default: continue
      }
    }
    let place = ["addressLocality", "addressRegion", "addressCountry"].compactMap { address[$0] }.unique
    if metadata.locations.isEmpty, !place.isEmpty { metadata.locations = [place.joined(separator: ", ")] }
    if salary.minimum != nil || salary.maximum != nil { metadata.salary = salary }
    return metadata == JobPostingMetadata() ? nil : metadata
  }

  /// For each block whether it stands in the marked description; `nil` where none of some length is marked.
  static func descriptionBlocks(of page: PageText) -> [Bool]? {
    let ranges = page.properties.filter { $0.name == "description" && $0.range.count >= shortest }.map(\.range)
    guard !ranges.isEmpty else { return nil }
    return page.blocks.map { block in ranges.contains { $0.overlaps(block.range) } }
  }

  private static func value(of property: PageProperty, in page: PageText) -> String? {
    if let content = property.content { return EmbeddedText.line(content) }
    guard property.type == nil, property.range.count < 400, property.range.upperBound <= page.text.count else {
      return property.type == nil ? nil : ""
    }
    return EmbeddedText.line(String(decoding: page.text[property.range], as: UTF8.self))
  }

  private static func number(_ text: String) -> Double? {
    let digits = text.filter { $0.isNumber || $0 == "." }
    guard let number = Double(digits), number > 0, number.isFinite else { return nil }
    return number
  }
}
