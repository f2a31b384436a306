import { editMe } from '../state/editMe'
import { useView } from '../state/useView'
import { MyField, MyProfession } from '../ui/MyField'
import { SavedField } from '../ui/SavedField'
import { Step, type StepProps } from './Step'

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
          <MyField me={me} of="name" autoFocus />
          <MyProfession me={me} />
        </div>
        <MyField me={me} of="whatIDo" />
        <div className="form-two">
          <SavedField
            label="Evening hour"
            type="time"
            value={me.reviewAt}
            isRequired
            onEdit={(reviewAt, merge) => editMe({ reviewAt }, merge)}
            hint="When to look back on whom you spoke with. A few minutes are enough."
          />
        </div>
      </div>
    </Step>
  )
}
