/// The inflected forms and spellings of an English word.
enum WordForms {
  /// All forms of a lower-case word, itself first; nonsense forms may be among them where the rules can't know the
  /// word's class, none of which is another common word.
  static func forms(of word: String) -> [String] {
    var found: [String] = []
    for spelling in Spelling.variants(of: word) {
      for form in inflections(of: spelling) where !found.contains(form) { found.append(form) }
    }
    return found
  }

  private static func inflections(of word: String) -> [String] {
    let letters = Array(word.utf8)
    guard letters.count > 1, letters.allSatisfy({ $0 &- 0x61 < 26 }) else {
      return letters.last.map { $0 &- 0x61 < 26 && letters.count > 1 } == true ? [word, word + "s"] : [word]
    }
    var found = [word]
    if let irregular = IrregularForms.table[word] { found += irregular }
    if IrregularForms.unchanging.contains(word) { return found }
    found += plurals(word, letters)
    let hasVowel = letters.contains { isVowel($0) || $0 == 0x79 }
    guard letters.count > 2, hasVowel, !word.hasSuffix("ing"), !word.hasSuffix("ings"), !word.hasSuffix("ed"),
      !IrregularForms.notVerbs.contains(word)
    else { return found }
    if letters.last == 0x73, !word.hasSuffix("ss"), !IrregularForms.verbsInS.contains(word) { return found }
    for stem in stems(word, letters) { found += [stem + "ing"] }
    if IrregularForms.table[word] == nil { found += pasts(word, letters) }
    return found
  }

  private static func plurals(_ word: String, _ letters: [UInt8]) -> [String] {
    guard let last = letters.last else { return [] }
    let before = letters.count > 1 ? letters[letters.count - 2] : 0
    switch last {
    case 0x73:  // A final s is mostly a plural or a mass noun (`statistics`) already.
      return word.hasSuffix("ss") || IrregularForms.verbsInS.contains(word) ? [word + "es"] : []
    case 0x78, 0x7A: return [word + "es"]
    case 0x68 where before == 0x63 || before == 0x73: return [word + "es"]
    case 0x79 where !isVowel(before): return [String(word.dropLast()) + "ies"]
    case 0x6F where !isVowel(before): return [word + "s", word + "es"]
    default: return [word + "s"]
    }
  }

  private static func pasts(_ word: String, _ letters: [UInt8]) -> [String] {
    let before = letters.count > 1 ? letters[letters.count - 2] : 0
    if letters.last == 0x65 { return [word + "d"] }
    if letters.last == 0x79, !isVowel(before) { return [String(word.dropLast()) + "ied"] }
    return stems(word, letters).map { $0 + "ed" }
  }

  /// What stands before `-ing`: without a silent e, with a doubled consonant.
  private static func stems(_ word: String, _ letters: [UInt8]) -> [String] {
    let count = letters.count
    let last = letters[count - 1]
    let before = letters[count - 2]
    if last == 0x65 {
      if before == 0x69 { return [String(word.dropLast(2)) + "y"] }
      return before == 0x65 || before == 0x6F || before == 0x79 ? [word] : [String(word.dropLast())]
    }
    let doubles =
      !isVowel(last) && ![0x77, 0x78, 0x79, 0x68].contains(last) && isVowel(before)
      && (count < 3 || !isVowel(letters[count - 3])
        || letters[count - 3] == 0x75 && count > 3 && letters[count - 4] == 0x71)
    guard doubles else { return [word] }
    let doubled = word + String(decoding: [last], as: UTF8.self)
    // Where a long word bears its stress isn't known: both `developing` and `referring`.
    return syllables(letters) > 1 ? [word, doubled] : [doubled]
  }

  private static func syllables(_ letters: [UInt8]) -> Int {
    var count = 0
    var inVowel = false
    for letter in letters {
      let vowel = isVowel(letter) || letter == 0x79
      if vowel && !inVowel { count += 1 }
      inVowel = vowel
    }
    return count
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    byte == 0x61 || byte == 0x65 || byte == 0x69 || byte == 0x6F || byte == 0x75
  }
}
