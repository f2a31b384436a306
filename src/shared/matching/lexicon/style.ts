import type { Trade } from './trade'

/** Trades of looks, clothes and keepsakes. */
export const style: readonly Trade[] = [
  {
    name: 'hair',
    does: "hairdresser, hairstylist, hair stylist, salon owner, beautician, cosmetologist, colorist, haircuts for women, balayage and highlights, blowouts, extensions, braids, locs, natural hair care, perms, keratin treatments, wedding hair, updos, mobile hairdresser for shut-ins, kids' haircuts, independent stylist, chair renter, curly hair specialist, gray blending, hair loss consultations",
    signs:
      'hairdresser, hairstylist, hair stylist, hair salon, beauty salon, beautician, colorist, highlights, balayage, blowout, updo, hair extensions, braids, locs, dreadlocks, perm, split ends, curly hair, cornrows, gray roots, hair color, box dye, bad haircut, cosmetologist, silk press, my hair, her hair, hair done, haircut, hair stylist for, cut my bangs, hairdo',
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
      home health client wants to feel pretty again`,
    brands: 'Great Clips, Supercuts, Aveda, Redken, Ulta',
    touches: 'beauty school student, shampoo assistant, beauty supply clerk, salon receptionist',
    near: 'barbers, makeup, nails, skin care, wigs, bridal wear, personal styling',
  },
  {
    name: 'barbers',
    does: "barber, barbershop owner, master barber, men's haircuts, fades, beard trims, hot towel shave, straight razor shave, kids' cuts for boys, men's grooming, mobile barber, hot lather, line-ups, tapers, buzz cuts, barber school instructor",
    signs:
      "barber, barbershop, barber shop, skin fade, beard trim, hot shave, straight razor, buzz cut, crew cut, mustache trim, men's haircut, boys' haircut, sideburns, beard shaping, flat top, fade haircut, taper cut, clippers cut, beard",
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
      first cut for a one-year-old, with a photo`,
    brands: 'Sport Clips',
    touches: 'barber college student, razor collector, dog groomer',
    near: 'hair, tailoring, formal wear, skin care, shoe repair',
  },
  {
    name: 'nails',
    does: 'nail technician, manicurist, nail salon owner, manicures, pedicures, gel nails, acrylic nails, dip powder, nail art, mobile manicures, spa pedicures, press-on nails, nail repair, senior pedicures',
    signs:
      'nail salon, nail tech, manicure, manicurist, pedicure, gel polish, acrylics, acrylic nails, dip powder, nail art, cuticles, mani-pedi, broken nail, press-on nails, toenail polish, French tips, nails done, my nails, fingernails, gel nails',
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
      bridesmaids want the same pale pink`,
    brands: 'OPI',
    touches: 'nail polish collector, beauty supply clerk, hardware clerk',
    near: 'hair, skin care, makeup, foot care, massage, bridal wear',
  },
  {
    name: 'makeup',
    does: 'makeup artist, bridal makeup, airbrush makeup, MUA, lash extensions, lash artist, lash lifts, brow artist, brow lamination, permanent makeup, microblading, stage makeup, special effects makeup, cosmetics consultant, beauty consultant, makeup lessons, Mary Kay consultant, photo shoot makeup, areola and scar tattooing',
    signs:
      'makeup, make-up, makeup artist, bridal makeup, lash extensions, eyelashes, eyelash, lashes, eyebrows, brows, brow lamination, microblading, permanent makeup, lipstick, mascara, foundation shade, airbrush makeup, cosmetics, eyeliner, contouring',
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
      cover a scar on my cheek for the wedding`,
    brands: 'Mary Kay, Avon, Sephora, MAC Cosmetics, Clinique',
    touches: 'beauty influencer, department store perfume clerk, cosmetics chemist',
    near: 'hair, skin care, nails, photography, wedding planning, acting and modeling, personal styling',
  },
  {
    name: 'skin care',
    does: 'esthetician, aesthetician, facials, waxing, day spa owner, spa manager, chemical peels, medspa, med spa nurse injector, Botox and fillers, laser hair removal, electrolysis, microdermabrasion, acne facials, body wraps, spray tans, tanning salon, sugaring, skincare consultant, anti-aging treatments, spa packages, dermaplaning, med-spa owner, aesthetic nurse',
    signs:
      "esthetician, facials, bikini wax, day spa, med spa, medspa, spa day, Botox, laser hair removal, electrolysis, chemical peel, microdermabrasion, spray tan, wrinkles, clogged pores, blackheads, crow's feet, sugaring, chin hairs, dull skin, dark spots, frown lines, collagen, a facial, leg waxing, brow waxing, lip filler, tanning bed, wax my",
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
      hair on my upper lip is embarrassing`,
    brands: 'European Wax Center, Rodan + Fields, Massage Envy, Botox',
    touches: 'esthetics student, spa receptionist, cosmetics clerk, dermatology patient',
    near: 'dermatology, makeup, massage, nails, hair, plastic surgery',
  },
  {
    name: 'personal styling',
    does: "personal stylist, wardrobe consultant, image consultant, personal shopper, closet edit, color analysis, fashion stylist, boutique owner, women's clothing boutique, menswear shop, style coach, etiquette coach, clothing consultant, capsule wardrobe, consignment boutique, business wardrobe, bra fitter, lingerie shop, plus-size clothing, children's clothing shop, fashion designer, shoe store owner",
    signs:
      'stylist for clothes, personal shopper, image consultant, nothing to wear, what to wear, closet full of clothes, color analysis, capsule wardrobe, clothing boutique, boutique, outfits, fashion advice, dress for success, bra fitting, plus-size clothes, business attire, interview outfit, etiquette, shoe store, maternity clothes, new wardrobe, wardrobe help',
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
      our brand photos need someone to pick the clothes`,
    brands: "Stitch Fix, Cabi, LuLaRoe, Nordstrom, Macy's, Chico's",
    touches:
      'fashion blogger, department store cashier, fashion student, mall shopper, fast fashion warehouse worker',
    near: 'tailoring, makeup, hair, organizing, career coaching, thrift and donations, jewelry',
  },
  {
    name: 'tattoos',
    does: 'tattoo artist, tattoo shop owner, body piercer, piercing studio, tattoo removal, laser tattoo removal, cover-up tattoos, custom ink, memorial tattoos, fine-line tattoos, henna artist, mehndi, ear piercing, temporary tattoos, scar cover-up tattooing',
    signs:
      'tattoo, tattoos, tattooed, tattoo artist, piercing, piercings, ears pierced, ear piercing, nose ring, body piercer, henna, mehndi, cover-up tattoo, tattoo removal, sleeve on my arm, belly button ring',
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
      looking for an artist with a light hand`,
    touches: 'tattoo collector, tattoo convention visitor, sign painter',
    near: 'skin care, makeup, dermatology, art galleries, barbers',
  },
  {
    name: 'tailoring',
    does: 'tailor, seamstress, alterations, dressmaker, hemming, custom suits, bespoke tailor, wedding dress alterations, zipper repair, mending, clothing repair, made-to-measure shirts, leather jacket repair, letterman patches sewn on, drapery sewing, slipcovers sewn, suit fitting, uniform alterations',
    signs:
      'tailor, tailoring, seamstress, alterations, hem, hemmed, hemming, take in the waist, let out the waist, zipper, dressmaker, sewn on, mending, mended, pants too long, sleeves too long, bespoke suit, custom suit, made-to-measure, ripped seam, torn lining, dress too big, suit fitted, taken in, patches sewn, dress altered, suit altered',
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
      curtains too long, shorten them please`,
    brands: "Men's Wearhouse alterations",
    touches: 'fabric store clerk, hobby sewer, fashion student, garment factory worker',
    near: 'bridal wear, dry cleaning, sewing lessons, formal wear, quilting and embroidery, costumes, shoe repair',
  },
  {
    name: 'bridal wear',
    does: 'bridal shop owner, bridal consultant, wedding dresses, bridal gowns, bridesmaid dresses, mother of the bride dresses, veils and tiaras, prom dresses, quinceañera gowns, pageant gowns, bridal boutique, gown preservation, secondhand wedding dresses, trunk shows, flower girl dresses, communion dresses',
    signs:
      'wedding dress, wedding gown, bridal gown, bridal shop, bridal salon, bridesmaid dress, bridesmaid dresses, mother of the bride, mother of the groom dress, veil, tiara, prom dress, quinceañera dress, pageant gown, flower girl dress, first communion dress, say yes to the dress, gowns',
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
      second marriage, something simple and ivory`,
    brands: "David's Bridal, Kleinfeld",
    touches: 'bride-to-be, bridal model, wedding blogger, bridal show visitor',
    near: 'wedding planning, tailoring, formal wear, dry cleaning, hair, makeup, jewelry',
  },
  {
    name: 'formal wear',
    does: "tuxedo rental, formal wear shop, suit rental, tuxedos, prom tuxes, black tie attire, menswear store, suits for groomsmen, cummerbunds and bow ties, evening gowns, dress rental, haberdasher, custom formalwear, kids' tuxes, military mess dress",
    signs:
      'tuxedo, tuxedos, tux, tuxes, black tie, suit rental, rent a suit, groomsmen, bow tie, cummerbund, cufflinks, evening gown, ball gown, tails and top hat, formal wear, white tie, tuxedo rental, dinner jacket',
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
      band members need matching jackets`,
    brands: "Men's Wearhouse, Jos. A. Bank, The Black Tux, Rent the Runway",
    touches: 'prom committee student, mall suit cashier, butler',
    near: 'tailoring, bridal wear, dry cleaning, wedding planning, costumes, personal styling',
  },
  {
    name: 'dry cleaning',
    does: 'dry cleaner, laundry service, dry cleaning shop owner, wash and fold, laundromat owner, pickup and delivery laundry, shirt pressing, ironing service, stain removal, wedding gown cleaning and preservation, comforters and drapes cleaned, leather and suede cleaning, smoke-damaged clothing restoration, coin laundry, shirt laundry',
    signs:
      'dry cleaner, dry cleaners, dry cleaning, dry-cleaned, laundromat, wash and fold, pressed shirts, shirts pressed, ironing, starch, wine stain, comforter cleaned, suede jacket cleaned, gown cleaned, smoke smell in clothes, dirty clothes, coin laundry, laundry service, do the laundry, laundry piles, stain on my shirt, stain on my suit',
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
      cat peed on my wool coat`,
    brands: 'Martinizing, Tide Cleaners',
    touches: 'hotel laundry attendant, laundry detergent salesman, laundromat customer',
    near: 'tailoring, shoe repair, uniforms, linen service, house cleaning, bridal wear, water and fire damage',
  },
  {
    name: 'shoe repair',
    does: 'shoe repair, cobbler, shoemaker, resoling, heel repair, boot repair, leather repair, purse and handbag repair, luggage repair, belt shortening, shoe shine, orthopedic shoe lifts, shoe stretching, zipper replacement on boots, saddle and tack stitching, sneaker restoration',
    signs:
      'cobbler, shoe repair, shoes resoled, resoled, resole, heels worn, broken heel, boot soles, boots repaired, shoe shine, shoeshine, stretch my shoes, strap on my purse, handbag strap, luggage wheel, suitcase handle, sole came off, boot zipper, shoemaker, insoles glued',
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
      orthopedic boots need new bottoms`,
    brands: 'Allen Edmonds recrafting, Red Wing Shoes',
    touches: 'shoe store clerk, sneaker collector, shoe factory worker',
    near: 'leatherwork, dry cleaning, tailoring, foot care, watch repair',
  },
  {
    name: 'jewelry',
    does: 'jeweler, jewelry store owner, engagement rings, wedding bands, custom jewelry, goldsmith, silversmith, jewelry repair, ring sizing, gemologist, diamond dealer, jewelry appraisal, stone setting, bead artist, handmade jewelry, pearl restringing, permanent jewelry, jewelry designer, prong repair, heirloom redesign, bench jeweler, engraved lockets',
    signs:
      'jeweler, jewelry, engagement ring, wedding ring, wedding bands, diamond, diamonds, ring resized, ring sized, ring too tight, stone fell out, necklace clasp, bracelet, earrings, pearls, gemstone, goldsmith, broken chain, heirloom ring, locket, brooch, gemologist, carat, charm bracelet, propose to, proposing, ring prongs, lost diamond',
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
      a keepsake holding a bit of his ashes`,
    brands: 'Kay Jewelers, Zales, Pandora, Kendra Scott, Tiffany & Co, GIA certified',
    touches: 'mall jewelry clerk, jewelry collector, bead hobbyist, gem show visitor, rockhound',
    near: 'watch repair, gold buying, art appraisal, coins and collectibles, engraving and trophies, antiques',
  },
  {
    name: 'gold buying',
    does: 'gold buyer, cash for gold, precious metals dealer, bullion dealer, silver buyer, scrap gold, sterling flatware buyer, pawnbroker, pawn shop owner, estate jewelry buyer, gold and silver coins, platinum and palladium, refiner, gold parties, pawn loans, diamond buyer',
    signs:
      'gold buyer, cash for gold, sell gold, scrap gold, old gold, gold chains, sterling silver, silverware set, bullion, gold bars, silver bars, pawn, pawn shop, pawnbroker, pawned, precious metals, dental gold, Krugerrand, broken jewelry, gold price, class ring to sell',
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
      sell flatware without being cheated`,
    brands: 'Cash America, Kitco, APMEX',
    touches: 'gold prospector, commodity trader, gold miner, pawn show fan',
    near: 'jewelry, coins and collectibles, estate sales, antiques, watch repair, financial planning',
  },
  {
    name: 'watch repair',
    does: 'watchmaker, watch repair, clock repair, horologist, grandfather clock repair, battery replacement, watchband sizing, antique clocks, cuckoo clock repair, vintage watch restoration, pocket watches, mantel clocks, luxury watch service, clock mover, tower clock repair',
    signs:
      'watch repair, watchmaker, wristwatch, watch battery, watch stopped, watchband, watch band, pocket watch, grandfather clock, cuckoo clock, mantel clock, clock repair, clock stopped, pendulum, chimes wrong, Rolex, Omega watch, Timex, horologist, clock face, watch crystal, wind-up watch',
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
      bracelet pin broke and I lost the piece`,
    brands: 'Rolex, Seiko, Bulova, Howard Miller',
    touches: 'watch collector, smartwatch user, time study analyst',
    near: 'jewelry, antiques, engraving and trophies, shoe repair, coins and collectibles',
  },
  {
    name: 'coins and collectibles',
    does: 'coin dealer, coin shop owner, numismatist, stamp dealer, philatelist, baseball card shop, sports memorabilia, comic book dealer, comic shop owner, collectibles appraiser, trading cards, Pokémon cards, vintage toys, currency collector, military memorabilia, vinyl records, record shop owner, autographs, doll collector and dealer, card grading, model trains collector',
    signs:
      'coin collection, coin dealer, rare coins, silver dollars, numismatist, stamp collection, stamps from, baseball cards, trading cards, Pokémon cards, comic books, comics, memorabilia, autographed, signed baseball, vintage toys, Beanie Babies, Hummel figurines, vinyl records, record collection, old dolls, war medals, collectibles, collection to sell, graded card, old money, paper currency, action figures',
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
      trading card tournament for my teenager`,
    brands: 'Heritage Auctions, Topps, PSA grading',
    touches: 'coin collector, stamp club member, bank teller, card hobbyist, comic fan',
    near: 'antiques, gold buying, estate sales, auctions, art appraisal, toys and hobbies, jewelry',
  },
  {
    name: 'antiques',
    does: 'antique dealer, antiques shop owner, antique mall, vintage furniture, picker, collectibles and antiques, estate buyer, vintage shop, flea market vendor, mid-century furniture dealer, antique appraiser, consignment dealer, architectural salvage, antique rugs, rare books, vintage clothing, china and crystal replacement, primitives, Depression glass',
    signs:
      'antique, antiques, vintage, heirloom furniture, antique mall, antique dealer, flea market, Victorian dresser, mid-century, china cabinet, Depression glass, crystal stemware, old trunk, oriental rug, Persian rug, barn finds, architectural salvage, collectible glass, old quilts, Tiffany lamp, roll-top desk, spinning wheel, estate pieces, consign',
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
      a real old lamp, not a copy`,
    brands: 'Replacements Ltd., Brimfield',
    touches: 'Antiques Roadshow fan, museum docent, thrift shopper, yard sale hunter',
    near: 'estate sales, auctions, art appraisal, furniture repair, coins and collectibles, organizing, art restoration',
  },
  {
    name: 'art appraisal',
    does: 'art appraiser, fine art appraiser, personal property appraiser, accredited appraiser, antiques appraisal, insurance appraisals of collections, estate appraisals of contents, donation appraisals, USPAP personal property, painting authentication, art advisor, rug appraiser, equitable distribution appraisals',
    signs:
      'art appraiser, art appraisal, appraise a painting, appraise the paintings, value of a painting, painting worth, is it an original, signed print, authenticate, authentication, personal property appraiser, contents appraisal, donate artwork, insure the collection, household contents valued, artwork valued',
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
      fire destroyed our paintings and the insurer asks what they cost`,
    brands: "Sotheby's, Christie's, Bonhams",
    touches: 'museum guard, art history student, home appraiser, art collector',
    near: 'antiques, auctions, estate sales, art galleries, estate planning, art restoration, jewelry',
  },
  {
    name: 'quilting and embroidery',
    does: 'quilter, longarm quilting, quilt maker, memory quilts, T-shirt quilts, quilt repair, embroiderer, machine embroidery, monogramming, custom embroidery, knitting and crochet, yarn shop owner, fabric store owner, quilt shop, hand-knit blankets, cross-stitch, needlepoint finishing, baby blankets, memory bears, weaver, crochet teacher, fiber artist',
    signs:
      'quilt, quilts, quilting, quilter, longarm, T-shirt quilt, memory quilt, embroidery, embroidered, monogram, monogrammed, knit, knitting, crochet, crocheted, afghan, yarn, needlepoint, cross-stitch, fabric store, memory bear, made from his shirts, baby blanket, hand-knit, patchwork',
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
      christening blanket with the baby's name`,
    brands: 'Joann Fabrics, Hobby Lobby, Husqvarna Viking',
    touches: 'quilt guild member, hobby knitter, craft fair shopper, textile mill worker',
    near: 'sewing lessons, custom apparel, tailoring, sewing machine repair, picture framing, local history',
  },
  {
    name: 'custom apparel',
    does: 'screen printing, screen printer, T-shirt printing, custom T-shirts, team uniforms and jerseys, spirit wear, embroidered polos, heat transfer, direct-to-garment printing, custom hats, hoodies with logos, company apparel, reunion shirts, letterman jackets, band merchandise, decorated apparel, event shirts, online school stores, varsity jackets',
    signs:
      'screen printing, screen printer, T-shirts, t-shirt, tee shirts, custom shirts, team shirts, jerseys, team uniforms, hoodies, logo shirts, logo polos, custom hats, spirit wear, letterman jacket, varsity jacket, reunion shirts, shirts printed, printed shirts, race shirts, band merch, matching shirts, caps with our logo, numbers on the back',
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
      print my own design and sell it online`,
    brands: 'Custom Ink, Big Frog, Gildan, Cricut',
    touches: 'T-shirt hobbyist, garment factory worker, fashion student, craft vinyl hobbyist',
    near: 'promotional products, quilting and embroidery, uniforms, signs, sporting goods, graphic design, engraving and trophies',
  },
  {
    name: 'engraving and trophies',
    does: 'trophy shop owner, engraver, awards and trophies, plaques, laser engraving, name badges, medals and ribbons, engraved gifts, recognition awards, crystal awards, brass plates, memorial plaques, desk nameplates, engraved glassware, retirement gifts, dedication plaques, memorial bricks, rubber stamps, dog tags',
    signs:
      'trophy, trophies, engraving, engraved, engraver, plaque, plaques, ribbons and medals, nameplate, name badges, name tags, laser engraving, crystal award, employee of the year award, awards for, recognition award, brass plate, dedication plaque, engraved bricks, etched glass, loving cup, rubber stamp, dog tags, race medals, award plaque',
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
      watch back inscribed with a date`,
    brands: 'Things Remembered, Crown Awards',
    touches: 'sports coach, banquet attendee, gunstock carver, CNC hobbyist',
    near: 'promotional products, signs, jewelry, custom apparel, gravestones, calligraphy, sporting goods',
  },
]
