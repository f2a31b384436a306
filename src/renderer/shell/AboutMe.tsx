import type { CommandInput } from '../../shared/commands'
import type { Me } from '../../shared/domain/me'
import { execute } from '../state/execute'
import { useView } from '../state/useView'
import type { Choice } from '../ui/ChoiceChips'
import { professions } from '../ui/professions'
import { SavedField } from '../ui/SavedField'
import { Section } from '../ui/Section'
import { Select } from '../ui/Select'

type Patch = CommandInput<'me.edit'>['patch']

const clientWords: readonly Choice<Me['clientWord']>[] = [
  { value: 'client', label: 'Client' },
  { value: 'patient', label: 'Patient' },
  { value: 'customer', label: 'Customer' },
]

const edit = (patch: Patch, merge?: string) => execute('me.edit', { patch }, merge ? { merge } : {})

/** What the user says about themselves. */
export const AboutMe = () => {
  const { result: me } = useView('me', {})
  if (!me) return null
  return (
    <Section title="You">
      <div className="form">
        <SavedField
          label="Name"
          value={me.name}
          onEdit={(name, merge) => edit({ name }, merge)}
          maxLength={200}
        />
        <SavedField
          label="What I do"
          value={me.whatIDo}
          onEdit={(whatIDo, merge) => edit({ whatIDo }, merge)}
          placeholder="One sentence that others can pass on"
          maxLength={500}
        />
        <div className="form-two">
          <Select
            label="Profession"
            choices={professions}
            value={me.profession}
            onChange={(profession) => void edit({ profession })}
          />
          <Select
            label="Word for client"
            choices={clientWords}
            value={me.clientWord}
            onChange={(clientWord) => void edit({ clientWord })}
          />
        </div>
      </div>
    </Section>
  )
}
