import type { Trade } from './trade'

/** Trades of computers, data and lines, mostly for businesses. */
export const technology: readonly Trade[] = [
  {
    name: 'IT support',
    does: 'IT support, IT consultant, managed services provider, MSP, network administrator, computer support for businesses, help desk, systems administrator, network engineer, IT director for hire, server support, computer network setup, Microsoft 365 setup, backup and disaster recovery, IT guy, onsite tech, Wi-Fi for offices, remote support, keeps the computers running, outsourced IT department',
    signs:
      'IT support, IT guy, IT person, IT company, managed services, MSP, help desk, network is down, office network, office computers, office server, our server, server crashed, server room, work email, Outlook, Microsoft 365, Office 365, Active Directory, shared drive, new laptops for staff, VPN, work computers, company email, tech support, IT department, Windows 11 upgrade',
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
      looking for a reliable IT company for a small firm`,
    brands:
      'Geek Squad, CDW, Microsoft 365, Dell, Cisco, Ubiquiti, ConnectWise, CMIT Solutions, TeamLogic IT',
    touches: 'computer science student, gamer, electronics store clerk',
    near: 'cybersecurity, computer repair, network cabling, business phones, hosting and cloud, copiers, internet service',
  },
  {
    name: 'cybersecurity',
    does: 'cybersecurity consultant, information security, penetration testing, ethical hacker, security audits, ransomware recovery, HIPAA security assessments, phishing training, incident response, CISO, virtual CISO, SOC analyst, compliance CMMC, PCI compliance, security awareness training, digital forensics, identity theft response, network security engineer, vulnerability scans',
    signs:
      'cybersecurity, cyber security, hacked, hacker, hackers, ransomware, phishing, phishing email, malware, data breach, penetration test, pen test, HIPAA security, CMMC, SOC 2, firewall, two-factor, stolen passwords, dark web, wire fraud email, security audit, computer virus, identity theft, password manager',
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
      all my passwords are the same and I know it is bad`,
    brands:
      'CrowdStrike, KnowBe4, Norton, McAfee, LifeLock, Palo Alto Networks, Fortinet, Sophos, Arctic Wolf, Huntress',
    touches: 'mall security guard, video game cheater, computer science student',
    near: 'IT support, background checks, business insurance, hosting and cloud, private investigation, data recovery, software development',
  },
  {
    name: 'software development',
    does: 'software developer, software engineer, programmer, custom software, database developer, coder, software architect, full-stack developer, systems integration, legacy system modernization, API integration, Python developer, .NET developer, Access database programmer, FileMaker developer, software consultant, CTO for hire, business software, QA tester, embedded software, freelance programmer',
    signs:
      'software developer, software engineer, programmer, programmers, custom software, coder, coding, source code, old Access database, legacy system, API, write a program, Python, Java, bug in our software, FileMaker, tech cofounder, CTO, systems integration, developer to build',
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
      need a Python person for three months`,
    brands: 'GitHub, Oracle, SAP, Microsoft .NET, Accenture, Toptal, Red Hat',
    touches: 'computer science student, coding bootcamp student, gamer',
    near: 'app development, web design, data analysis, IT support, hosting and cloud, university research, electronics design',
  },
  {
    name: 'app development',
    does: 'app developer, mobile app developer, iPhone apps, iOS developer, Android developer, app design, app prototypes, React Native, Flutter developer, game developer, mobile product manager, app store launch, UX for apps, tablet apps, game studio',
    signs:
      'mobile app, phone app, app developer, app idea, an app, iOS, Android app, iPhone app, App Store, app for our, game developer, video game, app design, tablet app, Google Play, push notifications',
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
      push alerts for our volunteer firemen`,
    brands: 'App Store, Google Play, Flutter, Unity Engine, Xcode, Apple Developer, Unreal Engine',
    touches: 'gamer, phone store clerk, computer science student',
    near: 'software development, web design, graphic design, startup funding, phone repair, product design',
  },
  {
    name: 'data analysis',
    does: 'data analyst, data scientist, business intelligence, dashboards, Excel expert, Power BI, Tableau, statistician, reporting, spreadsheets, biostatistician, forecasting, SQL, analytics consultant, GIS analyst, mapping, machine learning, data cleaning, actuary, quantitative analyst, survey statistics',
    signs:
      'data analyst, data scientist, spreadsheet, spreadsheets, Excel, pivot table, dashboard, dashboards, Power BI, Tableau, statistics, statistician, forecast sales, SQL, GIS, mapping data, analytics, machine learning, biostatistics, metrics, KPIs, data cleanup, crunch numbers',
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
      teach our office to use pivot tables`,
    brands: 'Power BI, Tableau, Excel, SAS, SPSS, Esri, Looker, Snowflake, Alteryx',
    touches: 'data entry clerk, math teacher, statistics student',
    near: 'market research, software development, customer databases, university research, accounting, office automation',
  },
  {
    name: 'customer databases',
    does: 'CRM consultant, Salesforce administrator, HubSpot partner, customer database setup, contact management, donor database, CRM training, Zoho consultant, sales pipeline setup, membership software, Blackbaud administrator, data migration, patient recall systems, loyalty programs, customer lists cleanup',
    signs:
      'CRM, Salesforce, HubSpot, Zoho, customer list, customer database, contact management, donor database, sales pipeline, client list, keep track of clients, keep track of customers, lead tracking, membership database, membership software, loyalty program, contacts scattered, donor records',
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
      dentist wants to reach patients who have not come in`,
    brands:
      'Salesforce, HubSpot, Zoho, Bloomerang, Follow Up Boss, Pipedrive, Keap, Monday.com, Blackbaud, Microsoft Dynamics, Jobber, ServiceTitan',
    touches: 'data entry clerk, membership chair',
    near: 'sales training, office automation, search marketing, data analysis, software development, fundraising, IT support',
  },
  {
    name: 'office automation',
    does: 'business process automation, workflow automation, AI consultant, Zapier expert, AI trainer, process improvement consultant, paperless office consultant, e-signature setup, ERP consultant, QuickBooks integration, operations consultant, lean office, scheduling software setup, chatbots, prompt engineer, digital transformation, practice management software, Notion and Airtable builder, inventory systems',
    signs:
      'automate, automation, Zapier, workflow, AI tools, ChatGPT, artificial intelligence, chatbot, paperless, e-signature, DocuSign, ERP, process improvement, double entry, retyping, online booking, scheduling software, Airtable, inventory system, copy and paste all day, practice management software',
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
      which program should run a small plumbing company`,
    brands:
      'Zapier, ChatGPT, DocuSign, Airtable, NetSuite, SAP Business One, UiPath, Calendly, Microsoft Copilot, Odoo',
    touches: 'data entry clerk, robotics club',
    near: 'customer databases, software development, IT support, virtual assistance, data analysis, bookkeeping, strategic planning',
  },
  {
    name: 'hosting and cloud',
    does: 'web hosting, cloud consultant, AWS engineer, cloud migration, data center, DevOps engineer, Azure administrator, domain and email hosting, server colocation, cloud architect, site reliability engineer, Google Workspace migration, managed hosting, backup hosting, Linux administrator, system engineer',
    signs:
      'web hosting, hosting company, the cloud, cloud migration, AWS, Azure, Google Workspace, data center, colocation, DevOps, DNS, domain expired, SSL certificate, uptime, move to the cloud, hosted server, Linux server, Dropbox, SharePoint, cloud storage',
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
      app falls over when a thousand people log in`,
    brands:
      'Amazon Web Services, AWS, Microsoft Azure, Google Cloud, GoDaddy, Bluehost, Rackspace, DigitalOcean, Cloudflare, SiteGround, Dropbox, SharePoint, Namecheap',
    touches: 'weather forecaster, computer science student',
    near: 'IT support, web design, software development, cybersecurity, internet service, data recovery',
  },
  {
    name: 'data recovery',
    does: 'data recovery, hard drive recovery, deleted photo recovery, forensic data recovery, computer forensics, RAID recovery, phone data extraction, recovers lost files, damaged drive repair, memory card recovery, e-discovery, old format file conversion',
    signs:
      'data recovery, recover files, recover photos, lost files, deleted photos, dead hard drive, hard drive clicking, hard drive crashed, clicking noise from the drive, memory card, SD card, USB stick, thumb drive, computer forensics, external drive, deleted texts, RAID, floppy disks',
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
      lawyer needs emails pulled from an old machine`,
    brands: 'DriveSavers, Ontrack, Seagate, Western Digital, Recuva',
    touches: 'computer salesperson, photo hobbyist',
    near: 'computer repair, IT support, cybersecurity, phone repair, private investigation, home movies to digital',
  },
  {
    name: 'business phones',
    does: 'business phone systems, VoIP, telecom consultant, phone system installer, PBX, telephone technician, unified communications, call routing, business cell plans, toll-free numbers, telecom broker, conference calling systems, paging systems, intercoms, telecom bill audit, wireless account manager',
    signs:
      'business phones, phone system, office phones, VoIP, PBX, desk phones, phone extensions, call transfer, hold music, auto attendant, toll-free number, 800 number, company cell phones, telecom, phone lines, port our number, fax line, paging system, intercom, dropped calls, landline',
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
      drop the music on hold and play our message`,
    brands:
      'RingCentral, Vonage Business, Ooma, Grasshopper, Avaya, Mitel, Nextiva, 8x8, Verizon Business, AT&T Business, T-Mobile for Business, Dialpad, Google Voice',
    touches: 'telemarketer, phone store clerk',
    near: 'IT support, internet service, answering services, network cabling, copiers, phone repair',
  },
  {
    name: 'internet service',
    does: 'internet service provider, ISP, fiber internet, rural internet, wireless internet, cable internet sales, satellite internet installer, broadband, business internet, Starlink installer, fixed wireless, cell signal boosters, internet and TV bundles, broadband coordinator, hotspot rental, home Wi-Fi installer',
    signs:
      'internet service, internet provider, ISP, fiber internet, fiber line, broadband, slow internet, high-speed internet, Starlink, Wi-Fi at home, wifi, router, modem, hotspot, no cell signal, cell booster, internet keeps dropping, internet outage, bandwidth, mesh network, cable bill, cut the cord',
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
      the provider says next appointment is in five weeks`,
    brands:
      'Comcast, Xfinity, Spectrum Internet, AT&T Fiber, Verizon Fios, Starlink, HughesNet, Viasat, Cox Communications, CenturyLink, Frontier Communications, Google Fiber, Optimum Internet, Windstream, eero',
    touches: 'cable TV viewer, phone store clerk',
    near: 'IT support, network cabling, business phones, antenna and satellite, home theater, city government',
  },
  {
    name: 'network cabling',
    does: 'network cabling, low-voltage contractor, structured cabling, data cabling, fiber optic installer, Cat6 wiring, ethernet drops, network racks, wireless access point installation, cable technician, access point mounting, telecom wiring, fiber splicing, audio-visual wiring, low-voltage technician',
    signs:
      'network cabling, data cabling, low-voltage, low voltage, ethernet, ethernet cable, Cat6, Cat5, network jacks, wiring closet, patch panel, fiber splicing, data drops, network drops, cable runs, run cable, network rack, access points',
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
      connect two buildings across a parking lot`,
    brands: 'Panduit, CommScope, Leviton, Corning, Belden, BICSI',
    touches: 'electronics store clerk, electrician apprentice',
    near: 'IT support, electrical work, alarms and cameras, business phones, internet service, home theater',
  },
]
