import type { Trade } from './trade'
/** Trades of insurance and bonds. */
export const insurance: readonly Trade[] = [
  {
    name: 'business insurance',
    does: 'commercial insurance agent, business insurance broker, commercial lines, general liability, workers comp insurance, professional liability, errors and omissions, E&O, commercial auto, fleet insurance, cyber liability, BOP, business owners policy, contractors insurance, restaurant insurance, trucking insurance, risk management, insures small businesses, malpractice insurance, event insurance, church insurance, directors and officers coverage, product liability, inland marine, independent insurance agency, liquor liability, CIC, CPCU, CRM, commercial lines producer, agribusiness and agency owner, apartment insurance, nonprofit and church specialist, medical malpractice broker, surplus lines broker, trucking and transportation insurance, experience mod reviews, loss control consultant, employment practices liability, tech E&O and cyber broker, manufacturers insurance, daycare insurance',
    signs:
      "business insurance, commercial insurance, general liability, liability policy, workers comp policy, certificate of insurance, additional insured, professional liability, errors and omissions, malpractice insurance, cyber insurance, commercial auto, business owners policy, event insurance, liquor liability, D&O, umbrella for the company, product liability, key man, builders risk, fleet insurance, COI, proof of insurance for the job, insured for work, comp insurance, liability insurance, EPLI, business interruption, garage keepers, experience mod, commercial policy, church insurance, restaurant insurance, trucking insurance, contractor's insurance, tail coverage, cyber policy, BOP, event liability",
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
      we rent bounce houses and nobody will insure us
      general contractor won't let us on site until a paper arrives by fax
      our roofing comp class code is eating the profit
      caterer needs a rider for a wedding at a museum
      a dog bit a customer in our grooming shop
      food truck generator stolen and nothing covered it
      board of a tiny food bank nervous about volunteers getting hurt
      the mall lease lists seven kinds of coverage we must carry
      delivery boy ran a light and our van coverage lapsed
      audit from the comp carrier says we owe nine thousand more
      fireworks display for the town and the underwriter backed out
      our daycare got nonrenewed after one scraped knee
      day camp with horses, ropes and archery, who would write that
      trucker buying his own authority and quotes are sky-high
      architect whose old drawings could come back to bite him
      marina full of other people's boats in storage
      what pays our bills if a fire shuts the bakery three months
      midwife can't find a carrier in this state
      machine crushed a finger and now rates jump
      we make kids' toys and the retailer demands ten million
      owner drives his own pickup for jobs, whose policy pays
      bowling alley wants one package instead of five policies
      landlord of six storefronts shopping his renewal
      volunteer fire company carnival with rides
      church van, church camp, church kitchen and an old building
      liability cover for a handyman
      one-day liability for a market stall
      malpractice tail when I retire
      cheaper comp for painters
      coverage for a drone business`,
    brands:
      'The Hartford, Travelers Insurance, Chubb, Hiscox, CNA Insurance, Cincinnati Insurance, Next Insurance, Philadelphia Insurance, Hub International, Marsh McLennan, Arthur J. Gallagher, Acuity Insurance',
    touches:
      'claims adjuster, underwriter, actuary, insurance company customer service rep, insurance trainer',
    near: 'home and car insurance, surety bonds, employee benefits, accounting, business law, payroll',
  },
  {
    name: 'surety bonds',
    does: 'surety bonds, bond agent, surety broker, contractor license bonds, bid and performance bonds, payment bonds, court bonds, probate bonds, fidelity bonds, notary bonds, auto dealer bonds, bonding for contractors, fiduciary bonds, janitorial bonds, ERISA bonds, contract surety specialist, commercial surety, subdivision bonds, customs bonds, ERISA fidelity bonds, appeal and supersedeas bonds, SBA surety guarantee program, maintenance bonds, small contractor bonding, guardianship bonds',
    signs:
      'surety bond, surety, bid bond, performance bond, payment bond, license bond, contractor bond, get bonded, bonded, fidelity bond, probate bond, executor bond, notary bond, dealer bond, bonding capacity, lost title bond, fiduciary bond, surety company, surety agent, bid bonds, performance bonds, appeal bond, customs bond, subdivision bond, guardianship bond, maintenance bond, permit bond, janitorial bond, BMC-84, bonding company, bonding agent, bond for my license, notary bonds, plumber bond, bonding for a job, title bond',
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
      my painter wants to bid on bigger jobs and needs backing
      low bidder on the new firehouse and they want paper by Monday
      the general wants twenty subs backed before they set foot there
      probate clerk won't issue letters until we post something
      my grandson wants his electrician license and has no backing
      a school gym job bigger than anything we've done
      sheriff requires security before we can seize the car back
      importing wine and customs wants a guarantee on file
      the town holds our subdivision roads until somebody guarantees them
      our underwriter pulled the plug mid-project
      mortgage broker moving to a new state's licensing
      collection agency license renewal lacks one form
      janitorial client asks what if your girl steals
      old pickup with no papers and the clerk said go get a guarantee
      utility demands a deposit or something in place of it
      plan audit says people handling the 401k aren't covered for theft
      conservator of an estranged aunt must give the court assurance
      our numbers are good but the surety wants reviewed statements
      moving company, first interstate permit
      gas tax guarantee for a fuel distributor
      appeal the verdict but the judge wants the amount secured
      seller of used campers, new lot, state checklist
      stock certificate lost in a fire and the transfer agent wants two percent
      the developer went under and we want someone to finish the sewer
      maintenance guarantee for a year after paving
      first bid job
      license requirement for a plumber
      get backing for bigger jobs
      appeal guarantee for the court
      cleaning crew with keys to offices`,
    brands: 'Merchants Bonding, Old Republic Surety, JW Surety, SuretyBonds.com',
    touches: 'bail bondsman, bond trader, bond underwriter',
    near: 'business insurance, general contracting, permits, accounting, business law, government contracting',
  },
  {
    name: 'home and car insurance',
    does: 'insurance agent, personal lines agent, homeowners insurance, auto insurance, car insurance, home and auto, independent insurance agent, insurance broker, renters insurance, umbrella policies, motorcycle and boat insurance, flood insurance, landlord policies, RV insurance, SR-22, classic car insurance, high-value home insurance, bundles home and auto, insurance agency owner, condo insurance, pet insurance, licensed property and casualty agent, personal risk advisor, collector car insurance, coastal and wind coverage, earthquake policies, high-risk driver specialist, manufactured home insurance, vacant home coverage, policy reviews for homeowners, CIC personal lines, CISR',
    signs:
      "homeowners insurance, home insurance, car insurance, auto insurance, renters insurance, insurance agent, flood insurance, insurance premium, umbrella policy, deductible on the house, SR-22, teen driver, insurance dropped me, nonrenewal, hail claim, totaled my car, insurance quote, boat insurance, landlord policy, bundle home and auto, insure my car, insure the house, policy canceled, homeowners policy, homeowner's insurance, car insurer, auto policy, house insurance, renters policy, earthquake insurance, umbrella insurance, hazard insurance, condo insurance, motorcycle insurance, RV insurance, jewelry insurance, flood zone policy, underinsured, vacant home insurance",
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
      lapse in coverage and now nobody will take me
      the other driver hit me and had no coverage
      sixteen-year-old, red pickup, ouch
      carrier sent a photo of our mossy shingles and thirty days
      someone said flooding is separate from our policy
      I drive five thousand miles a year and pay like a trucker
      they want our wood stove inspected or we're out
      grandmother's ring is lost and our policy caps it
      mom still pays premiums on a car she sold
      trampoline, dog and a tire swing, who will write us
      bought a cabin an hour from any hydrant
      DUI from four years back keeps me at triple
      tenant left a candle burning and my landlord coverage lapsed
      house on the coast and the wind deductible is five percent
      roommates sharing an apartment, whose stuff is covered
      we rent our basement by the night, is that a problem
      company said claim too small and then raised me
      mortgage bank bought its own expensive policy on our home
      military family moving every two years
      classic Corvette that leaves the garage on Sundays
      daughter borrows my car at college three states off
      jet ski, camper, two quads and a boat on one bill
      earthquake country and we have nothing
      escrow went up four hundred dollars a month for coverage
      mother's place sits vacant and her carrier wants out
      neighbors got a rebuild value twice ours, are we underinsured
      somebody scraped me in a parking lot, file or pay myself
      switch insurance agents
      cover a golf cart
      liability above our limits
      insure a new truck
      coverage for an old farmhouse
      bundle my house and car policies`,
    brands:
      'State Farm, Allstate, Farmers Insurance, GEICO, Progressive Insurance, Nationwide Insurance, Liberty Mutual, USAA, American Family, Erie Insurance, Auto-Owners, Country Financial, Shelter Insurance, Farm Bureau Insurance, Safeco, AAA insurance, Hagerty, Lemonade Insurance',
    touches:
      'claims adjuster, underwriter, insurance call center rep, catastrophe adjuster, actuary',
    near: 'business insurance, life insurance, homes for sale, mortgages, car sales, body shops, public adjusting',
  },
  {
    name: 'life insurance',
    does: "life insurance agent, life insurance broker, term life, whole life, universal life, final expense insurance, burial insurance, mortgage protection, key person insurance, buy-sell funding, estate liquidity, annuities, insurance and financial services, life insurance for diabetics, life settlements, family protection, CLU, LUTCF, CLU and ChFC, impaired risk specialist, no-exam policies, indexed universal life, pre-need and burial agent, children's policies, policy review and beneficiary updates, SBA loan collateral policies, premium financing, group term conversion, split-dollar plans",
    signs:
      'life insurance, term life, whole life, final expense, burial insurance, mortgage protection, death benefit, beneficiary, insure my life, life policy, universal life, medical exam for insurance, key person insurance, life settlement, cash value policy, buy-sell insurance, term insurance, whole life policy, term policy, life insurance policy, burial policy, funeral insurance, policy on my life, coverage if I die, beneficiary on my policy, final expenses, survivorship policy, accidental death, unclaimed life policy, life insurance agent, convert my term',
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
      who sells good term life policies
      my brother died at forty and left nothing but a truck loan
      we just signed thirty years of payments and a crib came
      dad's policy from the union, does it still exist
      gave me a thousand questions and then rated me for my heart
      three partners and no plan if one drops dead
      eighty, healthy, wants the kids not to pass a hat
      a physical for the bank before they close on our building
      my wife stays home and everyone says only I need it
      smoker for thirty years quit last spring
      son deploys in May and his kids have no protection
      agency left me a folder, no idea what I own
      lapsed in 2016 and now they send a letter
      adoption agency wants proof we would leave something
      sell grandma's policy rather than let it run out
      single dad, two girls and an ex I don't trust with the money
      pilot's hobby makes every company say no
      gift to our college from a policy I don't need
      deceased's name changed and the company won't pay out
      term ends at sixty and I still owe on the house
      our key chemist is sixty and walks to work in traffic
      farm heirs need cash to buy out a sister when I die
      borrow against the cash inside my policy
      who gets it if my first wife is still listed
      sister wants enough for her coffin and a lunch
      parents with a disabled child who outlives them
      baby on the way, coverage for both
      leave my widow something every month when I die
      twenty-year term for a nurse
      life policy without a medical exam
      ex-spouse still named`,
    brands:
      'Northwestern Mutual, New York Life, MassMutual, Prudential Financial, MetLife, Mutual of Omaha, Primerica, Knights of Columbus insurance, Globe Life, Thrivent, Transamerica, Lincoln Financial, Modern Woodmen',
    touches: 'life insurance underwriter, actuary, claims examiner',
    near: 'financial planning, disability insurance, home and car insurance, estate planning, long-term care insurance, funerals',
  },
  {
    name: 'disability insurance',
    does: 'disability insurance agent, income protection, individual disability insurance, long-term disability, short-term disability, own-occupation policies, disability insurance for doctors, overhead expense insurance, paycheck protection, critical illness insurance, accident insurance, disability income specialist, own-occ plans, multi-life executive plans, business overhead expense, disability buyout, key person disability, maternity short-term plans, salary continuation, graded benefit policies, RHU, DIA, freelancer income coverage',
    signs:
      'disability insurance, income protection, disability policy, short-term disability, long-term disability, own-occupation, can’t work if injured, protect my paycheck, protect my income, overhead expense policy, critical illness policy, accident policy, income insurance, disability coverage, income replacement policy, own-occ, business overhead expense, disability buyout, insure my income, cover my income, paycheck insurance, short term disability insurance, cancer policy, hospital indemnity, insure his paycheck',
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
      two of us own the clinic, who pays the overhead if one is ill
      a welder's eyes are his whole income
      who feeds four kids while I lie in traction
      plumber friend fell through a joist and had zero coming in
      our pianist insured her wrists, should I
      law partner out eight months and expenses kept rolling
      long COVID took my coworker off payroll, that scared us
      maternity, complications, unpaid weeks
      the bank lets me owe for the practice if I break a leg
      bonus and commissions aren't counted in my group plan
      chef with a mortgage, what pays it if he can't stand
      hygienist afraid her neck will end her pay
      self-employed truck owner wonders what happens if he can't pass the physical
      resident in anesthesia, what to lock in now
      my group plan quits when I change hospitals
      airline pilot fears losing her medical
      stay-at-home father's back gives out, does it pay
      contract guy with no sick days and twins
      if one of us gets sick the clinic rent is still due
      if I get MS like my aunt, how would we live
      farmer had chemo all summer and no pay
      policy that pays a lump sum after a heart attack
      realtor lives commission to commission, surgery ahead
      massage therapist's thumbs wore out and her income stopped
      employer dropped our salary continuation
      sick pay for freelancers
      income if I can't work
      insure a surgeon's hands
      monthly check while laid up
      short-term for maternity`,
    brands: 'Guardian Life, Unum, Aflac, Principal Financial, Standard Insurance, Ameritas',
    touches: 'disability claims examiner',
    near: 'life insurance, employee benefits, financial planning, health insurance, disability law, long-term care insurance',
  },
  {
    name: 'long-term care insurance',
    does: 'long-term care insurance agent, long-term care specialist, LTC insurance, LTCi, CLTC, long-term care planning, hybrid life and long-term care policies, nursing home insurance, asset protection for seniors, home care coverage, insurance for aging, CLTC designee, partnership-qualified policies, asset-based care plans, life policies with care riders, annuities with care benefits, traditional LTC carriers, worksite care coverage, rate increase reviews, state partnership program specialist',
    signs:
      'long-term care insurance, long-term care policy, LTC policy, nursing home insurance, pay for a nursing home someday, cost of assisted living, elimination period, hybrid policy, care coverage, long-term care premium, LTC insurance, LTCi, LTC, LTC rider, care rider, partnership policy, long-term care rider, long-term care coverage, long-term care plan, long-term care benefits',
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
      can I still use the policy if my daughter takes care of me
      nine thousand a month for father-in-law's memory unit scared us into planning
      my mother's sister spent her farm on two years in a bed
      daughter lives in Alaska and I live alone
      I'd like aides in my kitchen, not a ward
      company said mom isn't frail enough to collect
      bought in 1998, now each bill is heavier
      second wife is younger and I want her protected
      memory slips at fifty-nine, too late to apply for care coverage
      teacher's union offers something, is it worth joining
      turned down for care coverage over a tremor
      forty-eight and caring for parents makes you think
      protect the homestead if one of us needs years of aides
      the form asks about bathing, dressing and toileting
      ninety days before they pay a dime
      shared rider for couples
      Washington payroll tax opt out
      policy pays a hundred a day and real cost is four
      adult children chip in for mother's premium
      old nursing-care insurer went broke, who pays now
      can I leave the death benefit and still pay for aides
      if I never need care is the money gone
      nurse says mother qualifies, the carrier stalls
      cut benefits or pay more, pick by the fifteenth
      doctor's note about two activities of daily living
      retirees in our pension group ask for a seminar on frail years
      policy for the frail years
      home aides paid someday
      annuity that doubles for care
      review our two care policies`,
    brands: 'Genworth, Mutual of Omaha, OneAmerica, Lincoln MoneyGuard, Nationwide CareMatters',
    touches: 'nursing home billing clerk',
    near: 'elder law, life insurance, financial planning, Medicare plans, care management, senior living',
  },
  {
    name: 'Medicare plans',
    does: 'Medicare agent, Medicare broker, Medicare Advantage, Medicare supplements, Medigap, Part D drug plans, Medicare advisor, Medicare enrollment, turning 65 specialist, senior health insurance, SHIP counselor, senior benefits, dual-eligible plans, explains Medicare, Medicare counselor, AHIP certified, licensed senior plan broker, Medicare 101 seminars, special enrollment periods, D-SNP and C-SNP plans, Part D comparisons, Medicare Advantage agent, retiree group transitions, Medigap underwriting help, helps with appeals and late penalties, independent senior advisor, state SHIP volunteer, Medicare savings programs',
    signs:
      'Medicare, turning 65, Medigap, Medicare Advantage, Part B, Part D, supplement plan, annual enrollment, drug plan, donut hole, Medicare card, open enrollment for seniors, Plan G, IRMAA, Medicare supplement, Medicare plan, Medicare plans, Part D plan, Medicare broker, turn 65, turns 65, sign up for Medicare, Medicare agent, advantage plan, late enrollment penalty, creditable coverage, Medicare doctors, dual-eligible, Medicare open enrollment, SHIP counselor',
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
      client is retiring next month and needs senior coverage
      the mailman brings twelve postcards a day addressed to my sixty-fourth year
      dad's clinic put up a sign about who they won't take after January
      card came with red, white and blue and I don't know what next
      still covered by my wife's job, should I sign for half of it
      snowbirds with doctors in two places
      pharmacy asked two hundred for the same pills as last month
      mom joined something off a TV ad with a quarterback
      penalty for life because I waited, they say
      on dialysis and comparing Advantage and supplement
      is the zero-dollar thing too good to be true
      our retiree plan ended and the company gave us a deadline
      hospital stay called observation and we got the bill
      my veteran brother has the VA, does he need more
      went on a cruise and got sick abroad
      hearing aids, cleanings and a gym included, is that real
      spouse is younger, what does she do when I switch
      switched in October and can't see her heart doctor
      kidney patient under sixty-five
      she gets help from the state and pays for nothing, or should
      aunt in assisted living needs someone to look over her cards
      form says creditable coverage and I lost it
      moved from Arizona and my plan has no doctors here
      window from October to December closes Friday
      union pension offers a plan, keep it or leave it
      insurer wants to know my weight to let me change
      sign up at sixty-five
      compare my drug lists
      seminar at our church for people turning sixty-five
      extra charge for higher income
      lost employer coverage at seventy`,
    brands:
      'Humana, AARP UnitedHealthcare, Aetna Medicare, Cigna Medicare, Wellcare, Mutual of Omaha, SilverScript, eHealth',
    touches: 'Medicare claims processor, hospital billing clerk',
    near: 'health insurance, Social Security help, long-term care insurance, care management, pharmacy, senior living, financial planning',
  },
  {
    name: 'health insurance',
    does: 'health insurance agent, health insurance broker, individual and family health plans, marketplace enrollment, ACA plans, Obamacare, health insurance navigator, certified navigator, dental and vision plans, short-term medical, health sharing plans, self-employed health coverage, travel medical insurance, Medicaid and CHIP enrollment help, student health plans, marketplace certified agent, ACA broker, CHIP and Medicaid enroller, certified application counselor, individual dental and vision plans, ICHRA individual plans advisor, bridge and short-term plans, self-employed family plans, early retiree coverage, special enrollment help, bilingual health navigator, catastrophic plans, health sharing explainer, subsidy calculations, network checks',
    signs:
      'health insurance, health coverage, health plan, marketplace plan, healthcare.gov, Obamacare, ACA, uninsured family, no health coverage, dental insurance, high deductible, insurance navigator, Medicaid application, COBRA is too expensive, lost my insurance, aged out of parents plan, premium subsidy, catastrophic plan, in-network, special enrollment, PPO, HMO, medical insurance, medical coverage, marketplace insurance, vision insurance, health sharing, deductible plan, travel medical, dental plan, insurance through the marketplace',
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
      son is off our plan and has asthma
      my contract job pays well and offers nothing
      the hospital asked for a card and I had none
      twins due and we're between jobs
      wife wants to quit and work for herself but her plan covers us
      son's inhaler is ninety without it
      sharing ministry denied our surgery
      do we earn too much for help with premiums
      letter says send proof of income or lose our plan
      parents visiting for six months from Mumbai
      ranch family paying more than the mortgage
      daughter at college in Oregon and our network ends at the county line
      married a Canadian and he needs something
      three months until the new job starts coverage
      twenty-five, turning, and epileptic
      dental work is four thousand, is there any plan
      widow of fifty-eight lost his group coverage
      green card came through, when can I sign up
      we closed the restaurant and all lost coverage
      church janitor has never been to a doctor for lack of a card
      silver, gold, bronze, who can tell them apart
      state children's program turned us down by mistake
      our specialist isn't in any plan's network
      farm worker's six kids may qualify, who signs them up
      cover me for a year of travel abroad
      can I drop my job's costly plan and buy another
      special enrollment after a move
      family plan for a barber
      help with the premium subsidy
      coverage for a newborn
      health plan for early retirees
      plan that covers only my kids`,
    brands:
      'Blue Cross, Blue Shield, Anthem Blue Cross, UnitedHealthcare, Cigna, Aetna, Kaiser Permanente, Ambetter, Oscar Health, healthcare.gov, Delta Dental, Molina Healthcare',
    touches:
      'health insurance claims processor, hospital billing clerk, medical coder, insurance call center rep',
    near: 'Medicare plans, employee benefits, life insurance, medical billing, tax preparation, family medicine',
  },
  {
    name: 'farm and crop insurance',
    does: 'crop insurance agent, farm insurance agent, federal crop insurance, hail insurance, livestock insurance, farm and ranch policies, revenue protection for growers, hobby farm insurance, equine insurance, barn and equipment coverage, pasture and rangeland insurance, MPCI agent, crop-hail agent, PRF rainfall policies, livestock risk protection, dairy margin coverage, whole-farm revenue policies, orchard coverage, farmowners policies, agritourism liability, equine mortality policies, specialty crop policies, prevented planting guidance, yield history and acreage reporting',
    signs:
      'crop insurance, farm insurance, hail on the corn, livestock insurance, insure the barn, insure the herd, prevented planting, farm policy, ranch policy, horse insurance, crop loss, insure the tractor, drought loss, crop-hail, MPCI, hail policy for crops, farmowners, equine mortality, prevent plant, livestock risk protection, dairy margin, rainfall policy, pasture insurance, agritourism liability, insure my horse, insure my cattle, insure our orchard, corn crop loss, whole-farm policy, yield protection, insure the crop, acreage report, revenue protection, horse mortality',
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
      bees and vineyard, can those be insured
      white hail beat the wheat to stubble
      wind flipped the pivot, who pays for it
      the elevator's price fell below what we planted for
      barn with two thousand layers burned overnight
      sorghum failed and I must report the loss
      calf killed by a downed line, does our policy pay
      apples bitten by a late May freeze
      my combine caught fire in the field, is it covered
      U-pick visitor broke an ankle by the bees
      landlord's third of the corn, who insures what
      hay in the stack soaked and rotting
      cattle hauled to auction and the trailer tipped
      cover young fruit trees before they bear
      flooded bottom ground for the second time
      we sell raw milk at the gate and worry about being sued
      our goats broke out and caused a wreck
      cover alpacas, a llama and an old barn
      stallion worth more than our house
      rain gauge pasture coverage, how does that work
      grain bin exploded, who pays
      vineyard smoke taint
      FSA office told us to see an agent by March 15
      weather station says drought and pastures are brown
      Amish neighbor wants his dairy set covered
      insure a corn maze and hayride
      hobby farm policy
      replant claim
      tobacco barns and equipment
      cover ten acres of Christmas trees
      frost policy for grapes
      acreage report is due
      honey hives and liability`,
    brands:
      'Rain and Hail, Nationwide Agribusiness, Farm Bureau crop insurance, Grange Insurance, Crop Risk Services',
    touches: 'crop adjuster, farm bureau clerk',
    near: 'home and car insurance, business insurance, land and farms, farm equipment, feed and farm supply, livestock',
  },
  {
    name: 'public adjusting',
    does: 'public adjuster, licensed public adjuster, insurance claim help, represents homeowners in claims, fire and storm claims, claim consultant, insurance appraisal umpire, property damage claims, works for the policyholder, contents inventory after a fire, large loss specialist, commercial property claims, hurricane and tornado losses, appraiser for policyholders, umpire, business income claims, Xactimate estimates, supplement writing for policyholders, proof of loss preparation, wildfire and smoke losses, condo losses, NAPIA member, reopens underpaid claims, licensed in several states',
    signs:
      "public adjuster, claim denied, lowball offer from insurance, insurance won’t pay, denied our roof claim, fight the insurance company, claim dispute, underpaid claim, contents inventory, adjuster’s estimate, insurance settlement for the house, insurance adjuster lowballed, proof of loss, policyholder advocate, claim underpaid, insurance offered too little, claim adjuster on our side, insurance lowballed, insurer's estimate, adjuster for homeowners, insurance denied our claim, loss of use claim, depreciation held back",
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
      tornado tore up our motel and we are lost in paperwork
      they valued our couch at eleven dollars
      smoke in every closet and the check covers one room
      engineer from the carrier wrote four lines and left
      the hotel after the hurricane, months in and half a roof
      asked to sign a proof of loss I can't understand
      ice in the wall split the plaster and they say gradual
      our store burned and lost three months of sales, what's owed
      the desk adjuster changed for the fifth time
      depreciation held back and the deadline is in a week
      school roof peeled and the carrier wants to patch
      thieves took the copper and left the mess, they say not covered
      condo above flooded us and three companies blame each other
      couple in their eighties bullied into a quick check
      matching shingles don't exist and they'll pay one slope
      carrier says the sewer backup isn't theirs
      factory's machines got wet and the figure is a tenth
      list of everything in a house that is ash
      restaurant shut by a kitchen blaze, loss of income
      they closed our file without a word
      ordinance says rebuild to code, who pays the extra
      vandals wrecked a vacant rental and the insurer balks
      wildfire took it and the limit isn't close
      a truck drove through our lobby and the offer is tiny
      neighbor's tree, my roof, their excuse
      reopen a closed loss
      demand appraisal under our fire policy
      second look at the carrier's figure
      inventory of burned goods
      settlement too low on a church
      hail and the carrier says no`,
    touches: 'insurance company adjuster, claims examiner',
    near: 'home and car insurance, water and fire damage, roofing, litigation, general contracting, body shops',
  },
]
