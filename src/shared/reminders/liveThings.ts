import type { Moment } from '../domain/moment'
import type { Reminder } from '../domain/reminder'
import { rests } from '../views/openFollowUps'
import { waitingNow } from '../views/waitingNow'
import { backupThing } from './backupThing'
import { followUpReminder } from './followUpReminder'
import { followUpThing } from './followUpThing'
import { morningThings } from './morningThings'
import { passingThing, promiseThing } from './passingThing'
import { reviewThing } from './reviewThing'
import type { Telling, Thing } from './thing'

type Of<Kind extends Reminder['kind']> = Extract<Reminder, { kind: Kind }>

/** What these reminders are about and still waits, each once: what has its hour, then the morning's, then the rest. */
export const liveThings = (
  telling: Telling,
  reminders: readonly Reminder[],
  now: Moment,
): Thing[] => {
  const inOrder = reminders.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  const of = <Kind extends Reminder['kind']>(kind: Kind) =>
    inOrder.filter((one): one is Of<Kind> => one.kind === kind)
  const evening = of('evening').at(-1)
  const things = [
    ...of('promise').map((one) => promised(telling, one)),
    ...of('timed').map((one) => timed(telling, one, now)),
    ...(of('morning').length > 0 ? morningThings(telling) : []),
    evening ? reviewThing(telling, evening.day, now) : null,
    of('backup').length > 0 ? backupThing(telling) : null,
  ]
  const each = new Map<string, Thing>()
  for (const thing of things) if (thing && !each.has(thing.key)) each.set(thing.key, thing)
  return [...each.values()]
}

const promised = (telling: Telling, { passingId }: Of<'promise'>): Thing | null => {
  const { read, today } = telling
  const waiting = waitingNow(read, today).waiting.find(({ id }) => id === passingId)
  if (waiting?.of !== 'passing' || waiting.next.what !== 'contact') return null
  const thing = waiting.next.due <= today && passingThing(telling, waiting.passing, waiting.next)
  return thing ? promiseThing(telling, waiting.passing, thing) : null
}

/** A follow-up at its hour; null where it is done, rests, or was given another one meanwhile. */
const timed = (
  telling: Telling,
  { key, followUpId, at }: Of<'timed'>,
  now: Moment,
): Thing | null => {
  const followUp = telling.read.get('followUp', followUpId)
  if (!followUp || rests(telling.read, followUp)) return null
  const isStill = followUpReminder(followUp, 'UTC')?.key === key
  return isStill ? followUpThing(telling, followUp, { due: at, now }) : null
}
