import type { Trade } from './trade'

/** Trades that mend and tune small things: devices, engines, instruments, guns and blades. */
export const repairs: readonly Trade[] = [
  {
    name: 'computer repair',
    does: 'computer repair shop, computer technician, PC repair, laptop repair, Mac repair, virus removal, home computer help, in-home tech support, printer setup, home Wi-Fi setup, custom gaming PC builder, used and refurbished computers, screen replacement, slow computer tune-ups, file transfer to new computer, geek for hire, computer guy, remote computer support, fixes computers',
    signs:
      "laptop, my computer, computer repair, PC, MacBook, blue screen, computer virus, pop-ups on my screen, malware, slow computer, computer guy, printer won't print, hard drive, keyboard keys, Windows update, spilled on my laptop, gaming PC, computer is frozen, computer crashed, desktop computer, computer won't boot, hacked computer",
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
      need a good computer guy for my home office`,
    brands:
      'Geek Squad, uBreakiFix, Micro Center, Staples Tech, Dell, Lenovo, Apple Genius Bar, Data Doctors, PC Matic, Nerds On Call',
    touches:
      'computer science student, software engineer, chip designer, data entry clerk, electronics store cashier',
    near: 'IT support, phone repair, data recovery, computer lessons, cybersecurity, television repair, internet service',
  },
  {
    name: 'phone repair',
    does: 'phone repair shop, cell phone repair, screen replacement, iPhone repair, tablet repair, battery replacement for phones, water damage to phones, charging port repair, phone unlocking, used phones, game console repair, smartwatch repair, wireless store manager, cell phone plans, phone sales, screen protectors and cases',
    signs:
      'cracked screen, iPhone, cell phone, smartphone, phone screen, phone battery, dropped my phone, Android phone, cracked tablet, iPad, charging port, phone repair, broken phone, wireless plan, cell phone plan, phone fell, Xbox, PlayStation, game console, Nintendo',
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
      my whole business is in it and it just went black`,
    brands:
      'uBreakiFix, CPR Cell Phone Repair, iFixit, Verizon store, T-Mobile store, AT&T store, Cricket Wireless, Batteries Plus, US Cellular, Consumer Cellular, Samsung Galaxy',
    touches: 'phone bank volunteer, call center worker, cell tower climber, app developer',
    near: 'computer repair, data recovery, computer lessons, television repair, business phones, watch repair',
  },
  {
    name: 'television repair',
    does: 'TV repair, television repairman, electronics repair, stereo repair, audio repair, turntable repair, vintage radio repair, tube amp repair, VCR repair, projector repair, amplifier repair, speaker reconing, hi-fi repair, radio restorer, electronics bench technician, camera repair, ham radio operator who fixes things',
    signs:
      'TV repair, broken TV, television, flat screen, old radio, stereo, turntable, record player, VCR, DVD player, amplifier repair, tube amp, receiver hums, speakers crackle, boombox, hi-fi, camera shutter stuck, reel-to-reel',
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
      pinball machine in our basement is dead`,
    brands: 'Samsung TV, Sony, LG TV, Marantz, Zenith TV, RCA, Vizio, Bose, Technics',
    touches: 'TV anchor, television producer, electronics store cashier, cable company salesman',
    near: 'home theater, appliance repair, computer repair, antenna and satellite, instrument repair, phone repair, antiques',
  },
  {
    name: 'small engine repair',
    does: 'small engine mechanic, lawn mower repair, mower shop, chainsaw repair, snowblower repair, riding mower service, outdoor power equipment dealer, generator repair, string trimmers, lawn tractor parts, blade sharpening for mowers, tiller repair, pressure washer repair, pickup and delivery of mowers, two-stroke engines, go-kart engines, mower sales',
    signs:
      'lawn mower, mower, riding mower, snowblower, snow blower, chainsaw, weed whacker, weed eater, leaf blower, tiller, small engine, pull cord, lawn tractor, zero-turn, string trimmer, log splitter, mower deck, mower blade, go-kart',
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
      go-kart engine for my grandsons`,
    brands:
      'Stihl, Husqvarna, Toro, Briggs & Stratton, Snapper mowers, Ariens, Cub Cadet, Exmark, Echo power equipment, Simplicity mowers, Gravely, Scag, Troy-Bilt, John Deere lawn',
    touches: 'hardware store clerk, lawn care crew member, diesel engine designer',
    near: 'lawn care, farm equipment, tool rental, auto repair, generators, motorcycles, knife sharpening',
  },
  {
    name: 'sewing machine repair',
    does: 'sewing machine repair, sewing machine technician, sewing machine dealer, vac and sew shop, vacuum repair, vacuum cleaner sales and service, serger repair, embroidery machine service, longarm servicing, industrial sewing machine mechanic, antique treadle machines, tension and timing adjustment',
    signs:
      "sewing machine, serger, bobbin, treadle, Bernina, Singer machine, sewing needle breaks, vacuum cleaner, vacuum won't suck, sewing machine jammed, longarm machine, embroidery machine, industrial sewing",
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
      know anybody who services old Kirbys and Oreck vacuums?`,
    brands:
      'Singer sewing, Bernina, Janome, Husqvarna Viking, Pfaff, Juki, Oreck, Kirby vacuum, Miele vacuum, Baby Lock, Electrolux, Brother sewing',
    touches: 'sewing factory operator, vacuum truck driver, home sewer',
    near: 'sewing lessons, quilting and embroidery, tailoring, small engine repair, appliance repair, upholstery, knife sharpening',
  },
  {
    name: 'instrument repair',
    does: 'instrument repair technician, luthier, guitar repair, guitar setups, violin maker, violin repair, band instrument repair, woodwind repair, brass repair, bow rehairing, fretwork, restringing, accordion repair, organ repair, pipe organ builder, drum repair, saxophone overhauls, string instrument restoration, harp technician',
    signs:
      'luthier, guitar repair, violin repair, bow rehair, broken guitar, cracked cello, sticky valves, trumpet repair, clarinet pads, saxophone keys, guitar neck, fret buzz, warped neck, flute repair, accordion, pipe organ, guitar setup, violin bridge, dented horn',
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
      drum head split before the gig`,
    brands: 'Gibson repair, Fender repair, Taylor Guitars, NAPBIRT',
    touches: 'guitarist, orchestra player, band parent, dental instrument salesman',
    near: 'musical instruments, piano tuning, guitar lessons, string lessons, live music, woodworking, antiques',
  },
  {
    name: 'piano tuning',
    does: 'piano tuner, piano technician, registered piano technician, piano repair, piano rebuilding, piano regulation, piano restoration, piano sales, used pianos, piano mover, player piano repair, piano appraisal, tunes pianos, pitch raise',
    signs:
      'piano tuner, tune the piano, piano tuned, out-of-tune piano, baby grand, upright piano, grand piano, piano keys stick, player piano, spinet, old piano, move a piano, piano in our living room, Steinway',
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
      mice nested inside under the keys`,
    brands:
      'Steinway, Yamaha pianos, Kawai, Baldwin pianos, Piano Technicians Guild, Bosendorfer, Dampp-Chaser',
    touches: 'pianist, car tuner, church accompanist',
    near: 'piano lessons, musical instruments, instrument repair, choirs, live music, moving',
  },
  {
    name: 'antenna and satellite',
    does: 'antenna installer, TV antenna installation, satellite dish installer, DirecTV installer, rural satellite internet installer, cord-cutting help, antenna towers, cell signal boosters, ham radio tower installer, dish removal, rooftop aerials, marine and RV satellite, over-the-air television, TV wall mounting',
    signs:
      'TV antenna, antenna, satellite dish, cut the cord, cable bill, over-the-air, rabbit ears, dish on the roof, local channels, cord cutting, Starlink, signal booster, weak cell signal, satellite TV',
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
      my cell phone doesn't work inside the store`,
    brands:
      'DirecTV, Dish Network, Starlink, HughesNet, Viasat, Winegard, Channel Master, weBoost, King antennas, Wilson boosters',
    touches:
      'satellite engineer, NASA employee, TV weatherman, cable company call agent, ham radio hobbyist',
    near: 'home theater, internet service, television repair, electrical work, roofing, recreational vehicles',
  },
  {
    name: 'home movies to digital',
    does: 'home movie transfer, VHS to digital, film to DVD, slide scanning, photo scanning, photo restoration, old film transfer, cassette to CD, reel-to-reel transfer, memory preservation, photo organizer, negatives scanned, 8mm film transfer, media conversion, family archive digitizing, camcorder tapes, personal photo archivist, memorial slideshows',
    signs:
      'VHS, VHS tapes, home movies, old slides, slides from, old photos, super 8, 8mm film, camcorder tapes, cassette tapes, photo negatives, scan photos, photo albums, digitize, slide carousel, film reels, photo restoration, old tapes, boxes of pictures, faded photograph, MiniDV',
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
      sermons of our late pastor are on old tapes`,
    brands:
      'Legacybox, iMemories, ScanMyPhotos, ScanDigital, Kodak Digitizing, YesVideo, EverPresent, ScanCafe',
    touches: 'movie theater projectionist, film student, movie collector',
    near: 'genealogy, photography, video, funerals, libraries, picture framing, data recovery',
  },
  {
    name: 'knife sharpening',
    does: 'knife sharpener, sharpening service, mobile sharpening, scissors sharpening, salon shear sharpening, saw blade sharpening, mower blade sharpening, chainsaw sharpening, chef knives, tool sharpening, clipper blade sharpening, sharpens knives and tools, knife shop, whetstone teacher, carbide saw service, farmers market sharpener',
    signs:
      "dull knives, knife sharpening, sharpen knives, sharpened, dull scissors, dull shears, salon shears, dull blade, saw blades, chef's knife, sharpening, clipper blades, chisels, dull chain, pocket knife",
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
      paper cutter at the print shop tears`,
    brands: 'Wusthof, Cutco, Henckels, Work Sharp, Shun knives',
    touches: 'chef, knife collector, butcher shop clerk',
    near: 'small engine repair, butchers, restaurant equipment, hair, tool rental, blacksmithing, sewing machine repair',
  },
  {
    name: 'gunsmithing',
    does: 'gunsmith, gun repair, gun shop owner, firearms dealer, FFL dealer, firearm transfers, rifle scope mounting, gun bluing, stock refinishing, custom rifles, antique firearms appraiser, concealed carry instructor, shooting range owner, firearms training, ammunition reloading, gun cleaning, buys gun collections, muzzleloaders, indoor range, trap and skeet',
    signs:
      'gunsmith, a gun, gun shop, old gun, guns, rifle, shotgun, pistol, handgun, revolver, firearm, firearms, ammo, ammunition, concealed carry, rifle scope, shooting range, FFL, muzzleloader, gun permit, trigger job, target practice, gun cabinet, skeet',
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
      old box of ammunition in the basement of a house we are selling`,
    brands:
      'Remington firearms, Winchester rifles, Ruger, Smith & Wesson, Glock, Sig Sauer, Browning firearms, USCCA, Beretta, Springfield Armory',
    touches:
      'hunter, soldier, police officer, gun control activist, historical reenactor, competitive shooter',
    near: 'sporting goods, hunting and fishing guides, safes and access control, estate sales, coins and collectibles, security guards, taxidermy',
  },
]
