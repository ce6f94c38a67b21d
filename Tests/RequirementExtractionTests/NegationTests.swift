import PostingText
import Testing

@testable import RequirementExtraction

@Suite struct NegationTests {
  @Test(arguments: [
    ("No Java experience required", ""),
    ("No Java needed", ""),
    ("No prior experience with Java is expected", ""),
    ("This is not a computer vision role", ""),
    ("It's not a Java job", ""),
    ("You don't need Java", ""),
    ("You do not need to know Java", ""),
    ("Java is not necessary", ""),
    ("Java is not required", ""),
    ("Java isn't required", ""),
    ("We use Python rather than Java", "python"),
    ("Python instead of Java", "python"),
    ("Unlike Java, Python reads well", "python"),
    ("Python without any knowledge of Java", "python"),
    ("We do not require Java", ""),
    ("We don't use Java", ""),
    ("Regardless of your Java background", ""),
    ("Even if you haven't touched Java", ""),
    ("Python is needed, but no Java experience required", "python"),
    ("No Java required; Python is", "python"),
    ("Python is required, Java is not necessary", "python"),
    ("Python is required. Java is not required", "python"),
    ("Not only Java but also Python", "java python"),
    ("Not just Java, Python too", "java python"),
    ("Java and no-code tools", "java"),
    ("We can't wait to see your Java", "java"),
    ("Don't hesitate to bring Java", "java"),
    ("Ship Java without compromising on security", "java security"),
    ("No fewer than two years of Java", "java"),
    ("Java, no later than May", "java"),
    ("Java is a plus but not required", "java"),
    ("No two days of Java are alike", "java"),
    ("If you don't meet all of it, Java alone will do", "java"),
    ("Notable Java skills", "java"),
    ("Java as opposed to Python", "java"),
    ("We know Java; not a Python shop", "java python"),
  ]) func heeds(text: String, expected: String) {
    let names = ContextSample.requirements(text, .requirements).map(\.name).sorted().joined(separator: " ")
    #expect(names == expected)
  }
}
