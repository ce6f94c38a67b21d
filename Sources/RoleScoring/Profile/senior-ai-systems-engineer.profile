# What the Senior AI Systems Engineer role wants of a posting, and how much each thing counts.
#
# How to read and change this file
#   An entry begins at the first column; its fields are indented under it; "#" at the start of a line begins a comment.
#   `rolefit profile init > my.profile` writes this file, `rolefit profile check my.profile` checks a changed one, and
#   `--profile my.profile` uses it. Nothing is filled in from elsewhere: what a file says is all that counts.
#
# How a score comes about: the sum of five components, each from 0 to its points below.
#   competencies   points x the mean coverage of the categories, by their weights. The coverage of a category is the sum
#                  of (weight x emphasis) over the competencies asked for, divided by what is enough, and never above 1.
#                  Of an either-or group (PyTorch or TensorFlow) only the best member of a category counts.
#   kind-of-work   points x kind, where kind = function x (title x subject + (1 - title) x AI work). Function and
#                  subject are read from the title. AI work is the sum of (weight x emphasis) over the competencies
#                  marked as AI work, divided by what is enough, and never above 1. Where the title tells nothing,
#                  kind = AI work.
#   level          points x kind x the share of the posting's level. Level, years and degree count only as far as the
#                  work is building AI systems: a senior accountant is no nearer to this role than a junior one.
#   experience     points x kind x the share of the years asked for.
#   education      points x kind x the share of the lowest degree asked for.

profile senior-ai-systems-engineer
  name: Senior AI Systems Engineer

# Points of each component. They must add up to 100.
components
  competencies: 32
  kind-of-work: 30
  level: 30
  experience: 5
  education: 3

# What a competency counts by how the posting asks for it.
emphasis
  required: 100%
  duty: 75%
  preferred: 50%

coverage
  # The part of a category's weights that counts as all of it. The document lists alternatives ("Python, Java, C++,
  # Go, or Scala", line 52; "AWS, Google Cloud, or Azure", line 55), so nobody asks for everything. Lower it, and
  # short postings come nearer to long ones.
  enough: 35%
  # The sum of weights of AI work that counts as wholly AI work: about seven competencies such as deployment and MLOps.
  ai work: 18
  # How much of the kind of work the title's subject decides; the rest is decided by what the posting asks for.
  title: 50%

# What the posting's level is worth. Senior by name; lead stands for lead, staff, principal and architect; a manager or
# director of people builds less than this role does (lines 94-96, 108). Unstated: judged by the years asked for.
levels
  intern: 0%
  junior: 20%
  mid: 60%
  senior: 100%
  lead: 100%
  manager: 50%
  director: 30%
  unstated: 60%
  unstated with years: 85%

# Line 56: "3-5+ years". From `full from` years on all points, below it in proportion.
experience
  full from: 3
  unstated: 60%

# Lines 50-51: a bachelor's degree, a master's often preferred or required. The lowest degree that qualifies counts.
education
  high-school: 40%
  associate: 50%
  bachelor: 100%
  master: 100%
  phd: 60%
  unstated: 60%

# The subject of the title: the best word that stands in it. Case, hyphens and slashes don't matter.
subject ai
  name: AI and machine learning
  share: 100%
  words:
    ai | ml | artificial intelligence | machine learning | machine intelligence | deep learning | genai
    generative | llm | llms | language model | language models | foundation model | foundation models | mlops
    llmops | aiops | nlp | natural language | computer vision | reinforcement learning | neural network
    neural networks | agentic | ai agents | inference | model serving | model training | training infrastructure
    robot learning | agent engineering | speech recognition

subject data-science
  name: data science and research
  share: 60%
  words:
    data science | data scientist | applied scientist | research scientist | research engineer
    decision scientist | recommendation | recommendations | recommender | ranking | relevance | perception
    autonomy | autonomous driving | agents | agent

subject data
  name: data platforms
  share: 45%
  words:
    data engineer | data engineering | data platform | data infrastructure | data architect | big data
    analytics engineer | forward deployed

subject software
  name: software and systems
  share: 35%
  words:
    software | backend | back end | full stack | fullstack | platform | site reliability | sre | devops
    infrastructure | cloud | distributed systems | systems engineer | technical staff | python | java | golang
    developer | programmer | data | solutions architect | server

subject technology
  name: other technology
  share: 20%
  words:
    frontend | front end | mobile | ios | android | web | security | qa | quality assurance | it
    information technology | robotics | embedded | firmware | blockchain | database | network | quantitative
    analytics | engineering | engineer | product engineer

