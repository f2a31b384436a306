import { z } from 'zod'
import { Day, Every } from '../domain/calendar'
import { PersonId } from '../domain/ids'
import { Refusal } from '../store/refusal'
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
  cadence: clearable(Every.extend({ latest: Every.optional() })),
  deceased: z.boolean().optional(),
})

/** Changes what is known of a person; empty text takes a field away. */
export const editPerson = {
  'person.edit': command({
    input: z.strictObject({ id: PersonId, patch: Patch }),
    says: ({ id }, read) => `edit ${nameOf(read, id)}`,
    run: (tx, { id, patch }) => {
      needPerson(tx, id)
      if (patch.name !== undefined) needWords(patch.name, 'A person needs a name.')
      if (typeof patch.reach === 'object' && patch.reach.atLeast < 250)
        throw new Refusal(
          'reach',
          'As a rule of thumb everyone reaches at least 250 people. Choose 250 or more, or leave it unknown.',
        )
      const { knowsWhatIDo, alwaysGladOfIntroductions, ...rest } = withoutCleared(patch, [
        'does',
        'notes',
      ])
      tx.patch('person', id, {
        ...rest,
        ...('knowsWhatIDo' in patch
          ? { knowsWhatIDo: knowsWhatIDo && { answer: knowsWhatIDo, on: tx.today } }
          : {}),
      })
      if (alwaysGladOfIntroductions !== undefined)
        setGlad(tx, id, alwaysGladOfIntroductions, { on: tx.today })
      return null
    },
  }),
}
