/// Reads a title's subject and function by the profile's words.
struct TitleReader: Sendable {
  /// What a title says of the work; indices into the profile's subjects and functions.
  struct Reading: Equatable {
    var subject: Int?
    var function: Int?

    /// The title has none of the profile's words.
    var isUnknown: Bool { subject == nil && function == nil }
  }

  private struct Lexicon: Sendable {
    /// From the hash of a sequence of words to the index of its entry.
    private var entries: [UInt64: Int] = [:]
    private var longest = 1

    init(_ lexica: [TitleLexicon]) {
      for (index, lexicon) in lexica.enumerated() {
        for words in lexicon.words {
          let hashes = TitleText(words.utf8).words.map(\.hash)
          longest = max(longest, hashes.count)
          let key = TitleText.joined(hashes)
          if entries[key] == nil { entries[key] = index }
        }
      }
    }

    /// Passes the entries that match in a segment, the longest at each place, in order.
    func forEachMatch(in words: [TitleText.Word], _ body: (Int) -> Void) {
      var rest = words[...]
      while !rest.isEmpty {
        var length = min(longest, rest.count)
        while length > 0 {
          if let entry = entries[TitleText.joined(rest.prefix(length).lazy.map(\.hash))] {
            body(entry)
            break
          }
          length -= 1
        }
        rest = rest.dropFirst(max(1, length))
      }
    }
  }

  private let subjects: Lexicon
  private let functions: Lexicon
  private let subjectShares: [Int]
  private let yields: [Bool]

  init(_ profile: RoleProfile) {
    subjects = Lexicon(profile.subjects)
    functions = Lexicon(profile.functions)
    subjectShares = profile.subjects.map(\.share)
    yields = profile.functions.map(\.yields)
  }

  /// The part of the title that names a function counts, or all of it where none does.
  func read(_ title: some Collection<UInt8>) -> Reading {
    let words = TitleText(title).words
    for part in 0...(words.last?.part ?? 0) {
      let own = segments(of: words.filter { $0.part == part })
      if let function = function(of: own) { return Reading(subject: subject(of: own), function: function) }
    }
    return Reading(subject: subject(of: segments(of: words)), function: nil)
  }

  /// The words of each segment, in order of the segments' first words.
  private func segments(of words: [TitleText.Word]) -> [[TitleText.Word]] {
    var segments: [[TitleText.Word]] = []
    for word in words {
      if let index = segments.firstIndex(where: { $0.first?.segment == word.segment }) {
        segments[index].append(word)
      } else {
        segments.append([word])
      }
    }
    return segments
  }

  /// The entry with the largest share.
  private func subject(of segments: [[TitleText.Word]]) -> Int? {
    var best: Int?
    for segment in segments {
      subjects.forEachMatch(in: segment) { entry in
        if subjectShares[entry] > best.map({ subjectShares[$0] }) ?? -1 { best = entry }
      }
    }
    return best
  }

  /// The last entry of the first segment that has one; one that yields counts only where there is no other.
  private func function(of segments: [[TitleText.Word]]) -> Int? {
    var yielding: Int?
    for segment in segments {
      var last: Int?
      functions.forEachMatch(in: segment) { entry in
        if !yields[entry] { last = entry } else if yielding == nil { yielding = entry }
      }
      if let last { return last }
    }
    return yielding
  }
}
