import type { Day } from '../../shared/domain/calendar'
import type { ReadingKind } from '../../shared/domain/reading'
import type { ActValue } from '../../shared/ipc/acts'
import { kindsToTry } from '../../shared/text/grammar/kindsToTry'
import { readLine, type LineRead } from '../../shared/text/grammar/readLine'
import { whoseLine, type Whose } from '../../shared/text/whoseLine'

/** What main says of the beginning of a line. */
export type Known = ActValue<'capture.who'>

/** What was chosen by keys. */
export interface Chosen {
  whose?: string | undefined
  kind?: ReadingKind | undefined
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
  const line = words === '' ? null : readLine(words, { today: day, kind: chosen.kind })
  return { day, whose, place: place + 1, of: all.length, line }
}

/** The next, or the one before, of those who may be meant. */
export const chosenFrom = (typed: string, known: Known, { place }: Meant, step: 1 | -1): Chosen => {
  const all = whoseLine(typed, known, known.day)
  const next = all[(place - 1 + step + all.length) % all.length]
  return { whose: next && keyOf(next) }
}

/** The kind that comes after the one that is chosen; undefined is the guess. */
export const kindAfter = ({ whose, day }: Meant, { kind }: Chosen): ReadingKind | undefined => {
  const guess = readLine(whose?.rest ?? '', { today: day })
  const kinds = kindsToTry(guess)
  const next = kinds[(kinds.indexOf(kind ?? guess.reading.kind) + 1) % kinds.length]
  return next === guess.reading.kind ? undefined : next
}

/** Whether a need is proposed to be kept between the user and whoever said it. */
export const canBePrivate = ({ proposesPrivate, reading }: LineRead): boolean =>
  proposesPrivate && reading.kind === 'need' && !reading.betweenUs