# What the person does, from the title: the last of these in the first part of the title that has one, longer ones
# first, so that "AI Research Engineer" builds. A function that yields gives way to any other one in the
# title: an engineering manager is of engineering, a product manager of products. The role builds and runs AI
# systems (lines 2-6).

function building
  name: builds and runs systems
  share: 100%
  words:
    engineer | engineers | engineering | developer | developers | architect | programmer | technical staff
    expert | mlops | devops | swe | sde | sre | tech lead | technical lead

function research
  name: does research
  share: 80%
  words:
    scientist | scientists | researcher | research

function leading
  name: leads or advises
  share: 70%
  yields: yes
  words:
    manager | director | head | lead | chief | cto | vp | president | specialist | consultant

function analysis
  name: analyses, tests or administers
  share: 50%
  words:
    analyst | analysts | tester | administrator | technician | prompt engineer | solutions engineer
    support engineer | customer engineer | qa engineer | test engineer | quality engineer | field engineer

function other
  name: sells, manages, labels, teaches or does other work
  share: 20%
  words:
    account | account executive | sales | sales engineer | business development | representative
    customer success | success | support | recruiter | recruiting | talent | hr | people | marketing | brand
    events | community | content | communications | relations | relations engineer | advocate | evangelist
    product | program | programme | project | operations | partner | partnerships | partnership | design
    designer | creative | art | writer | editor | journalist | translator | finance | banker | accountant
    auditor | trader | risk | compliance | safety | legal | counsel | lawyer | attorney | paralegal | policy
    annotator | labeler | labeller | rater | trainer | tutor | teacher | instructor | lecturer | professor
    associate | officer | assistant | coordinator | clerk | receptionist | retail | nurse | physician | driver
    cook | chef | mechanic | electrician | mechanical engineer | electrical engineer | civil engineer
    structural engineer | chemical engineer | process engineer | manufacturing engineer | industrial engineer
    mechanical engineering | electrical engineering | civil engineering

# Categories and competencies. The weight of a competency says how often the document names it: one for each of the
# parts that say what the role is (overview, lines 1-17; core responsibilities, 18-47; requirements, 48-75), one half
# for each of the others (career, 76-111; market and trends, 112-193; soft skills, 194-214; best practices, 215-258;
# challenges, 259-293). Several times in one part counts once: the document repeats itself.
# The weight of a category is the sum of its competencies' weights; of the three categories that nearly every job asks
# for (leadership, soft skills, business) it is half the sum, since they tell jobs apart least.
# `role lines` are the document's lines; `ai work: yes` marks what can't be done without an AI system to do it on.

category programming
  name: Programming languages
  weight: 9.5

competency programming/python
  name: Python
  weight: 2.5
  role lines: 8, 52, 79

competency programming/r
  name: R
  weight: 1
  role lines: 8

competency programming/java
  name: Java
  weight: 2
  role lines: 8, 52

competency programming/cpp
  name: C++
  weight: 2
  role lines: 8, 52

competency programming/go
  name: Go
  weight: 1
  role lines: 52

competency programming/scala
  name: Scala
  weight: 1
  role lines: 52

category frameworks
  name: AI/ML frameworks
  weight: 6

competency frameworks/pytorch
  name: PyTorch
  weight: 1.5
  role lines: 53, 219
  ai work: yes

competency frameworks/tensorflow
  name: TensorFlow
  weight: 1.5
  role lines: 53, 219
  ai work: yes

competency frameworks/scikit-learn
  name: scikit-learn
  weight: 1
  role lines: 53
  ai work: yes

competency frameworks/numpy
  name: NumPy
  weight: 1
  role lines: 53

competency frameworks/pandas
  name: pandas
  weight: 1
  role lines: 53

category mathematics
  name: Mathematics
  weight: 4

competency mathematics/linear-algebra
  name: Linear algebra
  weight: 1
  role lines: 54

competency mathematics/probability
  name: Probability
  weight: 1
  role lines: 54

competency mathematics/statistics
  name: Statistics
  weight: 1
  role lines: 54

competency mathematics/foundations
  name: Mathematical foundation
  weight: 1
  role lines: 50, 54

category machine-learning
  name: AI and machine-learning knowledge
  weight: 8.5

competency machine-learning/machine-learning
  name: Machine learning
  weight: 2
  role lines: 9, 82, 122
  ai work: yes

competency machine-learning/deep-learning
  name: Deep learning
  weight: 1.5
  role lines: 9, 122, 182
  ai work: yes

