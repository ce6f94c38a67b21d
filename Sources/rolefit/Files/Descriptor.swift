#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A number that a system call left in `errno`.
struct SystemError: Error, Equatable {
  let code: Int32

  static var last: SystemError { SystemError(code: errno) }

  /// The system's words, for example `No space left on device`.
  var message: String { unsafe String(cString: strerror(code)) }
}

/// An open file, closed when the value ends; the standard streams stay open.
struct Descriptor: ~Copyable {
  let number: Int32

  init(owning number: Int32) { self.number = number }

  deinit { if number > 2 { close(number) } }

  /// Opens a path of any length; a call that a signal interrupted is taken up again.
  static func opened(_ name: FileName, _ flags: Int32, mode: mode_t = 0o666) throws(SystemError) -> Descriptor {
    var path = name.bytes[...]
    var folder = Descriptor(owning: AT_FDCWD)
    // A path beyond the system's limit is walked a few folders at a time.
    while path.count >= longestPath {
      guard let cut = path.prefix(longestPath - 1).lastIndex(of: UInt8(ascii: "/")), cut > path.startIndex else {
        throw SystemError(code: ENAMETOOLONG)
      }
      folder = Descriptor(owning: try descriptor(in: folder.number, path[..<cut], O_RDONLY | O_DIRECTORY, mode: 0))
      path = path[(cut + 1)...].drop { $0 == UInt8(ascii: "/") }
    }
    return Descriptor(owning: try descriptor(in: folder.number, path, flags, mode: mode))
  }

  private static let longestPath = 4000

  private static func descriptor(
    in folder: Int32, _ path: ArraySlice<UInt8>, _ flags: Int32, mode: mode_t
  ) throws(SystemError) -> Int32 {
    guard !path.isEmpty else { throw SystemError(code: ENOENT) }
    let terminated = path.map { CChar(bitPattern: $0) } + [0]
    while true {
      let number = unsafe openat(folder, terminated, flags | O_CLOEXEC, mode)
      if number >= 0 { return number }
      guard errno == EINTR, Interruption.pending == nil else { throw .last }
    }
  }

  func status() throws(SystemError) -> stat {
    var status = stat()
    guard unsafe fstat(number, &status) == 0 else { throw .last }
    return status
  }

  /// Reads at most `count` bytes: in as many calls as it takes to get them or to reach the end of the file, or only what
  /// is there, waiting for the first; empty at the end of the file.
  func bytes(upTo count: Int, waitsForAll: Bool = true) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let got = unsafe read(number, buffer.baseAddress.map { unsafe $0 + filled }, count - filled)
        if got > 0 {
          filled += got
          if !waitsForAll { return }
        } else if got == 0 {
          return
        } else if errno != EINTR || Interruption.pending != nil {
          failure = .last
          return
        }
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Writes all bytes, in as many calls as it takes.
  func put(_ bytes: [UInt8]) throws(SystemError) {
    var done = 0
    while done < bytes.count {
      let written = unsafe bytes.withUnsafeBytes {
        unsafe write(number, $0.baseAddress.map { unsafe $0 + done }, $0.count - done)
      }
      if written >= 0 {
        done += written
      } else if errno == EAGAIN {
        var ready = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
        _ = unsafe poll(&ready, 1, -1)
      } else if errno != EINTR {
        throw .last
      }
    }
  }
}
