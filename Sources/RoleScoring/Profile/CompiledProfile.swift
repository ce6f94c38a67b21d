/// The compact form of a profile that is embedded in the binary: every value once, in a fixed order.
///
/// Numbers are unsigned LEB128, texts their length and UTF-8 bytes, lists their count and members. It is only read by
/// the version of the code that wrote it; a test proves that the embedded copy is current.
package enum CompiledProfile {
  package static func bytes(of profile: RoleProfile) -> [UInt8] {
    var profile = profile
    var writer = Writer()
    writer.pass(&profile)
    return writer.bytes
  }

  /// The profile that bytes of `bytes(of:)` hold; `nil` where bytes are missing or left over.
  package static func profile(from bytes: some Sequence<UInt8>) -> RoleProfile? {
    var profile = RoleProfile.empty
    var reader = Reader(bytes: Array(bytes))
    reader.pass(&profile)
    return reader.isWhole && reader.position == reader.bytes.count ? profile : nil
  }
}

/// Passes over the values of a profile in one order, whether they are read or written.
private protocol ProfileCoder {
  mutating func number(_ value: inout Int)
  mutating func text(_ value: inout String)
  /// Brings the list to the number of members that it has in the compiled form.
  mutating func list<Element>(_ values: inout [Element], of empty: Element)
}

extension ProfileCoder {
  mutating func pass(_ profile: inout RoleProfile) {
    text(&profile.id)
    text(&profile.name)
    for path in [
      \RoleProfile.components.competencies.tenths, \.components.kindOfWork.tenths, \.components.level.tenths,
      \.components.experience.tenths, \.components.education.tenths, \.emphasis.required, \.emphasis.duty,
      \.emphasis.preferred, \.coverage.enough, \.coverage.aiWork, \.coverage.title, \.levels.intern, \.levels.junior,
      \.levels.mid, \.levels.senior, \.levels.lead, \.levels.manager, \.levels.director, \.levels.unstated,
      \.levels.unstatedWithYears, \.experience.fullFrom, \.experience.unstated, \.education.highSchool,
      \.education.associate, \.education.bachelor, \.education.master, \.education.phd, \.education.unstated,
    ] { number(&profile[keyPath: path]) }
    lexica(&profile.subjects)
    lexica(&profile.functions)
    list(&profile.categories, of: ProfileCategory(id: "", name: "", weight: 0))
    for index in profile.categories.indices {
      text(&profile.categories[index].id)
      text(&profile.categories[index].name)
      number(&profile.categories[index].weight)
    }
    list(
      &profile.competencies, of: ProfileCompetency(id: "", name: "", weight: 0, roleLines: [], isAIWork: false))
    for index in profile.competencies.indices { competency(&profile.competencies[index]) }
  }

  private mutating func lexica(_ lexica: inout [TitleLexicon]) {
    list(&lexica, of: TitleLexicon(id: "", name: "", share: 0, yields: false, words: []))
    for index in lexica.indices {
      text(&lexica[index].id)
      text(&lexica[index].name)
      number(&lexica[index].share)
      flag(&lexica[index].yields)
      list(&lexica[index].words, of: "")
      for word in lexica[index].words.indices { text(&lexica[index].words[word]) }
    }
  }

  private mutating func competency(_ competency: inout ProfileCompetency) {
    text(&competency.id)
    text(&competency.name)
    number(&competency.weight)
    flag(&competency.isAIWork)
    list(&competency.roleLines, of: 0)
    for index in competency.roleLines.indices { number(&competency.roleLines[index]) }
  }

  private mutating func flag(_ value: inout Bool) {
    var bit = value ? 1 : 0
    number(&bit)
    value = bit == 1
  }
}

private struct Writer: ProfileCoder {
  var bytes: [UInt8] = []

  mutating func number(_ value: inout Int) {
    var rest = value
    while rest > 127 {
      bytes.append(UInt8(rest & 127) | 128)
      rest >>= 7
    }
    bytes.append(UInt8(max(0, rest)))
  }

  mutating func text(_ value: inout String) {
    var count = value.utf8.count
    number(&count)
    bytes += value.utf8
  }

  mutating func list<Element>(_ values: inout [Element], of empty: Element) {
    var count = values.count
    number(&count)
  }
}

private struct Reader: ProfileCoder {
  let bytes: [UInt8]
  var position = 0
  /// No value was missing or cut.
  var isWhole = true

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func number(_ value: inout Int) {
    value = 0
    var shift = 0
    while position < bytes.count, shift < 56 {
      let byte = bytes[position]
      position += 1
      value |= Int(byte & 127) << shift
      shift += 7
      if byte < 128 { return }
    }
    isWhole = false
  }

  mutating func text(_ value: inout String) {
    let count = count()
    let end = position + count
    value = String(decoding: bytes[position..<end], as: UTF8.self)
    position = end
  }

  mutating func list<Element>(_ values: inout [Element], of empty: Element) {
    values = [Element](repeating: empty, count: count())
  }

  /// No list or text can have more members than there are bytes left.
  private mutating func count() -> Int {
    var count = 0
    number(&count)
    isWhole = isWhole && count <= bytes.count - position
    return min(count, bytes.count - position)
  }
}
