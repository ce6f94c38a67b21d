import PostingText

/// How postings word the place of work, and where they do.
extension WorkplaceReader {
  /// "three days a week in the office" and the like: hybrid below five days.
  func daysInOffice(_ index: Int, _ text: FactText, _ range: Range<Int>) -> Workplace? {
    let near = max(range.lowerBound, index - 10)..<min(range.upperBound, index + 13)
    if text.contains(.meal, in: near) { return nil }
    for place in near where text.tokens[place].word == .day {
      guard let number = near.first(where: { $0 < place && place - $0 <= 2 && text.tokens[$0].word == .number }) else {
        continue
      }
      // "5 days in-office"
      let direct = text.word(place + 1, in: range) == .in && place + 2 == index
      guard direct || text.contains(any: [.week, .per, .remote], in: place..<min(place + 4, near.upperBound)) else {
        continue
      }
      let days = text.tokens[number].value
      if days >= 1 && days < 5 { return .hybrid }
      if days >= 5 && days <= 7 {
        let isOurs = text.contains(.we, in: range.lowerBound..<number) || isPlaceLine(text, range)
        return direct || ((isAddressed(text, range) || isOurs) && !text.contains(.can, in: range)) ? .onsite : nil
      }
    }
    // "50% of your time in our office", "at least half of their work time in the office"
    if text.tokens[index].word == .office, text.contains(.time, in: near), text.contains(.in, in: near) {
      if text.contains(.half, in: near) { return .hybrid }
      if let percent = text.first(.percent, in: near), text.word(percent - 1, in: range) == .number {
        let share = text.tokens[percent - 1].value
        if share >= 10 && share < 100 { return .hybrid }
      }
    }
    let isSpot = text.tokens[index].word != .office || text.contains(.in, in: max(range.lowerBound, index - 4)..<index)
    if isSpot, isWholeWeek(near, text),
      isAddressed(text, range) || [.is, .bs].contains(text.word(range.lowerBound, in: range))
    {
      return .onsite
    }
    if text.tokens[index].word == .office, near.filter({ text.tokens[$0].word == .weekday }).count >= 1,
      text.contains(any: [.work, .required, .must, .in], in: near)
    {
      return .hybrid
    }
    return nil
  }

  /// "Monday to Friday" and the like.
  func isWholeWeek(_ near: Range<Int>, _ text: FactText) -> Bool {
    func letter(_ index: Int) -> UInt8 { text.posting.text[Int(text.tokens[index].start)] | 0x20 }
    return near.contains {
      text.word($0, in: near) == .weekday && letter($0) == 0x6D
        && (text.word($0 + 1, in: near) == .dash || text.word($0 + 1, in: near) == .to)
        && text.word($0 + 2, in: near) == .weekday && letter($0 + 2) == 0x66
    }
  }

  // MARK: Words about it

  /// "work from home on Fridays", "two days a week from home": the other days are elsewhere.
  func homeDays(_ index: Int, _ text: FactText, _ range: Range<Int>) -> (Workplace, Strength)? {
    guard text.word(index - 1, in: range) == .from else { return nil }
    let near = max(range.lowerBound, index - 8)..<min(range.upperBound, index + 8)
    let isSplit = text.contains(.weekday, in: near) || daysInOffice(index, text, range) == .hybrid
    return isSplit && !isWholeWeek(near, text) ? (.hybrid, isAddressed(text, range) ? .job : .general) : nil
  }

  /// "remote work is possible", "remote candidates will also be considered"
  func isAllowed(_ index: Int, _ text: FactText, _ range: Range<Int>) -> Bool {
    let next = text.word(index + 1, in: range)
    guard
      [.work, .candidate, .role, .is, .can, .will, .employment, .allowed].contains(next)
        || text.belongs(index + 1, to: .arrangement, in: range)
    else { return false }
    let reach = index..<min(index + 7, range.upperBound)
    return text.contains(.allowed, in: reach) && !text.contains(.not, in: reach)
  }

  /// "a hybrid role: part design, part code"
  func isMixture(_ index: Int, _ text: FactText, _ range: Range<Int>) -> Bool {
    guard text.word(index + 1, in: range) == .role else { return false }
    switch text.word(index + 2, in: range) {
    case .colon, .the, .between, .of, .blend: return true
    default: return false
    }
  }

  /// "remote work has become the new normal"
  func isTrend(_ text: FactText, _ range: Range<Int>) -> Bool {
    text.contains(.trend, in: range) && !isAddressed(text, range)
  }

  /// "an office-based role", not "the office based in Oslo"
  func isOfficeBased(_ index: Int, _ text: FactText, _ range: Range<Int>) -> Bool {
    text.word(index + 1, in: range) == .based
      && (text.tokens[index + 1].traits.contains(.hyphenated) || text.word(index + 2, in: range) == .role)
  }

  // MARK: Places

  /// A line that begins with "Location:" or "Work location:".
  func isPlaceLine(_ text: FactText, _ range: Range<Int>) -> Bool {
    let start = range.lowerBound
    return text.matches(.location, .colon, at: start, in: range)
      || text.matches(.work, .location, .colon, at: start, in: range)
  }

  func isTitle(_ sentence: Int, _ text: FactText) -> Bool { text.blockKind(of: sentence) == .title }

  /// `#LI-Remote`
  func isTag(_ index: Int, _ text: FactText, _ range: Range<Int>) -> Bool {
    let start = text.tokens[index].word == .site ? index - 1 : index
    return text.word(start - 1, in: range) == .li && text.word(start - 2, in: range) == .hash
  }

  /// "Location: Remote", "Work mode: hybrid"
  func isLabelled(_ index: Int, _ text: FactText, _ range: Range<Int>) -> Bool {
    var start = index - 1
    switch text.word(start, in: range) {
    case .fully, .full, .on, .in: start -= 1
    default: break
    }
    if start == range.lowerBound + 1, text.matches(.type, .colon, at: range.lowerBound, in: range) { return true }
    guard text.word(start, in: range) == .colon, start - range.lowerBound <= 3 else { return false }
    return text.contains(any: [.location, .work, .based, .role], in: range.lowerBound..<start)
      || text.contains(.arrangement, in: range.lowerBound..<start)
  }

  func isNegated(_ index: Int, _ text: FactText, _ range: Range<Int>) -> Bool {
    for offset in 1...3 where text.word(index - offset, in: range) == .not { return true }
    let clause = text.clause(around: index, in: range)
    if let negation = text.first(.not, in: index..<clause.upperBound), text.word(negation + 1, in: range) != .required {
      // "remote work is not available", but not "a contract and not an offer"
      for index in negation + 1..<min(negation + 4, range.upperBound) {
        switch text.tokens[index].word {
        case .provide, .can, .ability: return true
        case .a, .the, .of: return false
        default: continue
        }
      }
    }
    return false
  }

  func isAddressed(_ text: FactText, _ range: Range<Int>) -> Bool {
    text.contains(any: [.role, .you, .candidate, .must, .required], in: range)
  }
}
