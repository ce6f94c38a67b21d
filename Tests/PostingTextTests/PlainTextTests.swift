import PostingText
import Testing

@Suite struct PlainTextTests {
  private func lines(_ text: String, isMarkdown: Bool) -> [String] {
    let page = PlainTextReader.read(Array(text.utf8), isMarkdown: isMarkdown)
    return page.blocks.map { line($0, page.text) }
  }

  @Test(
    arguments: [
      ("Engineer\n\nTake people <17 or newer> & AT&T &amp; <b>\n", "txt", PostingFormat.text),
      ("# Engineer\n\nKnow <b>C</b> and <i>Go</i>\n", "md", .markdown), ("Engineer\n", "html", .text),
      ("<p>Engineer</p><p>x</p>", nil, .html), ("<!DOCTYPE html><p>x", "txt", .html),
      ("## Duties\n\n- **Build** things\n- run", nil, .markdown), ("{\"title\": \"x\"}", "txt", .json),
      ("[Acme] hires", "txt", .text), ("Vec<String> and List<T>", nil, .text),
    ] as [(String, String?, PostingFormat)])
  func tellsFormats(_ text: String, _ suffix: String?, _ format: PostingFormat) {
    var options = PostingReader.Options()
    options.suffix = suffix
    let results = PostingReader(options: options).read(Array(text.utf8))
    if case .success(let posting) = results[0] { #expect(posting.format == format) } else { #expect(format == .json) }
  }

  @Test(
    arguments: [
      (
        "Engineer\r\nin Bern\rnow\u{85}two\u{2028}three\u{C}four\n",
        ["Engineer", "in Bern", "now", "two", "three", "four"]
      ),
      ("Take <17 or newer> &amp; AT&T", ["Take <17 or newer> &amp; AT&T"]),
      ("Needs:\n- C\n* Go\n• Rust\n– Zig\n  • deep", ["Needs:", "- C", "- Go", "- Rust", "- Zig", "- deep"]),
      ("- one\n  more\n- two", ["- one more", "- two"]),
      ("Duties\n======\nrun", ["# Duties", "run"]), ("a\n-----\n\nb", ["# a", "b"]),
      (
        """
        We look for somebody who writes programs that run without stopping for
        years and who likes to read the programs that other people have written
        before.

        - first
        """,
        [
          "We look for somebody who writes programs that run without stopping for years and who likes to read the "
            + "programs that other people have written before.", "- first",
        ]
      ),
    ])
  func readsText(_ text: String, _ expected: [String]) {
    #expect(lines(text, isMarkdown: false) == expected)
  }

  @Test(
    arguments: [
      ("# Job\n\nWe use **Go** and [C](http://x.y)\nand `tar`.", ["# Job", "We use Go and C and tar."]),
      ("**Must have**\n* Go\n* __Rust__", ["! Must have", "- Go", "- Rust"]),
      ("**Must have**\ntext", ["! Must have", "text"]),
      ("snake_case_name 2 * 3 * 4 C* \\*x\\* a&amp;b", ["snake_case_name 2 * 3 * 4 C* *x* a&b"]),
      ("one<br>two <b>x</b> <17", ["one", "two x <17"]), ("Job\n===\n\n1. a\n2. b", ["# Job", "- a", "- b"]),
      ("| a | b |\n|---|---|\n| 1 | 2 |", ["| a | b", "| 1 | 2"]), ("![logo](x.png) text", ["text"]),
      ("a  \nb", ["a", "b"]),
    ])
  func readsMarkdown(_ text: String, _ expected: [String]) {
    #expect(lines(text, isMarkdown: true) == expected)
  }
}
