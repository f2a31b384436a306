import type { Trade } from './trade'

/** Those who help with worry, loss, habits, marriages and the turns of a life. */
export const mind: readonly Trade[] = [
  {
    name: 'counseling',
    does: 'therapist, counselor, psychotherapist, licensed professional counselor, LPC, LCSW, LMHC, licensed clinical social worker, mental health counselor, talk therapy, anxiety and depression, trauma therapy, EMDR, cognitive behavioral therapy, Christian counselor, psychologist, online therapy, PTSD counseling, private practice therapist, stress management, anger management, employee assistance counselor, EAP, art therapist, eating disorder therapist',
    signs:
      'therapist, counselor, counseling, psychotherapist, talk therapy, anxiety, depressed, depression, panic attacks, PTSD, trauma, EMDR, mental health, nervous breakdown, anger management, someone to talk to, stressed out, eating disorder, anorexia, bulimia, phobia, OCD, low self-esteem, emotional abuse, abusive childhood, feeling hopeless, burned out at work',
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
      mother-in-law is low since she moved here`,
    brands: 'BetterHelp, Talkspace, Lutheran Family Services, Catholic Charities counseling',
    touches: 'psychology student, psychology researcher, guidance office clerk, camp counselor',
    near: 'psychiatry, couples counseling, clergy, child psychology, support groups, family medicine, life coaching',
  },
  {
    name: 'couples counseling',
    does: 'marriage counselor, couples therapist, marriage and family therapist, LMFT, MFT, premarital counseling, family therapist, relationship counselor, relationship coach, sex therapist, divorce coach, affair recovery, discernment counseling, Gottman method, couples retreats, co-parenting counseling, marriage enrichment, dating coach, matchmaker, family counseling, reunification therapy',
    signs:
      'marriage counselor, marriage counseling, couples therapy, couples counseling, relationship trouble, cheated on me, cheating, premarital, save my marriage, trial separation, marriage is falling apart, family therapist, family therapy, sex therapist, growing apart, blended family, stepchildren, co-parenting, matchmaker, dating coach, dating again, had an affair',
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
      whole family needs to sit down with somebody`,
    brands: 'Gottman, eHarmony, Retrouvaille',
    near: 'counseling, clergy, mediation, family law, wedding officiants, life coaching',
  },
  {
    name: 'child psychology',
    does: 'child psychologist, child therapist, play therapist, adolescent counselor, teen counselor, school psychologist, psychological testing, psychoeducational evaluations, ADHD testing, ADHD coach, behavior specialist, child and family counselor, youth counselor, learning disability evaluations, parent-child therapy, teen therapist, school counselor, neuropsychological testing for children',
    signs:
      "child psychologist, child therapist, play therapy, play therapist, ADHD, hyperactive, tantrums, teen depression, cutting herself, school refusal, bullied, bullying, separation anxiety, behavior problems, learning disability test, gifted test, defiant, acting out, expelled, moody teenager, troubled teen, can't focus in class, attention deficit",
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
      he plays video games all night and we can't stop him`,
    touches: 'child development student, playground monitor',
    near: 'pediatrics, counseling, autism services, special education, parenting support, psychiatry',
  },
  {
    name: 'psychiatry',
    does: 'psychiatrist, psychiatric nurse practitioner, PMHNP, medication management, child psychiatrist, behavioral health clinic, inpatient mental health, TMS therapy, ketamine treatment, bipolar treatment, community mental health center, telepsychiatry, psychiatric hospital, partial hospitalization program, ADHD medication',
    signs:
      'psychiatrist, psychiatric, bipolar, schizophrenia, antidepressants, hearing voices, manic, psychosis, TMS, medication for depression, medication for anxiety, ADHD medication, paranoid, mental hospital, psych ward, borderline personality, electroshock, psych meds',
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
      cousin thinks the neighbors are spying on him`,
    brands: 'Talkiatry, Spravato',
    touches: 'psychiatric ward receptionist',
    near: 'counseling, child psychology, addiction recovery, family medicine, crisis help, support groups',
  },
  {
    name: 'crisis help',
    does: 'crisis counselor, crisis line, suicide prevention, mobile crisis team, 988 volunteer, mental health first responder, suicide hotline, suicide prevention trainer, crisis stabilization center, mental health first aid instructor, crisis intervention, rape crisis advocate',
    signs:
      'suicidal, suicide, wants to die, kill himself, kill herself, end it all, hotline, crisis line, mental health crisis, self-harm, no reason to live, sexual assault, raped, overdosed on pills',
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
      need somebody right now tonight`,
    brands: '988 Lifeline, Crisis Text Line, RAINN',
    near: "psychiatry, counseling, clergy, domestic violence help, police liaison, veterans' benefits",
  },
  {
    name: 'addiction recovery',
    does: 'addiction counselor, substance abuse counselor, drug and alcohol counselor, LADC, CADC, rehab center, treatment center, detox, sober living, interventionist, recovery coach, peer recovery specialist, Suboxone clinic, methadone clinic, twelve-step sponsor, outpatient treatment, Al-Anon, smoking cessation, gambling addiction, DUI classes, recovery house, halfway house, sober companion, addiction medicine doctor, AA sponsor',
    signs:
      'addiction, addict, alcoholic, drinking too much, drinking problem, sober, sobriety, rehab for drugs, detox, overdose, opioids, pain pills, heroin, meth, fentanyl, Suboxone, methadone, relapsed, relapse, AA meeting, Al-Anon, quit smoking, quit drinking, gambling problem, sober living, DUI class, vaping, Narcan, hooked on, stage an intervention',
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
      need Narcan and somebody to train our staff`,
    brands:
      'Alcoholics Anonymous, Narcotics Anonymous, Hazelden Betty Ford, Al-Anon, Celebrate Recovery, SMART Recovery, Salvation Army rehab, Nicorette, Oxford House',
    near: 'counseling, support groups, psychiatry, clergy, criminal defense, family medicine, pain care',
  },
  {
    name: 'grief support',
    does: 'grief counselor, bereavement counselor, grief coach, grief support group leader, grief recovery specialist, widow support, loss of a child, pet loss support, GriefShare leader, bereavement coordinator, funeral home aftercare, camp for grieving children, grief educator, thanatologist, infant loss doula',
    signs:
      'grief, grieving, bereavement, bereaved, lost my husband, lost my wife, lost her husband, lost his wife, mourning, death of my, stillborn, stillbirth, loss of a child, lost a child, pet loss, heartbroken since, since he died, since she died, coping with loss, newly widowed, widows group',
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
      retired friend whose wife passed keeps to himself`,
    brands: 'GriefShare, The Compassionate Friends',
    near: 'hospice, funerals, clergy, counseling, support groups, estate planning',
  },
  {
    name: 'support groups',
    does: "support group leader, support group facilitator, peer support specialist, caregiver support group, cancer support group, divorce support group, mothers group, NAMI, peer counselor, self-help group, chronic illness community, family support group, LGBTQ support, parents of addicts group, grandparents raising grandchildren, men's group, meet-up organizer, widowed persons group",
    signs:
      'support group, others going through, peer support, people in the same boat, caregiver support group, NAMI, DivorceCare, talk to someone who has had, someone who has been through, others like me, mothers group, feel so alone, meet other parents, survivors group, caregiver burnout, coming out',
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
      burned out from looking after my wife`,
    brands: "NAMI, DivorceCare, PFLAG, Gilda's Club, Parkinson's Foundation",
    near: 'clergy, libraries, counseling, grief support, addiction recovery, hospice, cancer care',
  },
  {
    name: 'autism services',
    does: 'BCBA, board certified behavior analyst, ABA therapy, applied behavior analysis, autism specialist, registered behavior technician, RBT, autism center, autism evaluations, social skills groups, autism advocate, early intervention, sensory-friendly programs, neurodiversity coach, autism parent coach, developmental therapist, adult autism support',
    signs:
      "autism, autistic, ABA therapy, Asperger's, on the spectrum, behavior analyst, BCBA, sensory-friendly, meltdowns, stimming, social skills group, neurodivergent, no eye contact, lines up his toys, early intervention, nonspeaking",
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
      early intervention services for a two-year-old`,
    brands: 'Autism Speaks, Hopebridge, Centria',
    near: 'special education, speech therapy, occupational therapy, child psychology, pediatrics, disability services, parenting support',
  },
  {
    name: 'life coaching',
    does: "life coach, certified life coach, personal development coach, executive life coach, wellness coach, mindset coach, accountability partner, retirement coach, empty nest coach, confidence coach, goal setting, life transitions, time management coach, ADHD coach for adults, women's empowerment coach, health coach, spiritual director, motivational coach, happiness coach, habit coach, productivity coach",
    signs:
      'life coach, life coaching, accountability partner, stuck in a rut, feel stuck, goal setting, what to do with my life, purpose in life, work-life balance, empty nest, midlife, procrastinate, procrastinating, self-confidence, motivation, vision board, life purpose, imposter syndrome, life transition',
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
      motivational talk to shake me up`,
    brands: 'Tony Robbins coach',
    near: 'career coaching, counseling, business coaching, yoga and Pilates, clergy, speaking',
  },
  {
    name: 'hypnosis and meditation',
    does: 'hypnotherapist, hypnotist, meditation teacher, mindfulness instructor, MBSR, breathwork, biofeedback, neurofeedback, past life regression, guided meditation, hypnosis to quit smoking, sound baths, stress relief classes, retreat leader, energy healer, Reiki master, psychic, tarot reader',
    signs:
      'hypnosis, hypnotist, hypnotherapist, hypnotherapy, hypnotized, meditation, meditate, mindfulness, breathwork, neurofeedback, biofeedback, sound bath, silent retreat, calm my mind, tarot, psychic, Reiki',
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
      hypnosis for losing weight`,
    brands: 'Headspace, Calm app',
    near: 'yoga and Pilates, counseling, acupuncture, massage, life coaching, addiction recovery',
  },
]
