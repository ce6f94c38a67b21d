/// English words whose forms follow no rule.
enum IrregularForms {
  /// Past forms, participles and odd plurals by the base form.
  static let table: [String: [String]] = {
    var table: [String: [String]] = [:]
    for line in lines.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard let base = words.first else { continue }
      table[base] = Array(words.dropFirst())
    }
    return table
  }()

  /// Words that take no ending at all.
  static let unchanging: Set<String> = [
    "the", "a", "an", "and", "or", "of", "in", "on", "at", "to", "for", "with", "by", "from", "as", "is", "are", "was",
    "were", "be", "been", "our", "your", "their", "its", "his", "her", "we", "you", "they", "it", "this", "that",
    "these", "those", "not", "no", "than", "into", "across", "within", "between", "through", "over", "under", "who",
    "which", "what", "how", "when", "where", "all", "both", "each", "every", "any", "some", "more", "most", "very",
    "also", "such", "well", "if", "then", "but", "so", "us", "has", "had", "did", "done", "does", "will", "would",
    "could", "should", "must", "may", "might", "can", "other", "others", "using", "people", "data", "children", "men",
    "women", "criteria", "analyses", "matrices", "least", "one", "them", "him", "via", "per", "without", "alongside",
  ]

  /// Nouns whose -ed and -ing forms would be other words.
  static let notVerbs: Set<String> = ["even", "off", "use case", "car", "star", "bell", "spring", "string", "thing"]

  /// Verbs and nouns in a single s that do inflect.
  static let verbsInS: Set<String> = ["focus", "bias", "canvas", "bus", "gas", "process", "status", "campus", "virus"]

  private static let lines = """
    be is are was were been being am
    have has had having
    do does did done doing
    go goes went gone going
    become became
    begin began begun
    break broke broken
    bring brought
    build built
    rebuild rebuilt
    buy bought
    catch caught
    choose chose chosen
    come came
    cut
    deal dealt
    draw drew drawn
    drive drove driven
    eat ate eaten
    fall fell fallen
    feed fed
    feel felt
    fight fought
    find found
    fly flew flown
    forget forgot forgotten
    get got gotten
    give gave given
    grow grew grown
    hear heard
    hit
    hold held
    keep kept
    know knew known
    lead led
    learn learned learnt
    leave left
    lend lent
    let
    lose lost
    make made
    mean meant
    meet met
    overcome overcame
    oversee oversaw overseen
    pay paid
    put
    read
    ride rode ridden
    rise rose risen
    run ran
    say said
    see saw seen
    seek sought
    sell sold
    send sent
    set
    shoot shot
    troubleshoot troubleshot
    show showed shown
    sit sat
    speak spoke spoken
    speed sped speeded
    spend spent
    split
    spread
    stand stood
    steer steered
    stick stuck
    strive strove striven strived
    take took taken
    teach taught
    tell told
    think thought
    rethink rethought
    understand understood
    undergo underwent undergone
    undertake undertook undertaken
    uphold upheld
    wear wore worn
    win won
    withstand withstood
    write wrote written
    rewrite rewrote rewritten
    analysis analyses
    basis bases
    hypothesis hypotheses
    thesis theses
    criterion criteria
    phenomenon phenomena
    matrix matrices
    vertex vertices
    index indices
    appendix appendices
    person people persons
    child children
    man men
    woman women
    life lives
    half halves
    shelf shelves
    schema schemata
    """
}
