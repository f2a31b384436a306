import type { Trade } from './trade'

/** Care of children, and growing up. */
export const children: readonly Trade[] = [
  {
    name: 'preschools',
    does: 'preschool, preschool director, preschool teacher, nursery school, pre-K, early childhood educator, Head Start, cooperative preschool, church preschool, Montessori preschool, early learning center, transitional kindergarten, parents day out, kindergarten readiness, forest preschool, toddler program',
    signs:
      'preschool, pre-K, nursery school, Head Start, kindergarten readiness, ready for kindergarten, three-year-old, four-year-old, potty trained, parents day out, circle time, early learning',
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
      wants a program that takes kids with delays`,
    brands: 'Head Start, Primrose School, The Goddard School, Montessori',
    touches: 'kindergarten substitute',
    near: 'daycare, private schools, parenting support, pediatrics, nannies, speech therapy',
  },
  {
    name: 'daycare',
    does: 'daycare, daycare owner, daycare director, child care center, child care provider, home daycare, licensed family child care, infant care, in-home daycare, drop-in child care, second shift child care, early childhood center, infant and toddler teacher, child care resource and referral, corporate child care',
    signs:
      'daycare, day care for, child care, childcare, infant care, home daycare, drop-in care, daycare closed, back to work after the baby, maternity leave ends, waitlist for infants, someone to watch the baby, watch my kids while I work, child care subsidy',
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
      new nurse works weekends and has a baby`,
    brands:
      'KinderCare, Bright Horizons, La Petite Academy, Childtime, Learning Care Group, Kids R Kids',
    near: 'nannies, preschools, after-school care, pediatrics, parenting support, human resources, clergy',
  },
  {
    name: 'nannies',
    does: "nanny, nanny agency, babysitter, babysitting, nanny placement, au pair coordinator, mother's helper, newborn care specialist, night nurse, nanny share, part-time sitter, event babysitting, date-night sitter, household staffing for families, family assistant, sits with kids",
    signs:
      "nanny, babysitter, babysitting, sitter for the kids, sitter for the baby, au pair, watch the kids, watch our kids, watch my kids, mother's helper, date night, night nanny, newborn help, nanny share, triplets",
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
      need somebody at our hotel for two hours with the baby`,
    brands: 'Care.com, Sittercity, UrbanSitter, Au Pair in America, Cultural Care',
    near: 'daycare, preschools, house cleaning, parenting support, midwives and doulas, after-school care, in-home care',
  },
  {
    name: 'after-school care',
    does: 'after-school program, after-school director, Boys and Girls Club, YMCA youth director, before and after care, latchkey program, youth center, youth development, enrichment programs, teen center, school-age care, school break camps, youth worker, homework club, recreation program leader',
    signs:
      'after school, after-school, latchkey, before-school care, before school care, school lets out, gets out of school, home alone after school, Boys and Girls Club, youth center, teen center, youth program, school is out, snow days, teacher workdays, spring break camp',
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
      winter break and the office doesn't close`,
    brands: 'Boys & Girls Club, YMCA, YWCA, Police Athletic League',
    near: 'summer camps, daycare, tutoring, youth mentoring, sports coaching, libraries, scouting',
  },
  {
    name: 'summer camps',
    does: 'summer camp, camp director, day camp, overnight camp, sleepaway camp, church camp, sports camp, art camp, science camp, horse camp, camp for kids with disabilities, grief camp, retreat center, camp counselor, parks and recreation camps, outdoor school, family camp',
    signs:
      'summer camp, day camp, sleepaway camp, overnight camp, camp counselor, kids for the summer, church camp, camp director, campers, kids home for the summer',
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
      wants to be outdoors with kids and get paid`,
    brands: 'Young Life, Camp Invention',
    near: 'after-school care, scouting, sports coaching, art lessons, swimming lessons, clergy, libraries',
  },
  {
    name: 'adoption and foster care',
    does: 'adoption agency, adoption counselor, adoption attorney referrals, foster care agency, foster parent recruiter, foster care caseworker, home study provider, birth mother counseling, international adoption, CASA volunteer coordinator, guardian ad litem program, kinship care, post-adoption support, child welfare social worker, foster parent trainer',
    signs:
      'adopt, adopt a child, adoption, adopted, adoptive parents, foster care, foster child, foster kids, foster parent, home study, birth mother, kinship care, CASA, guardian ad litem, unplanned pregnancy, place her baby, birth parents, orphan, child protective services',
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
      brothers who should not be separated`,
    brands:
      'Bethany Christian Services, Lutheran Social Services, Catholic Charities, CASA, Casey Family Programs',
    touches: 'adopted adult',
    near: 'family law, parenting support, fertility, child psychology, clergy, genealogy, domestic violence help',
  },
  {
    name: 'parenting support',
    does: 'parenting coach, parent educator, parenting classes, parent support specialist, family resource center, home visiting program, sleep consultant for babies, potty training coach, co-parenting classes, fatherhood program, new moms group, family support worker, diaper bank, teen parent program, positive discipline, postpartum support group, stepfamily coach',
    signs:
      "parenting class, parenting classes, parenting, tantrums, toddler won't sleep, potty training, baby sleep, co-parenting, coparenting class, new moms, new mom group, single mom, single mother, single dad, screen time, defiant, backtalk, stepkids, diapers, car seat check, teen mom",
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
      nobody to ask about raising a baby`,
    brands: 'Love and Logic, Parents as Teachers, Triple P',
    near: 'child psychology, pediatrics, midwives and doulas, preschools, counseling, clergy, family law',
  },
  {
    name: 'scouting',
    does: 'scoutmaster, Scouting America, Boy Scouts, Girl Scouts, Cub Scout leader, den leader, Girl Scout troop leader, 4-H leader, 4-H club, FFA adviser, Eagle Scout adviser, troop committee, scout council executive, Campfire leader, youth service clubs',
    signs:
      'scouts, scout troop, Boy Scouts, Girl Scouts, Cub Scouts, scoutmaster, Eagle Scout, Eagle project, den leader, troop, merit badge, Girl Scout cookies, 4-H, FFA, pinewood derby, Brownies troop',
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
      old uniforms and badges to give to kids`,
    brands:
      'Boy Scouts of America, Scouting America, Girl Scouts, 4-H, FFA, American Heritage Girls',
    near: 'summer camps, after-school care, clergy, youth mentoring, extension office, skiing and outdoor skills, volunteering',
  },
  {
    name: 'youth mentoring',
    does: 'youth mentor, mentoring program, Big Brothers Big Sisters, mentor coordinator, youth pastor, at-risk youth program, juvenile diversion, gang prevention, youth counselor, boys to men program, girls empowerment group, runaway shelter, wilderness therapy, youth outreach worker, LGBTQ youth support',
    signs:
      'mentor for, big brother, big sister, role model, male role model, troubled teen, at-risk youth, bad crowd, runaway, ran away from home, juvenile court, truancy, skipping school, gang, youth group, bullied',
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
      teen father needs guidance`,
    brands: 'Big Brothers Big Sisters, Boys Town',
    near: 'after-school care, child psychology, clergy, scouting, police liaison, parenting support, volunteering',
  },
  {
    name: 'exchange students',
    does: 'exchange student coordinator, host family recruiter, study abroad adviser, international student adviser, homestay coordinator, cultural exchange program, Rotary youth exchange, sister cities program, student visa adviser at school, gap year abroad',
    signs:
      'exchange student, exchange students, host family, study abroad, semester abroad, homestay, foreign student, international student, sister city, pen pal',
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
      teacher wants to take students to Peru`,
    brands: 'AFS, Rotary Youth Exchange, Youth For Understanding',
    near: 'language lessons, college admissions, networking groups, immigration, travel agencies, English lessons',
  },
]
