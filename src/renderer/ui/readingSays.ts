import type { LineRead } from '../../shared/text/grammar/readLine'
import { stepWhen } from '../../shared/text/stepWords'

/** What stands on the chip of a reading after its name: the day, how it stands with a need, what was not understood. */
export const readingSays = ({ reading, lost }: LineRead, today: string): string => {
  if (lost) return `no day in “${lost}”`
  if (reading.kind === 'step')
    return stepWhen({ due: reading.due, at: reading.at ?? null, every: null }, today)
  if (reading.kind !== 'need') return ''
  return [reading.asked ? 'asked for help' : '', reading.betweenUs ? 'just between us' : '']
    .filter(Boolean)
    .join(', ')
}
