/// The wordings by which headings tell what their section is about.
///
/// One wording a line or between commas, as folded words. `a/b` are alternatives, `word?` may be left out, `^` and `$`
/// hold the wording to the heading's beginning and end. Earlier groups win over later ones.
enum HeadingWordings {
  /// Tells by a heading's words what its section is about.
  static let table = WordingTable(groups, fillers: fillers)

  private static let groups: [(label: SectionKind, wordings: String)] = [
    (
      .unknown,
      """
      what we do$
      """
    ),
    (
      .legal,
      """
      equal opportunity/opportunities/employment, equality, eeo/eeoc/eoe, affirmative action, ^diversity, commitment to diversity
      diversity equity/and/inclusion, equity and/diversity inclusion, ^inclusion, inclusion statement, everyone is welcome, you belong
      privacy notice/policy/statement/information, ^privacy, gdpr/ccpa/dsgvo, data protection/privacy notice?, datenschutz
      accommodation/accommodations, disclaimer/disclosures/disclosure, fraud/scam/scams, staying safe, stay safe, e verify, everify
      background check/checks, drug test/testing, itar/ear requirements/compliance, export control, right to work, work authorization
      visa sponsorship/requirements/status, agency/agencies/recruiters notice?, other/important notice/notices, notice to/for
      physical requirements/demands, physical and mental/environmental, work environment, working conditions
      conditions of employment, safeguarding, legal/notice/notices$, outreach notice, a note on recruiting, covid, vaccination
      terms and conditions, cookie/cookies, impressum
      """
    ),
    (
      .related,
      """
      similar/related/other/more/recommended/featured/latest/recent/matching jobs/positions/openings/vacancies/roles
      jobs you may/might, jobs for you, people also viewed, recently posted, similar searches, more from, all jobs
      more jobs/roles/openings/positions, ahnliche jobs/stellen/stellenangebote, weitere jobs/stellen/stellenangebote
      """
    ),
    (.tags, "^tags, ^keywords, ^schlagworte, ^categories$, ^top skills$"),
    (
      .application,
      """
      how to apply, how do i apply, how you can apply, to apply, ^apply$, apply now/today/with/here/for, ^applying, ready to apply/join
      application process/questions/instructions/deadline/procedure/details/steps, interview process/steps/stages, ^interview
      interviewing, interviews, our interview, the interview, hiring/selection/recruitment/recruiting/application/typical process
      ^the process$, our process$, next steps, what happens next, referral instructions/program, how we hire, contact us/details/person?$, get in touch
      drop us a line, bewerbung, bewerbungsprozess, deine/ihre bewerbung, kontakt, ansprechpartner, postuler, candidature, solliciteren
      ^ready to join, if you are interested, if youre interested, if interested, please apply, we look forward to
      """
    ),
    (
      .preferred,
      """
      nice to have/haves, nice to, good to have, great to have, ^bonus$, bonus/extra/brownie/plus points/point/credit, bonus skills/qualifications/tacos/experience/if/for
      ^bonuses$, preferred, preferably, ^plus$, pluses, a plus, ^plusses, ^desired, ^desirable, desirable/desired skills/qualifications/experience/criteria/attributes/requirements/but
      sets/set you apart, stand out, standout, even better, ^ideally, would be ideal, optional, advantage/advantages/advantageous, competitive edge
      would be great/nice/good/awesome/amazing, itd be great, it would be, extra skills, ^extra/extras$, not required, not mandatory, not a must, additional skills/qualifications/assets
      ^assets?, ^asset, considered an asset/assets, bonuses if, ^ideally youd, ^great if, helpful but, impress us, wow us, icing on
      von vorteil, wunschenswert, nice to haves, un plus, atouts, deseable, deseables, se valorara, pluspunkte, optionale, pre, pluspunten
      secondary skills/requirements, what would make you, love you even more, nicetohave/nicetohaves
      """
    ),
    (
      .pay,
      """
      ^compensation, compensation$, compensation range/overview/information/details/and/transparency, compensation salary, ^salary, salary$
      salary range/information/and, pay range/transparency/rate/scale/equity, ^pay$, base pay/salary, remuneration, wage/wages, pay and benefits
      ^equity$, gehalt, vergutung, remuneration, salaire, salario, ote
      """
    ),
    (
      .benefits,
      """
      benefits, benefit, perks, ^perk, what we offer, what do we offer, we offer, we can offer, were offering, what were offering, offer you, what is offered, what you get$, what youll get/receive/enjoy, what you will get/receive/enjoy
      whats in it for you, what is in it for you, ^in it for you, why join/choose/work/us/youll/you, why should/would you, ^why we$, how we take care
      time off, paid time, ^pto, stipend, wellness, wellbeing, insurance, 401k, retirement, parental leave, holidays, vacation, health and
      medical dental/coverage/insurance, our rewards, total rewards, rewards, growth opportunities/opportunity, career growth/development, learning and development
      what you can expect from us, what to expect from us, expect from us, you can expect from us, youll love it/working/this, love working, in return, therefore we offer
      ^joining us, ^join us, ^come join/build, what we provide, we provide, work life balance
      wir bieten, was wir bieten, das bieten wir, unser angebot, unsere leistungen, unsere benefits, vorteile, warum wir/du/uns
      avantages, nous offrons, ce que nous offrons, ce que nous proposons, pourquoi nous, ofrecemos, que ofrecemos, beneficios, wij bieden, wat bieden wij, wat wij bieden
      offriamo, cosa offriamo, oferecemos
      """
    ),
    (.location, "where youll/you work/be/sit/live, where you will work/be/sit/live"),
    (
      .duties,
      """
      responsibilities, responsibility, responsible for, duties, duty, accountabilities, accountability, accountable, tasks, ^task, job functions/function, essential functions/function, key functions
      youll do, you will do, you do$, youll actually do, youll be doing, you will be doing, would be doing, will you do, would you do, youd do, you get to do, youll get to do, what you do$, well/will need you to do, need you to do
      youll be working/responsible/building/tackling, you will be working/responsible/building, youll work/own/build/tackle/drive/lead/deliver/achieve/accomplish/contribute, youll be responsible, you will work/own/build/tackle/drive/lead/deliver/achieve/accomplish/contribute
      might work on, would work on, will work on, work on include, you work on, working on$, things youll
      day to day, day in the/your life, typical day, ^your day, areas of responsibility/focus/ownership, focus areas, key areas, key activities, key deliverables/objectives/results, deliverables
      how youll/you contribute/make/spend, how you will contribute/make/spend, make an impact, your impact, impact youll, impact you will, ways you will/youll, where you come in, where you can make, what success looks, success looks like
      first week/month/months/year, within 1/3/6 month/months, first 30/60/90, month 1/3/6/12, 30/60/90 day/days, your mission, your challenge/challenges, your tasks, what the job involves, what youll learn, what you will learn
      assisting other team members, job duties, work youll do, work you will do, a snapshot of what, what will you be, what would you be, ^expectations of this role, ^outcomes, one year outcomes
      success metrics/okrs/indicators, ^okrs/kpis
      aufgaben, aufgabengebiet, aufgabenbereich, deine/ihre aufgaben/rolle/mission, tatigkeiten, verantwortlichkeiten, verantwortung, das erwartet dich/sie, was dich/sie erwartet, was du machst, was du tust
      vos/tes missions, missions, responsabilites, responsabilidades, funciones, tareas, wat ga je doen, jouw taken, taken, werkzaamheden, responsabilita, atribuicoes, atividades
      """
    ),
    (
      .stack,
      """
      tech/technology/technical/engineering/our/the/your stack$, our tech/technology/technologies/tools/stack, ^tech$, ^stack, tech stack, tools we use, technologies we use, tools and technologies we, technologies you/youll, tools tech, ^technologies$
      """
    ),
    (
      .requirements,
      """
      requirement, requirements, require, requires, qualification, qualifications, qualified, qualifies, quals, must have/haves/be, musthave/musthaves, need to have/be, ^must, you must, prerequisite, prerequisites, pre requisites
      you/youll/you'll/will/well need, what we need$, you need$, need from you, need to succeed/be/thrive/have/bring
      youll bring, you bring, you will bring, will you bring, you can bring, you should bring, should bring, youre bringing, skills youll, skills you, what to bring, bring to the/our/this/us/acorns, you bring to
      looking for, we look for, we seek, were seeking, we are seeking, seeking$, we want, wed like/love you to, wed like/love to see, what wed like/love, well want, to hear from you if, want to hear from, wed love to hear/see/you
      about you, who you are, who are you, who you must be, ^you are$, ^youre$, ^you$, you have$, you should, youve got/done/had/worked, what you have, what you possess, you have$, you might have, you may have, ^you possess, if you have, have you got, you offer, you ideally have, you know, what you know, what you got
      your profile/experience/background/skills/qualifications/dna/toolkit/expertise/strengths, ideal/perfect/right/successful/strong/good/best/great candidate/candidates/profile/background/person/fit/applicant/engineer
      candidate profile/requirements/will/should/must, candidates must/should/will/have, a/the candidate, person specification, specification$, profile$, ^profile, job specification, kind/type of person/engineer/candidate, who were, who we are looking/seeking, who thrives, who will, who should apply, who this is for, who its for
      could/might/may be a great/good/strong/perfect, ^you could/might/may be, be a great/good/strong/perfect/exceptional/excellent fit/match/candidate/addition, should apply if, apply if, expected to have, culture fit, fit if, fit for, fit for this role, ^fit$, a great/good fit, you fit, right fit, are you the, is this you, is it you, is for you if, for you if, right place if, might be for you, thrive in/if/here/as, thrive$, excel in/if/at, succeed, be successful, successful in, be great, great for this, a match if, youll love this if, love this job/role if, excited about this if, makes you, you match, match if
      skills, skill, skillset, skillsets, ^experience, experience$, experience with/in/required/requirements/needed/including, years of, years experience, education, educational, academic, knowledge, expertise, competencies, competences, competence, proficiency, proficiencies, proficient, abilities, ability, traits, attributes, characteristics, qualities, credentials, strengths
      expect from you, what we expect, what do we expect, expect of you, expected competencies, minimum/basic/hard/other/core/key/general/essential/mandatory/required criteria, eligibility, eligible, eligibility criteria, criteria, certification, certifications, license, licenses, licensure, licenses/license certification
      essential$, ^essential, ^required, required$, ^mandatory, minimum$, ^minimum, background$, technical background, what it takes, hands on experience, familiarity with, demonstrated, consider before submitting, ^languages$, language requirements
      ihr profil, dein profil, profil, anforderungen, anforderungsprofil, qualifikation, qualifikationen, voraussetzungen, das bringst du mit, du bringst mit, bringst du mit, mitbringst, mitbringen, bringen sie mit, sie mit, was du brauchst, brauchst, was wir erwarten, das zeichnet, zeichnet dich, kenntnisse, erfahrung, was wir suchen, wir suchen, wen wir suchen, wir erwarten
      votre profil, ton profil, profil recherche, competences, exigences, formation, requisitos, perfil, que buscamos, conocimientos, experiencia, functie eisen, functieeisen, wat breng je mee, wat vragen wij, wie ben jij, jouw profiel, requisiti, competenze, qualificacoes
      """
    ),
    (
      .duties,
      """
      you will$, youll$, you will also$, youll also$, you would$, you can expect to$, you will be$, youll be$, youll get to$, in this role, in this position, as a/an/our/the, specifically you will, your work$, ^the work$, we also need you to, scope of, ^scope, ^impact$, role impact, ^objectives, ^goals$, sample projects, projects, expectations$, problems like, initiatives, as part of this, some of the things, examples of, your role will, will include$, include$
      """
    ),
    (
      .role,
      """
      the/this/your/our role, ^role, role$, role overview/summary/description/at/details, job/position/role description/overview/summary/purpose/profile/details/brief, jobs description, ^overview, ^summary, ^description$, ^details$, ^position$, the/this/about/your position, the/this/about/your opportunity, ^opportunity, the/this/about/your job, the/our/your/about team, ^team, team$, the engineering team, about the team/role/position/job/opportunity/project/product/internship, the project/mission/challenge, ^mission$, why this role, why we need you, why it matters, purpose$, in brief, tldr, tl dr, at a glance, quick rundown, what is this, whats the role/opportunity, ^the short version, so whats, who youll work with, who you will work with
      die rolle, stellenbeschreibung, die stelle, uber die stelle/rolle, le poste, description du poste, descriptif du poste, a propos du poste, el puesto, descripcion del puesto, sobre el puesto, de functie, functieomschrijving, over de functie, il ruolo, a vaga
      """
    ),
    (
      .location,
      """
      ^location, location$, locations$, work location, where youll, where you will, ^where$, working hours, ^hours, work/ing? schedule, ^schedule$, ^office, office location, remote work, ^remote$, hybrid work, ^hybrid$, workplace, ^travel, relocation, standort, arbeitsort, arbeitszeit, einsatzort, lieu, ubicacion
      """
    ),
    (
      .company,
      """
      about us, who we are, who are we, our mission/values/story/culture/company/vision/customers/investors/philosophy/ethos/principles/founders/commitment/clients/products/product/history/approach/purpose/beliefs, company overview/description/profile/culture/background/summary/info/information/values, life at/as, working at, core values, values, culture, ^meet, what makes us, sets us, what guides us, what drives us, what unites us, what we stand for, what we value, how we grow, how we win, operating/guiding/leadership principles, mission is to, what we believe, we believe, how we work, how we do it, the company, ^company, ^employer, in the news, what were about, follow us, learn more, about our, more about, proud of, stay in the know, welcome to, ^hey, ^hi
      uber uns, wer wir sind, das sind wir, unternehmen, a propos, qui sommes nous, sobre nosotros, quienes somos, over ons, wie zijn wij, chi siamo, sobre nos, ^about, ^uber
      """
    ),
    (.benefits, "^why"),
  ]

  /// Words that say nothing of a section's kind: a line of these and one wording is a heading, not a sentence.
  private static let fillers = """
    description were youre theyre weve youve youll youd wed well its im have a an the this these our your you we us to of for and or in on at with as is are be will ll re who what how where if key main core
    primary job role position team work daily top general other additional basic minimum required essential technical
    professional personal soft hard specific major principal candidate company information details overview skills
    experience requirements qualifications responsibilities duties education knowledge abilities competencies preferred
    desired minimum functional non relevant ideal und der die das und et de les y la el en about
    """
}
