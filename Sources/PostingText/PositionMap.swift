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

  private func run(at offset: Int) -> Run { runs[index(at: offset)] }

  /// Index of the run that holds an offset of the text; 0 if there are no runs.
  private func index(at offset: Int) -> Int {
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].text <= offset { low = middle } else { high = middle }
    }
    return low
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

extension PositionMap {
  /// The map that leads through this one and then through `outer`, of whose text this map's file is.
  package func through(_ outer: PositionMap) -> PositionMap {
    var result: [Run] = []
    result.reserveCapacity(runs.count)
    for (index, run) in runs.enumerated() {
      if run.fileLength > 0 {
        let range = outer.fileRange(of: run.file..<run.file + run.fileLength)
        result.append(Run(text: run.text, file: range.lowerBound, fileLength: max(1, range.count)))
        continue
      }
      // A copied run falls apart where the outer map has a run of its own.
      let length = index + 1 < runs.count ? runs[index + 1].text - run.text : Int.max
      let first = outer.fileRange(of: run.file..<run.file + 1)
      var place = outer.index(at: run.file)
      let isWhole = outer.runs.indices.contains(place) && outer.runs[place].fileLength > 0
      result.append(Run(text: run.text, file: first.lowerBound, fileLength: isWhole ? first.count : 0))
      place += 1
      while place < outer.runs.count, outer.runs[place].text - run.file < length {
        let next = outer.runs[place]
        if next.text > run.file {
          result.append(Run(text: run.text + next.text - run.file, file: next.file, fileLength: next.fileLength))
        }
        place += 1
      }
    }
    return PositionMap(runs: result)
  }
}
