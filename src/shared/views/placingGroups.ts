import { z } from 'zod'
import { placingRecord } from '../domain/placingProgress'
import { currentPosition } from '../store/currentPosition'
import { isUnplaced } from '../store/unplacedAt'
import { bestOf } from '../domain/bestOf'
import { view } from './view'

/** So many at one organisation are worth placing together. */
const fewest = 5
const mostGroups = 50

interface Group {
  organisationId: string
  name: string
  count: number
  /** When the last of them came to be one of them. */
  joined: string
}

/** Organisations where several people work who have no place yet, the largest first; not those that were left. */
export const placingGroups = view({
  reads: ['person', 'position', 'organisation', 'progress'],
  args: z.strictObject({}),
  compute: (read, _args, today) => {
    const groups = new Map<string, Group>()
    for (const person of read.all('person')) {
      if (!isUnplaced(person)) continue
      const position = currentPosition(read, person.id, today)
      const organisationId = position?.organisationId
      const organisation = organisationId && read.get('organisation', organisationId)
      if (!organisationId || !organisation) continue
      const { name } = organisation
      const group = groups.get(organisationId) ?? { organisationId, name, count: 0, joined: '' }
      group.count += 1
      for (const moment of [position.createdAt, person.createdAt])
        if (moment > group.joined) group.joined = moment
      groups.set(organisationId, group)
    }
    const left = read.get('progress', placingRecord.groups)?.at ?? {}
    const isAsked = ({ organisationId, count, joined }: Group) =>
      count >= fewest && joined > String(left[organisationId] ?? '')
    return {
      groups: bestOf([...groups.values()].filter(isAsked), mostGroups, (one, other) =>
        one.count === other.count ? one.name < other.name : one.count > other.count,
      ).map(({ organisationId, name, count }) => ({ organisationId, name, count })),
    }
  },
})
