import type { Trade } from './trade'

/** Trades of pictures, sound and the stage. */
export const arts: readonly Trade[] = [
  {
    name: 'photography',
    does: 'photographer, portrait photographer, wedding photographer, family photos, newborn photos, senior portraits, headshots, event photographer, school photographer, maternity photos, boudoir photographer, sports photographer, pet portraits, photo studio owner, photojournalist for hire, engagement photos, real estate photographer, branding photos, photo retouching, church directory photos, passport photos, cake smash, team photos, elopements and intimate weddings, corporate headshots on location, birth photographer, underwater portraits, equine portraits, volume school and sports pictures, dance recital pictures, fine art prints and albums, second shooter, PPA certified professional, composite banners, old photo repair and colorizing, red carpet and galas, quinceañera photographer, lifestyle sessions at home, visa and ID photos, conference and trade event photographer',
    signs:
      'photographer, photography, photo shoot, headshot, headshots, family portrait, family pictures, senior pictures, senior portraits, newborn photos, wedding photos, engagement photos, portrait, portraits, picture day, professional pictures, boudoir, maternity photos, listing photos, Christmas card picture, passport photo, group photo, restore an old photo, photo retouching, photos taken, nice photos, photos of our, take pictures of, family photos, photo session, cake smash, couples photos, proposal photographer, photographed, graduation pictures, graduation photos, yearbook picture, actor headshots, team pictures, baby pictures, wedding album, engagement pictures, elopement photos, portrait session, photo studio, profile picture, staff photos, corporate headshots, mini session, maternity pictures, someone with a camera',
    asks: `my picture on the website is ten years old
      all four generations together for once, someone must capture it
      pictures of our new baby while he is tiny
      my daughter graduates and needs senior pictures
      who shoots weddings without making everybody pose
      the whole firm needs matching headshots
      league team and individual pictures for 200 kids
      pictures of the house before we list it
      bar mitzvah party, somebody with a camera
      he is proposing at the park and wants it captured secretly
      Christmas card with kids and dogs who will not sit still
      dating profile picture that does not look desperate
      our dog is dying and we want nice pictures of her
      gala with donors and a step-and-repeat, need someone shooting
      fix a torn picture of my great-grandparents
      church is making a new directory of members
      author needs a picture for the back of a book
      something tasteful for my husband's eyes only
      passport picture for a squirming infant
      pictures of me working, for my brand
      grand opening and ribbon cutting, catch it for the paper
      actor needs new 8x10s
      deployment is in two weeks and we have nothing with all five of us
      yearbook deadline is October and she hates how she looks
      ten tiny toes before he outgrows the wrap
      eloping on a mountaintop with two witnesses and a dog
      bio page needs a face, mine is cropped from a cousin's wedding
      the partners look like mug shots on our site
      twins' birthday, they never hold still at the same time
      bump at thirty-four weeks, golden field, flowing dress
      grandparents' sixtieth, thirty-one of us on the church steps
      prom night on the lawn before the limo comes
      rodeo weekend, riders would buy shots of themselves
      preemie came home, the NICU took our chance
      make my stallion look good on camera, and he bites
      she is eighty-four and says no good one of her exists
      ribbon, big scissors, mayor and a decent camera
      surgical group wants all fourteen physicians in the same light
      dad is failing, we want a picture of all of us with him
      my fiancé doesn't know I plan to kneel at the overlook
      all the confirmands in robes on the steps, one good shot
      sorority composite of ninety girls
      cap and gown under the old oak
      something sultry for our tenth, tasteful
      tri-fold with the crew in front of the new fire engine
      birth of our second, in the room
      faded Polaroid of my brother, can anyone bring him back
      embassy rejected mine for shadows on the face and a smile
      quinceañera in a rose garden and at Mass
      swimmers on the blocks and parents who want prints
      each senior posed with a ball for the gym wall
      candid moments at the shareholders' dinner
      toddler eats cake with fists, catch that
      new author photo
      matching pajamas by the fireplace for our card picture
      picture of all the grandkids
      beach at sunset, everyone in white
      headshot day at the office`,
    brands: 'Lifetouch, JCPenney Portraits, Jostens',
    touches:
      'camera club member, amateur photographer, photo lab clerk, X-ray technician, Instagram influencer',
    near: 'video, wedding planning, photo booths, makeup, product photography, aerial photography, picture framing',
  },
  {
    name: 'product photography',
    does: 'product photographer, commercial photographer, e-commerce photos, catalog photography, food photographer, food stylist, studio product shots, white background photos, architectural photographer, interiors photographer, advertising photographer, menu photos, jewelry photography, lifestyle product photos, industrial photographer, 360 product spins, Amazon listing photos, tabletop studio, ghost mannequin apparel shots, beverage and splash images, packshots, restaurant and cookbook photographer, beauty and cosmetics still life, prop stylist, stop-motion product clips, hotel and resort photographer, color-accurate swatches, furniture room sets, lookbooks for fashion brands, focus-stacked macro images, builder and cabinetmaker portfolio shoots, retouching and clipping paths, manufacturing plant images',
    signs:
      'product photos, product shots, product photographer, catalog photos, white background, e-commerce photos, food photographer, menu photos, food photos, pictures of our products, Amazon listing photos, commercial photographer, photos for the online shop, architectural photos, jewelry photos, flat lay, food stylist, product images, product pictures, product photo, packshot, lookbook, clipping path, ghost mannequin, still life photos, food styling, cookbook photos, photos of the dishes, photos of my jewelry, photos for Etsy, photos for Amazon, listing images, photos of the menu, interiors photographer, product photography, e-commerce images, hero image of the product',
    asks: `my candles look awful in phone pictures
      forty items on a white background for our shop page
      dishes for the new menu, make them look delicious
      Etsy store gets clicks but no sales, the pictures are dark
      catalog of machine parts with clean images
      finished kitchen we built, want it in a magazine
      rings and earrings are hard to shoot, too shiny
      architect wants the new library shot at dusk
      clothes on models for a web store
      Amazon rejected our listing images
      pictures of our work trucks and shop floor for a brochure
      bottles of our hot sauce for the label and ads
      quilts and pottery for an online auction
      restaurant delivery app shows gray boxes instead of our plates
      Kickstarter for my gadget needs crisp images
      glaze on my mugs shines so badly that you see the ceiling
      six new sofas to be shot for the spring catalog
      buyers keep asking for zoom and all angles
      the shoe should spin when you drag the mouse
      cookbook with eighty recipes, steam and crumbs
      kombucha cans with droplets on them for a billboard
      lodge guests book by picture and our cabins look like caves
      perfume bottle floating in light, for a magazine
      spec sheets of valves and fittings want clean cutouts
      my necklaces look gray and the stones are dead
      the tile showroom won an award, please shoot it before people move in
      a burger that drips right, for the side of a bus
      wholesale lookbook for spring dresses on a real person
      marketplace says pure background, eighty-five percent of the frame
      pharmacy brand with forty boxes and new labels
      lipsticks swatched and smeared artfully
      custom cabinets finished, the builder wants it for Houzz
      auction house needs three hundred lots shot by June
      cocktails for our new bar list
      soap bars arranged with herbs from the top
      a robot arm on our floor, dramatic, for the trade fair
      fabric colors come out wrong and customers return them
      hotel lobby at blue hour, all lamps lit
      toys with children playing, releases signed
      knives, black steel on black
      images of a jar that does not exist yet
      swatches for our rug shop
      pizza close-up for the app
      lookbook on hangers
      bright images for a catalog
      farm jams on a rustic table`,
    touches: 'eBay hobby seller, stock photo clerk, food blogger',
    near: 'photography, online stores, graphic design, video, advertising space, web design, packaging',
  },
  {
    name: 'aerial photography',
    does: 'drone photographer, aerial photographer, drone pilot, licensed drone pilot, Part 107, aerial video, drone mapping, roof inspection by drone, real estate drone photos, construction progress photos, drone surveying, thermal drone imaging, crop scouting by drone, aerial cinematography, UAV operator, airplane aerial photos, FAA certified remote pilot, orthomosaic and 3D models, FPV fly-through tours, stockpile measurement, lidar by UAV, cell tower and bridge inspection, solar farm thermography, golf course flyovers, insured commercial flying, search with thermal camera, agriculture multispectral maps, land and ranch listing flyovers, helicopter photographer, event and parade footage from above, roof and facade imaging',
    signs:
      "drone photographer, drone photos, drone footage, drone pilot, drone shots, drone video, aerial photo, aerial photos, aerial video, aerial view, from the air, bird's-eye view, overhead shot, UAV, Part 107, overhead pictures, fly over the property, aerial shots, aerial footage, aerial images, drone operator, drone inspection, drone survey, drone mapping, flyover video, orthomosaic, remote pilot, aerial photographer, thermal drone, drone picture, aerial mapping, pictures from above, photos from above, shots from above, drone shoot",
    asks: `pictures of the forty acres from above for a listing
      show how close the house is to the lake
      monthly progress shots of the building site from overhead
      see the condition of a steep roof without climbing
      flyover of our golf course for the website
      sweeping shot of the campus for a film
      find wet spots in the fields by heat camera
      stockpile volume at the quarry needs measuring
      overhead shot of the regatta
      insurance wants proof of hail damage on a high steeple
      our farm as my grandparents' anniversary gift, seen from the sky
      inspect a cell tower without sending a man up
      everybody in the parking lot forming a heart, shot from above
      the buyer lives in Dubai and wants to see the ridge and the creek
      steeple slates, nobody wants to put up scaffolding just to look
      where is the heat leaking out of our flat warehouse
      gravel pile, how many tons, without walking on it
      vineyard rows at harvest from high up
      regional park wants a hero shot of its trails and falls
      missing calf somewhere in six hundred acres of brush
      wedding party as tiny dots on the dunes
      solar array has dead panels somewhere among nine thousand
      weekly record of our subdivision going up
      boat parade on the lake with fireworks, filmed above the water
      orthomosaic for an engineer
      school wants a time series of the new stadium
      cemetery board needs a map of all the plots
      marina's website shows nothing but masts
      stand count on corn after the hail
      is the neighbor's barn over the line, show me from overhead
      peek on top of a three-story roof without a ladder
      zoom from the street to the whole valley, one take
      five thousand runners at the start, seen from high overhead
      power line crossing the gorge, check the insulators
      tree cover before and after the tornado
      all eighteen holes seen from the sky
      certified flyer with insurance near the airport
      farm picture framed like those from the seventies
      hover over the parade
      night shot of downtown lit up
      flyover for a ranch listing`,
    brands: 'DJI',
    touches:
      'drone racing hobbyist, air force drone operator, satellite image analyst, model airplane flyer',
    near: 'drones, photography, land surveying, video, roofing, homes for sale, land and farms',
  },
  {
    name: 'video',
    does: 'videographer, video producer, wedding videographer, corporate video, promo videos, video editor, explainer videos, testimonial videos, training videos, motion graphics, animation, real estate video tours, event videography, YouTube channel production, social media reels, recital and sports videos, memorial slideshows, legal video depositions, legacy interviews, video marketing, highlight reels, fundraising videos, same-day edits, legal deposition videographer CLVS, montage and tribute maker, nonprofit storytelling, 2D and 3D animator, whiteboard explainers, closed captions and subtitles, gimbal and time-lapse, product demo clips, music videos, sports recruiting highlights, vertical short-form clips, brand films, color grading, safety and onboarding films, church media director for hire, editor in Premiere and DaVinci, real estate walk-through films, interview shoots with teleprompter',
    signs:
      'videographer, wedding film, video editor, edit footage, promo video, explainer video, training video, testimonial video, video tour, YouTube channel, reels, animation, motion graphics, slideshow, highlight reel, recruiting video, camera crew, film my, record the recital, tribute video, legacy interview, GoPro footage, make a video, a video of, video for our, company video, wedding video, videos for, filmed and edited, video production, videography, wedding videographer, film our, filmed, editing clips, edit my videos, memorial video, montage, animated video, explainer, video shoot, B-roll, time-lapse, subtitles, closed captions, teleprompter, music video, corporate video, highlight tape, video testimonials, recruiting reel, video crew, interview on camera, vlog',
    asks: `film our ceremony and vows
      a two-minute piece about what our company does
      I have hours of clips on my phone and cannot put them together
      customers saying nice things on camera for our site
      my son's plays cut together for college scouts
      grandpa is 92, record his stories before it is too late
      slideshow with music for the memorial
      walk-through of a luxury listing
      training film for forklift safety
      nonprofit gala needs a piece that makes people cry and give
      dance recital, parents want copies
      cartoon that explains our software
      short clips of me for Instagram each week
      want to start a YouTube channel about gardening
      surgeon wants to explain procedures to patients on screen
      deposition must be taped
      crowdfunding pitch needs to look professional
      recruiting piece to show young people welding is cool
      subtitles and captions on our old clips
      thank-you message from all the board members edited together
      our donors need to see what a well does for a village
      season clips of the team cut together for Saturday's banquet
      the valedictorian is deaf and clips need captions
      twelve wedding guests filmed on phones, make one film
      a ninety-second opener for the annual sales meeting
      parents could not see past the tall man, we want copies of the play
      new hires should watch something lively instead of slides
      animated logo for the start of our clips
      how-to for bleeding our pump, shot at the bench
      before-and-after story of a patient, with release
      quarterback needs two minutes for recruiters
      founder tells how he began in a garage, B-roll and music
      explain our clinic's insurance rules in a cartoon
      the mayor's state-of-the-city needs polish
      three minutes of dad's life on screen for the funeral home
      we film a tip every Monday and never post it because of editing
      vertical clips for a bakery, hungry and quick
      listing over two million deserves a cinematic stroll
      shorts from last year's conference talks
      a cop's testimony taped for court
      retirement tribute with colleagues from six cities
      safety message in Spanish and English, on the dock
      church mission trip, raw footage sits on a drive
      elders of our tribe, recorded and archived
      ad for a plumber in the cinema before the movie
      time-lapse of a barn raised in a day
      drone, gimbal, interviews, all in one day for our winery
      bar mitzvah montage
      make our app demo shine
      recital DVD
      shoot a music clip for our band
      reel for a wedding coordinator
      training clips for forklifts and ladders
      customer stories on screen
      edit my vlog`,
    brands: 'Vimeo, Adobe Premiere',
    touches: 'TV news cameraman, film student, video gamer, video store clerk, TikTok influencer',
    near: 'film production, photography, live streaming, social media, aerial photography, home movies to digital, voice-over',
  },
  {
    name: 'live streaming',
    does: 'live streaming, webcast producer, live stream technician, virtual event producer, hybrid event production, webinar producer, streams funerals and weddings, church live stream setup, sports streaming, multi-camera live production, Zoom producer, broadcast engineer, streaming studio rental, esports streaming, multi-camera switching, house of worship broadcast systems, graduation and recital streams, memorial webcasts, remote guest producer, vMix and ATEM operator, bonded cellular internet for remote sites, virtual annual meetings, sports scoreboard graphics, telethons and online galas, town meeting broadcasts, PTZ camera installs, hybrid town halls, captioned webcasts, online auction broadcasts',
    signs:
      'live stream, livestream, live-stream, streamed, streaming the service, webcast, webinar, virtual event, hybrid meeting, broadcast the game, Facebook Live, YouTube Live, Zoom meeting host, watch from home, watch remotely, OBS, online audience, stream our, live streamed, livestreamed, livestreaming, live-streaming, webcasting, PTZ cameras, streaming our, hybrid event, virtual gala, virtual conference, remote attendees, broadcast our, online service for church, Zoom funeral, streams our, webinars, stream the wedding, broadcast live, virtual audience',
    asks: `relatives overseas want to watch the wedding as it happens
      funeral for family who cannot travel
      shut-ins should see our Sunday services at home
      half the shareholders attend by Zoom, make it work
      high school games on the internet for grandparents
      webinar for 500 clients and no hiccups please
      town meetings must be viewable online
      sound drops out every time we go on Facebook
      graduation for parents who got no seats
      concert online with paying viewers
      switching between three cameras at a debate
      continuing education course in the room and online at once
      bride's grandmother is in hospice and must see it
      our choir concert for alumni around the world
      auction that people can bid on from home
      set up cameras in the sanctuary so volunteers can run it
      grandma in Manila must see the baptism at her breakfast time
      half of the congregation stayed on the couch after the pandemic
      council sessions must be seen online by anyone as they happen
      our picture freezes right at the sermon
      two hundred in the room, two thousand on screens, one Q&A
      the burial is Friday and his brother is on a ship
      swim meet on four cameras with the clock overlaid
      charity telethon with a donation ticker
      remote judges for a robotics competition
      an old barn with poor signal and a ceremony to show online
      lecturers speak to the room and to viewers elsewhere at once
      shareholder vote held remotely with a moderator
      somebody to run the chat and mute people
      commencement outdoors, backup internet, no dead air
      high-school football with a scoreboard graphic
      band plays an empty hall, fans pay at home
      volunteers of seventy must be able to press one button
      surgeon operates, residents watch in another state
      homeowners in Florida want to join the annual meeting
      auctioneer takes bids from the barn and from phones
      sound is fine in the room and awful online
      prayer vigil with families in five time zones
      product launch to all dealers at ten sharp
      choose encoder, capture card and switcher
      graduation for those who got no ticket
      recital that grandparents click on
      horse show with entries announced online
      debate night, multi-platform
      Mass for shut-ins`,
    brands: 'StreamYard, BoxCast',
    touches: 'Twitch gamer, TV station engineer, streaming subscriber, movie streaming fan',
    near: 'video, sound and lighting, conference production, podcasts, funerals, IT support',
  },
  {
    name: 'podcasts',
    does: 'podcast producer, podcast editor, podcast host, podcast studio, podcast launch coach, audio editing, show notes, remote interview recording, branded podcasts, podcast guest booking, radio producer, local radio host, audio storytelling, oral history podcasts, launches shows from name to RSS feed, episode editing and mixing, guest outreach and booking, interview coaching for hosts, branded series for companies, narrative nonfiction audio, video podcast studio, transcripts and chapter notes, podcast marketing and growth, radio talk show host, community radio program director, podcast artwork and trailers, remote recording engineer, podcast sponsorship sales',
    signs:
      'podcast, podcasts, podcaster, podcasting, podcast host, podcast editor, show notes, interview on a show, audio editing, radio show, talk radio, Spotify show, Apple Podcasts, guest on a show, podcast episodes, podcast studio, podcast producer, podcast editing, podcast guest, start a podcast, our podcast, my podcast, RSS feed, podcast launch, on podcasts, podcast microphone, listeners for my show, episode editing, podcast equipment, podcast network',
    asks: `I want to start a show where I interview local business owners
      edit my episodes, I cannot bear my own ums
      which microphone do I need and where do I host it
      author with a new book wants to be a guest
      our credit union wants a monthly talk about money
      record two people in different cities so it sounds good
      room with good mics we can rent by the hour
      show has ten listeners, how do I grow it
      turn our webinar into something people hear in the car
      get our director interviewed on local radio
      weekly sermon as audio people can subscribe to
      our chamber wants to interview members every week
      turn grandmother's stories into something to listen to
      my voice sounds like a tin can on Zoom recordings
      two moms who laugh at bedtime disasters want to go weekly
      my guests sound underwater and I sound like a closet
      hit record, then what, where does it get uploaded
      our law firm wants to explain wills to commuters
      forty raw interviews about the old mill, make a series of it
      an hour shrinks to twenty-five minutes, who does that
      I sell to CFOs and wish to be a guest where they listen
      cover art, trailer, theme and a name
      chapters and transcript so that people find us
      hospital wants physicians chatting in plain words
      talk for true crime fans in our county
      two hosts, three mics, one echoing kitchen
      sermon series in the ears of truckers
      season one flopped, help us with season two
      our trade association should talk to members each month
      sponsor asks about downloads and I have no idea
      an audio show that farmers follow while they drive the combine
      high schoolers want to do a show about mental health
      I have a face for it, said my wife
      booth for an afternoon near downtown
      local AM station offers a slot, who produces it
      invite the mayor, the chef and the coach, one each week
      hum and hiss on every episode
      my book launches in May, get me on shows
      video version with clips too
      start my own talk show online
      launch an audio series
      remote guests with a bad connection
      weekly banter, edited`,
    brands: 'Buzzsprout, Libsyn, Riverside.fm',
    touches: 'podcast listener, radio ad salesman, ham radio operator',
    near: 'recording studios, video, voice-over, public relations, social media, live streaming, speaking',
  },
  {
    name: 'recording studios',
    does: 'recording studio owner, recording engineer, audio engineer, music producer, mixing and mastering, demo recording, album production, songwriter, beat maker, jingles, audiobook recording, composer for film and ads, session musician, vinyl pressing, studio rental, field recording, music publishing, arranger, tracking and overdubs, mix engineer, mastering engineer, vocal production and tuning, location recording of choirs and orchestras, film scoring, custom songs for occasions, beats and instrumentals, remote session vocalist, vinyl and CD manufacturing, analog tape, songwriting coach, arranging and copying of charts, drum tracking room, publishing and royalty registration, game music, sound design, Grammy-nominated producer',
    signs:
      'recording studio, record a song, record an album, record a demo, demo tape, mixing and mastering, mastered, music producer, audio engineer, vocal booth, jingle, jingles, studio time, composer, write a song, backing track, audiobook recording, record our choir, soundtrack, session players, rap beats, record a CD, studio recording, recording session, record our band, record our album, record my song, song recorded, mixing engineer, mixdown, multitrack, songwriter, lead sheet, vocal tracks, demo recorded, film score, original song, instrumental track, music production, beat maker, song written, vinyl records pressed, record a single, sound engineer for recording',
    asks: `my daughter wrote songs and wants to make a demo
      our band is ready to cut an album
      custom song for my wife's birthday
      tune for our radio ad that sticks
      record grandma singing the old hymns
      home recording sounds muddy, make it shine
      music school audition tape that sounds professional
      choir wants a Christmas CD
      soundtrack for a short documentary
      reading my own book aloud for Audible
      rapper needs beats and a booth
      backing track in my key for a wedding solo
      copyright and royalties on songs I wrote
      barbershop group needs arrangements written
      grandson raps in his bedroom and is actually good
      four-part gospel group, one day, live to tape
      our high school jazz band wants to cut a disc
      wrote a lullaby for a stillborn child and wish it sung
      bassist flew out, nine tunes, two days
      my vocals drown in the guitars
      worship team has fifteen originals and no recordings
      tempo drifts and the drummer left, rescue the tracks
      catchy eight notes people hum after our ad
      score for a student short, strings if possible
      fiddler, eighty-eight, last of his style, capture him
      conservatory prescreen due December first
      want my poems over piano
      lead sheet and harmony for a hymn I hum
      press three hundred on wax
      hire a pedal steel player for one chorus
      children's author reads her own story, no hiss
      video game needs loops and stingers
      first dance song, original, her name in it
      kid with autism composes on an iPad, take him seriously
      streaming royalties go nowhere, how do I register
      Christmas single by the firm's partners, for charity
      tuba quintet in a church with great reverb
      loudness is lower than other tracks on Spotify
      handbell choir, one evening, good mics
      sing-along track made two steps lower
      demo for Nashville
      isolation booth by the hour
      mix my EP
      lay down vocals
      beat tape`,
    brands: 'Pro Tools, CD Baby',
    touches: 'garage band member, music fan, audio gear salesman, karaoke singer',
    near: 'live music, podcasts, voice-over, musical instruments, voice lessons, sound and lighting, film production',
  },
  {
    name: 'film production',
    does: 'film producer, filmmaker, film director, cinematographer, documentary filmmaker, production company, TV commercial production, location scout, camera operator, gaffer and grip, film commission, screenwriter, line producer, post-production, casting for films, production assistant, camera rental, stunt coordinator, film editor, executive producer, showrunner, commercial director, assistant director, colorist, boom and location sound mixer, Steadicam operator, gaffer with grip truck, production designer, set decorator, documentary series, broadcast spots for car dealers and hospitals, script doctor, stunt and effects, unit production manager, festival programmer, distribution and sales agent, picture car wrangler, film office liaison, soundstage rental',
    signs:
      'film crew, filmmaker, documentary, feature film, short film, movie shoot, TV commercial, television commercial, director of photography, cinematographer, location scout, screenplay, screenwriter, film festival, production company, gaffer, movie set, indie film, film commission, film permit, extras for a film, casting call, filmmaking, filmmakers, film production, movie made, screenwriting, movie script, film script, TV spot, TV spots, television spot, film director, film producer, soundstage, grip truck, boom operator, Steadicam, production assistant, film set, documentaries, documentary film, cinema camera, location scouting, filming location, docuseries, short films, commercial shoot, TV ad, movie scene, shoot a scene, indie movie',
    asks: `thirty-second spot for local television
      somebody wants to use our house in a movie, what do we charge
      documentary about the flood and the town
      I have a script and no idea how to get it made
      crew with lights and cameras for a two-day shoot
      rent a cinema camera and lenses
      my life story would make a movie
      find an old gas station to shoot a scene
      our short should go to festivals
      regional ad campaign with actors and a director
      foundation wants a half-hour film on its history
      need extras for a crowd scene
      son studies cinema and wants summer work on a set
      a streaming channel asked to shoot in our restaurant
      commercial for the dealership with real customers
      a scout left a card on our diner's counter, now what
      Super Bowl local break, we bought the slot, who makes it
      grandma's bootlegging story would be a hit on the big screen
      twelve pages, two actors, one barn, no money
      closing a street for a car chase, whom do we ask
      anthem spot for the state's tourism board
      investors for an indie horror
      four-year-old got a part in a movie, how does that work
      grip truck and a generator for the weekend
      we shot everything and need somebody to assemble ninety minutes
      veterans of one battalion, before the last one dies
      vintage ambulance and a hearse as picture cars
      festival wants a DCP, what's that
      treatment and pitch deck for a series on oyster farmers
      a real set with dolly track and cinema lights
      fifty townspeople in 1860s dress for a battle
      university campaign with emotion, cinema lenses
      my son edits all night and wants a real internship on set
      insurance company ad with a family and a golden retriever
      rewrite act three
      period kitchen to film in, wood stove and all
      the hospital's sixty-second spot must feel true
      clear the rights to a song over the credits
      colorist and sound mixer for a finished feature
      our county wants to lure productions
      fake blood, breakaway chair, safe fall
      premiere and how to get distribution
      a pilot episode
      regional TV spots
      boom operator Friday`,
    touches: 'film student, movie buff, cinema projectionist, theater manager, movie critic',
    near: 'video, acting and modeling, voice-over, recording studios, advertising space, costumes, aerial photography',
  },
  {
    name: 'voice-over',
    does: 'voice-over artist, voice actor, voice talent, narrator, audiobook narrator, commercial voice, phone greeting recordings, on-hold messages, e-learning narration, radio spots, announcer voice, dubbing, bilingual voice talent, character voices, explainer narration, audio description, IVR and telephone prompts, home studio with Source-Connect, radio imaging, promo and trailer reads, museum and audio tour narrator, animation and game characters, medical narration, Spanish and English reads, live event announcer, corporate narration, ACX narrator and producer, political spots, voice demo coach, dialect specialist, audio description for the blind, toy and app voices',
    signs:
      'voice-over, voiceover, voice over, voice actor, voice talent, narrator, narration, narrate, audiobook narrator, on-hold message, phone greeting, voicemail greeting, radio voice, read the script, dubbing, deep voice, announcer voice, phone tree recording, voice talents, voiceovers, voice-overs, voice artist, voice acting, narrators, narrating, audiobook narration, phone prompts, IVR, audio tour, voice for our, dubbed, radio read, British accent, voice recorded, record the narration',
    asks: `a warm voice to read the script of our explainer
      callers on hold should hear something better than beeps
      author wants her novel read aloud professionally
      radio spot for the furniture sale
      our phone menu is recorded by someone who quit
      museum audio guide needs a reader
      Spanish voice for our safety course
      movie-trailer voice to introduce our team
      cartoon mouse voice for an app
      people say I have a great voice, how do I get paid for it
      training modules need an even, clear reader
      our voicemail sounds like a teenager
      tell the story of our town over old pictures
      documentary needs someone who sounds like a farmer
      press one for service, and it's still the founder's ex-wife talking
      author has laryngitis and a contract with Audible
      recorded floor announcements for our tower, calm and civil
      needs a gruff old sea captain for a theme park boat
      radio: thirty seconds, fast and cheerful, by noon
      a hushed, awed reader for our star show
      French Canadian read for a warranty clip
      blind visitors should hear what is on the screen
      GPS-style prompts for our forklift trainer
      a mother's warmth for a hospital spot
      my dad has a great bass and is retired, how does he begin
      compliance course, fifty modules, same tone throughout
      introduce our starting lineup like the pros
      animated squirrel with a Brooklyn accent
      walking tour of the battlefield on a phone
      dub our Mexican testimonials into English
      political spot, serious, this week
      poems read for a meditation app
      the gala's 'please take your seats' announcement
      train station style announcements for our zoo tram
      trailer for a novel
      callers hang up while waiting, give them something pleasant
      replace the robot reading our slides
      narrating a nature film, slow and close
      bilingual prompts for a clinic's menu
      British butler for a hotel app
      kid's laugh and lines for a toy
      after-hours message
      read my manuscript aloud
      Appalachian accent`,
    brands: 'ACX',
    touches: 'audiobook listener, radio announcer, call center agent, voice student',
    near: 'recording studios, acting and modeling, podcasts, video, film production, voice lessons',
  },
  {
    name: 'acting and modeling',
    does: 'actor, actress, model, talent agent, talent agency, modeling agency, casting director, theater director, community theater, stage manager, brand ambassador, hand model, fit model, extras casting, standardized patient actor, trade show models, demo reel coach, playhouse artistic director, fashion show producer, improv actor, pageant coach, dancers for hire, SAG-AFTRA performer, child talent manager, commercial print model, runway coach, promotional staffing, murder mystery troupe, historical interpreters, background casting, summer stock director, improv troupe for corporate shows, medical simulation patients, real-bearded Santa, choreographer and dance company, plus-size model, living statues and stilt performers, costume characters, theater producer, one-person shows, audition coach',
    signs:
      'actor, actors, actress, modeling agency, talent agent, talent agency, casting director, community theater, audition, auditions, brand ambassador, trade show models, fashion show, stage manager, theater director, pageant, dancers for, local playhouse, fashion model, models for our, runway models, casting, acting agency, extras casting, improv troupe, murder mystery, stage play, cast a commercial, promo models, promotional models, reenactors, child model, child actor, baby model, talent manager, community players, standardized patient, theater troupe, theatre group, dinner theater, promo staff',
    asks: `two people to play a couple in our commercial
      strangers keep saying my daughter should be in ads
      faces for a catalog, normal people of all ages
      role players for police crisis training
      our theater needs a director for the spring play
      how does my son get an agent
      greeters for our booth at the expo
      hands that look good in close-ups for a soap ad
      fashion show fundraiser needs people to walk
      somebody to play a founding father at the library
      I always wanted to be on stage, where do I begin at fifty
      someone to pretend to be a patient for nursing students
      pageant in spring and she freezes in the interview
      dancers for a halftime show
      baby has a Gerber face, says everybody
      six people who can look bored in a waiting room on camera
      mall agency asks two thousand upfront, is it a scam
      he landed the school lead and now wants Broadway
      swim line needs curvy women on the catwalk
      the pharmacy students must practice on someone who fakes chest pain
      our murder mystery dinner is short a butler and a corpse
      Lincoln for Presidents' Day at the elementary
      silver-haired couple for a retirement brochure
      twelve dancers for a halftime tribute
      dinner theater looks for a Dolly
      energy drink wants lively folks handing out cans
      who stages a historic reenactment with lines
      foot and hand close-ups, neat nails
      a friendly face at the door of our trade show, in costume
      performer who signs, for a public service spot
      she's six foot and stands straight, what now
      amateur troupe lost its prop person and lights
      bridal expo, eight gowns, eight girls
      improv troupe for the hospital's holiday evening
      comp card and an agent
      one-man Mark Twain for the library
      crowd of protesters for one afternoon
      sizes 2 to 22 for fittings at a sewing brand
      shy boy shines when he plays a role
      child on set, does she need a permit
      interview polish and a talent for Miss Teen
      somebody to play Santa in our ad
      living statue at the gala
      line runner before an audition`,
    touches:
      'drama student, theatergoer, catalog shopper, artificial intelligence modeler, model train hobbyist',
    near: 'acting lessons, film production, photography, voice-over, makeup, costumes, emcees',
  },
  {
    name: 'art galleries',
    does: "gallery owner, art dealer, gallerist, artist, painter of portraits, muralist, mural artist, sculptor, watercolor artist, fine artist, art consultant, illustrator, commissioned paintings, pet portraits in oil, stained glass artist, art for offices, public art, art center director, art fair organizer, curator, glass artist, printmaker, gallery exhibitions, art leasing, courtroom artist, live wedding painter, plein air landscapes, charcoal and pastel portraits, bronze sculptor, wall art for hospitals, arts council director, corporate collection adviser, exhibition curator, encaustic, botanical illustrator, children's book illustrator, chalk artist, graffiti and spray murals, estate of the artist management, open studio tours, limited edition prints, juried show organizer, artist residency host, equine and wildlife painter, memorial statues, percent-for-art consultant, caricature artist",
    signs:
      'art gallery, gallery, artist, artists, mural, murals, muralist, oil painting, portrait painted, commission a painting, sculpture, sculptor, sculptures, watercolor, original art, art for the walls, bare walls, stained glass, art show, exhibit my, art fair, curator, illustrator, painted portrait, artwork for, bronze statue, public art, local artists, painter of portraits, bronze sculpture, canvas painting, paint a portrait, portrait in oil, pet portrait, gallery show, gallery opening, art exhibit, art exhibition, wall art, art dealer, art consultant, illustrations, illustrated, juried show, landscape painting, limited edition print, abstract painting, charcoal drawing, caricatures, live painter, art fairs, gallery wants, art walk, paint a mural, sculpted',
    asks: `bare walls in our new lobby
      somebody to paint a mural on the side of the store
      portrait of the founder in oil for the board room
      I paint and would love to show my work somewhere
      painting of the old homestead as a gift
      statue of our first mayor for the square
      picture of our late dog, painted not photographed
      where can clients buy something by local people
      restaurant wants rotating paintings on the wall
      illustrate the children's book I wrote
      stained glass window in memory of my wife
      my father left 200 of his own canvases
      utility boxes downtown should look cheerful
      hospital wants calming pictures for patient rooms
      paint the couple live at the reception
      jungle scene on the nursery wall
      art walk needs more painters and potters
      choose pieces for a big house we just built
      our new clinic looks like a garage, something soothing for the corridors
      blank forty-foot wall that teenagers tag, paint something proud on it
      mother died and her studio holds hundreds of watercolors
      likeness of our retiring judge for the courthouse
      an heirloom of my horse that isn't a snapshot
      something original and large above the sofa
      developer must spend one percent on something public
      donor wants bronze hands in the lobby
      finally have enough canvases for a show
      kids' book about a goat needs forty drawings
      paint the underpass with our immigrant history
      the winery wants to hang somebody new each season
      guests gather around someone sketching the vows
      buy something by a real human for our fifteenth
      judge for a county fair's painting division
      a carousel horse sculpted as a memorial
      who represents estates of dead sculptors
      chalk on the sidewalk for the festival
      paint our silo
      prints and originals to lease for a law office
      we inherited a loft full of prints and want a proper exhibition
      trout, fly rod and cabin over the mantel in oil
      cathedral panels with saints, new, for a chapel
      arts council seeks vendors for Labor Day weekend
      live caricatures, but real paintings
      vet's fallen brother, drawn in charcoal
      pianos painted and left around town
      museum's gift shop wants local prints
      where are the open studios this month
      my wedding bouquet painted in oils
      glass chandelier like blown petals
      large abstract in blues
      child's bedroom with planets
      chapel ceiling, clouds
      map of the ranch, hand-drawn
      mosaic bench in the park`,
    touches:
      'museum visitor, art student, museum guard, house painter, paint-and-sip guest, art collector',
    near: 'picture framing, art appraisal, art lessons, interior design, art restoration, pottery, local history',
  },
  {
    name: 'picture framing',
    does: 'picture framer, custom framing, frame shop owner, shadow boxes, matting and mounting, museum glass, framed diplomas, jersey framing, canvas stretching, mirror framing, art hanging, picture hanging service, art installation, needlework framing, flag and medal display cases, frame repair, giclée printing, certified picture framer CPF, conservation matting, float mounting, acrylic boxes, sports memorabilia display, large corporate framing jobs, gallery hanging systems, dry mounting, needlework stretching, readymade frames, on-site art installers, gold leaf corner repairs, wedding and ketubah framing, print on canvas and stretch, museum mount maker, certificate plaques and frames, security hanging hardware',
    signs:
      'picture frame, picture framing, custom frame, custom framing, frame shop, shadow box, mat board, diploma framed, jersey framed, museum glass, hang pictures, hanging artwork, picture hanging, canvas stretched, poster framed, flag case, gallery wall, picture framer, get it framed, framed photo, matted and framed, mats and frames, shadowbox, frame my, framing shop, acid-free mat, non-glare glass, art hanger, art installer, canvas stretching, hang art, hang our pictures, jersey in a frame, diploma frame, memorabilia case, framed pictures, hang a gallery, frame a print, frame a jersey',
    asks: `diploma for my new office wall
      grandpa's medals and flag behind glass
      signed jersey should hang in the den
      rolled canvas from our trip to Italy
      sun is fading the watercolor, better glass perhaps
      hang forty pictures evenly in our lobby
      my mother's needlework, mount it without harm
      child's drawing as a gift for a partner
      old frame with gold leaf is chipped
      big mirror needs a wooden surround
      award certificates for twelve agents, all alike
      baby shoes and hospital bracelet in a box
      heavy painting over the stairs, I am afraid to hang it
      wall of family photos, all matched
      glass broke on the way home from college and he graduates again
      my brother's folded flag and ribbons deserve a glass case
      race bib, medal and a snapshot in one deep box behind glass
      rolled posters from the sixties in a tube
      ours hang crooked and the hooks pull out of plaster
      law degree, bar certificate and the oath, all alike
      bridal bouquet pressed and kept behind something
      sixteen canvases from a show must be ready to hang
      prints for every guest room, same look, moisture-proof
      the mat is brown at the edges and eating the print
      baseball, bat and ticket from the perfect game
      christening gown mounted behind museum glass
      three-panel painting and a tall stairwell
      my watercolors won a spot and must be wired by Monday
      grandma's lace doily floated on black
      ketubah with deckled edges
      kindergarten masterpiece that should look like the Louvre
      a corner opened up and the gilding is chipping
      jersey with the whole team's autographs
      antique map, do not fold or glue it
      concert stubs and a guitar pick
      our lobby's history wall, ninety snapshots to line up
      big giclee from a phone picture
      non-glare over a dark oil
      needlepoint looks puckered
      lodge charter from 1889, UV proof
      earthquake country, so nothing may fall off
      puzzle glued together, I want it up
      retirement badge and patches
      heavy mirror above a sofa
      simple black metal, eleven by fourteen
      remat a print
      canvas stretched and ready to hang
      dad's uniform and ribbons`,
    brands: 'Michaels custom framing, FastFrame, Framebridge, Deck the Walls',
    touches: 'craft store clerk, house framing carpenter, eyeglass frame salesman',
    near: 'art galleries, art restoration, photography, glass and mirrors, interior design, engraving and trophies, printing',
  },
  {
    name: 'art restoration',
    does: 'art conservator, painting conservator, art restorer, paper conservator, photo conservation, frame restoration, gilding, ceramics restoration, china repair, sculpture restoration, book conservator, bookbinder, textile conservator, museum conservation, stained glass restoration, statue repair, oil painting cleaning, Bible repair, AIC professional associate, easel paintings lining and inpainting, ceramics and porcelain restorer, disaster response for collections, gilded frame restoration, objects conservator, flags and textiles treatment, stone and bronze statue conservator, leaded window restoration, document deacidification, photograph and tintype conservator, polychrome sculpture, mural cleaning, rare book rebinding, condition reports for museums and insurers, lacquer and icon restoration, kintsugi repairs',
    signs:
      'art restoration, art restorer, restore a painting, restore the painting, torn canvas, yellowed varnish, flaking paint on the canvas, gilding, gold leaf, broken vase, broken figurine, china repair, old documents, bookbinder, book binding, family Bible, rebind, stained glass repair, statue repair, smoke on a painting, water-stained print, foxing, art conservator, paintings conservator, restore paintings, painting restored, painting cleaned, painting conservator, paper conservator, torn painting, cracked paint on a, darkened varnish, chipped porcelain, porcelain repair, ceramic repair, repair a figurine, broken statue, ripped canvas, hole in the canvas, textile conservator, gilded, restore a mural, restore a statue, tapestry, damaged painting, torn print, art conservation, water-damaged painting, soot on the painting, repair a painting, restored painting, old oil painting',
    asks: `hole in an oil painting from the move
      portrait over the mantel is black with soot
      porcelain figurine broke in five pieces
      family Bible with the cover off and pages loose
      mildew on old watercolors after the basement flooded
      church windows sag and the lead is failing
      marble angel in the cemetery lost a wing
      great-grandmother's sampler is falling to threads
      wedding certificate from 1880 crumbles when touched
      WPA mural in the post office needs cleaning
      nativity figures for the parish, paint worn off
      glue the handle back on a Ming-looking vase so nobody sees
      museum found flaking paint on a loaned canvas
      war letters we want to keep from fading
      movers put a thumb through Great-aunt Ida's portrait
      the madonna's hand came off during procession
      brown spots all over a Japanese print
      somebody cleaned the landscape with window spray
      fire next door and everything on our walls smells and is gray
      saint's statue fell and its painted head rolled off
      pastor found pigeons behind a bowed rose window
      tapes stuck to a Civil War letter and turned amber
      Lladró lady lost three fingers
      tapestry is sagging under its own weight
      parchment with a wax seal, torn in four, mend it
      mural in the old theater is peeling like a sunburn
      Mexican retablo has woodworm
      my ancestor's christening gown has rust stains
      museum board got a grant and needs a condition survey
      the oil is so dark that we never noticed the cow
      tintype is flaking in its case
      terracotta pot, shards in a shoebox
      gilded mirror frame with missing leaves
      flood soaked two hundred ledgers of our village
      carved angel with wings full of worm holes
      globe from 1880, split at the equator
      Torah scroll with cracked ink
      flag from the Spanish war crumbles when unrolled
      claims adjuster wants a treatment estimate on a painting
      Hummels in pieces
      a Chinese screen with lifting lacquer
      somebody painted over grandma's signature
      cracked fresco
      marble bust, nose gone
      restitch a psalter
      wax doll head
      crazed enamel on an old icon
      invisible repair of porcelain
      cleaning of an icon
      mend a ripped drawing`,
    touches:
      'museum docent, art history student, furniture refinisher, crafts hobbyist, wildlife conservation officer',
    near: 'art galleries, picture framing, antiques, art appraisal, furniture repair, local history, university research',
  },
]
