import type { Day } from '../../../shared/domain/calendar'
import { goToPlace } from '../../state/evening'
import { Button } from '../../ui/Button'
import { Shortlist } from '../../ui/Shortlist'
import { useCtrlEnter } from '../../ui/useCtrlEnter'
import { CloseFrame } from './CloseFrame'

export interface EventStepProps {
  day: Day
  onLeave: () => void
}

/** On the evening of an event: with whom of those one met one would like to sit down. */
export const EventStep = ({ day, onLeave }: EventStepProps) => {
  useCtrlEnter(onLeave)
  return (
    <CloseFrame
      title="Who you met"
      says="Would you like to sit down with them? What you leave comes up once more."
      said="Who you met. Would you like to sit down with them? Y is yes, L later, N no."
      foot={
        <>
          <Button kind="plain" onPress={() => goToPlace(day, 'who')}>
            Back
          </Button>
          <Button kind="primary" keys="CmdOrCtrl+Enter" onPress={onLeave}>
            On to the close
          </Button>
        </>
      }
    >
      <Shortlist day={day} autoFocus />
    </CloseFrame>
  )
}
