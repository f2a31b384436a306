import { Moon } from 'lucide-react'
import { useState } from 'react'
import { dayAfter } from '../../shared/domain/calendar'
import { sayTime } from '../../shared/text/sayTime'
import { execute } from '../state/execute'
import { useView } from '../state/useView'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { CloseDay } from './close/CloseDay'
import { SkippedDays } from './close/SkippedDays'
import { DayPeople } from './DayPeople'
import { goToPlace, startEarly, useEvenings } from '../state/evening'
import { PersonStep } from './PersonStep'
import { standsAt, type Stand, type Tonight } from './standsAt'
import { TonightHead } from './TonightHead'
import { useEvening, type Evening } from './useEvening'
import { WhoStep } from './WhoStep'
import './TonightPage.css'

/** The evening review: the day's people, what came up, and the close. */
export const TonightPage = () => {
  const evening = useEvening()
  return evening ? <OneEvening evening={evening} /> : <div className="page" aria-busy />
}

/** A review that is under way when its day ends stays in front, until the next noon. */
const useHeld = (evening: Evening): [Evening, (isUnderWay: boolean) => void] => {
  const [held, setHeld] = useState(evening.day)
  const mayStay = evening.time < '12:00' && held === dayAfter(evening.day, -1)
  return [
    { ...evening, day: held },
    (isUnderWay) => {
      if (held !== evening.day && !(isUnderWay && mayStay)) setHeld(evening.day)
    },
  ]
}

/** Where there is still a look at the days before. */
const beforeIt: ReadonlySet<Stand['step']> = new Set(['early', 'who', 'nobody'])

const OneEvening = ({ evening: now }: { evening: Evening }) => {
  const [evening, hold] = useHeld(now)
  const { day } = evening
  const { result, isCurrent } = useView('tonight', { day })
  const tonight = isCurrent ? result : undefined
  const place = useEvenings(({ places }) => places[day])
  const isEarly = useEvenings(({ early }) => evening.isEarly && !early.has(day))
  if (!tonight) return <div className="page" aria-busy />
  hold(tonight.state === 'inProgress' || (evening.isByMorning && tonight.state === 'done'))
  const stand = standsAt(tonight, { place, isEarly })
  return (
    <div className="page tonight">
      <TonightHead evening={evening} tonight={tonight} stand={stand} />
      <Announced />
      {beforeIt.has(stand.step) && <SkippedDays days={tonight.skipped} />}
      <Step evening={evening} tonight={tonight} stand={stand} />
    </div>
  )
}

const Announced = () => {
  const said = useEvenings(({ said }) => said)
  return (
    <p className="unseen" role="status">
      {said}
    </p>
  )
}

interface StepProps {
  evening: Evening
  tonight: Tonight
  stand: Stand
}

const Step = ({ evening, tonight, stand }: StepProps) => {
  const { day } = evening
  if (stand.step === 'early') return <Early evening={evening} />
  if (stand.step === 'nobody') return <Nobody day={day} />
  if (stand.step === 'who')
    return (
      <div className="tonight-columns tonight-one-column">
        <WhoStep evening={evening} tonight={tonight} />
      </div>
    )
  const now = stand.step === 'person' ? stand.person : null
  return (
    <div className="tonight-columns">
      <DayPeople day={day} people={tonight.people} now={now?.id ?? null} />
      {now ? (
        <PersonStep evening={evening} tonight={tonight} person={now} />
      ) : (
        <CloseDay day={day} />
      )}
    </div>
  )
}

const Early = ({ evening: { day, reviewAt } }: { evening: Evening }) => (
  <EmptyState icon={Moon} sentence={`The evening review is at ${sayTime(reviewAt)}.`}>
    <Button kind="primary" autoFocus onPress={() => startEarly(day)}>
      Start early
    </Button>
  </EmptyState>
)

const Nobody = ({ day }: { day: Evening['day'] }) => (
  <EmptyState icon={Moon} sentence="Nobody today.">
    <div className="tonight-choices">
      <Button onPress={() => goToPlace(day, 'who')}>Add someone</Button>
      <Button kind="primary" autoFocus onPress={() => void execute('review.close', { day })}>
        Close the day
      </Button>
    </div>
  </EmptyState>
)
