/// A line on the terminal that tells how far a run is; silent for the first half second and where there is no terminal.
struct ProgressLine {
  private let total: Int
  private let isShown: Bool
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var next: ContinuousClock.Instant
  private var isVisible = false

  init(total: Int, isQuiet: Bool) {
    self.total = total
    isShown = !isQuiet && StandardStreams.isTerminal(2) && StandardStreams.environment("TERM") != "dumb"
    start = clock.now
    next = start + .milliseconds(500)
  }

  /// Shows a count, at most ten times a second.
  mutating func show(_ done: Int) {
    guard isShown, clock.now >= next else { return }
    next = clock.now + .milliseconds(100)
    isVisible = true
    Self.write("\r\u{1B}[K\(done) of \(total)")
  }

  /// Takes the line away before anything else is written.
  mutating func clear() {
    guard isVisible else { return }
    isVisible = false
    Self.write("\r\u{1B}[K")
  }

  private static func write(_ text: String) { try? Descriptor(owning: 2).put(Array(text.utf8)) }
}
