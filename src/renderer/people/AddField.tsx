import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { execute } from '../state/execute'
import { namesake } from '../state/findPeople'
import { personDetail, type PersonRow } from '../state/personRow'
import { goTo, personPath } from '../state/route'
import { Button } from '../ui/Button'
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
          <p>
            There is already a {[already.name, personDetail(already)].filter(Boolean).join(', ')}.
            Same person?
          </p>
          <div className="add-answers">
            <Button isSmall onPress={() => goTo(personPath(already.id))}>
              Same
            </Button>
            <Button isSmall onPress={() => void add()}>
              Someone else
            </Button>
          </div>
        </div>
      )}
    </div>
  )
}
