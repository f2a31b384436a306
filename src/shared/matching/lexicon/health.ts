import type { Trade } from './trade'

/** Doctors, dentists and the other trades of the body. */
export const health: readonly Trade[] = [
  {
    name: 'family medicine',
    does: 'family doctor, family physician, primary care physician, primary care provider, PCP, general practitioner, internist, internal medicine, family nurse practitioner, physician assistant, direct primary care, concierge medicine, family practice, annual physicals, house calls, geriatrician, preventive care, accepting new patients, men and women of all ages, osteopathic physician, chronic disease management',
    signs:
      'family doctor, primary care, family physician, general practitioner, internist, PCP, annual physical, yearly physical, checkup, new doctor, blood pressure, high cholesterol, thyroid, blood work, referral from a doctor, DOT physical, flu shot, house call doctor, geriatrician, accepting new patients, doctor retired',
    asks: `our family doctor is retiring and nobody takes new patients
      just moved here and need a regular doctor
      haven't had a physical in ten years
      my blood pressure keeps running high
      dad needs a doctor who takes Medicare and listens
      always tired lately and don't know why
      husband refuses to go for a checkup
      six week wait just to see my own doctor
      looking for a good family doctor
      someone to manage my mother's dozen medications
      cholesterol came back high and I want it watched
      no insurance but want a doctor for a flat monthly fee
      doctor who still makes house calls for an elderly aunt
      need a sports physical or work physical signed
      cough that has hung on for a month
      my thyroid numbers are off again
      one doctor for the whole family, kids and grandparents
      I need a referral before my insurance will pay a specialist
      college son needs shots and forms filled out
      feeling dizzy when I stand up
      drivers need their DOT medical cards renewed`,
    touches:
      'medical receptionist, pharmaceutical sales representative, medical student, hospital administrator, pre-med student',
    near: 'urgent care, pharmacy, pediatrics, home nursing, medical billing, health insurance',
  },
  {
    name: 'pediatrics',
    does: "pediatrician, children's doctor, pediatric nurse practitioner, kids' doctor, newborn care, well-child visits, well-baby checks, childhood vaccinations, adolescent medicine, pediatric clinic, pediatric group, developmental pediatrician, school physicals, baby doctor, sick visits for kids, pediatric nurse",
    signs:
      "pediatrician, pediatric, pediatrics, well-baby visit, newborn checkup, children's doctor, kids doctor, childhood vaccines, school physical, sports physical, ear infections, baby doctor, growth chart, my baby has a fever, camp physical, bedwetting, colicky baby",
    asks: `expecting in March and need a doctor for the baby
      my toddler has one ear infection after another
      newborn isn't gaining weight
      baby has a fever and a rash
      new in town with three kids who need shots for school
      camp wants a physical form signed by Friday
      our six-year-old still wets the bed
      son is far behind the growth curve
      doctor who is patient with anxious kids
      colicky baby who screams all evening
      looking for a good pediatrician
      pediatrician with Saturday hours for working parents
      my daughter keeps getting strep throat
      worried my baby isn't crawling or babbling yet
      teen needs a sports physical for football
      our foster child needs a medical checkup
      kids' doctor who takes Medicaid
      questions about the vaccine schedule for our infant
      preemie coming home from the hospital soon
      my child's stomach aches every school morning`,
    touches: 'pediatric ward volunteer, school health clerk',
    near: "family medicine, midwives and doulas, children's dentistry, child psychology, daycare, preschools",
  },
  {
    name: 'urgent care',
    does: 'urgent care clinic, walk-in clinic, urgent care physician, emergency physician, after-hours care, minute clinic, stitches, X-rays on site, minor injuries, drug screens, occupational medicine, telehealth, telemedicine visits, immediate care, ER doctor, ER nurse, DOT physicals, strep and flu tests, work injuries',
    signs:
      'urgent care, walk-in clinic, stitches, emergency room, after-hours doctor, sprain, strep test, flu test, COVID test, drug screen, tetanus shot, deep cut, fish hook, bee sting swelling, same-day doctor, telehealth visit, occupational health clinic',
    asks: `sliced my hand open and it needs stitches
      ankle swelled up after a fall on the stairs
      kid has a sore throat and it's Sunday
      our doctor can't see us for two weeks and I'm sick now
      not bad enough for the emergency room but can't wait
      stepped on a rusty nail
      employee got hurt on the job and needs to be looked at
      need a strep test tonight
      new hires have to take a drug screen
      woke up with pink eye
      burning when I urinate and it's the weekend
      tick bite with a red ring around it
      bad burn from the stove
      walk-in place with short waits and an X-ray
      on vacation here and ran a high fever
      see a doctor by video today
      something stuck in my son's nose
      bee sting and the whole arm is swelling
      think I broke a finger playing ball
      sinus infection and can't take off work`,
    brands:
      'MinuteClinic, CareNow, Concentra, FastMed, NextCare, MedExpress, CityMD, GoHealth, Teladoc',
    touches: 'emergency room registration clerk, ambulance dispatcher',
    near: 'family medicine, pediatrics, orthopedics, pharmacy, first aid training, safety training',
  },
  {
    name: 'dentistry',
    does: 'dentist, family dentist, general dentist, cosmetic dentist, DDS, DMD, dental hygienist, cleanings and exams, fillings, crowns, root canals, endodontist, periodontist, prosthodontist, dentures, denturist, implants, veneers, teeth whitening, emergency dental care, sedation dentistry, gum disease treatment, gentle dentistry, mobile dentist, night guards',
    signs:
      'dentist, dental, dentistry, tooth, toothache, teeth cleaning, cavity, root canal, dentures, chipped tooth, cracked tooth, bleeding gums, gum disease, veneers, teeth whitening, dental implant, crown fell off, lost a filling, grinding my teeth, dental hygienist, endodontist, periodontist, bad breath, night guard',
    asks: `tooth woke me up throbbing in the night
      crown fell off while I was eating caramel
      chipped my front tooth before the wedding
      gums bleed every time I brush
      haven't had my teeth cleaned in six years
      grandpa's dentures don't fit and he can't chew
      terrified of the drill and need somebody gentle
      I grind my teeth at night and wake with a sore jaw
      want a whiter smile for photos
      told I need a root canal and want a second opinion
      no dental insurance and a broken molar
      lost a filling on Friday evening
      missing two teeth and considering implants
      jaw clicks and hurts when I open wide
      looking for a good dentist for the whole family
      my mother in the nursing home has mouth pain
      face is swollen from an abscess
      my smile embarrasses me at work
      anybody who takes Medicaid for adult teeth
      false teeth broke in half
      sensitive to cold on one side
      we moved and need cleanings for all of us`,
    brands:
      'Aspen Dental, Gentle Dental, Western Dental, Affordable Dentures, ClearChoice, Delta Dental',
    touches:
      'dental supply sales rep, dental office receptionist, dental student, dental insurance claims clerk, dental lab technician',
    near: "oral surgery, orthodontics, children's dentistry, sleep medicine, medical billing",
  },
  {
    name: "children's dentistry",
    does: "pediatric dentist, children's dentist, kids' dentist, dentist for children, first dental visits, sealants, fluoride, special-needs dentistry, nitrous for kids, pediatric dental group, baby teeth, tongue-tie release, lip-tie release, space maintainers",
    signs:
      "pediatric dentist, children's dentist, kids dentist, baby teeth, baby tooth, toddler's teeth, sealants, tongue-tie, lip-tie, thumb sucking, first dental visit, child's cavities",
    asks: `my toddler needs a first visit to the dentist
      three-year-old has cavities in his baby teeth
      my son screams whenever anyone looks in his mouth
      daughter knocked out a tooth on the playground
      dentist who is good with autistic kids
      adult teeth coming in behind the baby teeth
      lactation nurse thinks my newborn is tongue-tied
      still sucks her thumb and her teeth stick out
      somewhere fun so the kids aren't scared of cleanings
      our foster kids have never had their teeth checked
      looking for a kids' dentist
      my child needs four fillings and may need to be put under
      should we get sealants on her molars
      brown spots on my two-year-old's front teeth
      child with Down syndrome needs gentle dental care
      kids' dentist that takes Medicaid or CHIP
      grandson chipped a baby tooth on the coffee table`,
    brands: 'Kool Smiles',
    touches: 'dental supply sales rep',
    near: 'dentistry, pediatrics, orthodontics, speech therapy, autism services',
  },
  {
    name: 'orthodontics',
    does: 'orthodontist, braces, clear aligners, Invisalign provider, retainers, teeth straightening, bite correction, palate expanders, orthodontic practice, adult braces, orthodontic assistant, early orthodontic treatment, jaw alignment',
    signs:
      'orthodontist, orthodontics, braces, aligners, Invisalign, retainer for my teeth, lost retainer, overbite, underbite, crooked teeth, buck teeth, crowded teeth, palate expander, straighten my teeth, gap in my teeth, crossbite',
    asks: `my daughter's teeth are coming in crooked
      dentist says our son will need braces
      dog chewed up my retainer
      a bracket popped off and the wire is poking her cheek
      want to straighten my teeth at forty without metal
      my teeth have shifted since high school
      overbite so bad he can't close his lips
      what do braces cost and can we pay monthly
      gap between my front teeth bothers me
      moved in the middle of treatment and need someone to finish
      looking for a good orthodontist
      when should a seven-year-old be seen about her bite
      teeth so crowded I cannot floss
      lower jaw sticks out and she gets teased
      mail-order aligners made my bite worse
      twins both need braces this year
      wearing clear trays before the wedding`,
    brands: 'Invisalign, SmileDirectClub, ClearCorrect, Byte aligners',
    touches: 'dental lab technician',
    near: "dentistry, children's dentistry, oral surgery, pediatrics",
  },
  {
    name: 'oral surgery',
    does: 'oral surgeon, oral and maxillofacial surgeon, wisdom teeth removal, tooth extractions, dental implants surgery, jaw surgery, bone grafts, facial trauma, TMJ surgery, corrective jaw surgery, IV sedation, biopsies of the mouth, full-arch implants, all-on-four',
    signs:
      'oral surgeon, oral surgery, wisdom teeth, wisdom tooth, impacted tooth, tooth extraction, tooth pulled, bone graft in my jaw, jaw surgery, broken jaw, maxillofacial, dry socket, all-on-four, sinus lift, cleft palate',
    asks: `my son's wisdom teeth are coming in sideways
      dentist says the tooth has to be pulled surgically
      need to be put to sleep to have teeth taken out
      broke my jaw in a bike wreck
      all of my upper teeth have to come out
      no bone left for an implant
      lump inside my cheek that the dentist wants biopsied
      college kid home for break needs wisdom teeth out
      pain days after an extraction and I fear a dry socket
      jaw locks and won't open all the way
      orthodontist says she needs jaw surgery
      permanent teeth instead of my loose dentures
      looking for a good oral surgeon
      how much to have four impacted teeth removed
      on blood thinners and need a tooth out safely
      snapped a molar off at the gum line`,
    touches: 'dental supply sales rep',
    near: 'dentistry, orthodontics, plastic surgery, sleep medicine',
  },
  {
    name: 'eye care',
    does: 'optometrist, eye doctor, optometry practice, comprehensive eye exams, contact lens fittings, dry eye treatment, vision therapy, glaucoma checks, diabetic eye exams, pediatric eye exams, low vision specialist, family eye care, emergency eye care, myopia control, vision rehabilitation',
    signs:
      'optometrist, eye doctor, eye exam, vision exam, contact lenses, contacts prescription, dry eyes, itchy red eye, floaters, blurry vision, glaucoma, macular degeneration, lazy eye, squinting, nearsighted, color blind, pink eye, low vision, vision therapy, eye strain, diabetic eye exam',
    asks: `can't read the street signs at night anymore
      my son squints at the board in school
      time for an eye exam and new contacts
      eyes burn and water after a day at the computer
      school nurse says she failed the vision screening
      I have diabetes and should have my eyes checked yearly
      things look wavy in the middle of the page
      contact lens is stuck and my eye is red
      failed the eye test at the license office
      holding menus at arm's length these days
      suddenly seeing floaters and flashes
      looking for a good eye doctor
      toddler's eye turns inward
      grandma has macular degeneration and can hardly read
      my eyes are dry and gritty all winter
      headaches whenever I read for an hour
      got a metal shaving in my eye at the shop
      glaucoma runs in our family
      my reader daughter skips lines and loses her place
      dad is losing his sight and needs magnifiers and help coping
      new job with vision benefits and need a doctor who takes it`,
    brands: 'VSP, EyeMed, Acuvue, Bausch and Lomb',
    touches: 'vision insurance representative, optometry student',
    near: 'glasses, eye surgery, family medicine, diabetes education, school boards',
  },
  {
    name: 'eye surgery',
    does: 'ophthalmologist, eye surgeon, cataract surgeon, LASIK, laser vision correction, retina specialist, glaucoma surgeon, cornea specialist, eyelid surgery, oculoplastic surgeon, lens implants, PRK, corneal transplants, strabismus surgery, eye clinic, eye injections',
    signs:
      'ophthalmologist, eye surgeon, eye surgery, cataract, cataracts, LASIK, laser eye, detached retina, retina specialist, corneal transplant, droopy eyelids, lens implant, strabismus, eye injections',
    asks: `dad's cataracts are ripe and he needs them out
      sick of glasses and want the laser done
      headlights have halos and driving at night scares me
      optometrist saw a tear in my retina
      mother gets shots in her eye for macular degeneration
      a curtain came down over part of my sight
      eyelids droop so far I can't see well
      pressure in my eye won't come down with drops
      child needs surgery for crossed eyes
      colors look faded and everything is cloudy
      am I a candidate for LASIK at fifty
      looking for a good cataract surgeon
      on a waiting list for a cornea
      scratched cornea that isn't healing
      diabetes is damaging the back of my eyes
      who does eye operations around here`,
    brands: 'LasikPlus, TLC Laser, NVISION',
    touches: 'eye bank technician, surgical scheduler',
    near: 'eye care, glasses, diabetes education, medical rides',
  },
  {
    name: 'glasses',
    does: 'optician, licensed optician, optical shop, eyeglasses, eyewear, frames, prescription sunglasses, lenses, progressives, bifocals, frame repair, glasses adjustments, safety glasses, optical dispensary, sports goggles, same-day glasses, designer frames',
    signs:
      'optician, eyeglasses, glasses broke, new glasses, eyeglass frames, bifocals, progressives, reading glasses, prescription sunglasses, safety glasses, designer frames, eyewear, sat on my glasses, nose pads, blue light lenses, scratched lenses',
    asks: `sat on my glasses and snapped the arm off
      my new progressives make me seasick
      dog chewed my frames
      need prescription sunglasses for driving
      glasses keep sliding down my nose
      my kid breaks a pair every few months
      have my prescription and only need frames
      the screw fell out of my spectacles
      prescription safety glasses for our machinists
      looking for stylish eyewear that suits a small face
      lenses are scratched but the frame is fine
      goggles for a boy who plays basketball and wears glasses
      lost my glasses and fly out tomorrow
      glasses for a whole family without spending a fortune
      where can old eyeglasses be donated or relensed
      readers strong enough for needlework`,
    brands:
      'LensCrafters, Warby Parker, Pearle Vision, Visionworks, Ray-Ban, Oakley, Zenni, Eyeglass World, Stanton Optical',
    touches: 'frame sales representative',
    near: 'eye care, eye surgery, jewelry, safety training',
  },
  {
    name: 'hearing',
    does: 'audiologist, hearing instrument specialist, hearing aid fitter, hearing aids, hearing tests, tinnitus management, ear wax removal, cochlear implants, balance testing, custom ear plugs, hearing aid repair, hearing center, ENT, ear nose and throat doctor, otolaryngologist, industrial hearing tests, captioned phones',
    signs:
      'audiologist, hearing aid, hearing aids, hearing test, hearing loss, hard of hearing, tinnitus, ringing in my ears, deaf, cochlear implant, ear wax, ear nose and throat, ENT, ear plugs, muffled ear, vertigo, TV up too loud, ear tubes, tonsils, deviated septum',
    asks: `my husband turns the TV up so loud it shakes the house
      mom says what after every sentence
      my ears ring day and night
      can't follow talk in a noisy restaurant anymore
      dad's hearing aids whistle and he leaves them in a drawer
      lost hearing in one ear overnight
      aids cost thousands and I can't afford them
      newborn failed the hearing screening
      plant workers need yearly hearing tests
      wax packed so deep my ear feels blocked
      the room spins when I roll over in bed
      grandmother won't answer the phone because she can't hear it
      hearing aid got wet and went dead
      custom ear plugs for a drummer
      looking for somebody honest to test my hearing
      my toddler doesn't turn when I call his name
      VA says I may get hearing aids from my service
      kid keeps getting throat infections and may need tonsils out
      snores through a crooked nose and can't breathe on one side
      I miss half of what is said in meetings
      mother-in-law nods and smiles but misses everything
      phone that writes out what the caller says`,
    brands: 'Miracle-Ear, Beltone, Phonak, Oticon, HearUSA, Starkey, Widex, ReSound, Signia',
    touches: 'sign language student',
    near: "senior living, family medicine, speech therapy, sleep medicine, veterans' benefits, care management",
  },
  {
    name: 'dermatology',
    does: 'dermatologist, skin doctor, skin cancer screening, Mohs surgeon, acne treatment, mole removal, eczema, psoriasis, rosacea, wart removal, medical dermatology, cosmetic dermatology, dermatology physician assistant, hair loss treatment, biopsies, phototherapy',
    signs:
      'dermatologist, dermatology, skin cancer, melanoma, acne, eczema, psoriasis, rosacea, rash, warts, cystic acne, skin doctor, itchy skin, hair falling out, skin tag, Mohs, spot on my skin, hair loss, scaly patch, broke out in hives, suspicious mole, mole on my, shingles rash',
    asks: `mole on my back has changed shape
      teenage son's acne is leaving scars
      rash that comes back no matter what cream I use
      my scalp is flaking and sore
      family history of melanoma and want a full skin check
      baby's eczema is raw and keeps her up
      spot on dad's ear won't heal
      hair is coming out in handfuls
      red blotchy cheeks that flare when I drink wine
      warts on my hands that drugstore stuff won't kill
      months of waiting to have a growth looked at
      years of sun on the tractor and now rough patches
      looking for a good skin doctor
      itching all over and nobody knows why
      nail has turned thick and dark
      psoriasis plaques on my elbows and knees
      skin tags on my neck I want taken off
      biopsy came back as basal cell
      adult acne at thirty-five
      poison ivy all over and it's spreading`,
    touches: 'cosmetics sales representative',
    near: 'skin care, family medicine, plastic surgery, allergies, wigs',
  },
  {
    name: 'orthopedics',
    does: 'orthopedic surgeon, orthopedist, bone and joint doctor, sports medicine physician, knee replacement, hip replacement, shoulder surgeon, hand surgeon, spine surgeon, joint replacement, fracture care, orthopedic clinic, ACL repair, carpal tunnel surgery, rheumatologist, arthritis specialist, cortisone injections, osteoporosis care',
    signs:
      'orthopedic, orthopedics, orthopedist, torn meniscus, knee replacement, hip replacement, ACL, rotator cuff, broken bone, fracture, broken wrist, joint pain, arthritis, bad knee, bone on bone, herniated disc, back surgery, carpal tunnel, sports medicine, osteoporosis, scoliosis, tennis elbow, bad hip, rheumatoid',
    asks: `knee is bone on bone and I can't climb stairs
      doctor says I need a new hip
      tore something in my shoulder lifting a box
      son broke his arm at the skate park
      daughter blew out her knee at soccer
      fingers go numb and tingle at the keyboard
      can't lift my arm over my head
      mother fell and cracked her hip
      slipped disc and pain down my leg
      thumb joint aches when I open jars
      want a second opinion before back surgery
      school screening found a curve in her spine
      knuckles are swollen and stiff every morning
      ankle never healed right after the sprain
      looking for a good knee surgeon
      cortisone shot for my sore elbow
      pitcher with elbow pain and tryouts coming
      finger that locks when I bend it
      bone density came back low
      cast needs to come off and be checked`,
    touches: 'surgical implant sales representative, hospital billing clerk',
    near: "physical therapy, chiropractic, pain care, medical equipment, sports coaching, prosthetics, workers' compensation law",
  },
  {
    name: 'heart care',
    does: 'cardiologist, heart doctor, heart surgeon, cardiac surgeon, cardiac rehab, electrophysiologist, cardiology group, cardiac nurse, stress tests, echocardiograms, pacemaker clinic, vascular surgeon, vein specialist, heart failure clinic, cardiovascular screening, cardiac sonographer, stents, vein clinic',
    signs:
      'cardiologist, cardiology, heart attack, heart doctor, heart failure, heart murmur, pacemaker, atrial fibrillation, AFib, chest pain, palpitations, stent, bypass surgery, stress test, heart flutter, varicose veins, blood clot, cardiac rehab, irregular heartbeat, EKG, echocardiogram, spider veins',
    asks: `my heart races and skips beats
      chest gets tight when I walk uphill
      dad had a heart attack and needs follow-up
      ER said to see a heart specialist within a week
      coach says my son needs his murmur checked before playing
      heart disease took my father at fifty and I'm worried
      pacemaker battery is running low
      short of breath and ankles swelling
      exercise program after bypass surgery
      bulging veins in my legs ache by evening
      told I have AFib and want someone to explain it
      surgeon needs heart clearance before my operation
      looking for a good cardiologist
      passed out twice and no one knows why
      high calcium score on a scan
      wife's blood thinner needs regular checks
      valve is leaking and may need replacing
      legs cramp when I walk a block
      husband's stress test came back abnormal`,
    touches: 'device sales representative',
    near: 'family medicine, nutrition, personal training, sleep medicine, first aid training',
  },
  {
    name: 'allergies',
    does: 'allergist, immunologist, allergy and asthma clinic, allergy shots, allergy testing, food allergy specialist, asthma specialist, pulmonologist, lung doctor, immunotherapy, skin testing, asthma educator, breathing tests, respiratory therapist, sinus care',
    signs:
      'allergist, allergies, allergic, hay fever, asthma, inhaler, wheezing, food allergy, peanut allergy, EpiPen, allergy shots, pollen, sneezing, sinus trouble, pulmonologist, COPD, bee sting allergy, gluten allergy, anaphylaxis, cat dander, emphysema, chronic cough, itchy watery eyes',
    asks: `sneezing my head off every spring
      son broke out in hives after peanuts
      wheezes at night and coughs when he runs
      moved in with a cat and can't breathe
      find out what foods make my daughter sick
      sinus headaches whenever the weather turns
      want to start the shots so I can enjoy the yard
      EpiPen expired and we need a new plan for school
      throat swelled after a wasp stung me
      mother has COPD and can't walk across a room
      three inhalers and still short of breath
      eyes swell shut at ragweed time
      told I'm allergic to penicillin but not sure it's true
      baby got a rash from his first eggs
      looking for an allergy doctor
      new office building makes me cough and itch
      the bakery flour is giving me asthma
      coughing for months and the antibiotics do nothing
      dad worked the mines and his lungs are bad`,
    brands: 'EpiPen, Zyrtec, Claritin',
    touches: 'cleanroom technician',
    near: 'family medicine, pediatrics, nutrition, dermatology, mold and asbestos removal, heating and cooling',
  },
  {
    name: "women's health",
    does: "gynecologist, OB-GYN, obstetrician, women's health nurse practitioner, gynecology practice, prenatal care, menopause specialist, well-woman exams, mammograms, breast health, pelvic exams, birth control, high-risk pregnancy, urogynecologist, hormone therapy, women's clinic, maternal-fetal medicine, Planned Parenthood clinician",
    signs:
      "gynecologist, OB-GYN, obstetrician, pap smear, prenatal care, menopause, hot flashes, mammogram, birth control, IUD, endometriosis, fibroids, heavy periods, women's clinic, pregnancy test, ovarian cyst, PCOS, lump in my breast, hysterectomy, miscarriage, painful periods, perimenopause, baby is due",
    asks: `just found out I'm pregnant and need a doctor
      hot flashes and no sleep since I turned fifty
      periods so heavy I miss work
      found a lump while showering
      overdue for my yearly exam
      want a woman doctor for my teenage daughter's first visit
      considering an IUD
      doctor told me I may need a hysterectomy
      leaking when I laugh or jump
      cramps that double me over each month
      hormones are a mess and nobody takes it seriously
      my cyst burst and I need follow-up
      high-risk pregnancy with twins
      time for my first mammogram
      lost a pregnancy and need someone kind
      obstetrician who lets me have the birth I want
      looking for a good gynecologist
      irregular cycles and extra hair growth
      pap test came back abnormal
      pain with intimacy since the change
      delivering doctor who takes my insurance`,
    brands: 'Planned Parenthood',
    touches: 'maternity clothing clerk',
    near: 'midwives and doulas, fertility, pediatrics, family medicine, physical therapy',
  },
  {
    name: 'midwives and doulas',
    does: 'midwife, certified nurse midwife, doula, birth doula, postpartum doula, home birth, birth center, childbirth educator, childbirth classes, lactation consultant, IBCLC, breastfeeding support, newborn care specialist, night nurse for newborns, prenatal classes, water births, placenta encapsulation, hypnobirthing, infant sleep coach, labor support, baby nurse',
    signs:
      "midwife, midwives, doula, home birth, birth center, natural childbirth, birth plan, lactation consultant, breastfeeding, breast pump, baby won't latch, childbirth class, postpartum help, labor and delivery, night nurse, Lamaze, VBAC, newborn sleep, nursing the baby, baby due",
    asks: `want to have the baby at home
      baby won't latch and I'm in tears
      someone by my side in the delivery room
      husband deploys before the due date and I'll be alone
      first baby and we need a birthing class
      no sleep in three weeks and need help nights with the newborn
      my milk isn't coming in
      had a C-section and hope for a natural birth this time
      nursing hurts and I'm about to quit
      twins coming and no family nearby
      my daughter is expecting and very scared of labor
      birth without drugs or needles
      going back to work and don't know how to pump
      looking for a doula
      gentle care after the baby instead of six weeks of nothing
      teen mom needs someone to walk her through birth
      our four-month-old won't sleep more than an hour
      want to give birth in water
      help around the house with a newborn and a toddler`,
    brands: 'La Leche League, Lamaze, Medela, Spectra pump',
    touches: 'maternity ward clerk',
    near: "women's health, pediatrics, yoga and Pilates, parenting support, nannies, massage",
  },
  {
    name: 'fertility',
    does: 'fertility specialist, reproductive endocrinologist, fertility clinic, IVF, egg freezing, IUI, surrogacy agency, egg donation, sperm bank, infertility counselor, embryologist, donor program, fertility nurse, male infertility, urologist, vasectomy, vasectomy reversal',
    signs:
      'fertility, infertility, IVF, IUI, egg freezing, surrogate, surrogacy, egg donor, sperm donor, trying to conceive, trying for a baby, cannot get pregnant, sperm count, embryo transfer, vasectomy reversal, vasectomy',
    asks: `we've been trying for a baby for two years
      can't get pregnant and I'm thirty-nine
      friends who need a surrogate
      want to freeze my eggs before it is too late
      three miscarriages and no answers
      two moms who want a child and need a donor
      starting chemo and want to keep the chance of children
      his count came back low
      snipped years ago and now remarried and wanting kids
      a round of IVF costs more than our car
      single and ready to become a mother
      told my tubes are blocked
      second baby just isn't happening
      done having kids and he wants the snip
      looking for a fertility doctor
      emotional wreck after a failed transfer`,
    touches: 'lab courier',
    near: "women's health, adoption and foster care, acupuncture, support groups, counseling",
  },
  {
    name: 'physical therapy',
    does: 'physical therapist, DPT, physical therapy clinic, sports rehab, outpatient rehab, physical therapist assistant, vestibular therapy, balance training, pelvic floor therapy, post-surgical rehab, aquatic therapy, manual therapy, dry needling, injury rehab, gait training, home physical therapy, athletic trainer, mobility work, back and neck rehab, hand therapy, stroke rehab, concussion rehab',
    signs:
      'physical therapist, physical therapy, rehab after surgery, rehab exercises, sore back, stiff neck, sciatica, frozen shoulder, pulled hamstring, pelvic floor, balance problems, sprained ankle, after knee surgery, athletic trainer, range of motion, shin splints, dry needling, strengthen my back, vestibular, get walking again, stiff joints, gait training',
    asks: `getting my knee moving again after surgery
      threw my back out shoveling
      dad is unsteady and I'm scared he'll fall
      shoulder froze up and I can't hook my bra
      runner with shin pain and a race in June
      learning to walk again after a stroke
      pain shoots down my leg when I sit
      leaking since the baby and want exercises for it
      stiff neck from staring at screens all day
      hurt at work and need rehab before I can return
      somebody to come to the house and exercise grandma's hip
      son sprained his ankle and the playoffs are in three weeks
      dizzy from crystals in my ear
      whiplash after a rear-end crash
      surgeon sent me home with a sheet of exercises and no help
      looking for a good physical therapist
      weak all over after a month in the hospital
      can't turn my head to back the car out
      heel hurts with the first steps each morning
      headaches that start in my neck
      our warehouse crew keeps straining their backs
      concussion weeks ago and still foggy on the field
      grip is weak since my wrist came out of the cast
      mother-in-law shuffles since her hospital stay`,
    brands: 'ATI Physical Therapy, Select Physical Therapy, Athletico, FYZICAL, Ivy Rehab, CORA',
    touches: 'physical therapy student, rehab equipment sales rep, therapy clinic receptionist',
    near: 'orthopedics, chiropractic, occupational therapy, massage, personal training, home nursing',
  },
  {
    name: 'occupational therapy',
    does: 'occupational therapist, OTR, certified hand therapist, pediatric occupational therapist, sensory integration, handwriting help, daily living skills, stroke recovery, splints, driving rehabilitation, home safety assessments, fine motor skills, adaptive equipment training, feeding therapy, ergonomic assessments, COTA, low-vision therapy, ergonomist',
    signs:
      'occupational therapist, occupational therapy, fine motor, sensory issues, sensory processing, hand therapist, daily living skills, handwriting trouble, stroke recovery, buttoning, picky textures, splint, ergonomic assessment, driving evaluation, pencil grip, ergonomics, dressing himself, adaptive utensils',
    asks: `since the stroke dad can't button his shirt
      my son can't hold a pencil right
      melts down over tags and loud noises
      hand is stiff after wrist surgery
      how can mom bathe safely on her own
      is my father still fit to drive
      five-year-old gags on most textures of food
      desk setup hurts everyone's wrists at our office
      tremor makes eating with a fork hard
      learning to cook and dress again after a brain injury
      teacher says her handwriting is far behind
      child can't tie shoes or use scissors
      arthritis and can't open jars or turn keys
      veteran who lost the use of a hand
      one-handed tricks after a broken arm
      looking for a pediatric OT
      wants to live at home with Parkinson's as long as possible
      toddler hates being touched and won't sit still
      preemie who is behind on grabbing and sitting`,
    touches: 'occupational health clerk, OT student',
    near: 'physical therapy, speech therapy, autism services, accessible homes, special education, medical equipment',
  },
  {
    name: 'speech therapy',
    does: 'speech therapist, speech-language pathologist, SLP, speech pathologist, stuttering therapy, articulation therapy, language delays, swallowing therapy, aphasia therapy, voice therapy, accent coaching, early intervention, feeding and swallowing, late talkers, speech and language clinic, tongue thrust, social communication',
    signs:
      'speech therapist, speech therapy, speech pathologist, stutter, stutters, stuttering, lisp, late talker, not talking yet, speech delay, aphasia, trouble swallowing, speech-language, mispronounces, hoarse voice, accent reduction, lost her speech, nonverbal',
    asks: `my two-year-old only says three words
      son stutters and kids make fun of him
      she can't say her r's
      since the stroke mom knows what she wants but can't find words
      dad chokes and coughs on thin drinks
      nobody but us understands our four-year-old
      voice gives out after a day of teaching
      lisp that she wants gone before kindergarten
      wants to soften his accent for work calls
      grandson isn't talking at all yet
      school says he doesn't qualify but he needs help speaking
      husband with Parkinson's has become too quiet to hear
      child repeats what we say but doesn't answer
      brain injury left him searching for names
      looking for a speech therapist for our boy
      baby won't swallow solids
      adult who has stammered all his life and has to present
      bilingual toddler who mixes it all up and lags behind`,
    touches: 'speech and debate student',
    near: 'occupational therapy, hearing, autism services, special education, pediatrics, voice lessons',
  },
  {
    name: 'chiropractic',
    does: 'chiropractor, chiropractic clinic, adjustments, spinal alignment, spinal decompression, chiropractic physician, family chiropractor, sports chiropractor, prenatal chiropractic, back cracking, neck pain relief, posture correction, headache relief, auto injury chiropractor, wellness chiropractor',
    signs:
      'chiropractor, chiropractic, adjustment for my back, back is out, crick in my neck, pinched nerve, spine alignment, slipped disc, back cracked, subluxation, whiplash, posture, lower back, tailbone, spinal decompression',
    asks: `back went out picking up a laundry basket
      woke up and can't turn my neck
      rear-ended last week and sore all over
      hunched over a laptop and my shoulders burn
      pinched nerve shooting into my arm
      pregnant and my hips ache
      need my back cracked
      lower back is killing me and I don't want pills
      headaches every afternoon from a tight neck
      sciatica flares up whenever I drive far
      one hip sits higher than the other
      truck driver with a bad back
      looking for a good chiropractor
      kid's posture is awful from the phone
      fell on the ice and my tailbone hurts
      golf swing hurts my spine
      somebody gentle for an older person's back`,
    brands: 'The Joint Chiropractic',
    touches: 'mattress salesperson',
    near: 'massage, physical therapy, acupuncture, pain care, personal injury law, personal training',
  },
  {
    name: 'massage',
    does: 'massage therapist, licensed massage therapist, LMT, deep tissue massage, Swedish massage, sports massage, prenatal massage, hot stone, chair massage, bodywork, myofascial release, lymphatic drainage, Reiki, reflexology, day spa, craniosacral, mobile massage, couples massage, Rolfing, cupping, medical massage',
    signs:
      'massage, massage therapist, deep tissue, knots in my shoulders, bodywork, reflexology, hot stone, day spa, chair massage, lymphatic drainage, myofascial, tight muscles, LMT, spa day, Swedish massage',
    asks: `shoulders are one big knot
      spa day for my wife's birthday
      sore all over after the marathon
      chairs and someone to rub shoulders at our staff appreciation day
      pregnant and my back aches
      stressed and need an hour to relax
      who does deep tissue and isn't afraid to dig in
      neck muscles tight from driving all week
      swollen arm after breast surgery needs drainage
      gift for a tired caregiver
      somebody who'll bring a table to the house
      jaw and temples ache from clenching
      pampering for the bridesmaids before the wedding
      my feet hurt and I want them worked on
      looking for a good massage therapist
      old scar tissue pulls when I stretch
      warehouse guys ache and we want to offer them something
      energy healing for a friend going through chemo`,
    brands: 'Massage Envy, Hand and Stone, Elements Massage, Theragun',
    touches: 'spa front desk clerk, massage school student, massage chair salesperson',
    near: 'chiropractic, physical therapy, acupuncture, skin care, yoga and Pilates, gyms',
  },
  {
    name: 'acupuncture',
    does: 'acupuncturist, licensed acupuncturist, LAc, traditional Chinese medicine, Chinese herbs, herbalist, cupping, naturopath, naturopathic doctor, holistic healer, homeopath, integrative medicine, functional medicine practitioner, Ayurveda, moxibustion, community acupuncture, natural remedies, holistic health, Eastern medicine',
    signs:
      'acupuncture, acupuncturist, Chinese medicine, herbalist, naturopath, naturopathic, homeopathic, holistic, cupping, functional medicine, natural remedies, alternative medicine, Ayurvedic, herbal remedies, integrative medicine',
    asks: `tried everything for my migraines and want to try needles
      rather not take more pills for pain
      natural help for hot flashes
      someone who looks at the whole body and not one symptom
      herbs for poor sleep
      needles to help me quit smoking
      doctors find nothing but I feel lousy
      nausea from chemo and want something gentle
      trying to conceive and heard needles help
      gut trouble that regular doctors shrug at
      holistic approach to my autoimmune disease
      knee pain and not ready for surgery
      looking for an acupuncturist
      stress sits in my stomach and neck
      back pain and I can't tolerate the drugs
      Chinese medicine for allergies
      baby is breech and my midwife mentioned moxa`,
    near: 'massage, chiropractic, nutrition, yoga and Pilates, pain care, fertility',
  },
  {
    name: 'foot care',
    does: 'podiatrist, foot doctor, foot and ankle surgeon, DPM, foot care nurse, diabetic foot care, ingrown toenails, bunion surgery, custom orthotics, heel pain, toenail trimming for seniors, pedorthist, diabetic shoes, foot clinic, plantar warts, wound care, shoe inserts',
    signs:
      'podiatrist, podiatry, foot doctor, ingrown toenail, bunion, bunions, heel spur, toenails, plantar wart, orthotics, arch supports, diabetic shoes, hammertoe, toenail fungus, foot pain, flat feet, corns, calluses, foot ulcer, plantar fasciitis, sore feet, numb feet',
    asks: `grandma can't reach to cut her toenails
      ingrown nail is red and oozing
      bunion makes every shoe hurt
      stabbing in my heel when I get out of bed
      diabetic with a sore on his foot that won't close
      on my feet all shift and the arches ache
      thick yellow nails I can't trim
      kid has flat feet and tires quickly
      wart on the sole that hurts to step on
      need inserts made for my work boots
      special shoes that Medicare pays for
      waitress whose feet throb every night
      toes go numb and tingle
      dropped a cinder block on my big toe
      someone to visit the senior home and do feet
      looking for a foot doctor
      runner with pain on top of the foot
      corns on my little toes`,
    brands: 'The Good Feet Store, Dr. Scholl, Foot Solutions',
    touches: 'shoe store clerk',
    near: 'diabetes education, shoe repair, orthopedics, physical therapy, nails, home nursing',
  },
  {
    name: 'sleep medicine',
    does: 'sleep doctor, sleep specialist, sleep lab, sleep studies, polysomnographic technologist, sleep apnea treatment, CPAP setup, insomnia treatment, CBT for insomnia, dental sleep medicine, oral appliances for snoring, home sleep tests, sleep clinic, respiratory therapist, narcolepsy care',
    signs:
      "sleep apnea, CPAP, sleep study, sleep doctor, sleep clinic, insomnia, snoring, snores, can't sleep, narcolepsy, restless legs, stops breathing at night, sleepwalking, sleep lab, falls asleep driving, awake all night, night terrors",
    asks: `my husband snores so loud I sleep on the couch
      he stops breathing in the night and gasps
      lie awake till three every morning
      can't stand the mask they gave me
      nod off at red lights
      legs jump and crawl when I lie down
      tired no matter how many hours I'm in bed
      trucker who must pass an apnea test to keep driving
      hoping for a mouthpiece in place of the machine
      working nights has wrecked my sleep
      son sleepwalks and went out the front door
      quit sleeping pills and now I can't sleep at all
      need a sleep study close to home
      falls asleep at her desk each afternoon
      machine was recalled and I can't get a replacement
      wake up with headaches and a dry mouth
      looking for a doctor about insomnia`,
    brands: 'ResMed, Philips Respironics, Inspire implant',
    touches: 'mattress salesperson',
    near: 'dentistry, hearing, medical equipment, heart care, family medicine, counseling',
  },
  {
    name: 'pain care',
    does: 'pain management doctor, pain clinic, pain specialist, anesthesiologist, epidural injections, nerve blocks, physiatrist, PM&R physician, migraine specialist, headache clinic, spinal cord stimulators, ketamine infusions, medical marijuana doctor, fibromyalgia care, neuropathy treatment, radiofrequency ablation',
    signs:
      'pain management, pain clinic, pain doctor, chronic pain, fibromyalgia, neuropathy, migraines, migraine, nerve pain, epidural injection, nerve block, medical marijuana card, CBD, physiatrist, constant pain, trigger point',
    asks: `pain every day for years and no one can fix it
      doctor cut off my pills and I can't function
      migraines put me in a dark room twice a week
      burning feet from nerve damage
      back surgery failed and I hurt worse
      shingles are gone but the pain stayed
      shots in my spine so that I can stand at work
      whole body aches and they call it fibromyalgia
      want relief without getting hooked on opioids
      crushed hand years ago and it still throbs
      how does one get a medical marijuana card
      mother's bone pain keeps her up
      looking for a pain specialist who listens
      phantom pain after losing a leg
      can't sit through a movie because of my tailbone
      hurt on the job and the pain never left
      arthritis everywhere and I can't take the usual pills`,
    near: 'physical therapy, acupuncture, chiropractic, orthopedics, addiction recovery, massage',
  },
  {
    name: 'pharmacy',
    does: 'pharmacist, compounding pharmacist, pharmacy owner, independent pharmacy, prescriptions, PharmD, medication reviews, vaccinations, prescription delivery, blister packs, pharmacy technician, mail-order pharmacy, compounding pharmacy, specialty pharmacy, travel shots, consultant pharmacist, drugstore',
    signs:
      'pharmacist, pharmacy, prescription refill, prescription, drugstore, pill organizer, medication review, side effects of my pills, pills delivered, flu shots for our staff, insulin price, blister packs, medicine costs, travel vaccines, shingles shot, old pills, compounding pharmacy, generic drug',
    asks: `mother mixes up her pills and needs them sorted in packs
      my drugstore closed and I need somewhere to fill prescriptions
      are these six medications safe together
      insulin costs me more than the rent
      have medicine delivered to a shut-in
      child can't swallow pills and needs it as a liquid
      big chain is always out of my prescription
      shots for a trip to Africa
      flu shots at our office for thirty people
      get rid of dad's old pain pills safely
      made-to-order hormone cream
      medicine for my dog in a flavor she'll eat
      coupon or program to pay for an expensive drug
      new pill makes me dizzy and I want to ask someone
      group home needs medications packed by the dose
      looking for a pharmacist who knows us by name
      doctor sent it in but the pharmacy says it needs approval
      shingles and pneumonia vaccines for my parents
      who can I ask about taking this with grapefruit
      refill ran out on a holiday weekend`,
    brands: 'CVS, Walgreens, Rite Aid, GoodRx, Express Scripts, Optum Rx, Medicine Shoppe',
    touches: 'drugstore cashier, pharmacy school student, pharmaceutical sales rep',
    near: 'family medicine, medical equipment, Medicare plans, home nursing, diabetes education',
  },
  {
    name: 'medical equipment',
    does: 'durable medical equipment, DME supplier, home medical equipment, wheelchairs, hospital beds, walkers, mobility scooters, oxygen concentrators, lift chairs, CPAP supplies, medical supply store, wheelchair repair, incontinence supplies, compression stockings, bathroom safety equipment, patient lifts, medical alert systems, mastectomy bras, loan closet, power chairs, stairlifts',
    signs:
      'wheelchair, hospital bed, mobility scooter, oxygen tank, oxygen concentrator, lift chair, commode, crutches, knee scooter, medical supplies, medical equipment, durable medical equipment, shower chair, compression stockings, incontinence, adult diapers, medical alert, bedside rail, Hoyer lift, rollator, power chair, nebulizer, blood pressure cuff, walker with wheels',
    asks: `dad comes home Friday and we need a hospital bed
      borrow a wheelchair for my aunt's visit
      battery in her scooter won't hold a charge
      chair that helps him stand up
      broke my foot and crutches are killing me
      mom needs oxygen at home and for travel
      Medicare denied the walker
      a button to wear in case she falls alone
      bath seat for someone recovering from surgery
      wheel came loose on my son's power chair
      pads and briefs delivered each month
      lift to get my husband from the bed to the chair
      what do we do with a hospital bed after she passed
      support hose that someone can measure and fit
      nebulizer for a wheezing child
      nursing home needs a supplier of gloves and dressings
      looking for a medical supply store
      raised toilet seat and grab handles
      bra with a form after a mastectomy
      new mask and hoses for my breathing machine`,
    brands:
      'Apria, Lincare, Invacare, Drive Medical, Pride Mobility, Life Alert, Medline, Hoveround, Lifeline pendant',
    touches: 'surgical sales representative',
    near: "accessible homes, home nursing, pharmacy, physical therapy, prosthetics, hospice, veterans' benefits",
  },
  {
    name: 'prosthetics',
    does: 'prosthetist, orthotist, certified prosthetist orthotist, artificial limbs, prosthetic legs, prosthetic arms, custom braces, orthotics and prosthetics clinic, O&P, back braces, cranial helmets for babies, ocularist, artificial eyes, amputee peer mentor, amputee care, mastectomy fitter',
    signs:
      'prosthetic, prosthesis, prosthetist, orthotist, artificial leg, artificial limb, artificial eye, amputee, amputation, lost a leg, lost an arm, limb loss, leg brace, back brace, baby helmet, flat head, glass eye, below the knee',
    asks: `brother lost his leg below the knee in a wreck
      socket on my artificial leg rubs the skin raw
      veteran who needs a new arm
      baby has a flat spot and needs a helmet
      drop foot after a stroke and needs a brace
      running blade for a young athlete
      daughter was born without a hand
      dad had his foot amputated from diabetes
      scoliosis brace for a thirteen-year-old
      lost an eye and want a lifelike one
      talk to somebody who has been through an amputation
      knee brace made to measure
      my old prosthesis is worn out and insurance stalls
      looking for someone to fit an artificial limb
      fingers lost in a saw accident`,
    brands: 'Hanger Clinic, Ottobock',
    near: "orthopedics, physical therapy, occupational therapy, medical equipment, veterans' benefits, foot care",
  },
  {
    name: 'wigs',
    does: 'wig maker, wig shop, wig stylist, medical wigs, cranial prosthesis, hairpieces, toupees, hair toppers, hair replacement, hair loss solutions, lace fronts, wig fitting, wig styling, hair systems, hair extensions for thinning hair, scarves and turbans for chemo, theatrical wigs',
    signs:
      'wig, wigs, hairpiece, toupee, hair topper, alopecia, lose my hair, losing her hair, hair loss from chemo, cranial prosthesis, bald spots, head scarf, hair replacement, lace front',
    asks: `starting chemo and will lose my hair
      daughter has alopecia and wants to go to school with hair
      bald patches I want to cover
      my mother's hair is too thin to style now
      hairpiece that looks natural for a man
      turbans and scarves for a friend in treatment
      does insurance pay for a hair prosthesis
      wigs for our community theater's musical
      my wig needs washing and trimming
      where to get fitted in private
      cut my long hair and want to donate it
      bride whose hair is growing back after cancer
      looking for a good wig shop
      Santa needs a beard and hair
      shaved my head for treatment and feel exposed at work
      costume wigs for Halloween that look real`,
    brands: 'Locks of Love, Hair Club, Raquel Welch wigs, Paula Young',
    near: 'hair, cancer care, support groups, dermatology, costumes',
  },
  {
    name: 'plastic surgery',
    does: 'plastic surgeon, cosmetic surgeon, reconstructive surgeon, facelifts, breast augmentation, breast reconstruction, tummy tucks, liposuction, rhinoplasty, eyelid lifts, scar revision, burn reconstruction, hair transplants, medical spa, Botox and fillers, injector, mommy makeover, laser resurfacing',
    signs:
      'plastic surgeon, plastic surgery, cosmetic surgery, facelift, nose job, tummy tuck, liposuction, breast reduction, breast augmentation, breast implants, Botox, hair transplant, scar revision, breast reconstruction, loose skin, eye lift, med spa, rhinoplasty, lip fillers',
    asks: `lost a hundred pounds and the skin hangs
      neck and shoulders ache from a heavy chest
      want my nose fixed after it was broken
      rebuilding after a mastectomy
      scar on my face from a dog bite
      bags under my eyes make me look tired
      jowls bother me on video calls
      tummy never went back after the twins
      child with ears that stick out gets teased
      burn scars pull on her hand
      botox before the reunion
      receding hairline and thinking about a transplant
      looking for a reputable plastic surgeon
      implants are old and one has ruptured
      baby born with a cleft lip
      wrinkles and lip filler done by somebody I can trust`,
    brands: 'Botox, Juvederm, CoolSculpting, Bosley, Sono Bello, Ideal Image',
    touches: 'cosmetics counter clerk',
    near: 'dermatology, skin care, oral surgery, cancer care, wigs',
  },
  {
    name: 'medical billing',
    does: 'medical biller, medical coder, medical billing service, patient advocate, claims specialist, insurance appeals, billing advocate, certified professional coder, revenue cycle, practice billing, credentialing services, hospital bill negotiation, medical bill review, charity care applications, dental billing, denied claims, patient financial counselor, practice manager',
    signs:
      'medical bill, medical bills, hospital bill, medical billing, medical coder, medical coding, claim denied, denied claim, surprise bill, balance billing, explanation of benefits, out-of-network bill, prior authorization, insurance appeal, ER bill, billing codes, charity care, ambulance bill, insurance credentialing, patient advocate',
    asks: `hospital bill is eleven thousand dollars and makes no sense
      insurance refused to pay for the MRI
      got a surprise bill from an out-of-network doctor
      my therapy practice needs someone to submit claims
      collections is calling over an ambulance ride
      stack of statements after mom's surgery and I can't sort them
      appeal a denied treatment
      our clinic's claims keep getting rejected
      billed twice for the same test
      can't afford the ER visit and want it reduced
      dentist's office needs help with coding and insurance
      opening a practice and must get on insurance panels
      someone to fight the insurance company for my wife's chemo
      what does this explanation of benefits mean
      uninsured and had my appendix out
      payer clawed back money from my counseling office
      looking for a medical billing service
      drug needs prior approval and nobody will move
      hired to help a client whose hospital debts piled up
      charged for a screening that should have been free`,
    touches: 'claims adjuster, hospital cashier',
    near: 'health insurance, Medicare plans, family medicine, debt counseling, care management, bankruptcy',
  },
  {
    name: 'medical rides',
    does: 'non-emergency medical transportation, NEMT, wheelchair van driver, medical transport, rides to appointments, ambulette, paratransit, dial-a-ride, senior transportation, volunteer driver, dialysis transport, ambulance service, stretcher transport, hospital discharge rides, senior shuttle, EMT, paramedic',
    signs:
      'medical transport, ride to dialysis, ride to the doctor, ride home from surgery, wheelchair van, paratransit, ambulance, dial-a-ride, senior shuttle, ride to chemo, medical transportation, can no longer drive, rides to appointments, stretcher, non-emergency transportation, someone to drive mom',
    asks: `dad has dialysis three times a week and I work
      need a lift home after a colonoscopy
      mother uses a wheelchair and can't get in a car
      neighbor gave up driving and has appointments
      rides to radiation every day for six weeks
      move my husband from the hospital to the nursing home lying down
      no bus goes to the clinic
      blind client who needs to get to the eye doctor
      volunteer to take seniors to the doctor
      clinic won't release me unless someone drives me
      Medicaid is supposed to pay for my trips
      van with a ramp for Sunday church and appointments
      bring grandma from a hospital three hours away
      our patients miss visits because they have no ride
      looking for someone to drive an elderly aunt to the doctor
      standby ambulance for our rodeo
      my car died and chemo is Thursday
      our residents need a way to get to appointments
      my mother can no longer drive to her treatments`,
    brands: 'Modivcare, LogistiCare, MTM transport, Road to Recovery, GoGoGrandparent',
    touches: 'school bus driver, ambulance biller',
    near: 'in-home care, care management, volunteering, airport rides, senior living, city government',
  },
  {
    name: 'cancer care',
    does: 'oncologist, cancer doctor, medical oncologist, radiation oncologist, oncology nurse, hematologist, cancer center, chemotherapy infusion, breast cancer surgeon, oncology social worker, patient navigator, cancer survivorship, radiation therapist, genetic counselor, nurse navigator',
    signs:
      'oncologist, oncology, cancer, chemo, chemotherapy, radiation treatment, tumor, leukemia, lymphoma, hematologist, breast cancer, prostate cancer, biopsy was positive, genetic counselor, BRCA, cancer survivor, metastatic',
    asks: `just got a cancer diagnosis and my head is spinning
      second opinion before chemo starts
      sister has a tumor and the wait for a specialist is weeks
      breast biopsy came back positive
      dad's prostate numbers are climbing
      cancer runs in our family and I want the gene test
      who treats leukemia near here
      finished treatment and don't know what comes next
      lodging and help while my wife has radiation
      is there a clinical trial for pancreatic cancer
      someone to guide us through all these appointments
      nauseous and worn out from the infusions
      friend's child has a brain tumor
      looking for a good oncologist
      blood counts are off and they mentioned lymphoma`,
    brands: 'American Cancer Society, Susan G. Komen',
    touches: 'cancer researcher, charity walk organizer',
    near: 'support groups, wigs, medical rides, hospice, family medicine, nutrition',
  },
  {
    name: 'neurology',
    does: "neurologist, neurosurgeon, brain doctor, epilepsy specialist, Parkinson's specialist, movement disorders, multiple sclerosis clinic, stroke neurologist, EEG technologist, concussion clinic, neuropsychologist, headache specialist, memory clinic doctor, brain injury services",
    signs:
      "neurologist, neurology, neurosurgeon, seizure, seizures, epilepsy, Parkinson's, multiple sclerosis, stroke, tremor, concussion, brain injury, ALS, EEG, numbness in my face, neuropsychologist, tremors, Bell's palsy",
    asks: `my hands have begun to shake
      nephew had a seizure at school
      numb patches and they suspect MS
      dad walks with a shuffle and his face has gone stiff
      hit her head playing soccer and isn't right
      stroke at forty-five and need follow-up
      blinding headaches that no pill touches
      waiting five months for a nerve specialist
      memory slips and I want proper testing
      weakness in one arm that is getting worse
      surgeon says it's on the spine and I want another view
      looking for a good neurologist
      mother's epilepsy medicine makes her foggy
      brother has a brain injury and his moods changed`,
    touches: 'neuroscience student, neuroscience researcher',
    near: 'family medicine, dementia support, physical therapy, speech therapy, pain care, support groups',
  },
  {
    name: 'digestive care',
    does: 'gastroenterologist, GI doctor, colonoscopies, endoscopy, hepatologist, liver specialist, stomach doctor, celiac and IBS care, general surgeon, colorectal surgeon, hernia surgery, gallbladder surgery, urologist, kidney specialist, nephrologist, dialysis clinic, kidney stones, ostomy nurse',
    signs:
      "gastroenterologist, colonoscopy, acid reflux, heartburn, IBS, Crohn's, ulcerative colitis, celiac, gallbladder, hernia, ulcer, hemorrhoids, kidney stones, kidney stone, dialysis, nephrologist, urologist, prostate, colostomy, ostomy, constipation, fatty liver, bloating, kidney failure, kidney transplant",
    asks: `turned forty-five and it's time for a colonoscopy
      heartburn wakes me every night
      stomach cramps after everything I eat
      gallbladder attack and they want it out
      bulge in my groin when I lift
      up to pee five times a night
      kidney stone that won't pass
      brother's kidneys are failing and he needs dialysis
      diarrhea for months and I'm losing weight
      liver numbers came back high
      daughter was told she has Crohn's
      living with a bag after bowel surgery
      food gets stuck when I swallow
      blood in the toilet and I'm scared
      trouble starting and stopping when I urinate
      looking for a good stomach doctor
      friend needs a kidney donor`,
    brands: 'Cologuard, DaVita, Fresenius',
    near: 'family medicine, nutrition, medical rides, cancer care',
  },
  {
    name: 'scans and lab tests',
    does: 'radiologist, imaging center, MRI, CT scans, ultrasound technician, sonographer, X-ray technician, radiologic technologist, blood draws, phlebotomist, mobile phlebotomy, medical lab, DNA testing, paternity tests, drug testing, mammography, 3D ultrasound, pathologist',
    signs:
      'MRI, CT scan, CAT scan, ultrasound, X-ray, imaging center, radiologist, phlebotomist, blood draw, paternity test, DNA test, drug testing, sonogram, hair follicle test, lab draw, blood type',
    asks: `doctor ordered an MRI and the hospital price is crazy
      need blood drawn at home for my bedridden mother
      find out who the father is
      open MRI because I panic in tubes
      3D pictures of the baby before the shower
      random drug tests for our drivers
      cheap place for blood work without insurance
      need copies of my X-rays on a disc
      court ordered a hair follicle test
      scan before surgery and the next slot is a month off
      looking for an imaging center that takes cash
      kids' veins are hard to find and they need labs
      want my lungs screened because I smoked`,
    brands: 'Quest Diagnostics, Labcorp, Any Lab Test Now',
    touches: 'lab supply sales rep, industrial radiographer',
    near: "family medicine, urgent care, women's health, laboratory testing, background checks",
  },
]
