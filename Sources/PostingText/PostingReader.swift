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
    /// Tells whether the time for a file is up; asked before each step and posting, and now and then while a page is
    /// read. What is not read by then gives errors of the kind `timeout`. The library has no clock.
    public var isOverdue: (@Sendable () -> Bool)?

    public init() {}
  }

  public var options: Options

  public init(options: Options = .init()) { self.options = options }

  /// Reads all postings of a file, the main one first; never empty: bytes without a posting give one failure.
  public func read(_ bytes: [UInt8]) -> [Result<Posting, PostingError>] {
    guard bytes.count <= options.maximumBytes else {
      return [.failure(PostingError(.tooLarge, "\(bytes.count) bytes > \(options.maximumBytes) (--max-bytes)"))]
    }
    if let binary = BinaryKind(bytes) { return [.failure(binary.error)] }
    let source = DecodedSource(decoding: bytes, charset: options.charset)
    if isOverdue { return [.failure(.overdue)] }
    guard let format = format(of: source) else { return [.failure(PostingError(.empty, "the file is empty"))] }
    switch format {
    case .html: return read(html: source, format: .html)
    case .mhtml: return MHTMLArchive.read(bytes, reader: self)
    case .json: return JSONPostings.read(source, reader: self).map { finish($0, source: source) }
    case .text, .markdown:
      let page = PlainTextReader.read(source.bytes, isMarkdown: format == .markdown)
      if isOverdue { return [.failure(.overdue)] }
      return assemble(page, structured: [], format: format, source: source)
    }
  }

  /// Reads a page that was decoded; for readers of formats that enclose pages.
  package func read(html source: DecodedSource, format: PostingFormat) -> [Result<Posting, PostingError>] {
    do throws(PostingError) {
      let page = try HTMLReader(isOverdue: options.isOverdue).read(source.bytes)
      if isOverdue { throw .overdue }
      let structured = StructuredData.read(page.scripts, in: source.bytes)
      if isOverdue { throw .overdue }
      return assemble(page, structured: structured, format: format, source: source)
    } catch {
      return [.failure(error)]
    }
  }

  /// Whether the caller wants no more.
  var isOverdue: Bool { options.isOverdue?() ?? false }

  /// `nil` for bytes that are all white space.
  private func format(of source: DecodedSource) -> PostingFormat? {
    unsafe source.bytes.withUnsafeBufferPointer { buffer in
      let view = unsafe ByteView(buffer)
      var start = 0
      while start < view.count {
        if view[start] == 0xEF, view[start + 1] == 0xBB, view[start + 2] == 0xBF {
          start += 3
        } else if view[start] <= 0x20 {
          start += 1
        } else {
          return FormatSniffer(view, suffix: options.suffix).format
        }
      }
      return nil
    }
  }

  private func assemble(
    _ page: PageText, structured: [StructuredPosting], format: PostingFormat, source: DecodedSource
  ) -> [Result<Posting, PostingError>] {
    let results = PostingAssembler.postings(page: page, structured: structured, format: format, source: source)
    return results.map { result in
      var result = result
      if case .success(var posting) = result {
        for limit in page.limits where !posting.limits.contains(limit) { posting.limits.append(limit) }
        for warning in page.warnings where !posting.warnings.contains(warning) { posting.warnings.append(warning) }
        result = .success(posting)
      }
      return finish(result, source: source)
    }
  }

  /// Leads positions from the decoded bytes on to the file's, and adds what decoding has to say.
  private func finish(
    _ result: Result<Posting, PostingError>, source: DecodedSource
  ) -> Result<Posting, PostingError> {
    guard case .success(var posting) = result else { return result }
    if let outer = source.positions {
      posting.positions = posting.positions.through(outer)
      posting.metadata.structuredRange = posting.metadata.structuredRange.map { outer.fileRange(of: $0) }
    }
    for warning in source.warnings where !posting.warnings.contains(warning) { posting.warnings.append(warning) }
    posting.settle(title: posting.metadata.title)
    return .success(posting)
  }
}
