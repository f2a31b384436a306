import type { Trade } from './trade'
/** Trades of insurance and bonds. */
export const insurance: readonly Trade[] = [
  {
    name: 'business insurance',
    does: 'commercial insurance agent, business insurance broker, commercial lines, general liability, workers comp insurance, professional liability, errors and omissions, E&O, commercial auto, fleet insurance, cyber liability, BOP, business owners policy, contractors insurance, restaurant insurance, trucking insurance, risk management, insures small businesses, malpractice insurance, event insurance, church insurance, directors and officers coverage, product liability, inland marine, independent insurance agency, liquor liability',
    signs:
      'business insurance, commercial insurance, general liability, liability policy, workers comp policy, certificate of insurance, additional insured, professional liability, errors and omissions, malpractice insurance, cyber insurance, commercial auto, business owners policy, event insurance, liquor liability, D&O, umbrella for the company, product liability, key man, builders risk, fleet insurance, COI, proof of insurance for the job, insured for work',
    asks: `the landlord wants proof of coverage before we open
      a general contractor asks for a certificate of insurance
      our workers comp premium doubled
      a customer slipped in our shop and may sue
      need coverage for our three delivery vans
      the venue wants a one-day policy for our fundraiser
      opening a bar and need liquor liability
      our insurer dropped the restaurant after the fire
      therapist going into private practice and needs malpractice cover
      hacked last year and want protection for customer data
      hired two employees and need comp for them
      the roofers I want to hire say they can't get insured
      trucking authority requires a million in liability
      board members worry about being sued personally
      consultant's contract demands errors and omissions
      who covers my tools if they're stolen off the truck
      landlords of a twenty-unit building shopping for coverage
      our church's policy went way up
      selling homemade soap online, am I covered if someone gets a rash
      yoga teacher needs liability to teach in a studio
      cleaning company wants to be licensed and insured
      we're renovating a building and need builders risk
      nobody has looked at our company's coverage in years
      looking for an agent to insure my small business
      my cousin started a tree service and needs coverage
      the city wants proof of liability for our street fair booth
      we rent bounce houses and nobody will insure us`,
    brands:
      'The Hartford, Travelers Insurance, Chubb, Hiscox, CNA Insurance, Cincinnati Insurance, Next Insurance, Philadelphia Insurance, Hub International, Marsh McLennan, Arthur J. Gallagher, Acuity Insurance',
    touches:
      'claims adjuster, underwriter, actuary, insurance company customer service rep, insurance trainer',
    near: 'home and car insurance, surety bonds, employee benefits, accounting, business law, payroll',
  },
  {
    name: 'surety bonds',
    does: 'surety bonds, bond agent, surety broker, contractor license bonds, bid and performance bonds, payment bonds, court bonds, probate bonds, fidelity bonds, notary bonds, auto dealer bonds, bonding for contractors, fiduciary bonds, janitorial bonds, ERISA bonds',
    signs:
      'surety bond, surety, bid bond, performance bond, payment bond, license bond, contractor bond, get bonded, bonded, fidelity bond, probate bond, executor bond, notary bond, dealer bond, bonding capacity, lost title bond, fiduciary bond',
    asks: `bidding on a city job and they want a bond
      need to be bonded before I can get my contractor license
      the court says the executor must post a bond
      our bonding limit is too small for this project
      opening a used car lot and the state requires a bond
      cleaning customers ask if we are bonded
      lost the title and the DMV wants a bond
      bad credit and nobody will bond my company
      school district contract needs a performance bond
      freight broker needs a seventy-five thousand dollar bond
      becoming a notary and need the bond
      guardian for my uncle and the judge wants security
      our treasurer handles cash and the board wants her covered
      subcontractor never finished the job and we want to claim on his bond
      where do I get a bond for a construction bid
      public works job requires payment and performance guarantees
      travel agency has to be bonded in this state
      my painter wants to bid on bigger jobs and needs backing`,
    brands: 'Merchants Bonding, Old Republic Surety, JW Surety, SuretyBonds.com',
    touches: 'bail bondsman, bond trader, bond underwriter',
    near: 'business insurance, general contracting, permits, accounting, business law, government contracting',
  },
  {
    name: 'home and car insurance',
    does: 'insurance agent, personal lines agent, homeowners insurance, auto insurance, car insurance, home and auto, independent insurance agent, insurance broker, renters insurance, umbrella policies, motorcycle and boat insurance, flood insurance, landlord policies, RV insurance, SR-22, classic car insurance, high-value home insurance, bundles home and auto, insurance agency owner, condo insurance, pet insurance',
    signs:
      'homeowners insurance, home insurance, car insurance, auto insurance, renters insurance, insurance agent, flood insurance, insurance premium, umbrella policy, deductible on the house, SR-22, teen driver, insurance dropped me, nonrenewal, hail claim, totaled my car, insurance quote, boat insurance, landlord policy, bundle home and auto, insure my car, insure the house, policy canceled',
    asks: `my son just got his license and our premium went through the roof
      closing on a house and the lender wants proof of coverage
      insurance company is dropping us because of the old roof
      bought a motorcycle and need it covered
      apartment says I must have renters insurance
      a tree fell on the garage and I don't know what's covered
      need an SR-22 to get my license back
      moved here from another state and my car policy has to change
      do we need flood coverage near the creek
      bought a condo and don't know what the association's policy covers
      our house sits empty and they won't insure it
      want one agent for the house, cars and boat
      engagement ring isn't covered by our policy
      my rates went up again without a single accident
      renting out my old house and need a landlord policy
      they totaled my car and offered next to nothing
      daughter takes a car to college
      nobody will cover us because of our dog's breed
      wildfires nearby and can't find anyone to write the house
      driving for a delivery app, does my policy cover that
      my 1967 Mustang needs agreed value coverage
      we have a pool now and worry about being sued
      looking for a second quote on home and auto
      know a good insurance agent
      my agent retired and nobody answers the phone now
      backed into a pole and wonder whether to file
      first-time buyers who need coverage by closing day
      lapse in coverage and now nobody will take me`,
    brands:
      'State Farm, Allstate, Farmers Insurance, GEICO, Progressive Insurance, Nationwide Insurance, Liberty Mutual, USAA, American Family, Erie Insurance, Auto-Owners, Country Financial, Shelter Insurance, Farm Bureau Insurance, Safeco, AAA insurance, Hagerty, Lemonade Insurance',
    touches:
      'claims adjuster, underwriter, insurance call center rep, catastrophe adjuster, actuary',
    near: 'business insurance, life insurance, homes for sale, mortgages, car sales, body shops, public adjusting',
  },
  {
    name: 'life insurance',
    does: 'life insurance agent, life insurance broker, term life, whole life, universal life, final expense insurance, burial insurance, mortgage protection, key person insurance, buy-sell funding, estate liquidity, annuities, insurance and financial services, life insurance for diabetics, life settlements, family protection, CLU',
    signs:
      'life insurance, term life, whole life, final expense, burial insurance, mortgage protection, death benefit, beneficiary, insure my life, life policy, universal life, medical exam for insurance, key person insurance, life settlement, cash value policy, buy-sell insurance',
    asks: `new baby and we have no protection if something happens to me
      what happens to the house if my husband dies
      want enough to cover my own funeral
      turned down for a policy because of my diabetes
      found an old policy in dad's papers
      my business partner and I want to cover each other
      term or whole, I can't tell what I need
      my coverage ends when I leave this job
      just bought a house and want it paid off if I die
      the bank wants a policy on me for the loan
      can't afford the premiums on my old policy any more
      single mom worried who would provide for the kids
      the premium on my universal policy exploded
      divorce decree says I must carry coverage for the children
      want to leave each grandchild something
      need to change who gets the money when I die
      I'm 68 and a smoker, can I still get covered
      the company depends on one salesman and we'd be lost without him
      a family we know lost the father and there was nothing
      who sells good term life policies`,
    brands:
      'Northwestern Mutual, New York Life, MassMutual, Prudential Financial, MetLife, Mutual of Omaha, Primerica, Knights of Columbus insurance, Globe Life, Thrivent, Transamerica, Lincoln Financial, Modern Woodmen',
    touches: 'life insurance underwriter, actuary, claims examiner',
    near: 'financial planning, disability insurance, home and car insurance, estate planning, long-term care insurance, funerals',
  },
  {
    name: 'disability insurance',
    does: 'disability insurance agent, income protection, individual disability insurance, long-term disability, short-term disability, own-occupation policies, disability insurance for doctors, overhead expense insurance, paycheck protection, critical illness insurance, accident insurance, disability income specialist',
    signs:
      'disability insurance, income protection, disability policy, short-term disability, long-term disability, own-occupation, can’t work if injured, protect my paycheck, protect my income, overhead expense policy, critical illness policy, accident policy',
    asks: `what if I get hurt and can't work for a year
      self-employed with no sick pay at all
      surgeon wants her hands covered
      I'm the only earner and my back is bad
      pregnant and want pay while I'm on leave
      who pays the rent on my office if I'm laid up
      my coverage at work is only sixty percent
      a hairdresser friend broke her wrist and had no income
      new dentist out of school wants to protect his earnings
      want a policy that pays if I get cancer
      carpenter worried about falling off a ladder
      left the hospital job and lost my long-term coverage
      how do freelancers replace their paycheck when sick
      want a policy that replaces my income if I get sick
      my daughter is a young doctor and needs her income covered
      want a check coming in if my knees give out
      two of us own the clinic, who pays the overhead if one is ill`,
    brands: 'Guardian Life, Unum, Aflac, Principal Financial, Standard Insurance, Ameritas',
    touches: 'disability claims examiner',
    near: 'life insurance, employee benefits, financial planning, health insurance, disability law, long-term care insurance',
  },
  {
    name: 'long-term care insurance',
    does: 'long-term care insurance agent, long-term care specialist, LTC insurance, LTCi, CLTC, long-term care planning, hybrid life and long-term care policies, nursing home insurance, asset protection for seniors, home care coverage, insurance for aging',
    signs:
      'long-term care insurance, long-term care policy, LTC policy, nursing home insurance, pay for a nursing home someday, cost of assisted living, elimination period, hybrid policy, care coverage, long-term care premium',
    asks: `don't want to be a burden on my kids when I'm old
      we saw what mom's nursing home cost and want to be ready
      premium on our old care policy jumped sixty percent
      how do you file a claim for dad's home care on his policy
      no children to look after me later
      in our fifties and thinking about paying for care someday
      will Medicare pay for assisted living or do I need something
      afraid one stay in a home will eat our savings
      Alzheimer's runs in my family and I want to plan
      is there life insurance that also pays for care
      the insurer denied mother's assisted living claim
      is it too late to get covered at 70
      state has a new tax unless we own a policy
      who can explain long-term care policies
      want to stay at home when I get frail and have it paid
      can I still use the policy if my daughter takes care of me`,
    brands: 'Genworth, Mutual of Omaha, OneAmerica, Lincoln MoneyGuard, Nationwide CareMatters',
    touches: 'nursing home billing clerk',
    near: 'elder law, life insurance, financial planning, Medicare plans, care management, senior living',
  },
  {
    name: 'Medicare plans',
    does: 'Medicare agent, Medicare broker, Medicare Advantage, Medicare supplements, Medigap, Part D drug plans, Medicare advisor, Medicare enrollment, turning 65 specialist, senior health insurance, SHIP counselor, senior benefits, dual-eligible plans, explains Medicare, Medicare counselor',
    signs:
      'Medicare, turning 65, Medigap, Medicare Advantage, Part B, Part D, supplement plan, annual enrollment, drug plan, donut hole, Medicare card, open enrollment for seniors, Plan G, IRMAA, Medicare supplement',
    asks: `I turn 65 in March and my mailbox is full of flyers
      mom's doctor no longer takes her plan
      her pills cost four hundred a month even with coverage
      still working at 66, do I have to sign up
      which supplement is best for someone who travels
      dad missed the sign-up deadline
      my husband retires and I lose his coverage and I'm 67
      confused by Part A, B, C and D
      hospital says my parents' plan is out of network
      someone called grandma and switched her plan
      is there one with dental and hearing aids
      moving to another state, does my senior plan move with me
      on disability two years and just got my card
      premium on my Medigap keeps climbing
      want somebody patient to go through plans with my folks
      they charge me extra because of my income two years ago
      how do I find a drug plan that covers my insulin
      mother has both Medicaid and Medicare and can't keep them straight
      know someone who can explain Medicare to my parents
      my husband is about to be sixty-five
      plan stopped covering her inhaler
      client is retiring next month and needs senior coverage`,
    brands:
      'Humana, AARP UnitedHealthcare, Aetna Medicare, Cigna Medicare, Wellcare, Mutual of Omaha, SilverScript, eHealth',
    touches: 'Medicare claims processor, hospital billing clerk',
    near: 'health insurance, Social Security help, long-term care insurance, care management, pharmacy, senior living, financial planning',
  },
  {
    name: 'health insurance',
    does: 'health insurance agent, health insurance broker, individual and family health plans, marketplace enrollment, ACA plans, Obamacare, health insurance navigator, certified navigator, dental and vision plans, short-term medical, health sharing plans, self-employed health coverage, travel medical insurance, Medicaid and CHIP enrollment help, student health plans',
    signs:
      'health insurance, health coverage, health plan, marketplace plan, healthcare.gov, Obamacare, ACA, uninsured family, no health coverage, dental insurance, high deductible, insurance navigator, Medicaid application, COBRA is too expensive, lost my insurance, aged out of parents plan, premium subsidy, catastrophic plan, in-network',
    asks: `laid off and lost my health coverage
      COBRA wants nineteen hundred a month
      going freelance and need a plan for my family
      my daughter turns 26 and comes off our plan
      retiring at 62 with three years until Medicare
      expecting a baby with no insurance
      which plan covers our pediatrician
      can we get help paying for marketplace coverage
      missed open enrollment, now what
      need dental coverage for a bunch of crowns
      does anything cover my wife's pre-existing condition
      visiting parents from abroad need medical coverage
      kids might qualify for the state program
      our deductible is so high we never see a doctor
      just got married and want to be on one plan
      insurance denied the surgery my doctor ordered
      college student needs coverage away from home
      musician with an irregular income needs a plan
      got divorced and was on his policy
      need help picking a health plan for my family
      my hours were cut and I lost my benefits
      son is off our plan and has asthma`,
    brands:
      'Blue Cross, Blue Shield, Anthem Blue Cross, UnitedHealthcare, Cigna, Aetna, Kaiser Permanente, Ambetter, Oscar Health, healthcare.gov, Delta Dental, Molina Healthcare',
    touches:
      'health insurance claims processor, hospital billing clerk, medical coder, insurance call center rep',
    near: 'Medicare plans, employee benefits, life insurance, medical billing, tax preparation, family medicine',
  },
  {
    name: 'farm and crop insurance',
    does: 'crop insurance agent, farm insurance agent, federal crop insurance, hail insurance, livestock insurance, farm and ranch policies, revenue protection for growers, hobby farm insurance, equine insurance, barn and equipment coverage, pasture and rangeland insurance',
    signs:
      'crop insurance, farm insurance, hail on the corn, livestock insurance, insure the barn, insure the herd, prevented planting, farm policy, ranch policy, horse insurance, crop loss, insure the tractor, drought loss',
    asks: `hail flattened our soybeans last week
      need coverage on the barn, the tractor and the cows
      the field was too wet to plant this spring
      our insurer won't cover the horses people board here
      drought ruined the hay and we can't pay the note
      buying forty acres with outbuildings and goats
      visitors pick pumpkins at our farm, what if one gets hurt
      deadline to sign up for crop coverage is coming
      lightning killed two of our heifers
      the orchard froze in bloom
      want my show horse insured
      who insures small farms around here
      pigs died when the barn fans quit
      new to farming and the bank wants the crop covered
      bees and vineyard, can those be insured`,
    brands:
      'Rain and Hail, Nationwide Agribusiness, Farm Bureau crop insurance, Grange Insurance, Crop Risk Services',
    touches: 'crop adjuster, farm bureau clerk',
    near: 'home and car insurance, business insurance, land and farms, farm equipment, feed and farm supply, livestock',
  },
  {
    name: 'public adjusting',
    does: 'public adjuster, licensed public adjuster, insurance claim help, represents homeowners in claims, fire and storm claims, claim consultant, insurance appraisal umpire, property damage claims, works for the policyholder, contents inventory after a fire',
    signs:
      'public adjuster, claim denied, lowball offer from insurance, insurance won’t pay, denied our roof claim, fight the insurance company, claim dispute, underpaid claim, contents inventory, adjuster’s estimate, insurance settlement for the house',
    asks: `the adjuster offered half of what repairs cost
      insurance denied our storm damage
      house burned and we have to list everything we owned
      they say it's wear and tear and won't pay
      need somebody on our side against the insurance company
      claim has dragged on for eight months
      the pipe burst and the insurer's estimate is a joke
      our warehouse flooded and the claim is too big for us to handle
      hail ruined the church roof and they offered a patch
      contractor says there's much more damage than the adjuster saw
      know a good public adjuster
      kitchen fire and the settlement does not cover the smoke damage
      they sent three different adjusters and still no check
      tornado tore up our motel and we are lost in paperwork`,
    touches: 'insurance company adjuster, claims examiner',
    near: 'home and car insurance, water and fire damage, roofing, litigation, general contracting, body shops',
  },
]
