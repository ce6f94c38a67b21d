import PostingText
import Testing

@Suite struct PostingAssemblerTests {
  private func read(_ html: String) throws -> Posting {
    var reader = PostingReader()
    reader.options.suffix = "html"
    return try #require(reader.read(Array(html.utf8)).first).get()
  }

  private func kinds(_ posting: Posting) -> [String: SectionKind] {
    var kinds: [String: SectionKind] = [:]
    for block in posting.blocks { kinds[posting.string(of: block)] = posting.sections[block.section].kind }
    return kinds
  }

  @Test func sectionsFollowHeadingsOfEveryForm() throws {
    let posting = try read(
      """
      <h1>Bell founder</h1><p>Ebb casts bells.</p><h2>What you'll do</h2><ul><li>Cast bells</li></ul>
      <p><b>Requirements:</b></p><ul><li>Strong arms</li></ul><p>Nice to have:</p><ul><li>A deep voice</li></ul>
      <p>PERKS</p><p>Free earplugs</p><p>Ebb is an equal opportunity employer and welcomes all who like bells.</p>
      """)
    let kinds = kinds(posting)
    #expect(kinds["Bell founder"] == .title)
    #expect(kinds["Ebb casts bells."] == .unknown)
    #expect(kinds["Cast bells"] == .duties)
    #expect(kinds["Strong arms"] == .requirements)
    #expect(kinds["A deep voice"] == .preferred)
    #expect(kinds["Free earplugs"] == .benefits)
    #expect(kinds["Ebb is an equal opportunity employer and welcomes all who like bells."] == .legal)
  }

  @Test func subheadingsInherit() throws {
    let posting = try read(
      """
      <h1>Bell founder</h1><h2>Qualifications</h2><h3>Metals</h3><ul><li>Bronze</li></ul>
      <h3>Preferred</h3><ul><li>Silver</li></ul><h2>Nice to have</h2><h3>Skills</h3><ul><li>Singing</li></ul>
      """)
    let kinds = kinds(posting)
    #expect(kinds["Bronze"] == .requirements)
    #expect(kinds["Silver"] == .preferred)
    #expect(kinds["Singing"] == .preferred)
  }

  @Test func leadInsTellTheirOwnLine() throws {
    let posting = try read(
      """
      <h1>Bell founder</h1><h2>Requirements</h2><ul><li>Strong arms</li><li>Nice to have: a deep voice</li>
      <li>Good ears</li></ul><p>Location: Husum</p>
      """)
    let kinds = kinds(posting)
    #expect(kinds["Nice to have: a deep voice"] == .preferred)
    #expect(kinds["Good ears"] == .requirements)
    #expect(kinds["Location: Husum"] == .location)
    #expect(posting.metadata.locations == ["Husum"])
  }

  @Test func flatTextIsParted() throws {
    let posting = try read(
      """
      <h1>Bell founder</h1><p>Ebb casts bells for towers by the sea and has done so for a very long time.The role:In this
      role you melt the bronze and pour it before it cools down again.Requirements:You have cast at least ten bells that
      rang.You hear a wrong tone at once.Benefits:We give you a bell of your own when you leave us after many years.</p>
      """)
    let kinds = kinds(posting)
    #expect(kinds["You hear a wrong tone at once."] == .requirements)
    #expect(kinds["We give you a bell of your own when you leave us after many years."] == .benefits)
  }

  @Test func pageAroundThePostingIsMarked() throws {
    let posting = try read(
      """
      <p>Jobs</p><p>Sign in</p><p>Search jobs</p><h1>Bell founder</h1><p>Apply now</p><p>Share this job</p>
      <h2>Requirements</h2><p>You have cast at least ten bells that rang in a tower for a winter without cracks.</p>
      <p>We use cookies to analyse traffic; accept our cookie policy to go on browsing this website.</p>
      <h2>Similar jobs</h2><p>Gong founder with Kubernetes</p><p>© 2026 Ebb. All rights reserved.</p>
      """)
    let regions = Dictionary(posting.blocks.map { (posting.string(of: $0), $0.region) }) { first, _ in first }
    #expect(regions["Sign in"] != .posting)
    #expect(regions["Apply now"] != .posting)
    #expect(regions["Share this job"] != .posting)
    #expect(regions["Gong founder with Kubernetes"] == .related)
    #expect(regions["© 2026 Ebb. All rights reserved."] != .posting)
    #expect(regions.contains { $0.key.hasPrefix("We use cookies") && $0.value == .banner })
    #expect(regions.contains { $0.key.hasPrefix("You have cast") && $0.value == .posting })
  }

