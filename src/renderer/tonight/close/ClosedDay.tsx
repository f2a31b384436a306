import { dayAfter } from '../../../shared/domain/calendar'
import { waitsWords } from '../../../shared/text/closedDay'
import { execute } from '../../state/execute'
import { useToday } from '../../state/today'
import { Button } from '../../ui/Button'
import { CloseFrame } from './CloseFrame'
import type { CloseStepProps } from './CloseStep'
import { SixToPlace } from './SixToPlace'
import { TomorrowList } from './TomorrowList'

/** That is the day: what waits for tomorrow, and the way back. */
export const ClosedDay = ({ day, seen: { tomorrow } }: CloseStepProps) => {
  const today = useToday((state) => state.today)
  const waits = waitsWords(tomorrow.count, day, today)
  return (
    <CloseFrame
      title="That is the day."
      says={waits}
      said={`That is the day. ${waits}`}
      foot={
        <Button kind="plain" onPress={() => void execute('review.reopen', { day })}>
          Open the day again
        </Button>
      }
    >
      {tomorrow.count > 0 && <TomorrowList day={day} tomorrow={tomorrow} />}
      {day >= dayAfter(today as never, -1) && <SixToPlace />}
    </CloseFrame>
  )
}
