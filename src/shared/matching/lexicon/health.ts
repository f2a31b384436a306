import type { Trade } from './trade'

/** Doctors, dentists and the other trades of the body. */
export const health: readonly Trade[] = [
  {
    name: 'family medicine',
    does: "family doctor, family physician, primary care physician, primary care provider, PCP, general practitioner, internist, internal medicine, family nurse practitioner, physician assistant, direct primary care, concierge medicine, family practice, annual physicals, house calls, geriatrician, preventive care, accepting new patients, men and women of all ages, osteopathic physician, chronic disease management, medication management for chronic illness, board certified in family medicine, diabetes and blood pressure visits, same-day sick appointments for members, membership practice with no copays, rural family doctor, geriatric house call practice, Medicare wellness visits, well-man exams, pre-employment and immigration physicals, civil surgeon, certified DOT medical examiner, LGBTQ-friendly primary care, women's and men's annual exams",
    signs:
      'family doctor, primary care, family physician, general practitioner, internist, PCP, annual physical, yearly physical, checkup, new doctor, blood pressure, high cholesterol, thyroid, blood work, referral from a doctor, DOT physical, flu shot, house call doctor, geriatrician, accepting new patients, doctor retired, primary doctor, primary care physician, regular doctor, yearly checkup, civil surgeon, CDL medical card, blood pressure medicine',
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
      drivers need their DOT medical cards renewed
      I've reached sixty without anyone ever looking me over
      the clinic here closed and four thousand of us have nobody
      somebody to be in charge of grandpa's care and know his history
      my numbers at the health fair worried the nurse
      refills ran out because my old practice shut its doors
      specialists everywhere but no one who sees the whole picture
      hubby finally agreed to go in if it's a man he can talk to
      aged out of the children's practice at eighteen and has no one
      I gain weight and feel cold no matter what I eat
      the portal keeps telling me to establish care somewhere
      just got on Medicare and want the welcome visit
      swollen glands for three weeks and no energy
      new in town, diabetic, and down to ten days of metformin
      green card application asks for a medical exam and vaccines
      the adoption agency wants both of us examined
      our fire department needs yearly physicals for volunteers
      small company would like a doctor on a monthly plan for staff
      boarding school wants a doctor on call for routine visits
      our trucking outfit needs medical cards for eleven drivers
      somebody who speaks Spanish and will take the whole crew
      new patient appointments
      annual checkup, overdue
      doctor for my parents
      cash-pay doctor visits
      a doctor who listens`,
    touches:
      'medical receptionist, pharmaceutical sales representative, medical student, hospital administrator, pre-med student',
    near: 'urgent care, pharmacy, pediatrics, home nursing, medical billing, health insurance',
  },
  {
    name: 'pediatrics',
    does: "pediatrician, children's doctor, pediatric nurse practitioner, kids' doctor, newborn care, well-child visits, well-baby checks, childhood vaccinations, adolescent medicine, pediatric clinic, pediatric group, developmental pediatrician, school physicals, baby doctor, sick visits for kids, pediatric nurse, board-certified pediatrician, FAAP, newborn hospital rounds, breastfeeding-friendly pediatric practice, lactation-friendly kids' clinic, same-day sick visits for children, asthma and ADHD care for kids, camp and sports forms, NICU graduate follow-up, neonatologist, teen health clinic, Spanish-speaking pediatrician, international adoption medicine, weekend hours for kids",
    signs:
      "pediatrician, pediatric, pediatrics, well-baby visit, newborn checkup, children's doctor, kids doctor, childhood vaccines, school physical, sports physical, ear infections, baby doctor, growth chart, my baby has a fever, camp physical, bedwetting, colicky baby, well-child, newborn's first visit, infant vaccines, hand foot and mouth, croup, jaundiced newborn, toddler fever, pediatric nurse practitioner",
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
      my child's stomach aches every school morning
      hospital asked who will see the newborn and we had no answer
      he's two and still under twenty pounds
      barky cough in the crib at midnight
      she spits up everything and cries after every bottle
      yellow skin on day three and the nurse wants him checked
      third round of the pink medicine this winter
      kindergarten won't let her start without her shot record
      we adopted from overseas and have no medical history
      my eleven-year-old has started to mature very early
      our current office rushes us out in four minutes
      red bumps on his hands and mouth, daycare sent him home
      grandmother raising three little ones, none with a checkup since last year
      worried she's too heavy for a seven-year-old
      is it normal that he isn't walking at sixteen months
      our twins came nine weeks early and need close follow-up
      boys' home needs someone to see every new arrival
      Head Start wants immunizations and lead tests for forty children
      our preschool would like somebody to consult on sick-day rules
      summer camp looking for a doctor on call for campers
      want to space out the shots without a lecture
      baby's first checkup
      doctor for our kids
      shots before kindergarten
      newborn with jaundice
      teenager's yearly exam`,
    touches: 'pediatric ward volunteer, school health clerk',
    near: "family medicine, midwives and doulas, children's dentistry, child psychology, daycare, preschools",
  },
  {
    name: 'urgent care',
    does: 'urgent care clinic, walk-in clinic, urgent care physician, emergency physician, after-hours care, minute clinic, stitches, X-rays on site, minor injuries, drug screens, occupational medicine, telehealth, telemedicine visits, immediate care, ER doctor, ER nurse, DOT physicals, strep and flu tests, work injuries, splinter and foreign body removal, laceration repair, walk-ins welcome seven days a week, occupational health for employers, breath alcohol testing, IV fluids for dehydration, on-site X-ray and lab, pediatric urgent care, virtual visits around the clock, emergency medicine physician assistant, freestanding emergency room, pre-employment physicals for companies, board certified in emergency medicine, house-call urgent care',
    signs:
      'urgent care, walk-in clinic, stitches, emergency room, after-hours doctor, sprain, strep test, flu test, COVID test, drug screen, tetanus shot, deep cut, fish hook, bee sting swelling, same-day doctor, telehealth visit, occupational health clinic, walk-in doctor, stitches out, after hours clinic, dog bite needs looking at, swallowed a coin, minor burn, food poisoning, animal bite, UTI on a weekend, immediate care, telemedicine',
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
      sinus infection and can't take off work
      cut his chin on the coffee table and it gapes
      throwing up since last night and can't keep water down
      fish hook went clean through my thumb
      swallowed a button battery or maybe a coin
      cat bit me and my finger is turning hot and red
      box cutter slipped while I was opening deliveries
      hit by a softball and my eye is swollen shut
      two in the house test positive and one has a fever of 103
      poked by a needle while cleaning a hotel room
      rolled my foot on the curb and can't tell if it's broken
      chest cold turned bad Saturday and work starts Monday
      splinter the size of a toothpick under my nail
      on a road trip and ran out of inhaler, hundreds of miles from home
      shellfish at the wedding and now half of us are sick
      stitches from ten days ago need to come out
      my throat is full of white spots and I sing on Sunday
      plant nurse is out and we send injuries somewhere close by
      restaurant kitchen needs a place for burns and cuts
      our crew needs fit-for-duty exams before the shutdown
      hotel guests ask where to go when they get sick at night
      open on Sunday
      something in my eye
      needs an X-ray today
      earache that can't wait
      sick while traveling`,
    brands:
      'MinuteClinic, CareNow, Concentra, FastMed, NextCare, MedExpress, CityMD, GoHealth, Teladoc',
    touches: 'emergency room registration clerk, ambulance dispatcher',
    near: 'family medicine, pediatrics, orthopedics, pharmacy, first aid training, safety training',
  },
  {
    name: 'dentistry',
    does: 'dentist, family dentist, general dentist, cosmetic dentist, DDS, DMD, dental hygienist, cleanings and exams, fillings, crowns, root canals, endodontist, periodontist, prosthodontist, dentures, denturist, implants, veneers, teeth whitening, emergency dental care, sedation dentistry, gum disease treatment, gentle dentistry, mobile dentist, night guards, deep cleanings and scaling, same-day crowns with CEREC milling, implant-supported dentures, emergency extractions, denture relines and repairs, dental hygienist with a mobile practice, nitrous and sedation for nervous patients, bonding and smile makeovers, TMJ splints, custom mouthguards for athletes, microscope endodontics, gum grafting, community dental clinic, in-house dental membership plan, holistic and mercury-free dentist',
    signs:
      'dentist, dental, dentistry, tooth, toothache, teeth cleaning, cavity, root canal, dentures, chipped tooth, cracked tooth, bleeding gums, gum disease, veneers, teeth whitening, dental implant, crown fell off, lost a filling, grinding my teeth, dental hygienist, endodontist, periodontist, bad breath, night guard, toothaches, dental cleaning, dental work, molar, tooth abscess, receding gums, partial denture, loose denture, dental phobia, mercury fillings, bridge came loose in my mouth',
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
      we moved and need cleanings for all of us
      something sharp on the side of my mouth cuts my tongue
      bit down on an olive pit and heard a crack
      my upper plate slides when I talk
      one whole side hurts when I drink ice water
      my breath is bad no matter how I brush
      dad has twelve left and they wobble
      little pimple of pus on the gum by my molar
      I cover my mouth with my hand when I laugh
      hygienist retired and the new one is rough
      diabetic, and my gums are pulling back
      last one who worked on me had hands like a butcher
      his pills dried out his mouth and now everything crumbles
      front cap came off and the reunion is Saturday
      silver fillings from the seventies and I'd like them out safely
      heart valve surgeon won't operate until my mouth is cleared
      bride wants everything bright before the pictures
      veterans' home needs somebody to come to the residents
      hockey team needs guards molded before the season
      our company wants cleanings offered from a van in the lot
      church mission team seeking volunteers to pull and fill for the poor
      teeth cleaning, overdue
      broken tooth, no insurance
      new set of dentures
      gentle hands for a coward
      swollen gum around a molar`,
    brands:
      'Aspen Dental, Gentle Dental, Western Dental, Affordable Dentures, ClearChoice, Delta Dental',
    touches:
      'dental supply sales rep, dental office receptionist, dental student, dental insurance claims clerk, dental lab technician',
    near: "oral surgery, orthodontics, children's dentistry, sleep medicine, medical billing",
  },
  {
    name: "children's dentistry",
    does: "pediatric dentist, children's dentist, kids' dentist, dentist for children, first dental visits, sealants, fluoride, special-needs dentistry, nitrous for kids, pediatric dental group, baby teeth, tongue-tie release, lip-tie release, space maintainers, hospital dentistry under general anesthesia for kids, silver diamine fluoride, stainless steel crowns on baby molars, laser frenectomies for infants, board certified pediatric dentist, school dental sealant program, mobile dental bus for schools, sedation dentistry for children, dental home by age one, infant oral health exams, TV on the ceiling and a prize drawer, teen dental care, pulpotomies",
    signs:
      "pediatric dentist, children's dentist, kids dentist, baby teeth, baby tooth, toddler's teeth, sealants, tongue-tie, lip-tie, thumb sucking, first dental visit, child's cavities, kids' dentist, pediatric dental, baby bottle decay, child's first dental visit, frenectomy, lost her first tooth, toddler's cavities, milk teeth",
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
      grandson chipped a baby tooth on the coffee table
      won't open for the hygienist and bit her finger
      she falls asleep with the bottle and her front four are brown
      school sent a note home after the dental screening
      fell off the scooter and the front one went up into the gum
      our regular office says he's too young to see
      cries for a week ahead of every cleaning
      six years old and eight cavities, I feel like a terrible mother
      gray front tooth since she hit it on the tub
      baby can't nurse because of a tight string under his tongue
      pacifier until four and now nothing meets in front
      grown-up molar came in chalky and crumbling
      they'd have to strap him down and I said no
      nobody in three counties takes the state plan for little ones
      she had heart surgery as an infant and needs extra care in the chair
      second row coming in like a shark
      daughter swallowed toothpaste and won't spit
      our Head Start needs sixty screenings by November
      school nurse looking for someone to bring a sealant day
      WIC office wants a speaker on bottles and decay
      camp counselor has a boy with a tooth in a cup of milk
      first dentist for my toddler
      cavities at four
      tongue-tie in our baby
      afraid of the dental chair
      loose baby tooth won't fall`,
    brands: 'Kool Smiles',
    touches: 'dental supply sales rep',
    near: 'dentistry, pediatrics, orthodontics, speech therapy, autism services',
  },
  {
    name: 'orthodontics',
    does: 'orthodontist, braces, clear aligners, Invisalign provider, retainers, teeth straightening, bite correction, palate expanders, orthodontic practice, adult braces, orthodontic assistant, early orthodontic treatment, jaw alignment, Damon and self-ligating brackets, lingual braces behind the teeth, board certified orthodontist, phase one treatment for kids, headgear and bite plates, retainers replaced in a day, digital scans without goop, surgical orthodontics, in-house aligner lab, no-interest payment plans for braces, transfer cases welcome, TADs and mini-implants, airway-focused orthodontics, ceramic brackets',
    signs:
      'orthodontist, orthodontics, braces, aligners, Invisalign, retainer for my teeth, lost retainer, overbite, underbite, crooked teeth, buck teeth, crowded teeth, palate expander, straighten my teeth, gap in my teeth, crossbite, Invisalign trays, orthodontic, clear braces, braces off',
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
      wearing clear trays before the wedding
      she won't smile for school pictures
      top front ones are twisted and one sits way up in the gum
      thumb sucking left a gap you could put a pencil through
      he got hit in the mouth and one canine never came down
      bites his cheek because the sides don't line up
      at thirty-six I finally have the money for it
      metal off last spring and everything is drifting back
      plays trumpet and worries about all that hardware
      picture day with a wire sticking out
      jaw swings to the left when she chews
      our old office closed with her halfway done
      the little plastic thing went out with her lunch tray
      left my night retainer in a hotel in Denver
      college-bound and wants it finished before August
      how young is too young for an expander
      one side scissors over the other when he closes
      two kids, one price, no insurance, what are our options
      dental lab wants an office to send its aligner work to
      foster agency seeking someone who'll treat a teen on Medicaid
      high school coach asks who makes guards that fit over brackets
      straight teeth at last
      braces for two kids
      retainer cracked in half
      fix my underbite
      adult teeth, still crowded`,
    brands: 'Invisalign, SmileDirectClub, ClearCorrect, Byte aligners',
    touches: 'dental lab technician',
    near: "dentistry, children's dentistry, oral surgery, pediatrics",
  },
  {
    name: 'oral surgery',
    does: 'oral surgeon, oral and maxillofacial surgeon, wisdom teeth removal, tooth extractions, dental implants surgery, jaw surgery, bone grafts, facial trauma, TMJ surgery, corrective jaw surgery, IV sedation, biopsies of the mouth, full-arch implants, all-on-four, board certified maxillofacial surgeon, outpatient anesthesia, zygomatic implants, expose and bond of impacted canines, TMJ arthroscopy, orthognathic surgery, socket preservation, cyst and tumor removal in the jaw, dental implants placed under sedation, sleep apnea jaw advancement, ridge augmentation, cleft and craniofacial surgeon, third molar extractions, facial fracture repair',
    signs:
      'oral surgeon, oral surgery, wisdom teeth, wisdom tooth, impacted tooth, tooth extraction, tooth pulled, bone graft in my jaw, jaw surgery, broken jaw, maxillofacial, dry socket, all-on-four, sinus lift, cleft palate, wisdom teeth out, third molars, teeth pulled, orthognathic, tooth extracted, jaw wired shut, impacted canine, implants placed, jawbone',
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
      snapped a molar off at the gum line
      pressure way in the back on both sides and my gums are swollen
      the X-ray shows them lying flat against the nerve
      orthodontist wants a hidden canine uncovered and a chain put on
      general dentist started pulling and couldn't get the root
      took a fastball to the mouth and three are gone
      chin is so far back that I choke in my sleep
      drugs for my bones and now a tooth must come out
      lump under the tongue that swells at meals
      leaves for boot camp in June and the recruiter wants them taken care of
      woke up numb in my lower lip after the extraction
      dentures float and I want posts to snap them on
      hole opened into my sinus after a tooth came out
      he's disabled and can't be worked on while awake
      kicked by a horse and his bite doesn't meet anymore
      needs all of them out before radiation to the throat
      cyst in the lower jaw found by accident
      my graft failed once already
      dentist down the road refers all hard removals to someone
      prison infirmary looking for someone to do difficult extractions
      missionary home for three weeks needs four taken out
      wisdom teeth before college
      implant where a molar was
      stuck root after extraction
      jaw surgery, second opinion
      all teeth out at once`,
    touches: 'dental supply sales rep',
    near: 'dentistry, orthodontics, plastic surgery, sleep medicine',
  },
  {
    name: 'eye care',
    does: "optometrist, eye doctor, optometry practice, comprehensive eye exams, contact lens fittings, dry eye treatment, vision therapy, glaucoma checks, diabetic eye exams, pediatric eye exams, low vision specialist, family eye care, emergency eye care, myopia control, vision rehabilitation, scleral lens fittings, orthokeratology, behavioral optometrist, punctal plugs for dry eye, school vision screenings, InfantSEE provider, OCT retinal scans, neuro-optometric rehab after concussion, prism glasses prescriptions, hard-to-fit contact lenses, low vision aids and magnifiers, sports vision training, therapeutic optometrist, driver's license vision forms, mobile optometrist for nursing homes",
    signs:
      'optometrist, eye doctor, eye exam, vision exam, contact lenses, contacts prescription, dry eyes, itchy red eye, floaters, blurry vision, glaucoma, macular degeneration, lazy eye, squinting, nearsighted, color blind, pink eye, low vision, vision therapy, eye strain, diabetic eye exam, eye exams, vision test, eyes checked, optometry, double vision, pinkeye, keratoconus, wandering eye, dilated eyes, bloodshot eye, color blindness, night vision is poor',
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
      new job with vision benefits and need a doctor who takes it
      she holds the tablet two inches from her nose
      road signs are fuzzy until I'm right under them
      arms aren't long enough for the newspaper
      one eye sees gray in the middle
      he rubs and blinks all through homework
      my trucker's license renewal has a vision form on the back
      last prescription is four years old and my head aches
      grandpa pours coffee beside the cup
      since the concussion words swim on the page
      woke up with one lid crusted shut
      the little one tilts her head to look at TV
      lenses feel like sandpaper by noon
      brother is colorblind and wants to be an electrician
      cone-shaped corneas and ordinary contacts pop out
      doctor started me on a drug that can hurt the retina
      one pupil shows white in the baby's pictures
      mom can no longer see her playing cards
      can she still drive with her eyes like this
      first-grade teacher moved him to the front row
      our machine shop wants annual vision checks
      nursing home needs someone to see eighty residents a year
      school is looking for volunteers to screen the second grade
      contacts before my wedding
      red eye since yesterday
      eye checkup, no insurance
      child can't see the board
      burning, watery eyes`,
    brands: 'VSP, EyeMed, Acuvue, Bausch and Lomb',
    touches: 'vision insurance representative, optometry student',
    near: 'glasses, eye surgery, family medicine, diabetes education, school boards',
  },
  {
    name: 'eye surgery',
    does: 'ophthalmologist, eye surgeon, cataract surgeon, LASIK, laser vision correction, retina specialist, glaucoma surgeon, cornea specialist, eyelid surgery, oculoplastic surgeon, lens implants, PRK, corneal transplants, strabismus surgery, eye clinic, eye injections, SMILE and implantable lenses, premium lens implants for cataracts, YAG laser, vitrectomy and retinal detachment repair, Avastin and Eylea injections, minimally invasive glaucoma stents, DSEK and DMEK grafts, corneal cross-linking, pterygium removal, blepharoplasty for drooping lids, pediatric ophthalmologist, ophthalmic anesthesia, tear duct surgery, fellowship trained in retina, board certified ophthalmologist, orbital surgeon',
    signs:
      'ophthalmologist, eye surgeon, eye surgery, cataract, cataracts, LASIK, laser eye, detached retina, retina specialist, corneal transplant, droopy eyelids, lens implant, strabismus, eye injections, laser eye surgery, ophthalmology, cataract surgery, macular hole, retinal tear, retinal detachment, glaucoma surgery, crossed eyes, blocked tear duct, cornea transplant, implantable lens, shots in the eye',
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
      who does eye operations around here
      everything looks like I'm peering through wax paper
      oncoming cars are starbursts and I've quit night driving
      optometrist says it's time and to choose a lens
      throw away the contacts before basic training
      firefighter who can't wear glasses under a mask
      flashes last night and now a gray shade on the left
      one lid hangs lower than the other in every photo
      fleshy growth creeping over the white from years of surfing
      baby's eye runs and crusts and never clears
      little boy's left drifts in toward his nose and glasses didn't help
      drops for ten years and I'm still losing side vision
      hit by a bungee cord and there's blood inside
      a welder's flash left a scar over his pupil
      first side done, second scheduled, and the doctor moved
      insulin for thirty years and now bleeding at the back of the eye
      hole in the center of my vision after a blow
      pilot asking which procedure the FAA will accept
      which of the fancy implants is worth paying extra for
      clinic abroad botched my vision correction
      mission hospital looking for someone to do a week of cataracts
      rural optometry office wants a surgeon to co-manage patients
      see without glasses
      cataracts, both eyes
      lids too heavy to read
      detached retina, urgent
      laser for glaucoma`,
    brands: 'LasikPlus, TLC Laser, NVISION',
    touches: 'eye bank technician, surgical scheduler',
    near: 'eye care, glasses, diabetes education, medical rides',
  },
  {
    name: 'glasses',
    does: "optician, licensed optician, optical shop, eyeglasses, eyewear, frames, prescription sunglasses, lenses, progressives, bifocals, frame repair, glasses adjustments, safety glasses, optical dispensary, sports goggles, same-day glasses, designer frames, ABO certified optician, in-house lens edging lab, soldering broken frames, kids' frames with warranties, rimless and titanium frames, Crizal and Transitions lenses, vintage eyewear, shooting and hunting glasses, on-site safety eyewear fittings for plants, mobile optician, custom-made spectacles, hypoallergenic frames, sports and swim goggles with prescription, computer glasses, independent optical boutique, lens replacement in your own frames",
    signs:
      'optician, eyeglasses, glasses broke, new glasses, eyeglass frames, bifocals, progressives, reading glasses, prescription sunglasses, safety glasses, designer frames, eyewear, sat on my glasses, nose pads, blue light lenses, scratched lenses, eyeglass repair, broken glasses, spectacles, prescription goggles, trifocals, prescription lenses, bifocal, eyeglass',
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
      readers strong enough for needlework
      toddler twisted mine into a pretzel
      one lens popped out on the freeway
      got new ones online and everything slopes
      green gunk where the metal rubs my temple
      behind my ears is sore by lunchtime
      hate the way I look in mine and have a TV interview
      have to tilt my chin up to see the computer
      stepped on at the gym and held with a paper clip
      dad's are so thick they weigh down his face
      reading music on the stand and the conductor both is impossible
      my boy goes through a pair each wrestling season
      left them on the roof of the car
      found grandfather's round gold pair and want to wear them
      swims laps and can't find the wall without help
      welder needs something that fits under the hood and corrects his sight
      deer season and the scope is blurry past my lens
      side shields that meet code for forty line workers
      mission group collecting old pairs for Honduras
      theater company wants period pieces from the twenties for the cast
      daycare children sponsored for a free pair, who'd supply them
      new lenses in old frames
      scratch-proof for kids
      tinted for light sensitivity
      hinge snapped clean off
      frames for a wide head`,
    brands:
      'LensCrafters, Warby Parker, Pearle Vision, Visionworks, Ray-Ban, Oakley, Zenni, Eyeglass World, Stanton Optical',
    touches: 'frame sales representative',
    near: 'eye care, eye surgery, jewelry, safety training',
  },
  {
    name: 'hearing',
    does: "audiologist, hearing instrument specialist, hearing aid fitter, hearing aids, hearing tests, tinnitus management, ear wax removal, cochlear implants, balance testing, custom ear plugs, hearing aid repair, hearing center, ENT, ear nose and throat doctor, otolaryngologist, industrial hearing tests, captioned phones, AuD, board certified in hearing instrument sciences, real-ear measurement, hearing aid cleaning and batteries, over-the-counter hearing aid help, pediatric audiologist, musicians' in-ear monitor molds, on-site hearing conservation van, sinus surgeon, tonsillectomies and ear tubes, balance and dizziness lab, swimmer's molds, assistive listening devices, hearing loops for churches, cochlear implant audiologist, cerumen removal, voice and throat doctor",
    signs:
      'audiologist, hearing aid, hearing aids, hearing test, hearing loss, hard of hearing, tinnitus, ringing in my ears, deaf, cochlear implant, ear wax, ear nose and throat, ENT, ear plugs, muffled ear, vertigo, TV up too loud, ear tubes, tonsils, deviated septum, audiology, audiogram, hearing loop, hearing checked, hard-of-hearing, wax in my ear, otolaryngologist, turns the volume up, hearing device, hearing screening, tonsillectomy',
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
      phone that writes out what the caller says
      grandpa laughs a beat late at every joke
      I keep asking the grandkids to repeat themselves
      she answers questions nobody asked
      thirty years next to a punch press
      a hiss like a teakettle that never shuts off
      my left side is dead on the phone
      he smiles and nods at the dinner table and has stopped coming
      pulpit mic is fine yet half the pews say they can't follow
      little buttons squeal whenever I hug her
      swam all summer and now one side is plugged
      teacher says he ignores her unless she stands in front of him
      the doorbell rings and mother never knows
      bought cheap ones from an ad and they only make noise louder
      flew with a cold and it never popped
      world tilts and I vomit, it comes in spells
      artillery in the Gulf and the tests say I lost the highs
      nosebleeds every week and a whistle when I breathe
      lump in my throat and hoarse for two months
      our congregation wants a loop put in for those who miss the sermon
      sawmill fined for not testing its people yearly
      shooting club wants molded protection for members
      band director looking for custom plugs for the drumline
      dad refuses to wear them
      batteries and cleaning
      ears ringing at night
      tested for free first
      tubes for our toddler`,
    brands: 'Miracle-Ear, Beltone, Phonak, Oticon, HearUSA, Starkey, Widex, ReSound, Signia',
    touches: 'sign language student',
    near: "senior living, family medicine, speech therapy, sleep medicine, veterans' benefits, care management",
  },
  {
    name: 'dermatology',
    does: 'dermatologist, skin doctor, skin cancer screening, Mohs surgeon, acne treatment, mole removal, eczema, psoriasis, rosacea, wart removal, medical dermatology, cosmetic dermatology, dermatology physician assistant, hair loss treatment, biopsies, phototherapy, board certified dermatologist, FAAD, full-body skin checks, Accutane prescriber, biologics for psoriasis, excimer laser, cryotherapy for warts, photodynamic therapy, pediatric dermatologist, teledermatology, patch testing for contact allergy, cyst and lipoma removal, dermatopathologist, skin cancer surgeon, hyperhidrosis treatment, nail fungus treatment, vitiligo treatment',
    signs:
      'dermatologist, dermatology, skin cancer, melanoma, acne, eczema, psoriasis, rosacea, rash, warts, cystic acne, skin doctor, itchy skin, hair falling out, skin tag, Mohs, spot on my skin, hair loss, scaly patch, broke out in hives, suspicious mole, mole on my, shingles rash, skin check, basal cell, squamous cell, actinic keratosis, hives all over, Accutane, dermatitis, vitiligo, impetigo, cold sores, excessive sweating, hidradenitis, itchy rash',
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
      poison ivy all over and it's spreading
      a dark freckle with ragged edges my barber noticed
      red rings on the wrestler's neck and the coach benched him
      scaly elbows I hide under long sleeves
      he scratches until the sheets are bloody
      a pearly bump by my nose that bleeds when I shave
      sweats through three shirts before noon
      white patches spreading on my hands
      forty summers on a roof and now crusty places on my scalp
      she stays home from prom because of her face
      boils under the arms that keep coming back
      a ring of hair just vanished above her ear
      new detergent, new soap, still covered in welts
      cheeks and nose so red that people think he drinks
      big soft lump on my shoulder that has doubled
      hands crack and bleed every winter at the machine shop
      painful blisters in a stripe around one side of my chest
      the hair around my temples breaks off and my stylist is concerned
      baby has a strawberry birthmark near the eye
      two aunts died of it, so I want somebody to look at every spot
      beach patrol wants a screening day for lifeguards
      the mill's new coolant gives our machinists sores
      nursing home has something contagious and itchy going around
      county fair wants a free spot-check booth
      weird mole, worried
      teenager with bad skin
      rash nobody can name
      lump on my scalp
      burned off, came back`,
    touches: 'cosmetics sales representative',
    near: 'skin care, family medicine, plastic surgery, allergies, wigs',
  },
  {
    name: 'orthopedics',
    does: 'orthopedic surgeon, orthopedist, bone and joint doctor, sports medicine physician, knee replacement, hip replacement, shoulder surgeon, hand surgeon, spine surgeon, joint replacement, fracture care, orthopedic clinic, ACL repair, carpal tunnel surgery, rheumatologist, arthritis specialist, cortisone injections, osteoporosis care, fellowship trained in sports medicine, anterior hip replacement, robotic knee surgery, team physician, pediatric orthopedist, spine fusion and disc replacement, trauma surgeon for broken bones, PRP and stem cell injections, foot and ankle orthopedics, trigger finger release, meniscus repair and arthroscopy, bone health clinic, walk-in bone and joint clinic, lupus and gout care, shoulder replacement, hand microsurgery',
    signs:
      'orthopedic, orthopedics, orthopedist, torn meniscus, knee replacement, hip replacement, ACL, rotator cuff, broken bone, fracture, broken wrist, joint pain, arthritis, bad knee, bone on bone, herniated disc, back surgery, carpal tunnel, sports medicine, osteoporosis, scoliosis, tennis elbow, bad hip, rheumatoid, orthopaedic, knee surgeon, hip surgeon, torn rotator cuff, torn ACL, meniscus, new knee, joint replacement, stress fracture, broken ankle, broken arm, gout, bursitis, tendonitis, trigger finger, dislocated shoulder, broken collarbone, rheumatologist, growth plate, spinal fusion',
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
      cast needs to come off and be checked
      felt a pop, went down, and it swelled like a melon
      going down stairs backward because it hurts less
      the grinding when I bend you can hear across the room
      heard it crack when I slipped off the loading dock
      can't throw from third to first anymore
      mom stands crooked and has lost three inches
      can't sleep on my right side for the ache in the joint
      fell off the monkey bars and her elbow points the wrong way
      grip goes and I drop my coffee cup
      big toe red-hot in the night, can't bear the sheet on it
      one leg longer than the other since the wreck
      my son's heels hurt so bad he limps off the field
      a lump at the base of my finger curls it into the palm
      metal plate in my leg aches in the cold and I want it out
      five months since the fall and the bone still hasn't knit
      hiking the Camino next spring if my joint holds up
      gel shots wore off, what is next
      morning stiffness in both hands for an hour and swollen feet
      dancer with pain on the front of the hip
      they want to fuse three levels and I'm not convinced
      high school needs a team doctor on Friday nights
      farm crew with shoulders worn out by forty, who'd look at them
      assisted living sees too many cracked hips and wants bone checks
      semi-pro hockey club needs someone at games
      ER splinted it, see someone Monday
      hip worn out at fifty
      new shoulder
      knee gives way
      snapped my collarbone`,
    touches: 'surgical implant sales representative, hospital billing clerk',
    near: "physical therapy, chiropractic, pain care, medical equipment, sports coaching, prosthetics, workers' compensation law",
  },
  {
    name: 'heart care',
    does: "cardiologist, heart doctor, heart surgeon, cardiac surgeon, cardiac rehab, electrophysiologist, cardiology group, cardiac nurse, stress tests, echocardiograms, pacemaker clinic, vascular surgeon, vein specialist, heart failure clinic, cardiovascular screening, cardiac sonographer, stents, vein clinic, interventional cardiologist, nuclear stress testing, Holter and event monitors, lipid clinic, cardiac MRI, women's heart program, pediatric cardiologist, valve clinic and TAVR, ablation for irregular rhythms, preventive cardiology, cardiac rehab exercise physiologist, sclerotherapy and vein ablation, aneurysm screening, cardiothoracic surgeon, anticoagulation clinic, sports cardiology",
    signs:
      'cardiologist, cardiology, heart attack, heart doctor, heart failure, heart murmur, pacemaker, atrial fibrillation, AFib, chest pain, palpitations, stent, bypass surgery, stress test, heart flutter, varicose veins, blood clot, cardiac rehab, irregular heartbeat, EKG, echocardiogram, spider veins, heart valve, open-heart surgery, congestive heart failure, blood thinner clinic, angioplasty, calcium score, irregular heart rhythm, skipped beats, heart specialist, tachycardia, defibrillator implant, leg veins, clogged arteries',
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
      husband's stress test came back abnormal
      my watch keeps buzzing that something is off with my rhythm
      flutters like a bird in my ribs when I lie down
      shoveled the walk and had to sit on the steps
      pain in the jaw and left arm, ER let me go
      can't mow the lawn without stopping three times
      my socks leave dents and I sleep propped on pillows
      both uncles dropped dead before fifty-five
      newborn turned blue while feeding
      two stents in and terrified it'll happen again
      discharged with nine new prescriptions and a low-salt sheet
      triathlete who fainted on the finish line
      the chamber isn't squeezing well, they said
      bulge in my belly artery found on a scan for something else
      implanted box shocked me at church
      ropes behind my knees throb after a shift at the register
      legs turn brown at the ankles and a sore won't close
      cholesterol pills make my muscles hurt, is there another way
      they want to put mom's new valve in through her leg
      rhythm went haywire after the virus
      our league wants every player screened before the season
      union hall wants a talk on why linemen collapse
      hospital sent him home with no rehab and no plan
      racing pulse, skipped beats
      scared of a second attack
      clearance before my surgery
      leaky valve follow-up
      chest tightness on stairs`,
    touches: 'device sales representative',
    near: 'family medicine, nutrition, personal training, sleep medicine, first aid training',
  },
  {
    name: 'allergies',
    does: 'allergist, immunologist, allergy and asthma clinic, allergy shots, allergy testing, food allergy specialist, asthma specialist, pulmonologist, lung doctor, immunotherapy, skin testing, asthma educator, breathing tests, respiratory therapist, sinus care, board certified in allergy and immunology, sublingual drops, oral immunotherapy for peanuts, patch and scratch testing, penicillin allergy testing, pulmonary function lab, biologic injections for asthma, hives clinic, venom immunotherapy, food challenge testing, pediatric allergist, pulmonary rehab, immune deficiency clinic, bronchoscopy, certified asthma educator, lung nodule clinic',
    signs:
      'allergist, allergies, allergic, hay fever, asthma, inhaler, wheezing, food allergy, peanut allergy, EpiPen, allergy shots, pollen, sneezing, sinus trouble, pulmonologist, COPD, bee sting allergy, gluten allergy, anaphylaxis, cat dander, emphysema, chronic cough, itchy watery eyes, allergy testing, allergic reaction, seasonal allergies, ragweed, pet allergy, dust mites, pulmonology, pulmonary fibrosis, nut allergy, dairy allergy, allergic to cats, tree pollen, asthmatic, epinephrine, egg allergy, cedar fever, asthma attack',
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
      dad worked the mines and his lungs are bad
      lips tingled and swelled after the shrimp
      can't hug my sister's dog without tearing up
      box of tissues a day from April until June
      she turned blotchy and gasped at the birthday party
      the school wants an action plan signed before he can eat lunch
      my chest whistles when the wind comes off the fields
      used the rescue puffer five times today
      welts come and go and nobody can say from what
      husband's nose runs as soon as we open the windows
      stung twice before and the next could kill me
      on oxygen and still can't make it to the mailbox
      milk, eggs or wheat, something has him throwing up
      the shadow on my chest film needs somebody to follow it
      hay in the barn sets me off so badly I may sell the goats
      fifty years of cigarettes and a cough that rattles
      twelve sinus infections in two years, is my immune system broken
      red meat makes me break out since the tick
      cedar season flattens me every January
      exposed to dust at the quarry and short of wind
      cold air on the soccer field makes her cough and stop
      our cafeteria wants someone to review how we handle nuts
      flight attendant reacting to the new uniforms
      hospital pre-op says I'm penicillin sensitive, needs proof
      preschool staff must be trained by somebody on EpiPens
      sneezing, itchy eyes
      shots for bee venom
      test for food reactions
      cough that won't quit
      can't catch my breath`,
    brands: 'EpiPen, Zyrtec, Claritin',
    touches: 'cleanroom technician',
    near: 'family medicine, pediatrics, nutrition, dermatology, mold and asbestos removal, heating and cooling',
  },
  {
    name: "women's health",
    does: "gynecologist, OB-GYN, obstetrician, women's health nurse practitioner, gynecology practice, prenatal care, menopause specialist, well-woman exams, mammograms, breast health, pelvic exams, birth control, high-risk pregnancy, urogynecologist, hormone therapy, women's clinic, maternal-fetal medicine, Planned Parenthood clinician, board certified OB-GYN, minimally invasive gynecologic surgery, certified menopause practitioner, colposcopy and LEEP, pelvic floor and bladder surgeon, IUD and implant insertions, adolescent gynecology, breast specialist, bioidentical hormone pellets, prenatal visits and deliveries, VBAC-supportive obstetrician, endometriosis excision surgeon, laborist, miscarriage care, STI testing, gynecologic oncologist, perinatologist, women's nurse practitioner",
    signs:
      "gynecologist, OB-GYN, obstetrician, pap smear, prenatal care, menopause, hot flashes, mammogram, birth control, IUD, endometriosis, fibroids, heavy periods, women's clinic, pregnancy test, ovarian cyst, PCOS, lump in my breast, hysterectomy, miscarriage, painful periods, perimenopause, baby is due, gyno, obgyn, gynecology, obstetrics, pap test, positive pregnancy test, night sweats, first trimester, high-risk pregnancy, uterine, prolapse, well-woman, morning after pill, breast exam, ectopic, yeast infection, pelvic exam",
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
      delivering doctor who takes my insurance
      two lines on the stick and nobody to call
      six weeks along and bleeding a little
      waking at three soaked through the sheets
      I soak a pad an hour and the anemia is bad
      something feels like it's falling out down there
      hasn't had a cycle in seven months and she's only nineteen
      my mother and her sister both had it before forty-five
      one side aches mid-month and last time I fainted
      doctor at the last place lectured me and I walked out
      we're done having children and I want something permanent
      cannot wear a bra on the left, there's a thickening
      dry, sore, no desire, and I'm fifty-four
      the clinic letter says abnormal cells, come back
      my sugar is high and the baby measures large
      away at college and needs the pill
      due in October and our hospital just closed its maternity ward
      forty-two and expecting, want someone experienced
      smear hasn't been done since my son was born
      fibroids the size of a grapefruit and I want to keep my womb
      ended in an emergency section last time and I'd like a say
      nobody warned me about the rage and brain fog at forty-eight
      shelter residents need a woman they can trust for exams
      jail medical unit seeking someone for its pregnant inmates
      cosmetics plant wants a mammogram van for its staff
      yearly female exam
      due date in the spring
      hormone patches or pellets
      a doctor for the pregnancy
      irregular bleeding at fifty`,
    brands: 'Planned Parenthood',
    touches: 'maternity clothing clerk',
    near: 'midwives and doulas, fertility, pediatrics, family medicine, physical therapy',
  },
  {
    name: 'midwives and doulas',
    does: 'midwife, certified nurse midwife, doula, birth doula, postpartum doula, home birth, birth center, childbirth educator, childbirth classes, lactation consultant, IBCLC, breastfeeding support, newborn care specialist, night nurse for newborns, prenatal classes, water births, placenta encapsulation, hypnobirthing, infant sleep coach, labor support, baby nurse, certified professional midwife CPM, bereavement doula, antepartum doula for bed rest, sibling doula, bilingual doula, hypnobirthing instructor, spinning babies, water birth tub rentals, overnight newborn care, tongue-tie aware lactation support, breast pump fittings, Bradley Method teacher, Medicaid doula, newborn care classes for dads, postpartum meal prep and care, birth photographer and doula, cesarean birth support, certified pediatric sleep consultant',
    signs:
      "midwife, midwives, doula, home birth, birth center, natural childbirth, birth plan, lactation consultant, breastfeeding, breast pump, baby won't latch, childbirth class, postpartum help, labor and delivery, night nurse, Lamaze, VBAC, newborn sleep, nursing the baby, baby due, doulas, birthing center, birthing class, cracked nipples, homebirth, birth partner, postpartum doula, prenatal class, sore nipples, breastmilk, newborn care, waterbirth, breastfeed, cluster feeding, breech baby, birth coach, baby is breech",
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
      help around the house with a newborn and a toddler
      I want to catch this one in my own bedroom
      hospital tour scared me, all machines and no kindness
      husband faints at needles and won't be much use in the room
      she roots and cries and I'm bleeding from nursing
      nurse weighed him and says he isn't getting enough from me
      my shift lets me pump in a closet, how do I keep up supply
      mother's far away and I've never even held an infant
      last birth left me shaken and this time I need an advocate
      surrogate of ours would like company through labor
      Amish neighbors ask who attends deliveries out here
      on bed rest for nine weeks with a toddler to look after
      up every forty minutes for eleven nights, we're seeing double
      carrying a baby who will not live long
      daughter is seventeen, scared, and due in weeks
      new dad who has never changed a diaper and wants to learn
      breastfed the first, the second refuses
      hospital said section only and I'd like another opinion
      want the cord left alone and the lights low
      twins at home, mom at wit's end, no one to hold one
      plugged, feverish and red on one side from feeding
      employer wants to set up a proper room for nursing staff
      jail program seeking women to sit with inmates giving birth
      health department looking for people to teach breastfeeding
      church pregnancy center needs somebody for its birthing class
      water birth, low lights
      support in labor
      nights with a newborn
      feeding trouble, day five
      birth classes for beginners`,
    brands: 'La Leche League, Lamaze, Medela, Spectra pump',
    touches: 'maternity ward clerk',
    near: "women's health, pediatrics, yoga and Pilates, parenting support, nannies, massage",
  },
  {
    name: 'fertility',
    does: 'fertility specialist, reproductive endocrinologist, fertility clinic, IVF, egg freezing, IUI, surrogacy agency, egg donation, sperm bank, infertility counselor, embryologist, donor program, fertility nurse, male infertility, urologist, vasectomy, vasectomy reversal, reproductive urologist, board certified in REI, donor egg bank, gestational carrier matching, mini-IVF, fertility preservation before cancer, embryo genetic testing, recurrent pregnancy loss clinic, tubal reversal surgeon, fertility coach, LGBTQ family building, intended parent agency, no-scalpel vasectomy, semen analysis, ovulation tracking instructor, natural family planning teacher, third-party reproduction coordinator',
    signs:
      "fertility, infertility, IVF, IUI, egg freezing, surrogate, surrogacy, egg donor, sperm donor, trying to conceive, trying for a baby, cannot get pregnant, sperm count, embryo transfer, vasectomy reversal, vasectomy, infertile, in vitro, getting pregnant, freeze my eggs, frozen embryos, reproductive endocrinologist, ovulation, can't conceive, gestational carrier, low sperm, donor eggs, tubal reversal",
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
      emotional wreck after a failed transfer
      every month the same single line and I cry in the bathroom
      ovulation kits, temperature charts, eighteen months, nothing
      everyone at church asks when we're having kids
      we're two husbands who dream of a little girl
      thirty-eight, no partner, clock ticking
      my tubes were tied at twenty-six and now I've remarried
      chemo begins in three weeks and I'm only twenty-nine
      we have six embryos on ice and a divorce
      first one came easily, number two won't come at all
      wife was told her egg reserve is like a woman of fifty
      both carriers of the same gene and want to test before
      he had mumps as a boy and the sample was empty
      three transfers, three losses, our savings gone
      my sister offered to carry for us, how does one start
      want to help another couple by giving my eggs
      deploying for a year, can we store a sample first
      four kids is enough, he's ready to be fixed
      transgender nephew wants options before hormones
      old-school Catholic pair who want help without the lab
      loans or grants for a cycle, our plan pays nothing
      HR is asking what coverage for family building costs
      cancer clinic wants a place to send young patients quickly
      baby before forty
      a carrier for our embryo
      low count, next steps
      undo my vasectomy
      donor for two moms`,
    touches: 'lab courier',
    near: "women's health, adoption and foster care, acupuncture, support groups, counseling",
  },
  {
    name: 'physical therapy',
    does: "physical therapist, DPT, physical therapy clinic, sports rehab, outpatient rehab, physical therapist assistant, vestibular therapy, balance training, pelvic floor therapy, post-surgical rehab, aquatic therapy, manual therapy, dry needling, injury rehab, gait training, home physical therapy, athletic trainer, mobility work, back and neck rehab, hand therapy, stroke rehab, concussion rehab, orthopedic clinical specialist OCS, geriatric physical therapist, pediatric physical therapy, McKenzie certified, LSVT BIG for Parkinson's, fall prevention program, dizziness and balance clinic, aquatic rehab pool, return-to-sport testing, amputee gait training, work conditioning, cupping and Graston technique, lymphedema therapist, prenatal and postpartum rehab, cash-pay physical therapy, running gait analysis, dance medicine, job-site injury prevention",
    signs:
      'physical therapist, physical therapy, rehab after surgery, rehab exercises, sore back, stiff neck, sciatica, frozen shoulder, pulled hamstring, pelvic floor, balance problems, sprained ankle, after knee surgery, athletic trainer, range of motion, shin splints, dry needling, strengthen my back, vestibular, get walking again, stiff joints, gait training, rehabilitation exercises, ACL rehab, PT clinic, walking again, plantar fasciitis exercises, home exercise program, pelvic floor therapist, rehab my shoulder, BPPV, physiotherapist, knee rehab',
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
      mother-in-law shuffles since her hospital stay
      six weeks in a boot and my calf is gone
      got the new joint in August and still can't bend past ninety
      she clings to the furniture from chair to kitchen
      can't reach the top shelf since the sling came off
      grandpa got up off the floor only with the neighbor's help
      when I roll over to the left the bedroom tilts
      my legs are weak after weeks on a ventilator
      surgeon wants twelve visits and the hospital place has no openings
      toddler walks only on tiptoe
      Parkinson's makes him freeze in doorways
      pee when I jump rope, and the baby is two already
      need to pass the lift test to get back on the line
      pain on the outside of the knee at mile three
      the infant always looks to the right and her neck is tight
      nurse with a strained back who lifts all day
      can't sit on the floor with my grandkids and get up again
      arm swells up since they took the lymph nodes
      shoulder hurts whenever I serve
      get me strong before the operation so I heal faster
      two falls this month and she's afraid to shower
      dancer on pointe with a sore hip before the audition
      poultry plant wants stretches taught at shift change
      our assisted living would like a balance class and home visits
      high school without anyone on the sidelines for injuries
      company is tired of comp claims from lifting
      strength after knee surgery
      steadier on my feet
      bending and stretching, supervised
      hamstring pull, slow to heal
      exercises after a stroke`,
    brands: 'ATI Physical Therapy, Select Physical Therapy, Athletico, FYZICAL, Ivy Rehab, CORA',
    touches: 'physical therapy student, rehab equipment sales rep, therapy clinic receptionist',
    near: 'orthopedics, chiropractic, occupational therapy, massage, personal training, home nursing',
  },
  {
    name: 'occupational therapy',
    does: 'occupational therapist, OTR, certified hand therapist, pediatric occupational therapist, sensory integration, handwriting help, daily living skills, stroke recovery, splints, driving rehabilitation, home safety assessments, fine motor skills, adaptive equipment training, feeding therapy, ergonomic assessments, COTA, low-vision therapy, ergonomist, hand therapy clinic, CHT, custom splinting, sensory gym, certified in aging in place, school-based occupational therapist, driver rehab specialist, constraint-induced movement therapy, Handwriting Without Tears, interactive metronome, cognitive rehab after brain injury, wheelchair seating clinic, feeding clinic for picky eaters, dyspraxia, energy conservation coaching for MS, work site ergonomics, home modification assessments, executive function skills',
    signs:
      'occupational therapist, occupational therapy, fine motor, sensory issues, sensory processing, hand therapist, daily living skills, handwriting trouble, stroke recovery, buttoning, picky textures, splint, ergonomic assessment, driving evaluation, pencil grip, ergonomics, dressing himself, adaptive utensils, sensory diet, sensory gym, sensory seeking, dyspraxia, holds his pencil, ergonomist, trigger splint, fine-motor, handwriting help',
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
      preemie who is behind on grabbing and sitting
      socks with seams start a war every morning
      hand dryers in public restrooms send her under the table
      puts on a coat backward and is eight years old
      crashes into walls and never stops spinning
      tendon cut in the kitchen, sewn up, now the finger won't curl
      grandma burns pots and forgets the steps to make coffee
      family wants someone to say whether he should give up the keys
      scribbles while the other second-graders write sentences
      keyboards and mice at the firm are giving folks sore forearms
      bathes only with help since the tumor came out
      won't touch finger paint, grass or sand
      MS wipes me out before breakfast is done
      can't do up a zipper with these knotted fingers
      he chews his shirt collars to rags
      how can she use a spoon with that shake
      left side is ignored, food on half of the plate
      wants to cut her own meat again with one arm
      baby gags on anything but puree at eleven months
      home from rehab and we don't know what to change in the bathroom
      burned hand heals tight and needs a splint
      keeps losing track of what to do next since the concussion
      school denied extra help for scissors and buttons
      group home wants staff taught how to dress residents safely
      our packing line needs stations set at the right height
      insurance wants someone to evaluate whether she can live alone
      daycare asking who might advise on a biter who can't calm down
      messy handwriting, third grade
      gadgets for weak hands
      can she still drive
      sensory overload in crowds
      getting dressed after stroke`,
    touches: 'occupational health clerk, OT student',
    near: 'physical therapy, speech therapy, autism services, accessible homes, special education, medical equipment',
  },
  {
    name: 'speech therapy',
    does: 'speech therapist, speech-language pathologist, SLP, speech pathologist, stuttering therapy, articulation therapy, language delays, swallowing therapy, aphasia therapy, voice therapy, accent coaching, early intervention, feeding and swallowing, late talkers, speech and language clinic, tongue thrust, social communication, CCC-SLP, certified in PROMPT, childhood apraxia of speech, AAC devices and communication boards, LSVT LOUD and SPEAK OUT, modified barium swallow studies, VitalStim, gender-affirming voice training, myofunctional therapist, telepractice speech therapist, bilingual Spanish speech therapist, preschool language groups, social thinking groups, cleft palate speech, vocal cord rehab for singers and teachers, stuttering specialist, laryngectomy voice',
    signs:
      "speech therapist, speech therapy, speech pathologist, stutter, stutters, stuttering, lisp, late talker, not talking yet, speech delay, aphasia, trouble swallowing, speech-language, mispronounces, hoarse voice, accent reduction, lost her speech, nonverbal, speech language pathologist, speech delayed, stammer, stammering, apraxia, AAC device, swallowing test, swallow study, barium swallow, communication device, can't say his name, vocal nodules, thickened liquids",
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
      bilingual toddler who mixes it all up and lags behind
      grandparents can't tell a thing he says on the phone
      points and grunts at twenty months
      every s comes out wet and slushy
      knows the word, I can see it, and nothing comes out
      he blocks on his own name at roll call
      food stuck in his cheek and coughing through every supper
      had her voice box out and writes on a pad
      the tablet that talks for her needs programming
      says tat for cat and wead for red in first grade
      talks like a professor but never lets others get a turn
      paralyzed vocal cord after thyroid surgery
      sings each Sunday and has bumps on the cords
      face droops and his talk is slurred since the hospital
      pediatrician said wait and see but he turns three in June
      deaf cousin with a new implant learning to use sounds
      transitioning and wants a voice that fits
      customers on the line keep asking me to repeat myself
      pneumonia twice because liquids go down the wrong way
      tongue pushes her front teeth when she swallows
      mother with ALS wants to bank her voice while she can
      cleft was repaired and he still sounds nasal
      he won't say a word at kindergarten though he chatters at home
      charter school short of someone to serve fourteen kids on its list
      nursing home needs someone to check residents who choke at meals
      call center wants its overseas staff easier to understand
      library planning a talker-time for late bloomers
      few words at two
      stuttering teenager
      trouble with r and l
      choking at meals
      finding words after stroke`,
    touches: 'speech and debate student',
    near: 'occupational therapy, hearing, autism services, special education, pediatrics, voice lessons',
  },
  {
    name: 'chiropractic',
    does: 'chiropractor, chiropractic clinic, adjustments, spinal alignment, spinal decompression, chiropractic physician, family chiropractor, sports chiropractor, prenatal chiropractic, back cracking, neck pain relief, posture correction, headache relief, auto injury chiropractor, wellness chiropractor, Doctor of Chiropractic, Gonstead technique, upper cervical care, Webster certified for pregnancy, activator gentle adjusting, Cox flexion distraction, pediatric chiropractor, digital spine X-rays, functional rehab and adjusting, walk-in adjustments, monthly wellness plans, Active Release Technique, equine and animal chiropractic, NUCCA, DOT exams by a chiropractor, scoliosis bracing and adjusting, sacroiliac pain relief, car accident injury care',
    signs:
      'chiropractor, chiropractic, adjustment for my back, back is out, crick in my neck, pinched nerve, spine alignment, slipped disc, back cracked, subluxation, whiplash, posture, lower back, tailbone, spinal decompression, chiropractic adjustment, spinal adjustment, back adjusted, neck adjusted, atlas adjustment, threw my back out, sacroiliac, kink in my neck, chiro, slipped rib',
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
      somebody gentle for an older person's back
      bent to tie my boot and couldn't straighten up
      feels like something slid out of place between my shoulder blades
      pop it back in so that I can get through calving
      one leg measures shorter and my trousers hang uneven
      slept wrong and can only look left
      hip catches when I get out of the tractor seat
      fender bender Tuesday, stiff as a board by Thursday
      hairdresser on her feet all day, low spine aching
      shooting zings down the arm when I look up
      infant arches and cries, someone suggested a gentle alignment
      eight months along and it feels like my pelvis is splitting
      desk job hump starting at the base of my neck
      ribs hurt with each breath since I sneezed
      the guy who used to crack me retired to Arizona
      wrestler needs a quick tune-up between matches
      swung the driver too hard and something grabbed
      ears ring and head hurts when my neck is tight
      would like to stay loose without drugs or surgery
      father's stooped and wants to stand taller
      carried a three-year-old on one hip all summer
      loaded hay for two days and now I walk like a question mark
      my mare is stiff on one side and someone said adjust her
      our delivery drivers get stiff and we'd like someone in monthly
      community fair wants a booth with posture checks
      small church group looking for a talk on back care
      back cracked today
      stuck neck
      hips out of line
      pinched between the shoulders
      tailbone bruised on ice`,
    brands: 'The Joint Chiropractic',
    touches: 'mattress salesperson',
    near: 'massage, physical therapy, acupuncture, pain care, personal injury law, personal training',
  },
  {
    name: 'massage',
    does: 'massage therapist, licensed massage therapist, LMT, deep tissue massage, Swedish massage, sports massage, prenatal massage, hot stone, chair massage, bodywork, myofascial release, lymphatic drainage, Reiki, reflexology, day spa, craniosacral, mobile massage, couples massage, Rolfing, cupping, medical massage, board certified massage therapist, Thai massage, shiatsu, trigger point therapy, neuromuscular massage, oncology massage, geriatric massage, Ashiatsu barefoot massage, Lomi Lomi, manual lymph drainage after surgery, corporate chair massage, pregnancy massage table, scalp and Indian head massage, infant massage instructor, equine massage, TMJ intraoral massage, aromatherapy, post-race recovery massage, hot stones and aromatherapy',
    signs:
      'massage, massage therapist, deep tissue, knots in my shoulders, bodywork, reflexology, hot stone, day spa, chair massage, lymphatic drainage, myofascial, tight muscles, LMT, spa day, Swedish massage, massages, masseuse, shiatsu, Thai massage, back rub, foot rub, rubdown, couples massage, prenatal massage, Rolfing, craniosacral, lymph drainage, sports massage, bodyworker, neck rub',
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
      energy healing for a friend going through chemo
      want an hour on a warm table with nobody talking
      my traps are like concrete
      anniversary present for two, side by side
      hands that can find that spot under the blade
      calves cramped up since the half marathon
      nurses' week is coming and our ward deserves something
      swelling after a tummy tuck needs to be worked out
      teachers would love ten minutes each in a folding chair
      I carry all my tension up by my ears
      mom with a newborn who hasn't had a moment for herself
      scarring under my arm feels like a guitar string
      bad reaction to strong pressure, need a light touch
      husband's birthday and he never does anything relaxing
      sore forearms from bowling, climbing and the saw
      weak with lymphoma but craving a kind touch
      bridal party wants someone to set up in the hotel suite
      forty laps of physical labor a week, need to be kneaded
      somebody who stretches you and walks on your back
      new mom class wants to learn how to rub a baby's tummy
      retreat center needs hands for a weekend of guests
      hockey team bus arrives at four and legs need flushing out
      hospice patients would enjoy gentle hands
      jaw muscles so tight my dentist told me to see someone
      where can truckers get their backs worked on near the interstate
      knots worked out
      gift certificate for relaxing
      sore feet rubbed
      really deep pressure
      afternoon of pampering`,
    brands: 'Massage Envy, Hand and Stone, Elements Massage, Theragun',
    touches: 'spa front desk clerk, massage school student, massage chair salesperson',
    near: 'chiropractic, physical therapy, acupuncture, skin care, yoga and Pilates, gyms',
  },
  {
    name: 'acupuncture',
    does: 'acupuncturist, licensed acupuncturist, LAc, traditional Chinese medicine, Chinese herbs, herbalist, cupping, naturopath, naturopathic doctor, holistic healer, homeopath, integrative medicine, functional medicine practitioner, Ayurveda, moxibustion, community acupuncture, natural remedies, holistic health, Eastern medicine, board certified NCCAOM, Five Element acupuncture, Japanese style needling, ear acupuncture for addiction NADA, fertility acupuncture, facial rejuvenation acupuncture, gua sha, tui na, Bach flower remedies, licensed naturopathic physician ND, clinical herbalist, pediatric acupuncture without needles, tongue and pulse diagnosis, functional medicine labs, craniosacral and homeopathy, veterinary acupuncture, iridology, East Asian medicine',
    signs:
      'acupuncture, acupuncturist, Chinese medicine, herbalist, naturopath, naturopathic, homeopathic, holistic, cupping, functional medicine, natural remedies, alternative medicine, Ayurvedic, herbal remedies, integrative medicine, acupuncturists, tinctures, tincture, homeopathy, naturopathy, Ayurveda, moxa, moxibustion, acupressure, gua sha, Chinese herbs, natural healer, leaky gut, adrenal fatigue, holistic doctor',
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
      baby is breech and my midwife mentioned moxa
      tiny pins and an hour of quiet
      neighbor swears the needles cured her hot flashes
      six specialists, a shoebox of pills, still worn out
      would sooner drink a tea than swallow another tablet
      grandmother used roots and leaves and I'd like to go that way
      gut is bloated, brain is fuzzy, all labs come back normal
      half my face went slack and the steroids are finished
      tennis elbow that shots didn't touch
      migraine every month like clockwork and triptans make me ill
      want to treat the cause rather than cover it up
      energy feels blocked since the operation
      baby's feet are down and we want to try turning it without force
      cravings at night since I gave up cigarettes
      ringing ears that no specialist could help
      retreat's offering cupping and I've a hundred questions
      somebody who knows about mushrooms and tinctures
      restless sleep, cold hands, weak digestion, all at once
      my old dog limps and I heard pins can ease it
      looking younger without a knife or filler
      the IVF clinic said some patients do this alongside
      allergic to most painkillers and my knee is on fire
      oncology center wants someone to ease nausea among its patients
      recovery house asking about the five points in the ear
      health food store would like a speaker on winter tonics
      our wellness fair needs somebody from the Eastern tradition
      needles for back pain
      natural thyroid help
      herbs for anxiety
      something besides pills
      whole-body healer`,
    near: 'massage, chiropractic, nutrition, yoga and Pilates, pain care, fertility',
  },
  {
    name: 'foot care',
    does: 'podiatrist, foot doctor, foot and ankle surgeon, DPM, foot care nurse, diabetic foot care, ingrown toenails, bunion surgery, custom orthotics, heel pain, toenail trimming for seniors, pedorthist, diabetic shoes, foot clinic, plantar warts, wound care, shoe inserts, board certified foot surgeon, certified foot care nurse CFCN, laser for nail fungus, shockwave for heel pain, Charcot foot clinic, limb salvage, custom-molded insoles, in-home toenail care, Lapiplasty bunionectomy, plantar fascia release, pediatric podiatry, matrixectomy for ingrown nails, Richie braces, neuroma injections, certified pedorthist, diabetic shoe fitter, hyperbaric wound clinic, nursing home podiatry rounds',
    signs:
      'podiatrist, podiatry, foot doctor, ingrown toenail, bunion, bunions, heel spur, toenails, plantar wart, orthotics, arch supports, diabetic shoes, hammertoe, toenail fungus, foot pain, flat feet, corns, calluses, foot ulcer, plantar fasciitis, sore feet, numb feet, ingrown toe nail, heel pain, fallen arches, custom insoles, diabetic foot, podiatrists, hammer toe, foot specialist, ingrown nail, bunion surgery, black toenail, big toe joint',
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
      corns on my little toes
      can't bend down to trim his own anymore
      feels like a pebble under the ball when I walk
      first steps in the morning are like walking on nails
      red streak around my second toe and sugar's been high
      the big one is crooked and rubs raw in every pump
      nail turned black after the marathon
      nursing aides aren't allowed to cut diabetics' nails
      ankles roll in and I wear out one side of the shoe
      between the little toes it cracks and itches year round
      kid complains of sore heels after every soccer practice
      stepped on glass and it's still in there
      mailman who walks eleven miles a day, aching
      hard skin so thick it splits and bleeds
      my pedicurist refuses to touch this one
      seventh week of a wound on the sole that drips
      her toes curl up and overlap and nothing fits
      gout-like pain in the joint when I push off
      dropped arch tendon, I limp by noon
      boots from the quartermaster gave my son blisters down to the raw
      boss wants us in steel toes and I can't stand in them
      wide, extra-deep shoes that insurance covers
      veterans' home needs somebody every nine weeks to trim and check
      homeless shelter holding a wash-and-check evening in winter
      running store wants someone to look at customers' strides
      senior center hopes to host a clipping day
      nails too thick to cut
      bunion, both sides
      inserts for flat arches
      sore on diabetic's heel
      numb toes at night`,
    brands: 'The Good Feet Store, Dr. Scholl, Foot Solutions',
    touches: 'shoe store clerk',
    near: 'diabetes education, shoe repair, orthopedics, physical therapy, nails, home nursing',
  },
  {
    name: 'sleep medicine',
    does: 'sleep doctor, sleep specialist, sleep lab, sleep studies, polysomnographic technologist, sleep apnea treatment, CPAP setup, insomnia treatment, CBT for insomnia, dental sleep medicine, oral appliances for snoring, home sleep tests, sleep clinic, respiratory therapist, narcolepsy care, board certified in sleep medicine, behavioral sleep medicine specialist, RPSGT, mandibular advancement devices, Inspire implant candidate evaluations, take-home apnea testing, pediatric sleep specialist, shift work sleep disorder, restless legs clinic, CPAP mask fitting, BiPAP titration, DOT apnea compliance, circadian rhythm disorders, REM behavior disorder, diplomate in dental sleep medicine, insomnia coach for adults, nightmare therapy',
    signs:
      "sleep apnea, CPAP, sleep study, sleep doctor, sleep clinic, insomnia, snoring, snores, can't sleep, narcolepsy, restless legs, stops breathing at night, sleepwalking, sleep lab, falls asleep driving, awake all night, night terrors, apnea, BiPAP, CPAP mask, insomniac, sleep specialist, snorer, sleep disorder, home sleep test, trouble sleeping, wide awake at 3 a.m, gasping at night, sleepwalks, restless leg, mouthpiece for snoring",
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
      looking for a doctor about insomnia
      my wife elbows me all night and moved to the guest room
      counts sheep till the birds start
      choking sound wakes me, heart pounding
      drifted over the center line at two in the afternoon
      kicks the covers off and swings at things in his dreams
      the hose and straps make me claustrophobic
      nine hours in bed and I wake up like I never lay down
      ER nurse rotating shifts, can't tell day from night
      recruiter for the trucking company says my neck is too thick
      she laughs and her knees buckle, then she's out cold
      six-year-old snores like a bear and can't pay attention
      leaks air in my eyes and blows the blankets
      melatonin, tea, pills, apps, none of it works anymore
      teen is up till four and can't be roused for school
      hotel neighbors complained about the noise through the wall
      my heart doctor thinks my nights are the problem
      I've heard of a pacemaker for the tongue
      walks into the kitchen and eats in the dark with no memory of it
      machine reports go nowhere, nobody reads them
      bugs crawling in my calves as soon as I lie still
      retired firefighter still jumps awake at the alarm hour
      freight company must test its sleepy drivers
      hospital wants its night staff taught how to rest by day
      Army son whose own screaming wakes the barracks
      bunk mates at hunting camp can't stand my snoring
      snoring, partner complaining
      can't fall asleep
      tested for apnea
      hates the mask
      drowsy behind the wheel`,
    brands: 'ResMed, Philips Respironics, Inspire implant',
    touches: 'mattress salesperson',
    near: 'dentistry, hearing, medical equipment, heart care, family medicine, counseling',
  },
  {
    name: 'pain care',
    does: 'pain management doctor, pain clinic, pain specialist, anesthesiologist, epidural injections, nerve blocks, physiatrist, PM&R physician, migraine specialist, headache clinic, spinal cord stimulators, ketamine infusions, medical marijuana doctor, fibromyalgia care, neuropathy treatment, radiofrequency ablation, board certified in pain medicine, interventional pain physician, Botox for migraine, medial branch blocks, intrathecal pumps, basivertebral ablation, kyphoplasty, complex regional pain syndrome, pelvic pain clinic, headache nurse practitioner, occipital nerve blocks, sacroiliac injections, opioid tapering, low-dose naltrexone, scrambler therapy, trigeminal neuralgia, cannabis certification evaluations, pain psychologist',
    signs:
      'pain management, pain clinic, pain doctor, chronic pain, fibromyalgia, neuropathy, migraines, migraine, nerve pain, epidural injection, nerve block, medical marijuana card, CBD, physiatrist, constant pain, trigger point, headache specialist, cluster headaches, CRPS, spinal cord stimulator, pain medicine, pain specialist, trigeminal neuralgia, occipital neuralgia, steroid injection in my spine, failed back surgery, postherpetic neuralgia, medical cannabis, pain pump, nerve ablation',
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
      arthritis everywhere and I can't take the usual pills
      I rate it eight every single day and no one believes me
      rods and screws in and it's worse than ever
      lightning in my cheek when the wind touches it
      light, noise and smells send me to bed with a bucket
      my doctor retired and nobody will refill what I take
      foot turned purple and even a sheet hurts since the cast
      the missing toes itch and burn at midnight
      tapering off oxycodone without going crazy
      numbing the nerve bought me six months, need it again
      everything hurts, all tests normal, and friends think I'm lazy
      ice-pick stabs behind one eye, same hour for weeks
      feet on fire from the chemo drugs
      stood at a lathe for thirty years, now can't stand for ten minutes
      mesh from the hernia repair left me in agony
      vertebra collapsed and she moans when she's turned
      heating pads, creams, TENS unit, gadgets, nothing left to try
      can I get the card if I'm a veteran with nerve damage
      deep aching in the pelvis for years, passed from one to another
      arthritis too far gone and heart too weak for an operation
      injections in the neck so that I can turn my head to back up
      farmer hurts too much to climb in the combine
      comp insurer says settle, but I still can't grip
      hospice wants someone to advise on a stubborn bone ache
      surgeons' office needs somebody to send long-sufferers to
      agony nobody can explain
      headaches, three a week
      shots in the back
      living with constant hurt
      burning legs, no sleep`,
    near: 'physical therapy, acupuncture, chiropractic, orthopedics, addiction recovery, massage',
  },
  {
    name: 'pharmacy',
    does: 'pharmacist, compounding pharmacist, pharmacy owner, independent pharmacy, prescriptions, PharmD, medication reviews, vaccinations, prescription delivery, blister packs, pharmacy technician, mail-order pharmacy, compounding pharmacy, specialty pharmacy, travel shots, consultant pharmacist, drugstore, independent community pharmacist, medication therapy management, multi-dose packaging, naloxone dispensing, 340B clinic pharmacy, hormone compounding, veterinary compounding, long-term care pharmacy, free delivery pharmacy, immunizing pharmacist, travel vaccine clinic, pharmacist with a drive-through, brown bag medicine reviews, specialty drug assistance programs, hospital pharmacist, med sync, sharps and drug take-back',
    signs:
      'pharmacist, pharmacy, prescription refill, prescription, drugstore, pill organizer, medication review, side effects of my pills, pills delivered, flu shots for our staff, insulin price, blister packs, medicine costs, travel vaccines, shingles shot, old pills, compounding pharmacy, generic drug, prescriptions, medications delivered, pharmacies, pill packs, medication list, drug interactions, drug interaction, fill my prescription, apothecary, expired medicine, prescription costs, prescription transfer, pneumonia shot',
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
      refill ran out on a holiday weekend
      eleven bottles on the windowsill and he takes them by color
      out of her heart tablets and the chain says Tuesday
      the copay jumped to four hundred a month
      he can only take it crushed, or in a syrup that tastes of cherry
      big store's line is forty minutes and nobody answers the phone
      are the vitamins fighting with her warfarin
      the dentist, the cardiologist and the surgeon all wrote her something
      cat refuses her thyroid tablet, is there a gel for the ear
      going to Peru in May, what jabs and malaria tablets
      what to do with a drawer full of leftover morphine
      homebound neighbor has no one to pick up her refills
      insurance switched me to a generic that makes me itch
      teacher wants shots for the whole faculty before flu season
      weekly blister cards for thirty residents of our home
      the plant has stopped making it, who can mix it
      boy on growth hormone and the mail order lost the cooler
      wants someone behind the counter who knows her children's names
      rash after the third capsule, whom do I ask on a Sunday
      patch, gum or lozenge, which one should I start with
      dose for a fourteen-pound baby and the syringe is unmarked
      is this the same as what I got last month, it looks different
      small hospital needs somebody to run its dispensary
      jail nurse looking for a supplier of sealed doses
      summer camp needs campers' meds labeled and bagged
      clinic wants someone to teach patients how to use inhalers
      pills sorted by day
      cheaper heart medicine
      medicine brought to the door
      shingles vaccine nearby
      refill before vacation`,
    brands: 'CVS, Walgreens, Rite Aid, GoodRx, Express Scripts, Optum Rx, Medicine Shoppe',
    touches: 'drugstore cashier, pharmacy school student, pharmaceutical sales rep',
    near: 'family medicine, medical equipment, Medicare plans, home nursing, diabetes education',
  },
  {
    name: 'medical equipment',
    does: 'durable medical equipment, DME supplier, home medical equipment, wheelchairs, hospital beds, walkers, mobility scooters, oxygen concentrators, lift chairs, CPAP supplies, medical supply store, wheelchair repair, incontinence supplies, compression stockings, bathroom safety equipment, patient lifts, medical alert systems, mastectomy bras, loan closet, power chairs, stairlifts, certified rehab technology supplier, ATP wheelchair specialist, oxygen delivery driver, CPAP resupply, loaner medical equipment, wheelchair and scooter rental, ostomy and catheter supplies, breast pumps through insurance, compression garment fitter, custom seating and positioning, ceiling lifts, bariatric equipment, hospital-grade beds for rent, personal emergency response systems, continuous glucose monitor supplies, feeding pump supplies, repair of power chairs, knee walkers for rent',
    signs:
      'wheelchair, hospital bed, mobility scooter, oxygen tank, oxygen concentrator, lift chair, commode, crutches, knee scooter, medical supplies, medical equipment, durable medical equipment, shower chair, compression stockings, incontinence, adult diapers, medical alert, bedside rail, Hoyer lift, rollator, power chair, nebulizer, blood pressure cuff, walker with wheels, wheel chair, transfer bench, rollator walker, oxygen tanks, portable oxygen, rental wheelchair, bedpan, walker for mom, medical supply, knee walker, lift recliner, catheters, gait belt, CPAP supplies, commode chair, medical bed, adjustable hospital bed, electric scooter for mom, medical alarm, pressure mattress, pulse oximeter',
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
      new mask and hoses for my breathing machine
      she can't get out of the recliner on her own
      hospital discharges him tomorrow and the bedroom is bare
      visiting mother-in-law can't walk the zoo all day
      his tank runs dry before we get home from church
      tires on the chair are flat and the brakes slip
      sores on her back, somebody said an air mattress
      granny needs something around her neck to press
      can't put weight on it for eight weeks, and I have stairs
      pouches, wafers and paste delivered without anyone staring
      joystick goes dead on hills
      where can I drop off a walker and a commode we no longer need
      toilet's too low and he falls the last six inches
      insurance will cover a pump for nursing if I order it before birth
      tube feeding at home starts Monday and we need a pole
      tight stockings I can't pull up on my own
      sling to move a two-hundred-pound man out of bed
      camping with dad's breathing machine, how do we power it
      school wants a standing frame for a student
      our church closet lends crutches and needs more of them
      baby monitor that watches her breathing, rented by the month
      sleep machine tubing smells and the filter's black
      county fair wants scooters for guests to borrow
      dialysis at home means forty boxes a month, who ships
      small clinic needs an exam table and an autoclave
      ordered through Medicare and waited nine weeks
      bed with rails
      borrow some crutches
      seat that lifts him up
      oxygen for travel
      shower stool for grandma
      button to call for help`,
    brands:
      'Apria, Lincare, Invacare, Drive Medical, Pride Mobility, Life Alert, Medline, Hoveround, Lifeline pendant',
    touches: 'surgical sales representative',
    near: "accessible homes, home nursing, pharmacy, physical therapy, prosthetics, hospice, veterans' benefits",
  },
  {
    name: 'prosthetics',
    does: 'prosthetist, orthotist, certified prosthetist orthotist, artificial limbs, prosthetic legs, prosthetic arms, custom braces, orthotics and prosthetics clinic, O&P, back braces, cranial helmets for babies, ocularist, artificial eyes, amputee peer mentor, amputee care, mastectomy fitter, CPO, ABC certified prosthetist, microprocessor knees, myoelectric arms, pediatric prosthetics, socket fabrication, carbon fiber blades, ankle-foot orthoses, Boston scoliosis brace, cranial remolding orthoses, 3D printed hands, breast prosthesis fitting, facial prosthetics anaplastologist, knee-ankle-foot braces, amputee support visitor, diabetic limb care, swim legs, adaptive sports prosthetics',
    signs:
      "prosthetic, prosthesis, prosthetist, orthotist, artificial leg, artificial limb, artificial eye, amputee, amputation, lost a leg, lost an arm, limb loss, leg brace, back brace, baby helmet, flat head, glass eye, below the knee, prosthetics, amputated, residual limb, prosthetic leg, prosthetic arm, orthosis, AFO, stump sock, helmet for my baby's head, cranial helmet, scoliosis brace, artificial arm, fake leg",
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
      fingers lost in a saw accident
      stump has shrunk and the whole thing pistons when he walks
      they took it off midcalf and he wants to ride his Harley again
      doctor said plagiocephaly and twenty-three hours a day in foam
      toes drag and she trips on rugs
      roadside bomb took both, he's twenty-four
      outgrew the last one in four months, he is only six
      sleeve tore and I'm on one leg till it's replaced
      want to be able to swim and shower standing
      sarcoma, and they had to remove her arm at the shoulder
      curve went from twenty to thirty-one and surgery is next
      grinder took three digits and I'm a mechanic
      empty socket since the tumor, kids stare at the patch
      polio as a child, and the steel caliper I wear is falling apart
      scared before they take it, would help to meet somebody who's had it done
      feels heavy and I quit wearing it by noon
      knee buckles backward since the nerve damage
      born without fingers on the left, wants to hold handlebars
      high school sprinter needs a blade before state
      rests on the bone end and makes blisters
      nose lost to cancer and wants one that stays on
      rehab hospital needs a fitter to come on Thursdays
      engineering students printing a hand for a boy want guidance
      mission clinic in Haiti short of donated limbs and someone to fit them
      climber asking for a foot that grips
      new leg after diabetes
      helmet for flat spot
      brace to hold the ankle
      walk again without crutches
      eye that looks real`,
    brands: 'Hanger Clinic, Ottobock',
    near: "orthopedics, physical therapy, occupational therapy, medical equipment, veterans' benefits, foot care",
  },
  {
    name: 'wigs',
    does: "wig maker, wig shop, wig stylist, medical wigs, cranial prosthesis, hairpieces, toupees, hair toppers, hair replacement, hair loss solutions, lace fronts, wig fitting, wig styling, hair systems, hair extensions for thinning hair, scarves and turbans for chemo, theatrical wigs, certified mastectomy and wig fitter, human hair wigs, custom lace wigs made to measure, private wig consultations at home, men's hair units, hair integration pieces, wig wash and repair, wigs for children, insurance paperwork for cranial prostheses, hair donation events, scalp micropigmentation, drag wigs, sheitel maker and stylist, chemo caps and hats, theatrical beards and mustaches, trichologist, wig maker for stage and film",
    signs:
      'wig, wigs, hairpiece, toupee, hair topper, alopecia, lose my hair, losing her hair, hair loss from chemo, cranial prosthesis, bald spots, head scarf, hair replacement, lace front, wiglet, hair piece, sheitel, lace-front, hair prosthesis, bald from chemo, bald patches, head coverings, chemo cap, toupee tape, hair system, human hair, wig fitting, headscarves, donate my hair',
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
      costume wigs for Halloween that look real
      oncologist says it'll be on the pillow by week three
      part is as wide as a finger and the top shines through
      she pulls it out when she's nervous and is bare in back
      wants something that won't blow off on the golf cart
      my fourth-grader came home crying about her hat
      first infusion is Monday and I want to shop before I look sick
      the tape lets go when I sweat
      Orthodox niece is getting married and must cover
      eyebrows and lashes went too
      cut fourteen inches, where does the ponytail go
      a soft cap to sleep in, my head is freezing
      want it to look just like before so the grandkids won't notice
      burned scalp and nothing grows on one side
      school play needs seven powdered judges and a Rapunzel
      crooner who wants a full head under the spotlight
      synthetic one frizzed over the oven door
      can this be claimed like a leg or an arm
      lupus took patches and stylists don't know what to do
      color matched to a lock I saved
      ladies at our church knit caps and need patients to give them to
      hospital gift shop wants a fitter one day a week
      Santa school graduate needs the full white set
      drag brunch performers want someone to style
      opera chorus, forty heads, two weeks
      hair for chemo
      cover my bald crown
      scarves for a bare head
      long braid to give away
      fake bangs and toppers`,
    brands: 'Locks of Love, Hair Club, Raquel Welch wigs, Paula Young',
    near: 'hair, cancer care, support groups, dermatology, costumes',
  },
  {
    name: 'plastic surgery',
    does: 'plastic surgeon, cosmetic surgeon, reconstructive surgeon, facelifts, breast augmentation, breast reconstruction, tummy tucks, liposuction, rhinoplasty, eyelid lifts, scar revision, burn reconstruction, hair transplants, medical spa, Botox and fillers, injector, mommy makeover, laser resurfacing, board certified plastic surgeon, body contouring after weight loss, deep plane facelift, otoplasty, gynecomastia surgery, DIEP flap reconstruction, breast implant removal, craniofacial surgeon, hand and microsurgery, lip augmentation, Kybella, CoolSculpting, Brazilian butt lift, laser scar treatment, nurse injector, gender-affirming surgery, keloid treatment, cosmetic consultations, labiaplasty, chin implants',
    signs:
      'plastic surgeon, plastic surgery, cosmetic surgery, facelift, nose job, tummy tuck, liposuction, breast reduction, breast augmentation, breast implants, Botox, hair transplant, scar revision, breast reconstruction, loose skin, eye lift, med spa, rhinoplasty, lip fillers, plastic surgeons, Botox injections, breast lift, neck lift, eyelid lift, tummy-tuck, gynecomastia, keloid, body contouring, hair transplants, laser resurfacing, lipo, cosmetic surgeon, mommy makeover, reconstructive',
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
      wrinkles and lip filler done by somebody I can trust
      dropped a hundred and forty pounds and there's an apron left
      bra straps cut grooves and I'm bent forward
      my boy won't take his shirt off at the pool
      everyone asks if I'm tired and I slept nine hours
      turkey neck is all I see on video
      windshield glass left a line across her cheek
      lobes split by heavy earrings
      wants it smaller and straighter, and to breathe better
      lost both to cancer, would like to feel whole again
      hardened and lopsided twenty years on, want them out
      infant with a gap in the lip, referred by the hospital
      skin graft on his hand has drawn the fingers in
      elevens between my eyebrows
      bulge below the belly button that no sit-up removes
      thick raised scar on my chest from open-heart
      ears fold forward and she hides them under her hair
      thinning in front at twenty-eight, heard of follicles moved one at a time
      done nursing three and deflated
      high bar for before and after pictures, where are real reviews
      brother attacked by a dog, part of the nostril is missing
      cheap place overseas left her infected
      one side never moved after the palsy and it droops
      insurance may pay if I send photos of my rash and grooves
      burn camp kids need someone to volunteer for revisions
      trauma center short of someone to close faces at night
      salon owner wants a nurse to inject two evenings a month
      frown lines before the gala
      smaller chest, sore back
      fix my nose
      implants out, please
      hair moved to the front`,
    brands: 'Botox, Juvederm, CoolSculpting, Bosley, Sono Bello, Ideal Image',
    touches: 'cosmetics counter clerk',
    near: 'dermatology, skin care, oral surgery, cancer care, wigs',
  },
  {
    name: 'medical billing',
    does: 'medical biller, medical coder, medical billing service, patient advocate, claims specialist, insurance appeals, billing advocate, certified professional coder, revenue cycle, practice billing, credentialing services, hospital bill negotiation, medical bill review, charity care applications, dental billing, denied claims, patient financial counselor, practice manager, CPC certified coder, outsourced billing for clinics, billing for therapists and counselors, claim scrubbing, accounts receivable cleanup for practices, prior authorization specialist, CAQH and payer enrollment, denial management, chiropractic billing, home health billing, ambulance billing, HIPAA compliant remote biller, good faith estimates, No Surprises Act disputes, medical debt advocate, ICD-10 auditor, chart auditing, healthcare claims navigator',
    signs:
      'medical bill, medical bills, hospital bill, medical billing, medical coder, medical coding, claim denied, denied claim, surprise bill, balance billing, explanation of benefits, out-of-network bill, prior authorization, insurance appeal, ER bill, billing codes, charity care, ambulance bill, insurance credentialing, patient advocate, superbill, EOB, medical debt, prior auth, in-network paneling, CPT code, hospital statement, hospital invoice, CAQH, medical claims, itemized hospital bill, medical coders',
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
      charged for a screening that should have been free
      the same blood test shows up three times on the statement
      anesthesia wasn't in network and nobody told us
      forty-one pages and not one line I understand
      helicopter flight came to more than our house
      says "this is not a bill" and then a bill comes
      baby spent nine days in the NICU, envelopes arrive daily
      they want a letter of medical necessity and an appeal by the tenth
      urgent visit got coded as emergency
      secondary coverage was never sent the claim
      dad's discharge turned out to be "observation" and now he owes all
      hospital sued my sister and she qualifies for its own assistance
      payments come in without explanation and my receptionist is drowning
      sixty days of rejections since we switched software
      opening a solo therapy office, how do I get on the panels
      hired a girl to do claims and ninety thousand went uncollected
      wife's infusion was fine in May and refused in June
      auditor wants charts to back up every visit
      surgery center quoted one price, charged another
      they turned my daughter's feeding therapy down as not needed
      paid it already and the collector still reports it
      our speech clinic takes Medicaid and the codes changed
      ambulance district volunteers can't keep up with run charges
      small-town dentist wants an outsider to handle the submissions
      home health agency seeks someone to chase unpaid visits
      employer wants an expert to sit with workers over hospital statements
      huge bill, short stay
      appeal a refusal
      claims for my practice
      lower the hospital charges
      coder for a clinic`,
    touches: 'claims adjuster, hospital cashier',
    near: 'health insurance, Medicare plans, family medicine, debt counseling, care management, bankruptcy',
  },
  {
    name: 'medical rides',
    does: "non-emergency medical transportation, NEMT, wheelchair van driver, medical transport, rides to appointments, ambulette, paratransit, dial-a-ride, senior transportation, volunteer driver, dialysis transport, ambulance service, stretcher transport, hospital discharge rides, senior shuttle, EMT, paramedic, wheelchair accessible transport, door-through-door service, bariatric transport, Medicaid broker provider, oxygen-equipped van, long-distance medical transport, certified passenger assistance driver, ambulance company owner, interfacility transfers, air ambulance, volunteer driver coordinator, cancer patient rides, standby medics for events, same-day discharge pickups, gurney van, outpatient surgery escort, blind and low-vision ride program, veterans' van to the VA",
    signs:
      'medical transport, ride to dialysis, ride to the doctor, ride home from surgery, wheelchair van, paratransit, ambulance, dial-a-ride, senior shuttle, ride to chemo, medical transportation, can no longer drive, rides to appointments, stretcher, non-emergency transportation, someone to drive mom, dialysis ride, ride to treatment, wheelchair transportation, gurney van, wheelchair transport, ride to chemotherapy, ride from the hospital, ride to her appointment, air ambulance, escort after anesthesia, patient transport, dialysis transportation, paramedics on site, stretcher van, rides to radiation',
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
      my mother can no longer drive to her treatments
      I can't take any more days off to sit in waiting rooms with mom
      license was taken after the seizure and the specialist is across the state
      they won't do the scope unless a grown-up brings me home
      hip surgery patient can't bend to get in a sedan
      Monday, Wednesday, Friday at five in the morning, in snow
      legally blind widow with three appointments a month
      the VA hospital is ninety miles off and he gave up the truck
      lying flat on his back, from rehab to our house two hundred miles
      broker canceled her pickup for the third time
      no buses past the county line and my knee is done
      bring a patient home who has no family and no coat
      needs someone to walk her in and wait, not just drop at the curb
      too proud to ask the neighbors for another lift to the clinic
      on portable oxygen and taxis refuse
      daughter lives out of state and can't get dad to the cath lab
      one-way from the ER at midnight, nobody answers
      methadone clinic daily and the car's impounded
      mother fell while on vacation and must be flown home lying down
      church ladies used to take turns but they've aged too
      pregnant, high risk, an hour from the specialist, no wheels
      infusion center loses a third of its slots to no-shows without wheels
      need a crew with a defibrillator at our marathon
      adult day program needs someone to pick up riders in chairs
      rural hospital looking for volunteers with cars
      demolition derby must have a rescue rig on site
      lift to the clinic
      van with a lift
      driver for dialysis days
      trip home after surgery
      someone to wait with her`,
    brands: 'Modivcare, LogistiCare, MTM transport, Road to Recovery, GoGoGrandparent',
    touches: 'school bus driver, ambulance biller',
    near: 'in-home care, care management, volunteering, airport rides, senior living, city government',
  },
  {
    name: 'cancer care',
    does: 'oncologist, cancer doctor, medical oncologist, radiation oncologist, oncology nurse, hematologist, cancer center, chemotherapy infusion, breast cancer surgeon, oncology social worker, patient navigator, cancer survivorship, radiation therapist, genetic counselor, nurse navigator, breast surgical oncologist, gynecologic oncologist, pediatric oncologist, certified oncology pharmacist, OCN nurse, clinical trials coordinator, proton therapy, CyberKnife and radiosurgery, bone marrow transplant, hereditary cancer clinic, palliative oncology, immunotherapy infusions, tumor board second opinions, surgical oncologist, Mohs and melanoma oncology, lymphedema and survivorship clinic, thyroid cancer specialist, cancer dietitian, mammography navigator',
    signs:
      'oncologist, oncology, cancer, chemo, chemotherapy, radiation treatment, tumor, leukemia, lymphoma, hematologist, breast cancer, prostate cancer, biopsy was positive, genetic counselor, BRCA, cancer survivor, metastatic, cancer doctor, radiation oncologist, malignant, lung cancer, colon cancer, ovarian cancer, pancreatic cancer, melanoma spread, lymph node biopsy, oncology nurse, myeloma, sarcoma, cancer diagnosis, stage four, remission, brain tumor, carcinoma, bone marrow transplant, chemo port',
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
      blood counts are off and they mentioned lymphoma
      the word malignant was in the portal before anyone called me
      stage three, and they want to begin Monday
      spot on his lung turned out to be what we feared
      scan lit up in her liver and bones
      mother and two aunts had it, should I be tested
      big university place or stay near home
      she's four and her blood counts crashed
      choose between seeds, surgery and waiting
      five years clean and a new lump
      how do I tell the kids about my diagnosis
      mouth sores so bad he can't eat between rounds
      they'd like to put a port in and I have questions
      house full of pamphlets and I can't read one more
      throat has to have thirty-five treatments under the mask
      too old at eighty-four to go through all that, who'd advise us
      enlarged nodes in the neck and night sweats
      marrow donor search for my nephew
      treatments are over, I'm exhausted and the doctors said goodbye
      oral pill costs fourteen thousand a month
      fogged mind since the infusions and back at work
      looking for an experimental drug since nothing else is left
      mole went deep and they took nodes from my groin
      firefighters' union asks who screens for the job-related kinds
      small hospital hopes to bring a specialist in weekly
      lodge near the treatment center needs volunteers who know the ropes
      employer wants to support a supervisor through months of infusions
      sister's biopsy was bad
      second opinion on a tumor
      specialist for leukemia
      chemo closer to home
      lump, nodes, what now`,
    brands: 'American Cancer Society, Susan G. Komen',
    touches: 'cancer researcher, charity walk organizer',
    near: 'support groups, wigs, medical rides, hospice, family medicine, nutrition',
  },
  {
    name: 'neurology',
    does: "neurologist, neurosurgeon, brain doctor, epilepsy specialist, Parkinson's specialist, movement disorders, multiple sclerosis clinic, stroke neurologist, EEG technologist, concussion clinic, neuropsychologist, headache specialist, memory clinic doctor, brain injury services, board certified neurologist, movement disorder specialist, epileptologist, multiple sclerosis infusions, EMG and nerve conduction studies, deep brain stimulation, neuromuscular clinic, headache medicine, stroke rehab physician, spine and brain surgeon, pediatric neurologist, ALS clinic, concussion specialist, neuro-ophthalmologist, Botox for dystonia, vagus nerve stimulator, essential tremor ultrasound, myasthenia gravis, Huntington's disease clinic, brain aneurysm coiling",
    signs:
      "neurologist, neurology, neurosurgeon, seizure, seizures, epilepsy, Parkinson's, multiple sclerosis, stroke, tremor, concussion, brain injury, ALS, EEG, numbness in my face, neuropsychologist, tremors, Bell's palsy, neurological, neurologists, epileptic, Parkinson's disease, Huntington's, EMG, nerve conduction, essential tremor, brain surgeon, mini-stroke, TIA, dystonia, concussion clinic, Lou Gehrig's, hydrocephalus, Tourette's, brain aneurysm, myasthenia, brain bleed, concussions, Guillain-Barre, vestibular migraine, brain scan results",
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
      brother has a brain injury and his moods changed
      spoon rattles on the bowl when he eats
      stares off, smacks his lips and doesn't answer for a minute
      my writing has shrunk to ants
      side of her face went dead for ten minutes, then came back
      third knock to the head this season and he's dizzy in class
      legs like lead in the heat and an eye that blurs
      muscle in my thumb is melting away
      tics, blinks and grunts since he was seven
      couldn't find the word for fork, clinic says wait till May
      jerked all over, bit his tongue, wet himself
      handshake is shaky and people think I'm nervous
      mom falls backward and moves as though in glue
      head jerks to one side and won't come straight
      grandfather, uncle, and now me, want to know about the gene
      double vision by evening and my lids sag
      a bubble on a vessel in my brain found by chance
      doctor wants a nerve test with needles in the arm
      infant spasms caught on video
      no license until six months without an episode
      water on the brain, walks wide and forgets
      woke with one side of my mouth drooping
      crash two years ago and he isn't the man I married
      hands and feet feel wrapped in cotton
      football program needs someone to clear players after a blow
      school nurse wants training on what to do in a fit
      rural ER wants a stroke doctor by video
      shaking that's getting worse
      fits since childhood
      memory tested properly
      brain injury follow-up
      numb, tingling, frightened`,
    touches: 'neuroscience student, neuroscience researcher',
    near: 'family medicine, dementia support, physical therapy, speech therapy, pain care, support groups',
  },
  {
    name: 'digestive care',
    does: 'gastroenterologist, GI doctor, colonoscopies, endoscopy, hepatologist, liver specialist, stomach doctor, celiac and IBS care, general surgeon, colorectal surgeon, hernia surgery, gallbladder surgery, urologist, kidney specialist, nephrologist, dialysis clinic, kidney stones, ostomy nurse, board certified gastroenterologist, hernia mesh and robotic surgeon, bariatric and reflux surgery, inflammatory bowel disease infusions, hemorrhoid banding, fatty liver and hepatitis clinic, urologic surgeon, prostate specialist, kidney transplant coordinator, home dialysis nurse, peritoneal dialysis, lithotripsy, motility testing, capsule endoscopy, pancreatic specialist, pediatric gastroenterologist, WOC nurse, incontinence clinic, appendectomy surgeon',
    signs:
      "gastroenterologist, colonoscopy, acid reflux, heartburn, IBS, Crohn's, ulcerative colitis, celiac, gallbladder, hernia, ulcer, hemorrhoids, kidney stones, kidney stone, dialysis, nephrologist, urologist, prostate, colostomy, ostomy, constipation, fatty liver, bloating, kidney failure, kidney transplant, colonoscopies, endoscopy, gastro, stomach doctor, irritable bowel, diverticulitis, GERD, hepatitis, gallstones, enlarged prostate, colitis, H. pylori, GI doctor, urology, hemorrhoid, inguinal hernia, pancreatitis, kidney doctor, Barrett's, cirrhosis, prep for a colonoscopy, blood in my stool, blood in my urine, colostomy bag",
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
      friend needs a kidney donor
      every bathroom between home and work, I know them all
      acid creeps up my throat as soon as I lie flat
      he doubles over under the right ribs after fried food
      that kit in the mail came back positive
      dad had polyps and I'm overdue
      stream is weak, stands there for two minutes
      they mention a fistula in the arm and three days a week
      belly button pokes out more each month
      bread blows me up like a balloon
      nobody at the shop knows I wear a pouch
      eyes look yellow and he quit the bottle years ago
      I passed a piece of gravel and there are more in there
      my teenager's in the bathroom bleeding and losing weight
      hasn't gone in nine days and cramps
      pills for arthritis ate a hole in my stomach
      ultrasound shows sludge and they want it taken out by scope
      itch and bright red on the paper
      can't keep anything down, stomach empties too slowly
      steak lodged and I had to be scoped at midnight
      function is at eighteen percent, what comes next
      brother offers one of his, who tests whether it matches
      left-side cramps and fever, third flare this year
      wakes up soaked, six trips a night at his age
      bladder leaks and slings, want to hear both sides
      trucking firm would like a screening day for men over fifty
      nursing home needs help with residents' bags and skin
      clinic for migrants wants liver checks
      scope at fifty
      bulge in the groin
      reflux every night
      stones again
      dialysis at home`,
    brands: 'Cologuard, DaVita, Fresenius',
    near: 'family medicine, nutrition, medical rides, cancer care',
  },
  {
    name: 'scans and lab tests',
    does: 'radiologist, imaging center, MRI, CT scans, ultrasound technician, sonographer, X-ray technician, radiologic technologist, blood draws, phlebotomist, mobile phlebotomy, medical lab, DNA testing, paternity tests, drug testing, mammography, 3D ultrasound, pathologist, ARRT registered technologist, vascular ultrasound, DEXA bone density scans, mobile X-ray service, open and upright MRI, nuclear medicine technologist, medical laboratory scientist, clinical lab manager, low-dose lung screening, calcium scoring, echo and carotid ultrasound, direct-to-consumer lab tests, mobile draws for homebound patients, pregnancy keepsake ultrasound, breath and hair specimen collections, PET-CT, interventional radiologist, second reads of films, legal chain of custody DNA collections',
    signs:
      'MRI, CT scan, CAT scan, ultrasound, X-ray, imaging center, radiologist, phlebotomist, blood draw, paternity test, DNA test, drug testing, sonogram, hair follicle test, lab draw, blood type, X-rays, MRI scan, sonographer, bone density scan, bone scan, PET-CT, mammography, ultrasounds, blood panel, blood test, bloodwork, gender reveal ultrasound, blood drawn, medical lab, keepsake ultrasound, urinalysis, DEXA',
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
      want my lungs screened because I smoked
      slide me in something that isn't a coffin
      first stick never works, I've got rolling veins
      hospital wants two thousand for a picture of my knee
      order slip in hand and nowhere takes my plan
      grandma can't leave her bed and the doctor needs her levels
      want to know the baby's sex before the party
      he denies it's his and the judge wants proof
      see inside the shoulder before anyone cuts
      smoked for thirty years and the flyer says a quick look is free
      fasting since last night and the line's out the door
      films from Ohio must be sent to my new surgeon
      radiologist read it one way, my doctor another
      half sister found me online and we'd like to be certain
      big man, three hundred eighty pounds, the tube's too tight
      how thick are my bones at sixty-five
      potassium every week at home
      portable machine for a resident who fell
      what's my blood type before the transfusion
      check my kids for lead, the house is old
      want every number run once a year without asking a doctor
      claustrophobic and need to be knocked out for it
      vein in my neck should be looked at with sound waves
      our nursing home needs someone at six each morning for the tubes
      research study looking for draws at a church hall
      school district needs TB tests read for new hires
      picture of my spine
      blood drawn at home
      baby in 3D
      who is the father
      cash price for an MRI`,
    brands: 'Quest Diagnostics, Labcorp, Any Lab Test Now',
    touches: 'lab supply sales rep, industrial radiographer',
    near: "family medicine, urgent care, women's health, laboratory testing, background checks",
  },
]
