/// The wordings by which short lines show that they belong to the page and not to its posting.
enum PageWordings {
  static let table = WordingTable(groups, fillers: fillers)

  private static let groups: [(label: TextBlock.Region, wordings: String)] = [
    (
      .banner,
      """
      accept/allow/reject/decline/manage all? cookies, cookie/cookies settings/preferences/policy/notice/consent, we use cookies, uses cookies
      accept all, reject all, manage preferences, privacy preferences, manage consent, alle akzeptieren, strictly necessary
      """
    ),
    (
      .related,
      """
      similar/related/recommended/featured jobs/positions/roles/openings/vacancies, more/other/all jobs/openings/positions/vacancies from/at/in/like/for/this
      jobs/people you may/also, people also viewed, similar searches, explore similar/related, recently viewed/posted jobs
      other/more jobs/openings/positions/roles$, recommended for you, jobs at similar companies, ahnliche jobs/stellen/stellenangebote
      """
    ),
    (
      .form,
      """
      ^apply$, ^apply now$, ^apply here$, apply for this job/position/role, apply to this/job, apply on/via/with, easy apply, submit application, submit your application, start application, quick apply, apply online
      ^first name, ^last name, ^full name, ^preferred name, ^email$, email address, ^phone$, phone number, upload/attach resume/cv/file, ^resume$, ^resume cv, ^cv$, cover letter$, linkedin profile/url, ^website$, ^portfolio$
      drop your/files?, dropbox, google drive, enter manually, indicates a required, required field/fields, ^attach$, autofill, ^select$, choose file, how did you hear about, voluntary self identification, jetzt bewerben, postuler
      """
    ),
    (
      .navigation,
      """
      skip to/navigation main?/content?, ^home$, ^menu$, ^search$, search jobs, sign/log/join in/out/up/now, ^login$, ^register$, create account, find jobs, job search, back to jobs/search/results/all/careers/list, view/see/browse/all all? jobs/openings/positions/roles
      ^careers$, ^jobs$, ^blog$, ^about$, ^contact$, ^products$, ^pricing$, ^solutions$, ^resources$, toggle navigation, for employers, post a job, employer login, my account, ^next$, ^previous$, ^close$, open menu, main menu, ^english$
      ^companies$, ^company reviews, ^salaries$, upload your resume, main content, language selector
      """
    ),
    (
      .other,
      """
      ^share$, share this/on/job/via, ^save$, save job/this/for, ^saved$, ^print$, ^follow$, ^report, report this/job, email a friend, refer a friend, copy link, copied, ^tweet$, ^facebook$, ^twitter$, ^linkedin$, ^whatsapp$
      get/create/set job? alert/alerts, job alert/alerts, get notified, notify me, subscribe, newsletter, be the first to, see who, ^show/read more/less$, ^view more/profile/company, was this helpful, never miss, ^loading
      sign in to, join to apply, login to, log in to, days/hours/weeks/months/month/week/day ago$, over 200 applicants, early applicant, number of applicants, applicants$, turn on javascript, enable javascript, ad blocker, follow us on
      """
    ),
    (
      .footer,
      """
      all rights reserved, privacy policy/notice/center, terms of use/service, terms and conditions, terms conditions, ^terms$, ^privacy$, ^imprint$, ^impressum$, ^sitemap, site map, accessibility statement, do not sell, your privacy choices, powered by
      help center, copyright
      """
    ),
  ]

  private static let fillers = """
    a an the this our your you to of for and or in on at with job jobs us all more now here by from is are be we its use
    2019 2020 2021 2022 2023 2024 2025 2026 inc llc ltd gmbh optional required
    """
}
