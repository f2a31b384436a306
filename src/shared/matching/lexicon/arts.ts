import type { Trade } from './trade'

/** Trades of pictures, sound and the stage. */
export const arts: readonly Trade[] = [
  {
    name: 'photography',
    does: 'photographer, portrait photographer, wedding photographer, family photos, newborn photos, senior portraits, headshots, event photographer, school photographer, maternity photos, boudoir photographer, sports photographer, pet portraits, photo studio owner, photojournalist for hire, engagement photos, real estate photographer, branding photos, photo retouching, church directory photos, passport photos, cake smash, team photos',
    signs:
      'photographer, photography, photo shoot, headshot, headshots, family portrait, family pictures, senior pictures, senior portraits, newborn photos, wedding photos, engagement photos, portrait, portraits, picture day, professional pictures, boudoir, maternity photos, listing photos, Christmas card picture, passport photo, group photo, restore an old photo, photo retouching, photos taken, nice photos, photos of our, take pictures of, family photos',
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
      actor needs new 8x10s`,
    brands: 'Lifetouch, JCPenney Portraits, Jostens',
    touches:
      'camera club member, amateur photographer, photo lab clerk, X-ray technician, Instagram influencer',
    near: 'video, wedding planning, photo booths, makeup, product photography, aerial photography, picture framing',
  },
  {
    name: 'product photography',
    does: 'product photographer, commercial photographer, e-commerce photos, catalog photography, food photographer, food stylist, studio product shots, white background photos, architectural photographer, interiors photographer, advertising photographer, menu photos, jewelry photography, lifestyle product photos, industrial photographer, 360 product spins, Amazon listing photos',
    signs:
      'product photos, product shots, product photographer, catalog photos, white background, e-commerce photos, food photographer, menu photos, food photos, pictures of our products, Amazon listing photos, commercial photographer, photos for the online shop, architectural photos, jewelry photos, flat lay, food stylist',
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
      Kickstarter for my gadget needs crisp images`,
    touches: 'eBay hobby seller, stock photo clerk, food blogger',
    near: 'photography, online stores, graphic design, video, advertising space, web design, packaging',
  },
  {
    name: 'aerial photography',
    does: 'drone photographer, aerial photographer, drone pilot, licensed drone pilot, Part 107, aerial video, drone mapping, roof inspection by drone, real estate drone photos, construction progress photos, drone surveying, thermal drone imaging, crop scouting by drone, aerial cinematography, UAV operator, airplane aerial photos',
    signs:
      "drone photographer, drone photos, drone footage, drone pilot, drone shots, drone video, aerial photo, aerial photos, aerial video, aerial view, from the air, bird's-eye view, overhead shot, UAV, Part 107, overhead pictures, fly over the property",
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
      everybody in the parking lot forming a heart, shot from above`,
    brands: 'DJI',
    touches:
      'drone racing hobbyist, air force drone operator, satellite image analyst, model airplane flyer',
    near: 'drones, photography, land surveying, video, roofing, homes for sale, land and farms',
  },
  {
    name: 'video',
    does: 'videographer, video producer, wedding videographer, corporate video, promo videos, video editor, explainer videos, testimonial videos, training videos, motion graphics, animation, real estate video tours, event videography, YouTube channel production, social media reels, recital and sports videos, memorial slideshows, legal video depositions, legacy interviews, video marketing, highlight reels, fundraising videos',
    signs:
      'videographer, wedding film, video editor, edit footage, promo video, explainer video, training video, testimonial video, video tour, YouTube channel, reels, animation, motion graphics, slideshow, highlight reel, recruiting video, camera crew, film my, record the recital, tribute video, legacy interview, GoPro footage, make a video, a video of, video for our, company video, wedding video, videos for, filmed and edited',
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
      thank-you message from all the board members edited together`,
    brands: 'Vimeo, Adobe Premiere',
    touches: 'TV news cameraman, film student, video gamer, video store clerk, TikTok influencer',
    near: 'film production, photography, live streaming, social media, aerial photography, home movies to digital, voice-over',
  },
  {
    name: 'live streaming',
    does: 'live streaming, webcast producer, live stream technician, virtual event producer, hybrid event production, webinar producer, streams funerals and weddings, church live stream setup, sports streaming, multi-camera live production, Zoom producer, broadcast engineer, streaming studio rental, esports streaming',
    signs:
      'live stream, livestream, live-stream, streamed, streaming the service, webcast, webinar, virtual event, hybrid meeting, broadcast the game, Facebook Live, YouTube Live, Zoom meeting host, watch from home, watch remotely, OBS, online audience, stream our',
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
      set up cameras in the sanctuary so volunteers can run it`,
    brands: 'StreamYard, BoxCast',
    touches: 'Twitch gamer, TV station engineer, streaming subscriber, movie streaming fan',
    near: 'video, sound and lighting, conference production, podcasts, funerals, IT support',
  },
  {
    name: 'podcasts',
    does: 'podcast producer, podcast editor, podcast host, podcast studio, podcast launch coach, audio editing, show notes, remote interview recording, branded podcasts, podcast guest booking, radio producer, local radio host, audio storytelling, oral history podcasts',
    signs:
      'podcast, podcasts, podcaster, podcasting, podcast host, podcast editor, show notes, interview on a show, audio editing, radio show, talk radio, Spotify show, Apple Podcasts, guest on a show, podcast episodes',
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
      my voice sounds like a tin can on Zoom recordings`,
    brands: 'Buzzsprout, Libsyn, Riverside.fm',
    touches: 'podcast listener, radio ad salesman, ham radio operator',
    near: 'recording studios, video, voice-over, public relations, social media, live streaming, speaking',
  },
  {
    name: 'recording studios',
    does: 'recording studio owner, recording engineer, audio engineer, music producer, mixing and mastering, demo recording, album production, songwriter, beat maker, jingles, audiobook recording, composer for film and ads, session musician, vinyl pressing, studio rental, field recording, music publishing, arranger',
    signs:
      'recording studio, record a song, record an album, record a demo, demo tape, mixing and mastering, mastered, music producer, audio engineer, vocal booth, jingle, jingles, studio time, composer, write a song, backing track, audiobook recording, record our choir, soundtrack, session players, rap beats, record a CD',
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
      barbershop group needs arrangements written`,
    brands: 'Pro Tools, CD Baby',
    touches: 'garage band member, music fan, audio gear salesman, karaoke singer',
    near: 'live music, podcasts, voice-over, musical instruments, voice lessons, sound and lighting, film production',
  },
  {
    name: 'film production',
    does: 'film producer, filmmaker, film director, cinematographer, documentary filmmaker, production company, TV commercial production, location scout, camera operator, gaffer and grip, film commission, screenwriter, line producer, post-production, casting for films, production assistant, camera rental, stunt coordinator, film editor',
    signs:
      'film crew, filmmaker, documentary, feature film, short film, movie shoot, TV commercial, television commercial, director of photography, cinematographer, location scout, screenplay, screenwriter, film festival, production company, gaffer, movie set, indie film, film commission, film permit, extras for a film, casting call',
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
      commercial for the dealership with real customers`,
    touches: 'film student, movie buff, cinema projectionist, theater manager, movie critic',
    near: 'video, acting and modeling, voice-over, recording studios, advertising space, costumes, aerial photography',
  },
  {
    name: 'voice-over',
    does: 'voice-over artist, voice actor, voice talent, narrator, audiobook narrator, commercial voice, phone greeting recordings, on-hold messages, e-learning narration, radio spots, announcer voice, dubbing, bilingual voice talent, character voices, explainer narration, audio description',
    signs:
      'voice-over, voiceover, voice over, voice actor, voice talent, narrator, narration, narrate, audiobook narrator, on-hold message, phone greeting, voicemail greeting, radio voice, read the script, dubbing, deep voice, announcer voice, phone tree recording',
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
      documentary needs someone who sounds like a farmer`,
    brands: 'ACX',
    touches: 'audiobook listener, radio announcer, call center agent, voice student',
    near: 'recording studios, acting and modeling, podcasts, video, film production, voice lessons',
  },
  {
    name: 'acting and modeling',
    does: 'actor, actress, model, talent agent, talent agency, modeling agency, casting director, theater director, community theater, stage manager, brand ambassador, hand model, fit model, extras casting, standardized patient actor, trade show models, demo reel coach, playhouse artistic director, fashion show producer, improv actor, pageant coach, dancers for hire',
    signs:
      'actor, actors, actress, modeling agency, talent agent, talent agency, casting director, community theater, audition, auditions, brand ambassador, trade show models, fashion show, stage manager, theater director, pageant, dancers for, local playhouse, fashion model, models for our, runway models, casting',
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
      dancers for a halftime show`,
    touches:
      'drama student, theatergoer, catalog shopper, artificial intelligence modeler, model train hobbyist',
    near: 'acting lessons, film production, photography, voice-over, makeup, costumes, emcees',
  },
  {
    name: 'art galleries',
    does: 'gallery owner, art dealer, gallerist, artist, painter of portraits, muralist, mural artist, sculptor, watercolor artist, fine artist, art consultant, illustrator, commissioned paintings, pet portraits in oil, stained glass artist, art for offices, public art, art center director, art fair organizer, curator, glass artist, printmaker, gallery exhibitions, art leasing, courtroom artist, live wedding painter',
    signs:
      'art gallery, gallery, artist, artists, mural, murals, muralist, oil painting, portrait painted, commission a painting, sculpture, sculptor, sculptures, watercolor, original art, art for the walls, bare walls, stained glass, art show, exhibit my, art fair, curator, illustrator, painted portrait, artwork for, bronze statue, public art, local artists',
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
      choose pieces for a big house we just built`,
    touches:
      'museum visitor, art student, museum guard, house painter, paint-and-sip guest, art collector',
    near: 'picture framing, art appraisal, art lessons, interior design, art restoration, pottery, local history',
  },
  {
    name: 'picture framing',
    does: 'picture framer, custom framing, frame shop owner, shadow boxes, matting and mounting, museum glass, framed diplomas, jersey framing, canvas stretching, mirror framing, art hanging, picture hanging service, art installation, needlework framing, flag and medal display cases, frame repair, giclée printing',
    signs:
      'picture frame, picture framing, custom frame, custom framing, frame shop, shadow box, mat board, diploma framed, jersey framed, museum glass, hang pictures, hanging artwork, picture hanging, canvas stretched, poster framed, flag case, gallery wall, picture framer, get it framed, framed photo, matted and framed',
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
      wall of family photos, all matched`,
    brands: 'Michaels custom framing, FastFrame, Framebridge, Deck the Walls',
    touches: 'craft store clerk, house framing carpenter, eyeglass frame salesman',
    near: 'art galleries, art restoration, photography, glass and mirrors, interior design, engraving and trophies, printing',
  },
  {
    name: 'art restoration',
    does: 'art conservator, painting conservator, art restorer, paper conservator, photo conservation, frame restoration, gilding, ceramics restoration, china repair, sculpture restoration, book conservator, bookbinder, textile conservator, museum conservation, stained glass restoration, statue repair, oil painting cleaning, Bible repair',
    signs:
      'art restoration, art restorer, restore a painting, restore the painting, torn canvas, yellowed varnish, flaking paint on the canvas, gilding, gold leaf, broken vase, broken figurine, china repair, old documents, bookbinder, book binding, family Bible, rebind, stained glass repair, statue repair, smoke on a painting, water-stained print, foxing, art conservator, paintings conservator',
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
      war letters we want to keep from fading`,
    touches:
      'museum docent, art history student, furniture refinisher, crafts hobbyist, wildlife conservation officer',
    near: 'art galleries, picture framing, antiques, art appraisal, furniture repair, local history, university research',
  },
]
