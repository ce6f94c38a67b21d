/// Collects the word patterns of all phrases and finds the classes of words that they tell apart.
struct VocabularyBuilder {
  private var ids: [WordPattern: Int] = [:]
  private var patterns: [WordPattern] = []

  /// The pattern's number; the same pattern has one number.
  mutating func add(_ pattern: WordPattern) -> Int {
    if let id = ids[pattern] { return id }
    ids[pattern] = patterns.count
    patterns.append(pattern)
    return patterns.count - 1
  }

  /// The vocabulary, and for each pattern the symbols that satisfy it, in order.
  func build() -> (vocabulary: Vocabulary, symbols: [[Int32]]) {
    var plain: [String: [Int]] = [:]
    var cased: [String: [String: [Int]]] = [:]
    var prefixes: [String: [Int]] = [:]
    for (id, pattern) in patterns.enumerated() {
      switch pattern {
      case .inflected(let word): for form in WordForms.forms(of: word) { plain[form, default: []].append(id) }
      case .form(let word): plain[word, default: []].append(id)
      case .cased(let word):
        let folded = String(decoding: word.utf8.map(TextNormalizer.lowercased), as: UTF8.self)
        plain[folded, default: []] += []
        cased[folded, default: [:]][word, default: []].append(id)
      case .prefix(let word): prefixes[word, default: []].append(id)
      case .comma: break
      }
    }
    var writer = Writer(patternCount: patterns.count, comma: ids[.comma])
    let stars = prefixes.keys.sorted()
    func matching(_ word: String) -> [Int] { stars.filter(word.hasPrefix).flatMap { prefixes[$0] ?? [] } }
    for surface in plain.keys.sorted() {
      let base = (plain[surface] ?? []) + matching(surface)
      let variants = (cased[surface] ?? [:]).sorted { $0.key < $1.key }
      writer.add(surface, base, variants.map { ($0.key, base + $0.value) })
    }
    writer.addPrefixes(stars.map { ($0, matching($0)) })
    return writer.finished()
  }

  /// Writes the tables of a vocabulary.
  private struct Writer {
    private var vocabulary = Vocabulary()
    private var classes: [[Int]: Int32] = [[]: 0]
    private var symbols: [[Int32]]

    init(patternCount: Int, comma: Int?) {
      symbols = Array(repeating: [], count: patternCount)
      if let comma { symbols[comma] = [Vocabulary.comma] }
    }

    private mutating func symbol(_ patterns: [Int]) -> Int32 {
      let members = Set(patterns).sorted()
      if let known = classes[members] { return known }
      let symbol = vocabulary.symbolCount
      vocabulary.symbolCount += 1
      classes[members] = symbol
      for pattern in members { symbols[pattern].append(symbol) }
      return symbol
    }

    private mutating func store(_ word: String) -> Int32 {
      let first = Int32(vocabulary.bytes.count)
      vocabulary.bytes += word.utf8
      return first
    }

    mutating func add(_ surface: String, _ base: [Int], _ variants: [(String, [Int])]) {
      let index = Int32(vocabulary.surfaces.count / 5)
      let hash = Int32(bitPattern: Vocabulary.hash(Array(surface.utf8)))
      let firstVariant = variants.isEmpty ? -1 : Int32(vocabulary.variants.count / 3)
      vocabulary.surfaces += [hash, store(surface), Int32(surface.utf8.count), symbol(base), firstVariant]
      for (word, patterns) in variants { vocabulary.variants += [store(word), symbol(patterns), index] }
    }

    mutating func addPrefixes(_ prefixes: [(String, [Int])]) {
      var buckets: [[(String, [Int])]] = Array(repeating: [], count: 1024)
      for (prefix, patterns) in prefixes {
        let letters = Array(prefix.utf8)
        guard letters.count > 2 else { continue }
        buckets[Vocabulary.bucket(letters[0], letters[1], letters[2])].append((prefix, patterns))
      }
      for bucket in buckets {
        vocabulary.prefixBuckets.append(Int32(vocabulary.prefixes.count / 3))
        for (prefix, patterns) in bucket.sorted(by: { $0.0.utf8.count > $1.0.utf8.count }) {
          vocabulary.prefixes += [store(prefix), Int32(prefix.utf8.count), symbol(patterns)]
        }
      }
      vocabulary.prefixBuckets.append(Int32(vocabulary.prefixes.count / 3))
    }

    mutating func finished() -> (vocabulary: Vocabulary, symbols: [[Int32]]) {
      let count = vocabulary.surfaces.count / 5
      var size = 4
      while size < count * 2 { size *= 2 }
      vocabulary.slots = Array(repeating: 0, count: size)
      vocabulary.tags = Array(repeating: 0, count: size)
      for index in 0..<count {
        let hash = UInt32(bitPattern: vocabulary.surfaces[index * 5])
        var slot = Vocabulary.slot(hash) & (size - 1)
        while vocabulary.tags[slot] != 0 { slot = (slot + 1) & (size - 1) }
        vocabulary.tags[slot] = Vocabulary.tag(hash)
        vocabulary.slots[slot] = Int32(index)
      }
      return (vocabulary, symbols)
    }
  }
}
