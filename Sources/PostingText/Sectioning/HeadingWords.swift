/// The words of a heading, folded so that wordings can be compared: lower case, no accents, no apostrophes, `&` as "and".
///
/// Words are kept as hashes: a heading is compared with some hundreds of wordings, and no string is made for each.
struct HeadingWords {
  private(set) var hashes: [UInt64] = []
  /// Letters that are no capitals; 0 in a line of capitals.
  private(set) var smallLetters = 0
  private(set) var letters = 0

  init(_ bytes: ArraySlice<UInt8>) {
    hashes.reserveCapacity(min(bytes.count / 4 + 2, 32))
    if !readASCII(bytes) { readScalars(bytes) }
  }

  /// Reads bytes without decoding them, as long as all are ASCII; `false`, and nothing read, where one isn't.
  private mutating func readASCII(_ bytes: ArraySlice<UInt8>) -> Bool {
    let bytes = bytes.span
    var hash = Self.empty
    for index in bytes.indices {
      let byte = bytes[index]
      switch byte {
      case 0x61...0x7A:
        letters += 1
        smallLetters += 1
        hash = Self.add(byte, to: hash)
      case 0x41...0x5A:
        letters += 1
        hash = Self.add(byte | 0x20, to: hash)
      case 0x30...0x39: hash = Self.add(byte, to: hash)
      case 0x27: break
      case 0x80...0xFF:
        (letters, smallLetters) = (0, 0)
        hashes.removeAll(keepingCapacity: true)
        return false
      default:
        if hash != Self.empty { hashes.append(hash) }
        hash = Self.empty
        if byte == 0x26 { hashes.append(Self.and) }
      }
    }
    if hash != Self.empty { hashes.append(hash) }
    return true
  }

  private mutating func readScalars(_ bytes: ArraySlice<UInt8>) {
    var hash = Self.empty
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x30...0x39: hash = Self.add(UInt8(scalar.value), to: hash)
      case 0x61...0x7A:
        letters += 1
        smallLetters += 1
        hash = Self.add(UInt8(scalar.value), to: hash)
      case 0x41...0x5A:
        letters += 1
        hash = Self.add(UInt8(scalar.value | 0x20), to: hash)
      case 0x27, 0x2019, 0x2018, 0x02BC, 0xAD, 0x200B: break
      case 0xC0...0xFF where scalar.value != 0xD7 && scalar.value != 0xF7:
        letters += 1
        if scalar.value >= 0xDF { smallLetters += 1 }
        for letter in Self.base(of: scalar.value) { hash = Self.add(letter, to: hash) }
      case 0x100...0x1FFF, 0x3040...0xD7FF:
        letters += 1
        if scalar.properties.isLowercase { smallLetters += 1 }
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { hash = Self.add(byte, to: hash) }
      default:
        if hash != Self.empty { hashes.append(hash) }
        hash = Self.empty
        if scalar == "&" { hashes.append(Self.and) }
      }
    }
    if hash != Self.empty { hashes.append(hash) }
  }

  var isInCapitals: Bool { smallLetters == 0 && letters > 3 }

  private static let and = hash("and")
  private static let empty: UInt64 = 0xCBF2_9CE4_8422_2325

  /// FNV-1a over the folded word.
  static func hash(_ word: some StringProtocol) -> UInt64 { hash(word.utf8) }

  /// FNV-1a over the bytes of a folded word.
  static func hash(_ word: some Sequence<UInt8>) -> UInt64 { word.reduce(empty) { add($1, to: $0) } }

  private static func add(_ byte: UInt8, to hash: UInt64) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

  /// The base letters of U+00C0...U+00FF.
  private static func base(of scalar: UInt32) -> String.UTF8View {
    if scalar == 0xDF { return "ss".utf8 }
    return switch scalar & 0x1F {
    case 0x00...0x05: "a".utf8
    case 0x06: "ae".utf8
    case 0x07: "c".utf8
    case 0x08...0x0B: "e".utf8
    case 0x0C...0x0F: "i".utf8
    case 0x10: "d".utf8
    case 0x11: "n".utf8
    case 0x12...0x16, 0x18: "o".utf8
    case 0x19...0x1C: "u".utf8
    default: "y".utf8
    }
  }
}
