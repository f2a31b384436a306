import type { CommandInput } from '../../shared/commands'
import { execute } from '../state/execute'
import { useView } from '../state/useView'
import { professions } from '../ui/professions'
import { SavedField } from '../ui/SavedField'
import { Select } from '../ui/Select'
import { Step, type StepProps } from './Step'

type Patch = CommandInput<'me.edit'>['patch']

const edit = (patch: Patch, merge?: string) => execute('me.edit', { patch }, merge ? { merge } : {})

/** Who the user is, in a sentence others can pass on, and when the day is looked back on. */
export const AboutYou = ({ onNext, onBack }: StepProps) => {
  const { result: me } = useView('me', {})
  if (!me) return <div className="welcome-body" aria-busy />
  return (
    <Step
      question="And you?"
      says="It stands under the introductions you write. Everything can be changed in Settings."
      onBack={onBack}
      main={{ words: 'To the map', onPress: onNext }}
    >
      <div className="welcome-form">
        <div className="form-two">
          <SavedField
            label="Name"
            value={me.name}
            onEdit={(name, merge) => edit({ name }, merge)}
            maxLength={200}
            autoFocus
          />
          <Select
            label="Profession"
            choices={professions}
            value={me.profession}
            onChange={(profession) => void edit({ profession })}
          />
        </div>
        <SavedField
          label="What I do"
          value={me.whatIDo}
          onEdit={(whatIDo, merge) => edit({ whatIDo }, merge)}
          placeholder="One sentence that others can pass on"
          maxLength={500}
        />
        <div className="form-two">
          <SavedField
            label="Evening hour"
            type="time"
            value={me.reviewAt}
            isRequired
            onEdit={(reviewAt, merge) => edit({ reviewAt }, merge)}
            hint="When to look back on whom you spoke with. A few minutes are enough."
          />
        </div>
      </div>
    </Step>
  )
}
