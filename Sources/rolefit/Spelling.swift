/// Finds the known name that a mistyped one was meant to be.
enum Spelling {
  /// The name with the fewest edits, if these are at most a third of its length or 2; the first of equals.
  static func nearest(to name: String, in known: [String]) -> String? {
    let word = Array(name.utf8.prefix(64))
    var best: (name: String, edits: Int)?
    for candidate in known {
      let edits = distance(word, Array(candidate.utf8))
      if edits <= max(2, candidate.utf8.count / 3), edits < best?.edits ?? .max { best = (candidate, edits) }
    }
    return best?.name
  }

  /// Insertions, deletions, replacements and swaps of neighbours.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var rows = [Array(0...right.count)]
    for (i, a) in left.enumerated() {
      var row = [i + 1]
      for (j, b) in right.enumerated() {
        var cost = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (a == b ? 0 : 1))
        if i > 0, j > 0, a == right[j - 1], left[i - 1] == b { cost = min(cost, rows[i - 1][j - 1] + 1) }
        row.append(cost)
      }
      rows.append(row)
    }
    return rows[left.count][right.count]
  }
}
