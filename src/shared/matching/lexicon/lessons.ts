import type { Trade } from './trade'

/** Lessons in languages, music, arts, sports and skills. */
export const lessons: readonly Trade[] = [
  {
    name: 'English lessons',
    does: 'ESL teacher, English as a second language, ESOL instructor, English tutor for immigrants, English classes for adults, accent reduction coach, accent coach, business English, TOEFL prep, citizenship class teacher, citizenship classes, conversation partner, English language learners, workplace English, TESOL certified, teaches English to newcomers, CELTA certified, IELTS preparation, adult ESL coordinator, vocational English for factories, pronunciation coach, naturalization interview prep, volunteer literacy and ESL tutor, newcomer program teacher, family literacy for immigrants, medical English coach, online English conversation teacher',
    signs:
      "ESL, ESOL, learn English, speaks no English, English classes, English class, improve his English, improve her English, strong accent, accent reduction, citizenship test, citizenship class, second language, broken English, doesn't speak English, little English, practice English, IELTS, civics test, English tutor, heavy accent, learning English, naturalization test, pronunciation",
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
      engineer reads manuals well but can't hold a meeting
      our roofers nod and then do the opposite of what I asked
      she was a lawyer in Bogota and cleans houses here for lack of words
      grandmother raised four kids here and never could talk to the doctor
      the plant wants twenty line workers to read safety signs
      interview panel asked him to repeat everything twice
      church hosts a family from Congo and they point at things
      exchange scholar mumbles and the students complain
      oath ceremony is months off and she must answer a hundred civics questions
      parents at our school can't follow what the teacher sends home
      my husband's cousins came from Vietnam and stay inside all day
      waitress mixes up orders because she guesses
      Brazilian programmer wants to sound natural on calls
      he can speak well and cannot write a sentence
      pharmacist trained abroad must pass an oral exam
      farm hands would like an hour after milking
      bride from Thailand wants to talk with his family
      university rejected her score by three points
      library wants volunteers to sit and chat with newcomers
      she took years of grammar and freezes on the telephone
      landscaping crew leader ready for supervisor if he could write reports
      accent coaching for an actor's wife
      beginner class for adults
      help with pronunciation
      evening ESL
      conversation practice for refugees`,
    touches: 'English literature teacher, foreign student',
    near: 'refugee services, adult education, libraries, immigration, language lessons, translation, clergy',
  },
  {
    name: 'language lessons',
    does: 'Spanish teacher, Spanish tutor, French lessons, German lessons, Italian lessons, Chinese tutor, Mandarin teacher, Japanese lessons, Russian tutor, Arabic lessons, Portuguese teacher, sign language classes, ASL teacher, Latin tutor, Hebrew tutor, language school, language coach, conversation classes, immersion program, foreign language teacher, Korean teacher, Hindi tutor, Polish lessons, Greek tutor, Vietnamese classes, Swahili lessons, Yiddish and Hebrew teacher, AP Spanish tutor, medical Spanish instructor, workplace Spanish, heritage language school, baby sign classes, DELE and DELF exam prep, Native language teacher, travel phrases workshops, world languages department',
    signs:
      'learn Spanish, speak Spanish, Spanish class, Spanish lessons, French lessons, learn French, German lessons, learn Italian, Italian lessons, Mandarin, learn Chinese, learn Japanese, sign language, ASL class, foreign language, language tutor, Latin class, Hebrew school, conversational, learn German, learn Korean, learn Portuguese, learn Arabic, learn Hebrew, learn Russian, Spanish tutor, French tutor, Spanish teacher, French class, baby sign, Mandarin tutor, learn a language, workplace Spanish',
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
      wedding toast in Korean for her in-laws
      my in-laws in Naples think I'm mute
      the plant is moving work to Monterrey and I'll be there monthly
      heritage trip to Norway and we want to say hello to cousins
      mission to Haiti this winter and none of us knows a word
      police officers keep relying on kids to translate
      my daughter wants to be an interpreter someday
      two years of high school classes and he can't order a taco
      our preschool would like songs and words in Mandarin
      college makes me finish four semesters of something foreign
      grandson signs at his school and we sit there smiling
      reading Greek for seminary
      opera singer must get her German vowels right
      dating a woman from Kyiv and want to impress her mother
      our hospital would pay for Spanish on lunch breaks
      Cherokee elders are few and I want to learn what they know
      Peace Corps assignment in Morocco in the fall
      we host students and wish we could greet them
      exam for a dual passport demands basic Portuguese
      retired couple buying a place in Provence
      tenants only speak Creole and I'm the landlord
      she grew up hearing Tagalog and never answered in it
      French for a toddler
      learn Korean from dramas
      brush up rusty German
      fingerspelling class`,
    brands: 'Berlitz, Rosetta Stone, Duolingo, Alliance Francaise, Goethe-Institut',
    touches: 'exchange student',
    near: 'English lessons, translation, interpreting, tutoring, exchange students, travel agencies, adult education',
  },
  {
    name: 'piano lessons',
    does: 'piano teacher, piano lessons, piano instructor, keyboard lessons, music teacher, Suzuki piano, organ lessons, private piano studio, music school, adult piano beginners, jazz piano lessons, music theory, accompanist, recitals, teaches piano to kids and adults, NCTM certified, MTNA member, RCM exam preparation, Faber method, group keyboard classes, collaborative pianist, improvisation and lead sheets, composition lessons, teaches students with special needs at the keyboard, online piano lessons, Kindermusik, jazz and blues keys',
    signs:
      'piano lessons, piano teacher, learn piano, play the piano, keyboard lessons, piano recital, organ lessons, music lessons, music theory, sheet music, read music, practice piano, piano class, piano student, taking piano, teach piano, piano instructor, scales and arpeggios, learn the organ, play piano, beginner piano, jazz piano, Kindermusik',
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
      starts a new hobby at seventy
      the upright in the parlor hasn't been touched since our aunt died
      his hands are big and he sits at the keys for hours
      she hates scales and only wants pop songs
      my daughter quit at nine and regrets it at twenty-nine
      pastor's wife plays every Sunday and wants to retire
      can somebody show me middle C on the keys
      twins, one instrument, one slot a week
      nursing home resident used to give concerts and misses it
      son composes on his tablet and should get theory
      the doctor says both hands working will help his memory
      we need a person at the keys for our choir rehearsals
      contest in spring with a hard waltz
      student of mine outplays me and needs someone advanced
      blues and boogie for a retired trucker
      autistic girl who hears a song once and plays it
      found a digital one at a yard sale with all 88
      homeschool group wants a keys teacher who travels
      my left hand won't do what the right one does
      conservatory pre-screening recordings are due in December
      hymn playing for a small country church
      wants to play for his wife on their fiftieth
      keyboard for beginners
      adult starter at the keys
      make piano practice fun
      theory and ear training`,
    brands: 'Yamaha Music School, School of Rock, Music & Arts',
    touches: 'concert pianist, piano mover',
    near: 'piano tuning, voice lessons, string lessons, musical instruments, choirs, clergy, live music',
  },
  {
    name: 'guitar lessons',
    does: 'guitar teacher, guitar lessons, guitar instructor, bass lessons, ukulele lessons, banjo lessons, mandolin lessons, acoustic and electric guitar, songwriting lessons, classical guitar, fingerstyle, music studio, rock band coach, teaches chords and songs, fingerpicking teacher, flatpicking and bluegrass instructor, rock and metal guitar teacher, flamenco guitar, lap steel and dobro lessons, music theory for guitarists, kids ukulele classes, house-call guitar teacher, blues and slide workshops, bass guitar teacher, online guitar coach, Rockschool grades',
    signs:
      'guitar lessons, guitar teacher, play guitar, learn guitar, electric guitar, acoustic guitar, bass guitar, ukulele, banjo, mandolin, chords, strum, songwriting, strumming, barre chord, fingerpicking, flatpicking, slide guitar, Stratocaster, learn bass, learn banjo, learn ukulele, guitar class, dobro, guitar chords',
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
      wants to play one song at his wedding
      six strings in the attic and a boy with free afternoons
      dad taught me three tunes before he died and I want more
      can't change chords from G to C in time
      the youth pastor wants kids to lead the singing
      daughter idolizes a country star and begs for six strings
      F barre hurts and nothing rings
      wants to play slide like the old Delta men
      our scout leader needs campfire songs in a week
      veteran wants to pick songs with shaky hands
      picked up a bass because the band had none
      lead break he can't figure out from the record
      fourteen, loud amp, no technique
      writing tunes in her bedroom and shy about them
      Hawaiian four-string for a third grade classroom
      flatpicking workshop before the festival
      a lefty whose teacher gave up on him
      I strum but can't sing at the same time
      flamenco after a trip to Spain
      summer rock camp that ends in a show
      arthritis at sixty-eight and still wants to pick
      get my nephew off the couch with a Stratocaster
      first chords for a beginner
      blues licks for an old guy
      banjo rolls for a beginner
      learn bass`,
    brands: 'Guitar Center Lessons, School of Rock, Fender Play',
    touches: 'guitar collector',
    near: 'musical instruments, instrument repair, drum lessons, live music, recording studios, piano lessons',
  },
  {
    name: 'voice lessons',
    does: "voice teacher, vocal coach, singing lessons, singing teacher, voice lessons, musical theater voice, opera training, vocal technique, breath support, choir director who teaches voice, audition songs, speaking voice coach, voice studio, NATS member, bel canto technique, contemporary commercial voice, belting and mix, cantor and church soloist who teaches, harmony singing workshops, children's voice teacher, barbershop coaching, gender-affirming voice coach, country and pop vocal coaching, vocal warm-up clinics, speech and song breathing",
    signs:
      "voice lessons, singing lessons, vocal coach, voice teacher, learn to sing, sing better, sing in tune, can't carry a tune, high notes, audition song, vocal range, singing teacher, sing on key, tone deaf, sings off key, vocal lessons, belting, falsetto, learning to sing, voice cracks, singing coach, voice coach",
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
      granddad wants to sing in the barbershop group
      she sings in tune and wants real training
      national anthem at the ball game and I'm terrified
      my range stops where the chorus starts
      church soprano wobbles and we all love her
      cantor needs to fill in for the holidays
      the lead in Oklahoma goes to whoever can belt
      nodes on her cords and the doctor says learn to do it right
      husband wants to serenade me and is tone deaf
      a cappella group goes flat every time
      teen records songs at home and wants to go further
      choir at work wants warm-ups by somebody who knows
      radio host hoarse by noon
      all-state chorus audition with a Latin piece
      boy soprano turning thirteen
      she whispers on stage and the mic can't fix it
      retired nurse joined a chorale and can't read the line
      contestants for our county talent show want polishing
      country singer who runs out of air
      karaoke night courage
      transgender woman wants to find her singing range
      learn to harmonize with my sister
      singer wants to hit the high C
      breathe properly while singing
      coach for a worship leader
      opera beginner`,
    touches: 'wedding singer',
    near: 'choirs, piano lessons, acting lessons, speech therapy, live music, recording studios',
  },
  {
    name: 'string lessons',
    does: 'violin teacher, violin lessons, cello teacher, cello lessons, viola lessons, fiddle lessons, double bass lessons, Suzuki violin, orchestra director, strings teacher, harp lessons, youth orchestra, chamber music coach, bluegrass fiddle, Suzuki certified strings, orchestra coach, string quartet coach, viola specialist, adult beginner strings, audition excerpts, Celtic and old-time fiddle teacher, fiddle camp, upright bass teacher, folk harp teacher, early childhood violin, string ensemble director, ASTA member',
    signs:
      'violin, viola, cello, fiddle, double bass, harp, youth orchestra, school orchestra, bow hold, Suzuki, quarter-size violin, string quartet lessons, violin teacher, cello teacher, violin lessons, cello lessons, vibrato, orchestra audition, upright bass, fiddle tunes, half-size violin, chamber music, viola lessons, old-time fiddle',
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
      homeschool kids want to play in a group
      a rented half-size squeals in the living room every evening
      the school program ends after eighth grade
      grandfather's instrument came from Bohemia and nobody plays it
      vibrato won't come no matter what
      chairs are assigned in three weeks and she sits at the back
      cellist's thumb locks up
      wants old-time tunes by ear like at the jam in Galax
      my three-year-old watches orchestras on TV
      quartet of teens playing weddings needs guidance
      adult wants to begin at fifty with no notes at all
      harpist needed to teach a novice nun
      child won't practice without a fight
      concerto competition with a memorized movement
      two sisters who want to play duets
      Irish reels for a dancer's brother
      intonation is off and I hear it every bar
      viola spot open if somebody can prepare him
      school hires one teacher for a hundred bows
      moved from Boston and left a wonderful teacher behind
      chamber music week for grown-ups
      holding it under the chin gives him a stiff neck
      Suzuki book three
      fiddle tunes for adults
      cello for a teenager
      somebody to teach the double bass`,
    touches: 'symphony violinist',
    near: 'instrument repair, musical instruments, piano lessons, live music, wind instrument lessons, private schools',
  },
  {
    name: 'drum lessons',
    does: 'drum teacher, drum lessons, percussion instructor, drum set lessons, drumline coach, hand drums, drum circle facilitator, marimba lessons, snare and rudiments, percussion studio, djembe workshops, rudimental instructor, jazz and rock kit teacher, conga and Latin percussion, steel pan teacher, timpani and orchestral percussion, mallet percussion, pit and battery coach, taiko instructor, African drumming classes, therapeutic rhythm groups, drum corps alumnus who teaches, cajon lessons, beginner kit lessons at home, Vic Firth educator',
    signs:
      'drum lessons, play the drums, drum set, drummer, drum kit, percussion, snare drum, drumline, drumsticks, drum circle, bongos, djembe, paradiddle, congas, cajon, timpani, steel pans, drum teacher, taiko, rudiments, learn drums',
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
      jazz brushes for an old rocker
      taps on every table in the house
      neighbors hate us and he still has no sense of time
      school jazz band needs somebody on the kit by winter
      the beat falls apart whenever the song speeds up
      sticks fly out of her hands
      paradiddles, whatever those are, by Monday
      Scout troop marching in the Fourth of July parade needs a cadence
      our church bought an electronic kit and no one dares
      boy can't sit still but can keep a groove
      stroke rehab center wants group rhythm sessions
      corporate day where everybody gets something to pound
      daughter plays loud and fast and wants to play soft
      Latin rhythms for a salsa group
      steel pans for a school in Brooklyn
      timpani part in youth symphony
      fifty-five and finally bought the Ludwig
      double bass pedal for metal
      play along with records in the basement
      winter guard needs a pit instructor
      West African rhythms for our dance troupe
      he reads notes but not rhythms
      keeping time for a polka band
      beginner on a practice pad
      congas and cajon
      snare solo for contest`,
    touches: 'touring drummer',
    near: 'guitar lessons, musical instruments, live music, wind instrument lessons, piano lessons',
  },
  {
    name: 'wind instrument lessons',
    does: 'flute teacher, clarinet lessons, saxophone lessons, trumpet teacher, trombone lessons, brass lessons, woodwind teacher, French horn lessons, oboe lessons, band director, marching band director, recorder classes, tuba lessons, harmonica lessons, all-state band coaching, piccolo and flute specialist, bassoon and oboe reeds, low brass teacher, jazz sax improvisation, euphonium lessons, tin whistle teacher, Native American flute classes, brass quintet coach, community band conductor, beginning band teacher, bugler training, woodwind doubler, solo and ensemble contest prep, trumpet range and embouchure coaching',
    signs:
      'flute, clarinet, saxophone, sax, trumpet, trombone, French horn, oboe, bassoon, tuba, harmonica, marching band, school band, band camp, all-state, first chair, embouchure, trumpet teacher, flute lessons, sax lessons, piccolo, euphonium, tin whistle, blues harp, community band, town band, recorder lessons, low brass',
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
      solo contest next month and he can't count
      she sounds like a goose and concert is in May
      the director moved him from horn to baritone mid-year
      reeds keep splitting and no tone comes out
      my grandson got a shiny thing in a case and blows all day
      veterans' post has nobody to sound the last call at graves
      polka band lost its brass man
      breath gives out before the phrase ends
      middle school placement test with two scales
      Dixieland for a retired dentist
      piccolo part too high for her
      county band for grown-ups who haven't played in decades
      asthmatic boy, doctor said blowing would help
      jazz improvisation for a girl on tenor
      Christmas brass quartet for the tower
      oboist prodigy and nearest teacher two hours off
      landed the trumpet solo and needs someone to rehearse it
      spit valves and squeaks at my kitchen table
      Navajo cedar flute for meditation
      thirty kids with rented horns and one tired teacher
      shofar blowing for the high holidays
      learn to play blues harp
      lip slurs and high notes
      fife for a reenactor
      recorder consort needs a leader
      clarinet tutor for a fifth grader`,
    touches: 'military band member',
    near: 'musical instruments, instrument repair, string lessons, drum lessons, live music, private schools',
  },
  {
    name: 'art lessons',
    does: 'art teacher, art lessons, painting classes, drawing lessons, art studio, watercolor classes, oil painting instructor, kids art classes, paint and sip, art camp, figure drawing, art center director, portfolio preparation, digital art classes, craft workshops, printmaking classes, teaching artist, photography classes, figure and portrait drawing instructor, pastel and charcoal classes, plein air workshops, cartooning and comics teacher, anime drawing class, photography instructor, beginner DSLR workshops, mosaic workshops, collage and mixed media, encaustic classes, mobile paint parties, homeschool art co-op teacher, AP studio art tutor, Procreate lessons',
    signs:
      'art lessons, art class, art classes, drawing class, drawing lessons, learn to draw, learn to paint, watercolor, acrylics, oil painting class, sketching, paint and sip, paint night, easel, art teacher, craft class, art portfolio, life drawing, draw faces, painting class, painting lessons, photography class, learn photography, sketchbook, plein air, paint party, sip and paint, charcoal drawing, cartooning class, pastels, art camp, portfolio for art school',
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
      dad has Parkinson's and loved to sketch
      every margin of her homework has a dragon in it
      retired surgeon with steady hands and nothing to do with them
      my wife bought brushes in March and hasn't opened them
      assisted living wants an afternoon with color once a week
      ten-year-old in a wheelchair who paints with her mouth
      the brewery wants a Tuesday where guests copy a sunset
      comic book he's been drawing for two years needs shading
      art college wants twelve pieces by January
      grieving dad would like to put colors on paper
      summer program for kids who would rather paint than play ball
      co-op needs someone to teach drawing Friday mornings
      faces always come out crooked
      he sketches tattoos and wants to be good enough
      plein air group for weekends
      learn how to use the settings on my DSLR
      school bond failed and creative classes are gone
      linoleum blocks and a press in the shed
      iPad pencil and no idea which app
      mother and daughter evening with watercolors
      bachelorette party with canvases
      perspective, why do my barns lean
      pastels for a beginner
      drawing for a gifted seven-year-old
      stained glass workshop
      clay is out and she wants canvas and brushes`,
    brands: "Painting with a Twist, Pinot's Palette, Young Rembrandts, Abrakadoodle",
    touches: 'art student, museum guard',
    near: 'art galleries, pottery, after-school care, picture framing, senior centers, summer camps, libraries',
  },
  {
    name: 'dance lessons',
    does: 'dance teacher, dance studio, ballet teacher, ballet school, tap and jazz classes, hip-hop dance, ballroom lessons, ballroom instructor, salsa classes, swing dance, wedding dance lessons, first dance choreography, choreographer, line dancing, square dance caller, toddler ballet, competitive dance team, Zumba instructor, tap teacher, modern and lyrical instructor, pointe and pre-professional ballet, Irish step dance school, clogging instructor, belly dance classes, Bollywood choreographer, folklorico teacher, West Coast swing, two-step and country dance, breakdancing classes, adaptive dance, quinceanera choreography, contra dance caller, Dance Masters certified, adult beginner ballet',
    signs:
      'dance lessons, dance class, dance classes, dance studio, ballet, tap shoes, ballroom, salsa dancing, swing dance, first dance, waltz, tango, hip-hop class, line dancing, square dance, choreography, choreographer, dance recital, pointe shoes, tutu, two left feet, learn to dance, dancing lessons, dance teacher, learn to salsa, learn to waltz, learn to tango, ballroom dancing, ballroom dance, tap dance, tap dancing, Irish step, belly dancing, clogging, two-step, breakdance, ballerina, wedding dance, dance steps, Bollywood dance, dance instructor, contra dance, dancing class',
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
      divorced and wants to get out and move with people
      she spins in the grocery aisle
      our reception song is slow and he counts out loud
      hips won't move the way the Cubans do
      mother-son number at the wedding and I freeze
      the Sweet Sixteen court needs steps for fourteen kids
      studio folded and thirty girls have nowhere to go
      a troupe of grandmas wants a tap number
      widower at sixty-eight wants to meet ladies on a floor with music
      tap shoes and Broadway dreams
      boots and a honky-tonk on Fridays
      Irish hard shoes click all day upstairs
      Nutcracker auditions are in September
      our son with Down syndrome loves to move to music
      competitive moms drove us out and we want gentle
      Bollywood number for a sangeet
      cruise next month has a ballroom
      company gala and the boss wants a flash mob
      ballerina broke her ankle and wants back on her toes
      polka and waltz for the Czech hall
      homecoming in two weeks and he won't go unless he can
      Powwow regalia made and no one to show her the steps
      belly rolls and veils for fun
      clogging team needs a teacher
      first waltz as a couple
      breakdance for boys`,
    brands: 'Arthur Murray, Fred Astaire Dance Studio',
    touches: 'professional ballerina',
    near: 'gymnastics and cheer, acting lessons, wedding planning, yoga and Pilates, gyms, costumes, senior centers',
  },
  {
    name: 'acting lessons',
    does: 'acting teacher, acting coach, drama teacher, theater director, community theater, youth theater, improv classes, improv teacher, audition coaching, drama camp, stage director, musical theater classes, film acting class, dialect coach, comedy workshops, playhouse director, Meisner technique, scene study, on-camera acting coach, self-tape coaching, Shakespeare workshops, youth musical theater director, stage combat instructor, dialect and accent work for actors, clowning and mime workshops, standardized patient trainer, applied improv facilitator, homeschool drama club leader, pageant and church drama director',
    signs:
      "acting lessons, acting class, acting coach, drama class, drama camp, theater camp, improv class, improv comedy, improv games, audition, monologue, school play, community theater, stage fright, stand-up comedy, children's theater, stage play, acting lesson, acting teacher, learn to act, drama club, drama teacher, theater class, improv, callback, community theatre, stage combat, dialect coach, monologues, musical theater, theater kid, stand-up class",
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
      church skit and nobody can act
      he does voices of every teacher in school
      living room productions with bedsheets every weekend
      got a callback and she has two days
      museum wants guides who stay in costume and character
      shakes so badly reading aloud that he gets sick
      our dinner playhouse lost the man who ran rehearsals
      Shakespeare in the park needs a villain
      seventh graders want a murder mystery
      recovering from a breakup, wants to laugh with strangers
      attorneys practicing closing arguments with feeling
      need a British lilt by opening night
      an agent told her to get training first
      high school cut the drama club and kids are crushed
      five minutes of jokes for the open mic
      self-tape for a streaming show and it looks stiff
      Passion play with forty parishioners
      deaf teens putting on a show
      bullied boy who comes alive on stage
      medical school needs pretend patients trained
      learn stage fighting without getting hurt
      musical for a troupe with disabilities
      child star hopes
      improv for couples
      monologue help before Saturday
      community players need a director for the spring play`,
    touches: 'movie extra, ticket usher',
    near: 'acting and modeling, voice lessons, dance lessons, costumes, film production, speaking, summer camps',
  },
  {
    name: 'sports coaching',
    does: 'coach, baseball coach, pitching coach, hitting lessons, batting cages, basketball trainer, soccer coach, soccer club director, football coach, quarterback coach, volleyball coach, lacrosse coach, wrestling coach, track coach, running coach, speed and agility trainer, youth sports league, Little League, travel team, rec league coordinator, athletic director, hockey coach, pickleball instructor, archery instructor, referee, goalkeeper trainer, softball pitching instructor, track and field throws coach, rowing coach, epee and saber coach, bowling coach, rugby coach, field hockey coach, cycling coach, triathlon coach, adaptive sports coach, youth flag football organizer, AAU basketball coach, NFHS certified, water polo coach, cricket coach',
    signs:
      'Little League, T-ball, softball, pitching lessons, batting cage, basketball camp, basketball team, soccer team, soccer club, football team, volleyball, lacrosse, wrestling team, cross country, track team, running coach, marathon training, youth league, travel team, travel ball, tryouts, youth sports, referee, umpire, pickleball, archery, hockey team, speed and agility, athletic recruiting, baseball coach, softball coach, soccer coach, basketball coach, football coach, volleyball coach, hitting coach, pitching coach, learn to pitch, make varsity, couch to 5K, flag football, fencing club, rowing club, youth baseball, youth soccer, batting lessons, adaptive sports, Special Olympics, field hockey',
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
      daughter throws softball and her shoulder hurts
      my son throws sidearm and his elbow aches
      the Y dropped the fall league and forty kids are idle
      only girl on the wrestling mat
      batter cannot hit a curve ball
      our parish school fields a team with no gym teacher
      shin splints every time she trains for ten miles
      brother and I were cut from varsity and want one more shot
      third grader who picks daisies in the outfield
      goalkeeper needs someone to shoot at him
      couch at forty-five and signed up for a half in October
      a hurdler whose school has no track team
      want a scout to look at my left-hander's tape
      recess monitor asked for somebody to start a flag football group
      dribbles only with his right
      vertical jump before tryouts
      Special Olympians need a bocce trainer
      hockey skates, a stick and wobbly ankles
      adult co-ed league after work
      epee and foil for a kid who loves swords
      rowing team for a girl who is six feet tall
      stopwatch says she lost two seconds since spring
      bowling average stuck at one-forty
      rugby side short of a trainer
      kids on the reservation want a lacrosse program
      pitching machine and cage time in winter`,
    brands: 'Little League, AAU, Pop Warner, i9 Sports, Special Olympics, AYSO, D1 Training',
    touches: 'sports fan, pro athlete, sportswriter',
    near: 'sporting goods, gyms, physical therapy, after-school care, summer camps, gymnastics and cheer, martial arts',
  },
  {
    name: 'swimming lessons',
    does: 'swim instructor, swim lessons, swim school, swim coach, swim team, infant swimming, infant swim resource, water safety instructor, lifeguard training, aquatics director, adult swim lessons, water aerobics, aqua fitness, special needs swim, scuba instructor, diving coach, YMCA pool, ISR instructor, lifeguard instructor, LGIT, stroke clinics, masters swim coach, triathlon and open water coach, adult aquaphobia lessons, adaptive aquatics, synchronized and artistic swimming coach, PADI dive master, freediving and snorkel classes, springboard diving coach, SwimAmerica director',
    signs:
      "swim lessons, swimming lessons, learn to swim, can't swim, swim team, afraid of water, lifeguard, water aerobics, swim coach, backstroke, breaststroke, scuba, scuba certification, snorkeling lessons, water wings, swim school, triathlon swim, lifeguards, tread water, doggy paddle, swim instructor, swim class, swim test, swim club, aqua aerobics, freestyle stroke, butterfly stroke, infant swim, scuba diving, learn to dive, learn scuba, teach him to swim, teach her to swim, afraid of the water",
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
      needs certified guards for our pool
      he sinks like a stone and camp is six weeks off
      grandchildren come in July and the dock has no rail
      in the pool she clings to my neck
      never put my face under in fifty years
      our apartment board must have someone watching the deep end
      honeymoon on a reef and I panic in a mask
      college demands you pass two laps to graduate
      Navy recruit who has to tread for ten minutes
      her knees are shot and land classes are out
      baby fell into the tub and I want him to float
      inner city kids who have never seen a lake
      flip turns cost him the heat
      I took a boat job and can't admit it to anyone
      kid with cerebral palsy loves the water
      mosque ladies want private hours with a woman teaching
      open water race across the bay
      my boys doggy paddle and think it's enough
      camp needs six guards with papers before Memorial Day
      he swallows half the pool every stroke
      synchronized routine for a senior club
      renew my lifeguard card before summer
      toddler and me splashing in a water class
      stroke correction for an adult
      dive off the board without a belly flop
      wants to try scuba`,
    brands:
      'Goldfish Swim School, Aqua-Tots, British Swim School, Big Blue Swim School, YMCA, PADI',
    near: 'pools and spas, first aid training, summer camps, gyms, sports coaching, senior fitness',
  },
  {
    name: 'golf lessons',
    does: "golf pro, PGA professional, golf instructor, golf lessons, golf coach, head golf professional, club fitting, golf course manager, country club, golf academy, driving range, golf outing coordinator, junior golf, short game clinics, swing analysis, LPGA teaching professional, TrackMan lessons, adaptive golf instructor, women's golf clinics, putting coach, indoor simulator owner, director of golf, tournament and outing coordinator, high school golf coach, Titleist certified fitter, playing lessons on course, PGA HOPE for veterans",
    signs:
      'golf, golf lessons, golf pro, golf swing, golf clubs, golf outing, golf scramble, golf course, tee time, driving range, putting green, golf handicap, country club, par three, caddie, golfer, golfing, golf coach, golf game, golf tournament, golf clinic, putting stroke, bad slice, shotgun start, golf fundraiser, golf membership, golf simulator, club fitting, fairway, break 90, play golf, eighteen holes, country club membership, golf bag',
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
      company tournament for sponsors
      three balls in the pond on one hole
      father-in-law wants a foursome and I own sneakers
      the hospital foundation needs eighteen holes and a shotgun start
      twelve-year-old outdrives his uncle
      my hips don't turn since the surgery
      deals at our firm get made on the golf course
      widow inherited the cart and the bag
      hook it left every time under pressure
      shanks, just shanks, all spring
      first time on a real course and don't know the etiquette
      high school girls short of a fourth and a teacher
      sand traps are my nightmare
      Rotary wants to run a best ball tournament
      old irons don't fit me since I lost weight
      chip from the fringe without scuffing
      four ladies who want a laugh and a lesson
      indoor simulator through the winter
      one-armed veteran ready to tee off
      bachelor party with a beginner's clinic
      does a country club membership make sense for a retiree
      break ninety this summer
      look at my golf swing on video
      junior golf clinic for grandkids
      fix my putting on fast greens
      hole-in-one contest for the outing`,
    brands: 'GolfTEC, Topgolf, First Tee, PGA, Titleist, Callaway',
    touches: 'greenskeeper, weekend golfer',
    near: 'sporting goods, tennis lessons, sports coaching, event planning, fundraising, venues',
  },
  {
    name: 'tennis lessons',
    does: 'tennis pro, tennis coach, tennis instructor, tennis lessons, racquet club, tennis club director, junior tennis, pickleball clinics, cardio tennis, USTA league, squash lessons, racquetball, table tennis coach, badminton coach, racquet stringing, USPTA certified, PTR professional, high performance junior coach, restringing and grip replacement, padel coach, platform paddle pro, wheelchair tennis instructor, high school tennis coach, beginner adult clinics, hitting partner for hire, tennis camp director, league and ladder organizer, QuickStart for kids, pickleball pro',
    signs:
      'tennis, tennis lessons, tennis pro, tennis court, backhand, forehand, tennis racket, racquet, racquetball, squash court, badminton, table tennis, ping-pong, USTA, doubles partner, tennis elbow brace, tennis coach, tennis team, tennis camp, tennis partner, tennis club, play tennis, racket strung, tennis serve, overhead smash, padel, hitting partner, double faults, mixed doubles, wheelchair tennis, tennis instructor, tennis player, topspin, ball machine',
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
      wheelchair player needs a partner
      serves land in the parking lot
      double faults cost me the club ladder
      cracked strings on three of his frames
      the park has four nets and no one to run a program
      she hits against the garage until dark
      our retirement village wants round robins
      racket that won't hurt my elbow
      two-handed or one, he can't decide
      private school lost its varsity leader in April
      mixed pairs short one strong woman
      daughter ranked in the district and needs to travel
      racket grip is all wrong, they say
      office foosball is out, paddles are in
      learning at fifty with a friend who is patient
      clay season in spring and I slide like a cow
      club match Thursday and our fourth is hurt
      summer program for city kids with rackets
      shuttlecock evenings in the church gym
      hits every forehand late
      lob, volley and footwork for a teen
      ball machine to practice alone
      adult beginners on weekday mornings
      volley at the net
      racket restrung before Saturday
      hitting partner for my son`,
    brands: 'USTA, Life Time Tennis',
    near: 'golf lessons, sports coaching, gyms, sporting goods, physical therapy, summer camps',
  },
  {
    name: 'gymnastics and cheer',
    does: 'gymnastics coach, gymnastics gym, tumbling classes, cheer coach, competitive cheerleading, parent and tot gymnastics, ninja gym, trampoline park, aerial silks, baton twirling, figure skating coach, roller skating lessons, skating rink, cheer choreography, circus school, USA Gymnastics certified, USASF cheer coach, tumbling and trampoline coach, rhythmic gymnastics, parkour instructor, figure skating pro, learn-to-skate director, hockey skating skills, baton coach, pom and dance team choreographer, preschool gym owner, special needs gymnastics, aerial hoop and trapeze teacher, stunt clinics, gymnastics judge, circus arts teacher, acrobatics for dancers',
    signs:
      'gymnastics, tumbling, cheerleading, cheerleader, cheer squad, cartwheel, back handspring, balance beam, trampoline, ninja class, aerial silks, baton twirling, ice skating, figure skating, skating rink, roller skating, gymnast, gymnastics class, gymnastics team, cheer team, cheer tryouts, cheer coach, tumbling class, handstand, back walkover, round-off, uneven bars, parkour, trapeze, learn to skate, skating lessons, ice skater, pom squad, skating coach, circus class, backflip, rhythmic gymnastics',
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
      preschooler who hangs from the furniture
      she walks on her hands to the mailbox
      can't do a round-off and the squad decides Friday
      fell off the bars elsewhere and won't go back
      my boy flips off every wall in the yard
      game day sideline girls with no leader
      two-year-old who jumps on the bed until midnight
      level six and her gym shut its doors
      tall for the beam and losing heart
      axel jump lands on her backside
      trampoline gym party for thirty kids
      pyramid dropped someone and parents want real training
      in-school PE visit with mats and rings
      parkour without broken bones
      rink wants a person for the toddlers clinging to walls
      batons for the homecoming parade
      hand-eye trouble and the therapist said try a tumbling place
      juggling and unicycle club at school
      halftime stunt ideas for a tiny school
      rhythmic ribbons like in the Olympics
      grown-ups who want to do a handstand
      meet is in three weeks and no floor routine
      tumbler wants help with flexibility and splits
      pom squad needs choreography
      open gym on rainy days
      trapeze for fun`,
    brands: 'The Little Gym, Gymboree, USA Gymnastics, Sky Zone',
    near: 'dance lessons, sports coaching, martial arts, summer camps, after-school care, preschools',
  },
  {
    name: 'skiing and outdoor skills',
    does: 'ski instructor, snowboard instructor, ski school, climbing instructor, rock climbing gym, kayak lessons, paddling instructor, outdoor educator, wilderness guide, survival skills, backpacking trips, fly fishing lessons, surf lessons, sailing school, mountain bike coach, hunter education, map and compass, PSIA certified, AASI snowboard pro, cross-country ski coach, AMGA guide, top rope and lead climbing classes, ACA paddling instructor, whitewater guide, ropes course facilitator, challenge course manager, avalanche educator, Leave No Trace trainer, bushcraft school, foraging walks, mountain bike skills instructor, adaptive snow sports, sea kayak instructor, ASA sailing instructor, primitive skills teacher',
    signs:
      'ski lessons, skiing, snowboard, snowboarding, rock climbing, climbing wall, kayak, canoe, paddleboard, backpacking trip, wilderness survival, sailing lessons, surf lessons, hunter safety, fly fishing lesson, learn to camp, hiking group, learn to ski, ski instructor, ski school, snowboarder, learn to snowboard, learn to climb, rock climber, climbing gym, kayaking, canoeing, whitewater, backcountry, snowshoeing, foraging, bushcraft, learn to sail, learn to surf, camping skills, orienteering, hunter education, surfing, paddling, fly casting',
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
      scared of heights and wants to beat it
      four beginners, one rental house at the base of a mountain
      he went down a black diamond by mistake and won't go again
      church lads who think milk comes from a store should sleep outside
      my knees shake on a rope ten feet up
      the wilderness permit came and we've never carried a pack
      eight people in canoes and nobody can steer
      city troop wants to start a fire without matches
      got turned around on a trail last fall and it scared me
      she wants to roll upright after tipping
      adaptive sit-down slope program for my brother
      belay training for a climbing club
      blaze orange and a youth tag and he must pass a class
      tie a fly and put it where the trout is
      gentle whitewater with somebody who knows the river
      winter break somewhere the kids learn on snow
      how to sharpen a knife, find north and stay dry
      tacking, jibing and the boom hit me
      avalanche course before backcountry season
      foster teens on a week-long canoe trek
      bouldering birthday for a nine-year-old
      mountain bike and steep trails for a timid wife
      first time on snowshoes
      learn to forage
      surf camp for teens
      small sailboat basics`,
    brands: 'REI, Outward Bound, NOLS',
    near: 'hunting and fishing guides, sporting goods, scouting, summer camps, boats, tours, sports coaching',
  },
  {
    name: 'driving lessons',
    does: 'driving instructor, driving school, driver education, behind-the-wheel lessons, teen driver training, defensive driving course, road test prep, senior driver evaluation, traffic school, adaptive driving, driver rehabilitation, motorcycle safety course, stick shift lessons, certified driver rehabilitation specialist, CDRS, state-licensed behind-the-wheel instructor, parent-taught course coach, hand control training, MSF rider coach, point reduction classes, older driver refresher, AARP Smart Driver instructor, winter driving clinic, DMV test car and escort, anxiety-friendly driving coach, autism driver training',
    signs:
      "driving lessons, driving school, driver's ed, driving instructor, learner's permit, learn to drive, road test, parallel park, driving test, teen driver, defensive driving, traffic school, behind the wheel, afraid to drive, stick shift, motorcycle safety course, learning to drive, learners permit, driver education, drivers ed, failed his driving test, failed her driving test, nervous driver, driving class, driving lesson, parallel parking, safe driver course, drive a stick, teach her to drive, teach him to drive, permit test",
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
      granddaughter panics in traffic circles
      sixteen next month and hits the brake with both feet
      I moved from Manhattan to Ohio and never had a license
      she merges with her eyes shut
      the examiner flunked him for rolling a stop
      mom found her on the wrong side of the road twice
      judge said eight hours of traffic class or lose my license
      our church van needs three volunteers with good habits
      school dropped the course and it costs a fortune now
      hand controls since the accident and wants to go alone
      au pair from Austria scared of our interstate
      insurance takes ten percent off with a certificate
      nephew is twenty-two and never got his permit
      seizures are under control and the state wants an evaluation
      my husband yells when I'm at the wheel
      Amish boy leaving home needs to learn everything
      autistic nineteen-year-old would like to get to work alone
      snow and ice practice for a Floridian
      permit expires before he has his hours
      clutch, hill, and stalling at every light
      our route drivers need training after four fender benders
      widow, seventy, starting from scratch
      pass the written exam at the DMV
      calm instructor for highway nerves
      two-wheeler safety class
      highway practice for an anxious adult`,
    brands: 'AAA Driving School, 911 Driving School, DriversEd.com, Top Driver',
    touches: 'bus driver, racing driver',
    near: 'truck driver training, home and car insurance, passports and licenses, occupational therapy, test prep, motorcycles',
  },
  {
    name: 'computer lessons',
    does: 'computer teacher, computer lessons, computer classes for seniors, technology tutor, tech help for seniors, smartphone lessons, iPad classes, Excel training, Microsoft Office trainer, QuickBooks classes, teaches basic computer skills, digital literacy instructor, one-on-one tech coaching, software trainer, senior tech coach, Apple and iPhone trainer, adult keyboarding class, Zoom and video call coach, Google Workspace trainer, PowerPoint and Word instructor, Northstar digital literacy, Access and Excel classes, patient in-home computer tutor, ICDL instructor, Photoshop instructor',
    signs:
      'computer class, computer classes, computer lessons, computer skills, learn Excel, Excel class, learn to use a computer, learn to use the internet, how to use her phone, how to use the tablet, learn to email, new smartphone, new iPad, video calls with the grandkids, learn to text, tech savvy, computer illiterate, computer tutor, learn PowerPoint, iPad lessons, iPhone lessons, typing class, digital literacy, computer basics, Excel training, tech coach',
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
      new volunteer can't open attachments
      she holds the phone upside down to talk
      great-aunt prints out every email and files it
      our volunteers are over seventy and the schedule went online
      the bank's app might as well be Greek to him
      he got the job at the parts counter and can't use the screen
      mother's sister in Poland wants to see her face
      my husband double-clicks everything until it freezes
      pension office wants me to sign in with codes
      teacher returning after twenty years meets Chromebooks
      our clerk counts on her fingers though there's a formula
      learn to shop from home now that I can't drive
      church ladies want to make a slideshow
      eighty photos stuck on a camera and a laptop in a box
      grandchildren set it up, left, and I can't find anything
      dad clicked on a pop-up and wants to know what is real
      blind man would like a screen that talks
      newly single and he always did the typing
      how to attach a document for a job application
      our township council got tablets and half never touched one
      sort out my cloud pictures with me sitting beside
      class on Facebook for seniors
      learn to type with all ten fingers
      PowerPoint for a nervous deacon
      sit with me and show me my iPhone
      pivot tables for beginners`,
    brands: 'Senior Planet, GCFGlobal',
    near: 'libraries, senior centers, computer repair, phone repair, adult education, coding classes',
  },
  {
    name: 'coding classes',
    does: 'coding instructor, coding classes for kids, robotics coach, robotics club, STEM educator, STEM camp, Python tutor, game design classes, coding bootcamp, makerspace director, LEGO robotics, 3D printing classes, computer science teacher, Scratch programming, teaches kids to program, FTC and FRC mentor, VEX robotics coach, Arduino and electronics classes, Minecraft modding teacher, Girls Who Code facilitator, JavaScript instructor, AP computer science tutor, STEM night presenter, science fair mentor, Roblox game design, Unity game design camp, mobile STEM bus, Raspberry Pi workshops',
    signs:
      'coding class, coding camp, learn to code, learn programming, robotics, robotics team, robot kit, STEM camp, STEM program, Minecraft, Roblox, game design, makerspace, coding bootcamp, Python class, science fair, LEGO club, learn Python, learn JavaScript, code club, coding club, robotics club, robotics coach, robotics competition, FIRST LEGO, STEM night, Scratch class, kids code, teach him to code, teach her to code, programming class, computer science class',
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
      laid-off cashier dreams of working in tech
      he rebuilt the toaster and now eyes my laptop
      girl scouts earned cookies and want to build a rover
      wrote a tiny game and needs someone who knows more than me
      gifted eight-year-old bored stiff at school
      retail worker wants out and into something with computers
      the makers' space has a laser and no one who teaches
      team broke its bot the night before regionals
      AP computer class isn't offered at our high school
      our youth center was given thirty laptops
      she asks how websites work and I can't answer
      volcano again or something real for the fair this year
      drones that kids can program
      son modding his favorite block game all night
      veterans switching to tech under their benefits
      camp where they solder and blink lights
      twin boys who love bricks with motors
      homeschool kids need a science lab
      nonprofit teaching girls to program wants instructors
      forty, trucker, could I become a programmer
      middle schooler wants to 3D print what he drew
      machine learning for a sharp high schooler
      Saturday robot club
      Scratch for a second grader
      Java tutor for college
      intro to web pages`,
    brands: 'Code Ninjas, iD Tech, FIRST Robotics, theCoderSchool, Snapology, Bricks 4 Kidz',
    near: 'computer lessons, tutoring, software development, summer camps, after-school care, libraries, prototypes',
  },
  {
    name: 'sewing lessons',
    does: 'sewing teacher, sewing classes, sewing lessons, quilting classes, knitting classes, knitting teacher, crochet lessons, yarn shop owner, fabric store classes, quilt guild, weaving classes, embroidery lessons, costume making workshop, fiber arts instructor, kids sewing camp, mending workshops, garment sewing instructor, pattern drafting teacher, embroidery classes, spinning and dyeing workshops, rug hooking teacher, tatting and lace making, longarm lessons, upcycling and visible mending, after-school sewing club, needle felting classes, macrame workshops, sock knitting class, beginner quilt workshops, costume and cosplay sewing coach, loom weaving instructor, ASG sewing guild',
    signs:
      'sewing lessons, sewing class, learn to sew, learn to knit, knitting, crochet, yarn, quilting class, quilt guild, weaving, weaving loom, sewing pattern, thread the machine, fabric store, needlepoint, cross-stitch, sewing teacher, sewing club, learn to quilt, learn to crochet, learn to weave, knit a sweater, knitting class, crochet class, knitting group, tatting, macrame, needle felting, darning, quilting bee, rug hooking, sew clothes, sewing circle, teach me to knit, embroidery class, knitter',
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
      men's group wants to mend their own gear
      bobbin nests every time and I want to throw it out the window
      my mother's Singer, three spools and a dream
      gave up on a sleeve and it's in a bag since Easter
      baby blanket half done and no one to ask about the border
      scouts need patches on and every mom is helpless
      she cuts up thrift jeans and pins them together
      prison ministry wants ladies to show inmates a craft
      quilt top from 1940 never finished and I'd like to learn to do it
      kids' camp with felt and thread
      alpaca owner with bags of fleece and no wheel skills
      cable sweater with a hole where the stitch ran
      veteran with tremor told to try a hook and wool
      shop class for textiles disappeared from our school
      hand-stitching circle for refugee women
      I own an embroidery machine and fear it
      my knitted rows get narrower and narrower
      cosplay kid wants to stitch his own outfit
      drapes for our first house if somebody shows me how
      learn to darn like grandma
      tatting and lace nobody remembers
      serger in the box since Christmas
      socks on four needles
      beginner quilt
      pattern drafting for a teen
      knitting group on Thursdays`,
    brands: 'Joann, Hobby Lobby, Bernina',
    near: 'sewing machine repair, quilting and embroidery, tailoring, senior centers, art lessons, extension office, costumes',
  },
  {
    name: 'cooking lessons',
    does: 'cooking teacher, cooking classes, cooking instructor, culinary instructor, chef instructor, baking classes, cake decorating classes, kids cooking camp, couples cooking class, team cooking events, knife skills, canning and preserving classes, healthy cooking demonstrations, bread making workshop, barbecue classes, teaching kitchen, knife skills and sauces classes, pastry class instructor, cookie decorating workshops, ServSafe and home economics teacher, farm-to-table workshops, master food preserver, vegan cooking workshops, gluten-free baking classes, Thai and Indian cooking teacher, tamale and tortilla workshops, cheese making classes, sausage making workshop, outdoor Dutch oven cooking',
    signs:
      "cooking lessons, cooking class, cooking classes, learn to cook, can't cook, cake decorating class, baking class, sourdough, knife skills, canning class, pickling, sushi class, pasta making, culinary class, boil an egg, cooking teacher, teach me to cook, learning to cook, learn to bake, learn canning, home canning, pressure canner, cook for himself, cook for myself, pie class, cheese making, tamale class, culinary lessons, cooking workshop, cooking camp, kids cooking, cooking demonstration, wok class, sushi making",
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
      foster teens about to live alone need kitchen basics
      he sets off the smoke alarm making toast
      mother died and nobody wrote down her tamales
      two newlyweds, one pan and takeout four nights a week
      doctor said no salt and everything tastes like paper
      cakes sink in the middle no matter what
      our sorority wants to roll spring rolls on a Friday
      boys in the group home live on frozen burritos
      gifted a stand mixer and terrified of yeast
      celiac diagnosis and dinner is now a mystery
      jars exploded in the cellar last August
      anniversary, aprons, a chef and wine
      onions take her twenty minutes and two bandages
      moving off campus with a hot plate
      firehouse crew wants to eat better on shift
      retreat where managers plate a three-course meal
      wants to fry chicken like the ladies at church
      food bank clients leave the lentils because nobody knows what to make
      piping roses for her niece's shower
      granddaughter, ten, watches every chef on television
      men's club on how to feed themselves after retirement
      Indian spices from someone's auntie
      brisket tough as boots
      vegan and clueless
      pie crust that holds together
      teach teens to make supper`,
    brands: 'Sur La Table, Williams-Sonoma, Young Chefs Academy',
    touches: 'line cook, food blogger',
    near: 'private chefs, catering, nutrition, bakeries, extension office, restaurants, adult education',
  },
  {
    name: 'chess',
    does: 'chess coach, chess teacher, chess lessons, chess club, scholastic chess, chess tournament director, bridge lessons, bridge club, duplicate bridge, board game club, mahjong group, game night host, card games, debate coach, quiz bowl coach, USCF rated player who teaches, after-school chess program, tournament arbiter, endgame and opening lessons, ACBL accredited bridge teacher, mah jongg instructor, Go club founder, dungeon master for hire, speech and debate coach, mock trial coach, academic decathlon coach, pinochle and cribbage league, poker for fun lessons',
    signs:
      'chess, chess club, chess set, checkmate, chess tournament, grandmaster, bridge club, play bridge, mahjong, board game night, cribbage, Scrabble, Dungeons and Dragons, debate team, chess lessons, chess coach, chess team, learn chess, play chess, chess player, chess partner, bridge partner, duplicate bridge, bridge lessons, mah jongg, pinochle, euchre, dungeon master, game club, quiz bowl, debate club, debate coach, mock trial, trivia team, backgammon, checkers, card game, game night',
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
      rainy recess and forty bored kids
      eight years old and wipes the floor with all the uncles
      pawns and knights on the library floor, nobody to lead it
      my dad misses his Thursday foursome and four suits
      rated twelve hundred and stuck there
      bidding conventions make my head spin
      bored teens in the group home want something with thinking
      our retirement hall has tables and no one to organize
      daughter lost at nationals in the endgame
      tiles and winds, four of us who never learned
      barbershop men play in the park and I'd join if I knew how
      something smarter than bingo at the VFW
      wizards and dice in the basement, they need a leader
      argues about everything and should do it for a team
      trivia and buzzers for smart sophomores
      poker face but wants a friendly table without money
      blind veterans want to play checkmate by touch
      a mind sport for a boy in a wheelchair
      inmates' class on thinking three moves ahead
      cribbage board from grandfather and no rules
      go stones and nobody within fifty miles
      puzzle night for a small town bar
      learn the Sicilian
      scholastic tournament organizer
      pinochle partners
      Monday game club`,
    brands: 'US Chess, Chess.com',
    near: 'after-school care, libraries, senior centers, tutoring, toys and hobbies',
  },
]
