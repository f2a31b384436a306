import { z } from 'zod'
import { bestOf } from '../domain/bestOf'
import type { Day } from '../domain/calendar'
import { createdOn } from '../domain/createdOn'
import type { Passing } from '../domain/passing'
import { isPresent, type Person } from '../domain/person'
import type { Reader } from '../store/reader'
import { cameOfIt } from './cameOfIt'
import { aboutOf, titleOf } from './inboxRows'
import { kindSaid } from './passingStory'
import { currentTitle, workplace } from './slimPeople'
import { mostRows, view } from './view'

/** The newest stories of one giver that are told here; their page tells all of them. */
const mostOfOne = 3

/** Something that somebody sent me: what, when, and what came of it. */
export interface SourceStory {
  id: string
  on: Day
  /** 'Carla Haas, selling in spring' */
  what: string
  /** 'A referral' */
  kind: string
  came: string
  isClosed: boolean
}

export interface SourcePerson {
  id: string
  name: string
  photo: string | null
  /** What they do and where, in a few words. */
  line: string
  /** Newest first. */
  stories: SourceStory[]
  /** Earlier ones are on their page. */
  hasEarlier: boolean
}

/** People who send me others, whatever else they are to me: whoever did so last comes first, and nobody is counted. */
export const sources = view({
  reads: ['passing', 'person', 'need', 'position', 'organisation'],
  args: z.strictObject({}),
  compute: (read, _args, today) => {
    const givers = newestByGiver(read)
    const newestFirst = bestOf(
      [...givers].map(([id, { told }]) => ({ id, told })),
      mostRows,
      (one, other) => isNewer(one.told[0]!, other.told[0]!),
    )
    const rows: SourcePerson[] = []
    let left = mostRows
    for (const { id, told } of newestFirst) {
      if (told.length > left) break
      left -= told.length
      const person = read.get('person', id)!
      rows.push({
        ...shown(read, person, today),
        stories: told.map((passing) => storyOf(read, passing)),
        hasEarlier: givers.get(id)!.hasEarlier,
      })
    }
    return { rows, hasMore: rows.length < givers.size }
  },
})

const isNewer = (one: Passing, other: Passing): boolean =>
  one.createdAt === other.createdAt ? one.id > other.id : one.createdAt > other.createdAt

/** What everybody who is still here sent me, newest first. */
const newestByGiver = (read: Reader) => {
  const givers = new Map<string, { told: Passing[]; hasEarlier: boolean }>()
  for (const passing of read.all('passing')) {
    const { direction, giver } = passing
    if (direction !== 'received' || giver === 'me' || giver === 'gone') continue
    const known = givers.get(giver)
    if (known) {
      const { told } = known
      const isFull = told.length === mostOfOne
      known.hasEarlier ||= isFull
      if (!isFull || isNewer(passing, told[mostOfOne - 1]!))
        known.told = bestOf([...told, passing], mostOfOne, isNewer)
      continue
    }
    const person = read.get('person', giver)
    if (person && isPresent(person)) givers.set(giver, { told: [passing], hasEarlier: false })
  }
  return givers
}

const shown = (read: Reader, { id, name, photo, does }: Person, today: Day) => ({
  id,
  name,
  photo: photo ?? null,
  line: [does || currentTitle(read, id, today), workplace(read, id, today)]
    .filter(Boolean)
    .join(', '),
})

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const storyOf = (read: Reader, passing: Passing): SourceStory => ({
  id: passing.id,
  on: createdOn(passing),
  what: [titleOf(read, passing), aboutOf(read, passing)].filter(Boolean).join(', '),
  kind: capital(kindSaid[passing.kind]),
  came: cameOfIt(read, passing),
  isClosed: passing.stage === 'closed',
})
