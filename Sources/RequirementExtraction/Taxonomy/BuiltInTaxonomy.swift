import CTaxonomyData

extension Taxonomy {
  /// The taxonomy of the Senior AI Systems Engineer role, compiled into the program; nothing is parsed.
  ///
  /// Stops the program where the embedded bytes are none of this version's: nothing is scored by an empty taxonomy.
  public static let builtIn: Taxonomy = {
    let bytes = unsafe UnsafeRawBufferPointer(start: rolefit_taxonomy_bytes(), count: rolefit_taxonomy_count())
    guard let taxonomy = unsafe Taxonomy(compiled: bytes), !taxonomy.competencies.isEmpty else {
      preconditionFailure("the built-in taxonomy is not of this version; compile it anew")
    }
    return taxonomy
  }()
}
