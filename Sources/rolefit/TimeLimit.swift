#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How much processor time one file may take; time in which the machine does something else doesn't count.
struct TimeLimit: Sendable {
  /// `nil` for 2 seconds and 200 nanoseconds a byte.
  var seconds: Double?

  /// Tells from now on whether the time for a file of `bytes` bytes is up; to be asked on the thread that called this.
  func start(bytes: Int) -> @Sendable () -> Bool {
    let allowed = seconds.map { Int64($0 * 1e9) } ?? 2_000_000_000 + 200 * Int64(bytes)
    let end = Self.now + max(1, allowed)
    return { Self.now >= end }
  }

  /// Processor time of this thread in nanoseconds.
  private static var now: Int64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
