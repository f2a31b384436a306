import type { Trade } from './trade'

/** Those who care for the old, the sick and the disabled at home and elsewhere. */
export const care: readonly Trade[] = [
  {
    name: 'home nursing',
    does: 'home health nurse, visiting nurse, home health agency, registered nurse, RN, LPN, LVN, private duty nurse, skilled nursing at home, wound care nurse, home infusion, IV therapy at home, nurse case manager, in-home injections, post-surgical nursing, pediatric home nursing, licensed practical nurse, home health care, medication management nurse, mobile IV, certified wound ostomy nurse, tracheostomy and ventilator care, home infusion pharmacist and nurse, OASIS start of care nurse, diabetic and insulin visits, concierge nursing, medical escort nurse, PDN shifts for children, catheter and ostomy care, telehealth monitoring nurse, director of nursing home health, per diem visiting RN, post-partum home nurse, IV hydration at home, foot care nurse for diabetics',
    signs:
      'visiting nurse, home health nurse, private duty nurse, wound care, dressing changed, IV at home, catheter, feeding tube, tracheostomy, ventilator, pressure sore, bedsores, injections at home, home health agency, home infusion, PICC line, wound vac, discharged from the hospital, skilled nursing at home, stoma, ostomy, ostomy bag, colostomy bag, wound nurse, suctioning, trach, G-tube, tube feeding, nurse at home, nurse to come, home nurse, RN visits, nurse visits, in-home nurse, nurse comes to the house, nursing visits, change the dressing, dressing changes, wound dressing, IV antibiotics, insulin shots for my mother, infected bedsore, pediatric nurse at home, home health visits',
    asks: `hospital is sending dad home with an open wound
      someone who can change dressings every other day
      mother needs her shots and I can't do needles
      IV antibiotics at home for six weeks
      child on a feeding tube needs nights covered
      my brother has a trach and needs skilled help
      bedsore on grandma's hip is getting worse
      nurse to check his vitals and set up his pills
      Medicare approved home visits but I must pick an agency
      wife is just home from surgery with drains
      catheter keeps plugging up
      a nurse to travel with my father to his grandson's wedding
      home alone with a new colostomy and scared
      sugar is out of control and she lives alone
      need an RN to come to the house
      oxygen and lines and I don't know what I'm doing
      medically fragile baby coming home from the NICU
      blood pressure checks for a homebound neighbor
      tube came out of his stomach at midnight and I put it back scared
      surgeon said pack the cavity twice a day, I fainted
      toddler on a ventilator, I haven't slept since April
      blood thinner shots in the belly after the hip
      chemo pump has to be unhooked on Saturday
      insurance will cover visits twice a week, whom do I call
      leg ulcer weeps through every bandage
      drain empties into a bulb and I must measure it
      nobody local will draw his blood at the house
      PICC flush, sterile gloves, what have I signed up for
      husband came home with a bag on his side and he won't look at it
      twins born at 27 weeks, monitors beeping in the living room
      spinal cord injury, bowel program every other night
      assisted living will not do her insulin, a licensed person has to come
      school field trip needs somebody licensed for a diabetic child
      group home residents need meds passed and reviewed
      executive flying home after a stroke wants a medical escort
      camp for kids with trachs is short of nights
      farmer with a diabetic foot forty miles from town
      swelling and weight gain, someone to watch her heart failure
      suctioning every two hours
      drip antibiotics through Thanksgiving
      stitches out without a trip to the clinic
      can't swallow, formula at night
      vitamin drip after the stomach flu, at the hotel
      doctor signed orders, agency has a waiting list
      post-op facelift, somebody trained for two nights
      burns on both arms need soaking and wrapping
      monthly shot for my brother's schizophrenia at his apartment
      weekly B12 at home`,
    brands: 'BAYADA, Amedisys, Visiting Nurse Association, VNA, Enhabit, Aveanna',
    touches: 'nursing student, school nurse, hospital floor nurse, nurse recruiter',
    near: 'in-home care, care management, hospice, medical equipment, family medicine, physical therapy',
  },
  {
    name: 'in-home care',
    does: 'in-home caregivers, home care agency, caregiver, home health aide, personal care aide, companion care, respite care, live-in caregiver, 24-hour care, senior care, elder care, certified nursing assistant, CNA, non-medical home care, overnight sitters, homemaker services, help with bathing and dressing, personal attendant, elderly companion, hospital sitter, private caregiver, helping seniors stay at home, bathing and grooming help, Hoyer lift trained aides, hourly and overnight shifts, couples care, bilingual caregivers, post-surgery helper, dementia trained companions, direct support at home, meal prep and light housekeeping for elders, transportation and errands for seniors, vacation relief for family caregivers, VA homemaker program provider, Medicaid waiver personal care, caregiver registry, staffing coordinator for home care, private pay live-ins, private sitter, home care franchise owner, postpartum and disability aides',
    signs:
      "caregiver, caregivers, home care, home health aide, personal care aide, respite care, live-in help, sitter for my mother, bathing and dressing, elder care, elderly parent, aging parents, cannot be left alone, can't be left alone, stay with mom, stay with dad, look after my mother, look after my father, helper for grandma, frail, bedridden, housebound, companion for my mother, helper for my parents, in-home caregiver, home aide, live-in caregiver, overnight caregiver, in-home help, someone to stay with, care for my mother, care for my father, care for my mom, care for my dad, care for my parents, caring for my mother, caring for my father, caring for her mother, caring for his mother, caring for my mom, caring for my dad, caring for her husband, caregiver burnout, respite, personal attendant, in-home care, senior care, health aide, sponge bath, overnight sitter, shower aide, bathe my mother, feeble, Hoyer lift, home health aides",
    asks: `mom cannot be left alone while I work
      dad fell twice this month and lives by himself
      somebody to help my mother bathe and dress
      husband needs watching so I can get out for groceries
      she forgets to eat unless someone is there
      I'm worn out looking after my father
      overnight help so I can sleep
      company for a lonely widow a few afternoons a week
      grandpa wants to stay in his own house
      need someone to live in with my aunt
      we're going away for a week and can't leave my mother
      drive her to the store and cook a little
      parents refuse to move and they need help every day
      my brother is paralyzed and his aide quit
      client of mine has an elderly parent three states away
      sit with dad in the hospital at night
      does long-term insurance or the VA pay for an aide
      hands to help after my hip surgery
      looking for a kind caregiver
      Medicaid will pay a relative to care for him, how does that work
      uncle with Parkinson's needs a steady arm
      last caregiver didn't show up again
      my wife has MS and I have to travel for work
      my client can no longer manage at home by herself
      someone to give my sister a break from caring for mom
      dad needs eyes on him till I get home from work
      cereal for supper again and the milk was spoiled
      found her on the floor Sunday, she'd been there since Friday
      he won't shower for me but might for somebody else
      my back went out lifting my husband onto the toilet
      soiled sheets every morning before I leave for work
      hundred-mile drive each way to check on my parents
      promised him I'd never put him in a home
      neighbor lady pops in but she's eighty herself
      agency sends a different face every day
      newly blind aunt needs a pair of eyes for mail and meals
      my mother only speaks Cantonese and wants somebody who cooks her food
      wedding in Ohio, who stays with grandma that weekend
      broken shoulder, can't button or cook
      waiting for a nursing bed, what do we do till then
      farm wife, ninety, refuses to leave the farm
      MS and three kids, I need a hand mornings
      sundown to sunup, six nights, so I can keep my job
      teacher on leave to mind her father, leave runs out in May
      employee keeps missing shifts because of her ailing dad
      our parish has shut-ins with no one
      bank trustee needs aides arranged for a client, around the clock
      retired priests' residence wants aides for breakfast and dressing
      errands, laundry, soup, checkers
      stand by while he showers
      get her up and put her to bed
      spell me on Thursdays
      hospital bed in the den and no idea how to turn him
      husband's stroke, I can't do it all anymore
      my aunt pays cash to a lady who steals
      she needs cueing to eat, dress, take the pills
      paid family helper through the state program
      college boy with quadriplegia needs morning help in the dorm
      widowed client rattles around alone since the funeral and isn't eating`,
    brands:
      'Home Instead, Visiting Angels, Comfort Keepers, Right at Home, Care.com, Griswold, SYNERGY HomeCare, BrightStar Care, Senior Helpers, Interim HealthCare',
    touches: 'hospital orderly, home care scheduler',
    near: 'care management, home nursing, senior living, adult day care, dementia support, clergy, hospice',
  },
  {
    name: 'senior living',
    does: 'assisted living director, senior living advisor, senior placement agent, retirement community, independent living, memory care community, nursing home, skilled nursing facility, continuing care community, senior apartments, adult family home, board and care, residential care home, senior living sales, 55 plus community, short-term rehab stays, respite stays, community relations director, placement for seniors, eldercare placement, group home for seniors, life plan community sales, move-in coordinator, certified senior advisor, free placement and referral, affordable senior housing manager, executive director of assisted living, post-acute rehab admissions, nursing home administrator, residential care for the elderly, LGBTQ-friendly senior community, veterans home, small six-bed care homes, memory care program director, respite suites, marketing director senior community, tours and compares facilities, active adult community, supportive housing for seniors, sister-run Catholic home',
    signs:
      "assisted living, nursing home, retirement home, retirement community, memory care, independent living, senior housing, senior apartments, skilled nursing facility, adult family home, rest home, old folks home, a home for mom, place for dad to live, can't live alone, cannot live alone, senior community, 55 plus, rehab facility, placement for my mother, assisted-living, nursing homes, nursing facility, care home, care homes, retirement communities, elderly housing, home for the aged, 55-plus, over-55, continuing care, memory unit, care facility, place for my mother, place for my father, place for mom, place for grandma, senior facility, convalescent home, retirement village, subacute rehab, veterans home, nursing home bed, board-and-care, senior complex, long-term care facility, residential care, locked unit",
    asks: `mother can't live alone anymore and we can't take her
      find a good place for dad before he leaves the hospital
      parents want to downsize to somewhere with meals
      which nursing homes around here are any good
      wandered off twice and needs a locked unit
      what does assisted living cost and who pays
      aunt is lonely in the big house and wants company
      hospital gave us two days to pick a rehab place
      apartment for seniors on a fixed income
      mom and dad need different levels of care but want to stay together
      want to visit communities but don't know where to start
      small home-like place that takes Medicaid
      grandmother is unhappy where she is and wants to move
      place for my mother while I recover from surgery
      somewhere near us for my in-laws from out of state
      veteran dad needs a home and has a pension
      retirement place that takes his dog
      looking for memory care for my husband
      client is selling because she's moving to a retirement community
      no more stairs or yard work at our age
      my clients are selling and need somewhere for his mother
      is it time to move dad out of his house
      mom left a pan burning twice, the fire chief says enough
      two-story colonial, two bad knees, no kids nearby
      dad eats at the diner three times a day and is lonely
      medicare days run out Friday and she still can't walk
      husband and I, eighty-one, one of us failing
      deposit here, waitlist there, how do you compare
      what's the difference between all these places
      smelled bad and nobody answered the call lights, get her out
      she has four cats and eighty thousand dollars, where can she go
      blind couple wants to stay together
      kosher meals and Yiddish speakers for my aunt
      aging nuns, our convent is closing
      a home for my brother with Down syndrome once I'm gone, he's sixty
      bingo, a bus to the store, a nurse at night
      trial month to see if grandpa likes it there
      escaped through the window of the last place
      condo with a pool and no one under fifty-five
      seniors' rent by income, waiting list two years
      out of money after three years, will they evict her
      hospital case manager handed me a list of forty names
      moving them here from Arizona, near the grandkids
      behavior got him kicked out of two facilities
      mother hates communal dining, wants a cottage with a garden
      listing clients' house as soon as they choose a community
      family meeting: she can't go back to her apartment
      retired teachers wanting golf, woodshop, concerts
      surveys and star ratings, how to read them
      rehab after the broken pelvis, which one is decent
      too well for a nursing home, too weak for alone
      a bed tonight for my mother, respite or emergency
      somewhere safe for mom
      tour senior places with us
      a Catholic home with daily Mass
      Spanish-speaking small home for abuela
      pastor emeritus can no longer keep his house`,
    brands:
      'Brookdale, A Place for Mom, Sunrise Senior Living, CarePatrol, Atria, Oasis Senior Advisors, Holiday Retirement',
    touches: 'nursing home cook, nursing home volunteer, activities aide',
    near: 'care management, in-home care, elder law, estate sales, moving, homes for sale, long-term care insurance',
  },
  {
    name: 'adult day care',
    does: 'adult day care, adult day services, adult day health center, day program for seniors, senior day center, respite program, social day program, day program for adults with disabilities, activities director, PACE program, memory day program, senior activities, medical model adult day, dementia day club, transportation to and from center, day habilitation, recreation therapist for seniors, multicultural elder center, intergenerational day program, program aide adult day, early memory loss club, caregiver respite grants, CNA and nurse on site days, adult day administrator, PACE enrollment specialist, brain injury day program',
    signs:
      'adult day care, adult daycare, day program, day center, adult day services, day care for my mother, day care for my father, somewhere for dad during the day, respite program, PACE program, senior activities, adult day, adult day program, adult day center, day programs, day program for my son, day program for my daughter, senior daycare, elder daycare, day care for adults, daycare for adults, day care for seniors, day care for grandma, day care for dad, dayhab, day habilitation, day health center, day respite, weekday program for mom, program for my father during the day, dementia day, memory club, day care for the elderly, elder day care, daycare for my mother, daycare for my father, daycare for seniors, adult day health',
    asks: `somewhere dad can spend the day while I'm at the office
      mom sits in front of the TV alone all day
      husband has Alzheimer's and I need weekdays free to work
      grown son with disabilities has nothing to do since school ended
      exercises and music for a bored retiree
      a day off each week from looking after my wife
      program that picks her up and brings her home
      can't afford full-time help at home
      nurse on site and people his own age
      grandfather needs supervision but not a nursing home
      aunt just lost her husband and needs to get out of the house
      in-law who speaks little English needs company by day
      looking for an adult day program
      neighbor whose wife with memory loss needs company by day
      somewhere with a nurse while I work part-time
      van picks him up at eight and he comes home tired and happy
      keeps phoning me at work every ten minutes
      grandmother naps all day and is up all night
      half days with crafts, lunch and a nurse
      she likes to fold napkins and sing, needs people
      turned twenty-two, the school bus stopped coming
      I can't leave the store and dad can't be left
      husband after a stroke, nothing to get up for
      not ready to move her, but nine to five I have a job
      Korean-speaking elders who play cards together
      coloring, chair exercise, hot meal, home by four
      Medicaid waiver covers it if I can find one
      workers at our plant keep quitting to watch parents
      church wing sits empty weekdays, could elders use it
      hospital social worker suggested a center, three days a week
      young man with a brain injury, bored and restless at home
      veterans program pays for two days weekly
      I fly Tuesdays to Thursdays, father with Parkinson's needs somewhere by day
      bathing and podiatry done on site while they're there
      she thinks she's going to her job, and that's fine
      weekday company with supervision
      lunch, bingo, a nap
      help with changing, meals and naps, weekdays till five
      drop her off a few hours for groceries and my own doctor
      could she try one day at the center first
      autistic grown daughter needs weekday structure
      dad paces the apartment by noon
      social club for early memory trouble
      retired pianist would play for others
      all-inclusive senior program with doctors and a van
      mom needs somewhere to go weekdays`,
    brands: 'SarahCare, Active Day, InnovAge',
    near: 'in-home care, senior centers, dementia support, care management, senior fitness, senior living, disability services',
  },
  {
    name: 'hospice',
    does: 'hospice nurse, hospice care, palliative care, end-of-life doula, death doula, comfort care, hospice chaplain, hospice social worker, hospice volunteer coordinator, hospice liaison, palliative physician, end-of-life planning, advance care planning, bereavement coordinator, hospice aide, hospice house, inpatient comfort unit, advanced illness management, legacy projects and letters, vigil volunteer, hospice music therapist, POLST and living will conversations, home funeral guide, pediatric palliative team, symptom management physician, crisis care nurse at the end of life, Medicare hospice benefit intake, certified hospice and palliative nurse, We Honor Veterans program, hospice medical director, death cafe host, medical aid in dying information, spiritual care coordinator, threshold singers',
    signs:
      'hospice, palliative, end of life, death doula, comfort care, last days, weeks to live, months to live, stop treatment, terminally ill, advance directive talk, die at home, nothing more to be done, terminal illness, terminal cancer, is dying of, dying mother, dying father, hospice care, palliative care, dying at home, on her deathbed, deathbed, end-of-life, terminal diagnosis, POLST, he is dying, she is dying, father is dying, mother is dying, comfort measures, no more chemo, stopped treatment, stopping treatment, stop the chemo, last breath, six months to live, pass away at home, passing at home, comfort kit, dying wish, dying patient, stop dialysis, die in peace, incurable',
    asks: `doctors say there is nothing more they can do
      wants to die at home and not in a hospital
      dad has weeks to live and we don't know what comes next
      keep her comfortable without any more treatment
      mother has stopped eating and is failing
      his pain at the end is more than we can handle
      someone to sit with my grandmother in her last days
      family can't agree whether to stop the chemo
      does Medicare pay when a person is dying
      what should we expect in the final hours
      my friend is dying and has no family
      support for kids whose mom is terminally ill
      sick but not ready to give up and need symptom relief
      husband's heart is failing and he's tired of the hospital
      how do I talk with my parents about their last wishes
      somebody to help us say goodbye
      looking for a good hospice
      elderly client has stopped dialysis and wants to be home
      oncologist shook his head and said go home, be together
      she wants her own bed, her dog, and no more needles
      rattling breath, is this it
      ninety-six, sleeps twenty hours, refuses soup
      one more scan or one more summer at the lake
      morphine under the tongue, am I doing it right
      he fights for air at night, I call the ambulance each time
      kids want to see grandpa before, how do I explain it
      family's flying in from Korea, how much time do we have
      ALS patient choosing no ventilator
      ICU says it's our decision by morning
      heart pump off or on, his wish was never to linger
      premature baby who won't survive, we want to take her home
      nursing home says she's failing and suggested another team
      keep vigil, nobody should be alone at the end
      letters and recordings for my children while I can
      cousin wants music played at her bedside
      inmate is dying, warden allows visits
      volunteer group would sit with the dying
      veteran's final salute, someone pins him
      who signs the pink form about no CPR
      turned yellow, liver's done, comfortable is all he wants
      feeding her would hurt more than help, said the nurse
      mom's last Christmas
      pain pump at the house
      no more hospitals for her
      talk about dying without flinching
      what happens when she takes her last breath at home
      rabbi, Buddhist monk or no one, respect how we do goodbyes
      help us through the final week
      we were told to stop the dialysis
      congestive heart, in and out eight times, what else is there`,
    brands: 'VITAS, Seasons Hospice, Heartland Hospice, Gentiva',
    touches: 'hospice thrift shop clerk',
    near: 'home nursing, grief support, funerals, clergy, care management, estate planning, cancer care',
  },
  {
    name: 'dementia support',
    does: "dementia care specialist, certified dementia practitioner, Alzheimer's support, memory care consultant, dementia coach, caregiver education, Alzheimer's Association, memory cafe, dementia caregiver support group, memory screening, geriatric psychologist, dementia-friendly training, geriatric psychiatrist, dementia trainer, memory clinic, Teepa Snow trained coach, validation therapy, care partner education series, wandering prevention and ID bracelets, early-onset support facilitator, frontotemporal degeneration group, dementia activities specialist, memory assessment nurse practitioner, cognitive testing, driving evaluations for memory loss, Lewy body caregiver mentor, Music and Memory certified, dementia-friendly community trainer, first responder dementia training, support line specialist, Alzheimer's walk organizer, reminiscence programs, brain health educator, care consultations for families",
    signs:
      "dementia, Alzheimer's, Alzheimers, memory loss, wanders, wandering off, forgetful, sundowning, memory problems, Lewy body, confused at night, doesn't recognize us, repeats the same question, memory test, losing her memory, losing his memory, frontotemporal, Alzheimer, has dementia, with dementia, mild cognitive impairment, cognitive decline, cognitive impairment, cognitive testing, vascular dementia, sundowner, sundowns, memory care coach, memory screening, can't remember her children, doesn't know me, doesn't know us, same question over and over, asks the same thing, mother forgets, father forgets, wandering at night, gets lost driving, short-term memory, memory is going, memory is slipping, memory trouble, confused and agitated, dementia care, memory cafe, doesn't recognize me, doesn't recognize him, Alzheimers group",
    asks: `mom asks me the same thing ten times an hour
      dad got lost driving home from the store
      she accuses me of stealing her purse
      husband doesn't know who I am some days
      grandmother leaves the stove on
      gets agitated every evening when the sun goes down
      he walks out of the house at night in his pajamas
      just got the Alzheimer's diagnosis and we're lost
      how do I get my father to stop driving
      I lose my temper with my wife and feel awful
      is this normal aging or something worse
      refuses to bathe and says she already did
      how to tell the grandchildren what is happening to grandpa
      others who are going through this with a spouse
      bank says my aunt is giving money to strangers by phone
      sister thinks nothing is wrong with mother
      train our staff to deal with confused customers
      something gentle for her to do with her hands
      early memory trouble at fifty-eight and still working
      lays awake hollering and nobody sleeps
      purse in the freezer, keys in the sugar bowl
      packs a suitcase every evening to go home, she is home
      calls me by her dead sister's name
      bought eleven vacuum cleaners off the television
      dinner's over and he asks when we eat
      mirrors upset her, she thinks there's a stranger
      he was an engineer and now can't work the faucet
      swears at the aide, never swore in his life
      license was taken and he hunts for the keys daily
      drew a clock for the doctor and it was all on one side
      sees children on the lawn who aren't there
      church treasurer for forty years and the figures don't add up now
      fifty-four, personality changed, got fired
      hides food, then worries about thieves
      sister in denial, I'm the bad guy
      shadowing me from room to room, even the bathroom
      puts on three sweaters in July
      mom can't follow the television plot or the stove
      how do you answer when she asks for her mother
      told the same war story before the soup and after
      music from the forties calms her, more ideas like that
      our police want to know how to approach a lost elder
      library hosts a sing-along for couples, one is fading
      bank tellers need to spot confused clients
      employee's husband was just diagnosed, she's 58
      keep him from the road, locks and door chimes and what else
      mild impairment on the test, what now
      can't find words anymore
      wife hits me when I undress her
      sign her papers while she still understands?
      others in the same boat with a wife who's slipping
      safe return bracelet
      strategies for a mother who won't bathe
      Alzheimer's gene runs in the family, should I get checked
      grandpa swallowed a button thinking it was candy`,
    brands: "Alzheimer's Association",
    touches: "Alzheimer's researcher, lab scientist",
    near: 'in-home care, senior living, adult day care, care management, support groups, neurology, elder law',
  },
  {
    name: 'care management',
    does: 'geriatric care manager, aging life care professional, care coordinator, medical social worker, social worker, LMSW, LCSW case manager, senior advisor, area agency on aging, elder care consultant, hospital discharge planner, patient advocate, aging services, daily money manager, professional guardian, case manager, elder advocate, ombudsman, senior services director, long-distance caregiving help, certified care manager CMC, nurse care manager, geriatric assessments, crisis intervention for elders, benefits enrollment for seniors, family meetings and mediation on care, medical advocacy at appointments, adult protective services, options counselor, transition coach hospital to home, conservator and fiduciary, health care proxy for solo agers, long-term care ombudsman, caregiver consultant, BCPA board certified patient advocate, elder care concierge, hospital social worker, senior outreach worker, Medicaid waiver case manager',
    signs:
      'geriatric care manager, care manager, care coordinator, social worker, case manager, area agency on aging, long-distance caregiving, discharge planner, elder abuse, aging in place plan, caring for parents from far away, senior services, professional guardian, sandwich generation, care plan, ombudsman, elder services, care management, care managers, social workers, case worker, caseworker, patient advocate, aging life care, eldercare, care for aging parents, adult protective services, discharged from rehab, discharge plan, elder care options, senior resources, resources for seniors, solo ager, family meeting about mom, long distance caregiver, caregiver for my parents, health proxy, neglected elder, care conference, eldercare advice, help for aging parents, coordinate her care, coordinate his care, coordinate care, oversee her care, helping aging parents',
    asks: `parents live far away and I can't tell how they're doing
      mother is in the hospital and I don't know what to ask for
      siblings fight over what to do with dad
      where do I even begin with an aging parent
      someone to go with my aunt to her doctors and take notes
      six specialists and nobody talks to each other
      what programs are there for seniors with little money
      nursing home isn't treating him right and I want an advocate
      neighbor is old and alone and not coping
      worried someone is taking advantage of grandma
      no children and wonder who'll look after me
      assess if my father is safe at home
      elderly client has unpaid bills piled on the table
      hospital wants to discharge her and we aren't ready
      person to check on my uncle every week and report
      I'm raising kids and caring for my mother at once
      need a guardian for an incapacitated relative
      looking for a social worker who knows elder services
      help filling out the Medicaid forms for mom's care
      mom's mail is full of scams and past-due notices
      an elderly tenant who shouldn't be on his own
      sister and I live two states from our father
      what does mom do when she comes off rehab
      only child, two jobs, father in Tampa, I'm in Boston
      sticky notes, seven pill bottles, three pharmacies
      mom tells each of us a different story
      brother holds the checkbook and won't let us see her
      what can he get, what can he keep, where do we apply
      somebody neutral to run a family meeting
      they discharged him at nine at night with no plan
      our trust department needs eyes on a beneficiary
      lawyer says get a professional assessment first
      woman in 4B hasn't opened her door, rent piling up
      pastor visits but doesn't know which agency to call
      we're in Germany, aunt's in Ohio, Skype isn't enough
      interview aides, set it up, and check on them
      adult son with schizophrenia and I'm seventy-nine
      judge made me my aunt's guardian and I don't know what to do
      three doctors, three opinions, no one explains
      eyes and ears at the nursing home's care conference
      HR asks how to help employees who look after parents
      landlord worries about an elderly hoarder who's falling
      insurance denied more rehab days, appeal by Thursday
      home or facility, someone to weigh it honestly
      which benefit pays for what in mom's care
      refuses help from family, maybe a professional gets through
      ambulance thrice in two months, something has to change
      elder orphan, friends my age are all gone
      no heat, no food, proud veteran in a trailer
      make a plan for our aging parents before the crisis
      go to appointments with mom
      sort out dad's care from far away
      husband's brain injury, who coordinates it all
      she's on her own and slipping, my client of twenty years
      apply for the elderly waiver with her
      quarterly check-ins and a written report
      daughter in Dallas calls me, her mother's banker, for advice
      moving dad from Maine, arrange doctors, ride, bed`,
    brands: 'Area Agency on Aging, Aging Life Care',
    touches: 'social work student, hospital admissions clerk',
    near: "in-home care, elder law, senior living, home nursing, Medicare plans, Social Security help, veterans' benefits",
  },
  {
    name: 'blood and organ donation',
    does: 'blood drive coordinator, blood bank, donor recruiter, plasma center, phlebotomist, organ donation outreach, bone marrow registry, transplant coordinator, Red Cross blood services, living donor advocate, mobile blood drive planning, apheresis and platelet nurse, tissue and eye bank, donor family services, living kidney donor mentor, paired exchange coordinator, transplant social worker, registry drive organizer, plasma center manager, milk bank coordinator, whole body donation program, organ procurement organization staff, bloodmobile driver, donor center phlebotomist, marrow donor outreach speaker',
    signs:
      'blood drive, donate blood, blood donor, plasma donation, bone marrow, organ donor, kidney donor, living donor, transplant list, blood bank, platelet donation, giving blood, give blood, donating blood, bloodmobile, blood donation, blood shortage, donate plasma, plasma center, sell plasma, marrow donor, marrow match, bone marrow match, stem cell donor, needs a kidney, need a kidney, liver donor, organ donation, organ transplant, needs a liver, donate a kidney, donor registry, eye bank, milk bank, O negative, cord blood, blood donors, transplant recipient, cheek swab drive, donate my body, kidney donation',
    asks: `want to host a blood drive at our church
      where can I give blood on a Saturday
      coworker needs a kidney and we want to spread the word
      daughter needs a bone marrow match
      rare blood type and told I should donate
      nephew is on the transplant list and waiting
      get paid for plasma
      our rotary wants to bring the bloodmobile to town
      bus with the reclining chairs and cookies, get it to our lot
      O negative and I've moved here, where next
      crash victim pulled through thanks to strangers, we want to give back
      dialysis three times a week unless someone steps up
      leukemia, her sister isn't compatible, need a swab campaign
      high school seniors want to organize one for the honor society
      factory break room, forty people, half a day in August
      platelets, two arms, two hours, who takes them
      sickle cell son relies on people he'll never meet
      give one of mine to my brother, what tests come first
      liver, part of mine for my niece
      put the little heart on my license
      iron too low last time, may I try again
      fire company challenge against the police, sleeves rolled up
      husband died and gave his corneas, we'd like to write them
      swap chains, we're incompatible but want to trade
      student short of rent sells his gold-colored stuff twice a week
      summer shortage on the news, let's do something at temple
      cord saved at birth, public bank or private
      leave my body to the medical school
      tattooed last year, may I donate
      bumper sticker begging for a match
      billboard for a coworker's kidney
      mosque drive during Ramadan evenings
      hemochromatosis, they take a pint monthly
      milk bank for preemies, I pump extra
      cheek swab at the college fair
      eye bank speaker for Lions
      double red donation
      become a stem cell match`,
    brands: 'Red Cross blood services, Vitalant, Be The Match, NMDP, CSL Plasma',
    near: 'volunteering, family medicine, clergy, first aid training',
  },
]
