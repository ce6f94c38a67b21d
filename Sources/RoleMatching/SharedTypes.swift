public import PostingText
public import RequirementExtraction
public import RoleScoring

// The types that results are made of, so that `import RoleMatching` is enough to name them.

public typealias PostingReader = PostingText.PostingReader
public typealias Posting = PostingText.Posting
public typealias PostingError = PostingText.PostingError
public typealias JobPostingMetadata = PostingText.JobPostingMetadata

public typealias Taxonomy = RequirementExtraction.Taxonomy
public typealias Requirements = RequirementExtraction.Requirements
public typealias Requirement = RequirementExtraction.Requirement
public typealias Evidence = RequirementExtraction.Evidence
public typealias Facts = RequirementExtraction.Facts

public typealias RoleProfile = RoleScoring.RoleProfile
public typealias ProfileParser = RoleScoring.ProfileParser
public typealias MatchResult = RoleScoring.MatchResult
public typealias MatchedPosting = RoleScoring.MatchedPosting
public typealias Assessment = RoleScoring.Assessment
public typealias Explanation = RoleScoring.Explanation
public typealias Points = RoleScoring.Points
public typealias ScoreBand = RoleScoring.ScoreBand
public typealias OrderedBatch = RoleScoring.OrderedBatch
public typealias RankingKey = RoleScoring.RankingKey
public typealias DuplicateFinder = RoleScoring.DuplicateFinder
