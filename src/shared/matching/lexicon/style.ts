import type { Trade } from './trade'

/** Trades of looks, clothes and keepsakes. */
export const style: readonly Trade[] = [
  {
    name: 'hair',
    does: "hairdresser, hairstylist, hair stylist, salon owner, beautician, cosmetologist, colorist, haircuts for women, balayage and highlights, blowouts, extensions, braids, locs, natural hair care, perms, keratin treatments, wedding hair, updos, mobile hairdresser for shut-ins, kids' haircuts, independent stylist, chair renter, curly hair specialist, gray blending, hair loss consultations, licensed cosmetologist, foil highlights and root touch-ups, color correction specialist, tape-in and sew-in extensions, Brazilian blowouts, silk press and protective styles, vivid fashion colors, roller sets for seniors, loc retwists, salon suite owner, scalp treatments, on-location bridal hair, Deva-certified curl cuts",
    signs:
      'hairdresser, hairstylist, hair stylist, hair salon, beauty salon, beautician, colorist, highlights, balayage, blowout, updo, hair extensions, braids, locs, dreadlocks, perm, split ends, curly hair, cornrows, gray roots, hair color, box dye, bad haircut, cosmetologist, silk press, my hair, her hair, hair done, haircut, hair stylist for, cut my bangs, hairdo, sew-in, crochet braids, loc retwist, ombre, frizzy, cowlick, beauty parlor, wash and set, haircut for a woman, hair color correction, balayage touch-up',
    asks: `dyed it at home and it came out orange
      my mother cannot leave the nursing home and needs a cut and set
      curls that nobody in this town knows how to cut
      updo for the bride and six bridesmaids
      box braids before vacation
      my roots are showing and I have a photo shoot Friday
      going gray and want to do it gracefully
      stylist moved away and I am picky
      toddler screams at every cut, need somebody patient
      adopted a Black daughter and need help with her hair
      thinning on top at fifty, what can be done
      gum stuck in my daughter's ponytail
      want extensions for my wedding
      new in town, who do you go to for color
      fresh look before I start interviewing
      a blowout before the gala
      want to donate my long locks
      perm for my grandmother who likes it the old way
      someone to come to the house after my surgery
      home health client wants to feel pretty again
      green tint from the swimming pool won't wash out of my blond
      frizz takes over the minute it gets humid
      I cut my own fringe at midnight and regret it
      grown out to my waist and ready for a change
      it is coming back in a different texture after chemo
      quinceañera court of fourteen girls, all pinned up by two
      toddler found the scissors and chopped one side
      strawberry blond faded to brass after one summer
      my mother-in-law wants her weekly wash and set again
      want to go platinum without frying it
      daughter's dance team needs forty tight buns before competition
      nursing home wants a shop on site two days a week
      bald patch behind my ear from alopecia, hide it with a new style
      tender-headed little girl, beads and cornrows for first grade
      silver streak in front, keep it or cover it
      stroke took my right arm and I cannot wash or style it myself
      chair rentals open near here, I just got my cosmetology license
      postpartum shedding, it comes out by the handful in the shower
      theater needs 1940s victory rolls for nine actresses
      donor locks long enough for a charity, cut it off evenly
      ends look like straw
      bangs too short
      need a root touch-up
      someone good with waves
      retwist before my graduation`,
    brands: 'Great Clips, Supercuts, Aveda, Redken, Ulta',
    touches: 'beauty school student, shampoo assistant, beauty supply clerk, salon receptionist',
    near: 'barbers, makeup, nails, skin care, wigs, bridal wear, personal styling',
  },
  {
    name: 'barbers',
    does: "barber, barbershop owner, master barber, men's haircuts, fades, beard trims, hot towel shave, straight razor shave, kids' cuts for boys, men's grooming, mobile barber, hot lather, line-ups, tapers, buzz cuts, barber school instructor, licensed barber, straight-razor face shaves, clipper and shear cuts, gentlemen's grooming lounge, beard sculpting, designs cut into fades, cuts for veterans and seniors, house-call haircuts for men, barber chair rental, scissor cuts for men, neck shaves and hot towels",
    signs:
      "barber, barbershop, barber shop, skin fade, beard trim, hot shave, straight razor, buzz cut, crew cut, mustache trim, men's haircut, boys' haircut, sideburns, beard shaping, flat top, fade haircut, taper cut, clippers cut, beard, barber chair, barber pole, mid fade, bald fade, high and tight, goatee, razor bumps, shave and a haircut, neck shave",
    asks: `my son starts his first job and needs a clean cut
      groom and groomsmen want a hot shave that morning
      beard got wild over the winter
      old-school place for my grandfather
      who does a good fade around here
      husband is housebound, someone to come trim him up
      boys need cuts before picture day
      homeless shelter wants free cuts for an interview day
      military regulation cut by Monday
      a place where men talk sports and get a trim
      autistic boy who hates clippers, needs a calm shop
      husband wants a gift certificate for a good shave
      wedding morning, six men and a pot of coffee
      my boy got a buzz from his brother and it is crooked
      looking for a good barber near the office
      first cut for a one-year-old, with a photo
      neck hair creeps down into his collar between visits
      the old fellow on the square with the striped pole retired
      ingrown bumps on my throat each time I use a razor
      nephew wants lightning bolts cut in over his ears
      hospice patient has three weeks of whiskers
      my dad only trusts someone with clippers and a strop
      police academy starts Monday, high and tight for eleven recruits
      football team wants matching mohawks before the playoffs
      little brother got gum over his ear and needs it short
      groom wants his goatee squared off before pictures
      losing it on top, just shave the whole thing smooth
      men's shelter hosts a grooming day for job seekers
      boss said the whiskers must be neat for client meetings
      nobody in this county can cut a flat top anymore
      my teenage son hides under a mop and has court Tuesday
      father and son trim on Saturday morning, no appointment
      veterans home needs somebody every other Thursday with clippers
      stubble to handlebar, want it waxed and curled
      widower has not had a trim since she passed
      opening a three-chair shop for gentlemen and looking for talent
      clean up my neckline
      hot towel and a razor
      skin fade before vacation
      trim for grandpa`,
    brands: 'Sport Clips',
    touches: 'barber college student, razor collector, dog groomer',
    near: 'hair, tailoring, formal wear, skin care, shoe repair',
  },
  {
    name: 'nails',
    does: 'nail technician, manicurist, nail salon owner, manicures, pedicures, gel nails, acrylic nails, dip powder, nail art, mobile manicures, spa pedicures, press-on nails, nail repair, senior pedicures, licensed manicurist, structured gel overlays, sculpted acrylic full sets, fills and soak-offs, Russian manicure, waterless pedicures for diabetics, chrome and ombre nails, paraffin hand treatments, hand-painted nail designs, nail bar owner, polish parties for kids, medical nail technician',
    signs:
      'nail salon, nail tech, manicure, manicurist, pedicure, gel polish, acrylics, acrylic nails, dip powder, nail art, cuticles, mani-pedi, broken nail, press-on nails, toenail polish, French tips, nails done, my nails, fingernails, gel nails, hangnail, gel manicure, nail fill, nail polish, fingernail, ombre nails, nail bar, chipped polish, toes painted, toes done, full set of nails, soak off my gels',
    asks: `fingers done before my wedding day
      girls' day with toes and fingers for six
      broke an acrylic an hour before the party
      my grandmother cannot reach her toes to trim and polish them
      spa party for my daughter's tenth birthday
      gel that lasts through two weeks of vacation
      I bite them to the quick and want them to look nice
      thank-you gift certificate for a mani-pedi
      someone to come to the senior home and paint the ladies' fingers
      hands look awful from gardening, big presentation Monday
      sterile, clean salon, I got an infection at the last one
      looking for a nail tech who does not rush
      my nails split since the thyroid trouble
      French tips for prom
      bridesmaids want the same pale pink
      polish chips the very next day no matter what I do
      a hand model shoot and my cuticles are ragged
      sandal season and my heels and toes are a disgrace
      three of my tips popped off on the airplane
      nervous nibbler, want something so strong I cannot chew it
      mechanic with grease under every fingertip, getting married Saturday
      engagement announcement photo shows my hand and it looks rough
      great-aunt in rehab brightens when somebody paints hers red
      tiny snowflakes on each finger for the Christmas party
      sisters' weekend, five of us soaking our feet with prosecco
      the glue-on ones ripped my real ones paper thin
      need the long coffin shape in black for Halloween
      allergic to the acrylic powder and fingertips itch
      hotel wants somebody to do hands and feet for a conference of women
      nurse at the hospital, only short and clear allowed
      baby shower favor, every guest gets polished in mint
      fill is two weeks overdue and lifting at the edges
      school dance, three girls, sparkles and no drama
      my diabetic husband wants his feet soaked and trimmed and buffed
      soak these off without wrecking what is underneath
      toes before Hawaii
      ballet pink, short, square
      chrome finish for New Year's
      fix a split tip
      polish change for Grandma`,
    brands: 'OPI',
    touches: 'nail polish collector, beauty supply clerk, hardware clerk',
    near: 'hair, skin care, makeup, foot care, massage, bridal wear',
  },
  {
    name: 'makeup',
    does: 'makeup artist, bridal makeup, airbrush makeup, MUA, lash extensions, lash artist, lash lifts, brow artist, brow lamination, permanent makeup, microblading, stage makeup, special effects makeup, cosmetics consultant, beauty consultant, makeup lessons, Mary Kay consultant, photo shoot makeup, areola and scar tattooing, glam squad for weddings, on-location makeup artist, HD and camera-ready makeup, brow tinting and henna brows, volume and hybrid lashes, prosthetics and gore effects, editorial and runway makeup, powder brows, lip blush tattooing, makeup for mature skin, color matching consultations, makeup for men on camera',
    signs:
      'makeup, make-up, makeup artist, bridal makeup, lash extensions, eyelashes, eyelash, lashes, eyebrows, brows, brow lamination, microblading, permanent makeup, lipstick, mascara, foundation shade, airbrush makeup, cosmetics, eyeliner, contouring, lash lift, false lashes, eyeshadow, blush and lipstick, cosmetic tattoo, powder brows, brow tint, lash tint, smoky eye, lip blush, makeup trial',
    asks: `bride and five maids need their faces done by noon
      on TV for the first time and I look washed out
      lost my eyebrows to chemo
      fuller lashes without gluing them each morning
      headshots on Thursday, want to look polished
      teen has a pageant and no idea what to put on
      learn to do my face at sixty without looking overdone
      zombies for the haunted house
      prom group of seven girls, do us all at our house
      my shade never matches and the drugstore is no help
      my brows are so thin they disappear in pictures
      school musical needs old-age faces
      a party where friends try lipsticks and skincare
      cover a scar on my cheek for the wedding
      I cry easily and it must survive the vows
      shiny forehead under the studio lights
      burn survivor wants to learn how to even out her cheek
      vampire fangs and fake blood for forty actors in October
      my lids droop and shadow just disappears on me
      headshot day for the whole law firm, take off the shine
      photographer says bring someone to touch everybody up
      vitiligo on my face and a reunion coming up
      daughter's recital wants rosy cheeks and winged eyes on twenty kids
      grandmother of the groom who has never worn a stitch of it
      arthritis makes drawing a straight line on my lid impossible
      allergic to most of what the department store counter sells
      drag night fundraiser, our pastor agreed to be transformed
      wake up with my arches already drawn in
      lighter than my sister and nobody carries the right tone
      trial run two months before the ceremony
      lashes fell out after the strip glue
      news anchor wants lessons for high definition
      community theater Cats, whiskers and all
      black eye two days before the wedding pictures
      cover dark circles
      glam for prom
      microbladed arches redone
      natural bridal look
      old-age stage face`,
    brands: 'Mary Kay, Avon, Sephora, MAC Cosmetics, Clinique',
    touches: 'beauty influencer, department store perfume clerk, cosmetics chemist',
    near: 'hair, skin care, nails, photography, wedding planning, acting and modeling, personal styling',
  },
  {
    name: 'skin care',
    does: 'esthetician, aesthetician, facials, waxing, day spa owner, spa manager, chemical peels, medspa, med spa nurse injector, Botox and fillers, laser hair removal, electrolysis, microdermabrasion, acne facials, body wraps, spray tans, tanning salon, sugaring, skincare consultant, anti-aging treatments, spa packages, dermaplaning, med-spa owner, aesthetic nurse, licensed esthetician, HydraFacial provider, microneedling and PRP, Brazilian and full-body waxing, dermal fillers and neurotoxins, IPL photofacials, LED light therapy, lymphatic facials, back facials, licensed electrologist, laser technician, corrective peels for hyperpigmentation, teen acne program, medical aesthetics practice',
    signs:
      "esthetician, facials, bikini wax, day spa, med spa, medspa, spa day, Botox, laser hair removal, electrolysis, chemical peel, microdermabrasion, spray tan, wrinkles, clogged pores, blackheads, crow's feet, sugaring, chin hairs, dull skin, dark spots, frown lines, collagen, a facial, leg waxing, brow waxing, lip filler, tanning bed, wax my, microneedling, HydraFacial, laugh lines, enlarged pores, unwanted hair, spa treatment, mud wrap, Brazilian wax, eyebrow threading, dermaplane, whiteheads, bacne, age spots",
    asks: `spa day for my wife's fiftieth
      breakouts at forty and nothing from the store helps
      get rid of chin hairs for good
      frown lines make me look angry in meetings
      legs and bikini line before the honeymoon
      spray tan for a bodybuilding contest
      my teenage daughter's pimples make her cry, maybe a facial
      want to glow on my wedding day
      back wax for my husband before the beach
      relaxing afternoon for the office ladies
      sun spots on my hands from years of tennis
      gift certificate for facials for the teachers
      freshen up without surgery
      eyebrow wax, somebody gentle
      hair on my upper lip is embarrassing
      mask acne left marks along my jaw that won't fade
      stubble by noon, tired of shaving my underarms forever
      my chest is crepey and I live in V-necks
      back breaks out and the swimsuit season is here
      bachelorette weekend with cucumber slices and robes
      the number eleven between my eyebrows gets deeper every year
      brown patches came with the pregnancy and stayed
      transgender daughter wants her beard gone for good
      cheeks look hollow in every picture since I lost weight
      skin turned to sandpaper after a winter of indoor heat
      twenty-fifth reunion in a month and I look tired
      golden glow for the pageant without streaky palms
      gift for a new mom who has not had an hour to herself
      blackheads on my nose that squeezing only makes worse
      swimmer wants his legs and chest smooth before the meet
      hotel wants to add facials and body wraps and needs a director
      employee appreciation, ninety minutes of pampering for nine
      rosy flushed cheeks that embarrass me on dates
      doctor's office wants an injector two days a week
      brows shaped with a string like back in India
      smooth legs for the cruise
      freckled from the lake all my life, even it out
      pores like craters
      a peel before the reunion
      lips a bit fuller
      couples' spa afternoon
      pamper my wife`,
    brands: 'European Wax Center, Rodan + Fields, Massage Envy, Botox',
    touches: 'esthetics student, spa receptionist, cosmetics clerk, dermatology patient',
    near: 'dermatology, makeup, massage, nails, hair, plastic surgery',
  },
  {
    name: 'personal styling',
    does: "personal stylist, wardrobe consultant, image consultant, personal shopper, closet edit, color analysis, fashion stylist, boutique owner, women's clothing boutique, menswear shop, style coach, etiquette coach, clothing consultant, capsule wardrobe, consignment boutique, business wardrobe, bra fitter, lingerie shop, plus-size clothing, children's clothing shop, fashion designer, shoe store owner, certified image consultant, seasonal color draping, on-camera wardrobe styling, closet cleanouts and outfit planning, personal shopping for men, executive presence wardrobe, stylist for branding shoots, business etiquette and dining tutorials, custom clothier appointments, bra fittings after mastectomy, comfort shoe fitter, maternity boutique, virtual styling sessions, hat shop",
    signs:
      'stylist for clothes, personal shopper, image consultant, nothing to wear, what to wear, closet full of clothes, color analysis, capsule wardrobe, clothing boutique, boutique, outfits, fashion advice, dress for success, bra fitting, plus-size clothes, business attire, interview outfit, etiquette, shoe store, maternity clothes, new wardrobe, wardrobe help, color palette draped, color draping, wardrobe consultant, dress code for the gala, dining etiquette, table manners, wear on camera, capsule closet, petite clothes, big and tall, style makeover, clothes shopping with me, business casual, milliner',
    asks: `closet full of clothes and nothing to wear
      promoted to partner and still dressed like a student
      lost sixty pounds and nothing fits
      interview on Monday and I own only jeans
      my husband dresses like it is 1994
      want to look good on camera for my videos
      back to work after ten years at home, what do women wear now
      what should our family wear for the portraits
      help my mother shop, she uses a walker
      which colors suit me
      cruise in January and no vacation outfits
      young staff needs table manners before client dinners
      a nice shop for a plus-size dress
      teach the salespeople how to look professional
      get properly measured for bras
      good walking shoes fitted by somebody who knows feet
      our brand photos need someone to pick the clothes
      everything I own is black yoga pants
      divorced at fifty and dating, my jackets have shoulder pads
      new job is business casual and I have no idea what that means
      tall and narrow, nothing off the rack looks right
      retired from the Navy, never had to choose an outfit before
      first black tie cruise and they sent a list of dress codes
      bought so much online that still hangs with the tags
      went gray and my old colors make me look sick
      six months along and have to present to the board
      small-chested since surgery and nothing sits right on top
      going on a book tour and want a signature look
      my teenage son was laughed at for his sneakers and pants
      shelter residents starting office jobs need clothes and advice
      board chair says our young associates look sloppy at lunch
      daughter's sorority rush week, five days of dresses
      transitioning and want to buy women's things without stares
      what goes with a navy suit besides white
      wide feet, bunions and a trade show on concrete
      realtor with a bright new brand, dress me to match
      interns slurp soup and text at the table with clients
      blind husband, label and match what hangs in there
      store for ladies over sixty that is not beige
      where do short men find blazers
      hats for the Derby
      makeover for my mom
      look ten years younger, clothes wise
      weed out my wardrobe
      dress me for television`,
    brands: "Stitch Fix, Cabi, LuLaRoe, Nordstrom, Macy's, Chico's",
    touches:
      'fashion blogger, department store cashier, fashion student, mall shopper, fast fashion warehouse worker',
    near: 'tailoring, makeup, hair, organizing, career coaching, thrift and donations, jewelry',
  },
  {
    name: 'tattoos',
    does: 'tattoo artist, tattoo shop owner, body piercer, piercing studio, tattoo removal, laser tattoo removal, cover-up tattoos, custom ink, memorial tattoos, fine-line tattoos, henna artist, mehndi, ear piercing, temporary tattoos, scar cover-up tattooing, licensed body artist, black and gray realism, Japanese traditional sleeves, watercolor and script lettering, blackwork and geometric, APP member piercer, septum and cartilage piercings, walk-in tattoo studio, Q-switched laser removal, 3D nipple tattoos after mastectomy, jagua and henna parties, portrait tattoos, micro-tattoos, apprenticeship at a tattoo parlor',
    signs:
      'tattoo, tattoos, tattooed, tattoo artist, piercing, piercings, ears pierced, ear piercing, nose ring, body piercer, henna, mehndi, cover-up tattoo, tattoo removal, sleeve on my arm, belly button ring, tattoo parlor, tattooist, gauges in my ears, septum ring, cartilage piercing, stud in my nose, ink on my forearm, lettering on my wrist, tattoo touch-up, get pierced, body art',
    asks: `my ex's name on my arm has to go
      a small memorial for my brother, in his handwriting
      get my eight-year-old's ears pierced safely
      mehndi on the bride's hands the night before
      full sleeve by somebody who is really an artist
      cover mastectomy scars with flowers
      old faded anchor needs a touch-up
      four sisters want matching ones
      nose stud got infected at the mall kiosk
      henna at our school's culture night
      remove one before I enlist
      paw print of our dog who died
      teenager wants a belly ring, somebody clean and careful
      looking for an artist with a light hand
      drunk in Reno at nineteen, wearing the proof on my calf
      grandmother's signature from a birthday card on my wrist
      unit insignia on four shoulders after deployment
      recruiter says what shows above the collar must be lightened
      misspelled word in script along my ribs
      semicolon on the inside of the arm, small and clean
      late husband's heartbeat line from the monitor, put it on me
      stretched lobes and now I want a conventional job
      baby girl, six months, tiny gold studs at a safe place
      gang marks on his knuckles keep him from being hired
      Polynesian band around the upper arm by someone who respects it
      bump on my cartilage hoop won't go away
      ladies' night with brown paste flowers painted on everyone's hands
      burn scar I would rather see as a koi fish
      my old butterfly has turned into a blue blob
      fiftieth birthday dare, one small star on the ankle
      nipples drawn back in after reconstruction
      daughter turned eighteen and wants a hoop in her lip
      our brewery gives free ink of the logo to mug club members
      festival wants painted designs that wash off in a week
      sun goddess across my whole back
      cover up an ex on my shoulder
      matching sister ink
      first tattoo, afraid of needles
      pierce my daughter's ears
      fade my ink with a laser`,
    touches: 'tattoo collector, tattoo convention visitor, sign painter',
    near: 'skin care, makeup, dermatology, art galleries, barbers',
  },
  {
    name: 'tailoring',
    does: 'tailor, seamstress, alterations, dressmaker, hemming, custom suits, bespoke tailor, wedding dress alterations, zipper repair, mending, clothing repair, made-to-measure shirts, leather jacket repair, letterman patches sewn on, drapery sewing, slipcovers sewn, suit fitting, uniform alterations, master tailor, bench tailor trained in Italy, alterations shop owner, gown hemming and bustles, jacket relining, invisible reweaving, adaptive clothing alterations, jeans tapering, custom dressmaking from sketches, military patches and stripes, beading repair, sportcoat recuts, fur and leather alterations',
    signs:
      'tailor, tailoring, seamstress, alterations, hem, hemmed, hemming, take in the waist, let out the waist, zipper, dressmaker, sewn on, mending, mended, pants too long, sleeves too long, bespoke suit, custom suit, made-to-measure, ripped seam, torn lining, dress too big, suit fitted, taken in, patches sewn, dress altered, suit altered, trousers hemmed, cuffs on my pants, too long in the sleeves, seams let out, waistband, inseam, reweaving, take up the hem, buttons replaced, seamster, bustle, jacket relined, sewing alterations',
    asks: `pants are four inches too long
      prom dress gapes at the top and it is next week
      zipper on my good winter coat broke
      lost weight and my suits hang on me
      my mother's wedding gown must fit me
      sew patches on my son's scout uniform
      a suit made for a man who is six foot eight
      bridesmaid dresses came in the wrong size
      moth hole in a cashmere sweater
      lining of my jacket is in shreds
      one shoulder is lower since the accident, clothes sit wrong
      sleeves need shortening before the interview
      someone to sew a christening gown out of a wedding dress
      police cadets need uniforms taken in
      make a dress from a picture I found
      wheelchair user needs pants adapted
      costume repairs during the show's run
      curtains too long, shorten them please
      bought a suit on sale and the jacket swallows him
      I am five foot one and every pair of jeans drags
      moths got the lapel of my grandfather's overcoat
      crotch split when I bent over to tie my shoe
      gained twenty pounds on steroids and buttons won't close
      train of the gown needs to hook up for dancing
      promoted to sergeant, stripes go on six shirts by Friday
      velcro instead of buttons for my father with Parkinson's
      strapless slides down, add something to hold it up
      beads fell off the back of my evening dress
      twin boys need blazers shortened for the school choir
      have the cloth from Hong Kong, want a jacket made of it
      leather coat ripped on a nail along the pocket
      pleats out, cuffs in, twelve pairs of slacks
      airline crew arrived in the wrong sizes, forty skirts
      mastectomy left me uneven and blouses pull on one side
      turn my late wife's sari into a dress for our daughter
      hotel doormen got new coats that fit like sacks
      a vest copied exactly from my worn-out favorite
      the colostomy bag shows under regular pants
      restaurant owner wants twenty aprons shortened
      kilt has to be let out before the games
      button popped off
      taper these legs
      shorten the sleeves
      a dress copied
      let out the seat`,
    brands: "Men's Wearhouse alterations",
    touches: 'fabric store clerk, hobby sewer, fashion student, garment factory worker',
    near: 'bridal wear, dry cleaning, sewing lessons, formal wear, quilting and embroidery, costumes, shoe repair',
  },
  {
    name: 'bridal wear',
    does: 'bridal shop owner, bridal consultant, wedding dresses, bridal gowns, bridesmaid dresses, mother of the bride dresses, veils and tiaras, prom dresses, quinceañera gowns, pageant gowns, bridal boutique, gown preservation, secondhand wedding dresses, trunk shows, flower girl dresses, communion dresses, certified bridal stylist, sample sale gowns, modest and LDS wedding dresses, custom wedding gown designer, vow renewal dresses, plus-size bridal, headpieces and garters, pre-owned bridal consignment, mother-of-the-groom specialist, debutante gowns, homecoming and prom boutique, after-wedding gown restoration and boxing',
    signs:
      "wedding dress, wedding gown, bridal gown, bridal shop, bridal salon, bridesmaid dress, bridesmaid dresses, mother of the bride, mother of the groom dress, veil, tiara, prom dress, quinceañera dress, pageant gown, flower girl dress, first communion dress, say yes to the dress, gowns, bridal boutique, ivory lace gown, flower girl outfits, bridal party dresses, trying on gowns, quince dress, debutante, homecoming dress, tulle, wedding shoes, something to walk down the aisle in, bridal sash, bridesmaids' dresses",
    asks: `my niece just said yes and starts looking at gowns
      dress ordered online looks nothing like the picture
      bridesmaids in five sizes and one color
      sixty-two and mother of the bride, nothing frumpy
      wedding in six weeks and no dress
      plus-size bride who was treated badly at the last shop
      veil to match my grandmother's lace
      prom gown that nobody else will wear
      puffy princess dress for a quinceañera
      sell or donate the gown I wore once
      white dress for first communion
      keep the gown from yellowing in the closet
      second marriage, something simple and ivory
      engaged on Sunday and my mother already booked Saturday to try some on
      courthouse ceremony, a short white number with sleeves
      she wants to walk down the aisle in something with pockets
      six months pregnant at the ceremony, lace with room to grow
      shop went bankrupt with my deposit and my order
      religious family, shoulders and arms must be covered
      marrying on a beach, train would fill with sand
      best friend from Korea flies in two days to shop with me
      eight women, ages nineteen to seventy, all in dusty sage
      four-year-old scatters petals and twirls, needs tulle
      my stepdaughter's ceremony, I must not outshine her mother
      size 26 and every sample is a six
      debutante cotillion requires floor-length and gloves
      renewing vows after forty years, champagne color maybe
      court dresses for a sweet fifteen with hoop skirts
      two brides, one in a jumpsuit, one in satin
      junior prom, she wants emerald with an open back
      it came in with the wrong neckline and the date is close
      charity collects once-worn gowns for military fiancées
      ordered in March, still on a ship from China
      godmother buys the white outfit for her communion
      store for the whole bridal party on one rack
      cathedral length lace
      gown under a thousand
      vintage gown, tea length
      dress for the groom's mother`,
    brands: "David's Bridal, Kleinfeld",
    touches: 'bride-to-be, bridal model, wedding blogger, bridal show visitor',
    near: 'wedding planning, tailoring, formal wear, dry cleaning, hair, makeup, jewelry',
  },
  {
    name: 'formal wear',
    does: "tuxedo rental, formal wear shop, suit rental, tuxedos, prom tuxes, black tie attire, menswear store, suits for groomsmen, cummerbunds and bow ties, evening gowns, dress rental, haberdasher, custom formalwear, kids' tuxes, military mess dress, tuxedo specialist, wedding party suit coordination, gowns for rent by the night, concert black for orchestras, mess dress and military formal, measuring for out-of-town groomsmen, white tie and tailcoats, pocket squares and studs, cruise formal nights, gala gown boutique, Mardi Gras ball attire, big and tall tuxedos",
    signs:
      'tuxedo, tuxedos, tux, tuxes, black tie, suit rental, rent a suit, groomsmen, bow tie, cummerbund, cufflinks, evening gown, ball gown, tails and top hat, formal wear, white tie, tuxedo rental, dinner jacket, tailcoat, pocket square, suspenders and vest, rented tux, cotillion attire, formalwear, formal night on the cruise, morning coat, studs and cufflinks, patent leather shoes for a tux, groomsmen suits',
    asks: `seven groomsmen in matching suits, in three states
      my son needs something for prom and nothing fits
      black-tie gala and I own one sport coat
      ring bearer is four and needs a tiny suit
      tails for a symphony concert
      husband lost luggage and the wedding is tomorrow
      choir needs matching black outfits
      a gown for the Marine Corps ball
      best man is a size 58 long
      rent a fancy dress just for one evening
      bow tie that is not a clip-on
      father of the bride hates suits and needs one
      prom is Saturday and the jacket came in the wrong size
      charity ball, my husband needs shoes and studs too
      band members need matching jackets
      invitation says tie required and he lives in fishing shirts
      ushers from Ohio, Texas and Guam must look identical
      cruise has two dress-up evenings and I packed shorts
      Mardi Gras krewe ball, floor length and tails are mandatory
      prom date wears lavender, his vest must match
      freshman in the marching band needs concert blacks
      lodge installation, all officers in white gloves and jackets
      twins, age six, carry the rings in little vests
      Oscars party for the charity, sequins for one night
      baritone has no tails and opening night is Friday
      the groom's measurements changed after basic training
      waiters at our gala should look like old Hollywood
      returned it with a gravy spot and got charged the full price
      opera premiere with the boss, all I have is a parka
      grandfather never wore one, size 60 short
      burgundy velvet jacket for a winter wedding
      inaugural dinner at the governor's mansion
      quinceañera escorts, fourteen boys to be measured
      cummerbund or vest, which this year
      two suits for two grooms, complementary but not alike
      school cannot pay, forty boys without a jacket for the dance
      forgot the shoes that go with it
      bow tie lessons included
      white dinner jackets
      cufflinks and studs
      suit for one day`,
    brands: "Men's Wearhouse, Jos. A. Bank, The Black Tux, Rent the Runway",
    touches: 'prom committee student, mall suit cashier, butler',
    near: 'tailoring, bridal wear, dry cleaning, wedding planning, costumes, personal styling',
  },
  {
    name: 'dry cleaning',
    does: 'dry cleaner, laundry service, dry cleaning shop owner, wash and fold, laundromat owner, pickup and delivery laundry, shirt pressing, ironing service, stain removal, wedding gown cleaning and preservation, comforters and drapes cleaned, leather and suede cleaning, smoke-damaged clothing restoration, coin laundry, shirt laundry, garment care specialist, wet cleaning and eco-friendly solvents, fluff and fold by the pound, couture and beaded gown cleaning, rug and drapery cleaning plant, fire restoration dry cleaning, hotel valet laundry, route driver for a dry cleaner, laundry drop-off app, feather pillow and down cleaning, military uniform pressing, vintage garment whitening, coin laundry operator',
    signs:
      'dry cleaner, dry cleaners, dry cleaning, dry-cleaned, laundromat, wash and fold, pressed shirts, shirts pressed, ironing, starch, wine stain, comforter cleaned, suede jacket cleaned, gown cleaned, smoke smell in clothes, dirty clothes, coin laundry, laundry service, do the laundry, laundry piles, stain on my shirt, stain on my suit, shirts starched, starched, martinizing, steam press, fluff and fold, washing and folding, drapes cleaned, down comforter, dry clean only, clothes pressed, gown preservation, ink on my blouse',
    asks: `red wine all over a silk blouse
      five white shirts a week, pressed and on hangers
      king comforter does not fit in our washer
      clothes all smell of smoke after the kitchen fire
      preserve my gown in a box
      someone to do a single dad's laundry
      grease spot on my best suit before court
      mom cannot carry baskets down to the basement any more
      pick up and drop off at the office
      choir robes for eighty singers
      washer died and there are five kids in this house
      ironing, I hate it and pay gladly
      suede boots with salt marks
      drapes have not been cleaned in ten years
      Airbnb sheets washed between guests
      cat peed on my wool coat
      label says do not wash and the baby threw up on it
      ballpoint leaked through my breast pocket
      found my mother's christening gown yellow in a trunk
      bachelor, three hampers full and company coming
      traveling salesman needs seven crisp collars by Monday
      salad dressing down a silk tie
      marching band put away ninety sweaty coats
      candle wax on the altar cloth and on my robe
      dorm sends my son home with garbage bags of it
      down sleeping bags after hunting camp, too big at home
      judge's robe, weekly, no shine on the black
      basement flooded and every box of winter coats smells
      B and B with six beds and a tiny washer
      lipstick on a white collar
      yellow underarm rings on good shirts
      ski jackets before storage, waterproofing put back
      barbecue sauce on a wool blazer, presentation tomorrow
      slipcovers shrink if I do them myself
      my machine is in the shop for two weeks
      fur collar smells like mothballs
      crease in dress greens like the drill sergeant demands
      law office has twenty people who want door pickup
      athletic towels for a small gym, bundled and dropped off
      same-day pressing
      candle wax on a tablecloth
      sheets, towels, folded
      ink stain, silk
      too busy to iron
      somebody who does shirts`,
    brands: 'Martinizing, Tide Cleaners',
    touches: 'hotel laundry attendant, laundry detergent salesman, laundromat customer',
    near: 'tailoring, shoe repair, uniforms, linen service, house cleaning, bridal wear, water and fire damage',
  },
  {
    name: 'shoe repair',
    does: 'shoe repair, cobbler, shoemaker, resoling, heel repair, boot repair, leather repair, purse and handbag repair, luggage repair, belt shortening, shoe shine, orthopedic shoe lifts, shoe stretching, zipper replacement on boots, saddle and tack stitching, sneaker restoration, certified pedorthic shoe modifications, Goodyear welt resoling, Vibram soles installed, cowboy boot rebuilding, purse dyeing and restoration, climbing shoe resoles, golf shoe respiking, dance shoe suede soles, boot stretching for wide calves, leather conditioning and color restoration, briefcase and luggage handles, orthotic build-ups, third-generation cobbler',
    signs:
      'cobbler, shoe repair, shoes resoled, resoled, resole, heels worn, broken heel, boot soles, boots repaired, shoe shine, shoeshine, stretch my shoes, strap on my purse, handbag strap, luggage wheel, suitcase handle, sole came off, boot zipper, shoemaker, insoles glued, rubber heels, heel taps, worn soles, half soles, Vibram, shoes stretched, boots resoled, purse repair, handbag repair, shoe polish, lift put in my shoe, loose sole, shoe dye, squeaky shoes, leather purse handle, suitcase repaired',
    asks: `my favorite boots have holes in the bottom
      heel snapped off an hour before the banquet
      one leg is shorter, need a lift on the left one
      strap tore off a leather purse I love
      wheel broke off the suitcase before our trip
      dress shoes pinch at the toes
      work boots that cost 300 and the sole is flapping
      add another hole to a belt
      old baseball glove needs relacing
      shine stand for our office lobby
      dog chewed the back of my loafers
      cowboy boots need new heels
      my only comfortable pumps are scuffed to the bone
      luggage zipper burst at the seams
      orthopedic boots need new bottoms
      rain seeps in when I walk and the left one squeaks
      Italian loafers, the tops are perfect, underneath is gone
      hip surgery left me a half inch short on one side
      dyed satin pumps must match the bridesmaids
      metal tip pokes through my stilettos
      rock climber wore the rubber off the toes
      calf zipper broke on my tall riding pair
      bag handle frayed, and it was a present from Paris
      letter carrier goes through a pair every four months
      tap plates loose on the dance team's footwear
      bunion rubs, make a little more room
      eyelets ripped out of his hiking pair
      salt line across brand-new suede
      airline crushed the corner of my hard case and a caster is gone
      puppy got the strap of my favorite sandals
      linemen need their climbing boots rebuilt, not replaced
      my briefcase from law school, the lock and handle gave up
      golf spikes stripped and stuck
      hotel lobby would like someone who polishes for businessmen
      flamenco nails and new leather under the toe
      motorcycle jacket snap and belt buckle need replacing
      inherited his grandfather's wingtips, want them alive again
      my brace needs a wider opening in the boot
      police duty belts and holsters, stitching gone
      sole glue didn't hold
      new heels by noon
      stretch these a half size
      shine my wingtips
      recork my Birkenstocks
      loafers chewed`,
    brands: 'Allen Edmonds recrafting, Red Wing Shoes',
    touches: 'shoe store clerk, sneaker collector, shoe factory worker',
    near: 'leatherwork, dry cleaning, tailoring, foot care, watch repair',
  },
  {
    name: 'jewelry',
    does: 'jeweler, jewelry store owner, engagement rings, wedding bands, custom jewelry, goldsmith, silversmith, jewelry repair, ring sizing, gemologist, diamond dealer, jewelry appraisal, stone setting, bead artist, handmade jewelry, pearl restringing, permanent jewelry, jewelry designer, prong repair, heirloom redesign, bench jeweler, engraved lockets, GIA graduate gemologist, bench jeweler and stone setter, lab-grown and mined diamonds, CAD custom ring design, laser welding of fine jewelry, pearl knotting, class rings and signet rings, platinum and white gold rhodium plating, cremation jewelry, Native American silver and turquoise, insurance replacement jeweler, permanent bracelet welding, estate and vintage rings, appraisals for jewelry insurance, wire-wrapped pendants',
    signs:
      "jeweler, jewelry, engagement ring, wedding ring, wedding bands, diamond, diamonds, ring resized, ring sized, ring too tight, stone fell out, necklace clasp, bracelet, earrings, pearls, gemstone, goldsmith, broken chain, heirloom ring, locket, brooch, gemologist, carat, charm bracelet, propose to, proposing, ring prongs, lost diamond, wedding set, anniversary band, gold chain fixed, birthstone, sapphire, cubic zirconia, signet ring, rhodium, jewelry appraised, earring back, clasp broke, diamond ring, mother's ring",
    asks: `I am going to propose at Christmas
      stone fell out of my grandmother's ring
      ring will not come over my knuckle any more
      turn mom's old ring into something I would wear
      clasp on my necklace keeps opening
      need to know what the estate's diamonds are worth for insurance
      matching bands that do not cost a fortune
      string of pearls broke on the dance floor
      locket with his picture for our widow client
      push present for my wife
      earrings for a graduation gift
      divorced, want to sell or remake the ring
      retirement pin in gold with our logo
      ring cut off my swollen finger, put it back together
      is this sapphire real
      bracelets welded on for a bridesmaids' party
      my wife lost one earring of the pair, make another
      wedding band stuck since the pregnancy
      a keepsake holding a bit of his ashes
      down on one knee at the lighthouse in July, still empty-handed
      finger swelled up in the ER and they cut it off me
      claw caught my sweater and now the setting wobbles
      she wants ethical stones, nothing dug by children
      graduating nurse, a pin to wear for life
      rosary links snapped in the pew
      thirty years together, she deserves something that sparkles
      three daughters, one brooch, make three things out of it
      dropped down the drain and came out bent
      four grandchildren's birth months on one piece for Grandma
      white gold turned yellow underneath
      charms keep dropping off my wrist
      the hospital told me to take it off and it won't budge
      is what he gave me glass
      mom's ashes in a small heart to wear
      hearing aids tangle my hoops, need other backs
      insurance wants a written value on what I wear
      mugger took my band, replace it exactly
      sorority wants forty crest pins in sterling
      class of 1988 lost mine in the lake, can one be remade
      turquoise from Santa Fe cracked in half
      proposal in Paris next week, do not know her size
      construction worker wants silicone or something that won't catch
      unearthed a rough gem in Arkansas, have it cut and set
      nickel makes my ears itch
      my husband cannot wear metal at work, what instead of gold
      tennis bracelet, safety latch gone
      knots between pearls redone
      two-carat, oval, low profile
      mend a chain
      cross for his confirmation
      sparkle for our tenth anniversary`,
    brands: 'Kay Jewelers, Zales, Pandora, Kendra Scott, Tiffany & Co, GIA certified',
    touches: 'mall jewelry clerk, jewelry collector, bead hobbyist, gem show visitor, rockhound',
    near: 'watch repair, gold buying, art appraisal, coins and collectibles, engraving and trophies, antiques',
  },
  {
    name: 'gold buying',
    does: 'gold buyer, cash for gold, precious metals dealer, bullion dealer, silver buyer, scrap gold, sterling flatware buyer, pawnbroker, pawn shop owner, estate jewelry buyer, gold and silver coins, platinum and palladium, refiner, gold parties, pawn loans, diamond buyer, licensed secondhand precious metals dealer, buys gold and platinum by the gram, XRF testing while you watch, sterling flatware and hollowware, pawn counter with jewelry loans, numismatic gold and bullion trades, dental scrap refining, estate gold purchases at your home, collateral loans on watches and tools, gold IRA custodian contact, silver rounds and bars, licensed pawnbroker',
    signs:
      'gold buyer, cash for gold, sell gold, scrap gold, old gold, gold chains, sterling silver, silverware set, bullion, gold bars, silver bars, pawn, pawn shop, pawnbroker, pawned, precious metals, dental gold, Krugerrand, broken jewelry, gold price, class ring to sell, gold coins to sell, fourteen karat, 14k, karat, troy ounce, melt value, silver bullion, hocked, in hock, scrap silver, tea service in silver, sell my gold, buy silver bars, sell my wedding band',
    asks: `a drawer of broken chains and single earrings, is it worth money
      grandma's sterling that nobody will ever polish again
      need cash till Friday and only have my watch to offer
      want to put some savings into bars
      old class ring and dental crowns to sell
      honest person to weigh what I inherited
      sell a ring from a marriage that ended
      where do I get back the guitar I left for a loan
      silver coins in coffee cans from my uncle
      is now a good time to unload the necklaces
      buyer for a whole box of estate pieces
      my late aunt left Krugerrands in the safe deposit box
      melt down grandpa's watch case and fillings
      store wants a fair price for our old silver trays
      sell flatware without being cheated
      ex left behind a velvet box full of tangled stuff, cash it in
      rent is due and all I have is my trumpet and a drill
      mother's candlesticks are black and none of us will use them
      nuggets my grandfather panned in Alaska
      dentist handed me back my old crowns in an envelope
      prices hit a record, should I let go of the bracelets
      inflation scares me and I want metal I can hold
      the guy at the hotel event offered half of what it weighs
      church was given a box of single cuff links and bands
      mismatched forks marked sterling, four pounds of them
      swap my ounces for smaller pieces
      thirty days are up tomorrow and they'll sell my amp
      treasurer found ingots in the lodge safe
      lost the hinge, half the links, still marked 18k
      jeweler closing shop has sweepings and filings to refine
      collateral for a week, I will come back for my rifle
      tarnished tea set from the attic, is it plate or real
      widow has her husband's three class rings and a tie bar
      how do I know the scale is honest
      funeral home has unclaimed dental metal
      rings from two divorces
      retirement money partly in ounces, in a vault I can visit
      chains by the gram
      turn silverware into money
      unload some Krugerrands
      weigh my scrap gold`,
    brands: 'Cash America, Kitco, APMEX',
    touches: 'gold prospector, commodity trader, gold miner, pawn show fan',
    near: 'jewelry, coins and collectibles, estate sales, antiques, watch repair, financial planning',
  },
  {
    name: 'watch repair',
    does: "watchmaker, watch repair, clock repair, horologist, grandfather clock repair, battery replacement, watchband sizing, antique clocks, cuckoo clock repair, vintage watch restoration, pocket watches, mantel clocks, luxury watch service, clock mover, tower clock repair, AWCI certified watchmaker, mechanical movement overhauls, chronograph service, pressure testing and reseals, crystal and crown replacement, dial refinishing, longcase clock house calls, chime and strike repair, clock case restoration, atmos clock service, watch bracelet refurbishing, ship's chronometers and barographs, antique clock dealer",
    signs:
      'watch repair, watchmaker, wristwatch, watch battery, watch stopped, watchband, watch band, pocket watch, grandfather clock, cuckoo clock, mantel clock, clock repair, clock stopped, pendulum, chimes wrong, Rolex, Omega watch, Timex, horologist, clock face, watch crystal, wind-up watch, watchmaking, mainspring, escapement, longcase clock, chiming clock, regulator clock, Seiko, Tag Heuer, automatic watch, watch strap, watch links, hour hand, minute hand, clockmaker, anniversary clock, carriage clock, tower clock, clock weights, second hand stopped',
    asks: `my father's Rolex stopped and I do not trust the mall
      grandfather clock chimes at the wrong hour
      battery died in four of my wristwatches
      pocket watch from the railroad days, would like it running
      cuckoo no longer comes out
      links taken out, it slides off my arm
      moved and now the tall clock will not keep time
      clock on the courthouse is stuck at 4:10
      glass over the dial cracked
      family mantel clock, the spring snapped
      buying a used luxury one, is it genuine
      water got under the glass when I swam
      my husband's anniversary gift runs ten minutes slow
      school tower chimes need somebody who knows them
      bracelet pin broke and I lost the piece
      tick-tock in Dad's hallway went silent the day he died
      crown pulled out when I set the time on a flight
      loses six minutes each day since I dropped it
      condensation under the crystal after the hot tub
      movers laid it on its side with the weights still inside
      the bird pops out but makes no sound
      retired engineer gift, stem and leather band both gone
      strikes thirteen at noon and scares the cat
      self-winding diver has not been serviced since 1996
      city hall face shows four different hours on four sides
      mall kiosk scratched the back prying it open
      radium dial, is it safe to open
      estate has eleven timepieces, none of them run
      great-grandpa's conductor piece with a locomotive on the lid
      brass carriage piece, key lost
      wrist got thinner with chemo, take out two
      school bell system master dial stuck
      glass dome one that turns back and forth has a bent wire
      bought it online, the seller swore it was Swiss
      pendulum stops after an hour, shimmed it everywhere
      nautical chronometer from a freighter, restore it
      tiny wheels all over the table, my son took it apart
      Apollo-era Omega needs somebody who won't polish it to death
      buzzing electric kitchen one from the fifties
      bank lobby has a regulator no one dares to wind
      new strap, odd width
      minute hand fell off
      I wind it and no tick
      watch battery and seal
      mechanical movement needs cleaning and oil`,
    brands: 'Rolex, Seiko, Bulova, Howard Miller',
    touches: 'watch collector, smartwatch user, time study analyst',
    near: 'jewelry, antiques, engraving and trophies, shoe repair, coins and collectibles',
  },
  {
    name: 'coins and collectibles',
    does: 'coin dealer, coin shop owner, numismatist, stamp dealer, philatelist, baseball card shop, sports memorabilia, comic book dealer, comic shop owner, collectibles appraiser, trading cards, Pokémon cards, vintage toys, currency collector, military memorabilia, vinyl records, record shop owner, autographs, doll collector and dealer, card grading, model trains collector, PNG and ANA member coin dealer, PCGS and NGC submissions, estate coin collections bought, certified philatelic appraiser, sports card breaks and grading, vintage comics and pulps, model train dealer, Lego and action figure resale, militaria and medals buyer, postcards and ephemera, record store and used vinyl, collectibles shows promoter, autograph authentication, slot cars and die-cast',
    signs:
      'coin collection, coin dealer, rare coins, silver dollars, numismatist, stamp collection, stamps from, baseball cards, trading cards, Pokémon cards, comic books, comics, memorabilia, autographed, signed baseball, vintage toys, Beanie Babies, Hummel figurines, vinyl records, record collection, old dolls, war medals, collectibles, collection to sell, graded card, old money, paper currency, action figures, wheat pennies, buffalo nickel, Indian head penny, mercury dime, proof set, Morgan dollar, first day covers, postage stamp collection, Lionel trains, rookie card, Star Wars figures, Funko, old postcards, Hot Wheels, coin appraisal, coin shop, stamp album, comic book, die-cast cars',
    asks: `grandpa left albums of stamps, are they worth anything
      shoebox of baseball cards from the sixties
      jar of old silver dollars I inherited
      sell my late husband's model trains
      mom's Hummels and plates, who buys those
      comics from my childhood, one might be rare
      is the autograph on this ball genuine
      three hundred LPs taking over the den
      my kid's Pokémon cards are worth how much
      uncle's war medals and uniform
      heirs want the coin collection divided fairly
      found old paper money in a wall
      where can I complete my penny album
      Barbies still in the box
      appraise a collection before we insure it
      trading card tournament for my teenager
      Grandpa emptied his pockets into mason jars for fifty years
      bank rolls from 1964 in the bottom drawer
      slugger's rookie card or a reprint, my brother and I disagree
      box of Spider-Man from a dead neighbor's attic
      Christmas plates in the original cartons, forty of them
      Beatles butcher cover, sealed
      German helmet and a dagger that came home in a duffel
      Lionel layout fills the basement and we must sell the house
      binders of holographic monsters that my son outgrew
      first day covers, thousands, nobody in the family cares
      program signed by a home run king, or so my uncle said
      wheat backs sorted by year, is the 1914 a real D
      Confederate bills framed in the study
      Cabbage Patch kids, birth papers included
      tin robots and a pedal car from the barn
      sports bar wants signed jerseys for its walls
      church rummage sale got a donated album, don't let us be cheated
      hotel matchbooks and political buttons since Eisenhower
      where does a twelve-year-old trade cards in safety
      send it off to be slabbed, who knows how
      safe deposit box with proof sets in plastic
      gum cards in bicycle spokes, and some that weren't
      widow of a philatelist, ninety albums and a loupe
      Disney pins, is there a market
      lunch boxes from the sixties with the thermos
      postcards of every county seat, donate or sell
      police auction has a lot of currency to identify
      divide Dad's Morgans four ways
      thousands of 45s and 78s
      Pez and Beanie bins
      rare old paper bills
      error quarter, worth something
      figurines nobody wants
      sell a graded card`,
    brands: 'Heritage Auctions, Topps, PSA grading',
    touches: 'coin collector, stamp club member, bank teller, card hobbyist, comic fan',
    near: 'antiques, gold buying, estate sales, auctions, art appraisal, toys and hobbies, jewelry',
  },
  {
    name: 'antiques',
    does: 'antique dealer, antiques shop owner, antique mall, vintage furniture, picker, collectibles and antiques, estate buyer, vintage shop, flea market vendor, mid-century furniture dealer, antique appraiser, consignment dealer, architectural salvage, antique rugs, rare books, vintage clothing, china and crystal replacement, primitives, Depression glass, antiques dealer and picker, period American furniture, vintage lighting and lamps, salvaged doors and mantels, Fiesta and Pyrex dealer, rare and out-of-print bookseller, booth at an antique co-op, primitives and folk art, advertising signs and petroliana, Art Deco and mid-century modern, oriental rug dealer, house calls to buy estates, prop rentals of vintage pieces, silver pattern matching',
    signs:
      'antique, antiques, vintage, heirloom furniture, antique mall, antique dealer, flea market, Victorian dresser, mid-century, china cabinet, Depression glass, crystal stemware, old trunk, oriental rug, Persian rug, barn finds, architectural salvage, collectible glass, old quilts, Tiffany lamp, roll-top desk, spinning wheel, estate pieces, consign, antiquing, Hepplewhite, Chippendale, Eastlake, Art Deco, Pyrex, Fiestaware, majolica, Wedgwood, pie safe, steamer trunk, hutch from the 1800s, washstand, vintage clothing, butter churn, Duncan Phyfe',
    asks: `clearing my aunt's Victorian, some of it looks valuable
      what is grandma's china cabinet worth, and the china
      looking for an old roll-top desk for my law office
      nobody in the family wants the dark oak furniture
      old doors and mantels for a house we are restoring
      found a trunk full of letters and quilts in the attic
      replace two broken plates of our wedding pattern
      mid-century chairs for a restaurant with a retro look
      Persian rug we want to sell
      prop pieces for a period film
      rent a booth to sell my vintage finds
      mother downsizes and has seventy years of things
      old farm tools and signs in the barn, would anyone buy them
      first edition books from an estate
      a real old lamp, not a copy
      butter churn and a pie safe from the farmhouse
      four poster bed with no nails, pegged by hand
      great-aunt's hats, gloves and beaded flappers in tissue
      grandchildren want nothing brown, the hutch has to go somewhere
      gas pumps and porcelain signs in a collapsing shed
      innkeeper wants washstands and iron beds for nine rooms
      restoring an 1880s house, need five matching doorknobs
      lost one goblet of a discontinued crystal
      barrister bookcases for a judge's chambers
      pot belly stove, still has its mica windows
      wedding wants mismatched teacups and old suitcases as décor
      Grandmother brought a samovar from Odessa
      clear out a schoolhouse with desks and slate boards
      stained windows from a church being torn down
      who would pay for a barn full of wagons and milk cans
      coffee house wants church pews and a library table
      find a companion chair to this one, circa 1910
      is the secret drawer desk really Colonial
      quilts, crocks and a dough bowl, whom can I trust
      television series set in 1952 needs a kitchen
      moving from twelve rooms to three, heirlooms must find homes
      signed letters and maps from before the Civil War
      old lady next door is selling treasures for a dollar
      looking for a chandelier from a theater
      reproduction or real Chippendale
      old steamer trunk wanted
      vintage Pyrex hunting
      claw-foot table`,
    brands: 'Replacements Ltd., Brimfield',
    touches: 'Antiques Roadshow fan, museum docent, thrift shopper, yard sale hunter',
    near: 'estate sales, auctions, art appraisal, furniture repair, coins and collectibles, organizing, art restoration',
  },
  {
    name: 'art appraisal',
    does: 'art appraiser, fine art appraiser, personal property appraiser, accredited appraiser, antiques appraisal, insurance appraisals of collections, estate appraisals of contents, donation appraisals, USPAP personal property, painting authentication, art advisor, rug appraiser, equitable distribution appraisals, AAA and ISA certified appraiser, USPAP-compliant appraisal reports, IRS Form 8283 noncash donations, fair market and replacement value reports, expert testimony on art value, provenance research, Asian art and porcelain specialist, fine prints and photographs, musical instrument and violin appraiser, whole-house contents appraisal, collection management advisor, damage and loss claims appraiser, decorative arts specialist',
    signs:
      'art appraiser, art appraisal, appraise a painting, appraise the paintings, value of a painting, painting worth, is it an original, signed print, authenticate, authentication, personal property appraiser, contents appraisal, donate artwork, insure the collection, household contents valued, artwork valued, fine art appraiser, Form 8283, provenance, original oil painting, lithograph, signed lithograph, numbered print, fair market value of art, fake painting, what is this painting worth, appraise furniture, appraised for donation, appraise antiques, catalogue raisonné, art valued',
    asks: `might the oil painting over the couch be real
      insurance wants a value on our art
      donating a sculpture and the IRS wants a number
      three children dividing the contents of mom's house fairly
      signed print from a cruise ship auction, is it worth anything
      probate needs the household goods valued
      divorcing couple cannot agree on what the collection is worth
      moving company broke a statue, prove its value
      old Chinese vase used as an umbrella stand
      grandfather collected Western bronzes, we must sell
      bank wants to know the worth of a violin and paintings as collateral
      bank trust officer needs the pictures in the mansion valued
      found a signed bronze at a yard sale
      museum turned down my gift without an appraisal
      fire destroyed our paintings and the insurer asks what they cost
      scribbled signature in the corner, we think it says Remington
      thrift store find for four dollars, internet says maybe millions
      accountant needs a certified number before we give it to the college
      siblings are at war over who gets the landscape in the hall
      movers punched a hole in a canvas and want proof of price
      date of death figures for everything in Dad's apartment
      a rider on our policy asks for pictures and figures for each item
      gallery closed and gave me back forty unsold works, value them
      bronze cowboy on my uncle's desk has a foundry mark
      postnuptial agreement lists the sculptures, at what price
      scroll my missionary great-grandparents brought from Peking
      our library owns a portrait that nobody has looked at since 1930
      three experts, three stories about where it came from
      Picasso plate from a yard sale, could it be
      tax court wants testimony about a donated mural
      loan against the collection, the lender needs paper
      the Stradivarius label inside, surely a copy
      company headquarters has two hundred pieces on walls and no list
      charity got a gift of old Western photographs, what price
      water ran down the wall behind a tapestry, settle the claim
      trustee must divide rugs, silver and portraits evenly
      restitution case, looted by the Nazis, trace it
      Navajo weavings and Hopi pots need a replacement figure
      my late husband painted, is there a value for the estate
      Japanese woodblocks in a portfolio under the bed
      real Rembrandt etching
      donated painting, worth over five thousand
      provenance checked
      print numbered 14 of 200`,
    brands: "Sotheby's, Christie's, Bonhams",
    touches: 'museum guard, art history student, home appraiser, art collector',
    near: 'antiques, auctions, estate sales, art galleries, estate planning, art restoration, jewelry',
  },
  {
    name: 'quilting and embroidery',
    does: 'quilter, longarm quilting, quilt maker, memory quilts, T-shirt quilts, quilt repair, embroiderer, machine embroidery, monogramming, custom embroidery, knitting and crochet, yarn shop owner, fabric store owner, quilt shop, hand-knit blankets, cross-stitch, needlepoint finishing, baby blankets, memory bears, weaver, crochet teacher, fiber artist, longarm services by the inch, T-shirt and memory quilt commissions, edge-to-edge quilting, appraises and repairs antique quilts, six-needle embroidery shop, digitizing for embroidery, hand-dyed yarn, knitting pattern designer, hand-sewn hexagon quilts, heirloom smocking, rug hooking and latch hook, tatting and lace making, church vestments and paraments embroidered, local yarn shop classes, handweaver on a floor loom, Hawaiian and Amish quilts',
    signs:
      'quilt, quilts, quilting, quilter, longarm, T-shirt quilt, memory quilt, embroidery, embroidered, monogram, monogrammed, knit, knitting, crochet, crocheted, afghan, yarn, needlepoint, cross-stitch, fabric store, memory bear, made from his shirts, baby blanket, hand-knit, patchwork, quilted, quilt top, binding on a quilt, cross stitch, crochet hook, knitting needles, monograms, digitize our logo for stitching, crewel, tatting, smocking, lap quilt, throw made from ties, shirts into a quilt, felting, sweater knit, initials on towels, sashiko',
    asks: `make something out of dad's flannel shirts
      my son's race T-shirts turned into a blanket
      initials on towels for a wedding gift
      finish the patchwork top my grandmother never completed
      hem stitching is coming apart on an old bedspread with stars
      learn to knit socks this winter
      names stitched on stockings for the grandkids
      sew our logo on polo shirts, stitched not printed
      raffle blanket for the church bazaar
      dresser scarf from 1900 with a tear in the handwork
      soft yarn and someone patient to start me off
      teddy bear from my late mother's robe
      handkerchief for the father of the bride with a message
      needlepoint pillow made up from my canvas
      christening blanket with the baby's name
      his ties, all two hundred, into something the grandkids can hold
      top is pieced, backing bought, my back won't let me finish
      marathon shirts fill three drawers and I can't throw them out
      baby due in March, her name and a lamb in the corner
      great-grandma's Double Wedding Ring has holes from the dog
      robe sash and altar linens need a cross worked in gold thread
      dropped a stitch in row forty and the pattern went wrong
      nursing students want initials on their white coats
      hospital volunteers need small caps for preemies
      police department wants a raffle throw with patches from retired uniforms
      forty bath sheets for an inn, letter B in navy
      Navy sea bag of uniforms, cushions and bears for five children
      my sampler from Scotland, threads loose and colors fading
      who can hand-knit an Aran for a six foot four man
      granny squares left in a basket when she passed
      circle of ladies who needle and chat on Wednesdays
      christening cap edged in lace, made by hand
      graduation throw out of every team jersey he wore since T-ball
      Advent hangings for the sanctuary
      spun our own wool, somebody to make it into blankets
      hooked rug with our farmhouse on it
      kneelers for the chapel, canvas and wool, ninety of them
      stocking with the new son-in-law's name to match eight others
      wife wants a weekend away with her machine and other stitchers
      teach my granddaughter chain and purl
      Amish star, queen size
      monogram six napkins
      finish Mom's afghan
      baby's name in thread`,
    brands: 'Joann Fabrics, Hobby Lobby, Husqvarna Viking',
    touches: 'quilt guild member, hobby knitter, craft fair shopper, textile mill worker',
    near: 'sewing lessons, custom apparel, tailoring, sewing machine repair, picture framing, local history',
  },
  {
    name: 'custom apparel',
    does: 'screen printing, screen printer, T-shirt printing, custom T-shirts, team uniforms and jerseys, spirit wear, embroidered polos, heat transfer, direct-to-garment printing, custom hats, hoodies with logos, company apparel, reunion shirts, letterman jackets, band merchandise, decorated apparel, event shirts, online school stores, varsity jackets, DTG and DTF printing, sublimated jerseys, tackle twill lettering, corporate apparel programs, team dealer for uniforms, six-color automatic press, hats embroidered and patched, fan gear and booster stores, construction hi-vis printing, fundraiser shirt campaigns, dance and cheer warm-ups, fulfillment for merch sellers, bulk blank apparel, leather patch caps',
    signs:
      'screen printing, screen printer, T-shirts, t-shirt, tee shirts, custom shirts, team shirts, jerseys, team uniforms, hoodies, logo shirts, logo polos, custom hats, spirit wear, letterman jacket, varsity jacket, reunion shirts, shirts printed, printed shirts, race shirts, band merch, matching shirts, caps with our logo, numbers on the back, sublimation, DTG, heat press, silk screen, silkscreen, crewneck, sweatshirts printed, shirt design printed, jersey numbers, fun run shirts, iron-on, beanies with logo, team hoodies, tour shirts, staff shirts printed, matching tees, family reunion tees, ringspun, shirts for our team, logo on caps',
    asks: `sixty shirts for the family reunion
      little league team needs jerseys with names
      our crew should look alike, polos with the logo
      5K runners get a shirt, 400 in five sizes
      hoodies to sell for the PTA
      caps with our company name
      bachelorette tees by Friday
      band needs something to sell at the merch table
      letter jacket with patches for my daughter
      fundraiser for a sick teacher, everyone in purple tees
      just one sweatshirt with a photo of our dog
      church camp wants matching tops for a hundred kids
      hi-vis vests printed with our name
      robotics club going to nationals, needs outfits
      summer staff needs aprons with our design
      print my own design and sell it online
      everyone crossing the finish line gets one, youth small to 3X
      cousins in four states, one design with the family tree on the back
      senior class wants all names on the back in the shape of 27
      roofers keep losing hats, fifty with the company on the front
      my four-year-old drew a dinosaur and I want to wear it
      cornhole league, sleeveless, sponsor across the shoulders
      bowling team, old-fashioned collars, nicknames on the pocket
      vacation Bible group, neon, two hundred by June
      brewery sells out of its zip-ups and needs more before fall
      softball team was promised pinstripes in time for opening day
      union local, red, for the picket on Tuesday
      cheer squad bows are set, tops are not
      walk for my niece's leukemia, orange with her face
      food truck crew, black, flames, sweatproof
      family trip to Disney, mouse ears and our last name
      prints crack after three washes, find us someone better
      volleyball parents want to order online and have it shipped
      hospital fun day, departments in different colors
      our guitarist designed a skull, sixty to sell on tour
      name and number for a player who joined midseason
      reunion of a submarine crew, caps with the hull number
      bridesmaids, button-down pajamas with initials
      landscapers need something cool, long sleeved and lettered
      rush order, tournament moved up a week
      donated uniforms still carry another school's name, cover it
      no minimum, just three
      onesies for a pregnancy announcement
      tie-dye for camp
      caps, leather patch
      dad's fiftieth, funny tees
      robotics team hoodies`,
    brands: 'Custom Ink, Big Frog, Gildan, Cricut',
    touches: 'T-shirt hobbyist, garment factory worker, fashion student, craft vinyl hobbyist',
    near: 'promotional products, quilting and embroidery, uniforms, signs, sporting goods, graphic design, engraving and trophies',
  },
  {
    name: 'engraving and trophies',
    does: 'trophy shop owner, engraver, awards and trophies, plaques, laser engraving, name badges, medals and ribbons, engraved gifts, recognition awards, crystal awards, brass plates, memorial plaques, desk nameplates, engraved glassware, retirement gifts, dedication plaques, memorial bricks, rubber stamps, dog tags, rotary and fiber laser engraving, perpetual plaques updated yearly, acrylic and crystal corporate awards, gold and silver medallions, ADA room signs and nameplates, bronze memorial plaques, deep etching on steel, gift shop with personalized pewter and flasks, challenge coins, ribbon rosettes for fairs, sand-carved glass and stone, Corian and slate engraving, metal tags and serial plates',
    signs:
      'trophy, trophies, engraving, engraved, engraver, plaque, plaques, ribbons and medals, nameplate, name badges, name tags, laser engraving, crystal award, employee of the year award, awards for, recognition award, brass plate, dedication plaque, engraved bricks, etched glass, loving cup, rubber stamp, dog tags, race medals, award plaque, medallions, rosettes, challenge coin, award banquet trophies, years-of-service award, engrave, personalized flask, sandblasted glass, desk plate, championship belt, perpetual plaque, hall of fame plaque, bronze plaque, MVP award, medal for each finisher, name plate for my desk, lapel pins for service, blue ribbons',
    asks: `something for the employee of the year to hang on a wall
      medals for the fun run
      thirty cups for the bowling league banquet
      names added to a plate in the lobby each year
      flask with initials for each groomsman
      bench in the park in memory of my father, needs a brass plate
      name badges for the new agents
      chili cook-off winner should get something silly
      retirement clock with years of service on it
      bricks with donors' names for the walkway
      glass award for our sponsor, with logo
      sign for the office door of the new partner
      science fair ribbons for three schools
      collar tag with our phone number
      watch back inscribed with a date
      valedictorian, best actress, most improved, something to hold up
      Mom's handwriting on a cutting board
      donor wall has three new families to add
      fire chief's gavel and a plate under it, retiring Friday
      fantasy football loser needs a humiliating statue
      pet urn, name and dates on the front
      pinewood derby, sixty Cubs, first through fifth
      dedication for the new gym, in bronze beside the door
      every finisher gets one around the neck, three hundred
      county fair, blue, red and white by the gross
      karate dojo gives something for each belt level
      Grandpa's cane, put the town and year on the silver band
      chief petty officer wants coins for his sailors
      salesman of the quarter gets glass on his desk
      tumblers for ten ushers, nickname on each
      whiskey decanter for the boss's thirtieth year
      memorial tree needs a small stone with words
      lockers and mailboxes for eighty tenants numbered
      the winner's name was spelled wrong, ceremony tonight
      serial numbers marked permanently on our tools
      golf outing, closest to the pin, longest drive, worst score
      lighter from Vietnam, add his service dates
      hall of champions has thirty blank little rectangles
      Quaker school bell, inscription worn away
      beauty contest sash and crown
      hockey cup dented by the victory party, base loose
      teacher who stays forty years deserves more than a card
      paver stones, donors pick three lines each
      door numbers and titles for nine new associates
      dog show rosettes
      plate under a portrait
      spelling bee cup
      words engraved inside a band
      etch our crest on glasses`,
    brands: 'Things Remembered, Crown Awards',
    touches: 'sports coach, banquet attendee, gunstock carver, CNC hobbyist',
    near: 'promotional products, signs, jewelry, custom apparel, gravestones, calligraphy, sporting goods',
  },
]
