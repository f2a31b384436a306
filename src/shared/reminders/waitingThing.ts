import type { Waiting } from '../views/inboxRows'
import { followUpThing } from './followUpThing'
import { needThing } from './needThing'
import { passingThing } from './passingThing'
import { thanksThing } from './thanksThing'
import type { Telling, Thing } from './thing'

/** Something that waits in the inbox, as a note says it. */
export const waitingThing = (telling: Telling, waiting: Waiting): Thing | null => {
  switch (waiting.of) {
    case 'passing':
      return passingThing(telling, waiting.passing, waiting.next)
    case 'followUp':
      return followUpThing(telling, waiting.followUp)
    case 'thanks':
      return thanksThing(telling, waiting.thanks, waiting.due ?? telling.today)
    case 'need':
      return needThing(telling, waiting.need, waiting.due ?? telling.today)
  }
}
