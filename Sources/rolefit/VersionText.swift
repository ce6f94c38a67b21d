import PostingText
import RequirementExtraction

/// What `--version` tells: all that results depend on.
enum VersionText {
  static var lines: [String] {
    let taxonomy = Taxonomy.builtIn
    return [
      "rolefit \(Rolefit.version)",
      "taxonomy built-in, \(taxonomy.competencies.count) competencies, \(taxonomy.contentHash)",
      "libxml2 \(HTMLParser.version)",
    ]
  }
}
