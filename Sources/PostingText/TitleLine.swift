/// A title made fit for a list: one line of bounded length.
package struct TitleLine: Equatable {
  /// Most Unicode scalars of a title.
  package static let longest = 300
  /// Most Unicode scalars of what stands for a title where there is none.
  static let longestOpening = 120

  /// White space is folded; where something was cut, at a word if there is one, it ends with `…`.
  package let text: String
  package let isCut: Bool

  /// Complexity O(`longest`), but for a run of white space.
  package init(_ written: String, longest: Int = Self.longest) {
    var line: [Unicode.Scalar] = []
    var isApart = false
    for scalar in written.unicodeScalars where line.count <= longest {
      if scalar.properties.isWhitespace {
        isApart = !line.isEmpty
      } else {
        if isApart { line.append(" ") }
        isApart = false
        line.append(scalar)
      }
    }
    isCut = line.count > longest
    if isCut {
      let end = line[..<longest].lastIndex(of: " ").flatMap { $0 > longest / 2 ? $0 : nil } ?? longest - 1
      line.removeSubrange(end...)
      line.append("…")
    }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: line)
    text = String(scalars)
  }
}

extension Posting {
  /// Takes a title over as one line of at most 300 Unicode scalars, and tells where that cut it.
  package mutating func settle(title: String?) {
    guard let title else { return }
    let line = TitleLine(title)
    metadata.title = line.text.isEmpty ? nil : line.text
    if line.isCut, !limits.contains(.title) { limits.append(.title) }
  }

  /// What a posting without a title may be listed by: its first sentence, of which at most 120 Unicode scalars.
  package var opening: String? {
    guard let block = blocks.first(where: { $0.region == .posting && !$0.range.isEmpty }) else { return nil }
    // As many bytes as 120 scalars and their white space may surely have.
    let bytes = text[block.range].prefix(1000)
    var end = bytes.endIndex
    for index in bytes.indices.dropFirst(16) {
      guard bytes[index] == 0x20, [0x2E, 0x21, 0x3F].contains(bytes[index - 1]) else { continue }
      // No sentence begins with a small letter, and none ends with one letter, as in "U. S.".
      let isNext = index + 1 < bytes.endIndex && !(0x61...0x7A).contains(bytes[index + 1])
      guard isNext, bytes[index - 3] > 0x20, bytes[index - 3] != 0x2E, bytes[index - 2] > 0x20 else { continue }
      end = index
      break
    }
    let line = TitleLine(String(decoding: bytes[..<end], as: UTF8.self), longest: TitleLine.longestOpening).text
    return line.isEmpty ? nil : line
  }
}
