import { z } from 'zod'
import { Refusal } from '../store/refusal'
import { command } from './command'
import { seatAnew } from './giveSeats'

/** The one time that people on the map move by the user's wish. */
export const tidyMap = {
  'map.tidy': command({
    input: z.strictObject({}),
    says: () => 'tidy the map',
    run: (tx) => {
      seatAnew(tx)
      if (tx.changes().length === 0) throw new Refusal('tidy', 'The map is tidy already.')
      return null
    },
  }),
}
