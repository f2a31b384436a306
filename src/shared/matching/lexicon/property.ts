import type { Trade } from './trade'

/** Trades of property: buying, selling, letting and planning it, moving between houses, and the services of buildings. */
export const property: readonly Trade[] = [
  {
    name: 'homes for sale',
    does: 'realtor, real estate agent, real estate broker, licensed real estate salesperson, listing agent, buyer agent, REALTOR associate, broker associate, helps families buy and sell homes, residential real estate, first-time buyer specialist, relocation specialist, luxury homes, seniors real estate specialist, probate listings, condos, managing broker, home sales, new home sales consultant, investor-friendly agent, helps military families relocate, accredited buyer representative, certified residential specialist, new construction buyer agent, lakefront and waterfront homes, historic homes agent, divorce real estate specialist, downsizing and seniors moves, condo and townhome sales, free market analysis of your home, bilingual realtor, team lead at a real estate brokerage',
    signs:
      'realtor, real estate agent, house hunting, buy a house, buying a house, sell the house, selling the house, sell my house, listing agent, first home, first-time buyer, starter home, open house, house for sale, move to town, relocating, for sale by owner, home value, condo, what is my house worth, bigger house, homebuyer, home buyer, townhouse to buy, house hunt, realty, MLS, list our home, buy our first place, seller disclosures, sell our condo, selling our home, bidding war on houses, fixer-upper to buy, house showing, comps for our house, downsize to a smaller house',
    asks: `expecting twins and out of space in our two-bedroom
      what would my place sell for right now
      mom passed and we need to sell her house
      company is transferring us here in June
      tired of paying rent, want something of our own
      kids are gone and the house is too big
      getting divorced and neither of us can keep the home
      looking for a ranch with a yard near good schools
      house won't sell and our listing ran out
      son graduated and wants his first condo
      need to buy before our lease is up
      cousin is moving to town and knows nobody
      grandparents want to live closer to us
      cabin on a lake for weekends
      offers keep getting beaten
      inherited a house three states away
      behind on payments and thinking of selling
      new doctor at the hospital needs a home by fall
      want to trade up without moving twice
      know of anything coming up on our street
      investor looking for duplexes
      who sold your house so fast
      newlyweds sick of the upstairs neighbors and ready for a yard
      my aunt wants to be in a one-story before her knees give out
      the sign has been in our lawn for six months
      daughter got into kindergarten and we want the other district
      Dad cannot do the stairs any more, what do we do with his place
      our new pastor's family arrives in August and wants to buy
      what should we fix before we put up the sign
      two bathrooms, a fenced yard and close to the train
      we lost out on four places already
      first grandchild is due and they live eight hours off
      merging two households after the wedding
      a plant is opening and two hundred families are coming
      who knows which streets flood and which schools are good
      want out of the city for a porch and some quiet
      agent never calls back and the contract runs until May
      widower rattling around in five bedrooms
      divorce decree says it must go on the market by spring
      a place where my brother in a wheelchair can live too
      colonel gets orders to the base here
      is now a good time or should we wait a year
      snowbirds after a little condo near the beach
      what are places going for in our neighborhood
      teachers who want a bungalow near the school
      our company moves three managers here each year
      house with an office and a shop out back
      mother-in-law suite and a flat lot
      sell ours first or buy first
      new in town, buying soon
      bigger place for five kids`,
    brands:
      'RE/MAX, Keller Williams, Coldwell Banker, Century 21, Berkshire Hathaway HomeServices, eXp Realty, Compass, Redfin, Zillow, Sothebys International Realty, ERA, Howard Hanna, Better Homes and Gardens Real Estate, Weichert',
    touches:
      'real estate assistant, real estate student, transaction coordinator, real estate photographer, MLS clerk',
    near: 'mortgages, title and escrow, home inspection, appraisal, home staging, moving, real estate law',
  },
  {
    name: 'commercial property',
    does: 'commercial real estate broker, commercial realtor, commercial leasing agent, CCIM, office leasing, retail leasing, industrial real estate, tenant representation, investment property broker, land and commercial sales, site selection, warehouse space, multifamily broker, commercial real estate advisor, net lease, real estate developer, storefronts, 1031 exchange property, SIOR industrial specialist, lease negotiation for tenants, medical office broker, hospitality and hotel broker, self-storage and mobile home park broker, shopping center leasing, investment sales associate, restaurant site broker, land developer and assemblage, sale-leaseback adviser, flex and warehouse leasing, church property broker, build-to-suit developer',
    signs:
      'commercial real estate, commercial space, retail space, storefront, warehouse space, industrial space, restaurant space, strip mall, commercial lease, triple net, tenant rep, building for our business, apartment building, investment property, 1031, shopping center, medical office space, square feet of shop, cap rate, NNN, flex space, tenant improvement allowance, retail corner, vacant storefront, industrial building, light industrial, build-to-suit, anchor tenant, commercial lot, office building for sale, lease our building, commercial broker, shop space',
    asks: `need a storefront with foot traffic for a bakery
      our lease is up and the landlord wants double
      outgrew the garage, looking for a small warehouse
      doctor wants her own building instead of renting
      space with a loading dock and high ceilings
      want to buy an apartment building
      sell the building when I retire from the shop
      corner lot that would suit a drive-through
      second location across town
      gym needs five thousand feet and parking
      sold a rental and must buy another within 180 days
      church outgrew its sanctuary
      who knows which stores downtown are empty
      franchise looking for a site near the highway
      empty plant that could be made into apartments
      need a kitchen space that already has a hood
      lease has twenty pages and I don't know if it's fair rent
      investors want a strip center
      our dental practice needs three more chairs' worth of room
      a corner where people already walk by for coffee
      the brewery must have floor drains and a twelve-foot door
      daycare chain wants to come to our side of town
      empty bank branch would make a nice restaurant
      renewal is coming and we do not know what to ask for
      landlord wants us to pay the roof and the taxes
      dance studio with a sprung floor and no neighbors below
      we own the block and half of it is vacant
      cash from the farm should go into something with tenants
      food hall in the old train station
      trucking outfit needs five acres with a fence
      where could a clinic go that is on the bus line
      a distributor wants fifty thousand feet near the interstate
      dollar store signed for twenty years, is the building worth buying
      move our shop out of the flood plain
      church is selling its school building
      self-storage or car wash on this lot, which pays
      bakery wants to buy instead of paying the strip's owner
      sublease half of our floor
      nonprofit with a grant wants its own building
      find out the going rate per foot downtown
      the mill owner will sell if someone reads the leases
      barber looking for a small front on Main Street
      hotel site by the exit
      cap rate too low
      lab space with gas and hoods
      tired of our landlord, buy a shop`,
    brands:
      'CBRE, JLL, Cushman & Wakefield, Colliers, Marcus & Millichap, LoopNet, NAI, SVN, Sperry Commercial',
    touches: 'commercial actor, TV commercial producer, mall walker',
    near: 'homes for sale, business loans, property management, real estate law, office space, business brokerage, chamber of commerce',
  },
  {
    name: 'property management',
    does: 'property manager, property management company, rental management, landlord services, apartment manager, tenant placement, manages rentals, residential property management, commercial property management, rent collection, asset manager real estate, building manager, facilities manager, tenant screening, maintenance coordination, leasing and management, certified property manager CPM, single-family rental manager, student housing manager, affordable housing compliance manager, on-site manager of apartments, move-in and move-out inspections, rental listing and showing service, rent roll and owner statements, retail center manager, make-ready coordinator, regional manager for multifamily, tenant relations',
    signs:
      'property manager, property management, manage our rental, manage my rental, rental property, rent collection, tenant screening, bad tenants, landlord duties, absentee landlord, building manager, find a tenant, rental house upkeep, turnover, fourplex, rent roll, rental manager, tenant placement, manage my duplex, manage the building, self-managing landlord, screen tenants, my tenants keep calling, out-of-state landlord, building superintendent, management company for rentals, rental turnover, lease-up, manage our apartments',
    asks: `moving away but keeping the house to rent out
      sick of calls at midnight from tenants
      tenant is three months behind and I don't want to deal with it
      inherited four rentals and live out of state
      find good renters and check them out
      somebody to run our little apartment building
      military orders, need the house rented while we're gone
      my husband handled the rentals and he has died
      office building needs someone on top of repairs
      deposits and leases, I do it all wrong
      current manager never answers
      keep my duplex full
      collect rent and send me what is left
      fair rent for a three-bedroom, and someone to find the family
      shopping strip needs a hands-on manager
      student rentals get trashed every year
      the furnace died at our rental and we were in Europe
      two of five units stand empty and the ads bring nobody
      our renter paid in dribbles all year
      I teach all day and cannot show flats
      buying our first duplex but want no phone calls
      mother owns twelve units and keeps receipts in a shoebox
      somebody to walk through after each move-out
      inspector wants a local contact for the house we let
      our bookkeeper should not be chasing rents
      plow the lot, fix the sink, answer the tenants
      church has a parsonage it wants to let
      fired the last company, they sat on repair bills
      office tower needs day porters, repairs and leases handled
      sailors deploy for three years and keep their bungalow
      evictions, screening and who fixes what
      investor in California with nine doors here
      what may I ask somebody who wants to rent my house
      mobile home lots, fifty of them, need a boss on site
      turn the unit around in five days, paint and all
      reports each month with all the numbers
      college kids sign in groups and break everything
      a retired couple wants the checks without the headaches
      subsidized building with a stack of paperwork
      renters call me at two in the morning
      hold the deposits properly
      house to let while abroad
      somebody to handle my triplex`,
    brands:
      'Greystar, Real Property Management, FirstService Residential, Lincoln Property, Buildium, AppFolio, Renters Warehouse, HomeRiver',
    touches: 'resident assistant, janitor, product manager',
    near: 'rentals, homes for sale, landlord and tenant law, handyman work, homeowner associations, housewatching, vacation rentals',
  },
  {
    name: 'rentals',
    does: 'landlord, apartments for rent, rental agent, leasing agent, apartment locator, leasing consultant, rents rooms, apartment complex, rental properties, duplex owner, houses for rent, corporate housing, furnished rentals, short-term furnished, roommate finder, student housing, affordable apartments, apartment leasing, rental investor, leases apartments and townhomes, mid-term furnished apartments, traveling nurse housing, off-campus student rentals, senior apartments manager, roommate matching service, accepts housing vouchers, rents out the upstairs flat, apartment finder and relocation, lofts for lease, owner of small rental houses, income-restricted apartments',
    signs:
      'apartment, apartments, for rent, rent a house, room to rent, spare room, roommate, rental unit, lease an apartment, sublet, studio apartment, furnished rental, month to month, place to live, place to stay, short-term lease, student housing, security deposit, pet-friendly rental, apartment hunting, flat to rent, house to rent, one-bedroom, two-bedroom apartment, rent a room, efficiency apartment, subletting, lease takeover, off-campus, renting an apartment, rental application, room for rent, furnished apartment, section 8 rental, moving out of my parents',
    asks: `daughter starts college here and needs a room
      need a place by the first, two kids and a dog
      between houses for three months
      traveling nurse needs something furnished
      new hire starts Monday and has nowhere to live
      landlord sold our building and we're out
      looking for a roommate to split the rent
      cheap studio near the bus line
      my son is moving out on his own
      left my husband and need a small apartment fast
      bad credit and nobody will rent to us
      ground floor place for my mother
      house for rent with a fenced yard
      crew of six needs housing for a job
      house burned, family needs somewhere for months
      garage apartment or in-law unit
      anyone have a room for an exchange student
      retired couple wants to rent before they buy here
      landlord who takes vouchers
      medical resident matched here and starts in July
      two nurses on contract want to split something furnished
      dad and two girls, out of the shelter as soon as somebody says yes
      my lease is not being renewed
      grandson with a cat and his first paycheck
      our intern from India needs a bed for ten weeks
      three bedrooms in the school district we are already in
      a welder on a six-month shutdown needs a kitchen and parking
      fiance breaks his lease, who could take it over
      quiet flat for a widow, no stairs, near the pharmacy
      evicted once, five years ago, and nobody looks past it
      rebuilding after the fire and insurance covers a year
      we just sold and the new build is not ready till spring
      priest from Nigeria needs rooms near the parish
      couple in their seventies with a laundry in the unit, please
      I have a basement suite empty, how do I find a good person
      visiting professor with a family for two semesters
      somewhere that takes two big dogs
      our new cook sleeps in his truck and needs a room
      a loft where I can also paint
      three college girls and a porch
      someone with a carriage house who wants help with the garden
      she gets vouchers and calls go unanswered
      my roommate moved out and I need another
      utilities included under a thousand
      walk to campus
      one bedroom, washer and dryer
      need somewhere to live by Monday
      farmhouse to let`,
    brands: 'Apartments.com, Zillow Rentals, Rent.com, Furnished Finder, Oakwood',
    touches: 'renter, tenant union organizer, car rental clerk',
    near: 'property management, homes for sale, housing help, vacation rentals, moving, landlord and tenant law, chamber of commerce',
  },
  {
    name: 'vacation rentals',
    does: 'vacation rental manager, Airbnb host, short-term rental manager, cabin rentals, beach rentals, vacation rental owner, cohost, superhost, lake house rental, vacation homes, rental by week, short-term rental consultant, guest house, holiday rentals, timeshare resale, bed and breakfast, full-service Airbnb management, listing setup and photos for hosts, dynamic pricing for short stays, turnover cleaning and guest messaging, condo-hotel manager, mountain chalet owner, lakefront cottage by the week, timeshare exit and exchange, glamping site owner, vacation property adviser, guest welcome and key service, ski-in condo rentals',
    signs:
      'Airbnb, VRBO, vacation rental, short-term rental, cabin rental, beach house, lake house, superhost, cohost, vacation home, timeshare, week at the beach, guest cottage, holiday rental, nightly rental, airbnb host, co-host, short-term renters, STR permit, house by the beach for a week, rent a cabin, rent a beach house, condo for spring break, chalet, timeshare exit, vacation home rental, nightly guests, guest turnover, occupancy tax for guests',
    asks: `family reunion for twenty under one roof
      a cabin for a week in July
      want to rent out our lake place when we're not there
      guests need keys and clean sheets and I'm far away
      in-laws visit for a month and we have no room
      is it legal to rent our spare unit by the night
      quiet cottage for a writing retreat
      ski weekend with friends, need a big house
      reviews are bad and bookings dropped
      set up our extra house for weekend guests
      stuck in a timeshare we never use
      wedding guests need places to sleep
      beach house that takes dogs
      prices and calendar for three listings are too much work
      somebody has to meet guests at our condo and change the beds
      reunion of four brothers, a dock and eight beds
      the town now wants a permit for our weekend guests
      ski condo stands empty forty weeks a year
      hunters would pay for our old farmhouse in November
      we want to spend Christmas in a log house with the grandkids
      a guest broke the hot tub and left a bad review
      girls' trip, somewhere with a pool and a fire pit
      how much could our lake place bring in a summer
      photos and words so that our cottage gets clicked
      anniversary week on the water with a kitchen and a crib
      hosting by the night next to the stadium on game days
      need a place for the whole bridal party to get ready and sleep
      treehouse on our land, would anybody stay in it
      cleaning between guests, keys and noise calls at midnight
      get rid of maintenance fees on our week in Orlando
      lodging taxes for the guest house, who files them
      artist wants a month in a cabin without internet
      fishing week with the boys, bunks and a boat
      our neighbor makes more with his spare unit than I do
      pick nightly prices for the festival
      a cottage that takes three dogs
      condo by the ocean for spring break
      tiny house by the night
      get more bookings
      swap our timeshare week
      beach week, twelve people`,
    brands: 'Airbnb, VRBO, Vacasa, Evolve, HomeAway, Guesty, Turnkey',
    touches: 'timeshare salesman, travel blogger',
    near: 'hotels, house cleaning, property management, travel agencies, housewatching, homes for sale, tours',
  },
  {
    name: 'homeowner associations',
    does: 'HOA manager, community association manager, condo association manager, HOA management company, HOA board consultant, CAM, reserve studies, association management, homeowners association, condo board, HOA president, community manager, co-op manager, neighborhood association, portfolio manager for associations, PCAM and CMCA certified manager, reserve specialist, HOA bookkeeping and collections, on-site general manager of a high-rise, lake association manager, condo conversion consultant, covenant enforcement inspector, board training and elections, master-planned community manager, townhome association manager',
    signs:
      'HOA, homeowners association, condo association, condo board, association dues, reserve study, covenants, CC&Rs, community association, special assessment, HOA fine, condo fees, neighborhood association, co-op board, common areas, condo owners, unit owners, HOA dues, HOA board, HOA rules, homeowners board, reserve fund, architectural committee, association bylaws, condo bylaws, covenant violation, PCAM, townhome association, assessments on owners, owners association, subdivision covenants, community manager for our condos',
    asks: `volunteer board is burned out and needs a company
      dues don't cover the roof we need
      neighbors fight over parking and paint colors
      got a fine for my trash cans
      developer handed over the subdivision and we don't know what to do
      special assessment out of nowhere
      need a reserve study for forty townhouses
      minutes, bylaws and elections are a mess
      our condo manager stopped sending statements
      private road and pond are owned by all of us
      start an association for our street
      owners don't pay and we have to collect
      insurance for the whole condo building tripled
      can they stop me from putting up a fence
      six duplex owners share one roof and nobody will pay
      our pool gate, pond and paths need somebody paid
      the treasurer moved away with the checkbook
      architectural committee said no to our solar panels
      rules from 1974 that forbid clotheslines
      nobody wants to run for president again
      elevator, lobby and garage belong to ninety owners
      how much must we put aside for the roof in ten years
      a builder still controls the votes
      owner in unit 4 rents by the night and we voted no
      neighbors fight about the dog and the board is stuck
      collecting quarterly fees from sixty households
      our gate broke and everybody blames somebody
      bylaws need changing and two thirds must sign
      want a site where residents pay and see minutes
      the balcony law says an engineer must look, who manages that
      is a townhouse board allowed to tow cars
      they want twelve thousand from each owner for siding
      lake association with weeds, dam and dues
      first meeting ever for our new street of forty homes
      manager takes six weeks to answer an email
      snow, mowing and trash bid for the complex
      letter about my mailbox color
      who may see the association's books
      dues doubled
      run our annual meeting
      proxy votes and quorum`,
    brands: 'FirstService Residential, Associa, RealManage, CAI',
    touches: 'HOA member, condo owner',
    near: 'property management, real estate law, landscaping, business insurance, homes for sale, mediation, snow removal',
  },
  {
    name: 'appraisal',
    does: 'real estate appraiser, certified residential appraiser, property appraiser, home appraiser, commercial appraiser, certified general appraiser, appraisals for estates and divorce, house valuation, date of death appraisals, appraisal services, farm and land appraiser, personal property appraiser, review appraiser, MAI, retrospective valuations, FHA and VA roster appraiser, eminent domain appraiser, SRA designation, agricultural appraiser ARA, conservation easement valuations, litigation support appraiser, desktop and drive-by valuations, multi-unit and mixed-use valuation, insurance replacement valuations for buildings, relocation appraisals, appraisal review for lenders',
    signs:
      'appraisal, appraiser, appraise, house appraised, came in low, property value, date of death value, market value of the house, home valuation, land value, appraised value, appraisals, retrospective value, fair market value of the property, eminent domain value, low appraisal, property valuation, what the land is worth, appraisal contingency, appraisal report, drive-by appraisal, house valued, stepped-up basis on the house, valued for probate',
    asks: `need a number on the house for the divorce
      what was dad's place worth on the day he died
      the value came in low and the deal is falling apart
      siblings want to buy each other out fairly
      lender wants to know what the building is worth
      get rid of PMI, need proof of value
      what is this farmland really worth
      town assessed us far too high
      giving the land to the church, IRS wants a figure
      trust needs a value on three properties
      state is taking part of our lot for the road
      selling to my son at a fair price
      odd house with nothing to compare to
      value the contents of an estate for insurance
      three heirs, one farm, and none trusts the other's number
      the court wants a neutral figure by March
      how did the bank arrive at that silly number
      estate lawyer needs a figure as of last October
      how much do the dock and boathouse add to the value
      parents sell to us, what is fair
      mineral land, timber and a shack, what is it all worth together
      we finished the attic and want the extra counted
      gift of a lake lot to the college
      church property for the insurance
      what is the frontage worth that the highway takes
      refinance hinges on one man's report
      our mill building is one of a kind
      nursing home asks what Mother's place would bring
      what are his four houses worth, for the prenup
      partner leaves, what is half of the building worth
      hail, flood, and now it is worth less by how much
      conservation gift needs a before and an after
      we paid cash and want to know that we did not overpay
      second opinion, the first man missed a bathroom
      put a figure on a ranch with water and grazing leases
      insurer asks what it would cost to replace
      log home with no sales nearby
      fair figure for a country store with living quarters
      value for a trust
      worth on a past date
      drop the mortgage insurance
      value letter for probate`,
    touches: 'performance appraisal manager, county assessor, antiques show fan',
    near: 'homes for sale, mortgages, title and escrow, estate planning, family law, property tax appeals, art appraisal',
  },
  {
    name: 'title and escrow',
    does: 'title company, escrow officer, title agent, title insurance, closing agent, settlement agent, title examiner, real estate closings, closing coordinator, title search, escrow services, title rep, signing agent, abstractor, 1031 exchange intermediary, deed preparation, mobile closings, commercial closings, title plant researcher, qualified intermediary for exchanges, curative work on title defects, land abstracts, refinance closings, foreclosure title searches, remote online closings, settlement attorney and agent, lien searches and payoffs, for sale by owner closings, disbursement and escrow holdbacks',
    signs:
      'title company, title search, title insurance, escrow, escrow officer, closing date, closing agent, settlement statement, lien on the house, clear title, cloud on the title, deed, quitclaim, earnest money, closing costs, closing on a house, 1031 exchange, quit claim, title defect, settlement agent, abstract of title, closing disclosure, title examiner, escrow account for the sale, lien release, title report, chain of title, deed transfer, warranty deed, escrow agent, title commitment, title problem on the house, curative title, qualified intermediary, house closing, record the deed',
    asks: `who holds the money until we sign
      old lien popped up right before closing
      add my wife to the deed
      selling to a friend without agents, who does the paperwork
      find out who really owns that lot
      heirs of a great-uncle still on the property
      closing is Friday and we live abroad
      buyer paid cash, need it closed quickly
      easement nobody told us about
      moving the house into our trust
      need somebody to handle the exchange money
      contractor put a claim on our house
      wire instructions look fishy
      sign the papers at our kitchen table
      divorce done, take his name off the house
      the bank was paid off in 1988 but the record never says so
      my middle name is wrong on the papers from when we bought
      dad died and his name is still on the lot
      seller and buyer agree, who draws it all up
      a judgment against a man with my name
      hold back some money until the seller finishes the dock
      grandmother signed the house over in pencil
      is anything owed against that tax-sale house
      the wire did not arrive and the movers are here
      put the cabin into the kids' names
      we sign in Ohio and they sign in Texas
      heirs scattered over five states must all sign
      who pays what on the last sheet
      stuck two days before keys because of an unpaid roofer
      an abandoned alley behind us, whose is it
      swap one rental for another without paying tax
      proof that it is really ours before we build
      church deed has a clause that gives it back
      sign at the hospital bed
      trace the owners back to the land grant
      seller financing and who keeps the records
      close on our house
      remove a name
      who owns that lot
      recorded at the courthouse
      hold the deposit`,
    brands:
      'First American Title, Fidelity National Title, Stewart Title, Old Republic Title, Chicago Title, WFG',
    touches: 'car title clerk, DMV clerk, county recorder clerk',
    near: 'real estate law, homes for sale, mortgages, notaries, land surveying, appraisal',
  },
  {
    name: 'mortgages',
    does: 'mortgage broker, mortgage loan officer, mortgage lender, loan originator, MLO, home loans, loan officer, refinance, mortgage advisor, mortgage banker, VA loans, FHA loans, USDA loans, construction loans for homes, home equity, HELOC, preapproval, senior loan officer, first-time home buyer loans, home mortgage consultant, jumbo loans, private money lender, purchase and refinance lender, renovation loans 203k, jumbo and portfolio lending, bank statement loans for self-employed, physician home loans, down payment assistance programs, construction-to-permanent loans, ITIN and foreign national loans, rural housing lender, branch manager at a home lender, DSCR loans for rental investors, bridge loans for homeowners, residential lending officer',
    signs:
      'mortgage, mortgages, home loan, refinance, refi, preapproval, preapproved, pre-approved, down payment, FHA, VA loan, USDA loan, interest rate on the house, home equity, HELOC, second mortgage, construction loan, PMI, jumbo loan, loan officer, mortgage broker, mortgage rate, points and rate, 203k, refinancing, DSCR, physician loan, rate lock, fixed-rate, adjustable rate, ARM resets, loan estimate, escrow shortage, cash-out, preapproval letter, monthly house payment, underwriter wants, home lender, buy down the rate, prequalified, prequalify, finance the house, jumbo, ITIN loan, co-borrower',
    asks: `how much house can we afford
      bank turned us down because I'm self-employed
      seller wants a letter from a lender
      rates dropped, should we redo our loan
      veteran wants to buy with nothing down
      only have five percent saved for a house
      use the equity to redo the kitchen
      lower our monthly house payment
      credit is so-so but we want to buy
      my lease ends and I want to buy a condo
      buy a second home at the lake
      building a house and the bank pays in stages
      get my ex off the loan
      adjustable rate is about to jump
      teacher looking for down payment help
      cash out to pay off our cards
      buying mom's house from my siblings
      doctor just out of school with big loans wants a home
      deal closes in three weeks and our lender is slow
      immigrant family with no credit history wants a house
      duplex to live in one side
      we found the one and need a letter by Sunday
      forty thousand saved, is it enough for a house
      two W-2s, one side gig, and the bank does not get it
      my loan is at seven and a half
      can a nurse with six figures of school debt buy a house
      my husband is in the Navy, can we buy without savings
      the log cabin we want has no comps and the bank said no
      pull money out of the house for tuition
      pay for the roof out of what the house has gained
      parents will co-sign for our first place
      will a bank lend on a farmhouse with thirty acres
      turned down for a house because of an old bankruptcy
      here on a work visa and want to own
      closing got pushed because the underwriter wants more papers
      a bridge until our place sells
      rehab money rolled in with the purchase
      widow wants the note in her own name
      teachers and cops get help to buy, we heard
      fifteen years or thirty
      balloon comes due in October
      buying the rental I live in from my landlord
      gig driver, two years of returns and lots of write-offs
      self-built straw bale house, who would finance that
      what would our payment be
      rates went down, worth it?
      three percent down
      lock in now or float
      loan on a condo
      no money for a down payment
      get approved before we look
      our bank sold the loan on the house`,
    brands:
      'Rocket Mortgage, Quicken Loans, loanDepot, Guild Mortgage, Movement Mortgage, Guaranteed Rate, Fairway Independent Mortgage, CrossCountry Mortgage, Caliber, CMG Home Loans, Mr. Cooper, UWM, Academy Mortgage',
    touches: 'mortgage processor, mortgage underwriter, loan servicing clerk, foreclosure clerk',
    near: 'homes for sale, title and escrow, appraisal, personal banking, credit repair, reverse mortgages, financial planning',
  },
  {
    name: 'reverse mortgages',
    does: 'reverse mortgage specialist, reverse mortgage consultant, HECM specialist, reverse mortgage lender, home equity conversion, HECM for purchase, certified reverse mortgage professional, senior lending, retirement home equity, HECM counselor, HECM loan officer, jumbo reverse loans, reverse refinance, equity release for retirees, NRMLA member, HUD-approved reverse counseling, reverse purchase loans for downsizers, retirement income from home equity, lending to homeowners over 62',
    signs:
      'reverse mortgage, HECM, house rich cash poor, home equity for seniors, live off the equity, home equity conversion, tap the equity in retirement, reverse loan, equity release, HECM line, non-borrowing spouse, over 62 and owns the home, reverse lender, loan against the house for seniors, retire on home equity',
    asks: `parents own the house but have no cash
      stay in the home and stop making payments at 70
      house is paid off and Social Security isn't enough
      pay for mom's care out of the house while she lives in it
      retired with a mortgage we can't carry
      saw it on TV and wonder if it's a trick
      grandma owes on one and died, what happens now
      widow on one check with a big house
      buy a smaller place at 65 without monthly payments
      property taxes are eating up dad's pension
      what will be left for the kids if they take the equity
      is there a way to use the house to retire
      Nana has a beautiful place and eats canned soup
      the note is paid off and the pension does not stretch
      in-home helpers cost a fortune and his only wealth is the brick
      seventy-two and still paying the bank every month
      fix the roof without selling, she is eighty
      commercial with the actor, is it any good
      heirs got a letter that six months are left
      can the younger wife stay if he dies first
      move near the grandkids at seventy with no payments
      line of credit that grows while you wait
      mother spent the lump sum, now taxes are due
      they want to stay put until the end and need income
      stocks are down, could the house carry us for two years
      retired on one pension with equity of half a million
      what happens to that loan when she goes to a nursing home
      must talk with a counselor first, who is that
      kids worry that the loan eats up the whole house
      no payment as long as we live here
      seniors, equity, no cash
      house pays us
      live on the house
      get out of the payment at 75`,
    brands:
      'AAG, Mutual of Omaha Mortgage, Longbridge, Finance of America Reverse, Fairway reverse, Liberty Reverse',
    near: 'mortgages, financial planning, elder law, estate planning, senior living, long-term care insurance',
  },
  {
    name: 'home inspection',
    does: 'home inspector, certified home inspector, house inspections, pre-purchase inspection, pre-listing inspection, building inspector, new construction inspection, commercial building inspection, four-point inspection, wind mitigation inspection, ASHI inspector, InterNACHI inspector, property inspection, sewer scope, infrared inspection, warranty inspections, certified master inspector, pre-drywall and phase inspections, annual home checkups, log and historic home inspector, roof certification inspections, mold and termite add-on inspections, crawlspace and attic inspection, pool inspections, manufactured home inspections, rental license inspections, draw inspections for lenders, commercial property condition reports',
    signs:
      'home inspection, home inspector, house inspection, pre-purchase inspection, inspection before we buy, inspection report, sewer scope, four-point inspection, wind mitigation, walk-through inspection, eleven-month warranty, building inspection, house inspector, pre-drywall, inspection contingency, inspect the house, inspected before closing, pre-listing inspection, property condition report, builder walkthrough, new-build inspection, inspection repairs list, crawlspace checked before buying, termite letter for closing',
    asks: `offer accepted and we have ten days to check it over
      is this old house sound or a money pit
      builder says it's done, want someone to look first
      what should I fix before listing
      house has been empty for two winters
      look at the church we want to buy
      camera down the drain before we close
      warranty on our new house ends next month
      insurance asks for a four-point
      seller hid something and we want an expert's eye
      buying sight unseen from far away
      rental needs a safety check for the city
      first house and my dad isn't here to look it over
      check the warehouse roof and systems before we sign
      farmhouse with well, septic and knob-and-tube, who looks at it all
      we love it but the basement smells odd and the porch leans
      somebody with a ladder and a flashlight before Friday
      builder's punch list is done, is it really
      sellers did the wiring themselves, it seems
      nobody has lived there since grandma died, what is wrong with it
      cottage on posts by the bay, will it last
      we waived everything and now regret it
      look over the condo before our mother buys it
      landlord needs a paper for the new rental law
      check the chimney, crawl space, attic and all of it in a day
      a list of repairs to bargain with
      insurer asks about the roof, pipes and panel
      the church board wants to know what its old parish hall needs
      new construction, look before drywall goes on
      polybutylene pipe, aluminum wires, should we run
      buying from two thousand miles away on photos
      one year is almost up and the floors squeak
      old inn with twelve rooms, we sign next week
      pool, dock and boathouse need a look too
      what will have to be replaced in five years
      seller's report from her cousin seems too rosy
      wants to know before listing what buyers will find
      log cabin with bugs in the corners
      camera in the sewer pipe
      is it a lemon
      walk-through with an expert
      check out this duplex
      thermal pictures of the walls`,
    brands:
      'Pillar To Post, HouseMaster, AmeriSpec, WIN Home Inspection, National Property Inspections, ASHI, InterNACHI',
    touches: 'city code officer, food inspector, quality inspector',
    near: 'homes for sale, structural engineering, radon, pest control, roofing, foundations and waterproofing, mold and asbestos removal',
  },
  {
    name: 'architecture',
    does: 'architect, licensed architect, AIA, residential architect, residential designer, home designer, architectural designer, building designer, house plans, blueprints, drafting, draftsman, CAD drafting, historic preservation architect, church architect, design-build, plans for permits, 3D renderings, architecture firm principal, LEED AP, residential additions and remodels designer, passive house designer, school and library architect, adaptive reuse architect, healthcare facility planner, NCARB registered, restaurant and brewery designer, accessory dwelling unit plans, permit drawings, master planning and feasibility studies, timber frame home design, virtual walkthroughs, code and accessibility review, as-built measurement',
    signs:
      'architect, architects, architecture, blueprints, blueprint, floor plan, floor plans, house plans, draftsman, drafting, home designer, elevation drawings, renderings, building plans, drawings for a permit, historic preservation, design our house, house designer, addition plans, plan set, permit drawings, as-built drawings, adaptive reuse, elevations for the planning board, ADU plans, schematic design, historic renovation plans, custom home plans, dream house plans, passive house, site and floor plans, 3D rendering of the house, redesign our church building',
    asks: `sketched an addition on a napkin, need real drawings
      plans for a house on a steep lot
      city wants stamped drawings
      can this old mill become lofts
      church needs a master plan
      how could we open up this house without ruining it
      design a clinic that isn't depressing
      turn the carriage house into a home
      want a passive solar home
      daycare in an old store, what does code ask for
      restaurant layout for eighty seats
      show the board a picture of what it would look like
      fit two families in one house
      landmark commission has to approve our windows
      measure and draw the house as it is
      brewery in a barn, is it possible
      lost the original plans of our building
      the kitchen is dark and we want light from the back
      granny flat above the garage, how could it look
      our congregation meets in a gym and dreams of a sanctuary
      fire hall from 1950 needs sleeping rooms for women too
      want the house to disappear into the hill
      library has a leaky roof and no room for kids
      eight cabins around a pond, on paper first
      our vet clinic sees twice as many dogs as it was laid out for
      third floor out of an attic, where would the stairs go
      a dormer that looks like it was always there
      need something the zoning board can look at
      bring back the porch from an 1890 photograph
      how many apartments fit in the old school
      two doctors and a shared lobby
      make it wheelchair-friendly from the ground up
      draw us a house of straw and hemp
      front that fits with the street, committee is picky
      builder says come back with a set of plans
      fundraising committee needs a pretty picture of the new wing
      winery tasting room with a view
      turn a silo into a guest room
      a house for a hot dry windy place
      the plan from the internet does not fit our lot
      hospital chapel that welcomes all faiths
      plan our dream house
      add a second story
      redo the school entrance
      as-built drawings
      sketch a lake house
      tiny house drawings`,
    brands: 'AIA, AutoCAD, Revit, Chief Architect',
    touches:
      'software architect, cloud architect, architecture student, architecture professor, landscape architect, solutions architect',
    near: 'structural engineering, general contracting, home building, interior design, permits, civil engineering, land surveying',
  },
  {
    name: 'structural engineering',
    does: 'structural engineer, professional engineer, PE, licensed structural engineer, foundation engineer, engineering inspection, load calculations, beam sizing, stamped drawings, structural inspection, forensic engineer, building engineer, retaining wall design, seismic retrofit, structural assessment, deck and balcony certification, residential structural evaluations, steel and timber design, masonry and facade engineer, parking garage restoration engineer, foundation movement reports, deck and porch engineering, truss repair details, wind and hurricane engineering, shoring and demolition engineering, building collapse investigator, bridge engineer, tilt-up and metal building design',
    signs:
      'structural engineer, structural, load-bearing, load bearing wall, beam size, sagging beam, engineer letter, stamped letter, seismic retrofit, snow load, structural report, cracked foundation opinion, engineer stamp, joists, floor joists, load calculation, shear wall, sagging roof, sagging floor, remove a wall, engineer to look at the cracks, truss damage, structural crack, retaining wall engineered, roof load, bearing wall, structural drawings, engineering letter, facade inspection, structurally sound',
    asks: `can we take that wall out or will the house fall
      beam in the basement is sagging
      buyer's bank wants an engineer's letter on the cracks
      how much snow will this roof hold
      truck hit the corner of our building
      floor bounces when the kids run
      want solar and don't know if the rafters will carry it
      balcony needs to be certified
      old barn as a wedding venue, will it hold two hundred
      city won't pass the retaining wall without a stamp
      put a rooftop unit on an old roof
      earthquake proofing for a brick building
      mezzanine in the warehouse
      independent opinion before we pay for piers
      sign pole needs calculations
      fire weakened the trusses
      the floor dips like a bowl around the piano
      ceiling crack gets wider every month under the bathroom
      we want to hang an engine hoist in the garage
      stone wall of the mill leans out three inches
      posts in the crawl space stand on nothing
      hot tub on the second-floor deck, can it hold
      tree came through the rafters, is it safe to go in
      take out a chimney from the middle of the house
      builder cut a truss to fit the duct
      parking garage drips and chunks fall
      insurance wants to know if the lightning split matters
      bell is being rehung, what does the tower say
      green roof on the old school, how heavy is too heavy
      four-story walk-up with rusty fire escapes
      church roof spreads and pushes out the walls
      dance floor above a store
      new opening in a brick bearing wall downtown
      our pole barn blew over and the insurer asks why
      billboard posts, footings, wind
      stairs that float, glass rail, needs a number
      add a story to a one-story shop
      inspector refuses the deck without a signed paper
      do we really need twenty piers
      metal building on clay
      grain elevator has cracks up its side
      how big a beam
      wall to be removed
      is this balcony safe
      will the roof take solar
      floor joists cut by a plumber`,
    touches: 'structural biologist, bridge inspector, engineering student, structural steel worker',
    near: 'architecture, foundations and waterproofing, home inspection, general contracting, civil engineering, permits',
  },
  {
    name: 'civil engineering',
    does: 'civil engineer, site engineer, site plans, drainage engineer, stormwater design, road design, subdivision design, grading plans, land development engineer, geotechnical engineer, soil testing, traffic study, water and sewer design, municipal engineer, floodplain engineer, engineering consultant, PE civil, traffic engineer, wetlands consultant, subdivision and site engineer, stormwater pond designer, hydraulics and hydrology, roadway and intersection design, municipal water and sewer engineer, dam safety engineer, soils and foundations engineer, FEMA map amendments, construction inspection of public works, parking lot and drive design, trail and streetscape engineer, utility coordination',
    signs:
      'civil engineer, civil engineering, site plan, stormwater, drainage plan, grading plan, traffic study, geotechnical, soil report, soil boring, subdivision plan, floodplain, flood zone, detention pond, culvert design, wetlands delineation, utility plan, flood map, letter of map amendment, LOMA, stormwater pond, retention pond, storm sewer, turn lane, roadway design, site engineer, soil borings, dam inspection, drainage study, drainage engineer, sewer extension, traffic engineer, site development plan, hydrology',
    asks: `split our farm into five lots
      town wants a stormwater plan for our parking lot
      runoff from the new development floods us
      want to build but FEMA map says flood zone
      soil test before we pour
      how do we get sewer out to the site
      state asks for a traffic study at our entrance
      bridge over the creek on a private road
      church expansion needs site drawings
      wet corner of the lot, is it a wetland
      road into the subdivision
      drainage fight with the neighbor uphill
      elevation certificate to lower flood insurance
      trailer park needs a water system designed
      grading plan for a new store
      every storm the church lot turns into a lake
      want to put twelve lots and a street on the orchard
      town says show where the rain goes before we pave
      our campground needs a way to treat its waste water
      school drop-off backs out onto the highway
      the new store next door sends its water through our barn
      is the ground good enough for a three-story building
      lake community has a hundred-year-old dam
      a turn lane, says the state, at our expense
      county bridge is posted at three tons and trucks cannot reach us
      map puts our kitchen in the creek
      gravel lot or asphalt, and how does it slope
      village has brown water and pipes from 1910
      ball fields, paths and parking on a former landfill
      draw up where pipes, curbs and hydrants go
      pond for rain that the ordinance asks for
      slope above our houses started to slide
      trailhead with forty spaces and a crossing
      the fairgrounds need sewer before the barn burns
      developer left the streets unfinished and the town will not take them
      how high do we have to build above the river
      test holes before the crew digs footings
      private lane with nine owners needs a real design
      walkable main street with bump-outs
      culvert washed out twice
      grade the new soccer field
      water tower for the village
      letter to change the flood map`,
    touches: 'civil service clerk, civil war buff, civil rights lawyer, civil engineering student',
    near: 'land surveying, structural engineering, excavation, architecture, environmental consulting, city government, permits',
  },
  {
    name: 'land surveying',
    does: 'land surveyor, licensed surveyor, professional land surveyor, PLS, boundary surveys, property surveys, topographic survey, ALTA survey, elevation certificates, construction staking, plat maps, survey crew chief, lot surveys, mapping, GPS surveying, subdivision plats, easement surveys, registered land surveyor RLS, boundary disputes expert, lot splits and line adjustments, mortgage location surveys, as-built and construction layout, laser scanning and LiDAR, hydrographic survey, condominium plats, legal descriptions writer, GIS mapping technician, cell tower and route surveys, forestry line marking, flood elevation shots',
    signs:
      'surveyor, land survey, land surveyor, boundary survey, property line, property lines, lot line, boundary line, survey stakes, survey pins, plat, ALTA survey, elevation certificate, topographic, easement line, corner markers, encroachment, surveying crew, have the land surveyed, property survey, lot survey, property corners, property stakes, property pins, metes and bounds, plot plan, topo survey, legal description, lot split, land surveyed, surveyed, plat map, property boundary, mark the line, iron pins, mortgage survey',
    asks: `neighbor says our shed is on his side
      where exactly does our yard end
      can't build the fence until we know the line
      corner pins are gone
      bank wants a plot plan
      split off two acres for our daughter
      driveway might be on someone else's land
      description in the deed says from the oak to the creek
      need an elevation certificate for flood insurance
      stake out the new building
      map the hills and trees for the architect
      cutting timber near the boundary
      road frontage dispute with the county
      lot lines for an old subdivision
      ALTA for a commercial closing
      cemetery has no map of graves
      new people next door put stakes in our flower bed
      grandpa pointed at a rock and said it ends there
      the pool man will not dig until he knows how far is ours
      lane has been used for fifty years, whose is it
      give my brother the back five without the barn
      fence went up two feet over and they deny it
      old map says chains and rods
      title people want something dated this year
      hedge, wall and driveway, all near the edge
      cabin lot on the lake, where does the water begin
      lines through the woods painted again before logging
      power company says it has a strip across our field
      our church has no drawing of what it owns
      combine three parcels into one
      set the corners of the barn where the drawing puts them
      bank needs a drawing with the house on it
      utility poles and manholes on one plan for the designer
      how many acres is it really
      iron pins got plowed up
      deeds of two neighbors overlap
      heights every five feet on a steep lot
      the cell tower lease has to be drawn in
      pay less for flood coverage if someone shoots the floor height
      condo plan with every unit measured
      mark my corners
      find the pins
      split the lot
      draw our easement
      county wants a new plat`,
    touches: 'survey researcher, pollster, customer survey analyst, marine surveyor',
    near: 'title and escrow, civil engineering, real estate law, land and farms, fencing, homes for sale, permits',
  },
  {
    name: 'permits',
    does: 'permit expediter, permit consultant, zoning consultant, building permits, plan review, land use consultant, code consultant, building official, permit coordinator, zoning attorney help, planning consultant, permit runner, code compliance consultant, certificate of occupancy, permit service for contractors, zoning and entitlement consultant, certified building inspector, certified plans examiner, represents owners at zoning hearings, ADU permitting, after-the-fact permits, sign permits, land use planner AICP, code violation removal, permitting for restaurants, special use approvals',
    signs:
      'permit, permits, building permit, zoning, variance, rezoning, rezone, code violation, stop work order, certificate of occupancy, setback, planning board, zoning board, unpermitted work, building department, land use, conditional use, plan review, zoned, zoning hearing, zoning change, setback rule, special use permit, expediter, red tag, permit office, permitting, pull permits, pull a permit, open permit, planning commission, occupancy permit, building code violation, legalize an addition, home occupation permit, building inspector says, plans examiner',
    asks: `city stopped our project and hung a red tag
      can I run a salon out of my house
      previous owner did the basement without asking anybody
      zoning board turned down our garage
      how close to the line can I build
      plans have been at the building department for months
      change a house into an office
      neighbor's project broke the rules
      need approval for chickens in town
      don't know what papers the city wants for a deck
      open a daycare in a residential street
      old sign doesn't meet the new rules
      need a certificate of occupancy before opening day
      want to rezone our corner for apartments
      sell the house but there's an open permit from 1998
      food truck needs permission for its spot
      town hall sent me away four times
      neighbor called the city on our chicken coop
      in-law unit is done but on paper it does not exist
      the sign company wants to know how tall is allowed
      our tasting room cannot open until somebody signs
      is a bed and breakfast possible on this street
      letter says stop and tear it out
      want to keep bees and a shop in a residential zone
      church bought a store, may we worship there
      food cart at the park, which window do I go to
      buyer's bank found an addition that nobody approved
      garage to bedroom, does the town have to know
      they denied our porch by eleven inches
      planning commission hearing in two weeks and we have no idea
      fence higher than six feet on a corner
      historic district office wants three copies of everything
      build on a lot that is narrower than the rule
      my tenant does hair in the back room
      tree removal on our own land needs approval, they say
      brewery in a barn with agricultural classification
      inspector failed us and will not say why
      contractor never pulled papers for the roof
      how long until they look at our drawings
      open a group home
      legalize the basement
      fined for a shed
      occupancy sign-off before Saturday
      short-stay license from the city
      rules for a second kitchen`,
    touches: 'parking permit clerk, learner permit student',
    near: 'architecture, city government, general contracting, civil engineering, real estate law, land surveying',
  },
  {
    name: 'land and farms',
    does: 'land broker, farm and ranch broker, land specialist, farm real estate, hunting land, ranch sales, rural property, acreage, timberland, farm manager, land agent, vacant land, farmland leasing, lots for sale, recreational land, forester, farmland auctions, homesteads, accredited land consultant, forestry consultant, timber sales and cruising, row crop ground broker, equestrian property agent, vineyard and orchard sales, ranch manager, cash rent and crop share adviser, beginning farmer land link, recreational tract sales, solar and wind lease negotiation, land trust director, conservation property specialist, rural land auctions',
    signs:
      'acreage, acres, farmland, farm for sale, ranch land, vacant land, raw land, hunting land, rural property, timberland, hobby farm, buildable lot, pasture lease, cash rent, land lease, homestead, land trust, conservation easement, pastureland, cropland, wooded lot, hunting property, crop share, timber cruise, sell timber, rent out farmland, ranch for sale, acreage for horses, equestrian property, off-grid land, farmstead, landlocked parcel, undeveloped land, country property, grazing lease, farm lease',
    asks: `a few acres for horses and a garden
      sell the family farm, none of the kids want it
      someplace to hunt that we own
      rent out the fields to a neighbor
      lot to build on out of town
      want to homestead and leave the city
      inherited forty acres and don't know what it's good for
      young couple looking for land to farm
      hay ground going for what per acre
      keep the farm from ever being developed
      solar company wants to lease our field
      forester to look at our woods
      orchard for sale with a house
      ranch with water rights
      cell tower company made an offer for a corner
      divide the land among four heirs
      buyer for a hilly piece nobody can build on
      forty-year-old dairy is closing and the barns stay
      my nephew wants to start with vegetables and has no dirt
      grandchildren should have a place to ride and fish
      turn the timber on the back eighty into money
      someone to work our fields on shares
      wind company knocked with a lease
      place where nobody can see us from the road
      heirs want cash and one wants to keep plowing
      pecan grove with a well and a trailer
      forty wooded acres for a summer camp
      deer, a creek and a spot for a cabin
      pond, pasture and a barn for six mares
      how do young people without money get onto a farm
      a wooded lot to put a house on in ten years
      we hold land in common with cousins we never met
      keep it in corn after I am gone
      cattle ranch, three sections, selling quietly
      grazing for eighty head this summer
      land-locked piece behind a neighbor
      vineyard for sale, vines, house and label
      trees to be cut without being cheated
      what is bottom ground renting for
      off the grid with water and sun
      muck soil near a packing shed
      Christmas tree farm, owners retiring
      carbon money for our woods, is it real
      twenty acres, cheap
      buy a ranch
      a lot outside town
      sell the back forty
      lease our pasture
      developers keep calling about the farm`,
    brands:
      'Whitetail Properties, Mossy Oak Properties, United Country, Farm Credit, Hall and Hall, LandWatch, Peoples Company',
    touches: 'farmhand, farm blogger, 4-H member, farmer',
    near: 'homes for sale, land surveying, livestock, farm equipment, auctions, appraisal, mineral rights',
  },
  {
    name: 'manufactured homes',
    does: 'manufactured home dealer, mobile home dealer, mobile homes, mobile home park, mobile home movers, mobile home repair, manufactured housing, mobile home community, trailer park manager, mobile home skirting, mobile home leveling, manufactured home loans, double-wides, single-section and multi-section home sales, modular and manufactured homes retailer, set-up and anchoring crew, manufactured home transport, resident-owned community organizer, chattel loans, park owner and operator, mobile home roof-overs and belly repair, mobile home title services, used trailer buyer and reseller, land-home packages',
    signs:
      'mobile home, mobile homes, manufactured home, trailer park, double-wide, doublewide, single-wide, skirting, mobile home park, trailer house, mobile home lot, modular home, mobile home roof, underbelly, belly wrap, lot rent, house trailer, triple-wide, mobile home move, chattel loan, manufactured housing, relevel the trailer, HUD-code home, mobile home title',
    asks: `put a double-wide on my parents' land
      trailer is settling and doors won't shut
      underside is open and the pipes freeze
      move a single-wide forty miles
      affordable home on a fixed income
      lot rent went up and we can't afford it
      sell grandma's trailer in the park
      bank won't lend on it because it has wheels
      roof on the mobile home leaks at the seams
      soft floors in the trailer
      park is being sold and everyone has to leave
      retirement park for people over fifty-five
      tie-downs under the trailer before hurricane season
      the belly wrap hangs down and skunks got in
      grandson wants his own place on our farm for cheap
      bought a single-wide at auction and it sits two hours away
      marriage line leaks when it rains sideways
      park owner says ours is too old to stay
      steps, porch and skirt for our trailer
      title of our 1985 trailer got lost
      a lot with hookups for our double-wide
      a home delivered in two halves
      piers under our single-wide sank in the thaw
      odd-size windows for an old trailer
      need a loan although it has an axle
      rubber roof-over for a 14 by 70
      bank wants a paper about the anchors under the double-wide
      residents want to buy their court together
      home on leased lot for sale
      a park for over-55
      trailer needs leveling
      haul our trailer to Arizona
      modular on a basement`,
    brands:
      'Clayton Homes, Oakwood Homes, Fleetwood, Champion Homes, Skyline, Palm Harbor, Vanderbilt Mortgage',
    near: 'homes for sale, home building, rentals, housing help, handyman work, land and farms',
  },
  {
    name: 'property tax appeals',
    does: 'property tax consultant, tax appeal specialist, property tax protest, assessment appeals, tax grievance, property tax reduction, property tax agent, assessment consultant, ad valorem tax consultant, homestead exemption help, residential assessment protest agent, commercial valuation and appeals, appears before the board of equalization, exemption filings for veterans and seniors, agricultural use filings, business personal property tax, hotel and retail tax reduction, tax abatement consultant',
    signs:
      'property tax, property taxes, tax assessment, reassessment, assessed value, assessor, homestead exemption, tax grievance, protest the appraisal district, senior tax freeze, tax sale, back taxes on the house, board of equalization, assessed too high, overassessed, taxes on our house went up, abatement on property, appeal the assessment, county assessment, homestead credit, agricultural exemption, land taxes, real estate taxes too high, senior exemption, assessment notice, property assessment, property value notice',
    asks: `assessor says our house went up forty percent
      taxes on the building are killing us
      neighbor with the same house pays half
      how do I protest before the deadline
      mother is a widow, isn't there a break for seniors
      disabled veteran should not pay so much on his house
      new notice of value came in the mail
      shopping center is assessed far above its rent
      church got a tax bill by mistake
      farm lost its agricultural rate
      house is going to a tax sale
      behind on the county taxes
      notice says our cottage gained a hundred thousand in one year
      they counted a bathroom we do not have
      widow on a pension cannot pay the county on her house
      my shop stood empty for a year and the bill went up
      my hearing about the house's value is on the ninth
      hotel lost half its guests and pays like in good years
      land is a swamp and they tax it as building lots
      blind father, is there any reduction
      the whole street was raised except the mayor's house
      our nonprofit got a county bill on its building
      the county took away our timber tax break
      house half burned in March, why the full county bill
      they say we moved away and lost the exemption
      prove to the county that it is worth less
      three weeks to answer the assessor
      warehouse owners want to fight their assessments together
      purple heart veteran heard he pays less on his home
      golf course pays the county more than it earns
      assessor's record shows a finished basement
      bought for less than what they say it is worth
      county bill too high
      fight the assessment
      freeze for seniors
      tax lien on mother's house
      lower the bill on our plaza`,
    brands: 'Ownwell, Ryan LLC, OConnor property tax',
    touches: 'county assessor, tax collector clerk',
    near: 'appraisal, real estate law, homes for sale, tax preparation, city government, property management',
  },
  {
    name: 'house buyers and investors',
    does: 'real estate investor, we buy houses, house flipper, cash home buyer, wholesaler, buys houses as is, rental investor, hard money lender, private lender real estate, fix and flip, probate buyer, foreclosure buyer, real estate syndication, multifamily investor, real estate investment coach, buys distressed houses, buy and hold landlord investor, rehab and resell, closes in ten days for cash, real estate meetup organizer, private money for rehabs, short sale negotiator, subject-to and seller finance buyer, tax lien investor, note buyer, apartment syndicator, mobile home park investor, turnkey rental seller',
    signs:
      'sell as is, sell as-is, cash offer, cash buyer, we buy houses, house flipper, flip houses, flipping, hard money, foreclosure auction, fast sale, behind on the mortgage, wholesaling, BRRRR, inherited house in bad shape, passive real estate, syndication, house flip, house flipping, fix and flip, sell for cash, sell the house fast, sell my house fast, distressed house, ugly house, short sale, pre-foreclosure, rehab loan, note investor, tax lien investing, rent-to-own, real estate investing, cash for my house, syndicator, turnkey rentals, seller financing deal',
    asks: `house is a wreck and we just want it gone
      need to sell in two weeks no matter what
      foreclosure date is set
      brother left a house full of junk and cats
      landlord is done and wants to sell all six with tenants in
      fire gutted the house, who buys that
      want to learn to flip houses
      money for a fix-and-flip, bank says no
      put savings in real estate without toilets and tenants
      partner for a rental deal
      leaning house in a bad area, no agent will list it
      liens and back taxes bigger than I can pay
      the pipes burst, the floors buckled and I am done
      no repairs, no showings, just somebody with money
      sheriff's sale is in nineteen days
      hoarder's place, four dumpsters at least, we live in Maine
      moldy and half gutted, bank will not lend on it
      my rentals are paid off and I never want another toilet
      inherited with my sisters, we just want to split it quick
      sell a place with tenants who will not leave
      who puts up money for a rehab in a hurry
      found an ugly duckling and need a partner who knows walls
      first flip, where do I find a deal
      got a postcard offering to buy, is it a trick
      uncle in prison, taxes owed, roof caved in
      divorce, relocation, and no time for open houses
      code fines pile up on grandma's shack
      put my IRA into houses with somebody experienced
      leave the furniture and walk away
      buy it now, let my mother stay till spring
      rent-to-own seller needed
      lend on a deed at ten percent
      apartment deal needs ten more people with fifty thousand
      squatters in a house that I just want to sell
      quick close, no agent
      dump the duplex
      learn about rental investing
      fire damaged, as it stands
      sell before they foreclose`,
    brands: 'HomeVestors, We Buy Ugly Houses, Opendoor, Offerpad, BiggerPockets',
    near: 'homes for sale, commercial property, mortgages, general contracting, title and escrow, property management, auctions',
  },
  {
    name: 'estate sales',
    does: 'estate sale company, estate liquidator, estate sales, tag sales, estate liquidation, downsizing sales, moving sales, content sales, estate cleanouts, conducts estate sales, online estate auctions, household liquidation, estate sale organizer, tag sale manager, on-site pricing and staging of contents, downsizing and liquidation for seniors, whole-house clearance with sale, consignment and buyouts of estates, estate inventory and photos, trustees and attorneys liquidation partner, vintage and mid-century estate specialist, senior transition sales, collectibles liquidator',
    signs:
      'estate sale, estate sales, tag sale, liquidate the house, contents of the house, household contents, estate liquidator, moving sale, garage sale, yard sale, sell everything in the house, china and silver, rummage sale, liquidator, estate liquidation, sell off the contents, contents sale, sell the household, estate buyout, house full of stuff to sell, estate clear-out, settle the household, downsizing sale, sell parents belongings, living estate sale, price and tag, sell the furniture and china',
    asks: `mom died and the house is full of nice things
      parents moved to assisted living and left it all behind
      sell sixty years of belongings in one weekend
      we live far away and can't sort through it
      china, silver, tools, what is worth anything
      moving overseas, everything must go
      uncle collected clocks and tools, hundreds of them
      executor needs the house emptied before closing
      what do I do with dad's workshop
      aunt's furniture, nobody in the family wants it
      house has to be cleared and swept by the 30th
      closing the antique shop and selling it out
      is it better to have a sale or donate it
      someone honest with jewelry and guns in the house
      four generations of stuff and the realtor wants it empty
      quilts, crocks and a player piano in the farmhouse
      mother goes to a two-room suite on the first
      grandpa's train room fills the whole basement
      we are three sisters and cannot agree, someone must price it all
      hold it at the house with tags and a line out the door
      dining set nobody wants and a hutch full of Hummels
      professor left ten thousand books and odd instruments
      the parsonage attic must be turned into money
      closing in a month and every closet is packed
      fly in for the funeral and have five days
      good stuff, junk and a gun cabinet all mixed
      divorce, neither wants the things, split the money
      Christmas village collection, hundreds of houses
      she never threw out a dress since 1948
      leftovers hauled and floors swept after
      our neighborhood wants one big Saturday
      snowbird condo sold with everything in it
      what percent do such people take
      farm auction or tags in the house
      trustee far away needs a list and a check
      church is closing and pews and bells must find homes
      tools and lathes of a late machinist
      sell off the house
      tag and price it
      Mom's treasures
      two-day sale at Dad's
      sort then sell`,
    brands:
      'Caring Transitions, MaxSold, EstateSales.net, Blue Moon Estate Sales, Everything But The House',
    touches: 'estate sale shopper, picker',
    near: 'auctions, antiques, organizing, junk removal, estate planning, homes for sale, senior living',
  },
  {
    name: 'auctions',
    does: 'auctioneer, auction house, auction company, benefit auctioneer, charity auctioneer, estate auctions, farm auctions, real estate auctions, online auctions, equipment auctions, consignment auctions, livestock auctioneer, liquidation auctions, bid caller, business liquidation, CAI certified auctioneer, benefit auction specialist, online timed bidding, auction ring man, clerk and cashier services, real estate and land bid sales, heavy equipment consignment yard, surplus and seized property, firearms and militaria sales, livestock market owner, horse sale manager, restaurant liquidation, mobile bidding software for galas, multi-par land bidding',
    signs:
      'auction, auctioneer, auctions, silent auction, live auction, benefit auction, auction off, bid calling, paddle raise, auction house, farm auction, consign at auction, liquidation sale, auctioned, auctioning, auction block, absolute auction, hammer price, highest bidder, gala auction, consignment auction, online bidding, fund-a-need, auction company, auction software, dispersal sale, estate auction, surplus sale',
    asks: `somebody to work the crowd at our gala
      sell the farm machinery when we retire
      close the restaurant and sell all the equipment
      storage full of a bankrupt shop's goods
      land that might bring more with bidders
      raise money at the school dinner with bids
      grandpa's gun and coin collection to the highest bidder
      fast talker for the 4-H livestock sale
      surplus trucks the city doesn't need
      sell a hundred quilts for relief
      machine shop is shutting down, lathes and all
      court ordered the property sold
      where could I consign a good painting
      help with the silent bid sheets and software
      ball club's annual night needs someone to get the paddles up
      two hundred cattle and a ring
      neighbors retired and every wagon has to find a buyer in one day
      rare stamps to bidders all over the world
      county seized cars and wants bids
      the foundation dinner raised less than the food cost
      dairy herd dispersal in March
      a manor with contents, all in two days
      storefront bankrupt, shelves and stock to be turned to cash
      bids on Dad's eighteen tractors
      how does one get a lot into a big New York house
      funny guy to call bids on pies for the youth group
      forty acres in three pieces, highest wins
      absolute or with a reserve
      quarter horses, consigned by ten breeders
      fleet of rental skid steers that must go this month
      school surplus desks and buses
      software so guests can use phones for the baskets
      bids on lockers with unpaid rent
      a late collector's wine cellar to the bidders
      judge wants the partnership's assets turned to money
      a quick tongue at the microphone to call bids
      consign the guns
      toy tractors in timed online bidding
      baskets for the gala bids
      bids on our old fire truck
      sell the shop equipment in a day
      bids on quilts and cakes for missions`,
    brands:
      'Ritchie Bros, Sothebys, Christies, Heritage Auctions, Proxibid, HiBid, GovDeals, Williams & Williams, Hindman',
    touches: 'eBay seller, auction bidder, storage auction hobbyist',
    near: 'estate sales, fundraising, land and farms, antiques, coins and collectibles, livestock, car auctions',
  },
  {
    name: 'moving',
    does: 'mover, movers, moving company, local moving, long distance moving, household moves, packing service, piano movers, office movers, relocation company, van lines, furniture moving, moving labor, apartment moves, commercial movers, loading and unloading, specialty movers, relocation consultant, moving helpers, residential and commercial moves, two-man crew by the hour, interstate household goods carrier, full-service packing and unpacking, senior move manager, piano and organ moving, gun safe moving, fine art and antiques moving, military PCS moves, laboratory and library moves, corporate relocation coordinator, furniture disassembly and assembly, college student moves, estimator for a van line',
    signs:
      'movers, moving company, moving truck, moving van, moving day, piano movers, packing boxes, pack up the house, moving boxes, haul furniture, cross-country move, move a piano, office move, help moving, load the truck, relocation, U-Haul, moving help, moving crew, moving across the country, moving out of state, pack and move, relocate our office, van line, moving quote, unload a truck, unload the moving truck, pods move, movers to carry, move furniture, piano moved, moving my mom, movers with a truck, heavy furniture, PCS move, packing and moving, moving boxes and tape',
    asks: `we close on the 15th and need help with the furniture
      get a piano down from the second floor
      taking a job in another state and have a whole house
      mom goes to assisted living, only half her things fit
      our office moves over a weekend
      two strong guys to load a truck
      pack up everything, I'm eight months pregnant
      move a pool table without breaking the slate
      daughter's apartment is on the fourth floor
      one sofa from my sister's across town
      lab equipment has to move very carefully
      cheap way to get our stuff across the country
      divorce, I need my things out on Saturday
      movers never showed up
      machines to the new plant
      dorm to home and back
      gun safe and a grandfather clock to the new house
      military family with ten days to move out
      somebody with a trailer
      sofa up to the third floor and my back is bad
      the truck is reserved but I have nobody to carry
      Mom's hospital bed and recliner to the new place by Friday
      baby grand has to come from my aunt's in Indiana
      closing got delayed and our stuff is on a truck
      forty desks and the server room over Labor Day
      bring my son's things home from the dorm in Vermont
      newly divorced, half a house, one afternoon
      church offices go across the street
      a museum's cases and a stuffed bear
      wrap the china, take apart the crib, put it together again
      a treadmill out of the basement
      orders to Germany, what may we bring
      need a driver, we do the lifting
      pickup load of antiques to my daughter in Texas
      take a pool table apart and set it up again
      got a quote by phone that doubled at the door
      we rented a box, somebody should fill it tightly
      elderly couple downsizing, every cup needs wrapping
      a library's forty thousand books, in order
      hoist a sofa through the window
      from a farmhouse to an apartment in one day
      freezer, washer and a bunk bed across the county
      unload the trailer Sunday
      carry a safe upstairs
      muscle for two hours
      pack the kitchen
      haul a hutch
      whole household leaves the state next month
      house full, job starts Monday`,
    brands:
      'Two Men and a Truck, U-Haul, Mayflower, Allied Van Lines, United Van Lines, Atlas Van Lines, College Hunks, North American Van Lines, PODS, Bekins, Gentle Giant',
    touches: 'U-Haul counter clerk, earth mover operator',
    near: 'storage, homes for sale, junk removal, organizing, rentals, piano tuning, house cleaning',
  },
  {
    name: 'storage',
    does: 'self storage, storage units, storage facility manager, mini storage, portable storage containers, climate controlled storage, boat and RV storage, storage owner, shipping containers, document storage, wine storage, household storage, mobile storage, cold storage lockers, climate-controlled units manager, drive-up storage, enclosed RV and boat bays, portable container delivery, records storage and retrieval, valet pickup storage, vehicle storage owner, conex container sales and modification, art and furniture vault, contractor units with power, self-storage developer, winter boat storage',
    signs:
      'storage unit, storage units, self storage, self-storage, mini storage, climate controlled, storage container, shipping container, store our furniture, RV storage, boat storage, storage pod, somewhere to store, conex box, storage locker, storage place, storage facility, rent a unit, self store, park our RV, store my car, store our things, store the furniture, storage pods, drive-up unit, store boxes, vehicle storage, climate-controlled, put our stuff in storage',
    asks: `between houses with nowhere for our stuff
      park the camper for the winter
      store dad's furniture until we decide
      deployed for a year, need my things kept
      garage full and the baby is coming
      file boxes from twenty years of practice
      student leaving for the summer
      contractor needs a dry place for tools
      antiques that can't get damp
      container in the driveway during the remodel
      boat can't stay in the HOA driveway
      shop needs room for Christmas stock
      house is being staged, half the furniture has to go somewhere
      theater group has costumes and sets to keep
      steel box to lock up equipment at the site
      his wife died and he cannot decide about her furniture yet
      two kayaks, a sled and Christmas lights, and no attic
      studio apartment and a drum kit
      travel abroad for fifteen months with a house full of things
      Little League gear from September till March
      motorhome may not stand on our street any more
      wedding business has arches and lanterns by the hundred
      lawyer must keep boxes for seven years
      painter's canvases warp in our damp shed
      put a steel can behind the school for band stuff
      renovating floors, every chair has to leave
      pontoon under a roof for the winter
      sold the house in May and the new one closes in August
      drive-up door, day and night, for my tools
      vintage cars that must not see snow
      food truck needs a place to stand at night with a plug
      campaign left us tables, signs and tents
      dorm stuff between semesters, my parents are in Korea
      mother went to memory care, her things should wait
      wine that should not cook in the garage
      a dry room for a traveling salesman's samples
      a dry place for grandma's piano
      flea market vendor with too much stuff
      lease on a box by the month
      garage overflow
      park the camper
      small locker for papers
      ten by twenty
      heated space for a Corvette
      keep our stuff`,
    brands:
      'Public Storage, Extra Space Storage, CubeSmart, PODS, Life Storage, U-Haul storage, 1-800-PACK-RAT, SmartStop, Units',
    touches: 'cloud storage engineer, data storage salesman',
    near: 'moving, homes for sale, warehousing, recreational vehicles, boats, organizing, junk removal',
  },
  {
    name: 'oil tanks and fuel',
    does: 'heating oil delivery, propane delivery, propane dealer, fuel oil, oil tank removal, oil tank installation, fuel delivery, propane tanks, fuel company, underground tank removal, gas tank fills, bulk fuel, diesel delivery, kerosene, propane service tech, farm fuel, tank sweeps, will-call and automatic delivery, bioheat supplier, propane tank setting and gas line hookup, tank decommissioning and soil samples, above-ground tank replacement, cylinder exchange, on-site fleet and job site fueling, farm and lubricants delivery, marine fuel dock, petroleum distributor, tank insurance and protection plans, forklift cylinder service, fuel polishing',
    signs:
      'heating oil, oil tank, fuel oil, propane, propane tank, underground tank, oil delivery, kerosene, diesel delivery, LP gas, out of oil, fuel tank removal, tank leak, buried tank, gas grill tank, gallons of oil, home heating oil, propane company, propane delivery, propane refill, LP tank, tank in the ground, tank in the basement, fuel delivery, bulk fuel, off-road diesel, oil furnace ran dry, hundred-gallon tank, oil leak from the tank, heating fuel, oil fill pipe, bioheat, propane cylinders, LP cylinder',
    asks: `ran out of oil in the middle of the night
      rusty tank in the cellar might leak
      buyers want the buried tank out before closing
      propane for the cabin's stove and heater
      house smells of oil
      supplier raised the price again, who's cheaper
      off-road diesel delivered to the farm
      set a tank for the new generator
      pool heater and grill on gas but no line in the street
      is there an old tank in our yard
      grain dryer needs fuel in October
      construction site needs machines filled every morning
      mother on a fixed budget needs a small fill
      switch from oil to gas
      oil spill soaked into our ground
      the gauge on the side of the house reads an eighth
      driver dumped two hundred gallons into the wrong pipe
      wood is gone and the wall heater hisses on empty
      lender wants to know about a pipe sticking out of the lawn
      price lock for winter, which firm is honest
      food truck cylinders swapped every Thursday
      the fill whistle never sounded and it overflowed
      barn heaters for the chicks in January
      logging camp needs diesel for ten machines
      hundred-pounders for a cabin without a road in snow
      1950s house, two pipes in the flower bed
      smell like a gas station in the crawl space
      replace the old basement steel before it bursts
      line from the big white pig to the pool heater
      marina wants its pumps and underground work certified
      grandmother lets it run to zero and the furnace needs bleeding
      asphalt plant with a bulk order
      automatic fill so we never run out
      regulator freezes on the outside bottle
      switch companies, but the tank is theirs
      who refills the hospital's standby generator in a storm
      church burns two thousand gallons a year
      co-op buying for our road, maybe a discount
      bury one so nobody sees it
      grill bottles filled
      no heat, no oil
      orchard frost fans need fuel
      tank sweep with a detector
      get rid of the cellar drum
      fuel for our furnace is too dear`,
    brands:
      'AmeriGas, Suburban Propane, Ferrellgas, Blue Rhino, Petro Home Services, Star Group, Superior Plus',
    touches: 'gas station cashier, oil rig worker, oil painter, essential oils seller',
    near: 'heating and cooling, generators, firewood, environmental consulting, utility help, home inspection, feed and farm supply',
  },
  {
    name: 'elevators',
    does: 'elevator contractor, elevator mechanic, elevator service, elevator inspector, home elevators, residential elevators, dumbwaiters, elevator modernization, escalators, wheelchair lifts, elevator maintenance, freight elevators, elevator installer, vertical platform lifts, hydraulic and traction elevator service, QEI inspector, pneumatic home lifts, elevator controls upgrade, cab interiors, elevator consultant for owners, LULA and limited-use lifts, material lifts and cartlifts, escalator mechanic, five-year load tests, elevator emergency phone monitoring, elevator sales representative',
    signs:
      'elevator, elevators, home elevator, dumbwaiter, escalator, freight elevator, elevator inspection, stuck in the lift, platform lift, wheelchair lift, elevator phone, elevators stuck, elevator car, elevator cab, elevator out of service, elevator repair, elevator company, LULA, hoistway, traction elevator, elevator violation, lift between floors, residential lift, elevator certificate, elevator shaft, elevator motor, stuck in an elevator, moving walkway, hydraulic elevator',
    asks: `stuck between floors again
      put one in our house so mom can go upstairs
      state inspector red-tagged our lift
      old freight lift in the mill building
      condo building's lift is down and people are in wheelchairs
      church needs to get people to the second floor
      dumbwaiter from kitchen to dining room
      certificate on the wall expired
      doors close on people
      service contract is a fortune, who else does it
      car shakes and stops an inch too low
      three-story clinic with no way up but stairs
      emergency phone in the cab is dead
      the car stops at three and opens at two and a half
      residents on the eighth floor carry their groceries
      buttons light up but nothing moves
      our synagogue's upstairs hall is out of reach for half of us
      motor room smells of hot oil
      a contract that charges us for every visit
      school has one wheelchair kid and two stories
      the gate on the old freight car will not latch
      moving stairs at the mall stopped
      phone line inside the cab is being shut off
      four stops in a narrow townhouse, is it possible
      kitchen below, dining above, waiters run all day
      violation notice about our lift's five-year test
      jumps at every landing and the tenants are scared
      courthouse has cage doors from 1921
      hospital bed must fit in the cab
      new controller for the lift or a whole new one
      beach house on stilts with groceries and grandma
      trapped a guest for an hour last night
      nursing home ride is slow as molasses
      panels in the cab scratched and ugly
      someone cheaper to service our lift
      pit under the lift fills with water
      yearly safety test of our lift
      ride between floors at home
      lift doors bounce back open
      hydraulic lift leaks`,
    brands: 'Otis, Schindler, Kone, TK Elevator, Thyssenkrupp, Savaria, Inclinator',
    touches: 'grain elevator operator, elevator pitch coach',
    near: 'accessible homes, property management, general contracting, homeowner associations, architecture, fire protection',
  },
  {
    name: 'fire protection',
    does: 'fire protection, fire extinguishers, extinguisher service, fire alarms, fire sprinkler contractor, fire alarm installer, fire suppression systems, sprinkler fitter, fire inspections, fire safety consultant, hood suppression, fire marshal liaison, smoke detectors, exit lights, fire watch, fire stopping, fire doors, NICET certified fire alarm designer, sprinkler design and installation, backflow and standpipe testing, fire pump testing, five-year internal inspections, clean agent systems, extinguisher recharge and hydrotest, emergency lighting service, central station monitoring, firestop contractor, fire door inspector, evacuation planning, vehicle and marine suppression, hydrant flow testing, wildfire home hardening',
    signs:
      'fire extinguisher, fire extinguishers, fire alarm, fire sprinkler, sprinkler inspection, fire suppression, Ansul, smoke detector, smoke alarm, exit signs, exit lights, fire marshal, fire code, carbon monoxide detector, fire door, fire inspection, fire drill, fire sprinklers, fire panel, fire alarm panel, pull station, fire pump, standpipe, firestop, extinguisher tags, NICET, fire escape plan, fire inspector, fire hydrant test, emergency lighting, fire code violation, alarm monitoring for fire, clean agent, smoke detectors',
    asks: `fire marshal gave us thirty days to fix it
      extinguishers are past their tags
      panel beeps and shows trouble
      need sprinklers before we can open
      alarm goes off at every burnt toast
      suppression over the fryers needs its check
      church basement has no second way out
      warehouse racks got taller, are the sprinklers enough
      smoke alarms for my parents' house
      annual test for the apartment building
      exit lights are dark
      server room can't have water dumped on it
      train my staff to use an extinguisher
      insurer wants an inspection of the system
      frozen sprinkler pipe in the attic of the nursing home
      group home has to meet the fire rules
      red bell on the wall rings for no reason at three
      the tag says 2019 and the pin is missing
      county closed our bingo hall until the exits light up
      need heads moved since we put up new walls
      sheet of violations from the fire captain
      water pressure in our hydrant line is too low for the warehouse
      vineyard and barn in dry hills, what can we put in
      chirping in the stairwell and nobody knows which one
      restaurant's nozzles over the grill hang crooked
      wet pipes froze above the lobby
      kids pull the handle at the middle school for fun
      what would put out a solvent fire in our lab
      museum papers would be ruined by water
      guard walks the halls while the system is down
      our insurer gave a list about hoses and valves
      landlord's job or mine, the six red bottles
      dorm has to drill every term, who teaches it
      backflow and standpipe need their certificate
      hold-open magnets on the hall doors failed
      paint booth needs something that puts it out
      tall senior building without any pipes in the ceiling
      my mother never wakes up from the beep
      an extinguisher each for a boat, a camper and a food truck
      red panel dials a phone line that is gone
      penetrations through the rated wall are open
      smoke detectors beep
      spray heads in the attic
      marshal is coming Tuesday
      recharge our red cans
      escape ladder for upstairs`,
    brands:
      'Cintas Fire, Kidde, Ansul, SimplexGrinnell, Johnson Controls Fire, Koorsen, First Alert, Summit Fire, Pye-Barker',
    touches: 'firefighter, volunteer fireman, forest fire lookout',
    near: 'alarms and cameras, electrical work, kitchen hood cleaning, property management, business insurance, safety training, permits',
  },
  {
    name: 'housewatching',
    does: 'home watch, home watch services, house watching, absentee homeowner services, home checks, vacant home checks, snowbird home care, seasonal home caretaker, caretaker, estate manager, property checks, second-home care, cabin caretaker, key holder, concierge home watch, mail pickup, accredited home watch professional, weekly interior and exterior checks with photos, storm prep and after-storm checks, opening and closing of cottages, vehicle starts and battery tending, estate and island caretaker, contractor access and supervision, condo checks for seasonal residents, vacant listing checks, grounds and house steward',
    signs:
      'home watch, house watch, snowbird, snowbirds, caretaker for the house, check on the house, empty house, vacant house, second home, seasonal home, away for the winter, collect the mail, absentee owner, look after the cabin, winterize the cabin, watch the house, watch over the house, house checks, keep an eye on our house, keep an eye on the house, unoccupied house, winter in Florida, gone all winter, absentee homeowner, closing the cottage, opening the cottage, cabin check, caretaker couple, property caretaker, weekly house check',
    asks: `we're in Florida until April and the house sits empty
      someone to check that the pipes haven't frozen
      dad is in the nursing home and his house is vacant
      insurance wants the place looked at every week
      flush toilets and walk through while we're gone
      close up the cottage and open it in spring
      let the furnace man in while I'm away
      estate isn't settled and nobody lives there
      keep an eye on the cabin after storms
      lights off, drapes shut, looks abandoned
      start the car once a month and take in packages
      big place with grounds needs a caretaker
      listing is vacant all winter and I live an hour away
      neighbor who watched our house moved away
      four months in Arizona and nobody local has a key
      the neighbor boy went to college, who waters and looks in now
      insurer will not pay if it stood alone over thirty days
      after the hurricane, who can tell us if it still stands
      heirs live in Oregon and the grass is knee high
      make it look lived in
      while we were south mice ate up the pantry
      sump pump, thermostat and a walk around the outside
      in London on assignment till next fall
      summer people, we need everything opened by Memorial Day
      let in the plumber and send me pictures
      Mother is in rehab for eight weeks and her place sits alone
      burst pipe ran for nine days before anyone noticed
      newspapers on the porch tell everyone we left
      run the taps, check the freezer, start the truck
      estate lawyer wants a log of weekly visits
      cottage up north after every big snow
      shutters down when a storm is coming
      pool, palms and mail while we cruise
      a couple to live in the gatehouse and mind the grounds
      widower travels in his RV half of the year
      closing up the camp for the winter
      keys with someone reliable while we winter south
      weekly walk-through
      house empty since the funeral
      turn the cottage water off in fall
      lake house in winter
      property sits alone
      eyes on our condo`,
    brands: 'National Home Watch Association, Home Watch IT',
    touches: 'neighborhood watch captain, house sitter with pets',
    near: 'house sitting, property management, vacation rentals, homes for sale, handyman work, snow removal, concierge services',
  },
]
