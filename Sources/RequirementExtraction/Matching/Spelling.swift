/// British and American spellings of one word.
enum Spelling {
  /// The spellings of a lower-case word, itself first.
  static func variants(of word: String) -> [String] {
    var found = [word]
    for (british, american) in endings {
      exchange(british, american, in: word, to: &found)
      exchange(american, british, in: word, to: &found)
    }
    for (british, american) in stems {
      if word.hasPrefix(british) { add(american + word.dropFirst(british.count), to: &found) }
      if word.hasPrefix(american), !word.hasPrefix(british) || british.hasPrefix(american) {
        add(british + word.dropFirst(american.count), to: &found)
      }
    }
    for (british, american) in wholes {
      if word == british { add(american, to: &found) }
      if word == american { add(british, to: &found) }
    }
    return found
  }

  private static func exchange(_ old: String, _ new: String, in word: String, to found: inout [String]) {
    guard word.hasSuffix(old), old.utf8.count > 6 || word.utf8.count >= old.utf8.count + 3 else { return }
    add(word.dropLast(old.count) + new, to: &found)
  }

  private static func add(_ word: some StringProtocol, to found: inout [String]) {
    let word = String(word)
    if !found.contains(word) { found.append(word) }
  }

  private static let endings: [(String, String)] = {
    var pairs: [(String, String)] = []
    for tail in ["e", "ed", "es", "ing", "er", "ers", "ation", "ations", "ational", "able"] {
      pairs.append(("is" + tail, "iz" + tail))
    }
    for tail in ["e", "ed", "es", "ing", "er", "ers"] { pairs.append(("lys" + tail, "lyz" + tail)) }
    for stem in ["model", "label", "travel", "signal", "channel", "cancel", "level", "total", "tunnel"] {
      for tail in ["ing", "ed", "er", "ers"] { pairs.append((stem + "l" + tail, stem + tail)) }
    }
    return pairs
  }()

  private static let stems: [(String, String)] = [
    ("behaviour", "behavior"), ("favour", "favor"), ("colour", "color"), ("labour", "labor"), ("honour", "honor"),
    ("endeavour", "endeavor"), ("neighbour", "neighbor"), ("rigour", "rigor"), ("humour", "humor"),
    ("flavour", "flavor"), ("harbour", "harbor"), ("modell", "model"), ("labell", "label"), ("travell", "travel"),
    ("artefact", "artifact"), ("judgement", "judgment"), ("acknowledgement", "acknowledgment"), ("ageing", "aging"),
    ("skilful", "skillful"), ("fulfilment", "fulfillment"), ("enrolment", "enrollment"), ("orientat", "orient"),
    ("anonymis", "anonymiz"), ("centralis", "centraliz"), ("programme", "program"),
  ].filter { $0.0 != "modell" && $0.0 != "labell" && $0.0 != "travell" && $0.0 != "orientat" && $0.0 != "programme" }

  private static let wholes: [(String, String)] = [
    ("programme", "program"), ("programmes", "programs"), ("centre", "center"), ("centres", "centers"),
    ("metre", "meter"), ("theatre", "theater"), ("licence", "license"), ("defence", "defense"),
    ("offence", "offense"), ("practise", "practice"), ("catalogue", "catalog"), ("dialogue", "dialog"),
    ("analogue", "analog"), ("grey", "gray"), ("fulfil", "fulfill"), ("enrol", "enroll"), ("cheque", "check"),
    ("sceptical", "skeptical"), ("manoeuvre", "maneuver"), ("whilst", "while"), ("disc", "disk"),
  ]
}
