import Testing

@testable import RequirementExtraction

@Suite struct WordFormsTests {
  @Test(arguments: [
    ("deploy", ["deploy", "deploys", "deployed", "deploying"]),
    ("analyse", ["analyse", "analyses", "analysed", "analysing", "analyze", "analyzing"]),
    ("optimize", ["optimize", "optimise", "optimised", "optimizing"]),
    ("optimization", ["optimisation", "optimizations"]),
    ("plan", ["plans", "planned", "planning"]),
    ("develop", ["developed", "developing"]),
    ("model", ["models", "modeling", "modelling", "modelled"]),
    ("modelling", ["modeling"]),
    ("build", ["built", "building", "builds"]),
    ("lead", ["led", "leading", "leads"]),
    ("write", ["wrote", "written", "writing", "writes"]),
    ("drive", ["drove", "driven", "driving"]),
    ("carry", ["carries", "carried", "carrying"]),
    ("die", ["dying", "died"]),
    ("agree", ["agreed", "agreeing"]),
    ("process", ["processes", "processing", "processed"]),
    ("match", ["matches", "matching"]),
    ("behaviour", ["behavior", "behaviors"]),
    ("programme", ["program", "programs"]),
    ("centre", ["center", "centers"]),
    ("matrix", ["matrices"]),
    ("analysis", ["analyses"]),
    ("llm", ["llms"]),
    ("api", ["apis"]),
    ("equip", ["equipped", "equipping"]),
  ]) func gives(word: String, expected: [String]) {
    let forms = WordForms.forms(of: word)
    #expect(forms.first == word)
    for form in expected { #expect(forms.contains(form), "\(word) lacks \(form)") }
  }

  @Test(arguments: [
    ("deploy", "deployment"), ("plan", "planing"), ("tune", "tuneing"), ("statistics", "statistic"),
    ("the", "thes"), ("c++", "c++s"), ("carry", "carrys"), ("learning", "learninged"), ("model", "mode"),
  ]) func givesNot(word: String, other: String) {
    #expect(!WordForms.forms(of: word).contains(other))
  }
}
