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

  /// The map that leads on through another one: from this text over the bytes it was read from to the file.
  func composed(with outer: PositionMap) -> PositionMap {
    guard !outer.runs.isEmpty else { return self }
    guard !runs.isEmpty else { return outer }
    var result = PositionMap()
    var position = 0
    for (index, run) in runs.enumerated() {
      if run.fileLength > 0 {
        let range = outer.fileRange(of: run.file..<run.file + run.fileLength)
        result.runs.append(.init(text: run.text, file: range.lowerBound, fileLength: max(1, range.count)))
        continue
      }
      let length = index + 1 < runs.count ? runs[index + 1].text - run.text : .max - run.file
      while position > 0, outer.runs[position].text > run.file { position -= 1 }
      while position + 1 < outer.runs.count, outer.runs[position + 1].text <= run.file { position += 1 }
      var step = position
      while step < outer.runs.count, outer.runs[step].text < run.file + length {
        let source = outer.runs[step]
        let start = max(source.text, run.file)
        let text = run.text + start - run.file
        let file = source.fileLength > 0 ? source.file : source.file + start - source.text
        result.runs.append(.init(text: text, file: file, fileLength: source.fileLength))
        step += 1
      }
    }
    return result
  }
}
