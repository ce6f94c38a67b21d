/// A number of years, or a range of them, as in "3-5+ years" or "at least eighteen months".
struct YearSpan: Sendable {
  /// In years, both ends.
  var low: Double
  var high: Double
  /// Tokens from the first number to the word for years.
  var tokens: Range<Int>

  /// All spans of a sentence, in order.
  static func spans(in text: FactText, _ range: Range<Int>) -> [YearSpan] {
    var spans: [YearSpan] = []
    for index in range {
      let unit = text.tokens[index].word
      guard unit == .year || unit == .month, let span = span(endingAt: index, in: text, range) else { continue }
      spans.append(span)
    }
    return spans
  }

  private static func span(endingAt unit: Int, in text: FactText, _ range: Range<Int>) -> YearSpan? {
    var index = unit - 1
    // "5 or more years", "5+ full years", "two (2) years"
    while range.contains(index) {
      switch text.tokens[index].word {
      case .plus, .more, .or, .full, .close, .of, .least, .minimum, .over: index -= 1
      default:
        if let value = number(index, text, range) { return span(high: value, at: index, unit: unit, text, range) }
        return nil
      }
      if unit - index > 5 { return nil }
    }
    return nil
  }

  private static func span(
    high: Double, at index: Int, unit: Int, _ text: FactText, _ range: Range<Int>
  ) -> YearSpan? {
    var low = high
    var start = index
    var before = index - 1
    if text.word(before, in: range) == .open, let spelled = number(before - 1, text, range), spelled == high {
      start = before - 1
      before = start - 1
    } else if text.word(before, in: range) == .plus {
      before -= 1
    }
    // A second number before: "3-5", "three to five", "3+ - 5", "4 or 5", "between 3 and 5"
    switch text.word(before, in: range) {
    case .dash, .to, .or, .slash, .and:
      let isList = text.word(before, in: range) == .and
      var other = before - 1
      if text.word(other, in: range) == .plus { other -= 1 }
      if text.word(other, in: range) == .close { other -= 1 }
      if let value = number(other, text, range), value <= high,
        !isList || text.word(other - 1, in: range) == .between
      {
        low = value
        start = other
        if text.word(other - 1, in: range) == .open, let spelled = number(other - 2, text, range), spelled == low {
          start = other - 2
        }
      }
    default: break
    }
    let scale = text.tokens[unit].word == .month ? 12.0 : 1
    return YearSpan(low: low / scale, high: high / scale, tokens: start..<unit + 1)
  }

  private static func number(_ index: Int, _ text: FactText, _ range: Range<Int>) -> Double? {
    text.word(index, in: range) == .number ? text.tokens[index].value : nil
  }
}
