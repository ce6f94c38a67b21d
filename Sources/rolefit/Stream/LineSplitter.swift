/// Parts a stream of bytes into lines and holds no more than one line's limit of it.
struct LineSplitter {
  /// One line without its end, or the mark of one that was too long to keep.
  enum Line: Sendable, Equatable {
    case whole([UInt8])
    case tooLong
  }

  /// Longest line in bytes.
  let limit: Int
  private var partial: [UInt8] = []
  private var isTooLong = false

  init(limit: Int) { self.limit = limit }

  /// Takes the next bytes and returns the lines that end in them; complexity O(bytes).
  mutating func lines(adding bytes: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var start = bytes.startIndex
    while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      keep(bytes[start..<end])
      lines.append(ended())
      start = end + 1
    }
    keep(bytes[start...])
    return lines
  }

  /// The last line where the stream ended without a line's end.
  mutating func rest() -> Line? { partial.isEmpty && !isTooLong ? nil : ended() }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    guard !isTooLong, partial.count + bytes.count <= limit else {
      isTooLong = true
      partial = []
      return
    }
    partial += bytes
  }

  private mutating func ended() -> Line {
    defer {
      partial = []
      isTooLong = false
    }
    return isTooLong ? .tooLong : .whole(partial)
  }
}
