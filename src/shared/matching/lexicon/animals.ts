import type { Trade } from './trade'

/** Trades of animals, in the house, the stable and the pasture. */
export const animals: readonly Trade[] = [
  {
    name: 'veterinary care',
    does: 'veterinarian, vet, DVM, small animal vet, animal hospital, veterinary clinic owner, emergency vet, mobile vet, house call veterinarian, vet tech, spay and neuter, pet vaccinations, dog and cat doctor, exotic animal vet, bird and reptile vet, pet dentistry, animal surgery, in-home euthanasia, veterinary dermatology, holistic vet, animal acupuncture, canine rehab, animal chiropractor, low-cost shot clinic, microchipping, board-certified veterinary surgeon, feline-only practice, avian and exotics practice, low-cost spay neuter clinic, veterinary oncology, veterinary ophthalmologist, mobile clinic van, canine physical rehabilitation, shelter veterinarian, licensed veterinary technician, 24-hour emergency and critical care, laser therapy for pets, hospice for pets, small mammals and pocket pets, animal hospital practice manager, veterinary cardiologist',
    signs:
      "good vet, our vet, the vet, vet clinic, veterinarian, animal hospital, vet bill, sick dog, sick cat, my dog is limping, cat is throwing up, rabies shot, spay, spayed, neuter, neutered, kennel cough, heartworm, put my dog down, euthanasia for our dog, dog ate, cat stopped eating, microchip, puppy shots, vaccinations for the puppy, old dog, ticks on the dog, dog is limping, cat won't eat, dog won't eat, dog is vomiting, cat is vomiting, parvo, distemper, feline leukemia, dog swallowed, cat swallowed, dog has a lump, cat has a lump, pet dental, vet's office, bladder stones in our cat, dog's teeth, puppy vaccines, kitten shots, animal clinic, torn ACL in our dog, sick parrot, sick rabbit, dog seizure, neutering, spaying, rabies vaccine, emergency vet, sick puppy, sick kitten, dog's ear, put our cat down",
    asks: `our dog ate a whole bag of chocolate
      the cat has not eaten in three days and hides
      she limps on her hind leg after the walk
      new puppy needs its first shots
      it is time to say goodbye to our fourteen-year-old Lab, at home if possible
      my parrot is pulling out its feathers
      the kitten must be fixed but I have little money
      my mother-in-law's poodle has terrible breath and rotten teeth
      a rabbit that stopped moving
      lump on her belly is growing
      he got hit by a car and it's Sunday night
      scratching himself raw every summer
      my bearded dragon won't open his eyes
      our old beagle can't climb stairs anymore
      peeing all over the house all of a sudden
      need a health certificate to fly with my dog
      the barn cats keep multiplying
      can't get him into the carrier, can someone come here
      tangled with a porcupine, quills in his nose
      just moved here with three pets and need a doctor for them
      swallowed a sock and hasn't pooped since Tuesday
      foamy slime on the rug and he won't drink
      ear stinks and she shakes her head till it bleeds
      three-legged hop after chasing a squirrel
      old cat drinks gallons and lost weight
      eye is cloudy and weepy on our pug
      sneezing ferret, nobody in the county sees them
      found fleas, then worms, then a rash on my daughter
      boarding place demands proof of bordetella
      grocery money or the dog's X-ray, I have to choose
      Lab got into the mushroom patch by the creek
      the dachshund is birthing her fourth and nothing comes out
      our terrier had a seizure on the kitchen floor
      chinchilla's front teeth have grown into the cheek
      ACL tear on our agility girl
      coughs like a goose whenever he gets excited
      the breeder says papers and shots before eight weeks
      our shelter needs thirty cats fixed before summer
      police department's K9 cut a paw on glass
      sugar sickness and insulin for an old tom
      guinea pig with crusty skin
      dachshund paralyzed in the back legs overnight
      second opinion on chemo for our boxer
      quality of life talk about our old spaniel
      iguana with a soft jaw
      hamster has a tumor
      teeth cleaning under anesthesia, is our pug too old
      beagle ate raisins, half a box
      rattlesnake bit our retriever in the yard
      acupuncture for the Lab's arthritic hips`,
    brands:
      'Banfield, VCA Animal Hospitals, BluePearl, Lap of Love, VetCo, Heartgard, Trupanion, Thrive Pet Healthcare',
    touches:
      'pre-vet student, vet clinic receptionist, zookeeper, veterinary drug rep, animal rights activist',
    near: 'pet grooming, pet sitting, dog training, pet adoption, large-animal vets, pet supplies, pet cremation',
  },
  {
    name: 'large-animal vets',
    does: 'large animal veterinarian, equine vet, horse vet, bovine vet, dairy vet, farm vet, livestock veterinarian, mixed animal practice, equine dentist, horse teeth floating, herd health, pregnancy checks in cattle, artificial insemination technician, goat and sheep vet, embryo transfer, ambulatory farm calls, poultry vet, theriogenologist, equine lameness and sports medicine, camelid and small ruminant doctor, palpation and ultrasound, bull breeding soundness exams, power floating, swine veterinarian, poultry flock health, cattle feedlot consulting, castration and dehorning, regulatory health papers, on-farm necropsy, equine surgery and hospital, brings a chute and truck, milk quality and mastitis consulting, equine reproduction',
    signs:
      "horse with colic, calving, foaling, lame horse, horse vet, Coggins, cow with mastitis, lambing, farm vet, sick cow, sick goat, sick horse, floating teeth, herd health, hoof abscess, bloat in cattle, large animal vet, prolapse in a cow, milk fever, scours, castrate the calf, dehorn, laminitis, foundered, strangles, colicky horse, colicking, breech calf, calf is stuck, ewe, preg check, pregnancy check on cows, pinkeye in cattle, brucellosis test, horse teeth, horse's teeth, equine vet, bumblefoot, lame cow, limping horse, bovine, lame goat, sick calf, sick sheep, sick chickens, sick pig, foot rot, somatic cell count, mare is foaling, large-animal vet",
    asks: `the mare is down and rolling
      a heifer has been in labor for hours and the calf is stuck
      our goats are losing weight and coughing
      horse needs his teeth done
      need blood drawn for a Coggins before the show
      half the flock is limping
      the gelding cut his leg on barbed wire
      check which cows are bred
      two llamas and nobody in town treats them
      alpaca has a swollen eye
      4-H pig has a fever before the county fair
      an old horse must be put down at our place
      milk is clotted in one quarter
      want to breed my mare without hauling her to a stallion
      our little dog vet doesn't do farm animals
      chickens are dropping dead one by one
      someone who comes out to the barn at night
      cow cast her calf bed this morning
      three-day-old foal won't stand and suck
      show steer has ringworm all over his neck
      sow farrowed eleven and won't let down
      ewe twins tangled up, one foot showing
      big old draft off his feed and pawing
      export papers for a stallion going to Canada
      bulls must be semen tested before turnout
      dairy count keeps climbing and the plant sends warnings
      whole barn of calves scouring
      Boer buck got stones and strains to pee
      broodmare, ultrasound at sixteen days
      emus, yes emus, one with a twisted leg
      founder, she rocks back on her heels
      brucellosis and TB testing for the sale
      petting farm needs yearly shots for forty head
      cattle dehorned and the little bulls cut
      choked on a beet, drooling in the paddock
      wolf teeth before he takes a bit
      turkeys coughing in the second house
      barefoot and limping after the new shoes, X-ray in the field
      strangles at the boarding barn
      county fair needs a doctor on the grounds for check-in
      backyard hens with bumblefoot
      pinkeye going through the heifers
      donkey teeth
      bred or open, forty cows
      wormer isn't working on our goats
      humane end for a suffering cow
      camelids, shots and toenails`,
    brands: 'Zoetis cattle, Select Sires, ABS Global',
    touches: 'agriculture student, meat inspector, rodeo rider, milk hauler',
    near: 'livestock, horses, feed and farm supply, veterinary care, land and farms, farm equipment',
  },
  {
    name: 'pet grooming',
    does: 'dog groomer, pet groomer, cat groomer, mobile grooming, grooming salon owner, dog baths, nail trims, de-shedding, poodle cuts, hand stripping, dematting, self-serve dog wash, flea baths, ear cleaning, pet spa, pet stylist, dog wash, pooper scooper service, pet waste removal, breed standard trims, cat lion cuts, creative grooming, fear-free certified, pet waste yard service, bathes and brushes, anal gland expression, paw and pad trims, certified master groomer, mobile spa van for dogs, hand-scissored doodles, stripping terriers, large breed deshed packages, senior dog grooming, tick and flea dips, blueberry facials and bows',
    signs:
      "groomer, dog grooming, pet grooming, matted fur, dog bath, dog nails, nail trim for my dog, dog sheds, skunked, sprayed by a skunk, goldendoodle, labradoodle, dog haircut, dog poop, pooper scooper, wash the dog, flea bath, dog groomer, cat groomer, tangled fur, groom my dog, groom the dog, groom my cat, poodle cut, dog's nails, shedding dog, dog smells, mobile groomer, clip his nails, cockapoo, bernedoodle, bathe the dog, dog shampoo, dog waste, scoop poop, haircut for my dog, trim my dog",
    asks: `her fur is so matted it hurts her
      the dog got sprayed by a skunk last night
      his nails click on the floor and he won't let me cut them
      long-haired cat has knots all over her belly
      our doodle looks like a sheep
      mom can't bend to wash her terrier anymore
      shedding all over my black suits
      need someone who will come to the house with a van
      he bites when anyone touches his paws
      rolled in something dead
      show cut for a standard poodle
      the shepherd won't fit in our tub
      the yard is full of dog piles after winter
      wants a ribbon and a bath before the family photos
      an old nervous dog who hates the dryer noise
      burrs everywhere after the cornfield
      eyes hidden behind bangs, he bumps into doors
      gum in the cocker's ear
      looks like a dirty mop and smells like the bay
      my Persian hates water and me
      skin folds on the bulldog need wiping out
      tumbleweeds of undercoat every spring
      nobody at the salon will take a dog that snaps
      arthritic hands can't hold the clippers anymore
      dewclaw curling into the pad
      matted behind the ears, afraid I'll cut her skin
      therapy visits Thursday, must be fluffy and clean
      nursing home's resident cat needs brushing out
      kennel club event, ring-ready by Saturday
      glands, he scoots across the carpet
      white dog, red clay
      apartment complex lawn is a minefield
      paint in the fur of a farm collie
      rabbit with long wool, angora, all snarled
      tea cup Yorkie, topknot and bow
      summer shave for a Newfoundland
      elderly neighbor's schnauzer hasn't been trimmed all year
      first haircut for a shy pup
      oatmeal soak for an itchy hound
      tub outside the house, please, my drain is full of hair
      lion cut
      scoop the yard weekly
      trim around the eyes
      stinky beard on our schnauzer, spruce him up`,
    brands:
      'PetSmart grooming, Petco grooming, Woofies, Aussie Pet Mobile, DoodyCalls, Splash and Dash, Barkbus',
    touches: 'dog shampoo maker, dog show judge',
    near: 'veterinary care, pet sitting, dog training, pet supplies, pet adoption',
  },
  {
    name: 'pet sitting',
    does: 'pet sitter, dog walker, dog boarding, kennel owner, doggy daycare, cat sitter, in-home pet care, drop-in visits, overnight pet sitting, pet hotel, cattery, pet taxi, midday dog walks, farm sitting, boards dogs, pet nanny, puppy visits, pet transport, bonded and insured pet care, Pet Sitters International member, puppy potty breaks, cage-free boarding, medication and insulin visits, small pack hikes, livestock and barn chores while owners travel, exotic and reptile sitting, luxury pet resort manager, kennel attendant turned owner, airport pet pickup, daycare play groups, live-in house and pet care, cat visits only, senior dog sitting, runs with dogs',
    signs:
      "pet sitter, dog sitter, dog walker, cat sitter, kennel, boarding my dog, board the dog, doggy daycare, walk my dog, walk the dog, dog walking, feed the cat, take care of our dog, watch my dog, pet sitting, litter box, pet taxi, leave the dog, pet care while, watch our dog, watch my cat, watch our cat, dog boarding, board my cat, feed my cat, feed our cat, cat sitting, dog sitting, kennels, pet hotel, boarding kennel, pet boarding, let the dog out, let my dog out, walk our dog, walks dogs, dog walks, dogs while we travel, dog while we're away, cat while we're away, look after the dog, look after our cat, look after my cat, take my dog while, feed the chickens while",
    asks: `we leave for two weeks and can't take the dog along
      he is alone all day while I am at work and chews everything
      somebody to feed the cats while we're at the lake
      broke my hip and can't get the dog out
      my diabetic cat needs a shot twice a day while I travel
      puppy has to go out at noon and nobody is home
      he howls in a kennel, could someone stay at our house
      the in-laws are allergic so he has to be elsewhere over Christmas
      our chickens, two goats and a parrot while we're away
      I work twelve-hour shifts at the hospital and have a young Lab
      going in for surgery, who takes my poodle for a week
      someone with a fenced yard where he can play with other dogs
      my client travels for work and has a Great Dane
      fish tank and hamster need looking after over spring break
      get my dog to the vet while I'm working
      the wedding is far away and we can't bring two beagles
      she needs more exercise than I can give her
      cruise in March, three senior pugs
      plane leaves Friday, somebody must refill the bowl
      whines at the door until six each evening
      in the hospital a week, nobody for my tabby
      ten-hour shifts and a bladder the size of a walnut
      honeymoon, who minds the parrot
      deployed for six months, what about my shepherd
      the spare bedroom cat only comes out at night
      bunnies and a tortoise during our trip to Italy
      my neighbor who used to let her out moved away
      a loop around the block at lunch
      firefighter on 24s with a husky
      flight crew couple, irregular days, two dachshunds
      ranch with horses, hens and a guard dog while we're gone
      office retreat for our staff, six dogs need a place
      newborn at home and a bouncy boxer who needs out
      playgroup for a young retriever
      house full of wedding guests, spaniel must go elsewhere
      snake, two geckos, one week
      feeding and scooping twice a day
      older gentleman can't manage the leash on ice
      no cages please, a couch and a person
      overnight with an anxious rescue
      pick him up from the groomer and drop home
      litter scooped while I'm gone
      long weekend in Vegas, who takes the two corgis
      dog gets carsick, so come to us while we travel`,
    brands:
      'Rover.com, Wag walking, Camp Bow Wow, PetSuites, Fetch Pet Care, Dogtopia, Best Friends Pet Hotel, K9 Resorts, TrustedHousesitters',
    touches: 'dog park regular, dog owner, shelter volunteer dog walker',
    near: 'veterinary care, pet grooming, dog training, house sitting, pet adoption, pet supplies',
  },
  {
    name: 'dog training',
    does: 'dog trainer, obedience classes, puppy classes, dog behaviorist, aggressive dog rehabilitation, service dog trainer, therapy dog certification, canine good citizen classes, board and train, leash training, agility classes, gun dog trainer, hunting dog training, protection dogs, cat behavior consultant, animal behaviorist, invisible fence dealer, underground dog fence, scent work, K9 handler who trains pets, CPDT-KA certified, positive reinforcement classes, reactive dog coach, puppy socialization, off-leash reliability, psychiatric service dog program, AKC evaluator, nose work and tracking, herding lessons, retriever and bird dog trainer, day training and in-home sessions, bite prevention talks, applied animal behaviorist, rally and agility coach, diabetic alert dogs, hidden fence installer, feline behavior consultant, schutzhund and protection',
    signs:
      "dog trainer, dog training, obedience, puppy class, dog bites, dog barks, barking dog, leash pulling, pulls on the leash, housebreak, potty train the puppy, service dog, therapy dog, emotional support dog, jumps on people, separation anxiety in dogs, aggressive dog, invisible fence, dog agility, gun dog, untrained puppy, chews everything, dog behavior, puppy training, train my dog, train the dog, train our puppy, trainer for our dog, puppy biting, dog fights, housetrain, house training, house-trained, crate training, reactive dog, dog growls, dog obedience, canine good citizen, bird dog, dog jumps, disobedient dog, dog won't listen, leash training, agility class, dog lunges, resource guarding, alert dog, comfort dog, puppy kindergarten, electronic dog fence, dog pulls, dog digs",
    asks: `the new puppy pees on every rug
      he lunges at other dogs on walks
      our rescue growls at my husband
      jumps on grandma and nearly knocked her over
      barks all day and the neighbors complained
      never comes when he is called
      expecting a baby and the dog is jealous
      he nipped the mail carrier and now we are worried
      my son has seizures and could use a dog who senses them
      a veteran with PTSD wants a service animal
      take my gentle Golden to visit nursing homes
      digs holes and gets out under the fence
      want a young Lab to retrieve ducks
      the two cats fight all the time
      our dog panics in thunderstorms and eats the door
      keep him in the yard without building a fence
      steals food from the counter
      bored border collie needs a job
      guard dogs for a warehouse
      drags me off my feet at every squirrel
      puppy teeth on everybody's ankles
      bolts out the front and down the road
      counter surfing, whole roast gone
      toddler on the way and a beagle that guards his bowl
      growls from under the bed if we come near
      two littermate dogs suddenly at war
      leash turns him into Cujo
      neighbors taped a note: he howls nine to five
      eats drywall when we leave
      deaf Aussie, hand signals maybe
      diabetic teen wants a nose that wakes her
      library reading program wants a calm furry friend certified
      courthouse wants a comfort Lab for kids who testify
      point and hold steady for quail
      herding instinct, he circles the kids and nips
      pees when we come in, excitement or fear
      marks the sofa since the second cat came
      jumps the fence no matter how high
      crate is a battle each night
      my wheelchair: fetch keys, open doors
      adopted racer has never lived in a house
      kennel staff need to learn body language
      security firm wants shepherds that search and bite on command
      sheriff's narcotics dog retired, wants easing into family life
      cat goes outside the box, vet says it's not medical
      come, sit, stay
      fails at the loose leash
      loves tunnels and jumps, could he compete
      shock line along the property`,
    brands:
      'Bark Busters, Sit Means Sit, Petco training, Invisible Fence Brand, DogWatch, Off Leash K9, Canine Companions, Zoom Room',
    touches:
      'dog show judge, police K9 officer, kennel club member, horse trainer, corporate trainer',
    near: 'veterinary care, pet grooming, pet sitting, pet adoption, pet supplies, hunting and fishing guides',
  },
  {
    name: 'pet adoption',
    does: 'animal shelter director, humane society, pet rescue, dog rescue volunteer, foster home for pets, cat rescue, breed rescue, adoption counselor for pets, breeder, dog breeder, AKC breeder, puppies for sale, kittens, rehoming pets, SPCA, greyhound adoption, horse rescue, animal welfare, trap-neuter-return, finds homes for animals, foster coordinator for rescue, TNR trapper, sanctuary founder, breed club referral, AKC breeder of merit, litter of Labradors, senior pet placements, adoption event host, transport volunteer for rescue dogs, shelter manager, bottle-feeds orphan kittens, house rabbit rescue, parrot rescue, board member of humane society, hobby breeder of poodles, barn cat placement, animal sanctuary',
    signs:
      'adopt a dog, adopt a cat, rescue dog, animal shelter, humane society, rehome, rehoming, kittens, stray cats, feral cats, breeder, new puppy, get a dog, get a cat, litter of puppies, foster a dog, find a home for the dog, find a home for the cat, SPCA, hypoallergenic dog, pit bull, retired greyhound, adopt a puppy, adopt a kitten, adopting a dog, adopting a cat, stray cat, stray kittens, rescue cat, rescue dogs, foster kittens, barn cat, breeders, goldendoodle puppy, shelter dog, shelter pets, shelter cat, feral, TNR, surrender my dog, surrender the cat, new home for our dog, new home for my dog, new home for our cat, new home for my cat, home for a dog, home for the dog, home for a cat, home for kittens, dog rescue, cat rescue, animal rescue, rabbit rescue, dog breeder, pound puppy, animal sanctuary, give up the dog, give up our dog, take in a dog',
    asks: `my daughter begs for a dog
      grandma died and left two cats nobody can keep
      found five kittens under our porch
      moving to an apartment that won't take our shepherd
      a quiet older cat for my lonely mother
      we want a golden retriever from someone who breeds right
      wild cats are breeding behind the restaurant
      our baby is allergic and the dog has to go
      we would foster a dog but can't commit
      somebody dumped a dog at our farm
      kid needs volunteer hours and loves animals
      a breed that doesn't shed for an asthmatic
      the tenant moved out and left a rabbit
      our old beagle died and the house feels empty
      who takes in a retired racehorse
      old towels and blankets to give away for the animals
      a big parrot that outlived its owner
      hoarder down the street with thirty cats
      kids wrote a five-page letter asking for one
      nursing home took her and her Siamese can't come
      newly retired, the days are long, a companion on four legs
      mama and six blind babies beneath the deck
      landlord found out about our dog, ten days to place him
      lonely only child, patient breed wanted
      want a working border collie from proven parents
      tomcats yowl behind the diner at night
      shepherd mix tied to our farm gate with a note
      college kid went home and left a python
      bonded pair, won't split them
      need a mouser for the feed barn
      widower wants an older lap warmer, not a pup
      my allergies say poodle, my heart says pound
      school service club collects kibble and blankets
      company team wants to spend a Saturday with homeless hounds
      military orders overseas, who fosters my Lab for a year
      teacher retiring her class guinea pigs
      parrots live to sixty, mine will outlive me
      greyhound track closed
      breeders with health tests for hips and eyes
      ear-tipped colony needs a feeder
      puppy mill or honest, how to tell
      deaf cat, anyone
      want a Maine Coon
      first dog for seniors
      take in a stray that won't leave
      unwanted roosters and rabbits, sanctuary`,
    brands:
      'ASPCA, Humane Society, SPCA, Petfinder, Best Friends Animal Society, American Kennel Club',
    touches:
      'animal control officer, zookeeper, wildlife biologist, child adoption worker, PETA activist',
    near: 'veterinary care, dog training, pet sitting, pet grooming, lost pets, pet supplies, volunteering',
  },
  {
    name: 'lost pets',
    does: 'lost pet recovery, lost dog search team, pet detective, animal control officer, found pet volunteer, microchip scanning, tracking dogs, humane trapping of lost cats, lost and found pets page administrator, shelter intake, missing pet flyers, drone pet search with thermal camera, scent tracking teams, feeding station and camera traps, microchip registry help, dog warden, stray hold facility staff, neighborhood lost pet alert group, reunites strays with owners, trap loans for escaped cats, poster and robocall campaigns, animal services dispatcher',
    signs:
      "lost dog, lost cat, missing dog, missing cat, found a dog, found a cat, runaway dog, dog ran away, dog got out, cat got out, pet detective, stray dog, animal control, dog without a collar, cat is missing, dog is missing, dog ran off, lost my dog, lost our dog, lost my cat, lost our cat, lost puppy, lost kitten, missing puppy, missing kitten, dog escaped, cat escaped, dog has been missing, cat has been missing, dog slipped, found dog, found cat, stray dogs, loose dog, loose dogs, dog warden, runaway cat, cat ran away, dog is gone, cat is gone, lost parrot, lost bird, lost pet, missing pet, cat hasn't come home, dog hasn't come home, whose dog, dog running loose, dog at large",
    asks: `our beagle slipped his leash and has been gone two days
      an indoor cat bolted when the movers left the door open
      a friendly dog with no tags turned up on our porch
      fireworks scared her and she jumped the fence
      somebody posted a picture of what looks like my kitten
      need to know whether this stray has a chip
      the parakeet flew out of the window
      seen near the highway, but won't come to anyone
      loose dogs chase the children on our street
      dog got out of the car after the accident
      grandma is heartbroken, her terrier disappeared
      neighbor's tortoise wandered off
      we hung up posters and nobody has called
      a horse is walking on the county road, whose is it
      collar found by the mailbox and no sign of him
      back gate was open when the meter reader left
      the dog bolted at the rest stop on I-80
      cat slid past the pizza man and it's ten degrees
      old deaf beagle wandered from the yard at dusk
      little brown thing curled up in our garage, no tag
      kids won't sleep until Buster comes home
      three nights of calling into the woods with a flashlight
      paw prints by the creek and then nothing
      skittish foster slipped her harness at the vet
      car wreck, he ran from the broken window
      cockatiel out over the rooftops
      limping hound at the gas station, scared of hands
      pack of strays chases joggers by the plant
      a ferret is loose in the building
      school playground has a big dog circling, no owner around
      microchip company has our old phone number
      neighbor swears he saw coyotes, I just want to know
      our goat is somewhere along Route 9
      pig in the road
      who owns this calm yellow one
      is there a page where people post the ones they find
      tracking hound to follow the scent
      gone since fireworks night`,
    brands: 'Petco Love Lost, PawBoost, HomeAgain, Missing Animal Response Network',
    touches: 'bloodhound hobbyist, search and rescue volunteer',
    near: 'pet adoption, veterinary care, pet sitting, police liaison, city government, private investigation, dog training',
  },
  {
    name: 'pet supplies',
    does: 'pet store owner, pet shop, aquarium store, aquarium maintenance, tropical fish, pet food store, raw dog food, reptile store, bird supplies, hamsters and guinea pigs, dog treats bakery, homemade dog biscuits, pet boutique, pond fish and koi, fish tank cleaning, terrariums, aquarium installation and leasing, reef and saltwater specialist, koi pond stocking, small animals and birds shop, grain-free and raw diets, pet nutrition adviser, dog bakery owner, pet boutique and apparel, reptile breeder and supplier, self-wash and supply store, custom enclosures and vivariums, wholesale pet products, collar and leash maker, live feeders and crickets, pet food delivery route, tank service weekly',
    signs:
      'pet store, pet shop, aquarium, fish tank, tropical fish, goldfish, koi, hamster, guinea pig, parakeet, terrarium, gecko, dog food, cat food, pet food, dog crate, cat litter, dog bed, leash and collar, saltwater tank, dog treats, fish tanks, betta fish, clownfish, reef tank, kibble, gerbil, hermit crab, cat tree, dog harness, bearded dragon tank, leopard gecko, dog sweater, dog coat, dog toys, cat toys, birdcage, raw diet for dogs, grain-free dog food, aquariums, koi pond, catnip, dog biscuits, puppy supplies, pet supplies, parrot cage, parrot food, rabbit hutch, hamster cage, pet fish, tank of fish',
    asks: `the tank turned green and the fish are gasping
      our waiting room would look nicer with fish in it
      my son wants a lizard
      a first pet for a six-year-old, not a dog
      he gets hives from ordinary kibble
      what cage does a parrot need
      someone to clean the big saltwater tank in our restaurant every month
      crickets and mealworms every week
      birthday treats for a spoiled poodle
      crate big enough for a Great Dane
      moving a hundred-gallon fish tank to a new house
      a pond in the garden with koi in it, who stocks it
      heavy bags of dog food delivered to my mother
      the class hamster died and the kids want another
      a coat and boots for a Chihuahua
      water went cloudy overnight and two guppies floated
      turtle from the county fair, now what
      feeder mice, frozen
      a lively cage for our nursing home's day room
      barks at other brands, only eats one odd can
      itchy paws, vet said try novel protein
      puppy arrives Friday and we own nothing for her
      dorm allows something that lives in a bowl
      tarantula heat mat went out
      betta, gravel, filter, a starter kit for my niece
      school lobby's tank has turned to pea soup
      dentist wants coral and clownfish behind the reception
      two fifty-pound sacks, my back can't
      harness that a Houdini hound can't slip out of
      life jacket for a dachshund who loves the boat
      step stairs so he can reach the sofa
      carob bones and a pup cake for his party
      algae like carpet on the glass
      hermit crabs want bigger shells
      cat tree tall as the ceiling
      raincoat, size extra tiny
      gerbils chewed out of plastic
      frogs need mist and live flies
      moving the reef to the new place alive
      hairball paste and clumping sand
      bully sticks wholesale for our boarding place
      what do hedgehogs eat
      pellets for rabbits
      canary for my mother
      carrier that fits under the seat`,
    brands:
      'PetSmart, Petco, Pet Supplies Plus, Chewy, Purina, Royal Canin, Blue Buffalo, Petland, Pet Valu',
    touches: 'pet food plant worker, aquarium club member, marine biologist',
    near: 'veterinary care, pet grooming, feed and farm supply, pet sitting, pet adoption, dog training',
  },
  {
    name: 'pet cremation',
    does: 'pet cremation, pet crematory, pet cemetery, pet burial, pet memorials, pet urns, paw print keepsakes, pet loss support, pet funerals, horse cremation, aftercare for pets, pet grief counselor, pet caskets, aquamation and water cremation, private individual cremation, equine burial and hauling, home pickup of deceased pets, clay and ink paw impressions, ashes into glass jewelry, pet headstones and markers, veterinary clinic pickup route, memorial services for working dogs, pet loss group facilitator, viewing room for families, certified pet loss professional',
    signs:
      "pet cremation, pet cemetery, pet urn, pet ashes, paw print, bury our dog, bury the cat, pet loss, dog died, cat died, rainbow bridge, pet memorial, pet crematory, aquamation, dog's ashes, cat's ashes, ashes of our dog, ashes of my cat, pet burial, pet casket, pet funeral, our dog passed, our cat passed, my dog passed, my cat passed, dog passed away, cat passed away, lost her old dog, pet grave, dog's grave, burying our dog, bury my dog, bury my cat, horse burial, cremate our dog, cremate my dog, cremate the cat, animal cremation, urn for my dog, urn for my cat, pet died, horse died, loss of a pet, loss of our dog",
    asks: `our old dog died in his sleep and the ground is frozen
      we want her ashes back in a nice box
      a stone with his name under the apple tree
      where can a cat be buried when you live in an apartment
      my kids take the loss of our Lab very hard
      horse has to be put down, what happens with the body
      a little keepsake for a friend who lost her poodle
      somebody to pick up our dog's body at home with respect
      nobody understands that I cry for weeks about a cat
      he wants his dog's ashes buried beside him some day
      the vet asked what we want done with her and I froze
      guinea pig funeral for a crying seven-year-old
      portrait and plaque for a police dog that passed
      some kind of ceremony for our family cat
      fourteen years and the basket by the stove is empty
      she passed at the emergency clinic, they asked burial or ashes
      dog died and our backyard is only a rental
      clay print of his foot before they take him
      a stone for our hound beneath the maple
      kindergartner wants to know where Biscuit went
      lock of mane braided into a bracelet
      mare died overnight, how do I handle a thousand pounds
      Saint Bernard, can't lift him into the car
      private, only his own remains, not mixed
      sheriff's office wants an honor service for their canine
      vet practice looks for a trustworthy company for pickups
      parish blessing and a goodbye for the family beagle
      parakeet in a shoebox with tissue
      little urn shaped like a sleeping kitty
      plot beside other hounds, with a marker
      glass bead made with some of the ashes
      that cat was my only family after my husband
      coworkers laugh that I took a day off over a hamster
      want to be laid to rest with my cat
      send-off for our guide dog
      our old spaniel's body picked up from home tonight
      her dog's ashes spread on his favorite trail
      wooden box with the dog's nameplate
      others who miss their cat, is there a group
      keep the collar in a frame
      ferret, tiny casket`,
    brands: 'Gateway Pet, Paws and Remember, Pet Angel, Rainbow Bridge',
    touches: 'human mortician',
    near: 'veterinary care, grief support, gravestones, funerals, large-animal vets, pet grooming',
  },
  {
    name: 'horses',
    does: 'horse trainer, riding instructor, riding lessons, horse boarding, stable owner, equestrian center, farrier, horseshoer, horse hauling, horse breeder, equine therapy, therapeutic riding, pony rides, tack shop owner, saddle fitter, horse sales, dressage coach, barrel racing, mule and donkey, carriage driver, colt starting, horse camp, hoof trimmer, certified journeyman farrier, hunter jumper trainer, reining and cutting, hippotherapy program, eventing coach, breaks colts, wagon and sleigh rides, tack repair and consignment, barefoot trimmer, equine bodyworker, stallion station, barn manager, trail ride outfitter, Pony Club instructor, equine-assisted learning, lease horses and lesson ponies, full and pasture board, western pleasure coach, mule packer, draft horse teams, horse transport nationwide',
    signs:
      'horse, horses, pony, ponies, horseback, riding lessons for my daughter, farrier, horseshoes, equestrian, saddle, tack shop, horse stable, gelding, mare, stallion, foal, hoof, hooves, dressage, barrel racing, donkey, boarding barn, equine therapy, horse stall, therapeutic riding, horseback riding, riding lesson, ride horses, horse boarding, board my horse, board a horse, horse barn, saddles, bridle, English saddle, Western saddle, hunter jumper, eventing, filly, thoroughbred, quarter horse, trail ride, trail rides, horse-drawn carriage, horse and carriage, hippotherapy, paddock, lead rope, reining, farriers, mule, mules, pony ride, pony rides, miniature horse, trim hooves, hoof trim, draft horses, warmblood, horse trainer, lesson barn, sleigh ride, stables, equestrian team',
    asks: `my daughter is crazy about ponies and wants to ride
      bought a place with a barn but need somebody to look after the animals
      his feet are overgrown and need trimming
      threw a shoe on the trail
      the two-year-old has never had anyone on his back
      a calm old one for a beginner to learn on
      we are moving and must find a place to keep our two
      riding helps my autistic grandson
      a ride on a pony for a birthday party
      rears and won't load into the trailer
      haul my mare to Kentucky
      can't afford to feed her anymore, she needs a good home
      girl scout troop wants a badge in riding
      retired racehorse needs a second career
      used Western saddle, too small for me now
      carriage for a fall festival
      pasture board with daily feeding
      who shows kids how to jump and compete
      eight-year-old draws nothing but manes and tails
      cracks up the wall and a flare in front
      quarter gelding, green broke, bucks at the canter
      stall, turnout and somebody who blankets at night
      nervous rider, fell at fifty, wants her confidence back
      girth slips and his withers are rubbed raw
      hay burner in the field, no one rides since college
      truck but no trailer, mare must be in Ohio by Sunday
      weanlings to halter and gentle
      hippotherapy for a girl with cerebral palsy
      veterans group wants quiet mornings with big animals
      vaulting or jumping, my niece wants to compete
      helmet, boots, lead line, where does a beginner start
      bride would love to arrive in a white carriage
      sleigh for our Christmas village
      pair of Belgians to pull a wagon at the pumpkin patch
      mini for a nursing home visit
      eats fence boards and weaves in the stall
      summer week where kids muck out and trot
      someone to lease ours two days a week
      pack string into the mountains, mules that don't spook
      show clothes and a used English one, seventeen-inch seat
      clips, braids and hauls to shows
      barn manager quit, twelve heads to feed
      mustang from the government, wild as a hawk
      hooves every six weeks
      sidesaddle, anyone
      stud fee and contract for my paint
      too old to ride, wants a soft pasture
      hooves booted or barefoot for rocky trails
      town parade needs a mounted unit
      lost my nerve at the jump, need a patient coach and mount`,
    brands: 'Pony Club, Dover Saddlery, SmartPak, PATH International, AQHA, Back in the Saddle',
    touches: 'jockey, racetrack gambler, rodeo fan, mounted police officer, horse show judge',
    near: 'large-animal vets, feed and farm supply, livestock, leatherwork, land and farms, truck sales, fencing',
  },
  {
    name: 'livestock',
    does: 'cattle rancher, cattle buyer, livestock auction, sale barn, livestock hauler, hog farmer, sheep breeder, goat breeder, poultry breeder, hatchery, chicks and pullets, dairy farmer, order buyer, custom grazing, sheep shearer, fencing and handling consultant, livestock broker, 4-H club leader, county extension agent, stud service, beef by the side, alpacas and llamas, embryo and bull sales, grazing goats for brush, cow-calf operator, registered Angus and Hereford, heritage breed pigs, pastured poultry, feedlot owner, dairy goat herd, custom heifer raising, hair sheep and wool breeds, targeted grazing crew, freezer beef and pork, petting zoo and nativity animals, game birds, rabbits for meat and show, livestock auctioneer, sheep and alpaca shearing crew, bison ranch, cattle hauling, bottle calves, egg farm, livestock guardian dogs, show pig and lamb breeder, FFA adviser',
    signs:
      'cattle, cows, heifer, steer, bull calf, goats, sheep, lambs, hogs, piglets, laying hens, chickens, hens, baby chicks, rooster, ducks and geese, sale barn, livestock, herd, flock, alpaca, llama, shearing, 4-H animal, grazing, ranch hand, feeder calves, cow, goat, ewes, ram for our ewes, pigs, piglet, turkeys to raise, pullets, hatching eggs, chicks, backyard chickens, dairy cows, dairy goats, beef cattle, half a beef, side of beef, half a hog, Holstein, bull for my cows, market lamb, fair pig, sheep shearer, shear our sheep, fleece to be shorn, farm animals, auction barn, feedlot, cattle hauler, nativity animals, guard donkey, heifers, steers, wool sheep, goats to clear, emu, roosters, ducklings, dairy herd, milking cows, farm fresh eggs, stocker calves',
    asks: `we bought five acres and want some hens for eggs
      my boy needs a pig to raise for the fair
      dad is selling the herd and getting out of milking
      sheep need their wool off before summer
      goats to clear poison ivy behind the church
      looking for a good bull for twenty cows
      who hauls a load of calves to the auction
      want to fill the freezer with a half beef, straight from a farmer
      our pasture stands empty, somebody could graze it
      a few lambs for Easter
      live nativity scene needs a donkey and a couple of sheep
      petting zoo for our preschool
      a widow with thirty steers and nobody to feed them
      rooster has to go, the city forbids him
      guard llama against coyotes
      don't know what to plant for hay or how many animals it feeds
      young couple wants to start in dairy goats and make cheese
      wife wants fresh eggs, town allows six
      boy raised a calf on a bottle, now what
      neighbor's pasture could carry a dozen head
      coyotes got two lambs, some say get a donkey or big dog
      father can't milk any longer, fifty Holsteins
      pair of Kunekunes for the kids
      freezer lamb for our restaurant, whole and local
      brush too steep to mow, four-legged mowers
      bottle babies, who sells them
      church nativity wants real ones, gentle
      fleece is dragging, June already
      who will take eleven old layers
      market hogs for a pig roast
      load out Tuesday, need a pot or gooseneck
      broken mouth ewes, cull or keep
      trading up to registered Angus
      AI catalog says one thing, the neighbor swears by his bull
      ten acres, no clue, which animals first
      school wants eggs hatching in the classroom
      4-H show ring, how to clip and lead
      fence out, twenty-two heifers in the corn
      quail and pheasant chicks for a hunting club
      guineas against ticks
      drought, no grass, must sell pairs
      dairy needs a milker for weekends
      a pair of peacocks for the farm
      yaks or bison, would that work here
      ear tags, scale and squeeze chute to borrow
      spinner looks for merino or alpaca wool
      meat rabbits in the backyard
      Mangalitsa, heritage kinds
      lambs for Eid
      petting animals at the library
      feeders priced right, who buys`,
    brands: 'Farm Bureau, 4-H, FFA, Murray McMurray, Angus Association, Superior Livestock',
    touches:
      'meatpacking worker, stock broker, slaughterhouse inspector, vegan activist, agriculture student',
    near: "large-animal vets, feed and farm supply, butchers, land and farms, farm equipment, horses, farmers' markets",
  },
  {
    name: 'beekeeping',
    does: 'beekeeper, bee removal, swarm removal, honey bees, local honey, hive sales, pollination services, bee supplies, beekeeping classes, bee club president, queen bees and nucs, beeswax candles, live bee rescue, apiary owner, mentors new beekeepers, cut-outs from walls and attics, raises queens, varroa treatment advice, hive inspections for beginners, observation hive talks, honey extraction service, pollination contracts, creamed and comb honey, mead and wax products, master beekeeper certified, rooftop and corporate hives, swarm list volunteer, nucleus colonies in spring, honeybee rescue and relocation, woodenware and frames',
    signs:
      'bees, beekeeper, swarm, local honey, jars of honey, hive, beehive, honeycomb, beeswax, pollination, bee swarm, apiary, beekeeping, queen bee, honeybees, honey bees, honeybee, beehives, bee hive, raw honey, comb honey, varroa, nucs, swarm of bees, honey extractor, pollinate, keep bees, keeping bees, bee removal, remove the bees, bee suit, local beekeeper, bees in the wall, bees in our wall, beekeepers, candles from beeswax, bee colony, bee nest, buzzing in the wall',
    asks: `a big ball of them is hanging in our apple tree
      honey is dripping out of the wall of the old house
      don't want to kill them, just have someone take them away
      the orchard does not set fruit, too few pollinators
      I want to keep a couple of hives behind the garage
      local honey for my allergies
      my two colonies died over the winter, what did I do wrong
      jars for wedding favors, something sweet and local
      humming behind the siding every spring
      who speaks to third graders with a glass hive
      dad's hives and smoker, all for sale after his stroke
      church wants beeswax candles
      uncapping and extracting, I have no machine
      looking for a beekeeper who gives talks at clubs
      black cloud landed on the mailbox
      wall hums if you press an ear to it
      golden goo runs down the attic plaster
      squash flowers but no squash
      almond grower pays for boxes in February
      mite count is terrible, what do I treat with
      queen's gone, they turned mean
      my late father's white boxes behind the shed
      kindergarten wants to see inside without getting stung
      rural mailbox, carrier refuses to come near
      exterminator says he won't spray them, protected
      they fly from a hole in the old oak
      bear tipped over everything, frames all across the grass
      raw, unheated, from wildflowers nearby
      fifty little jars with ribbons for the tables
      rooftop of our hotel, could we host a few boxes
      distillery wants mead makings, sixty pounds a bucket
      lip balm and candles for our farm stand
      blueberry barrens bloom in May
      smoker, veil, gloves, where do I start
      beginner course over winter
      spinner to borrow for the harvest
      under the porch floor of grandma's house
      wax for my cutting boards and batik
      mason tubes for our school garden
      they left over winter, empty combs and moths
      package of three pounds with a marked lady
      wooden ware, second hand
      live removal please
      sting allergy in the family, move them away
      comb in the chimney`,
    brands: 'Dadant, Mann Lake, Betterbee, Flow Hive',
    touches: 'spelling bee organizer, quilting bee member, entomology student',
    near: "pest control, farmers' markets, garden centers, tree care, feed and farm supply, wildlife removal, candy and chocolate",
  },
  {
    name: 'feed and farm supply',
    does: 'feed store owner, feed mill, farm supply store, hay dealer, hay and straw, seed dealer, agronomist, crop consultant, fertilizer and lime, grain elevator, co-op manager, animal feed, livestock feeders and gates, fence posts and wire, chicken feed, seed corn, crop spraying, tack and feed, horse hay delivery, pasture seed, baling twine, certified crop adviser, custom hay baling, round bales delivered, forage and cover crop seed, mineral and ration consulting, lime and fertilizer spreading, precision ag and soil mapping, electric fence supplies, poultry and rabbit feed, bedding shavings and pellets, grain buyer and merchandiser, drone crop spraying, straw blower and erosion straw, custom feed mixing, stock tanks and gates, deer plot seed, organic grain dealer, animal nutritionist, livestock feed sales',
    signs:
      'hay, hay bales, straw bales, feed store, animal feed, chicken feed, seed corn, fertilizer for the field, grain bin, fence posts, salt lick, cattle panels, alfalfa, hay baling, farm store, farm supply, stock tank, soil test, pasture seed, crop adviser, barn boots, bales, bale of hay, square bales, round bales, bale of straw, milk replacer, mineral block, cover crop, food plot seed, hay for horses, hay supplier, hay field, grain elevator, crop consultant, agronomy, horse feed, goat feed, pig feed, cattle feed, layer pellets, scratch grain, lime the field, T-posts, electric fence charger, soybeans, seed dealer, livestock feed, water trough, wood shavings, stall bedding, herbicide for the field, crop spraying, hay delivered, feed bags, timothy hay, farm co-op, feed mill, manure spread',
    asks: `need forty square bales before winter
      our horses are out of hay and everyone is sold out
      straw for the church's manger scene and fall decorations
      the corn is yellow and stunted, what does it lack
      which seed grows on a wet pasture
      posts and wire for a half mile
      layer pellets and a heated waterer for the henhouse
      who buys my soybeans and stores them
      wood shavings by the truckload for stalls
      lime spread over ten acres
      weeds have taken over the hay field
      a big water trough for six steers
      starter chicks come in spring, what do we need for them
      deer corn and a feeder for our woods
      erosion on the newly graded lot needs straw
      I inherited farm ground and don't know what to plant
      round ones, net wrapped, two hundred for the winter
      flood took our second cutting
      goats need loose mineral and a heated bucket
      what to sow where the septic was dug up, for sheep
      combine full and the bins are too
      soil came back acid
      thistles and dock in the paddock
      pumpkin patch wants fifty golden squares to sit on
      layers stopped, maybe it's the ration
      rubber boots size fourteen and bib overalls
      electric netting and a charger for the pigs
      cover crop after beans
      deer plot behind the cabin, clover or brassica
      corn rootworm or nitrogen, leaves streak yellow
      hired sprayer for sixty acres of wheat
      bedding for forty stalls, delivered monthly
      scratch grain, oyster shell, a feeder that rats can't rob
      new farm wife with six sheep asks what they eat
      custom mix for show calves
      T-posts and a stretcher
      hay for a rabbit rescue, small amounts
      race barn wants Timothy from out west
      grass fed dairy needs organic alfalfa
      water freezes in the trough each night
      landscaper needs straw for seeding
      maze and scarecrows for our fall fair
      elevator pays what for beans today
      gate sixteen feet with hardware
      milk replacer at midnight
      plant tissue results, who reads them
      twine and net wrap
      drone that sprays fungicide
      haul manure or buy bagged, what does my field need
      salt blocks`,
    brands:
      'Tractor Supply, Purina Mills, Southern States, Rural King, Nutrena, Pioneer Seed, DEKALB, CHS, Runnings, Fleet Farm, Orscheln, Agway',
    touches: 'grain trader, crop insurance adjuster, agriculture student, feed truck driver',
    near: "livestock, horses, farm equipment, garden centers, large-animal vets, land and farms, farmers' markets",
  },
]
