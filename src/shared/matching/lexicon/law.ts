import type { Trade } from './trade'
/** Trades of the law and of those who serve it. */
export const law: readonly Trade[] = [
  {
    name: 'business law',
    does: 'business attorney, business lawyer, corporate lawyer, corporate counsel for small firms, contracts lawyer, contract review, LLC formation, incorporations, partnership agreements, operating agreements, buy-sell agreements, outside general counsel, franchise lawyer, mergers and acquisitions attorney, transactional attorney, commercial leases, nonprofit lawyer, startup lawyer, shareholder agreements, entertainment lawyer',
    signs:
      'business lawyer, business attorney, corporate lawyer, contract review, review a contract, operating agreement, partnership agreement, LLC papers, form an LLC, incorporate, buy-sell agreement, non-disclosure agreement, NDA, terms of service, shareholder, bylaws, buy out a partner, vendor contract, corporate minutes, draft a contract, breach of contract',
    asks: `starting an LLC with my brother-in-law
      need someone to read a contract before I sign it
      my partner wants out and we have nothing in writing
      buying a competitor and need the papers drawn up
      our customer agreement was copied off the internet
      lease for the new store is forty pages long
      want the company to pass to my kids
      should we incorporate before taking on the job
      vendor broke the agreement and won't refund us
      investor sent a term sheet and I don't understand it
      need a lawyer on call for our small company
      band is arguing about who owns the songs and the name
      setting up a nonprofit and need bylaws
      bringing in a minority owner
      sharing secrets with a manufacturer and want an NDA
      my website needs a privacy policy and terms
      selling my practice and the buyer's attorney is tough
      two doctors joining offices need an agreement
      closing down our company the right way
      employee took our client list to start his own shop
      looking for a lawyer for my small business
      who could draw up a simple contract
      landlord of our store sent a lease amendment
      we shook hands on a partnership and now it is growing`,
    brands: 'LegalZoom, Rocket Lawyer',
    touches: 'paralegal, law student, law librarian, contract administrator, legal secretary',
    near: 'accounting, litigation, employment law, tax law, business banking, business brokerage, patents and trademarks',
  },
  {
    name: 'employment law',
    does: 'employment lawyer, employment attorney, labor lawyer, labor and employment attorney, wrongful termination, wage and hour claims, discrimination and harassment cases, severance agreements, non-competes, unpaid overtime, represents employees, represents employers, union lawyer, workplace retaliation, whistleblower attorney, executive employment contracts, EEOC charges',
    signs:
      'employment lawyer, wrongful termination, wrongfully fired, severance agreement, severance offer, non-compete, noncompete, unpaid overtime, EEOC, sexual harassment at work, retaliation, whistleblower, labor law, unpaid wages, fired for, hostile workplace, fired while pregnant, union drive, wage claim, unemployment appeal, hostile work environment, misclassified as a contractor',
    asks: `got fired right after I told them I was pregnant
      boss won't pay my overtime
      they want me to sign a severance agreement by Friday
      my new job is threatened because of a non-compete
      supervisor keeps touching me and HR does nothing
      let go at 59 and replaced by a kid
      a former worker is suing our company
      reported safety problems and they cut my hours
      denied unemployment and want to appeal
      last paycheck never came
      our staff wants to unionize and we don't know the rules
      passed over because of my accent
      they call me a contractor but treat me as an employee
      refused my leave to care for my mother
      got a letter from the EEOC about our restaurant
      waitress friend has her tips taken by the manager
      negotiating an executive contract
      our top salesman left and is calling our customers
      fired for being in a wheelchair
      I think I was fired illegally
      need a lawyer who stands up to bosses`,
    touches: 'union member, labor department clerk, HR manager',
    near: "human resources, civil rights law, workers' compensation law, business law, mediation, litigation, career coaching",
  },
  {
    name: 'patents and trademarks',
    does: 'patent attorney, patent agent, trademark attorney, intellectual property lawyer, IP attorney, copyright lawyer, patent searches, provisional patents, trademark registration, licensing agreements, invention help, trade secrets, protects inventions, brand protection, copyright registration, patent illustrator',
    signs:
      'patent, patents, trademark, copyright, intellectual property, invention, inventor, provisional, logo stolen, copied my design, knockoffs, brand name taken, cease and desist, prior art, licensing my invention, trade secret, copied my product, infringement, register the name, stole my idea',
    asks: `I invented something and want to protect it
      someone is using our business name
      got a letter saying our logo is too close to theirs
      can I keep others from copying my product
      want to register the name of my brewery
      a seller online is making knockoffs of my jewelry
      somebody put my photos on their website
      my dad built a gadget in the garage that could sell
      how do I license my idea to a big company
      is it safe to show my prototype to a factory
      wrote a song and want to own it
      app developer worries someone will steal his code
      is this name free to use
      toy idea pitched to a company that now sells it
      university lab made a new coating and wants rights to it
      publisher says I need permission for a quote
      recipe is our secret and the cook left
      looking for a patent lawyer`,
    touches: 'hobby inventor, patent examiner',
    near: 'business law, product design, prototypes, university research, startup funding, litigation, mechanical engineering',
  },
  {
    name: 'tax law',
    does: 'tax attorney, tax lawyer, tax litigation, Tax Court, IRS appeals, LL.M. in taxation, criminal tax defense, international tax, offshore accounts, estate tax planning, state and local tax lawyer, property tax appeals, tax-free exchanges, business tax structuring',
    signs:
      'tax attorney, tax lawyer, Tax Court, tax evasion, offshore account, foreign bank account, FBAR, criminal tax, property tax appeal, assessment too high, estate tax, tax fraud, notice of deficiency, tax structuring, sales tax audit, gift tax',
    asks: `got a notice of deficiency and ninety days to answer
      never reported an account overseas
      afraid this tax business could be criminal
      property assessment went up sixty percent and I want to fight it
      our company owes sales tax in other states
      wealthy aunt's estate is over the exempt amount
      partner cheated on the company return
      want to go to court against the IRS
      how to structure the sale so taxes don't take half
      my tax preparer committed fraud on my return
      moved abroad and both countries want tax
      trust fund penalty landed on me personally
      giving up citizenship and the tax that comes with it
      appeal the taxes on our warehouse
      need a lawyer who really knows taxes
      inherited from a relative abroad and unsure what to report
      the state says I still live there and wants tax
      cash business and the auditors think we hid income`,
    touches: 'IRS employee, tax assessor, tax professor',
    near: 'tax trouble, accounting, estate planning, business law, tax preparation, litigation',
  },
  {
    name: 'litigation',
    does: 'litigator, trial lawyer, trial attorney, civil litigation, commercial litigation, business disputes, contract disputes, construction litigation, appeals, defamation lawyer, fraud cases, class actions, insurance bad faith, lawsuit defense, estate litigation, consumer protection attorney, lemon law, probate disputes, appellate lawyer',
    signs:
      'lawsuit, want to sue, sue them, threatening to sue, suing, being sued, getting sued, sued, litigation, litigator, trial lawyer, take them to court, small claims, class action, defamation, slander, libel, lemon law, injunction, summons, served with papers, appeal the verdict, fraud case, contractor ran off, demand letter, scammed me',
    asks: `just got served with papers
      contractor took our deposit and vanished
      want to take the dealership to court over this car
      neighbor is suing us over a tree
      a competitor is telling lies about us online
      customer refuses to pay and threatens to sue
      how do I file in small claims
      lost at trial and want to appeal
      my sister emptied mom's accounts before she died
      builder won't fix the defects in our new house
      supplier sent bad parts and cost us the contract
      investor cheated a group of us
      insurance won't honor the policy on our building
      ex-partner started the same business across the street
      hidden mold the seller never told us about
      a bad review is false and hurting our shop
      they want me to testify and I got a subpoena
      brand-new truck in the shop nine times
      siblings contesting dad's will
      need a tough lawyer who goes to court
      somebody threatens to sue us`,
    touches: 'judge, court clerk, paralegal, bailiff, law student',
    near: 'business law, mediation, personal injury law, court reporting, process serving, expert witnesses, private investigation',
  },
  {
    name: 'debt collection',
    does: 'collections attorney, collection agency, debt collector, commercial collections, creditor rights lawyer, collects unpaid invoices, judgment enforcement, accounts receivable recovery, skip tracing, medical collections, liens for contractors, mechanic’s liens, garnishments for creditors, bad check recovery',
    signs:
      'collection agency, collect a debt owed to us, unpaid invoice, won’t pay our invoice, past due accounts, bad checks, bounced check from a customer, mechanic’s lien, enforce a judgment, deadbeat customer, collect money owed, delinquent accounts, owes us money, stiffed us, judgment against, collect on the judgment',
    asks: `a customer owes us eleven thousand and won't return calls
      won in small claims but can't get the money
      our dental office has hundreds of unpaid balances
      builder finished the job and the owner won't pay
      patient moved away and left a bill
      former tenant skipped owing four months
      got a stack of bounced checks at the store
      want to put a lien on the house we roofed
      friend borrowed money and won't give it back
      client went out of business owing us
      HOA members behind on dues
      subcontractor never got paid by the general
      who goes after overdue accounts for a share
      lent my cousin money on a handshake
      gym with members who stopped paying
      who can collect what people owe us
      our plumbing firm is owed by half the town
      school has families who never paid tuition
      client bounced a check and changed his number`,
    touches: 'billing clerk, repo driver',
    near: 'litigation, business law, process serving, bookkeeping, invoice factoring, medical billing, private investigation',
  },
  {
    name: 'bankruptcy',
    does: 'bankruptcy attorney, bankruptcy lawyer, Chapter 7, Chapter 13, Chapter 11, debt relief attorney, business bankruptcy, stops foreclosure, stops repossession, stops wage garnishment, bankruptcy trustee, fresh start lawyer, restructuring, debtor and creditor law, workouts',
    signs:
      'bankruptcy, bankrupt, Chapter 7, Chapter 13, Chapter 11, stop foreclosure, facing foreclosure, repossession, wages garnished, garnishment, repo my car, fresh start, discharge debts, creditors, sheriff sale, insolvent, drowning in debt, trustee hearing',
    asks: `they're going to auction off our house next month
      creditors are garnishing my wages
      medical debt of two hundred thousand after the accident
      our restaurant can't pay its suppliers any more
      can I keep my house and car if I file
      the repo man took my truck
      divorce left me with all the cards and no income
      sheriff posted a sale notice on the door
      lost my business and personally guaranteed the loans
      is it better to settle or wipe it all out
      customer of ours filed and we'll never see our money
      company needs time to reorganize and pay its debts
      elderly aunt has only Social Security and collectors keep calling
      judgment against me and they froze my account
      behind three mortgage payments with no way to catch up
      farm is going under with equipment loans
      need a kind bankruptcy lawyer
      friend is thinking of declaring bankruptcy
      payday lenders and hospital bills have us under water
      a tenant of mine filed and still owes rent`,
    touches: 'bankruptcy court clerk',
    near: 'debt counseling, credit repair, business law, family law, tax trouble, real estate law, mortgages',
  },
  {
    name: 'estate planning',
    does: 'estate planning attorney, estate planning lawyer, estate lawyer, wills and trusts, writes wills, living trusts, probate lawyer, probate attorney, powers of attorney, trust administration, estate administration, advance directives, special needs trusts, living wills, executor help, asset protection, legacy planning, trusts and estates, trust officer, drafts wills, guardians for children, settles estates',
    signs:
      'write a will, wills and trusts, last will, a will drawn up, make a will, living trust, trust for the kids, probate, executor, power of attorney, estate planning, estate lawyer, inheritance, heirs, living will, health care proxy, advance directive, special needs trust, guardian for my kids, deed after death, no will, successor trustee, settle the estate, die without a will, update our will, inherited the house',
    asks: `Dad died and I'm the executor, what do I do
      we have two kids and nothing written down
      who would raise our children if we both died
      want to leave the house to my daughter without court
      mom's will was made in 1985 in another state
      second marriage with children on both sides
      need papers so I can handle things for my mother
      father-in-law is going into surgery and has no papers
      our son has Down syndrome and we worry about when we're gone
      found Grandma's handwritten will
      aunt passed without leaving anything in writing
      name on the deed is my late husband's
      family cabin and how to share it among five cousins
      want to cut one child out
      I'm single with no kids, who decides for me
      how to keep my son's wife from getting the farm
      just bought a house together and we're not married
      how do I avoid probate
      want to leave money to my church and my cats
      college kid turned 18 and doctors won't talk to us
      brother won't tell us what's in the trust
      putting the rental houses into a trust
      we need to make a will
      looking for a lawyer for wills and a trust
      going on a big trip and want our papers in order
      bank says I need letters of administration
      my uncle left a house full of stuff and no instructions
      client just lost his wife and has to settle everything`,
    brands: 'LegalZoom wills, Trust & Will',
    touches: 'probate court clerk, paralegal, genealogist',
    near: 'elder law, financial planning, tax preparation, real estate law, life insurance, funerals, family law',
  },
  {
    name: 'elder law',
    does: 'elder law attorney, elder lawyer, Medicaid planning, nursing home planning, guardianship lawyer, conservatorship, special needs planning, elder abuse attorney, long-term care planning attorney, Medicaid applications, VA pension planning, asset protection for seniors, nursing home rights, elder care attorney, public guardian, long-term care ombudsman, supported decision making',
    signs:
      'elder law, Medicaid planning, qualify for Medicaid, spend down, nursing home bill, guardianship, conservatorship, elder abuse, court-appointed conservator, look-back period, protect the house from the nursing home, nursing home costs, guardian for mom, undue influence, incompetent parent, nursing home neglect',
    asks: `Mom is going into a nursing home and will lose her house
      how do we get Medicaid to pay for dad's care
      my father has dementia and won't sign anything
      caregiver talked grandma into changing her will
      need to become legal guardian of my aunt
      son with autism turns 18 and can't decide for himself
      the home is discharging my mother against our wishes
      bedsores and bruises at dad's facility
      husband needs care and I'd be left with nothing
      can she give us the house now or is it too late
      Medicaid application was denied for some missing paper
      a nephew is draining uncle's savings
      neighbor is confused and signed a deed to a stranger
      care home costs nine thousand a month and savings are nearly gone
      brother and I disagree on where mother should live
      is there help for a veteran's widow in assisted living
      she fell for a sweetheart scam and keeps wiring money
      know a good elder law attorney
      stepmother is moving dad's money around
      grandfather signed his truck and house over to the helper`,
    touches: 'nursing home social worker, Medicaid office clerk',
    near: "estate planning, care management, senior living, long-term care insurance, veterans' benefits, dementia support, home nursing",
  },
  {
    name: 'family law',
    does: 'family lawyer, family law attorney, divorce lawyer, divorce attorney, child custody, child support, adoption attorney, prenuptial agreements, alimony, guardianship of children, collaborative divorce, restraining orders, visitation, paternity, grandparents rights, separation agreements, domestic relations, surrogacy lawyer, guardian ad litem, parenting coordinator',
    signs:
      'divorce, divorce lawyer, custody, custody battle, child support, alimony, prenup, legal separation, adoption papers, visitation, paternity, restraining order, parenting plan, ex-wife, ex-husband, spousal support, family court, grandparents rights, stepparent adoption, protective order, annulment, getting divorced',
    asks: `my wife moved out and took the kids
      husband asked for a divorce last night
      ex won't let me see my son
      he hasn't paid support since spring
      getting remarried and want a prenup
      stepdad wants to adopt my daughter
      want to move to another state with my children
      raising our grandchild and need legal rights
      scared of my ex and need an order to keep him away
      lost my job and can't pay what the court ordered
      we agree on everything and want it cheap and quick
      not married and we have a baby, what are his rights
      who gets the house and the business when we split
      kids don't want to go to their father's anymore
      ex drinks while the children are with him
      change my name back
      friend of mine is going through an ugly split
      married abroad and want to end it here
      mother of my child disappeared
      using a surrogate and need a contract
      child protective services came to our door
      my sister is leaving a violent marriage
      pension has to be divided after thirty years together
      looking for a good divorce lawyer
      my ex took the kids across state lines
      grandson lives with us and the school wants papers
      he hid money during the marriage`,
    touches: 'family court clerk, child support office worker, paralegal, social work student',
    near: 'mediation, couples counseling, child psychology, domestic violence help, estate planning, financial planning, adoption and foster care',
  },
  {
    name: 'mediation',
    does: 'mediator, divorce mediator, arbitrator, family mediation, conflict resolution, community mediation, workplace mediation, dispute resolution, ADR, arbitration, facilitates hard conversations, business mediation, retired judge, neighbor disputes, ombudsman, restorative justice, collaborative divorce facilitator',
    signs:
      'mediator, mediation, arbitration, arbitrator, settle out of court, stay out of court, neutral third party, dispute between neighbors, amicable divorce, conflict resolution, peacemaker, work it out without lawyers, talk it through, neutral person, ADR',
    asks: `want to split up without a court fight
      neighbors feuding over the fence line
      two partners can't be in the same room
      siblings fighting over mom's house
      contract says we must arbitrate
      co-workers haven't spoken in a year
      want to settle this instead of suing
      parents can't agree on a holiday schedule
      landlord and tenant at each other's throats
      church congregation is torn in two
      judge told us to try and work it out first
      customer dispute we'd rather settle quietly
      school and parents at odds over services
      barking dog has the whole street fighting
      need someone neutral to lead a hard family meeting
      divorcing amicably and want to save on lawyers
      know a good mediator
      ex and I cannot agree about summer vacation
      brothers who own the farm no longer speak`,
    touches: 'court clerk, bailiff',
    near: 'family law, litigation, couples counseling, human resources, employment law, clergy',
  },
  {
    name: 'personal injury law',
    does: 'personal injury lawyer, injury attorney, accident lawyer, car accident attorney, medical malpractice, slip and fall, wrongful death, truck accidents, motorcycle accident lawyer, dog bite lawyer, product liability, nursing home abuse cases, plaintiff attorney, mass torts, contingency fee lawyer, brain injury lawyer, fights insurance companies',
    signs:
      'personal injury, injury lawyer, car accident lawyer, accident attorney, whiplash, slip and fall, slipped and fell, medical malpractice, malpractice case, dog bite, dog bit, wrongful death, hit by a car, hit by a truck, rear-ended, injured in a crash, drunk driver hit, pain and suffering, botched surgery, injury settlement, ambulance chaser, defective product',
    asks: `got rear-ended and my neck still hurts
      other driver's insurance offers two thousand dollars
      mother slipped on a wet floor at the grocery store
      surgeon left something inside my uncle
      neighbor's dog bit my little girl in the face
      drunk driver killed my nephew
      hit while riding my bike
      doctor missed the cancer for a year
      semi truck ran us off the highway
      the baby was hurt during birth
      ladder collapsed and broke my hip
      hurt as a passenger in an Uber
      someone ran a red light and my car and back are wrecked
      burned by a space heater that caught fire
      son broke his leg on a trampoline park ride
      nursing home let dad fall three times
      insurance adjuster keeps calling me to give a statement
      can't work since the crash and bills are coming
      ice in the parking lot nobody salted
      who is a good accident lawyer`,
    brands: 'Morgan & Morgan, Lerner and Rowe',
    touches: 'claims adjuster, insurance defense paralegal, paramedic',
    near: "workers' compensation law, chiropractic, body shops, physical therapy, litigation, disability law, home and car insurance",
  },
  {
    name: 'criminal defense',
    does: 'criminal defense attorney, criminal lawyer, defense lawyer, DUI lawyer, DWI attorney, traffic tickets, expungement, public defender, felony and misdemeanor defense, juvenile defense, drug charges, probation violations, license suspension hearings, assault charges, federal crimes, white collar defense, record sealing, former prosecutor',
    signs:
      'arrested, DUI, DWI, criminal charges, charged with, criminal lawyer, defense lawyer, expunge, expungement, traffic ticket, speeding ticket, felony, misdemeanor, probation violation, in jail, license suspended, arraignment, bench warrant, arrest warrant, drug charge, criminal record, shoplifting charge, court date, public defender, police want to question, pulled over, plea deal',
    asks: `my son got arrested last night
      blew over the limit driving home from a wedding
      speeding ticket would cost me my CDL
      police want to talk to me and I'm nervous
      an old mistake shows up on every background check
      nephew got caught with pills
      daughter shoplifted at the mall and has a court date
      there's a warrant out from years ago
      fight at a bar and now I'm charged
      husband missed a probation meeting
      they took my license for too many points
      teenager charged with vandalism at school
      accused of something I didn't do
      bookkeeper accused of stealing from her boss
      federal agents came to our office with a subpoena
      violated a restraining order by mistake
      reckless driving in another state
      student caught with a fake ID
      want my gun rights back after an old charge
      grandson is sitting in county jail
      need a good criminal lawyer fast
      got a DUI over the weekend`,
    touches:
      'police officer, prosecutor, probation officer, judge, corrections officer, criminal justice student',
    near: 'bail bonds, private investigation, civil rights law, addiction recovery, driving lessons, litigation, police liaison',
  },
  {
    name: 'bail bonds',
    does: 'bail bonds, bail bondsman, bail agent, bail bond agent, 24-hour bail, gets people out of jail, jail release, immigration bonds, posts bail, bounty hunter, surety bail',
    signs:
      'bail, bail bond, bail bondsman, post bail, bond hearing, make bail, get out of jail, bail money, jail tonight, held on bond, immigration bond',
    asks: `my brother is in jail and we can't afford his bail
      judge set it at ten thousand and we have one
      how do I get my daughter out tonight
      friend got locked up over the weekend
      do I get the money back if he shows up in court
      husband held by immigration on a bond
      he missed his court date and I co-signed
      employee called me from county lockup
      need somebody who answers at three in the morning
      who is a decent bail bondsman
      grandma wants to put up her house to get him out
      need to get my roommate released before work Monday
      he has a hearing tomorrow and we need the money posted`,
    touches: 'jailer, corrections officer',
    near: 'criminal defense, immigration, private investigation, surety bonds, police liaison',
  },
  {
    name: 'immigration',
    does: 'immigration lawyer, immigration attorney, green cards, citizenship, naturalization, visas, work visas, H-1B, fiancé visas, asylum lawyer, deportation defense, DACA, family petitions, immigration consultant, accredited representative, student visas, permanent residency, removal defense, TPS, Catholic Charities immigration services, employer sponsorship',
    signs:
      'immigration, immigration lawyer, green card, citizenship test, naturalization, visa, work permit, H-1B, asylum, deportation, deported, ICE agents, DACA, USCIS, undocumented, permanent resident, fiancé visa, sponsor a relative, visa sponsorship, become a citizen, overstayed, papers to work here, immigration court',
    asks: `my fiancée lives in the Philippines and we want her here
      our best cook's work permit is about to run out
      mother-in-law wants to become a citizen
      want to sponsor my brother to come over
      husband got picked up by ICE
      overstayed as a student and scared
      our clinic wants to hire a doctor from abroad
      lost my green card
      came here as a child and have no papers
      need seasonal workers from Mexico, legally
      neighbor fled her country and has a hearing
      married an American, what do I file
      grandparents want to visit and were turned down
      the application has been stuck for two years
      can I travel while my case is open
      adopted child from overseas needs citizenship
      an old arrest might hurt her residency
      engineer on an H-1B wants to change jobs
      helping a family practice for the citizenship interview
      know an honest immigration lawyer`,
    touches: 'border patrol agent, USCIS officer, travel visa clerk',
    near: 'refugee services, English lessons, translation, family law, criminal defense, employment law, passports and licenses',
  },
  {
    name: 'real estate law',
    does: 'real estate attorney, real estate lawyer, closing attorney, property lawyer, zoning attorney, land use lawyer, deeds, boundary disputes, easements, quiet title, commercial real estate attorney, construction law, foreclosure defense, HOA lawyer, title disputes, eminent domain, closings, purchase agreements, land contracts',
    signs:
      'real estate lawyer, real estate attorney, closing attorney, deed, quitclaim, quiet title, easement, boundary dispute, zoning, zoning variance, property line dispute, encroachment, cloud on the title, eminent domain, land contract, purchase agreement, adverse possession, zoning board, right of way, lien on the house, seller backed out',
    asks: `neighbor built his fence over our line
      seller backed out a week before closing
      need the house put in my name
      take my ex off the deed
      selling to my son without a realtor
      town won't let us run the shop from our garage
      someone claims the right to cross our land
      the state wants to take part of our yard for the road
      an old lien turned up on the title
      need a contract to sell our land on payments
      our driveway is partly on the neighbor's lot
      buying a building with three owners
      siblings inherited a house and one won't sell
      need to go before the zoning board for an addition
      HOA is fining us over a shed
      seller hid the wet basement
      bought at a tax sale and need clear title
      builder's lien on our house though we paid
      developer wants to rezone the field behind us
      need a lawyer for a house closing
      our title has my dead father's name on it
      driveway easement keeps us from selling
      buyer wants out and we want to keep the deposit`,
    touches: 'county recorder clerk, zoning officer, paralegal',
    near: 'title and escrow, homes for sale, land surveying, landlord and tenant law, permits, commercial property, estate planning',
  },
  {
    name: 'landlord and tenant law',
    does: 'landlord attorney, tenant lawyer, eviction lawyer, eviction attorney, tenant rights, landlord-tenant lawyer, lease disputes, security deposits, housing lawyer, legal aid housing attorney, fair housing, evictions for landlords, rent disputes, tenants union, mobile home park rights, legal aid',
    signs:
      'eviction, evict, evicted, eviction notice, landlord won’t, my landlord, tenant won’t leave, tenant rights, security deposit back, broken lease, break my lease, squatter, squatters, lease dispute, rent increase, bad tenant, housing court, notice to quit, uninhabitable apartment, locked me out, fair housing, legal aid',
    asks: `landlord won't give back our deposit
      tenants stopped paying and won't leave
      got a notice to be out in three days
      no heat for two weeks and the owner ignores us
      need to break a lease because of a new job
      squatters moved into my late mother's house
      rent went up five hundred overnight
      owner walks in whenever he likes
      tenant wrecked the place and disappeared
      he changed the locks with my stuff inside
      my roommate isn't on the lease and refuses to go
      mold in the apartment makes my kid sick
      they won't rent to me because of my wheelchair or service dog
      our trailer park was sold and we have to leave
      grown son won't move out of our basement
      tenant has six dogs against the lease
      building sold and the new owner wants us gone
      want a proper lease for my duplex
      need a lawyer for an eviction
      renters who need help against their landlord`,
    touches: 'rental office clerk, housing court clerk, renter',
    near: 'property management, real estate law, rentals, housing help, mediation, process serving, homeowner associations',
  },
  {
    name: 'disability law',
    does: 'disability lawyer, disability attorney, Social Security disability, SSI and SSDI, disability appeals, disability advocate, disability representative, veterans disability claims, VA claims attorney, long-term disability denials, ERISA lawyer, special education lawyer, ADA attorney, wins disability hearings',
    signs:
      'disability lawyer, SSDI, SSI, disability claim, disability hearing, denied disability, apply for disability, disability benefits, disability appeal, disability judge, VA rating, on disability, long-term disability denied, go on disability, disability attorney',
    asks: `Social Security turned me down for the second time
      my back is shot and I can't do any job
      hearing with a judge in two months and nobody to help
      long-term insurance cut off my checks
      husband had a stroke at 52 and can't go back to work
      VA rated my knees at ten percent
      can you get benefits for bipolar disorder
      filled out the forms and don't understand the denial
      sister with MS had to quit her job
      they say I was overpaid and want money back
      child with severe autism, are we eligible for monthly help
      doctor says I'll never work construction again
      review says I'm well enough to lose my benefits
      cancer treatment makes it impossible to work
      school refuses services in my son's IEP
      who helps people get approved for disability
      my mother can no longer stand at the register and was denied
      veteran with nightmares got a low rating
      long covid and I cannot work but they turned me down`,
    brands: 'Allsup, Binder & Binder',
    touches: 'Social Security office clerk, disability claims examiner',
    near: "Social Security help, workers' compensation law, veterans' benefits, personal injury law, elder law, occupational therapy, pain care",
  },
  {
    name: "workers' compensation law",
    does: "workers' compensation lawyer, workers comp attorney, work injury lawyer, job injury attorney, workers' comp claims, represents injured workers, comp defense attorney, construction accident lawyer, occupational disease claims, denied comp claims, Jones Act and railroad injuries, third-party claims",
    signs:
      "workers' comp lawyer, hurt at work, hurt on the job, injured at work, injured on the job, work injury, workers comp claim, workers comp denied, comp doctor, fell at work, light duty, job injury, comp settlement, comp case, industrial accident",
    asks: `fell off a scaffold and the boss says I'm a contractor
      hurt my back lifting patients at the hospital
      comp doctor says I'm fine and I can hardly walk
      lost two fingers in the press
      they sent me back too early and it got worse
      employer told me not to report the accident
      carpal tunnel after years on the line
      checks stopped coming while I'm still off
      crushed foot in the warehouse
      exposed to chemicals at the plant and my lungs are bad
      they offered a lump sum, should I take it
      fired after I filed a claim for my shoulder
      brother electrocuted on a job site
      truck driver wrecked while making deliveries
      nurse got stuck by a needle
      lost my hearing from the machines
      got hurt on the job and need a lawyer
      my claim for a work injury was denied`,
    touches: 'claims adjuster, safety officer, nurse case manager',
    near: 'personal injury law, employment law, disability law, physical therapy, orthopedics, safety training, business insurance',
  },
  {
    name: 'civil rights law',
    does: 'civil rights lawyer, civil rights attorney, discrimination lawyer, police misconduct, ACLU attorney, prisoners rights, voting rights, housing discrimination, First Amendment lawyer, ADA access lawyer, Title IX attorney, disability rights advocate, legal aid attorney, hate crimes, public interest lawyer',
    signs:
      'civil rights, police brutality, police misconduct, discrimination, discriminated against, racial profiling, Title IX, free speech, ADA violation, wheelchair access denied, excessive force, constitutional rights, hate crime, voting rights, false arrest, religious freedom, turned away because',
    asks: `police roughed up my son for no reason
      restaurant turned us away because of my service dog
      stopped again and again while driving through town
      town says we can't hold a rally in the park
      daughter assaulted at college and they did nothing
      landlord won't rent to families like ours
      the courthouse has no way in for a wheelchair
      brother beaten by guards in prison
      school suspended her for what she wore
      locked up for two days by mistake
      bank treats Black customers differently
      our mosque was refused a building permit
      taken off the voter list
      arrested while filming an officer
      deaf husband was refused an interpreter at the hospital
      need a lawyer for a discrimination case
      guards ignored my cousin until he nearly died
      our daughter is bullied for her race and the school shrugs`,
    brands: 'ACLU, NAACP, Southern Poverty Law Center',
    touches: 'police officer, law student, activist',
    near: 'employment law, criminal defense, litigation, landlord and tenant law, disability law, immigration',
  },
  {
    name: 'liquor licensing',
    does: 'liquor license attorney, liquor license consultant, alcohol licensing, liquor license broker, liquor license transfers, beverage law, bar and restaurant permits, ABC license help, beer and wine permits, alcohol compliance, special event liquor permits, responsible server training, TIPS trainer, cannabis licensing, tobacco licensing',
    signs:
      'liquor license, beer and wine license, alcohol permit, liquor permit, license to serve alcohol, sell alcohol, liquor board, ABC board, serve beer, one-day liquor permit, bartender certification, TIPS certification, beer garden permit, winery license, BYOB, cannabis license, dispensary license',
    asks: `opening a bar and can't get the paperwork through
      buying a restaurant and the alcohol permit has to transfer
      our church festival wants a beer tent
      cited for serving a minor
      the town has no licenses left, can we buy one
      want to sell wine in our gift shop
      neighbors object to our pub at the hearing
      starting a distillery and the forms are endless
      my bartenders need their server certification
      brewery taproom wants to add outdoor seating
      wedding barn owners ask about alcohol rules
      closing my tavern and want to sell the license
      want to open a dispensary, who knows the rules
      who handles liquor license applications
      can we serve wine at our gallery opening
      changing owners and afraid of losing the permit
      golf club wants to sell drinks from a cart`,
    touches: 'liquor store clerk, liquor board inspector, bartender',
    near: 'business law, restaurants, wineries and breweries, bartending, business brokerage, permits, venues',
  },
  {
    name: 'mineral rights',
    does: 'mineral rights, landman, oil and gas attorney, royalty buyer, buys mineral rights, oil and gas leases, mineral appraiser, petroleum landman, lease negotiations for landowners, royalty management, wind and solar leases, gravel and quarry leases, pipeline easements, mineral manager, oil and gas geologist',
    signs:
      'mineral rights, mineral lease, oil and gas lease, royalty checks, royalty interest, landman, gas well, oil well, drilling on our land, fracking lease, pipeline easement, wind turbine lease, solar lease for the land, division order, gravel rights, drilling company, coal rights',
    asks: `an oil company wants to drill on my grandmother's land
      inherited royalties and don't know what they're worth
      letter offers to buy what's under our farm
      who owns what is below our pasture
      a pipeline company wants to cross our fields
      the royalty checks got smaller and nobody explains
      man came to the door with a gas lease to sign
      cousins in four states share an old well
      wind company offers rent for turbines on the ridge
      solar developer wants forty acres for thirty years
      quarry next door wants our gravel
      should we sell or keep the rights when selling the ranch
      who understands oil and gas leases
      somebody wants to lease our ridge for a cell tower
      how do I put the well in my name after dad passed
      the drillers left a mess on our pasture`,
    touches: 'oil rig worker, geology student, pipeline welder',
    near: 'real estate law, land and farms, land surveying, title and escrow, estate planning, farm equipment, genealogy',
  },
  {
    name: 'notaries',
    does: 'notary, notary public, mobile notary, loan signing agent, traveling notary, remote online notary, notarizes documents, apostille service, hospital and jail signings, fingerprinting, notary signing agent, title clerk and notary, certified copies, wedding officiant and notary',
    signs:
      'notary, notarize, notarized, notary public, signing agent, loan signing, apostille, witness a signature, affidavit signed, notarized letter, stamp and seal, sworn statement, fingerprint card, remote notarization',
    asks: `need a paper stamped and signed in front of somebody
      mother is in the hospital and has to sign a power of attorney
      selling a car and the title needs a seal
      child is flying with grandma and needs a permission letter
      the bank is closed and I need this witnessed today
      closing documents have to be signed at our kitchen table
      diploma has to be certified for use overseas
      my uncle is in jail and must sign something
      need an affidavit for the school about where we live
      can someone come to our office for signatures
      signing from another country over video
      adoption papers need an apostille
      elderly client can't leave home to sign
      need fingerprints taken for my license
      pension form wants my wife's signature witnessed
      looking for a notary who comes to the house
      need somebody to come to a nursing home for a signature
      realtor needs sellers to sign out of town tonight`,
    brands: 'UPS Store notary, National Notary Association, Notarize.com',
    near: 'title and escrow, estate planning, mortgages, personal banking, passports and licenses, real estate law',
  },
  {
    name: 'court reporting',
    does: 'court reporter, stenographer, deposition reporter, legal videographer, deposition transcripts, realtime reporting, CART captioning, legal transcription, captioner, steno, video depositions, conference room for depositions, hearing transcripts',
    signs:
      'court reporter, stenographer, deposition, depositions, transcript of the hearing, legal videographer, legal transcription, realtime captioning, deposition transcript, verbatim record, CART captioning, video deposition, captioner',
    asks: `need someone to take down a deposition on Thursday
      want a written record of the zoning hearing
      witness is dying and must be taped for trial
      recorded phone calls have to be typed up for court
      need captions in real time for a deaf juror
      arbitration next week and we want every word
      six depositions in two days out of town
      homeowners' meeting with lawyers and we want it on record
      recorded police interview must be typed word for word
      doctor will testify by video
      looking for a room and a reporter for a deposition
      know a good court reporter
      our council needs its meeting taken down word for word
      old steno notes have to be turned into pages`,
    brands: 'Veritext, Esquire Deposition Solutions, U.S. Legal Support',
    touches: 'court clerk, newspaper court reporter, bailiff, steno student',
    near: 'litigation, process serving, expert witnesses, personal injury law, interpreting, video',
  },
  {
    name: 'process serving',
    does: 'process server, serves legal papers, service of process, court filing, courthouse runner, constable, subpoena service, eviction notice service, skip tracing, legal courier, civil process, deputy for civil papers, document retrieval at the courthouse',
    signs:
      'process server, serve papers, serve him papers, served papers on, serve a subpoena, service of process, court filing, dodging service, deliver a summons, courthouse filing, divorce papers delivered, constable, skip trace',
    asks: `have to get divorce papers to a man who hides
      need a summons handed to a business owner
      landlord needs a notice delivered the legal way
      witness keeps dodging the subpoena
      the sheriff takes too long to deliver papers
      filing has to reach the courthouse before five
      small claims says the other side must be notified
      need custody papers delivered in another county
      she moved and I need her found and served
      copies of an old case from the courthouse
      restraining order has to be handed over in person
      who can serve papers on someone
      looking for a process server
      my ex works nights and nobody can catch him
      tenant notice has to be posted on the door and witnessed`,
    touches: 'mail carrier, court clerk',
    near: 'private investigation, litigation, family law, debt collection, court reporting, couriers, landlord and tenant law',
  },
  {
    name: 'private investigation',
    does: 'private investigator, private detective, PI, licensed investigator, surveillance, infidelity investigations, finds missing people, asset searches, locates birth parents, insurance fraud investigations, workplace theft, computer forensics, bug sweeps, child custody investigations, missing persons, skip tracing, retired detective, due diligence investigations, polygraph examiner, fraud examiner, cold cases',
    signs:
      'private investigator, private detective, detective, surveillance on, cheating husband, cheating wife, find a missing person, find my birth mother, track down a person, hidden assets, bug sweep, spying on me, stalker, catch him in the act, polygraph, lie detector, tail him, online romance scam, inventory theft',
    asks: `I think my husband is seeing someone
      looking for the mother who gave me up
      need to find a debtor who skipped town
      things keep vanishing from our stockroom
      ex swears he has no money but drives a new truck
      my sister hasn't been heard from in weeks
      worker on comp was seen roofing houses
      who is the babysitter's boyfriend really
      somebody is sending anonymous threats
      is there a tracker on my car
      dad's new girlfriend seems to be after his money
      want to find an old army buddy
      need proof that he drinks with the kids in the car
      partner may be secretly selling to our customers
      the man my mother met online asks for cash
      heirs of an estate can't be located
      police gave up on my brother's case
      need a witness to an accident found
      worried our office is bugged
      looking for a private detective`,
    brands: 'Pinkerton',
    touches:
      'police detective, store loss prevention officer, mystery writer, true crime podcaster',
    near: 'process serving, background checks, criminal defense, family law, alarms and cameras, genealogy, security guards',
  },
  {
    name: 'background checks',
    does: 'background checks, background screening, pre-employment screening, drug testing, tenant screening, fingerprinting, Live Scan, reference checks, employment verification, volunteer screening, criminal records search, driving record checks, DOT drug testing, workplace drug and alcohol testing, DNA testing, screening company rep',
    signs:
      'background check, background checks, drug test, drug testing, fingerprinting, Live Scan, pre-employment screening, tenant screening, screen applicants, reference check, employment verification, driving record, screen volunteers, criminal history check, DOT testing, clearances to work with kids, paternity test, hair test',
    asks: `hiring drivers and want to know their records
      all our Sunday school volunteers need to be checked
      want to know who I'm renting to
      need random drug tests for our truckers
      hired someone who turned out to have stolen before
      state requires prints for daycare staff
      coaches must have clearances before the season
      check whether an applicant really has that degree
      caregiver for mom, how do I know she's safe
      somebody got hurt and we need a test right after
      nanny seems great but I want to be sure
      need my fingerprints done for a teaching license
      is the contractor really who he says
      custody case wants a drug screen
      want to check a date before meeting him
      who does background checks for small employers
      need my crew tested before a refinery job
      landlord wants to check an applicant with an odd story`,
    brands: 'Checkr, Sterling Check, HireRight, First Advantage, IdentoGO, GoodHire',
    touches: 'HR assistant',
    near: 'private investigation, human resources, staffing, property management, laboratory testing, urgent care, notaries',
  },
  {
    name: 'expert witnesses',
    does: 'expert witness, forensic engineer, accident reconstruction, forensic accountant, medical expert witness, litigation consultant, forensic document examiner, handwriting expert, vocational expert, life care planner, testifies in court, construction defects expert, fire investigator, legal nurse consultant, economic damages expert, jury consultant, computer forensics expert, voir dire and trial graphics',
    signs:
      'expert witness, testify as an expert, accident reconstruction, handwriting expert, forensic accountant, forensic engineer, expert report, cause of the fire, origin and cause, expert testimony, legal nurse, life care plan, jury consultant, forged signature, standard of care, trial graphics, mock jury',
    asks: `need somebody to testify how the crash happened
      is this really Grandpa's signature on the will
      need a doctor to review records for a malpractice case
      what caused the fire in our warehouse
      have to prove what the business lost
      need an engineer to say the deck was built wrong
      somebody to figure lifetime care costs for an injured child
      the texts may have been faked and we need proof
      law firm looking for a trucking safety specialist
      need a nurse to go through thousands of pages of charts
      expert to say what he could still earn
      roof collapsed and both sides blame each other
      big trial and we want a mock jury first
      need a chart and animation for the courtroom
      a crane failed and we need someone to say why
      an attorney friend needs an expert for trial`,
    touches: 'eyewitness, coroner, crime lab technician',
    near: 'litigation, personal injury law, structural engineering, accounting, private investigation, valuation, laboratory testing',
  },
]
