import { z } from 'zod'
import { Day, Every } from '../domain/calendar'
import { PersonId } from '../domain/ids'
import { turnsInADay } from '../domain/turnsInADay'
import type { Person } from '../domain/person'
import { Refusal } from '../store/refusal'
import type { Transaction } from '../store/transaction'
import { CircleRhythms } from './circleRhythms'
import { command } from './command'
import { setGlad } from './introducible'
import { clearable, needWords, withoutCleared, words } from './patchFields'
import { nameOf, needPerson } from './whom'

const Patch = z.strictObject({
  name: words(300),
  does: words(1000),
  notes: z.string().max(100_000).optional(),
  nickname: words(200),
  given: words(200),
  family: words(200),
  phonetic: words(300),
  idealReferral: words(2000),
  household: words(200),
  awayUntil: clearable(Day),
  askedNotToBe: z.boolean().optional(),
  alwaysGladOfIntroductions: z.boolean().optional(),
  /** Dated by the day it is answered. */
  knowsWhatIDo: clearable(z.enum(['yes', 'no', 'unsure'])),
  reach: z.union([z.strictObject({ atLeast: z.number().int() }), z.literal('unknown')]).optional(),
  /** Null takes their own away: then that of the circle holds. */
  cadence: clearable(Every.extend({ latest: Every.optional() })),
  noCadence: z.boolean().optional(),
  deceased: z.boolean().optional(),
})

/** Changes what is known of a person; empty text takes a field away. */
export const editPerson = {
  'person.edit': command({
    input: z.strictObject({ id: PersonId, patch: Patch }),
    says: ({ id }, read) => `edit ${nameOf(read, id)}`,
    run: (tx, { id, patch }) => {
      const person = needPerson(tx, id)
      if (patch.name !== undefined) needWords(patch.name, 'A person needs a name.')
      if (typeof patch.reach === 'object' && patch.reach.atLeast < 250)
        throw new Refusal(
          'reach',
          'As a rule of thumb everyone reaches at least 250 people. Choose 250 or more, or leave it unknown.',
        )
      const { knowsWhatIDo, alwaysGladOfIntroductions, cadence, noCadence, ...rest } =
        withoutCleared(patch, ['does', 'notes'])
      const isTouchChanged = 'cadence' in patch || noCadence !== undefined
      tx.patch('person', id, {
        ...rest,
        ...(rest.does === undefined ? {} : { toldAt: toldAt(tx, person, rest.does) }),
        ...('knowsWhatIDo' in patch
          ? { knowsWhatIDo: knowsWhatIDo && { answer: knowsWhatIDo, on: tx.today } }
          : {}),
        ...(isTouchChanged ? rhythmFrom(tx, person, { cadence, noCadence }) : {}),
      })
      if (alwaysGladOfIntroductions !== undefined)
        setGlad(tx, id, alwaysGladOfIntroductions, { on: tx.today })
      return null
    },
  }),
}

/** News the first time that it is said; other words for it are none, so that what is typed and taken back leaves nothing. */
const toldAt = (tx: Transaction, person: Person, does: string): Person['toldAt'] =>
  does === '' ? undefined : person.does === '' ? tx.context.now() : person.toldAt

/** Their own rhythm, none at all, or that of the circle on a day that has few. */
const rhythmFrom = (
  tx: Transaction,
  person: Person,
  { cadence, noCadence }: Pick<Person, 'cadence' | 'noCadence'>,
): Pick<Person, 'cadence' | 'noCadence'> => {
  if (noCadence) return { cadence: undefined, noCadence: true }
  const { latest } = cadence ?? {}
  if (cadence && latest && turnsInADay(latest) > turnsInADay(cadence))
    throw new Refusal('latest', 'The latest day cannot come before the usual one.')
  const free = { ...person, cadence: undefined, noCadence: undefined }
  return {
    cadence: cadence ?? new CircleRhythms().rhythmFor(tx, free, person.circle),
    noCadence: undefined,
  }
}
