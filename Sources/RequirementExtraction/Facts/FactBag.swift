/// A set of words that a fact reader treats alike; a spelling may stand in several sets.
enum FactBag: Int, CaseIterable, Sendable {
  /// Before a number of years: the years are the company's or a span of the job's, not the applicant's.
  case spanBefore
  /// After a number of years: no experience is meant.
  case spanAfter
  /// Words of one's own work, which make years in a sentence years of experience.
  case practice
  /// Combined years of several people.
  case combined
  /// Whoever is spoken of in the company's own story.
  case companyStory
  /// Large in the sense of "a high degree of care".
  case vagueDegree
  /// What a degree can be in or from, before the word degree.
  case degreeSubject
  /// Programs that make MS Microsoft.
  case microsoft
  /// People who hold degrees already.
  case degreeHolders
  /// Money that isn't pay.
  case notPay
  /// Words that make a sum pay.
  case payCue
  /// After "remote": something other than this job is remote.
  case notJobAfterRemote
  /// After "hybrid": a technique, not an arrangement.
  case notJobAfterHybrid
  /// After "on-site" or "in-person": an occasion or amenity, not the place of work.
  case occasion
  /// What a place of work is said of.
  case arrangement
  case benefitWord
  /// Clearances that aren't about secrets.
  case notSecurity
  case clearanceCue
  /// Managers of things, not of people.
  case notPeople
  /// What a job's title names.
  case jobNoun
  case immigration
  /// Countries and regions, beside those that `FactWord` tells apart.
  case country
  case stockWord
  case coverage
  case professionalWord
  case meal
  case abbreviation
  /// Insurances.
  case insuranceKind
  case learning
  case hospital
  case bank
  case automotive
  case retail
  case technology
  case defence

  /// The bit of the set in a token.
  var bit: UInt64 { 1 << UInt64(rawValue) }

