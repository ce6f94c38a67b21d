/// Reads one fact, or a few that belong together, from a posting.
protocol FactReader: Sendable {
  /// A sentence is read only if it has one of these words or signs, or a word of `cueBags`.
  var cues: [FactWord] { get }
  var cueBags: [FactBag] { get }

  /// Adds what the sentences (indices into `FactText.sentences`) and the structured data tell.
  func read(_ text: FactText, _ sentences: [Int], into findings: inout FactFindings)
}

extension FactReader {
  var cueBags: [FactBag] { [] }
}
