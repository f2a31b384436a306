import { Check } from 'lucide-react'
import { dayAfter } from '../../shared/domain/calendar'
import { capital } from '../../shared/text/capital'
import { PageHead } from '../ui/PageHead'
import { goToPlace } from '../state/evening'
import type { Stand, Tonight } from './standsAt'
import type { Evening } from './useEvening'

const wholeDay = new Intl.DateTimeFormat(undefined, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
})

const inFull = (day: string): string => wholeDay.format(new Date(`${day}T00:00:00Z`))

const titleOf = ({ day, today }: Evening): string => {
  if (day === today) return 'Tonight'
  if (day === dayAfter(today, -1)) return 'Yesterday'
  const weekday = wholeDay.formatToParts(new Date(`${day}T00:00:00Z`))
  return capital(weekday.find(({ type }) => type === 'weekday')?.value ?? 'Tonight')
}

export interface TonightHeadProps {
  evening: Evening
  tonight: Tonight
  stand: Stand
}

/** Which day it is, and the way through it. */
export const TonightHead = ({ evening, tonight, stand }: TonightHeadProps) => (
  <PageHead title={titleOf(evening)} says={inFull(evening.day)}>
    {stand.step !== 'early' && <Path evening={evening} tonight={tonight} stand={stand} />}
  </PageHead>
)

const Path = ({ evening: { day }, tonight, stand }: TonightHeadProps) => {
  const { people, state } = tonight
  const isBegun = state !== 'notStarted'
  const at = stand.step === 'person' ? people.indexOf(stand.person) + 1 : 0
  const isClosing = stand.step === 'close' || stand.step === 'done'
  return (
    <nav className="tonight-path" aria-label="The way through the day">
      <Stage
        says="Who"
        isNow={stand.step === 'who'}
        isPast={isBegun && stand.step !== 'who'}
        onPress={() => goToPlace(day, 'who')}
      />
      <span className="tonight-dash" aria-hidden />
      <Stage
        says={at > 0 ? `What came up, ${at} of ${people.length}` : 'What came up'}
        isNow={stand.step === 'person' || stand.step === 'nobody'}
        isPast={isClosing && people.length > 0}
        onPress={isBegun ? () => goToPlace(day, at > 0 ? undefined : people[0]?.id) : undefined}
      />
      <span className="tonight-dash" aria-hidden />
      <Stage
        says="Close the day"
        isNow={isClosing}
        isPast={stand.step === 'done'}
        onPress={isBegun ? () => goToPlace(day, 'close') : undefined}
      />
    </nav>
  )
}

interface StageProps {
  says: string
  isNow: boolean
  isPast: boolean
  onPress: (() => void) | undefined
}

const Stage = ({ says, isNow, isPast, onPress }: StageProps) => (
  <button
    type="button"
    className={`tonight-stage${isPast ? ' tonight-stage-past' : ''}`}
    aria-current={isNow ? 'step' : undefined}
    disabled={isNow || !onPress}
    onClick={onPress}
  >
    {isPast && <Check size={15} aria-hidden />}
    {says}
  </button>
)
