import type { Day } from '../domain/calendar'
import { isOpen } from '../domain/need'
import type { Reader } from '../store/reader'
import { openIntroductionsSaid } from '../text/openIntroductionsSaid'

/** How many introductions somebody is in the middle of, and when the last of them began. */
export interface OpenIntroductions {
  open: number
  lastOn: Day
}

/**
 * The introductions that are out and take somebody's time, for the help of others; null when there are none. What was
 * brought about for something they look for themselves is not in it: this is about their time, never about favours.
 */
export const openIntroductionsOf = (read: Reader, personId: string): OpenIntroductions | null => {
  const days = read.by('passingsOf', personId).flatMap((passing) => {
    const { kind, people, sentOn, stage, outcome, needId, forWhom } = passing
    if (kind !== 'introduction' || !sentOn || stage === 'closed' || outcome) return []
    if (!people.some((id) => id === personId) || forWhom === personId) return []
    const need = needId ? read.get('need', needId) : undefined
    return need && (need.personId === personId || !isOpen(need)) ? [] : [sentOn]
  })
  const lastOn = days.sort().at(-1)
  return lastOn ? { open: days.length, lastOn } : null
}

/** The same in words, before one more is added; empty when there are none. */
export const waitsOf = (read: Reader, personId: string, today: Day): string => {
  const found = openIntroductionsOf(read, personId)
  return found ? openIntroductionsSaid(found, today) : ''
}
