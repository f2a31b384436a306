import { QrCode } from 'lucide-react'
import { useState } from 'react'
import { dialled } from '../../shared/text/mailUrl'
import { bridge } from '../state/bridge'
import { showToast } from '../state/toasts'
import { CameraCode } from './CameraCode'
import { Dialog } from './Dialog'
import { IconButton } from './IconButton'
import { phoneCode, phoneText } from './phoneCode'
import './PhoneNumber.css'

export interface PhoneNumberProps {
  person: { id: string; short: string }
  number: string
  /** Beside other things of the same weight. */
  isQuiet?: boolean
}

/** A number to call from here, or by the camera of the phone. */
export const PhoneNumber = ({ person, number, isQuiet = false }: PhoneNumberProps) => {
  const [isOnPhone, setOnPhone] = useState(false)
  const code = phoneCode(phoneText(number, null))
  const says = `Call ${person.short}, ${number}`
  const call = async () => {
    const reply = await bridge.act('message.call', { personId: person.id, number })
    if (!reply.ok) showToast({ text: reply.message })
  }
  return (
    <span className="phone-number">
      <a
        className="phone-tel"
        href={`tel:${dialled(number)}`}
        aria-label={says}
        onClick={(event) => {
          event.preventDefault()
          void call()
        }}
      >
        {number}
      </a>
      {code && (
        <IconButton
          label={`Call ${person.short} from my phone`}
          icon={QrCode}
          isSmall
          isOutlined={!isQuiet}
          onPress={() => setOnPhone(true)}
        />
      )}
      {isOnPhone && code && (
        <Dialog title="On my phone" isOpen onClose={() => setOnPhone(false)}>
          <CameraCode code={code} says={says} />
          <p className="small">{`Point the camera of your phone here. ${says}.`}</p>
        </Dialog>
      )}
    </span>
  )
}
