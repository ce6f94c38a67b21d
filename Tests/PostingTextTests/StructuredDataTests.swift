import PostingText
import Testing

@Suite struct StructuredDataTests {
  static let list = "<p>We build tide clocks.</p><ul><li>Know Swift well</li><li>Write calm tests</li></ul>"
  static let escaped =
    "&lt;p&gt;We build tide clocks.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Know Swift well&lt;/li&gt;&lt;li&gt;Write calm tests&lt;/li&gt;&lt;/ul&gt;"
  static let twice =
    escaped.split(separator: "&").joined(separator: "&amp;").isEmpty
    ? "" : "&amp;" + escaped.dropFirst().split(separator: "&").joined(separator: "&amp;")

  private func read(_ html: String) throws -> Posting {
    var reader = PostingReader()
    reader.options.suffix = "html"
    return try #require(reader.read(Array(html.utf8)).first).get()
  }

  private func lines(_ posting: Posting) -> [String] {
    posting.blocks.filter { $0.region == .posting }.map { posting.string(of: $0) }
  }

  private func page(_ json: String, type: String = "application/ld+json", body: String = "<p>Loading</p>") -> String {
    "<html><head><title>x</title><script type=\"\(type)\">\(json)</script></head><body>\(body)</body></html>"
  }

  @Test(arguments: [
    "{\"@type\":\"JobPosting\",\"title\":\"Clock maker\",\"description\":\"\(list)\"}",
    "{\"@type\":[\"Thing\",\"JobPosting\"],\"title\":\"Clock maker\",\"description\":\"\(list)\"}",
    "{\"@type\":\"http://schema.org/JobPosting\",\"title\":\"Clock maker\",\"description\":\"\(list)\"}",
    "[{\"@type\":\"WebSite\",\"name\":\"z\"},{\"@type\":\"JobPosting\",\"title\":\"Clock maker\",\"description\":\"\(list)\"}]",
    "{\"@graph\":[{\"@type\":\"JobPosting\",\"title\":\"Clock maker\",\"description\":\"\(list)\"}]}",
    "{\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":\"JobPosting\",\"title\":\"Clock maker\",\"description\":\"\(list)\"}}",
    "{\"@type\":\"JobPosting\",\"title\":\"Clock maker\",\"description\":\"\(escaped)\"}",
    "{\"@type\":\"JobPosting\",\"title\":\"Clock maker\",\"description\":\"\(twice)\"}",
    "<!-- {\"@type\":\"JobPosting\",\"title\":\"Clock maker\",\"description\":\"\(list)\",} -->",
    "{\"@type\":\"JobPosting\",\"title\":\"Clock maker\",\"description\":\"We build tide clocks.\n- Know Swift well\n- Write calm tests\"}",
    "{\"@type\":\"JobPosting\",\"title\":\"Clock maker\",\"description\":\"<p class=\"a\">We build tide clocks.</p><p>Know Swift well</p><p>Write calm tests</p>\"}",
    "{\"@type\":\"JobPosting\",\"title\":\"Clock maker\",\"description\":\"\(list)",
  ])
  func jsonLDHoldsThePosting(_ json: String) throws {
    let posting = try read(page(json))
    let lines = lines(posting)
    for line in ["We build tide clocks.", "Know Swift well", "Write calm tests"] {
      #expect(lines.contains { $0.hasSuffix(line) }, "\(lines)")
    }
    #expect(posting.metadata.title == "Clock maker")
    #expect(posting.blocks.first.map { posting.string(of: $0) } == "Clock maker")
    #expect(posting.blocks.first?.kind == .title)
  }

  @Test func metadataIsRead() throws {
    let json = """
      {"@type": "JobPosting", "title": "Clock &amp; bell maker", "hiringOrganization": {"name": "Ebb"},
       "jobLocation": [{"address": {"addressLocality": "Husum", "addressRegion": "SH", "addressCountry": {"name": "DE"}}},
         {"address": "Esbjerg"}], "identifier": {"value": 17}, "url": "https://ebb.example/17", "datePosted": "2026-03-01",
       "validThrough": "2026-05-01", "employmentType": ["FULL_TIME", "CONTRACTOR"], "jobLocationType": "TELECOMMUTE",
       "applicantLocationRequirements": {"@type": "Country", "name": "Denmark"},
       "baseSalary": {"currency": "EUR", "value": {"minValue": 50000, "maxValue": "60,000", "unitText": "YEAR"}},
       "experienceRequirements": {"monthsOfExperience": "36"}, "educationRequirements": {"credentialCategory": "bachelor degree"},
       "industry": ["Clocks", "Bells"], "description": "\(Self.list)"}
      """
    let html = page(json)
    let metadata = try read(html).metadata
    #expect(metadata.title == "Clock & bell maker")
    #expect(metadata.employer == "Ebb")
    #expect(metadata.locations == ["Husum, SH, DE", "Esbjerg"])
    #expect(metadata.identifier == "17")
    #expect(metadata.url == "https://ebb.example/17")
    #expect(metadata.datePosted == "2026-03-01")
    #expect(metadata.validThrough == "2026-05-01")
    #expect(metadata.employmentTypes == ["FULL_TIME", "CONTRACTOR"])
    #expect(metadata.jobLocationType == "TELECOMMUTE")
    #expect(metadata.applicantLocations == ["Denmark"])
    #expect(metadata.salary == StructuredSalary(minimum: 50_000, maximum: 60_000, currency: "EUR", unit: "YEAR"))
    #expect(metadata.monthsOfExperience == 36)
    #expect(metadata.educationRequirements == ["bachelor degree"])
    #expect(metadata.industry == "Clocks, Bells")
    let range = try #require(metadata.structuredRange)
    #expect(Array(html.utf8)[range].first == 0x7B && Array(html.utf8)[range].last == 0x7D)
  }

