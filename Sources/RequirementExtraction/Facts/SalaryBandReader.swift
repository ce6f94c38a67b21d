/// Places a US salary in the bands that the role document gives.
///
/// The bands are those of the role document "Senior AI Systems Engineer" for the US market in 2024: lower
/// $114,526-126,557, mid $129,304-163,037, upper $204,416-449,000 a year. A salary is placed by the middle of its
/// range; other currencies aren't placed.
struct SalaryBandReader: FactReader {
  let cues: [FactWord] = []

  func read(_ text: FactText, _ sentences: [Int], into findings: inout FactFindings) {
    guard let salary = findings.facts.salary.value, salary.currency == "USD", let period = salary.period,
      let low = salary.minimum ?? salary.maximum
    else { return }
    // 52 weeks of 40 hours, 260 working days.
    let factor: Double =
      switch period {
      case .year: 1
      case .month: 12
      case .week: 52
      case .day: 260
      case .hour: 2080
      }
    let middle = (low + (salary.maximum ?? low)) / 2 * factor
    let band: SalaryBand =
      switch middle {
      case ..<114_526: .below
      case ...126_557: .lower
      case ..<129_304: .between
      case ...163_037: .mid
      case ..<204_416: .between
      case ...449_000: .upper
      default: .above
      }
    findings.facts.salaryBand = Reading(value: band, basis: .inferred, evidence: findings.facts.salary.evidence)
  }
}
