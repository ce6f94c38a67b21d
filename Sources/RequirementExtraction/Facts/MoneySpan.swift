/// A sum of money or a range of sums, as in "$120,000 - $150,000 a year" or "80-95k EUR".
struct MoneySpan: Sendable {
  var low: Double
  var high: Double
  var isRange: Bool
  /// ISO 4217 code; `nil` where none is written, `dollar` where only `$` is.
  var currency: String?
  /// A bare dollar sign: the place may name another dollar.
  var isBareDollar: Bool
  var period: PayPeriod?
  var tokens: Range<Int>

  private struct Amount {
    var value: Double
    /// 1000 for "k", 1 for none.
    var scale: Double
    var currency: String?
    var isDollar: Bool
    var tokens: Range<Int>
  }

  /// All sums of a sentence, in order.
  static func spans(in text: FactText, _ range: Range<Int>) -> [MoneySpan] {
    var spans: [MoneySpan] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard text.tokens[index].word == .number, let first = amount(at: index, text, range) else {
        index += 1
        continue
      }
      let span = widened(first, text, range)
      spans.append(span)
      index = max(index + 1, span.tokens.upperBound)
    }
    return spans
  }

  private static func widened(_ first: Amount, _ text: FactText, _ range: Range<Int>) -> MoneySpan {
    var span = MoneySpan(
      low: first.value, high: first.value, isRange: false, currency: first.currency,
      isBareDollar: first.isDollar && first.currency == nil, period: nil, tokens: first.tokens)
    var next = first.tokens.upperBound
    span.period = period(at: next, text, range)?.0
    if let unit = period(at: next, text, range) { next = unit.end }
    next = skipAside(next, text, range)
    let link = text.word(next, in: range)
    if link == .dash || link == .to || (link == .and && text.word(first.tokens.lowerBound - 1, in: range) == .between) {
      var start = next + 1
      if link == .dash, text.word(start, in: range) == .dash { start += 1 }
      while start < range.upperBound, isCurrency(start, text, range) { start += 1 }
      if text.word(start, in: range) == .number, let second = amount(at: start, text, range) {
        let currencies = first.currency == nil || second.currency == nil || first.currency == second.currency
        var low = first.value
        // "120-150k": the scale of the second is the first's too.
        if second.scale > 1 && first.scale == 1 && low < 1000 { low *= second.scale }
        // "170-195,000"
        if second.scale == 1 && first.scale == 1 && (10..<1000).contains(low) && second.value >= 10_000
          && second.value <= low * 4000
        {
          low *= 1000
        }
        if currencies && second.value >= low && second.value <= low * 12 {
          span.low = low
          span.high = second.value
          span.isRange = true
          span.currency = first.currency ?? second.currency
          span.isBareDollar = span.currency == nil && (first.isDollar || second.isDollar)
          span.tokens = first.tokens.lowerBound..<second.tokens.upperBound
        }
      }
    }
    let end = span.tokens.upperBound
    if let unit = period(at: end, text, range) ?? period(at: skipAside(end, text, range), text, range) {
      span.period = unit.0
      span.tokens = span.tokens.lowerBound..<unit.end
    }
    return span
  }

  /// Past a bracketed aside: "€2,600 (scale 9) and €3,900 (scale 10) a month".
  private static func skipAside(_ index: Int, _ text: FactText, _ range: Range<Int>) -> Int {
    guard text.word(index, in: range) == .open else { return index }
    let reach = index + 1..<max(index + 1, min(index + 24, range.upperBound))
    return text.first(.close, in: reach).map { $0 + 1 } ?? index
  }

  private static func amount(at index: Int, _ text: FactText, _ range: Range<Int>) -> Amount? {
    var value = text.tokens[index].value
    guard value > 0, !text.tokens[index].traits.contains(.spelled) else { return nil }
    var end = index + 1
    // "120 000"
    while text.word(end, in: range) == .number, value < 1_000_000, value == value.rounded(),
      text.tokens[end].end - text.tokens[end].start == 3, text.tokens[end - 1].end + 1 == text.tokens[end].start
    {
      value = value * 1000 + text.tokens[end].value
      end += 1
    }
    let scale: Double
    switch text.word(end, in: range) {
    case .k: scale = 1000
    case .million:
      scale =
        value < 100_000
          && (!text.tokens[end].traits.contains(.spaced) || text.tokens[end].end - text.tokens[end].start > 2) ? 1e6 : 1
    case .billion: scale = 1e9
    case .lakh, .lpa: scale = 1e5
    case .crore: scale = 1e7
    default: scale = 1
    }
    if scale > 1 {
      value *= scale
      if text.tokens[end].word != .lpa { end += 1 }
    }
    if text.word(end, in: range) == .plus { end += 1 }
    let before = currencyBefore(index, text, range)
    let after = code(text.word(end, in: range))
    let dollarsAfter = text.word(end, in: range) == .dollars
    if after != nil || dollarsAfter { end += 1 }
    var amount = Amount(
      value: min(value, 1e15), scale: scale, currency: before.code ?? after, isDollar: before.isDollar || dollarsAfter,
      tokens: before.start..<end)
    // "$150,000 CAD": the code decides over the sign.
    if let after, before.code == nil || before.isDollar { amount.currency = after }
    if amount.currency == nil, text.word(end - 1, in: range) == .lakh || text.word(end, in: range) == .lpa {
      amount.currency = "INR"
    }
    return amount
  }

  private static func isCurrency(_ index: Int, _ text: FactText, _ range: Range<Int>) -> Bool {
    let word = text.word(index, in: range)
    if code(word) != nil || word == .dollar || sign(word) != nil { return true }
    return text.word(index + 1, in: range) == .dollar && prefixed(word) != nil
  }

  private static func currencyBefore(
    _ index: Int, _ text: FactText, _ range: Range<Int>
  ) -> (code: String?, isDollar: Bool, start: Int) {
    let before = text.word(index - 1, in: range)
    if before == .dollar {
      let letters = text.word(index - 2, in: range)
      if let code = code(letters) ?? (text.tokens[index - 1].traits.contains(.spaced) ? nil : prefixed(letters)) {
        return (code, true, index - 2)
      }
      return (nil, true, index - 1)
    }
    if let sign = sign(before) { return (sign, false, index - 1) }
    if let code = code(before) { return (code, false, index - 1) }
    return (nil, false, index)
  }

  /// "US$", "C$", "A$"
  private static func prefixed(_ word: FactWord) -> String? {
    switch word {
    case .us: "USD"
    case .ca: "CAD"
    case .a, .au: "AUD"
    case .nz: "NZD"
    case .hk: "HKD"
    case .s: "SGD"
    default: nil
    }
  }

  private static func sign(_ word: FactWord) -> String? {
    switch word {
    case .euro: "EUR"
    case .pound: "GBP"
    case .rupee: "INR"
    case .peso: "PHP"
    case .won: "KRW"
    case .shekel: "ILS"
    case .lira: "TRY"
    default: nil
    }
  }

  private static func code(_ word: FactWord) -> String? {
    switch word {
    case .usd, .cad, .aud, .sgd, .nzd, .hkd, .eur, .gbp, .inr, .chf, .sek, .nok, .dkk, .pln, .php, .jpy, .cny, .ils,
      .brl, .mxn, .zar, .aed, .czk, .huf, .krw, .twd, .thb, .idr, .myr, .vnd, .ngn, .kes, .pkr, .khr, .sar:
      String(word.rawValue.prefix(3)).uppercased()
    default: nil
    }
  }

  /// The period named at `index`: "per year", "/hr", "a month", "annually".
  private static func period(at index: Int, _ text: FactText, _ range: Range<Int>) -> (PayPeriod, end: Int)? {
    var index = index
    var marked = false
    if text.word(index, in: range) == .open || text.word(index, in: range) == .comma { index += 1 }
    if [.base, .salary, .gross].contains(text.word(index, in: range)) { index += 1 }
    switch text.word(index, in: range) {
    case .slash, .per, .a, .by:
      marked = true
      index += 1
    default: break
    }
    let period: PayPeriod
    switch text.word(index, in: range) {
    case .year where marked: period = .year
    case .month where marked: period = .month
    case .week where marked: period = .week
    case .day where marked: period = .day
    case .hour where marked: period = .hour
    case .annual, .lpa: period = .year
    case .monthly: period = .month
    case .weekly: period = .week
    case .daily: period = .day
    case .hourly: period = .hour
    default: return nil
    }
    return (period, index + 1)
  }
}
