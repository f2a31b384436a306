import type { Trade } from './trade'

/** Trades of the yard and the land around the house, and of what is hauled from it. */
export const grounds: readonly Trade[] = [
  {
    name: 'concrete and paving',
    does: 'concrete contractor, concrete finisher, cement mason, paving contractor, asphalt paving, driveway contractor, driveway repair, sealcoating, driveway sealing, sidewalks, patios, stamped concrete, concrete cutting, parking lot striping, flatwork, pavers, gravel driveways, ready-mix concrete, concrete polishing, parking lots, curbs',
    signs:
      'concrete, cement, asphalt, paving, driveway, sidewalk, sealcoat, sealcoating, blacktop, stamped concrete, concrete slab, concrete patio, pothole, potholes, parking lot striping, pavers, gravel driveway, curb, cracked driveway',
    asks: `driveway is all cracks and weeds
      potholes in our store's parking lot
      pour a slab for a shed
      sidewalk lifted by a root and people trip
      city told us to fix the walk in front
      driveway needs sealing before winter
      patio with a pattern like stone
      lines in the parking lot wore off
      garage floor is flaking from road salt
      wheelchair spaces need to be marked
      gravel lane washes out every spring
      front walk sunk and holds water
      widen the driveway for the camper
      basketball pad behind the church
      loading dock apron is breaking up
      cut a trench through the shop floor
      steps and walk for the new house
      private road shared by six families needs paving
      traveling crew left me a lousy blacktop job`,
    touches: 'concrete truck driver, cement plant worker, road crew flagger',
    near: 'masonry, excavation, foundations and waterproofing, landscaping, general contracting, civil engineering, property management',
  },
  {
    name: 'landscaping',
    does: 'landscaper, landscape contractor, landscape designer, landscape architect, garden designer, gardener, hardscaping, yard makeovers, planting, mulch and beds, retaining walls, patios and walkways, sod installation, grading and drainage, garden maintenance, native plants, landscape maintenance, ponds and water features, xeriscaping, rain gardens, artificial turf, flower beds',
    signs:
      'landscaper, landscaping, landscape design, landscape architect, flower beds, flower bed, mulch, shrubs, bushes, hedge trimming, hedges, garden design, hardscape, backyard makeover, sod, yard drainage, pond, waterfall feature, native plants, rain garden, gardener, weeding, overgrown yard, artificial turf',
    asks: `new house sits in a sea of mud
      backyard is a jungle since dad died
      want a yard that needs hardly any work
      bushes swallowed the front windows
      beds are nothing but weeds
      water stands in the yard for days
      plan a garden with something blooming all season
      slope is washing down into the street
      fire pit and a place to sit outside
      office entrance needs plants that look cared for
      plants deer won't eat
      koi pond is green and the pump died
      yard has to look good for a wedding in June
      screen us from the neighbors with something green
      raised vegetable beds for a bad back
      rip out the grass and save water
      memorial garden at the church
      HOA says the front yard is a violation
      playground area needs soft ground and shade
      someone to prune roses and weed twice a month
      curb appeal before we list the house`,
    brands: 'BrightView, Yard Barbers, Belgard pavers',
    touches: 'landscape photographer, landscape painter, botany student',
    near: 'lawn care, tree care, garden centers, irrigation, masonry, fencing, concrete and paving',
  },
  {
    name: 'lawn care',
    does: 'lawn care, lawn mowing, lawn service, mowing, grass cutting, lawn maintenance, fertilization, weed control, aeration and overseeding, leaf removal, fall cleanup, spring cleanup, edging and trimming, turf management, lawn treatment, yard work, brush mowing, field mowing, commercial mowing',
    signs:
      'lawn, lawns, mow, mowing, mowed, cut the grass, grass cutting, leaf removal, raking leaves, crabgrass, dandelions, aeration, overseed, fertilizer, grubs, yard work, fall cleanup, spring cleanup, bare patches in the grass, weed control, tall grass',
    asks: `grass is knee high and I'm out of town
      dad can't push the mower anymore
      leaves are a foot deep
      lawn is more dandelion than grass
      brown patches and I don't know why
      son went to college and nobody mows now
      city left a notice about tall weeds
      broke my leg, yard needs cutting for the summer
      somebody weekly for three rental houses
      moles and grubs wrecked the turf
      soccer field needs care
      cut five acres of rough field
      sticks and leaves cleared out before winter
      dog spots all over the back yard
      seed the bare ground under the maple
      cemetery needs mowing twice a month
      elderly neighbor's yard is getting out of hand
      cheap kid with a mower or a real service, either one
      spray for weeds but safe for kids and dogs`,
    brands:
      'TruGreen, Lawn Doctor, Weed Man, Scotts, Spring-Green, LawnStarter, Lawn Love, U.S. Lawns',
    touches: 'golf course greenskeeper, lawn mower salesman',
    near: 'landscaping, snow removal, irrigation, tree care, property management, pest control, small engine repair',
  },
  {
    name: 'tree care',
    does: 'arborist, certified arborist, tree service, tree removal, tree trimming, tree surgeon, stump grinding, stump removal, tree pruning, storm cleanup, tree climbing, lot clearing, tree health care, tree planting, brush chipping, logging, forester, emergency tree removal, crown thinning',
    signs:
      'tree, trees, tree removal, tree trimming, arborist, stump, stump grinding, branches, dead tree, dead limb, limbs, fallen tree, dying ash, emerald ash borer, hanging branch, oak wilt, wood chips, tree roots, leaning tree',
    asks: `big limb hangs right over the kids' bedroom
      oak came down across the driveway
      dead ash leaning at the house
      branches scrape the roof all night
      neighbor's maple fell on our fence
      stump in the middle of the yard
      leaves on the elm are turning brown in July
      roots are lifting the patio
      clear an acre of scrub for a house
      is it sick or can it be saved
      storm left half a tree on the wires
      apple trees haven't been pruned in ten years
      block the view from the lake, thin them out
      lightning split the pine
      palm fronds drop on parked cars
      insurance wants branches off the roof
      plant shade trees along the church lot
      timber on our land might be worth something
      widow needs three dead trees taken down
      power line runs through our maple`,
    brands: 'Davey Tree, Bartlett, SavATree, Monster Tree Service, Asplundh',
    touches: 'Christmas tree vendor, family tree researcher, bonsai hobbyist, forestry student',
    near: 'landscaping, firewood, lawn care, excavation, roofing, land and farms, fencing',
  },
  {
    name: 'irrigation',
    does: 'irrigation contractor, sprinkler systems, lawn sprinklers, sprinkler repair, drip irrigation, sprinkler blowouts, winterizing sprinklers, irrigation technician, irrigation design, smart controllers, farm irrigation, center pivot dealer, drainage and irrigation, backflow preventers',
    signs:
      'irrigation, sprinkler system, sprinklers, lawn sprinkler, sprinkler head, sprinkler heads, drip line, drip irrigation, sprinkler blowout, winterize the sprinklers, soaker hose, watering the lawn, sprinkler timer, center pivot',
    asks: `one corner of the lawn never gets water
      mower ran over a head and now it's a geyser
      need the lines blown out before it freezes
      turn the system on for spring
      garden dies when we go on vacation
      tired of dragging hoses
      zone three won't shut off
      water bill is crazy from a leak underground
      drip for the tomato beds
      controller went blank after lightning
      ball fields need watering at night
      digging for the fence cut our lines
      sprays the sidewalk and not the grass
      pump from the lake to water the yard
      pivot on the south field stopped turning
      greenhouse benches need automatic watering`,
    brands: 'Rain Bird, Hunter Industries, Toro irrigation, Conserva, Rachio, Valley pivot',
    touches: 'fire sprinkler inspector',
    near: 'lawn care, landscaping, wells and water treatment, plumbing, farm equipment',
  },
  {
    name: 'fencing',
    does: 'fence contractor, fence company, fence installer, fence builder, fence repair, wood fences, chain link, vinyl fence, privacy fence, farm fence, gates, ornamental fence, dog fences, invisible fence, pasture fencing, pool fencing, temporary fence rental, split rail',
    signs:
      'fence, fences, fencing, privacy fence, chain link, picket fence, fence post, fence posts, invisible fence, split rail, barbed wire, electric fence, backyard gate, dog run, pool fence, vinyl fence',
    asks: `dog keeps getting out of the yard
      wind flattened twenty feet of it
      need something around the pool by law
      neighbor's new puppy comes right over
      keep deer out of the garden
      cows were on the road again
      gate drags and won't latch
      posts rotted off at the ground
      privacy from the house behind us
      toddler runs for the street
      lock up the equipment yard at night
      truck backed through our chain link
      horse pasture needs safe rails
      temporary barrier around the job site
      playground at the daycare must be enclosed
      buried dog wire is broken somewhere
      property line argument, we want it marked with pickets
      backstop at the ball field is falling down`,
    brands: 'Superior Fence & Rail, Invisible Fence, DogWatch, Master Halco',
    touches: 'fencing coach, fencer, sword fencing club',
    near: 'landscaping, decks, land surveying, dog training, livestock, pools and spas, handyman work',
  },
  {
    name: 'decks',
    does: 'deck builder, deck contractor, deck repair, deck staining, composite decking, porches, pergolas, gazebos, deck refinishing, screened porches, deck inspections, outdoor living, patio covers, deck boards, multi-level decks, wood decks',
    signs:
      'deck, decking, deck boards, composite deck, back deck, pergola, gazebo, porch deck, deck stain, rotten deck, deck steps, arbor, deck builder, balcony boards',
    asks: `boards are soft and someone's foot went through
      a place to grill outside the kitchen door
      nails pop up and splinter bare feet
      hot tub needs something strong to sit on
      gray and peeling, needs stripping and staining
      want one that never needs stain
      shade structure over the back patio
      steps from the back door are falling apart
      deck pulls away from the house
      is it safe for forty people at the graduation party
      roof over part of the porch
      outdoor seating for our cafe
      balconies at the apartments failed inspection
      gazebo for the church lawn
      build around the above-ground pool
      railing posts wobble out back`,
    brands: 'Trex, TimberTech, Archadeck, AZEK, Fiberon',
    touches: 'ship deckhand, slide deck designer, card deck collector',
    near: 'carpentry, general contracting, fencing, pressure washing, stairs and railings, landscaping, awnings and screens',
  },
  {
    name: 'pools and spas',
    does: 'pool builder, pool company, pool service, pool cleaning, pool maintenance, pool repair, pool installer, inground pools, above ground pools, hot tubs, hot tub dealer, spa repair, pool liners, pool opening and closing, pool resurfacing, pool supplies, saunas, pool heaters, commercial pools, swim spas',
    signs:
      'pool, swimming pool, inground pool, above-ground pool, hot tub, jacuzzi, pool liner, pool pump, pool filter, pool cover, pool heater, chlorine, green pool, pool chemicals, sauna, swim spa, diving board, cloudy water',
    asks: `pool turned green over the holiday
      liner ripped and it loses an inch a day
      hot tub trips and won't heat
      open it up before Memorial Day
      close it for the winter
      thinking about putting in a pool for the kids
      pump screams and then stops
      motel pool failed the health inspection
      tired of skimming and testing every day
      bought a house with a pool and have no clue
      want to fill in an old pool nobody uses
      concrete is rough and cuts the kids' feet
      move a hot tub to the new house
      sauna for the basement
      heater won't light and the party is Saturday
      cover motor died halfway across
      swim at home for my bad joints
      club needs a certified operator for its pool
      tiles and coping came loose over winter`,
    brands:
      'Leslies Pool, Pentair, Hayward, Jacuzzi, Hot Spring Spas, Anthony & Sylvan, Blue Haven, Pinch A Penny, Bullfrog Spas, Polaris',
    touches: 'lifeguard, swim coach, pool player, billiards',
    near: 'swimming lessons, landscaping, fencing, concrete and paving, plumbing, electrical work, lawn care',
  },
  {
    name: 'pest control',
    does: 'exterminator, pest control, pest control technician, termite control, bed bug treatment, mosquito control, rodent control, ant control, wasp and hornet removal, roach control, termite inspector, fumigation, tick spraying, pest management, commercial pest control, kills bugs',
    signs:
      'exterminator, pest, pests, termite, termites, bed bugs, bedbugs, roaches, cockroaches, ants, mice, mouse, rats, wasps, hornets, yellow jackets, spiders, fleas, mosquitoes, ticks, carpenter ants, infestation, bugs, moths in the pantry, silverfish',
    asks: `something is scratching in the wall at night
      ants march across the kitchen every morning
      kid has bites all over, might be bed bugs
      hornets built a nest by the front door
      mouse droppings in the pantry
      found wings and sawdust by the window sill
      health inspector saw a roach in our restaurant
      fleas everywhere after the cat moved out
      can't sit outside for the mosquitoes
      buyer's lender wants a termite letter
      rats under the deck
      tenant says there are bugs in the apartment
      ticks in the yard and the dog has Lyme
      spiders the size of my hand in the basement
      moths eat our sweaters
      carpenter bees drill into the porch
      grain bin has weevils
      daycare needs someone who uses safe stuff
      yellow jackets in the ground where I mow`,
    brands:
      'Orkin, Terminix, Ehrlich, Mosquito Joe, Rentokil, Truly Nolen, Aptive, Mosquito Squad, Massey Services',
    touches: 'entomologist, ant farm hobbyist',
    near: 'wildlife removal, home inspection, property management, lawn care, insulation, beekeeping, house cleaning',
  },
  {
    name: 'wildlife removal',
    does: 'wildlife removal, animal control operator, nuisance wildlife control, critter control, raccoon removal, squirrel removal, bat removal, bat exclusion, trapper, snake removal, mole trapping, skunk removal, bird control, dead animal removal, humane trapping, goose control, beaver trapping',
    signs:
      'raccoon, raccoons, squirrels in the attic, squirrels, bats, bat in the house, skunk, possum, opossum, groundhog, woodchuck, snake, snakes, moles, wildlife, pigeons, geese, beaver, beavers, armadillo, dead animal smell, trapper, fox under the shed, coyotes',
    asks: `something heavy walks around in the attic
      bat flew around the bedroom last night
      skunk lives under our porch
      smell like something died inside the wall
      raccoons tip the trash every night
      tunnels all over the lawn
      snake in the laundry room
      groundhog is digging under the barn
      pigeons mess all over the storefront
      geese have taken over the golf course
      beavers flooded our back field
      squirrels chewed into the eaves
      baby animals up in the chimney
      coyotes after the chickens
      woodpecker hammers the house at dawn
      don't want it killed, just moved
      possum trapped in our garage
      bird is stuck in the store rafters
      deer eat everything I plant`,
    brands: 'Critter Control, Trutech, Varment Guard, Skedaddle',
    touches: 'wildlife photographer, game warden, zoo keeper, wildlife biologist',
    near: 'pest control, chimneys, roofing, hunting and fishing guides, pet adoption, insulation, city government',
  },
  {
    name: 'septic systems',
    does: 'septic service, septic pumping, septic tank cleaning, septic installer, septic inspection, septic repair, drain field repair, leach field, septic contractor, aerobic systems, mound systems, sewage pumps, perc tests, onsite wastewater, pumps tanks, grease trap pumping, septic designer',
    signs:
      'septic, septic tank, drain field, drainfield, leach field, cesspool, perc test, mound system, grease trap, septic inspection, tank pumped, aerobic system, septic alarm, soggy yard that smells',
    asks: `yard is soggy and stinks over the tank
      nobody remembers when it was last pumped
      toilets gurgle and we're not on city sewer
      red alarm light on the box in the yard
      selling a country house, the system has to be inspected
      can this lot pass a perc test
      grass is bright green over the field
      old cesspool under our new patio
      kids flushed wipes and it all backed up, no sewer here
      restaurant grease trap is overflowing
      campground needs its tanks emptied
      can't find the lid under the lawn
      drove a truck over the leach field
      adding a bedroom, is the system big enough
      health department gave us thirty days
      lift pump burned out`,
    touches: 'wastewater plant operator, sewer department clerk',
    near: 'plumbing, excavation, wells and water treatment, home inspection, land and farms, portable toilets, civil engineering',
  },
  {
    name: 'wells and water treatment',
    does: 'well driller, well drilling, well pump service, pump installer, water treatment, water softeners, water filtration, water testing, well inspection, water conditioning, reverse osmosis, iron removal, geothermal drilling, pressure tanks, whole-house filters, well contractor, water quality specialist, UV systems',
    signs:
      'well pump, well water, water well, drilled well, well driller, water softener, hard water, reverse osmosis, water filter, water filtration, iron in the water, rotten egg smell, sulfur water, water test, well ran dry, pressure tank, arsenic, water treatment, PFAS, nitrates, cistern',
    asks: `no water at all and we're on a well
      water smells like rotten eggs
      orange stains in the tub and on the laundry
      white crust on everything
      well went dry this summer
      bought land with no water on it
      pump runs all the time
      is our water safe for the baby's formula
      coffee shop needs better water
      softener takes salt but does nothing
      skin itches after every shower
      lender wants the well tested
      muddy water after the heavy rain
      farm next door sprays and we drink from the ground
      pressure drops when two people shower out here in the country
      old dug well should be capped
      cattle need water in the back pasture
      letter says there's lead in the town's pipes
      geothermal needs bore holes`,
    brands:
      'Culligan, Kinetico, EcoWater, RainSoft, Goulds pumps, Kohler water, Aquasana, LeafHome water',
    touches: 'oil well worker, water utility billing clerk, wellness coach',
    near: 'plumbing, septic systems, laboratory testing, home inspection, land and farms, irrigation, bottled water',
  },
  {
    name: 'excavation',
    does: 'excavation contractor, excavator, excavating, dirt work, earthwork, grading, land clearing, site work, trenching, backhoe service, bulldozer work, pond digging, driveway building, utility trenching, basement digging, drainage work, gravel and fill hauling, dump truck service, skid steer work, topsoil, site prep, brush hogging, directional drilling',
    signs:
      'excavation, excavator, excavating, backhoe, bulldozer, dirt work, grading, land clearing, trenching, trench, dig a pond, topsoil, fill dirt, gravel delivery, skid steer, dump truck, culvert, site prep, dig a foundation, load of gravel',
    asks: `dig a basement for the new house
      need a trench from the road to the barn
      lot is all brush and rocks
      want a pond on the low end of the farm
      culvert washed out and we can't reach the house
      haul away a hill of dirt
      level ground for a building pad
      ten loads of gravel for the lane
      bury an old stone foundation
      water runs off the hill into our cellar, regrade it
      someone with a backhoe for a day
      dig up a broken line in the yard
      clear trees and stumps for pasture
      riding arena needs flat ground and footing
      bury a horse
      parking area cut into the bank
      topsoil for a new lawn
      ditch along the road is silted up
      run pipe under the driveway without tearing it up`,
    brands: 'Bobcat, Caterpillar, Kubota excavator, Ditch Witch',
    touches: 'archaeologist, heavy equipment salesman, quarry clerk',
    near: 'septic systems, concrete and paving, demolition, civil engineering, home building, tree care, equipment rental',
  },
  {
    name: 'demolition',
    does: 'demolition contractor, demo crew, house demolition, building demolition, wrecking, interior demolition, shed removal, pool removal, concrete removal, barn removal, selective demolition, building salvage, deconstruction, tear-downs, architectural salvage',
    signs:
      'demolition, demolish, tear down, teardown, knock down the house, wrecking, gut the inside, barn removal, shed removal, concrete removal, condemned building, bulldoze, architectural salvage, reclaimed wood, pool removal, barn wood',
    asks: `old house on our lot has to come down
      barn collapsed under the snow
      burned-out building next to the church
      city condemned the garage
      tear out a concrete patio and haul it off
      gut the store down to the studs
      get rid of the mobile home on grandpa's land
      fill in the swimming pool
      take down the silo safely
      break up a bank vault in an old building
      take out a wall of plaster and lath
      someone who saves the old beams and doors
      shed is rotten and full of junk
      old chimney must come out from the roof down
      tear off a porch that's falling away
      where to buy old barn wood and mantels`,
    touches: 'demolition derby driver, military demolition expert',
    near: 'excavation, dumpsters, mold and asbestos removal, general contracting, junk removal, scrap metal, permits',
  },
  {
    name: 'snow removal',
    does: 'snow removal, snow plowing, snowplow contractor, snow and ice management, driveway plowing, sidewalk shoveling, salting, deicing, parking lot plowing, roof snow removal, snow blowing, commercial snow removal, winter services',
    signs:
      'snow, snow removal, snow plow, snowplow, plowing, plow the driveway, shovel the walk, shoveling, icy sidewalk, snow on the roof, road salt, ice melt, snow blower service, snowed in, blizzard, deicing',
    asks: `dad had a heart attack and must not shovel
      driveway is a quarter mile and drifts shut
      mother can't get out to dialysis after a storm
      need the lot clear by seven before we open
      sidewalk is a sheet of ice and someone fell
      three feet on the roof and it creaks
      on vacation in January, who clears the walk
      plow guy quit in December
      town fines us if the walk isn't done by noon
      bank branches need winter contracts
      church steps salted on Sunday mornings
      I have a broken wrist and a foot of the white stuff outside
      snow bank from the plow blocks our garage
      apartment complex needs shoveling day and night
      hospital entrance can never be slick
      elderly neighbor alone and snowed in`,
    touches: 'snowboard instructor, ski patrol, city plow driver',
    near: 'lawn care, landscaping, concrete and paving, property management, excavation, handyman work',
  },
  {
    name: 'pressure washing',
    does: 'pressure washing, power washing, pressure washer, soft washing, house washing, roof cleaning, driveway cleaning, deck cleaning, graffiti removal, fleet washing, exterior cleaning, concrete cleaning, gum removal, building washing, mobile power wash',
    signs:
      'pressure washing, pressure wash, power wash, power washing, soft wash, house wash, algae on the siding, green siding, graffiti, mildew on the deck, moss on the roof, grimy driveway, dirty siding, gum on the sidewalk, black streaks on the roof',
    asks: `north side of the house is green
      driveway is black with grime and oil
      kids spray-painted our wall
      deck is slippery with moss
      black streaks on the shingles
      clean it up outside before the photographer comes
      gum and grease in front of the restaurant
      dumpster pad stinks
      trucks are filthy and customers see them
      patio furniture and bricks need blasting
      get the siding ready for paint
      spider webs and dirt all over the porch ceiling
      headstones and statue are covered with lichen
      drive-through lane is slick with oil
      barn alley needs a hard wash
      vinyl fence turned gray`,
    brands: 'Window Genie, Men In Kilts, Rolling Suds, Shack Shine',
    near: 'window cleaning, painting, gutters, decks, house cleaning, property management, homes for sale',
  },
  {
    name: 'window cleaning',
    does: 'window cleaner, window washing, window washer, high-rise window cleaning, residential window cleaning, commercial window cleaning, storefront windows, screen cleaning, skylight cleaning, hard water stain removal, chandelier cleaning, solar panel cleaning',
    signs:
      'window cleaning, window washing, window washer, window cleaner, dirty windows, wash the windows, streaky windows, hard water spots on glass, squeegee, skylight cleaning, solar panel cleaning, spotless windows',
    asks: `can't see the mountains for the dirt
      second floor glass that I can't reach
      shop front needs doing every week
      mother wants her windows done for Easter
      tilt-in panes nobody has tilted in years
      sprinkler spots etched into the glass
      office tower wants a bid, five stories
      paint specks on the panes after the remodel
      inside and out, and the screens too
      skylights are covered with pollen
      panels on the roof are dusty and make less power
      car dealership is all glass
      haven't been washed since we bought the place
      sparkle for the open house`,
    brands: 'Fish Window Cleaning, Window Genie, Window Gang, Squeegee Squad',
    near: 'pressure washing, gutters, house cleaning, office cleaning, glass and mirrors, homes for sale',
  },
  {
    name: 'junk removal',
    does: 'junk removal, junk hauling, hauling, haul-away, cleanouts, estate cleanouts, house cleanouts, garage cleanouts, trash hauling, appliance removal, furniture removal, hot tub removal, eviction cleanouts, attic and basement cleanouts, debris removal, hoarder cleanouts, guy with a truck, e-waste pickup',
    signs:
      'junk, junk removal, haul away, haul off, hauling, cleanout, clean-out, old mattress, old couch to get rid of, get rid of, debris, trash-out, bulky trash, dump run, piano to get rid of, brush pile, old tires, broken TV',
    asks: `house full of stuff nobody in the family wants
      old sofa and mattress have to go
      basement full of thirty years of everything
      tenant was evicted and left it all behind
      get a dead hot tub out of the yard
      piano nobody will take, even free
      brush pile after the storm
      need a truck and two strong backs
      aunt died and the house must be empty by the first
      broken swing set and rusty grill
      attic is packed to the rafters
      office is closing, desks and shelves out
      storage unit we can't face
      old freezer in a cellar with narrow stairs
      paint cans and tires the trash people refuse
      foreclosure is full of garbage
      contractor left a heap of debris in my driveway
      someone who gives the good things to charity`,
    brands: '1-800-GOT-JUNK, College Hunks Hauling Junk, Junk King, JDog, The Junkluggers, LoadUp',
    touches: 'junk food blogger, junk mail designer',
    near: 'dumpsters, estate sales, organizing, moving, thrift and donations, scrap metal, property management',
  },
  {
    name: 'dumpsters',
    does: 'dumpster rental, roll-off dumpsters, dumpster company, roll-off containers, construction dumpsters, debris boxes, driveway dumpsters, trash containers, demolition debris, waste containers, rent a dumpster, trailer dumpsters',
    signs:
      'dumpster, dumpsters, roll-off, rolloff, debris box, dumpster rental, dumpster bag, roofing debris container, ten-yard, twenty-yard',
    asks: `tearing off a roof and need somewhere to throw it
      big container in the driveway for a week
      cleaning out a house over the weekend with family
      remodel is making piles of plaster
      something to fill with yard waste
      job site needs a box swapped when full
      small one that won't crack the driveway
      need to toss concrete and dirt
      container for the church rummage leftovers
      town cleanup day needs three of them
      how many yards for a whole basement
      it's full and nobody picked it up`,
    brands:
      'Waste Management, Bagster, Bin There Dump That, redbox+, Dumpsters.com, Republic Services',
    near: 'junk removal, waste hauling, demolition, roofing, general contracting, estate sales',
  },
  {
    name: 'tool rental',
    does: 'tool rental, equipment rental for homeowners, rental yard, rent-all, tool library, tool lending, rental counter, rents tillers and sanders, lift rental, trailer rental, tool shop, rents small equipment',
    signs:
      'tool rental, rent a tool, rent a tiller, rent a sander, wood chipper rental, rent a ladder, borrow a tool, scaffolding rental, rent a trencher, log splitter, carpet cleaner rental, tool library, rent a trailer, auger, rototiller, jackhammer',
    asks: `only need a floor sander for the weekend
      post hole auger for ten fence posts
      borrow a tall ladder instead of buying one
      till the garden once in spring
      log splitter for a day
      chipper for a heap of branches
      jackhammer to break up a small slab
      trailer to move a mower
      scaffold to paint the gable end
      drain snake, long one, for a few hours
      tile saw and I'll do it myself
      lift to reach the barn peak
      community shed where neighbors share tools
      stump grinder I can run on my own`,
    brands: 'Sunbelt Rentals, United Rentals, Home Depot tool rental, Herc Rentals, A to Z Rental',
    near: 'equipment rental, small engine repair, handyman work, libraries, party rentals, excavation',
  },
  {
    name: 'garden centers',
    does: 'garden center, nursery, plant nursery, greenhouse, greenhouse grower, garden shop, trees and shrubs for sale, perennials, mulch and topsoil sales, seeds and bulbs, houseplants, plant shop, landscape supply, master gardener, Christmas tree farm, horticulturist, soil and compost, interior plantscapes',
    signs:
      'garden center, plant nursery, greenhouse, perennials, seedlings, houseplant, houseplants, potting soil, rose bush, tulip bulbs, vegetable plants, compost, garden plants, hanging baskets, seeds, Christmas tree, tomato plants, succulents, repot',
    asks: `tomato leaves turn yellow and curl
      what grows in full shade under a pine
      fig tree inside is dropping leaves
      a maple to plant in memory of my father
      yard of mulch delivered
      hanging baskets for the storefronts on Main
      start a vegetable garden for the first time
      hedge plants, fifty of them
      mums and pumpkins for the fall display
      butterfly garden at the school
      something that flowers and deer leave alone
      poinsettias for the church altar
      live Christmas tree we can plant later
      bugs on my roses
      plants for the office that survive low light
      repot a huge rubber plant
      good soil for raised beds
      bulbs for spring color at the bank`,
    brands: 'Armstrong Garden, Monrovia, Burpee, Miracle-Gro, Proven Winners',
    touches: 'nursery school teacher, nursery nurse, botanist, garden club member',
    near: "landscaping, lawn care, flowers, tree care, feed and farm supply, farmers' markets, volunteering",
  },
  {
    name: 'firewood',
    does: 'firewood, firewood delivery, firewood supplier, cordwood, seasoned firewood, kiln-dried firewood, split wood, wood pellets, log splitting, wood hauler, smoking wood, campfire wood, cuts and sells firewood',
    signs:
      'firewood, cord of wood, cordwood, seasoned wood, wood pellets, split wood, face cord, kindling, wood to burn, split oak, stacked wood, bundle of wood',
    asks: `two cords delivered before the cold
      out of wood and it's only January
      dry oak for our stove
      pile of logs that needs splitting and stacking
      my mother heats with wood and can't haul it
      hickory for the barbecue smoker
      ton of pellets for the stove
      campground needs bundles to sell
      wood we got last year hissed and smoked
      kindling for the fireplace at the inn
      pizza oven needs clean dry hardwood
      family can't afford heat, could use wood`,
    near: "tree care, chimneys, oil tanks and fuel, farmers' markets, utility help, landscaping",
  },
  {
    name: 'sheds and barns',
    does: 'shed builder, storage sheds, portable buildings, pole barns, pole buildings, metal buildings, steel buildings, carports, barn builder, barn repair, horse barns, run-in sheds, garages, post-frame construction, playhouses, greenhouses kits, chicken coops, workshops, shed movers',
    signs:
      'shed, sheds, pole barn, pole building, carport, metal building, steel building, barn roof, barn repair, horse barn, run-in shed, chicken coop, portable building, backyard studio, storage shed, detached garage, quonset',
    asks: `nowhere to keep the mower and bikes
      workshop out back for my husband's hobby
      put up a metal building for our trucks
      carport so we don't scrape ice
      old barn is leaning and we want to save it
      stalls and a hay loft for two horses
      move a shed across the yard
      chicken coop a fox can't get into
      she wants a little studio in the garden
      cover for the RV and the boat
      machine shed for the combine
      playhouse for the grandkids
      detached garage with room for three cars
      salt storage for the town
      shed roof leaks and the floor rotted
      small greenhouse to start seeds in`,
    brands:
      'Tuff Shed, Morton Buildings, Wick Buildings, Graceland Portable Buildings, Lester Buildings, Cleary',
    touches: 'barn wedding host, dairy barn worker',
    near: 'general contracting, carpentry, excavation, farm equipment, concrete and paving, horses, home building',
  },
  {
    name: 'docks and shorelines',
    does: 'dock builder, boat docks, dock installer, seawalls, bulkheads, marine contractor, boat lifts, shoreline restoration, erosion control, riprap, dock removal, pond management, dredging, lake weed control, piers, dock repair, lake management',
    signs:
      'dock, boat dock, boat lift, seawall, bulkhead, riprap, shoreline, erosion, lake weeds, dredging, pond algae, boathouse, pier on the lake, bank is washing away, pilings',
    asks: `ice took our dock out
      put the dock in for spring
      bank is sliding into the lake
      seawall is cracked and leaning
      weeds so thick you can't swim
      pond is all scum and the fish are dying
      boat lift motor quit
      channel is too shallow to get the boat through
      camp needs a swimming dock
      river eats a yard of our land every year
      boathouse posts are rotten
      permit and plan for a new pier
      stop the hill behind the house from washing out
      HOA pond smells every summer`,
    brands: 'ShoreMaster, ShoreStation, SOLitude Lake Management',
    touches: 'loading dock worker, longshoreman, marine biologist',
    near: 'boats, excavation, landscaping, homeowner associations, civil engineering, permits',
  },
  {
    name: 'playgrounds and courts',
    does: 'playground equipment, playground installer, swing sets, playsets, sport courts, tennis court builder, basketball court installer, pickleball courts, court resurfacing, athletic fields, synthetic turf fields, putting greens, bleachers, basketball hoop installation, playground surfacing, trampolines',
    signs:
      'playground, swing set, playset, basketball hoop, tennis court, pickleball court, sport court, putting green, bleachers, trampoline, jungle gym, play structure, rubber surfacing, batting cage, climbing frame',
    asks: `swing set is rotted and dangerous
      hoop in the driveway for my teenager
      town wants pickleball courts by summer
      church nursery school needs a play structure
      tennis court is cracked with grass in it
      someone to put up a trampoline with a net
      putting green in the back yard
      soft surface under the slide so nobody breaks an arm
      school raised money for a playground kids in wheelchairs can use
      bleachers failed the safety check
      batting cage for the little league
      infield is all mud after rain`,
    brands:
      'Rainbow Play Systems, GameTime, Playworld, Landscape Structures, Sport Court, Goalsetter',
    near: 'landscaping, concrete and paving, toys and hobbies, city government, sports coaching, fencing',
  },
]
