import { Chip } from '../ui/Chip'
import { Dialog } from '../ui/Dialog'
import { execute } from '../state/execute'
import { AddLine } from '../ui/AddLine'
import type { PersonSeen } from './personSeen'

/** Words of one's own for a person. */
export const TagDialog = ({ seen, onClose }: { seen: PersonSeen; onClose: () => void }) => (
  <Dialog title={`Tags of ${seen.header.name}`} isOpen onClose={onClose}>
    <div className="dialog-fields">
      <AddLine
        label="A tag, then Enter"
        onAdd={(tag) => execute('person.tag', { ids: [seen.id], tag })}
        autoFocus
        maxLength={100}
      />
      <div className="chip-row">
        {seen.tags.map((tag) => (
          <Chip key={tag} onRemove={() => void execute('person.untag', { ids: [seen.id], tag })}>
            {tag}
          </Chip>
        ))}
      </div>
    </div>
  </Dialog>
)
