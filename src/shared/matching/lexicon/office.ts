import type { Trade } from './trade'

/** Trades that keep an office and its people going: training, rooms, supplies, clubs. */
export const office: readonly Trade[] = [
  {
    name: 'sales training',
    does: 'sales trainer, sales coach, sales consultant, fractional sales manager, sales training workshops, cold calling training, closing techniques, sales process design, sales playbooks, negotiation training, sales team coaching, retail sales training, sales enablement, teaches people to sell, objection handling, prospecting training',
    signs:
      'sales training, sales trainer, sales coach, cold calls, cold calling, closing deals, close more deals, closing rate, sales pitch, salespeople, sales reps, sales quota, sales slump, prospecting, sales objections, follow up on leads, upselling, negotiation skills',
    asks: `our reps quote all day and never close
      my new salesman freezes when he has to ask for the order
      our technicians hate selling but they are in front of the customers
      we get plenty of leads and nobody follows up
      I am good at the work and terrible at asking for the sale
      nobody on my team will pick up the phone and call strangers
      the sales team missed its numbers three months in a row
      customers always say they need to think about it and vanish
      we give away discounts every time someone pushes back
      hired two young people to sell and they have never done it
      our store clerks ring people up and never suggest anything else
      need somebody to teach my crew how to talk price
      my best salesperson left and I have no script or process
      a client of mine became sales manager and has no clue how
      looking for a good sales trainer for our annual meeting
      how do I get past the gatekeeper to the decision maker
      we lose every big negotiation with buyers
      should I pay commission or salary to my first salesperson`,
    brands: 'Sandler Training, Dale Carnegie, Miller Heiman, Southwestern Consulting',
    touches: 'sales associate, sales clerk, account executive, retail cashier',
    near: 'leadership training, business coaching, speaking, networking groups, human resources, customer databases',
  },
  {
    name: 'leadership training',
    does: 'leadership coach, executive coach, leadership development, management training, supervisor training, manager workshops, corporate trainer, organizational development consultant, succession development, communication training, conflict at work training, DiSC assessments, 360 feedback, emotional intelligence workshops, training and development, soft skills training, culture consultant',
    signs:
      'leadership training, leadership development, executive coach, management training, first-time manager, new supervisor, new manager, foreman training, soft skills, micromanage, micromanager, difficult conversations, 360 review, DiSC assessment, emotional intelligence, leadership retreat, delegating',
    asks: `promoted my best mechanic to foreman and he yells at everybody
      our new supervisors have never managed people before
      I do everything myself and cannot let go of anything
      managers here avoid every hard conversation
      my son is taking over the company and needs to learn to lead
      half the staff quit because of one boss
      she was made director and used to be their coworker
      our department heads do not talk to each other
      we want a class for people who might move up
      the partners fight in front of the employees
      a brilliant engineer on our team cannot run a meeting
      my client was told she needs executive presence
      nobody here gives feedback until they explode
      looking for someone to coach our principal and her deputies
      employee survey says people do not trust management
      I feel lonely at the top and need a sounding board
      we need training for shift leads at the plant
      young managers struggle with older workers who report to them`,
    brands:
      'FranklinCovey, Dale Carnegie, Center for Creative Leadership, Vistage, Crestcom, EOS Worldwide',
    touches: 'shift supervisor, team leader, student leader',
    near: 'business coaching, human resources, strategic planning, speaking, team building, career coaching',
  },
  {
    name: 'team building',
    does: 'team building events, team building facilitator, corporate retreats, ropes course, escape room for groups, staff outings, corporate events, offsite planner, icebreakers, company picnic activities, employee engagement activities, group challenges, scavenger hunts, adventure park groups, retreat facilitator, morale events',
    signs:
      'team building, team-building, ropes course, escape room, staff outing, staff retreat, company retreat, company outing, offsite, icebreaker, trust fall, morale, company picnic, staff day, scavenger hunt, axe throwing',
    asks: `want to do something fun with the whole crew on a Friday
      half my people work from home and have never met
      two departments merged and they act like enemies
      need a half-day activity for twelve nurses
      our staff day is in October and nobody has an idea
      morale is in the basement since the layoffs
      the boss wants a retreat that is not boring slides
      new hires keep to themselves and the old hands ignore them
      somewhere to take the office that is not another dinner
      our volunteers deserve a day of games together
      the teachers need a kickoff day before school starts
      looking for an outdoor challenge for the sales group
      we need someone to lead games at the company picnic
      church council wants a retreat to get to know each other
      planning a thank-you outing for the employees
      the board members barely know one another`,
    brands: 'Outback Team Building, Topgolf',
    touches: 'camp counselor, HR intern',
    near: 'leadership training, event planning, human resources, venues, speaking, tours',
  },
  {
    name: 'safety training',
    does: 'safety consultant, OSHA trainer, OSHA 10 and 30 classes, safety manager for hire, forklift certification, workplace safety inspections, fall protection training, confined space training, lockout tagout, hazard communication, safety manuals, industrial hygienist, certified safety professional, DOT compliance, ergonomics assessments, respirator fit testing, mock OSHA inspection, toolbox talks, active shooter training, food safety class',
    signs:
      'OSHA, safety training, safety consultant, safety manual, safety program, safety officer, forklift certification, forklift license, OSHA 10, OSHA 30, lockout tagout, confined space, fall protection, hard hats, hazmat training, safety data sheets, near miss, accident rate, respirator fit, toolbox talk, ServSafe, EMR rating',
    asks: `OSHA showed up at the shop and wrote us a citation
      my guys need their forklift cards renewed
      general contractor will not let us on site without a safety plan
      somebody nearly fell off a roof and I want training for the crew
      we have had three injuries in the warehouse this year
      the insurance company says our accident rate is too high
      need an OSHA 10 class in Spanish for six workers
      our safety manual was written in 1998
      no one here knows how to lock out the machine before fixing it
      we are starting to work in tanks and manholes
      employees complain about fumes and nobody has measured anything
      back strains from lifting boxes keep costing us
      the plant is so loud that people are losing their hearing
      what posters and logs am I required to keep for injuries
      our church wants to be ready if someone comes in with a gun
      the new kitchen staff need their food handler cards
      trucking firm got a bad score on its compliance review
      people are stiff and sore from bad desk setups
      looking for someone to walk our plant before the inspector does`,
    brands: 'OSHA, National Safety Council, ServSafe, ISNetworld, Avetta, Safety Services Company',
    touches: 'crossing guard, OSHA compliance officer, school safety patrol, lifeguard',
    near: "first aid training, workers' compensation law, business insurance, fire protection, industrial maintenance, human resources, forklifts",
  },
  {
    name: 'speaking',
    does: 'speaker, keynote speaker, motivational speaker, public speaking coach, presentation coach, speech coach, speakers bureau, workshop presenter, after-dinner speaker, commencement speaker, TEDx speaker, teaches public speaking, presentation skills training, speechwriter, corporate speaker, Toastmasters leader, author and speaker',
    signs:
      'keynote, keynote speaker, guest speaker, motivational speaker, public speaking, speakers bureau, stage fright, give a speech, giving a talk, wedding toast, Toastmasters, presentation skills, luncheon speaker, lunch and learn, commencement address, banquet speaker, TED talk, inspirational talk',
    asks: `need someone inspiring to open our annual meeting
      my hands shake when I stand up in front of people
      Rotary needs a program for Thursday lunch
      our speaker for the banquet canceled
      I have to give the best man toast and I am terrified
      the school wants somebody to talk to seniors at graduation
      my daughter mumbles and has to present for a scholarship
      who could talk to our staff about burnout for an hour
      I was asked to give a talk and have no idea how to start
      boss says my presentations put people to sleep
      we want someone funny but clean for the awards dinner
      a client has to pitch to investors and rambles
      looking for a story of overcoming hardship for our women's lunch
      he says um every third word
      I would like to get paid for talking about my book
      the church men's breakfast wants an interesting guest
      I am running for council and dread the debate
      who speaks well about money to young people`,
    brands: 'Toastmasters, National Speakers Association, TEDx, Dale Carnegie',
    touches: 'debate team member, radio announcer, Toastmasters member',
    near: 'conference production, emcees, leadership training, acting lessons, networking groups, chamber of commerce, sales training',
  },
  {
    name: 'answering services',
    does: 'answering service, virtual receptionist, live call answering, after-hours calls, call center, medical answering service, legal intake, overflow calls, phone receptionists, 24/7 dispatch, appointment booking by phone, bilingual receptionists, telephone answering, customer service outsourcing, help line staffing',
    signs:
      'answering service, virtual receptionist, missed calls, after hours calls, after-hours calls, answer the phone, answer our phones, answering the phone, call center, calls go to voicemail, overflow calls, phones ringing off the hook, receptionist quit, live answering',
    asks: `I am on a ladder all day and miss half my calls
      callers get voicemail and hang up and call the next guy
      nobody answers our phones after five
      our receptionist is on maternity leave and the phone keeps ringing
      tenants call me at two in the morning about leaks
      patients need to reach somebody on weekends
      a real person should pick up for our law office
      we want calls handled while we close for the holidays
      the phones are too much for one front desk girl
      I lose jobs because I cannot pick up while I drive
      Spanish-speaking callers hang up because no one understands them
      the on-call doctor needs messages screened at night
      the funeral home has to be reachable around the clock
      need someone to take orders by phone during the Christmas rush
      can somebody else book my appointments when people ring
      our ad is running and we cannot handle the volume of calls`,
    brands: 'Ruby Receptionists, Smith.ai, AnswerConnect, PATLive, MAP Communications, Nexa',
    touches: 'telemarketer, 911 dispatcher, hotel operator, call center agent',
    near: 'virtual assistance, business phones, staffing, office automation, property management, IT support',
  },
  {
    name: 'copiers',
    does: 'copier sales, copier leasing, copier repair, office equipment dealer, printer repair, managed print services, multifunction printers, toner supply, plotter service, fax and scan, wide-format printers, copier technician, document imaging equipment, postage meters, mailing machines, print fleet management',
    signs:
      'copier, copy machine, photocopier, office printer, copier lease, toner, paper jam, paper jams, multifunction printer, plotter, postage meter, folding machine, scan to email, drum unit, fuser, per-page cost, laser printer',
    asks: `the copy machine jams on every third page
      our lease on the big printer is up in March
      gray streaks down every page we print
      we spend a fortune on toner at our practice
      the church bulletin machine finally died
      machine says call for service and will not scan
      I want to scan straight to email and it just errors out
      school needs a machine that folds and staples
      stuck in a five-year contract for a machine we hate
      the plotter at our architecture office prints crooked
      our law firm makes ten thousand copies a month
      postage meter rental went up again
      moving the office and the big machine has to move too
      need a good used color machine for the real estate office
      cannot get parts for our old printer any more
      looking for somebody honest who repairs office printers`,
    brands:
      'Xerox, Ricoh, Konica Minolta, Canon Solutions America, Kyocera, Sharp Business Systems, Toshiba Business Solutions, Pitney Bowes, Lexmark, Quadient, Brother printers',
    touches: 'copy shop clerk, mailroom clerk',
    near: 'IT support, office supplies, printing, office furniture, equipment leasing, business phones',
  },
  {
    name: 'office furniture',
    does: 'office furniture dealer, cubicle installation, workspace design, used office furniture, desks and chairs, ergonomic chairs, standing desks, conference tables, systems furniture, office furniture installers, space planner, reception furniture, school furniture, file cabinets, office liquidation, waiting room chairs, commercial interiors',
    signs:
      'office furniture, cubicle, cubicles, office chair, office chairs, standing desk, sit-stand desk, conference table, reception desk, workstation, workstations, file cabinets, filing cabinets, waiting room chairs, desk chair, ergonomic chair, open-plan office, space planning',
    asks: `moving to a bigger office and need desks for fifteen
      my back hurts from this chair at work
      we want to get rid of forty old cubicles
      the waiting room at our clinic looks like 1985
      need a long table for the board room
      starting a firm and cannot afford new desks
      employees want desks that go up and down
      who can take apart and move our workstations over a weekend
      people complain about noise in the open office
      closing our branch and have chairs and cabinets to sell
      the church needs two hundred stacking chairs
      help laying out the new space so that everyone fits
      looking for a front counter for our reception
      school wants new classroom tables
      my home office needs a real desk and a good chair
      four-drawer steel cabinets for paper records`,
    brands:
      'Steelcase, Herman Miller, Haworth, HON, Knoll, Kimball International, Allsteel, Uplift Desk, Humanscale, Teknion',
    touches: 'furniture assembler at a big store, facilities clerk',
    near: 'office space, commercial property, interior design, furniture, moving, copiers, office supplies',
  },
  {
    name: 'office supplies',
    does: 'office supply dealer, stationery store, paper and toner, business products, school supplies, break room supplies, janitorial supplies, ink cartridges, rubber stamps, business forms, checks and envelopes, filing supplies, office products rep, bulk paper',
    signs:
      'office supplies, office supply, ink cartridges, printer paper, copy paper, staplers, binders, stationery, rubber stamp, notary stamp, sticky notes, manila folders, business checks, self-inking stamp, janitorial supplies, school supplies, label maker',
    asks: `we run out of paper and ink every week
      want one supplier for pens and paper and toilet tissue
      need a self-inking stamp with our new address
      I just became a notary and need a seal and a journal
      buying folders at retail prices is killing us
      who delivers cases of paper to the office
      our church office needs envelopes and ink
      new checks and deposit slips for the business account
      teachers need bulk classroom supplies before fall
      somebody who keeps the supply closet stocked for us
      special forms for the medical front desk
      label printer tape that nobody carries
      odd-sized binders for our training manuals
      where to get cleaning products by the case for our building`,
    brands: 'Staples, Office Depot, OfficeMax, W.B. Mason, Avery, Deluxe Checks',
    touches: 'store clerk, purchasing clerk',
    near: 'copiers, printing, office furniture, bottled water, promotional products',
  },
  {
    name: 'office space',
    does: 'coworking space, executive suites, shared offices, office rental, serviced offices, meeting rooms by the hour, virtual office, mailbox address, hot desks, flexible workspace, business incubator, office suites for rent, therapy rooms for rent, day offices, sublease office space, community manager at a coworking space',
    signs:
      'coworking, co-working, shared office, executive suite, hot desk, virtual office, business address, meeting room, day office, office for rent, rent an office, office to rent, sublease, flexible workspace, private office, incubator',
    asks: `I cannot concentrate working from the kitchen table
      need a place to meet clients that is not a coffee shop
      looking for one small room with a door to see patients
      I want a business address that is not my house
      our lease ended and there are only three of us now
      a quiet desk in town for two days a week
      the house is too loud for my video calls
      need a room with a projector for a deposition
      starting out and cannot sign a five-year lease
      remote worker moved here and feels lonely at home
      somewhere to get packages and mail for my LLC
      we have two empty offices and would like to share them
      my startup outgrew the garage
      conference room for twelve people just for one afternoon
      a therapist friend wants to share a suite
      where can I rent a furnished office by the month`,
    brands: 'Regus, WeWork, Industrious, Office Evolution, Intelligent Office, Davinci',
    touches: 'coworking member, office receptionist',
    near: 'commercial property, chamber of commerce, business startup advice, office furniture, networking groups, virtual assistance',
  },
  {
    name: 'office cleaning',
    does: 'commercial cleaning, janitorial services, office cleaners, janitorial company, night cleaning crew, building maintenance services, medical office cleaning, floor stripping and waxing, post-construction cleanup, day porter, church cleaning, disinfection services, commercial carpet care, restroom sanitation, bonded cleaning crew, school and daycare cleaning',
    signs:
      'janitorial, janitor, office cleaning, commercial cleaning, cleaning crew, night crew, strip and wax, floor waxing, day porter, office restrooms, clean our office, clean the office, clean our building, post-construction cleanup, trash cans at work, breakroom, disinfect',
    asks: `the crew that cleans our office at night keeps skipping the restrooms
      the dental office needs someone in after hours every evening
      waxed floors in the school hallway are dull and scuffed
      our store floors are filthy by Friday
      builder needs the new shop cleaned before it opens
      employees take turns with the trash and nobody does it
      who cleans the church after Sunday services
      dust everywhere at the showroom after the remodel
      the bank branch wants a bonded crew with keys
      daycare has to be disinfected every night
      somebody went through our desks after the cleaners came
      need a person to keep the lobby neat during the day
      the medical suite must be cleaned to clinic standards
      tenants complain about the common hallways and stairwells
      carpet tiles in our cubicle area are stained with coffee
      fitness studio smells and the mirrors are smeared
      looking for a reliable janitorial outfit for two buildings
      flu went through the whole office and we want it sanitized`,
    brands:
      'Jani-King, ServiceMaster Clean, Jan-Pro, Coverall Cleaning, ABM, Vanguard Cleaning Systems, Anago, Stratus Building Solutions',
    touches: 'school custodian, hotel housekeeper',
    near: 'property management, commercial property, house cleaning, carpet cleaning, window cleaning, office supplies, security guards',
  },
  {
    name: 'vending and coffee',
    does: 'vending machines, vending operator, micro markets, office coffee service, snack machines, coffee machine rental, break room service, soda machines, honor market, healthy vending, pantry service, coffee route driver, espresso machine service, vending route',
    signs:
      'vending, vending machine, snack machine, soda machine, office coffee, coffee service, coffee machine, break room, breakroom snacks, micro market, candy machine, Keurig cups, K-cups, espresso machine, pop machine',
    asks: `the snack machine in our lobby eats dollars
      workers on night shift have nothing to eat
      the coffee at our office is undrinkable
      the plant wants a little market in the lunch room
      would a soda machine in the laundromat pay off
      we run out of coffee pods every week
      our gym wants protein drinks and snacks for members
      nearest lunch place is three miles from the warehouse
      who stocks machines and takes cards instead of coins
      school asks for healthier things than chips
      an espresso machine for the showroom with service
      want to treat employees to free snacks
      the guy who filled our machine stopped coming
      car wash customers want drinks while they wait
      I own a few machines and want to sell the route`,
    brands:
      'Canteen Vending, Aramark Refreshments, Farmer Bros, Standard Coffee, Keurig, Bunn, First Choice Coffee, Royal Cup, Nespresso',
    touches: 'barista, convenience store clerk',
    near: 'coffee roasters, bottled water, office supplies, food distribution, property management, office cleaning',
  },
  {
    name: 'bottled water',
    does: 'bottled water delivery, water cooler rental, five-gallon bottles, spring water delivery, office water, bottleless coolers, water and ice service, ice machines lease, ice delivery, drinking water dealer, water route driver',
    signs:
      'bottled water, water cooler, five-gallon, water jugs, water delivery, spring water, water dispenser, bottleless cooler, drinking water delivered, ice delivery, bagged ice',
    asks: `the tap water at our shop tastes like rust
      need jugs of water brought to the job site trailer
      the cooler in the waiting room leaks and gurgles
      we are carrying cases of water from the store every week
      our well is bad and we need drinking water at the house
      crew needs cold water out in the heat
      mother cannot lift the big jugs any more
      boil notice and the daycare needs water
      staff want hot and cold water in the break room
      we need two hundred bags of ice for the festival
      want a dispenser that hooks to the line instead of bottles
      pallets of small bottles for the charity race`,
    brands:
      'Culligan, Primo Water, ReadyRefresh, Crystal Springs, Poland Spring, Sparkletts, Hinckley Springs, Quench Water, Deer Park, Arctic Glacier',
    touches: 'grocery stock clerk',
    near: 'vending and coffee, wells and water treatment, office supplies, food distribution, equipment rental',
  },
  {
    name: 'uniforms',
    does: 'uniform rental, uniform service, work apparel, scrubs, workwear store, industrial laundry, flame-resistant clothing, logo shirts for staff, chef coats, public safety uniforms, school uniforms, safety boots, steel-toe boots, lab coats, uniform route rep, mats and shop towels, high-visibility vests',
    signs:
      'uniform, uniforms, scrubs, work shirts, coveralls, lab coat, lab coats, chef coats, steel-toe boots, safety boots, work boots, hi-vis, high-visibility vests, flame-resistant, FR clothing, shop towels, name patches, uniform service, workwear',
    asks: `our technicians all wear different shirts and look sloppy
      mechanics need clean coveralls every week
      the uniform company bills us for shirts we never got
      nurses at our clinic want matching scrubs
      new hires need work boots that pass the plant rules
      staff at the restaurant need aprons and black shirts
      the electricians must wear clothes that do not burn
      name patches for the pockets of our crew
      road crew needs bright vests by Monday
      my son needs clothes for his Catholic school
      security officers need badges and duty shirts
      hotel front desk wants something dressier
      our contract for rented pants auto-renewed and I want out
      she starts nursing school and needs whites and shoes
      lab coats that come back washed and pressed
      volunteer firemen need dress blues`,
    brands:
      'Cintas, UniFirst, Aramark Uniform, Vestis, Red Wing, Carhartt, Dickies, Alsco, Galls, Bulwark',
    touches: 'laundromat attendant, costume designer',
    near: 'custom apparel, linen service, promotional products, safety training, quilting and embroidery, tailoring',
  },
  {
    name: 'document shredding',
    does: 'document shredding, paper shredding, mobile shred truck, on-site shredding, hard drive destruction, records storage, records management, document scanning, secure destruction, purge cleanouts, shred bins, community shred day, file room digitizing, off-site file storage, electronic records conversion',
    signs:
      'shredding, shred, shredder, shred truck, shred day, old tax records, old files, boxes of files, confidential papers, hard drive destruction, records retention, records storage, document scanning, patient charts, paper records, medical records storage, scan our files, destroy documents',
    asks: `forty boxes of old client files in our storage room
      how do we get rid of medical charts without breaking privacy law
      Dad kept every bank statement since 1970
      retiring doctor has a basement full of charts
      our little office machine chokes on staples
      we want to go paperless and have a wall of cabinets
      old computers with customer information on the drives
      I closed the law practice and must keep files for seven years
      someone went through our dumpster and found account numbers
      need a certificate that everything was destroyed
      the bank wants locked bins picked up every month
      where can my neighbors bring old papers to be destroyed
      scan twenty years of blueprints before the move
      our filing room is costing us rent
      after the divorce I have bags of papers with my social on them
      the school district must purge student records`,
    brands: 'Iron Mountain, Shred-it, ProShred, Access Records, Vital Records Control',
    touches: 'file clerk, archivist, medical records clerk',
    near: 'storage, office cleaning, IT support, accounting, junk removal, organizing, waste hauling',
  },
  {
    name: 'couriers',
    does: 'courier, same-day delivery, messenger service, local delivery service, medical courier, delivery driver, legal messenger, last-mile delivery, hot shot delivery, package shipping store, pack and ship, document runner, pharmacy delivery, lab specimen transport, contract delivery driver, on-demand delivery',
    signs:
      'courier, messenger service, same-day delivery, hot shot, rush delivery, deliver a package, delivered across town, delivered today, delivery driver, last-mile, specimens, lab specimen, pack and ship, mail a package, overnight package, legal filings delivered, ship a package, parcels',
    asks: `papers have to be at the courthouse by four today
      somebody to carry lab samples to the hospital every afternoon
      our flower shop needs a driver on Valentine's Day
      I left my passport in the office two hours away
      need a part driven to the plant tonight or the line stays down
      pharmacy wants pills dropped at customers' doors
      who can pick up checks from five job sites each Friday
      closing documents need a wet signature across town
      grandmother's china must be packed and sent to my sister
      we ship thirty boxes a day and the carrier keeps losing them
      a bakery needs cakes taken to wedding halls
      auto parts have to get to garages within the hour
      the dentist sends crowns to a lab three towns over
      local store wants to deliver like the big ones
      need to mail something fragile and oddly shaped
      someone with a cargo van for regular runs`,
    brands: 'FedEx, UPS Store, UPS, DHL, Pak Mail, PostalAnnex, DoorDash, Dropoff, Roadie, PostNet',
    touches: 'mail carrier, pizza delivery driver, post office clerk',
    near: 'freight, process serving, moving, airport rides, warehousing, medical rides, pharmacy',
  },
  {
    name: 'government contracting',
    does: 'government contracting consultant, GSA schedule help, federal bids, APEX Accelerator counselor, procurement technical assistance, proposal writer for bids, 8(a) certification, woman-owned and minority-owned certification, HUBZone, SAM registration, RFP response writer, procurement officer, bid consultant, veteran-owned business certification, small business liaison, state purchasing',
    signs:
      'government contract, government contracts, federal contract, RFP, RFPs, request for proposals, GSA schedule, SAM.gov, 8(a), HUBZone, woman-owned certification, minority-owned, veteran-owned certification, set-aside, DBE certification, sealed bid, bid on public work, CAGE code, subcontract with the Navy, prime contractor, city bids',
    asks: `I want to sell my cleaning service to the Army base
      how does a small shop bid on city work
      got an eighty-page request for proposals due in two weeks
      someone told me a woman-owned firm gets preference
      my husband is a disabled vet and owns a landscaping company
      registering in the federal system is driving me crazy
      lost a bid to the state and want to know why
      school district put the roof job out for bids
      a prime contractor wants us as a minority subcontractor
      how do we get on the approved vendor list for the county
      our product would be perfect for the VA hospitals
      the contract officer asks for past performance and we have none
      what is a cage code and where do I get one
      pricing rules for a federal job make no sense to us
      someone who reads bid documents and writes the answer
      the airport project requires disadvantaged businesses`,
    brands: 'APEX Accelerator, PTAC, GSA, SAM.gov, SBA',
    touches: 'government employee, city council member, contracting intern',
    near: 'business startup advice, grant writing, chamber of commerce, surety bonds, business law, city government, quality certification',
  },
  {
    name: 'networking groups',
    does: 'networking group leader, BNI chapter president, referral group, leads group, Rotary club, Lions club, Kiwanis, mastermind group, young professionals, business association, women in business group, professional association, service club, peer advisory board, mixer host, connector, community builder',
    signs:
      'networking group, networking event, leads group, referral group, BNI, Rotary, Kiwanis, Lions club, mastermind, young professionals, business mixer, peer group, women in business, service club, elevator pitch, professional association, know nobody in town, Jaycees, Soroptimist, meet other owners',
    asks: `I moved here and do not know one business person
      how do other realtors get so many referrals
      I just hung out my shingle and need people to know me
      want to meet other women who own businesses
      I am tired of working alone and need peers to talk to
      a breakfast group where people pass each other leads
      new insurance agent has no contacts in town
      my daughter is starting out and should meet young professionals
      is there a group that needs a florist or a banker
      I would like to join a club that does good in town
      only lawyer in a small town looking for colleagues
      I hate mixers but must get out more
      which lunch club is worth the dues
      owner wants a small circle to be honest with each month
      somebody to introduce me around
      retired executive wants to stay connected`,
    brands:
      'BNI, Rotary, Kiwanis, Lions Club, LeTip, Vistage, TEAM Referral Network, Jaycees, Optimist Club, Soroptimist, 1 Million Cups',
    touches: 'LinkedIn user, fraternity member',
    near: 'chamber of commerce, business coaching, business startup advice, speaking, volunteering, office space',
  },
  {
    name: 'chamber of commerce',
    does: 'chamber of commerce director, chamber ambassador, chamber president, membership director, economic development, downtown association, Main Street director, tourism bureau, visitors bureau, ribbon cuttings, business improvement district, local business directory, business advocate, economic development corporation, shop local campaign',
    signs:
      'chamber of commerce, chamber, ribbon cutting, grand opening, economic development, downtown association, Main Street program, visitors bureau, tourism board, local business directory, chamber ambassador, shop local, business improvement district, enterprise zone, relocating a company, new business in town',
    asks: `we open our store next month and want a ribbon cutting
      a company wants to move here and asks whom to talk to
      are there tax breaks for building a plant in the county
      who runs the downtown street fair
      street work is killing the shops on our block
      want our restaurant listed where visitors look
      need a list of employers in town
      who can introduce me to the business community here
      our inn wants to be in the tourist brochure
      empty storefronts are hurting downtown
      looking for money to fix the facade of my old building
      how do I get a float in the holiday parade
      new doctor in town wants to be introduced
      merchants want better parking rules from the city
      who gives an award for small business of the year
      thinking of opening a shop here and want to know the market`,
    brands: 'Chamber of Commerce, Main Street America, Downtown Alliance',
    touches: 'city clerk, tour guide, chamber intern',
    near: 'networking groups, city government, business startup advice, commercial property, tours, event planning, public relations',
  },
  {
    name: 'conference production',
    does: 'conference planner, meeting planner, corporate event producer, conference production, convention services, event management company, exhibitor management, registration services, association management, convention center sales, AV production for conferences, hybrid event production, speaker management, trade show organizer, expo producer, gala producer, certified meeting professional',
    signs:
      'annual conference, host a conference, convention, annual meeting, symposium, summit, expo, breakout sessions, meeting planner, event producer, exhibitors, badge printing, attendee registration, hybrid event, plenary, convention center, association management, call for papers, user conference',
    asks: `three hundred dentists are coming to town in May
      our association has never hosted the annual meeting before
      we need badges and a check-in desk for six hundred people
      half the attendees want to join by video
      the user gathering for our software grew too big for me
      who finds hotels and halls for a two-day summit
      want to put on a home show with eighty booths
      somebody to handle sponsors and exhibitors for us
      professor is organizing a symposium and is drowning
      shareholders' meeting needs staging and microphones
      the diocese hosts a regional gathering of parishes
      need slides and speakers to run on time across four rooms
      our trade group lost its only paid organizer
      book a block of rooms and buses for delegates
      product launch with a stage and press
      the nonprofit gala has outgrown the volunteers`,
    brands: 'Freeman Expositions, Encore Global, Cvent, Maritz, PSAV, Eventbrite',
    touches: 'convention attendee, hotel banquet server',
    near: 'event planning, sound and lighting, venues, trade show displays, speaking, hotels, live streaming',
  },
]
