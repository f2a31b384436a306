import type { Day } from '../../domain/calendar'
import { Reading, type ReadingKind } from '../../domain/reading'
import { english } from './english'
import type { Language } from './language'
import { lineWords } from './lineWords'
import type { Found, LineSought } from './lineSought'
import { phraseAt } from './phrases'
import { readLeftMessage, readOffer, readRough, readThanks } from './readGiven'
import { readMet } from './readMet'
import { readLead, readReferral } from './readNamed'
import { readNeed } from './readNeed'
import { readStep } from './readStep'

/** What a line is read against; nothing else decides what it means. */
export interface LineContext {
  /** The day from which 'tomorrow' and weekdays are counted. */
  today: Day
  /** Chosen by Tab: the words are read as this, whatever they look like. */
  kind?: ReadingKind | undefined
  /** The name of whom the line is about: 'Carla needs a roofer' says no more than 'needs a roofer'. */
  about?: string | undefined
  language?: Language
}

/** What a line is understood as, and what the chip says beside its kind. */
export interface LineRead {
  reading: Reading
  /** A part that was looked for and not understood, as it was typed: '31 June'. The words keep it. */
  lost: string | null
  /** A day that may have been meant by it, for the user to confirm. */
  suggests: { due: Day; words: string } | null
  /** A need with words of health, divorce, debt or a lost job: proposed as just between us. */
  proposesPrivate: boolean
  /** What of the line is in no words of the reading, because the chip says it: 'needs', 'thu', 'asked'. */
  onChip: readonly string[]
}

type Reader = (sought: LineSought) => Found | null

const note: Reader = ({ line }) => ({ reading: { kind: 'note', words: line }, onChip: [] })

/** In the order in which they are asked: the first that knows the line has it. */
const readers: readonly (readonly [ReadingKind, Reader])[] = [
  ['leftMessage', readLeftMessage],
  ['rough', readRough],
  ['thanks', readThanks],
  ['referral', readReferral],
  ['lead', readLead],
  ['met', readMet],
  ['step', readStep],
  ['need', readNeed],
  ['offer', readOffer],
  ['note', note],
]

const isDelicate = ({ words, language }: LineSought): boolean => {
  const { delicate } = language
  return words.some((_, at) => {
    const count = phraseAt(words, at, delicate.words)
    const isHarmless =
      phraseAt(words, at, delicate.harmless) > 0 || phraseAt(words, at - 1, delicate.harmless) > 1
    return count > 0 && !isHarmless
  })
}

/** What somebody meant by one line: deterministic, local, and never less than a note with the words intact. */
export const readLine = (
  typed: string,
  { today, kind, about = '', language = english }: LineContext,
): LineRead => {
  const line = typed.replaceAll(/[\u0000-\u001F\u007F-\u009F]/g, ' ').trim()
  const sought = {
    line,
    words: lineWords(line),
    today,
    language,
    about: lineWords(about).map(({ plain }) => plain),
    isChosen: kind !== undefined,
  }
  const asked = readers.filter(([one]) => !kind || one === kind || one === 'note')
  for (const [, reader] of asked) {
    const found = sought.words.length > 0 ? reader(sought) : null
    // What the records cannot hold, a name of a thousand letters, is a note.
    if (!found || !Reading.safeParse(found.reading).success) continue
    const { reading, lost, suggests, onChip } = found
    const isOpen = reading.kind === 'need' && !reading.betweenUs
    return {
      reading,
      lost: lost ?? null,
      suggests: suggests ?? null,
      proposesPrivate: isOpen && isDelicate(sought),
      onChip: onChip.map((words) => words.trim()).filter((words) => words !== ''),
    }
  }
  const reading: Reading = { kind: 'note', words: line }
  return { reading, lost: null, suggests: null, proposesPrivate: false, onChip: [] }
}
