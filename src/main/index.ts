import { app, session, shell, type BrowserWindow } from 'electron'
import { join } from 'node:path'
import { channels } from '../shared/ipc/channels'
import type { Pushed } from '../shared/ipc/contract'
import { atLogin } from './app/atLogin'
import { offerContextMenu } from './app/contextMenu'
import { dataFolder } from './app/dataFolder'
import { greetEachPage } from './app/greetEachPage'
import { isHome } from './app/home'
import { catchTheUncaught, chooseInTrouble, endInOrder, followTheSystem } from './app/lifecycle'
import { keepFindable } from './app/keepFindable'
import { Log } from './app/log'
import { NativeMenu } from './app/menu'
import { Opening } from './app/opening'
import { openOutside } from './app/openOutside'
import { openSphere, type Sphere } from './app/openSphere'
import { quickCapture } from './app/quickCapture'
import { registerScheme, serveScheme } from './app/protocol'
import type { Desktop } from './app/reminders'
import { guardContents, hardenChromium, hardenSession } from './app/security'
import { trayActs } from './app/trayActs'
import { TrayIcon } from './app/trayIcon'
import { troubleOf, troubleUrl, type Trouble } from './app/trouble'
import { bringForward, openWindow } from './app/window'
import { runAct } from './ipc/acts'
import { noteDropped } from './ipc/acts/contacts'
import { answerMessages } from './ipc/handlers'
import { Traffic } from './ipc/traffic'
import { notesHere } from './reminders/notifier'
import { Settings } from './settings/settings'
import type { Glance } from './watch/glances'

/** Puts the app together. The document opens while Chromium still starts. */
const compose = (): void => {
  const userFolder = app.getPath('userData')
  const log = new Log(join(userFolder, 'logs'))
  catchTheUncaught(log)
  const settings = new Settings(userFolder, (error) => log.write('the settings', error))
  const usual = join(userFolder, 'data')
  const folder = dataFolder({ argv: process.argv, kept: settings.kept.dataFolder, usual })
  const traffic = new Traffic()
  let page: BrowserWindow | null = null
  let menu: NativeMenu | null = null
  let tray: TrayIcon | null = null
  let trouble: Trouble | null = null

  const send = (message: Pushed) => {
    if (message.kind === 'history') menu?.show(message.state)
    if (!page || page.isDestroyed() || !isHome(page.webContents.getURL())) return
    page.webContents.send(channels.pushed, message)
  }
  let glanced: Glance | null = null
  let isShown = () => undefined as void
  const desktop: Desktop = {
    notes: notesHere(),
    isInFront: () => page?.isDestroyed() === false && page.isFocused(),
    comeForward: () => page && bringForward(page),
    ready: new Promise<void>((resolve) => (isShown = resolve)),
    atAGlance: (glance) => {
      glanced = glance
      tray?.show(glance)
    },
  }
  const opening = new Opening<Sphere>(async () => {
    trouble = null
    try {
      return await openSphere({ folder, send, desktop, log })
    } catch (error) {
      trouble = troubleOf(error, folder)
      log.write('the data could not be opened', error)
      throw error
    }
  })

  const start = (): void => {
    hardenSession(session.defaultSession)
    guardContents({
      onTroubleChoice: (choice) =>
        page && chooseInTrouble(choice, { window: page, opening, log }, folder),
      onRefused: (what) => log.write(`refused: ${what}`),
    })
    serveScheme({
      session: session.defaultSession,
      pageFolder: join(import.meta.dirname, '..', 'renderer'),
      dataFolder: folder,
      trouble: () => trouble,
    })
    const isHidden = atLogin.isThisStart()
    const window = openWindow({ settings, mayInspect: !app.isPackaged, isHidden })
    page = window
    const capture = quickCapture({ settings, log })
    const acts = trayActs({
      opening,
      comeForward: desktop.comeForward,
      capture: capture.open,
      send,
      log,
    })
    const hasTray = () => tray?.isThere ?? false
    const lookForTray = keepFindable({ window, hasTray, isHidden })
    const icon = new TrayIcon({ acts, onChange: lookForTray })
    tray = icon
    // It may have been there at once.
    lookForTray()
    tray.show(glanced)
    window.webContents.once('did-finish-load', isShown)
    answerMessages({
      askers: [{ page: () => window.webContents, isAt: isHome, may: () => true }, capture.asker],
      opening,
      act: ({ store, backups, reminders, meanings }, name, input) =>
        runAct(name, input, {
          store,
          backups,
          reminders,
          meanings,
          tray: icon,
          capture,
          settings,
          log,
          window,
          openOutside,
        }),
      dropped: noteDropped,
      traffic,
      log,
    })
    menu = new NativeMenu((id) => {
      if (id === 'folder.data') void shell.openPath(folder)
      else if (id === 'folder.log') void shell.openPath(log.file)
      else send({ kind: 'action', id })
    })
    offerContextMenu(window)
    greetEachPage(window, opening)
    followTheSystem({ window, opening, settings, traffic, log, capture: capture.open })
    endInOrder({ window, opening, settings, traffic, log, tray: icon })
    opening.attempt.catch(() => window.loadURL(troubleUrl))
  }
  app
    .whenReady()
    .then(start)
    .catch((error: unknown) => {
      log.write('the start', error)
      app.exit(1)
    })
}

registerScheme()
hardenChromium()
// Windows shows notes of a program it knows by this name only; the installer gives it to the shortcut.
if (process.platform === 'win32') app.setAppUserModelId('app.goodturn')
// A second start hands over to the first, which comes forward.
if (app.requestSingleInstanceLock()) compose()
else app.exit(0)
