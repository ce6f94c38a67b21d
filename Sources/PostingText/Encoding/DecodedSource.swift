/// A file's bytes as valid UTF-8, and the way back.
package struct DecodedSource: Sendable {
  /// The file's bytes as read.
  package var file: [UInt8]
  /// The same as valid UTF-8; shares its storage with `file` where that is valid already.
  package var bytes: [UInt8]
  /// Leads from offsets of `bytes` to offsets of `file`; `nil` where they are the same.
  package var positions: PositionMap?
  package var warnings: [ReadingWarning] = []

  package init(file: [UInt8], bytes: [UInt8], positions: PositionMap? = nil) {
    self.file = file
    self.bytes = bytes
    self.positions = positions
  }
}
