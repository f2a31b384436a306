import { Check } from 'lucide-react'
import { useState } from 'react'
import type { ViewResult } from '../../shared/views'
import { execute } from '../state/execute'
import { Button } from '../ui/Button'
import { ChoiceChips, type Choice } from '../ui/ChoiceChips'
import { MessageBox } from './MessageBox'
import { ReasonLine } from './ReasonLine'
import { Reward } from './Reward'

export type ThanksSeen = NonNullable<ViewResult<'passing'>>['thanks'][number]
type How = NonNullable<ThanksSeen['how']>

const ways: readonly Choice<How>[] = [
  { value: 'note', label: 'Note' },
  { value: 'call', label: 'Call' },
  { value: 'card', label: 'Card' },
  { value: 'praise', label: 'Public praise' },
  { value: 'gift', label: 'Gift' },
]

export interface ThankBoxProps {
  thanks: ThanksSeen
  onThanked: () => void
}

/** Thanks in three tones, written by hand; or given otherwise, or not needed. */
export const ThankBox = ({ thanks, onThanked }: ThankBoxProps) => {
  const [tone, setTone] = useState(thanks.texts[0]?.tone ?? 'short')
  const [how, setHow] = useState<How>('note')
  const { id, to, texts, caution } = thanks
  const text = texts.find((one) => one.tone === tone)?.text ?? ''
  const settle = (asked: Promise<{ ok: boolean }>) =>
    void asked.then((reply) => reply.ok && onThanked())
  return (
    <div className="inbox-box">
      {texts.length > 0 && (
        <>
          <ChoiceChips
            label="Tone"
            look="tabs"
            choices={texts.map((one) => ({ value: one.tone, label: one.says }))}
            value={tone}
            onChange={setTone}
          />
          <MessageBox
            key={tone}
            label={`To ${to.short}`}
            text={text}
            to={{ id: to.id, canMail: thanks.canMail }}
            subject="Thank you"
          />
        </>
      )}
      <ChoiceChips label="How" choices={ways} value={how} onChange={setHow} />
      {how === 'gift' && <Reward thanks={thanks} caution={caution} />}
      <div className="inbox-buttons">
        <Button
          kind="primary"
          isSmall
          icon={Check}
          onPress={() => settle(execute('thanks.write', { id, how }, { toast: 'Thanked' }))}
        >
          Thanked
        </Button>
        <Button
          isSmall
          onPress={() => settle(execute('thanks.inPerson', { id }, { toast: 'Thanked in person' }))}
        >
          In person
        </Button>
        <ReasonLine
          says="Not needed"
          usual=""
          onGive={(reason) =>
            settle(execute('thanks.notNeeded', { id, reason }, { toast: 'Noted, with the reason' }))
          }
        />
      </div>
    </div>
  )
}
