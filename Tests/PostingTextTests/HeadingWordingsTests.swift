import Testing

@testable import PostingText

@Suite struct HeadingWordingsTests {
  @Test(arguments: [
    ("What you'll need", SectionKind.requirements), ("What You Need To Succeed", .requirements),
    ("You have", .requirements), ("About you", .requirements), ("ABOUT YOU:", .requirements),
    ("Who you are", .requirements), ("Your profile", .requirements), ("The ideal candidate", .requirements),
    ("Minimum Qualifications", .requirements), ("Basic qualifications", .requirements),
    ("Who we’re looking for", .requirements), ("Who we are looking for", .requirements),
    ("You might be a great fit if you…", .requirements), ("You'll thrive here if", .requirements),
    ("Must-haves", .requirements), ("Technical skills", .requirements), ("Education & Experience", .requirements),
    ("What we expect from you", .requirements), ("Skills you'll bring", .requirements),
    ("How to be successful in this role", .requirements), ("Required Skills", .requirements), ("You", .requirements),
    ("Ihr Profil", .requirements), ("Das bringst du mit", .requirements), ("Votre profil", .requirements),
    ("Requisitos", .requirements), ("Qualifications and Requirements", .requirements),
    ("Nice to have", .preferred), ("Nice-to-haves", .preferred), ("Bonus points", .preferred),
    ("Bonus points if you have:", .preferred), ("Extra credit", .preferred), ("Preferred Qualifications", .preferred),
    ("What sets you apart", .preferred), ("Desired skills", .preferred), ("It's a plus if you know", .preferred),
    ("Even better", .preferred), ("Desirable (not mandatory)", .preferred), ("Wünschenswert", .preferred),
    ("What you'll do", .duties), ("What You Will Be Doing", .duties), ("Responsibilities", .duties),
    ("Your impact", .duties), ("Day to day", .duties), ("A day in the life", .duties),
    ("In this role, you will:", .duties),
    ("Essential functions", .duties), ("As a data engineer on our team you will", .duties), ("Deine Aufgaben", .duties),
    ("Role & responsibilities", .duties), ("Within 3 months you'll", .duties), ("Vos missions", .duties),
    ("The role", .role), ("About the role", .role), ("About the team", .role), ("Job description", .role),
    ("Position overview", .role), ("Why this role matters", .role), ("Die Rolle", .role),
    ("Our stack", .stack), ("Tech Stack", .stack), ("Technologies we use", .stack),
    ("Why join us", .benefits), ("Perks", .benefits), ("Benefits & Perks", .benefits), ("What we offer", .benefits),
    ("What's in it for you?", .benefits), ("Wir bieten", .benefits), ("Why Acme?", .benefits),
    ("Compensation", .pay), ("Salary range", .pay), ("Pay transparency", .pay),
    ("About us", .company), ("ABOUT ACME", .company), ("Who we are", .company), ("Our values", .company),
    ("What sets us apart", .company), ("Company overview", .company), ("Über uns", .company),
    ("What drives us", .company), ("How we grow together", .company), ("Our leadership principles", .company),
    ("EEO", .legal), ("Equal Opportunity Employer", .legal), ("Privacy notice", .legal),
    ("Our commitment to diversity and inclusion", .legal), ("Physical requirements", .legal),
    ("How to apply", .application), ("Interview process", .application), ("Our hiring process", .application),
    ("Location", .location), ("Where you'll work", .location), ("Similar jobs", .related), ("Skills", .requirements),
    ("More jobs at Acme", .related), ("Tags", .tags),
  ])
  func headingTellsKind(_ heading: String, kind: SectionKind) {
    #expect(HeadingWordings.table.verdict(on: HeadingWords(ArraySlice(heading.utf8)))?.kind == kind)
  }

  @Test(arguments: ["Security operations and monitoring", "Berlin", "Kubernetes", "A final note", ""])
  func otherLinesTellNothing(_ heading: String) {
    #expect(HeadingWordings.table.verdict(on: HeadingWords(ArraySlice(heading.utf8))) == nil)
  }

  @Test(arguments: [
    ("Required skills and experience", true), ("Experience with Python", false), ("Key responsibilities", true),
    ("Strong knowledge of networks", false), ("The team", true),
  ])
  func sentencesAreNotWhole(_ line: String, isWhole: Bool) {
    #expect(HeadingWordings.table.verdict(on: HeadingWords(ArraySlice(line.utf8)))?.isWhole == isWhole)
  }
}
