import { Copy, Trash2 } from 'lucide-react'
import { sayDay } from '../../shared/text/sayDay'
import type { CommandInput } from '../../shared/commands'
import type { ViewResult } from '../../shared/views'
import { execute } from '../state/execute'
import { copyOut } from '../state/handOut'
import { goTo, personPath } from '../state/route'
import { useToday } from '../state/today'
import { showToast } from '../state/toasts'
import { useView } from '../state/useView'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Link } from '../ui/Link'
import { SavedArea, SavedField } from '../ui/SavedField'

export interface PlaceDialogProps {
  id: string
  onClose: () => void
}

type Place = NonNullable<ViewResult<'place'>>

/** A place or a thing: what it is called, where it is found, and what it answered. */
export const PlaceDialog = ({ id, onClose }: PlaceDialogProps) => {
  const { result: place } = useView('place', { id })
  return place ? <Card place={place} onClose={onClose} /> : null
}

const Card = ({ place, onClose }: { place: Place; onClose: () => void }) => {
  const { id, name, link } = place
  const edit = (patch: CommandInput<'organisation.edit'>['patch'], merge: string) =>
    execute('organisation.edit', { id: id as never, patch }, { merge })
  const remove = async () => {
    onClose()
    await execute('organisation.delete', { id: id as never }, { toast: `${name} is deleted` })
  }
  return (
    <Dialog
      title={name}
      isOpen
      onClose={onClose}
      foot={
        <>
          <Button kind="plain" icon={Trash2} onPress={() => void remove()}>
            Delete
          </Button>
          {link && (
            <Button
              icon={Copy}
              onPress={() =>
                void copyOut(link).then((isThere) => isThere && showToast({ text: 'Copied' }))
              }
            >
              Copy the link
            </Button>
          )}
        </>
      }
    >
      <div className="dialog-fields">
        <SavedField
          label="Name"
          value={name}
          onEdit={(text, merge) => edit({ name: text }, merge)}
          maxLength={300}
          isRequired
        />
        <SavedField
          label="Where"
          value={place.where}
          onEdit={(where, merge) => edit({ where }, merge)}
          maxLength={300}
        />
        <SavedField
          label="Link"
          value={link}
          onEdit={(text, merge) => edit({ link: text }, merge)}
          maxLength={2000}
        />
        <SavedArea
          label="Note"
          value={place.notes}
          onEdit={(notes, merge) => edit({ notes }, merge)}
          rows={3}
          maxLength={100_000}
        />
        {place.answered.length > 0 && <Answered place={place} onClose={onClose} />}
      </div>
    </Dialog>
  )
}

const Answered = ({ place, onClose }: { place: Place; onClose: () => void }) => {
  const today = useToday((state) => state.today)
  const open = (id: string) => {
    onClose()
    goTo(personPath(id))
  }
  return (
    <section>
      <h3 className="label">Answered</h3>
      <ul className="place-answered">
        {place.answered.map(({ needId, words, on, personId, name }) => (
          <li key={needId} className="row-text" dir="auto">
            {`“${words}” for `}
            <Link onPress={() => open(personId)}>{name}</Link>
            {on && <span className="small quiet">{` ${sayDay(on, today)}`}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
