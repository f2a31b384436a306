import type { Trade } from './trade'
/** Trades of money, books, wages and staff. */
export const money: readonly Trade[] = [
  {
    name: 'accounting',
    does: 'accountant, CPA, certified public accountant, CPA firm partner, small business accountant, public accounting, fractional CFO, part-time CFO, outsourced controller, audits and reviews, audit partner, assurance services, financial statements, forensic accountant, cost segregation, nonprofit audits, accounting and advisory, cash flow forecasting, budgeting for small business, church and HOA audits, restaurant accounting, construction accounting, internal controls, CPA for dentists, nonprofit 990s and audits, single audits for grantees, state and local tax nexus, R&D credit studies, agreed-upon procedures, fraud examiner, CFE, CGMA, manufacturing cost accountant, sales and use tax consultant, compilations and reviews',
    signs:
      'accountant, CPA, CPA firm, accounting firm, audited financials, reviewed financial statements, balance sheet, profit and loss statement, fractional CFO, controller for hire, year-end close, cash flow forecast, cost accounting, embezzlement, internal controls, depreciation schedule, S corp election, revenue recognition, audit for the board, chart of accounts, compilation report, agreed-upon procedures, forensic accountant, accrual accounting, single audit, sales tax nexus, audit our books, outside auditor, GAAP',
    asks: `looking for a good CPA for our company
      the bank wants reviewed financial statements before renewing our line
      our nonprofit has to have an independent audit this year
      we make sales but there is never any cash left
      we have outgrown our bookkeeper and need someone more senior
      should I be an LLC or an S corp for taxes
      my accountant is retiring and his clients need a new home
      I think somebody in the office has been stealing from us
      the board wants better monthly numbers
      we need a budget and forecast for next year
      not sure which of our jobs actually make money
      need someone to look over the books before I buy in
      a grant funder is asking for audited financials
      our HOA needs its yearly financial review
      can't afford a full-time CFO but need one some days
      selling in three states and don't know which sales tax we owe
      how should I pay myself out of my company
      my husband's dental practice needs someone who knows dentists' numbers
      bought a building and heard we can write it off faster
      our contractor license renewal wants a CPA-prepared statement
      need somebody to close the books each quarter
      does anyone know an accountant who works with contractors
      our auditors are too expensive
      our old accounting firm got too big for us
      buddy opened a brewery and needs a numbers person
      the franchise wants numbers signed off by an independent professional
      our investors expect monthly reports and all we have is a bank balance
      year two of the brewery and nobody has ever looked at margins per barrel
      the diocese requires an outside review of our parish's money
      treasurer resigned and the ledger has a hole of eleven thousand
      city council wants the volunteer fire company looked over by outsiders
      buying out a partner and can't agree what the profit really was
      landscaper with forty people and no idea what each crew earns us
      spent over the federal grant limit and now need a single audit
      selling on Amazon in twenty states and unsure where we must register
      my lender's covenant says certified statements within ninety days
      the sorority alumnae association lost its tax-exempt status for missing filings
      veterinarian friend is bringing in an associate and needs the split worked out
      we grew to five million and still run it off a checkbook
      inventory on paper never matches what is on the shelf
      the owner's wife signed every check and also reconciled them
      our year ends June 30 and nobody here can close it
      school PTA wants two outsiders to look over its records
      pricing our jobs by gut and losing on half of them
      need somebody to sit in on the meeting with the bank
      moving from cash basis to accrual
      part-time finance chief
      yearly review for our co-op
      numbers person for a dental group
      help setting up our chart of accounts`,
    brands:
      'Deloitte, KPMG, PwC, PricewaterhouseCoopers, Ernst & Young, BDO, Grant Thornton, RSM, Crowe LLP, CliftonLarsonAllen, Baker Tilly',
    touches:
      'accounts payable clerk, accounting student, staff accountant, internal auditor, cost accountant at a plant, accounting professor',
    near: 'bookkeeping, tax preparation, payroll, business banking, business law, financial planning, tax trouble',
  },
  {
    name: 'bookkeeping',
    does: 'bookkeeper, bookkeeping services, full-charge bookkeeper, QuickBooks ProAdvisor, QuickBooks cleanup, catch-up bookkeeping, monthly books, bank reconciliations, accounts payable and receivable, invoicing and bill paying, keeps books for small businesses, virtual bookkeeper, freelance bookkeeper, Xero advisor, sales tax filings, job costing, books for contractors, books for churches, QuickBooks training, 1099 filing, certified bookkeeper, AIPB certified, brings the books up to date, rescues messy ledgers, month-end close for small firms, e-commerce bookkeeping, restaurant bookkeeping, books for rental owners, farm records and ledgers, QuickBooks Online setup, Bill.com and Dext, nonprofit fund bookkeeping',
    signs:
      'bookkeeper, bookkeeping, QuickBooks, Xero, FreshBooks, reconcile, reconciliations, receipts in a shoebox, shoebox of receipts, unpaid invoices, accounts payable, accounts receivable, sales tax filing, 1099s, behind on the books, books are a mess, send out invoices, data entry of receipts, monthly books, job costing, catch-up bookkeeping, general ledger, QuickBooks Online, QuickBooks file, past-due invoices, bank feed, bill.com',
    asks: `my receipts are in a shoebox and I'm two years behind
      our books are a mess and tax time is coming
      need someone to do the books a few hours a week
      QuickBooks doesn't match the bank account
      the lady who did our books for years just quit
      I do the invoicing at the kitchen table at midnight
      customers owe us money and nobody is sending reminders
      switching from spreadsheets to QuickBooks
      can't tell which bills have been paid
      have to send 1099s to all our subs by January
      our church treasurer wants to hand off the ledger
      I hate paperwork and just want to run my shop
      my accountant says my records need cleaning up first
      opened a food truck and need to track income and expenses
      need somebody to reconcile the accounts every month
      sales tax return is due and I haven't kept track
      wife used to keep our books and she can't anymore
      rental houses and I need income and costs sorted by property
      personal and business spending all mixed in one account
      someone to teach my office manager QuickBooks
      our plumbing company needs job costs tracked
      know a good bookkeeper for a small shop
      who can enter all these bills and receipts
      a grocery bag full of invoices under the truck seat
      bank feed stopped in March and nothing has been entered since
      my tax lady wants a clean list of expenses by Friday
      we paid the lumber yard twice and the electrician not at all
      daughter did the computer entries before she left for college
      hair salon owner who writes her sales on a wall calendar
      fishing charter with a coffee can of gas slips
      statements from four credit cards nobody has gone through
      who owes us what, I honestly couldn't say
      sent the wrong amount to half our customers last month
      the office lady had a stroke and she alone knew the system
      lodge secretary wants out after thirty years of keeping the accounts
      need the last eighteen months entered before we can apply for a loan
      the shop sells on Etsy and at fairs and nothing is written down
      vendor says we are ninety days late and I thought it was paid
      Venmo, cash and checks all run together
      our food pantry needs restricted gifts tracked separately
      every quarter I lose a weekend to the sales tax form
      the ranch account has feed, groceries and vet all mixed
      someone in the office on Thursdays to pay vendors
      part-time books for a daycare
      clean up my QuickBooks file
      three years of catch-up entries
      enter receipts every week
      somebody to chase overdue invoices`,
    brands:
      'QuickBooks, Intuit, Xero, FreshBooks, Bench Accounting, Wave Accounting, BookKeeping Express',
    touches: 'accounting clerk, accounts payable clerk, billing clerk',
    near: 'accounting, tax preparation, payroll, virtual assistance, business banking, office automation',
  },
  {
    name: 'tax preparation',
    does: 'tax preparer, tax preparation, enrolled agent, tax accountant, tax professional, income tax service, tax returns for individuals, personal and small business returns, does taxes, 1040s, tax planning, e-file, tax advisor, seasonal tax office, self-employed taxes, rental property taxes, expat tax returns, estate and trust returns, multi-state returns, VITA volunteer site, free tax help, EA, enrolled agent and tax planner, amended returns, crypto reporting, clergy returns, trucker taxes, foreign income and FBAR, nonresident 1040-NR, trust 1041s, partnership 1065s, small corporation 1120-S, farm returns Schedule F, ITIN applications, year-round tax planning',
    signs:
      'tax return, tax preparer, taxes done, do my taxes, file taxes, file my taxes, income tax, tax refund, tax season, W-2, 1040, enrolled agent, write off, deductions, quarterly estimates, estimated taxes, filing extension, April 15, capital gains, K-1, dependents, earned income credit, tax bill, amended return, ITIN, tax preparation, tax lady, filing status, child tax credit, standard deduction, do our taxes, tax planning, 1099-K, who claims the kids, prepares taxes',
    asks: `need somebody to do my taxes this year
      haven't filed since my divorce
      started freelancing and don't know what to set aside
      got a 1099 for the first time and have no clue
      sold some stock and worried about what I'll owe
      my son worked in two states last year
      mom passed and somebody has to file her last return
      do I need to file an extension before April
      the guy who did our returns retired
      what can I deduct for my home office
      we got married and wonder whether to file together
      sold our rental house and wonder about capital gains
      how do I pay quarterly estimates
      who claims the kids after a separation
      I drive for Uber and need help with mileage and write-offs
      our refund was way smaller than last year
      bought crypto and have no idea how to report it
      free help with a simple return for my retired neighbor
      inherited an IRA and don't know what is taxed
      my partnership sent me a K-1 and I can't make sense of it
      kid got a summer job, does he have to file
      retired and taking money out, want to keep the tax low
      living overseas and still have to file at home
      looking for someone reasonable to do our return
      client has stacks of forms and no idea where to begin
      gambling winnings, do I have to declare them
      moved here mid-year and don't know which state to file in
      shoe salesman who started a side hustle and got scared in February
      the envelope from my broker is forty pages long
      we adopted last year and heard there is a credit
      put solar panels on and want to know how to claim it
      traveling nurse with stipends and three licenses
      my pastor friend is unsure about his housing allowance
      flipped one house and kept the receipts in a folder
      college savings paid her rent, do we report that
      the preparer at the mall charged us a fortune
      grandma sold the farm and the gain is enormous
      widowed in October and don't know how to sign the form
      nanny for two families and neither gave me papers
      just became a resident and still have an account in India
      grandpa left a trust and the trustee needs a 1041
      bartender with unreported tips getting nervous
      hit the jackpot at the casino and they handed me a slip
      landed a raise and suddenly owe instead of getting money back
      she claims the twins and so does her ex
      paid the babysitter cash all year
      truck driver wondering about per diem and his rig
      can we take the tuition off our income tax
      filed it myself and made a mistake
      amend last year's return
      someone for simple taxes
      where do seniors get their taxes done free
      rent out a room on Airbnb, do I report it`,
    brands: 'H&R Block, Jackson Hewitt, Liberty Tax, TurboTax, TaxAct, TaxSlayer, AARP Tax-Aide',
    touches: 'tax software developer, county tax assessor, property tax clerk',
    near: 'accounting, bookkeeping, tax trouble, financial planning, estate planning, personal banking',
  },
  {
    name: 'tax trouble',
    does: 'tax resolution, tax resolution specialist, IRS representation, IRS problems, enrolled agent, audit representation, back taxes, offers in compromise, installment agreements, penalty abatement, unfiled returns, wage garnishment release, tax liens and levies, payroll tax debt, deals with the IRS for you, former IRS agent, innocent spouse relief, tax relief, low income taxpayer clinic, tax controversy, currently not collectible status, USTCP, Tax Court petitions for individuals, state tax negotiations, sales tax audit defense, wage levy releases, transcripts pulled and explained, voluntary disclosure, employment tax audits, streamlined offshore filings',
    signs:
      'IRS, IRS letter, back taxes, owe the IRS, IRS audit, audited by the IRS, tax lien, tax levy, unfiled returns, offer in compromise, payment plan with the IRS, penalty abatement, CP2000, certified letter from the IRS, revenue officer, wage garnishment for taxes, payroll taxes unpaid, innocent spouse, tax debt, tax penalties, intent to levy, owe back taxes, IRS notice, currently not collectible, IRS garnishment, letter from the IRS, settle with the IRS, tax resolution, statutory notice of deficiency',
    asks: `got a scary letter from the IRS
      haven't filed taxes in five years and I'm afraid
      I owe more to the government than I can ever pay
      the IRS is taking money out of my paycheck
      they put a lien on our house for back taxes
      our shop fell behind on withholding payments
      they are auditing my last three years
      my ex ran up tax debt in both our names
      the state froze my bank account over sales tax
      can I settle with the IRS for less
      penalties and interest keep piling up
      a revenue officer showed up at our business
      notice says I underreported my income
      need someone to talk to the IRS for me
      a client of mine owes forty thousand in back taxes
      missed my payments on the installment plan
      my refund was seized and I don't know why
      someone filed a return with my social security number
      passport denied because of unpaid taxes
      audit says my business is just a hobby
      who helps people with IRS problems
      brown envelope came certified and I'm scared to open it
      my bank balance went to zero overnight and they said levy
      we used the withheld money to keep the lights on
      the agent wants ten years of mileage logs
      they disallowed my whole Schedule C
      my late husband never filed and they are after me
      tax relief outfit on the radio took my money and did nothing
      Social Security check is cut for taxes from 2009
      can't sell the house until a government claim is cleared
      restaurant got a visit about unreported sales
      the state says I live there and wants three years from me
      moved twice and never saw the notices
      got a bill for eighty thousand out of the blue
      they say my workers were employees and I owe for all of them
      the deadline to answer the notice is Thursday
      hiding from the taxman for a decade and want to sleep again
      offshore account I never told them about
      our church lost its exemption over missing forms
      payment plan is more than my rent
      appeal what the tax examiner decided
      owe the state for unpaid taxes too
      emptied my account for old taxes
      help with years of unfiled returns
      letter says intent to levy
      caught in an audit`,
    brands: 'Optima Tax Relief, Tax Defense Network, JK Harris',
    touches: 'IRS employee, revenue officer, IRS auditor, state tax department examiner',
    near: 'tax preparation, tax law, accounting, bookkeeping, bankruptcy, payroll',
  },
  {
    name: 'payroll',
    does: 'payroll services, payroll specialist, payroll provider, payroll rep, PEO, payroll and HR outsourcing, direct deposit, payroll tax filing, timekeeping systems, time clocks, W-2s and 1099s, household payroll, nanny payroll, certified payroll, pays your people on time, payroll processing, professional employer organization, payroll consultant, workers comp pay-as-you-go, CPP, FPC, certified payroll professional, runs payroll for small firms, restaurant tip reporting, union payroll, multi-state payroll, household employer services, garnishment processing, year-end W-2 filing, farm labor payroll, time and attendance setup, pay cards',
    signs:
      'payroll, paychecks, pay stubs, direct deposit, time clock, timesheets, withholding, 941, overtime pay calculation, certified payroll, nanny tax, PEO, pay period, W-2s for employees, time tracking for employees, unemployment tax, paying my first employee, prevailing wage reports, payroll company, run payroll, payroll service, payroll taxes, paycheck wrong, household employer, pay my employees, payroll provider, pay our nanny, biweekly pay, payroll software',
    asks: `just hired my first employee, how do I pay her properly
      paychecks were wrong again this month
      need a way for the crew to clock in from job sites
      still writing checks by hand every Friday
      we want direct deposit for our twelve people
      we missed a 941 deposit and got a penalty
      paying a nanny on the books
      hired a caregiver for dad and want to withhold properly
      our government job needs certified payroll reports
      employees in four states and the withholding is a headache
      the office manager spends two days on timesheets
      tips and cash make paying my servers complicated
      should my helpers be 1099 or W-2
      our payroll company keeps raising prices
      need to send out W-2s by the end of January
      garnishment order came in for one of my workers
      tracking vacation and sick hours for staff
      church wants to pay the pastor with a housing allowance
      opening a salon and have commission plus hourly pay
      want payroll and HR handled by someone else altogether
      recommend somebody to run payroll for a small office
      workers were not paid on time last Friday
      hired two high school kids and must take something out for Social Security
      my Friday nights go to figuring everyone's hours
      somebody punched in for his buddy all month
      our bookkeeper died and forty families get paid Wednesday
      the school bus company pays by route, by hour and by mileage
      prevailing wage job and the county kicked back our paperwork
      she works from Oregon now and we have never paid anyone there
      piece rate pickers on our orchard during harvest
      the crew wants their money on a card instead of a check
      union fringes have to be figured every week
      state agency wrote that our unemployment account is short
      an aide for my mother, three shifts, and we want it legal
      year-end forms went out with the wrong numbers
      switching providers in the middle of the quarter
      bonus checks before Christmas, how is the tax taken
      our nonprofit pays summer counselors a stipend
      paid leave accrual is off for half the office
      our software double paid everybody in March
      new salon with booth renters and hourly girls
      quitting employee wants his last check today, by law
      withholding for my first helper
      somebody else to cut our workers their checks
      take over our biweekly pay run
      clock-in app for painters
      W-2 had the wrong wages`,
    brands:
      'ADP, Paychex, Gusto, Paycom, Paylocity, Paycor, Rippling payroll, TriNet, Insperity, Justworks, OnPay, HomePay',
    touches: 'payroll clerk, payroll coordinator at a hospital',
    near: 'bookkeeping, accounting, human resources, employee benefits, business insurance, staffing',
  },
  {
    name: 'human resources',
    does: 'HR consultant, human resources consultant, fractional HR, outsourced HR, HR director, HR manager, people operations, employee handbooks, HR compliance, job descriptions, performance reviews, workplace investigations, compensation studies, onboarding, HR for small business, SHRM-CP, SPHR, PHR, hiring and firing advice, employee relations, harassment training, DEI consultant, culture surveys, HR audits, HR generalist, HR business partner, SHRM-SCP, aPHR, people and culture consultant, policy manual writer, pay equity studies, employee engagement surveys, titles and salary bands, union avoidance and labor relations, grievance handling, HRIS setup, fractional people officer, termination coaching, new hire orientation programs',
    signs:
      'human resources, HR consultant, HR person, employee handbook, job description, performance review, onboarding, exit interview, write someone up, fire an employee, difficult employee, employee complaint, harassment complaint at our company, workplace investigation, PTO policy, FMLA, pay scale, staff turnover, I-9 forms, hiring process, people quitting, remote work policy, HR department, HR manager, HR policies, personnel policies, personnel files, HR help, write up an employee, employee morale, staff survey, parental leave policy, employee relations, HR audit, probationary period, progressive discipline',
    asks: `we're at fifteen people and have no employee handbook
      have to let somebody go and want to do it right
      an employee complained about a coworker's remarks
      half our staff quit within a year
      our new hires show up and nobody trains them
      don't know what to pay for this position
      one of my managers and her team are at war
      need someone to look into a complaint from the outside
      two employees keep calling in sick on Mondays
      a worker is asking for maternity leave, what are the rules
      our job descriptions are from 1998
      we don't have anybody to handle people problems
      want fair yearly reviews instead of none
      an employee came to work drunk, what now
      setting up vacation and sick policies
      growing too fast and hiring is chaos
      need our I-9 forms and personnel files straightened out
      staff says morale is terrible
      merging two offices with different pay and policies
      harassment prevention class required for our supervisors
      need a part-time HR director for our clinic
      looking for an HR consultant for a small company
      the shop foreman screams at people and two have left over it
      nobody knows how many vacation days anyone has
      she says her boss passed her over because she was pregnant
      new plant opening and no rules written down
      employee posts nasty things about us online, what may we do
      two cousins on staff and one supervises the other
      somebody wants to work from Florida and I don't know what to say
      our best nurse cried in the parking lot again
      a kid on the line ignores every warning about his badge
      good employees leave and nobody ever asks them why
      state poster on the wall is ten years out of date
      want somebody outside to interview the staff in confidence
      board of a small charity must evaluate its director
      we promote good welders and they turn into bad bosses on paper
      service dog at the front desk, do we have to allow it
      a cook is dating the hostess and the rest complain
      need a pay structure before people start comparing
      first time laying anyone off in forty years
      employee is out after surgery and keeps extending
      the previous owner kept no personnel files
      personnel policies for a church
      help writing a job ad and interview questions
      how to document poor performance
      HR for a ten-person firm
      anonymous survey of our staff`,
    brands: 'BambooHR, Bambee, SHRM',
    touches: 'HR assistant, HR intern, HR student',
    near: 'payroll, employment law, employee benefits, staffing, leadership training, executive search',
  },
  {
    name: 'employee benefits',
    does: 'employee benefits broker, group health insurance, group benefits consultant, benefits advisor, small group health plans, group dental and vision, open enrollment help, voluntary benefits, supplemental benefits, HSA and FSA plans, ICHRA, self-funded plans, group life and disability, benefits enrollment, COBRA administration, Aflac agent, wellness programs, benefits packages for small employers, group insurance broker, REBC, level-funded plans, Section 125 cafeteria plans, HRA and QSEHRA setup, ACA reporting 1095-C, employee enrollment meetings, captive and stop-loss, benefits administration platform, benefits compliance',
    signs:
      'employee benefits, benefits package, group health, group plan, health plan for employees, health insurance for our employees, insurance for my staff, open enrollment at work, COBRA, HSA for our staff, FSA, dental for the team, voluntary benefits, ICHRA, health renewal, premiums for our group, fringe benefits, employee perks, group health insurance, QSEHRA, cafeteria plan, Section 125, benefits broker, insurance for our crew, level-funded, benefits for our staff, stop-loss, 1095-C',
    asks: `we want to offer health insurance to our staff
      our group premiums went up thirty percent
      losing good workers because we have no benefits
      what does it cost to cover ten employees
      need dental and vision for the team
      just crossed fifty employees and have to offer coverage
      our broker never calls us back at renewal
      nobody in the office understands the plan choices
      small church wants coverage for its pastor and secretary
      can we just give employees money toward their own plans
      someone to come explain the options to our crew
      laid off workers are asking about COBRA
      want to add short-term disability for our people
      looking at a high deductible plan with an HSA
      our landscaping firm can't compete with the big guys' perks
      a two-partner law office wants a group policy
      self-funding our health plan, is it worth it
      want a wellness program so fewer people call in sick
      accident and cancer policies employees can buy at work
      part-timers asking whether they qualify for the plan
      know a good benefits broker for small groups
      our mechanics get coverage through their wives because we have none
      renewal letter came and it is up a quarter
      lost a foreman to the county because of their family plan
      the chamber has some kind of group for small shops, is it any good
      twenty-two people and half never see a doctor because of the deductible
      a candidate asked what we offer beyond salary and I had nothing
      new hire's baby was born before she was enrolled
      must we cover the delivery drivers who work thirty hours
      a doctor on call for our whole crew at a flat fee
      the insurance company dropped small groups in our county
      school staff confused by three tiers and a spending card
      pet insurance and gym money to make us attractive
      our daycare teachers can't afford the family rate
      HR is one person and enrollment is a nightmare every November
      someone in the shop has cancer and our rates exploded
      want to add vision and a little death benefit for everybody
      reimburse people for plans they buy themselves
      government form about offering coverage came with a penalty
      union contract ends and we need our own plan
      retiree of ours wants to stay on until sixty-five
      perks for a startup
      health plan for eight employees
      dental for our staff
      new group plan broker before renewal
      direct primary care for our crew`,
    brands:
      'Aflac, Colonial Life, Unum, Guardian Life, Gallagher Benefits, Mercer benefits, Principal Financial',
    touches: 'benefits coordinator at a company, claims processor',
    near: 'health insurance, human resources, payroll, business insurance, retirement plans, disability insurance',
  },
  {
    name: 'retirement plans',
    does: '401(k) advisor, 401k plans for small businesses, retirement plan consultant, third-party administrator, TPA, 403(b) plans, SIMPLE IRA, SEP IRA, solo 401(k), pension consultant, defined benefit plans, plan fiduciary, profit sharing plans, plan setup and rollover, ESOP, retirement plan specialist, 457 plans, actuary for pension plans, QPA, CPFA, 3(38) fiduciary, 3(21) advisor, recordkeeping, nondiscrimination testing, Form 5500 preparation, deferred compensation plans, employee education meetings for plans, cash balance design, enrolled actuary, church plans, plan audits and corrections, safe harbor plans, pooled employer plans',
    signs:
      '401k, 401(k), company retirement plan, 403(b), SEP IRA, SIMPLE IRA, solo 401k, profit sharing, pension plan, plan administrator, employer match, retirement plan for employees, 5500 form, ESOP, fiduciary for the plan, cash balance plan, vesting, state-mandated retirement, safe harbor plan, 401k provider, 401k for our employees, 401k plan, nondiscrimination testing, pooled employer plan, 403b, deferred compensation plan, 457 plan, retirement plan for our staff, plan testing, employee stock ownership, Form 5500',
    asks: `want to set up a 401k for my employees
      our state now says we have to offer a retirement plan
      self-employed and want to put away more than an IRA allows
      the fees in our company plan seem high
      employees keep asking about matching
      our plan failed its testing again
      the school's 403(b) choices confuse everyone
      need somebody to file the 5500 every year
      just my wife and me in the business, how to save
      partners in our practice want to shelter more income
      old company plan nobody is looking after
      changing 401k providers and don't know where to start
      could our workers own the company through an ESOP
      staff needs someone to explain their investment choices
      is a SEP or a SIMPLE better for a small shop
      someone left two years ago and her account is still with us
      nonprofit wants to offer something for retirement
      the union pension letter makes no sense
      looking for a better 401k provider for our firm
      my hygienists want something taken out for old age with each check
      five doctors each want to sock away sixty thousand a year
      we sold the company and the old savings plan must be wound down
      auditor says our deposits of employee money were late
      state sent a letter about CalSavers or our own program
      thirty people and only four put anything in
      solo plumber who wants to shelter a big year
      mutual funds in our company menu haven't changed since 2003
      owner wants to reward the ones who stay ten years
      the guy who sold us the plan never comes by
      participants left and won't answer letters about their money
      our teachers got stuck in high-fee annuities
      want to hand the business to the employees over time
      the hospital froze its old pension and people panic
      top-heavy again, says the administrator
      a worker wants to borrow from his account for a house
      Labor Department letter about our plan filing
      tuck money away for key people beyond the limits
      church staff has nothing set aside for later years
      merge two companies and two sets of accounts for later
      start a company pension
      401k with a match for our staff
      plan for a one-man shop
      someone to teach our crew about saving at work
      lower the fees in our plan`,
    brands:
      'Fidelity 401k, Guideline 401k, Empower Retirement, TIAA, Principal Financial, Ubiquity, Voya, American Funds',
    touches: 'pension office clerk, retirement plan call center rep',
    near: 'financial planning, employee benefits, payroll, accounting, human resources',
  },
  {
    name: 'staffing',
    does: 'staffing agency, temp agency, recruiter, staffing manager, temporary help, temp-to-hire, day labor, light industrial staffing, warehouse workers, clerical temps, nurse staffing, medical staffing, seasonal workers, direct hire placement, job placement, employment agency, technical recruiter, hospitality staffing, substitute teachers, H-2B workers, restaurant and event staff, workforce solutions, talent acquisition, job fairs, apprenticeship and workforce development, temp placements, branch manager at a staffing firm, locum tenens, IT contract recruiter, engineering recruiter, finance temps, dental temps, PEO and employer of record, contract-to-hire, career placement specialist, CDL driver recruiting, hospitality temps',
    signs:
      'office temp, temps, temp agency, staffing agency, short-staffed, understaffed, warehouse help, seasonal help, find workers, need workers, fill shifts, job posting, nobody applies, employment agency, recruiter, extra hands, forklift operator, receptionist fill-in, day laborers, temp-to-hire, hire servers, looking for work, line workers, second shift, temporary workers, temp workers, staffing, seasonal workers, locum, per diem nurses, fill a position, fill the position, laborers, temp help, travel nurses, hire a crew, H-2A, H-2B',
    asks: `need ten people for the holiday rush
      our receptionist is on maternity leave for three months
      we can't find anyone to work second shift
      put out a help wanted ad and nobody applied
      short two nurses at the clinic every weekend
      need a forklift driver starting Monday
      our restaurant can't keep line cooks
      looking for seasonal help at the nursery
      someone to fill in at the front desk for a week
      my nephew needs a job, any job, right away
      our best machinist left and we can't replace him
      need day labor to unload two trucks
      lost my job and want something temporary
      need banquet servers for a big wedding
      we want to try people out before we hire them
      big order came in and not enough hands on the line
      dental office needs a fill-in hygienist
      where do you find reliable landscape crew
      daughter out of school wants office work
      drivers keep quitting and the trucks sit
      hiring a bookkeeper and don't have time to interview
      a friend coming out of prison needs someone to hire him
      know a good temp agency
      three call-offs today and trucks to load
      cranberry harvest starts and our usual pickers aren't coming
      the night cook walked out during service
      inventory weekend and we need twenty counters
      our welder broke his arm, six weeks out
      county fair needs gate and parking people for five days
      school can't find subs and the principal is teaching gym
      office manager leaving on bed rest sooner than planned
      my brother-in-law got laid off from the mill and will do anything
      new shift at the bottling plant with nobody to run it
      job ads cost us plenty and ghosts show up for interviews
      nursing home forced to close a wing for lack of aides
      snow contract won and no shovelers
      two summers in a row no lifeguards or mowers applied
      moving a law library and want strong backs on Saturday
      our accounts clerk is gone and month end is near
      teenager wants a paying job after school
      hotel short of housekeepers before the festival
      need CAD people for one project only
      refugee family's father ready to work nights
      crew of six by Tuesday
      somebody to cover our front office in July
      warehouse temps
      a Spanish-speaking recruiter
      where to find CDL drivers`,
    brands:
      'Manpower, Kelly Services, Robert Half, Adecco, Randstad, Express Employment Professionals, Aerotek, Labor Ready, PeopleReady, Spherion, Snelling, Goodwill job center, Indeed.com, ZipRecruiter',
    touches: 'hiring manager, job seeker',
    near: 'human resources, executive search, career coaching, payroll, chamber of commerce, trade schools',
  },
  {
    name: 'executive search',
    does: 'executive recruiter, executive search consultant, headhunter, retained search, C-suite recruiting, leadership recruiting, CEO search, nonprofit executive search, physician recruiter, legal recruiter, board recruitment, senior-level placement, interim executives, search firm partner, sales executive recruiter, retained executive recruiter, school head searches, superintendent searches, clergy search, hospital CEO search, CFO search, provost search, leadership assessment, succession search, confidential replacement searches, contingency recruiter for managers, interim CEO placement, hospitality headhunter',
    signs:
      'headhunter, executive recruiter, executive search, find a CEO, new CEO, new executive director, hire a CFO, search committee, board seat candidates, interim executive, VP of sales, C-suite, physician recruiting, plant manager candidates, chief operating officer, senior hire, retained search, CEO search, interim CEO, interim CFO, superintendent search, executive director search, find a CFO, hire a CEO, executive placement, confidential search, head of school search, recruit a physician, recruit a surgeon',
    asks: `our CEO is retiring and the board has to find another
      need a strong plant manager and nobody local fits
      the nonprofit's executive director just gave notice
      looking for a VP of sales who knows our industry
      hospital can't attract a surgeon to a small town
      want to hire someone away from a competitor quietly
      school needs a new head and the search failed
      need someone to run the company while I step back
      searching nationally for a chief financial officer
      our search committee doesn't know where to begin
      need an interim director for six months
      want better people on our board of directors
      an executive I know is quietly looking for a move
      family firm wants an outside president
      law firm wants to bring in a partner with a book of business
      general manager for a resort, confidential search
      can anyone recommend a good headhunter
      founder is seventy-four and no child wants the corner office
      the hospital administrator resigned after the vote
      our last three sales heads each lasted a year
      orchestra needs a new managing director before the season
      board wants candidates from outside this town
      quietly replace a division chief while he is still here
      private equity people want a stronger operations head in ninety days
      library trustees have never hired a director
      small college board searching for its next president
      want the controller from the competitor but can't call her ourselves
      cannot find a medical director willing to live rural
      family office seeks a trusted person to run it
      camp board needs someone to lead after thirty years
      the bank wants two new directors with audit experience
      our superintendent search drew four weak resumes
      biotech needs a regulatory chief with approvals behind her
      credit union needs a successor to its president
      senior engineer leaders for a foundry, hard to come by
      rabbi search for a congregation of two hundred families
      turnaround boss for a failing plant
      interim CFO quickly
      recruit a general manager discreetly
      national search for our next senior pastor
      trustees must recruit a new head of school
      somebody to lead our search for a director`,
    brands:
      'Korn Ferry, Spencer Stuart, Heidrick & Struggles, Russell Reynolds, Management Recruiters International',
    near: 'staffing, human resources, leadership training, career coaching, outplacement, nonprofit consulting',
  },
  {
    name: 'virtual assistance',
    does: 'virtual assistant, VA, remote assistant, executive assistant services, administrative support, online business manager, inbox and calendar management, data entry, scheduling, appointment setting, freelance admin, personal assistant, transcription, travel booking for busy people, back-office help, secretary for hire, typing services, online admin support, real estate transaction coordinator, freelance executive assistant, general transcriptionist, legal secretary services, Google Workspace and Calendly whiz, listing coordinator, minutes taker, mail merges and mailing lists, medical transcription, word processing',
    signs:
      'virtual assistant, personal assistant, admin help, executive assistant, data entry, inbox overload, too many emails, calendar management, appointment setting, secretary, drowning in admin, typing, transcription, transaction coordinator, paperwork help, someone to return emails, scheduling help, part-time assistant, calendar and email, answer my emails, sort my inbox, typist, transcribe, virtual secretary, keep my calendar, double booked',
    asks: `drowning in email and need someone to sort it
      need help a few hours a week with scheduling and paperwork
      I spend all day booking appointments instead of selling
      someone to type up my handwritten notes
      can't afford a full-time secretary
      need a spreadsheet of two thousand names entered
      my calendar is a disaster and I keep double booking
      want someone remote to answer messages and follow up
      realtor needs somebody to handle contract paperwork
      interviews recorded and need them typed out
      need my contacts cleaned up and entered
      a busy coach needs someone to run her back office
      someone to make travel bookings and send reminders
      too many small tasks and no time to run the business
      need help formatting documents and slides
      therapist wants someone to handle intake calls and billing online
      someone to send our newsletter and post the minutes
      looking for a part-time assistant who works from home
      who could take the paperwork off my plate
      four hundred unread messages and clients slipping away
      my desk is a pile of business cards and half-written letters
      who can call twelve caterers and put the answers in a table
      pastor spends Tuesdays on the bulletin instead of visiting
      inspector dictates reports in the truck and nobody writes them up
      listing goes live Thursday and someone must order the photos and sign
      old recipes in grandma's handwriting should become a document
      author wants somebody to handle her fan mail and book dates
      I'm a one-woman show and miss appointments
      board chair wants minutes typed within the week
      dad dictated his memoirs on forty cassettes
      contractor never sends his proposals because he hates typing
      our nonprofit can't pay for a full secretary
      busy surgeon's family needs someone to run errands and reservations
      chase down RSVPs and update the list
      invoices, inbox and diary for a traveling consultant
      half my day goes to rescheduling people
      mail merge of six hundred letters
      file naming chaos on the shared folder
      online course owner needs help answering students
      part-time remote helper for email and scheduling
      somebody to transcribe interviews
      tame my inbox
      remote secretary
      type a handwritten manuscript`,
    brands: 'Belay Solutions, Zirtual, Time Etc, Fancy Hands',
    touches: 'receptionist, executive assistant at a corporation',
    near: 'bookkeeping, answering services, customer databases, social media, staffing, office automation',
  },
  {
    name: 'business banking',
    does: 'business banker, commercial banker, business banking officer, commercial relationship manager, treasury management, bank branch manager, community banker, business checking, lines of credit, cash management, merchant deposits, lockbox, escrow accounts for businesses, credit union business services, commercial lending officer, bank vice president, agricultural banker, treasury officer, VP business banking, IOLTA and trust accounts, fraud protection and positive pay, ACH origination, agricultural lines, HOA banking, nonprofit banking specialist, foreign exchange and international wires, corporate cards, cannabis banking, portfolio manager commercial',
    signs:
      'business account, business checking, commercial banker, business banker, treasury management, cash deposits, remote deposit, business credit card, line of credit, night drop, wire transfer for the company, positive pay, lockbox, escrow account, bank for our business, banking relationship, coin and change orders, commercial account, IOLTA, ACH payments, cannabis banking, corporate card, foreign wires, commercial banking',
    asks: `need a business checking account for the new LLC
      our bank got bought and nobody knows us anymore
      want a banker who picks up the phone
      we deposit a lot of cash from the restaurant
      need a small line of credit to smooth out slow months
      nonprofit needs a bank account with two signers
      someone forged our company checks
      looking for a business credit card for my crew
      the bank closed our account without explaining
      want to move our company's money somewhere local
      need to deposit checks from the office scanner
      the HOA wants a bank for its reserve money
      sending wires overseas every week and fees are high
      law office needs a client trust account
      fees on our business account are eating us up
      need an introduction at a community bank
      farm wants an operating line before planting
      earning nothing on the company's idle cash
      looking for a good local banker for my company
      we carry bags of cash across the parking lot every night
      our teller knew us, now it's an 800 number
      two partners and the bank wants both at the branch with papers
      credit card for the business but not tied to my own score
      youth league needs an account that survives new treasurers
      someone washed one of our checks and cashed it
      want to sweep what we don't need into something that pays
      laundromat hauls in quarters by the bucket
      we take deposits from tenants and must hold them apart
      payments from Germany get lost for a week
      the marijuana shop can't find anyone to take its deposits
      hold on our biggest customer's check is choking us
      slow winters, busy summers and no cushion in between
      online only bank froze us with payroll pending
      lodge changed officers and can't sign
      want one person at the bank who understands contractors
      executor must open an account for the dead owner's company
      church building fund sits in a drawer basically
      ACH for our members' monthly dues
      our accountant says we need a separate account for payroll
      open a checking account for the company
      local bank for a nonprofit
      better yield on company cash
      zero-fee business checking
      revolving credit for a lumber yard`,
    brands:
      'Chase for Business, Wells Fargo, Bank of America, PNC, U.S. Bank, Truist, Fifth Third, KeyBank, Huntington Bank, Citizens Bank, Regions Bank, M&T Bank, Mercury bank, Relay Financial',
    touches: 'bank teller, bank examiner, bank IT staff, loan processor',
    near: 'business loans, personal banking, accounting, card processing, commercial property, chamber of commerce',
  },
  {
    name: 'business loans',
    does: 'commercial lender, business loan officer, SBA lender, SBA loans, small business lending, commercial loan broker, working capital, lines of credit, commercial real estate loans, acquisition financing, CDFI, microloans, asset-based lending, merchant cash advance, equipment loans, commercial mortgages, construction lending, SBA 504 specialist, business development officer at a bank, agricultural loans, bridge loans, hard money lender, alternative lending, SBA 7(a) lender, SBA BDO, commercial mortgage broker, church lending, hotel loans, USDA B&I loans, rural development loans, community development lender, franchise financing, private lender for rehabs, fix-and-flip loans, loan packager, SBA disaster loan help, church bonds, multifamily lending',
    signs:
      'SBA loan, SBA, small business loan, business loan, commercial loan, working capital, microloan, commercial mortgage, borrow for the business, acquisition loan, bridge loan, hard money, expansion money, loan for my business, CDFI, startup loan, 504 loan, merchant cash advance, bank turned our business down, finance the building, business line of credit, fix and flip loan, SBA lender, commercial lender, loan to buy a business, practice loan, church loan, USDA business loan, construction lender, loan for inventory, franchise loan, private lender, refinance the building',
    asks: `need a loan to buy out my partner
      want to buy the building our shop is in
      bank said no to our business, where else can we go
      need thirty thousand to stock inventory for the season
      opening a second location and short on cash
      buying a dental practice and need financing
      restaurant remodel costs more than we have saved
      a merchant cash advance is killing us and we want out
      need money to make payroll until a contract pays
      new daycare needs startup money and has no track record
      want to finance a warehouse expansion
      my brother wants a food truck and can't get approved
      how do I get an SBA loan
      investor needs quick money to flip a house
      farmer wants to borrow against next year's crop
      our balloon payment is due on the commercial mortgage
      woman-owned startup looking for a small loan
      need funding to take on a big order
      credit isn't great but the business is solid
      building apartments and looking for a construction lender
      know a lender who works with small businesses
      the seller will carry part and we need somebody for the rest
      need a walk-in cooler, sign and six months of rent before we open
      my landlord offered to sell us the strip mall
      expansion too new for the bank and too big for my savings
      barber with his own chair wants to buy the whole place
      daily withdrawals from that online lender are bleeding us
      buying the firm I've worked at for twenty years
      our church outgrew the sanctuary and wants to borrow
      turned down because of one bad year during covid
      motel for sale by the interstate and we have a fifth down
      need ninety days of money until the house I'm flipping sells
      immigrant baker with good sales and no credit file
      line of credit maxed and season hasn't started
      refinance what the shop owes into one payment
      dairy wants to borrow for a robot milker
      rebuild after the flood, the store is gutted
      charter school needs money for a gym
      tribal member opening a gas station
      veteran wants to start a machine shop
      group of doctors financing a surgery center
      loan to open a daycare
      money to buy inventory
      commercial construction lender
      lender for a franchise
      buy a building for my practice`,
    brands: 'SBA, Kabbage, OnDeck, Live Oak Bank, Fundbox, Lendio, BlueVine, Kiva, Accion',
    touches: 'loan processor, underwriter, credit analyst, bank teller',
    near: 'business banking, invoice factoring, equipment leasing, startup funding, business startup advice, business brokerage, accounting',
  },
  {
    name: 'invoice factoring',
    does: 'invoice factoring, factoring company, accounts receivable financing, freight factoring, trucking factoring, purchase order financing, receivables funding, asset-based lending, cash for invoices, working capital for staffing firms, payroll funding, medical receivables funding, factoring broker, supply chain finance, transportation factoring, non-recourse factoring, spot factoring, accounts receivable lender, PO funding for importers, construction receivables, factoring for startups, ledgered lines, oilfield factoring, IFA member factor',
    signs:
      'factoring, factor our invoices, accounts receivable financing, slow-paying customers, net 60, net 90, waiting on invoices, purchase order financing, cash for invoices, freight factoring, fuel advance, customers pay in 90 days, receivables, advance on invoices, invoice factoring, non-recourse, spot factoring, sell our invoices, sell invoices, unpaid loads, net 45, pay in 60 days, slow-paying, PO financing, receivable financing',
    asks: `our customers take ninety days to pay and we can't wait
      owner-operator needs cash before the broker pays
      big invoice out and payroll is due Friday
      landed a huge order and can't afford the materials
      staffing firm pays weekly but gets paid in sixty days
      can I sell my unpaid invoices
      hospital owes us and won't pay for months
      growing fast but all our money is tied up in receivables
      bank won't lend but our customers are all big companies
      trucker needs fuel money against the load
      government contract pays slowly and suppliers want cash
      supplier wants half down before they ship our order
      need quick cash flow without another loan
      anyone know an honest factoring company
      we haul freight and brokers pay in forty-five days
      temp crew has to be paid weekly and the client pays monthly
      two trucks parked because diesel money is stuck at a broker
      shipped the pallets in May and the chain pays in August
      county owes us for road work and my guys want paid
      big box store gave us a purchase order larger than our whole year
      my guards get paid Friday, the mall pays whenever
      bakery supplies hospitals and waits a whole season for its check
      turn our open bills into cash this week
      the refinery pays net seventy-five, take it or leave it
      profit on paper, nothing in the bank until customers settle
      oilfield service outfit waiting for three majors to pay
      a home health agency waiting on state reimbursements
      staff of forty nurses to pay before the hospital remits
      garment importer must pay the factory before retailers pay him
      we're a bad credit risk but our buyers are Fortune 500
      subcontractor, paid when paid, and bleeding
      hotshot driver starting out with slow paying loads
      the current company takes too much off each bill and locks us in
      non-recourse or recourse, what's the difference for us
      printing firm whose agencies drag out every invoice
      seed company fronting growers until harvest
      sell our receivables
      same-day money on freight bills
      cash now for invoices
      fund a purchase order
      advance against what customers owe`,
    brands: 'RTS Financial, Triumph Business Capital, altLINE, OTR Solutions, Apex Capital',
    near: 'business loans, business banking, accounting, freight, staffing, equipment leasing',
  },
  {
    name: 'equipment leasing',
    does: 'equipment leasing, equipment finance, equipment leasing broker, leases for restaurants and shops, truck and trailer financing, medical equipment leasing, sale-leaseback, vendor financing, copier leases, machinery loans, equipment lender, heavy equipment financing, lease specialist, CLFP, lease broker, small-ticket leasing, titled vehicle finance, municipal leases, fair market value leases, dollar buyout leases, working with equipment vendors, laundromat equipment loans',
    signs:
      'equipment lease, equipment leasing, lease a machine, equipment finance, finance a truck, finance equipment, sale-leaseback, lease an excavator, lease kitchen equipment, lease-to-own equipment, vendor financing, financing for a CNC, finance a skid steer, Section 179, lease equipment, lease our equipment, equipment loan, finance an excavator, finance a semi, municipal lease, dollar buyout, finance machinery, financing for equipment, lease a forklift',
    asks: `want a new excavator but can't pay cash
      need to finance a dump truck for the business
      opening a restaurant and want to lease the ovens
      dentist needs a new X-ray machine on payments
      our machine shop wants a CNC without draining savings
      bank won't lend on used equipment
      gym needs new treadmills with monthly payments
      should we lease or buy the new press
      our customers ask if we offer financing on our machines
      want to get cash out of equipment we already own
      tow truck broke and I need another on payments
      end of our lease is coming and the buyout is a surprise
      farmer looking to finance a combine
      brewery needs tanks and a payment plan
      salon chairs and dryers for a new shop on installments
      who leases machines to small companies
      the old backhoe died and spring jobs are booked
      pizza place wants a second oven without touching savings
      chiropractor opening with three tables and a laser to pay for
      our copier contract renews itself and we never noticed
      tree guy eyeing a bucket truck at auction
      monthly payments on a forklift instead of cash
      print shop wants a wide format machine before the election rush
      the dealer's financing is highway robbery
      sawmill needs a debarker and the bank only does land
      can I write the whole thing off this December
      startup lab with no history needs a centrifuge and freezers
      concrete pump is two hundred grand and we have twenty down
      sell our trucks to someone and rent them back
      laundromat replacing forty washers
      church wants a sound board and screens spread over five years
      we sell tractors and lose deals because buyers can't pay up front
      vet clinic wants its own ultrasound
      ice machines and coolers on payments for a new bar
      return conditions on the leased machine are a nightmare
      ambulance squad needs a new rig over seven years
      lease a skid steer
      payments on a used semi
      copier lease too high
      finance medical equipment
      lease-to-own ovens`,
    brands:
      'DLL, GreatAmerica, Balboa Capital, Caterpillar Financial, John Deere Financial, Crest Capital',
    near: 'business loans, business banking, equipment rental, accounting, truck sales, farm equipment',
  },
  {
    name: 'card processing',
    does: 'merchant services, credit card processing, payment processing, point of sale systems, POS systems, merchant services rep, card terminals, card readers, mobile payments, online payments, ACH and e-checks, payment consultant, lowers processing fees, cash discount programs, high-risk merchant accounts, gift card programs, ATM placement, payment gateway, POS installer, ISO agent, interchange-plus pricing, Clover reseller, restaurant POS installer, surcharge and cash discount programs, mobile card readers, recurring billing setup, ACH and e-check, PCI compliance help, terminal repair and programming, online payment gateway setup',
    signs:
      'merchant services, credit card processing, card reader, card terminal, take credit cards, accept credit cards, accept cards, point of sale, POS system, swipe fees, processing fees, chargebacks, cash register, payment gateway, Square reader, tap to pay, merchant account, gift card program, card surcharge, ATM in our store, pay online, chip reader, payment processor, interchange',
    asks: `need to take credit cards at the farmers market
      the swipe fees are eating our profit
      our register froze during the lunch rush
      opening a boutique and need a checkout system
      customers want to pay by phone and tap
      got hit with a bunch of chargebacks
      our contract with the terminal company is a trap
      church wants to take donations by card
      need a system for tables, tips and kitchen tickets
      want to pass card fees on to customers, is that legal
      want customers to pay invoices online
      contractor wants to take payments at the job site
      the CBD store got dropped by its payment company
      selling tickets at the door and need card readers
      bar wants to put in a cash machine
      dental office wants patients' cards on file
      old cash register needs replacing
      want to sell gift cards at our salon
      our statement from the card people makes no sense
      looking for a cheaper credit card processor
      the swipe thing at our counter spins and customers walk out
      I lose three percent of every haircut
      farm stand with spotty signal and people carry no cash
      they held back twenty thousand of our money as a reserve
      customer ate the meal then disputed it with her bank
      our terminals must be replaced because the chip reader is obsolete
      tap and go at the collection plate
      school lunchroom wants parents to load money online
      gun shop was told to find another processor
      signed a four-year contract for a machine I could buy for two hundred
      want split checks and tips at the table
      girl scouts selling cookies with a phone
      our vet wants to charge before pets leave
      club members should be billed automatically each month
      register drawer and scanner for a new gift shop
      thrift store still writes slips by hand
      deposits land three days late and rent is due
      PCI letter with a fee I don't understand
      fuel pumps need new readers by a deadline
      therapist paid through an app wants it proper
      take Apple Pay
      lower swipe fees
      POS for a cafe
      ATM for our tavern
      replace our old cash register and card reader`,
    brands:
      'Square register, Clover POS, Toast POS, Stripe payments, PayPal, Heartland Payment, First Data, Fiserv, Worldpay, Shopify POS, Lightspeed, Elavon, TSYS, SpotOn',
    touches: 'cashier',
    near: 'business banking, restaurant equipment, bookkeeping, online stores, IT support, business startup advice',
  },
  {
    name: 'personal banking',
    does: 'personal banker, branch manager, bank branch manager, credit union, credit union branch manager, checking and savings accounts, auto loans, personal loans, home equity lines, CDs, member services, retail banker, kids savings accounts, safe deposit boxes, relationship banker, signature loans, private banker, trust officer, member service representative, consumer loan officer, new accounts rep, youth savings programs, second-chance checking, share certificates, home equity specialist, auto refinance, medallion signatures, assistant branch manager, financial services rep at a credit union, IRA CDs',
    signs:
      "checking account, savings account, credit union, personal banker, bank branch, car loan, auto loan, personal loan, CD rates, safe deposit box, overdraft fees, HELOC, home equity line, debit card, open a bank account, kids savings, payday loan, cosigner, money order, certificate of deposit, medallion signature, joint account, first bank account, overdraft, cashier's check, money market account, high-yield savings, bank fees, savings rate, unclaimed bank account, stolen debit card",
    asks: `my teenager needs a first bank account
      tired of fees at the big bank
      need a loan for a used car
      where do I get the best rate on a CD
      someone drained my checking account
      mom wants me added to her account
      want to consolidate my credit cards into one loan
      need a safe deposit box for our papers
      new in town and need a bank
      I can't open an account because of my old overdrafts
      want a line of credit on the house for a new roof
      need cash until payday without getting ripped off
      my late dad's account is frozen and the bank won't talk to me
      need a medallion signature to transfer stock
      immigrant friend has no social security number and needs an account
      student needs a card to start building credit
      want to teach my kids to save
      need an emergency loan for a car repair
      know a friendly bank or credit union nearby
      paycheck comes as paper and I pay a store to cash it
      grandson's birthday money sits in a sock drawer
      the machine swallowed my card in another state
      need somewhere to put the cash from selling the camper
      my wife isn't on the account and I'm going in for surgery
      they hit me with thirty-five bucks three times in one day
      a stranger on the phone got my PIN out of me
      old passbook from a bank that no longer exists
      moving overseas and want to keep an account here
      need a thousand fast for the transmission, not from a loan shark
      engaged and wondering about putting our money together
      key to grandfather's box at the vault and no idea what's inside
      what pays better than this half a percent
      the branch in our village closed and mom doesn't drive
      refinance my truck at a lower rate
      college freshman four states away needs cash access
      signed for my cousin's loan and now they're calling me
      borrowing against what our home is worth for tuition
      a cashier's check for a house closing tomorrow
      pay for an engagement ring over time
      savings account for a minor
      small loan, bad credit
      better savings rate
      join a credit union
      stop overdraft charges`,
    brands:
      'Chase Bank, Wells Fargo, Bank of America, Capital One, Navy Federal, Ally Bank, PNC, Citizens Bank, TD Bank',
    touches: 'bank teller, bank security guard, loan processor, bank examiner',
    near: 'business banking, mortgages, financial planning, credit repair, car sales, debt counseling',
  },
  {
    name: 'financial planning',
    does: 'financial planner, certified financial planner, CFP, financial advisor, wealth manager, wealth management, investment advisor, retirement planning, fee-only advisor, portfolio management, retirement income, 401(k) rollovers, college savings plans, annuities, asset management, stockbroker, investments, RIA, fiduciary advisor, widows and divorcees, divorce financial analyst, CDFA, private wealth, money coach, estate and legacy planning, Social Security timing, helps families save and invest, CFP professional, ChFC, CFA, fee-only planner, hourly financial planning, XYPN and NAPFA member, endowment and foundation investing, socially responsible portfolios, sudden wealth, equity compensation planning, federal employee and TSP advice, special needs planning, business exit planning, helps couples plan retirement income, Series 65',
    signs:
      'financial planner, financial advisor, invest, investing, investments, retire early, retirement savings, rollover, IRA, Roth, nest egg, brokerage account, stock market, mutual funds, annuity, annuities, 529, college savings, wealth, windfall, inherited money, lump sum pension, required minimum distribution, investment portfolio, enough to retire, stocks and bonds, retirement planning, financial plan, fee-only, fiduciary, wealth manager, TSP, stock options, retire comfortably, inheritance to invest, RMD, old 401k, college fund, retirement income, CFP, invest my money',
    asks: `can I afford to retire at 62
      just inherited some money and don't know what to do with it
      old 401k from my last job is just sitting there
      my husband handled all our money and now he's gone
      new baby and want to start a college fund
      sold the business and need to make it last
      take the pension monthly or the lump sum
      my advisor moved away and I never hear from his replacement
      market drop has me scared about my savings
      when should we start drawing Social Security
      in my forties with nothing saved
      getting divorced and need to see how the assets split out
      someone is pushing an annuity on my mother
      won a settlement and friends are all asking for a loan
      we make good money and have nothing to show for it
      company stock options and no idea when to sell
      want to leave something for the grandkids
      looking for a fee-only advisor
      daughter got her first real job and wants to start investing
      how do we plan for our disabled son's future money
      what to do with stock certificates found in dad's desk
      young doctor with good pay and lots of loans
      turning 73 and have to take money out of the IRA
      want my investments to match my values
      looking for a financial advisor we can trust
      client of mine sold her house and wants to put the money to work
      my parents keep everything in a savings account
      am I saving enough
      widow at fifty-one with a check from the insurance and no plan
      my wife and I disagree about when to quit working
      sold a patent and want it to last thirty years
      grandparents want to pay for school without hurting aid
      two pensions, one annuity and no idea how they fit
      layoff package came with stock that keeps dropping
      the guy at church says he gets twelve percent guaranteed
      sixty and still supporting a grown child
      brother-in-law manages our savings and won't show statements
      army sergeant retiring at forty with a pension and TSP
      professional athlete's mother worried about his spending
      we keep two years of pay in checking because we're scared
      the trust from my aunt hands me the principal at thirty
      farm sold, now there's cash instead of cows
      lottery pool at work actually hit
      should we pay off the house or put it in the market
      can my wife stay home with the twins on one salary
      how much can we pull out every year and not run dry
      inherited a portfolio full of tobacco stocks
      small foundation wants its endowment looked after
      will our savings last through retirement
      roll over my old 401k
      invest an inheritance
      second opinion on our portfolio
      college fund for grandkids
      divorced at sixty, starting over with half`,
    brands:
      'Edward Jones, Merrill Lynch, Morgan Stanley, Raymond James, Ameriprise, Charles Schwab, Fidelity Investments, Vanguard, LPL Financial, UBS, Northwestern Mutual, Thrivent, Primerica, Stifel, Wells Fargo Advisors, Edelman Financial Engines',
    touches:
      'financial analyst at a corporation, day trader, investment club member, finance professor, bank teller',
    near: 'accounting, tax preparation, estate planning, life insurance, retirement plans, personal banking, Social Security help',
  },
  {
    name: 'daily money management',
    does: 'daily money manager, bill paying for seniors, personal bookkeeper, household bookkeeping, pays bills for older people, representative payee, professional fiduciary, trustee services, checkbook balancing, sorts the mail and bills, personal finance organizer, trust officer, court-appointed conservator, certified daily money manager, AADMM member, private fiduciary, licensed professional fiduciary, VA fiduciary, special needs trustee, budget and spending oversight for elders, conservator of the estate, personal CFO for families',
    signs:
      'daily money manager, pay her bills, pay his bills, unpaid bills piling up, balance the checkbook, unopened mail, representative payee, bill paying, professional fiduciary, corporate trustee, household bills, shutoff notices piled up, balancing her checkbook, pays her bills, rep payee, write her checks, stack of bills, checkbook is a mess, bill paying help, handle his finances, handle her finances, VA fiduciary, neutral trustee',
    asks: `mom forgets to pay her bills
      found a drawer full of unopened mail at dad's
      my aunt keeps writing checks to every charity that asks
      need someone honest to balance my mother's checkbook
      I travel and need someone to handle household bills
      widowed neighbor never paid a bill in her life
      his eyesight is too bad to write checks
      need a trustee who isn't family
      brother gets disability and can't manage his money
      siblings are fighting over who handles Dad's accounts
      the power was shut off because she forgot to pay
      executor has no time to sort the bills of the estate
      who can sit down with mom monthly and do her bills
      dad has paid the same bill three times
      need a payee for my cousin who is mentally ill
      mother-in-law is drowning in medical bills and statements
      checkbook register stops in March and it's October
      she mails cash to a man on television
      the heat went off though there's plenty in the bank
      my uncle's kitchen table is buried under envelopes
      three magazine subscriptions times ten and nobody cancels them
      blind gentleman needs his statements read and his checks written
      he came home from rehab to a stack of insurance forms
      I live in Seattle and dad's bills are in Ohio
      mother can't tell the ads from the invoices anymore
      her late husband did everything with the checkbook
      professor with ADHD gets late fees though he has the money
      our bank trustee suggested a person who comes to the house
      niece with power of attorney has a job and no time
      brain injury settlement and somebody should dole it out
      judge wants yearly reports of what was spent on my ward
      long-term care claim forms come back rejected
      actor on tour wants someone to keep his home accounts
      caregiver has been using grandma's card
      estate of a hoarder with unopened statements from 1990
      he lends money to everyone who knocks
      write mom's checks
      bill payer for seniors
      neutral trustee to pay the household bills
      organize dad's papers and bills
      manage my brother's benefit check`,
    near: 'care management, elder law, bookkeeping, estate planning, personal banking, financial planning, debt counseling',
  },
  {
    name: 'credit repair',
    does: 'credit repair, credit restoration, credit counselor, credit coach, fixes credit reports, disputes errors on credit reports, raises credit scores, credit specialist, credit score consultant, credit education, identity theft recovery, FICO certified professional, credit dispute letters, mortgage-ready credit coaching, secured card and tradeline advice, board certified credit consultant, rapid rescoring, credit builder programs, FCRA complaints, business credit building, removes errors and duplicates, financial empowerment coach',
    signs:
      'credit score, credit report, credit repair, bad credit, fix my credit, rebuild credit, Equifax, Experian, TransUnion, FICO, collections on my report, charge-off, identity theft, late payments on my record, error on my credit, credit bureau, credit scores, low score, raise my score, dispute a debt, poor credit, no credit history, improve my credit, credit freeze, freeze my credit, credit history, wrecked my credit, collection account, credit denied, build credit',
    asks: `my credit score is too low to buy a house
      there's a debt on my report that isn't mine
      turned down for an apartment because of my credit
      someone opened cards in my name
      divorce wrecked my credit
      how do I rebuild after bankruptcy
      an old medical bill is dragging my score down
      a buyer of mine needs forty more points for the loan
      have no credit history at all
      paid it off but it still shows as unpaid
      they mixed me up with my father who has the same name
      can't get a car loan at a decent rate
      missed payments when I was sick and now nobody will lend
      landlord says my score is the problem
      how do I get a collection account removed
      son needs to start building credit
      who can help me fix my credit
      client was denied a mortgage over old collections
      how do I freeze my credit after my wallet was stolen
      the dealer laughed when he pulled up my number
      a phone bill from an apartment I never lived in
      utility wants a big deposit because of my past
      thirty-year-old with only cash and no file anywhere
      hospital sold my bill though insurance had paid it
      engaged and he wants to clean up his past before we buy
      my ex kept charging on the joint card
      credit union says come back at 640
      a bureau has me listed as dead
      repossession four years ago still haunts me
      job offer withdrawn after they checked my finances
      stolen mail and now three store accounts I never opened
      paid the judgment and it won't come off
      buyers under contract whose number dropped last week
      student missed two payments and wrecked it all
      my daughter's number was used before she was five
      lawyers on the radio promise to erase everything
      how long until a late payment falls off my report
      want to know what actually moves the number
      an old eviction keeps showing on my report
      raise my credit score
      dispute a collection
      locked file at the bureaus
      repair after identity theft
      ready for a mortgage in six months`,
    brands: 'Lexington Law, CreditRepair.com, Credit Karma, Experian, LifeLock',
    touches: 'collections agent, loan processor',
    near: 'debt counseling, mortgages, personal banking, bankruptcy, car sales, homes for sale',
  },
  {
    name: 'debt counseling',
    does: 'credit counselor, debt counselor, nonprofit credit counseling, debt management plans, budget coach, budgeting classes, money coach, financial coach, debt consolidation, debt settlement, gets people out of debt, foreclosure prevention counselor, HUD housing counselor, financial literacy, Financial Peace University leader, NFCC certified counselor, AFC accredited financial counselor, housing counselor, foreclosure and eviction prevention, hardship plan negotiation, household budget workshops, payday loan relief, pre-bankruptcy counseling certificates, gambling debt help, spending plan coach, consumer credit education',
    signs:
      'credit card debt, deep in debt, debt counselor, credit counseling, maxed out, minimum payments, debt collectors calling, make a budget, budgeting, living paycheck to paycheck, debt consolidation, debt settlement, get out of debt, collection calls, behind on bills, overspending, money fights, foreclosure notice, payday loans, buried in debt, pay off debt, debt relief, over our heads in debt, household budget, budget class, debt management plan, money class',
    asks: `we owe thirty thousand on credit cards
      can only make the minimum payments every month
      collectors call me at work
      we make decent money and it's gone by the 20th
      behind on the mortgage and scared of losing the house
      my sister is drowning in payday loans
      need to learn how to make a budget
      my wife and I fight about money all the time
      hospital bills we can never pay
      can I get the card companies to lower the interest
      is bankruptcy the only way out
      my son got his first credit card and maxed it out
      lost my job and the bills are piling up
      gambling debts my husband hid from me
      an employee keeps asking me for advances
      is debt consolidation a scam
      want to get out of debt before we have kids
      a class on money for newlyweds
      someone to talk to about getting out of debt
      we shuffle one card to pay another
      phone rings at seven every morning and I don't pick up
      they're coming for the car
      the baby came early and so did forty thousand in bills
      son-in-law hid store cards from my daughter
      four cash advance places in one strip mall and I owe all of them
      got a paper saying sheriff's sale in sixty days
      I make eighty thousand and eat ramen by month's end
      a company wants me to stop paying and send them money instead
      laid-off miner with a truck payment and a boat payment
      congregation members asking the pastor for rent every month
      wedding put us in a hole before we even started
      shopping on the phone at night and boxes keep coming
      couple with triplets who need a spending plan
      wages garnished for a card from ten years ago
      my retired father owes on nine cards and is ashamed
      single mom, food or electric, which first
      cosigned and stuck with the whole thing
      need a workshop for our employees on living within their pay
      interest eats everything I send
      stop the collection calls
      get us on a budget
      consolidate what we owe on cards
      counselor to call before foreclosure
      out from under five credit cards`,
    brands:
      'GreenPath, Consumer Credit Counseling Service, Money Management International, Dave Ramsey, Ramsey Solutions, National Debt Relief, Freedom Debt Relief',
    touches: 'bill collector, collections agent',
    near: 'credit repair, bankruptcy, personal banking, housing help, food pantries, student loans, clergy',
  },
  {
    name: 'student loans',
    does: 'student loan advisor, student loan counselor, student loan consultant, loan forgiveness help, student loan repayment planning, student loan refinancing, income-driven repayment, public service loan forgiveness, private student loans, default rehabilitation, student loan lawyer, certified student loan professional, CSLP, PSLF employer certification help, Parent PLUS consolidation, borrower defense claims, loan consolidation advice, discharge for disability, loan counseling for graduates, employer student loan benefits, default resolution, refinance specialist for graduates',
    signs:
      'student loan, student loans, student debt, loan forgiveness, PSLF, income-driven repayment, loan servicer, Parent PLUS, deferment, forbearance on loans, refinance student loans, college debt, default on student loans, college loans, school loans, student loan payments, forgiven loans, public service forgiveness, borrower defense, owes for college, student loan forgiveness, consolidate student loans, loan rehabilitation',
    asks: `my student loan payments doubled
      am I eligible for loan forgiveness as a teacher
      daughter graduated owing eighty thousand
      signed Parent PLUS loans and now I'm retiring
      my loans are in default and they took my refund
      should I refinance my student debt
      the servicer lost my paperwork again
      nurse at a nonprofit hospital wants her loans forgiven
      my school closed and I still owe the money
      can't buy a house because of college debt
      co-signed for my nephew and he stopped paying
      grace period ends next month and I can't pay
      I'm disabled now, do I still owe on school loans
      medical resident with a mountain of loans
      which repayment plan is best for a low income
      who understands student loan forgiveness
      social worker with ten years of payments, is she done
      should we pay off college debt before buying a home
      my wages are taken because of an old school debt
      teaching eight years and nobody can tell me how many count
      borrowed for a degree she never finished
      my servicer changed three times and lost my history
      the beauty school folded with my money
      dental school left me owing more than my house is worth
      dad signed for me and they're after his Social Security
      married filing separately just to keep the monthly low
      pause on tuition payments is over and I have no plan
      law grad working legal aid on forty grand
      paid for fifteen years and owe more than I borrowed
      my late son's college debt, do I still owe it
      doctor finishing residency, federal or private now
      parents took the loans and I want to take them over
      can school debt be wiped out in bankruptcy
      firefighter asking whether his job counts for cancellation
      the SAVE program ended and what now
      moved abroad with a balance back home
      collections taking fifteen percent of my check for tuition years ago
      HR wants to help our young staff with what they owe from college
      rehabilitate or consolidate, which gets me out of default
      forgiveness for teachers
      lower my monthly college payment
      refinance med school debt
      Parent PLUS headache
      which repayment plan`,
    brands: 'Sallie Mae, Navient, Nelnet, SoFi, MOHELA',
    touches: 'loan servicing call center rep',
    near: 'financial aid, financial planning, debt counseling, personal banking, college admissions, bankruptcy',
  },
  {
    name: 'energy brokers',
    does: 'energy broker, energy consultant, electricity supplier rep, natural gas supply, commercial energy procurement, utility bill auditing, lower electric rates for businesses, energy aggregator, demand response, utility cost reduction, telecom and utility expense audits, retail electricity contracts, energy advisor, certified energy procurement professional, CEP, reverse auctions for electricity, deregulated market specialist, municipal aggregation consultant, tariff and rate analysis, refunds for utility overcharges, peak load management, community choice programs, curtailment programs, multi-site bill management',
    signs:
      'energy broker, energy supplier, electric supplier, electricity rate, kilowatt rate, utility bill audit, natural gas contract, lock in a rate, energy contract, demand charges, demand response, commercial electric bill, power bills at the plant, energy procurement, gas supply contract, cheaper electricity, cheaper power, power supplier, electricity supplier, utility audit, kilowatt hour, utility costs, gas supplier, peak demand, energy rates, variable rate on electricity, electricity contract, overcharged by the utility, deregulated, community aggregation, energy consultant',
    asks: `the electric bill at our plant is out of control
      our fixed rate contract is about to expire
      too many companies calling about switching suppliers
      church can't afford its heating bill
      demand charges on our power bill make no sense
      want to lock in natural gas before winter
      bakery ovens run all night and power costs are killing us
      were we overcharged on our utility bills
      apartment complex wants cheaper electricity for common areas
      school district shopping for power
      got slammed onto a different electric company
      our greenhouse uses a huge amount of gas
      hotel wants to cut what it pays for energy
      who can find our business a better electricity rate
      cold storage warehouse with a monster light bill
      nursing home wants a fixed price for gas and power
      third-party supplier doubled our rate after the first year
      rink compressors run all summer and the bill shows it
      our meter charges for the worst fifteen minutes of the month
      a salesman at the door switched mom's electric
      three campuses, eleven meters, eleven different rates
      the grocery's coolers cost more than its rent
      contract rolled onto a variable price while we slept
      quarry crushers and a five-figure statement each month
      want green electricity for the college without paying more
      village wants to buy power together with its neighbors
      steel shop asked to shut down on peak days for a payment
      greenhouse propane or pipeline, who compares them
      somebody went through our old statements and found refunds for a friend
      data closet, kilns and presses all on the wrong tariff
      we pay sales tax on power though manufacturers are exempt
      gas went up just as the drying season started
      car wash chain wants one supplier and one bill
      budget committee needs fixed utility costs for three years
      the hospital boiler can burn either fuel, which is cheaper
      parish with six buildings tired of winter surprises
      condo board comparing offers from suppliers
      better kilowatt rate for our shop
      utility bill errors
      bulk natural gas for a factory
      shop for power suppliers
      peak demand penalty`,
    brands:
      'Constellation Energy, Direct Energy, NRG Energy, ENGIE, Reliant Energy, TXU Energy, Ambit Energy',
    touches: 'utility lineman, meter reader, utility customer service rep',
    near: 'solar power, energy audits, commercial property, lighting, industrial maintenance, business coaching, accounting',
  },
]
