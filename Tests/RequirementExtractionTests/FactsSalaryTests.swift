import PostingText
import RequirementExtraction
import Testing

@Suite struct FactsSalaryTests {
  typealias Row = (line: String, low: Double?, high: Double?, currency: String?, period: PayPeriod)

  @Test(
    arguments: [
      ("The base salary is $160,000 - $200,000 per year", 160_000, 200_000, "USD", .year),
      ("Salary range: $120k-$150k", 120_000, 150_000, "USD", .year),
      ("Salary: 120-150k USD", 120_000, 150_000, "USD", .year),
      ("Pay range $160,000—$200,000 USD", 160_000, 200_000, "USD", .year),
      ("Base pay between $98,500 and $131,000 annually", 98_500, 131_000, "USD", .year),
      ("Salary: €65.000 - €80.000 a year", 65_000, 80_000, "EUR", .year),
      ("£55,000 to £70,000 per annum salary", 55_000, 70_000, "GBP", .year),
      ("Pay: $28.50 per hour", 28.5, 28.5, "USD", .hour),
      ("Hourly rate: $45", 45, 45, "USD", .hour),
      ("Compensation of $30 - $42/hr", 30, 42, "USD", .hour),
      ("Salary up to $140,000", nil, 140_000, "USD", .year),
      ("Salary from CHF 95,000 a year", 95_000, nil, "CHF", .year),
      ("The salary starts at $7,500 CAD monthly", 7_500, nil, "CAD", .month),
      ("Base salary of C$110,000 to C$130,000", 110_000, 130_000, "CAD", .year),
      ("Salary: A$120,000 - A$140,000", 120_000, 140_000, "AUD", .year),
      ("Salary for Sydney: $120,000 - $140,000", 120_000, 140_000, "AUD", .year),
      ("Salary in Toronto: $110,000 - $130,000", 110_000, 130_000, "CAD", .year),
      ("Salary: INR 12,00,000 - 18,00,000 per annum", 1_200_000, 1_800_000, "INR", .year),
      ("Compensation: ₹ 8 - 12 LPA", 800_000, 1_200_000, "INR", .year),
      ("Salary 45 000 - 55 000 EUR", 45_000, 55_000, "EUR", .year),
      ("We pay 900 EUR per day", 900, 900, "EUR", .day),
      ("Annual salary range: $140-165,000", 140_000, 165_000, "USD", .year),
      ("A salary between €2,700 (scale 9) and €3,800 (scale 10) gross per month", 2_700, 3_800, "EUR", .month),
      ("The salary is between $90,000 [lowest market] to $140,000 [highest market]", 90_000, 140_000, "USD", .year),
      ("The cash compensation for this position in the market is $150K-$210K", 150_000, 210_000, "USD", .year),
      ("£31,500 pa", 31_500, 31_500, "GBP", .year),
      ("The base salary is $120,000 with OTE of $200,000", 120_000, 120_000, "USD", .year),
    ] as [Row])
  func stated(row: Row) {
    let salary = FactsSample.facts(.pay, row.line).salary.value
    #expect(
      salary == Salary(minimum: row.low, maximum: row.high, currency: row.currency, period: row.period),
      "\(row.line)")
  }

  @Test(arguments: [
    "We raised $45,000,000 in funding last spring", "A market of $200 billion", "401(k) match up to 4%",
    "A yearly learning budget of $2,000", "Relocation support of up to $10,000", "$300 per month commuter benefit",
    "Life insurance coverage up to $500,000", "OTE $180,000 - $220,000", "Competitive salary and equity",
    "Salary of $99999999999999999999999 a year", "Hourly pay is in $USD", "Up to $5,000 sign-on bonus",
    "We serve 12,000 - 15,000 customers", "Renew 80 accounts ($12K-$20K+ ACV)", "Over $100M in ARR",
  ])
  func noPay(line: String) {
    #expect(FactsSample.facts(.benefits, line).salary.value == nil, "\(line)")
  }

  @Test(arguments: [
    (" $90,000 a year", SalaryBand.below), (" $120,000 a year", .lower), (" $128,000 a year", .between),
    (" $150,000 a year", .mid), (" $180,000 a year", .between), (" $300,000 a year", .upper),
    (" $500,000 a year", .above), (" $65 per hour", .mid),
  ])
  func bands(pay: String, band: SalaryBand) {
    #expect(FactsSample.facts(.pay, "Base salary:" + pay).salaryBand.value == band)
    #expect(FactsSample.facts(.pay, "Base salary: €100,000 a year").salaryBand.value == nil)
  }

  @Test func structuredPayYieldsToText() {
    var metadata = JobPostingMetadata()
    metadata.salary = StructuredSalary(minimum: 50_000, maximum: 60_000, currency: "EUR", unit: "YEAR")
    let silent = FactsSample.reader.facts(of: FactsSample.posting([], metadata: metadata)).facts.salary
    #expect(silent.value == Salary(minimum: 50_000, maximum: 60_000, currency: "EUR", period: .year))
    #expect(silent.basis == .structured)
    let posting = FactsSample.posting([(.pay, ["Salary: €70,000 - €80,000"])], metadata: metadata)
    let stated = FactsSample.reader.facts(of: posting).facts.salary
    #expect(stated.value?.minimum == 70_000)
    #expect(stated.conflict)
  }

  @Test func rangesByPlaceMakeOne() {
    let lines = [
      "Salary in Ohio: $100,000 - $120,000", "Salary in Utah: $110,000 - $135,000",
      "Salary in Oulu: €60,000 - €70,000",
    ]
    let salary = FactsSample.reader.facts(of: FactsSample.posting([(.pay, lines)])).facts.salary.value
    #expect(salary == Salary(minimum: 100_000, maximum: 135_000, currency: "USD", period: .year))
  }
}
