/// What a role wants of a posting and how much each thing counts.
///
/// Shares are whole percentages from 0 to 100, weights hundredths, points tenths.
public struct RoleProfile: Sendable, Equatable {
  /// Identifier, for example `senior-ai-systems-engineer`.
  public var id: String
  public var name: String
  public var components: Components
  public var emphasis: EmphasisShares
  public var coverage: Coverage
  public var levels: LevelShares
  public var experience: ExperienceBounds
  public var education: DegreeShares
  /// Subjects that a title's words tell, in order of the file.
  public var subjects: [TitleLexicon]
  /// Functions that a title's words tell, in order of the file.
  public var functions: [TitleLexicon]
  public var categories: [ProfileCategory]
  /// In order of the file; a competency's category stands in `categories`.
  public var competencies: [ProfileCompetency]
}

extension RoleProfile {
  /// The points of each component of the score; they add up to 100.
  public struct Components: Sendable, Equatable {
    public var competencies: Points
    public var kindOfWork: Points
    public var level: Points
    public var experience: Points
    public var education: Points
  }

  /// What a competency counts by how the posting asks for it.
  public struct EmphasisShares: Sendable, Equatable {
    public var required: Int
    public var duty: Int
    public var preferred: Int
  }

  /// How much is enough.
  public struct Coverage: Sendable, Equatable {
    /// The part of a category's competency weights that counts as all of it; at least 1.
    public var enough: Int
    /// The sum of weights of AI work that counts as wholly AI work, in hundredths; at least 1.
    public var aiWork: Int
    /// The part of the kind of work that the title's subject decides.
    public var title: Int
  }

  /// What each level of a posting is worth.
  public struct LevelShares: Sendable, Equatable {
    public var intern: Int
    public var junior: Int
    public var mid: Int
    public var senior: Int
    public var lead: Int
    public var manager: Int
    public var director: Int
    public var unstated: Int
    /// No level is stated, but at least the years of `ExperienceBounds.fullFrom` are asked for.
    public var unstatedWithYears: Int
  }

  /// What the years asked for are worth.
  public struct ExperienceBounds: Sendable, Equatable {
    /// Years from which on all points are given, in hundredths; at least 1.
    public var fullFrom: Int
    public var unstated: Int
  }

  /// What the lowest degree that qualifies is worth.
  public struct DegreeShares: Sendable, Equatable {
    public var highSchool: Int
    public var associate: Int
    public var bachelor: Int
    public var master: Int
    public var phd: Int
    public var unstated: Int
  }
}

/// Words of a title that tell one subject or one function.
public struct TitleLexicon: Sendable, Equatable {
  public var id: String
  /// For people, in explanations.
  public var name: String
  public var share: Int
  /// Gives way to any other function in the same part of the title.
  public var yields: Bool
  /// Words and sequences of words, in lower case, a space between two words.
  public var words: [String]
}

/// A category of competencies with its weight.
public struct ProfileCategory: Sendable, Equatable {
  public var id: String
  public var name: String
  /// In hundredths.
  public var weight: Int
}

/// A competency that the role wants.
public struct ProfileCompetency: Sendable, Equatable {
  /// Identifier in the taxonomy, `category/name`.
  public var id: String
  public var name: String
  /// In hundredths.
  public var weight: Int
  /// Lines of the role document that name it.
  public var roleLines: [Int]
  /// It can't be done without an AI system to do it on.
  public var isAIWork: Bool

  /// The part of the identifier before the slash.
  public var category: Substring { id[..<(id.utf8.firstIndex(of: UInt8(ascii: "/")) ?? id.endIndex)] }
}

extension RoleProfile.Components {
  /// In order of the breakdown.
  var all: [Points] { [competencies, kindOfWork, level, experience, education] }
}
