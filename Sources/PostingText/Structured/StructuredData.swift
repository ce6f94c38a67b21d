/// Reads the postings that a page's structured data describes.
package enum StructuredData {
  /// Most blocks of JSON-LD that are read of one page.
  static let maximumBlocks = 32

  /// What was found.
  struct Finding {
    /// In order of the page.
    var postings: [StructuredPosting] = []
    var warnings: [ReadingWarning] = []
    var limits: [ReadingLimit] = []
  }

  /// The postings in order of the page; data of the page's application count only where JSON-LD describes no posting.
  package static func read(_ scripts: [EmbeddedData], in bytes: [UInt8]) -> [StructuredPosting] {
    var finding = find(linked: scripts, in: bytes)
    guard !finding.postings.contains(where: { $0.description != nil }) else { return finding.postings }
    var best: (posting: StructuredPosting, weight: Int)?
    for script in scripts where script.kind != .jsonLD && ApplicationData.mayDescribe(bytes[script.range]) {
      var ignored = Finding()
      guard let document = document(script, in: bytes, finding: &ignored) else { continue }
      if let found = ApplicationData.main(in: document.root), found.weight > best?.weight ?? 0 { best = found }
    }
    if let best {
      let metadata = finding.postings.first?.metadata
      finding.postings = [best.posting]
      if let metadata { finding.postings[0].metadata.fill(from: metadata) }
    }
    return finding.postings
  }

  /// What keeps the JSON-LD of a page from being read; empty where it can be read.
  static func problems(of scripts: [EmbeddedData], in bytes: [UInt8]) -> Finding {
    guard scripts.contains(where: { $0.kind == .jsonLD }) else { return Finding() }
    return find(linked: scripts, in: bytes)
  }

  private static func find(linked scripts: [EmbeddedData], in bytes: [UInt8]) -> Finding {
    var finding = Finding()
    let linked = scripts.filter { $0.kind == .jsonLD }
    if linked.count > maximumBlocks { finding.limits.append(.structuredData) }
    for script in linked.prefix(maximumBlocks) {
      guard let document = document(script, in: bytes, finding: &finding) else { continue }
      for object in document.root.objects where JobPostingObject.isJobPosting(object) {
        finding.add(JobPostingObject(value: object).posting)
      }
    }
    return finding
  }

  private static func document(_ script: EmbeddedData, in bytes: [UInt8], finding: inout Finding) -> JSONDocument? {
    var document: JSONDocument?
    do throws(JSONError) {
      document = try JSONReader(lenient: true).read(bytes, in: script.range)
    } catch {
      if error.kind == .size { finding.add(limit: .structuredData) }
      if error.kind != .empty { finding.add(warning: .structuredDataIgnored) }
    }
    guard let document else { return nil }
    if document.repairs.contains(.depth) { finding.add(limit: .depth) }
    let kind = document.root.kind
    if script.kind == .jsonLD, kind != .object, kind != .array { finding.add(warning: .structuredDataIgnored) }
    return document
  }
}

extension StructuredData.Finding {
  mutating func add(_ posting: StructuredPosting) {
    let isKnown = postings.contains {
      $0.metadata.title == posting.metadata.title && $0.description?.text == posting.description?.text
    }
    if !isKnown { postings.append(posting) }
  }

  mutating func add(warning: ReadingWarning) {
    if !warnings.contains(warning) { warnings.append(warning) }
  }

  mutating func add(limit: ReadingLimit) {
    if !limits.contains(limit) { limits.append(limit) }
  }
}

extension JobPostingMetadata {
  /// Takes from another description what this one doesn't tell.
  mutating func fill(from other: JobPostingMetadata) {
    title = title ?? other.title
    employer = employer ?? other.employer
    if locations.isEmpty { locations = other.locations }
    url = url ?? other.url
    identifier = identifier ?? other.identifier
    datePosted = datePosted ?? other.datePosted
    validThrough = validThrough ?? other.validThrough
    if employmentTypes.isEmpty { employmentTypes = other.employmentTypes }
    jobLocationType = jobLocationType ?? other.jobLocationType
    if applicantLocations.isEmpty { applicantLocations = other.applicantLocations }
    salary = salary ?? other.salary
    monthsOfExperience = monthsOfExperience ?? other.monthsOfExperience
    if educationRequirements.isEmpty { educationRequirements = other.educationRequirements }
    industry = industry ?? other.industry
    structuredRange = structuredRange ?? other.structuredRange
  }
}
