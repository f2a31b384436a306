import type { Trade } from './trade'

/** Trades of property: buying, selling, letting and planning it, moving between houses, and the services of buildings. */
export const property: readonly Trade[] = [
  {
    name: 'homes for sale',
    does: 'realtor, real estate agent, real estate broker, licensed real estate salesperson, listing agent, buyer agent, REALTOR associate, broker associate, helps families buy and sell homes, residential real estate, first-time buyer specialist, relocation specialist, luxury homes, seniors real estate specialist, probate listings, condos, managing broker, home sales, new home sales consultant, investor-friendly agent',
    signs:
      'realtor, real estate agent, house hunting, buy a house, buying a house, sell the house, selling the house, sell my house, listing agent, first home, first-time buyer, starter home, open house, house for sale, move to town, relocating, for sale by owner, home value, condo, what is my house worth, bigger house',
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
      who sold your house so fast`,
    brands:
      'RE/MAX, Keller Williams, Coldwell Banker, Century 21, Berkshire Hathaway HomeServices, eXp Realty, Compass, Redfin, Zillow, Sothebys International Realty, ERA, Howard Hanna, Better Homes and Gardens Real Estate, Weichert',
    touches:
      'real estate assistant, real estate student, transaction coordinator, real estate photographer, MLS clerk',
    near: 'mortgages, title and escrow, home inspection, appraisal, home staging, moving, real estate law',
  },
  {
    name: 'commercial property',
    does: 'commercial real estate broker, commercial realtor, commercial leasing agent, CCIM, office leasing, retail leasing, industrial real estate, tenant representation, investment property broker, land and commercial sales, site selection, warehouse space, multifamily broker, commercial real estate advisor, net lease, real estate developer, storefronts, 1031 exchange property',
    signs:
      'commercial real estate, commercial space, retail space, storefront, warehouse space, industrial space, restaurant space, strip mall, commercial lease, triple net, tenant rep, building for our business, apartment building, investment property, 1031, shopping center, medical office space, square feet of shop',
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
      investors want a strip center`,
    brands:
      'CBRE, JLL, Cushman & Wakefield, Colliers, Marcus & Millichap, LoopNet, NAI, SVN, Sperry Commercial',
    touches: 'commercial actor, TV commercial producer, mall walker',
    near: 'homes for sale, business loans, property management, real estate law, office space, business brokerage, chamber of commerce',
  },
  {
    name: 'property management',
    does: 'property manager, property management company, rental management, landlord services, apartment manager, tenant placement, manages rentals, residential property management, commercial property management, rent collection, asset manager real estate, building manager, facilities manager, tenant screening, maintenance coordination, leasing and management',
    signs:
      'property manager, property management, manage our rental, manage my rental, rental property, rent collection, tenant screening, bad tenants, landlord duties, absentee landlord, building manager, find a tenant, rental house upkeep, turnover, fourplex',
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
      student rentals get trashed every year`,
    brands:
      'Greystar, Real Property Management, FirstService Residential, Lincoln Property, Buildium, AppFolio, Renters Warehouse, HomeRiver',
    touches: 'resident assistant, janitor, product manager',
    near: 'rentals, homes for sale, landlord and tenant law, handyman work, homeowner associations, housewatching, vacation rentals',
  },
  {
    name: 'rentals',
    does: 'landlord, apartments for rent, rental agent, leasing agent, apartment locator, leasing consultant, rents rooms, apartment complex, rental properties, duplex owner, houses for rent, corporate housing, furnished rentals, short-term furnished, roommate finder, student housing, affordable apartments, apartment leasing, rental investor',
    signs:
      'apartment, apartments, for rent, rent a house, room to rent, spare room, roommate, rental unit, lease an apartment, sublet, studio apartment, furnished rental, month to month, place to live, place to stay, short-term lease, student housing, security deposit, pet-friendly rental',
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
      landlord who takes vouchers`,
    brands: 'Apartments.com, Zillow Rentals, Rent.com, Furnished Finder, Oakwood',
    touches: 'renter, tenant union organizer, car rental clerk',
    near: 'property management, homes for sale, housing help, vacation rentals, moving, landlord and tenant law, chamber of commerce',
  },
  {
    name: 'vacation rentals',
    does: 'vacation rental manager, Airbnb host, short-term rental manager, cabin rentals, beach rentals, vacation rental owner, cohost, superhost, lake house rental, vacation homes, rental by week, short-term rental consultant, guest house, holiday rentals, timeshare resale, bed and breakfast',
    signs:
      'Airbnb, VRBO, vacation rental, short-term rental, cabin rental, beach house, lake house, superhost, cohost, vacation home, timeshare, week at the beach, guest cottage, holiday rental, nightly rental',
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
      prices and calendar for three listings are too much work`,
    brands: 'Airbnb, VRBO, Vacasa, Evolve, HomeAway, Guesty, Turnkey',
    touches: 'timeshare salesman, travel blogger',
    near: 'hotels, house cleaning, property management, travel agencies, housewatching, homes for sale, tours',
  },
  {
    name: 'homeowner associations',
    does: 'HOA manager, community association manager, condo association manager, HOA management company, HOA board consultant, CAM, reserve studies, association management, homeowners association, condo board, HOA president, community manager, co-op manager, neighborhood association',
    signs:
      'HOA, homeowners association, condo association, condo board, association dues, reserve study, covenants, CC&Rs, community association, special assessment, HOA fine, condo fees, neighborhood association, co-op board, common areas',
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
      can they stop me from putting up a fence`,
    brands: 'FirstService Residential, Associa, RealManage, CAI',
    touches: 'HOA member, condo owner',
    near: 'property management, real estate law, landscaping, business insurance, homes for sale, mediation, snow removal',
  },
  {
    name: 'appraisal',
    does: 'real estate appraiser, certified residential appraiser, property appraiser, home appraiser, commercial appraiser, certified general appraiser, appraisals for estates and divorce, house valuation, date of death appraisals, appraisal services, farm and land appraiser, personal property appraiser, review appraiser, MAI',
    signs:
      'appraisal, appraiser, appraise, house appraised, came in low, property value, date of death value, market value of the house, home valuation, land value, appraised value',
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
      value the contents of an estate for insurance`,
    touches: 'performance appraisal manager, county assessor, antiques show fan',
    near: 'homes for sale, mortgages, title and escrow, estate planning, family law, property tax appeals, art appraisal',
  },
  {
    name: 'title and escrow',
    does: 'title company, escrow officer, title agent, title insurance, closing agent, settlement agent, title examiner, real estate closings, closing coordinator, title search, escrow services, title rep, signing agent, abstractor, 1031 exchange intermediary, deed preparation',
    signs:
      'title company, title search, title insurance, escrow, escrow officer, closing date, closing agent, settlement statement, lien on the house, clear title, cloud on the title, deed, quitclaim, earnest money, closing costs, closing on a house, 1031 exchange',
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
      divorce done, take his name off the house`,
    brands:
      'First American Title, Fidelity National Title, Stewart Title, Old Republic Title, Chicago Title, WFG',
    touches: 'car title clerk, DMV clerk, county recorder clerk',
    near: 'real estate law, homes for sale, mortgages, notaries, land surveying, appraisal',
  },
  {
    name: 'mortgages',
    does: 'mortgage broker, mortgage loan officer, mortgage lender, loan originator, MLO, home loans, loan officer, refinance, mortgage advisor, mortgage banker, VA loans, FHA loans, USDA loans, construction loans for homes, home equity, HELOC, preapproval, senior loan officer, first-time home buyer loans, home mortgage consultant, jumbo loans, private money lender',
    signs:
      'mortgage, mortgages, home loan, refinance, refi, preapproval, preapproved, pre-approved, down payment, FHA, VA loan, USDA loan, interest rate on the house, home equity, HELOC, second mortgage, construction loan, PMI, jumbo loan, loan officer, mortgage broker, mortgage rate, points and rate',
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
      duplex to live in one side`,
    brands:
      'Rocket Mortgage, Quicken Loans, loanDepot, Guild Mortgage, Movement Mortgage, Guaranteed Rate, Fairway Independent Mortgage, CrossCountry Mortgage, Caliber, CMG Home Loans, Mr. Cooper, UWM, Academy Mortgage',
    touches: 'mortgage processor, mortgage underwriter, loan servicing clerk, foreclosure clerk',
    near: 'homes for sale, title and escrow, appraisal, personal banking, credit repair, reverse mortgages, financial planning',
  },
  {
    name: 'reverse mortgages',
    does: 'reverse mortgage specialist, reverse mortgage consultant, HECM specialist, reverse mortgage lender, home equity conversion, HECM for purchase, certified reverse mortgage professional, senior lending, retirement home equity, HECM counselor',
    signs:
      'reverse mortgage, HECM, house rich cash poor, home equity for seniors, live off the equity, home equity conversion, tap the equity in retirement',
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
      is there a way to use the house to retire`,
    brands:
      'AAG, Mutual of Omaha Mortgage, Longbridge, Finance of America Reverse, Fairway reverse, Liberty Reverse',
    near: 'mortgages, financial planning, elder law, estate planning, senior living, long-term care insurance',
  },
  {
    name: 'home inspection',
    does: 'home inspector, certified home inspector, house inspections, pre-purchase inspection, pre-listing inspection, building inspector, new construction inspection, commercial building inspection, four-point inspection, wind mitigation inspection, ASHI inspector, InterNACHI inspector, property inspection, sewer scope, infrared inspection, warranty inspections',
    signs:
      'home inspection, home inspector, house inspection, pre-purchase inspection, inspection before we buy, inspection report, sewer scope, four-point inspection, wind mitigation, walk-through inspection, eleven-month warranty, building inspection',
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
      farmhouse with well, septic and knob-and-tube, who looks at it all`,
    brands:
      'Pillar To Post, HouseMaster, AmeriSpec, WIN Home Inspection, National Property Inspections, ASHI, InterNACHI',
    touches: 'city code officer, food inspector, quality inspector',
    near: 'homes for sale, structural engineering, radon, pest control, roofing, foundations and waterproofing, mold and asbestos removal',
  },
  {
    name: 'architecture',
    does: 'architect, licensed architect, AIA, residential architect, residential designer, home designer, architectural designer, building designer, house plans, blueprints, drafting, draftsman, CAD drafting, historic preservation architect, church architect, design-build, plans for permits, 3D renderings, architecture firm principal, LEED AP',
    signs:
      'architect, architects, architecture, blueprints, blueprint, floor plan, floor plans, house plans, draftsman, drafting, home designer, elevation drawings, renderings, building plans, drawings for a permit, historic preservation',
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
      lost the original plans of our building`,
    brands: 'AIA, AutoCAD, Revit, Chief Architect',
    touches:
      'software architect, cloud architect, architecture student, architecture professor, landscape architect, solutions architect',
    near: 'structural engineering, general contracting, home building, interior design, permits, civil engineering, land surveying',
  },
  {
    name: 'structural engineering',
    does: 'structural engineer, professional engineer, PE, licensed structural engineer, foundation engineer, engineering inspection, load calculations, beam sizing, stamped drawings, structural inspection, forensic engineer, building engineer, retaining wall design, seismic retrofit, structural assessment, deck and balcony certification',
    signs:
      'structural engineer, structural, load-bearing, load bearing wall, beam size, sagging beam, engineer letter, stamped letter, seismic retrofit, snow load, structural report, cracked foundation opinion, engineer stamp',
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
      fire weakened the trusses`,
    touches: 'structural biologist, bridge inspector, engineering student, structural steel worker',
    near: 'architecture, foundations and waterproofing, home inspection, general contracting, civil engineering, permits',
  },
  {
    name: 'civil engineering',
    does: 'civil engineer, site engineer, site plans, drainage engineer, stormwater design, road design, subdivision design, grading plans, land development engineer, geotechnical engineer, soil testing, traffic study, water and sewer design, municipal engineer, floodplain engineer, engineering consultant, PE civil, traffic engineer, wetlands consultant',
    signs:
      'civil engineer, civil engineering, site plan, stormwater, drainage plan, grading plan, traffic study, geotechnical, soil report, soil boring, subdivision plan, floodplain, flood zone, detention pond, culvert design, wetlands delineation, utility plan',
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
      grading plan for a new store`,
    touches: 'civil service clerk, civil war buff, civil rights lawyer, civil engineering student',
    near: 'land surveying, structural engineering, excavation, architecture, environmental consulting, city government, permits',
  },
  {
    name: 'land surveying',
    does: 'land surveyor, licensed surveyor, professional land surveyor, PLS, boundary surveys, property surveys, topographic survey, ALTA survey, elevation certificates, construction staking, plat maps, survey crew chief, lot surveys, mapping, GPS surveying, subdivision plats, easement surveys',
    signs:
      'surveyor, land survey, land surveyor, boundary survey, property line, property lines, lot line, boundary line, survey stakes, survey pins, plat, ALTA survey, elevation certificate, topographic, easement line, corner markers, encroachment',
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
      cemetery has no map of graves`,
    touches: 'survey researcher, pollster, customer survey analyst, marine surveyor',
    near: 'title and escrow, civil engineering, real estate law, land and farms, fencing, homes for sale, permits',
  },
  {
    name: 'permits',
    does: 'permit expediter, permit consultant, zoning consultant, building permits, plan review, land use consultant, code consultant, building official, permit coordinator, zoning attorney help, planning consultant, permit runner, code compliance consultant, certificate of occupancy',
    signs:
      'permit, permits, building permit, zoning, variance, rezoning, rezone, code violation, stop work order, certificate of occupancy, setback, planning board, zoning board, unpermitted work, building department, land use, conditional use, plan review',
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
      food truck needs permission for its spot`,
    touches: 'parking permit clerk, learner permit student',
    near: 'architecture, city government, general contracting, civil engineering, real estate law, land surveying',
  },
  {
    name: 'land and farms',
    does: 'land broker, farm and ranch broker, land specialist, farm real estate, hunting land, ranch sales, rural property, acreage, timberland, farm manager, land agent, vacant land, farmland leasing, lots for sale, recreational land, forester, farmland auctions, homesteads',
    signs:
      'acreage, acres, farmland, farm for sale, ranch land, vacant land, raw land, hunting land, rural property, timberland, hobby farm, buildable lot, pasture lease, cash rent, land lease, homestead, land trust, conservation easement',
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
      buyer for a hilly piece nobody can build on`,
    brands:
      'Whitetail Properties, Mossy Oak Properties, United Country, Farm Credit, Hall and Hall, LandWatch, Peoples Company',
    touches: 'farmhand, farm blogger, 4-H member, farmer',
    near: 'homes for sale, land surveying, livestock, farm equipment, auctions, appraisal, mineral rights',
  },
  {
    name: 'manufactured homes',
    does: 'manufactured home dealer, mobile home dealer, mobile homes, mobile home park, mobile home movers, mobile home repair, manufactured housing, mobile home community, trailer park manager, mobile home skirting, mobile home leveling, manufactured home loans, double-wides',
    signs:
      'mobile home, mobile homes, manufactured home, trailer park, double-wide, doublewide, single-wide, skirting, mobile home park, trailer house, mobile home lot',
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
      retirement park for people over fifty-five`,
    brands:
      'Clayton Homes, Oakwood Homes, Fleetwood, Champion Homes, Skyline, Palm Harbor, Vanderbilt Mortgage',
    near: 'homes for sale, home building, rentals, housing help, handyman work, land and farms',
  },
  {
    name: 'property tax appeals',
    does: 'property tax consultant, tax appeal specialist, property tax protest, assessment appeals, tax grievance, property tax reduction, property tax agent, assessment consultant, ad valorem tax consultant, homestead exemption help',
    signs:
      'property tax, property taxes, tax assessment, reassessment, assessed value, assessor, homestead exemption, tax grievance, protest the appraisal district, senior tax freeze, tax sale, back taxes on the house',
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
      behind on the county taxes`,
    brands: 'Ownwell, Ryan LLC, OConnor property tax',
    touches: 'county assessor, tax collector clerk',
    near: 'appraisal, real estate law, homes for sale, tax preparation, city government, property management',
  },
  {
    name: 'house buyers and investors',
    does: 'real estate investor, we buy houses, house flipper, cash home buyer, wholesaler, buys houses as is, rental investor, hard money lender, private lender real estate, fix and flip, probate buyer, foreclosure buyer, real estate syndication, multifamily investor, real estate investment coach',
    signs:
      'sell as is, sell as-is, cash offer, cash buyer, we buy houses, house flipper, flip houses, flipping, hard money, foreclosure auction, fast sale, behind on the mortgage, wholesaling, BRRRR, inherited house in bad shape, passive real estate, syndication',
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
      liens and back taxes bigger than I can pay`,
    brands: 'HomeVestors, We Buy Ugly Houses, Opendoor, Offerpad, BiggerPockets',
    near: 'homes for sale, commercial property, mortgages, general contracting, title and escrow, property management, auctions',
  },
  {
    name: 'estate sales',
    does: 'estate sale company, estate liquidator, estate sales, tag sales, estate liquidation, downsizing sales, moving sales, content sales, estate cleanouts, conducts estate sales, online estate auctions, household liquidation, estate sale organizer',
    signs:
      'estate sale, estate sales, tag sale, liquidate the house, contents of the house, household contents, estate liquidator, moving sale, garage sale, yard sale, sell everything in the house, china and silver, rummage sale',
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
      someone honest with jewelry and guns in the house`,
    brands:
      'Caring Transitions, MaxSold, EstateSales.net, Blue Moon Estate Sales, Everything But The House',
    touches: 'estate sale shopper, picker',
    near: 'auctions, antiques, organizing, junk removal, estate planning, homes for sale, senior living',
  },
  {
    name: 'auctions',
    does: 'auctioneer, auction house, auction company, benefit auctioneer, charity auctioneer, estate auctions, farm auctions, real estate auctions, online auctions, equipment auctions, consignment auctions, livestock auctioneer, liquidation auctions, bid caller, business liquidation',
    signs:
      'auction, auctioneer, auctions, silent auction, live auction, benefit auction, auction off, bid calling, paddle raise, auction house, farm auction, consign at auction, liquidation sale',
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
      help with the silent bid sheets and software`,
    brands:
      'Ritchie Bros, Sothebys, Christies, Heritage Auctions, Proxibid, HiBid, GovDeals, Williams & Williams, Hindman',
    touches: 'eBay seller, auction bidder, storage auction hobbyist',
    near: 'estate sales, fundraising, land and farms, antiques, coins and collectibles, livestock, car auctions',
  },
  {
    name: 'moving',
    does: 'mover, movers, moving company, local moving, long distance moving, household moves, packing service, piano movers, office movers, relocation company, van lines, furniture moving, moving labor, apartment moves, commercial movers, loading and unloading, specialty movers, relocation consultant, moving helpers',
    signs:
      'movers, moving company, moving truck, moving van, moving day, piano movers, packing boxes, pack up the house, moving boxes, haul furniture, cross-country move, move a piano, office move, help moving, load the truck, relocation, U-Haul',
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
      somebody with a trailer`,
    brands:
      'Two Men and a Truck, U-Haul, Mayflower, Allied Van Lines, United Van Lines, Atlas Van Lines, College Hunks, North American Van Lines, PODS, Bekins, Gentle Giant',
    touches: 'U-Haul counter clerk, earth mover operator',
    near: 'storage, homes for sale, junk removal, organizing, rentals, piano tuning, house cleaning',
  },
  {
    name: 'storage',
    does: 'self storage, storage units, storage facility manager, mini storage, portable storage containers, climate controlled storage, boat and RV storage, storage owner, shipping containers, document storage, wine storage, household storage, mobile storage, cold storage lockers',
    signs:
      'storage unit, storage units, self storage, self-storage, mini storage, climate controlled, storage container, shipping container, store our furniture, RV storage, boat storage, storage pod, somewhere to store, conex box',
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
      steel box to lock up equipment at the site`,
    brands:
      'Public Storage, Extra Space Storage, CubeSmart, PODS, Life Storage, U-Haul storage, 1-800-PACK-RAT, SmartStop, Units',
    touches: 'cloud storage engineer, data storage salesman',
    near: 'moving, homes for sale, warehousing, recreational vehicles, boats, organizing, junk removal',
  },
  {
    name: 'oil tanks and fuel',
    does: 'heating oil delivery, propane delivery, propane dealer, fuel oil, oil tank removal, oil tank installation, fuel delivery, propane tanks, fuel company, underground tank removal, gas tank fills, bulk fuel, diesel delivery, kerosene, propane service tech, farm fuel, tank sweeps',
    signs:
      'heating oil, oil tank, fuel oil, propane, propane tank, underground tank, oil delivery, kerosene, diesel delivery, LP gas, out of oil, fuel tank removal, tank leak, buried tank, gas grill tank',
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
      oil spill soaked into our ground`,
    brands:
      'AmeriGas, Suburban Propane, Ferrellgas, Blue Rhino, Petro Home Services, Star Group, Superior Plus',
    touches: 'gas station cashier, oil rig worker, oil painter, essential oils seller',
    near: 'heating and cooling, generators, firewood, environmental consulting, utility help, home inspection, feed and farm supply',
  },
  {
    name: 'elevators',
    does: 'elevator contractor, elevator mechanic, elevator service, elevator inspector, home elevators, residential elevators, dumbwaiters, elevator modernization, escalators, wheelchair lifts, elevator maintenance, freight elevators, elevator installer, vertical platform lifts',
    signs:
      'elevator, elevators, home elevator, dumbwaiter, escalator, freight elevator, elevator inspection, stuck in the lift, platform lift, wheelchair lift, elevator phone',
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
      emergency phone in the cab is dead`,
    brands: 'Otis, Schindler, Kone, TK Elevator, Thyssenkrupp, Savaria, Inclinator',
    touches: 'grain elevator operator, elevator pitch coach',
    near: 'accessible homes, property management, general contracting, homeowner associations, architecture, fire protection',
  },
  {
    name: 'fire protection',
    does: 'fire protection, fire extinguishers, extinguisher service, fire alarms, fire sprinkler contractor, fire alarm installer, fire suppression systems, sprinkler fitter, fire inspections, fire safety consultant, hood suppression, fire marshal liaison, smoke detectors, exit lights, fire watch, fire stopping, fire doors',
    signs:
      'fire extinguisher, fire extinguishers, fire alarm, fire sprinkler, sprinkler inspection, fire suppression, Ansul, smoke detector, smoke alarm, exit signs, exit lights, fire marshal, fire code, carbon monoxide detector, fire door, fire inspection, fire drill',
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
      group home has to meet the fire rules`,
    brands:
      'Cintas Fire, Kidde, Ansul, SimplexGrinnell, Johnson Controls Fire, Koorsen, First Alert, Summit Fire, Pye-Barker',
    touches: 'firefighter, volunteer fireman, forest fire lookout',
    near: 'alarms and cameras, electrical work, kitchen hood cleaning, property management, business insurance, safety training, permits',
  },
  {
    name: 'housewatching',
    does: 'home watch, home watch services, house watching, absentee homeowner services, home checks, vacant home checks, snowbird home care, seasonal home caretaker, caretaker, estate manager, property checks, second-home care, cabin caretaker, key holder, concierge home watch, mail pickup',
    signs:
      'home watch, house watch, snowbird, snowbirds, caretaker for the house, check on the house, empty house, vacant house, second home, seasonal home, away for the winter, collect the mail, absentee owner, look after the cabin, winterize the cabin',
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
      neighbor who watched our house moved away`,
    brands: 'National Home Watch Association, Home Watch IT',
    touches: 'neighborhood watch captain, house sitter with pets',
    near: 'house sitting, property management, vacation rentals, homes for sale, handyman work, snow removal, concierge services',
  },
]
