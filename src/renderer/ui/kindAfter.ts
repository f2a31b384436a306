import type { ReadingKind } from '../../shared/domain/reading'
import type { LineRead } from '../../shared/text/grammar/readLine'

const kinds: readonly ReadingKind[] = [
  'need',
  'offer',
  'step',
  'lead',
  'referral',
  'thanks',
  'leftMessage',
  'met',
  'rough',
  'note',
]

/** The kind that Tab comes to next: from the guess round all others; undefined is the guess again. */
export const kindAfter = (
  guess: LineRead,
  now: ReadingKind | undefined,
): ReadingKind | undefined => {
  const order = [guess.reading.kind, ...kinds.filter((kind) => kind !== guess.reading.kind)]
  const next = order[(order.indexOf(now ?? guess.reading.kind) + 1) % order.length]
  return next === guess.reading.kind ? undefined : next
}
