import type { Trade } from './trade'

/** Help in hard times, the public offices, the last things, and the common life of a town. */
export const community: readonly Trade[] = [
  {
    name: 'libraries',
    does: "librarian, library director, children's librarian, reference librarian, public library, bookmobile, school librarian, story time, library programs, meeting room coordinator, archivist at the library, interlibrary loan, media specialist, library maker space, free computer access, research help, circulation desk manager, teen services librarian, academic librarian, runs summer reading, outreach van for homebound readers, leads book discussion groups, local newspapers on microfilm, seed and tool lending, library trustee and friends group president, talking book program, digital literacy librarian",
    signs:
      'library, librarian, library card, story time, storytime, bookmobile, borrow books, ebooks, audiobooks, overdue, interlibrary loan, free computer access, free internet access, public computer, old newspapers, public library, library book, library books, library fine, interlibrary, microfilm, large-print books, check out books, summer reading program, storytimes, research librarian, librarians',
    asks: `toddler loves books and we want something free to do
      no internet at home and has to apply online
      where can our club meet without paying
      needs large print or talking books for a blind aunt
      wants to look through old newspapers for an obituary
      printing three pages and owns no printer
      a local author wants to read from her book
      summer reading for kids who would rather not
      where does one find sample contracts and statistics for free
      homebound neighbor reads a book a day
      book club needs ten copies of the same novel
      quiet place to study after school
      out-of-print book that costs a fortune
      borrow a hotspot or a telescope or a cake pan
      display case for our collection of model trains
      wants to read more and spend nothing
      grandchildren visiting and it rains
      new baby and lonely mornings
      third grader has read every dinosaur title we own
      I want to hear novels in the truck on long hauls
      she wants to try the new bestseller without buying it
      microfilm of the 1940s paper, where is it kept
      tax forms on paper, does anyone still hand those out
      tutor and pupil need a table and quiet for an hour
      laptop died and a term paper is due Tuesday
      grandfather reads westerns by the dozen in big type
      lap-sit rhymes for babies on weekday mornings
      our school closed its reading room and sold the shelves
      nursing home would like a cart of novels brought round
      knitting circle of nine looks for a free room with chairs
      she homeschools four and goes through fifty titles a week
      fine from ten years ago, and is she still allowed in
      museum passes one can check out for a Saturday
      small business owner wants market reports without paying for them
      teen needs a volunteer job around books
      who runs the summer reading contest
      rare pamphlet that only a university owns
      audiobooks on my phone for nothing
      weekly read-aloud for toddlers
      free Wi-Fi and printer
      check out a ukulele like a book
      scan old papers free`,
    brands: 'Friends of the Library, Little Free Library',
    touches: 'bookseller, law firm librarian',
    near: 'local history, reading help, adult education, computer lessons, bookstores, genealogy, after-school care',
  },
  {
    name: 'local history',
    does: 'local historian, historical society, museum curator, county archivist, historic preservation officer, oral history, heritage center director, museum director, historic house museum, cemetery historian, walking tours of old downtown, preservation consultant, National Register nominations, archaeologist, archives, reenactor, town historian, runs the county museum, collects oral histories, landmarks commission chair, historical archaeologist, museum collections and exhibits, writes historic markers, house history research, lectures on pioneer days, railroad and depot museum, historic tax credit consultant, African American heritage trail, battlefield guide, digitizes town records, living history farm',
    signs:
      'local history, historical society, historic house, historic district, historic preservation, old photos of the town, National Register, historical marker, museum exhibit, archives, oral history, arrowheads, artifacts, old maps, time capsule, historic building, town history, county history, history of our house, history of our town, historic home, heritage center, landmark status, landmarks commission, Underground Railroad, one-room schoolhouse, ghost town, oral histories, historical museum, heritage trail, bicentennial',
    asks: `wants to know who built our old house
      found letters from the Civil War in the attic
      our church turns one hundred and fifty and we want to tell its story
      is there a tax credit for restoring an old downtown building
      plaque for a building from 1890
      box of old photographs nobody wants to throw away
      someone to talk to the Rotary about the railroad days
      grandpa tells wonderful stories and they should be recorded
      city wants to tear down the old mill
      plow turned up arrowheads in the field
      class wants to visit something about pioneers
      what stood on this corner before
      the family wants to give his uniform to a museum
      firm is celebrating a hundred years and wants an exhibit
      restoring a Victorian and need approval for the windows
      looking for somebody who knows the old town
      who ran the general store in the twenties
      old cemetery behind our farm
      who was the woman our elementary school is named for
      our kitchen has a bricked-up door and nobody knows why
      trunk of glass negatives from a studio on Main Street
      the county poor farm, where were those people buried
      old-timers who worked in the mine are dying off
      grandmother's diary from the dust bowl
      we bought the depot and want it put on the register
      walking route with signs about the founders
      commission says our porch must look as it did in 1912
      students want to interview people who marched in the sixties
      log cabin under the clapboards
      the brewery wants old labels and pictures for its walls
      streetcar tracks came up when they dug for the sewer
      what was here before the mall
      where was the one-room schoolhouse
      a Tuskegee airman lived on our block and nothing marks it
      box with a note sealed in the cornerstone, to open in July
      old quilts and farm tools nobody wants to see thrown out
      Native burial mound on land they want to build on
      author needs facts about the 1918 flood here
      photos of downtown in 1950
      underground railroad stop, maybe
      who named this creek
      old mill facts
      plaque for our block
      bicentennial committee chair`,
    brands: 'National Trust for Historic Preservation, DAR',
    touches: 'history buff, history teacher',
    near: 'libraries, genealogy, antiques, museums and nature centers, tours, city government, home movies to digital',
  },
  {
    name: 'museums and nature centers',
    does: "nature center director, park ranger, naturalist, zoo educator, science museum, children's museum, planetarium, botanical garden, museum educator, docent, field trip coordinator, birding guide, master naturalist, state park, wildlife educator, stargazing nights, interpretive ranger, live animal programs for schools, runs a discovery museum, aquarium educator, curator of natural history, leads bird walks, astronomy club leader, mushroom and wild plant walks, wildlife refuge volunteer coordinator, arboretum director, environmental educator, traveling science trunk, fossil and mineral shows, zookeeper talks, insect zoo, butterfly house",
    signs:
      "nature center, park ranger, naturalist, zoo, planetarium, science museum, children's museum, field trip, botanical garden, birding, bird watching, bird walk, stargazing, telescope, state park, butterflies, arboretum, nature walk, nature hike, birdwatching, bird watcher, observatory, science center, wildlife refuge, owl pellets, field trips, park rangers, nature preserve, live animal program, meteor shower, solar eclipse, fossils",
    asks: `somewhere to take second graders on a field trip
      kids who love bugs and snakes
      someone who can bring live animals to the classroom
      what bird is nesting on our porch
      rainy Sunday with grandchildren
      got a telescope and can't find anything
      wildflower walk for our garden club
      where can we see the eclipse with people who know
      hands-on science for a birthday party
      retired and would like to guide visitors
      our nursing home would love a visit with owls
      reserve a picnic shelter in the park
      looking for a naturalist to lead a walk
      hurt owl on the road and kids who want to learn
      place to donate fossils and rocks
      scout pack of nine-year-olds wants to dissect owl pellets
      four-year-old who can name every dinosaur
      monarchs are raised in our classroom and we have questions
      somebody to lead a night hike and call the barred owls
      our memory-care folks would love to touch furs and antlers
      Perseids in August, a dark hill and someone with a big lens
      strange mushrooms in our woods, someone to walk with us
      field school for teachers on pond life
      who takes school classes behind the scenes with the sea lions
      rainy day with twins who like buttons, water and gears
      where do I see cranes migrate this spring
      tide pools at low water with someone who can explain
      our company wants a spring outing among orchids
      bats for the second grade, alive please
      birthday among the sharks
      a photographer asks who knows where the eagles nest
      dad likes trains and clocks and my kids like fossils
      snakes scare my daughter and we would like to change that
      planets and moons talk for the library
      my father used to band songbirds and misses it
      wants to become a docent
      animal tracks in the snow
      stars for my class
      prairie wildflower walk
      who names this bird
      trip for the kindergarten
      field trip chaperone ideas`,
    near: 'local history, wildlife removal, libraries, summer camps, volunteering, skiing and outdoor skills, tours',
  },
  {
    name: "veterans' benefits",
    does: 'veterans service officer, VSO, county veterans officer, VA claims agent, VA-accredited attorney, veterans advocate, VFW post commander, American Legion, VA disability claims, Aid and Attendance help, veterans outreach, military family support, helps vets with the VA, veterans nonprofit director, GI Bill adviser, DD-214 records, files disability ratings, DAV chapter service officer, helps widows with DIC and burial benefits, discharge upgrade advocate, women veterans coordinator, vet center readjustment counselor, Honor Flight guardian, post commander, veterans treatment court mentor, hires and trains former service members, veterans home admissions, PACT Act claims, adaptive housing grants for veterans, Gold Star family support',
    signs:
      'veteran, veterans, VA claim, VA benefits, VA disability, VA hospital, disability rating, service-connected, Aid and Attendance, GI Bill, DD-214, discharge papers, VFW, American Legion, Agent Orange, burn pits, military pension, Vietnam vet, PTSD from combat, flag for his coffin, served in Vietnam, served in the Army, served in the Navy, served in Korea, Gulf War, Purple Heart, Marine vet, Army vet, Honor Flight, PACT Act, VA appeal, DIC benefits, military records, Camp Lejeune, ex-soldier, combat veteran, military widow',
    asks: `dad served in Vietnam and never asked for anything
      the VA denied his claim for hearing loss
      widow of a soldier and doesn't know what she can get
      grandpa needs a nursing home and was in the Navy
      can't find his discharge papers
      husband came back from Iraq and sleeps with the light on
      his rating is thirty percent and everything is worse now
      a vet is living in his car
      wants to use his GI Bill before it runs out
      exposed to burn pits and can't breathe
      military funeral with a flag and taps
      National Guard wife alone with kids while he is deployed
      bad conduct discharge that should be upgraded
      rides to the VA hospital two hours away
      old sailor would like to see his memorial in Washington
      lonely marine looking for others who served
      looking for someone who knows the VA
      appeal has been sitting for three years
      home loan for a man who served
      wants his grandfather's medals replaced
      grandpa flew bombers and his hearing is shot
      she cleaned barracks with solvents for twenty years and has cancer now
      the letter from St. Louis says his records burned
      marine with one leg wants a house he can get around in
      widow's allowance was stopped when she remarried
      my husband keeps his back to the wall in restaurants
      comp and pension exam next week, what should he say
      drafted in 1969 and nobody said welcome home
      an airman asks how long his school money is good for
      our plant would like to hire people coming out of uniform
      sergeant drinks since his buddy died in Helmand
      dad needs an aide and served under Eisenhower
      uncle's name is missing from the wall
      help for a National Guardsman's wife when the furnace died
      navy man was on ships with asbestos
      stone and a folded flag for my brother
      medals lost in a move and his granddaughter wants to frame them
      town square lacks a bronze list of those who served
      wants to fly to Washington with other old soldiers
      women who served and do not feel at home at the post
      his knee went bad jumping from planes and they gave him ten percent
      six former soldiers sleep at our mission and nobody files for them
      camp water at Lejeune made her sick
      ratings decision looks wrong
      tinnitus from artillery
      benefits for her soldier son
      pension for war widow
      post needs younger members
      hearing aids through service`,
    brands: 'VFW, American Legion, DAV, Wounded Warrior Project, AMVETS, Team RWB, Honor Flight',
    touches: 'retired colonel, active duty soldier',
    near: 'disability law, elder law, military recruiting, senior living, Social Security help, housing help, counseling',
  },
  {
    name: 'Social Security help',
    does: 'Social Security adviser, Social Security claiming advice, Social Security disability representative, SSI advocate, benefits counselor, representative payee, disability benefits help, retirement benefits specialist, area agency on aging counselor, survivor benefits help, benefits enrollment, Medicaid application help, claims strategist for retirees, SSI and SSDI enrollment specialist, SOAR caseworker, retired claims representative helps people file, widow and divorced spouse benefits, overpayment waivers and appeals, ticket to work counselor, organizational payee, Medicaid and food benefits navigator, appeals representative for disability hearings, benefits planner for people who work, presents claiming workshops',
    signs:
      "Social Security, SSI, SSDI, survivor benefits, spousal benefits, full retirement age, overpayment letter, representative payee, disability check, Social Security card, benefits at sixty-two, Medicaid application, Medicaid renewal, social security check, social security benefits, Social Security office, SSDI appeal, SSI application, survivors benefits, survivor's benefit, widow's benefits, draw at sixty-two, disability benefits",
    asks: `should I start drawing at sixty-two or wait
      her husband died and the checks stopped
      denied for disability and can't work
      letter says we were overpaid eleven thousand dollars
      divorced and wonders if she can draw on her ex-husband's record
      brother can't handle his own check
      still working part-time and they cut his benefits
      lost his Social Security card and the job needs it
      name change after the wedding and her card is wrong
      child has a severe disability and we heard there is monthly help
      nobody answers the phone at the federal office
      never paid in much because she raised five kids
      mother lost her Medicaid because a form was late
      sick with cancer and the sick pay runs out
      looking for someone who understands Social Security
      how much will I get if I quit at sixty-six
      blind since birth and never worked
      she is sixty-six and still waitressing and afraid to file wrong
      his check shrank after he sold the farm
      the office says mother is dead and she is sitting right here
      forty credits and I have thirty-six
      schoolteacher with a state pension gets almost nothing from the rest
      blind in one eye, bad back, two denials
      son turned eighteen and his monthly money stopped
      wants to know about his late wife's record or his own
      they want eight thousand back that she already spent
      grandmother raises grandkids, and do they get something on grandpa
      our client cannot manage money and the check should come to someone trusted
      kidney failure at forty-four, what comes in while he cannot work
      lived in Canada and paid in both places
      bipolar and cannot hold a job, has never filed
      number is on two people's records and wages are mixed up
      shelter wants a person who can file for men who cannot work
      newborn needs a number
      what if I wait until seventy
      ex-wife, ten years married, he just passed
      her statement shows zero for years she worked
      can I work part-time and still draw
      Medicaid caseworker lost the papers again
      somebody rerouted her federal check to another bank
      draw now or later
      number for a newborn
      SSI for my brother
      filed and refused twice
      federal retirement check stopped coming`,
    touches: 'retired on Social Security',
    near: "disability law, financial planning, Medicare plans, elder law, care management, retirement plans, veterans' benefits",
  },
  {
    name: 'food pantries',
    does: 'food pantry director, food bank, food pantry coordinator, soup kitchen, community meals, Meals on Wheels, SNAP outreach, WIC office, school backpack program, Salvation Army, free groceries, community fridge, gleaning program, holiday food baskets, food rescue, pantry volunteer coordinator, mobile pantry driver, runs a community kitchen, gleans fields and orchards, weekend food for schoolchildren, SNAP and WIC enrollment help, delivers hot lunches to shut-ins, food rescue and distribution, free farm stand, senior grocery boxes, holiday turkey drive chair, pantry warehouse manager, prepares meals for the homeless, food justice organizer, summer lunch site manager, hunters for the hungry',
    signs:
      'food pantry, food bank, food stamps, SNAP benefits, EBT, WIC, soup kitchen, Meals on Wheels, groceries run out, hungry, nothing to eat, free meals, free lunch, holiday basket, Thanksgiving baskets, leftover food, canned goods, baby formula, food drive, food assistance, food boxes, food box, food insecurity, food baskets, free food, free groceries, food shelf, breadline, hot meals for, emergency food, holiday meal for a family, food stamp, EBT card, WIC coupons, feed the hungry, home-delivered meals',
    asks: `the groceries run out before the end of the month
      kids come to school hungry on Mondays
      shut-in neighbor lives on crackers
      restaurant throws away trays of good food every night
      lost his job and has four mouths to feed
      how does she apply for food stamps
      young mother can't get formula
      Thanksgiving turkey for a family who can't afford one
      our office wants to do a food drive
      too many zucchini and tomatoes in our garden
      diabetic on a small check needs decent food
      hot lunch for an old man who can't stand at the stove
      student sleeps in his car and skips meals
      hunter wants to give deer meat to somebody in need
      wholesaler has a pallet near its date
      where can I give extra eggs from our hens
      mom of three has an empty fridge
      teacher notices two brothers hiding rolls in their pockets
      the eggs are too dear and the baby needs milk
      wants to give fifty turkeys before Thanksgiving
      mail carrier collects cans on his route every May
      roofers out of work all winter and shelves are bare
      what to do with six crates of peaches from my tree
      bakery tosses forty loaves at closing
      nobody in our building under eighty can carry sacks up the stairs
      cancer patient lives alone and cannot cook
      the card was skimmed and the balance is gone
      strike at the plant, families with nothing in the freezer
      after-school kids ask if they may take seconds home
      our church would like a box on a post where folks take what they need
      pregnant and her coupons ran out on the fifteenth
      supper is cereal the last week of each month
      someone with a truck to fetch donated produce
      Ramadan boxes for newcomers
      vet in a motel with a microwave and no groceries
      weekend packs for pupils
      needs formula for a preemie and stores want forty dollars
      unopened boxes from a wedding dinner
      hunters with two deer extra
      where does the family go that cannot buy ham for Easter
      hot plate and three hot dogs a day
      bag of groceries today
      free supper on Wednesdays
      no food at home
      SNAP renewal confuses her
      hungry college students
      cans for the needy`,
    brands: 'Feeding America, Meals on Wheels, Salvation Army, St. Vincent de Paul',
    touches: 'grocery store manager',
    near: 'clergy, housing help, utility help, thrift and donations, senior centers, volunteering, refugee services',
  },
  {
    name: 'housing help',
    does: 'housing counselor, housing authority, Section 8 office, homeless shelter, homeless outreach, Habitat for Humanity, affordable housing developer, eviction prevention, rental assistance, foreclosure prevention counselor, first-time buyer classes, transitional housing, rapid rehousing, community land trust, family shelter, down payment assistance, home repair program for seniors, rapid rehousing case manager, mortgage default counselor, shelter operations director, builds homes with volunteers, voucher program specialist, street outreach worker, runs a family shelter, tax credit apartment developer, coordinated entry, tenant aid fund, youth drop-in center, senior repair grants, homebuyer education, code repair loans, eviction diversion, supportive housing manager',
    signs:
      'homeless, homelessness, shelter bed, eviction notice, evicted, Section 8, housing voucher, behind on rent, foreclosure, affordable housing, low-income housing, subsidized housing, rental assistance, living in her car, sleeping in his car, couch surfing, housing authority, nowhere to live, down payment assistance, rent help, homeless shelter, homeless family, emergency housing, transitional housing, rent assistance, behind on the rent, behind on the mortgage, eviction prevention, facing eviction, loan modification, warming center, Habitat house, income-restricted, income-based apartment, sleeping on couches, sleeps in his car, sleeps in her car, rent relief, family shelter, first-time homebuyer class',
    asks: `three months behind and the landlord wants us out
      a family sleeps in their van behind our store
      bank is about to take the house
      can't find anything she can pay on her wages
      released from the hospital with no place to go
      what programs help with a first down payment
      mother on a fixed income and her rent went up four hundred
      apartment burned and they have nothing
      has been on the voucher list for two years
      roof leaks and the old lady has no money to fix it
      young man kicked out at eighteen
      cold snap and a man on our church steps
      employee lives in a motel with two kids
      is there a class before you buy your first house
      would like to build a home with volunteers
      needs a deposit to move into the apartment
      grandmother and four kids have to be out by Friday
      looking for someone who knows affordable apartments
      nurse can't afford a first house
      she and the kids have been in the motel since August
      cashier says half her wages go to the landlord
      old farmer cannot mend the steps and the county may condemn it
      we buried our father and now the payments are four months late
      evicted once in 2019 and turned down ever since
      tornado took the trailer and the check will not cover another
      our dishwasher sleeps in the walk-in at closing
      a place where a mother and her son can stay together tonight
      letter on the door says they have ten days
      nurse aide wants to own someday and has three thousand saved
      wants to swing a hammer on Saturdays so a family gets a roof
      she is nineteen with a baby and no apartment lined up
      who has rooms for men coming out of rehab
      waiting list closed in 2021, will it ever open
      tent camp by the river will be cleared on Monday
      bank offers something called a loan modification
      landlord refuses her because of how she pays
      our hospital discharges people to the sidewalk
      two seniors on fixed checks, rent doubled
      plant opens with four hundred jobs and nowhere to live
      church has an acre and wants small homes on it
      class for people who never owned before
      warming center tonight
      apartment for seniors, income-based
      deposit help, first month
      about to lose the house
      living out of her van
      sofa at a friend's
      lease ended, nowhere else`,
    brands:
      'Habitat for Humanity, Salvation Army, Family Promise, Volunteers of America, Catholic Charities',
    touches: 'landlord',
    near: 'rentals, landlord and tenant law, food pantries, utility help, clergy, mortgages, domestic violence help',
  },
  {
    name: 'utility help',
    does: 'energy assistance, LIHEAP office, community action agency, weatherization program, utility bill assistance, heating assistance, 2-1-1 operator, emergency assistance fund, low-income internet program, phone discount program, water bill relief, utility customer advocate, fuel fund, crisis heating grants, LIHEAP intake worker, weatherizes homes of low-income families, 211 specialist, fuel bank coordinator, water affordability program, St. Vincent de Paul home visitor, utility ombudsman, lifeline phone enrollment, percentage of income payment plan, community action caseworker, emergency aid for rent and lights, furnace replacement program for seniors',
    signs:
      'LIHEAP, shutoff notice, shut-off notice, disconnect notice, electric bill, heating bill, gas bill, water bill, power shut off, lights cut off, heating assistance, utility bill, utility bills, weatherization, behind on electric, free phone program, past due bill, energy assistance, utility assistance, heat assistance, electric shut off, power cut off, disconnection notice, shut off for nonpayment, heating oil help, budget billing, power bill, water bill help, fuel assistance, Lifeline phone, 211 call, pay the electric',
    asks: `they are going to turn off the lights on Friday
      can't pay the heating bill this winter
      water bill jumped to nine hundred dollars
      old woman keeps her thermostat at fifty to save money
      propane tank is empty and payday is next week
      oxygen machine at home and a shutoff notice
      drafty trailer that eats up her paycheck
      no air conditioner and it is a hundred degrees
      can't afford internet for the kids' schoolwork
      owes too much for them to start service at the new place
      who helps with car repair or gas money in an emergency
      where do you call when you don't know whom to call
      electric company made a mistake and won't listen
      who can help an old couple with their gas bill
      pipes froze because they could not heat
      cut off notice taped to the door
      she burns the oven door open for warmth
      Friday at noon the meter man pulls the plug
      my tenant's bill went from eighty to three hundred overnight
      baby at home and no heat since Tuesday
      the co-op wants a four hundred dollar deposit before they hook her up
      oil truck will not come without cash
      grandpa chops furniture for the stove
      is there a winter rule that they cannot cut people off
      man on dialysis needs the current kept on
      plastic over the windows and it is still forty inside
      a call line that tells you which agency helps
      budget plan to spread what she pays over the year
      widow with a 1970 furnace and a check of nine hundred
      our church gets calls for bills every week and would rather send them somewhere
      school gives tablets but there is no internet out here
      fans for old people when it is a hundred and five
      gas tank on E until payday and work is thirty miles
      caulk and free insulation for people with low wages
      estimated meter reading looks crazy
      past due since the layoff
      stimulus is gone and the power company wants it all
      cell phone for a man on a tiny check
      someone to fight with the water department for her
      lights off at home
      heat is out, broke
      deposit to start electric
      help to pay propane
      bill she can't pay
      help with summer cooling bills
      discount on the phone
      free fans and window units`,
    brands: 'LIHEAP, 2-1-1, United Way, Community Action',
    near: 'housing help, food pantries, energy audits, clergy, debt counseling, city government, senior centers',
  },
  {
    name: 'domestic violence help',
    does: "domestic violence advocate, women's shelter, victim advocate, crisis center, safe house, sexual assault advocate, crisis hotline, protective order help, batterer intervention, human trafficking outreach, family justice center, child advocacy center, rape crisis counselor, elder abuse advocate, court advocate for survivors, hospital accompaniment after assault, offender accountability groups, hotline volunteer trainer, survivors support group leader, human trafficking task force, campus assault advocate, elder justice advocate, teen dating violence educator, transitional program for women who leave, pet safe keeping for families who flee, legal advocate at the shelter",
    signs:
      "domestic violence, abusive husband, abusive boyfriend, abusive relationship, protective order, restraining order, women's shelter, safe house, he hits her, black eye, sexual assault, assaulted, stalking, stalker, stalked, victim advocate, trafficking, afraid of him, afraid of her husband, elder abuse, domestic abuse, abused wife, abuser, order of protection, abusive partner, abusive ex, abusive marriage, violent husband, violent ex, controlling husband, hits his wife, beats his wife, raped, rape crisis, sex trafficking, human trafficking, domestic violence shelter, threatened to kill her, dating violence, hit by her husband",
    asks: `he hits her and she is afraid to leave
      a coworker comes in with bruises
      needs to get out tonight with two kids and the dog
      ex keeps following her car
      someone must go with her to court against him
      my client is scared to go home
      granddaughter was attacked at a party
      he takes her paycheck and checks her phone
      nephew takes money from grandma and shouts at her
      how do I talk to a friend who keeps going back to him
      teen has a boyfriend who controls everything
      left with nothing and needs to start over
      judge ordered him to take an anger class
      a man who is beaten by his wife and ashamed
      girl at the truck stop seems held against her will
      locks changed and a plan before he is released
      looking for a shelter for a woman with children
      she whispers when he is in the room
      her sleeves are long in July
      he checks the mileage on her car
      neighbor hears screaming and the kids come over barefoot
      she keeps a packed bag at our office
      texts every ten minutes and she shakes when the phone rings
      the dentist sees broken teeth and a story that does not fit
      how to leave a man who has the passports
      she was strangled and did not tell the doctor why
      put a tracker under her seat
      our daughter's husband will not let her see us anymore
      she needs an order that keeps him from the school
      he put the dog out to punish her
      bruised arms at Zumba, and says she fell
      elderly man is locked in his room by his son
      dancer paid her boss for her papers and cannot leave
      my employee's husband shows up in our parking lot
      girl raped at a dorm, who sits with her in the exam
      teenager sent pictures and he threatens to post them
      phone, cash and a bus ticket by morning
      counselor wants training on spotting it among patients
      pastor told her to pray harder and go back
      hitting each other, and the kids watch
      classes the court orders for men who hit
      where may a man with two boys go
      she forgave him again
      discreet hotline for abused women
      wife is scared at home
      he will find her
      out by Friday, quietly
      mother-in-law beats her
      ex broke in again`,
    brands: 'YWCA, RAINN',
    near: 'family law, counseling, housing help, clergy, police liaison, locksmithing, child psychology',
  },
  {
    name: 'refugee services',
    does: "refugee resettlement, refugee caseworker, immigrant services, newcomer center, immigrant welcome center, refugee sponsor group, resettlement agency, cultural orientation, asylum support, multicultural center, migrant farmworker outreach, immigrant advocate, community navigator, case manager for new arrivals, cosponsorship coordinator, newcomer school liaison, employment specialist for refugees, cultural broker, interpreter and family navigator, farmworker health outreach, asylum seeker host network, first apartment set-up team, women's sewing circle for newcomers, ethnic community leader, unaccompanied minors program, welcome committee for immigrants",
    signs:
      'refugee, refugees, resettlement, asylum seeker, newly arrived family, newcomers from, fled the war, new immigrants, migrant workers, immigrant family, sponsor a family, arrived from Ukraine, arrived from Afghanistan, Haitian family, resettled, asylum seekers, refugee family, refugee camp, fled Ukraine, fled Syria, Afghan family, Syrian family, Ukrainian family, Rohingya, migrant family, migrants, migrant camp, immigrant families, newcomer family, resettlement agency',
    asks: `an Afghan family just moved in next door with nothing
      our congregation wants to sponsor people who fled a war
      newcomers need furniture and winter coats
      woman from Congo needs help with doctors and school forms
      would hire recent arrivals and don't know how to reach them
      he was an engineer at home and washes dishes here
      children who have never seen snow start school Monday
      asylum seekers waiting for work papers
      fruit pickers in the camp need a clinic
      someone to explain mail and bills to a family from abroad
      wants to drive new arrivals to appointments
      Ukrainian mother alone here with a baby
      who can welcome a family at the airport
      looking for people who help immigrants settle
      wants to teach a new family to ride the bus
      doctor from Syria wants to know who is who here
      the airport at eleven at night, six people and one suitcase
      our parish has an empty manse and would take in a family
      a surgeon from Kabul is stocking shelves
      she has never used a stove with knobs or a bus card
      Burmese boys at the plant need someone who knows their ways
      interview at the asylum office and no one to go along
      a grandmother from Aleppo sits alone all day
      landlord will not rent to people without a history here
      what shots and school papers do kids from Kinshasa need
      someone to show a mother how to shop, bank and call a doctor
      our workers speak Karen and the foreman cannot tell them about safety
      first snow and they have sandals
      a Rohingya family, is there anyone who cooks halal for them
      lawyers say it takes years, and meanwhile they cannot work
      crew of tomato pickers lives in a bus
      community day where newcomers cook for the town
      Venezuelan father with three daughters at the bus station
      teacher has seven pupils who came in from a camp
      apartment ready by Tuesday: beds, pots, towels, milk
      employers who will take people from overseas with no English
      who knows the elders among the Somalis here
      he lost his arm in the war and his children need school
      welcome a family
      new arrivals from Sudan
      settle in a new country
      migrants at the bus depot
      a mentor for newcomers
      furnish their first apartment
      just off the plane`,
    brands:
      'Catholic Charities, Lutheran Immigration and Refugee Service, International Rescue Committee, World Relief, HIAS, Church World Service',
    near: 'immigration, English lessons, interpreting, clergy, housing help, thrift and donations, food pantries',
  },
  {
    name: 'reentry help',
    does: 'reentry program, reentry coordinator, prison ministry, second chance employer, record expungement clinic, halfway house director, parole support, jail chaplain, bail fund, probation support, ex-offender job placement, sober living after release, families of prisoners support, prison visitor program, runs a sober house for men released, record sealing clinic, trains inmates in trades, hires people with convictions, reentry navigator, prison education professor, mentor to returning citizens, Kairos team leader, transitional jobs program, chaplain at the county jail, parole hearing help, children of the incarcerated camp, restorative justice facilitator, bail reform advocate, drives families to prisons',
    signs:
      'out of prison, out of jail, got out of prison, released from prison, felony record, criminal record, ex-offender, felon, parole, parole officer, probation officer, halfway house, expunge, expungement, reentry, jail ministry, son in jail, prison, incarcerated, inmates, returning citizens, second chance employer, hire felons, felony conviction, convicted felon, ex-con, ex-convict, expungements, record expunged, seal his record, served time, ankle monitor, prison visits',
    asks: `my brother gets out next month and nobody will hire him
      old felony keeps her from renting an apartment
      needs a job that takes people with a record
      wants to wipe a mistake from fifteen years ago
      kids visit their father behind bars
      would give someone a second chance in our shop
      has to see his parole officer and has no ride
      books and letters for people inside
      out after ten years and never used a smartphone
      mother is ashamed that her son is locked up
      young man on probation needs community service hours
      needs an ID to start over after release
      who helps people coming out of prison
      needs work boots and a bunk the day he is out
      background check keeps costing him jobs
      landlords turn him down for an old drug charge
      eighteen years inside and he asks what an app is
      the application asks about convictions and he stops there
      his mother cannot afford the phone calls from upstate
      warehouse wants ten people and does not care about their past
      twelve steps and a bed when he walks out on Tuesday
      daughter visits her mother through glass
      he did his time and the landlord says no
      our bakery hires folks straight from the county farm
      wants to seal a weed charge before nursing school
      she is in for ninety days, and who keeps the children
      has a monitor on his ankle and cannot get to work
      release with a bus ticket and forty dollars
      her PO wants proof of a home by noon
      tattoos on his face make interviews hard
      letters to men in cells who get no mail
      toolbox and license reinstated so that he can work
      teach poetry or welding behind the fence
      pardon from the governor, how does one ask
      voting again after a sentence
      mentor for women leaving the county facility
      back to our town after forty years, knows nobody
      record keeps him out
      home from upstate prison
      ankle bracelet and job
      out on parole Monday
      jail visits on Sunday
      clean start for her nephew`,
    brands: 'Prison Fellowship, Kairos',
    touches: 'corrections officer, jail guard',
    near: 'criminal defense, job centers, clergy, housing help, addiction recovery, adult education, staffing',
  },
  {
    name: 'disability services',
    does: 'disability services provider, supported employment, job coach for people with disabilities, group home director, day program for adults with disabilities, independent living center, respite care, Medicaid waiver help, developmental disabilities case manager, Arc chapter director, direct support professional, assistive technology specialist, services for the blind, deaf services, guide dogs, service dogs, special recreation, special needs trust help, job coach for young adults, supported living manager, orientation and mobility instructor, personal care for adults with disabilities, adaptive sports coach, communication device specialist, deaf and hard-of-hearing advocate, benefits waiver coordinator, inclusion consultant, therapeutic day program, guide dog puppy raiser, service dog trainer, Special Olympics coach, low vision specialist, sheltered workshop director, sibling and parent support network, accessible web and signage adviser',
    signs:
      'developmental disability, developmental disabilities, intellectual disability, Down syndrome, cerebral palsy, group home, day program, job coach, respite care, Medicaid waiver, independent living, going blind, legally blind, visually impaired, losing his sight, losing her sight, deaf, service dog, guide dog, white cane, braille, assistive technology, special recreation, adult son with autism, special needs adult, disabled adult, disabled son, disabled daughter, Special Olympics, sign language class, screen reader, orientation and mobility, supported living, supported employment, independent living center, spina bifida, muscular dystrophy, assistance dog, dependent adult child, adults with disabilities',
    asks: `what happens to our son with Down syndrome when we are gone
      my daughter finished school and sits at home all day
      needs a weekend off from caring for a disabled child
      losing her sight and wants to stay on her own
      he wants a real job and needs someone beside him at first
      uncle with cerebral palsy needs a place to live
      new employee is deaf and we don't know what to do
      waiting years for the state to pay for helpers
      dog that alerts to seizures
      talking devices for a girl who can't speak
      bowling and dances for grown-ups with disabilities
      can't get into the restaurant with her wheelchair
      a computer that reads aloud to a blind man
      brother lived with mom and she just died
      wheelchair broke and nobody lends one
      who helps grown children with special needs
      job for a young woman who reads at second grade level
      she uses an eye-gaze screen and the school says no
      his hands work but he loses track of steps on the job
      sister's helper quit and there is no one to bathe her
      we are eighty and our grown daughter still lives with us
      nobody invites him anywhere since high school
      the store lacks a ramp and a deaf man cannot order
      bus stops a mile away and she has a power chair
      labels on the stove so she can cook by feel
      ABLE account, trust, guardian, where does one start
      four adults and a van in a house on our street
      he stims and hums and wants to pack boxes
      grandson with fragile X would like a camp for grown-ups
      blind client wants to ride the bus alone
      vendor for workers who sort parts and come with a coach
      hotel must train its desk about wheelchairs and hearing loops
      young man with a brain injury needs a day with structure
      parents have not been out in three years
      a lab that fetches dropped keys and opens doors
      state waiver has a ten-year wait, who explains it
      prom for teens with special needs
      polio survivor wants to keep her own apartment
      theater night for those who need captions
      Little League where everyone hits
      self-advocate wants to speak at the statehouse
      screen reader for accountant
      needs a guide dog
      respite for weary parents
      sheltered workshop closed
      adult with Down syndrome
      housemates with support
      caregiver by the hour, disabled`,
    brands:
      'Easterseals, Special Olympics, United Cerebral Palsy, Best Buddies, Lighthouse for the Blind',
    near: 'special education, autism services, occupational therapy, care management, in-home care, disability law, accessible homes',
  },
  {
    name: 'senior centers',
    does: "senior center director, area agency on aging, senior services coordinator, activities for older adults, friendly visitor program, senior companion program, telephone reassurance, aging services, options counselor, bingo and lunch, senior trips, AARP volunteer, RSVP program, retirement club, village network, runs lunch and activities for people over sixty, trip and tour coordinator for older adults, friendly caller, options and benefits counselor, aging in place village director, senior volunteer coordinator, elder activities leader, intergenerational programs, transport for elders to shopping, teaches bridge and mah-jongg at the center, wellness checks for older neighbors, hosts retirees' coffee, foster grandparent program",
    signs:
      "senior center, area agency on aging, senior services, council on aging, bingo, lonely since her husband died, lonely widow, lonely widower, friendly visitor, senior trips, senior lunch, elderly neighbor, older adults, seniors group, activities for seniors, AARP, lonely elderly, retirees' club, seniors club, mah-jongg, pinochle, canasta, telephone reassurance, seniors who live alone, foster grandparent, bingo night, friendly caller",
    asks: `dad sits alone in front of the television since mom died
      grandmother moved here and knows nobody her age
      mother-in-law would enjoy lunch and cards with others
      someone to visit an old neighbor once a week
      widower doesn't leave the house
      bus trips for retired people
      old man next door and his family lives far away
      who can tell us what help there is for people over eighty
      want to give a talk to seniors about scams
      somebody to call her every morning and see that she is all right
      retired teacher has time and nothing to do
      chair exercise and coffee with company
      rake leaves for elderly people who can't
      needs a ride to buy groceries now that he doesn't drive
      looking for activities for my mother
      who checks in on old folks in summer heat
      couple of eighty wants to meet people
      dance for seniors needs a helper
      mom talks to nobody but the mail lady
      dominoes, coffee and a bit of gossip
      eighty-six, sharp as a tack and bored stiff
      took away his car keys and now he is stuck at home
      someone to read the paper to a blind neighbor
      lunch for people over sixty on weekdays
      who looks in on Mr. next door when we are in Florida
      my aunt would like to paint and play canasta
      a bunch to take the bus to the casino with
      call her at nine each morning, and if she does not answer, go
      new here at seventy-four and all my friends are in Ohio
      ombudsman or somebody who tells us what we qualify for
      carpool to vote for those who no longer drive
      storm coming, who makes sure the old folks are warm
      birthday party for all who turned ninety this year
      retired men who fix toys and drink coffee
      tax volunteers for people on pensions
      my father went quiet after the funeral and never goes out
      line dancing with walkers
      pen pals for people in their eighties
      sorority sisters in their eighties want day trips
      knit, chat and have soup
      who would teach tablets to folks over seventy
      respite and company while I am at work, he is eighty
      dance and potluck
      pinochle club
      somebody to talk to
      check on my aunt
      things to do for the over-seventy crowd
      old folks here without family
      noon meal and cards`,
    brands: 'AARP, Senior Companions, Silver Sneakers, RSVP',
    near: 'senior living, food pantries, senior fitness, in-home care, clergy, care management, medical rides',
  },
  {
    name: 'clergy',
    does: 'pastor, minister, priest, rabbi, imam, chaplain, hospital chaplain, church secretary, youth pastor, parish administrator, deacon, spiritual director, church leader, parish priest, associate pastor, congregation leader, monk, Bible study leader, temple president, mosque board, baptisms, pastoral care, prayer ministry, missions coordinator, interim pastor, hospital and hospice chaplain, teaches confirmation, Jewish education director, cantor, Buddhist priest, missionary, elder and lay preacher, campus minister, pastor of a Spanish congregation, mohel, imam and counselor, spiritual care at bedsides, vestry member, leads worship, church planter, Bible teacher, military chaplain, Sunday school superintendent, prison minister',
    signs:
      'pastor, church, priest, minister, rabbi, imam, chaplain, parish, synagogue, mosque, temple, congregation, baptism, baptize, christening, bar mitzvah, bat mitzvah, first communion, confirmation class, prayer, pray, Bible study, faith, spiritual, last rites, confession, worship service, house blessing, kosher, reverend, vicar, clergy, mass on Sunday, Eucharist, Communion, Ash Wednesday, catechism, RCIA, bris, mohel, Shabbat, Passover seder, Torah, Quran, Koran, Ramadan, Eid prayer, Friday prayers, invocation, benediction, Sunday school, baptismal, Sikh, Buddhist, godparents, prayer request',
    asks: `new in town and looking for a church with young families
      mother is dying and wants to see a priest
      want to have the baby christened
      lost his faith after the accident and needs to talk
      where do the Jewish people here meet for the holidays
      somebody to pray with before surgery
      our hospital needs somebody for the spiritual side
      she wants to study the Bible with other women
      grandpa can't come to services anymore and wants a visit
      wants to become Catholic to marry her
      asks whether forgiveness is possible
      blessing for our new shop
      where is Friday prayer near here
      neighbor in trouble and doesn't know where to turn
      wants to bring his son up with some religion
      someone to say grace at our banquet
      Buddhist meditation group
      looking for a chaplain
      son is asking big questions about God
      he wants to come back to church after thirty years and is embarrassed
      somebody to bless the new barn
      wed at city hall long ago, can we still marry in church
      my mother would like communion at home
      what do you do when you have stopped believing
      son wants to be confirmed with his cousins
      shabbat dinner with other families
      prayers over the body before they take him
      an atheist dying and he wants to talk to someone
      lent her the Quran and she has questions
      wants to bring her baby to be dipped on Easter
      a mikveh, is there one within an hour
      who would hear me out and not tell anyone
      fasting and need to know when to break it
      Sikh truckers would like a place to eat and pray
      ordain women, do they, and who should I ask
      she is twelve, with questions about heaven
      our village church lost its minister and has no sermon
      grandson's bris, eight days from Sunday
      a priest for the hospital at two in the morning
      ashes on Wednesday, where can I stop on the way to work
      asks how the church can annul her first marriage
      invocation for the graduation
      Buddhist funeral chant
      fellowship for young adults at church
      just converted and has no congregation
      bless my new house
      sermon for next Sunday
      who prays for the sick
      the mosque near us
      walk with God`,
    brands: 'Knights of Columbus, Stephen Ministry',
    touches: 'theology student, churchgoer, church organist',
    near: 'wedding officiants, funerals, grief support, choirs, food pantries, counseling, hospice',
  },
  {
    name: 'wedding officiants',
    does: 'wedding officiant, marriage officiant, justice of the peace, wedding celebrant, elopement officiant, interfaith minister, nondenominational minister, civil ceremony, vow renewals, ceremony writing, notary who marries couples, courthouse weddings, secular ceremonies, bilingual ceremonies, marries couples, performs civil marriages, judge who officiates, humanist celebrant, Jewish and interfaith ceremonies, LGBTQ ceremonies, deputized marriage commissioner, officiates at parks and beaches, custom ceremony scripts and vow coaching, handfastings, traveling chapel, pop-up weddings, ordained minister for hire, marries couples on short notice',
    signs:
      'officiant, justice of the peace, marry us, elope, eloping, elopement, vow renewal, renew our vows, wedding vows, civil ceremony, marriage license, courthouse wedding, perform the ceremony, interfaith wedding, celebrant, officiate a wedding, who can marry us, legally marry, say our vows, write our vows, vows, ceremony script, marry at the courthouse, same-sex wedding, ordained online, handfasting, perform a wedding, elopement ceremony, commitment ceremony',
    asks: `we need someone to marry us in our backyard
      eloping next weekend with two witnesses
      not religious and want a warm ceremony
      she is Jewish and he is Catholic
      fiftieth anniversary and they want to say their vows again
      our friend who was going to marry us got sick
      two brides who want somebody kind
      half Spanish and half English ceremony
      deploys in ten days and they want to be married first
      help me write my vows
      quick ceremony at the hospital bed
      who can sign the license so it is legal
      ceremony on a mountain at sunrise
      naming ceremony for a baby without church
      looking for someone to perform our wedding
      beach ceremony for second marriage
      parents object and they want to go to the courthouse
      a courthouse clerk said it takes weeks and we want Friday
      our minister refuses because she was divorced
      nobody religious, but with some poetry
      groom's brother cannot be the one to do it, and it is June
      stand at the river with four people and say I do
      somebody legal so our park wedding counts
      his mother is in hospice and wants to see it
      she is Sikh, he is Lutheran, both sets of parents will be there
      a short text for a couple of seventy who found each other
      I was asked to do my cousin's ceremony, and am I allowed to
      bilingual vows, Tagalog and English
      two grooms looking for a kind soul to pronounce us
      handfasting under the oaks at midsummer
      they are already married on paper and want words in front of friends
      how does a friend get ordained and file it right
      twenty minutes, two readings, a kiss, no preaching
      sand poured into one vase
      he is locked up and they want to be married in the visiting room
      the celebrant missed her flight
      hot-air balloon vows
      we forgot to book who says the words
      jumping the broom, someone who knows how
      marry on short notice
      say I do on the beach
      no church, no fuss
      legal signature on license
      thirty years, vows again
      bless rings outdoors
      vows in Spanish
      someone ordained`,
    brands: 'Universal Life Church, American Marriage Ministries',
    near: 'clergy, wedding planning, venues, notaries, photography, emcees, city government',
  },
  {
    name: 'funerals',
    does: 'funeral director, funeral home, mortician, cremation services, burial, funeral planning, prepaid funerals, pre-need counselor, embalmer, cemetery sexton, cemetery manager, green burial, pet cremation, memorial services, death doula, celebrant for funerals, obituary help, direct cremation, scattering ashes, mortuary owner, funeral celebrant, home funeral guide, natural burial ground steward, cremation society, cemetery superintendent, writes obituaries and eulogies, hearse and limousine for services, ships remains abroad, monument and plot counselor, tahara and shiva coordinator, columbarium niches, memorial video tributes, grief and aftercare coordinator, cremation jewelry and urns, licensed embalmer, pre-arrangement adviser',
    signs:
      'funeral, funeral home, cremation, cremated, cremate, burial, bury him, bury her, casket, coffin, urn, his ashes, her ashes, scatter ashes, cemetery plot, burial plot, obituary, hearse, memorial service, passed away, celebration of life, death certificate, prepaid funeral, pre-need, embalming, mortuary, viewing hours, eulogy, funeral arrangements, funeral service, funeral costs, funeral plans, burial service, pallbearers, ashes scattered, cremains, undertaker, crematory, crematorium, green burial, natural burial, graveside service, embalmed, plot at the cemetery, cemetery plots, death notice, died last night, died this morning, shiva',
    asks: `father died last night and we don't know what to do first
      mom wants it all arranged and paid before she goes
      something simple and cheap without a service
      he died in Florida and has to be brought home
      wants to be buried without chemicals under a tree
      two plots in a cemetery we will never use
      need ten copies of the paper the county gives when someone dies
      ashes have been in the closet for three years
      don't have the money to bury him
      someone to lead a farewell for a man who wasn't religious
      write a few lines for the newspaper about grandma
      baby was stillborn and we want to say goodbye
      service in Spanish with relatives watching from Mexico
      our old dog died and we would like his ashes
      lunch for eighty after the burial
      what does it cost to be cremated
      looking for a funeral director
      sister in hospice and we should plan
      Muslim family must bury him by tomorrow
      she passed in her sleep at five this morning, whom do I call
      we want him at home for two nights before
      he wanted his dust in the river where he fished
      my uncle in Manila wants to be flown back there
      nobody in the family ever arranged one of these
      wrap her in linen and no metal
      the county says we have seventy-two hours
      baby at nineteen weeks and the hospital asked what to do
      cash up front, and we do not have it
      small plot next to my wife is for sale by a cousin
      hundred-year-old woman wants to choose her own box
      vigil candles, a rosary and the drive past his farm
      hometown service, burial up north
      the medical examiner will release him Thursday
      write nice things about a man who was not so nice
      motorcycle procession with his helmet on the bier
      he was Hindu and must be given to the fire by sons
      family wants to watch on the internet from Poland
      brother was found alone and nobody claims him
      plan mine and pay, so the kids do not fight
      pine box and a truck
      how does someone donate a body to science and still have a farewell
      estranged sisters cannot agree on burning or burying
      wake in the parish hall
      what to put in the paper about my late aunt
      cremains to Ireland
      Dad died Sunday
      viewing and rosary
      buried by sundown
      burial at sea
      nephew's casket from Guam
      cheap but dignified
      no service, just ashes`,
    brands: 'Dignity Memorial, Neptune Society',
    touches: 'gravedigger, medical examiner',
    near: 'clergy, gravestones, hospice, grief support, flowers, estate planning, estate sales',
  },
  {
    name: 'gravestones',
    does: 'monument company, headstones, gravestones, memorial stones, monument dealer, granite memorials, stone engraver, headstone cleaning, bronze grave markers, cemetery lettering, veterans markers, pet memorial stones, memorial benches, mausoleums, gravestone restoration, grave care, carves granite and slate, etches portraits on black granite, resets and repairs leaning stones, conservator of old cemeteries, designs upright and flush markers, bronze memorial plaques, hand-cut lettering, pet and garden memorials, cemetery restoration volunteer, bench and obelisk memorials, gives old stones a gentle wash, foundation setting for monuments',
    signs:
      "gravestone, headstone, tombstone, grave marker, monument company, granite marker, grave, mausoleum, columbarium, memorial bench, memorial stone, death date engraved, headstones, gravestones, tombstones, grave markers, stone on his grave, stone on her grave, on dad's grave, grave site, gravesite, family plot, monument for, name on the stone, etched granite, bronze plaque for a grave, cemetery stone, letters on the stone, monument stone, flat marker, memorial boulder, veteran marker",
    asks: `two years and there is still nothing on dad's grave
      moss has covered the letters on grandpa's stone
      her date has to be added next to his
      stone tipped over in the old cemetery
      my brother has no marker and we want to put one
      a bench in the park in memory of our daughter
      vandals broke the angel on the family plot
      rock with the name of our dog for the garden
      names of fallen firefighters cut in granite
      somebody to look after a grave while we live far away
      pioneer cemetery where nobody can read the stones
      picture of her face set into the stone
      free marker for a soldier's grave
      looking for a headstone for my wife
      fix a broken marble cross
      wants his own stone ready with only the date open
      the mower chipped the corner of my brother's slab
      Dad served and Arlington is not for us, just something flat with his name
      last name has been wrong on the rock for fifty years
      our baby's place is only grass
      raised letters fell off the plate
      which polish will not harm old limestone
      bird bath carved for a mother who loved cardinals
      her second husband lies on the wrong side of the stone
      lichen ate the names of the settlers
      a granite tree trunk for a lumberman
      church's memory wall is out of niches for names
      slab sank a foot after the rains
      we'd like his tractor etched next to his name
      wreaths and cleaning twice a year while we are in Texas
      cemetery requires a foundation of concrete before it goes up
      a boulder with a brass tag for our cat
      a rock with the class of 1974's lost ones at the school
      Hebrew words on marble for the unveiling
      the lamb on the child's marker was stolen
      replacement vase for a flush bronze plate
      where to buy a small angel of marble
      put year of death on it
      crypt door hinges broke
      matching stones for twins
      soldiers' plot tidied
      letters recut by hand
      laser portrait on granite
      headstone by Memorial Day
      lantern for the grave`,
    brands: 'Rock of Ages',
    near: "funerals, masonry, engraving and trophies, clergy, local history, genealogy, veterans' benefits",
  },
  {
    name: 'volunteering',
    does: 'volunteer coordinator, volunteer center, United Way, nonprofit volunteer manager, service club, Rotary, Lions Club, Kiwanis, community service coordinator, AmeriCorps, day of service, corporate volunteering, Red Cross, disaster relief volunteers, mission trip leader, blood drive coordinator, neighborhood cleanup, mutual aid, recruits board members, blood donor recruiter, trail and river cleanup leader, volunteer driver, medical mission organizer, Rotary club president, docent and usher coordinator, corporate giving and service days, bed-building charity, hospital auxiliary president, youth service learning, disaster volunteer reception center, ushers and greeters coordinator, clean-up captain, matches retirees with nonprofits, neighborhood helper network',
    signs:
      'volunteer, volunteers, volunteering, community service hours, service project, service hours, give back, day of service, service club, helping hands, blood drive, donate blood, disaster relief, neighborhood cleanup, mission trip, Red Cross, volunteer opportunities, volunteer hours, medical mission, mission team, river cleanup, beach cleanup, litter pickup, trail crew, Lions Club, Kiwanis, pay it forward, National Honor Society hours, highway cleanup',
    asks: `retired and wants to do something useful
      our office wants to spend a day helping somewhere
      teenager needs forty hours of service to graduate
      we need thirty people to help at the race
      wants to hold babies at the hospital
      tornado hit the next county and we want to help
      looking for hands to paint an old lady's porch
      where can I give blood
      family wants to serve a meal on Christmas Day
      nonprofit can't find people for its board
      court gave her a hundred hours of service
      new in town and wants to meet people by helping
      skilled carpenter would donate his Saturdays
      our group wants to adopt a mile of road
      bring a group of students to build something in Mexico
      want to volunteer with my kids
      who needs a retired bookkeeper for free
      our staff of forty would paint, plant or pack on a Friday
      home from college and restless till September
      confirmands must do twenty hours
      I quit work in June and have two good hands
      my daughter wants to spend a Saturday with kids or dogs
      trail crew is short of shovels and people to use them
      stadium needs clean-up teams for tips to their club
      hospital gift shop needs people on Wednesdays
      a marathon has ten water stations and no one to pour
      who would take a seat on our board, an accountant perhaps
      a class from Sunday school wants to do good and be outdoors
      we have thirty gallons of paint and no painters
      grandmother of six wants to rock newborns
      work off a ticket in the park
      lonely, divorced and ready to be useful
      nurses who would go to Honduras for two weeks
      judges for the science fair
      build beds for kids who sleep on floors
      shoreline is full of bottles and the tide is out on Saturday
      somebody to take old folks' trash cans in
      drivers, ushers, parking crew, all unpaid
      wants his O negative to do some good
      our club meets at noon and has lost half of its members
      troubled about the news and wants to act
      litter on our road
      free Saturdays, strong back
      serve soup at Christmas
      hours for honor society
      board members wanted
      pack boxes with coworkers`,
    brands: 'United Way, AmeriCorps, Red Cross, Elks, Junior League, JustServe',
    near: 'nonprofit consulting, food pantries, housing help, clergy, networking groups, thrift and donations, senior centers',
  },
  {
    name: 'thrift and donations',
    does: 'thrift store manager, thrift shop, donation center, Goodwill, ReStore manager, consignment shop, clothing closet, furniture bank, clothes bank, free store, donation pickup, rummage sale coordinator, resale shop, coat drive, secondhand store, baby supply closet, medical loan closet, upscale resale and consignment, picks up furniture for charity, toy drive organizer, free prom dress closet, medical equipment lending closet, building materials reuse, hospice thrift shop, diaper and layette bank, church rummage chair, professional clothing for job seekers, bikes for kids, book donation program, estate donation hauling, vintage resale shop, coat and boot drives, used computer refurbishing charity',
    signs:
      "thrift store, thrift shop, donate clothes, donate furniture, donation pickup, give away furniture, secondhand, hand-me-downs, gently used, consignment, rummage sale, garage sale leftovers, clothing closet, winter coats, coat drive, furniture bank, used furniture, loan closet, outgrown clothes, tax receipt for donations, thrift, secondhand shop, resale, resale shop, consign, consignment store, donated furniture, kids' clothes, clothing drive, toy drive, toys for tots, secondhand furniture, clothing donation, furniture donation, pick up donations, free furniture, give away clothes, charity shop",
    asks: `closets full of mom's clothes and we want them to do good
      good sofa that won't fit the new apartment
      who picks up a bedroom set for charity
      family moved in with nothing and sleeps on the floor
      kids outgrow everything in three months
      replaced our kitchen and the old cabinets are fine
      needs interview clothes and has no money
      crutches and a walker we don't need any longer
      winter coats for two boys
      hotel replaces sixty mattresses and lamps
      wants to sell designer purses she never carries
      leftovers from the yard sale
      crib for a mother who has nothing ready
      old eyeglasses and hearing aids to give away
      church rummage sale needs things and buyers
      donate grandpa's tools to someone who will use them
      who takes old wedding dresses
      where do I give good baby clothes
      we cleared the dorm and have forty blankets in good shape
      her aunt's china cabinet, free to whoever has a truck
      kids grew two sizes and boots cost so much
      a nurse began work and owns no dark shoes
      Mom's dishes nobody in the family will take
      who still accepts encyclopedias and cassettes
      old prom gowns for girls who cannot pay for one
      our office moves and has thirty good desks
      a single father got an empty apartment yesterday
      winter is here and our pupils wear hoodies
      cousin went into the home, two wheelchairs left over
      a crib, but only a safe new one will be taken
      church basement full of lamps for the big June sale
      costumes, coats and purses, too good for the trash
      six bridesmaid gowns worn once, would some girl like them
      nobody came to our garage sale and it is raining on sofas
      baby shoes, size two, never worn
      fill a truck with cabinets from a teardown
      resell her handbags for a bit of cash
      we want our stuff to go to a family, not a dump
      my sofa bed goes to someone who sleeps on the floor
      suits for men who come out of rehab
      toys in December for families in the shelter
      books, records and lamps for a good cause
      pick up a piano, free
      hospital bed to lend
      free clothes for a newborn
      leftover yarn and fabric
      box spring and dresser
      designer purses to consign
      donate a fridge that still works`,
    brands:
      "Goodwill, Salvation Army, St. Vincent de Paul, ReStore, Once Upon a Child, Plato's Closet, Dress for Success",
    near: 'junk removal, estate sales, clergy, refugee services, organizing, antiques, furniture',
  },
  {
    name: 'city government',
    does: 'city council member, city manager, mayor, county commissioner, city clerk, town administrator, public works director, zoning administrator, city planner, code enforcement officer, parks director, economic development director, alderman, state representative, congressional staffer, constituent services, elections office, water department, county clerk, ombudsman, transit authority, council aide, alderwoman, ward representative, public information officer, town supervisor, board of zoning appeals, parks and recreation commissioner, streets superintendent, deputy clerk, election judge, county planner, county executive, water and sewer commissioner, economic development incentives, caseworker for a congresswoman, state senator, 311 service manager, municipal administrator, transportation planner, town moderator',
    signs:
      'city council, city hall, mayor, county commissioner, city clerk, zoning, rezoning, code enforcement, public works, pothole, potholes, streetlight, street light, sidewalk in front of, speed bumps, crosswalk, noise ordinance, barking dog complaint, ordinance, public hearing, congressman, state representative, voter registration, register to vote, election, ballot, property tax assessment, bus route, storm drain, city manager, town council, county council, county commission, alderman, councilman, councilwoman, city councilor, planning board, zoning board, zoning variance, variance hearing, senator, congresswoman, congressional office, absentee ballot, mail-in ballot, speed hump, speed bump, street lamp, street repair, city ordinance, run for city council, election office, city bus, public transit, fire hydrant',
    asks: `pothole in front of our shop has been there since winter
      streetlight on our corner is out
      neighbor keeps junk cars in his yard
      cars race through our street and kids play there
      city wants to rezone the lot behind us
      whom do I talk to about closing the street for a block party
      our taxes went up because of a wrong assessment
      federal agency has sat on her papers for a year
      would like to run for office and doesn't know how to start
      the bus no longer stops near the clinic
      water runs off the street into our basement
      vacant house next door is full of rats
      want a dog park in the neighborhood
      new in the county and where do I vote
      who decides about the old school building
      sidewalk is too broken for a wheelchair
      incentives to bring our plant to town
      garbage wasn't picked up for two weeks
      who at the city can help us
      needs a letter from our congressman
      our alley has been dark since the storm
      county plow broke the curb in front of my house
      garbage truck skips our lane
      nobody mows the lot the county took for taxes
      developer plans six stories next to our bungalow
      hydrant leaks and makes ice on the hill
      ask the council to slow cars on Elm with a hump
      our church wants a banner over Main Street
      plows bury the mailbox at the end of our drive
      a bench and a crossing at the senior tower
      trees hang over the sidewalk and the blind man hits his head
      I would like to be on the planning board
      farm stand was told by the town to take its sign down
      neighbors keep six roosters
      our county needs a new bus line to the mill
      who tells the state senator what we think
      my immigration case needs a push from Washington
      ballot by mail never came
      want to close our street for trick-or-treat
      tax break for opening a factory in the old plant
      park has no toilets and the swings are rusted
      a stray mattress has sat on our corner for a month
      our precinct changed and I do not know where to vote
      talk to the mayor
      county culvert washed out
      question for my state representative
      trash pickup missed
      our corner needs a stop sign
      street sweeping complaint
      noise from the bar
      petition for sidewalks`,
    touches: 'lobbyist, political science student, campaign volunteer, retired mayor',
    near: 'permits, chamber of commerce, police liaison, school boards, passports and licenses, local history, homeowner associations',
  },
  {
    name: 'police liaison',
    does: "community police officer, police liaison, crime prevention officer, sheriff's deputy, neighborhood watch coordinator, school resource officer, fire marshal, fire department public education, emergency manager, victim services in the police, animal control officer, CERT trainer, police chaplain, fraud prevention officer, retired detective, citizens police academy, neighborhood resource officer, cyber and scam detective, patrol sergeant, talks to seniors about scams, citizen academy coordinator, fire prevention educator, crime analyst, trespass and nuisance officer, juvenile officer, car seat and bike safety officer, deputy who teaches self-protection, emergency preparedness planner, block captain, hostage and crisis negotiator, crossing guard supervisor, animal control supervisor, explorer post adviser",
    signs:
      'police, police officer, police report, sheriff, neighborhood watch, break-ins, burglary, burglarized, shoplifting, vandalism, drug house, prowler, package theft, stolen packages, crime in our neighborhood, school resource officer, active shooter, welfare check, scammed, scam call, fraud victim, emergency plan, tornado siren, cops, state trooper, highway patrol, robbery, robberies, stolen car, car break-in, neighborhood crime, crime watch, block watch, drug dealing, drug dealers, porch pirates, firehouse, fire station, fire truck visit, identity stolen, scammer, scammed by, suspicious car, ride-along, disaster drill, crime report, gun buyback',
    asks: `three break-ins on our street this month
      someone smashed our shop window again
      grandma wired money to a man on the phone
      people deal drugs out of the house at the corner
      speeding by the school and nobody does anything
      wants an officer to talk to our staff about robberies
      how to start a watch among the neighbors
      spray paint on our wall every weekend
      packages disappear from the porch
      haven't heard from my uncle in days and live far away
      our church wants a safety plan for the worst case
      my son wants to be a cop
      copy of the report for the insurance
      homeless camp behind our warehouse scares customers
      what should our block do in a tornado
      fire truck visit for the kindergarten
      talk to somebody at the police without filing a charge
      lost gun from grandpa's house
      thieves walk down our lane and try car doors at night
      a man sits in a parked van by the playground
      she sent gift card numbers to somebody from the bank
      teens race on our back road at midnight
      where do I leave Grandpa's old pistols
      my mother has not answered since Tuesday and I am in Denver
      thugs lean on the shopkeepers for money
      tags on the train wall, on our store and on the church
      our preschool would love to see the big red truck
      every night cars stop there for two minutes and leave
      bank needs someone to explain how robbers think
      wants to ride along and see what the job is like
      our daycare needs a drill for the worst
      she signed up online and her name is used to borrow money
      a block party to meet the officers
      elderly folks get conned by roofers, someone to warn them
      copy of a crash report from last May
      neighbor's dog bites and the owner laughs
      teach us what to do when the sirens howl
      teen wants to be a firefighter and asks about the explorers
      someone stole our church van's converter
      the shop wants plans for a robbery and a fire
      grandson missing since Friday
      stolen bikes, whole street
      gun locks for free
      prowler at night
      patrol our street
      scammed by a caller
      ride-along for my son
      safe for trick-or-treat`,
    brands: 'National Night Out, Crime Stoppers',
    touches: 'dispatcher, criminal justice student, police buff',
    near: 'alarms and cameras, security guards, private investigation, city government, domestic violence help, safety training, youth mentoring',
  },
  {
    name: 'passports and licenses',
    does: 'passport acceptance agent, passport services, passport photos, post office passport clerk, DMV title clerk, tag agency, license bureau, vital records clerk, birth certificates, county clerk licensing, visa expediting, passport expediter, vehicle registration service, business license clerk, marriage licenses, apostille service, REAL ID help, Global Entry help, passport application appointments, title and tag office manager, apostille and authentication courier, takes ID photos, motor vehicle title runner, county registrar, trusted traveler enrollment, fishing and hunting license agent, driver license examiner, notary and title transfers, marriage license clerk, document expediting abroad, deputy registrar, salvage title inspections',
    signs:
      "passport, passports, passport photo, DMV, driver's license, license plates, license plate, vehicle registration, car title, lost title, birth certificate, REAL ID, state ID, photo ID, vital records, tag renewal, apostille, visa for travel, Global Entry, TSA PreCheck, fishing license, dog license, business license, name change, passport renewal, passport expired, expired passport, renew my license, renew his license, renew her license, renew my passport, vehicle title, salvage title, car tags, license renewal, birth certificates, marriage certificate, marriage license copy, handicap placard, handicapped placard, travel visa, tourist visa, change my name, changed my name, driver license, drivers license, hunting license, duplicate title",
    asks: `flying in three weeks and my passport expired
      baby needs a passport for our trip
      bought a car and the seller lost the title
      can't find her birth certificate anywhere
      his license expired and the line is all day
      needs a REAL ID to board a plane
      just married and changing her name on everything
      homeless man can't get a job without an ID
      moved from another state with two cars
      trailer with no paperwork
      papers for China need an official stamp
      visa for a business trip to India
      dead father's truck is still in his name
      lost my wallet with everything in it
      what license do I need to sell pies at the market
      handicap parking tag for my mother
      where can I get a passport fast
      moving abroad and every paper has to be certified
      honeymoon in June and her book is expired
      the clerk sent us home because his picture smiled
      my mother was born at home on a farm and there is no record
      the barn truck was sold with a paper that has another man's name
      eighty-eight and must pass the eye test to keep driving
      she was stopped with tags two months old
      our son's trip to Spain leaves in five weeks
      divorced and wants her maiden name back everywhere
      wants to put a stamp with a gold seal on our marriage record for Portugal
      new in this state and they want four proofs of where I live
      moped, trailer, boat, which of them need plates
      the gate agent would not take my card without a star
      wedding on Saturday, and where do we get the certificate to sign
      hunting permit for a first-timer
      stolen purse, and not one paper that says who I am
      how do I turn my German papers into American ones
      our company sends people to Brazil and each time it takes weeks
      food cart, and what papers does the county want
      grandson born abroad and no proof that he is ours
      organ donor mark on my card
      need certified copies of a death
      placard to hang from the mirror for my bad leg
      buying a truck from a private seller, what do we sign
      skip the line at the airport
      truckers' medical card on file with the state
      salvage paper for a rebuilt car
      picture two by two
      tags on my truck expired
      plates for a trailer
      duplicate birth record
      visa for Vietnam
      enhanced ID for border
      hates the line at the DMV
      lost Social and license`,
    brands: 'RushMyPassport, DMV',
    near: 'notaries, travel agencies, city government, immigration, driving lessons, car sales, reentry help',
  },
  {
    name: 'school boards',
    does: 'school board member, superintendent, school district, principal, assistant principal, PTA president, PTO, school district administrator, enrollment office, district transportation, school board candidate, booster club, education foundation director, parent liaison, school volunteer coordinator, substitute teacher office, teachers union rep, assistant superintendent, curriculum director, runs a PTA, vice principal, school secretary and registrar, booster treasurer, school foundation grants, elected trustee of the district, classroom aide coordinator, school nutrition director, principal of a middle school, union president for teachers, school bond campaign chair, parent engagement coordinator, after-hours facility rentals, substitute caller',
    signs:
      'school board, school district, superintendent, school principal, PTA, enroll in school, school enrollment, school boundary, school bus, school lunch, bond issue for schools, booster club, substitute teacher, classroom volunteers, school closing, school calendar, classroom supplies, career day, school board meeting, school bond, school levy, school referendum, PTA meeting, middle school principal, superintendent search, register for school, enroll my daughter, enroll my son, enroll the kids, register for kindergarten, school district boundary, school transfer, school bus route, bus stop for my, school cafeteria, teacher strike, teachers union, classroom volunteer, band boosters, homeroom, public school, school lunches, school volunteers',
    asks: `moved here and have to register the kids before August
      bus leaves my daughter at a busy road
      they want to close our elementary school
      would like my boy to go to the school across the line
      our firm wants to offer something to the classrooms
      who decides about phones in class
      principal won't return my calls
      teachers buy pencils out of their own pocket
      thinking of running for a seat in the district
      speaker for career day at the middle school
      sell our software to schools
      band needs money for uniforms
      can a retired engineer help out in a classroom
      wants to become a substitute teacher
      use the gym for our tournament on a weekend
      who do I talk to at the school district
      lunch account debt at our school
      mold in the classroom and nobody acts
      the rezoning sends my twins to two different buildings
      third grader sits on the bus for ninety minutes
      my granddaughter lives with me, and which school takes her
      levy failed twice and they cut art
      why are there no nurses in our buildings
      they banned a novel and we are upset
      our company has monitors to give to a classroom
      firefighter would come in and talk to sixth grade
      someone hit my son at recess and nobody called
      volunteer to read with first graders
      new stadium lights, who raises the money
      lunch is pizza four days a week
      we move in October, and may the kids start midyear
      petition to start later than seven
      teachers on picket line and what will happen to seniors
      band boosters need someone to run the concession stand
      retired chemist would run a club at the high school
      the superintendent left and a search is on
      how can I sub with a degree in biology
      rent the cafeteria for our potluck
      bullying on the playground and nobody answers my email
      where are the meeting minutes and who votes on cuts
      five year old, September birthday, when does he start
      parents want crossing guards before the first bell
      school chooses which phonics books to use
      bake sale for the eighth grade trip
      transfer to another building
      registering for kindergarten
      report cards never came
      PTO treasurer, please
      book fair helpers
      who closes for snow
      bus driver shortage
      cell phone ban in class`,
    touches: 'student council president, classroom teacher',
    near: 'city government, special education, private schools, libraries, after-school care, fundraising, tutoring',
  },
  {
    name: 'military recruiting',
    does: 'military recruiter, Army recruiter, Navy recruiter, Marine recruiter, Air Force recruiter, National Guard recruiter, ROTC instructor, JROTC instructor, academy liaison officer, Coast Guard recruiter, officer program adviser, enlistment counselor, station commander for recruiting, talks to parents about enlisting, ASVAB prep coach, naval science instructor, Marine officer selection, Army medical recruiter, academy admissions liaison, Civil Air Patrol commander, Sea Cadets leader, Air National Guard recruiting, color guard instructor, delayed entry program mentor, special operations prep coach',
    signs:
      'recruiter for the Army, Army recruiter, enlist, enlisting, enlistment, join the Army, join the Navy, join the Marines, join the Air Force, join the military, National Guard, ROTC, JROTC, West Point, Annapolis, service academy, boot camp, basic training, join the service, Coast Guard, enlisted, enlists, signing bonus for the Army, join the Guard, join the reserves, Army Reserve, Navy Reserve, Air Force Academy, Naval Academy, ASVAB, recruiting station, Army Ranger, Navy SEAL, Civil Air Patrol, Space Force, military academy, military career, drill instructor, delayed entry, ship to boot camp, sign up for the military, Marine Corps, Merchant Marine',
    asks: `my son wants to join the Marines and I have questions
      granddaughter dreams of flying jets
      wants the Guard to pay for college
      how does one get a nomination to West Point
      out of high school and looking for discipline and a trade
      nurse thinking of serving as an officer
      what does he sign when he enlists
      had asthma as a child and wonders if they take him
      color guard for our parade
      twenty-nine and is it too late to serve
      boot camp in eight weeks and he can't do ten pull-ups
      can she choose where she is sent
      reserve duty one weekend a month
      looking for a recruiter who tells the truth
      would like to learn helicopter repair in uniform
      her son leaves for basic and she can't sleep
      nephew has a D in math and wants to be a sailor
      he says he signs on Friday, and I want him to ask the right things
      she would fly helicopters and has perfect eyes
      uncle talks of six years on submarines
      no money for college and strong as an ox
      our daughter wants to be a medic in uniform
      what score does he need for electronics
      two years left before he is too old
      caught with weed at eighteen, will the Navy still take him
      afraid a drill instructor will eat her boy alive
      senior year, and the counselor says think of ROTC
      how many push-ups at the entrance
      he swims like a fish and dreams of the SEALs
      wants to serve and keep his job on weekdays
      bonus for signing up, is it true
      doctor's loans paid if he puts on the uniform
      high school would like a drill team with flags
      congressman picks boys for Annapolis, and when
      green card holder wants to serve
      my flat feet kept me out, will they keep him out
      cyber jobs without a degree, in uniform
      citizenship through army service
      twins in the reserves
      sign up for the Guard
      dreams of airborne school
      the test before he can enlist
      pilot slot at academy
      wants to be a marine`,
    brands: 'National Guard, ROTC',
    touches: 'retired sergeant, defense contractor',
    near: "veterans' benefits, career coaching, trade schools, test prep, college admissions, financial aid",
  },
  {
    name: 'extension office',
    does: 'extension agent, county extension, master gardener, soil testing, 4-H agent, agricultural extension educator, conservation district, canning safety advice, plant clinic, community garden coordinator, garden club president, farm adviser, food preservation educator, forester for landowners, family consumer science educator, crops and soils specialist, livestock and forage adviser, teaches safe canning, pruning and grafting workshops, school garden educator, urban farm director, runs the plant diagnostic lab, pesticide applicator classes, watershed and conservation planner, woodland owner advice, beginning farmer program, heirloom seed saver, permaculture teacher, horticulture agent, fair superintendent, compost and worm bin classes',
    signs:
      'extension office, extension agent, master gardener, soil test, soil testing, community garden, garden club, garden plot, raised beds, canning safety, pressure canner tested, tomato blight, native plants, cover crop, conservation district, farm adviser, seed library, vegetable garden, composting, county agent, cooperative extension, squash bugs, aphids, garden pests, plant disease, heirloom seeds, seed swap, backyard chickens, home canning, canning jars, water bath canning, fruit trees, compost pile, compost bin, worm bin, cover crops, pasture weeds, garden beds, community gardens, soil pH, permaculture, wildflower meadow, pollinator garden, woodlot, hay test, garden question, vegetable patch',
    asks: `tomatoes turn black at the bottom every summer
      what is this bug on my squash
      bought five acres and don't know what to grow
      lives in an apartment and wants a plot to garden
      our schoolyard would make a nice vegetable garden
      send dirt somewhere to learn what it lacks
      is my home canned salsa safe to sell
      beginner wants to learn about growing food
      grass for horses on poor ground
      erosion along the creek on our farm
      someone to talk to the garden club about roses
      small woodlot and when to cut the timber
      grandchildren want chickens and a garden
      who knows about growing vegetables here
      leaves on my apple tree curl up
      kids want to show rabbits at the fair
      new farmer wants to sell to schools
      white powder on my zinnias and holes in the beans
      peach tree is full of leaves and never one peach
      four acres of weeds, and may goats be the answer
      our school would grow salad, who shows us
      jars did not seal, and is the batch safe
      the pond is thick with green slime
      alfalfa is yellow in strips
      which apple does well in this cold
      what are these orange bugs on the milkweed
      wheat, oats or clover on the slope
      a plot on the lot behind the church, forty beds
      worms in chestnuts
      my blueberries want acid, how much sulfur
      deer ate the whole orchard, what would they not eat
      our maple syrup, is it legal to sell
      someone to test well dirt, hay and feed
      gourds, pumpkins and a judge for the fair
      save seeds from grandma's beans
      does a young couple need permits to sell lambs
      sheep on a few acres, minerals and worms
      compost smells and it is full of flies
      forest behind us, and which to cut for light
      farm transition class for fathers and sons
      weed in our pasture that makes cows sick
      the roses club wants a speaker
      rust spots on my beans
      raised beds at school
      what eats my kale
      where to get a soil test kit
      4-H lamb project
      have our hay analyzed
      pruning class for grapes
      spider in jar, name it`,
    brands: '4-H, Master Gardeners, NRCS',
    near: 'garden centers, lawn care, feed and farm supply, tree care, beekeeping, land and farms, scouting',
  },
  {
    name: 'disaster and emergency relief',
    does: 'Red Cross disaster worker, disaster relief coordinator, emergency management, FEMA help, disaster case manager, long-term recovery group, flood relief, fire victims assistance, chainsaw crews, muck-out teams, emergency shelter manager, CERT team, Salvation Army disaster services, sandbag and debris crews, mass care volunteer, recovery case manager, FEMA appeals help, damage assessment team, animal rescue in disasters, feeding and shelter kitchen, emergency preparedness speaker, ham radio emergency net, rebuild team for storm victims, donations warehouse manager, disaster chaplain, search and rescue team, tarp and tree removal volunteers, small business disaster recovery',
    signs:
      'FEMA, flood victims, fire victims, lost everything in the fire, house burned down, tornado damage, hurricane relief, evacuated, evacuation, disaster assistance, emergency shelter, sandbags, muck out, wildfire evacuation, FEMA claim, FEMA denied, FEMA application, disaster relief, disaster loan, tornado hit, flooded town, evacuees, evacuation center, emergency shelters, storm victims, wildfire victims, fire relief, burned to the ground, house fire victims, lost their home in a fire, wildfires, disaster recovery, emergency management, power outage shelter',
    asks: `their house burned down last night and they have nothing
      flood went through the whole trailer park
      FEMA turned them down
      needs a motel and clothes for tonight
      tornado took the roof of our church
      tree crews for people without insurance after the storm
      where do we bring water and blankets for the victims
      power has been out for days and she is on oxygen
      how does a business get disaster loans
      neighborhood wants to be ready for the next flood
      who takes in pets when people must leave home
      who helps after a house fire
      storm flattened three barns in our valley
      firefighters need meals and a place to rest
      renters without insurance lost everything
      river is in the kitchens on Front Street
      the crews say three weeks before the bridge is back
      two feet of mud in the sanctuary
      everything they own is ash and it is ten degrees
      tin roofs rolled up like cans along the highway
      we slept in the gym and the animals are still out there
      who takes a truck of bottled water south
      after the twister limbs block a widow's drive and she has no money
      renters and no policy, and it is all soaked
      a form asks for damage and we do not know what to put
      a chair, blankets and someone to sit with the kids
      our plant was flattened and forty people are idle
      levee may go by dawn and we need bags and shovels
      ice took the lines down, no heat and it is Sunday
      gas blast took out six homes
      letters from Washington say denied, and we want to argue
      smoke is thick and the sheriff says go
      relocating patients before a hurricane
      town wants a plan for the next twister
      grange could serve a hundred hot meals a day
      insurance is slow and the family has nowhere
      our barns are gone, hay and cows too
      cots at the high school
      chain saws and strong backs
      tarps for roofs
      burned out of home
      evacuate with horses
      relief for farmers hit`,
    brands: "American Red Cross, FEMA, Samaritan's Purse, Team Rubicon",
    near: 'water and fire damage, housing help, thrift and donations, clergy, volunteering, police liaison, home and car insurance',
  },
]
