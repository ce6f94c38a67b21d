/// A character encoding of the WHATWG Encoding Standard.
package struct CharacterEncoding: Sendable, Equatable {
  /// The standard's name, for example `windows-1252`.
  package let name: String
  /// Its name for iconv, empty where it is decoded here.
  let iconvName: String

  static let utf8 = CharacterEncoding(name: "UTF-8", iconvName: "")
  static let utf16LE = CharacterEncoding(name: "UTF-16LE", iconvName: "")
  static let utf16BE = CharacterEncoding(name: "UTF-16BE", iconvName: "")
  static let windows1252 = CharacterEncoding(name: "windows-1252", iconvName: "")

  private init(name: String, iconvName: String) {
    self.name = name
    self.iconvName = iconvName
  }

  /// The encoding that a label means; `nil` for labels outside the standard, such as `utf-7`.
  package init?(label: String) {
    let wanted = label.lowercased().split { $0.isWhitespace }.joined(separator: " ")
    guard !wanted.isEmpty, wanted.utf8.count < 32, !wanted.contains(" ") else { return nil }
    for row in EncodingLabels.table where row.labels.split(separator: " ").contains(where: { $0 == wanted }) {
      self.init(name: row.name, iconvName: row.iconv)
      return
    }
    return nil
  }

  /// What the bytes of a page are encoded in: a byte order mark, then what the caller knows, then UTF-16 by its zero
  /// bytes, then UTF-8 if all of the page is valid, then what the page declares, then windows-1252.
  package static func detect(_ bytes: [UInt8], charset: String?) -> CharacterEncoding {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      let view = unsafe ByteView(buffer)
      return detect(view, charset: charset, validity: UTF8Validity(view))
    }
  }

  static func detect(_ bytes: ByteView, charset: String?, validity: UTF8Validity) -> CharacterEncoding {
    if let marked = byteOrderMark(bytes) { return marked }
    if let charset, let encoding = CharacterEncoding(label: charset) { return encoding }
    if validity.zeros > 0, let encoding = utf16ByZeros(bytes) { return encoding }
    if validity.isValid, validity.sequences > 0 { return .utf8 }
    // Escape sequences are what an encoding of seven bits would show.
    if validity.isValid, !validity.holdsEscapes { return .utf8 }
    if let declared = declared(in: bytes) {
      if declared == .utf8 || !validity.isValid || declared.name == "ISO-2022-JP" { return declared }
      return .utf8
    }
    if validity.isValid || validity.isMostlyValid { return .utf8 }
    return .windows1252
  }

  private static func byteOrderMark(_ bytes: ByteView) -> CharacterEncoding? {
    if bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { return .utf8 }
    if bytes[0] == 0xFF, bytes[1] == 0xFE { return .utf16LE }
    if bytes[0] == 0xFE, bytes[1] == 0xFF { return .utf16BE }
    return nil
  }

  /// UTF-16 of mostly Latin text has a zero byte in nearly every pair, always on the same side.
  private static func utf16ByZeros(_ bytes: ByteView) -> CharacterEncoding? {
    let pairs = min(bytes.count, 4096) / 2
    guard pairs >= 2 else { return nil }
    var first = 0
    var second = 0
    for pair in 0..<pairs {
      if bytes[2 * pair] == 0 { first += 1 }
      if bytes[2 * pair + 1] == 0 { second += 1 }
    }
    if second * 10 > pairs * 4, first * 20 < pairs { return .utf16LE }
    if first * 10 > pairs * 4, second * 20 < pairs { return .utf16BE }
    return nil
  }

  /// What the first meta element that names a known encoding says; those in comments and scripts don't count.
  package static func declared(in bytes: [UInt8]) -> CharacterEncoding? {
    unsafe bytes.withUnsafeBufferPointer { unsafe declared(in: ByteView($0)) }
  }

  private static func declared(in bytes: ByteView) -> CharacterEncoding? {
    var prescan = MetaPrescan(bytes)
    guard let label = prescan.next(), let encoding = label.encoding else { return nil }
    // A page whose metas can be read isn't UTF-16.
    return encoding == .utf16LE || encoding == .utf16BE ? .utf8 : encoding
  }
}
