import type { Trade } from './trade'

/** Trades of cars, boats, bikes and what else has wheels. */
export const vehicles: readonly Trade[] = [
  {
    name: 'auto repair',
    does: 'auto mechanic, car mechanic, ASE certified mechanic, auto technician, auto repair shop owner, mobile mechanic, brakes and oil changes, engine repair, transmission shop, transmission rebuilds, car diagnostics, check engine light diagnosis, muffler shop, exhaust repair, car air conditioning recharge, alternators and starters, suspension and steering, foreign car specialist, diesel mechanic, hybrid and electric car service, radiator shop, pre-purchase car inspections, state inspections and emissions, tune-ups, fixes cars',
    signs:
      "mechanic, auto repair, car won't start, car trouble, check engine light, brake pads, squealing brakes, car transmission, transmission slips, oil change, alternator, timing belt, radiator leak, muffler, catalytic converter, head gasket, spark plugs, serpentine belt, car battery, dead battery, smog check, emissions test, car overheating, car tune-up, power steering, shocks and struts",
    asks: `my car won't start in the morning, just clicks
      the check engine light came on and won't go off
      brakes are grinding when I slow down
      the dealer wants four thousand dollars to fix her car
      car shakes when I go over sixty
      it is overheating and leaving a green puddle in the driveway
      the air conditioning in our van only blows hot
      somebody sawed the catalytic converter off my truck
      my daughter's old Honda needs work and she has no money
      the car failed inspection
      it slips out of gear going uphill
      needs someone honest who won't overcharge a single woman for car work
      a friend wants a used car looked over before she buys it
      battery keeps dying overnight
      exhaust is so loud the neighbors complain
      the steering wheel pulls to the left
      burning oil and smoke from under the hood
      can somebody come to the house and change a starter
      our old Volvo, nobody around here will touch it
      the hybrid battery is going bad
      looking for a good mechanic
      my car is in the shop more than on the road`,
    brands:
      'Midas, Meineke, Jiffy Lube, Pep Boys, AAMCO, Firestone Complete Auto Care, Valvoline Instant Oil Change, Christian Brothers Automotive, Monro, Take 5 Oil Change, YourMechanic',
    touches:
      'auto parts store clerk, auto plant worker, automotive engineer, car club member, auto shop teacher, race fan, parts counter person, auto tech student',
    near: 'tires, towing, body shops, car sales, fleet vehicles, small engine repair, truck repair',
  },
  {
    name: 'tires',
    does: 'tire shop, tire dealer, tire store manager, new and used tires, wheel alignment, tire rotation and balancing, flat repair, mobile tire service, roadside tire change, snow tires, winter tire changeover, truck tires, tractor and trailer tires, rims and wheels, custom wheels, tire pressure sensors, fixes flats',
    signs:
      'tire, tires, flat tire, tire shop, bald tires, snow tires, wheel alignment, tire rotation, slow leak in a tire, wheel rims, bent rim, lug nuts, worn tread, tire pressure light, all-season tires, spare tire, tire blowout, balancing wheels',
    asks: `ran over a nail and it keeps going flat
      tread is worn down to nothing
      I need the winter set put on before it snows
      the pressure light on the dash keeps coming on
      hit a pothole and bent the rim
      four new ones for the minivan without going broke
      the front ones are wearing on the inside edge
      the car pulls to one side since I hit the curb
      I think my truck needs an alignment
      my son wants bigger wheels on his pickup
      tractor has a flat out in the field
      the camper trailer blew one on the highway
      sidewall has a bulge in it
      a lug nut is stripped and the wheel won't come off
      steering wheel vibrates since they rotated them
      good used set for a college kid's car
      where do you get tires around here?`,
    brands:
      'Discount Tire, Les Schwab, Goodyear, Michelin tires, Bridgestone, Firestone, Big O Tires, Mavis Tires, Tire Kingdom, BFGoodrich, Cooper Tires, NTB, Town Fair Tire',
    touches: 'tire plant worker, rubber chemist, tire recycling driver',
    near: 'auto repair, towing, car sales, fleet vehicles, farm equipment, truck repair',
  },
  {
    name: 'body shops',
    does: 'body shop owner, auto body repair, collision repair, collision center, body man, auto painter, car painting, bumper repair, frame straightening, fender repair, rust repair, insurance claim repairs, estimator at a collision shop, paint matching, scratch repair, hail damage and collision, panel replacement',
    signs:
      'body shop, auto body, collision, fender bender, dented fender, car bumper, bumper fell off, rear-ended, crumpled, sideswiped, wrecked car, totaled, quarter panel, rust holes in my car, frame damage, car paint, crashed my car, car accident damage, car repainted',
    asks: `somebody backed into me in the parking lot
      I got rear-ended at the light
      hit a deer last night, the front end is smashed
      my teenager scraped the whole side along the garage post
      the bumper is hanging off
      the clear coat is peeling off the roof of my car
      the rocker panels are rusted through
      insurance says I can pick whoever I want to fix the wreck
      a shopping cart scratched my door down to the metal
      someone keyed my car
      my mother-in-law clipped the mailbox with her Buick
      the other driver's insurance is paying, where do I take it
      want the old truck painted another color
      slid into a guardrail on the ice
      the door won't close right since the accident
      they broke my side mirror off
      our delivery van got sideswiped
      looking for a body shop that does it right`,
    brands:
      'Maaco, Caliber Collision, Gerber Collision, CARSTAR, ABRA Auto Body, Service King, Fix Auto, Crash Champions',
    touches:
      'auto claims adjuster, insurance appraiser of wrecks, paint factory rep, demolition derby driver',
    near: 'home and car insurance, towing, dent removal, auto repair, auto glass, personal injury law, car detailing',
  },
  {
    name: 'auto glass',
    does: 'auto glass installer, windshield replacement, windshield repair, rock chip repair, mobile auto glass, car window replacement, side and back glass, camera recalibration, sunroof glass, power window repair, window tinting, tint shop, RV and truck windshields',
    signs:
      'windshield, auto glass, cracked windshield, rock chip, chipped windshield, car window smashed, back glass, window tint, tinted windows, sunroof, power window, star crack',
    asks: `a rock from a gravel truck cracked it right in front of me
      there is a chip and it is spreading across
      somebody smashed my car window and took my purse
      the back window of the pickup shattered
      driver's window fell down into the door and won't come up
      water drips in around the windshield when it rains
      can they come to my office and replace it in the parking lot
      a baseball went through the rear glass
      the lane camera needs to be reset after new glass
      sunroof leaks on my head
      I want the windows darker, the sun bakes the kids
      got a ticket for the crack in my windshield
      does my insurance cover a rock chip
      the school bus needs a new windshield
      tint is bubbling and purple`,
    brands:
      'Safelite, Glass Doctor, Novus Glass, Auto Glass Now, Glass America, LLumar, 3M Crystalline',
    touches: 'window factory worker, insurance glass claims clerk',
    near: 'body shops, auto repair, car detailing, glass and mirrors, home and car insurance, vinyl wraps, dent removal',
  },
  {
    name: 'dent removal',
    does: 'paintless dent repair, PDR technician, dent guy, dent doctor, hail damage repair, door ding removal, mobile dent removal, minor dent repair, takes out dings without paint, hail chaser, crease repair',
    signs:
      'dent, dents, door ding, ding, dings, hail damage on my car, hail dents, dimples in the hood, paintless, dented door, dented hood',
    asks: `hail left little dimples all over the hood
      someone opened their door into mine at the grocery store
      small dent but the paint is not broken
      want the dings out before I turn in my lease
      a basketball bounced off the trunk and left a dent
      garage door came down on the car roof
      the whole dealership lot got hailed on
      kids leaned their bikes against my new car
      don't want to pay a body shop for such a little dent
      a cow leaned on my truck and dented the fender
      acorns fell all over the car and left marks
      can somebody come and pop out a dent at my house
      selling my car and the side has a crease
      looking for somebody good with dings and hail`,
    brands: 'Dent Wizard, Dent Doctor, Dent Guys, Paintless Dent Repair',
    touches: 'hail insurance adjuster',
    near: 'body shops, car detailing, car sales, home and car insurance, auto glass, vinyl wraps',
  },
  {
    name: 'car detailing',
    does: 'auto detailer, mobile detailing, interior and exterior detailing, car interior cleaning, ceramic coating, wax and polish, paint correction, headlight restoration, odor removal from cars, pet hair removal from cars, boat and RV detailing, car shampoo, makes cars look new, engine bay cleaning, detail shop owner',
    signs:
      'detailing, detailer, car detailed, ceramic coating, wax my car, car seats stained, smoke smell in the car, cloudy headlights, foggy headlights, vomit in the car, swirl marks, car interior, pet hair in the car',
    asks: `my car stinks of spilled milk
      kids ground crackers and crayons into the back seats
      dog hair all over the inside of the SUV
      somebody got sick in the back of my car
      want it to look like new before I sell it
      bought a used car from a smoker and can't get the smell out
      headlights are yellow and cloudy
      birds and sap ruined the finish, needs polishing
      a gift for dad, make his truck shine
      I drive clients around and my car is embarrassing
      leather seats are dirty and cracking
      can someone come to our office lot and clean cars while we work
      protect the paint on my brand new car
      the boat needs buffing before summer
      mold grew inside the car that sat all winter
      coffee exploded over the dashboard and carpet
      looking for someone to detail my car`,
    brands: 'Ziebart, Simoniz, Chemical Guys, Detail Garage',
    touches: 'car show judge, wax sales rep',
    near: 'car washes, car sales, body shops, vinyl wraps, dent removal, auto glass, carpet cleaning',
  },
  {
    name: 'car washes',
    does: 'car wash owner, car wash manager, automatic car wash, full-service car wash, hand wash, touchless wash, self-serve bays, truck wash, unlimited wash club, fleet washing accounts, fundraising car wash tickets, undercarriage wash',
    signs:
      'car wash, carwash, wash my car, road salt on the car, undercarriage wash, touchless wash, wash club, truck wash, filthy car, hand wash for the truck, wash the vans, salt off my car',
    asks: `my car is covered in road salt
      pollen turned my black car yellow
      want a monthly deal so I can run it through every week
      we have ten company vans that need to be rinsed every Friday
      the automatic brushes scratched my paint, want it done by hand
      mud all over the truck after hunting
      need the manure and dirt off the livestock trailer
      car too tall for the normal one
      our team wants to raise money washing cars
      sold gift cards for washes as client gifts
      birds live above my parking spot
      is there a place that vacuums it out too
      something automatic and quick on my way to work
      trucker wants his rig shining before a show`,
    brands:
      "Mister Car Wash, Zips Car Wash, Tommy's Express, Take 5 Car Wash, Blue Beacon, Delta Sonic, Whistle Express",
    touches: 'car wash equipment engineer',
    near: 'car detailing, pressure washing, fleet vehicles, car sales, auto repair',
  },
  {
    name: 'car sales',
    does: 'car salesman, car saleswoman, auto sales consultant, car dealer, used car dealer, dealership sales manager, finance manager at a car dealership, new and pre-owned vehicles, buy here pay here, auto broker, car buying service, leases, trade-ins, certified pre-owned, electric car sales, fleet and internet sales manager, finds you a car, buys cars',
    signs:
      'car dealer, car dealership, new car, used car, buy a car, sell my car, car lease, lease a car, trade-in, trade in my car, car shopping, test drive, car payment, need a minivan, bigger car, second car, first car, another car, buying a car, selling my car, good on gas, electric car, car salesman, reliable car',
    asks: `my daughter turns sixteen and will want something safe to drive
      our car got totaled and we have to get another one fast
      baby number three is coming and we don't fit anymore
      the lease is up in two months
      I hate haggling and don't want to get taken
      looking for something reliable under ten thousand
      should I fix my old car or get rid of it
      bad credit and she still has to get to work
      my mother quit driving and wants to sell her Camry
      thinking about going electric
      my dad died and left a nearly new Buick we don't need
      my commute doubled, I want better mileage
      got a raise and want a nicer ride
      need all-wheel drive before winter
      just moved here from New York and never owned a car
      what is my old car worth
      a client wants to trade his sports car for something with four doors
      need someone I can trust at a dealership
      we only have one car and two jobs now`,
    brands:
      'CarMax, Carvana, AutoNation, Toyota of, Honda of, Ford dealer, Chevrolet, Subaru, Hyundai, Kia, Nissan, Mazda, Volkswagen, BMW, Mercedes-Benz, Lexus, Audi, Tesla, Buick GMC, Chrysler Dodge Jeep, DriveTime, Enterprise Car Sales',
    touches:
      'auto plant worker, car club president, title clerk at the DMV, auto loan processor, car magazine writer',
    near: 'car auctions, auto repair, home and car insurance, personal banking, car detailing, body shops, truck sales',
  },
  {
    name: 'car auctions',
    does: 'auto auction manager, dealer auction, auto auctioneer, wholesale car buyer, public car auction, salvage auction, repossessed vehicles, wholesaler of used cars, impound auction, cash for junk cars, junk car buyer, auto salvage yard, auto wrecker, junkyard, used auto parts',
    signs:
      'auto auction, car auction, dealer auction, salvage title, repo cars, junkyard, junk car, salvage yard, wrecking yard, used auto parts, cash for cars, impound auction, wholesale cars',
    asks: `there is a dead car in the back yard nobody wants
      who pays cash for a car that does not run
      need a used door for a 2009 pickup, cheap
      want to buy cars at dealer prices
      the estate has six old vehicles to sell quickly
      our company is replacing twelve sedans, where do we unload them
      bought a wreck and need parts off another one
      an abandoned car has been sitting in our lot
      looking for a cheap police or repo car
      how do I sell a car with a blown engine
      my son wants a project car from a salvage yard
      tenant left a broken-down van behind
      need a side mirror off a junked one
      towing company wants to get rid of unclaimed vehicles`,
    brands:
      'Copart, Manheim, ADESA, IAA, Insurance Auto Auctions, LKQ Pick Your Part, Pull-A-Part, Peddle, Barrett-Jackson, Mecum',
    touches: 'repo agent, auction clerk, auction lot driver',
    near: 'car sales, towing, auctions, body shops, scrap metal, auto repair, classic cars',
  },
  {
    name: 'truck sales',
    does: 'truck salesman, commercial truck sales, heavy truck dealer, semi truck sales, trailer dealer, utility trailers, dump trailers, work trucks, box trucks, cargo vans for business, medium-duty trucks, horse trailer dealer, truck bodies, truck upfitting, truck accessories, truck caps and bed liners, hitches and trailer wiring, flatbeds and service bodies',
    signs:
      'pickup truck for sale, box truck, semi truck, dump truck for sale, utility trailer, cargo trailer, flatbed trailer, enclosed trailer, work truck, trailer hitch, tow hitch, truck bed cover, tonneau cover, bed liner, camper shell, truck cap, commercial truck, tractor-trailer, day cab, ladder rack, horse trailer',
    asks: `starting a landscaping business and I need a trailer
      want to buy my own rig and go owner-operator
      we need a box truck with a lift gate for deliveries
      my pickup can't pull the loads anymore
      shelves and racks put into our plumbing van
      need a hitch put on so I can tow the boat
      bed liner sprayed in the new pickup
      looking for a used dump truck for hauling gravel
      cover for the truck bed so the tools stay dry
      trailer lights don't work when I plug them in
      our farm needs a one-ton dually
      a food truck builder needs an empty step van
      snow plow mounted on my three-quarter ton
      daughter shows horses and needs something to haul them
      replacing three old Freightliners this year
      want an enclosed one for my tools so nobody steals them`,
    brands:
      'Freightliner, Peterbilt, Kenworth, Mack Trucks, Volvo Trucks, International Trucks, Hino, Isuzu Trucks, Rush Truck Centers, Big Tex Trailers, Penske Used Trucks, Line-X, Leer caps, Western Plows',
    touches: 'truck driver, dispatcher, truck plant worker, DOT inspector',
    near: 'truck repair, fleet vehicles, car sales, equipment leasing, freight, farm equipment, truck driver training',
  },
  {
    name: 'towing',
    does: 'tow truck driver, towing company owner, wrecker service, roadside assistance, 24-hour towing, flatbed towing, jump starts, winch-outs, tire changes on the road, heavy-duty towing, recovery, lockouts, private property towing, impound lot, hauls broken-down cars, long-distance towing',
    signs:
      'tow, tow truck, towed, towing, wrecker, stuck in a ditch, stranded on the road, roadside help, jump start, impounded, broke down on the highway, winch, stuck in the mud, stuck in the snow, car breakdown',
    asks: `car died on the interstate and I am sitting on the shoulder
      slid off the road into a ditch
      need my car taken to the mechanic across town
      ran out of gas in the middle of nowhere
      battery is dead at the office and I have no cables
      strangers keep parking in our reserved spots
      an abandoned car has been in our apartment lot for weeks
      my truck is buried to the axles in mud
      my car disappeared from the street overnight, they impounded it
      can someone haul an old tractor thirty miles
      our delivery truck rolled over
      my elderly father broke down and is two hours away
      the project car has no engine and must be moved to the garage
      motorcycle quit and I need it picked up
      someone blocked our driveway again
      we need a contract to have cars removed from the restaurant's lot
      my car is locked in a yard that charges by the day`,
    brands: 'AAA, Good Sam Roadside, Agero, Urgent.ly',
    touches: 'parking enforcement officer, repo man, highway patrol dispatcher, AAA member',
    near: 'auto repair, body shops, car keys, tires, home and car insurance, car auctions, police liaison',
  },
  {
    name: 'car shipping',
    does: 'auto transport, car hauler, vehicle shipping, car carrier driver, ships cars across the country, enclosed auto transport, snowbird car transport, boat hauling, motorcycle shipping, auto transport broker, drive-away service, military car shipping',
    signs:
      'car shipped, ship a car, ship my car, auto transport, car hauler, car carrier, transport a car, vehicle transport, drive-away service, enclosed transport, snowbird car',
    asks: `bought a car online from a dealer eight states away
      my parents fly to Florida for the winter and want their car there
      we are moving to Oregon with two cars and one driver
      my son's car has to get to his Army base
      sold a classic on the internet and the buyer is in Texas
      I would rather fly than drive the second vehicle
      need a motorcycle sent across the country
      boat is too wide for me to haul home myself
      college kid is out west and needs his car there
      inherited grandpa's truck, it sits a thousand miles away
      the company is relocating me and pays to move my car
      three cars must follow a transferred executive to Texas
      the dealership needs trade-ins moved between two cities
      wants her convertible in an enclosed trailer, not on the road`,
    brands:
      'Montway, uShip, Reliable Carriers, Intercity Lines, AmeriFreight, Sherpa Auto Transport',
    touches: 'port longshoreman, rail yard worker',
    near: 'moving, towing, car sales, freight, car auctions, classic cars',
  },
  {
    name: 'car keys',
    does: 'automotive locksmith, car locksmith, car key replacement, key fob programming, transponder keys, car lockout service, ignition repair, ignition switch replacement, key cutting for cars, motorcycle keys, remote key programming, makes keys for cars',
    signs:
      'car key, car keys, key fob, lost my car keys, locked my keys in the car, transponder, ignition key, smart key, fob battery, key stuck in the ignition, locked out of my car, car remote',
    asks: `locked out and the engine is running
      my only key fell down a storm drain
      the fob went through the washing machine
      dealer wants four hundred dollars for a second fob
      the key is stuck and won't turn
      bought a used car with just one key
      toddler got locked inside the car in the parking lot
      broke the key off in the door
      the car doesn't recognize the remote anymore
      my teenager lost his at the lake
      our dealership lost the keys to a trade-in
      need spares made for five company vans
      grandpa left a truck and nobody can find how to start it
      purse was stolen with everything to my car in it`,
    brands: 'Pop-A-Lock, KeyMe, Car Keys Express',
    touches: 'hardware store key counter clerk',
    near: 'locksmithing, towing, car sales, auto repair, safes and access control, car auctions',
  },
  {
    name: 'car audio',
    does: 'car stereo installer, car audio shop, 12-volt installer, remote start installation, dash cams, backup cameras, car alarms, GPS trackers, subwoofers and amps, vehicle electronics, Bluetooth car kits, interlock installer, ignition interlock, LED light bars, heated seat kits',
    signs:
      'car stereo, car speakers, remote start, remote starter, dash cam, backup camera, subwoofer, car alarm, head unit, CarPlay, interlock device, breathalyzer in my car, light bar',
    asks: `I hate getting into a freezing car in the morning
      the radio in my old truck quit
      want to see behind me when I back up the van
      my son wants bass that shakes the windows
      somebody hit my parked car, I want a camera that records
      the judge says a breath device must go into my car
      want my phone to show up on the dash of a ten-year-old car
      speakers are blown and crackle
      our drivers deny every accident, want video in the vans
      someone broke into my car twice, it needs an alarm
      a gift for my wife so her car is warm in winter
      put a screen in the back seat for the kids
      need a good place that puts in car electronics
      lights and a winch controlled from the dash of my truck`,
    brands:
      'Pioneer car stereo, Alpine car stereo, Kenwood car stereo, Rockford Fosgate, Viper remote start, Compustar, Smart Start, Intoxalock, LifeSafer, Car Toys',
    touches: 'radio host, home stereo collector',
    near: 'auto glass, auto repair, car sales, vinyl wraps, sound and lighting, auto upholstery',
  },
  {
    name: 'auto upholstery',
    does: 'auto upholsterer, auto trim shop, car seat reupholstery, headliner replacement, convertible tops, boat seats and covers, motorcycle seats, marine canvas, truck seat covers, carpet for classic cars, leather seat repair, tractor seats, RV cushions, canvas shop',
    signs:
      'headliner, convertible top, torn car seat, boat cushions, boat cover, bimini top, ripped seat in my truck, motorcycle seat, cracked leather seat, sagging ceiling in the car',
    asks: `the fabric on the ceiling of my car hangs on my head
      driver's seat is split and the foam comes out
      the soft top leaks and the rear window is cloudy
      boat cushions are mildewed and cracked
      the dog chewed the back seat of our SUV
      restoring a '66 and it needs new carpet and seats
      cigarette burn in the leather
      my saddle on the bike is too hard for long rides
      need a canvas cover made for the pontoon
      the benches in our shuttle bus are torn up
      the tractor seat rotted away
      our camper's cushions are from 1985
      plastic window in my Jeep top is torn
      wants his initials stitched into the seats of a hot rod`,
    brands: 'Katzkin, Sunbrella, Fibrenew',
    touches: 'seat factory worker, home sewing hobbyist',
    near: 'upholstery, classic cars, boats, body shops, leatherwork, car detailing, recreational vehicles',
  },
  {
    name: 'vinyl wraps',
    does: 'vehicle wraps, car wrap installer, vinyl wrap shop, fleet graphics, truck lettering, van lettering, color change wraps, paint protection film, clear bra, boat wraps, food truck wraps, decals and stripes, magnetic signs for cars, chrome delete, wrap designer',
    signs:
      'vinyl wrap, car wrap, wrapped van, vehicle wrap, fleet graphics, truck lettering, decals on the truck, paint protection film, clear bra, logo on the van, magnetic sign for my car, racing stripes, chrome delete',
    asks: `want my logo and phone number on both sides of the van
      our trucks are plain white and nobody knows who we are
      change the color of my car without painting it
      just bought a sports car and rocks will chip the nose
      opening a food truck and the outside must look great
      the old company's name is still on the van I bought
      new realtor wants her face on her SUV
      make the whole fleet look the same
      boat registration numbers and a name on the stern
      the decals on our church bus are peeling
      matte black on a Mustang
      a trailer that works as a rolling billboard
      something removable with my company name for the car door
      racing numbers and stripes for a stock car`,
    brands: '3M film, Avery Dennison wraps, XPEL, FASTSIGNS vehicle graphics, SunTek',
    touches: 'billboard lessee, vinyl record collector',
    near: 'signs, car detailing, graphic design, fleet vehicles, auto glass, body shops, food trucks',
  },
  {
    name: 'classic cars',
    does: 'classic car restoration, antique car restorer, vintage auto shop, hot rod builder, muscle cars, classic car dealer, classic car appraiser, collector car broker, engine builder, carburetor rebuilds, street rods, car collector who helps, frame-off restoration, vintage parts, old British cars, wedding car with driver in an antique',
    signs:
      'classic car, antique car, vintage car, muscle car, hot rod, restore an old car, old carburetor, barn find, Model T, Model A, collector car, street rod, old Mustang, old Corvette, car show, restoration shop, hardtop, project car',
    asks: `dad left a 1957 Chevy under a tarp in the garage
      what is grandpa's old Thunderbird worth
      want to get the old pickup my father drove running again
      nobody under sixty knows how to tune a carburetor
      found a Mustang in a barn, mice and all
      need parts for a 1969 convertible that nobody makes
      where does a widow sell her husband's car collection
      my retired client wants a hobby car to show on weekends
      rebuild a V8 from the block up
      the MG has electrical gremlins
      we want an old limousine in our parade
      need somebody to put a value on my Corvette for the insurance
      chrome bumpers need re-plating
      it sat for twenty years, is it safe to start
      my husband has always wanted a hot rod for his sixtieth`,
    brands: 'Hagerty, Barrett-Jackson, Mecum, Hemmings, Gateway Classic Cars, Bring a Trailer',
    touches:
      'car club member, model car collector, car show announcer, swap meet vendor, car museum volunteer',
    near: 'auto repair, body shops, auto upholstery, car auctions, antiques, home and car insurance, machining',
  },
  {
    name: 'motorcycles',
    does: 'motorcycle dealer, motorcycle mechanic, motorcycle repair, Harley mechanic, powersports dealer, ATV and side-by-side sales, snowmobile sales and service, dirt bikes, scooters and mopeds, motorcycle safety instructor, rider course, custom bikes, chopper builder, motorcycle parts and gear, jet ski repair',
    signs:
      'motorcycle, motorbike, Harley, dirt bike, four-wheeler, ATV, side-by-side ATV, snowmobile, moped, motor scooter, sportbike, motorcycle license, riding course, powersports, UTV, helmet and leathers',
    asks: `my husband wants to ride again now that the kids are gone
      the bike sat all winter and won't fire up
      want to learn to ride and get my endorsement
      a quad for the farm to check fences
      snow machine needs a new track before the season
      my late brother's Harley has to be sold
      something cheap on two wheels to get to work
      chain and sprockets are shot
      our grandson wants a little dirt bike for his birthday
      laid it down in gravel and bent the forks
      handlebars are too far for my short arms
      winter storage for two bikes
      the fuel injection light is on and it stalls at stops
      a side-by-side to get around our hunting land
      needs a seat and bars for long touring
      good shop that works on older Hondas with two wheels`,
    brands:
      'Harley-Davidson, Yamaha Motorsports, Kawasaki, Polaris, Ducati, Indian Motorcycle, Can-Am, Arctic Cat, KTM, Vespa, Triumph Motorcycles, Ski-Doo, Honda Powersports, Suzuki Cycles',
    touches: 'biker club member, charity ride organizer, motocross fan, motorcycle cop',
    near: 'auto repair, small engine repair, driving lessons, boats, recreational vehicles, leatherwork, home and car insurance',
  },
  {
    name: 'golf carts',
    does: 'golf cart sales, golf cart repair, golf cart rental, electric cart batteries, street-legal carts, low-speed vehicles, utility carts, cart customizing, mobile golf cart service, campground carts, mobility scooters for the neighborhood',
    signs:
      'golf cart, golf carts, cart batteries, street-legal cart, utility cart, low-speed vehicle, cart charger, electric cart, cart for the campground, E-Z-GO, cart seats',
    asks: `ours barely makes it around the block before the batteries die
      want one to run around the campground
      everyone in our retirement community drives one and we have none
      need twenty of them for a tournament weekend
      guests at the wedding must be carried from the parking field
      church needs a way to bring old folks from the far lot
      make it street legal with lights and mirrors
      lift kit and big tires on the cart
      it clicks but doesn't move
      maintenance crew needs a little electric truck for the grounds
      sell dad's cart now that he can't drive it
      our plant needs something to drive parts between buildings
      steering is loose on the one at our lake cottage
      mom walks badly but wants to visit neighbors down the lane`,
    brands: 'Club Car, EZGO, Yamaha golf cars, Icon EV, Evolution carts, Cushman carts',
    touches: 'golf caddie, golf pro, cart barn attendant',
    near: 'small engine repair, motorcycles, golf lessons, party rentals, homeowner associations, recreational vehicles',
  },
  {
    name: 'bicycles',
    does: 'bike shop owner, bicycle mechanic, bike repair, bicycle sales, bike fitting, electric bikes, e-bike repair, mountain bikes, road bikes, kids bikes, tune-ups for bikes, wheel truing, bike rentals, adult tricycles, cycling coach, mobile bike repair, fixes bikes',
    signs:
      'bike shop, bicycle, bicycles, bike chain, bike tune-up, mountain bike, e-bike, electric bike, training wheels, ten-speed, derailleur, bike tire, bike rack, road bike, tricycle, cyclist, cycling, bike helmet, flat on my bike',
    asks: `my daughter outgrew her little bike with the training wheels
      the gears skip when I pedal uphill
      got the old ten-speed out of the garage, it needs everything
      dad wants three wheels so he won't fall
      I want to ride to work instead of driving
      chain fell off and jammed
      knees hurt after riding, maybe the seat is wrong
      the electric one won't hold a charge
      training for a hundred-mile charity ride
      need bikes for a family weekend on the trail
      where can we donate six outgrown kids' bikes
      a rack for the car that holds four
      someone stole my bike and I need another
      brakes squeal and hardly stop
      bought one online and it came in a box in pieces
      a tandem for our anniversary
      wheel is bent from hitting a curb`,
    brands:
      'Trek bikes, Specialized Bicycle, Giant Bicycles, Cannondale, Schwinn, Pedego, Rad Power, Velofix, Electra, Huffy, Bianchi',
    touches:
      'bike club member, bike lane advocate, spin class instructor, bike messenger, triathlete',
    near: 'sporting goods, tours, small engine repair, gyms, personal training, motorcycles',
  },
  {
    name: 'boats',
    does: 'boat dealer, boat sales, yacht broker, marina owner, boat mechanic, marine mechanic, outboard repair, boat repair, fiberglass repair, boat storage and winterizing, slip rentals, pontoon rentals, boat rentals, sailing instructor, boat docks and lifts, dock builder, marine surveyor, boat captain, kayaks and canoes, houseboat rental, shrink wrapping',
    signs:
      'boat, boats, pontoon, outboard, at the marina, marina slip, sailboat, bass boat, boat slip, boat dock, dock builder, jet ski, kayak, canoe, yacht, boat trailer, boat hull, fiberglass boat, boat lift, winterize the boat, inboard, houseboat, boating, boat motor, boat propeller',
    asks: `the outboard sputters and dies out on the lake
      we bought a cabin on the water and want a pontoon
      needs to be winterized and wrapped before the freeze
      where can we keep it over winter
      there is a hole in the hull from a rock
      our pier lost half its boards in the storm
      my husband passed and I need to sell his bass boat
      rent something for ten people on the Fourth of July
      always wanted to learn to sail
      someone to check it over before we buy it
      the bilge pump runs all the time
      waiting list for a slip is two years
      lower unit is leaking milky oil
      two kayaks for the grandkids
      the trailer bearings are shot and the lights don't work
      scatter mom's ashes out on the water, need a captain
      a client wants to sell his cabin cruiser
      the lift won't raise it out of the water`,
    brands:
      'MarineMax, Mercury Marine, Evinrude, Bass Pro Tracker, Sea Ray, Bayliner, Bennington pontoons, Lund boats, Boston Whaler, Sea-Doo, Old Town canoes, Hobie, Boat Owners Warehouse, West Marine, Freedom Boat Club, Yamaha outboards',
    touches:
      'Coast Guard auxiliary member, yacht club member, rower, Navy sailor, ferry ticket clerk, ship model builder',
    near: 'hunting and fishing guides, recreational vehicles, small engine repair, storage, sporting goods, home and car insurance, auto upholstery',
  },
  {
    name: 'recreational vehicles',
    does: 'RV dealer, RV sales, RV repair, RV technician, mobile RV repair, camper sales, camper rental, RV rental, motorhomes, travel trailers, fifth wheels, van conversions, camper van builder, RV park owner, campground manager, RV storage, RV inspector, winterizing campers, RV roof repair',
    signs:
      'RV, motorhome, motor home, camper trailer, our camper, travel trailer, fifth wheel, pop-up camper, camper van, Winnebago, Airstream, campground, RV park, RV hookup, black tank, slide-out, van conversion, toy hauler, camping trailer, RVing',
    asks: `we retire in June and want to see the country on wheels
      the slide won't go back in
      roof of the trailer leaks over the bed
      rent something to sleep six for a trip to the national parks
      the fridge won't run on propane
      mice got into it over the winter
      need a place to park it, the HOA won't allow it
      water pump runs but nothing comes out of the sink
      turn a plain cargo van into a place to live
      sold the house and going to live on the road
      the furnace quit in the middle of our camping trip
      black tank sensor always says full
      my parents are too old for theirs and want to sell it
      looking for a spot with full hookups for a month
      somebody to check it before we buy a used fifth wheel
      awning ripped off in the wind
      can someone come out to the campsite and fix it`,
    brands:
      'Camping World, Winnebago, Airstream, Jayco, Forest River, Good Sam, KOA, Cruise America, Outdoorsy, RVshare, General RV, Lazydays, Thor Motor Coach, Coachmen',
    touches: 'RV plant worker, full-time RV blogger, camping club member, park ranger',
    near: 'boats, truck sales, storage, auto repair, travel agencies, tours, home and car insurance',
  },
  {
    name: 'wheelchair vans',
    does: 'accessible van dealer, wheelchair van sales, wheelchair van rental, mobility equipment dealer, hand controls for cars, vehicle lifts and ramps, scooter lifts, adaptive driving equipment, van conversions for wheelchairs, turning seats, handicap vans, driver rehabilitation equipment',
    signs:
      'wheelchair van, accessible van, handicap van, hand controls, van with a ramp, scooter lift, lowered floor, wheelchair lift for the van, mobility van, adaptive driving',
    asks: `my son's power chair won't fit in our car
      we can't lift mom from her wheelchair into the car anymore
      he lost the use of his legs and wants to drive again
      need a ramp vehicle for a weekend so grandpa can come to the wedding
      a lift on the back of the SUV for her scooter
      left foot gas pedal after an amputation
      the ramp on our van is stuck halfway
      the group home needs to drive four people in chairs
      a paralyzed veteran needs a vehicle he can roll into
      a seat that swings out, her hips are so bad
      selling the accessible van after my husband died
      driving with one hand after a stroke, what can be fitted
      my client has ALS and her husband can no longer transfer her
      tie-down straps in our church van for two chairs`,
    brands: 'BraunAbility, MobilityWorks, AMS Vans, Bruno lifts, Harmar, Rollx Vans',
    touches: 'paratransit rider',
    near: "medical equipment, medical rides, occupational therapy, car sales, accessible homes, veterans' benefits, prosthetics",
  },
]
