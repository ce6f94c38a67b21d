/// Parts paragraphs whose line breaks were lost: at headings that stand within them, at bullets, and where a sentence
/// runs into the next without a space.
enum FlatText {
  /// Shortest paragraph that may hold a lost heading, in bytes.
  private static let shortest = 250
  /// Most words and bytes of a heading within a text.
  private static let mostWords = 6
  private static let longestHeading = 60

  /// Replaces such paragraphs by several blocks over the same bytes; complexity O(bytes).
  static func part(_ blocks: inout [TextBlock], text: [UInt8]) {
    guard blocks.contains(where: { mayBeFlat($0) }) else { return }
    var result: [TextBlock] = []
    result.reserveCapacity(blocks.count + 16)
    for block in blocks {
      guard mayBeFlat(block) else {
        result.append(block)
        continue
      }
      let cuts = cuts(in: text[block.range])
      guard !cuts.isEmpty else {
        result.append(block)
        continue
      }
      var start = Cut(at: block.range.lowerBound)
      for cut in cuts + [Cut(at: block.range.upperBound)] {
        append(block, from: start, to: cut.at, text: text, to: &result)
        start = cut
      }
    }
    blocks = result
  }

  private struct Cut {
    /// Where the new block begins.
    var at: Int
    var isItem = false
    var isHeading = false
  }

  private static func mayBeFlat(_ block: TextBlock) -> Bool {
    block.region == .posting && block.kind == .paragraph && block.range.count >= shortest
  }

  private static func append(
    _ block: TextBlock, from cut: Cut, to end: Int, text: [UInt8], to result: inout [TextBlock]
  ) {
    var range = cut.at..<end
    while let first = text[range].first, first <= 0x20 { range = range.lowerBound + 1..<range.upperBound }
    while let last = text[range].last, last <= 0x20 { range = range.lowerBound..<range.upperBound - 1 }
    guard !range.isEmpty else { return }
    var part = block
    part.range = range
    if cut.isHeading {
      (part.kind, part.level) = (.heading, 6)
    } else if cut.isItem {
      (part.kind, part.level) = (.listItem, 1)
    }
    result.append(part)
  }

  private static func cuts(in bytes: ArraySlice<UInt8>) -> [Cut] {
    var cuts: [Cut] = []
    let glued = gluedSentences(in: bytes)
    // One missing space is a slip, several are lost line breaks.
    let isGlued = glued.count >= 3
    var bullets: [Cut] = []
    var breaks = isGlued ? [bytes.startIndex] + glued : [bytes.startIndex]
    if isGlued { cuts += glued.map { Cut(at: $0) } }
    var index = bytes.startIndex
    while index < bytes.endIndex {
      switch bytes[index] {
      case 0x3A: colon(at: index, in: bytes, cuts: &cuts)
      case 0xE2, 0xC2:
        if let length = bulletLength(at: index, in: bytes) { bullets.append(Cut(at: index + length, isItem: true)) }
      default: break
      }
      index += 1
    }
    if bullets.count >= 2 {
      cuts += bullets
      breaks += bullets.map(\.at)
    }
    if isGlued {
      for start in breaks { opening(at: start, in: bytes, cuts: &cuts) }
    }
    cuts.sort { ($0.at, $0.isHeading ? 0 : 1) < ($1.at, $1.isHeading ? 0 : 1) }
    var last = -1
    return cuts.filter { cut in
      defer { last = cut.at }
      return cut.at != last && (cut.isHeading || cut.isItem || cut.at > bytes.startIndex)
    }
  }

