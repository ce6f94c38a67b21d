import MatchReports

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The three standard streams and the terminal behind them.
enum StandardStreams {
  /// Puts something in the place of closed streams, so that no file that is opened later takes it; reading standard
  /// input and writing standard output then fail as they should.
  static func fillClosed() {
    for (number, flags) in [(Int32(0), O_WRONLY), (1, O_RDONLY), (2, O_WRONLY)] where fcntl(number, F_GETFD) == -1 {
      _ = unsafe open("/dev/null", flags)
    }
  }

  /// Writes one line to standard error; a standard error that fails stops nothing.
  static func note(_ text: String) {
    try? Descriptor(owning: 2).put(Array((DisplayText(text).text + "\n").utf8))
  }

  static func isTerminal(_ number: Int32) -> Bool { isatty(number) == 1 }

  static func environment(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  /// Columns of the terminal on standard output, then `COLUMNS`, then 80; `nil` where it is no terminal.
  static var columns: Int? {
    guard isTerminal(1) else { return nil }
    var size = winsize()
    if unsafe ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    if let columns = environment("COLUMNS").flatMap({ Int($0) }), columns > 0 { return columns }
    return 80
  }
}
