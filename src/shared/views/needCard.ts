import type { Need } from '../domain/need'
import type { Day } from '../domain/calendar'
import type { Reader } from '../store/reader'
import { currentTitle } from './slimPeople'
import { shortOf } from './named'

/** A card of what somebody is looking for. */
export const needCard = (read: Reader, need: Need, today: Day) => {
  const asker = read.get('person', need.personId)
  return {
    id: need.id,
    words: need.words,
    kind: need.kind,
    asker: {
      id: need.personId,
      name: asker?.name ?? '',
      shortName: shortOf(read, need.personId),
      does: asker?.does || currentTitle(read, need.personId, today),
    },
    isAsked: need.stage !== 'noticed',
    neededBy: need.neededBy ?? null,
    isBetweenUs: need.betweenUs,
  }
}
export type NeedCard = ReturnType<typeof needCard>