  /// Where a sentence begins right behind the end of another: "…happen.Here…".
  private static func gluedSentences(in bytes: ArraySlice<UInt8>) -> [Int] {
    var found: [Int] = []
    guard bytes.count > 8 else { return found }
    for index in bytes.startIndex + 3..<bytes.endIndex - 3 {
      let byte = bytes[index]
      guard byte == 0x2E || byte == 0x21 || byte == 0x3F else { continue }
      let isLow = isSmall(bytes[index - 1]) && isSmall(bytes[index - 2])
      let next = bytes[index + 1]
      guard isLow || bytes[index - 1] == 0x29, isCapital(next) else { continue }
      // "Node.Js" and the like are one word.
      let isName = isSmall(bytes[index + 2]) && !isSmall(bytes[index + 3]) && bytes[index + 3] != 0x20
      let isShort = ["Js", "Net", "Io", "Ai", "Py"].contains { bytes[(index + 1)...].starts(with: $0.utf8) }
      if !isName, !isShort { found.append(index + 1) }
    }
    return found
  }

  /// A heading that ends with this colon: the words back to the end of the sentence before.
  private static func colon(at colon: Int, in bytes: ArraySlice<UInt8>, cuts: inout [Cut]) {
    guard colon + 1 < bytes.endIndex, bytes[colon + 1] != 0x2F, bytes[colon + 1] != 0x2D else { return }
    var start = colon
    let limit = max(bytes.startIndex, colon - longestHeading)
    while start > limit {
      let byte = bytes[start - 1]
      if byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x3B || byte == 0x29 || byte == 0x0A { break }
      start -= 1
    }
    // From the longest run of words to the shortest, each beginning with a capital.
    var position = start
    while position < colon {
      if isCapital(bytes[position]), position == start || !isLetter(bytes[position - 1]) || isSmall(bytes[position - 1])
      {
        let words = HeadingWords(bytes[position..<colon])
        if words.hashes.count <= mostWords, let verdict = HeadingWordings.table.verdict(on: words), verdict.isWhole,
          verdict.kind != .unknown
        {
          cuts.append(Cut(at: position, isHeading: true))
          cuts.append(Cut(at: colon + 1))
          return
        }
      }
      position += 1
    }
  }

  /// A heading without a colon at a break: known words, then a sentence that begins with a capital.
  private static func opening(at start: Int, in bytes: ArraySlice<UInt8>, cuts: inout [Cut]) {
    var end = start
    var words = 0
    var best: Int?
    while end < bytes.endIndex, end - start < longestHeading, words < mostWords {
      while end < bytes.endIndex, isLetter(bytes[end]) || bytes[end] >= 0x80 || bytes[end] == 0x27 {
        // "RequirementsElectronic": the heading ends within what looks like one word.
        if isCapital(bytes[end]), end > start, isSmall(bytes[end - 1]), isHeading(bytes[start..<end]) { best = end }
        end += 1
      }
      words += 1
      var next = end
      while next < bytes.endIndex, bytes[next] == 0x20 || bytes[next] == 0x26 { next += 1 }
      guard next > end, next < bytes.endIndex else { break }
      if isCapital(bytes[next]), isHeading(bytes[start..<end]) { best = next }
      end = next
    }
    guard let best else { return }
    cuts.append(Cut(at: start, isHeading: true))
    cuts.append(Cut(at: best))
  }

  private static func isHeading(_ bytes: ArraySlice<UInt8>) -> Bool {
    let words = HeadingWords(bytes)
    guard words.hashes.count >= 1, let verdict = HeadingWordings.table.verdict(on: words) else { return false }
    return verdict.isWhole && verdict.kind != .unknown
  }

  private static func bulletLength(at index: Int, in bytes: ArraySlice<UInt8>) -> Int? {
    let rest = bytes[index...]
    for bullet in bullets where rest.starts(with: bullet) { return bullet.count }
    return nil
  }

  private static let bullets = ["•", "●", "▪", "‣", "◦", "∙", "■", "·"].map { Array($0.utf8) }

  private static func isSmall(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte }
  private static func isCapital(_ byte: UInt8) -> Bool { 0x41...0x5A ~= byte }
  private static func isLetter(_ byte: UInt8) -> Bool { isSmall(byte | 0x20) }
}
