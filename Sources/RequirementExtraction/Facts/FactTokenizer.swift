/// Splits a block's bytes into tokens and sentences in one pass.
struct FactTokenizer: Sendable {
  let lexicon: FactLexicon

  /// Appends the tokens of `range` and the index at which each sentence ends.
  func tokenize(_ bytes: [UInt8], _ range: Range<Int>, into tokens: inout [FactToken], ends: inout [Int]) {
    var index = range.lowerBound
    let end = range.upperBound
    var spaced = true
    var hyphenated = false
    while index < end {
      let byte = bytes[index]
      if byte <= 0x20 {
        spaced = true
        index += 1
      } else if isWordByte(byte) && !isSignLead(byte) {
        index = word(bytes, index, end, spaced: spaced, hyphenated: hyphenated, into: &tokens)
        spaced = false
        hyphenated = false
      } else if byte >= 0x30 && byte <= 0x39 {
        index = number(bytes, index, end, spaced: spaced, into: &tokens)
        spaced = false
        hyphenated = false
      } else if byte == 0x2D, index > range.lowerBound, index + 1 < end,
        isLetter(bytes[index - 1]) || isDigit(bytes[index - 1]),
        isLetter(bytes[index + 1])
      {
        // An inner hyphen: "on-site", "5-year".
        hyphenated = true
        spaced = false
        index += 1
      } else {
        let sign = self.sign(bytes, index, end)
        hyphenated = false
        switch sign.kind {
        case .blank: spaced = true
        case .nothing: break
        case .stop:
          let next = index + sign.length
          let after = next < end ? bytes[next] : 0x20
          let glued = next < end && after >= 0x41 && after <= 0x5A
          if after <= 0x20 || after == 0x22 || after == 0x29 || after >= 0x80 || (glued && !isShort(tokens)) {
            if byte != 0x2E || endsSentence(bytes, next, end, after: tokens) { endSentence(tokens, &ends) }
          }
          spaced = true
        case .split:
          endSentence(tokens, &ends)
          spaced = true
        case .token:
          tokens.append(
            FactToken(
              start: Int32(truncatingIfNeeded: index), end: Int32(truncatingIfNeeded: index + sign.length),
              word: sign.word, traits: spaced ? .spaced : [], readers: lexicon.readers(of: sign.word), bags: 0,
              value: 0))
          spaced = sign.word != .dollar && sign.word != .dash && sign.word != .slash ? true : false
        }
        index += sign.length
      }
    }
    endSentence(tokens, &ends)
  }

  private func endSentence(_ tokens: [FactToken], _ ends: inout [Int]) {
    if (ends.last ?? 0) < tokens.count { ends.append(tokens.count) }
  }

  /// Whether a full stop behind `tokens` ends a sentence: not after an abbreviation, not before a small letter.
  private func endsSentence(_ bytes: [UInt8], _ next: Int, _ end: Int, after tokens: [FactToken]) -> Bool {
    var index = next
    while index < end && bytes[index] <= 0x20 { index += 1 }
    if index < end, bytes[index] >= 0x61 && bytes[index] <= 0x7A { return false }
    guard let last = tokens.last else { return false }
    if index < end && last.belongs(to: .abbreviation) { return false }
    return index >= end || !isShort(tokens) || last.word == .number
  }

  /// Whether the last token is one letter, as in initials and "Ph. D."
  private func isShort(_ tokens: [FactToken]) -> Bool {
    guard let last = tokens.last else { return true }
    return last.end - last.start == 1 || last.word == .number && last.traits.isEmpty || last.traits.contains(.dotted)
  }

