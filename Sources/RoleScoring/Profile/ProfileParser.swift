/// Reads a profile file; goes on after an error, so that all of them are told at once.
public struct ProfileParser: Sendable {
  /// Identifiers that competencies may have; `nil` allows all.
  public var knownCompetencies: [String]?

  public init(knownCompetencies: [String]? = nil) { self.knownCompetencies = knownCompetencies }

  /// The profile, or everything that is wrong with the file, in order of its lines; never an empty list of errors.
  ///
  /// `source` is the file's name for messages.
  public func parse(_ bytes: [UInt8], source: String) -> Result<RoleProfile, ProfileErrors> {
    let reader = ProfileEntryReader(source: source, bytes: bytes)
    var builder = ProfileBuilder(source: source, knownCompetencies: knownCompetencies)
    for entry in reader.entries { builder.add(entry) }
    builder.finish()
    let errors = (reader.errors + builder.errors).sorted { ($0.line, $0.column) < ($1.line, $1.column) }
    return errors.isEmpty ? .success(builder.profile) : .failure(ProfileErrors(errors: errors))
  }
}

/// Everything that is wrong with a profile file.
public struct ProfileErrors: Error, Sendable, Equatable {
  /// In order of the file's lines, at least one.
  public var errors: [ProfileError]
}
