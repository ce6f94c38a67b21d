import PostingText
import Testing

@testable import RequirementExtraction

@Suite struct EmphasisTests {
  @Test(arguments: [
    (SectionKind.requirements, "Python in depth", "python:required"),
    (.preferred, "Python in depth", "python:preferred"),
    (.duties, "Write Python", "python:duty"),
    (.role, "Our services run on Python", "python:duty"),
    (.stack, "Python, Kubernetes", "kubernetes:duty python:duty"),
    (.tags, "Python", "python:duty"),
    (.title, "Python developer", "python:duty"),
    (.company, "Our product is written in Python", ""),
    (.company, "We are looking for people who know Python", "python:required"),
    (.company, "You will write Python", "python:duty"),
    (.benefits, "Courses in Python", ""),
    (.legal, "Python", ""),
    (.application, "Send us Python code", ""),
    (.unknown, "You have worked with Python", "python:required"),
    (.unknown, "5 years of Python", "python:required"),
    (.unknown, "Strong skills in Python", "python:required"),
    (.unknown, "Proficiency in Python", "python:required"),
    (.unknown, "Experience with Python", "python:required"),
    (.unknown, "You will write Python", "python:duty"),
    (.unknown, "Develop services in Python", "python:duty"),
    (.unknown, "Python is a must", "python:required"),
    (.unknown, "Python is a plus", "python:preferred"),
    (.requirements, "Requires Java; Python preferred", "java:required python:preferred"),
    (.requirements, "Java, ideally with Python", "java:required python:preferred"),
    (.requirements, "Kubernetes is a plus", "kubernetes:preferred"),
    (.requirements, "Python (required), Java (preferred)", "java:preferred python:required"),
    (.requirements, "Python (Java preferred)", "java:preferred python:required"),
    (.requirements, "Nice to have: Python, Java, Kubernetes", "java:preferred kubernetes:preferred python:preferred"),
    (.requirements, "Bonus points for Python or Java", "java:preferred python:preferred"),
    (.requirements, "Experience with Python, and knowledge of Java is a plus", "java:preferred python:required"),
    (.requirements, "Python, or willingness to learn it", "python:preferred"),
    (.requirements, "Python is desirable but not required", "python:preferred"),
    (.requirements, "Python would be an advantage", "python:preferred"),
    (.requirements, "Java is required. Python is nice to have", "java:required python:preferred"),
    (.requirements, "Java is required, Python is preferred", "java:required python:preferred"),
    (.preferred, "Java is required, Python helps", "java:required python:preferred"),
    (.duties, "You must know Python", "python:required"),
    (.duties, "Write Python, preferably on Kubernetes", "kubernetes:preferred python:duty"),
    (.duties, "Write Python as required", "python:duty"),
    (.requirements, "Python and an annual bonus", "python:required"),
    (.requirements, "Preferred skills: Python, Java", "java:preferred python:preferred"),
    (.duties, "Required: Python", "python:required"),
    (.requirements, "Python preferred but not required", "python:preferred"),
    (.requirements, "(Bonus) Experience with Python", "python:preferred"),
    (.requirements, "Java, plus Python", "java:required python:required"),
    (.requirements, "Java in depth, with knowledge of Python as a plus", "java:required python:preferred"),
    (.duties, "Experience with Python", "python:required"),
    (.unknown, "If you are passionate about Python, talk to us", "python:duty"),
    (.role, "The ideal candidate knows Python", "python:required"),
  ]) func tells(kind: SectionKind, text: String, expected: String) {
    #expect(ContextSample.emphases(text, kind) == expected)
  }

  @Test func strongestCounts() {
    let text = Array("Write Python\nPython in depth\nPython".utf8)
    var posting = Posting(format: .text, text: text, source: text)
    posting.blocks = [
      TextBlock(kind: .paragraph, range: 0..<12, section: 0), TextBlock(kind: .paragraph, range: 13..<28, section: 1),
      TextBlock(kind: .paragraph, range: 29..<35, section: 2),
    ]
    posting.sections = [
      Section(kind: .duties, heading: "Tasks", blocks: 0..<1),
      Section(kind: .requirements, heading: "You", blocks: 1..<2),
      Section(kind: .preferred, heading: nil, blocks: 2..<3),
    ]
    let items = RequirementExtractor(taxonomy: ContextSample.taxonomy).requirements(of: posting).items
    #expect(items.map(\.emphasis) == [.required])
    #expect(items.first?.evidence.map(\.text) == ["Python in depth", "Write Python", "Python"])
    #expect(items.first?.evidence.map(\.line) == [2, 1, 3])
    #expect(items.first?.evidence.first?.section == "You")
  }

  @Test func evidenceIsTheSentence() {
    let text = "We do a lot. Write good Python here. And more."
    #expect(ContextSample.requirements(text, .duties).first?.evidence.map(\.text) == ["Write good Python here"])
    let long = String(repeating: "word ", count: 200) + "Python" + String(repeating: " word", count: 200)
    let quote = ContextSample.requirements(long, .duties).first?.evidence.first?.text ?? ""
    #expect(quote.utf8.count <= 200 && quote.contains("Python") && quote.hasPrefix("word"))
  }

  @Test func evidenceIsAtMostFive() {
    let text = (0..<9).map { "Write Python \($0) times." }.joined(separator: " ")
    #expect(ContextSample.requirements(text, .duties).first?.evidence.count == 5)
  }
}
