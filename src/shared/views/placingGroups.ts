import { z } from 'zod'
import { isPresent } from '../domain/person'
import { currentPosition } from '../store/currentPosition'
import { bestOf } from './bestOf'
import { view } from './view'

/** So many at one organisation are worth placing together. */
const fewest = 5
const mostGroups = 50
/** As many as one step places. */
const mostTogether = 500

export interface Group {
  organisationId: string
  name: string
  ids: string[]
}

/** Organisations where several people work who have no place yet, the largest first. */
export const placingGroups = view({
  reads: ['person', 'position', 'organisation'],
  args: z.strictObject({}),
  compute: (read, _args, today) => {
    const groups = new Map<string, Group>()
    for (const person of read.all('person')) {
      if (!isPresent(person) || person.kind === 'light' || person.circle !== 'unplaced') continue
      const organisationId = currentPosition(read, person.id, today)?.organisationId
      const organisation = organisationId && read.get('organisation', organisationId)
      if (!organisationId || !organisation) continue
      const group = groups.get(organisationId) ?? {
        organisationId,
        name: organisation.name,
        ids: [],
      }
      if (group.ids.length < mostTogether) group.ids.push(person.id)
      groups.set(organisationId, group)
    }
    const large = [...groups.values()].filter(({ ids }) => ids.length >= fewest)
    return {
      groups: bestOf(large, mostGroups, (one, other) =>
        one.ids.length === other.ids.length
          ? one.name < other.name
          : one.ids.length > other.ids.length,
      ),
    }
  },
})
