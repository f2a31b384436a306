import type { LineRead } from './readLine'

/** What the chip proposes and one key takes: to keep a need between two, or a day that may be meant. */
export const proposed = ({ reading, proposesPrivate, suggests }: LineRead) =>
  proposesPrivate ? 'private' : suggests && reading.kind === 'step' ? 'day' : null

/** The line with the day that was proposed for it. */
export const withProposedDay = (read: LineRead): LineRead => {
  const { reading, suggests } = read
  if (!suggests || reading.kind !== 'step') return read
  const { isUsualDay: _, ...step } = reading
  const rest = step.words.replace(suggests.words, '').replace(/\s+/g, ' ').trim()
  return {
    ...read,
    reading: { ...step, words: rest || step.words, due: suggests.due },
    lost: null,
    suggests: null,
  }
}
