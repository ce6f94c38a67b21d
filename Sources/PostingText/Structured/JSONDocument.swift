/// A JSON text as read: one flat list of its values in the order of the text, so that no depth can overflow a stack.
package struct JSONDocument: Sendable {
  /// What a value is.
  package enum Kind: UInt8, Sendable {
    case null, `true`, `false`, number, string, array, object
  }

  /// One value, or the key of a member, which stands before its value.
  struct Node: Sendable {
    var kind: Kind
    var isKey = false
    /// Bytes of `source`; quotes and brackets included.
    var start: Int
    var end: Int
    /// Index of the node behind this one and all that lies in it.
    var next: Int
  }

  /// What had to be mended for the text to be read.
  package struct Repairs: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Raw control characters, comments, missing or extra commas, other quotes.
    package static let syntax = Repairs(rawValue: 1)
    /// The text ended before its last bracket.
    package static let truncated = Repairs(rawValue: 2)
    /// A value lay deeper than the limit and counts as null.
    package static let depth = Repairs(rawValue: 4)
    /// Quotes inside strings were not escaped.
    package static let quotes = Repairs(rawValue: 8)
  }

  /// The bytes the values were read from; all ranges count in them.
  package let source: [UInt8]
  let nodes: [Node]
  package let repairs: Repairs

  init(source: [UInt8], nodes: [Node], repairs: Repairs) {
    self.source = source
    self.nodes = nodes
    self.repairs = repairs
  }

  /// The outermost value.
  package var root: JSONValue { JSONValue(document: self, index: 0) }
}

/// Why a text is not JSON.
package struct JSONError: Error, Equatable, Sendable {
  package enum Kind: String, Sendable {
    case empty, unexpected, truncated, depth, size, trailing
  }

  package var kind: Kind
  /// Byte of the source at which reading stopped.
  package var offset: Int

  package init(_ kind: Kind, at offset: Int) {
    self.kind = kind
    self.offset = offset
  }
}
