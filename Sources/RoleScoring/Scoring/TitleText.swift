/// A title's words as hashes of folded bytes, with the places where its parts and segments end.
struct TitleText {
  struct Word {
    var hash: UInt64
    /// Counts the parts that a separator of names (`|`, ` at `, `@`) divides; employer and place often stand behind it.
    var part: Int
    /// Counts the segments that commas, brackets, colons and dashes divide.
    var segment: Int
  }

  private(set) var words: [Word] = []

  /// Reads at most the first 400 bytes.
  init(_ bytes: some Collection<UInt8>) {
    var hash = Self.seed
    var part = 0
    var segment = 0
    var segments = 0
    var outer: [Int] = []
    var held: UInt8?
    func divide() {
      segments += 1
      segment = segments
    }
    func end(_ words: inout [Word]) {
      defer { hash = Self.seed }
      guard hash != Self.seed else { return }
      if hash == Self.at {
        part += 1
        divide()
      } else {
        words.append(Word(hash: hash, part: part, segment: segment))
      }
    }
    var skip = 0
    var spaced = false
    let text = Array(bytes.prefix(400))
    for (index, byte) in text.enumerated() {
      if skip > 0 {
        skip -= 1
        continue
      }
      if let folded = Self.folded(byte) {
        if let dot = held { hash = Self.step(hash, dot) }
        held = nil
        hash = Self.step(hash, folded)
        spaced = false
        continue
      }
      // A dot between letters belongs to the word (`node.js`, `character.ai`); at its end it doesn't.
      if byte == UInt8(ascii: "."), hash != Self.seed, held == nil {
        held = byte
        continue
      }
      held = nil
      end(&words)
      switch byte {
      case UInt8(ascii: "|"), UInt8(ascii: "@"):
        part += 1
        outer = []
        divide()
      case UInt8(ascii: "("), UInt8(ascii: "["):
        // What follows the bracket belongs to what stood before it: "ML Operations (MLOps) Engineer".
        outer.append(segment)
        divide()
      case UInt8(ascii: ")"), UInt8(ascii: "]"): segment = outer.popLast() ?? segment
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"): divide()
      case UInt8(ascii: "-") where spaced || index + 1 < text.count && text[index + 1] == 0x20: divide()
      case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80:
        // General punctuation: dashes divide, quotes and narrow spaces only end a word.
        if (0x90...0x95).contains(text[index + 2]) { divide() }
        skip = 2
      case 0xC2: skip = 1
      default: break
      }
      spaced = byte == 0x20
    }
    end(&words)
  }

  /// Words of a lexicon in the spelling that titles are compared in: lower case, one space between two words.
  static func folded(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if let folded = folded(byte) ?? (byte == UInt8(ascii: ".") ? byte : nil) {
        bytes.append(folded)
      } else if let last = bytes.last, last != 0x20 {
        bytes.append(0x20)
      }
    }
    while bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The hash of a sequence of words, from the hashes of its words.
  static func joined(_ hashes: some Sequence<UInt64>) -> UInt64 {
    hashes.reduce(0) { ($0 &* 31 &+ 7) ^ $1 }
  }

  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let at = step(step(seed, UInt8(ascii: "a")), UInt8(ascii: "t"))

  private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

  /// The byte in lower case where it belongs to a word.
  private static func folded(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    case UInt8(ascii: "+"), UInt8(ascii: "#"): byte
    case 0x80... where byte != 0xC2 && byte != 0xE2: byte
    default: nil
    }
  }
}
