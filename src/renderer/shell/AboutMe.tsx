import type { Me } from '../../shared/domain/me'
import { editMe } from '../state/editMe'
import { useView } from '../state/useView'
import type { Choice } from '../ui/ChoiceChips'
import { MyField, MyProfession } from '../ui/MyField'
import { Section } from '../ui/Section'
import { Select } from '../ui/Select'

const clientWords: readonly Choice<Me['clientWord']>[] = [
  { value: 'client', label: 'Client' },
  { value: 'patient', label: 'Patient' },
  { value: 'customer', label: 'Customer' },
]

/** What the user says about themselves. */
export const AboutMe = () => {
  const { result: me } = useView('me', {})
  if (!me) return null
  return (
    <Section title="You">
      <div className="form">
        <MyField me={me} of="name" />
        <MyField me={me} of="whatIDo" />
        <div className="form-two">
          <MyProfession me={me} />
          <Select
            label="Word for client"
            choices={clientWords}
            value={me.clientWord}
            onChange={(clientWord) => void editMe({ clientWord })}
          />
        </div>
      </div>
    </Section>
  )
}
