/// One word of a phrase: which words of a text it stands for.
enum WordPattern: Hashable {
  /// Any inflected form of the word, in any case.
  case inflected(String)
  /// This form in any case.
  case form(String)
  /// This form in this case.
  case cased(String)
  /// Any word that begins so.
  case prefix(String)

  /// A comma, bracket, colon or spaced dash: no word, but it may stand between words.
  case comma

  /// Text that tells patterns apart, the same in every run.
  var key: String {
    switch self {
    case .inflected(let word): word
    case .form(let word): "=" + word
    case .cased(let word): "\"" + word
    case .prefix(let word): word + "*"
    case .comma: ","
    }
  }
}
