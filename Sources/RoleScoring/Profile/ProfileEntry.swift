/// An entry of a profile file as its lines have it.
struct ProfileEntry {
  /// A `key: value` line, with the deeper lines under it where it has any.
  struct Field {
    var key: String
    var value: String
    /// Deeper lines, joined with `|`.
    var list: String
    var line: Int
    var column: Int
    /// Column of the value.
    var valueColumn: Int
  }

  var keyword: String
  var argument: String
  var line: Int
  var argumentColumn: Int
  var fields: [Field] = []
}

/// Splits a profile file into entries: an entry begins at the first column, its fields are indented.
struct ProfileEntryReader {
  let source: String
  private(set) var entries: [ProfileEntry] = []
  private(set) var errors: [ProfileError] = []
  private var fieldIndent = 0

  init(source: String, bytes: [UInt8]) {
    self.source = source
    var number = 0
    for raw in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      var text = raw
      if number == 1, text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
      while let last = text.last, last <= 0x20 { text.removeLast() }
      let indent = text.prefix { $0 <= 0x20 }.count
      text = text.dropFirst(indent)
      guard let first = text.first, first != UInt8(ascii: "#") else { continue }
      if indent == 0 { open(text, line: number) } else { field(text, indent: indent, line: number) }
    }
  }

  private mutating func open(_ text: ArraySlice<UInt8>, line: Int) {
    let keyword = text.prefix { $0 > 0x20 }
    let rest = text.dropFirst(keyword.count)
    let argument = rest.drop { $0 <= 0x20 }
    entries.append(
      ProfileEntry(
        keyword: Self.string(keyword), argument: Self.string(argument), line: line,
        argumentColumn: 1 + keyword.count + rest.count - argument.count))
    fieldIndent = 0
  }

  private mutating func field(_ text: ArraySlice<UInt8>, indent: Int, line: Int) {
    guard let entry = entries.indices.last else {
      fail(line, indent + 1, "an entry, for example \"profile\", must come first, at the first column")
      return
    }
    if fieldIndent > 0, indent > fieldIndent, let last = entries[entry].fields.indices.last {
      let joint = entries[entry].fields[last].list.isEmpty ? "" : "|"
      entries[entry].fields[last].list += joint + Self.string(text)
      return
    }
    fieldIndent = indent
    guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else {
      fail(line, indent + 1, "expected \"key: value\"")
      return
    }
    var key = text[..<colon]
    while let last = key.last, last <= 0x20 { key.removeLast() }
    let value = text[(colon + 1)...].drop { $0 <= 0x20 }
    entries[entry].fields.append(
      ProfileEntry.Field(
        key: Self.string(key), value: Self.string(value), list: "", line: line, column: indent + 1,
        valueColumn: indent + 1 + value.startIndex - text.startIndex))
  }

  private mutating func fail(_ line: Int, _ column: Int, _ message: String) {
    errors.append(ProfileError(source: source, line: line, column: column, message: message))
  }

  /// Invalid bytes become U+FFFD: they can only make a key or an id unknown, which is then told.
  private static func string(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
