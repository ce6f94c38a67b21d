/// Folds what different writers type for the same word: case, accents, full-width and ligature forms, apostrophes.
enum TextNormalizer {
  /// What one scalar beyond ASCII means in running text.
  enum Meaning: Equatable {
    /// Part of a word; stands for these ASCII bytes (case kept), or for itself where there are none.
    case letter([UInt8])
    /// Stands for one ASCII byte that is no letter, for example an apostrophe or a full-width comma.
    case ascii(UInt8)
    /// As if it weren't there: soft hyphen, zero-width and combining characters.
    case nothing
    case blank
    case separator(WordBreak)
  }

  @inline(__always)
  static func lowercased(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  static func meaning(of scalar: Unicode.Scalar) -> Meaning {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF, 0x300...0x36F, 0xFE00...0xFE0F: .nothing
    case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: .blank
    case 0x2018, 0x2019, 0x201B, 0x2BC, 0x2032, 0x60, 0xB4: .ascii(0x27)
    case 0x2010, 0x2011, 0x2012, 0x2013, 0x2212: .ascii(0x2D)
    case 0x2014, 0x2015, 0x2026, 0xB7, 0x2190...0x21FF, 0x2600...0x27BF, 0x1F000...0x1FAFF: .separator(.soft)
    case 0x2022, 0x2023, 0x2027, 0x2043, 0x25A0...0x25FF, 0x2B1B, 0x2B1C: .separator(.clause)
    case 0x3001: .separator(.soft)
    case 0x3002: .separator(.sentence)
    case 0xFF01...0xFF5E: fullWidth(UInt8(scalar.value - 0xFF01 + 0x21))
    case 0xFB00...0xFB06: .letter(Array(ligatures[Int(scalar.value - 0xFB00)].utf8))
    case 0xC0...0x17F: .letter(latin[Int(scalar.value - 0xC0)])
    default: scalar.properties.isAlphabetic ? .letter([]) : .separator(.none)
    }
  }

  private static func fullWidth(_ byte: UInt8) -> Meaning {
    isWord(byte) ? .letter([byte]) : .ascii(byte)
  }

  static func isWord(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 }

  private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

  /// U+00C0 to U+017F without their accents; empty where the character has no plain form.
  private static let latin: [[UInt8]] = {
    let plain =
      "A A A A A A AE C E E E E I I I I D N O O O O O - O U U U U Y TH ss a a a a a a ae c e e e e i i i i d n o o o o o "
      + "- o u u u u y th y A a A a A a C c C c C c C c D d D d E e E e E e E e E e G g G g G g G g H h H h I i I i I i "
      + "I i I i IJ ij J j K k k L l L l L l L l L l N n N n N n n N n O o O o O o OE oe R r R r R r S s S s S s S s T t "
      + "T t T t U u U u U u U u U u U u W w Y y Y Z z Z z Z z s"
    return plain.split(separator: " ").map { $0 == "-" ? [] : Array($0.utf8) }
  }()
}
