import type { Day } from '../../../shared/domain/calendar'
import { execute } from '../../state/execute'
import { useView } from '../../state/useView'
import { Button } from '../../ui/Button'

export interface CloseDayProps {
  day: Day
}

/** The last step of an evening, and the evening that is closed. */
export const CloseDay = ({ day }: CloseDayProps) => {
  const { result } = useView('tonight', { day })
  if (result?.state === 'done') return <p className="page-title">That is the day.</p>
  return (
    <Button kind="primary" autoFocus onPress={() => void execute('review.close', { day })}>
      Close the day
    </Button>
  )
}
