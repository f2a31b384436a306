import type { Trade } from './trade'

/** Care of children, and growing up. */
export const children: readonly Trade[] = [
  {
    name: 'preschools',
    does: "preschool, preschool director, preschool teacher, nursery school, pre-K, early childhood educator, Head Start, cooperative preschool, church preschool, Montessori preschool, early learning center, transitional kindergarten, parents day out, kindergarten readiness, forest preschool, toddler program, lead teacher for threes and fours, Reggio-inspired school, Waldorf early childhood, play-based nursery school, bilingual preschool, mother's morning out director, outdoor classroom teacher, special needs preschool, kindergarten screening, Montessori guide for ages three to six, Head Start family advocate, state pre-K site, synagogue nursery school, co-op parent educator",
    signs:
      'preschool, pre-K, nursery school, Head Start, kindergarten readiness, ready for kindergarten, three-year-old, four-year-old, potty trained, parents day out, circle time, early learning, pre-school, preschooler, preschoolers, preschool teacher, prekindergarten, pre-kindergarten, Montessori preschool, forest school, play-based, Reggio, junior kindergarten, preschool tuition, preschool waitlist, preschool spot, start kindergarten, kindergarten ready',
    asks: `our daughter turns three and is ready to be around other kids
      is my son ready for kindergarten
      just moved and every waiting list is full
      half days a few mornings a week
      she cries when I leave and needs a gentle start
      free program for low income families with a four-year-old
      not potty trained yet and nobody takes him
      want a place where they play outside a lot
      speaks only Spanish at home and starts school next year
      something with a church but not too strict
      looking for a preschool near downtown
      late birthday and we wonder if he should wait a year
      only child who doesn't know how to share
      grandparents who raise a little one and need a break in the mornings
      parents who pitch in and take turns in the classroom
      looking for a nursery school with an opening
      wants a program that takes kids with delays
      lines, letters and scissors before he sits at a big desk
      little sister wants to go too, and she is only two and a half
      our boy bites his lip and hides behind my leg among kids
      twins, should they be in the same room
      our hospital workers ask where three-year-olds could go mornings
      he knows all his colors but will not hold a pencil
      puddles, mud, sticks, and no desks
      wooden toys, mixed ages and a calm room
      who takes a child that still wears pull-ups in September
      granny speaks Mandarin and we would like him to learn songs in English
      church wants to open its classrooms on weekdays for tots
      drop off at nine, pick up at noon, Tuesdays and Thursdays
      summer birthday, and is he too young
      cannot pay, and heard there is a program with lunch
      her old teacher left and now she cries at the gate
      parent wants to help in class once a week
      nap time is a fight, so mornings only
      shy four-year-old needs friends before the big school
      tour three places before registration opens in January
      what should he know on the first day of kindergarten
      state says our four-year-old may go free
      county's list for the free classroom is closed
      goats, garden and rain boots for four-year-olds
      teachers for a new classroom of fours
      finger paint and songs
      nature program for tots
      two mornings a week
      play-based, not worksheets
      pre-K lottery
      ready for school in fall
      moms morning off
      Reggio or Waldorf`,
    brands: 'Head Start, Primrose School, The Goddard School, Montessori',
    touches: 'kindergarten substitute',
    near: 'daycare, private schools, parenting support, pediatrics, nannies, speech therapy',
  },
  {
    name: 'daycare',
    does: 'daycare, daycare owner, daycare director, child care center, child care provider, home daycare, licensed family child care, infant care, in-home daycare, drop-in child care, second shift child care, early childhood center, infant and toddler teacher, child care resource and referral, corporate child care, twenty-four hour child care, licensed in-home provider, nursery for infants and toddlers, overnight and weekend child care, employer-sponsored child care, special needs infant care, drop-in center owner, child care licensing consultant, toddler room teacher, backup care for companies, bilingual home child care, family child care network, accepts child care vouchers, campus child care director',
    signs:
      'daycare, day care for, child care, childcare, infant care, home daycare, drop-in care, daycare closed, back to work after the baby, maternity leave ends, waitlist for infants, someone to watch the baby, watch my kids while I work, child care subsidy, daycares, child care center, childcare center, infant room, infant daycare, infant spot, toddler room, drop-in child care, in-home daycare, child care provider, overnight child care, child care waitlist, child care voucher, childcare subsidy, backup child care, onsite child care, on-site child care, watch my baby while I work, watch my toddler, child care assistance, licensed daycare, daycare waitlist',
    asks: `maternity leave ends in six weeks and nobody has room for an infant
      our sitter quit and I start work at seven
      works nights at the hospital and needs somewhere for the kids to sleep
      her daycare closes at five and she gets off at six
      single dad can't find anybody to take a two-year-old
      can't take the job because there is nowhere to leave the baby
      staff keep missing shifts for lack of child care
      is there help from the state to pay for it
      wants a small group in somebody's home
      place that takes drop-ins for a day
      twins and only one spot open
      baby with a feeding tube needs trained people
      the center has a bad inspection report and we want out
      our company thinks about care for employees' children on site
      looking for a good daycare near the plant
      toddler bites and was kicked out
      looking for daycare for a ten-month-old
      new nurse works weekends and has a baby
      shift starts at five and no center opens before six-thirty
      seven months along and on eleven lists already
      both of us nurses, twelve hours, weekends too
      provider retires after thirty years and all six families are stranded
      boss says bring the infant or quit
      state check pays part, and who accepts it
      our factory could hire forty more mothers if somebody minded the babies
      eighteen-month-old naps twice, and they only allow one
      neighbor lady used to keep six in her living room
      the inspector gave the place three violations
      we need Tuesdays and Fridays only
      baby arrives in May, back at work in August
      they doubled the weekly fee for one-year-olds
      farm mother wants someone to mind tots at harvest
      breastfed, six weeks, and a mother who teaches
      two under two and one paycheck
      child with a trach needs trained hands while I work
      lady wants to open one in her home, and what does the state ask
      every time he has a runny nose they send him back
      college student with a one-year-old has class till nine
      new clinic, forty workers with babies, and empty floor space
      cooks and servers need a place for tots past midnight
      will they put cloth diapers on our infant all day
      three-week-old and no sitter on the night shift
      backup when our own is shut for a week
      camera in the infant room so I can look in from work
      where to leave a ten-month-old
      infant room opening
      crib spot by March
      someone licensed, near work
      weekend and overnight care for tots
      place for our baby
      part-time toddler room
      wait list since pregnancy
      room for crawlers and new walkers`,
    brands:
      'KinderCare, Bright Horizons, La Petite Academy, Childtime, Learning Care Group, Kids R Kids',
    near: 'nannies, preschools, after-school care, pediatrics, parenting support, human resources, clergy',
  },
  {
    name: 'nannies',
    does: "nanny, nanny agency, babysitter, babysitting, nanny placement, au pair coordinator, mother's helper, newborn care specialist, night nurse, nanny share, part-time sitter, event babysitting, date-night sitter, household staffing for families, family assistant, sits with kids, career nanny, travel nanny, live-in caregiver for children, newborn night specialist, au pair local consultant, on-call hotel sitters, governess, nanny payroll adviser, group sitters at weddings, after-school driver and sitter, household nanny placement, bilingual sitter, summer nanny, certified babysitter",
    signs:
      "nanny, babysitter, babysitting, sitter for the kids, sitter for the baby, au pair, watch the kids, watch our kids, watch my kids, mother's helper, date night, night nanny, newborn help, nanny share, triplets, nannies, baby sitter, babysitters, babysit, live-in nanny, live-out nanny, travel nanny, night nurse for the baby, evening sitter, nanny agency, full-time nanny, part-time nanny, governess, watch the baby tonight, watch the twins, mind the children, night off from the kids",
    asks: `need someone to watch the kids Saturday night
      we haven't been out alone since the baby was born
      newborn twins and neither of us sleeps
      both parents travel for work and need somebody live-in
      somebody to pick up the kids and start dinner
      wedding guests with little ones need care for the evening
      I work from home and can't with a toddler on my lap
      sick child and I can't miss another day
      two families want to share one caregiver
      her regular sitter went off to college
      summer help for three boys under ten
      young woman from abroad who lives with the family
      looking for a mature woman to mind an infant in our house
      surgery next month and no one to lift the baby
      traveling through town and need an evening with a trusted sitter
      special needs child and ordinary sitters say no
      looking for a reliable babysitter
      dad is a pilot and alone with two girls
      need somebody at our hotel for two hours with the baby
      wife is on bed rest and two boys are bouncing off the walls
      my flight leaves at five and school starts at eight
      three hours of sleep since Tuesday, and it is a newborn
      dinner with my husband for once in a year, and grandma is ill
      a student who swaps a room for afternoons with our kids
      drives them to swim, cooks eggs, knows fractions
      family on our street would split someone with us
      triplets come home from the NICU on Friday
      summer at the lake house with four children and two parents who telework
      CEO travels with an eight-month-old
      our anniversary dinner, and no one for the baby
      who sits at our church for couples' class
      bilingual woman to speak French with our girls
      aunt sat for us and now her knees gave out
      hotel guest, two kids, a gala downstairs
      I want references and a driving record before I leave her with my son
      child with epilepsy, ordinary teenagers are scared
      grandparents visit for a week and would like a free evening
      mother works nights and father works days and the gap is three hours
      wedding in Napa and someone to come along for the flower girl
      overnight with the baby so I may sleep
      teen down the block charges by the hour, but she is booked
      new mother with a C-section and a toddler
      wash bottles, fold onesies and rock her
      babysitter for Friday
      two-year-old at home, forty hours
      date with my husband
      someone to mind the twins
      Mary Poppins wanted
      live-out help with twins on weekdays
      kids' pick-up and dinner
      evening with our baby`,
    brands: 'Care.com, Sittercity, UrbanSitter, Au Pair in America, Cultural Care',
    near: 'daycare, preschools, house cleaning, parenting support, midwives and doulas, after-school care, in-home care',
  },
  {
    name: 'after-school care',
    does: 'after-school program, after-school director, Boys and Girls Club, YMCA youth director, before and after care, latchkey program, youth center, youth development, enrichment programs, teen center, school-age care, school break camps, youth worker, homework club, recreation program leader, before-school breakfast program, runs a teen drop-in, extended day coordinator, site director for school-age program, van pick-up from schools, school holiday programs, homework room supervisor, recreation leader, gym and game room nights, 21st Century learning center, enrichment class provider, PAL center, middle school club leader, STEM club leader after class, kids club director',
    signs:
      'after school, after-school, latchkey, before-school care, before school care, school lets out, gets out of school, home alone after school, Boys and Girls Club, youth center, teen center, youth program, school is out, snow days, teacher workdays, spring break camp, afterschool, after-school program, after school program, after-school club, latchkey kids, latch-key, extended care at school, teacher workday, school holidays, boys & girls club, half-day kindergarten, kids home alone, school-age care',
    asks: `school lets out at three and I work until six
      the boys are home alone every afternoon
      kids need somewhere to go on teacher workdays
      sixth grader is too old for a sitter but too young alone
      bus drops her off an hour before anyone is home
      teenagers in our neighborhood have nothing to do
      needs a safe place with help for homework
      early shift and no one to put them on the bus
      spring break and both of us work
      something besides screens between school and dinner
      kid got in with a bad crowd after school
      transportation from the elementary to a program
      single mother can't pay much for afternoons
      we would like our studio to offer classes where kids already are
      looking for an after-school program
      grandmother can't keep up with the boys after three
      winter break and the office doesn't close
      bell rings at two-forty and our shift ends at four-thirty
      middle schooler with a key and a game console
      bus does not run past four, and how does he get home
      firehouse lets kids hang around, but there are forty of them now
      winter closure, ten days, two jobs
      robots, a snack and someone to see that spelling gets done
      half days on Wednesdays are killing us
      police say vandalism is all between three and six
      single dad on first shift wants somebody with a van
      our mill hires parents who clock in before the school opens
      grades slid since I took the evening job
      the church gym is empty on weekdays and the kids are on the corner
      she sits at the library till closing because no one is home
      ten is too old for daycare, says he
      snow day and a board meeting
      girls who code, cook or paint from three to five
      who has basketball, pool table and grown-ups who care
      kindergartner is out at noon
      parent conferences, three days off in a row
      my sister's twins ride the bus around until I am back
      wants to open our building to teens at night
      they wander the mall
      teens with no place to be on Friday night
      dropped him, because he hit a boy at the club
      breakfast and a ride before the first bell
      program till six o'clock
      rec room for teens
      somewhere safe after the bell
      day off school, jobs on
      vans from the middle school
      fall break is a week
      till mom gets home`,
    brands: 'Boys & Girls Club, YMCA, YWCA, Police Athletic League',
    near: 'summer camps, daycare, tutoring, youth mentoring, sports coaching, libraries, scouting',
  },
  {
    name: 'summer camps',
    does: 'summer camp, camp director, day camp, overnight camp, sleepaway camp, church camp, sports camp, art camp, science camp, horse camp, camp for kids with disabilities, grief camp, retreat center, camp counselor, parks and recreation camps, outdoor school, family camp, residential camp owner, theater and music camp, coding and robotics camp, wilderness trips for teens, camp nurse, ropes course director, sailing camp, adventure day camp, Jewish overnight camp, Bible camp director, cancer camp for kids, diabetes camp, nature day camp, counselor-in-training program, soccer and basketball camps, rents cabins to schools, vacation Bible school leader, American Camp Association accredited',
    signs:
      "summer camp, day camp, sleepaway camp, overnight camp, camp counselor, kids for the summer, church camp, camp director, campers, kids home for the summer, camp for kids, overnight camps, summer camps, sleep-away camp, camp this summer, camp for teens, horse camp, science camp, sports camp, coding camp, Bible camp, vacation Bible school, camp scholarship, campfire songs, camp counselors, space camp, music camp, theater camp, basketball camp, soccer camp, football camp, family camp, summer for the kids, camp nurse, bunk beds and s'mores",
    asks: `what do I do with three kids all summer
      wants a week away from home in the woods
      my son is glued to his phone and needs fresh air
      daughter loves horses and wants to ride in July
      camp for a child with diabetes
      scholarship so a foster boy can go to camp
      teen wants to work as a counselor
      day program while we both work June through August
      homesick last year and wants a shorter stay
      grandchildren visit for two weeks in August
      kids whose dad died and who would like to be with others like them
      boy in a wheelchair who has never slept in a cabin
      our scout troop needs a lake for a week
      rainy day program with science and rockets
      looking for a camp for my nephew
      girl with cancer would love a normal week
      wants to be outdoors with kids and get paid
      eight weeks, two kids, zero vacation days left
      campfire, canoes and no screens
      Lego, rockets, slime, that sort of week
      he has an epi pen, and will anyone know how to use it
      dad is in prison and the boy has never been in the woods
      my girl wants bunk beds and s'mores and I want her back alive
      tenth birthday gift is a week with horses
      our church has two hundred acres and a lake that sit idle in July
      college kid wants to spend July with paddles and kids
      foster siblings in two homes want one week together
      football boys, a week of drills before school starts
      coach wants to fill a gym with ten-year-olds in June
      deaf daughter wants to be with other kids who sign
      no money, and all her friends go
      fourth grader cried each night last year
      family week with cabins and meals, all ages
      nurse wanted for nine weeks with children outdoors
      our factory would pay for employees' kids in July
      theater for kids, two weeks and a show
      teenage boy needs to be tired by night
      someone whose daughter died wants something for the brother
      mornings of soccer, afternoons of pool
      granddaughter comes from Texas and I have no plan for her
      he loves computers and bugs
      packing list says trunk, and is there a bus
      Jewish kids from all over, a lake and songs
      wheelchair over roots, can she come
      cabins for a hundred eighth graders in May
      bug juice and bunks
      June through August plan
      ropes course and canoe
      counselor in training
      week in the mountains
      art and nature, July
      first time away overnight
      scholarship for a camper
      kids at home in July`,
    brands: 'Young Life, Camp Invention',
    near: 'after-school care, scouting, sports coaching, art lessons, swimming lessons, clergy, libraries',
  },
  {
    name: 'adoption and foster care',
    does: 'adoption agency, adoption counselor, adoption attorney referrals, foster care agency, foster parent recruiter, foster care caseworker, home study provider, birth mother counseling, international adoption, CASA volunteer coordinator, guardian ad litem program, kinship care, post-adoption support, child welfare social worker, foster parent trainer, licensing worker for foster homes, pregnancy options counselor, embryo adoption program, therapeutic foster care, domestic infant adoption, reunion search for adoptees, respite for foster families, court advocate for children, independent living for foster youth, foster closet founder, adoption home studies, kinship navigator, orphan care ministry, trauma-informed parent trainer, open adoption counselor, group home for teens in care, adoptive parent support group',
    signs:
      'adopt, adopt a child, adoption, adopted, adoptive parents, foster care, foster child, foster kids, foster parent, home study, birth mother, kinship care, CASA, guardian ad litem, unplanned pregnancy, place her baby, birth parents, orphan, child protective services, adoption agency, adoption papers, closed adoption, open adoption, international adoption, stepparent adoption, private adoption, birth mom, birth family, birth father, foster parents, foster kid, foster family, foster families, foster son, foster daughter, foster children, foster youth, foster boy, foster girl, foster care system, raising my grandchildren, raising her grandchildren, CPS, group home for teens, placing a baby, give a child a home, adoption records, waiting child',
    asks: `we can't have children and are thinking of other ways to be parents
      would like to take in a child who needs a home
      my sister lost custody and I have her boys now
      pregnant at seventeen and can't keep the baby
      we need somebody to come do our home study
      grandparents raising grandkids and no money for it
      stepfather wants to make his stepdaughter legally his
      the teenager we took in is pulling away from us
      emergency placement came with only the clothes she wore
      grew up adopted and wants to find her birth mother
      how does one become a foster parent while single
      couple wants to bring a child from Colombia
      wants to speak up for abused kids in court
      aged out at eighteen with nowhere to go
      collect suitcases for kids who move from home to home
      thinking about fostering a baby
      agency we worked with closed
      brothers who should not be separated
      three embryos, two losses, and there is a spare room painted yellow
      caseworker called at ten at night about two brothers
      my niece is in the system since her mother overdosed
      single at forty-four, stable job, and would they give me a child
      worker comes to look at our smoke detectors and our hearts
      a girl at our school sleeps in a group home at sixteen
      he wants to know whose eyes he has
      our son hoards food under the bed since he came to us
      nineteen, out of the system, and no one at Thanksgiving
      couple waits three years with a nursery and no call
      young mother at our clinic asks what choices she has
      grandfather has his grandson but no papers and the school asks
      wife's boy from before, I want to give him my last name
      sibling group of five, will somebody keep them in one house
      backpacks with pajamas for children who leave in the night
      he stood before a judge with no one on his side
      we took a baby straight from the hospital
      parents want to meet the girl they placed in 1985
      overseas, waiting child, heart defect
      church asks which families could use respite and casseroles
      training nights, fingerprints and twenty-seven hours, where do I start
      relatives do not want the boy, and we have a spare bed
      Ethiopian-born daughter has questions about her skin and her hair
      what does the state pay for a teenager's upkeep
      our little one has to visit her mother on Tuesdays and falls apart afterward
      open arrangement, letters and visits, who sets the rules
      licensed, but no child came yet
      child waiting for a family
      respite for foster moms
      aunt raising her sister's babies
      open our home to a foster baby
      forever family
      birth records unsealed
      emergency placement of siblings tonight
      stepparent, make it legal
      baby, not biologically ours`,
    brands:
      'Bethany Christian Services, Lutheran Social Services, Catholic Charities, CASA, Casey Family Programs',
    touches: 'adopted adult',
    near: 'family law, parenting support, fertility, child psychology, clergy, genealogy, domestic violence help',
  },
  {
    name: 'parenting support',
    does: "parenting coach, parent educator, parenting classes, parent support specialist, family resource center, home visiting program, sleep consultant for babies, potty training coach, co-parenting classes, fatherhood program, new moms group, family support worker, diaper bank, teen parent program, positive discipline, postpartum support group, stepfamily coach, home visitor for new families, infant sleep coach, toilet training consultant, runs a dads' group, car seat technician, grandparents raising grandkids group, court-approved co-parenting class, family coach for ADHD homes, Nurse-Family Partnership nurse, teen mother mentor, screen and phone coach for families, circle of parents facilitator, blended family educator, gentle sleep training, family support hotline, Conscious Discipline trainer, diaper and crib program, early intervention parent coach, new baby welcome visits",
    signs:
      "parenting class, parenting classes, parenting, tantrums, toddler won't sleep, potty training, baby sleep, co-parenting, coparenting class, new moms, new mom group, single mom, single mother, single dad, screen time, defiant, backtalk, stepkids, diapers, car seat check, teen mom, parenting coach, parenting advice, parenting skills, toddler tantrums, tantrum, sleep training, sleep train, baby won't sleep, won't sleep through the night, bedtime battles, toilet training, potty train, first-time mom, first-time dad, first-time parents, blended family, sibling rivalry, diaper bank, free diapers, car seat installed, car seat inspection, strong-willed, teen mother, pregnant teen, raising teens, curfew, time-outs",
    asks: `my toddler throws a fit every time we leave the house
      baby won't sleep more than two hours and I am falling apart
      the judge ordered both of us to take a class
      teenager slams doors and won't talk to me
      four-year-old still in diapers
      new in town with a newborn and no friends
      his kids and my kids fight all the time
      first-time dad who is scared of doing it wrong
      son sneaks his phone all night
      grandma is raising a six-year-old and feels too old for it
      I yell too much and don't want to
      can't afford diapers this month
      is our car seat put in right
      sisters who hit each other from morning to night
      mom group that isn't judgmental
      my daughter is pregnant in high school
      new father feels useless
      looking for a parenting class
      nobody to ask about raising a baby
      bath, book, bed, and at midnight he is up again
      she flings herself on the floor at the grocery
      he wants his phone at the table and we all scream
      mother-in-law says spank, husband says no
      first baby, no mom of my own, no clue
      our boy is seven and hits when he loses
      ex lets them stay up till eleven and I get the wreckage
      he poops behind the couch
      twenty, three kids, couch to couch, and wants to do it right
      our girl is thirteen and I found cigarettes
      judge says twelve hours before the divorce is final
      my employee cries at work since the baby
      bottles, wipes and diapers gone by the twentieth
      buckles look wrong and the rear-facing thing wobbles
      dads who want to meet with strollers on Saturday
      nine-month-old sleeps only on my chest
      new wife and my son do not speak
      grandmother, sixty-eight, and homework is on a computer
      lying, sneaking out, grounded, repeat
      twins at two, and biting
      I sound like my father and I hate it
      nurse who comes to the house after the birth
      she is fifteen, eight months along
      PTA wants a talk about kids and phones
      birth was hard and the mother in 3B sees no one
      preacher wants a class for couples with small kids
      four-year-old still on a pacifier
      how much screen is too much
      chores chart that works
      mealtime battles, bedtime battles
      father's group at the shelter
      sibling fights over everything
      raising boys alone
      wean a two-year-old
      fighting our teen over curfew
      calm down with toddlers
      gentle discipline help`,
    brands: 'Love and Logic, Parents as Teachers, Triple P',
    near: 'child psychology, pediatrics, midwives and doulas, preschools, counseling, clergy, family law',
  },
  {
    name: 'scouting',
    does: 'scoutmaster, Scouting America, Boy Scouts, Girl Scouts, Cub Scout leader, den leader, Girl Scout troop leader, 4-H leader, 4-H club, FFA adviser, Eagle Scout adviser, troop committee, scout council executive, Campfire leader, youth service clubs, cubmaster, Gold Award mentor, merit badge counselor, Venturing crew adviser, pack recruiter, Daisy and Brownie leader, district commissioner, troop chartered organization rep, Order of the Arrow adviser, Trail Life leader, American Heritage Girls leader, Sea Scouts skipper, cookie sale manager, camporee chair, 4-H livestock leader, FFA chapter alumni, flag retirement ceremonies, Royal Rangers commander, Scout shop manager',
    signs:
      'scouts, scout troop, Boy Scouts, Girl Scouts, Cub Scouts, scoutmaster, Eagle Scout, Eagle project, den leader, troop, merit badge, Girl Scout cookies, 4-H, FFA, pinewood derby, Brownies troop, Girl Scout, Boy Scout, Cub Scout, eagle scouts, Eagle rank, Gold Award, scout leader, scout uniform, Webelos, cubmaster, merit badges, pinewood derby car, pack meeting, den mother, camporee, Venturing crew, Daisy troop, Brownie troop, thin mints, popcorn for Scouts, Trail Life, American Heritage Girls, FFA jacket, FFA chapter, flag retirement',
    asks: `my seven-year-old wants to camp and earn badges
      son needs a community project to finish his rank
      our church has a hall and would host a troop
      daughter wants to raise a lamb for the fair
      looking for a group of boys who do things outdoors
      girls want to sell cookies and go camping
      moved here and his old pack is too far away
      could some teenagers build benches for our trail
      who retires old American flags
      somebody to teach first aid and cooking for a badge
      a speaker for kids who work on their citizenship badge
      wants to be a leader and has no idea how it works
      county fair animals and a girl without a barn
      looking for a scout troop for my daughter
      boy in a wheelchair wants to join his friends' pack
      old uniforms and badges to give to kids
      uniform, neckerchief, knots and a pocketknife
      he carved a car for a race and wants to join
      needs forty helpers to build a bridge on the trail, his last step
      thin mints, where are they sold this weekend
      my girl would rather tie knots and pitch camp than dance
      steers, rabbits, sewing, what can kids show at the county fair
      our den lost its leader in November
      dad was an Eagle and wants his grandson to go
      the lodge would lend its basement to a youth group on Mondays
      worn flags, who burns them the right way
      paper drive or popcorn, they come to our door each fall
      first grader asks about the boys in blue shirts
      someone who knows knives, ropes or radio to teach twelve-year-olds
      honor guard of kids for Memorial Day
      corn roast, tents and two hundred boys
      sash with room for more badges
      troop with a trailer, seeking a place to park it
      farm girl wants to be in a club with blue jackets
      homeschooled sisters, ten and twelve, like mud and maps
      a banker, to talk about money for a badge
      she sold five hundred boxes, and now wants to fly
      ceremony for boys who cross over in spring
      summer in the mountains with backpacks and a troop
      boy with Down syndrome, is there a den for him
      mother who would lead if somebody showed her how
      historic patches from grandpa's sash
      parliamentary rules and a gavel for farm kids
      badges and campfires
      den of second graders
      Gold Award project
      popcorn sale
      Venturing crew
      Daisies or Brownies
      raise a pig for show
      Eagle court of honor`,
    brands:
      'Boy Scouts of America, Scouting America, Girl Scouts, 4-H, FFA, American Heritage Girls',
    near: 'summer camps, after-school care, clergy, youth mentoring, extension office, skiing and outdoor skills, volunteering',
  },
  {
    name: 'youth mentoring',
    does: "youth mentor, mentoring program, Big Brothers Big Sisters, mentor coordinator, youth pastor, at-risk youth program, juvenile diversion, gang prevention, youth counselor, boys to men program, girls empowerment group, runaway shelter, wilderness therapy, youth outreach worker, LGBTQ youth support, match specialist for mentors, lunch buddy program, rites of passage for boys, youth minister, street outreach for gangs, truancy intervention, runaway hotline, GSA adviser, basketball and mentoring nights, juvenile probation mentor, career mentor for high schoolers, girls leadership circle, therapeutic ranch for boys, fatherless sons program, one-on-one mentor to teens, teen court coordinator, young men's group leader, student success mentor",
    signs:
      'mentor for, big brother, big sister, role model, male role model, troubled teen, at-risk youth, bad crowd, runaway, ran away from home, juvenile court, truancy, skipping school, gang, youth group, bullied, mentoring for teens, mentor teens, bigs and littles, fatherless, no father figure, father figure, at-risk teens, at-risk kids, troubled boy, troubled girl, troubled kids, wrong crowd, juvenile detention, juvie, truant, cutting class, skips school, gang member, suspended from school, bullied at school, LGBTQ youth, youth pastor, youth ministry, youth minister, teen court, delinquent',
    asks: `grandson has no father and needs a good man in his life
      my boy skips school and lies about it
      daughter ran away twice this year
      twelve-year-old caught shoplifting
      wants to spend time with a kid who has nobody
      he hangs around with older boys who steal cars
      she is bullied for who she is and eats lunch alone
      our company would like to mentor high schoolers
      judge gave him community hours instead of detention
      smart girl from a rough home who needs encouragement
      teen was vaping at school and got suspended
      looking for a youth group that isn't pushy
      looking for a mentor for a fifteen-year-old
      mother in prison and girl needs a steady adult
      coach worries about a boy who won't go home
      teen father needs guidance
      mom works two jobs, he watches the street
      fourteen, smart mouth, first arrest
      our son has not spoken of his day since his father left
      coach is the only man he listens to
      quit band, quit friends, quit eating lunch
      seventh grade, missed forty days
      she's twelve and came home at three in the morning
      I would take a boy fishing once a week
      expelled for a knife in his bag
      he got out of juvie and needs one good grown-up
      our firm's engineers could meet with girls who like math
      uncle was shot, nephew wants revenge
      kids at our school call her names about who she loves
      two sisters with a sick mom want somebody to do things with
      pizza, games and honest talk on Wednesday nights
      caught with spray cans behind the store
      first in the family to think of college, nobody to ask
      fatherless boys in our apartments follow the older ones
      sleeps at a friend's, left a note and went
      eighth grader says he is in a crew now
      once locked up himself and now wants to warn kids
      judge asked who will stand by him
      our daughter is bright but hangs out with dropouts
      ranch where a boy may learn to work
      foster teen asks for someone who stays
      boy needs a man around
      big sister for an eight-year-old
      lunch buddy at school
      on the edge of trouble
      a hand for a lost teen
      ditching class again
      vaping and suspended
      teens at our church`,
    brands: 'Big Brothers Big Sisters, Boys Town',
    near: 'after-school care, child psychology, clergy, scouting, police liaison, parenting support, volunteering',
  },
  {
    name: 'exchange students',
    does: 'exchange student coordinator, host family recruiter, study abroad adviser, international student adviser, homestay coordinator, cultural exchange program, Rotary youth exchange, sister cities program, student visa adviser at school, gap year abroad, local coordinator for visiting teens, AFS volunteer liaison, places high school students with families, international student host program, short-term language homestays, semester programs in Europe, gap year adviser, sister city committee chair, Fulbright adviser, Rotary youth exchange officer, DSO for F-1 students, teacher-led trips abroad, J-1 program sponsor, prepares teens for a year abroad, virtual pen pal classrooms, international friendship program',
    signs:
      'exchange student, exchange students, host family, study abroad, semester abroad, homestay, foreign student, international student, sister city, pen pal, exchange program, foreign exchange student, host families, host parents, host mom, host a student, study in Spain, study in Japan, studying abroad, international students, homestays, student exchange, pen pals, Fulbright, sister cities, semester overseas, high school abroad, student from Japan, student from Germany, AFS student, host brother, host sister',
    asks: `wants to spend a year of high school in another country
      empty bedroom and would love to host a teenager from abroad
      our foreign student is unhappy with the family
      niece studies in Spain next fall and needs advice
      college boy from India needs a place for the holidays
      class wants to write to children in another country
      delegation from Japan visits the city
      summer abroad for a language kid on a small budget
      how do we bring our friend's daughter here for school
      looking for host families for the fall
      American boy wants to live in Germany for a summer
      our guest is homesick
      teacher wants to take students to Peru
      a Danish girl of sixteen comes in August and her family fell through
      he wants a year in Kyoto and we know nothing about it
      empty nest, two rooms and curious about the world
      vegetarian boy from Bonn and we are hunters
      my niece studies in Lyon, who goes through the papers with her
      town twin in Italy sends forty people next May
      Brazil girl is homesick and locks herself in her room
      our language club would swap letters with a class in Ghana
      she would like to work on a farm in New Zealand for a year
      roommates for a Korean who begins at the college in fall
      three weeks in Costa Rica with other teens
      our district charges tuition for kids from overseas, who handles it
      Thanksgiving dinner with students far from home
      semester in Rome, credits and money
      club hosts six teenagers each year and lost its driver
      take in a boy, fed and housed, what do we get
      Spanish teacher looks for twenty families for ten days
      principal asks if a Thai senior may graduate with the others
      a village in Honduras and our village
      the agency that placed our Danish girl does not answer
      German cousin of eighteen wants a year with an American family
      college junior, thinking of Dublin or Prague
      gap between high school and college, somewhere warm
      girl in hijab at a rural school, who prepares the teachers
      host dad is rude, can she move
      visa papers for a one-year pupil
      teen from Norway arrives
      host a student
      spend junior year overseas
      pen friends in Kenya
      Fulbright year questions
      room for international freshman
      abroad on a scholarship`,
    brands: 'AFS, Rotary Youth Exchange, Youth For Understanding',
    near: 'language lessons, college admissions, networking groups, immigration, travel agencies, English lessons',
  },
]
