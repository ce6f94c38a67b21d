/// Takes the fields of an entry one by one; what is left over or wrong is told with its place.
struct ProfileFields {
  private let entry: ProfileEntry
  private let source: String
  private var wanted: [String] = []
  private(set) var errors: [ProfileError] = []

  init(entry: ProfileEntry, source: String) {
    self.entry = entry
    self.source = source
  }

  mutating func text(_ key: String) -> String { field(key)?.value ?? "" }

  /// A whole percentage, `40%`.
  mutating func share(_ key: String) -> Int {
    guard let field = field(key) else { return 0 }
    guard field.value.hasSuffix("%"), let share = Int(field.value.dropLast()), (0...100).contains(share) else {
      fail(field, "\"\(field.value)\" is no whole percentage from 0% to 100%")
      return 0
    }
    return share
  }

  /// A number with at most two decimals, from 0 to 1000, in hundredths.
  mutating func hundredths(_ key: String) -> Int {
    guard let field = field(key) else { return 0 }
    guard let value = Self.decimal(field.value, digits: 2) else {
      fail(field, "\"\(field.value)\" is no number from 0 to 1000 with at most two decimals")
      return 0
    }
    return value
  }

  /// Points with at most one decimal.
  mutating func points(_ key: String) -> Points {
    guard let field = field(key) else { return Points(tenths: 0) }
    guard let value = Self.decimal(field.value, digits: 1) else {
      fail(field, "\"\(field.value)\" is no number from 0 to 100 with at most one decimal")
      return Points(tenths: 0)
    }
    return Points(tenths: value)
  }

  /// `yes` or `no`; `no` where the field isn't there.
  mutating func flag(_ key: String) -> Bool {
    guard let field = field(key, isOptional: true) else { return false }
    guard field.value == "yes" || field.value == "no" else {
      fail(field, "\"\(field.value)\" is neither yes nor no")
      return false
    }
    return field.value == "yes"
  }

  /// Line numbers, separated by commas; none where the field isn't there.
  mutating func lines(_ key: String) -> [Int] {
    guard let field = field(key, isOptional: true) else { return [] }
    var lines: [Int] = []
    for part in field.value.split(separator: ",") {
      guard let line = Int(Self.trimmed(part)), line > 0 else {
        fail(field, "\"\(Self.trimmed(part))\" is no line number")
        return []
      }
      lines.append(line)
    }
    return lines
  }

  /// Words separated by `|`, on the field's line or the deeper ones under it, in lower case.
  mutating func words(_ key: String) -> [String] {
    guard let field = field(key) else { return [] }
    let words = (field.value + "|" + field.list).split(separator: "|").map { TitleText.folded(String($0)) }
    let kept = words.filter { !$0.isEmpty }
    if kept.isEmpty { fail(field, "\"\(key)\" has no words") }
    return kept
  }

  /// Tells fields that nobody asked for, with the key that was probably meant.
  mutating func rejectRest() {
    var met: Set<String> = []
    for field in entry.fields {
      if !wanted.contains(field.key) {
        let near = NearestWord.suggestion(for: field.key, among: wanted)
        errors.append(
          ProfileError(
            source: source, line: field.line, column: field.column, message: "unknown key \"\(field.key)\"\(near)"))
      } else if !met.insert(field.key).inserted {
        errors.append(
          ProfileError(
            source: source, line: field.line, column: field.column,
            message: "\"\(field.key)\" stands twice in this entry"))
      }
    }
  }

  private mutating func field(_ key: String, isOptional: Bool = false) -> ProfileEntry.Field? {
    wanted.append(key)
    if let field = entry.fields.first(where: { $0.key == key }) { return field }
    if !isOptional {
      errors.append(
        ProfileError(source: source, line: entry.line, column: 1, message: "\"\(entry.keyword)\" needs \"\(key): …\""))
    }
    return nil
  }

  private mutating func fail(_ field: ProfileEntry.Field, _ message: String) {
    errors.append(ProfileError(source: source, line: field.line, column: field.valueColumn, message: message))
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop { $0 == " " || $0 == "\t" }
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return text
  }

  /// `12.5` times ten to the power of `digits`; `nil` for anything but such a number up to 1000.
  private static func decimal(_ text: String, digits: Int) -> Int? {
    var value = 0
    var decimals = -1
    var any = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: ".") where decimals < 0 && any: decimals = 0
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        any = true
        if decimals >= 0 { decimals += 1 }
        guard decimals <= digits else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
        guard value <= 100_000 else { return nil }
      default: return nil
      }
    }
    guard any, decimals != 0 else { return nil }
    for _ in max(0, decimals)..<digits { value *= 10 }
    return value <= 1000 * (digits == 2 ? 100 : 10) ? value : nil
  }
}
