import Testing

@testable import RequirementExtraction

@Suite struct TokenizerTests {
  /// Words with what stands before each: `,` soft, `;` clause, `.` sentence, `¶` block.
  static func words(_ string: String) -> String {
    let text = Array(string.utf8)
    var tokens: [Token] = []
    Tokenizer(vocabulary: Vocabulary()).append(0..<text.count, of: text, to: &tokens)
    let marks: [WordBreak: String] = [.none: "", .soft: ", ", .clause: "; ", .sentence: ". ", .block: ""]
    return tokens.map { token in
      let word = String(decoding: text[Int(token.start)..<Int(token.end)], as: UTF8.self)
      return (marks[token.breakBefore] ?? "") + word
    }.joined(separator: " ")
  }

  @Test(arguments: [
    ("Python and Go", "Python and Go"),
    ("Python, Go", "Python , Go"),
    ("C++, C# and F#", "C++ , C# and F#"),
    ("C/C++ or R", "C C++ or R"),
    (".NET and ASP.NET", ".NET and ASP.NET"),
    ("Node.js, Vue.js.", "Node.js , Vue.js"),
    ("R&D teams", "R&D teams"),
    ("CI/CD", "CI CD"),
    ("machine-learning", "machine learning"),
    ("the team's goals", "the team goals"),
    ("the teams' goals", "the teams goals"),
    ("you’ll join", "you’ll join"),
    ("don't stop", "don't stop"),
    ("Bachelor’s degree", "Bachelor degree"),
    ("Build models. Deploy them.", "Build models . Deploy them"),
    ("Use tools, e.g. Docker", "Use tools , e.g Docker"),
    ("a Ph.D. in physics", "a Ph.D in physics"),
    ("in the U.S. Army", "in the U.S Army"),
    ("Python 3.11 or later", "Python 3.11 or later"),
    ("10,000 users", "10,000 users"),
    ("Requires Go; Rust helps", "Requires Go ; Rust helps"),
    ("models – in production", "models , in production"),
    ("models—in production", "models , in production"),
    ("cross–functional", "cross functional"),
    ("3–5 years", "3 5 years"),
    ("5+ years", "5 years"),
    ("tools (LLMs) and", "tools , LLMs , and"),
    ("2. Deploy", "Deploy"),
    ("3) Monitor", "Monitor"),
    ("a\u{AD}gile \u{200B}work", "a\u{AD}gile work"),
    ("Who are you? We ask", "Who are you . We ask"),
    ("production.You will", "production . You will"),
    ("Ｐｙｔｈｏｎ", "Ｐｙｔｈｏｎ"),
    ("• Build • Run", "Build ; Run"),
    ("", ""),
    ("!!! ... ---", ""),
  ]) func splits(text: String, expected: String) {
    #expect(Self.words(text) == expected)
  }

  @Test(arguments: [
    ("Café", "cafe"), ("Ｐｙｔｈｏｎ", "python"), ("ﬁne", "fine"), ("a\u{AD}gile", "agile"), ("C++", "c++"),
    ("Node.JS", "node.js"), ("you’ll", "you'll"), ("Straße", "strasse"), ("naïve", "naive"), ("ĐẶNG", "dặng"),
    ("Москва", "москва"), ("&", "and"),
  ]) func folds(text: String, expected: String) {
    let words = Tokenizer.words(of: text)
    #expect(words.map { String(decoding: $0.folded, as: UTF8.self) } == [expected])
  }

  @Test func countsCommasAndClausesAsDistance() {
    let text = Array("a b, c (d) e; f".utf8)
    var tokens: [Token] = []
    Tokenizer(vocabulary: Vocabulary()).append(0..<text.count, of: text, to: &tokens)
    let steps = zip(tokens, tokens.dropFirst()).map { $1.position - $0.position }
    #expect(steps == [1, 2, 2, 2, 1 + Token.farApart])
  }

  @Test func survivesBytesThatAreNoUTF8() {
    let text: [UInt8] = [0x61, 0xFF, 0xC3, 0x20, 0xE2, 0x80, 0x62, 0xF0, 0x9F]
    var tokens: [Token] = []
    Tokenizer(vocabulary: Vocabulary()).append(0..<text.count, of: text, to: &tokens)
    #expect(tokens.count == 2)
  }
}
