import PostingText
import Testing

@Suite struct JSONReaderTests {
  @Test(arguments: [
    "{}", "[]", "0", "-0.5e+3", "\"\"", "null", " [1, {\"a\": [true, false, null]}] ", "{\"a\":1,\"a\":2}",
    "\"\\uD83D\\uDE00\"", "\"\\uDEAD\"", "[1e999999999]", "[123456789012345678901234567890]", "\"\u{7F}\"",
  ])
  func strictAccepts(_ text: String) {
    #expect(throws: Never.self) { try JSONReader(lenient: false).read(Array(text.utf8)) }
  }

  @Test(arguments: [
    "", " ", "[1,]", "{\"a\":1,}", "[1 2]", "{\"a\" 1}", "{a:1}", "['a']", "[01]", "[1.]", "[.5]", "[-]", "[1e]",
    "[\"\n\"]", "[\"\\x\"]", "[\"\\u12\"]", "[NaN]", "[tru]", "{}{}", "[", "{\"a\"", "\"abc", "[1]]", "{\"a\":}",
    "[,1]", "{,}", "//x\n[]", "\u{FEFF}[]",
  ])
  func strictRefuses(_ text: String) {
    #expect(throws: JSONError.self) { try JSONReader(lenient: false).read(Array(text.utf8)) }
  }

  @Test(arguments: [
    ("<!-- {\"title\": \"x\"} -->", "x"), ("//<![CDATA[\n{\"title\": \"x\"}\n//]]>", "x"),
    ("/* a */ {\"title\": \"x\",};", "x"), ("{\"a\": 1 \"title\": \"x\"}", "x"), ("{title: 'x'}", "x"),
    ("window.__data = {\"title\": \"x\"};", "x"), ("{\"title\": \"x", "x"), ("{\"title\": \"x\"", "x"),
    ("{\"title\": \"one\n\ttwo\"}", "one\n\ttwo"), ("{\"title\": \"<b>x<\\/b>\"}", "<b>x</b>"),
    ("{\"title\": \"\\ud800 x\"}", "\u{FFFD} x"), ("{\"a\": undefined, \"title\": \"x\"}", "x"),
    ("{\"title\": \"the \"best\" team\", \"b\": 1, \"c\": \"x\"}", "the \"best\" team"),
    ("{\"title\": \"<a href=\"/jobs\">x</a>\", \"b\": \"y\"}", "<a href=\"/jobs\">x</a>"),
    ("{\"a\": , \"title\": \"x\"}", "x"), ("\u{FEFF}{\"title\": \"x\"}", "x"),
  ])
  func lenientMends(_ text: String, title: String) throws {
    let document = try JSONReader(lenient: true).read(Array(text.utf8))
    #expect(document.root["title"]?.string == title)
  }

  @Test func depthIsLimitedWithoutRecursion() throws {
    let deep = Array((String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)).utf8)
    #expect(throws: JSONError(.depth, at: 64)) { try JSONReader(lenient: false).read(deep) }
    let document = try JSONReader(lenient: true).read(deep)
    #expect(document.repairs.contains(.depth))
    let beside = Array(
      "{\"a\": \(String(repeating: "[", count: 500)) \"]\" \(String(repeating: "]", count: 500)), \"b\": 1}".utf8)
    #expect(try JSONReader(lenient: true).read(beside).root["b"]?.number == 1)
  }

  @Test func membersKeepOrderAndWriting() throws {
    let text = "{ \"b\" : 1.50, \"a\":{\"x\": [1, 2]},\"\\u0062\": null}"
    let root = try JSONReader(lenient: false).read(Array(text.utf8)).root
    #expect(root.members.map(\.key) == ["b", "a", "b"])
    #expect(
      root.members.map { String(decoding: $0.rawBytes, as: UTF8.self) } == [
        "\"b\" : 1.50", "\"a\":{\"x\": [1, 2]}", "\"\\u0062\": null",
      ])
    #expect(root["b"]?.isNull == true)
    #expect(root["a"]?["x"]?.elements.map(\.number) == [1, 2])
    #expect(root["a"].map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) } == "{\"x\": [1, 2]}")
    #expect(root.objects.count == 2)
  }

  @Test func numbersNeverTrap() throws {
    let text = "[1e99999, -1e99999, 99999999999999999999, 1e-99999]"
    let root = try JSONReader(lenient: false).read(Array(text.utf8)).root
    #expect(root.elements.map(\.number) == [nil, nil, 1e20, 0])
  }
}
