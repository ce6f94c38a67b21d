/// One value of a JSON document; a cheap view that shares the document's storage.
package struct JSONValue: Sendable {
  package let document: JSONDocument
  let index: Int

  init(document: JSONDocument, index: Int) {
    self.document = document
    self.index = index
  }

  private var node: JSONDocument.Node { document.nodes[index] }

  package var kind: JSONDocument.Kind { node.kind }

  /// Bytes of the source that hold the value, quotes and brackets included.
  package var range: Range<Int> { node.start..<node.end }

  /// The value as it is written.
  package var rawBytes: ArraySlice<UInt8> { document.source[range] }

  package var isNull: Bool { kind == .null }

  package var bool: Bool? {
    switch kind {
    case .true: true
    case .false: false
    default: nil
    }
  }

  /// The number; `nil` where the value is none or lies beyond what a `Double` holds.
  package var number: Double? {
    guard kind == .number, let value = Double(String(decoding: rawBytes, as: UTF8.self)), value.isFinite else {
      return nil
    }
    return value
  }

  /// The bytes of a string with its escapes resolved; lone surrogates become U+FFFD.
  package var utf8: [UInt8]? {
    guard kind == .string else { return nil }
    return JSONText.unescape(rawBytes)
  }

  package var string: String? { utf8.map { String(decoding: $0, as: UTF8.self) } }

  /// A string, or a number or boolean as it is written.
  package var scalar: String? {
    switch kind {
    case .string: string
    case .number, .true, .false: String(decoding: rawBytes, as: UTF8.self)
    default: nil
    }
  }

  /// The values of an array, in order; empty for any other value.
  package var elements: [JSONValue] {
    guard kind == .array else { return [] }
    var elements: [JSONValue] = []
    var child = index + 1
    while child < node.next {
      elements.append(JSONValue(document: document, index: child))
      child = document.nodes[child].next
    }
    return elements
  }

  /// The values of an array, or the value itself where it is no array and not null.
  package var list: [JSONValue] { kind == .array ? elements : isNull ? [] : [self] }

  /// The members of an object in the order of the text, duplicates included; empty for any other value.
  package var members: [JSONMember] {
    guard kind == .object else { return [] }
    var members: [JSONMember] = []
    var child = index + 1
    while child < node.next {
      let value = document.nodes[child].next
      members.append(
        JSONMember(
          keyValue: JSONValue(document: document, index: child), value: JSONValue(document: document, index: value)))
      child = document.nodes[value].next
    }
    return members
  }

  /// The value of a member; the last one where the key stands twice. Compares bytes, so nothing is copied.
  package subscript(key: String) -> JSONValue? {
    let node = node
    guard node.kind == .object else { return nil }
    let nodes = document.nodes.span
    let source = document.source.span
    let first = key.utf8.first
    var found: Int?
    var child = index + 1
    while child < node.next {
      let member = nodes[child]
      // Members are looked for among many others, most of which begin with another letter.
      var start = member.start
      if start < source.count, JSONText.isQuote(source[start]) { start += 1 }
      let letter = start < source.count ? source[start] : 0
      if letter == first || letter == 0x5C || first == nil, document.holds(child, text: key) { found = member.next }
      child = nodes[member.next].next
    }
    return found.map { JSONValue(document: document, index: $0) }
  }

  /// The first of several members that is there and not null.
  package func first(_ keys: String...) -> JSONValue? {
    for key in keys {
      if let value = self[key], !value.isNull { return value }
    }
    return nil
  }

  /// Whether a string value, or a key, is this text.
  package func equals(_ text: String) -> Bool { document.holds(index, text: text) }

  /// Every object in this value, itself included, in the order of the text; complexity O(values).
  package var objects: [JSONValue] {
    var objects: [JSONValue] = []
    for position in index..<node.next where document.nodes[position].kind == .object {
      objects.append(JSONValue(document: document, index: position))
    }
    return objects
  }

  /// Every string in this value, itself included and keys left out, in the order of the text; complexity O(values).
  package var strings: [JSONValue] {
    var strings: [JSONValue] = []
    for position in index..<node.next where document.nodes[position].kind == .string {
      if !document.nodes[position].isKey { strings.append(JSONValue(document: document, index: position)) }
    }
    return strings
  }
}

/// One member of an object.
package struct JSONMember: Sendable {
  let keyValue: JSONValue
  package let value: JSONValue

  package var key: String { keyValue.string ?? String(decoding: keyValue.rawBytes, as: UTF8.self) }

  /// Bytes of the source from the key to the end of the value.
  package var range: Range<Int> { keyValue.range.lowerBound..<value.range.upperBound }

  /// The member as it is written, `"key": value`.
  package var rawBytes: ArraySlice<UInt8> { value.document.source[range] }
}

extension JSONDocument {
  /// Whether a string is this text.
  fileprivate func holds(_ index: Int, text: String) -> Bool {
    let node = nodes[index]
    guard node.kind == .string else { return false }
    let isQuoted = node.end > node.start && JSONText.isQuote(source[node.start])
    var offset = isQuoted ? node.start + 1 : node.start
    let end = isQuoted ? max(offset, node.end - 1) : node.end
    var bytes = text.utf8.makeIterator()
    while offset < end {
      let byte = source[offset]
      // Up to the first escape the bytes are those of the text.
      if byte == 0x5C { return JSONText.unescape(source[node.start..<node.end]) == Array(text.utf8) }
      guard byte == bytes.next() else { return false }
      offset += 1
    }
    return bytes.next() == nil
  }
}
