import PostingText
import Testing

@Suite struct PostingReaderTests {
  private func read(_ bytes: [UInt8], suffix: String? = nil, charset: String? = nil) throws -> Posting {
    var options = PostingReader.Options()
    options.suffix = suffix
    options.charset = charset
    let results = PostingReader(options: options).read(bytes)
    return try #require(results.first).get()
  }

  private func texts(_ posting: Posting) -> [String] { posting.blocks.map { posting.string(of: $0) } }

  static let page = """
    <html><body><h1>Größe “Systems” Engineer</h1>
    <p>We run a large platform for résumés and need you.</p>
    <h2>What you bring</h2>
    <ul><li>C&plus;&plus; and naïve Bayes</li>
    <li>Two years of  Go</li></ul></body></html>
    """

  /// The same page in other bytes.
  static let twins: [([UInt8], String?)] = [
    (Array(page.replacing("\n", with: "\r\n").utf8), nil), (Array(page.replacing("\n", with: "\r").utf8), nil),
    (Array("\u{FEFF}\(page)".utf8), nil), (Array(page.replacing("</", with: "<!-- c --></").utf8), nil),
    (Array(page.replacing("\n", with: "\n<script>if (a < b) x()</script>").utf8), nil),
    ([0xFF, 0xFE] + page.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, nil),
    (page.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, nil),
    (page.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }, nil), (latin(page), nil), (latin(page), "iso-8859-1"),
  ]

  static func latin(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { $0 == "“" ? 0x93 : $0 == "”" ? 0x94 : UInt8(truncatingIfNeeded: $0.value) }
  }

  @Test(arguments: twins.indices)
  func readsTheSameInOtherBytes(_ index: Int) throws {
    let (bytes, charset) = Self.twins[index]
    let expected = try read(Array(Self.page.utf8))
    let posting = try read(bytes, charset: charset)
    #expect(texts(posting) == texts(expected))
    #expect(posting.blocks.map(\.kind) == expected.blocks.map(\.kind))
    #expect(posting.format == .html)
  }

  @Test(arguments: twins.indices)
  func positionsLeadBackToTheFile(_ index: Int) throws {
    let (bytes, charset) = Self.twins[index]
    let posting = try read(bytes, charset: charset)
    let text = String(decoding: posting.text, as: UTF8.self)
    for word in ["Engineer", "platform", "Two years", "résumés"] {
      let place = try #require(text.firstRange(of: word))
      let lower = text.utf8.distance(from: text.startIndex, to: place.lowerBound)
      let range = posting.positions.fileRange(of: lower..<lower + word.utf8.count)
      let source = DecodedSource(
        decoding: Array(bytes[range]),
        charset: charset ?? (index == 8 ? "latin1" : index == 7 ? "utf-16be" : index > 4 ? "utf-16le" : "utf-8"))
      #expect(String(decoding: source.bytes, as: UTF8.self) == word)
    }
  }

  @Test func referencesLeadBackToTheFile() throws {
    let bytes = Array(Self.page.utf8)
    let posting = try read(bytes)
    let text = String(decoding: posting.text, as: UTF8.self)
    let place = try #require(text.firstRange(of: "C++"))
    let lower = text.utf8.distance(from: text.startIndex, to: place.lowerBound)
    #expect(
      String(decoding: bytes[posting.positions.fileRange(of: lower..<lower + 3)], as: UTF8.self) == "C&plus;&plus;")
  }

  @Test(
    arguments: [
      ("%PDF-1.7 Python Kubernetes", "PDF"), ("PK\u{3}\u{4}Python", "ZIP"), ("\u{7F}ELF Python", "ELF"),
      ("{\\rtf1 Python}", "RTF"), (String(repeating: "Py\u{1}\u{0}\u{2}", count: 50), "unknown"),
    ])
  func refusesBinaries(_ text: String, _ name: String) {
    guard case .failure(let error) = PostingReader().read(Array(text.utf8))[0] else {
      Issue.record("read as a posting")
      return
    }
    #expect(error.kind == .binary && error.message.contains(name))
  }

  @Test(arguments: ["", " \n\t", "\u{FEFF}", "\u{FEFF} \r\n", "\u{0}\u{0}"])
  func refusesEmptyFiles(_ text: String) {
    guard case .failure(let error) = PostingReader().read(Array(text.utf8))[0] else {
      Issue.record("read as a posting")
      return
    }
    #expect(error.kind == .empty)
  }

  @Test func refusesLargeFiles() {
    var options = PostingReader.Options()
    options.maximumBytes = 10
    guard case .failure(let error) = PostingReader(options: options).read(Array("Engineer wanted".utf8))[0] else {
      Issue.record("read as a posting")
      return
    }
    #expect(error.kind == .tooLarge)
  }

  @Test(arguments: [
    "\u{0}<p>Rust", "<p\u{0}>Rust", "<p a='\u{0}'>Rust", "<!doctype\u{0}><p>Rust", "<p>&am\u{0}p; Rust",
  ])
  func readsBeyondNul(_ html: String) throws {
    let posting = try read(Array("\(html) and <b>Go</b></p>".utf8), suffix: "html")
    #expect(texts(posting).joined().contains("Rust and Go"))
    #expect(posting.warnings.contains(.replacedNuls))
  }

  @Test func readsBeforeATailOfNuls() throws {
    let posting = try read(Array("Engineer wanted in Bern".utf8) + [UInt8](repeating: 0, count: 65536))
    #expect(texts(posting) == ["Engineer wanted in Bern"])
  }

  @Test(arguments: [
    ("Cook\n\nA kitchen wants you.", 1), ("<!doctype html><h1>Cook</h1><p>A kitchen wants you.</p>", 1),
    ("{\"text\": \"Cook\"}\n{\"text\": \"Baker\"}\n{\"html\": \"<p>Waiter</p>\"}\n", 3),
  ])
  func whatIsLateIsATimeout(file: String, postings: Int) {
    var options = PostingReader.Options()
    options.isOverdue = { true }
    let results = PostingReader(options: options).read(Array(file.utf8))
    for result in results {
      guard case .failure(let error) = result else {
        Issue.record("it was read")
        continue
      }
      #expect(error.kind == .timeout)
    }
    options.isOverdue = { false }
    #expect(PostingReader(options: options).read(Array(file.utf8)).count == postings)
  }
}
