import type { MenuItemConstructorOptions } from 'electron'
import { dueCountWords } from '../../shared/text/dueCountWords'
import type { Glance } from '../watch/glances'

/** What the tray's menu does. */
export interface TrayActs {
  review: () => void
  capture: () => void
  inbox: () => void
  pause: () => void
  goOn: () => void
  open: () => void
  quit: () => void
}

type Item = MenuItemConstructorOptions

const line: Item = { type: 'separator' }

/** The menu in the tray. While no sphere is open, or it cannot be opened, it leads to the window alone. */
export const trayMenu = (glance: Glance | null, acts: TrayActs): Item[] => [
  ...(glance ? [...ofSphere(glance, acts), line] : []),
  { label: 'Open', click: () => acts.open() },
  { label: 'Quit', click: () => acts.quit() },
]

const ofSphere = ({ due, isPaused }: Glance, acts: TrayActs): Item[] => [
  { label: 'Start tonight’s review', click: () => acts.review() },
  { label: 'Quick capture', click: () => acts.capture() },
  { label: dueCountWords(due), click: () => acts.inbox() },
  line,
  isPaused
    ? { label: 'Go on with reminders', click: () => acts.goOn() }
    : { label: 'Pause reminders until tomorrow', click: () => acts.pause() },
]
