import { z } from 'zod'
import { thanksShown } from './thanksShown'
import { view } from './view'

/** Thanks for something that no passing holds. */
export const thanksAlone = view({
  reads: ['thanks', 'person', 'touch', 'need', 'position', 'organisation', 'me'],
  args: z.strictObject({ id: z.string().max(64) }),
  compute: (read, { id }, today) => {
    const found = read.get('thanks', id)
    if (!found || found.passingId) return null
    const touch = found.touchId ? read.get('touch', found.touchId) : undefined
    return {
      ...thanksShown(read, found, { what: 'what you did' }, today),
      touch: touch ? { on: touch.on, words: touch.words } : null,
    }
  },
})
