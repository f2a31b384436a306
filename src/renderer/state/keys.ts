/** Accelerators are written as Electron writes them: 'CmdOrCtrl+Shift+Z', 'N', 'Delete'. */
interface Stroke {
  key: string
  mod: boolean
  shift: boolean
  alt: boolean
}

export const isMac: boolean = /Mac/.test(navigator.userAgent)

const named: Record<string, string> = {
  plus: '+',
  space: ' ',
  esc: 'escape',
  up: 'arrowup',
  down: 'arrowdown',
}

const strokeOf = (keys: string): Stroke => {
  const parts = keys.split('+')
  const key = (parts.at(-1) ?? '').toLowerCase()
  return {
    key: named[key] ?? key,
    mod: parts.includes('CmdOrCtrl'),
    shift: parts.includes('Shift'),
    alt: parts.includes('Alt'),
  }
}

/** The Latin letter or digit on the pressed key, also on layouts of other scripts. */
const pressed = ({ key, code }: KeyboardEvent): string => {
  const isPlain = /^[\x20-\x7e]+$/.test(key)
  const onKeycap = /^(?:Key|Digit)(.)$/.exec(code)?.[1]
  return (isPlain || !onKeycap ? key : onKeycap).toLowerCase()
}

/** True when the event is this accelerator and no other. */
export const matchesKeys = (event: KeyboardEvent, keys: string): boolean => {
  const stroke = strokeOf(keys)
  const mod = isMac ? event.metaKey : event.ctrlKey
  const otherMod = isMac ? event.ctrlKey : event.metaKey
  if (mod !== stroke.mod || otherMod || event.altKey !== stroke.alt) return false
  const key = pressed(event)
  if (stroke.key === '+') return key === '+' || key === '='
  if (key !== stroke.key) return false
  return event.shiftKey === stroke.shift || !/^[a-z0-9]|.{2,}$/.test(key)
}

/**
 * The keys that were struck together, as accelerators are written, where any program may be in front: two that change others
 * and one more. Null for fewer, and for keys of another kind.
 */
export const struckKeys = (event: KeyboardEvent): string | null => {
  const mod = isMac ? event.metaKey : event.ctrlKey
  if (isMac ? event.ctrlKey : event.metaKey) return null
  const held = [mod && 'CmdOrCtrl', event.altKey && 'Alt', event.shiftKey && 'Shift'].filter(
    (name) => name !== false,
  )
  const key =
    /^(?:Key|Digit)(.)$/.exec(event.code)?.[1] ?? /^(?:F\d{1,2}|Space)$/.exec(event.code)?.[0]
  return held.length < 2 || !key ? null : [...held, key].join('+')
}

const onMac: Record<string, string> = {
  CmdOrCtrl: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Enter: '↩',
  Delete: '⌦',
  Plus: '+',
}
const elsewhere: Record<string, string> = { CmdOrCtrl: 'Ctrl', Delete: 'Del', Plus: '+' }

/** The key caps to show, in the form of this platform. */
export const keyCaps = (keys: string): string[] => {
  const words = isMac ? onMac : elsewhere
  return keys.split('+').map((part) => words[part] ?? part)
}

/** True where letters belong to the text under the caret. */
export const isTextField = (target: EventTarget | null): boolean => {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true
  if (!(target instanceof HTMLInputElement)) return false
  return !['checkbox', 'radio', 'button', 'range', 'submit', 'file'].includes(target.type)
}
