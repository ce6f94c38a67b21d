/// One phrase of a taxonomy, as written and as understood.
public struct Phrase: Sendable, Equatable {
  /// As written.
  public var text: String
  public var position: SourcePosition
  /// The phrase must begin a sentence, list item or block.
  var isAnchored = false
  /// Sequences without a gap within, in order; one more than `joints`.
  var parts: [[PhraseElement]] = []
  var joints: [PhraseJoint] = []
  var conditions: [PhraseCondition] = []
}

/// One word or group of words of a phrase.
indirect enum PhraseElement: Sendable, Equatable {
  case word(WordPattern)
  case choice([[PhraseElement]], isOptional: Bool)
  case set(String, SourcePosition)
}

/// What joins two parts of a phrase.
enum PhraseJoint: Sendable, Equatable {
  /// At most so many words between.
  case gap(Int32)
  /// The same, in either order.
  case eitherOrder(Int32)
}

/// When a phrase counts.
enum PhraseCondition: Sendable, Equatable {
  case topic(String, holds: Bool, SourcePosition)
  case place(Place, holds: Bool)
}
