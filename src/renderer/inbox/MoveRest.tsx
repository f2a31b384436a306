import { asksToMove } from '../../shared/text/inboxHead'
import { dueInLine } from '../../shared/text/dueInLine'
import { execute } from '../state/execute'
import { useToday } from '../state/today'
import { Button } from '../ui/Button'
import type { InboxSeen } from './inboxLines'

/** More than this from earlier is more than a day holds. */
const most = 7

/** Offers to put off what is left from earlier, all at once. */
export const MoveRest = ({ seen }: { seen: InboxSeen }) => {
  const today = useToday((state) => state.today)
  const { rows, counts, nextWeek } = seen
  if (counts.earlier <= most) return null
  const day = dueInLine(nextWeek, today)
  const items = rows
    .filter(({ group }) => group === 'earlier')
    .map(({ of, id }) => ({ of, id }) as never)
  return (
    <div className="inbox-rest" role="status">
      <p className="row-text">{asksToMove(counts.earlier, counts.today, day)}</p>
      <Button
        isSmall
        onPress={() =>
          void execute('inbox.moveRest', { items, until: nextWeek }, { toast: `Moved to ${day}` })
        }
      >
        Move them
      </Button>
    </div>
  )
}
