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

  static var pending: Int32? {
    let number = received.load(ordering: .relaxed)
    return number == 0 ? nil : number
  }

  /// Notes SIGINT and SIGTERM, a second one of which ends the process at once; ignores SIGPIPE, so that a closed pipe
  /// is an error of the write.
  static func listen() {
    _ = pending
    _ = signal(SIGPIPE, SIG_IGN)
    for number in [SIGINT, SIGTERM] {
      var action = sigaction()
      unsafe sigemptyset(&action.sa_mask)
      action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
      #if canImport(Darwin)
        unsafe action.__sigaction_u.__sa_handler = { Interruption.received.store($0, ordering: .relaxed) }
      #else
        unsafe action.__sigaction_handler.sa_handler = { Interruption.received.store($0, ordering: .relaxed) }
      #endif
      _ = unsafe sigaction(number, &action, nil)
    }
  }
}
