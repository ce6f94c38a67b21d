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

    /// The longest entry that begins at a word and stays in its segment.
    func match(_ words: ArraySlice<TitleText.Word>) -> (entry: Int, length: Int)? {
      guard let first = words.first else { return nil }
      for length in stride(from: min(longest, words.count), through: 1, by: -1) {
        let run = words.prefix(length)
        guard run.last?.segment == first.segment else { continue }
        if let entry = entries[TitleText.joined(run.lazy.map(\.hash))] { return (entry, length) }
      }
      return nil
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
      let own = words.filter { $0.part == part }
      if let function = function(of: own[...]) { return Reading(subject: subject(of: own[...]), function: function) }
    }
    return Reading(subject: subject(of: words[...]), function: nil)
  }

  /// The entry with the largest share.
  private func subject(of words: ArraySlice<TitleText.Word>) -> Int? {
    var best: Int?
    var rest = words
    while !rest.isEmpty {
      let match = subjects.match(rest)
      if let entry = match?.entry, subjectShares[entry] > best.map({ subjectShares[$0] }) ?? -1 { best = entry }
      rest = rest.dropFirst(match?.length ?? 1)
    }
    return best
  }

  /// The last entry of the first segment that has one; one that yields counts only where no other stands beside it.
  private func function(of words: ArraySlice<TitleText.Word>) -> Int? {
    var best: Int?
    var segment: Int?
    var rest = words
    while let first = rest.first {
      if best != nil, segment != first.segment { break }
      let match = functions.match(rest)
      if let entry = match?.entry {
        segment = first.segment
        if best == nil || !yields[entry] || best.map({ yields[$0] }) == true { best = entry }
      }
      rest = rest.dropFirst(match?.length ?? 1)
    }
    return best
  }
}
