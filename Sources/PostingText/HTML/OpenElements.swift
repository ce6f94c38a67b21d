/// The elements that are open at a place of a page, so that each end tag finds its start in constant time.
struct OpenElements {
  struct Entry {
    var element: HTMLElement
    /// Tells inline elements of different names apart.
    var name: PackedName
    /// Inline elements of the same name that opened within and mean nothing.
    var nested = 0
    /// Place of the entry below of the same element, -1 for none.
    var previousSame: Int
    var previousScope: Int
    /// What holds again when the element closes.
    var mark: Int
    var strongDepth: Int
    var isPreformatted: Bool
    /// Index of the first text run within.
    var firstRun: Int
    /// Whether libxml2 is told of it.
    var isEmitted: Bool
    /// Index into the properties of the page, -1 for none.
    var property = -1
    /// The name under which it stands in the skeleton.
    var skeleton: HTMLElement
  }

  private(set) var entries: [Entry] = []
  private var tops = [Int](repeating: -1, count: HTMLElement.openable)
  /// Place of the innermost table part, -1 for none: end tags of other elements don't reach beyond.
  private(set) var scope = -1

  var count: Int { entries.count }
  @inline(__always) func top(_ element: HTMLElement) -> Int { tops[Int(element.rawValue)] }

  mutating func push(_ entry: Entry) {
    var entry = entry
    entry.previousSame = tops[Int(entry.element.rawValue)]
    entry.previousScope = scope
    tops[Int(entry.element.rawValue)] = entries.count
    if entry.element.isScope { scope = entries.count }
    entries.append(entry)
  }

  mutating func pop() -> Entry? {
    guard let entry = entries.popLast() else { return nil }
    tops[Int(entry.element.rawValue)] = entry.previousSame
    scope = entry.previousScope
    return entry
  }

  mutating func changeNesting(at place: Int, by count: Int) { entries[place].nested += count }

  /// Place of the element that an implied end tag closes before `element` starts, -1 for none.
  func impliedEnd(before element: HTMLElement) -> Int {
    switch element {
    case .li: return beyond(max(top(.ul), top(.ol), top(.menu), top(.dir), scope), top(.li))
    case .dt, .dd: return beyond(max(top(.dl), scope), max(top(.dt), top(.dd)))
    case .tr: return beyond(top(.table), top(.tr))
    case .td, .th: return beyond(max(top(.table), top(.tr)), max(top(.td), top(.th)))
    case .option, .optgroup: return beyond(scope, top(.option))
    default: return element.isBlock ? beyond(scope, top(.p)) : -1
    }
  }

  /// Place of the element that an end tag closes, -1 if there is none to close.
  func target(ofEnd element: HTMLElement) -> Int {
    switch element {
    case .tr: beyond(top(.table), top(.tr))
    case .td, .th: beyond(top(.table), top(element))
    case .table: top(.table)
    case .h1, .h2, .h3, .h4, .h5, .h6:
      beyond(scope, max(top(.h1), top(.h2), max(top(.h3), top(.h4), max(top(.h5), top(.h6)))))
    default: beyond(scope, top(element))
    }
  }

  /// Place of the heading that is open, -1 for none.
  var heading: Int {
    let place = max(top(.h1), top(.h2), max(top(.h3), top(.h4), max(top(.h5), top(.h6))))
    return beyond(scope, place)
  }

  private func beyond(_ barrier: Int, _ place: Int) -> Int { place > barrier ? place : -1 }
}
