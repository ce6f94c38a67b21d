/// A node of a JSON Schema (2020-12), enough of it to describe results.
indirect enum JSONSchema {
  case string
  case number
  case integer
  case boolean
  case null
  case constant(Int)
  /// A closed list of words.
  case words([String])
  case pattern(String)
  case list(JSONSchema)
  /// All keys are required, in this order, and no other is allowed.
  case object([(String, JSONSchema)])
  case either(JSONSchema, JSONSchema)
  /// A definition by name.
  case reference(String)
  /// A node with a description for people.
  case described(JSONSchema, String)

  static func orNull(_ schema: JSONSchema) -> JSONSchema { .either(schema, .null) }

  static func words<Word: CaseIterable & RawRepresentable<String>>(_ type: Word.Type) -> JSONSchema {
    .words(type.allCases.map(\.rawValue))
  }

  func write(to writer: inout JSONWriter) {
    writer.object { writeMembers(to: &$0) }
  }

  private func writeMembers(to writer: inout JSONWriter) {
    switch self {
    case .string: Self.type("string", to: &writer)
    case .number: Self.type("number", to: &writer)
    case .integer: Self.type("integer", to: &writer)
    case .boolean: Self.type("boolean", to: &writer)
    case .null: Self.type("null", to: &writer)
    case .constant(let value):
      writer.key("const")
      writer.integer(value)
    case .words(let words):
      writer.key("enum")
      writer.strings(words)
    case .pattern(let pattern):
      Self.type("string", to: &writer)
      writer.key("pattern")
      writer.string(pattern)
    case .list(let item):
      Self.type("array", to: &writer)
      writer.key("items")
      item.write(to: &writer)
    case .object(let members):
      Self.type("object", to: &writer)
      writer.key("properties")
      writer.object { writer in
        for (name, schema) in members {
          writer.key(name)
          schema.write(to: &writer)
        }
      }
      writer.key("required")
      writer.strings(members.map(\.0))
      writer.key("additionalProperties")
      writer.bool(false)
    case .either(let first, let second):
      writer.key("anyOf")
      writer.array([first, second]) { $1.write(to: &$0) }
    case .reference(let name):
      writer.key("$ref")
      writer.string("#/$defs/\(name)")
    case .described(let schema, let text):
      writer.key("description")
      writer.string(text)
      schema.writeMembers(to: &writer)
    }
  }

  private static func type(_ name: String, to writer: inout JSONWriter) {
    writer.key("type")
    writer.string(name)
  }
}
