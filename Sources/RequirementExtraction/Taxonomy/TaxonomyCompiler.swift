/// Turns entries into the tables that a posting is matched with.
struct TaxonomyCompiler {
  /// A word or group with its sets put in.
  private indirect enum Node {
    case word(Int)
    case choice([[Node]], isOptional: Bool)
  }

  private let entries: TaxonomyEntries
  private var words = VocabularyBuilder()
  private let comma: Int
  private var setIndices: [String: Int] = [:]
  private var topicOwners: [String: Int32] = [:]
  private var terms: [String: Int32] = [:]
  private var termNodes: [[Node]] = []
  private var graph = PhraseGraphBuilder()
  private var table = PhraseTable()
  private(set) var errors: [TaxonomyError] = []

  private static let deepest = 12
  private static let longest = 40
  private static let mostPlaces = 2_000_000

  init(_ entries: TaxonomyEntries) {
    self.entries = entries
    comma = words.add(.comma)
    for (index, set) in entries.sets.enumerated() { setIndices[set.name] = index }
    for (index, topic) in entries.topics.enumerated() {
      topicOwners[topic.name] = Int32(entries.competencies.count + index)
    }
  }

  /// The tables; owners are the competencies, then the topics, then the cues, each in order.
  mutating func compile() -> PhraseMatcher {
    for (owner, competency) in entries.competencies.enumerated() {
      table.owners += [PhraseTable.OwnerKind.competency.rawValue, 0]
      add(competency.phrases, competency.exclusions, owner: Int32(owner))
    }
    for topic in entries.topics {
      let owner = Int32(table.ownerCount)
      table.owners += [PhraseTable.OwnerKind.topic.rawValue, Int32(topic.threshold)]
      add(topic.phrases, topic.exclusions, owner: owner)
    }
    for cue in entries.cues {
      let owner = Int32(table.ownerCount)
      guard let role = CueRole(name: cue.name) else {
        let hint = Suggestion.text(for: cue.name, among: CueRole.allCases.map(\.name))
        errors.append(TaxonomyError(cue.position, "unknown cue \"\(cue.name)\"\(hint)"))
        continue
      }
      table.owners += [PhraseTable.OwnerKind.cue.rawValue, role.rawValue]
      add(cue.phrases, cue.exclusions, owner: owner)
    }
    let (vocabulary, symbols) = words.build()
    let graph = graph.build()
    var builder = AutomatonBuilder(symbolCount: Int(vocabulary.symbolCount))
    // Terms that begin alike share their places, which keeps the automaton's states small.
    var places: [String: Int32] = [:]
    let start = builder.addStart()
    for (term, nodes) in termNodes.enumerated() {
      var place = start
      for node in nodes {
        var key = "\(place):"
        Self.write([node], to: &key)
        let next = places[key] ?? builder.addNode()
        if places.updateValue(next, forKey: key) == nil {
          Self.add([node], from: place, to: next, symbols, &builder)
        }
        place = next
      }
      builder.accept(Int32(term), at: place)
      builder.mark(
        Int32(term), begins: graph.starts[term] >= 0, continues: graph.edgeRows[term] < graph.edgeRows[term + 1])
    }
    let automaton = builder.nodeCount <= Self.mostPlaces ? builder.build() : nil
    guard let automaton else {
      let place = entries.competencies.first?.position ?? SourcePosition(source: "", line: 1, column: 1)
      errors.append(TaxonomyError(place, "the phrases are too many"))
      return PhraseMatcher()
    }
    return PhraseMatcher(vocabulary: vocabulary, automaton: automaton, graph: graph, table: table)
  }

  // MARK: Phrases

  private mutating func add(_ phrases: [Phrase], _ exclusions: [Phrase], owner: Int32) {
    for phrase in phrases { add(phrase, owner: owner, excludes: false) }
    for phrase in exclusions { add(phrase, owner: owner, excludes: true) }
  }

  private mutating func add(_ phrase: Phrase, owner: Int32, excludes: Bool) {
    do throws(TaxonomyError) {
      var codes: [Int32] = []
      for condition in phrase.conditions { codes.append(try code(condition)) }
      var parts: [Int32] = []
      for part in phrase.parts { parts.append(try term(part, of: phrase)) }
      let number = Int32(table.phraseCount)
      let flags = (excludes ? PhraseTable.excludes : 0) | (phrase.isAnchored ? PhraseTable.anchored : 0)
      table.phrases += [owner, flags, Int32(table.conditions.count), Int32(codes.count)]
      table.conditions += codes
      let gaps = phrase.joints.map { joint in
        switch joint {
        case .gap(let words), .eitherOrder(let words): words
        }
      }
      graph.add(number, terms: parts, gaps: gaps)
      let turning = phrase.joints.firstIndex { if case .eitherOrder = $0 { true } else { false } }
      if let turning {
        let turned = Array(parts[(turning + 1)...] + parts[...turning])
        let turnedGaps = Array(gaps[(turning + 1)...] + [gaps[turning]] + gaps[..<turning])
        graph.add(number, terms: turned, gaps: turnedGaps)
      }
    } catch { errors.append(error) }
  }

