import { z } from 'zod'
import { isAsked } from '../domain/need'
import { candidates } from './candidates'
import { shortOf } from './named'
import { view } from './view'

const mostAsked = 60

/** Whom one might put somebody together with. */
export interface Connection {
  id: string
  name: string
  /** The reason, in a sentence or as the words of a need. */
  why: string
  needId: string
  /** Whose need it is, and whether it was asked for: else the question comes first. */
  asker: { id: string; shortName: string }
  isAsked: boolean
}

/** For each of these people one other, whom they could help or who could help them; those already introduced are left out. */
export const toConnect = view({
  reads: candidates.reads,
  args: z.strictObject({ personIds: z.array(z.string().max(64)).max(mostAsked) }),
  compute: (read, { personIds }, today) => {
    const found: Record<string, Connection> = {}
    for (const personId of personIds) {
      const { helpers, helped } = candidates.compute(read, { personId }, today)
      const introduced = new Set<string>(
        read
          .by('passingsOf', personId)
          .filter(({ kind }) => kind === 'introduction')
          .flatMap(({ people }) => people),
      )
      const one = [...helpers, ...helped].find(({ id }) => !introduced.has(id))
      const need = one && read.get('need', one.needId)
      if (!one || !need) continue
      const { id, name, why, needId } = one
      const asker = { id: need.personId, shortName: shortOf(read, need.personId) }
      found[personId] = { id, name, why, needId, asker, isAsked: isAsked(need) }
    }
    return found
  },
})
