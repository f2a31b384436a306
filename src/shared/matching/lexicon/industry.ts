import type { Trade } from './trade'

/** Trades of the shop floor, the dock, the plant, the commercial kitchen and the field. */
export const industry: readonly Trade[] = [
  {
    name: 'freight',
    does: 'freight broker, trucking company, freight forwarder, truckload shipping, LTL shipping, owner-operator, logistics coordinator, flatbed hauling, refrigerated trucking, logistics manager, rail freight, air freight, heavy haul, dispatcher, intermodal, third-party logistics, auto transport, expedited freight, carrier sales, hauls goods, dump truck hauling, hotshot trucking, bulk and tanker hauling, lowboy and step deck, over-the-road driver with own authority, drayage and container hauling, freight audit and rate negotiation, livestock hauling, grain and feed trucking, transportation manager, last-mile delivery of big items, dry van and reefer carrier, project cargo coordinator',
    signs:
      'freight, trucking, truckload, LTL, flatbed, reefer truck, semi load, freight broker, logistics, haul a load, bill of lading, air freight, shipping rates, pallets shipped, intermodal, oversize load, auto transport, ship a car, tractor-trailer, backhaul, freight bill, drayage, hotshot trucking, dry van, freight class, detention charges, deadhead miles, freight claim, motor carrier, step deck',
    asks: `three pallets have to be in Denver by Friday
      our carrier lost a shipment and will not answer
      shipping costs eat the whole margin
      need a flatbed to bring steel to the job
      frozen goods must stay cold on the way to the store
      want to buy a car in Texas and have it brought here
      send a tractor to a buyer four states away
      trucks come back empty and we would like loads
      customer refused delivery and it sits on the dock
      a crate too wide for a normal truck
      who can get this part across the country overnight
      grain needs to go to the elevator at harvest
      we ship a few skids a week and get bad rates
      furniture maker needs regular runs to the coast
      gravel and fill delivered to the site
      no driver wants to come to our remote plant
      freight bill is double the quote
      looking for an honest trucker for full loads
      two flatbeds of lumber from the mill to our yard every week
      the printing press we sold has to get to Ohio
      hay from Kansas for our cattle during the drought
      produce spoils because the reefer never shows up on time
      our driver quit and a full trailer is sitting at the plant
      a combine head twelve feet wide going to South Dakota
      drop a trailer at our door and pick it up when it is full
      canning factory needs rail cars of sugar moved
      eight hundred pounds on a skid and the terminal is forty miles off
      receiver charges us detention every time
      who moves steel coils out of the mill
      grain hopper drivers for the elevator in October
      the trucking line refuses our claim for crushed crates
      team drivers who go straight through without stopping
      we own one truck and need somebody to find us loads
      church is sending a forty-foot box of donations to the coast
      a tanker to bring milk from six dairies
      windmill blades and the roads they can take
      the store chain fines us for missing the delivery window
      modular classroom has to come across two counties
      liftgate delivery to a business without a dock
      cheaper way than parcel for sixty boxes
      peak season and every trailer is spoken for
      LTL quotes all over the map
      bull hauler to the sale barn
      loads out of Georgia
      pallets to Canada`,
    brands:
      'FedEx Freight, J.B. Hunt, Schneider National, C.H. Robinson, XPO, Old Dominion, Saia, Estes Express, TQL, Landstar, Werner Enterprises, Swift Transportation, R+L Carriers, Echo Global Logistics',
    touches: 'train enthusiast, bus driver, dock worker, forklift operator',
    near: 'customs and trade, warehousing, couriers, cranes and rigging, truck driver training, truck repair, packaging',
  },
  {
    name: 'warehousing',
    does: 'warehouse space, 3PL, fulfillment center, order fulfillment, pick and pack, cold storage, distribution center, public warehouse, warehouse manager, pallet racking, inventory storage, cross-docking, warehouse consultant, bonded warehouse, kitting, overflow storage, supply chain manager, loading dock equipment, inventory control manager, warehouse layout and slotting, Amazon FBA prep center, e-commerce fulfillment, returns processing, food-grade storage, temperature-controlled warehousing, transloading and devanning, rack installation and inspection, warehouse management systems, subscription box fulfillment, distribution manager',
    signs:
      'warehouse, warehousing, 3PL, fulfillment center, order fulfillment, pick and pack, cold storage, pallet racking, pallet storage, cross-dock, distribution center, inventory overflow, overflow stock, loading dock, dock space, bonded warehouse, racking, pallet positions, FBA prep, transload, warehouse management system, cycle count, pallet rack, fulfillment house, stockroom chaos, food-grade storage',
    asks: `orders fill my garage and I cannot pack any more
      we ran out of room for stock before the season
      need a place for forty pallets for three months
      somebody to store and ship our web orders
      apples must be kept cold until January
      our storeroom is chaos and things get lost
      steel shelving for heavy parts up to the ceiling
      a container arrives and we have no dock
      want stock closer to customers in the east
      picking mistakes send wrong items to customers
      retailer wants its goods delivered on exact days
      flood relief donations need a big dry building
      lost our lease and the inventory has to go somewhere
      trade show goods stored between events
      a system of bins and scanners for the stock room
      imported goods kept until duty is paid
      subscription boxes go out late every month from our basement
      forty thousand books from the printer and nowhere to put them
      we sell on Amazon and the returns are swamping us
      the count in the computer never matches the shelf
      wine importer needs a bonded place for two containers
      pumpkin seed harvest has to sit somewhere dry until spring
      an extra building just for the Christmas season
      a building that keeps pallets of vaccines at a set temperature for us
      boxes stacked in every aisle of the back room
      orders double each November and my family cannot keep up
      put our product together with a booklet and send it out
      move our stock out of mother's barn and into something professional
      uprights got hit by a lift and the beams are bent
      mezzanine and shelves to fit more into the same four walls
      unload a trailer of tires and reload it for three towns
      frozen pizzas need a home before they go to the stores
      our nonprofit ships hygiene kits after hurricanes
      expired goods keep turning up behind the new ones
      museum gift shop has run out of back room
      barcode everything so we know what we own
      a part takes twenty minutes to find
      campaign signs by the thousand until fall
      plant is retooling and has to stash finished goods
      somebody else should box and ship our candles
      bins and labels for the stockroom
      floor space by the pallet
      swamped with returns
      freezer space for berries`,
    brands: 'Americold, Lineage Logistics, ShipBob, ShipMonk, GXO, Prologis, Interlake Mecalux',
    touches: 'warehouse picker, stocker, forklift operator, Amazon warehouse worker',
    near: 'freight, commercial property, storage, packaging, online stores, forklifts, customs and trade',
  },
  {
    name: 'customs and trade',
    does: 'customs broker, import export consultant, international trade specialist, export compliance, tariff classification, trade attorney, international freight forwarding, world trade center, export assistance, ITAR compliance, letters of credit, duty drawback, importer, exporter, trade compliance manager, foreign trade zone, harmonized codes, licensed customs broker, import specialist, freight forwarder for ocean containers, export documentation, USMCA certificates of origin, ATA carnets, export license applications, global trade advisor, tariff mitigation and refunds, international business development, trade mission organizer, C-TPAT and import audits, denied party screening',
    signs:
      'customs, customs broker, import, importing, export, exporting, tariff, tariffs, import duty, international shipping, harmonized code, ITAR, export license, letter of credit, certificate of origin, port of entry, stuck at the port, container from China, overseas buyer, foreign buyers, incoterms, trade zone, customs bond, carnet, HTS code, USMCA, ISF filing, demurrage, customs clearance, duty refund, export controls, held by customs, commercial invoice, trade mission',
    asks: `our container is held at the port and nobody says why
      a buyer in Germany wants our product and I never sold abroad
      the new tariffs make our parts too dear
      need paperwork to send machines to Canada
      bringing my late aunt's furniture over from England
      want to bring in olive oil from my cousin's farm
      the code on our shipment was wrong and we got fined
      is it legal to send this technology overseas
      foreign customer wants to pay with a bank letter
      how do I get duty back on goods that I returned
      which countries would buy our feed supplements
      bought a motorcycle in Japan and need it through
      agents seized our samples at the airport
      label rules for food that we send to Mexico
      do I need a license to bring in wine
      first order from a Chinese factory is about to ship
      samples from Vietnam got sent back at the border
      the broker wants a power of attorney and a number we do not have
      our coffee beans from Honduras arrive in a month
      the shipper asks for an EIN and a bond and I am lost
      sold a machine to Brazil and cannot get it out of the country
      missionaries want to bring medical supplies into Haiti
      a Canadian store ordered but what will they owe at the border
      which form proves our parts were made in America
      hardwood from Africa needs papers that it was cut legally
      government letter says we undervalued our goods
      going to a trade mission in Korea and know nobody
      can we avoid paying twice on goods that only pass through
      our distributor in Mexico wants a contract and we are scared
      the buyer abroad disappeared after we shipped
      seeds and plants from the Netherlands stopped by inspectors
      shipping household goods home after ten years in Spain
      our software may be on a list that cannot leave the country
      the rate on steel went up overnight while our ship was at sea
      saddles made in Argentina sold at my tack shop
      exhibit at a show in Milan and bring the booth back home
      cheese from France for our deli
      antique car coming by boat from Sweden
      a university lab sends equipment to a partner overseas
      help a Turkish cousin sell his rugs here
      sanctions list check on a new customer
      shipment from abroad held in Memphis
      stuck at the border crossing
      sell to Japan`,
    brands:
      'Expeditors, Kuehne+Nagel, DHL Global Forwarding, Livingston International, Flexport, DSV, US Commercial Service, Customs and Border Protection',
    touches: 'customs officer, foreign exchange trader, duty-free clerk',
    near: 'freight, sourcing, warehousing, business law, business banking, translation, government contracting',
  },
  {
    name: 'sourcing',
    does: 'sourcing agent, procurement consultant, purchasing agent, overseas manufacturing agent, manufacturers rep, supplier finder, wholesale buyer, contract manufacturing broker, purchasing manager, private label sourcing, factory audits abroad, group purchasing, wholesale distributor, import agent, supply chain consultant, cost reduction consultant, strategic sourcing manager, category buyer, vendor negotiation, China and Vietnam sourcing office, reshoring adviser, product import and sourcing, supplier quality audits, independent sales rep for manufacturers, buying cooperative, certified professional in supply management, commodity buyer, white label manufacturing, closeout and overstock wholesaler',
    signs:
      'sourcing, supplier, suppliers, manufacturer for my product, wholesale, wholesaler, procurement, purchasing agent, factory in China, overseas factory, Alibaba, minimum order, private label, vendor list, raw material shortage, manufacturers rep, made in China, find a manufacturer, group purchasing, back-ordered, second source, reshoring, white label, white-label, bulk supplier, minimum order quantity, MOQ, supplier audit, procurement savings, vendor consolidation, wholesale prices, closeout goods',
    asks: `who could manufacture this for me in small quantities
      our only supplier went bankrupt
      want to bring production back from China
      the factory overseas sent junk and kept the deposit
      need a thousand glass droppers and do not know where
      a part has been back-ordered for five months
      we pay too much for everything we buy
      need somebody on the ground to look at the factory
      store wants local makers to buy from
      my product needs a rep to get it into hardware stores
      quote from Alibaba looks too good
      want soap with our own name on it
      cheaper source for stainless tubing
      our nonprofits could buy together and save
      where do boutiques buy clothes at wholesale
      fabric we used for years is discontinued
      looking for an American foundry
      the mill that wove our blankets closed its doors
      glass jars tripled in price and we bake pickles for a living
      minimum is five thousand and I can sell two hundred
      three hospitals want to buy gloves together
      who makes wooden toys around here for other people
      sample looked great and the shipment is garbage
      we depend on one plant in Taiwan and that scares the board
      somebody who speaks Mandarin and can visit the plant for me
      buying is done by whoever shouts loudest in our company
      gift shop wants candles and soap to resell
      somebody who knows the buyers at the big hardware chains
      where do salons get shampoo with their own label on it
      old factory let us down, find us another to make it
      boxes of blank hats at trade price
      a dozen bids on the same part and no idea whom to trust
      find who supplies our competitor with those hinges
      the chip shortage stopped us, is there a broker
      organic cotton that can be traced to the field
      farm stand looks for local goods to put on its shelves
      an American maker for our garden tools
      switch to a vendor that ships in two weeks instead of ten
      gauze, masks and gowns when everybody is out
      patio heaters straight from the factory
      raw shea butter by the drum
      second source for castings
      white-label vitamins
      cheaper raw materials`,
    brands: 'Alibaba, Thomasnet, Faire, Grainger, McMaster-Carr, Premier Inc, Global Sources',
    touches: 'personal shopper, store buyer, purchasing clerk',
    near: 'customs and trade, prototypes, packaging, product design, machining, industrial supply, warehousing',
  },
  {
    name: 'machining',
    does: 'machine shop, machinist, CNC machining, CNC shop, tool and die maker, precision machining, lathe work, milling, custom metal parts, job shop, EDM, gear cutting, thread repair, mold maker, metal turning, Swiss machining, toolmaker, grinding, CNC programmer, repair of shafts, engine machine shop, waterjet and laser cutting, manual and CNC lathe operator shop, five-axis milling, surface and cylindrical grinding, wire EDM and sinker EDM, gear and spline cutting, jigs and fixtures, line boring, cylinder head resurfacing, crankshaft grinding, prototype and production machining, screw machine products, die maker for stamping, deep hole drilling, obsolete part reproduction',
    signs:
      'machine shop, machinist, machining, CNC, lathe, milling machine, tool and die, toolmaker, turned part, metal part made, custom part, broken shaft, bushing, gear cut, thread repair, stripped threads, EDM, tight tolerances, injection mold tool, aluminum block, laser cutting, waterjet, five-axis, broached, line boring, crankshaft grinding, cylinder head resurfaced, keyway, screw machine, wire EDM, turned on a lathe, milled from billet, jigs and fixtures, reamed',
    asks: `a shaft broke and the maker no longer exists
      need fifty brackets cut from aluminum
      cylinder head must be milled flat
      bolt hole is stripped in an engine block
      a gear in grandfather's mill is missing teeth
      our drawing calls for two-thousandths and no one can hold it
      make one piece to match this old one
      the press is down until someone turns a new bushing
      inventor needs a metal housing made
      our supplier of turned parts closed
      dies for stamping are worn out
      cut steel plate into odd shapes
      restorer needs a part for a 1920s car
      bronze fitting for the boat that you cannot buy
      first run of a medical device in stainless
      keyway cut in a pulley by tomorrow
      camera mount made to order
      we have work overflow for a five-axis mill
      the spindle is worn out of round and wobbles
      threads on the hydraulic fitting are ruined
      church organ blower needs a new pulley and there is none
      crank has to be turned down and fitted with new bearings
      a bolt snapped off inside the block and the drill will not touch it
      old printing press is missing a cast part
      wind turbine hub in one solid piece
      our prosthetics clinic wants a small titanium adapter
      five thousand pins a month, all within a hair of each other
      brake drums of a 1948 truck turned true
      the sawmill arbor is bent
      punch for our stamping press chipped
      jig that holds the part while it gets drilled
      the clock tower needs a wheel with eighty teeth
      our one CAD file and a chunk of brass
      boat propeller shaft scored at the seal
      fixture plate with forty holes exactly on center
      a steam engine club needs a valve made
      telescope mount for the college observatory
      shop we used for twenty years retired and sold the mills
      quick turnaround on ten stainless spacers
      worn keyseat lets the gear slip
      rebore an old tractor block
      bar stock cut and chamfered
      knurled brass knobs like the originals
      the extruder screw has to be built back up
      aerospace customer wants parts with paperwork
      oversized bushing for a gate pin
      copy of a worn cam
      flat, round and square to a micron`,
    brands: 'Haas Automation, Mazak, DMG Mori, Xometry, Protolabs, Mastercam, Okuma, Fanuc',
    touches: 'sewing machine operator, hobby metalworker, shop class student, machine operator',
    near: 'welding, prototypes, powder coating, mechanical engineering, industrial maintenance, trade schools, plastics molding',
  },
  {
    name: 'welding',
    does: 'welder, mobile welding, metal fabrication, fab shop, sheet metal, TIG welding, aluminum welding, structural steel, ornamental iron, custom gates, trailer repair, stainless fabrication, pipe welder, ironworker, portable welder, welding and repair, steel erection, sheet metal worker, handrails, on-site welding, welding inspector, pipefitter, AWS certified welder, stick MIG and flux core, mobile rig welder, aluminum boat repair, cast iron repair, sanitary stainless tube work, press brake and shear work, plasma cutting table, structural fabrication and erection, roll cages and race car fab, truck racks and headache racks, certified welding inspector, farm and ranch welding, metal sculptor fabricator',
    signs:
      'welder, welding, weld, welded, fabrication shop, metal fabrication, sheet metal, TIG, MIG, steel beam, broken bracket, cracked frame, trailer hitch, iron gate, wrought iron, stainless steel counter, steel fabricator, bent metal, metal shop, structural steel, ironwork, ironworker, plasma cutter, weldor, roll cage, press brake, cast iron repair, arc weld, tack weld, welding truck, welding rig, cracked weld, spot weld, brazing',
    asks: `the bucket on our loader cracked
      iron gate came off its hinge and needs to be joined again
      trailer tongue broke on the way to the lake
      need a steel frame for a sign
      boat has a crack in the aluminum hull
      stainless shelf for the restaurant kitchen
      somebody has to come out to the field and mend the plow
      exhaust pipe rusted through on the tractor
      custom fire pit from heavy plate
      steel beam for opening up a wall
      ladder rack for my work truck
      handrail on the fire escape is loose
      tank at the brewery leaks at a seam
      dumpster hinges are torn
      metal stair for a loading platform
      bracket on the hay baler snapped at harvest
      smoker made from an old propane tank
      our playground swing frame broke at the joint
      steel for a barn frame has to be put up
      the hitch on my camper has a crack you can see daylight through
      mower deck rusted through and needs a plate put on
      cast iron stove leg snapped clean off
      gate to the cemetery sagged and the arrow tips are missing
      a bike rack for the library made of pipe
      bunk frames for the summer camp
      cattle chute came apart when the bull hit it
      bench legs and planter boxes for the new park
      grease rack at the diner broke at the corner
      beer kettles need sanitary fittings added
      skid steer bucket wants a new cutting edge
      pipeline tie-in needs somebody with certificates
      rollover cage for my nephew's race car
      the flagpole base rusted through at ground level
      new grates out of heavy bar for the smoker
      put feet and casters on a heavy workbench
      radiator bracket and muffler hanger on an old Ford
      farm gate out of drill stem
      somebody with a rig who can come to the quarry tonight
      fifth wheel plate tore loose
      aluminum pontoon torn open by a rock
      box for the back of my pickup with dog doors
      playground slide ladder has a broken rung
      steel columns under the lake house deck
      steel lintel and posts for a wider shop door
      duct transitions bent from galvanized
      art student has a twelve-foot sculpture in pieces
      hay spear for the loader
      catwalk over the tanks at the plant
      aluminum ramp for my scooter came apart`,
    brands: 'Lincoln Electric, Miller Welders, Hobart Welders, Airgas, American Welding Society',
    touches: 'jewelry solderer, welding student, scrap collector',
    near: 'machining, blacksmithing, stairs and railings, powder coating, farm equipment, truck repair, trade schools',
  },
  {
    name: 'powder coating',
    does: 'powder coating, sandblasting, media blasting, metal finishing, anodizing, chrome plating, galvanizing, industrial coatings, industrial painting, rust removal, electroplating, wheel refinishing, ceramic coating for metal, spray booth, bead blasting, soda blasting, nickel plating, zinc plating, batch powder coat oven, cerakote applicator, hot-dip galvanizing, dustless blasting, vapor honing, polishing and buffing shop, black oxide and phosphate, hard coat anodizing, chrome restoration for classic bikes, gold and silver replating, spray-on bed liners, NACE coatings inspector, thermal spray coatings, mobile sandblaster',
    signs:
      'powder coat, powder coating, sandblast, sandblasting, media blasting, anodizing, anodized, chrome plating, rechrome, galvanized, plating, metal finishing, rusty wheels, rusted metal, bead blasting, wheel refinishing, patio furniture rusted, nickel plated, electroplating, cerakote, hot-dip galvanized, replated, re-plated, silver plating, black oxide, dustless blasting, vapor honing, baked-on finish, soda blasting, polish and buff metal',
    asks: `rims on my truck are peeling
      iron patio chairs rusted and need a tough new finish
      two hundred steel brackets must be black
      old bumper lost its shine and I want it like new
      strip paint off a car frame
      aluminum parts need a blue hard finish
      the railing rusts again every spring
      antique bed frame has layers of old paint
      motorcycle frame in candy red
      trailer frame should be dipped against rust
      clean decades of rust off a cast-iron radiator
      silver tea set is worn down to the brass
      playground equipment needs baked-on color
      tank outside needs a coating that holds up to salt
      a finish for parts that go into food machines
      wrought iron fence panels flake no matter how often I brush them
      bike frame down to bare metal and then orange
      grill lid has bubbled and peeled
      dull old faucets brought back to a bright shine
      valve covers in wrinkle black
      our gym's weight racks are chipped all over
      stamped steel parts rust in the box before customers open it
      porch glider from the fifties, six coats thick
      boat trailer eaten up by the bay
      motorcycle exhaust should take the heat and stay black
      a batch of steel shelving in the company green
      gate posts hot-dipped so that they outlast me
      graffiti and lead paint off the bridge railing
      church candlesticks lost their gold
      brewery tanks' steel legs keep corroding
      park benches come back looking awful each year
      engine parts full of carbon and old gaskets
      aluminum scope rings in a hard tan
      wheelchair frame scuffed and ugly for my son
      light poles downtown are fading and chalky
      table bases for a restaurant, matte bronze
      antique tractor hood down to clean steel before paint
      truck bed needs something tough sprayed inside
      fire hydrants and bollards for the town
      trophy cup worn through to the base metal
      buried pipe needs a coat that will not rust
      headlight rings should sparkle again
      cast aluminum wheels with curb rash
      lawn chairs redone in turquoise
      make this steel rust-proof`,
    brands: 'Prismatic Powders, Cerakote, Line-X, AZZ Galvanizing',
    touches: 'auto detailer, hobby painter',
    near: 'welding, machining, body shops, classic cars, motorcycles, painting, furniture repair',
  },
  {
    name: 'prototypes',
    does: 'prototype shop, 3D printing, rapid prototyping, makerspace, model maker, small-batch manufacturing, inventor help, contract manufacturer, 3D scanning, CAD modeling, laser cutter, proof of concept builds, mock-ups, scale models, maker lab, custom fabrication, invention development, first article builds, SLA and FDM printing service, resin and nylon printing, metal 3D printing, reverse engineering from a scan, low-volume casting, architectural model maker, short-run manufacturing, invention coach and builder, fab lab manager, works-like and looks-like models, CNC router and laser time, hardware product engineer, bridge production runs',
    signs:
      'prototype, prototypes, prototyping, 3D printing, 3D printed, 3D printer, 3D scan, makerspace, maker space, invention, inventor, proof of concept, mock-up, scale model, laser cutter, small batch, working model, one-off part, contract manufacturer, STL file, fab lab, working prototype, resin print, print in 3D, print it in 3D, first article, short run of parts, looks-like model, reverse engineer',
    asks: `I sketched a gadget on a napkin and want to hold one
      a plastic clip broke and no one sells it
      need a working model to show investors
      my daughter invented something for the science fair
      we want ten samples before we order a mold
      architect needs a little model of the building
      where can I use a laser cutter in town
      copy this knob from an old radio
      an idea for a better walker for my mother
      scan a statue and make it smaller
      surgeon has a tool in mind and needs it made
      first hundred units made somewhere local
      a custom case for our circuit board
      kit car dash panel that does not exist
      does my contraption even work
      props and molds for the theater
      dad built a fishing thing in the garage and wants a nicer one
      our pitch is in five weeks and all we have are drawings
      the dishwasher wheel is discontinued and I only have half of it
      want to feel it in my hand before we spend on tooling
      replica of a fossil for the classroom
      battery cover for a toy from 1994
      physical version of my app idea with a button and a light
      tabletop layout of the new subdivision for the planning meeting
      try three sizes of grip on real people
      my student team needs somewhere with printers and saws
      only four pieces, but they should look like from the store
      scan grandpa's carved duck and make ten
      surgeon wants to practice on a model of the child's heart
      helmet for a cosplay contest
      somebody to tinker with me until it runs
      a widget for the wheelchair that nobody makes
      foam and cardboard first, then something real
      a knob with raised bumps for a blind customer
      cookie cutter in the shape of our logo
      patent attorney said build it first
      figurine of our mascot
      dashboard vent for a 1978 van
      a test unit to mail to the big retailer
      stand for our museum piece that fits the curve exactly
      little gears for a robot arm at the high school
      crowdfunding in spring and we still have nothing to film
      part like this in nylon
      handmade mock-up in a week
      print my STL file`,
    brands:
      'Protolabs, Xometry, Stratasys, MakerBot, Shapeways, Formlabs, TechShop, Glowforge, Bambu Lab',
    touches: 'model train hobbyist, robotics club, shop teacher',
    near: 'product design, machining, mechanical engineering, electronics design, patents and trademarks, plastics molding, startup funding',
  },
  {
    name: 'product design',
    does: 'product designer, industrial designer, product development, CAD designer, invention design, consumer product design, toy designer, furniture designer, human factors, design engineer, concept sketches, packaging and product design, medical device design, SolidWorks designer, textile designer, fashion designer, concept to production design, ergonomics specialist, CMF designer, housewares designer, footwear and bag designer, apparel technical designer, toy and game inventor, sketch and rendering artist for products, design for assembly, universal design of everyday objects, juvenile products designer, licensing of inventions, furniture prototypes and drawings, hard goods designer',
    signs:
      'product design, product designer, industrial designer, industrial design, product development, CAD, SolidWorks, concept drawings, invention design, human factors, design for manufacturing, product idea, fashion designer, renderings of my product, tech pack, ergonomic design, CAD drawings for my invention, product rendering, design for assembly, design the product, consumer product idea, technical flat, invention idea, product development firm',
    asks: `I have an idea for a kitchen tool and can only sketch
      how would this be made in a factory
      our device works and looks like a science project
      people with weak hands cannot open our bottle
      turn my drawing into a file that a shop can use
      the next version should cost half as much to make
      pictures of a product that does not exist yet
      a stroller idea from watching my sister struggle
      our chair wobbles and is hard to ship
      designing a line of dog harnesses
      start a clothing line and need patterns and specs
      competitors' gear looks better than ours
      a toy company asked me for a concept
      the handle hurts after an hour of use
      a clinic thought up a better brace
      customers with arthritis cannot turn the knobs we make
      a cooler that floats, I can see it in my head
      customers return it because they put it together wrong
      nurses keep pushing the wrong button on our pump
      the thing is ugly and the stores say no
      a line of lamps that ship flat
      my backpack straps cut in and hikers complain
      make the bottle recognizable from across the aisle
      forty screws, and it could snap together
      we sell hammers and want them to feel better
      idea for a crib that folds flat in small apartments
      barber wants clippers shaped for his hand
      sketches so good that the factory understands
      how should the buttons and the screen be laid out
      our garden tool is too heavy for women
      retired firefighter has a better nozzle in mind
      think up a school desk for kids who cannot sit still
      my idea is a dog bowl that slows down eating
      knit collection, eight pieces, sizes and fabrics decided
      we make stools and want a better one for dentists
      board game pieces and the box they sit in
      the same product for left-handers
      our next camp stove must be smaller than a fist
      feeding spoon for toddlers with weak grip
      our app controls a lamp, now the lamp needs a body
      drawings with dimensions for a quote
      make our gadget handsome enough for retail`,
    brands: 'SolidWorks, Autodesk, IDEO, Frog Design, Rhino 3D, Fusion 360',
    touches: 'interior decorator, art student, web designer',
    near: 'prototypes, mechanical engineering, patents and trademarks, graphic design, packaging, electronics design, sourcing',
  },
  {
    name: 'mechanical engineering',
    does: 'mechanical engineer, machine design, manufacturing engineer, process engineer, automation engineer, industrial engineer, robotics engineer, professional engineer, PE mechanical, HVAC design engineer, stress analysis, chemical engineer, plant engineer, hydraulics design, controls engineer, conveyor design, finite element analysis, production line design, special machine builder, fixture and tooling design engineer, thermal and fluid engineer, CFD and FEA consultant, mechatronics engineer, cobot integrator, packaging line engineer, pressure vessel design, product liability engineering expert, time and motion studies, machine safety guarding, energy engineer for plants, PLC and machine integrator, stamped mechanical drawings',
    signs:
      'mechanical engineer, mechanical engineering, machine design, manufacturing engineer, industrial engineer, process engineer, robotics, robot arm, conveyor, stress analysis, thermal analysis, hydraulics, pneumatics, PE stamp for mechanical, production line, chemical engineer, assembly line, bottleneck, factory layout, cobot, pressure vessel design, FEA, heat exchanger sizing, machine guarding, custom machine, pick-and-place, plant layout, cycle time, fatigue failure, mechanical PE, automate the line',
    asks: `the bracket keeps failing and we need to know why
      want a machine that folds our boxes by itself
      how thick must the plate be to hold two tons
      our line stops at the same station every day
      the pump is too small and no one did the math
      could a robot do this lifting
      need stamped drawings for the boiler room
      parts get too hot inside the housing
      vibration shakes our mixer apart
      lay out the new plant so that work flows
      bring the brewery from ten barrels to a hundred
      who can figure out a lift for the stage
      our process wastes a third of the material
      the trailer design must be checked before we sell it
      expert is needed to explain how the machine failed
      a school robotics team wants a mentor
      cartons jam because the line was laid out wrong
      bottles tip over between the filler and the capper
      will this hook hold if a kid hangs on it
      spring is too stiff and customers complain
      sixty people lift bags all day and their backs give out
      quiet down the plant's fan by a better design
      our heat exchanger never reaches the number on the plate
      automatic feeder for the fish hatchery
      hinge breaks at ten thousand cycles
      a gear ratio for a hand-cranked washer for villages
      we want to pack twice as many jars with the same crew
      drawings for a trailer that must pass the state
      how long will this tank last with salt water in it
      stage platform rises and must not drop anybody
      ventilation for the paint room worked out by a licensed person
      vibration in our new saw model nobody can explain
      pick-and-place arm for our small bakery
      calculations to convince the insurance that the lift is safe
      turn a manual cutter into one that runs by itself
      our wheelchair ramp folds and the latch is flimsy
      lab mixer must hit exactly ninety degrees
      size the motor for a new conveyor
      lawyer wants to know whether the ladder was badly made
      work out the duct sizes for a dust collector
      tolerances that make sense
      cut the cycle time in half
      material that does not crack in the cold`,
    brands: 'ASME, ANSYS, Siemens, Rockwell Automation, Bosch Rexroth, KUKA',
    touches: 'auto mechanic, engineering student, train engineer',
    near: 'product design, machining, structural engineering, electronics design, industrial maintenance, university research, prototypes',
  },
  {
    name: 'electronics design',
    does: 'electronics engineer, electrical engineer, circuit board design, PCB design, embedded systems, firmware engineer, electronics repair, contract electronics assembly, sensors and IoT, RF engineer, control panel builder, PLC programmer, instrumentation technician, wire harness assembly, soldering, FCC testing, amplifier and radio repair, PCB layout and schematic capture, Bluetooth and Wi-Fi products, low-power sensor design, power supply designer, board-level repair, ladder logic and HMI programming, cable and harness shop, SMT assembly line, UL508 panel shop, EMC pre-compliance testing, FPGA developer, audio electronics bench tech, robotics electronics, wearable device engineer, obsolete control board repair',
    signs:
      'circuit board, PCB, electronics engineer, electrical engineer, firmware, embedded, microcontroller, Arduino, Raspberry Pi, temperature sensor, moisture sensor, IoT, soldering, wire harness, PLC, machine control panel, FCC certification, schematic, RF, printed circuit, battery pack design, ladder logic, schematic capture, SMT, FPGA, microchip programming, sensor node, circuit design, PLC programming, HMI screen, control board repair, obsolete circuit board, EMC testing, Bluetooth module, breadboard',
    asks: `my gadget needs a small board with Bluetooth
      a controller on our old machine burned out and is obsolete
      want a sensor that texts me when the freezer warms up
      five hundred boards must be assembled
      battery in our device dies after two hours
      the code inside our thermostat has a bug
      an invention with blinking lights and a motor
      greenhouse should water itself by measuring the soil
      interference from the motor kills the radio
      what tests before we may sell an electronic toy
      harness of wires made to our drawing
      amplifier hums and no shop repairs it
      the panel that runs the pumps needs reprogramming
      count people who enter our museum
      chip we use is out of production
      my son builds robots and needs a mentor
      scoreboard at the ball field shows half of each number
      the beehives should tell my phone how heavy they are
      vintage synthesizer has a dead board that nobody sells
      control box for our kiln went up in smoke
      five volts in and it should last a month on one charge
      invent a button that grandma presses and it texts all of us
      our vending idea needs something that reads coins
      no one can read the code on this 1990s machine
      electronic church organ has a dead circuit
      make the hand-wired version small enough for a wristband
      build a chime that also opens the barn gate
      the milking parlor's meter reads nonsense
      factory needs two hundred cables with plugs on both ends
      my model railroad should run itself
      a tracker for sheep on open range
      the display on the treadmill is blank and the maker is gone
      emissions test failed because our gadget radiates too much
      swap an obsolete chip without starting over
      touchscreen for an old injection press
      wake-up alarm for a deaf person that shakes the bed
      weather station that reports to the vineyard
      museum exhibit with sounds when kids touch it
      tiny transmitter for tagging turtles
      solder joint keeps failing in the field
      the robot turns left by itself
      the charger we designed runs hot
      guitar pedal that I want to sell
      load cell and readout for a hopper
      LED vest controller
      reads the flow and shuts the valve`,
    brands:
      'Arduino, Raspberry Pi, Texas Instruments, Allen-Bradley, Digi-Key, Analog Devices, Altium, Jabil, Mouser',
    touches: 'electronics store clerk, ham radio operator, electrician',
    near: 'prototypes, mechanical engineering, software development, product design, industrial maintenance, university research',
  },
  {
    name: 'quality certification',
    does: 'ISO 9001 consultant, quality consultant, quality manager, internal auditor for ISO, AS9100, Six Sigma black belt, lean manufacturing, quality inspector, HACCP consultant, food safety auditor, medical device compliance, FDA regulatory consultant, ISO 13485, calibration services, GMP consultant, organic certification, UL listing help, continuous improvement, NDT inspector, regulatory affairs, ISO lead auditor, IATF 16949 consultant, quality engineer, Lean Six Sigma green belt trainer, metrology and gauge calibration lab, PCQI and FSMA consultant, medical device regulatory submissions, kosher and halal certifier, organic inspector, supplier quality engineer, CMM inspection service, root cause and corrective action coach, CE and UL compliance engineer, third-party sorting and inspection, weights and measures technician',
    signs:
      'ISO 9001, ISO certification, ISO audit, AS9100, Six Sigma, lean manufacturing, HACCP, SQF, FDA approval, FDA inspection, GMP, quality manual, quality system, quality control, calibration, UL listing, organic certification, kosher certification, CE mark, defect rate, reject rate, nonconformance, 510(k), traceability, IATF 16949, FSMA, ISO 13485, ISO 14001, HACCP plan, corrective action, CMM inspection, gauge calibration, third-party audit, kaizen, organic certifier, halal certification, CE marking, root cause analysis, gluten-free certification',
    asks: `our biggest customer says get certified or lose the order
      the auditor comes in six weeks and nothing is written down
      too many bad parts go out the door
      need a food safety plan before grocery stores take our salsa
      gauges have to be checked and stickered each year
      the FDA sent us a warning letter
      how do I sell my device in Europe
      want an organic label for our vegetables
      an aerospace firm asks for our quality manual
      who certifies a kitchen as kosher
      our scrap pile is bigger than our shipments
      supplement maker must follow good manufacturing rules
      an inspector must x-ray our welds
      scale at the deli needs a state seal
      recall hit us and we could not trace the lot
      safety mark needed before stores will carry our lamp
      teach our supervisors lean methods
      Walmart wants a third-party audit before the first order
      procedures live in one man's head and he is leaving
      measuring tools have no stickers and the inspector frowned
      a metal shaving got into the jam and we pulled everything
      two of ten motors come back
      food truck commissary must have a written hazard plan
      the airplane company rejected us for missing paperwork
      customers overseas ask for a mark on the nameplate
      halal stamp so that our chicken can be sold
      our corrective action forms come back unsigned
      hospital sterilizer records fail every survey
      lab scale has drifted and nobody knows since when
      selling a toothbrush for kids, what tests must it pass
      no two shifts build it the same way
      our hemp cream got a letter from the government
      fair-trade seal for our coffee
      non-GMO label, who gives it out
      weld x-rays for the pressure pipe
      the torque wrenches need papers
      walk our floor and tell us where the waste is
      supplier scorecards are red three quarters in a row
      a small bakery wants to say gluten free on the label
      who inspects incoming parts on our behalf for a month
      car maker sends a ninety-page requirements book
      our device needs a study before doctors may use it
      mock inspection before the real one
      bar codes and lot numbers so that we can trace
      scrap eats our profit
      less waste on the floor
      SQF audit in March
      get us through the surveillance audit`,
    brands:
      'ISO, Underwriters Laboratories, UL, Intertek, SGS, TUV, NSF, BSI, SQF, Oregon Tilth, Mitutoyo',
    touches: 'restaurant health inspector, quality inspector on a line, QA student',
    near: 'safety training, laboratory testing, mechanical engineering, government contracting, food production, environmental consulting',
  },
  {
    name: 'environmental consulting',
    does: 'environmental consultant, environmental engineer, Phase I site assessment, wetlands delineation, soil contamination cleanup, stormwater permits, air permits, hydrogeologist, environmental remediation, ecologist, underground tank closure, brownfields, sustainability consultant, ESG consultant, biologist, geologist, environmental compliance, erosion control, endangered species survey, spill response, Phase II drilling and sampling, LEED and sustainability adviser, SPCC and SWPPP plans, environmental health and safety manager, habitat restoration ecologist, vapor intrusion mitigation, licensed site professional, emergency spill contractor, NEPA reviews, stream and wetland mitigation banking, greenhouse gas inventory, mine reclamation, air quality permitting engineer, hazardous waste compliance',
    signs:
      'environmental consultant, Phase I, site assessment, contaminated soil, contamination, groundwater, wetlands, wetland, stormwater, stormwater permit, EPA, DEQ, air permit, brownfield, remediation, underground storage tank, endangered species, chemical spill, oil spill, spill plan, erosion control, sustainability report, carbon footprint, PFAS, Phase II, SWPPP, SPCC, vapor intrusion, monitoring wells, habitat restoration, hazardous spill, carbon accounting, groundwater plume, soil remediation, environmental permit, leaking underground tank, environmental impact study',
    asks: `the bank wants a study of the old gas station lot before lending
      got a notice from the state about runoff from our yard
      is there a swamp on this land that stops us from building
      dry cleaner used to be next door and the ground may be poisoned
      a drum leaked behind the shop
      the plating shop needs an air permit renewed
      neighbors say our pond is turning green from our plant
      old heating oil seeped into the creek
      need a plan for mud leaving the construction site
      customer asks for our carbon numbers
      what lies under this former landfill
      a rare bat may hold up our subdivision
      forever chemicals were found in the town wells
      inherited a farm with an old dump on it
      who cleans up after a diesel spill on the road
      factory wants to lower its waste and brag about it
      selling the mill and the buyer found asbestos and barrels
      lender will not close until somebody looks into the old dry cleaner
      rainbow sheen on the ditch behind our shop
      the state wants wells drilled to watch the plume
      can we fill in the low spot where cattails grow
      buyers of our mill ask what was buried there
      muddy water ran off the job into the trout stream
      a farmer upstream sprays and our ponds die
      salamanders were found where the road should go
      the county wants a report on trees, birds and bats before wind turbines
      fuel truck rolled over near the creek
      smell complaints about our rendering plant
      our annual chemical inventory is due March first
      church bought a former filling station
      gravel pit needs a plan to be put back to nature
      a hundred acres of marsh we want restored for ducks
      how much carbon does our winery put out
      dust from the quarry settles on the neighbors' cars
      lead shot all over the old gun range
      our investors want numbers on climate
      mine tailings turn the creek orange
      rail yard next to the new school, is the dirt safe
      we store drums outdoors and have no plan if one leaks
      an old farm tank was pulled and the hole smells of gas
      greenhouse gas goals for the college
      vapors coming up through the basement slab
      town landfill is closing and must be capped
      archaeology and wildlife review for a grant
      noise study for a new truck terminal
      fined over hazardous waste labels
      who can sign the closure report
      drywell full of solvent
      due diligence on the dirt
      invasive reeds took over our shore`,
    brands: 'EPA, AECOM, Terracon, Tetra Tech, Clean Harbors, Arcadis, Stantec',
    touches: 'park ranger, environmental activist, EPA inspector',
    near: 'civil engineering, laboratory testing, mold and asbestos removal, commercial property, oil tanks and fuel, waste hauling, land and farms',
  },
  {
    name: 'laboratory testing',
    does: 'testing laboratory, analytical lab, soil testing, water testing lab, materials testing, food testing lab, nutrition labels analysis, chemist, microbiology lab, metallurgist, asbestos sample analysis, concrete testing, DNA paternity testing, product testing, environmental lab, feed and forage testing, lab manager, failure analysis, radon lab, crime lab, ISO 17025 accredited lab, environmental sampling and analysis, cannabis and hemp testing, milk and dairy lab, tensile and hardness testing, coliform and nitrate tests, agronomy soil lab, aggregate and asphalt testing, oil analysis, shelf-life and challenge studies, forensic chemist, mass spectrometry, assayer, bacteriologist, cosmetics and supplements testing',
    signs:
      'testing lab, laboratory, lab test, lab results, soil test, soil sample, water sample, water test, tested for lead, tested for bacteria, nutrition facts label, shelf life, metallurgy, metallurgist, concrete cylinders, paternity test, DNA test, assay, chemist, core samples, failure analysis, tensile test, soil analysis, forage test, coliform, E. coli test, water analysis, analyzed by a lab, accredited lab, oil analysis, mycotoxin, lab report, have it tested, tested for asbestos, nitrate test, concrete strength test',
    asks: `is there lead in the water at our daycare
      need the nutrition numbers for my granola label
      how long will our sauce keep on a shelf
      the field grows nothing and I want the dirt looked at
      paint chips from an 1890 house must be checked
      a bolt snapped and we must know whether the steel was bad
      concrete on the site needs strength checks
      is this white powder dangerous
      hay may have mold that hurts the horses
      our well water smells of eggs and I want it checked
      court wants proof of who the father is
      is this ore worth anything
      beer batches taste off and we want to know why
      cosmetics must be checked before we sell them
      what is this black stuff on the wall
      fish died in our pond
      plastic pieces turned up in our product
      calves are dying and we must know what is in the silage
      our honey, is it really pure
      a tenant says the paint made her baby sick
      pour samples broke too early and the builder is worried
      swimming lake is closed until somebody counts the germs
      how much silver is in the rock from our claim
      protein and moisture on three loads of wheat
      a gasket melted and we want to know what it is made of
      kombucha label says no alcohol, can anybody prove it
      prove that these are my half siblings
      send in a bit of a 1960 floor tile for fibers
      well at the rental must be shown safe before move-in
      our hemp flower needs its numbers
      oil from the generator, are there metal bits in it
      is the turf field full of chemicals
      our sunscreen claims thirty, we need a paper that says so
      brewery yeast may be contaminated
      what fiber is in this vintage fabric
      check our washed spinach for germs before it ships
      strength of cores out of an old bridge deck
      racehorse came up positive and the owner wants a second look
      hot tub water gave guests a rash, check it for germs
      salt and acid levels for the pickle process
      compost we sell must be free of weed killer
      fire department wants the residue looked at
      metal fatigue or bad heat treatment
      bacteria swabs around the packing line
      how many calories in my brownies
      test my pond
      check this dirt
      mystery powder in the attic
      lead in the school fountains`,
    brands:
      'Eurofins, SGS, ALS, Pace Analytical, Intertek, Element Materials, Labcorp, Quest Diagnostics, 23andMe',
    touches: 'phlebotomist, chemistry student, lab animal keeper',
    near: 'environmental consulting, quality certification, wells and water treatment, university research, mold and asbestos removal, feed and farm supply, drug testing',
  },
  {
    name: 'drug testing',
    does: 'drug testing, workplace drug testing, DOT physicals, mobile drug screening, collection site, breath alcohol testing, random testing consortium, occupational health clinic, pre-employment physicals, occupational medicine, hair testing, drug-free workplace programs, specimen collector, CDL medical examiner, DOT collector and breath alcohol technician, medical review officer, after-hours and on-site collections, oral fluid testing, DNA and drug lab franchise owner, return-to-duty testing, FMCSA clearinghouse help, audiograms and respirator fit tests, certified medical examiner for drivers, court-ordered testing, reasonable suspicion training, workplace health nurse',
    signs:
      'drug test, drug testing, drug screen, drug screening, urine test, DOT physical, CDL physical, medical card for truckers, breathalyzer, random testing, pre-employment physical, drug-free workplace, hair follicle test, occupational health, failed drug test, random pool, drug and alcohol testing, urinalysis, oral swab test, breath alcohol, post-accident test, DOT medical card, clearinghouse query, medical review officer, respirator fit test, audiogram, pre-employment screening cup, court-ordered drug test',
    asks: `truck drivers need to be in a random pool by law
      new hire has to pass a screen before Monday
      my CDL medical card runs out next week
      a worker came in smelling of whiskey after an accident
      insurance gives a discount if the workplace is drug-free
      custody judge ordered hair tests for both parents
      somebody to come to the job site and do twenty men at once
      can we still check for marijuana here
      parents suspect their teenager and want to be sure
      the plant needs hearing and lung exams for its crew
      our drivers wait two hours at the clinic
      probation says I must test every week
      twelve seasonal drivers have to be cleared by the first of April
      forklift tipped over and our policy says test within two hours
      the railroad contract requires a program with names pulled by chance
      my son's probation officer wants it twice a week
      school board is voting on checking athletes for steroids
      new nurse must give a sample before orientation
      roofing crew smells of weed and I want them checked
      driver's medical card expired and he sits at home
      somebody must collect at three in the morning after a wreck
      the mine wants lungs, ears and eyes checked before hiring
      mother in a custody fight has to show she is clean
      our small trucking outfit got a letter about the clearinghouse
      respirator fit and a doctor's form for the painters
      a mix-up in the cup and he wants a second lab
      school bus contractor, forty drivers, all need their physicals
      halfway house needs cheap cups by the case
      a positive result and he swears it was his prescription
      church van drivers, do they need exams
      police academy candidates before Friday
      court ordered nails and hair going back six months
      back-to-work exam after a shoulder injury
      we pay for tests in three towns and the results take a week
      train our supervisors to spot who is impaired
      sober living home needs morning checks
      physical for truckers
      random pool for owner-operators
      tested before hiring
      who does oral swabs`,
    brands: 'Concentra, ARCpoint Labs, Any Lab Test Now',
    touches: 'phlebotomist, probation officer, pharmacist',
    near: 'background checks, human resources, laboratory testing, urgent care, truck driver training, addiction recovery, safety training',
  },
  {
    name: 'industrial maintenance',
    does: 'industrial maintenance, millwright, maintenance mechanic, plant maintenance, hydraulic repair, pump repair, motor rewinding, air compressor service, conveyor repair, boiler service, preventive maintenance, machinery repair, industrial electrician, vibration analysis, overhead door and dock repair, facilities engineer, machine moving, equipment reliability, pipefitter, gearbox rebuild, laundromat equipment repair, steam systems, journeyman millwright, hydraulic and pneumatic troubleshooting, VFD and motor control technician, laser shaft alignment, predictive maintenance and thermography, shutdown and turnaround crews, boiler operator, stationary engineer, compressed air audits, machine tool rebuild and scraping, maintenance planner, CMMS setup, bulk material handling repair, sawmill and grain mill mechanic, press brake and shear repair',
    signs:
      'millwright, industrial maintenance, plant maintenance, maintenance mechanic, hydraulic press, hydraulic cylinder, air compressor, electric motor rewound, gearbox, steam boiler, boiler room, bad bearings, conveyor belt, preventive maintenance, production is down, machine down, pump seal, industrial electrician, dock leveler, cooling tower, compressed air, steam trap, shaft alignment, VFD, machine breakdown, rewind a motor, stationary engineer, plant shutdown, CMMS, compressed air leak, three-phase motor, thermography',
    asks: `the press is leaking oil and production is stopped
      air compressor at the shop will not build pressure
      motor on the big fan burned up
      the belt that carries boxes keeps slipping
      our maintenance man retires and took it all in his head
      boiler inspection failed at the school
      gearbox screams and we run three shifts
      dock plate is stuck halfway
      an old lathe must be leveled and lined up
      machines break because nobody greases them
      pumps at the wastewater plant need rebuilding
      cylinder on the baler lost its push
      our dryers at the laundromat are down again
      the plant shuts one week in July and we need extra hands
      a steam line hisses all day long
      need an electrician who knows three-phase and old panels
      cooling tower at the hospital is full of scale
      bottling line down since Tuesday and orders stack up
      saw at the lumber mill pulls to the left and trips the breaker
      the chair lift motor makes a new noise
      somebody to look after machines one day a week
      oil mist all over the wall behind the punch
      conveyor at the airport baggage room jams
      dough line at the bread factory smells hot
      our feed mill needs a rebuild before harvest
      pressure gauge on the boiler jumps and the church is cold
      water plant has a pump that eats seals
      an air line hiss that costs thousands a year
      manuals are in German and nobody can fix it
      the compactor ram will not come back
      move nine looms to the new building and get them running
      hospital's steam kettle and sterilizer drop pressure
      grease schedule for two hundred bearings
      the car wash motors keep dying
      shaft alignment after the new coupling went in
      our plant's only mechanic broke his leg
      printing press roller needs re-covering and fitting
      ski area snow guns and compressors before November
      variable speed drive shows a fault code
      crusher at the quarry lost a bearing
      packing shed runs six weeks a year and must not stop
      fan bearings in the chicken barns
      chains on the log deck are stretched
      tank agitator stopped turning
      night shift has nobody to call when the line stops
      big motor burned out
      hydraulics drift overnight
      a leak in the press
      sawmill is down`,
    brands:
      'Ingersoll Rand, Atlas Copco, SKF, Baldor, Gardner Denver, Cleaver-Brooks, Parker Hannifin, Applied Industrial Technologies, Kaeser',
    touches: 'apartment maintenance man, machine operator, school custodian',
    near: 'machining, welding, electrical work, cranes and rigging, heating and cooling, industrial supply, mechanical engineering',
  },
  {
    name: 'industrial supply',
    does: 'industrial supply, fasteners, bolts and screws, bearings and belts, hydraulic hoses, industrial distributor, welding gas supplier, safety supplies, MRO supplies, abrasives and cutting tools, wire rope, steel sales, pipe and valves, electrical supply house, plumbing supply house, lubricants, rubber and gaskets, propane and gas cylinders, chemical supplier, vendor managed inventory, steel service center, hose and fittings shop, power transmission products, casters and material handling parts, cutting tool sales engineer, specialty gases, pipe valves and fittings, rigging hardware supplier, adhesives and sealants distributor, safety and PPE sales, fluid power distributor, bolt supplier, counter sales at a supply house',
    signs:
      'industrial supply, fasteners, bolts and nuts, bearings, hydraulic hose, v-belt, welding gas, gas cylinders, oxygen tanks for welding, wire rope, pipe fittings, steel stock, sheet of aluminum, gaskets, o-rings, abrasives, MRO, supply house, bulk oil, safety gloves, threaded rod, angle iron, power transmission belts, hose fittings, hose crimped, PVF, grade 8 bolts, roller chain, metric bolts, tap and die set, argon bottle, cutting oil, pipe and fittings, steel supplier',
    asks: `a hose burst on the loader and I need one made today
      where can I buy odd metric bolts
      shop runs out of gloves and drill bits constantly
      refill for the argon bottle
      twenty feet of steel channel cut to length
      a seal for a pump made in 1960
      belt number is worn off and I need the same one
      stainless screws by the thousand
      chain and hooks rated for lifting
      a barrel of hydraulic fluid for the farm
      brass valve nobody stocks any more
      bins of hardware refilled at our plant each week
      sheet of thick rubber for gaskets
      need helium for the balloons
      crimp fittings on both ends while I wait
      a left-hand nut for an old hay rake
      counter is out of grade 8 and the job is waiting
      our welders go through four bottles a week
      where to get angle iron by the foot
      sealing strip for the walk-in tunnel oven
      need one link of chain, size eighty
      oil by the tote for our fleet
      a mechanic looks for o-rings by the assortment
      slings and shackles with tags for the inspector
      the sprayer needs a nozzle and a coupling by morning
      harnesses and hard hats for a new crew of twenty
      dry ice for the school demonstration
      a plumber wants a parts counter that opens at six
      cutting discs for the shipyard
      janitor closet and nuts and bolts in one order
      brass rod for a clockmaker
      wheels for our carts keep breaking
      valve actuator in stainless, two weeks not twenty
      conduit and wire delivered to the site
      sign shop buys a lot of aluminum sheet
      roller bearing with no number left on it
      vending machine on the floor that hands out gloves and bits
      belts for every fan in the building
      nitrogen for the brewery's tap
      rubber sheet, half an inch thick
      odd threaded rod
      steel by the stick
      fittings for air lines
      bolts for a steel bridge
      a gallon of cutting oil
      hose made up today`,
    brands:
      'Grainger, Fastenal, McMaster-Carr, MSC Industrial, Motion Industries, Airgas, Ferguson Enterprises, Graybar, Applied Industrial, Linde, Metal Supermarkets, Wurth',
    touches: 'hardware store clerk, warehouse clerk',
    near: 'industrial maintenance, machining, welding, tool rental, equipment rental, sourcing, farm equipment',
  },
  {
    name: 'equipment rental',
    does: 'equipment rental, construction equipment rental, skid steer rental, scissor lift rental, boom lifts, excavator rental, heavy equipment dealer, generator rental, light towers, scaffolding rental, trench shoring, portable heaters, aerial lifts, heavy equipment operator, compactor rental, rental yard, bulldozer and loader sales, temporary fencing, portable air conditioning, aerial work platform rental, dozers graders and rollers, trench safety rental, pump and dewatering rental, temporary power and climate control, articulated boom and spider lifts, used construction machinery sales, rent-to-own heavy equipment, compaction equipment, rough terrain telehandlers, heavy equipment parts and service, mast climber and swing stage, crawler carrier and attachments',
    signs:
      'equipment rental, rent a skid steer, skid steer, scissor lift, boom lift, bucket lift, excavator rental, backhoe rental, rent an excavator, bobcat, bulldozer, heavy equipment, scaffolding, scaffold, light tower, rental yard, man lift, telehandler, rent a generator, plate compactor, temporary fence, trench box, spider lift, rent a lift, bucket truck rental, aerial lift, excavator for the weekend, mini excavator, dewatering pump, rent heavy machinery, swing stage, rent a dozer, road roller, cherry picker, temporary power, vibratory roller',
    asks: `need something to reach forty feet up the church wall
      our backhoe broke down in the middle of the job
      a small loader for a weekend to move gravel
      lights for a night crew on the road
      heat for the building site in January
      scaffold for painting a three-story house
      how do I change bulbs in a gym ceiling
      a lift to hang the Christmas lights downtown
      looking for a used bulldozer in good shape
      roller to pack down a parking lot
      backup cooling for our server room for one week
      temporary power for an outdoor concert
      fence off the construction lot
      pump to empty a flooded pit
      dig a trench across the pasture myself
      contractor cannot afford to buy a lift
      something to hang string lights thirty feet above a hayfield
      painters must stand beside a bell tower and ladders will not do
      trench box for one week, the inspector insists
      pump the flooded ball field before Saturday's game
      a mini digger that fits through a four-foot gate
      we change four hundred ceiling lamps once every five years
      something to lift shingles up to the roof
      heaters to dry drywall mud in February
      level two acres for a riding ring myself
      roof crew needs a debris chute and planks
      an arrow board and cones for the parade
      the farm loader is in the shop and cows must be fed
      we wash windows and must reach the courthouse's fourth floor
      street festival wants power for twenty vendors
      dust control truck for the gravel road
      who rents by the month with a service man included
      a machine by the day to move fifty boulders
      hold the bank of the pit so nobody gets buried
      heaters and blowers for a church tent in November
      hydroseeder and straw blower
      a machine to pull stumps on a weekend
      mats so that machines do not sink in the bog
      buy a used roller or lease one
      camera crew needs to go up sixty feet
      a lift to aim the lights for the high school musical
      tow-behind compressor for the road crew
      hauls and drops it off at the site
      tow-behind light tower
      bucket truck for a day
      water truck for dust`,
    brands:
      'United Rentals, Sunbelt Rentals, Herc Rentals, Caterpillar, Bobcat, Genie, JLG, Komatsu, Case Construction, Home Depot Rental, Cat Rental Store',
    touches: 'party rental clerk, equipment operator',
    near: 'tool rental, excavation, cranes and rigging, general contracting, party rentals, generators, farm equipment',
  },
  {
    name: 'forklifts',
    does: 'forklift sales, forklift rental, forklift repair, lift truck dealer, material handling equipment, pallet jacks, used forklifts, forklift mechanic, order pickers, lift truck batteries, reach trucks, material handling consultant, dock equipment, certified lift truck technician, planned maintenance for lift trucks, rough terrain forklifts, electric stackers and walkies, forklift attachments and clamps, industrial battery and charger service, narrow aisle equipment, tire pressing for lift trucks, tuggers and burden carriers, warehouse equipment sales rep, fleet management of lift trucks',
    signs:
      'forklift, forklifts, fork lift, lift truck, pallet jack, reach truck, order picker, forklift battery, forklift repair, material handling, forklift rental, forklift tires, forks and mast, walkie stacker, stand-up lift, order selector, electric pallet jack, tow motor, fork truck, lift truck service, propane lift truck, side shifter, towmotor, forklift mechanic, mast chain, pallet stacker',
    asks: `the lift truck at our warehouse will not start
      need one for a month during harvest
      forks are bent and the mast leaks
      buying our first used one and do not want junk
      unloading trucks by hand is breaking our backs
      battery lasts only two hours in the cold room
      one that works on gravel in the lumber yard
      hand truck for heavy skids
      the propane one stinks up the building
      need someone to service six of them every quarter
      lease ends and they want a fortune for worn tires
      a narrow machine for tight aisles
      brewery has outgrown rolling kegs by hand
      the hydraulic lever creeps down with a load on it
      our feed store needs something with big tires for mud
      tilt cylinder is leaking on the dock floor
      a nursery wants to carry trees in tubs
      inspector wants a horn and lights on our lift truck
      rent two lift trucks for the county fair
      bought a plant and six old lift trucks came along
      solid tires chunk on our rough concrete
      charging corner is a mess of cables and acid
      loaded pallet mover dies on the ramp
      stacks only twelve feet and our racks are twenty
      a clamp for paper rolls and bales
      side shifter and longer tines
      lithium or lead for two shifts
      carpet pole attachment
      electric stacker for a small shop
      chain on the mast jumps
      counterweight type versus a walkie
      tow tractor to pull carts down the line
      cushion tires for indoors
      seat switch on the fork truck cuts out
      trade in three and get one reach model`,
    brands:
      'Toyota Material Handling, Hyster, Crown Lift Trucks, Yale Lift Trucks, Raymond Forklifts, Linde Material Handling, Jungheinrich',
    touches: 'forklift operator, warehouse picker',
    near: 'warehousing, equipment rental, safety training, industrial maintenance, freight, cranes and rigging',
  },
  {
    name: 'cranes and rigging',
    does: 'crane service, crane rental, rigging company, crane operator, heavy lifting, machinery movers, boom truck, overhead crane repair, hoists, rooftop unit lifts, heavy haul and rigging, tower crane, plant relocation, safe and vault moving, helicopter lift, crane inspection, signal person and riggers, hydraulic truck crane with operator, crawler crane operator NCCCO certified, bridge crane installation, knuckle boom and spyder crane, hoist inspections and load tests, wire rope slings and shackles, transformer and boiler moves, precast and steel erection, sculpture rigging, millwright and rigging crew, lift planning, stage and arena rigging, gantry and jacking systems, helicopter rooftop sets',
    signs:
      'crane, cranes, crane operator, rigging, riggers, rigger, boom truck, overhead crane, hoist, heavy lift, set a hot tub, lifted over the house, machinery movers, machinery moving, chain fall, gantry, lift onto the roof, crane truck, lift plan, jib crane, bridge crane, load test, knuckle boom, hydraulic gantry, spreader bar, crane inspection, crane day, crane rental, lift a hot tub, lifting lug, helicopter lift, chain hoist, steeple removal',
    asks: `set an air unit on top of a three-story building
      a hot tub has to go over the house to the back
      moving a ten-ton press to our new plant
      trusses must go up on Thursday
      the bell needs to come down from the church steeple
      fallen oak lies across the roof and is too big for hand work
      the hoist in our bay failed inspection
      lower a boat into the water
      put a steel beam in place downtown
      old vault must be taken out of the bank
      a statue has to be set on its base
      pull a pump out of a deep well
      printing press going down from the second floor
      a shed dropped into a yard with no gate
      all our lifting gear must be tested each year
      steeple must come off in one piece and sit in the parking lot
      swim spa arrived and there is no gate wide enough
      a silo lies on its side after the storm
      the MRI has to go in through the wall on Sunday
      precast tank pieces for a brewery
      log home kit, the ridge pole weighs two tons
      sailboat off the trailer and into the slip
      get the bronze horse onto its pedestal before the mayor speaks
      generator to the tenth floor
      steel bridge for a hiking trail, no road in
      trolley beam above our mold storage
      lift a transformer that fell off a truck
      church organ pipes down from the loft
      cell tower sections up on the hill
      wire rope on the winch frays
      boiler out of a basement through a sidewalk hatch
      lift for a tree spade root ball over the house
      our shop needs a jib over the lathe
      annual load test and paperwork for slings
      hang a whale skeleton in the museum
      roofing stone up to the flat roof by Monday
      old neon sign sixty feet in the air
      set the blades on a wind tower
      wedding chandelier too heavy for ladders
      take the tank off the roof
      walls tilted up at the warehouse
      lift plan with a stamp
      pick a chiller off the truck
      set roof trusses`,
    brands: 'Maxim Crane, Konecranes, Manitowoc, Barnhart, Liebherr, Columbus McKinnon, Bigge',
    touches: 'bird watcher, sailboat rigger, claw machine owner',
    near: 'equipment rental, freight, excavation, tree care, industrial maintenance, welding, safes and access control',
  },
  {
    name: 'fleet vehicles',
    does: 'fleet sales manager, commercial vehicle sales, fleet management, fleet leasing, GPS tracking, telematics, van upfitting, truck bodies, work trucks, fuel cards, fleet maintenance, commercial vans, school bus sales, fleet fueling, dash cams, service bodies and racks, electric vehicle chargers for fleets, mobile fueling, business elite commercial sales, cutaway and step vans, upfitter for police and fire vehicles, electronic logging devices, motor pool manager, vehicle acquisition and remarketing, refrigerated van conversions, fleet safety program, bucket and crane truck dealer, vehicle graphics and upfit coordinator, EV fleet charging installer, shuttle and paratransit bus dealer, right-sizing of fleets, plow and dump bodies',
    signs:
      'fleet, fleet manager, company vans, company trucks, company cars, work vans, work truck, GPS tracking, GPS trackers, telematics, fuel cards, fuel card, upfit, upfitting, van shelving, cargo van, box truck, dash cams, service body, commercial van, fleet lease, bus for sale, ELD, fleet tracking, vehicle tracking, cutaway van, utility body, fleet maintenance, motor pool, fleet cards, shuttle bus sales, telematics system, fleet pricing, dump body, crew trucks',
    asks: `our eight service vans are worn out
      want to know where my drivers are during the day
      someone is filling his own car on the company card
      shelves and bins for the inside of a plumber's van
      lease or buy trucks for the new branch
      nobody keeps track of oil changes on our trucks
      church needs a bus with a wheelchair lift
      looking for a box truck with a liftgate
      cameras after an accident that was not our fault
      electric vans and chargers in our yard
      nonprofit rides program needs three minivans
      fuel costs are out of control
      a bucket truck for the sign company
      delivery vans for our bakery
      put a dump body on this chassis
      who brings diesel to our yard at night
      drivers idle half the morning and we pay for it
      dispatch has no idea who is closest to the leak
      bought five used vans and one is always in the shop
      ladder racks and a partition before the crew starts Monday
      town police cruisers need lights and cages put in
      one truck comes back with a dent every week and nobody did it
      home care agency needs fifteen small cars
      flowers get crushed in the back of our delivery van
      registration and tolls for forty plates are a mess
      hybrid trucks for the state contract
      our van is a rolling workshop and everything slides
      swap the gas account for something with limits per driver
      a mobile clinic built into a bus
      the insurer wants cameras and speed alerts in our trucks
      buy out vehicles at the end of a lease or return them
      refrigerated van for a small cheese company
      plumbers take the trucks home, should they
      a stake body and a lift for our rental yard
      school wants to buy two yellow buses by August
      how many miles before you replace a pickup
      ready-built vans without a year of waiting
      animal control truck with cages
      food bank needs a truck that can pull up to any door
      mechanic who looks over all our vehicles at night
      charge eight vans at a building with a small service
      utility body
      toll and plate headaches
      our drivers still fill logbooks on paper`,
    brands:
      'Enterprise Fleet Management, Verizon Connect, Samsara, WEX, Fuelman, Element Fleet, Adrian Steel, Ford Pro, Knapheide, Geotab, Ryder, Penske',
    touches: 'delivery driver, bus driver, used-car shopper',
    near: 'truck sales, truck repair, car sales, vinyl wraps, business insurance, equipment leasing, auto repair',
  },
  {
    name: 'truck repair',
    does: 'diesel mechanic, truck repair, semi repair, heavy-duty truck shop, mobile diesel mechanic, trailer repair, DOT inspections, truck tires, roadside truck service, bus repair, fleet mechanic, diesel engine rebuild, brake and suspension for trucks, reefer unit repair, liftgate repair, truck service center, transmission rebuild for trucks, ASE master truck technician, fifth wheel and kingpin work, DPF and aftertreatment cleaning, engine overhauls in frame, heavy truck alignment and frame straightening, hydraulic and PTO repair on trucks, dealership diesel service, tank trailer inspection, ambulance and fire apparatus mechanic, commercial tire road calls, bus and motorcoach shop, semi trailer refrigeration tech, fuel injection and turbo shop',
    signs:
      'diesel mechanic, diesel, semi truck, semi, big rig, eighteen-wheeler, 18-wheeler, truck repair, trailer brakes, trailer repair, DOT inspection, DEF system, diesel engine, air brakes, reefer unit, liftgate, school bus repair, dump truck repair, tractor-trailer broke down, fifth wheel hitch, DPF, derate, regen, kingpin, glad hands, slack adjuster, tandem axle, dually repair, semi trailer, diesel injectors, jake brake, roadside truck repair, truck broke down on the interstate, heavy truck, fifth wheel plate, diesel shop, turbo on the truck',
    asks: `my rig broke down on the interstate with a load
      engine light on and the truck lost all power
      air brakes will not release this morning
      the dump truck failed its annual inspection
      cooling unit on the trailer quit with food inside
      liftgate is stuck halfway down
      landscaper's diesel will not start in the cold
      three buses need to pass before school opens
      blown tire on a loaded trailer
      someone who comes to the yard and services six trucks
      emissions filter keeps clogging
      trailer lights do not work and the state stopped us
      clutch is going out on the garbage truck
      the fire engine's pump motor smokes
      owner-operator needs his engine rebuilt cheap
      cattle trailer has bad bearings
      turbo whistles and she smokes black going uphill
      regen every fifty miles and I am losing loads
      the church bus overheats on every mountain
      log truck needs springs and it has to roll Monday
      kingpins worn and they parked me at the scale
      frost line frozen and the trailer drags its wheels
      the concrete mixer drum stopped with eight yards inside
      ambulance will not go into gear
      landing gear on the van trailer is bent
      hub seal blew and oil is all over the duals
      stock trailer lights flicker and the floor is rotten
      refuse truck arm leaks and drips down the street
      head gasket on a big six
      inverter and bunk heater quit in my sleeper
      bus wheelchair lift stuck with a rider aboard
      somebody who will come to the truck stop at midnight
      tandem axle out of line and eats tires
      scale officer says my brakes are out of adjustment
      clutch pedal to the floor
      we run ten dump bodies and our in-house guy retired
      snowplow truck has to be ready for the first storm
      injectors on an old Detroit
      the reefer reads eighty degrees with ice cream inside
      sweeper broke in the middle of Main Street
      steer tire shimmy at sixty loaded
      annual sticker for our farm trucks
      DPF full
      big rig's air tanks leak down overnight
      jake brake quit
      truck stuck in derate
      a wrecked cab to straighten`,
    brands:
      'Cummins, Freightliner, Peterbilt, Kenworth, Mack Trucks, Detroit Diesel, TA Truck Service, Rush Truck Centers, Thermo King, Carrier Transicold, International Trucks, Volvo Trucks',
    touches: 'truck driver, toy truck collector, diesel student',
    near: 'auto repair, towing, tires, farm equipment, freight, fleet vehicles, welding',
  },
  {
    name: 'commercial refrigeration',
    does: 'commercial refrigeration, walk-in cooler repair, walk-in freezer, ice machine repair, refrigeration technician, refrigeration contractor, cold room installation, display case repair, reach-in coolers, supermarket refrigeration, beer cooler, chillers, refrigerated storage, glycol systems, floral coolers, ammonia refrigeration, EPA 608 universal technician, rack refrigeration for grocery stores, CO2 and ammonia systems, cuber and flaker service, draft beer and glycol line service, cold storage builder, insulated panels and cooler doors, medical and lab freezers, temperature monitoring for restaurants, truck and trailer reefer crossover, evaporator and condensing units, emergency 24-hour cooler repair, bulk milk tank cooling, ice rink refrigeration',
    signs:
      'walk-in cooler, walk-in freezer, walk-in is warm, ice machine, commercial refrigeration, refrigeration, reach-in cooler, reach-in, display case, beer cooler, keg cooler, glycol, chiller, cold room, floral cooler, prep table cooler, freezer at the restaurant, dairy case, blast chiller, bar cooler, walk-in box, condensing unit at the store, walk-in cooler door, bulk tank cooling, ultra-low freezer, ice maker at the bar, ice machine repair, glass door merchandiser, evaporator coil freezer, refrigerated case, beer lines foam, vaccine fridge, deli case, refrigeration tech',
    asks: `the walk-in at our restaurant is at fifty degrees
      ice machine at the bar makes no ice on a Friday
      meat counter case fogs up and drips
      flower shop cooler died two days before Mother's Day
      brewery tanks are not staying cold
      freezer full of venison at the processor quit
      need a cold room for our vegetables
      health inspector found the fridge too warm
      the keg lines pour foam
      convenience store doors ice up
      food pantry was given a big freezer and it must be hooked up
      compressor on the roof of the grocery store howls
      vaccine fridge at the clinic alarms at night
      dairy tank will not bring the milk down
      the pizza prep table does not stay cool
      school kitchen freezer floor is buckling
      morgue cooler at the funeral home is failing
      gelato case sweats and the scoops melt
      deli coolers died and everything goes into trash bags
      our beer is warm and there is a wedding tonight
      the beef locker at the slaughterhouse creeps up at noon
      bait shop ice bin grows slime
      the milk cooler at school alarms every weekend
      frost an inch thick on the coils
      a door gasket hangs off and the box runs all day
      florist needs forty degrees and damp air
      dorm cafeteria's salad bar is lukewarm
      power came back at the market and none of the freezers did
      orchard wants a big cool place for peaches
      chocolate room must stay at sixty-five
      fan in the freezer scrapes like a knife
      wine shop's cellar unit quit
      cubes come out cloudy and small
      blood bank refrigerator needs a map of temperatures
      ice rink compressor trips
      gas station soda doors drip on customers
      food truck fridge cannot keep up in July
      ammonia smell at the packing plant
      seafood counter wants flake ice
      our store's coolers run on a gas that is being banned
      mushrooms need a cool humid tunnel
      hunters' meat locker for the season
      lobster tank stopped chilling
      walk-in door will not seal
      compressor short cycles
      under-counter fridge dead
      ice bin is empty
      freezer alarm at 2 a.m.
      glass door merchandiser out`,
    brands:
      'True Refrigeration, Hussmann, Hoshizaki, Manitowoc Ice, Scotsman Ice, Kolpak, Norlake, Heatcraft, Traulsen, Turbo Air',
    touches: 'home refrigerator salesman, HVAC student, ice hockey rink worker',
    near: 'restaurant equipment, heating and cooling, appliance repair, food distribution, kitchen hood cleaning, restaurants',
  },
  {
    name: 'restaurant equipment',
    does: 'restaurant equipment, commercial kitchen equipment, restaurant supply, food service equipment, commercial oven repair, fryer repair, dish machine service, used restaurant equipment, kitchen design for restaurants, POS systems for restaurants, bar equipment, espresso machine repair, commercial dishwasher lease, restaurant consultant, bakery equipment, smallwares, hot-side repair, soft-serve machines, commercial food equipment technician CFESA, foodservice design consultant, kitchen equipment installer, dealer for ranges and ovens, auction and used kitchen buyer, cafe equipment tech, beverage and draft systems, food truck kitchen builder, combi oven service, warewashing chemicals rep, restaurant point-of-sale reseller, stainless tables and sinks fabrication, concession and popcorn machines, smokers and pizza ovens dealer',
    signs:
      'restaurant equipment, commercial kitchen, commercial oven, fryer, deep fryer, convection oven, pizza oven, dish machine, commercial dishwasher, restaurant supply, steam table, griddle, flat-top, slicer, commercial mixer, soft-serve machine, point-of-sale, POS system, food service equipment, prep sink, smallwares, cooktop at the cafe, combi oven, proofer, dough sheeter, rotisserie oven, salamander broiler, three-compartment sink, commercial range, restaurant kitchen layout, chafing dishes by the dozen, tilt skillet, espresso machine repair, commercial fryer, concession equipment, bakery oven, used restaurant equipment, kitchen display system',
    asks: `fryer went out in the middle of the fish fry
      opening a diner and need the whole kitchen
      pizza oven does not hold its heat
      dish machine leaves spots and fails the test
      closing our cafe and have ovens to sell
      a big mixer for a bakery that starts in a garage
      church kitchen stove is from 1962
      register system at our bar freezes on Saturdays
      plates and forks for a hundred and fifty seats
      lay out a small kitchen that passes the health code
      slicer at the deli will not cut even
      pilot keeps going out on the range
      espresso maker leaks all over the counter
      school cafeteria needs a new steam table
      used food truck gear at a fair price
      soft-serve machine tastes sour and needs service
      restaurant is losing money and the kitchen is slow
      range hood, six burners and a flat grill for a lunch counter
      oven thermostat swings a hundred degrees and my bread shows it
      leased dishwasher leaks and the chemical man never comes
      fire hall wants a kitchen that can feed three hundred
      tickets print in the wrong order on Saturday night
      wok station and who hooks it up
      the bagel boiler and a rack for proofing
      buying out a closed steakhouse, what is the gear worth
      bun warmer, hot dog roller and popcorn for the snack shack
      smoker big enough for forty briskets
      stainless tables in odd sizes for a tiny galley
      our assisted living kitchen is thirty years old
      the old Hobart grinds like gravel
      breakfast rush backs up at the toaster
      dough sheeter for a new pizzeria
      nothing gets hot enough on the left side of the line
      cafe machine pulls sour shots and hisses
      sink with three bowls because the inspector said so
      steamer at the nursing home scaled shut
      tablets for the servers so nobody runs to the counter
      catering boxes that keep food hot for three hours
      who buys used ovens and tables from a bankrupt grill
      frying baskets, tongs, pans, all for opening day
      the school got a grant for a new serving line
      rotisserie motor will not turn
      tap tower and kegerator for our taproom
      plan on paper for a ghost kitchen
      range in our diner clicks and will not light
      milkshake machine broke
      tilt skillet parts
      bread slicer jams
      flattop has a cold spot`,
    brands:
      'Hobart Food Equipment, Vulcan Equipment, WebstaurantStore, Ecolab, Southbend, Toast POS, Pitco, Middleby, Clover POS, Restaurant Depot, Square POS',
    touches: 'line cook, dishwasher at a restaurant, home appliance clerk',
    near: 'commercial refrigeration, restaurants, food distribution, kitchen hood cleaning, equipment leasing, card processing, catering',
  },
  {
    name: 'food distribution',
    does: 'food distributor, wholesale food, food service sales rep, produce wholesaler, restaurant supplier, broadline distributor, meat wholesaler, beverage distributor, beer distributor, food broker, grocery wholesaler, dairy distributor, local food hub, bread route, snack distributor, specialty foods importer, seafood wholesale, egg supplier, farm-to-table supplier, broadline sales consultant, produce house, specialty cheese and charcuterie wholesaler, wine and spirits distributor, direct store delivery route, snack and beverage route owner, grocery broker for emerging brands, farm-to-school coordinator, meat and poultry purveyor, ethnic foods importer, bakery ingredients supplier, institutional food bids, redistribution and buying group, cash and carry manager',
    signs:
      'food distributor, wholesale food, food service rep, produce supplier, food broker, wholesale produce, beer distributor, beverage distributor, food hub, wholesale meat, bulk ingredients, on grocery shelves, into grocery stores, wholesale bakery, flour by the pallet, restaurant supplier, cases of produce, local produce for our, broadliner, food purveyor, wine distributor, beverage rep, farm to school, cash and carry, meat purveyor, direct store delivery, case price, foodservice distributor, wholesale seafood, supplier for our restaurant, wholesale grocery, wholesale eggs, wholesale cheese',
    asks: `our restaurant's lettuce comes in slimy
      my hot sauce should be in grocery stores
      need flour and sugar by the pallet
      who delivers fish fresh three times a week
      a small cafe does not meet the big truck's minimum
      farm has more tomatoes than the market takes
      school kitchen wants local apples
      brewery looks for someone to carry it into bars
      food bank wants cheap beans by the ton
      eggs got so dear that our bakery needs another source
      nursing home wants easier ordering for its kitchen
      gluten-free bread for our diner
      import cheese shop needs a wholesaler
      concession stand for the ball season
      delivery always comes during lunch rush
      sell our goat cheese to chefs
      halal chicken for a new restaurant
      chicken wings went up twice this month and my menu is printed
      our truck comes at noon and blocks the whole lot
      summer camp feeds two hundred kids and needs one weekly drop
      we make pierogi and the supermarket says go through somebody
      tortillas, masa and dried chiles for a new taqueria
      substituted the wrong cheese again without asking
      the hospital wants more from nearby growers
      need somebody who carries our cider in six counties
      sushi place needs tuna you can eat raw
      dented cans and short dates for the pantry shelves
      cases of paper plates and hot dogs for the fire company carnival
      orchard has two thousand bushels and no buyer
      corner store cannot buy chips and soda in small amounts
      mushrooms foraged and farmed, chefs keep asking
      new taproom wants kegs from other brewers
      duck, rabbit and quail for a French menu
      co-op wants to buy grain and nuts in big sacks
      our food rep only calls when we are late paying
      kosher groceries for a nursing home kitchen
      fresh pasta maker looks for more kitchens to sell to
      oysters on ice every Thursday
      prison kitchen bids out its groceries
      spices by the pound, really fresh
      ice cream shop needs dairy mix weekly
      minimum order is too steep for my food cart
      halal lamb for the holiday in quantity
      after-school snacks by the case that meet federal rules
      organic vegetables for sixty lunch boxes
      bakery looks for butter at a steady price
      energy drink needs cooler space in gas stations
      canned tomatoes by the case
      avocados always arrive hard
      wine list needs a rep
      eggs for our diner
      bulk fryer oil`,
    brands:
      'Sysco, US Foods, Performance Food Group, Gordon Food Service, Restaurant Depot, UNFI, McLane, Cheney Brothers, Ben E. Keith, Reinhart Foodservice, Frito-Lay, Anheuser-Busch, Shamrock Foods, KeHE',
    touches: 'grocery cashier, delivery driver, food blogger',
    near: "restaurants, catering, farmers' markets, commercial refrigeration, restaurant equipment, food production, freight",
  },
  {
    name: 'food production',
    does: 'commercial kitchen rental, commissary kitchen, shared kitchen, food co-packer, food manufacturing, food product development, recipe scaling, cottage food help, food scientist, canning and bottling, private label food, food processing, food incubator, nutrition facts labels, process authority, meat processing plant, specialty food maker, acidified foods process review, retort and hot-fill co-manufacturer, small-batch bottling line, food business incubator manager, bakery co-manufacturing, mobile canning, freeze drying service, spice blending and packing, research chef, flavor chemist, USDA inspected kitchen, shelf-stable product formulation, dehydrated and powdered foods, frozen meal manufacturer, kitchen shared by the hour',
    signs:
      'commissary kitchen, shared kitchen, kitchen rental, rent a kitchen, licensed kitchen, food co-packer, co-packing, food manufacturing, food scientist, cottage food, canning, bottling, scale up a recipe, food product, hot sauce, salsa business, sell my jam, food processing, process authority, copacker, co-manufacturer, acidified foods, hot fill, retort, freeze-dried, food incubator, kitchen by the hour, small-batch bottling, cottage law, research chef, sell my baked goods, shelf-stable, pilot batch of food, USDA inspected, jam and jelly business, food startup',
    asks: `grandmother's barbecue sauce should be bottled and sold
      health department says I may not cook for sale at home
      need a licensed kitchen two nights a week
      who could fill ten thousand jars for us
      my recipe for twelve does not work for twelve hundred
      food truck must have a base kitchen by law
      want to sell jam at the market and do not know the rules
      church kitchen could be rented out to bakers
      our cookies go stale after four days
      pet treats that we bake need a bigger oven
      kombucha maker outgrew her basement
      a caterer lost her kitchen lease
      turn our surplus peppers into something with a shelf life
      vegan cheese idea needs a food scientist
      local beef should become jerky
      friends say my salad dressing should be on every table
      state inspector says the pickles need a letter from an expert
      our elderberry syrup grows bubbles on the shelf
      bake at two in the morning somewhere legal
      church ladies make four hundred pies and want to sell them
      label has to list allergens and I have no idea how
      the maple season left us barrels of syrup and no bottles
      double batch came out gummy
      a farmer with goats wants to make cheese and sell it
      hot fill, cold fill, which machine do we need
      tamales for grocery freezers
      grandma never measured anything and we need a formula
      granola bars wrapped one by one
      food truck parks where overnight, the county asks
      dog biscuits for pet shops, five thousand bags
      dried mango project with a village in Haiti
      our jerky has to be made under an inspector
      nut butter separates in the jar
      somebody with a kettle of two hundred gallons
      sauce must keep a year without a fridge
      rent hours to prep for my supper club
      refugee women cook wonderful food and want to sell it
      cold-pressed juice that lasts longer than three days
      freeze-dried camping dinners
      a protein cookie with no sugar and decent taste
      winter squash glut turned into soup for schools
      brewer wants a seltzer in cans without buying a line
      smoked trout in pouches
      which permit lets me sell at the farm stand
      a plant to run our salsa
      test kitchen by the hour
      bottle my barbecue rub
      somebody to make our sausage
      spice blend in packets`,
    brands: 'The Kitchen Door, Union Kitchen, CloudKitchens',
    touches: 'home cook, line cook, factory line worker',
    near: 'food distribution, packaging, quality certification, laboratory testing, catering, restaurant equipment, business startup advice',
  },
  {
    name: 'kitchen hood cleaning',
    does: 'kitchen hood cleaning, exhaust hood cleaning, restaurant hood cleaning, grease duct cleaning, NFPA 96 certified, commercial kitchen cleaning, rooftop grease containment, grease trap pumping, used cooking oil pickup, hood filters exchange, exhaust fan repair, grease trap service, cooking oil recycling, degreases ducts and fans, IKECA certified crew, access panel installation in grease ducts, interceptor pumping and jetting, fryer oil filtration service, yellow grease collection, filter exchange route, rooftop fan hinge kits, before and after photo reports, deep cleans kitchen lines at night, restaurant exhaust technician',
    signs:
      'hood cleaning, exhaust hood, kitchen hood, grease duct, hood vent, grease trap, grease buildup, NFPA 96, cooking oil pickup, used cooking oil, fryer oil, hood filters, exhaust fan on the roof, greasy kitchen exhaust, grease interceptor, grease exhaust, duct degreasing, hood and duct, vent hood grease, IKECA, yellow grease, fryer oil filtration, baffle filters, hood sticker, kitchen exhaust cleaning, waste oil from fryers, exhaust stack, rooftop grease',
    asks: `fire marshal says our kitchen vents are full of grease
      grease drips from above the grill
      insurance will not renew until the exhaust is cleaned
      trap in the kitchen floor smells terrible
      who picks up old fryer oil
      smoke stays in the kitchen when we cook
      the church fish fry kitchen has never had its vents done
      we need a sticker proving the ducts were cleaned
      grease runs over the roof from the fan
      city cited our diner for fat in the sewer
      fan on top of the pizza place rattles
      filters above the stove need swapping each month
      a barrel of cooking oil was stolen behind our place
      school cafeteria exhaust before the new term
      flames licked up the stack at the steakhouse last night
      brown drops fall on the griddle
      tag on the wall says last done four years ago
      our landlord wants proof twice a year for the wok place
      Chinese buffet has an inch of crust up there
      grease from our exhaust is rotting the roof
      dining room fills with haze every dinner
      VFW kitchen passed everything but the vents
      black goo in the ductwork at the jail kitchen
      pits under the sinks back up and stink out the customers
      old fryer drums behind the diner draw rats
      someone will turn our old oil into biodiesel
      night crew to scrub the hoods after eleven
      hospital cafeteria must stay open while it is scraped
      exhaust belt squeals on the roof
      barbecue smoker chimney thick with tar
      suction is so weak the back door whistles
      food court has twelve vendors and one shaft
      the county wants a manifest for every pumping
      metal baffles soak overnight and still come out sticky
      drive-in opens in April after sitting all winter
      steam clean above the line
      kitchen shaft never opened
      donut shop grease smell
      baffle filters swapped
      fat in the drain line
      rooftop grease box`,
    brands: 'HOODZ, Filta, DAR PRO, Baker Commodities, Facilitec',
    touches: 'dishwasher at a restaurant, car hood repairer',
    near: 'fire protection, restaurant equipment, pressure washing, restaurants, commercial refrigeration, septic systems, office cleaning',
  },
  {
    name: 'linen service',
    does: 'linen service, linen rental, tablecloth and napkin rental, commercial laundry, hotel laundry, medical linens, floor mat rental, towel service, wash and fold, laundry pickup, apron and bar towel service, hospitality linens, laundromat with commercial accounts, spa towels, textile rental route manager, diaper service, drop-off wash dry fold, healthcare laundry plant, entrance mat and mop program, restroom supplies with linens, event table linen hire, coin laundry owner with delivery, turnover laundry for short-term rentals, hotel sheets and terry rental, shop towel and wiper rental, turnout gear laundry',
    signs:
      'linen service, linens, table linens, tablecloths, napkins, commercial laundry, floor mats, bar towels, towel service, hotel sheets, wash and fold, laundry pickup, laundry service, spa towels, exam gowns, aprons washed, laundromat, linen rental, diaper service, laundry delivery, laundry by the pound, drop-off laundry, chef coats washed, mat service, commercial washers, sheets and towels weekly, laundry route, linen company, healthcare laundry, fluff and fold',
    asks: `clean tablecloths for the restaurant twice a week
      our inn cannot wash forty sets of sheets a day
      towels for the salon pile up
      the washer at our rental cannot keep up with turnovers
      clinic gowns must be laundered properly
      mats at the door so that people do not track in mud
      two hundred white napkins for the wedding
      I hate doing laundry and want it picked up
      gym towels smell even after washing
      the company that brings our aprons shorts us every week
      massage studio goes through sixty sheets
      nursing home lost its laundry staff
      mother can no longer carry baskets to the basement
      kitchen rags that come back clean
      comforter is too large for our machine
      chef coats come back with the stains still in them
      fourteen cabins turn over every Saturday
      the barber goes through a hundred hot towels
      yoga studio blankets and eye pillows need a weekly wash
      my roommates and I never have clean clothes
      somebody to wash dad's sheets each day since his stroke
      salon capes come back full of hair
      the club's pool towels vanish by August
      black tablecloths with lint for the gala
      dentist bibs and scrubs, somebody has to do them
      rugs at the entrance slip when it rains
      fire station gear needs a special wash
      food plant smocks must not leave the building dirty
      sleeping bags for the whole scout camp
      two toddlers, two jobs and a mountain in the basement
      our machines broke and the rink smells of jerseys
      polyester round cloths for twelve tables
      white jackets for the waiters on loan
      motel wants to stop washing in the back room
      church altar cloths and choir robes
      mop heads swapped every week
      duvets too big for home
      hospital gowns by the pound
      diapers picked up and brought back clean
      quilts from the lodge, forty of them
      restroom rolls and soap with the mats
      drop off, wash, fold
      clean rags for the garage
      spa robes
      napkins in navy`,
    brands: 'Cintas, Alsco, ImageFirst, Mission Linen, Hampr, Morgan Services, Ameripride',
    touches: 'hotel housekeeper, laundromat attendant',
    near: 'uniforms, dry cleaning, party rentals, restaurants, hotels, vacation rentals, office cleaning',
  },
  {
    name: 'waste hauling',
    does: 'waste management, commercial trash pickup, garbage hauler, recycling service, dumpster service for businesses, medical waste disposal, hazardous waste disposal, roll-off hauling, cardboard recycling, e-waste recycling, food waste composting, sharps disposal, liquid waste, landfill manager, used oil collection, waste broker, baler and compactor service, sanitation company, septage hauling, front-load and rear-load routes, zero waste consultant, organics and compost collection, electronics recycler R2 certified, universal waste lamps and batteries, regulated medical waste, vacuum truck and tank cleaning, single-stream sorting plant, waste audits and contract negotiation, household hazardous waste days, paper and plastic baling, transfer station operator, pharmaceutical waste, rural curbside service',
    signs:
      'waste management, trash pickup, garbage pickup, trash hauler, garbage company, medical waste, sharps, red bags, hazardous waste, e-waste, recycling pickup, cardboard recycling, trash compactor, cardboard baler, landfill, transfer station, old paint disposal, fluorescent tubes, used motor oil, composting, old electronics, chemical disposal, trash contract, garbage contract, curbside pickup, compost pickup, waste audit, zero waste, biohazard boxes, hazmat disposal, electronics recycling, garbage bill, trash bins, trash service, recycling bins, solvent disposal, spent solvent, bulk waste, organics collection, lab pack, vacuum truck, recycling company',
    asks: `our trash bill went up again and the contract traps us
      bins behind the restaurant overflow each weekend
      where do needles from the clinic go
      old chemicals in the school science closet
      pallets of dead computers at the office
      cardboard piles up behind our store
      drums of solvent left by the former tenant
      they keep missing our pickup in the alley
      vet clinic needs its waste taken properly
      leftover paint and pesticides in Dad's garage
      kitchen scraps should be composted instead of thrown out
      apartment house needs more cans and a better schedule
      who takes fluorescent tubes and batteries
      used oil from the garage fills three barrels
      our machine shop has oily rags and coolant to get rid of
      festival with ten thousand people needs bins and hauling
      tires dumped on our land
      how do we throw away expired medicines
      eight families share one can and the raccoons love it
      cytotoxic and chemo stuff at our infusion suite
      hauler wants ninety days notice and a penalty
      the tattoo shop has a full needle box
      two hundred old monitors in the school basement
      coffee grounds by the barrel, surely somebody wants them
      stadium turns black with cups after each game
      how does a dentist get rid of amalgam
      our lodge is up a dirt road and no truck will come
      town closed the dump, where do we go now
      paint store drums are labeled and must leave legally
      plastic film wraps fill our dock
      farmer has forty empty pesticide jugs
      a film set leaves tons of plywood
      trailer court wants one big box instead of sixty bins
      bear-proof cans and a truck that comes up to camp
      hospital sorts nothing and pays for everything
      battery bucket at the hardware store is overflowing
      oily rags caught fire, where should they go
      brewery's spent grain and wet cardboard
      photography lab has silver and fixer
      mercury thermometer collection for the whole county
      glass from thirty bars, is any of it recycled
      sludge from the parts washer
      church picnic wants its plates composted
      somebody has to weigh and report what we throw away
      nobody knows which day they empty the cans
      baler for boxes
      refill of red containers
      food scraps program
      lower our garbage bill
      extra pickup
      leaky bin lids`,
    brands:
      'Waste Management, Republic Services, Stericycle, Casella, Clean Harbors, Safety-Kleen, Waste Connections, GFL, Rumpke, Veolia',
    touches: 'street sweeper, litter volunteer, janitor',
    near: 'dumpsters, junk removal, scrap metal, environmental consulting, document shredding, city government, septic systems',
  },
  {
    name: 'scrap metal',
    does: 'scrap metal dealer, scrap yard, metal recycling, salvage yard, auto salvage, junkyard, buys copper and aluminum, junk car buyer, catalytic converters, steel recycling, industrial scrap pickup, auto recycler, used auto parts, appliance recycling, cash for cars, demolition salvage, ferrous and nonferrous buyer, roll-off containers for scrap, self-service used parts yard, end-of-life vehicle buyer, insulated wire buyer, demolition torch crew, industrial scrap accounts, core buyer for motors and transmissions, precious metal recovery from converters, electronics scrap refiner, farm cleanup of old iron, scale house manager',
    signs:
      'scrap metal, scrap yard, sell scrap, scrapyard, junkyard, salvage yard, junk car, junk cars, copper wire, copper pipe scrap, aluminum cans, metal recycling, cash for cars, catalytic converter, used auto parts, old car hauled away, rusted car, old machinery to scrap, salvage parts, u-pull-it, nonferrous, pick-a-part, scrap prices, junk my car, sell a junk car, car graveyard, brass scrap, scrapped car, pounds of copper, steel offcuts, junkyard parts, scrap dealer, cash for junk, metal recycler, aluminum siding scrap',
    asks: `a dead car sits in our yard and has no title
      what is a barrel of copper pipe worth
      the shop throws out metal shavings by the bin
      looking for a door for a 2004 pickup
      old tractor and plows rusting behind the barn
      who buys aluminum cans for the scout fundraiser
      tearing out a boiler and miles of pipe
      our plant wants a bin for offcuts
      grandpa's farm is full of iron junk
      haul off a wrecked van that does not run
      old washers and water heaters for the taking
      cheap used engine for my daughter's car
      brass fixtures out of a hotel remodel
      sell lead weights and batteries
      machines left in a closed factory
      hail totaled the old Buick and the insurer let me keep it
      pulled all the wiring out of a church
      where to get a fender and a window crank cheap
      the plumber's cutoffs fill three buckets
      a school bus rusting in the back forty
      junk dealer left washers all over dad's pasture
      radiators and brake drums from a closed garage
      grain bin blew down and it is a crumpled heap
      how much by the pound for lead pipe
      electric motors that burned out over twenty years
      rail and spikes from an abandoned siding
      machine shop wants its chips bought at a fair price
      two engines and a transmission under a tarp
      steel tank cut up and carried away
      the boat trailer is bent beyond saving
      fast check for a minivan that will not run
      brass shells from the gun range
      our scout troop collects cans by the truckload
      old stainless sinks from a cafeteria
      three dead riding mowers and a dryer
      steel from a burned barn
      swap meet leftovers, all iron
      telephone cable spools found in a warehouse
      tail light for a 1999 Camry
      transformers and breakers from the substation
      tow it and pay me for it
      catalyst off a dead car
      what do they pay for cans
      barn full of iron
      title is lost, van is dead`,
    brands:
      'LKQ, Pick-n-Pull, Schnitzer Steel, Radius Recycling, Pull-A-Part, Copart, SA Recycling, Sims Metal',
    touches: 'scrapbooker, metal detector hobbyist, can collector',
    near: 'junk removal, demolition, waste hauling, towing, metal detecting, auto repair, welding',
  },
  {
    name: 'farm equipment',
    does: 'farm equipment dealer, tractor sales, tractor repair, ag mechanic, implement dealer, combine repair, hay equipment, used tractors, farm machinery parts, grain bins, irrigation pivots, ag equipment sales, milking equipment, custom farming, custom harvesting, hay baling, precision agriculture, grain dryers, compact tractors, fertilizer spreading, custom combining crew, round and square baling for hire, precision planting dealer, compact utility tractor sales, antique tractor restoration and parts, center pivot service, dairy parlor equipment service, grain handling and bins, field service tractor technician, forage harvester and skid steer repair, vineyard and orchard machinery, manure pump and dragline, spraying and drilling for hire, farm implement salvage parts',
    signs:
      'tractor, tractors, farm equipment, farm machinery, combine harvester, combine broke, baler, hay baler, hay rake, disc plow, corn planter, sprayer for fields, implement dealer, grain bin, grain dryer, pivot irrigation, brush hog, bush hog, PTO, three-point hitch, disc harrow, milking machine, custom baling, manure spreader, seed drill, skid loader on the farm, round bale, custom combining, planter repair, tractor repair, dairy parlor, feed mixer wagon, auto-steer, farm tractor, rototiller for the tractor, haybine, swather, grain auger, tedder, rock picker, bale wrapper, tractor parts, implement tires',
    asks: `tractor quit in the middle of haying
      somebody to cut and bale ten acres for us
      small tractor for a hobby farm
      baler keeps missing knots
      combine broke with rain coming tomorrow
      selling Dad's machinery after he quit farming
      parts for a 1952 tractor
      grain bin needs a new floor and fan
      milking machine loses vacuum
      who mows an overgrown pasture with a brush hog
      planter does not space the corn right
      GPS steering for the sprayer
      front loader for the tractor we already own
      the pivot stopped in the far field
      borrow or rent a seed drill for one weekend
      dealer is booked for six weeks and hay is down
      hydraulics on the tractor are weak
      manure must be spread before planting
      steering goes stiff when the bucket is up
      neighbor retired and nobody is left to do our beans
      knotter twine breaks every tenth one
      sickle bar needs new sections and rivets
      my wife wants something under forty horse with a mower
      chopper box quit with corn still standing
      stuck hydraulic lever on an old Ford 8N
      a feeder wagon auger ripped apart
      vineyard needs something narrow
      combine header height goes up and down by itself
      want auto-steer on a ten-year-old machine
      cherry shaker lost its hydraulics in harvest week
      the church garden needs plowing, one acre
      someone to spray forty acres of wheat
      center pin sheared on the disk
      cotton picker spindles
      tractor sat in the creek and has water in the transmission
      round or square, what kind of machine for horses
      chain harrow and seeder for a pasture
      robot that milks the cows at night
      calibrate the drill before we sow
      skidder and log splitter for a woodlot
      hay fork, bale spear and a box blade
      gearbox on the pasture mower is shot
      corn head chains worn at the worst time
      auger in the tall silo stopped
      trade two old ones for a newer cab machine
      dealer wants a fortune to plug a computer into our combine
      cranberry bog needs its beater fixed
      spreader floor chain snapped full
      clutch slips going uphill with the wagon
      two-row planter plates
      baled and stacked for halves
      hired combining
      GPS for planting
      grain cart tires
      tedder is bent`,
    brands:
      'John Deere, Kubota, New Holland, Case IH, Mahindra, Massey Ferguson, AGCO, Vermeer, Claas, Fendt, Tractor Supply, Valmont, DeLaval, Kinze, Bush Hog',
    touches: 'farmhand, tractor pull fan, toy tractor collector',
    near: 'feed and farm supply, small engine repair, livestock, truck repair, land and farms, equipment rental, welding',
  },
  {
    name: 'plastics molding',
    does: 'injection molding, plastics manufacturer, plastic fabrication, thermoforming, acrylic fabrication, mold making, rubber molding, fiberglass work, composites, blow molding, vacuum forming, urethane casting, plastic welding, extrusion, plexiglass cutting, custom plastic parts, resin casting, injection press operator shop, two-shot and insert molding, rotational molding, plastic sheet and rod supplier, CNC routed plastics, gaskets and rubber goods molder, carbon fiber layup, polyurea and urethane parts, fiberglass tank repair, tool transfer and mold repair, foam fabrication and die cutting, polymer engineer, silicone and latex casting, acrylic displays and boxes, profile extruder',
    signs:
      'injection molding, injection mold, plastic parts, plastics, thermoforming, acrylic sheet, plexiglass, fiberglass, composites, carbon fiber, vacuum forming, rubber parts, blow molding, resin casting, urethane, plastic housing, silicone mold, rotomolding, rotational molding, overmolding, insert molding, blow molded, polycarbonate, polyethylene tank, lexan, acrylic box, acrylic display, plastic fabrication, plastic welding, molded part, moulding plastic, molded rubber, die-cut foam, composite layup, fiberglass repair, plastic extrusion, vacuum formed',
    asks: `ten thousand plastic caps for our bottles
      clear shield for the front counter
      the mold for our part is worn and our molder closed
      a fiberglass fender for an old truck
      display boxes from clear plastic
      what would it cost to mold my gadget
      rubber feet in an odd size
      a cracked plastic tank on the sprayer
      tub liner of one piece for our machine
      fifty pieces first and thousands later
      hull of the kayak has a hole
      replace metal brackets with something lighter
      silicone molds for our candy
      cover for a machine formed from sheet
      our bottle caps crack when it freezes
      see-through box for a model ship
      forty gym seats with broken shells
      parts come out warped and with sink marks
      somebody with a press that can take our tool
      canoe split down the keel
      the aquarium shop needs tanks glued
      clear sheet bent into smooth curves
      trays with sixty pockets for seedlings
      guard over a saw that operators can see through
      knobs overmolded with soft rubber
      sneeze guards at the library desks
      slide at the water park has a hole
      our vet wants cones in twelve sizes
      light tubs that nest for the dairy
      phone stand with our logo, fifty thousand
      dome for a skylight
      camper shower pan split
      a tail fin for a plane kit, light and stiff
      gaskets poured around a steel insert
      see-through donation boxes for twenty churches
      switch from metal to something that does not rust
      squeeze tubes blown in our own shape
      fenders for a three-wheeler
      bearing pads of white slippery stuff
      vacuum-shaped candy trays
      part costs too much by printing and we sell thousands
      long profile for window seals
      horse trailer roof cracked
      move our mold from China to a press here
      clear tubes
      cut a window for my boat
      bumper for a dock
      tank weld on polypropylene`,
    brands: 'Protolabs, Tap Plastics, Berry Global, Curbell Plastics, Smooth-On',
    touches: 'model kit hobbyist, plastic surgeon, machine operator',
    near: 'prototypes, machining, product design, packaging, boats, sourcing',
  },
  {
    name: 'contract sewing',
    does: 'contract sewing, cut and sew, sewn products manufacturer, industrial sewing, apparel manufacturer, pattern maker, canvas shop, tarps and covers, bag maker, sample maker, soft goods production, garment factory, awnings and canvas, commercial sewing, webbing and straps, textile mill, small-run garment production, sample and prototype sewist, tech packs and grading, marine canvas and enclosures, sail loft, heavy-duty vinyl and webbing, fabric cutting service, stage drapery fabricator, tactical and outdoor gear sewing, pet product manufacturer, medical textiles, hat and bag factory, private label apparel production, industrial quilting, digital pattern and marker making',
    signs:
      'cut and sew, contract sewing, industrial sewing, sewing factory, apparel manufacturer, clothing manufacturer, pattern maker, canvas cover, tarp, tarps, awning, awnings, sewn products, custom covers, webbing straps, boat cover, soft goods, garment factory, sample sewing, sail loft, marine canvas, bimini, dodger for the boat, tonneau, sewing contractor, cut-and-sew, pattern grading, sewn in the USA, canvas shop, canvas repair, sewing production, fabric cutting, garment samples, sewn goods, sew in quantity, manufacture my clothing line',
    asks: `two hundred aprons with pockets made in America
      somebody to sew my baby carrier design in quantity
      cover for a boat that nothing off the shelf fits
      the awning over our cafe is torn
      patterns in six sizes from my one dress
      dog leashes and harnesses by the hundred
      straps and buckles for our rescue gear
      tarp for a gravel truck
      cushions for fifty booths in a diner
      stage curtain for the school is ripped
      tote bags sewn here and not abroad
      zipper in a heavy camping tent
      quilted pouch for our instrument
      clothing line ready and no factory takes small orders
      my baby wrap sold out and grandma cannot keep up
      sail tore from top to bottom before the regatta
      karate club wants a hundred bags with pads inside
      hospital bed covers that wipe clean
      the golf cart needs a see-through enclosure
      forty choir stoles to match one we love
      weighted blankets for special education rooms
      a fire department wants hose bags made tough
      harness for three-legged dogs
      the wedding tent wall ripped
      dance school recital, ninety identical skirts
      my trousers design fits, who makes sizes two to twenty
      grill covers with our brewery name
      snap-on cover for a truck bed of equipment
      stadium pads for the goal posts
      food delivery bags that stay warm
      hammock company wants to leave overseas
      bimini faded and the windows are cloudy
      my fabric, your machines, five hundred pillows
      lunch sacks for a grocery chain's giveaway
      costume house has a flood of reorders
      puppet bodies for a children's museum
      saddle blankets and horse sheets
      a patrol vest with pockets for radios
      slings for babies, safety rules and all
      sample in real cloth before I pay for more
      grading of sizes
      two thousand labels to sew onto shirts
      backpack prototype in nylon
      swimsuits in small runs
      quick-turn tote bags
      industrial straps with hooks`,
    brands: 'Sunbrella, Sailrite, Juki',
    touches: 'home sewer, quilter, fabric store clerk',
    near: 'tailoring, upholstery, custom apparel, sourcing, product design, boats, sewing lessons',
  },
]
