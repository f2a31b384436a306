import type { Trade } from './trade'

/** Trades of words, pictures and print, by which a business is seen. */
export const marketing: readonly Trade[] = [
  {
    name: 'public relations',
    does: 'public relations, PR consultant, publicist, press releases, media relations, crisis communications, communications director, reputation management, media training, book publicist, spokesperson, press contacts, public affairs, community relations, gets you in the news, former journalist, campaign communications, communications strategist',
    signs:
      'public relations, publicist, publicity, press release, press conference, in the newspaper, on the news, newspaper reporter, reporters, media coverage, media kit, crisis communications, bad press, spokesperson, bad reviews, our reputation, interview on TV, op-ed, journalist, get the word out',
    asks: `a reporter keeps calling about the accident at our plant
      we want the paper to write about our anniversary
      somebody posted awful things about our clinic and it spread
      my book comes out in spring and nobody knows
      our charity does great work and never gets in the news
      how do I get on local television
      the school has to tell parents about something bad
      customers are boycotting us over a rumor
      opening a museum wing and want media there
      I have to be interviewed on camera and dread it
      one-star ratings are ruining our restaurant
      neighbors are fighting our project and we need to explain it
      invented something clever and want magazines to cover it
      layoffs are coming and we need to word it right
      our candidate needs somebody to deal with journalists
      who knows the editors and producers in town
      the hospital wants a good story told about its nurses
      an old arrest keeps coming up when people look up my name`,
    brands: 'PRSA, Edelman, FleishmanHillard, Cision, PR Newswire, Business Wire',
    touches: 'newspaper reporter, news anchor, journalism student',
    near: 'copywriting, social media, advertising space, graphic design, chamber of commerce, speaking, fundraising',
  },
  {
    name: 'graphic design',
    does: 'graphic designer, logo design, branding, brand identity, brochure design, illustrator, layout, visual designer, art director, creative director, infographics, packaging artwork, annual report design, flyers and posters, book cover design, business card design, creative studio, freelance designer, presentation design, menu design',
    signs:
      'graphic design, graphic designer, logo, rebrand, rebranding, branding, brochure, flyer design, poster design, illustrator, illustrations, infographic, book cover, page layout, typeface, color scheme for our brand, vector file, menu design, slide design, Photoshop, Canva, brand guide',
    asks: `our logo looks like clip art from the nineties
      need a flyer for the fall fundraiser
      changed the name of the firm and everything must look new
      the menu at our cafe is hard to read
      someone to draw pictures for my children's story
      want a cover for my self-published novel
      the printer says our file is too fuzzy
      annual report should look better than a Word document
      starting a candle line and need labels that look pretty
      my slides are ugly and I present to the bank
      a mascot for our school team
      business cards that do not look homemade
      every one of our brochures uses different colors
      turn these numbers into a chart people understand
      poster for the community theater show
      I made something in Canva and it is not good enough
      a realtor client needs a look for her signs and cards
      we lost the original artwork of our emblem
      design the program for the memorial service`,
    brands: 'Adobe Illustrator, Adobe InDesign, Canva, 99designs, AIGA, Photoshop',
    touches: 'art student, sign shop clerk, gallery painter',
    near: 'printing, web design, copywriting, signs, promotional products, social media, photography',
  },
  {
    name: 'web design',
    does: 'web designer, website designer, WordPress developer, web developer, website builds, website maintenance, landing pages, Squarespace and Wix sites, website redesign, front-end developer, small business websites, web studio, accessible websites, ADA website compliance, UX designer, webmaster, fixes hacked sites',
    signs:
      'website, web site, web designer, web page, webpage, webmaster, WordPress, Squarespace, Wix, homepage, landing page, contact form, mobile-friendly, redesign our site, domain name, site is down, site is hacked, UX, plugin, web presence',
    asks: `our site looks terrible on a phone
      the nephew who built our page went to college and vanished
      still have no website and customers ask for one
      the contact form has been broken for months
      got a letter that our pages are not usable for blind people
      opening a practice and need to be online by June
      cannot log in to change our hours
      our site was hacked and shows pills for sale
      I bought a domain and have no idea what comes next
      pages take forever to load
      church wants sermons and a calendar on its home page
      patients should book appointments on our site
      need one page to collect signups for the class
      old web company holds our domain hostage
      our nonprofit wants a donate button
      WordPress update broke everything
      site still shows people who left in 2015
      tried to build it myself on Wix and gave up
      looking for a good web person for a small law firm`,
    brands: 'WordPress, Squarespace, Wix, Webflow, GoDaddy, Weebly, Joomla, Drupal, Elementor',
    touches: 'blogger, computer science student',
    near: 'graphic design, search marketing, hosting and cloud, online stores, copywriting, IT support, social media',
  },
  {
    name: 'online stores',
    does: 'e-commerce consultant, Shopify developer, Amazon seller consultant, online store builder, Etsy shop coach, eBay seller, product listings, WooCommerce, marketplace management, dropshipping, fulfillment for online shops, ecommerce manager, Amazon FBA, online retail, shopping cart setup',
    signs:
      'online store, e-commerce, ecommerce, Shopify, Etsy, eBay, Amazon seller, sell online, selling online, shopping cart, checkout page, product listings, WooCommerce, dropshipping, abandoned carts, Amazon FBA, web shop, sell on Amazon',
    asks: `want to sell my pottery on the internet
      our boutique needs a way to take orders at home
      Amazon suspended our seller account
      people fill the cart and leave without buying
      my Etsy shop gets views but no sales
      the warehouse has ten thousand parts and none are online
      sales tax in every state for web orders is confusing
      stock on the website never matches the shelf
      grandpa left rooms of collectibles I could auction on eBay
      how do I ship jars of sauce to customers in other states
      counterfeit sellers are using our photos
      returns from web orders are eating us alive
      feed store wants customers to order ahead and pick up
      I make soap and want to get out of craft fairs
      moving our shop from one platform to another
      school boosters want to sell shirts through a web page`,
    brands:
      'Shopify, Amazon Seller Central, Etsy, eBay, WooCommerce, BigCommerce, Magento, Walmart Marketplace',
    touches: 'online shopper, Amazon warehouse worker',
    near: 'web design, search marketing, product photography, packaging, warehousing, card processing, social media',
  },
  {
    name: 'search marketing',
    does: 'SEO specialist, search engine optimization, Google Ads, pay-per-click, PPC manager, digital marketing agency, online marketing, local SEO, internet marketing consultant, Google Business Profile, lead generation, email marketing, digital advertising, marketing consultant, analytics and conversion, retargeting, inbound marketing, fractional CMO, marketing strategist',
    signs:
      'SEO, search engine, Google ranking, rank on Google, Google Ads, pay-per-click, PPC, first page of Google, Google reviews, Google listing, Google Business Profile, digital marketing, online leads, lead generation, email campaign, newsletter list, keywords, marketing agency, click-through, web traffic, marketing plan',
    asks: `when people search for us our competitor comes up first
      we are on page three of Google
      spent two thousand on ads and the phone did not ring
      our shop shows the wrong hours on the map
      website traffic fell off a cliff last month
      I need more leads for my roofing company
      Google suspended our business listing
      how do I get happy patients to leave reviews
      new in town and nobody finds my practice online
      we pay a marketing company and cannot tell what it does
      want to send a monthly email to old customers
      our email newsletters land in spam
      people click our ads and never call
      do not know where to spend our small marketing budget
      summer is dead and we need bookings
      our location moved and the internet still sends people to the old place
      only get work by word of mouth and that dried up
      a client wants more customers under forty
      looking for someone who does SEO for contractors`,
    brands:
      'Google Ads, Mailchimp, Constant Contact, HubSpot, Semrush, Thryv, Hibu, Scorpion, Bing Ads, Yelp, Angi Ads',
    touches: 'marketing student, market researcher',
    near: 'web design, social media, copywriting, advertising space, public relations, business coaching, online stores',
  },
  {
    name: 'social media',
    does: 'social media manager, social media marketing, content creator, Instagram and Facebook management, influencer, TikTok videos, community manager, social media strategist, LinkedIn coach, posts for businesses, Facebook ads, content calendar, reels, digital content, YouTube channel help, brand ambassador',
    signs:
      'social media, Instagram, Facebook page, TikTok, followers, hashtags, reels, influencer, influencers, our posts, content calendar, LinkedIn profile, YouTube channel, Facebook ads, Twitter, Pinterest, content creator, go viral',
    asks: `we post once a year and then forget
      somebody has to run our Facebook page
      my boutique needs pretty pictures up every day
      I have no idea what to put on Instagram
      young people do not know our brewery exists
      our page got hijacked and we are locked out
      I am sixty and my LinkedIn is blank
      want local food bloggers to come and try the new menu
      people comment and nobody answers them
      the shelter needs its dogs seen by more people
      my videos get twelve views
      a realtor friend wants to look good online without doing it herself
      teenagers in the office say we should be on TikTok
      how much to boost a post for our event
      mean comments under our posts and we do not know what to say
      start a channel about woodworking
      band wants more fans before the tour
      need someone to film short clips at our shop each week`,
    brands: 'Instagram, Facebook, TikTok, LinkedIn, Hootsuite, YouTube, Pinterest, Snapchat',
    touches: 'gamer, teenager with a channel',
    near: 'search marketing, graphic design, photography, video, copywriting, public relations, web design',
  },
  {
    name: 'advertising space',
    does: 'advertising sales, billboard advertising, radio advertising, newspaper ads, TV commercials airtime, media buyer, outdoor advertising, magazine advertising rep, account executive at a radio station, sponsorship sales, cable advertising, ad agency, bus bench ads, yearbook and program ads, local magazine publisher, media planner, transit advertising, movie theater ads',
    signs:
      'billboard, billboards, radio ad, radio spot, radio station, newspaper ad, classified ad, TV commercial, airtime, magazine ad, ad space, media buyer, ad agency, bus bench, outdoor advertising, sponsorship package, ad rep, local magazine, ad rates, jingle',
    asks: `want our name up by the highway exit
      how much does thirty seconds on the radio cost
      the paper wants a full-page notice for our going-out-of-business
      need an ad before Christmas in something local people read
      a legal notice has to run in a newspaper
      our car lot wants to be on during the ball game
      we need sponsors on the outfield fence
      who buys airtime for a small campaign
      want our hearing clinic in a magazine that seniors read
      the city bus goes past my shop and could carry my name
      put our help-wanted notice where workers will hear it
      I own land by the interstate that could hold a billboard
      church concert should be announced on air
      hospital wants a commercial during the evening news
      a screen ad before the movie at the local theater
      splitting our ad budget between TV and print`,
    brands:
      'Lamar Advertising, Clear Channel Outdoor, iHeartMedia, Outfront Media, Gannett, Spectrum Reach, Cumulus Media, Comcast Effectv, Townsquare Media',
    touches: 'disc jockey, newspaper carrier, news reporter',
    near: 'public relations, search marketing, graphic design, signs, direct mail, video, publishing',
  },
  {
    name: 'copywriting',
    does: 'copywriter, content writer, freelance writer, website copy, blog posts, newsletters, technical writer, brochure text, advertising copy, email copy, white papers, case studies, editor of business documents, proposal writing, content strategist, scriptwriter for business, user manuals, business writer, speech writing, taglines and slogans, product descriptions',
    signs:
      'copywriter, copywriting, website copy, web copy, blog posts, tagline, slogan, newsletter article, technical writer, user manual, white paper, case study, content writer, product descriptions, ad copy, wording, write our brochure, sales letter, mission statement, about page',
    asks: `I know my business but cannot put it into words
      the new site is ready and the pages are empty
      need a catchy line for the side of our trucks
      someone to write our monthly newsletter
      our brochure reads like a tax form
      the machine we build has no instructions anyone can follow
      we should have articles on our site and nobody writes them
      I hate writing about myself for my bio
      three hundred items in the shop need descriptions
      a letter to past customers that does not sound pushy
      our engineers write and no one understands it
      fundraising appeal for year end needs to touch hearts
      name and slogan for my new bakery
      the employee handbook is unreadable
      script for a two-minute company film
      tell the story of how our family firm began
      everything we put out has typos
      want somebody who writes plainly about medicine`,
    brands: 'Contently, Upwork, ClearVoice, Grammarly',
    touches: 'poet, English teacher, diarist, journalism student',
    near: 'book editing, public relations, graphic design, web design, ghostwriting, grant writing, search marketing',
  },
  {
    name: 'book editing',
    does: 'book editor, copy editor, proofreader, developmental editor, manuscript critique, line editing, dissertation editor, academic editing, indexer, book coach, freelance editor, fact checker, sensitivity reader, thesis formatting, edits novels and memoirs, beta reader, manuscript consultant',
    signs:
      'book editor, copy editor, proofread, proofreader, proofreading, manuscript, developmental edit, line edit, dissertation formatting, edit my thesis, edit my book, book index, first draft, APA format, my novel, typos, book coach, beta reader',
    asks: `I finished writing my memoir and need honest eyes on it
      first draft of a novel is done and it is a mess
      my dissertation comes back with commas circled in red
      need someone to catch mistakes before it goes to print
      grandfather wrote his war stories in longhand and they need shaping
      professor needs an index for her history book
      the story drags in the middle and I cannot see why
      English is my second language and my paper must be perfect
      our cookbook committee needs every recipe checked
      publisher wants the manuscript cut by a third
      I have been writing the same book for ten years
      is what I wrote any good
      references must be in the right style by Friday
      the church history booklet is full of errors
      college essay needs a careful reading
      a client is writing a business book and is stuck
      family newsletter with sixty years of letters to sort`,
    brands: 'Editorial Freelancers Association, Reedsy, Chicago Manual of Style, Scribbr',
    touches: 'librarian, book club member, English major',
    near: 'publishing, ghostwriting, copywriting, bookstores, libraries, graphic design, university research',
  },
  {
    name: 'publishing',
    does: 'publisher, book publishing, self-publishing help, literary agent, small press, acquisitions editor, publishing consultant, ebook formatting, audiobook production, music publishing, magazine publisher, book publisher for children, book distribution, ISBN and copyright registration, print on demand, newspaper publisher, cookbook publishing',
    signs:
      'publisher, publishing, literary agent, self-publish, self-publishing, get published, book deal, ISBN, ebook, audiobook, print on demand, query letter, small press, royalties on my book, book contract, KDP, rejection letters, published author',
    asks: `my novel is finished and now what do I do with it
      fifteen agents turned me down
      how do I get my children's story into stores
      want two hundred copies of my family history in hardcover
      a company wants four thousand dollars to bring out my book
      got a book contract and do not understand it
      how do I put my book on Kindle
      poems I wrote for years would make a small book
      the Junior League wants to bring out a cookbook
      turn my book into something people can listen to
      my songs are being used and I get nothing
      the historical society has an old manuscript worth printing
      does a local press take on regional history
      my out-of-print book should come back
      need a bar code and number for the back cover
      an expert I know should write a book and needs a house`,
    brands:
      'Kindle Direct Publishing, IngramSpark, Penguin Random House, HarperCollins, Arcadia Publishing, Lulu, BookBaby, Audible, Writers Market',
    touches: 'avid reader, book club host, bookstore clerk',
    near: 'book editing, ghostwriting, bookstores, printing, libraries, public relations, local history',
  },
  {
    name: 'translation',
    does: 'translator, certified translation, document translation, Spanish translator, legal translator, medical translator, translation agency, localization, website translation, subtitle translation, bilingual editor, technical translation, birth certificate translation, language services, ATA-certified translator, patent translation',
    signs:
      'translator, translation, translations, translate, translated, certified translation, into Spanish, into English, from German, from Chinese, foreign birth certificate, foreign documents, old letters in, localization, subtitles, bilingual flyer, foreign-language documents, apostille',
    asks: `my marriage certificate is in Portuguese and immigration wants English
      found grandmother's letters in old German script
      our employee manual is needed in Spanish
      a supplier sent the contract in Chinese
      the court wants the foreign divorce papers in English
      our menu should be in three languages
      diplomas from Ukraine must be certified for the licensing board
      instructions came only in Japanese
      the school sends home letters that parents cannot read
      want our website in French for Quebec customers
      medical records from Mexico for her new doctor
      our safety posters must be in Vietnamese too
      captions in Spanish for a training film
      inherited a house in Italy and got papers I cannot read
      the adoption file from Colombia needs to be in English
      the machine version of our brochure made people laugh`,
    brands:
      'American Translators Association, TransPerfect, Lionbridge, RWS, Google Translate, DeepL',
    touches: 'language student, foreign exchange student',
    near: 'interpreting, immigration, language lessons, notaries, refugee services, copywriting, English lessons',
  },
  {
    name: 'interpreting',
    does: 'interpreter, court interpreter, medical interpreter, sign language interpreter, ASL interpreter, Spanish interpreter, conference interpreter, bilingual liaison, phone interpreting, video remote interpreting, deaf services, CART captioner, real-time captioning, simultaneous interpretation, community interpreter',
    signs:
      'interpreter, interpreters, interpreting, sign language, ASL, American Sign Language, deaf, hard of hearing guest, speaks Spanish, speaks no English, does not speak English, language barrier, court interpreter, someone who speaks, fluent in, bilingual, real-time captions, deaf client',
    asks: `a patient speaks only Vietnamese and we cannot understand her
      deaf couple is coming to the closing on Friday
      my mother-in-law has surgery and knows no English
      the witness will testify in Spanish
      visitors from Korea tour our plant next month
      need somebody to sign at the wedding for my deaf uncle
      parent-teacher night with a family that speaks Arabic
      half of my crew does not understand my instructions
      client came in with her ten-year-old to speak for her
      need Russian on the phone in a hurry
      the church has several deaf members now
      headsets so that guests can follow the talk in French
      police interview with a man who speaks a Mayan language
      a job applicant asked for an ASL person at the interview
      town meeting must be signed for the audience
      she wants to understand what the doctor says about her cancer`,
    brands: 'LanguageLine, Registry of Interpreters for the Deaf, CyraCom, Sorenson, Propio',
    touches: 'ASL student, exchange student, bilingual cashier',
    near: 'translation, immigration, refugee services, hearing, language lessons, court reporting, English lessons',
  },
  {
    name: 'printing',
    does: 'print shop, commercial printer, offset printing, digital printing, business cards, brochures and booklets, letterhead, forms, large-format printing, print broker, book binding, menus, wedding programs, copy center, posters, pamphlets, door hangers, blueprints and plan copies, stickers and labels, newsletters printed, press operator, bindery',
    signs:
      'print shop, printer for brochures, business cards, letterhead, booklets, pamphlets, programs printed, posters printed, flyers printed, large-format, blueprints printed, yard-long banner, lamination, spiral bound, bookbinding, offset printing, door hangers, printed by Friday, raffle tickets, glossy, cardstock, carbonless forms',
    asks: `need five hundred business cards by next week
      programs for the funeral must be ready tomorrow
      thousand glossy brochures for the open house
      our invoice pads in three colors ran out
      who can do large drawings for the construction crew
      menus on paper that does not tear
      raffle tickets with numbers on both ends
      booklet for the choir concert with a stapled spine
      the colors came out wrong on our last order
      posters for the play in store windows
      calendars with pictures of our rescue dogs
      letterhead and envelopes for the new partner
      my thesis must be hard bound in black
      campaign door hangers by Saturday
      stickers for jars of honey
      old family Bible is coming apart at the spine
      online printer messed it up and I want somebody local
      need twenty training manuals with tabs and coil`,
    brands:
      'FedEx Office, Minuteman Press, AlphaGraphics, Sir Speedy, Vistaprint, PIP Printing, Kwik Kopy, Heidelberg',
    touches: 'office copy clerk, newspaper carrier',
    near: 'graphic design, direct mail, signs, promotional products, invitations, copiers, packaging',
  },
  {
    name: 'promotional products',
    does: 'promotional products, swag, branded merchandise, logo items, corporate gifts, advertising specialties, giveaways, printed pens and mugs, tote bags, trade show giveaways, company store, employee gifts, printed water bottles, calendars and magnets, promo distributor, branded apparel',
    signs:
      'promotional products, promotional items, swag, giveaways, giveaway items, logo mugs, pens with our name, tote bags, koozies, lanyards, branded merchandise, corporate gifts, stress balls, refrigerator magnets, printed pens, promo items, with our logo on it',
    asks: `want something with our name to hand out at the fair
      pens and mugs for new patients
      gifts for the employees with twenty years of service
      we need three hundred water bottles for the charity run
      a closing gift with my name that people keep
      lanyards for the conference badges
      the bank gives out calendars every Christmas
      what can we mail to prospects that they will not throw away
      jackets with the company name for the crew
      goody bags for the golf tournament
      welcome box for people we hire from afar
      magnets with our number for the refrigerator
      cheap trinkets for the parade
      thank-you presents for our best referral sources
      the candidate wants buttons and fans
      caps and cups for the grand opening`,
    brands: '4imprint, Proforma, HALO Branded Solutions, Custom Ink, Vistaprint',
    touches: 'gift shop clerk',
    near: 'custom apparel, printing, gift baskets, trade show displays, graphic design, engraving and trophies, signs',
  },
  {
    name: 'signs',
    does: 'sign company, sign maker, sign shop, storefront signs, banners, channel letters, neon signs, LED message boards, yard signs, real estate signs, monument signs, vehicle lettering, window lettering, wayfinding signs, ADA signs, sign repair, sign installation, hand-painted signs, awning graphics, parking signs, digital signage',
    signs:
      'sign company, sign shop, yard signs, yard sign, banner, banners, storefront sign, neon sign, channel letters, lit sign, message board, window lettering, name on the door, monument sign, pylon sign, wayfinding, ADA signs, A-frame, magnetic signs, sign burned out, letters on our building, digital signage, sign permit, vinyl lettering',
    asks: `half the letters on our building do not light up
      need our name on the new storefront
      twenty signs for the lawns of our campaign
      hang a big banner across Main Street
      customers drive past because they cannot see us from the road
      the realtor needs posts and riders
      Braille plates for the restroom doors at our clinic
      storm blew down the sign in front of the church
      the city rejected our sign for being too tall
      want gold letters on the glass of my law office
      people get lost in our building and need arrows
      a board out front that we can change from a computer
      name plate and hours on the door
      our old neon from the fifties deserves fixing
      no-parking signs for the lot
      magnets for the doors of my pickup
      chalkboard easel for the sidewalk
      merged with another bank and thirty branches need new names`,
    brands: 'FASTSIGNS, Signarama, Signs Now, Image360, Watchfire, SpeedPro, Daktronics',
    touches: 'sign spinner, sticker hobbyist',
    near: 'vinyl wraps, printing, graphic design, permits, electrical work, commercial property, advertising space',
  },
  {
    name: 'packaging',
    does: 'packaging supplier, custom boxes, corrugated boxes, packaging design, labels and bags, bubble wrap and tape, shrink wrap, co-packer, contract packaging, bottles and jars, pallets and crates, foam inserts, crating service, packaging engineer, mailers and pouches, bar code labels, food packaging, stretch film, kitting and assembly',
    signs:
      'packaging, boxes printed, corrugated, cardboard boxes, custom boxes, shrink wrap, stretch wrap, bubble wrap, padded mailers, labels for jars, product labels, bar code labels, co-packer, contract packaging, jars and lids, blister pack, crating, wooden crate, pallets, foam insert, pouches, clamshell',
    asks: `our jars arrive broken at the customers' homes
      need a box that fits our odd-shaped part
      my granola needs pouches and labels for the grocery store
      shipping cartons got expensive and we need another supplier
      labels peel off in the refrigerator
      build a crate for a machine going overseas
      want a gift box that looks elegant for our chocolates
      where to buy glass bottles by the thousand
      the big retailer wants bar codes and special cartons
      hand-wrapping four hundred candles a week is killing us
      need pallets and somebody to take the broken ones
      plastic is out and customers want compostable
      foam cut to protect an instrument
      someone who fills and seals packets for us
      tea bags need sealed envelopes and printing
      a heavy sculpture must be shipped safely`,
    brands:
      'Uline, Sealed Air, WestRock, International Paper, Packaging Corporation of America, Pregis, Berlin Packaging, Avery Dennison, PalletOne',
    touches: 'warehouse packer, grocery bagger',
    near: 'printing, graphic design, warehousing, food production, freight, product design, online stores',
  },
  {
    name: 'direct mail',
    does: 'direct mail, mailing house, bulk mail, postcards, Every Door Direct Mail, mailing lists, mail shop, presort mailing, variable data letters, mail fulfillment, fundraising letters mailed, lettershop, political mailers, handwritten notes service, list broker, farming postcards',
    signs:
      'direct mail, mailing list, mailing lists, postcards, EDDM, Every Door, bulk mail, mass mailing, political mailers, stuff envelopes, envelope stuffing, presort, mailing house, handwritten notes, mail campaign, coupons in the mail, bulk rate, nonprofit postage',
    asks: `send a card to every house within two miles
      ten thousand fundraising letters and nobody to stuff them
      need addresses of people who just bought homes
      mail a coupon to the neighborhood for our pizza place
      want to reach everyone turning sixty-five in the county
      the newsletter has to go out at the bulk rate
      the school must reach every alumnus since 1950
      half of our mail comes back undeliverable
      realtor wants to farm one subdivision each month
      letters that look written by hand
      last-minute flyer to all voters in the ward
      our volunteers cannot fold and stamp any more
      new dentist wants to announce herself to the area
      need a list of manufacturers with over fifty workers
      annual privacy notices to all our members`,
    brands: 'Valpak, Money Mailer, PostcardMania, Click2Mail, Taradel, Handwrytten, ProspectsPLUS',
    touches: 'mail carrier, mailroom clerk',
    near: 'printing, graphic design, fundraising, copywriting, market research, advertising space, search marketing',
  },
  {
    name: 'trade show displays',
    does: 'trade show displays, exhibit builder, booth design, pop-up displays, exhibit rental, banner stands, tradeshow booth installer, museum exhibits, retail displays, backdrops and table covers, portable displays, event signage, store fixtures, exhibit house, visual merchandising, show services',
    signs:
      'trade show, tradeshow, our booth, exhibit, exhibitor booth, pop-up display, banner stand, table cover, tablecloth with logo, logo backdrop, retractable banner, expo booth, museum exhibit, store fixtures, window display, vendor booth, display rack',
    asks: `first time we rent a ten-by-ten at the industry show
      our booth looks like a card table with a sheet
      need a backdrop with our name for the job fair
      ship and set up a display in another state
      want something light that one person can put up
      our exhibit got damaged on the way home
      the museum needs cases and panels for a new room
      people walk past us at every expo
      a tablecloth and stand-up banner for career day
      racks to show our candles in stores
      shop window needs dressing for the holidays
      rent a big setup only once for the national show
      where can we store the booth between shows
      touch screen and lights for our stand
      shelving and fixtures for the new gift shop`,
    brands: 'Nimlok, Skyline Exhibits, Orbus, Displays2go, GES, Derse',
    touches: 'show attendee, convention greeter',
    near: 'conference production, signs, promotional products, graphic design, printing, carpentry, tents',
  },
  {
    name: 'market research',
    does: 'market research, focus groups, customer surveys, survey research, opinion polling, consumer insights, mystery shopping, competitive analysis, feasibility studies, demographic studies, user research, market analyst, customer satisfaction surveys, interviews with customers, pricing studies, economic impact study',
    signs:
      'market research, focus group, focus groups, customer survey, opinion poll, mystery shopper, mystery shopping, feasibility study, demographics, competitor analysis, consumer insights, market study, customer feedback, would people buy, questionnaire, economic impact',
    asks: `would people here pay for a second brewery
      we do not know why customers leave
      want honest opinions on our new flavor
      before we build we must know whether there is demand
      is our staff friendly to customers when I am not there
      what do our members really think of us
      the hospital board asks how many families live nearby
      what are competitors charging for this
      candidate wants to know where he stands with voters
      test three names for the product with real people
      the bank asks for a study before lending on the hotel
      need twenty mothers to try a toy and talk about it
      the town wants to know what the festival brings in
      send a questionnaire to four thousand alumni
      how big is the market for hearing aids around here
      our price may be too low and I want to test it`,
    brands: 'Nielsen, Ipsos, Gallup, SurveyMonkey, Qualtrics, Kantar, Claritas, Press Ganey',
    touches: 'paid survey taker, telemarketer, census taker',
    near: 'data analysis, strategic planning, university research, search marketing, business startup advice, advertising space',
  },
]
