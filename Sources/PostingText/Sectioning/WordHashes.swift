/// The words of a text as hashes of their letters in lower case; bytes above ASCII count as letters.
struct WordHashes: Sequence, IteratorProtocol {
  private let bytes: ArraySlice<UInt8>
  private var index: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  mutating func next() -> UInt64? {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var isEmpty = true
    while index < bytes.endIndex {
      var byte = bytes[index]
      index += 1
      switch byte {
      case 0x41...0x5A: byte |= 0x20
      case 0x61...0x7A, 0x80...0xFF: break
      default:
        if isEmpty { continue }
        return hash
      }
      isEmpty = false
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return isEmpty ? nil : hash
  }
}
