import { goTo, pagePaths } from '../state/route'

/** To where the user was before, or to the Map when this is where Goodturn opened. */
export const leave = (): void => {
  if (window.history.length > 1) window.history.back()
  else goTo(pagePaths.map)
}
