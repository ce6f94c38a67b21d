/// One pass over a JSON text: the state of reading.
struct JSONPass {
  enum Mode { case strict, lenient, recovering }

  /// What may come next in the innermost open array or object.
  enum Expectation { case firstItem, item, comma, colon }

  struct Frame {
    var node: Int
    var isObject: Bool
    var expectation: Expectation
  }

  let source: [UInt8]
  let end: Int
  let maximumDepth: Int
  let mode: Mode
  var index: Int
  var frames: [Frame] = []
  private(set) var nodes: [JSONDocument.Node] = []
  var repairs: JSONDocument.Repairs = []

  init(source: [UInt8], range: Range<Int>, maximumDepth: Int, mode: Mode) {
    self.source = source
    self.end = range.upperBound
    self.maximumDepth = maximumDepth
    self.mode = mode
    self.index = range.lowerBound
    if mode == .recovering { repairs = [.quotes] }
  }

  var isStrict: Bool { mode == .strict }

  /// Reads the text; tells why it can't be read.
  mutating func run() -> JSONError? {
    do throws(JSONError) {
      try skipSpace()
      if mode != .strict { skipAssignment() }
      guard index < end else { throw JSONError(.empty, at: index) }
      try readValue()
      while let frame = frames.last {
        try skipSpace()
        guard index < end else {
          guard !isStrict else { throw JSONError(.truncated, at: index) }
          repairs.insert(.truncated)
          while !frames.isEmpty { close() }
          break
        }
        try step(frame)
      }
      try skipSpace()
      if index < end, isStrict { throw JSONError(.trailing, at: index) }
      return nil
    } catch {
      return error
    }
  }

  private mutating func step(_ frame: Frame) throws(JSONError) {
    let byte = source[index]
    let closing: UInt8 = frame.isObject ? 0x7D : 0x5D
    if byte == closing, frame.expectation == .firstItem || frame.expectation == .comma || !isStrict {
      if frame.expectation == .colon { appendNull() }
      index += 1
      close()
      return
    }
    let top = frames.count - 1
    switch frame.expectation {
    case .comma:
      if byte == 0x2C {
        index += 1
        frames[top].expectation = .item
      } else {
        guard !isStrict, byte != 0x7D, byte != 0x5D else { throw unexpected }
        repairs.insert(.syntax)
        if byte == 0x3B { index += 1 }
        frames[top].expectation = .item
      }
    case .colon:
      guard byte == 0x3A || (byte == 0x3D && !isStrict) else { throw unexpected }
      index += 1
      try skipSpace()
      guard index < end else { throw JSONError(.truncated, at: index) }
      frames[top].expectation = .comma
      if !isStrict, source[index] == 0x2C || source[index] == 0x7D {
        appendNull()
      } else {
        try readValue()
      }
    case .item, .firstItem:
      if byte == 0x2C, !isStrict {
        repairs.insert(.syntax)
        index += 1
      } else if frame.isObject {
        try readKey()
        frames[top].expectation = .colon
      } else {
        frames[top].expectation = .comma
        try readValue()
      }
    }
  }

  var unexpected: JSONError { JSONError(.unexpected, at: index) }

  private mutating func close() {
    let frame = frames.removeLast()
    if frame.isObject, nodes.last?.isKey == true { appendNull() }
    nodes[frame.node].end = min(index, end)
    nodes[frame.node].next = nodes.count
  }

  private mutating func append(_ kind: JSONDocument.Kind, from start: Int, isKey: Bool = false) {
    nodes.append(.init(kind: kind, isKey: isKey, start: start, end: index, next: nodes.count + 1))
  }

  private mutating func appendNull() {
    repairs.insert(.syntax)
    append(.null, from: index)
  }

  private mutating func readValue() throws(JSONError) {
    let start = index
    switch source[index] {
    case 0x7B, 0x5B:
      let isObject = source[index] == 0x7B
      guard frames.count < maximumDepth else {
        guard !isStrict else { throw JSONError(.depth, at: index) }
        try skipNested()
        repairs.insert(.depth)
        append(.null, from: start)
        return
      }
      index += 1
      frames.append(Frame(node: nodes.count, isObject: isObject, expectation: .firstItem))
      append(isObject ? .object : .array, from: start)
    case 0x22:
      try skipString(quote: 0x22, isKey: false)
      append(.string, from: start)
    case 0x27, 0x60:
      guard !isStrict else { throw unexpected }
      repairs.insert(.syntax)
      try skipString(quote: source[index], isKey: false)
      append(.string, from: start)
    case 0x2D, 0x30...0x39: try readNumber()
    default: try readWord()
    }
  }

  private mutating func readKey() throws(JSONError) {
    let start = index
    let byte = source[index]
    if byte == 0x22 || (!isStrict && JSONText.isQuote(byte)) {
      try skipString(quote: byte, isKey: true)
    } else {
      guard !isStrict else { throw unexpected }
      skipName()
      guard index > start else { throw unexpected }
      repairs.insert(.syntax)
    }
    append(.string, from: start, isKey: true)
  }

  private mutating func readNumber() throws(JSONError) {
    let start = index
    if source[index] == 0x2D { index += 1 }
    let digits = skipDigits()
    var isSound = digits > 0 && !(digits > 1 && source[index - digits] == 0x30)
    if index < end, source[index] == 0x2E {
      index += 1
      if skipDigits() == 0 { isSound = false }
    }
    if index < end, source[index] | 0x20 == 0x65 {
      index += 1
      if index < end, source[index] == 0x2B || source[index] == 0x2D { index += 1 }
      if skipDigits() == 0 { isSound = false }
    }
    if !isSound {
      guard !isStrict else { throw JSONError(.unexpected, at: start) }
      repairs.insert(.syntax)
    }
    append(.number, from: start)
  }

  private mutating func skipDigits() -> Int {
    let start = index
    while index < end, 0x30...0x39 ~= source[index] { index += 1 }
    return index - start
  }

  private mutating func readWord() throws(JSONError) {
    let start = index
    skipName()
    let word = source[start..<index]
    if word.elementsEqual("true".utf8) {
      append(.true, from: start)
    } else if word.elementsEqual("false".utf8) {
      append(.false, from: start)
    } else if word.elementsEqual("null".utf8) {
      append(.null, from: start)
    } else {
      // `undefined`, `NaN` and the like.
      guard !isStrict, index > start else { throw JSONError(.unexpected, at: start) }
      repairs.insert(.syntax)
      append(.null, from: start)
    }
  }

  mutating func skipName() {
    while index < end {
      switch source[index] {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x24, 0x2D, 0x2E, 0x80...0xFF: index += 1
      default: return
      }
    }
  }
}
