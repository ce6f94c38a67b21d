/// Something that a reader of the result should know of how the posting was read; a closed list.
public enum ReadingWarning: String, Sendable, CaseIterable {
  /// The text is not in English, so little of it is understood.
  case notEnglish = "not_english"
  /// Bytes that the character encoding does not allow were replaced by U+FFFD.
  case replacedBytes = "replaced_bytes"
  /// NUL bytes were replaced.
  case replacedNuls = "replaced_nuls"
  /// A structured-data block could not be read, the page was read without it.
  case structuredDataIgnored = "structured_data_ignored"
  /// No heading told requirements from duties; sentences decided.
  case noSections = "no_sections"
  /// The posting says very little.
  case shortText = "short_text"
  /// The page says that the posting has expired.
  case expired
  /// The file changed while it was read.
  case changedWhileReading = "changed_while_reading"
}

/// A limit that cut something while a posting was read; a closed list.
public enum ReadingLimit: String, Sendable, CaseIterable {
  case depth, attributes, expandedText = "expanded_text", structuredData = "structured_data", records, evidence, title
  case deadline
}
