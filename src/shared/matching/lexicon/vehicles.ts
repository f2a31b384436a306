import type { Trade } from './trade'

/** Trades of cars, boats, bikes and what else has wheels. */
export const vehicles: readonly Trade[] = [
  {
    name: 'auto repair',
    does: 'auto mechanic, car mechanic, ASE certified mechanic, auto technician, auto repair shop owner, mobile mechanic, brakes and oil changes, engine repair, transmission shop, transmission rebuilds, car diagnostics, check engine light diagnosis, muffler shop, exhaust repair, car air conditioning recharge, alternators and starters, suspension and steering, foreign car specialist, diesel mechanic, hybrid and electric car service, radiator shop, pre-purchase car inspections, state inspections and emissions, tune-ups, fixes cars, hybrid battery rebuilder, certified master technician, clutch and differential work, Subaru and Volvo independent, drivability and electrical diagnosis, driveway mechanic, engine swaps, fuel injection service, smog technician, service advisor, timing belts and water pumps, honest garage owner, German car shop',
    signs:
      "mechanic, auto repair, car won't start, car trouble, check engine light, brake pads, squealing brakes, car transmission, transmission slips, oil change, alternator, timing belt, radiator leak, muffler, catalytic converter, head gasket, spark plugs, serpentine belt, car battery, dead battery, smog check, emissions test, car overheating, car tune-up, power steering, shocks and struts, brake job, grinding brakes, auto shop, car mechanic, coolant leak, oil leak under the car, wheel bearing, ball joints, car AC, car stalls, starter motor, struts, rotors, glow plugs",
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
      my car is in the shop more than on the road
      needle climbs to red in traffic and drops on the highway
      turn the wheel and something groans under the floor
      puddle of pink oil where I park
      heater blows cold while the windshield fogs over
      stalls at every red light and my wife is scared to drive it
      gas mileage suddenly went from thirty to eighteen
      clunk over every bump in the front end
      pedal goes soft almost to the floor
      sticker expires this month and the emissions station turned me away
      quick lube place stripped my drain plug
      minivan has 180,000 and we need two more years out of it
      whole dash lights up like Christmas and then goes dark
      smell of rotten eggs from the tailpipe
      jerks when it shifts from second into third
      visiting nurse can't make her rounds without wheels and it won't run
      single mom stranded with a dead alternator and little cash
      mice chewed the wiring under the hood
      diesel Jetta won't light its glow plugs
      our sales reps' sedans need a place to be serviced
      put the wrong fuel in at the station
      odd whine gets louder with speed
      second opinion on a blown engine
      tune up before vacation
      belt squeals on cold mornings
      clutch is burnt out
      water pump quote too high`,
    brands:
      'Midas, Meineke, Jiffy Lube, Pep Boys, AAMCO, Firestone Complete Auto Care, Valvoline Instant Oil Change, Christian Brothers Automotive, Monro, Take 5 Oil Change, YourMechanic',
    touches:
      'auto parts store clerk, auto plant worker, automotive engineer, car club member, auto shop teacher, race fan, parts counter person, auto tech student',
    near: 'tires, towing, body shops, car sales, fleet vehicles, small engine repair, truck repair',
  },
  {
    name: 'tires',
    does: 'tire shop, tire dealer, tire store manager, new and used tires, wheel alignment, tire rotation and balancing, flat repair, mobile tire service, roadside tire change, snow tires, winter tire changeover, truck tires, tractor and trailer tires, rims and wheels, custom wheels, tire pressure sensors, fixes flats, road hazard repair, wheel refinishing and straightening, farm service truck for tractor flats, solid forklift tires, tire mounting for online orders, seasonal storage and swap, laser alignment technician, TPMS programming, commercial truck road service, retreads, off-road tires and lift wheels, valve stems and patches',
    signs:
      'tire, tires, flat tire, tire shop, bald tires, snow tires, wheel alignment, tire rotation, slow leak in a tire, wheel rims, bent rim, lug nuts, worn tread, tire pressure light, all-season tires, spare tire, tire blowout, balancing wheels, retread, tire chains, studded tires, tread depth, run-flats, flat tires, valve stem, TPMS, alloy wheels, tire patch, dry rotted tires, tire rack, tire sidewall, car out of alignment',
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
      where do you get tires around here?
      cords are showing on the inside
      thump thump thump at forty and then it smoothed out
      shop found a screw right at the shoulder and won't plug it
      bought a set online, who mounts them for me
      one side always needs air by Friday
      hydroplaned twice on the wet freeway
      teen driver headed north to school with slick rubber
      dry rotted ones on a camper that never moves
      they're twelve years old but look like new
      our combine sits because the big rear one split
      curb rash on expensive alloys
      lawn service has five flats a week
      airless ones for the forklifts in our plant
      two sets in my garage and no strength to swap them
      dually hums and scalloped the outside
      stem broke off when I checked the air
      mudders for a lifted Jeep
      storage for my summer set until April
      chains before the mountain pass
      church bus was flagged by the inspector for bald fronts
      boat trailer wheel is worn on one edge
      plug a hole
      road force balance
      studded set for ice
      match one odd size`,
    brands:
      'Discount Tire, Les Schwab, Goodyear, Michelin tires, Bridgestone, Firestone, Big O Tires, Mavis Tires, Tire Kingdom, BFGoodrich, Cooper Tires, NTB, Town Fair Tire',
    touches: 'tire plant worker, rubber chemist, tire recycling driver',
    near: 'auto repair, towing, car sales, fleet vehicles, farm equipment, truck repair',
  },
  {
    name: 'body shops',
    does: 'body shop owner, auto body repair, collision repair, collision center, body man, auto painter, car painting, bumper repair, frame straightening, fender repair, rust repair, insurance claim repairs, estimator at a collision shop, paint matching, scratch repair, hail damage and collision, panel replacement, I-CAR gold certified, refinish technician, frame rack and measuring, aluminum body repair, bumper recycling and painting, claims-friendly collision estimates, custom paint and airbrush, rocker and floor pan replacement, welding of panels, fiberglass body repair, fleet repainting, blending and clear coat, sensor calibration after crashes',
    signs:
      'body shop, auto body, collision, fender bender, dented fender, car bumper, bumper fell off, rear-ended, crumpled, sideswiped, wrecked car, totaled, quarter panel, rust holes in my car, frame damage, car paint, crashed my car, car accident damage, car repainted, collision center, car fender, front fender, rocker panel, deductible for my wreck, car paint peeling, hit a deer with the car, hit-and-run damage, clear coat peeling, car got hit, smashed front end, rear end damage, bumper cover, wrecked my car',
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
      looking for a body shop that does it right
      a buck jumped out and now the hood folds up
      mailbox lost and so did my fender
      grocery pole took a stripe off the whole passenger side
      adjuster says it's repairable, I doubt it
      driver behind me was texting
      rust bubbles keep growing above the wheels
      hit and run outside our church
      garage opener came down on the roof rack and hood
      new door on the truck is primer gray, everything else is red
      loaner for two weeks while mine is straightened
      my employee backed the company pickup into a bollard
      trunk won't latch since somebody bumped me
      airbags went off and I'd like to save it
      red paint fading to pink on the roof and hood
      grandson missed the driveway and met the oak
      radar sensor behind the grille got knocked crooked
      town plow sheared off my fender flare
      they want to total it but I owe more than it is worth
      water gets in the trunk since it was hit
      previous shop's color doesn't match in the sun
      police cruiser needs a new front clip
      bring back a faded school bus
      tree fell on the hood
      headlight smashed in
      scraped the bumper
      spray one panel`,
    brands:
      'Maaco, Caliber Collision, Gerber Collision, CARSTAR, ABRA Auto Body, Service King, Fix Auto, Crash Champions',
    touches:
      'auto claims adjuster, insurance appraiser of wrecks, paint factory rep, demolition derby driver',
    near: 'home and car insurance, towing, dent removal, auto repair, auto glass, personal injury law, car detailing',
  },
  {
    name: 'auto glass',
    does: 'auto glass installer, windshield replacement, windshield repair, rock chip repair, mobile auto glass, car window replacement, side and back glass, camera recalibration, sunroof glass, power window repair, window tinting, tint shop, RV and truck windshields, certified windshield installer, ADAS calibration, heavy equipment and tractor glass, regulator and window motor repair, ceramic film for cars, classic car flat glass cutting, resin chip fills, moonroof and sunroof repair, mobile van service for glass, defroster repair, glass claims billed to insurers, tint removal',
    signs:
      'windshield, auto glass, cracked windshield, rock chip, chipped windshield, car window smashed, back glass, window tint, tinted windows, sunroof, power window, star crack, windscreen, windshields, moonroof, windshield wiper scratch, rear window of my car, car windows, window regulator, passenger window smashed, windshield chip, quarter glass, limo tint, ADAS, car tint',
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
      tint is bubbling and purple
      pebble off a dump truck and now a line runs to the mirror
      woke up to little green cubes all over the front seat
      duct tape and plastic where the rear view used to be
      wind whistles by the pillar at sixty
      wipers left a deep scratched arc in front of the driver
      crack spread overnight when the frost came
      moonroof exploded on the freeway
      thief took a laptop and left a hole in the passenger side
      tractor cab pane shattered from a stone
      officer said fix it or get another ticket, I can't see through it
      rubber seal around the front one dried up and leaks
      defroster lines on the rear stopped working
      work van's slider shattered in the alley
      toddler and car seat get too much sun in the back
      RV front half fogged between the layers
      school bus failed inspection because of a spiderweb
      garbage truck needs a new front pane today
      it goes down but not up, stuck in the rain
      lane assist complains since they swapped the front
      photographer's SUV wants dark film in back
      fill a chip
      bull's-eye the size of a quarter
      limo tint
      strip old purple film
      replace a quarter pane`,
    brands:
      'Safelite, Glass Doctor, Novus Glass, Auto Glass Now, Glass America, LLumar, 3M Crystalline',
    touches: 'window factory worker, insurance glass claims clerk',
    near: 'body shops, auto repair, car detailing, glass and mirrors, home and car insurance, vinyl wraps, dent removal',
  },
  {
    name: 'dent removal',
    does: 'paintless dent repair, PDR technician, dent guy, dent doctor, hail damage repair, door ding removal, mobile dent removal, minor dent repair, takes out dings without paint, hail chaser, crease repair, door dings and creases, glue pulling, aluminum PDR certified, storm repair crews, lease return touch-ups, route for used car lots, motorcycle tank dents, mobile ding repair, hail claim specialist, push-to-paint technician, bodyline repair',
    signs:
      'dent, dents, door ding, ding, dings, hail damage on my car, hail dents, dimples in the hood, paintless, dented door, dented hood, car dent, small dent, hail storm damaged my car, hailed on, door dings, creased door, hail on my truck, pop out a dent, hail-damaged car, dent in the tailgate, dent in my door, PDR',
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
      looking for somebody good with dings and hail
      golf ball from the sky made it look like the moon
      shopping cart rolled and left a dimple, no scratch
      my brand new one got kissed by a door already
      lease inspector is coming and charges for each mark
      leaned on the trunk and it popped in
      baseball hit the fender but the color is fine
      every car on the lot looks like an orange peel after Tuesday
      bicycle handlebar pushed in my quarter
      whack from a garage sale sign, shallow and smooth
      kid's scooter ran into the side, just a small hollow
      insurance offers a check per panel for the ice storm
      body man wants to repaint, I want the factory finish kept
      somebody sat on my hood at the tailgate
      walnuts and branches left little bowls on the roof
      motorcycle tank has a soft hollow in it
      soft crease along the body line below the handle
      rental company will bill me for a tiny mark
      can he do it in the parking lot while I work
      used car lot wants someone every Thursday to make trade-ins smooth
      aluminum hood, can it be pushed out from behind
      forty little hollows, what would each cost
      little hollow, original finish untouched
      glue pull on a roof rail
      tailgate pushed in by a trailer jack
      suction cup didn't work`,
    brands: 'Dent Wizard, Dent Doctor, Dent Guys, Paintless Dent Repair',
    touches: 'hail insurance adjuster',
    near: 'body shops, car detailing, car sales, home and car insurance, auto glass, vinyl wraps',
  },
  {
    name: 'car detailing',
    does: 'auto detailer, mobile detailing, interior and exterior detailing, car interior cleaning, ceramic coating, wax and polish, paint correction, headlight restoration, odor removal from cars, pet hair removal from cars, boat and RV detailing, car shampoo, makes cars look new, engine bay cleaning, detail shop owner, IDA certified detailer, aircraft detailing, steam interior cleaning, headliner and seat extraction, clay bar and machine polish, ozone odor treatment, mobile detail trailer, graphene coatings, motorcycle detailing, fleet interior cleaning, showroom prep for dealers, leather cleaning and conditioning, biohazard car cleanup',
    signs:
      'detailing, detailer, car detailed, ceramic coating, wax my car, car seats stained, smoke smell in the car, cloudy headlights, foggy headlights, vomit in the car, swirl marks, car interior, pet hair in the car, car detail, detail my car, detailed inside and out, auto detailing, oxidized paint, clay bar, headlights restored, car shampooed, stains on the car seat, smelly car, tree sap on my car, car smells, full detail, mobile detail, buff the car',
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
      looking for someone to detail my car
      melted gummy bears in the cup holders
      whole gallon of paint tipped over in the trunk
      grandpa's Buick smells like his pipe
      wet dog and lake mud every weekend
      selling it online and the photos must pop
      french fries under every seat and something sticky
      black trim went gray and chalky
      love bugs baked on the nose after our Florida trip
      boss's car needs to be perfect by Monday's client pickup
      milk sippy cup lost since June
      swirly scratches show in the sun on my black paint
      hard spots all over the hood from the neighbor's sprinkler
      our real estate team wants vehicles freshened monthly at the office
      trade-in value, would a deep clean help
      blood on the seat after an accident
      ashes and burn smell from the last owner
      tree sap like glue on the roof
      airplane needs its aluminum brightened
      hearse must gleam for every service
      flood got to the carpet, mildew set in
      want it to bead water for years
      shampoo the car's carpets
      baby seat crumbs everywhere
      show finish for the concours
      nasty cab of a pickup, shampoo everything`,
    brands: 'Ziebart, Simoniz, Chemical Guys, Detail Garage',
    touches: 'car show judge, wax sales rep',
    near: 'car washes, car sales, body shops, vinyl wraps, dent removal, auto glass, carpet cleaning',
  },
  {
    name: 'car washes',
    does: 'car wash owner, car wash manager, automatic car wash, full-service car wash, hand wash, touchless wash, self-serve bays, truck wash, unlimited wash club, fleet washing accounts, fundraising car wash tickets, undercarriage wash, express exterior tunnel, self-serve bay owner, unlimited monthly memberships, hand-dry crew, mobile fleet washers, touch-free automatic, semi truck and trailer washouts, interior vacuum and wipe service, church and school fundraiser washes, tunnel operator, police and taxi fleet plans',
    signs:
      'car wash, carwash, wash my car, road salt on the car, undercarriage wash, touchless wash, wash club, truck wash, filthy car, hand wash for the truck, wash the vans, salt off my car, car-wash, wash tunnel, washing my car, self-serve bay, truck washout, car vacuum, car washed, get the car washed, touch-free wash, wash and vacuum, hand car wash, undercarriage rinse, unlimited washes',
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
      trucker wants his rig shining before a show
      white crust up to the door handles in February
      dust from the gravel road, it's tan instead of blue
      quick rinse before picking up my in-laws
      undercarriage is getting eaten since I drove on the beach
      squad cars need to look decent, thirty of them
      our plumbers drive ten muddy vans home
      punch card for a teacher appreciation gift
      vacuums that really suck, with quarters
      pickup bed full of horse dust
      driver wants his eighteen-wheeler clean after the sugar beets
      place where dually and roof rack fit through
      every Saturday I stand in the driveway with a bucket, my back is done
      taxis have to shine each morning
      cheer squad fundraiser with buckets and sponges, need a lot
      only trust cloth and bucket, no brushes on my convertible
      bird droppings every day under the trees at work
      bay with high-pressure wand for the ATV
      spot-free rinse
      membership for two cars
      rinse off beach sand
      somewhere open on Sunday night
      foam, rinse and dry in five minutes
      salt trucks splash me every day
      rental agency turns forty returns around daily
      motor coach with bugs across the front`,
    brands:
      "Mister Car Wash, Zips Car Wash, Tommy's Express, Take 5 Car Wash, Blue Beacon, Delta Sonic, Whistle Express",
    touches: 'car wash equipment engineer',
    near: 'car detailing, pressure washing, fleet vehicles, car sales, auto repair',
  },
  {
    name: 'car sales',
    does: 'car salesman, car saleswoman, auto sales consultant, car dealer, used car dealer, dealership sales manager, finance manager at a car dealership, new and pre-owned vehicles, buy here pay here, auto broker, car buying service, leases, trade-ins, certified pre-owned, electric car sales, fleet and internet sales manager, finds you a car, buys cars, pre-owned SUV specialist, internet sales manager, client advisor at a dealership, no-haggle pricing, first-time buyer programs, lease returns and buyouts, car concierge who negotiates for you, special finance manager, electric vehicle specialist, independent used lot owner, general manager of an auto group, minivans and family cars, sells pickups',
    signs:
      'car dealer, car dealership, new car, used car, buy a car, sell my car, car lease, lease a car, trade-in, trade in my car, car shopping, test drive, car payment, need a minivan, bigger car, second car, first car, another car, buying a car, selling my car, good on gas, electric car, car salesman, reliable car, used cars, new SUV, used SUV, hybrid SUV, certified pre-owned, buy a truck, crossover SUV, auto dealer, dealerships, shopping for a car, replace my car, selling our car, new vehicle, used vehicle, lease is up on the car',
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
      we only have one car and two jobs now
      twins are on the way and the coupe has two doors
      transmission quote is more than the thing is worth
      three kids in car seats across one row
      getting too stiff to climb down into my sedan
      hit 200,000 miles and I don't trust it on the interstate
      insurance wrote us a check after the wreck
      first job out of college, forty minutes away
      grandma wants heated seats, big knobs and to sit high
      bank approved my loan, now where do I find a decent sedan
      two tall sons and a dog don't fit in the Civic
      pays too much at the pump each week, wants a plug-in
      divorce left me with no vehicle
      just became a realtor and must look the part
      upside down on the loan and hates it
      our church wants to give a struggling family something to drive
      exchange visitor here two years needs wheels for a while
      buyout at the end or turn it in
      salesman kept us four hours and we walked out
      mom can't drive anymore, the Lincoln has nine thousand miles
      something big to pull a horse trailer and haul the team
      snowbird wants a little second one to leave down south
      plumber shopping for a low-mileage pickup
      certified used with warranty
      cheap hatchback with few miles
      waiting list for a hybrid
      factory order a specific color
      sell it privately or trade`,
    brands:
      'CarMax, Carvana, AutoNation, Toyota of, Honda of, Ford dealer, Chevrolet, Subaru, Hyundai, Kia, Nissan, Mazda, Volkswagen, BMW, Mercedes-Benz, Lexus, Audi, Tesla, Buick GMC, Chrysler Dodge Jeep, DriveTime, Enterprise Car Sales',
    touches:
      'auto plant worker, car club president, title clerk at the DMV, auto loan processor, car magazine writer',
    near: 'car auctions, auto repair, home and car insurance, personal banking, car detailing, body shops, truck sales',
  },
  {
    name: 'car auctions',
    does: 'auto auction manager, dealer auction, auto auctioneer, wholesale car buyer, public car auction, salvage auction, repossessed vehicles, wholesaler of used cars, impound auction, cash for junk cars, junk car buyer, auto salvage yard, auto wrecker, junkyard, used auto parts, dismantler and recycler, used engines and transmissions, auto parts recycler, dealer license bidding for clients, reconditioned wrecks, title recovery on abandoned vehicles, lane manager, pick-and-pull yard, simulcast bidder, lien sale specialist, car crusher, wholesale remarketing, buys scrap vehicles',
    signs:
      'auto auction, car auction, dealer auction, salvage title, repo cars, junkyard, junk car, salvage yard, wrecking yard, used auto parts, cash for cars, impound auction, wholesale cars, salvage auction, junkyards, pick-n-pull, scrap car, car for parts, repo auction, police auction, scrap my car, dealer plates bidding, salvage yards, part out a car, auto salvage, lien sale car, rebuilt title, auto wreckers, wholesale auction cars',
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
      towing company wants to get rid of unclaimed vehicles
      rusted hulk behind the barn with a tree growing through it
      engine threw a rod, is there anybody who'd still give me something
      charity raffles a vehicle and wants one cheap
      taillight and hubcap for a fifteen-year-old wagon
      aunt stopped paying and the bank took it, where do they end up
      city seized cruisers, can the public bid
      small lot owner wants inventory below retail
      flood title, could it be fixed and driven
      estate has a row of vans without titles
      want the motor out of a crashed one like mine
      father's car collection of beaters has to vanish by June
      insurance kept the wreck, can I buy it back
      used transmission from a low-mileage donor
      who bids on my behalf, I have no dealer license
      rental company unloads its old sedans somewhere
      leftover cars from the towing yard after the lien sale
      crusher coming to the farm for six rusted pickups
      export broker wants older Toyotas by the dozen
      rebuilder looks for light front-end hits
      non-runner in the driveway with no keys or title
      scrap my old van
      part out a Saturn
      seats from a wrecked one
      who buys dead cars
      government surplus bidding`,
    brands:
      'Copart, Manheim, ADESA, IAA, Insurance Auto Auctions, LKQ Pick Your Part, Pull-A-Part, Peddle, Barrett-Jackson, Mecum',
    touches: 'repo agent, auction clerk, auction lot driver',
    near: 'car sales, towing, auctions, body shops, scrap metal, auto repair, classic cars',
  },
  {
    name: 'truck sales',
    does: 'truck salesman, commercial truck sales, heavy truck dealer, semi truck sales, trailer dealer, utility trailers, dump trailers, work trucks, box trucks, cargo vans for business, medium-duty trucks, horse trailer dealer, truck bodies, truck upfitting, truck accessories, truck caps and bed liners, hitches and trailer wiring, flatbeds and service bodies, vocational truck specialist, gooseneck and dump trailers, refrigerated box bodies, van shelving and upfits, fifth-wheel hitch installs, snowplow and spreader mounts, used semi broker, stock and horse trailers, service body builder, liftgate installs, chassis and cab sales, toolbox and running boards, spray-in liners',
    signs:
      'pickup truck for sale, box truck, semi truck, dump truck for sale, utility trailer, cargo trailer, flatbed trailer, enclosed trailer, work truck, trailer hitch, tow hitch, truck bed cover, tonneau cover, bed liner, camper shell, truck cap, commercial truck, tractor-trailer, day cab, ladder rack, horse trailer, bumper pull, gooseneck, lift gate, dump trailer for sale, stock trailer, livestock trailer, semi trailer, crew cab, step van, brake controller, utility body, running boards, bucket truck for sale, trailer wiring, used semi, plow mount',
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
      want an enclosed one for my tools so nobody steals them
      got the contract and now I need something to haul pallets with
      quote for twelve identical vans with ladder racks
      concrete company wants another mixer
      ball and wiring so I can pull the pop-up
      bench and drawers for a locksmith's van
      horses are safer in a slant load, ours is a rusty straight
      moving up from a pickup to a crew cab with a service body
      roofing crew needs a dump bed that fits a driveway
      landscaper's open one for mowers with a tailgate ramp
      sleeper with less than half a million miles
      snow contractor wants a salter and a blade on two rigs
      gooseneck ball installed in my bed
      pickup bed got scratched the first day
      food bank needs a refrigerated box
      first responders' rescue body on a chassis
      towns put their old plow rigs where, we need one cheap
      carhauler beds and rollbacks
      running boards and a headache rack
      tailgate lift so my back survives
      mobile groomer wants a high-roof empty van
      contractor is quoting new half-tons for his crew
      tarp system for a grain hopper
      brake controller put in
      side-dump for a quarry
      livestock trailer with a good floor
      cap that matches my silver pickup`,
    brands:
      'Freightliner, Peterbilt, Kenworth, Mack Trucks, Volvo Trucks, International Trucks, Hino, Isuzu Trucks, Rush Truck Centers, Big Tex Trailers, Penske Used Trucks, Line-X, Leer caps, Western Plows',
    touches: 'truck driver, dispatcher, truck plant worker, DOT inspector',
    near: 'truck repair, fleet vehicles, car sales, equipment leasing, freight, farm equipment, truck driver training',
  },
  {
    name: 'towing',
    does: 'tow truck driver, towing company owner, wrecker service, roadside assistance, 24-hour towing, flatbed towing, jump starts, winch-outs, tire changes on the road, heavy-duty towing, recovery, lockouts, private property towing, impound lot, hauls broken-down cars, long-distance towing, rotator and heavy recovery, motor club contractor, rollback driver, accident scene recovery, fuel delivery and tire change, parking enforcement towing, winching from mud and water, equipment hauling by rollback, low-clearance garage towing, motorcycle towing, semi and bus towing, storage lot and releases',
    signs:
      'tow, tow truck, towed, towing, wrecker, stuck in a ditch, stranded on the road, roadside help, jump start, impounded, broke down on the highway, winch, stuck in the mud, stuck in the snow, car breakdown, tow company, tow yard, tow lot, roadside assistance, my car got towed, rollback truck, car died on the highway, ran out of gas, towed away, broken down car, broke down on the road, jumpstart, stranded on the highway, car in a ditch, car stuck, wrecker service, towed my car',
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
      my car is locked in a yard that charges by the day
      smoke came out and I coasted onto an exit ramp
      slid off the trailhead lot, wheels deep in a snowbank
      my wheel folded under and it can't be driven
      semi jackknifed across our entrance
      left the lights on at the airport for a week
      boat ramp, truck rolled back into the lake
      teenager hit a culvert and is in the field
      apartment manager needs ghosts with flat tires out of the visitor spots
      flatbed for a low sports car that shouldn't roll
      who do I call at 3 a.m. on the turnpike
      car carrier lost a wheel outside town
      police had mine hauled and won't say where
      forklift has to get from one plant to another
      no plates, been sitting in our church lot since fall
      camper and pickup both jackknifed in the median
      mechanic closes at six, can it get there tonight
      wheels sunk to the frame in my own pasture
      drunk friend's car can't stay downtown
      restaurant wants cars of non-customers gone, a sign and enforcement
      want a membership so my daughter is never stuck alone
      spinning on black ice, half over the bank
      jump my van
      winch me out
      out of gas on 80
      shed needs to be dragged to the other end of town`,
    brands: 'AAA, Good Sam Roadside, Agero, Urgent.ly',
    touches: 'parking enforcement officer, repo man, highway patrol dispatcher, AAA member',
    near: 'auto repair, body shops, car keys, tires, home and car insurance, car auctions, police liaison',
  },
  {
    name: 'car shipping',
    does: 'auto transport, car hauler, vehicle shipping, car carrier driver, ships cars across the country, enclosed auto transport, snowbird car transport, boat hauling, motorcycle shipping, auto transport broker, drive-away service, military car shipping, door-to-door vehicle transport, licensed auto shipping broker, open and covered carriers, overseas vehicle export, drives your car for you, military POV moves, dealer trade transport, oversize boat hauler, classic and exotic transport, nine-car hauler owner-operator, corporate relocation vehicle moves',
    signs:
      'car shipped, ship a car, ship my car, auto transport, car hauler, car carrier, transport a car, vehicle transport, drive-away service, enclosed transport, snowbird car, ship my truck, ship a vehicle, shipping a car, car transport, open carrier, enclosed carrier, transport my car, ship our car, ship the car, vehicle shipping, auto shipping, shipping my motorcycle, haul a car cross-country, drive my car down to Florida, auto transporter, car moved across the country',
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
      wants her convertible in an enclosed trailer, not on the road
      fly down and have the sedan waiting at the condo
      got orders to Hawaii with a pickup
      dealer in Arizona has exactly my color, I'm in Ohio
      I'd rather not put two thousand miles on it
      won an online bid, now it sits in Denver
      vintage roadster must ride closed in and insured
      son starts grad school in Seattle and needs his Corolla
      corporate move, HR asks how three vehicles get there
      non-running project from across the country on a trailer
      elderly parents should not drive to Phoenix
      my Harley has to be at Sturgis before me
      closed on a house out west, van and movers full, one sedan left
      how much to send a minivan from Boston to Dallas
      export a pickup to my brother in Ghana
      someone to drive my car down to Naples, I pay gas
      rental fleet rebalance between states
      auction purchases to pick up in four cities
      film crew needs six picture vehicles in New Mexico
      tractor bought in Nebraska, too far for our trailer
      race team wants its stock car at Daytona
      open or covered carrier, what's the difference
      snowbird run in November
      quote door to door
      golf cart to the island house
      coast to coast, and it doesn't run`,
    brands:
      'Montway, uShip, Reliable Carriers, Intercity Lines, AmeriFreight, Sherpa Auto Transport',
    touches: 'port longshoreman, rail yard worker',
    near: 'moving, towing, car sales, freight, car auctions, classic cars',
  },
  {
    name: 'car keys',
    does: 'automotive locksmith, car locksmith, car key replacement, key fob programming, transponder keys, car lockout service, ignition repair, ignition switch replacement, key cutting for cars, motorcycle keys, remote key programming, makes keys for cars, VIN-cut keys, laser-cut high security keys, smart key and proximity programming, mobile auto locksmith van, steering lock and ignition cylinders, emergency car opening, motorcycle and ATV keys, fleet key duplication, chip cloning, dealer lot key service, broken key extraction from cars, immobilizer programming',
    signs:
      'car key, car keys, key fob, lost my car keys, locked my keys in the car, transponder, ignition key, smart key, fob battery, key stuck in the ignition, locked out of my car, car remote, car locksmith, key programmed, spare car key, ignition cylinder, keyless entry remote, truck key, chip key, lost car key, lost key fob, locked keys in car, keys locked in my truck, key to my car, car fob, ignition lock, proximity key',
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
      purse was stolen with everything to my car in it
      spare vanished in the move and the only other one is cracked
      chip inside died and the engine cuts out after two seconds
      grocery bags in hand and it locked itself with the purse on the seat
      turned hard and half of it stayed in the column
      button pad fell apart, works only with a paper clip
      borrowed my neighbor's pickup and lost the only way to start it
      valet misplaced them
      dog stepped on the lock button with the heater running
      inherited Mercedes and no one knows where the little remote is
      washed and dried in my jeans, won't unlock
      dealer says ten days and to have it hauled in
      ex-husband still has a fob to my car, make his stop working
      motorcycle seat and tank won't open
      trunk shut on them at the beach
      church van has one worn copy for nine drivers
      fleet manager wants twenty programmed and tagged
      steering column won't release, turns nowhere
      push-button start says not detected
      boat and trailer hitch locks, nothing opens them
      landscaping truck's toolbox and doors need one that works for all
      duplicate for a teen driver
      cut one from the VIN
      RV compartment lock
      jimmy a stuck door
      flip blade is worn smooth`,
    brands: 'Pop-A-Lock, KeyMe, Car Keys Express',
    touches: 'hardware store key counter clerk',
    near: 'locksmithing, towing, car sales, auto repair, safes and access control, car auctions',
  },
  {
    name: 'car audio',
    does: 'car stereo installer, car audio shop, 12-volt installer, remote start installation, dash cams, backup cameras, car alarms, GPS trackers, subwoofers and amps, vehicle electronics, Bluetooth car kits, interlock installer, ignition interlock, LED light bars, heated seat kits, MECP certified installer, hidden GPS and kill switches, marine and motorcycle audio, video in the back seat, blind spot and parking sensors, fleet camera installs, sound deadening, custom enclosures and fiberglass, CB radio and emergency lights, smartphone start systems, heated seat install, OEM screen integration',
    signs:
      'car stereo, car speakers, remote start, remote starter, dash cam, backup camera, subwoofer, car alarm, head unit, CarPlay, interlock device, breathalyzer in my car, light bar, car radio, truck radio, dashcam, dashcams, car amp, blind spot sensors, Android Auto, remote car starter, dash camera, subwoofers, back-up camera, CB radio, rear seat entertainment, ignition interlock, aux jack, car sound system, stereo for my truck, blow into a device before driving',
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
      lights and a winch controlled from the dash of my truck
      aux jack is dead and the cassette deck ate my adapter
      can't hear the kids' movie in the third row
      wants the garage-cold SUV warm before she walks out with the baby
      factory screen went black and took the camera with it
      court order, must blow before starting
      delivery insurance drops if each van records the road
      truck bed boxes keep getting robbed, want a tracker hidden
      hands-free law and my old pickup has nothing
      rattle in the door panel when the low notes hit
      boat tower needs waterproof sound
      tractor cab has no radio and harvest is long
      trucker wants a CB and an inverter wired right
      school bus cameras inside and out
      chirp from the dash and the battery drains after a hack job
      motorcycle fairing with music at highway speed
      dad backs into things, wants beeps and a picture
      convertible classic needs hidden modern sound
      teen driver, want to know how fast and where
      rear seat screens for the trip to Disney
      heat in the driver's seat, wasn't ordered that way
      plumbers' pickup needs amber flashers and scene lights
      amp keeps cutting out
      two twelves in the trunk
      swap in a touchscreen radio
      start it from my phone`,
    brands:
      'Pioneer car stereo, Alpine car stereo, Kenwood car stereo, Rockford Fosgate, Viper remote start, Compustar, Smart Start, Intoxalock, LifeSafer, Car Toys',
    touches: 'radio host, home stereo collector',
    near: 'auto glass, auto repair, car sales, vinyl wraps, sound and lighting, auto upholstery',
  },
  {
    name: 'auto upholstery',
    does: 'auto upholsterer, auto trim shop, car seat reupholstery, headliner replacement, convertible tops, boat seats and covers, motorcycle seats, marine canvas, truck seat covers, carpet for classic cars, leather seat repair, tractor seats, RV cushions, canvas shop, trimmer for hot rods, marine upholsterer, boat enclosures and dodgers, dashboard recovering, seat foam rebuilding, aircraft interiors, convertible top and glass installs, leather dyeing and repair, bus and taxi seat rebuilding, door panels and carpets, custom motorcycle saddles, snap covers and tarps for boats, embroidered headrests',
    signs:
      "headliner, convertible top, torn car seat, boat cushions, boat cover, bimini top, ripped seat in my truck, motorcycle seat, cracked leather seat, sagging ceiling in the car, headliners, car upholstery, soft top, convertible roof, torn seat in my car, bucket seats, bench seat, car seat upholstery, boat upholstery, marine canvas, car carpet, seat cushion in my truck, dash pad, boat cushion, tonneau snaps, sagging headliner, vinyl boat seats, tear in the driver's seat, seat covers for my truck",
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
      wants his initials stitched into the seats of a hot rod
      cloth droops on my hair when I drive
      springs poke through on the driver's side
      rag roof is shredded and rain gets in
      grandpa's Impala needs its rolled and pleated bench back
      sun split the dashboard pad
      pontoon lounge is cracked and stuffing floats out
      taxi seats worn to the frame
      dog claws went through the back bench
      bimini ripped in the squall
      school bus vandals slashed fourteen rows
      ambulance bench needs wipeable vinyl
      pickup bench should become houndstooth again
      saddle on a touring bike needs gel and a backrest
      golf cart cushions faded to pink
      Miata's plastic back pane won't zip
      airplane seats must be redone in approved material
      restaurant shuttle's vinyl is sticky and torn
      door panels warped and peeling
      limousine interior smells and sags
      cockpit enclosure with clear panels for fall cruising
      mooring cover made to fit
      tonneau snaps pulled out
      melted hole by a torch in the console
      heavy equipment cab seat with no foam
      dye a faded red interior
      resew a seam on the bolster`,
    brands: 'Katzkin, Sunbrella, Fibrenew',
    touches: 'seat factory worker, home sewing hobbyist',
    near: 'upholstery, classic cars, boats, body shops, leatherwork, car detailing, recreational vehicles',
  },
  {
    name: 'vinyl wraps',
    does: 'vehicle wraps, car wrap installer, vinyl wrap shop, fleet graphics, truck lettering, van lettering, color change wraps, paint protection film, clear bra, boat wraps, food truck wraps, decals and stripes, magnetic signs for cars, chrome delete, wrap designer, color flips and satin finishes, DOT numbers and door lettering, trailer and bus wraps, clear paint armor, wrap removal, 3M certified fleet installer, chevron striping for fire trucks, gold leaf lettering on vehicles, boat names and registration, race car graphics, design and print of vehicle graphics, window perf on vans',
    signs:
      'vinyl wrap, car wrap, wrapped van, vehicle wrap, fleet graphics, truck lettering, decals on the truck, paint protection film, clear bra, logo on the van, magnetic sign for my car, racing stripes, chrome delete, wrap my car, wrap the van, wrap our truck, car wraps, truck wrap, wrap a trailer, van graphics, PPF, car magnets, fleet wraps, trailer wrap, lettering on my truck, truck graphics, car decals, door magnets, DOT numbers, boat lettering, wraps for our vans, vehicle lettering, van lettering',
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
      racing numbers and stripes for a stock car
      competitors' trucks are rolling ads and mine look like rentals
      franchise sends us new colors for every vehicle by spring
      hot pink for the bakery's little delivery car
      gravel pitted the front of my last one, this one stays perfect
      ghost of the previous owner's lettering shows through the wash
      satin gray without losing the factory finish
      campaign bus must carry the candidate's face by the first
      band wants its trailer to look like the album
      unit numbers and DOT figures on each cab door
      kitchen on wheels opens May first, right now it's plain silver
      bass boat in sparkle and flames
      fire engine needs gold leaf numbers and chevrons
      peeling stars on the daycare van
      ice cream cart should shout from a block away
      team bus covered in our colors before the playoffs
      tow company number big enough to read at night
      school's mascot down the side of the activity bus
      church shuttle looks like a prison van
      my ride's hood and mirrors in gloss black
      helmet and tank graphics
      leased SUV, must come off without a mark in three years
      shrink the shine off the trim
      stick-on magnets for two Ubers
      reflective stripes for rescue
      name on the transom`,
    brands: '3M film, Avery Dennison wraps, XPEL, FASTSIGNS vehicle graphics, SunTek',
    touches: 'billboard lessee, vinyl record collector',
    near: 'signs, car detailing, graphic design, fleet vehicles, auto glass, body shops, food trucks',
  },
  {
    name: 'classic cars',
    does: 'classic car restoration, antique car restorer, vintage auto shop, hot rod builder, muscle cars, classic car dealer, classic car appraiser, collector car broker, engine builder, carburetor rebuilds, street rods, car collector who helps, frame-off restoration, vintage parts, old British cars, wedding car with driver in an antique, concours restorer, Ford flathead and Model A specialist, hot rod wiring, chrome and trim restoration, British sports car shop, VW air-cooled specialist, muscle car builder, vintage car appraisals, consignment dealer of collectibles, woodwork for antique autos, sheet metal fabricator for hot rods, collector car storage, parts locator for obsolete cars',
    signs:
      'classic car, antique car, vintage car, muscle car, hot rod, restore an old car, old carburetor, barn find, Model T, Model A, collector car, street rod, old Mustang, old Corvette, car show, restoration shop, hardtop, project car, hot rods, classic cars, vintage cars, antique cars, Chevelle, Corvette from the sixties, Camaro from 1969, numbers matching, barn-find, rumble seat, restomod, roadster, chrome bumper, frame-off, muscle cars, old Beetle, antique automobile, vintage truck',
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
      my husband has always wanted a hot rod for his sixtieth
      under a sheet since he came home from Vietnam
      want to drive my bride away in something with fins
      original title and one family since new, what next
      points and condenser, who still knows these
      father-in-law's rumble seat roadster, nobody drives stick
      doors sag and the wood frame under them is soft
      numbers matching or not, who could tell me
      cancer in the floor pans of my Chevelle
      museum wants its fire engine to run for the parade
      Beetle from 1967, kid wants to learn on it
      flathead rebuild with parts from three wrecks
      brakes pull and there's only a single reservoir
      woody wagon needs new ash
      auctioneer's estimate seemed low for grandpa's Packard
      wiring harness for a Triumph is a rat's nest
      retirement dream, a truck from the year I was born
      widow with five cars and a shed full of chrome
      convert six volt to twelve
      air ride and a crate motor in a '54 pickup
      hotel wants a vintage shuttle for guests
      speedometer cable and gauges dead on my Bel Air
      three-year stalled build, boxes labeled wrong
      agreed value coverage wants paperwork and photos
      tri-power carbs
      judging sheet for Pebble
      vapor lock on hot days`,
    brands: 'Hagerty, Barrett-Jackson, Mecum, Hemmings, Gateway Classic Cars, Bring a Trailer',
    touches:
      'car club member, model car collector, car show announcer, swap meet vendor, car museum volunteer',
    near: 'auto repair, body shops, auto upholstery, car auctions, antiques, home and car insurance, machining',
  },
  {
    name: 'motorcycles',
    does: 'motorcycle dealer, motorcycle mechanic, motorcycle repair, Harley mechanic, powersports dealer, ATV and side-by-side sales, snowmobile sales and service, dirt bikes, scooters and mopeds, motorcycle safety instructor, rider course, custom bikes, chopper builder, motorcycle parts and gear, jet ski repair, Gold Wing and touring specialist, MSF rider coach, trike conversions, vintage Honda and Triumph restorer, motocross suspension, carb sync and valve adjustments, UTV accessories, snowmobile tracks and clutching, dyno tuning, scooter repair shop, sidecars, powersports parts manager, bike winterizing and storage, chopper fabricator',
    signs:
      'motorcycle, motorbike, Harley, dirt bike, four-wheeler, ATV, side-by-side ATV, snowmobile, moped, motor scooter, sportbike, motorcycle license, riding course, powersports, UTV, helmet and leathers, motorcycles, scooter repair, dirtbike, dirt bikes, ATVs, four wheeler, quad bike, Gold Wing, sidecar, snowmobiles, jetski, handlebars on my Harley, motorcyclist, saddlebags, motor bike, rider safety course, Suzuki bike, sport bike, biker',
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
      good shop that works on older Hondas with two wheels
      midlife and I miss the wind on my face
      two-up touring with my wife and her bad hips
      carbs are gummed after three years under a cover
      quad rolled and the handlebar is bent
      the sled won't track straight on ice
      daughter signed up for a course and needs gear
      dirt track kid outgrew the 65
      fork seals weep oil over the brake
      Vespa for the ride to the train
      rancher's mule and quads need service before calving
      trike conversion so dad can keep riding
      Gold Wing with ninety thousand, what now
      widow has two in the garage, plates expired
      charity poker run needs a shop as host
      delivery kids on fifty cc, half of them broken
      scouting ATVs at our lodge, twelve of them need help
      dealer too far away, who comes with a trailer
      my sportster backfires and leaks at the base
      endorsement on my license by June
      jetski stalls when it gets hot
      snowmobile club grooms with one that broke its track
      learn to ride after fifty
      chrome pipes and a windshield
      rebuild a top end
      valve check every spring
      saddlebags that lock`,
    brands:
      'Harley-Davidson, Yamaha Motorsports, Kawasaki, Polaris, Ducati, Indian Motorcycle, Can-Am, Arctic Cat, KTM, Vespa, Triumph Motorcycles, Ski-Doo, Honda Powersports, Suzuki Cycles',
    touches: 'biker club member, charity ride organizer, motocross fan, motorcycle cop',
    near: 'auto repair, small engine repair, driving lessons, boats, recreational vehicles, leatherwork, home and car insurance',
  },
  {
    name: 'golf carts',
    does: 'golf cart sales, golf cart repair, golf cart rental, electric cart batteries, street-legal carts, low-speed vehicles, utility carts, cart customizing, mobile golf cart service, campground carts, mobility scooters for the neighborhood, lithium conversions, six-passenger carts, fleet leasing to courses, custom seats and enclosures for carts, controller and solenoid diagnostics, cart rentals for events, neighborhood electric vehicles, gas cart engine work, lift kits and wheels for carts, cart trade-ins and refurbishing, light utility vehicles for campuses, delivers and picks up carts',
    signs:
      'golf cart, golf carts, cart batteries, street-legal cart, utility cart, low-speed vehicle, cart charger, electric cart, cart for the campground, E-Z-GO, cart seats, golf-cart, golf car, golf cars, cart path vehicle, cart lift kit, six-seater cart, electric carts, NEV, LSV, lithium batteries for the cart, club car, gas cart, cart rentals, cart repair, cart windshield, cart controller',
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
      mom walks badly but wants to visit neighbors down the lane
      crawls up the hill to the clubhouse like a turtle
      six of them at the resort and three won't take a charge
      acid boiled over and ate the tray
      kids want to ride around the lake community after supper
      gate attendants at our speedway must get around
      HOA allows them on the paths, we sold the second car
      rain cover and a windshield for winter mornings
      rear seat that flips into a cargo box
      swap lead ones for lithium
      horse show secretary needs eight for Friday through Sunday
      beach town, want one with headlights and a plate
      college has alumni weekend and long walks from the lot
      solenoid chatters, no go
      grandparents race around The Villages, ours is dead
      gas one smokes and smells
      cemetery director wants to drive families to the grave
      zoo needs quiet little vehicles for keepers
      belts and a tune-up for the back nine fleet
      airport hangar runabout with a tow hook
      hospital volunteers shuttle visitors over a huge lot
      six-passenger for the farm tours
      charger hums, no click
      reverse beeper won't stop
      lift my cart for the hunting trails
      fold-down windshield for the cart`,
    brands: 'Club Car, EZGO, Yamaha golf cars, Icon EV, Evolution carts, Cushman carts',
    touches: 'golf caddie, golf pro, cart barn attendant',
    near: 'small engine repair, motorcycles, golf lessons, party rentals, homeowner associations, recreational vehicles',
  },
  {
    name: 'bicycles',
    does: 'bike shop owner, bicycle mechanic, bike repair, bicycle sales, bike fitting, electric bikes, e-bike repair, mountain bikes, road bikes, kids bikes, tune-ups for bikes, wheel truing, bike rentals, adult tricycles, cycling coach, mobile bike repair, fixes bikes, triathlon and road fits, suspension fork service, cargo bikes, recumbents and trikes, wheel builder, cruiser rentals, youth earn-a-bike program, Shimano and SRAM service, assembles boxed bikes, hydraulic disc bleeding, fat bikes, frame builder, tandem specialist, commuter racks and lights',
    signs:
      "bike shop, bicycle, bicycles, bike chain, bike tune-up, mountain bike, e-bike, electric bike, training wheels, ten-speed, derailleur, bike tire, bike rack, road bike, tricycle, cyclist, cycling, bike helmet, flat on my bike, cargo bike, e-bikes, ebike, beach cruiser, kids' bike, bicycle repair, bike trailer, recumbent, tandem bike, inner tube for my bike, bike fit, bike mechanic, mountain biking, pedals on my bike, spokes, unicycle, gravel bike, BMX, commuter bike, bike seat, bicycling, bike rental",
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
      wheel is bent from hitting a curb
      kid learned without trainers and wants a real one for summer
      pedals are set for a tall man and I'm five-one
      dust on it since college, would love the rail trail
      creaks at the bottom every turn
      shifter clicks and nothing happens
      wrists go numb after an hour
      hills here are steep, want a motor to help
      company wants a few at the front desk for lunch errands
      police patrol needs six with lights and packs
      put me in shape to ride across Iowa
      sold the car, carrying groceries and two children somehow
      spokes pinged and it wobbles between the pads
      retired teacher afraid of balance, something low to step through
      tubeless goop everywhere
      trailer for the toddler behind mine
      hotel wants beach cruisers for guests
      the one from the big box store was assembled backward
      unicycle for a clown act
      youth center fixes up old ones, wants tools and a teacher
      triathlon in August and my position is all wrong
      disc pads rub and howl in rain
      inner tube
      true a wheel
      fork swap and new headset
      lock that thieves can't cut`,
    brands:
      'Trek bikes, Specialized Bicycle, Giant Bicycles, Cannondale, Schwinn, Pedego, Rad Power, Velofix, Electra, Huffy, Bianchi',
    touches:
      'bike club member, bike lane advocate, spin class instructor, bike messenger, triathlete',
    near: 'sporting goods, tours, small engine repair, gyms, personal training, motorcycles',
  },
  {
    name: 'boats',
    does: 'boat dealer, boat sales, yacht broker, marina owner, boat mechanic, marine mechanic, outboard repair, boat repair, fiberglass repair, boat storage and winterizing, slip rentals, pontoon rentals, boat rentals, sailing instructor, boat docks and lifts, dock builder, marine surveyor, boat captain, kayaks and canoes, houseboat rental, shrink wrapping, accredited marine surveyor, shrink wrap and winter storage, stern drive and outboard certified, wooden boat restorer, gelcoat and bottom paint, sail and rigging shop, pontoon dealer, charter captain, USCG licensed captain, paddle sports outfitter, harbor master, marine electronics installer, sea tow operator, boating safety instructor, houseboats, prop shop',
    signs:
      'boat, boats, pontoon, outboard, at the marina, marina slip, sailboat, bass boat, boat slip, boat dock, dock builder, jet ski, kayak, canoe, yacht, boat trailer, boat hull, fiberglass boat, boat lift, winterize the boat, inboard, houseboat, boating, boat motor, boat propeller, sailing, outboard motor, outboards, pontoons, catamaran, paddle board, canoes, gelcoat, bilge pump, speedboat, ski boat, jon boat, trolling motor, inboard motor, boat captain, sailboats, boat rental, yacht broker, rowboat, fishing boat, marine survey, dinghy, cabin cruiser, keel, boater',
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
      the lift won't raise it out of the water
      telltale stopped peeing and the alarm went off
      grandkids want tubing behind something this July
      wheel turns but it just goes straight on the bay
      wood hull from 1958, varnish gone and a plank is soft
      deck is spongy by the console
      cottage association wants a rental fleet of paddle craft
      hurricane coming, where could we haul her out
      bottom paint and zincs before launch
      gelcoat is chalky and blistered below the line
      prop hit a stump, vibrates
      dad's old cedar canoe needs new canvas
      learner's keelboat course for my teenage girls
      broker wants twenty percent to sell our ketch, is that right
      insurance asks for a survey on anything over twenty years
      drifted onto rocks in the fog and needs salvage
      we live aboard next year and need a bigger cabin
      school rowing shells cracked on the truck
      fish finder and trolling motor wired the wrong way
      bachelor party of twelve wants an afternoon with a skipper
      fuel smells in the bilge and I'm scared to start it
      inflatable lost its air on one tube
      stern drive bellows leak
      ethanol gunk in the tank, dies at the no-wake buoy
      mooring ball set
      auxiliary diesel won't turn over and there is no wind
      haul, block and tarp it for winter
      safe boating card for my son`,
    brands:
      'MarineMax, Mercury Marine, Evinrude, Bass Pro Tracker, Sea Ray, Bayliner, Bennington pontoons, Lund boats, Boston Whaler, Sea-Doo, Old Town canoes, Hobie, Boat Owners Warehouse, West Marine, Freedom Boat Club, Yamaha outboards',
    touches:
      'Coast Guard auxiliary member, yacht club member, rower, Navy sailor, ferry ticket clerk, ship model builder',
    near: 'hunting and fishing guides, recreational vehicles, small engine repair, storage, sporting goods, home and car insurance, auto upholstery',
  },
  {
    name: 'recreational vehicles',
    does: 'RV dealer, RV sales, RV repair, RV technician, mobile RV repair, camper sales, camper rental, RV rental, motorhomes, travel trailers, fifth wheels, van conversions, camper van builder, RV park owner, campground manager, RV storage, RV inspector, winterizing campers, RV roof repair, certified RV technician, mobile campground service calls, RV roof reseals, slide-out repair, teardrop and pop-up rentals, motor coach sales, park model sales, school bus conversions, solar for campers, RV delivery to campsites, RV resort owner, towable specialist, NRVIA inspector, consignment of motorhomes, dewinterizing and tank cleaning',
    signs:
      'RV, motorhome, motor home, camper trailer, our camper, travel trailer, fifth wheel, pop-up camper, camper van, Winnebago, Airstream, campground, RV park, RV hookup, black tank, slide-out, van conversion, toy hauler, camping trailer, RVing, campgrounds, motorhomes, campervan, fifth-wheel, teardrop trailer, RV repair, RV rental, RVs, skoolie, pop up camper, RV storage, RV dealer, RV roof, boondocking, bunkhouse trailer, travel trailers, camper rental, truck camper, Sprinter conversion, gray tank, RV awning',
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
      can someone come out to the campsite and fix it
      sixty feet of house and pickup to learn to back up
      want to follow the grandchildren around the country
      awning motor hums but doesn't unroll at the lake
      soft spot in the floor next to the bunk beds
      traveling nurse wants to live in something she can pull
      trip starts Friday and the propane detector by the bunk screams
      levelers won't retract and we have to leave the site
      gave up the apartment for a Sprinter with a bed
      ceiling bubbles above the dinette
      a week at Yellowstone with three kids, no tent
      grey valve is stuck closed and stinks
      generator quits once the air comes on
      city says I can't keep it in front of my house
      construction crew needs a place with hookups for eight weeks
      winter is coming and water is still in the lines
      hunters' lodge owner wants pads and power for ten rigs
      tear drop to pull behind a Subaru
      hail punched holes in the skylight and vents
      bedroom side is stuck out and the motor clicks
      parents' Class A has been parked since the stroke
      sway on the highway is terrifying
      festival performers need to sleep on the grounds
      warranty repair takes four months at the dealer
      insurance asks for a walk-through before a trade
      schoolie conversion, need a woodstove and beds
      boondock on solar
      reseal the rubber top of our trailer
      sanitize the tank
      seasonal spot by a lake`,
    brands:
      'Camping World, Winnebago, Airstream, Jayco, Forest River, Good Sam, KOA, Cruise America, Outdoorsy, RVshare, General RV, Lazydays, Thor Motor Coach, Coachmen',
    touches: 'RV plant worker, full-time RV blogger, camping club member, park ranger',
    near: 'boats, truck sales, storage, auto repair, travel agencies, tours, home and car insurance',
  },
  {
    name: 'wheelchair vans',
    does: 'accessible van dealer, wheelchair van sales, wheelchair van rental, mobility equipment dealer, hand controls for cars, vehicle lifts and ramps, scooter lifts, adaptive driving equipment, van conversions for wheelchairs, turning seats, handicap vans, driver rehabilitation equipment, rear-entry and side-entry conversions, NMEDA dealer, steering knobs and left foot accelerators, platform lift repair, certified driver rehab referral fitter, ADA shuttle and taxi conversions, ramp van rentals by the week, securement and tie-down inspections, VA and Medicaid van funding help, power transfer seats, hoists for scooters, used accessible minivans',
    signs:
      'wheelchair van, accessible van, handicap van, hand controls, van with a ramp, scooter lift, lowered floor, wheelchair lift for the van, mobility van, adaptive driving, wheelchair accessible vehicle, wheelchair ramp van, ramp van, wheelchair vehicle, van for my wheelchair, wheelchair accessible van, hand-control, left-foot accelerator, spinner knob, van lift, chair lift for the car, rear-entry van, wheelchair vans, drive with hand controls, turning seat, accessible vehicle, tie-downs for a wheelchair, van ramp',
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
      tie-down straps in our church van for two chairs
      three-hundred-pound power seat and a Corolla
      daughter with CP is too heavy to lift past fourteen
      hubby hasn't left the house since the chair came
      can only use my left hand, need to steer with a knob
      rehab discharge is Friday and he can't pivot into the sedan
      kneel system groans and stops above the curb
      rent one for our family reunion, aunt uses a chair
      day program has nine riders and two securement spots
      VA grant for a vehicle, who fits it
      pedals can't be reached, I'm four feet tall
      scooter sits in the rain, no way to carry it
      transfer board isn't enough anymore for the front seat
      assisted living shuttle ramp rattles off its hinge
      bought a used one out of state and the lowered floor is rusting
      remote for the side door and ramp is dead
      muscular dystrophy, want to keep driving as long as I can
      funeral weekend, grandmother must come along in her recliner chair
      taxi firm needs two ADA cabs
      knees won't let me swing in, want a chair that comes out to me
      tie-downs expired at the church inspection
      hoist for the trunk
      rear entry or side entry
      joystick steering
      conversion of our Sienna
      swing-out seat`,
    brands: 'BraunAbility, MobilityWorks, AMS Vans, Bruno lifts, Harmar, Rollx Vans',
    touches: 'paratransit rider',
    near: "medical equipment, medical rides, occupational therapy, car sales, accessible homes, veterans' benefits, prosthetics",
  },
]
