/// Reads JSON without recursion: strictly by RFC 8259, or leniently as pages write it.
///
/// Read leniently, raw control characters, comments and CDATA marks around and between values, missing and extra
/// commas, other quotes, bare keys and a missing end are mended; where that fails, a second pass takes quotes inside
/// strings for text.
package struct JSONReader: Sendable {
  package var isLenient: Bool
  /// Deepest nesting of arrays and objects; deeper values count as null when lenient and are an error when strict.
  package var maximumDepth = 64
  /// Longest text in bytes.
  package var maximumBytes: Int

  package init(lenient: Bool, maximumBytes: Int = 8 << 20) {
    isLenient = lenient
    self.maximumBytes = maximumBytes
  }

  /// Reads one JSON text that lies in a range of bytes; complexity O(bytes).
  package func read(_ bytes: [UInt8], in range: Range<Int>? = nil) throws(JSONError) -> JSONDocument {
    let range = range ?? 0..<bytes.count
    guard range.count <= maximumBytes else { throw JSONError(.size, at: range.lowerBound) }
    var pass = JSONPass(source: bytes, range: range, maximumDepth: maximumDepth, mode: isLenient ? .lenient : .strict)
    if let failure = pass.run() {
      guard isLenient, failure.kind != .empty else { throw failure }
      pass = JSONPass(source: bytes, range: range, maximumDepth: maximumDepth, mode: .recovering)
      if let failure = pass.run() { throw failure }
    }
    return JSONDocument(source: bytes, nodes: pass.nodes, repairs: pass.repairs)
  }
}
