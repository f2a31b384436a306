import type { Trade } from './trade'

/** Help in hard times, the public offices, the last things, and the common life of a town. */
export const community: readonly Trade[] = [
  {
    name: 'libraries',
    does: "librarian, library director, children's librarian, reference librarian, public library, bookmobile, school librarian, story time, library programs, meeting room coordinator, archivist at the library, interlibrary loan, media specialist, library maker space, free computer access, research help",
    signs:
      'library, librarian, library card, story time, storytime, bookmobile, borrow books, ebooks, audiobooks, overdue, interlibrary loan, free computer access, free internet access, public computer, old newspapers',
    asks: `toddler loves books and we want something free to do
      no internet at home and has to apply online
      where can our club meet without paying
      needs large print or talking books for a blind aunt
      wants to look through old newspapers for an obituary
      printing three pages and owns no printer
      a local author wants to read from her book
      summer reading for kids who would rather not
      where does one find sample contracts and statistics for free
      homebound neighbor reads a book a day
      book club needs ten copies of the same novel
      quiet place to study after school
      out-of-print book that costs a fortune
      borrow a hotspot or a telescope or a cake pan
      display case for our collection of model trains
      wants to read more and spend nothing
      grandchildren visiting and it rains
      new baby and lonely mornings`,
    brands: 'Friends of the Library, Little Free Library',
    touches: 'bookseller, law firm librarian',
    near: 'local history, reading help, adult education, computer lessons, bookstores, genealogy, after-school care',
  },
  {
    name: 'local history',
    does: 'local historian, historical society, museum curator, county archivist, historic preservation officer, oral history, heritage center director, museum director, historic house museum, cemetery historian, walking tours of old downtown, preservation consultant, National Register nominations, archaeologist, archives, reenactor',
    signs:
      'local history, historical society, historic house, historic district, historic preservation, old photos of the town, National Register, historical marker, museum exhibit, archives, oral history, arrowheads, artifacts, old maps, time capsule, historic building',
    asks: `wants to know who built our old house
      found letters from the Civil War in the attic
      our church turns one hundred and fifty and we want to tell its story
      is there a tax credit for restoring an old downtown building
      plaque for a building from 1890
      box of old photographs nobody wants to throw away
      someone to talk to the Rotary about the railroad days
      grandpa tells wonderful stories and they should be recorded
      city wants to tear down the old mill
      plow turned up arrowheads in the field
      class wants to visit something about pioneers
      what stood on this corner before
      the family wants to give his uniform to a museum
      firm is celebrating a hundred years and wants an exhibit
      restoring a Victorian and need approval for the windows
      looking for somebody who knows the old town
      who ran the general store in the twenties
      old cemetery behind our farm`,
    brands: 'National Trust for Historic Preservation, DAR',
    touches: 'history buff, history teacher',
    near: 'libraries, genealogy, antiques, museums and nature centers, tours, city government, home movies to digital',
  },
  {
    name: 'museums and nature centers',
    does: "nature center director, park ranger, naturalist, zoo educator, science museum, children's museum, planetarium, botanical garden, museum educator, docent, field trip coordinator, birding guide, master naturalist, state park, wildlife educator, stargazing nights",
    signs:
      "nature center, park ranger, naturalist, zoo, planetarium, science museum, children's museum, field trip, botanical garden, birding, bird watching, bird walk, stargazing, telescope, state park, butterflies",
    asks: `somewhere to take second graders on a field trip
      kids who love bugs and snakes
      someone who can bring live animals to the classroom
      what bird is nesting on our porch
      rainy Sunday with grandchildren
      got a telescope and can't find anything
      wildflower walk for our garden club
      where can we see the eclipse with people who know
      hands-on science for a birthday party
      retired and would like to guide visitors
      our nursing home would love a visit with owls
      reserve a picnic shelter in the park
      looking for a naturalist to lead a walk
      hurt owl on the road and kids who want to learn
      place to donate fossils and rocks`,
    near: 'local history, wildlife removal, libraries, summer camps, volunteering, skiing and outdoor skills, tours',
  },
  {
    name: "veterans' benefits",
    does: 'veterans service officer, VSO, county veterans officer, VA claims agent, VA-accredited attorney, veterans advocate, VFW post commander, American Legion, VA disability claims, Aid and Attendance help, veterans outreach, military family support, helps vets with the VA, veterans nonprofit director, GI Bill adviser, DD-214 records',
    signs:
      'veteran, veterans, VA claim, VA benefits, VA disability, VA hospital, disability rating, service-connected, Aid and Attendance, GI Bill, DD-214, discharge papers, VFW, American Legion, Agent Orange, burn pits, military pension, Vietnam vet, PTSD from combat, flag for his coffin',
    asks: `dad served in Vietnam and never asked for anything
      the VA denied his claim for hearing loss
      widow of a soldier and doesn't know what she can get
      grandpa needs a nursing home and was in the Navy
      can't find his discharge papers
      husband came back from Iraq and sleeps with the light on
      his rating is thirty percent and everything is worse now
      a vet is living in his car
      wants to use his GI Bill before it runs out
      exposed to burn pits and can't breathe
      military funeral with a flag and taps
      National Guard wife alone with kids while he is deployed
      bad conduct discharge that should be upgraded
      rides to the VA hospital two hours away
      old sailor would like to see his memorial in Washington
      lonely marine looking for others who served
      looking for someone who knows the VA
      appeal has been sitting for three years
      home loan for a man who served
      wants his grandfather's medals replaced`,
    brands: 'VFW, American Legion, DAV, Wounded Warrior Project, AMVETS, Team RWB, Honor Flight',
    touches: 'retired colonel, active duty soldier',
    near: 'disability law, elder law, military recruiting, senior living, Social Security help, housing help, counseling',
  },
  {
    name: 'Social Security help',
    does: 'Social Security adviser, Social Security claiming advice, Social Security disability representative, SSI advocate, benefits counselor, representative payee, disability benefits help, retirement benefits specialist, area agency on aging counselor, survivor benefits help, benefits enrollment, Medicaid application help',
    signs:
      'Social Security, SSI, SSDI, survivor benefits, spousal benefits, full retirement age, overpayment letter, representative payee, disability check, Social Security card, benefits at sixty-two, Medicaid application, Medicaid renewal',
    asks: `should I start drawing at sixty-two or wait
      her husband died and the checks stopped
      denied for disability and can't work
      letter says we were overpaid eleven thousand dollars
      divorced and wonders if she can draw on her ex-husband's record
      brother can't handle his own check
      still working part-time and they cut his benefits
      lost his Social Security card and the job needs it
      name change after the wedding and her card is wrong
      child has a severe disability and we heard there is monthly help
      nobody answers the phone at the federal office
      never paid in much because she raised five kids
      mother lost her Medicaid because a form was late
      sick with cancer and the sick pay runs out
      looking for someone who understands Social Security
      how much will I get if I quit at sixty-six
      blind since birth and never worked`,
    touches: 'retired on Social Security',
    near: "disability law, financial planning, Medicare plans, elder law, care management, retirement plans, veterans' benefits",
  },
  {
    name: 'food pantries',
    does: 'food pantry director, food bank, food pantry coordinator, soup kitchen, community meals, Meals on Wheels, SNAP outreach, WIC office, school backpack program, Salvation Army, free groceries, community fridge, gleaning program, holiday food baskets, food rescue, pantry volunteer coordinator',
    signs:
      'food pantry, food bank, food stamps, SNAP benefits, EBT, WIC, soup kitchen, Meals on Wheels, groceries run out, hungry, nothing to eat, free meals, free lunch, holiday basket, Thanksgiving baskets, leftover food, canned goods, baby formula, food drive',
    asks: `the groceries run out before the end of the month
      kids come to school hungry on Mondays
      shut-in neighbor lives on crackers
      restaurant throws away trays of good food every night
      lost his job and has four mouths to feed
      how does she apply for food stamps
      young mother can't get formula
      Thanksgiving turkey for a family who can't afford one
      our office wants to do a food drive
      too many zucchini and tomatoes in our garden
      diabetic on a small check needs decent food
      hot lunch for an old man who can't stand at the stove
      student sleeps in his car and skips meals
      hunter wants to give deer meat to somebody in need
      wholesaler has a pallet near its date
      where can I give extra eggs from our hens
      mom of three has an empty fridge`,
    brands: 'Feeding America, Meals on Wheels, Salvation Army, St. Vincent de Paul',
    touches: 'grocery store manager',
    near: 'clergy, housing help, utility help, thrift and donations, senior centers, volunteering, refugee services',
  },
  {
    name: 'housing help',
    does: 'housing counselor, housing authority, Section 8 office, homeless shelter, homeless outreach, Habitat for Humanity, affordable housing developer, eviction prevention, rental assistance, foreclosure prevention counselor, first-time buyer classes, transitional housing, rapid rehousing, community land trust, family shelter, down payment assistance, home repair program for seniors',
    signs:
      'homeless, homelessness, shelter bed, eviction notice, evicted, Section 8, housing voucher, behind on rent, foreclosure, affordable housing, low-income housing, subsidized housing, rental assistance, living in her car, sleeping in his car, couch surfing, housing authority, nowhere to live, down payment assistance, rent help',
    asks: `three months behind and the landlord wants us out
      a family sleeps in their van behind our store
      bank is about to take the house
      can't find anything she can pay on her wages
      released from the hospital with no place to go
      what programs help with a first down payment
      mother on a fixed income and her rent went up four hundred
      apartment burned and they have nothing
      has been on the voucher list for two years
      roof leaks and the old lady has no money to fix it
      young man kicked out at eighteen
      cold snap and a man on our church steps
      employee lives in a motel with two kids
      is there a class before you buy your first house
      would like to build a home with volunteers
      needs a deposit to move into the apartment
      grandmother and four kids have to be out by Friday
      looking for someone who knows affordable apartments
      nurse can't afford a first house`,
    brands:
      'Habitat for Humanity, Salvation Army, Family Promise, Volunteers of America, Catholic Charities',
    touches: 'landlord',
    near: 'rentals, landlord and tenant law, food pantries, utility help, clergy, mortgages, domestic violence help',
  },
  {
    name: 'utility help',
    does: 'energy assistance, LIHEAP office, community action agency, weatherization program, utility bill assistance, heating assistance, 2-1-1 operator, emergency assistance fund, low-income internet program, phone discount program, water bill relief, utility customer advocate, fuel fund',
    signs:
      'LIHEAP, shutoff notice, shut-off notice, disconnect notice, electric bill, heating bill, gas bill, water bill, power shut off, lights cut off, heating assistance, utility bill, utility bills, weatherization, behind on electric, free phone program, past due bill',
    asks: `they are going to turn off the lights on Friday
      can't pay the heating bill this winter
      water bill jumped to nine hundred dollars
      old woman keeps her thermostat at fifty to save money
      propane tank is empty and payday is next week
      oxygen machine at home and a shutoff notice
      drafty trailer that eats up her paycheck
      no air conditioner and it is a hundred degrees
      can't afford internet for the kids' schoolwork
      owes too much for them to start service at the new place
      who helps with car repair or gas money in an emergency
      where do you call when you don't know whom to call
      electric company made a mistake and won't listen
      who can help an old couple with their gas bill
      pipes froze because they could not heat
      cut off notice taped to the door`,
    brands: 'LIHEAP, 2-1-1, United Way, Community Action',
    near: 'housing help, food pantries, energy audits, clergy, debt counseling, city government, senior centers',
  },
  {
    name: 'domestic violence help',
    does: "domestic violence advocate, women's shelter, victim advocate, crisis center, safe house, sexual assault advocate, crisis hotline, protective order help, batterer intervention, human trafficking outreach, family justice center, child advocacy center, rape crisis counselor, elder abuse advocate",
    signs:
      "domestic violence, abusive husband, abusive boyfriend, abusive relationship, protective order, restraining order, women's shelter, safe house, he hits her, black eye, sexual assault, assaulted, stalking, stalker, stalked, victim advocate, trafficking, afraid of him, afraid of her husband, elder abuse",
    asks: `he hits her and she is afraid to leave
      a coworker comes in with bruises
      needs to get out tonight with two kids and the dog
      ex keeps following her car
      someone must go with her to court against him
      my client is scared to go home
      granddaughter was attacked at a party
      he takes her paycheck and checks her phone
      nephew takes money from grandma and shouts at her
      how do I talk to a friend who keeps going back to him
      teen has a boyfriend who controls everything
      left with nothing and needs to start over
      judge ordered him to take an anger class
      a man who is beaten by his wife and ashamed
      girl at the truck stop seems held against her will
      locks changed and a plan before he is released
      looking for a shelter for a woman with children
      she whispers when he is in the room`,
    brands: 'YWCA, RAINN',
    near: 'family law, counseling, housing help, clergy, police liaison, locksmithing, child psychology',
  },
  {
    name: 'refugee services',
    does: 'refugee resettlement, refugee caseworker, immigrant services, newcomer center, immigrant welcome center, refugee sponsor group, resettlement agency, cultural orientation, asylum support, multicultural center, migrant farmworker outreach, immigrant advocate, community navigator',
    signs:
      'refugee, refugees, resettlement, asylum seeker, newly arrived family, newcomers from, fled the war, new immigrants, migrant workers, immigrant family, sponsor a family, arrived from Ukraine, arrived from Afghanistan, Haitian family',
    asks: `an Afghan family just moved in next door with nothing
      our congregation wants to sponsor people who fled a war
      newcomers need furniture and winter coats
      woman from Congo needs help with doctors and school forms
      would hire recent arrivals and don't know how to reach them
      he was an engineer at home and washes dishes here
      children who have never seen snow start school Monday
      asylum seekers waiting for work papers
      fruit pickers in the camp need a clinic
      someone to explain mail and bills to a family from abroad
      wants to drive new arrivals to appointments
      Ukrainian mother alone here with a baby
      who can welcome a family at the airport
      looking for people who help immigrants settle
      wants to teach a new family to ride the bus
      doctor from Syria wants to know who is who here`,
    brands:
      'Catholic Charities, Lutheran Immigration and Refugee Service, International Rescue Committee, World Relief, HIAS, Church World Service',
    near: 'immigration, English lessons, interpreting, clergy, housing help, thrift and donations, food pantries',
  },
  {
    name: 'reentry help',
    does: 'reentry program, reentry coordinator, prison ministry, second chance employer, record expungement clinic, halfway house director, parole support, jail chaplain, bail fund, probation support, ex-offender job placement, sober living after release, families of prisoners support',
    signs:
      'out of prison, out of jail, got out of prison, released from prison, felony record, criminal record, ex-offender, felon, parole, parole officer, probation officer, halfway house, expunge, expungement, reentry, jail ministry, son in jail',
    asks: `my brother gets out next month and nobody will hire him
      old felony keeps her from renting an apartment
      needs a job that takes people with a record
      wants to wipe a mistake from fifteen years ago
      kids visit their father behind bars
      would give someone a second chance in our shop
      has to see his parole officer and has no ride
      books and letters for people inside
      out after ten years and never used a smartphone
      mother is ashamed that her son is locked up
      young man on probation needs community service hours
      needs an ID to start over after release
      who helps people coming out of prison
      needs work boots and a bunk the day he is out
      background check keeps costing him jobs
      landlords turn him down for an old drug charge`,
    brands: 'Prison Fellowship, Kairos',
    touches: 'corrections officer, jail guard',
    near: 'criminal defense, job centers, clergy, housing help, addiction recovery, adult education, staffing',
  },
  {
    name: 'disability services',
    does: 'disability services provider, supported employment, job coach for people with disabilities, group home director, day program for adults with disabilities, independent living center, respite care, Medicaid waiver help, developmental disabilities case manager, Arc chapter director, direct support professional, assistive technology specialist, services for the blind, deaf services, guide dogs, service dogs, special recreation, special needs trust help',
    signs:
      'developmental disability, developmental disabilities, intellectual disability, Down syndrome, cerebral palsy, group home, day program, job coach, respite care, Medicaid waiver, independent living, going blind, legally blind, visually impaired, losing his sight, losing her sight, deaf, service dog, guide dog, white cane, braille, assistive technology, special recreation, adult son with autism',
    asks: `what happens to our son with Down syndrome when we are gone
      my daughter finished school and sits at home all day
      needs a weekend off from caring for a disabled child
      losing her sight and wants to stay on her own
      he wants a real job and needs someone beside him at first
      uncle with cerebral palsy needs a place to live
      new employee is deaf and we don't know what to do
      waiting years for the state to pay for helpers
      dog that alerts to seizures
      talking devices for a girl who can't speak
      bowling and dances for grown-ups with disabilities
      can't get into the restaurant with her wheelchair
      a computer that reads aloud to a blind man
      brother lived with mom and she just died
      wheelchair broke and nobody lends one
      who helps grown children with special needs
      job for a young woman who reads at second grade level`,
    brands:
      'Easterseals, Special Olympics, United Cerebral Palsy, Best Buddies, Lighthouse for the Blind',
    near: 'special education, autism services, occupational therapy, care management, in-home care, disability law, accessible homes',
  },
  {
    name: 'senior centers',
    does: 'senior center director, area agency on aging, senior services coordinator, activities for older adults, friendly visitor program, senior companion program, telephone reassurance, aging services, options counselor, bingo and lunch, senior trips, AARP volunteer, RSVP program, retirement club, village network',
    signs:
      'senior center, area agency on aging, senior services, council on aging, bingo, lonely since her husband died, lonely widow, lonely widower, friendly visitor, senior trips, senior lunch, elderly neighbor, older adults, seniors group, activities for seniors, AARP',
    asks: `dad sits alone in front of the television since mom died
      grandmother moved here and knows nobody her age
      mother-in-law would enjoy lunch and cards with others
      someone to visit an old neighbor once a week
      widower doesn't leave the house
      bus trips for retired people
      old man next door and his family lives far away
      who can tell us what help there is for people over eighty
      want to give a talk to seniors about scams
      somebody to call her every morning and see that she is all right
      retired teacher has time and nothing to do
      chair exercise and coffee with company
      rake leaves for elderly people who can't
      needs a ride to buy groceries now that he doesn't drive
      looking for activities for my mother
      who checks in on old folks in summer heat
      couple of eighty wants to meet people
      dance for seniors needs a helper`,
    brands: 'AARP, Senior Companions, Silver Sneakers, RSVP',
    near: 'senior living, food pantries, senior fitness, in-home care, clergy, care management, medical rides',
  },
  {
    name: 'clergy',
    does: 'pastor, minister, priest, rabbi, imam, chaplain, hospital chaplain, church secretary, youth pastor, parish administrator, deacon, spiritual director, church leader, parish priest, associate pastor, congregation leader, monk, Bible study leader, temple president, mosque board, baptisms, pastoral care, prayer ministry, missions coordinator',
    signs:
      'pastor, church, priest, minister, rabbi, imam, chaplain, parish, synagogue, mosque, temple, congregation, baptism, baptize, christening, bar mitzvah, bat mitzvah, first communion, confirmation class, prayer, pray, Bible study, faith, spiritual, last rites, confession, worship service, house blessing, kosher',
    asks: `new in town and looking for a church with young families
      mother is dying and wants to see a priest
      want to have the baby christened
      lost his faith after the accident and needs to talk
      where do the Jewish people here meet for the holidays
      somebody to pray with before surgery
      our hospital needs somebody for the spiritual side
      she wants to study the Bible with other women
      grandpa can't come to services anymore and wants a visit
      wants to become Catholic to marry her
      asks whether forgiveness is possible
      blessing for our new shop
      where is Friday prayer near here
      neighbor in trouble and doesn't know where to turn
      wants to bring his son up with some religion
      someone to say grace at our banquet
      Buddhist meditation group
      looking for a chaplain
      son is asking big questions about God`,
    brands: 'Knights of Columbus, Stephen Ministry',
    touches: 'theology student, churchgoer, church organist',
    near: 'wedding officiants, funerals, grief support, choirs, food pantries, counseling, hospice',
  },
  {
    name: 'wedding officiants',
    does: 'wedding officiant, marriage officiant, justice of the peace, wedding celebrant, elopement officiant, interfaith minister, nondenominational minister, civil ceremony, vow renewals, ceremony writing, notary who marries couples, courthouse weddings, secular ceremonies, bilingual ceremonies, marries couples',
    signs:
      'officiant, justice of the peace, marry us, elope, eloping, elopement, vow renewal, renew our vows, wedding vows, civil ceremony, marriage license, courthouse wedding, perform the ceremony, interfaith wedding, celebrant',
    asks: `we need someone to marry us in our backyard
      eloping next weekend with two witnesses
      not religious and want a warm ceremony
      she is Jewish and he is Catholic
      fiftieth anniversary and they want to say their vows again
      our friend who was going to marry us got sick
      two brides who want somebody kind
      half Spanish and half English ceremony
      deploys in ten days and they want to be married first
      help me write my vows
      quick ceremony at the hospital bed
      who can sign the license so it is legal
      ceremony on a mountain at sunrise
      naming ceremony for a baby without church
      looking for someone to perform our wedding
      beach ceremony for second marriage
      parents object and they want to go to the courthouse`,
    brands: 'Universal Life Church, American Marriage Ministries',
    near: 'clergy, wedding planning, venues, notaries, photography, emcees, city government',
  },
  {
    name: 'funerals',
    does: 'funeral director, funeral home, mortician, cremation services, burial, funeral planning, prepaid funerals, pre-need counselor, embalmer, cemetery sexton, cemetery manager, green burial, pet cremation, memorial services, death doula, celebrant for funerals, obituary help, direct cremation, scattering ashes',
    signs:
      'funeral, funeral home, cremation, cremated, cremate, burial, bury him, bury her, casket, coffin, urn, his ashes, her ashes, scatter ashes, cemetery plot, burial plot, obituary, hearse, memorial service, passed away, celebration of life, death certificate, prepaid funeral, pre-need, embalming, mortuary, viewing hours, eulogy',
    asks: `father died last night and we don't know what to do first
      mom wants it all arranged and paid before she goes
      something simple and cheap without a service
      he died in Florida and has to be brought home
      wants to be buried without chemicals under a tree
      two plots in a cemetery we will never use
      need ten copies of the paper the county gives when someone dies
      ashes have been in the closet for three years
      don't have the money to bury him
      someone to lead a farewell for a man who wasn't religious
      write a few lines for the newspaper about grandma
      baby was stillborn and we want to say goodbye
      service in Spanish with relatives watching from Mexico
      our old dog died and we would like his ashes
      lunch for eighty after the burial
      what does it cost to be cremated
      looking for a funeral director
      sister in hospice and we should plan
      Muslim family must bury him by tomorrow`,
    brands: 'Dignity Memorial, Neptune Society',
    touches: 'gravedigger, medical examiner',
    near: 'clergy, gravestones, hospice, grief support, flowers, estate planning, estate sales',
  },
  {
    name: 'gravestones',
    does: 'monument company, headstones, gravestones, memorial stones, monument dealer, granite memorials, stone engraver, headstone cleaning, bronze grave markers, cemetery lettering, veterans markers, pet memorial stones, memorial benches, mausoleums, gravestone restoration, grave care',
    signs:
      'gravestone, headstone, tombstone, grave marker, monument company, granite marker, grave, mausoleum, columbarium, memorial bench, memorial stone, death date engraved',
    asks: `two years and there is still nothing on dad's grave
      moss has covered the letters on grandpa's stone
      her date has to be added next to his
      stone tipped over in the old cemetery
      my brother has no marker and we want to put one
      a bench in the park in memory of our daughter
      vandals broke the angel on the family plot
      rock with the name of our dog for the garden
      names of fallen firefighters cut in granite
      somebody to look after a grave while we live far away
      pioneer cemetery where nobody can read the stones
      picture of her face set into the stone
      free marker for a soldier's grave
      looking for a headstone for my wife
      fix a broken marble cross
      wants his own stone ready with only the date open`,
    brands: 'Rock of Ages',
    near: "funerals, masonry, engraving and trophies, clergy, local history, genealogy, veterans' benefits",
  },
  {
    name: 'volunteering',
    does: 'volunteer coordinator, volunteer center, United Way, nonprofit volunteer manager, service club, Rotary, Lions Club, Kiwanis, community service coordinator, AmeriCorps, day of service, corporate volunteering, Red Cross, disaster relief volunteers, mission trip leader, blood drive coordinator, neighborhood cleanup, mutual aid',
    signs:
      'volunteer, volunteers, volunteering, community service hours, service project, service hours, give back, day of service, service club, helping hands, blood drive, donate blood, disaster relief, neighborhood cleanup, mission trip, Red Cross',
    asks: `retired and wants to do something useful
      our office wants to spend a day helping somewhere
      teenager needs forty hours of service to graduate
      we need thirty people to help at the race
      wants to hold babies at the hospital
      tornado hit the next county and we want to help
      looking for hands to paint an old lady's porch
      where can I give blood
      family wants to serve a meal on Christmas Day
      nonprofit can't find people for its board
      court gave her a hundred hours of service
      new in town and wants to meet people by helping
      skilled carpenter would donate his Saturdays
      our group wants to adopt a mile of road
      bring a group of students to build something in Mexico
      want to volunteer with my kids
      who needs a retired bookkeeper for free`,
    brands: 'United Way, AmeriCorps, Red Cross, Elks, Junior League, JustServe',
    near: 'nonprofit consulting, food pantries, housing help, clergy, networking groups, thrift and donations, senior centers',
  },
  {
    name: 'thrift and donations',
    does: 'thrift store manager, thrift shop, donation center, Goodwill, ReStore manager, consignment shop, clothing closet, furniture bank, clothes bank, free store, donation pickup, rummage sale coordinator, resale shop, coat drive, secondhand store, baby supply closet, medical loan closet',
    signs:
      'thrift store, thrift shop, donate clothes, donate furniture, donation pickup, give away furniture, secondhand, hand-me-downs, gently used, consignment, rummage sale, garage sale leftovers, clothing closet, winter coats, coat drive, furniture bank, used furniture, loan closet, outgrown clothes, tax receipt for donations',
    asks: `closets full of mom's clothes and we want them to do good
      good sofa that won't fit the new apartment
      who picks up a bedroom set for charity
      family moved in with nothing and sleeps on the floor
      kids outgrow everything in three months
      replaced our kitchen and the old cabinets are fine
      needs interview clothes and has no money
      crutches and a walker we don't need any longer
      winter coats for two boys
      hotel replaces sixty mattresses and lamps
      wants to sell designer purses she never carries
      leftovers from the yard sale
      crib for a mother who has nothing ready
      old eyeglasses and hearing aids to give away
      church rummage sale needs things and buyers
      donate grandpa's tools to someone who will use them
      who takes old wedding dresses
      where do I give good baby clothes`,
    brands:
      "Goodwill, Salvation Army, St. Vincent de Paul, ReStore, Once Upon a Child, Plato's Closet, Dress for Success",
    near: 'junk removal, estate sales, clergy, refugee services, organizing, antiques, furniture',
  },
  {
    name: 'city government',
    does: 'city council member, city manager, mayor, county commissioner, city clerk, town administrator, public works director, zoning administrator, city planner, code enforcement officer, parks director, economic development director, alderman, state representative, congressional staffer, constituent services, elections office, water department, county clerk, ombudsman, transit authority',
    signs:
      'city council, city hall, mayor, county commissioner, city clerk, zoning, rezoning, code enforcement, public works, pothole, potholes, streetlight, street light, sidewalk in front of, speed bumps, crosswalk, noise ordinance, barking dog complaint, ordinance, public hearing, congressman, state representative, voter registration, register to vote, election, ballot, property tax assessment, bus route, storm drain, city manager',
    asks: `pothole in front of our shop has been there since winter
      streetlight on our corner is out
      neighbor keeps junk cars in his yard
      cars race through our street and kids play there
      city wants to rezone the lot behind us
      whom do I talk to about closing the street for a block party
      our taxes went up because of a wrong assessment
      federal agency has sat on her papers for a year
      would like to run for office and doesn't know how to start
      the bus no longer stops near the clinic
      water runs off the street into our basement
      vacant house next door is full of rats
      want a dog park in the neighborhood
      new in the county and where do I vote
      who decides about the old school building
      sidewalk is too broken for a wheelchair
      incentives to bring our plant to town
      garbage wasn't picked up for two weeks
      who at the city can help us
      needs a letter from our congressman`,
    touches: 'lobbyist, political science student, campaign volunteer, retired mayor',
    near: 'permits, chamber of commerce, police liaison, school boards, passports and licenses, local history, homeowner associations',
  },
  {
    name: 'police liaison',
    does: "community police officer, police liaison, crime prevention officer, sheriff's deputy, neighborhood watch coordinator, school resource officer, fire marshal, fire department public education, emergency manager, victim services in the police, animal control officer, CERT trainer, police chaplain, fraud prevention officer, retired detective, citizens police academy",
    signs:
      'police, police officer, police report, sheriff, neighborhood watch, break-ins, burglary, burglarized, shoplifting, vandalism, drug house, prowler, package theft, stolen packages, crime in our neighborhood, school resource officer, active shooter, welfare check, scammed, scam call, fraud victim, emergency plan, tornado siren',
    asks: `three break-ins on our street this month
      someone smashed our shop window again
      grandma wired money to a man on the phone
      people deal drugs out of the house at the corner
      speeding by the school and nobody does anything
      wants an officer to talk to our staff about robberies
      how to start a watch among the neighbors
      spray paint on our wall every weekend
      packages disappear from the porch
      haven't heard from my uncle in days and live far away
      our church wants a safety plan for the worst case
      my son wants to be a cop
      copy of the report for the insurance
      homeless camp behind our warehouse scares customers
      what should our block do in a tornado
      fire truck visit for the kindergarten
      talk to somebody at the police without filing a charge
      lost gun from grandpa's house`,
    brands: 'National Night Out, Crime Stoppers',
    touches: 'dispatcher, criminal justice student, police buff',
    near: 'alarms and cameras, security guards, private investigation, city government, domestic violence help, safety training, youth mentoring',
  },
  {
    name: 'passports and licenses',
    does: 'passport acceptance agent, passport services, passport photos, post office passport clerk, DMV title clerk, tag agency, license bureau, vital records clerk, birth certificates, county clerk licensing, visa expediting, passport expediter, vehicle registration service, business license clerk, marriage licenses, apostille service, REAL ID help, Global Entry help',
    signs:
      "passport, passports, passport photo, DMV, driver's license, license plates, license plate, vehicle registration, car title, lost title, birth certificate, REAL ID, state ID, photo ID, vital records, tag renewal, apostille, visa for travel, Global Entry, TSA PreCheck, fishing license, dog license, business license, name change",
    asks: `flying in three weeks and my passport expired
      baby needs a passport for our trip
      bought a car and the seller lost the title
      can't find her birth certificate anywhere
      his license expired and the line is all day
      needs a REAL ID to board a plane
      just married and changing her name on everything
      homeless man can't get a job without an ID
      moved from another state with two cars
      trailer with no paperwork
      papers for China need an official stamp
      visa for a business trip to India
      dead father's truck is still in his name
      lost my wallet with everything in it
      what license do I need to sell pies at the market
      handicap parking tag for my mother
      where can I get a passport fast
      moving abroad and every paper has to be certified`,
    brands: 'RushMyPassport, DMV',
    near: 'notaries, travel agencies, city government, immigration, driving lessons, car sales, reentry help',
  },
  {
    name: 'school boards',
    does: 'school board member, superintendent, school district, principal, assistant principal, PTA president, PTO, school district administrator, enrollment office, district transportation, school board candidate, booster club, education foundation director, parent liaison, school volunteer coordinator, substitute teacher office, teachers union rep',
    signs:
      'school board, school district, superintendent, school principal, PTA, enroll in school, school enrollment, school boundary, school bus, school lunch, bond issue for schools, booster club, substitute teacher, classroom volunteers, school closing, school calendar, classroom supplies, career day',
    asks: `moved here and have to register the kids before August
      bus leaves my daughter at a busy road
      they want to close our elementary school
      would like my boy to go to the school across the line
      our firm wants to offer something to the classrooms
      who decides about phones in class
      principal won't return my calls
      teachers buy pencils out of their own pocket
      thinking of running for a seat in the district
      speaker for career day at the middle school
      sell our software to schools
      band needs money for uniforms
      can a retired engineer help out in a classroom
      wants to become a substitute teacher
      use the gym for our tournament on a weekend
      who do I talk to at the school district
      lunch account debt at our school
      mold in the classroom and nobody acts`,
    touches: 'student council president, classroom teacher',
    near: 'city government, special education, private schools, libraries, after-school care, fundraising, tutoring',
  },
  {
    name: 'military recruiting',
    does: 'military recruiter, Army recruiter, Navy recruiter, Marine recruiter, Air Force recruiter, National Guard recruiter, ROTC instructor, JROTC instructor, academy liaison officer, Coast Guard recruiter, officer program adviser, enlistment counselor',
    signs:
      'recruiter for the Army, Army recruiter, enlist, enlisting, enlistment, join the Army, join the Navy, join the Marines, join the Air Force, join the military, National Guard, ROTC, JROTC, West Point, Annapolis, service academy, boot camp, basic training, join the service, Coast Guard',
    asks: `my son wants to join the Marines and I have questions
      granddaughter dreams of flying jets
      wants the Guard to pay for college
      how does one get a nomination to West Point
      out of high school and looking for discipline and a trade
      nurse thinking of serving as an officer
      what does he sign when he enlists
      had asthma as a child and wonders if they take him
      color guard for our parade
      twenty-nine and is it too late to serve
      boot camp in eight weeks and he can't do ten pull-ups
      can she choose where she is sent
      reserve duty one weekend a month
      looking for a recruiter who tells the truth
      would like to learn helicopter repair in uniform
      her son leaves for basic and she can't sleep`,
    brands: 'National Guard, ROTC',
    touches: 'retired sergeant, defense contractor',
    near: "veterans' benefits, career coaching, trade schools, test prep, college admissions, financial aid",
  },
  {
    name: 'extension office',
    does: 'extension agent, county extension, master gardener, soil testing, 4-H agent, agricultural extension educator, conservation district, canning safety advice, plant clinic, community garden coordinator, garden club president, farm adviser, food preservation educator, forester for landowners, family consumer science educator',
    signs:
      'extension office, extension agent, master gardener, soil test, soil testing, community garden, garden club, garden plot, raised beds, canning safety, pressure canner tested, tomato blight, native plants, cover crop, conservation district, farm adviser, seed library, vegetable garden, composting',
    asks: `tomatoes turn black at the bottom every summer
      what is this bug on my squash
      bought five acres and don't know what to grow
      lives in an apartment and wants a plot to garden
      our schoolyard would make a nice vegetable garden
      send dirt somewhere to learn what it lacks
      is my home canned salsa safe to sell
      beginner wants to learn about growing food
      grass for horses on poor ground
      erosion along the creek on our farm
      someone to talk to the garden club about roses
      small woodlot and when to cut the timber
      grandchildren want chickens and a garden
      who knows about growing vegetables here
      leaves on my apple tree curl up
      kids want to show rabbits at the fair
      new farmer wants to sell to schools`,
    brands: '4-H, Master Gardeners, NRCS',
    near: 'garden centers, lawn care, feed and farm supply, tree care, beekeeping, land and farms, scouting',
  },
  {
    name: 'disaster and emergency relief',
    does: 'Red Cross disaster worker, disaster relief coordinator, emergency management, FEMA help, disaster case manager, long-term recovery group, flood relief, fire victims assistance, chainsaw crews, muck-out teams, emergency shelter manager, CERT team, Salvation Army disaster services',
    signs:
      'FEMA, flood victims, fire victims, lost everything in the fire, house burned down, tornado damage, hurricane relief, evacuated, evacuation, disaster assistance, emergency shelter, sandbags, muck out, wildfire evacuation',
    asks: `their house burned down last night and they have nothing
      flood went through the whole trailer park
      FEMA turned them down
      needs a motel and clothes for tonight
      tornado took the roof of our church
      tree crews for people without insurance after the storm
      where do we bring water and blankets for the victims
      power has been out for days and she is on oxygen
      how does a business get disaster loans
      neighborhood wants to be ready for the next flood
      who takes in pets when people must leave home
      who helps after a house fire
      storm flattened three barns in our valley
      firefighters need meals and a place to rest
      renters without insurance lost everything`,
    brands: "American Red Cross, FEMA, Samaritan's Purse, Team Rubicon",
    near: 'water and fire damage, housing help, thrift and donations, clergy, volunteering, police liaison, home and car insurance',
  },
]
