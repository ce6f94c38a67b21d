import PostingText
import Testing

@Suite struct JSONPostingsTests {
  static let text =
    "<p>You wind the lighthouse clock each dawn and keep a log of the weather for the harbour office, "
    + "which reads it at noon and at night.</p><p>You also oil the hinges of the great door in autumn.</p>"

  private func read(_ json: String) -> [Result<Posting, PostingError>] {
    let bytes = Array(json.utf8)
    return JSONPostings.read(DecodedSource(file: bytes, bytes: bytes), reader: PostingReader())
  }

  private func lines(_ posting: Posting) -> [String] { posting.blocks.map { posting.string(of: $0) } }

  private static let escaped = text.replacing("<", with: "&lt;").replacing(">", with: "&gt;")

  @Test(arguments: [
    // Greenhouse
    "{\"id\":1,\"title\":\"Keeper\",\"location\":{\"name\":\"Husum\"},\"company_name\":\"Ebb\",\"content\":\"\(escaped)\"}",
    "{\"jobs\":[{\"id\":1,\"title\":\"Keeper\",\"location\":{\"name\":\"Husum\"},\"company_name\":\"Ebb\",\"content\":\"\(escaped.replacing("&", with: "&amp;"))\"}]}",
    // Ashby
    "{\"title\":\"Keeper\",\"location\":\"Husum\",\"companyName\":\"Ebb\",\"descriptionHtml\":\"\(text)\",\"descriptionPlain\":\"short\"}",
    // Workday
    "{\"jobPostingInfo\":{\"title\":\"Keeper\",\"jobDescription\":\"\(text)\",\"location\":\"Husum\"},\"hiringOrganization\":{\"name\":\"Ebb\"}}",
    // SmartRecruiters
    "{\"name\":\"Keeper\",\"company\":{\"name\":\"Ebb\"},\"location\":{\"city\":\"Husum\"},\"jobAd\":{\"sections\":{\"jobDescription\":{\"title\":\"The job\",\"text\":\"\(text)\"}}}}",
    // schema.org
    "{\"@type\":\"JobPosting\",\"title\":\"Keeper\",\"hiringOrganization\":\"Ebb\",\"jobLocation\":\"Husum\",\"description\":\"\(text)\"}",
  ])
  func shapesOfJobBoardsAreRead(_ json: String) throws {
    let posting = try #require(read(json).first).get()
    #expect(posting.format == .json)
    #expect(posting.metadata.title == "Keeper")
    #expect(posting.metadata.employer == "Ebb")
    #expect(posting.metadata.locations == ["Husum"])
    #expect(lines(posting).contains("You also oil the hinges of the great door in autumn."))
  }

  @Test func leverListsBecomeSections() throws {
    let json = """
      {"text": "Keeper", "description": "\(Self.text)", "categories": {"location": "Husum", "commitment": "Full-time"},
       "lists": [{"text": "You bring", "content": "<li>A steady hand</li><li>Good lungs</li>"}],
       "additional": "<div>We pay in herring.</div>", "hostedUrl": "https://jobs.example/1"}
      """
    let posting = try #require(read(json).first).get()
    let item = try #require(posting.blocks.first { posting.string(of: $0) == "Good lungs" })
    #expect(posting.sections[item.section].kind == .requirements)
    #expect(lines(posting).last == "We pay in herring.")
    #expect(posting.metadata.employmentTypes == ["Full-time"])
    #expect(posting.metadata.url == "https://jobs.example/1")
  }

  @Test func linesAreRecords() throws {
    let json = """
      {"id": "a", "html": "<h1>Keeper</h1><p>Wind the clock.</p>"}
      {"id": "b", "text": "Keeper\\n\\nWind the clock.", "url": "https://jobs.example/2"}
      {"id": "c"}
      {"id": "d", "html": "<p>x"
      {"id": "e", "title": "Keeper", "location": "Husum", "description": "\(Self.text)"}

      """
    let results = read(json)
    #expect(results.count == 5)
    #expect(try results[0].get().metadata.title == "Keeper")
    #expect(try results[1].get().metadata.url == "https://jobs.example/2")
    #expect(throws: PostingError.self) { try results[2].get() }
    #expect(throws: PostingError.self) { try results[3].get() }
    #expect(try results[4].get().metadata.locations == ["Husum"])
    let posting = try results[0].get()
    let block = try #require(posting.blocks.last)
    let value = String(decoding: Array(json.utf8)[posting.positions.fileRange(of: block.range)], as: UTF8.self)
    #expect(value == "\"<h1>Keeper</h1><p>Wind the clock.</p>\"")
  }

  @Test func arraysHoldSeveralPostings() throws {
    let json =
      "[{\"html\": \"<h1>Keeper</h1><p>Wind the clock.</p>\"}, {\"html\": \"<h1>Diver</h1><p>Find the bell.</p>\"}]"
    #expect(try read(json).map { try $0.get().metadata.title } == ["Keeper", "Diver"])
  }

  @Test(arguments: [
    "{}", "[]", "17", "{\"title\": \"Keeper\"}", "{\"name\":\"Ebb\",\"description\":\"\(text)\"}", "nonsense",
  ])
  func otherJSONIsRefused(_ json: String) {
    let results = read(json)
    #expect(results.count == 1)
    #expect(throws: PostingError.self) { try results[0].get() }
  }
}

@Suite struct MHTMLArchiveTests {
  private func archive(encoding: String, body: String) -> [UInt8] {
    let text = """
      From: <Saved by Blink>
      Snapshot-Content-Location: https://jobs.example/3
      MIME-Version: 1.0
      Content-Type: multipart/related;
      \ttype="text/html";
      \tboundary="----Bound--7"

      ------Bound--7
      Content-Type: image/png
      Content-Transfer-Encoding: base64

      iVBORw0KGgo=

      ------Bound--7
      Content-Type: text/html; charset="utf-8"
      Content-Transfer-Encoding: \(encoding)
      Content-Location: https://jobs.example/3

      \(body)
      ------Bound--7--

      """
    return Array(text.replacing("\n", with: "\r\n").utf8)
  }

  @Test(arguments: [
    ("quoted-printable", "<h1>Keep=\n=C3=A9r</h1><p class=3D\"a\">Wind the clock=2E</p>"),
    ("base64", "PGgxPktlZXDDqXI8L2gxPjxwPldpbmQgdGhl\nIGNsb2NrLjwvcD4="),
    ("8bit", "<h1>Keepér</h1><p>Wind the clock.</p>"),
  ])
  func mainPartIsRead(encoding: String, body: String) throws {
    let bytes = archive(encoding: encoding, body: body)
    let posting = try #require(MHTMLArchive.read(bytes, reader: PostingReader()).first).get()
    #expect(posting.format == .mhtml)
    #expect(posting.metadata.title == "Keepér")
    #expect(posting.metadata.url == "https://jobs.example/3")
    let block = try #require(posting.blocks.last)
    #expect(posting.string(of: block) == "Wind the clock.")
    let range = posting.positions.fileRange(of: block.range)
    #expect(bytes[range].starts(with: Array(body.utf8.prefix(8))))
  }

  @Test(arguments: [
    "", "Content-Type: multipart/related; boundary=x\r\n\r\n--x\r\nContent-Type: text/css\r\n\r\nb{}\r\n--x--",
  ])
  func archivesWithoutPageAreRefused(_ text: String) {
    let results = MHTMLArchive.read(Array(text.utf8), reader: PostingReader())
    #expect(throws: PostingError.self) { try results[0].get() }
  }
}
