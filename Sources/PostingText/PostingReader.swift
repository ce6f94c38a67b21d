/// Reads the postings that the bytes of a file hold.
public struct PostingReader: Sendable {
  /// What the caller knows of the bytes, and how far reading may go.
  public struct Options: Sendable {
    /// Character encoding as a label (for example from a `Content-Type` header); `nil` to find it out.
    public var charset: String?
    /// File name suffix in lower case without the dot, as a hint (`txt`, `md`, `json`); content decides against it.
    public var suffix: String?
    /// Largest input in bytes.
    public var maximumBytes = 64 << 20

    public init() {}
  }

  public var options: Options

  public init(options: Options = .init()) { self.options = options }

  /// Reads all postings of a file, the main one first; never empty: bytes without a posting give one failure.
  public func read(_ bytes: [UInt8]) -> [Result<Posting, PostingError>] {
    guard bytes.count <= options.maximumBytes else {
      return [.failure(PostingError(.tooLarge, "\(bytes.count) bytes > \(options.maximumBytes) (--max-bytes)"))]
    }
    guard !bytes.isEmpty else { return [.failure(PostingError(.empty, "the file is empty"))] }
    let source = DecodedSource(file: bytes, bytes: bytes)
    if bytes.contains(0x3C) { return read(html: source, format: .html) }
    return finish(Self.lines(of: source), structured: [], format: .text, source: source)
  }

  /// Reads a page that was decoded; for readers of formats that enclose pages.
  package func read(html source: DecodedSource, format: PostingFormat) -> [Result<Posting, PostingError>] {
    do throws(PostingError) {
      let page = try HTMLReader().read(source.bytes)
      let structured = StructuredData.read(page.scripts, in: source.bytes)
      return finish(page, structured: structured, format: format, source: source)
    } catch {
      return [.failure(error)]
    }
  }

  private func finish(
    _ page: PageText, structured: [StructuredPosting], format: PostingFormat, source: DecodedSource
  ) -> [Result<Posting, PostingError>] {
    PostingAssembler.postings(page: page, structured: structured, format: format, source: source)
  }

  private static func lines(of source: DecodedSource) -> PageText {
    var page = PageText()
    page.text = source.bytes
    var start = 0
    for (index, line) in source.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if !line.isEmpty {
        page.blocks.append(TextBlock(kind: index == 0 ? .title : .paragraph, range: start..<start + line.count))
      }
      start += line.count + 1
    }
    return page
  }
}
