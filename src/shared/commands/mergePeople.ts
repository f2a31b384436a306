import { z } from 'zod'
import { foldText } from '../domain/foldText'
import { DismissalId, PersonId } from '../domain/ids'
import { MergeChoices } from '../domain/mergeChoices'
import { mergedJudgement } from '../domain/mergedJudgement'
import { mergedPerson } from '../domain/mergedPerson'
import type { Reader } from '../store/reader'
import { Refusal } from '../store/refusal'
import type { Transaction } from '../store/transaction'
import { command, group } from './command'
import { giveSeats } from './giveSeats'
import { moveLinks } from './moveLinks'
import { nameOf, namesOf, needPerson } from './whom'

const Two = z.strictObject({ keepId: PersonId, otherId: PersonId })

/** One is kept and has everything of both; the other goes to the trash as they were. */
const mergeTwo = (
  tx: Transaction,
  { keepId, otherId, choices }: z.output<typeof Two> & { choices: MergeChoices },
) => {
  const keep = needPerson(tx, keepId)
  const other = needPerson(tx, otherId)
  const { person, channels } = mergedPerson(keep, other, choices)
  for (const [field, most] of Object.entries(limits))
    if (person[field as keyof typeof limits].length > most)
      throw new Refusal(
        'tooMany',
        `Together ${keep.name} and ${other.name} have too much for one person. Take something away first.`,
      )
  tx.put('person', person)
  tx.patch('person', otherId, { deletedAt: tx.context.now() })
  mergePrivate(tx, keepId, otherId)
  return channels
}

/** As many as one person may have. */
const limits = {
  emails: 100,
  phones: 100,
  addresses: 50,
  links: 100,
  tags: 200,
  occasions: 50,
  howWeMet: 100,
  source: 50,
  notes: 100_000,
} as const

/** The union of both; the other's own stays with the original in the trash. */
const mergePrivate = (tx: Transaction, keepId: PersonId, otherId: PersonId): void => {
  const theirs = tx.get('private', otherId)
  if (!theirs) return
  const ours = tx.get('private', keepId)
  if (ours) tx.put('private', mergedJudgement(ours, theirs))
  else tx.put('private', { ...theirs, id: keepId })
}

const needTwo = (read: Reader, { keepId, otherId }: z.output<typeof Two>): void => {
  if (keepId === otherId) throw new Refusal('same', 'Choose two different people.')
  for (const id of [keepId, otherId]) {
    const person = read.get('person', id)
    if (!person) throw new Refusal('gone', 'That person is no longer in Goodturn.')
    if (person.deletedAt)
      throw new Refusal(
        'inTrash',
        `${person.name} is in the trash. Bring ${person.name} back first.`,
      )
  }
}

const Pair = z.strictObject({ pair: z.tuple([PersonId, PersonId]) })

/** Two entries that mean one person, and two people who only look like one. */
export const mergePeople = {
  /** Everything of the other one moves to the one that is kept. */
  'person.merge': group({
    input: Two.extend({ choices: MergeChoices.default({}) }),
    says: ({ keepId, otherId }, read) =>
      foldText(nameOf(read, keepId)) === foldText(nameOf(read, otherId))
        ? `merge the two ${nameOf(read, keepId)}`
        : `merge ${namesOf(read, [otherId, keepId])}`,
    size: () => 0,
    steps: function* (read, input) {
      needTwo(read, input)
      let channels: ReturnType<typeof mergeTwo> = new Map()
      yield (tx) => {
        channels = mergeTwo(tx, input)
      }
      yield* moveLinks(read, { from: input.otherId, to: input.keepId, channels: () => channels })
      yield (tx) => giveSeats(tx, [input.keepId, input.otherId])
      return { id: input.keepId }
    },
  }),

  /** Two different people, who are not suggested as one again. */
  'doubles.refuse': command({
    input: Pair,
    says: ({ pair }, read) => `keep ${namesOf(read, pair)} apart`,
    run: (tx, { pair: [a, b] }) => {
      if (a === b) throw new Refusal('same', 'Choose two different people.')
      needPerson(tx, a)
      needPerson(tx, b)
      const isKnown = tx
        .by('dismissalsOf', a)
        .some((one) => !one.needId && one.pair?.includes(a) && one.pair.includes(b))
      if (isKnown) return null
      const pair: [PersonId, PersonId] = a < b ? [a, b] : [b, a]
      return { id: DismissalId.parse(tx.add('dismissal', { pair, on: tx.today }).id) }
    },
  }),
}
