#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One of the C library's converters to UTF-8.
@safe struct Converter: ~Copyable {
  enum Result {
    /// The UTF-8 bytes, the first lowest, and how many.
    case converted(UInt64, count: Int)
    /// The bytes begin a character.
    case incomplete
    case illegal
  }

  private let handle: iconv_t

  /// `nil` if the C library doesn't know the encoding.
  init?(_ name: String) {
    let opened = unsafe iconv_open("UTF-8", name)
    guard let opened = unsafe opened, Int(bitPattern: opened) != -1 else { return nil }
    unsafe handle = opened
  }

  deinit { unsafe iconv_close(handle) }

  /// Converts a range that should hold one character.
  borrowing func convert(_ bytes: ByteView, _ range: Range<Int>) -> Result {
    var input: UInt64 = 0
    for (index, offset) in range.prefix(8).enumerated() { input |= UInt64(bytes[offset]) << UInt64(8 * index) }
    input = input.littleEndian
    var output: UInt64 = 0
    var left = range.count
    var room = 8
    let status = unsafe withUnsafeMutableBytes(of: &input) { source in
      unsafe withUnsafeMutableBytes(of: &output) { target in
        var from = unsafe source.baseAddress?.assumingMemoryBound(to: CChar.self)
        var to = unsafe target.baseAddress?.assumingMemoryBound(to: CChar.self)
        return unsafe iconv(handle, &from, &left, &to, &room)
      }
    }
    if status == -1 { return errno == EINVAL ? .incomplete : .illegal }
    return .converted(UInt64(littleEndian: output), count: 8 - room)
  }
}
