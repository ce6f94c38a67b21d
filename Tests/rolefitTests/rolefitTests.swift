import Testing

@testable import rolefit

@Suite struct ArgumentBytesTests {
  @Test(arguments: [
    Array("plain".utf8), Array("é😀".utf8), [0x63, 0xE9, 0x2E], [0xFF, 0xFE], [0xF4, 0x8F, 0xBC, 0x80], [0xE2, 0x82], [],
    Array("a\u{10FF41}b".utf8),
  ])
  func findsTheWayBack(bytes: [UInt8]) { #expect(ArgumentBytes.bytes(of: ArgumentBytes.text(of: bytes)) == bytes) }
}

@Suite struct SpellingTests {
  @Test(arguments: [("scroe", "score"), ("rnk", "rank"), ("strean", "stream"), ("explian", "explain")])
  func findsTheNearest(typed: String, meant: String) {
    #expect(Spelling.nearest(to: typed, in: ["score", "rank", "stream", "explain"]) == meant)
  }

  @Test func findsNothingNear() { #expect(Spelling.nearest(to: "banana", in: ["score", "rank"]) == nil) }
}

@Suite struct FolderWalkTests {
  @Test(arguments: [
    ("a.html", "*.html", true), ("a.htm", "*.html", false), ("abc", "a*c", true), ("abd", "a*c", false),
    ("abc", "a?c", true),
    ("aXbXc", "a*b*c", true), ("", "*", true), ("x", "", false),
    ("aaaaaaaaaaaaaaaaaaaaaaab", "*a*a*a*a*a*a*a*c", false),
  ])
  func matchesPatterns(name: String, pattern: String, isMatch: Bool) {
    #expect(FolderWalk.matches(Array(name.utf8), Array(pattern.utf8)) == isMatch)
  }
}

@Suite struct LineSplitterTests {
  @Test(arguments: 1...12)
  func isTheSameForAnyChunks(size: Int) {
    let bytes = Array("one\n\nthree is long\nlast".utf8)
    var splitter = LineSplitter(limit: 5)
    var lines: [LineSplitter.Line] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      lines += splitter.lines(adding: Array(bytes[start..<min(start + size, bytes.count)]))
    }
    splitter.rest().map { lines.append($0) }
    #expect(lines == [.whole(Array("one".utf8)), .whole([]), .tooLong, .whole(Array("last".utf8))])
    #expect(splitter.rest() == nil)
  }
}

@Suite struct FileInputTests {
  @Test(arguments: [
    (12, "12 bytes"), (1024, "1.0 KiB"), (67_108_864, "64.0 MiB"), (5_368_709_120, "5.0 GiB"), (1536, "1.5 KiB"),
  ])
  func tellsSizes(count: Int, text: String) { #expect(FileInput.size(count) == text) }
}
