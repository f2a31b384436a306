import { useState } from 'react'
import { bridge } from '../state/bridge'
import { Button } from '../ui/Button'

/** Tries whether the desktop shows notifications, and says what it answered. */
export const TestNote = () => {
  const [isTrying, setTrying] = useState(false)
  const [answer, setAnswer] = useState('')
  const send = async () => {
    setAnswer('')
    setTrying(true)
    const reply = await bridge.act('reminders.test', {})
    setTrying(false)
    setAnswer(reply.ok ? reply.value.says : reply.message)
  }
  return (
    <div className="reminders-test">
      <Button isDisabled={isTrying} onPress={() => void send()}>
        Send a test notification
      </Button>
      <p className="small" role="status">
        {answer}
      </p>
    </div>
  )
}
