import type { Trade } from './trade'

/** Food for health, exercise and knowing what to do in an emergency. */
export const fitness: readonly Trade[] = [
  {
    name: 'nutrition',
    does: 'dietitian, registered dietitian, RDN, nutritionist, nutrition counseling, meal planning, sports nutrition, medical nutrition therapy, nutrition coach, food allergy diets, eating disorder dietitian, pediatric dietitian, gut health, plant-based diets, kidney diet, heart-healthy eating, clinical nutritionist, menu review, WIC nutritionist, renal dietitian, wellness nutrition, gut and IBS dietitian, bariatric dietitian, intuitive eating counselor, nutrition for athletes, oncology nutrition, food sensitivity testing, school menu dietitian, long-term care menu consultant, grocery store tours, prenatal nutrition, licensed dietitian nutritionist, FODMAP and celiac specialist, functional nutrition, nutrition workshops for employers, weaning and infant feeding',
    signs:
      'dietitian, dietician, nutritionist, nutrition, meal plan, gluten-free diet, low-sodium diet, low-salt, picky eater, vegan diet, vegetarian diet, keto, low FODMAP, healthy eating, eat better, lower my cholesterol, what to eat, vitamins, supplements, celiac diet, food diary, underweight, renal diet, calories, dietetics, low-potassium, low-carb, food intolerance, protein intake, eating plan, Mediterranean diet, nutritionists, balanced diet, elimination diet, nutrition counseling, healthy meals',
    asks: `doctor says cut the salt and I don't know what to cook
      son lives on chicken nuggets
      found out I have celiac and can't eat bread
      how should I eat with bad kidneys
      teen runner who eats too little
      cholesterol is high and I'd rather not take pills
      bloated after every meal
      mother is wasting away and won't eat
      daughter went vegan and I worry about protein
      healthy lunches for our daycare menu
      talk on eating well at our office wellness day
      figure out what to eat during chemo
      what should a pregnant woman avoid
      pack on muscle without junk
      confused by all the diets out there
      baby is starting solids
      recovering from an eating disorder and need a food plan
      gout flares whenever I eat steak
      looking for a good dietitian
      does insurance pay for somebody to plan my meals
      my two-year-old gags on anything green
      our wrestlers starve themselves before weigh-in
      colon removed in spring and everything runs right through her
      dad's potassium is too high, so no more bananas or potatoes
      she reads labels for hours and is scared of every bite
      iron is low and I do not touch meat
      son has eleven food allergies and school lunch is a nightmare
      three marathons and I always hit the wall at mile twenty
      grandmother only drinks tea and nibbles toast
      our nursing home failed its review of the kitchen's menus
      feeding tube comes home with him on Tuesday
      reflux at night and I would like to know which foods do it
      I eat out of gas stations all week in my truck
      hair falls out since I went without animal products
      our residents need soft food that still tastes good
      had two kidney stones and wants to know which foods to leave off the plate
      church supper club wants to cook lighter for its members
      fussy eater with autism, five foods in all
      the firehouse lives on chili and wants to do better
      stomach stapled, what now goes down and in what order
      cook for a husband with heart failure
      she binges and hides the wrappers
      breast milk seems to upset the baby, what should I cut out
      read my blood work and tell me what to put on my plate
      what to eat while expecting
      foods for low iron
      anti-inflammatory foods
      grocery tour for beginners
      what to eat with a fatty liver
      IBS trigger foods`,
    brands: 'Herbalife, Shaklee, WIC',
    touches: 'vitamin store clerk, school cafeteria worker, food science student',
    near: 'diabetes education, weight loss, family medicine, personal training, cooking lessons, digestive care',
  },
  {
    name: 'diabetes education',
    does: 'certified diabetes educator, diabetes care and education specialist, CDCES, endocrinologist, insulin pump trainer, diabetes prevention program, blood sugar management, type 1 support, type 2 diabetes classes, glucose monitor training, diabetes nurse, thyroid specialist, gestational diabetes, diabetic cooking classes, insulin start and titration, continuous glucose monitor coach, school diabetes plans, DSMES program coordinator, lifestyle coach for prediabetes, pediatric endocrinology nurse, thyroid and hormone doctor, carb counting classes, diabetes supplies help, sick-day rules teacher, diabetic camp nurse, group visits for blood sugar',
    signs:
      'diabetes, diabetic, prediabetic, prediabetes, blood sugar, insulin, A1C, glucose monitor, insulin pump, type 1, type 2, endocrinologist, test strips, gestational diabetes, low sugar episode, sugar is high, finger stick, high blood sugar, low blood sugar, hypoglycemia, glucose, carb counting, count carbs, juvenile diabetes, type two diabetes, hemoglobin A1C, insulin pens, diabetes class, sugar levels, glucometer, CGM, thyroid nodule, metformin',
    asks: `just found out I'm diabetic and don't know what to do
      doctor says I'm on the edge of sugar diabetes
      our ten-year-old was diagnosed with type 1
      her sugar drops in the night and scares me
      learn to count carbs and give shots
      dad won't watch what he eats with his sugar
      new pump and nobody showed me how it works
      feet tingle and my A1C keeps climbing
      pregnant and failed the glucose test
      can't afford strips and a meter
      school needs to learn how to handle my son's insulin
      cook for a husband who can't have sugar
      sensor on my arm keeps falling off
      class for people with prediabetes
      thyroid and sugar both out of whack
      looking for a diabetes educator
      thirsty all day and the lab number came back at nine
      he faints at practice if he skips his snack
      my husband's toes went black and nobody warned us
      eleven-year-old will not let anybody prick her finger
      what do I do if he passes out at the wheel from a low
      doctor gave me a pen and a pamphlet and wished me luck
      mail-order sent the wrong needles
      night alarms from my arm patch wake the whole house
      camp counselor must handle a boy with a pump
      sixteen weeks along and the sweet drink test was bad
      fear of going blind like my father did
      rice and tortillas are all we eat and now he has this
      employee gets shaky and confused before lunch
      bottle in the fridge says keep cold, and we are on a road trip
      numbers are up every morning though I go to bed hungry
      he says a little pie won't hurt
      sick with flu, do I still inject
      parish nurse wants a talk about sugar for the congregation
      on steroids and suddenly three hundred
      neck lump and a slow metabolism, says the nurse
      carb counting for teens
      sugar at two hundred
      foot sores and sugar
      afraid of the insulin needle
      borderline at my physical
      pump class tonight
      my pancreas quit`,
    brands: 'Dexcom, FreeStyle Libre, Omnipod, Medtronic pump, Ozempic',
    near: 'nutrition, pharmacy, family medicine, foot care, eye care, weight loss, support groups',
  },
  {
    name: 'weight loss',
    does: 'weight loss coach, weight loss clinic, medical weight loss, bariatric surgeon, semaglutide, GLP-1 clinic, obesity medicine, weight management, slimming program, diet coach, Weight Watchers leader, healthy lifestyle coach, body contouring, gastric sleeve, gastric bypass, TOPS leader, health coach, obesity medicine physician, bariatric program coordinator, GLP-1 prescribing clinic, accountability coach, behavioral weight program, food addiction coach, body composition scans, meal replacement coaching, workplace slimming challenges, lap band and sleeve aftercare, metabolic testing, menopause weight coach, pediatric weight program, weigh-in group leader',
    signs:
      'weight loss, lose weight, losing weight, overweight, obese, obesity, diet pills, bariatric, gastric sleeve, gastric bypass, semaglutide, GLP-1, drop pounds, belly fat, yo-yo diet, extra pounds, slim down, BMI, put on weight, baby weight, weight-loss, weight management, shed pounds, shed weight, weight gain, stomach stapling, lap band, obesity clinic, tirzepatide, emotional eating, diet program, weight clinic, goal weight, obese child',
    asks: `need to take off forty pounds before my knee surgery
      tried every diet and it all comes back
      doctor says my weight is killing me
      fit into my suit by the wedding
      baby is one and the pounds won't budge
      want to ask about those shots everyone is taking
      thinking about the stomach operation
      gained twenty pounds since I quit smoking
      my teenager is heavy and being teased
      can't stop snacking at night
      drop some weight without starving
      someone to weigh in with every week
      turned fifty and everything went to my belly
      company wants a slimming challenge
      looking for a weight loss program that lasts
      sleeve surgery last year and the weight is creeping back
      seat belt needs an extender on every flight
      stairs, chair, bed, everything groans under me
      eats when sad, and divorce made me very sad
      insurance stopped covering my weekly shot
      scale has been stuck at two-forty since Easter
      surgeon will not fix my hip until I am lighter
      our truckers sit all day and their blood pressure shows it
      clothes from last year will not button
      class reunion in September and two sizes to go
      my doctor only says eat less and move more
      can't see my feet anymore
      loose skin after losing a hundred
      menopause put a tire around my middle
      church ladies want to do it together and keep each other honest
      my niece is eleven and wears adult sizes
      nausea from the injections, is there another way
      night shift nurse who lives on pizza and soda
      balloon in the stomach or the sleeve, which one
      lost it, found it again, four times over
      sleep apnea would go away, says my doctor, if I did
      plateau after thirty pounds
      team of ten at work, all want to be lighter
      slimmer by summer
      size twenty to fourteen
      stomach surgery consult
      shots for dropping pounds
      heavy teen, worried mom
      drop two dress sizes
      midnight snacking put on pounds`,
    brands:
      'Weight Watchers, Jenny Craig, Nutrisystem, Optavia, Medifast, Wegovy, Ozempic, Zepbound, Mounjaro, TOPS club, Noom',
    touches: 'diet supplement distributor',
    near: 'nutrition, personal training, gyms, diabetes education, family medicine, plastic surgery',
  },
  {
    name: 'personal training',
    does: 'personal trainer, certified personal trainer, CPT, fitness coach, strength coach, strength and conditioning, in-home trainer, small group training, online fitness coaching, postnatal fitness, corrective exercise, boot camp instructor, athletic performance, functional fitness, weightlifting coach, bodybuilding coach, fitness instructor, wellness coach, workout plans, mobile personal trainer, in-home coaching for seniors and busy parents, prepares recruits for fitness tests, kettlebell coach, Olympic weightlifting coach, pre and postnatal core, ACE certified, NASM certified, CSCS, outdoor boot camps, strength coaching for high school teams, garage gym training, injury prevention training, mobility coach, physique competition prep, transformation programs, remote programming and check-ins, adaptive fitness for wheelchair users, medical exercise specialist',
    signs:
      'personal trainer, fitness trainer, get in shape, out of shape, workout plan, strength training, lift weights, build muscle, fitness coach, tone up, exercise program, couch potato, workout routine, get stronger, fitness goals, work out at home, fitness boot camp, fitness test, exercise plan, bodybuilding, strength coach, weightlifting, deadlift, squats, bench press, kettlebell, push-ups, six-pack, tone my arms, one-on-one training at the gym, trainer at the gym, in-home trainer, out of breath on the stairs, mud run, home workout',
    asks: `want to get in shape but don't know how to start
      huff and puff going up the stairs
      someone to push me because I quit on my own
      build muscle after fifty
      trainer who will come to my house
      physical therapy ended and I want to keep getting stronger
      daughter wants to make varsity and needs strength
      wedding in four months and arms to tone
      sit at a desk all day and feel weak
      had a baby and my core is gone
      bad knees but need to exercise
      preparing for the police fitness test
      learn to lift without getting hurt
      work out with two friends and split the cost
      paid for a gym membership and never know what to do there
      train for a mud run
      workout plan for when I travel
      looking for a good personal trainer
      my doctor told me to start exercising
      winded carrying the groceries in
      our deputies must pass the run and half would fail
      I row and my back gives out every season
      forty-five, skinny arms, soft belly
      bought dumbbells and they hold the door open
      knee was done in May, and insurance is out of visits
      nobody at the big box place tells me if my squat is right
      hockey captain wants twenty pounds of leg before camp
      six in the morning in my garage, will someone come
      groom and five buddies want abs by June
      stand all day at the press and my back is jelly
      finished rehab for his heart and wants someone to watch his form
      bride who wants shoulders for a strapless gown
      skinny kid who wants to do one pull-up
      after three babies my belly still splits in the middle
      I sit in a wheelchair and want stronger arms
      our office would pay someone to lead lunch hour squats
      Spartan race with my brother, and I cannot climb a rope
      lift my sixty-pound dog without a pulled back
      my golf pro says I need stronger legs and core
      hold me accountable, I lie to apps
      strong enough for the fire academy
      my partner and I would split a coach
      program on my phone, checked by a human
      rucking and the Army test in ten weeks
      one-on-one at my pace
      five pull-ups by spring
      barbell form check
      home gym, no clue
      flabby arms`,
    brands: 'NASM, ISSA, Peloton',
    touches: 'sporting goods clerk, exercise science student',
    near: 'gyms, physical therapy, nutrition, senior fitness, yoga and Pilates, sports coaching',
  },
  {
    name: 'yoga and Pilates',
    does: 'yoga teacher, yoga instructor, yoga studio owner, Pilates instructor, Pilates studio, barre, hot yoga, prenatal yoga, chair yoga, reformer Pilates, tai chi, qigong, restorative yoga, kids yoga, corporate yoga, stretching classes, Yin yoga, vinyasa, RYT, mat Pilates, gentle yoga, yoga therapist, yoga retreats, teaches on paddleboards, aerial silks and hammock classes, yin and nidra, trauma-sensitive yoga, yoga for athletes, classical Pilates, Stott certified, E-RYT 500, yoga teacher training, senior chair flow, mom and baby classes, meditation and breathwork, corporate stretch breaks, Gyrotonic, ashtanga and Iyengar, stretch therapist, reformer studio owner, tai chi in the park',
    signs:
      'yoga, Pilates, yoga studio, prenatal yoga, hot yoga, barre class, stretching class, reformer, tai chi, qigong, vinyasa, goat yoga, core strength, touch my toes, yoga teacher, yoga class, yoga instructor, yoga mats, downward dog, chair yoga class, aerial yoga, Pilates class, Pilates reformer, tai chi class, ashtanga, Iyengar, yin yoga, yogi, namaste, sun salutations, barre studio, yoga retreat, yoga for kids, qi gong',
    asks: `stiff as a board and want to stretch
      gentle class for a bad back
      something calming after a stressful day
      pregnant and looking for safe exercise
      doctor suggested slow movement for my balance
      bring a lunchtime stretch class to our office
      want stronger core without heavy weights
      goats and mats for a bachelorette morning
      teach my restless kids to breathe and bend
      instructor for our retreat at the lake
      recovering from surgery and want low-impact exercise
      class in the park for our charity event
      can't touch my toes
      private lessons because I'm shy in a studio
      looking for a yoga studio for beginners
      dancer who wants to try the reformer
      my hips are locked from twenty years of driving a rig
      instead of pills for my nerves
      breathing class for women on the labor ward
      our teachers are frazzled by three in the afternoon
      the chiropractor says my middle is weak
      machine with springs and a sliding bench, where is there one
      moms and babies on mats together
      football linemen who cannot bend over
      lie on the floor in the dark and let go
      hospital staff could use quiet half hours
      slow dance-like movements in the park at dawn
      scoliosis and I would like gentle lengthening
      ladies' weekend wants sunrise stretches on the dock
      MS, and something I can do from a chair
      hot room, sweat, and nobody talks
      library wants story time with animal poses
      prison inmates asked for quiet movement classes
      stand on my head before I am fifty
      winery would like mats among the vines on Sundays
      old tango dancer, wants her posture back
      shoulders up to my ears by noon
      kindergarten teacher needs calm-down exercises
      hammocks hanging from the ceiling, upside down
      become certified to teach poses
      downward dog for beginners
      mats in the park
      breathing and balance on a mat
      loosen tight hamstrings
      class for better posture
      third-trimester class`,
    brands: 'Lululemon, Club Pilates, CorePower, Pure Barre, YogaSix, StretchLab',
    near: 'massage, personal training, senior fitness, gyms, acupuncture, hypnosis and meditation',
  },
  {
    name: 'gyms',
    does: "gym owner, health club manager, fitness center, CrossFit coach, CrossFit box, YMCA director, membership director, group fitness instructor, spin classes, Zumba instructor, rec center, 24-hour gym, climbing gym, boxing gym, aerobics, indoor cycling, racquet club, fitness studio, pickleball courts, recreation center, aqua fitness, gym memberships, corporate wellness, climbing gym owner, runs a women's gym, HIIT studio, wellness center manager, sells corporate memberships, racquetball and squash courts, indoor cycling studio, strongman and powerlifting gym, family recreation center, hospital wellness center, step and dance aerobics, circuit training studio, silver and family memberships, indoor pickleball club, open gym nights",
    signs:
      "gym, gym membership, health club, fitness center, CrossFit, spin class, Zumba, treadmill, YMCA, rec center, aerobics, exercise class, group fitness, rock climbing gym, boxing class, indoor track, weight room, racquetball, pickleball court, open swim, group workout, fitness classes, exercise classes, workout class, CrossFit gym, women's gym, 24-hour gym, spin bike, spin classes, elliptical, treadmills, lap lanes, lap pool, climbing gym, open gym, membership at the gym, squash court, punching bag, family rec center, indoor pool membership, powerlifting, step aerobics",
    asks: `want somewhere to work out before six in the morning
      place with childcare while I exercise
      discount membership for our employees
      dance workout that's fun and not too hard
      indoor place to walk in winter
      my gym closed and I need another
      somewhere teens can lift safely
      sauna and pool without a country club fee
      kids climb the walls and need a climbing place
      twenty-four hour place because I work nights
      tried running alone and want classes with people
      where can we play pickleball when it rains
      month to month without a contract
      work out with people who will cheer me on
      hit a heavy bag and sweat
      birthday party at a climbing wall
      looking for a clean gym nearby
      basketball hoop for a bunch of guys on Tuesdays
      rainy winter and the kids need to burn off steam
      the old Y closed and there is nothing for families on this side of town
      night nurses want somewhere open at three
      hotel guests ask where to go, our one treadmill is broken
      sixteen and wants to lift, but which places allow it
      a ladies-only place where nobody stares
      husband needs a lap lane, a steam room and to be left alone
      ball courts in January
      mom walks laps on a covered loop
      pay by the visit, no strings
      toddler room while I use the machines
      our insurer pays if people log visits
      punching bags and tires to flip
      traveling sales rep, wants doors in many cities
      rings, ropes and a loud coach
      a place that takes a kid with cerebral palsy
      wall to scale with my son when it storms
      drums, lights, bikes that go nowhere
      two tall boys who shoot hoops all winter
      cancel my contract, they keep charging me
      firefighters would like a group rate
      dorm opens, students will ask for weights
      steam and sauna after work
      somewhere with rowing machines
      trampoline and step class
      bored of my basement treadmill
      pool with a shallow end for family swim
      kids' zone plus spin
      somewhere close to work out
      gym day pass for a visitor
      benches and squat racks
      indoor court time for pickleball`,
    brands:
      "YMCA, Planet Fitness, Gold's Gym, Anytime Fitness, CrossFit, Orangetheory, LA Fitness, Snap Fitness, F45, Crunch Fitness, SoulCycle, 24 Hour Fitness, Jazzercise, Equinox gym, Curves gym, Life Time Fitness",
    touches: 'gym equipment salesperson, gym front desk clerk',
    near: 'personal training, yoga and Pilates, senior fitness, swimming lessons, martial arts, weight loss',
  },
  {
    name: 'martial arts',
    does: "martial arts instructor, karate teacher, sensei, taekwondo school, Brazilian jiu-jitsu, BJJ coach, judo, kung fu, kickboxing, self-defense classes, MMA gym, dojo owner, aikido, Krav Maga, boxing coach, Muay Thai, women's self-defense, kids karate, black belt instructor, after-school karate, fencing coach, wrestling club, Brazilian jiu-jitsu black belt, taekwondo master, Olympic fencing and saber, self-defense for real estate agents and nurses, women's boxing class, kenpo and hapkido, capoeira, Filipino stick fighting, kendo and iaido, little dragons program, anti-bullying karate, cardio kickboxing, sambo and wrestling coach, tournament team coach, situational awareness training, defensive tactics instructor",
    signs:
      'karate, martial arts, taekwondo, jiu-jitsu, judo, kung fu, kickboxing, self-defense, self defense, dojo, black belt, MMA, aikido, Krav Maga, Muay Thai, sensei, fencing class, learn to box, karate class, karate lessons, taekwondo class, self-defense class, self-defense course, jiujitsu, BJJ, kickboxing class, fencing lessons, saber, capoeira, kendo, tae kwon do, boxing lessons, boxing coach, cage fighting, nunchucks, wrestling club, defend herself, defend himself, defend myself, chokehold',
    asks: `son gets pushed around and needs confidence
      daughter is off to college and should know how to protect herself
      discipline and focus for a wild seven-year-old
      our nurses leave late at night and want safety training
      want to learn to fight without getting hurt
      shy child who would do well in a belt program
      agents in our office show homes alone and feel unsafe
      grappling club for grown-ups
      kicks and throws as a way to get fit
      somebody to break boards at the school fair
      was mugged and want to feel strong again
      sport for a boy who hates team games
      my teenager is crazy about cage fighting
      exercise the whole family can do in white suits
      looking for a good karate school
      grandson wants to learn sword fighting
      third grader comes home with torn shirts and no lunch money
      she was followed to her car and wants to know how to break a hold
      she freezes when someone grabs her wrist
      bow, uniform, colored sash, the whole thing
      our ER wants staff to get out of choke holds
      the college wants a women's safety evening in the fall
      twins who punch sofas
      my husband was a wrestler and misses the mat
      foil, mask and white jacket for a girl who loves Zorro
      wheelchair user asks how to fend off a mugger
      ground fighting for a cop's off days
      seven and cannot sit still, the doctor mentioned kicking
      wooden swords, Japan, tea, she loves it all
      my son wants to spar and I want him to learn respect
      teenage girl, a bad date, wants to feel safe
      church bus drivers want to know how to handle a violent rider
      sixty and curious about slow kicks and staff forms
      after divorce, hit something legally
      school assembly that shows boards breaking
      Filipino sticks, is there anyone who teaches them
      father and daughter who want to box
      he wants to go pro in the cage
      boxing pads, gloves and a ring
      Bruce Lee fan, age nine
      black belt by sixteen
      escape a chokehold
      no more bullies
      roundhouse kicks
      judo for blind teen
      shy girl, strong voice`,
    brands: 'Gracie Barra, ATA Martial Arts, Premier Martial Arts, 9Round, Title Boxing',
    near: 'gyms, personal training, after-school care, police liaison, sports coaching, summer camps',
  },
  {
    name: 'senior fitness',
    does: "senior fitness instructor, SilverSneakers instructor, chair exercise classes, balance classes, fall prevention, tai chi for seniors, water aerobics, arthritis exercise, gentle exercise for older adults, active aging specialist, Parkinson's boxing, Rock Steady Boxing coach, senior strength training, walking groups, exercise in retirement communities, functional aging specialist, stand-tall balance workshops, Matter of Balance coach, EnhanceFitness leader, aquatic arthritis instructor, exercise after stroke, gentle strength for bone density, dance for Parkinson's, aging well coach, walking club for retirees, activity director for senior exercise, post-rehab fitness for older adults, in-home exercise for elders, Delay the Disease, seated strength and stretch",
    signs:
      "senior fitness, SilverSneakers, chair exercise, chair yoga, fall prevention, balance class, water aerobics, gentle exercise, arthritis exercise, active aging, mall walkers, Rock Steady Boxing, exercise for seniors, exercise for older, steadier on my feet, Silver Sneakers, seniors exercise, exercise for older adults, seated exercise, seated exercises, fear of falling, afraid of falling, falls prevention, Parkinson's boxing, boxing for Parkinson's, Parkinson's exercise, aqua aerobics, aquacise, water exercise, improve her balance, improve my balance, balance exercises, low-impact for seniors, keep seniors moving",
    asks: `I'm seventy and afraid of falling
      mom needs to move more but her knees are bad
      gentle exercise she can do sitting down
      water class that's easy on arthritis
      dad has Parkinson's and heard that boxing helps
      does my Medicare plan pay for a fitness class
      get strong enough to lift my grandchildren
      someone to lead exercise at our retirement home
      can't get up off the floor without help
      weak after a winter indoors
      walking group for retirees
      keep my bones strong without heavy weights
      want better balance on the stairs
      bored widower who should get out and move
      exercise after a new hip when therapy is done
      looking for classes for people over sixty-five
      holding on to walls when she walks down the hall
      uncle shuffles and freezes at doorways
      his hands shake and a boxer in town works with men like him
      third fall this year, nothing broken so far
      our residents nap in the day room all afternoon
      my card from the plan has a free exercise thing on it
      pool is warm and nobody races
      walk the aisles at the mall in winter with others
      rise from the toilet without a rail
      after her stroke the therapy stopped at twelve visits
      grandma wants to garden again without going over backwards
      bones like chalk, said the scan
      eighty, and climbs ladders, please teach him balance
      dancing in chairs at the parish hall
      folks our age who want to keep driving and need a limber neck
      retired farmer who does nothing but sit
      what may I do with a pacemaker and two new knees
      toes numb from chemo and she wobbles
      carrying in wood and getting off the couch, that's what I train for
      men's coffee club wants to do something besides sit
      fear of stairs since the hip
      our clinic wants a class on not tripping
      seventy-seven and slow, no jumping please
      wants to stay off a walker and keep moving
      warm pool movement
      feeble after the flu
      gentle weights at seventy
      slow standing moves for eighty-year-olds
      get up from a fall
      age well, move more`,
    brands: 'SilverSneakers, Silver and Fit, Rock Steady Boxing, AARP fitness',
    near: 'personal training, physical therapy, yoga and Pilates, gyms, senior living, adult day care, Medicare plans',
  },
  {
    name: 'running and hiking clubs',
    does: 'running coach, running club leader, race director, race timing, triathlon coach, marathon training, cycling club, hiking guide, hiking group organizer, couch to 5K, charity 5K organizer, trail running, adult sports leagues, softball league organizer, pickleball club, rec league, bowling league, marathon and half marathon coach, trail and ultra coach, RRCA certified coach, adult kickball and softball leagues, Girls on the Run coach, walking club organizer, bike ride leader, triathlon club president, outings leader for the mountain club, obstacle race director, chip timing company, virtual race platform, volleyball league commissioner, stroller running group, backpacking club outings, bowling league secretary, paddling club leader, masters track club, charity walk and run producer',
    signs:
      'running club, running group, marathon, half marathon, triathlon, hiking group, hiking club, cycling club, race timing, trail runners, softball league, bowling league, kickball league, pickleball league, running buddy, rec league, 5K race, 5K run, fun run, marathon training, first marathon, half-marathon, 10K, ultra marathon, ultramarathon, couch to 5K, charity run, charity walk, turkey trot, trail running, trail run, running coach, run club, hikers, weekend hikes, hiking buddies, softball team, adult league, co-ed league, dragon boat, walking club, Appalachian Trail, triathlete, volleyball league, chip timing',
    asks: `want to run my first half marathon
      our nonprofit is putting on a 5K
      someone to jog with in the mornings
      moved here and want people to hike with
      never ran a mile and want to start slowly
      timing chips and bibs for a charity race
      training for a triathlon and scared of the swim
      group bike ride on weekends for slow riders
      office wants to join a softball league
      new in town and want to meet people through sports
      who organizes the turkey trot
      backpacking with people who know the trails
      our church wants to raise money with a walk around the lake
      timing mats, cones and shirts for two thousand people
      new divorced guy, wants to get outdoors with a bunch
      beer and a jog on Wednesdays
      peaks over four thousand feet, all forty-eight
      widow who would walk with other women on Saturdays
      he ran in college and is now slow, where do old runners go
      swim, bike, run and I have a beach cruiser
      our bank needs nine players and a catcher
      shin splints each time I try for a marathon
      team of thirty walks for our daughter's disease
      slow group for people who stop and look at flowers
      bowl on Mondays with coworkers
      Boston qualifier, missed it by two minutes
      gravel rides that end with pancakes
      road closed for four hours, which permits for a charity run
      sand volleyball in summer, co-ed and friendly
      snowshoes and moonlight with a bunch
      from sofa to three miles by Thanksgiving
      kickball for grown-ups
      dodgeball nights for twenty-somethings
      section of the Appalachian Trail with strangers who know how
      dragon boat paddlers looking for the twentieth seat
      couples who golf badly want to play together
      girls in third grade who learn to run and talk about feelings
      turkey day race
      jog with a stroller group
      ultra runner, first fifty
      hike rim to rim with a group
      buddy for long runs
      bib and chip timing
      pacing group for a half marathon
      softball team for old guys`,
    brands: 'Fleet Feet, Road Runners Club, Sierra Club hikes',
    near: 'gyms, personal training, bicycles, sporting goods, fundraising, sports coaching',
  },
  {
    name: 'first aid training',
    does: 'CPR instructor, first aid instructor, CPR and AED training, BLS certification, ACLS, AED sales and service, Red Cross instructor, Heartsaver classes, babysitter training, lifeguard certification, wilderness first aid, EMT instructor, Stop the Bleed, infant CPR classes, workplace first aid, paramedic, AED program management, pet first aid, on-site CPR classes for businesses, advanced cardiac life support, PALS instructor, bloodborne pathogens training, naloxone training, tactical casualty care, AED placement and inspections, WFR and WFA instructor, community heart-saver volunteer, lifeguard instructor trainer, sitter and home-alone safety classes, event medics and standby EMT, first aid cabinet restocking, pediatric first aid for child care, mental health first aid trainer',
    signs:
      'CPR, first aid, AED, defibrillator, BLS certification, ACLS, Heimlich, choking, babysitter course, lifeguard certification, Stop the Bleed, first aid kit, EMT class, CPR card, wilderness first aid, CPR certification, CPR class, CPR training, CPR certified, CPR instructor, first-aid, first aid class, first aid course, AED training, AED pads, AED battery, Heartsaver, BLS, BLS renewal, EMT course, EMT training, tourniquet, EpiPen training, narcan training, infant choking, lifeguard training, lifeguard class, chest compressions, wilderness medicine, first responder class, babysitting course, safe sitter',
    asks: `our staff must be certified in CPR by next month
      baby on the way and want to know what to do if she chokes
      grandparents class before they watch the newborn
      church wants a defibrillator in the lobby
      daughter is starting to babysit
      my card expires and the hospital needs a new one
      customer collapsed in our store and nobody knew what to do
      coaches need training before the season
      scout troop going into the backcountry
      lifeguards for our pool have to be certified
      daycare license requires safety classes for all of us
      batteries in our AED are dead
      teach our machine shop how to stop bleeding
      dental office needs BLS renewals for eight
      stock first aid cabinets at our plant
      how do you save a choking dog
      want to become an EMT
      looking for someone to teach CPR at our workplace
      our preschool teachers need to learn infant choking
      uncle choked on steak and everybody froze
      nursing student, card must be in hand by Monday
      our referee collapsed at the half
      inspector says one on each shift must hold a certificate
      a box on the wall beeps and nobody knows why
      sitter is thirteen and we would feel better
      electricians on towers, sixty miles from help
      campers with bee stings, cuts and broken wrists
      shop teacher, saws, and no one trained in bleeding
      grandfather's heart stopped at bingo
      new mother, twins born early, what if one stops breathing
      our gym lost a member on the treadmill
      ushers at church would like to know what to do
      wildland trip for teens, need someone certified in the group
      dental hygienists, eight of us, one evening
      daughter wants to ride in an ambulance for a living
      teachers should know how to use the pen on a bee sting
      stock the truck's white box again, it is empty
      overdose in our library restroom, how do you spray
      hair salon, lady fainted in the chair
      swim club opens Memorial Day and every guard has lapsed
      hockey coaches must be able to revive a player
      restaurant staff, back blows and thrusts
      hands-on with dummies, not a video
      card before my clinicals
      practice putting on a tourniquet
      baby choking class
      heart box for lobby
      recertify in CPR on Saturday
      medics for a race
      EpiPen training
      narcan training
      lifeguard recert`,
    brands: 'Red Cross, American Heart Association, Zoll, Philips HeartStart, Cintas first aid',
    touches: 'hospital volunteer',
    near: 'safety training, urgent care, swimming lessons, scouting, fire protection, heart care',
  },
]
