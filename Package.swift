// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "rolefit",
  products: [
    .library(name: "RoleMatching", targets: ["RoleMatching"]),
    .executable(name: "rolefit", targets: ["rolefit"]),
  ],
  dependencies: [
    // Command line, help, completions and man page of the executable; the libraries do without it.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .target(name: "CTaxonomyData", exclude: ["taxonomy.bin"]),
    .target(name: "PostingText", dependencies: ["CLibXML2"]),
    .target(
      name: "RequirementExtraction", dependencies: ["PostingText", "CTaxonomyData"],
      // Compiled ahead into the data of CTaxonomyData.
      exclude: ["Taxonomy/BuiltIn"]),
    // The built-in profile, embedded: bytes and their sizes, no code.
    .target(name: "CProfileData", exclude: ["senior-ai-systems-engineer.compiled"]),
    .target(
      name: "RoleScoring", dependencies: ["CProfileData", "RequirementExtraction", "PostingText"],
      exclude: ["Profile/senior-ai-systems-engineer.profile"]),
    .target(name: "MatchReports", dependencies: ["RoleScoring", "RequirementExtraction", "PostingText"]),
    .target(
      name: "RoleMatching", dependencies: ["MatchReports", "RoleScoring", "RequirementExtraction", "PostingText"]),
    .executableTarget(
      name: "rolefit",
      dependencies: [
        "RoleMatching", "MatchReports", "RoleScoring", "RequirementExtraction", "PostingText",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(name: "PostingTextTests", dependencies: ["PostingText"]),
    .testTarget(name: "RequirementExtractionTests", dependencies: ["RequirementExtraction", "PostingText"]),
    .testTarget(name: "RoleScoringTests", dependencies: ["RoleScoring", "RequirementExtraction", "PostingText"]),
    .testTarget(
      name: "MatchReportsTests", dependencies: ["MatchReports", "RoleScoring", "RequirementExtraction", "PostingText"],
      // Written by RECORD_SNAPSHOTS=1 swift test.
      exclude: ["Snapshots"]),
    .testTarget(
      name: "RoleMatchingTests", dependencies: ["RoleMatching", "RoleScoring", "PostingText", "RequirementExtraction"]),
    .testTarget(name: "rolefitTests", dependencies: ["rolefit", "RoleMatching"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system && target.type != .plugin && !target.name.hasPrefix("C") {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
  ]
}
