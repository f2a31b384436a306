import type { Trade } from './trade'

/** Trades of going somewhere: by road, by air, with a guide, and a bed at the end. */
export const travel: readonly Trade[] = [
  {
    name: 'car rental',
    does: 'car rental manager, rental car agency, rental branch manager, truck and van rental, passenger van rental, insurance replacement rentals, weekly and monthly car rental, loaner cars, corporate rental accounts, car sharing host, exotic car rental, branch supervisor for rentals, peer-to-peer car host, dealership loaner fleet coordinator, cargo van hire, long-term vehicle subscription, fleet of twelve and fifteen seaters, rental counter agent, luxury and convertible hire, replacement vehicles for insurers, airport rental location manager',
    signs:
      'rental car, rent a car, car rental, loaner car, loaner, fifteen-passenger van, rent a van, rent a minivan, renting a car, rental van, exotic car rental, one-way rental, rented car, hire car, minivan rental, van rental, rental vehicle, unlimited mileage, twelve-passenger van, replacement car, borrow a car while mine is fixed, loaner vehicle, car share, car hire, rent a truck for a day, rent a convertible, rental agency car',
    asks: `my car is in the shop for two weeks and I need wheels
      the other guy's insurance owes me something to drive
      our relatives fly in for the wedding and there are nine of them
      need a bigger vehicle for a family road trip
      youth group trip, we need a twelve-seater
      one way from here to Chicago
      he is under 25 and nobody will let him have one
      don't want to put the miles on my own car
      two visiting engineers need cars for a month
      want to drive a convertible for our anniversary weekend
      no credit card, only debit, and I need a car for a day
      a pickup just for Saturday
      our sales people fly in every week and need cars at a fixed price
      flat-rate vehicle for a month while I wait for my new one
      deer totaled my Subaru and the claim takes three weeks
      grown kids fly home for Christmas and need their own wheels
      drop it in Phoenix, we fly back from there
      the body shop says ten days and I have patients to see
      three rows and room for a stroller and a cello
      eight of us to the canyon and our sedan holds four
      engine blew the day before vacation
      our choir director needs a fifteen-seater with the seats in
      visiting professor needs a car for a semester
      something with four-wheel drive for the ski weekend
      a Mustang with the top down for Dad's sixtieth
      my license is from Germany, will they let me
      lend us something while mine is recalled
      auditors come each month and need cars at the terminal
      cargo van for a craft show on Sunday
      mission team lands at midnight, two vehicles
      nineteen years old, will anybody rent to him
      could I earn money lending my second car to strangers
      month to month until the factory order arrives
      a minivan for graduation weekend
      compact for a week
      extra car for in-laws
      unlimited miles
      drive there, fly home`,
    brands:
      'Enterprise Rent-A-Car, Hertz, Avis Car Rental, Budget Rent a Car, Alamo Rent A Car, National Car Rental, Thrifty Car Rental, Turo, Zipcar, Sixt, Dollar Rent A Car',
    touches: 'rental lot car washer, shuttle driver at a rental lot, travel expense clerk',
    near: 'body shops, airport rides, travel agencies, car sales, hotels, fleet vehicles, home and car insurance',
  },
  {
    name: 'limousines',
    does: 'limo service, limousine owner, chauffeur, black car service, party bus, stretch limos, executive car service, wedding transportation, prom limo, wine tour driver, bachelor party bus, town cars, private driver, horse and carriage rides for weddings, wedding cars and vintage Rolls, sprinter vans with chauffeur, fleet of luxury sedans and SUVs, funeral car service, hourly as-directed chauffeur, winery and brewery chauffeurs, quinceanera and prom packages, executive protection driver, carriage company with white horses, concert and casino rides, roadshow transportation',
    signs:
      'limo, limousine, chauffeur, party bus, black car, stretch limo, town car, private driver, wedding transportation, getaway car for the bride, limos, limousine service, luxury sedan, chauffeured, chauffeur service, hummer limo, bridal car, wedding car, vintage Rolls, sprinter with driver, prom ride, horse-drawn carriage, executive car, red carpet arrival, personal driver',
    asks: `prom night, six couples, and I don't want any of them driving
      how do we get the bridal party from the church to the reception
      bachelorette night downtown and nobody should drive
      our CEO's guests must be driven around for two days
      a fancy ride for grandma's ninetieth
      going out to see a show and want to drink
      need a nice car to follow the hearse
      surprise my wife on our anniversary
      winery trip for twelve friends
      investor is coming in and wants to be picked up in style
      a quinceanera with fifteen kids in gowns
      bride wants to leave in a horse-drawn carriage
      can't drive after the surgery but have appointments all over town
      my father wants somebody in a suit to drive his own car for him
      eight girls in sequins and one curfew
      groom, best man and four brothers, pub to pub
      golden anniversary, from the house to the restaurant with bubbles
      the widow and her sisters should ride together to the graveside
      a star sings at our gala and must be brought to the back door
      promised my daughter a grand arrival for her sweet sixteen
      no one wants to be the sober one on the winery road
      board members land on a private jet
      white old-fashioned car with ribbons at the chapel
      wait outside the theater until we come out
      get a bride in a huge dress there without wrinkles
      a Rolls for the photos
      man at the wheel for my own sedan from here to Boston
      our client wants silence and Wi-Fi on the way
      first communion cousins, all in one fancy vehicle
      neon lights, loud music and a pole for twenty of us
      Christmas lights with hot chocolate and the grandkids, in style
      roadshow, nine meetings, one day
      carriage with two white horses at the farm gate
      retiring boss should ride to his party like a king
      concert night with a driver who waits
      proposal on the bridge at sunset, car and champagne
      vintage getaway at the end of the reception
      ride for the bridal party
      red carpet arrival
      driver in a suit
      prom group of ten
      casino night for six`,
    brands: 'Carey Limousine, Blacklane, Boston Coach, EmpireCLS',
    touches: 'valet, hearse driver, taxi commission clerk',
    near: 'airport rides, wedding planning, charter buses, event planning, funerals, concierge services, venues',
  },
  {
    name: 'charter buses',
    does: 'charter bus company, motorcoach operator, bus charter sales, school bus contractor, group transportation, shuttle bus rental, coach tours, minibus rental, church bus driver for hire, employee shuttles, bus driver for groups, senior trips by coach, motorcoach sales and dispatch, student travel coaches, event shuttle coordinator, contract routes for private schools, wedding guest shuttles, casino and senior day trips, athletic team travel, campus and park-and-ride shuttles, owner of a coach line, 56-passenger coaches with restrooms, safety director for buses, farm worker transportation',
    signs:
      'charter bus, motorcoach, coach bus, bus rental, rent a bus, shuttle bus, school bus, minibus, busload, bus company, group transportation, coach trip, coach company, coaches for our group, motor coach, motorcoaches, 56-passenger, bus for sixty, bus for our group, bus trip, team bus, charter a bus, chartered bus, hire a bus, shuttle buses, shuttle for guests, busing, shuttle loop, employee shuttle',
    asks: `forty band kids have to get to a contest three states away
      guests need to go back and forth between the hotel and the wedding
      seniors from church want to see the Christmas lights
      our workers park a mile away and need a shuttle
      the team made the state finals and parents want to go along
      eighth grade trip to Washington
      ski club goes every Saturday, fifty people
      our festival parking is across town
      family reunion and nobody wants to drive in a caravan
      our private school needs a route for thirty students
      a day at the casino for the retirees
      conference with three hotels, all those people must be moved
      a wedding party of sixty has to cross the state together
      know a good outfit with coaches for school groups?
      marching show with tubas, drums and ninety teenagers
      the parish goes to a shrine every October
      bring two hundred fans to the playoff and home at midnight
      wedding hill has no parking, so guests ride up
      plant lost its bus line and the night shift cannot get here
      history club wants to see Gettysburg in two days
      camp opens and three hundred kids come from the city
      our senior center has money for six outings a year
      hiking club needs to start here and finish there
      cruise passengers, forty, pier to hotel
      swim meet, gear and parents, back by ten
      the polka group plays in four towns
      protest in the capital on Saturday, everybody aboard
      retired teachers to the flower show
      a theater troupe with costumes underneath
      marathon start is twenty miles from the finish
      we lost our driver for the kindergarten run
      company picnic and no one should drive after beer
      forty of us to the tulip festival
      pick up apple pickers from the camp at dawn
      youth orchestra tour, five cities
      fifty-six seats with a toilet
      homecoming game shuttle loop
      bring delegates from three lodgings
      a lift for two wheelchairs among forty riders
      choir kids to Nashville
      day trip to the outlet mall
      class trip to the zoo
      one driver, two days, sixty people
      football team and helmets to the away game`,
    brands:
      'Greyhound charter, Coach USA, First Student, Trailways, Durham School Services, Peter Pan Bus, Van Galder',
    touches: 'city bus driver, transit planner, bus plant worker, school bus aide',
    near: 'tours, limousines, travel agencies, event planning, private schools, sports coaching, clergy',
  },
  {
    name: 'airport rides',
    does: 'airport shuttle, airport car service, taxi driver, cab company owner, Uber driver, Lyft driver, rideshare driver, airport transfers, door-to-door shuttle, cab, rides to the train station, drives people to the airport, senior ride service, errand rides, shared-ride van to the terminal, independent driver with regular customers, early-morning airport runs, meet and greet at baggage claim, station and cruise port transfers, private airport sedan, hotel courtesy van driver, long-distance taxi, minivan cab with car seats, rides for people who no longer drive',
    signs:
      'airport shuttle, ride to the airport, airport ride, airport pickup, taxi, cab, cabbie, rideshare, picked up at the airport, early flight, red-eye, drop me at the airport, ride to the station, to the airport, from the airport, airport run, airport transfer, airport drop-off, airport taxi, taxis, cab ride, cab driver, baggage claim, catch a plane, arrivals gate, take us to our flight, ride home from the train, car service to the airport, lift to the airport, flight lands, cruise port transfer',
    asks: `our flight leaves at five in the morning
      don't want to leave the car in airport parking for two weeks
      mother lands Thursday and I have to work
      somebody must pick up a speaker at the gate
      six people with skis and suitcases have to get to the terminal
      last shuttle leaves before our plane lands
      no cabs out where we live
      my grandmother is nervous to travel alone from here to her plane
      our new hire flies in on Sunday night, who can meet him
      need a car seat in the car that brings us home
      my daughter comes home from college at midnight
      I don't drive at night anymore and need to get home from the train
      Uber cancels on us every time
      looking for a dependable driver to the terminal and back
      wheels up at 6:10 and we live an hour out
      four suitcases, two toddlers and a stroller at dawn
      our pianist lands at nine and does not drive here
      parking for ten days costs more than the ticket
      somebody with a sign at arrivals for our guest from Korea
      in-laws come in at different hours all Thursday
      train gets in at 11:40 and the platform is dark
      after cataract season I gave up my keys and still go to church
      ski bags and a dog crate fit in nobody's car
      half past three in the morning, will anyone really come
      connects in Dallas, home at one, husband is asleep
      interns fly in all weekend
      son with a broken leg comes back from college by plane
      grandparents should be walked all the way to the gate
      ferry landing to our inn, back and forth
      our small motel gets asked every night how to reach the terminal
      no app, no smartphone, just somebody who answers the phone
      hunters with rifles in cases from the plane to the lodge
      last bus is gone and the bar is closing
      phone app shows no cars in our village
      a Tuesday run to the plane for our consultant
      to the pier before the cruise
      pick up my cousin at baggage claim
      storm moved our departure and the driver did not wait
      six a.m. lift to Terminal B
      home from the station
      drop-off and return
      driver for grandma's errands
      curbside at nine`,
    brands: 'Uber, Lyft, SuperShuttle, GO Airport Shuttle, Groome Transportation, Yellow Cab',
    touches: 'airline pilot, flight attendant, baggage handler, airport parking clerk, TSA officer',
    near: 'limousines, travel agencies, car rental, hotels, medical rides, charter buses, concierge services',
  },
  {
    name: 'travel agencies',
    does: 'travel agent, travel advisor, travel agency owner, cruise specialist, vacation planner, Disney vacation planner, honeymoons, group travel, destination weddings, corporate travel manager, all-inclusive resorts, river cruises, custom itineraries, trip planner, travel consultant, safari specialist, mission trip travel, travel insurance, luxury travel designer, cruise and tour consultant, honeymoon and destination weddings planner, accessible travel specialist, faith-based and pilgrimage groups, student and performance group tours, incentive trips for companies, theme park vacation specialist, adventure and safari planner, host agency affiliate, certified travel associate CTA, solo and women travel groups, airline and visa arrangements',
    signs:
      'travel agent, travel agency, plan a vacation, family vacation, dream vacation, vacation package, honeymoon, cruise, cruises, airfare, plane tickets, trip to Europe, trip abroad, all-inclusive, Disney trip, itinerary, destination wedding, Hawaii, Caribbean, travel insurance, book a trip, book flights, plane ticket, travel advisor, cruise ship, river cruise, Mediterranean trip, Alaska cruise, safari, overseas trip, honeymoon trip, group trip abroad, guided Europe trip, Disney World, Disney vacation, vacation planning, flights and hotels, airline tickets, trip planning, incentive trip, pilgrimage, Holy Land, all inclusive, travel plans, trip of a lifetime, beach vacation, book our vacation',
    asks: `twenty-fifth anniversary and we want to go somewhere special
      honeymoon in February, someplace warm with a beach
      taking the kids to see Mickey and it is overwhelming
      my parents want to sail to Alaska
      the airline canceled and I can't get anybody on the phone
      whole family reunion on a ship, twenty-two people
      we want to get married on a beach in Mexico with forty guests
      first time overseas and scared to book it myself
      retired and want to see Europe without driving
      our sales people win a trip every year, who sets it up
      spring break and everything is so expensive
      need to get to a funeral across the country tomorrow
      church group wants to visit the Holy Land
      I have a million points and no idea how to use them
      bucket list is an African safari
      grandma has a wheelchair and still wants to see Italy
      tracing our roots in Ireland, two weeks, no idea where to stay
      our executives fly every week and somebody should handle the bookings
      Mom turns eighty and wants all of us on the same boat
      two weeks, no kids, turquoise water
      four couples, golf in Scotland, none of us wants to plan
      wedding in Portugal moved and our flights did not
      Northern Lights before I am too old
      princess breakfast, fast lanes and naps, in five days
      my brother uses oxygen and dreams of Alaska
      sixteen nuns to Assisi
      how does one see Japan without the language
      the dates are set, forty salespeople, somewhere warm
      fear of getting sick far away without coverage
      daughter studies in Prague and we want to visit in May
      first passport at fifty, where should I go
      castles, beer and no steering wheel
      lost a deposit on a trip from the internet
      a week where food, drinks and beach are all paid up front
      our robotics kids qualified for a contest in Switzerland
      gorillas, tents and a good doctor near
      connection in Paris is forty minutes, is that sane
      widow wants company on her trips and no single surcharge
      vows on the sand and the whole clan invited
      Christmas on the Danube
      engineers go to Mexico each month and book whatever they like
      stuck in Rome, the plane is gone
      use up vouchers before they expire
      grandkids and us, national parks, three weeks
      dive trip for a club of twelve
      anniversary somewhere romantic
      trip for the whole choir
      cheap way to Manila for a funeral
      somebody plan our vacation
      spring break with teenagers
      Europe by train`,
    brands:
      'AAA Travel, Expedia Cruises, Cruise Planners, Dream Vacations, Royal Caribbean, Carnival Cruise, Viking River, Liberty Travel, Travel Leaders, InteleTravel, Sandals Resorts, Authorized Disney Vacation Planner',
    touches:
      'flight attendant, airline pilot, airline reservations clerk, travel blogger, tourism student, baggage handler',
    near: 'tours, passports and licenses, hotels, airport rides, wedding planning, concierge services, recreational vehicles',
  },
  {
    name: 'tours',
    does: 'tour guide, tour operator, walking tours, guided tours, historic tours, ghost tours, food tours, wine tours, bus tours, step-on guide, docent, eco tours, river rafting trips, zip lines, hiking guide, rafting outfitter, canoe outfitter, hot air balloon rides, helicopter tours, horseback trail rides, visitor center director, tourism bureau, convention and visitors bureau, sightseeing, certified interpretive guide, step-on guides for coaches, kayak and canoe trips, cave and canyon guide, whale watching and boat trips, e-bike and segway tours, architecture and mural walks, receptive operator for visiting groups, destination marketing manager, trail ride stable, zipline and ropes park owner, tasting route host, storyteller of ghost walks, group tour planner',
    signs:
      'tour guide, guided tour, sightseeing, walking tour, ghost tour, field trip, zip line, rafting, hot air balloon, balloon ride, out-of-town guests, visitors bureau, tourist, wine tour, helicopter ride, things to do around here, outfitter, tours of the city, city tour, walking tours, food tour, brewery tour, ziplining, zipline, rafting trip, whitewater, whale watching, river trip, tubing trip, kayak tour, canoe trip, trail ride, guided hike, guided walk, balloon flight, tourism, show visitors around, step-on guide, boat tour, docent, sightsee, tour the town, ghost walk, things to see here',
    asks: `my in-laws are visiting for a week and have never been here
      what can we show forty people from out of state in one afternoon
      our exchange student wants to see everything
      something fun outdoors for the office, not bowling
      second graders are learning local history and need somewhere to go
      take clients out to taste wine
      want to float over the valley for her birthday
      float down the river with a group of teenagers
      conference wives and husbands need something to do during the sessions
      hike the canyon but with somebody who knows the way
      haunted houses and old stories for Halloween
      a new resident wants to learn her way around town
      factory visits for our foreign partners
      bird watching with an expert for my mother
      brochures and maps for our bed and breakfast guests
      family reunion in town, we need an activity for all ages
      friends from Norway have one day and want to see it all
      our auditors fly home Friday and the afternoon is free
      show new teachers the town before school starts
      paddle with the moms and daughters, somebody who knows the bends
      fourth grade needs to touch a real lighthouse
      scare my book club on the thirteenth
      bakeries, tacos and a story at every stop
      alumni return after forty years and want to see what changed
      float above the fields at sunrise for his proposal
      bring retirees behind the scenes at the dairy
      a leader for snowshoes by moonlight
      daredevil cousins who want ropes and height
      who tells visitors about the murals
      seventeen Japanese buyers and nobody speaks
      bikers' route with a guide over the passes
      horses for people who never sat on one, two hours
      see whales or at least dolphins
      the cave, with lamps and kids
      group of blind veterans wants to feel the battlefield
      brewery crawl on foot with an explanation
      sister city delegation, nine people, three days
      what is there to do here when it rains
      an easy river with tubes and a pick-up at the end
      our museum lost the woman who led people around
      leaves in October with a narrator
      spouses of the surgeons need a program
      haunted cemetery walk
      glacier by helicopter
      wildflowers with an expert
      kayak trip for beginners
      see the sights in one day
      put our town on the map for visitors`,
    brands:
      'Viator, Gray Line, Road Scholar, Collette Tours, Big Bus Tours, Hornblower Cruises, Trafalgar Tours',
    touches: 'tourism student, park ranger, travel blogger, museum guard',
    near: 'travel agencies, local history, hotels, charter buses, wineries and breweries, chamber of commerce, hunting and fishing guides',
  },
  {
    name: 'hotels',
    does: 'hotel manager, hotel sales manager, innkeeper, bed and breakfast owner, inn, motel owner, front desk manager, group room blocks, lodge, resort manager, extended stay hotel, director of sales at a hotel, guest rooms, hospitality manager, corporate rates, boutique hotel, wedding room blocks, group and catering sales at a resort, general manager of a limited-service property, lodge and cabins owner, B&B hosts, extended-stay suites, sports team and tournament lodging, corporate account manager for lodging, inn with restaurant and meeting rooms, historic inn, guest services director, revenue manager for lodging, pet-friendly motor lodge, wedding party suites',
    signs:
      'hotel, motel, hotel room, room block, bed and breakfast, B&B, inn, lodging, place to stay, extended stay, hotel rate, overnight guests, guest rooms, somewhere to sleep, front desk, innkeeper, hotels, hotel rooms, hotel suite, motel room, book a room, block of rooms, rooms for our guests, rooms for the guests, bed & breakfast, group rate, lodgings, lodge for the night, inns, stay the night, overnight stay, pet-friendly hotel, hotel block, country inn, rooms for the team, hotel near, stay near the hospital, per diem rate',
    asks: `thirty wedding guests need rooms near the church
      our house has no power and we need to sleep somewhere tonight
      a team of installers will be here for six weeks
      my parents visit but our sofa is too small for them
      where do visiting families stay when the patient is in the hospital here
      a romantic night away without driving far
      graduation weekend and everything is booked
      between houses for three weeks with two kids and a dog
      a place that takes pets
      soccer tournament, twelve families, one night
      a speaker needs a room close to the venue
      recruits come for interviews and we want a corporate rate
      smoke damage, the insurance pays for us to live elsewhere
      ladies' weekend at a cozy old inn
      company retreat, twenty people, two nights
      roads are iced over and the truck driver is stuck in town
      pipes burst and the six of us need beds by dark
      my sister's baby is in intensive care here and they live far off
      band of nine, two vans, one night, late check-in
      bride's cousins all ask me where to stay
      crew lays fiber until Christmas, twelve men
      a suite with a kitchen till our closing
      old college pals want a fireplace and breakfast
      blizzard, the interstate is shut and we have a dog
      a tub, a view and no children within a mile
      hockey parents, twenty-two doubles, pool for the kids
      judge and jury are being put up for a week
      state inspectors come every quarter on a per diem
      reunion of the class of 1975, rooms and a banquet hall
      visiting preacher, clean and quiet
      our termite tent goes up and we must be out two nights
      Friday to Sunday, within walking distance of the chapel
      conference for two hundred, sleeping and meeting in one building
      Mother comes for the recital and cannot do stairs
      recruits visit campus, negotiated price please
      bikers with a garage for forty machines
      fifty rooms held without a penalty
      our guest speaker's flight is canceled till morning
      romantic night with a jacuzzi
      cheap bed near the hospital
      somewhere pet friendly off the highway
      weekly price with a microwave
      overflow for wedding guests
      four nights downtown`,
    brands:
      'Marriott, Hilton, Hampton Inn, Holiday Inn, Best Western, Hyatt, Comfort Inn, Motel 6, Super 8, La Quinta, Residence Inn, Extended Stay America, Fairfield Inn, Wyndham, Days Inn, Drury Hotels, Courtyard by Marriott',
    touches: 'hotel housekeeper, hospitality student, night auditor, hotel laundry worker, bellhop',
    near: 'vacation rentals, venues, travel agencies, tours, event planning, conference production, airport rides',
  },
  {
    name: 'flight schools',
    does: 'flight instructor, CFI, flight school owner, pilot training, private pilot lessons, discovery flights, ground school, aircraft rental, charter pilot, private charter flights, air taxi, airplane mechanic, A&P mechanic, aircraft sales, airplane broker, hangar rentals, airport manager, scenic flights, skydiving, helicopter lessons, instrument rating, FAA medical examiner, CFII and multi-engine instructor, designated pilot examiner, tailwheel and aerobatic training, seaplane rating, fixed base operator FBO, avionics technician, aviation medical examiner, tandem skydive instructor, helicopter CFI, gliders and soaring club, flying club president, ferry pilot, banner towing and scenic rides, aircraft inspection authorization IA, jet management and charter sales, cropduster pilot',
    signs:
      'flying lessons, flight school, learn to fly, pilot license, private pilot, flight instructor, discovery flight, ground school, small plane, Cessna, hangar, airplane mechanic, charter flight, private jet, aviation, skydiving, skydive, helicopter lessons, solo flight, airstrip, flying lesson, pilots license, pilot training, student pilot, checkride, biennial flight review, instrument rating, private plane, charter a plane, charter plane, airplane ride, biplane, airplane lessons, become a pilot, helicopter pilot, glider lessons, seaplane, tandem jump, parachute jump, avionics, airplane hangar, hangar space, plane annual, taildragger, multi-engine, aircraft',
    asks: `my husband has always dreamed of being in the cockpit
      son wants to become an airline captain, where does he start
      gift certificate to go up in a little plane for his fiftieth
      I have my hours but never took the checkride
      our executives need to be in three cities in a day
      need my biennial review
      jump out of a plane on her birthday
      my plane is due for its annual inspection
      a place to keep a two-seater out of the weather
      I want to fly in clouds legally
      my nephew is crazy about airplanes and just finished high school
      see our farm from above
      a patient needs to be flown to a specialist quickly
      grandpa's Piper has not flown in years, we want to sell it
      afraid of flying and want to understand how it works
      ever since the air show my daughter talks of nothing but wings
      he logged forty hours in the eighties and wants back in
      a present for a man who has everything, up in the blue
      get our surgeons to the island clinic and back by night
      the engine cut out on short final and I want it looked at
      strap my brother to an instructor and push him out at ten thousand feet
      what does it cost to become an airline captain
      my doctor says blood pressure, will I keep my medical
      four partners looking for a fast four-seater
      a roof for my old taildragger
      grass runway on our ranch, who can advise
      need a twin rating before the job starts
      spread ashes over the lake from above
      our high school wants an aviation class
      spin recovery with somebody calm
      new radios and a transponder in the panel
      a retired airline man who teaches in the air on weekends
      crosswinds scare me after the hard landing
      kidney patient must be flown to Cleveland in something small
      hover lessons, my wife's dream
      seaplane on our lake, how does one learn that
      the annual turned up corrosion
      flying club with shares
      logbook endorsement for the test
      bucket list: loop and roll in a biplane
      sightseeing over the fall colors with three seats
      sell my share in a Piper
      get my wings
      jump tandem for charity
      first solo soon
      rent a plane for lunch`,
    brands:
      'ATP Flight School, Cessna, Piper Aircraft, Cirrus Aircraft, NetJets, Beechcraft, Angel Flight, Jeppesen',
    touches:
      'flight attendant, air traffic controller, baggage handler, Air Force veteran, model airplane hobbyist, flight simulator gamer, airline gate agent, Civil Air Patrol cadet',
    near: 'drones, travel agencies, trade schools, military recruiting, aerial photography, tours, boats',
  },
  {
    name: 'drones',
    does: 'drone pilot, Part 107 certified, commercial drone operator, drone inspections, drone mapping, drone roof inspection, drone surveys, crop scouting by drone, crop spraying by drone, drone training, drone repair, drone sales, thermal imaging by drone, search with a drone, drone light shows, UAV pilot, sUAS remote pilot, orthomosaic and 3D models, stockpile volume measurement, tower and wind turbine inspections by UAV, public safety drone team, multispectral crop imaging, drone spraying and seeding, drone program consultant, Part 107 test prep class, FPV pilot, LiDAR drone surveys, construction progress flights, night search with thermal camera',
    signs:
      'drone, drones, drone pilot, quadcopter, Part 107, drone inspection, drone mapping, unmanned aircraft, drone light show, thermal drone, FPV, UAV, UAS, quadcopters, drone flight, drone operator, drone spraying, drone survey, drone lessons, drone license, drone camera, aerial mapping, orthomosaic, remote pilot, drone show, DJI Mavic, drone crashed, LiDAR flight',
    asks: `look at the church steeple without putting up scaffolding
      count the missing shingles on a roof nobody can climb
      map forty acres and the drainage in one morning
      check which rows of corn are stressed
      how much gravel is in that stockpile
      our tower and antennas need looking at from close up
      crashed mine into a tree and it won't take off
      need to pass the FAA test to fly for my business
      spray a steep vineyard where the tractor can't go
      find a lost calf in the woods with a heat camera
      monthly progress pictures of our building site from the air
      solar panels, which of them are hot
      instead of fireworks, lights in the sky that make a picture
      a teenager's new flying camera, he needs lessons
      a neighbor keeps flying one over our pool, is that legal
      somebody with one of those buzzing cameras for our barn roof
      heat picture of the herd at night
      a grandfather with dementia walked into the corn
      the bridge underside without a boat or ropes
      what changed on the quarry floor since spring
      which of the eight hundred panels is dead
      count deer from the air
      drop seed on a burned slope
      tulip fields from above, where does water stand
      a propeller broke and the gimbal twitches
      my nephew bought one and flew it near the hospital helipad
      power company wants poles looked at along nine miles
      fire chief asks for eyes above the smoke
      wind turbine blades, any cracks
      a swarm that draws our logo in the night sky
      can I do it for money with a hobby license
      our vineyard rows are too steep for wheels
      3D model of a church for the restorers
      hail storm, ninety roofs in the parish
      follow our rowers from above the water
      is it legal to film the parade from overhead
      school wants a flying club with little quads
      chimney crown that no ladder reaches
      measure the woodchip pile from the air
      goose chasing on the golf course from the air
      pass the Part 107
      someone to fly my site weekly
      eye in the sky for searchers`,
    brands: 'DJI, Skydio, Autel, Parrot drones, DroneDeploy, Pix4D',
    touches:
      'drone racer, toy drone hobbyist, aerospace engineering student, Air Force drone operator',
    near: 'aerial photography, flight schools, land surveying, roofing, civil engineering, video, toys and hobbies',
  },
  {
    name: 'hunting and fishing guides',
    does: 'hunting guide, fishing guide, charter captain, fishing charters, fly fishing guide, hunting outfitter, hunting lodge owner, guided hunts, duck hunting guide, ice fishing guide, bass guide, elk hunts, turkey hunts, hunting leases, bait shop owner, fly tying and casting lessons, hunter education instructor, game ranch, licensed outfitter, drift boat trips, saltwater inshore and offshore captain, waterfowl club owner, upland bird preserve, archery elk and mule deer hunts, guided hunts for youth and veterans, sportfishing boat with coast guard license, trophy whitetail lodge, pack trips on horseback, catfish and crappie guide, bait and tackle shop, wild hog hunts, casting instructor, pond and habitat adviser for game',
    signs:
      'fishing guide, hunting guide, fishing trip, hunting trip, fishing charter, fly fishing, deer season, elk hunt, duck hunting, turkey hunt, hunting lease, hunting land, deer stand, trout stream, bass fishing, walleye, bait shop, ice fishing, hunter safety, hunting license, guided hunt, go fishing, go hunting, charter fishing, fishing guides, deep-sea fishing, deep sea fishing, offshore fishing, fishing lodge, hunting lodge, hunting guides, outfitters, salmon fishing, trout fishing, bow hunting, whitetail, duck blind, goose hunt, pheasant hunt, quail hunt, elk tag, guided fishing, guided trip for trout, hog hunt, bait and tackle, nightcrawlers, turkey hunting, deer hunting, deer lease, fishing boat captain, catch fish with the kids, salmon run',
    asks: `my grandson wants to catch his first trout
      dad and his three brothers want a day on the big lake catching salmon
      take two clients out for bass instead of golf
      bucket list hunt for elk out west
      new to hunting and have nobody to teach me
      want a place to hunt, our family sold the farm
      we own two hundred acres and somebody might pay to hunt it
      boy needs his hunter safety card before November
      always wanted to learn to cast a fly
      bachelor party, we want to fish in the ocean
      what are they biting on right now
      a disabled vet would love to go after deer again
      pheasants with dogs, a whole weekend with lodging
      where do they rent ice houses
      duck blind and decoys, just bring the gun
      need nightcrawlers and minnows early in the morning
      four boys and a boat, half a day, hooks baited for them
      ducks come by the thousands to our flooded field, who would pay
      a mountain bull before my knees give out
      widow owns a mile of river with trout and no idea
      bankers from New York want to catch something big
      daughter is twelve and passed her card, now who takes her
      tie a dry fly and put it in a teacup
      frozen lake, a warm shack and beer
      who knows where the whitetails bed down
      stripers are running and I have one free morning
      treestand, feeder and a cook, three nights
      tarpon on my sixtieth birthday
      never held a shotgun, invited on a quail shoot
      salmon in Alaska, pack it and send it home
      wounded veterans weekend, we need boats and patience
      drew a tag after eleven years and cannot waste it
      walleye opener with customers
      catfish at night with the scout dads
      pointers and a field with birds for my retriever
      deep sea, six guys, who gets seasick
      camp with wall tents and mules
      lease for bowhunters behind our orchard
      what fly is hatching
      teach me to read a river for trout
      call turkeys for a beginner
      sonar and where the perch are
      put Dad on a big buck
      crabs and clams with the kids
      mornings in a goose pit
      crappie spots, please
      live bait at five a.m.`,
    brands: "Cabela's, Bass Pro, Orvis, Ducks Unlimited, Trout Unlimited, FishingBooker",
    touches:
      'game warden, fisheries biologist, weekend fisherman, deer hunter, wildlife officer, bass club member',
    near: 'sporting goods, boats, taxidermy, gunsmithing, butchers, land and farms, tours',
  },
]
