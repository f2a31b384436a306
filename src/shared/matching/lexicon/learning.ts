import type { Trade } from './trade'

/** Careers, schools and study. */
export const learning: readonly Trade[] = [
  {
    name: 'career coaching',
    does: 'career coach, career counselor, career adviser, career consultant, vocational counselor, career change coach, job search coach, interview coaching, mock interviews, salary negotiation coaching, career assessments, career transitions, return-to-work coaching, helps people find work they love, executive career coach, campus career services director, LinkedIn coaching',
    signs:
      'career coach, career counselor, career change, switch careers, change careers, career transition, job interview, mock interview, interview nerves, salary negotiation, ask for a raise, passed over for promotion, stuck in my job, job search, career assessment, back into the workforce, dead-end job, new career',
    asks: `wants to switch careers at fifty and has no idea to what
      keeps getting interviews but never the offer
      hates her job and doesn't know what else she could do
      my son finished college and can't figure out what he wants to do
      going back to work after ten years home with the kids
      got passed over for promotion again
      wants to practice for a big job interview next week
      not sure how to ask the boss for more money
      retired from the army and needs to find a civilian career
      teacher burned out and looking for something outside the classroom
      two job offers and can't decide which one to take
      applied for sixty jobs online and heard nothing back
      my brother has been out of work since spring and is losing heart
      moved here for her husband's job and has to start over professionally
      freezes up in interviews
      wants to leave nursing but still use her degree
      looking for somebody who can help me plan my next career step
      daughter needs help picking a major that leads to a job
      looking for a good career coach
      husband was replaced by a younger man at fifty-eight
      promoted over her friends and out of her depth
      wants a job where he can stay home more
      my client is bored after selling his company`,
    touches: 'recruiter, hiring manager, job seeker',
    near: 'resume writing, outplacement, job centers, staffing, life coaching, human resources, executive search',
  },
  {
    name: 'resume writing',
    does: 'resume writer, certified professional resume writer, CPRW, resume service, resumes and cover letters, LinkedIn profile writer, LinkedIn makeovers, CV writing, executive resumes, federal resumes, military to civilian resumes, resume review, resume editing, ATS-friendly resumes, job application help, writes bios and resumes',
    signs:
      'resume, resumes, cover letter, LinkedIn profile, curriculum vitae, CV, federal resume, job application, gap in my work history, employment gap, applicant tracking, USAJOBS',
    asks: `hasn't updated his resume in twenty years
      need someone to polish my LinkedIn profile
      has a gap in her work history and doesn't know how to explain it
      my cover letter sounds like everyone else's
      applying for a federal job and the form is a monster
      how do I turn my military service into something employers understand
      her job application never makes it past the computer
      my nephew is graduating and has nothing to put down on paper
      wants a one page version of a thirty year career
      laid off Friday and has to have something to send out by Monday
      the professor needs an academic CV put in order
      needs a short bio and work summary for a board seat
      can somebody look over my resume
      stay-at-home mom wants to list volunteer work for employers
      changing fields and his experience looks wrong on paper
      wants a good resume writer
      help filling out an online application
      sales rep whose numbers should shine on one page
      pastor leaving ministry needs to describe himself to companies`,
    touches: 'HR screener, recruiter',
    near: 'career coaching, outplacement, job centers, copywriting, staffing, ghostwriting',
  },
  {
    name: 'outplacement',
    does: 'outplacement, outplacement consultant, outplacement services, career transition services for laid-off staff, layoff support, workforce reduction consulting, severance transition coaching, reemployment services, downsizing support, plant closing assistance, helps companies let people go kindly, rapid response coordinator',
    signs:
      'outplacement, layoffs, laying off, laying people off, downsizing, reduction in force, plant closing, plant is closing, offer severance, let people go, let go of staff, closing the branch, WARN notice',
    asks: `we have to lay off fourteen people and want to help them land somewhere
      the plant is closing and two hundred workers need new jobs
      our company is downsizing and I feel terrible for the staff
      want to offer job search help with the severance
      closing a branch and the tellers need support to find new work
      letting a longtime manager go and want it to be decent
      merger means the whole back office is redundant
      hospital is cutting its billing department
      need someone on site the day we announce the cuts
      store is going out of business and I worry about my employees
      my client has to eliminate three executive positions
      he was in the last round of layoffs and his severance includes nothing
      how does a small firm help the people it can't keep
      know anyone who coaches people we have to let go
      grocery chain closes our store in March
      founder has to dismiss half his team after losing funding`,
    brands: 'Lee Hecht Harrison, LHH, Right Management, Challenger Gray & Christmas',
    near: 'career coaching, human resources, employment law, resume writing, job centers, staffing',
  },
  {
    name: 'job centers',
    does: 'workforce development, workforce board, job center, career center specialist, American Job Center, unemployment office, job placement specialist, employment specialist, job training programs, job fairs, WIOA case manager, dislocated worker program, youth employment, job developer, vocational rehabilitation counselor, apprenticeship navigator, helps people get hired',
    signs:
      'unemployment office, unemployment benefits, unemployment check, unemployment claim, job fair, job training, workforce center, workforce board, vocational rehabilitation, first job, summer job, dislocated worker, retraining, on-the-job training',
    asks: `filed for unemployment and the claim is stuck
      lost his job at the mill and needs retraining
      my teenager is looking for a first job
      needs work right away and has no car
      where can she get free job training
      my unemployment benefits were denied
      hurt his back and can't go back to construction work
      sixty-two and nobody will hire me
      is there a job fair around here this month
      neighbor's son has a disability and wants to work
      wants to know if the state will pay for his welding course
      our shop would take an apprentice if somebody shared the wages
      moved here last month and doesn't know where people post jobs
      seasonal work ended and rent is due
      needs interview clothes and bus fare to start work
      a young man at church never finished school and needs a job
      high schooler wants paid work this summer
      single mother on benefits wants to work again
      fired last week and scared
      older worker needs to learn new skills
      we need to find people willing to be trained`,
    brands: 'Goodwill Career Center, CareerSource, WorkSource, Job Corps, AmericanJob Center',
    near: 'career coaching, adult education, staffing, trade schools, resume writing, reentry help, housing help',
  },
  {
    name: 'college admissions',
    does: 'college admissions consultant, independent educational consultant, college counselor, college coach, college planning, application essay coaching, college essay help, college list building, college visits, admissions counselor, admissions officer, guidance counselor, school counselor, transfer advising, gap year planning, athletic recruiting advice, graduate school admissions, art school portfolio review',
    signs:
      'college application, college applications, college essay, personal statement, Common App, college list, college visit, campus tour, admissions, guidance counselor, letters of recommendation, early decision, transfer to a university, applying to college, applying to colleges, get into college, gap year, dorm',
    asks: `my daughter is a junior and has no idea where to apply
      his application essay is due in two weeks and he has written nothing
      she would be the first in her family to go to college
      our son got waitlisted everywhere
      wants to transfer from community college to a state university
      which schools are good for a kid with a B average
      grandson wants to play baseball in college and get noticed
      the high school counselor has four hundred kids and no time for ours
      wants to visit campuses over spring break
      twins applying to ten schools each and we are overwhelmed
      niece is applying to medical school
      she needs an art portfolio for her application
      should he take a year off before college
      is a private university worth it for an engineer
      needs someone to read her personal statement
      looking for someone who helps kids get into college
      homeschooled and not sure how to make a transcript for colleges
      rejected from her first choice and crushed
      wants to play in a college marching band and study biology
      parents never went and don't know the deadlines`,
    brands: 'IvyWise',
    touches: 'college student, professor, alumni interviewer',
    near: 'test prep, financial aid, tutoring, private schools, career coaching, homeschooling',
  },
  {
    name: 'financial aid',
    does: 'financial aid adviser, financial aid officer, financial aid counselor, FAFSA help, college funding adviser, scholarship coach, scholarship search, scholarship coordinator, scholarship foundation director, college cost planning, aid appeals, grants for students, CSS Profile help, community foundation scholarships',
    signs:
      'FAFSA, financial aid, scholarship, scholarships, tuition bill, pay for college, paying for college, afford college, Pell grant, work-study, aid package, aid award letter, college costs, tuition assistance, CSS Profile',
    asks: `how on earth do we pay for two kids in college
      the FAFSA form makes no sense to us
      son got in but the aid letter leaves us twenty thousand short
      looking for local scholarships for a senior
      divorced parents and don't know whose income to put on the form
      lost my job after we filed the aid form
      is there money for a mom of three who goes back to school
      she turned down her dream school because of the price
      our rotary wants to give a scholarship and doesn't know how
      her tuition bill came and the grant is missing
      grandpa's college fund won't cover the second year
      scholarship essays are due and she doesn't know where to start
      can a school change its offer if we ask
      foster kid turning eighteen wants to go to college
      veteran's daughter wants to know what tuition help she can get
      we make too much for grants and not enough for tuition
      son's scholarship was taken away
      first in the family and afraid of debt
      our foundation looks for students who deserve a grant`,
    brands: 'Fastweb',
    touches: 'bursar clerk',
    near: "college admissions, student loans, financial planning, test prep, adult education, veterans' benefits",
  },
  {
    name: 'test prep',
    does: 'test prep tutor, SAT tutor, ACT tutor, SAT and ACT prep, GRE prep, GMAT prep, LSAT tutor, MCAT tutor, exam coach, test taking strategies, AP exam review, bar exam tutor, CPA exam review, nursing entrance exam prep, TEAS prep, ASVAB prep, licensing exam prep, raises test scores',
    signs:
      'SAT score, SAT prep, SAT scores, ACT score, PSAT, GRE, GMAT, LSAT, MCAT, NCLEX, ASVAB, TOEFL, TEAS test, bar exam, licensing exam, entrance exam, test anxiety, practice test, AP exam, test scores, retake the exam, CPA exam, Praxis',
    asks: `her SAT score has to come up a hundred points
      son gets good grades but bombs standardized tests
      failed the bar exam by four points
      studying for the LSAT while working full time
      wants to take the ACT again in the fall
      needs to pass the nursing entrance exam
      my nephew keeps failing the ASVAB
      daughter panics in every big exam
      the real estate licensing exam is in three weeks
      AP calculus test in May and he is lost
      my employee needs to pass his contractor license test
      wants into business school and hasn't done math in ten years
      where can he take a practice test under real conditions
      new teacher has to pass her state certification test
      kid needs a good score on the private school entrance exam
      second try at the CPA exam
      looking for an SAT tutor
      paramedic student fails the national exam
      wants to raise his score for a merit scholarship`,
    brands: "Kaplan, Princeton Review, Barron's",
    near: 'tutoring, college admissions, adult education, nursing schools, private schools, military recruiting',
  },
  {
    name: 'tutoring',
    does: 'tutor, private tutor, math tutor, science tutor, algebra and geometry, calculus tutor, chemistry tutor, physics tutor, homework help, learning center, learning center director, academic coach, study skills coach, executive function coaching, writing tutor, online tutoring, after-school tutoring, retired math teacher who tutors, elementary tutoring, college tutoring',
    signs:
      'tutor, tutoring, failing math, algebra, geometry, calculus, trigonometry, chemistry class, physics class, homework, report card, bad grades, failing a class, fractions, multiplication tables, study skills, behind in school, summer school, grade level, math facts, word problems, statistics class',
    asks: `my son is failing algebra
      homework ends in tears every night
      she can't remember her times tables
      fell behind in school after being sick for a month
      chemistry is going to sink his grade point average
      my ninth grader doesn't know how to study
      report card came home with three Ds
      our bright kid loses every assignment
      granddaughter needs help with fractions
      I can't help with this new kind of math
      college sophomore is drowning in statistics
      he may have to repeat fifth grade
      wants her to stay sharp over the summer
      needs someone twice a week to sit down with him and his schoolbooks
      my client's daughter struggles to write an essay
      the kids we foster are two grades behind
      he is bored and wants harder math than the school offers
      looking for a patient tutor for a middle schooler
      switched schools and the new one is far ahead
      needs somebody good at physics before finals
      twins with very different trouble in math`,
    brands: 'Kumon, Sylvan, Mathnasium, Huntington Learning Center, Tutor Doctor, Wyzant, Club Z',
    touches: 'student, teaching assistant',
    near: 'test prep, reading help, special education, homeschooling, after-school care, libraries, college admissions',
  },
  {
    name: 'reading help',
    does: 'reading specialist, reading tutor, dyslexia tutor, dyslexia specialist, Orton-Gillingham, literacy tutor, literacy coach, literacy council, Wilson Reading, structured literacy, phonics, academic language therapist, adult literacy, teaches people to read, reading interventionist, spelling and handwriting help',
    signs:
      'dyslexia, dyslexic, phonics, literacy program, literacy tutor, adult literacy, learn to read, learning to read, struggling reader, reading level, reading specialist, Orton-Gillingham, sounding out words, spelling, dysgraphia, handwriting, illiterate, reads below grade level, reverses letters',
    asks: `my second grader still can't read
      he mixes up his b's and d's
      she guesses at words instead of sounding them out
      school says he reads two years below grade level
      a man I know hides that he never learned to read
      her spelling is terrible even though she is smart
      our boy would do anything to avoid opening a book
      dad's employee can't read the safety sheets
      they think my daughter is dyslexic
      nobody can make out his handwriting
      hates reading aloud in class
      wants to read to her grandchildren and can't
      slow reader and can't finish his tests on time
      kindergartner doesn't know her letters yet
      where can a grown-up learn to read in private
      forgets what he read as soon as he turns the page
      reads the words but understands nothing
      looking for a tutor who knows dyslexia`,
    brands: 'Lindamood-Bell, ProLiteracy',
    near: 'special education, tutoring, speech therapy, libraries, adult education, child psychology, eye care',
  },
  {
    name: 'special education',
    does: 'special education teacher, special education advocate, IEP advocate, parent advocate, education advocate, learning disabilities specialist, educational consultant, learning support, educational diagnostician, school accommodations, 504 plans, special needs tutor, transition specialist, inclusion specialist, educational testing, paraprofessional, gifted education specialist',
    signs:
      'IEP, 504 plan, special education, special ed, special needs, learning disability, learning disabilities, learning disabled, school accommodations, ADHD at school, resource room, school evaluation, aide in class, gifted program, self-contained classroom',
    asks: `the school refuses to test my son
      IEP meeting on Thursday and I don't understand any of it
      daughter has ADHD and gets sent to the principal every week
      he needs extra time on tests and the teacher won't give it
      they want to move her out of the regular classroom
      think my grandchild has a learning disability
      school cut the aide that helps him
      we need somebody at our side when we meet with the district
      boy with Down syndrome starts kindergarten in the fall
      he turns eighteen and loses all the services of the school
      moved here and the new school won't follow her plan
      suspended three times for behavior he can't control
      very gifted girl is miserable in class
      nonverbal child needs the right classroom
      need a lawyer or advocate against the school district
      what is a 504 and how do we get one
      teacher says he won't sit still and should be tested
      looking for an advocate for our boy at school
      private school says it can't meet her needs`,
    near: 'child psychology, autism services, speech therapy, occupational therapy, reading help, disability law, disability services',
  },
  {
    name: 'private schools',
    does: 'private school, head of school, headmaster, private school admissions director, Catholic school principal, Christian school, Montessori school, Waldorf school, charter school, boarding school, independent school, parochial school, therapeutic boarding school, K-8 academy, prep school, school placement consultant, microschool, online school, small classes',
    signs:
      'private school, boarding school, charter school, Montessori, Waldorf, Catholic school, Christian school, parochial school, prep school, school voucher, military academy, small classes, magnet school, Christian academy, change schools, pull him out of public school',
    asks: `public school isn't working for our son
      we want smaller classes for her
      bullied so badly that we want a different school
      looking for a school with a religious foundation
      moving here with three kids and asking about schools
      she needs a school that doesn't push so many tests
      can we get a voucher or a discount on tuition
      teenager is out of control and may need to live at school
      he is far ahead and bored in his class
      is there a Montessori school for a first grader
      our neighborhood school got a failing grade
      wants to visit a few schools before the enrollment deadline
      daughter of missionaries needs a place to board
      arts-minded kid would do better somewhere creative
      relocating executive asks where to send the children
      wants uniforms and discipline and good teachers
      looking for a good private school for our daughter
      teenager with anxiety is lost in a school of two thousand
      son needs more structure after expulsion`,
    brands: 'Montessori, Challenger School, Stratford School, BASIS, KIPP, Acton Academy',
    touches: 'public school teacher, student',
    near: 'preschools, homeschooling, college admissions, test prep, clergy, homes for sale, school boards',
  },
  {
    name: 'homeschooling',
    does: 'homeschool co-op, homeschool group leader, homeschool consultant, homeschool evaluator, homeschool curriculum, homeschooling mom, homeschool classes, homeschool tutorials, learning pods, unschooling, classical education community, co-op director, enrichment classes for homeschoolers',
    signs:
      'homeschool, homeschooling, homeschooled, homeschooler, co-op for kids, learning pod, teach them at home, school at home, unschooling, curriculum fair, portfolio evaluation',
    asks: `thinking of teaching our kids at home and don't know where to begin
      pulled her out of school last week and now what
      which curriculum is good for a fourth grader at the kitchen table
      my boys are taught at home and need friends
      the state wants an evaluation of our school year
      can I do this and keep my job
      looking for group classes for kids who don't go to school
      how do we make a transcript ourselves
      travel too much for regular school
      needs a science lab for kids who learn at home
      selling our used schoolbooks from home
      young mom wants other parents who teach their own
      do we need permission from the district to keep him home
      missionary family back for a year and schooling on the road
      my daughter misses having a class
      looking for a homeschool group
      dad works nights and we want our own hours`,
    brands: 'Classical Conversations, Abeka, K12, Sonlight, Saxon Math',
    near: 'tutoring, private schools, libraries, after-school care, art lessons, special education, museums and nature centers',
  },
  {
    name: 'trade schools',
    does: 'trade school, vocational school, technical college, career and technical education, apprenticeship coordinator, union training center, apprenticeship program, welding school, HVAC training, cosmetology school, barber college, electrician training, auto mechanic program, shop teacher, technical institute admissions, dental assisting program, culinary school, CTE director',
    signs:
      'trade school, vocational school, technical college, apprenticeship, apprentice, learn a trade, learn to weld, welding school, cosmetology school, beauty school, barber school, electrician school, journeyman, union hall, shop class, hands-on training, skilled trades, culinary school, mechanic school',
    asks: `my son doesn't want college but is good with his hands
      how does one become an electrician around here
      wants to learn to weld
      our granddaughter wants to do hair for a living
      looking for young people to train as plumbers
      he fixes cars all day and should get paid for it
      tired of retail and wants a real skill
      can she get certified as a dental assistant in a year
      grown man wants to learn heating and air conditioning work
      which union takes apprentices this spring
      we can't find young machinists and would sponsor one
      nephew wants to be a lineman
      is there an evening course for carpenters
      our kid would love to cook professionally
      wants to earn good money without four years of school
      high school senior looking for hands-on training
      girl wants to be a mechanic and her parents worry
      layoff pushed him to learn plumbing
      know a good program for aspiring chefs`,
    brands:
      'Lincoln Tech, UTI, Paul Mitchell School, Empire Beauty School, Job Corps, WyoTech, Le Cordon Bleu',
    touches: 'apprentice, student',
    near: 'job centers, adult education, truck driver training, nursing schools, career coaching, welding, electrical work',
  },
  {
    name: 'truck driver training',
    does: 'CDL school, CDL instructor, truck driving school, truck driver training, commercial license training, Class A CDL, Class B license, CDL examiner, bus driver training, hazmat endorsement, backing and pre-trip practice, driver trainer, heavy equipment operator school, gets drivers on the road',
    signs:
      'CDL, commercial license, commercial driver, truck driving school, become a trucker, Class A license, Class B license, hazmat endorsement, air brakes, semi driver, learn to drive a truck, pre-trip inspection, DOT physical',
    asks: `wants to become a trucker
      needs his CDL before the job starts
      failed the backing part of the commercial road test
      our dump truck driver has no license for it
      where can my guys get a hazmat endorsement
      laid off and thinks about driving semis
      school district needs people licensed for buses
      farm hand has to drive the grain truck on the highway
      can he learn to drive a big rig on weekends
      who pays for truck school if you sign on with them
      her son has a clean record and wants to be on the road
      wants to run an excavator for a living
      our new hire grinds every gear on the box truck
      church bus needs somebody with the right license
      wife wants to drive a school bus
      looking for a good truck driving school
      his commercial permit expires next month`,
    brands: 'Roadmaster, Sage Truck Driving School, Swift Academy',
    touches: 'truck driver, dispatcher',
    near: 'trade schools, driving lessons, job centers, freight, truck repair, fleet vehicles',
  },
  {
    name: 'nursing schools',
    does: 'nursing school, nursing instructor, nursing program director, CNA classes, nurse aide training, LPN program, RN program, nurse educator, medical assistant training, phlebotomy classes, EMT course, paramedic program, dental hygiene program, clinical instructor, allied health programs, home health aide training',
    signs:
      'nursing school, nursing program, become a nurse, CNA, nurse aide, LPN program, RN program, EMT class, paramedic school, phlebotomy, medical assistant program, dental hygiene program, radiology tech program, clinical hours, prerequisites',
    asks: `wants to become a nurse at thirty-five
      how long does it take to be certified as a nurse's aide
      the waiting list for the program is two years
      my daughter wants to work in a hospital but not eight years of school
      our assisted living would like to train its own aides
      he wants to ride on an ambulance
      LPN who wants to go on to RN
      needs evening classes because she works days
      where can she learn to draw blood
      caregiver would like a proper certificate
      needs clinical hours to finish
      thinks of becoming a dental hygienist
      niece loves science and helping people
      got into the program and can't afford scrubs and books
      foreign nurse wants a license here
      looking for a nursing program nearby
      man wants to be a surgical tech`,
    touches: 'staff nurse, nursing student',
    near: 'trade schools, home nursing, test prep, financial aid, adult education, senior living, job centers',
  },
  {
    name: 'adult education',
    does: 'adult education, GED instructor, GED classes, high school equivalency, HiSET, adult basic education, community college adviser, continuing education, night school, adult learning center, continuing education director, degree completion adviser, lifelong learning, community classes, enrollment adviser for adults, extension classes',
    signs:
      'GED, high school diploma, high school equivalency, HiSET, never finished high school, dropped out, night school, evening class, evening classes, community college, continuing education, back to school, finish my degree, online degree, finish her degree, adult classes',
    asks: `never finished high school and wants the diploma
      dropped out at sixteen and regrets it
      employer wants proof that she graduated
      twelve credits short of his degree
      mother of two wants to go back to school at night
      thinks she is too old for college
      retired and wants to take a class for fun
      he can't get hired without a GED
      is there an online program that takes old credits
      daughter left school when she had the baby
      my roofers would earn more if they finished school
      wants to brush up on math before going back
      looking for an evening class in almost anything
      how does one sign up at the community college
      passed everything but the math section
      grandmother wants to graduate before her grandson
      looking for GED classes`,
    brands: 'Western Governors University, University of Phoenix, Osher',
    near: 'job centers, English lessons, reading help, libraries, trade schools, financial aid, nursing schools',
  },
  {
    name: 'university research',
    does: 'professor, university researcher, research scientist, principal investigator, research lab director, technology transfer officer, faculty expert, postdoc, university extension, research partnerships, student capstone projects, internship coordinator, clinical research coordinator, study recruiter, sponsored research office, department chair',
    signs:
      'university lab, professor, research study, clinical trial, scientific study, technology transfer, research partner, faculty, capstone project, student interns, intern, internship, peer reviewed, thesis, dissertation, academic expert',
    asks: `want a university to test our new material
      looking for a professor who knows about soil bacteria
      our company would like student interns this summer
      mom wants to join a clinical trial
      engineering students could take on our problem as a project
      a reporter needs an expert on river floods
      needs someone with a lab and an electron microscope
      who could check our claims with real science
      her dissertation needs people to interview
      our startup wants to license something the university invented
      is anyone studying this rare disease
      high school girl wants to work in a lab over the summer
      farm wants to take part in a crop study
      nonprofit wants its program evaluated properly
      who could give a talk about black holes to our club
      looking for a scientist to look at our data
      grad student needs old weather records
      our bees are dying and somebody should study it`,
    touches: 'undergraduate, campus registrar',
    near: 'laboratory testing, patents and trademarks, startup funding, data analysis, grant writing, extension office, market research',
  },
]
