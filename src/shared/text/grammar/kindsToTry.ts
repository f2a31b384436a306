import type { ReadingKind } from '../../domain/reading'
import type { LineRead } from './readLine'

const usual: readonly ReadingKind[] = [
  'note',
  'need',
  'offer',
  'step',
  'lead',
  'referral',
  'thanks',
  'met',
  'leftMessage',
  'rough',
]

/** What a guess is most often when it is wrong. */
const likely: Readonly<Record<ReadingKind, readonly ReadingKind[]>> = {
  note: ['need', 'offer', 'step'],
  need: ['note', 'offer', 'step'],
  offer: ['note', 'need', 'step'],
  lead: ['referral', 'note', 'need'],
  referral: ['lead', 'note', 'need'],
  thanks: ['note', 'step'],
  step: ['note', 'need', 'thanks'],
  leftMessage: ['note', 'step'],
  met: ['note', 'rough'],
  rough: ['note', 'thanks'],
}

/** The kinds in the order in which Tab offers them: the guess, what it may be instead, and all the others. */
export const kindsToTry = ({ reading }: Pick<LineRead, 'reading'>): ReadingKind[] => [
  ...new Set([reading.kind, ...likely[reading.kind], ...usual]),
]
