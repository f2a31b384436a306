import { useState } from 'react'
import { execute } from '../state/execute'
import { namesake } from '../state/findPeople'
import { goTo, personPath } from '../state/route'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { NamesakeQuestion } from '../ui/NamesakeQuestion'
import { TextField } from '../ui/TextField'

export interface AddPersonProps {
  name?: string
  onClose: () => void
}

/** A new person needs only a name. */
export const AddPerson = ({ name: typed = '', onClose }: AddPersonProps) => {
  const [name, setName] = useState(typed)
  const [does, setDoes] = useState('')
  const already = namesake(name)

  const open = (id: string) => {
    onClose()
    goTo(personPath(id))
  }

  const add = async () => {
    if (!name.trim()) return
    const reply = await execute(
      'person.add',
      { name: name.trim(), ...(does.trim() ? { does: does.trim() } : {}) },
      { toast: `Added ${name.trim()}` },
    )
    if (reply.ok) open(reply.value.id)
  }

  return (
    <Dialog
      title="Add a person"
      isOpen
      onClose={onClose}
      foot={
        <>
          <Button kind="plain" onPress={onClose}>
            Cancel
          </Button>
          <Button kind="primary" onPress={() => void add()} isDisabled={!name.trim()}>
            {already ? 'Someone else' : 'Add'}
          </Button>
        </>
      }
    >
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (!already) void add()
        }}
      >
        <TextField label="Name" value={name} onChange={setName} autoFocus maxLength={300} />
        <TextField
          label="What they do"
          value={does}
          onChange={setDoes}
          placeholder="If you know it"
          maxLength={1000}
        />
        <button type="submit" hidden />
      </form>
      {already && (
        <div className="form-question">
          <NamesakeQuestion already={already} onSame={() => open(already.id)} />
        </div>
      )}
    </Dialog>
  )
}
