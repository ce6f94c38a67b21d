import PostingText
import Testing

@testable import RequirementExtraction

@Suite struct AlternativeTests {
  @Test(arguments: [
    ("PyTorch or TensorFlow", "pytorch:1 tensorflow:1"),
    ("Python, Java or Go", "go:1 java:1 python:1"),
    ("Python, Java, or Go", "go:1 java:1 python:1"),
    ("One of AWS, Azure", "aws:1 azure:1"),
    ("At least one of Python, Java, Go", "go:1 java:1 python:1"),
    ("PyTorch, TensorFlow or similar", "pytorch:1 tensorflow:1"),
    ("PyTorch/TensorFlow", "pytorch:- tensorflow:-"),
    ("Python and Java", "java:- python:-"),
    ("Python, Java and Go", "go:- java:- python:-"),
    ("Python or anything else", "python:-"),
    ("Python or Java. PyTorch or TensorFlow", "java:1 python:1 pytorch:2 tensorflow:2"),
    ("Python or Java; AWS", "aws:- java:1 python:1"),
    ("Python with AWS or Azure", "aws:1 azure:1 python:-"),
    ("Python or Java. Python", "java:1 python:-"),
    ("Either Python or Java", "java:1 python:1"),
    ("Python and/or Java", "java:1 python:1"),
    ("(Python or Java)", "java:1 python:1"),
  ]) func groups(text: String, expected: String) {
    let items = ContextSample.requirements(text, .requirements)
    let found = items.map { "\($0.name):\($0.anyOf.map(String.init) ?? "-")" }.sorted().joined(separator: " ")
    #expect(found == expected)
  }
}
