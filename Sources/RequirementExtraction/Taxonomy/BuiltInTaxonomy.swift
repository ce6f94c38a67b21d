import CTaxonomyData

extension Taxonomy {
  /// The taxonomy of the Senior AI Systems Engineer role, compiled into the program; nothing is parsed.
  public static let builtIn: Taxonomy = {
    let bytes = unsafe UnsafeRawBufferPointer(start: rolefit_taxonomy_bytes(), count: rolefit_taxonomy_count())
    return unsafe Taxonomy(compiled: Array(bytes)) ?? Taxonomy(competencies: [])
  }()
}
