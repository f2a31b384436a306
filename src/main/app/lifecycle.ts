import { app, dialog, powerMonitor, shell, type BrowserWindow } from 'electron'
import { dirname } from 'node:path'
import type { Traffic } from '../ipc/traffic'
import type { Settings } from '../settings/settings'
import type { Log } from './log'
import type { Opening } from './opening'
import { closeSphere, type Sphere } from './openSphere'
import { home } from './home'
import { troubleUrl, type TroubleChoice } from './trouble'
import { Closing } from './closing'
import { asksToCapture, startsHidden } from './startsHidden'
import type { TrayIcon } from './trayIcon'
import { bringForward } from './window'

interface Parts {
  window: BrowserWindow
  opening: Opening<Sphere>
  settings: Settings
  traffic: Traffic
  log: Log
}

/** The pause after which a page that was left has nothing more to save, and the longest that is waited for it. */
const pageRest = 80
const pageAtMost = 1000
/** Whatever was acknowledged is on disk already, so nobody is kept waiting for longer than this. */
const endAtMost = 20_000

/**
 * Ends in order: the page saves what was typed, the document is let go, the settings are written. Closing the window may
 * only hide it; quitting always ends.
 */
export const endInOrder = (parts: Parts & { tray: TrayIcon }): void => {
  let state: 'open' | 'closing' | 'closed' = 'open'
  const end = async () => {
    if (state !== 'open') return
    state = 'closing'
    let step = 'the page'
    const late = new Promise<void>((resolve) => {
      setTimeout(() => {
        parts.log.write(`closing took too long at ${step}`)
        resolve()
      }, endAtMost)
    })
    const inOrder = closeEverything(parts, (next) => (step = next)).catch((error: unknown) =>
      parts.log.write('closing', error),
    )
    await Promise.race([inOrder, late])
    state = 'closed'
    parts.tray.stop()
    app.exit(0)
  }
  app.on('before-quit', (event) => {
    if (state === 'closed') return
    event.preventDefault()
    void end()
  })
  app.on('window-all-closed', () => void end())
  const closing = new Closing(parts, () => void end())
  parts.window.on('close', (event) => {
    if (state !== 'open') return
    event.preventDefault()
    void closing.close()
  })
  parts.window.webContents.on('will-prevent-unload', (event) => event.preventDefault())
}

const closeEverything = async (
  { window, opening, settings, traffic }: Parts,
  at: (step: string) => void,
): Promise<void> => {
  window.hide()
  await saved(window)
  await traffic.quiet(pageRest, pageAtMost)
  at('the window')
  await closed(window)
  // What it says in its last moment is heard too.
  await traffic.quiet(0, pageAtMost)
  at('the settings')
  settings.flush()
  at('the document')
  const sphere = await opening.attempt.catch(() => null)
  if (sphere) await closeSphere(sphere)
}

/**
 * Lets the page save what was typed a moment ago, by telling it that it is left. Saves that follow from its answers
 * would be lost in a real unload; a page that does not answer is not waited for long.
 */
const saved = ({ webContents }: BrowserWindow): Promise<unknown> =>
  Promise.race([
    webContents.isCrashed() ? null : webContents.executeJavaScript(leave).catch(() => null),
    new Promise((resolve) => setTimeout(resolve, pageAtMost)),
  ])

const leave = `dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false })); null`

/** Closes the window; a page that does not answer is not waited for. */
const closed = (window: BrowserWindow): Promise<void> =>
  new Promise((resolve) => {
    if (window.isDestroyed()) return resolve()
    const late = setTimeout(() => window.destroy(), pageAtMost)
    window.once('closed', () => {
      clearTimeout(late)
      resolve()
    })
    window.close()
  })

/**
 * The second start brings the first forward, unless it was to be hidden itself or asks for quick capture; waking up asks what
 * day it is; a crashed page begins anew.
 */
export const followTheSystem = ({
  window,
  opening,
  settings,
  log,
  capture,
}: Parts & { capture: () => void }): void => {
  app.on('second-instance', (_event, argv) => {
    if (asksToCapture(argv)) capture()
    else if (!startsHidden(argv)) bringForward(window)
  })
  app.on('activate', () => bringForward(window))
  const lookAtTheDay = () =>
    void opening.attempt.then(
      ({ dayClock, reminders }) => {
        dayClock.look()
        reminders.look()
      },
      () => undefined,
    )
  powerMonitor.on('resume', lookAtTheDay)
  powerMonitor.on('unlock-screen', lookAtTheDay)
  window.on('focus', () => {
    lookAtTheDay()
    void opening.attempt.then(
      ({ reminders }) => reminders.onPage(settings.kept.route),
      () => undefined,
    )
  })

  let restarts = 0
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log.write(`the page ended: ${reason}`)
    if (reason === 'clean-exit' || window.isDestroyed()) return
    restarts += 1
    if (restarts <= 3) void window.loadURL(home.url)
  })
  app.on('child-process-gone', (_event, { type, reason }) => log.write(`${type} ended: ${reason}`))
}

/** An error that nobody caught is written down and said once; every change so far is on disk. */
export const catchTheUncaught = (log: Log): void => {
  let isSaid = false
  const take = (error: unknown) => {
    log.write('not caught', error)
    if (isSaid || !app.isReady()) return
    isSaid = true
    void dialog
      .showMessageBox({
        type: 'warning',
        message: 'Goodturn stumbled. Your data is safe.',
        detail:
          'If something looks wrong, quit and open Goodturn again. The log says what happened.',
        buttons: ['Go on', 'Show log'],
      })
      .then(({ response }) => (response === 1 ? shell.openPath(log.file) : ''))
  }
  process.on('uncaughtException', take)
  process.on('unhandledRejection', take)
}

/** What the page of trouble offers. */
export const chooseInTrouble = (
  choice: TroubleChoice,
  { window, opening, log }: Pick<Parts, 'window' | 'opening' | 'log'>,
  folder: string,
): void => {
  switch (choice) {
    case 'again':
      opening.again().then(
        () => void window.loadURL(home.url),
        () => void window.loadURL(troubleUrl),
      )
      return
    case 'folder':
      void shell
        .openPath(folder)
        .then((failure) => (failure ? shell.openPath(dirname(folder)) : ''))
      return
    case 'log':
      void shell.openPath(log.file)
      return
    case 'quit':
      app.quit()
  }
}
