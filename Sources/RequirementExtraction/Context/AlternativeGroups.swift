/// Numbers the either-or groups of a posting.
struct AlternativeGroups {
  /// Number of each either-or clause, from 1, in order of the text.
  private var numbers: [Int: Int] = [:]

  /// A clause makes a group where it names at least two competencies.
  init(_ mentions: [Mention]) {
    var members: [Int: Set<Int32>] = [:]
    for mention in mentions where mention.alternatives > 0 {
      members[mention.alternatives, default: []].insert(mention.competency)
    }
    let groups = members.filter { $0.value.count > 1 }.keys.sorted()
    for (index, group) in groups.enumerated() { numbers[group] = index + 1 }
  }

  /// The group that a competency belongs to: where it is also asked for alone with the same emphasis, none.
  func number(of mentions: ArraySlice<Mention>, emphasis: Emphasis) -> Int? {
    var found: Int?
    for mention in mentions where mention.emphasis == emphasis {
      guard let number = numbers[mention.alternatives] else { return nil }
      found = found ?? number
    }
    return found
  }
}
