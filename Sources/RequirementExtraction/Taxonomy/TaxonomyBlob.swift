/// The compiled form of a taxonomy: one run of bytes, little-endian, each table with its length before it.
enum TaxonomyBlob {
  /// Raised whenever the layout or the meaning of a table changes.
  static let version: Int32 = 5
  static let magic: Int32 = 0x5854_4652

  /// Appends tables.
  struct Writer {
    private(set) var bytes: [UInt8] = []

    mutating func add(_ number: Int32) {
      for shift in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: number >> Int32(shift))) }
    }

    mutating func add(_ numbers: [Int32]) {
      add(Int32(numbers.count))
      for number in numbers { add(number) }
    }

    mutating func add(small numbers: [UInt16]) {
      add(numbers.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] })
    }

    mutating func add(_ values: [UInt8]) {
      add(Int32(values.count))
      bytes += values
      while bytes.count % 4 != 0 { bytes.append(0) }
    }

    mutating func add(_ text: String) { add(Array(text.utf8)) }
  }

  /// Takes the tables up again in the same order; a table that doesn't fit is empty.
  ///
  /// Reads where the bytes lie: copying the built-in form first would double the time of a start.
  @unsafe struct Reader {
    private let bytes: UnsafeRawBufferPointer
    private var offset = 0
    private(set) var isWhole = true

    /// `bytes` must outlive the reader.
    init(_ bytes: UnsafeRawBufferPointer) { unsafe self.bytes = bytes }

    /// The next `count` bytes; none where there are fewer.
    private mutating func take(_ count: Int) -> UnsafeRawBufferPointer {
      guard count >= 0, unsafe count <= bytes.count - offset else {
        unsafe isWhole = false
        return unsafe UnsafeRawBufferPointer(start: nil, count: 0)
      }
      defer { unsafe offset += count }
      return unsafe UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count])
    }

    mutating func number() -> Int32 {
      let taken = unsafe take(4)
      return unsafe taken.isEmpty ? 0 : Int32(littleEndian: taken.loadUnaligned(as: Int32.self))
    }

    mutating func numbers() -> [Int32] {
      let taken = unsafe take(Int(number()) * 4)
      return unsafe Array(unsafeUninitializedCapacity: taken.count / 4) { buffer, filled in
        for index in 0..<taken.count / 4 {
          let number = unsafe taken.loadUnaligned(fromByteOffset: index * 4, as: Int32.self)
          unsafe buffer.initializeElement(at: index, to: Int32(littleEndian: number))
        }
        filled = taken.count / 4
      }
    }

    mutating func smallNumbers() -> [UInt16] {
      let count = unsafe max(0, Int(number()))
      let taken = unsafe take((count + 3) / 4 * 4)
      guard unsafe !taken.isEmpty else { return [] }
      return unsafe Array(unsafeUninitializedCapacity: count / 2) { buffer, filled in
        for index in 0..<count / 2 {
          let number = unsafe taken.loadUnaligned(fromByteOffset: index * 2, as: UInt16.self)
          unsafe buffer.initializeElement(at: index, to: UInt16(littleEndian: number))
        }
        filled = count / 2
      }
    }

    mutating func values() -> [UInt8] {
      let count = unsafe max(0, Int(number()))
      let taken = unsafe take((count + 3) / 4 * 4)
      return unsafe Array(taken.prefix(count))
    }

    mutating func text() -> String { unsafe String(decoding: values(), as: UTF8.self) }
  }
}

