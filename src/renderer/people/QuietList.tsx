import { capital } from '../../shared/text/capital'
import { whyToday } from '../../shared/text/whyToday'
import { goTo, personPath } from '../state/route'
import { useToday } from '../state/today'
import { useView } from '../state/useView'
import { Avatar } from '../ui/Avatar'
import { EmptyState } from '../ui/EmptyState'
import { VirtualList } from '../ui/VirtualList'

/** People not spoken with for longer than one wished; those who were due first come first. */
export const QuietList = () => {
  const { result } = useView('inTouch', { state: 'quiet' })
  const today = useToday((state) => state.today)
  if (!result) return null
  return (
    <VirtualList
      label="Quiet"
      rows={result.rows}
      rowHeight={48}
      onOpen={(id) => goTo(personPath(id))}
      empty={<EmptyState sentence="Nobody has been quiet for long." />}
    >
      {(row) => (
        <>
          <Avatar name={row.name} photo={row.photo} />
          <span className="line-name row-text strong one-line" dir="auto">
            {row.name}
          </span>
          <span className="line-does small one-line" dir="auto">
            {row.does}
          </span>
          <span className="line-quiet small one-line">
            {capital(whyToday({ kind: 'quiet', since: row.since }, today as never))}
          </span>
        </>
      )}
    </VirtualList>
  )
}
