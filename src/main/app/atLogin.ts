import { app } from 'electron'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, isAbsolute, join } from 'node:path'
import { Refusal } from '../../shared/store/refusal'
import { autostartEntry, isStarting } from './autostartEntry'
import { asksToCapture, hiddenStart, startsHidden } from './startsHidden'
import { startWords } from './startWords'

const { env, platform } = process

/** Goodturn starting by itself when the user logs in. The system knows whether it does; nothing is remembered here. */
export const atLogin = {
  isOn: (): boolean => {
    if (platform === 'linux') return isStarting(textOf(entryFile()))
    const { openAtLogin, executableWillLaunchAtLogin } = app.getLoginItemSettings(loginItem())
    // On Windows the user may have switched it off elsewhere.
    return platform === 'win32' ? executableWillLaunchAtLogin : openAtLogin
  },

  turn: (isOn: boolean, onFailure: (error: unknown) => void): void => {
    if (platform !== 'linux') {
      app.setLoginItemSettings({ ...loginItem(), openAtLogin: isOn, enabled: isOn })
      return
    }
    try {
      if (isOn) writeEntry()
      else rmSync(entryFile(), { force: true })
    } catch (error) {
      onFailure(error)
      throw new Refusal('notSaved', `This could not be changed: ${entryFile()} cannot be written.`)
    }
  },

  /** Whether this start is such a one, or was asked to be like it: the window is not shown. */
  isThisStart: (): boolean =>
    startsHidden(process.argv) ||
    asksToCapture(process.argv) ||
    (platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin),
}

const entryFile = (): string => {
  const told = env['XDG_CONFIG_HOME']
  const folder = told && isAbsolute(told) ? told : join(homedir(), '.config')
  return join(folder, 'autostart', 'goodturn.desktop')
}

const textOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // Nothing that can be read starts nothing.
    return ''
  }
}

const writeEntry = (): void => {
  const file = entryFile()
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  writeFileSync(file, autostartEntry(hiddenStart(startWords())), { mode: 0o644 })
}

/** macOS knows hidden starts by itself; Windows hands the words over as one text. */
const loginItem = () => {
  if (platform === 'darwin') return {}
  const words = app.isPackaged ? [] : [app.getAppPath()]
  return { path: process.execPath, args: hiddenStart(words).map((word) => `"${word}"`) }
}
