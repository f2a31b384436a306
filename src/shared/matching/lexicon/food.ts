import type { Trade } from './trade'

/** Trades of food and drink. */
export const food: readonly Trade[] = [
  {
    name: 'catering',
    does: "caterer, catering company owner, catering manager, catering sales manager, catering director, off-premise catering, wedding catering, corporate catering, boxed lunches, buffet and plated dinners, hors d'oeuvres, office lunch delivery, barbecue catering, taco bar, pig roasts, drop-off catering, funeral luncheons, full-service catering with staff, feeds big crowds, banquet food, party platters, chafing dishes and carving stations, kosher caterer, social and corporate event menus, Indian wedding catering, grazing tables, charcuterie boards, production and film set catering, breakfast meetings and working lunches, repast and memorial luncheons, vegan catering, banquet captain for hire, clambakes and Hawaiian luaus, school and church dinners for hundreds, ServSafe kitchen feeding events",
    signs:
      "caterer, catering, catered, boxed lunches, box lunches, appetizers for, buffet for, finger food, party platters, sandwich trays, taco bar, pig roast, rehearsal dinner, plated dinner, hors d'oeuvres, food for the reception, food for the party, feed the crew, lunch for the office, luncheon, charcuterie boards, per plate, chafing dishes, food for a crowd, servers for, grazing table, carving station, buffet line, passed appetizers, repast, heavy hors d'oeuvres, omelet station, deli trays",
    asks: `we have to feed eighty people after the funeral
      lunch for a twenty-person training next Thursday
      hot food for our wedding reception, about 150 guests
      my parents' fiftieth anniversary party needs food and servers
      sandwich trays dropped off at the office by noon
      grad party at our house and a hundred people to feed
      open house for clients with nibbles and finger food
      someone to roast a whole pig in the backyard
      need vegetarian and gluten-free plates for a board dinner
      rehearsal dinner at the barn, something casual like barbecue
      who does nice appetizers for a gallery opening
      the venue has no kitchen so the food must come from outside
      breakfast for fifty at our annual meeting
      our caterer cancelled three weeks before the wedding
      food for the crew on a two-day film shoot
      holiday party for the staff, want it brought in hot
      baby shower brunch for thirty women at the church hall
      kosher food for a bar mitzvah
      feeding volunteers at the charity walk
      taco bar for the company picnic
      looking for a good caterer who stays in budget
      tired of pizza for the lunch meetings, want something better brought in
      church hall is booked for the repast and nobody can make that much chicken
      two hundred guests, a tent in a field and no oven for miles
      everybody signed up for potluck and brought chips, never again
      quinceañera with three hundred relatives who expect a real dinner
      the board meets from eight to three and wants breakfast and lunch on site
      surgeons on a long case day need something better than vending machines
      drug rep wants to bring lunch for the whole clinic
      relatives are coming back to the house hungry after the service
      firefighters have been on the wildfire for a week and need hot plates
      trays of lasagna and salad for the swim banquet
      retirement send-off at the plant, three shifts must all eat
      our dealership sale runs all weekend and salespeople cannot leave the floor
      a luau for the neighborhood with somebody carving
      baptism on Sunday, forty relatives around noon
      Indian buffet for a sangeet the night before
      passed bites and small plates for a ribbon cutting
      bride wants a grazing table with cheese, figs and cured meats
      low country dinner outdoors at one long table for the land trust
      feed three hundred bidders at the April sale, pulled pork maybe
      watch party on a Tuesday night, eats for seventy-five
      meals for a week-long vacation Bible school
      school district needs somebody to do teacher appreciation week lunches
      who handles the carving station, plates and cleanup too
      my quote for the reception meal came in at double our budget
      feed the highway crew on Friday
      lunch for forty, tomorrow
      omelet station for brunch
      Super Bowl spread, twenty people`,
    touches:
      'school cafeteria worker, hospital dietary aide, airline catering loader, banquet server, line cook',
    near: 'event planning, wedding planning, venues, restaurants, food trucks, party rentals, bartending',
  },
  {
    name: 'private chefs',
    does: 'private chef, personal chef, in-home chef, chef for hire, in-home dinner parties, weekly meal prep in your kitchen, cooks for families, vacation rental chef, estate chef, multi-course dinners at home, special diet cooking, cooks for seniors at home, supper club host, tasting menus at home, yacht chef, hibachi chef who comes to you, sushi at your home, in-residence chef for families, cooks allergy-safe weekly menus, culinary school graduate cooking in homes, retreat chef, paleo and anti-inflammatory cooking, plans the menu then shops and cleans up, United States Personal Chef Association member, household cook, ranch and camp cook, dinner for two at home',
    signs:
      'private chef, personal chef, chef at home, chef for the evening, chef to come, cook for us, cook at our house, in our own kitchen, home-cooked meals, cook dinners for, someone to cook, dinner party, batch cook, chef to cook, household cook, hibachi at home, live-in cook, cooked in our home, come cook, cooks in your home',
    asks: `want somebody to come cook a fancy dinner for eight at our house
      surprise anniversary dinner for two without leaving home
      my dad cannot cook since mom died, someone to make meals in his kitchen
      too busy to cook, want somebody to fill our fridge on Sundays
      hosting important clients at home and I cannot cook
      family reunion at the lake house, someone to cook the whole weekend
      new baby and nobody has time to make dinner
      after the heart attack he needs low-salt meals cooked fresh
      girls' weekend at a rental, want dinner made for us there
      my wife has celiac and needs everything cooked from scratch
      someone to cook for my elderly aunt twice a week
      a five-course tasting dinner in our dining room
      batch cooking for a family with allergies
      Thanksgiving dinner for fourteen, made in my kitchen and cleaned up
      a chef to cook for the team on retreat
      bachelorette weekend, brunch made at the house
      client gift: an evening of dinner cooked at their new home
      recovering from a stroke, she must eat pureed dishes that still taste like food
      we moved mom in and she refuses anything but what she grew up eating
      mountain week with four couples, nobody wants to stand at the stove
      proposal at home with candles and four courses
      new dialysis diet is so strict that we eat the same thing daily
      twins on the way and the freezer is bare
      my wife travels for work and I burn water
      a houseboat for the Fourth and somebody aboard to handle every meal
      pro athlete needs three clean meals a day prepared at his apartment
      Passover seder for twenty in our home, dishes done by someone else
      kids want real suppers and neither of us can make one
      host a wine collector's night in my own dining room
      reward our top five producers with an intimate evening at the lake place
      retreat center for ten executives, want healthy breakfasts and dinners made there
      family estate is looking for a full-time person in the kitchen
      paleo diet from the doctor and no clue how to shop for it
      birthday treat: sushi rolled in front of us at the kitchen island
      wife on bed rest, I work nights, children need supper
      grandma's ninetieth, she wants roast duck and to stay in her slippers
      autoimmune protocol, eleven foods left, help
      hibachi in our backyard
      someone for Sunday suppers
      weekly cooking for dad
      ranch needs a cook for branding week`,
    touches: 'line cook, prep cook, culinary student, food blogger, sous chef at a hotel',
    near: 'catering, restaurants, meal delivery, cooking lessons, concierge services, event planning',
  },
  {
    name: 'bakeries',
    does: 'baker, bakery owner, cake decorator, custom cakes, wedding cakes, birthday cakes, cupcakes, decorated cookies, sugar cookies, pastry chef, cottage baker, home baker, bread and rolls, sourdough, donuts, pies, gluten-free baking, vegan bakery, dessert tables, cake pops, pâtisserie, bagels, Swiss meringue buttercream and sugar flowers, artisan bread, wholesale bread for cafés, pie lady, king cakes and paczki, macarons, tres leches, sculpted 3D cakes, kolaches, cinnamon rolls by the pan, nut-free bakery, royal icing cookies, smash cakes, ACF certified pastry, sheet cakes with edible images, licensed home kitchen baking',
    signs:
      'bakery, baker, birthday cake, wedding cake, custom cake, sheet cake, cupcakes, cookie platter, pie, pies, pastries, pastry, donuts, doughnuts, sourdough, bread, croissants, dessert table, cake pops, macarons, gluten-free cake, cake tasting, frosting, fondant, gender reveal cake, cinnamon rolls, bagels, challah, decorated cookies, dozen cookies, sugar cookies, smash cake, tres leches, king cake, paczki, buttercream, tiered cake, baguettes, brioche, cannoli, eclairs, kolaches, pecan pie, baked goods, cake decorator, sugar flowers',
    asks: `my daughter turns five and wants a unicorn cake
      three-tier cake for the wedding, not too sweet
      cake shaped like a fire truck for my nephew
      my son has a nut allergy and needs a safe birthday cake
      cookies with our company logo for a client event
      pies for Thanksgiving because my oven is broken
      sheet cake for a retirement party at work
      fresh bread and rolls delivered to our café each morning
      two dozen cupcakes for the classroom on Friday
      gluten-free dessert for the rehearsal dinner
      dessert table with mini pastries for a shower
      donut wall instead of a wedding cake
      the grocery store messed up the graduation cake
      decorated sugar cookies as favors for a baby shower
      gender reveal cake with pink or blue inside
      vegan chocolate cake for my sister's fortieth
      our restaurant needs somebody to make the desserts
      a closing gift of something sweet and homemade for a buyer
      real sourdough, not the supermarket kind
      pastries for the Monday staff meeting
      a cake for our dog-themed party by tomorrow
      first communion on May fifth, something with a lamb and a cross on top
      he turns one and should smash something with frosting
      stack of tiers with buttercream and fresh flowers, outdoors in August
      my grandmother's poppy seed roll, nobody makes it anymore
      braided ring with the little baby inside for Mardi Gras
      dozen dozens, assorted glazed, for the early shift
      hamburger buns that do not fall apart, two hundred a week
      groom is a fisherman and wants his own, shaped like a bass
      we retired the old mascot and want it in sugar
      farm stand wants loaves to sell beside the tomatoes
      Rosh Hashanah round loaf with raisins
      tres leches for a quinceañera of two hundred
      three kinds of pie for the church auction
      gluten makes her sick and it is her sweet sixteen
      macaron tower for a bridal tea
      small treats with edible logos to hand out at the branch opening
      paczki on Fat Tuesday
      diabetic uncle wants something sweet after dinner
      photo of grandpa printed on the icing
      anniversary of the top tier we froze, and it tastes like freezer
      the whole fifth grade gets a treat for finishing state tests
      wholesale croissants for our espresso bar
      decorate gingerbread houses with forty kids
      big cookie with writing on it
      rolls for Easter dinner
      who makes a good key lime
      lemon bars, two trays`,
    brands: 'Nothing Bundt Cakes, Panera, Crumbl, Dunkin',
    touches: 'supermarket bakery clerk, baking hobbyist, flour mill salesman, barista',
    near: "catering, candy and chocolate, wedding planning, coffee roasters, restaurants, gift baskets, farmers' markets",
  },
  {
    name: 'restaurants',
    does: "restaurant owner, restaurateur, restaurant manager, general manager of a restaurant, chef-owner, head chef, executive chef, café owner, diner owner, pizzeria, steakhouse, bistro, sushi bar, brunch spot, private dining room, pub owner, bar and grill, takeout, banquet room, Mexican restaurant, Italian restaurant, barbecue joint, tavern, owner-operator of a family restaurant, maître d', dining room manager, ramen and noodle house, farm-to-table dining, supper club owner, seafood house, soul food kitchen, multi-unit restaurant operator, gastropub, private event dining manager, breakfast and lunch café, beverage director, Greek diner, tapas, chef de cuisine",
    signs:
      'restaurant, dinner reservation, a table for, private dining room, place to eat, brunch place, steakhouse, pizzeria, pizza place, sushi, diner, bistro, back room for, takeout, chef-owner, happy hour, sports bar, where to eat, good place for dinner, take clients out, lunch spot, eatery, pub, gastropub, dine out, dining out, ramen, dim sum, tapas, wings and beer, prix fixe, dine-in, table for two, dinner spot, soul food',
    asks: `where can I take an important client for a quiet dinner
      a back room for twelve on my mom's eightieth birthday
      good place for brunch on Mother's Day that takes reservations
      in-laws are visiting and one of them is vegan
      need a table for twenty on graduation night, everything is full
      somewhere to watch the game with the team and eat wings
      romantic place for an anniversary dinner
      restaurant willing to host our fundraiser night
      a gift certificate to somewhere nice for the buyers
      real Thai food around here
      first date, not too loud, not too expensive
      my grandson is celiac, where can he eat safely
      our club wants to meet for lunch the first Tuesday of each month
      place that will stay open late for the cast party
      kids-friendly place with a patio
      want to rent out a whole place for an evening dinner
      we grow microgreens and want chefs to buy them
      a local spot to donate a dinner for the raffle
      visiting speakers need to be taken somewhere good
      small place for a rehearsal dinner of thirty
      where do the locals go for a good burger and a beer
      daughter's recital is over at nine, who still serves supper
      closing dinner for both sides of a big deal, somewhere hushed
      parents' visiting weekend and every place in town is packed
      real dim sum with carts
      counter stool, bottomless cup, eggs over easy at six in the morning
      my uncle uses a wheelchair and wants oysters with a view
      youth team of twenty-five rolls in hungry off the bus
      Valentine's night for two, forgot to book
      I want to sell my heirloom lettuce to kitchens in town
      rotary lost its meeting room and needs one with lunch
      ten percent night for the marching band uniforms
      drummer wants a weekly gig where folks eat
      vineyard looking to get on somebody's wine list
      somewhere kids eat free on Tuesdays
      we want a patio where the dog can lie under the table
      book club of nine, separate checks, no hurry
      the company is flying in candidates and must wine and dine them
      Ethiopian, Peruvian, anything but chains
      dad always orders liver and onions, who has that
      gift card for the mailman
      best ribs in town
      Sunday brunch with mimosas
      late-night ramen
      wings and trivia
      fish tacos near downtown
      Christmas Eve, who is open`,
    brands:
      "Applebee's, Olive Garden, Texas Roadhouse, Chili's, Denny's, Cracker Barrel, Chick-fil-A, McDonald's, Panda Express",
    touches:
      'waiter, waitress, dishwasher, hostess, line cook, food critic, restaurant health inspector, delivery app driver',
    near: 'catering, private chefs, bartending, wineries and breweries, food distribution, food trucks, chamber of commerce',
  },
  {
    name: 'food trucks',
    does: 'food truck owner, food truck operator, mobile kitchen, taco truck, food trailer, pizza truck, wood-fired pizza trailer, barbecue trailer, concession trailer, street food vendor, hot dog cart, kettle corn stand, coffee truck, mobile coffee cart, food truck bookings, festival food vendor, lobster roll truck, grilled cheese truck, empanada truck, halal cart, festival concessions, funnel cakes and lemonade, crepe cart, burger truck for private parties, permitted mobile food vendor, weddings and breweries by truck, smoker trailer, Airstream espresso bar, food truck association president, gyro stand, curbside lunch service at office parks',
    signs:
      'food truck, food trucks, taco truck, pizza truck, food trailer, concession stand, concession trailer, hot dog cart, kettle corn, coffee cart, espresso cart, street food, food vendors, funnel cake, snow cone stand, mobile pizza oven, food vendor, mobile kitchen, lunch truck, barbecue trailer, burger truck, coffee truck, coffee trailer, food carts, corn dogs, fry bread, crepe cart, lemonade stand vendor',
    asks: `our brewery has no kitchen, want someone to park and sell food on Fridays
      company picnic, want food served from a window in the parking lot
      late-night tacos at the end of the wedding
      need vendors to sell food at the street festival
      wood-fired pizza made on site at the block party
      a lunch truck to come by our industrial park on Wednesdays
      apartment complex wants something fun to eat for residents' night
      school carnival needs a hot dog cart and kettle corn
      open house where folks can grab a free burger out front
      little league tournament needs someone to sell food all weekend
      coffee cart to come to our staff appreciation morning
      car show on Saturday with nothing to eat
      grand opening, I want tacos for the first hundred customers
      somebody with a smoker on wheels for our fundraiser
      our farmers' night market has crafts but nothing hot to eat
      church lot is empty on weekends, somebody could park and fry there
      bride wants empanadas out of a window at eleven at night
      tailgate before homecoming, two thousand alumni
      hospital staff on nights have only a vending machine
      who would come to the ball fields and grill all Saturday
      outdoor movie night in the park, something to munch
      the subdivision's entrance could host something different every Thursday
      funnel cakes and lemonade for the county fair booth
      the plant has no canteen and half an hour for lunch
      gyros for orientation week on the quad
      dealership tent sale, burgers from a trailer
      concert series needs three vendors a night with permits
      farm brewery in the sticks, visitors get hungry
      birthday boy wants a taco window in our driveway
      a vintage camper that pours lattes at the bridal shower
      construction site of eighty men, nearest lunch is twenty minutes away
      marathon finish line, breakfast burritos
      Juneteenth in the square needs barbecue sellers
      corn dogs at the demolition derby
      crepes from a cart
      lobster rolls on wheels
      grilled cheese parked outside our office
      vendors for Oktoberfest`,
    touches: 'festival volunteer, food truck fabricator, fast food cashier',
    near: "catering, event planning, ice cream, wineries and breweries, farmers' markets, restaurants",
  },
  {
    name: 'bartending',
    does: 'bartender, bartender for hire, mobile bar, bartending service, bar catering, mixologist, craft cocktails, cocktail hour, event bar staff, TIPS certified bartender, liquor-liability insured bar service, mobile tap trailer, mocktail bar, horse trailer bar, signature cocktails, cocktail classes, servers and bar staff, TABC certified, flair bartender, bring-your-own-bottle bar staff, champagne wall and prosecco cart, tiki bar pop-up, beverage packages, bar back and cocktail servers for events, host liquor insurance, vintage camper bar, shopping list for the bar, espresso martini bar, zero-proof drinks, keg and jockey box service, mixology workshops for teams',
    signs:
      'bartender, bartenders, bartending, mobile bar, open bar, cash bar, signature cocktail, mixologist, pour drinks, serve alcohol, mix drinks, tend bar, champagne toast, mocktails, beer and wine service, cocktail hour, dry bar, tap trailer, kegs, barkeep, tiki drinks, jockey box, margaritas, sangria, bar service, drinks served, prosecco cart, zero-proof, alcohol server permit, espresso martinis, bar staff',
    asks: `someone to pour drinks at our backyard wedding
      the venue says whoever serves alcohol must be licensed and insured
      want a signature cocktail for the engagement party
      open bar for two hours at the client reception
      need somebody behind the bar at the charity gala
      a cute horse trailer that serves drinks
      how much liquor do I buy for 120 guests and who serves it
      mocktails for a dry wedding
      my husband does not want to mix drinks at his own birthday party
      cash bar at the reunion, who can run that legally
      class where our team learns to make cocktails
      beer and wine at the art walk
      extra hands to serve drinks on New Year's Eve
      bachelorette party at the rental, want fancy drinks made for us
      we may bring our own bottles but somebody certified must hand them out
      my cousin poured last time and everybody was plastered by seven
      event insurance asks for a person with a server permit
      an old horse trailer with taps and string lights for the barn
      signature margarita named after the dog
      garden club tea with sangria, polite and quick
      golf outing wants a cart with Bloody Marys at the turn
      corporate holiday gathering, two drink tickets each, check IDs
      shaken, not stirred, for a James Bond fortieth
      retirement at the museum, wine poured and glasses collected
      bourbon tasting and old fashioneds for the groomsmen
      someone to set up, pour until ten and haul the empties
      alcohol-free cocktails for a recovery gala
      open house at the design studio, prosecco at the door
      backyard luau, tiki drinks in coconuts
      we bought the kegs, who brings the taps and ice
      how many bottles of wine per table of eight
      smoke bubbles on the cocktails and somebody flashy to shake them
      teach twelve coworkers to make a decent martini
      gala committee wants two stations and fast lines
      espresso martini station
      pour wine Saturday night
      margarita machine and someone to run it
      licensed server for a fundraiser`,
    touches: 'liquor store clerk, barback, bar regular, homebrewer',
    near: 'catering, wineries and breweries, wedding planning, venues, event planning, restaurants, liquor licensing',
  },
  {
    name: 'meal delivery',
    does: 'meal prep company, prepared meals, meal delivery service, ready-made meals, weekly meal plans delivered, healthy meal prep, frozen dinners delivered, meal kits, home-delivered meals for seniors, Meals on Wheels coordinator, keto and diabetic meals, postpartum meals, family meal subscription, heat-and-eat dinners, delivered casseroles, chef-made dinners in containers, macro-counted meals, senior nutrition program director, fresh meals on your porch every Monday, freezer casseroles, renal and cardiac diet meals, meal pick-up club, vegan meals weekly, home-delivered nutrition volunteer manager, soup delivery, take-and-bake dinners, office fridge program with fresh salads',
    signs:
      'meal delivery, meal prep, prepared meals, meals delivered, ready-made meals, meal kit, heat and eat, frozen meals, Meals on Wheels, meal train, microwave meals, dinners delivered, hot meal brought, portioned meals, low-sodium meals, take-and-bake, casseroles delivered, dinners in the freezer, macros counted, meals on the porch, pre-made meals, meal subscription, meals for a shut-in, home-delivered meals, soup delivery',
    asks: `mom lives alone and eats nothing but toast, want dinners brought to her
      hot lunch delivered to a shut-in on weekdays
      just had a baby and need a stocked freezer
      healthy lunches already portioned so I stop eating fast food
      a client broke her hip and cannot stand at the stove
      macros counted and cooked for me, I lift and hate cooking
      low-sodium dinners for dad when he comes home from the hospital
      send a week of food to a friend going through chemo
      both of us work late and the kids live on cereal
      diabetic-friendly meals that come to the door
      seniors in our building need an affordable warm meal
      casseroles for a family who lost their father
      want to stop grocery shopping, just heat something up
      ready dinners for the postpartum weeks
      home from rehab with a walker and the kitchen is upstairs
      daughter two states away worries that dad lives on canned soup
      lift at five, work until seven and the chicken and rice never gets made
      they took her stove away, so supper must come ready to eat
      what neighbors can send while a child is in the transplant ward
      single nurse on nights, dinner is chips in the car
      the new moms in our congregation need a stocked freezer
      driver knocks, checks that she is fine and leaves lunch
      shakes and drive-through are killing my cholesterol
      want kits with the recipe card but less packaging
      keto, tasty and I only press three minutes
      post-surgery patients of ours go home to empty refrigerators
      office workers would rather have a stocked fridge of salads by subscription
      renal diet trays for my husband, twice a week
      hunters' week, widow alone on the farm, no car
      teenage wrestler has to make weight and still eat right
      soup sent to a sick friend across the country
      the senior high-rise lost its lunch program
      gluten-free dinners in the mailbox
      one grieving father, three boys, nobody ate since Tuesday
      no cooking, no dishes, still vegetables
      supper dropped on the porch
      weekly fresh lunches in containers
      stock up mom's freezer`,
    brands: "HelloFresh, Blue Apron, Mom's Meals, Schwan's, Home Chef",
    touches: 'delivery app driver, grocery bagger, meal kit warehouse packer',
    near: 'private chefs, nutrition, in-home care, catering, food pantries, senior living',
  },
  {
    name: 'coffee roasters',
    does: 'coffee roaster, specialty coffee, wholesale coffee beans, coffee shop owner, café owner, barista trainer, espresso, fresh roasted beans, coffee subscription, private label coffee, cold brew kegs, tea shop, loose-leaf tea, coffeehouse, coffee tasting, small-batch roaster, single origin and fair trade, green coffee buyer, Q grader, matcha and chai, espresso bar consulting, nitro cold brew, bean-to-cup program for cafés, tea blender, certified tea sommelier, cupping classes, drive-through coffee stand owner, roasts and bags under your label',
    signs:
      'coffee beans, coffee roaster, espresso, fresh roasted, cold brew, coffee shop, coffeehouse, latte, barista, loose-leaf tea, tea shop, house blend, wholesale coffee, coffee subscription, decaf beans, cappuccino, roasted beans, dark roast, light roast, nitro coffee, single origin coffee, matcha, oolong, chai, cortado, French press, coffee tasting, tea blends, green coffee, fair trade coffee, teahouse',
    asks: `opening a café and need beans with our own label
      our restaurant's coffee tastes burnt and guests complain
      bags of local coffee as closing gifts for clients
      someone to train our new staff on the espresso machine
      good cozy place to meet a client over a latte
      cold brew on tap for the taproom
      the church wants better coffee after services
      fundraiser where we sell bags of beans
      gift for my boss who is a coffee snob
      fresh beans delivered every two weeks
      loose tea for a tea party shower
      decaf that actually tastes good
      quiet place with wifi where I can work all morning
      our office manager wants better beans for the break room
      good tea for a friend who gave up caffeine
      our B&B guests keep leaving their cups half full
      want a private blend with our brewery's stag on the bag
      buying green from a farm family in Honduras, who would roast it
      which grind for my espresso pot at home, and which roast
      my mother-in-law travels with her own espresso pot, so impress her
      pour-over for a wedding brunch
      dealership waiting room, customers complain it is brown water
      tasting evening where the club learns about origins
      a teapot, an oolong and half an hour of peace
      our bakery needs a wholesale partner that trains the girls on the machine
      prison ministry sells bags to fund its work
      single origin, light, ground for a French press
      kegs of nitro for the coworking kitchen
      chai and matcha for a café menu
      Earl Grey for the queen's tea at the library
      the old shop closed and I lost my morning spot
      opening a drive-through hut and know nothing about crema
      bean subscription for dad, he has everything
      mushroom blend, is that a thing
      where to study until ten at night with a scone
      decent dark roast
      beans roasted this week
      good matcha
      a cozy cappuccino downtown`,
    brands: "Starbucks, Caribou Coffee, Peet's, Dutch Bros",
    touches: 'barista, home coffee hobbyist, coffee machine salesman',
    near: "vending and coffee, bakeries, restaurants, food distribution, gift baskets, farmers' markets",
  },
  {
    name: 'wineries and breweries',
    does: 'winery owner, winemaker, vineyard owner, brewer, brewmaster, brewery owner, taproom manager, distiller, distillery, cidery, meadery, tasting room, wine shop owner, wine merchant, bottle shop, liquor store owner, sommelier, craft beer, wine club, beer and wine sales rep, keg sales, private wine tastings, spirits distributor, cellar master, estate-grown wines, Cicerone, certified sommelier, contract brewing, craft spirits, whiskey barrel program, hop farm, mobile canning, custom crush, hard seltzer and cider, beer buyer, fine wine retail, vintner, wine educator WSET, mead and fruit wines, private barrel picks, homebrew shop',
    signs:
      'winery, vineyard, brewery, brewmaster, taproom, distillery, cidery, tasting room, wine tasting, wine club, sommelier, craft beer, keg, bottle of wine, case of wine, cider, mead, wine pairing, wine cellar collection, beer on tap, wine shop, liquor store, homebrew supplies, rare whiskey, bottle of bourbon, rare bourbon, pinot noir, cabernet, chardonnay, bourbon tasting, IPA, growler, vintner, microbrewery, wine list, whiskey tasting, brewpub, homebrewing, champagne by the case, wine cellar, beer tasting, hard cider, tequila',
    asks: `a really good bottle for a client who just closed
      cases of wine for the wedding, at a discount
      team outing with tastings on a Friday afternoon
      two kegs of local beer for the block party
      someone to pick wines for a five-course dinner
      rare bourbon for my father-in-law's retirement
      our restaurant wants more local beers on tap
      birthday afternoon sipping wine with my girlfriends
      I inherited a cellar full of old wine, what is it worth
      guest speaker for a wine night fundraiser
      I grow grapes and want someone to buy or press them
      place with a patio, live music and good beer
      custom label bottles for our company anniversary
      hard cider made nearby for the harvest party
      learning to brew beer in my garage and need supplies
      we want a brewery to host our nonprofit's pint night
      the groom insists on stout from around here, on draft
      mother-in-law says our reds are undrinkable, help me choose
      tasting flight after the bike ride
      I planted Concords twenty years ago and have a ton of fruit
      bottles with the firm's crest for the partners
      father's basement holds dusty Bordeaux, drink it or sell it
      rye aged in a small barrel for the best man
      Oktoberfest lederhosen and liters
      pairing evening for our donors with somebody who can explain it
      couple wants to join a club that ships reds quarterly
      hops I grow on two acres, who would brew with them
      the ladies want to sip rosé and look over the vines
      an apple grower with seconds wants them pressed and fermented
      gluten-free beer for a groomsman
      custom gin with local juniper for a hotel
      honey wine for a Viking themed wedding
      my carboy smells like rotten eggs
      our list by the glass is all supermarket labels
      release party for a sour with the humane society on the can
      alumni chapter needs a patio and pints for sixty
      champagne by the case, new year's
      a nice pinot to put under the tree
      where to buy good tequila
      a growler to go
      IPA lovers' tour`,
    brands: 'Total Wine, BevMo, Anheuser-Busch, Budweiser',
    touches:
      'homebrewer, wine lover, bottling line worker, beer truck driver, supermarket wine clerk',
    near: "bartending, restaurants, venues, tours, liquor licensing, farmers' markets, catering",
  },
  {
    name: 'butchers',
    does: 'butcher, butcher shop owner, meat cutter, meat market, custom meat processing, deer processing, wild game processing, sides of beef, freezer beef, half hog, sausage maker, smoked meats, whole animal butchery, grass-fed beef, locker plant, halal butcher, charcuterie, jerky, USDA inspected processing, state inspected plant, on-farm slaughter, mobile slaughter unit, dry-aged steaks, bratwurst and kielbasa, poultry processing, cures hams and bacon, snack sticks and summer sausage, Wagyu and bison, kosher meats, wholesale cuts for chefs, skins and quarters deer, zabiha lamb and goat, custom grind burgers',
    signs:
      'butcher, meat market, meat locker, half a cow, side of beef, quarter beef, half a hog, freezer beef, deer processing, deer processed, venison, sausage, brisket, prime rib, pork shoulder, steaks, jerky, bacon, halal meat, game processing, holiday ham, turkey for Thanksgiving, grass-fed, bratwurst, kielbasa, summer sausage, dry-aged, wagyu, lamb chops, ribeyes, ground beef from, oxtail, pork chops, cut and wrapped, hang the carcass, beef share, snack sticks, meat cutter, poultry processing, bison meat, short ribs, slaughter',
    asks: `shot a buck on Saturday, who can cut and wrap it
      want half a cow for the chest freezer
      standing rib roast for Christmas dinner, cut right
      we raised two pigs and now they need to be slaughtered
      thick steaks better than the supermarket's
      our restaurant wants dry-aged beef from a local source
      bones and scraps for raw dog food
      brisket and pork shoulder for smoking a crowd's worth
      homemade sausage like my grandfather ate
      a fresh turkey, not frozen, for Thanksgiving
      halal lamb for Eid
      jerky and summer sausage made from our venison
      meat boxes as a gift for employees
      where do the steers from our farm get processed
      a whole hog dressed for a pig roast
      two boys eat like wolves, want beef by the quarter
      bull broke his leg, has to be put up today or wasted
      grandson's first doe hangs in the garage and it is warming up
      crown roast with the little paper hats
      our 4-H steer sold at the fair and must be cut and wrapped
      rancher wants labeled ground beef he can sell by the pound
      Easter lamb, bone in, from somebody I can look in the eye
      we sell burgers and want our own grind
      my dog eats raw and I need organs and necks
      the smokehouse shut and nobody cures hams anymore
      two goats for the Eid feast, cut up halal
      elk from Colorado, packed in dry ice and needs cutting
      a side split between three families
      kielbasa like in the old neighborhood
      beef tallow for soap and frying
      thirty chickens ready to be killed and plucked, I cannot do it myself
      Wagyu for a once-in-a-life anniversary grill
      oxtail and tripe the supermarket never carries
      hog barn is ours, sausage sticks should carry our name
      prime cuts for the country club Saturday night
      bratwurst for the booster stand
      tomahawk steaks for dad
      lean bison, ground
      smoked turkey legs
      a rack of ribs, trimmed`,
    brands: 'Omaha Steaks, HoneyBaked Ham',
    touches: 'meatpacking plant worker, meat inspector, supermarket deli clerk, barbecue hobbyist',
    near: "livestock, farmers' markets, hunting and fishing guides, restaurants, food distribution, fishmongers, catering",
  },
  {
    name: 'fishmongers',
    does: 'fishmonger, fish market owner, seafood market, seafood wholesaler, fresh fish, oysters, live lobster, shellfish, crab boils, seafood delivery, sushi-grade fish, smoked salmon, oyster bar catering, commercial fisherman selling direct, shrimp truck, day-boat scallops, wild Alaskan fish shares, oyster farmer, shucker for hire, stone crab and king crab, lobsterman, seafood counter manager, sustainable seafood, lox and smoked fish, wholesale fillets to restaurants, fish CSA, clam and mussel grower, crawfish by the sack',
    signs:
      'fishmonger, fish market, fresh fish, seafood, lobster, lobsters, oysters, clams, crab legs, shrimp, crawfish, scallops, mussels, sushi-grade, salmon fillets, smoked salmon, raw bar, clambake, crab boil, low country boil, walleye, fish fry, halibut, cod fillets, catfish fillets, tuna steaks, lobster tails, king crab, soft-shell crabs, squid, calamari, lox, caviar, ceviche, chowder clams, whitefish, oyster shucker, trout fillets',
    asks: `thirty live lobsters for a clambake
      fresh salmon that was not frozen
      oysters on the half shell for New Year's Eve
      sushi-grade tuna to make at home
      fish for the parish fish fry during Lent
      our bistro's seafood supplier is unreliable
      crawfish boil for the crew
      crab legs and shrimp for Christmas Eve, the seven fishes
      someone to shuck oysters at the reception
      smoked trout and salmon for a brunch platter
      catfish fillets for the church supper
      paella for forty, where do I get mussels and squid
      caviar for a fancy anniversary
      anniversary surf and turf and the store only has frozen tails
      whole branzino, scaled and gutted
      Feast of the Seven on December 24 and nonna is in charge
      the chowder cook-off needs forty pounds of quahogs
      our sushi counter was shorted on bluefin again
      lutefisk for the Lutheran supper
      gumbo for the krewe, heads on
      soft shells in season for a Baltimore boy
      church fries on Fridays until Easter, two hundred plates of cod
      stone crab sent to a client in Chicago
      jumbo cocktail tray for New Year's
      scallops for a date night, dry packed
      fresh whitefish off the dock
      a steamer pot with corn, potatoes and claws in the sand
      halibut straight from Alaska
      king crab without driving to the coast
      perch dinner at the VFW
      ceviche for a garden party
      wild, not farmed, my doctor says omega-3
      lox and sturgeon for Sunday's bris
      clams for linguine
      live crawfish, three sacks
      smoked whitefish dip
      skin-on fillets for the grill tonight`,
    touches: 'sport fisherman, aquarium keeper, fish and game warden, cannery worker',
    near: "butchers, restaurants, food distribution, farmers' markets, catering, hunting and fishing guides",
  },
  {
    name: "farmers' markets",
    does: 'farmers market manager, market vendor, produce farmer, vegetable grower, organic farm, CSA farm shares, farm stand owner, orchard owner, berry farm, u-pick, pumpkin patch, maple syrup producer, mushroom grower, farm eggs, cheesemaker, local honey and jam, microgreens, farm-to-table produce, Christmas tree farm, greengrocer, local food hub, market gardener, certified organic grower, agritourism with corn maze and hayrides, cut flower farm, cider press and apples, heirloom seed and vegetable grower, pastured eggs, goat dairy, shiitake and oyster mushrooms, u-cut trees, lavender farm, garlic grower, farm share manager, hydroponic lettuce, sugar shack, wholesale produce to schools, peach and cherry orchard, sheep cheese',
    signs:
      "farmers market, farmer's market, market vendor, farm stand, fresh vegetables, sweet corn, heirloom tomatoes, CSA, farm share, orchard, apple picking, u-pick, pick your own, pumpkin patch, pumpkins, fresh eggs, farm eggs, raw milk, goat cheese, maple syrup, microgreens, berries, strawberries, peaches, local food, Christmas tree farm, farm-to-table, fresh produce, local produce, u-cut tree, corn maze, hayride, rhubarb, sweet potatoes, heirloom vegetables, vegetable box, shiitake, apple cider press, duck eggs, sugar shack, locally grown, gourds, watermelons, asparagus, cantaloupe, pickling cucumbers, farmstand",
    asks: `where do I get sweet corn picked the same day
      weekly box of vegetables for the family
      our chef wants tomatoes and greens straight from the farm
      eggs from hens that run around outside
      I make jam and soap and want a stall on Saturdays
      thirty pumpkins for the office fall party
      take the kids to pick apples
      bushels of cucumbers for canning
      peaches by the crate
      local maple syrup as a gift for out-of-town clients
      fresh cut Christmas tree, not from a parking lot
      cheese made around here for a wedding board
      our school wants local carrots in the cafeteria
      gallons of blueberries to freeze
      how do I sell the extra vegetables from my acre
      raw milk or goat milk, my son cannot drink store milk
      supermarket tomatoes taste like cardboard
      sixty pounds of Romas for sauce, end of August
      hayride and a corn maze for the second graders
      our soup kitchen would take seconds and windfalls
      new baby, want spinach and squash with no sprays to puree
      I bake and my neighbor knits, we want a table on the square
      cut flowers and lettuce by subscription from a real person
      pick cherries until our fingers are red
      sap is running and the class wants to see it boiled
      restaurant chalkboard should name the grower
      pickling dills by the half bushel
      forty ears for the block party, picked that morning
      duck eggs for a baker with allergies
      the hospital cafeteria wants to buy within fifty miles
      Honeycrisps for the teacher's lounge
      oyster mushrooms and shiitakes for our chef
      town wants a Saturday thing by the depot and needs someone to run it
      SNAP tokens, do any stands take them
      a blue spruce we saw down ourselves
      ramps and morels in the spring
      garlic scapes, rhubarb, gooseberries
      lavender bundles for the wedding favors
      gourds and straw bales for the porch
      where to get unpasteurized
      good cantaloupes
      field-ripe watermelon
      fresh asparagus`,
    touches:
      'backyard gardener, supermarket produce clerk, extension agent, market shopper, food blogger',
    near: 'garden centers, beekeeping, livestock, restaurants, land and farms, butchers, food distribution',
  },
  {
    name: 'gift baskets',
    does: 'gift basket designer, gift baskets, corporate gifting, client gifts, closing gifts, curated gift boxes, welcome baskets, care packages, employee appreciation gifts, holiday gift boxes, gift shop owner, gift boutique, fruit bouquets, raffle baskets, new baby gifts, sympathy gifts, gift wrapping, branded client gifting, bridesmaid boxes, new hire welcome kits, spa baskets, gourmet towers, gifts of local makers, realtor gifts with logo, snack boxes for remote teams, gift concierge, Christmas wrapping station, military care packages, hospital get-well boxes, subscription box maker, tissue and bow and hand-delivered',
    signs:
      'gift basket, gift baskets, gift box, gift boxes, closing gift, closing gifts, client gifts, thank-you gift, welcome basket, care package, gift shop, corporate gifts, holiday gifts, fruit basket, gift wrapping, goodie bags, housewarming gift, sympathy gift, employee gifts, hostess gift, raffle baskets, client gifting, welcome box, gift tower, bridesmaid boxes, get-well gift, realtor gifts, snack box for, teacher gifts, gift set, thank-you gifts, welcome gift, gift bags for, appreciation gift, present for my boss, baby gift',
    asks: `something nice to give my buyers at closing
      holiday presents for forty clients, packed and shipped
      welcome boxes for hotel rooms of wedding guests
      thank the nurses who looked after my father
      care package for a college kid in finals week
      something besides flowers for a grieving family
      raffle prizes for the school auction, pretty and wrapped
      new hires should find a present on their desk
      a gift for a referral partner that does not look cheap
      get-well present for a coworker after surgery
      fruit and snacks sent to an office that helped us
      baby present from the whole team
      housewarming present with local products
      I have thirty presents and no time to wrap them
      wine and cheese box sent to another state
      they referred us three times and a card is not enough
      new neighbor with a casserole feels dated, what else
      coworker leaves Friday, we collected forty dollars for something nice
      send a bundle of treats to a friend in a hospital far away
      agents on my team each deserve something at year-end
      soldier overseas needs socks, jerky and notes in one package
      how do I thank my surgeon
      hotel wants a treat waiting for honeymooners
      our PTA auction has bits and pieces that need to look grand
      fifty snack crates for employees working from home
      tea, slippers and a candle for a friend in chemo
      client had twins and I have no taste
      board members get the same mug every December
      men's present that isn't a tie, wrapped and sent Friday
      birthday surprise on the doorstep of the widow next door
      conference speakers should get something from our state
      ship a little of Vermont to a homesick daughter
      thirty little bundles for the graduates at church
      bereaved coworker, not lilies
      bridesmaids' proposal boxes with robes and bubbles
      thank-yous for twenty-two volunteers
      spa set in a pretty crate
      boss's day, something small
      Mother's Day surprise shipped
      Secret Santa for clueless people`,
    brands: 'Edible Arrangements, Harry & David, Hallmark store, Hickory Farms',
    touches: 'gift card kiosk clerk, gift registry shopper, warehouse gift packer',
    near: 'flowers, candy and chocolate, promotional products, wineries and breweries, coffee roasters, bakeries',
  },
  {
    name: 'ice cream',
    does: 'ice cream shop owner, ice cream truck, ice cream cart, gelato, frozen yogurt, soft serve, custard stand, ice cream sundae bar, ice cream catering, shaved ice, snow cones, Italian ice, popsicle cart, frozen treats, creamery, ice cream maker, dairy bar, paleta cart, gelato maker trained in Italy, liquid nitrogen ice cream, mobile sundae bar, soda fountain and malts, pints wholesale, novelty ice cream vendor, dairy-free scoops, ice cream social host, frozen custard stand owner, dippers for parties, mochi ice cream, frozen lemonade',
    signs:
      'ice cream, ice cream truck, gelato, frozen yogurt, soft serve, frozen custard, sundae bar, sundaes, shaved ice, snow cones, popsicles, Italian ice, sorbet, milkshakes, ice cream sandwiches, ice cream cake, creamery, dairy bar, frozen treats, paletas, banana splits, root beer floats, ice cream social, ice cream parlor, waffle cones, scoop shop, spumoni, slushies, fudge pops, popsicle cart, sherbet, ice cream cones, hot fudge',
    asks: `truck with frozen treats for the last day of school
      sundae bar for employee appreciation day
      something cold for guests at a July wedding
      popsicles for the neighborhood block party
      gelato cart at a company event
      the Little League team wants a treat after the game
      shaved ice at our fundraiser run
      our restaurant wants a house-made vanilla for the pie
      dairy-free scoops for a birthday party
      open house in August, want to hand out cones
      apartment residents' day with an old-fashioned truck
      frozen cake for my dad who hates regular cake
      new shop downtown wants to sell scoops by the pint
      sundaes for the nurses on night shift
      Fourth of July parade, something to lick
      that jingle used to come down our street, the kids have never heard it
      ninety-five degrees forecast, cones for everybody at our picnic
      reward for the summer reading kids at the library
      two scoops of something soft after tonsils came out
      bananas, hot fudge and whipped topping for a hundred tellers
      the fair needs a sherbet and slush stand
      wedding instead of cake, cones at the exit
      residents remember the old soda fountain with swivel chairs and sundaes
      pints of honey lavender for our farm store shelf
      my machine at the snack bar freezes solid instead of swirling soft
      mochi for an Asian market opening
      lactose makes him miserable and he wants a birthday treat
      where does the team go after winning
      vintage pushcart at the brand launch
      spumoni for an Italian anniversary
      a place with a walk-up window and picnic tables
      band boosters want to scoop for tips
      real malts from a fountain
      our dairy has too much cream in June
      logo printed on the paddle pops for a trade show
      banana splits for the staff
      paletas for the block party
      slushies at field day
      rolled on a cold plate`,
    brands: "Baskin-Robbins, Dairy Queen, Cold Stone, Ben & Jerry's, Culver's",
    touches: 'dairy plant worker, freezer truck driver, summer scooper',
    near: "food trucks, candy and chocolate, bakeries, catering, children's entertainment, restaurants",
  },
  {
    name: 'candy and chocolate',
    does: 'chocolatier, candy maker, confectioner, candy shop owner, chocolate shop, truffles, fudge, caramels, toffee, wedding favors, custom molded chocolate, candy buffet, chocolate fountain, candy apples, cotton candy, popcorn shop, gourmet popcorn, saltwater taffy, sugar-free candy, chocolate fundraisers, bean-to-bar maker, bonbons, hand-dipped chocolates, brittle and bark, kettle corn tins, gummies and sours by the pound, marzipan, chocolate making classes, logo chocolates, nostalgic penny candy, pretzel dipping, licorice importer, candy table styling, vegan and nut-free chocolate, cotton candy artist',
    signs:
      'chocolatier, chocolates, chocolate truffles, truffles, fudge, caramels, toffee, candy, candy store, candy buffet, candy apples, chocolate fountain, cotton candy, chocolate-covered strawberries, taffy, gourmet popcorn, caramel corn, box of chocolates, marshmallows, lollipops, Easter eggs, peanut brittle, bonbons, licorice, gummy bears, jelly beans, candy canes, chocolate bars, chocolate bunny, marzipan, nougat, pralines, chocolate pretzels, rock candy, dark chocolate, candy jars, candy shop',
    asks: `little boxes of chocolates as wedding favors
      Valentine's gift that is better than the drugstore heart
      chocolate bars with our logo for the trade show
      chocolate fountain for my sister's shower
      candy table with jars and scoops for a birthday
      cotton candy machine and someone to run it
      fudge like they make at the lake
      sugar-free treats for my diabetic mother
      the band needs something sweet to sell as a fundraiser
      Easter basket fillings, handmade
      tins of caramel popcorn for our customers at Christmas
      chocolate-covered strawberries delivered to my wife
      truffles for the hotel pillows
      sweet little something on each plate for two hundred guests
      his sweet tooth and our twenty-fifth anniversary in one box
      a heart full of nougat from the drugstore is not romance
      pecan clusters mailed to customers before the holidays
      Easter bunny, solid, not that hollow wax
      buckeyes and brittle like the church ladies made
      want to learn to temper without white streaks
      penny sweets from our childhood for a sixtieth
      dip pretzels in our school colors
      bark with cranberries for the realtors' open house
      wrestling team must raise two thousand selling bars
      Halloween at the clinic, ten pounds of wrapped stuff
      marzipan fruit for an old German aunt
      bean-to-bar tasting for a dozen friends
      kettle-popped tins with three flavors for each store manager
      gold coins for Hanukkah
      dairy-free egg hunt fillers for preschoolers
      dark, seventy percent, good for the heart they say
      edible dress shoe for a shoe store's grand opening
      gummies without gelatin for my vegan niece
      salted caramels by the pound
      peppermint sticks for the tree
      rock candy swizzles at a shower
      licorice, the real kind
      marshmallow treats in team colors`,
    brands: "See's Candies, Godiva, Rocky Mountain Chocolate, Russell Stover, Kilwins",
    touches: 'candy factory worker, vending stocker, home candy hobbyist',
    near: 'bakeries, gift baskets, ice cream, wedding planning, party supplies, coffee roasters',
  },
  {
    name: 'specialty groceries',
    does: 'grocery store owner, independent grocer, specialty food store, health food store, food co-op manager, deli owner, cheese shop, cheesemonger, Asian market, Mexican grocery, Italian deli, Indian grocery, halal and kosher foods, bulk foods, spice shop, olive oil shop, gourmet foods, natural foods store, grocery delivery, international foods market, tortilleria, bulk bins and refills, imported Italian groceries, Korean market, African and Caribbean foods, Middle Eastern grocery, Polish deli, cheese counter, co-op general manager, local shelf buyer, allergy-friendly foods store, vitamins and natural foods, European deli meats, corner market owner, spice merchant',
    signs:
      'grocery store, grocer, health food store, food co-op, deli counter, cheese shop, Asian market, Mexican grocery, Indian grocery, spices for, olive oil, gourmet food, gluten-free flour, bulk foods, organic groceries, kosher food, imported foods, hard-to-find ingredients, groceries delivered, miso, tahini, saffron, halal grocery, kosher groceries, imported cheese, kimchi, tortillas, prosciutto, bulk bins, cold cuts, basmati, pierogi, feta, specialty foods, Polish deli, Korean market, international market, plantains',
    asks: `where can I find fish sauce and fresh lemongrass
      gluten-free and dairy-free food for a newly diagnosed child
      kosher groceries for my in-laws' visit
      my salsa is a hit, who would put it on the shelf
      real imported cheeses for a party board
      bulk flour and beans at a fair price
      groceries brought to my housebound neighbor
      organic baby food made nearby
      Indian spices for a wedding feast
      store that will donate food for our pancake breakfast
      masa and dried chiles for tamales
      olive oil and vinegar for client gifts
      moved from Houston and nobody here carries hatch chiles or crema
      pork roll and scrapple for a homesick Jersey girl
      need ghee, cardamom and basmati for Diwali
      doctor took away corn, soy and wheat and I read labels for an hour
      Polish pierogi and rye for Christmas Eve
      buckets of oats and lentils for the pantry in the cellar
      rennet and cheese cloth, nobody has them
      seaweed, miso and sticky rice
      our hot sauce won a ribbon and wants shelf space
      prosciutto sliced thin as paper
      kimchi that bites back
      matzo and gefilte fish, six weeks before the holiday
      café is short of oat milk and good flour in small lots
      the last market in our neighborhood closed and folks take a bus for milk
      plantains, yuca and goat
      vitamins and herbs and somebody who knows what's what
      real Parmigiano cut from the wheel
      halal snacks for the student union
      zero-waste shopping with my own jars
      saffron for paella
      subs and cold cuts for Saturday's scouts, by the pound
      a Dutch shop with salty drops
      truffle oil and fig jam
      British biscuits and proper tea
      injera and berbere
      teff flour
      fresh tortillas daily
      sheep feta in brine`,
    brands: "Whole Foods, Trader Joe's, Kroger, Aldi, Safeway, Publix, Sprouts Farmers Market",
    touches: 'supermarket cashier, grocery bagger, coupon clipper, shelf stocker',
    near: "food distribution, farmers' markets, butchers, nutrition, food pantries, restaurants",
  },
]
