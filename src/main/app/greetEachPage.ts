import type { BrowserWindow } from 'electron'
import { isHome } from './home'
import type { Opening } from './opening'
import type { Sphere } from './openSphere'

/** Whenever the page begins, what the page before it watched is forgotten, and it is told what it cannot ask for. */
export const greetEachPage = (window: BrowserWindow, opening: Opening<Sphere>): void => {
  const contents = window.webContents
  const withSphere = (work: (sphere: Sphere) => void) => void opening.attempt.then(work, () => null)
  // Only once the new page is there: a navigation that is refused leaves the old one watching.
  contents.on('did-navigate', () => withSphere(({ subscriptions }) => subscriptions.reset()))
  contents.on('did-finish-load', () => {
    if (isHome(contents.getURL())) withSphere(({ subscriptions }) => subscriptions.greet())
  })
}
