import RequirementExtraction
import RoleMatching
import RoleScoring
import Testing

/// Holds the accuracy on the labelled `SamplePostings` above floors; a floor is only ever raised.
@Suite struct AccuracyTests {
  /// Right answers, wrong ones and missed ones.
  struct Tally {
    var right = 0
    var wrong = 0
    var missed = 0
    var f1: Double { 2 * Double(right) / Double(max(1, 2 * right + wrong + missed)) }
  }

  struct Figures {
    var competencies = Tally()
    var required = Tally()
    var facts = Tally()
    var emphasisRight = 0
    var scores: [(name: String, score: Int, relevance: Double)] = []
    var emphasisAccuracy: Double { Double(emphasisRight) / Double(max(1, competencies.right)) }

    /// Share of pairs at least one relevance step apart that the score puts in the right order; ties count half.
    var pairwise: Double {
      var right = 0.0
      var all = 0.0
      for (index, one) in scores.enumerated() {
        for other in scores[..<index] where abs(one.relevance - other.relevance) >= 1 {
          all += 1
          if one.score == other.score {
            right += 0.5
          } else if (one.score > other.score) == (one.relevance > other.relevance) {
            right += 1
          }
        }
      }
      return all == 0 ? 0 : right / all
    }
  }

  static func measure() throws -> Figures {
    let matcher = RoleMatcher()
    var figures = Figures()
    for sample in try SamplePosting.all() {
      let suffix = sample.posting.split(separator: ".").last.map(String.init)
      let results = matcher.match(try sample.bytes(), source: sample.posting, suffix: suffix)
      let first = try #require(results.first)
      let matched = try first.outcome.get()
      figures.count(matched, as: sample)
    }
    return figures
  }

  @Test func figuresStayAboveTheirFloors() throws {
    let figures = try Self.measure()
    print(
      "samples: competencies f1 \(figures.competencies.f1), required f1 \(figures.required.f1), emphasis",
      "\(figures.emphasisAccuracy), facts f1 \(figures.facts.f1), pairwise \(figures.pairwise)")
    #expect(figures.scores.count >= 24)
    #expect(figures.competencies.f1 >= 0.87)
    #expect(figures.required.f1 >= 0.83)
    #expect(figures.emphasisAccuracy >= 0.90)
    #expect(figures.facts.f1 >= 0.85)
    #expect(figures.pairwise >= 0.97)
  }
}

extension AccuracyTests.Figures {
  mutating func count(_ matched: MatchedPosting, as sample: SamplePosting) {
    let items = matched.requirements.items
    let found = Dictionary(uniqueKeysWithValues: items.map { ($0.id, $0.emphasis.rawValue) })
    let wanted = Dictionary(uniqueKeysWithValues: sample.competencies.map { ($0.id, $0.emphasis) })
    let both = Set(found.keys).intersection(wanted.keys)
    competencies.add(found: Set(found.keys), wanted: Set(wanted.keys))
    required.add(
      found: Set(found.filter { $0.value == "required" }.keys),
      wanted: Set(wanted.filter { $0.value == "required" }.keys))
    emphasisRight += both.filter { found[$0] == wanted[$0] }.count
    let facts = matched.requirements.facts
    count(fact: facts.minimumYears.value, wanted: sample.facts.min_years)
    count(fact: facts.minimumDegree.value?.rawValue, wanted: sample.facts.degree_min)
    count(fact: facts.preferredDegree.value?.rawValue, wanted: sample.facts.degree_preferred)
    count(fact: facts.seniority.value?.rawValue, wanted: sample.facts.seniority)
    count(fact: facts.workplace.value?.rawValue, wanted: sample.facts.workplace)
    count(fact: facts.clearance.value?.rawValue, wanted: sample.facts.clearance)
    count(fact: facts.employmentType.value?.rawValue, wanted: sample.facts.employment_type)
    count(
      fact: facts.salary.value,
      wanted: sample.facts.salary.map {
        Salary(
          minimum: $0.min, maximum: $0.max, currency: $0.currency, period: $0.period.flatMap(PayPeriod.init(rawValue:)))
      })
    scores.append((sample.posting, matched.assessment.score.tenths, sample.relevance))
  }

  private mutating func count<Value: Equatable>(fact found: Value?, wanted: Value?) {
    guard found != nil || wanted != nil else { return }
    if found == wanted {
      facts.right += 1
    } else {
      facts.wrong += found == nil ? 0 : 1
      facts.missed += wanted == nil ? 0 : 1
    }
  }
}

extension AccuracyTests.Tally {
  mutating func add(found: Set<String>, wanted: Set<String>) {
    right += found.intersection(wanted).count
    wrong += found.subtracting(wanted).count
    missed += wanted.subtracting(found).count
  }
}