  /// In lower case, separated by blanks.
  var spellings: String {
    switch self {
    case .spanBefore:
      "past last previous recent next coming first after following since every each per within ago"
    case .spanAfter:
      """
      old ago age business founded history existence later row consecutive straight service tenure warranty vesting vest \
      cliff plan horizon roadmap runway contract term sabbatical duration anniversary
      """
    case .practice:
      """
      experience experiences exp experienced background expertise professional industry industrial relevant related \
      working practical progressive proven hands designing building developing managing leading shipping programming \
      selling writing delivering operating engineering
      """
    case .combined:
      "combined collective collectively cumulative"
    case .companyStory:
      """
      company companies firm founded established raised customers backed leader leading journey unicorn growth startup \
      history founders
      """
    case .vagueDegree:
      "high large certain some varying greater considerable significant highest lesser any great good strong"
    case .degreeSubject:
      """
      stem technical cs engineering science sciences quantitative computing mathematics college university bachelor \
      bachelors masters undergraduate accredited level year relevant related formal
      """
    case .microsoft:
      "office excel azure sql word powerpoint outlook sharepoint access dynamics windows project exchange teams visio crm"
    case .degreeHolders:
      """
      researchers scientists engineers physicists mathematicians advisors colleagues mentors supervisors researcher \
      scientist founders team candidates students
      """
    case .notPay:
      """
      raised funding series valuation valued arr acv tcv revenue revenues assets invested investment investments budget budgets \
      spend spending backed fundraise round industry quota portfolio customers users donations gmv turnover stipend \
      stipends allowance allowances reimbursement reimbursements reimbursed credit credits insurance deductible premium \
      coverage relocation referral payroll economy opportunity fund funds capital saved savings transactions \
      loans deals contracts commuter commuting gym wellness internet phone
      """
    case .payCue:
      "salary salaries wage wages remuneration pay compensation comp base earn earning earnings hourly ote ctc annual annually"
    case .notJobAfterRemote:
      """
      team teams worker workers employee employees staff colleague colleagues customer customers client clients user \
      users support stakeholders access sensing monitoring desktop control controls debugging development procedure \
      procedures distributed server servers execution workforce workforces devices repository repositories diagnostics workspace \
      patient patients care assistance connections retreat retreats stipend allowance budget setup interview interviews \
      meeting meetings locations site sites area areas areas communities members people hires \
      collaborators partners management operation operations installation installations edge environments
      """
    case .notJobAfterHybrid:
      """
      search cloud clouds retrieval ranking infrastructure app apps application applications vehicle vehicles \
      mobile systems system architecture architectures architectural approach approaches recommendation recommender \
      bonding intelligence it data quantum models algorithms methods deployments deployment identity cars kernels rag
      """
    case .occasion:
      """
      interview interviews event events meeting meetings conference conferences onboarding gathering gatherings gym \
      parking childcare lunch lunches meal meals visit visits setup training trainings workshop workshops support \
      customer customers client clients offsites offsite retreat retreats cafe massage fitness clinic kitchen chef snacks \
      installation installations deployment deployments testing collaboration time demos summit hackathon hackathons \
      orientation celebrations activities amenities facilities supervisor manager and
      """
    case .arrangement:
      """
      role position job opportunity posting work working schedule mode model arrangement environment basis setting policy \
      setup office internship candidate candidates company culture first friendly approach option options format contract flexibility workplace arrangements
      """
    case .benefitWord:
      "stipend budget allowance policy perk perks reimbursement support equipment setup remote"
    case .notSecurity:
      "customs sale regulatory fda medical background ground height financial drug legal stock environmental copyright data"
    case .clearanceCue:
      "security secret top ts sci tssci dod doe government federal polygraph poly nato sc dv trust public active nato vetting eligible eligibility"
    case .notPeople:
      """
      product program programme project projects account accounts events event community engagement success relationship \
      partner partners partnership partnerships content brand campaign case social media marketing customer client \
      territory category release change alliances channel proposal bid vendor incident property portfolio
      """
    case .jobNoun:
      """
      engineer engineers developer scientist analyst manager architect designer researcher director lead head intern \
      internship specialist associate officer administrator consultant recruiter executive technician writer tester \
      coordinator programmer assistant strategist advisor advocate president chief partner representative nurse \
      teacher accountant controller buyer planner editor producer banker trader counsel attorney supervisor staff \
      fellow postdoc professor trainee operator mechanic driver owner
      """
    case .immigration: "immigration h1b visa visas permit permits authorization authorisation citizenship"
    case .country:
      """
      usa uk eu europe european emea apac latam britain british england ireland irish germany german france french \
      spain spanish italy italian portugal portuguese poland polish netherlands dutch belgium sweden swedish norway \
      denmark danish finland switzerland swiss austria romania bulgaria greece ukraine israel india indian pakistan \
      philippines vietnam indonesia malaysia japan japanese korea china taiwan thailand brazil mexico argentina \
      colombia chile peru africa nigeria kenya egypt asia kingdom north south latin central eastern western worldwide \
      globally nato emirates uae turkey serbia croatia hungary czechia estonia latvia lithuania
      """
    case .stockWord: "option options grant grants units plan plans purchase awards"
    case .coverage: "insurance coverage insured benefits plan plans premiums premium ppo hsa covered"
    case .professionalWord: "professional career personal continuous"
    case .meal: "lunch lunches dinner dinners breakfast meal meals catered snacks food"
    case .abbreviation:
      "sr jr inc ltd etc eg ie vs dr mr mrs corp st no dept approx min max incl"
    case .insuranceKind:
      "health healthcare medical dental vision"
    case .learning:
      "learning training education tuition courses conference certification certifications development"
    case .hospital:
      "healthcare hospital hospitals clinical clinicians patients biotech pharma pharmaceutical medtech telehealth"
    case .bank:
      "bank banking banks fintech lending hedge insurer brokerage payments"
    case .automotive:
      "automotive automaker automakers cars adas carmaker"
    case .retail:
      "retail retailer retailers ecommerce grocery"
    case .technology:
      "saas software cybersecurity semiconductor"
    case .defence:
      "defense defence military warfighter army navy dod"
    }
  }
}
