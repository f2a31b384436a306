import type { Trade } from './trade'

/** Those who help with worry, loss, habits, marriages and the turns of a life. */
export const mind: readonly Trade[] = [
  {
    name: 'counseling',
    does: 'therapist, counselor, psychotherapist, licensed professional counselor, LPC, LCSW, LMHC, licensed clinical social worker, mental health counselor, talk therapy, anxiety and depression, trauma therapy, EMDR, cognitive behavioral therapy, Christian counselor, psychologist, online therapy, PTSD counseling, private practice therapist, stress management, anger management, employee assistance counselor, EAP, art therapist, eating disorder therapist, licensed mental health therapist, somatic experiencing practitioner, internal family systems, dialectical behavior therapy DBT, exposure therapy for phobias and OCD, certified eating disorder specialist, first responder therapist, veteran trauma counselor, telehealth counseling across the state, pastoral counselor, Spanish-speaking therapist, LGBTQ-affirming therapist, critical incident debriefing, workplace wellness counselor, chronic illness counselor, body image therapist, sliding-scale therapy practice, court-ordered anger management, adult survivors of childhood abuse, neurodivergent-affirming therapist',
    signs:
      'therapist, counselor, counseling, psychotherapist, talk therapy, anxiety, depressed, depression, panic attacks, PTSD, trauma, EMDR, mental health, nervous breakdown, anger management, someone to talk to, stressed out, eating disorder, anorexia, bulimia, phobia, OCD, low self-esteem, emotional abuse, abusive childhood, feeling hopeless, burned out at work, mental-health, psychologist, psychotherapy, therapy sessions, panic attack, anxious all the time, low mood, EMDR therapist, DBT, intrusive thoughts, agoraphobia, binge eating, emotional breakdown, post-traumatic, seasonal depression, LCSW, EAP counselor, hoarding disorder, social anxiety, obsessive thoughts',
    asks: `I cry for no reason and can't get out of bed
      panic attacks whenever I get on the highway
      need someone to talk to who isn't family
      haven't been myself since the accident
      work has me so stressed I can't sleep
      husband came back from deployment a different man
      temper is costing me my job
      things that happened when I was a kid keep coming up
      worry about everything all day long
      empty since the kids left home
      laid off and feeling worthless
      one of our employees is falling apart at work
      afraid to leave the house
      washes his hands a hundred times a day
      looking for a therapist who takes my insurance
      faith-based counselor for a friend
      divorced and can't move on
      niece makes herself throw up after meals
      therapist by video because we live out in the country
      judge ordered anger classes
      blue every winter
      counseling on a sliding scale
      somebody for my employee after the robbery
      mother-in-law is low since she moved here
      heart pounds in the cereal aisle and I leave the cart
      nothing's wrong on paper, yet I feel hollow
      I snap at everyone and then hate myself for it
      he came home from the fire and won't talk about the child they found
      checks the stove eleven times before bed
      the crash replays whenever a truck passes
      retired in May and hasn't smiled since
      my father's voice in my head says I'm no good
      went through every word I said at the party until four a.m
      eats in secret, then nothing for two days
      passed over again and I just sit in the car in the lot
      grew up with a drunk and still flinch
      scared of elevators and my new office is on nineteen
      since the diagnosis I can't stop picturing the worst
      came out at fifty-three and everything's upside down
      moved for his job, know no one, can't stop weeping
      a sister who clings to newspapers and can't let anything go
      nurse on the COVID ward, numb three years later
      judge handed him twelve weeks of learning to keep his cool
      she shook and hid when the fireworks began
      dad never said he loved me and now he's dying
      our pastor says this is deeper than prayer alone
      farmer won't admit he's low, wife is worried
      the bank was held up and two tellers won't come back
      fire department wants a debrief after a bad call
      small company hopes to give staff six free sessions
      college asks for someone to see students on Wednesdays
      can't drive over bridges
      blue since autumn
      old wounds, new nightmares
      too worried to function
      my temper scares me
      unload to a stranger`,
    brands: 'BetterHelp, Talkspace, Lutheran Family Services, Catholic Charities counseling',
    touches: 'psychology student, psychology researcher, guidance office clerk, camp counselor',
    near: 'psychiatry, couples counseling, clergy, child psychology, support groups, family medicine, life coaching',
  },
  {
    name: 'couples counseling',
    does: 'marriage counselor, couples therapist, marriage and family therapist, LMFT, MFT, premarital counseling, family therapist, relationship counselor, relationship coach, sex therapist, divorce coach, affair recovery, discernment counseling, Gottman method, couples retreats, co-parenting counseling, marriage enrichment, dating coach, matchmaker, family counseling, reunification therapy, emotionally focused therapy EFT, Imago relationship therapist, Prepare-Enrich facilitator, stepfamily specialist, AASECT certified sex therapist, infidelity recovery specialist, Christian marriage counselor, LGBTQ couples therapist, weekend marriage intensives, premarital workshops, family systems therapist, parent and adult child therapy, high-conflict co-parenting coach, professional matchmaker and dating consultant, divorce recovery coach, marriage mentor couple, polyamory-friendly therapist, military couples counselor',
    signs:
      'marriage counselor, marriage counseling, couples therapy, couples counseling, relationship trouble, cheated on me, cheating, premarital, save my marriage, trial separation, marriage is falling apart, family therapist, family therapy, sex therapist, growing apart, blended family, stepchildren, co-parenting, matchmaker, dating coach, dating again, had an affair, marriage therapist, couples counselor, couples therapist, marital problems, marital counseling, marriage counsellor, pre-Cana, relationship counseling, relationship coach, affair recovery, couples retreat, marriage retreat, step-parenting, stepfamily, unfaithful, infidelity in our marriage, marriage trouble, estranged daughter, estranged son, intimacy issues, engaged couple course, Gottman',
    asks: `we fight about money every week
      found texts from another woman on his phone
      don't want a divorce but we can't go on like this
      haven't slept in the same bed in a year
      getting married in June and want to start right
      we only talk about the kids anymore
      his kids and mine don't get along
      wife wants to separate and I want to try
      no intimacy since the baby
      in-laws are ruining our marriage
      want to split up without wrecking the children
      grown daughter won't speak to us
      priest says we must take a course before the wedding
      trust is gone after the affair
      looking for a good marriage counselor
      every talk turns into a shouting match
      single again at fifty and want to meet someone
      retired and driving each other crazy
      whole family needs to sit down with somebody
      silence at supper, every night, since the miscarriage
      she says I never listen and I suppose she's right
      separate bedrooms, separate bank accounts, one roof
      his mother has a key and an opinion about everything
      I saw the hotel on the card statement
      we love each other but every chore becomes a war
      deployed twice and we're strangers now
      one wants a baby and one doesn't
      opposite faiths, wedding in four months
      thirty years in, kids gone, what do we talk about
      my new husband's teenager calls me "that woman"
      he shuts down, I chase, round and round
      desire's gone and neither of us will say it out loud
      our son hasn't called since his wedding
      ex and I need to be civil for graduation
      he's a saver, I'm a spender, and the roof leaks
      caught him gaming with a girl at two in the morning
      we work together all day and bicker all night
      hand-holding stopped when the business failed
      engaged, happy, and want to keep it that way
      widower of sixty-two putting a toe back in the water
      apps are awful, want a human to introduce me
      parents and four grown siblings, an old hurt at the table
      a talk before one of us calls a lawyer
      mixed marriage of cultures and holidays
      church wants a weekend for husbands and wives
      a base chaplain needs help for families after homecoming
      winery retreat wants a leader for five pairs
      argue about everything
      trust after an affair
      before we say I do
      stepkids hate me
      spark gone from our marriage
      meet a partner, serious`,
    brands: 'Gottman, eHarmony, Retrouvaille',
    near: 'counseling, clergy, mediation, family law, wedding officiants, life coaching',
  },
  {
    name: 'child psychology',
    does: 'child psychologist, child therapist, play therapist, adolescent counselor, teen counselor, school psychologist, psychological testing, psychoeducational evaluations, ADHD testing, ADHD coach, behavior specialist, child and family counselor, youth counselor, learning disability evaluations, parent-child therapy, teen therapist, school counselor, neuropsychological testing for children, registered play therapist, parent-child interaction therapy PCIT, trauma-focused CBT for kids, sand tray therapist, ADHD evaluations for children, psychoeducational testing, gifted assessments, dyslexia testing, teen DBT groups, school refusal specialist, child custody evaluator, adolescent eating concerns, childhood anxiety specialist, selective mutism therapist, behavior consultant for schools, child life specialist, juvenile counselor, attachment and adoption therapist, equine therapy for teens, wilderness therapy placement',
    signs:
      "child psychologist, child therapist, play therapy, play therapist, ADHD, hyperactive, tantrums, teen depression, cutting herself, school refusal, bullied, bullying, separation anxiety, behavior problems, learning disability test, gifted test, defiant, acting out, expelled, moody teenager, troubled teen, can't focus in class, attention deficit, child psychologists, child therapy, child counselor, kids' therapist, ADHD evaluation, ADHD diagnosis, oppositional, psychoeducational, educational psychologist, dyslexia evaluation, school anxiety, school avoidance, selective mutism, aggressive child, anxious child, anxious teen, teen therapist, teenage therapist, teen counselor, teenager cutting, self-injury, kid with anger issues, emotional outbursts, explosive child",
    asks: `my son can't sit still and the teacher calls every week
      daughter won't get out of the car at school
      teen has shut herself in her room for months
      found out my girl is cutting
      eight-year-old has rages and throws things
      get him tested for attention problems
      kids are taking our divorce hard
      being bullied and says he wants to disappear
      bright boy who is failing everything
      little one won't sleep alone since the fire
      foster child who hoards food and lies
      granddaughter saw something terrible and won't talk
      is she gifted or just bored
      school wants an evaluation before they'll give services
      my teenager is sneaking out and skipping class
      college freshman is homesick and falling apart
      clings to me and screams at preschool drop-off
      looking for a counselor who is good with teenagers
      thirteen and obsessed with her weight
      he plays video games all night and we can't stop him
      principal called again and it's only October
      stomachaches start Sunday night like clockwork
      bites, kicks and says he hates us, he's four
      drew a picture that frightened his teacher
      won't sleep without a chair against the door
      we told them about the divorce and she went silent
      straight A's until the move, now nothing
      locks herself in the bathroom after meals
      found marks on her arms when we were swimming
      lost her dog, then her grandpa, won't leave my side
      neighbors' boy did something and we don't know how to ask him
      up three grades in math but sobs if he loses a game
      speaks at home, freezes mute at school
      adopted at six, hides bread under his pillow
      my middle one lies about everything, even good things
      suspended for fighting twice and he's in fifth grade
      she says girls at lunch move their trays away
      pediatrician handed us a questionnaire about attention
      thirteen-year-old with a secret online friend
      he won't shower or come out and he's up until dawn
      since the tornado every dark cloud means panic
      father's in prison and she draws jail bars
      he says there's no point, and he's only twelve
      kids fight each other like cats and I'm the referee
      grandparents suddenly in charge of two hurting boys
      daycare threatens to put our three-year-old out
      guidance office short of someone to see anxious students
      school board wants a specialist after a classmate's death
      scout leader has a boy who falls apart each night at camp
      court wants an opinion on where the children do best
      tested for attention deficit
      talk to my teen
      tantrums at age seven
      kid who's always worried
      moody since the split
      is he gifted`,
    touches: 'child development student, playground monitor',
    near: 'pediatrics, counseling, autism services, special education, parenting support, psychiatry',
  },
  {
    name: 'psychiatry',
    does: 'psychiatrist, psychiatric nurse practitioner, PMHNP, medication management, child psychiatrist, behavioral health clinic, inpatient mental health, TMS therapy, ketamine treatment, bipolar treatment, community mental health center, telepsychiatry, psychiatric hospital, partial hospitalization program, ADHD medication, board certified psychiatrist, child and adolescent psychiatrist, geriatric psychiatrist, perinatal psychiatrist, telehealth prescriber, transcranial magnetic stimulation, esketamine clinic, electroconvulsive therapy, psychiatric mental health nurse practitioner, intensive outpatient program, ADHD evaluations and prescribing for adults, long-acting injections clinic, psychopharmacologist, addiction psychiatrist, inpatient psychiatric unit, crisis stabilization psychiatrist, forensic psychiatrist, medication-assisted psychiatry, first-episode psychosis program, Clozaril clinic',
    signs:
      'psychiatrist, psychiatric, bipolar, schizophrenia, antidepressants, hearing voices, manic, psychosis, TMS, medication for depression, medication for anxiety, ADHD medication, paranoid, mental hospital, psych ward, borderline personality, electroshock, psych meds, psychiatric medication, psychiatry, psychotic, mood stabilizer, lithium level, bipolar disorder, schizoaffective, delusions, delusional, hallucinations, antidepressant, SSRI, Prozac, Lexapro, Adderall prescription, Zoloft, antipsychotic, benzodiazepine, postpartum psychosis, psychiatrists, manic episode, mental hospital discharge, involuntary hold, treatment-resistant depression, psychiatric hospital, med management, Wellbutrin, postpartum depression medicine',
    asks: `antidepressant quit working and I need it adjusted
      brother is hearing voices and won't take his meds
      wife hasn't slept in four days and is spending wildly
      my doctor won't prescribe the ADHD medicine
      son is getting out of the psych ward and needs follow-up
      months of waiting for someone who can prescribe
      tried five pills for depression and nothing helps
      grandmother has become paranoid and sees people in the yard
      daughter needs medication but I'm wary at her age
      moved here and my bipolar prescriptions run out soon
      therapist thinks I should be evaluated for medicine
      new mother with dark scary thoughts
      looking for a psychiatrist who takes new patients
      want to come off my anxiety pills safely
      heard about magnetic treatment for depression
      cousin thinks the neighbors are spying on him
      the dose has to go up but my old doctor moved away
      she's painted the kitchen four times since Sunday and won't come to bed
      he whispers to the radiator
      nineteen, dropped out, thinks the FBI reads his texts
      out of pills on Friday and the next slot is in August
      gained thirty pounds on the new tablets
      three medicines and she's drooling, mother isn't herself
      he got discharged with a paper sack of bottles and no appointment
      two weeks after the birth and she says the baby isn't hers
      tried the whole alphabet of happy pills
      my GP won't write for it at my son's age
      retired judge hears music that isn't there and calls the police
      spends forty thousand in a week, then can't get up
      brain zaps from skipping doses
      heard magnets or a nose spray lift what tablets can't
      needs a doctor's letter and refills before study abroad
      panic so bad I'd try anything, therapy alone isn't enough
      the counselor's hands are tied, it needs a script
      cousin stopped taking his shot and is sleeping by the river
      off the sleeping tablets after twenty years
      my daughter's focus pills make her cry by dinner
      he's in the county ward and they release him tomorrow
      mom's been seeing children in the curtains since the new heart drug
      rural clinic hopes for a prescriber by video
      nursing home has a resident who screams and hits
      jail needs someone for inmates on injections
      university health center can't get students seen
      residential program for girls wants a medical director
      evaluated for bipolar
      pills for panic
      refills for my son's focus
      hears things, refuses help
      adjust my antidepressant
      new psych doctor`,
    brands: 'Talkiatry, Spravato',
    touches: 'psychiatric ward receptionist',
    near: 'counseling, child psychology, addiction recovery, family medicine, crisis help, support groups',
  },
  {
    name: 'crisis help',
    does: 'crisis counselor, crisis line, suicide prevention, mobile crisis team, 988 volunteer, mental health first responder, suicide hotline, suicide prevention trainer, crisis stabilization center, mental health first aid instructor, crisis intervention, rape crisis advocate, suicide prevention coordinator, QPR gatekeeper instructor, ASIST trainer, crisis hotline supervisor, mobile outreach clinician, campus crisis responder, sexual assault nurse examiner, survivor of suicide loss facilitator, postvention team leader, crisis text counselor, threat assessment for schools, warmline operator, emergency psychiatric assessment, victim advocate on call, chaplain for first responders, trauma response team, Farm Stress hotline, gun safety and suicide prevention outreach',
    signs:
      'suicidal, suicide, wants to die, kill himself, kill herself, end it all, hotline, crisis line, mental health crisis, self-harm, no reason to live, sexual assault, raped, overdosed on pills, suicidal thoughts, suicide hotline, suicide attempt, attempted suicide, thoughts of suicide, wants to kill himself, wants to end his life, take his own life, crisis counselor, crisis intervention, suicide prevention training, rape crisis, was raped, sexually assaulted, self harm, threatened to hurt himself, sexual assault survivor, took a whole bottle, crisis team',
    asks: `my friend says he doesn't want to live anymore
      daughter posted something that sounds like goodbye
      veteran neighbor sits with his gun and drinks
      nephew tried to take his own life
      who do I call if she threatens to hurt herself
      coworker gave away his things and I'm afraid
      farmer friend lost everything and talks of ending it
      she was assaulted at a party and won't go to the police
      brother is out of control and I'm scared to call the cops
      our school lost a student and the kids are reeling
      talk to our crew about suicide in construction
      need somebody right now tonight
      she texted "I won't be a bother after tonight"
      he bought a rope and wrote letters
      my roommate swallowed the whole bottle and threw up
      son locked in the shed with the shotgun
      teenage niece googled how much is too much
      he says the family would be better off with the insurance
      grandpa put the dog down, paid the bills and is awfully calm
      neighbor's on the bridge rail, talking to nobody
      got off the phone and he'd slurred goodbye
      found the diary and the date is Saturday
      brother's pacing with a knife and says voices told him
      after the lawsuit my boss said he's done living
      wife is hiding pills under the mattress
      client told his hairdresser he wouldn't be needing another cut
      she was hurt by a man she trusted and won't see anyone
      she wonders if it even counts as assault
      he won't go to the hospital and I'm hiding the knives
      a bartender asks what to say to a regular who's giving up
      where do you take someone at three in the morning who's falling apart
      police came twice and left, no one trained came along
      our plant had two in one year and we're numb
      tractor dealer sees desperate farmers and wants to know the signs
      barbershop wants a poster and a lesson on what to ask
      high school had three funerals, kids are copying
      a professor got a scary paper from a freshman
      youth group leaders want to learn how to spot it
      she'll do it tonight
      talk him off the ledge
      somebody right this minute
      assaulted, afraid to report
      veteran threatening himself
      worried he'll hurt himself`,
    brands: '988 Lifeline, Crisis Text Line, RAINN',
    near: "psychiatry, counseling, clergy, domestic violence help, police liaison, veterans' benefits",
  },
  {
    name: 'addiction recovery',
    does: "addiction counselor, substance abuse counselor, drug and alcohol counselor, LADC, CADC, rehab center, treatment center, detox, sober living, interventionist, recovery coach, peer recovery specialist, Suboxone clinic, methadone clinic, twelve-step sponsor, outpatient treatment, Al-Anon, smoking cessation, gambling addiction, DUI classes, recovery house, halfway house, sober companion, addiction medicine doctor, AA sponsor, certified alcohol and drug counselor, medication-assisted treatment, inpatient rehab admissions, sober house manager, family recovery coach, CRAFT trainer for families, ARISE interventionist, Vivitrol clinic, drug court treatment provider, gamblers recovery counselor, tobacco treatment specialist, Narcan trainer, recovery community organizer, women's residential treatment, dual diagnosis program, harm reduction outreach, pornography and sex addiction therapist, SAP substance abuse professional, recovery high school counselor, nicotine quit coach",
    signs:
      'addiction, addict, alcoholic, drinking too much, drinking problem, sober, sobriety, rehab for drugs, detox, overdose, opioids, pain pills, heroin, meth, fentanyl, Suboxone, methadone, relapsed, relapse, AA meeting, Al-Anon, quit smoking, quit drinking, gambling problem, sober living, DUI class, vaping, Narcan, hooked on, stage an intervention, sober house, sober coach, recovering alcoholic, addictions, recovering addict, withdrawal from alcohol, drunk every night, rehab center, drug rehab, alcohol rehab, twelve-step, 12-step, NA meeting, crack cocaine, cocaine, DUI school, problem gambling, gambling addiction, alcohol problem, opioid, opiates, naloxone, quit vaping, porn addiction, sober companion, recovery meeting, blackout drunk, stop smoking, drug addict, binge drinks',
    asks: `my husband drinks from noon until he passes out
      son is on pills and has stolen from us
      brother overdosed and is home again
      want to stop drinking and can't do it alone
      bed in a rehab that takes Medicaid
      employee showed up drunk and I'd like to help, not fire him
      court says I must take a class after my DUI
      how do we get her to agree to treatment
      just out of treatment and needs somewhere sober to live
      wife gambles away the paycheck on her phone
      been smoking thirty years and want to quit
      mother hides bottles around the house
      hooked on painkillers since my surgery
      living with an addict and need people who understand
      teenager caught with a vape and weed
      ninety days clean and need a sponsor
      friend relapsed after two years
      losing my job over my drinking
      grandkids live with me because their mom uses
      looking for an addiction counselor
      need Narcan and somebody to train our staff
      wife found vodka in the toilet tank
      one glass turns into two bottles, every time
      he nodded out at Sunday dinner
      went from a bad back to the street stuff
      shakes by nine in the morning unless he has a beer
      mother missed the recital again and smelled of mouthwash
      lost the house on a football app
      needles in my son's sock drawer
      the grandbabies were taken and she says she's ready
      tried the patch, the gum, the spray, still a pack a day
      how do we sit her down without her storming out
      ninety meetings in ninety days and where do I find one nearby
      he'll lose his license if he doesn't finish a program
      out of county jail Thursday and can't go back to that apartment
      pharmacist on our team diverted some pills
      wants off methadone after nine years
      plumber tested dirty, the union says treatment first
      mom drinks alone and says it's just wine
      Christmas party scared me, I blacked out
      how do I stop paying his way and still love him
      been through six programs, where could he dry out once more
      husband's phone is full of pictures and he can't stop
      teacher pulled from class because her breath gave her away
      our youth pastor gambles, and the board wants to be kind
      my teen's closet smells of fruit and skunk
      a bartender six months dry who needs new friends
      he ate through grandma's morphine after her funeral
      roofing company tired of burying young men
      hospital ER wants someone to meet people after they're revived
      library staff found a man blue in the bathroom, wants training
      court program needs beds for women with babies
      church basement open for a meeting, who would lead it
      factory wants help for workers with positive tests
      can't stop at two drinks
      hooked on pills
      safe sober housing
      quit dipping tobacco
      drinking before breakfast
      my brother's back on meth
      place to dry out`,
    brands:
      'Alcoholics Anonymous, Narcotics Anonymous, Hazelden Betty Ford, Al-Anon, Celebrate Recovery, SMART Recovery, Salvation Army rehab, Nicorette, Oxford House',
    near: 'counseling, support groups, psychiatry, clergy, criminal defense, family medicine, pain care',
  },
  {
    name: 'grief support',
    does: "grief counselor, bereavement counselor, grief coach, grief support group leader, grief recovery specialist, widow support, loss of a child, pet loss support, GriefShare leader, bereavement coordinator, funeral home aftercare, camp for grieving children, grief educator, thanatologist, infant loss doula, certified grief recovery method specialist, child bereavement counselor, grief retreat leader, perinatal loss counselor, suicide loss survivor group facilitator, homicide survivors group, widowers' breakfast organizer, memorial art workshops, hospice bereavement counselor, grief yoga facilitator, pet bereavement counselor, holiday remembrance services, grief camp director, companion for the bereaved, caregiver grief coach, workplace grief consultant, end-of-life and loss chaplain, ambiguous loss counselor",
    signs:
      'grief, grieving, bereavement, bereaved, lost my husband, lost my wife, lost her husband, lost his wife, mourning, death of my, stillborn, stillbirth, loss of a child, lost a child, pet loss, heartbroken since, since he died, since she died, coping with loss, newly widowed, widows group, grieve, bereavement group, grief group, grief counseling, grief counselor, widowhood, bereavement counselor, lost my son, lost my daughter, lost my mother, lost my father, lost my brother, lost my sister, lost a baby, passing of my, infant loss, widow support, GriefShare, since my wife passed, since my husband passed, miss her so much, miss him so much, grief camp, mourner',
    asks: `my husband died in spring and I can't seem to go on
      friend lost her little boy
      dad just sits there since mom passed
      kids don't understand why grandpa is gone
      baby was stillborn and we don't know how to live
      first Christmas without him
      sister took her own life and I'm full of guilt
      had to put our dog down and can't stop crying
      coworker's wife died and the office doesn't know what to say
      widow who'd like to meet other widows
      I can't open the closet with her clothes
      lost both parents in one year
      client closed on her late husband's house and is struggling
      teenager's best friend was killed in a crash
      our company lost a colleague suddenly
      somewhere to talk about the person who died
      looking for a grief counselor
      miscarried and everyone says to move on
      meals and company for a neighbor whose husband just died
      retired friend whose wife passed keeps to himself
      his boots are still by the door and I can't move them
      set two places at supper out of habit
      every song in the grocery store makes me fall apart
      she's six and keeps asking when mommy comes back from heaven
      the nursery is painted and there's no baby
      first birthday without my twin
      I was driving and he didn't make it
      he died overseas and they folded the flag
      fourteen years with that old lab and the house is so still
      mom's gone, then the dog, then dad, all since spring
      friends stopped calling after the funeral food ran out
      I feel relieved, then ashamed of it
      his phone still has her voice on it
      three months and everyone expects me to be over it
      anniversary is next week and I dread it
      brother took his own life and we can't find the why
      my boy fell in the farm pond
      ex-husband died and I don't know what I'm allowed to feel
      moved mom's things out and cried in the truck
      two empty chairs at Thanksgiving
      lost her on the table, ten weeks before her due date
      uncle never talks about the one who was murdered
      grandchildren who never got to say goodbye
      he sits in his recliner and stares at her picture
      our third grade lost its teacher
      a hardware crew lost its foreman in a fall
      sorority needs somebody after a car accident
      a parish would host a circle for those left behind
      funeral director wants someone for families after the service
      factory manager asks how to welcome back a mother who buried her son
      nobody at church knows what to say to me
      empty bed, long nights
      buried my best friend
      company for a widower
      holiday without him
      loss of a parent
      goodbye to my old cat
      someone who has buried a child`,
    brands: 'GriefShare, The Compassionate Friends',
    near: 'hospice, funerals, clergy, counseling, support groups, estate planning',
  },
  {
    name: 'support groups',
    does: "support group leader, support group facilitator, peer support specialist, caregiver support group, cancer support group, divorce support group, mothers group, NAMI, peer counselor, self-help group, chronic illness community, family support group, LGBTQ support, parents of addicts group, grandparents raising grandchildren, men's group, meet-up organizer, widowed persons group, peer group coordinator, Alzheimer's caregiver group facilitator, twelve-person circle host, chronic pain group leader, Parkinson's group leader, NAMI family-to-family teacher, rare disease parent network, mom's morning-out circle leader, divorce recovery group leader, men's shed organizer, brain injury peer mentor, stroke club organizer, infertility peer group leader, foster parent circle, military spouse network leader, ostomy peer group, kinship caregivers group, autistic adults meet-up host, PFLAG chapter leader, newcomers' club leader",
    signs:
      "support group, others going through, peer support, people in the same boat, caregiver support group, NAMI, DivorceCare, talk to someone who has had, someone who has been through, others like me, mothers group, feel so alone, meet other parents, survivors group, caregiver burnout, coming out, support groups, peer mentor, caregiver group, others dealing with, other caregivers, others in my situation, people going through, NAMI class, DivorceCare group, PFLAG, parents of addicts, group for men, mom group, moms' group, newly diagnosed and want to meet, chronic illness group, Parkinson's group, stroke club, LGBTQ group, transgender support, peer support group, fellow survivors, kinship caregivers",
    asks: `want to talk with others who care for a parent
      just diagnosed and would like to meet someone who has had it
      moms who are home alone with a baby
      my son has mental illness and I need other parents
      divorced and tired of being the odd one out
      anyone here raising their grandchildren
      breast cancer survivors who meet in the evening
      my child came out and I want to do right by him
      new in town and lonely
      husband has MS and I need other spouses
      is there a meeting for people with Parkinson's
      parents of kids with diabetes
      veterans who sit down and talk
      stroke survivors and their families
      men who get together and are honest about things
      no one understands what I'm dealing with
      we would like to start a group in our library
      long COVID and nobody believes me
      burned out from looking after my wife
      sit with people who get it without explaining
      anyone else whose mother doesn't know her name
      husband's tremor and my patience both getting worse
      I wear a pouch and want to ask somebody normal questions
      my girl is in jail, are there other parents to talk with
      pregnant after a loss and want to meet moms who were too
      divorce final on Tuesday and weekends are endless
      our child has a disease with eleven cases in the state
      stepmothers over coffee
      moms with pumps, strollers and no sleep, let's meet
      new baby, new city, no grandma within a thousand miles
      he's out to us but lost at school, are there other parents
      my wife is trans and I have nobody to ask
      brain fog, wheezing and a doctor who rolls her eyes
      twenty years in uniform and nobody back home speaks it
      do other people hide the car keys from their dads
      caring for two sets of parents and there's none of me left
      wives of men with ALS
      treatment's over, hair's back, want to meet others who made it
      kids in school, marriage over, forty-four
      grandma bringing up a kindergartner at sixty-eight
      my husband is in treatment and I need folks who've stood there
      men who'd rather build something side by side than talk
      chronic fatigue, in bed most days, is there a video circle
      single father of three girls
      immigrant mothers without English lonely at home
      hospital wants a circle for families in the waiting room
      our library has a room and a coffee urn, who'd guide people
      church offers the parlor, Wednesday nights, for caregivers
      company of eighty wants employees with sick parents to meet
      county wants someone to start one for dads of disabled kids
      long-haul sickness club
      others with lupus
      dads raising kids alone
      parents of troubled teens
      somebody who's had this surgery
      lonely since I moved`,
    brands: "NAMI, DivorceCare, PFLAG, Gilda's Club, Parkinson's Foundation",
    near: 'clergy, libraries, counseling, grief support, addiction recovery, hospice, cancer care',
  },
  {
    name: 'autism services',
    does: 'BCBA, board certified behavior analyst, ABA therapy, applied behavior analysis, autism specialist, registered behavior technician, RBT, autism center, autism evaluations, social skills groups, autism advocate, early intervention, sensory-friendly programs, neurodiversity coach, autism parent coach, developmental therapist, adult autism support, developmental pediatric evaluation clinic, ADOS-2 evaluator, parent training in ABA, DIR Floortime therapist, TEACCH consultant, AAC and autism specialist, social stories and PEERS instructor, autism job coach, sensory room designer, transition-to-adulthood coordinator, autism respite provider, toilet training consultant, feeding program for autism, inclusive recreation leader, neurodiversity trainer for workplaces, autistic mentor, early start Denver model, visual schedule maker, sibling group leader, water safety for autistic kids',
    signs:
      "autism, autistic, ABA therapy, Asperger's, on the spectrum, behavior analyst, BCBA, sensory-friendly, meltdowns, stimming, social skills group, neurodivergent, no eye contact, lines up his toys, early intervention, nonspeaking, autism spectrum, autism evaluation, autism diagnosis, autism testing, autism center, spectrum disorder, ASD, nonverbal, non-verbal, Asperger, neurodiverse, sensory meltdown, hand flapping, flaps his hands, social stories, visual schedule, echolalia, toe walking, stims, sensory friendly, spectrum kid, registered behavior technician, Floortime, neurodiversity",
    asks: `pediatrician thinks our toddler may be on the spectrum
      wait for an autism evaluation is a year long
      son lines up cars and won't answer to his name
      meltdowns in the grocery store and people stare
      autistic daughter starts kindergarten and we're worried
      teen on the spectrum has no friends
      therapy at home that insurance covers
      grown son with Asperger's can't hold a job
      haircuts and dentists are a nightmare for our boy
      child runs off without warning
      he only eats three foods
      learned at forty that I'm autistic
      sitter who understands a nonverbal child
      sensory-friendly movie or Santa day
      how can our church make room for an autistic kid
      hits himself when he's upset
      looking for an ABA therapist
      early intervention services for a two-year-old
      flaps and hums whenever the music starts
      spins the wheels on the truck, never drives it
      our two-year-old lost the dozen words he had
      he knows every train schedule and no birthday party invites
      eighteen months on a list just to be assessed
      she masks all day at school and explodes at home
      he's six and still in diapers
      slipped out the window and was found by the creek
      brother and I don't know who will watch him when mom's gone
      same shirt, same cup, same road to school
      licks windows, covers his ears, sleeps three hours
      teacher says he's rude, but he just doesn't see faces
      haircut is like wrestling a bear
      vacation is impossible unless someone knows our rules
      college freshman brilliant in class and lost in the cafeteria
      forty, married, just realized why parties drain me
      swimming is his heaven but nobody at the pool knows how to help
      insurance okayed twenty hours a week, who has openings
      in-laws think we need to spank it out of him
      airport, first flight, and he can't bear lines
      wants a job stocking shelves and just needs a coach beside him
      she repeats cartoons in place of answering
      picky to four foods and the dentist fears him
      potty training at seven
      a Sunday school with one wild and brilliant boy
      theater would like a gentle showing, lights up, sound down
      grocery chain wants a quiet hour
      sheriff's office wants deputies taught about kids who wander
      our barber wants tips for a boy who screams at clippers
      assessed before kindergarten
      friends for my quirky boy
      therapist at our house
      lines, spins, doesn't speak
      adult and just diagnosed
      after high school, what`,
    brands: 'Autism Speaks, Hopebridge, Centria',
    near: 'special education, speech therapy, occupational therapy, child psychology, pediatrics, disability services, parenting support',
  },
  {
    name: 'life coaching',
    does: "life coach, certified life coach, personal development coach, executive life coach, wellness coach, mindset coach, accountability partner, retirement coach, empty nest coach, confidence coach, goal setting, life transitions, time management coach, ADHD coach for adults, women's empowerment coach, health coach, spiritual director, motivational coach, happiness coach, habit coach, productivity coach, ICF certified coach, ACC and PCC credentialed, midlife transition coach, divorce transition coach, habit and accountability coach, ADHD executive function coach, purpose and values workshops, mindset mentor, spiritual life coach, women's circle leader, nonretirement coach, caregiver coach, confidence and boundaries coach, digital detox coach, creativity coach, military transition coach, young adult launch coach, group coaching programs, manifestation and vision board workshops, certified wellness and health coach",
    signs:
      "life coach, life coaching, accountability partner, stuck in a rut, feel stuck, goal setting, what to do with my life, purpose in life, work-life balance, empty nest, midlife, procrastinate, procrastinating, self-confidence, motivation, vision board, life purpose, imposter syndrome, life transition, life coaches, coach me through, accountability coach, self improvement, self-improvement, personal growth, life direction, setting boundaries, work life balance, midlife crisis, confidence coach, empty-nester, what's next in my life, mindset coach, personal development, limiting beliefs, wellness coach, time management, retirement transition, procrastination, find my purpose, people pleaser, reinvent myself, quarter-life",
    asks: `feel stuck and don't know what I want
      kids are gone and I need a new purpose
      turning fifty and rethinking everything
      can never finish what I start
      someone to hold me to my goals
      no balance between my job and my family
      retiring next year and dreading empty days
      want more confidence to speak up for myself
      newly divorced and starting over
      I put everybody else first and I'm drained
      big dreams but I keep putting them off
      daughter dropped out and has no direction
      need to get my days under control
      adult with ADHD who can't keep a routine
      say yes to everyone and can't set limits
      thinking about what really matters after a health scare
      looking for a life coach
      motivational talk to shake me up
      woke up and asked, is this all there is
      fifty-two, good job, nice house, bored to tears
      I make lists of lists and do none of it
      last one off to college and I wander room to room
      sold the company and don't know who I am
      always the one who drives, bakes, and says yes
      he's twenty-six, on our couch, with no plan
      want somebody to check on me every Monday
      half-written novel, half-built deck, half-learned Spanish
      lost ninety pounds and still hide in the back row
      a pension starts in March, and then what
      between the farm, the kids and the board I never sit down
      heart scare made me rethink everything
      after the divorce I don't even know what color I like
      I overthink until the chance has gone
      hate my mornings, crave a routine that sticks
      stay-home mom for fifteen years, invisible
      daring to move abroad at sixty, need a sounding board
      spend four hours a night on my phone
      left the Army and miss having a mission
      perfectionist, never good enough, worn out
      dream of opening an inn but fear keeps me in my chair
      what would I do if I weren't scared
      tired of drifting, want a plan for my thirties
      asking what I'm for, now that the caregiving is over
      women's group wants somebody to lead a day on saying no
      city workers' retreat needs a session on balance
      library hosts a January evening on keeping resolutions
      alumni office wants a talk for thirty-somethings at a crossroads
      at a crossroads
      stop putting things off
      keep my promises to myself
      more balance, less guilt
      push me toward my dreams
      fresh start at sixty`,
    brands: 'Tony Robbins coach',
    near: 'career coaching, counseling, business coaching, yoga and Pilates, clergy, speaking',
  },
  {
    name: 'hypnosis and meditation',
    does: 'hypnotherapist, hypnotist, meditation teacher, mindfulness instructor, MBSR, breathwork, biofeedback, neurofeedback, past life regression, guided meditation, hypnosis to quit smoking, sound baths, stress relief classes, retreat leader, energy healer, Reiki master, psychic, tarot reader, certified clinical hypnotherapist, MBSR teacher, Vipassana retreat organizer, transcendental meditation teacher, certified breathwork facilitator, HeartMath provider, EFT tapping practitioner, past-life regression hypnotherapist, hypnobirthing hypnotist, stage hypnotist, gong baths and crystal bowls, mindfulness at work trainer, tarot and oracle reader, intuitive medium, astrologer, Qigong meditation leader, biofeedback therapist, chakra balancing and energy work, Kirtan leader, silent retreat host',
    signs:
      'hypnosis, hypnotist, hypnotherapist, hypnotherapy, hypnotized, meditation, meditate, mindfulness, breathwork, neurofeedback, biofeedback, sound bath, silent retreat, calm my mind, tarot, psychic, Reiki, hypnotize, hypnotherapists, guided meditation, meditation class, mindfulness training, mindfulness class, transcendental, sound healing, gong bath, mindful breathing, astrologer, astrology, fortune teller, palm reader, medium who talks, chakra, chakras, Vipassana, tapping for anxiety, past life, meditation retreat, Reiki session, reiki healing, psychic reading, inner peace, clairvoyant',
    asks: `want to be hypnotized to quit cigarettes
      terrified of flying and leave in a month
      mind races and I'd like to learn to meditate
      mindfulness session for our stressed staff
      bites her nails to the quick and wants to stop
      quiet weekend away from phones
      breathing techniques for stage fright
      freezes before every exam
      curious about brain training for focus
      tarot reader for a party
      afraid of needles and need surgery
      hypnosis for losing weight
      can't turn my brain off and somebody said sit and breathe
      terrified of planes and the honeymoon's in Hawaii
      someone to swing the watch and end my sweet tooth
      freeze with a microphone in my hand
      bites her nails until they bleed before exams
      smoked for forty years, tried all but the trance
      a free throw shooter who chokes under pressure
      want to know if I was someone else before
      spiders send me up on a chair, and we live in the woods
      weekend with no phones, no talking and good soup
      bowls, bells and lying on the floor
      MRI in a tube next week and I panic
      police officers need a calmer way to end a shift
      ball players wish to visualize and breathe
      grinding my teeth and clenching all day, want to learn to let go
      fidgety mind, can't sit for two minutes
      picture cards for our daughter's engagement party
      dentist suggests trance in place of gas
      someone who reads stars and birthdays for a bachelorette
      grandmother's message from beyond, I know it sounds silly
      put me under for a fear that no talk has cured
      kids in my classroom bounce off the walls, five quiet minutes a day
      church women curious about contemplative silence
      spa wants sound nights on Fridays
      hospital looking for someone to teach nurses to breathe through stress
      cruise show wants a funny trance act for volunteers on stage
      corporate retreat seeks a sunrise sitting before the meetings
      quiet mind
      stop biting my nails
      fear of flying cured
      cigarettes, hypnosis, one session
      cards read at a party
      sit still and breathe`,
    brands: 'Headspace, Calm app',
    near: 'yoga and Pilates, counseling, acupuncture, massage, life coaching, addiction recovery',
  },
]
