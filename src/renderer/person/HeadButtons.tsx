import { Link2, NotebookPen } from 'lucide-react'
import { useState } from 'react'
import { useAction } from '../state/actions'
import { openDialog } from '../state/openDialog'
import { Button } from '../ui/Button'
import { MenuButton } from '../ui/MenuButton'
import { DeletePerson } from './DeletePerson'
import { LogConversation } from './LogConversation'
import { RoleDialog } from './RoleDialog'
import { TagDialog } from './TagDialog'
import { WorkDialog } from './WorkDialog'
import { personMenu, type PersonDialog } from './personMenu'
import type { PersonSeen } from './personSeen'
import type { Boxes } from './useBoxes'

export interface HeadButtonsProps {
  seen: PersonSeen
  boxes: Boxes
}

/** Note, Introduce, and the rest in one menu: the same for everybody, whatever their roles. */
export const HeadButtons = ({ seen, boxes }: HeadButtonsProps) => {
  const [dialog, setDialog] = useState<PersonDialog | null>(null)
  const { id, state } = seen
  const isThere = !state.deletedAt
  const introduce = () => openDialog({ kind: 'introduce', a: id })
  const close = () => setDialog(null)
  useAction('person.note', () => boxes.show('note'), isThere)
  useAction('person.introduce', introduce, isThere)
  useAction('person.oneOnOne', () => openDialog({ kind: 'oneOnOne', personId: id }), isThere)
  useAction('person.followUp', () => boxes.show('step'), isThere)
  if (!isThere) return null
  return (
    <div className="person-buttons">
      <Button icon={NotebookPen} keys="N" onPress={() => boxes.show('note')}>
        Note
      </Button>
      <Button kind="primary" icon={Link2} keys="I" onPress={introduce}>
        Introduce
      </Button>
      <MenuButton label="More" entries={personMenu(seen, boxes, setDialog)} />
      {dialog === 'log' && <LogConversation seen={seen} onClose={close} />}
      {dialog === 'role' && <RoleDialog seen={seen} onClose={close} />}
      {dialog === 'tag' && <TagDialog seen={seen} onClose={close} />}
      {dialog === 'work' && <WorkDialog seen={seen} isMove onClose={close} />}
      {dialog === 'delete' && <DeletePerson seen={seen} onClose={close} />}
    </div>
  )
}
