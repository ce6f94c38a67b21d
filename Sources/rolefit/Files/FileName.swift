/// A path or file name as its bytes; it need not be UTF-8.
struct FileName: Sendable, Hashable, Comparable {
  var bytes: [UInt8]

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The bytes behind an argument in the form that `ArgumentBytes` gives.
  init(argument: String) { bytes = ArgumentBytes.bytes(of: argument) }

  /// The name for a result; bytes that are not UTF-8 are replaced.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The bytes, where the name is not UTF-8.
  var bytesIfNotUTF8: [UInt8]? { Array(text.utf8) == bytes ? nil : bytes }

  var isStandardInput: Bool { bytes == [UInt8(ascii: "-")] }

  /// The part after the last slash.
  var last: ArraySlice<UInt8> {
    bytes.lastIndex(of: UInt8(ascii: "/")).map { bytes[($0 + 1)...] } ?? bytes[...]
  }

  /// Suffix of the last part in lower case without the dot, `nil` where there is none.
  var suffix: String? {
    let name = last
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex, dot + 1 < name.endIndex else {
      return nil
    }
    return String(decoding: name[(dot + 1)...].map { 0x41...0x5A ~= $0 ? $0 + 0x20 : $0 }, as: UTF8.self)
  }

  /// The name of an entry of this folder.
  func appending(_ entry: [UInt8]) -> FileName {
    let needsSlash = bytes.last != UInt8(ascii: "/")
    return FileName(bytes: bytes + (needsSlash ? [UInt8(ascii: "/")] : []) + entry)
  }

  static func < (lhs: FileName, rhs: FileName) -> Bool { lhs.bytes.lexicographicallyPrecedes(rhs.bytes) }
}
