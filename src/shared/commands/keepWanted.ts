import { z } from 'zod'
import { NeedId, WantedId } from '../domain/ids'
import type { Need } from '../domain/need'
import { tradeOf } from '../matching/trades/tradeOf'
import type { Reader } from '../store/reader'
import { Refusal } from '../store/refusal'
import { capital } from '../text/capital'
import { command } from './command'
import { needWords, withoutCleared, words } from './patchFields'
import { tiePeople } from './tiePeople'
import { calledOf, personMeant, Whoever } from './whoever'
import { nameOf } from './whom'

const text = z.string().trim().max(1000)
const sentence = 'Write a name, a role or a firm.'

/** People the user wants to meet. */
export const keepWanted = {
  'wanted.add': command({
    input: z.strictObject({ words: text, role: words(300), organisation: words(300) }),
    says: ({ words }) => `add ${words} to the people you want to meet`,
    run: (tx, input) => {
      needWords(input.words, sentence)
      return { id: tx.add('wanted', withoutCleared(input)).id }
    },
  }),

  /** Somebody who could help where nobody is known yet. */
  'wanted.find': command({
    input: z.strictObject({ needId: NeedId }),
    says: ({ needId }, read) => `look for a provider for ${askerOf(read, needId)}`,
    run: (tx, { needId }) => {
      const need = tx.need('need', needId)
      const [before] = tx.by('wantedFor', needId)
      if (before) return { id: before.id }
      const trade = tradeOf('sought', need.words)
      return {
        id: tx.add('wanted', {
          words: soughtFor(need, trade, askerOf(tx, needId)).slice(0, 1000),
          role: trade ? capital(trade) : undefined,
          needId,
        }).id,
      }
    },
  }),

  'wanted.edit': command({
    input: z.strictObject({
      id: WantedId,
      patch: z.strictObject({
        words: text.optional(),
        role: words(300),
        organisation: words(300),
      }),
    }),
    says: () => 'edit whom you want to meet',
    run: (tx, { id, patch }) => {
      tx.need('wanted', id)
      if (patch.words !== undefined) needWords(patch.words, sentence)
      tx.patch('wanted', id, withoutCleared(patch))
      return null
    },
  }),

  /** The user has met them: somebody known, or new by name. */
  'wanted.met': command({
    input: z.strictObject({ id: WantedId, person: Whoever }),
    says: ({ person }, read) => `mark that you met ${calledOf(read, person)}`,
    run: (tx, { id, person }) => {
      const wanted = tx.need('wanted', id)
      if (wanted.metId) throw new Refusal('met', 'You have met them already.')
      const metId = personMeant(tx, person)
      // Whom only somebody else knew is one of the user's people now.
      if (tx.need('person', metId).kind === 'light')
        tiePeople['lightPerson.promote'].run(tx, { id: metId })
      tx.patch('wanted', id, { metId })
      return { id: metId }
    },
  }),

  'wanted.remove': command({
    input: z.strictObject({ id: WantedId }),
    says: () => 'remove somebody you want to meet',
    run: (tx, { id }) => {
      tx.need('wanted', id)
      tx.remove('wanted', id)
      return null
    },
  }),
}

const askerOf = (read: Reader, needId: string): string =>
  nameOf(read, read.get('need', needId)?.personId ?? '')

/** The need's own words; of what stays between two only the trade. */
const soughtFor = ({ words, betweenUs }: Need, trade: string | null, name: string): string => {
  if (!betweenUs) return words
  return trade ? `Someone for ${trade}` : `Someone for what ${name} told me`
}