competency machine-learning/nlp
  name: Natural language processing
  weight: 0.5
  role lines: 122, 181, 192
  ai work: yes

competency machine-learning/computer-vision
  name: Computer vision
  weight: 0.5
  role lines: 122, 181
  ai work: yes

competency machine-learning/generative-ai
  name: Generative AI
  weight: 0.5
  role lines: 192
  ai work: yes

competency machine-learning/pretrained-models
  name: Pre-trained models
  weight: 0.5
  role lines: 188
  ai work: yes

competency machine-learning/data-science
  name: Data science
  weight: 1.5
  role lines: 10, 192

competency machine-learning/algorithms
  name: Algorithms and data structures
  weight: 1.5
  role lines: 21, 105

category cloud
  name: Cloud and distributed systems
  weight: 11.5

competency cloud/aws
  name: AWS
  weight: 1.5
  role lines: 55, 224

competency cloud/google-cloud
  name: Google Cloud
  weight: 1.5
  role lines: 55, 224

competency cloud/azure
  name: Azure
  weight: 1.5
  role lines: 55, 224

competency cloud/cloud-platforms
  name: Cloud platforms
  weight: 2
  role lines: 11, 102, 225

competency cloud/distributed-systems
  name: Distributed systems
  weight: 2
  role lines: 11, 224, 284

competency cloud/high-performance-computing
  name: High-performance computing
  weight: 0.5
  role lines: 283, 284

competency cloud/scalability
  name: Scalability
  weight: 2.5
  role lines: 22, 57, 271, 272

category model-development
  name: AI model development and optimisation
  weight: 9

competency model-development/model-design
  name: Model design and development
  weight: 3.5
  role lines: 3, 21, 59, 79, 82
  ai work: yes

competency model-development/fine-tuning
  name: Fine-tuning
  weight: 1
  role lines: 22
  ai work: yes

competency model-development/model-optimization
  name: Model optimisation
  weight: 3.5
  role lines: 5, 22, 59, 87
  ai work: yes

competency model-development/experimentation
  name: Experimentation
  weight: 1
  role lines: 23

category deployment
  name: Integration and deployment
  weight: 7

competency deployment/production-deployment
  name: Production deployment
  weight: 3
  role lines: 3, 26, 57
  ai work: yes

competency deployment/systems-integration
  name: Systems integration
  weight: 2
  role lines: 25, 82, 273, 274, 275
  ai work: yes

competency deployment/model-apis
  name: Model APIs and serving
  weight: 1
  role lines: 60
  ai work: yes

competency deployment/real-time-systems
  name: Real-time and autonomous operation
  weight: 1
  role lines: 27

category data
  name: Data management and infrastructure
  weight: 6

competency data/data-pipelines
  name: Data pipelines
  weight: 2
  role lines: 31, 63

competency data/data-preprocessing
  name: Data preparation
  weight: 1.5
  role lines: 30, 82

competency data/data-infrastructure
  name: Data infrastructure
  weight: 1
  role lines: 29

competency data/data-governance
  name: Data quality and governance
  weight: 0.5
  role lines: 232, 233

competency data/kafka
  name: Apache Kafka
  weight: 0.5
  role lines: 234

competency data/spark
  name: Apache Spark
  weight: 0.5
  role lines: 234

category mlops
  name: MLOps and lifecycle
  weight: 12.5

competency mlops/mlops
  name: MLOps
  weight: 3
  role lines: 4, 32, 64
  ai work: yes

competency mlops/ci-cd
  name: CI/CD
  weight: 2.5
  role lines: 33, 65, 248

competency mlops/model-retraining
  name: Automated retraining and versioning
  weight: 1.5
  role lines: 34, 238, 240
  ai work: yes

competency mlops/model-monitoring
  name: Model monitoring
  weight: 1.5
  role lines: 35, 239
  ai work: yes

competency mlops/docker
  name: Docker
  weight: 1
  role lines: 66

competency mlops/git
  name: Git and version control
  weight: 1.5
  role lines: 66, 247

competency mlops/devops
  name: DevOps tooling
  weight: 1
  role lines: 64, 66

competency mlops/automation
  name: Automation of routine work
  weight: 0.5
  role lines: 217, 218

category architecture
  name: System architecture
  weight: 6.5

competency architecture/system-architecture
  name: System architecture
  weight: 2.5
  role lines: 47, 61, 88, 102

