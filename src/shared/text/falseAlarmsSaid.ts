import { capital } from './capital'
import { countWords } from './countWords'

/** One's own false alarms of a year, as a habit; empty when there were none. */
export const falseAlarmsSaid = (count: number, wasUnasked: boolean): string =>
  count === 0
    ? ''
    : `${capital(countWords(count))} false alarm${count === 1 ? '' : 's'} this year.${
        wasUnasked ? ' Asking first would have told.' : ''
      }`
