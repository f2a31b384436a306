import { useSyncExternalStore } from 'react'
import type { MachineSettings } from '../../shared/ipc/acts'
import { writeSettings } from './machine'

export type Theme = MachineSettings['theme']

const prefersDark = window.matchMedia('(prefers-color-scheme: dark)')

/**
 * The page starts as 'system'. Main has told Chromium the chosen theme before the window opened, so
 * that the first paint is right already.
 */
export const applyTheme = (theme: Theme): void => {
  document.documentElement.dataset.theme = theme
}

export const chooseTheme = (theme: Theme): void => {
  applyTheme(theme)
  void writeSettings({ theme })
}

const shownTheme = (): 'light' | 'dark' => {
  const chosen = document.documentElement.dataset.theme
  if (chosen === 'light' || chosen === 'dark') return chosen
  return prefersDark.matches ? 'dark' : 'light'
}

const onThemeChange = (listener: () => void) => {
  const observer = new MutationObserver(listener)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  prefersDark.addEventListener('change', listener)
  return () => {
    observer.disconnect()
    prefersDark.removeEventListener('change', listener)
  }
}

/** The theme on screen, for what is drawn outside the stylesheet. */
export const useShownTheme = (): 'light' | 'dark' => useSyncExternalStore(onThemeChange, shownTheme)

/** The value of a colour token as it is on screen, such as `tokenValue('accent')`. */
export const tokenValue = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim()
