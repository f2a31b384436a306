import { Archive, Link2, ListChecks, X } from 'lucide-react'
import { mostNames } from '../../shared/domain/joining'
import { arrangeMany } from '../state/arrangeMany'
import { openDialog } from '../state/openDialog'
import { openDrawer } from '../state/openDrawer'
import { person } from '../state/people'
import { clearSelection } from '../state/selection'
import { useView } from '../state/useView'
import { Button } from '../ui/Button'
import { circleName } from '../ui/circleName'
import { IconButton } from '../ui/IconButton'
import { MenuButton } from '../ui/MenuButton'
import { TagButton } from '../ui/TagButton'
import './MapSelection.css'

const circles = ['close', 'known', 'acquainted', 'unplaced'] as const

/** Whom they reach, as a rule of thumb; where that is not known for some, it says so. */
const reachWords = (reach: { atLeast: number; unknown: number } | undefined): string => {
  if (!reach || reach.atLeast === 0) return ''
  const some = `at least ${reach.atLeast.toLocaleString()} as a rule of thumb`
  return reach.unknown > 0 ? `${some}, ${reach.unknown.toLocaleString()} unknown` : some
}

/** What can be done with the people of the map who are selected. */
export const MapSelection = ({ ids }: { ids: string[] }) => {
  const { result: reach } = useView('reachOf', ids.length > 1 ? { ids } : null)
  const [a, b] = ids
  const who = ids.length === 1 ? (person(a ?? '')?.name ?? '') : `${ids.length} people`
  return (
    <div className="map-selection" role="toolbar" aria-label="With the selected people">
      <span className="map-selection-words">
        <span className="strong one-line" dir="auto">
          {who}
        </span>
        {ids.length > 1 && <span className="small one-line">{reachWords(reach)}</span>}
      </span>
      {ids.length === 2 && a && b && (
        <Button isSmall icon={Link2} onPress={() => openDrawer({ kind: 'introduction', a, b })}>
          Introduce
        </Button>
      )}
      {ids.length <= mostNames && (
        <Button
          isSmall
          icon={ListChecks}
          onPress={() => openDialog({ kind: 'sendNames', people: ids })}
        >
          Send names
        </Button>
      )}
      <MenuButton
        label="Place in"
        kind="quiet"
        isSmall
        entries={circles.map((circle) => ({
          label: circleName(circle),
          onAction: () => void arrangeMany.place(ids, circle, circleName(circle)),
        }))}
      />
      <TagButton onTag={(tag) => void arrangeMany.tag(ids, tag)} />
      <Button isSmall icon={Archive} keys="Delete" onPress={() => void arrangeMany.archive(ids)}>
        Archive
      </Button>
      <IconButton label="Select nobody" icon={X} isSmall onPress={clearSelection} />
    </div>
  )
}
