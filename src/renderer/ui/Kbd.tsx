import { keyCaps } from '../state/keys'
import './Kbd.css'

export interface KbdProps {
  /** As in the catalogue of actions: 'CmdOrCtrl+K', 'I', 'Enter'. */
  keys: string
  /** One cap for each key instead of one for all. */
  isApart?: boolean
  /** Read aloud; beside a control the caps are silent. */
  isSpoken?: boolean
}

/** Key caps in the form of this platform. */
export const Kbd = ({ keys, isApart = false, isSpoken = false }: KbdProps) => {
  const caps = keyCaps(keys)
  const shown = isApart ? caps : [caps.join(' ')]
  return (
    <span className="kbd" aria-hidden={!isSpoken}>
      {shown.map((cap) => (
        <kbd key={cap} className="kbd-cap">
          {cap}
        </kbd>
      ))}
    </span>
  )
}
