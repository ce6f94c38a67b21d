import PostingText
import RoleMatching
import RoleScoring

/// Matches files with one set of rules; shared by all tasks.
struct PostingMatcher: Sendable {
  var role: RoleMatcher
  var time: TimeLimit

  /// One result a posting of the file, or one that tells why there is none.
  func results(_ content: Result<FileContent, PostingError>, of name: FileName) -> [MatchResult] {
    let isOverdue = time.start(bytes: content.byteCount)
    return content.postings(role.reader, suffix: name.suffix, isOverdue: isOverdue).enumerated().map { index, posting in
      MatchResult(
        source: name.text, sourceBytes: name.bytesIfNotUTF8, record: index,
        outcome: posting.flatMap { isOverdue() ? .failure(.overdue) : .success(role.match($0)) })
    }
  }
}

extension Result<FileContent, PostingError> {
  /// 0 where the file could not be read.
  var byteCount: Int { (try? get().bytes.count) ?? 0 }

  /// The postings of a file as read, or the one reason why there is none.
  func postings(
    _ reader: PostingReader, suffix: String?, isOverdue: @escaping @Sendable () -> Bool
  ) -> [Result<Posting, PostingError>] {
    switch self {
    case .failure(let error): return [.failure(error)]
    case .success(let content):
      var reader = reader
      reader.options.suffix = suffix
      reader.options.isOverdue = isOverdue
      let postings = reader.read(content.bytes)
      guard content.hasChanged else { return postings }
      return postings.map { $0.map { $0.warned(.changedWhileReading) } }
    }
  }
}

extension Posting {
  fileprivate func warned(_ warning: ReadingWarning) -> Posting {
    var posting = self
    posting.warnings.append(warning)
    return posting
  }
}