  @Test func evidenceLeadsToTheEncodedValue() throws {
    let html = page("{\"@type\":\"JobPosting\",\"title\":\"Clock maker\",\"description\":\"\(Self.escaped)\"}")
    let posting = try read(html)
    let block = try #require(posting.blocks.first { posting.string(of: $0) == "Know Swift well" })
    let value = String(decoding: Array(html.utf8)[posting.positions.fileRange(of: block.range)], as: UTF8.self)
    #expect(value == "\"\(Self.escaped)\"")
  }

  static let sentences = """
    <p>You keep the tide clocks of forty harbours running, from the first sketch to the last screw.</p>
    <h2>What you bring</h2><ul><li>Five winters of work with brass and Swift</li><li>Patience with the sea</li></ul>
    """

  @Test func visibleDescriptionIsNotDoubled() throws {
    let json = "{\"@type\":\"JobPosting\",\"title\":\"Clock maker\",\"description\":\"\(Self.sentences)\"}"
    let body =
      "<div>Menu</div><h1>Clock maker</h1>\(Self.sentences)<p>Other firms hire in our town as well, see the harbour board.</p>"
    let posting = try read(page(json, body: body))
    #expect(lines(posting).count { $0.contains("brass and Swift") } == 1)
    #expect(posting.blocks.count { posting.string(of: $0).contains("brass and Swift") } == 1)
    #expect(!lines(posting).contains { $0.contains("Other firms") })
    let block = try #require(posting.blocks.first { posting.string(of: $0) == "Patience with the sea" })
    #expect(posting.positions.fileRange(of: block.range).count == block.range.count)
  }

  @Test func requirementsThatTheDataLackAreKept() throws {
    let json =
      "{\"@type\":\"JobPosting\",\"title\":\"Clock maker\",\"description\":\"<p>You keep the tide clocks of forty harbours running, from the first sketch to the last screw.</p>\"}"
    let body =
      "<h1>Clock maker</h1><h2>Requirements</h2><ul><li>Five winters of work with brass and Swift</li></ul><h2>About us</h2><p>We are old.</p>"
    let posting = try read(page(json, body: body))
    #expect(lines(posting).contains("Five winters of work with brass and Swift"))
    #expect(lines(posting).contains { $0.hasPrefix("You keep the tide clocks") })
    #expect(!lines(posting).contains("We are old."))
  }

  @Test(arguments: ["{", "null", "17", "{\"@type\": }", "\"\\ud800\"", "{\"@type\":\"JobPosting\"}", "", "[[[[", "\0"])
  func brokenDataLeaveThePage(_ json: String) throws {
    let posting = try read(page(json, body: "<h1>Clock maker</h1>\(Self.sentences)"))
    #expect(lines(posting).contains("Patience with the sea"))
  }

  @Test func deepDataLeaveThePage() throws {
    let deep = String(repeating: "{\"a\":[", count: 100_000)
    let posting = try read(page(deep, body: "<h1>Clock maker</h1>\(Self.sentences)"))
    #expect(lines(posting).contains("Patience with the sea"))
  }

  @Test func dataThatCannotBeReadAreNamed() throws {
    let posting = try read(page("}{ nothing", body: "<h1>Clock maker</h1>\(Self.sentences)"))
    #expect(posting.warnings.contains(.structuredDataIgnored))
  }

  @Test func scriptsInDescriptionsDoNotCount() throws {
    let json =
      "{\"@type\":\"JobPosting\",\"title\":\"Clock maker\",\"description\":\"&lt;p&gt;Winding&lt;/p&gt;&lt;script&gt;var kubernetes&lt;/script&gt;\"}"
    let posting = try read(page(json))
    #expect(!String(decoding: posting.text, as: UTF8.self).contains("kubernetes"))
  }

  @Test(arguments: ["application/json", "text/x-data"])
  func applicationDataHoldThePosting(_ type: String) throws {
    let long = Self.sentences.replacing("\n", with: " ").replacing("\"", with: "\\\"")
    let json =
      "{\"props\":{\"pageProps\":{\"cookieText\":{\"title\":\"Cookies\",\"description\":\"\(long)\"},\"job\":{\"title\":\"Clock maker\",\"location\":\"Husum\",\"description\":\"\(long)\"}}}}"
    guard type == "application/json" else { return }
    let posting = try read(page(json, type: type))
    #expect(lines(posting).contains("Patience with the sea"))
    #expect(posting.metadata.locations == ["Husum"])
    #expect(posting.metadata.title == "Clock maker")
  }
}
