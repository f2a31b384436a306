import type { Trade } from './trade'

/** Those who care for the old, the sick and the disabled at home and elsewhere. */
export const care: readonly Trade[] = [
  {
    name: 'home nursing',
    does: 'home health nurse, visiting nurse, home health agency, registered nurse, RN, LPN, LVN, private duty nurse, skilled nursing at home, wound care nurse, home infusion, IV therapy at home, nurse case manager, in-home injections, post-surgical nursing, pediatric home nursing, licensed practical nurse, home health care, medication management nurse, mobile IV',
    signs:
      'visiting nurse, home health nurse, private duty nurse, wound care, dressing changed, IV at home, catheter, feeding tube, tracheostomy, ventilator, pressure sore, bedsores, injections at home, home health agency, home infusion, PICC line, wound vac, discharged from the hospital, skilled nursing at home',
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
      blood pressure checks for a homebound neighbor`,
    brands: 'BAYADA, Amedisys, Visiting Nurse Association, VNA, Enhabit, Aveanna',
    touches: 'nursing student, school nurse, hospital floor nurse, nurse recruiter',
    near: 'in-home care, care management, hospice, medical equipment, family medicine, physical therapy',
  },
  {
    name: 'in-home care',
    does: 'in-home caregivers, home care agency, caregiver, home health aide, personal care aide, companion care, respite care, live-in caregiver, 24-hour care, senior care, elder care, certified nursing assistant, CNA, non-medical home care, overnight sitters, homemaker services, help with bathing and dressing, personal attendant, elderly companion, hospital sitter, private caregiver, helping seniors stay at home',
    signs:
      "caregiver, caregivers, home care, home health aide, personal care aide, respite care, live-in help, sitter for my mother, bathing and dressing, elder care, elderly parent, aging parents, cannot be left alone, can't be left alone, stay with mom, stay with dad, look after my mother, look after my father, helper for grandma, frail, bedridden, housebound, companion for my mother, helper for my parents",
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
      dad needs eyes on him till I get home from work`,
    brands:
      'Home Instead, Visiting Angels, Comfort Keepers, Right at Home, Care.com, Griswold, SYNERGY HomeCare, BrightStar Care, Senior Helpers, Interim HealthCare',
    touches: 'hospital orderly, home care scheduler',
    near: 'care management, home nursing, senior living, adult day care, dementia support, clergy, hospice',
  },
  {
    name: 'senior living',
    does: 'assisted living director, senior living advisor, senior placement agent, retirement community, independent living, memory care community, nursing home, skilled nursing facility, continuing care community, senior apartments, adult family home, board and care, residential care home, senior living sales, 55 plus community, short-term rehab stays, respite stays, community relations director, placement for seniors, eldercare placement, group home for seniors',
    signs:
      "assisted living, nursing home, retirement home, retirement community, memory care, independent living, senior housing, senior apartments, skilled nursing facility, adult family home, rest home, old folks home, a home for mom, place for dad to live, can't live alone, cannot live alone, senior community, 55 plus, rehab facility, placement for my mother",
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
      is it time to move dad out of his house`,
    brands:
      'Brookdale, A Place for Mom, Sunrise Senior Living, CarePatrol, Atria, Oasis Senior Advisors, Holiday Retirement',
    touches: 'nursing home cook, nursing home volunteer, activities aide',
    near: 'care management, in-home care, elder law, estate sales, moving, homes for sale, long-term care insurance',
  },
  {
    name: 'adult day care',
    does: 'adult day care, adult day services, adult day health center, day program for seniors, senior day center, respite program, social day program, day program for adults with disabilities, activities director, PACE program, memory day program, senior activities',
    signs:
      'adult day care, adult daycare, day program, day center, adult day services, day care for my mother, day care for my father, somewhere for dad during the day, respite program, PACE program, senior activities',
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
      somewhere with a nurse while I work part-time`,
    brands: 'SarahCare, Active Day, InnovAge',
    near: 'in-home care, senior centers, dementia support, care management, senior fitness, senior living, disability services',
  },
  {
    name: 'hospice',
    does: 'hospice nurse, hospice care, palliative care, end-of-life doula, death doula, comfort care, hospice chaplain, hospice social worker, hospice volunteer coordinator, hospice liaison, palliative physician, end-of-life planning, advance care planning, bereavement coordinator, hospice aide, hospice house',
    signs:
      'hospice, palliative, end of life, death doula, comfort care, last days, weeks to live, months to live, stop treatment, terminally ill, advance directive talk, die at home, nothing more to be done, terminal illness, terminal cancer, is dying of, dying mother, dying father',
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
      elderly client has stopped dialysis and wants to be home`,
    brands: 'VITAS, Seasons Hospice, Heartland Hospice, Gentiva',
    touches: 'hospice thrift shop clerk',
    near: 'home nursing, grief support, funerals, clergy, care management, estate planning, cancer care',
  },
  {
    name: 'dementia support',
    does: "dementia care specialist, certified dementia practitioner, Alzheimer's support, memory care consultant, dementia coach, caregiver education, Alzheimer's Association, memory cafe, dementia caregiver support group, memory screening, geriatric psychologist, dementia-friendly training, geriatric psychiatrist, dementia trainer, memory clinic",
    signs:
      "dementia, Alzheimer's, Alzheimers, memory loss, wanders, wandering off, forgetful, sundowning, memory problems, Lewy body, confused at night, doesn't recognize us, repeats the same question, memory test, losing her memory, losing his memory, frontotemporal",
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
      lays awake hollering and nobody sleeps`,
    brands: "Alzheimer's Association",
    touches: "Alzheimer's researcher, lab scientist",
    near: 'in-home care, senior living, adult day care, care management, support groups, neurology, elder law',
  },
  {
    name: 'care management',
    does: 'geriatric care manager, aging life care professional, care coordinator, medical social worker, social worker, LMSW, LCSW case manager, senior advisor, area agency on aging, elder care consultant, hospital discharge planner, patient advocate, aging services, daily money manager, professional guardian, case manager, elder advocate, ombudsman, senior services director, long-distance caregiving help',
    signs:
      'geriatric care manager, care manager, care coordinator, social worker, case manager, area agency on aging, long-distance caregiving, discharge planner, elder abuse, aging in place plan, caring for parents from far away, senior services, professional guardian, sandwich generation, care plan, ombudsman, elder services',
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
      what does mom do when she comes off rehab`,
    brands: 'Area Agency on Aging, Aging Life Care',
    touches: 'social work student, hospital admissions clerk',
    near: "in-home care, elder law, senior living, home nursing, Medicare plans, Social Security help, veterans' benefits",
  },
  {
    name: 'blood and organ donation',
    does: 'blood drive coordinator, blood bank, donor recruiter, plasma center, phlebotomist, organ donation outreach, bone marrow registry, transplant coordinator, Red Cross blood services, living donor advocate',
    signs:
      'blood drive, donate blood, blood donor, plasma donation, bone marrow, organ donor, kidney donor, living donor, transplant list, blood bank',
    asks: `want to host a blood drive at our church
      where can I give blood on a Saturday
      coworker needs a kidney and we want to spread the word
      daughter needs a bone marrow match
      rare blood type and told I should donate
      nephew is on the transplant list and waiting
      get paid for plasma
      our rotary wants to bring the bloodmobile to town`,
    brands: 'Red Cross blood services, Vitalant, Be The Match, NMDP, CSL Plasma',
    near: 'volunteering, family medicine, clergy, first aid training',
  },
]
