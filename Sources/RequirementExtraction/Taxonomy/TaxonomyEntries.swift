/// A sentence that shows what a competency means, or doesn't.
public struct TaxonomyExample: Sendable, Equatable {
  /// Without its conditions.
  public var text: String
  public var position: SourcePosition
  /// Topics that count as met (`{ai-job}` before the text).
  var topics: [String] = []
  /// Place that the sentence stands in (`{in title}` before the text).
  var place: Place?
}

/// A link to an ESCO skill that means the same.
public struct ESCOLink: Sendable, Equatable {
  public var uri: String
  public var label: String
}

/// A competency as its file describes it.
public struct CompetencyEntry: Sendable, Equatable {
  /// Identifier `category/name`.
  public var id: String
  public var name = ""
  public var definition = ""
  /// Lines of the role document that ask for it.
  public var roleLines: [Int] = []
  public var escoLinks: [ESCOLink] = []
  public var phrases: [Phrase] = []
  /// Longer phrases that are not the competency.
  public var exclusions: [Phrase] = []
  public var examples: [TaxonomyExample] = []
  public var counterexamples: [TaxonomyExample] = []
  public var position: SourcePosition
}

/// A property of a whole posting, or a cue of its context: phrases under a name.
struct NamedPhrases: Sendable, Equatable {
  var name: String
  var position: SourcePosition
  /// So many matches make the topic hold.
  var threshold = 1
  var phrases: [Phrase] = []
  var exclusions: [Phrase] = []
}

/// A set of words and groups under a name.
struct WordSet: Sendable, Equatable {
  var name: String
  var position: SourcePosition
  var alternatives: [[PhraseElement]] = []
}

/// The entries of one or more taxonomy files, layered.
struct TaxonomyEntries: Sendable, Equatable {
  var sets: [WordSet] = []
  var topics: [NamedPhrases] = []
  var cues: [NamedPhrases] = []
  var competencies: [CompetencyEntry] = []
  /// In order of the files.
  var errors: [TaxonomyError] = []
}
