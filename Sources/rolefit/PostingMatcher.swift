import PostingText
import RequirementExtraction
import RoleMatching
import RoleScoring

/// Matches files with one set of rules; shared by all tasks.
struct PostingMatcher: Sendable {
  var role: RoleMatcher
  /// ISO 8601 date on which postings are judged as expired; `nil` to look at no date.
  var asOf: String?

  /// One result a posting of the file, or one that tells why there is none.
  func results(_ content: Result<FileContent, PostingError>, of name: FileName) -> [MatchResult] {
    content.postings(role.reader, suffix: name.suffix).enumerated().map { index, posting in
      MatchResult(
        source: name.text, sourceBytes: name.bytesIfNotUTF8, record: index, outcome: posting.map { match($0) })
    }
  }

  func match(_ posting: Posting) -> MatchedPosting {
    var matched = role.match(posting)
    if let asOf, let end = posting.metadata.validThrough?.prefix(10), end.utf8.count == 10, end < asOf,
      !matched.requirements.flags.contains(where: { $0.kind == .expired })
    {
      let flag = RequirementFlag(kind: .expired, text: "The posting closed on \(end).", evidence: nil)
      matched.requirements.flags.append(flag)
    }
    return matched
  }
}

extension Result<FileContent, PostingError> {
  /// The postings of a file as read, or the one reason why there is none.
  func postings(_ reader: PostingReader, suffix: String?) -> [Result<Posting, PostingError>] {
    switch self {
    case .failure(let error): return [.failure(error)]
    case .success(let content):
      var reader = reader
      reader.options.suffix = suffix
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
