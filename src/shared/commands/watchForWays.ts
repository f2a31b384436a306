import { z } from 'zod'
import { PersonId } from '../domain/ids'
import { isSuggestible } from '../domain/isSuggestible'
import { Refusal } from '../store/refusal'
import { command } from './command'
import { nameOf, needKnown } from './whom'

/** Where nothing can be given back, one keeps an eye out. Nothing is owed, so nothing has a day. */
export const watchForWays = {
  'person.watchFor': command({
    input: z.strictObject({ id: PersonId }),
    says: ({ id }, read) => `watch for a way to help ${nameOf(read, id)}`,
    run: (tx, { id }) => {
      const person = needKnown(tx, id)
      if (!isSuggestible(person, undefined))
        throw new Refusal(
          'notBroughtUp',
          `${person.name} is not brought up for now, so there is nothing to watch for.`,
        )
      if (!person.watchedFor) tx.patch('person', id, { watchedFor: true })
      return null
    },
  }),

  'person.stopWatching': command({
    input: z.strictObject({ id: PersonId }),
    says: ({ id }, read) => `stop watching for a way to help ${nameOf(read, id)}`,
    run: (tx, { id }) => {
      if (tx.need('person', id).watchedFor) tx.patch('person', id, { watchedFor: undefined })
      return null
    },
  }),
}
