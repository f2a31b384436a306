import { z } from 'zod'
import { view } from './view'

/** What is asked about somebody after the first one-on-one; null before it, once answered, and when skipped. */
export const likeAndTrust = view({
  reads: ['private', 'person', 'touch'],
  args: z.strictObject({ id: z.string().max(64) }),
  compute: (read, { id }) => {
    if (!read.by('touchesOf', id).some(({ kind }) => kind === 'oneOnOne')) return null
    const found = read.get('private', id)
    const like = found?.like.answer ?? 'notYet'
    const trust = found?.trust.answer ?? 'notYet'
    const isAnswered = like !== 'notYet' && trust !== 'notYet'
    return isAnswered || found?.isSkipped ? null : { like, trust }
  },
})
