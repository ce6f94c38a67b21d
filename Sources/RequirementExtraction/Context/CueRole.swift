/// What a cue in the text around a mention says of it.
enum CueRole: Int32, CaseIterable {
  /// What follows in the clause must be brought.
  case requiredLead
  /// What precedes in the clause must be brought.
  case requiredTrail
  case preferredLead
  case preferredTrail
  /// What follows in the clause isn't asked for.
  case negationLead
  /// What precedes in the clause isn't asked for.
  case negationTrail
  /// The sentence tells what the applicant must bring.
  case asking
  /// The sentence speaks to the applicant of what the employer wishes.
  case wishing
  /// The sentence paints the best of all applicants.
  case ideal
  /// The sentence tells what the person will do.
  case working
  /// The sentence is about the employer.
  case boasting
  /// What follows are alternatives of which one will do.
  case choiceLead
  /// Joins two alternatives.
  case choice

  /// As a taxonomy file writes it.
  var name: String {
    switch self {
    case .requiredLead: "required-lead"
    case .requiredTrail: "required-trail"
    case .preferredLead: "preferred-lead"
    case .preferredTrail: "preferred-trail"
    case .negationLead: "negation-lead"
    case .negationTrail: "negation-trail"
    case .asking: "asking"
    case .wishing: "wishing"
    case .ideal: "ideal"
    case .working: "working"
    case .boasting: "boasting"
    case .choiceLead: "choice-lead"
    case .choice: "choice"
    }
  }

  init?(name: String) {
    guard let role = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = role
  }
}
