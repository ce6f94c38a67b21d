/// The words of a text as hashes of their letters in lower case; bytes above ASCII count as letters.
enum WordHashes {
  /// Hands out the words in order until `body` wants no more; complexity O(bytes).
  ///
  /// A closure and not an iterator, so that the loop keeps its state in registers: it goes over most text of a page.
  @inline(__always) static func forEach(in bytes: ArraySlice<UInt8>, while body: (UInt64) -> Bool) {
    let bytes = bytes.span
    let count = bytes.count
    var index = 0
    while index < count {
      var letter = letter(bytes[index])
      index += 1
      if letter == 0 { continue }
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      while letter != 0 {
        hash = (hash ^ UInt64(letter)) &* 0x100_0000_01B3
        if index == count { break }
        letter = Self.letter(bytes[index])
        index += 1
      }
      guard body(hash) else { return }
    }
  }

  /// The letter in lower case, 0 for a byte that is none.
  @inline(__always) private static func letter(_ byte: UInt8) -> UInt8 {
    let low = byte | 0x20
    return low &- 0x61 < 26 ? low : byte >= 0x80 ? byte : 0
  }
}
