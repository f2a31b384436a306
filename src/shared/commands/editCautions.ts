import { z } from 'zod'
import { meOf } from '../store/meOf'
import { cautionNames, proposedCaution } from '../text/giftCaution'
import { command } from './command'

/** The words that stand beside gifts. */
export const editCautions = {
  /** Null, or the proposed words themselves, takes the proposed words again; empty words show none. */
  'caution.write': command({
    input: z.strictObject({
      name: z.enum(cautionNames),
      text: z.string().trim().max(1000).nullable(),
    }),
    says: () => 'change the caution beside gifts',
    run: (tx, { name, text }) => {
      const me = meOf(tx)
      const { [name]: _before, ...others } = me.giftCautions
      const isOwn = text !== null && text !== proposedCaution(name)
      tx.put('me', {
        ...me,
        giftCautions: isOwn ? { ...others, [name]: text } : others,
        createdAt: tx.get('me', 'me')?.createdAt ?? tx.context.now(),
      })
      return null
    },
  }),
}
