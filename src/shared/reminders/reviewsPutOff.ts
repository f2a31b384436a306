import { momentOf, type Moment } from '../domain/moment'
import type { Reminder } from '../domain/reminder'
import { isOver } from '../domain/review'
import type { Reader } from '../store/reader'

/** The days whose review was put off to an hour that has come: each is asked about once more. */
export const reviewsPutOff = (
  read: Reader,
  now: Moment,
): Extract<Reminder, { kind: 'evening' }>[] =>
  [...read.all('review')].flatMap((review) => {
    const { day, again } = review
    if (!again || isOver(review)) return []
    const at = momentOf(again.on, again.at)
    return at > now ? [] : [{ kind: 'evening', key: `evening ${day} ${at}`, at, day }]
  })
