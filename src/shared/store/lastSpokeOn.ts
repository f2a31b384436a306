import type { Day } from '../domain/calendar'
import { isConversation } from '../domain/touch'
import type { Reader } from './reader'

/** The day of the last conversation with somebody, or null; of those before a day, where one is given. */
export const lastSpokeOn = (read: Reader, personId: string, before?: Day): Day | null => {
  let last: Day | null = null
  for (const touch of read.by('touchesOf', personId))
    if (isConversation(touch) && (!last || touch.on > last) && (!before || touch.on < before))
      last = touch.on
  return last
}
