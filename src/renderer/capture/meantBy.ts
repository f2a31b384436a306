import type { Day } from '../../shared/domain/calendar'
import type { ReadingKind } from '../../shared/domain/reading'
import type { ActValue } from '../../shared/ipc/acts'
import { kindAfter } from '../../shared/text/grammar/kindAfter'
import { withProposedDay } from '../../shared/text/grammar/proposed'
import { readLine, type LineRead } from '../../shared/text/grammar/readLine'
import { whoseLine, type Whose } from '../../shared/text/whoseLine'

/** What main says of the beginning of a line. */
export type Known = ActValue<'capture.who'>

/** What was chosen by keys. */
export interface Chosen {
  whose?: string | undefined
  kind?: ReadingKind | undefined
  /** The day that was proposed was taken. */
  takesDay?: boolean
}

/** What the line means now. */
export interface Meant {
  day: Day
  /** Whose it is; null while the line begins with no name. */
  whose: Whose | null
  /** Which of how many who may be meant. */
  place: number
  of: number
  /** What came up; null while there is only a name. */
  line: LineRead | null
}

const keyOf = ({ personId, name }: Whose): string => personId ?? `new ${name}`

export const meantBy = (typed: string, known: Known, chosen: Chosen): Meant => {
  const { day } = known
  const all = whoseLine(typed, known, day)
  const at = all.findIndex((one) => keyOf(one) === chosen.whose)
  const place = Math.max(0, at)
  const whose = all[place] ?? null
  const words = whose?.rest.trim() ?? ''
  const read =
    words === '' ? null : readLine(words, { today: day, about: whose?.name, kind: chosen.kind })
  const line = read && chosen.takesDay ? withProposedDay(read) : read
  return { day, whose, place: place + 1, of: all.length, line }
}

/** The next, or the one before, of those who may be meant. */
export const chosenFrom = (typed: string, known: Known, { place }: Meant, step: 1 | -1): Chosen => {
  const all = whoseLine(typed, known, known.day)
  const next = all[(place - 1 + step + all.length) % all.length]
  return { whose: next && keyOf(next) }
}

/** The kind that Tab comes to next; undefined is the guess. */
export const nextKind = ({ whose, day }: Meant, { kind }: Chosen): ReadingKind | undefined =>
  whose ? kindAfter(whose.rest, { today: day, about: whose.name, kind }) : undefined
