import type { Trade } from './trade'

/** Trades of the workbench and the hobby shop, and of stories, books and treasures. */
export const crafts: readonly Trade[] = [
  {
    name: 'sporting goods',
    does: 'sporting goods store owner, sports shop, team uniforms and equipment, team dealer, ski shop, ski and snowboard rental, ski tuning, running shoe store, golf shop, golf club fitting, camping gear, hockey skates sharpening, archery shop, bow tuning, used sports equipment, fishing tackle, racket stringing, paddleboards, exercise equipment sales, treadmill repair, pool tables, bowling pro shop, trophies for teams',
    signs:
      'sporting goods, cleats, baseball glove, ski boots, skis, snowboard, running shoes, golf clubs, camping gear, tennis racket, ice skates, skates, archery, compound bow, fishing rod, fishing tackle, football pads, soccer ball, treadmill, pool table, bowling ball, basketball hoop, backpacking, sleeping bag, team jerseys, hockey stick, paddleboard, exercise bike',
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
      bowling ball with holes drilled for my hand`,
    brands:
      "Dick's Sporting Goods, REI, Play It Again Sports, Academy Sports, Cabela's, Bass Pro Shops, Nike, Wilson Sporting Goods, Fleet Feet, Scheels, Big 5, Hibbett, Callaway, Peloton, BSN Sports",
    touches:
      'professional athlete, sports fan, sportswriter, referee, coach, weekend golfer, stadium usher',
    near: 'sports coaching, bicycles, hunting and fishing guides, gyms, gunsmithing, custom apparel, engraving and trophies',
  },
  {
    name: 'taxidermy',
    does: 'taxidermist, taxidermy studio, deer mounts, shoulder mounts, fish mounts, bird mounts, hide tanning, rug mounts, European skull mounts, bear rugs, pet preservation, trophy repair, antler work, museum specimens',
    signs:
      'taxidermist, taxidermy, deer head, mounted deer, mount a fish, shoulder mount, trophy buck, skull mount, antlers, bear rug, stuffed animal head, tan a hide, deer hide, stuffed bird',
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
      first fish of my seven-year-old, before it spoils in the freezer`,
    touches: 'deer hunter, natural history student, butcher, toy stuffed animal maker',
    near: 'hunting and fishing guides, gunsmithing, butchers, leatherwork, sporting goods, feed and farm supply',
  },
  {
    name: 'leatherwork',
    does: 'leather worker, leather repair, saddle maker, saddle repair, custom belts, leather bags, holster maker, tack repair, leathersmith, purse repair, leather jacket repair, bookbinder in leather, harness maker, custom wallets, leather classes, luggage repair, zipper replacement on jackets, leather dyeing',
    signs:
      'leather repair, leather strap, leather jacket, leather belt, leather bag, holster, saddle repair, purse strap, luggage repair, broken suitcase, leather purse, leather harness, suede, briefcase, leathersmith, handbag, tooled leather, wallet handmade',
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
      want to learn to tool and stitch a wallet`,
    brands: 'Tandy Leather, Coach bags, Louis Vuitton, Samsonite, Weaver Leather',
    touches: 'leather sofa salesman, tannery worker, bookbinding hobbyist',
    near: 'shoe repair, horses, upholstery, auto upholstery, tailoring, motorcycles, furniture repair',
  },
  {
    name: 'woodworking',
    does: 'woodworker, custom furniture maker, wood turner, wood carver, cutting boards, custom tables, live-edge slabs, sawmill owner, portable sawmill, lumber milling, hardwood lumber, woodworking classes, makerspace, CNC wood routing, cedar chests, handmade bowls, wooden toys, urn maker, caskets by hand, rocking chairs, scroll saw work, cabinetmaker of single pieces',
    signs:
      'woodworker, woodworking, wood carving, cutting board, live edge, wood turning, sawmill, lumber milled, wood slab, handmade table, cedar chest, walnut tree, hand-carved, wood shop, wood lathe, whittling, rocking horse, custom table, barn wood',
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
      big wooden sign, carved, for the cabin`,
    brands: 'Woodcraft, Rockler, Wood-Mizer, Etsy wood shop, ShopBot',
    touches:
      'lumberyard cashier, forester, paper mill worker, shop class teacher, weekend woodworker',
    near: 'carpentry, cabinets, furniture repair, furniture, tree care, art galleries, picture framing',
  },
  {
    name: 'pottery',
    does: 'potter, ceramic artist, pottery studio owner, pottery classes, clay studio, wheel throwing lessons, kiln firing, paint-your-own pottery, handmade mugs, stoneware, ceramics teacher, sculptor in clay, glass blower, stained glass artist, glass fusing, custom dinnerware, mosaic artist, craft classes, candle making classes, soap maker',
    signs:
      'pottery, potter, ceramics, kiln, clay studio, handmade mugs, stoneware, wheel throwing, stained glass, glassblowing, pottery glaze, earthenware, mosaic, broken vase, handmade bowls, candle making, handmade soap',
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
      handmade soaps and candles for gift bags`,
    brands: "Color Me Mine, Rookwood, AR Workshop, Pinot's Palette, As You Wish Pottery",
    touches: 'china collector, dental ceramist, brick plant worker',
    near: 'art lessons, art galleries, glass and mirrors, art restoration, gift baskets, summer camps, woodworking',
  },
  {
    name: 'blacksmithing',
    does: 'blacksmith, metal artist, ornamental iron, wrought iron work, forge owner, hand-forged hardware, knife maker, bladesmith, fire pokers and fireplace tools, iron gates, metal sculptor, blacksmithing classes, weathervanes, custom hooks and hinges, historic ironwork restoration, coppersmith, tinsmith',
    signs:
      'blacksmith, forge work, wrought iron, hand-forged, ironwork, iron gate, anvil, metal sculpture, bladesmith, weathervane, knife maker, fireplace tools, iron hinges',
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
      copper rain chain and lantern made by hand`,
    brands: 'Forged in Fire, ABANA',
    touches: 'steelworker, living history reenactor, metallurgist',
    near: 'welding, stairs and railings, horses, fencing, woodworking, local history, knife sharpening',
  },
  {
    name: 'metal detecting',
    does: 'metal detectorist, ring finder, lost ring recovery, finds lost jewelry, treasure hunter, metal detector rental, underwater recovery diver, property marker finder, relic hunter, septic lid and survey pin locating, scuba diver who finds things, magnet fishing',
    signs:
      'metal detector, metal detecting, lost ring, lost my ring, lost wedding ring, wedding band fell, buried coins, ring finder, dropped my ring, lost earring, lost keys in the lake, buried treasure, relics, scuba diver, survey pin',
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
      raked the yard for hours and can't find my earring`,
    brands: "Garrett detectors, Minelab, The Ring Finders, Nokta, White's Electronics",
    touches: 'airport security screener, mine safety inspector, archaeologist, coin collector',
    near: 'jewelry, coins and collectibles, local history, land surveying, home and car insurance, boats',
  },
  {
    name: 'musical instruments',
    does: 'music store owner, instrument sales, band instrument rental, guitar shop, piano store, used instruments, sheet music, drum shop, violin shop, instrument consignment, school band rep, vintage guitars, keyboards and amps, harps, rents violins, buys used instruments, ukuleles',
    signs:
      'music store, musical instrument, rent a violin, rent a trumpet, used guitar, drum set, drum kit, used saxophone, rent a clarinet, used trombone, school band instrument, sheet music, ukulele, rent a cello, electric guitar, keyboard with weighted keys, banjo, mandolin, guitar strings, guitar amp, tuba, handbells, sell my guitar',
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
      trade my electric for a good acoustic`,
    brands:
      'Guitar Center, Music & Arts, Sam Ash, Fender guitars, Gibson guitars, Martin Guitar, Sweetwater, Yamaha band, Conn-Selmer, Roland keyboards, Taylor Guitars, Reverb.com',
    touches: 'orchestra player, rock band member, surgical instrument rep, music critic',
    near: 'instrument repair, guitar lessons, piano lessons, string lessons, drum lessons, piano tuning, live music',
  },
  {
    name: 'toys and hobbies',
    does: 'toy store owner, hobby shop, model trains, model kits, board game store, comic book shop, trading cards, craft store, yarn shop, fabric store, bead store, RC cars, video game store, dollhouses, puzzles, dolls, doll hospital, teddy bear repair, Lego collector sales, Dungeons and Dragons nights, game nights, scrapbook supplies, kites, 3D printing for hobbyists, art supplies',
    signs:
      'toy, toys, toy store, hobby shop, model train, train set, Lego, board games, comic books, comics, baseball cards, trading cards, Pokemon cards, jigsaw puzzle, dollhouse, doll, yarn, teddy bear, RC car, craft supplies, model airplane, Dungeons and Dragons, video games, knitting, art supplies, scrapbook, stuffed animal',
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
      a nerdy teenager has nowhere to hang out on Fridays`,
    brands:
      'Lego, Hobby Lobby, Michaels craft store, JoAnn, GameStop, Build-A-Bear, Lionel trains, Learning Express, HobbyTown, Barbie, Games Workshop, Magic the Gathering, Toys R Us, American Girl, Playmobil',
    touches:
      'video game developer, toy designer, knitting circle member, comic book artist, model railroad club member',
    near: 'coins and collectibles, bookstores, party supplies, daycare, antiques, quilting and embroidery, drones',
  },
  {
    name: 'bookstores',
    does: "bookstore owner, bookseller, used bookstore, rare book dealer, antiquarian books, book appraiser, comic and book shop, children's books, textbook buyback, book fairs, author signings, book club host, Christian bookstore, magazine stand, buys used books, map and print dealer, bookbinder, book repair, book conservator",
    signs:
      "bookstore, used books, rare books, first edition, bookshop, book signing, book club, textbooks, boxes of books, old books, out-of-print, old Bible, book collection, bookseller, children's books, book fair, encyclopedias, bookbinding, cookbooks",
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
      local interest titles for our vacation cottages`,
    brands:
      'Barnes & Noble, Half Price Books, Books-A-Million, Scholastic Book Fair, AbeBooks, Follett, Usborne',
    touches: 'librarian, bookkeeper, bookie, English professor, novelist, book club member',
    near: 'libraries, publishing, antiques, reading help, coins and collectibles, toys and hobbies, estate sales',
  },
  {
    name: 'ghostwriting',
    does: 'ghostwriter, memoir writer, personal historian, life story writer, speechwriter, wedding toast writer, biographer, eulogy writer, family history books, book coach, legacy videos interviewer, oral history interviewer, obituary writer, letter writer, dating profile writer, poem writer for hire, co-author, writes your book for you',
    signs:
      'ghostwriter, memoir, life story, autobiography, write a book, writing a book, speechwriter, wedding toast, eulogy, biography, write my story, book in me, family stories, best man speech, write a speech, obituary, personal history',
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
      obituary for my husband, and I am too sad to do it`,
    brands: 'StoryWorth, Scribe Media, Association of Personal Historians, Remento',
    touches: 'newspaper reporter, English student, novelist, ghost tour guide, book club member',
    near: 'book editing, publishing, copywriting, genealogy, speaking, funerals, home movies to digital',
  },
  {
    name: 'genealogy',
    does: 'genealogist, family historian, family tree research, ancestry research, DNA test interpretation, heir searcher, forensic genealogy, adoptee searches, birth parent search, military records research, immigrant records, lineage society applications, dual citizenship by descent research, genealogy society president, cemetery research, old German handwriting reader',
    signs:
      'genealogist, genealogy, family tree, ancestors, ancestry, DNA test, great-grandparents, birth mother, birth parents, family history, missing heirs, lineage, adopted and searching, Ellis Island, Mayflower, DAR application, immigrant ancestors, half-sister, long-lost relative',
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
      our lawyer looks for an heir last seen in Ohio in 1952`,
    brands: 'Ancestry.com, 23andMe, FamilySearch, MyHeritage, FindAGrave, DAR, Mayflower Society',
    touches: 'geneticist, history teacher, county records clerk, historical society member',
    near: 'local history, libraries, home movies to digital, ghostwriting, private investigation, translation, estate planning',
  },
  {
    name: 'mattresses',
    does: 'mattress store owner, mattress sales, bed store manager, sleep consultant, adjustable beds, custom mattresses, memory foam, bed frames, box springs, pillows and bedding, mattress delivery and haul-away, RV and boat mattresses, futons, organic mattresses, hospital-style beds for home, foam cut to size',
    signs:
      'mattress, new bed, box spring, adjustable bed, memory foam, bunk beds, king-size bed, queen bed, twin bed, air mattress, futon, pillow top, sleep number, bed frame, saggy bed, sleeper sofa mattress',
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
      six foot six and my feet hang over`,
    brands:
      'Mattress Firm, Sleep Number, Tempur-Pedic, Casper mattress, Serta, Sealy, Purple mattress, Simmons Beautyrest, Original Mattress Factory, Saatva, Denver Mattress',
    touches: 'mattress factory worker, sleep researcher, hotel housekeeper',
    near: 'furniture, sleep medicine, chiropractic, moving, interior design, junk removal',
  },
  {
    name: 'house sitting',
    does: 'house sitter, house sitting, live-in house sitter, vacation house watch, waters plants and takes in mail, overnight house sitter, plant sitter, retired couple who house sit, home check while away, snowbird house sitting, waits for deliveries and repairmen',
    signs:
      'house sitter, house sit, house sitting, house-sit, water my plants, take in the mail, empty house while we travel, look after the house, plants watered, stay at our house, away for the winter, watch our house',
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
      young couple saving for a house would live anywhere for free`,
    brands: 'TrustedHousesitters, HouseSitter.com, Nomador, MindMyHouse',
    touches: 'babysitter, real estate photographer, hotel guest',
    near: 'housewatching, pet sitting, property management, house cleaning, concierge services, vacation rentals, alarms and cameras',
  },
]
