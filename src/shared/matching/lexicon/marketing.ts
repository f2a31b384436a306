import type { Trade } from './trade'

/** Trades of words, pictures and print, by which a business is seen. */
export const marketing: readonly Trade[] = [
  {
    name: 'public relations',
    does: 'public relations, PR consultant, publicist, press releases, media relations, crisis communications, communications director, reputation management, media training, book publicist, spokesperson, press contacts, public affairs, community relations, gets you in the news, former journalist, campaign communications, communications strategist, APR accredited publicist, crisis spokesperson, press kits and newsroom pages, media pitching and placements, radio and podcast guest booking, public information officer for hire, hospital and school communications, community outreach for developers, online reputation repair, restaurant and hospitality publicity, investor and legislative communications, awards nominations writer, event publicity, author publicity tours',
    signs:
      'public relations, publicist, publicity, press release, press conference, in the newspaper, on the news, newspaper reporter, reporters, media coverage, media kit, crisis communications, bad press, spokesperson, bad reviews, our reputation, interview on TV, op-ed, journalist, get the word out, publicize, media training, media attention, TV crew, news crew, newsroom, newspaper coverage, media list, feature story, news story about us, in the press, news release, media relations, TV interview, earned media, sound bite',
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
      an old arrest keeps coming up when people look up my name
      camera vans are parked outside our school this morning
      someone choked at our restaurant and the town paper has the story
      we turned one hundred and not one line was printed about it
      the word "recall" is all over the headlines and it is our brand
      an ex-employee tells everybody online that we cheat customers
      my novel launches in October, get me on shows and in magazines
      surgeon invented a lifesaving clip and deserves a feature
      the mayor has thirty seconds at five o'clock and sweats
      letting two hundred people go on Friday, what do we say
      rezoning hearing, a hundred angry neighbors, tell our side
      our soup kitchen's volunteers should be on the evening news
      a viral video shows our driver yelling at a cyclist
      priest was accused and the parish wants to speak with care
      anniversary gala should draw cameras and columnists
      data leaked and the customers must hear it from us first
      our founder would be a wonderful podcast guest
      the dam project needs a voice that farmers trust
      a food critic panned us, how should we answer
      chef wants to be talked about beyond this county
      someone to draft the statement before the press gets here
      theater opening night has no critics on the list
      zoo's baby giraffe should be in every paper in the state
      first question from journalists will be about the lawsuit
      get our scientist quoted
      reporters at the door
      bad press, big client
      teach me to be interviewed
      op-ed for Sunday
      publicist for my gallery show
      old mug shot tops my name`,
    brands: 'PRSA, Edelman, FleishmanHillard, Cision, PR Newswire, Business Wire',
    touches: 'newspaper reporter, news anchor, journalism student',
    near: 'copywriting, social media, advertising space, graphic design, chamber of commerce, speaking, fundraising',
  },
  {
    name: 'graphic design',
    does: "graphic designer, logo design, branding, brand identity, brochure design, illustrator, layout, visual designer, art director, creative director, infographics, packaging artwork, annual report design, flyers and posters, book cover design, business card design, creative studio, freelance designer, presentation design, menu design, brand identity designer, editorial and magazine layout, label and bottle design, icon and emblem design, presentation and pitch deck design, children's book illustrator, technical and medical illustration, typography and lettering, poster and album art, map and chart designer, InDesign and Illustrator freelancer, yearbook and program layout, wine label artist, motion graphics, book interior design, senior art director",
    signs:
      'graphic design, graphic designer, logo, rebrand, rebranding, branding, brochure, flyer design, poster design, illustrator, illustrations, infographic, book cover, page layout, typeface, color scheme for our brand, vector file, menu design, slide design, Photoshop, Canva, brand guide, logo design, visual identity, brand colors, pantone, mock-up of our logo, pitch deck design, album cover, InDesign, label design, yearbook layout, infographics, business card design, logotype, poster artwork, artwork for the poster, emblem redrawn, high-resolution file of our logo, redesign our brochure, cartoonist',
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
      design the program for the memorial service
      the mark my nephew drew turns to a blob when it is small
      our winery needs something handsome on the front of the bottle
      nobody can tell our clinic apart from the one next door
      story for kids about a lost goat needs pictures on each page
      I present to venture people in a week and it is all bullets
      forty-page yearly report, photos and numbers, make it flow
      jacket for a mystery, one spooky house, moonlight
      festival posters, every year a new picture, always the same bear
      our school mascot is a stolen falcon and a lawyer wrote us
      coffee bags, four blends, each should look like a family
      map of the trails that tourists can fold and understand
      album art for a bluegrass trio, hand lettered
      shirt printer demands a vector and all we have is a napkin
      science poster, four by three feet, conference in June
      our PowerPoint has nine fonts on each page
      menu with so many boxes that guests order only burgers
      cookbook pages need photos, captions and a pleasing grid
      merged two churches and must agree on one look
      wine list and coasters should feel like the building
      anatomy drawings for a surgeon's lecture
      convert our statistics about hunger into one striking image
      badge for the fire company's hundredth
      memorial booklet with photos laid out nicely by Saturday
      candidate's materials all look different from each other
      sticker drawings of our three dogs
      flyer by Monday
      tired old logo
      fonts and colors, please
      pretty pitch slides
      draw our mascot
      cover for my mystery
      business card that stands out
      draw a wordmark for us`,
    brands: 'Adobe Illustrator, Adobe InDesign, Canva, 99designs, AIGA, Photoshop',
    touches: 'art student, sign shop clerk, gallery painter',
    near: 'printing, web design, copywriting, signs, promotional products, social media, photography',
  },
  {
    name: 'web design',
    does: 'web designer, website designer, WordPress developer, web developer, website builds, website maintenance, landing pages, Squarespace and Wix sites, website redesign, front-end developer, small business websites, web studio, accessible websites, ADA website compliance, UX designer, webmaster, fixes hacked sites, WordPress theme builder, Shopify and Webflow designer, UX and UI design, website accessibility audits, WCAG remediation, responsive redesigns, page speed tuning, website care plans, church and nonprofit sites, restaurant menus online, membership sites and member portals, landing pages that convert, content management systems, domain and DNS rescue, migrates old sites to new platforms, booking forms on websites, HTML and CSS, full-stack freelancer for sites',
    signs:
      'website, web site, web designer, web page, webpage, webmaster, WordPress, Squarespace, Wix, homepage, landing page, contact form, mobile-friendly, redesign our site, domain name, site is down, site is hacked, UX, plugin, web presence, WCAG, site rebuild, web developer, web development, update our site, broken links, page builder, domain registrar, website maintenance, Drupal, website redesign, mobile version of our site, nonprofit website, our web page, website builder, webpages, member portal',
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
      looking for a good web person for a small law firm
      on my screen it's fine, on a phone the words overlap
      clicking the little lines at the top does nothing
      hours still say closed for the pandemic
      screen-reader complaint letter came from a lawyer in Florida
      guy who made it is in Portugal and has the passwords
      our staff page shows three people who died
      the school needs parents to find forms in less than ten clicks
      page went blank after an update last night
      grandma's recipes deserve a nice place online
      every visitor sees a casino ad, then nothing
      county wants residents to pay and look things up on their own
      members should log in and see the bylaws and directory
      takes eleven seconds to open and people leave
      photographer needs a portfolio that shows off large pictures
      wedding guests should find directions and RSVP in one spot
      address bar says not secure in red letters
      no one fills out the quote request
      hundred-page museum site, visitors cannot find the hours
      I have the name reserved and a blank page saying coming soon
      club newsletter, calendar and photos for eighty members to read
      doctor wants new patients to send forms from home
      I built with templates and it looks like everyone else's
      real estate listings on my own page, not the brokerage's
      translate button breaks the whole layout
      each church ministry wants to change its own page
      update the menu page
      who do I call, site down
      plain one-page website
      rebuild our old site
      move us off Wix
      someone to keep WordPress patched
      RSVP page for a wedding`,
    brands: 'WordPress, Squarespace, Wix, Webflow, GoDaddy, Weebly, Joomla, Drupal, Elementor',
    touches: 'blogger, computer science student',
    near: 'graphic design, search marketing, hosting and cloud, online stores, copywriting, IT support, social media',
  },
  {
    name: 'online stores',
    does: 'e-commerce consultant, Shopify developer, Amazon seller consultant, online store builder, Etsy shop coach, eBay seller, product listings, WooCommerce, marketplace management, dropshipping, fulfillment for online shops, ecommerce manager, Amazon FBA, online retail, shopping cart setup, Shopify Plus partner, Amazon brand registry and listings, Etsy SEO and shop setup, multichannel inventory sync, eBay consignment seller, print-on-demand shop builder, subscription box commerce, checkout optimization, product feed and catalog manager, sells on Walmart Marketplace, BigCommerce developer, dropship supplier setup, web orders fulfillment adviser, marketplace suspension appeals, online auction lister',
    signs:
      'online store, e-commerce, ecommerce, Shopify, Etsy, eBay, Amazon seller, sell online, selling online, shopping cart, checkout page, product listings, WooCommerce, dropshipping, abandoned carts, Amazon FBA, web shop, sell on Amazon, sell on eBay, eBay listing, sell on Etsy, online sales, online shop, internet store, store online, online orders, curbside ordering, product catalog online, product page, add to cart, shopping site, Shopify store, seller account, marketplace seller, sell my crafts online, online auction listings, Walmart Marketplace',
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
      school boosters want to sell shirts through a web page
      shoppers abandon at the postage screen
      saddles in a barn, buyers in Texas, how do I reach them
      Seller Central froze our payouts over one complaint
      variations, sizes, colors, twelve hundred items to enter
      the hat I knit could reach people outside of craft fairs
      store counter says three left, computer says none
      florist wants orders placed at midnight without a phone call
      Etsy raised fees, can I have my own little shop
      people buy one thing and never the second
      attic of my aunt's glass, list and sell each piece for us
      copycats undercut my candle on the big marketplace
      museum gift shop with no way to order from home
      farm shares chosen and paid for by Wednesday night
      spare part diagrams, click the part and it goes in the box
      coffee of the month by mail, recurring charge
      photos look dull next to competitors' on the listing page
      teacher sells worksheets as downloads and wants a real shop
      two warehouses and a website that oversells
      my wholesale accounts should log in and reorder
      my quilts sit in a closet, get them in front of buyers
      moving four thousand listings off eBay
      restaurant merch, hot sauce and hats, sold by link
      reviews section was hijacked by bots on my listing
      Etsy traffic dropped
      open a Shopify store
      suspended by Amazon
      ship jam to buyers
      sell vintage online
      list my barn finds
      cart keeps crashing
      soap shop on the web
      bulk product upload`,
    brands:
      'Shopify, Amazon Seller Central, Etsy, eBay, WooCommerce, BigCommerce, Magento, Walmart Marketplace',
    touches: 'online shopper, Amazon warehouse worker',
    near: 'web design, search marketing, product photography, packaging, warehousing, card processing, social media',
  },
  {
    name: 'search marketing',
    does: 'SEO specialist, search engine optimization, Google Ads, pay-per-click, PPC manager, digital marketing agency, online marketing, local SEO, internet marketing consultant, Google Business Profile, lead generation, email marketing, digital advertising, marketing consultant, analytics and conversion, retargeting, inbound marketing, fractional CMO, marketing strategist, Google Partner agency, technical SEO audits, local map pack specialist, link building and content SEO, Microsoft Ads and Bing manager, landing page testing, email automation and drip campaigns, marketing analytics and GA4, review generation programs, call tracking and attribution, marketing director for hire, franchise location marketing, HubSpot certified marketer, lead funnels for contractors, Google Local Services Ads, remarketing campaigns, B2B demand generation',
    signs:
      'SEO, search engine, Google ranking, rank on Google, Google Ads, pay-per-click, PPC, first page of Google, Google reviews, Google listing, Google Business Profile, digital marketing, online leads, lead generation, email campaign, newsletter list, keywords, marketing agency, click-through, web traffic, marketing plan, search results, search rankings, organic traffic, map pack, Google Maps listing, Google Analytics, online advertising, banner ads, cost per click, landing page conversions, internet leads, Google Local Services, email marketing, drip campaign, local SEO, website visitors, retargeting, bounce rate, backlinks, our Google profile, outrank us, show up on Google, marketing director, rankings dropped',
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
      looking for someone who does SEO for contractors
      type plumber plus our town and a chain from Atlanta pops up
      fifty dollars each time somebody taps and nobody ever books
      our stars on the map fell after one jealous ex wrote
      the pin drops us in the middle of a lake
      three companies cold-call each week promising top placement
      my name brings up the other dentist with the same name
      spring is full, fall is empty, where do customers come from
      patients leave happy but never write anything
      new site launched and visits dropped by half
      a monthly bill from our agency and a report nobody understands
      our open rate is eight percent and people mark us as junk
      I buy leads from a service and six rivals get the same one
      hotel guests book through the big sites and we lose a fifth
      which half of my advertising works
      law firm wants to be found for one kind of case only
      wedding season inquiries are down by a third
      second location opened and it does not exist online
      we have six thousand addresses and never wrote to them
      university program needs applicants from out of state
      keyword bids doubled since a competitor moved in
      turn visitors into callers
      one-time customers, bring them back with a nudge
      what do people type when they need what I sell
      rank for emergency service at 2 a.m.
      HVAC company wants calls only from inside its area
      no one person runs our marketing, we throw darts
      private school enrollment is falling, get tours booked
      I want a newsletter list before I launch
      track which ad made the phone ring
      beat a competitor on Google
      more five-star ratings
      ads that pay for themselves
      fix our map listing
      drip emails for leads
      invisible when people search
      pay per click help
      our newsletters go to spam
      marketing plan for a winery`,
    brands:
      'Google Ads, Mailchimp, Constant Contact, HubSpot, Semrush, Thryv, Hibu, Scorpion, Bing Ads, Yelp, Angi Ads',
    touches: 'marketing student, market researcher',
    near: 'web design, social media, copywriting, advertising space, public relations, business coaching, online stores',
  },
  {
    name: 'social media',
    does: 'social media manager, social media marketing, content creator, Instagram and Facebook management, influencer, TikTok videos, community manager, social media strategist, LinkedIn coach, posts for businesses, Facebook ads, content calendar, reels, digital content, YouTube channel help, brand ambassador, Instagram content creator, reels and short-form video shoots, Facebook and Meta ads buyer, LinkedIn ghost-posting for executives, TikTok shop and trends, community manager and comment moderation, micro-influencer campaigns, Pinterest strategist, YouTube channel growth, content batching days, user-generated content creator, posts scheduling with Hootsuite, event live-posting, blogger outreach',
    signs:
      'social media, Instagram, Facebook page, TikTok, followers, hashtags, reels, influencer, influencers, our posts, content calendar, LinkedIn profile, YouTube channel, Facebook ads, Twitter, Pinterest, content creator, go viral, post on Facebook, our Facebook, TikToks, Snapchat, social posts, captions for posts, social content, online following, Facebook account, Instagram account, social media manager, viral video, YouTube subscribers, boost a post, content creation, TikTok videos, page followers, social channels, Pinterest boards',
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
      need someone to film short clips at our shop each week
      last picture we put up is from two Christmases ago
      a rival bakery has forty thousand fans and we have ninety
      teenager runs ours after school and forgot the password
      recruiters skip my LinkedIn, photo and summary are stale
      my hashtag brought spammers and nothing else
      deli down the street films dancing pickles and gets all the attention
      parents argue under every announcement our school shares
      our bar's handle was stolen and it sells crypto
      dogs find homes when a cute clip gets seen, film ours
      I cook in a tiny kitchen and want a channel of it
      bookstore owner wants to be on camera but freezes
      thirty seconds of our machines at work, each Friday
      what to say when a customer rants in public comments
      the museum wants young folks to snap and tag
      pay a local mom with a big following to try our spa
      winery wants wedding couples to share their pictures
      chef, six restaurants, all post separately
      boosted an event, three strangers in Ohio came
      alumni group page has two thousand people and no one leads it
      consultant wants thoughtful weekly posts under her own name
      how do I get verified and stop impostors
      comedian has great bits but nobody sees them
      calendar of what to share for three months
      my restaurant got tagged by a celebrity, how do I use it
      live-stream shopping at our boutique
      musician's page stuck at three hundred fans
      reels for our salon
      tidy my LinkedIn
      reply to comments daily
      food influencers invited
      TikTok for a hardware store
      grow a YouTube channel
      post for us weekly
      Facebook hijacked`,
    brands: 'Instagram, Facebook, TikTok, LinkedIn, Hootsuite, YouTube, Pinterest, Snapchat',
    touches: 'gamer, teenager with a channel',
    near: 'search marketing, graphic design, photography, video, copywriting, public relations, web design',
  },
  {
    name: 'advertising space',
    does: 'advertising sales, billboard advertising, radio advertising, newspaper ads, TV commercials airtime, media buyer, outdoor advertising, magazine advertising rep, account executive at a radio station, sponsorship sales, cable advertising, ad agency, bus bench ads, yearbook and program ads, local magazine publisher, media planner, transit advertising, movie theater ads, outdoor billboard sales, digital billboard network, local radio account manager, newspaper classified and legal notices, cable and streaming TV ads, connected TV media buying, event sponsorship packages, regional magazine ad director, sports venue signage sales, transit and bus shelter ads, media planning and buying, cinema ads, coupon book and mailer ads, newsletter sponsorship sales, program and playbill ads, place mat and menu ads, radio spot producer',
    signs:
      'billboard, billboards, radio ad, radio spot, radio station, newspaper ad, classified ad, TV commercial, airtime, magazine ad, ad space, media buyer, ad agency, bus bench, outdoor advertising, sponsorship package, ad rep, local magazine, ad rates, jingle, billboard rental, on TV ads, thirty-second spot, radio commercial, newspaper advertising, legal notice published, media buying, sponsor banner at the field, streaming TV ads, ads on the bus, newspaper insert, classifieds, commercial on TV, playbill ad, advertiser, print ad, ad in the program, place an ad, run an ad, media plan, drive-time spots',
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
      splitting our ad budget between TV and print
      towns up and down the interstate should see our fireworks store
      listeners of the farm report are our customers
      the county says the sale of the property must be published three weeks
      people at the ball park stare at the scoreboard for hours
      screen over the gas pump could show our tacos
      a full color spread in the visitor guide before summer
      the church's hundredth, put it in the Sunday section
      someone bought the side of the bus in front of mine
      we own a wall facing the stadium and want rent for it
      grocery carts have our competitor's face on them
      ten seconds before the movie, local kids and popcorn
      auction of a farm, it should be in every weekly around here
      radio morning host has the voice everyone trusts
      political season, what slots remain before the news
      dinner theater prints a playbill with room for sponsors
      lawyer down the road is on every bench
      restaurant placemats, dry cleaners' bags, that kind of notice
      college yearbook and football program back pages
      which station do nurses listen to on the drive
      we need a title sponsor for the rodeo
      polka hour should carry our sausage
      streaming shows now carry commercials, how do I get on
      airport baggage belt has empty panels
      ad rates for the parish bulletin
      spring home section, quarter page or half
      paid thank-you notice in the local paper
      book a billboard
      half-page in a magazine
      airtime before the election
      rent my rooftop for ads
      sponsor a little league fence
      our face on city buses
      classified for farmhands`,
    brands:
      'Lamar Advertising, Clear Channel Outdoor, iHeartMedia, Outfront Media, Gannett, Spectrum Reach, Cumulus Media, Comcast Effectv, Townsquare Media',
    touches: 'disc jockey, newspaper carrier, news reporter',
    near: 'public relations, search marketing, graphic design, signs, direct mail, video, publishing',
  },
  {
    name: 'copywriting',
    does: 'copywriter, content writer, freelance writer, website copy, blog posts, newsletters, technical writer, brochure text, advertising copy, email copy, white papers, case studies, editor of business documents, proposal writing, content strategist, scriptwriter for business, user manuals, business writer, speech writing, taglines and slogans, product descriptions, email sequence and landing page copy, annual report and case study writer, technical documentation writer, SOP and procedure manual author, UX and microcopy, naming and tagline consultant, blog and thought leadership writer, radio and video scripts, donor appeal letters, real estate listing descriptions, medical and health content writer, brand voice guide writer, menu descriptions, B2B white paper writer, bios and about pages, executive speechwriter, catalog writer',
    signs:
      'copywriter, copywriting, website copy, web copy, blog posts, tagline, slogan, newsletter article, technical writer, user manual, white paper, case study, content writer, product descriptions, ad copy, wording, write our brochure, sales letter, mission statement, about page, writing for our website, website text, write our bio, write up our story, business writing, brand voice, write for our blog, blog writer, catalog copy, menu descriptions, bio for my website, freelance writer, operations manual, manual for our machine, sales page, write product descriptions, script for a commercial, article writing, naming our company, company name idea',
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
      want somebody who writes plainly about medicine
      my about page says nothing and I have been in business thirty years
      words on the flyer sound like a robot
      homes for sale all read charming, cozy, must see
      our pump ships with a photocopied sheet and everyone calls
      two thousand things on the shelves, each needs a sentence
      customers fall asleep by the second line of our letters
      firm rebranded, nobody agreed on what we say we do
      dentist wants articles that calm nervous people
      scientist wrote the leaflet and patients could not follow it
      radio spot, thirty seconds, a joke and our number
      year-end envelope should make grandparents reach for a pen
      how the shop got its name, told warmly, for the wall
      drone company needs white papers for buyers in uniform
      safety procedures exist only in one old man's head
      board bios, nine people, same length and tone
      five words for the side of the van
      instructions on the jar confuse cooks
      the tasting menu needs a paragraph each, nothing precious
      camp brochure, parents should picture their kids there
      turn a long interview into a success story about our client
      weekly column for the chamber paper in my name
      mission sentence, eleven words, no buzzwords
      auto reply emails that don't sound automatic
      real story behind our whiskey
      naming a dog bakery
      bio for a doctor
      our homepage sounds stiff
      video script, two minutes
      plain English, no jargon
      donor thank-you letters
      blog articles under my byline
      catalog of tools, described
      slogan for the van`,
    brands: 'Contently, Upwork, ClearVoice, Grammarly',
    touches: 'poet, English teacher, diarist, journalism student',
    near: 'book editing, public relations, graphic design, web design, ghostwriting, grant writing, search marketing',
  },
  {
    name: 'book editing',
    does: "book editor, copy editor, proofreader, developmental editor, manuscript critique, line editing, dissertation editor, academic editing, indexer, book coach, freelance editor, fact checker, sensitivity reader, thesis formatting, edits novels and memoirs, beta reader, manuscript consultant, Chicago style copyeditor, structural editing, romance and thriller editor, memoir shaping, academic journal editing, translations polished into English, cookbook recipe editor, children's manuscript critique, back-of-book indexing, proofreading of galleys, APA and MLA formatting, ESL and dissertation editor, legal and annual report proofreading, author coaching, query letter critique, line editor for fiction",
    signs:
      'book editor, copy editor, proofread, proofreader, proofreading, manuscript, developmental edit, line edit, dissertation formatting, edit my thesis, edit my book, book index, first draft, APA format, my novel, typos, book coach, beta reader, copyediting, copyedit, line editing, developmental editor, manuscript editing, proofread my book, proofread my thesis, editor for my novel, novel critique, MLA, Turabian, footnotes, bibliography, beta readers, indexer, memoir edited, chapter draft, thesis edited, dissertation editor, edit my memoir, spelling and grammar check, journal article edited',
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
      family newsletter with sixty years of letters to sort
      husband says it's brilliant, agents say nothing, I need a stranger
      nine hundred pages and my favorite part starts at six hundred
      commas, tenses and a heroine whose eyes change color
      committee returned chapter two with red ink on every paragraph
      late father's letters from Korea, someone to trim and order them
      nurse wrote about thirty years on the ward, too raw still
      bibliography has four hundred entries, half in the wrong format
      our family cookbook, same soup three times with different amounts
      I type in Polish and my English sentences come out sideways
      professor owes a press her book by August, stuck at chapter five
      reviewer called the argument muddled, journal gives me a month
      sensitive story of a Lakota boy, check that I have it right
      lawyer's memoir, who tells him it's dull
      romance series, dates and names must match across six
      back pages where readers look up names and topics
      is the pacing slow or is it me
      the printer wants it Tuesday and nobody has checked a line
      children's rhymes scan badly when I read aloud
      sermons for forty years, choose the best and tie them together
      town history, five authors, one voice needed
      engineer's textbook, figures and captions numbered twice
      story for my grandchildren, want the grammar right
      final read for mistakes
      honest eyes on my draft
      APA cleanup, 90 pages
      edit my poems
      plot holes, please find them
      galleys due back Monday
      index for a biography
      grammar for a thesis`,
    brands: 'Editorial Freelancers Association, Reedsy, Chicago Manual of Style, Scribbr',
    touches: 'librarian, book club member, English major',
    near: 'publishing, ghostwriting, copywriting, bookstores, libraries, graphic design, university research',
  },
  {
    name: 'publishing',
    does: "publisher, book publishing, self-publishing help, literary agent, small press, acquisitions editor, publishing consultant, ebook formatting, audiobook production, music publishing, magazine publisher, book publisher for children, book distribution, ISBN and copyright registration, print on demand, newspaper publisher, cookbook publishing, literary agent for fiction and memoir, hybrid press founder, children's picture book publisher, audiobook producer and narrator director, ebook conversion and ePub, IngramSpark and KDP setup, print on demand coordinator, subsidiary and foreign rights, song publishing administration, sheet music publisher, magazine founder and editor-in-chief, poetry chapbook press, book cover and interior production, book distribution to shops, royalty audits, small press acquisitions, university press editor, newspaper owner",
    signs:
      'publisher, publishing, literary agent, self-publish, self-publishing, get published, book deal, ISBN, ebook, audiobook, print on demand, query letter, small press, royalties on my book, book contract, KDP, rejection letters, published author, Kindle, publish my book, publish a book, publish a novel, publish poems, book agent, chapbook, e-book, university press, self-published, publishing house, publishing contract, print-on-demand, music publishing, songwriting royalties, Library of Congress number, foreign rights, hardcover copies of my book, book distributor, Goodreads, reprint rights, manuscript to publish, literary magazine, publishing deal, ISBN number, audio version of my book',
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
      an expert I know should write a book and needs a house
      typed The End at midnight, what happens next
      letter says thanks but not for our list, again
      they want six thousand dollars up front and 10 percent forever
      grandmother's fairy tales bound for her hundredth birthday, fifty copies
      bookstores won't stock it unless it is in a wholesaler's system
      turn my paper textbook into something for tablets
      my picture book needs a house that pays an artist
      sheets of hymns I composed, choirs want to buy them
      contract says they keep the film and foreign rights
      radio plays my song and the checks never arrive
      our garden club's booklet, hardback, for the gift shop
      Nana's memoir, voice it so blind cousins can hear
      quarterly of local poetry seeks a home and a grant
      professor's monograph on moths, which academic house
      a barcode and a price for the back panel
      rights came back to me after the firm folded
      niche guide to fly fishing, who sells that sort of thing
      writing under a pen name, how do checks and copyright work
      chain will shelve it if returns are accepted
      regional magazine about farms wants a second owner
      prayer book for our diocese, leather and ribbons
      kids want my stories but on their devices
      somebody offered me a two-book deal, is it fair
      first printing of a thousand, where do I keep and sell them
      find me an agent
      chapbook of haiku
      Kindle upload trouble
      audiobook of my memoir
      put it on Amazon as a paperback
      university press, who to ask
      get into bookstores
      two hundred hardcovers
      my song royalties`,
    brands:
      'Kindle Direct Publishing, IngramSpark, Penguin Random House, HarperCollins, Arcadia Publishing, Lulu, BookBaby, Audible, Writers Market',
    touches: 'avid reader, book club host, bookstore clerk',
    near: 'book editing, ghostwriting, bookstores, printing, libraries, public relations, local history',
  },
  {
    name: 'translation',
    does: 'translator, certified translation, document translation, Spanish translator, legal translator, medical translator, translation agency, localization, website translation, subtitle translation, bilingual editor, technical translation, birth certificate translation, language services, ATA-certified translator, patent translation, certified document translator, immigration and USCIS document translation, Spanish and Portuguese localization, court certified translation, medical and pharmaceutical translation, patents from German and Japanese, website and software localization, marketing transcreation, subtitling and captions in other languages, genealogical records in Latin and Fraktur, Arabic and Farsi documents, sworn translations for consulates, app strings and manuals, multilingual desktop publishing, foreign contracts and filings, literary translator',
    signs:
      'translator, translation, translations, translate, translated, certified translation, into Spanish, into English, from German, from Chinese, foreign birth certificate, foreign documents, old letters in, localization, subtitles, bilingual flyer, foreign-language documents, apostille, translate into English, translated from, translated to Spanish, translate our website, translated contract, translate a letter, translate documents, Spanish version, Chinese version, letters in German, Old German script, Fraktur, Sütterlin, sworn translation, foreign diploma, foreign marriage certificate, USCIS translation, transcript from abroad, subtitled, translate a menu, foreign language document, bilingual brochure, Cyrillic, translations for immigration, Spanish handouts',
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
      the machine version of our brochure made people laugh
      birth record is from Guatemala and immigration says no
      postcards Opa wrote in a spidery hand nobody can read now
      our allergy warnings should be on the box in four languages
      university wants her grades from Ukraine with a stamp on them
      consulate demands sworn papers before the wedding in Rome
      employee signed rules he could not read
      Chinese factory answered with nine pages of characters
      warranty for a tractor from Poland, only Polish inside
      hospital discharge sheets for Hmong and Somali families
      app goes on sale in Brazil in June
      parish bulletin, half our pews read Vietnamese
      dubbed lessons sound silly, put words on the screen instead
      divorce from Iran must be recognized here
      my great-aunt's Yiddish diary from the ghetto
      bank won't accept a deed from Haiti as it is
      patent from Japan, lawyers need every word exact
      our pamphlet about vaccines, Russian and Dari
      fan of our comics wants to sell them in France
      tourism board wants brochures for Germans
      passport stamps and visas explained for a benefits office
      adoptive parents got a court file in Amharic
      voters' guide must appear in Tagalog
      menu board for the taqueria, nothing lost or comic
      museum panels, English on the left and Navajo on the right
      the machine turned our slogan into something rude
      medical chart from Cuba, surgeon needs it tonight
      contract in Arabic, two signatures
      German to English
      diploma from Cairo, certified
      menu in three tongues
      subtitles for a documentary
      Spanish safety sheet
      old Latin parish records
      letter from a Polish cousin
      product label for Quebec`,
    brands:
      'American Translators Association, TransPerfect, Lionbridge, RWS, Google Translate, DeepL',
    touches: 'language student, foreign exchange student',
    near: 'interpreting, immigration, language lessons, notaries, refugee services, copywriting, English lessons',
  },
  {
    name: 'interpreting',
    does: 'interpreter, court interpreter, medical interpreter, sign language interpreter, ASL interpreter, Spanish interpreter, conference interpreter, bilingual liaison, phone interpreting, video remote interpreting, deaf services, CART captioner, real-time captioning, simultaneous interpretation, community interpreter, court certified Spanish interpreter, national certified ASL interpreter, medical interpreter for hospitals, school IEP meeting interpreter, over-the-phone interpreting, video relay, Deaf and DeafBlind interpreter, tactile signing, simultaneous booth interpreting, whisper interpretation for delegations, Hmong and Somali community interpreter, CART real-time captioning, Mandarin and Cantonese interpreter, deposition interpreter, plant tour interpreter, RID certified, sign language for theater',
    signs:
      'interpreter, interpreters, interpreting, sign language, ASL, American Sign Language, deaf, hard of hearing guest, speaks Spanish, speaks no English, does not speak English, language barrier, court interpreter, someone who speaks, fluent in, bilingual, real-time captions, deaf client, sign language interpreter, Spanish interpreter, signing for a deaf person, CART captions, speak with a family in, live captions, lip-read, speech-to-text captions, ASL interpreter, phone interpreter, interpret for, DeafBlind, translator at the hospital, understands no English',
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
      she wants to understand what the doctor says about her cancer
      mother nods at every doctor's word and understands none
      the bride's grandparents cannot hear, vows should be signed
      lawyer takes a statement in Mixtec and nobody speaks it
      Polish investors tour the mill on Thursday, headsets maybe
      a cousin does the talking at appointments and leaves things out
      hard-of-hearing alderman can't follow council meetings
      labor and delivery at 3 a.m. and she speaks Burmese only
      teacher conference, two parents, Urdu, real patience
      sworn person for a deposition in Portuguese
      my tenant and I point and wave at each other
      a blind-deaf parishioner wants to follow Mass by touch
      interview with a job applicant who signs
      Japanese buyers, price talk, we need our own person at the table
      clinic's tablet people hang up in the middle
      funeral of a Deaf man, his friends must follow the eulogy
      mental health intake with a Dari-speaking widow
      swim coach, deaf boy on the team, first practice
      jury summons for someone who signs
      Cantonese grandmother in the ICU, family out of state
      stage play with hands for the audience, two nights
      workers' safety talk, five languages in one crew
      caseworker needs Tigrinya at the food stamp office
      live words on a screen for a lecture
      police stop, driver answers in Haitian Creole
      Navajo elders at a town hall
      social worker visits a Somali home
      Korean at the closing table
      ASL for Sunday sermons
      Spanish interpreter on call
      court date, Mam speaker
      deaf groom
      someone fluent in Farsi
      captions in real time`,
    brands: 'LanguageLine, Registry of Interpreters for the Deaf, CyraCom, Sorenson, Propio',
    touches: 'ASL student, exchange student, bilingual cashier',
    near: 'translation, immigration, refugee services, hearing, language lessons, court reporting, English lessons',
  },
  {
    name: 'printing',
    does: 'print shop, commercial printer, offset printing, digital printing, business cards, brochures and booklets, letterhead, forms, large-format printing, print broker, book binding, menus, wedding programs, copy center, posters, pamphlets, door hangers, blueprints and plan copies, stickers and labels, newsletters printed, press operator, bindery, offset and digital press shop, perfect binding and saddle stitch, wide-format plotting, NCR and carbonless form sets, foil and die-cut finishing, thesis and dissertation binding, church bulletins and programs, sticker and label printing, political yard piece printer, architectural plan printing, calendar and photo book printing, rush same-day copies, engraved stationery printer, wall calendars, bookbinder and book repair, tickets and wristbands printed, menu lamination',
    signs:
      'print shop, printer for brochures, business cards, letterhead, booklets, pamphlets, programs printed, posters printed, flyers printed, large-format, blueprints printed, yard-long banner, lamination, spiral bound, bookbinding, offset printing, door hangers, printed by Friday, raffle tickets, glossy, cardstock, carbonless forms, printing company, print job, printed brochures, booklet printing, spiral-bound, saddle-stitched, foil stamping, die-cut, color copies, print our newsletter, stickers printed, NCR forms, two-part forms, thesis bound, book rebinding, pamphlet printed, same-day prints, calendar printed, printed booklets, proof from the printer, bulletins printed, plans printed, printed cards, binding my thesis, laminated menus, folded brochures',
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
      need twenty training manuals with tabs and coil
      ran out of cards on the first morning of the convention
      pastor died Tuesday, folded sheets for the service by Friday
      the registrar insists on buckram and gold lettering for my degree
      three sheets, white, yellow, pink, with a tear-off stub
      posters came back greenish and the play is about the sea
      two hundred recipe books, plastic comb, for a fundraiser
      drawings arrive as PDFs and the site boss needs them big
      hymnals with broken backs, eighty of them
      raffle stubs, numbered, perforated, five hundred
      honey bottles need round stickers that survive washing
      election week, thirty thousand door pieces, union shop required
      our spring play program grew to sixty pages
      grandfather's photos, one calendar per grandchild
      food truck wants menus that can be wiped clean
      restaurant guest checks, numbered, our name on top
      zine of twelve pages, folded, stapled, cheap paper is fine
      big online place printed our phone number wrong
      school newspaper, eight pages, old fashioned ink
      handbook with tabs and three holes, forty copies
      wristbands and numbered passes for a one-day festival
      wall maps of the county, matte, four feet wide
      band needs fifty CD sleeves and posters
      engraved stationery for a judge's chambers
      seed packets with our drawing on the front
      ninety-page appellate brief, eight copies, bound by noon
      glossy trifold
      spiral manuals
      rebind a Bible
      round stickers, 1,000
      big blueprints
      church bulletins weekly
      business cards, thick stock
      photo calendars, forty
      coil-bound cookbooks`,
    brands:
      'FedEx Office, Minuteman Press, AlphaGraphics, Sir Speedy, Vistaprint, PIP Printing, Kwik Kopy, Heidelberg',
    touches: 'office copy clerk, newspaper carrier',
    near: 'graphic design, direct mail, signs, promotional products, invitations, copiers, packaging',
  },
  {
    name: 'promotional products',
    does: 'promotional products, swag, branded merchandise, logo items, corporate gifts, advertising specialties, giveaways, printed pens and mugs, tote bags, trade show giveaways, company store, employee gifts, printed water bottles, calendars and magnets, promo distributor, branded apparel, branded merchandise distributor, corporate gift program manager, custom drinkware and tumblers, trade show swag kits, onboarding kits, PPAI certified specialist, golf tournament favors, promotional calendars, custom lapel pins and patches, eco-friendly giveaways, safety award programs, company store fulfillment, realtor closing gifts, campaign buttons and stickers, logoed golf balls and umbrellas, stress toys and fidgets',
    signs:
      'promotional products, promotional items, swag, giveaways, giveaway items, logo mugs, pens with our name, tote bags, koozies, lanyards, branded merchandise, corporate gifts, stress balls, refrigerator magnets, printed pens, promo items, with our logo on it, logo pens, logo merchandise, company swag, swag bag, swag bags, branded gifts, tumblers with our logo, drinkware, custom pens, custom mugs, giveaway for customers, calendars with our name, branded pens, tradeshow giveaways, golf balls with our logo, umbrellas with our logo, promotional pens, logo umbrella, custom keychains, giveaways for the fair, campaign buttons, imprinted, imprinted items',
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
      caps and cups for the grand opening
      something in each bag that doesn't end up in the trash
      the fair is in August, kids grab anything free
      our bank has handed out yardsticks since 1952, want them again
      forty dentists, each needs brushes with his name
      ten years without an accident, reward the mechanics
      clients at Christmas, no fruitcake, our mark on it
      rubber ducks with our plumbing number
      candidate wants fans at the August parade
      new hire's first day, a box with a cup, pad and hoodie
      open house, agents will remember us by what they carry off
      balls with the sponsor's name, twelve dozen, for Monday
      flashlights for customers, printed with our name
      cup for each kid at camp, with the bear on it
      hotel wants slippers and keyrings in each room
      we meet our members once a year, something useful at each seat
      our name on something useful for every bus driver
      cheap, cheerful, two thousand of them, by the Fourth
      hospital auxiliary wants bags and pencils for new moms
      a drive for blood, everyone leaves with a sticker and a squeeze ball
      college fair freebies that seventeen-year-olds will keep
      pin for lodge members' hundredth year
      seed packets with our slogan at the farm expo
      farmers like caps, coffee cups and pocket knives with our brand
      vets office, bandanas and tags for every pup
      magnets with my number for every porch in my territory
      logo on tumblers
      pens, 1,000
      parade trinkets
      swag for a podcast
      conference bag stuffers
      stress balls in our colors
      closing gift with a name`,
    brands: '4imprint, Proforma, HALO Branded Solutions, Custom Ink, Vistaprint',
    touches: 'gift shop clerk',
    near: 'custom apparel, printing, gift baskets, trade show displays, graphic design, engraving and trophies, signs',
  },
  {
    name: 'signs',
    does: 'sign company, sign maker, sign shop, storefront signs, banners, channel letters, neon signs, LED message boards, yard signs, real estate signs, monument signs, vehicle lettering, window lettering, wayfinding signs, ADA signs, sign repair, sign installation, hand-painted signs, awning graphics, parking signs, digital signage, licensed sign contractor, LED retrofit of channel letters, pylon and monument fabricator, sandblasted and carved wood signs, bucket truck sign service, menu boards and drive-thru displays, wall murals and painted lettering, gold leaf on glass, interior lobby logos in metal, election yard sign printer, traffic and parking lot signage, sign permit expediting, feather flags and banners, neon bender, wayfinding systems designer, electronic message center installer, church and school marquee signs, vinyl window graphics',
    signs:
      'sign company, sign shop, yard signs, yard sign, banner, banners, storefront sign, neon sign, channel letters, lit sign, message board, window lettering, name on the door, monument sign, pylon sign, wayfinding, ADA signs, A-frame, magnetic signs, sign burned out, letters on our building, digital signage, sign permit, vinyl lettering, lettering on the window, storefront lettering, sign painter, signage, feather flag, lobby sign, marquee sign, marquee letters, directional signs, sandwich board, pole sign, road sign for our farm, parking lot signs, LED sign, sign for our business, sign for the front, sign for the church, sign installed, window graphics, yard banner, exit signs with braille, directory board, sign repaired, sign on our building, grand opening banner, hand-painted sign',
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
      merged with another bank and thirty branches need new names
      the E has been dark for months and we are the DIN R
      wind took the plastic face off our pole by the highway
      a black awning and you'd never guess we are a bakery
      visitors wander into the morgue looking for the gift shop
      city allows four feet, our plan is nine, help us through the board
      candidate's name should be on every lawn by Labor Day
      carved and gilded for the front of an inn from 1790
      church wants to change the message from the office on Saturday night
      restrooms must have dots by the inspection date
      wedding guests have to find a barn on gravel roads
      red brick, brass letters, law firm, five names
      bulbs buzz and flicker above the diner, glass tubes from 1951
      truck doors should say who we are, and removable
      tow-away warnings for spaces one through twelve
      menu over the counter, swap prices without a ladder
      merger closes Sunday and eighty locations change color
      farm stand, sweet corn today, wood easel with chalk
      banner across the stadium, forty feet wide
      realtor's post fell over and chained the rider to a tree
      directory in our lobby still lists tenants who left
      the school's marquee has four missing E's
      murals with our history on the side of the building
      hospital needs arrows in five colors on the floors
      feather flags that wave by the road for a car lot
      old trolley-barn lettering uncovered on brick, repaint it
      hours on the door
      name on the glass
      lawn signs, two hundred
      neon that says EAT
      Braille at the elevators
      banner for the parade
      sandwich board, sidewalk
      sign by the road
      changeable letters on wheels`,
    brands: 'FASTSIGNS, Signarama, Signs Now, Image360, Watchfire, SpeedPro, Daktronics',
    touches: 'sign spinner, sticker hobbyist',
    near: 'vinyl wraps, printing, graphic design, permits, electrical work, commercial property, advertising space',
  },
  {
    name: 'packaging',
    does: 'packaging supplier, custom boxes, corrugated boxes, packaging design, labels and bags, bubble wrap and tape, shrink wrap, co-packer, contract packaging, bottles and jars, pallets and crates, foam inserts, crating service, packaging engineer, mailers and pouches, bar code labels, food packaging, stretch film, kitting and assembly, corrugated box broker, folding carton design and die lines, food-grade pouch supplier, co-manufacturing and filling, glass jar and closure distributor, pallet recycler, ISTA package testing, custom foam and crate shop, subscription and e-commerce mailers, compostable and recycled packaging, blister and thermoform packs, label converter and applicator, shrink sleeves, wood crate ISPM-15 export, kitting and fulfillment assembly, packing line equipment, poly bags and film, tea and coffee bagging',
    signs:
      'packaging, boxes printed, corrugated, cardboard boxes, custom boxes, shrink wrap, stretch wrap, bubble wrap, padded mailers, labels for jars, product labels, bar code labels, co-packer, contract packaging, jars and lids, blister pack, crating, wooden crate, pallets, foam insert, pouches, clamshell, custom packaging, shipping boxes, box for our product, corrugate, jar lids, dispensers and pumps for bottles, poly bags, tamper seal, tamper-evident, contract packer, shipping cartons, custom crate, wooden pallets, foam cut, UPC, barcode labels, pouches with our label, boxes for our candles, package design, compostable packaging, bottles for my sauce, wrap pallets',
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
      a heavy sculpture must be shipped safely
      half of our mugs reach buyers in pieces
      sauce maker needs bottles, caps and shrink bands
      a store wants a striped code on everything by March
      tin, glass or paper for loose tea, what keeps it fresh
      the bag splits when it freezes
      lid pops during the truck ride over the mountains
      three people wrap soap by hand until midnight
      chocolate bars in July, how do they arrive whole
      engine weighs a ton and flies to Norway, box it
      foreign customs sent our wood back for no stamp
      the doll should show through a window on the front
      dairy wants labels that hold on wet cans
      cannabis rules say kids can't open it
      five dozen wineglasses, shipped, molded trays inside
      gift set with ribbon for Mother's Day, three thousand
      styrofoam banned in our county since June
      we fill jars, someone else must cap, tape and stack
      boxes too big, carrier charges us for air
      seed company's packets let the damp in
      stacks of broken wood platforms behind the dock
      art museum lends a marble, custom case and foam
      pop-up cartons with a flap and our bear on it
      pharmacy bottles, amber, child caps, by the gross
      subscription box that opens prettily
      heat-seal pouches
      sturdier shipping boxes
      labels that don't peel
      resealable granola pouches
      crate for a statue
      pallets by the truck
      padded mailers, cheap
      child-resistant caps
      jars with gold lids
      tamper rings for honey
      box for a candle`,
    brands:
      'Uline, Sealed Air, WestRock, International Paper, Packaging Corporation of America, Pregis, Berlin Packaging, Avery Dennison, PalletOne',
    touches: 'warehouse packer, grocery bagger',
    near: 'printing, graphic design, warehousing, food production, freight, product design, online stores',
  },
  {
    name: 'direct mail',
    does: 'direct mail, mailing house, bulk mail, postcards, Every Door Direct Mail, mailing lists, mail shop, presort mailing, variable data letters, mail fulfillment, fundraising letters mailed, lettershop, political mailers, handwritten notes service, list broker, farming postcards, EDDM specialist, USPS business mail entry, variable data postcards, list cleaning and NCOA, fundraising appeal lettershop, political mail production, new mover programs, handwritten style cards, saturation mail and coupons, voter and donor file segmentation, magazine and catalog mailing, insert and tab machines operator, nonprofit mail permits, door-to-door flyer drops, personalized URLs and QR mail, invoice and statement mailing, union bug mail shop',
    signs:
      'direct mail, mailing list, mailing lists, postcards, EDDM, Every Door, bulk mail, mass mailing, political mailers, stuff envelopes, envelope stuffing, presort, mailing house, handwritten notes, mail campaign, coupons in the mail, bulk rate, nonprofit postage, bulk mailing, mailing service, mail a flyer, mail drop, mailing permit, new mover list, address list, mailing to the neighborhood, saturation mail, NCOA, envelopes stuffed, stamped and mailed, permit imprint, mailed postcards, donor letter mailing, direct-mail, mail piece, post cards, catalog mailing, voter mailing, coupon mailer, printed and mailed',
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
      annual privacy notices to all our members
      nobody within five blocks knows we serve breakfast
      families who moved in since May, reach every door
      congregation of eighty folding twenty thousand pieces on Saturdays
      county tax notices must hit the post on the first
      we keep writing to donors who died, clean our address list
      postage ate the whole gift drive
      every voter over sixty in three precincts by Thursday
      a card on the birthday of each of our patients
      pediatrician closing, four thousand families must be told by post
      alumni gift letters that should look as if a person wrote them
      Realtor wants to own this neighborhood, one card a month for two years
      furnace season, coupons to homes older than thirty years
      the printer printed, now who sorts and bundles and takes it to the dock
      farmers on rural routes, no names, just the box
      Medicare birthdays coming up, agent wants an approved piece
      union hall votes by mail, two envelopes inside one
      our museum's members' magazine must be in mailboxes by the first
      bounce backs, one in five, wrong addresses
      permit number says expired and the clerk refused the trays
      coupon pack with our pizza among the others
      church newcomers packet to each closing in the zip code
      lawn service wants only houses with big yards
      lumpy envelope with a pencil in it, see if they open
      county landowners, acreage above 40, offer letters
      retirement dinner seminar, invite 5,000 near 65
      5,000 postcards, one street at a time
      stuff, seal, stamp
      mail to the whole zip code
      farm one subdivision
      address list of dentists
      political mail, 9 days left
      get the bulk rate
      thank-you cards by hand
      new neighbors list
      statements, monthly`,
    brands: 'Valpak, Money Mailer, PostcardMania, Click2Mail, Taradel, Handwrytten, ProspectsPLUS',
    touches: 'mail carrier, mailroom clerk',
    near: 'printing, graphic design, fundraising, copywriting, market research, advertising space, search marketing',
  },
  {
    name: 'trade show displays',
    does: 'trade show displays, exhibit builder, booth design, pop-up displays, exhibit rental, banner stands, tradeshow booth installer, museum exhibits, retail displays, backdrops and table covers, portable displays, event signage, store fixtures, exhibit house, visual merchandising, show services, exhibit designer and fabricator, modular booth rental, fabric tension and SEG frames, trade show installation and dismantle, tabletop and pop-up kits, museum casework and interpretive panels, retail fixtures and gondola shelving, visual merchandiser, LED video walls for booths, booth storage and logistics, store window dresser, point-of-purchase displays, branded kiosks and pop-up shops, hospitality suites at shows, step-and-repeat backdrops, custom counters and shelving, sample display boards',
    signs:
      'trade show, tradeshow, our booth, exhibit, exhibitor booth, pop-up display, banner stand, table cover, tablecloth with logo, logo backdrop, retractable banner, expo booth, museum exhibit, store fixtures, window display, vendor booth, display rack, exhibit booth, booth display, booth rental, tabletop display, step-and-repeat, exhibiting, banner stands, pull-up banner, trade fair, display case for a museum, kiosk for our product, retail fixtures, gondola shelving, slatwall, point of purchase display, endcap, exhibit design, booth graphics, expo display, convention booth, job fair table, career fair booth, show booth',
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
      shelving and fixtures for the new gift shop
      ten by twenty in Las Vegas, first time, nothing but a folding table
      rival's tower glows, ours has curling foam boards
      two women in a hatchback, it must roll and weigh under fifty pounds
      frame cracked, cloth wrinkled, show opens in eight days
      Santa scene for the department store corner, people should stop and stare
      the county museum found Ice Age bones and has no cases
      hall rules say only certain crews may set up our booth
      career day at the college, a table that doesn't look sad
      book fair wants our new titles facing out on a wall
      counter where visitors can touch our tiles
      mannequins and racks for a pop-up in an empty shop
      who keeps the crates from March to September
      spinner of seed packets for hardware stores
      gift shop wants better racks and a front window scene
      two screens, brochures and a locked closet inside ten feet
      donor dinner needs a wall of logos for photos
      trout in a tank, rocks, panels for kids, nature center lobby
      we exhibit four times a year and own nothing
      pharmacy wants an end-of-aisle piece for our vitamins
      car dealer auto show stand with a turntable
      tribal center tells its story with objects and touch screens
      someone to build the cabinets and travel to set up
      our farm expo stall needs more than hay bales
      recruiter's table at the job fair looks bare
      freestanding racks for our boutique corner
      booth that packs in two cases
      backdrop, six by ten
      rent an island exhibit
      stand-up banners, three
      expo next month
      museum display cases
      table cover with logo
      store racks for scarves
      booth lighting and screens`,
    brands: 'Nimlok, Skyline Exhibits, Orbus, Displays2go, GES, Derse',
    touches: 'show attendee, convention greeter',
    near: 'conference production, signs, promotional products, graphic design, printing, carpentry, tents',
  },
  {
    name: 'market research',
    does: 'market research, focus groups, customer surveys, survey research, opinion polling, consumer insights, mystery shopping, competitive analysis, feasibility studies, demographic studies, user research, market analyst, customer satisfaction surveys, interviews with customers, pricing studies, economic impact study, focus group moderator, online survey programming, brand awareness and tracking studies, mystery shop program manager, public opinion pollster, ethnographic and in-home interviews, conjoint and pricing studies, feasibility and demand studies, site and trade-area analysis, patient experience surveys, community needs assessment, competitive intelligence analyst, concept and package testing, recruiter for research participants, exit interviews with lost customers, economic impact analyst, taste test facility, sensory panels',
    signs:
      'market research, focus group, focus groups, customer survey, opinion poll, mystery shopper, mystery shopping, feasibility study, demographics, competitor analysis, consumer insights, market study, customer feedback, would people buy, questionnaire, economic impact, survey our customers, survey our members, survey of residents, poll of voters, pollster, focus-group, taste test, market demand, market size, competitive analysis, secret shopper, community needs assessment, market feasibility, product testing with consumers, brand awareness, pricing study, interview our customers, trade area, conjoint, customer opinions, feedback from customers, consumer panel, shopper study, net promoter',
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
      our price may be too low and I want to test it
      sales are down and everyone in the room has a theory
      our members quit quietly and don't say why
      is there room in this town for one more taco place
      two labels, one bottle, which do strangers reach for
      send somebody to buy a car and tell me how they were treated
      grant wants proof that the neighborhood needs a clinic
      eight out of ten voters know the judge, or do they
      would nurses pay for a lunch box like this
      half the county has moved in since our last count of needs
      moms with toddlers, behind the glass, while we listen
      how big a hotel can a town of nine thousand fill
      what would make retirees move to our town
      customers rate us 9 and never come back, explain
      name for a bank, five finalists, try on ordinary people
      learn quietly what rival practices charge
      the library wants to know what non-users think
      we sell to engineers, what do they wish we made
      do folks taste the difference between ours and the brand
      the stadium claims it earns the city millions, is it so
      test the toy with real kids before we spend on molds
      diocese must learn why young families leave
      phone calls to a thousand households about the levy
      wine drinkers under forty, what do they put in the cart
      lenders doubt our numbers for a storage place
      patients' scores fell and Medicare pays by them
      where should store number four go
      hear from customers we lost
      anonymous visits to our stores
      poll before the levy vote
      who buys goat cheese
      test a name
      taste panel for salsa
      survey for a school bond
      competitor prices, quietly
      demand for senior apartments
      ask 20 moms`,
    brands: 'Nielsen, Ipsos, Gallup, SurveyMonkey, Qualtrics, Kantar, Claritas, Press Ganey',
    touches: 'paid survey taker, telemarketer, census taker',
    near: 'data analysis, strategic planning, university research, search marketing, business startup advice, advertising space',
  },
]
