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
  struct Reader {
    private let bytes: [UInt8]
    private var offset = 0
    private(set) var isWhole = true

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    private mutating func take(_ count: Int) -> Int? {
      guard count >= 0, count <= bytes.count - offset else {
        isWhole = false
        return nil
      }
      defer { offset += count }
      return offset
    }

    mutating func number() -> Int32 {
      guard let start = take(4) else { return 0 }
      return Int32(littleEndian: unsafe bytes.span.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: Int32.self))
    }

    mutating func numbers() -> [Int32] {
      let count = Int(number())
      guard let start = take(count * 4) else { return [] }
      // Copied whole: start-up waits for some million numbers.
      return unsafe Array(unsafeUninitializedCapacity: count) { buffer, filled in
        unsafe bytes.withUnsafeBytes { raw in
          unsafe UnsafeMutableRawBufferPointer(buffer).copyBytes(from: raw[start..<start + count * 4])
        }
        #if _endian(big)
          for index in 0..<count { unsafe buffer[index] = Int32(littleEndian: buffer[index]) }
        #endif
        filled = count
      }
    }

    mutating func smallNumbers() -> [UInt16] {
      let count = max(0, Int(number()))
      guard let start = take((count + 3) / 4 * 4) else { return [] }
      let raw = unsafe bytes.span.bytes
      return unsafe Array(unsafeUninitializedCapacity: count / 2) { buffer, filled in
        for index in 0..<count / 2 {
          let number = unsafe raw.unsafeLoadUnaligned(fromByteOffset: start + index * 2, as: UInt16.self)
          unsafe buffer.initializeElement(at: index, to: UInt16(littleEndian: number))
        }
        filled = count / 2
      }
    }

    mutating func values() -> [UInt8] {
      let count = max(0, Int(number()))
      guard let start = take((count + 3) / 4 * 4) else { return [] }
      return Array(bytes[start..<start + count])
    }

    mutating func text() -> String { String(decoding: values(), as: UTF8.self) }
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
    var reader = TaxonomyBlob.Reader(bytes)
    guard reader.number() == TaxonomyBlob.magic, reader.number() == TaxonomyBlob.version else { return nil }
    var competencies: [Competency] = []
    for _ in 0..<max(0, reader.number()) where reader.isWhole {
      competencies.append(Competency(id: reader.text(), name: reader.text(), definition: reader.text()))
    }
    var sources: [TaxonomySource] = []
    for _ in 0..<max(0, reader.number()) where reader.isWhole {
      sources.append(TaxonomySource(name: reader.text(), bytes: reader.values()))
    }
    var matcher = PhraseMatcher()
    matcher.vocabulary.slots = reader.numbers()
    matcher.vocabulary.tags = reader.smallNumbers()
    matcher.vocabulary.surfaces = reader.numbers()
    matcher.vocabulary.variants = reader.numbers()
    matcher.vocabulary.prefixBuckets = reader.numbers()
    matcher.vocabulary.prefixes = reader.numbers()
    matcher.vocabulary.bytes = reader.values()
    matcher.vocabulary.symbolCount = reader.number()
    matcher.automaton.startRow = reader.numbers()
    matcher.automaton.rows = reader.numbers()
    matcher.automaton.rowStarts = reader.numbers()
    matcher.automaton.symbols = reader.smallNumbers()
    matcher.automaton.targets = reader.smallNumbers()
    matcher.automaton.hitLists = reader.numbers()
    matcher.automaton.hitStarts = reader.numbers()
    matcher.automaton.hits = reader.numbers()
    matcher.graph.starts = reader.numbers()
    matcher.graph.reaches = reader.numbers()
    matcher.graph.edgeRows = reader.numbers()
    matcher.graph.edges = reader.numbers()
    matcher.graph.acceptRows = reader.numbers()
    matcher.graph.accepts = reader.numbers()
    matcher.table.phrases = reader.numbers()
    matcher.table.conditions = reader.numbers()
    matcher.table.owners = reader.numbers()
    guard reader.isWhole else { return nil }
    self.init(competencies: competencies, sources: sources, matcher: matcher)
  }
}
