import type { Trade } from './trade'

/** Trades of computers, data and lines, mostly for businesses. */
export const technology: readonly Trade[] = [
  {
    name: 'IT support',
    does: 'IT support, IT consultant, managed services provider, MSP, network administrator, computer support for businesses, help desk, systems administrator, network engineer, IT director for hire, server support, computer network setup, Microsoft 365 setup, backup and disaster recovery, IT guy, onsite tech, Wi-Fi for offices, remote support, keeps the computers running, outsourced IT department, MSP owner, CompTIA A+, Network+, MCSE, desktop support technician, Mac and PC support for offices, Intune and device management, Windows server admin, vCIO, endpoint patching, Google Workspace support for offices, after-hours help desk',
    signs:
      'IT support, IT guy, IT person, IT company, managed services, MSP, help desk, network is down, office network, office computers, office server, our server, server crashed, server room, work email, Outlook, Microsoft 365, Office 365, Active Directory, shared drive, new laptops for staff, VPN, work computers, company email, tech support, IT department, Windows 11 upgrade, computer network, server died, domain controller, helpdesk, sysadmin, systems administrator, remote desktop, staff laptops, computer support',
    asks: `the server at our office crashed and nobody can open files
      our computer guy retired and nobody has the passwords
      new employee starts Monday and needs a laptop and email
      everyone loses the shared drive twice a day
      email at the firm stopped working this morning
      moving the office and all the computers must work Monday
      staff cannot get into their files from home
      Wi-Fi at our clinic dies in the back rooms
      an employee left and we need to shut off his access
      our computers are ten years old and crawl
      the practice software will not talk to the new printer
      we wait three days whenever something breaks
      are our backups even working
      want our mail on our own domain rather than gmail
      dental office needs someone on call when screens freeze
      five people and no tech person at all
      all our PCs must be upgraded before support ends
      nonprofit with donated computers that do not match
      conference room screen never connects for video calls
      looking for a reliable IT company for a small firm
      nobody in the front office can print checks and it's payday
      the fellow who set it all up moved to Idaho
      thirty tablets arrived in a box and someone should make them ready
      pediatric group merging two offices onto one system
      office PCs freeze every afternoon and nobody knows why
      our volunteer who knew the network passwords died
      forms saved yesterday are gone from the S drive
      church office on three hand-me-down machines
      auditor wants to know who can open which folders
      receptionist gets kicked out of the program every ten minutes
      law firm wants someone who answers in fifteen minutes
      new warehouse opens in May, start from zero
      old tower hums under the desk and holds everything
      people bring their own phones and read company mail
      our school's Chromebooks won't talk to the printers
      remote bookkeeper can't get to the files
      vendor says it's your network and the network guy says it's them
      the tape drive hasn't been tested since 2014
      board packet lost because two people edited at once
      nine employees, no plan, everything on one admin login
      county office needs a weekend cutover
      someone to order, image and hand out laptops
      printers offline every Monday
      interns start next week without accounts
      veterinary software crashes on the exam room machine
      monthly care for our PCs
      set up new workstations
      who fixes office computers
      computer person on call evenings
      mail stuck in the outbox company-wide`,
    brands:
      'Geek Squad, CDW, Microsoft 365, Dell, Cisco, Ubiquiti, ConnectWise, CMIT Solutions, TeamLogic IT',
    touches: 'computer science student, gamer, electronics store clerk',
    near: 'cybersecurity, computer repair, network cabling, business phones, hosting and cloud, copiers, internet service',
  },
  {
    name: 'cybersecurity',
    does: 'cybersecurity consultant, information security, penetration testing, ethical hacker, security audits, ransomware recovery, HIPAA security assessments, phishing training, incident response, CISO, virtual CISO, SOC analyst, compliance CMMC, PCI compliance, security awareness training, digital forensics, identity theft response, network security engineer, vulnerability scans, CISSP, CEH, CISM, OSCP, red team, security operations center, vCISO, NIST 800-171 assessments, HITRUST and HIPAA risk analysis, SOC 2 readiness, tabletop exercises, dark web monitoring, email security and DMARC, OT and industrial security, zero trust rollout, vulnerability management, phishing simulations, network hardening, privacy officer',
    signs:
      'cybersecurity, cyber security, hacked, hacker, hackers, ransomware, phishing, phishing email, malware, data breach, penetration test, pen test, HIPAA security, CMMC, SOC 2, firewall, two-factor, stolen passwords, dark web, wire fraud email, security audit, computer virus, identity theft, password manager, cyber, cyberattack, cyber attack, data leak, security breach, our data breach, hacking, scammers got in, email hacked, account hacked, account takeover, phishing training, NIST, NIST 800-171, CISSP, password manager for the office, encrypted our files, ransom note, security awareness, business email compromise, SIM swap, spyware, multi-factor, ethical hacker, network penetration, antivirus for the office, security assessment, passwords stolen, virus on our network',
    asks: `all our files are locked and they want bitcoin
      someone sent our bookkeeper a fake email and she wired the money
      an employee clicked a bad link
      a client got an invoice from us that we never sent
      our insurer wants proof that we use two-step logins
      a hospital we sell to asks for a security audit
      my email was hacked and sends junk to everybody
      customer card numbers may have leaked
      defense contract requires us to meet cyber rules
      teach my staff not to fall for scams
      is our patient data safe on these old machines
      fired worker may have copied our customer list
      strange logins from Russia on our account
      want somebody to try to break into our network
      I got a letter that my information was in a breach
      mother let a stranger take over her computer
      what are we supposed to do legally after a hack
      the school district was hit and ours may be next
      all my passwords are the same and I know it is bad
      screen with a skull and a countdown
      our vendor was breached and our name is on the list
      president's email asked for gift cards, she bought eight
      credit union examiner wants a written plan for intrusions
      wire to the title company went to Lagos
      text from the bank, I typed my code
      pacemaker clinic got a fine for sloppy records
      our water plant runs on computers with no locks
      Navy subcontractor has to score a hundred and ten on some list
      teenager got into the grade book
      ex-boyfriend seems to read my messages
      find the holes in our network before hackers do
      payroll deposits were rerouted to a stranger
      school wants lessons for staff before they click again
      insurance form asks forty questions about our network defenses
      phone number was stolen and so was my crypto
      pop-up says call Microsoft and dad paid
      patient portal exposed two hundred names
      lawyer needs a log of who opened what and when
      no one knows what to do if everything is locked Monday
      guest laptop infected the plant floor
      someone overseas keeps probing our drawing server
      our site redirects to pills
      buyer asks for a SOC report and we don't have one
      police said cyber unit won't come
      teach staff to spot fakes
      locked by a ransom note
      test our defenses
      an intruder is reading our email
      set up password vault`,
    brands:
      'CrowdStrike, KnowBe4, Norton, McAfee, LifeLock, Palo Alto Networks, Fortinet, Sophos, Arctic Wolf, Huntress',
    touches: 'mall security guard, video game cheater, computer science student',
    near: 'IT support, background checks, business insurance, hosting and cloud, private investigation, data recovery, software development',
  },
  {
    name: 'software development',
    does: 'software developer, software engineer, programmer, custom software, database developer, coder, software architect, full-stack developer, systems integration, legacy system modernization, API integration, Python developer, .NET developer, Access database programmer, FileMaker developer, software consultant, CTO for hire, business software, QA tester, embedded software, freelance programmer, C# and .NET contractor, Ruby on Rails developer, Java backend engineer, PHP and Laravel developer, Node and React engineer, COBOL and mainframe modernization, Visual Basic and VBA macros, integrations and middleware, data pipelines, fractional CTO, code audits, firmware and embedded C, healthcare HL7 and FHIR, GIS application developer, test automation engineer, SaaS product studio, database design in SQL Server and Postgres',
    signs:
      'software developer, software engineer, programmer, programmers, custom software, coder, coding, source code, old Access database, legacy system, API, write a program, Python, Java, bug in our software, FileMaker, tech cofounder, CTO, systems integration, developer to build, software developers, software team, custom database, dev team, JavaScript developer, software project, rewrite our software, COBOL, codebase, software that fits, programming job, backend developer, fractional CTO, software built, write software, database programmer, SaaS, bespoke software, Visual Basic, VBA macros, tester for software, software startup',
    asks: `our order system was written in the nineties and the author died
      nothing on the market does what our shop needs
      two of our programs should talk to each other and do not
      the Access database we live on keeps crashing
      I have an idea for a product and cannot code
      need a technical partner for my startup
      our developer disappeared halfway through
      write a small tool that fills out these forms for us
      clinic scheduling needs a custom rule the vendor will not add
      how much would it cost to build our own system
      get the data out of an old program that no one supports
      the machine at our plant needs new control software
      somebody to look over the code we paid for
      our web tool is slow with more than ten users
      outgrew the spreadsheet that runs the company
      our vendor is shutting down the program in June
      need a Python person for three months
      orders come in by fax because nobody can change the old system
      our inventory thing only runs on one beige box
      the student who wrote it graduated
      have wireframes and a napkin and no builder
      scale at the feed mill should write straight into the tickets
      two vendors each say the other must send the file differently
      lab instrument spits out text and we type it in
      county clerk wants permits to flow into the tax roll
      co-founder quit with the passwords to the repository
      need a rules engine for pricing lumber
      translate thirty years of COBOL
      school bus routes planned by a program that someone would write
      our plugin breaks whenever they change the interface
      estimating tool that lives in one man's head and a macro
      warehouse wants picking by voice tied to our stock system
      kiosk for visitors signing in at the museum
      museum catalog in a format from 1993
      our overseas team delivered something that crashes
      our in-house program could sell if a coder cleaned it up
      matching donors and organs needs a fast algorithm
      one page with orders, trucks and tickets for a gravel pit
      a senior dev to review our codebase before the sale
      bring our FileMaker into the present
      who can finish a half-built system
      backend engineer for a quarter
      custom quoting tool
      write a script to rename ten thousand files
      bug fixes on a legacy product
      test our software before launch
      SQL procedures nobody understands`,
    brands: 'GitHub, Oracle, SAP, Microsoft .NET, Accenture, Toptal, Red Hat',
    touches: 'computer science student, coding bootcamp student, gamer',
    near: 'app development, web design, data analysis, IT support, hosting and cloud, university research, electronics design',
  },
  {
    name: 'app development',
    does: 'app developer, mobile app developer, iPhone apps, iOS developer, Android developer, app design, app prototypes, React Native, Flutter developer, game developer, mobile product manager, app store launch, UX for apps, tablet apps, game studio, SwiftUI developer, Kotlin developer, cross-platform apps, Unity game programmer, augmented reality apps, app store optimization, mobile UX designer, MVP studio, app rescue and updates, Bluetooth and sensor apps, in-app purchases, mobile QA and beta testing, no-code apps with Bubble, indie game studio, kiosk and tablet apps',
    signs:
      'mobile app, phone app, app developer, app idea, an app, iOS, Android app, iPhone app, App Store, app for our, game developer, video game, app design, tablet app, Google Play, push notifications, build an app, mobile game, phone app idea, develop an app, app for phones, app built, create an app, iOS app, Android developer, iPhone developer, app store rejected, app startup, custom app, mobile developer, app for iPhone, app developers, game studio, indie game, app update, phone game, app prototype, smartphone app',
    asks: `I have an idea for an app and no clue where to begin
      our gym members want to book classes on their phones
      drivers should see their jobs on a tablet in the truck
      the church wants something on people's phones for events
      my nephew invented a phone game
      Apple rejected what we submitted
      an old app of ours stopped working after the update
      who could make a quick mock-up to show investors
      festival guests need a map on their phones
      restaurant wants its own ordering on the phone
      our crew should report from the field with pictures
      a simple tool for diabetics to log meals
      need somebody who builds for both iPhone and Android
      how much does it cost to build something like Uber
      teens at our nonprofit drew up a program for phones
      push alerts for our volunteer firemen
      kids could report potholes by snapping a picture
      every plumber in our firm owns a phone and a paper clipboard
      nurse's idea to help mothers track feedings
      app store rejected us for the login screen
      zoo visitors wander and want to hear the animals
      nonprofit for addicts wants a check-in button
      fitness coach sells plans and wants them in a pocket
      builder of our iPhone thing vanished with the account
      new phones came out and ours crashes
      a trivia thing friends play at parties
      volunteer drivers get pinged when someone needs a ride
      hymnal and notes in the palm of the hand
      customers scan a code and see the cabinet's history
      translate our desktop program for tablets
      farmers could photograph a leaf and learn the pest
      hunt club wants stands shown on a map
      my daughter drew every screen on index cards
      high schoolers made a prototype and won a prize
      matchmaking for widowers on their phones
      pictures from the field without a signal
      cafe wants order-ahead from a phone
      developer certificate expired and ours vanished from the store
      beta testers before launch
      subscription billing inside the store
      augmented reality for furniture
      game for teaching fractions
      members' directory in their pockets
      hotel guests want keyless entry on phones
      how do I get it onto the iPhone and Android stores
      cost of a first version`,
    brands: 'App Store, Google Play, Flutter, Unity Engine, Xcode, Apple Developer, Unreal Engine',
    touches: 'gamer, phone store clerk, computer science student',
    near: 'software development, web design, graphic design, startup funding, phone repair, product design',
  },
  {
    name: 'data analysis',
    does: 'data analyst, data scientist, business intelligence, dashboards, Excel expert, Power BI, Tableau, statistician, reporting, spreadsheets, biostatistician, forecasting, SQL, analytics consultant, GIS analyst, mapping, machine learning, data cleaning, actuary, quantitative analyst, survey statistics, R and Python analyst, Stata and SPSS consultant, dissertation statistician, epidemiologist consulting, program evaluation analyst, Google Sheets expert, Excel macros and VBA, sales forecasting, demand planning analyst, survey analysis, data visualization designer, ArcGIS and QGIS mapping, A/B testing analyst, actuarial consulting, data engineer, ETL and cleanup, sports analytics, census and demographic analysis',
    signs:
      'data analyst, data scientist, spreadsheet, spreadsheets, Excel, pivot table, dashboard, dashboards, Power BI, Tableau, statistics, statistician, forecast sales, SQL, GIS, mapping data, analytics, machine learning, biostatistics, metrics, KPIs, data cleanup, crunch numbers, data analysis, data science, Excel file, spreadsheet guru, Excel guru, regression, Google Sheets, data visualization, GIS map, ArcGIS, statistical, SPSS, sample size, dataset, analyze data, analyze our data, data-driven, forecasting demand, VLOOKUP, Excel formulas, statistical analysis, numbers analyzed',
    asks: `we have years of sales numbers and learn nothing from them
      my spreadsheet has forty tabs and breaks every month
      want one screen that shows how the business is doing
      which of our customers actually make us money
      my thesis needs someone who understands statistics
      how much stock should we order for next season
      board asks for numbers and it takes us a week
      three systems give three different totals
      need a map of where our patients live
      the grant requires us to prove that the program works
      which formulas did the last guy use in this Excel file
      clinic wants to know who misses appointments
      turn survey answers into something readable
      ten thousand rows with names typed five ways
      a doctor has trial results and needs the math checked
      predict which members will quit
      teach our office to use pivot tables
      three years of tickets and still guess the staff for Friday night
      hospital board asks which nights the ER fills up
      twenty thousand donor gifts and no clue who drops off
      our thermostat logs, what do they say about the furnace
      reviewer two wants a better test and I teach nursing
      where should the second store go judging by zip codes
      food bank must show the county who was served
      hatchery weights go in a notebook and nobody graphs them
      school scores by grade over ten years for the levy campaign
      we mailed two versions and want to know which won
      macro breaks when someone adds a row
      fish catch numbers for a state report
      eight columns of addresses, half of them wrong
      union claims about pay gaps need numbers
      church attendance went where since the pandemic
      crash locations on a county map
      merchandise ages on the shelf and we can't see which
      compare test scores before and after our program
      the vet school's trial has forty dogs
      ticket prices, how high can they go
      insurance agency with a pile of renewals to predict
      sample size for my study
      lookup tables that don't match
      chart for the annual meeting
      wells and water levels drawn on a map
      sensor data from greenhouses
      find the pattern in a thousand complaint records
      weekly sales report that builds itself
      somebody good with pivot tables
      regression help for a dissertation`,
    brands: 'Power BI, Tableau, Excel, SAS, SPSS, Esri, Looker, Snowflake, Alteryx',
    touches: 'data entry clerk, math teacher, statistics student',
    near: 'market research, software development, customer databases, university research, accounting, office automation',
  },
  {
    name: 'customer databases',
    does: 'CRM consultant, Salesforce administrator, HubSpot partner, customer database setup, contact management, donor database, CRM training, Zoho consultant, sales pipeline setup, membership software, Blackbaud administrator, data migration, patient recall systems, loyalty programs, customer lists cleanup, Salesforce certified consultant, HubSpot certified, Zoho One partner, nonprofit CRM implementation, Bloomerang and DonorPerfect help, Dynamics 365 consultant, Follow Up Boss setup for agents, membership and association systems, contact cleanup and merges, pipeline coaching, Jobber and ServiceTitan setup, sales operations, CRM migrations, Wild Apricot builder, Monday sales boards',
    signs:
      'CRM, Salesforce, HubSpot, Zoho, customer list, customer database, contact management, donor database, sales pipeline, client list, keep track of clients, keep track of customers, lead tracking, membership database, membership software, loyalty program, contacts scattered, donor records, CRM system, CRM setup, Salesforce admin, Salesforce consultant, donor management, DonorPerfect, Bloomerang, Wild Apricot, member database, contact list, client database, lead follow-up, duplicate contacts, track leads, track donors, track members, customer records, HubSpot setup, follow-up system, customer relationship, client tracking, donor software, church database, patient recall',
    asks: `our customers are on sticky notes and in three phones
      salespeople leave and take all their contacts with them
      we forget to call people back
      paid for Salesforce and nobody uses it
      donor list is in a spreadsheet with doubles
      want reminders for when a client's policy renews
      who last talked to this customer and what was said
      our club cannot tell who has paid dues
      a thousand business cards in a shoebox
      moving our contacts from one program to another
      past clients never hear from us again
      punch cards for our cafe should go digital
      the church member directory is hopeless
      see every open quote in one place
      real estate team needs one list of buyers
      dentist wants to reach patients who have not come in
      rep left Friday and took the Rolodex
      our museum can't say who came to the gala twice
      a birthday note to each customer was mother's way, we lost it
      I wrote the phone number on a napkin and it's gone
      two secretaries call the same prospect
      every estimate lives in its own email
      alumni of our camp, scattered and mistyped
      nobody knows which salesman promised the customer a callback
      want to see every visit, quote and bouquet by household
      spreadsheet of members with nine kinds of status
      roofing leads come from five sites and die in voicemail
      parents of former students never hear from us
      patients overdue for a cleaning are invisible
      someone paid for a program and only the intern opens it
      names and gifts in an index card box
      we bought another agency and its clients
      team of five sells the same customers twice
      volunteers, donors and buyers all mixed in one list
      reminders before lease renewals
      the board asks how many repeat donors we have
      nothing talks to our newsletter list
      sales manager can't see the pipeline from the road
      deduplicate our list
      switch to a cheaper contact system
      follow up with past buyers
      loyalty points for a salon
      dues tracking for a rowing club
      which clients came back, in one list
      build a list of past guests
      club membership renewals`,
    brands:
      'Salesforce, HubSpot, Zoho, Bloomerang, Follow Up Boss, Pipedrive, Keap, Monday.com, Blackbaud, Microsoft Dynamics, Jobber, ServiceTitan',
    touches: 'data entry clerk, membership chair',
    near: 'sales training, office automation, search marketing, data analysis, software development, fundraising, IT support',
  },
  {
    name: 'office automation',
    does: 'business process automation, workflow automation, AI consultant, Zapier expert, AI trainer, process improvement consultant, paperless office consultant, e-signature setup, ERP consultant, QuickBooks integration, operations consultant, lean office, scheduling software setup, chatbots, prompt engineer, digital transformation, practice management software, Notion and Airtable builder, inventory systems, Make and Zapier builder, Power Automate consultant, RPA developer, ERP implementation, NetSuite and Odoo consultant, document management systems, e-signature rollout, lean six sigma for offices, SOP writer, AI adoption workshops, custom GPT builder, inventory and barcode systems, Airtable architect, Notion consultant, Microsoft 365 power user trainer, approval workflow design, scheduling and dispatch software, process mapping',
    signs:
      'automate, automation, Zapier, workflow, AI tools, ChatGPT, artificial intelligence, chatbot, paperless, e-signature, DocuSign, ERP, process improvement, double entry, retyping, online booking, scheduling software, Airtable, inventory system, copy and paste all day, practice management software, workflows, automating, Power Automate, RPA, AI consultant, using AI, AI training, generative AI, ChatGPT training, Odoo, NetSuite, barcode inventory, inventory tracking, appointment reminders, dispatch software, digitize our files, electronic signatures, document management, process mapping, SOPs, standard operating procedures, paperless office, retype, robotic process',
    asks: `we type the same order into three programs
      my office girl spends Fridays copying numbers by hand
      want clients to sign papers without driving in
      people say AI could do half of our paperwork
      could a bot answer the same ten questions on our site
      appointment reminders should go out by themselves
      approvals sit on somebody's desk for weeks
      crew fills out paper time cards that we retype
      we never know what is in stock
      teach our staff to use ChatGPT safely
      bills come in by mail and get lost
      everything at our firm still runs on paper
      quotes take me two hours each
      our manufacturing shop outgrew QuickBooks
      new-client forms should fill themselves in
      everyone does it differently and things fall through the cracks
      which program should run a small plumbing company
      copy, paste, copy, paste, that's her whole morning
      twelve signatures to buy a hammer
      each new patient writes the same address six times
      stock count on clipboards and it's never right
      old filing room with forty cabinets of claims
      invoices go by email, then paper, then again by email
      the night crew's notes never reach the day crew
      ask a robot to answer routine emails
      my husband quotes kitchens until midnight
      orders from the website get retyped into the ledger
      job folders travel around the shop and vanish
      could a computer read these delivery slips
      town board wants agendas that assemble themselves
      bookings come by phone, text, note and Instagram
      leases should go out for signing while I sleep
      front desk drowns when school registration opens
      permits wait three weeks on one man's desk
      one spreadsheet, seven owners, nine versions
      bylaws, minutes and forms as searchable files
      expense reports by paper clips
      same seven steps for every new hire, forgotten half the time
      talk to my software instead of clicking
      the factory needs one system from order to shipment
      our policy on staff and chatbots
      go paperless in the archive room
      calendar that books itself
      online forms that fill in our system once
      automatic reminders for no-shows
      link our store to our ledger
      learn to write prompts`,
    brands:
      'Zapier, ChatGPT, DocuSign, Airtable, NetSuite, SAP Business One, UiPath, Calendly, Microsoft Copilot, Odoo',
    touches: 'data entry clerk, robotics club',
    near: 'customer databases, software development, IT support, virtual assistance, data analysis, bookkeeping, strategic planning',
  },
  {
    name: 'hosting and cloud',
    does: 'web hosting, cloud consultant, AWS engineer, cloud migration, data center, DevOps engineer, Azure administrator, domain and email hosting, server colocation, cloud architect, site reliability engineer, Google Workspace migration, managed hosting, backup hosting, Linux administrator, system engineer, AWS certified solutions architect, Azure certified, Google Cloud engineer, Kubernetes and Docker, Terraform and infrastructure as code, WordPress hosting and care, domain recovery, email deliverability and DNS, disaster recovery as a service, FinOps cost reviews, colocation sales, SharePoint and OneDrive migration, hosted desktops, Citrix engineer, database hosting, uptime monitoring, off-site backups, Linux sysadmin for hire, CI/CD',
    signs:
      'web hosting, hosting company, the cloud, cloud migration, AWS, Azure, Google Workspace, data center, colocation, DevOps, DNS, domain expired, SSL certificate, uptime, move to the cloud, hosted server, Linux server, Dropbox, SharePoint, cloud storage, web host, hosting provider, our domain, cloud server, cloud servers, cloud backup, cloud computing, server hosting, hosted email, SSL, Kubernetes, Docker, email migration, migrate our email, Azure bill, AWS bill, website is down, website host, offsite backup, off-site backup, OneDrive, hosted desktop, DevOps engineer, site not secure, cloud engineer, Citrix',
    asks: `our site says not secure in the address bar
      domain name expired and mail stopped
      get rid of the machine humming in the closet
      want our files somewhere safe in case the building burns
      the bill from Amazon's servers doubled
      the site went down on our biggest sales day
      move everybody's mail from one service to another
      partner offices in two towns need the same files
      where should we put our new program so that it never stops
      who holds our domain and where is it registered
      our hosting firm was bought and support is terrible
      engineering files are too big to share
      run our accounting program from anywhere
      we need somebody who knows Linux machines
      setting up automatic copies of everything off site
      app falls over when a thousand people log in
      nobody remembers who we bought our web address from
      browser shows a red triangle on our page
      two a.m. and the store vanished with Cyber Monday coming
      bill from the cloud was a typo, or so I hoped
      our architects' drawings choke the connection between offices
      move sixty mailboxes by New Year
      building flooded and the only copy was in it
      we run a game that dies at noon on Saturdays
      want out of our own basement machine room
      registrar demands a fax from a man who died
      our mail lands in everyone's junk folder
      hospital trial needs a private place to store scans
      photographers can't send gigs of pictures
      developers ask for staging and production, we have one box
      auditor says backups must live in another state
      the old server's lease ends and we won't renew
      somebody who keeps an eye on uptime for us
      choir website gone, unpaid account
      college radio wants to stream reliably
      shared drives for four towns
      licensed software should run from a laptop in a truck
      move to another provider without losing mail
      lock icon missing
      containers and pipelines, our dev team has no time
      domain transfer
      cut the Azure bill
      nightly off-site copies
      rack space in a data center nearby
      terminal server online
      our address was registered by the old designer`,
    brands:
      'Amazon Web Services, AWS, Microsoft Azure, Google Cloud, GoDaddy, Bluehost, Rackspace, DigitalOcean, Cloudflare, SiteGround, Dropbox, SharePoint, Namecheap',
    touches: 'weather forecaster, computer science student',
    near: 'IT support, web design, software development, cybersecurity, internet service, data recovery',
  },
  {
    name: 'data recovery',
    does: 'data recovery, hard drive recovery, deleted photo recovery, forensic data recovery, computer forensics, RAID recovery, phone data extraction, recovers lost files, damaged drive repair, memory card recovery, e-discovery, old format file conversion, RAID and platter specialist, NAS and server recovery, SSD and flash chip-off, Cellebrite certified, EnCase examiner, deleted text recovery, corrupted file repair, Zip and Jaz disk reading, legacy tape recovery, surveillance DVR extraction, expert reports on devices, Mac and iPhone data rescue',
    signs:
      'data recovery, recover files, recover photos, lost files, deleted photos, dead hard drive, hard drive clicking, hard drive crashed, clicking noise from the drive, memory card, SD card, USB stick, thumb drive, computer forensics, external drive, deleted texts, RAID, floppy disks, recover my photos, recover data, recover my data, lost photos, lost pictures, lost all my files, hard drive failure, hard drive died, corrupted drive, corrupt files, formatted by accident, deleted files, recover deleted, recover pictures, formatted the card, erased videos, raid array, zip disk, forensic image, deleted emails, recover texts, recover video, drive that clicks',
    asks: `my hard drive clicks and all the baby pictures are on it
      I dropped the external drive with ten years of photos
      thumb drive with my thesis is dead
      wedding pictures vanished from the camera card
      spilled coffee on the laptop and need what is on it
      accidentally erased the whole client folder
      my late husband's phone is locked and has his voice messages
      floppy disks from the eighties with my novel on them
      the flood got the computer at our office
      deleted texts may matter in the divorce
      lightning fried our server and the backup too
      the old laptop will not turn on and taxes are in it
      ex-employee wiped his computer before leaving
      files open as gibberish after the crash
      lawyer needs emails pulled from an old machine
      screech from the backup drive and then silence
      mother's recipes on a stick that went through the wash
      phone fell in the lake with the baby's first steps
      somebody formatted the wrong disk
      photographer's card reads zero after the wedding
      dad passed and his laptop asks for a password
      RAID light is amber and the backup was a joke
      dropped it down the stairs with a thesis inside
      tax season and QuickBooks file won't open
      museum's oral histories on Zip disks
      camera says insert card, it's in
      judge asked for the chats as evidence
      fire department hosed the office computers
      old WordPerfect letters no one can read
      kid reset his tablet and drawings are gone
      hard disk not recognized by anything
      secretary emptied the trash
      brother died and we want his music from the drive
      audio interviews erased from the recorder
      security footage overwritten and the case depends on it
      power surge and now three drives are quiet
      moved apartments, box dropped, nothing spins
      scientific runs from a dead workstation
      employee sabotaged the design folder
      lost the novel on a broken MacBook
      pictures off a cracked phone
      corrupted flash drive
      external drive beeps and will not open
      bring back erased video
      get voicemail from a dead phone`,
    brands: 'DriveSavers, Ontrack, Seagate, Western Digital, Recuva',
    touches: 'computer salesperson, photo hobbyist',
    near: 'computer repair, IT support, cybersecurity, phone repair, private investigation, home movies to digital',
  },
  {
    name: 'business phones',
    does: 'business phone systems, VoIP, telecom consultant, phone system installer, PBX, telephone technician, unified communications, call routing, business cell plans, toll-free numbers, telecom broker, conference calling systems, paging systems, intercoms, telecom bill audit, wireless account manager, hosted PBX, 3CX partner, RingCentral reseller, SIP trunking, telecom auditor, call center setup, Zoom Phone and Teams calling, overhead paging, Yealink and Polycom handsets, number porting, analog line replacement, POTS replacement, E911 compliance, auto attendant recordings, contact center consultant, two-way radio dealer, fax to email',
    signs:
      'business phones, phone system, office phones, VoIP, PBX, desk phones, phone extensions, call transfer, hold music, auto attendant, toll-free number, 800 number, company cell phones, telecom, phone lines, port our number, fax line, paging system, intercom, dropped calls, landline, business phone line, office phone, office phone system, telephone system, SIP trunk, POTS line, call forwarding, call routing, hosted phones, voicemail system, phones for the office, VoIP phones, toll free, call queue, hotel phones, number porting, RingCentral, conference phones, Teams calling, cordless handsets, E911',
    asks: `nobody can transfer a call in our office
      our phone bill is eight hundred a month for six lines
      want press one for sales and two for service
      moving offices and have to keep our number
      customers hear static when they ring us
      phones died when the internet went out
      staff working from home should answer the office number
      need cell phones for the whole field crew
      the old system in the closet has no more parts
      the school needs a way to talk to all classrooms
      want texts to come to our main number
      voicemails should land in my email
      phone company is shutting off copper lines
      elevator and alarm lines cost a fortune
      second number on my cell for the business
      the hotel's room phones need replacing
      drop the music on hold and play our message
      ring goes to a cubicle of a man who left in 2019
      callers press zero and nobody's there
      two offices, three cells and customers guess which to try
      warehouse pages over a bullhorn
      the doctor on call needs a ring, not a text
      old gray box on the wall with blinking lights died in the storm
      our number shows up as spam
      take shop calls from my own cell
      new clinic opens in March and must have lines on day one
      keep a fax number without a fax line
      school lockdown announcement can't be heard in the gym
      nursing home call buttons and cordless handsets
      how do we record calls for training
      forty lines for a two-weekend charity drive
      elevator emergency line fails inspection
      we pay for lines nobody uses
      thirty guys with company flip phones
      a line that rings both partners
      keep our main office line when we change carriers
      different greeting after closing time
      nurses shout across the hall, want intercom
      motel front desk transfer to rooms
      call queue for a ticket office
      text from the office number
      headsets for the sales floor
      voicemail greeting by department
      plans for a fleet of hotspots
      calls should ring all our plumbers at once
      emergency calls show the wrong address
      replace copper alarm lines`,
    brands:
      'RingCentral, Vonage Business, Ooma, Grasshopper, Avaya, Mitel, Nextiva, 8x8, Verizon Business, AT&T Business, T-Mobile for Business, Dialpad, Google Voice',
    touches: 'telemarketer, phone store clerk',
    near: 'IT support, internet service, answering services, network cabling, copiers, phone repair',
  },
  {
    name: 'internet service',
    does: 'internet service provider, ISP, fiber internet, rural internet, wireless internet, cable internet sales, satellite internet installer, broadband, business internet, Starlink installer, fixed wireless, cell signal boosters, internet and TV bundles, broadband coordinator, hotspot rental, home Wi-Fi installer, fiber sales, WISP owner, rural broadband installer, satellite dish internet installs, mesh Wi-Fi installer, home network setup, cellular booster installer, failover and backup circuits, dedicated business fiber, community broadband advocate, BEAD and grant broadband, municipal fiber, affordable connectivity help, cord-cutting help, LTE and 5G home internet',
    signs:
      'internet service, internet provider, ISP, fiber internet, fiber line, broadband, slow internet, high-speed internet, Starlink, Wi-Fi at home, wifi, router, modem, hotspot, no cell signal, cell booster, internet keeps dropping, internet outage, bandwidth, mesh network, cable bill, cut the cord, home internet, rural internet, internet is slow, fiber optic internet, wifi signal, wifi is slow, bad wifi, wi-fi dead spots, weak wifi, fixed wireless, satellite internet, 5G home internet, faster internet, internet drops, internet bill, internet at the farm, mesh wifi, wifi for guests, buffering, cell signal, guest wifi, broadband grant, upload speed',
    asks: `our farm gets no decent internet
      video calls freeze every afternoon at home
      the cable company raised the bill again
      how do I get fiber run to our building
      no cell signal inside our metal shop
      kids cannot do homework online out here
      bought a house in the country and must work online
      Wi-Fi does not reach the upstairs bedrooms
      our store could not take cards because the line was down
      which provider serves this new road
      need internet for one weekend at the fairgrounds
      shop customers want free Wi-Fi
      seniors on our street pay too much for TV and internet
      want a backup line in case the first one fails
      uploading our big files takes all night
      the RV park needs good coverage for every site
      the provider says next appointment is in five weeks
      the cow barn camera loads one frame a minute
      teacher at home and both kids on video, everything stalls
      satellite internet dies when snow fills the dish
      moved to the lake and the cable man laughed
      webinar dropped in front of four hundred people
      trench past our driveway and they skipped us
      price doubled when the promo ended
      truck stop wants guests online
      three bars in the yard, none in the kitchen
      county has a grant to connect the hollow, who knows about it
      sermon stream freezes each Sunday
      gamer son says ping is awful
      our motel gets bad reviews over the signal
      RV and working full time on the road
      pages load so slowly smoke signals would win
      hunting lodge ten miles past the last pole
      town wants a fiber co-op
      library shares two computers and a weak connection
      provider monopoly and terrible service
      construction trailer needs a line by Monday
      telehealth visit cuts off midway
      brick walls and dead corners upstairs
      shop loses card sales every thunderstorm
      streaming instead of cable for mother
      old copper line crackles
      student apartments with shared wireless
      modem blinks orange
      faster upload
      temporary connection for a festival
      lower my internet bill`,
    brands:
      'Comcast, Xfinity, Spectrum Internet, AT&T Fiber, Verizon Fios, Starlink, HughesNet, Viasat, Cox Communications, CenturyLink, Frontier Communications, Google Fiber, Optimum Internet, Windstream, eero',
    touches: 'cable TV viewer, phone store clerk',
    near: 'IT support, network cabling, business phones, antenna and satellite, home theater, city government',
  },
  {
    name: 'network cabling',
    does: 'network cabling, low-voltage contractor, structured cabling, data cabling, fiber optic installer, Cat6 wiring, ethernet drops, network racks, wireless access point installation, cable technician, access point mounting, telecom wiring, fiber splicing, audio-visual wiring, low-voltage technician, RCDD, BICSI certified installer, fusion splicer, OTDR testing, Fluke certification, aerial and underground fiber, data center cabling, conduit and cable tray, coax and RG6, point-to-point wireless bridges, home pre-wire, plenum rated runs, rack and stack, warehouse wireless surveys, DAS installer, cable labeling and cleanup, audio-visual rough-in',
    signs:
      'network cabling, data cabling, low-voltage, low voltage, ethernet, ethernet cable, Cat6, Cat5, network jacks, wiring closet, patch panel, fiber splicing, data drops, network drops, cable runs, run cable, network rack, access points, Cat6A, network wiring, structured wiring, ethernet wiring, ethernet run, run ethernet, ethernet jacks, data jacks, data wiring, network ports, fiber installer, fiber splice, cut fiber, pull cable, pulling cable, cabling, cable installer, data cabling contractor, server rack, wire the office, wiring the office, fiber run, telecom closet, plenum, fusion splicing, wall jacks, wireless bridge, mounted access points, low-voltage wiring, prewire',
    asks: `need network jacks at every desk in the new suite
      wires hang out of the ceiling in our server closet
      run a line from the house to the barn for internet
      warehouse scanners lose signal between the racks
      somebody cut our fiber with a backhoe
      want hard-wired connections in each room of the new house
      no one knows which cable goes where in our building
      put up wireless antennas in the school halls
      need thirty drops pulled before the drywall goes up
      camera wires through three floors
      the point-of-sale needs a connection at the bar
      tidy the mess of cords in the back office
      connect two buildings across a parking lot
      ceiling tile came down with a nest of blue spaghetti
      six desks share one jack and a hub from Radio Shack
      dentist's chairs each need a live port
      labels fell off years ago and nobody can trace anything
      drywall opens Friday, last chance
      conduit to the gate for the card reader and phone
      thousand feet between buildings and no signal
      network rack is leaning and hot
      hotel remodel wants ports behind every headboard
      pigs chewed the network line to the barn
      tenant cut every data line when he moved out
      school received money for wireless in each classroom
      new MRI suite with shielded runs
      speakers, screens and cameras all need their lines pulled
      backhoe in the yard and glass strands everywhere
      the inspector says plenum in the return air space
      call center with two hundred seats opens in June
      church stage wants a floor box with data
      storage units with a camera in every aisle
      pull cable forty feet up in a warehouse
      home builder wants smart wiring in twelve units
      move twelve desks and their jacks
      test and certify every jack
      wireless antennas on a factory ceiling
      bury a data line to the shop
      clean up our wiring closet
      terminate a fiber
      fish network wires through old plaster
      new data jacks by Friday
      wall plates for a classroom`,
    brands: 'Panduit, CommScope, Leviton, Corning, Belden, BICSI',
    touches: 'electronics store clerk, electrician apprentice',
    near: 'IT support, electrical work, alarms and cameras, business phones, internet service, home theater',
  },
]
