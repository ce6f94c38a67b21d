/// Reads one phrase, or one set of alternatives, of a taxonomy file.
struct PhraseParser {
  private let bytes: [UInt8]
  private let place: SourcePosition
  private var index = 0
  private var depth = 0

  private static let deepest = 8
  static let widestGap = 20

  /// `place` is where the text begins.
  init(_ bytes: some Sequence<UInt8>, at place: SourcePosition) {
    self.bytes = Array(bytes)
    self.place = place
  }

  /// Reads a whole phrase.
  static func phrase(_ text: some Sequence<UInt8>, at place: SourcePosition) throws(TaxonomyError) -> Phrase {
    var parser = PhraseParser(text, at: place)
    return try parser.phrase()
  }

  /// Reads alternatives with `|` between, as a set has them.
  static func alternatives(
    _ text: some Sequence<UInt8>, at place: SourcePosition
  ) throws(TaxonomyError) -> [[PhraseElement]] {
    var parser = PhraseParser(text, at: place)
    return try parser.alternatives(until: nil)
  }

  private mutating func phrase() throws(TaxonomyError) -> Phrase {
    var phrase = Phrase(text: String(decoding: bytes, as: UTF8.self), position: place)
    skipBlanks()
    if take("^") { phrase.isAnchored = true }
    var part: [PhraseElement] = []
    while true {
      skipBlanks()
      guard index < bytes.count else { break }
      if starts(with: "..") || starts(with: "<>") {
        let joint = try joint()
        if part.isEmpty { throw error("a gap must stand between two words") }
        phrase.parts.append(part)
        phrase.joints.append(joint)
        part = []
      } else if bytes[index] == UInt8(ascii: "{") {
        phrase.conditions = try conditions()
      } else {
        part += try element()
      }
    }
    if part.isEmpty {
      throw error(phrase.parts.isEmpty ? "the phrase is empty" : "a gap must stand between two words")
    }
    phrase.parts.append(part)
    let either = phrase.joints.filter { if case .eitherOrder = $0 { true } else { false } }
    if either.count > 1 { throw error("only one <> may stand in a phrase") }
    return phrase
  }

  private mutating func joint() throws(TaxonomyError) -> PhraseJoint {
    let isGap = bytes[index] == UInt8(ascii: ".")
    index += 2
    var number = 0
    var digits = 0
    while index < bytes.count, bytes[index] &- 0x30 < 10, digits < 4 {
      number = number * 10 + Int(bytes[index] - 0x30)
      digits += 1
      index += 1
    }
    if digits == 0 { number = 3 }
    guard number <= Self.widestGap else { throw error("a gap has at most \(Self.widestGap) words") }
    return isGap ? .gap(Int32(number)) : .eitherOrder(Int32(number))
  }

  private mutating func alternatives(until closing: Character?) throws(TaxonomyError) -> [[PhraseElement]] {
    var found: [[PhraseElement]] = []
    var current: [PhraseElement] = []
    while true {
      skipBlanks()
      guard index < bytes.count else {
        if let closing { throw error("missing \"\(closing)\"") }
        break
      }
      if let closing, take(closing) { break }
      if take("|") {
        if current.isEmpty { throw error("an alternative is empty") }
        found.append(current)
        current = []
      } else {
        current += try element()
      }
    }
    if current.isEmpty { throw error("an alternative is empty") }
    return found + [current]
  }

