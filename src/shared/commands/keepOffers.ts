import { z } from 'zod'
import { firstName } from '../domain/firstName'
import { OfferId, PersonId } from '../domain/ids'
import { mayBeFirstCall } from '../domain/mayBeFirstCall'
import { Offer } from '../domain/offer'
import { Refusal } from '../store/refusal'
import type { Transaction } from '../store/transaction'
import { command } from './command'
import { clearable, needWords, withoutCleared, words } from './patchFields'
import { nameOf, needPerson } from './whom'

const text = z.string().trim().max(2000)
const sentence = 'Write in a few words what the help is.'

/** Nobody is called first without a reason: it is needed for the grade, and stays while the grade does. */
export const needBasis = (tx: Transaction, before: Offer, after: Offer): void => {
  if (after.grade !== 'A+' || mayBeFirstCall(after)) return
  const them = tx.get('person', after.personId)
  const name = them ? firstName(them) : 'They'
  if (before.grade !== 'A+')
    throw new Refusal(
      'basis',
      `First call needs both ticks, what ${name} does and examples of the work, or a note that says why.`,
    )
  if (mayBeFirstCall(before))
    throw new Refusal(
      'basis',
      `${name} is a First call for “${after.words}” because of this. Choose another grade first, or write a note that says why.`,
    )
}

/** What people can help with. */
export const keepOffers = {
  'offer.add': command({
    input: z.strictObject({ personId: PersonId, words: text, category: words(100) }),
    says: ({ personId }, read) => `add what ${nameOf(read, personId)} can help with`,
    run: (tx, input) => {
      needPerson(tx, input.personId)
      needWords(input.words, sentence)
      return { id: tx.add('offer', withoutCleared(input)).id }
    },
  }),

  'offer.edit': command({
    input: z.strictObject({
      id: OfferId,
      patch: z.strictObject({
        words: text.optional(),
        category: words(100),
        grade: clearable(Offer.shape.grade.unwrap()),
        learnedWhatTheyDo: z.boolean().optional(),
        sawTheirWork: z.boolean().optional(),
        note: words(2000),
        reachBest: words(300),
        hours: words(300),
      }),
    }),
    says: ({ id }, read) =>
      `edit what ${nameOf(read, read.get('offer', id)?.personId ?? '')} can help with`,
    run: (tx, { id, patch }) => {
      const before = tx.need('offer', id)
      if (patch.words !== undefined) needWords(patch.words, sentence)
      needBasis(tx, before, tx.patch('offer', id, withoutCleared(patch)))
      return null
    },
  }),

  'offer.remove': command({
    input: z.strictObject({ id: OfferId }),
    says: () => 'remove what someone can help with',
    run: (tx, { id }) => {
      tx.need('offer', id)
      tx.remove('offer', id)
      return null
    },
  }),
}
