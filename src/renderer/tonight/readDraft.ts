import type { Day } from '../../shared/domain/calendar'
import { readLine, type LineRead } from '../../shared/text/grammar/readLine'
import type { Draft } from '../state/evening'

/** What the words in a box mean, with the day that was proposed where the user took it. */
export const readDraft = ({ words, kind, takesDay }: Draft, today: Day): LineRead => {
  const read = readLine(words, { today, kind })
  const { reading, suggests } = read
  if (!takesDay || !suggests || reading.kind !== 'step') return read
  const { isUsualDay: _, ...step } = reading
  const rest = step.words.replace(suggests.words, '').replace(/\s+/g, ' ').trim()
  return {
    ...read,
    reading: { ...step, words: rest || step.words, due: suggests.due },
    lost: null,
    suggests: null,
  }
}

/** What the chip proposes and one key takes: to keep it between two, or a day that may be meant. */
export const proposalIn = ({ reading, proposesPrivate, suggests }: LineRead) =>
  proposesPrivate ? 'private' : suggests && reading.kind === 'step' ? 'day' : null
