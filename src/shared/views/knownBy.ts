import { z } from 'zod'
import { bestOf } from '../domain/bestOf'
import { isPresent } from '../domain/person'
import { otherEnd, type Tie } from '../domain/tie'
import type { Reader } from '../store/reader'
import { currentTitle } from './slimPeople'
import { view } from './view'

/** As many people at a time as one looks behind, and as many behind each. */
export const mostAsked = 12
const mostEach = 8

/** Somebody whom the user knows only through somebody else. */
export interface LightPerson {
  id: string
  /** A name, or a few words where there is no name. */
  name: string
  does: string
}

const isOlder = (a: Tie, b: Tie): boolean =>
  a.createdAt === b.createdAt ? a.id < b.id : a.createdAt < b.createdAt

const lightBehind = (read: Reader, id: string, tie: Tie) => {
  if (tie.kind !== 'knows') return undefined
  const other = read.get('person', otherEnd(tie, id))
  return other?.kind === 'light' && isPresent(other) ? other : undefined
}

/** The people whom each of these knows and the user does not, yet. */
export const knownBy = view({
  reads: ['person', 'tie', 'position'],
  args: z.strictObject({ ids: z.array(z.string().max(64)).max(mostAsked) }),
  compute: (read, { ids }, today) => ({
    rows: ids.map((id) => {
      const ties = read.by('tiesOf', id).filter((tie) => lightBehind(read, id, tie))
      const light = bestOf(ties, mostEach, isOlder).map((tie): LightPerson => {
        const person = lightBehind(read, id, tie)!
        const does = person.does || currentTitle(read, person.id, today)
        return { id: person.id, name: person.name, does }
      })
      return { id, light, more: ties.length - light.length }
    }),
  }),
})
