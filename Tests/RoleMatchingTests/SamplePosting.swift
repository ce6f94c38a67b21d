import Foundation

/// A posting of `SamplePostings` with its labels, made by reading it.
struct SamplePosting: Decodable, Sendable {
  struct Competency: Decodable, Sendable {
    let id: String
    let emphasis: String
    let quote: String
  }

  struct Salary: Decodable, Sendable {
    let min: Double?
    let max: Double?
    let currency: String?
    let period: String?
  }

  struct Facts: Decodable, Sendable {
    let min_years: Double?
    let degree_min: String?
    let degree_preferred: String?
    let seniority: String?
    let salary: Salary?
    let workplace: String?
    let clearance: String?
    let employment_type: String?
  }

  let posting: String
  let relevance: Double
  let competencies: [Competency]
  let facts: Facts

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The bytes of the posting.
  func bytes() throws -> [UInt8] {
    [UInt8](try Data(contentsOf: Self.root.appending(path: "SamplePostings/\(posting)")))
  }

  /// All labelled postings, by name.
  static func all() throws -> [SamplePosting] {
    let folder = root.appending(path: "Tests/SampleLabels")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") }
    return try names.sorted().map {
      try JSONDecoder().decode(SamplePosting.self, from: Data(contentsOf: folder.appending(path: $0)))
    }
  }
}
