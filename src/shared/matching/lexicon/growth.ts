import type { Trade } from './trade'
/** Trades of starting, steering, funding and selling a business, and of nonprofits. */
export const growth: readonly Trade[] = [
  {
    name: 'business brokerage',
    does: 'business broker, business brokerage, buys and sells businesses, main street business sales, business intermediary, business transfer agent, restaurant broker, practice broker, dental practice sales, exit planning, CBI, confidential business listings, helps owners sell, businesses for sale, insurance agency sales, route sales, certified business intermediary, main street deal broker, sells restaurants bars and hotels, medical and veterinary practice transitions, confidential buyer searches, business listings and marketing packages, seller financing negotiations, franchise resales, laundromat and car wash brokerage, matches buyers with retiring owners, liquor store broker, buy-side search for individuals',
    signs:
      'business broker, sell my business, selling the business, buy a business, business for sale, buyer for the company, business listing, exit plan, practice for sale, sell the shop, sell our restaurant, going concern, asking price for my business, selling my practice, retire from the business, sell my company, sell the company, sell my shop, sell our business, sell my practice, buying a business, company for sale, business buyer, seller note, sell the family business, sell my restaurant, selling my company, buyer for my business, businesses for sale, laundromat for sale, list my business, business sale',
    asks: `I'm 66 and nobody in the family wants the shop
      want to sell my landscaping company and retire
      looking to buy an existing business instead of starting one
      the dentist down the street is selling his practice
      how do I find a buyer without my staff finding out
      my uncle's hardware store needs a new owner
      burned out and want to get out of the restaurant
      left corporate and want to buy a small company
      health scare and I have to sell quickly
      any laundromats or car washes for sale around here
      a competitor offered to buy us, who helps with that
      want to sell my book of clients
      wife and I would love to own a bed and breakfast
      partners are splitting and neither can run it alone
      widow of an electrician doesn't know what to do with his firm
      someone wants to buy vending routes
      a client hints he'd sell if the right person came along
      know a good business broker
      thirty-one years behind this counter and my knees say stop
      kids became doctors and none will run the bakery
      quiet search, if my foreman hears he'll walk
      gym owner moving to Spain by autumn
      cash in the bank from a layoff, want something already making money
      our vet is seventy and wants her clinic to go on
      any profitable daycare centers with owners ready to let go
      two offers on the motel, no idea how to compare them
      earn-out or seller note, who walks us through it
      which car washes in this county might change hands
      employee wants to take over the print shop, how do we set it up
      diagnosed with Parkinson's and must hand off the plumbing company
      he inherited a bar and wants out fast
      where are solid little firms advertised besides the internet
      listing expired after a year, no buyers
      owner of a pharmacy looking for an independent to take it
      pool route with ninety customers
      liquor store plus the building
      ready to pass on my hair salon
      HVAC owner thinks about calling it quits in two years
      engineer wants to purchase a machine shop and run it
      campground couple retiring after this season
      funeral home without heirs
      absentee-owned, manager in place, who would want it
      need someone to package our books for a buyer
      confidentiality agreement before they see numbers
      find me a small manufacturer
      hand over the diner
      price my route`,
    brands:
      'Sunbelt Business Brokers, Transworld Business Advisors, Murphy Business Sales, BizBuySell, VR Business Brokers, First Choice Business Brokers',
    near: 'accounting, business law, valuation, mergers and acquisitions, commercial property, franchising, business loans',
  },
  {
    name: 'mergers and acquisitions',
    does: 'M&A advisor, mergers and acquisitions, investment banker, middle market investment banking, sell-side advisor, buy-side search, corporate development, private equity, succession transactions, recapitalizations, family office, deal maker, transaction advisory, due diligence, search fund, post-merger integration, lower middle market banker, quality of earnings analyst, independent sponsor, carve-outs and divestitures, ESOP transaction advisor, buy-and-build roll-ups, post-closing integration lead, data room and deal process manager, cross-border deals, bank and credit union mergers, FINRA licensed M&A, partner at a private equity fund, capital advisory',
    signs:
      'M&A, merger, acquisition, acquire a company, acquire a competitor, investment banker, private equity, recapitalization, due diligence, letter of intent, management buyout, sell-side, strategic buyer, earnout, EBITDA multiple, roll-up, buy out a competitor, mergers, acquisitions, add-on acquisition, investment bankers, private equity firm, divest, divestiture, takeover offer, data room, acquirer, merge our companies, quality of earnings, merge with a competitor, buy out my partners with outside capital, company acquired, tuck-in acquisition, buyout firm, acquiring a business, management buy-out, LOI, carve-out',
    asks: `private equity keeps calling about our company
      we want to grow by buying two competitors
      our manufacturing firm has twenty million in sales and the owner wants out
      got a letter of intent and don't know if it's fair
      managers want to buy the company from the founder
      merging our two accounting firms
      need someone to run an auction among serious buyers
      family wants to take some money off the table but keep running it
      who can do due diligence on a target
      a foreign company wants to acquire us
      two nonprofits thinking of joining into one
      a division we want to carve out and sell
      integrating the company we just bought is a nightmare
      looking for owners of HVAC firms willing to sell
      looking for an advisor to sell a mid-sized company
      supplier is for sale and we want to buy it
      sold the company but part of the price depends on next year
      a fund in Chicago offered eight times earnings
      eighty percent now and roll the rest
      father's plant has two hundred workers and no successor
      which rivals might join forces with us
      strategic in Germany asked for our data room
      three regional clinics want to combine and buy a fourth
      get four bidders to the table instead of one
      quality of earnings report came back ugly
      our parent company is spinning off the label division
      credit union talks of joining with a bigger one
      buy out two of three founders with outside money
      bolt-on targets in wire and cable
      working capital peg argument days before closing
      reps and warranties, I don't understand what I'm promising
      employees might own it all someday through a trust
      culture clash a year after we combined offices
      sponsor wants a platform in home health
      bank told us to shop the company before the covenant trips
      distributor up north is ready to talk, how do we approach them
      searcher with backers seeks a company with five million in revenue
      take some chips off the table before I'm sixty
      roll four dental groups into one
      hostile bid from a chain
      sell side pitch by three banks, pick one
      carve out a product line
      reverse merger with a shell
      integration team after closing
      family owns 60 percent and outsiders want the rest`,
    brands:
      'Generational Equity, Lincoln International, Houlihan Lokey, Goldman Sachs, Axial, Raymond James investment banking',
    touches: 'bank analyst, finance student',
    near: 'business brokerage, valuation, business law, accounting, business banking, financial planning',
  },
  {
    name: 'valuation',
    does: 'business valuation, business appraiser, valuation analyst, CVA, ABV, ASA appraiser, company valuations, valuation for divorce, estate and gift valuations, buy-sell valuations, 409A valuations, equipment appraiser, machinery appraisals, intangible asset valuation, damages and lost profits, ESOP valuations, accredited senior appraiser in business, divorce and shareholder dispute valuations, purchase price allocation, ESOP trustee advisor, marketability discounts, medical practice appraisals, certified machinery and equipment appraiser, lost income reports, goodwill impairment testing, stock option pricing, buyout price opinions, testifying valuation expert',
    signs:
      'business valuation, value of my business, what is my business worth, company worth, worth of the company, 409A, business appraiser, valuation analyst, appraise machinery, equipment appraisal, fair market value of shares, price of the shares, buyout price, value the practice, appraise my business, value my business, minority discount, goodwill value, buy-sell price, appraisal of the company, company valuation, valuation of a business, valuing the business, business appraisal, business worth, valuation report, value of the company, value of our company, equipment appraised, put a value on the company, valuing a practice, purchase price allocation',
    asks: `what would my company sell for
      divorcing and we must put a number on his practice
      partner is leaving and we disagree on what his half is worth
      estate includes shares in the family business
      gifting stock to the kids and need the value for the IRS
      giving options to employees and the lawyer wants a 409A
      need our machines appraised for the bank
      buying into a medical group, is the price fair
      buy-sell agreement says we need an appraisal each year
      lost profits after the road closure, how do we prove them
      owner died and the widow has no idea what the firm is worth
      insurance wants the value of our shop equipment
      planning to exit in five years and want to know where we stand
      who can appraise a small company
      co-founder died and we must buy out his family
      what is a book of insurance clients worth
      judge wants a number on her veterinary clinic
      uncle's third of the sawmill goes to his kids, how much is that
      IRS questions the discount we took on gifted shares
      founder leaves, agreement says fair price, nobody agrees what that is
      bank will lend against the presses if someone certifies them
      shareholder squeezed out of a family corporation
      ESOP trustee needs it every December
      what multiple do dental offices bring these days
      insurance wants a list with values after the machine shop fire
      option strike price for our first twelve hires
      crash put the bakery out for four months, prove what was lost
      father wants to gift forty percent while he's alive
      trademark and customer list, could they be collateral
      convert to an S corp and they say we need a formal figure
      orchard equipment must be priced before the estate is settled
      one brother stays, one goes, both hired lawyers
      goodwill, personal or corporate, matters in this divorce
      three appraisals and all different, someone review them
      merger of two CPA offices by revenue or profit
      charity received shares of a private firm
      my retirement hangs on what this place would bring
      purchase price allocation for the auditors
      dispute with the landlord of our bowling alley about lost income
      franchise territory buyback, what's it worth
      fair number for a minority stake
      appraise forty CNC machines
      sworn opinion of value by March`,
    touches: 'real estate appraiser, finance professor',
    near: 'accounting, business brokerage, mergers and acquisitions, business law, family law, expert witnesses, estate planning',
  },
  {
    name: 'franchising',
    does: 'franchise consultant, franchise broker, franchise coach, franchise development, franchise owner, helps people find a franchise, franchise attorney, franchise matching, franchise your business, multi-unit franchisee, area developer, FranNet consultant, master franchise, certified franchise executive, matches people with brands, FDD review, operations manuals for new franchisors, franchise sales director, territory mapping, resales of units, veteran franchise programs, semi-absentee ownership coaching, area representative, hotel brand conversions, international franchise development, franchisor startup consulting, owns several units and mentors others',
    signs:
      'franchise, franchises, franchisee, franchisor, buy a franchise, franchise fee, FDD, franchise disclosure, franchise agreement, royalty fees, multi-unit, franchise territory, own a Subway, turn it into a franchise, franchised, franchise brand, area developer, semi-absentee, franchise my business, franchise resale, franchise owner, franchising, franchise consultant, master franchise, buy into a franchise, national brand territory, royalties to the franchisor, franchise broker, own a franchise, FranNet',
    asks: `thinking of opening a chain sandwich shop
      laid off at 50 and want a business with a proven system
      which franchise fits someone who hates food service
      our pizza place does so well people ask us to franchise it
      someone to explain the disclosure papers before I sign
      what does it cost to open one of those fitness studios
      franchisor is squeezing us on fees
      want to sell my two franchise locations
      veteran looking for a turnkey business
      husband has severance and wants to buy into something
      looking for a home-based franchise
      want to own several senior care franchise territories
      know anyone who owns a franchise and would talk
      my cousin signed a franchise agreement and regrets it
      two brothers want to run a chain gym together
      which chains are looking for owners in small towns
      want my own but with somebody's playbook and ads behind me
      smoothie stand has lines out the door and fans in three states
      fired at fifty-four with a good 401(k) and no boss wanted
      the disclosure book is three hundred pages of fine print
      kids' tumbling in a van, is there a brand that does that
      territory next to mine is being sold to another
      which brands let you keep your day job
      our mechanic system could be copied in fifty towns
      nurse wants to run an in-home care brand
      corporate says remodel by June or lose the sign
      husband retired from the Army, discount on the fee they say
      ten-year agreement renews and they doubled royalties
      commercial cleaning territories that claim guaranteed accounts
      cousins pooled money for a donut brand
      immigrant investor needs a business for a visa, prefers a brand
      talk to owners before I commit my savings
      pet salon wants to license its name and manual
      hate restaurants, love dogs, want a system
      open three tutoring centers over five years
      earnings claims look too rosy
      mall pretzel stand
      brand with low start-up
      transfer fee too steep
      sell two of my hair salon units
      existing unit for resale
      franchise tax preparer in a small town
      hotel flag for our independent inn
      lawyer who knows the rules in each state`,
    brands: 'FranNet, The Entrepreneur’s Source, FranChoice, International Franchise Association',
    touches: 'franchise store manager, franchise crew member',
    near: 'business brokerage, business startup advice, business law, business loans, business coaching, commercial property',
  },
  {
    name: 'startup funding',
    does: 'angel investor, venture capitalist, venture capital, seed funding, startup investor, angel group member, accelerator director, pitch coach, crowdfunding consultant, early-stage investing, startup mentor, incubator manager, raises capital, private investors, seed fund manager, Kickstarter consultant, VC partner, economic development fund, pre-seed and Series A investor, angel syndicate lead, demo day organizer, equity crowdfunding advisor, cap table and term sheet help, venture partner, medtech and biotech investor, impact investor, corporate venture arm, startup CFO for raises, investor introductions, university venture fund, accelerator mentor',
    signs:
      'angel investor, investors for my startup, venture capital, seed money, seed round, pitch deck, raise capital, raise a round, startup funding, accelerator, equity stake, crowdfunding, Kickstarter, VC, term sheet, convertible note, backers, invest in my company, incubator, Series A, pre-seed, cap table, angel group, angel investors, venture capitalist, VCs, seed capital, startup investors, crowdfund, pitch competition, demo day, pitch to investors, investor deck, startup capital, venture fund, SAFE note, find investors, seed funding, seed investor, pitching investors',
    asks: `have an app idea and need someone to put money in
      looking for investors for our medical device
      need help with a pitch deck
      two college kids with a prototype and no money
      want to meet people who back local startups
      raising half a million for our first round
      should I give up equity or borrow
      launching a gadget on Kickstarter
      someone offered money for thirty percent of my company
      is there an accelerator around here
      nephew needs to learn how to pitch
      scientist at the university wants to spin off a company
      brewery wants to raise money from its customers
      friends and family round is used up and we need more
      woman founder looking for backers who get it
      I've got money to invest in young companies and want to see deals
      who around here invests in new companies
      prototype works on my kitchen table, money is gone
      pays herself nothing and needs eighteen months of runway
      slides are ugly and the demo day is Thursday
      what's a cap table and why do they keep asking
      hospital will pilot our device if we can build fifty
      friend offers cash but wants half
      retired executive wants a slice of something young and exciting
      grad students won a contest and need the next check
      safe note or priced round
      fund said come back with traction
      pre-orders on a campaign page for a folding stroller
      biotech lab bench needs a lead investor
      nobody in this town writes checks for ideas
      valuation cap they offered feels insulting
      three months of cash left and eleven on payroll at our app company
      syndicate of doctors would put in together
      rural maker wants to join a bootcamp with mentors and money
      board seat in return for his check, is that sensible
      plant-based snack, shelves are waiting, capital isn't
      local fund for founders of color
      how do I get in front of people who bet early
      due diligence on a young battery company before I wire
      neighbors would each own a sliver of our cidery
      spinout license from the college and no CEO
      bridge until the Series A
      warm intro to a partner at a fund
      lunch with angels on Friday, help me practice my five minutes
      demo day coach
      pre-seed check`,
    brands: 'Y Combinator, Techstars, Kickstarter, Indiegogo, Wefunder, AngelList, Shark Tank',
    touches: 'startup employee, finance student, day trader',
    near: 'business startup advice, business loans, business law, mergers and acquisitions, patents and trademarks, university research, chamber of commerce',
  },
  {
    name: 'grant writing',
    does: 'grant writer, grant consultant, grants manager, writes grant proposals, foundation grants, federal grants, grant research, SBIR grants, grant administration, proposal writer, nonprofit grants, grant reviewer, community foundation program officer, freelance grant writer, letters of inquiry, GPC certified, federal and state proposals, prospect research on foundations, FEMA firefighter applications, arts council applications, evaluation plans and logic models, CDBG administration, USDA rural development applications, school district grants coordinator, STTR and SBIR proposals, award compliance and reporting, budget narratives, edits and reviews drafts, healthcare proposals',
    signs:
      "grant, grants, grant writer, grant application, grant proposal, foundation money, federal grant, SBIR, letter of inquiry, RFP from a foundation, grant deadline, grant report, matching funds, USDA grant, community foundation, grantwriter, grant writing, grants.gov, grant funding, grant money, apply for grants, NIH proposal, NEA grant, grantor, CDBG, logic model, funder's application, grant award, foundation grants, arts council, grant manager, find grants, apply for a grant, foundation proposal, foundation application, STTR",
    asks: `our nonprofit found a foundation that fits but can't write the proposal
      volunteer fire company wants money for a new truck
      is there free money for starting a small business
      school garden needs funding
      the grant deadline is in three weeks
      historic church needs roof money
      federal application is two hundred pages
      small museum wants someone to find foundations for it
      startup wants research money from the government
      got the award and the reporting is over our heads
      farm wants USDA help for a greenhouse
      animal shelter lost its biggest funder
      town needs help applying for playground money
      music program for kids needs a sponsor or grant
      police department applying for body cameras
      artist wants to apply for a fellowship
      looking for a good grant writer
      logic model and outcomes, what do they even mean
      letter says we were declined for lack of data
      one page of intent due Monday at noon
      historic mill could be apartments if preservation money came
      rural clinic wants telehealth gear from Washington
      scouts of foundations who like children's theater
      fire department of twelve volunteers needs air packs
      budget narrative never matches the spreadsheet
      tribe's language program ran out of money
      water district application to the state revolving fund
      library van paid for by somebody's endowment
      farm market wants a SNAP matching program
      portal crashed with our attachments half in
      award came, and now quarterly reports nobody can write
      which foundations give to foster youth in this county
      choir wants to commission a piece, arts council maybe
      broadband for our township, millions available they say
      battered shelter lost federal money and needs replacements
      innovation phase one for our sensor
      brownfield cleanup downtown
      trail along the old rail line, highway enhancement dollars
      school wants robotics kits and can't ask parents again
      humanities council deadline for our exhibit
      beginning rancher wants the government to share fence and well costs
      museum attic needs climate control
      someone to review our draft
      funder's portal rejects our budget form
      match is required, where from
      artist residency application`,
    brands: 'Foundation Center, Grants.gov',
    touches: 'grant recipient, foundation receptionist',
    near: 'fundraising, nonprofit consulting, copywriting, university research, city government, local history, volunteering',
  },
  {
    name: 'fundraising',
    does: 'fundraiser, fundraising consultant, development director, major gifts officer, capital campaigns, annual giving, planned giving, donor relations, charity auctioneer, benefit auctions, gala planner, nonprofit development, director of advancement, school fundraisers, donor database, CFRE, philanthropy advisor, charity golf outings, sponsorships, foundation director, United Way, certified fund raising executive, annual fund manager, legacy and bequest giving officer, campaign counsel, donor stewardship, peer-to-peer walks and rides, mobile bidding software host, benefit auctioneer specialist, alumni relations director, corporate sponsorship manager, donor-advised fund advisor, church stewardship campaigns, philanthropic advising for families, hospital foundation officer',
    signs:
      'fundraiser, fundraising, raise money for, capital campaign, donors, major donor, donations for our cause, charity auction, silent auction, gala, major gifts, planned giving, sponsors for our event, annual appeal, golf outing, pledge drive, development director, endowment, walkathon, GoFundMe, benefit dinner, raffle prizes, fundraisers, fund-raiser, fund raising, capital campaigns, annual fund, planned gift, bequest to a charity, benefit concert, charity golf, pledge cards, GoFundMe page, giving day, fund drive, stewardship campaign, philanthropy, charitable giving, sponsorship for our charity, walk-a-thon, matching gift, Giving Tuesday',
    asks: `our shelter needs to raise two million for a new building
      the PTA is sick of selling wrapping paper
      looking for sponsors for a charity golf outing
      band trip costs more than parents can pay
      family lost everything in a fire and we want to do a benefit
      donations dropped and the board is no help
      need an auctioneer for our school's gala
      how do we ask big donors without being pushy
      need auction items for a benefit dinner
      Little League wants new lights for the field
      friend's child has cancer and the bills are huge
      church steeple campaign has stalled
      someone wants to leave her house to a charity
      end-of-year letter to donors has to be better
      want to organize a 5K for the hospice
      our nonprofit has one person doing everything and no money coming in
      I have money to give away and want to do it wisely
      hiring someone to run development for the museum
      looking for a fundraising consultant
      who could help us find donors
      roof fund is stuck at half and the thermometer sign is embarrassing
      sellers of cookie dough, parents revolt
      alumni don't open our letters
      how do we thank people so they give again
      table captains and paddle raise, first time for our clinic
      neighbors want to help pay for a sick boy's surgery
      director quit and nobody knows who gave what
      want a big name on the new rink
      widow called and hinted at leaving us her farm
      spaghetti supper for a fireman with burns
      stock gift, how do we accept it
      thirty years of members on index cards
      opera company must find five lead givers
      half our board won't pick up the phone to ask
      marching band has a chance at the Rose Parade
      Giving Tuesday flopped again
      auctioneer with jokes who gets bids up
      we do chicken dinners but want steady monthly givers
      hospital wants a naming wall in the lobby
      tractor pull for cancer
      food shelf's matching challenge
      ride across the state for diabetes, how do we get pledges
      church wants members to commit for three years
      family sold a company and asks which causes to support
      corporate partners for a homeless shelter run
      silent bids on phones
      feasibility before a campaign
      thank-a-thon script
      bricks with donors' names
      calendar with firemen`,
    brands: 'United Way, Blackbaud, Bloomerang, GoFundMe, Network for Good',
    touches: 'telemarketer for a charity, volunteer canvasser',
    near: 'nonprofit consulting, grant writing, event planning, auctions, volunteering, promotional products, emcees',
  },
  {
    name: 'nonprofit consulting',
    does: 'nonprofit consultant, board development, nonprofit management consultant, board governance, executive director coach, 501(c)(3) setup, nonprofit startup help, strategic planning for nonprofits, nonprofit leadership, program evaluation, association management, board retreat facilitator, executive director of a nonprofit resource center, charity registration, interim executive director, board recruitment and training, form 1023 preparation, interim nonprofit director, fiscal sponsorship program, nonprofit capacity building, outcome measurement and theory of change, charitable solicitation registrations, bylaws and policies for charities, association executive, founder transition advisor, nonprofit mergers facilitator, trustee orientation, nonprofit HR and operations, governance audits',
    signs:
      'nonprofit, 501(c)(3), 501c3, start a charity, start a nonprofit, board development, board of directors for our nonprofit, board retreat, bylaws for the charity, executive director, tax-exempt status, fiscal sponsor, charity registration, governance, program evaluation, association management, nonprofits, form 1023, charitable organization, 501(c)(6), tax exempt, theory of change, board recruitment, not-for-profit, nonprofit board, found a charity, charity bylaws, fiscal sponsorship, board governance, nonprofit status, 501c, starting a nonprofit, NGO',
    asks: `want to start a charity in memory of our son
      our board members don't show up or do anything
      how do we get tax-exempt status
      founder is leaving and the organization depends on her
      small rescue group wants to become official
      need a fiscal sponsor until our papers come through
      board and director are at odds
      need good people for our nonprofit's board
      bylaws are thirty years old
      funder wants proof that our program works
      food pantry outgrew its all-volunteer setup
      two arts groups want to share an office and staff
      lost our tax-exempt status because nobody filed the form
      need someone to facilitate our board retreat
      our trade association needs someone to run it part-time
      youth club wants to accept tax-deductible donations
      who advises small nonprofits
      trustees have served since 1989 and won't leave
      letter from the state attorney general about our registration
      we help veterans fish, should we become our own organization
      director burns out every eighteen months
      treasurer holds all the checkbooks and nobody audits
      paperwork 1023, long or short
      staff of three, board of nineteen, nobody decides
      conflict of interest at the humane society
      youth orchestra needs someone to hold the reins until we hire
      two shelters in one town duplicate each other
      does our after-school program actually change anything
      funder asks for a succession plan
      start a foundation for a classmate killed by a drunk driver
      founders treat it like their own kitchen
      recruit trustees who bring skill and money
      minutes, quorum, proxy votes, we do it all wrong
      annual meeting of our cause is a shouting match
      clubhouse for mental health wants to stand on its own feet
      neighborhood group gets donations in somebody's checking account
      trade group of dentists wants an outside office to handle dues
      outcome measures for a literacy council
      revoked by the IRS after three missed 990s
      can a PTO also run a thrift store
      merge the historical society with the museum
      committee charters and terms
      board orientation packet
      job description for our first director
      dissolve a charity properly
      mission drift at a community theater`,
    brands: 'BoardSource, Executive Service Corps',
    touches: 'nonprofit volunteer, nonprofit program assistant',
    near: 'fundraising, grant writing, strategic planning, business law, accounting, volunteering, leadership training',
  },
  {
    name: 'business coaching',
    does: 'business coach, executive coach, small business coach, business consultant, management consultant, peer advisory group chair, mastermind groups, coach for entrepreneurs, business growth coach, EOS implementer, profit coach, owner accountability, helps owners get unstuck, operations consultant, family business advisor, turnaround consultant, pricing consultant, process improvement, lean consultant, fractional COO, succession coach, certified business coach, leadership circle for CEOs, fractional operations chief, scaling up coach, traction implementer, contractor business coach, salon and spa business coach, dental office coach, family firm facilitator, workouts and turnarounds, time management for owners, job costing and pricing help, peer roundtables, six sigma black belt, coach for agency owners',
    signs:
      "business coach, executive coach, business consultant, mastermind, peer group for owners, EOS, Vistage, stuck in my business, working eighty hours, accountability, scale the business, grow my company, business plateau, learn to delegate, profit margins, work on the business, family business conflict, price my services, owner burnout, turnaround consultant, operations consultant, business mentor for owners, business coaching, executive coaching, fractional COO, mentor for my company, small business coach, working in the business, entrepreneurs' group, coach for my business, owner's trap, Entrepreneurial Operating System, mastermind group, coach for entrepreneurs, scaling my company, scaling up, EOS implementer, peer advisory, grow my business, burned-out owner",
    asks: `working eighty hours a week and not getting ahead
      sales have been flat for three years
      I can't let go and my people wait for me on everything
      my brother and I run the company and fight all the time
      no idea whether my prices are right
      need someone to hold me accountable
      want to talk with other owners who get it
      company grew to twenty people and it's chaos
      need a sounding board outside the family
      busy all the time but nothing left at the end of the month
      handing the business over to my daughter and it's rocky
      we're losing money and the bank is nervous
      great at the work, terrible at running a business
      want to double revenue without burning out
      shop floor is disorganized and jobs run late
      new partner in the firm needs someone to help him grow into it
      salon owner feels alone and overwhelmed
      thinking of adding a second location and want advice
      looking for a good business coach
      real estate agent whose closings have stalled wants a coach
      who could help me run my company better
      Sunday nights I feel sick about Monday's shop
      phone never stops and I haven't seen my kids all week
      spouse keeps the books and we argue at supper
      hired eight, lost six, maybe it's me
      every quote ends up below cost
      father won't hand me the keys though I do everything
      lonely at the top, nobody to tell that payroll scares me
      margins thin out the more we sell
      overnight success and no systems at all
      foreman runs to me with each little thing
      award-winning shop and nothing in savings
      scorecard, weekly meeting, some kind of rhythm
      restaurant open ten years, still living month to month
      can't tell which jobs make money
      dentist great with teeth, awful with staff meetings
      lost our biggest client and froze
      sister-in-law on payroll does nothing
      newly promoted president of a firm, learning on the fly
      agency stuck at nine people
      raise rates without losing customers, how
      orders late, rework high, floor in a mess
      bored with my success, what's the next ten years
      creditors circling, someone calm to steer us out
      want a table of fellow owners, once a month, honest
      salon chairs are half empty and I can't see why
      who pushes me to do what I say
      get off the truck and into the office
      plan my week as an owner
      delegate and breathe`,
    brands:
      'ActionCOACH, Vistage, EOS, Entrepreneurial Operating System, FocalPoint, The Alternative Board, Tony Robbins',
    touches: 'MBA student, business professor, business blogger',
    near: 'strategic planning, leadership training, sales training, business startup advice, accounting, networking groups, human resources',
  },
  {
    name: 'strategic planning',
    does: 'strategic planning consultant, strategy consultant, strategic planner, retreat facilitator, meeting facilitator, management consultant, planning retreats, long-range plans, vision and mission, organizational development consultant, change management, scenario planning, board retreats, facilitation, strategy workshops, feasibility studies, technology of participation facilitator, board and council planning sessions, appreciative inquiry, balanced scorecard consultant, organizational design, market entry strategy, town visioning and public meetings, certified professional facilitator, OKR implementation, family council facilitator, merger culture integration, scenario workshops, large group facilitation, corporate strategy advisor',
    signs:
      'strategic plan, strategic planning, five-year plan, three-year plan, facilitator, retreat facilitator, planning retreat, mission statement, vision statement, long-range plan, SWOT, feasibility study, reorganize, change management, strategy session, where we are heading, strategic planner, ten-year plan, strategy retreat, OKRs, strategic direction, vision and mission, strategy consultant, off-site retreat facilitator, visioning, planning session, facilitate a meeting, facilitate our retreat, balanced scorecard, long-term plan for the organization, facilitated session, listening sessions, strategic goals, strategic priorities, board planning day, stakeholder meetings, our mission and vision',
    asks: `board wants a three-year plan by fall
      need somebody neutral to run our planning retreat
      we keep chasing every idea and finishing none
      partners don't agree where the firm should go
      our market is shrinking and we need a new direction
      mission statement nobody remembers
      hospital merging two departments and staff is resisting
      should we build a second plant or not
      town wants residents' views gathered for a long-range plan
      library trustees need help setting priorities
      management team needs two days away with an outside leader
      need a study of whether a community center would pay for itself
      church is deciding whether to grow or close
      school enrollment is falling and we need a plan
      company has goals on paper and nothing happens
      looking for a facilitator for our leadership team
      family foundation cannot agree on its purpose
      our rotary wants to rethink what it does
      same argument each January and no decision
      last plan sits in a binder no one opened
      council asks residents what downtown should be in 2040
      eleven executives, eleven priorities
      someone from outside so the chair can take part too
      hospital district and county must agree on who does what
      our newspaper lost half its readers, what now
      should the co-op build, buy or stay put
      sticky notes and a wall, and then it turned into a fight
      diocese must choose which parishes stay open
      new superintendent wants a vision everyone signs
      scenario where our top customer leaves
      half-day off site for the credit union's directors
      merging cultures of three departments and morale sinks
      would a YMCA succeed in a town of six thousand
      chamber needs goals, measures and owners for each
      what will our college be without eighteen-year-olds
      tribe plans for the next seven generations
      listening sessions across five neighborhoods
      balanced scorecard for the water authority
      lake association can't settle on a ten-year direction
      family council meeting before the cousins inherit control
      regional arts alliance needs a road map
      board wants us to say no to things
      reorganization chart makes no sense to anyone
      name three bold goals
      SWOT in a day
      guide our staff away day
      convene forty stakeholders`,
    brands: 'McKinsey, Bain & Company, Boston Consulting Group',
    touches: 'corporate strategy analyst, city planner',
    near: 'business coaching, nonprofit consulting, leadership training, market research, team building, conference production',
  },
  {
    name: 'business startup advice',
    does: "SCORE mentor, small business advisor, SBDC counselor, small business development center, startup advisor, startup mentor, entrepreneurship coach, business plan writer, helps people start a business, free business counseling, economic development specialist, women’s business center, business incubator manager, small business consultant, LLC formation help, entrepreneurship instructor, Main Street director, business plan and projections coach, small business center director, microenterprise program, kitchen incubator manager, entrepreneur in residence, women's business advisor, veteran business outreach center, startup bootcamp instructor, name registration and licensing help, feasibility checks for new ventures, youth entrepreneurship teacher, Spanish-speaking startup counselor, makerspace business mentor",
    signs:
      'start a business, starting a business, business plan, SBDC, SCORE mentors, new business, open a shop, opening a store, side hustle, be my own boss, business idea, first-time business owner, home business, EIN, business license, go out on my own, quit my job to start, entrepreneur, start my own business, start a company, starting a company, business plans, open my own, start-up business, new venture, startup idea, become my own boss, own boss, opening my own, open a business, opening a business, startup checklist, start up a business, small business development, start a small business, launch a business, going into business, SCORE mentor',
    asks: `want to turn my baking into a business
      have an idea but no clue where to begin
      need a business plan for the bank
      what licenses do I need to open a salon
      thinking of quitting my job to go out on my own
      my daughter wants to sell candles full time
      laid off and want to start a handyman company
      how do I get a tax number for the new company
      is my idea any good, who could tell me
      retired cop wants to open a security firm
      immigrant neighbor wants to open a restaurant
      free advice for somebody starting out
      can I run a daycare from my home
      high schooler mows lawns and wants to make it real
      want to open a coffee shop downtown
      moving from a hobby at craft fairs to a real store
      veteran coming home and wants to run his own company
      need a mentor who has built a small business
      who helps people start a small business
      my nephew has a lawn mower and big plans
      what paperwork do I need before my first customer
      stay-at-home mom wants to earn with her crafts
      everyone says I should sell my salsa
      tired of the night shift, could I do this full time
      spreadsheet of what it costs, will it ever pay
      where do I register a name at the courthouse
      grandma's recipes in jars, does the health department care
      first-timer, wants a food cart by the stadium
      laid off welder with a truck and a torch, what next
      sole owner or LLC, I keep reading different things
      nail tech wants her own chair, then her own place
      teen entrepreneurs' class needs someone who did it
      empty storefront on Main and a dream of a bookshop
      veteran barista, plan due at the lender Friday
      zoning says no customers at home, then how
      mother of four wants something flexible that earns
      moved here from Guatemala, cleans houses, wants to hire two
      sales tax permit and when I owe it
      projections, what on earth goes in them
      is there room in this town for another gym
      farm stand grew too large for my honor box
      hobby drone work, should it become a company
      dad's tools in the garage and no customers yet
      retired teacher with a tutoring plan
      name, number, insurance, bank account, what order
      free class on starting out
      cousin's soap sells out, is it time to register a company
      partner with my best friend, wise or foolish
      turn my Etsy into rent
      test the idea cheaply
      checklist for opening day`,
    brands:
      'SCORE chapter, SBDC, Small Business Development Center, LegalZoom, Women’s Business Center, Boots to Business',
    touches: 'business student, startup employee',
    near: 'business coaching, business loans, chamber of commerce, business law, accounting, franchising, networking groups',
  },
]