  @Test(arguments: [
    "<p>Please enable JavaScript to continue.</p>",
    "<h1>Just a moment</h1><p>Verify you are human by pressing the box.</p>",
    "<h1>Welcome back</h1><p>Sign in to continue</p>", "<h1>404</h1><p>Page not found</p>", "<div></div>",
  ])
  func wallsAreRefused(_ html: String) throws {
    let results = PostingReader().read(Array("<html><body>\(html)</body></html>".utf8))
    let error = #expect(throws: PostingError.self) { try results[0].get() }
    #expect(error?.kind == .notAPosting || error?.kind == .empty)
  }

  @Test func listsAreRefused() throws {
    let items = (1...30).map { "<h3>Bell founder \($0)</h3><p>Husum, full time</p>" }.joined()
    let results = PostingReader().read(Array("<title>30 jobs in Husum</title><h1>Search results</h1>\(items)".utf8))
    let error = #expect(throws: PostingError.self) { try results[0].get() }
    #expect(error?.kind == .notAPosting)
  }

  @Test func aPostingThatAsksForScriptsIsRead() throws {
    let text = String(repeating: "You melt bronze and pour it into forms of sand before it cools. ", count: 20)
    #expect(throws: Never.self) {
      try read("<p>Please enable JavaScript for our map.</p><h1>Bell founder</h1><p>\(text)</p>")
    }
  }

  @Test func expiryIsNamed() throws {
    let posting = try read(
      "<h1>Bell founder</h1><p>This job is no longer available.</p><p>You cast bells of bronze.</p>")
    #expect(posting.warnings.contains(.expired))
    #expect(posting.warnings.contains(.shortText))
  }

  @Test(arguments: [
    (
      "de",
      "Wir suchen für unsere Werkstatt eine Person, die Glocken gießt und mit dem Team an der See arbeitet. Sie haben Freude an Bronze und sind mit der Arbeit am Ofen vertraut."
    ),
    (
      "en",
      "We are looking for a person who casts bells with the team by the sea. You have an ear for tones and you like to work with bronze in the heat of the furnace."
    ),
    (
      "fr",
      "Nous cherchons une personne qui fond des cloches avec notre équipe dans la ville au bord de la mer. Vous aimez le bronze et vous savez travailler pour les églises et les ports."
    ),
    (
      "es",
      "Buscamos una persona que funda campanas con nuestro equipo en la ciudad junto al mar. Te gusta el bronce y sabes trabajar en el taller para los puertos y las iglesias de la costa."
    ),
    (
      "nl",
      "Wij zoeken voor onze werkplaats een persoon die klokken giet en met het team aan de zee werkt. Je hebt plezier in brons en bent bij ons op de juiste plek voor het werk aan de oven."
    ),
  ])
  func languageIsTold(_ language: String, text: String) throws {
    let posting = try read("<h1>Ebb 17</h1><p>\(text)</p>")
    #expect(posting.language == language)
    #expect(posting.warnings.contains(.notEnglish) == (language != "en"))
  }

  @Test func titleComesFromTheHeadingThatThePageRepeats() throws {
    let posting = try read(
      "<head><title>Bell founder at Ebb | Harbour jobs</title></head><h1>Harbour jobs</h1><h2>Bell founder</h2><p>Cast bells.</p>"
    )
    #expect(posting.metadata.title == "Bell founder")
    #expect(posting.metadata.employer == "Ebb")
  }

  @Test func severalPostingsOfAPageAreRead() throws {
    let long = String(repeating: "<p>You melt bronze and pour it into forms of sand.</p>", count: 12)
    let other = String(repeating: "<p>You dive for what fell off the ships in the harbour.</p>", count: 9)
    let html = """
      <script type="application/ld+json">[{"@type":"JobPosting","title":"Diver","description":"\(other)"},
      {"@type":"JobPosting","title":"Bell founder","description":"\(long)"}]</script><h1>Bell founder</h1>
      """
    let titles = try PostingReader().read(Array(html.utf8)).map { try $0.get().metadata.title }
    #expect(titles == ["Bell founder", "Diver"])
  }
}
