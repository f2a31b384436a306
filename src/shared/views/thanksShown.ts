import type { Day } from '../domain/calendar'
import { firstName } from '../domain/firstName'
import type { Thanks } from '../domain/thanks'
import { meOf } from '../store/meOf'
import type { Reader } from '../store/reader'
import { giftCaution } from '../text/giftCaution'
import { thankYou, thankTones } from '../text/thankYou'
import { named } from './named'
import { currentTitle, workplace } from './slimPeople'
import { waysToHelp } from './waysToHelp'

/** One thanks, with its words in three tones and what to mind about gifts. */
export const thanksShown = (
  read: Reader,
  thanks: Thanks,
  { what, result }: { what: string; result?: string | undefined },
  today: Day,
) => {
  const found = read.get('person', thanks.toId)
  const to = found?.deletedAt ? undefined : found
  const work = to
    ? [to.does, currentTitle(read, to.id, today), workplace(read, to.id, today)].join(' ')
    : ''
  return {
    id: thanks.id,
    to: {
      ...named(read, thanks.toId),
      short: to ? firstName(to) : 'someone no longer in Goodturn',
    },
    canMail: to ? to.emails.length > 0 : false,
    ways: to ? waysToHelp(read, to.id) : null,
    occasion: thanks.occasion,
    state: thanks.state,
    on: thanks.on ?? null,
    how: thanks.how ?? null,
    reason: thanks.reason ?? '',
    reward: thanks.reward ?? null,
    caution: to ? giftCaution(meOf(read), firstName(to), work) : '',
    texts: to
      ? thankTones.map(({ tone, says }) => ({
          tone,
          says,
          text: thankYou({ to, what, ...(result ? { result } : {}) }, tone),
        }))
      : [],
  }
}
export type ThanksShown = ReturnType<typeof thanksShown>
