import { useState } from 'react'
import { execute } from '../state/execute'
import { useToday } from '../state/today'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { TextField } from '../ui/TextField'
import type { PersonSeen } from './personSeen'

export interface WorkDialogProps {
  seen: PersonSeen
  /** Opened from Change company: only a new place makes sense. */
  isMove?: boolean
  onClose: () => void
}

/** Where somebody works: added, corrected, or changed with the old place kept in the story. */
export const WorkDialog = ({ seen, isMove = false, onClose }: WorkDialogProps) => {
  const { id, header } = seen
  const today = useToday((state) => state.today)
  const before = header.positionId ? header.organisation || header.title : ''
  const [organisation, setOrganisation] = useState(isMove ? '' : header.organisation)
  const [title, setTitle] = useState(isMove ? '' : header.title)
  const [on, setOn] = useState(today)
  const place = { organisation: organisation.trim(), title: title.trim() }
  const isNothing = !place.organisation && !place.title
  const isElsewhere = before !== '' && place.organisation !== header.organisation

  const finish = (done: Promise<{ ok: boolean }>) =>
    void done.then(({ ok }) => {
      if (ok) onClose()
    })
  const add = () => finish(execute('position.add', { personId: id, ...place }))
  const correct = () =>
    header.positionId && finish(execute('position.edit', { id: header.positionId, patch: place }))
  const move = () =>
    finish(
      execute(
        'position.change',
        { personId: id, ...place, on },
        { toast: `${before} is kept in the story` },
      ),
    )

  return (
    <Dialog
      title={isMove ? 'Change company' : `Where does ${seen.more.given || header.name} work?`}
      isOpen
      onClose={onClose}
      foot={
        !before ? (
          <Button kind="primary" onPress={add} isDisabled={isNothing}>
            Add
          </Button>
        ) : isMove || isElsewhere ? (
          <>
            {!isMove && (
              <Button kind="plain" onPress={correct}>
                Only correct it
              </Button>
            )}
            <Button kind="primary" onPress={move} isDisabled={isNothing}>
              Moved on
            </Button>
          </>
        ) : (
          <Button kind="primary" onPress={correct}>
            Save
          </Button>
        )
      }
    >
      <div className="dialog-fields">
        <TextField
          label="Organisation"
          value={organisation}
          onChange={setOrganisation}
          autoFocus
          maxLength={300}
        />
        <TextField label="As what" value={title} onChange={setTitle} maxLength={300} />
        {(isMove || isElsewhere) && before && (
          <>
            <p className="small">Moved on? Keep {before} in the story.</p>
            <TextField
              label="Since"
              type="date"
              value={on}
              onChange={(day) => setOn(day || today)}
            />
          </>
        )}
      </div>
    </Dialog>
  )
}
