import type { BrowserWindow } from 'electron'
import type { z } from 'zod'
import type { acts, ActName, ActValue } from '../../../shared/ipc/acts'
import type { MeaningsAtWork } from '../../meanings/keepMeanings'
import type { Log } from '../../app/log'
import type { Settings } from '../../settings/settings'
import type { BackupsAtWork } from '../../app/keepBackups'
import type { Store } from '../../app/openSphere'
import type { Reminders } from '../../app/reminders'
import type { QuickCapture } from '../../app/quickCapture'
import type { TrayIcon } from '../../app/trayIcon'

/** What an act may use of the desktop. */
export interface ActPorts {
  store: Store
  backups: BackupsAtWork
  reminders: Reminders
  meanings: Pick<MeaningsAtWork, 'state'>
  tray: Pick<TrayIcon, 'isThere'>
  capture: Omit<QuickCapture, 'asker'>
  settings: Settings
  log: Log
  /** The window that asks, for dialogs in front of it. */
  window: BrowserWindow
  /** Hands an https, mailto, tel or sms address, built by us, to the system. */
  openOutside: (url: string) => Promise<void>
}

type ActOutput<Name extends ActName> = z.output<(typeof acts)[Name]>

/** How each act is done. A Refusal thrown here is shown to the user. */
export type ActHandlers = {
  [Name in ActName]: (
    input: ActOutput<Name>,
    ports: ActPorts,
  ) => ActValue<Name> | Promise<ActValue<Name>>
}
