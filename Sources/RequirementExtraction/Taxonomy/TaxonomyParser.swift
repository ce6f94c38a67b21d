/// Reads taxonomy files line by line; goes on after an error, so that all of them are told at once.
struct TaxonomyParser {
  private(set) var entries = TaxonomyEntries()

  /// What the indented lines belong to.
  private enum Entry {
    case none, set, topic, cue, competency
  }

  private enum List: String, CaseIterable {
    case phrases, not, examples, counterexamples
  }

  private struct Line {
    var text: ArraySlice<UInt8>
    var indent: Int
    var position: SourcePosition
  }

  private var entry = Entry.none
  private var list: (kind: List, indent: Int)?
  private var textField: (key: String, indent: Int)?
  private var set: WordSet?
  private var named: NamedPhrases?
  private var competency: CompetencyEntry?
  /// Competencies of the file being read, to tell a duplicate from a layer.
  private var own: Set<String> = []

  /// Reads one file over those read before: a competency of the same id replaces, sets and topics grow.
  mutating func read(_ source: TaxonomySource) {
    own = []
    var number = 0
    for raw in source.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      var text = raw
      while let last = text.last, last <= 0x20 { text.removeLast() }
      let indent = text.prefix { $0 <= 0x20 }.count
      text = text.dropFirst(indent)
      if number == 1, text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
      guard let first = text.first, first != UInt8(ascii: "#") else { continue }
      let position = SourcePosition(source: source.name, line: number, column: indent + 1)
      read(Line(text: text, indent: indent, position: position))
    }
    finish()
    list = nil
    textField = nil
  }

  private mutating func read(_ line: Line) {
    if line.indent == 0 {
      finish()
      open(line)
      return
    }
    if let textField, line.indent > textField.indent {
      append(string(line.text), to: textField.key)
      return
    }
    if let list, line.indent > list.indent {
      item(line, of: list.kind)
      return
    }
    textField = nil
    list = nil
    switch entry {
    case .none: fail(line.position, "an entry (set, topic, competency) must come first")
    case .set: alternatives(Self.withoutComment(line))
    case .topic, .cue, .competency: field(line)
    }
  }

  // MARK: Entries

  private mutating func open(_ line: Line) {
    entry = .none
    let plain = Self.withoutComment(line)
    let words = plain.text.split(separator: 0x20, maxSplits: 1)
    guard let keyword = words.first.map(string) else { return }
    let kinds: [String: Entry] = ["set": .set, "topic": .topic, "cue": .cue, "competency": .competency]
    guard let kind = kinds[keyword] else {
      let hint = Suggestion.text(for: keyword, among: ["set", "topic", "competency"])
      return fail(line.position, "unknown entry \"\(keyword)\"\(hint)")
    }
    let name = words.count > 1 ? string(words[1]) : ""
    guard Self.isName(name, withCategory: kind == .competency) else {
      let form = kind == .competency ? "category/name" : "a name"
      return fail(line.position, "\"\(keyword)\" needs \(form) of lower-case letters, digits and hyphens")
    }
    entry = kind
    switch kind {
    case .set: set = WordSet(name: name, position: line.position)
    case .topic, .cue: named = NamedPhrases(name: name, position: line.position)
    case .competency:
      if !own.insert(name).inserted { fail(line.position, "\"\(name)\" stands twice in this file") }
      competency = CompetencyEntry(id: name, position: line.position)
    case .none: break
    }
  }

  private static func isName(_ name: String, withCategory: Bool) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == (withCategory ? 2 : 1)
      && parts.allSatisfy { part in
        !part.isEmpty && part.utf8.allSatisfy { $0 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == UInt8(ascii: "-") }
      }
  }

  private mutating func finish() {
    if let set {
      if set.alternatives.isEmpty { fail(set.position, "the set is empty") }
      if let index = entries.sets.firstIndex(where: { $0.name == set.name }) {
        entries.sets[index].alternatives += set.alternatives
      } else {
        entries.sets.append(set)
      }
    }
    if let named {
      if named.phrases.isEmpty { fail(named.position, "no phrases") }
      if entry == .topic { Self.layer(named, over: &entries.topics) } else { Self.layer(named, over: &entries.cues) }
    }
    if let competency {
      if competency.phrases.isEmpty { fail(competency.position, "\(competency.id) has no phrases") }
      if competency.name.isEmpty { fail(competency.position, "\(competency.id) has no name") }
      if let index = entries.competencies.firstIndex(where: { $0.id == competency.id }) {
        entries.competencies[index] = competency
      } else {
        entries.competencies.append(competency)
      }
    }
    set = nil
    named = nil
    competency = nil
    list = nil
    textField = nil
    entry = .none
  }

  private static func layer(_ named: NamedPhrases, over known: inout [NamedPhrases]) {
    if let index = known.firstIndex(where: { $0.name == named.name }) {
      known[index].phrases += named.phrases
      known[index].exclusions += named.exclusions
      known[index].threshold = named.threshold
    } else {
      known.append(named)
    }
  }

  // MARK: Fields

  private mutating func alternatives(_ line: Line) {
    var text = line.text
    if text.first == UInt8(ascii: "|") { text = text.dropFirst() }
    if text.last == UInt8(ascii: "|") { text = text.dropLast() }
    var position = line.position
    position.column += text.startIndex - line.text.startIndex
    do throws(TaxonomyError) {
      set?.alternatives += try PhraseParser.alternatives(text, at: position)
    } catch { entries.errors.append(error) }
  }

  private mutating func field(_ line: Line) {
    let keys =
      switch entry {
      case .topic: ["at least", "phrases", "not"]
      case .cue: ["phrases", "not"]
      default: ["name", "definition", "role lines", "esco", "phrases", "not", "examples", "counterexamples"]
      }
    guard let colon = line.text.firstIndex(of: UInt8(ascii: ":")) else {
      return fail(line.position, "a field is a key with \":\"")
    }
    let key = string(line.text[..<colon])
    guard keys.contains(key) else {
      return fail(line.position, "unknown key \"\(key)\"\(Suggestion.text(for: key, among: keys))")
    }
    let value = string(line.text[(colon + 1)...].drop { $0 <= 0x20 })
    if let kind = List(rawValue: key) {
      if !value.isEmpty, !value.hasPrefix("#") {
        fail(line.position, "the items of \"\(key)\" stand on lines of their own")
      }
      list = (kind, line.indent)
      return
    }
    switch key {
    case "at least":
      guard let number = Int(Self.plain(value)), (1...1000).contains(number) else {
        return fail(line.position, "\"at least\" needs a number")
      }
      named?.threshold = number
    case "role lines":
      for part in value.split(whereSeparator: { $0 == " " || $0 == "," }) {
        guard let number = Int(part) else { return fail(line.position, "\"\(part)\" is no line number") }
        competency?.roleLines.append(number)
      }
    case "esco":
      let parts = value.split(separator: " ", maxSplits: 1).map(String.init)
      guard parts.count == 2, parts[0].hasPrefix("http") else {
        return fail(line.position, "esco needs a URI and a label")
      }
      competency?.escoLinks.append(ESCOLink(uri: parts[0], label: parts[1]))
    default:
      textField = (key, line.indent)
      append(value, to: key)
    }
  }

  private mutating func append(_ text: String, to key: String) {
    guard var competency else { return }
    if key == "name" {
      competency.name += (competency.name.isEmpty ? "" : " ") + text
    } else {
      competency.definition += (competency.definition.isEmpty ? "" : " ") + text
    }
    self.competency = competency
  }

  private mutating func item(_ line: Line, of kind: List) {
    switch kind {
    case .phrases, .not:
      let line = Self.withoutComment(line)
      do throws(TaxonomyError) {
        let phrase = try PhraseParser.phrase(line.text, at: line.position)
        add(phrase, excludes: kind == .not)
      } catch { entries.errors.append(error) }
    case .examples: example(line, into: \.examples)
    case .counterexamples: example(line, into: \.counterexamples)
    }
  }

  private mutating func add(_ phrase: Phrase, excludes: Bool) {
    if excludes {
      competency?.exclusions.append(phrase)
      named?.exclusions.append(phrase)
    } else {
      competency?.phrases.append(phrase)
      named?.phrases.append(phrase)
    }
  }

  private mutating func example(_ line: Line, into path: WritableKeyPath<CompetencyEntry, [TaxonomyExample]>) {
    var text = string(line.text)
    guard text.hasPrefix("- ") else {
      guard let last = competency?[keyPath: path].indices.last else {
        return fail(line.position, "an example begins with \"- \"")
      }
      competency?[keyPath: path][last].text += " " + text
      return
    }
    text.removeFirst(2)
    var example = TaxonomyExample(text: "", position: line.position)
    while text.first == "{", let close = text.firstIndex(of: "}") {
      for item in text[text.index(after: text.startIndex)..<close].split(separator: ",") {
        let words = item.split(separator: " ").map(String.init)
        let place = words.last.flatMap { name in Place.allCases.first { $0.name == name } }
        if let place { example.place = place } else if let topic = words.last { example.topics.append(topic) }
      }
      text = String(text[text.index(after: close)...].drop { $0 == " " })
    }
    example.text = text
    if text.isEmpty { fail(line.position, "the example is empty") }
    competency?[keyPath: path].append(example)
  }

  // MARK: Text

  private mutating func fail(_ position: SourcePosition, _ message: String) {
    entries.errors.append(TaxonomyError(position, message))
  }

  private func string(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

  private static func plain(_ text: String) -> Substring { text.prefix { $0 != " " && $0 != "#" } }

  /// Drops a comment that two blanks and a number sign begin.
  private static func withoutComment(_ line: Line) -> Line {
    var line = line
    var index = line.text.startIndex
    while index + 2 < line.text.endIndex {
      if line.text[index] == 0x20, line.text[index + 1] == UInt8(ascii: "#"), line.text[index + 2] == 0x20 {
        line.text = line.text[..<index]
        while line.text.last == 0x20 { line.text.removeLast() }
        break
      }
      index += 1
    }
    return line
  }
}
