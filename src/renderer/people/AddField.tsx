import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { execute } from '../state/execute'
import { namesake } from '../state/findPeople'
import type { PersonRow } from '../state/personRow'
import { goTo, personPath } from '../state/route'
import { NamesakeQuestion } from '../ui/NamesakeQuestion'
import { TextField } from '../ui/TextField'

/** A name and Enter, and the person is there. */
export const AddField = () => {
  const [name, setName] = useState('')
  const [already, setAlready] = useState<PersonRow | null>(null)

  const clear = () => {
    setName('')
    setAlready(null)
  }

  const add = async () => {
    const written = name.trim()
    clear()
    const reply = await execute('person.add', { name: written }, { toast: `Added ${written}` })
    if (!reply.ok) setName(written)
  }

  const onEnter = () => {
    if (!name.trim()) return
    const known = already ? undefined : namesake(name)
    if (known) setAlready(known)
    else void add()
  }

  return (
    <div className="add-field">
      <UserPlus size={16} aria-hidden />
      <TextField
        label="Add a person"
        isLabelHidden
        placeholder="Add a person"
        value={name}
        maxLength={300}
        onChange={(text) => {
          setName(text)
          setAlready(null)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') clear()
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter()
        }}
      />
      {already && (
        <div className="add-question card" role="alert">
          <NamesakeQuestion
            already={already}
            onSame={() => goTo(personPath(already.id))}
            onOther={() => void add()}
          />
        </div>
      )}
    </div>
  )
}
