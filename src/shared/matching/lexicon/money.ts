import type { Trade } from './trade'
/** Trades of money, books, wages and staff. */
export const money: readonly Trade[] = [
  {
    name: 'accounting',
    does: 'accountant, CPA, certified public accountant, CPA firm partner, small business accountant, public accounting, fractional CFO, part-time CFO, outsourced controller, audits and reviews, audit partner, assurance services, financial statements, forensic accountant, cost segregation, nonprofit audits, accounting and advisory, cash flow forecasting, budgeting for small business, church and HOA audits, restaurant accounting, construction accounting, internal controls',
    signs:
      'accountant, CPA, CPA firm, accounting firm, audited financials, reviewed financial statements, balance sheet, profit and loss statement, fractional CFO, controller for hire, year-end close, cash flow forecast, cost accounting, embezzlement, internal controls, depreciation schedule, S corp election, revenue recognition, audit for the board, chart of accounts',
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
      buddy opened a brewery and needs a numbers person`,
    brands:
      'Deloitte, KPMG, PwC, PricewaterhouseCoopers, Ernst & Young, BDO, Grant Thornton, RSM, Crowe LLP, CliftonLarsonAllen, Baker Tilly',
    touches:
      'accounts payable clerk, accounting student, staff accountant, internal auditor, cost accountant at a plant, accounting professor',
    near: 'bookkeeping, tax preparation, payroll, business banking, business law, financial planning, tax trouble',
  },
  {
    name: 'bookkeeping',
    does: 'bookkeeper, bookkeeping services, full-charge bookkeeper, QuickBooks ProAdvisor, QuickBooks cleanup, catch-up bookkeeping, monthly books, bank reconciliations, accounts payable and receivable, invoicing and bill paying, keeps books for small businesses, virtual bookkeeper, freelance bookkeeper, Xero advisor, sales tax filings, job costing, books for contractors, books for churches, QuickBooks training, 1099 filing',
    signs:
      'bookkeeper, bookkeeping, QuickBooks, Xero, FreshBooks, reconcile, reconciliations, receipts in a shoebox, shoebox of receipts, unpaid invoices, accounts payable, accounts receivable, sales tax filing, 1099s, behind on the books, books are a mess, send out invoices, data entry of receipts, monthly books, job costing',
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
      who can enter all these bills and receipts`,
    brands:
      'QuickBooks, Intuit, Xero, FreshBooks, Bench Accounting, Wave Accounting, BookKeeping Express',
    touches: 'accounting clerk, accounts payable clerk, billing clerk',
    near: 'accounting, tax preparation, payroll, virtual assistance, business banking, office automation',
  },
  {
    name: 'tax preparation',
    does: 'tax preparer, tax preparation, enrolled agent, tax accountant, tax professional, income tax service, tax returns for individuals, personal and small business returns, does taxes, 1040s, tax planning, e-file, tax advisor, seasonal tax office, self-employed taxes, rental property taxes, expat tax returns, estate and trust returns, multi-state returns, VITA volunteer site, free tax help',
    signs:
      'tax return, tax preparer, taxes done, do my taxes, file taxes, file my taxes, income tax, tax refund, tax season, W-2, 1040, enrolled agent, write off, deductions, quarterly estimates, estimated taxes, filing extension, April 15, capital gains, K-1, dependents, earned income credit, tax bill',
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
      moved here mid-year and don't know which state to file in`,
    brands: 'H&R Block, Jackson Hewitt, Liberty Tax, TurboTax, TaxAct, TaxSlayer, AARP Tax-Aide',
    touches: 'tax software developer, county tax assessor, property tax clerk',
    near: 'accounting, bookkeeping, tax trouble, financial planning, estate planning, personal banking',
  },
  {
    name: 'tax trouble',
    does: 'tax resolution, tax resolution specialist, IRS representation, IRS problems, enrolled agent, audit representation, back taxes, offers in compromise, installment agreements, penalty abatement, unfiled returns, wage garnishment release, tax liens and levies, payroll tax debt, deals with the IRS for you, former IRS agent, innocent spouse relief, tax relief, low income taxpayer clinic',
    signs:
      'IRS, IRS letter, back taxes, owe the IRS, IRS audit, audited by the IRS, tax lien, tax levy, unfiled returns, offer in compromise, payment plan with the IRS, penalty abatement, CP2000, certified letter from the IRS, revenue officer, wage garnishment for taxes, payroll taxes unpaid, innocent spouse, tax debt, tax penalties',
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
      who helps people with IRS problems`,
    brands: 'Optima Tax Relief, Tax Defense Network, JK Harris',
    touches: 'IRS employee, revenue officer, IRS auditor, state tax department examiner',
    near: 'tax preparation, tax law, accounting, bookkeeping, bankruptcy, payroll',
  },
  {
    name: 'payroll',
    does: 'payroll services, payroll specialist, payroll provider, payroll rep, PEO, payroll and HR outsourcing, direct deposit, payroll tax filing, timekeeping systems, time clocks, W-2s and 1099s, household payroll, nanny payroll, certified payroll, pays your people on time, payroll processing, professional employer organization, payroll consultant, workers comp pay-as-you-go',
    signs:
      'payroll, paychecks, pay stubs, direct deposit, time clock, timesheets, withholding, 941, overtime pay calculation, certified payroll, nanny tax, PEO, pay period, W-2s for employees, time tracking for employees, unemployment tax, paying my first employee, prevailing wage reports',
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
      workers were not paid on time last Friday`,
    brands:
      'ADP, Paychex, Gusto, Paycom, Paylocity, Paycor, Rippling payroll, TriNet, Insperity, Justworks, OnPay, HomePay',
    touches: 'payroll clerk, payroll coordinator at a hospital',
    near: 'bookkeeping, accounting, human resources, employee benefits, business insurance, staffing',
  },
  {
    name: 'human resources',
    does: 'HR consultant, human resources consultant, fractional HR, outsourced HR, HR director, HR manager, people operations, employee handbooks, HR compliance, job descriptions, performance reviews, workplace investigations, compensation studies, onboarding, HR for small business, SHRM-CP, SPHR, PHR, hiring and firing advice, employee relations, harassment training, DEI consultant, culture surveys, HR audits',
    signs:
      'human resources, HR consultant, HR person, employee handbook, job description, performance review, onboarding, exit interview, write someone up, fire an employee, difficult employee, employee complaint, harassment complaint at our company, workplace investigation, PTO policy, FMLA, pay scale, staff turnover, I-9 forms, hiring process, people quitting, remote work policy',
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
      looking for an HR consultant for a small company`,
    brands: 'BambooHR, Bambee, SHRM',
    touches: 'HR assistant, HR intern, HR student',
    near: 'payroll, employment law, employee benefits, staffing, leadership training, executive search',
  },
  {
    name: 'employee benefits',
    does: 'employee benefits broker, group health insurance, group benefits consultant, benefits advisor, small group health plans, group dental and vision, open enrollment help, voluntary benefits, supplemental benefits, HSA and FSA plans, ICHRA, self-funded plans, group life and disability, benefits enrollment, COBRA administration, Aflac agent, wellness programs, benefits packages for small employers',
    signs:
      'employee benefits, benefits package, group health, group plan, health plan for employees, health insurance for our employees, insurance for my staff, open enrollment at work, COBRA, HSA for our staff, FSA, dental for the team, voluntary benefits, ICHRA, health renewal, premiums for our group, fringe benefits, employee perks',
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
      know a good benefits broker for small groups`,
    brands:
      'Aflac, Colonial Life, Unum, Guardian Life, Gallagher Benefits, Mercer benefits, Principal Financial',
    touches: 'benefits coordinator at a company, claims processor',
    near: 'health insurance, human resources, payroll, business insurance, retirement plans, disability insurance',
  },
  {
    name: 'retirement plans',
    does: '401(k) advisor, 401k plans for small businesses, retirement plan consultant, third-party administrator, TPA, 403(b) plans, SIMPLE IRA, SEP IRA, solo 401(k), pension consultant, defined benefit plans, plan fiduciary, profit sharing plans, plan setup and rollover, ESOP, retirement plan specialist, 457 plans, actuary for pension plans',
    signs:
      '401k, 401(k), company retirement plan, 403(b), SEP IRA, SIMPLE IRA, solo 401k, profit sharing, pension plan, plan administrator, employer match, retirement plan for employees, 5500 form, ESOP, fiduciary for the plan, cash balance plan, vesting, state-mandated retirement',
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
      looking for a better 401k provider for our firm`,
    brands:
      'Fidelity 401k, Guideline 401k, Empower Retirement, TIAA, Principal Financial, Ubiquity, Voya, American Funds',
    touches: 'pension office clerk, retirement plan call center rep',
    near: 'financial planning, employee benefits, payroll, accounting, human resources',
  },
  {
    name: 'staffing',
    does: 'staffing agency, temp agency, recruiter, staffing manager, temporary help, temp-to-hire, day labor, light industrial staffing, warehouse workers, clerical temps, nurse staffing, medical staffing, seasonal workers, direct hire placement, job placement, employment agency, technical recruiter, hospitality staffing, substitute teachers, H-2B workers, restaurant and event staff, workforce solutions, talent acquisition, job fairs, apprenticeship and workforce development',
    signs:
      'office temp, temps, temp agency, staffing agency, short-staffed, understaffed, warehouse help, seasonal help, find workers, need workers, fill shifts, job posting, nobody applies, employment agency, recruiter, extra hands, forklift operator, receptionist fill-in, day laborers, temp-to-hire, hire servers, looking for work, line workers, second shift',
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
      know a good temp agency`,
    brands:
      'Manpower, Kelly Services, Robert Half, Adecco, Randstad, Express Employment Professionals, Aerotek, Labor Ready, PeopleReady, Spherion, Snelling, Goodwill job center, Indeed.com, ZipRecruiter',
    touches: 'hiring manager, job seeker',
    near: 'human resources, executive search, career coaching, payroll, chamber of commerce, trade schools',
  },
  {
    name: 'executive search',
    does: 'executive recruiter, executive search consultant, headhunter, retained search, C-suite recruiting, leadership recruiting, CEO search, nonprofit executive search, physician recruiter, legal recruiter, board recruitment, senior-level placement, interim executives, search firm partner, sales executive recruiter',
    signs:
      'headhunter, executive recruiter, executive search, find a CEO, new CEO, new executive director, hire a CFO, search committee, board seat candidates, interim executive, VP of sales, C-suite, physician recruiting, plant manager candidates, chief operating officer, senior hire, retained search',
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
      can anyone recommend a good headhunter`,
    brands:
      'Korn Ferry, Spencer Stuart, Heidrick & Struggles, Russell Reynolds, Management Recruiters International',
    near: 'staffing, human resources, leadership training, career coaching, outplacement, nonprofit consulting',
  },
  {
    name: 'virtual assistance',
    does: 'virtual assistant, VA, remote assistant, executive assistant services, administrative support, online business manager, inbox and calendar management, data entry, scheduling, appointment setting, freelance admin, personal assistant, transcription, travel booking for busy people, back-office help, secretary for hire, typing services, online admin support, real estate transaction coordinator',
    signs:
      'virtual assistant, personal assistant, admin help, executive assistant, data entry, inbox overload, too many emails, calendar management, appointment setting, secretary, drowning in admin, typing, transcription, transaction coordinator, paperwork help, someone to return emails, scheduling help, part-time assistant',
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
      who could take the paperwork off my plate`,
    brands: 'Belay Solutions, Zirtual, Time Etc, Fancy Hands',
    touches: 'receptionist, executive assistant at a corporation',
    near: 'bookkeeping, answering services, customer databases, social media, staffing, office automation',
  },
  {
    name: 'business banking',
    does: 'business banker, commercial banker, business banking officer, commercial relationship manager, treasury management, bank branch manager, community banker, business checking, lines of credit, cash management, merchant deposits, lockbox, escrow accounts for businesses, credit union business services, commercial lending officer, bank vice president, agricultural banker',
    signs:
      'business account, business checking, commercial banker, business banker, treasury management, cash deposits, remote deposit, business credit card, line of credit, night drop, wire transfer for the company, positive pay, lockbox, escrow account, bank for our business, banking relationship, coin and change orders',
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
      looking for a good local banker for my company`,
    brands:
      'Chase for Business, Wells Fargo, Bank of America, PNC, U.S. Bank, Truist, Fifth Third, KeyBank, Huntington Bank, Citizens Bank, Regions Bank, M&T Bank, Mercury bank, Relay Financial',
    touches: 'bank teller, bank examiner, bank IT staff, loan processor',
    near: 'business loans, personal banking, accounting, card processing, commercial property, chamber of commerce',
  },
  {
    name: 'business loans',
    does: 'commercial lender, business loan officer, SBA lender, SBA loans, small business lending, commercial loan broker, working capital, lines of credit, commercial real estate loans, acquisition financing, CDFI, microloans, asset-based lending, merchant cash advance, equipment loans, commercial mortgages, construction lending, SBA 504 specialist, business development officer at a bank, agricultural loans, bridge loans, hard money lender, alternative lending',
    signs:
      'SBA loan, SBA, small business loan, business loan, commercial loan, working capital, microloan, commercial mortgage, borrow for the business, acquisition loan, bridge loan, hard money, expansion money, loan for my business, CDFI, startup loan, 504 loan, merchant cash advance, bank turned our business down, finance the building',
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
      know a lender who works with small businesses`,
    brands: 'SBA, Kabbage, OnDeck, Live Oak Bank, Fundbox, Lendio, BlueVine, Kiva, Accion',
    touches: 'loan processor, underwriter, credit analyst, bank teller',
    near: 'business banking, invoice factoring, equipment leasing, startup funding, business startup advice, business brokerage, accounting',
  },
  {
    name: 'invoice factoring',
    does: 'invoice factoring, factoring company, accounts receivable financing, freight factoring, trucking factoring, purchase order financing, receivables funding, asset-based lending, cash for invoices, working capital for staffing firms, payroll funding, medical receivables funding, factoring broker, supply chain finance',
    signs:
      'factoring, factor our invoices, accounts receivable financing, slow-paying customers, net 60, net 90, waiting on invoices, purchase order financing, cash for invoices, freight factoring, fuel advance, customers pay in 90 days, receivables, advance on invoices',
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
      temp crew has to be paid weekly and the client pays monthly`,
    brands: 'RTS Financial, Triumph Business Capital, altLINE, OTR Solutions, Apex Capital',
    near: 'business loans, business banking, accounting, freight, staffing, equipment leasing',
  },
  {
    name: 'equipment leasing',
    does: 'equipment leasing, equipment finance, equipment leasing broker, leases for restaurants and shops, truck and trailer financing, medical equipment leasing, sale-leaseback, vendor financing, copier leases, machinery loans, equipment lender, heavy equipment financing, lease specialist',
    signs:
      'equipment lease, equipment leasing, lease a machine, equipment finance, finance a truck, finance equipment, sale-leaseback, lease an excavator, lease kitchen equipment, lease-to-own equipment, vendor financing, financing for a CNC, finance a skid steer, Section 179',
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
      who leases machines to small companies`,
    brands:
      'DLL, GreatAmerica, Balboa Capital, Caterpillar Financial, John Deere Financial, Crest Capital',
    near: 'business loans, business banking, equipment rental, accounting, truck sales, farm equipment',
  },
  {
    name: 'card processing',
    does: 'merchant services, credit card processing, payment processing, point of sale systems, POS systems, merchant services rep, card terminals, card readers, mobile payments, online payments, ACH and e-checks, payment consultant, lowers processing fees, cash discount programs, high-risk merchant accounts, gift card programs, ATM placement, payment gateway, POS installer',
    signs:
      'merchant services, credit card processing, card reader, card terminal, take credit cards, accept credit cards, accept cards, point of sale, POS system, swipe fees, processing fees, chargebacks, cash register, payment gateway, Square reader, tap to pay, merchant account, gift card program, card surcharge, ATM in our store, pay online',
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
      looking for a cheaper credit card processor`,
    brands:
      'Square register, Clover POS, Toast POS, Stripe payments, PayPal, Heartland Payment, First Data, Fiserv, Worldpay, Shopify POS, Lightspeed, Elavon, TSYS, SpotOn',
    touches: 'cashier',
    near: 'business banking, restaurant equipment, bookkeeping, online stores, IT support, business startup advice',
  },
  {
    name: 'personal banking',
    does: 'personal banker, branch manager, bank branch manager, credit union, credit union branch manager, checking and savings accounts, auto loans, personal loans, home equity lines, CDs, member services, retail banker, kids savings accounts, safe deposit boxes, relationship banker, signature loans, private banker, trust officer',
    signs:
      'checking account, savings account, credit union, personal banker, bank branch, car loan, auto loan, personal loan, CD rates, safe deposit box, overdraft fees, HELOC, home equity line, debit card, open a bank account, kids savings, payday loan, cosigner, money order, certificate of deposit, medallion signature',
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
      know a friendly bank or credit union nearby`,
    brands:
      'Chase Bank, Wells Fargo, Bank of America, Capital One, Navy Federal, Ally Bank, PNC, Citizens Bank, TD Bank',
    touches: 'bank teller, bank security guard, loan processor, bank examiner',
    near: 'business banking, mortgages, financial planning, credit repair, car sales, debt counseling',
  },
  {
    name: 'financial planning',
    does: 'financial planner, certified financial planner, CFP, financial advisor, wealth manager, wealth management, investment advisor, retirement planning, fee-only advisor, portfolio management, retirement income, 401(k) rollovers, college savings plans, annuities, asset management, stockbroker, investments, RIA, fiduciary advisor, widows and divorcees, divorce financial analyst, CDFA, private wealth, money coach, estate and legacy planning, Social Security timing, helps families save and invest',
    signs:
      'financial planner, financial advisor, invest, investing, investments, retire early, retirement savings, rollover, IRA, Roth, nest egg, brokerage account, stock market, mutual funds, annuity, annuities, 529, college savings, wealth, windfall, inherited money, lump sum pension, required minimum distribution, investment portfolio, enough to retire, stocks and bonds',
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
      am I saving enough`,
    brands:
      'Edward Jones, Merrill Lynch, Morgan Stanley, Raymond James, Ameriprise, Charles Schwab, Fidelity Investments, Vanguard, LPL Financial, UBS, Northwestern Mutual, Thrivent, Primerica, Stifel, Wells Fargo Advisors, Edelman Financial Engines',
    touches:
      'financial analyst at a corporation, day trader, investment club member, finance professor, bank teller',
    near: 'accounting, tax preparation, estate planning, life insurance, retirement plans, personal banking, Social Security help',
  },
  {
    name: 'daily money management',
    does: 'daily money manager, bill paying for seniors, personal bookkeeper, household bookkeeping, pays bills for older people, representative payee, professional fiduciary, trustee services, checkbook balancing, sorts the mail and bills, personal finance organizer, trust officer, court-appointed conservator',
    signs:
      'daily money manager, pay her bills, pay his bills, unpaid bills piling up, balance the checkbook, unopened mail, representative payee, bill paying, professional fiduciary, corporate trustee, household bills, shutoff notices piled up, balancing her checkbook',
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
      mother-in-law is drowning in medical bills and statements`,
    near: 'care management, elder law, bookkeeping, estate planning, personal banking, financial planning, debt counseling',
  },
  {
    name: 'credit repair',
    does: 'credit repair, credit restoration, credit counselor, credit coach, fixes credit reports, disputes errors on credit reports, raises credit scores, credit specialist, credit score consultant, credit education, identity theft recovery',
    signs:
      'credit score, credit report, credit repair, bad credit, fix my credit, rebuild credit, Equifax, Experian, TransUnion, FICO, collections on my report, charge-off, identity theft, late payments on my record, error on my credit, credit bureau',
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
      how do I freeze my credit after my wallet was stolen`,
    brands: 'Lexington Law, CreditRepair.com, Credit Karma, Experian, LifeLock',
    touches: 'collections agent, loan processor',
    near: 'debt counseling, mortgages, personal banking, bankruptcy, car sales, homes for sale',
  },
  {
    name: 'debt counseling',
    does: 'credit counselor, debt counselor, nonprofit credit counseling, debt management plans, budget coach, budgeting classes, money coach, financial coach, debt consolidation, debt settlement, gets people out of debt, foreclosure prevention counselor, HUD housing counselor, financial literacy, Financial Peace University leader',
    signs:
      'credit card debt, deep in debt, debt counselor, credit counseling, maxed out, minimum payments, debt collectors calling, make a budget, budgeting, living paycheck to paycheck, debt consolidation, debt settlement, get out of debt, collection calls, behind on bills, overspending, money fights, foreclosure notice',
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
      someone to talk to about getting out of debt`,
    brands:
      'GreenPath, Consumer Credit Counseling Service, Money Management International, Dave Ramsey, Ramsey Solutions, National Debt Relief, Freedom Debt Relief',
    touches: 'bill collector, collections agent',
    near: 'credit repair, bankruptcy, personal banking, housing help, food pantries, student loans, clergy',
  },
  {
    name: 'student loans',
    does: 'student loan advisor, student loan counselor, student loan consultant, loan forgiveness help, student loan repayment planning, student loan refinancing, income-driven repayment, public service loan forgiveness, private student loans, default rehabilitation, student loan lawyer',
    signs:
      'student loan, student loans, student debt, loan forgiveness, PSLF, income-driven repayment, loan servicer, Parent PLUS, deferment, forbearance on loans, refinance student loans, college debt, default on student loans',
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
      my wages are taken because of an old school debt`,
    brands: 'Sallie Mae, Navient, Nelnet, SoFi, MOHELA',
    touches: 'loan servicing call center rep',
    near: 'financial aid, financial planning, debt counseling, personal banking, college admissions, bankruptcy',
  },
  {
    name: 'energy brokers',
    does: 'energy broker, energy consultant, electricity supplier rep, natural gas supply, commercial energy procurement, utility bill auditing, lower electric rates for businesses, energy aggregator, demand response, utility cost reduction, telecom and utility expense audits, retail electricity contracts, energy advisor',
    signs:
      'energy broker, energy supplier, electric supplier, electricity rate, kilowatt rate, utility bill audit, natural gas contract, lock in a rate, energy contract, demand charges, demand response, commercial electric bill, power bills at the plant, energy procurement, gas supply contract',
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
      third-party supplier doubled our rate after the first year`,
    brands:
      'Constellation Energy, Direct Energy, NRG Energy, ENGIE, Reliant Energy, TXU Energy, Ambit Energy',
    touches: 'utility lineman, meter reader, utility customer service rep',
    near: 'solar power, energy audits, commercial property, lighting, industrial maintenance, business coaching, accounting',
  },
]
