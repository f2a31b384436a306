import type { Trade } from './trade'

/** Trades that mend and tune small things: devices, engines, instruments, guns and blades. */
export const repairs: readonly Trade[] = [
  {
    name: 'computer repair',
    does: 'computer repair shop, computer technician, PC repair, laptop repair, Mac repair, virus removal, home computer help, in-home tech support, printer setup, home Wi-Fi setup, custom gaming PC builder, used and refurbished computers, screen replacement, slow computer tune-ups, file transfer to new computer, geek for hire, computer guy, remote computer support, fixes computers, A+ certified technician, house calls for computers, senior-friendly tech help, adware and spyware cleanup, motherboard and DC jack repair, solid state drive upgrades, email and password setup, Mac and Windows support, builds gaming rigs, webcam and printer hookups, refurbishes laptops for schools',
    signs:
      "laptop, my computer, computer repair, PC, MacBook, blue screen, computer virus, pop-ups on my screen, malware, slow computer, computer guy, printer won't print, hard drive, keyboard keys, Windows update, spilled on my laptop, gaming PC, computer is frozen, computer crashed, desktop computer, computer won't boot, hacked computer, computer won't turn on, laptops, chromebook, iMac, my PC, computer tech, computer help, laptop screen, spyware, adware, new laptop, hard drive full, trojan, computer fixed, touchpad, ransom pop-up, reinstall Windows",
    asks: `my laptop takes ten minutes to start
      a voice said call this number, and the whole screen locked up
      spilled coffee on the keyboard
      grandpa clicked on something and now ads pop up everywhere
      the printer at home won't talk to anything
      got a new one and need my pictures and mail moved over
      black screen, only the fan runs
      the hinge is broken and the lid falls off
      my son wants to build a gaming machine
      forgot the password and can't get in
      Windows wants to update and then hangs
      the Wi-Fi doesn't reach the bedroom
      a scammer got into my mother's machine
      college starts and she needs a cheap laptop
      battery swells and lifts the trackpad
      need somebody patient who comes to the house
      five old computers to get rid of, private files still on them
      my email stopped coming in
      need a good computer guy for my home office
      cursor jumps around on its own while I type
      man on the phone had me let him log on to my desktop
      beeps three times and shows nothing
      husband knew all the passwords and he died in March
      fan roars like a jet and it gets too hot for my lap
      my thesis is on it and the lid won't wake
      kids downloaded free games and now the homepage is Russian
      retired couple needs someone to come by once a month and keep it all running
      every key types two letters since the soda
      old tower has twelve years of recipes, new one is still in the box
      scanner light blinks and nothing lands in the folder
      screen is upside down and I have no idea what I pressed
      parish secretary's machine freezes whenever the bulletin prints
      startup chime and then a question mark folder
      the guest room gets no signal from the router
      grandson wants more frames and a glowing case
      webcam and microphone don't work and court is on Zoom tomorrow
      charity office of two, and its one old desktop died
      charging plug wiggles and only works at one angle
      out of space, it says, and I deleted everything I dared
      hinge cracked
      speed up an old iMac
      set up two monitors
      clean off the adware
      update broke my desktop
      donated machines for our literacy class need wiping`,
    brands:
      'Geek Squad, uBreakiFix, Micro Center, Staples Tech, Dell, Lenovo, Apple Genius Bar, Data Doctors, PC Matic, Nerds On Call',
    touches:
      'computer science student, software engineer, chip designer, data entry clerk, electronics store cashier',
    near: 'IT support, phone repair, data recovery, computer lessons, cybersecurity, television repair, internet service',
  },
  {
    name: 'phone repair',
    does: 'phone repair shop, cell phone repair, screen replacement, iPhone repair, tablet repair, battery replacement for phones, water damage to phones, charging port repair, phone unlocking, used phones, game console repair, smartwatch repair, wireless store manager, cell phone plans, phone sales, screen protectors and cases, microsoldering, OLED display swaps, back glass laser removal, console HDMI port repair, tablet digitizers, school tablet repair program, buyback and refurbished handsets, prepaid plans store, flip phones for seniors, mail-in device repair, data transfer between phones, carrier store associate',
    signs:
      "cracked screen, iPhone, cell phone, smartphone, phone screen, phone battery, dropped my phone, Android phone, cracked tablet, iPad, charging port, phone repair, broken phone, wireless plan, cell phone plan, phone fell, Xbox, PlayStation, game console, Nintendo, cellphone, cracked phone, phone won't charge, iPhones, phone glass, phone in the toilet, prepaid phone, flip phone, SIM card, unlocked phone, Nintendo Switch, iPad screen, phone store, water-damaged phone, smartwatch, Galaxy phone, phone won't turn on",
    asks: `dropped it on the concrete and the glass shattered
      it fell into the toilet and is sitting in rice
      won't charge unless I hold the cord just so
      battery is dead by lunch
      my kid's tablet has a spiderweb across it
      pictures of my late husband are on a phone that won't turn on
      the camera is blurry after it fell
      nobody can hear me when I call
      game controller drifts and the box won't read discs
      paying too much every month for five lines
      want a simple one with big buttons for my mom
      buying a used one that is locked to another carrier
      replaced my old one, how do I get everything over
      thirty cracked tablets at our school
      my whole business is in it and it just went black
      slipped off the roof of the car on the freeway
      green stripe runs down one side of the display
      grandma presses and presses and it calls nobody
      went swimming with it in my trunks pocket
      back glass is in splinters and cuts my finger
      flashlight works but the picture is a smear
      it says storage full and the clinic app won't open
      delivery drivers share nine and four have shattered fronts
      kid locked himself out until 2037
      lint in the hole, cord falls right out
      heats up and drops to ten percent by breakfast
      contract is done, who has the better deal in our valley
      swollen and lifting the glass
      switch from the green robot to the white apple without losing texts
      teen saved for a second-hand one, is it stolen or blocked
      my ear piece is silent but speaker works
      cash register slate at the cafe won't respond to touch
      watch face popped off at the gym
      handheld console's joystick wanders
      disc tray grinds and spits out the game
      want a flip one, no internet, for a boy of eleven
      food stand's handset that takes orders has a shattered face
      toddler threw it in the bathtub
      new battery while I wait
      unlock it for Europe
      glass protector put on straight
      move my number`,
    brands:
      'uBreakiFix, CPR Cell Phone Repair, iFixit, Verizon store, T-Mobile store, AT&T store, Cricket Wireless, Batteries Plus, US Cellular, Consumer Cellular, Samsung Galaxy',
    touches: 'phone bank volunteer, call center worker, cell tower climber, app developer',
    near: 'computer repair, data recovery, computer lessons, television repair, business phones, watch repair',
  },
  {
    name: 'television repair',
    does: 'TV repair, television repairman, electronics repair, stereo repair, audio repair, turntable repair, vintage radio repair, tube amp repair, VCR repair, projector repair, amplifier repair, speaker reconing, hi-fi repair, radio restorer, electronics bench technician, camera repair, ham radio operator who fixes things, tube and solid state bench repair, backlight and board-level TV repair, vintage hi-fi restoration, guitar amp technician, speaker refoaming, reel-to-reel and cassette decks, film camera CLA, arcade and pinball technician, jukebox restorer, Victrola and phonograph repair, microphone and mixer repair, electronics troubleshooter',
    signs:
      "TV repair, broken TV, television, flat screen, old radio, stereo, turntable, record player, VCR, DVD player, amplifier repair, tube amp, receiver hums, speakers crackle, boombox, hi-fi, camera shutter stuck, reel-to-reel, TV won't turn on, TV screen, phonograph, Victrola, jukebox, pinball machine, arcade cabinet, tube radio, cassette deck, stereo receiver, TV repairman, woofer, eight-track, TV went black, big-screen TV, hi-fi system, slide projector, film camera repair, record player needle, lines on the TV, TVs fixed",
    asks: `picture is gone but there is still sound
      lines across our big screen
      grandfather's old tube radio doesn't make a sound anymore
      the record player turns too slowly
      won't turn on after the lightning storm
      the receiver hums and one side is dead
      can this set be saved or should I buy a new one
      my dad's 1970s stereo, one channel crackles
      projector in the church hall went dim
      the tape got stuck in the VCR
      old film camera whose shutter sticks
      jukebox in the bar quit
      the remote does nothing and neither do the buttons
      kid threw a toy at the screen
      pinball machine in our basement is dead
      half the display is dark and the other half too blue
      it clicks twice, red light blinks, and that's all
      needle skips on my dad's jazz collection
      moved apartments and now there's a vertical bar
      hum so loud you can't hear the sermon
      tubes glow but no Grand Ole Opry
      cassette deck eats tapes
      nursing home dayroom screen went silent
      VFW hall's karaoke machine and PA sputter
      Victrola spring is broken
      the eight-track in our '70s console
      capacitor popped and there was smoke
      light meter and film advance stuck on a Leica
      reels wobble on my uncle's Ampex
      subwoofer cone tore
      slide projector lamp and fan quit
      remote and buttons dead since the surge
      arcade cabinet flickers and the joystick sticks
      belt melted to goo inside my player
      VHS camcorder won't eject our daughter's first birthday
      guitar player's tube head pops and fades
      shortwave receiver from the Navy
      soundbar won't pair after the update
      wants to hear records again after thirty years
      foam rotted off the woofers
      repair or toss a 65-inch
      CD changer skips every disc`,
    brands: 'Samsung TV, Sony, LG TV, Marantz, Zenith TV, RCA, Vizio, Bose, Technics',
    touches: 'TV anchor, television producer, electronics store cashier, cable company salesman',
    near: 'home theater, appliance repair, computer repair, antenna and satellite, instrument repair, phone repair, antiques',
  },
  {
    name: 'small engine repair',
    does: 'small engine mechanic, lawn mower repair, mower shop, chainsaw repair, snowblower repair, riding mower service, outdoor power equipment dealer, generator repair, string trimmers, lawn tractor parts, blade sharpening for mowers, tiller repair, pressure washer repair, pickup and delivery of mowers, two-stroke engines, go-kart engines, mower sales, two-cycle carb rebuilds, zero-turn service, hydrostatic transmissions, Kohler and Kawasaki engine dealer, chain and bar service, winter storage and tune-ups for mowers, mobile mower mechanic, commercial landscaper equipment shop, snow thrower repair, battery tool diagnostics, go-kart and minibike engines, parts counter for outdoor power equipment',
    signs:
      "lawn mower, mower, riding mower, snowblower, snow blower, chainsaw, weed whacker, weed eater, leaf blower, tiller, small engine, pull cord, lawn tractor, zero-turn, string trimmer, log splitter, mower deck, mower blade, go-kart, lawnmower, push mower, riding lawn mower, snow thrower, weedwhacker, leaf blower won't start, mower won't start, chainsaws, minibike, mower belt, rototiller won't start, garden tractor, lawnmowers, two-stroke, chain saw, mower tune-up, zero turn, brush cutter, Briggs engine, hedge trimmer, weedeater",
    asks: `I pull and pull the cord and nothing happens
      grass is knee high and it won't start
      first snow came and the blower only coughs
      belt came off the deck of my rider
      carburetor is gummed up with last year's gas
      blades are dull and tear the lawn
      chain keeps jumping off my saw
      smokes and dies as soon as it is under load
      dad's garden tractor sat in the shed for years
      the tiller won't engage
      our landscaping crew has four machines down in May
      can somebody pick it up, I have no trailer
      pressure washer runs but has no pressure
      push mower for a widow, used and simple
      hit a stump and bent the shaft
      go-kart engine for my grandsons
      rope snapped right out of my hand
      surges up and down like it can't breathe
      left gas in it over winter and now it spits
      one wheel spins and the hydro whines on hills
      cemetery crew's trimmers die by ten every day
      auger turns but throws nothing
      bump head won't feed line
      snow thrower's chute won't turn
      my boy's mini bike has no spark
      white smoke after I tipped it over
      neighbor's push one rusted through, is it worth a new deck
      bar oil leaks all over the shelf
      blower backpack cuts out on full throttle
      chipper stalls on anything thicker than my thumb
      the seat switch kills it on every bump
      brush got wound around the shaft and bent it
      garden club's tiller is older than any of us
      drive belt and pulleys for a rider nobody sells anymore
      town parks have nine machines due before May
      ice auger won't fire and the lake is ready
      concrete saw floods
      little gas motor on my water pump seized
      grass flies out the front and lays in rows
      gas cap vent plugged
      get it ready for spring
      pick up and return Saturday
      battery-powered string cutter quit`,
    brands:
      'Stihl, Husqvarna, Toro, Briggs & Stratton, Snapper mowers, Ariens, Cub Cadet, Exmark, Echo power equipment, Simplicity mowers, Gravely, Scag, Troy-Bilt, John Deere lawn',
    touches: 'hardware store clerk, lawn care crew member, diesel engine designer',
    near: 'lawn care, farm equipment, tool rental, auto repair, generators, motorcycles, knife sharpening',
  },
  {
    name: 'sewing machine repair',
    does: 'sewing machine repair, sewing machine technician, sewing machine dealer, vac and sew shop, vacuum repair, vacuum cleaner sales and service, serger repair, embroidery machine service, longarm servicing, industrial sewing machine mechanic, antique treadle machines, tension and timing adjustment, authorized Bernina technician, overlock and coverstitch service, quilting machine timing, central vacuum repair, school sewing lab maintenance, Featherweight restoration, in-home longarm service, vacuum bags belts and parts, tailor shop machine mechanic, upholstery walking-foot machines, trade-in sewing machines',
    signs:
      "sewing machine, serger, bobbin, treadle, Bernina, Singer machine, sewing needle breaks, vacuum cleaner, vacuum won't suck, sewing machine jammed, longarm machine, embroidery machine, industrial sewing, sewing machines, overlock, coverstitch, presser foot, feed dogs, Featherweight, Juki, vacuum repair, central vac, vacuum belt, Kirby vacuum, vacuum bags, quilting machine, old Singer, embroidery hoop arm, Oreck, treadle sewing, sewing machine tune-up, my vacuum, vacuum lost suction, sewing machine oil",
    asks: `thread keeps bunching up underneath
      grandma's old black machine is frozen up
      the needle hits the plate and breaks
      mine skips stitches on denim
      our alterations shop has a machine down
      the vacuum lost its suction
      belt smells burnt and the brush stopped turning
      tension is off and I have a quilt to finish
      bag and filters for a canister vac nobody sells
      wants to start sewing, which used machine is good
      my serger is out of time
      quilting club has eight machines that need a yearly cleaning
      stitches awnings and the walking foot won't feed
      grandma gave me her Singer and the manual is gone
      know anybody who services old Kirbys and Oreck vacuums?
      makes a bird's nest on the wrong side
      treadle belt snapped on my great-aunt's
      the wheel won't turn by hand
      zigzag only goes straight
      bridal shop's blind hemmer broke in prom season
      fancy touchscreen model froze in the middle of a monogram
      it hums, the light is on, and the needle stays up
      upright smells of burnt rubber and spits dog hair back out
      home ec room has fourteen that rattle
      feed dogs don't move the cloth
      quilt show is in two weeks and mine lost its timing
      embroidery hoop arm goes off and crashes
      leather shop's cylinder arm jumps
      where do I buy bags for a 1990 upright
      presser foot won't drop all the way
      theater wardrobe has three and none of them runs
      church ladies make blankets on donated ones that need oil
      foot pedal runs away with it
      sail loft heavy stitcher throws loops
      motel housekeeping has five uprights that won't pick up lint
      is it worth fixing a plastic one from the big store
      central vac has power but no pull
      hose cracked on a canister
      threads snap every inch
      belt and roller change
      oil and adjust a Featherweight
      cabinet hinge and lift`,
    brands:
      'Singer sewing, Bernina, Janome, Husqvarna Viking, Pfaff, Juki, Oreck, Kirby vacuum, Miele vacuum, Baby Lock, Electrolux, Brother sewing',
    touches: 'sewing factory operator, vacuum truck driver, home sewer',
    near: 'sewing lessons, quilting and embroidery, tailoring, small engine repair, appliance repair, upholstery, knife sharpening',
  },
  {
    name: 'instrument repair',
    does: 'instrument repair technician, luthier, guitar repair, guitar setups, violin maker, violin repair, band instrument repair, woodwind repair, brass repair, bow rehairing, fretwork, restringing, accordion repair, organ repair, pipe organ builder, drum repair, saxophone overhauls, string instrument restoration, harp technician, bass and cello restorations, oboe and bassoon specialist, brass dent removal, fret leveling and crown, archtop and mandolin builder, timpani and mallet repair, harmonium and reed organ restoration, pickup wiring, harp regulation, school band fleet maintenance, concertina and accordion tuning, pad replacement, steelpan tuner',
    signs:
      "luthier, guitar repair, violin repair, bow rehair, broken guitar, cracked cello, sticky valves, trumpet repair, clarinet pads, saxophone keys, guitar neck, fret buzz, warped neck, flute repair, accordion, pipe organ, guitar setup, violin bridge, dented horn, luthiers, clarinet repair, guitar frets, sax repair, stuck mouthpiece, banjo repair, harp strings, violin peg, cello bow, cello repair, trombone slide, refret, bent trumpet, soundpost, cracked violin, horn repair, bow hair, trumpet valves, fret dress, broken violin, flute pads, broken banjo, guitar won't stay in tune, bassoon repair",
    asks: `my son sat on his clarinet
      the strings buzz on the third fret
      headstock snapped off when it fell from the stand
      violin from the attic has a crack and no bridge
      the trumpet's valves are stuck
      trombone slide has a dent in it
      all the hair fell out of my cello bow
      sixty school band instruments need to be ready by September
      church organ wheezes and three pipes don't speak
      grandpa's accordion smells musty and keys stick
      great-uncle's fiddle, I want to play it again
      pads on the flute are worn, low notes won't come
      a banjo that never stays in tune
      pickups crackle when I turn the knob
      mandolin action is too high for my fingers
      drum head split before the gig
      bell got bent on the band bus
      soundpost fell over inside and now it has no voice
      peg slips and the A won't hold
      neck bows like a banana in winter
      one note won't sound below the break
      my student's case fell down the stairs
      pedalboard squeal and bass pipes silent for Christmas
      slide sticks halfway on fifth position
      crack along the top by the f-hole
      concertina buttons don't come back up
      rent-to-own horn from a yard sale, is it playable
      mouthpiece is stuck and pliers would ruin it
      nut is too low, open strings sizzle
      middle school's closet has forty broken horns
      frets are worn to ribbons
      hair on my bow is down to a few strands
      wolf tone on a cello
      steel drum is out of pitch after shipping
      bagpipe reeds and a leaking bag
      hammer dulcimer needs new bridges
      marimba bars and resonators rattle
      bridge lifted off my twelve-string
      harp broke a pedal rod a week before the wedding
      community orchestra's timpani heads
      pads leak on a tenor
      cracked bell joint
      setup for lower action
      refret a bass
      lost rod on an oboe`,
    brands: 'Gibson repair, Fender repair, Taylor Guitars, NAPBIRT',
    touches: 'guitarist, orchestra player, band parent, dental instrument salesman',
    near: 'musical instruments, piano tuning, guitar lessons, string lessons, live music, woodworking, antiques',
  },
  {
    name: 'piano tuning',
    does: 'piano tuner, piano technician, registered piano technician, piano repair, piano rebuilding, piano regulation, piano restoration, piano sales, used pianos, piano mover, player piano repair, piano appraisal, tunes pianos, pitch raise, RPT, concert technician, voicing and action regulation, key recovering and ivory repair, humidity control systems, soundboard and pinblock replacement, church and school tuning contracts, aural tuning, refinishes piano cases, moves grands and uprights, Pianola and reproducing piano restorer, evaluates used pianos, restringing',
    signs:
      'piano tuner, tune the piano, piano tuned, out-of-tune piano, baby grand, upright piano, grand piano, piano keys stick, player piano, spinet, old piano, move a piano, piano in our living room, Steinway, tuning a piano, pianos tuned, piano technician, Bosendorfer, piano hammers, pianola, piano pedals, concert grand, piano lid, ivory keys, tune our piano, piano dampers, piano needs tuning, tune my piano, pinblock, sticking piano keys, piano moved',
    asks: `ours hasn't been touched in ten years and sounds sour
      middle C sticks and another key is dead
      we inherited grandma's upright and don't know if it is worth keeping
      the church one is out of tune before Easter
      a pedal squeaks all through the recital
      kids start lessons, we need a decent used one
      nobody wants our old spinet, even for free
      the music school has twelve of them to keep in shape
      it was moved in winter and went all wrong
      the concert hall needs it ready by six tonight
      strings broke in the bass
      old player mechanism with paper rolls doesn't pump
      hammers are worn down and it sounds tinny
      how do we get a grand up three flights
      mice nested inside under the keys
      my teacher winces when I play at home
      dampers don't fall and everything rings on
      bought one on the internet and it has been in a barn
      half step flat, the choir can't sing with it
      humidity swings and the ivories stick each summer
      yellow and chipped tops, can they be replaced
      jazz club needs it right every Friday before the set
      soundboard split, is she finished
      nursing home lounge has a donated console nobody can bear
      buzz when I hit low D
      dorm practice rooms, thirty of them beat to death
      recital hall's nine-footer feels heavy and uneven
      bench broke and the lid prop is missing
      is this serial number from 1911 worth anything
      restore the rosewood case of my great-grandmother's
      teach me what to look for before I buy a used one
      pins are loose and it drifts within a week
      tenants left a big black one on the second floor
      flood wet the bottom and the legs
      voice it softer, it's far too bright for our parlor
      damper pedal clunks
      hotel lobby self-player is silent
      student wants something with weighted feel, affordable, real strings
      after the remodel the plaster dust got in
      440 again before the holidays
      choir rehearsal room twice yearly
      regulate the action
      put casters under it`,
    brands:
      'Steinway, Yamaha pianos, Kawai, Baldwin pianos, Piano Technicians Guild, Bosendorfer, Dampp-Chaser',
    touches: 'pianist, car tuner, church accompanist',
    near: 'piano lessons, musical instruments, instrument repair, choirs, live music, moving',
  },
  {
    name: 'antenna and satellite',
    does: 'antenna installer, TV antenna installation, satellite dish installer, DirecTV installer, rural satellite internet installer, cord-cutting help, antenna towers, cell signal boosters, ham radio tower installer, dish removal, rooftop aerials, marine and RV satellite, over-the-air television, TV wall mounting, Starlink mounting and cabling, off-air antenna surveys, coax and splitter runs, dish alignment, bar and restaurant sports packages, cellular repeaters for metal buildings, mast and tower climbing, motel headend systems, cord-cutting setup with streaming boxes, RV dome antennas, marine satellite systems, ground mounts and poles',
    signs:
      'TV antenna, antenna, satellite dish, cut the cord, cable bill, over-the-air, rabbit ears, dish on the roof, local channels, cord cutting, Starlink, signal booster, weak cell signal, satellite TV, antennas, aerial on the roof, satellite internet, cell repeater, cord-cutter, cable TV bill, cable television, Roku, free TV channels, TV channels, DirecTV, Dish Network, rooftop antenna, TV signal, cut the cable, TV aerial, cable company bill, coaxial, HughesNet',
    asks: `I pay two hundred a month for cable and watch four channels
      we only get two stations out here in the valley
      picture freezes whenever it rains
      the old dish on our roof is rusty and must come down
      no bars inside our metal barn
      grandma only wants the local news and her ball games
      wind bent the mast on the chimney
      a motel with thirty rooms needs channels in every room
      we live past the last cable pole
      want TV in the camper
      sports bar needs every game on ten screens
      the signal drops since the neighbor's trees grew
      hook up one line to three sets
      my cell phone doesn't work inside the store
      streaming adds up and Dad just wants channel 7
      game pixelates whenever the trees have leaves
      hilltop cabin, no wires come up here
      two bills, fifty channels of nothing
      steel siding and I have to walk outside to talk
      grain office needs a line to the outside world, no fiber for miles
      roofer knocked the thing off aim
      old mast fell across the shingles
      bowling alley wants all the ball games
      rotor won't turn it toward Chicago
      splitter in the attic and three rooms are snowy
      deer camp wants the playoffs
      pole on the barn to catch three networks
      long-haul rig with a dome on top
      rescan finds only four
      new tower blocks our picture
      inn guests complain that nothing comes in
      wildfire crew base camp needs connection by tonight
      fishing boat offshore wants weather and calls home
      cut the bill, keep the locals
      bars in the basement
      PBS has vanished since Tuesday
      remove the ugly gray disc left by the last owner
      line through the wall, no visible wire
      coax chewed by squirrels
      aim it at the right bird
      thirty-foot pole and guy wires`,
    brands:
      'DirecTV, Dish Network, Starlink, HughesNet, Viasat, Winegard, Channel Master, weBoost, King antennas, Wilson boosters',
    touches:
      'satellite engineer, NASA employee, TV weatherman, cable company call agent, ham radio hobbyist',
    near: 'home theater, internet service, television repair, electrical work, roofing, recreational vehicles',
  },
  {
    name: 'home movies to digital',
    does: 'home movie transfer, VHS to digital, film to DVD, slide scanning, photo scanning, photo restoration, old film transfer, cassette to CD, reel-to-reel transfer, memory preservation, photo organizer, negatives scanned, 8mm film transfer, media conversion, family archive digitizing, camcorder tapes, personal photo archivist, memorial slideshows, telecine and frame-by-frame scanning, 16mm and Super 8 lab, glass plate negatives, colorizes black and white photos, audio cassette and vinyl digitizing, scanning parties at your home, Betamax and Hi8 transfer, album scanning without removal, certified photo manager, slideshow producer, oral history tape transfer, archive scanning for churches and companies',
    signs:
      'VHS, VHS tapes, home movies, old slides, slides from, old photos, super 8, 8mm film, camcorder tapes, cassette tapes, photo negatives, scan photos, photo albums, digitize, slide carousel, film reels, photo restoration, old tapes, boxes of pictures, faded photograph, MiniDV, Betamax, Hi8, slide trays, Kodachrome, old film reels, tintypes, 16mm, old home videos, mini cassettes, digitized, old negatives, shoebox of photos, VCR tapes, carousels of slides, glass negatives, old videotapes, scanning photos, photo scanning, daguerreotype, slides to digital, restore a photo, colorize',
    asks: `a closet full of tapes of the kids and nothing to play them on
      dad's slides from Korea sit in carousels in the attic
      our wedding was filmed in 1984 and I want to see it
      thousands of loose pictures in shoe boxes
      grandma's voice is on a cassette
      the only picture of my great-grandparents is torn
      our church has fifty years of film reels
      show for the funeral on Saturday with pictures of his life
      old family albums, each of us five siblings wants a copy
      water got into the box of photographs
      reels from the high school's football seasons
      I have twenty thousand pictures on four devices and find nothing
      put them on a stick so my mother can watch on TV
      colors have faded on a portrait from 1962
      sermons of our late pastor are on old tapes
      mom's laugh is on a reel somewhere in the cellar
      trunk of snapshots, no names, and she turns ninety in May
      tapes from the eighties are getting sticky and smell of vinegar
      class reunion wants the old football reels on a big screen
      how do I get the baby pictures off these round trays
      my dad narrated Christmas 1971 into a Wollensak
      photo of grandpa in uniform has a crease through his face
      hospital wants its opening day footage for the centennial
      nobody owns a machine that plays these little cartridges anymore
      mold speckles on the negatives
      pastor died, his recordings are on ninety-minute cassettes
      newspaper wants its morgue of prints searchable
      two siblings, one album, nobody will part with it
      answering machine tape with my husband's voice
      scrapbook pages stuck to plastic film
      tintypes of unknown people
      pictures on floppy discs and dead clouds
      family reunion slideshow set to music
      dance recital tapes from thirty years of a studio
      wedding album got wet in the hurricane
      make a hard drive of everything and label it
      glass plates in a crate at the historical society
      company's training films on three-quarter inch
      sort sixty thousand shots by year and person
      Betamax box
      color a black and white portrait
      reel of the farm auction
      print from a slide
      Hi8 cartridges`,
    brands:
      'Legacybox, iMemories, ScanMyPhotos, ScanDigital, Kodak Digitizing, YesVideo, EverPresent, ScanCafe',
    touches: 'movie theater projectionist, film student, movie collector',
    near: 'genealogy, photography, video, funerals, libraries, picture framing, data recovery',
  },
  {
    name: 'knife sharpening',
    does: 'knife sharpener, sharpening service, mobile sharpening, scissors sharpening, salon shear sharpening, saw blade sharpening, mower blade sharpening, chainsaw sharpening, chef knives, tool sharpening, clipper blade sharpening, sharpens knives and tools, knife shop, whetstone teacher, carbide saw service, farmers market sharpener, Japanese waterstone specialist, convex edge beauty shears, carbide and circular saw blades, restaurant knife exchange route, woodworking plane and chisel edges, straight razor honing, skate sharpening, mail-in blade service, clipper and shearing combs, garden tool edges, router bits and drill bits, teaches honing classes, knife repair and re-tipping',
    signs:
      "dull knives, knife sharpening, sharpen knives, sharpened, dull scissors, dull shears, salon shears, dull blade, saw blades, chef's knife, sharpening, clipper blades, chisels, dull chain, pocket knife, dull knife, sharpener, whetstone, knives sharpened, sharpen scissors, sharpen my knives, dull clippers, skate sharpening, dull blades, blunt knives, sharp edge on my knives, hone knives, dull axe, dull saw, sharpen tools, hair shears, pinking shears, knives are dull, sharpen chisels, blades sharpened, dull clipper blades, skates sharpened",
    asks: `I can't even cut a tomato with these
      our kitchen crew needs forty blades done every week
      my fabric scissors chew the cloth
      hairdresser dropped her good shears
      dull pruners and loppers before spring
      a nick in grandfather's hunting knife
      planer knives and chisels for our wood shop
      table saw burns the wood
      grooming clippers pull the fur
      meat slicer and grinder plates don't cut clean
      my axe is blunt as a hammer
      somebody who comes by the restaurant on a schedule
      serrated bread knife, can that even be done
      paper cutter at the print shop tears
      tears the bread instead of slicing
      sushi place wants a razor's edge
      Thanksgiving bird was hacked, not carved
      wedding set of eight in a block, none cuts butter
      seamstress' pinkers chew silk
      dog groomer's number ten snags
      beautician's bent at the tip after a fall
      chipped the tip prying a lid
      mandoline and food processor disc slip on carrots
      arborist's handsaws and loppers before pruning week
      lathe gouges and plane irons
      culinary students need a teacher with stones
      hatchets and machetes for the trail crew
      lawn crew's twelve spares need an edge by Friday
      deli's round blade crushes the ham
      Japanese steel, I'm afraid of ruining it
      barber's straight razor pulls
      scythe and sickle
      sheep shears combs and cutters
      ice skates for the girl's tryout
      someone with a grinding wheel at our Saturday market
      hundred quilters at the retreat with blunt rotary cutters
      router bits burn the maple
      big upholstery shears won't snip
      hole punches and dies at the bindery
      grandma's paring collection
      edge on an axe
      hone a straight razor
      drill bits by the dozen`,
    brands: 'Wusthof, Cutco, Henckels, Work Sharp, Shun knives',
    touches: 'chef, knife collector, butcher shop clerk',
    near: 'small engine repair, butchers, restaurant equipment, hair, tool rental, blacksmithing, sewing machine repair',
  },
  {
    name: 'gunsmithing',
    does: "gunsmith, gun repair, gun shop owner, firearms dealer, FFL dealer, firearm transfers, rifle scope mounting, gun bluing, stock refinishing, custom rifles, antique firearms appraiser, concealed carry instructor, shooting range owner, firearms training, ammunition reloading, gun cleaning, buys gun collections, muzzleloaders, indoor range, trap and skeet, rebarreling and chambering, cerakote and bluing, optics mounting and bore sighting, NRA certified instructor, stock fitting and recoil pads, muzzle threading, black powder specialist, military surplus restoration, estate firearm consignment, hunter safety instructor, checkering, reloading supplies, trap range manager, women's handgun classes, class three dealer",
    signs:
      'gunsmith, a gun, gun shop, old gun, guns, rifle, shotgun, pistol, handgun, revolver, firearm, firearms, ammo, ammunition, concealed carry, rifle scope, shooting range, FFL, muzzleloader, gun permit, trigger job, target practice, gun cabinet, skeet, shotguns, rifles, pistols, gunsmiths, 12 gauge, .22 rifle, bolt-action, gun collection, clay pigeons, trap shooting, Mauser, recoil pad, firing pin, inherited guns, conceal carry, carry permit, black powder, gun dealer, muzzleloading, scope mounted, gun sale, cerakote, Glock, sell a gun, sell guns, gun transfer, handguns, concealed-carry class, gun training, revolvers, hunting rifle',
    asks: `dad died and there are nine rifles in his closet
      the shotgun jams after the second shell
      bought one online and it must be sent to a licensed dealer
      want to learn to shoot safely before I get a permit
      scope won't hold zero
      grandfather's revolver is rusty, is it safe
      my wife wants something for protection and has never held one
      what is an old Winchester worth
      stock cracked when I slipped in the woods
      how does a widow legally get rid of them
      deer season opens and the firing pin is broken
      a place to shoot indoors in winter
      boy wants to try trap shooting with his school team
      cut the stock down to fit my daughter
      our guards must be certified to carry
      old box of ammunition in the basement of a house we are selling
      bolt won't close on a full case
      safety slips off by itself
      box in the attic holds a Luger with papers from the war
      transfer from my cousin in another state
      recoil bruises my shoulder, could a pad help
      bought a house and there's something oily wrapped in a rag in the rafters
      trap league wants instruction for new women members
      clay target team needs a coach and loaner twenties
      barrel has a bulge near the muzzle
      inherited a double from Belgium, Damascus they say
      grip too large for her small hands at the range
      firing ceremony rifles at the Legion post misfire
      estate's collection, who appraises and takes it on consignment
      ejector throws brass straight up
      bluing is worn and rust has started
      muzzle brake and threading
      stuck patch in a black powder long one
      bore sight before elk season
      cap and ball Civil War piece over the mantel
      church safety volunteers want time on a range with a teacher
      lesson on keeping our rifles safely with toddlers around
      magazine won't drop free
      single-shot .22 for a twelve-year-old's first squirrel hunt
      legal way to leave my Winchester to a grandson
      sight keeps drifting left
      reloading press and dies
      class before I apply to carry
      rebarrel my varmint setup
      drill and tap an old Mauser`,
    brands:
      'Remington firearms, Winchester rifles, Ruger, Smith & Wesson, Glock, Sig Sauer, Browning firearms, USCCA, Beretta, Springfield Armory',
    touches:
      'hunter, soldier, police officer, gun control activist, historical reenactor, competitive shooter',
    near: 'sporting goods, hunting and fishing guides, safes and access control, estate sales, coins and collectibles, security guards, taxidermy',
  },
]
