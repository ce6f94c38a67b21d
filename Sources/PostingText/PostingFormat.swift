/// The form in which a posting was saved.
public enum PostingFormat: String, Sendable, CaseIterable {
  case html, markdown, text, mhtml, json
}
