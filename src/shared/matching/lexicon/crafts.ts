import type { Trade } from './trade'

/** Trades of the workbench and the hobby shop, and of stories, books and treasures. */
export const crafts: readonly Trade[] = [
  {
    name: 'sporting goods',
    does: 'sporting goods store owner, sports shop, team uniforms and equipment, team dealer, ski shop, ski and snowboard rental, ski tuning, running shoe store, golf shop, golf club fitting, camping gear, hockey skates sharpening, archery shop, bow tuning, used sports equipment, fishing tackle, racket stringing, paddleboards, exercise equipment sales, treadmill repair, pool tables, bowling pro shop, trophies for teams, outfits teams from helmet to cleats, running gait analysis and shoe fitting, bike and ski swap organizer, wax and edge work, boot fitter, club regripping, fitness equipment installer, billiards service and refelting, institutional gym supply, soccer and lacrosse store, kayak and canoe outfitter, tackle and bait shop, archery pro shop technician, pickleball equipment, consignment sports gear, scoreboards and goals for schools',
    signs:
      'sporting goods, cleats, baseball glove, ski boots, skis, snowboard, running shoes, golf clubs, camping gear, tennis racket, ice skates, skates, archery, compound bow, fishing rod, fishing tackle, football pads, soccer ball, treadmill, pool table, bowling ball, basketball hoop, backpacking, sleeping bag, team jerseys, hockey stick, paddleboard, exercise bike, catcher mitt, baseball bat, lacrosse stick, shin guards, hiking boots, snowshoes, ski bindings, wetsuit, golf bag, putter, pickleball paddles, volleyball net, hockey gear, elliptical, dumbbells, kettlebells, trekking poles, sports equipment, life vests, ski wax',
    asks: `my son made the team and needs pads and a helmet
      kids outgrow their skis every single winter
      knees hurt since I started jogging, maybe it's the shoes
      our Little League needs bats and bases for eight teams
      first camping trip and we own nothing
      edges are rusty and need sharpening before the mountain
      strings broke on my racket
      dad's golf clubs are too long for me
      the treadmill belt slips
      cheap used hockey stuff for a beginner
      draw length is wrong on my bow
      a hoop for the driveway put into concrete
      felt on the pool table is ripped
      rods and reels for three grandsons
      gym teacher wants forty jump ropes and nets
      a basement gym for our firm's employees
      what shoes for a first marathon
      bowling ball with holes drilled for my hand
      tryouts are Monday and his old cleats pinch
      lacrosse stick, goggles, pads: the list for her team is a page long
      rental boots gave me blisters the whole ski week
      grip on my putter is worn slick
      the pitching machine at our rec league finally quit
      wheel of the elliptical squeaks with every step
      bindings have not been checked since we bought them
      our camping tent leaked on us all night in the Smokies
      his football helmet is a hand-me-down and that scares me
      we start a girls' volleyball club and own one net
      shin splints, and somebody said I run on the outside of my feet
      left-handed catcher's mitt for an eight-year-old
      pickleball paddles for our senior community
      the church gym needs new mats and a scoreboard
      dull blades, he keeps falling at hockey practice
      my reel is full of bird's nests and the line is ancient
      a kayak rack, vests and something dry to put the phone in
      sell the gear of three boys who all quit
      arrows fly left no matter how I aim
      sixty pinnies and cones for a summer rec program
      hotel wants a small fitness room with two bikes and weights
      slate cracked when we moved the billiards
      snowshoes for a first winter up north
      police explorers need forty sweat suits and medicine balls
      swim team caps and goggles
      used baseball bat
      wax my snowboard
      youth shoulder pads
      dart board and cues`,
    brands:
      "Dick's Sporting Goods, REI, Play It Again Sports, Academy Sports, Cabela's, Bass Pro Shops, Nike, Wilson Sporting Goods, Fleet Feet, Scheels, Big 5, Hibbett, Callaway, Peloton, BSN Sports",
    touches:
      'professional athlete, sports fan, sportswriter, referee, coach, weekend golfer, stadium usher',
    near: 'sports coaching, bicycles, hunting and fishing guides, gyms, gunsmithing, custom apparel, engraving and trophies',
  },
  {
    name: 'taxidermy',
    does: 'taxidermist, taxidermy studio, deer mounts, shoulder mounts, fish mounts, bird mounts, hide tanning, rug mounts, European skull mounts, bear rugs, pet preservation, trophy repair, antler work, museum specimens, waterfowl mounts, life-size big game, fiberglass fish replicas, fur tannery, museum dioramas, freeze-dry pet memorials, skull cleaning with beetles, antler plaques, turkey fans and beards, African safari mounts, moth damage repair on mounts, licensed migratory bird work, pelts and sheepskin tanning',
    signs:
      'taxidermist, taxidermy, deer head, mounted deer, mount a fish, shoulder mount, trophy buck, skull mount, antlers, bear rug, stuffed animal head, tan a hide, deer hide, stuffed bird, pedestal mount, mounted fish, turkey fan, hide tanned, tanned hides, pelt, full body mount, fish replica, elk mount, bobcat mount, duck mount, skull cleaned, freeze-dried pet, deer mount, moose head, trophy room, antler mount',
    asks: `my grandson shot his first buck and wants it on the wall
      caught a thirty-pound muskie and want to keep it
      the moths got into my husband's old elk head
      want the hide made into a rug
      bleach a skull with the horns on
      found a dead owl for our school display, can it be stuffed legally
      a pheasant in flight for the den
      nature center needs a beaver for the kids to touch
      inherited a wall of trophies and nobody wants them
      ear broke off the old moose
      keep my beloved cat the way she looked
      coyote pelt should be tanned
      know a good taxidermist for a turkey fan?
      first fish of my seven-year-old, before it spoils in the freezer
      the cape is salted and folded in the freezer, season closed Sunday
      hornless doe, but it was her first and she wants it over the piano
      our sports bar wants a leaping marlin above the taps
      squirrel with a tiny fishing pole as a joke gift
      came home from Africa with crates of skulls and skins
      glass eye fell out and the nose is cracked
      the stuffed grizzly in our lodge has lost its fur in patches
      the eagle hit our window, who may lawfully have it
      wood duck pair on driftwood for the study
      parrot died after thirty years and she cannot let go
      rattlesnake skin to go on a hatband
      my bobcat mounted standing, not snarling
      record striper, replica from photos since we let it go
      sheepskins from our flock should become soft throws
      museum diorama has moth holes
      my late husband's wall of heads must be taken down and rehung
      pheasant feathers are falling off after the smoke
      boiled a coyote head myself and ruined it
      moose rack only, on a walnut plaque
      turkey beard and spurs on a board
      freeze-dried guinea pig
      school biology room wants a fox and a raccoon
      wild boar's head with its tusks showing
      a black bear full body
      northern pike on driftwood
      two ducks, wings spread`,
    touches: 'deer hunter, natural history student, butcher, toy stuffed animal maker',
    near: 'hunting and fishing guides, gunsmithing, butchers, leatherwork, sporting goods, feed and farm supply',
  },
  {
    name: 'leatherwork',
    does: 'leather worker, leather repair, saddle maker, saddle repair, custom belts, leather bags, holster maker, tack repair, leathersmith, purse repair, leather jacket repair, bookbinder in leather, harness maker, custom wallets, leather classes, luggage repair, zipper replacement on jackets, leather dyeing, English and western saddle restoration, bridle and harness maker, bag and purse restoration, chaps maker, sheath and holster custom work, handbag dyeing and recoloring, luggage wheels and handles, motorcycle vests patched, leather goods for hotels and brands, baseball glove relacing, Amish harness shop, stitching awl classes, moccasins and buckskin, armor and costume leather',
    signs:
      'leather repair, leather strap, leather jacket, leather belt, leather bag, holster, saddle repair, purse strap, luggage repair, broken suitcase, leather purse, leather harness, suede, briefcase, leathersmith, handbag, tooled leather, wallet handmade, cowhide, buckskin, knife sheath, bridle repair, leather vest, chaps, tote strap, leather stitching, leather wallet, leather tooling, glove relacing, leather dye, handbag repair, rawhide, stirrup leather',
    asks: `the strap tore off my good handbag
      zipper on my motorcycle jacket is shot
      dad's old briefcase, the stitching has come apart
      stirrup strap broke the day before the show
      a belt with his name on it for his birthday
      wheel came off my favorite suitcase
      custom holster for an odd revolver
      the bridle needs new stitching
      handmade key fobs with our logo for clients
      ink stain on a white purse
      cover for our family Bible fell off
      tool belt pouch ripped and I like no other
      dog collar and leash made to measure
      scratch marks from the cat on my good bag
      want to learn to tool and stitch a wallet
      cinch strap snapped and the trail ride is Saturday
      snap is missing on my best clutch
      biker vest needs patches sewn through two layers
      dog chewed the corner of my husband's attaché
      old army satchel from my grandfather has cracked all over
      rein came apart in the middle of a lesson
      guitarist wants a wide strap with his band's name tooled in
      dried out, peeling and the color comes off on my dress
      new hole and shorter, the buckle is heirloom silver
      lodge wants forty bookmarks and menus in cowhide
      knife sheath for a blade of strange shape
      bomber from the war that still smells of him
      carry-on handle pulled out by the airline
      teach a dozen scouts to stamp and lace
      collar harness and traces for a team of Belgians
      blue dye bled from jeans onto a cream tote
      axe cover, tape measure pouch, made for a lineman
      embossed hide covers for a resort's guest books
      Renaissance faire bracers and a jerkin
      pockets and lining of my suede coat are torn
      the wallet he carries is taped together
      make a camera case for a 1950s Leica
      restitch a baseball glove's palm
      the saddle creaks and its seat has a tear to stitch
      purse zipper stuck
      pinch of buckskin for moccasins
      western belt, size 44
      reattach a bag handle`,
    brands: 'Tandy Leather, Coach bags, Louis Vuitton, Samsonite, Weaver Leather',
    touches: 'leather sofa salesman, tannery worker, bookbinding hobbyist',
    near: 'shoe repair, horses, upholstery, auto upholstery, tailoring, motorcycles, furniture repair',
  },
  {
    name: 'woodworking',
    does: 'woodworker, custom furniture maker, wood turner, wood carver, cutting boards, custom tables, live-edge slabs, sawmill owner, portable sawmill, lumber milling, hardwood lumber, woodworking classes, makerspace, CNC wood routing, cedar chests, handmade bowls, wooden toys, urn maker, caskets by hand, rocking chairs, scroll saw work, cabinetmaker of single pieces, slab tables and epoxy river tables, lathe-turned bowls and pens, kiln drying and planing, sawyer with a band mill, chip carver, chainsaw carver, intarsia, Windsor chairs, wooden signs by CNC router, canes and walking sticks, heirloom cradles, hand tool classes, tap handles, instrument wood, urns and keepsake boxes, custom desks, Murphy beds, pen turning',
    signs:
      'woodworker, woodworking, wood carving, cutting board, live edge, wood turning, sawmill, lumber milled, wood slab, handmade table, cedar chest, walnut tree, hand-carved, wood shop, wood lathe, whittling, rocking horse, custom table, barn wood, dovetails, epoxy table, river table, bandsaw mill, live-edge, carved wooden, rocking chair made, wood turner, chainsaw carving, chainsaw bear, slab table, handmade cradle, wooden bowl, Adirondack chairs, woodcarver, bowl turning, handmade furniture, wooden box, wooden toys, sawmill boards',
    asks: `an old walnut came down and I want a table made from it
      a long dining table for fourteen, nothing in stores fits
      box for my husband's ashes, by hand
      somebody carve our family crest over the fireplace
      a retirement gift made of wood from the old gym floor
      my father wants to learn to turn bowls
      logs lying in the yard, can they be sawed into boards
      a crib like the one I slept in
      our church needs a new pulpit and altar rail
      a replacement spindle for the old rocker
      cutting boards with our logo as closing gifts
      chest at the foot of the bed for my daughter's wedding
      a conference table for our new office
      beams from grandpa's barn made into a mantel
      bookends, toy trains, things for a craft fair
      retired and looking for a shop to work in with big saws
      big wooden sign, carved, for the cabin
      maple in the front yard must go, grandpa planted it, save something of it
      a cradle that can be handed down
      our brewery needs tap handles and flight boards by the hundred
      a humidor that really seals
      museum wants display pedestals in cherry
      he proposed under an oak and we want rings boxed in it
      checkerboard with turned pieces for my brother in the Navy
      urn for our dog with her name cut in
      slab, six inches thick, with the bark on, for a bar
      no one sells a bench that fits our bay window
      Scout troop needs derby cars cut
      pine boards wider than the store's, for an old farmhouse
      kiln space for a trailer of green oak
      widow has a shop full of planes and clamps and no idea
      Adirondack chairs, eight, painted
      drum shells and guitar blanks from figured stock
      a Murphy bed that does not look like one
      somebody with a big planer, my boards are cupped
      prayer kneelers for the new chapel
      podium with the college seal
      puzzle boxes as groomsmen presents
      retired and dying to make sawdust with other people
      walking cane topped with a dog's head
      a cedar canoe paddle for the lake house wall
      hope box for my niece
      spoons and bowls, sold at fairs
      mill my storm-felled ash
      hand-cut dovetails
      plain pine casket
      nesting boxes of cedar, fifty, for a nature trail`,
    brands: 'Woodcraft, Rockler, Wood-Mizer, Etsy wood shop, ShopBot',
    touches:
      'lumberyard cashier, forester, paper mill worker, shop class teacher, weekend woodworker',
    near: 'carpentry, cabinets, furniture repair, furniture, tree care, art galleries, picture framing',
  },
  {
    name: 'pottery',
    does: 'potter, ceramic artist, pottery studio owner, pottery classes, clay studio, wheel throwing lessons, kiln firing, paint-your-own pottery, handmade mugs, stoneware, ceramics teacher, sculptor in clay, glass blower, stained glass artist, glass fusing, custom dinnerware, mosaic artist, craft classes, candle making classes, soap maker, raku and wood firing, slab and hand-building, ceramic tile maker, production potter, leaded glass panels, lampwork beads, kiln repair, open studio memberships, restaurant dinnerware maker, clay birthday parties, mosaic murals, ash-infused glass, soap and candle workshops, glazes and clay supply, sip and paint ceramics, keepsake handprints in clay',
    signs:
      'pottery, potter, ceramics, kiln, clay studio, handmade mugs, stoneware, wheel throwing, stained glass, glassblowing, pottery glaze, earthenware, mosaic, broken vase, handmade bowls, candle making, handmade soap, potters wheel, raku, clay class, glass blower, leaded glass, fused glass, ceramic mugs, ceramic bowls, ceramics class, sun catcher, porcelain clay, clay studio time, firing my pieces, handmade plates, paint pottery, mosaics, wheel-thrown, throw on the wheel, kintsugi, clay pots, pottery mugs',
    asks: `want to get my hands in clay on a weeknight
      forty mugs with our café's mark on them
      a birthday where the girls paint their own plates
      I have a wheel but nowhere to fire my pieces
      a set of plates as a wedding present, something nobody else has
      colored window panel for our front door
      an urn for mom, made by an artist
      church window has a cracked pane from 1910
      tile with the children's handprints
      bowls for the soup kitchen's fundraiser
      something creative for a staff outing
      grandma's old kiln, does it still work
      grandson with special needs calms down with clay
      a date night where we make something
      handmade soaps and candles for gift bags
      I want to get muddy and spin bowls to calm down
      favorite casserole with the blue rim chipped and the maker is dead
      glaze crawled and bubbled, what did I do wrong
      our tasting menu deserves plates that are not from a catalog
      ornaments with paw prints pressed in
      bachelorette group, wine and something messy
      handprint of the baby in something that lasts
      sun catcher for Mom's kitchen with irises
      a font for the baptistry
      school art room's elements burned out
      community garden wants a wall of little tiles made by neighbors
      colored pane missing from a transom of the 1890s, leaded
      nursing home residents would love to paint mugs
      make raku at night with a pit and smoke
      retired dentist wants to throw on the wheel
      blow a paperweight with ashes inside
      wax, wicks and jars, a class for eight ladies
      lye, lavender and goat's milk, who shows me
      large planters frost can't crack
      nativity set that my kids can color
      rent a shelf, a wheel and firing by the month
      awards for our arts council, not trophies again
      glass beads by torch
      salt-fired crocks for sauerkraut
      kintsugi with gold on my tea bowl
      paint a plate, pick up Tuesday
      butter dish in green
      clay base to match my other lamp
      team afternoon of hand-building`,
    brands: "Color Me Mine, Rookwood, AR Workshop, Pinot's Palette, As You Wish Pottery",
    touches: 'china collector, dental ceramist, brick plant worker',
    near: 'art lessons, art galleries, glass and mirrors, art restoration, gift baskets, summer camps, woodworking',
  },
  {
    name: 'blacksmithing',
    does: 'blacksmith, metal artist, ornamental iron, wrought iron work, forge owner, hand-forged hardware, knife maker, bladesmith, fire pokers and fireplace tools, iron gates, metal sculptor, blacksmithing classes, weathervanes, custom hooks and hinges, historic ironwork restoration, coppersmith, tinsmith, forge classes and date-night knife making, damascus blades, architectural ironwork, colonial hardware reproduction, hand-hammered copper, garden sculpture, farrier and smith, sword maker, chandeliers and sconces in iron, wheelwright and wagon tires, railroad spike knives, fire screens and andirons, cemetery fence repair in iron, trellises and arbors, living history smith demonstrations',
    signs:
      'blacksmith, forge work, wrought iron, hand-forged, ironwork, iron gate, anvil, metal sculpture, bladesmith, weathervane, knife maker, fireplace tools, iron hinges, anvils, hot forge, andirons, bellows, damascus steel, hand-hammered, strap hinges, iron scrollwork, door knocker iron, forged knife, sword made, fire screen, boot scraper, tinsmith, copper kettle, smithing, bladesmithing, wheelwright, metalsmith',
    asks: `the old gate at the cemetery is broken and nobody casts parts like that
      hinges like the ones on our 1850 barn door
      a hand-made knife as a groomsman gift
      metal rooster for the top of the barn
      curled iron handrail like my grandmother had
      pot rack over the kitchen island in black iron
      show the schoolchildren how horseshoes were hammered
      my son watches those forging shows and wants to try
      sculpture for the garden made from old farm tools
      poker and shovel set for the hearth
      a restaurant sign bracket, hammered, in the old style
      broken plow part nobody sells anymore
      fair needs a demonstration with fire and hammers
      copper rain chain and lantern made by hand
      latch on the springhouse is one of a kind and snapped
      dragon head door knocker, do not laugh
      anvil came with the farm, who wants it or shows me how
      pull handles for a restaurant door, twisted bar, blackened
      Viking camp needs nails and cooking tripods
      grape arbor brackets with leaves and tendrils
      make a chef's blade from a buggy spring
      a ring of candles in black iron for a timber house
      scrollwork fell off the 1920s balcony
      iron arm to swing the pot over our fire
      copper kettle has lost its spout and tin lining
      S-hooks, boot scrapers and dinner bells for our gift shop
      twelve-year-old is obsessed with swords
      railroad spikes turned into something for my uncle
      heron for the pond out of old shovels
      museum village lost its man at the bellows
      gate finials must match the originals for the historic board
      damascus for a groom
      fire screen with birch branches
      colonial strap hinges, two pairs
      trellis like twisting vines
      the school mascot as a steel statue
      plow blade wants pointing as in the old days
      wagon wheel needs an iron rim shrunk on
      weathervane with a running fox
      hammered curtain rods
      heart hooks as wedding favors
      axe head from scratch`,
    brands: 'Forged in Fire, ABANA',
    touches: 'steelworker, living history reenactor, metallurgist',
    near: 'welding, stairs and railings, horses, fencing, woodworking, local history, knife sharpening',
  },
  {
    name: 'metal detecting',
    does: 'metal detectorist, ring finder, lost ring recovery, finds lost jewelry, treasure hunter, metal detector rental, underwater recovery diver, property marker finder, relic hunter, septic lid and survey pin locating, scuba diver who finds things, magnet fishing, recovers rings from lawns and lakes, underwater detectorist with scuba, finds property pins, beach detecting, evidence search volunteer, Civil War relic recovery, coin shooting club president, detector sales and rental, magnetic sweep of job sites, dive recovery of phones and keys, ring finder directory member, hoard and cache locating, farm field sweeps for lost parts',
    signs:
      'metal detector, metal detecting, lost ring, lost my ring, lost wedding ring, wedding band fell, buried coins, ring finder, dropped my ring, lost earring, lost keys in the lake, buried treasure, relics, scuba diver, survey pin, detectorist, ring recovery, lost in the sand, lost gold, find my ring, lost bracelet, lost wedding band, underwater search, magnet sweep, lost his ring, ring is gone, ring slipped off, ring came off, band slipped off',
    asks: `my wedding band slipped off while I was gardening
      diamond flew off in the snow
      dropped the keys off the dock
      grandpa swore he buried coins behind the barn
      she threw her engagement ring into a field
      lost my class ring at the beach years ago
      iron stakes at the lot corners are buried somewhere
      phone fell overboard in ten feet of water
      hearing aid is somewhere in the lawn
      an old battlefield behind our house might have relics
      mother's gold bracelet came off in the leaves
      bolts and nails in the horse pasture have to be picked up
      he wants a hobby that gets him outside with his grandson
      raked the yard for hours and can't find my earring
      the stone was there at breakfast and gone after splitting logs
      threw a snowball and something gold went with it
      one steel pin lost in the hay that will wreck the baler
      dad hid cash in coffee cans and then forgot where
      in anger she hurled her ring off the pier
      high tide took it right where our towels were
      my son's retainer case and a class ring in the leaf pile
      corner pins are somewhere under the sod
      dog tag from Vietnam slipped off while we hunted mushrooms
      a bullet should be in that bank, the detective says
      buried valve box nobody can locate
      hotel guest dropped an heirloom in the pond
      proposal on the sandbar, you can guess the rest
      fell off in the pasture and my bracelet is out there
      our battlefield park wants volunteers who survey with permission
      club of grandpas who hunt for old pennies
      outboard propeller is on the bottom of the cove
      nails all over the lawn after the crew left
      wedding photos on the dunes, then her finger was bare
      a homestead cellar hole in our woods, what's in it
      my hearing aid fell in the flower bed and I can't spot it
      his prescription glasses are in nine feet of water
      rings under the volleyball sand
      a little gold crown somewhere in the grass
      ring gone in the garden
      safe deposit key in a mulch bed
      where to rent a detector
      sweep the playground for screws`,
    brands: "Garrett detectors, Minelab, The Ring Finders, Nokta, White's Electronics",
    touches: 'airport security screener, mine safety inspector, archaeologist, coin collector',
    near: 'jewelry, coins and collectibles, local history, land surveying, home and car insurance, boats',
  },
  {
    name: 'musical instruments',
    does: 'music store owner, instrument sales, band instrument rental, guitar shop, piano store, used instruments, sheet music, drum shop, violin shop, instrument consignment, school band rep, vintage guitars, keyboards and amps, harps, rents violins, buys used instruments, ukuleles, band and orchestra rentals, rent-to-own horns, fretted instrument dealer, digital pianos and organs, violins violas and cellos by size, used and consignment gear, print music for choirs and bands, amplifiers and pedals, percussion specialist, school music dealer, harp rentals, accordion sales, boutique guitars, trade-ins and appraisals of instruments, Orff and classroom instruments, church organ sales, brass and woodwind sales',
    signs:
      'music store, musical instrument, rent a violin, rent a trumpet, used guitar, drum set, drum kit, used saxophone, rent a clarinet, used trombone, school band instrument, sheet music, ukulele, rent a cello, electric guitar, keyboard with weighted keys, banjo, mandolin, guitar strings, guitar amp, tuba, handbells, sell my guitar, dulcimer, used piano, grand piano for sale, digital piano, guitar pedals, capo, rosin, music stand, rent an instrument, band instruments',
    asks: `fourth grader starts band and has to have a horn by Monday
      don't want to buy a violin before we know she sticks with it
      dad's guitars, what would somebody pay for them
      a digital keyboard for an apartment
      my teenager wants to bang on drums in the garage
      reeds and valve oil right away
      the church needs new microphones and an amp
      is this old fiddle with a Stradivarius label real
      a flute sits in the closet since high school
      Suzuki teacher says he needs the next size
      first ukulele for a seven-year-old
      the school has no money and needs twelve trumpets
      choir octavos and hymn books
      looking for a left-handed bass
      gift for a man who has played banjo all his life
      an old organ nobody wants
      trade my electric for a good acoustic
      permission slip says clarinet or percussion by Friday
      she outgrew half size and her arm hangs out
      our worship team has one crackling speaker and a borrowed bass
      attic had an accordion with pearl buttons
      an upright nobody plays, who buys it from us
      first strings, cheap but not a toy
      my tremolo arm snapped off and the part is discontinued
      drumsticks, practice pad and something quiet for neighbors
      school board approved two hundred folders of marches
      grandpa's harmonica case and a Martin with a crack, sell or keep
      mouthpiece for a beginner with braces
      a harp for our hospital chapel
      middle school's tubas are dented and lease is up
      the sax is gold, Selmer written on it
      kid wants to make beats, what keyboard and software cable
      hammered dulcimer from the hills
      capo, picks and a tuner as stocking stuffers
      bagpipe reeds
      amp hums and the band is looking for something with more watts
      my left hand lost two fingers, is there something I can play
      nursing home could use bells and shakers
      used upright for a beginner's living room
      leave my cello with somebody who will sell it for me
      church replaced the organ with a digital one, where do they sell those
      steel drums for a school in June
      conga and bongos
      twelve-string wanted
      metronome and music stand
      recorders for ninety third graders
      rosin and a shoulder rest`,
    brands:
      'Guitar Center, Music & Arts, Sam Ash, Fender guitars, Gibson guitars, Martin Guitar, Sweetwater, Yamaha band, Conn-Selmer, Roland keyboards, Taylor Guitars, Reverb.com',
    touches: 'orchestra player, rock band member, surgical instrument rep, music critic',
    near: 'instrument repair, guitar lessons, piano lessons, string lessons, drum lessons, piano tuning, live music',
  },
  {
    name: 'toys and hobbies',
    does: 'toy store owner, hobby shop, model trains, model kits, board game store, comic book shop, trading cards, craft store, yarn shop, fabric store, bead store, RC cars, video game store, dollhouses, puzzles, dolls, doll hospital, teddy bear repair, Lego collector sales, Dungeons and Dragons nights, game nights, scrapbook supplies, kites, 3D printing for hobbyists, art supplies, model railroading shop, miniatures and war games, tabletop game café, educational toys and puzzles, retro video games buy and sell, doll restoration, rubber stamps and paper crafts, knit shop owner with Tuesday circle, beads and jewelry findings, remote-control cars and planes, card singles and grading submissions, STEM kits, antique toy dealer, quilt fabric by the yard, collectible action figures, magic tricks and novelties, teddy bear hospital',
    signs:
      'toy, toys, toy store, hobby shop, model train, train set, Lego, board games, comic books, comics, baseball cards, trading cards, Pokemon cards, jigsaw puzzle, dollhouse, doll, yarn, teddy bear, RC car, craft supplies, model airplane, Dungeons and Dragons, video games, knitting, art supplies, scrapbook, stuffed animal, puzzles, crochet, yarn shop, Hot Wheels, fidget toys, N scale, O gauge, HO scale, tabletop games, miniatures, Warhammer, doll clothes, porcelain doll, building blocks, model kit, model rockets, board game, card game tournament, retro games, bead store, knitting needles, cross-stitch, embroidery floss, toy soldiers, game store, comic shop, kite',
    asks: `a present for a boy turning five who has everything
      dad's train layout fills the whole basement, who takes it
      my son wants friends who play the same card games
      her old doll has a broken arm and no hair
      boxes of superhero comics from the seventies
      retired and bored, wants something to build
      engine won't run around the track anymore
      the dog tore up my daughter's teddy
      something to keep kids busy on a long trip, no screens
      wool for a baby blanket, and someone to show me the stitch
      grandson collects shiny cards, are they worth money
      our waiting room needs playthings that survive toddlers
      a missing piece for a thousand-piece puzzle
      family game night, need something for six
      remote control truck with a dead motor
      toy drive for Christmas, we need donations by the box
      dollhouse my grandfather built needs tiny furniture
      a nerdy teenager has nowhere to hang out on Fridays
      keep a boy with a cast amused on the sofa for weeks
      the caboose is missing and grandpa is heartbroken
      her teddy's eye came off and bedtime is impossible
      granddad's tin soldiers in cigar boxes
      I want to paint tiny orcs and find somebody to fight
      girl scouts need felt, beads and forty safety scissors
      locomotive smokes but does not move
      our library needs board titles that adults like too
      a first-edition issue with Spider in it turned up at a yard sale
      pinewood kit, paint and weights by Friday
      crochet hooks and chunky skeins for mom's shaky hands
      thousand pieces, lighthouse, for a rainy cottage week
      tournament Friday nights for kids trading monsters
      rocket engine launches for our science club
      sensory things for a boy who cannot keep his hands still
      waiting room wants a wooden table with beads on wires
      Christmas village needs gauge O track
      Madame Alexander in original boxes
      old Nintendo cartridges, do they still fetch anything
      cosplay foam and paints
      he wants plastic planes, glue and tiny decals
      toddler birthday on Saturday and I have never met the child
      tiny stove and beds at one inch to the foot
      kit with gears for a girl who takes everything apart
      somebody who restrings porcelain babies
      felt, glitter and googly eyes by the case
      a wizard chess set and a clock for a ten-year-old
      wooden blocks, no batteries
      quilting cotton by the yard
      marbles and jacks
      kite for a windy beach
      Hot Wheels from 1968`,
    brands:
      'Lego, Hobby Lobby, Michaels craft store, JoAnn, GameStop, Build-A-Bear, Lionel trains, Learning Express, HobbyTown, Barbie, Games Workshop, Magic the Gathering, Toys R Us, American Girl, Playmobil',
    touches:
      'video game developer, toy designer, knitting circle member, comic book artist, model railroad club member',
    near: 'coins and collectibles, bookstores, party supplies, daycare, antiques, quilting and embroidery, drones',
  },
  {
    name: 'bookstores',
    does: "bookstore owner, bookseller, used bookstore, rare book dealer, antiquarian books, book appraiser, comic and book shop, children's books, textbook buyback, book fairs, author signings, book club host, Christian bookstore, magazine stand, buys used books, map and print dealer, bookbinder, book repair, book conservator, independent bookseller, antiquarian and rare, first editions bought and sold, paperback exchange, children's story hour and shop, hand binding and rebacking, corporate and school bulk orders, consigns local authors, hosts readings and launches, vintage magazines, Bibles and church supplies, large print and audiobooks, antique maps and prints, cookbooks old and new, library discard buyer, pop-up book sales, college text resale",
    signs:
      "bookstore, used books, rare books, first edition, bookshop, book signing, book club, textbooks, boxes of books, old books, out-of-print, old Bible, book collection, bookseller, children's books, book fair, encyclopedias, bookbinding, cookbooks, booksellers, hardcovers, paperbacks, dust jacket, used bookstore, antiquarian, signed copy, large print books, picture books, graphic novels, books by the box, book buyer, old cookbooks, author reading, sell my books, bookstores, paperback, rebind a book, hymnals",
    asks: `mom left four thousand novels and we have to clear the house
      is a signed Hemingway worth anything
      our family Bible from 1840 is falling apart
      looking for a title that has been out of print for years
      my first book is printed, where can I read from it
      kid hates reading, what might hook him
      thirty copies for our company's reading circle
      college texts cost a fortune, buy or sell used
      a gift for a man who only loves naval history
      old atlases and maps found in an attic
      library is closing and has shelves of discards
      Catholic gifts and a first communion missal
      the school wants to raise money with a week of book sales
      spine broke on my grandmother's cookbook
      new in town and want to find other readers
      local interest titles for our vacation cottages
      rainy Saturdays with a chair, a cat and shelves up to the ceiling
      moving to a condo, and thirty cartons of hardcovers won't fit
      the reading list for tenth grade is due in August
      an old leather set of Dickens, is it worth shipping
      my poems are self-printed and I would love a shelf and a night
      the minister needs fifty copies of one paperback
      something spooky for a girl who finished all of the wizard series
      pages loose in the hymnal collection
      where do donated novels go besides the dump
      novelist is flying in, who sells copies at our event
      first printing of Mockingbird with the dust jacket
      need vintage cookery titles for our restaurant's wall
      preschool wants picture stories in Spanish
      National Geographics from 1920 on, every one
      bibliophile uncle turns seventy
      decorator asks for ten yards of pretty spines
      large print for my mom's eyes
      semester starts and the campus shop wants a fortune
      the novel he was reading when he died, same edition
      staff picks for a corporate reading challenge
      an obscure field guide to mosses
      graphic novels for reluctant boys
      church rummage has ten tables of paperbacks left
      nautical charts and prints from the eighteen hundreds
      Bible study guides for twelve
      story hour for toddlers, then cocoa
      a signed copy for my sister
      mysteries by the bagful
      trade in romance paperbacks
      buy my library`,
    brands:
      'Barnes & Noble, Half Price Books, Books-A-Million, Scholastic Book Fair, AbeBooks, Follett, Usborne',
    touches: 'librarian, bookkeeper, bookie, English professor, novelist, book club member',
    near: 'libraries, publishing, antiques, reading help, coins and collectibles, toys and hobbies, estate sales',
  },
  {
    name: 'ghostwriting',
    does: 'ghostwriter, memoir writer, personal historian, life story writer, speechwriter, wedding toast writer, biographer, eulogy writer, family history books, book coach, legacy videos interviewer, oral history interviewer, obituary writer, letter writer, dating profile writer, poem writer for hire, co-author, writes your book for you, collaborative author, as-told-to books, business book ghost, memoir coach, keynote and commencement remarks, wedding vows and toasts, family legacy interviews, company anniversary histories, eulogies within a day, ethical wills and legacy letters, book proposals, op-eds for executives, sermons turned into books, occasional verse, hospice life review writer, manuscript completion',
    signs:
      'ghostwriter, memoir, life story, autobiography, write a book, writing a book, speechwriter, wedding toast, eulogy, biography, write my story, book in me, family stories, best man speech, write a speech, obituary, personal history, memoirs, ghostwrite, ghostwritten, write my memoir, maid of honor speech, father of the bride speech, commencement speech, book proposal, acceptance speech, write the toast, roast speech, company history book, record his stories, tell her story, legacy letters, write his book, co-author, retirement speech, write my book, memoirist, write a poem',
    asks: `dad has amazing war stories and nobody has written them down
      I want to write a book and can't get past page ten
      our founder turns eighty and the company's story should be told
      have to give a toast at my brother's wedding and I freeze
      mom's memory is going, somebody should record her stories soon
      must speak at the funeral on Friday and have no words
      I talk well but can't put it on paper
      a CEO wants a book with his name on it
      survived cancer and people say I should tell it
      keynote in three weeks and nothing written
      an heirloom book for the grandchildren with pictures
      a letter to my estranged daughter
      a funny poem for a retirement party
      immigrant grandmother's journey, in her own words
      my dating profile sounds like a tax form
      obituary for my husband, and I am too sad to do it
      three shoeboxes of diaries and a tape recorder, somebody should shape it
      father of the bride and I cannot string two sentences
      the firm turns a hundred and the partners are dying off
      doctor told us two months, he wants to leave letters for each child
      I survived the cult and a publisher asked for pages
      pastor wants his sermons turned into chapters
      I must say something moving at the memorial and stare at a blank page
      my outline is forty pages and the real thing is zero
      vows, but mine sound like a greeting card
      a rancher's tales, told on the porch, for the great-grandkids
      retiring surgeon with a head full of stories and no typing
      CEO's op-ed and the panel remarks by Thursday
      wife of sixty years passed and the paper asks for four paragraphs
      valedictorian needs eight minutes that don't bore
      my agent says hire someone who has done it
      honor flight veteran should be interviewed while he remembers
      roast for the coach, clean but mean
      coach with a method wants a paperback to hand to clients
      resentful teenager, need words for a peace letter
      the lodge's fiftieth anniversary booklet
      bridesmaid's toast Saturday and I'm terrified
      a Holocaust survivor in our congregation never told it all
      love poem, rhymed, for our thirtieth
      introduction of the governor at our dinner
      half-finished novel my late husband left
      toast for two brothers
      words to say at the unveiling of mom's stone
      tell our founding story
      write down Nana's recipes and tales
      acceptance remarks for an award`,
    brands: 'StoryWorth, Scribe Media, Association of Personal Historians, Remento',
    touches: 'newspaper reporter, English student, novelist, ghost tour guide, book club member',
    near: 'book editing, publishing, copywriting, genealogy, speaking, funerals, home movies to digital',
  },
  {
    name: 'genealogy',
    does: 'genealogist, family historian, family tree research, ancestry research, DNA test interpretation, heir searcher, forensic genealogy, adoptee searches, birth parent search, military records research, immigrant records, lineage society applications, dual citizenship by descent research, genealogy society president, cemetery research, old German handwriting reader, certified genealogist, DNA match analysis, unknown parentage cases, probate heir tracing, lineage society registrar, church and parish record lookups, Italian and Irish citizenship documents, African American ancestry researcher, Jewish roots research, obituary indexing, family reunion charts, tribal descent research, tombstone transcription, adoptee search angel, genealogical society library volunteer, Kurrent and Latin transcription, builds family trees',
    signs:
      'genealogist, genealogy, family tree, ancestors, ancestry, DNA test, great-grandparents, birth mother, birth parents, family history, missing heirs, lineage, adopted and searching, Ellis Island, Mayflower, DAR application, immigrant ancestors, half-sister, long-lost relative, genealogical, roots research, birth father, half-brother, adoptee, pedigree chart, ancestral, great-grandfather came, great-great-grandmother, family roots, heir search, census records, parish records, passenger list, DNA match, DNA matches, family origins, citizenship by descent, family lineage, orphan train',
    asks: `the spit test says I have a half brother
      my mother was adopted and wants to know where she came from
      where in Germany did our people live
      estate with no will, somebody must find the cousins
      got stuck in 1870 with my great-great-grandfather
      could I get an Irish passport through my grandmother
      wants to join the Daughters of the American Revolution
      old letters in a script nobody can read
      our family reunion wants a chart for the wall
      find out what grandpa did in the war
      surprise my husband with his roots for his sixtieth
      who was the woman in this tintype
      slave records and Black families before the Civil War
      which relatives are buried in the old churchyard
      the doctor asks about illnesses in a family I never knew
      our lawyer looks for an heir last seen in Ohio in 1952
      results came back and dad is not my dad
      we only know the ship and a misspelled last name
      a letter from Poland about land and cousins I never heard of
      grandmother never spoke of the orphanage
      a stranger emailed, says we share a quarter of our blood
      Cherokee story in the family, true or not
      Italian citizenship needs seven certificates by the appointment
      how are all these Johnsons in the churchyard connected
      donor-conceived and wants to find siblings
      parish books are in Latin and the archive answers in Czech
      who owned our people before 1865
      the reunion needs a tree ten feet long
      mystery box of portraits with no names on the back
      the Army burned his file in St. Louis
      my birth certificate is sealed, where do I start
      find descendants of the man whose medal we found
      two nephews vanished in the sixties and must be traced to inherit
      Sons of the Revolution wants proof in every generation
      orphan train rider, that's all the Bible says
      did we really come from royalty
      all she has of her first mother is a name and a town
      census of 1910 shows another wife
      Jewish shtetl that is not on maps anymore
      my father wants to know his roots before he dies
      family plot from 1810 on our farm, who were they
      Mayflower papers rejected
      matches and centimorgans confuse me
      trace my Irish side
      heir hunter letter, scam or true
      tribal enrollment by descent`,
    brands: 'Ancestry.com, 23andMe, FamilySearch, MyHeritage, FindAGrave, DAR, Mayflower Society',
    touches: 'geneticist, history teacher, county records clerk, historical society member',
    near: 'local history, libraries, home movies to digital, ghostwriting, private investigation, translation, estate planning',
  },
  {
    name: 'mattresses',
    does: 'mattress store owner, mattress sales, bed store manager, sleep consultant, adjustable beds, custom mattresses, memory foam, bed frames, box springs, pillows and bedding, mattress delivery and haul-away, RV and boat mattresses, futons, organic mattresses, hospital-style beds for home, foam cut to size, sleep shop owner, hybrid and latex beds, bunk and loft beds, hotel and institutional bedding, split king adjustable bases, mattress in a box showroom, custom sizes for antiques and boats, toppers and protectors, pillow fitting, crib and toddler mattresses, bedding outlet manager, old mattress recycling, wall bed sales, foam cutting for cushions',
    signs:
      'mattress, new bed, box spring, adjustable bed, memory foam, bunk beds, king-size bed, queen bed, twin bed, air mattress, futon, pillow top, sleep number, bed frame, saggy bed, sleeper sofa mattress, mattresses, trundle bed, daybed, loft bed, mattress topper, bed slats, firm mattress, latex bed, split king, crib mattress, murphy bed mattress, new pillows, bedding store, bed in a box, platform bed, king bed, innerspring, foam mattress, rollaway bed',
    asks: `wake up every morning with a stiff back
      there is a hole in the middle where we both roll together
      son moves out of the crib into his first real bed
      my husband wants it hard, I want it soft
      can't breathe lying flat, a bed that raises the head
      twelve beds for a summer camp's cabins
      odd corner in the camper, nothing fits
      guest room for the in-laws, not too expensive
      shelter needs thirty clean ones
      dormitory bed for my freshman, extra long
      the old one has to be taken away too
      we are renting out two rooms and must furnish them
      my wife is hot all night and the foam makes it worse
      six foot six and my feet hang over
      toddler climbed out of the crib twice this week
      springs poke me in the ribs at three in the morning
      the hotel upgrade: sixty rooms and guests complain of sagging
      partner rolls over and I bounce
      nothing to sleep on in his college apartment by Saturday
      after back surgery the doctor said firmer
      threw all our beds out and need new ones fast
      my shoulder goes numb when I lie on my side
      grandchildren come for Christmas and sleep on the floor
      zero gravity position for his reflux
      tell me latex or coils, I've read forty reviews
      boat berth tapers to a point at the bow
      firehouse bunks are older than the chief
      mother weighs ninety pounds and cannot sit up alone
      who hauls the old queen down three flights
      divorced, starting over, nothing to lie on
      trundle for a tiny room
      allergic to dust mites, want something washable
      new topper or start over
      summer camp counselors complain of lumps
      king won't go around the stairwell, something in a box
      airbed deflates, need a real guest solution
      slats broke when the kids jumped
      two sides with two settings, he likes his head raised
      cot for the on-call room
      side sleeper wants the right pillow
      foster family got two brothers with an hour's notice
      cushion foam for a window seat
      sheets for an odd-sized cot
      sleep hot, wake sore`,
    brands:
      'Mattress Firm, Sleep Number, Tempur-Pedic, Casper mattress, Serta, Sealy, Purple mattress, Simmons Beautyrest, Original Mattress Factory, Saatva, Denver Mattress',
    touches: 'mattress factory worker, sleep researcher, hotel housekeeper',
    near: 'furniture, sleep medicine, chiropractic, moving, interior design, junk removal',
  },
  {
    name: 'house sitting',
    does: 'house sitter, house sitting, live-in house sitter, vacation house watch, waters plants and takes in mail, overnight house sitter, plant sitter, retired couple who house sit, home check while away, snowbird house sitting, waits for deliveries and repairmen, long-term house sitter with references, live-in caretaker for vacant homes, travels and sits homes, mail and package pickup, garden and greenhouse watering, bonded and insured home sitter, cottage caretaker, overnight stays while owners travel, sits for snowbirds, experienced international sitter, weekly interior checks, meets contractors and deliveries',
    signs:
      'house sitter, house sit, house sitting, house-sit, water my plants, take in the mail, empty house while we travel, look after the house, plants watered, stay at our house, away for the winter, watch our house, house-sitter, housesitter, housesitting, housesit, home sitter, caretaker for the house, sit our house, stay in our house, water the plants, bring in the mail, pick up the mail, house sat, while we are abroad, watch the house, live-in caretaker, stay at the house',
    asks: `we go to Arizona for three months and don't want the place empty
      someone to sleep at our home while we're abroad
      plants will die if nobody waters them for a month
      collect the newspapers so burglars don't notice we're gone
      the furnace could quit while we're in Florida and pipes would freeze
      somebody has to let the plumber in while I am at work
      tomatoes and a greenhouse over August
      a visiting nurse needs a place and would look after a home in return
      professor on sabbatical, old house with a cranky boiler
      my aunt is in rehab for weeks and her house stands alone
      lights on and off, garbage out on Tuesdays
      everyone is at the funeral and thieves read the obituaries
      closing is delayed and the sellers have already moved away
      young couple saving for a house would live anywhere for free
      three weeks in Portugal and a jungle of orchids
      snow should be shoveled so nobody guesses we left
      the insurer voids the policy if nobody sets foot inside for thirty days
      hospitalized suddenly, the key is under the pot
      sourdough starter, koi and a mailbox that overflows
      newlyweds' gifts are stacked in the hall while we honeymoon
      teaching abroad for a year, rather a quiet person than tenants
      pipes, mice and packages, all while we winter in Mesa
      graduate student would live in for free during summer
      basement sump could fail any rainy weekend, we're on a cruise
      missionaries need a roof for two months of furlough
      be at my place to let the couch in, I have a job
      somebody around to skim the pool and sleep in the den while we travel
      parsonage stands empty between pastors
      vegetable beds in July, watering twice a day
      alarm company wants a contact while I'm overseas
      mother passed and somebody should stay in her bungalow until it sells
      sabbatical in Oxford, the house full of books should be lived in
      quiet widow loves living in other folks' places
      somebody should live in our cabin off season so it isn't broken into
      widower takes Christmas cruises and wants lamps lit
      sister's wedding in India, five weeks, two ferns and a lemon tree
      board member's farmhouse, somebody to stay nights
      who brings in trash bins
      no paying tenants, just somebody trustworthy to stay
      ten days in Maui, nobody at home
      stay overnight, feed fish, fetch papers
      winter caretaker for a lake cottage
      somebody to keep lights on while we travel`,
    brands: 'TrustedHousesitters, HouseSitter.com, Nomador, MindMyHouse',
    touches: 'babysitter, real estate photographer, hotel guest',
    near: 'housewatching, pet sitting, property management, house cleaning, concierge services, vacation rentals, alarms and cameras',
  },
]
