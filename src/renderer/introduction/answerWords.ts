import { sayDay } from '../../shared/text/sayDay'
import type { Side } from './useIntroduction'

export type Answer = 'yes' | 'always' | 'ask' | 'goneAhead'

/** Which of the chips stands for what is known. */
export const answerOf = ({ consent, isAlwaysGlad, isTheirNeed }: Side): Answer | null => {
  if (consent === 'yes') return isAlwaysGlad && !isTheirNeed ? 'always' : 'yes'
  if (consent === 'goneAhead') return 'goneAhead'
  return consent === 'no' ? null : 'ask'
}

/** The chips of one side: whose need it is has asked; the other one has said yes. */
export const answersFor = ({ isTheirNeed }: Side): { value: Answer; label: string }[] => [
  ...(isTheirNeed
    ? [{ value: 'yes' as const, label: 'Asked for this' }]
    : [
        { value: 'yes' as const, label: 'Said yes' },
        { value: 'always' as const, label: 'Always glad to' },
      ]),
  { value: 'ask', label: 'Ask first' },
  { value: 'goneAhead', label: 'Go ahead' },
]

const onDay = (day: string, today: string): string => {
  const said = sayDay(day, today)
  return /\d/.test(said) ? `on ${said}` : said
}

/** What stands at the end of the line of a name: when, how, or why. */
export const answerDetail = (side: Side, today: string): string => {
  const { consent, at, how, reason } = side
  switch (consent) {
    case 'yes':
      return answerOf(side) === 'always'
        ? [at ? `told you ${onDay(at, today)}` : '', how].filter(Boolean).join(', ')
        : [at ? sayDay(at, today) : '', how].filter(Boolean).join(', ')
    case 'goneAhead':
      return reason
    case 'asked':
      return at ? `asked ${onDay(at, today)}` : 'asked'
    case 'noAnswer':
      return at ? `no answer, ${sayDay(at, today)}` : 'no answer'
    case 'no':
      return at ? `no thanks, ${sayDay(at, today)}` : 'no thanks'
    case 'unasked':
      return ''
  }
}
