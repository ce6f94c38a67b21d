/// A degree level named in a sentence.
struct DegreeMention: Sendable {
  var degree: Degree
  var tokens: Range<Int>

  /// All levels that a sentence names as degrees, in order.
  static func mentions(in text: FactText, _ range: Range<Int>) -> [DegreeMention] {
    var mentions: [DegreeMention] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let mention = mention(at: index, text, range) {
        mentions.append(mention)
        index = max(index + 1, mention.tokens.upperBound)
        // The word "degree" behind a level is no degree of its own.
        if text.word(index, in: range) == .degree || text.word(index, in: range) == .degrees { index += 1 }
      } else {
        index += 1
      }
    }
    return mentions
  }

  private static func mention(at index: Int, _ text: FactText, _ range: Range<Int>) -> DegreeMention? {
    let token = text.tokens[index]
    let next = text.word(index + 1, in: range)
    func made(_ degree: Degree, _ count: Int = 1) -> DegreeMention {
      DegreeMention(degree: degree, tokens: index..<min(index + count, range.upperBound))
    }
    switch token.word {
    case .bachelor: return made(.bachelor)
    case .bs: return isLevel(index, text, range) ? made(.bachelor) : nil
    case .msc: return made(.master)
    case .ms: return isLevel(index, text, range) ? made(.master) : nil
    case .master: return isMaster(index, text, range) ? made(.master) : nil
    case .phd where next == .level: return nil
    case .phd: return text.belongs(index + 1, to: .degreeHolders, in: range) && next != .student ? nil : made(.phd)
    case .associate:
      return next == .degree || (token.traits.contains(.possessive) && next != .of) ? made(.associate, 2) : nil
    case .undergraduate: return next == .degree || next == .or ? made(.bachelor) : nil
    case .graduate:
      if next == .degree { return made(.master, 2) }
      return next == .school || next == .student ? made(.master) : nil
    case .advanced: return next == .degree || next == .degrees ? made(.master, 2) : nil
    case .ged: return made(.highSchool)
    case .high where next == .school:
      let third = text.word(index + 2, in: range)
      return third == .diploma || third == .ged || third == .degree || third == .education || third == .or
        ? made(.highSchool, 3) : nil
    case .degree: return isDegree(index, text, range) ? made(.bachelor) : nil
    default: return nil
    }
  }

  /// Whether "MS", "BA" and the like mean a degree: written as one, and with a degree or its subject beside it.
  private static func isLevel(_ index: Int, _ text: FactText, _ range: Range<Int>) -> Bool {
    let token = text.tokens[index]
    guard token.traits.contains(.dotted) || token.traits.contains(.allCapitals) || token.traits.contains(.possessive)
    else { return false }
    if text.belongs(index + 1, to: .microsoft, in: range) || text.word(index - 1, in: range) == .number { return false }
    switch text.word(index + 1, in: range) {
    case .degree, .degrees: return true
    case .in:
      // "BA in Economics", not "an MA in office hours"
      if text.word(index + 2, in: range) == .unknown { return true }
    case .slash, .or, .comma, .and:
      if isAnyLevel(text.word(index + 2, in: range)) || isAnyLevel(text.word(index + 3, in: range)) { return true }
    case .of: return text.tokens[index].traits.contains(.dotted)
    default: break
    }
    switch text.word(index - 1, in: range) {
    case .slash, .or, .comma, .and:
      if isAnyLevel(text.word(index - 2, in: range)) || isAnyLevel(text.word(index - 3, in: range)) { return true }
    default: break
    }
    return token.traits.contains(.dotted) || text.contains(any: [.degree, .degrees], in: range)
  }

  private static func isAnyLevel(_ word: FactWord) -> Bool {
    switch word {
    case .bachelor, .bs, .master, .ms, .msc, .phd, .associate: true
    default: false
    }
  }

  /// Whether "master" is the degree and not the verb, the scrum master or master data.
  private static func isMaster(_ index: Int, _ text: FactText, _ range: Range<Int>) -> Bool {
    let token = text.tokens[index]
    if token.traits.contains(.possessive) { return true }
    switch text.word(index + 1, in: range) {
    case .degree, .degrees, .slash: return true
    case .of: return token.traits.contains(.capital)
    case .or: return isAnyLevel(text.word(index + 2, in: range))
    default: break
    }
    if token.end - token.start == 7 { return text.word(index - 1, in: range) != .to }
    switch text.word(index - 1, in: range) {
    case .slash, .or: return isAnyLevel(text.word(index - 2, in: range))
    default: return false
    }
  }

  /// Whether a bare "degree" is an academic one.
  private static func isDegree(_ index: Int, _ text: FactText, _ range: Range<Int>) -> Bool {
    if text.tokens[index].traits.contains(.hyphenated) { return false }
    let before = text.word(index - 1, in: range)
    if text.belongs(index - 1, to: .vagueDegree, in: range) || before == .number { return false }
    if before == .to { return false }
    switch text.word(index + 1, in: range) {
    case .of, .to: return false
    case .in, .from: return true
    default: return text.belongs(index - 1, to: .degreeSubject, in: range)
    }
  }
}
