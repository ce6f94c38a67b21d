extension PositionMap {
  /// The runs for a part of the text, which then begins at 0.
  func slice(_ range: Range<Int>) -> PositionMap {
    guard !runs.isEmpty else {
      return PositionMap(runs: [.init(text: 0, file: range.lowerBound)])
    }
    var part = PositionMap()
    for (index, run) in runs.enumerated() {
      let end = index + 1 < runs.count ? runs[index + 1].text : .max
      guard end > range.lowerBound, run.text < range.upperBound else { continue }
      var run = run
      if run.text < range.lowerBound {
        if run.fileLength == 0 { run.file += range.lowerBound - run.text }
        run.text = range.lowerBound
      }
      run.text -= range.lowerBound
      part.runs.append(run)
    }
    return part
  }
}
