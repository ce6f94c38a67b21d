import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The signal that asked to stop, if any; long work looks at it between two postings.
enum Interruption {
  private static let received = Atomic<Int32>(0)
  /// Written by the handler, so that a wait for input ends; -1 before `listen`.
  private static let wakingEnd = Atomic<Int32>(-1)
  private static let wokenEnd = Atomic<Int32>(-1)

  static var pending: Int32? {
    let number = received.load(ordering: .relaxed)
    return number == 0 ? nil : number
  }

  /// Whether work should be left, as batches ask it.
  static func isPending() -> Bool { pending != nil }

  /// Notes SIGINT and SIGTERM, a second one of which ends the process at once; ignores SIGPIPE, so that a closed pipe
  /// is an error of the write.
  static func listen() {
    _ = pending
    signal(SIGPIPE, SIG_IGN)
    for number in [SIGINT, SIGTERM] {
      var action = sigaction()
      unsafe sigemptyset(&action.sa_mask)
      action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
      #if canImport(Darwin)
        unsafe action.__sigaction_u.__sa_handler = Interruption.handle
      #else
        unsafe action.__sigaction_handler.sa_handler = Interruption.handle
      #endif
      var former = sigaction()
      _ = unsafe sigaction(number, &action, &former)
      #if canImport(Darwin)
        let wasIgnored = unsafe unsafeBitCast(former.__sigaction_u.__sa_handler, to: Int.self) == 1
      #else
        let wasIgnored = unsafe unsafeBitCast(former.__sigaction_handler.sa_handler, to: Int.self) == 1
      #endif
      // What a shell starts in the background, or under nohup, keeps the signals ignored that it was given so.
      if wasIgnored { _ = unsafe sigaction(number, &former, nil) }
    }
  }

  /// Waits until a descriptor can be read, or only looks whether it can; false where it can't or a signal came.
  static func waitForInput(_ descriptor: Int32, waits: Bool) -> Bool {
    if wakingEnd.load(ordering: .relaxed) < 0 {
      var ends: [Int32] = [-1, -1]
      if unsafe pipe(&ends) == 0 {
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        wokenEnd.store(ends[0], ordering: .relaxed)
        wakingEnd.store(ends[1], ordering: .relaxed)
      }
    }
    while pending == nil {
      var ready = [
        pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: wokenEnd.load(ordering: .relaxed), events: Int16(POLLIN), revents: 0),
      ]
      let count = unsafe poll(&ready, 2, waits ? -1 : 0)
      if count < 0, errno == EINTR { continue }
      return count != 0 && pending == nil
    }
    return false
  }

  private static let handle: @convention(c) (Int32) -> Void = { number in
    Interruption.received.store(number, ordering: .relaxed)
    let end = Interruption.wakingEnd.load(ordering: .relaxed)
    var byte: UInt8 = 0
    if end >= 0 { _ = unsafe write(end, &byte, 1) }
  }
}
