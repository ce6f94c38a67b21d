import PostingText

/// Reads base pay.
///
/// A sum counts where the text speaks of pay, or where it stands as a range at the top or in a section on pay; sums of
/// funding, revenue, benefits and total or on-target earnings don't. A bare `$` is US money unless the posting's place
/// names another dollar; without a period a sum from 10,000 up is a year's.
struct SalaryReader: FactReader {
  let cues: [FactWord] = [
    .dollar, .euro, .pound, .rupee, .yen, .peso, .won, .shekel, .lira, .usd, .cad, .aud, .sgd, .nzd, .hkd, .eur, .gbp,
    .inr, .chf, .sek, .nok, .dkk, .pln, .php, .jpy, .cny, .ils, .brl, .mxn, .zar, .aed, .czk, .huf, .krw, .twd, .thb,
    .idr, .myr, .vnd, .ngn, .kes, .pkr, .khr, .sar, .salary, .lpa, .lakh, .compensation, .pay, .dollars,
  ]

  private struct Claim {
    var salary: Salary
    var rank: Int
    var isRange: Bool
    var sentence: Int
    var tokens: Range<Int>
  }

  func read(_ text: FactText, _ sentences: [Int], into findings: inout FactFindings) {
    let claims = sentences.flatMap { self.claims(of: $0, in: text) }
    var best: Claim?
    for claim in claims where best.map({ claim.rank > $0.rank }) ?? true { best = claim }
    if let first = best { best = Self.widened(first, by: claims) }
    if let best {
      findings.facts.salary = Reading(
        value: best.salary, basis: .stated, evidence: text.evidence(best.sentence, around: best.tokens))
    }
    guard let structured = Self.salary(of: text.posting.metadata.salary) else { return }
    if let best {
      findings.facts.salary.conflict = best.salary != structured
    } else {
      findings.facts.salary = Reading(
        value: structured, basis: .structured,
        evidence: text.locator.structuredEvidence(quoting: Self.quote(structured)))
    }
  }

  /// One range for all places or levels where the posting gives a range for each.
  private static func widened(_ best: Claim, by claims: [Claim]) -> Claim {
    guard best.isRange, var low = best.salary.minimum, var high = best.salary.maximum else { return best }
    for claim in claims
    where claim.isRange && claim.rank + 2 >= best.rank && claim.salary.currency == best.salary.currency
      && claim.salary.period == best.salary.period && abs(claim.sentence - best.sentence) <= 30
    {
      low = min(low, claim.salary.minimum ?? low)
      high = max(high, claim.salary.maximum ?? high)
    }
    guard high <= low * 4 else { return best }
    var widened = best
    widened.salary.minimum = low
    widened.salary.maximum = high
    return widened
  }

  private func claims(of sentence: Int, in text: FactText) -> [Claim] {
    let kind = text.kind(of: sentence)
    if kind == .related || kind == .tags { return [] }
    let range = text.sentences[sentence].tokens
    return MoneySpan.spans(in: text, range).compactMap { span in
      guard let rank = rank(span, sentence, kind, text, range), let salary = salary(span, text, range) else {
        return nil
      }
      return Claim(salary: salary, rank: rank, isRange: span.isRange, sentence: sentence, tokens: span.tokens)
    }
  }

