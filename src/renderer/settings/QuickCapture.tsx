import { useEffect, useState } from 'react'
import type { CaptureKeys } from '../../shared/ipc/acts'
import type { Reply } from '../../shared/ipc/contract'
import { bridge } from '../state/bridge'
import { keyCaps } from '../state/keys'
import { showToast } from '../state/toasts'
import { Button } from '../ui/Button'
import { Kbd } from '../ui/Kbd'
import { Section } from '../ui/Section'
import { KeysField } from './KeysField'
import './QuickCapture.css'

/** One line from any program: which keys open it there, and the command that does the same. */
export const QuickCapture = () => {
  const [shortcut, setShortcut] = useState<CaptureKeys | null>(null)
  const [isAsking, setAsking] = useState(false)
  const take = (reply: Reply<CaptureKeys>) =>
    reply.ok ? setShortcut(reply.value) : showToast({ text: reply.message })
  useEffect(() => {
    void bridge.act('capture.read', {}).then(take)
  }, [])
  if (!shortcut) return null
  const { keys, command } = shortcut
  const change = async (chosen: string | null) => {
    setAsking(false)
    take(await bridge.act('capture.keys', { keys: chosen }))
  }
  const copy = async () => {
    const reply = await bridge.act('clipboard.write', { text: command })
    showToast({ text: reply.ok ? 'Command copied.' : reply.message })
  }
  return (
    <Section title="Quick capture">
      <p>
        One line about somebody, from wherever you are: “Carla needs a roofer asked”. It waits in
        Tonight.
      </p>
      <div className="quick-capture-keys">
        {isAsking ? (
          <KeysField onKeys={(chosen) => void change(chosen)} onLeave={() => setAsking(false)} />
        ) : (
          <>
            {keys && <Kbd keys={keys} isSpoken />}
            <Button isSmall onPress={() => setAsking(true)}>
              {keys ? 'Other keys' : 'Choose keys'}
            </Button>
            {keys && (
              <Button isSmall kind="plain" onPress={() => void change(null)}>
                No keys
              </Button>
            )}
          </>
        )}
        <p className="small" role="status">
          {!isAsking && saysOf(shortcut)}
        </p>
      </div>
      <div className="quick-capture-command">
        <p className="small">
          Bound to keys in your desktop’s own settings, this command does the same.
        </p>
        <code className="selectable">{command}</code>
        <Button isSmall onPress={() => void copy()}>
          Copy command
        </Button>
      </div>
    </Section>
  )
}

const saysOf = ({ keys, hears }: CaptureKeys): string => {
  const called = keyCaps(keys ?? '').join(' ')
  switch (hears) {
    case 'yes':
      return 'These keys open it from any program.'
    case 'no':
      return `Another program or your desktop has ${called} already, so it opens nothing elsewhere. Choose other keys, or use the command.`
    case 'unsure':
      return `Your desktop uses Wayland, which may keep ${called} to itself. If nothing opens in other programs, use the command.`
    case 'off':
      return 'No keys open it from other programs. The tray and the menu still do.'
  }
}
