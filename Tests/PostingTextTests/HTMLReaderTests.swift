import PostingText
import Testing

/// Blocks as lines: `# ` headings, `- ` items, `! ` bold blocks, `| ` table rows.
func lines(_ html: String) throws -> [String] {
  let page = try HTMLReader().read(Array(html.utf8))
  return page.blocks.map { line($0, page.text) }
}

func line(_ block: TextBlock, _ text: [UInt8]) -> String {
  let words = String(decoding: text[block.range], as: UTF8.self)
  let sign =
    switch block.kind {
    case .title, .heading: "# "
    case .listItem: String(repeating: "-", count: block.level) + " "
    case .tableRow: "| "
    case .paragraph: block.isStrong ? "! " : ""
    }
  return sign + words
}

@Suite struct HTMLReaderTests {
  @Test(
    arguments: [
      ("<p>Kuber<span>netes</span> and C<b>+</b>+</p>", ["Kubernetes and C++"]),
      ("<div>one</div><div>two</div>three<br>four", ["one", "two", "three", "four"]),
      ("<ul><li>A<ul><li>B</ul><li>C</ul>", ["- A", "-- B", "- C"]),
      ("<ol><li>A</li><ul><li>B</li></ul></ol>", ["- A", "-- B"]),
      ("<p>• one<br>· two<br>- three<br>* four<br>2 - 1</p>", ["- one", "- two", "- three", "- four", "2 - 1"]),
      ("<div>&bull;&nbsp;one</div><div>&#8226; two</div>", ["- one", "- two"]),
      ("<div role=list><div role=listitem>one</div></div>", ["- one"]),
      ("<dl><dt>Place<dd>Bern<dt>Start<dd>May</dl>", ["! Place", "Bern", "! Start", "May"]),
      ("<table><tr><th>Years<td>5<tr><td><p>x</p><td><p>y</p></table>", ["| Years | 5", "| x | y"]),
      ("<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr></table>", ["a", "b", "c"]),
      ("<p><b>Must have:</b></p><p><strong>C</strong> or Go</p>", ["! Must have:", "C or Go"]),
      ("<h1>Senior<br>Engineer</h1><h2><div>Duties</div></h2><div>text", ["# Senior Engineer", "# Duties", "text"]),
      ("<h2>Open<p>text</p>more", ["# Open", "text", "more"]),
      ("<details><summary>More</summary>inside</details>", ["! More", "inside"]),
      ("<pre>first\nsecond</pre>", ["first", "second"]),
      ("<div class=whitespace-pre-line>first\nsecond</div>", ["first", "second"]),
      ("soft&shy;ware mid&#8203;dle b<wbr>ack non&nbsp;break", ["software middle back non break"]),
      ("<iframe srcdoc=\"&lt;h2&gt;Inner&lt;/h2&gt;<p>Tom &amp;amp; Ann\"></iframe>", ["# Inner", "Tom & Ann"]),
      ("<p class=MsoList><![if !supportLists]>§<span>&nbsp;</span><![endif]>Word item</p>", ["- Word item"]),
      ("a\u{B}b\u{C}c", ["a b c"]),
      ("<p>x</p>  <p> y  \r\n z</p>", ["x", "y z"]),
    ])
  func blocks(_ html: String, _ expected: [String]) throws {
    #expect(try lines(html) == expected)
  }

  /// Markup that versions of libxml2 read in different ways.
  @Test(
    arguments: [
      ("<p>under <5% and a < b or <3</p>", ["under <5% and a < b or <3"]),
      ("<title>a<b></title><p>x", ["x"]),
      ("<textarea><p>no</textarea><p>x", ["x"]),
      ("<noframes><p>no</noframes><noembed>no</noembed><p>x", ["x"]),
      ("<xmp><p>&amp;</xmp>", ["<p>&amp;"]),
      ("<script><!-- <script> </script> no --></script><p>x", ["x"]),
      ("<template><p>no</template><svg><title>no</title></svg><p>x", ["x"]),
      ("<div/>a<p/>b<span/>c", ["a", "bc"]),
      ("a</br>b", ["a", "b"]),
      ("<![CDATA[no]]>x</ p><!y>z", ["xz"]),
      ("<!-->a<!--->b<!-- no -->c<!-- no --!>d", ["abcd"]),
      ("<!--[if IE]>no<![endif]-->a<!--[if !IE]><!-->b<!--<![endif]-->", ["ab"]),
      ("C&plus;&plus; CI&sol;CD &lpar;x&rpar; a&comma;b&NewLine;c", ["C++ CI/CD (x) a,b c"]),
      ("&copy2024 &notit; &amp;lt; &unknown; AT&T", ["©2024 ¬it; &lt; &unknown; AT&T"]),
      ("&#149; it&#146;s 1&#150;2 &#x80;", ["- it’s 1–2 €"]),
      ("&#0;x&#xD800;&#x110000;&#99999999999999999999;", ["\u{FFFD}x\u{FFFD}\u{FFFD}\u{FFFD}"]),
      ("<a href=\"/x>Team</a><p class=\"y\">next</p>", ["Team", "next"]),
      ("<a href='/x>Team</a><p>next</p>", ["Team", "next"]),
      ("<p title='a>b' data-x=\"<p>\">x</p>", ["x"]),
      ("<p>x<y, 3</p>z", ["xz"]),
      ("<title>never closed<p>x", ["never closed", "x"]),
      ("<p>a<script>no", ["a"]), ("a<!-- no", ["a"]), ("a<p class='no", ["a"]),
      ("<ul><li>A</ul></div></div><p>B", ["- A", "B"]),
      ("<nav><div><p>N</p></nav><p>B", ["N", "B"]),
    ])
  func repairs(_ html: String, _ expected: [String]) throws {
    #expect(try lines(html) == expected)
  }

