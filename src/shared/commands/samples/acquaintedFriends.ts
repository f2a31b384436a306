import { briefly, type Brief } from './samplePerson'

const briefs: readonly Brief[] = [
  ['Beate Vogt', 'friend', 'Bookseller', 'Vogt Books', 'Any book by Thursday', 32],
  ['Leo Cohen', 'friend', 'Jeweller', 'Cohen Rings', 'Wedding rings', 8],
  ['Mei Lin', 'friend', 'Acupuncturist', 'Lin Practice', 'Backs and shoulders', 87],
  ['Andrés Peña', 'friend', 'Guitar teacher', 'Peña Guitars', 'Guitar lessons', 115],
  ['Sigrid Holm', 'friend', 'Weaver', 'Holm Weaving', undefined, 199],
  [
    'Jamal Carter',
    'friend',
    'Football coach',
    'Harbor Football',
    'Football for children on Fridays',
    18,
  ],
  ['Aoife Byrne', 'friend', 'Sound engineer', 'Radio Harbor', undefined, 142],
  ['Viktor Nagy', 'family', 'Train driver', 'Northern Rail', undefined, 96],
  ['Elena Costa', 'friend', 'Stage designer', 'City Theatre', 'Costumes to borrow', 118],
  ['Matti Virtanen', 'friend', 'Sauna builder', 'Virtanen Wood', 'Garden saunas', 152],
  ['Rosalind Keller', 'family', 'Retired nurse', '', undefined, 44],
  ['Peter Keller', 'family', 'Vineyard owner', 'Keller Wines', 'Wine for openings', 44],
  ['Sofia Keller', 'family', 'Marine biologist', 'Harbor Aquarium', undefined, 207],
  ['Dario Romano', 'family', 'Ice cream maker', 'Romano’s', 'Ice cream for summer parties', 105],
  ['Hye-jin Park', 'friend', 'Illustrator', '', 'A drawing of a house as a farewell gift', 76],
  ['Nathan Brooks', 'friend', 'Firefighter', 'Harbor Fire Brigade', undefined, 128],
  ['Ayesha Malik', 'friend', 'Dietitian', 'Harbor Clinic', 'Meal plans', 91],
  ['Simon Weiss', 'friend', 'Chess teacher', '', 'Chess for children', 136],
]

/** Family and friends whom one knows a little. */
export const acquaintedFriends = briefs.map(briefly('acquainted'))
