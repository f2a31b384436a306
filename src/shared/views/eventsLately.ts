import { z } from 'zod'
import { dayAfter } from '../domain/calendar'
import { bestOf } from '../domain/bestOf'
import { satDownWith } from './shortlistRow'
import { view } from './view'

const most = 6
/** What is further ahead is none of the latest. */
const ahead = 7

/** The latest gatherings, also of the days to come, and with whom of each the user sat down since. */
export const eventsLately = view({
  reads: ['event', 'person', 'touch', 'followUp'],
  args: z.strictObject({}),
  compute: (read, _args, today) => {
    const last = dayAfter(today, ahead)
    const gatherings = [...read.all('event')].filter(
      ({ kind, on }) => kind === 'event' && on <= last,
    )
    return bestOf(gatherings, most, (a, b) => (a.on === b.on ? a.id > b.id : a.on > b.on)).map(
      (event) => ({
        id: event.id,
        name: event.name,
        on: event.on,
        where: event.where ?? '',
        satDown: satDownWith(read, event),
      }),
    )
  },
})
