/// Writes JSON as UTF-8, compact, with keys in the order in which they are given.
package struct JSONWriter: Sendable {
  package var bytes: [UInt8]

  package init(bytes: [UInt8] = []) { self.bytes = bytes }

  package mutating func object(_ content: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(UInt8(ascii: "{"))
    content(&self)
    bytes.append(UInt8(ascii: "}"))
  }

  package mutating func array<Items: Sequence>(_ items: Items, _ element: (inout JSONWriter, Items.Element) -> Void) {
    separate()
    bytes.append(UInt8(ascii: "["))
    for item in items { element(&self, item) }
    bytes.append(UInt8(ascii: "]"))
  }

  package mutating func strings(_ items: some Sequence<String>) {
    array(items) { $0.string($1) }
  }

  /// Keys are plain ASCII words of this project, so nothing in them needs escaping.
  package mutating func key(_ name: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: name.utf8)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  package mutating func null() { literal("null") }

  package mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }

  package mutating func integer(_ value: Int?) {
    if let value { literal(String(value)) } else { null() }
  }

  /// Whole numbers print without a fraction; what JSON has no number for is `null`.
  package mutating func number(_ value: Double?) {
    guard let value, value.isFinite else { return null() }
    if value == value.rounded(.towardZero), value.magnitude < 1e15 {
      integer(Int(value))
    } else {
      literal(value.description)
    }
  }

  /// Appends text that is JSON already.
  package mutating func literal(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
  }

  package mutating func string(_ value: String?) {
    guard let value else { return null() }
    separate()
    bytes.append(UInt8(ascii: "\""))
    let start = bytes.count
    bytes.append(contentsOf: value.utf8)
    if bytes[start...].contains(where: Self.mayNeedEscape) {
      bytes.removeSubrange(start...)
      appendEscaped(value)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Quotes, backslashes, control characters, and the first bytes of C1 controls and line separators.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || byte == 0xC2 || byte == 0xE2
  }

  private mutating func appendEscaped(_ value: String) {
    for scalar in value.unicodeScalars {
      switch scalar.value {
      case 0x22: bytes += [0x5C, 0x22]
      case 0x5C: bytes += [0x5C, 0x5C]
      case 0x0A: bytes += [0x5C, UInt8(ascii: "n")]
      case 0x0D: bytes += [0x5C, UInt8(ascii: "r")]
      case 0x09: bytes += [0x5C, UInt8(ascii: "t")]
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: appendHexEscape(scalar.value)
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  private mutating func appendHexEscape(_ value: UInt32) {
    bytes += [0x5C, UInt8(ascii: "u")]
    for shift in [UInt32(12), 8, 4, 0] {
      let digit = UInt8(truncatingIfNeeded: value >> shift & 0xF)
      bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }

  /// A comma is due after anything but an opening, a key or a line's beginning.
  private mutating func separate() {
    switch bytes.last {
    case nil, UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"), UInt8(ascii: "\n"): break
    default: bytes.append(UInt8(ascii: ","))
    }
  }
}

extension Sequence<UInt8> {
  /// Base64 with padding (RFC 4648).
  package var base64: String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var output: [UInt8] = []
    var group: UInt32 = 0
    var count = 0
    func emit(_ characters: Int) {
      for index in 0..<4 {
        let digit = Int(group >> UInt32(18 - 6 * index) & 0x3F)
        output.append(index < characters ? alphabet[digit] : UInt8(ascii: "="))
      }
    }
    for byte in self {
      group |= UInt32(byte) << UInt32(16 - 8 * count)
      count += 1
      if count == 3 {
        emit(4)
        group = 0
        count = 0
      }
    }
    if count > 0 { emit(count + 1) }
    return String(decoding: output, as: UTF8.self)
  }
}
