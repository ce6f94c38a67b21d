/// What one block may mean for the sections: a heading, a lead-in, or plain text.
struct SectionLine {
  struct Heading {
    /// `nil` where the words tell nothing.
    var kind: SectionKind?
    /// 1...6 as in HTML; 7 for bold and capital lines, 8 for lines that end with a colon.
    var level: Int
    /// Whether the words say outright that something is required.
    var isExplicit = false
    var text: String
  }

  private(set) var isTitle = false
  private(set) var isListItem = false
  private(set) var heading: Heading?
  /// The kind that a lead-in like "Requirements: …" tells of its own block.
  private(set) var leadIn: SectionKind?
  private(set) var leadInText: String?
  /// Whether a paragraph is a statement on equal opportunities.
  private(set) var isLegal = false

  /// Longest heading and longest lead-in in bytes.
  private static let longestHeading = 180
  private static let longestLeadIn = 60

  init(block: TextBlock, previous: TextBlock?, next: TextBlock?, text: [UInt8]) {
    let bytes = text[block.range]
    isListItem = block.kind == .listItem || Self.startsWithBullet(bytes)
    switch block.kind {
    case .title: isTitle = true
    case .tableRow: break
    case .heading:
      let words = HeadingWords(bytes.prefix(Self.longestHeading))
      let verdict = HeadingWordings.table.verdict(on: words)
      heading = Heading(
        kind: verdict?.kind, level: min(6, max(1, block.level)), isExplicit: Self.isExplicit(words),
        text: Self.headingText(bytes))
    case .paragraph, .listItem:
      if bytes.count <= Self.longestHeading, !isListItem || block.kind == .listItem {
        let follows = previous.map { Self.endsThought($0, text: text) } ?? true
        heading = Self.heading(block, follows: follows, next: next, bytes: bytes)
      }
      if heading == nil { findLeadIn(bytes) }
      if heading == nil, 50...2_000 ~= bytes.count { isLegal = LegalWords.speakIn(bytes) }
    }
  }

  private static func startsWithBullet(_ bytes: ArraySlice<UInt8>) -> Bool {
    switch bytes.first {
    case 0x2D, 0x2A: bytes.dropFirst().first == 0x20
    case 0xE2: bullets.contains { bytes.starts(with: $0) }
    case 0xC2: bytes.starts(with: [0xC2, 0xB7])
    default: false
    }
  }

  private static let bullets = ["•", "●", "▪", "‣", "◦", "∙", "–", "■", "►", "➤", "✓", "✔", "⁃"].map { Array($0.utf8) }

  /// Whether a block isn't cut within a sentence, as lines of hard-wrapped text are.
  private static func endsThought(_ block: TextBlock, text: [UInt8]) -> Bool {
    guard block.kind != .title, block.kind != .heading, let last = text[block.range].last else { return true }
    return block.range.count < 40 || [0x2E, 0x3A, 0x21, 0x3F, 0x29].contains(last)
  }

  private static func heading(
    _ block: TextBlock, follows: Bool, next: TextBlock?, bytes: ArraySlice<UInt8>
  ) -> Heading? {
    guard let last = bytes.last, let first = bytes.first else { return nil }
    let trailsOff = bytes.suffix(3).elementsEqual("...".utf8) || bytes.suffix(3).elementsEqual("…".utf8)
    let endsWithColon = last == 0x3A || trailsOff || bytes.suffix(3).elementsEqual([0xEF, 0xBC, 0x9A])
    let endsSentence = !trailsOff && (last == 0x2E || last == 0x2C || last == 0x3B)
    guard !endsSentence, block.isStrong || endsWithColon || bytes.count <= 80 else { return nil }
    let nextIsItem = next?.kind == .listItem && next?.region == .posting
    // Lines that can't be headings are most of a posting: they are told by one byte, before any word is looked at.
    let startsLow = 0x61...0x7A ~= first
    if startsLow, !block.isStrong, !endsWithColon, !follows || bytes.count > 24 { return nil }
    let words = HeadingWords(bytes)
    let count = words.hashes.count
    guard count > 0 else { return nil }
    let verdict = HeadingWordings.table.verdict(on: words)
    let isExplicit = isExplicit(words)
    func made(_ level: Int) -> Heading {
      Heading(kind: verdict?.kind, level: level, isExplicit: isExplicit, text: headingText(bytes))
    }
    if block.kind == .listItem {
      // An item is a heading only where nothing else can be meant.
      guard let verdict, verdict.isWhole, endsWithColon || block.isStrong, count <= 8 else { return nil }
      return made(8)
    }
    if block.isStrong {
      guard count <= (verdict == nil ? 10 : 16) else { return nil }
      return made(7)
    }
    if words.isInCapitals, count <= 10, verdict != nil || nextIsItem || count >= 2 {
      return made(7)
    }
    if endsWithColon {
      guard verdict != nil, count <= 24 else { return nil }
      return made(8)
    }
    guard count <= 8, last != 0x21 else { return nil }
    if let verdict, verdict.isWhole || (verdict.kind == .company && count <= 3) { return made(7) }
    if startsLow { return nil }
    if nextIsItem, verdict != nil, count <= 7 { return made(8) }
    return nil
  }

  private mutating func findLeadIn(_ bytes: ArraySlice<UInt8>) {
    guard let first = bytes.first, !(0x61...0x7A ~= first) else { return }
    guard let colon = bytes.prefix(Self.longestLeadIn).firstIndex(of: 0x3A), colon + 2 < bytes.endIndex,
      bytes[colon + 1] == 0x20
    else { return }
    let words = HeadingWords(bytes[..<colon])
    guard 1...6 ~= words.hashes.count, let verdict = HeadingWordings.table.verdict(on: words), verdict.isWhole else {
      return
    }
    leadIn = verdict.kind
    leadInText = Self.headingText(bytes[..<colon])
  }

  private static func headingText(_ bytes: ArraySlice<UInt8>) -> String {
    var bytes = bytes
    while let last = bytes.last, last == 0x3A || last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let explicit = WordIndex(words: [
    "required", "minimum", "must", "mandatory", "basic", "essential", "requirements",
  ])

  private static func isExplicit(_ words: HeadingWords) -> Bool { words.hashes.contains { explicit.contains($0) } }
}

/// Words by which a paragraph without a heading shows itself as a statement on equal opportunities.
enum LegalWords {
  private static let grounds = WordIndex(words: [
    "race", "religion", "gender", "ethnicity", "orientation", "veteran", "disability", "sex", "color", "colour",
  ])

  private static let equal = HeadingWords.hash("equal")
  private static let opportunity = WordIndex(words: ["opportunity", "opportunities", "employment"])

  /// Whether "equal opportunity" or at least three grounds of discrimination stand in the text; complexity O(bytes).
  static func speakIn(_ bytes: ArraySlice<UInt8>) -> Bool {
    let (grounds, equal, opportunity) = (grounds, equal, opportunity)
    var found = 0
    var wasEqual = false
    var isLegal = false
    WordHashes.forEach(in: bytes) { word in
      if grounds.contains(word) { found += 1 }
      isLegal = found == 3 || wasEqual && opportunity.contains(word)
      wasEqual = word == equal
      return !isLegal
    }
    return isLegal
  }
}
