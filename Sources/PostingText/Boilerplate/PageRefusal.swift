/// Recognises pages that hold no posting, and postings that are over.
///
/// Nothing is refused that has some text of a posting: a weak result is better than a wrong refusal.
enum PageRefusal {
  /// Bytes of posting text from which on a page is never taken for a wall.
  private static let enough = 900

  /// Why a page is no posting, `nil` where it may be one.
  static func reason(_ assembly: PostingAssembly, page: PageText) -> String? {
    guard assembly.text.blocks.contains(where: { !$0.range.isEmpty }) else { return "the file holds no text" }
    let length = assembly.postingBytes
    guard assembly.metadata.structuredRange == nil, length < enough else { return nil }
    for block in page.blocks where block.range.count < 400 {
      if let wall = phrase(in: page.text[block.range], of: walls) { return wall }
    }
    return nil
  }

  /// Whether a page lists postings and is none: its title says so, no section asks for anything, and no paragraph is
  /// as long as a posting's are.
  static func isList(_ assembly: PostingAssembly, sections: [Section], page: PageText) -> Bool {
    guard assembly.metadata.structuredRange == nil else { return false }
    let telling: Set<SectionKind> = [.requirements, .preferred, .duties, .role]
    guard !sections.contains(where: { telling.contains($0.kind) }) else { return false }
    guard !assembly.text.blocks.contains(where: { $0.region == .posting && $0.range.count >= 350 }) else {
      return false
    }
    let headings = page.blocks.prefix(60).filter { $0.kind == .heading || $0.kind == .title }
    let lines = headings.map { String(decoding: page.text[$0.range], as: UTF8.self) } + [page.pageTitle ?? ""]
    return lines.contains { line in
      line.utf8.count < 150 && listTitles.verdict(on: HeadingWords(ArraySlice(line.utf8))) != nil
    }
  }

  private static let listTitles = WordingTable(
    [
      (
        label: true,
        wordings: """
        search results, job search, jobs found, open positions, open roles, job openings, current openings, all jobs, latest jobs
        job listings, jobs in, jobs at, jobs near, career opportunities, vacancies in, nabidka prace, jobs bei, stellenangebote in
        """
      )
    ], fillers: "")

  /// Whether a page says that its posting has expired.
  static func saysExpired(_ page: PageText) -> Bool {
    page.blocks.contains { block in
      block.range.count < 250 && phrase(in: page.text[block.range], of: expiries) != nil
    }
  }

  private static let walls: [(words: String, tells: String)] = [
    ("enable javascript", "the page was saved before its script ran; save it again from the browser"),
    ("javascript is disabled", "the page was saved before its script ran; save it again from the browser"),
    ("javascript to run this app", "the page was saved before its script ran; save it again from the browser"),
    ("javascript is required", "the page was saved before its script ran; save it again from the browser"),
    ("sign in to continue", "the page asks to sign in; save the posting after signing in"),
    ("log in to continue", "the page asks to sign in; save the posting after signing in"),
    ("please log in", "the page asks to sign in; save the posting after signing in"),
    ("sign in to view", "the page asks to sign in; save the posting after signing in"),
    ("verify you are human", "the page is a check for robots; save the posting behind it"),
    ("verify that you are human", "the page is a check for robots; save the posting behind it"),
    ("checking your browser", "the page is a check for robots; save the posting behind it"),
    ("unusual traffic", "the page is a check for robots; save the posting behind it"),
    ("are you a robot", "the page is a check for robots; save the posting behind it"),
    ("access denied", "the page denies access; save the posting itself"),
    ("page not found", "the page was not found when it was saved"),
    ("page you are looking for", "the page was not found when it was saved"),
  ]

  private static let expiries: [(words: String, tells: String)] = [
    "no longer accepting applications", "job has expired", "posting has expired", "position has been filled",
    "job is no longer available", "position is no longer available", "posting is no longer available",
    "job is closed", "job posting is closed", "position has been closed", "vacancy has expired", "job is expired",
    "no longer active", "applications are closed", "listing has expired", "job was removed", "job has been removed",
    "stelle ist nicht mehr verfugbar", "this job is no longer",
  ].map { ($0, $0) }

  private static let starts: WordIndex<[([UInt64], String)]> = {
    var starts: [UInt64: [([UInt64], String)]] = [:]
    for (words, tells) in walls + expiries {
      let hashes = words.split(separator: " ").map { HeadingWords.hash($0) }
      if let first = hashes.first { starts[first, default: []].append((hashes, tells)) }
    }
    return WordIndex(starts.map { (key: $0.key, value: $0.value) })
  }()

  /// The last word of each phrase: rarer than the first, so that few lines are looked at twice.
  private static let ends = WordIndex(words: (walls + expiries).compactMap { $0.words.split(separator: " ").last })

  private static func phrase(in bytes: ArraySlice<UInt8>, of phrases: [(words: String, tells: String)]) -> String? {
    let ends = ends
    var holdsEnd = false
    WordHashes.forEach(in: bytes) { word in
      holdsEnd = ends.contains(word)
      return !holdsEnd
    }
    guard holdsEnd else { return nil }
    // Words are gathered from the first one that may begin a phrase.
    var words: [UInt64] = []
    WordHashes.forEach(in: bytes) { word in
      if !words.isEmpty || starts[word] != nil { words.append(word) }
      return true
    }
    for index in words.indices {
      guard let phrasesFromHere = starts[words[index]] else { continue }
      for (hashes, tells) in phrasesFromHere where words[index...].starts(with: hashes) {
        if phrases.contains(where: { $0.tells == tells }) { return tells }
      }
    }
    return nil
  }
}
