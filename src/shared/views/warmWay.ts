import { z } from 'zod'
import type { Day } from '../domain/calendar'
import { foldText } from '../domain/foldText'
import type { Reader } from '../store/reader'
import { rowOf, type HelperRow } from './helpers'
import { knownTables } from './knownWords'
import { openKnown } from './openKnown'
import { view } from './view'
import { warmWays, type Nearness, type Way } from './warmWays'

const most = 7

/** A way in, as a row: Me, whoever the row is of, and where they lead. */
export interface WayRow extends HelperRow {
  near: Nearness
  /** Whom to ask them for, in words that may be said: “Ben Silva”, “someone at Harbor Bank”. */
  asks: string
}

/** The ways in to a person, a role or a firm; none is an honest answer. */
export const warmWay = view({
  reads: [...knownTables, 'tie', 'private', 'touch', 'wanted'],
  args: z.strictObject({ words: z.string().max(300) }),
  compute: (read, { words }, today) => {
    const sought = foldText(words)
    return {
      ways: warmWays({ read, words, today, known: openKnown(read) }, most).map((way) =>
        wayRow(read, way, today),
      ),
      /** Whether it is among what the user wants to meet already. */
      isKept:
        sought !== '' &&
        [...read.all('wanted')].some(
          ({ words: kept, metId }) => !metId && foldText(kept) === sought,
        ),
    }
  },
})

const wayRow = (read: Reader, { person, to, near, ...way }: Way, today: Day): WayRow => {
  const end = way.end()
  return {
    ...rowOf(read, person, way.why(), today),
    leadsTo: to?.id ?? null,
    tier: null,
    to: end,
    near,
    asks: to ? to.name : near === 'field' ? `someone: “${end}”` : `someone at ${end}`,
  }
}