  private mutating func element() throws(TaxonomyError) -> [PhraseElement] {
    let start = index
    if take("(") { return [try group(until: ")", isOptional: false)] }
    if take("[") { return [try group(until: "]", isOptional: true)] }
    if take("@") {
      let name = run { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 || $0 == UInt8(ascii: "-") }
      if name.isEmpty { throw error("a set's name must follow \"@\"") }
      return [.set(String(decoding: name, as: UTF8.self), position(start))]
    }
    if take("\"") { return try quoted() }
    if take(",") { return [.word(.comma)] }
    if take("=") {
      let words = try words(of: bareWord(), from: start)
      return words.map { .word(.form($0.folded)) }
    }
    let word = bareWord()
    if word.isEmpty {
      throw error("unexpected \"\(Character(Unicode.Scalar(bytes[index])))\"")
    }
    if starts(with: "..") == false, word.last == UInt8(ascii: "*") {
      let words = try words(of: word.dropLast(), from: start)
      guard let last = words.last, last.folded.utf8.count >= 3 else {
        throw TaxonomyError(position(start), "at least 3 letters must stand before \"*\"")
      }
      return words.dropLast().map { .word(.inflected($0.folded)) } + [.word(.prefix(last.folded))]
    }
    return try words(of: word, from: start).map { .word(.inflected($0.folded)) }
  }

  private mutating func group(until closing: Character, isOptional: Bool) throws(TaxonomyError) -> PhraseElement {
    depth += 1
    defer { depth -= 1 }
    if depth > Self.deepest { throw error("groups are nested more than \(Self.deepest) deep") }
    return .choice(try alternatives(until: closing), isOptional: isOptional)
  }

  private mutating func quoted() throws(TaxonomyError) -> [PhraseElement] {
    let start = index
    let word = run { $0 != UInt8(ascii: "\"") }
    guard take("\"") else { throw TaxonomyError(position(start - 1), "missing closing quotation mark") }
    return try words(of: word, from: start).map { .word(.cased($0.cased)) }
  }

  private mutating func bareWord() -> ArraySlice<UInt8> {
    let start = index
    while index < bytes.count, bytes[index] > 0x20, !"()[]|{}\",".utf8.contains(bytes[index]) {
      if index > start, starts(with: "<>") || starts(with: "..") { break }
      index += 1
    }
    return bytes[start..<index]
  }

  private func words(
    of word: ArraySlice<UInt8>, from start: Int
  ) throws(TaxonomyError) -> [(cased: String, folded: String)] {
    let words = Tokenizer.words(of: String(decoding: word, as: UTF8.self))
    if words.isEmpty {
      throw TaxonomyError(position(start), "\"\(String(decoding: word, as: UTF8.self))\" has no word")
    }
    return words.map { (String(decoding: $0.cased, as: UTF8.self), String(decoding: $0.folded, as: UTF8.self)) }
  }

  private mutating func conditions() throws(TaxonomyError) -> [PhraseCondition] {
    index += 1
    let start = index
    let inner = run { $0 != UInt8(ascii: "}") }
    guard take("}") else { throw TaxonomyError(position(start - 1), "missing \"}\"") }
    skipBlanks()
    if index < bytes.count { throw error("conditions must stand last") }
    var found: [PhraseCondition] = []
    for item in inner.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
      var words = item.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      let holds = words.first != "not"
      if !holds { words.removeFirst() }
      if words.count == 2, words[0] == "in" {
        guard let place = Place.allCases.first(where: { $0.name == words[1] }) else {
          let hint = Suggestion.text(for: words[1], among: Place.allCases.map(\.name))
          throw TaxonomyError(position(item.startIndex), "unknown place \"\(words[1])\"\(hint)")
        }
        found.append(.place(place, holds: holds))
      } else if words.count == 1 {
        found.append(.topic(words[0], holds: holds, position(item.startIndex)))
      } else {
        throw TaxonomyError(position(item.startIndex), "a condition is a topic or \"in\" with a place")
      }
    }
    return found
  }

  // MARK: Bytes

  private mutating func skipBlanks() {
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
  }

  private mutating func take(_ character: Character) -> Bool {
    guard index < bytes.count, bytes[index] == character.asciiValue else { return false }
    index += 1
    return true
  }

  private func starts(with text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

  private mutating func run(while holds: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let start = index
    while index < bytes.count, holds(bytes[index]) { index += 1 }
    return bytes[start..<index]
  }

  private func position(_ index: Int) -> SourcePosition {
    SourcePosition(source: place.source, line: place.line, column: place.column + index)
  }

  private func error(_ message: String) -> TaxonomyError { TaxonomyError(position(index), message) }
}
