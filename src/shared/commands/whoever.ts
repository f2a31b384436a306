import { z } from 'zod'
import { PersonId } from '../domain/ids'
import { reachKind } from '../domain/reachKind'
import type { Reader } from '../store/reader'
import type { Transaction } from '../store/transaction'
import { addPeople } from './addPeople'
import { editChannels } from './editChannels'
import { nameOf, needPerson } from './whom'

const reach = z.string().trim().max(2000)

/** A person; or somebody new by name, or somebody known, with a way to reach them given in one go. */
export const Whoever = z.union([
  PersonId,
  z.strictObject({ name: z.string().trim().max(300), reach: reach.optional() }),
  z.strictObject({ personId: PersonId, reach }),
])
export type Whoever = z.infer<typeof Whoever>

/** The person who is meant, who may come to Goodturn with it; nobody is placed by being named. */
export const personMeant = (tx: Transaction, whoever: Whoever): PersonId => {
  if (typeof whoever === 'string') return needPerson(tx, whoever).id
  const id =
    'personId' in whoever
      ? needPerson(tx, whoever.personId).id
      : addPeople['person.add'].run(tx, { name: whoever.name, circle: 'unplaced' }).id
  if (whoever.reach)
    editChannels['person.addChannel'].run(tx, {
      id,
      kind: reachKind(whoever.reach),
      value: whoever.reach,
    })
  return id
}

/** What they are called in an Undo. */
export const calledOf = (read: Reader, whoever: Whoever): string => {
  if (typeof whoever === 'string') return nameOf(read, whoever)
  return 'name' in whoever ? whoever.name : nameOf(read, whoever.personId)
}
