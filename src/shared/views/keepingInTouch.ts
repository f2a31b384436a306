import { z } from 'zod'
import { hasOwnRhythm, isKeptInTouch } from '../domain/cadence'
import { turnsInADay } from '../domain/turnsInADay'
import { meOf } from '../store/meOf'
import { view } from './view'

/** What the question about keeping in touch is about: whom it concerns, and what was answered. */
export const keepingInTouch = view({
  reads: ['person', 'me'],
  args: z.strictObject({}),
  compute: (read) => {
    const { cadences, dailyThree } = meOf(read)
    /** Who would follow the rhythm of the circle. */
    const counts = { close: 0, known: 0 }
    let ownADay = 0
    for (const person of read.all('person')) {
      if (!isKeptInTouch(person)) continue
      if (hasOwnRhythm(person)) ownADay += person.cadence ? turnsInADay(person.cadence) : 0
      else if (person.circle === 'close' || person.circle === 'known') counts[person.circle] += 1
    }
    return { counts, ownADay, cadences, dailyThree }
  },
})
