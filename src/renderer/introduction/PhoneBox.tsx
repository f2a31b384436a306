import { useState } from 'react'
import { CameraCode } from '../ui/CameraCode'
import { ChoiceChips } from '../ui/ChoiceChips'
import { Dialog } from '../ui/Dialog'
import { phoneCode, phoneText } from '../ui/phoneCode'
import type { Shown, Side } from './useIntroduction'

export interface PhoneBoxProps {
  shown: Shown
  onClose: () => void
}

const numbersOf = (side: Side) =>
  side.channels
    .filter((one) => one.kind === 'phone')
    .sort((x, y) => Number(y.isChosen) - Number(x.isChosen))
    .map((channel) => ({ side, channel }))

/** The message once it may leave, else the question. */
const wordsFor = (shown: Shown, side: Side): string => {
  if (!shown.gate.isOpen) return side.ask
  const letter = shown.letters?.find((one) => one.personId === side.id)
  const body = letter?.body ?? shown.body
  return shown.foot ? `${body}\n\n${shown.foot}` : body
}

/** A code for the camera of the phone: to call one of the two, or to write to them. */
export const PhoneBox = ({ shown, onClose }: PhoneBoxProps) => {
  const numbers = [shown.a, shown.b].flatMap(numbersOf)
  const [chosen, choose] = useState(numbers[0]?.channel.id ?? '')
  const [isText, setText] = useState(false)
  const found = numbers.find((one) => one.channel.id === chosen)
  if (!found) return null
  const { side, channel } = found
  const whole = phoneCode(phoneText(channel.value, isText ? wordsFor(shown, side) : null))
  const code = whole ?? phoneCode(phoneText(channel.value, ''))
  const says = `${isText ? 'Write to' : 'Call'} ${side.firstName}, ${channel.value}`
  return (
    <Dialog title="On my phone" isOpen onClose={onClose}>
      {numbers.length > 1 && (
        <ChoiceChips
          label="Which number"
          choices={numbers.map((one) => ({
            value: one.channel.id as string,
            label: `${one.side.firstName}’s ${one.channel.called}`,
          }))}
          value={chosen}
          onChange={choose}
        />
      )}
      <ChoiceChips
        label="What to do"
        choices={[
          { value: 'call', label: 'Call' },
          { value: 'text', label: 'Text' },
        ]}
        value={isText ? 'text' : 'call'}
        onChange={(what) => setText(what === 'text')}
      />
      {code && <CameraCode code={code} says={says} />}
      <p className="small">{`Point the camera of your phone here. ${says}.`}</p>
      {isText && (
        <p className="small">
          {whole === null
            ? 'The words are too long for a code. Only the number is in it.'
            : shown.gate.isOpen
              ? 'The message is in it. You send it on the phone.'
              : `The question to ${side.firstName} is in it. You send it on the phone.`}
        </p>
      )}
    </Dialog>
  )
}
