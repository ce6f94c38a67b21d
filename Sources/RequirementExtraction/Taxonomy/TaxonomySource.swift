/// A taxonomy file as people write it.
public struct TaxonomySource: Sendable, Equatable {
  /// Name for messages, usually the file's path as given.
  public var name: String
  /// The file's bytes, UTF-8.
  public var bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// A source with the text of a string.
  public init(name: String, text: String) { self.init(name: name, bytes: Array(text.utf8)) }
}

/// A place in a taxonomy file.
public struct SourcePosition: Sendable, Hashable {
  /// Name of the source.
  public var source: String
  /// From 1.
  public var line: Int
  /// In bytes, from 1.
  public var column: Int

  public init(source: String, line: Int, column: Int) {
    self.source = source
    self.line = line
    self.column = column
  }
}