  /// How surely a sum is base pay; `nil` where it isn't pay.
  private func rank(
    _ span: MoneySpan, _ sentence: Int, _ kind: SectionKind, _ text: FactText, _ range: Range<Int>
  ) -> Int? {
    if kind == .company && !text.contains(any: [.salary, .base, .pay], in: range) { return nil }
    let hasCurrency = span.currency != nil || span.isBareDollar
    guard hasCurrency || (span.isRange && text.contains(.payCue, in: range)) else { return nil }
    let near = max(range.lowerBound, span.tokens.lowerBound - 12)..<span.tokens.lowerBound
    let after = span.tokens.upperBound..<min(range.upperBound, span.tokens.upperBound + 3)
    if text.contains(.notPay, in: max(near.lowerBound, near.upperBound - 6)..<near.upperBound)
      || text.contains(.notPay, in: after)
    {
      return nil
    }
    if text.contains(
      any: [.bonus, .ote, .equity, .stock], in: max(near.lowerBound, near.upperBound - 3)..<near.upperBound)
    {
      return nil
    }
    if text.contains(.ote, in: text.between(after.lowerBound, min(after.upperBound, after.lowerBound + 1)))
      || text.contains(.ote, in: near) && !text.contains(.base, in: near)
    {
      return nil
    }
    if text.contains(.bonus, in: span.tokens.upperBound..<min(range.upperBound, span.tokens.upperBound + 2)),
      text.word(span.tokens.upperBound, in: range) != .plus
    {
      return nil
    }
    let named = text.contains(.payCue, in: near) || text.contains(any: [.base, .salary, .pay], in: after)
    var rank = 0
    if named { rank += 4 }
    if text.contains(any: [.base], in: near) || text.contains(.base, in: after) { rank += 2 }
    if span.isRange { rank += 3 }
    if span.period != nil { rank += 1 }
    if kind == .pay || text.isHeader(sentence) || isAfterPayHeading(sentence, text) { rank += 2 }
    // Total pay is more than base pay.
    if text.contains(.total, in: near), !text.contains(.base, in: near) { rank -= 2 }
    let enough =
      named || (span.isRange && rank >= 4) || (kind == .pay && span.low >= 10_000)
      || (rank >= 3 && span.isRange && span.low >= 10_000)
      // "£36,400 pa" as a line of its own
      || (hasCurrency && span.period == .year && span.low >= 10_000 && range.count <= span.tokens.count + 3
        && kind != .company && kind != .benefits)
    return enough ? rank : nil
  }

  /// Whether the block before is a line like "Compensation:".
  private func isAfterPayHeading(_ sentence: Int, _ text: FactText) -> Bool {
    guard sentence > 0 else { return false }
    let before = text.sentences[sentence - 1].tokens
    return before.count <= 7 && text.contains(any: [.salary, .compensation, .pay], in: before)
  }

  private func salary(_ span: MoneySpan, _ text: FactText, _ range: Range<Int>) -> Salary? {
    var period = span.period ?? periodBefore(span, text, range)
    if period == nil, span.low >= 10_000 { period = .year }
    guard let period, isPlausible(span, period) else { return nil }
    let currency = span.currency ?? (span.isBareDollar ? dollar(span, text, range) : nil)
    let before = span.tokens.lowerBound - 1
    // A range whose end stands elsewhere.
    if !span.isRange && text.word(span.tokens.upperBound, in: range) == .dash { return nil }
    if !span.isRange && text.word(before, in: range) == .between { return nil }
    var minimum: Double? = span.low
    var maximum: Double? = span.high
    if !span.isRange {
      if isUpper(before, text, range) {
        minimum = nil
      } else if isLower(before, text, range) {
        maximum = nil
      }
    }
    return Salary(minimum: minimum, maximum: maximum, currency: currency, period: period)
  }

  private func isUpper(_ before: Int, _ text: FactText, _ range: Range<Int>) -> Bool {
    for index in [before, before - 1] {
      switch text.word(index, in: range) {
      case .upto, .maximum: return true
      case .to where text.word(index - 1, in: range) == .up: return true
      default: continue
      }
    }
    return false
  }

  private func isLower(_ before: Int, _ text: FactText, _ range: Range<Int>) -> Bool {
    for index in stride(from: before, through: before - 3, by: -1) {
      switch text.word(index, in: range) {
      case .from, .starts, .minimum, .least, .over: return true
      default: continue
      }
    }
    return false
  }

