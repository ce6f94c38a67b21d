/// Leads from an offset in a posting's text back to the byte of the file it came from.
public struct PositionMap: Sendable, Equatable {
  /// Where a run begins: from `text` on, text bytes and file bytes advance together until the next run.
  public struct Run: Sendable, Equatable {
    public var text: Int
    public var file: Int
    /// Length of the run in the file where it is not copied one to one (a character reference, a JSON value, a
    /// re-encoded character): every text byte of it then maps to the whole range. 0 where it is copied.
    public var fileLength: Int

    public init(text: Int, file: Int, fileLength: Int = 0) {
      self.text = text
      self.file = file
      self.fileLength = fileLength
    }
  }

  /// In order of `text`.
  public var runs: [Run]

  public init(runs: [Run] = []) { self.runs = runs }

  /// The file's bytes behind a range of the text; complexity O(log runs).
  public func fileRange(of range: Range<Int>) -> Range<Int> {
    guard !runs.isEmpty else { return range }
    let first = start(of: range.lowerBound)
    guard !range.isEmpty else { return first..<first }
    return first..<max(first, end(of: range.upperBound - 1))
  }

  private func run(at offset: Int) -> Run {
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].text <= offset { low = middle } else { high = middle }
    }
    return runs[low]
  }

  private func start(of offset: Int) -> Int {
    let run = run(at: offset)
    return run.fileLength > 0 ? run.file : run.file + max(0, offset - run.text)
  }

  private func end(of offset: Int) -> Int {
    let run = run(at: offset)
    return run.fileLength > 0 ? run.file + run.fileLength : run.file + max(0, offset - run.text) + 1
  }
}
