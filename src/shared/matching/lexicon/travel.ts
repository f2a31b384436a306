import type { Trade } from './trade'

/** Trades of going somewhere: by road, by air, with a guide, and a bed at the end. */
export const travel: readonly Trade[] = [
  {
    name: 'car rental',
    does: 'car rental manager, rental car agency, rental branch manager, truck and van rental, passenger van rental, insurance replacement rentals, weekly and monthly car rental, loaner cars, corporate rental accounts, car sharing host, exotic car rental',
    signs:
      'rental car, rent a car, car rental, loaner car, loaner, fifteen-passenger van, rent a van, rent a minivan, renting a car, rental van, exotic car rental, one-way rental',
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
      flat-rate vehicle for a month while I wait for my new one`,
    brands:
      'Enterprise Rent-A-Car, Hertz, Avis Car Rental, Budget Rent a Car, Alamo Rent A Car, National Car Rental, Thrifty Car Rental, Turo, Zipcar, Sixt, Dollar Rent A Car',
    touches: 'rental lot car washer, shuttle driver at a rental lot, travel expense clerk',
    near: 'body shops, airport rides, travel agencies, car sales, hotels, fleet vehicles, home and car insurance',
  },
  {
    name: 'limousines',
    does: 'limo service, limousine owner, chauffeur, black car service, party bus, stretch limos, executive car service, wedding transportation, prom limo, wine tour driver, bachelor party bus, town cars, private driver, horse and carriage rides for weddings',
    signs:
      'limo, limousine, chauffeur, party bus, black car, stretch limo, town car, private driver, wedding transportation, getaway car for the bride',
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
      my father wants somebody in a suit to drive his own car for him`,
    brands: 'Carey Limousine, Blacklane, Boston Coach, EmpireCLS',
    touches: 'valet, hearse driver, taxi commission clerk',
    near: 'airport rides, wedding planning, charter buses, event planning, funerals, concierge services, venues',
  },
  {
    name: 'charter buses',
    does: 'charter bus company, motorcoach operator, bus charter sales, school bus contractor, group transportation, shuttle bus rental, coach tours, minibus rental, church bus driver for hire, employee shuttles, bus driver for groups, senior trips by coach',
    signs:
      'charter bus, motorcoach, coach bus, bus rental, rent a bus, shuttle bus, school bus, minibus, busload, bus company, group transportation',
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
      know a good outfit with coaches for school groups?`,
    brands:
      'Greyhound charter, Coach USA, First Student, Trailways, Durham School Services, Peter Pan Bus, Van Galder',
    touches: 'city bus driver, transit planner, bus plant worker, school bus aide',
    near: 'tours, limousines, travel agencies, event planning, private schools, sports coaching, clergy',
  },
  {
    name: 'airport rides',
    does: 'airport shuttle, airport car service, taxi driver, cab company owner, Uber driver, Lyft driver, rideshare driver, airport transfers, door-to-door shuttle, cab, rides to the train station, drives people to the airport, senior ride service, errand rides',
    signs:
      'airport shuttle, ride to the airport, airport ride, airport pickup, taxi, cab, cabbie, rideshare, picked up at the airport, early flight, red-eye, drop me at the airport, ride to the station',
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
      looking for a dependable driver to the terminal and back`,
    brands: 'Uber, Lyft, SuperShuttle, GO Airport Shuttle, Groome Transportation, Yellow Cab',
    touches: 'airline pilot, flight attendant, baggage handler, airport parking clerk, TSA officer',
    near: 'limousines, travel agencies, car rental, hotels, medical rides, charter buses, concierge services',
  },
  {
    name: 'travel agencies',
    does: 'travel agent, travel advisor, travel agency owner, cruise specialist, vacation planner, Disney vacation planner, honeymoons, group travel, destination weddings, corporate travel manager, all-inclusive resorts, river cruises, custom itineraries, trip planner, travel consultant, safari specialist, mission trip travel, travel insurance',
    signs:
      'travel agent, travel agency, plan a vacation, family vacation, dream vacation, vacation package, honeymoon, cruise, cruises, airfare, plane tickets, trip to Europe, trip abroad, all-inclusive, Disney trip, itinerary, destination wedding, Hawaii, Caribbean, travel insurance, book a trip, book flights, plane ticket',
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
      our executives fly every week and somebody should handle the bookings`,
    brands:
      'AAA Travel, Expedia Cruises, Cruise Planners, Dream Vacations, Royal Caribbean, Carnival Cruise, Viking River, Liberty Travel, Travel Leaders, InteleTravel, Sandals Resorts, Authorized Disney Vacation Planner',
    touches:
      'flight attendant, airline pilot, airline reservations clerk, travel blogger, tourism student, baggage handler',
    near: 'tours, passports and licenses, hotels, airport rides, wedding planning, concierge services, recreational vehicles',
  },
  {
    name: 'tours',
    does: 'tour guide, tour operator, walking tours, guided tours, historic tours, ghost tours, food tours, wine tours, bus tours, step-on guide, docent, eco tours, river rafting trips, zip lines, hiking guide, rafting outfitter, canoe outfitter, hot air balloon rides, helicopter tours, horseback trail rides, visitor center director, tourism bureau, convention and visitors bureau, sightseeing',
    signs:
      'tour guide, guided tour, sightseeing, walking tour, ghost tour, field trip, zip line, rafting, hot air balloon, balloon ride, out-of-town guests, visitors bureau, tourist, wine tour, helicopter ride, things to do around here, outfitter',
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
      family reunion in town, we need an activity for all ages`,
    brands:
      'Viator, Gray Line, Road Scholar, Collette Tours, Big Bus Tours, Hornblower Cruises, Trafalgar Tours',
    touches: 'tourism student, park ranger, travel blogger, museum guard',
    near: 'travel agencies, local history, hotels, charter buses, wineries and breweries, chamber of commerce, hunting and fishing guides',
  },
  {
    name: 'hotels',
    does: 'hotel manager, hotel sales manager, innkeeper, bed and breakfast owner, inn, motel owner, front desk manager, group room blocks, lodge, resort manager, extended stay hotel, director of sales at a hotel, guest rooms, hospitality manager, corporate rates, boutique hotel, wedding room blocks',
    signs:
      'hotel, motel, hotel room, room block, bed and breakfast, B&B, inn, lodging, place to stay, extended stay, hotel rate, overnight guests, guest rooms, somewhere to sleep, front desk, innkeeper',
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
      roads are iced over and the truck driver is stuck in town`,
    brands:
      'Marriott, Hilton, Hampton Inn, Holiday Inn, Best Western, Hyatt, Comfort Inn, Motel 6, Super 8, La Quinta, Residence Inn, Extended Stay America, Fairfield Inn, Wyndham, Days Inn, Drury Hotels, Courtyard by Marriott',
    touches: 'hotel housekeeper, hospitality student, night auditor, hotel laundry worker, bellhop',
    near: 'vacation rentals, venues, travel agencies, tours, event planning, conference production, airport rides',
  },
  {
    name: 'flight schools',
    does: 'flight instructor, CFI, flight school owner, pilot training, private pilot lessons, discovery flights, ground school, aircraft rental, charter pilot, private charter flights, air taxi, airplane mechanic, A&P mechanic, aircraft sales, airplane broker, hangar rentals, airport manager, scenic flights, skydiving, helicopter lessons, instrument rating, FAA medical examiner',
    signs:
      'flying lessons, flight school, learn to fly, pilot license, private pilot, flight instructor, discovery flight, ground school, small plane, Cessna, hangar, airplane mechanic, charter flight, private jet, aviation, skydiving, skydive, helicopter lessons, solo flight, airstrip',
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
      afraid of flying and want to understand how it works`,
    brands:
      'ATP Flight School, Cessna, Piper Aircraft, Cirrus Aircraft, NetJets, Beechcraft, Angel Flight, Jeppesen',
    touches:
      'flight attendant, air traffic controller, baggage handler, Air Force veteran, model airplane hobbyist, flight simulator gamer, airline gate agent, Civil Air Patrol cadet',
    near: 'drones, travel agencies, trade schools, military recruiting, aerial photography, tours, boats',
  },
  {
    name: 'drones',
    does: 'drone pilot, Part 107 certified, commercial drone operator, drone inspections, drone mapping, drone roof inspection, drone surveys, crop scouting by drone, crop spraying by drone, drone training, drone repair, drone sales, thermal imaging by drone, search with a drone, drone light shows',
    signs:
      'drone, drones, drone pilot, quadcopter, Part 107, drone inspection, drone mapping, unmanned aircraft, drone light show, thermal drone, FPV',
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
      a neighbor keeps flying one over our pool, is that legal`,
    brands: 'DJI, Skydio, Autel, Parrot drones, DroneDeploy, Pix4D',
    touches:
      'drone racer, toy drone hobbyist, aerospace engineering student, Air Force drone operator',
    near: 'aerial photography, flight schools, land surveying, roofing, civil engineering, video, toys and hobbies',
  },
  {
    name: 'hunting and fishing guides',
    does: 'hunting guide, fishing guide, charter captain, fishing charters, fly fishing guide, hunting outfitter, hunting lodge owner, guided hunts, duck hunting guide, ice fishing guide, bass guide, elk hunts, turkey hunts, hunting leases, bait shop owner, fly tying and casting lessons, hunter education instructor, game ranch',
    signs:
      'fishing guide, hunting guide, fishing trip, hunting trip, fishing charter, fly fishing, deer season, elk hunt, duck hunting, turkey hunt, hunting lease, hunting land, deer stand, trout stream, bass fishing, walleye, bait shop, ice fishing, hunter safety, hunting license, guided hunt, go fishing, go hunting',
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
      need nightcrawlers and minnows early in the morning`,
    brands: "Cabela's, Bass Pro, Orvis, Ducks Unlimited, Trout Unlimited, FishingBooker",
    touches:
      'game warden, fisheries biologist, weekend fisherman, deer hunter, wildlife officer, bass club member',
    near: 'sporting goods, boats, taxidermy, gunsmithing, butchers, land and farms, tours',
  },
]
