import type { Trade } from './trade'

/** Trades of the yard and the land around the house, and of what is hauled from it. */
export const grounds: readonly Trade[] = [
  {
    name: 'concrete and paving',
    does: 'concrete contractor, concrete finisher, cement mason, paving contractor, asphalt paving, driveway contractor, driveway repair, sealcoating, driveway sealing, sidewalks, patios, stamped concrete, concrete cutting, parking lot striping, flatwork, pavers, gravel driveways, ready-mix concrete, concrete polishing, parking lots, curbs, slab lifting and mudjacking, tar and chip, exposed aggregate, decorative concrete, ACI flatwork finisher, pumps and pours concrete, epoxy garage floors, crack filling and seal coats, brick paver installer, ADA ramps and striping, asphalt patching crew, laser screed floors, curb and gutter',
    signs:
      'concrete, cement, asphalt, paving, driveway, sidewalk, sealcoat, sealcoating, blacktop, stamped concrete, concrete slab, concrete patio, pothole, potholes, parking lot striping, pavers, gravel driveway, curb, cracked driveway, blacktopping, asphalt millings, repave, exposed aggregate, chip seal, tar and chip',
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
      traveling crew left me a lousy blacktop job
      mailman tripped where two slabs don't meet
      tires spin in mud every time I back out of the garage
      frost heaved the walk and the stroller catches on it
      tanker trucks cracked the blacktop behind our plant
      new garage is framed but still has a dirt floor
      grandma's ramp of poured stone is crumbling at the edges
      somebody wrote in the wet patch and it dried that way
      oil drips ate holes in our carport surface
      want tumbled brick instead of the plain gray strip to the door
      village wants the apron replaced before we can sell
      shop floor should shine and take forklift traffic
      speed bumps for the apartment complex
      school bus loop is falling apart under the buses
      funeral home wants its lot smooth and freshly striped
      HOA has to repave half a mile of streets
      feed lot needs a hard pad the cows won't sink into
      drain grate in the lot sits in a crater
      pad for a heat pump and a generator
      stamped border around a pool
      car bottoms out where the drive meets the street
      sunken slab by the porch, lift it or replace it
      fill potholes before winter
      crack filling
      tar and chip lane
      exposed aggregate walkway`,
    touches: 'concrete truck driver, cement plant worker, road crew flagger',
    near: 'masonry, excavation, foundations and waterproofing, landscaping, general contracting, civil engineering, property management',
  },
  {
    name: 'landscaping',
    does: 'landscaper, landscape contractor, landscape designer, landscape architect, garden designer, gardener, hardscaping, yard makeovers, planting, mulch and beds, retaining walls, patios and walkways, sod installation, grading and drainage, garden maintenance, native plants, landscape maintenance, ponds and water features, xeriscaping, rain gardens, artificial turf, flower beds, estate gardener, perennial border design, boulder walls and steps, landscape lighting and planting plans, pollinator gardens, certified landscape technician, edible landscapes, Japanese gardens, shrub pruning, erosion plantings, bed edging and mulching, streetscapes and entrance plantings, estate grounds crew',
    signs:
      'landscaper, landscaping, landscape design, landscape architect, flower beds, flower bed, mulch, shrubs, bushes, hedge trimming, hedges, garden design, hardscape, backyard makeover, sod, yard drainage, pond, waterfall feature, native plants, rain garden, gardener, weeding, overgrown yard, artificial turf, hydrangeas, boxwoods, arborvitae, mulched, perennial border, pollinator garden, landscapers, hardscaping, shrubbery',
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
      curb appeal before we list the house
      everyone on our street has pretty yards but ours looks abandoned
      builder left clay and rocks where a garden should be
      want bees and butterflies to come to the front yard
      downspout carved a gully through my plantings
      husband passed and he did all the pruning and planting
      winery terrace needs lavender and stone paths
      grandkids should be able to pick berries by the back door
      the arborvitae along the drive died in a row
      just sold the boat and want an outdoor room instead
      bank branch looks bare from the road
      stairs of boulders down to the lake
      medical building must match the plan the town approved
      rose garden at the nursing home has run wild
      ivy is climbing all over the brick
      hydrangeas never bloom, someone who knows should look
      want moonlight on the paths and a little stream
      hotel courtyard should feel like Tuscany
      slope too steep to mow, plant something that holds it
      need a sketch of what could go where before we dig
      desert look with boulders and cactus
      backyard makeover
      redo the front beds
      spread mulch in April
      trim the boxwoods
      shade garden design`,
    brands: 'BrightView, Yard Barbers, Belgard pavers',
    touches: 'landscape photographer, landscape painter, botany student',
    near: 'lawn care, tree care, garden centers, irrigation, masonry, fencing, concrete and paving',
  },
  {
    name: 'lawn care',
    does: 'lawn care, lawn mowing, lawn service, mowing, grass cutting, lawn maintenance, fertilization, weed control, aeration and overseeding, leaf removal, fall cleanup, spring cleanup, edging and trimming, turf management, lawn treatment, yard work, brush mowing, field mowing, commercial mowing, cuts grass on a weekly route, lime and seed applications, licensed pesticide applicator for turf, hydroseeding, dethatching, grub control, athletic turf care, string trimming and blowing, leaf vacuuming, slit seeding, organic lawn program, mows estates and cemeteries',
    signs:
      'lawn, lawns, mow, mowing, mowed, cut the grass, grass cutting, leaf removal, raking leaves, crabgrass, dandelions, aeration, overseed, fertilizer, grubs, yard work, fall cleanup, spring cleanup, bare patches in the grass, weed control, tall grass, crabgrass preventer, dethatch, hydroseeding, clover in the grass, weed and feed, nutsedge, cut my grass, grass is too high, rake the leaves, overseeding',
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
      spray for weeds but safe for kids and dogs
      HOA letter says our turf is over six inches
      kid who used to come with his push machine moved away
      grass turned to straw after the drought
      the seed washed away and only clover came up
      baseball outfield is patchy and full of plantain weed
      my back gave out and the riding one just sits there
      two acres around the church and no volunteers left
      clippings clump up and smother everything
      mushrooms in rings across the front
      snow mold left gray circles this spring
      rental sits empty and the neighbors complain how it looks
      buried under oak leaves and the town stops picking up Friday
      skunks roll back the turf at night looking for grubs
      moss is taking over on the north side of the house
      company campus wants stripes like a ballpark
      nutsedge keeps coming back no matter what I spray
      deployed for nine months, wife can't keep up outside
      funeral home needs it trimmed before every service
      pull out the thatch and overseed in September
      bank-owned house with hay in front
      cut every other week
      edge along the sidewalk
      weed and feed program
      rake and bag the leaves
      dethatch and reseed`,
    brands:
      'TruGreen, Lawn Doctor, Weed Man, Scotts, Spring-Green, LawnStarter, Lawn Love, U.S. Lawns',
    touches: 'golf course greenskeeper, lawn mower salesman',
    near: 'landscaping, snow removal, irrigation, tree care, property management, pest control, small engine repair',
  },
  {
    name: 'tree care',
    does: 'arborist, certified arborist, tree service, tree removal, tree trimming, tree surgeon, stump grinding, stump removal, tree pruning, storm cleanup, tree climbing, lot clearing, tree health care, tree planting, brush chipping, logging, forester, emergency tree removal, crown thinning, ISA board certified master arborist, bucket truck and crane removals, cabling and bracing, orchard pruning, root collar excavation, tree risk assessment, line clearance, land clearing and mulching, deep root feeding, ash borer injections, sawmill and tree service, hazard tree felling, palm trimming, urban forester',
    signs:
      'tree, trees, tree removal, tree trimming, arborist, stump, stump grinding, branches, dead tree, dead limb, limbs, fallen tree, dying ash, emerald ash borer, hanging branch, oak wilt, wood chips, tree roots, leaning tree, tree surgeon, ash borer, treetop, hollow trunk, tree limb, cabling and bracing, palm trimming',
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
      power line runs through our maple
      a widowmaker is caught up there over the path
      willow dropped half of itself on the trampoline
      sawdust at the base of the trunk and ants going in
      sap drips on our cars from something tall
      the utility butchered it and now it leans
      mistletoe balls all through the oaks
      bark is falling off in sheets near the top
      woodpecker holes everywhere and bare tips in June
      squirrels use a limb to reach our roof
      city says the one at the curb is ours to trim
      cemetery's old sycamores shed on the headstones
      the hurricane uprooted three across the lane
      want to hang a tire swing but is the branch sound
      campground has dead ones over the tent sites
      solar panels are shaded by the neighbor's poplars
      golf course needs clearing along the seventh fairway
      orchard is old and nobody ever cut it back
      builder buried the roots of our big beech
      hollow trunk and the kids climb it
      walnuts rain on the tin roof
      grind out four stumps
      top the pines
      cable a split trunk
      clear the fence row of saplings
      spray for gypsy moths`,
    brands: 'Davey Tree, Bartlett, SavATree, Monster Tree Service, Asplundh',
    touches: 'Christmas tree vendor, family tree researcher, bonsai hobbyist, forestry student',
    near: 'landscaping, firewood, lawn care, excavation, roofing, land and farms, fencing',
  },
  {
    name: 'irrigation',
    does: 'irrigation contractor, sprinkler systems, lawn sprinklers, sprinkler repair, drip irrigation, sprinkler blowouts, winterizing sprinklers, irrigation technician, irrigation design, smart controllers, farm irrigation, center pivot dealer, drainage and irrigation, backflow preventers, certified irrigation auditor, valve and wire tracking, rain sensors, sprinkler start-ups and blow-outs, backflow testing for lawns, micro sprays for nurseries, golf course irrigation, traveling guns and reels, rain barrels and harvesting, lake pumps for lawns, smart water controllers, CIC contractor',
    signs:
      'irrigation, sprinkler system, sprinklers, lawn sprinkler, sprinkler head, sprinkler heads, drip line, drip irrigation, sprinkler blowout, winterize the sprinklers, soaker hose, watering the lawn, sprinkler timer, center pivot, pop-up heads, sprinkler valve, irrigation controller, rain sensor, drip tubing, blow out the sprinklers, sprinkler zone, irrigate, pivot tire',
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
      greenhouse benches need automatic watering
      hidden box in the yard clicks but nothing comes up
      every summer my brother-in-law moves hoses for us
      there's a swamp around one spot and brown everywhere else
      the town now wants our backflow tested each year
      pop-ups don't pop up anymore
      golf course greens dry out by noon
      new sod dies unless I stand there at dawn
      water only on odd days by law and my timer is from 1995
      roots cut off the pipe that feeds the beds
      nursery rows are watered by hand and labor is gone
      heads along the curb were smashed by the plow
      cemetery plots bake in August
      vineyard on a slope needs a slow steady trickle
      hanging baskets downtown dry out over the weekend
      rain comes down and ours still runs
      bought a house with green valve lids and no map of them
      orchard needs frost protection from overhead spray
      hay field by the river could use a big gun
      manifold froze and burst in March
      wants to run everything from a phone while traveling
      valve stuck open
      add a zone for the roses
      spring start-up
      rain barrel with a pump
      bubbler for each new tree`,
    brands: 'Rain Bird, Hunter Industries, Toro irrigation, Conserva, Rachio, Valley pivot',
    touches: 'fire sprinkler inspector',
    near: 'lawn care, landscaping, wells and water treatment, plumbing, farm equipment',
  },
  {
    name: 'fencing',
    does: 'fence contractor, fence company, fence installer, fence builder, fence repair, wood fences, chain link, vinyl fence, privacy fence, farm fence, gates, ornamental fence, dog fences, invisible fence, pasture fencing, pool fencing, temporary fence rental, split rail, automatic gate installer, cedar and aluminum panels, high-tensile wire, deer exclusion, wrought iron gates, kennel enclosures, dumpster enclosures, woven wire and barbed wire crews, post driving, guardrails and bollards, vinyl and aluminum dealer, security perimeter contractor',
    signs:
      'fence, fences, fencing, privacy fence, chain link, picket fence, fence post, fence posts, invisible fence, split rail, barbed wire, electric fence, backyard gate, dog run, pool fence, vinyl fence, chain-link, barbwire, wire fence, cedar pickets, fenced in, fenceline, fence panel, stockade fence, gate post',
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
      backstop at the ball field is falling down
      escape artist beagle digs under whatever we have
      strangers cut across our yard to reach the beach
      coyote took a lamb from the paddock
      trampoline next door looks right into our hot tub
      gas company hit the posts when they dug
      wire is sagging and the heifers lean over it
      insurance says the pool must be enclosed
      new puppy and no way to let her run
      headlights from the road shine into our bedroom
      substation needs something nobody climbs
      goats walk through everything we put up
      rotten pickets look awful in front of the bakery
      deer ate the whole vineyard row
      opener arm bent when a van hit the entrance
      vacant lot fills with dumped trash, close it off
      cemetery's iron rails were stolen
      tennis balls fly into the street
      wood turned black and half the slats are gone
      dumpsters behind the restaurant must be hidden by code
      rails along the lane snapped when the horse leaned
      six foot cedar
      re-set leaning posts
      rolling gate for the driveway
      kennel run for two hounds
      snow barrier along the lane`,
    brands: 'Superior Fence & Rail, Invisible Fence, DogWatch, Master Halco',
    touches: 'fencing coach, fencer, sword fencing club',
    near: 'landscaping, decks, land surveying, dog training, livestock, pools and spas, handyman work',
  },
  {
    name: 'decks',
    does: 'deck builder, deck contractor, deck repair, deck staining, composite decking, porches, pergolas, gazebos, deck refinishing, screened porches, deck inspections, outdoor living, patio covers, deck boards, multi-level decks, wood decks, rooftop terraces, porch rebuilds, three-season rooms, ipe and cedar specialist, NADRA member, under-deck ceilings, joist and ledger repair, sand and seal, railings and cable infill, outdoor kitchens on decks, raised platforms, helical piers for porches',
    signs:
      'deck, decking, deck boards, composite deck, back deck, pergola, gazebo, porch deck, deck stain, rotten deck, deck steps, arbor, deck builder, balcony boards, deck joists, ledger board, sundeck, decks, deck railing, under-deck, restain the deck, deck collapse, cedar deck',
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
      railing posts wobble out back
      bounces when the whole family stands at the grill
      bees and splinters where we used to eat outside
      want to step out of the slider onto something, now it's a drop
      the ledger is rotted where it meets the house
      second story one has no steps down to the yard
      mother can't get over the sill to sit in the sun
      appraiser said it's not to code, the joists are undersized
      boards out back cupped after two winters
      want to watch the lake from a screened place without bugs
      restaurant wants tables over the river
      coffee shop needs a raised platform for seating on the slope
      stain peels off every spring in sheets
      rooftop hangout for the condo building
      HOA president worries about forty aging balconies
      fasteners rusted through near the ocean
      raised platform off our kitchen sways when the kids jump
      wraparound for a log cabin
      bench seats and planters built in
      benches and a stage for the camp overlook
      cover it so rain doesn't end every cookout
      sand and reseal the wood outside
      lattice underneath against skunks
      swap cedar for composite
      floating platform by the garden
      ipe that has gone silver`,
    brands: 'Trex, TimberTech, Archadeck, AZEK, Fiberon',
    touches: 'ship deckhand, slide deck designer, card deck collector',
    near: 'carpentry, general contracting, fencing, pressure washing, stairs and railings, landscaping, awnings and screens',
  },
  {
    name: 'pools and spas',
    does: 'pool builder, pool company, pool service, pool cleaning, pool maintenance, pool repair, pool installer, inground pools, above ground pools, hot tubs, hot tub dealer, spa repair, pool liners, pool opening and closing, pool resurfacing, pool supplies, saunas, pool heaters, commercial pools, swim spas, gunite and vinyl liner installs, certified pool operator, CPO instructor, leak detection for pools, replaster and tile, salt systems, fiberglass pool dealer, weekly chemical route, splash pads, hot tub water care, safety covers, plunge pools, pool automation',
    signs:
      'pool, swimming pool, inground pool, above-ground pool, hot tub, jacuzzi, pool liner, pool pump, pool filter, pool cover, pool heater, chlorine, green pool, pool chemicals, sauna, swim spa, diving board, cloudy water, skimmer basket, gunite, in-ground pool, pool deck, pool water, whirlpool tub outdoors, salt cell, pool light, splash pad, plunge pool, spa cover, hot tubs',
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
      tiles and coping came loose over winter
      frogs have moved in since nobody skimmed it
      grandkids come in July and the water looks like pea soup
      numbers on the test strip make no sense to me
      tarp sagged in and ripped under the ice
      light under the diving end is full of water
      hair and eyes turn green and burn after a swim
      jets quit on one side
      vacuum robot goes around in circles
      hotel guests complain the whirlpool smells
      wave of paint flakes floats at the shallow end
      therapy tub at the rehab center needs upkeep
      earthquake cracked the gunite
      town's splash pad must open by Memorial Day
      salt cell shows an error
      swim team starts Monday and it's fifty-eight degrees
      our yard is small, could a plunge one fit
      vinyl wrinkled and faded at the steps
      kids slid a rock down the skimmer and it lost prime
      want to soak my arthritis each evening outdoors
      algae comes back two days after shocking
      weekly skim and balance
      drain and acid wash
      leak in the return line
      crack in the fiberglass shell
      cover pump died`,
    brands:
      'Leslies Pool, Pentair, Hayward, Jacuzzi, Hot Spring Spas, Anthony & Sylvan, Blue Haven, Pinch A Penny, Bullfrog Spas, Polaris',
    touches: 'lifeguard, swim coach, pool player, billiards',
    near: 'swimming lessons, landscaping, fencing, concrete and paving, plumbing, electrical work, lawn care',
  },
  {
    name: 'pest control',
    does: 'exterminator, pest control, pest control technician, termite control, bed bug treatment, mosquito control, rodent control, ant control, wasp and hornet removal, roach control, termite inspector, fumigation, tick spraying, pest management, commercial pest control, kills bugs, integrated pest management, heat treatment for bedbugs, wood destroying insect reports, licensed applicator, bee and wasp nests, rodent exclusion, food plant pest audits, canine bedbug inspection, termite baiting and trenching, flea and tick yard sprays, fire ant control, stored product pests',
    signs:
      'exterminator, pest, pests, termite, termites, bed bugs, bedbugs, roaches, cockroaches, ants, mice, mouse, rats, wasps, hornets, yellow jackets, spiders, fleas, mosquitoes, ticks, carpenter ants, infestation, bugs, moths in the pantry, silverfish, exterminators, roach, rodents, rodent droppings, stink bugs, fire ants, gnats, earwigs, scorpions, bed bug, bites in a row, centipedes, mouse droppings, fumigate',
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
      yellow jackets in the ground where I mow
      wake up with three red bites in a row
      little piles of pellets beside the windowsill
      hear chewing in the studs after dark
      something ate the corner off the cereal box
      white tubes of mud climb the foundation
      hotel guest posted a photo of a mattress seam
      grad brought more than laundry home from the dorm
      swarm with wings came out of the baseboard in April
      nursing home has to treat forty rooms
      black specks behind the stove and under the fridge
      bakery failed its audit because of tiny beetles in flour
      lady beetles cover the south wall each October
      stink everywhere when we squash what comes in the windows
      kids can't play by the swing set, something stings
      grocery dock has a tail problem
      camp cabins with spiders and daddy longlegs
      cat scratches all day and my ankles itch
      warehouse needs bait stations and a monthly log
      wood porch post crumbles like a honeycomb
      want to enjoy the evening without slapping
      earwigs in the bathroom
      drain flies at the bar
      powderpost beetles in the beams
      scorpion in the shower
      gnats around everything`,
    brands:
      'Orkin, Terminix, Ehrlich, Mosquito Joe, Rentokil, Truly Nolen, Aptive, Mosquito Squad, Massey Services',
    touches: 'entomologist, ant farm hobbyist',
    near: 'wildlife removal, home inspection, property management, lawn care, insulation, beekeeping, house cleaning',
  },
  {
    name: 'wildlife removal',
    does: 'wildlife removal, animal control operator, nuisance wildlife control, critter control, raccoon removal, squirrel removal, bat removal, bat exclusion, trapper, snake removal, mole trapping, skunk removal, bird control, dead animal removal, humane trapping, goose control, beaver trapping, bat colony exclusion, chimney swift and bird proofing, live trapping and relocation, attic restoration after animals, guano cleanup, mole catcher, feral hog trapping, canada goose hazing with dogs, nuisance trapper with a license, snake catcher, carcass pickup, pigeon netting and spikes',
    signs:
      'raccoon, raccoons, squirrels in the attic, squirrels, bats, bat in the house, skunk, possum, opossum, groundhog, woodchuck, snake, snakes, moles, wildlife, pigeons, geese, beaver, beavers, armadillo, dead animal smell, trapper, fox under the shed, coyotes, chipmunks, gophers, guano, bat guano, possums, muskrats, feral hogs, rattlesnake, flying squirrels, skunks, critter in the attic, critters, animal trapped in the wall',
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
      deer eat everything I plant
      heard a thump and then tiny cries above the ceiling
      droppings like rice under the peak of the barn
      the dog got sprayed right by the back step
      ring-tailed bandit opens the bins
      hole the size of a grapefruit under the stoop
      insulation is torn up and full of nests and urine
      it got in through the ridge vent and now it thumps
      library has swallows over the entrance, walk is white
      guano is a foot deep in the belfry
      turtle dragged itself into our koi pond and won't leave
      a hawk flew into the warehouse and can't find out
      family of foxes took over the foundation
      hissing noises come from the crawl space
      the flue has chirping in it
      raised mounds zigzag through the cemetery
      muskrats tunnel into our dam
      church steeple smells of ammonia
      wild pigs root up our pasture
      alligator showed up on the ninth hole
      turkeys attack their reflection in customers' cars
      gray one gnawed a wire in the soffit
      something dead under the floor
      relocate a nest of copperheads
      iguanas in the seawall
      chipmunks undermine the patio`,
    brands: 'Critter Control, Trutech, Varment Guard, Skedaddle',
    touches: 'wildlife photographer, game warden, zoo keeper, wildlife biologist',
    near: 'pest control, chimneys, roofing, hunting and fishing guides, pet adoption, insulation, city government',
  },
  {
    name: 'septic systems',
    does: 'septic service, septic pumping, septic tank cleaning, septic installer, septic inspection, septic repair, drain field repair, leach field, septic contractor, aerobic systems, mound systems, sewage pumps, perc tests, onsite wastewater, pumps tanks, grease trap pumping, septic designer, licensed onsite installer, soil evaluator, tank locating, risers and lids, sand filters, aerobic unit maintenance contracts, vacuum truck owner, real estate septic certifications, effluent pumps, jetting of lateral lines, holding tanks, drip dispersal designs',
    signs:
      'septic, septic tank, drain field, drainfield, leach field, cesspool, perc test, mound system, grease trap, septic inspection, tank pumped, aerobic system, septic alarm, soggy yard that smells, leach lines, septic pump, distribution box, sand mound, aerobic unit, effluent, drain-field, septic tanks, pump out the tank, septic guy',
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
      lift pump burned out
      bought a farmhouse and have no idea where the waste goes
      shower drains slow and outside it smells like a barn
      sewage came up in the yard after the big rain
      hiccups from the toilet whenever laundry runs out in the country
      buyers' bank wants proof the tank is sound
      family reunion of eighty and only one old tank
      the lid caved in under the mower
      sampling says the creek behind us has coliform from our place
      campers dump too much into ours at the park
      roots got into the leach lines
      wedding barn wants real bathrooms but there's no sewer line
      blower on our treatment unit quit humming
      lots won't sell because soil tests keep failing
      wet spongy stripe in the grass even in drought
      inspector dyed the water and it showed up in the ditch
      diner's fat pit needs emptying at night
      previous owner drove an RV pad over the lines
      tank is steel from the sixties and rusted
      lakeside cottages must upgrade by next year
      daycare out on the county road needs a bigger one
      pump it every three years
      where's my tank
      new drain field
      riser and lid on top
      float switch stuck`,
    touches: 'wastewater plant operator, sewer department clerk',
    near: 'plumbing, excavation, wells and water treatment, home inspection, land and farms, portable toilets, civil engineering',
  },
  {
    name: 'wells and water treatment',
    does: 'well driller, well drilling, well pump service, pump installer, water treatment, water softeners, water filtration, water testing, well inspection, water conditioning, reverse osmosis, iron removal, geothermal drilling, pressure tanks, whole-house filters, well contractor, water quality specialist, UV systems, licensed well driller, pump hoist and pull service, hydrofracturing, well abandonment and sealing, constant pressure systems, salt delivery, certified water specialist, arsenic and radon in water, ultraviolet disinfection, deionized water, spring development, hand pumps, water hauling',
    signs:
      'well pump, well water, water well, drilled well, well driller, water softener, hard water, reverse osmosis, water filter, water filtration, iron in the water, rotten egg smell, sulfur water, water test, well ran dry, pressure tank, arsenic, water treatment, PFAS, nitrates, cistern, wellhead, coliform, water well drilling, UV light on the water, well cap, submersible pump, water tastes like, iron bacteria, softener salt, artesian, dug well, drinking water test, hydrofracking a well',
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
      geothermal needs bore holes
      faucet spits air and then brown
      whites come out of the washer beige
      neighbors' babies got blue from what's in the ground
      kettle looks like it is full of chalk
      tea tastes like pennies
      lightning hit and there was nothing at the tap by morning
      glass shower door is etched with spots no cleaner removes
      eight families share one source and it is failing
      brewery needs to strip minerals out before mashing
      dialysis at home requires purer supply
      hand pump at the cabin lost its prime
      we buy jugs since nobody dares drink from our tap
      gas drillers came and now ours fizzes
      blue-green stains under the taps
      realtor says bacteria came back positive
      horse barn goes dry when both hydrants run
      dishwasher film and dead water heater after four years
      school fountains tested high for metals
      campground needs a state sample each month
      slimy red gunk in the toilet tank
      frozen line from the wellhead
      salt delivery for the softener
      drill deeper
      shock it with chlorine
      pitless adapter leak`,
    brands:
      'Culligan, Kinetico, EcoWater, RainSoft, Goulds pumps, Kohler water, Aquasana, LeafHome water',
    touches: 'oil well worker, water utility billing clerk, wellness coach',
    near: 'plumbing, septic systems, laboratory testing, home inspection, land and farms, irrigation, bottled water',
  },
  {
    name: 'excavation',
    does: 'excavation contractor, excavator, excavating, dirt work, earthwork, grading, land clearing, site work, trenching, backhoe service, bulldozer work, pond digging, driveway building, utility trenching, basement digging, drainage work, gravel and fill hauling, dump truck service, skid steer work, topsoil, site prep, brush hogging, directional drilling, mini excavator for hire, farm drainage tile, bulldozer operator for hire, pond builder, water and sewer laterals, laser grading, erosion control and silt fence, rock hammering, horizontal boring, grave digging, forestry mulching, tandem dump truck owner, retention ponds, farm lane repair',
    signs:
      'excavation, excavator, excavating, backhoe, bulldozer, dirt work, grading, land clearing, trenching, trench, dig a pond, topsoil, fill dirt, gravel delivery, skid steer, dump truck, culvert, site prep, dig a foundation, load of gravel, bulldoze a road, mini excavator, dozer, regrade, fill sand, crusher run, dirtwork, dig a basement, drain tile, load of fill, loads of dirt, dug out with a backhoe',
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
      run pipe under the driveway without tearing it up
      the lane is gone since the flash flood
      need a hole eight feet deep and thirty by forty
      boulder the size of a car where the house should go
      spring melt runs straight through the barn
      tank has to be dug out of the ground
      the lot sits three feet below the road
      graves at our church cemetery need opening
      power company says I have to open the ditch myself
      mud so deep the milk truck can't reach us
      want a motocross track behind the shop
      line has to cross under the highway without cutting it
      pile of dirt from the neighbor's build, free if I move it
      buyer of our lot wants it shovel ready
      beaver dam flooded the crossing, pipe is crushed
      put a walkout on the back of the basement
      berm between us and the highway noise
      stock tank for cattle scooped out and lined with clay
      farm needs tile laid in wet fields
      new ballfield must be crowned and leveled
      French drain around the whole place
      old fuel tank buried by the garage
      spread forty tons of crusher run
      final grade and rake
      someone with a mini digger
      cut in a logging road`,
    brands: 'Bobcat, Caterpillar, Kubota excavator, Ditch Witch',
    touches: 'archaeologist, heavy equipment salesman, quarry clerk',
    near: 'septic systems, concrete and paving, demolition, civil engineering, home building, tree care, equipment rental',
  },
  {
    name: 'demolition',
    does: 'demolition contractor, demo crew, house demolition, building demolition, wrecking, interior demolition, shed removal, pool removal, concrete removal, barn removal, selective demolition, building salvage, deconstruction, tear-downs, architectural salvage, strip-outs and soft demo, implosion and high-reach, concrete sawing and breaking, mobile home removal, silo takedowns, storefront gut-outs, deconstruct and salvage crew, bridge removal, fire-damaged structure removal, salvaged timbers and doors, hazardous structure abatement and razing, foundation removal',
    signs:
      'demolition, demolish, tear down, teardown, knock down the house, wrecking, gut the inside, barn removal, shed removal, concrete removal, condemned building, bulldoze, architectural salvage, reclaimed wood, pool removal, barn wood, raze, razed, demo crew, tear out the walls, deconstruction, wrecking ball, demolished, silo takedown',
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
      where to buy old barn wood and mantels
      eyesore at the edge of town, council voted it down
      the roof fell in and kids sneak inside
      fire marshal wants the shell gone in sixty days
      buying the lot only if what's on it disappears
      grain elevator has been empty for forty years
      motel from the fifties has to go before the new one comes
      hurricane left only half a cottage standing
      smokestack of the old mill
      we want everything out to the brick before the architect comes
      bowling alley lanes have to be pulled up
      greenhouse frames full of broken panes
      foundation left after the trailer burned
      cut an opening in a poured wall
      school gym comes off, the classrooms stay
      parish is closing, pews and windows should be saved first
      old outhouse and corn crib lean over
      swimming hole of cracked gunite filled with frogs, take it away
      landlord wants the store back as an empty box
      bridge over our creek is unsafe and has to come out
      hearth and stack must go before the kitchen opens up
      rip out the kitchen ourselves or hire it
      heart pine beams worth saving
      tear it all down
      permit to raze a bungalow
      break up a slab`,
    touches: 'demolition derby driver, military demolition expert',
    near: 'excavation, dumpsters, mold and asbestos removal, general contracting, junk removal, scrap metal, permits',
  },
  {
    name: 'snow removal',
    does: 'snow removal, snow plowing, snowplow contractor, snow and ice management, driveway plowing, sidewalk shoveling, salting, deicing, parking lot plowing, roof snow removal, snow blowing, commercial snow removal, winter services, front-end loader for piles, zero tolerance ice contracts, seasonal plow contracts, sidewalk crews, brine spraying, roof raking, hauls piles away, plows private lanes, shovels for seniors, ASCA certified, skid steer with pusher box, ice dam steaming',
    signs:
      'snow, snow removal, snow plow, snowplow, plowing, plow the driveway, shovel the walk, shoveling, icy sidewalk, snow on the roof, road salt, ice melt, snow blower service, snowed in, blizzard, deicing, shovel snow, snow shoveling, shovel my driveway, snowdrift, plow service, plow contract, roof rake, snowy driveway, snowplowing, snow blowing, iced over steps, snowblowing',
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
      elderly neighbor alone and snowed in
      wake up and can't see the mailbox
      the drift is higher than the minivan
      ambulance could not get up our hill last February
      nurse on early shift, car is buried at five
      roof of the gym groans under the load
      school closes because its lot isn't open
      steps glazed over and the mail stopped coming
      icicles as long as a man over the entrance
      landlord says tenants do their own walks, I'm eighty-two
      pharmacy has to open no matter how much falls
      city truck fills in what I just dug out
      flying to Arizona till March, house must look lived in and open
      shoulder surgery in December
      dealership needs two hundred cars brushed off
      condo board got bids of every kind for the season
      hydrant in front of us is buried
      fuel oil man won't come unless the lane is open
      mall needs piles trucked away
      parking deck ramp freezes at night
      mosque wants the front clear for early prayers
      per push or per season
      somebody with a blade on his truck
      shovel for my aunt
      sand and salt at dawn
      dig out the mailbox`,
    touches: 'snowboard instructor, ski patrol, city plow driver',
    near: 'lawn care, landscaping, concrete and paving, property management, excavation, handyman work',
  },
  {
    name: 'pressure washing',
    does: 'pressure washing, power washing, pressure washer, soft washing, house washing, roof cleaning, driveway cleaning, deck cleaning, graffiti removal, fleet washing, exterior cleaning, concrete cleaning, gum removal, building washing, mobile power wash, hot water surface cleaning, low pressure roof treatment, paint stripping by water, dumpster pad sanitizing, rust stain removal from concrete, mobile fleet wash truck, heavy equipment washing, awning cleaning, PWNA certified, gas station pads, brick and stone restoration cleaning, parking garage washdowns',
    signs:
      'pressure washing, pressure wash, power wash, power washing, soft wash, house wash, algae on the siding, green siding, graffiti, mildew on the deck, moss on the roof, grimy driveway, dirty siding, gum on the sidewalk, black streaks on the roof, powerwash, power washed, pressure washed, power washer, pressure-wash, spray-painted wall, mildewed siding, moldy siding, algae on the roof, softwash, tagged our wall',
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
      vinyl fence turned gray
      used to be white, now the porch rails look like a swamp
      realtor said hose it all down before the pictures
      mildew film on the awning and the picnic tables
      bird mess all over the loading dock wall
      rust streaks below the metal roof on our stucco
      teenagers tagged the viaduct by our store
      old stain won't let the new one stick unless it's stripped
      wheelie bins at our inn reek
      pine tree dropped tar over the brick path
      school stadium bleachers are black and sticky
      gas station island is coated in grease
      boat hull and trailer came out all slime
      moldy shade sails over the pool snack stand
      cattle trailer has to be disinfected for the fair
      fast food pad has blobs of gum every foot
      motor home roof is black
      construction mud dried onto the new sidewalk
      efflorescence all over the garage brick
      cement truck splashed our stone
      cobwebs and wasp leftovers up under the eaves
      blast the patio
      north wall is slimy
      blast the grease off our loaders
      oil spot on the driveway
      rinse the lot at night`,
    brands: 'Window Genie, Men In Kilts, Rolling Suds, Shack Shine',
    near: 'window cleaning, painting, gutters, decks, house cleaning, property management, homes for sale',
  },
  {
    name: 'window cleaning',
    does: 'window cleaner, window washing, window washer, high-rise window cleaning, residential window cleaning, commercial window cleaning, storefront windows, screen cleaning, skylight cleaning, hard water stain removal, chandelier cleaning, solar panel cleaning, water-fed pole cleaning, rope access and swing stage, post-construction glass cleaning, route of storefronts, screens tracks and sills, storm window takedown and washing, IWCA certified, mirror and chandelier cleaning, solar array washing, scratch-free scraping, glass restoration',
    signs:
      'window cleaning, window washing, window washer, window cleaner, dirty windows, wash the windows, streaky windows, hard water spots on glass, squeegee, skylight cleaning, solar panel cleaning, spotless windows, window washers, window cleaners, clean windows, clean our windows, smudged windows, grimy windows, water-fed pole, windows washed, windows cleaned, washing windows',
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
      sparkle for the open house
      sun comes through and shows every smear
      twelve-foot panes in the entry and no ladder tall enough
      salt spray from the ocean fogs our whole front
      tenants on nine haven't had a clear view since spring
      arthritis, I can't climb up and wipe anymore
      bugs and dust baked onto the sunroom
      builder's stickers and stucco dots are still on
      hospital atrium with a curved wall of panes
      we reopen Friday and fingerprints are everywhere
      kitchen garden house panels covered in green film
      storm panes come out, wash, and go back every fall
      showroom on the highway turns gray with road dust
      cathedral wants its clear panes done from a lift
      greasy film inside from the fryer at our diner
      crystal fixture over the stairs hangs full of dust
      hard spots from the hose never come off
      the bank wants someone each Tuesday before it opens
      bay view cottage before summer renters come
      pollen season is over, time for everything inside and out
      bird smears on every pane
      wash two storefronts monthly
      clean the skylights
      screens and tracks
      glass walls three floors up
      swing stage crew`,
    brands: 'Fish Window Cleaning, Window Genie, Window Gang, Squeegee Squad',
    near: 'pressure washing, gutters, house cleaning, office cleaning, glass and mirrors, homes for sale',
  },
  {
    name: 'junk removal',
    does: 'junk removal, junk hauling, hauling, haul-away, cleanouts, estate cleanouts, house cleanouts, garage cleanouts, trash hauling, appliance removal, furniture removal, hot tub removal, eviction cleanouts, attic and basement cleanouts, debris removal, hoarder cleanouts, guy with a truck, e-waste pickup, eco-friendly haulers, curbside and full-service pickup, mattress disposal, pool table removal, construction debris pickup, cleanout crew with box truck, donates and recycles what it hauls, foreclosure trash-outs, swing set and shed teardown, storage unit cleanouts, electronics recycling pickup, hauls anything',
    signs:
      'junk, junk removal, haul away, haul off, hauling, cleanout, clean-out, old mattress, old couch to get rid of, get rid of, debris, trash-out, bulky trash, dump run, piano to get rid of, brush pile, old tires, broken TV, junk hauler, hauled away, hauled off, take away old furniture, cleanouts, trash hauled, clean out the basement, empty the house, junk guy, old furniture picked up',
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
      someone who gives the good things to charity
      can't walk through my uncle's place, paths between the piles
      sleeper sofa won't fit down the stairs the way it came up
      garage hasn't held a car since 1998
      the kids took what they wanted and forty boxes stay
      roommates moved out overnight and left mounds
      buyers close Tuesday and the shed is still crammed
      city cited us for the heap beside the house
      old console set with tubes that weighs a ton
      flooded basement, everything soaked has to go today
      school is replacing three hundred desks
      gym equipment nobody uses on the third floor
      restaurant went under, booths and counters remain
      camper rotted in the side yard, no wheels
      pool table has to leave and I can't lift slate
      church storage has sixty years of broken chairs
      too much for the curb, too little for a container
      mother moves to one room next week, rest must vanish
      husband never threw away a newspaper
      tree house and swing frame must be taken apart and gone
      landlord withholds my deposit until the place is bare
      take away a recliner
      empty the attic
      same-day pickup
      clear out a storage locker
      mattress nobody wants`,
    brands: '1-800-GOT-JUNK, College Hunks Hauling Junk, Junk King, JDog, The Junkluggers, LoadUp',
    touches: 'junk food blogger, junk mail designer',
    near: 'dumpsters, estate sales, organizing, moving, thrift and donations, scrap metal, property management',
  },
  {
    name: 'dumpsters',
    does: 'dumpster rental, roll-off dumpsters, dumpster company, roll-off containers, construction dumpsters, debris boxes, driveway dumpsters, trash containers, demolition debris, waste containers, rent a dumpster, trailer dumpsters, driveway-safe containers, hook-lift truck, same-day drop box, clean fill and concrete bins, ten to forty yard boxes, roofing tear-off bins, dump trailer rental, event waste bins, swap-outs for builders, front-load and roll-off, container hauling, recycling containers for job sites',
    signs:
      'dumpster, dumpsters, roll-off, rolloff, debris box, dumpster rental, dumpster bag, roofing debris container, ten-yard, twenty-yard, roll off, thirty-yard, forty-yard, dump trailer rental, debris container, rent a container for debris, dumpster in the driveway, fifteen-yard',
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
      it's full and nobody picked it up
      where do we pitch a whole kitchen's worth of old cabinets
      twenty squares of shingles and no place to put them
      crew of cousins ready Saturday, nothing to load into
      need it dropped Friday and gone Monday
      low boy with a door so we can walk stuff in
      plaster and lath from four rooms
      can it sit on the street or do I need a permit
      festival grounds will have mountains of trash
      neighbors are going to split one for spring cleaning
      pulling stumps and brush off two acres, need a big bin
      apartment complex turnover in June
      steel bin for the shop's cutoffs
      hoarder's relatives will do the tossing themselves
      flood ruined everything on our block, bins for six houses
      what size for a bathroom and a bit more
      the hauler swapped the wrong box at our site
      how heavy can I load it with dirt and brick
      estate sale leftovers, we'll fill it over a week
      school gym renovation needs two swapped weekly
      no room for a long truck to back in, need something small
      thirty yarder
      drop box for a week
      put boards under the bin to save the driveway
      roofers need one tomorrow
      swap the bin when full`,
    brands:
      'Waste Management, Bagster, Bin There Dump That, redbox+, Dumpsters.com, Republic Services',
    near: 'junk removal, waste hauling, demolition, roofing, general contracting, estate sales',
  },
  {
    name: 'tool rental',
    does: 'tool rental, equipment rental for homeowners, rental yard, rent-all, tool library, tool lending, rental counter, rents tillers and sanders, lift rental, trailer rental, tool shop, rents small equipment, homeowner rentals by the hour, plate compactors and mixers, generator and heater rental, towable lifts, makerspace tool lending, floor sander and edger rental, sod cutters and aerators, pressure washer rental, propane and rental counter manager, ladders and scaffold rental, skid steer day rental',
    signs:
      'tool rental, rent a tool, rent a tiller, rent a sander, wood chipper rental, rent a ladder, borrow a tool, scaffolding rental, rent a trencher, log splitter, carpet cleaner rental, tool library, rent a trailer, auger, rototiller, jackhammer, rental counter, sod cutter, post hole digger rental, rent a pressure washer, floor sander rental, wallpaper steamer, rent a jackhammer, tools to borrow, rent a chipper, rent scaffolding, rent a generator for a day',
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
      stump grinder I can run on my own
      one wall of stone to cut and then never again
      my cousin's drill press would be too small, need a core bit for a day
      want to refinish two rooms myself, what machine do I get
      stapler and compressor just for Saturday's fence
      holes for forty deck footings by hand would kill me
      need to reach the peak of a thirty-foot gable
      church work day wants wheelbarrows and rakes for fifty
      garden plot is hard as brick, something to break it up
      wallpaper won't budge, is there a steamer to use for a day
      plumb line of pipe to thread, just four ends
      we can't store another machine we use once a year
      compact gravel before I lay pavers
      pull the stuck car motor with a hoist on the weekend
      big fans to dry the wet basement myself
      apartment dweller needs a good saw for one bookcase
      school stage crew needs a lift for two days
      cut one trench for a wire to the garage
      sod cutter for an afternoon
      blow insulation into the attic on my own
      young homeowners can't afford to buy all those tools
      tow-behind chipper
      plate compactor Saturday
      concrete mixer one day
      pump to empty a pond
      saw for big tiles`,
    brands: 'Sunbelt Rentals, United Rentals, Home Depot tool rental, Herc Rentals, A to Z Rental',
    near: 'equipment rental, small engine repair, handyman work, libraries, party rentals, excavation',
  },
  {
    name: 'garden centers',
    does: 'garden center, nursery, plant nursery, greenhouse, greenhouse grower, garden shop, trees and shrubs for sale, perennials, mulch and topsoil sales, seeds and bulbs, houseplants, plant shop, landscape supply, master gardener, Christmas tree farm, horticulturist, soil and compost, interior plantscapes, certified nursery professional, annuals and bedding plants grower, bonsai and cactus shop, balled and burlapped trees, bulk mulch compost and stone, native plant nursery, indoor plant care for offices, herb grower, wreaths and poinsettias, seed rack and garden supplies, wholesale plugs and liners, garden advice desk',
    signs:
      'garden center, plant nursery, greenhouse, perennials, seedlings, houseplant, houseplants, potting soil, rose bush, tulip bulbs, vegetable plants, compost, garden plants, hanging baskets, seeds, Christmas tree, tomato plants, succulents, repot, geraniums, petunias, annuals and perennials, seed packets, garden store, plant shop, orchid, orchids, potted plant, potted plants, african violet, seed starting, raised bed soil, zucchini plants, bedding plants, bagged mulch',
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
      bulbs for spring color at the bank
      African violet has white fuzz on it
      first house, empty windowsill, want green things that don't die
      what can my third graders sprout in paper cups
      zucchini flowers but no squash
      mother's orchid dropped every bloom
      bride wants herbs in little pots at every table
      need two hundred flats for the town planters
      peppers curl and something sticky is under the leaves
      what do I put in a window box that faces north
      lemon in a tub, bring it in or leave it out
      someone to tell me what this weed with purple spikes is
      rhubarb crowns and asparagus roots
      lobby ferns keep dying, want someone to bring and tend them
      teacher gift, a little pot with something blooming
      wreaths and roping for the sanctuary in December
      compost by the truckload for the community plot
      grow my own salad on a balcony
      lilies for Easter, thirty pots
      where do I find an heirloom apple to plant
      peat, perlite and trays for starting seed indoors
      native grasses and coneflowers by the tray
      geraniums for the cemetery
      bagged soil and manure
      blueberry bushes
      spider plant babies`,
    brands: 'Armstrong Garden, Monrovia, Burpee, Miracle-Gro, Proven Winners',
    touches: 'nursery school teacher, nursery nurse, botanist, garden club member',
    near: "landscaping, lawn care, flowers, tree care, feed and farm supply, farmers' markets, volunteering",
  },
  {
    name: 'firewood',
    does: 'firewood, firewood delivery, firewood supplier, cordwood, seasoned firewood, kiln-dried firewood, split wood, wood pellets, log splitting, wood hauler, smoking wood, campfire wood, cuts and sells firewood, campfire bundles wholesale, processor-split hardwood, pellets by the ton, hickory and post oak for smokers, log-length loads, delivers and stacks, kiln-dried pizza oven wood, tree-length buyer and splitter, bulk wood for outdoor boilers, fatwood and kindling, rick and cord sales',
    signs:
      'firewood, cord of wood, cordwood, seasoned wood, wood pellets, split wood, face cord, kindling, wood to burn, split oak, stacked wood, bundle of wood, fire wood, cord of oak, cords of wood, rick of wood, campfire wood, bonfire wood, seasoned oak, seasoned hardwood, wood delivery, pellets for the stove, post oak, wood for the stove, heat with wood',
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
      family can't afford heat, could use wood
      the Jotul has been cold all week and more frost is coming
      hunting cabin has nothing left beside the hearth
      what I have is green and won't catch
      load dumped at the end of the drive, can they stack it too
      evening at the ski lodge isn't the same without a crackle
      boy scouts need logs for a weekend bonfire
      pitmaster wants post oak by the pallet
      power was out four days and we burned it all
      chimney man said stop burning wet stuff
      senior neighbor burns broken pallets to keep warm
      sugar shack boils sap and eats ten stacks
      how much do I need to get through a winter
      maple and ash only, no pine
      state park says no bringing your own from home
      outdoor boiler takes four-foot lengths
      apple chunks for smoking ribs
      backyard pit for a graduation party Saturday
      airtight stove wants sixteen-inch pieces
      restaurant with a hearth oven goes through two racks a week
      pellets are sold out at every store
      half a rick
      birch for the mantel
      log-length truckload
      dry and ready to light
      bagged kindling`,
    near: "tree care, chimneys, oil tanks and fuel, farmers' markets, utility help, landscaping",
  },
  {
    name: 'sheds and barns',
    does: 'shed builder, storage sheds, portable buildings, pole barns, pole buildings, metal buildings, steel buildings, carports, barn builder, barn repair, horse barns, run-in sheds, garages, post-frame construction, playhouses, greenhouses kits, chicken coops, workshops, shed movers, timber frame barns, Amish-built sheds, rent-to-own portable sheds, metal roof and siding on barns, indoor riding arenas, barn straightening and foundation jacking, she sheds and studios, hay sheds and machine storage, airplane hangars, hoop buildings, coop builder, stall fronts and barn doors, post frame crew',
    signs:
      'shed, sheds, pole barn, pole building, carport, metal building, steel building, barn roof, barn repair, horse barn, run-in shed, chicken coop, portable building, backyard studio, storage shed, detached garage, quonset, lean-to, hay barn, tobacco barn, she shed, hoop barn, post-frame, tack room, hayloft, horse stalls, backyard shed, metal garage, potting shed, riding arena building, barn doors off the track',
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
      small greenhouse to start seeds in
      snow blower, bikes and kayaks all live in the living room
      hay got wet because the lean-to collapsed
      wife wants her garage back from my table saw
      the loft beams are chewed and the whole thing sways
      put the tractor under cover before it rusts more
      goats need somewhere dry with three walls
      retired and want a place to weld out back
      church keeps its mower under a tarp
      amish-built look, delivered on a truck
      doors on the old dairy building came off the track
      fairgrounds wants a new show arena with clear span
      potting bench and windows, room for her seedlings
      clear span for a riding ring so we can ride in winter
      cupola and new metal on a hundred-year-old hayloft
      school needs a spot for football gear by the field
      turn the gambrel into a place for weddings
      town says under 200 square feet needs no permit
      floor gave way where the ATV is parked
      hens need a house on wheels
      office in the backyard, quiet, with heat
      two-car port of tubing
      lean-to for the boat
      tack room and four stalls
      prefab cabin shell
      level the little building on blocks`,
    brands:
      'Tuff Shed, Morton Buildings, Wick Buildings, Graceland Portable Buildings, Lester Buildings, Cleary',
    touches: 'barn wedding host, dairy barn worker',
    near: 'general contracting, carpentry, excavation, farm equipment, concrete and paving, horses, home building',
  },
  {
    name: 'docks and shorelines',
    does: 'dock builder, boat docks, dock installer, seawalls, bulkheads, marine contractor, boat lifts, shoreline restoration, erosion control, riprap, dock removal, pond management, dredging, lake weed control, piers, dock repair, lake management, pile driving barge, floating docks, gangways and ramps, aquatic herbicide applicator, pond aeration and fountains, seawall tiebacks, living shorelines, bank stabilization, boathouse jacking, hydraulic dredge, lift cable and motor service, seasonal dock install and removal, certified lake manager',
    signs:
      'dock, boat dock, boat lift, seawall, bulkhead, riprap, shoreline, erosion, lake weeds, dredging, pond algae, boathouse, pier on the lake, bank is washing away, pilings, docks, boat hoist, seawalls, floating dock, milfoil, cattails, duckweed, pond fountain, lakefront erosion, shoreline erosion, algae in the pond, dock section, pond aerator, pile driving, swim raft',
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
      HOA pond smells every summer
      our swim raft drifted off its chain
      waves from wake boats eat away the front lawn
      storm surge left the walkway hanging over nothing
      cattails took over the cove
      concrete wall by the water leans toward the fish
      swans and scum, nobody fishes at our subdivision's lake anymore
      the cottage lost six feet of yard since I was a boy
      rollers and sections have to come out before ice
      cables on the hoist frayed and the pontoon hangs crooked
      want steps down to the water that grandma can manage
      fish kill after the heat wave, stinking mats on top
      mucky bottom, kids won't wade
      silt filled the farm tank to a foot deep
      marina slips were twisted by the hurricane
      barnacles ate through the posts
      Army Corps wants drawings before we put rock in
      fountain in the pond to keep it moving
      want native plants and logs to hold the bank, no wall
      camp's canoe landing washed out
      duckweed covers everything by July
      floating one for the river, level goes up ten feet
      spring install and fall take-out
      milfoil
      rock along the bank
      pile driving barge`,
    brands: 'ShoreMaster, ShoreStation, SOLitude Lake Management',
    touches: 'loading dock worker, longshoreman, marine biologist',
    near: 'boats, excavation, landscaping, homeowner associations, civil engineering, permits',
  },
  {
    name: 'playgrounds and courts',
    does: 'playground equipment, playground installer, swing sets, playsets, sport courts, tennis court builder, basketball court installer, pickleball courts, court resurfacing, athletic fields, synthetic turf fields, putting greens, bleachers, basketball hoop installation, playground surfacing, trampolines, certified playground safety inspector, poured rubber surfacing, engineered wood fiber, swing set assembly, backyard rinks, bocce and shuffleboard, skatepark builder, tennis and pickleball line striping, scoreboards and goals, inclusive playgrounds, batting cages and netting, ninja courses and zip lines, infield renovation',
    signs:
      'playground, swing set, playset, basketball hoop, tennis court, pickleball court, sport court, putting green, bleachers, trampoline, jungle gym, play structure, rubber surfacing, batting cage, climbing frame, play set, playscape, swingset, basketball goal, bocce court, skatepark, hopscotch, playground mulch, tot lot, court resurfacing, backboard and rim, wooden playset, pickleball lines, seesaw, tennis nets',
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
      infield is all mud after rain
      chain snapped and a child fell at recess
      wood chips got thin and a mother complained
      grandkids visit and there's nothing to climb on
      lines for two sports on one slab behind the rec center
      rim bent from dunking in the driveway
      memorial for our little girl, a place where children play
      restaurant wants something for kids next to the patio
      apartment developer has to add an area for tots
      net posts rusted off and cracks run across the baseline
      insurance auditor flagged the monkey bars
      bought a wooden set with two slides in boxes, can't build it
      school blacktop needs four square and hopscotch painted
      park board wants a place for toddlers in wheelchairs to swing
      pickle players fight over our only lines
      dugouts and backstop for the church league
      condo roof should have a shuffleboard and bocce
      football turf is ripped at midfield
      dad wants to practice chipping behind the garage
      ice rink boards for the backyard
      splinters all over the old wooden fort
      skate ramp for the village
      zip line for a camp
      level and anchor a tree fort with slide
      new nets and rims
      paint the court lines`,
    brands:
      'Rainbow Play Systems, GameTime, Playworld, Landscape Structures, Sport Court, Goalsetter',
    near: 'landscaping, concrete and paving, toys and hobbies, city government, sports coaching, fencing',
  },
]
