import type { Trade } from './trade'

/** Careers, schools and study. */
export const learning: readonly Trade[] = [
  {
    name: 'career coaching',
    does: 'career coach, career counselor, career adviser, career consultant, vocational counselor, career change coach, job search coach, interview coaching, mock interviews, salary negotiation coaching, career assessments, career transitions, return-to-work coaching, helps people find work they love, executive career coach, campus career services director, LinkedIn coaching, second-act and encore careers, Strengths and Myers-Briggs interpretation, helps attorneys leave law, women returning to work, personal branding for job hunters, military transition adviser, alumni career services, offer negotiation, leadership pipeline coach, National Certified Career Counselor, late-career planning, new graduate launch coach, career clarity workshops, strategist for mid-career professionals, interview preparation',
    signs:
      'career coach, career counselor, career change, switch careers, change careers, career transition, job interview, mock interview, interview nerves, salary negotiation, ask for a raise, passed over for promotion, stuck in my job, job search, career assessment, back into the workforce, dead-end job, new career, change of career, career coaching, career counseling, career advice, career path, second career, encore career, new line of work, hates his job, hates her job, hate my job, unhappy at work, interview coach, interview practice, interview skills, negotiate salary, negotiate my salary, negotiating a raise, career direction, career pivot, promotion at work',
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
      my client is bored after selling his company
      Sunday nights he gets a knot in his stomach about Monday
      kids in school all day and she wonders who she is at work
      law degree, hates law, thirty-one
      a second act after the fire department
      six rounds with them, then silence, every single time
      they want a number and I always say too little
      engineer who would rather be around people
      got the promotion and now regrets it
      the aptitude quiz said forest ranger, is it too late
      our star manager says she is thinking of quitting, talk to her first
      I'm good at ten things and none of them is a profession
      after the divorce she has to earn a living again
      how do I tell my boss I deserve the title
      moving from the classroom to corporate training, is that possible
      museum work dried up, what else can a curator do
      husband is a pilot and lost his medical
      thirty years in one firm and no idea how hiring goes today
      my mind goes blank when they say tell me about yourself
      stay with the startup or take the safe offer
      wants meaning, not just a paycheck
      dean wants somebody to work with alumni in midlife
      the layoff turned out a gift and now she must choose a direction
      ex-athlete at twenty-eight, what now
      phased retirement, but doing what
      quiet daughter with a philosophy degree waits tables
      ministry to marketplace, where do my skills fit
      ready for the corner office and nobody sees it
      burned out at forty-five
      rehearse my panel interview
      quit or stay another year
      which job suits me
      negotiate an offer`,
    touches: 'recruiter, hiring manager, job seeker',
    near: 'resume writing, outplacement, job centers, staffing, life coaching, human resources, executive search',
  },
  {
    name: 'resume writing',
    does: 'resume writer, certified professional resume writer, CPRW, resume service, resumes and cover letters, LinkedIn profile writer, LinkedIn makeovers, CV writing, executive resumes, federal resumes, military to civilian resumes, resume review, resume editing, ATS-friendly resumes, job application help, writes bios and resumes, CARW certified, KSA and federal applications, board bios, academic CVs, keyword optimization, career document writer, profile and headline rewriting, executive one-page biographies, cover letters in a day, entry-level and student resumes, application letters, tech and engineering resumes, healthcare resumes, resume workshops for veterans, portfolio and reference sheets',
    signs:
      'resume, resumes, cover letter, LinkedIn profile, curriculum vitae, CV, federal resume, job application, gap in my work history, employment gap, applicant tracking, USAJOBS, résumé, resume writer, cover letters, my CV, LinkedIn headline, LinkedIn summary, resume review, resume help, update my resume, his resume, her resume, old resume, LinkedIn makeover, work history, list my experience, KSA, resume gap, write my resume, professional bio, application letter',
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
      pastor leaving ministry needs to describe himself to companies
      three pages of duties, not one thing I achieved
      recruiters look at my page online and never write
      the software rejects me in four seconds
      fourteen short gigs, how do I make that look steady
      he ran a farm for thirty years, what is that called on paper
      GS-13 opening closes on Sunday and wants five essays
      went to prison, came out, must fill in the dates somehow
      bullet points, action verbs, I only ever worked with my hands
      my headline says 'unemployed' and I want it stronger
      conference wants a hundred words about me
      applying to faculty, publications and talks must be listed right
      sergeant major with a chest of medals and no civilian words
      English is my second language and the letter sounds odd
      graduate with only lifeguarding and babysitting
      our outgoing employees should each get a fresh document
      two versions, one for sales and one for operations
      wants to go from VP to board member, the document must say so
      letter for a teaching position, one page, by tonight
      ship's cook applying on land, how to list ten contracts
      maiden name, married name, gaps from raising five
      make my summary section sing
      what font, how long, photo or none
      portal wants keywords and I have none
      put my caregiving years into it somehow
      volunteer treasurer, PTA president, does that count
      update my CV
      polish my cover letter
      summary for a job application
      LinkedIn headline and about section
      one page, ten years
      nanny with glowing families, nothing written
      application for the post office`,
    touches: 'HR screener, recruiter',
    near: 'career coaching, outplacement, job centers, copywriting, staffing, ghostwriting',
  },
  {
    name: 'outplacement',
    does: 'outplacement, outplacement consultant, outplacement services, career transition services for laid-off staff, layoff support, workforce reduction consulting, severance transition coaching, reemployment services, downsizing support, plant closing assistance, helps companies let people go kindly, rapid response coordinator, career transition programs paid by employers, notification day support, executive transition packages, group workshops for displaced workers, site closure career centers, virtual outplacement, manager training for separation meetings, redeployment programs, restructuring support, WARN and rapid response liaison, survivor morale sessions, job landing program for leaving staff, severance benefit provider, M&A workforce transitions, on-site coaches for affected employees',
    signs:
      'outplacement, layoffs, laying off, laying people off, downsizing, reduction in force, plant closing, plant is closing, offer severance, let people go, let go of staff, closing the branch, WARN notice, laid-off employees, laid-off staff, workforce reduction, mass layoff, job cuts, cutting staff, staff cuts, reduce headcount, eliminating positions, positions eliminated, restructuring staff, closing the plant, closing our plant, shutting down the plant, displaced workers, displaced employees, departing employees, departing executive, closure of the plant',
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
      founder has to dismiss half his team after losing funding
      the contract with the Army ends and eighty welders go with it
      we sold the division and the buyer keeps only half
      board votes to close the maternity floor, forty nurses need a landing
      I have to let my assistant of twenty years go kindly
      robots come in June, pickers leave
      newspaper ends its print edition and the pressmen are in their fifties
      our diocese is merging schools and teachers lose their classrooms
      decent exit for a vice president who didn't work out
      staff found out from the press, and now they are angry and scared
      sixty days' notice is mailed, what else do we owe them
      survivors feel guilty after the cuts
      package includes three months of something for their search, who delivers
      remote workers across nine states affected by restructuring
      town's paper mill goes quiet at Christmas
      bank acquisition, both headquarters overlap
      we want a room with coaches on the day of the announcement
      grant ran out and the program staff must go
      last day for the call center is the thirtieth
      restaurant group closes two of five
      new owners want ten percent of staff gone by quarter's end
      need workshops for people leaving us
      tech company pulled out, families wonder what's next
      union asked what support the displaced get
      our founder passed and the shop will close, twelve loyal people
      soften the landing for a fired director
      reorganization eliminates supervisors
      help laid-off workers land
      exit support for executives
      cutting a third shift
      closing our store
      dignified departure
      position eliminated`,
    brands: 'Lee Hecht Harrison, LHH, Right Management, Challenger Gray & Christmas',
    near: 'career coaching, human resources, employment law, resume writing, job centers, staffing',
  },
  {
    name: 'job centers',
    does: 'workforce development, workforce board, job center, career center specialist, American Job Center, unemployment office, job placement specialist, employment specialist, job training programs, job fairs, WIOA case manager, dislocated worker program, youth employment, job developer, vocational rehabilitation counselor, apprenticeship navigator, helps people get hired, one-stop center manager, reemployment counselor, business services representative for hiring events, on-the-job training contracts, senior community service employment, youth workforce coach, supported employment job coach, Ticket to Work provider, unemployment claims help, refugee employment specialist, trade adjustment assistance, welfare-to-work case manager, career navigator, disability employment placement, apprenticeship grants, job readiness trainer, veterans employment representative',
    signs:
      'unemployment office, unemployment benefits, unemployment check, unemployment claim, job fair, job training, workforce center, workforce board, vocational rehabilitation, first job, summer job, dislocated worker, retraining, on-the-job training, unemployment, find a job, find work, finding work, looking for work, needs a job, need a job, hiring event, job placement, job readiness, job seekers, job coach, employment services, one-stop center, work permit for teens, weekly claim, job leads, workforce training, supported employment, WIOA, hiring fair',
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
      we need to find people willing to be trained
      the last paycheck came and the benefits site locked him out
      twenty-two, no license, no experience, willing
      cannery shut for the winter
      wife has to be out of the house, anything, she is going stir-crazy
      the caseworker says she must log five contacts a week
      steel-toed boots and a bus pass, that's all that stands in the way
      my brother is hard of hearing and wants to stock shelves for wages
      appeal hearing on my weekly claim is by phone
      our town lost the mill and eighty men sit at home
      a plant is coming with three hundred positions, where will they sign up folks
      sixteen and wants to earn for a car
      background spotless, English poor, strong hands
      funds for classes if you were let go because of imports
      the shelter's guests want paid work
      she cleans houses for cash and wants something with benefits
      can a blind man get help to be placed
      half his wages reimbursed while we train him, I heard
      computers where anyone can apply for openings
      food stamps require twenty hours a week
      the company folded owing us two weeks
      host employers for youth in July
      somewhere that bosses come and interview on the spot
      older woman, widowed, never worked for pay
      cashier replaced by a machine
      state says I must pay back four months of weekly benefits
      our bakery wants two trainees, any program
      man with a bad knee cannot roof anymore
      homeless vet wants to earn
      get hired this week
      jobs near a bus line
      hiring event Tuesday
      young dad needs work`,
    brands: 'Goodwill Career Center, CareerSource, WorkSource, Job Corps, AmericanJob Center',
    near: 'career coaching, adult education, staffing, trade schools, resume writing, reentry help, housing help',
  },
  {
    name: 'college admissions',
    does: 'college admissions consultant, independent educational consultant, college counselor, college coach, college planning, application essay coaching, college essay help, college list building, college visits, admissions counselor, admissions officer, guidance counselor, school counselor, transfer advising, gap year planning, athletic recruiting advice, graduate school admissions, art school portfolio review, IECA member, HECA member, essay brainstorming and editing, BS/MD and honors program advising, performing arts applications, recruited athlete advising, first-generation college access program, transfer student adviser, international student applications, law school and MBA admissions, college fair organizer, former Ivy admissions reader, learning differences college placement, interviews and supplements, student athlete recruiting coach, college access nonprofit director, high school counseling',
    signs:
      'college application, college applications, college essay, personal statement, Common App, college list, college visit, campus tour, admissions, guidance counselor, letters of recommendation, early decision, transfer to a university, applying to college, applying to colleges, get into college, gap year, dorm, college apps, essay for college, admissions essay, college counselor, college consultant, admissions consultant, early action, apply to college, apply to colleges, Ivy League, college tours, campus visit, supplemental essays, college interview, med school application, grad school application, medical school application, law school application, college choice, choosing a college, transfer to another college, transfer schools, college acceptance, dream college, college admission, which college, right college, pick a college',
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
      parents never went and don't know the deadlines
      October of senior year and not one essay begun
      three hundred words on a challenge you overcame, and she's had an easy life
      legacy at one, waitlisted there, deferred elsewhere
      first generation and the counselor quit
      fencer, good grades, coaches write emails, what now
      safety, match, reach, we have only reach
      he has straight As and no clubs
      autistic son could do the academics, but dorm life
      theater programs want a prescreen and monologues
      twins, one Ivy material and one happy outdoors
      transcripts from Brazil and no idea what counts
      deadline at midnight and the recommender is silent
      military brat with five high schools
      should she say she was hospitalized in tenth grade
      which majors lead to med school
      two weeks, nine states, eleven tours, plan it
      our charter school graduates sixty, nobody knows the forms
      test optional, do we send them or not
      community college with a 3.8 wants the flagship
      sophomore is miserable a thousand miles away and wants elsewhere
      homecoming queen wants fashion in New York
      deferred until spring, write a letter of continued interest
      grandson in a wheelchair needs a campus that works
      engineering or liberal arts with an undecided kid
      eleven little essays on why us
      law, or a doctorate, and how to get picked
      a PhD abroad, statement of purpose
      parents' night on how choosing works
      applying early, yes or no
      is MIT out of reach
      polish her activities list
      review his essays
      campus visits in Ohio
      reapply after all rejections`,
    brands: 'IvyWise',
    touches: 'college student, professor, alumni interviewer',
    near: 'test prep, financial aid, tutoring, private schools, career coaching, homeschooling',
  },
  {
    name: 'financial aid',
    does: 'financial aid adviser, financial aid officer, financial aid counselor, FAFSA help, college funding adviser, scholarship coach, scholarship search, scholarship coordinator, scholarship foundation director, college cost planning, aid appeals, grants for students, CSS Profile help, community foundation scholarships, aid award comparison, FAFSA night presenter, professional judgment appeals, scholarship committee chair, scholarship fund manager, student aid director, 529 and college cost adviser, Promise program coordinator, tuition planning for families, private scholarship essay help, work-study coordinator, foster youth education grants, GI Bill school certifying official, community scholarship foundation, emergency grants for students, merit aid strategist',
    signs:
      'FAFSA, financial aid, scholarship, scholarships, tuition bill, pay for college, paying for college, afford college, Pell grant, work-study, aid package, aid award letter, college costs, tuition assistance, CSS Profile, FAFSA form, student aid, aid letter, aid form, aid appeal, merit scholarship, scholarship essay, scholarship fund, scholarship application, tuition help, tuition money, college money, money for college, Pell, free tuition, college tuition, help with tuition, grant for college, cost of college, cannot afford tuition, student grant, expected family contribution, scholarship money',
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
      our foundation looks for students who deserve a grant
      accepted, thrilled, forty-one thousand a year, crying
      the portal says verification and wants papers we don't have
      ex won't give his numbers for the form
      we farm, rich on land, poor in cash, and the formula hates us
      grandparent fund counted against her, can that be
      four essays for five hundred dollars each, which are worth it
      lodge has nine thousand to give to a senior, how do other groups choose
      my hours were cut in February, the award uses last year
      no papers, brilliant, what tuition money may she get
      free ride at one, dream at the other, is there room to talk
      tribal member, are there special funds
      summer melt: they got in and cannot fund the deposit
      memorial fund in our son's name for a kid who loves diesel
      nurse aide wants to become RN and the workplace might chip in
      he dropped a class and now owes some of it back
      help with books, dorm and bus, not just tuition
      employer pays half if I file the right paper
      stepfather's income counts, says the school
      triplets, all leaving in August
      expected contribution is more than our house payment
      who gives to left-handed oboe players
      orphaned at seventeen, independent or not
      bursar put a hold on her registration
      single father at night school hopes for free money
      how does the thirty-two page profile thing work
      merit money for a B+ trumpet player
      can we appeal their offer
      grant for community college
      aid night at the high school
      award letters compared
      net price versus sticker
      Pell ran out`,
    brands: 'Fastweb',
    touches: 'bursar clerk',
    near: "college admissions, student loans, financial planning, test prep, adult education, veterans' benefits",
  },
  {
    name: 'test prep',
    does: 'test prep tutor, SAT tutor, ACT tutor, SAT and ACT prep, GRE prep, GMAT prep, LSAT tutor, MCAT tutor, exam coach, test taking strategies, AP exam review, bar exam tutor, CPA exam review, nursing entrance exam prep, TEAS prep, ASVAB prep, licensing exam prep, raises test scores, digital SAT specialist, ISEE and SSAT prep, NCLEX review instructor, Series 7 and 66 prep, PE and FE exam review, contractor license classes, civil service exam coach, firefighter written exam prep, insurance licensing classes, real estate exam cram course, proctored mock exams, PSAT and National Merit coach, USMLE and boards tutor, TOEFL and IELTS preparation, Praxis coaching, group boot camps before test day, timing and anxiety strategies',
    signs:
      'SAT score, SAT prep, SAT scores, ACT score, PSAT, GRE, GMAT, LSAT, MCAT, NCLEX, ASVAB, TOEFL, TEAS test, bar exam, licensing exam, entrance exam, test anxiety, practice test, AP exam, test scores, retake the exam, CPA exam, Praxis, SAT tutor, ACT tutor, ACT prep, ACT test, SAT test, ISEE, SSAT, IELTS, Series 7, USMLE, board exams, boards exam, standardized test, standardized tests, civil service exam, HESI, prep course, mock exam, license exam, pass the exam, failed the exam, pass the bar, study for the test, FE exam, PE exam, National Merit, AP exams, exam prep, real estate exam, certification exam, timed test, PMP exam',
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
      wants to raise his score for a merit scholarship
      thirty more points and he gets the state's free ride
      she knows the stuff but runs out the clock
      bubble sheets make his hands sweat
      pharmacy tech board in a month and the math part kills me
      a 29 in English, a 19 in science
      recruiter says he needs a 50 for the job he wants
      law school in sight, logic games out of reach
      our trainees keep failing the state electrician's paper
      PE licensing, second sitting, engineer with three kids
      entry to the gifted magnet, children sit for it in January
      securities Series 7 with my new employer
      captain's license exam, rules of the road are hard to memorize
      civil service for firefighters, six hundred applicants
      quant at fiftieth percentile, wants Wharton
      Friday night practice under a timer, please
      foreign student is short on the English score his university wants
      guess or leave blank, what's the trick
      nurse graduates cry at 75 questions, computer shut off
      insurance producer license, four chapters left
      extra time approved and now how to use it
      thirteen-year-old sits for the ISEE
      bar results came, 261, needed 266
      our academy's police recruits need help with the written part
      free-response on chemistry in May
      good with pipes, bad at multiple choice, license test in June
      EMT flunked the cognitive part twice
      real estate math the week before
      psych boards
      new digital SAT in October
      verbal reasoning drills
      stuck at 1200
      cram for the CFP
      flashcards for the MCAT`,
    brands: "Kaplan, Princeton Review, Barron's",
    near: 'tutoring, college admissions, adult education, nursing schools, private schools, military recruiting',
  },
  {
    name: 'tutoring',
    does: 'tutor, private tutor, math tutor, science tutor, algebra and geometry, calculus tutor, chemistry tutor, physics tutor, homework help, learning center, learning center director, academic coach, study skills coach, executive function coaching, writing tutor, online tutoring, after-school tutoring, retired math teacher who tutors, elementary tutoring, college tutoring, middle school math specialist, organic chemistry and biology help, former classroom teacher one-on-one, planner and organization coaching, in-home and library sessions, Singapore math, essay and grammar help, college statistics help, history and social studies tutor, peer tutoring program director, math circle and olympiad coach, catch-up programs after illness, high-dosage tutoring in schools, homework club leader, computer science tutor, economics and accounting tutor, English and literature tutor, certified teacher after hours',
    signs:
      'tutor, tutoring, failing math, algebra, geometry, calculus, trigonometry, chemistry class, physics class, homework, report card, bad grades, failing a class, fractions, multiplication tables, study skills, behind in school, summer school, grade level, math facts, word problems, statistics class, tutors, tutored, math help, help with math, math tutor, science tutor, chemistry tutor, physics tutor, pre-algebra, precalculus, long division, biology class, schoolwork, homework help, grades are slipping, grades slipped, flunking, failing grades, failing his classes, failing her classes, failing school, math class, bring up her grades, bring up his grades, study habits, catch up in school, organic chemistry class, essay writing help, multiplication, decimals, grades dropped',
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
      twins with very different trouble in math
      mid-semester warning came in the mail
      they carry, borrow and I get lost myself at the kitchen table
      new baby, night shifts, and nobody to check the assignments
      honor student hit a wall in organic
      sophomore missed nine weeks of classes and must catch up
      the football coach says eligible or benched, grades due Friday
      every lab report comes back red
      fourth grader counts on his fingers under the desk
      seventh-grade pre-algebra and she has decided she's dumb
      his backpack is an archaeological site
      foster home got a brother and a sister with gaps everywhere
      Spanish is fine, the sciences drag him down
      our Boys and Girls club needs patient adults from three to five
      proofs, two columns, tears
      she erases until the paper rips
      stats for nursing majors, first test 48
      gifted kid wants olympiad problems
      online classes all year left him a mess
      night before an exam he finally opens the book
      thesis paragraphs and citations in eleventh grade
      long division, the old way or the new way
      econ midterm and no notes
      a retired schoolmarm type who will not scold
      immigrant family, parents can't help with schoolwork
      summer so she doesn't slide back
      kid never turns in what he finishes
      AP bio is drowning her
      somebody to sit over schoolwork with him Tuesdays four to five
      dad passed and his marks fell off a cliff
      employee's son needs an ear and some algebra
      balance equations
      decimals and percents
      explain physics simply
      somebody for world history
      geometry by June
      pre-calc rescue`,
    brands: 'Kumon, Sylvan, Mathnasium, Huntington Learning Center, Tutor Doctor, Wyzant, Club Z',
    touches: 'student, teaching assistant',
    near: 'test prep, reading help, special education, homeschooling, after-school care, libraries, college admissions',
  },
  {
    name: 'reading help',
    does: 'reading specialist, reading tutor, dyslexia tutor, dyslexia specialist, Orton-Gillingham, literacy tutor, literacy coach, literacy council, Wilson Reading, structured literacy, phonics, academic language therapist, adult literacy, teaches people to read, reading interventionist, spelling and handwriting help, certified academic language therapist CALT, Barton tutor, Fundations and Wilson certified, early literacy interventionist, adult learn-to-read volunteer coordinator, dyslexia evaluations, science of reading trainer, spelling and dysgraphia remediation, reading clinic director, phonemic awareness lessons, fluency and comprehension coaching, family literacy program, workplace literacy instructor, Lindamood trained, reading buddies program, IMSLEC multisensory teacher, handwriting without tears instructor',
    signs:
      'dyslexia, dyslexic, phonics, literacy program, literacy tutor, adult literacy, learn to read, learning to read, struggling reader, reading level, reading specialist, Orton-Gillingham, sounding out words, spelling, dysgraphia, handwriting, illiterate, reads below grade level, reverses letters, reading tutor, reading help, reading comprehension, phonemic awareness, sight words, letter reversals, low literacy, illiteracy, behind in reading, reading intervention, dyslexia tutor, Wilson Reading, dyslexia screening, teach him to read, teach her to read, nonreader, sound out, reading below, non-reader, reading grade level, hard time reading, struggles to read, reading coach',
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
      looking for a tutor who knows dyslexia
      he memorizes the pictures and pretends
      letters swim, she says, and rubs her eyes
      third-grade law: pass or be held back
      grandfather raised me and signs with an X
      was and saw, on and no, b and d
      bright as a button and writes 'sed' for said
      menus: he always orders what the others order
      our warehouse man fakes the pick lists from memory
      homework is read to him, every night, by his exhausted mother
      extra lessons didn't help, the sounds don't stick
      would like to follow along in the hymnal
      cover words with a hand and the class laughs
      screener came back 'at risk' for kindergarten
      wife found out after eleven years of marriage
      multisensory, tapping and sand trays, who does that here
      he can tell a story brilliantly but writes two words
      prison visitor wants to teach inmates their letters
      skips lines and loses his place
      chapter books are a wall
      passes the driver's road test, but the written part is a mystery
      library seeks volunteers for adults one to one
      comes home with easy books and feels ashamed
      the evaluation says phonological something
      blends, digraphs, whatever those are, she lacks them
      pencil grip and letters float above the line
      grown son wants to read to his newborn
      slow, halting, hates silent time
      second language at home, first-grade primer at school
      our shift leader avoids anything written
      spelling tests: zero out of ten
      vowels confuse him
      sound it out
      cannot read a prescription label
      read better before third grade`,
    brands: 'Lindamood-Bell, ProLiteracy',
    near: 'special education, tutoring, speech therapy, libraries, adult education, child psychology, eye care',
  },
  {
    name: 'special education',
    does: 'special education teacher, special education advocate, IEP advocate, parent advocate, education advocate, learning disabilities specialist, educational consultant, learning support, educational diagnostician, school accommodations, 504 plans, special needs tutor, transition specialist, inclusion specialist, educational testing, paraprofessional, gifted education specialist, IEP meeting companion, due process and mediation support, psychoeducational evaluations, twice-exceptional consultant, behavior intervention plans, compensatory services claims, inclusion coach for schools, transition planning to adulthood, assistive technology specialist, director of special education, resource teacher, teacher of the visually impaired, teacher of the deaf, parent training and information center, COPAA member, early intervention coordinator, functional behavior assessments',
    signs:
      'IEP, 504 plan, special education, special ed, special needs, learning disability, learning disabilities, learning disabled, school accommodations, ADHD at school, resource room, school evaluation, aide in class, gifted program, self-contained classroom, IEPs, IEP meeting, IEP advocate, education advocate, due process hearing, manifestation determination, accommodations at school, twice-exceptional, classroom aide, special needs student, psychoeducational evaluation, school refuses to test, educational advocate, manifestation hearing, free appropriate education, inclusion classroom, 504 meeting, learning differences, functional behavior assessment, learning disabled student, extended school year, advocate for my child at school',
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
      private school says it can't meet her needs
      six people at that table against one mother
      phone rings daily: come and get him
      they offered twenty minutes a week and call it help
      transition year, he's nineteen and rides his bike to nowhere
      aide left in November, nobody replaced her
      she melts down at fire drills and is written up
      accommodations on paper, none in the room
      preschool says he bites and the district says wait
      extra time on the state exam, who signs for it
      my nephew with cerebral palsy is taught in a hallway
      evaluation took eleven months
      dyspraxia, tics, straight As and bullied
      school resource officer handcuffed a nine-year-old
      both gifted and failing, they say that is impossible
      our charter school doesn't know its duties for a blind pupil
      bus ride of ninety minutes for a fragile child
      private placement at public cost, how does one win that
      new diagnosis, new alphabet of acronyms, new to the country
      behavior plan that isn't just a clip chart
      what happens if I sign the school's plan
      manifestation hearing on Tuesday
      may I record the meeting with the district
      principal suggests homebound, I suspect they're tired of him
      feeding tube and no nurse on the field trip
      talker at home, silent in class
      they graduate him to stop paying
      mainstream or separate room for a girl with trisomy
      independent testing at district expense
      diabetic first grader, staff won't give insulin
      deaf boy has no interpreter at school
      our church school wants training on inclusion
      three-year reevaluation due
      hearing officer and due process
      504 for migraines
      sensory breaks refused at school
      classroom aide denied`,
    near: 'child psychology, autism services, speech therapy, occupational therapy, reading help, disability law, disability services',
  },
  {
    name: 'private schools',
    does: "private school, head of school, headmaster, private school admissions director, Catholic school principal, Christian school, Montessori school, Waldorf school, charter school, boarding school, independent school, parochial school, therapeutic boarding school, K-8 academy, prep school, school placement consultant, microschool, online school, small classes, director of enrollment, Jewish day school, Islamic academy, Episcopal school head, classical school, International Baccalaureate school, Friends school, girls' school, forest school, hybrid academy, school fit and placement adviser, therapeutic placement, lower school director, day and boarding admissions, arts academy, Lutheran school principal, Reggio inspired elementary, choice and scholarship organization director, independent school trustee",
    signs:
      'private school, boarding school, charter school, Montessori, Waldorf, Catholic school, Christian school, parochial school, prep school, school voucher, military academy, small classes, magnet school, Christian academy, change schools, pull him out of public school, private academy, boarding schools, private schools, day school, Jewish day school, International Baccalaureate, IB school, Quaker school, all-girls school, all-boys school, Lutheran school, Episcopal school, Islamic school, classical school, religious school, private high school, charter schools, vouchers for school, tuition at a private, military boarding school, therapeutic boarding, private elementary, alternative school, headmaster, smaller class sizes, switch schools, better school for, Catholic high school, school for gifted',
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
      son needs more structure after expulsion
      thirty-four in a class and the teacher doesn't know his name
      she comes home with bruises and the principal shrugs
      we move in August from London with two in primary
      Latin, blazers, chapel, that kind of place
      he learns by touching, not by sitting
      a classroom where four-year-olds pour their own water, bead chains, cubes
      vouchers passed, now which ones have seats
      equestrian girl could ride and study if she lived there
      wilderness program is done, he can't come back to his old crowd
      rabbi says the day academy has a bus
      lottery didn't pick us
      gifted eight-year-old takes apart the toaster out of boredom
      academy that lets a dancer train at noon and study after
      expat CEO wants an International Baccalaureate
      our district went to four days a week
      aunt will pay, we just need the right fit
      dress code, no phones, teachers who stay
      open house season and eleven brochures on the table
      all girls, strong in math
      Quaker, small, near the train
      ninth grader needs to study and live somewhere with structure
      entrance interview, does a six-year-old need a suit
      Lutheran or Catholic, anything with values
      she froze in a campus of two thousand
      boys' choir that schools its singers
      founder of a one-room place for twelve kids seeks families
      sibling discount at a parochial elementary
      outdoor kindergarten in the woods
      Greek and Shakespeare for a twelve-year-old
      switch schools midyear
      military boarding for an unruly son
      K through eight with heart
      headmaster's tour
      transfer to parochial`,
    brands: 'Montessori, Challenger School, Stratford School, BASIS, KIPP, Acton Academy',
    touches: 'public school teacher, student',
    near: 'preschools, homeschooling, college admissions, test prep, clergy, homes for sale, school boards',
  },
  {
    name: 'homeschooling',
    does: 'homeschool co-op, homeschool group leader, homeschool consultant, homeschool evaluator, homeschool curriculum, homeschooling mom, homeschool classes, homeschool tutorials, learning pods, unschooling, classical education community, co-op director, enrichment classes for homeschoolers, Charlotte Mason community, umbrella school administrator, certified teacher portfolio reviewer, enrichment day co-op, homeschool convention organizer, curriculum adviser and reviewer, microschool for homeschool families, homeschool sports league, high school transcripts for home educators, support group leader, weekday museum classes for home learners, literature-based lessons, homeschool testing proctor, secular co-op founder, homeschool legal help, online classes for home-taught teens',
    signs:
      'homeschool, homeschooling, homeschooled, homeschooler, co-op for kids, learning pod, teach them at home, school at home, unschooling, curriculum fair, portfolio evaluation, homeschoolers, homeschool co-op, homeschool group, homeschool curriculum, home education, home-educated, home-taught, umbrella school, letter of intent to homeschool, Charlotte Mason, Classical Conversations, home-schooling, home-school, home school, notice of intent to the district, unschool, teaching our kids at home, schooling at home, educate at home, educate our kids at home, teach our own kids, roadschooling, co-op classes',
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
      dad works nights and we want our own hours
      breakfast, spelling, chickens, that's the plan, but what else
      grandma will do mornings, I do math at night
      letter of intent, is there a form
      we RV through forty states with a second and fifth grader
      asthma, allergies and a school that won't air out its rooms
      recess with others, chemistry lab, prom
      a bin of used workbooks to pass on
      truancy officer came to the door
      farm chores until ten, lessons after
      mom of five overwhelmed by three levels at once
      faith-based science or secular, who reviews them
      dancer rehearses at noon and studies when she can
      portfolio is due to the county in June
      our museum has empty weekday mornings and wants families
      military orders every eighteen months, tired of new classrooms
      standardized testing for a ten-year-old who has never sat for one
      curious boy learns outdoors with mom, no worksheets
      diploma from my own living room, will colleges take it
      dad is ill, we want our kids to learn at our side this year
      six neighbors could share a teacher in my barn
      umbrella school, cover school, what are those
      Latin, nature walks, read-alouds
      Wednesday group with choir and gym
      deschooling after a bad year
      state says one hundred eighty days
      can they play varsity for the local high
      forty curriculum vendors and I only teach two kids
      pulled both boys midyear
      teach my own
      year-round lessons at home
      writing class for our teens at home
      charlotte mason group
      our first September without the school bus`,
    brands: 'Classical Conversations, Abeka, K12, Sonlight, Saxon Math',
    near: 'tutoring, private schools, libraries, after-school care, art lessons, special education, museums and nature centers',
  },
  {
    name: 'trade schools',
    does: 'trade school, vocational school, technical college, career and technical education, apprenticeship coordinator, union training center, apprenticeship program, welding school, HVAC training, cosmetology school, barber college, electrician training, auto mechanic program, shop teacher, technical institute admissions, dental assisting program, culinary school, CTE director, joint apprenticeship training committee director, pre-apprenticeship program, automotive and diesel technology instructor, esthetics and nail programs, CNC and machining instructor, aviation maintenance school, lineworker college, culinary arts instructor, massage school director, construction trades teacher, HVAC and EPA 608 certification, women in trades program, plumbing apprenticeship, career academy principal, SkillsUSA adviser, wind technician training, millwright and pipefitter training, building trades council, mortuary science program',
    signs:
      'trade school, vocational school, technical college, apprenticeship, apprentice, learn a trade, learn to weld, welding school, cosmetology school, beauty school, barber school, electrician school, journeyman, union hall, shop class, hands-on training, skilled trades, culinary school, mechanic school, apprenticeships, apprentices, vo-tech, votech, vocational training, trade program, trades program, union apprenticeship, learn plumbing, learn carpentry, learn welding, welding class, welding classes, welding program, become an electrician, become a plumber, become a mechanic, become a carpenter, become a lineman, lineman school, diesel program, massage school, esthetician school, barber college, pastry school, culinary program, career and technical, HVAC school, HVAC program, journeyman card, learn the trades, into the trades, technical school, trades school, building trades',
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
      know a good program for aspiring chefs
      lecture halls put him to sleep, engines wake him up
      she does all her friends' braids and nails at our kitchen table
      grandson wants to learn to shoe horses, where do they teach it
      who would teach a fifty-year-old to read blueprints
      the local takes applications on the first Monday only
      hands like his grandfather's, Cs in English
      ten openings on our shop floor and nobody under forty knows metal
      out of the Marines, loves diesel
      chef's coat, not a cap and gown
      she wants bucket trucks and high voltage
      nine months, then a paycheck
      summer camp where girls pour concrete and solder
      paying off a degree he doesn't use, wants to learn to lay brick
      high school dropped auto class, where else
      our son hung Sheetrock all summer and asks for more
      wants to learn clipping poodles properly, with a certificate
      union or open shop for a beginner
      evening classes with a lab, not a screen
      my daughter likes torches
      HVAC boss asks for EPA card
      how to start out as an elevator constructor
      journeyman papers need classroom hours
      donate a lathe to students, who would want one
      aircraft mechanic with the A and P thing
      restaurant cook wants real pastry training
      wind turbines out west are hiring, who trains climbers
      barber license, fifteen hundred hours
      massage hours and a state board
      where does one study to be an embalmer
      a year of school to learn building boats
      tool and die program
      court-ordered kid could use a craft
      career fair for eighth graders
      carpentry for women`,
    brands:
      'Lincoln Tech, UTI, Paul Mitchell School, Empire Beauty School, Job Corps, WyoTech, Le Cordon Bleu',
    touches: 'apprentice, student',
    near: 'job centers, adult education, truck driver training, nursing schools, career coaching, welding, electrical work',
  },
  {
    name: 'truck driver training',
    does: 'CDL school, CDL instructor, truck driving school, truck driver training, commercial license training, Class A CDL, Class B license, CDL examiner, bus driver training, hazmat endorsement, backing and pre-trip practice, driver trainer, heavy equipment operator school, gets drivers on the road, FMCSA registered training provider, entry-level driver training ELDT, straight truck and bus classes, third-party CDL tester, doubles tanker and hazmat theory, restriction removal, refresher courses for returning drivers, manual transmission practice, company-sponsored driver academy, school bus driver trainer, operator training on dozers and excavators, defensive driving for fleets, tractor-trailer instructor, crane operator certification NCCCO, Spanish CDL classes, range instructor',
    signs:
      'CDL, commercial license, commercial driver, truck driving school, become a trucker, Class A license, Class B license, hazmat endorsement, air brakes, semi driver, learn to drive a truck, pre-trip inspection, DOT physical, CDLs, CDL school, CDL training, CDL permit, get a CDL, get his CDL, commercial drivers license, class B CDL, tanker endorsement, passenger endorsement, truck driving, drive a semi, drive a tractor-trailer, drive big rigs, truck school, ELDT, bus license, school bus driver training, trucking school, drive trucks, drive eighteen-wheelers, big rig license, commercial permit, heavy equipment school, heavy equipment operator training, equipment operator school, medical card for drivers, become a truck driver',
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
      his commercial permit expires next month
      forty tons, eighteen gears and he has never backed a trailer
      port jobs pay double if you hold the right card
      the sanitation department hires only those with a B
      old manual box, our new kid stalls on every hill
      church youth rides in a 24-seater, who may be at the wheel
      he's colorblind in one eye, can he still get it
      automatic restriction on it, wants it removed
      grain season, sixteen-year-old cousin, what may he haul
      tanker and doubles on top
      alley dock beats him every time
      husband and wife want to team up and see the country
      cement mixer jobs if you hold the right class
      ninety days of school and a job at the end, that's the promise
      entry-level rule says registered provider
      the county wants eight new plow operators legal by November
      backhoe, dozer, grader, he wants a seat in all of them
      new hires need a behind-the-wheel certificate before the insurer accepts them
      out on parole and the road sounds like freedom
      failed the air system check three times
      Spanish speaking instructor for the written part
      retired cop wants to take children to school in yellow
      training for a crane seat, how does one begin
      skills test is in two weeks, no rig to practice on
      my medical card lapsed
      fire engine drivers need the weight class
      refresher after ten years off
      hotshot with a gooseneck, which license
      move from box van to tractor-trailer
      double clutch lessons
      learner permit for a big rig
      passenger endorsement
      backing cones, coached
      train my drivers
      learn to run a bulldozer`,
    brands: 'Roadmaster, Sage Truck Driving School, Swift Academy',
    touches: 'truck driver, dispatcher',
    near: 'trade schools, driving lessons, job centers, freight, truck repair, fleet vehicles',
  },
  {
    name: 'nursing schools',
    does: 'nursing school, nursing instructor, nursing program director, CNA classes, nurse aide training, LPN program, RN program, nurse educator, medical assistant training, phlebotomy classes, EMT course, paramedic program, dental hygiene program, clinical instructor, allied health programs, home health aide training, director of nursing education, certified nursing assistant instructor, RN to BSN adviser, accelerated second-degree programs, licensed practical nursing program, surgical technology program, sonography program, respiratory therapy program, radiologic technology director, EMT and AEMT instructor, medication aide course, foreign nurse licensure adviser, simulation lab coordinator, hospital nurse residency director, medical assisting and EKG, clinical placement coordinator, nursing faculty, home care aide certification classes, nurse practitioner program',
    signs:
      'nursing school, nursing program, become a nurse, CNA, nurse aide, LPN program, RN program, EMT class, paramedic school, phlebotomy, medical assistant program, dental hygiene program, radiology tech program, clinical hours, prerequisites, nursing schools, nursing degree, nursing classes, nursing instructor, nursing assistant class, nursing assistant training, become an RN, BSN, LPN to RN, LVN, RN license, nurse training, nurse aide class, CNA class, CNA training, CNA course, CNA certification, phlebotomist training, EMT course, EMT training, EMT certification, become an EMT, become a paramedic, surgical tech program, sonography program, sonographer program, respiratory therapy program, medical assistant training, med aide, ultrasound tech school, nurse practitioner program, hygienist school, clinical rotations, train nurses, train aides',
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
      man wants to be a surgical tech
      cared for her dying mother and found her calling
      scrubs by fall, if anybody still has seats
      anatomy first, then what, says the catalog
      forty hours in a long-term home, who offers the certificate
      second bachelor's, accelerated, she's a biologist
      our memory unit pays for training if folks stay a year
      he was a medic in Kuwait and wants civilian papers
      veins don't scare her
      night-shift orderly dreams of the blue badge
      the hospital across the road wants a pipeline from high school
      school lost its accreditation in her last term
      bridge from LPN while raising three
      two-year program to learn taking X-rays
      respiratory therapist, who trains them
      failed pharmacology by a point and got dismissed
      Filipina RN, ten years in Riyadh, what must she do to practice here
      two-hundred-name list for a class of forty
      an instructor quit and our students have no clinical site
      seventeen and wants to ride the rig with the volunteer squad
      teeth cleaning pays well, hears my niece
      looked after grandma for years and wants the aide certificate
      master's for anesthesia
      med aide who passes pills in assisted living
      wants to be a midwife with a real degree
      weekend classes, Saturday clinicals
      ultrasound on pregnant women, that's what she wants to do
      sterile trays and surgeons, a year or so
      home health agency must certify twelve new hires
      men in the program, are there any
      CPR, TB test, uniform, deadline
      RN to BSN online
      skills lab for aides
      learn to take vitals for a living
      become a phlebotomist
      nurse practitioner route
      pediatric nurse someday`,
    touches: 'staff nurse, nursing student',
    near: 'trade schools, home nursing, test prep, financial aid, adult education, senior living, job centers',
  },
  {
    name: 'adult education',
    does: "adult education, GED instructor, GED classes, high school equivalency, HiSET, adult basic education, community college adviser, continuing education, night school, adult learning center, continuing education director, degree completion adviser, lifelong learning, community classes, enrollment adviser for adults, extension classes, GED testing center, HSE and HiSET prep, adult diploma program, workplace basic skills classes, OLLI director, prior learning credit adviser, online bachelor's completion, evening and weekend programs, workforce certificates, college success coach for returning adults, community education coordinator, adult charter high school, correctional education teacher, personal enrichment instructor, continuing studies dean, family learning center, numeracy classes, credit recovery for young adults",
    signs:
      'GED, high school diploma, high school equivalency, HiSET, never finished high school, dropped out, night school, evening class, evening classes, community college, continuing education, back to school, finish my degree, online degree, finish her degree, adult classes, GED class, GED classes, GED test, get his GED, get her GED, equivalency diploma, high school dropout, did not finish high school, dropped out of high school, without a diploma, no diploma, finish high school, finish college, complete my degree, complete his degree, complete her degree, associate degree, degree completion, adult learners, adult school, lifelong learning, return to school, returning to school, go back to college, going back to college, back to college, community ed, night classes, college credits, evening course',
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
      looking for GED classes
      left in eleventh grade to work the shrimp boats
      she hides that there is no cap and gown picture of her
      warehouse wants a certificate or no forklift promotion
      four credits and a thesis shy since 1994
      lady of seventy-three wants astronomy
      our kitchen staff never got past eighth grade abroad
      fifty-one, first day with a backpack, terrified
      foreign transcripts, nobody accepts them
      probation officer says class or court
      grade eight in Guatemala, wants a real paper here
      two hours on Tuesdays while the kids are at practice
      pottery, Spanish, investing, whatever the brochure offers
      credits from three schools and a ship
      daughter inspired me to walk the stage too
      state pays, I read, if you're over twenty-one and didn't finish
      the Army won't take him without it
      fractions scare a grandmother who wants a certificate
      nonfiction writing in the basement of the high school at seven
      wants a bachelor's without leaving the farm
      plant wants classes on site between shifts
      four tests, passed three
      new widow, big house, needs to learn something
      jail program got him halfway there
      accounting certificate after hours
      went to work when dad died, regrets
      how do you enroll at fifty
      is my old coursework still good
      sixteen and pregnant, can't return to the regular place
      lectures for retirees
      associate degree, slowly
      high school at home for grown-ups
      night classes near me
      certificate by Christmas
      finish the degree I started
      audit a history course`,
    brands: 'Western Governors University, University of Phoenix, Osher',
    near: 'job centers, English lessons, reading help, libraries, trade schools, financial aid, nursing schools',
  },
  {
    name: 'university research',
    does: 'professor, university researcher, research scientist, principal investigator, research lab director, technology transfer officer, faculty expert, postdoc, university extension, research partnerships, student capstone projects, internship coordinator, clinical research coordinator, study recruiter, sponsored research office, department chair, tenured faculty, research professor, associate dean for research, industry liaison, licensing manager at a university, engineering senior design coordinator, agricultural experiment station, institutional review board, clinical trials nurse, economic impact studies, program evaluation center, archaeologist, paleontologist, geologist and seismologist, ecologist and entomologist, experiential learning director, internship program manager, shared instrument facility, science outreach coordinator, economist available to press, STEM mentor in a lab',
    signs:
      'university lab, professor, research study, clinical trial, scientific study, technology transfer, research partner, faculty, capstone project, student interns, intern, internship, peer reviewed, thesis, dissertation, academic expert, clinical trials, research university, university professor, professors, researcher, researchers, university researchers, university scientists, interns, summer intern, student project, research lab, field study, lab at the university, university partner, experimental drug, experimental treatment, study participants, economist, biologist, entomologist, geologist, archaeologist, sociologist, linguist, tech transfer, university spinout, academic research, academic partner, scientists, research participants, physicist, historian at the university',
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
      our bees are dying and somebody should study it
      our cement additive works but nobody will believe us without papers
      rare anemia, seven known cases, someone must be looking
      lake turned green three summers in a row and the town wonders why
      senior design teams need sponsors and we need a better hinge
      fossil in the creek bank the size of a table
      program for teen fathers, funder wants outcomes measured
      I run a dairy and would let someone try feeds on forty cows
      mother's tumor has a mutation, are there experimental arms
      microscope that sees atoms, for an afternoon
      high schooler won the fair and wants a bench
      journalist on deadline wants a faculty voice on trade
      old bones turned up when we dug, who on campus studies that
      spinout wants the rights to a sensor patented on campus
      interview twenty midwives for my doctorate
      translate an inscription on a stone, Old Norse maybe
      what is that invasive beetle and who tracks it
      our claims on the label need an independent trial
      summer students for the accounting team, paid
      soil cores along our river for a baseline
      somebody scientific to explain why our spring fizzes
      guest for the garden club on pollinators
      economist to say what the ballpark would do for downtown
      survey design for the school district, statistically sound
      volunteers who sleep badly for a study, where to enroll
      ten years of sensor readings and we want academics to use them
      earthquake swarm, town hall wants an expert
      my grandfather's insect collection, thirty thousand pins
      agricultural trial of biochar
      grad student to count bats
      SBIR needs an academic partner
      marine biologist for a classroom
      license a vaccine
      lab with a wind tunnel
      adjunct on medieval law
      ask a linguist
      experimental drug trial
      students with a class project for us`,
    touches: 'undergraduate, campus registrar',
    near: 'laboratory testing, patents and trademarks, startup funding, data analysis, grant writing, extension office, market research',
  },
]
