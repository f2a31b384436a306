import { sayShortDay } from '../../shared/text/sayDay'
import { execute } from '../state/execute'
import { goTo, personPath } from '../state/route'
import { useToday } from '../state/today'
import { useView } from '../state/useView'
import { Avatar } from '../ui/Avatar'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { VirtualList } from '../ui/VirtualList'
import { localDay } from '../ui/localDay'

/** Kept for thirty days with everything that hangs on them. */
export const TrashList = () => {
  const { result } = useView('trash', {})
  const today = useToday((state) => state.today)
  if (!result) return null
  return (
    <VirtualList
      label="Trash"
      rows={result.rows}
      rowHeight={48}
      onOpen={(id) => goTo(personPath(id))}
      empty={<EmptyState sentence="The trash is empty." />}
    >
      {(row) => (
        <>
          <Avatar name={row.name} />
          <span className="line-name row-text strong one-line" dir="auto">
            {row.name}
          </span>
          <span className="line-does small one-line" dir="auto">
            {row.does}
          </span>
          <span className="line-day small">{sayShortDay(localDay(row.deletedAt), today)}</span>
          <Button
            isSmall
            onPress={() =>
              void execute('person.undelete', { ids: [row.id] }, { toast: `${row.name} is back` })
            }
          >
            Bring back
          </Button>
        </>
      )}
    </VirtualList>
  )
}
