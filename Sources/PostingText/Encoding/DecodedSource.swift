/// A file's bytes as valid UTF-8, and the way back.
package struct DecodedSource: Sendable {
  /// The file's bytes as read.
  package var file: [UInt8]
  /// The same as valid UTF-8 without NUL; shares its storage with `file` where that is so already.
  package var bytes: [UInt8]
  /// Leads from offsets of `bytes` to offsets of `file`; `nil` where they are the same.
  package var positions: PositionMap?
  package var warnings: [ReadingWarning] = []

  package init(file: [UInt8], bytes: [UInt8], positions: PositionMap? = nil) {
    self.file = file
    self.bytes = bytes
    self.positions = positions
  }

  /// Decodes a file; `charset` is what the caller knows of its encoding.
  package init(decoding file: [UInt8], charset: String?) {
    self = unsafe file.withUnsafeBufferPointer { buffer in
      let view = unsafe ByteView(buffer)
      let validity = UTF8Validity(view)
      let encoding = CharacterEncoding.detect(view, charset: charset, validity: validity)
      if encoding == .utf8, validity.isValid {
        var source = DecodedSource(file: file, bytes: file)
        if validity.zeros > 0 { source.replaceNuls() }
        return source
      }
      var decoder = Decoder(view)
      decoder.decode(encoding)
      var source = DecodedSource(file: file, bytes: decoder.output, positions: PositionMap(runs: decoder.runs))
      if decoder.holdsErrors { source.warnings.append(.replacedBytes) }
      source.replaceNuls()
      return source
    }
  }

  /// NUL bytes become spaces, so that all offsets stay.
  private mutating func replaceNuls() {
    var isReplaced = false
    for index in bytes.indices where bytes[index] == 0 {
      bytes[index] = 0x20
      isReplaced = true
    }
    if isReplaced { warnings.append(.replacedNuls) }
  }
}
