import type { Trade } from './trade'

/** Trades of celebrations and gatherings. */
export const events: readonly Trade[] = [
  {
    name: 'venues',
    does: 'venue manager, wedding venue owner, event venue coordinator, banquet hall, reception hall, barn venue, ballroom rental, event space rental, party room, community hall rental, country club event manager, conference center, hall for rent, clubhouse rental, estate venue, theater rental, rooftop event space, hotel banquet sales, lodge rental, retreat center, rents out a restored barn, grange hall rentals, VFW hall manager, runs a wedding chapel and garden, director of catering sales at a hotel, fairgrounds rental manager, mansion and gardens for private events, loft and gallery space for parties, waterfront reception site, convention center sales manager, church fellowship hall rentals, books the community center, private dining room sales',
    signs:
      'venue, venues, wedding venue, reception hall, banquet hall, banquet room, ballroom, event space, party room, hall to rent, rent a hall, barn wedding, conference center, retreat center, place to hold, place for the reception, place to get married, room that seats, indoor space for, space for an event, country club, rooftop space, gathering space, meeting hall, reception venue, event venue, party venue, wedding barn, hall rental, fellowship hall, grange hall, fire hall, hall is double-booked, space to rent for a party, wedding chapel',
    asks: `a place to have the wedding and reception together
      somewhere to hold a sixtieth birthday for a hundred people
      our hall double-booked us and the wedding is in June
      hall big enough for the family reunion with a kitchen
      indoor space for the gala, seats three hundred
      barn with string lights for a rustic wedding
      where can we hold the repast after the burial
      a room for our two-day board retreat, away from the office
      quinceañera for 200, need a dance floor and parking
      a space for a client appreciation evening
      baby shower room that lets us bring our own food
      cheap hall for the union meeting
      somewhere outdoors with a backup in case of rain
      my daughter just got engaged and every place is taken
      class reunion next fall, where do we have it
      place for the office holiday party
      a pretty spot for a small ceremony of twenty
      rehearsal space and stage for our school play
      prom needs a new home, the gym is closed
      rooms for a one-day seminar with projector and coffee
      the church basement is too small for our golden anniversary
      our usual restaurant cannot fit ninety for the retirement dinner
      garden club needs a spot with tables and a sink every second Tuesday
      vineyard or old mill where we could say our vows and dance
      the fairgrounds canceled and our craft show has no home
      can we get in a day early to decorate and leave the next morning
      ceremony under oak trees and dinner inside when it gets dark
      flood closed the gym where we hold the pancake supper
      needs a ramp, a stage and seats for five hundred for the dance recital
      who lets you bring your own caterer and your own bar
      our country club is closing and the bridal shower is in May
      polling place lost its building and the county needs another
      loft with big windows for a company dinner of forty
      political fundraiser for 150, easy parking and a back entrance
      two hundred nurses for a pinning ceremony, where would they fit
      hospital foundation wants a new home for its annual dinner dance
      somewhere the teenagers can have a dance and the neighbors will not call
      site visit on Saturday, minimum spend is what worries me
      seats eighty, rain or shine
      big room with a kitchen
      barn for October wedding
      fire hall already taken
      somewhere on the water
      where to hold the wake`,
    brands: 'VFW hall, Elks Lodge, Knights of Columbus hall',
    touches: 'banquet server, stadium usher, venue janitor',
    near: 'event planning, wedding planning, catering, hotels, party rentals, restaurants, wineries and breweries',
  },
  {
    name: 'wedding planning',
    does: 'wedding planner, wedding coordinator, day-of coordinator, month-of coordination, bridal consultant, wedding designer, full-service wedding planning, destination weddings, elopement planner, wedding stylist, wedding director, vendor coordination for couples, reception decor, bridal show producer, budget weddings, certified wedding planner, destination wedding specialist, South Asian wedding planner, plans micro weddings and elopements, proposal planner, rehearsal and ceremony coordinator, church wedding hostess, inn wedding coordinator, wedding budget consultant, LGBTQ wedding planner, guest list and RSVP management, honeymoon and wedding packages, runs the day for couples, partial planning and vendor referrals, multicultural weddings',
    signs:
      'wedding planner, wedding coordinator, day-of coordinator, wedding timeline, wedding vendors, destination wedding, elope, elopement, planning our wedding, planning a wedding, wedding budget, getting married, bride-to-be, save the date, seating chart, bridal party, vow renewal, just got engaged, newly engaged, our wedding, the big day, month-of coordinator, wedding weekend, wedding planning, microwedding, wedding checklist, our nuptials, wedding day schedule, plan our wedding',
    asks: `we just got engaged and have no idea where to start
      someone to run the day so my mother can enjoy it
      eight months out and nothing is booked
      my daughter lives abroad and wants to marry here
      the bride is overwhelmed and in tears over the seating chart
      small elopement in the mountains, handle all of it
      keep the florist, band and food on schedule that day
      renewing our vows after forty years
      wedding for under ten thousand, help us stretch it
      our coordinator quit on us a month before
      Indian wedding over three days with 400 guests
      need somebody who knows which vendors are good
      decorating the church and the reception
      two families that do not get along and one wedding
      getting married on a beach far away, who arranges that
      helping my niece plan the big day
      two brides, two families and no plan
      looking for a day-of coordinator who stays calm
      she works nights, he travels, and nobody has time to arrange the ceremony
      my son's fiancée has no mother to help her with it all
      forty tabs open on my phone and I still have not picked a date
      bride in June and the caterer, the band and the church all say different times
      who lines up the bridesmaids and cues the music at the church door
      blending a Hindu and a Catholic ceremony and keeping both grandmothers happy
      he proposed at Christmas and she wants October
      our parents are paying and each has a list of two hundred
      the groom is deployed and she is arranging everything alone
      a friend was going to run our rehearsal and she backed out
      three dress codes, two ceremonies and one very nervous groom
      how much of our money should go to food and how much to music
      guests coming from four countries for one weekend of ceremonies
      forgot to assign tables and it is in nine days
      second time around for both, small and tasteful, no fuss
      mother of the bride is driving everybody crazy
      inn wants to recommend somebody to couples who book the garden
      vineyard requires couples to have a professional on site that Saturday
      courthouse first, then a real party for family next year
      proposal in Central Park with a hidden violinist
      nobody to run the rehearsal
      eloping in Iceland`,
    brands: 'The Knot, WeddingWire',
    touches: 'bride-to-be, bridal magazine writer, church secretary, wedding guest',
    near: 'venues, event planning, wedding officiants, flowers, photography, bridal wear, catering',
  },
  {
    name: 'event planning',
    does: "event planner, event coordinator, event manager, party planner, corporate event planner, special events director, gala planner, fundraiser events, quinceañera planner, event design and decor, meeting planner, product launches, grand openings, festival organizer, reunion planner, balloon decor, balloon artist arches, event producer, kids' birthday planner, baby shower planning, day-of event staff, certified special events professional, CSEP, nonprofit gala consultant, plans milestone birthdays, mitzvah planner, decor and theming for banquets, social event stylist, corporate holiday parties, golf tournament organizer, experiential marketing events, street fair and parade producer, bridal and baby shower host, community event coordinator, organic balloon garlands and walls, dinner party designer, on-site event logistics, alumni events manager",
    signs:
      'event planner, party planner, event coordinator, gala, grand opening, ribbon cutting party, holiday party, company picnic, office party, milestone birthday, surprise party, baby shower, bridal shower, sweet sixteen, quinceañera, bar mitzvah, bat mitzvah, family reunion, class reunion, client appreciation event, product launch party, block party, balloon arch, balloon garland, event decor, retirement party, event planning, plan a party, plan our gala, throw a party, anniversary party, birthday bash, gender reveal party, launch party, open house party, golden anniversary party, fiftieth birthday party, annual banquet, Juneteenth celebration',
    asks: `client appreciation party and nobody here has time to organize it
      our charity gala has outgrown the volunteers
      throw a surprise fiftieth for my husband
      grand opening of the shop next month, make it a splash
      company picnic for 300 with games and food
      quinceañera for my niece, from dress to dance
      hundredth anniversary of the firm, something memorable
      my mother turns ninety and the whole family is flying in
      balloon arch over the door for our ribbon cutting
      someone to decorate the hall
      bar mitzvah party with a theme
      organize the street festival, permits and vendors
      retirement send-off for our founder
      family reunion of 120 cousins, I cannot do it alone
      baby shower for my daughter-in-law, I want it off my plate
      holiday party for the staff and their kids
      launch evening for a new product with press invited
      golf outing fundraiser needs somebody to run it
      block party for our street
      celebration of life with a slideshow, music and food
      sweet sixteen and I have no ideas
      help us pull off an open house for 500 alumni
      fiscal year ends with money left and the boss wants a big thank-you dinner
      the library turns fifty and the trustees want a to-do
      our committee of three quit and the auction dinner is in eight weeks
      daughter turns sixteen and wants it to look like Paris
      dealer appreciation weekend with golf, dinner and spouses
      how do you get a permit, insurance and vendors for a chili cook-off downtown
      Dad is eighty and all nine of us live in different states
      employees are bored with the same December dinner
      winery wants a harvest festival that draws people from the city
      new hospital wing opens in March with the governor cutting the ribbon
      gender reveal in the backyard, I just want to be a guest
      themed dinner for thirty, something like a speakeasy
      naturalization of my husband, we want to celebrate big
      alumni weekend with a tailgate, a brunch and a class dinner
      a Juneteenth celebration in the park with vendors and a stage
      my fiftieth and I refuse to lift a finger
      topping-out party for the new building and the trades
      flowers are ordered but nobody thought of decor, lighting or a timeline
      volunteers want a thank-you banquet that does not feel cheap
      Diwali party for the whole company
      chamber wants its annual dinner run by someone new
      golden anniversary for my parents
      kickoff for the sales year
      throw me a party
      too busy to host
      our gala chair quit
      ballroom looks bare for our gala`,
    touches:
      'student council social chair, party guest, event security temp, church social committee',
    near: 'venues, catering, party rentals, conference production, wedding planning, DJs, fundraising',
  },
  {
    name: 'party rentals',
    does: 'party rentals, event rentals, table and chair rental, tables and chairs, linen rental for parties, dance floor rental, china and glassware rental, chair covers, stage rental, wedding arches, patio heater rental, lounge furniture rental, event decor rental, tablecloths, party supply rental manager, arbor and backdrop rental, lawn game rental, margarita machine rental, Chiavari chairs and farm tables, delivers and sets up tables, event furniture and lounge sets, rents popcorn and cotton candy machines, chafing dishes and serving pieces, pipe and drape, portable bars and stages, specialty linens and napkins, vintage prop rentals, bleacher and riser rental, stanchions and red carpet, parquet floor installs, tableware and flatware rental',
    signs:
      'party rental, party rentals, event rental, folding chairs, rent chairs, rent tables, tables and chairs, chair covers, tablecloths, round tables, dance floor, wedding arch, rent linens, rent dishes, patio heaters for, rent a stage, backdrop stand, cornhole boards, margarita machine, banquet tables, glassware for, chiavari, cocktail tables, pipe and drape, chafing dishes, stanchions, table rental, chair rental, portable stage, rent plates, popcorn machine, cotton candy machine, coffee urn, tables and chairs for',
    asks: `hundred and fifty chairs for an outdoor ceremony
      round tables and white cloths for the backyard reception
      dance floor to lay on the grass
      plates, glasses and silverware for 80, and not paper
      small stage for the awards night
      heaters so guests do not freeze on the patio in November
      arch to get married under
      tables for our craft fair
      giant Jenga and cornhole for the company picnic
      white folding chairs for the graduation party
      frozen drink machine for the pool party
      couches and rugs for a lounge area at the gala
      the church has no chairs in its new hall, just for one weekend
      drapes to hide the gym walls for prom
      coat racks and podium for a banquet
      more cousins than chairs and it is at our place
      forgot that forty people need something to sit on
      the caterer brings food but no forks, no plates, no cloths
      need a lectern and risers for the swearing-in
      gold chargers and goblets for the head table
      plywood for people to two-step on behind the barn
      farm wants long wooden tables for a dinner in the field
      our shop sale needs racks and six-foot folding ones for a weekend
      stools and tall little tables for a standing reception
      graduation on the football field, eight hundred seats in rows
      chafing dishes and a big coffee urn for Sunday
      the in-laws host Thanksgiving for forty and own one card table
      theater needs risers for a weekend
      a hundred spandex covers in navy
      vintage sofas and a velvet chair for the engagement shoot
      need them delivered Friday and gone by Sunday noon
      red carpet and velvet ropes for the premiere
      cotton candy and popcorn machine for the PTA
      photo wall and a flower stand for the shower
      school lost its folding seats in the flood and assembly is tomorrow
      rent burgundy linens for ten tables
      sixty gold chiavari chairs
      extra seats for Easter
      propane heaters for patio`,
    touches: 'rental warehouse loader, furniture store clerk, hotel houseman',
    near: 'tents, event planning, catering, venues, amusement rides, sound and lighting, tool rental',
  },
  {
    name: 'tents',
    does: 'tent rental, event tents, wedding tents, canopy rental, frame tents, pole tents, marquee, sailcloth tents, tent installer, pop-up canopies, custom printed canopies, tent heating and flooring, awnings for events, tipi rental, glamping tents, tent and canopy company owner, puts up canopies for graduations, structure and clearspan tents, stretch tents, sidewalls and tent lighting, bell tent sleepovers, festival canopies, tent rental crew leader, tent cleaning and repair, tension tents, custom event shade, branded pop-ups and feather flags, tent permits and flame certificates',
    signs:
      'tent, tents, big tent, pop-up canopy, tent rental, frame tent, marquee tent, tent stakes, shade for guests, rain plan, cover in case of rain, glamping, bell tent, event canopy, canopy rental, canopy over, pop-up tent, tent for, frame canopy, tent sides, rent a canopy, wedding tent, party tent, graduation tent, sailcloth, clear-top tent, tented reception, tent permit, safari tent',
    asks: `backyard wedding and the forecast says rain
      shade for a hundred people at an August graduation party
      something to cover the tables if it pours
      cover the parking lot for our sidewalk sale
      our festival needs twenty ten-by-tens
      heated cover over the patio for the winter gala
      clear-top cover with chandeliers for the reception
      funeral home needs cover at the graveside
      outdoor dining cover for our restaurant in spring
      pop-up with our logo for the market
      little tipis for a sleepover party
      big top for the church revival
      church picnic needs something over the food line
      flooring so heels do not sink into the lawn at the reception
      tournament needs cover for the check-in tables
      the yard is big but what if there is a thunderstorm
      our farm stand bakes in the sun all July
      two hundred for dinner on the lawn and no building near
      blue tarp is not going to do for my sister's ceremony
      dealership sells outdoors for three days and needs a roof on poles
      sides that roll down if the wind picks up
      the fire marshal wants a flame certificate for what we put up
      where will the guests go if it storms
      vaccination clinic in the parking lot needs walls and heat
      canvas over the beer garden at Oktoberfest
      our own frame ripped in the wind last week, reunion is Saturday
      caterers need a covered place to cook behind the house
      booth cover for the art fair that does not blow away
      can you stake into asphalt or do you use water barrels
      ceremony in the orchard with something white and airy overhead
      scout jamboree needs shelter for mess and first aid
      graduation is outdoors and the forecast turned ugly
      overnight guests under canvas with real beds
      cooling station for marathon runners
      sidewalls and a floor, please
      something over the bar
      forty by sixty, white, over the patio
      rain on wedding day
      revival in a field`,
    touches: 'camping hobbyist, outdoor gear clerk, circus performer',
    near: 'party rentals, portable toilets, event planning, wedding planning, venues, generators',
  },
  {
    name: 'portable toilets',
    does: 'portable toilet rental, porta-potties, porta johns, luxury restroom trailers, construction site toilets, hand-wash stations, ADA portable restrooms, portable sanitation, restroom trailer rental, shower trailers, holding tank service, event restrooms, VIP restroom trailers, weekly pump-out of job site units, agricultural field sanitation units, sink and sanitizer station rental, emergency shower and laundry trailers, delivers johns to festivals, portable restroom route driver and owner, wedding restroom rentals, crane-lift units for high-rises, holding tanks for job trailers, family and wheelchair units',
    signs:
      'porta potty, porta-potty, porta potties, porta john, portable toilet, portable toilets, portable restroom, restroom trailer, hand-wash station, shower trailer, construction toilet, event restrooms, outhouse, porta-john, porta potties for, portapotty, portable bathroom, portable bathrooms, bathroom trailer, luxury restrooms, portable sinks, handwashing stations, restrooms for the festival, john for the crew',
    asks: `150 guests on a farm and only one bathroom
      job site needs a john for the crew by Monday
      fancy bathroom trailer for an outdoor wedding
      the 5K needs a row of them at the start line
      our only bathroom is torn up for two weeks
      workers on our land have nowhere to go
      hand washing at the chili cook-off
      pumpkin patch needs restrooms through October
      city wants restrooms before it gives us the festival permit
      wheelchair-accessible restroom for the park event
      showers for a three-day bike ride camp
      family reunion of ninety at the farm
      septic tank failed and eight people live here
      roadside fruit stand with no restroom
      the septic will never take two hundred flushes
      OSHA wants one for every ten men on the crew
      where does everybody go when there is no building
      main drain is dug up and we live in the house
      hayride and corn maze, folks line up at our farmhouse door
      fancy enough for ladies in gowns, with sinks and mirrors
      campground bathhouse burned and the season opens Friday
      neighbors complain that the roofers pee behind the garage
      little league fields have no plumbing
      somebody to pump them out every Tuesday
      wedding in the pasture, a quarter mile from the nearest sink
      shelter for the homeless wants a place for them to wash
      film crew on the beach for six days
      flood knocked out the sewer and the town needs units
      one with a diaper table and room for a wheelchair
      the ones at last year's fair smelled awful and ran out of paper
      migrant pickers need one near the far rows by law
      trailer with hot showers for firefighters in camp
      two johns by Friday
      bathroom on a trailer
      handwashing sinks outside
      no bathroom on site`,
    brands: 'United Site Services, Honey Bucket',
    touches: 'restroom attendant, park maintenance worker',
    near: 'septic systems, tents, party rentals, event planning, general contracting, dumpsters',
  },
  {
    name: 'valet parking',
    does: 'valet parking, valet service owner, parking attendants, event parking, parking management, shuttle and parking for events, parking lot operator, car parkers, restaurant valet, hospital valet, parking garage manager, traffic directing at events, private party valets, runs hotel valet, hospital valet and greeters, garage and lot management, special event traffic and parking crews, cashiered parking, church parking team consultant, shuttle carts from remote lots, valet podium and key control, festival field parking, parking operations director',
    signs:
      "valet, valet parking, valets, parking attendants, park cars, parking cars, park the guests' cars, event parking, parking lot attendants, where guests park, parking garage, overflow parking, valet stand, parking crew, parking attendant, park our guests, hand over the keys, parking for guests, parking lot operator, direct cars",
    asks: `house party for 100 and the street has room for ten cars
      someone to park guests' cars at the gala
      our restaurant lot is full every Friday, customers leave
      elderly guests cannot walk from the far lot to the church
      need people to direct cars into the field
      hospital entrance is jammed with people dropping off patients
      wedding at an estate with a long driveway
      open house on a narrow road, neighbors will complain about cars
      club wants somebody to take keys at the door
      run the pay lot beside our building
      funeral at a small church and 300 mourners
      holiday party downtown with no garage nearby
      old people slip on the ice between the lot and the door
      our driveway holds six and we invited seventy
      the restaurant next door fills every space on our block
      hill too steep for guests in heels
      somebody in a vest waving cars into rows
      patients circle the lot for half an hour and miss appointments
      club members want to pull up to the door and hand over the keys
      neighbors had our guests towed last time
      surgery center wants a greeter who takes the car and brings a wheelchair
      Christmas lights display backs traffic up to the highway
      our garage downtown needs an operator, gate and cashier
      ferry elderly guests from the far field up to the mansion
      cousin's bar mitzvah downtown and four garages are full
      football Saturdays, we could sell spaces on our church lawn
      red vests and tickets for keys
      wedding guests will have to leave cars on a county road
      hotel opens in May and has forty spaces for ninety rooms
      polo match with eight hundred cars in a meadow
      condo tower wants somebody at the front for cars at night
      where would everybody leave their cars
      nowhere to park
      keys at the door
      lot attendants for Saturday
      doctor's office lot is jammed`,
    touches: 'meter maid, parking enforcement officer, car wash attendant',
    near: 'security guards, event planning, venues, limousines, restaurants, hotels',
  },
  {
    name: 'security guards',
    does: 'security guard company, security officer, private security, event security, bouncer, armed guard, unarmed guard, executive protection, bodyguard, close protection, patrol service, night watchman, loss prevention, crowd control, off-duty officers, construction site guards, church safety team trainer, guard services manager, mobile patrols, plainclothes detectives for stores, licensed armed officers, gatehouse and lobby officers, fire watch guards, former police protecting executives, hospital security supervisor, church security training, event staffing and bag checks, K-9 patrol teams, cannabis dispensary guards, concert security crew, retired trooper doing protection details, guard card instructor, mall and plaza patrols, lobby concierge guards',
    signs:
      'security guard, security guards, bouncer, bouncers, bodyguard, armed guard, night watchman, event security, crowd control, patrol the lot, executive protection, loss prevention, shoplifting, shoplifters, check IDs at the door, off-duty cop, off-duty officer, overnight watch, trespassers, loitering, guard at the door, guard our, watchman, security officer, security officers, armed guards, fire watch, hired security, security detail, guards at the gate, unarmed guard, security patrol, off-duty police, security for our event, door staff, gatehouse, plainclothes',
    asks: `someone at the door to check IDs at our concert
      copper keeps getting stolen from the job site at night
      we fired a man who made threats, want someone at the entrance
      bouncers for the weekend, fights keep breaking out
      teenagers hang around the lot after closing and scare tenants
      the hall requires a guard whenever alcohol is served
      jewelry show needs somebody to watch the cases overnight
      walk our nurses to their cars after dark
      a client is being stalked and wants protection
      car dealership wants somebody driving through at night
      shoplifting is killing our store
      vacant building with squatters, needs watching
      synagogue wants somebody at services
      a celebrity guest at our fundraiser needs protection
      strike next week, need people at the gate
      keep party crashers out of my daughter's sweet sixteen
      fire alarm is down and the marshal wants somebody on fire watch
      neighborhood wants patrols after the break-ins
      night shift at our pharmacy feels unsafe after two holdups
      a fired driver says he is coming back with a gun
      someone slept in our model home again
      we carry cash to the bank on foot and it worries me
      the liquor board says two people at the door on weekends
      diamonds on display for one evening at the museum
      nobody checks badges at the loading dock
      landlord wants somebody walking the garage after midnight
      thieves cut parts off our fleet in the yard every weekend
      the alarm company is dead slow, we want a person in uniform there
      CEO gets threats after the layoffs and travels next week
      mosque board wants trained people outside on Fridays
      drunk fans climbed the fence at our concert last year
      emergency room nurses keep getting punched
      wandering people come into the lobby and sleep in the stairwell
      gatehouse at our community has nobody from ten to six
      prom after-party, keep the parents calm and the kids inside
      film set with expensive cameras on a city street overnight
      train our ushers to handle a disruptive visitor
      controversial speaker on campus and there may be protesters
      someone to frisk bags at the gate
      my ex threatened to crash the wedding
      copper thieves at the site again
      bodies at the gate
      rowdy crowd last year
      fire watch tonight`,
    brands: "Allied Universal, Securitas, GardaWorld, Brink's",
    touches: 'corrections officer, TSA screener, mall guard, military police, prison guard',
    near: 'alarms and cameras, police liaison, private investigation, event planning, property management, safes and access control',
  },
  {
    name: 'flowers',
    does: 'florist, floral designer, flower shop owner, wedding florist, bouquets, centerpieces, boutonnieres and corsages, sympathy flowers, funeral sprays, flower delivery, flower farmer, cut flowers, event florals, dried flowers, weekly office arrangements, church altar flowers, bouquet preservation, silk arrangements, flower arranging classes, floral installations, sympathy and casket work, wedding and event florals, same-day delivery of arrangements, grows dahlias and peonies for bouquets, homecoming mums and garters, lei maker, weekly lobby flowers for hotels, ikebana teacher, hand-tied bouquets, pressed flower preservation, seasonal wreaths and garlands, master floral designer, subscription flowers, prom flowers, flower truck owner, wholesale florist',
    signs:
      'florist, flowers, flower shop, bouquet, bouquets, centerpieces, corsage, boutonniere, floral arrangement, funeral flowers, casket spray, sympathy arrangement, flower arch, wreath, wreaths, peonies, dozen roses, flower girl petals, flower delivery, dried flowers, bridal bouquet, poinsettias, boutonnieres, corsages, floral designer, flower crown, carnations, bridesmaid bouquets, altar flowers, lapel flower, homecoming mum, sympathy flowers, grave blanket',
    asks: `something for the casket and two standing sprays
      bridal bouquet and eight for the bridesmaids
      send something to my mother in the hospital today
      centerpieces for twenty tables in fall colors
      corsage and boutonniere for prom on Saturday
      I forgot our anniversary, need a dozen roses now
      fresh arrangement on our reception desk every Monday
      keep my wedding bouquet forever somehow
      lilies for the altar at Easter
      thank-you for a client, something alive and pretty
      welcome a new mom home with something cheerful
      an arch of greenery for the ceremony
      coworker lost her husband, what can we send
      Mother's Day delivery across town
      silk ones because the bride has allergies
      buckets of cut stems so we can do our own wedding
      holiday wreaths and garland for the storefront
      class for our book club on arranging
      get-well arrangement for the teacher
      table decorations for the luncheon that smell nice
      our aunt passed and I live three states away
      pallbearers and grandsons need something for the lapel
      the altar guild lady who did the vases moved away
      she loves sunflowers and turns forty on Thursday
      hotel lobby wants something dramatic by the elevators each week
      I was a jerk last night, send help to her office
      bride wants garden roses and eucalyptus, nothing stiff
      homecoming mum with ribbons to the knee
      two hundred stems for our teachers, one each
      a wreath for the door of a house we are listing
      Valentine's is Friday and I have nothing
      garland down the church aisle and up the pews
      grave blanket of evergreen before Christmas
      restaurant wants bud vases on thirty tables every week
      blanket of blossoms for the winning horse
      lei for every graduate in our family
      daughter's crown for first communion
      my wife is allergic to lilies and gets everything with lilies
      press the petals from dad's funeral into a frame
      farm stand wants local dahlias to sell by the bunch
      the lady at the front desk retires Friday, bring something bright
      pretty something for a new mother
      rose petals for the aisle
      something for her grave
      a small bouquet to toss
      fresh stems in bulk
      apology roses delivered today`,
    brands: 'FTD, 1-800-Flowers, Teleflora',
    touches: 'backyard gardener, grocery floral clerk, botanical garden guide, garden club member',
    near: 'wedding planning, funerals, event planning, garden centers, gift baskets, venues',
  },
  {
    name: 'DJs',
    does: 'DJ, wedding DJ, mobile DJ, disc jockey, party DJ, school dance DJ, karaoke host, karaoke DJ, club DJ, music for receptions, deejay, corporate party DJ, silent disco, Latin DJ, DJ and MC, uplighting with DJ, trivia and bingo host, dance party music, open-format DJ, scratch and turntable artist, Bollywood and bhangra DJ, quinceañera and salsa nights, line dance caller, school dance specialist, karaoke rentals and hosting, vinyl DJ for lounges, wedding entertainment company, bingo and music trivia nights, ceremony sound and reception music, bar and club resident, fog and laser light show with music',
    signs:
      'DJ, deejay, disc jockey, karaoke, dance music, playlist, first dance song, school dance, music for the reception, keep people dancing, turntables, silent disco, homecoming dance, dance party, music for the party, line dances, name that tune, wedding DJ, karaoke machine, karaoke night, spin records, dance floor packed, top forty hits, Cupid Shuffle, electric slide, music and lights for the dance, DJ booth, fog machine and lights, prom music, disco night',
    asks: `somebody to keep the dance floor full at the reception
      homecoming dance needs clean music and lights
      karaoke for the office party
      our guy for the wedding music canceled
      music for a quinceañera, half Spanish half English
      background tunes at our grand opening
      father-daughter dance at the school gym
      class of '89 reunion, all eighties hits
      someone with speakers and a mic for the backyard party
      roller rink night for the youth group
      80th birthday, music the old folks and kids both like
      bar wants karaoke on Thursday nights
      play songs between innings at the tournament
      silent headphones party on campus
      Spotify from a phone is not going to cut it for 200 guests
      nobody danced at my sister's and I don't want that
      our band bailed and the reception is Saturday
      somebody to play the Electric Slide and the Cha-Cha and read the room
      bollywood and top forty on the same night
      winter formal, and the principal wants no dirty lyrics
      first look, entrance, cake, bouquet, somebody has to cue it all
      the prom committee has a budget and a long list of songs
      skating night needs tunes and colored lights
      cruise-in at the diner wants oldies over the loudspeaker
      pool opening at the condo with some tunes
      my phone's music cut out in the middle of the last party
      salsa and bachata for a fiftieth
      middle schoolers who only want to jump up and down
      folks want to sing along to a screen at the VFW on Saturdays
      the couple hates the chicken dance, someone who listens
      beats for a fashion show at the boutique
      announce the raffle and spin records at the company picnic
      sweet sixteen with fog and lasers and all her songs
      country two-step night at the lodge
      play the grand march and the dollar dance
      songs from our school days at the class reunion
      hip-hop for the teens, polka for the grandparents
      tunes for the 5K finish line
      someone to spin records
      karaoke machine for the lodge
      music for the prom
      clean playlist for teens
      cocktail tunes then bangers`,
    touches: 'radio announcer, radio traffic reporter, record collector, bedroom producer',
    near: 'live music, emcees, sound and lighting, wedding planning, photo booths, venues',
  },
  {
    name: 'live music',
    does: 'musician, wedding band, cover band, bandleader, string quartet, harpist, jazz trio, solo guitarist, pianist for events, singer-songwriter, ceremony music, mariachi, bluegrass band, cellist, church organist, accompanist, saxophonist, booking agent for bands, talent booker, gigging musician, steel drums, swing band, background music, vocalist, violinist, concert promoter, string trio for ceremonies, wedding harpist and flutist, tribute band leader, accordion player, substitute organist, fiddle tunes and contra dance band, Motown and soul review, solo acoustic sets at wineries, brass quintet, klezmer band, conjunto and norteño group, jazz pianist for hire, church pianist, plays weddings and supper clubs, taps bugler, singing telegrams, books acts for clubs and festivals, country band, calypso and reggae band',
    signs:
      'live music, live band, wedding band, cover band, string quartet, harpist, harp, jazz trio, jazz band, mariachi, bluegrass, cellist, violinist, pianist, organist, saxophonist, singer for, soloist, musician, musicians, accompanist, cocktail hour music, ceremony music, steel drum, polka band, acoustic set, open mic, band for our, dueling pianos, play taps, fiddle band, tribute band, rock band, country band, brass quintet, klezmer, accordion player, bandleader, jazz quartet, wedding singer, play at our wedding, pit orchestra, music for the ceremony, concert in the park, summer concert series, booking agent, klezmer band',
    asks: `strings while the bride walks down the aisle
      a band that plays Motown for the reception
      soft piano during cocktail hour
      somebody to sing Ave Maria at the funeral
      our organist broke her wrist and Easter is in two weeks
      mariachi to surprise my wife on our anniversary
      jazz trio for a hospital fundraiser
      our taproom wants acoustic acts on Friday nights
      harp at the nursing home's Mother's Day tea
      someone to play taps at a veteran's burial
      bluegrass for the barn dance
      headliner for the summer concert series in the park
      a guitarist to play at the farmers' market
      accompanist for a college audition
      an oompah group for our Oktoberfest
      someone to sing the anthem at opening day
      steel drums at a pool party
      need a drummer to sit in for two shows
      singing telegram or carolers at the office
      something elegant, live, for an open house at a mansion
      entertainer to sing old songs with memory-care residents
      the father of the bride wants a real trumpet, not a recording
      something tasteful between the toasts, not too loud to talk
      town green on Thursday evenings, folks bring lawn chairs
      our pianist retired after thirty years and Sunday still comes
      brunch at the bistro feels dead without a bit of guitar
      New Orleans-style parade with trombones after the service
      who can sing our anthem, and not forget the words
      second line with umbrellas out of the church
      hotel wants somebody at the grand in the lobby on weekends
      grandmother wants Lawrence Welk songs on her ninety-fifth
      Irish pub needs fiddles on St. Patrick's
      groom wants horns and a big soul sound
      ballet school needs somebody at the keys for class
      a fiddler for the contra dance
      sub for the pit orchestra in our spring musical
      hospital lobby would like a harpist at noon
      tribute act that does Fleetwood Mac for our theater
      somebody to play accordion at an Italian dinner
      dulcimer and flute for our tea room
      Christmas Eve and nobody to play the pipes in the loft
      house concert in our living room
      ranch reunion, something with banjos
      a trumpet for Easter morning
      two acoustic sets at our taproom
      real strings at the ceremony
      horn section needed
      band for street dance`,
    touches: 'music fan, record store clerk, high school band student, roadie, music critic',
    near: 'DJs, choirs, sound and lighting, recording studios, wedding planning, musical instruments, venues',
  },
  {
    name: 'choirs',
    does: "choir director, choirmaster, choral conductor, community chorus, gospel choir, church music director, children's choir, a cappella group, barbershop quartet, carolers, glee club, chorus manager, singing group, show choir, handbell choir, minister of music, sings at weddings and funerals, conducts the community chorale, master chorale singer and director, directs a women's chorus, men's chorus director, gospel workshop leader, youth chorale founder, threshold singers, sacred harp singing, church choir director and accompanist, chorister recruiter, sings barbershop at parties, doo-wop group, choral arranger, Sweet Adelines director, oratorio society",
    signs:
      "choir, choirs, chorus, choral, gospel choir, carolers, caroling, a cappella, barbershop quartet, barbershop harmony, choir director, glee club, handbells, sing in a group, singing group, alto, soprano, tenor, madrigal, music minister, chorale, community chorus, church choir, singing valentine, baritone, choral music, Sweet Adelines, choir robes, conductor for our chorus, sacred harp, Messiah sing-along, four-part harmony, children's chorus",
    asks: `I sang in college and want to sing with others again
      carolers to stroll through the mall in December
      our church lost its music director before Advent
      a gospel group for a unity celebration
      my son has a lovely voice and no outlet for it
      group to sing at the tree lighting
      retired and lonely, would love to sing somewhere on Tuesdays
      four guys in striped vests for a valentine surprise
      singers to fill out a Messiah performance
      a funeral Mass with real singing
      children to sing the anthem at the ball game
      handbells for the Christmas service
      interfaith service needs sixty voices
      barbershoppers for my dad's ninetieth
      start a singing hour for people with Parkinson's
      looking for a chorus that takes beginners
      my wife used to be an alto and misses it since we moved
      our twelve singers in the loft are all over seventy
      who would come and sing Silent Night at the nursing home
      nobody to stand up front and wave the stick on Thursdays
      high school girl who does all the musicals and wants harmony
      the tree lighting is in ten days and there is no one to sing
      a bass voice and nowhere to use it
      retired music teacher who would lead a group again
      four-part harmony for the mayor's swearing in
      pastor wants a gospel Sunday with robes and clapping
      our company wants to form an office singing bunch
      kids who sing better than they read, and need a Saturday group
      the requiem needs thirty more voices by April
      veterans' memorial wants singers for the national hymns
      women who meet to sing rounds and folk songs
      our conductor moved to Ohio in the middle of the season
      Doo-wop in matching jackets for a class reunion
      where can a shy baritone sing without auditioning
      old-time hymn sing at the country church
      singing valentine delivered to the school secretary
      bells in white gloves for Christmas Eve
      group that sings at bedsides of the dying
      sing with others
      sing without an audition
      needs an anthem director`,
    touches: 'karaoke singer, opera fan, school music student',
    near: 'voice lessons, clergy, live music, piano lessons, volunteering',
  },
  {
    name: 'bagpipes',
    does: 'bagpiper, piper, piper for hire, bagpipes for funerals and weddings, pipe band, pipe major, Highland piper, Scottish piper, Celtic music, Amazing Grace at gravesides, bagpipe lessons, pipes and drums, bugler, competition piper, pipes for police and fire funerals, solo piper for graduations, Great Highland bagpipe teacher, Irish piper for weddings, smallpipes and chanter lessons, drum sergeant, military piper, pipes for golf outings and parades, honor guard piper, veteran piper',
    signs:
      'bagpipe, bagpipes, bagpiper, piper, pipe band, pipes and drums, Highland piper, kilted, Amazing Grace on the pipes, Scottish music, uilleann pipes, Burns supper, Celtic music, bugler, Scotland the Brave, Black Watch, pipe major, Highland games, tartan, Scottish bagpipes, kilts and drums, bag pipes, haggis, smallpipes, Irish pipes',
    asks: `firefighter's funeral and the family wants Amazing Grace played at the grave
      groom has Scottish roots and wants someone in a kilt to lead them in
      St. Patrick's Day parade needs a band with drums
      Burns Night supper, somebody to pipe in the haggis
      my grandfather was a policeman and wanted a piper
      lead the graduates in procession, as in Scotland
      my son wants to learn the pipes
      opening ceremony of the Highland games
      memorial service at the station with Celtic music
      retiring fire chief should be piped out of the hall
      Celtic wedding, somebody to lead guests to the tent
      the detective's wife wants that wailing sound at the grave
      uncle was in the Black Watch and asked for it in his will
      a man in a kilt outside the church when they come out
      Tartan Day at the library, something loud and stirring
      the golf tournament opens with someone walking over the hill playing
      my father's people came from Nova Scotia and he cried at that sound
      fallen officer, the department wants an honor procession
      graduation at our college has always had one in front
      Hogmanay party at midnight on the porch
      we'd like Scotland the Brave when the cake comes in
      granddaughter took up the chanter and needs a teacher
      parade marshal wants drums and plaid
      church celebrates Kirkin' o' the Tartan
      ship christening with a mournful tune
      a whiskey tasting with a bit of the Highlands
      mother from Glasgow turns one hundred
      9/11 remembrance at the firehouse at dawn
      play him out at sunset on the golf course
      Scotsman in full dress
      kilt and drones
      Danny Boy at the graveside
      pipes for a hero
      lament at the cemetery
      haggis night
      drum major wanted`,
    touches: 'Celtic festival visitor, kilt wearer, flute player',
    near: "funerals, live music, wedding planning, clergy, police liaison, veterans' benefits",
  },
  {
    name: 'photo booths',
    does: 'photo booth rental, photo booth owner, 360 photo booth, selfie station, open-air booth, vintage photo booth, magazine cover booth, photo props, instant prints at events, GIF booth, glam booth, photo booth attendant, video guest book, audio guest book, enclosed and open-air booths, 360 video spinner, mirror booth, Polaroid guest book station, green screen pictures at events, slow-motion video booth, GIF and boomerang station, trading card and flip book station, double-exposure booth, roaming selfie stand, event photo printing with logo, black-and-white studio booth',
    signs:
      'photo booth, photobooth, selfie station, 360 booth, photo props, instant prints, photo strips, audio guest book, video guest book, selfie wall, photo backdrop, picture booth, 360 video booth, selfie booth, mirror booth, photo station, flip book booth, prints on the spot, glam booth, slow-motion booth, photo kiosk, green screen pictures, instant pictures',
    asks: `something fun for guests with silly hats and prints
      guests want pictures to take home from the reception
      selfie corner at our client party
      prom committee wants a spinning camera thing
      phone where guests leave voice messages for the bride
      holiday party, pictures with a branded frame
      mall grand opening, folks get a picture with our logo
      sweet sixteen with props and instant pictures
      strips of pictures like at the old arcades
      fundraiser gala wants a glam black-and-white picture station
      guest book that is not just signatures
      students want silly pictures at the graduation dance
      brand activation at the mall, folks post it right away
      bar mitzvah kids get bored after dinner
      the teenagers will be glued to their phones unless there is something fun
      everyone gets a little strip to put on the fridge
      grandma in a feather boa and sunglasses, that is what I want
      the bride's album should have notes next to goofy faces
      slow-motion thing where you stand on a platform and it spins around you
      our bank's float party wants folks to go home with a framed shot
      pop-up at the trade fair where people text themselves a picture
      retirement bash, funny mustaches on sticks
      a curtain, a bench and four flashes
      kids' dance at the school, parents want keepsakes right away
      our mall Santa set wants prints on the spot
      guest picks up an old rotary receiver and leaves a message after the beep
      sorority formal with a glitter wall
      mirror you touch that takes your picture
      brewery anniversary wants shots with a logo border
      senior prom at the nursing home with prints for the families
      five-year-olds with capes and instant prints
      engagement party, no professional, just something guests push themselves
      reunion of classmates with the old school crest on each print
      fish-eye thing for reels
      props and silly glasses for guest pictures
      boomerang clips of guests
      voicemail guest book
      green screen at the fair`,
    touches: 'passport photo clerk, arcade owner',
    near: 'DJs, photography, event planning, wedding planning, party rentals, amusement rides',
  },
  {
    name: 'magicians',
    does: "magician, close-up magic, strolling magician, illusionist, mentalist, hypnotist, stage hypnosis show, mind reader, comedy magic, kids' magic shows, corporate magician, trade show magic, juggler, fire performer, ventriloquist, circus performer, stilt walker, magic lessons, parlor and stage illusions, corporate mentalism, school assembly magician, restaurant close-up worker, comedy hypnosis, quick-change act, juggling and unicycle show, sword swallower, aerialist, contortionist and circus acts, trade show crowd gatherer, bar mitzvah magic, library summer reading shows, escape acts, theater of the mind, dove act, teaches sleight of hand",
    signs:
      'magician, magic show, magic tricks, illusionist, mentalist, hypnotist, mind reader, card tricks, juggler, ventriloquist, stilt walker, fire eater, fire dancer, rabbit out of a hat, sleight of hand, escape artist, magic act, close-up magic, magic lessons, mind reading, stage hypnotist, hypnosis show, sword swallower, stilt walkers, jugglers, circus performers, escape act, pull a rabbit, card trick, illusion show, ventriloquism',
    asks: `entertainment at the banquet that is not another speaker
      my grandson turns seven and loves card tricks
      someone to walk from table to table and amaze people
      stage hypnosis for senior all-night party
      draw a crowd to our trade show booth
      Cub Scout Blue and Gold dinner needs a show
      juggler or stilt walker for the street fair
      after-dinner act for the credit union's annual meeting
      library summer program, something to make kids gasp
      my nephew wants to learn tricks
      mind-reading act for our sales conference
      fire dancers at a luau
      kids' table at the gala needs someone to delight them
      show at the assisted living for the grandchildren's day
      looking for a good magician for company family night
      a boy who wants to saw his sister in half at the talent show
      after the awards there is an empty half hour
      our dinner guests do not know each other, something to break the ice
      someone who bends spoons and reads thoughts
      doves from a hat at the preschool's end of year
      restaurant wants a man going from booth to booth on Sundays
      stage act that makes the CEO disappear
      Halloween at the museum, spooky illusions
      make our new car appear on stage in a puff of smoke
      swords down the throat for the sideshow night
      teach our magic-mad eleven-year-old
      put our volunteers under and make them cluck
      school assembly about reading with coins and ropes
      flaming torches and a unicycle for the Renaissance fair
      a dummy that insults the boss at the banquet
      fundraising night, fifty minutes, clean, for all ages
      on-stage escape from a locked trunk
      long-legged greeters for the downtown lantern walk
      something to stop people at booth 412
      retired gentleman with a deck of cards at the tavern
      trunk of old illusions in grandpa's attic
      act with doves and silks
      coin tricks up close
      someone who reads minds
      sleight of hand to amaze our donors`,
    touches: 'magic hobbyist, card player, comic book fan',
    near: "children's entertainment, emcees, event planning, DJs, speaking, costumes",
  },
  {
    name: 'emcees',
    does: 'emcee, master of ceremonies, MC, event host, toastmaster, comedian, stand-up comic, improv troupe, charity auctioneer emcee, benefit host, trivia host, game show host, radio personality for events, bilingual host, awards night host, announcer, public address announcer, comedy act, celebrity impersonator, murder mystery dinner, benefit auctioneer and host, corporate comedian, clean comedy, pageant host, rodeo and race announcer, game show production for companies, Abraham Lincoln impersonator, Elvis tribute artist, pub quiz master, bilingual master of ceremonies, ringmaster, graduation name reader, murder mystery theater troupe, improv comedy for companies, radio morning host who hosts galas, bingo caller',
    signs:
      'emcee, master of ceremonies, MC for, host the evening, host our gala, toastmaster, comedian, stand-up comic, improv show, comedy night, trivia night, game show, announcer, awards banquet host, murder mystery, impersonator, somebody at the microphone, paddle raise, master of ceremony, event host, stand-up comedy, improv troupe, pub quiz, quiz master, quiz night, live auction host, Elvis impersonator, lookalike, ringmaster, bingo caller, rodeo announcer, comedians, charity auctioneer, comedy show, celebrity host',
    asks: `someone funny but clean to host our awards dinner
      get the crowd to bid at the gala's live auction
      our boss is a terrible host, need a pro with the microphone
      announce the runners at the finish line
      comic for the police benevolent banquet
      someone to keep the program moving at the chamber dinner
      bilingual host for a wedding, English and Spanish
      trivia night at our taproom
      roast for a partner who retires
      Elvis to show up at grandma's birthday
      murder mystery dinner as a fundraiser
      announcer for the parade and the car show
      improv show for the staff retreat
      host for a quiz between departments
      last year's dinner dragged until midnight with dull speeches
      our board chair mumbles and nobody listens
      pronounce two hundred names right at graduation
      a voice for the tractor pull
      somebody to crack jokes that will not upset the bishop
      heifers in the ring and a man at the mike
      we need a lively person to read the raffle and keep folks bidding
      quiz night at the brewery, somebody to write and ask the questions
      stage time between the bands needs filling
      Lincoln to appear at the history dinner
      women's luncheon would love a good laugh
      make the bosses laugh without getting sued
      who can do a George Washington in a wig for the bank
      play-by-play for the rodeo
      run a Family Feud between the departments
      swim meet needs somebody on the loudspeaker
      introduce the speakers and keep to the clock
      dinner where guests guess who killed the butler
      retiring coach deserves a good roasting
      donor dinner, raise the paddle, raise the roof
      beauty pageant host in a tuxedo
      telethon host for the local hospital
      keep the awards program on time
      comedian, funny and clean
      voice for the parade
      work the crowd from the stage
      raise paddles for kids
      laughs after dinner`,
    touches: 'toastmasters club member, local TV weatherman, comedy fan',
    near: 'DJs, speaking, auctions, event planning, conference production, magicians, live music',
  },
  {
    name: "children's entertainment",
    does: "children's entertainer, clown, face painter, balloon twister, balloon animals, princess party characters, superhero appearances, puppeteer, puppet shows, storyteller, birthday party host, Santa Claus for hire, Mrs. Claus, Easter Bunny visits, pony parties, petting zoo, reptile show, bubble show, science parties, caricature artist, indoor play center, bowling and skating birthday parties, gaming truck, laser tag, face and body painter, fairy and mermaid visits, glitter tattoos, birthday clown, real-bearded Santa, mobile petting farm, reptile man, mad science shows, marionette theater, singing storyteller, superhero and princess performers, quick-draw caricaturist, party bus of video games, toddler music parties, slime and craft birthday parties, nerf battle parties, soft play rentals, hair braiding and tinsel at fairs, preschool assemblies, entertains toddlers at weddings",
    signs:
      "clown, face painter, face painting, balloon animals, balloon twister, princess party, superhero visit, puppet show, puppeteer, storyteller, Santa, Santa Claus, Easter Bunny, pony rides, petting zoo, reptile show, bubble show, caricature, birthday party for my son, birthday party for my daughter, kids' party, children's party, mascot, game truck, laser tag, trampoline park, entertain the kids, piñata, face painters, clowns, balloon artist, balloon twisting, petting farm, mobile petting zoo, real-beard Santa, princess character, character visit, bubble man, caricaturist, caricature artist, glitter tattoos, marionettes, birthday entertainer, magic and balloons, kids entertainer, entertain children, Mrs. Claus, laser tag party",
    asks: `twenty five-year-olds coming Saturday and I need help keeping them busy
      an ice princess to come to my daughter's birthday
      Santa to visit the office party for employees' kids
      face painting at our open house
      pony rides at the church festival
      keep the little ones busy during the wedding reception
      balloon animals for the bank's family day
      petting zoo for a preschool spring fair
      Spider-Man to surprise a boy who is sick
      snakes and lizards show for the library
      puppets that teach kids about fire safety
      someone to draw funny portraits of guests
      bounce, games and a clown for the block party
      rainy-day place for ten eight-year-olds
      Easter bunny for the egg hunt in the park
      science experiments for a birthday at home
      storyteller for the classroom
      my twins turn three and I have no energy to plan games
      six-year-old obsessed with mermaids and turns seven on the ninth
      forty cousins under ten at the reunion and nothing for them to do
      a jolly man with a real white beard for the tree lighting
      our bank branch wants tigers on cheeks and dogs made of balloons
      she is afraid of men in makeup, something gentler
      llamas at the library
      somebody to read tales in a rocking chair at the bookstore
      hospital ward wants a superhero to visit
      kindergarten end-of-year with bubbles as big as a car
      I have run out of games and there are two hours left
      the pumpkin patch wants goats and a pony on weekends
      harvest fair, glitter tattoos and hair braids
      bunny in a suit for pictures at the mall
      eight boys who want to shoot each other with light beams
      marionettes about Hansel and Gretel at the park
      artist who draws guests with huge heads
      slime and volcanoes in our backyard
      tea with a fairy godmother in the daycare
      pirate with an eye patch to lead the birthday games
      children bored during the union meeting
      foam swords and knights for a birthday
      snake man for the Cub Scouts
      three-year-old loves Elsa
      bearded man in red
      ponies to ride in our yard
      dancing dinosaur please
      bunny for egg hunt
      kids at the wedding`,
    brands: "Chuck E. Cheese, Sky Zone, Dave & Buster's",
    touches: 'preschool aide, babysitter, theme park employee, toy store clerk',
    near: 'magicians, amusement rides, photo booths, costumes, party supplies, event planning, ice cream',
  },
  {
    name: 'amusement rides',
    does: 'inflatable rentals, bounce houses, bouncy castles, carnival rides, carnival operator, dunk tanks, water slides, mechanical bull, midway games, trackless train, obstacle courses, arcade rental, fair rides, climbing wall rental, ferris wheel, carousel, game rentals for school fairs, zip line, mini golf rental, foam parties, commercial bounce rentals, combo slides and castles, carnival concessions and games, ride inspector certified operator, trackless train rides, rock wall and zip line trailers, traveling carnival owner, bungee trampoline operator, bubble soccer, axe-throwing trailer, virtual reality ride trailer, pinball and arcade rental, mini golf course rentals, water walking balls, human foosball and joust rentals, euro bungee',
    signs:
      'bounce house, bouncy castle, inflatable, inflatables, moonwalk, dunk tank, water slide, mechanical bull, carnival rides, carnival games, ferris wheel, carousel, merry-go-round, obstacle course, rock climbing wall, trackless train, midway, bumper cars, foam party, arcade machines, amusement park, bounce castle, jumping castle, jumper rental, blow-up slide, inflatable slide, tilt-a-whirl, funhouse, bungee trampoline, bumper balls, ride operator, carnival for our school, kiddie rides, hamster balls, ax throwing, inflatable obstacle, jump house',
    asks: `something for the kids to jump in at a backyard birthday
      dunk tank to soak the principal at the school fair
      church carnival needs rides and games
      mechanical bull for a country-themed fundraiser
      big slide with water for July 4th
      county fair committee looking for a new midway company
      climbing wall for the youth festival
      little train to ride children around the lot
      company family day, need activities for all ages
      after-prom party wants an inflatable course
      our arcade machine needs a place to be rented out
      foam party for the swim club
      teen night needs something wilder than pizza
      grand opening of our dealership with rides for the kids
      game stalls with prizes for the parish fair
      the whole third grade coming to our yard and we need them to burn energy
      school fun fair lost its vendor two weeks out
      firemen's field days, last year's operator never came back
      dunk the boss for charity
      what can teenagers do at the lock-in besides eat
      pastor said yes to something the kids can bounce on
      a big blow-up slide that ends in a pool
      church festival wants a tilt-a-whirl and a funnel cake stand
      eight-second ride for grown men at the rodeo dance
      our mall wants an old-fashioned horse carousel
      strawberry festival, bring in games with stuffed prizes
      block is closed off and forty kids want to jump
      joust with padded sticks at the company picnic
      pinball and driving games for a staff lounge party
      hamster balls on the pond
      ropes and a harness for twenty scouts in a park
      insurance wants to know who inspects the rides
      trackless choo-choo at the Christmas market
      slip-and-slide big enough for adults
      ax throwing trailer for our brewery party
      zoo wants a sky ride
      nine little putting holes set up at the company picnic
      obstacle race with mud and walls, blow-up kind
      jumpy thing for Saturday
      air-filled castle
      ring toss and duck pond
      ride company for our fair
      climb a wall at church
      giant inflatable slide needed`,
    brands: 'Six Flags, Cedar Fair',
    touches: 'ride ticket taker, theme park fan, roller coaster enthusiast',
    near: "party rentals, children's entertainment, event planning, tents, generators, food trucks",
  },
  {
    name: 'fireworks',
    does: 'pyrotechnician, licensed pyrotechnics, fireworks displays, fireworks shows, public display operator, fireworks stand owner, sparklers, special effects and confetti cannons, cold sparks, drone light shows, wedding fireworks, pyro shooter, gender reveal effects, laser light show, class B display operator, licensed shooter for towns, choreographs pyromusicals, barge displays, drone swarm shows, stage flame and spark effects, fireworks tent operator, colored smoke and cold spark machines, ashes in fireworks memorials, ATF licensed display company, confetti and streamer cannons, laser and fog shows, wedding sparkler send-offs',
    signs:
      'fireworks, firework, firework show, pyrotechnics, pyrotechnician, pyro, sparklers, Fourth of July display, Roman candles, confetti cannon, cold spark, grand finale in the sky, drone light show, smoke effects, firecrackers, fireworks display, fireworks stand, pyro show, sparkler, cold sparks, cold spark machine, aerial shells, firework permit, bottle rockets, drone show, smoke bombs, confetti cannons, confetti blast, gender reveal smoke, laser show, pyrotechnic',
    asks: `town wants a Fourth of July show over the lake
      big bang at the end of our wedding
      minor league team needs a show after Friday games
      sparkler send-off for 120 guests
      New Year's Eve countdown with something in the sky
      casino anniversary with a display and a permit
      colored smoke for a gender reveal
      confetti blast when the winner is announced
      where do I buy the good ones for the Fourth
      lights in the sky without the noise, for the veterans' home
      homecoming game wants rockets after every touchdown
      our dog panics, is there a silent sky show instead
      ribbon of gold in the sky as the couple leaves
      homecoming committee wants bangs after each goal
      the barge company says we need a licensed shooter
      county banned our usual show because of drought, now what
      town centennial and the council wants a grand finale
      shower of sparks as they take the first dance, safe indoors
      a tent by the highway each June to raise money for the band
      pink or blue smoke when they cut the ribbon
      Diwali at the temple with proper permits
      concert ends with flames and jets along the stage
      rockets over the lake at the country club on the third
      memorial with a shell carrying grandpa's ashes
      three hundred lights that fly up and spell our name
      Chinese New Year, strings of crackers outside the restaurant
      a mortar tipped over last year and our insurer wants professionals
      ball drop needs a boom at midnight
      sparkling wands for the send-off
      confetti storm at the buzzer
      a big finish over the ballpark
      snow and haze machine on stage for Nutcracker
      booms over the bay
      sky show, no noise
      sparks at first dance
      smoke bombs, pink
      July third display over town
      rocket red glare`,
    brands: 'Phantom Fireworks, TNT Fireworks',
    touches: 'blasting engineer, fire marshal, firearms dealer',
    near: 'event planning, fire protection, sound and lighting, city government, venues, permits',
  },
  {
    name: 'sound and lighting',
    does: 'audio-visual technician, AV company, sound engineer, live sound, PA rental, stage lighting, event lighting, uplighting, projector and screen rental, microphones, LED wall, AV rental, sound system installer, church sound systems, theater lighting designer, stagehand crew, event production, backline rental, acoustics consultant, staging, front-of-house mixer, church audio installs and training, line array and PA hire, lighting designer for theaters, intelligent lighting and lasers, bistro lights and draping, hearing loop installation, video walls and projection mapping, outdoor movie screens, stage and truss rental, audio volunteer training, theatrical dimming and rigging, wedding lighting and sound, sound system tuning, gobo monogram lighting, portable staging and generators, breakout room AV',
    signs:
      'sound system, PA system, sound guy, sound engineer, microphones, wireless mics, mixing board, stage lighting, uplighting, uplights, string lights for, projector and screen, AV tech, AV company, LED wall, speakers for, feedback from the speakers, stage lights, backline, acoustics, soundboard, loudspeakers, stage spotlights, public address system, sound equipment, sound technician, sound check, PA rental, lapel mic, handheld mic, headset mic, wireless microphone, wireless microphones, bistro lights, audio visual, AV equipment, LED screen, projection mapping, sound and lights, mic feedback, outdoor movie, hearing loop, rent speakers, rent a projector',
    asks: `nobody in the back rows can hear the pastor
      microphones and a screen for a 300-person meeting
      colored lights on the walls of the ballroom
      screeching in the speakers every Sunday
      outdoor concert and we have no speakers
      string lights over the reception lawn
      projector for the slideshow at a celebration of life
      run the board for our school musical
      wireless mics for a panel of five
      big outdoor movie screen for the park
      spotlights and stage for the dance recital
      the gym echoes so badly you cannot understand a word
      new speakers and mixer for our sanctuary
      town council chamber needs mics and recording
      bandstand needs amps and a drum kit for the visiting act
      light up the stage for a fashion show
      half of the congregation uses earpieces and still complains
      the speaker at our luncheon sounded as if he was underwater
      our guest keynote brings slides and there is nothing to show them on
      hum and crackle whenever the pastor touches the pulpit
      cavernous gym, eight hundred people, one little box with a horn
      we want the barn to glow amber at night
      the choir's microphones pick up the furnace
      live stage in the square for two bands, and a rain date
      budget for a new board, the old one has dead channels
      our volunteer behind the mixer is moving away
      movie under the stars for the neighborhood
      graduation speaker must be heard across the field
      our theater's dimmers date from 1974
      pin spots on the cake and the tables
      somebody to hang, focus and run cues for opening night
      headset mikes for the dance teacher and the aerobics class
      rodeo arena, announcer booth sounds like mush
      banquet room swallows every word at the back tables
      wedding toasts, two handheld mics and a stand
      monitors, cables and a snake for a weekend
      marquee letters in lights spelling LOVE
      feedback at every funeral
      can't hear in back
      jumbo screen outdoors
      need a sound check
      amps and lights, Saturday
      echo in the sanctuary`,
    touches: 'home stereo enthusiast, karaoke singer, electronics store clerk',
    near: 'DJs, live music, conference production, live streaming, home theater, party rentals, recording studios',
  },
  {
    name: 'invitations',
    does: 'invitation designer, stationer, wedding invitations, stationery shop, custom stationery, save-the-dates, letterpress printer, announcements, place cards, thank-you cards, holiday cards, birth announcements, graduation announcements, wedding programs, menus, greeting card designer, personalized notepaper, wax seals, foil stamping and embossing, custom wedding suites, save-the-date magnets, pocketfold and vellum designs, bar mitzvah and quinceañera cards, corporate holiday card designer, monogrammed stationery sets, digital invitations, memorial prayer cards, engraved social stationery, menu and escort cards, illustrated map inserts, birth and adoption announcements, fine paper boutique owner',
    signs:
      'invitation, invitations, wedding invitations, save-the-dates, save the date cards, letterpress, stationery, place cards, RSVP cards, birth announcement, graduation announcements, thank-you cards, holiday cards, Christmas cards, greeting cards, wedding programs, note cards, envelopes addressed, bar mitzvah invitations, baby announcement, wedding announcement, wedding invites, party invitations, letterpressed, reply cards, response cards, embossed stationery, monogrammed stationery, announcement cards, party invites, menu cards, RSVP card, foil-stamped, graduation cards, moving cards, baby shower invitations',
    asks: `we set the date and must tell two hundred people beautifully
      cards to announce that the baby has come
      folded programs for the ceremony
      personalized note cards to write to my clients
      graduation cards with his senior picture
      elegant paper for the gala, with reply envelopes
      menus and place names for the head table
      Christmas cards for the firm that people keep on the shelf
      Spanish and English on the same card for a quinceañera
      something pretty in the mail, not an email, for our anniversary party
      retirement party announcements for the office
      thank-you notes after the shower
      our wedding is postponed and everybody must be told
      announce that my partner and I have opened our practice
      cards for the open house that look better than a flyer
      photo card with the new address for our clients
      thick paper with pressed-in names, bride in June
      stamp, envelope and all, to two hundred doors
      our son graduates and grandma will want something to hang on the fridge
      moved offices, tell every client in good taste
      the baptism is in six weeks and the aunts live all over
      email gets lost, our donors are older and like the mail
      please respond cards with chicken or fish
      our logo on heavy cream note paper
      Save this Saturday, it reads, with our picture on the magnet
      a map and hotel card tucked in with the rest
      bilingual envelope inserts, Korean on the left
      the baby is adopted and we want to tell everyone
      tasteful black-bordered cards with his picture for the service
      we eloped and now everybody should be told
      our wedding site plus printed pieces that match
      reply postcards keep getting lost, what else can we do
      eighteenth birthday of twins, something with foil
      first holy communion with her photograph
      gold edges and a ribbon for the governor's reception
      two weeks until mailing and the proof has the wrong date
      firm wants a card with the staff picture at New Year's
      baby's footprint on the announcement
      foil on cotton paper
      RSVP by May first
      cards with our crest
      ecards for the picnic
      pocket fold with ribbon
      our big date, printed
      thank-yous in a box`,
    brands: 'Shutterfly, Papyrus, Paper Source',
    touches: 'scrapbooker, post office clerk, paper mill worker',
    near: 'calligraphy, printing, graphic design, wedding planning, event planning, photography',
  },
  {
    name: 'calligraphy',
    does: 'calligrapher, hand lettering, envelope addressing, wedding calligraphy, place cards by hand, chalkboard lettering, certificate lettering, diploma lettering, engrosser, sign lettering artist, live calligraphy at events, brush lettering workshops, ketubah artist, handwriting improvement, copperplate and Spencerian scripts, gothic and italic hands, calligraphic envelopes, mirror and acrylic lettering, glass and bottle engraving in script, Arabic calligraphy, Chinese brush calligraphy, gilding and illumination, heirloom family Bible lettering, storefront window lettering, vow lettering keepsakes, teaches dip pen workshops, slate and menu board artist, handwritten name cards',
    signs:
      'calligrapher, calligraphy, hand lettering, hand-lettered, hand-addressed, fancy handwriting, beautiful handwriting, chalkboard sign, brush lettering, ketubah, illuminated lettering, nice penmanship, lettering artist, lettered by hand, copperplate, Spencerian, illuminated manuscript, hand calligraphy, dip pen, gold ink, names on certificates, scripture lettered, handwritten place cards, handwritten envelopes, gothic lettering, hand-written invitations, parchment scroll, names written on, chalk lettering',
    asks: `two hundred envelopes addressed by hand
      names on diplomas written beautifully
      chalkboard menu for our café that looks handmade
      a poem lettered for my parents' anniversary
      place cards for the head table in lovely script
      ketubah for our wedding
      honorary citizen certificate with names filled in
      guests get their name written on a bottle while they wait
      learn to write pretty letters at a workshop
      family tree lettered on parchment
      fill in certificates for forty graduates
      my own handwriting is terrible and the envelopes are gorgeous
      family motto on a scroll for dad's birthday
      our bride's envelopes look like a doctor wrote them
      a scroll with the oath for the new judge
      names of the fallen on a vellum roll
      the wine bar wants prices on slate in curly letters
      someone who can sign 200 book plates the pretty way
      old parchment records copied as they were
      my daughter is left-handed and wants to learn copperplate
      her maiden name in gold ink on a box
      escort cards for the wedding luncheon, and the printer looks cheap
      Christmas cards addressed for a law firm
      Psalm 23 drawn out for our pastor's retirement
      Islamic phrase painted above the mosque door
      our diplomas have a blank where the name goes
      window of the bakery painted with white script
      Chinese characters brushed on a silk banner
      sign with the seating plan on a big mirror
      perfume counter event, write names on bottles
      our family Bible has a page for births and I ruin everything I write on
      honor roll names on forty certificates by June
      vows framed in ink on cotton paper
      handwriting lessons for a grown man
      pretty pen work on envelopes
      ink on vellum
      names lettered in gold ink
      dip pen class
      hand-lettered mirror for the entry
      scrolls for nine judges`,
    touches: 'font designer, scrapbooker, school secretary',
    near: 'invitations, engraving and trophies, wedding planning, signs, picture framing, art lessons',
  },
  {
    name: 'party supplies',
    does: 'party store owner, party supplies, balloons, balloon bouquets, helium, decorations, themed tableware, paper plates and cups, streamers, party favors, piñatas, banners, seasonal decorations, balloon delivery, centerpiece kits, candles and toppers, latex and foil balloons, balloon columns and bouquets delivered, themed birthday kits, yard card greetings, piñata maker, custom banners and cutouts, party favors and goody bags, wholesale party goods, disposable tableware, Mardi Gras beads and throws, lawn signs for birthdays, novelty store owner, helium tank rentals, bunting and pennants, tissue poms and paper lanterns',
    signs:
      'party supplies, party store, balloons, helium, helium tank, streamers, party favors, paper plates, piñatas, themed decorations, party hats, birthday banner, tableware, balloon bouquet, confetti, crepe paper, cake topper, party decorations, birthday decorations, goody bags, yard letters, balloon delivery, foil balloons, mylar balloons, helium balloons, number balloons, party goods, napkins and cups, birthday candles, table decorations for a birthday, party hat, party horns, piñata filler, lawn letters, bunting, yard cards, crepe streamers',
    asks: `forty helium balloons in school colors
      decorations for a dinosaur birthday
      paper plates, napkins and cups for 200
      banner that says Welcome Home for our soldier
      graduation decorations in blue and gold
      fill a piñata and goody bags for a dozen kids
      helium because the dollar store ran out
      luau stuff for the seniors' dance
      yard letters that spell happy birthday
      number balloons for a fiftieth delivered to the office
      stuff to decorate a float
      open house balloons for my yard signs
      baby shower things in yellow and gray
      backdrop and streamers for a retirement in the break room
      New Year's hats and noisemakers for eighty
      congratulations balloons for a client who passed her boards
      my kindergartner's class party is tomorrow and I have no cups
      the daughter loves unicorns and the cake is done but nothing else
      bunting and flags for the Fourth on our porch
      thirty bags with little toys and stickers
      Super Bowl party, everything in team colors
      the store downtown went out of business and we need tank rentals
      a big sixty to stick in the lawn with stars
      retiring nurse, streamers for the break room, today please
      tissue pompoms and lanterns to hang from the rafters
      Mardi Gras beads, masks and crowns for the krewe
      foil 5 and 0 that float
      letters on the lawn when our girl comes home from the hospital
      fill the school hallway with red and white for spirit week
      black plates and over-the-hill stuff for his fortieth
      tropical drink umbrellas and grass skirts for the office
      papier-mâché donkey to bash at the picnic
      Eid lanterns and crescent garland for the mosque hall
      shiny curtain and crepe for the class play
      Kwanzaa candles and kinara for the center
      noise makers, hats, poppers, all for eighty
      balloons for every patient on pediatrics
      forks, knives, cups for a cookout
      big foil number balloons
      bag of birthday balloons
      goody bag toys
      party hats and horns
      red plates and napkins
      lawn letters delivered
      crepe paper and glitter`,
    brands: 'Party City, Oriental Trading, Card My Yard',
    touches: 'dollar store cashier, party guest, balloon pilot',
    near: "party rentals, event planning, costumes, gift baskets, children's entertainment, bakeries",
  },
  {
    name: 'costumes',
    does: 'costume shop owner, costume rental, costume designer, costumer, theater wardrobe, Halloween costumes, mascot costumes, cosplay maker, period costumes, masks, props maker, stage makeup and fake blood, dance costumes, Santa suits, wardrobe supervisor, rents theatrical costumes, builds mascots, historical reproduction clothing, cosplay commissions and foam armor, reenactor clothing, recital costume alterations, prosthetics and special effects makeup, fabricates masks and puppets, wig and beard rental, haunted house actor makeup, stage armor and weapons, school play costume packages, dance recital wardrobe, period gowns and uniforms, Renaissance garb, theatrical prop rental',
    signs:
      'costume, costumes, costume rental, Halloween outfit, mascot suit, cosplay, masquerade, Santa suit, period dress, stage props, fake blood, theatrical wardrobe, dress up as, Renaissance fair outfit, gorilla suit, fake mustache, masquerade masks, costume shop, Halloween costume, Halloween costumes, rent a costume, costume contest, costume designer, mascot costume, cosplay costume, Santa costume, Santa beard, theater costumes, dance costumes, play costumes, costume party, toga, wings and halos, period costume, theatrical makeup, zombie makeup, Civil War uniform, superhero suit',
    asks: `outfits for a cast of thirty in the school musical
      a gorilla suit by Friday for a prank
      1920s clothes for a Gatsby party
      our school's tiger suit is falling apart
      rent a red suit with beard for the office Christmas party
      cosplay armor for a comic convention
      Civil War uniform for a reenactment
      dance recital outfits for forty girls
      Halloween contest and I want to win
      biblical robes for the Easter pageant
      masks for a masquerade ball
      pirate hats and swords for a play
      Mrs. Claus dress in a large size
      mascot to dance at the credit union opening
      medieval gowns for the Renaissance fair
      our seven dwarfs and only three beards so far
      the nativity has one shepherd's robe left and nine shepherds
      he wants to be the Tin Man and mother cannot sew
      twelve flappers for a murder night at the inn
      our college bulldog suit smells and the head fell off
      Elizabethan collars for the Shakespeare company
      dressing sixty kids for The Lion King on a shoestring
      my wife and I were invited to a Bridgerton ball
      office contest Friday, everybody is a superhero but me
      fake beards, wigs and swords for the pirate play
      Abe Lincoln with a real stovepipe for the history fair
      Civil War reenactors take women too, what does she wear
      our team wants a bear who can dance at halftime
      Madame Butterfly needs twenty kimonos for the chorus
      zombie walk makeup and torn clothes
      bugs for the spring recital, thirty tiny ones with wings
      foam armor and a helmet that lights up
      nutcracker, rats and soldiers, ages five to twelve
      Santa's whiskers look like cotton balls, need a good set
      ugly sweaters and elf shoes for the staff
      vampire fangs that stay on
      alter the band's old capes for the play
      haunted barn wants monsters that look real
      Roman togas for forty freshmen
      animal heads for the street parade
      suit of armor
      wings for the angels
      zombie makeup
      pilgrims by Thursday
      banana suit
      our bear mascot needs repair`,
    brands: 'Spirit Halloween',
    touches: 'comic convention fan, fashion student, theater actor, haunted house actor',
    near: 'sewing lessons, tailoring, party supplies, acting lessons, wigs, makeup, formal wear',
  },
  {
    name: 'tickets',
    does: 'box office manager, ticket broker, ticketing service, ticket sales manager, season tickets, group tickets, event ticketing, online registration and ticketing, suite sales, sports ticket rep, theater tickets, concert tickets, patron services, raffle ticket printing, premium seating rep, performing arts center director, group sales at a ballpark, premium and suite sales, reserved seating software for theaters, resale and last-minute seats, box office and subscriptions, sells hospitality packages, event check-in and scanning, season subscriber services, racing and golf hospitality, fair and festival admissions, Broadway and opera group seats, wristbands and numbered stubs, will-call window manager',
    signs:
      'ticketing, box office, season tickets, sold out, front row seats, suite for the game, luxury box, group tickets, concert tickets, playoff tickets, good seats, sell tickets, scan tickets at the door, theater seats, backstage passes, Broadway tour, tickets to, tickets for, game tickets, theater tickets, concert seats, seats to the game, game seats, orchestra seats, bleacher seats, box seats, luxury suite, courtside, matinee seats, sold-out concert, online ticket sales, admission sales, ticket sales, tickets online, tickets for the game, floor seats, playoff seats, season ticket holder, ticket scanner, wristbands for, festival passes, skybox',
    asks: `four seats together for the sold-out concert
      take clients to a game in a suite
      group outing of fifty to the ballpark
      our choir wants to sell seats online
      surprise my dad with playoff seats
      how do we scan people in at the gala door
      ballet for grandma, wheelchair seating
      can't use our season seats this year, who would buy them
      block of seats at the theater for a fundraiser
      my kid's favorite band sold out in a minute
      hard-to-get musical for my wife's sixtieth
      our drama club still uses cash and paper stubs
      reward the sales team with a night at the arena
      great-aunt needs an aisle seat near the restroom
      our church has sixty seniors and one bus for a matinee
      dad has never seen the Yankees play in person
      nobody can scan the printouts at the door and the line is around the block
      the website for our choral concert crashed when sales opened
      can I get four near the aisle for a man with a walker
      client from Dallas wants a courtside pair Saturday
      the high school musical sold out in an hour and parents are angry
      our little theater still tears paper stubs from a roll
      we bought for the tour date that was canceled and cannot get money back
      sixteenth birthday is the day her idol plays the stadium
      get me into the Masters before I die
      gala guests must be checked in by name
      our season pair row twelve goes unused when we travel
      group price for thirty at the ballet
      company box this season, and who rents those out
      were these stubs fake, the gate refused us
      farm show wants to sell admission online before the gates open
      the raffle needs numbered stubs with our logo
      scout troop night at the ballpark
      Super Bowl pair for a bidder at our auction
      last-minute pair for Hamilton
      seats for the game
      get into a sold-out show tonight
      rodeo passes for six
      get in by the playoff
      scan at the gate
      two seats together at the arena`,
    brands: 'Ticketmaster, StubHub, Eventbrite, SeatGeek, Live Nation',
    touches: 'usher, ticket taker, sports fan, parking ticket officer',
    near: 'event planning, concierge services, live music, tours, sports coaching, fundraising',
  },
  {
    name: 'ice sculpture',
    does: 'ice sculptor, ice carver, ice carving, ice luge, ice bar, carved ice centerpieces, live ice carving, block ice, clear cocktail ice, ice delivery, dry ice, butter and sand sculpture, snow sculptor, pumpkin carver, ice company, commissions carved logos, ice block supplier, ice chiseling demonstrations, ice martini bars, chain saw bear carvings, dry ice pellets delivered, pumpkin and watermelon carvings, snow and sand carving teams, clear cube production for bars, packaged ice delivery, lit frozen centerpieces, vodka slides, sculpts butter cows',
    signs:
      'ice sculpture, ice sculptures, ice carving, ice carver, ice luge, ice bar, carved swan, block ice, dry ice, bagged ice, clear ice, ice delivery, sand sculpture, snow sculpture, chain saw carving, ice swan, ice blocks, carved ice, carve ice, ice logo, ice cubes for, butter sculpture, sand castle, sandcastle contest, pumpkin carving, snow sculptures, log carving, chain saw artist, drink luge, frozen sculpture, sculpted ice, fog from dry ice',
    asks: `a frozen swan for the raw bar
      our logo in ice at the gala
      shot slide made of ice for New Year's
      winter festival wants somebody carving live downtown
      five hundred pounds of ice for the fish fry
      dry ice for fog at a haunted house
      big sand castle in front of the store
      crystal-clear cubes for our cocktail bar
      something spectacular melting on the buffet
      chain saw artist for winterfest
      frozen bar top for a ski-themed party
      something in the middle of the shrimp that lights up blue and drips by midnight
      the couple's initials frozen on the dessert table
      the vodka should slide down something cold into the glass
      Mardi Gras, our mask three feet tall and frozen
      winter carnival, men with saws on Main Street
      our bar wants big square cubes you can see straight through
      snow fell all week, a contest in the park with blocks
      school fund night with cones and smoke in the punch
      melting centerpiece for the ambassador's dinner
      pier festival wants a castle by the beach, taller than a man
      drinks in a bar made of frozen blocks, coats provided
      a bear cut from a log outside of the tavern
      block ice for our antique ice box on the farm
      no ice left at the ball tournament and it is ninety degrees
      fair wants a dairy cow made of butter
      carve a hundred pumpkins for the walk
      frosty number sixty for his birthday buffet
      frozen swan, no joke
      ice luge for shots
      blocks for carving contest
      pellets for a fog effect
      forty bags to fill the coolers at the cookout
      big letters in ice
      sand for the beach party`,
    touches: 'ice rink worker, ice fisherman, whittling hobbyist, figure skater',
    near: 'catering, event planning, art galleries, private chefs, venues, wedding planning',
  },
  {
    name: 'concierge services',
    does: 'personal concierge, concierge service, errand service, lifestyle manager, personal shopper for errands, corporate concierge, runs errands, grocery runs, waits for the repairman, household manager, errands for seniors, gift buying, trip and dinner reservations, hotel concierge, relocation concierge, personal assistant, estate manager, house manager, queue standing, personal errands for busy families, residential concierge for towers, grocery and pharmacy pickups, gift sourcing and wrapping, waits at home for deliveries, VIP reservations and itineraries, private household assistant, family office assistant, corporate lifestyle benefits, senior errand companion, opens and stocks vacation homes, registration and DMV runner, relocation settling-in services, dry cleaning pickup and drop-off, returns and post office runs',
    signs:
      "concierge, errands, run errands, errand runner, personal assistant, household manager, house manager, pick up groceries, grocery shopping for, pick up my dry cleaning, wait for the cable guy, wait for the repairman, stand in line, get reservations, lifestyle manager, settling in after a move, errand, errand service, errand help, grocery shopper, run to the store, pick up my groceries, errands for my mother, errands for my father, personal concierge, lifestyle concierge, wait for a delivery, wait at home, pick up the kids' gifts, post office run, DMV line, return packages, grocery pickup",
    asks: `somebody to run errands for my mother once a week
      cannot get off work to wait for the repairman
      pick up groceries and dry cleaning while I recover
      relocated executives need help with schools, utilities and all
      buy and wrap all the birthday presents this year
      I need a wife, said the busy lawyer
      my list of little chores never gets shorter
      drop off library books and mail parcels for my aunt
      get a car inspected and plates renewed for us
      manage two households while we travel
      return a pile of online orders for me
      perk for our employees who have no time
      stand in line at the DMV
      coordinate contractors at the house while we are away
      a client flies in on Friday, arrange her whole stay
      three jobs, two kids and nobody to renew the registration
      mother is back from surgery and needs milk, mail and pills
      stuck in meetings while the plumber comes between eight and four
      I just moved here and know nobody to set up power, water and cable
      my boss wants a table for six at the impossible place
      returns piled up in the trunk since Christmas
      a widow who does not drive and needs the pharmacy
      who can find a sold-out purse for my wife by Friday
      our apartment tower would love someone at the desk to book things
      surprise basket and a car waiting when my investor lands
      I keep forgetting anniversaries and oil changes
      pick up the dog from the groomer, then the dry cleaner, then the bank
      renewal of a Mercedes lease, a tailor and a dinner, all by Monday
      doctor's wife runs three homes and needs one person for it all
      wait six hours for the new phone
      our law firm would give partners four hours a month of help
      he lives alone, cannot walk far, and needs bread and stamps
      new hires move here with kids and pets, and ask us everything
      errands for shut-ins
      grocery pickup weekly
      wait at my place for a delivery
      return packages for me
      mail and pharmacy runs
      stock the fridge before we land`,
    brands: 'TaskRabbit, Instacart',
    touches: 'hotel front desk clerk, grocery delivery app shopper, executive secretary, bellhop',
    near: 'virtual assistance, organizing, house sitting, in-home care, travel agencies, personal styling, housewatching',
  },
]
