import type { Day } from '../../../shared/domain/calendar'
import { sayDay } from '../../../shared/text/sayDay'
import { execute } from '../../state/execute'
import { useToday } from '../../state/today'
import { useView } from '../../state/useView'
import { Button } from '../../ui/Button'
import { useCtrlEnter } from '../../ui/useCtrlEnter'
import { ThisWeek } from '../../ui/week/ThisWeek'
import { PeopleHelped, PeopleMet, PromisesOpen } from '../../ui/week/WeekPeople'
import { WeekQuestions } from '../../ui/week/WeekQuestions'
import { CloseFrame } from './CloseFrame'
import { ShouldKnow } from './ShouldKnow'

export interface WeekStepProps {
  day: Day
  /** To the close, without looking back. */
  onLeave: () => void
}

/** Once a week: the week on one page, before the day is closed. */
export const WeekStep = ({ day, onLeave }: WeekStepProps) => {
  const today = useToday((state) => state.today)
  const { result: week } = useView('weekly', { day })
  const { result: left } = useView('lookBack', {})
  const goOn = () => void execute('review.lookBack', { day })
  useCtrlEnter(goOn)
  if (!week || !left) return <div className="tonight-close" aria-busy />
  return (
    <CloseFrame
      title="The week"
      says="Answer what you like, and leave the rest."
      said="The week. Answer what you like, and leave the rest."
      foot={
        <>
          <Button kind="plain" onPress={onLeave}>
            Not this week
          </Button>
          <Button kind="primary" keys="CmdOrCtrl+Enter" onPress={goOn}>
            On to the close
          </Button>
        </>
      }
    >
      <div className="close-week">
        <WeekQuestions day={day} week={week} />
        <ThisWeek
          week={left}
          unplannedNote={`What you leave comes up again on ${sayDay(week.next, today)}.`}
        />
        <div className="look-week">
          <PeopleMet met={week.met} />
          <PeopleHelped helped={week.helped} />
          <PromisesOpen promises={week.promises} />
          {week.isMonthly && <ShouldKnow />}
        </div>
      </div>
    </CloseFrame>
  )
}
