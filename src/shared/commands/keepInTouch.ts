import { z } from 'zod'
import { Every } from '../domain/calendar'
import { isKeptInTouch } from '../domain/cadence'
import { Me } from '../domain/me'
import { meOf } from '../store/meOf'
import { CircleRhythms } from './circleRhythms'
import { group } from './command'

/**
 * How often to keep in touch with the people of a circle, and with how many a day. Everyone in it who has no
 * rhythm of their own gets it, on days that are spread; null takes it away again.
 */
export const keepInTouch = {
  'people.keepInTouch': group({
    input: z.strictObject({
      close: Every.nullable(),
      known: Every.nullable(),
      dailyThree: Me.shape.dailyThree.unwrap().optional(),
    }),
    says: ({ close, known }) =>
      close || known ? 'keep in touch with your circles' : 'no reminders to keep in touch',
    size: () => 0,
    steps: function* (read, { close, known, dailyThree }) {
      yield (tx) => {
        const me = meOf(tx)
        tx.put('me', {
          ...me,
          cadences: { ...(close ? { close } : {}), ...(known ? { known } : {}) },
          dailyThree: dailyThree ?? me.dailyThree,
          createdAt: tx.get('me', 'me')?.createdAt ?? tx.context.now(),
        })
      }
      const rhythms = new CircleRhythms({ isAnew: true })
      for (const { id } of [...read.all('person')].filter(isKeptInTouch))
        yield (tx) => {
          const person = tx.need('person', id)
          const cadence = rhythms.rhythmFor(tx, person, person.circle)
          if (cadence || person.cadence) tx.patch('person', id, { cadence })
        }
      return null
    },
  }),
}
