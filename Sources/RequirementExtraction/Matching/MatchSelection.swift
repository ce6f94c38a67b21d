/// Chooses among overlapping matches.
enum MatchSelection {
  /// The matches of one owner that count, in order of the text: what an exclusion at least as long overlaps is out;
  /// of the others the leftmost counts, the longest of those that begin alike.
  static func chosen(among matches: [PhraseMatch], excludes: (PhraseMatch) -> Bool) -> [PhraseMatch] {
    let exclusions = matches.filter(excludes)
    var finds = matches.filter { match in
      !excludes(match)
        && !exclusions.contains { $0.tokens.overlaps(match.tokens) && $0.tokens.count >= match.tokens.count }
    }
    finds.sort { precedes($0.tokens, $1.tokens) || $0.tokens == $1.tokens && $0.phrase < $1.phrase }
    var chosen: [PhraseMatch] = []
    var end = 0
    for match in finds where match.tokens.lowerBound >= end {
      chosen.append(match)
      end = match.tokens.upperBound
    }
    return chosen
  }

  private static func precedes(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    first.lowerBound != second.lowerBound
      ? first.lowerBound < second.lowerBound : first.upperBound > second.upperBound
  }
}
