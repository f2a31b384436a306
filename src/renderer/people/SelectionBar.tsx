import { Archive, ArchiveRestore, Download, Link2, Merge, X } from 'lucide-react'
import { runAction } from '../state/actions'
import { arrangeMany } from '../state/arrangeMany'
import { openDialog } from '../state/openDialog'
import { openDrawer } from '../state/openDrawer'
import { clearSelection } from '../state/selection'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'
import { MenuButton } from '../ui/MenuButton'
import { TagButton } from '../ui/TagButton'
import { circleName } from '../ui/circleName'

export interface SelectionBarProps {
  ids: string[]
  isArchive: boolean
}

const circles = ['close', 'known', 'acquainted', 'unplaced'] as const

/** What can be done with the people who are selected. */
export const SelectionBar = ({ ids, isArchive }: SelectionBarProps) => {
  const [a, b] = ids
  return (
    <div className="selection-bar" role="toolbar" aria-label="With the selected people">
      <span className="strong">{ids.length.toLocaleString()} selected</span>
      {isArchive ? (
        <Button isSmall icon={ArchiveRestore} onPress={() => void arrangeMany.restore(ids)}>
          Restore
        </Button>
      ) : (
        <>
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
          {ids.length === 2 && a && b && (
            <Button isSmall icon={Link2} onPress={() => openDrawer({ kind: 'introduction', a, b })}>
              Introduce the two
            </Button>
          )}
          {ids.length === 2 && a && b && (
            <Button isSmall icon={Merge} onPress={() => openDialog({ kind: 'merge', a, b })}>
              Merge
            </Button>
          )}
          <Button
            isSmall
            icon={Archive}
            keys="Delete"
            onPress={() => void arrangeMany.archive(ids)}
          >
            Archive
          </Button>
        </>
      )}
      <Button isSmall icon={Download} onPress={() => runAction('contacts.export')}>
        Export
      </Button>
      <IconButton label="Select nobody" icon={X} isSmall onPress={clearSelection} />
    </div>
  )
}
