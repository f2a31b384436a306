import type { Trade } from './trade'

/** Trades of the house itself: its parts, its rooms, what stands in them. */
export const home: readonly Trade[] = [
  {
    name: 'plumbing',
    does: 'plumber, licensed plumber, master plumber, plumbing contractor, journeyman plumber, plumbing service, drain cleaning, drain and sewer, sewer line repair, repipes, water heater installer, tankless water heaters, sump pumps, leak repair, leak detection, gas line work, pipefitter, backflow testing, toilet and faucet repair, hydro jetting, rooter service, fixes leaks, unclogs drains, emergency plumber, snakes drains and clears main lines, PEX and copper repiping, trenchless sewer replacement, slab leak repair, sewer camera inspections, grease trap installs, medical gas certified plumber, plumbing inspector turned contractor, sets tubs and toilets, service plumber with a van, faucet and fixture installs, winterizes pipes, owner of a plumbing shop, shower valve replacement',
    signs:
      'plumber, plumbing, toilet, faucet, clogged drain, clogged sink, sump pump, water heater, hot water, leaky pipe, burst pipe, frozen pipe, garbage disposal, sewer line, sewer backup, septic smell indoors, shower drain, shut-off valve, low water pressure, backflow, drain snake, dripping, kitchen sink, slab leak, clogged toilet, hose bib, bidet, shower valve, PEX, main line clog, plugged drain',
    asks: `toilet keeps running all night
      water is coming through the kitchen ceiling
      basement floor drain backs up when it rains
      no hot water since this morning
      our pipes froze and one of them burst
      the kitchen sink won't go down no matter what I pour in it
      sewage is coming up in my mother-in-law's bathtub
      shower barely trickles upstairs
      the water bill doubled and we can't find the leak
      garbage disposal hums but doesn't turn
      sump pump quit and the basement is getting wet
      tree roots got into the line to the street
      need a gas line run to the new stove
      the restaurant's floor drains are backing up again
      faucet drips and I can't shut the valve under it
      old galvanized pipes, the water comes out brown
      city says our backflow has to be tested
      want to put in a bathroom in the basement
      the hot water tank is rusted and leaking
      rotten smell coming from the drains at our salon
      tenant dropped a toy down the toilet
      hook up a washing machine where there is no outlet for water
      looking for a good plumber who shows up
      who can come tonight for a leak
      flushing upstairs makes the tub gurgle
      a wedding ring went down the bathroom sink
      handle keeps needing to be jiggled
      kids take a cold rinse because there's never enough for three of us
      the hose spigot outside split over the winter
      slab is warm in one spot and the meter keeps spinning
      banging in the walls whenever the washer fills
      our cottage has to be drained before it freezes and opened up in May
      landlord says bring it up to code, lead pipes from 1925
      puddle under the vanity every morning
      the daycare needs a little sink low enough for toddlers
      hair salon wants three shampoo bowls hooked up
      health department shut our cafe until the grease trap works
      our church kitchen's three-bay sink leaks onto the floor
      apartment building with forty units and one riser that keeps failing
      tub spout won't switch over to the shower
      wax ring leaked and rotted the bathroom floor
      water shoots out when I turn the handle
      dad can't reach the main to turn it off
      putting a bidet and a taller commode in for my mother
      smell like rotten eggs from the tub
      gas company red-tagged our line
      camera down the line before we buy
      urinal in the men's room won't quit running
      ice-cold water only at the kitchen tap
      new fridge needs a water line`,
    brands:
      'Roto-Rooter, Mr. Rooter, Benjamin Franklin Plumbing, Kohler, Moen, Rheem, Delta Faucet, ARS Rescue Rooter, Navien, Rinnai',
    touches:
      'plumbing supply counter clerk, plumbing sales rep, plumbing apprentice student, water department clerk',
    near: 'handyman work, general contracting, property management, home inspection, kitchen and bath remodeling, septic systems, heating and cooling',
  },
  {
    name: 'electrical work',
    does: 'electrician, licensed electrician, master electrician, electrical contractor, residential electrician, commercial electrician, journeyman electrician, wiring, rewiring, panel upgrades, breaker box replacement, outlets and switches, ceiling fan installation, EV charger installer, car charger installation, troubleshooting shorts, knob and tube replacement, service upgrades, low voltage wiring, industrial electrician, electrical repairs, electric company owner, sparky, wires new houses and additions, EV charging station installs, 200 amp service changes, conduit and controls, emergency electrical calls, motor and machine wiring, data and line voltage, hot tub and pool wiring, smoke detector hardwiring, grounding and bonding, underground service, PLC and panel building, solar-ready panels, small-job electrician, traveling journeyman wireman, residential wireman',
    signs:
      'electrician, electrical, rewire, wiring, breaker, breaker box, fuse box, electrical panel, electrical outlet, outlets, light switch, ceiling fan, flickering lights, tripping, EV charger, car charger, Tesla charger, knob and tube, 220 outlet, GFCI, short circuit, dimmer, surge protector, buzzing switch, blown fuse, subpanel, dead outlet, junction box, three-phase, circuit breaker, three-way switch, weatherhead, 240 volt, 200 amp service, aluminum wiring, sparks from the outlet',
    asks: `breaker trips every time I run the microwave
      lights flicker when the dryer comes on
      half the outlets in the living room are dead
      bought an electric car and need a charger in the garage
      there is a burning smell from the wall switch
      our old house still has fuses
      insurance wants the knob and tube wiring gone
      want a ceiling fan where there is only a light
      need a 220 line for a welder in my shop
      hot tub needs its own circuit
      outlet sparked when I plugged in the vacuum
      the new salon needs more power for the dryers
      machines at the plant need to be wired up
      got a shock touching the light switch
      power is out in our house but not the neighbors'
      panel is full and we are adding a kitchen
      aluminum wiring showed up in the inspection
      want outlets on the patio
      buzzing from the panel in the basement
      the church's parking lot lights are all out
      lost power to the barn after the storm
      need a good electrician for a small job
      lights dim when the microwave and heater are both on
      the smell of hot plastic near the bedside plug
      one side of the house went dark and the other is fine
      appraiser marked the sixty amp service as too small
      extension cords run under every rug at grandma's
      bought a kiln and the plug doesn't fit
      the potter's barn has no power at all, house is two hundred feet away
      dryer cord has four prongs and the wall has three
      string of sockets died after the kid stuck a key in one
      squirrel took out the line where it comes into the house
      bathroom plug by the sink won't reset
      want a switch at both ends of the hallway
      smoke detectors must be hardwired before the sale
      our bakery's new oven needs three-phase
      campground wants hookups at twenty sites
      school stage keeps blowing a circuit during the musical
      factory is adding a line and needs conduit and drops
      dentist's chairs have to be powered in the new suite
      the inspector failed the previous owner's handiwork in the basement
      utility says the weatherhead is our problem
      doorbell transformer hums
      meter socket is pulling away from the house
      bulbs burn out every few weeks
      need juice out at the boat dock
      new circuit for the freezer`,
    brands: 'Mr. Electric, Mister Sparky, Square D, Leviton, ChargePoint, Siemens panels',
    touches:
      'electrical supply counter clerk, utility lineman, electrical engineering student, electronics hobbyist, IBEW organizer',
    near: 'general contracting, handyman work, generators, solar power, lighting, property management, heating and cooling',
  },
  {
    name: 'heating and cooling',
    does: 'HVAC technician, HVAC contractor, heating and air, heating and cooling contractor, air conditioning repair, AC repair, furnace repair, furnace installer, boiler service, heat pumps, mini splits, ductwork, duct cleaning, thermostats, refrigeration and air, sheet metal contractor, indoor air quality, tune-ups, comfort advisor, radiant heat, ventilation, rooftop units, NATE certified technician, EPA 608 certified, oil burner technician, geothermal heat pump installer, steam and hot water boilers, gas furnace tune-ups, commercial rooftop service, ductless heat pump installer, chiller mechanic, makeup air and exhaust, zoning systems, air balancing, heating oil service, controls technician, whole-house humidifiers, installs and services furnaces',
    signs:
      'HVAC, furnace, air conditioner, air conditioning, AC unit, A/C, central air, heat pump, mini split, boiler, radiator, thermostat, ductwork, air ducts, duct cleaning, no heat, freon, refrigerant, blower motor, furnace filter, humidifier, dehumidifier, window unit, pilot light, heat exchanger, geothermal, ductless, air handler, return vent, heating system, steam heat, swamp cooler, R-22, condenser unit, rooftop unit',
    asks: `furnace quit and it's ten below tonight
      the AC blows warm air
      house is freezing in the morning
      upstairs is always ten degrees hotter
      the baby's room never gets warm
      thermostat says 68 but it is 60 in here
      unit outside makes a grinding noise
      water is dripping from the air handler
      dust comes out of the vents all winter
      office is stifling and people are complaining
      the church hall has no cooling in summer
      our boiler is forty years old and leaks
      radiators bang all night
      want to add air to a house that has none
      need cooling in the garage workshop
      my grandmother's heat went out and she is alone
      electric heat is costing us a fortune, want a heat pump
      tenant says there's no heat
      the server closet overheats
      rooftop unit at the store died
      kids cough a lot, want the air ducts cleaned
      smell gas near the furnace
      air in the house is too dry in winter
      looking for an honest furnace person
      sleeping in coats since Sunday
      vents blow but it never gets below eighty-two
      wedding in our hall in August and people will faint
      newborn at home and a space heater is all we have
      a line of ice on the copper pipe outside
      the repairman said the heat exchanger is cracked
      banging and hissing from the cast iron in our apartment
      carbon monoxide beeper went off at two in the morning
      energy bill tripled since the compressor went
      the office downstairs freezes while we roast
      our greenhouse needs steady warmth in March
      restaurant kitchen is a hundred and ten degrees by noon
      daycare can't open unless rooms hit sixty-eight
      landlord has until Friday to restore warmth
      condo board must replace the chiller
      school's classrooms smell stale and kids get drowsy
      water all around the unit in the attic
      pulling up window units every May, tired of it
      yearly furnace checkup before the cold sets in
      oil burner smokes when it kicks on
      floors cold though the hot-water loop runs
      wine cellar has to stay at fifty-five
      blows cold air in January
      the furnace fan never stops running
      one room that never cools
      allergies, want a better filter on the whole house
      geothermal on our two acres, does it pay`,
    brands:
      'Trane, Carrier, Lennox, One Hour Heating, Goodman, Rheem, Mitsubishi mini split, Daikin, Bryant, Nest thermostat, Ecobee, Service Experts',
    touches: 'HVAC student, HVAC supply house clerk, HVAC parts sales rep, facilities clerk',
    near: 'plumbing, electrical work, energy audits, insulation, property management, oil tanks and fuel, general contracting',
  },
  {
    name: 'roofing',
    does: 'roofer, roofing contractor, roof repair, roof replacement, reroofs, shingles, metal roofs, flat roofs, commercial roofing, storm damage roofing, hail damage, tear-offs, roof inspections, slate and tile roofs, rubber roof, EPDM and TPO, skylights, flashing, leaks in roofs, exterior contractor, roofing estimator, standing seam installer, torch-down and modified bitumen, roof coatings and sealants, emergency tarping, insurance claim roofing, cedar shake roofs, ridge vents and ventilation, owner of a roofing company, GAF certified, commercial flat roof crews, copper and slate specialist, drone roof inspections, patches and re-flashes, mobile home roof-overs',
    signs:
      'roof, roofer, roofing, shingles, reroof, flat roof, metal roof, roof leak, leaky roof, flashing, hail damage, skylight, ice dam, ice dams, attic leak, missing shingles, tarp on the roof, soffit leak, roof shingles, leaking roof, roof tarp, standing seam, roof estimate, tar and gravel, roof decking, ridge cap, TPO, roofers, slate roof',
    asks: `brown stain on the bedroom ceiling after every rain
      shingles all over the yard after the wind
      hail last night beat up the whole street
      ice dams are pushing water into the walls
      insurance says our roof is too old to cover
      buckets in the attic when it storms
      skylight drips in a heavy rain
      a branch went through the top of the house
      flat roof over the shop holds water
      water gets in around the chimney
      want a metal roof that outlasts us
      the church steeple leaks
      adjuster is coming and we want a second pair of eyes
      somebody to tarp it before the next storm
      my mother's house leaks in three places
      selling the house and the buyer wants a new roof
      squirrels chewed a hole near the vent up top
      moss is growing all over the shingles
      warehouse roof needs a new membrane
      how much for a tear-off on a small ranch
      drip drip into a pot in the hallway
      black streaks run down the front slope
      daylight shows through when I stand up in the attic
      man at the door says we have storm damage and offers a free inspection
      the bank won't lend until the top of the house is fixed
      granules pile up at the bottom of the downspout
      plywood feels spongy when I walk up there
      tornado peeled half the covering off our barn
      our insurer dropped us because it's twenty-two years old
      porch ceiling is wet though it hasn't rained since Tuesday
      slate tiles slide off the old rectory
      preschool's gym has ponding water and a drip over the stage
      self-storage owner with forty metal buildings that rust at the screws
      condo association has to vote on a full replacement
      museum wants its copper dome looked at
      want cedar shakes put back the way it was
      thinking of solar but the shingles underneath are shot
      vent pipe boot cracked
      two layers already, does it all come off
      nails are backing out and lifting the tabs
      new top on a mobile home
      tar patch didn't hold
      blown-off ridge cap
      blue tarp since the hurricane`,
    brands: 'GAF, Owens Corning, CertainTeed, Malarkey, Timberline, Firestone rubber roof',
    touches: 'roofing supply driver, insurance adjuster, shingle plant worker',
    near: 'gutters, siding, home inspection, general contracting, home and car insurance, property management, chimneys',
  },
  {
    name: 'gutters',
    does: 'gutter installer, gutter cleaning, seamless gutters, gutter guards, gutter repair, downspouts, leaf guards, rain gutters, soffit and fascia, gutter contractor, leaf protection, copper gutters, downspout extensions, five and six inch seamless aluminum, gutter cleanouts twice a year, mesh guard installs, half-round copper gutters, rain chain and barrel installs, commercial box gutters, underground drain tie-ins, hangs and re-pitches gutters, fascia board replacement, heat cable in gutters',
    signs:
      'gutter, gutters, downspout, downspouts, gutter guards, leaf guard, seamless gutters, fascia, soffit, overflowing gutters, rain barrel, rain gutter, clean the gutters, clogged gutters, rain chain, splash block, box gutter, leaf screens, roof runoff',
    asks: `rain pours over the edge right onto the porch
      leaves clog everything up there every fall
      little trees are growing along the roof edge
      dad is too old to be on a ladder cleaning leaves out
      downspout came off in the wind
      water dumps next to the foundation
      icicles pulled the gutter off the house
      want those covers that keep leaves out
      gutters sag and leak at the corners
      the front walk ices over where the roof drips
      our apartment building needs all its gutters cleaned twice a year
      new house has no gutters at all
      birds nest in the gutter above the door
      fascia board is rotted behind the gutter
      a widow on my street needs her gutters emptied
      who cleans gutters around here
      waterfall over the front door whenever it pours
      mulch washes out of my flower beds below the eaves
      a maple seedling sprouted up by the eaves
      mosquitoes breed in standing muck above the porch
      ladder scares my husband since his fall
      pine needles pack in no matter what screen I buy
      elbow at the bottom got crushed by the car
      basement gets wet because rain runs straight down the wall
      stripes of dirt on the siding under the edge
      our church has three-story eaves and nobody dares
      nursing home's entrance drips and freezes
      homeowner board wants one crew for thirty townhouses each fall
      the length over the garage pulled off under the ice
      want copper to match the historic trim
      collect the runoff for my tomatoes
      carry the rainwater out past the sidewalk
      brackets and spikes pulled loose
      carpenter said the board behind is punky
      eaves cleared before the last leaves come down
      leaf muck two stories up, too high for me
      clean out the leaves up top`,
    brands: 'LeafFilter, LeafGuard, Gutter Helmet, Gutter Guys',
    near: 'roofing, siding, window cleaning, pressure washing, handyman work, foundations and waterproofing',
  },
  {
    name: 'siding',
    does: 'siding contractor, siding installer, vinyl siding, fiber cement siding, cedar siding, exterior remodeling, siding repair, soffit and fascia, stucco repair, stucco contractor, house wrap, exterior trim, board and batten, exteriors, aluminum siding, LP and Hardie certified installer, shake and shingle siding, log home restoration, steel siding, soffit and trim wrapping, EIFS and stucco remediation, insulated vinyl, rain screen and flashing details, storm repair panels, tear-off and re-side crews, commercial cladding and metal panels, cedar clapboard replacement',
    signs:
      'siding, vinyl siding, clapboard, cedar shakes, stucco, Hardie board, house wrap, exterior trim, fiber cement, aluminum siding, board and batten, side the house, re-side, T1-11, cladding, wood shingles on the wall, LP SmartSide, corner post, EIFS, J-channel, vinyl panels, warped vinyl',
    asks: `a panel blew off the side of the house
      hail cracked the vinyl on the west side
      woodpeckers made holes in the cedar
      the outside of the house looks tired and faded
      grill melted the siding by the patio
      stucco is cracking and coming off in chunks
      boards on the north side are rotting
      sick of painting, want something that lasts on the outside
      wind gets in behind the clapboards
      the mower threw a rock and put a hole in it
      can't match the old aluminum after the storm
      carpenter bees ruined the trim boards
      our office building needs a new face
      dad's cabin needs new cedar shakes
      want board and batten on the front gable
      who does siding and won't disappear halfway
      string trimmer chewed up the bottom row
      house looks like a patchwork since the baseball hit
      chalky white comes off on my hand when I lean on the wall
      tan vinyl is warped and wavy on the sunny side
      wasps get in where the corner post came loose
      the appraiser noted rotted shingles on the north wall
      aluminum from 1968, dented like a soda can
      homeowners' board says ours must be replaced by fall
      stucco house and the inspector's meter found moisture behind it
      water stains inside under every window, and it's not the roof
      the veterinary clinic looks like a trailer and we want a brick look
      motel needs new cladding on all forty rooms
      log ends are turning punky on the cabin
      asbestos shingles outside, want to cover them up
      stone look on the lower third
      wrap the trim so we never scrape again
      find matching panels after the hail
      what cladding holds up by the ocean
      wood shingles on a Cape
      new outside skin for a drab ranch house
      EIFS repair`,
    brands: 'James Hardie, LP SmartSide, CertainTeed siding, Alside',
    touches: 'siding supply sales clerk',
    near: 'roofing, gutters, windows and doors, general contracting, painting, home inspection',
  },
  {
    name: 'windows and doors',
    does: 'window replacement, window installer, replacement windows, door installer, window and door contractor, storm doors, entry doors, patio doors, sliding doors, storm windows, window repair, sash repair, egress windows, door hanging, window sales consultant, energy-efficient windows, French doors, window and door technician, fiberglass entry door systems, sash cord and balance replacement, casement and double-hung installer, impact window installer, bay and bow windows, wood window restoration, commercial aluminum storefronts and entrances, door closers and thresholds, pocket doors, pre-hung interior doors, weatherstripping and sills, patio slider roller repair, basement egress window cutting',
    signs:
      "replacement windows, new windows, drafty windows, drafty window, window frame, window sash, storm door, storm windows, front door, patio door, sliding door, screen door, French doors, egress window, double pane, foggy windows, weatherstripping, door frame, door sticks, double hung, casement, bay window, impact windows, window sill, window replacement, entry door, new front door, drafty door, sash cord, pocket door, window crank, threshold rotted, windows won't open, storm window, door won't latch",
    asks: `you can feel the wind come right through the windows
      glass is foggy between the panes
      front door sticks and won't latch
      the slider to the patio jumps its track
      windows are painted shut in our old house
      want to put a window in a basement bedroom
      the dog tore through the screen door
      somebody kicked in our back door
      need a storm door for mom's place
      sash cords broke and the window drops
      frames are rotted at the sill
      street noise comes straight in, want better windows
      the shop's entrance door won't close by itself
      thinking of French doors to the deck
      curtains move when the wind blows
      ice forms on the inside of the panes in winter
      historic house needs its wooden windows restored
      all twenty windows are original and single pane
      put in a pet door
      need a quote for replacing windows
      candle on the sill blows out with everything shut
      old ropes broke and the sash slams down like a guillotine
      burglar pried the back entry and it doesn't close right
      can't get out of the basement bedroom in a fire, says the inspector
      crank broke off in my hand in the kitchen
      every pane is fogged up and we can't see the lake
      threshold is rotted and rain runs into the hall
      lock on the slider is a broomstick
      fixed it with plastic film every winter for ten years
      highway went in behind us and we can't sleep for the trucks
      daycare needs wider exits
      our bakery needs a new aluminum entrance with a closer
      historical commission says wood only, no vinyl
      apartment owner replacing sixty openings over the summer
      church hall's double exit drags on the floor
      dog scratched through the bottom of the back entrance
      daughter wants a bay with a seat in it
      key turns but it swings open by itself
      lead paint in the sashes and a toddler in the house
      the upper sash won't stay up
      wood rot around the sill
      an opening cut for a patio slider
      hurricane rated glass for the beach place
      storm tore off the aluminum one in front`,
    brands:
      'Andersen, Pella, Marvin, Renewal by Andersen, Window World, Champion Windows, Therma-Tru, Larson storm doors, Milgard',
    touches: 'window factory worker',
    near: 'general contracting, siding, glass and mirrors, carpentry, energy audits, handyman work',
  },
  {
    name: 'garage doors',
    does: 'garage door repair, garage door installer, overhead doors, garage door openers, garage door springs, broken springs, commercial overhead doors, roll-up doors, dock doors, gate openers, garage door technician, garage door company, torsion and extension spring replacement, belt drive opener installs, carriage house doors, high-speed and fire-rated doors, loading dock levelers, panel and section replacement, off-track repair, keypad and remote programming, insulated steel doors, rolling steel and grilles, same-day spring service',
    signs:
      'garage door, garage doors, overhead door, garage opener, garage door opener, garage spring, torsion spring, roll-up door, dock door, garage remote, broken spring on the garage, door off its track, opener remote, carriage house doors, garage keypad, bay door, loading dock door, garage panels, rollup door',
    asks: `garage won't open and my car is stuck inside
      there was a loud bang and now the door is too heavy to lift
      backed into the garage door
      the opener hums but nothing moves
      door goes halfway down and comes back up
      remote stopped working after the power went out
      cable came off the drum and it hangs crooked
      want a quieter one because the bedroom is above
      overhead door at our warehouse is stuck open
      lost the clicker that came with the house
      my mother cannot lift hers by hand anymore
      bottom seal is gone and mice come in
      the fire station's bay door needs service
      dented panels, want to replace only two
      want to open it with my phone
      who fixes springs on a Saturday
      can't get to work, the truck is trapped behind it
      spring snapped and it sounded like a gunshot
      my teenager drove off before it was all the way up
      light blinks ten times and then it reverses
      wheel jumped the track and the panels buckled
      neighbor's remote opens ours
      shakes the whole house when it goes up at five in the morning
      old wooden one weighs a ton and the bottom rotted
      code keypad outside went dead in the cold
      sun on the little eyes at the floor makes it stop
      ambulance bay has to open every single time
      body shop wants insulated ones with windows in four bays
      our dock at the warehouse lets the cold in, door doesn't seal
      firehouse chain hoist is stuck
      moved in and want the codes wiped
      carriage-house look to go with the new siding
      overhead one won't close all the way
      loud grinding when it goes up
      squirrels squeeze in under the bottom
      pull cord and then couldn't reconnect it`,
    brands:
      'Overhead Door, LiftMaster, Chamberlain, Genie, Clopay, Wayne Dalton, Precision Garage Door',
    near: 'handyman work, general contracting, locksmithing, property management, electrical work',
  },
  {
    name: 'general contracting',
    does: "general contractor, GC, builder and remodeler, home remodeler, renovations, additions, contractor, construction manager, construction company owner, remodeling contractor, commercial contractor, tenant build-outs, whole house renovations, basement finishing, design-build, construction superintendent, restoration carpenter, home improvement, sunrooms, garage additions, project manager construction, class A licensed builder, additions and dormers, kitchens baths and basements, design-build remodeler, light commercial build-outs, tenant improvements, owner's representative in construction, estimator and project manager, insurance rebuilds, restaurant and retail construction, medical office fit-outs, historic home renovation, residential construction company owner, manages subs and schedules, in-law suites and garage conversions, licensed and insured remodeler",
    signs:
      'general contractor, contractor, remodel, remodeling, renovation, renovate, addition on the house, house addition, home improvement, build-out, buildout, finish the basement, finished basement, knock down a wall, fixer-upper, gut job, sunroom, second story, mother-in-law suite, construction bid, fixer upper, in-law suite, tenant improvement, gut renovation, home renovation, home remodel, garage conversion, build an addition, dormer, bump-out, fix up an old house, convert the attic',
    asks: `want to add a bedroom for the new baby
      bought a fixer-upper and don't know where to begin
      turn the basement into a playroom
      knock out the wall between kitchen and dining room
      contractor walked off and left it half done
      build an apartment over the garage for my dad
      our new office needs walls and a break room
      turning an old store into a coffee shop
      enclose the back porch for all seasons
      need someone to run the whole renovation
      three bids for redoing the house
      the church is adding a fellowship hall
      house was gutted and needs putting back together
      old farmhouse, everything needs work
      convert the garage to a studio
      who handles all the subs so I don't have to
      restaurant space needs a build-out before we open
      flipping a house and need a crew
      attic could be a bedroom
      the clinic wants two more exam rooms built
      looking for a contractor I can trust with my house
      twins coming, two bedrooms, could we add on
      the last crew took our deposit and vanished
      load-bearing or not, we want it open between the rooms
      permits, plans, subs, I don't know what comes first
      house from an auction and every system is shot
      mother moving in and wants her own entrance
      our dental practice leased a bare shell and opens in September
      bring a church basement up to code for a preschool
      insurance paid us and now somebody has to rebuild
      a bump-out for a breakfast nook
      want the laundry on the second floor
      in-law apartment above the carriage house
      three-season room out back facing the woods
      half-finished attic, beams and bare bulbs
      split one big storefront into two
      nonprofit rehabs old homes and needs a lead crew
      brewery wants a taproom in a former garage
      landlord gives us an allowance to fit out the space
      storm took the back of the house off
      we outgrew the place but love the street
      turn a duplex back into a single
      dormers on a Cape to gain headroom
      raise the ceiling in the den
      rip it to the studs`,
    brands: 'DreamMaker, Re-Bath, Case Design',
    touches:
      'construction laborer, building materials salesman, construction management student, lumber yard clerk',
    near: 'architecture, home building, kitchen and bath remodeling, carpentry, permits, homes for sale, structural engineering',
  },
  {
    name: 'kitchen and bath remodeling',
    does: 'kitchen remodeler, bathroom remodeler, kitchen and bath designer, kitchen designer, bath remodels, kitchen renovations, tub to shower conversions, shower installation, bathtub refinishing, tub reglazing, vanities, kitchen and bath showroom, certified kitchen designer, one-day bath, bath fitter, galley kitchen makeovers, bath liners and surrounds, NKBA certified designer, walk-in shower conversions, full bath gut and rebuild, tub and tile refinishing, farmhouse kitchens, powder room makeovers, acrylic shower systems, kitchen layouts and 3D renderings, claw-foot tub restoration, master suite remodels, countertop and cabinet packages',
    signs:
      'kitchen remodel, bathroom remodel, bath remodel, new kitchen, kitchen renovation, bathroom renovation, master bath, kitchen island, bathtub, shower stall, tub surround, tub refinishing, reglaze, vanity, powder room, backsplash, new shower, dated kitchen, half bath, master bathroom, bathroom makeover, kitchen makeover, double vanity, soaking tub, tub to shower, walk-in shower, claw-foot tub, galley kitchen, outdated bathroom, redo the bathroom, redo the kitchen, farmhouse sink, shower surround, remodel my kitchen',
    asks: `our kitchen is straight from the seventies
      want an island where people can sit
      rip out the tub and put in a big shower
      pink bathroom has to go
      tub is chipped and stained, can it be resurfaced
      no counter space and two cooks in the house
      the master bath floor is soft by the tub
      one bathroom for five people isn't working
      make the powder room nice before the wedding
      redo the kitchen before we put the house up
      kitchen layout makes no sense, fridge blocks the door
      shower stall cracked and leaks
      add a bathroom off the bedroom
      rental units need cheap new kitchens
      dreaming of a soaking tub
      my wife wants a double vanity
      help us plan a kitchen we can afford
      who did your bathroom, it's beautiful
      avocado green sink and matching stove hood
      grandkids visit and there's only one place to wash up
      we bump into each other making dinner
      grout, wallpaper, brass, all of it from 1987
      tub nobody uses and a stall too tight to turn around in
      wants to gain a pantry by stealing the hall closet
      cabinet doors hit the refrigerator
      rust spots in the basin of the old claw-foot
      ceramic sink from the farmhouse, build around it
      add a half bath under the stairs
      parish house needs a bigger place to cook for funerals
      college rents out twelve apartments and wants them all freshened up
      bed and breakfast needs a private bath for each room
      dark galley, no window, low soffits
      steam shower after the marathon years
      husband cooks, I bake, neither fits
      spa feeling in the master
      new cabinets and counters at once
      glass and brushed nickel instead of mauve
      replace a cracked fiberglass surround
      open up the galley`,
    brands:
      'Bath Fitter, Re-Bath, Miracle Method, Kohler LuxStone, IKEA kitchen, Jacuzzi Bath Remodel',
    near: 'cabinets, countertops, tile, plumbing, general contracting, interior design, appliance sales',
  },
  {
    name: 'home building',
    does: 'home builder, custom home builder, custom homes, new construction, homebuilder, spec homes, builder, log homes, timber frame homes, modular homes, barndominiums, tiny houses, accessory dwelling units, ADU builder, subdivision developer, residential developer, new home sales, cabins, green building, framing contractor, production and semi-custom builder, turnkey construction, log and timber frame erector, panelized and kit home assembly, infill housing developer, passive house builder, custom luxury homes, townhome and duplex builder, backyard cottages, post-frame homes, framing and trusses, builds on your lot, workforce housing developer, ICF construction',
    signs:
      'home builder, homebuilder, custom home, build a house, building a house, build our house, new construction, house plans, barndominium, tiny house, log home, log cabin, timber frame, modular home, ADU, granny flat, spec home, framing crew, empty lot, construct a home, new home build, custom builder, house kit, build on our lot, stick built, prefab house, backyard cottage, break ground on our house, spec house, passive house, net zero house, kit home, shipping container home',
    asks: `we own a lot and want to put a house on it
      our house burned down and we are rebuilding
      cabin on the lake lot we inherited
      want a barndominium on ten acres
      small house out back for my parents
      tired of looking, we'd rather build
      need a framing crew in spring
      thinking of a tiny house on wheels
      dream home, we have plans on paper already
      what does it cost per foot to build now
      modular or stick built, we can't decide
      log home on the mountain
      builder went bankrupt in the middle of our house
      net zero house with thick walls
      duplex on the vacant lot downtown
      one-level house for our retirement
      somebody who builds for a small budget
      Habitat style project needs a lead builder
      retired and want to live on one floor on our own acreage
      the tornado left us only the slab
      family land, four kids each get a parcel
      sick of bidding wars, what would starting from scratch run
      saw a kit online with big beams and glass
      metal barn with living quarters for the horses and us
      backyard cottage to rent out or for our son
      contract says done by May and they haven't poured yet
      nonprofit wants eight affordable units on church ground
      farmer needs a house for his hired man
      subdivision with twenty lots and we need crews
      who puts up the walls and trusses on our slab
      a place that makes as much power as it uses
      concrete dome or straw bale, anybody done that
      hunting camp up north, nothing fancy
      model homes were too cookie-cutter for us
      factory made sections trucked to the site
      downsizing to four hundred square feet
      build on our own lot
      fourplex on an infill parcel
      house plan bought, builder wanted
      construction loan approved, now who builds it
      break ground in spring
      lake place from the ground up`,
    brands:
      'D.R. Horton, Lennar, Pulte, Toll Brothers, Habitat for Humanity, Clayton, NVR, Ryan Homes',
    touches: 'truss plant worker, lumber yard clerk, construction laborer',
    near: 'architecture, general contracting, land surveying, land and farms, homes for sale, civil engineering, excavation',
  },
  {
    name: 'carpentry',
    does: 'carpenter, finish carpenter, trim carpenter, rough carpenter, framing, carpentry contractor, crown molding, baseboards and trim, built-ins, custom shelving, bookcases, millwork, wainscoting, mantels, porch repair, rotted wood repair, door and trim work, window seats, mudroom benches, journeyman carpenter, wood trim and casing installer, coffered ceilings and beams, timber repair and sistering joists, custom mudrooms and lockers, shiplap and beadboard, historic millwork matching, store fixtures and counters, cuts and hangs doors, porch columns and floors, custom radiator covers, built-in desks and bunks, framing crew lead, remodel carpenter',
    signs:
      'carpenter, carpentry, crown molding, baseboards, trim work, built-in shelves, built-ins, bookcase, bookshelves, wainscoting, mantel, millwork, rotted wood, framing, window seat, mudroom bench, barn door, trim carpenter, finish carpentry, shiplap, beadboard, coffered ceiling, wood trim, door casing, sistered joists, rotten porch, floor joist, radiator cover, woodwork in the house, chair rail, rotted sill, wood beams on the ceiling',
    asks: `bookshelves on both sides of the fireplace
      baseboards need to be put back after the new floor
      porch posts are rotted at the bottom
      crown molding in the dining room
      want a window seat with storage
      a bench and hooks in the mudroom
      door trim was chewed up by the dog
      need a closet framed in the spare room
      match the old woodwork in a historic house
      loft bed built into my son's room
      put up a wall to split the office in two
      store needs wooden shelves and a counter built
      mantel to go over our new gas fireplace
      church pews need fixing
      sliding barn door for the pantry
      floor joist was cut and sags
      sagging porch roof
      someone good with wood for small jobs
      whole living room wall for books and the TV in the middle
      newel and skirt boards were painted to death
      old farmhouse with no two corners square
      squirrel chewed through the porch corner
      termites left the sill beam like a sponge
      playhouse that looks like our own home
      coffered ceiling for my husband's study
      want a reading nook beneath the eaves
      bank teller line has to be rebuilt in oak
      our library's checkout desk is falling apart
      theater group needs platforms framed
      boutique wants a fitting room and cubbies
      altar rail to be moved forward and matched
      hall tree for backpacks and boots
      dog gate between kitchen and den that isn't ugly
      casing around nine new windows
      shiplap on the fireplace wall
      pergola rafters cut to a pattern
      columns out front are hollow with rot
      somebody with a miter saw and patience
      beadboard in the bath
      hang twelve inside doors and their casings
      shelves for canning jars`,
    touches: 'woodshop teacher, hobby woodworker, lumber salesman, carpenters union rep',
    near: 'general contracting, cabinets, handyman work, woodworking, stairs and railings, decks',
  },
  {
    name: 'cabinets',
    does: 'cabinet maker, cabinetmaker, custom cabinets, kitchen cabinets, cabinet refacing, cabinet refinishing, cabinet painting, cabinet shop, cabinet installer, vanities, closets and built-ins, entertainment centers, casework, cabinet doors, drawer repair, soft-close hinges, garage cabinets, millwork shop, shaker and inset cabinetry, spray finishes and lacquer, commercial casework installer, wall units and libraries, kitchen cabinet designer, pull-outs and roll-out trays, laminate clad casework, reface and repaint in place, cabinet hardware installs, CNC cut cabinet parts, Murphy beds and wall beds, RTA cabinet assembly, medical and dental millwork',
    signs:
      'cabinet, cabinets, cabinet doors, kitchen cabinets, cabinet maker, refacing, drawer slides, soft-close, pantry cabinet, casework, garage cabinets, entertainment center, lazy susan, cupboards, cupboard, shaker cabinets, drawer fronts, pull-out shelves, refaced, wall unit, Murphy bed, upper cabinets, inset doors, cabinet hinges, cabinetry, cabinet refacing, reface the kitchen, drawer glides',
    asks: `cupboards are solid but ugly, could they get new doors
      drawers fall off their tracks
      want my oak kitchen painted white
      pull-out shelves for the pantry
      cabinet under the sink rotted from a leak
      built-in for the TV wall
      dental office needs casework at the front desk
      laundry room has no place to put anything
      tall storage for the garage
      cabinet came off the wall with all our dishes
      match two old cabinets we can't buy anymore
      make a vanity for an odd corner
      need hinges and doors adjusted so they close
      library wall for the law office
      flat-pack kitchen, want someone to put it in right
      cupboards too high for my mother to reach
      craft room with lots of drawers
      honey oak from the nineties and sturdy as a rock
      faces are peeling like a sunburn
      plates stacked on the floor for lack of a place
      spice rack that slides out by the stove
      the corner one swallows pots and we never see them again
      new fridge is taller and won't fit under
      a dentist needs drawers made for his instruments
      school science room needs benches and storage along a wall
      veterinary exam rooms need uppers and lowers that wipe clean
      display cases with locks for the jewelry shop
      our church sacristy needs deep flat drawers for vestments
      hide the trash and recycling
      bar with a wine rack in the den
      painted them ourselves and it chips already
      the box store's designer measured wrong and left a five-inch gap
      doors and drawer fronts only
      want walnut boxes and doors, not particle board
      hinges sprung and doors hang crooked
      swap the knobs and hide the old holes
      sewing nook with a fold-down table
      gun cabinet to go under the stairs
      laundry uppers
      garage wall of lockers
      shaker style in white
      beverage station in the break room`,
    brands: 'KraftMaid, Merillat, Kitchen Tune-Up, N-Hance, Thomasville cabinetry, Wellborn',
    touches: 'cabinet factory worker, filing cabinet sales',
    near: 'kitchen and bath remodeling, countertops, carpentry, woodworking, interior design, general contracting',
  },
  {
    name: 'painting',
    does: 'painter, house painter, painting contractor, interior painting, exterior painting, commercial painter, residential painter, wallpaper removal, wallpaper hanging, staining, popcorn ceiling removal, cabinet painting, color consultation, epoxy coatings, faux finishes, deck staining, drywall and paint, spray painting, lead-safe painter, murals on walls, brush and roll, prep and scrape, limewash and Venetian plaster, airless spraying, high-rise and swing stage painting, industrial coatings, line striping in warehouses, EPA lead certified renovator, decorative finishes, garage floor coatings, paperhanger, deck and log home staining, trim and door enameling, new construction paint crews, color matching',
    signs:
      'painter, house painter, painting the house, repaint, interior paint, exterior paint, peeling paint, paint is peeling, wallpaper, paint colors, paint color, primer, popcorn ceiling, stain the deck, touch-up paint, lead paint, fresh coat, coat of paint, accent wall, scuffed walls, paint the house, paint the bedroom, paint my house, painters, interior painter, exterior painter, paint the walls, paint job on the house, limewash, wall color, needs painting, paint the trim, house needs paint, paint the outside',
    asks: `outside of the house is peeling on the sunny side
      nursery needs to be done before the baby comes
      get rid of grandma's wallpaper
      walls are scuffed and we are moving out
      every room is builder beige
      ceilings are too high for my ladder
      rental turned over, needs one coat everywhere
      the office looks dingy, do it over a weekend
      cigarette smoke yellowed all the walls
      can't choose a color for the front door
      trim is chipping and the house is from 1920
      fence and shutters need a fresh coat
      restaurant dining room wants a new look before we reopen
      scrape that popcorn off the ceiling
      my son drew on the walls with marker
      warehouse floor needs an epoxy coat
      historic house on the corner, three colors
      mural on the side of the shop
      paint the stairwell nobody can reach
      who does neat work at a fair price on a whole interior
      seller left every bedroom a different neon
      crayon, fingerprints and six years of toddlers
      the clapboards are flaking down to gray wood
      navy nursery was a mistake
      two-story foyer, my arms don't go that high
      nicotine drips down the kitchen wall
      want the brick fireplace white
      closing in ten days and it still looks like 1985
      stripes and borders glued over bare plaster
      mildew on the north side, then scrape and coat
      painted shutters fade to pink
      our dental office smells of last century, freshen it over the holidays
      water tower needs the team mascot
      plant manager wants yellow safety lines and gray floor
      fourteen apartments turn over this summer
      Victorian with gingerbread in five colors
      deck boards gray and splintery, seal them
      EPA card needed for a 1930 daycare
      steel staircase at the back of the school is rusting
      brush marks and drips from a cousin's try
      which white is warm
      barn red on the old dairy
      two coats before the carpet comes
      front door in a glossy red
      ceilings look dirty
      garage walls and floor
      limewash on the brick`,
    brands:
      'CertaPro, Five Star Painting, Sherwin-Williams, Benjamin Moore, WOW 1 Day Painting, Fresh Coat',
    touches: 'paint store clerk, portrait painter, watercolor artist, face painter, auto painter',
    near: 'drywall, handyman work, interior design, home staging, general contracting, pressure washing',
  },
  {
    name: 'drywall',
    does: 'drywall contractor, drywall hanger, drywall finisher, sheetrock, taper, plasterer, plaster repair, ceiling repair, drywall patching, texture, skim coating, mudding and taping, acoustic ceilings, drop ceilings, metal stud framing, popcorn removal, hangs and finishes board, Level 5 finish, knockdown and orange peel texture, Venetian and lime plaster, steel stud and track, acoustical ceiling grids, plaster medallions and cornices, fire-rated assemblies, small patch specialist, ceiling sag repairs, drywall after plumbing repairs, lath and plaster restoration, EIFS and plaster crews',
    signs:
      'drywall, sheetrock, plaster, plasterer, skim coat, hole in the wall, holes in the wall, cracked ceiling, ceiling crack, drop ceiling, ceiling tiles, popcorn texture, taping and mudding, patch the wall, nail pops, knockdown texture, orange peel, lath and plaster, joint compound, wallboard, gypsum, suspended ceiling, metal studs, drywall patch, textured ceiling, hole in the ceiling, plaster walls, spackle',
    asks: `my son put a foot through the ceiling
      doorknob punched a hole in the wall
      plaster is crumbling in our old house
      crack runs across the whole living room ceiling
      plumber cut the wall open and left it
      garage is bare studs, want walls on it
      water-stained ceiling needs cutting out and patching
      seams show through the paint
      basement is framed and ready for boards
      suspended ceiling in the office is sagging and stained
      texture has to match the rest of the ceiling
      tenant left holes from a TV mount in every room
      chunks of plaster fell on the bed
      smooth walls where there was wallpaper
      need a quiet ceiling between two apartments
      who will come for just a small patch
      someone leaned back in a chair and went through
      tape is lifting in long curls along the ceiling
      bathroom fan was cut in crooked and left a ragged gap
      a sheet sags between the rafters in the den
      electrician left twenty fist-sized openings
      lath and horsehair falling in the stairwell
      truck bumped the house and cracked every corner
      garage needs the fire-rated kind before the inspector returns
      bathroom board turned to mush behind the shower
      furnished basement walls, only studs so far
      our conference room needs a partition without studs showing
      school hallway ceiling squares are stained brown
      nightclub wants the walls doubled for noise
      hospital remodel needs metal framing crews
      want the swirl pattern matched, not just smeared
      flatten the sand finish, I hate it
      kid's fist, teenage years
      rounded corners in the archway
      rosette and molding on the ceiling broke
      skim over paneling so it looks like a wall
      closet wall opened for pipes
      dings and dents all over the walls
      cracks come back every winter
      level five finish`,
    touches: 'drywall supply driver, plaster artist',
    near: 'painting, general contracting, handyman work, water and fire damage, insulation, carpentry',
  },
  {
    name: 'insulation',
    does: 'insulation contractor, spray foam, blown-in insulation, attic insulation, insulation installer, air sealing, crawl space insulation, batt insulation, cellulose, soundproofing, weatherization crew, foam insulation, crawl space encapsulation, insulation removal, closed-cell and open-cell foam, dense-pack walls, rim joist sealing, mineral wool and sound batts, attic hatch and knee wall sealing, vacuum removal of old insulation, pole barn and steel building foam, pipe and duct wrap, mechanical insulator, radiant barriers, acoustical treatment installer, vapor barriers under houses, blower truck crews',
    signs:
      'insulation, insulate, spray foam, blown-in, attic insulation, uninsulated, fiberglass batts, cellulose, crawl space insulation, weatherization, vapor barrier, air sealing, soundproofing, pole barn insulation, R-value, closed-cell foam, open-cell, rim joist, dense-pack, rock wool, mineral wool, batts, knee wall, radiant barrier, soundproof, insulated walls, pink fiberglass, insulate the attic',
    asks: `snow melts off our roof faster than the neighbors'
      floor is ice cold over the crawl space
      attic has hardly any of the pink stuff left
      walls of this old house are empty inside
      heat just goes straight up and out
      room over the garage is unbearable in winter
      hear every word through the bedroom wall
      want foam in the new pole barn
      mice nested in the attic batts and it has to come out
      pipes freeze in that outside wall
      studio needs to be soundproof
      utility offers a rebate if we seal the attic
      metal shop building sweats and drips
      cold air comes through the outlets
      finishing the attic, need it warm
      bakery's upstairs tenant complains of noise through the floor
      icicles three feet long along the eaves
      bonus room is a sauna in July and a freezer in January
      socks on the kitchen floor all winter, cold comes up from below
      outlets on the outside wall whistle
      raccoons flattened everything up there
      builder skipped the knee walls
      attic hatch is just a piece of plywood and warm air pours out
      furnace runs nonstop and the rooms still feel cold
      recording room next to a bowling alley
      our calving barn drips from the metal
      brewery's cold room needs thick walls
      church sanctuary loses all its warmth through the ceiling
      row of rentals where the meters spin all winter
      dance studio upstairs, lawyers below
      plastic on the dirt under the house
      ductwork up there is bare metal
      stuff the walls without tearing them open
      old newspapers and sawdust is all that's in there
      converting a school bus, needs lining
      it's noisy between the nursery and the den
      rim joist drafts
      R-value too low
      rock wool for a quiet bedroom
      attic is nearly bare
      house was gutted and walls are open now`,
    brands: 'Icynene, Owens Corning PINK, Koala Insulation, USA Insulation',
    touches: 'insulation plant worker',
    near: 'energy audits, heating and cooling, drywall, roofing, general contracting, home building',
  },
  {
    name: 'energy audits',
    does: 'energy auditor, home energy audit, home energy rater, HERS rater, blower door test, energy efficiency consultant, weatherization program, energy advisor, thermal imaging, energy rebates, home performance contractor, weatherization specialist, energy savings, building science consultant, BPI certified building analyst, RESNET rater, ASHRAE level 2 audits, infrared thermography, duct leakage testing, utility rebate paperwork, benchmarking and energy reporting, commissioning agent, LEED and green certification consultant, whole-house assessments, manual J load calculations, low-income weatherization coordinator',
    signs:
      'energy audit, energy auditor, blower door, HERS, energy efficiency, energy efficient, weatherization, weatherize, thermal camera, heating bill, energy rebate, drafts, utility rebate, energy star, electric bill doubled, home energy score, drafty house, energy assessment, duct leakage test, infrared scan, heat loss, energy bills too high, BPI, LEED, energy benchmarking, high heating bills, house leaks air',
    asks: `our heating bills are crazy for such a small house
      find out where the heat is getting out
      house is drafty and we don't know what to fix first
      which rebates could we get for a heat pump
      code wants a blower door test before we close
      electric bill doubled and nothing has changed
      low-income neighbor needs her house tightened up
      cut the energy use of our old office building
      is it worth insulating before we buy a furnace
      someone with one of those heat cameras
      builder needs a rating on the new houses
      school board wants to lower the power bill
      tax credit for efficiency, what counts
      rooms are uneven, hot here and cold there
      make our rental pass the city energy rule
      want the house green without wasting money
      thermostat at sixty-four and still four hundred a month
      my neighbor's same-size place costs half to run
      furnace man, window man and foam man each say something different
      want somebody impartial to measure before we spend
      grant pays for improvements if a certified person signs off
      where do all these drafts come from
      parish council got a scare from the January gas bill
      inspector requires a duct leakage number
      city ordinance says our building must report its use
      what order to do things in, envelope or equipment
      the electric company has money for this, who knows how
      two-hundred-year-old house and we don't want to ruin it
      condo owners all complain about cold corners
      nursing home board wants to know where the dollars leak
      restaurant with huge power costs and no idea why
      score our house before we list it
      single mom can't keep her trailer warm
      certify our new homes for the green label
      infrared picture of the walls
      test the house for leaks
      carbon footprint of our parish hall
      find the phantom loads
      state program to tighten up low-income homes`,
    brands: 'Energy Star, Mass Save, Pearl Certification',
    touches: 'utility meter reader, environmental studies student',
    near: 'insulation, heating and cooling, solar power, windows and doors, utility help, home inspection',
  },
  {
    name: 'flooring',
    does: 'flooring installer, flooring contractor, floor store, hardwood floors, floor refinishing, floor sander, carpet installer, carpet store, vinyl plank, laminate, LVP, linoleum, carpet layer, commercial flooring, subfloor repair, floor covering, epoxy floors, gym floors, carpet and flooring sales, dustless sanding and finishing, custom inlays and borders, stair tread refinishing, sheet vinyl and VCT, carpet tile installs, engineered wood and cork, bamboo floors, mobile showroom, NWFA certified, wide plank specialist, subfloor leveling, commercial carpet crews, sports floor striping, resilient and rubber flooring, binding and serging',
    signs:
      'flooring, hardwood floor, hardwood floors, wood floor, wood floors, refinish floors, floor sanding, vinyl plank, laminate floor, LVP, linoleum, new carpet, carpet installer, wall-to-wall carpet, subfloor, squeaky floor, floorboards, parquet, carpet padding, epoxy floor, refinish the floors, sand the floors, engineered wood, bamboo floor, cork floor, VCT, floor installer, new floors, plank flooring, oak floors, heart pine, floor refinishing, carpeting, rip up the carpet, sheet vinyl, floating floor, sand and stain',
    asks: `found oak under the carpet and want it brought back
      the dog scratched up our wood floors
      floor squeaks outside the baby's room
      carpet is shot in all the bedrooms
      planks buckled after the dishwasher leaked
      want something that survives three kids and a dog
      boards are cupping in the living room
      carpet came loose and my mother trips on it
      kitchen linoleum is curling at the edges
      need carpet out and something hard in, she has asthma
      our clinic wants a floor that's easy to mop
      rental needs cheap durable floors by the first
      school gym floor needs resanding
      stair runner is worn through
      one board broke and we can't match it
      soft spot in the floor by the back door
      laying vinyl plank myself was a mistake
      carpet the church sanctuary
      garage floor with those speckles
      who sands and stains floors
      wheelchair left tracks across the living room pine
      refrigerator leaked and everything warped like a washboard
      you can see where the old wall stood, gap in the oak
      toenails and splinters, the old planks are raw
      shag from the seventies in a house we just bought
      beagle had accidents and padding underneath is ruined
      basement gets damp, what can go down there
      entryway can't take snow and salt
      allergist said pull up everything soft
      creaks wake the baby each time I leave her room
      dance teacher needs a sprung surface with marley on top
      yoga studio wants bamboo, thirty by forty
      our nursing home wants something cushioned in case of falls
      retailer has to redo eight thousand square feet at night
      the sanctuary aisle runner is threadbare
      heart pine from 1890 under three layers
      click-together boards came apart at the seams
      threshold strip between rooms trips my dad
      treads and landing in the same wood as the hall
      cork for the kitchen, easy on my knees
      dark stain is out, want it blond
      bounce in the middle of the room
      garage with flakes and a clear coat
      sand off the orange finish
      tenants burned cigarette holes in the carpet
      marble look but warm underfoot`,
    brands:
      'Carpet One, Empire Today, Floor Coverings International, Shaw, Mohawk, Pergo, LL Flooring, Armstrong, Floor & Decor',
    touches: 'carpet mill worker, dance floor rental',
    near: 'tile, carpet cleaning, general contracting, interior design, homes for sale, handyman work, water and fire damage',
  },
  {
    name: 'tile',
    does: 'tile setter, tile installer, tile contractor, tile and stone, bathroom tile, backsplash, shower tile, grout repair, regrouting, grout cleaning, mosaics, ceramic tile, porcelain tile, marble floors, tile store, custom showers, terrazzo, large format porcelain, glass and mosaic work, Schluter certified waterproofing, curbless showers, mud bed setter, CTEF certified installer, encaustic and Talavera, grout color sealing, stone polishing and sealing, pool tile replacement, commercial kitchen quarry tile, backsplash installs in a day, tile layout and design, heated floor mats',
    signs:
      'tile, tiles, tiling, tile setter, grout, regrout, backsplash, ceramic, porcelain floor, mosaic, shower pan, cracked tile, caulk in the shower, subway tile, heated floor, terrazzo, grout lines, tile floor, travertine, tile shower, herringbone tile, tile work, thinset, tile backsplash, penny tile, loose tile, curbless shower, shower niche, bathroom tiles, moldy grout',
    asks: `grout is black and crumbling in the shower
      tiles popped loose on the bathroom floor
      want a backsplash behind the stove
      shower leaks through the tile into the room below
      cracked squares right inside the front door
      walk-in shower with river stones
      heated floor under the bathroom
      a few broken ones and I kept spares
      marble in the lobby is chipped
      kitchen wall needs subway tile
      fireplace surround looks dated, cover it with stone tile
      bought the tile at a warehouse, need someone to lay it
      restaurant kitchen needs quarry tile
      mosaic for the school entry
      pool waterline squares are falling off
      mud room floor that can take wet boots
      hollow sound under every third one
      pink ones from the fifties, we love them, four are missing
      drip in the ceiling below whenever someone bathes
      mold in the corner joint however much I scrub
      herringbone behind the range
      dropped a pot and there's a starburst in the floor
      contractor quit with half the bathroom laid
      curbless entry for a bath my mother can walk into
      backyard pool's waterline is losing pieces
      our pizza shop has to have a coved washable floor
      locker room showers at the Y need redoing
      hotel lobby in twelve-by-twenty-four slabs
      school wants the children's handprints set into a wall
      glass ones need a special blade and nobody will cut them
      warm wires beneath the floor
      penny rounds in the powder room
      lines aren't straight and edges stick up
      the old grout color is ugly
      stair risers in Mexican talavera
      niche for shampoo
      slate for the entry hall floor
      seal my travertine
      restick the loose ones`,
    brands: 'The Tile Shop, Daltile, Schluter, Floor & Decor',
    touches: 'tile showroom clerk, mosaic hobbyist',
    near: 'flooring, kitchen and bath remodeling, countertops, masonry, handyman work, general contracting',
  },
  {
    name: 'countertops',
    does: 'countertop fabricator, countertop installer, granite countertops, quartz countertops, stone fabricator, marble and granite, solid surface, butcher block counters, laminate countertops, stone shop, countertop resurfacing, concrete countertops, stone polishing, soapstone and slate tops, waterfall islands, laser templating, stone repair and seam filling, epoxy and resin tops, commercial solid surface fabrication, vanity tops and thresholds, remnant yard, live edge bar tops, sintered stone and porcelain slabs, CNC stone cutter, granite sealing and polishing, stainless steel tops, laminate fabrication',
    signs:
      'countertop, countertops, granite, quartz, butcher block, Formica, Corian, marble slab, stone slab, laminate counter, stone fabricator, counter seam, soapstone, kitchen counters, counter tops, waterfall edge, quartz slab, quartzite, solid surface, undermount sink, marble counter, bar top, slab yard, granite yard, kitchen counter, counter replaced, concrete counters',
    asks: `granite cracked by the sink
      burned a ring into the kitchen counter with a hot pan
      want quartz instead of this old Formica
      need a slab cut for an island
      marble vanity top has stains
      bar top for the restaurant
      remnant piece for a small bathroom
      seam in our stone opened up
      butcher block top needs sanding and oil
      new cabinets are in, now the tops
      chip on the edge of the counter
      reception desk with a stone top
      outdoor kitchen needs something that stands the frost
      templating and install before Thanksgiving
      cut a bigger hole for a farm sink
      laundry room wants a folding counter
      red wine left a ghost on the white marble
      particle board swells by the sink
      too little overhang for stools
      the slab yard has the piece, who shapes and sets it
      undermount came unglued and hangs loose
      island eight feet by four with no seam
      baking station, cold stone for pastry
      hairline split runs from the cooktop to the edge
      salon wants wash station tops that take hair dye
      brewpub bar twenty-six feet long in poured cement
      college lab needs acid-proof tops
      hotel has ninety bathroom tops to change
      laminate edge strip came off and it's black underneath
      burn mark from the crockpot
      dull spot where we cut lemons
      waterfall edge, like in the magazines
      measure before the plumber unhooks us
      sink won't fit the hole
      recycled glass, have you seen those
      remnant for a desk
      soapstone like grandma had
      live edge slab
      replace the tops but keep the boxes
      reseal it, water soaks in`,
    brands: 'Cambria, Silestone, Corian, Caesarstone, Formica, Granite Transformations',
    touches: 'lunch counter server, quarry worker',
    near: 'cabinets, kitchen and bath remodeling, tile, masonry, interior design',
  },
  {
    name: 'masonry',
    does: 'mason, masonry contractor, bricklayer, stone mason, stonemason, brick repair, tuckpointing, repointing, block walls, retaining walls, stone veneer, brick and block, outdoor fireplaces, stone walls, mortar repair, pavers, restoration masonry, historic lime mortar specialist, dry stone waller, brick and block foundations, fieldstone and limestone, chimney rebuilds and brick steps, parapet and lintel repair, union bricklayer foreman, cast stone and precast, outdoor kitchens and fire pits in stone, hardscape and veneer mason, CMU walls, builds pizza ovens, flagstone and bluestone, commercial restoration crews',
    signs:
      'mason, masonry, brick, bricks, brickwork, bricklayer, tuckpointing, repointing, mortar, stone wall, stonework, cinder block, retaining wall, brick steps, stone veneer, stone steps, crumbling brick, pizza oven, tuckpoint, repoint, bricklaying, stacked stone, fieldstone, flagstone steps, brick facade, loose bricks, spalling, lintel, brick pillar, dry stone, concrete block wall, stone mailbox, brick patio',
    asks: `mortar is falling out between the bricks
      front steps are crumbling and somebody will trip
      retaining wall is leaning toward the driveway
      car hit the brick mailbox
      want a stone fireplace in the yard
      old brick downtown building needs repointing
      block wall in the basement is bulging
      stone wall along the road fell down
      bricks are flaking after the winter
      stone face on the front of the house
      build an outdoor pizza oven
      match hundred-year-old brick for a patch
      church bell tower has loose stones
      stairs made of flagstone down to the lake
      brick planter split in two
      steps pull away from the house
      sand pours out when I rub the wall between the blocks
      lawn mower took a chunk off the fieldstone pillar
      plow knocked over the entrance column at our gate
      limestone lintel over the church door has cracked
      porch piers lean and you can wiggle the bricks
      old farm foundation of stacked rock needs the gaps filled
      schoolhouse from 1880 with spalled faces on the west side
      seat wall around a fire circle
      terraces on a steep hillside so we can garden
      apartment facade inspector found loose pieces over the sidewalk
      somebody sandblasted it and now it drinks up the rain
      cultured veneer popped off next to the door
      parapet on our downtown store is about to fall
      restaurant wants a wood-fired oven in the courtyard
      cemetery's fieldstone border has tumbled
      a niche for the statue of Mary, in granite
      lime not cement, the preservation people say
      bluestone treads wobble
      outdoor kitchen with a block base
      close up an old doorway with matching clay
      limestone sills
      arch over the window dropped
      dry-laid, no mortar, like the old walls
      chisel out and refill the joints
      a stone bench by the pond`,
    touches: 'Freemason, Masonic lodge secretary, brick plant worker',
    near: 'chimneys, concrete and paving, landscaping, foundations and waterproofing, general contracting, gravestones',
  },
  {
    name: 'chimneys',
    does: 'chimney sweep, chimney cleaning, chimney repair, fireplace installer, gas fireplace service, wood stove installer, hearth shop, chimney relining, chimney caps, pellet stoves, fireplace inserts, gas logs, dryer vent cleaning, flue inspections, hearth and patio, CSIA certified sweep, relines flues and rebuilds crowns, NFI gas specialist, level 2 video inspections, stainless liner installer, hearth and stove dealer, crown coating and flashing, wood burning insert installer, direct vent gas fireplaces, masonry heater builder, dryer vent and flue cleaning, animal guards and caps, smoke chamber parging',
    signs:
      'chimney, chimney sweep, fireplace, flue, wood stove, woodstove, pellet stove, gas logs, creosote, chimney cap, hearth, fireplace insert, damper, gas fireplace, chimney liner, flue liner, chimney crown, fireplace doors, woodburning, wood burning stove, wood-burning, smoky fireplace, chimney fire, gas insert, stovepipe, stove pipe, gas log, chimney flue, creosote buildup',
    asks: `smoke comes back into the living room when we light it
      haven't had it swept since we moved in
      birds nesting in the flue
      gas fireplace won't light
      buying a house with an old wood stove, is it safe
      want to burn wood this winter
      had a small fire up in the chimney
      rain drips down into the hearth
      raccoon got in through the top of the fireplace
      turn the open fireplace into an insert that heats
      insurance wants the stove inspected
      the cabin stove needs a new pipe
      top of the chimney is leaning
      pellet stove keeps shutting off
      damper is stuck open and all the heat goes up
      convert wood to gas logs for my parents
      house smells like soot in summer
      woke up to a smoky house after a cozy evening
      something is scratching above the damper
      black flaky stuff falls onto the logs
      brick stack sways and there's a crack along the crown
      moved from the city and have never lit one before
      neighbor says flames shot out the top last night
      glass front on the gas unit clouds up and smells
      pilot won't stay lit behind the logs
      house sale depends on a level two video
      tiles inside are broken, says the man with the camera
      inn has nine hearths and the fire marshal wants them certified
      lodge wants an enormous stone one that actually draws
      clothes take forever to dry and lint blows outside
      pellets feed but it goes out with an error
      our parsonage boiler vents through a crumbling stack
      water stain on the ceiling next to the brick breast
      chimney swifts every spring
      cap blew off in the storm
      stainless pipe through the cabin roof
      sealed up for forty years, may we use it again
      toddlers coming, want a screen in front of the fire
      heat the house with logs from our own woods
      convert a coal grate
      smells like a campfire in the humidity
      once-a-year flue sweeping`,
    brands: 'Vermont Castings, Heatilator, Jotul, Quadra-Fire, Chim-Chimney',
    near: 'masonry, firewood, roofing, home inspection, heating and cooling, wildlife removal',
  },
  {
    name: 'foundations and waterproofing',
    does: 'foundation repair, basement waterproofing, waterproofing contractor, crawl space repair, crawl space encapsulation, foundation contractor, piers and underpinning, house leveling, slab lifting, mudjacking, French drains, wall anchors, drainage contractor, foundation crack repair, house jacking, sump systems, helical and push piers, interior perimeter drains, carbon fiber wall straps, polyurethane slab lifting, epoxy crack injection, house lifting and elevating, exterior excavation and membrane, basement drainage systems, beam and post replacement, crawl space drying and supports, structural repair crews, battery backup pump systems, window well drains, egress wells',
    signs:
      'foundation, foundation crack, wet basement, basement leak, damp basement, waterproofing, crawl space, crawlspace, bowing wall, settling house, sinking slab, house leveling, piers, underpinning, mudjacking, French drain, basement seepage, water in the basement, uneven floors, sloping floors, drain tile, window well, helical piers, slab jacking, foundation repair, cracked foundation, sinking house, water in my basement, basement floods, sinking foundation, basement walls, crawl space water, wall bowing, jack up the house, waterproof the basement, house is settling, concrete leveling, leaky basement',
    asks: `water seeps in where the floor meets the wall
      basement smells damp all summer
      cracks over the doors keep getting bigger
      one corner of the house is sinking
      marble rolls across our living room floor
      basement wall is bowing in
      puddles in the cellar after every storm
      doors won't close since the dry summer
      crawl space is muddy and moldy
      stair-step crack in the outside brick
      old barn needs jacking up and leveling
      buyer's inspector flagged the foundation
      porch slab has dropped two inches
      carpet downstairs is wet again
      yard slopes toward the house
      want to finish the basement but it isn't dry
      commercial slab is settling under the racks
      is this crack serious or just cosmetic
      cabinet doors swing open by themselves, everything tilts
      white powder and flaking on the cellar walls
      gap opened between the patio and the back step
      could fit a pencil in the crack over the bedroom door
      old stone cellar weeps after every thaw
      dehumidifier fills twice a day and still a smell
      ran a ball on the kitchen tile and it rolled to the corner
      drought shrank the clay and the brick split
      lender wants an engineer's letter and a fix for the south wall
      posts under the house sit on dirt and rot
      carpet down there squishes every April
      school gym slab heaved in the frost
      church basement floods in the same corner each spring
      our warehouse racks lean because the concrete dropped
      motel on the bay is sinking at one end
      raise the summer cottage for new flood rules
      garage pad dropped and the door shows daylight
      egress opening lets rainwater pour in
      window wells fill like bathtubs
      cinder block wall pushed in by the frost
      want a dry workout room below grade
      crawl space full of standing water
      level out a hundred-year-old farmhouse
      tie rod holes drip
      seal the cellar
      horizontal crack along the block
      interior drain tile`,
    brands: 'Basement Systems, B-Dry, Ram Jack, Olshan, Groundworks, Drylok',
    near: 'structural engineering, concrete and paving, home inspection, masonry, water and fire damage, excavation',
  },
  {
    name: 'water and fire damage',
    does: 'water damage restoration, fire restoration, disaster restoration, restoration contractor, flood cleanup, smoke damage cleanup, water extraction, drying, board-up service, sewage cleanup, storm cleanup, contents restoration, biohazard cleanup, crime scene cleanup, emergency restoration, hoarding cleanup, odor removal, trauma cleanup, IICRC certified technician, 24-hour emergency mitigation, structural drying, pack-out and contents cleaning, soot and smoke deodorizing, ozone and hydroxyl treatment, document drying, large loss commercial restoration, flood mitigation, tear-out and rebuild, category 3 sewage cleanup, trauma scene certified, mitigation estimator with Xactimate, puffback cleanup, storm response crews',
    signs:
      'water damage, flood damage, flooded, flooded basement, fire damage, smoke damage, soot, restoration company, water extraction, house fire, board up, sewage cleanup, dehumidifiers and fans, biohazard, crime scene, wet carpet, kitchen fire, flooding in the house, soaked carpet, burst pipe damage, house flooded, basement flooded, fire restoration, water damaged, smoke smell, water mitigation, puffback, ceiling collapsed, fire cleanup, flood cleanup, smoke and soot, unattended death, drying equipment, water cleanup, fire in the kitchen',
    asks: `came home to two inches of water on the floor
      washing machine hose broke while we were away
      kitchen fire, everything smells of smoke
      basement flooded and the carpet is floating
      sprinkler head went off in the office
      pipe burst at the rental over Christmas
      sewage all over the downstairs bathroom
      firefighters soaked the apartment below
      wet drywall and it's starting to smell
      family photos and furniture covered in soot
      river came into the shop
      window smashed and it needs boarding up tonight
      someone died in the house and it was not found for days
      insurance says start drying right away
      ceiling fell in from the leak upstairs
      smell of smoke won't leave the clothes
      church basement under water after the storm
      tenant left needles and filth, needs a special crew
      supply line under the sink let go while we were in Florida
      insurance adjuster said find a company tonight
      the candle caught the drapes and everything is gray
      ceiling is bulging like a water balloon
      three inches in the lower level and the kids' toys are floating
      toilet overflowed on the second floor all weekend
      neighbor's unit burned and ours is full of stink
      car crashed through the front of our laundromat
      our server room got soaked by the sprinklers
      school library books are wet, can they be saved
      funeral home basement has sewage in it
      restaurant grease fire, health inspector comes Monday
      uncle passed alone in July and the apartment has to be cleaned
      hydrant flooded the whole row of shops
      hurricane left a foot of mud indoors
      attempted suicide, the family shouldn't have to clean it
      hotel has nine rooms wet from one pipe
      washing out what the river left
      dry it out before it gets moldy
      ice maker hose dripped for months
      smoke got into every closet
      wall cavity is soaked
      fans running around the clock, does that suffice
      plywood over the hole tonight
      save our wedding album, it's soaked
      the furnace puffed back oily soot on everything`,
    brands:
      'ServPro, ServiceMaster Restore, PuroClean, Paul Davis, BELFOR, Rainbow Restoration, 911 Restoration, Aftermath',
    touches: 'firefighter, claims adjuster, Red Cross volunteer',
    near: 'home and car insurance, mold and asbestos removal, carpet cleaning, plumbing, general contracting, drywall, roofing',
  },
  {
    name: 'mold and asbestos removal',
    does: 'mold remediation, mold inspector, mold removal, mold testing, asbestos abatement, asbestos testing, lead paint removal, lead abatement, environmental abatement contractor, air quality testing, hazardous materials removal, remediation contractor, industrial hygienist, indoor air testing, negative air containment, AHERA inspector, clearance testing, licensed lead risk assessor, floor tile and mastic removal, pipe lagging removal, attic mold treatment, microbial remediation supervisor, air and surface sampling, EPA RRP certified, dry ice blasting, pre-demolition surveys, project monitor for abatement, licensed asbestos handler',
    signs:
      'mold, moldy, black mold, mildew smell, musty smell, asbestos, lead paint test, lead abatement, abatement, mold test, vermiculite, popcorn ceiling asbestos, remediation, air quality test, indoor air quality, mold inspection, mold remediation, toxic mold, mold in the basement, mold in the attic, asbestos tile, asbestos siding, mold removal, lead-based paint, lead dust, mold spores, mildew in the basement, lead testing, fungus on the wall, mold behind the wall, air sampling, black spots on the drywall, mold problem',
    asks: `black spots keep coming back on the bathroom ceiling
      kids cough only when we're in this house
      musty smell in the closet we can't find
      old floor tiles, afraid there's asbestos under
      furnace pipes are wrapped in white stuff
      doctor found lead in the baby's blood
      landlord ignores the mold in our apartment
      inspector saw something growing in the attic
      tearing down a 1950s building, needs a survey first
      get the air tested at the daycare
      vermiculite in the attic before we insulate
      behind the washing machine the wall is fuzzy and green
      headaches at the office, is it the building
      grandma's basement is full of mildew
      old school wants its pipe insulation taken out
      buyers want proof that the mold is gone
      pulled up the linoleum and there's nine-inch squares with black glue
      speckled gray fuzz behind the crib
      baby's blood test came back high and the windowsills flake
      tenant's attorney sent photos of a black bathroom
      smell hits you as soon as you open the cottage in May
      allergist asked whether our place had ever flooded
      fluffy gray pebbles pour out of the attic floor
      permit office wants a survey before we knock it down
      cellar beams have white cotton growing on them
      buyers walked because of what's on the roof boards
      four people in accounting have the same cough
      school boiler room pipes are wrapped in crumbly plaster
      daycare license needs a report on the old trim
      mother sneezes only in her own bedroom
      popcorn overhead from 1972, is it dangerous to scrape
      cement shingles on the barn, who is allowed to take those
      transite pipe runs under the old factory
      landlord just painted over it with bleach
      green growth on every suit in the closet
      hospital needs containment during the remodel
      PCB ballasts and mercury at the mill
      swab or air sample, which one do we need
      dust tested for metals
      dry rot and spores
      fungus on the cellar joists, get rid of it for good`,
    brands: 'Mold Medics, AdvantaClean, Servpro mold',
    touches: 'mold maker, injection mold designer, mesothelioma lawyer',
    near: 'water and fire damage, home inspection, demolition, radon, environmental consulting, heating and cooling, landlord and tenant law',
  },
  {
    name: 'radon',
    does: 'radon testing, radon mitigation, radon inspector, radon contractor, radon systems, certified radon measurement, radon fan replacement, radon abatement, sub-slab depressurization, NRPP certified, forty-eight hour real estate tests, continuous monitors, passive system activation, multi-family measurement, water radon aeration, crawl space membrane suction, fan and gauge service, short-term and long-term tests',
    signs:
      'radon, radon test, radon level, radon fan, radon mitigation, picocuries, radon gas, radon system, radon reading, radon testing, pCi, sub-slab, radon in water, radon detector, high radon, radon kit, test for radon',
    asks: `test kit came back at eight in the basement
      buyer wants the radon brought down before closing
      the fan on the white pipe outside stopped humming
      we sleep in the basement, should we test
      daycare license asks for a radon test
      neighbors all have that pipe up the side of the house
      gas from the ground in our new house
      high reading even after they put in a system
      worried about lung cancer, nobody here smokes
      test the school classrooms
      charcoal canister said twelve
      playroom is downstairs and the number scares us
      seller offers a credit for the pipe and fan
      doctor asked if our basement had been checked
      invisible stuff that seeps through the slab
      gauge on the tube reads zero now
      state map shows our county in red
      granite bedrock and a well, is the water safe too
      rental law requires us to hand tenants a reading
      school district must measure thirty rooms
      relocation company will not close over four
      new build, did they rough in the vent stack
      our nonprofit's basement office, staff sits there all day
      crawl space needs a sheet and suction
      monitor in the bedroom blinks orange
      second opinion after the cheap hardware store kit
      fan is noisy under the nursery window
      never smoked, now a lung nodule, should we test the basement
      apartment building ground floor
      long-term test
      bring the basement reading down fast
      forty-eight hour sealed test`,
    near: 'home inspection, mold and asbestos removal, foundations and waterproofing, homes for sale, wells and water treatment',
  },
  {
    name: 'house cleaning',
    does: 'house cleaner, housekeeper, maid service, residential cleaning, cleaning lady, deep cleaning, move-out cleaning, move-in cleaning, home cleaning, cleaning service owner, post-construction cleaning, spring cleaning, apartment cleaning, housekeeping, vacation rental turnover, weekly cleaning, green cleaning, laundry and ironing, biweekly and monthly cleaning, bonded and insured cleaners, turnover cleaning for short-term rentals, new construction final clean, eco-friendly home cleaners, move-in and move-out scrubs, estate housekeeper, laundry folding and bed making, oven and fridge detailing, post-party cleanups, live-out housekeeper, apartment turnovers, deep cleans and dusting, owner of a maid service',
    signs:
      'house cleaning, house cleaner, housecleaner, housekeeper, cleaning lady, maid, maid service, deep clean, spring cleaning, move-out clean, dusting, scrub the bathrooms, dirty house, clean the house, ironing, housework, cleaning woman, cleaning person, housekeeping, cleaning for my house, clean my house, clean my apartment, scrub the tub, mop the floors, vacuum and dust, biweekly cleaning, house cleaners, housekeepers, move-in clean, house needs cleaning, deep cleaning, apartment cleaning',
    asks: `I can't keep up with the house and two jobs
      need somebody every other Friday for our home
      moving out and want the deposit back
      mom can't vacuum or scrub the tub anymore
      house is a mess and the in-laws come Saturday
      deep clean before the baby arrives
      dust everywhere after the remodel
      my wife had surgery and can't do housework
      the oven and fridge haven't been cleaned in years
      turn over our Airbnb between guests
      client closes Monday, the place must sparkle
      bachelor apartment needs real help
      gift of a cleaning for a new mother
      someone trustworthy with our keys
      windowsills, baseboards, all of it, once
      we're allergic and need no harsh chemicals
      after the funeral nobody could face cleaning his house
      do you know a cleaner who takes new people
      sticky floors, cat hair and I'm eight months along
      my knees won't let me get down to do the tile
      guests every weekend and sheets to change by three
      soccer, work, laundry mountain, I cry on Sundays
      the landlord keeps the money unless the stove shines
      a nurse on nights who comes home to a sink of dishes
      widower hasn't washed a curtain since she died
      keys at closing Friday and it's still grubby
      sawdust in every drawer after the carpenters left
      party of forty on Saturday, bathrooms first
      rectory needs someone two mornings a week
      sorority house wants the bedrooms done before parents' day
      cabin owner far away needs it ready for renters
      estate house dusty before the real estate photos
      bring back the shine after a smoker lived here
      my boss needs help at his penthouse, discreet person
      mother's helper for floors and beds while I recover
      chemo and I can't breathe bleach
      hates doing the shower glass
      every other week, kitchen and two baths
      tidy apartment for a bachelor
      change the beds, wash, fold
      someone honest to scrub and mop
      fridge smells like something died
      one big scrub-down and then I keep it up
      the last lady retired after twenty years`,
    brands: 'Merry Maids, Molly Maid, The Maids, MaidPro, Two Maids, The Cleaning Authority',
    touches: 'hotel housekeeping supervisor, cleaning products sales',
    near: 'office cleaning, organizing, carpet cleaning, window cleaning, homes for sale, in-home care, vacation rentals',
  },
  {
    name: 'carpet cleaning',
    does: 'carpet cleaner, carpet cleaning, rug cleaning, upholstery cleaning, steam cleaning, oriental rug cleaning, pet stain removal, tile and grout cleaning, mattress cleaning, area rugs, commercial carpet care, rug repair, couch cleaning, stain removal, carpet stretching, truck-mounted steam extraction, IICRC carpet technician, hand washing of wool and silk rugs, pet odor treatment, encapsulation cleaning for offices, carpet repair and patching, power stretching and seams, leather and microfiber sofa cleaning, fringe and binding repair, scotchgard and protection, pick up and deliver rug plant, drapery cleaning in place, mattress sanitizing, spot dyeing',
    signs:
      'carpet cleaning, carpet cleaner, rug cleaning, oriental rug, area rug, carpet stain, stained carpet, pet stains, steam clean, upholstery cleaning, wine on the carpet, carpet smells, shampoo the carpet, couch stain, pet urine, clean the carpets, clean my carpet, carpets cleaned, clean the couch, Persian rug, wool rug, rug cleaner, carpet shampoo, dirty carpet, stain on the rug, urine smell in the carpet, couch cleaned, sofa cleaned, upholstery cleaned, rug washed, steam cleaning, carpet stains, dirty carpets',
    asks: `red wine all over the white rug
      cat peed on the carpet and the smell won't go
      carpets are gray where everyone walks
      dog threw up on the sofa
      grandmother's Persian rug needs washing
      tenants left the carpets filthy
      kids spilled juice on the couch
      get the carpets done before we list
      office carpet has coffee stains everywhere
      moths got in the wool rug
      allergies are bad, want rugs and mattress cleaned
      fringe came off an antique rug
      carpet has ripples in it since the last shampoo
      church carpet before Easter
      muddy boots ruined the runner
      potty training accidents in every room
      dining chairs have greasy spots
      puppy training didn't go so well on the wool
      traffic lanes from the front door to the kitchen
      candle wax dripped on the runner
      grape juice at the birthday party, beige sectional
      grandfather brought it back from Iran, dusty and faded
      the smell comes back whenever it's humid
      mattress from the guest room has a mark
      recliner arms are shiny with hair oil
      nail polish, bright red, tan plush
      renters had three ferrets
      restaurant aisle is tacky and dark
      hotel corridor needs it done floor by floor overnight
      theater seats have soda and gum on them
      preschool circle-time rug after the stomach flu
      dental waiting chairs look grubby
      pews have stained red velvet
      dust mites and asthma, doctor said wash everything soft
      sofa smells of wet dog
      fringe and moth holes on the Turkish one
      buckled and rippled in the hall
      bleach spot, can you re-dye it
      coffee splashed down the stairs
      pull it out of storage, it stinks
      deep steam for four rooms
      salt lines from winter boots
      blood on the bedroom rug`,
    brands: 'Stanley Steemer, Chem-Dry, Oxi Fresh, Zerorez, Rug Doctor, COIT',
    near: 'house cleaning, office cleaning, flooring, water and fire damage, upholstery, property management',
  },
  {
    name: 'organizing',
    does: 'professional organizer, home organizer, decluttering, closet organizer, closet design, custom closets, downsizing specialist, senior move manager, paper organizing, garage organization, productivity organizer, hoarding help, move manager, unpacking service, photo organizer, pantry organizing, home organization, NAPO member, certified professional organizer, chronic disorganization specialist, closet and pantry systems, estate sorting and downsizing, photo archiving, filing systems for families, garage shelving and zones, move prep and unpacking, ADHD-friendly organizing, space planning for closets, virtual organizing, relocation and rightsizing, KonMari certified consultant',
    signs:
      'organizer, organizing, declutter, decluttering, clutter, cluttered, hoarder, hoarding, downsizing, closet system, closet organizer, piles of paper, too much stuff, senior move, overflowing closets, unpacking, disorganized, tidy up, sort through, professional organizer, walk-in closet, packrat, pack rat, declutter the house, closet organization, get organized, organize the garage, organize the closet, organize our house, organize the pantry, downsize mom, help me organize, garage organization, clutter in the house, decluttered',
    asks: `drowning in stuff and don't know where to start
      mom is moving to a small apartment after fifty years in one house
      garage so full the car won't fit
      closets are overflowing
      piles of paper on every table at home
      my brother can't throw anything away
      three months after the move we still live out of boxes
      sort through dad's things without fighting
      need a system for the kids' toys
      pantry is chaos
      ADHD and I can't find anything in this house
      home office buried under old files
      our parents have to downsize and live far away
      boxes of old photos in no order
      want a closet with shelves and rods that works
      spare room became a dump
      craft supplies have taken over
      somebody patient to go through it all with her
      set up the kitchen in the new house
      can't park indoors, can't close the hall door
      I buy a third can opener because I can't find the first two
      mail in grocery bags since two thousand nineteen
      thirty years of National Geographic and she won't part with one
      kid's art, where does it all go
      landlord says clear the paths or we're out
      husband's tools in every room
      fifty-two years in the same ranch and two months to get out
      recently widowed, his closet is untouched
      late for everything because keys and papers vanish
      I've read the book about sparking joy and it didn't stick
      church basement storage, nobody knows what's in the boxes
      teacher retiring with a lifetime of bins
      law office files spread across three rooms
      nonprofit's donation closet is a heap
      homeschool supplies swallowed the dining room
      passwords, bills, receipts, where to put what
      seasonal clothes for five in two wardrobes
      ADHD college student, dorm explosion
      new walk-in, empty, want drawers and shoe racks
      shoeboxes of snapshots back to 1920
      label everything
      kitchen drawers that make sense
      where would you begin in this attic
      a fresh start for a packrat
      make the craft room usable
      unpack us, we're both working`,
    brands:
      'California Closets, Closets by Design, NEAT Method, The Container Store, Closet Factory, Caring Transitions, KonMari',
    touches: 'union organizer, community organizer, event organizer',
    near: 'junk removal, estate sales, moving, house cleaning, senior living, storage, thrift and donations',
  },
  {
    name: 'handyman work',
    does: 'handyman, handywoman, handyman services, home repairs, small jobs, odd jobs, honey-do list, home maintenance, fix-it man, furniture assembly, TV mounting, picture hanging, minor repairs, property maintenance, jack of all trades, punch lists, caulking, light fixtures, maintenance man, minor carpentry plumbing and electric, assembles IKEA and flat-pack, hourly home repairs, rental maintenance tech, hangs art and mirrors, grab bars and shelves installed, screen and door adjustments, caulk and touch-up, playset and grill assembly, facility maintenance generalist, seasonal home upkeep, real estate repair lists, fixes gates and mailboxes, small jobs welcome',
    signs:
      'handyman, handy man, odd jobs, small repairs, honey-do list, fix-it, furniture assembly, put together a crib, hang pictures, mount a TV, TV mount, small jobs, punch list, caulking, loose doorknob, IKEA furniture, to-do list around the house, home repairs, handyperson, odd job, odd jobs man, fix-it list, fixit, small repair, flat-pack furniture, assemble furniture, hang a mirror, hang shelves, mount the TV, hang a TV, swing set assembly, little repairs, honey do list, household repairs, handy with tools, repairs around the house, baby-proof, babyproof the house, put up shelves',
    asks: `a list of little things nobody wants to come for
      hang a heavy mirror and a few pictures
      mount the TV over the fireplace
      crib came in a box and we can't figure it out
      doorknob came off in my hand
      my husband used to fix everything, now he's gone
      grandma needs smoke detector batteries changed up high
      put up shelves in the closet
      inspection punch list before closing
      towel bar ripped out of the wall
      swing set to put together
      loose step on the back porch
      tighten up what rattles in our rental
      somebody handy for half a day
      install a mailbox post
      cabinet hinge is broken
      change bulbs in a twenty-foot ceiling
      screens need fixing before summer
      office needs desks assembled and whiteboards hung
      caulk around the tub
      fix a few things at mom's place every month
      curtain rod fell down
      shower rod, squeaky hinge, loose tile, no one returns calls for that
      deliverymen left the bunk bed in four cartons
      widow upstairs can't reach the beeping thing on the ceiling
      closet rod pulled out with all her dresses
      nails sticking up on the back stairs
      cat door, towel hooks and a blind, all in one visit
      TV is sixty-five inches and the arm bracket came without a manual
      tenant report says nine small defects
      mailbox got hit by the plow again
      new parent, no tools, nursery furniture in flat boxes
      sticky drawer, dripping trap, broken latch, wish list on the fridge
      realtor handed us the buyer's list of thirty nits
      husband deployed and the house falls apart bit by bit
      one rail of the picket gate came loose
      our preschool needs cubbies anchored to the wall
      library wants bulletin boards hung and doors adjusted
      small motel needs someone two days a week to keep things working
      basketball hoop and pole in the driveway
      trampoline to assemble by Saturday's birthday
      shelf brackets for heavy books, plaster walls
      knob fell off
      swap a few lightbulbs and batteries
      half a day of little fixes
      a man with a truck and tools
      hinge on the kitchen door
      weekend fixer for grandma's place
      seal the drafty mail slot`,
    brands:
      'Mr. Handyman, Ace Handyman, TaskRabbit, Handyman Connection, House Doctors, HomeAdvisor, Angi',
    touches: 'hardware store clerk, weekend DIYer',
    near: 'property management, general contracting, carpentry, painting, homes for sale, accessible homes, plumbing',
  },
  {
    name: 'accessible homes',
    does: 'aging in place specialist, CAPS certified remodeler, wheelchair ramps, stair lifts, stairlifts, walk-in tubs, grab bars, accessibility contractor, home modifications, barrier-free showers, home access, lift chairs, ceiling lifts, home safety for seniors, accessible remodeling, ADA modifications, platform lifts, curbless roll-in shower builds, modular aluminum ramps, VA SAH and HISA grant contractor, vertical platform lifts, ceiling track lifts, doorway widening, fall prevention home assessments, wheelchair-friendly kitchens, stair glide sales and rental, safe bathing specialist, comfort height toilets and grab bars, certified environmental access consultant, porch lifts, universal design builder',
    signs:
      'wheelchair ramp, stair lift, stairlift, walk-in tub, grab bar, grab bars, accessible bathroom, roll-in shower, wheelchair accessible, aging in place, handicap ramp, home modifications, raised toilet, wider doorways, ADA ramp, can no longer climb stairs, accessible home, chair lift for the stairs, stair glide, handicap accessible, handicapped bathroom, wheelchair access, ramp for my mother, ramp for a wheelchair, ramp for dad, walk in tub, walk-in bathtub, wheelchair lift, porch lift, barrier-free, zero-threshold, safe bathroom for, platform lift, home accessibility, ramp at the front door, ramp for my dad, ramp for her wheelchair, stair climber chair',
    asks: `dad can't get up the stairs anymore
      need a ramp at the front door before she comes home from rehab
      wheelchair doesn't fit through the bathroom door
      mother slipped getting out of the tub
      bars to hold on to in the shower
      we want to stay in this house when we're old
      make grandpa's house safe from falls
      our son uses a power chair and has outgrown his room
      chair that rides up the stairs
      shower he can roll straight into
      city cited our shop because wheelchairs can't get in
      veteran lost a leg and the house has six steps
      bedroom is upstairs and she can't manage
      temporary ramp after hip surgery
      lower counters for a wheelchair user
      church needs a lift to the basement
      get her from bed to chair without hurting my back
      railings on both sides for my husband's balance
      dad sleeps in his recliner since the steps got too much
      discharge nurse says she can't go home until the bathroom changes
      four steps, one walker, no handhold
      tub wall is too high for her to lift a leg over
      our boy turned twelve and I can't carry him anymore
      husband's ALS moves fast, we need the downstairs ready
      VA has a grant for a chair-bound veteran's house
      doorway is twenty-eight inches and the scooter is thirty
      she pulled the towel bar out trying to get up from the toilet
      carry him up every night, my back is done
      chapel needs a way in for folks with walkers
      restaurant got a demand letter over the entrance
      small town hall has no way to the second floor
      Airbnb host wants guests in chairs to feel welcome
      polling place must let everybody in by November
      a seat in the shower and a hand sprayer
      want to grow old in this split-level
      therapist listed twelve changes to her apartment
      levers instead of knobs for arthritic hands
      track across the ceiling to move him from bed to bath
      thresholds trip him every time
      mother-in-law with a new hip arrives Friday, six porch steps
      brother came back from the war in a chair
      lower the light switches and the stove
      little elevator for two floors at home
      portable slope for visits
      get grandma upstairs safely
      bars by the toilet`,
    brands:
      'Acorn Stairlifts, Bruno, Safe Step, 101 Mobility, Amramp, Kohler walk-in bath, Lifeway Mobility',
    near: 'occupational therapy, medical equipment, elevators, handyman work, senior living, care management, kitchen and bath remodeling',
  },
  {
    name: 'appliance repair',
    does: 'appliance repair, appliance technician, appliance repairman, washer and dryer repair, refrigerator repair, dishwasher repair, oven and stove repair, ice maker repair, appliance service, fixes washers and dryers, commercial appliance repair, microwave repair, dryer vent cleaning, vacuum repair, factory trained on Sub-Zero and Wolf, sealed system repair, gas range and cooktop service, front-load washer bearings, coin laundry equipment repair, in-home service calls, parts and repair shop, control board diagnostics, Whirlpool and GE authorized servicer, wine cooler and ice machine repair, warranty service technician, trash compactor and disposal repair, vacuum and small appliance repair',
    signs:
      "appliance repair, refrigerator, fridge, washing machine, washer, dryer, dishwasher, oven, stove burner, ice maker, freezer quit, dryer vent, range hood, microwave, garbage compactor, vacuum cleaner, appliance, washer won't drain, broken dryer, broken washer, broken fridge, broken dishwasher, dishwasher leaks, dryer won't heat, fridge is warm, refrigerator repair, washer leaking, stove won't light, oven won't heat, freezer won't freeze, washer repair, dryer repair, fridge stopped, range repair, icemaker, fridge quit, washing machine broke",
    asks: `fridge isn't cold and everything is spoiling
      washer won't spin and it's full of water
      dryer takes three cycles to dry a load
      dishwasher leaves a puddle on the floor
      oven is fifty degrees off
      ice maker quit in July
      clothes come out with black marks
      stove burner clicks but won't light
      error code on the front of the washer
      freezer in the garage died with half a cow in it
      is it worth fixing a twelve-year-old machine
      dryer squeals like a pig
      laundromat has four machines down
      tenant's stove is broken
      door seal on the refrigerator is torn
      dishes come out dirty
      burning smell from the dryer
      vacuum lost its suction
      who still works on old Maytags
      milk is warm and the motor clicks every few minutes
      towels come out dripping and the drum just sits there
      puddle of soapy suds across the laundry floor
      turkey was raw after six hours and the dial says 350
      frost as thick as my hand in the back
      light inside works but nothing heats when I close the door
      it walks across the floor on spin
      plates have a gritty film no matter what soap
      blinking F21 and won't unlock with my jeans inside
      knob came off and the broiler won't turn off
      ice tastes like fish and the crusher jammed
      buzzes loudly and trips after ten seconds
      dorm has six machines eating quarters and not turning
      church kitchen's big range won't hold a flame
      our fire station's dish machine died
      daycare sheets pile up because the thing won't heat
      nursing home laundry down to one tumbler
      built-in coffee machine leaks
      hood fan roars but doesn't pull smoke
      warranty company sent a clown, need somebody competent
      lid switch broke
      bottom drawer freezer full of water
      mouse chewed the wires in back of the stove
      gasket is moldy on the front loader
      trash compactor jammed
      oven needs a new board, fix or junk it
      stacked unit in a closet quit
      lint everywhere and it smells hot`,
    brands:
      'Mr. Appliance, Whirlpool, Maytag, Kenmore, Sub-Zero, Bosch dishwasher, GE Appliances, Frigidaire, Speed Queen, KitchenAid',
    touches: 'appliance factory worker',
    near: 'appliance sales, plumbing, electrical work, handyman work, property management, commercial refrigeration',
  },
  {
    name: 'appliance sales',
    does: 'appliance store, appliance sales, appliance dealer, used appliances, scratch and dent appliances, kitchen appliances, appliance showroom, appliance delivery and installation, laundry appliances, ranges and refrigerators, appliance consultant, reconditioned washers and dryers, builder and contractor appliance sales, rebuilt appliances with warranty, luxury kitchen brands showroom, trade-ins and haul-away, apartment package deals, propane refrigerators and ranges, commercial laundry sales, floor models and closeouts, appliance outlet owner, vacuum and sewing store, induction ranges and wall ovens, stackable and compact laundry',
    signs:
      'new refrigerator, new fridge, new stove, new washer, new dishwasher, appliance store, used appliances, used washer, scratch and dent, gas range, freezer to buy, appliance package, chest freezer, secondhand fridge, buy a refrigerator, buy a washer, buy a dryer, buy a stove, new dryer, new oven, new range, new freezer, used refrigerator, used stove, used dryer, stackable washer, washer and dryer set, induction range, appliances for the new kitchen, need a fridge, need a stove, used fridge, used washer and dryer, upright freezer, new microwave, kitchen appliances',
    asks: `our old stove finally died and we need a new one
      cheap washer and dryer for a first apartment
      furnishing four rentals with fridges and stoves
      which dishwasher is quiet and lasts
      a chest freezer for deer meat
      need a stove delivered and the old one hauled
      used fridge for the break room
      built-in range for the new kitchen
      young couple with nothing, they need a washer
      looking for a gas range with six burners
      refrigerator that fits a narrow old space
      order appliances for a house we're building
      scratch and dent is fine with us
      apartment sized laundry set
      landlord gave us an apartment with an empty hole where it goes
      ours is thirty years old, not worth another repair
      newlyweds washing everything at the coin place
      basement tenant wants something compact and stackable
      deer season and no room for the meat
      fire station needs a six-burner and a big double-door
      church pantry needs two upright freezers, donated or cheap
      twenty-unit building, all electric, same model for each kitchen
      remodel starts and the designer wants the model numbers
      counter depth, French doors, fingerprint proof
      induction, is it worth switching
      refugee family has bare kitchen walls
      dented is okay if it runs
      delivery up three flights, haul away the old
      group home needs a heavy-duty pair for laundry
      rent-to-own is ripping my daughter off
      which make has the fewest breakdowns
      wall oven in an odd size, 24 inches
      break room at the plant needs three microwaves
      garage-ready fridge for the cold
      matching stainless stove and fridge
      a quiet dishwasher for an open kitchen
      reconditioned with a warranty
      beer fridge for the man cave
      ventless dryer for a condo`,
    brands:
      'Best Buy, Home Depot, Lowes, Sears, Whirlpool, Maytag, Wolf, Viking, LG, Samsung appliances',
    touches: 'appliance warehouse picker',
    near: 'appliance repair, kitchen and bath remodeling, furniture, home building, thrift and donations',
  },
  {
    name: 'upholstery',
    does: 'upholsterer, upholstery shop, furniture reupholstery, reupholstering, slipcovers, cushions, foam replacement, auto upholstery, boat upholstery, marine canvas, restaurant booths, custom cushions, headboards, leather repair, seat covers, antique chair reupholstery, eight-way hand tied springs, button tufting and channel backs, RV and camper interiors, restaurant and bar seating, marine vinyl and snap covers, custom bench and banquette cushions, leather furniture recoloring, chair seats and webbing, hospital and exam table recovering, foam cut to size, church pew cushions, motorcycle and tractor seats, fabric selection and yardage',
    signs:
      'upholstery, upholsterer, reupholster, reupholstered, slipcover, slipcovers, couch cushions, seat cushions, torn leather, sagging couch, sofa fabric, booth seats, boat seats, headliner, wing chair, window seat cushion, re-upholster, reupholstering, upholstered, recover the couch, recover the chairs, recover a chair, pew cushions, tufted, banquette, bench cushion, sofa springs, boat cushions, torn seat, slip cover, new fabric on the chairs, cushion covers, ottoman, chair cushions, booth upholstery',
    asks: `cat shredded the arms of our couch
      grandmother's wing chair needs new fabric
      springs poke through the sofa seat
      restaurant booths are torn and taped
      boat seats cracked in the sun
      foam in the cushions went flat
      truck seat is ripped on the driver's side
      dining chairs need covering, eight of them
      window seat wants a cushion made to fit
      headliner in the car hangs down
      leather recliner has a tear
      waiting room chairs look awful
      slipcovers so the kids can't ruin it
      motorcycle seat split
      church kneelers need new padding
      love the sofa, hate the color
      patio cushions faded to nothing
      exam table vinyl is cracked
      frame is solid walnut but the seat is shot
      my mother's sofa, I can't let it go, flowers and all
      you sink in so far your knees hit your chin
      pontoon benches split after one winter uncovered
      cracked vinyl pinches the patrons in booth nine
      my dog gnawed the corner off the ottoman
      kneeling boards at the parish are hard as rock
      dentist chair covering has a slit
      sewed cushions for a bench six feet by nineteen inches
      golf cart seats are rotted
      brass tacks and horsehair, a Victorian settee
      hotel headboards, sixty of them, channel tufted
      school bus seats slashed
      gym benches, foam is coming out
      have my own material, seven yards of velvet
      antique dining set with needlepoint seats, grandma stitched them
      barber wants his 1950s chair redone in red
      camper dinette is orange plaid
      sunbrella covers for wicker
      tractor seat leaks stuffing
      webbing sagged
      wedding gift: make the glider new again
      wrap a plain box spring headboard
      pick a tough fabric for toddlers
      new stuffing in old pillows
      pew pads, forty feet
      truck bench from a 1964`,
    near: 'furniture repair, interior design, curtains and blinds, antiques, boats, furniture',
  },
  {
    name: 'furniture repair',
    does: 'furniture repair, furniture restoration, furniture refinisher, refinishing, chair caning, antique furniture restoration, wood repair, table refinishing, chair regluing, furniture stripping, veneer repair, touch-up artist, recliner repair, furniture medic, French polishing and shellac, rush and splint seat weaving, regluing and doweling chairs, on-site touch-up and scratch repair, moving claim repairs, antique hardware and lock repair, wicker repair, dip and hand stripping, wood carving replacement, inlay and marquetry, water mark removal, conservation of period pieces, recliner mechanism repair, restores rolltop desks',
    signs:
      'furniture repair, furniture restoration, refinish a table, refinishing, wobbly chair, broken chair, chair leg, caning, cane seat, veneer, scratched table, water ring, dresser drawer, furniture stripping, rocking chair, antique dresser, broken recliner, wobbly table, refinisher, refinish my, refinish the table, refinish a dresser, chair caning, rush seat, loose chair, broken table leg, repair a chair, wicker repair, rolltop desk, French polish, stripped and refinished, scratches on the table, heirloom table, cedar chest, restore a dresser, restore an old, table refinished, restain, marquetry',
    asks: `leg snapped off a dining room chair
      great-aunt's table has water rings and burns
      movers gouged our dresser
      cane seat fell through
      want the old oak desk stripped and stained
      drawers stick in the antique chest
      rocking chair is coming unglued
      veneer is lifting on the sideboard
      dog chewed the legs of the coffee table
      recliner won't recline
      piano bench broke under my nephew
      hope chest from my mother needs love
      conference table at the office is scratched
      fire smoke dulled the finish of our antiques
      bed frame cracked at the rail
      grandfather clock case needs repair
      chair goes sideways when grandpa sits
      hot pizza box left a white cloud on the cherry
      back rungs popped out of their holes
      the dog's teeth marks on great-grandma's claw feet
      rush has frayed till you fall in
      marble top in two, wooden base okay
      shipping company crushed a corner of the secretary desk
      crib rails from my own childhood, make them safe
      drawer bottoms fell out and runners are worn
      rolltop won't roll
      inlay missing on the game table
      glass ring, crayon, and thirty homework years
      moth-eaten lacquer, gummy to the touch
      hinged leaf broke off the gateleg
      library has forty oak chairs wobbling
      courthouse benches need stripping and shellac
      hotel lobby tables scratched by suitcases
      insurer needs a repair estimate for smoke-stained heirlooms
      lift mechanism on the recliner clunks
      cedar chest lid warped
      paint came off, mahogany below, bring that out
      wicker rocker unravels
      lost key and lock on the highboy
      hutch fell down the stairs
      glue that chair
      dining set stripped and restained`,
    brands: 'Furniture Medic, Minwax',
    near: 'upholstery, antiques, woodworking, moving, carpentry, art restoration',
  },
  {
    name: 'furniture',
    does: "furniture store, furniture sales, furniture maker, custom furniture, furniture consultant, used furniture, consignment furniture, home furnishings, Amish furniture, patio furniture, outdoor furniture, sofas and recliners, dining sets, furniture dealer, furniture rental, bedroom sets, home decor store, handcrafted hardwood tables, mid-century and secondhand, lift chair showroom, sleeper sofas and sectionals, custom built dining tables, children's bedroom sets, wicker and teak outdoor sets, estate furniture consignment, hospitality and senior living furnishings, corporate housing packages, home furnishings manager, Amish-made oak and cherry, live-edge tables, rental packages for apartments",
    signs:
      'furniture, sofa, couch, dining table, dining set, recliner, bedroom set, dresser, bunk beds, bookcase to buy, patio furniture, sectional, coffee table, bed frame, nightstand, furnish the apartment, futon, bar stools, loveseat, sleeper sofa, sofa bed, armoire, curio cabinet, china cabinet, lift chair recliner, Adirondack chairs, end tables, bunk bed, trundle, new couch, new sofa, farm table, bedroom furniture, home furnishings, chest of drawers, couches, sofas',
    asks: `moving into an empty apartment with nothing to sit on
      need a sofa that fits a small room
      dining table for twelve before Thanksgiving
      bunk beds for the boys
      lift recliner for my father
      good used couch for a college kid
      patio set that stands the sun
      furnish a vacation cabin cheaply
      solid wood bedroom set, not particle board
      have a table made out of our old oak tree
      rent furniture for three months
      family lost everything in a fire and needs beds
      nice lobby chairs for the clinic
      where to sell a good leather sofa on consignment
      kitchen stools of the right height
      desk for a teenager's room
      sleeping on an air bed since the divorce
      five for dinner and we've four folding chairs
      son starts his job in Denver Monday, bare studio
      recliner that pushes my father up to standing
      the new den swallows our little loveseat
      grandbaby outgrew the crib and needs a big-kid bed
      family from overseas arrives to four empty rooms
      Adirondacks for the dock and a fire-pit set
      bed and breakfast wants matching oak in three rooms
      nursing home lounge needs easy-clean chairs with arms
      church fellowship hall, forty tables and chairs that stack
      our rabbi's study needs a couch and shelves
      executive on a six-month assignment, rented household
      walnut slab and hairpin legs, someone who builds to order
      downsizing, too nice to dump, hoping to consign
      Amish hutch like the one my aunt had
      sofa that comes apart for a narrow staircase
      corner desk for gaming
      vanity with a mirror for a teenage girl
      bassinet and changing table, secondhand
      outfit a lake rental for eight
      stools at counter height
      sleeper for guests
      a big farm table
      twin beds for the grandkids
      curio for her figurines`,
    brands:
      'Ashley, La-Z-Boy, Ethan Allen, IKEA, Bassett, Rooms To Go, Havertys, Wayfair, Bobs Discount, Raymour & Flanigan',
    touches: 'furniture factory worker, furniture delivery driver',
    near: 'interior design, mattresses, furniture repair, thrift and donations, office furniture, woodworking, home staging',
  },
  {
    name: 'interior design',
    does: "interior designer, interior decorator, decorator, home decor consultant, color consultant, space planning, commercial interiors, furnishing homes, room makeovers, design consultant, e-design, office interiors, holiday decorating, feng shui consultant, kitchen design, soft furnishings, NCIDQ certified, ASID member, residential and hospitality interiors, virtual room designs, finishes and fixtures selection, model home merchandising, healthcare interiors, furniture and art procurement, color and materials specialist, one-day redesign, certified feng shui practitioner, seasonal and mantel decorating, nursery and kids' rooms, vacation home furnishing, FF&E specifier",
    signs:
      'interior design, interior designer, interior decorator, decorate, decorating, decor, color scheme, room makeover, redecorate, mood board, space planning, feng shui, furniture arrangement, throw pillows, home decor, decorator, interior decorating, interior designers, furnish and decorate, redecorating, color palette, decorating help, design my living room, room design, home decorator, style my home, redesign the living room, decorate the nursery, design the interior, living room makeover, bedroom makeover',
    asks: `living room never comes together
      big empty house and no idea how to fill it
      help me pick paint, rug and sofa that go together
      new office should impress clients
      make our waiting room warm and calm
      nursery on a budget
      husband and I can't agree on anything for the house
      after the divorce I want the place to feel like mine
      arrange the furniture in an odd shaped room
      lake cottage needs a fresh look
      choose finishes for a house we're building
      redo the lobby of the hotel
      my taste is hopeless, someone tell me what to buy
      blank walls everywhere
      small condo has to feel bigger
      decorate the house for Christmas
      combine two households of furniture
      restaurant needs a mood
      beige walls, beige rug, beige sofa, and I'm asleep
      pictures too small for that huge wall
      my mother-in-law's heirlooms and my modern taste
      empty nest, guest room, gym, what should it become
      furniture all pushed up against the walls
      paid a fortune and it still looks like a dorm
      therapist's practice should feel safe and warm
      law firm lobby has silk flowers from 1994
      our inn needs eight themed rooms
      fraternity wants a grown-up lounge
      boutique gym needs a vibe people photograph
      want hygge, whatever that is
      colors that help my mother with dementia find her way
      bring mom's new apartment together so it feels like home
      first house, one paycheck, where to spend it
      builder wants selections by Tuesday: knobs, lights, stain
      model rooms for a senior community
      husband colorblind, me indecisive
      mix of plaid, leather and lace
      long skinny den with a fireplace in the corner
      bachelor pad that a date won't run from
      what art over the sofa
      make it cozy before Christmas
      beach look without seashells
      rug size, lamp height, all of it
      pull the room together
      someone with an eye for rooms
      good energy flow at my desk`,
    brands: 'Decorating Den, Houzz, Pottery Barn design crew, Havenly',
    touches: 'interior design student, game interface designer',
    near: 'home staging, furniture, curtains and blinds, architecture, kitchen and bath remodeling, painting, art galleries',
  },
  {
    name: 'home staging',
    does: 'home stager, home staging, real estate staging, staging consultant, staging and redesign, vacant home staging, furniture rental for staging, occupied home staging, prep homes for sale, curb appeal consultant, redesign, accredited staging professional, ASP, pre-listing consultations, flip and new-build staging, luxury vacant installs, prop and furniture inventory, photo-day styling, virtual staging, agent partner for listing prep, model unit furnishing, occupied home edits, sells homes faster with styling',
    signs:
      'staging, stager, home stager, stage the house, show-ready, curb appeal, vacant listing, listing photos, open house ready, house shows badly, home stagers, stage my house, stage our home, stage the condo, vacant home staging, staging furniture, virtual staging, prep the house for sale, get the house ready to sell, staging the house, depersonalize, stage it before listing',
    asks: `house looks bare in the listing photos
      been on the market for ninety days with no offers
      my seller's home is full of dolls and deer heads
      empty condo echoes, buyers can't picture it
      what should I put away before the showings
      make the place look bigger for the open house
      flip is finished and needs furniture for a month
      our taste is loud and the agent hinted at it
      estate house needs to look lived in again
      listing goes live Thursday, rooms are a mess of styles
      want top dollar for mom's house
      model apartment for a new building
      pets and kids live here but it has to show well
      someone to tell my client what to change
      seven showings and everyone says it feels small
      seller smokes cigars and collects clowns
      photographer comes Wednesday and the rooms are hollow
      divorced couple moved out, half the sofa set is gone
      the feedback: dated, dark, too personal
      renovated bungalow sits empty at asking price
      my client's mother's wallpaper and lace scare the young buyers
      builder has a spec house nobody emotionally connects with
      relocation deadline, must get an offer the first weekend
      price cut or pretty it up, which first
      rent sofas and art for six weeks
      penthouse launch party for brokers
      basement reads as storage, want a family room feel
      awkward nook, buyers ask what it's for
      hide the litter box, the weights and the shrine
      sell mom's ranch for as much as the neighbor got
      our listings agent offers a consult to every seller
      pretty up the porch so they get out of the car
      teen's black bedroom before the open house
      depersonalize the place
      vacant flip needs beds and towels
      make buyers fall in love
      before the photos: what stays, what goes to storage
      only eight days until it hits the market`,
    near: 'homes for sale, interior design, furniture, house cleaning, painting, photography, organizing',
  },
  {
    name: 'curtains and blinds',
    does: 'window treatments, blinds and shades, custom drapery, drapery workroom, curtain maker, shutters, plantation shutters, motorized shades, blind repair, blind installer, valances, roman shades, window coverings, window fashions, drapes, curtain hemming, shade consultant, measures and installs shades, motorized and smart shades, stage curtains and tracks, cubicle and cafe curtains, pinch pleat and ripplefold, repairs cords and slats, solar and cellular shades, vertical blinds and vanes, arched and skylight shades, custom valances and cornices, commercial roller shades, ultrasonic blind cleaning, hospitality drapery installer, faux wood blinds',
    signs:
      'curtain, curtains, blinds, window shades, shutters, drapes, drapery, window treatments, window coverings, plantation shutters, roman shades, blackout shades, valance, curtain rods, roller shade, mini blinds, cellular shades, honeycomb shades, vertical blinds, roller shades, window blinds, blackout curtains, drape, curtain rod, wooden blinds, motorized shades, sheers, venetian blinds, broken blinds, solar shades, window treatment, window shade, stage curtain, pleated shades, bedroom curtains',
    asks: `neighbors can see right into our bedroom
      sun wakes the baby at five
      afternoon glare on my screen at work
      cords on the old blinds scare me with a toddler
      tall windows nobody can reach to close
      slats are broken in half the house
      want shutters on the front windows
      hem curtains that are too long
      conference room needs to go dark for slides
      stage drapes at the school are ripped
      sun is fading our floor and sofa
      bay window and nothing standard fits
      restring a shade that hangs crooked
      night shift nurse needs a dark room
      nursing home rooms need new flame-proof curtains
      cover the sliding door somehow
      streetlamp shines straight onto my pillow
      toddler wrapped the pull string around her neck, nearly
      TV is useless in the den until five o'clock
      bathroom window faces the bus stop
      rod sags in the middle over the twelve-foot opening
      dog chewed the vanes off the sliders
      house faces west and the oak planks bleach out
      my old ones yellowed and smell of smoke
      skylight needs something on a remote
      newborn naps at noon, sun like a spotlight
      surgeon sleeps days
      the theater's main drape must pass the fire marshal
      school classroom needs to hide from the hallway window in a lockdown
      hospital cubicles need fresh dividing fabric
      restaurant patrons squint at sunset
      funeral parlor wants heavy velvet panels
      arched top over the door and no one makes it
      triangle glass up in the great room
      silk panels from mom's house, can they be cut down
      cellular ones for the drafty side
      cords tangled, slats won't tilt
      measure nine windows for shades
      something sheer but private
      something to cover a bay of five panes
      wooden louvers inside
      panels hemmed by Friday
      darken the church hall for movies
      RV privacy pleats`,
    brands:
      'Budget Blinds, Hunter Douglas, Levolor, 3 Day Blinds, Blinds.com, Gotcha Covered, Graber',
    near: 'interior design, upholstery, windows and doors, awnings and screens, tailoring, furniture',
  },
  {
    name: 'home theater',
    does: 'home theater installer, audio video installer, AV integrator, smart home installer, home automation, whole-house audio, TV mounting and wiring, surround sound, custom electronics installer, speaker installation, media rooms, conference room AV, projector installation, structured wiring, hi-fi shop, home wifi setup, CEDIA certified, Control4 and Savant programmer, Dolby Atmos rooms, outdoor audio and TVs, prewire for new homes, conference room and Zoom room installs, house of worship AV, calibration and acoustics, multi-room music, hi-fi and vinyl setup, universal remote programming, sports bar video walls, Lutron lighting and shade control, mesh network installs for homes',
    signs:
      'home theater, surround sound, smart home, home automation, projector, in-ceiling speakers, soundbar, media room, whole-house audio, AV system, hide the wires, stereo system, home cinema, outdoor speakers, receiver setup, turntable, theater room, movie room, soundbars, wall-mounted speakers, multi-room audio, smart house, Sonos setup, universal remote, AV installer, AV receiver, outdoor TV, wired for sound, speaker wire, whole house audio, smart lights, video wall, conference room AV, hide the TV wires',
    asks: `hide all the cables behind the wall
      turn the basement into a movie room
      music in every room and on the patio
      nobody can work our remotes
      church projector is too dim to read
      conference room screen never connects
      lights and locks and heat from one phone
      sports bar needs twelve TVs on the wall
      dad's old stereo crackles and he wants it back
      new house, run speaker wire before the drywall
      big TV arrived and we don't know where to put it
      smart home stuff from the last owner doesn't work
      outdoor screen for movie nights
      wifi drops in the far bedroom
      voices on TV are hard to hear for my father
      wire up the den for gaming
      six remotes in a basket and grandma gives up
      want the Super Bowl on a wall as big as a garage door
      speakers in the shower and by the pool
      picture but no voices since the new box
      cords dangling above the mantel drive my wife nuts
      we can't hear the sermon recording in the fellowship room
      lights should dim when the film starts
      record collection and a dead amp in the attic
      teenagers want to play on a hundred-inch screen
      board room guests fumble for adapters every time
      brewery needs game day on eight sets, one button
      gym's music cuts out on the treadmill side
      previous owner left a rack of blinking boxes
      wall panels that control shades, music and heat
      before the sheetrock goes up, what wires do we want
      outdoor movies for the pool club
      video calls freeze in the upstairs office
      dad wants to hear the news without blasting neighbors
      vinyl, tubes and good bookshelf boxes
      recliners in rows, popcorn, sloped floor
      talk to the house and it turns things on
      yoga studio wants sound in four rooms
      concert hall feel in the den
      receiver has no picture
      ceiling speakers wired
      put in a big screen and sound
      funeral home needs slideshows on screens`,
    brands: 'Sonos, Bose, Control4, Crestron, Geek Squad, Magnolia, Lutron, Savant, Klipsch',
    touches: 'movie theater usher, television salesman',
    near: 'alarms and cameras, electrical work, antenna and satellite, sound and lighting, television repair, IT support',
  },
  {
    name: 'alarms and cameras',
    does: 'alarm company, security systems, burglar alarms, security camera installer, CCTV, home security, surveillance systems, video doorbells, alarm monitoring, security system dealer, security integrator, intrusion alarms, low voltage contractor, alarm technician, surveillance cameras, smart security, UL listed monitoring, IP and PoE camera installs, license plate readers, fire and burglar alarm licensed, panic buttons and holdup alarms, wireless and hardwired systems, retail loss prevention systems, church and school security tech, video analytics, job site camera trailers, system takeovers and upgrades, remote video monitoring, doorbell and floodlight cams, glass break and motion detectors, commercial security consultant',
    signs:
      'burglar alarm, alarm system, home alarm, security camera, security cameras, surveillance, CCTV, video doorbell, motion sensor, break-in, broken into, burglary, home security, alarm monitoring, doorbell camera, porch pirates, prowler, alarm company, security system, surveillance camera, surveillance cameras, cameras installed, panic button, license plate reader, Ring doorbell, night vision camera, alarm keypad, package thief, package theft, stolen packages, monitored alarm, outdoor camera, nanny cam, video surveillance, alarm monitored',
    asks: `somebody broke into the shop last night
      packages keep getting stolen off the porch
      want to see who comes to the door while I'm at work
      alarm chirps and nobody knows the code
      copper thieves hit our job site twice
      widow next door doesn't feel safe alone
      camera on the cabin while we're away
      cash drawer is short and I want eyes on it
      kids' school wants cameras at every entrance
      stranger walks through our yard at night
      catalytic converters stolen from the church lot
      old alarm still runs on a phone line we dropped
      insurance discount if we're monitored
      watch the barn during foaling
      neighbor's daughter is being stalked
      false alarms cost us fines
      keep an eye on tools in the garage
      who monitors without a five-year contract
      jewelry gone and the back window pried open
      someone tried our car handles at three in the morning
      ex drives by and leaves notes on the step
      catching who dumps trash behind our laundromat
      till was forty short again and I want to know who
      elderly aunt with nothing but a chain on her entry
      contractor's trailer emptied over the weekend
      beeping panel from two owners ago
      teen sneaks out and we want to know when
      vandals spray-painted the chapel twice this month
      hunting cabin four hours away, who's been in it
      insurer will take ten percent off if it's connected to a station
      liquor commission requires footage kept for thirty days
      school board wants to see every hallway after the threat
      nursing home hallway needs coverage without spying
      convenience store owner was held up at gunpoint
      farm fuel tank keeps getting siphoned
      pharmacy needs a silent button under the counter
      delivery boxes vanish by noon
      who rang while we were out
      cannabis shop must meet state video rules
      glass break sensor for the gallery
      wired or wireless, which is hacked less
      live look at the barn from bed
      record the parking lot
      feel safe at night
      neighborhood watch wants plate readers
      mother with dementia slips out, chime on the exit`,
    brands:
      'ADT, Ring, SimpliSafe, Vivint, Brinks Home, Arlo, Honeywell security, Guardian Protection, Blink',
    touches: 'security guard, alarm clock collector, mall security officer, dispatcher',
    near: 'locksmithing, safes and access control, home theater, fire protection, security guards, police liaison, home and car insurance',
  },
  {
    name: 'locksmithing',
    does: 'locksmith, mobile locksmith, lockouts, rekeying, lock changes, key cutting, lock and key shop, deadbolts, commercial locksmith, door hardware, master key systems, lock repair, emergency lockout, mailbox locks, panic bars, keypad locks, 24-hour lockout service, master keyed systems for buildings, smart lock installs, antique lock restoration, high-security cylinders, eviction lock changes, cuts keys by code, broken key extraction, ALOA certified, file cabinet and desk locks, exit devices and closers, school lockdown hardware, bolt and strike repair, restricted keyways, mobile van service',
    signs:
      "locksmith, locked out, lockout, rekey, rekeyed, deadbolt, change the locks, new locks, door lock, key broke off, spare key, key copy, master key, keypad lock, mailbox key, padlock, lost keys, re-key, house key, locks changed, locks rekeyed, door locks, smart lock, dead bolt, broken key, duplicate key, skeleton key, house keys, key won't turn, locked myself out, change our locks, change my locks, lock picked, locked herself in, locked himself in, cut a key",
    asks: `door slammed behind me and the keys are inside
      just bought the house and who knows who has keys
      ex still has a key to my place
      key snapped off in the lock
      tenant moved out, change everything
      deadbolt won't turn anymore
      fired an employee who had the store key
      one key for all twelve doors
      lost the key to my grandfather's trunk
      want a code instead of keys for the cleaner
      toddler locked himself in the bathroom
      mailbox key is gone
      filing cabinet locked and no key
      panic bar on the church door sticks
      roommate took off with the only key
      need copies of an odd old key
      lock on the shed rusted solid
      locked out at midnight, who comes
      wind blew it closed, I'm in my robe on the porch
      cleaning woman quit and never gave hers back
      half of it is still stuck in there
      divorce final Friday, he shouldn't be able to walk in
      realtor closes at noon, forty strangers could have copies
      grandson pushed a crayon in the keyhole
      baby shut in the nursery, knob turned from inside
      desk from the estate sale, shut tight, something rattles inside
      jiggle, jiggle, and some days it never turns
      apartment manager with eighty units and one ring that opens all
      church secretary wants a chart of who holds what
      fired bookkeeper had access to everything
      post office box door jammed
      vacation rental needs codes that change with each guest
      glass storefront's bolt drops down and sticks
      school needs classrooms that lock from within
      bar owner, someone broke the cylinder last night
      old skeleton type for a farmhouse
      sleepwalking child, something high up on the front
      steamer trunk from Ireland
      duplicates of one marked do not copy
      smart one for the Airbnb
      evicted him today with the sheriff, need it switched
      bike chain, lost the little key
      padlocks all alike for the storage units
      stuck outside in the snow
      bathroom privacy knob jammed
      combination for the gym lockers
      crash bar on the fire exit`,
    brands: 'Pop-A-Lock, Schlage, Kwikset, Medeco, Master Lock',
    touches: 'canal lock tender, jailer',
    near: 'safes and access control, car keys, alarms and cameras, property management, homes for sale, handyman work',
  },
  {
    name: 'safes and access control',
    does: 'safe technician, safe sales, gun safes, safe cracking, safe opening, safe moving, vault technician, access control installer, key card systems, door entry systems, intercoms, gate operators, badge systems, keyless entry, biometric locks, electric strikes, turnstiles, SAVTA certified safe tech, combination changes, manipulation and drilling, high-security safes and TL-rated, cloud access control, telephone entry and video intercoms, electrified hardware installer, parking gate arms, multi-tenant fob systems, depository safes, gun vault dealer, vault door builds, hotel card locks, mobile credentials, safe relocation and bolting',
    signs:
      "safe combination, gun safe, wall safe, fireproof safe, floor safe, vault door, access control, key card, key cards, key fob, badge reader, keyless entry, intercom, buzzer, door entry system, automatic gate, gate opener, electric strike, open a safe, safe opened, combination lock on the safe, safe won't open, locked safe, combination to the safe, old safe, door buzzer, fire safe, keypad entry, electric gate, gate keypad, gun vault, gun lock box, drop safe, driveway gate, fingerprint lock, video intercom, keycard, entry gate, badge access, proximity card",
    asks: `dad died and nobody knows the combination
      safe is locked and the dial just spins
      employees need badges to get in
      who came through the back door and when, we'd like a record
      apartment buzzer is dead
      move an eight-hundred-pound safe downstairs
      lock up guns so the kids can't get at them
      where to keep papers and jewelry from fire
      driveway gate opens by itself
      pharmacy room must have card entry
      old bank vault in the building we bought
      keypad safe beeps and won't open
      storage yard needs a gate with codes
      gym wants members in around the clock without staff
      office suite with too many keys floating around
      drop safe for the night deposits
      father's will is inside and only he knew the numbers
      battery died and the keypad won't wake up
      six hundred pounds in the upstairs closet and we're moving
      rental agent lets in dog walkers, cleaners, who knows whom
      staff share one code and we can't tell who came in
      temple members need to enter on Saturday without anyone buzzing
      hinge side pried, burglars gave up, door is bent
      pistols and passports, somewhere a five-year-old can't reach
      hospital drug cabinet needs an audit trail
      bank branch became a bistro with a two-ton steel door
      card reader blinks red at everyone this morning
      visitor calls from the lobby and it rings to nowhere
      marina wants slips locked to members only
      farm lane swing arm that opens from the truck
      data closet for authorized people only
      pawn shop needs something rated for jewelry overnight
      fifteen employees, nineteen keys, no list
      daycare wants parents to punch in
      lost fob, deactivate it
      the driveway arm stays up
      remote unlock for deliveries
      coach lost the cash box combination
      floor one under the carpet, rusted shut
      fingerprint to get in the lab
      drop slot for deposits
      hotel locks with cards
      bolt it to the slab
      how long does it protect papers in a fire`,
    brands: 'Liberty Safe, Sentry, Kaba, HID, Mosler, Brivo, Kisi, DoorKing, LiftMaster gate',
    touches: 'bank vault teller, safety manager',
    near: 'locksmithing, alarms and cameras, fencing, moving, security guards, gunsmithing',
  },
  {
    name: 'solar power',
    does: 'solar installer, solar consultant, solar energy advisor, solar panels, photovoltaic systems, PV installer, solar sales, battery backup, home batteries, off-grid systems, solar contractor, commercial solar, community solar, solar repair, solar design, wind and solar, renewable energy contractor, NABCEP certified, ground mount arrays, agrivoltaics and barn roofs, removal and reinstall for reroofing, orphaned system service, microinverter and string inverter swaps, nonprofit direct pay projects, solar carports, RV and cabin kits, land leases for solar farms, net metering applications, solar hot water, critter guards and panel washing, storage and microgrid design, EV plus solar packages',
    signs:
      'solar, solar panels, solar panel, photovoltaic, net metering, home battery, Powerwall, off-grid, off the grid, inverter, community solar, solar lease, rooftop panels, wind turbine, renewable energy, solar installer, solar energy, solar farm, solar array, solar company, solar quote, PV panels, PV system, solar loan, solar battery, solar battery backup, microgrid, solar carport, net meter, battery storage for the house, solar hot water, solar shingles, solar generator for the cabin, tax credit for solar, microinverter, solar roof, panels on the barn',
    asks: `want panels on the roof before the tax credit ends
      sunny barn roof and a big electric bill
      live off the grid on our land
      panels have not made power since the storm
      company that put in our system went out of business
      battery so the fridge runs in an outage
      is this solar lease a scam
      buying a house with leased panels
      roof needs replacing and the panels have to come off
      power a well pump far from the road
      church wants to cut its light bill with the sun
      inverter shows a red light
      small system for our cabin
      farm could host a community array
      heat the pool with the sun
      squirrels chew the wires under our panels
      south-facing pasture and no shade, meter spins like crazy
      salesman says it's free, what's the catch
      neighbor sells his extra back, how did he do that
      our remote cabin runs on candles
      app shows zero since the hail
      roofers need twelve of them lifted off and put back
      installer folded and left the warranty worthless
      school wants an array over the parking lot as shade
      dairy's bill is nine hundred a month and the barn roof is huge
      grange hall has a grant but no bids
      want independence from the utility
      lender asks who owns the equipment on the top of the house we're buying
      town owns a capped landfill and wants income from it
      van conversion with a fridge and a couple of batteries
      homeowners' association refused them, can it?
      winery wants green marketing and cheaper pumping
      is our place too shady, trees on two sides
      storm outage at night and I want stored juice
      federal thirty percent, does it apply to a church
      pigeons moved in beneath
      lease land to a developer for an array
      electric fence and gate far from a pole
      subscribe to a shared one as renters
      how many panels for our usage
      add panels to what we already have
      wind or sun on our ridge
      panels are dusty, wash them`,
    brands:
      'Sunrun, SunPower, Tesla Powerwall, Enphase, Sunnova, SolarEdge, Momentum Solar, Blue Raven, Freedom Solar',
    touches: 'astronomer, solar physics student, door-to-door canvasser',
    near: 'electrical work, roofing, generators, energy audits, energy brokers, home building',
  },
  {
    name: 'generators',
    does: 'generator installer, standby generators, backup power, generator service, generator repair, generator maintenance, portable generators, transfer switches, emergency power, generator dealer, generator rental, whole-house generators, UPS systems, Generac and Kohler authorized dealer, automatic transfer switch installs, propane and diesel gensets, load bank testing, annual service contracts, interlock and inlet box installs, PTO generators for farms, healthcare emergency power compliance, portable generator tune-ups, event and temporary power, remote monitoring, UPS and battery room service, fuel polishing, size and site standby units',
    signs:
      "generator, generators, standby power, backup power, transfer switch, power outage, power outages, whole-house generator, interlock kit, emergency power, blackout, genset, backup generator, standby generator, portable generator, home generator, emergency generator, power failure, when the power goes out, Generac, UPS battery, PTO generator, generator won't start, inlet box, automatic standby, lost power for days, backup power for the house, power goes out",
    asks: `power goes out here every winter storm
      mother is on oxygen and can't lose electricity
      generator hasn't been run in years and won't start
      basement floods when the power is off
      keep the freezers going at our market
      backup for the nursing home
      run the furnace and the fridge in a blackout
      well pump is useless without current
      need a transfer switch so I don't backfeed
      service the generator before hurricane season
      can't have the server room go down
      portable one for a job site
      switch it from gasoline to propane
      dental office loses a day with every outage
      automatic one that kicks in by itself
      it runs but makes no power
      last ice storm we were dark for nine days
      insulin in the fridge and lines go down every hurricane
      sump stops the moment the utility does
      whole street runs on extension cords from my neighbor's noisy box
      CPAP user, lives at the end of the line
      egg farm loses the fans and birds die in minutes
      town's warming center has to stay lit
      church as emergency shelter, two hundred cots
      gas station can't pump in a blackout
      vaccine cooler at the clinic must never warm up
      data closet dies in thirty minutes
      elevator traps people when the grid fails
      natural gas or propane, what size for a ranch
      carburetor gummed up after sitting in the shed
      weekly self-test stopped running
      it surges and the bulbs glow bright and dim
      monthly load test for our nursing home's license
      food truck needs a quiet one
      film crew wants power in a field
      cord through the window isn't safe
      kick on by itself within ten seconds
      snowbirds want the heat kept on unattended
      oil change and battery before winter
      wedding in a pasture, no outlets
      plug for my portable
      tractor PTO unit for the farm
      keeps the lights on`,
    brands: 'Generac, Kohler generator, Cummins, Honda generator, Briggs & Stratton, Caterpillar',
    near: 'electrical work, solar power, oil tanks and fuel, small engine repair, equipment rental, commercial refrigeration',
  },
  {
    name: 'lighting',
    does: 'lighting designer, lighting store, lighting showroom, landscape lighting, outdoor lighting, lamp repair, lamp shades, chandeliers, light fixtures, LED retrofits, parking lot lighting, holiday light installation, Christmas light hanging, chandelier cleaning, lighting consultant, lighting rep, low voltage landscape lighting, chandelier restoration and rewiring, custom lampshades, commercial LED upgrades with rebates, gallery and museum lighting, permanent holiday roofline lights, architectural lighting design, light pole and ballast service, sconces and pendants showroom, LC certified, stained glass lamp repair, photometric plans, tree wrapping and municipal displays, vintage fixture restoration',
    signs:
      'light fixture, light fixtures, chandelier, lamp, lampshade, lamp shade, landscape lighting, outdoor lights, recessed lights, LED lights, Christmas lights, holiday lights, pendant light, track lighting, floodlight, path lights, rewire a lamp, string lights, light bulbs, lamp repair, lampshades, chandeliers, LED retrofit, LED bulbs, sconce, sconces, uplighting for trees, parking lot lights, Christmas lights hung, yard lights, pathway lights, pendant lights, light bulb, lighting store, holiday lights hung, new light fixtures, outdoor lighting, kitchen lighting, too dark to read, lighting design, lamps, crystal chandelier',
    asks: `kitchen is too dark to cook in
      grandmother's lamp needs rewiring
      hang the Christmas lights, I won't climb up there
      light up the path to the front door
      chandelier is filthy and fifteen feet up
      show off the big oak at night
      find a shade for an odd old lamp
      parking lot is pitch black and customers complain
      swap all the shop's tubes for LED
      paintings in the gallery need proper light
      what fixtures go over a kitchen island
      store display looks flat and yellow
      string lights over the patio for the summer
      stage a warm glow in our restaurant
      bulbs you can't buy anymore
      mother's eyes are bad and she needs brighter rooms
      shadows under my eyes in every video call at the desk
      knitting by the window because evenings are too dim
      front walk is pitch dark and the pizza boy fell
      crystal thing in the foyer hasn't been dusted since the wedding
      paintings look muddy on my dining room wall
      my parlor piece flickers and the cord is cloth
      want the oak and the stone face to glow after sunset
      glare on the church altar, pews in the dark
      buzzing tubes give the accountants headaches
      grocer says the meat looks gray
      car lot wants to sparkle from the highway
      star party people complain about our bright yard
      icicle strands up on a two-story peak by Thanksgiving
      town square needs ten thousand bulbs for the tree
      jeweler wants diamonds to pop
      warehouse pays a fortune for old metal halide
      brass banker's piece from my grandfather's office
      pendants, how high over the table
      nursing home residents need no-glare halls
      wedding barn wants swags of warm bulbs
      night path by the pool
      antique gas sconces made electric
      parchment drum cover torn
      weird base bulb
      highlight my sculpture
      uplights on the maples
      dimmable and warm
      museum-safe for textiles`,
    brands: 'Lamps Plus, Philips Hue, Outdoor Lighting Perspectives, Lutron, Cree, Kichler',
    touches: 'lighthouse volunteer, stage lighting student',
    near: 'electrical work, interior design, landscaping, sound and lighting, glass and mirrors, handyman work',
  },
  {
    name: 'stairs and railings',
    does: 'stair builder, staircase remodeling, railings, handrails, iron railings, ornamental iron, stair treads, spiral stairs, balusters, cable railings, stair contractor, wrought iron work, metal fabricator of railings, deck railings, fire escapes, custom gates, custom curved staircases, glass and cable rail systems, newel and baluster replacement, iron handrail fabrication, egress and metal pan stairs, tread and riser replacement, code compliance rail repairs, stair runners fitted, balcony rails and guards, spiral kits and assembly, ADA handrails, exterior steel stairs, hand-forged scrollwork, floating stair builder, catwalks and ship ladders',
    signs:
      'staircase, stair treads, handrail, handrails, railing, railings, banister, balusters, spindles, spiral stairs, wrought iron, ornamental iron, fire escape, cable railing, newel post, stair runner, stair rail, stair railing, stairway, baluster, spindle, iron railing, stair tread, stair spindles, loose banister, metal railing, porch railing, deck railing, balcony railing, glass railing, front steps need a railing, new stairs, treads and risers, cable rail, stairs rebuilt, spiral staircase, attic stairs, railing for the front steps, wobbly railing, floating stairs',
    asks: `banister wobbles and the baby is starting to climb
      no rail on the basement steps
      front steps need an iron railing for my mother
      inspector wrote us up for the stair rail
      spindles are missing on the landing
      treads creak and one is split
      want the carpeted stairs turned into oak
      spiral stairs up to a loft
      cable rails so we don't lose the view
      old wrought iron is rusting through
      fire escape on our building failed
      steep attic ladder, want real stairs
      ramp at the shop needs handrails
      balcony rail is loose at our apartments
      fancy iron gate for the garden
      gap between the posts is too wide for kids
      grandma grabs the wall going down because there's nothing else
      gap so wide my toddler's head fits through
      cellar steps are basically a ladder
      spindle by spindle the puppy has eaten it
      code officer says forty-two inches at the deck edge
      loose at the bottom post, it rocks when I lean
      glass panels so the ocean shows
      carpet off, now the steps are ugly pine and staples
      spiral came in a kit and nobody dares to put it up
      church balcony front is too low to be safe
      our tavern's outside steps rust through at the bottom
      apartment landing gave way and the insurer is furious
      factory mezzanine needs open grate steps
      porch steps, three, with black metal on both sides
      slippery bare oak, runner with brass rods
      want floating treads on one steel spine
      curved one from an old mansion, missing three turned pieces
      library ladder that rolls on a bar
      roof access for the maintenance guys
      city ordered the back escape replaced
      French Quarter style balcony scrollwork
      horse-fence-looking cables on the loft
      squeaky third step
      rebuild the basement steps
      too steep, my husband fell
      rail along the garden path
      gate at the top for the baby, matching wood`,
    near: 'carpentry, welding, decks, fencing, blacksmithing, general contracting, accessible homes',
  },
  {
    name: 'glass and mirrors',
    does: 'glazier, glass shop, glass company, window glass replacement, glass cutting, shower doors, frameless shower enclosures, mirrors, storefront glass, table tops, glass repair, stained glass, stained glass repair, commercial glazing, glass railings, window film, window tinting for buildings, insulated glass, emergency board-up and reglaze, frameless enclosures and hardware, tempered and laminated cut to size, leaded window restoration, mirror walls for gyms and studios, insulated unit swaps, safety and security film, curtain wall glazier, back-painted glass, beveling and edge polishing, store entrance glass, sandblasting and etching on glass, greenhouse and skylight glass, resilvering of mirrors, bullet-resistant glass',
    signs:
      'broken window, broken glass, glazier, window pane, glass shop, shower door, storefront glass, mirror, mirrors, glass tabletop, glass table, plate glass, stained glass, window film, cracked window, glass shelf, shattered, frameless shower, glass cut, pane of glass, glass pane, broken pane, broken mirror, beveled glass, leaded glass, glass door shattered, glass cutting, frosted glass, glass company, store window, glass panel, glass shower, glass top, mirror wall, window glass, stained-glass window, stained glass window, resilvered, glass enclosure',
    asks: `baseball went through the living room window
      someone smashed the shop's front window
      frameless glass for the new shower
      a big mirror for the dance studio
      stained glass at church is bowing out
      glass top for my old desk
      one pane cracked in the storm
      bathroom mirror is turning black at the edges
      shower door fell off and shattered
      glass for a cabinet door
      antique frame needs old wavy glass
      tint the office windows, we're baking
      bird flew into the patio glass
      salon needs six mirrors hung
      bank teller window cracked
      greenhouse lost a dozen panes in the hail
      sneeze guard for the front counter
      glass shelves for a display case
      kid's hockey puck, dining room, November
      big one in the hall has black freckles on the back
      drunk driver came through the boutique
      long crack creeping across the picture opening by itself
      door of the stall exploded while I was toweling off
      sun through our lobby cooks the receptionist
      people can see into the clinic from the street, frost it
      burglar took out the bakery's entrance last night
      replace one little diamond in the leaded sidelight
      curio shelf snapped under the figurines
      greenhouse vents gone after the hail
      ballet barre wall, thirty feet, floor to ceiling
      rabbi wants the old synagogue rose repaired
      hockey rink boards need new tempered sheets
      bevel and polish a round for a wrought iron base
      wood stove door face cracked from the heat
      balcony panel cracked on the ninth floor
      display case at the museum
      french door, one square out of fifteen
      bandit film for a convenience store
      transaction window with a slot for the credit union
      etched monogram on the shower
      salon stations with lit ones
      board up the pane and then put a new one in
      antique dresser lost its reflector
      heavy one to hang over the fireplace, cut to fit
      non-reflective for a shadow box
      fogged unit swapped without the frame
      laminated so it won't cut the kids`,
    brands: 'Glass Doctor, Binswanger Glass',
    touches: 'glass blower, eyeglass maker, windshield installer',
    near: 'windows and doors, auto glass, picture framing, kitchen and bath remodeling, property management, tile',
  },
  {
    name: 'awnings and screens',
    does: 'awning installer, awnings and canopies, retractable awnings, screen porch enclosures, screen repair, rescreening, window screens, patio covers, sunshades, pergola covers, shade sails, screen rooms, hurricane shutters, storm shutters, canvas shop, lanai screens, motorized roll-down screens, recovers old awning frames, storefront canopies with lettering, hurricane panels and accordion shutters, pool cage rescreening, three-season vinyl panels, aluminum patio covers and carports, welded frame fabric covers, pet screen and solar mesh, commercial entrance canopies, retractable door screens, RV awning fabric, tensioned sails and posts, marine and industrial canvas',
    signs:
      'awning, awnings, canopy over the door, screened porch, screen porch, window screens, torn screens, rescreen, patio cover, shade sail, hurricane shutters, storm shutters, screen repair, lanai, sunshade, canvas cover, canopy for the patio, screened in, screened-in porch, screen-in, screens replaced, retractable awning, rescreened, new screens, screen mesh, pool cage, hurricane panels, patio awning, window screen, torn screen, screen enclosure, shade structure, shade sails, porch screens, ripped screens, bug-proof the porch, patio shade, screening in, storefront awning, carport cover',
    asks: `mosquitoes make the porch useless
      patio bakes in the afternoon, need shade
      cat ripped every screen in the house
      want a roll-out awning over the deck
      awning over our store is torn and faded
      screens for windows that never had any
      storm shutters before the season starts
      snow tore down the carport cover
      screen in the back porch so we can eat out there
      shade over the playground
      crank on the awning broke
      rain drips on customers at the entrance
      pool cage screens blew out
      sun room gets too hot without an outside shade
      supper outdoors is a cloud of gnats
      west-facing kitchen turns into an oven at four
      hail shredded the stripe over our ice cream window
      raccoon pushed through the mesh on the back room
      folding arm won't crank in and a storm is coming
      Florida place needs panels over the openings by June
      rain beats in on the entry every time I hunt for keys
      bistro sidewalk tables need cover in May
      preschool sand area bakes, the pediatrician's mom complained
      funeral home wants a covered walk from the cars
      bleachers need cloth against the sun
      kitten hangs on the mesh like a bat
      cottage sashes came without any mesh
      porch would be perfect if it kept bugs out
      pool enclosure collapsed in the hurricane
      heavy snow bent the aluminum cover on our trailer
      golf club terrace wants a motorized shade
      church picnic shelter sides that roll down
      marquee fabric above the barbershop, with our name
      boat dock needs a roof of canvas
      triangle cloth pulled tight over the yard
      clear vinyl sides to use it in winter
      frames bent, mesh torn, twelve of them
      pet-proof mesh
      retractable mesh for French doors
      carport cover
      camper roll-out fabric is ripped
      mesh so fine no-see-ums stay out
      shade for the hot tub`,
    brands: 'SunSetter, Phantom Screens, Screenmobile, Sunesta',
    near: 'windows and doors, decks, handyman work, curtains and blinds, signs, tents',
  },
]
