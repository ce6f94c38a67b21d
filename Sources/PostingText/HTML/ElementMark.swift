/// What an element and its attributes tell of the text within: which part of the page it is, or that it is hidden.
struct ElementMark {
  var region: TextBlock.Region
  var isHidden = false
  /// Whether mere words of a class or id told it, which may be wrong.
  var isGuess = false
  /// Index of the mark around it, -1 for none.
  var parent: Int
  /// Bytes of text within, those of inner marks included.
  var bytes = 0
  /// Bytes of text in runs as long as a sentence.
  var sentenceBytes = 0
  var holdsMainHeading = false

  /// Whether so much of the page lies within that the mark can't mean what it says: a form around all of a page, a
  /// wrapper whose class speaks of its footer.
  func isWrapper(total: Int) -> Bool {
    if isHidden { return bytes * 10 > total * 7 }
    guard isGuess || region == .form else { return holdsMainHeading || bytes * 10 > total * 6 }
    if holdsMainHeading || bytes * 10 > total * 3 { return true }
    // Menus and forms are made of labels; what speaks at length is something else.
    return sentenceBytes > 600 && region != .banner && region != .footer && region != .related
  }

  /// The region that an element's name tells.
  static func region(of element: HTMLElement, inArticle: Bool) -> TextBlock.Region? {
    switch element {
    case .nav, .menu: .navigation
    case .header: inArticle ? nil : .navigation
    case .footer: inArticle ? nil : .footer
    case .form, .select: .form
    case .noscript, .dialog: .other
    default: nil
    }
  }

  /// The region that a `role` tells.
  static func region(ofRole role: PackedName) -> TextBlock.Region? { roles[role] }

  private static let roles = RegionTable([
    (.navigation, "navigation menubar menu banner"), (.footer, "contentinfo"), (.form, "search"),
    (.banner, "dialog alertdialog"),
  ])

  /// Regions that words of a class or id tell.
  static let words = RegionTable([
    (
      .navigation,
      "nav navbar navigation menu megamenu topnav subnav sidenav breadcrumb breadcrumbs pagination skiplinks"
    ),
    (.footer, "footer colophon copyright"),
    (.banner, "cookie cookies consent gdpr onetrust cookiebanner usercentrics"),
    (.related, "related similar recommended recommendations relatedjobs similarjobs"),
    (.tags, "tags taglist tagcloud keywords"),
    (.form, "applyform applicationform signup login signin"),
    (.other, "share sharing social newsletter subscribe jobalert jobalerts"),
  ])
}

/// Finds regions by word.
struct RegionTable {
  private let table: NameTable

  init(_ entries: [(TextBlock.Region, String)]) {
    table = NameTable(
      entries.flatMap { region, words in
        words.split(separator: " ").map {
          (String($0), UInt8(TextBlock.Region.allCases.firstIndex(of: region) ?? 0) + 1)
        }
      })
  }

  @inline(__always) subscript(word: PackedName) -> TextBlock.Region? {
    let value = table[word]
    return value == 0 ? nil : TextBlock.Region.allCases[Int(value) - 1]
  }

  /// The region that the first telling word of a class or id names; words end at a non-letter and at a capital.
  func region(in bytes: ByteView, _ range: Range<Int>) -> TextBlock.Region? {
    var start = range.lowerBound
    var offset = start
    var followsSmall = false
    while offset <= range.upperBound {
      let byte = offset < range.upperBound ? bytes[offset] : 0x20
      let isSmall = byte &- 0x61 < 26
      let isCapital = followsSmall && byte &- 0x41 < 26
      followsSmall = isSmall
      if !isSmall, isCapital || !byte.isASCIILetter {
        if offset - start > 2, offset - start < 16, let region = self[PackedName(bytes, start, offset)] {
          return region
        }
        start = isCapital ? offset : offset + 1
      }
      offset += 1
    }
    return nil
  }
}
