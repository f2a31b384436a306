import type { Trade } from './trade'

/** Trades of celebrations and gatherings. */
export const events: readonly Trade[] = [
  {
    name: 'venues',
    does: 'venue manager, wedding venue owner, event venue coordinator, banquet hall, reception hall, barn venue, ballroom rental, event space rental, party room, community hall rental, country club event manager, conference center, hall for rent, clubhouse rental, estate venue, theater rental, rooftop event space, hotel banquet sales, lodge rental, retreat center',
    signs:
      'venue, venues, wedding venue, reception hall, banquet hall, banquet room, ballroom, event space, party room, hall to rent, rent a hall, barn wedding, conference center, retreat center, place to hold, place for the reception, place to get married, room that seats, indoor space for, space for an event, country club, rooftop space, gathering space, meeting hall',
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
      rooms for a one-day seminar with projector and coffee`,
    brands: 'VFW hall, Elks Lodge, Knights of Columbus hall',
    touches: 'banquet server, stadium usher, venue janitor',
    near: 'event planning, wedding planning, catering, hotels, party rentals, restaurants, wineries and breweries',
  },
  {
    name: 'wedding planning',
    does: 'wedding planner, wedding coordinator, day-of coordinator, month-of coordination, bridal consultant, wedding designer, full-service wedding planning, destination weddings, elopement planner, wedding stylist, wedding director, vendor coordination for couples, reception decor, bridal show producer, budget weddings',
    signs:
      'wedding planner, wedding coordinator, day-of coordinator, wedding timeline, wedding vendors, destination wedding, elope, elopement, planning our wedding, planning a wedding, wedding budget, getting married, bride-to-be, save the date, seating chart, bridal party, vow renewal, just got engaged, newly engaged, our wedding, the big day',
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
      looking for a day-of coordinator who stays calm`,
    brands: 'The Knot, WeddingWire',
    touches: 'bride-to-be, bridal magazine writer, church secretary, wedding guest',
    near: 'venues, event planning, wedding officiants, flowers, photography, bridal wear, catering',
  },
  {
    name: 'event planning',
    does: "event planner, event coordinator, event manager, party planner, corporate event planner, special events director, gala planner, fundraiser events, quinceañera planner, event design and decor, meeting planner, product launches, grand openings, festival organizer, reunion planner, balloon decor, balloon artist arches, event producer, kids' birthday planner, baby shower planning, day-of event staff",
    signs:
      'event planner, party planner, event coordinator, gala, grand opening, ribbon cutting party, holiday party, company picnic, office party, milestone birthday, surprise party, baby shower, bridal shower, sweet sixteen, quinceañera, bar mitzvah, bat mitzvah, family reunion, class reunion, client appreciation event, product launch party, block party, balloon arch, balloon garland, event decor, retirement party',
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
      help us pull off an open house for 500 alumni`,
    touches:
      'student council social chair, party guest, event security temp, church social committee',
    near: 'venues, catering, party rentals, conference production, wedding planning, DJs, fundraising',
  },
  {
    name: 'party rentals',
    does: 'party rentals, event rentals, table and chair rental, tables and chairs, linen rental for parties, dance floor rental, china and glassware rental, chair covers, stage rental, wedding arches, patio heater rental, lounge furniture rental, event decor rental, tablecloths, party supply rental manager, arbor and backdrop rental, lawn game rental, margarita machine rental',
    signs:
      'party rental, party rentals, event rental, folding chairs, rent chairs, rent tables, tables and chairs, chair covers, tablecloths, round tables, dance floor, wedding arch, rent linens, rent dishes, patio heaters for, rent a stage, backdrop stand, cornhole boards, margarita machine, banquet tables, glassware for',
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
      coat racks and podium for a banquet`,
    touches: 'rental warehouse loader, furniture store clerk, hotel houseman',
    near: 'tents, event planning, catering, venues, amusement rides, sound and lighting, tool rental',
  },
  {
    name: 'tents',
    does: 'tent rental, event tents, wedding tents, canopy rental, frame tents, pole tents, marquee, sailcloth tents, tent installer, pop-up canopies, custom printed canopies, tent heating and flooring, awnings for events, tipi rental, glamping tents, tent and canopy company owner',
    signs:
      'tent, tents, big tent, pop-up canopy, tent rental, frame tent, marquee tent, tent stakes, shade for guests, rain plan, cover in case of rain, glamping, bell tent, event canopy, canopy rental, canopy over',
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
      tournament needs cover for the check-in tables`,
    touches: 'camping hobbyist, outdoor gear clerk, circus performer',
    near: 'party rentals, portable toilets, event planning, wedding planning, venues, generators',
  },
  {
    name: 'portable toilets',
    does: 'portable toilet rental, porta-potties, porta johns, luxury restroom trailers, construction site toilets, hand-wash stations, ADA portable restrooms, portable sanitation, restroom trailer rental, shower trailers, holding tank service, event restrooms',
    signs:
      'porta potty, porta-potty, porta potties, porta john, portable toilet, portable toilets, portable restroom, restroom trailer, hand-wash station, shower trailer, construction toilet, event restrooms, outhouse',
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
      roadside fruit stand with no restroom`,
    brands: 'United Site Services, Honey Bucket',
    touches: 'restroom attendant, park maintenance worker',
    near: 'septic systems, tents, party rentals, event planning, general contracting, dumpsters',
  },
  {
    name: 'valet parking',
    does: 'valet parking, valet service owner, parking attendants, event parking, parking management, shuttle and parking for events, parking lot operator, car parkers, restaurant valet, hospital valet, parking garage manager, traffic directing at events',
    signs:
      "valet, valet parking, valets, parking attendants, park cars, parking cars, park the guests' cars, event parking, parking lot attendants, where guests park, parking garage, overflow parking",
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
      holiday party downtown with no garage nearby`,
    touches: 'meter maid, parking enforcement officer, car wash attendant',
    near: 'security guards, event planning, venues, limousines, restaurants, hotels',
  },
  {
    name: 'security guards',
    does: 'security guard company, security officer, private security, event security, bouncer, armed guard, unarmed guard, executive protection, bodyguard, close protection, patrol service, night watchman, loss prevention, crowd control, off-duty officers, construction site guards, church safety team trainer, guard services manager, mobile patrols',
    signs:
      'security guard, security guards, bouncer, bouncers, bodyguard, armed guard, night watchman, event security, crowd control, patrol the lot, executive protection, loss prevention, shoplifting, shoplifters, check IDs at the door, off-duty cop, off-duty officer, overnight watch, trespassers, loitering, guard at the door, guard our, watchman',
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
      neighborhood wants patrols after the break-ins`,
    brands: "Allied Universal, Securitas, GardaWorld, Brink's",
    touches: 'corrections officer, TSA screener, mall guard, military police, prison guard',
    near: 'alarms and cameras, police liaison, private investigation, event planning, property management, safes and access control',
  },
  {
    name: 'flowers',
    does: 'florist, floral designer, flower shop owner, wedding florist, bouquets, centerpieces, boutonnieres and corsages, sympathy flowers, funeral sprays, flower delivery, flower farmer, cut flowers, event florals, dried flowers, weekly office arrangements, church altar flowers, bouquet preservation, silk arrangements, flower arranging classes, floral installations',
    signs:
      'florist, flowers, flower shop, bouquet, bouquets, centerpieces, corsage, boutonniere, floral arrangement, funeral flowers, casket spray, sympathy arrangement, flower arch, wreath, wreaths, peonies, dozen roses, flower girl petals, flower delivery, dried flowers, bridal bouquet, poinsettias, boutonnieres, corsages',
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
      table decorations for the luncheon that smell nice`,
    brands: 'FTD, 1-800-Flowers, Teleflora',
    touches: 'backyard gardener, grocery floral clerk, botanical garden guide, garden club member',
    near: 'wedding planning, funerals, event planning, garden centers, gift baskets, venues',
  },
  {
    name: 'DJs',
    does: 'DJ, wedding DJ, mobile DJ, disc jockey, party DJ, school dance DJ, karaoke host, karaoke DJ, club DJ, music for receptions, deejay, corporate party DJ, silent disco, Latin DJ, DJ and MC, uplighting with DJ, trivia and bingo host, dance party music',
    signs:
      'DJ, deejay, disc jockey, karaoke, dance music, playlist, first dance song, school dance, music for the reception, keep people dancing, turntables, silent disco, homecoming dance, dance party, music for the party, line dances, name that tune',
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
      Spotify from a phone is not going to cut it for 200 guests`,
    touches: 'radio announcer, radio traffic reporter, record collector, bedroom producer',
    near: 'live music, emcees, sound and lighting, wedding planning, photo booths, venues',
  },
  {
    name: 'live music',
    does: 'musician, wedding band, cover band, bandleader, string quartet, harpist, jazz trio, solo guitarist, pianist for events, singer-songwriter, ceremony music, mariachi, bluegrass band, cellist, church organist, accompanist, saxophonist, booking agent for bands, talent booker, gigging musician, steel drums, swing band, background music, vocalist, violinist, concert promoter',
    signs:
      'live music, live band, wedding band, cover band, string quartet, harpist, harp, jazz trio, jazz band, mariachi, bluegrass, cellist, violinist, pianist, organist, saxophonist, singer for, soloist, musician, musicians, accompanist, cocktail hour music, ceremony music, steel drum, polka band, acoustic set, open mic, band for our, dueling pianos, play taps',
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
      entertainer to sing old songs with memory-care residents`,
    touches: 'music fan, record store clerk, high school band student, roadie, music critic',
    near: 'DJs, choirs, sound and lighting, recording studios, wedding planning, musical instruments, venues',
  },
  {
    name: 'choirs',
    does: "choir director, choirmaster, choral conductor, community chorus, gospel choir, church music director, children's choir, a cappella group, barbershop quartet, carolers, glee club, chorus manager, singing group, show choir, handbell choir, minister of music, sings at weddings and funerals",
    signs:
      'choir, choirs, chorus, choral, gospel choir, carolers, caroling, a cappella, barbershop quartet, barbershop harmony, choir director, glee club, handbells, sing in a group, singing group, alto, soprano, tenor, madrigal, music minister',
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
      looking for a chorus that takes beginners`,
    touches: 'karaoke singer, opera fan, school music student',
    near: 'voice lessons, clergy, live music, piano lessons, volunteering',
  },
  {
    name: 'bagpipes',
    does: 'bagpiper, piper, piper for hire, bagpipes for funerals and weddings, pipe band, pipe major, Highland piper, Scottish piper, Celtic music, Amazing Grace at gravesides, bagpipe lessons, pipes and drums, bugler',
    signs:
      'bagpipe, bagpipes, bagpiper, piper, pipe band, pipes and drums, Highland piper, kilted, Amazing Grace on the pipes, Scottish music, uilleann pipes, Burns supper, Celtic music, bugler',
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
      Celtic wedding, somebody to lead guests to the tent`,
    touches: 'Celtic festival visitor, kilt wearer, flute player',
    near: "funerals, live music, wedding planning, clergy, police liaison, veterans' benefits",
  },
  {
    name: 'photo booths',
    does: 'photo booth rental, photo booth owner, 360 photo booth, selfie station, open-air booth, vintage photo booth, magazine cover booth, photo props, instant prints at events, GIF booth, glam booth, photo booth attendant, video guest book, audio guest book',
    signs:
      'photo booth, photobooth, selfie station, 360 booth, photo props, instant prints, photo strips, audio guest book, video guest book, selfie wall, photo backdrop',
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
      bar mitzvah kids get bored after dinner`,
    touches: 'passport photo clerk, arcade owner',
    near: 'DJs, photography, event planning, wedding planning, party rentals, amusement rides',
  },
  {
    name: 'magicians',
    does: "magician, close-up magic, strolling magician, illusionist, mentalist, hypnotist, stage hypnosis show, mind reader, comedy magic, kids' magic shows, corporate magician, trade show magic, juggler, fire performer, ventriloquist, circus performer, stilt walker, magic lessons",
    signs:
      'magician, magic show, magic tricks, illusionist, mentalist, hypnotist, mind reader, card tricks, juggler, ventriloquist, stilt walker, fire eater, fire dancer, rabbit out of a hat, sleight of hand, escape artist',
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
      looking for a good magician for company family night`,
    touches: 'magic hobbyist, card player, comic book fan',
    near: "children's entertainment, emcees, event planning, DJs, speaking, costumes",
  },
  {
    name: 'emcees',
    does: 'emcee, master of ceremonies, MC, event host, toastmaster, comedian, stand-up comic, improv troupe, charity auctioneer emcee, benefit host, trivia host, game show host, radio personality for events, bilingual host, awards night host, announcer, public address announcer, comedy act, celebrity impersonator, murder mystery dinner',
    signs:
      'emcee, master of ceremonies, MC for, host the evening, host our gala, toastmaster, comedian, stand-up comic, improv show, comedy night, trivia night, game show, announcer, awards banquet host, murder mystery, impersonator, somebody at the microphone, paddle raise',
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
      host for a quiz between departments`,
    touches: 'toastmasters club member, local TV weatherman, comedy fan',
    near: 'DJs, speaking, auctions, event planning, conference production, magicians, live music',
  },
  {
    name: "children's entertainment",
    does: "children's entertainer, clown, face painter, balloon twister, balloon animals, princess party characters, superhero appearances, puppeteer, puppet shows, storyteller, birthday party host, Santa Claus for hire, Mrs. Claus, Easter Bunny visits, pony parties, petting zoo, reptile show, bubble show, science parties, caricature artist, indoor play center, bowling and skating birthday parties, gaming truck, laser tag",
    signs:
      "clown, face painter, face painting, balloon animals, balloon twister, princess party, superhero visit, puppet show, puppeteer, storyteller, Santa, Santa Claus, Easter Bunny, pony rides, petting zoo, reptile show, bubble show, caricature, birthday party for my son, birthday party for my daughter, kids' party, children's party, mascot, game truck, laser tag, trampoline park, entertain the kids, piñata",
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
      my twins turn three and I have no energy to plan games`,
    brands: "Chuck E. Cheese, Sky Zone, Dave & Buster's",
    touches: 'preschool aide, babysitter, theme park employee, toy store clerk',
    near: 'magicians, amusement rides, photo booths, costumes, party supplies, event planning, ice cream',
  },
  {
    name: 'amusement rides',
    does: 'inflatable rentals, bounce houses, bouncy castles, carnival rides, carnival operator, dunk tanks, water slides, mechanical bull, midway games, trackless train, obstacle courses, arcade rental, fair rides, climbing wall rental, ferris wheel, carousel, game rentals for school fairs, zip line, mini golf rental, foam parties',
    signs:
      'bounce house, bouncy castle, inflatable, inflatables, moonwalk, dunk tank, water slide, mechanical bull, carnival rides, carnival games, ferris wheel, carousel, merry-go-round, obstacle course, rock climbing wall, trackless train, midway, bumper cars, foam party, arcade machines, amusement park',
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
      game stalls with prizes for the parish fair`,
    brands: 'Six Flags, Cedar Fair',
    touches: 'ride ticket taker, theme park fan, roller coaster enthusiast',
    near: "party rentals, children's entertainment, event planning, tents, generators, food trucks",
  },
  {
    name: 'fireworks',
    does: 'pyrotechnician, licensed pyrotechnics, fireworks displays, fireworks shows, public display operator, fireworks stand owner, sparklers, special effects and confetti cannons, cold sparks, drone light shows, wedding fireworks, pyro shooter, gender reveal effects, laser light show',
    signs:
      'fireworks, firework, firework show, pyrotechnics, pyrotechnician, pyro, sparklers, Fourth of July display, Roman candles, confetti cannon, cold spark, grand finale in the sky, drone light show, smoke effects, firecrackers',
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
      our dog panics, is there a silent sky show instead`,
    brands: 'Phantom Fireworks, TNT Fireworks',
    touches: 'blasting engineer, fire marshal, firearms dealer',
    near: 'event planning, fire protection, sound and lighting, city government, venues, permits',
  },
  {
    name: 'sound and lighting',
    does: 'audio-visual technician, AV company, sound engineer, live sound, PA rental, stage lighting, event lighting, uplighting, projector and screen rental, microphones, LED wall, AV rental, sound system installer, church sound systems, theater lighting designer, stagehand crew, event production, backline rental, acoustics consultant, staging',
    signs:
      'sound system, PA system, sound guy, sound engineer, microphones, wireless mics, mixing board, stage lighting, uplighting, uplights, string lights for, projector and screen, AV tech, AV company, LED wall, speakers for, feedback from the speakers, stage lights, backline, acoustics, soundboard, loudspeakers, stage spotlights',
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
      light up the stage for a fashion show`,
    touches: 'home stereo enthusiast, karaoke singer, electronics store clerk',
    near: 'DJs, live music, conference production, live streaming, home theater, party rentals, recording studios',
  },
  {
    name: 'invitations',
    does: 'invitation designer, stationer, wedding invitations, stationery shop, custom stationery, save-the-dates, letterpress printer, announcements, place cards, thank-you cards, holiday cards, birth announcements, graduation announcements, wedding programs, menus, greeting card designer, personalized notepaper, wax seals',
    signs:
      'invitation, invitations, wedding invitations, save-the-dates, save the date cards, letterpress, stationery, place cards, RSVP cards, birth announcement, graduation announcements, thank-you cards, holiday cards, Christmas cards, greeting cards, wedding programs, note cards, envelopes addressed, bar mitzvah invitations, baby announcement, wedding announcement',
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
      photo card with the new address for our clients`,
    brands: 'Shutterfly, Papyrus, Paper Source',
    touches: 'scrapbooker, post office clerk, paper mill worker',
    near: 'calligraphy, printing, graphic design, wedding planning, event planning, photography',
  },
  {
    name: 'calligraphy',
    does: 'calligrapher, hand lettering, envelope addressing, wedding calligraphy, place cards by hand, chalkboard lettering, certificate lettering, diploma lettering, engrosser, sign lettering artist, live calligraphy at events, brush lettering workshops, ketubah artist, handwriting improvement',
    signs:
      'calligrapher, calligraphy, hand lettering, hand-lettered, hand-addressed, fancy handwriting, beautiful handwriting, chalkboard sign, brush lettering, ketubah, illuminated lettering, nice penmanship',
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
      family motto on a scroll for dad's birthday`,
    touches: 'font designer, scrapbooker, school secretary',
    near: 'invitations, engraving and trophies, wedding planning, signs, picture framing, art lessons',
  },
  {
    name: 'party supplies',
    does: 'party store owner, party supplies, balloons, balloon bouquets, helium, decorations, themed tableware, paper plates and cups, streamers, party favors, piñatas, banners, seasonal decorations, balloon delivery, centerpiece kits, candles and toppers',
    signs:
      'party supplies, party store, balloons, helium, helium tank, streamers, party favors, paper plates, piñatas, themed decorations, party hats, birthday banner, tableware, balloon bouquet, confetti, crepe paper, cake topper',
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
      congratulations balloons for a client who passed her boards`,
    brands: 'Party City, Oriental Trading, Card My Yard',
    touches: 'dollar store cashier, party guest, balloon pilot',
    near: "party rentals, event planning, costumes, gift baskets, children's entertainment, bakeries",
  },
  {
    name: 'costumes',
    does: 'costume shop owner, costume rental, costume designer, costumer, theater wardrobe, Halloween costumes, mascot costumes, cosplay maker, period costumes, masks, props maker, stage makeup and fake blood, dance costumes, Santa suits, wardrobe supervisor',
    signs:
      'costume, costumes, costume rental, Halloween outfit, mascot suit, cosplay, masquerade, Santa suit, period dress, stage props, fake blood, theatrical wardrobe, dress up as, Renaissance fair outfit, gorilla suit, fake mustache, masquerade masks',
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
      medieval gowns for the Renaissance fair`,
    brands: 'Spirit Halloween',
    touches: 'comic convention fan, fashion student, theater actor, haunted house actor',
    near: 'sewing lessons, tailoring, party supplies, acting lessons, wigs, makeup, formal wear',
  },
  {
    name: 'tickets',
    does: 'box office manager, ticket broker, ticketing service, ticket sales manager, season tickets, group tickets, event ticketing, online registration and ticketing, suite sales, sports ticket rep, theater tickets, concert tickets, patron services, raffle ticket printing, premium seating rep, performing arts center director',
    signs:
      'ticketing, box office, season tickets, sold out, front row seats, suite for the game, luxury box, group tickets, concert tickets, playoff tickets, good seats, sell tickets, scan tickets at the door, theater seats, backstage passes, Broadway tour, tickets to, tickets for, game tickets, theater tickets',
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
      great-aunt needs an aisle seat near the restroom`,
    brands: 'Ticketmaster, StubHub, Eventbrite, SeatGeek, Live Nation',
    touches: 'usher, ticket taker, sports fan, parking ticket officer',
    near: 'event planning, concierge services, live music, tours, sports coaching, fundraising',
  },
  {
    name: 'ice sculpture',
    does: 'ice sculptor, ice carver, ice carving, ice luge, ice bar, carved ice centerpieces, live ice carving, block ice, clear cocktail ice, ice delivery, dry ice, butter and sand sculpture, snow sculptor, pumpkin carver, ice company',
    signs:
      'ice sculpture, ice sculptures, ice carving, ice carver, ice luge, ice bar, carved swan, block ice, dry ice, bagged ice, clear ice, ice delivery, sand sculpture, snow sculpture, chain saw carving',
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
      frozen bar top for a ski-themed party`,
    touches: 'ice rink worker, ice fisherman, whittling hobbyist, figure skater',
    near: 'catering, event planning, art galleries, private chefs, venues, wedding planning',
  },
  {
    name: 'concierge services',
    does: 'personal concierge, concierge service, errand service, lifestyle manager, personal shopper for errands, corporate concierge, runs errands, grocery runs, waits for the repairman, household manager, errands for seniors, gift buying, trip and dinner reservations, hotel concierge, relocation concierge, personal assistant, estate manager, house manager, queue standing',
    signs:
      'concierge, errands, run errands, errand runner, personal assistant, household manager, house manager, pick up groceries, grocery shopping for, pick up my dry cleaning, wait for the cable guy, wait for the repairman, stand in line, get reservations, lifestyle manager, settling in after a move, errand',
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
      a client flies in on Friday, arrange her whole stay`,
    brands: 'TaskRabbit, Instacart',
    touches: 'hotel front desk clerk, grocery delivery app shopper, executive secretary, bellhop',
    near: 'virtual assistance, organizing, house sitting, in-home care, travel agencies, personal styling, housewatching',
  },
]
