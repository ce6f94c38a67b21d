/// Tells the blocks of a posting from the rest of its page.
///
/// The page's elements have told regions already; here the words of the blocks and their order are heard. A block of
/// some length is only marked where a heading or its own words say that it is no part of the posting: to lose a
/// sentence of the posting is worse than to keep one of the page.
package enum BoilerplateFilter {
  /// Longest line that may be a label of the page, in bytes.
  private static let longestLabel = 64

  /// Refines the regions that the page's elements told, by what the blocks say; complexity O(bytes).
  package static func mark(_ blocks: inout [TextBlock], text: [UInt8]) {
    let title = blocks.firstIndex {
      $0.region == .posting && ($0.kind == .title || ($0.kind == .heading && $0.level == 1))
    }
    var labels = Array(repeating: TextBlock.Region.posting, count: blocks.count)
    for index in blocks.indices where blocks[index].region == .posting {
      labels[index] = label(of: blocks[index], text: text)
    }
    markLabels(&blocks, labels: labels)
    markForm(&blocks, labels: labels)
    markRelated(&blocks, labels: labels, text: text)
    if let title { markLead(&blocks, before: title, text: text) }
    markTail(&blocks, labels: labels, text: text)
  }

  /// What a line's own words say it belongs to; `posting` where they say nothing.
  private static func label(of block: TextBlock, text: [UInt8]) -> TextBlock.Region {
    let bytes = text[block.range]
    if block.range.count > longestLabel {
      guard block.range.count < 600 else { return .posting }
      return mentionsCookies(bytes) ? .banner : isCopyright(bytes) ? .footer : .posting
    }
    if isCopyright(bytes) { return .footer }
    guard let verdict = PageWordings.table.verdict(on: HeadingWords(bytes)) else { return .posting }
    if verdict.kind == .related {
      return block.kind == .paragraph && !block.isStrong && !verdict.isWhole ? .posting : .related
    }
    return verdict.isWhole ? verdict.kind : .posting
  }

  private static let cookie = WordIndex(words: ["cookie", "cookies"])
  private static let consent = WordIndex(words: [
    "accept", "consent", "browser", "browsing", "preferences", "analytics", "policy", "website",
  ])

  private static func mentionsCookies(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard holdsCookie(bytes) else { return false }
    let (cookie, consent) = (cookie, consent)
    var isCookie = false
    var isConsent = false
    WordHashes.forEach(in: bytes) { word in
      isCookie = isCookie || cookie.contains(word)
      isConsent = isConsent || consent.contains(word)
      return !(isCookie && isConsent)
    }
    return isCookie && isConsent
  }

  /// Whether "ook" stands in the text, told by its rarest letter before any word is looked at.
  private static func holdsCookie(_ bytes: ArraySlice<UInt8>) -> Bool {
    let bytes = bytes.span
    var index = 2
    while index < bytes.count {
      if bytes[index] | 0x20 == 0x6B, bytes[index - 1] | 0x20 == 0x6F, bytes[index - 2] | 0x20 == 0x6F { return true }
      index += 1
    }
    return false
  }

  private static func isCopyright(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.starts(with: "©".utf8) || bytes.starts(with: "Copyright".utf8) || bytes.starts(with: "(c) 20".utf8)
  }

  private static func markLabels(_ blocks: inout [TextBlock], labels: [TextBlock.Region]) {
    for index in blocks.indices where labels[index] != .posting && labels[index] != .related {
      // A heading such as "Apply" or "Privacy" is one of the posting's own.
      if blocks[index].kind == .heading && labels[index] != .banner && blocks[index].level > 0 { continue }
      blocks[index].region = labels[index]
    }
  }

  /// Marks the fields of an application form: from the first of several labels that stand close together.
  private static func markForm(_ blocks: inout [TextBlock], labels: [TextBlock.Region]) {
    let fields = labels.indices.filter { labels[$0] == .form }
    guard fields.count >= 4 else { return }
    for start in fields.indices.dropLast(3) where fields[start + 3] - fields[start] <= 14 {
      var end = fields[start + 3]
      for next in fields[(start + 4)...] where next - end <= 12 { end = next }
      for index in fields[start]...end where blocks[index].range.count < 300 { blocks[index].region = .form }
      return
    }
  }

  /// Marks what stands under a heading like "Similar jobs", up to the next heading that speaks of a posting.
  private static func markRelated(_ blocks: inout [TextBlock], labels: [TextBlock.Region], text: [UInt8]) {
    var level: Int?
    for index in blocks.indices {
      let block = blocks[index]
      guard block.region == .posting else { continue }
      let isHeading = block.kind == .heading || block.isStrong
      if labels[index] == .related, isHeading || block.range.count <= longestLabel {
        level = block.kind == .heading ? block.level : 7
        blocks[index].region = .related
        continue
      }
      guard let open = level else { continue }
      if isHeading, block.range.count < 120, (block.kind == .heading ? block.level : 7) <= open,
        let kind = HeadingWordings.table.verdict(on: HeadingWords(text[block.range])), kind.isWhole
      {
        level = nil
        continue
      }
      blocks[index].region = .related
    }
  }

  /// Marks short lines above the title: menus, paths, search fields.
  private static func markLead(_ blocks: inout [TextBlock], before title: Int, text: [UInt8]) {
    guard title >= 3 else { return }
    let isPlain = blocks[..<title].allSatisfy { $0.region != .posting || $0.range.count <= longestLabel }
    for index in 0..<title where blocks[index].region == .posting {
      let isShort = blocks[index].range.count <= 40 && blocks[index].kind != .heading
      if isShort || isPlain { blocks[index].region = .navigation }
    }
  }

  /// Marks the short lines at the end, from the first one that is surely a footer's.
  private static func markTail(_ blocks: inout [TextBlock], labels: [TextBlock.Region], text: [UInt8]) {
    var start = blocks.count
    var hasFooter = false
    for index in blocks.indices.reversed() {
      if blocks[index].region != .posting {
        if blocks[index].region == .footer || blocks[index].region == .related { hasFooter = true }
        if hasFooter { start = index }
        continue
      }
      guard blocks[index].range.count <= 30, blocks[index].kind == .paragraph, index > blocks.count / 2 else { break }
    }
    for index in start..<blocks.count where blocks[index].region == .posting { blocks[index].region = .footer }
  }
}
