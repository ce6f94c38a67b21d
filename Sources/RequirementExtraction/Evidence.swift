/// The words of a posting that show a claim, and where they stand.
public struct Evidence: Sendable, Equatable {
  /// The quote, as the posting has it, white space folded.
  public var text: String
  /// Heading of the section it stands in, `nil` where there is none.
  public var section: String?
  /// Line in the file, from 1.
  public var line: Int
  /// Column in the line in bytes, from 1.
  public var column: Int
  /// Bytes of the file: first, and one past the last.
  public var byteStart: Int
  public var byteEnd: Int

  public init(text: String, section: String?, line: Int, column: Int, byteStart: Int, byteEnd: Int) {
    self.text = text
    self.section = section
    self.line = line
    self.column = column
    self.byteStart = byteStart
    self.byteEnd = byteEnd
  }
}
