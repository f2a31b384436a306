import { briefly, type Brief } from './samplePerson'

const briefs: readonly Brief[] = [
  [
    'Otto Graf',
    'customer',
    'Kitchen equipment dealer',
    'Graf Kitchens',
    'Used ovens and kitchens',
    51,
  ],
  ['Abel Moreno', 'customer', 'Loan officer', 'Harbor Lending', 'Building loans', 88],
  ['Karl Smith', 'customer', 'Bus driver', 'City Transit', undefined, 140],
  ['Lisa Smith', 'customer', 'Tailor', 'Smith and Thread', 'Suits and curtains', 140],
  ['Priya Nair', 'customer', 'Heart doctor', 'Harbor Clinic', undefined, 95],
  ['Mateo Vargas', 'customer', 'Bicycle shop owner', 'Vargas Cycles', 'Bicycle repairs', 43],
  ['Yuki Tanaka', 'customer', 'Ceramic artist', 'Tanaka Clay', 'Cups and bowls for cafés', 71],
  ['Fatou Diallo', 'customer', 'Hairdresser', 'Diallo Hair', 'Braids, and hair for weddings', 39],
  ['Henrik Lund', 'customer', 'Ferry captain', 'Island Ferries', undefined, 210],
  [
    'Chloé Girard',
    'customer',
    'Cheese shop owner',
    'Girard Cheese',
    'Cheese plates for openings',
    57,
  ],
  ['Wei Zhang', 'customer', 'Pension planner', 'Northgate Pensions', 'Pension questions', 130],
  ['Amara Okeke', 'customer', 'Paediatrician', 'Harbor Clinic', 'Children, the same day', 84],
  ['Tomasz Zieliński', 'customer', 'Locksmith', 'Zieliński Locks', 'Locked doors at night', 66],
  ['Leila Haddad', 'customer', 'Optician', 'Haddad Optics', 'Glasses within two days', 119],
  ['George Whitfield', 'customer', 'Retired engineer', 'Whitfield Bridges', undefined, 160],
  ['Rana Farouk', 'customer', 'Caterer', 'Farouk Catering', 'Food for sixty guests', 36],
  ['Diego Castillo', 'customer', 'Tile setter', 'Castillo Tiles', 'Bathrooms and old tiles', 101],
  ['Ingrid Dahl', 'customer', 'Antiques dealer', 'Dahl Antiques', 'What old chairs are worth', 77],
  ['Samir Khoury', 'customer', 'Gym owner', 'Khoury Gym', 'A first month without a contract', 54],
  ['Beatriz Lima', 'customer', 'Dance teacher', 'Lima Dance', 'Dance lessons for couples', 93],
  ['Oliver Reed', 'customer', 'Pub landlord', 'The Anchor', 'A room for forty on Mondays', 63],
  ['Sunita Rao', 'customer', 'Software tester', 'Brightpath Software', undefined, 148],
  ['Marek Dvořák', 'customer', 'Watchmaker', 'Dvořák Watches', 'Clock repairs', 181],
  ['Hannah Cole', 'customer', 'Speech therapist', 'Cole Speech', 'Lessons for shy children', 72],
  ['Joon Park', 'customer', 'Restaurant owner', 'Park Kitchen', 'A long table for twenty', 46],
  ['Esther Mwangi', 'customer', 'Notary', 'Mwangi Notary', 'A notary on Saturdays', 111],
]

/** Clients whom one knows a little. */
export const acquaintedClients = briefs.map(briefly('acquainted'))
