/// Why bytes gave no posting.
public struct PostingError: Error, Sendable, Equatable {
  /// The closed list of the output contract.
  public enum Kind: String, Sendable, CaseIterable {
    case notFound = "not_found"
    case permission
    case notAFile = "not_a_file"
    case tooLarge = "too_large"
    case binary, empty
    case notAPosting = "not_a_posting"
    case undecodable, timeout, memory, io
    case symlinkLoop = "symlink_loop"
    case badRecord = "bad_record"
    case `internal`
  }

  public var kind: Kind
  /// One line for people: what is wrong and what to do; holds no control characters of the input.
  public var message: String

  public init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }

  /// The time for a file was up before its posting was read.
  package static let overdue = PostingError(.timeout, "reading it takes too long (--timeout)")
}
