import type { Day } from '../domain/calendar'
import { sayDay } from './sayDay'

/** Since when somebody is there: met, spoken with, or, for a name that was typed by hand, written down. */
export interface Since {
  how: 'met' | 'last spoke' | 'added'
  on: Day
}

/** 'met 3 May', 'last spoke yesterday', 'added 2 March', inside a sentence; or nothing. */
export const whenMet = (since: Since | null, today: string): string =>
  since ? `${since.how} ${sayDay(since.on, today)}` : ''
