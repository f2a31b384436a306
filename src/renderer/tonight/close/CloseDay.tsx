import type { Day } from '../../../shared/domain/calendar'
import { execute } from '../../state/execute'
import { useView } from '../../state/useView'
import { Button } from '../../ui/Button'
import { useCtrlEnter } from '../../ui/useCtrlEnter'

export interface CloseDayProps {
  day: Day
}

/** The last step of an evening, and the evening that is closed. */
export const CloseDay = ({ day }: CloseDayProps) => {
  const { result } = useView('tonight', { day })
  const close = () => void execute('review.close', { day })
  useCtrlEnter(close)
  return (
    <div className="tonight-work">
      {result?.state === 'done' ? (
        <p className="page-title">That is the day.</p>
      ) : (
        <Button kind="primary" autoFocus onPress={close}>
          Close the day
        </Button>
      )}
    </div>
  )
}
