/// Reads files that are JSON or JSON Lines.
package enum JSONPostings {
  /// One result a posting, of JSON Lines one a line; positions count in the decoded bytes.
  package static func read(_ source: DecodedSource, reader: PostingReader) -> [Result<Posting, PostingError>] {
    let bytes = source.bytes
    let lines = lines(of: bytes)
    if lines.count > 1, lines.prefix(3).allSatisfy({ isRecord(bytes, in: $0) }) {
      return lines.map { readLine($0, source: source, reader: reader) }
    }
    guard let document = try? JSONReader(lenient: true, maximumBytes: .max).read(bytes) else {
      return [.failure(PostingError(.notAPosting, "the file is no JSON that could be mended"))]
    }
    if reader.isOverdue { return [.failure(.overdue)] }
    let results = postings(in: document.root, source: source, reader: reader)
    return results.isEmpty ? [.failure(PostingError(.notAPosting, "the JSON holds no posting"))] : results
  }

  /// Whether a line begins and ends as an object does.
  private static func isRecord(_ bytes: [UInt8], in line: Range<Int>) -> Bool {
    var line = line
    while let last = bytes[line].last, last <= 0x20 { line = line.lowerBound..<line.upperBound - 1 }
    return bytes[line].first == 0x7B && bytes[line].last == 0x7D
  }

  /// The lines of a text; white space at the end of the file is no line.
  private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var end = bytes.count
    while end > 0, bytes[end - 1] <= 0x20 { end -= 1 }
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < end {
      let stop = bytes[start..<end].firstIndex(of: 0x0A) ?? end
      lines.append(start..<stop)
      start = stop + 1
    }
    return lines
  }

  private static func readLine(
    _ line: Range<Int>, source: DecodedSource, reader: PostingReader
  ) -> Result<Posting, PostingError> {
    if reader.isOverdue { return .failure(.overdue) }
    let document: JSONDocument
    do throws(JSONError) {
      document = try JSONReader(lenient: false, maximumBytes: .max).read(source.bytes, in: line)
    } catch {
      let place = error.offset - line.lowerBound + 1
      return .failure(PostingError(.badRecord, "the line is no JSON: \(error.kind.rawValue) at column \(place)"))
    }
    return postings(in: document.root, source: source, reader: reader).first
      ?? .failure(PostingError(.badRecord, "the record has neither html, text nor a posting's own keys"))
  }

  private static func postings(
    in root: JSONValue, source: DecodedSource, reader: PostingReader
  ) -> [Result<Posting, PostingError>] {
    let linked = root.objects.filter { JobPostingObject.isJobPosting($0) }.map { JobPostingObject(value: $0).posting }
    if !linked.isEmpty { return PostingAssembler.postings(of: linked, format: .json, source: source) }
    let records = root.list.filter { PostingRecord($0) != nil }
    if !records.isEmpty {
      return records.compactMap { PostingRecord($0)?.read(source: source, reader: reader) }
    }
    return PostingAssembler.postings(of: ApplicationData.all(in: root), format: .json, source: source)
  }
}

/// A record that holds a saved posting: `{"id", "html" or "text", "title"?, "url"?}`.
struct PostingRecord {
  private let value: JSONValue
  private let content: JSONValue
  private let isHTML: Bool

  init?(_ value: JSONValue) {
    if let html = value["html"], html.kind == .string {
      (content, isHTML) = (html, true)
    } else if let text = value["text"], text.kind == .string,
      value.first("description", "descriptionPlain", "lists") == nil
    {
      (content, isHTML) = (text, false)
    } else {
      return nil
    }
    self.value = value
  }

  func read(source: DecodedSource, reader: PostingReader) -> Result<Posting, PostingError> {
    var inner = PostingReader(options: reader.options)
    inner.options.charset = "utf-8"
    inner.options.suffix = isHTML ? "html" : "txt"
    let results = inner.read(content.utf8 ?? [])
    guard let first = results.first else { return .failure(PostingError(.empty, "the record holds no text")) }
    return first.map { posting in
      var posting = posting
      posting.enclose(in: content.range, of: source.file, format: .json)
      posting.metadata.title = posting.metadata.title ?? EmbeddedText.line(value["title"])
      posting.metadata.url = posting.metadata.url ?? EmbeddedText.line(value["url"])
      return posting
    }
  }
}

extension Posting {
  /// Makes every position lead to the value or part of a file that encloses the posting in encoded form.
  mutating func enclose(in range: Range<Int>, of file: [UInt8], format: PostingFormat) {
    self.format = format
    source = file
    positions = PositionMap(runs: [.init(text: 0, file: range.lowerBound, fileLength: max(1, range.count))])
    metadata.structuredRange = metadata.structuredRange.map { _ in range }
  }
}
