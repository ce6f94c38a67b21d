/// What each compiled phrase belongs to and when it counts.
struct PhraseTable: Equatable {
  /// What an owner is.
  enum OwnerKind: Int32 {
    case competency, topic, cue
  }

  /// Four numbers a phrase: owner, flags, first condition, number of conditions.
  var phrases: [Int32] = []
  /// Conditions as coded by `Condition`.
  var conditions: [Int32] = []
  /// Two numbers an owner: kind, and for a topic how many matches it takes, for a cue its role.
  var owners: [Int32] = []

  /// Flag: the phrase excludes instead of finding.
  static let excludes: Int32 = 1
  /// Flag: the phrase begins a sentence.
  static let anchored: Int32 = 2

  var phraseCount: Int { phrases.count / 4 }
  var ownerCount: Int { owners.count / 2 }

  func owner(of phrase: Int32) -> Int32 { phrases[Int(phrase) * 4] }
  func has(_ flag: Int32, _ phrase: Int32) -> Bool { phrases[Int(phrase) * 4 + 1] & flag != 0 }
  func conditions(of phrase: Int32) -> ArraySlice<Int32> {
    let first = Int(phrases[Int(phrase) * 4 + 2])
    return conditions[first..<first + Int(phrases[Int(phrase) * 4 + 3])]
  }

  func kind(of owner: Int32) -> OwnerKind { OwnerKind(rawValue: owners[Int(owner) * 2]) ?? .competency }
  func value(of owner: Int32) -> Int32 { owners[Int(owner) * 2 + 1] }
}

/// A place in a posting that a phrase may ask for.
enum Place: Int32, CaseIterable {
  case title, requirements, duties, list

  var name: String {
    switch self {
    case .title: "title"
    case .requirements: "requirements"
    case .duties: "duties"
    case .list: "list"
    }
  }

  /// Bit in a set of places.
  var bit: UInt8 { 1 << UInt8(rawValue) }
}

/// A condition as one number: the topic's owner or the place, and whether it must or must not hold.
enum ConditionCode {
  static func topic(_ owner: Int32, holds: Bool) -> Int32 { owner << 2 | (holds ? 1 : 0) }
  static func place(_ place: Place, holds: Bool) -> Int32 { place.rawValue << 2 | 2 | (holds ? 1 : 0) }

  /// Whether a condition is met for the topics that hold and the places of a match.
  static func isMet(_ code: Int32, topics: [Bool], places: UInt8) -> Bool {
    let holds = code & 1 == 1
    let value = Int(code >> 2)
    if code & 2 != 0 { return (places & 1 << UInt8(value) != 0) == holds }
    return (topics.indices.contains(value) && topics[value]) == holds
  }
}
