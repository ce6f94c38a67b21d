import PostingText

/// One record of a stream: a posting's page or text with what the caller knows of it.
struct StreamRecord: Sendable {
  /// What to read; `html` where a record has both.
  enum Content: Sendable {
    case html([UInt8])
    case text([UInt8])
  }

  var id: String?
  var content: Result<Content, PostingError>
  var url: String?
  var title: String?
  /// The caller's other fields as one JSON object; `nil` where there are none.
  var input: String?

  /// Reads one line; what is wrong with it is part of the record, so that every line gives a result.
  init(line: [UInt8], limit: Int) {
    // A byte order mark may begin a file; partitions of a stream must not differ by it.
    let start = line.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var reader = JSONReader(lenient: false)
    reader.maximumBytes = limit
    do {
      let record = try reader.read(line, in: start..<line.count).root
      guard record.kind == .object else {
        content = .failure(Self.bad("the record is not a JSON object"))
        return
      }
      content = Self.content(of: record)
      id = record["id"]?.scalar
      url = record["url"]?.string
      title = record["title"]?.string
      input = Self.others(of: record)
      if let id = record["id"], !id.isNull, id.scalar == nil {
        content = .failure(Self.bad("\"id\" must be a string or a number"))
      }
    } catch {
      content = .failure(Self.bad(error))
    }
  }

  private static let known = ["id", "html", "text", "url", "title"]

  private static func content(of record: JSONValue) -> Result<Content, PostingError> {
    if let html = record["html"]?.utf8 { return .success(.html(html)) }
    if let text = record["text"]?.utf8 { return .success(.text(text)) }
    for key in ["html", "text"] {
      if let value = record[key], !value.isNull { return .failure(bad("\"\(key)\" must be a string")) }
    }
    return .failure(bad("the record has neither \"html\" nor \"text\""))
  }

  private static func others(of record: JSONValue) -> String? {
    let members = record.members.filter { !known.contains($0.key) }.map { String(decoding: $0.rawBytes, as: UTF8.self) }
    return members.isEmpty ? nil : "{" + members.joined(separator: ",") + "}"
  }

  private static func bad(_ message: String) -> PostingError { PostingError(.badRecord, message) }

  private static func bad(_ error: JSONError) -> PostingError {
    let reason =
      switch error.kind {
      case .empty: "the record is empty"
      case .truncated: "the JSON of the record ends too early"
      case .depth: "the JSON of the record is nested too deep"
      case .size: "the record is too long (--max-bytes)"
      case .trailing: "something follows the JSON of the record"
      case .unexpected: "the record is not valid JSON"
      }
    return bad(reason)
  }
}
