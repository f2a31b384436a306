import type { Trade } from './trade'

/** Trades of the house itself: its parts, its rooms, what stands in them. */
export const home: readonly Trade[] = [
  {
    name: 'plumbing',
    does: 'plumber, licensed plumber, master plumber, plumbing contractor, journeyman plumber, plumbing service, drain cleaning, drain and sewer, sewer line repair, repipes, water heater installer, tankless water heaters, sump pumps, leak repair, leak detection, gas line work, pipefitter, backflow testing, toilet and faucet repair, hydro jetting, rooter service, fixes leaks, unclogs drains, emergency plumber',
    signs:
      'plumber, plumbing, toilet, faucet, clogged drain, clogged sink, sump pump, water heater, hot water, leaky pipe, burst pipe, frozen pipe, garbage disposal, sewer line, sewer backup, septic smell indoors, shower drain, shut-off valve, low water pressure, backflow, drain snake, dripping, kitchen sink',
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
      who can come tonight for a leak`,
    brands:
      'Roto-Rooter, Mr. Rooter, Benjamin Franklin Plumbing, Kohler, Moen, Rheem, Delta Faucet, ARS Rescue Rooter, Navien, Rinnai',
    touches:
      'plumbing supply counter clerk, plumbing sales rep, plumbing apprentice student, water department clerk',
    near: 'handyman work, general contracting, property management, home inspection, kitchen and bath remodeling, septic systems, heating and cooling',
  },
  {
    name: 'electrical work',
    does: 'electrician, licensed electrician, master electrician, electrical contractor, residential electrician, commercial electrician, journeyman electrician, wiring, rewiring, panel upgrades, breaker box replacement, outlets and switches, ceiling fan installation, EV charger installer, car charger installation, troubleshooting shorts, knob and tube replacement, service upgrades, low voltage wiring, industrial electrician, electrical repairs, electric company owner, sparky',
    signs:
      'electrician, electrical, rewire, wiring, breaker, breaker box, fuse box, electrical panel, electrical outlet, outlets, light switch, ceiling fan, flickering lights, tripping, EV charger, car charger, Tesla charger, knob and tube, 220 outlet, GFCI, short circuit, dimmer, surge protector, buzzing switch',
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
      need a good electrician for a small job`,
    brands: 'Mr. Electric, Mister Sparky, Square D, Leviton, ChargePoint, Siemens panels',
    touches:
      'electrical supply counter clerk, utility lineman, electrical engineering student, electronics hobbyist, IBEW organizer',
    near: 'general contracting, handyman work, generators, solar power, lighting, property management, heating and cooling',
  },
  {
    name: 'heating and cooling',
    does: 'HVAC technician, HVAC contractor, heating and air, heating and cooling contractor, air conditioning repair, AC repair, furnace repair, furnace installer, boiler service, heat pumps, mini splits, ductwork, duct cleaning, thermostats, refrigeration and air, sheet metal contractor, indoor air quality, tune-ups, comfort advisor, radiant heat, ventilation, rooftop units',
    signs:
      'HVAC, furnace, air conditioner, air conditioning, AC unit, A/C, central air, heat pump, mini split, boiler, radiator, thermostat, ductwork, air ducts, duct cleaning, no heat, freon, refrigerant, blower motor, furnace filter, humidifier, dehumidifier, window unit, pilot light',
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
      looking for an honest furnace person`,
    brands:
      'Trane, Carrier, Lennox, One Hour Heating, Goodman, Rheem, Mitsubishi mini split, Daikin, Bryant, Nest thermostat, Ecobee, Service Experts',
    touches: 'HVAC student, HVAC supply house clerk, HVAC parts sales rep, facilities clerk',
    near: 'plumbing, electrical work, energy audits, insulation, property management, oil tanks and fuel, general contracting',
  },
  {
    name: 'roofing',
    does: 'roofer, roofing contractor, roof repair, roof replacement, reroofs, shingles, metal roofs, flat roofs, commercial roofing, storm damage roofing, hail damage, tear-offs, roof inspections, slate and tile roofs, rubber roof, EPDM and TPO, skylights, flashing, leaks in roofs, exterior contractor, roofing estimator',
    signs:
      'roof, roofer, roofing, shingles, reroof, flat roof, metal roof, roof leak, leaky roof, flashing, hail damage, skylight, ice dam, ice dams, attic leak, missing shingles, tarp on the roof, soffit leak',
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
      how much for a tear-off on a small ranch`,
    brands: 'GAF, Owens Corning, CertainTeed, Malarkey, Timberline, Firestone rubber roof',
    touches: 'roofing supply driver, insurance adjuster, shingle plant worker',
    near: 'gutters, siding, home inspection, general contracting, home and car insurance, property management, chimneys',
  },
  {
    name: 'gutters',
    does: 'gutter installer, gutter cleaning, seamless gutters, gutter guards, gutter repair, downspouts, leaf guards, rain gutters, soffit and fascia, gutter contractor, leaf protection, copper gutters, downspout extensions',
    signs:
      'gutter, gutters, downspout, downspouts, gutter guards, leaf guard, seamless gutters, fascia, soffit, overflowing gutters, rain barrel',
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
      who cleans gutters around here`,
    brands: 'LeafFilter, LeafGuard, Gutter Helmet, Gutter Guys',
    near: 'roofing, siding, window cleaning, pressure washing, handyman work, foundations and waterproofing',
  },
  {
    name: 'siding',
    does: 'siding contractor, siding installer, vinyl siding, fiber cement siding, cedar siding, exterior remodeling, siding repair, soffit and fascia, stucco repair, stucco contractor, house wrap, exterior trim, board and batten, exteriors, aluminum siding',
    signs:
      'siding, vinyl siding, clapboard, cedar shakes, stucco, Hardie board, house wrap, exterior trim, fiber cement, aluminum siding, board and batten',
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
      who does siding and won't disappear halfway`,
    brands: 'James Hardie, LP SmartSide, CertainTeed siding, Alside',
    touches: 'siding supply sales clerk',
    near: 'roofing, gutters, windows and doors, general contracting, painting, home inspection',
  },
  {
    name: 'windows and doors',
    does: 'window replacement, window installer, replacement windows, door installer, window and door contractor, storm doors, entry doors, patio doors, sliding doors, storm windows, window repair, sash repair, egress windows, door hanging, window sales consultant, energy-efficient windows, French doors',
    signs:
      'replacement windows, new windows, drafty windows, drafty window, window frame, window sash, storm door, storm windows, front door, patio door, sliding door, screen door, French doors, egress window, double pane, foggy windows, weatherstripping, door frame, door sticks',
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
      need a quote for replacing windows`,
    brands:
      'Andersen, Pella, Marvin, Renewal by Andersen, Window World, Champion Windows, Therma-Tru, Larson storm doors, Milgard',
    touches: 'window factory worker',
    near: 'general contracting, siding, glass and mirrors, carpentry, energy audits, handyman work',
  },
  {
    name: 'garage doors',
    does: 'garage door repair, garage door installer, overhead doors, garage door openers, garage door springs, broken springs, commercial overhead doors, roll-up doors, dock doors, gate openers, garage door technician, garage door company',
    signs:
      'garage door, garage doors, overhead door, garage opener, garage door opener, garage spring, torsion spring, roll-up door, dock door, garage remote',
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
      who fixes springs on a Saturday`,
    brands:
      'Overhead Door, LiftMaster, Chamberlain, Genie, Clopay, Wayne Dalton, Precision Garage Door',
    near: 'handyman work, general contracting, locksmithing, property management, electrical work',
  },
  {
    name: 'general contracting',
    does: 'general contractor, GC, builder and remodeler, home remodeler, renovations, additions, contractor, construction manager, construction company owner, remodeling contractor, commercial contractor, tenant build-outs, whole house renovations, basement finishing, design-build, construction superintendent, restoration carpenter, home improvement, sunrooms, garage additions, project manager construction',
    signs:
      'general contractor, contractor, remodel, remodeling, renovation, renovate, addition on the house, house addition, home improvement, build-out, buildout, finish the basement, finished basement, knock down a wall, fixer-upper, gut job, sunroom, second story, mother-in-law suite, construction bid, fixer upper',
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
      looking for a contractor I can trust with my house`,
    brands: 'DreamMaker, Re-Bath, Case Design',
    touches:
      'construction laborer, building materials salesman, construction management student, lumber yard clerk',
    near: 'architecture, home building, kitchen and bath remodeling, carpentry, permits, homes for sale, structural engineering',
  },
  {
    name: 'kitchen and bath remodeling',
    does: 'kitchen remodeler, bathroom remodeler, kitchen and bath designer, kitchen designer, bath remodels, kitchen renovations, tub to shower conversions, shower installation, bathtub refinishing, tub reglazing, vanities, kitchen and bath showroom, certified kitchen designer, one-day bath, bath fitter',
    signs:
      'kitchen remodel, bathroom remodel, bath remodel, new kitchen, kitchen renovation, bathroom renovation, master bath, kitchen island, bathtub, shower stall, tub surround, tub refinishing, reglaze, vanity, powder room, backsplash, new shower, dated kitchen, half bath',
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
      who did your bathroom, it's beautiful`,
    brands:
      'Bath Fitter, Re-Bath, Miracle Method, Kohler LuxStone, IKEA kitchen, Jacuzzi Bath Remodel',
    near: 'cabinets, countertops, tile, plumbing, general contracting, interior design, appliance sales',
  },
  {
    name: 'home building',
    does: 'home builder, custom home builder, custom homes, new construction, homebuilder, spec homes, builder, log homes, timber frame homes, modular homes, barndominiums, tiny houses, accessory dwelling units, ADU builder, subdivision developer, residential developer, new home sales, cabins, green building, framing contractor',
    signs:
      'home builder, homebuilder, custom home, build a house, building a house, build our house, new construction, house plans, barndominium, tiny house, log home, log cabin, timber frame, modular home, ADU, granny flat, spec home, framing crew, empty lot',
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
      Habitat style project needs a lead builder`,
    brands:
      'D.R. Horton, Lennar, Pulte, Toll Brothers, Habitat for Humanity, Clayton, NVR, Ryan Homes',
    touches: 'truss plant worker, lumber yard clerk, construction laborer',
    near: 'architecture, general contracting, land surveying, land and farms, homes for sale, civil engineering, excavation',
  },
  {
    name: 'carpentry',
    does: 'carpenter, finish carpenter, trim carpenter, rough carpenter, framing, carpentry contractor, crown molding, baseboards and trim, built-ins, custom shelving, bookcases, millwork, wainscoting, mantels, porch repair, rotted wood repair, door and trim work, window seats, mudroom benches',
    signs:
      'carpenter, carpentry, crown molding, baseboards, trim work, built-in shelves, built-ins, bookcase, bookshelves, wainscoting, mantel, millwork, rotted wood, framing, window seat, mudroom bench, barn door',
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
      someone good with wood for small jobs`,
    touches: 'woodshop teacher, hobby woodworker, lumber salesman, carpenters union rep',
    near: 'general contracting, cabinets, handyman work, woodworking, stairs and railings, decks',
  },
  {
    name: 'cabinets',
    does: 'cabinet maker, cabinetmaker, custom cabinets, kitchen cabinets, cabinet refacing, cabinet refinishing, cabinet painting, cabinet shop, cabinet installer, vanities, closets and built-ins, entertainment centers, casework, cabinet doors, drawer repair, soft-close hinges, garage cabinets, millwork shop',
    signs:
      'cabinet, cabinets, cabinet doors, kitchen cabinets, cabinet maker, refacing, drawer slides, soft-close, pantry cabinet, casework, garage cabinets, entertainment center, lazy susan',
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
      craft room with lots of drawers`,
    brands: 'KraftMaid, Merillat, Kitchen Tune-Up, N-Hance, Thomasville cabinetry, Wellborn',
    touches: 'cabinet factory worker, filing cabinet sales',
    near: 'kitchen and bath remodeling, countertops, carpentry, woodworking, interior design, general contracting',
  },
  {
    name: 'painting',
    does: 'painter, house painter, painting contractor, interior painting, exterior painting, commercial painter, residential painter, wallpaper removal, wallpaper hanging, staining, popcorn ceiling removal, cabinet painting, color consultation, epoxy coatings, faux finishes, deck staining, drywall and paint, spray painting, lead-safe painter, murals on walls',
    signs:
      'painter, house painter, painting the house, repaint, interior paint, exterior paint, peeling paint, paint is peeling, wallpaper, paint colors, paint color, primer, popcorn ceiling, stain the deck, touch-up paint, lead paint, fresh coat, coat of paint, accent wall, scuffed walls',
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
      who does neat work at a fair price on a whole interior`,
    brands:
      'CertaPro, Five Star Painting, Sherwin-Williams, Benjamin Moore, WOW 1 Day Painting, Fresh Coat',
    touches: 'paint store clerk, portrait painter, watercolor artist, face painter, auto painter',
    near: 'drywall, handyman work, interior design, home staging, general contracting, pressure washing',
  },
  {
    name: 'drywall',
    does: 'drywall contractor, drywall hanger, drywall finisher, sheetrock, taper, plasterer, plaster repair, ceiling repair, drywall patching, texture, skim coating, mudding and taping, acoustic ceilings, drop ceilings, metal stud framing, popcorn removal',
    signs:
      'drywall, sheetrock, plaster, plasterer, skim coat, hole in the wall, holes in the wall, cracked ceiling, ceiling crack, drop ceiling, ceiling tiles, popcorn texture, taping and mudding, patch the wall, nail pops',
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
      who will come for just a small patch`,
    touches: 'drywall supply driver, plaster artist',
    near: 'painting, general contracting, handyman work, water and fire damage, insulation, carpentry',
  },
  {
    name: 'insulation',
    does: 'insulation contractor, spray foam, blown-in insulation, attic insulation, insulation installer, air sealing, crawl space insulation, batt insulation, cellulose, soundproofing, weatherization crew, foam insulation, crawl space encapsulation, insulation removal',
    signs:
      'insulation, insulate, spray foam, blown-in, attic insulation, uninsulated, fiberglass batts, cellulose, crawl space insulation, weatherization, vapor barrier, air sealing, soundproofing, pole barn insulation',
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
      bakery's upstairs tenant complains of noise through the floor`,
    brands: 'Icynene, Owens Corning PINK, Koala Insulation, USA Insulation',
    touches: 'insulation plant worker',
    near: 'energy audits, heating and cooling, drywall, roofing, general contracting, home building',
  },
  {
    name: 'energy audits',
    does: 'energy auditor, home energy audit, home energy rater, HERS rater, blower door test, energy efficiency consultant, weatherization program, energy advisor, thermal imaging, energy rebates, home performance contractor, weatherization specialist, energy savings, building science consultant',
    signs:
      'energy audit, energy auditor, blower door, HERS, energy efficiency, energy efficient, weatherization, weatherize, thermal camera, heating bill, energy rebate, drafts, utility rebate, energy star, electric bill doubled',
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
      want the house green without wasting money`,
    brands: 'Energy Star, Mass Save, Pearl Certification',
    touches: 'utility meter reader, environmental studies student',
    near: 'insulation, heating and cooling, solar power, windows and doors, utility help, home inspection',
  },
  {
    name: 'flooring',
    does: 'flooring installer, flooring contractor, floor store, hardwood floors, floor refinishing, floor sander, carpet installer, carpet store, vinyl plank, laminate, LVP, linoleum, carpet layer, commercial flooring, subfloor repair, floor covering, epoxy floors, gym floors, carpet and flooring sales',
    signs:
      'flooring, hardwood floor, hardwood floors, wood floor, wood floors, refinish floors, floor sanding, vinyl plank, laminate floor, LVP, linoleum, new carpet, carpet installer, wall-to-wall carpet, subfloor, squeaky floor, floorboards, parquet, carpet padding, epoxy floor',
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
      who sands and stains floors`,
    brands:
      'Carpet One, Empire Today, Floor Coverings International, Shaw, Mohawk, Pergo, LL Flooring, Armstrong, Floor & Decor',
    touches: 'carpet mill worker, dance floor rental',
    near: 'tile, carpet cleaning, general contracting, interior design, homes for sale, handyman work, water and fire damage',
  },
  {
    name: 'tile',
    does: 'tile setter, tile installer, tile contractor, tile and stone, bathroom tile, backsplash, shower tile, grout repair, regrouting, grout cleaning, mosaics, ceramic tile, porcelain tile, marble floors, tile store, custom showers, terrazzo',
    signs:
      'tile, tiles, tiling, tile setter, grout, regrout, backsplash, ceramic, porcelain floor, mosaic, shower pan, cracked tile, caulk in the shower, subway tile, heated floor, terrazzo',
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
      mud room floor that can take wet boots`,
    brands: 'The Tile Shop, Daltile, Schluter, Floor & Decor',
    touches: 'tile showroom clerk, mosaic hobbyist',
    near: 'flooring, kitchen and bath remodeling, countertops, masonry, handyman work, general contracting',
  },
  {
    name: 'countertops',
    does: 'countertop fabricator, countertop installer, granite countertops, quartz countertops, stone fabricator, marble and granite, solid surface, butcher block counters, laminate countertops, stone shop, countertop resurfacing, concrete countertops, stone polishing',
    signs:
      'countertop, countertops, granite, quartz, butcher block, Formica, Corian, marble slab, stone slab, laminate counter, stone fabricator, counter seam',
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
      laundry room wants a folding counter`,
    brands: 'Cambria, Silestone, Corian, Caesarstone, Formica, Granite Transformations',
    touches: 'lunch counter server, quarry worker',
    near: 'cabinets, kitchen and bath remodeling, tile, masonry, interior design',
  },
  {
    name: 'masonry',
    does: 'mason, masonry contractor, bricklayer, stone mason, stonemason, brick repair, tuckpointing, repointing, block walls, retaining walls, stone veneer, brick and block, outdoor fireplaces, stone walls, mortar repair, pavers, restoration masonry',
    signs:
      'mason, masonry, brick, bricks, brickwork, bricklayer, tuckpointing, repointing, mortar, stone wall, stonework, cinder block, retaining wall, brick steps, stone veneer, stone steps, crumbling brick, pizza oven',
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
      steps pull away from the house`,
    touches: 'Freemason, Masonic lodge secretary, brick plant worker',
    near: 'chimneys, concrete and paving, landscaping, foundations and waterproofing, general contracting, gravestones',
  },
  {
    name: 'chimneys',
    does: 'chimney sweep, chimney cleaning, chimney repair, fireplace installer, gas fireplace service, wood stove installer, hearth shop, chimney relining, chimney caps, pellet stoves, fireplace inserts, gas logs, dryer vent cleaning, flue inspections, hearth and patio',
    signs:
      'chimney, chimney sweep, fireplace, flue, wood stove, woodstove, pellet stove, gas logs, creosote, chimney cap, hearth, fireplace insert, damper, gas fireplace, chimney liner',
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
      house smells like soot in summer`,
    brands: 'Vermont Castings, Heatilator, Jotul, Quadra-Fire, Chim-Chimney',
    near: 'masonry, firewood, roofing, home inspection, heating and cooling, wildlife removal',
  },
  {
    name: 'foundations and waterproofing',
    does: 'foundation repair, basement waterproofing, waterproofing contractor, crawl space repair, crawl space encapsulation, foundation contractor, piers and underpinning, house leveling, slab lifting, mudjacking, French drains, wall anchors, drainage contractor, foundation crack repair, house jacking, sump systems',
    signs:
      'foundation, foundation crack, wet basement, basement leak, damp basement, waterproofing, crawl space, crawlspace, bowing wall, settling house, sinking slab, house leveling, piers, underpinning, mudjacking, French drain, basement seepage, water in the basement, uneven floors, sloping floors',
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
      is this crack serious or just cosmetic`,
    brands: 'Basement Systems, B-Dry, Ram Jack, Olshan, Groundworks, Drylok',
    near: 'structural engineering, concrete and paving, home inspection, masonry, water and fire damage, excavation',
  },
  {
    name: 'water and fire damage',
    does: 'water damage restoration, fire restoration, disaster restoration, restoration contractor, flood cleanup, smoke damage cleanup, water extraction, drying, board-up service, sewage cleanup, storm cleanup, contents restoration, biohazard cleanup, crime scene cleanup, emergency restoration, hoarding cleanup, odor removal, trauma cleanup',
    signs:
      'water damage, flood damage, flooded, flooded basement, fire damage, smoke damage, soot, restoration company, water extraction, house fire, board up, sewage cleanup, dehumidifiers and fans, biohazard, crime scene, wet carpet, kitchen fire',
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
      tenant left needles and filth, needs a special crew`,
    brands:
      'ServPro, ServiceMaster Restore, PuroClean, Paul Davis, BELFOR, Rainbow Restoration, 911 Restoration, Aftermath',
    touches: 'firefighter, claims adjuster, Red Cross volunteer',
    near: 'home and car insurance, mold and asbestos removal, carpet cleaning, plumbing, general contracting, drywall, roofing',
  },
  {
    name: 'mold and asbestos removal',
    does: 'mold remediation, mold inspector, mold removal, mold testing, asbestos abatement, asbestos testing, lead paint removal, lead abatement, environmental abatement contractor, air quality testing, hazardous materials removal, remediation contractor, industrial hygienist, indoor air testing',
    signs:
      'mold, moldy, black mold, mildew smell, musty smell, asbestos, lead paint test, lead abatement, abatement, mold test, vermiculite, popcorn ceiling asbestos, remediation, air quality test, indoor air quality',
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
      buyers want proof that the mold is gone`,
    brands: 'Mold Medics, AdvantaClean, Servpro mold',
    touches: 'mold maker, injection mold designer, mesothelioma lawyer',
    near: 'water and fire damage, home inspection, demolition, radon, environmental consulting, heating and cooling, landlord and tenant law',
  },
  {
    name: 'radon',
    does: 'radon testing, radon mitigation, radon inspector, radon contractor, radon systems, certified radon measurement, radon fan replacement, radon abatement',
    signs: 'radon, radon test, radon level, radon fan, radon mitigation, picocuries',
    asks: `test kit came back at eight in the basement
      buyer wants the radon brought down before closing
      the fan on the white pipe outside stopped humming
      we sleep in the basement, should we test
      daycare license asks for a radon test
      neighbors all have that pipe up the side of the house
      gas from the ground in our new house
      high reading even after they put in a system
      worried about lung cancer, nobody here smokes
      test the school classrooms`,
    near: 'home inspection, mold and asbestos removal, foundations and waterproofing, homes for sale, wells and water treatment',
  },
  {
    name: 'house cleaning',
    does: 'house cleaner, housekeeper, maid service, residential cleaning, cleaning lady, deep cleaning, move-out cleaning, move-in cleaning, home cleaning, cleaning service owner, post-construction cleaning, spring cleaning, apartment cleaning, housekeeping, vacation rental turnover, weekly cleaning, green cleaning, laundry and ironing',
    signs:
      'house cleaning, house cleaner, housecleaner, housekeeper, cleaning lady, maid, maid service, deep clean, spring cleaning, move-out clean, dusting, scrub the bathrooms, dirty house, clean the house, ironing, housework',
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
      do you know a cleaner who takes new people`,
    brands: 'Merry Maids, Molly Maid, The Maids, MaidPro, Two Maids, The Cleaning Authority',
    touches: 'hotel housekeeping supervisor, cleaning products sales',
    near: 'office cleaning, organizing, carpet cleaning, window cleaning, homes for sale, in-home care, vacation rentals',
  },
  {
    name: 'carpet cleaning',
    does: 'carpet cleaner, carpet cleaning, rug cleaning, upholstery cleaning, steam cleaning, oriental rug cleaning, pet stain removal, tile and grout cleaning, mattress cleaning, area rugs, commercial carpet care, rug repair, couch cleaning, stain removal, carpet stretching',
    signs:
      'carpet cleaning, carpet cleaner, rug cleaning, oriental rug, area rug, carpet stain, stained carpet, pet stains, steam clean, upholstery cleaning, wine on the carpet, carpet smells, shampoo the carpet, couch stain, pet urine',
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
      dining chairs have greasy spots`,
    brands: 'Stanley Steemer, Chem-Dry, Oxi Fresh, Zerorez, Rug Doctor, COIT',
    near: 'house cleaning, office cleaning, flooring, water and fire damage, upholstery, property management',
  },
  {
    name: 'organizing',
    does: 'professional organizer, home organizer, decluttering, closet organizer, closet design, custom closets, downsizing specialist, senior move manager, paper organizing, garage organization, productivity organizer, hoarding help, move manager, unpacking service, photo organizer, pantry organizing, home organization',
    signs:
      'organizer, organizing, declutter, decluttering, clutter, cluttered, hoarder, hoarding, downsizing, closet system, closet organizer, piles of paper, too much stuff, senior move, overflowing closets, unpacking, disorganized, tidy up, sort through',
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
      set up the kitchen in the new house`,
    brands:
      'California Closets, Closets by Design, NEAT Method, The Container Store, Closet Factory, Caring Transitions, KonMari',
    touches: 'union organizer, community organizer, event organizer',
    near: 'junk removal, estate sales, moving, house cleaning, senior living, storage, thrift and donations',
  },
  {
    name: 'handyman work',
    does: 'handyman, handywoman, handyman services, home repairs, small jobs, odd jobs, honey-do list, home maintenance, fix-it man, furniture assembly, TV mounting, picture hanging, minor repairs, property maintenance, jack of all trades, punch lists, caulking, light fixtures, maintenance man',
    signs:
      'handyman, handy man, odd jobs, small repairs, honey-do list, fix-it, furniture assembly, put together a crib, hang pictures, mount a TV, TV mount, small jobs, punch list, caulking, loose doorknob, IKEA furniture, to-do list around the house, home repairs',
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
      curtain rod fell down`,
    brands:
      'Mr. Handyman, Ace Handyman, TaskRabbit, Handyman Connection, House Doctors, HomeAdvisor, Angi',
    touches: 'hardware store clerk, weekend DIYer',
    near: 'property management, general contracting, carpentry, painting, homes for sale, accessible homes, plumbing',
  },
  {
    name: 'accessible homes',
    does: 'aging in place specialist, CAPS certified remodeler, wheelchair ramps, stair lifts, stairlifts, walk-in tubs, grab bars, accessibility contractor, home modifications, barrier-free showers, home access, lift chairs, ceiling lifts, home safety for seniors, accessible remodeling, ADA modifications, platform lifts',
    signs:
      'wheelchair ramp, stair lift, stairlift, walk-in tub, grab bar, grab bars, accessible bathroom, roll-in shower, wheelchair accessible, aging in place, handicap ramp, home modifications, raised toilet, wider doorways, ADA ramp, can no longer climb stairs, accessible home',
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
      railings on both sides for my husband's balance`,
    brands:
      'Acorn Stairlifts, Bruno, Safe Step, 101 Mobility, Amramp, Kohler walk-in bath, Lifeway Mobility',
    near: 'occupational therapy, medical equipment, elevators, handyman work, senior living, care management, kitchen and bath remodeling',
  },
  {
    name: 'appliance repair',
    does: 'appliance repair, appliance technician, appliance repairman, washer and dryer repair, refrigerator repair, dishwasher repair, oven and stove repair, ice maker repair, appliance service, fixes washers and dryers, commercial appliance repair, microwave repair, dryer vent cleaning, vacuum repair',
    signs:
      'appliance repair, refrigerator, fridge, washing machine, washer, dryer, dishwasher, oven, stove burner, ice maker, freezer quit, dryer vent, range hood, microwave, garbage compactor, vacuum cleaner, appliance',
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
      who still works on old Maytags`,
    brands:
      'Mr. Appliance, Whirlpool, Maytag, Kenmore, Sub-Zero, Bosch dishwasher, GE Appliances, Frigidaire, Speed Queen, KitchenAid',
    touches: 'appliance factory worker',
    near: 'appliance sales, plumbing, electrical work, handyman work, property management, commercial refrigeration',
  },
  {
    name: 'appliance sales',
    does: 'appliance store, appliance sales, appliance dealer, used appliances, scratch and dent appliances, kitchen appliances, appliance showroom, appliance delivery and installation, laundry appliances, ranges and refrigerators, appliance consultant, reconditioned washers and dryers',
    signs:
      'new refrigerator, new fridge, new stove, new washer, new dishwasher, appliance store, used appliances, used washer, scratch and dent, gas range, freezer to buy, appliance package, chest freezer, secondhand fridge',
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
      apartment sized laundry set`,
    brands:
      'Best Buy, Home Depot, Lowes, Sears, Whirlpool, Maytag, Wolf, Viking, LG, Samsung appliances',
    touches: 'appliance warehouse picker',
    near: 'appliance repair, kitchen and bath remodeling, furniture, home building, thrift and donations',
  },
  {
    name: 'upholstery',
    does: 'upholsterer, upholstery shop, furniture reupholstery, reupholstering, slipcovers, cushions, foam replacement, auto upholstery, boat upholstery, marine canvas, restaurant booths, custom cushions, headboards, leather repair, seat covers',
    signs:
      'upholstery, upholsterer, reupholster, reupholstered, slipcover, slipcovers, couch cushions, seat cushions, torn leather, sagging couch, sofa fabric, booth seats, boat seats, headliner, wing chair, window seat cushion',
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
      exam table vinyl is cracked`,
    near: 'furniture repair, interior design, curtains and blinds, antiques, boats, furniture',
  },
  {
    name: 'furniture repair',
    does: 'furniture repair, furniture restoration, furniture refinisher, refinishing, chair caning, antique furniture restoration, wood repair, table refinishing, chair regluing, furniture stripping, veneer repair, touch-up artist, recliner repair, furniture medic',
    signs:
      'furniture repair, furniture restoration, refinish a table, refinishing, wobbly chair, broken chair, chair leg, caning, cane seat, veneer, scratched table, water ring, dresser drawer, furniture stripping, rocking chair, antique dresser, broken recliner',
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
      grandfather clock case needs repair`,
    brands: 'Furniture Medic, Minwax',
    near: 'upholstery, antiques, woodworking, moving, carpentry, art restoration',
  },
  {
    name: 'furniture',
    does: 'furniture store, furniture sales, furniture maker, custom furniture, furniture consultant, used furniture, consignment furniture, home furnishings, Amish furniture, patio furniture, outdoor furniture, sofas and recliners, dining sets, furniture dealer, furniture rental, bedroom sets, home decor store',
    signs:
      'furniture, sofa, couch, dining table, dining set, recliner, bedroom set, dresser, bunk beds, bookcase to buy, patio furniture, sectional, coffee table, bed frame, nightstand, furnish the apartment, futon, bar stools',
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
      desk for a teenager's room`,
    brands:
      'Ashley, La-Z-Boy, Ethan Allen, IKEA, Bassett, Rooms To Go, Havertys, Wayfair, Bobs Discount, Raymour & Flanigan',
    touches: 'furniture factory worker, furniture delivery driver',
    near: 'interior design, mattresses, furniture repair, thrift and donations, office furniture, woodworking, home staging',
  },
  {
    name: 'interior design',
    does: 'interior designer, interior decorator, decorator, home decor consultant, color consultant, space planning, commercial interiors, furnishing homes, room makeovers, design consultant, e-design, office interiors, holiday decorating, feng shui consultant, kitchen design, soft furnishings',
    signs:
      'interior design, interior designer, interior decorator, decorate, decorating, decor, color scheme, room makeover, redecorate, mood board, space planning, feng shui, furniture arrangement, throw pillows, home decor',
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
      restaurant needs a mood`,
    brands: 'Decorating Den, Houzz, Pottery Barn design crew, Havenly',
    touches: 'interior design student, game interface designer',
    near: 'home staging, furniture, curtains and blinds, architecture, kitchen and bath remodeling, painting, art galleries',
  },
  {
    name: 'home staging',
    does: 'home stager, home staging, real estate staging, staging consultant, staging and redesign, vacant home staging, furniture rental for staging, occupied home staging, prep homes for sale, curb appeal consultant, redesign',
    signs:
      'staging, stager, home stager, stage the house, show-ready, curb appeal, vacant listing, listing photos, open house ready, house shows badly',
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
      someone to tell my client what to change`,
    near: 'homes for sale, interior design, furniture, house cleaning, painting, photography, organizing',
  },
  {
    name: 'curtains and blinds',
    does: 'window treatments, blinds and shades, custom drapery, drapery workroom, curtain maker, shutters, plantation shutters, motorized shades, blind repair, blind installer, valances, roman shades, window coverings, window fashions, drapes, curtain hemming, shade consultant',
    signs:
      'curtain, curtains, blinds, window shades, shutters, drapes, drapery, window treatments, window coverings, plantation shutters, roman shades, blackout shades, valance, curtain rods, roller shade, mini blinds',
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
      cover the sliding door somehow`,
    brands:
      'Budget Blinds, Hunter Douglas, Levolor, 3 Day Blinds, Blinds.com, Gotcha Covered, Graber',
    near: 'interior design, upholstery, windows and doors, awnings and screens, tailoring, furniture',
  },
  {
    name: 'home theater',
    does: 'home theater installer, audio video installer, AV integrator, smart home installer, home automation, whole-house audio, TV mounting and wiring, surround sound, custom electronics installer, speaker installation, media rooms, conference room AV, projector installation, structured wiring, hi-fi shop, home wifi setup',
    signs:
      'home theater, surround sound, smart home, home automation, projector, in-ceiling speakers, soundbar, media room, whole-house audio, AV system, hide the wires, stereo system, home cinema, outdoor speakers, receiver setup, turntable',
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
      wire up the den for gaming`,
    brands: 'Sonos, Bose, Control4, Crestron, Geek Squad, Magnolia, Lutron, Savant, Klipsch',
    touches: 'movie theater usher, television salesman',
    near: 'alarms and cameras, electrical work, antenna and satellite, sound and lighting, television repair, IT support',
  },
  {
    name: 'alarms and cameras',
    does: 'alarm company, security systems, burglar alarms, security camera installer, CCTV, home security, surveillance systems, video doorbells, alarm monitoring, security system dealer, security integrator, intrusion alarms, low voltage contractor, alarm technician, surveillance cameras, smart security',
    signs:
      'burglar alarm, alarm system, home alarm, security camera, security cameras, surveillance, CCTV, video doorbell, motion sensor, break-in, broken into, burglary, home security, alarm monitoring, doorbell camera, porch pirates, prowler',
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
      who monitors without a five-year contract`,
    brands:
      'ADT, Ring, SimpliSafe, Vivint, Brinks Home, Arlo, Honeywell security, Guardian Protection, Blink',
    touches: 'security guard, alarm clock collector, mall security officer, dispatcher',
    near: 'locksmithing, safes and access control, home theater, fire protection, security guards, police liaison, home and car insurance',
  },
  {
    name: 'locksmithing',
    does: 'locksmith, mobile locksmith, lockouts, rekeying, lock changes, key cutting, lock and key shop, deadbolts, commercial locksmith, door hardware, master key systems, lock repair, emergency lockout, mailbox locks, panic bars, keypad locks',
    signs:
      'locksmith, locked out, lockout, rekey, rekeyed, deadbolt, change the locks, new locks, door lock, key broke off, spare key, key copy, master key, keypad lock, mailbox key, padlock, lost keys',
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
      locked out at midnight, who comes`,
    brands: 'Pop-A-Lock, Schlage, Kwikset, Medeco, Master Lock',
    touches: 'canal lock tender, jailer',
    near: 'safes and access control, car keys, alarms and cameras, property management, homes for sale, handyman work',
  },
  {
    name: 'safes and access control',
    does: 'safe technician, safe sales, gun safes, safe cracking, safe opening, safe moving, vault technician, access control installer, key card systems, door entry systems, intercoms, gate operators, badge systems, keyless entry, biometric locks, electric strikes, turnstiles',
    signs:
      'safe combination, gun safe, wall safe, fireproof safe, floor safe, vault door, access control, key card, key cards, key fob, badge reader, keyless entry, intercom, buzzer, door entry system, automatic gate, gate opener, electric strike, open a safe',
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
      drop safe for the night deposits`,
    brands: 'Liberty Safe, Sentry, Kaba, HID, Mosler, Brivo, Kisi, DoorKing, LiftMaster gate',
    touches: 'bank vault teller, safety manager',
    near: 'locksmithing, alarms and cameras, fencing, moving, security guards, gunsmithing',
  },
  {
    name: 'solar power',
    does: 'solar installer, solar consultant, solar energy advisor, solar panels, photovoltaic systems, PV installer, solar sales, battery backup, home batteries, off-grid systems, solar contractor, commercial solar, community solar, solar repair, solar design, wind and solar, renewable energy contractor',
    signs:
      'solar, solar panels, solar panel, photovoltaic, net metering, home battery, Powerwall, off-grid, off the grid, inverter, community solar, solar lease, rooftop panels, wind turbine, renewable energy',
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
      squirrels chew the wires under our panels`,
    brands:
      'Sunrun, SunPower, Tesla Powerwall, Enphase, Sunnova, SolarEdge, Momentum Solar, Blue Raven, Freedom Solar',
    touches: 'astronomer, solar physics student, door-to-door canvasser',
    near: 'electrical work, roofing, generators, energy audits, energy brokers, home building',
  },
  {
    name: 'generators',
    does: 'generator installer, standby generators, backup power, generator service, generator repair, generator maintenance, portable generators, transfer switches, emergency power, generator dealer, generator rental, whole-house generators, UPS systems',
    signs:
      'generator, generators, standby power, backup power, transfer switch, power outage, power outages, whole-house generator, interlock kit, emergency power, blackout',
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
      it runs but makes no power`,
    brands: 'Generac, Kohler generator, Cummins, Honda generator, Briggs & Stratton, Caterpillar',
    near: 'electrical work, solar power, oil tanks and fuel, small engine repair, equipment rental, commercial refrigeration',
  },
  {
    name: 'lighting',
    does: 'lighting designer, lighting store, lighting showroom, landscape lighting, outdoor lighting, lamp repair, lamp shades, chandeliers, light fixtures, LED retrofits, parking lot lighting, holiday light installation, Christmas light hanging, chandelier cleaning, lighting consultant, lighting rep',
    signs:
      'light fixture, light fixtures, chandelier, lamp, lampshade, lamp shade, landscape lighting, outdoor lights, recessed lights, LED lights, Christmas lights, holiday lights, pendant light, track lighting, floodlight, path lights, rewire a lamp, string lights, light bulbs',
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
      mother's eyes are bad and she needs brighter rooms`,
    brands: 'Lamps Plus, Philips Hue, Outdoor Lighting Perspectives, Lutron, Cree, Kichler',
    touches: 'lighthouse volunteer, stage lighting student',
    near: 'electrical work, interior design, landscaping, sound and lighting, glass and mirrors, handyman work',
  },
  {
    name: 'stairs and railings',
    does: 'stair builder, staircase remodeling, railings, handrails, iron railings, ornamental iron, stair treads, spiral stairs, balusters, cable railings, stair contractor, wrought iron work, metal fabricator of railings, deck railings, fire escapes, custom gates',
    signs:
      'staircase, stair treads, handrail, handrails, railing, railings, banister, balusters, spindles, spiral stairs, wrought iron, ornamental iron, fire escape, cable railing, newel post, stair runner',
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
      gap between the posts is too wide for kids`,
    near: 'carpentry, welding, decks, fencing, blacksmithing, general contracting, accessible homes',
  },
  {
    name: 'glass and mirrors',
    does: 'glazier, glass shop, glass company, window glass replacement, glass cutting, shower doors, frameless shower enclosures, mirrors, storefront glass, table tops, glass repair, stained glass, stained glass repair, commercial glazing, glass railings, window film, window tinting for buildings, insulated glass',
    signs:
      'broken window, broken glass, glazier, window pane, glass shop, shower door, storefront glass, mirror, mirrors, glass tabletop, glass table, plate glass, stained glass, window film, cracked window, glass shelf, shattered, frameless shower, glass cut',
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
      glass shelves for a display case`,
    brands: 'Glass Doctor, Binswanger Glass',
    touches: 'glass blower, eyeglass maker, windshield installer',
    near: 'windows and doors, auto glass, picture framing, kitchen and bath remodeling, property management, tile',
  },
  {
    name: 'awnings and screens',
    does: 'awning installer, awnings and canopies, retractable awnings, screen porch enclosures, screen repair, rescreening, window screens, patio covers, sunshades, pergola covers, shade sails, screen rooms, hurricane shutters, storm shutters, canvas shop, lanai screens',
    signs:
      'awning, awnings, canopy over the door, screened porch, screen porch, window screens, torn screens, rescreen, patio cover, shade sail, hurricane shutters, storm shutters, screen repair, lanai, sunshade, canvas cover',
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
      sun room gets too hot without an outside shade`,
    brands: 'SunSetter, Phantom Screens, Screenmobile, Sunesta',
    near: 'windows and doors, decks, handyman work, curtains and blinds, signs, tents',
  },
]
