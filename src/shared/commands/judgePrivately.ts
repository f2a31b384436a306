import { z } from 'zod'
import { decided, distanceAsked } from '../domain/dealBreaker'
import { PersonId } from '../domain/ids'
import { Decision, Judgement } from '../domain/judgement'
import type { Reader } from '../store/reader'
import { Refusal } from '../store/refusal'
import type { Transaction } from '../store/transaction'
import { command } from './command'
import { needWords } from './patchFields'
import { nameOf, needPerson } from './whom'

const Answer = z.strictObject({
  answer: z.enum(['notYet', 'yes', 'no']),
  words: z.string().trim().max(2000).optional(),
})
const Standing = Judgement.shape.standing.unwrap().element.shape.value
const List = z.enum(['pluses', 'minuses'])

const judgementOf = (tx: Transaction, id: PersonId): Judgement => {
  needPerson(tx, id)
  return tx.get('private', id) ?? Judgement.parse({ id, createdAt: tx.context.now() })
}

/** The distance to a person is the strictest decision about them that still stands. */
const followDecisions = (tx: Transaction, { id, minuses }: Judgement): void => {
  const distance = distanceAsked(minuses)
  if (needPerson(tx, id).distance !== distance) tx.patch('person', id, { distance })
}

/** An Undo is read in menus and toasts, so it says no more than this. */
const says = ({ personId }: { personId: PersonId }, read: Reader) =>
  `edit what is private about ${nameOf(read, personId)}`

/** What the user thinks of a person: never computed, never shared. */
export const judgePrivately = {
  'private.edit': command({
    input: z.strictObject({
      personId: PersonId,
      patch: z.strictObject({ like: Answer.optional(), trust: Answer.optional() }),
    }),
    says,
    run: (tx, { personId, patch }) => {
      tx.put('private', { ...judgementOf(tx, personId), ...patch })
      return null
    },
  }),

  /** Like and trust are left open for good; or asked about again. */
  'private.skip': command({
    input: z.strictObject({ personId: PersonId, isSkipped: z.boolean() }),
    says,
    run: (tx, { personId, isSkipped }) => {
      tx.put('private', { ...judgementOf(tx, personId), isSkipped: isSkipped || undefined })
      return null
    },
  }),

  'private.add': command({
    input: z.strictObject({ personId: PersonId, list: List, text: z.string().trim().max(1000) }),
    says,
    run: (tx, { personId, list, text }) => {
      const judgement = judgementOf(tx, personId)
      const line = { text: needWords(text, 'Write a word or two.'), on: tx.today }
      tx.put('private', { ...judgement, [list]: [...judgement[list], line] })
      return null
    },
  }),

  'private.remove': command({
    input: z.strictObject({ personId: PersonId, list: List, index: z.number().int().min(0) }),
    says,
    run: (tx, { personId, list, index }) => {
      const judgement = judgementOf(tx, personId)
      const line = judgement[list][index]
      if (!line) throw new Refusal('gone', 'That is no longer there.')
      const without = { ...judgement, [list]: judgement[list].toSpliced(index, 1) }
      tx.put('private', without)
      if (line.decision) followDecisions(tx, without)
      return null
    },
  }),

  /** A minus breaks the deal, and what follows from it; null: it does not, after all. */
  'private.decide': command({
    input: z.strictObject({
      personId: PersonId,
      index: z.number().int().min(0),
      decision: Decision.nullable(),
    }),
    says,
    run: (tx, { personId, index, decision }) => {
      const judgement = judgementOf(tx, personId)
      const line = judgement.minuses[index]
      if (!line) throw new Refusal('gone', 'That is no longer there.')
      const stands = line.dealBreaker ? line.decision : null
      if (stands === decision) return null
      const minuses = judgement.minuses.with(index, decided(line, decision, tx.today))
      tx.put('private', { ...judgement, minuses })
      followDecisions(tx, { ...judgement, minuses })
      return null
    },
  }),

  /** How they stand to the user; each change keeps its reason. */
  'private.stand': command({
    input: z.strictObject({
      personId: PersonId,
      value: Standing,
      reason: z.string().trim().max(2000),
    }),
    says,
    run: (tx, { personId, value, reason }) => {
      const judgement = judgementOf(tx, personId)
      needWords(reason, 'Write why, in a few words. You will want to know later.')
      const entry = { value, reason, on: tx.today }
      tx.put('private', { ...judgement, standing: [...judgement.standing, entry] })
      return null
    },
  }),
}
