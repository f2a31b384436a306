import { z } from 'zod'
import { OfferId, PersonId } from '../domain/ids'
import { Offer } from '../domain/offer'
import { command } from './command'
import { clearable, needWords, withoutCleared, words } from './patchFields'
import { nameOf, needPerson } from './whom'

const text = z.string().trim().max(2000)
const sentence = 'Write in a few words what the help is.'

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
      tx.need('offer', id)
      if (patch.words !== undefined) needWords(patch.words, sentence)
      tx.patch('offer', id, withoutCleared(patch))
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
