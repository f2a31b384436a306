import type { Day } from '../../domain/calendar'
import type { Reading, ReadingKind } from '../../domain/reading'
import { dayAfter } from '../../domain/calendar'

/** What a line is read against; nothing else decides what it means. */
export interface LineContext {
  /** The day from which 'tomorrow' and weekdays are counted. */
  today: Day
  /** Chosen by Tab: the words are read as this, whatever they look like. */
  kind?: ReadingKind | undefined
}

/** What a line is understood as, and what the chip says beside its kind. */
export interface LineRead {
  reading: Reading
  /** A part that was looked for and not understood, as it was typed: 'on the 31st of June'. */
  lost: string | null
  /** Words of health, divorce, debt or a lost job: proposed as just between us. */
  proposesPrivate: boolean
}

/** What somebody meant by one line: deterministic, local, and never less than a note with the words intact. */
export const readLine = (typed: string, { today, kind }: LineContext): LineRead => {
  const words = typed.trim()
  const read = (reading: Reading): LineRead => ({ reading, lost: null, proposesPrivate: false })
  const need = /^(?:needs?|looking for|wants) (.+?)( asked)?$/i.exec(words)
  if (kind === 'need' || (!kind && need))
    return read({
      kind: 'need',
      words: need?.[1] ?? words,
      asked: need?.[2] !== undefined,
      betweenUs: false,
    })
  const step = /^((?:call|ask|send) .+?|call) tomorrow$/i.exec(words)
  if (kind === 'step' || (!kind && step))
    return read({ kind: 'step', words: step?.[1] ?? words, due: dayAfter(today, 1) })
  return read({ kind: 'note', words })
}
