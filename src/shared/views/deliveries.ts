import { z } from 'zod'
import type { FollowUpId, PassingId } from '../domain/ids'
import type { ReminderKind } from '../domain/reminder'
import type { Delivery } from '../domain/system'
import type { Reader } from '../store/reader'
import { listed } from '../text/listed'
import { named, shortOf } from './named'
import { peopleIn } from './openFollowUps'
import { view } from './view'

/** The newest ones that are shown. */
const mostShown = 50

/** What was said unasked, or is about to be, the newest first; all of it, or what one next step made. */
export const deliveries = view({
  reads: ['delivery', 'followUp', 'passing', 'person'],
  args: z.strictObject({ followUpId: z.string().max(64).optional() }),
  compute: (read, { followUpId }) =>
    [...read.all('delivery')]
      .filter(({ dueKey }) => !followUpId || dueKey.startsWith(`timed ${followUpId} `))
      .sort(newestFirst)
      .slice(0, mostShown)
      .map((delivery) => ({
        id: delivery.id,
        kind: delivery.dueKey.split(' ')[0] as ReminderKind,
        about: aboutOf(read, delivery),
        at: delivery.at,
        state: delivery.state,
        answer: delivery.answer ?? '',
      })),
})

const newestFirst = (a: Delivery, b: Delivery): number =>
  a.at === b.at ? (a.dueKey < b.dueKey ? -1 : 1) : a.at < b.at ? 1 : -1

/** Whom and what it spoke of, as far as that is still here. */
const aboutOf = (read: Reader, { dueKey }: Delivery): string => {
  const [kind, id = ''] = dueKey.split(' ')
  if (kind === 'promise') {
    const passing = read.get('passing', id as PassingId)
    return listed((passing?.people ?? []).map((one) => named(read, one).name))
  }
  const followUp = kind === 'timed' ? read.get('followUp', id as FollowUpId) : undefined
  if (!followUp) return ''
  const people = listed(peopleIn(read, followUp).map((one) => shortOf(read, one)))
  return people ? `${people}: ${followUp.words}` : followUp.words
}
