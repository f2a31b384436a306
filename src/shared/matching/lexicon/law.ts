import type { Trade } from './trade'
/** Trades of the law and of those who serve it. */
export const law: readonly Trade[] = [
  {
    name: 'business law',
    does: 'business attorney, business lawyer, corporate lawyer, corporate counsel for small firms, contracts lawyer, contract review, LLC formation, incorporations, partnership agreements, operating agreements, buy-sell agreements, outside general counsel, franchise lawyer, mergers and acquisitions attorney, transactional attorney, commercial leases, nonprofit lawyer, startup lawyer, shareholder agreements, entertainment lawyer, small business attorney, flat-fee contract drafting, business formation and governance, outside counsel for family companies, cooperative and nonprofit attorney, construction contract review, music and film contracts attorney, software licensing lawyer, agricultural business attorney, independent contractor agreements, letter of intent drafting, stock purchase agreements, joint ventures, franchise disclosure documents, business succession attorney, physician practice agreements, privacy policy lawyer',
    signs:
      'business lawyer, business attorney, corporate lawyer, contract review, review a contract, operating agreement, partnership agreement, LLC papers, form an LLC, incorporate, buy-sell agreement, non-disclosure agreement, NDA, terms of service, shareholder, bylaws, buy out a partner, vendor contract, corporate minutes, draft a contract, breach of contract, articles of incorporation, articles of organization, partnership dispute, legal counsel for our company, boilerplate contract, indemnity clause, bylaws for our board, corporate attorney, partnership papers, founders agreement, attorney for my business, contract attorney',
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
      we shook hands on a partnership and now it is growing
      two of us opened the bakery on a napkin
      cousin put in the cash, I put in the sweat, who owns what
      national chain sent sixty pages and wants it back by Monday
      customer wants us to sign something that makes us liable for everything
      brother and I split the company fifty-fifty and can't agree on anything
      client demands we carry unlimited liability in the agreement
      investor offers half a million for a slice, what am I giving up
      partner died and his widow thinks she runs the firm now
      want to sell a third of the shop to my best employee
      a filmmaker wants rights to my life story
      signing with a record label and I smell a rat
      which is better for a food truck, sole owner or a company
      friend's fiance wants in on the firm, what papers protect us
      our supply agreement ends in June and the other side wants new terms
      daycare needs a form that parents sign so we aren't blamed
      lawyer who'll pick up the phone without a meter running
      our cooperative of weavers needs rules for voting
      church is becoming its own corporation
      four dentists merging under one roof
      selling a route with a promise not to compete
      the shop's name is on my personal papers and I want a wall between
      buying out dad and my two uncles over ten years
      franchise contract runs two hundred pages, what's hidden in it
      board of our charity is fighting over who may sign
      startup splitting equity among four friends
      our manufacturer overseas wants exclusive rights
      draft an agreement
      contract, before I sign
      set up a company
      partner walking away
      papers for an investor`,
    brands: 'LegalZoom, Rocket Lawyer',
    touches: 'paralegal, law student, law librarian, contract administrator, legal secretary',
    near: 'accounting, litigation, employment law, tax law, business banking, business brokerage, patents and trademarks',
  },
  {
    name: 'employment law',
    does: 'employment lawyer, employment attorney, labor lawyer, labor and employment attorney, wrongful termination, wage and hour claims, discrimination and harassment cases, severance agreements, non-competes, unpaid overtime, represents employees, represents employers, union lawyer, workplace retaliation, whistleblower attorney, executive employment contracts, EEOC charges, employee-side attorney, management-side labor counsel, wage theft lawyer, FMLA and ADA cases, EEOC mediation representation, pregnancy discrimination lawyer, executive compensation lawyer, unemployment hearing representation, employee handbook attorney, NLRB practice, collective bargaining negotiator, whistleblower and retaliation lawyer, misclassification claims, teachers union attorney, tipped worker claims',
    signs:
      'employment lawyer, wrongful termination, wrongfully fired, severance agreement, severance offer, non-compete, noncompete, unpaid overtime, EEOC, sexual harassment at work, retaliation, whistleblower, labor law, unpaid wages, fired for, hostile workplace, fired while pregnant, union drive, wage claim, unemployment appeal, hostile work environment, misclassified as a contractor, severance package, severance pay, wage theft, unfair dismissal, terminated without cause, noncompete agreement, discrimination at work, harassed at work, employment attorney, labor lawyer, workplace discrimination, collective bargaining, laid off illegally, unpaid commissions, wage and hour, labor board, labor attorney, boss retaliated',
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
      need a lawyer who stands up to bosses
      escorted out by security an hour after I complained
      fifty hours every week and my check says forty
      my manager texts me things he'd never say in front of his wife
      handed a packet and twenty-one days to decide
      moved to nights right after my leave papers went in
      HR said it was a layoff but only people over fifty went
      quit, then got a threatening letter about working for a competitor
      kitchen crew hasn't been paid in three weeks
      they docked my pay for a broken register
      nurse refused to falsify charts and lost her job
      boss keeps the tips from the jar
      won't let me sit down though my doctor wrote a note
      three of our warehouse guys got cards from an organizer
      former assistant says we owe her for lunches she worked through
      told to train my replacement and then clean out my desk
      promised a commission, sold the account, they won't pay up
      called me by slurs on the line and laughed
      they say I'm salaried so no extra for weekends
      appeal hearing over the phone on Tuesday, my old employer is lying
      pumping milk in a bathroom and my supervisor complained
      our handbook is from 1998 and we just got audited
      can we let someone go who is out on medical leave
      a delivery firm classed all its drivers as self-employed
      two former salespeople opened across town with our price list
      teacher put on leave over an accusation
      director of a charity wants protections before she signs on
      fired after my maternity leave
      overtime never paid
      harassed by a supervisor
      exit package, sign or not
      unfair write-ups at work`,
    touches: 'union member, labor department clerk, HR manager',
    near: "human resources, civil rights law, workers' compensation law, business law, mediation, litigation, career coaching",
  },
  {
    name: 'patents and trademarks',
    does: 'patent attorney, patent agent, trademark attorney, intellectual property lawyer, IP attorney, copyright lawyer, patent searches, provisional patents, trademark registration, licensing agreements, invention help, trade secrets, protects inventions, brand protection, copyright registration, patent illustrator, registered patent attorney, USPTO practitioner, design patents, utility patents, trademark searches, office action responses, trademark oppositions, licensing of technology, software and app patents, biotech patents, plant patents, domain name disputes, fair use and permissions lawyer, royalty agreements, counterfeit enforcement on marketplaces, PCT filings, invention disclosure, portfolio management, copyright clearance',
    signs:
      'patent, patents, trademark, copyright, intellectual property, invention, inventor, provisional, logo stolen, copied my design, knockoffs, brand name taken, cease and desist, prior art, licensing my invention, trade secret, copied my product, infringement, register the name, stole my idea, patent pending, patent application, trademarked, copyrighted, trademark infringement, intellectual-property, inventors, invented, provisional patent, counterfeit goods, domain dispute, royalties on my invention, plagiarized, brand registry, patentable, design patent',
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
      looking for a patent lawyer
      I sketched it on a barn wall and now three neighbors want one
      Amazon took my listing down for using a word they say is theirs
      big-box store carries a rip-off of our mailbox
      a coffee chain told our diner to change what it's called
      who owns the drawings my contractor made
      my students used clips from a movie in their show
      I breed a new rose and want nobody else to sell it
      the cease letter came on thick paper from a firm in Boston
      sold my gadget at a fair before filing, is it too late
      made a song with a sample of an old record
      spent five years on this valve and can't tell anyone how it works
      a rival grabbed the web address with our company's name
      someone in China is stamping out our bracket by the thousands
      my t-shirt saying is suddenly everywhere
      does a recipe for hot sauce count as mine
      my firm wants what I built at home in the garage
      church wants to use a hymn in its livestream
      kids' book character I drew, and a toy firm called
      engineer left with the blueprints of our press
      lab results that might be worth money, publish or file first
      our brewery label got challenged by a wine house
      how long until I can stamp the word pending on it
      a podcast with the same title just launched
      our museum found its photographs on mugs overseas
      nonprofit mascot needs to be ours alone
      school district wonders if teachers own their lesson plans
      protect my gadget
      copycats on Amazon
      name for my beer, taken?
      stolen artwork online
      idea for a machine`,
    touches: 'hobby inventor, patent examiner',
    near: 'business law, product design, prototypes, university research, startup funding, litigation, mechanical engineering',
  },
  {
    name: 'tax law',
    does: 'tax attorney, tax lawyer, tax litigation, Tax Court, IRS appeals, LL.M. in taxation, criminal tax defense, international tax, offshore accounts, estate tax planning, state and local tax lawyer, property tax appeals, tax-free exchanges, business tax structuring, U.S. Tax Court practitioner, voluntary disclosure attorney, offer in compromise attorney, captive insurance and tax planning, 1031 exchange counsel, tax-exempt organization lawyer, expatriate tax attorney, estate and gift tax lawyer, employment tax defense, innocent spouse relief lawyer, cryptocurrency tax attorney, sales tax defense, conservation easement tax lawyer, private letter rulings, IRS criminal investigation defense',
    signs:
      'tax attorney, tax lawyer, Tax Court, tax evasion, offshore account, foreign bank account, FBAR, criminal tax, property tax appeal, assessment too high, estate tax, tax fraud, notice of deficiency, tax structuring, sales tax audit, gift tax, tax lawyers, offshore income, 1031 exchange attorney, tax evasion charge, IRS appeal, voluntary disclosure, unreported income, crypto taxes unreported, estate taxes, tax liability lawsuit, expatriation, tax planning attorney, tax-exempt status revoked',
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
      cash business and the auditors think we hid income
      letter says I have until the fourteenth to petition the court
      he signed our joint forms and I never saw the second set of books
      agents with badges came asking about our deposits
      grandpa's numbered account in Zurich
      I moved half my savings into coins online and never declared it
      the IRS says our charity has lost its exempt status
      we sold online in twenty states and never collected
      gift of the farm to four kids, what does it cost us
      dual citizen who hasn't filed here in twelve years
      who can restructure the holding company so my heirs aren't crushed
      state wants the money held back from paychecks, from me personally
      bookkeeper cooked the numbers and they're blaming the owner
      my deceased husband's signature put me on the hook
      swap one rental for another without paying now
      auditor disallowed the conservation gift on our ridge
      winning lottery ticket, before we turn it in
      settling a lawsuit and how much of it will be taken
      company abroad wants to set up here with the least bite
      lived six months in each of two states
      want a ruling in advance from the government
      amnesty for somebody who hid his tips for ten years
      nonprofit hospital challenged by the county over its exemption
      family office looking for counsel on heirs and gifts
      appeal denied, now it goes to court
      stock options and an enormous bill I can't reach
      sue over a refund
      unfiled overseas forms
      accused of hiding income
      penalties, want a judge
      inheritance and gift rules`,
    touches: 'IRS employee, tax assessor, tax professor',
    near: 'tax trouble, accounting, estate planning, business law, tax preparation, litigation',
  },
  {
    name: 'litigation',
    does: 'litigator, trial lawyer, trial attorney, civil litigation, commercial litigation, business disputes, contract disputes, construction litigation, appeals, defamation lawyer, fraud cases, class actions, insurance bad faith, lawsuit defense, estate litigation, consumer protection attorney, lemon law, probate disputes, appellate lawyer, civil trial attorney, breach of contract cases, commercial trial lawyer, business tort attorney, construction defect lawyer, shareholder disputes, real property litigation, insurance coverage disputes, consumer fraud attorney, auto fraud and lemon lawyer, will contest attorney, partnership breakup lawsuits, injunctions and restraining business orders, appellate briefs, cross-examination specialist, federal court practice, complex litigation, defense of lawsuits, class counsel',
    signs:
      'lawsuit, want to sue, sue them, threatening to sue, suing, being sued, getting sued, sued, litigation, litigator, trial lawyer, take them to court, small claims, class action, defamation, slander, libel, lemon law, injunction, summons, served with papers, appeal the verdict, fraud case, contractor ran off, demand letter, scammed me, plaintiff, filing suit, complaint filed against us, civil suit, small-claims, lawsuits, subpoenaed, contesting the will, trial attorney, cease the slander, statute of limitations, civil lawsuit, suing us, a deposition notice, take him to court, hauled into court',
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
      somebody threatens to sue us
      a man in a suit handed me an envelope at dinner
      they've hired a big firm and want half a million
      roofer vanished halfway through with our insurance check
      seller swore the basement was dry and now it's a pond
      the contractor's own engineer says it was built wrong
      store's posting that we sell stolen goods
      sued over a review I wrote about a kennel
      carpet installer ruined fourteen rooms and shrugs
      fifty of us lost savings with the same man
      judge ruled against me and I've thirty days
      my cousin forged mom's name and took the account
      the buyer's deposit is gone and the deal with it
      truck has been back six times for the same clunk
      our insurer won't stand behind us in this case
      opposing side asks for ten years of emails
      former partner is emptying the company's accounts
      the town refuses to honor its promise to buy our lot
      I don't owe it, they've got the wrong person, and I'm on a docket
      a caterer failed to show at our gala, what can we recover
      neighbor's tree crushed my garage and he says act of God
      landscaper poisoned our pond and says prove it
      the online store kept my money and closed
      engineering firm needs a bulldog against a stubborn client
      vacation company won't refund our whole school group
      employees at our plant were all cheated by the same vendor
      church split and both halves claim the building
      who pays if I lose in court
      judge, jury and a stack of boxes
      papers delivered, must answer
      he owes me, sue him
      cheated on a car deal
      demand letter to a builder
      appeal a bad verdict`,
    touches: 'judge, court clerk, paralegal, bailiff, law student',
    near: 'business law, mediation, personal injury law, court reporting, process serving, expert witnesses, private investigation',
  },
  {
    name: 'debt collection',
    does: 'collections attorney, collection agency, debt collector, commercial collections, creditor rights lawyer, collects unpaid invoices, judgment enforcement, accounts receivable recovery, skip tracing, medical collections, liens for contractors, mechanic’s liens, garnishments for creditors, bad check recovery, third-party collections agency, commercial collection attorney, pre-collection letters, contingency collections, medical and dental collections, judgment recovery specialist, lien filing service, credit and collections manager for hire, bounced check recovery, B2B receivables recovery, HOA assessment collections, tuition recovery, wage garnishment attorney for creditors, property liens for subcontractors, licensed debt collector, landlord back-rent recovery',
    signs:
      "collection agency, collect a debt owed to us, unpaid invoice, won’t pay our invoice, past due accounts, bad checks, bounced check from a customer, mechanic’s lien, enforce a judgment, deadbeat customer, collect money owed, delinquent accounts, owes us money, stiffed us, judgment against, collect on the judgment, collections agency, unpaid bills from customers, bad debt, collect unpaid, aging receivables, mechanics lien, lien on a job, hasn't paid us, won't pay the invoice, garnish his wages, owed for work, nonpaying customers, past-due invoices",
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
      client bounced a check and changed his number
      invoice is a year old and his phone goes to voicemail
      judge said he owes me, then he laughed
      ninety days out, one-twenty, and he's got a new boat
      truckload delivered, buyer says next week each week
      client's company is under another name now
      forty patients, tiny balances, nobody to chase them
      builder skipped town with our framing labor unpaid
      renter left in the night owing five months
      families behind on tuition and we've stopped sending letters
      our school's band trip checks came back
      how do I put a claim against a house before ninety days run out
      son-in-law borrowed for a truck and won't discuss it
      his bank account is in his mother's name
      won the verdict, now find what he owns
      association's dues, nine owners haven't paid since spring
      vet clinic writing off a thousand a week
      grain buyer went quiet after we hauled the corn
      what's a fair cut for someone who recovers what's owed
      small job, small sum, but it's the principle
      freight broker stiffed our drivers
      printer out of twelve grand after an election
      wholesaler says the check is in the mail
      gym members on a contract who canceled their cards
      out-of-state debtor, who has reach there
      hospital needs an outfit that's firm but gentle with patients
      lumberyard carrying contractors it can't carry any longer
      checks that bounced
      customer won't pay
      chasing late payers
      enforce my judgment
      owed for a job`,
    touches: 'billing clerk, repo driver',
    near: 'litigation, business law, process serving, bookkeeping, invoice factoring, medical billing, private investigation',
  },
  {
    name: 'bankruptcy',
    does: "bankruptcy attorney, bankruptcy lawyer, Chapter 7, Chapter 13, Chapter 11, debt relief attorney, business bankruptcy, stops foreclosure, stops repossession, stops wage garnishment, bankruptcy trustee, fresh start lawyer, restructuring, debtor and creditor law, workouts, certified consumer bankruptcy attorney, Chapter 12 for family farmers, Subchapter V reorganization, lien stripping, automatic stay enforcement, student loan discharge cases, means test evaluation, adversary proceedings, creditor claims counsel, out-of-court workouts, no-money-down bankruptcy filing, Chapter 13 repayment plans, foreclosure defense through filing, insolvency counsel, trustee's counsel, debtor's counsel",
    signs:
      'bankruptcy, bankrupt, Chapter 7, Chapter 13, Chapter 11, stop foreclosure, facing foreclosure, repossession, wages garnished, garnishment, repo my car, fresh start, discharge debts, creditors, sheriff sale, insolvent, drowning in debt, trustee hearing, file bankruptcy, filing bankruptcy, declare bankruptcy, automatic stay, Chapter Seven, Chapter 12, means test, 341 meeting, discharge my debts, bankrupt customer, repossessed, going bankrupt, bankruptcies, wage garnishment, dischargeable',
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
      a tenant of mine filed and still owes rent
      house goes to the courthouse steps on the third
      I hide the mail from my wife
      phone rings all day and I've unplugged it
      interest alone is more than I make
      a fourth of every check disappears before I see it
      truck gone from the driveway this morning
      hospital, cards, and back rent, I want to start over
      bakery's behind with the landlord, the bank and the flour man
      signed for my son's loan and he quit paying
      if I throw in the towel do I lose grandma's ring
      cosigner on the store, it closed, they're after my house
      would it wipe out what I owe the state
      corn at three dollars and a note due on the combine
      my supplier just filed and we're out forty thousand
      pension is safe, isn't it, if I give up
      got a notice that a customer wants back what he paid us
      judge would make a plan for five years, is it livable
      payday stores have my account number
      divorced, broke, and the creditors divide me up
      shop needs a few months' peace from everyone it owes
      our hotel lost its season and can't make the note
      retired teacher buried under store cards, embarrassed
      is there a way to keep the car and give up the boat
      somebody told me student loans can go too
      company shutting its doors, forty workers, no cash
      church school can't pay its bondholders
      stop the auction
      wipe it all clean
      cards maxed, wages gone
      save the farm
      creditors at the door`,
    touches: 'bankruptcy court clerk',
    near: 'debt counseling, credit repair, business law, family law, tax trouble, real estate law, mortgages',
  },
  {
    name: 'estate planning',
    does: 'estate planning attorney, estate planning lawyer, estate lawyer, wills and trusts, writes wills, living trusts, probate lawyer, probate attorney, powers of attorney, trust administration, estate administration, advance directives, special needs trusts, living wills, executor help, asset protection, legacy planning, trusts and estates, trust officer, drafts wills, guardians for children, settles estates, estate planning paralegal services, pour-over wills, irrevocable trusts, probate and trust administration counsel, charitable remainder trusts, dynasty trusts, ancillary probate, blended family planning, family farm succession attorney, letters testamentary, pet trusts, transfer-on-death deeds, trust funding, digital asset planning, beneficiary deeds, small estate affidavits, ACTEC fellow, disclaimers and probate litigation avoidance, flat-fee wills, estate planning seminars',
    signs:
      'write a will, wills and trusts, last will, a will drawn up, make a will, living trust, trust for the kids, probate, executor, power of attorney, estate planning, estate lawyer, inheritance, heirs, living will, health care proxy, advance directive, special needs trust, guardian for my kids, deed after death, no will, successor trustee, settle the estate, die without a will, update our will, inherited the house, wills, a simple will, will and trust, last will and testament, estate attorney, probate court, letters testamentary, powers of attorney, revocable trust, irrevocable trust, estate plan, codicil, intestate, transfer on death deed, medical power of attorney, pour-over, guardian for the kids, healthcare directive, disinherit, will was never updated, heirship, name a guardian',
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
      client just lost his wife and has to settle everything
      two toddlers, a mortgage and not one page signed
      who'd get the kids if our plane went down
      mom says she'd like everything fair and square but nothing's on paper
      sealed envelope in his desk and I don't know if it counts
      brother is named to run it all and lives overseas
      second wife, first wife's children, one house
      the lake place should stay in the family forever
      we have a son who'd blow through it in a month
      the bank won't let me near dad's account
      letter from a court in another state about an aunt I never met
      who makes the decisions if I'm on a ventilator
      joint account, is that enough to skip court
      my parrot may outlive me by forty years
      stepdad passed and nobody knows who may divide up his things
      leaving for deployment and the Army says get affairs in order
      how do we hand down the farm without selling half to pay for it
      partner of twenty years and we never married
      disabled grandchild must not lose his benefits by inheriting
      got the call, father's gone, and I'm the one he picked
      found papers from 1974 with three witnesses, all dead
      want to give the college something when I go
      turned seventy and my daughter keeps nagging me to decide
      mom's in the hospital and I can't sign anything for her
      there's a rental, a cabin and stock in my own name only
      kid just turned eighteen and headed to school
      do I need a lawyer for the cards, the crypto and the passwords
      closing on our first home and the banker asked who inherits
      adoption finalized and now our papers leave one child out
      church wants somebody to explain bequests at a luncheon
      nursing unit hosts an evening on end-of-life choices
      small firm's founder wants shares to skip the courthouse
      the house is still in grandpa's name and he died in 1991
      sign it all before surgery
      papers for aging parents
      who gets the cabin
      leave it to the kids
      executor, out of my depth
      no heirs, some savings`,
    brands: 'LegalZoom wills, Trust & Will',
    touches: 'probate court clerk, paralegal, genealogist',
    near: 'elder law, financial planning, tax preparation, real estate law, life insurance, funerals, family law',
  },
  {
    name: 'elder law',
    does: 'elder law attorney, elder lawyer, Medicaid planning, nursing home planning, guardianship lawyer, conservatorship, special needs planning, elder abuse attorney, long-term care planning attorney, Medicaid applications, VA pension planning, asset protection for seniors, nursing home rights, elder care attorney, public guardian, long-term care ombudsman, supported decision making, certified elder law attorney CELA, Medicaid crisis planning, Miller trusts, pooled trusts, spousal refusal and protection, guardianship and conservatorship cases, adult protective litigation, life care planning law, aid and attendance attorney, nursing home discharge appeals, supported decision agreements, asset preservation trusts, elder financial exploitation lawyer, caregiver agreements, Medicaid fair hearings, NAELA member, long-term care public benefits',
    signs:
      'elder law, Medicaid planning, qualify for Medicaid, spend down, nursing home bill, guardianship, conservatorship, elder abuse, court-appointed conservator, look-back period, protect the house from the nursing home, nursing home costs, guardian for mom, undue influence, incompetent parent, nursing home neglect, medicaid spend-down, Medicaid eligibility, guardian of my mother, financial exploitation, caregiver contract, elder attorney, Medicaid lookback, nursing home lien, care facility eviction, spend-down, elder law lawyer, Miller trust, incapacitated, adult guardianship, community spouse, adult protective services, estate recovery',
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
      grandfather signed his truck and house over to the helper
      a place at nine thousand a month and there's only the house
      she's slipping and no one has the legal say
      his companion of six weeks got her name on the checking
      gave my nephew the acreage four years ago, does that hurt us
      dad went in for rehab, now they say private pay or out
      I'd have to divorce him to keep a roof over my head
      found bills unpaid, checks to strangers and a second mortgage
      the state says she owns a policy from 1961 and that's too much
      papers for mother came back with a red stamp
      home charged him through the twentieth and threw his things out
      can he hide the cabin or is that against the rules
      two sisters each want to be put in charge
      father won't admit he needs help and may lose his license and home
      we want to pay my sister who quit her job to look after mom
      she was found on the floor with a broken wrist and nobody had called
      lottery callers got eleven thousand from my aunt
      grandma signed a deed on her sickbed
      handicapped son is forty and we're eighty
      the five years, when does that clock start
      widower marrying again and kids are afraid for the inheritance and care
      state wants back what it paid after she died
      public aid office lost our file twice
      veterans' home has a waiting list, how do we cover the gap
      stroke left him unable to sign and the bank froze everything
      bank teller worries about an old customer and her new friend
      a nursing home needs somebody to help families with state aid paperwork
      church wants a talk on not losing everything to a care home
      county has an old man with no kin and nobody to consent
      house or care home
      guardian for dad
      pay for the home
      swindled by a caretaker
      decide for my mother`,
    touches: 'nursing home social worker, Medicaid office clerk',
    near: "estate planning, care management, senior living, long-term care insurance, veterans' benefits, dementia support, home nursing",
  },
  {
    name: 'family law',
    does: "family lawyer, family law attorney, divorce lawyer, divorce attorney, child custody, child support, adoption attorney, prenuptial agreements, alimony, guardianship of children, collaborative divorce, restraining orders, visitation, paternity, grandparents rights, separation agreements, domestic relations, surrogacy lawyer, guardian ad litem, parenting coordinator, certified family law specialist, high-asset divorce, military divorce attorney, father's rights, uncontested divorce, QDRO preparation, relocation and move-away cases, third-party custody, termination of parental rights, interstate custody UCCJEA, Hague Convention child abduction, family court trial lawyer, annulments, collaborative practice attorney, modification of support, second-parent adoption attorney, domestic violence protective orders attorney, postnuptial agreements, juvenile dependency lawyer",
    signs:
      "divorce, divorce lawyer, custody, custody battle, child support, alimony, prenup, legal separation, adoption papers, visitation, paternity, restraining order, parenting plan, ex-wife, ex-husband, spousal support, family court, grandparents rights, stepparent adoption, protective order, annulment, getting divorced, divorced dad visitation, divorce attorney, divorcing, custody of my, full custody, joint custody, shared custody, custody hearing, visitation rights, parental rights, child support payments, child-support, family court judge, prenuptial, marital property, separation agreement, prenups, modify custody, QDRO, contested divorce, unmarried father's rights, step-parent adoption, no-contact order",
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
      he hid money during the marriage
      came home and the closets on her side were empty
      he got a lawyer first and I'm scared
      my daughter's dad shows up drunk on Fridays
      husband says if I leave I'll never see the kids
      took the baby to his mother's and won't answer
      raised her since she was two, I'd like to be dad on paper
      she makes triple what I do, must I still pay
      eight years apart and still married on the books
      wedding's in May and my folks insist on a paper first
      caseworker took the children Thursday
      moving for a job and the other parent says no
      my son has my name but I'm not on the birth certificate
      the decree says alternate weekends and she ignores it
      I was never told he had another family
      half of my military pension
      who keeps the dog, the truck and the clinic
      raising two grandkids with a note scrawled on a napkin
      he makes threats and I sleep at my cousin's
      the school asks for court papers before it will enroll him
      I'm behind on support and they'll take my license
      married three weeks and it was a mistake
      quitting the marriage, agree on all, just need the forms done
      mom of my boy was just arrested
      two mothers, one birth certificate
      got served at the plant gate
      sister's baby needs us and she's on drugs
      thinks he hid the sale of a lot in his brother's name
      judge ordered a class and a schedule and I can't follow
      church helps mothers leaving their husbands, who'd take their cases
      dentist and spouse own the practice together and are through
      want my maiden name again
      custody, out of state
      my ex won't pay
      prenup before June
      ending it peacefully
      see my grandkids`,
    touches: 'family court clerk, child support office worker, paralegal, social work student',
    near: 'mediation, couples counseling, child psychology, domestic violence help, estate planning, financial planning, adoption and foster care',
  },
  {
    name: 'mediation',
    does: 'mediator, divorce mediator, arbitrator, family mediation, conflict resolution, community mediation, workplace mediation, dispute resolution, ADR, arbitration, facilitates hard conversations, business mediation, retired judge, neighbor disputes, ombudsman, restorative justice, collaborative divorce facilitator, certified family mediator, elder care mediation, commercial arbitrator, AAA arbitrator, parenting plan mediator, estate and inheritance mediation, special education mediator, farmer-lender mediation, HOA dispute mediator, online mediation, victim-offender dialogue, restorative circles facilitator, retired judge for private hearings, landlord-tenant mediator, divorce financial mediator, community peacemaking center, construction dispute neutral',
    signs:
      'mediator, mediation, arbitration, arbitrator, settle out of court, stay out of court, neutral third party, dispute between neighbors, amicable divorce, conflict resolution, peacemaker, work it out without lawyers, talk it through, neutral person, ADR, mediators, mediated, mediate, private judge, binding arbitration, collaborative divorce, neutral facilitator, peacemaking, amicably, restorative circle, parenting time schedule, referee a family meeting, sit down with a neutral, settle our dispute, dispute resolution',
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
      brothers who own the farm no longer speak
      we'd rather pay for a vacation than two attorneys
      the farm belongs to three brothers who don't speak
      mom's care has split us four ways and Thanksgiving is off
      roosters, floodlights and a shared driveway, three years running
      they'd like to stay friends and split evenly
      band of five, one name, no friends left
      teacher and principal can't share a hallway
      judge gives us sixty days to try talking
      tenant upstairs stomps and downstairs bangs back
      board meeting ended in shouting and a resignation
      contract says no courtroom, so who hears it
      family business heirs need rules for talking to each other
      somebody calm to sit between us
      two pastors, one pulpit and a divided choir
      customer insists and we insist, neither wants a trial
      holidays, summers, who drives, please just help us decide
      homeowners want my chickens gone and I want to keep peace
      landscaper and I disagree over what was promised
      boys painted the barn, now their parents and the farmer should talk
      bank and grower at loggerheads over the note
      school and a family at a stalemate on an aide
      our cooperative is stuck in a feud over parking
      my ex communicates only through the children
      hospital and a patient's family at odds over what comes next
      union and plant want a neutral before the strike date
      small town police seeking help with two feuding clans
      settle without suing
      peace between neighbors
      family feud over inheritance
      talk it out calmly
      agree on the kids`,
    touches: 'court clerk, bailiff',
    near: 'family law, litigation, couples counseling, human resources, employment law, clergy',
  },
  {
    name: 'personal injury law',
    does: 'personal injury lawyer, injury attorney, accident lawyer, car accident attorney, medical malpractice, slip and fall, wrongful death, truck accidents, motorcycle accident lawyer, dog bite lawyer, product liability, nursing home abuse cases, plaintiff attorney, mass torts, contingency fee lawyer, brain injury lawyer, fights insurance companies, catastrophic injury attorney, truck crash lawyer, birth injury attorney, premises liability, uninsured motorist claims, pedestrian and bicycle accident lawyer, defective drug cases, boating and aviation accident lawyer, wrongful death trial lawyer, spinal cord injury lawyer, no fee unless we win, rideshare crash attorney, burn injury cases, playground and daycare injury cases, carbon monoxide cases, asbestos and mesothelioma attorney, surgical error lawyer, settlement negotiator',
    signs:
      "personal injury, injury lawyer, car accident lawyer, accident attorney, whiplash, slip and fall, slipped and fell, medical malpractice, malpractice case, dog bite, dog bit, wrongful death, hit by a car, hit by a truck, rear-ended, injured in a crash, drunk driver hit, pain and suffering, botched surgery, injury settlement, ambulance chaser, defective product, car wreck lawyer, car crash lawyer, hit and run, wreck wasn't my fault, adjuster lowballing, dog attack lawyer, crash settlement, accident lawyer, accident lawyers, mesothelioma, wrongful-death, uninsured motorist, malpractice suit, malpractice lawyer, hurt in an accident, injured by a defective, pain & suffering, slipped on ice at a store, settlement for my injuries",
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
      who is a good accident lawyer
      the other fellow was texting
      they totaled my car and offered five thousand for my neck
      woke up with a sponge inside
      icy ramp, no salt, broken hip, store says too bad
      a mattress truck cut across and my bike went under
      stairs gave way at the rental beach house
      grandson was bitten while delivering papers
      gas heater in the motel made us all sick
      he ran, no plate, and I've metal in my leg
      a pill made my aunt's heart quit
      ride at the fair stopped with a jolt and she flew out
      doc said it's nothing for a year, now it's stage four
      baby's arm hangs limp since the delivery
      uninsured kid blew the stop sign
      dad died from something he breathed at the shipyard
      tire came apart at seventy on the interstate
      neck brace, three surgeries and a lady from the insurer who's so friendly
      my aunt choked in a care home with no aide in sight
      pressure cooker blew its lid on my wife
      tour bus went off the road on our honeymoon
      my daughter was burned by coffee in a drive-through
      pool without a fence, and a neighbor's toddler
      can't lift a wrench since the T-bone, bills stacking up
      husband was struck walking to church, he's in a coma
      what's this worth, they want my signature Friday
      nurse gave her the wrong dose
      glass in the baby food
      who handles motorcycle crash cases without charging up front
      parents of a boy crushed by a goalpost
      family of a bicyclist killed by a garbage truck
      rear-ended, still hurting
      fell in their store
      bitten by a dog
      lowball offer after crash
      hurt by a doctor`,
    brands: 'Morgan & Morgan, Lerner and Rowe',
    touches: 'claims adjuster, insurance defense paralegal, paramedic',
    near: "workers' compensation law, chiropractic, body shops, physical therapy, litigation, disability law, home and car insurance",
  },
  {
    name: 'criminal defense',
    does: 'criminal defense attorney, criminal lawyer, defense lawyer, DUI lawyer, DWI attorney, traffic tickets, expungement, public defender, felony and misdemeanor defense, juvenile defense, drug charges, probation violations, license suspension hearings, assault charges, federal crimes, white collar defense, record sealing, former prosecutor, board certified criminal law specialist, felony trial attorney, DUI and license hearings, record expungement and sealing, juvenile court defense, federal defense lawyer, appeals and post-conviction, parole board hearings, traffic court attorney, CDL ticket defense, drug court counsel, domestic assault defense, white collar investigations, Title IX accused student defense, firearm rights restoration, bond reduction hearings, military court-martial defense, fish and game violations',
    signs:
      'arrested, DUI, DWI, criminal charges, charged with, criminal lawyer, defense lawyer, expunge, expungement, traffic ticket, speeding ticket, felony, misdemeanor, probation violation, in jail, license suspended, arraignment, bench warrant, arrest warrant, drug charge, criminal record, shoplifting charge, court date, public defender, police want to question, pulled over, plea deal, criminal attorney, criminal lawyers, defense attorney, expunged, record sealed, DUI lawyer, DUI arrest, court-martial, indicted, indictment, arrest record, grand jury, criminal case, jail time, possession charge, felony charge, arrested for, misdemeanors, traffic court, drunk driving charge, warrant for, ignition interlock, pled guilty, speeding tickets, sealing my record, assault charge, plea bargain, parole hearing',
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
      got a DUI over the weekend
      blue lights, three beers and a tight parking lot
      detective left a card in the door
      my brother's been in county for nine days without seeing anyone
      caught with a joint in the wrong state
      judge said come back with counsel
      I was nineteen and dumb, and now I can't chaperone my kid
      cashier says my purse wasn't an accident
      they want to search my phone
      thirteen over in a school zone, license on the line
      her ex called 911 and told them a story
      shot a trespasser's dog and the sheriff's asking questions
      son and friends drove golf carts into the pond
      flunked the sniff test after a wedding toast
      prosecutor wants him tried as an adult
      fake prescription, wife's handwriting
      caught up in a stock case at the firm where I keep books
      ankle monitor went off by accident
      old bench paper for not paying a fine surfaced at the airport
      they offered a year, take it or roll the dice
      college says a hearing, the police say charges
      caught two over the limit on walleye
      I hit a parked car and left
      fingerprints got me denied for a nursing license
      thirty years on a sentence he didn't earn
      driving on a pulled license to get to work
      guy from the grand jury left a paper at our shop
      employee took cash and we're accused of looking away
      soldier facing charges on base
      church van driver ticketed, he'll lose his CDL
      halfway house residents need old cases cleaned up
      arrested, first time ever
      ticket for reckless driving
      clear my record
      court Monday, no attorney
      underage drinking citation`,
    touches:
      'police officer, prosecutor, probation officer, judge, corrections officer, criminal justice student',
    near: 'bail bonds, private investigation, civil rights law, addiction recovery, driving lessons, litigation, police liaison',
  },
  {
    name: 'bail bonds',
    does: 'bail bonds, bail bondsman, bail agent, bail bond agent, 24-hour bail, gets people out of jail, jail release, immigration bonds, posts bail, bounty hunter, surety bail, bail agency owner, licensed bail agent, payment plan bail, federal bonds, 24/7 jail bond service, fugitive recovery agent, warrant walk-throughs, property bonds, ankle monitoring and bail, appeal bonds for defendants, traffic warrant bonds, bilingual bail agent, jail inmate lookup help, co-signer bail',
    signs:
      "bail, bail bond, bail bondsman, post bail, bond hearing, make bail, get out of jail, bail money, jail tonight, held on bond, immigration bond, bail bonds, bondsman, bonded out, bail set, posted bail, bail hearing, bail agent, bail out of jail, bail reduction, bounty hunter, skipped bail, bond out, jail release, can't make bail, bail agents",
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
      he has a hearing tomorrow and we need the money posted
      booked at midnight and she takes heart medicine
      they want ten percent, what about the rest
      collateral, does a pickup with a title count
      brother's been sitting since Friday, arraignment isn't until Tuesday
      is it true you don't see that money again
      he's in county, I'm in Ohio, can this be done by phone
      nephew got picked up on an old warrant and he has kids at home
      turn himself in Monday and walk right back out
      magistrate named a figure that made my mother faint
      the fee went on my card and he ran
      granddaughter's first night in a cell
      signed for my cousin and now a man is looking for him
      out by breakfast so he won't lose the shift
      ICE is holding him, they'll take cash only
      our foreman got locked up and the job starts Monday
      number's too high, will the judge lower it
      who posts for a college student from another state
      payments in place of a lump, he has a trucking job
      what does the agent need from me, pay stubs or a deed
      detention center won't take my debit card
      friend in the tank after a bar fight
      farm crew foreman's son held over a plate light and no papers
      legal aid office asks who is decent to poor families with someone locked up
      church has a fund to free people awaiting trial
      son in lockup tonight
      bond for my wife
      jail, need him out
      money for his release
      get her home tonight`,
    touches: 'jailer, corrections officer',
    near: 'criminal defense, immigration, private investigation, surety bonds, police liaison',
  },
  {
    name: 'immigration',
    does: 'immigration lawyer, immigration attorney, green cards, citizenship, naturalization, visas, work visas, H-1B, fiancé visas, asylum lawyer, deportation defense, DACA, family petitions, immigration consultant, accredited representative, student visas, permanent residency, removal defense, TPS, Catholic Charities immigration services, employer sponsorship, board certified in immigration and nationality law, I-130 and I-485 filings, consular processing, U visas and VAWA, asylum and refugee lawyer, employment-based visas, PERM labor certification, H-2A and H-2B petitions, investor visas E-2 and EB-5, citizenship workshops, BIA-accredited representative, removal proceedings attorney, special immigrant juvenile cases, religious worker visas R-1, waivers of inadmissibility, National Interest Waiver, I-9 compliance counsel, immigration bond hearings',
    signs:
      'immigration, immigration lawyer, green card, citizenship test, naturalization, visa, work permit, H-1B, asylum, deportation, deported, ICE agents, DACA, USCIS, undocumented, permanent resident, fiancé visa, sponsor a relative, visa sponsorship, become a citizen, overstayed, papers to work here, immigration court, green cards, undocumented immigrant, naturalized, naturalize, citizenship application, deport, spouse visa, student visa, fiancee visa, I-9 audit, visa denied, visa interview, immigrant visa, visa extension, immigration status, lawful permanent, U visa, adjustment of status, sponsor my wife, DACA renewal, work authorization, consulate interview, refugee status lawyer, H-2A',
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
      know an honest immigration lawyer
      met her in Manila, wedding this fall, how does she get in
      mom has been a resident for twenty years and wants to vote
      my gardener's truck was stopped and he's in a facility two states away
      passport from a country that's at war
      the letter says appear on the ninth with all evidence
      our roofer came here at age three
      kids born here, parents weren't, what if there's a knock
      we hire forty pickers every June and must do it by the book
      dean at our school wants to hire a Korean professor
      consulate asked for bank statements then said no
      grandmother has ninety days and wants to stay longer
      scholarship student whose time runs out after graduation
      her husband beats her and holds the papers over her head
      the interviewer asked trick questions and I went blank
      I took an oath but never got the certificate
      restaurant lost its line cook to expired documents
      the form came back since the fee changed
      left at nineteen with a smuggler, married now, is there forgiveness
      brother waits in line since 2009
      adopted cousin is thirty-six and finds he's not a citizen
      crime victim who helped police, can she get something
      pastor from Brazil is invited to our church for two years
      can my nanny travel home for a funeral and come back
      laid off, sixty days to find another sponsor
      opening a shop here with my own savings from Greece
      tech firm's whole team on temporary permits
      dairy with eleven workers and a federal notice to see their forms
      legal clinic needs someone for a Saturday help day
      citizenship ceremony is near and they found an old DUI
      bring my parents here
      marrying a foreigner
      work papers for a cook
      stuck application, years
      help before the oath
      detained by ICE`,
    touches: 'border patrol agent, USCIS officer, travel visa clerk',
    near: 'refugee services, English lessons, translation, family law, criminal defense, employment law, passports and licenses',
  },
  {
    name: 'real estate law',
    does: 'real estate attorney, real estate lawyer, closing attorney, property lawyer, zoning attorney, land use lawyer, deeds, boundary disputes, easements, quiet title, commercial real estate attorney, construction law, foreclosure defense, HOA lawyer, title disputes, eminent domain, closings, purchase agreements, land contracts, real property attorney, residential closing lawyer, title examination, partition actions, zoning and variance hearings, easement drafting, land contracts and seller financing, condo conversion lawyer, boundary line agreements, deed preparation, purchase and sale agreement review, quiet title lawsuits, condemnation attorney, subdivision approval lawyer, mineral and water rights, construction lien lawyer, commercial lease lawyer, earnest money disputes, historic property covenants',
    signs:
      'real estate lawyer, real estate attorney, closing attorney, deed, quitclaim, quiet title, easement, boundary dispute, zoning, zoning variance, property line dispute, encroachment, cloud on the title, eminent domain, land contract, purchase agreement, adverse possession, zoning board, right of way, lien on the house, seller backed out, real-estate attorney, quit claim, quitclaim deed, warranty deed, deed transfer, title search problem, adverse possession claim, partition action, restrictive covenant, land use attorney, closing lawyer, property boundary, easements, deed of trust, contract for deed, setback variance, tree over the property line',
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
      buyer wants out and we want to keep the deposit
      survey stakes landed six feet inside my garden
      the bank found grandpa's sister on the paperwork from 1952
      buying from my uncle with a handshake and a down payment
      listing says three acres and the county map says two
      they keep parking on the strip and now claim it's theirs
      earnest check is gone and the seller won't give it back
      town said no porch, too close to the street
      who drafts it when there's no agent on either side
      four cousins, one cabin, one who wants cash
      old railroad ran through our pasture, who owns it
      the builder's unpaid electrician filed against our new home
      the county wants six feet for a turn lane
      selling our condo and the association holds a document
      divorced and his name's still on everything
      shared well, no written agreement, one side shut the valve
      grandma added my cousin before she passed
      buyer backed out a day before and now asks for the deposit
      path to the lake crosses our place and has for years
      inherited a third of a shed and a third of a road
      state historic people won't let me change the windows
      apartment building with a cloud over it from an old loan
      neighborhood rules say no chickens but half the street has them
      need a lawyer at the signing table
      paid on it for eight years and the owner died
      rezoning sign went up across from our school
      church wants to sell its old parsonage
      our restaurant's landlord won't renew and the option's unclear
      farm co-op needs rights to run a pipe across three parcels
      closing on our first house
      fence in the wrong spot
      name off a deed
      fight the variance
      heirs share a house
      path across my land`,
    touches: 'county recorder clerk, zoning officer, paralegal',
    near: 'title and escrow, homes for sale, land surveying, landlord and tenant law, permits, commercial property, estate planning',
  },
  {
    name: 'landlord and tenant law',
    does: "landlord attorney, tenant lawyer, eviction lawyer, eviction attorney, tenant rights, landlord-tenant lawyer, lease disputes, security deposits, housing lawyer, legal aid housing attorney, fair housing, evictions for landlords, rent disputes, tenants union, mobile home park rights, legal aid, unlawful detainer attorney, tenant defense lawyer, lease drafting for landlords, housing discrimination attorney, security deposit recovery, habitability cases, rent control and stabilization, mobile home tenant lawyer, eviction prevention clinic, Section 8 termination hearings, commercial eviction attorney, rent escrow actions, cash-for-keys agreements, lease reviews for tenants, self-help lockout cases, landlord compliance counsel, renters' rights organizer",
    signs:
      "eviction, evict, evicted, eviction notice, landlord won’t, my landlord, tenant won’t leave, tenant rights, security deposit back, broken lease, break my lease, squatter, squatters, lease dispute, rent increase, bad tenant, housing court, notice to quit, uninhabitable apartment, locked me out, fair housing, legal aid, evicting, evictions, evict a, eviction hearing, tenants won't, deposit back from my landlord, rent withheld, three-day notice, unlawful detainer, renters' rights, rent control, landlord refuses, slumlord, subletting, breaking a lease, roommate won't move out, tenant refuses, tenant stopped paying, evicted from",
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
      renters who need help against their landlord
      papers taped to my door, court in nine days
      roaches in the oven and he says it's my fault
      paid the rent to the old owner and the new one wants it again
      girlfriend's ex moved in and now I can't get him out
      they raised it four hundred since I complained about the pipes
      the deposit is gone and the walls were bad when I came
      baby's lead level is high and the manager shrugs
      upstairs has a stream of strangers at all hours
      water shut off since Sunday, I have two small kids
      inherited a fourplex with a holdout
      tenant keeps a python and a grow tent
      I've nowhere to go and they say out by noon
      renting my basement and I need something in writing
      the note says month to month, does he get sixty days
      service dog, and the manager says no pets
      lot rent doubled since investors took over our park
      we were served but nobody told us the hearing was moved
      owner sells while I've eight months left
      moved out, place scrubbed, they kept every cent
      ex-employee lives above my shop and quit working
      strangers broke into the vacant house and changed the locks
      cousin lets himself in while I'm gone
      eleven units, four behind since winter, how do I do this lawfully
      rent voucher office says my family's off the program
      college town house, five kids, one cosigner, none paying
      senior building manager wants every no-pets rule to be legal
      shelter needs attorneys to sit in housing court on Tuesdays
      small church rents out its hall and the group won't go
      evict a squatter
      lease with a bad clause
      locked out of my apartment
      deposit, never returned
      renter trashed the house`,
    touches: 'rental office clerk, housing court clerk, renter',
    near: 'property management, real estate law, rentals, housing help, mediation, process serving, homeowner associations',
  },
  {
    name: 'disability law',
    does: "disability lawyer, disability attorney, Social Security disability, SSI and SSDI, disability appeals, disability advocate, disability representative, veterans disability claims, VA claims attorney, long-term disability denials, ERISA lawyer, special education lawyer, ADA attorney, wins disability hearings, Social Security disability representative, NOSSCR member, SSI child cases, ALJ hearing representation, veterans' claims agent accredited, TDIU claims, Appeals Council briefs, federal court disability appeals, group long-term disability attorney, private disability policy denials, special education attorney, overpayment waivers, Medicaid waiver appeals, continuing disability review help, IEP and due process lawyer, railroad disability benefits, VA aid and accredited agent, ADA accommodation counsel",
    signs:
      'disability lawyer, SSDI, SSI, disability claim, disability hearing, denied disability, apply for disability, disability benefits, disability appeal, disability judge, VA rating, on disability, long-term disability denied, go on disability, disability attorney, denied SSDI, disability denied, disability claims, SSDI hearing, social security disability, disability appeals, disability insurance denied, filing for disability, disability lawyers, TDIU, disability application, disability determination, disability review, SSI for my child, administrative law judge, residual functional capacity',
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
      long covid and I cannot work but they turned me down
      the second letter said I could still be a ticket taker
      I've an October date and a man on video will decide
      worked since I was fifteen and now I can't stand up
      they asked if I can fold a towel
      my lupus comes and goes and no one believes how bad
      checks stopped because they think I got better
      insurer hired a man with a camera
      my son has seizures and the county turned us away
      they want back nineteen thousand I've already spent
      hearing's next week and my doctor won't fill out the form
      schizophrenic brother can't get through an application
      he came home from Iraq and the percentage is a joke
      knees, back, and a heart stent, and they call it sedentary work
      dialysis and still told I'm able
      school's lawyer came to the meeting and I sat there alone
      policy from work quit paying after twenty-four months
      blind in one eye and going in the other
      got the brown envelope with sixty days to object
      daughter turns eighteen, must she qualify again
      my legs went and my union says file
      depressed and can't leave the house, nobody calls that a reason
      insurer says I could be a phone operator
      waited two years and my savings ran out
      hospital wants a person to help patients get monthly benefits
      shelter residents denied over and over
      union hall seeking somebody for members with bad lungs
      veteran with ringing ears and a paper trail of nothing
      turned down, appeal due
      judge in two months
      can't work, no income
      monthly check for my autistic child
      VA rating too low
      IEP hearing, alone`,
    brands: 'Allsup, Binder & Binder',
    touches: 'Social Security office clerk, disability claims examiner',
    near: "Social Security help, workers' compensation law, veterans' benefits, personal injury law, elder law, occupational therapy, pain care",
  },
  {
    name: "workers' compensation law",
    does: "workers' compensation lawyer, workers comp attorney, work injury lawyer, job injury attorney, workers' comp claims, represents injured workers, comp defense attorney, construction accident lawyer, occupational disease claims, denied comp claims, Jones Act and railroad injuries, third-party claims, certified workers' comp specialist, injured worker advocate, second-opinion exams and IME disputes, permanent partial disability ratings, maritime and longshore injuries, FELA railroad attorney, Medicare set-asides, repetitive stress injury cases, firefighter cancer presumption, silicosis and black lung lawyer, farmworker injury attorney, uninsured employer claims, vocational rehab benefit disputes, public safety officer claims, death benefits for workers' families, temporary disability fights",
    signs:
      "workers' comp lawyer, hurt at work, hurt on the job, injured at work, injured on the job, work injury, workers comp claim, workers comp denied, comp doctor, fell at work, light duty, job injury, comp settlement, comp case, industrial accident, workers compensation, workers' compensation, workmans comp, workman's comp, workers comp, comp carrier, comp insurance denied, injured on a job site, jobsite injury, work comp, black lung benefits, FELA, maximum medical improvement, impairment rating, IME doctor, longshore, comp checks stopped, return-to-work restrictions, injured worker, comp judge",
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
      my claim for a work injury was denied
      came off the ladder with a bundle of shingles
      boss took me to urgent care and told me to say I was home
      they gave me a desk and a headset with a broken wrist
      the company doctor looked for three minutes
      pallet landed on both ankles
      chemo I can't prove came from the plant
      knee went out on the loading dock the last week before retirement
      tendons gave after nine years of trimming birds
      check used to come every other Wednesday
      employer carries no insurance for us
      a boy of seventeen lost his thumb at the sawmill
      jackhammer hands tingle and drop things
      nurse hurt by a patient in the psych wing
      insurer's investigator followed my wife to the grocery
      dust in my lungs since the tunnel job
      they closed my case while I still can't bend
      surgery approved, then unapproved
      widow of a lineman
      trench wall came down and they said it was my fault
      settlement number came, is that all my shoulder's worth
      heat stroke on the roof crew
      chef slipped on grease, no fault of mine, no pay
      driver hurt loading another company's freight
      contractor gave me a 1099 so he says it isn't his problem
      ranch hand kicked by a bull and let go
      prison guard beaten on duty
      union local wants a lawyer to speak on rights after a fall
      farmworkers' clinic sends us people with crushed fingers, who will represent them
      volunteer firefighter hurt at a barn blaze
      hurt lifting at work
      burned on the line
      comp said no
      fell from a scaffold
      back ruined by the job
      they cut off my benefits`,
    touches: 'claims adjuster, safety officer, nurse case manager',
    near: 'personal injury law, employment law, disability law, physical therapy, orthopedics, safety training, business insurance',
  },
  {
    name: 'civil rights law',
    does: 'civil rights lawyer, civil rights attorney, discrimination lawyer, police misconduct, ACLU attorney, prisoners rights, voting rights, housing discrimination, First Amendment lawyer, ADA access lawyer, Title IX attorney, disability rights advocate, legal aid attorney, hate crimes, public interest lawyer, wrongful arrest attorney, jail death cases, police use of force cases, fair housing litigator, disability access attorney, school discrimination lawyer, employment equality advocate, religious liberty counsel, protest and free speech lawyer, voting rights attorney, language access complaints, prison conditions litigator, public accommodations cases, hate crime victim attorney, LGBTQ rights attorney, tribal rights attorney, government records lawsuits, 1983 attorney',
    signs:
      "civil rights, police brutality, police misconduct, discrimination, discriminated against, racial profiling, Title IX, free speech, ADA violation, wheelchair access denied, excessive force, constitutional rights, hate crime, voting rights, false arrest, religious freedom, turned away because, civil-rights, police misconduct lawyer, racially profiled, wrongful arrest, wrongly arrested, excessive-force, ADA lawsuit, First Amendment, Fourth Amendment, unlawful search, denied service because, discriminate, racist treatment, wheelchair ramp refused, 14th Amendment, hate incident, religious discrimination, discriminatory, inmates' rights, prisoner abuse, freedom of speech, Americans with Disabilities Act",
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
      our daughter is bullied for her race and the school shrugs
      my boy was cuffed on the sidewalk for matching a description
      they said our kind would be happier somewhere else
      signs down, permit denied, and our march is Saturday
      jail gave him nothing for his insulin and he's gone
      guard slammed my nephew into a cell door
      the pool turned away every Black child in the group
      asked for a ramp three times and got a shrug
      store clerk followed us aisle to aisle, then called officers
      hijab at the DMV photo and they made a scene
      polling place moved twenty miles with no notice
      posted a video of a trooper and now they follow me home
      campus found for him and shut the file
      councilman blocked me and deleted my comments
      turned away from a hotel because we're two men
      officers broke down the wrong door at 4 a.m
      mayor had me thrown out of a meeting for speaking
      sheriff's deputies seized my cash at a traffic stop
      school cut my son's braids off
      deaf inmate with no interpreter for eight months
      city bus lift has been broken since spring
      denied a loan on a house in that neighborhood
      a substitute called my child a slur and nothing came of it
      synagogue told it can't put up a building while others did
      farmhands held in trailers behind a gate
      clerk won't take our marriage license form
      clinic asks who defends patients with HIV who are turned away
      tenants' group says Section 8 holders are quietly screened out
      mother shot by officers during a wellness call
      students suspended for a walkout
      accessibility at the courthouse
      pulled over for my skin color
      hurt by a deputy
      treated unequally by a bank
      banned from speaking
      jail guards, no medicine`,
    brands: 'ACLU, NAACP, Southern Poverty Law Center',
    touches: 'police officer, law student, activist',
    near: 'employment law, criminal defense, litigation, landlord and tenant law, disability law, immigration',
  },
  {
    name: 'liquor licensing',
    does: "liquor license attorney, liquor license consultant, alcohol licensing, liquor license broker, liquor license transfers, beverage law, bar and restaurant permits, ABC license help, beer and wine permits, alcohol compliance, special event liquor permits, responsible server training, TIPS trainer, cannabis licensing, tobacco licensing, alcoholic beverage attorney, liquor license expediter, hearing representation before the liquor board, TTB and federal basic permits, distillery permits, winery direct shipping, festival permit runner, license lottery applications, server and seller training provider, zoning and distance waivers for bars, change of ownership filings, catering permits, dram shop compliance, hemp and THC permits, cannabis business attorney, tobacco and vape permit help, brewer's notice filings",
    signs:
      "liquor license, beer and wine license, alcohol permit, liquor permit, license to serve alcohol, sell alcohol, liquor board, ABC board, serve beer, one-day liquor permit, bartender certification, TIPS certification, beer garden permit, winery license, BYOB, cannabis license, dispensary license, liquor licenses, alcohol license, alcohol beverage control, liquor control board, bar license, wine license, cannabis permit, liquor attorney, beer license, cabaret license, TABC, TTB permit, temporary liquor, liquor-license transfer, distillery permit, brewery permit, bartender's license",
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
      golf club wants to sell drinks from a cart
      my chef wants wine on the menu and the papers scare me
      bar for sale but the license stays with a man in Florida
      an undercover kid bought a six-pack at our register
      three feet too near a school, they say
      mead in the garage that I'd like to sell at market
      town moves at a snail's pace and opening night is July first
      the caterer says we need one for our barn weddings
      movie house wants to pour beer in the lobby
      neighbors packed the hearing to complain about noise
      state suspended us for ten days before New Year's
      our VFW canteen's paper lapsed when the commander died
      my golf course sold, does the clubhouse bar come with it
      food truck dreams of serving margaritas
      grocery wants to add a cooler of craft cans
      brewery wants a dog-friendly patio and live bands
      raffle baskets with bottles, is that allowed
      ladies' boutique pours champagne for shoppers
      who trains thirty servers before the season starts
      casino night for our parish and a keg
      ship our pinot to customers in eleven states
      lottery for one new permit, two hundred applicants
      growing hemp and a dispensary, the rules change weekly
      fire code, health code, and still the state wants more forms
      hotel changing hands in sixty days and pours must not stop
      patron sued over being overserved, our renewal's in danger
      tasting room, first permit
      beer at the county fair
      dance club wants late hours
      transfer my tavern's papers
      card checks, server classes
      sell gin from our still`,
    touches: 'liquor store clerk, liquor board inspector, bartender',
    near: 'business law, restaurants, wineries and breweries, bartending, business brokerage, permits, venues',
  },
  {
    name: 'mineral rights',
    does: 'mineral rights, landman, oil and gas attorney, royalty buyer, buys mineral rights, oil and gas leases, mineral appraiser, petroleum landman, lease negotiations for landowners, royalty management, wind and solar leases, gravel and quarry leases, pipeline easements, mineral manager, oil and gas geologist, oil and gas landman, mineral title attorney, lease bonus negotiation, mineral estate management, royalty owner advocate, RPL landman, surface damage negotiations, pooling and unitization help, water and sand rights, coalbed methane leases, lithium and helium leases, cell tower lease consultant, wind lease attorney for landowners, solar land lease negotiator, pipeline right-of-way agent, mineral appraisals for estates, royalty audits, carbon storage leases, mineral brokers',
    signs:
      'mineral rights, mineral lease, oil and gas lease, royalty checks, royalty interest, landman, gas well, oil well, drilling on our land, fracking lease, pipeline easement, wind turbine lease, solar lease for the land, division order, gravel rights, drilling company, coal rights, mineral owner, mineral interests, mineral interest, oil royalties, gas royalties, royalty owner, oil lease, gas lease, royalties from a well, oil rights, gas rights, subsurface rights, mineral deed, surface rights, lease bonus, division orders, fracking, wind lease, cell tower lease, gravel pit lease, oil company offer, overriding royalty, mineral estate, drilling rights',
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
      the drillers left a mess on our pasture
      grandpa held on to what lay beneath when he sold the place
      check for nineteen dollars from a company I've never heard of
      men in a white truck offered us cash on the kitchen table
      forty acres in Oklahoma, five heirs and one crinkled paper
      tower company will pay by the month for a patch of our ridge
      payment shrank by two thirds though the pump keeps nodding
      they cut my fence to stake a survey
      never signed, yet my name's in the unit
      what's a fair bonus per acre
      surface is mine, what's down below is who knows
      water turned gray after they started boring next door
      turbines would tower over the barn, twenty-five years to sign
      panels on the back eighty, who restores it later
      gravel company takes loads and I never see a scale ticket
      great-aunt's name is on record with nobody since 1938
      the company merged twice and stopped sending statements
      lithium folks are knocking on doors in our valley
      should we sell half and keep half
      pooled without our say
      taxes on that stuff in three counties we've never seen
      ranch for sale, keep the rights or throw them in
      pipe easement, eighteen-inch line, they'd condemn it if we balk
      salt cavern storage under our wheat
      pump jack's rusting and the operator went bankrupt
      county library wants a talk for heirs of the field
      church owns a share of a well from a will
      tribe member with scattered allotments asks who reads them
      family trust wants a manager for holdings in six states
      school district with rights under its land considers a lease
      royalty statement makes no sense
      oil lease, sign or not
      who owns below
      pipeline at our door
      rent from wind towers
      sold it too cheap`,
    touches: 'oil rig worker, geology student, pipeline welder',
    near: 'real estate law, land and farms, land surveying, title and escrow, estate planning, farm equipment, genealogy',
  },
  {
    name: 'notaries',
    does: 'notary, notary public, mobile notary, loan signing agent, traveling notary, remote online notary, notarizes documents, apostille service, hospital and jail signings, fingerprinting, notary signing agent, title clerk and notary, certified copies, wedding officiant and notary, certified loan signing agent, mobile fingerprinting, hospital bedside notary, after-hours notary, apostille and embassy legalization, remote online notarization, bilingual notary, title and vehicle paperwork, I-9 verification agent, jail and prison notary, real estate closings at your table, field inspector and notary, acknowledgments and jurats, commissioned notary with E and O insurance, wedding officiant and notary public, mobile notary for nursing homes',
    signs:
      'notary, notarize, notarized, notary public, signing agent, loan signing, apostille, witness a signature, affidavit signed, notarized letter, stamp and seal, sworn statement, fingerprint card, remote notarization, notarizing, notarization, notarial, notaries, jurat, notary seal, notary at the hospital, wet signature, document legalized for abroad, apostilled, mobile notary, acknowledgment signed, notary near me, sworn before',
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
      realtor needs sellers to sign out of town tonight
      the form has a blank for a raised seal
      I've got to swear this is me in front of a stranger
      three pages for the title company and my boss won't let me off
      granddad's in room 214 and wants to sign over the truck
      the embassy sent my birth certificate back
      passport consent letter for a school trip to Spain
      selling the boat to a guy two states away
      need someone in the lobby at seven in the morning
      affidavit that two people are the same person
      parolee's mom has to get a document signed inside
      adoption agency wants every sheet sealed and certified
      remote hire must show ID to somebody on our behalf
      bank branch closed and its sealing lady is gone
      stamp, ink and signature on a car registration
      will you come to a porch for three signatures
      lender's packet is a hundred and twelve pages thick
      school enrollment wants proof that we live with my sister
      hospice wants papers witnessed today
      mother-in-law speaks only Spanish and has to sign a deed
      degree to be used in Dubai
      broker's client's on vacation and settlement is Friday
      assisted living seeks someone twice a month for families
      law firm needs a signer for six couples tomorrow
      camp permission form for a lake house week
      two witnesses and a seal
      kitchen-table closing tonight
      stamped letter for travel
      sign a car title
      traveling signer, weekends
      certified copy for overseas`,
    brands: 'UPS Store notary, National Notary Association, Notarize.com',
    near: 'title and escrow, estate planning, mortgages, personal banking, passports and licenses, real estate law',
  },
  {
    name: 'court reporting',
    does: 'court reporter, stenographer, deposition reporter, legal videographer, deposition transcripts, realtime reporting, CART captioning, legal transcription, captioner, steno, video depositions, conference room for depositions, hearing transcripts, certified shorthand reporter CSR, RPR registered professional reporter, machine stenographer, remote deposition hosting, video and transcript synchronization, grand jury reporter, arbitration transcripts, expedited transcripts, exhibit management, hearing room rental, voice writer, captioning for live meetings, scopist and proofreader, audio transcription for courts, legal video technician, interpreter and reporter coordination, council and zoning hearing transcripts, CVR',
    signs:
      'court reporter, stenographer, deposition, depositions, transcript of the hearing, legal videographer, legal transcription, realtime captioning, deposition transcript, verbatim record, CART captioning, video deposition, captioner, depositions next, legal transcript, certified transcript, court reporters, court reporting, stenography, deposition videographer, shorthand reporter, transcribe the hearing, deposition scheduled, verbatim transcript, deposition on, court transcript, sworn deposition, steno machine, remote deposition, realtime transcript',
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
      old steno notes have to be turned into pages
      ten witnesses in four days and our regular is out
      someone to swear them in and catch every um
      video of the doctor's answers must match the pages
      grievance panel on Thursday, no one to take it down
      judge wants certified pages from the June trial
      rush, we need it by tomorrow morning
      nine of us on screens and a record must be made
      planning board's appeal hinges on who said what
      union arbitration and both sides want a copy
      two languages in the room and everything on record
      dying plaintiff, camera at the bedside
      county hospital's peer review needs a silent keyboard
      insurance exam under oath at a fire scene lawyer's office
      small-town court lost its machine operator
      convention panel that deaf members must follow word by word
      school board hearing on a firing, must be kept exact
      conference table, coffee and quiet for a day of questioning
      recording from a hearing, cleaned and turned into pages
      accident witness flies out at noon, so we have the morning
      graduate students' oral interviews in exact wording, sealed
      homeowners versus builder, six hours of testimony
      captions on a giant screen for town hall
      zoning lawyer says no record, no appeal
      transcript by Friday
      sworn testimony, taped
      word-for-word in probate court
      questions under oath
      reporter for arbitration
      someone to take notes verbatim`,
    brands: 'Veritext, Esquire Deposition Solutions, U.S. Legal Support',
    touches: 'court clerk, newspaper court reporter, bailiff, steno student',
    near: 'litigation, process serving, expert witnesses, personal injury law, interpreting, video',
  },
  {
    name: 'process serving',
    does: "process server, serves legal papers, service of process, court filing, courthouse runner, constable, subpoena service, eviction notice service, skip tracing, legal courier, civil process, deputy for civil papers, document retrieval at the courthouse, NAPPS member, registered process server, rush service same day, small claims service, eviction posting, subpoenas duces tecum, rule to show cause delivery, stakeout service, proof of service affidavits, international service, court runner and e-filing, statewide service, child support service, corporate registered agent service, document courier to courthouses, licensed constable, witness locates, sheriff's civil deputy",
    signs:
      'process server, serve papers, serve him papers, served papers on, serve a subpoena, service of process, court filing, dodging service, deliver a summons, courthouse filing, divorce papers delivered, constable, skip trace, process servers, process service, legal papers served, proof of service, served with divorce, affidavit of service, evading service, papers served on, subpoena served, summons delivered, served with a summons, substitute service, hand him the papers, serve eviction notice, courthouse runner',
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
      tenant notice has to be posted on the door and witnessed
      the clerk says I can't do it myself
      he peeks through the blinds and won't answer
      his boss says he no longer works there
      my divorce can't move until she's handed a copy
      deputy tried twice and gave up
      hearing is the twentieth and nobody's been notified
      gated neighborhood, dog, never home
      witness works at a marina and sleeps aboard a boat
      registered agent of a company is a mailbox
      need an affidavit that says it was done
      thirty-day notice for the upstairs tenant, done right
      must be filed before the window closes at four-thirty
      ex moves between his brothers' couches
      landlord in Maine, defendant in Texas
      find the file from the old case and bring me copies
      gets her nails done Saturdays, that's where to catch her
      twelve doctors' offices, twelve envelopes, one day
      credit union has forty summonses a month
      public defender short of someone to hand out subpoenas
      guy in the county lockup must get his copy
      notice has to go to every heir, four are missing
      he laughed and threw it in the mud, does it count
      he's dodged us for a month
      divorce papers delivered quietly
      subpoena to a nurse
      summons out of state
      file it downtown today
      copy handed to him
      proof that he got it`,
    touches: 'mail carrier, court clerk',
    near: 'private investigation, litigation, family law, debt collection, court reporting, couriers, landlord and tenant law',
  },
  {
    name: 'private investigation',
    does: 'private investigator, private detective, PI, licensed investigator, surveillance, infidelity investigations, finds missing people, asset searches, locates birth parents, insurance fraud investigations, workplace theft, computer forensics, bug sweeps, child custody investigations, missing persons, skip tracing, retired detective, due diligence investigations, polygraph examiner, fraud examiner, cold cases, licensed private detective, surveillance specialist, former FBI agent, adoption search angel, skip tracer and locator, fraud and embezzlement investigator, corporate investigations, SIU investigator for hire, cell phone forensics, TSCM sweeps, child endangerment surveillance, workplace misconduct investigator, digital footprint searches, heir search firm, polygraph tests, criminal defense investigator, arson and insurance fraud, elder scam investigations, missing children finder, GPS surveillance',
    signs:
      'private investigator, private detective, detective, surveillance on, cheating husband, cheating wife, find a missing person, find my birth mother, track down a person, hidden assets, bug sweep, spying on me, stalker, catch him in the act, polygraph, lie detector, tail him, online romance scam, inventory theft, private eye, private investigators, detectives, infidelity, infidelity investigation, surveillance photos, GPS tracker on my car, missing person, runaway daughter, birth mother search, asset search, locate a person, catfish, catfished, investigator',
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
      looking for a private detective
      late nights, new cologne, and a second phone
      thirty thousand gone from the till in a year
      mail I never got and a shadow on the porch
      my grandmother gave up a boy in 1951
      he swears he's broke, yet his truck is two months old
      cousin walked out in March and hasn't called
      babysitter's story doesn't add up
      want to know who's sending mean letters to our church
      our inventory's off by a thousand parts every quarter
      someone hears our phone calls before we've finished them
      he says he was a Marine with medals
      new son-in-law with no past
      hurt man on our comp rolls was seen carrying hay bales
      who really runs the company that took our money
      bicyclist hit me, and a store camera might have caught it
      fiance says he's a surgeon overseas
      witness moved three times, last seen in Reno
      nephew was beaten and the police file's gathering dust
      nanny cam shows a stranger in our home
      brother won't say where dad's money went
      retired buddy I served with, lost track in 1974
      who stole the tools from our job site
      dormant bank accounts and an heir nobody's found
      wife's ex won't quit following her
      bankers want a discreet look at a would-be partner
      law firm wants a second look at a shooting scene
      foundation suspects one of its bookkeepers
      small town wants a cold case reopened
      city council asks who can look into a chief quietly
      wife with a secret phone
      find my half brother
      theft inside the stockroom
      truth about my date
      proof he's cheating
      sweep our conference room
      lie detector for staff`,
    brands: 'Pinkerton',
    touches:
      'police detective, store loss prevention officer, mystery writer, true crime podcaster',
    near: 'process serving, background checks, criminal defense, family law, alarms and cameras, genealogy, security guards',
  },
  {
    name: 'background checks',
    does: 'background checks, background screening, pre-employment screening, drug testing, tenant screening, fingerprinting, Live Scan, reference checks, employment verification, volunteer screening, criminal records search, driving record checks, DOT drug testing, workplace drug and alcohol testing, DNA testing, screening company rep, FCRA-compliant screening, tenant credit and eviction reports, volunteer clearance program, Department of Transportation testing, breath alcohol technician, mobile drug collection site, Live Scan fingerprint operator, FBI channeler, nurse license verification, social media screening, credential and degree checks, motor vehicle records, international background checks, random testing consortium, PBSA member, county courthouse record searches, onboarding screening software',
    signs:
      'background check, background checks, drug test, drug testing, fingerprinting, Live Scan, pre-employment screening, tenant screening, screen applicants, reference check, employment verification, driving record, screen volunteers, criminal history check, DOT testing, clearances to work with kids, paternity test, hair test, background screening, criminal background, employment screening, MVR, fingerprinted, fingerprints for, tenant check, applicant screening, screening report, check references, sex offender registry, criminal records check, volunteer clearance, checking references, clean record for coaches',
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
      landlord wants to check an applicant with an odd story
      we hired him, then his mug shot turned up
      little league needs forty grown-ups vetted by April
      before she moves in with mom
      he wrote "MBA, Stanford", did he earn it
      state nursing board wants ink and digital copies of both hands
      insurer says every driver must have a clean sheet
      rental applicant's last landlord number is his cousin's
      foster license and every adult in the house
      cleaning crew with keys to people's homes
      gas plant won't let us through the gate without a panel
      did his story about the Navy check out
      daycare inspector gave us ten days to have every aide on file
      a positive one at the dock, what now
      two candidates, one job with a safe
      church nursery wants everyone over eighteen on record
      new au pair from abroad
      random list, quarterly pulls, a third-party keeper
      a volunteer at our shelter made kids uneasy
      do I need written permission before I look up an applicant
      nurse aide agency hires fifty a month and needs it fast
      teacher transfer, out-of-state prints won't carry over
      mom's new boyfriend moves in next week
      board wants a look at the next director's past
      taxi license asks for ten years of driving
      warehouse theft, and we never looked into anyone
      rent to a stranger
      screen my nanny
      prints for a permit
      driver histories pulled
      verify her diploma
      hair panel for custody
      pee test by Thursday`,
    brands: 'Checkr, Sterling Check, HireRight, First Advantage, IdentoGO, GoodHire',
    touches: 'HR assistant',
    near: 'private investigation, human resources, staffing, property management, laboratory testing, urgent care, notaries',
  },
  {
    name: 'expert witnesses',
    does: 'expert witness, forensic engineer, accident reconstruction, forensic accountant, medical expert witness, litigation consultant, forensic document examiner, handwriting expert, vocational expert, life care planner, testifies in court, construction defects expert, fire investigator, legal nurse consultant, economic damages expert, jury consultant, computer forensics expert, voir dire and trial graphics, board certified forensic examiner, crash data retrieval specialist, biomechanical engineer expert, standard of care nurse reviewer, life care planner certified, vocational rehabilitation expert, forensic psychologist, toxicology expert, slip resistance expert, trucking safety expert, fire origin and cause CFI, premises security expert, construction delay analyst, banking and securities expert, trial consultant and focus groups, demonstrative exhibits, forensic architect, real estate valuation expert, police practices expert, real estate standard of care expert',
    signs:
      'expert witness, testify as an expert, accident reconstruction, handwriting expert, forensic accountant, forensic engineer, expert report, cause of the fire, origin and cause, expert testimony, legal nurse, life care plan, jury consultant, forged signature, standard of care, trial graphics, mock jury, expert witnesses, forensic, accident reconstructionist, forensic accounting, testifying expert, expert testimony for trial, rebuttal expert, expert opinion for court, trial consultant, jury selection, focus group for a trial, courtroom graphics, forensic engineering, handwriting analysis, questioned documents, medical record review, fire investigator, arson expert, damages expert, toxicologist, forensic psychologist, biomechanical',
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
      an attorney friend needs an expert for trial
      was he really going sixty, from skid marks alone
      signature on grandma's change doesn't look like hers
      someone to tell twelve strangers why the beam gave way
      what would she have earned had she lived
      black box in the wreck needs reading
      did the anesthesiologist do what a careful one would
      figures for thirty years of wheelchairs, aides and surgeries
      smoke stains point to the outlet, the insurer says candle
      opposing side has a man with three degrees
      would a prudent trucker have driven in that fog
      prove the numbers were moved from one ledger to another
      deck collapsed at a graduation party
      two toxicology reports and they don't agree
      a tile floor tested for how slick it is
      show the jurors how the press closed on his hand
      mom's mind the day she signed, how would you show it
      hotel should have had guards, needs somebody who knows
      burned barn and twelve dead heifers, what started it
      was the doctor's handwriting added later
      cell phone record experts who can place a man at a corner
      would a jury believe my client, try it on a dozen people first
      water stains, moldy studs, who built it wrong
      dock crane dropped a load and both carriers deny it
      bicycle fork broke, need a metallurgist
      police chief's use of tear gas, by the book or not
      appraiser to swear what the farm was worth in 2011
      law professor who'll explain the custom of the trade
      nursing home charts, four thousand pages, find the gap
      small firm up against a giant and needs its own specialist
      is this email genuine
      speed of the truck, proved
      cause of a fire
      doctor to testify
      mock trial before Monday
      lost wages, calculated`,
    touches: 'eyewitness, coroner, crime lab technician',
    near: 'litigation, personal injury law, structural engineering, accounting, private investigation, valuation, laboratory testing',
  },
]
