import PostingText
import Testing

@Suite struct HTMLAttackTests {
  private static func flood(_ pieces: String..., count: Int) -> String {
    pieces.map { String(repeating: $0, count: count) }.joined()
  }

  /// Each input once took a parser quadratic time or its stack, or made it lose what follows.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      flood("<b>", "</i>", count: 100_000), flood("<div>", "</span>", count: 100_000),
      flood("<ul><li>", "</p>", count: 50_000), flood("<div>", count: 200_000),
      flood("<div>", "</div>", count: 100_000),
      flood("</p>", count: 200_000), flood("</br>", count: 200_000), flood("<!-- x -->", count: 100_000),
      flood("<b>x</b>", count: 200_000), flood("< ", count: 500_000), flood("& ", count: 500_000),
      flood("<svg>", count: 50_000), flood("<table><tr><td>", count: 30_000), flood("<a b='>", count: 100_000),
      flood("<span hidden>", count: 50_000) + flood("</span>", count: 50_000),
      "<p " + flood("a=1 b=2 ", count: 100_000) + ">", "&#" + flood("0", count: 500_000) + "65;",
      "&#" + flood("9", count: 500_000) + ";", flood("<h1>x<p>", count: 30_000),
    ])
  func endsAndKeepsWhatFollows(_ start: String) throws {
    let page = try HTMLReader().read(Array((start + "\"'> <p>the tail</p>").utf8))
    let text = String(decoding: page.text, as: UTF8.self)
    #expect(text.contains("the tail"))
  }

  @Test func keepsTextBeyondTheDepthLimit() throws {
    let html = Self.flood("<div>", count: 10_000) + "deep" + Self.flood("</div>", count: 10_000) + "<p>after</p>"
    let page = try HTMLReader().read(Array(html.utf8))
    #expect(String(decoding: page.text, as: UTF8.self) == "deep\nafter\n")
    #expect(page.limits == [.depth])
  }

  @Test func endsWhenTimeIsUp() {
    let html = Array(Self.flood("<p>x", count: 5000).utf8)
    #expect(throws: PostingError.overdue) {
      try HTMLReader(isOverdue: { true }).read(html)
    }
  }

  @Test func capsAttributes() throws {
    let html = "<p " + Self.flood("x=1 ", count: 2000) + "hidden>text</p><p>text</p>"
    let page = try HTMLReader().read(Array(html.utf8))
    #expect(page.limits == [.attributes] && page.blocks.count == 2)
  }

  static let rich = """
    <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Größe &amp; more</title><style>p{}</style>
    <script type="application/ld+json">{"@type": "JobPosting", "title": "x"}</script></head><body class="a b">
    <nav><ul><li><a href="/x?a=1&b=2">Home</a></ul></nav><!-- c --><h1>Engineer – “Systems”</h1>
    <table><tr><td>a<td>b</table><p style="display:none">h</p><![if !supportLists]>·<![endif]>
    <iframe srcdoc="<p>&amp;</p>"></iframe><svg><path d="M0"/></svg><ul><li>C&plus;&plus;<li>日本 &#x2019;</ul>
    <textarea>t</textarea><pre>a\n b</pre><code id=z><!--{"a":1}--></code></body></html>
    """

  @Test func survivesACutAtEveryByte() throws {
    let bytes = Array(Self.rich.utf8)
    for end in bytes.indices {
      var options = PostingReader.Options()
      options.suffix = "html"
      let result = PostingReader(options: options).read(Array(bytes[..<end]))
      #expect(!result.isEmpty)
    }
  }
}
