/// Tells the language of a text by its most frequent small words.
enum LanguageGuesser {
  private static let stopWords: [(language: String, words: String)] = [
    ("en", "the and to of you with for our will are in is we a on as be your"),
    ("de", "und die der wir mit für sie zu den von ist eine du das unsere auf bei im"),
    ("fr", "et les des vous de la le pour nous une du dans en votre avec est sur aux"),
    ("es", "de la el los y con para las una del que en tu nuestro es se por experiencia"),
    ("nl", "en het van een de je wij voor met op bij ons zijn aan jouw dat als te"),
    ("pt", "de e para com os uma da do em que você nossa as não ou dos por experiência"),
    ("it", "di e il per con la una che in nel le dei gli della sono alla tuo nostri"),
    ("pl", "i w z na do oraz się dla nie jest że przez od po praca doświadczenie lub"),
    ("sv", "och att för med som du en vi är på av det till har ett kan din vår"),
    ("da", "og at for med som du en vi er på af det til har et kan din vores"),
    ("cs", "a v na s se pro je do že nebo práce zkušenosti jsme nebo tým nabízíme ve k"),
    ("ro", "și de la în cu pentru să din pe care sau este"),
    ("tr", "ve bir bu için ile olarak veya olan da de"),
  ]

  private static let table: WordIndex<[Int]> = {
    var table: [UInt64: [Int]] = [:]
    for (index, entry) in stopWords.enumerated() {
      for word in Set(entry.words.split(separator: " ")) { table[HeadingWords.hash(word), default: []].append(index) }
    }
    return WordIndex(table.map { (key: $0.key, value: $0.value) })
  }()

  /// Words that are looked at: enough to be sure.
  private static let sample = 600

  /// BCP 47 code of the text's language, `nil` where it is too short or unknown; complexity O(1) beyond the sample.
  static func language(of blocks: [TextBlock], text: [UInt8]) -> String? {
    var counts = Array(repeating: 0, count: stopWords.count)
    var words = 0
    var seen: [Range<Int>] = []
    let table = table
    for block in blocks where block.region == .posting {
      seen.append(block.range)
      WordHashes.forEach(in: text[block.range]) { word in
        words += 1
        if let languages = table[word] {
          for index in languages { counts[index] += 1 }
        }
        return true
      }
      if words >= sample { break }
    }
    // Letters of other scripts are counted only where words tell nothing.
    func nonLatin() -> Int { seen.reduce(0) { $0 + text[$1].count { $0 >= 0xD0 } } }
    guard words >= 20 || nonLatin() > 200 else { return nil }
    var best = 0
    for index in counts.indices where counts[index] > counts[best] { best = index }
    if counts[best] * 12 >= words { return stopWords[best].language }
    if nonLatin() > words * 2 { return script(of: blocks, text: text) }
    return counts[0] == counts[best] && counts[0] > 3 ? "en" : nil
  }

  /// The language that a script stands for, where one language is by far the most frequent in it.
  private static func script(of blocks: [TextBlock], text: [UInt8]) -> String? {
    var counts: [String: Int] = [:]
    for block in blocks where block.region == .posting {
      for scalar in String(decoding: text[block.range].prefix(400), as: UTF8.self).unicodeScalars {
        switch scalar.value {
        case 0x400...0x4FF: counts["ru", default: 0] += 1
        case 0x370...0x3FF: counts["el", default: 0] += 1
        case 0x590...0x5FF: counts["he", default: 0] += 1
        case 0x600...0x6FF: counts["ar", default: 0] += 1
        case 0x3040...0x30FF: counts["ja", default: 0] += 3
        case 0xAC00...0xD7AF: counts["ko", default: 0] += 1
        case 0x4E00...0x9FFF: counts["zh", default: 0] += 1
        case 0xE00...0xE7F: counts["th", default: 0] += 1
        default: continue
        }
      }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