  /// "Hourly rate: $45", "annual salary of"
  private func periodBefore(_ span: MoneySpan, _ text: FactText, _ range: Range<Int>) -> PayPeriod? {
    let near = max(range.lowerBound, span.tokens.lowerBound - 10)..<span.tokens.lowerBound
    for index in near.reversed() {
      switch text.tokens[index].word {
      case .annual: return .year
      case .monthly: return .month
      case .weekly: return .week
      case .daily: return .day
      case .hourly: return .hour
      case .day where text.word(index + 1, in: range) == .rate: return .day
      default: continue
      }
    }
    return nil
  }

  private func isPlausible(_ span: MoneySpan, _ period: PayPeriod) -> Bool {
    switch period {
    case .year: span.low >= 1_000 && span.high <= 1e9
    case .month: span.low >= 100 && span.high <= 1e8
    case .week, .day: span.low >= 10 && span.high <= 1e7
    case .hour: span.low >= 1 && span.high <= 1e6
    }
  }

  /// Whose dollar a bare `$` is: by the sentence, then by the posting's places.
  private func dollar(_ span: MoneySpan, _ text: FactText, _ range: Range<Int>) -> String {
    if text.contains(any: [.us, .america, .usd], in: range) { return "USD" }
    if let code = Self.dollar(in: text, range) { return code }
    for sentence in text.sentences.indices where text.isHeader(sentence) || text.kind(of: sentence) == .location {
      let tokens = text.sentences[sentence].tokens
      if text.contains(any: [.us, .america], in: tokens) { return "USD" }
      if let code = Self.dollar(in: text, tokens) { return code }
    }
    return Self.dollar(atPlaces: text.posting.metadata) ?? "USD"
  }

  private static func dollar(in text: FactText, _ range: Range<Int>) -> String? {
    for index in range {
      switch text.tokens[index].word {
      case .canada, .cad: return "CAD"
      case .australia, .aud: return "AUD"
      case .singapore, .sgd: return "SGD"
      case .zealand, .nzd: return "NZD"
      case .hkd: return "HKD"
      case .hong where text.word(index + 1, in: range) == .kong: return "HKD"
      default: continue
      }
    }
    return nil
  }

  private static func dollar(atPlaces metadata: JobPostingMetadata) -> String? {
    let places = metadata.locations.joined(separator: " ").lowercased()
    let url = metadata.url?.lowercased() ?? ""
    for (name, domain, code) in [
      ("canada", ".ca/", "CAD"), ("australia", ".com.au/", "AUD"), ("singapore", ".sg/", "SGD"),
      ("new zealand", ".co.nz/", "NZD"), ("hong kong", ".hk/", "HKD"),
    ] where places.contains(name) || url.contains(domain) {
      return code
    }
    return nil
  }

  // MARK: Structured data

  private static func salary(of structured: StructuredSalary?) -> Salary? {
    guard let structured, structured.minimum != nil || structured.maximum != nil else { return nil }
    let period: PayPeriod? =
      switch structured.unit?.uppercased() {
      case "HOUR", "HOURLY": .hour
      case "DAY", "DAILY": .day
      case "WEEK", "WEEKLY": .week
      case "MONTH", "MONTHLY": .month
      case "YEAR", "YEARLY", "ANNUAL": .year
      default: max(structured.minimum ?? 0, structured.maximum ?? 0) >= 10_000 ? .year : nil
      }
    let bound = max(structured.minimum ?? 0, structured.maximum ?? 0)
    guard let period, bound > 0, bound < 1e12 else { return nil }
    return Salary(
      minimum: structured.minimum, maximum: structured.maximum, currency: structured.currency?.uppercased(),
      period: period)
  }

  private static func quote(_ salary: Salary) -> String {
    let bounds = [salary.minimum, salary.maximum].map { $0.map { "\(Int64($0))" } ?? "?" }
    return "baseSalary: \(bounds[0])-\(bounds[1]) \(salary.currency ?? "") \(salary.period?.rawValue ?? "")"
  }
}