  @Test(
    arguments: [
      "<p hidden>no</p>", "<p style='color:red; display : none'>no</p>",
      "<span style=display:none>no<span>no</span>no</span>",
      "<i aria-hidden=true>no</i>", "<div><div><div aria-hidden=true>no</div></div></div>", "<style>no</style>",
      "<script>no</script>", "<video>no</video>", "<p title=no></p>",
    ])
  func hidesWhatNobodySees(_ html: String) throws {
    #expect(try lines("<body><p>yes yes yes</p>\(html)<p>yes yes yes</p>") == ["yes yes yes", "yes yes yes"])
  }

  @Test(arguments: [
    "<body style='display:none'>", "<html hidden><body hidden>", "<body><div aria-hidden=true>",
    "<body><div style='display:none'>",
  ])
  func readsPagesThatHideThemselves(_ start: String) throws {
    #expect(try lines("\(start)<p>all the text</p></div></body>") == ["all the text"])
  }

  @Test func tellsRegions() throws {
    let html = """
      <body><header><a>Logo</a></header><nav>Home</nav><div class="site-breadcrumb">Jobs</div>
      <main><h1>Engineer</h1><p>\(String(repeating: "We build and run machines. ", count: 20))</p>
      <form><label>Name</label></form><div class="relatedJobs"><h2>Cook</h2></div></main>
      <div id=cookie-consent>We use cookies</div><footer>Imprint</footer>
      """
    let page = try HTMLReader().read(Array(html.utf8))
    #expect(
      page.blocks.map(\.region) == [
        .navigation, .navigation, .navigation, .posting, .posting, .form, .related, .banner, .footer,
      ])
  }

  @Test(arguments: [
    "<form id=aspnet>", "<div class=page-footer-wrapper>", "<nav class=nav>", "<div class=nav-content>",
  ])
  func wrappersHideNothing(_ start: String) throws {
    let html = "\(start)<h1>Engineer</h1><p>\(String(repeating: "We build and run machines. ", count: 30))</p>"
    let page = try HTMLReader().read(Array(html.utf8))
    #expect(page.blocks.allSatisfy { $0.region == .posting })
  }

  @Test func setsDataAside() throws {
    let html = """
      <html lang=de-DE><head><title>Job &amp; more</title><meta property="og:Title" content="A &quot;b&quot;">
      <link rel=canonical href="https://example.org/?a=1&amp;b=2"><script type="application/ld+json">{"a":1}</script>
      <script id=__NEXT_DATA__ type=application/json>{"b":2}</script><code id=x><!--{"c":3}--></code>
      <script>window.data = {"d": "\(String(repeating: "x", count: 300))"};</script><script>var a=1</script>
      """
    let bytes = Array(html.utf8)
    let page = try HTMLReader().read(bytes)
    #expect(page.language == "de-DE" && page.pageTitle == "Job & more")
    #expect(page.metas == [PageMeta(name: "og:title", content: "A \"b\"")])
    #expect(page.canonicalURL == "https://example.org/?a=1&b=2")
    #expect(page.scripts.map(\.kind) == [.jsonLD, .json, .comment, .assignment])
    #expect(page.scripts.map(\.id) == [nil, "__NEXT_DATA__", "x", nil])
    #expect(
      page.scripts.prefix(3).map { String(decoding: bytes[$0.range], as: UTF8.self) } == [
        "{\"a\":1}", "{\"b\":2}", "{\"c\":3}",
      ])
  }

  @Test func notesPropertiesOfAPosting() throws {
    let html = """
      <div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop=title>Engineer</h1>
      <meta itemprop=datePosted content=2026-01-02><div itemprop=description><p>One</p><p>Two</p></div></div>
      """
    let page = try HTMLReader().read(Array(html.utf8))
    #expect(page.properties.map(\.name) == ["", "title", "datePosted", "description"])
    #expect(page.properties.map(\.content) == [nil, nil, "2026-01-02", nil])
    let texts = page.properties.map { String(decoding: page.text[$0.range], as: UTF8.self) }
    #expect(texts[1] == "Engineer\n" && texts[3] == "One\nTwo\n")
  }
}
