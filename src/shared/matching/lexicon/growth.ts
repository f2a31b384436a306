import type { Trade } from './trade'
/** Trades of starting, steering, funding and selling a business, and of nonprofits. */
export const growth: readonly Trade[] = [
  {
    name: 'business brokerage',
    does: 'business broker, business brokerage, buys and sells businesses, main street business sales, business intermediary, business transfer agent, restaurant broker, practice broker, dental practice sales, exit planning, CBI, confidential business listings, helps owners sell, businesses for sale, insurance agency sales, route sales',
    signs:
      'business broker, sell my business, selling the business, buy a business, business for sale, buyer for the company, business listing, exit plan, practice for sale, sell the shop, sell our restaurant, going concern, asking price for my business, selling my practice, retire from the business',
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
      know a good business broker`,
    brands:
      'Sunbelt Business Brokers, Transworld Business Advisors, Murphy Business Sales, BizBuySell, VR Business Brokers, First Choice Business Brokers',
    near: 'accounting, business law, valuation, mergers and acquisitions, commercial property, franchising, business loans',
  },
  {
    name: 'mergers and acquisitions',
    does: 'M&A advisor, mergers and acquisitions, investment banker, middle market investment banking, sell-side advisor, buy-side search, corporate development, private equity, succession transactions, recapitalizations, family office, deal maker, transaction advisory, due diligence, search fund, post-merger integration',
    signs:
      'M&A, merger, acquisition, acquire a company, acquire a competitor, investment banker, private equity, recapitalization, due diligence, letter of intent, management buyout, sell-side, strategic buyer, earnout, EBITDA multiple, roll-up, buy out a competitor',
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
      sold the company but part of the price depends on next year`,
    brands:
      'Generational Equity, Lincoln International, Houlihan Lokey, Goldman Sachs, Axial, Raymond James investment banking',
    touches: 'bank analyst, finance student',
    near: 'business brokerage, valuation, business law, accounting, business banking, financial planning',
  },
  {
    name: 'valuation',
    does: 'business valuation, business appraiser, valuation analyst, CVA, ABV, ASA appraiser, company valuations, valuation for divorce, estate and gift valuations, buy-sell valuations, 409A valuations, equipment appraiser, machinery appraisals, intangible asset valuation, damages and lost profits, ESOP valuations',
    signs:
      'business valuation, value of my business, what is my business worth, company worth, worth of the company, 409A, business appraiser, valuation analyst, appraise machinery, equipment appraisal, fair market value of shares, price of the shares, buyout price, value the practice',
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
      what is a book of insurance clients worth`,
    touches: 'real estate appraiser, finance professor',
    near: 'accounting, business brokerage, mergers and acquisitions, business law, family law, expert witnesses, estate planning',
  },
  {
    name: 'franchising',
    does: 'franchise consultant, franchise broker, franchise coach, franchise development, franchise owner, helps people find a franchise, franchise attorney, franchise matching, franchise your business, multi-unit franchisee, area developer, FranNet consultant, master franchise',
    signs:
      'franchise, franchises, franchisee, franchisor, buy a franchise, franchise fee, FDD, franchise disclosure, franchise agreement, royalty fees, multi-unit, franchise territory, own a Subway, turn it into a franchise',
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
      which chains are looking for owners in small towns`,
    brands: 'FranNet, The Entrepreneur’s Source, FranChoice, International Franchise Association',
    touches: 'franchise store manager, franchise crew member',
    near: 'business brokerage, business startup advice, business law, business loans, business coaching, commercial property',
  },
  {
    name: 'startup funding',
    does: 'angel investor, venture capitalist, venture capital, seed funding, startup investor, angel group member, accelerator director, pitch coach, crowdfunding consultant, early-stage investing, startup mentor, incubator manager, raises capital, private investors, seed fund manager, Kickstarter consultant, VC partner, economic development fund',
    signs:
      'angel investor, investors for my startup, venture capital, seed money, seed round, pitch deck, raise capital, raise a round, startup funding, accelerator, equity stake, crowdfunding, Kickstarter, VC, term sheet, convertible note, backers, invest in my company, incubator',
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
      who around here invests in new companies`,
    brands: 'Y Combinator, Techstars, Kickstarter, Indiegogo, Wefunder, AngelList, Shark Tank',
    touches: 'startup employee, finance student, day trader',
    near: 'business startup advice, business loans, business law, mergers and acquisitions, patents and trademarks, university research, chamber of commerce',
  },
  {
    name: 'grant writing',
    does: 'grant writer, grant consultant, grants manager, writes grant proposals, foundation grants, federal grants, grant research, SBIR grants, grant administration, proposal writer, nonprofit grants, grant reviewer, community foundation program officer, freelance grant writer, letters of inquiry',
    signs:
      'grant, grants, grant writer, grant application, grant proposal, foundation money, federal grant, SBIR, letter of inquiry, RFP from a foundation, grant deadline, grant report, matching funds, USDA grant, community foundation',
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
      looking for a good grant writer`,
    brands: 'Foundation Center, Grants.gov',
    touches: 'grant recipient, foundation receptionist',
    near: 'fundraising, nonprofit consulting, copywriting, university research, city government, local history, volunteering',
  },
  {
    name: 'fundraising',
    does: 'fundraiser, fundraising consultant, development director, major gifts officer, capital campaigns, annual giving, planned giving, donor relations, charity auctioneer, benefit auctions, gala planner, nonprofit development, director of advancement, school fundraisers, donor database, CFRE, philanthropy advisor, charity golf outings, sponsorships, foundation director, United Way',
    signs:
      'fundraiser, fundraising, raise money for, capital campaign, donors, major donor, donations for our cause, charity auction, silent auction, gala, major gifts, planned giving, sponsors for our event, annual appeal, golf outing, pledge drive, development director, endowment, walkathon, GoFundMe, benefit dinner, raffle prizes',
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
      who could help us find donors`,
    brands: 'United Way, Blackbaud, Bloomerang, GoFundMe, Network for Good',
    touches: 'telemarketer for a charity, volunteer canvasser',
    near: 'nonprofit consulting, grant writing, event planning, auctions, volunteering, promotional products, emcees',
  },
  {
    name: 'nonprofit consulting',
    does: 'nonprofit consultant, board development, nonprofit management consultant, board governance, executive director coach, 501(c)(3) setup, nonprofit startup help, strategic planning for nonprofits, nonprofit leadership, program evaluation, association management, board retreat facilitator, executive director of a nonprofit resource center, charity registration, interim executive director',
    signs:
      'nonprofit, 501(c)(3), 501c3, start a charity, start a nonprofit, board development, board of directors for our nonprofit, board retreat, bylaws for the charity, executive director, tax-exempt status, fiscal sponsor, charity registration, governance, program evaluation, association management',
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
      who advises small nonprofits`,
    brands: 'BoardSource, Executive Service Corps',
    touches: 'nonprofit volunteer, nonprofit program assistant',
    near: 'fundraising, grant writing, strategic planning, business law, accounting, volunteering, leadership training',
  },
  {
    name: 'business coaching',
    does: 'business coach, executive coach, small business coach, business consultant, management consultant, peer advisory group chair, mastermind groups, coach for entrepreneurs, business growth coach, EOS implementer, profit coach, owner accountability, helps owners get unstuck, operations consultant, family business advisor, turnaround consultant, pricing consultant, process improvement, lean consultant, fractional COO, succession coach',
    signs:
      'business coach, executive coach, business consultant, mastermind, peer group for owners, EOS, Vistage, stuck in my business, working eighty hours, accountability, scale the business, grow my company, business plateau, learn to delegate, profit margins, work on the business, family business conflict, price my services, owner burnout, turnaround consultant, operations consultant',
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
      who could help me run my company better`,
    brands:
      'ActionCOACH, Vistage, EOS, Entrepreneurial Operating System, FocalPoint, The Alternative Board, Tony Robbins',
    touches: 'MBA student, business professor, business blogger',
    near: 'strategic planning, leadership training, sales training, business startup advice, accounting, networking groups, human resources',
  },
  {
    name: 'strategic planning',
    does: 'strategic planning consultant, strategy consultant, strategic planner, retreat facilitator, meeting facilitator, management consultant, planning retreats, long-range plans, vision and mission, organizational development consultant, change management, scenario planning, board retreats, facilitation, strategy workshops, feasibility studies',
    signs:
      'strategic plan, strategic planning, five-year plan, three-year plan, facilitator, retreat facilitator, planning retreat, mission statement, vision statement, long-range plan, SWOT, feasibility study, reorganize, change management, strategy session, where we are heading',
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
      our rotary wants to rethink what it does`,
    brands: 'McKinsey, Bain & Company, Boston Consulting Group',
    touches: 'corporate strategy analyst, city planner',
    near: 'business coaching, nonprofit consulting, leadership training, market research, team building, conference production',
  },
  {
    name: 'business startup advice',
    does: 'SCORE mentor, small business advisor, SBDC counselor, small business development center, startup advisor, startup mentor, entrepreneurship coach, business plan writer, helps people start a business, free business counseling, economic development specialist, women’s business center, business incubator manager, small business consultant, LLC formation help, entrepreneurship instructor, Main Street director',
    signs:
      'start a business, starting a business, business plan, SBDC, SCORE mentors, new business, open a shop, opening a store, side hustle, be my own boss, business idea, first-time business owner, home business, EIN, business license, go out on my own, quit my job to start, entrepreneur',
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
      stay-at-home mom wants to earn with her crafts`,
    brands:
      'SCORE chapter, SBDC, Small Business Development Center, LegalZoom, Women’s Business Center, Boots to Business',
    touches: 'business student, startup employee',
    near: 'business coaching, business loans, chamber of commerce, business law, accounting, franchising, networking groups',
  },
]
