import { acquaintedClients } from './acquaintedClients'
import { acquaintedFriends } from './acquaintedFriends'
import { acquaintedOthers } from './acquaintedOthers'
import { acquaintedPros } from './acquaintedPros'
import { closePeople } from './closePeople'
import { knownClients } from './knownClients'
import { knownNeighbours } from './knownNeighbours'
import { knownPros } from './knownPros'
import type { SamplePerson } from './samplePerson'
import { unplacedPeople } from './unplacedPeople'

/** Everybody of the made-up world, from the middle outwards. */
export const samplePeople: readonly SamplePerson[] = [
  ...closePeople,
  ...knownClients,
  ...knownPros,
  ...knownNeighbours,
  ...acquaintedClients,
  ...acquaintedPros,
  ...acquaintedFriends,
  ...acquaintedOthers,
  ...unplacedPeople,
]
