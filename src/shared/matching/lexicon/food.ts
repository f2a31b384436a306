import type { Trade } from './trade'

/** Trades of food and drink. */
export const food: readonly Trade[] = [
  {
    name: 'catering',
    does: "caterer, catering company owner, catering manager, catering sales manager, catering director, off-premise catering, wedding catering, corporate catering, boxed lunches, buffet and plated dinners, hors d'oeuvres, office lunch delivery, barbecue catering, taco bar, pig roasts, drop-off catering, funeral luncheons, full-service catering with staff, feeds big crowds, banquet food, party platters",
    signs:
      "caterer, catering, catered, boxed lunches, box lunches, appetizers for, buffet for, finger food, party platters, sandwich trays, taco bar, pig roast, rehearsal dinner, plated dinner, hors d'oeuvres, food for the reception, food for the party, feed the crew, lunch for the office, luncheon, charcuterie boards, per plate, chafing dishes, food for a crowd, servers for",
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
      tired of pizza for the lunch meetings, want something better brought in`,
    touches:
      'school cafeteria worker, hospital dietary aide, airline catering loader, banquet server, line cook',
    near: 'event planning, wedding planning, venues, restaurants, food trucks, party rentals, bartending',
  },
  {
    name: 'private chefs',
    does: 'private chef, personal chef, in-home chef, chef for hire, in-home dinner parties, weekly meal prep in your kitchen, cooks for families, vacation rental chef, estate chef, multi-course dinners at home, special diet cooking, cooks for seniors at home, supper club host, tasting menus at home, yacht chef',
    signs:
      'private chef, personal chef, chef at home, chef for the evening, chef to come, cook for us, cook at our house, in our own kitchen, home-cooked meals, cook dinners for, someone to cook, dinner party, batch cook, chef to cook',
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
      client gift: an evening of dinner cooked at their new home`,
    touches: 'line cook, prep cook, culinary student, food blogger, sous chef at a hotel',
    near: 'catering, restaurants, meal delivery, cooking lessons, concierge services, event planning',
  },
  {
    name: 'bakeries',
    does: 'baker, bakery owner, cake decorator, custom cakes, wedding cakes, birthday cakes, cupcakes, decorated cookies, sugar cookies, pastry chef, cottage baker, home baker, bread and rolls, sourdough, donuts, pies, gluten-free baking, vegan bakery, dessert tables, cake pops, pâtisserie, bagels',
    signs:
      'bakery, baker, birthday cake, wedding cake, custom cake, sheet cake, cupcakes, cookie platter, pie, pies, pastries, pastry, donuts, doughnuts, sourdough, bread, croissants, dessert table, cake pops, macarons, gluten-free cake, cake tasting, frosting, fondant, gender reveal cake, cinnamon rolls, bagels, challah, decorated cookies, dozen cookies, sugar cookies',
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
      a cake for our dog-themed party by tomorrow`,
    brands: 'Nothing Bundt Cakes, Panera, Crumbl, Dunkin',
    touches: 'supermarket bakery clerk, baking hobbyist, flour mill salesman, barista',
    near: "catering, candy and chocolate, wedding planning, coffee roasters, restaurants, gift baskets, farmers' markets",
  },
  {
    name: 'restaurants',
    does: 'restaurant owner, restaurateur, restaurant manager, general manager of a restaurant, chef-owner, head chef, executive chef, café owner, diner owner, pizzeria, steakhouse, bistro, sushi bar, brunch spot, private dining room, pub owner, bar and grill, takeout, banquet room, Mexican restaurant, Italian restaurant, barbecue joint, tavern',
    signs:
      'restaurant, dinner reservation, a table for, private dining room, place to eat, brunch place, steakhouse, pizzeria, pizza place, sushi, diner, bistro, back room for, takeout, chef-owner, happy hour, sports bar, where to eat, good place for dinner, take clients out, lunch spot, eatery, pub, gastropub',
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
      small place for a rehearsal dinner of thirty`,
    brands:
      "Applebee's, Olive Garden, Texas Roadhouse, Chili's, Denny's, Cracker Barrel, Chick-fil-A, McDonald's, Panda Express",
    touches:
      'waiter, waitress, dishwasher, hostess, line cook, food critic, restaurant health inspector, delivery app driver',
    near: 'catering, private chefs, bartending, wineries and breweries, food distribution, food trucks, chamber of commerce',
  },
  {
    name: 'food trucks',
    does: 'food truck owner, food truck operator, mobile kitchen, taco truck, food trailer, pizza truck, wood-fired pizza trailer, barbecue trailer, concession trailer, street food vendor, hot dog cart, kettle corn stand, coffee truck, mobile coffee cart, food truck bookings, festival food vendor',
    signs:
      'food truck, food trucks, taco truck, pizza truck, food trailer, concession stand, concession trailer, hot dog cart, kettle corn, coffee cart, espresso cart, street food, food vendors, funnel cake, snow cone stand, mobile pizza oven',
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
      somebody with a smoker on wheels for our fundraiser`,
    touches: 'festival volunteer, food truck fabricator, fast food cashier',
    near: "catering, event planning, ice cream, wineries and breweries, farmers' markets, restaurants",
  },
  {
    name: 'bartending',
    does: 'bartender, bartender for hire, mobile bar, bartending service, bar catering, mixologist, craft cocktails, cocktail hour, event bar staff, TIPS certified bartender, liquor-liability insured bar service, mobile tap trailer, mocktail bar, horse trailer bar, signature cocktails, cocktail classes, servers and bar staff',
    signs:
      'bartender, bartenders, bartending, mobile bar, open bar, cash bar, signature cocktail, mixologist, pour drinks, serve alcohol, mix drinks, tend bar, champagne toast, mocktails, beer and wine service, cocktail hour, dry bar, tap trailer, kegs',
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
      bachelorette party at the rental, want fancy drinks made for us`,
    touches: 'liquor store clerk, barback, bar regular, homebrewer',
    near: 'catering, wineries and breweries, wedding planning, venues, event planning, restaurants, liquor licensing',
  },
  {
    name: 'meal delivery',
    does: 'meal prep company, prepared meals, meal delivery service, ready-made meals, weekly meal plans delivered, healthy meal prep, frozen dinners delivered, meal kits, home-delivered meals for seniors, Meals on Wheels coordinator, keto and diabetic meals, postpartum meals, family meal subscription, heat-and-eat dinners, delivered casseroles',
    signs:
      'meal delivery, meal prep, prepared meals, meals delivered, ready-made meals, meal kit, heat and eat, frozen meals, Meals on Wheels, meal train, microwave meals, dinners delivered, hot meal brought, portioned meals, low-sodium meals',
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
      ready dinners for the postpartum weeks`,
    brands: "HelloFresh, Blue Apron, Mom's Meals, Schwan's, Home Chef",
    touches: 'delivery app driver, grocery bagger, meal kit warehouse packer',
    near: 'private chefs, nutrition, in-home care, catering, food pantries, senior living',
  },
  {
    name: 'coffee roasters',
    does: 'coffee roaster, specialty coffee, wholesale coffee beans, coffee shop owner, café owner, barista trainer, espresso, fresh roasted beans, coffee subscription, private label coffee, cold brew kegs, tea shop, loose-leaf tea, coffeehouse, coffee tasting',
    signs:
      'coffee beans, coffee roaster, espresso, fresh roasted, cold brew, coffee shop, coffeehouse, latte, barista, loose-leaf tea, tea shop, house blend, wholesale coffee, coffee subscription, decaf beans, cappuccino',
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
      good tea for a friend who gave up caffeine`,
    brands: "Starbucks, Caribou Coffee, Peet's, Dutch Bros",
    touches: 'barista, home coffee hobbyist, coffee machine salesman',
    near: "vending and coffee, bakeries, restaurants, food distribution, gift baskets, farmers' markets",
  },
  {
    name: 'wineries and breweries',
    does: 'winery owner, winemaker, vineyard owner, brewer, brewmaster, brewery owner, taproom manager, distiller, distillery, cidery, meadery, tasting room, wine shop owner, wine merchant, bottle shop, liquor store owner, sommelier, craft beer, wine club, beer and wine sales rep, keg sales, private wine tastings, spirits distributor',
    signs:
      'winery, vineyard, brewery, brewmaster, taproom, distillery, cidery, tasting room, wine tasting, wine club, sommelier, craft beer, keg, bottle of wine, case of wine, cider, mead, wine pairing, wine cellar collection, beer on tap, wine shop, liquor store, homebrew supplies, rare whiskey, bottle of bourbon, rare bourbon',
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
      we want a brewery to host our nonprofit's pint night`,
    brands: 'Total Wine, BevMo, Anheuser-Busch, Budweiser',
    touches:
      'homebrewer, wine lover, bottling line worker, beer truck driver, supermarket wine clerk',
    near: "bartending, restaurants, venues, tours, liquor licensing, farmers' markets, catering",
  },
  {
    name: 'butchers',
    does: 'butcher, butcher shop owner, meat cutter, meat market, custom meat processing, deer processing, wild game processing, sides of beef, freezer beef, half hog, sausage maker, smoked meats, whole animal butchery, grass-fed beef, locker plant, halal butcher, charcuterie, jerky',
    signs:
      'butcher, meat market, meat locker, half a cow, side of beef, quarter beef, half a hog, freezer beef, deer processing, deer processed, venison, sausage, brisket, prime rib, pork shoulder, steaks, jerky, bacon, halal meat, game processing, holiday ham, turkey for Thanksgiving, grass-fed',
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
      a whole hog dressed for a pig roast`,
    brands: 'Omaha Steaks, HoneyBaked Ham',
    touches: 'meatpacking plant worker, meat inspector, supermarket deli clerk, barbecue hobbyist',
    near: "livestock, farmers' markets, hunting and fishing guides, restaurants, food distribution, fishmongers, catering",
  },
  {
    name: 'fishmongers',
    does: 'fishmonger, fish market owner, seafood market, seafood wholesaler, fresh fish, oysters, live lobster, shellfish, crab boils, seafood delivery, sushi-grade fish, smoked salmon, oyster bar catering, commercial fisherman selling direct, shrimp truck',
    signs:
      'fishmonger, fish market, fresh fish, seafood, lobster, lobsters, oysters, clams, crab legs, shrimp, crawfish, scallops, mussels, sushi-grade, salmon fillets, smoked salmon, raw bar, clambake, crab boil, low country boil, walleye, fish fry',
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
      caviar for a fancy anniversary`,
    touches: 'sport fisherman, aquarium keeper, fish and game warden, cannery worker',
    near: "butchers, restaurants, food distribution, farmers' markets, catering, hunting and fishing guides",
  },
  {
    name: "farmers' markets",
    does: 'farmers market manager, market vendor, produce farmer, vegetable grower, organic farm, CSA farm shares, farm stand owner, orchard owner, berry farm, u-pick, pumpkin patch, maple syrup producer, mushroom grower, farm eggs, cheesemaker, local honey and jam, microgreens, farm-to-table produce, Christmas tree farm, greengrocer, local food hub',
    signs:
      "farmers market, farmer's market, market vendor, farm stand, fresh vegetables, sweet corn, heirloom tomatoes, CSA, farm share, orchard, apple picking, u-pick, pick your own, pumpkin patch, pumpkins, fresh eggs, farm eggs, raw milk, goat cheese, maple syrup, microgreens, berries, strawberries, peaches, local food, Christmas tree farm, farm-to-table, fresh produce, local produce",
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
      raw milk or goat milk, my son cannot drink store milk`,
    touches:
      'backyard gardener, supermarket produce clerk, extension agent, market shopper, food blogger',
    near: 'garden centers, beekeeping, livestock, restaurants, land and farms, butchers, food distribution',
  },
  {
    name: 'gift baskets',
    does: 'gift basket designer, gift baskets, corporate gifting, client gifts, closing gifts, curated gift boxes, welcome baskets, care packages, employee appreciation gifts, holiday gift boxes, gift shop owner, gift boutique, fruit bouquets, raffle baskets, new baby gifts, sympathy gifts, gift wrapping',
    signs:
      'gift basket, gift baskets, gift box, gift boxes, closing gift, closing gifts, client gifts, thank-you gift, welcome basket, care package, gift shop, corporate gifts, holiday gifts, fruit basket, gift wrapping, goodie bags, housewarming gift, sympathy gift, employee gifts, hostess gift, raffle baskets',
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
      wine and cheese box sent to another state`,
    brands: 'Edible Arrangements, Harry & David, Hallmark store, Hickory Farms',
    touches: 'gift card kiosk clerk, gift registry shopper, warehouse gift packer',
    near: 'flowers, candy and chocolate, promotional products, wineries and breweries, coffee roasters, bakeries',
  },
  {
    name: 'ice cream',
    does: 'ice cream shop owner, ice cream truck, ice cream cart, gelato, frozen yogurt, soft serve, custard stand, ice cream sundae bar, ice cream catering, shaved ice, snow cones, Italian ice, popsicle cart, frozen treats, creamery, ice cream maker, dairy bar',
    signs:
      'ice cream, ice cream truck, gelato, frozen yogurt, soft serve, frozen custard, sundae bar, sundaes, shaved ice, snow cones, popsicles, Italian ice, sorbet, milkshakes, ice cream sandwiches, ice cream cake, creamery, dairy bar, frozen treats',
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
      Fourth of July parade, something to lick`,
    brands: "Baskin-Robbins, Dairy Queen, Cold Stone, Ben & Jerry's, Culver's",
    touches: 'dairy plant worker, freezer truck driver, summer scooper',
    near: "food trucks, candy and chocolate, bakeries, catering, children's entertainment, restaurants",
  },
  {
    name: 'candy and chocolate',
    does: 'chocolatier, candy maker, confectioner, candy shop owner, chocolate shop, truffles, fudge, caramels, toffee, wedding favors, custom molded chocolate, candy buffet, chocolate fountain, candy apples, cotton candy, popcorn shop, gourmet popcorn, saltwater taffy, sugar-free candy, chocolate fundraisers',
    signs:
      'chocolatier, chocolates, chocolate truffles, truffles, fudge, caramels, toffee, candy, candy store, candy buffet, candy apples, chocolate fountain, cotton candy, chocolate-covered strawberries, taffy, gourmet popcorn, caramel corn, box of chocolates, marshmallows, lollipops, Easter eggs, peanut brittle',
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
      truffles for the hotel pillows`,
    brands: "See's Candies, Godiva, Rocky Mountain Chocolate, Russell Stover, Kilwins",
    touches: 'candy factory worker, vending stocker, home candy hobbyist',
    near: 'bakeries, gift baskets, ice cream, wedding planning, party supplies, coffee roasters',
  },
  {
    name: 'specialty groceries',
    does: 'grocery store owner, independent grocer, specialty food store, health food store, food co-op manager, deli owner, cheese shop, cheesemonger, Asian market, Mexican grocery, Italian deli, Indian grocery, halal and kosher foods, bulk foods, spice shop, olive oil shop, gourmet foods, natural foods store, grocery delivery',
    signs:
      'grocery store, grocer, health food store, food co-op, deli counter, cheese shop, Asian market, Mexican grocery, Indian grocery, spices for, olive oil, gourmet food, gluten-free flour, bulk foods, organic groceries, kosher food, imported foods, hard-to-find ingredients, groceries delivered',
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
      olive oil and vinegar for client gifts`,
    brands: "Whole Foods, Trader Joe's, Kroger, Aldi, Safeway, Publix, Sprouts Farmers Market",
    touches: 'supermarket cashier, grocery bagger, coupon clipper, shelf stocker',
    near: "food distribution, farmers' markets, butchers, nutrition, food pantries, restaurants",
  },
]
