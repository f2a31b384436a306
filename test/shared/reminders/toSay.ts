import type { Day, Time } from '../../../src/shared/domain/calendar'
import { momentOf, type Moment } from '../../../src/shared/domain/moment'
import type { Reminder } from '../../../src/shared/domain/reminder'
import { followUpReminder } from '../../../src/shared/reminders/followUpReminder'
import { noteFor } from '../../../src/shared/reminders/noteFor'
import { promiseReminder } from '../../../src/shared/reminders/promiseReminder'
import type { ToSay } from '../../../src/shared/reminders/toSay'
import { meOf } from '../../../src/shared/store/meOf'
import { keepDeliveries } from '../../../src/main/reminders/deliveries'
import type { openSphere } from '../../sphere/openSphere'

type Sphere = ReturnType<typeof openSphere>

export const morning = (day: string): Reminder => ({
  kind: 'morning',
  key: `morning ${day}`,
  day: day as Day,
  at: `${day} 08:30` as Moment,
})

export const evening = (day: string): Reminder => ({
  kind: 'evening',
  key: `evening ${day}`,
  day: day as Day,
  at: `${day} 18:30` as Moment,
})

export const backup = (day: string): Reminder => ({
  kind: 'backup',
  key: `backup ${day}`,
  day: day as Day,
  at: `${day} 12:00` as Moment,
})

export const promise = ({ read }: Sphere, passingId: string): Reminder =>
  promiseReminder(read.get('passing', passingId)!, meOf(read))!

export const timed = ({ read }: Sphere, followUpId: string): Reminder =>
  followUpReminder(read.get('followUp', followUpId)!, 'UTC')!

/** Notes that these were said, as the program does once they were. */
export const wereSaid = async (
  { engine }: Sphere,
  reminders: readonly Reminder[],
  state: 'shown' | 'held' | 'claimed' = 'shown',
): Promise<void> => {
  await engine.record('reminders.said', (tx) => keepDeliveries(tx, reminders, state))
}

/** What is said today at an hour, of these reminders. */
export const saidAt = (
  sphere: Sphere,
  hour: string,
  reminders: readonly Reminder[],
  { isCatchUp = false, claimsUnseen = [] }: Partial<ToSay> = {},
) =>
  noteFor(sphere.read, { reminders, isCatchUp, claimsUnseen }, momentOf(sphere.today, hour as Time))

/** Its title and what stands under it. */
export const words = (note: ReturnType<typeof saidAt>): string[] | null =>
  note && [note.title, note.body]

export const labels = (note: ReturnType<typeof saidAt>): string[] =>
  note ? note.buttons.map(({ label }) => label) : []
