/// The visible text of a page in blocks, and what else of the page tells about its posting.
package struct PageText: Sendable {
  /// The text of all blocks as valid UTF-8, white space folded, character references decoded; a line feed stands
  /// between two blocks.
  package var text: [UInt8] = []
  /// Every visible block, boilerplate too, with the region that its elements tell.
  package var blocks: [TextBlock] = []
  /// Leads from offsets of `text` to offsets of the bytes that were read (decoded bytes, not the file's).
  package var positions = PositionMap()
  /// Data that scripts hold, in order of the page.
  package var scripts: [EmbeddedData] = []
  /// The `<title>` of the page, white space folded.
  package var pageTitle: String?
  /// `<meta>` elements that have a name (or property, or itemprop) and a content.
  package var metas: [PageMeta] = []
  /// `<link rel=canonical>`.
  package var canonicalURL: String?
  /// The `lang` of the root element as written.
  package var language: String?
  /// Microdata and RDFa that speak of a JobPosting, in order of the page.
  package var properties: [PageProperty] = []
  /// Nested pages of `<iframe srcdoc>` as HTML, character references decoded.
  package var nestedPages: [NestedPage] = []
  package var warnings: [ReadingWarning] = []
  package var limits: [ReadingLimit] = []

  package init() {}
}

/// A `<meta>` element.
package struct PageMeta: Sendable, Equatable {
  /// In lower case, for example `description` or `og:title`.
  package var name: String
  package var content: String

  package init(name: String, content: String) {
    self.name = name
    self.content = content
  }
}

/// Data that a script or a code element of a page holds.
package struct EmbeddedData: Sendable, Equatable {
  /// How the page holds the data.
  package enum Kind: Sendable, CaseIterable {
    /// `<script type="application/ld+json">`
    case jsonLD
    /// A script of another JSON type, for example `__NEXT_DATA__`.
    case json
    /// A script whose code assigns a JSON value, for example `window.__appData = {…}`.
    case assignment
    /// `<code><!--{…}--></code>`; the range is the comment's inside.
    case comment
  }

  package var kind: Kind
  /// The element's `id`, `nil` where it has none.
  package var id: String?
  /// Bytes of the decoded page inside the element, as they stand.
  package var range: Range<Int>

  package init(kind: Kind, id: String? = nil, range: Range<Int>) {
    self.kind = kind
    self.id = id
    self.range = range
  }
}

/// One microdata or RDFa property of a JobPosting.
package struct PageProperty: Sendable, Equatable {
  /// For example `title`, `description`, `hiringOrganization`.
  package var name: String
  /// `itemtype` or `typeof` of the element, if it opens an item of its own.
  package var type: String?
  /// `content`, `datetime` or `href` of the element, character references decoded; `nil` where its text is the value.
  package var content: String?
  /// Bytes of `PageText.text` within the element; may cover many blocks.
  package var range: Range<Int>
  /// How many items enclose it, 1 for a property of the outermost.
  package var depth: Int

  package init(name: String, type: String? = nil, content: String? = nil, range: Range<Int>, depth: Int) {
    self.name = name
    self.type = type
    self.content = content
    self.range = range
    self.depth = depth
  }
}

/// A page within a page.
package struct NestedPage: Sendable, Equatable {
  package var html: [UInt8]
  /// Bytes of the decoded page that hold it.
  package var range: Range<Int>

  package init(html: [UInt8], range: Range<Int>) {
    self.html = html
    self.range = range
  }
}
