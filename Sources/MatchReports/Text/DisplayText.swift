/// Text of a posting or a file name made safe to show: what could move a cursor, hide or reorder text is escaped.
public struct DisplayText: Sendable {
  /// Valid for one line of a terminal.
  public let text: String
  /// Columns that `text` takes in a terminal.
  public let width: Int

  /// Escapes control characters, bidirectional overrides, zero-width and tag characters as `\u{1B}`.
  public init(_ raw: String) {
    if raw.utf8.allSatisfy({ 0x20...0x7E ~= $0 }) {
      text = raw
      width = raw.utf8.count
      return
    }
    var safe = String.UnicodeScalarView()
    var columns = 0
    for scalar in raw.unicodeScalars {
      if Self.isUnsafe(scalar) {
        let escape = Self.escape(scalar)
        safe.append(contentsOf: escape.unicodeScalars)
        columns += escape.utf8.count
      } else {
        safe.append(scalar)
        columns += Self.width(of: scalar)
      }
    }
    text = String(safe)
    width = columns
  }

  /// Appends valid UTF-8 in which what could move a cursor or reorder text is escaped; characters without width stay, since
  /// words are written with them.
  static func appendBlock(_ bytes: ArraySlice<UInt8>, to output: inout [UInt8]) {
    var start = bytes.startIndex
    for index in bytes.indices {
      let byte = bytes[index]
      // Controls, C1 (C2), and the first byte of the bidirectional overrides (E2).
      guard byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 else { continue }
      let length = byte < 0x80 ? 1 : byte == 0xC2 ? 2 : 3
      guard let scalar = String(decoding: bytes[index...].prefix(length), as: UTF8.self).unicodeScalars.first else {
        continue
      }
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069:
        output += bytes[start..<index]
        output.append(contentsOf: escape(scalar).utf8)
        start = index + length
      default: break
      }
    }
    output += bytes[start...]
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
  }

  private init(text: String, width: Int) {
    self.text = text
    self.width = width
  }

  /// The text cut to a number of columns, the last of which is `…` where something was cut.
  public func cut(to columns: Int) -> DisplayText {
    guard width > columns else { return self }
    guard columns > 0 else { return DisplayText(text: "", width: 0) }
    var kept = String.UnicodeScalarView()
    var used = 0
    for scalar in text.unicodeScalars {
      let next = Self.width(of: scalar)
      guard used + next <= columns - 1 else { break }
      kept.append(scalar)
      used += next
    }
    return DisplayText(text: String(kept) + "…", width: used + 1)
  }

  /// The text with spaces up to a number of columns.
  public func padded(to columns: Int) -> String {
    width >= columns ? text : text + String(repeating: " ", count: columns - width)
  }

  static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: true
    case 0xAD, 0x061C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true
    case 0xE0000...0xE007F: true
    default: false
    }
  }

  /// Columns of one scalar: 0 for marks, 2 for wide East Asian characters and emoji.
  static func width(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return 1 }
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
      0x1FA70...0x1FAFF, 0x20000...0x3FFFD:
      return value >= 0x1F3FB && value <= 0x1F3FF ? 0 : 2
    case 0xFE00...0xFE0F: return 0
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: return scalar.properties.isEmojiPresentation ? 2 : 1
    }
  }
}
