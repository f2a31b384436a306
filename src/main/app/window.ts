import { BrowserWindow, nativeTheme, screen } from 'electron'
import { reachableBounds } from '../settings/reachableBounds'
import type { Settings } from '../settings/settings'
import icon from '../icons/icon.png?asset'
import { home } from './home'
import { ground, pagePreferences } from './pagePreferences'

const usualSize = { width: 1280, height: 820, useContentSize: true }
const patience = 5000
const betweenNotes = 500

interface Parts {
  settings: Settings
  mayInspect: boolean
  /** Whether it waits unseen until it is brought forward. */
  isHidden: boolean
}

/** Opens the one window where it stood last, in the theme that was chosen, and shows it once it is painted. */
export const openWindow = ({ settings, mayInspect, isHidden }: Parts): BrowserWindow => {
  const { bounds, isMaximized, theme, zoom } = settings.kept
  nativeTheme.themeSource = theme
  const screens = screen.getAllDisplays().map((display) => display.workArea)
  const window = new BrowserWindow({
    title: 'Goodturn',
    ...(reachableBounds(bounds, screens) ?? usualSize),
    minWidth: 720,
    minHeight: 480,
    show: false,
    backgroundColor: ground(),
    // Elsewhere the program itself carries its picture.
    ...(process.platform === 'linux' ? { icon } : {}),
    webPreferences: pagePreferences({ mayInspect, zoom }),
  })
  // To maximise a window shows it.
  if (isMaximized && isHidden) window.once('focus', () => window.maximize())
  else if (isMaximized) window.maximize()
  if (!isHidden) showWhenPainted(window)
  rememberBounds(window, settings)
  keepZoom(window, settings)
  nativeTheme.on('updated', () => {
    if (!window.isDestroyed()) window.setBackgroundColor(ground())
  })
  void window.loadURL(home.url)
  return window
}

/** Brings the window to the front, from wherever it is. */
export const bringForward = (window: BrowserWindow): void => {
  if (window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

const showWhenPainted = (window: BrowserWindow): void => {
  const show = () => {
    clearTimeout(late)
    if (!window.isDestroyed() && !window.isVisible()) window.show()
  }
  const late = setTimeout(show, patience)
  window.once('ready-to-show', show)
}

const rememberBounds = (window: BrowserWindow, settings: Settings): void => {
  let timer: NodeJS.Timeout | undefined
  const note = () => {
    clearTimeout(timer)
    if (window.isDestroyed() || window.isMinimized()) return
    settings.change({ bounds: window.getNormalBounds(), isMaximized: window.isMaximized() })
  }
  const noteSoon = () => {
    clearTimeout(timer)
    timer = setTimeout(note, betweenNotes)
  }
  window.on('resize', noteSoon)
  window.on('move', noteSoon)
  window.on('close', note)
}

/** Chromium keeps a zoom of its own for each origin; ours is the one that counts. */
const keepZoom = (window: BrowserWindow, settings: Settings): void => {
  const contents = window.webContents
  contents.on('did-navigate', () => contents.setZoomFactor(settings.kept.zoom))
  contents.on('did-finish-load', () => void contents.setVisualZoomLevelLimits(1, 1))
}
