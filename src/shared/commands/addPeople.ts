import { z } from 'zod'
import { Circle } from '../domain/person'
import { Refusal } from '../store/refusal'
import type { Transaction } from '../store/transaction'
import { brieflyListed } from '../text/listed'
import { CircleRhythms } from './circleRhythms'
import { command } from './command'
import { giveSeats } from './giveSeats'
import { needWords, words } from './patchFields'

interface Added {
  name: string
  does?: string | undefined
  circle?: Circle | undefined
}

const addOne = (
  tx: Transaction,
  { name, does, circle = 'acquainted' }: Added,
  rhythms = new CircleRhythms(),
) => {
  const person = tx.add('person', {
    name: needWords(name, 'A name is enough, but it needs a name.'),
    circle,
    ...(does ? { does } : {}),
  })
  const cadence = rhythms.rhythmFor(tx, person, circle)
  if (cadence) tx.patch('person', person.id, { cadence })
  tx.add('role', { personId: person.id, kind: 'partner', from: tx.today })
  return person.id
}

/** New people by hand; a name is enough. Everyone starts as a partner, in Know a little. */
export const addPeople = {
  'person.add': command({
    input: z.strictObject({
      name: z.string().trim().max(300),
      does: words(1000),
      circle: Circle.optional(),
    }),
    says: ({ name }) => `add ${name}`,
    run: (tx, added) => {
      const id = addOne(tx, added)
      giveSeats(tx, [id])
      return { id }
    },
  }),

  /** The first deck: names apart by lines or commas. */
  'person.addMany': command({
    input: z.strictObject({ names: z.string().max(20_000), circle: Circle.optional() }),
    says: ({ names }) => `add ${brieflyListed(splitNames(names))}`,
    run: (tx, { names, circle }) => {
      const split = splitNames(names)
      needWords(split[0] ?? '', 'Write at least one name.')
      if (split.length > 200)
        throw new Refusal(
          'tooMany',
          'Up to 200 names at a time. For more, bring in a contacts file.',
        )
      const rhythms = new CircleRhythms()
      const ids = split.map((name) => addOne(tx, { name, circle }, rhythms))
      giveSeats(tx, ids)
      return { ids }
    },
  }),
}

const splitNames = (names: string): string[] =>
  names
    .split(/[\n,;]/)
    .map((name) => name.trim().slice(0, 300))
    .filter(Boolean)
