import type { Trade } from './trade'

/** Food for health, exercise and knowing what to do in an emergency. */
export const fitness: readonly Trade[] = [
  {
    name: 'nutrition',
    does: 'dietitian, registered dietitian, RDN, nutritionist, nutrition counseling, meal planning, sports nutrition, medical nutrition therapy, nutrition coach, food allergy diets, eating disorder dietitian, pediatric dietitian, gut health, plant-based diets, kidney diet, heart-healthy eating, clinical nutritionist, menu review, WIC nutritionist, renal dietitian, wellness nutrition',
    signs:
      'dietitian, dietician, nutritionist, nutrition, meal plan, gluten-free diet, low-sodium diet, low-salt, picky eater, vegan diet, vegetarian diet, keto, low FODMAP, healthy eating, eat better, lower my cholesterol, what to eat, vitamins, supplements, celiac diet, food diary, underweight, renal diet, calories',
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
      does insurance pay for somebody to plan my meals`,
    brands: 'Herbalife, Shaklee, WIC',
    touches: 'vitamin store clerk, school cafeteria worker, food science student',
    near: 'diabetes education, weight loss, family medicine, personal training, cooking lessons, digestive care',
  },
  {
    name: 'diabetes education',
    does: 'certified diabetes educator, diabetes care and education specialist, CDCES, endocrinologist, insulin pump trainer, diabetes prevention program, blood sugar management, type 1 support, type 2 diabetes classes, glucose monitor training, diabetes nurse, thyroid specialist, gestational diabetes, diabetic cooking classes',
    signs:
      'diabetes, diabetic, prediabetic, prediabetes, blood sugar, insulin, A1C, glucose monitor, insulin pump, type 1, type 2, endocrinologist, test strips, gestational diabetes, low sugar episode, sugar is high, finger stick',
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
      looking for a diabetes educator`,
    brands: 'Dexcom, FreeStyle Libre, Omnipod, Medtronic pump, Ozempic',
    near: 'nutrition, pharmacy, family medicine, foot care, eye care, weight loss, support groups',
  },
  {
    name: 'weight loss',
    does: 'weight loss coach, weight loss clinic, medical weight loss, bariatric surgeon, semaglutide, GLP-1 clinic, obesity medicine, weight management, slimming program, diet coach, Weight Watchers leader, healthy lifestyle coach, body contouring, gastric sleeve, gastric bypass, TOPS leader, health coach',
    signs:
      'weight loss, lose weight, losing weight, overweight, obese, obesity, diet pills, bariatric, gastric sleeve, gastric bypass, semaglutide, GLP-1, drop pounds, belly fat, yo-yo diet, extra pounds, slim down, BMI, put on weight, baby weight',
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
      sleeve surgery last year and the weight is creeping back`,
    brands:
      'Weight Watchers, Jenny Craig, Nutrisystem, Optavia, Medifast, Wegovy, Ozempic, Zepbound, Mounjaro, TOPS club, Noom',
    touches: 'diet supplement distributor',
    near: 'nutrition, personal training, gyms, diabetes education, family medicine, plastic surgery',
  },
  {
    name: 'personal training',
    does: 'personal trainer, certified personal trainer, CPT, fitness coach, strength coach, strength and conditioning, in-home trainer, small group training, online fitness coaching, postnatal fitness, corrective exercise, boot camp instructor, athletic performance, functional fitness, weightlifting coach, bodybuilding coach, fitness instructor, wellness coach, workout plans, mobile personal trainer',
    signs:
      'personal trainer, fitness trainer, get in shape, out of shape, workout plan, strength training, lift weights, build muscle, fitness coach, tone up, exercise program, couch potato, workout routine, get stronger, fitness goals, work out at home, fitness boot camp',
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
      my doctor told me to start exercising`,
    brands: 'NASM, ISSA, Peloton',
    touches: 'sporting goods clerk, exercise science student',
    near: 'gyms, physical therapy, nutrition, senior fitness, yoga and Pilates, sports coaching',
  },
  {
    name: 'yoga and Pilates',
    does: 'yoga teacher, yoga instructor, yoga studio owner, Pilates instructor, Pilates studio, barre, hot yoga, prenatal yoga, chair yoga, reformer Pilates, tai chi, qigong, restorative yoga, kids yoga, corporate yoga, stretching classes, Yin yoga, vinyasa, RYT, mat Pilates, gentle yoga, yoga therapist, yoga retreats',
    signs:
      'yoga, Pilates, yoga studio, prenatal yoga, hot yoga, barre class, stretching class, reformer, tai chi, qigong, vinyasa, goat yoga, core strength, touch my toes',
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
      dancer who wants to try the reformer`,
    brands: 'Lululemon, Club Pilates, CorePower, Pure Barre, YogaSix, StretchLab',
    near: 'massage, personal training, senior fitness, gyms, acupuncture, hypnosis and meditation',
  },
  {
    name: 'gyms',
    does: 'gym owner, health club manager, fitness center, CrossFit coach, CrossFit box, YMCA director, membership director, group fitness instructor, spin classes, Zumba instructor, rec center, 24-hour gym, climbing gym, boxing gym, aerobics, indoor cycling, racquet club, fitness studio, pickleball courts, recreation center, aqua fitness, gym memberships, corporate wellness',
    signs:
      'gym, gym membership, health club, fitness center, CrossFit, spin class, Zumba, treadmill, YMCA, rec center, aerobics, exercise class, group fitness, rock climbing gym, boxing class, indoor track, weight room, racquetball, pickleball court, open swim, group workout',
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
      rainy winter and the kids need to burn off steam`,
    brands:
      "YMCA, Planet Fitness, Gold's Gym, Anytime Fitness, CrossFit, Orangetheory, LA Fitness, Snap Fitness, F45, Crunch Fitness, SoulCycle, 24 Hour Fitness, Jazzercise, Equinox gym, Curves gym, Life Time Fitness",
    touches: 'gym equipment salesperson, gym front desk clerk',
    near: 'personal training, yoga and Pilates, senior fitness, swimming lessons, martial arts, weight loss',
  },
  {
    name: 'martial arts',
    does: "martial arts instructor, karate teacher, sensei, taekwondo school, Brazilian jiu-jitsu, BJJ coach, judo, kung fu, kickboxing, self-defense classes, MMA gym, dojo owner, aikido, Krav Maga, boxing coach, Muay Thai, women's self-defense, kids karate, black belt instructor, after-school karate, fencing coach, wrestling club",
    signs:
      'karate, martial arts, taekwondo, jiu-jitsu, judo, kung fu, kickboxing, self-defense, self defense, dojo, black belt, MMA, aikido, Krav Maga, Muay Thai, sensei, fencing class, learn to box',
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
      grandson wants to learn sword fighting`,
    brands: 'Gracie Barra, ATA Martial Arts, Premier Martial Arts, 9Round, Title Boxing',
    near: 'gyms, personal training, after-school care, police liaison, sports coaching, summer camps',
  },
  {
    name: 'senior fitness',
    does: "senior fitness instructor, SilverSneakers instructor, chair exercise classes, balance classes, fall prevention, tai chi for seniors, water aerobics, arthritis exercise, gentle exercise for older adults, active aging specialist, Parkinson's boxing, Rock Steady Boxing coach, senior strength training, walking groups, exercise in retirement communities, functional aging specialist",
    signs:
      'senior fitness, SilverSneakers, chair exercise, chair yoga, fall prevention, balance class, water aerobics, gentle exercise, arthritis exercise, active aging, mall walkers, Rock Steady Boxing, exercise for seniors, exercise for older, steadier on my feet',
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
      looking for classes for people over sixty-five`,
    brands: 'SilverSneakers, Silver and Fit, Rock Steady Boxing, AARP fitness',
    near: 'personal training, physical therapy, yoga and Pilates, gyms, senior living, adult day care, Medicare plans',
  },
  {
    name: 'running and hiking clubs',
    does: 'running coach, running club leader, race director, race timing, triathlon coach, marathon training, cycling club, hiking guide, hiking group organizer, couch to 5K, charity 5K organizer, trail running, adult sports leagues, softball league organizer, pickleball club, rec league, bowling league',
    signs:
      'running club, running group, marathon, half marathon, triathlon, hiking group, hiking club, cycling club, race timing, trail runners, softball league, bowling league, kickball league, pickleball league, running buddy, rec league, 5K race, 5K run, fun run',
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
      backpacking with people who know the trails`,
    brands: 'Fleet Feet, Road Runners Club, Sierra Club hikes',
    near: 'gyms, personal training, bicycles, sporting goods, fundraising, sports coaching',
  },
  {
    name: 'first aid training',
    does: 'CPR instructor, first aid instructor, CPR and AED training, BLS certification, ACLS, AED sales and service, Red Cross instructor, Heartsaver classes, babysitter training, lifeguard certification, wilderness first aid, EMT instructor, Stop the Bleed, infant CPR classes, workplace first aid, paramedic, AED program management, pet first aid',
    signs:
      'CPR, first aid, AED, defibrillator, BLS certification, ACLS, Heimlich, choking, babysitter course, lifeguard certification, Stop the Bleed, first aid kit, EMT class, CPR card, wilderness first aid, CPR certification',
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
      our preschool teachers need to learn infant choking`,
    brands: 'Red Cross, American Heart Association, Zoll, Philips HeartStart, Cintas first aid',
    touches: 'hospital volunteer',
    near: 'safety training, urgent care, swimming lessons, scouting, fire protection, heart care',
  },
]
