import { z } from 'zod'
import { Day, Time } from '../domain/calendar'
import { EventId } from '../domain/ids'
import { Occurrence } from '../domain/occurrence'
import { isZone } from '../domain/zone'
import type { Transaction } from '../store/transaction'
import { command } from './command'
import { calledEvent, isAhead, isWhen, letGo, moveEvent, remind, tell } from './eventKept'
import { needPast } from './needPast'
import { needWords, words, withoutCleared } from './patchFields'
import { personMeant, Whoever } from './whoever'

const When = z.strictObject({
  on: Day,
  at: Time.optional(),
  /** Where the file says on whose wall the hour stands. */
  zone: z.string().max(100).refine(isZone).optional(),
})

const Brought = When.extend({
  /** By what its calendar file knows it. */
  key: z.string().min(1).max(400),
  name: z.string().trim().max(300),
  where: words(300),
  words: words(5000),
  kind: Occurrence.shape.kind.unwrap(),
  attendees: z.array(Whoever).max(200),
  /** It is past and took place: a line in the story of everyone who was there. */
  tookPlace: z.boolean().optional(),
})
type Brought = z.infer<typeof Brought>

const add = (tx: Transaction, brought: Brought) => {
  const { key, zone, attendees, tookPlace, ...fields } = brought
  needWords(fields.name, 'Say what it is called.')
  if (tookPlace) needPast(tx, fields.on)
  const personIds = [...new Set(attendees.map((whoever) => personMeant(tx, whoever)))]
  const event = tx.add('event', {
    ...withoutCleared(fields),
    calendarKey: key,
    attendees: personIds.map((personId) => ({ personId })),
  })
  if (isAhead(tx, fields)) remind(tx, event, zone)
  else if (tookPlace && personIds.length > 0) tell(tx, event)
  return event
}

/** What stood in a calendar of another program. */
export const bringInEvents = {
  /** One entry of a calendar file: the same one again changes nothing, or moves to the day that it was given meanwhile. */
  'event.bringIn': command({
    input: Brought,
    says: ({ name }) => `bring in ${calledEvent(name)}`,
    run: (tx, brought) => {
      const [already] = tx.by('eventsFromCalendar', brought.key)
      if (!already) return { id: add(tx, brought).id, did: 'added' as const }
      if (isWhen(already, brought)) return { id: already.id, did: 'nothing' as const }
      moveEvent(tx, already, brought)
      return { id: already.id, did: 'moved' as const }
    },
  }),

  /** What was called off goes, with its open step. */
  'event.remove': command({
    input: z.strictObject({ id: EventId }),
    says: () => 'take out a meeting',
    run: (tx, { id }) => {
      letGo(tx, tx.need('event', id))
      tx.remove('event', id)
      return null
    },
  }),
}
