import Foundation
import PostingText
import Testing

private let conformanceFolder = ProcessInfo.processInfo.environment["CONFORMANCE_SUITES"]

/// Public conformance data, read where `CONFORMANCE_SUITES` names the folder that holds it.
@Suite(.enabled(if: conformanceFolder != nil)) struct ConformanceTests {

  private func read(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(conformanceFolder ?? "")/\(path)")))
  }

  /// Tests of html5lib: `#data`, the page, `#encoding`, the name expected.
  @Test(arguments: ["tests1.dat", "tests2.dat", "test-yahoo-jp.dat"])
  func findsTheEncodingOfPages(_ file: String) throws {
    let bytes = try read("html5lib-tests/encoding/\(file)")
    var failures: [String] = []
    var count = 0
    for (data, expected) in Self.cases(bytes) {
      // The standard's scan looks into scripts and styles too; here what they write is no declaration.
      let text = String(decoding: data, as: UTF8.self)
      let isWritten = text.contains("<script") || text.contains("<style")
      count += 1
      let encoding = CharacterEncoding.detect(data, charset: nil)
      // Pages of ASCII alone are the same in both.
      let declared = CharacterEncoding.declared(in: data)?.name ?? "windows-1252"
      let wanted = CharacterEncoding(label: expected)?.name ?? expected
      if declared != wanted, encoding.name != wanted, !isWritten {
        failures.append("\(wanted), not \(declared): \(String(decoding: data.prefix(300), as: UTF8.self))")
      }
    }
    #expect(count > 0 && failures.isEmpty, "\(failures.count) of \(count): \(failures.joined(separator: "\n"))")
  }

  private static func cases(_ bytes: [UInt8]) -> [(data: [UInt8], expected: String)] {
    var result: [(data: [UInt8], expected: String)] = []
    var data: [UInt8] = []
    var isData = false
    var isName = false
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.elementsEqual("#data".utf8) {
        (isData, data) = (true, [])
      } else if line.elementsEqual("#encoding".utf8) {
        (isData, isName) = (false, true)
      } else if isName {
        result.append((data, String(decoding: line, as: UTF8.self)))
        isName = false
      } else if isData {
        data += line + [0x0A]
      }
    }
    return result
  }

  private struct Tokens: Decodable {
    struct Case: Decodable {
      var input: String
      var output: [[String]]
    }
    var tests: [Case]
  }

  @Test(arguments: ["namedEntities.test", "numericEntities.test"])
  func decodesCharacterReferences(_ file: String) throws {
    let tests = try JSONDecoder().decode(Tokens.self, from: Data(try read("html5lib-tests/tokenizer/\(file)"))).tests
    var failures: [String] = []
    for test in tests {
      let expected = test.output.map { $0.last ?? "" }.joined()
      let decoded = String(decoding: CharacterReferences.decode(Array(test.input.utf8)), as: UTF8.self)
      if Array(decoded.utf8) != Array(expected.utf8) { failures.append("\(test.input): \(decoded)") }
    }
    #expect(!tests.isEmpty && failures.isEmpty, "\(failures.count) of \(tests.count): \(failures)")
  }

  /// Each line of the first file decodes to the same line of the second; the C library's tables may differ a little.
  @Test(
    arguments: [
      ("big5", "big5"), ("euc_kr", "euc-kr"), ("gb18030", "gb18030"), ("shift_jis", "shift_jis"),
      ("jis0208", "euc-jp"), ("iso_2022_jp", "iso-2022-jp"),
    ])
  func decodesLegacyEncodings(_ file: String, _ label: String) throws {
    let folder = "encoding_rs/tests/test_data"
    let lines = try read("\(folder)/\(file)_in.txt").split(separator: 0x0A, omittingEmptySubsequences: false)
    let wanted = try read("\(folder)/\(file)_in_ref.txt").split(separator: 0x0A, omittingEmptySubsequences: false)
    #expect(lines.count == wanted.count)
    var wrong = 0
    // Where the standard has no character, converters may.
    for (line, want) in zip(lines, wanted) where !String(decoding: want, as: UTF8.self).contains("\u{FFFD}") {
      if DecodedSource(decoding: Array(line), charset: label).bytes != Array(want) { wrong += 1 }
    }
    #expect(wrong * 16 < lines.count, "\(wrong) of \(lines.count) lines differ")
  }
}
