import { execute } from '../state/execute'
import { Dialog } from '../ui/Dialog'
import { PersonPicker } from '../ui/PersonPicker'

export interface MetThemProps {
  id: string
  words: string
  onClose: () => void
}

/** Who it is that I met: somebody known by now, or new by name. */
export const MetThem = ({ id, words, onClose }: MetThemProps) => {
  const met = async (person: { id: string } | { name: string }) => {
    const reply = await execute(
      'wanted.met',
      { id: id as never, person: 'id' in person ? (person.id as never) : person },
      { toast: 'Kept among the people you met' },
    )
    if (reply.ok) onClose()
  }
  return (
    <Dialog title={`You met ${words}. Who is it?`} isOpen onClose={onClose}>
      <PersonPicker
        label="Name"
        onPick={(picked) => void met({ id: picked })}
        onNew={(name) => void met({ name })}
        autoFocus
      />
    </Dialog>
  )
}
