import type { Trade } from './trade'

/** Trades of the shop floor, the dock, the plant, the commercial kitchen and the field. */
export const industry: readonly Trade[] = [
  {
    name: 'freight',
    does: 'freight broker, trucking company, freight forwarder, truckload shipping, LTL shipping, owner-operator, logistics coordinator, flatbed hauling, refrigerated trucking, logistics manager, rail freight, air freight, heavy haul, dispatcher, intermodal, third-party logistics, auto transport, expedited freight, carrier sales, hauls goods, dump truck hauling',
    signs:
      'freight, trucking, truckload, LTL, flatbed, reefer truck, semi load, freight broker, logistics, haul a load, bill of lading, air freight, shipping rates, pallets shipped, intermodal, oversize load, auto transport, ship a car, tractor-trailer, backhaul, freight bill',
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
      looking for an honest trucker for full loads`,
    brands:
      'FedEx Freight, J.B. Hunt, Schneider National, C.H. Robinson, XPO, Old Dominion, Saia, Estes Express, TQL, Landstar, Werner Enterprises, Swift Transportation, R+L Carriers, Echo Global Logistics',
    touches: 'train enthusiast, bus driver, dock worker, forklift operator',
    near: 'customs and trade, warehousing, couriers, cranes and rigging, truck driver training, truck repair, packaging',
  },
  {
    name: 'warehousing',
    does: 'warehouse space, 3PL, fulfillment center, order fulfillment, pick and pack, cold storage, distribution center, public warehouse, warehouse manager, pallet racking, inventory storage, cross-docking, warehouse consultant, bonded warehouse, kitting, overflow storage, supply chain manager, loading dock equipment',
    signs:
      'warehouse, warehousing, 3PL, fulfillment center, order fulfillment, pick and pack, cold storage, pallet racking, pallet storage, cross-dock, distribution center, inventory overflow, overflow stock, loading dock, dock space, bonded warehouse, racking, pallet positions',
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
      imported goods kept until duty is paid`,
    brands: 'Americold, Lineage Logistics, ShipBob, ShipMonk, GXO, Prologis, Interlake Mecalux',
    touches: 'warehouse picker, stocker, forklift operator, Amazon warehouse worker',
    near: 'freight, commercial property, storage, packaging, online stores, forklifts, customs and trade',
  },
  {
    name: 'customs and trade',
    does: 'customs broker, import export consultant, international trade specialist, export compliance, tariff classification, trade attorney, international freight forwarding, world trade center, export assistance, ITAR compliance, letters of credit, duty drawback, importer, exporter, trade compliance manager, foreign trade zone, harmonized codes',
    signs:
      'customs, customs broker, import, importing, export, exporting, tariff, tariffs, import duty, international shipping, harmonized code, ITAR, export license, letter of credit, certificate of origin, port of entry, stuck at the port, container from China, overseas buyer, foreign buyers, incoterms, trade zone',
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
      first order from a Chinese factory is about to ship`,
    brands:
      'Expeditors, Kuehne+Nagel, DHL Global Forwarding, Livingston International, Flexport, DSV, US Commercial Service, Customs and Border Protection',
    touches: 'customs officer, foreign exchange trader, duty-free clerk',
    near: 'freight, sourcing, warehousing, business law, business banking, translation, government contracting',
  },
  {
    name: 'sourcing',
    does: 'sourcing agent, procurement consultant, purchasing agent, overseas manufacturing agent, manufacturers rep, supplier finder, wholesale buyer, contract manufacturing broker, purchasing manager, private label sourcing, factory audits abroad, group purchasing, wholesale distributor, import agent, supply chain consultant, cost reduction consultant',
    signs:
      'sourcing, supplier, suppliers, manufacturer for my product, wholesale, wholesaler, procurement, purchasing agent, factory in China, overseas factory, Alibaba, minimum order, private label, vendor list, raw material shortage, manufacturers rep, made in China, find a manufacturer, group purchasing, back-ordered',
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
      looking for an American foundry`,
    brands: 'Alibaba, Thomasnet, Faire, Grainger, McMaster-Carr, Premier Inc, Global Sources',
    touches: 'personal shopper, store buyer, purchasing clerk',
    near: 'customs and trade, prototypes, packaging, product design, machining, industrial supply, warehousing',
  },
  {
    name: 'machining',
    does: 'machine shop, machinist, CNC machining, CNC shop, tool and die maker, precision machining, lathe work, milling, custom metal parts, job shop, EDM, gear cutting, thread repair, mold maker, metal turning, Swiss machining, toolmaker, grinding, CNC programmer, repair of shafts, engine machine shop, waterjet and laser cutting',
    signs:
      'machine shop, machinist, machining, CNC, lathe, milling machine, tool and die, toolmaker, turned part, metal part made, custom part, broken shaft, bushing, gear cut, thread repair, stripped threads, EDM, tight tolerances, injection mold tool, aluminum block, laser cutting, waterjet',
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
      we have work overflow for a five-axis mill`,
    brands: 'Haas Automation, Mazak, DMG Mori, Xometry, Protolabs, Mastercam, Okuma, Fanuc',
    touches: 'sewing machine operator, hobby metalworker, shop class student, machine operator',
    near: 'welding, prototypes, powder coating, mechanical engineering, industrial maintenance, trade schools, plastics molding',
  },
  {
    name: 'welding',
    does: 'welder, mobile welding, metal fabrication, fab shop, sheet metal, TIG welding, aluminum welding, structural steel, ornamental iron, custom gates, trailer repair, stainless fabrication, pipe welder, ironworker, portable welder, welding and repair, steel erection, sheet metal worker, handrails, on-site welding, welding inspector, pipefitter',
    signs:
      'welder, welding, weld, welded, fabrication shop, metal fabrication, sheet metal, TIG, MIG, steel beam, broken bracket, cracked frame, trailer hitch, iron gate, wrought iron, stainless steel counter, steel fabricator, bent metal, metal shop, structural steel, ironwork, ironworker',
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
      steel for a barn frame has to be put up`,
    brands: 'Lincoln Electric, Miller Welders, Hobart Welders, Airgas, American Welding Society',
    touches: 'jewelry solderer, welding student, scrap collector',
    near: 'machining, blacksmithing, stairs and railings, powder coating, farm equipment, truck repair, trade schools',
  },
  {
    name: 'powder coating',
    does: 'powder coating, sandblasting, media blasting, metal finishing, anodizing, chrome plating, galvanizing, industrial coatings, industrial painting, rust removal, electroplating, wheel refinishing, ceramic coating for metal, spray booth, bead blasting, soda blasting, nickel plating, zinc plating',
    signs:
      'powder coat, powder coating, sandblast, sandblasting, media blasting, anodizing, anodized, chrome plating, rechrome, galvanized, plating, metal finishing, rusty wheels, rusted metal, bead blasting, wheel refinishing, patio furniture rusted, nickel plated, electroplating',
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
      a finish for parts that go into food machines`,
    brands: 'Prismatic Powders, Cerakote, Line-X, AZZ Galvanizing',
    touches: 'auto detailer, hobby painter',
    near: 'welding, machining, body shops, classic cars, motorcycles, painting, furniture repair',
  },
  {
    name: 'prototypes',
    does: 'prototype shop, 3D printing, rapid prototyping, makerspace, model maker, small-batch manufacturing, inventor help, contract manufacturer, 3D scanning, CAD modeling, laser cutter, proof of concept builds, mock-ups, scale models, maker lab, custom fabrication, invention development, first article builds',
    signs:
      'prototype, prototypes, prototyping, 3D printing, 3D printed, 3D printer, 3D scan, makerspace, maker space, invention, inventor, proof of concept, mock-up, scale model, laser cutter, small batch, working model, one-off part, contract manufacturer',
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
      props and molds for the theater`,
    brands:
      'Protolabs, Xometry, Stratasys, MakerBot, Shapeways, Formlabs, TechShop, Glowforge, Bambu Lab',
    touches: 'model train hobbyist, robotics club, shop teacher',
    near: 'product design, machining, mechanical engineering, electronics design, patents and trademarks, plastics molding, startup funding',
  },
  {
    name: 'product design',
    does: 'product designer, industrial designer, product development, CAD designer, invention design, consumer product design, toy designer, furniture designer, human factors, design engineer, concept sketches, packaging and product design, medical device design, SolidWorks designer, textile designer, fashion designer',
    signs:
      'product design, product designer, industrial designer, industrial design, product development, CAD, SolidWorks, concept drawings, invention design, human factors, design for manufacturing, product idea, fashion designer, renderings of my product, tech pack',
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
      a clinic thought up a better brace`,
    brands: 'SolidWorks, Autodesk, IDEO, Frog Design, Rhino 3D, Fusion 360',
    touches: 'interior decorator, art student, web designer',
    near: 'prototypes, mechanical engineering, patents and trademarks, graphic design, packaging, electronics design, sourcing',
  },
  {
    name: 'mechanical engineering',
    does: 'mechanical engineer, machine design, manufacturing engineer, process engineer, automation engineer, industrial engineer, robotics engineer, professional engineer, PE mechanical, HVAC design engineer, stress analysis, chemical engineer, plant engineer, hydraulics design, controls engineer, conveyor design, finite element analysis, production line design',
    signs:
      'mechanical engineer, mechanical engineering, machine design, manufacturing engineer, industrial engineer, process engineer, robotics, robot arm, conveyor, stress analysis, thermal analysis, hydraulics, pneumatics, PE stamp for mechanical, production line, chemical engineer, assembly line, bottleneck, factory layout',
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
      a school robotics team wants a mentor`,
    brands: 'ASME, ANSYS, Siemens, Rockwell Automation, Bosch Rexroth, KUKA',
    touches: 'auto mechanic, engineering student, train engineer',
    near: 'product design, machining, structural engineering, electronics design, industrial maintenance, university research, prototypes',
  },
  {
    name: 'electronics design',
    does: 'electronics engineer, electrical engineer, circuit board design, PCB design, embedded systems, firmware engineer, electronics repair, contract electronics assembly, sensors and IoT, RF engineer, control panel builder, PLC programmer, instrumentation technician, wire harness assembly, soldering, FCC testing, amplifier and radio repair',
    signs:
      'circuit board, PCB, electronics engineer, electrical engineer, firmware, embedded, microcontroller, Arduino, Raspberry Pi, temperature sensor, moisture sensor, IoT, soldering, wire harness, PLC, machine control panel, FCC certification, schematic, RF, printed circuit, battery pack design',
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
      my son builds robots and needs a mentor`,
    brands:
      'Arduino, Raspberry Pi, Texas Instruments, Allen-Bradley, Digi-Key, Analog Devices, Altium, Jabil, Mouser',
    touches: 'electronics store clerk, ham radio operator, electrician',
    near: 'prototypes, mechanical engineering, software development, product design, industrial maintenance, university research',
  },
  {
    name: 'quality certification',
    does: 'ISO 9001 consultant, quality consultant, quality manager, internal auditor for ISO, AS9100, Six Sigma black belt, lean manufacturing, quality inspector, HACCP consultant, food safety auditor, medical device compliance, FDA regulatory consultant, ISO 13485, calibration services, GMP consultant, organic certification, UL listing help, continuous improvement, NDT inspector, regulatory affairs',
    signs:
      'ISO 9001, ISO certification, ISO audit, AS9100, Six Sigma, lean manufacturing, HACCP, SQF, FDA approval, FDA inspection, GMP, quality manual, quality system, quality control, calibration, UL listing, organic certification, kosher certification, CE mark, defect rate, reject rate, nonconformance, 510(k), traceability',
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
      teach our supervisors lean methods`,
    brands:
      'ISO, Underwriters Laboratories, UL, Intertek, SGS, TUV, NSF, BSI, SQF, Oregon Tilth, Mitutoyo',
    touches: 'restaurant health inspector, quality inspector on a line, QA student',
    near: 'safety training, laboratory testing, mechanical engineering, government contracting, food production, environmental consulting',
  },
  {
    name: 'environmental consulting',
    does: 'environmental consultant, environmental engineer, Phase I site assessment, wetlands delineation, soil contamination cleanup, stormwater permits, air permits, hydrogeologist, environmental remediation, ecologist, underground tank closure, brownfields, sustainability consultant, ESG consultant, biologist, geologist, environmental compliance, erosion control, endangered species survey, spill response',
    signs:
      'environmental consultant, Phase I, site assessment, contaminated soil, contamination, groundwater, wetlands, wetland, stormwater, stormwater permit, EPA, DEQ, air permit, brownfield, remediation, underground storage tank, endangered species, chemical spill, oil spill, spill plan, erosion control, sustainability report, carbon footprint, PFAS',
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
      selling the mill and the buyer found asbestos and barrels`,
    brands: 'EPA, AECOM, Terracon, Tetra Tech, Clean Harbors, Arcadis, Stantec',
    touches: 'park ranger, environmental activist, EPA inspector',
    near: 'civil engineering, laboratory testing, mold and asbestos removal, commercial property, oil tanks and fuel, waste hauling, land and farms',
  },
  {
    name: 'laboratory testing',
    does: 'testing laboratory, analytical lab, soil testing, water testing lab, materials testing, food testing lab, nutrition labels analysis, chemist, microbiology lab, metallurgist, asbestos sample analysis, concrete testing, DNA paternity testing, product testing, environmental lab, feed and forage testing, lab manager, failure analysis, radon lab, crime lab',
    signs:
      'testing lab, laboratory, lab test, lab results, soil test, soil sample, water sample, water test, tested for lead, tested for bacteria, nutrition facts label, shelf life, metallurgy, metallurgist, concrete cylinders, paternity test, DNA test, assay, chemist, core samples, failure analysis',
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
      plastic pieces turned up in our product`,
    brands:
      'Eurofins, SGS, ALS, Pace Analytical, Intertek, Element Materials, Labcorp, Quest Diagnostics, 23andMe',
    touches: 'phlebotomist, chemistry student, lab animal keeper',
    near: 'environmental consulting, quality certification, wells and water treatment, university research, mold and asbestos removal, feed and farm supply, drug testing',
  },
  {
    name: 'drug testing',
    does: 'drug testing, workplace drug testing, DOT physicals, mobile drug screening, collection site, breath alcohol testing, random testing consortium, occupational health clinic, pre-employment physicals, occupational medicine, hair testing, drug-free workplace programs, specimen collector, CDL medical examiner',
    signs:
      'drug test, drug testing, drug screen, drug screening, urine test, DOT physical, CDL physical, medical card for truckers, breathalyzer, random testing, pre-employment physical, drug-free workplace, hair follicle test, occupational health, failed drug test',
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
      probation says I must test every week`,
    brands: 'Concentra, ARCpoint Labs, Any Lab Test Now',
    touches: 'phlebotomist, probation officer, pharmacist',
    near: 'background checks, human resources, laboratory testing, urgent care, truck driver training, addiction recovery, safety training',
  },
  {
    name: 'industrial maintenance',
    does: 'industrial maintenance, millwright, maintenance mechanic, plant maintenance, hydraulic repair, pump repair, motor rewinding, air compressor service, conveyor repair, boiler service, preventive maintenance, machinery repair, industrial electrician, vibration analysis, overhead door and dock repair, facilities engineer, machine moving, equipment reliability, pipefitter, gearbox rebuild, laundromat equipment repair, steam systems',
    signs:
      'millwright, industrial maintenance, plant maintenance, maintenance mechanic, hydraulic press, hydraulic cylinder, air compressor, electric motor rewound, gearbox, steam boiler, boiler room, bad bearings, conveyor belt, preventive maintenance, production is down, machine down, pump seal, industrial electrician, dock leveler, cooling tower, compressed air, steam trap',
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
      cooling tower at the hospital is full of scale`,
    brands:
      'Ingersoll Rand, Atlas Copco, SKF, Baldor, Gardner Denver, Cleaver-Brooks, Parker Hannifin, Applied Industrial Technologies, Kaeser',
    touches: 'apartment maintenance man, machine operator, school custodian',
    near: 'machining, welding, electrical work, cranes and rigging, heating and cooling, industrial supply, mechanical engineering',
  },
  {
    name: 'industrial supply',
    does: 'industrial supply, fasteners, bolts and screws, bearings and belts, hydraulic hoses, industrial distributor, welding gas supplier, safety supplies, MRO supplies, abrasives and cutting tools, wire rope, steel sales, pipe and valves, electrical supply house, plumbing supply house, lubricants, rubber and gaskets, propane and gas cylinders, chemical supplier',
    signs:
      'industrial supply, fasteners, bolts and nuts, bearings, hydraulic hose, v-belt, welding gas, gas cylinders, oxygen tanks for welding, wire rope, pipe fittings, steel stock, sheet of aluminum, gaskets, o-rings, abrasives, MRO, supply house, bulk oil, safety gloves',
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
      need helium for the balloons`,
    brands:
      'Grainger, Fastenal, McMaster-Carr, MSC Industrial, Motion Industries, Airgas, Ferguson Enterprises, Graybar, Applied Industrial, Linde, Metal Supermarkets, Wurth',
    touches: 'hardware store clerk, warehouse clerk',
    near: 'industrial maintenance, machining, welding, tool rental, equipment rental, sourcing, farm equipment',
  },
  {
    name: 'equipment rental',
    does: 'equipment rental, construction equipment rental, skid steer rental, scissor lift rental, boom lifts, excavator rental, heavy equipment dealer, generator rental, light towers, scaffolding rental, trench shoring, portable heaters, aerial lifts, heavy equipment operator, compactor rental, rental yard, bulldozer and loader sales, temporary fencing, portable air conditioning',
    signs:
      'equipment rental, rent a skid steer, skid steer, scissor lift, boom lift, bucket lift, excavator rental, backhoe rental, rent an excavator, bobcat, bulldozer, heavy equipment, scaffolding, scaffold, light tower, rental yard, man lift, telehandler, rent a generator, plate compactor, temporary fence',
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
      contractor cannot afford to buy a lift`,
    brands:
      'United Rentals, Sunbelt Rentals, Herc Rentals, Caterpillar, Bobcat, Genie, JLG, Komatsu, Case Construction, Home Depot Rental, Cat Rental Store',
    touches: 'party rental clerk, equipment operator',
    near: 'tool rental, excavation, cranes and rigging, general contracting, party rentals, generators, farm equipment',
  },
  {
    name: 'forklifts',
    does: 'forklift sales, forklift rental, forklift repair, lift truck dealer, material handling equipment, pallet jacks, used forklifts, forklift mechanic, order pickers, lift truck batteries, reach trucks, material handling consultant, dock equipment',
    signs:
      'forklift, forklifts, fork lift, lift truck, pallet jack, reach truck, order picker, forklift battery, forklift repair, material handling, forklift rental, forklift tires',
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
      a narrow machine for tight aisles`,
    brands:
      'Toyota Material Handling, Hyster, Crown Lift Trucks, Yale Lift Trucks, Raymond Forklifts, Linde Material Handling, Jungheinrich',
    touches: 'forklift operator, warehouse picker',
    near: 'warehousing, equipment rental, safety training, industrial maintenance, freight, cranes and rigging',
  },
  {
    name: 'cranes and rigging',
    does: 'crane service, crane rental, rigging company, crane operator, heavy lifting, machinery movers, boom truck, overhead crane repair, hoists, rooftop unit lifts, heavy haul and rigging, tower crane, plant relocation, safe and vault moving, helicopter lift, crane inspection, signal person and riggers',
    signs:
      'crane, cranes, crane operator, rigging, riggers, rigger, boom truck, overhead crane, hoist, heavy lift, set a hot tub, lifted over the house, machinery movers, machinery moving, chain fall, gantry, lift onto the roof, crane truck',
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
      all our lifting gear must be tested each year`,
    brands: 'Maxim Crane, Konecranes, Manitowoc, Barnhart, Liebherr, Columbus McKinnon, Bigge',
    touches: 'bird watcher, sailboat rigger, claw machine owner',
    near: 'equipment rental, freight, excavation, tree care, industrial maintenance, welding, safes and access control',
  },
  {
    name: 'fleet vehicles',
    does: 'fleet sales manager, commercial vehicle sales, fleet management, fleet leasing, GPS tracking, telematics, van upfitting, truck bodies, work trucks, fuel cards, fleet maintenance, commercial vans, school bus sales, fleet fueling, dash cams, service bodies and racks, electric vehicle chargers for fleets, mobile fueling',
    signs:
      'fleet, fleet manager, company vans, company trucks, company cars, work vans, work truck, GPS tracking, GPS trackers, telematics, fuel cards, fuel card, upfit, upfitting, van shelving, cargo van, box truck, dash cams, service body, commercial van, fleet lease, bus for sale',
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
      who brings diesel to our yard at night`,
    brands:
      'Enterprise Fleet Management, Verizon Connect, Samsara, WEX, Fuelman, Element Fleet, Adrian Steel, Ford Pro, Knapheide, Geotab, Ryder, Penske',
    touches: 'delivery driver, bus driver, used-car shopper',
    near: 'truck sales, truck repair, car sales, vinyl wraps, business insurance, equipment leasing, auto repair',
  },
  {
    name: 'truck repair',
    does: 'diesel mechanic, truck repair, semi repair, heavy-duty truck shop, mobile diesel mechanic, trailer repair, DOT inspections, truck tires, roadside truck service, bus repair, fleet mechanic, diesel engine rebuild, brake and suspension for trucks, reefer unit repair, liftgate repair, truck service center, transmission rebuild for trucks',
    signs:
      'diesel mechanic, diesel, semi truck, semi, big rig, eighteen-wheeler, 18-wheeler, truck repair, trailer brakes, trailer repair, DOT inspection, DEF system, diesel engine, air brakes, reefer unit, liftgate, school bus repair, dump truck repair, tractor-trailer broke down, fifth wheel hitch',
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
      cattle trailer has bad bearings`,
    brands:
      'Cummins, Freightliner, Peterbilt, Kenworth, Mack Trucks, Detroit Diesel, TA Truck Service, Rush Truck Centers, Thermo King, Carrier Transicold, International Trucks, Volvo Trucks',
    touches: 'truck driver, toy truck collector, diesel student',
    near: 'auto repair, towing, tires, farm equipment, freight, fleet vehicles, welding',
  },
  {
    name: 'commercial refrigeration',
    does: 'commercial refrigeration, walk-in cooler repair, walk-in freezer, ice machine repair, refrigeration technician, refrigeration contractor, cold room installation, display case repair, reach-in coolers, supermarket refrigeration, beer cooler, chillers, refrigerated storage, glycol systems, floral coolers, ammonia refrigeration',
    signs:
      'walk-in cooler, walk-in freezer, walk-in is warm, ice machine, commercial refrigeration, refrigeration, reach-in cooler, reach-in, display case, beer cooler, keg cooler, glycol, chiller, cold room, floral cooler, prep table cooler, freezer at the restaurant, dairy case, blast chiller, bar cooler',
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
      morgue cooler at the funeral home is failing`,
    brands:
      'True Refrigeration, Hussmann, Hoshizaki, Manitowoc Ice, Scotsman Ice, Kolpak, Norlake, Heatcraft, Traulsen, Turbo Air',
    touches: 'home refrigerator salesman, HVAC student, ice hockey rink worker',
    near: 'restaurant equipment, heating and cooling, appliance repair, food distribution, kitchen hood cleaning, restaurants',
  },
  {
    name: 'restaurant equipment',
    does: 'restaurant equipment, commercial kitchen equipment, restaurant supply, food service equipment, commercial oven repair, fryer repair, dish machine service, used restaurant equipment, kitchen design for restaurants, POS systems for restaurants, bar equipment, espresso machine repair, commercial dishwasher lease, restaurant consultant, bakery equipment, smallwares, hot-side repair, soft-serve machines',
    signs:
      'restaurant equipment, commercial kitchen, commercial oven, fryer, deep fryer, convection oven, pizza oven, dish machine, commercial dishwasher, restaurant supply, steam table, griddle, flat-top, slicer, commercial mixer, soft-serve machine, point-of-sale, POS system, food service equipment, prep sink, smallwares, cooktop at the cafe',
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
      restaurant is losing money and the kitchen is slow`,
    brands:
      'Hobart Food Equipment, Vulcan Equipment, WebstaurantStore, Ecolab, Southbend, Toast POS, Pitco, Middleby, Clover POS, Restaurant Depot, Square POS',
    touches: 'line cook, dishwasher at a restaurant, home appliance clerk',
    near: 'commercial refrigeration, restaurants, food distribution, kitchen hood cleaning, equipment leasing, card processing, catering',
  },
  {
    name: 'food distribution',
    does: 'food distributor, wholesale food, food service sales rep, produce wholesaler, restaurant supplier, broadline distributor, meat wholesaler, beverage distributor, beer distributor, food broker, grocery wholesaler, dairy distributor, local food hub, bread route, snack distributor, specialty foods importer, seafood wholesale, egg supplier, farm-to-table supplier',
    signs:
      'food distributor, wholesale food, food service rep, produce supplier, food broker, wholesale produce, beer distributor, beverage distributor, food hub, wholesale meat, bulk ingredients, on grocery shelves, into grocery stores, wholesale bakery, flour by the pallet, restaurant supplier, cases of produce, local produce for our',
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
      halal chicken for a new restaurant`,
    brands:
      'Sysco, US Foods, Performance Food Group, Gordon Food Service, Restaurant Depot, UNFI, McLane, Cheney Brothers, Ben E. Keith, Reinhart Foodservice, Frito-Lay, Anheuser-Busch, Shamrock Foods, KeHE',
    touches: 'grocery cashier, delivery driver, food blogger',
    near: "restaurants, catering, farmers' markets, commercial refrigeration, restaurant equipment, food production, freight",
  },
  {
    name: 'food production',
    does: 'commercial kitchen rental, commissary kitchen, shared kitchen, food co-packer, food manufacturing, food product development, recipe scaling, cottage food help, food scientist, canning and bottling, private label food, food processing, food incubator, nutrition facts labels, process authority, meat processing plant, specialty food maker',
    signs:
      'commissary kitchen, shared kitchen, kitchen rental, rent a kitchen, licensed kitchen, food co-packer, co-packing, food manufacturing, food scientist, cottage food, canning, bottling, scale up a recipe, food product, hot sauce, salsa business, sell my jam, food processing, process authority',
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
      local beef should become jerky`,
    brands: 'The Kitchen Door, Union Kitchen, CloudKitchens',
    touches: 'home cook, line cook, factory line worker',
    near: 'food distribution, packaging, quality certification, laboratory testing, catering, restaurant equipment, business startup advice',
  },
  {
    name: 'kitchen hood cleaning',
    does: 'kitchen hood cleaning, exhaust hood cleaning, restaurant hood cleaning, grease duct cleaning, NFPA 96 certified, commercial kitchen cleaning, rooftop grease containment, grease trap pumping, used cooking oil pickup, hood filters exchange, exhaust fan repair, grease trap service, cooking oil recycling',
    signs:
      'hood cleaning, exhaust hood, kitchen hood, grease duct, hood vent, grease trap, grease buildup, NFPA 96, cooking oil pickup, used cooking oil, fryer oil, hood filters, exhaust fan on the roof, greasy kitchen exhaust',
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
      school cafeteria exhaust before the new term`,
    brands: 'HOODZ, Filta, DAR PRO, Baker Commodities, Facilitec',
    touches: 'dishwasher at a restaurant, car hood repairer',
    near: 'fire protection, restaurant equipment, pressure washing, restaurants, commercial refrigeration, septic systems, office cleaning',
  },
  {
    name: 'linen service',
    does: 'linen service, linen rental, tablecloth and napkin rental, commercial laundry, hotel laundry, medical linens, floor mat rental, towel service, wash and fold, laundry pickup, apron and bar towel service, hospitality linens, laundromat with commercial accounts, spa towels',
    signs:
      'linen service, linens, table linens, tablecloths, napkins, commercial laundry, floor mats, bar towels, towel service, hotel sheets, wash and fold, laundry pickup, laundry service, spa towels, exam gowns, aprons washed, laundromat',
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
      comforter is too large for our machine`,
    brands: 'Cintas, Alsco, ImageFirst, Mission Linen, Hampr, Morgan Services, Ameripride',
    touches: 'hotel housekeeper, laundromat attendant',
    near: 'uniforms, dry cleaning, party rentals, restaurants, hotels, vacation rentals, office cleaning',
  },
  {
    name: 'waste hauling',
    does: 'waste management, commercial trash pickup, garbage hauler, recycling service, dumpster service for businesses, medical waste disposal, hazardous waste disposal, roll-off hauling, cardboard recycling, e-waste recycling, food waste composting, sharps disposal, liquid waste, landfill manager, used oil collection, waste broker, baler and compactor service, sanitation company, septage hauling',
    signs:
      'waste management, trash pickup, garbage pickup, trash hauler, garbage company, medical waste, sharps, red bags, hazardous waste, e-waste, recycling pickup, cardboard recycling, trash compactor, cardboard baler, landfill, transfer station, old paint disposal, fluorescent tubes, used motor oil, composting, old electronics, chemical disposal, trash contract',
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
      how do we throw away expired medicines`,
    brands:
      'Waste Management, Republic Services, Stericycle, Casella, Clean Harbors, Safety-Kleen, Waste Connections, GFL, Rumpke, Veolia',
    touches: 'street sweeper, litter volunteer, janitor',
    near: 'dumpsters, junk removal, scrap metal, environmental consulting, document shredding, city government, septic systems',
  },
  {
    name: 'scrap metal',
    does: 'scrap metal dealer, scrap yard, metal recycling, salvage yard, auto salvage, junkyard, buys copper and aluminum, junk car buyer, catalytic converters, steel recycling, industrial scrap pickup, auto recycler, used auto parts, appliance recycling, cash for cars, demolition salvage',
    signs:
      'scrap metal, scrap yard, sell scrap, scrapyard, junkyard, salvage yard, junk car, junk cars, copper wire, copper pipe scrap, aluminum cans, metal recycling, cash for cars, catalytic converter, used auto parts, old car hauled away, rusted car, old machinery to scrap, salvage parts',
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
      machines left in a closed factory`,
    brands:
      'LKQ, Pick-n-Pull, Schnitzer Steel, Radius Recycling, Pull-A-Part, Copart, SA Recycling, Sims Metal',
    touches: 'scrapbooker, metal detector hobbyist, can collector',
    near: 'junk removal, demolition, waste hauling, towing, metal detecting, auto repair, welding',
  },
  {
    name: 'farm equipment',
    does: 'farm equipment dealer, tractor sales, tractor repair, ag mechanic, implement dealer, combine repair, hay equipment, used tractors, farm machinery parts, grain bins, irrigation pivots, ag equipment sales, milking equipment, custom farming, custom harvesting, hay baling, precision agriculture, grain dryers, compact tractors, fertilizer spreading',
    signs:
      'tractor, tractors, farm equipment, farm machinery, combine harvester, combine broke, baler, hay baler, hay rake, disc plow, corn planter, sprayer for fields, implement dealer, grain bin, grain dryer, pivot irrigation, brush hog, bush hog, PTO, three-point hitch, disc harrow, milking machine, custom baling, manure spreader, seed drill, skid loader on the farm',
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
      manure must be spread before planting`,
    brands:
      'John Deere, Kubota, New Holland, Case IH, Mahindra, Massey Ferguson, AGCO, Vermeer, Claas, Fendt, Tractor Supply, Valmont, DeLaval, Kinze, Bush Hog',
    touches: 'farmhand, tractor pull fan, toy tractor collector',
    near: 'feed and farm supply, small engine repair, livestock, truck repair, land and farms, equipment rental, welding',
  },
  {
    name: 'plastics molding',
    does: 'injection molding, plastics manufacturer, plastic fabrication, thermoforming, acrylic fabrication, mold making, rubber molding, fiberglass work, composites, blow molding, vacuum forming, urethane casting, plastic welding, extrusion, plexiglass cutting, custom plastic parts, resin casting',
    signs:
      'injection molding, injection mold, plastic parts, plastics, thermoforming, acrylic sheet, plexiglass, fiberglass, composites, carbon fiber, vacuum forming, rubber parts, blow molding, resin casting, urethane, plastic housing, silicone mold',
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
      cover for a machine formed from sheet`,
    brands: 'Protolabs, Tap Plastics, Berry Global, Curbell Plastics, Smooth-On',
    touches: 'model kit hobbyist, plastic surgeon, machine operator',
    near: 'prototypes, machining, product design, packaging, boats, sourcing',
  },
  {
    name: 'contract sewing',
    does: 'contract sewing, cut and sew, sewn products manufacturer, industrial sewing, apparel manufacturer, pattern maker, canvas shop, tarps and covers, bag maker, sample maker, soft goods production, garment factory, awnings and canvas, commercial sewing, webbing and straps, textile mill',
    signs:
      'cut and sew, contract sewing, industrial sewing, sewing factory, apparel manufacturer, clothing manufacturer, pattern maker, canvas cover, tarp, tarps, awning, awnings, sewn products, custom covers, webbing straps, boat cover, soft goods, garment factory, sample sewing',
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
      clothing line ready and no factory takes small orders`,
    brands: 'Sunbrella, Sailrite, Juki',
    touches: 'home sewer, quilter, fabric store clerk',
    near: 'tailoring, upholstery, custom apparel, sourcing, product design, boats, sewing lessons',
  },
]