  private func code(_ condition: PhraseCondition) throws(TaxonomyError) -> Int32 {
    switch condition {
    case .place(let place, let holds): return ConditionCode.place(place, holds: holds)
    case .topic(let name, let holds, let position):
      guard let owner = topicOwners[name] else {
        let hint = Suggestion.text(for: name, among: topicOwners.keys)
        throw TaxonomyError(position, "unknown topic \"\(name)\"\(hint)")
      }
      return ConditionCode.topic(owner, holds: holds)
    }
  }

  /// The number of a sequence without gaps; the same sequence has one number.
  private mutating func term(_ elements: [PhraseElement], of phrase: Phrase) throws(TaxonomyError) -> Int32 {
    let nodes = try resolved(elements, at: phrase.position, depth: 0)
    let lengths = lengths(nodes)
    if lengths.lowerBound == 0 { throw TaxonomyError(phrase.position, "a part of the phrase may match no word at all") }
    if lengths.upperBound > Self.longest {
      throw TaxonomyError(phrase.position, "the phrase may be longer than \(Self.longest) words")
    }
    var key = ""
    Self.write(nodes, to: &key)
    if let known = terms[key] { return known }
    let term = Int32(termNodes.count)
    terms[key] = term
    termNodes.append(nodes)
    return term
  }

  private mutating func resolved(
    _ elements: [PhraseElement], at place: SourcePosition, depth: Int
  ) throws(TaxonomyError) -> [Node] {
    if depth > Self.deepest { throw TaxonomyError(place, "sets are nested too deep, or one contains itself") }
    var nodes: [Node] = []
    for element in elements {
      switch element {
      case .word(let pattern): nodes.append(.word(words.add(pattern)))
      case .choice(let alternatives, let isOptional):
        nodes.append(try choice(alternatives, isOptional: isOptional, at: place, depth: depth))
      case .set(let name, let position):
        guard let index = setIndices[name] else {
          let hint = Suggestion.text(for: name, among: setIndices.keys)
          throw TaxonomyError(position, "unknown set \"@\(name)\"\(hint)")
        }
        nodes.append(try choice(entries.sets[index].alternatives, isOptional: false, at: position, depth: depth))
      }
    }
    return nodes
  }

  private mutating func choice(
    _ alternatives: [[PhraseElement]], isOptional: Bool, at place: SourcePosition, depth: Int
  ) throws(TaxonomyError) -> Node {
    var found: [[Node]] = []
    for alternative in alternatives { found.append(try resolved(alternative, at: place, depth: depth + 1)) }
    return .choice(found, isOptional: isOptional)
  }

  // MARK: Terms

  private func lengths(_ nodes: [Node]) -> ClosedRange<Int> {
    var least = 0
    var most = 0
    for node in nodes {
      switch node {
      case .word(let word) where word == comma: break
      case .word:
        least += 1
        most += 1
      case .choice(let alternatives, let isOptional):
        let ranges = alternatives.map(lengths)
        least += isOptional ? 0 : ranges.map(\.lowerBound).min() ?? 0
        most += ranges.map(\.upperBound).max() ?? 0
      }
    }
    return least...most
  }

  private static func write(_ nodes: [Node], to key: inout String) {
    for node in nodes {
      switch node {
      case .word(let word): key += "\(word) "
      case .choice(let alternatives, let isOptional):
        key += isOptional ? "[" : "("
        for alternative in alternatives {
          write(alternative, to: &key)
          key += "|"
        }
        key += ")"
      }
    }
  }

  private static func add(
    _ nodes: [Node], from source: Int32, to target: Int32, _ symbols: [[Int32]], _ builder: inout AutomatonBuilder
  ) {
    var place = source
    for (index, node) in nodes.enumerated() {
      let next = index == nodes.count - 1 ? target : builder.addNode()
      switch node {
      case .word(let word): builder.addEdge(from: place, to: next, symbols: symbols[word])
      case .choice(let alternatives, let isOptional):
        for alternative in alternatives { add(alternative, from: place, to: next, symbols, &builder) }
        if isOptional { builder.addSkip(from: place, to: next) }
      }
      place = next
    }
  }
}
