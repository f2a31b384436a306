import { useEffect, useState } from 'react'
import type { MachineSettings } from '../../shared/ipc/acts'
import { bridge } from '../state/bridge'
import { readMachine, useMachine, writeSettings } from '../state/machine'
import { showToast } from '../state/toasts'
import { ChoiceChips, type Choice } from '../ui/ChoiceChips'
import { Tick } from '../ui/Tick'

const ways: readonly Choice<MachineSettings['whenClosed']>[] = [
  { value: 'ask', label: 'Ask me' },
  { value: 'keep', label: 'Keep running in the tray' },
  { value: 'quit', label: 'Quit' },
]

/** Whether this desktop has a tray, and whether Goodturn starts at login; null until main has answered. */
const useDesktop = () => {
  const [hasTray, setTray] = useState<boolean | null>(null)
  const [isAtLogin, setAtLogin] = useState<boolean | null>(null)
  useEffect(() => {
    const look = () => {
      void bridge.act('tray.read', {}).then((reply) => reply.ok && setTray(reply.value.isThere))
      void bridge.act('login.read', {}).then((reply) => reply.ok && setAtLogin(reply.value.isOn))
      void readMachine()
    }
    look()
    // It may have been answered or changed outside this window.
    window.addEventListener('focus', look)
    return () => window.removeEventListener('focus', look)
  }, [])
  const startAtLogin = async (isOn: boolean) => {
    const reply = await bridge.act('login.write', { isOn })
    if (reply.ok) setAtLogin(reply.value.isOn)
    if (!reply.ok) showToast({ text: reply.message })
    else if (reply.value.isOn !== isOn)
      showToast({ text: 'This computer did not take that. The log says why.' })
  }
  return { hasTray, isAtLogin, startAtLogin }
}

/** Reminders while no window is open. It belongs to this computer, and is not undone with what the user tells. */
export const WhileClosed = () => {
  const settings = useMachine((machine) => machine.settings)
  const { hasTray, isAtLogin, startAtLogin } = useDesktop()
  if (!settings || hasTray === null) return null
  return (
    <fieldset className="reminders-part">
      <legend className="label">When the window is closed</legend>
      {hasTray ? (
        <ChoiceChips
          label="When the window is closed"
          choices={ways}
          value={settings.whenClosed}
          onChange={(whenClosed) => void writeSettings({ whenClosed })}
        />
      ) : (
        <p className="small">
          This desktop has no tray, so Goodturn ends with its window. What comes due meanwhile is
          told at the next start, in one.
        </p>
      )}
      {isAtLogin !== null && (
        <Tick
          label="Start with this computer"
          sentence="Quietly, without its window in the way, so that reminders come."
          isOn={isAtLogin}
          onChange={(isOn) => void startAtLogin(isOn)}
        />
      )}
    </fieldset>
  )
}
