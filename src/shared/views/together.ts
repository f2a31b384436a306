import { z } from 'zod'
import type { Day } from '../domain/calendar'
import type { Need } from '../domain/need'
import type { Reader } from '../store/reader'
import { whyOf } from './helpers'
import { keptWhile } from './keptWhile'
import { knownTables } from './knownWords'
import { openKnown } from './openKnown'
import { needCard } from './needCard'
import { needsInOrder } from './needsInOrder'
import { shortName } from './named'
import { isFree } from './thread'
import { unwantedFor } from './unwantedFor'
import { view } from './view'
import { whoCouldHelp, type Helper } from './whoCouldHelp'

/** So many needs are looked at in one slice, so that main is not held up; fewer where there are very many people. */
const mostAtATime = 24
const leastAtATime = 2
const lookedAt = 60_000

const tables = [...knownTables, 'private'] as const

/** Another object whenever something changed that says who could help with what. */
const evidenceNow = keptWhile(tables, (read) => {
  let people = 0
  for (const _ of read.all('person')) people += 1
  const atATime = Math.floor(lookedAt / Math.max(1, people))
  return { atATime: Math.max(leastAtATime, Math.min(mostAtATime, atATime)) }
})

interface Kept {
  evidence: object
  without: string
  helper: Helper | null
}

/** Who comes first for a need, while nothing changed that it rests on. */
const kept = new WeakMap<Need, Kept>()

/** Every open need that somebody could help with, a slice of needs at a time; what something is done about is not among them. */
export const together = view({
  reads: [...tables, 'need', 'role', 'dismissal', 'passing'],
  args: z.strictObject({ from: z.number().int().min(0).max(1_000_000) }),
  prepare: needsInOrder,
  compute: (read, { from }, today) => {
    const { needs } = needsInOrder(read, today)
    const evidence = evidenceNow(read, today)
    const { atATime } = evidence
    const first = firstFor(read, evidence, today)
    const slice = needs.slice(from, from + atATime).filter((need) => isFree(read, need))
    return {
      rows: slice.flatMap((need) => {
        const helper = first(need)
        if (!helper) return []
        const { person, tier } = helper
        const who = { id: person.id, name: person.name, shortName: shortName(person) }
        return [{ ...needCard(read, need, today), helper: { ...who, tier, why: whyOf(helper) } }]
      }),
      next: from + atATime < needs.length ? from + atATime : null,
    }
  },
})

const firstFor = (read: Reader, evidence: object, today: Day): ((need: Need) => Helper | null) => {
  let known: ReturnType<typeof openKnown> | null = null
  return (need) => {
    const unwanted = unwantedFor(read, need, today)
    const without = [...unwanted].sort().join(' ')
    const before = kept.get(need)
    if (before?.evidence === evidence && before.without === without) return before.helper
    known ??= openKnown(read)
    const [helper = null] = whoCouldHelp(
      read,
      { words: need.words, without: unwanted, most: 1 },
      today,
      known,
    )
    kept.set(need, { evidence, without, helper })
    return helper
  }
}
