import Testing

@testable import RoleScoring

@Suite struct PointsTests {
  @Test(arguments: [
    (10, [1, 1, 1], [4, 3, 3]),
    (0, [3, 4], [0, 0]),
    (5, [0, 0], [0, 0]),
    (7, [0, 2, 0], [0, 7, 0]),
    (100, [333_333, 333_333, 333_334], [33, 33, 34]),
    (1, [1, 9], [0, 1]),
  ])
  func apportionAddsUp(_ total: Int, _ parts: [Int], _ shares: [Int]) {
    #expect(Points.apportion(total, to: parts) == shares)
  }

  @Test(arguments: [(0, "0.0"), (7, "0.7"), (784, "78.4"), (1000, "100.0"), (-5, "-0.5")])
  func printsOneDecimal(_ tenths: Int, _ text: String) {
    #expect(Points(tenths: tenths).description == text)
  }
}
