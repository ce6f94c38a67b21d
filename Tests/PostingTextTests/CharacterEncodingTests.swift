import PostingText
import Testing

@Suite struct CharacterEncodingTests {
  private func decode(_ bytes: [UInt8], _ charset: String? = nil) -> String {
    String(decoding: DecodedSource(decoding: bytes, charset: charset).bytes, as: UTF8.self)
  }

  @Test(
    arguments: [
      ("ISO-8859-1", "windows-1252"), (" Latin1\n", "windows-1252"), ("ascii", "windows-1252"), ("utf8", "UTF-8"),
      ("x-sjis", "Shift_JIS"), ("gb2312", "GBK"), ("koi8", "KOI8-R"), ("cp1251", "windows-1251"),
    ])
  func knowsLabels(_ label: String, _ name: String) {
    #expect(CharacterEncoding(label: label)?.name == name)
  }

  @Test(arguments: ["utf-7", "cp037", "IBM1047", "utf-8//TRANSLIT", "utf-8\u{0}", "", "x-user-defined", "latin 1"])
  func ignoresLabels(_ label: String) {
    #expect(CharacterEncoding(label: label) == nil)
  }

  @Test(
    arguments: [
      ([0x63, 0x61, 0x66, 0xC3, 0xA9], nil, "café"),
      ([0x63, 0x61, 0x66, 0xE9, 0x20, 0x93, 0x94], nil, "café “”"),
      ([0x93, 0x78], "iso-8859-1", "“x"),
      ([0xEF, 0xBB, 0xBF, 0xC3, 0xA9], "windows-1252", "\u{FEFF}é"),
      ([0xFF, 0xFE, 0x41, 0, 0xE9, 0, 0x3D, 0xD8, 0x00, 0xDE], nil, "\u{FEFF}Aé😀"),
      ([0xFE, 0xFF, 0, 0x41], nil, "\u{FEFF}A"),
      ([0x3C, 0, 0x70, 0, 0x3E, 0, 0x41, 0], nil, "<p>A"), ([0, 0x3C, 0, 0x70, 0, 0x3E, 0, 0x41], nil, "<p>A"),
      ([0x93, 0xFA, 0x96, 0x7B, 0x5C], "shift_jis", "日本\\"), ([0xC6, 0xFC, 0xCB, 0xDC], "euc-jp", "日本"),
      ([0xC4, 0xE3, 0x3C], "gbk", "你<"), ([0xA7, 0x41], "big5", "你"), ([0xB0, 0xA1], "euc-kr", "가"),
      ([0xD0, 0xD2, 0xC9], "koi8-r", "при"), ([0xEF, 0xF0], "windows-1251", "пр"),
      ([0x81, 0x3C, 0x70, 0x3E], "gbk", "\u{FFFD}<p>"), ([0x81, 0x3C], "shift_jis", "\u{FFFD}<"),
      ([0x61, 0xFF, 0x62, 0xF0, 0x9F, 0x92, 0x63, 0xC0, 0x80], "utf-8", "a\u{FFFD}b\u{FFFD}c\u{FFFD}\u{FFFD}"),
      ([0xED, 0xA0, 0x80], "utf-8", "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ] as [([UInt8], String?, String)])
  func decodes(_ bytes: [UInt8], _ charset: String?, _ expected: String) {
    #expect(decode(bytes, charset) == expected)
  }

  @Test(
    arguments: [
      ("<meta charset=koi8-r>", "п"), ("<META CHARSET='koi8-r' />", "п"),
      ("<meta content='text/html; charset=koi8-r'>", "Ð"),
      ("<meta http-equiv=content-type content='text/html;charset = \"koi8-r\"'>", "п"),
      ("<!-- <meta charset=koi8-r> -->", "Ð"), ("<script>'<meta charset=koi8-r>'</script>", "Ð"),
      ("<meta charset=utf-7>", "Ð"), ("<meta charset=cp037>", "Ð"), ("<meta charset=utf-7><meta charset=koi8-r>", "п"),
      ("<meta charset=koi8-r><meta charset=big5>", "п"), ("<meta charset=utf-16>", "\u{FFFD}"),
      (String(repeating: "<p class=x>", count: 7000) + "<meta charset=koi8-r>", "п"),
    ])
  func findsDeclarations(_ html: String, _ expected: String) {
    let text = decode(Array(html.utf8) + [0xD0, 0x2E])
    #expect(text.hasSuffix("\(expected)."))
  }

  @Test func utf8BeatsALegacyDeclaration() {
    #expect(decode(Array("<meta charset=koi8-r>é".utf8)).hasSuffix("é"))
    #expect(decode(Array("é".utf8), "windows-1252") == "Ã©")
    #expect(decode(Array("ééééééééé".utf8) + [0xFF] + Array("é".utf8)) == "ééééééééé\u{FFFD}é")
  }

  @Test func valid8BitTextIsNotCopied() {
    let source = DecodedSource(decoding: Array("Größe".utf8), charset: nil)
    #expect(source.positions == nil && source.warnings.isEmpty)
  }

  @Test func nulsBecomeSpaces() {
    let source = DecodedSource(decoding: Array("\u{0}abcdef\u{0}b".utf8), charset: nil)
    #expect(source.bytes == Array(" abcdef b".utf8) && source.warnings == [.replacedNuls] && source.positions == nil)
  }

  @Test func positionsLeadToTheFile() {
    let source = DecodedSource(decoding: [0x61, 0xE9, 0x62, 0x63], charset: "windows-1252")
    #expect(source.bytes == Array("aébc".utf8))
    #expect(source.positions?.fileRange(of: 1..<3) == 1..<2)
    #expect(source.positions?.fileRange(of: 3..<5) == 2..<4)
  }
}
