import type { Trade } from './trade'

/** Lessons in languages, music, arts, sports and skills. */
export const lessons: readonly Trade[] = [
  {
    name: 'English lessons',
    does: 'ESL teacher, English as a second language, ESOL instructor, English tutor for immigrants, English classes for adults, accent reduction coach, accent coach, business English, TOEFL prep, citizenship class teacher, citizenship classes, conversation partner, English language learners, workplace English, TESOL certified, teaches English to newcomers',
    signs:
      "ESL, ESOL, learn English, speaks no English, English classes, English class, improve his English, improve her English, strong accent, accent reduction, citizenship test, citizenship class, second language, broken English, doesn't speak English, little English, practice English",
    asks: `my mother-in-law moved here and speaks no English
      our kitchen crew can't follow instructions in English
      wants to speak better for her job at the bank
      new neighbors from Ukraine want to talk with people
      studying for the citizenship test
      customers can't understand his accent on the phone
      the au pair wants to practice conversation
      boy from Guatemala just started third grade here
      needs to write emails at work without mistakes
      nurse from the Philippines wants to sound clearer
      my wife's parents are lonely because they can't talk to anybody
      where are free classes in the evening for grown-ups from abroad
      housekeepers at our hotel would like lessons on the job
      foreign student needs a higher TOEFL score
      understands everything but is afraid to speak
      new hire is brilliant but struggles with the language
      looking for someone to teach English to adults
      wife of a visiting scholar is stuck at home
      engineer reads manuals well but can't hold a meeting`,
    touches: 'English literature teacher, foreign student',
    near: 'refugee services, adult education, libraries, immigration, language lessons, translation, clergy',
  },
  {
    name: 'language lessons',
    does: 'Spanish teacher, Spanish tutor, French lessons, German lessons, Italian lessons, Chinese tutor, Mandarin teacher, Japanese lessons, Russian tutor, Arabic lessons, Portuguese teacher, sign language classes, ASL teacher, Latin tutor, Hebrew tutor, language school, language coach, conversation classes, immersion program, foreign language teacher',
    signs:
      'learn Spanish, speak Spanish, Spanish class, Spanish lessons, French lessons, learn French, German lessons, learn Italian, Italian lessons, Mandarin, learn Chinese, learn Japanese, sign language, ASL class, foreign language, language tutor, Latin class, Hebrew school, conversational',
    asks: `going to Italy next spring and wants to say more than ciao
      I wish I could talk to my Spanish-speaking customers
      my daughter is failing French
      our baby is deaf and we all want to sign
      wants the kids to grow up speaking two languages
      transferred to Germany for work in August
      adopted a girl from China and wants to keep the language up
      foremen want to talk with their crews in Spanish
      his fiancee's family speaks only Portuguese
      needs to get through Latin to graduate
      bar mitzvah boy has to learn Hebrew
      keep my brain young by learning a language
      dispatchers should know some basic Spanish
      son is crazy about Japanese cartoons and wants to understand them
      grandparents only speak Polish and she would like to understand them
      looking for a conversation partner in French
      looking for a Spanish teacher
      nurses want enough Spanish to ask about pain
      wedding toast in Korean for her in-laws`,
    brands: 'Berlitz, Rosetta Stone, Duolingo, Alliance Francaise, Goethe-Institut',
    touches: 'exchange student',
    near: 'English lessons, translation, interpreting, tutoring, exchange students, travel agencies, adult education',
  },
  {
    name: 'piano lessons',
    does: 'piano teacher, piano lessons, piano instructor, keyboard lessons, music teacher, Suzuki piano, organ lessons, private piano studio, music school, adult piano beginners, jazz piano lessons, music theory, accompanist, recitals, teaches piano to kids and adults',
    signs:
      'piano lessons, piano teacher, learn piano, play the piano, keyboard lessons, piano recital, organ lessons, music lessons, music theory, sheet music, read music, practice piano',
    asks: `we inherited a piano and the kids bang on it
      six-year-old wants to play the piano
      always wanted to play and just retired
      teacher moved away right before the recital
      our church organist is eighty and nobody can follow her
      granddaughter picks out tunes by ear
      got a keyboard for Christmas and watches videos
      my son needs to learn to read music
      wants to play jazz instead of hymns
      auditioning for a music college next year
      someone patient with a kid who won't practice
      looking for a piano teacher who comes to the house
      played as a child and would like to take it up again
      needs an accompanist for his contest solo
      dad had a stroke and wants to play again with one hand
      daughter outgrew her first teacher
      blind boy who plays beautifully by ear
      starts a new hobby at seventy`,
    brands: 'Yamaha Music School, School of Rock, Music & Arts',
    touches: 'concert pianist, piano mover',
    near: 'piano tuning, voice lessons, string lessons, musical instruments, choirs, clergy, live music',
  },
  {
    name: 'guitar lessons',
    does: 'guitar teacher, guitar lessons, guitar instructor, bass lessons, ukulele lessons, banjo lessons, mandolin lessons, acoustic and electric guitar, songwriting lessons, classical guitar, fingerstyle, music studio, rock band coach, teaches chords and songs',
    signs:
      'guitar lessons, guitar teacher, play guitar, learn guitar, electric guitar, acoustic guitar, bass guitar, ukulele, banjo, mandolin, chords, strum, songwriting',
    asks: `got a guitar for his birthday and doesn't know a chord
      my teenager wants to start a band
      learned from videos and is stuck
      husband wants to play around the campfire
      our worship team needs a bass player trained
      bought a banjo at an auction and wants to learn
      ukulele for the grandkids
      writes songs and wants to play them herself
      fingers hurt and she is about to give up
      wants to learn classical style properly
      somebody to teach a bunch of kids rock music
      retired and wants to join the bluegrass jam
      needs a hobby after rehab and always liked guitars
      looking for lessons on Saturday mornings for a nine-year-old
      looking for a guitar teacher
      left-handed kid and everything is backwards
      wants to play one song at his wedding`,
    brands: 'Guitar Center Lessons, School of Rock, Fender Play',
    touches: 'guitar collector',
    near: 'musical instruments, instrument repair, drum lessons, live music, recording studios, piano lessons',
  },
  {
    name: 'voice lessons',
    does: 'voice teacher, vocal coach, singing lessons, singing teacher, voice lessons, musical theater voice, opera training, vocal technique, breath support, choir director who teaches voice, audition songs, speaking voice coach, voice studio',
    signs:
      "voice lessons, singing lessons, vocal coach, voice teacher, learn to sing, sing better, sing in tune, can't carry a tune, high notes, audition song, vocal range",
    asks: `daughter wants to sing the lead in the school musical
      can't carry a tune and would love to
      auditioning for the choir and nervous
      loses her voice after every show
      my client wants to sing at his daughter's wedding
      she sings all day long and people say she has talent
      needs two audition songs ready by March
      cracks on the high notes
      band singer strains his throat
      boy's voice is changing and he wants to keep singing
      contest on television and she needs coaching
      always told to mouth the words and wants to learn at sixty
      preparing for a conservatory
      lead a worship team and can't find the harmony
      looking for a voice teacher
      gospel singer wants to protect her throat
      granddad wants to sing in the barbershop group`,
    touches: 'wedding singer',
    near: 'choirs, piano lessons, acting lessons, speech therapy, live music, recording studios',
  },
  {
    name: 'string lessons',
    does: 'violin teacher, violin lessons, cello teacher, cello lessons, viola lessons, fiddle lessons, double bass lessons, Suzuki violin, orchestra director, strings teacher, harp lessons, youth orchestra, chamber music coach, bluegrass fiddle',
    signs:
      'violin, viola, cello, fiddle, double bass, harp, youth orchestra, school orchestra, bow hold, Suzuki, quarter-size violin, string quartet lessons',
    asks: `my five-year-old begs for a violin
      school dropped its orchestra program
      daughter got her first cello and squeaks
      wants to learn to fiddle for barn dances
      preparing for a youth orchestra audition
      she is in tears over the bow
      is there a Suzuki teacher in town
      retired engineer wants to play the cello
      advanced student outgrew his teacher
      does anybody around here teach the harp
      summer program for young string players
      plays violin and lost all motivation
      looking for someone who takes beginners at age four
      needs coaching for a quartet competition
      looking for a violin teacher
      adult beginner with a rented fiddle
      homeschool kids want to play in a group`,
    touches: 'symphony violinist',
    near: 'instrument repair, musical instruments, piano lessons, live music, wind instrument lessons, private schools',
  },
  {
    name: 'drum lessons',
    does: 'drum teacher, drum lessons, percussion instructor, drum set lessons, drumline coach, hand drums, drum circle facilitator, marimba lessons, snare and rudiments, percussion studio, djembe workshops',
    signs:
      'drum lessons, play the drums, drum set, drummer, drum kit, percussion, snare drum, drumline, drumsticks, drum circle, bongos, djembe',
    asks: `he bangs on pots all day so we bought a drum set
      tryouts for the drumline in the fall
      my kid with too much energy needs an outlet with rhythm
      wants to be a drummer like his uncle
      our worship band has nobody to keep the beat
      electronic drums in the basement and no clue
      looking for something rhythmic for a staff retreat
      she wants to learn marimba for percussion contest
      husband bought a drum kit for his midlife crisis
      teaching veterans to relax with hand drums
      learned by ear and can't read the notes
      need someone to teach a twelve-year-old in our garage
      looking for a drum teacher
      restless boy with ADHD needs something to hit
      jazz brushes for an old rocker`,
    touches: 'touring drummer',
    near: 'guitar lessons, musical instruments, live music, wind instrument lessons, piano lessons',
  },
  {
    name: 'wind instrument lessons',
    does: 'flute teacher, clarinet lessons, saxophone lessons, trumpet teacher, trombone lessons, brass lessons, woodwind teacher, French horn lessons, oboe lessons, band director, marching band director, recorder classes, tuba lessons, harmonica lessons, all-state band coaching',
    signs:
      'flute, clarinet, saxophone, sax, trumpet, trombone, French horn, oboe, bassoon, tuba, harmonica, marching band, school band, band camp, all-state, first chair, embouchure',
    asks: `my daughter started flute in school band and is behind
      son wants to make first chair trumpet
      can't get a clean sound out of the clarinet
      all-state tryouts are in November
      got his braces on and can't play the trombone anymore
      grandpa's old saxophone is in the closet and I want to learn it
      the band director told us to get private lessons
      needs someone to play taps at the funeral
      wants to learn harmonica
      marching band needs a brass coach for the summer
      rented a French horn and nobody here knows how to teach it
      played in high school and would like to join the town band
      looking for a saxophone teacher
      her lip gets tired after two songs
      solo contest next month and he can't count`,
    touches: 'military band member',
    near: 'musical instruments, instrument repair, string lessons, drum lessons, live music, private schools',
  },
  {
    name: 'art lessons',
    does: 'art teacher, art lessons, painting classes, drawing lessons, art studio, watercolor classes, oil painting instructor, kids art classes, paint and sip, art camp, figure drawing, art center director, portfolio preparation, digital art classes, craft workshops, printmaking classes, teaching artist, photography classes',
    signs:
      'art lessons, art class, art classes, drawing class, drawing lessons, learn to draw, learn to paint, watercolor, acrylics, oil painting class, sketching, paint and sip, paint night, easel, art teacher, craft class, art portfolio, life drawing',
    asks: `my daughter draws all the time and wants to get better
      widow looking for something creative to do
      a painting night for our staff
      school cut art and the kids miss it
      learn watercolor now that I have time
      birthday party where ten girls can paint
      he doodles cartoons and wants to do them properly
      mom in assisted living used to paint
      needs a portfolio for art school
      girls' night with wine and canvases
      rainy weekend activity for kids who like crafts
      bought a good camera and only uses the auto setting
      someone to lead crafts at our senior center
      teen wants to learn to draw on her tablet
      looking for a calm hobby after the divorce
      looking for an art teacher for kids
      homeschoolers need someone to teach drawing
      dad has Parkinson's and loved to sketch`,
    brands: "Painting with a Twist, Pinot's Palette, Young Rembrandts, Abrakadoodle",
    touches: 'art student, museum guard',
    near: 'art galleries, pottery, after-school care, picture framing, senior centers, summer camps, libraries',
  },
  {
    name: 'dance lessons',
    does: 'dance teacher, dance studio, ballet teacher, ballet school, tap and jazz classes, hip-hop dance, ballroom lessons, ballroom instructor, salsa classes, swing dance, wedding dance lessons, first dance choreography, choreographer, line dancing, square dance caller, toddler ballet, competitive dance team, Zumba instructor',
    signs:
      'dance lessons, dance class, dance classes, dance studio, ballet, tap shoes, ballroom, salsa dancing, swing dance, first dance, waltz, tango, hip-hop class, line dancing, square dance, choreography, choreographer, dance recital, pointe shoes, tutu, two left feet, learn to dance',
    asks: `my four-year-old twirls all day long
      we are getting married and neither of us can dance
      two left feet and a wedding in June
      looking for a date night activity where we move
      father of the bride has to dance with his daughter
      she wants to go on pointe and her school says no
      teenage girl loves hip-hop videos
      our musical needs someone to stage the big number
      shy boy wants to learn before prom
      seniors at our center would like line dancing
      her studio got too competitive and she wants it fun again
      husband and I want to learn salsa before the cruise
      need somebody to call a square dance in the barn
      dancing for a girl in a wheelchair
      quinceanera waltz for the whole court
      looking for a dance class for a toddler
      boy who wants to do ballet and is teased
      divorced and wants to get out and move with people`,
    brands: 'Arthur Murray, Fred Astaire Dance Studio',
    touches: 'professional ballerina',
    near: 'gymnastics and cheer, acting lessons, wedding planning, yoga and Pilates, gyms, costumes, senior centers',
  },
  {
    name: 'acting lessons',
    does: 'acting teacher, acting coach, drama teacher, theater director, community theater, youth theater, improv classes, improv teacher, audition coaching, drama camp, stage director, musical theater classes, film acting class, dialect coach, comedy workshops, playhouse director',
    signs:
      "acting lessons, acting class, acting coach, drama class, drama camp, theater camp, improv class, improv comedy, improv games, audition, monologue, school play, community theater, stage fright, stand-up comedy, children's theater, stage play",
    asks: `my son wants to be on stage
      drama queen needs a place to put it
      she has an audition and needs a monologue
      shy kid might come out of his shell in a play
      wants to try stand-up comedy once in her life
      our sales team could use improv games
      school has no theater program
      retired and would like a small part in a play
      a tryout for a commercial and she has never acted
      looking for a director for the church Christmas pageant
      where do kids do musicals in the summer
      needs a southern accent for a role
      terrified in front of people and wants to get over it
      somebody who writes and stages short plays for a museum
      looking for an acting class for teens
      trial lawyer wants more presence
      church skit and nobody can act`,
    touches: 'movie extra, ticket usher',
    near: 'acting and modeling, voice lessons, dance lessons, costumes, film production, speaking, summer camps',
  },
  {
    name: 'sports coaching',
    does: 'coach, baseball coach, pitching coach, hitting lessons, batting cages, basketball trainer, soccer coach, soccer club director, football coach, quarterback coach, volleyball coach, lacrosse coach, wrestling coach, track coach, running coach, speed and agility trainer, youth sports league, Little League, travel team, rec league coordinator, athletic director, hockey coach, pickleball instructor, archery instructor, referee',
    signs:
      'Little League, T-ball, softball, pitching lessons, batting cage, basketball camp, basketball team, soccer team, soccer club, football team, volleyball, lacrosse, wrestling team, cross country, track team, running coach, marathon training, youth league, travel team, travel ball, tryouts, youth sports, referee, umpire, pickleball, archery, hockey team, speed and agility, athletic recruiting',
    asks: `my son wants to pitch and has nobody to throw with
      daughter was cut from the volleyball team
      new in town and the kids want to play soccer
      our Little League team has no coach this year
      wants to run her first marathon
      tall boy who has never touched a basketball
      hitting slump since the season started
      league for kids that isn't so cutthroat
      need somebody to umpire our church softball game
      quarterback wants extra training before camp
      he is slow and wants to get faster for football
      sport for a girl who hates sports
      grown-ups looking for a kickball or bowling league
      learn pickleball with the neighbors
      college scouts are coming and she wants to be ready
      granddaughter wants to shoot bow and arrow
      son with Down syndrome would love to be on a team
      sponsor shirts for a kids' team that needs a league
      looking for a basketball coach for my son
      daughter throws softball and her shoulder hurts`,
    brands: 'Little League, AAU, Pop Warner, i9 Sports, Special Olympics, AYSO, D1 Training',
    touches: 'sports fan, pro athlete, sportswriter',
    near: 'sporting goods, gyms, physical therapy, after-school care, summer camps, gymnastics and cheer, martial arts',
  },
  {
    name: 'swimming lessons',
    does: 'swim instructor, swim lessons, swim school, swim coach, swim team, infant swimming, infant swim resource, water safety instructor, lifeguard training, aquatics director, adult swim lessons, water aerobics, aqua fitness, special needs swim, scuba instructor, diving coach, YMCA pool',
    signs:
      "swim lessons, swimming lessons, learn to swim, can't swim, swim team, afraid of water, lifeguard, water aerobics, swim coach, backstroke, breaststroke, scuba, scuba certification, snorkeling lessons, water wings, swim school, triathlon swim",
    asks: `we have a pool and a toddler and I am terrified
      my kids can't swim and we bought a lake house
      grown woman who is afraid of deep water
      needs to pass the swim test for camp
      neighbor boy fell in the pond last summer
      would like to swim a triathlon and can't do freestyle
      he wants to be a lifeguard this summer
      grandma's joints hurt and the doctor said exercise in water
      baby class in warm water
      wants to scuba dive in the Caribbean
      autistic boy loves water and runs to it
      fast swimmer wants to join a team
      lessons in our own backyard pool
      son is eight and still in floaties
      looking for swim lessons for a three-year-old
      adult wants to learn before the cruise
      needs certified guards for our pool`,
    brands:
      'Goldfish Swim School, Aqua-Tots, British Swim School, Big Blue Swim School, YMCA, PADI',
    near: 'pools and spas, first aid training, summer camps, gyms, sports coaching, senior fitness',
  },
  {
    name: 'golf lessons',
    does: 'golf pro, PGA professional, golf instructor, golf lessons, golf coach, head golf professional, club fitting, golf course manager, country club, golf academy, driving range, golf outing coordinator, junior golf, short game clinics, swing analysis',
    signs:
      'golf, golf lessons, golf pro, golf swing, golf clubs, golf outing, golf scramble, golf course, tee time, driving range, putting green, golf handicap, country club, par three, caddie',
    asks: `boss invited me to play golf and I have never held a club
      my slice is getting worse
      husband retired and wants to learn to play
      our charity wants to hold a scramble
      clubs don't fit a woman who is five feet tall
      grandson might make the high school golf team
      client outing with eighteen holes and lunch
      back hurts after every round
      gift for dad who plays every Saturday
      can't putt to save my life
      women's beginner group so I don't feel foolish
      joining a country club and what it costs
      shoots in the nineties and wants to break eighty
      looking for a golf pro
      son-in-law golfs and I want to keep up
      company tournament for sponsors`,
    brands: 'GolfTEC, Topgolf, First Tee, PGA, Titleist, Callaway',
    touches: 'greenskeeper, weekend golfer',
    near: 'sporting goods, tennis lessons, sports coaching, event planning, fundraising, venues',
  },
  {
    name: 'tennis lessons',
    does: 'tennis pro, tennis coach, tennis instructor, tennis lessons, racquet club, tennis club director, junior tennis, pickleball clinics, cardio tennis, USTA league, squash lessons, racquetball, table tennis coach, badminton coach, racquet stringing',
    signs:
      'tennis, tennis lessons, tennis pro, tennis court, backhand, forehand, tennis racket, racquet, racquetball, squash court, badminton, table tennis, ping-pong, USTA, doubles partner, tennis elbow brace',
    asks: `daughter wants to make the tennis team
      my serve is a disgrace
      looking for a doubles partner my age
      new racket and need it strung
      where can kids start playing tennis in summer
      we have a court at the club and no instructor
      played in college and wants to get back in shape
      forty and single and wants a social sport
      wife and I want to learn together
      office ping-pong tournament got serious
      indoor court for the winter
      clinic for beginners on Saturday morning
      backhand always goes into the net
      looking for a tennis coach for an eight-year-old
      knees can't take running so maybe pickleball
      wheelchair player needs a partner`,
    brands: 'USTA, Life Time Tennis',
    near: 'golf lessons, sports coaching, gyms, sporting goods, physical therapy, summer camps',
  },
  {
    name: 'gymnastics and cheer',
    does: 'gymnastics coach, gymnastics gym, tumbling classes, cheer coach, competitive cheerleading, parent and tot gymnastics, ninja gym, trampoline park, aerial silks, baton twirling, figure skating coach, roller skating lessons, skating rink, cheer choreography, circus school',
    signs:
      'gymnastics, tumbling, cheerleading, cheerleader, cheer squad, cartwheel, back handspring, balance beam, trampoline, ninja class, aerial silks, baton twirling, ice skating, figure skating, skating rink, roller skating',
    asks: `she does cartwheels all over the living room
      daughter wants to try out for cheerleading
      my toddler climbs everything
      needs a back handspring by tryouts
      boys who love those obstacle course shows
      rainy day place to burn off energy
      girl wants to learn to ice skate
      our squad needs someone to put together a routine
      homeschool gym class for under tens
      outgrew the rec program and wants to compete
      sensory kid who needs to jump and swing
      skating party with someone to help the beginners
      wants to learn to hang from silks like in the circus
      looking for a tumbling class
      coach quit in mid season
      preschooler who hangs from the furniture`,
    brands: 'The Little Gym, Gymboree, USA Gymnastics, Sky Zone',
    near: 'dance lessons, sports coaching, martial arts, summer camps, after-school care, preschools',
  },
  {
    name: 'skiing and outdoor skills',
    does: 'ski instructor, snowboard instructor, ski school, climbing instructor, rock climbing gym, kayak lessons, paddling instructor, outdoor educator, wilderness guide, survival skills, backpacking trips, fly fishing lessons, surf lessons, sailing school, mountain bike coach, hunter education, map and compass',
    signs:
      'ski lessons, skiing, snowboard, snowboarding, rock climbing, climbing wall, kayak, canoe, paddleboard, backpacking trip, wilderness survival, sailing lessons, surf lessons, hunter safety, fly fishing lesson, learn to camp, hiking group',
    asks: `family ski trip and nobody can ski
      grandkids want to learn to snowboard
      teenage son wants to climb rocks and I want him safe
      bought two kayaks and tipped over the first day
      first time backpacking and needs advice on gear
      needs a hunter safety card before the season
      somebody to take our youth group into the woods
      wants to learn to sail on the lake
      learn to cast a fly rod
      women's hiking group for beginners
      build confidence in a timid boy outdoors
      team day with ropes and climbing
      teach my kids to use a map and build a fire
      looking for a climbing instructor
      veterans group wants a week on the river
      scared of heights and wants to beat it`,
    brands: 'REI, Outward Bound, NOLS',
    near: 'hunting and fishing guides, sporting goods, scouting, summer camps, boats, tours, sports coaching',
  },
  {
    name: 'driving lessons',
    does: 'driving instructor, driving school, driver education, behind-the-wheel lessons, teen driver training, defensive driving course, road test prep, senior driver evaluation, traffic school, adaptive driving, driver rehabilitation, motorcycle safety course, stick shift lessons',
    signs:
      "driving lessons, driving school, driver's ed, driving instructor, learner's permit, learn to drive, road test, parallel park, driving test, teen driver, defensive driving, traffic school, behind the wheel, afraid to drive, stick shift, motorcycle safety course",
    asks: `my daughter turns fifteen and wants her permit
      failed the road test twice
      I am too nervous to teach him in our car
      widow never drove because her husband always did
      newcomer with a foreign license has to take the test
      is dad still safe at the wheel at eighty-four
      afraid of the freeway since the accident
      got a ticket and can take a class to clear points
      wants to drive again after losing a leg
      can't parallel park
      our delivery kids need a safe driving course
      teen with ADHD needs a calm teacher in the car
      wants to learn stick before buying the truck
      insurance is cheaper if he takes a course
      needs a motorcycle endorsement
      looking for a driving instructor for my son
      nanny from abroad has to drive our kids
      stroke last year and doctor wants him tested on the road
      granddaughter panics in traffic circles`,
    brands: 'AAA Driving School, 911 Driving School, DriversEd.com, Top Driver',
    touches: 'bus driver, racing driver',
    near: 'truck driver training, home and car insurance, passports and licenses, occupational therapy, test prep, motorcycles',
  },
  {
    name: 'computer lessons',
    does: 'computer teacher, computer lessons, computer classes for seniors, technology tutor, tech help for seniors, smartphone lessons, iPad classes, Excel training, Microsoft Office trainer, QuickBooks classes, teaches basic computer skills, digital literacy instructor, one-on-one tech coaching, software trainer',
    signs:
      'computer class, computer classes, computer lessons, computer skills, learn Excel, Excel class, learn to use a computer, learn to use the internet, how to use her phone, how to use the tablet, learn to email, new smartphone, new iPad, video calls with the grandkids, learn to text, tech savvy',
    asks: `grandpa got a smartphone and can't answer it
      mom wants to video chat with the grandchildren
      never learned to use a computer and now work demands it
      somebody patient to show my aunt how email works
      our office girl needs to learn spreadsheets
      dad clicks on everything and needs to be taught what is safe
      I have a tablet and only play solitaire on it
      wants to move her photos from phone to computer and understand how
      typing with two fingers and needs to get faster
      seniors at our residence would like classes on their phones
      back to work after years and doesn't know Word or Excel
      church secretary has to learn the new software
      how do I see my test results on that patient website
      old-fashioned shop owner wants to learn online banking
      hates bothering the kids every time the screen changes
      looking for someone to teach seniors computers
      never paid a bill online and the bank closed its branch
      new volunteer can't open attachments`,
    brands: 'Senior Planet, GCFGlobal',
    near: 'libraries, senior centers, computer repair, phone repair, adult education, coding classes',
  },
  {
    name: 'coding classes',
    does: 'coding instructor, coding classes for kids, robotics coach, robotics club, STEM educator, STEM camp, Python tutor, game design classes, coding bootcamp, makerspace director, LEGO robotics, 3D printing classes, computer science teacher, Scratch programming, teaches kids to program',
    signs:
      'coding class, coding camp, learn to code, learn programming, robotics, robotics team, robot kit, STEM camp, STEM program, Minecraft, Roblox, game design, makerspace, coding bootcamp, Python class, science fair, LEGO club',
    asks: `son plays video games all day and could learn to make them
      daughter loves robots and there is no club
      wants to learn to code and change jobs
      our girl scout troop wants a science day
      ten-year-old takes every gadget apart
      school has no computer science class
      needs a mentor for the science fair
      our robotics team needs an engineer as coach
      where can a teen use a 3D printer
      nephew wants to build an app of his own
      summer camp for a kid who likes LEGO more than soccer
      is a programming bootcamp worth the money
      looking for a coding camp
      library wants a robot workshop
      girl who wants to build websites
      laid-off cashier dreams of working in tech`,
    brands: 'Code Ninjas, iD Tech, FIRST Robotics, theCoderSchool, Snapology, Bricks 4 Kidz',
    near: 'computer lessons, tutoring, software development, summer camps, after-school care, libraries, prototypes',
  },
  {
    name: 'sewing lessons',
    does: 'sewing teacher, sewing classes, sewing lessons, quilting classes, knitting classes, knitting teacher, crochet lessons, yarn shop owner, fabric store classes, quilt guild, weaving classes, embroidery lessons, costume making workshop, fiber arts instructor, kids sewing camp, mending workshops',
    signs:
      'sewing lessons, sewing class, learn to sew, learn to knit, knitting, crochet, yarn, quilting class, quilt guild, weaving, weaving loom, sewing pattern, thread the machine, fabric store, needlepoint, cross-stitch',
    asks: `got grandma's sewing machine and can't thread it
      my daughter wants to make her own clothes
      learn to knit before the baby comes
      would like to hem my own pants
      dropped stitches and nobody to show me
      quilting group that takes beginners
      teen wants to be a fashion designer
      inherited six boxes of fabric and wool
      4-H project needs a dress sewn by the fair
      looking for a circle of women who do handwork
      wants to weave a rug on an old loom
      crochet blankets for the hospital babies
      home from the hospital and needs a quiet hobby for her hands
      looking for a sewing teacher
      prom dress she wants to make herself
      men's group wants to mend their own gear`,
    brands: 'Joann, Hobby Lobby, Bernina',
    near: 'sewing machine repair, quilting and embroidery, tailoring, senior centers, art lessons, extension office, costumes',
  },
  {
    name: 'cooking lessons',
    does: 'cooking teacher, cooking classes, cooking instructor, culinary instructor, chef instructor, baking classes, cake decorating classes, kids cooking camp, couples cooking class, team cooking events, knife skills, canning and preserving classes, healthy cooking demonstrations, bread making workshop, barbecue classes, teaching kitchen',
    signs:
      "cooking lessons, cooking class, cooking classes, learn to cook, can't cook, cake decorating class, baking class, sourdough, knife skills, canning class, pickling, sushi class, pasta making, culinary class, boil an egg",
    asks: `widower who can't boil an egg
      going off to college and only knows ramen
      date night where we make pasta together
      our team wants to cook something instead of bowling
      diabetic now and has to learn to cook differently
      daughter watches baking shows and wants to try
      my sourdough never rises
      garden gave us fifty pounds of tomatoes and I want to can them
      gift for a wife who loves to cook
      bachelor son lives on takeout
      wants to learn to decorate cakes for birthdays
      kids at our after-school program should learn to make a meal
      learn real Mexican cooking from somebody who knows
      husband bought a smoker and ruins the brisket
      cheap healthy meals for young mothers
      looking for a cooking class for two
      foster teens about to live alone need kitchen basics`,
    brands: 'Sur La Table, Williams-Sonoma, Young Chefs Academy',
    touches: 'line cook, food blogger',
    near: 'private chefs, catering, nutrition, bakeries, extension office, restaurants, adult education',
  },
  {
    name: 'chess',
    does: 'chess coach, chess teacher, chess lessons, chess club, scholastic chess, chess tournament director, bridge lessons, bridge club, duplicate bridge, board game club, mahjong group, game night host, card games, debate coach, quiz bowl coach',
    signs:
      'chess, chess club, chess set, checkmate, chess tournament, grandmaster, bridge club, play bridge, mahjong, board game night, cribbage, Scrabble, Dungeons and Dragons, debate team',
    asks: `my boy beats everybody at home in checkers and chess
      looking for people to play cards with
      school wants a club where kids think
      retired and misses a good game against a real person
      first tournament in the spring and she needs openings
      mother would love a bridge partner
      somebody to teach the prison class a strategy game
      quiet kid who has found his game
      board game evenings for adults in town
      learn mahjong with my friends
      grandson is seven and asks about the horsey piece
      lonely teenager who likes Dungeons and Dragons
      debate team has no coach
      looking for a chess coach
      grandpa wants somebody to play with on Tuesdays
      rainy recess and forty bored kids`,
    brands: 'US Chess, Chess.com',
    near: 'after-school care, libraries, senior centers, tutoring, toys and hobbies',
  },
]
