/// The elements that a reader of text must tell apart; all others are inline and mean nothing here.
enum HTMLElement: UInt8, CaseIterable {
  case other = 0
  // Blocks; their end tags are needed.
  case div, section, article, main, nav, header, footer, aside, form, fieldset, legend, address, blockquote, center
  case figure, figcaption, details, summary, hgroup, search, dialog, noscript, button, select, option, optgroup, body
  case p, li, ul, ol, menu, dir, dl, dt, dd, table, caption, tr, td, th, pre, listing
  case h1, h2, h3, h4, h5, h6
  case video, audio, canvas, object
  /// An inline element that hides its text or holds a property.
  case inline
  // Elements that are not kept open.
  case strong, b, br, hr, meta, link, html, void
  case script, style, title, textarea, iframe, xmp, noframes, noembed, plaintext, template, svg, math, code

  static let names = NameTable(
    allCases.filter { $0 != .other && $0 != .inline && $0 != .void }.map { ("\($0)", $0.rawValue) }
      + ["img", "input", "wbr", "area", "base", "col", "embed", "source", "track", "param", "keygen", "frame"].map {
        ($0, HTMLElement.void.rawValue)
      })

  /// How many elements can be open.
  static let openable = Int(HTMLElement.inline.rawValue) + 1

  @inline(__always) var isHeading: Bool { rawValue &- HTMLElement.h1.rawValue < 6 }
  @inline(__always) var isBlock: Bool { rawValue &- 1 < HTMLElement.inline.rawValue - 1 }
  @inline(__always) var isList: Bool { rawValue &- HTMLElement.ul.rawValue < 4 }
  /// Whether an end tag outside cannot close what is open inside.
  @inline(__always) var isScope: Bool { self == .td || self == .th || self == .caption || self == .table }
  /// Whether class and id words of the element may tell what it is for.
  @inline(__always) var isContainer: Bool {
    rawValue &- 1 < HTMLElement.option.rawValue - 1 || isList || self == .dl || self == .table || self == .p
  }

  /// The element that stands for it in the skeleton that libxml2 reads.
  var skeleton: String {
    switch self {
    case .p, .li, .dt, .dd, .table, .tr, .td, .h1, .h2, .h3, .h4, .h5, .h6: "\(self)"
    case .th: "td"
    case .ul, .ol, .menu, .dir: "ul"
    default: "div"
    }
  }
}

/// The attributes that a reader of text needs.
enum HTMLAttribute: UInt8, CaseIterable {
  case none = 0
  case `class`, id, role, style, hidden, ariaHidden, ariaExpanded, ariaLevel, type, lang, name, property, content, href
  case rel, srcdoc, itemprop, itemtype, itemscope, typeof, datetime, open, charset, httpEquiv

  static let names = NameTable(
    allCases.filter { $0 != .none }.map { attribute in
      switch attribute {
      case .ariaHidden: ("aria-hidden", attribute.rawValue)
      case .ariaExpanded: ("aria-expanded", attribute.rawValue)
      case .httpEquiv: ("http-equiv", attribute.rawValue)
      case .ariaLevel: ("aria-level", attribute.rawValue)
      default: ("\(attribute)", attribute.rawValue)
      }
    })
}
