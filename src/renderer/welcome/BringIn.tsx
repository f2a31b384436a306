import { Contact, UsersRound } from 'lucide-react'
import { useState } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import type { LucideIcon } from 'lucide-react'
import { execute } from '../state/execute'
import { endWelcome } from '../state/welcome'
import { useView } from '../state/useView'
import { OwnPeople } from './OwnPeople'
import { Step, type StepProps } from './Step'

interface BigChoiceProps {
  icon: LucideIcon
  title: string
  says: string
  isDisabled?: boolean
  onPress: () => void
}

const BigChoice = ({ icon: Icon, title, says, isDisabled = false, onPress }: BigChoiceProps) => (
  <AriaButton className="big-choice" isDisabled={isDisabled} onPress={onPress}>
    <Icon size={24} strokeWidth={1.7} aria-hidden />
    <span className="section-title">{title}</span>
    <span className="small">{says}</span>
  </AriaButton>
)

const counted = (own: number) =>
  own === 1 ? 'One person is here.' : `${own.toLocaleString()} people are here.`

/** Made-up people to look around with, or one's own. */
export const BringIn = ({ onNext }: StepProps) => {
  const { result } = useView('samples', {})
  const [isOwn, setOwn] = useState(false)
  const [isComing, setComing] = useState(false)
  if (!result) return <div className="welcome-body" aria-busy />
  const { own, samples } = result

  const lookAround = async () => {
    setComing(true)
    const reply = samples > 0 ? { ok: true } : await execute('sample.begin', {})
    setComing(false)
    if (reply.ok) endWelcome()
  }

  if (isOwn || own > 0)
    return (
      <Step
        question="Bring in your people"
        says="From your telephone, your mail, or by hand. Everything stays on this computer."
        note={own > 0 ? counted(own) : 'You can also drop files anywhere on this window.'}
        onBack={own > 0 ? undefined : () => setOwn(false)}
        onSkip={own > 0 ? undefined : onNext}
        main={own > 0 ? { words: 'Go on', onPress: onNext } : undefined}
      >
        <OwnPeople />
      </Step>
    )
  return (
    <Step
      question="Good to see you"
      says="Goodturn helps you bring people together who can help each other. Whom shall it know?"
      note="Nothing ever leaves this computer."
      onSkip={onNext}
    >
      <div className="big-choices">
        <BigChoice
          icon={UsersRound}
          title="Look around with sample people"
          says="180 made-up people, on the map at once. One click takes them away."
          isDisabled={isComing}
          onPress={() => void lookAround()}
        />
        <BigChoice
          icon={Contact}
          title="Bring in your own"
          says="From a telephone, Google, Outlook or LinkedIn, or five names typed by hand."
          onPress={() => setOwn(true)}
        />
      </div>
    </Step>
  )
}
