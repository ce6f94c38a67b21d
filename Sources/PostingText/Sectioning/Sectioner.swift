/// Parts the blocks of a posting into sections by their headings.
package enum Sectioner {
  /// The sections in order; sets `TextBlock.section`. Complexity O(bytes).
  ///
  /// Blocks of another region than the posting's form sections of their own, behind which the one before goes on.
  package static func sections(of blocks: inout [TextBlock], text: [UInt8]) -> [Section] {
    var outline = SectionOutline()
    for index in blocks.indices {
      let block = blocks[index]
      guard block.region == .posting else {
        outline.add(index, apart: kind(of: block.region))
        continue
      }
      let next = index + 1 < blocks.count ? blocks[index + 1] : nil
      let previous = index > 0 ? blocks[index - 1] : nil
      let line = SectionLine(block: block, previous: previous, next: next, text: text)
      outline.add(index, line: line)
    }
    let sections = outline.finish(count: blocks.count)
    for (number, section) in sections.enumerated() {
      for index in section.blocks { blocks[index].section = number }
    }
    return sections
  }

  private static func kind(of region: TextBlock.Region) -> SectionKind {
    switch region {
    case .related: .related
    case .tags: .tags
    case .form: .application
    case .posting, .navigation, .banner, .footer, .other: .unknown
    }
  }
}

/// The sections found so far, and which one the next block falls into.
struct SectionOutline {
  private struct Open {
    var kind: SectionKind
    /// Rank of the heading, 1 the strongest; 0 where there is none.
    var level: Int
    var isKnown: Bool
    var heading: String?
  }

  private var sections: [Section] = []
  private var current = Open(kind: .unknown, level: 0, isKnown: false, heading: nil)
  /// The nearest heading above whose words told a kind.
  private var known: Open?
  /// Whether a lead-in's section still takes list items.
  private var leadIn: SectionKind?

  private mutating func begin(_ kind: SectionKind, heading: String?, at index: Int) {
    if let last = sections.indices.last {
      sections[last].blocks = sections[last].blocks.lowerBound..<index
      if sections[last].blocks.isEmpty { sections.removeLast() }
    }
    sections.append(Section(kind: kind, heading: heading, blocks: index..<index))
  }

  /// Goes on with the section that was open before one of its own kind came between.
  private mutating func resume(at index: Int) {
    if let last = sections.last, last.kind == current.kind, last.heading == current.heading { return }
    begin(current.kind, heading: current.heading, at: index)
  }

  mutating func add(_ index: Int, apart kind: SectionKind) {
    leadIn = nil
    if let last = sections.last, last.kind == kind, last.heading == nil { return }
    begin(kind, heading: nil, at: index)
  }

  mutating func add(_ index: Int, line: SectionLine) {
    if line.isTitle {
      begin(.title, heading: nil, at: index)
      return
    }
    if let heading = line.heading {
      leadIn = nil
      open(heading, at: index)
      return
    }
    if let kind = line.leadIn, accepts(kind, from: line) {
      leadIn = kind
      begin(kind, heading: line.leadInText, at: index)
      return
    }
    if line.isLegal, current.kind != .legal {
      leadIn = nil
      begin(.legal, heading: nil, at: index)
      return
    }
    if leadIn != nil {
      if line.isListItem, sections.last?.kind == leadIn, !startedInList { return }
      leadIn = nil
    }
    resume(at: index)
  }

  private var startedInList = false

  private mutating func accepts(_ kind: SectionKind, from line: SectionLine) -> Bool {
    startedInList = line.isListItem
    guard kind != current.kind else { return false }
    guard line.isListItem else { return !(current.kind == .preferred && kind == .requirements) }
    switch kind {
    case .preferred, .pay, .benefits, .location, .legal: return true
    default: return false
    }
  }

  private mutating func open(_ heading: SectionLine.Heading, at index: Int) {
    let isDeeper = known.map { heading.level > $0.level } ?? false
    var kind = heading.kind ?? .unknown
    if let known, isDeeper {
      if heading.kind == nil { kind = known.kind }
      if known.kind == .preferred, heading.kind == .requirements, !heading.isExplicit { kind = .preferred }
    }
    current = Open(kind: kind, level: heading.level, isKnown: heading.kind != nil, heading: heading.text)
    if heading.kind != nil || !isDeeper { known = heading.kind == nil ? nil : current }
    begin(kind, heading: heading.text, at: index)
  }

  mutating func finish(count: Int) -> [Section] {
    begin(.unknown, heading: nil, at: count)
    sections.removeLast()
    return sections
  }
}
