import { z } from 'zod'
import { DismissalId, NeedId, PersonId } from '../domain/ids'
import { command } from './command'
import { withoutCleared, words } from './patchFields'
import { nameOf, needKnown } from './whom'

/** Two whom the user does not want to put together for something. */
export const dismissMatches = {
  /** Not this person for this need, for good. Said again, it takes the reason. */
  'match.dismiss': command({
    input: z.strictObject({ needId: NeedId, personId: PersonId, reason: words(1000) }),
    says: ({ needId, personId }, read) => {
      const asker = nameOf(read, read.get('need', needId)?.personId ?? '')
      return `leave out ${nameOf(read, personId)} for ${asker}`
    },
    run: (tx, { needId, personId, reason }) => {
      tx.need('need', needId)
      needKnown(tx, personId)
      let said = withoutCleared({ reason })
      for (const one of tx.by('dismissalsOf', needId)) {
        if (one.personId !== personId) continue
        said = { reason: reason || one.reason }
        tx.remove('dismissal', one.id)
      }
      const { id } = tx.add('dismissal', { needId, personId, on: tx.today, ...said })
      return { id: DismissalId.parse(id) }
    },
  }),
}
