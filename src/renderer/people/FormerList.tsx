import { sayShortDay } from '../../shared/text/sayDay'
import type { ViewResult } from '../../shared/views'
import { goTo, personPath } from '../state/route'
import { useToday } from '../state/today'
import { useView } from '../state/useView'
import { Avatar } from '../ui/Avatar'
import { EmptyState } from '../ui/EmptyState'
import { Select } from '../ui/Select'
import { VirtualList } from '../ui/VirtualList'
import { usePeopleLists } from '../state/peopleLists'

export interface FormerListProps {
  places: ViewResult<'peopleCounts'>['formerlyAt']
}

const everywhere = 'everywhere'

/** People who moved on: where they were, and where they are now. */
export const FormerList = ({ places }: FormerListProps) => {
  const chosen = usePeopleLists((state) => state.organisationId)
  const organisationId = places.some((place) => place.organisationId === chosen) ? chosen : null
  const { result } = useView('formerlyAt', organisationId ? { organisationId } : {})
  const today = useToday((state) => state.today)
  if (!result) return null
  return (
    <>
      <div className="former-place">
        <Select
          label="Formerly at"
          choices={[
            { value: everywhere, label: 'Any organisation' },
            ...places.map((place) => ({ value: place.organisationId, label: place.name })),
          ]}
          value={organisationId ?? everywhere}
          onChange={(value) =>
            usePeopleLists.setState({ organisationId: value === everywhere ? null : value })
          }
        />
      </div>
      <VirtualList
        label="Formerly at"
        rows={result.rows.map((row) => ({ ...row, id: row.personId }))}
        rowHeight={48}
        onOpen={(id) => goTo(personPath(id))}
        empty={<EmptyState sentence="Nobody has moved on." />}
      >
        {(row) => (
          <>
            <Avatar name={row.name} />
            <span className="line-name row-text strong one-line" dir="auto">
              {row.name}
            </span>
            <span className="line-does small one-line" dir="auto">
              {[row.title, row.organisation].filter(Boolean).join(', ')}
            </span>
            <span className="line-circle small one-line" dir="auto">
              {row.now && `Now ${row.now}`}
            </span>
            <span className="line-day small">{sayShortDay(row.to, today)}</span>
          </>
        )}
      </VirtualList>
    </>
  )
}
