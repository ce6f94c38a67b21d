/// Kinds of files that hold no text to read, told by their first bytes.
struct BinaryKind {
  /// For example `PDF document`.
  var name: String
  /// What to do instead, empty if there is nothing.
  var hint: String

  var error: PostingError {
    PostingError(.binary, "binary file (\(name))\(hint.isEmpty ? "" : "; \(hint)")")
  }

  private static let signatures: [(signature: String, name: String, hint: String)] = [
    ("%PDF-", "PDF document", "pdftotext makes text of it"),
    ("\u{7F}ELF", "ELF program", ""),
    ("PK\u{3}\u{4}", "ZIP archive or Office document", "unpack it, or save the document as text or HTML"),
    ("{\\rtf", "RTF document", "save it as text or HTML"),
    ("bplist00", "web archive", "save the page as HTML"),
    ("SQLite format 3\u{0}", "SQLite database", ""),
    ("GIF8", "GIF image", ""), ("RIFF", "RIFF media", ""), ("OggS", "Ogg media", ""), ("ID3", "MP3 audio", ""),
    ("Rar!\u{1A}", "RAR archive", "unpack it"), ("PAR1", "Parquet table", ""), ("\u{0}asm", "WebAssembly module", ""),
    ("BZh9", "bzip2 data", "bunzip2 unpacks it"), ("7z\u{BC}", "7-Zip archive", "unpack it"),
    ("\u{89}PNG", "PNG image", ""), ("\u{FF}\u{D8}\u{FF}", "JPEG image", ""),
    ("\u{1F}\u{8B}", "gzip data", "gunzip unpacks it"),
    ("\u{FD}7zXZ", "xz data", "unxz unpacks it"), ("\u{28}\u{B5}\u{2F}\u{FD}", "Zstandard data", "unzstd unpacks it"),
    ("\u{D0}\u{CF}\u{11}\u{E0}", "Office document", "save it as text or HTML"),
    ("\u{CA}\u{FE}\u{BA}\u{BE}", "Java class", ""), ("\u{CF}\u{FA}\u{ED}\u{FE}", "Mach-O program", ""),
    ("MZ\u{90}\u{0}", "Windows program", ""),
  ]

  /// The kind of some bytes, `nil` if they may be text.
  init?(_ bytes: [UInt8]) {
    for entry in Self.signatures {
      guard entry.signature.unicodeScalars.first?.value == bytes.first.map(UInt32.init) else { continue }
      let expected = entry.signature.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
      if bytes.starts(with: expected) {
        self.init(name: entry.name, hint: entry.hint)
        return
      }
    }
    if bytes.count > 262, bytes[257..<262].elementsEqual("ustar".utf8) {
      self.init(name: "tar archive", hint: "unpack it")
      return
    }
    guard Self.isMostlyControls(bytes) else { return nil }
    self.init(name: "unknown kind", hint: "")
  }

  private init(name: String, hint: String) {
    self.name = name
    self.hint = hint
  }

  /// Text has next to no control characters; zeros at the end of a file, and those of UTF-16, don't count.
  private static func isMostlyControls(_ bytes: [UInt8]) -> Bool {
    let end = (bytes.lastIndex { $0 != 0 } ?? -1) + 1
    let sample = bytes[..<min(end, 8192)]
    var controls = 0
    for byte in sample where byte < 0x20 {
      if byte != 0x09, byte != 0x0A, byte != 0x0D, byte != 0x0C { controls += 1 }
    }
    guard controls >= 8, controls * 20 > sample.count else { return false }
    return !CharacterEncoding.detect(Array(sample), charset: nil).name.hasPrefix("UTF-16")
  }
}
