import { z } from 'zod'
import type { Circle } from '../domain/person'
import { placesKept } from '../store/answeredBy'
import { meOf } from '../store/meOf'
import { formerJobs } from './formerJobs'
import { quietCount } from './inTouch'
import { shouldKnowCount } from './shouldKnow'
import { mostRows, view } from './view'

/** How many stand in each list of the People page. */
export const peopleCounts = view({
  reads: ['person', 'role', 'position', 'organisation', 'need', 'touch', 'me'],
  args: z.strictObject({}),
  compute: (read, _args, today) => {
    const circles: Record<Circle, number> = { close: 0, known: 0, acquainted: 0, unplaced: 0 }
    let archived = 0
    let trash = 0
    let light = 0
    for (const person of read.all('person')) {
      if (person.deletedAt) trash += 1
      else if (person.archivedAt) archived += 1
      else if (person.kind === 'light') light += 1
      else circles[person.circle] += 1
    }
    const places = new Map<string, { organisationId: string; name: string; count: number }>()
    let formerly = 0
    for (const { organisationId, organisation } of formerJobs(read, today)) {
      formerly += 1
      if (!organisationId) continue
      const place = places.get(organisationId) ?? { organisationId, name: organisation, count: 0 }
      places.set(organisationId, { ...place, count: place.count + 1 })
    }
    return {
      all: circles.close + circles.known + circles.acquainted + circles.unplaced,
      ...circles,
      light,
      quiet: quietCount(read, today),
      shouldKnow: shouldKnowCount(read, today),
      places: placesKept(read).length,
      archived,
      trash,
      formerly,
      formerlyAt: [...places.values()]
        .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
        .slice(0, mostRows),
      clientWord: meOf(read).clientWord,
    }
  },
})
