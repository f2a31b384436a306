import { z } from 'zod'
import { bestOf } from '../domain/bestOf'
import { cadenceOf, turnOf } from '../domain/cadence'
import { dayAfter, type Day } from '../domain/calendar'
import { lastSpokeOn } from '../store/lastSpokeOn'
import { meOf } from '../store/meOf'
import type { Reader } from '../store/reader'
import { mostRows, view } from './view'

/** soon: within a week; due: their turn has come; quiet: beyond their rhythm, or the outer limit set for them. */
export const TurnState = z.enum(['soon', 'due', 'quiet'])
export type TurnState = z.infer<typeof TurnState>

const soonWithin = 7

export interface InTouchRow {
  id: string
  name: string
  photo: string | null
  does: string
  since: Day | null
  due: Day
}

/** Whose turn it is to be kept in touch with, worked out from what was logged; the longest past comes first. */
export const inTouch = view({
  reads: ['person', 'touch', 'me'],
  args: z.strictObject({ state: TurnState }),
  compute: (read, { state }, today) => ({
    rows: bestOf(turnsIn(read, state, today), mostRows, isBefore),
  }),
})

/** How many are quiet. */
export const quietCount = (read: Reader, today: Day): number => {
  let count = 0
  for (const _ of turnsIn(read, 'quiet', today)) count += 1
  return count
}

function* turnsIn(read: Reader, wanted: TurnState, today: Day): Generator<InTouchRow> {
  const { cadences } = meOf(read)
  const week = dayAfter(today, soonWithin)
  for (const person of read.all('person')) {
    const cadence = cadenceOf(person, cadences)
    if (!cadence || (cadence.from && cadence.from > week)) continue
    const { since, due, latest } = turnOf(person, cadence, lastSpokeOn(read, person.id))
    if (due > week) continue
    const state: TurnState = due > today ? 'soon' : latest < today ? 'quiet' : 'due'
    if (state !== wanted) continue
    const { id, name, photo = null, does } = person
    yield { id, name, photo, does, since, due }
  }
}

const isBefore = (one: InTouchRow, other: InTouchRow): boolean =>
  one.due === other.due ? one.id < other.id : one.due < other.due