extension Taxonomy {
  /// The taxonomy as bytes, from which it can be made again without parsing; the same files give the same bytes.
  public func compiled() -> [UInt8] {
    var writer = TaxonomyBlob.Writer()
    writer.add(TaxonomyBlob.magic)
    writer.add(TaxonomyBlob.version)
    writer.add(Int32(competencies.count))
    for competency in competencies {
      writer.add(competency.id)
      writer.add(competency.name)
      writer.add(competency.definition)
    }
    writer.add(Int32(sources.count))
    for source in sources {
      writer.add(source.name)
      writer.add(source.bytes)
    }
    writer.add(matcher.vocabulary.slots)
    writer.add(small: matcher.vocabulary.tags)
    writer.add(matcher.vocabulary.surfaces)
    writer.add(matcher.vocabulary.variants)
    writer.add(matcher.vocabulary.prefixBuckets)
    writer.add(matcher.vocabulary.prefixes)
    writer.add(matcher.vocabulary.bytes)
    writer.add(matcher.vocabulary.symbolCount)
    writer.add(matcher.automaton.startRow)
    writer.add(matcher.automaton.rows)
    writer.add(matcher.automaton.rowStarts)
    writer.add(small: matcher.automaton.symbols)
    writer.add(small: matcher.automaton.targets)
    writer.add(matcher.automaton.hitLists)
    writer.add(matcher.automaton.hitStarts)
    writer.add(matcher.automaton.hits)
    writer.add(matcher.graph.starts)
    writer.add(matcher.graph.reaches)
    writer.add(matcher.graph.edgeRows)
    writer.add(matcher.graph.edges)
    writer.add(matcher.graph.acceptRows)
    writer.add(matcher.graph.accepts)
    writer.add(matcher.table.phrases)
    writer.add(matcher.table.conditions)
    writer.add(matcher.table.owners)
    return writer.bytes
  }

  /// Takes up a compiled taxonomy; `nil` where the bytes are none, or of another version.
  init?(compiled bytes: [UInt8]) {
    guard let taxonomy = unsafe bytes.withUnsafeBytes({ bytes in unsafe Taxonomy(compiled: bytes) }) else { return nil }
    self = taxonomy
  }

  /// The same where the bytes lie; they need not outlive the call.
  init?(compiled bytes: UnsafeRawBufferPointer) {
    var reader = unsafe TaxonomyBlob.Reader(bytes)
    guard unsafe reader.number() == TaxonomyBlob.magic, unsafe reader.number() == TaxonomyBlob.version else {
      return nil
    }
    var competencies: [Competency] = []
    for _ in 0..<max(0, unsafe reader.number()) where unsafe reader.isWhole {
      competencies.append(
        Competency(id: unsafe reader.text(), name: unsafe reader.text(), definition: unsafe reader.text()))
    }
    var sources: [TaxonomySource] = []
    for _ in 0..<max(0, unsafe reader.number()) where unsafe reader.isWhole {
      sources.append(TaxonomySource(name: unsafe reader.text(), bytes: unsafe reader.values()))
    }
    var matcher = PhraseMatcher()
    matcher.vocabulary.slots = unsafe reader.numbers()
    matcher.vocabulary.tags = unsafe reader.smallNumbers()
    matcher.vocabulary.surfaces = unsafe reader.numbers()
    matcher.vocabulary.variants = unsafe reader.numbers()
    matcher.vocabulary.prefixBuckets = unsafe reader.numbers()
    matcher.vocabulary.prefixes = unsafe reader.numbers()
    matcher.vocabulary.bytes = unsafe reader.values()
    matcher.vocabulary.symbolCount = unsafe reader.number()
    matcher.automaton.startRow = unsafe reader.numbers()
    matcher.automaton.rows = unsafe reader.numbers()
    matcher.automaton.rowStarts = unsafe reader.numbers()
    matcher.automaton.symbols = unsafe reader.smallNumbers()
    matcher.automaton.targets = unsafe reader.smallNumbers()
    matcher.automaton.hitLists = unsafe reader.numbers()
    matcher.automaton.hitStarts = unsafe reader.numbers()
    matcher.automaton.hits = unsafe reader.numbers()
    matcher.graph.starts = unsafe reader.numbers()
    matcher.graph.reaches = unsafe reader.numbers()
    matcher.graph.edgeRows = unsafe reader.numbers()
    matcher.graph.edges = unsafe reader.numbers()
    matcher.graph.acceptRows = unsafe reader.numbers()
    matcher.graph.accepts = unsafe reader.numbers()
    matcher.table.phrases = unsafe reader.numbers()
    matcher.table.conditions = unsafe reader.numbers()
    matcher.table.owners = unsafe reader.numbers()
    guard unsafe reader.isWhole else { return nil }
    self.init(competencies: competencies, sources: sources, matcher: matcher)
  }
}