  private func word(
    _ bytes: [UInt8], _ start: Int, _ end: Int, spaced: Bool, hyphenated: Bool, into tokens: inout [FactToken]
  ) -> Int {
    var index = start
    var hash = FactLexicon.seed
    var capitals = 0
    var letters = 0
    var piece = start
    var traits: FactToken.Traits = []
    while index < end {
      let byte = bytes[index]
      if isLetter(byte) {
        if byte < 0x5B { capitals += 1 }
        letters += 1
        hash = FactLexicon.mix(hash, byte | 0x20)
        index += 1
      } else if isDigit(byte) || (byte >= 0x80 && !isSignLead(byte)) {
        hash = FactLexicon.mix(hash, byte)
        index += 1
      } else if byte == 0x2E, index + 1 < end, isLetter(bytes[index + 1]), isAbbreviated(bytes, piece, index) {
        traits.insert(.dotted)
        index += 1
        piece = index
      } else {
        break
      }
    }
    if traits.contains(.dotted), index < end, bytes[index] == 0x2E { index += 1 }
    let first = bytes[start]
    if spaced { traits.insert(.spaced) }
    if hyphenated { traits.insert(.hyphenated) }
    if first >= 0x41 && first <= 0x5A { traits.insert(.capital) }
    if capitals > 0 && capitals == letters { traits.insert(.allCapitals) }
    let apostrophe = apostropheLength(bytes, index, end)
    if apostrophe > 0 {
      var rest = index + apostrophe
      while rest < end && isLetter(bytes[rest]) { rest += 1 }
      let tail = rest - index - apostrophe
      if tail == 1, bytes[rest - 1] | 0x20 == 0x74 {
        hash = FactLexicon.mix(hash, 0x74)
        index = rest
      } else if tail <= 2 {
        if tail == 0 || (tail == 1 && bytes[rest - 1] | 0x20 == 0x73) { traits.insert(.possessive) }
        index = rest
      }
    }
    let entry = lexicon.entry(hash)
    if entry.value >= 0 { traits.insert(.spelled) }
    tokens.append(
      FactToken(
        start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: index), word: entry.word,
        traits: traits,
        readers: entry.readers, bags: entry.bags, value: Double(max(0, entry.value))))
    return index
  }

  /// Whether the letters before a dot are a piece of an abbreviation: one letter, or the "Ph" of "Ph.D."
  private func isAbbreviated(_ bytes: [UInt8], _ piece: Int, _ dot: Int) -> Bool {
    dot - piece == 1 || (dot - piece == 2 && bytes[piece] | 0x20 == 0x70 && bytes[piece + 1] == 0x68)
  }

  private func number(_ bytes: [UInt8], _ start: Int, _ end: Int, spaced: Bool, into tokens: inout [FactToken]) -> Int {
    var index = start
    var value = 0.0
    while index < end {
      let byte = bytes[index]
      if isDigit(byte) {
        value = min(value * 10 + Double(byte - 0x30), 1e15)
        index += 1
      } else if byte == 0x2C || byte == 0x27, digits(bytes, index + 1, end) == 3 || isIndianGroup(bytes, index, end) {
        index += 1
      } else if byte == 0x2E, digits(bytes, index + 1, end) > 0 {
        let count = digits(bytes, index + 1, end)
        if count == 3 && value >= 1 && value < 1000 && index - start <= 3 {
          // Thousands as in "120.000": no posting counts anything in thousandths.
          index += 1
          continue
        }
        var scale = 0.1
        index += 1
        while index < end && isDigit(bytes[index]) {
          value += Double(bytes[index] - 0x30) * scale
          scale /= 10
          index += 1
        }
        break
      } else {
        break
      }
    }
    var token = FactToken(
      start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: index), word: .number,
      traits: spaced ? .spaced : [], readers: 0, bags: 0, value: value)
    if value == 401 || value == 403 || value == 457, index < end {
      var rest = index
      while rest < end && (bytes[rest] == 0x28 || bytes[rest] == 0x20 || bytes[rest] == 0x2D) { rest += 1 }
      if rest < end, bytes[rest] | 0x20 == 0x6B || bytes[rest] | 0x20 == 0x62,
        rest + 1 == end || !isLetter(bytes[rest + 1])
      {
        index = rest + 1
        if index < end, bytes[index] == 0x29 { index += 1 }
        token.end = Int32(truncatingIfNeeded: index)
        token.word = .retirementPlan
        token.readers = lexicon.readers(of: .retirementPlan)
        token.value = 0
      }
    }
    tokens.append(token)
    return index
  }

  /// Whether a comma at `index` stands within digits grouped as "5,00,000".
  private func isIndianGroup(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Bool {
    digits(bytes, index + 1, end) == 2 && index + 3 < end && bytes[index + 3] == 0x2C
      && digits(bytes, index + 4, end) >= 2
  }

  private func digits(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end && isDigit(bytes[index]) && index - start < 16 { index += 1 }
    return index - start
  }

  private func apostropheLength(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Int {
    guard index < end else { return 0 }
    if bytes[index] == 0x27 { return 1 }
    if index + 2 < end || index + 3 == end, bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 {
      return bytes[index + 2] == 0x99 || bytes[index + 2] == 0x98 ? 3 : 0
    }
    return 0
  }

  private enum SignKind { case nothing, blank, stop, split, token }

  private func sign(_ bytes: [UInt8], _ index: Int, _ end: Int) -> (kind: SignKind, length: Int, word: FactWord) {
    switch bytes[index] {
    case 0x2E, 0x21, 0x3F: return (.stop, 1, .unknown)
    case 0x7C: return (.split, 1, .unknown)
    case 0x2C: return (.token, 1, .comma)
    case 0x3B: return (.token, 1, .semicolon)
    case 0x3A: return (.token, 1, .colon)
    case 0x2D: return (.token, 1, .dash)
    case 0x2F: return (.token, 1, .slash)
    case 0x2B: return (.token, 1, .plus)
    case 0x28, 0x5B: return (.token, 1, .open)
    case 0x29, 0x5D: return (.token, 1, .close)
    case 0x25: return (.token, 1, .percent)
    case 0x23: return (.token, 1, .hash)
    case 0x24: return (.token, 1, .dollar)
    case 0x26: return (.token, 1, .and)
    case 0x7E: return (.blank, 1, .unknown)
    case 0xC2: return latinSign(bytes, index, end)
    case 0xE2: return generalSign(bytes, index, end)
    case 0xE3, 0xEF: return (.nothing, min(3, end - index), .unknown)
    case 0xF0...0xF7: return (.split, min(4, end - index), .unknown)
    default: return (.nothing, 1, .unknown)
    }
  }

  private func latinSign(_ bytes: [UInt8], _ index: Int, _ end: Int) -> (kind: SignKind, length: Int, word: FactWord) {
    guard index + 1 < end else { return (.nothing, 1, .unknown) }
    switch bytes[index + 1] {
    case 0xA0: return (.blank, 2, .unknown)
    case 0xA3: return (.token, 2, .pound)
    case 0xA5: return (.token, 2, .yen)
    case 0xB7: return (.split, 2, .unknown)
    default: return (.nothing, 2, .unknown)
    }
  }

  private func generalSign(_ bytes: [UInt8], _ index: Int, _ end: Int) -> (kind: SignKind, length: Int, word: FactWord)
  {
    guard index + 2 < end else { return (.nothing, end - index, .unknown) }
    switch (bytes[index + 1], bytes[index + 2]) {
    case (0x80, 0x90...0x95): return (.token, 3, .dash)
    case (0x80, 0x80...0x8A), (0x80, 0xAF): return (.blank, 3, .unknown)
    case (0x80, 0xA2), (0x80, 0xA3), (0x80, 0xA8), (0x80, 0xA9): return (.split, 3, .unknown)
    case (0x80, _): return (.nothing, 3, .unknown)
    case (0x82, 0xAC): return (.token, 3, .euro)
    case (0x82, 0xB9): return (.token, 3, .rupee)
    case (0x82, 0xB1): return (.token, 3, .peso)
    case (0x82, 0xA9): return (.token, 3, .won)
    case (0x82, 0xAA): return (.token, 3, .shekel)
    case (0x82, 0xBA): return (.token, 3, .lira)
    case (0x88, 0x92): return (.token, 3, .dash)
    default: return (.split, 3, .unknown)
    }
  }

  @inline(__always)
  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
  @inline(__always)
  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  @inline(__always)
  private func isWordByte(_ byte: UInt8) -> Bool { isLetter(byte) || byte >= 0x80 }
  /// Lead bytes of characters that are no letters.
  @inline(__always)
  private func isSignLead(_ byte: UInt8) -> Bool {
    byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF || byte >= 0xF0
  }
}