competency architecture/end-to-end-systems
  name: End-to-end AI systems
  weight: 2
  role lines: 19, 62
  ai work: yes

competency architecture/software-design
  name: Software engineering
  weight: 1.5
  role lines: 39, 105

competency architecture/performance-optimization
  name: System performance
  weight: 0.5
  role lines: 241, 242, 243

category responsible-ai
  name: Ethical and responsible AI
  weight: 6.5

competency responsible-ai/ethical-ai
  name: Ethical AI
  weight: 1.5
  role lines: 36, 41, 285, 286, 287
  ai work: yes

competency responsible-ai/fairness
  name: Fairness and bias
  weight: 1.5
  role lines: 42, 43, 264, 265, 266
  ai work: yes

competency responsible-ai/explainability
  name: Explainability and transparency
  weight: 2
  role lines: 42, 235, 236, 261, 262, 276, 278
  ai work: yes

competency responsible-ai/lime
  name: LIME
  weight: 0.5
  role lines: 237
  ai work: yes

competency responsible-ai/shap
  name: SHAP
  weight: 0.5
  role lines: 237
  ai work: yes

competency responsible-ai/data-privacy
  name: Data privacy
  weight: 0.5
  role lines: 267, 268, 269

category security
  name: Security
  weight: 1.5

competency security/security-practices
  name: Security practices
  weight: 1
  role lines: 220, 221, 279, 280, 281

competency security/owasp
  name: OWASP
  weight: 0.5
  role lines: 222

category engineering
  name: Engineering practice
  weight: 2.5

competency engineering/agile
  name: Agile methods
  weight: 1
  role lines: 73

competency engineering/code-validation
  name: Testing and code review
  weight: 0.5
  role lines: 250, 251, 252

competency engineering/ai-coding-tools
  name: AI coding tools
  weight: 1
  role lines: 188, 217, 219

category leadership
  name: Technical leadership
  weight: 8

competency leadership/team-leadership
  name: Team leadership
  weight: 3
  role lines: 2, 6, 71, 88, 94, 95, 101, 206, 207

competency leadership/mentoring
  name: Mentoring
  weight: 3.5
  role lines: 7, 45, 71, 88

competency leadership/technical-direction
  name: Technical direction
  weight: 2.5
  role lines: 46, 69, 88, 101

competency leadership/cross-functional
  name: Cross-functional collaboration
  weight: 3
  role lines: 6, 16, 37, 208, 229, 230

competency leadership/stakeholder-management
  name: Stakeholder management
  weight: 1.5
  role lines: 197, 255, 291, 292

competency leadership/innovation
  name: Driving innovation
  weight: 2.5
  role lines: 15, 68, 244, 246

category soft-skills
  name: Soft skills
  weight: 7.75

competency soft-skills/communication
  name: Communication
  weight: 2.5
  role lines: 12, 70, 196, 198

competency soft-skills/explaining-to-non-technical
  name: Explaining to non-technical people
  weight: 0.5
  role lines: 197

competency soft-skills/teamwork
  name: Teamwork
  weight: 0.5
  role lines: 196, 199, 206, 208, 214

competency soft-skills/problem-solving
  name: Problem-solving
  weight: 2.5
  role lines: 13, 68, 203, 205

competency soft-skills/critical-thinking
  name: Critical thinking
  weight: 1.5
  role lines: 13, 203, 204

competency soft-skills/analytical-skills
  name: Analytical skills
  weight: 0.5
  role lines: 211

competency soft-skills/adaptability
  name: Adaptability
  weight: 1.5
  role lines: 72, 200, 202

competency soft-skills/continuous-learning
  name: Continuous learning
  weight: 2
  role lines: 72, 111, 201

competency soft-skills/interpersonal
  name: Interpersonal skills
  weight: 2
  role lines: 70, 212, 214, 254

competency soft-skills/working-under-pressure
  name: Working under pressure
  weight: 1.5
  role lines: 17, 213

competency soft-skills/creativity
  name: Creativity
  weight: 0.5
  role lines: 244

category business
  name: Business and domain
  weight: 3.5

competency business/domain-expertise
  name: Domain expertise
  weight: 1.5
  role lines: 14, 209, 210

competency business/business-acumen
  name: Business acumen
  weight: 3
  role lines: 2, 14, 38, 94, 226, 227, 228

competency business/strategic-thinking
  name: Strategic thinking
  weight: 2
  role lines: 69, 94, 101, 226

competency business/roi-measurement
  name: Measuring impact and ROI
  weight: 0.5
  role lines: 256, 257, 258
