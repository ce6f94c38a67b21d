import PostingText
import Testing

@Suite struct TitleLineTests {
  @Test(arguments: [
    ("Engineer", "Engineer"), ("  Cook\r\n\tin\u{2028}Bern\u{85}", "Cook in Bern"), ("\n", ""),
    ("aaaa bbbb cccc", "aaaa bbbb cccc"), ("aaaa bbbb cccc d", "aaaa bbbb…"), ("aaaaaaaaaaaaaaaa", "aaaaaaaaaaaaa…"),
    ("a bbbbbbbbbbbbbbbbbb", "a bbbbbbbbbbb…"), ("aaaa bbbb cccc  ", "aaaa bbbb cccc"),
  ])
  func isOneLineOfBoundedLength(written: String, line: String) {
    let title = TitleLine(written, longest: 14)
    #expect(title.text == line)
    #expect(title.isCut == line.hasSuffix("…"))
  }

  @Test func aLongTitleIsCutAndTheLimitNamed() throws {
    let long = String(repeating: "word ", count: 2000)
    for title in ["<h1>\(long)</h1>", "<title>\(long)</title><h1>\(String(repeating: "e\u{301}", count: 5000))</h1>"] {
      let page = Array("<!doctype html>\(title)<h2>Requirements</h2><ul><li>Python for years</li></ul>".utf8)
      let posting = try #require(try PostingReader().read(page).first?.get())
      guard let found = posting.metadata.title else { continue }
      #expect(found.unicodeScalars.count <= 300)
      #expect(posting.limits.contains(.title) == found.hasSuffix("…"))
    }
    var posting = Posting(format: .text)
    posting.settle(title: long)
    #expect(posting.limits == [.title])
    posting.settle(title: nil)
    #expect(posting.metadata.title?.hasPrefix("word word") == true)
  }

  @Test(
    arguments: [
      ("We look for a Sr. cook in U. S. kitchens. Apply now.", "We look for a Sr. cook in U. S. kitchens."),
      ("Join the team that bakes! It is fun.", "Join the team that bakes!"),
      ("Short of a full stop", "Short of a full stop"), ("", nil),
    ] as [(String, String?)])
  func opensWithTheFirstSentence(text: String, opening: String?) {
    var posting = Posting(format: .text, text: Array(text.utf8))
    posting.blocks = [TextBlock(kind: .paragraph, range: 0..<posting.text.count)]
    #expect(posting.opening == opening)
  }

  @Test func cutsALongFirstSentenceAtAWord() {
    let text = String(repeating: "bread and butter ", count: 20)
    var posting = Posting(format: .text, text: Array(text.utf8))
    posting.blocks = [TextBlock(kind: .paragraph, range: 0..<posting.text.count)]
    let opening = posting.opening ?? ""
    #expect(opening.unicodeScalars.count <= 120 && opening.unicodeScalars.count > 100)
    #expect(opening.hasSuffix("bread…") || opening.hasSuffix("and…") || opening.hasSuffix("butter…"))
  }
}
