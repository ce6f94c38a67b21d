#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads lines from standard input as they come: never waits while there are lines to work on.
struct StreamInput {
  private var splitter: LineSplitter
  private let batchBytes: Int
  private var isAtEnd = false

  /// `limit` is the longest line, `batchBytes` about how much to take at once, both in bytes.
  init(limit: Int, batchBytes: Int) {
    splitter = LineSplitter(limit: limit)
    self.batchBytes = batchBytes
  }

  /// The next lines, at least one; empty at the end or when asked to stop.
  mutating func next() throws(SystemError) -> [LineSplitter.Line] {
    var lines: [LineSplitter.Line] = []
    var taken = 0
    while !isAtEnd, lines.isEmpty || taken < batchBytes {
      guard Interruption.waitForInput(0, waits: lines.isEmpty) else {
        if Interruption.pending != nil { isAtEnd = true }
        break
      }
      let bytes = try Descriptor(owning: 0).bytes(upTo: 1 << 16, waitsForAll: false)
      taken += bytes.count
      if bytes.isEmpty {
        isAtEnd = true
        splitter.rest().map { lines.append($0) }
      } else {
        lines += splitter.lines(adding: bytes)
      }
    }
    return lines
  }
}
