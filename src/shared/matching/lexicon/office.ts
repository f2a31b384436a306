import type { Trade } from './trade'

/** Trades that keep an office and its people going: training, rooms, supplies, clubs. */
export const office: readonly Trade[] = [
  {
    name: 'sales training',
    does: 'sales trainer, sales coach, sales consultant, fractional sales manager, sales training workshops, cold calling training, closing techniques, sales process design, sales playbooks, negotiation training, sales team coaching, retail sales training, sales enablement, teaches people to sell, objection handling, prospecting training, Sandler trainer, consultative selling workshops, inside sales coaching, sales kickoff facilitator, role-play and objection drills, SPIN selling instructor, new-hire sales onboarding, ride-alongs with field reps, commission plan design, telephone sales trainer, account management training, certified sales leader, in-home sales coaching for contractors',
    signs:
      'sales training, sales trainer, sales coach, cold calls, cold calling, closing deals, close more deals, closing rate, sales pitch, salespeople, sales reps, sales quota, sales slump, prospecting, sales objections, follow up on leads, upselling, negotiation skills, sales technique, sales kickoff, sales script, sales role-play, sell more to existing customers, better closers, sales skills, close rate, learn to sell, sales calls coached, selling skills, salesmanship',
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
      should I pay commission or salary to my first salesperson
      every estimate we hand over dies with "let me talk to my wife"
      our bank tellers must offer accounts and they blush
      my stylists never mention the shampoo at checkout
      I talk too much and the buyer's eyes glaze over
      roofing estimators come back from kitchen tables empty-handed
      the founder brought in every account and now he is retiring
      engineers became account managers and only talk specifications
      people love the demo, then silence for weeks
      reps fold the minute a purchasing agent says too expensive
      our donors say yes to everyone else's ask but ours
      hired a hotshot from a rival and he has sold nothing since March
      new agents give up after the tenth person hangs up
      the gym signs up lookers at half the rate of our other club
      how do I bring up money without my voice cracking
      dealership floor staff chase people off the lot
      our pipeline is full of deals that never move
      trade show visitors take a brochure and we never hear back
      shy jeweler wants to ask wedding couples for the bigger stone
      nobody knows what to say in the first thirty seconds
      distributor reps only take orders and never win new accounts
      role-play practice before the big pitch
      scripts for phone prospecting
      handle price objections
      half-day workshop for our reps
      what pay plan keeps closers
      teach my estimators to close
      quota missed again`,
    brands: 'Sandler Training, Dale Carnegie, Miller Heiman, Southwestern Consulting',
    touches: 'sales associate, sales clerk, account executive, retail cashier',
    near: 'leadership training, business coaching, speaking, networking groups, human resources, customer databases',
  },
  {
    name: 'leadership training',
    does: 'leadership coach, executive coach, leadership development, management training, supervisor training, manager workshops, corporate trainer, organizational development consultant, succession development, communication training, conflict at work training, DiSC assessments, 360 feedback, emotional intelligence workshops, training and development, soft skills training, culture consultant, ICF certified executive coach, supervisor bootcamps, emerging leaders program, five dysfunctions facilitator, crucial conversations trainer, succession readiness coaching, coaching for school principals, nurse manager development, EQ-i and Hogan assessments, foreman and crew lead training, culture change facilitator, women in leadership programs, diversity and inclusion trainer, Gallup strengths coach',
    signs:
      'leadership training, leadership development, executive coach, management training, first-time manager, new supervisor, new manager, foreman training, soft skills, micromanage, micromanager, difficult conversations, 360 review, DiSC assessment, emotional intelligence, leadership retreat, delegating, supervisory skills, people skills for managers, executive presence, executive coaching, leadership coach, leadership program, leadership workshop, emerging leaders, hard conversations, train our managers, StrengthsFinder, Myers-Briggs, coaching for our director',
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
      young managers struggle with older workers who report to them
      great welder, made lead man, now two fellows won't speak to him
      our charge nurses cry in the supply room
      the vice president shouts and we cannot afford to lose her
      I say yes to all of them and then resent it
      twenty-six and suddenly the boss of my own uncle
      board gave our director a poor review and a year to change
      kitchen manager rules by fear and cooks walk out midshift
      department chairs were scholars yesterday and administrators today
      the founder hovers over every email that goes out
      crew chiefs never tell anyone they did a good job
      bright woman here was passed over because she stays too quiet
      brothers inherited the plant and pull the workers both ways
      exit interviews all name the same person
      pastor has a staff of fourteen and no idea how to direct them
      captains at the fire department need schooling before promotion
      our high potentials leave because nobody develops them
      meetings go in circles and no one decides
      I got anonymous ratings from my people and they hurt
      plant manager retires in two years and nobody is ready
      remote staff say they never know what their boss expects
      engineers promoted into management miss their lab benches
      coach for a new CEO
      class for first-line supervisors
      help me delegate
      mentor for a school superintendent
      learning to give feedback
      manager yells, good workers leave
      workshop on trust at the top`,
    brands:
      'FranklinCovey, Dale Carnegie, Center for Creative Leadership, Vistage, Crestcom, EOS Worldwide',
    touches: 'shift supervisor, team leader, student leader',
    near: 'business coaching, human resources, strategic planning, speaking, team building, career coaching',
  },
  {
    name: 'team building',
    does: 'team building events, team building facilitator, corporate retreats, ropes course, escape room for groups, staff outings, corporate events, offsite planner, icebreakers, company picnic activities, employee engagement activities, group challenges, scavenger hunts, adventure park groups, retreat facilitator, morale events, corporate fun facilitator, outdoor adventure days, low and high ropes facilitator, improv workshops for teams, virtual team games, cooking challenges for companies, Olympics-style field days, build-a-bike charity events, paint and sip for staff, murder mystery evenings, retreat center for groups, axe-throwing parties, boat building challenge, amazing race producer',
    signs:
      'team building, team-building, ropes course, escape room, staff outing, staff retreat, company retreat, company outing, offsite, icebreaker, trust fall, morale, company picnic, staff day, scavenger hunt, axe throwing, group bonding, bonding activity, team bonding, team challenge, staff retreat facilitator, group outing for work, employee outing, staff appreciation day, trust exercises, laser tag for the office, icebreaker games, virtual happy hour',
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
      the board members barely know one another
      day shift and night shift have never said hello
      the merger closed and people still wear the old company's caps
      something physical, nobody over fifty gets hurt
      accountants after tax season deserve to throw hatchets
      forty engineers, one rainy afternoon, please not bowling again
      everyone stares at laptops during lunch
      the new principal wants her faculty laughing by Labor Day
      all of us are on Zoom in five time zones and it feels cold
      build bicycles for kids as a group and give them away
      our interns and partners sit at separate tables
      last year's potluck ended at two o'clock with silence
      resident assistants come back to campus in August
      lock us in a room and let us find the key together
      hospital unit lost three colleagues to COVID and drifted apart
      softball against our suppliers, burgers, prizes
      cabin for two nights with somebody to run the sessions
      firehouse families need a day together
      a race through downtown solving clues
      rowing, rafting or climbing for our leadership group
      city council and department heads bicker, get them playing
      cook a meal in competing kitchens
      bring the sales and service sides together
      indoor games for thirty
      one-day getaway with the crew
      fun for remote coworkers
      kickoff day for volunteers
      low ropes, mixed abilities
      paint night for staff
      mystery dinner at work`,
    brands: 'Outback Team Building, Topgolf',
    touches: 'camp counselor, HR intern',
    near: 'leadership training, event planning, human resources, venues, speaking, tours',
  },
  {
    name: 'safety training',
    does: 'safety consultant, OSHA trainer, OSHA 10 and 30 classes, safety manager for hire, forklift certification, workplace safety inspections, fall protection training, confined space training, lockout tagout, hazard communication, safety manuals, industrial hygienist, certified safety professional, DOT compliance, ergonomics assessments, respirator fit testing, mock OSHA inspection, toolbox talks, active shooter training, food safety class, OSHA-authorized outreach trainer, MSHA new miner training, HAZWOPER 40-hour instructor, CSP and CIH on staff, scaffold and trench competent person class, aerial lift and scissor lift certification, noise and air sampling, arc flash and NFPA 70E training, EMR reduction consulting, site safety plans, drug-free workplace programs, bloodborne pathogens class, ANSI Z490 trainer, written programs for contractors, defensive driving for fleets, emergency action plans, ergonomist',
    signs:
      'OSHA, safety training, safety consultant, safety manual, safety program, safety officer, forklift certification, forklift license, OSHA 10, OSHA 30, lockout tagout, confined space, fall protection, hard hats, hazmat training, safety data sheets, near miss, accident rate, respirator fit, toolbox talk, ServSafe, EMR rating, HAZWOPER, MSHA, scissor lift certification, aerial lift training, trench safety, scaffold training, arc flash training, OSHA citation, OSHA fine, OSHA log, recordable injuries, hearing conservation, fire drill plan, evacuation plan, safety meeting, forklift training, job site safety, silica dust',
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
      looking for someone to walk our plant before the inspector does
      excavator operator jumped in a ditch with no shoring
      a finger was lost on the press last month and the state is coming
      refinery gate guard says nobody enters without the 40-hour card
      new boom truck and not one of us has a card for it
      owner of the building demands paperwork before my painters go up
      sawdust hangs in the air and eyes burn by noon
      temp worker drove the lift into a rack, no ticket, no class
      the union wants minutes from monthly toolbox meetings
      nurses get stuck with needles and have to be taught each year
      inspector said our eyewash was blocked and gave thirty days
      three ladders, no training, one broken hip
      customer's portal rejects our written programs again
      carrier threatens to drop us unless incidents go down
      chlorine is stored at the pool and staff never practiced a spill
      noise so loud they shout at arm's length
      our quarry hires start Monday and need the miners' course
      who is in charge when the alarm sounds and which door do we use
      school wants its staff to practice lockdown without terrifying kids
      cafeteria manager must renew her food protection manager card
      silica from cutting granite, someone to sample the air
      small roofer, fined for no harnesses, wants to get right
      machine guards were taken off and never put back
      linemen and electricians need flash clothing training
      wrists hurt on the packing line, redesign the station
      what goes on the injury log and when is it posted
      harness class for ironworkers
      OSHA 30 by spring
      first safety manual
      mock inspection, no fine
      lift operator recertification
      chemical labels and sheets sorted out
      Spanish class for roofers`,
    brands: 'OSHA, National Safety Council, ServSafe, ISNetworld, Avetta, Safety Services Company',
    touches: 'crossing guard, OSHA compliance officer, school safety patrol, lifeguard',
    near: "first aid training, workers' compensation law, business insurance, fire protection, industrial maintenance, human resources, forklifts",
  },
  {
    name: 'speaking',
    does: "speaker, keynote speaker, motivational speaker, public speaking coach, presentation coach, speech coach, speakers bureau, workshop presenter, after-dinner speaker, commencement speaker, TEDx speaker, teaches public speaking, presentation skills training, speechwriter, corporate speaker, Toastmasters leader, author and speaker, professional keynote speaker, CSP from the National Speakers Association, humorist and storyteller for banquets, TEDx coach, executive speech coaching, accent and diction coach, cancer survivor sharing her story, veteran speaker for Memorial Day, speaker's agent and booking, school assembly presenter, debate coach for candidates, wedding toast and eulogy writer, panel moderator, pitch coach",
    signs:
      'keynote, keynote speaker, guest speaker, motivational speaker, public speaking, speakers bureau, stage fright, give a speech, giving a talk, wedding toast, Toastmasters, presentation skills, luncheon speaker, lunch and learn, commencement address, banquet speaker, TED talk, inspirational talk, podium, speechmaking, orator, butterflies before I speak, dinner speaker, assembly speaker, program for our club, afraid to speak in front of people, speaker fee, panel moderator, paid to speak',
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
      who speaks well about money to young people
      my voice quivers the second the microphone is handed to me
      program chair quit and the Kiwanis calendar is blank until June
      maid of honor, three minutes, must not cry
      astronaut or athlete to fire up nine hundred franchisees
      the mayor reads every word off the paper in a drone
      Veterans Day assembly wants somebody who served and can hold kids
      valedictorian writes like a textbook, needs help to sound alive
      Lincoln Day dinner, an hour, patriotic but not partisan
      professor mumbles at his slides with his back to us
      survivor of a bad wreck to scare teenagers off their phones
      TED people accepted me and I have eighteen minutes and no idea
      hospital fundraiser needs a heartfelt patient to tell her story
      the company sends me to panels and I go blank on questions
      lady with forty years of funny farm stories for our co-op supper
      women's club meets noon on the first Tuesday, topics welcome
      insurance association wants a magician of words after dessert
      board chair dreads the podium at the shareholders' dinner
      parents' night on screens and sleep, who can explain it well
      retired judge could make a second career on the circuit
      doctor has to testify to the legislature in three minutes
      how much should I charge for an hour at a convention
      father of the bride with a toast to give and no words
      someone to make freshmen think about drinking
      talk on local history for our luncheon
      toast help, wedding Saturday
      practice for a debate
      humor after dinner
      the um and ah problem
      graduation address, twelve minutes
      book me on stages`,
    brands: 'Toastmasters, National Speakers Association, TEDx, Dale Carnegie',
    touches: 'debate team member, radio announcer, Toastmasters member',
    near: 'conference production, emcees, leadership training, acting lessons, networking groups, chamber of commerce, sales training',
  },
  {
    name: 'answering services',
    does: 'answering service, virtual receptionist, live call answering, after-hours calls, call center, medical answering service, legal intake, overflow calls, phone receptionists, 24/7 dispatch, appointment booking by phone, bilingual receptionists, telephone answering, customer service outsourcing, help line staffing, HIPAA-compliant medical answering, legal intake specialists, dispatch for plumbers and towing, message relay by text, appointment scheduling desk, bilingual live operators, outsourced help desk calls, order-taking call center, emergency on-call paging, hospice and home health triage lines, tenant maintenance hotline, seasonal overflow center, remote front desk staff, crisis and ethics hotline staffing',
    signs:
      'answering service, virtual receptionist, missed calls, after hours calls, after-hours calls, answer the phone, answer our phones, answering the phone, call center, calls go to voicemail, overflow calls, phones ringing off the hook, receptionist quit, live answering, live operator, live receptionist, after-hours answering, after hours answering, on-call paging, screening calls, answer calls, answers our calls, phone is answered, phone messages taken, bilingual operators, phones covered, hotline staffed, 24-hour phone, phones answered',
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
      our ad is running and we cannot handle the volume of calls
      it rings nine times and then a robot picks up
      furnaces die at midnight and our guys sleep through it
      I come down from the roof to find eleven missed ones
      two-person law practice, both in trial all week
      expectant mothers need the midwife in the middle of the night
      the girl up front is out with the flu and nobody covers her desk
      callers want a human voice, not press four
      our motel has no clerk after ten at night
      landlord of sixty units, burst pipes always on Sunday
      ad on the radio starts at six and ten of us cannot keep up
      funeral families should never hear a machine
      dispatch my tow trucks while I am under a car
      a Spanish voice for those who ring about estimates
      vet clinic closes at six, emergencies keep coming
      who takes down the caller's name while we pray on Sabbath
      pledge drive, three days, somebody to take the numbers
      therapist sees people all day and returns messages at nine
      our elevator phones have to ring through to somebody
      oil customers run dry in blizzards and reach nobody
      school snow days, parents jam our one line
      whistleblowers must be able to reach a stranger
      locums doctor wants only urgent ones put through
      overflow during lunch hour
      receptionist by phone
      night messages for a clinic
      bilingual phone help
      someone to answer Saturdays`,
    brands: 'Ruby Receptionists, Smith.ai, AnswerConnect, PATLive, MAP Communications, Nexa',
    touches: 'telemarketer, 911 dispatcher, hotel operator, call center agent',
    near: 'virtual assistance, business phones, staffing, office automation, property management, IT support',
  },
  {
    name: 'copiers',
    does: 'copier sales, copier leasing, copier repair, office equipment dealer, printer repair, managed print services, multifunction printers, toner supply, plotter service, fax and scan, wide-format printers, copier technician, document imaging equipment, postage meters, mailing machines, print fleet management, authorized Ricoh and Canon dealer, laser printer service, toner programs with automatic shipment, production print equipment, refurbished multifunction devices, large-format scanners and plotters, lease buyout consulting, check and label printers serviced, card and badge printers, on-site fleet assessments, Pitney Bowes alternative mailing systems, factory-trained copier tech, print cost audits',
    signs:
      'copier, copy machine, photocopier, office printer, copier lease, toner, paper jam, paper jams, multifunction printer, plotter, postage meter, folding machine, scan to email, drum unit, fuser, per-page cost, laser printer, photocopying, copier repair, printer lease, copier technician, copies are streaky, collate, stapler finisher, ink jams, service call on the printer, wide-format printer, all-in-one printer, franking, mail meter, copy lease',
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
      looking for somebody honest who repairs office printers
      light gray ghost of last page on every sheet
      rollers squeal and the whole floor gives up and uses phones
      fine print says we owe seven more months if we return it
      tax season, two preparers, one machine that overheats
      school office runs forty thousand worksheets a month
      ink costs more than the thing did
      parish bulletin folds crooked every Thursday
      blueprints come out with lines missing
      it sits in the hall blinking an error code and nobody will come
      each vendor quotes so much per click and I cannot compare
      our stamps machine rate went up and paper insert says ninety days
      the law clerk needs one that reads both sides at once into files
      new branch opens Monday and needs scan, fax and staple
      dealer auto-renewed for sixty months behind our back
      the leased machine will not take jobs from our Macs
      hundred employees, twenty desktop devices, every one a different cartridge
      envelopes jam and get chewed
      insurance office wants badges and cards printed in-house
      color looks purple instead of our navy
      the old one weighs 600 pounds and goes upstairs
      trade school wants used ones for students to learn on
      court reporter needs a fast duplex machine at home
      fuser error again
      plotter for our surveyors
      paper keeps curling
      who fixes HP lasers`,
    brands:
      'Xerox, Ricoh, Konica Minolta, Canon Solutions America, Kyocera, Sharp Business Systems, Toshiba Business Solutions, Pitney Bowes, Lexmark, Quadient, Brother printers',
    touches: 'copy shop clerk, mailroom clerk',
    near: 'IT support, office supplies, printing, office furniture, equipment leasing, business phones',
  },
  {
    name: 'office furniture',
    does: 'office furniture dealer, cubicle installation, workspace design, used office furniture, desks and chairs, ergonomic chairs, standing desks, conference tables, systems furniture, office furniture installers, space planner, reception furniture, school furniture, file cabinets, office liquidation, waiting room chairs, commercial interiors, Herman Miller certified dealer, panel systems reconfigured, remanufactured workstations, ergonomic assessments and chair fittings, lab and classroom furniture, commercial seating for waiting areas, sit-stand retrofits, decommissioning and liquidation, healthcare and exam room furniture, acoustic panels and phone booths, conference room AV tables, church seating and pews, installation crews for furniture, library shelving',
    signs:
      'office furniture, cubicle, cubicles, office chair, office chairs, standing desk, sit-stand desk, conference table, reception desk, workstation, workstations, file cabinets, filing cabinets, waiting room chairs, desk chair, ergonomic chair, open-plan office, space planning, task chair, desks for our staff, desks for the office, cubicle walls, cubicle installation, phone booth for the office, boardroom table, lateral file, desk converter, height-adjustable desk, mesh chair, office liquidation, used desks, lobby seating',
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
      four-drawer steel cabinets for paper records
      three people share a folding table since we doubled in size
      sciatica by two in the afternoon and my wrists go numb
      lobby sofa has a spring poking patients
      lease is up, the landlord wants our forty partitions gone by Friday
      phone conversations carry across the whole floor
      casters broken on half of what we sit on
      board members squeeze around two mismatched doors on trestles
      six-foot-five programmer, knees hit the drawer
      library needs shelves and reading tables for teens
      call center moves from one floor to another over a weekend
      courthouse jury room has nothing but metal folding seats
      dentist adding two operatories wants stools and a front counter
      our nonprofit inherited a ton of battered metal drawers
      remote staff get a stipend and want it comfortable at home
      principal's conference room wobbles and squeaks
      lay out a floor for fifty, plus little rooms for private calls
      trading desks with places for three monitors
      pregnant employee must be able to work upright
      auction bought us fifty used ones, assemble them
      fabric on our dividers is stained and torn, reupholster or swap
      credit union lobby needs a greeting podium and seats
      architect wants drafting stools and flat files
      sit-stand for thirty
      executive desk, walnut
      used cubicles cheap
      chair for ten-hour days
      sell our old desks
      boardroom for twenty
      nursing mothers' room seat and table`,
    brands:
      'Steelcase, Herman Miller, Haworth, HON, Knoll, Kimball International, Allsteel, Uplift Desk, Humanscale, Teknion',
    touches: 'furniture assembler at a big store, facilities clerk',
    near: 'office space, commercial property, interior design, furniture, moving, copiers, office supplies',
  },
  {
    name: 'office supplies',
    does: 'office supply dealer, stationery store, paper and toner, business products, school supplies, break room supplies, janitorial supplies, ink cartridges, rubber stamps, business forms, checks and envelopes, filing supplies, office products rep, bulk paper, commercial stationer, next-day office products, school classroom packs, legal pads and exhibit tabs, medical forms and charts supply, checks and deposit tickets, seals and embossers for notaries, breakroom and restroom paper goods, remanufactured toner, planners and calendars, binders and index tabs, procurement punchout catalogs, minority-owned office supply, packing and label stock',
    signs:
      'office supplies, office supply, ink cartridges, printer paper, copy paper, staplers, binders, stationery, rubber stamp, notary stamp, sticky notes, manila folders, business checks, self-inking stamp, janitorial supplies, school supplies, label maker, pens and paper, reams, ream of paper, legal pads, notepads, toilet paper for the office, paper towels by the case, binder clips, index cards, desk calendar, planner refills, deposit slips, checks for the business, corporate seal, tabs and dividers, label tape, post-it notes, dry erase markers',
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
      where to get cleaning products by the case for our building
      the closet is down to one ream and a broken stapler
      teachers spend their own paychecks on markers and glue
      big warehouse chain delivers late and half wrong
      hand soap, bath tissue and trash liners for eleven floors
      bank changed its name and our deposit slips no longer work
      state now wants an embossed seal on our corporate minutes
      court insists on numbered tabs with side cuts
      firm of thirty wants one monthly bill for pencils to paper towels
      hundred backpacks filled for needy kids before August
      nobody carries refills for my grandfather's fountain pen
      our cartridges are counterfeit and leak
      church needs offering envelopes numbered for each family
      camp orders poster board, tape and name stickers by the crate
      I keep driving to the store for envelopes every Tuesday
      dentist wants appointment cards and sterilization pouches
      local place instead of the big boxes, someone who drops off
      new office from scratch, everything that goes in drawers
      carbon receipts with our name and serial numbers
      wall calendar with two years at a glance
      daycare runs through a case of wipes and construction paper
      deputies go through notebooks like candy
      colored paper, 20 cases
      a date stamp that turns
      ink and paper on account
      envelopes with windows
      seal for a notary
      cheap pens by the gross
      bulk folders and labels
      toner at a decent price`,
    brands: 'Staples, Office Depot, OfficeMax, W.B. Mason, Avery, Deluxe Checks',
    touches: 'store clerk, purchasing clerk',
    near: 'copiers, printing, office furniture, bottled water, promotional products',
  },
  {
    name: 'office space',
    does: 'coworking space, executive suites, shared offices, office rental, serviced offices, meeting rooms by the hour, virtual office, mailbox address, hot desks, flexible workspace, business incubator, office suites for rent, therapy rooms for rent, day offices, sublease office space, community manager at a coworking space, coworking operator, executive suite center, medical suite sublets, hourly therapy offices, podcast and phone rooms for members, incubator for startups, flexible leases month to month, creative studio rentals, virtual business address and mail forwarding, training rooms for rent, makerspace and shared commercial workspace, conference center day rates, office condo landlord',
    signs:
      'coworking, co-working, shared office, executive suite, hot desk, virtual office, business address, meeting room, day office, office for rent, rent an office, office to rent, sublease, flexible workspace, private office, incubator, shared desk, hotdesk, coworking space, meeting space by the hour, sublet my office, rent a desk, desk in town, mail address for my business, registered business address, share office space, shared suite, conference room rental, furnished office, therapy office, conference room for rent',
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
      where can I rent a furnished office by the month
      the dog barks during every client meeting at my house
      attorney just left a big firm, needs one door and a front desk person
      counselor sees people three evenings, does not need the whole week
      landlord wants five years up front and we are a three-month-old team
      my UPS parcels get stolen off the porch, I run a business
      neighbors complain cars park in front for my bookkeeping
      satellite staff of two, thirty miles from headquarters
      arbitrator and both sides, three rooms, Tuesday only
      my spouse also works upstairs and we are losing our minds
      remote coder missing human company, wants a coffee pot and colleagues
      two floors half empty after layoffs, someone could use them
      state filing asks for a street address, not a box
      artist friends looking for bright corners to divide among us
      nurse practitioner seeks a room with sink twice a week
      fire closed our building and we must be running by Monday
      company in Germany needs a little presence here
      startup of six, hoping to grow to twenty without moving
      interview candidates on Thursday in a professional setting
      screenwriter needs silence and a lock
      community college graduates with ideas and nowhere to sit
      financial adviser, semi-retired, wants a plaque and a mail slot
      two days, one desk
      meeting space, eight chairs
      quiet spot with fast internet
      share rent with another therapist
      suite with a receptionist
      month by month, furnished`,
    brands: 'Regus, WeWork, Industrious, Office Evolution, Intelligent Office, Davinci',
    touches: 'coworking member, office receptionist',
    near: 'commercial property, chamber of commerce, business startup advice, office furniture, networking groups, virtual assistance',
  },
  {
    name: 'office cleaning',
    does: 'commercial cleaning, janitorial services, office cleaners, janitorial company, night cleaning crew, building maintenance services, medical office cleaning, floor stripping and waxing, post-construction cleanup, day porter, church cleaning, disinfection services, commercial carpet care, restroom sanitation, bonded cleaning crew, school and daycare cleaning, bonded and insured janitorial contractor, green cleaning certified, terminal cleaning for surgery centers, warehouse floor scrubbing, VCT refinishing, bank and branch cleaning, electrostatic disinfecting, restaurant night cleaning, gym and locker room cleaning, event venue cleanup, janitorial franchise owner, school summer deep cleans, retail store cleaning, apartment common area cleaning',
    signs:
      'janitorial, janitor, office cleaning, commercial cleaning, cleaning crew, night crew, strip and wax, floor waxing, day porter, office restrooms, clean our office, clean the office, clean our building, post-construction cleanup, trash cans at work, breakroom, disinfect, custodial services, cleaners for our office, cleaners for the clinic, cleaners for the church, office cleaner, evening cleaners, mopping the lobby, empty the trash at our office, janitorial service, disinfecting service, buff the floors, commercial cleaner, cleaned after hours, medical office cleaned, warehouse floor scrubbed',
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
      flu went through the whole office and we want it sanitized
      wastebaskets were still full on Monday, third week running
      surgery suites must be turned over by dawn to state rules
      wax built up yellow in the corners of the classrooms
      tenants say stairwells and elevators stink of smoke and fries
      customers trip over grit by the front mat of the bank
      our own staff take turns mopping and resent it
      showroom reopened after construction with drywall powder on every car
      company picnic is over and the hall looks like a war
      concrete in the plant is slick with oil and forklift marks
      gym locker rooms smell of feet, mirrors and drains filthy
      voting hall, two days after the election, needs scrubbing
      dialysis center failed its infection check
      mop crew sets off the alarm every night
      someone to restock restrooms and wipe counters all day
      the pastor mops on Saturday and his back gave out
      restaurant floors and hood area scrubbed after midnight
      they lost our keys twice and quit returning calls
      ten branch locations want one vendor and one invoice
      dental chairs, sinks, X-ray room, every weeknight
      theater aisle with popcorn under four hundred seats
      stomach bug closed the daycare, spray every surface
      carpets in the law library have paths
      vacuum and trash, weeknights
      terrazzo polished
      lobby maid by day
      school break deep clean
      clinic, spotless, nightly
      warehouse floor sweeper
      showroom dusted`,
    brands:
      'Jani-King, ServiceMaster Clean, Jan-Pro, Coverall Cleaning, ABM, Vanguard Cleaning Systems, Anago, Stratus Building Solutions',
    touches: 'school custodian, hotel housekeeper',
    near: 'property management, commercial property, house cleaning, carpet cleaning, window cleaning, office supplies, security guards',
  },
  {
    name: 'vending and coffee',
    does: 'vending machines, vending operator, micro markets, office coffee service, snack machines, coffee machine rental, break room service, soda machines, honor market, healthy vending, pantry service, coffee route driver, espresso machine service, vending route, vending company owner, smart coolers and kiosks, coffee brewers on loan with beans, cold brew and kegerator service, card readers on machines, healthy snack programs for schools, hot food vending, vending machine refurbisher, water and tea service for offices, pantry stocking and free-vend, laundromat and car wash machine placement, machine route broker, candy and gumball routes, ice cream vending',
    signs:
      'vending, vending machine, snack machine, soda machine, office coffee, coffee service, coffee machine, break room, breakroom snacks, micro market, candy machine, Keurig cups, K-cups, espresso machine, pop machine, coin mech, dollar bill validator, vending route for sale, coffee for the office, coffee pods, coffee brewer, vending company, snack vending, soda vending, machine ate my money, vendor machine, cold brew tap, gumball machine, bean-to-cup, kiosk store in the lunch room',
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
      I own a few machines and want to sell the route
      quarters stuck again and nobody answers the number on the side
      third shift lives on chips from the gas station
      pot in the kitchen has been burnt since seven in the morning
      guests in the lobby ask where to buy a soda at midnight
      tuition office wants students to grab a sandwich without cash
      kids in the after-school gym are starving by four
      our cooler of energy drinks is never filled
      truckers wait two hours at the dock with nowhere to eat
      employees Uber lattes and the boss notices
      a nice cappuccino for people waiting while their car is serviced
      want beans delivered, grinder maintained, cups included
      inherited six pop machines and the keys to them
      the hospital waiting room eats bills at 3 a.m.
      county fairgrounds need cold drinks sold by a box
      I would like to place a few units in laundromats and gyms
      motel owner wants ice and candy on each floor
      free fruit and granola as a perk
      teachers' lounge needs coffee that is not instant
      school district bans sugar, needs compliant items
      the old operator pays us no commission any more
      self-checkout shelf with salads and yogurt for the warehouse
      snack box on the shop floor
      espresso for a showroom
      soda for the ball field
      tap-to-pay machine
      decent coffee at work
      swap out the old brewer
      gumballs in the lobby`,
    brands:
      'Canteen Vending, Aramark Refreshments, Farmer Bros, Standard Coffee, Keurig, Bunn, First Choice Coffee, Royal Cup, Nespresso',
    touches: 'barista, convenience store clerk',
    near: 'coffee roasters, bottled water, office supplies, food distribution, property management, office cleaning',
  },
  {
    name: 'bottled water',
    does: 'bottled water delivery, water cooler rental, five-gallon bottles, spring water delivery, office water, bottleless coolers, water and ice service, ice machines lease, ice delivery, drinking water dealer, water route driver, five-gallon jug route, spring water bottler, filtered point-of-use coolers, alkaline and distilled water delivery, cooler sanitizing and repair, emergency drinking water pallets, event hydration stations, cube ice and block ice supplier, private label bottles, potable water hauling for construction, ice machine leasing and service, mineral and sparkling water for offices',
    signs:
      'bottled water, water cooler, five-gallon, water jugs, water delivery, spring water, water dispenser, bottleless cooler, drinking water delivered, ice delivery, bagged ice, jugs of water, 5-gallon jugs, water bottles delivered, cases of water, drinking water for the crew, spring water delivered, distilled water, potable water hauled, water station, ice for the event, bags of ice, block of ice, purified water delivered, hydration station',
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
      pallets of small bottles for the charity race
      fountain in the hallway tastes of pennies and has a sign on it
      the city says do not drink until further notice
      our drillers pass out in the sun with nothing cold in the truck
      Grandmother hauls gallons up three flights from the grocery
      tank on the job trailer has to be filled with something safe to drink
      dentist uses gallons of distilled in the sterilizer
      cooler hums, drips and the staff tip the bottle themselves
      marathon, six aid tables, pallets for four thousand runners
      the wedding barn has no spigot, guests will be thirsty
      road crew wants big orange tanks kept full
      we lift forty-pound bottles and two people hurt their backs
      hotel's compressor froze up and the bar has none to serve
      our label on small bottles for an open house
      baby formula, well tests bad for nitrates
      hot spigot for tea, cold for glasses, hooked to the pipe
      sulfur smell at the cottage, just want something to drink
      fish fry needs three hundred pounds, crushed
      hurricane coming and the nursing home must stock up
      mineral, with bubbles, glass, for the conference room
      delivery company skips us every other week
      jugs to our third floor
      crew hydration in August
      ice for a keg party
      new cooler, no bottle
      distilled for the lab
      chilled bottles for the fair
      spring water at home`,
    brands:
      'Culligan, Primo Water, ReadyRefresh, Crystal Springs, Poland Spring, Sparkletts, Hinckley Springs, Quench Water, Deer Park, Arctic Glacier',
    touches: 'grocery stock clerk',
    near: 'vending and coffee, wells and water treatment, office supplies, food distribution, equipment rental',
  },
  {
    name: 'uniforms',
    does: 'uniform rental, uniform service, work apparel, scrubs, workwear store, industrial laundry, flame-resistant clothing, logo shirts for staff, chef coats, public safety uniforms, school uniforms, safety boots, steel-toe boots, lab coats, uniform route rep, mats and shop towels, high-visibility vests, rental uniform route sales, embroidered company apparel, flame-resistant and arc-rated garments, public safety outfitter, medical scrubs boutique, school uniform shop, chef and hospitality wear, boots and safety footwear truck, first responder duty gear, clean room garments, mat and towel service, corporate apparel programs, marching band uniforms, honor guard and dress uniforms, name tapes and patches sewn on',
    signs:
      "uniform, uniforms, scrubs, work shirts, coveralls, lab coat, lab coats, chef coats, steel-toe boots, safety boots, work boots, hi-vis, high-visibility vests, flame-resistant, FR clothing, shop towels, name patches, uniform service, workwear, chef jacket, aprons for the staff, nurse's scrubs, work pants, duty belt, name tape, badge and uniform, polo uniforms, school uniform, work clothes rented, fire-resistant clothing, arc-rated, non-slip shoes, mechanics' coveralls, shoe truck, dress blues, band uniforms, uniform rental",
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
      volunteer firemen need dress blues
      dietary ladies slip on the kitchen floor in sneakers
      welders keep burning holes in their sleeves
      customers cannot tell who works here and who is shopping
      every Monday clean shirts hang on the rack with a name above the pocket
      refinery turned our fellows away for cotton jackets
      five-year-old starts parochial school, plaid jumper and knee socks
      deputy academy, twelve recruits, belts and trousers by the first
      surgical techs want navy, doctors ceil blue, front desk gray
      we pay for forty sets of pants and have twenty-five employees
      butchers' whites come back with stains and no buttons
      steel caps and metatarsals, the truck that comes to the plant
      airport shuttle drivers should look like a hotel
      marching band is in wool from the Nixon years
      fire company parade outfits with white gloves
      maids' tunics at our inn are faded pink
      mechanics bring grease home and wives are angry
      Scout troop and Boy choir want blazers with a crest
      doormats and red rags changed every Thursday
      tree trimmers need trousers a saw cannot cut
      home aides should wear something with a pocket and a badge
      clean room needs hoods and booties without lint
      winter parkas for eleven linemen, bright orange
      laundry shorted us and then billed for losses
      chef whites, double-breasted
      boots on payroll deduction
      bright vests by Monday
      scrubs in tall
      apron and cap for clerks
      get out of our rental contract
      coveralls, forty, weekly`,
    brands:
      'Cintas, UniFirst, Aramark Uniform, Vestis, Red Wing, Carhartt, Dickies, Alsco, Galls, Bulwark',
    touches: 'laundromat attendant, costume designer',
    near: 'custom apparel, linen service, promotional products, safety training, quilting and embroidery, tailoring',
  },
  {
    name: 'document shredding',
    does: 'document shredding, paper shredding, mobile shred truck, on-site shredding, hard drive destruction, records storage, records management, document scanning, secure destruction, purge cleanouts, shred bins, community shred day, file room digitizing, off-site file storage, electronic records conversion, NAID AAA certified shredding, locked consoles and bins, hard drive and media destruction, X-ray film recycling, legal file storage with retrieval, microfilm and microfiche scanning, backfile scanning and OCR, HIPAA chart custodian for closed practices, bankers box pickup, large-format drawing scanning, records retention schedules, certificate of destruction, community shred event host, e-discovery document scanning',
    signs:
      'shredding, shred, shredder, shred truck, shred day, old tax records, old files, boxes of files, confidential papers, hard drive destruction, records retention, records storage, document scanning, patient charts, paper records, medical records storage, scan our files, destroy documents, shred event, NAID, certificate of destruction, secure disposal of files, microfiche, microfilm, destroyed securely, papers destroyed, records custodian, scan documents, scanning our paper files, old charts, file boxes, digitize paper files, retention schedule, locked bins',
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
      the school district must purge student records
      attic full of my parents' checks and nobody's Social should get out
      doctor dies, his widow has two thousand patients' folders in the garage
      our paper barrel sits unlocked by the copier
      seven-year rule has passed on a wall of returns
      hospital must prove that X-ray films were melted down
      machine overheats after ten sheets and there are ninety boxes
      town clerk's deed books need to be on a computer
      law partner retires, three rooms of closed matters
      identity thieves were at the curb on recycling day
      payroll stubs since 1979 in the boiler room
      credit union throws a day for members to bring in their papers
      a drum of old drives and phones with patient data
      Army boxes of pay records, where can they be kept cool and safe
      blueprints, rolls six feet long, make them searchable
      county ordered us to keep juvenile case files forever off-site
      auditors ask for an invoice from 2014 and nobody can find the carton
      closing the mortgage office, four tons of applications
      bin guy quit coming and the console overflows
      student transcripts on microfilm, digitize before it dies
      school nurse has thirty years of cards in shoeboxes
      we merged and two file rooms must become one system
      divorce lawyer says get rid of the extra copies
      shred truck on the lot
      boxes I no longer need
      hard drives crushed
      twenty banker boxes, scanned
      locked bins weekly
      old W-2s and checks
      charts into PDFs
      archive off-site`,
    brands: 'Iron Mountain, Shred-it, ProShred, Access Records, Vital Records Control',
    touches: 'file clerk, archivist, medical records clerk',
    near: 'storage, office cleaning, IT support, accounting, junk removal, organizing, waste hauling',
  },
  {
    name: 'couriers',
    does: 'courier, same-day delivery, messenger service, local delivery service, medical courier, delivery driver, legal messenger, last-mile delivery, hot shot delivery, package shipping store, pack and ship, document runner, pharmacy delivery, lab specimen transport, contract delivery driver, on-demand delivery, independent courier with cargo van, medical specimen route driver, on-demand rush messenger, legal filing runner, organ and blood transport, parts runner for dealerships, pharmacy home delivery drivers, white glove local delivery, flower and bakery delivery, shipping store owner with FedEx and UPS drop-off, interoffice mail routes, bike messenger, refrigerated van deliveries, airport counter-to-counter, bank bag and deposit pickup',
    signs:
      'courier, messenger service, same-day delivery, hot shot, rush delivery, deliver a package, delivered across town, delivered today, delivery driver, last-mile, specimens, lab specimen, pack and ship, mail a package, overnight package, legal filings delivered, ship a package, parcels, cargo van delivery, rush package, hand-delivered, drop off a package, delivery route, delivered by noon, blood samples transported, documents driven, ship my parcel, ship overnight, package shipped, packed and shipped, UPS Store, FedEx drop-off, driver to deliver, same day delivery',
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
      someone with a cargo van for regular runs
      the judge's clerk wants the original before they lock up
      radioactive dose for a scan has a six-hour life
      dealership needs a fender from three counties over before noon
      centerpieces and lilies, Mother's Day, no one to bring them
      my signature is needed in Dallas tonight, not tomorrow
      sample tubes leave our clinic at three, four, and five
      payroll checks have to reach nine job sites by Friday noon
      son left his trumpet at home and the concert is at seven
      a bakery's wedding tiers ride badly in my hatchback
      medication run to shut-ins out past the reservoir
      prototype must be at the airport counter before the flight closes
      printer needs the proofs hand-carried across town
      violin to Seattle, wrapped by somebody who does it for a living
      regular loop between our three branches with the bag mail
      dental lab boxes, two pickups a day
      the big brown trucks lost three of our cartons this week
      passport to the consulate and back, in one day
      frozen steaks must stay cold on the way to restaurants
      ballots from the precincts to the courthouse
      court subpoenas aside, we just need files moved nightly
      grandson at camp forgot his inhaler
      college care package, odd size, fragile
      vet's blood work to the lab forty miles off
      we sell sofas and need two men with a van on Saturdays
      new bank branch wants cash bags handled by a bonded driver
      library books between branches
      take a set of keys to my tenant
      tonight, across the state
      van and driver, weekly
      fragile clock to Oregon
      envelope signed and brought back tonight
      parts by lunchtime
      fetch my forgotten laptop`,
    brands: 'FedEx, UPS Store, UPS, DHL, Pak Mail, PostalAnnex, DoorDash, Dropoff, Roadie, PostNet',
    touches: 'mail carrier, pizza delivery driver, post office clerk',
    near: 'freight, process serving, moving, airport rides, warehousing, medical rides, pharmacy',
  },
  {
    name: 'government contracting',
    does: 'government contracting consultant, GSA schedule help, federal bids, APEX Accelerator counselor, procurement technical assistance, proposal writer for bids, 8(a) certification, woman-owned and minority-owned certification, HUBZone, SAM registration, RFP response writer, procurement officer, bid consultant, veteran-owned business certification, small business liaison, state purchasing, federal capture manager, GSA MAS consultant, past performance and capability statements, proposal manager for RFPs, state and local procurement registration, DBE and MBE certification specialist, SBIR proposal writer, prevailing wage and Davis-Bacon compliance, WOSB and SDVOSB certification, DCAA-compliant accounting setup, contract closeout specialist, bid matching services, purchasing cooperative consultant, teaming and mentor-protégé agreements',
    signs:
      'government contract, government contracts, federal contract, RFP, RFPs, request for proposals, GSA schedule, SAM.gov, 8(a), HUBZone, woman-owned certification, minority-owned, veteran-owned certification, set-aside, DBE certification, sealed bid, bid on public work, CAGE code, subcontract with the Navy, prime contractor, city bids, RFQ, bid package, government bid, government bids, invitation to bid, procurement officer, capability statement, Davis-Bacon, SDVOSB, WOSB, sole source, vendor registration, federal bid, bidding on public work, NAICS code, UEI number, state contract, prequalified vendor, teaming agreement, small business set-aside, DCAA',
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
      the airport project requires disadvantaged businesses
      I mow grass and the Corps of Engineers posted work nearby
      two inches of paper, three volumes, due at 2 p.m. sharp
      my wife owns 51 percent, does that count for anything
      county bids it out every October and the same outfit gets it
      registration expired and our check is stuck
      prime wants a quote by Friday and asks for our NAICS
      we make boots and every base has an exchange
      the agency said nonresponsive, one form unsigned
      VA hospital loves our chair and asks if we are on the schedule
      school lunches put out for proposals, our farm would like to supply
      DOT says a share of the bridge must go to firms like mine
      Davis wages, certified payroll sheets, I cannot make sense of them
      our debrief said weak management volume
      Navajo-owned shop wants to know what doors are open
      airport kiosks, a concession for disadvantaged owners
      Air Force research money for a small inventor
      who at the state buys janitorial paper
      town wants three quotes and a bond, first time for us
      HUBZone map says I am in one, what next
      no past jobs with Uncle Sam, how do you get the first
      oversight audit of our cost accounting system
      bid on the new jail's plumbing
      one-pager that says who we are to contracting officers
      partner with a bigger firm to chase a base contract
      veteran-owned paperwork
      SAM renewal stuck
      read this solicitation
      sell to the VA
      certified as minority-owned
      county vendor list
      win our first federal job`,
    brands: 'APEX Accelerator, PTAC, GSA, SAM.gov, SBA',
    touches: 'government employee, city council member, contracting intern',
    near: 'business startup advice, grant writing, chamber of commerce, surety bonds, business law, city government, quality certification',
  },
  {
    name: 'networking groups',
    does: "networking group leader, BNI chapter president, referral group, leads group, Rotary club, Lions club, Kiwanis, mastermind group, young professionals, business association, women in business group, professional association, service club, peer advisory board, mixer host, connector, community builder, BNI chapter director, hosts weekly business breakfasts, chapter ambassador for entrepreneurs, women's leadership circle founder, Rotary membership chair, CEO roundtable chair, mastermind facilitator, alumni business network, industry peer group host, realtor and lender breakfast, young professionals board chair, veterans in business group, Elks and Moose lodge officer, connector and introducer",
    signs:
      "networking group, networking event, leads group, referral group, BNI, Rotary, Kiwanis, Lions club, mastermind, young professionals, business mixer, peer group, women in business, service club, elevator pitch, professional association, know nobody in town, Jaycees, Soroptimist, meet other owners, mastermind group, business networking, referral partners, leads exchange, networking breakfast, weekly breakfast group, business referral, CEO roundtable, CEO group, peer advisory, meet business people, meet people in business, networking mixer, Chamber mixer, lodge membership, Optimist Club, women's business circle, join Rotary, young professionals group",
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
      retired executive wants to stay connected
      six months in this city and no business numbers in my phone
      mortgage broker eats lunch alone and wants to trade names with realtors
      I sell alone from my basement and miss grown-up conversation
      a table where one plumber, one banker, one lawyer pass each other customers
      retired from the Air Force and starting over among civilians
      owners like me who will tell the truth about payroll and marriage
      spouse took a post here and I must find clients from zero
      serve hot dogs and raise money with other men of the town
      my card sits in a drawer, I need people to say my name
      chiropractor just bought a practice, nobody in town sends anyone
      first woman to run the family quarry, who else is out there
      accountant wants attorneys who will recommend her
      my son graduates and the only people he knows are gamers
      shy introvert needs a kind first room to practice introductions
      clean-water project overseas, I'd like to be part of a club doing it
      wealth adviser from Boston looks for centers of influence
      which meeting at seven in the morning is not a waste
      dentists around here meet for dinner, how do I get asked
      I gave out two hundred cards and nothing came of it
      grieving founder wants other founders to talk to
      small manufacturers around here never talk to one another
      the only Black-owned agency in the county looks for peers
      breakfast leads, no florist yet
      meet other owners
      women in construction, monthly
      visitor at your chapter
      expats in business
      circle of ten CEOs
      introduce me around town
      circle of business friends`,
    brands:
      'BNI, Rotary, Kiwanis, Lions Club, LeTip, Vistage, TEAM Referral Network, Jaycees, Optimist Club, Soroptimist, 1 Million Cups',
    touches: 'LinkedIn user, fraternity member',
    near: 'chamber of commerce, business coaching, business startup advice, speaking, volunteering, office space',
  },
  {
    name: 'chamber of commerce',
    does: 'chamber of commerce director, chamber ambassador, chamber president, membership director, economic development, downtown association, Main Street director, tourism bureau, visitors bureau, ribbon cuttings, business improvement district, local business directory, business advocate, economic development corporation, shop local campaign, executive director of a chamber, business retention specialist, site selection contact, tax increment and abatement programs, welcome packets for newcomers, Main Street façade grants, member-to-member events, legislative breakfast host, county economic developer, small business awards chair, tourism and convention marketing, downtown events manager, incubator liaison, workforce board liaison',
    signs:
      'chamber of commerce, chamber, ribbon cutting, grand opening, economic development, downtown association, Main Street program, visitors bureau, tourism board, local business directory, chamber ambassador, shop local, business improvement district, enterprise zone, relocating a company, new business in town, chamber member, chamber membership, join the chamber, chamber breakfast, ribbon-cutting, tax abatement, façade grant, site selection, tourism office, visitor guide, downtown merchants, merchants association, business directory, tax increment, TIF district, empty storefronts, business recruitment',
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
      thinking of opening a shop here and want to know the market
      big scissors and a crowd for our opening on the twelfth
      brewery from out of state wants incentives before it picks a county
      half the windows on our main drag are papered over
      bypass opened and the cars no longer stop in town
      snow blocks the parking spots and nobody shops before Christmas
      wife's company is transferring us, who sends a packet on the area
      bed and breakfast is missing from the road map people get
      paint and awnings cost, is there help for storefront owners
      we want our shop on the sidewalk sale map
      the bridge closes all summer, merchants are terrified
      my factory employs forty and no town leader knows my name
      Christmas parade wagon, entry form and a place in line
      list of who employs more than a hundred people here
      new bakery on the square wants to be part of things
      how many cars pass the corner where I'd open
      coal plant closed, six hundred jobs gone, what replaces them
      a foreign delegation visits, someone to show them our plants
      who speaks for small business at the state house
      food truck owner wants friendly rules from the town
      young couple want to know which trades the town is missing
      merchants want an Oktoberfest on the closed-off main street
      plaque in the window to show we belong
      our motel wants bus tours to stop here
      nominate a shop for business of the year
      land with rail for our warehouse, who has a list
      welcome bag for newcomers
      shop local week
      ribbon, scissors, mayor
      put us on the visitor map
      tax break for expansion
      who runs downtown
      grand opening help`,
    brands: 'Chamber of Commerce, Main Street America, Downtown Alliance',
    touches: 'city clerk, tour guide, chamber intern',
    near: 'networking groups, city government, business startup advice, commercial property, tours, event planning, public relations',
  },
  {
    name: 'conference production',
    does: 'conference planner, meeting planner, corporate event producer, conference production, convention services, event management company, exhibitor management, registration services, association management, convention center sales, AV production for conferences, hybrid event production, speaker management, trade show organizer, expo producer, gala producer, certified meeting professional, CMP meeting planner, housing and room block management, attendee registration desk crews, abstract and call-for-papers management, trade show floor manager, sponsorship prospectus and sales, virtual conference platform producer, association executive, continuing education accreditation for events, conference app and badges, keynote staging and rigging, exhibitor kits and floor plans, shuttle and transportation plans, annual meeting show caller',
    signs:
      'annual conference, host a conference, convention, annual meeting, symposium, summit, expo, breakout sessions, meeting planner, event producer, exhibitors, badge printing, attendee registration, hybrid event, plenary, convention center, association management, call for papers, user conference, keynote stage, breakout rooms, registration desk, conference app, abstract submissions, trade expo, convention hall, CME accreditation, virtual conference, conference planner, conference organizer, conference registration, trade association meeting, exhibit floor, exhibitor prospectus, trade conference, call for speakers, annual convention',
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
      the nonprofit gala has outgrown the volunteers
      eight hundred ham radio people converge here in August
      our board has to hold an assembly of owners with votes and a stream
      hotel gave our sleeping rooms away and we open in ten days
      researchers must submit talks and have them judged
      forty sponsors want logos on everything and nobody tracks it
      last year's line for name tags stretched to the parking lot
      dealers from nine states, two days, a stage and a ballroom
      we outgrew the church basement, three thousand women now
      nurses want credit hours for each session they sit in
      speakers missed their slots and the ballroom sat dark
      home and garden people need booths, power drops and a floor plan
      the association secretary did it from her kitchen for thirty years
      half will be in Denver and half on screens
      tribal leaders of five nations meet and want ceremony and minutes
      pharmaceutical launch with lights, countdown and doctors flown in
      state fraternal order brings twelve hundred and their wives
      university department hosts physicists from twenty lands
      how do we estimate meals when a third never show up
      shuttle from four hotels to the arena at eight each day
      printed programs are out of date by the time they arrive
      who negotiates with the convention bureau and union labor
      regional cheer directors want a clinic and a marketplace
      franchise owners gather once a year, make it worth the plane ticket
      poster session, easels, thirty judges
      investors' day in New York
      hotel block and delegate badges
      hybrid, both audiences
      call for papers deadline
      annual meeting, no staff
      two-day summit, downtown
      vendor hall of ninety
      show caller wanted
      badge scanner rental`,
    brands: 'Freeman Expositions, Encore Global, Cvent, Maritz, PSAV, Eventbrite',
    touches: 'convention attendee, hotel banquet server',
    near: 'event planning, sound and lighting, venues, trade show displays, speaking, hotels, live streaming',
  },
]
