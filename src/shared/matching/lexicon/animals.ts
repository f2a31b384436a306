import type { Trade } from './trade'

/** Trades of animals, in the house, the stable and the pasture. */
export const animals: readonly Trade[] = [
  {
    name: 'veterinary care',
    does: 'veterinarian, vet, DVM, small animal vet, animal hospital, veterinary clinic owner, emergency vet, mobile vet, house call veterinarian, vet tech, spay and neuter, pet vaccinations, dog and cat doctor, exotic animal vet, bird and reptile vet, pet dentistry, animal surgery, in-home euthanasia, veterinary dermatology, holistic vet, animal acupuncture, canine rehab, animal chiropractor, low-cost shot clinic, microchipping',
    signs:
      'good vet, our vet, the vet, vet clinic, veterinarian, animal hospital, vet bill, sick dog, sick cat, my dog is limping, cat is throwing up, rabies shot, spay, spayed, neuter, neutered, kennel cough, heartworm, put my dog down, euthanasia for our dog, dog ate, cat stopped eating, microchip, puppy shots, vaccinations for the puppy, old dog, ticks on the dog',
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
      just moved here with three pets and need a doctor for them`,
    brands:
      'Banfield, VCA Animal Hospitals, BluePearl, Lap of Love, VetCo, Heartgard, Trupanion, Thrive Pet Healthcare',
    touches:
      'pre-vet student, vet clinic receptionist, zookeeper, veterinary drug rep, animal rights activist',
    near: 'pet grooming, pet sitting, dog training, pet adoption, large-animal vets, pet supplies, pet cremation',
  },
  {
    name: 'large-animal vets',
    does: 'large animal veterinarian, equine vet, horse vet, bovine vet, dairy vet, farm vet, livestock veterinarian, mixed animal practice, equine dentist, horse teeth floating, herd health, pregnancy checks in cattle, artificial insemination technician, goat and sheep vet, embryo transfer, ambulatory farm calls, poultry vet',
    signs:
      'horse with colic, calving, foaling, lame horse, horse vet, Coggins, cow with mastitis, lambing, farm vet, sick cow, sick goat, sick horse, floating teeth, herd health, hoof abscess, bloat in cattle, large animal vet',
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
      someone who comes out to the barn at night`,
    brands: 'Zoetis cattle, Select Sires, ABS Global',
    touches: 'agriculture student, meat inspector, rodeo rider, milk hauler',
    near: 'livestock, horses, feed and farm supply, veterinary care, land and farms, farm equipment',
  },
  {
    name: 'pet grooming',
    does: 'dog groomer, pet groomer, cat groomer, mobile grooming, grooming salon owner, dog baths, nail trims, de-shedding, poodle cuts, hand stripping, dematting, self-serve dog wash, flea baths, ear cleaning, pet spa, pet stylist, dog wash, pooper scooper service, pet waste removal',
    signs:
      'groomer, dog grooming, pet grooming, matted fur, dog bath, dog nails, nail trim for my dog, dog sheds, skunked, sprayed by a skunk, goldendoodle, labradoodle, dog haircut, dog poop, pooper scooper, wash the dog, flea bath',
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
      an old nervous dog who hates the dryer noise`,
    brands:
      'PetSmart grooming, Petco grooming, Woofies, Aussie Pet Mobile, DoodyCalls, Splash and Dash, Barkbus',
    touches: 'dog shampoo maker, dog show judge',
    near: 'veterinary care, pet sitting, dog training, pet supplies, pet adoption',
  },
  {
    name: 'pet sitting',
    does: 'pet sitter, dog walker, dog boarding, kennel owner, doggy daycare, cat sitter, in-home pet care, drop-in visits, overnight pet sitting, pet hotel, cattery, pet taxi, midday dog walks, farm sitting, boards dogs, pet nanny, puppy visits, pet transport',
    signs:
      'pet sitter, dog sitter, dog walker, cat sitter, kennel, boarding my dog, board the dog, doggy daycare, walk my dog, walk the dog, dog walking, feed the cat, take care of our dog, watch my dog, pet sitting, litter box, pet taxi, leave the dog',
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
      she needs more exercise than I can give her`,
    brands:
      'Rover.com, Wag walking, Camp Bow Wow, PetSuites, Fetch Pet Care, Dogtopia, Best Friends Pet Hotel, K9 Resorts, TrustedHousesitters',
    touches: 'dog park regular, dog owner, shelter volunteer dog walker',
    near: 'veterinary care, pet grooming, dog training, house sitting, pet adoption, pet supplies',
  },
  {
    name: 'dog training',
    does: 'dog trainer, obedience classes, puppy classes, dog behaviorist, aggressive dog rehabilitation, service dog trainer, therapy dog certification, canine good citizen classes, board and train, leash training, agility classes, gun dog trainer, hunting dog training, protection dogs, cat behavior consultant, animal behaviorist, invisible fence dealer, underground dog fence, scent work, K9 handler who trains pets',
    signs:
      'dog trainer, dog training, obedience, puppy class, dog bites, dog barks, barking dog, leash pulling, pulls on the leash, housebreak, potty train the puppy, service dog, therapy dog, emotional support dog, jumps on people, separation anxiety in dogs, aggressive dog, invisible fence, dog agility, gun dog, untrained puppy, chews everything, dog behavior',
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
      guard dogs for a warehouse`,
    brands:
      'Bark Busters, Sit Means Sit, Petco training, Invisible Fence Brand, DogWatch, Off Leash K9, Canine Companions, Zoom Room',
    touches:
      'dog show judge, police K9 officer, kennel club member, horse trainer, corporate trainer',
    near: 'veterinary care, pet grooming, pet sitting, pet adoption, pet supplies, hunting and fishing guides',
  },
  {
    name: 'pet adoption',
    does: 'animal shelter director, humane society, pet rescue, dog rescue volunteer, foster home for pets, cat rescue, breed rescue, adoption counselor for pets, breeder, dog breeder, AKC breeder, puppies for sale, kittens, rehoming pets, SPCA, greyhound adoption, horse rescue, animal welfare, trap-neuter-return, finds homes for animals',
    signs:
      'adopt a dog, adopt a cat, rescue dog, animal shelter, humane society, rehome, rehoming, kittens, stray cats, feral cats, breeder, new puppy, get a dog, get a cat, litter of puppies, foster a dog, find a home for the dog, find a home for the cat, SPCA, hypoallergenic dog, pit bull, retired greyhound',
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
      hoarder down the street with thirty cats`,
    brands:
      'ASPCA, Humane Society, SPCA, Petfinder, Best Friends Animal Society, American Kennel Club',
    touches:
      'animal control officer, zookeeper, wildlife biologist, child adoption worker, PETA activist',
    near: 'veterinary care, dog training, pet sitting, pet grooming, lost pets, pet supplies, volunteering',
  },
  {
    name: 'lost pets',
    does: 'lost pet recovery, lost dog search team, pet detective, animal control officer, found pet volunteer, microchip scanning, tracking dogs, humane trapping of lost cats, lost and found pets page administrator, shelter intake, missing pet flyers',
    signs:
      'lost dog, lost cat, missing dog, missing cat, found a dog, found a cat, runaway dog, dog ran away, dog got out, cat got out, pet detective, stray dog, animal control, dog without a collar, cat is missing, dog is missing, dog ran off',
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
      a horse is walking on the county road, whose is it`,
    brands: 'Petco Love Lost, PawBoost, HomeAgain, Missing Animal Response Network',
    touches: 'bloodhound hobbyist, search and rescue volunteer',
    near: 'pet adoption, veterinary care, pet sitting, police liaison, city government, private investigation, dog training',
  },
  {
    name: 'pet supplies',
    does: 'pet store owner, pet shop, aquarium store, aquarium maintenance, tropical fish, pet food store, raw dog food, reptile store, bird supplies, hamsters and guinea pigs, dog treats bakery, homemade dog biscuits, pet boutique, pond fish and koi, fish tank cleaning, terrariums',
    signs:
      'pet store, pet shop, aquarium, fish tank, tropical fish, goldfish, koi, hamster, guinea pig, parakeet, terrarium, gecko, dog food, cat food, pet food, dog crate, cat litter, dog bed, leash and collar, saltwater tank, dog treats',
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
      a coat and boots for a Chihuahua`,
    brands:
      'PetSmart, Petco, Pet Supplies Plus, Chewy, Purina, Royal Canin, Blue Buffalo, Petland, Pet Valu',
    touches: 'pet food plant worker, aquarium club member, marine biologist',
    near: 'veterinary care, pet grooming, feed and farm supply, pet sitting, pet adoption, dog training',
  },
  {
    name: 'pet cremation',
    does: 'pet cremation, pet crematory, pet cemetery, pet burial, pet memorials, pet urns, paw print keepsakes, pet loss support, pet funerals, horse cremation, aftercare for pets, pet grief counselor, pet caskets',
    signs:
      'pet cremation, pet cemetery, pet urn, pet ashes, paw print, bury our dog, bury the cat, pet loss, dog died, cat died, rainbow bridge, pet memorial',
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
      some kind of ceremony for our family cat`,
    brands: 'Gateway Pet, Paws and Remember, Pet Angel, Rainbow Bridge',
    touches: 'human mortician',
    near: 'veterinary care, grief support, gravestones, funerals, large-animal vets, pet grooming',
  },
  {
    name: 'horses',
    does: 'horse trainer, riding instructor, riding lessons, horse boarding, stable owner, equestrian center, farrier, horseshoer, horse hauling, horse breeder, equine therapy, therapeutic riding, pony rides, tack shop owner, saddle fitter, horse sales, dressage coach, barrel racing, mule and donkey, carriage driver, colt starting, horse camp, hoof trimmer',
    signs:
      'horse, horses, pony, ponies, horseback, riding lessons for my daughter, farrier, horseshoes, equestrian, saddle, tack shop, horse stable, gelding, mare, stallion, foal, hoof, hooves, dressage, barrel racing, donkey, boarding barn, equine therapy, horse stall, therapeutic riding',
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
      who shows kids how to jump and compete`,
    brands: 'Pony Club, Dover Saddlery, SmartPak, PATH International, AQHA, Back in the Saddle',
    touches: 'jockey, racetrack gambler, rodeo fan, mounted police officer, horse show judge',
    near: 'large-animal vets, feed and farm supply, livestock, leatherwork, land and farms, truck sales, fencing',
  },
  {
    name: 'livestock',
    does: 'cattle rancher, cattle buyer, livestock auction, sale barn, livestock hauler, hog farmer, sheep breeder, goat breeder, poultry breeder, hatchery, chicks and pullets, dairy farmer, order buyer, custom grazing, sheep shearer, fencing and handling consultant, livestock broker, 4-H club leader, county extension agent, stud service, beef by the side, alpacas and llamas, embryo and bull sales, grazing goats for brush',
    signs:
      'cattle, cows, heifer, steer, bull calf, goats, sheep, lambs, hogs, piglets, laying hens, chickens, hens, baby chicks, rooster, ducks and geese, sale barn, livestock, herd, flock, alpaca, llama, shearing, 4-H animal, grazing, ranch hand, feeder calves',
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
      young couple wants to start in dairy goats and make cheese`,
    brands: 'Farm Bureau, 4-H, FFA, Murray McMurray, Angus Association, Superior Livestock',
    touches:
      'meatpacking worker, stock broker, slaughterhouse inspector, vegan activist, agriculture student',
    near: "large-animal vets, feed and farm supply, butchers, land and farms, farm equipment, horses, farmers' markets",
  },
  {
    name: 'beekeeping',
    does: 'beekeeper, bee removal, swarm removal, honey bees, local honey, hive sales, pollination services, bee supplies, beekeeping classes, bee club president, queen bees and nucs, beeswax candles, live bee rescue, apiary owner, mentors new beekeepers',
    signs:
      'bees, beekeeper, swarm, local honey, jars of honey, hive, beehive, honeycomb, beeswax, pollination, bee swarm, apiary, beekeeping, queen bee',
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
      looking for a beekeeper who gives talks at clubs`,
    brands: 'Dadant, Mann Lake, Betterbee, Flow Hive',
    touches: 'spelling bee organizer, quilting bee member, entomology student',
    near: "pest control, farmers' markets, garden centers, tree care, feed and farm supply, wildlife removal, candy and chocolate",
  },
  {
    name: 'feed and farm supply',
    does: 'feed store owner, feed mill, farm supply store, hay dealer, hay and straw, seed dealer, agronomist, crop consultant, fertilizer and lime, grain elevator, co-op manager, animal feed, livestock feeders and gates, fence posts and wire, chicken feed, seed corn, crop spraying, tack and feed, horse hay delivery, pasture seed, baling twine',
    signs:
      'hay, hay bales, straw bales, feed store, animal feed, chicken feed, seed corn, fertilizer for the field, grain bin, fence posts, salt lick, cattle panels, alfalfa, hay baling, farm store, farm supply, stock tank, soil test, pasture seed, crop adviser, barn boots',
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
      I inherited farm ground and don't know what to plant`,
    brands:
      'Tractor Supply, Purina Mills, Southern States, Rural King, Nutrena, Pioneer Seed, DEKALB, CHS, Runnings, Fleet Farm, Orscheln, Agway',
    touches: 'grain trader, crop insurance adjuster, agriculture student, feed truck driver',
    near: "livestock, horses, farm equipment, garden centers, large-animal vets, land and farms, farmers' markets",
  },
]
