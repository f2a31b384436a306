import type { BrowserWindow } from 'electron'

/** Milliseconds in which a panel that begins with the session, or begins anew, shows its tray. */
const patience = 4000

interface Parts {
  window: BrowserWindow
  hasTray: () => boolean
  /** Whether the window has not been shown because Goodturn started hidden. */
  isHidden: boolean
}

/**
 * A hidden window is found in the tray; where there is none it stands minimised instead, until there is one. Gives what is to
 * be called when a tray has come or gone.
 */
export const keepFindable = ({ window, hasTray, isHidden }: Parts): (() => void) => {
  let isAway = isHidden
  /** Until the user turns to it. */
  let isStandingIn = false
  let timer: NodeJS.Timeout | undefined
  const minimise = () => {
    if (window.isDestroyed() || !isAway || hasTray()) return
    window.showInactive()
    window.minimize()
    isStandingIn = true
  }
  const look = () => {
    clearTimeout(timer)
    if (window.isDestroyed()) return
    if (isStandingIn && hasTray()) window.hide()
    else if (isAway && !hasTray()) timer = setTimeout(minimise, patience)
  }
  window.on('hide', () => {
    isAway = true
    isStandingIn = false
    look()
  })
  window.on('show', () => (isAway = false))
  window.on('focus', () => (isStandingIn = false))
  look()
  return look
}
