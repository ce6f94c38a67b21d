/// Command line arguments as strings that keep bytes which are not UTF-8.
///
/// Such a byte becomes a scalar of the last 256 of plane 16, as does each byte of these scalars themselves where they
/// stand in an argument, so that the way back is exact.
enum ArgumentBytes {
  private static let base: UInt32 = 0x10FF00

  /// The arguments after the program's name.
  static func ofProcess() -> [String] {
    var arguments: [String] = []
    let values = unsafe CommandLine.unsafeArgv
    var index = 1
    while index < Int(CommandLine.argc), let value = unsafe values[index] {
      var bytes: [UInt8] = []
      var cursor = unsafe value
      while unsafe cursor.pointee != 0 {
        bytes.append(UInt8(bitPattern: unsafe cursor.pointee))
        unsafe cursor += 1
      }
      arguments.append(text(of: bytes))
      index += 1
    }
    return arguments
  }

  static func text(of bytes: [UInt8]) -> String {
    let decoded = String(decoding: bytes, as: UTF8.self)
    if decoded.utf8.elementsEqual(bytes), !decoded.unicodeScalars.contains(where: { $0.value >= base }) {
      return decoded
    }
    var scalars = String.UnicodeScalarView()
    var position = 0
    while position < bytes.count {
      var iterator = bytes[position...].makeIterator()
      var decoder = UTF8()
      if case .scalarValue(let scalar) = decoder.decode(&iterator), scalar.value < base {
        scalars.append(scalar)
        position += UTF8.width(scalar)
      } else {
        Unicode.Scalar(base + UInt32(bytes[position])).map { scalars.append($0) }
        position += 1
      }
    }
    return String(scalars)
  }

  static func bytes(of text: String) -> [UInt8] {
    guard text.unicodeScalars.contains(where: { $0.value >= base }) else { return Array(text.utf8) }
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if scalar.value >= base {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value - base))
      } else {
        bytes += Array(String(scalar).utf8)
      }
    }
    return bytes
  }
}
