import { z } from 'zod'
import { Day } from '../domain/calendar'
import { saidBefore } from './contextsOf'
import { view } from './view'

/** What is said of somebody whose name is typed for an event: 'You met in 2019 at Chamber breakfast.' */
export const metBefore = view({
  reads: ['person', 'touch', 'event'],
  args: z.strictObject({
    personId: z.string().max(64),
    on: Day,
    eventId: z.string().max(64).optional(),
  }),
  compute: (read, { personId, ...before }, today) => {
    const person = read.get('person', personId)
    return person ? saidBefore(read, person, before, today) : null
  },
})
