import { shell } from 'electron'
import { isOpenable } from './isOpenable'

/** Hands an address that we built ourselves to the system: a web page, a letter, a call or a text message. */
export const openOutside = async (url: string): Promise<void> => {
  if (!isOpenable(url)) throw new Error('an address of a kind that is never opened')
  await shell.openExternal(url)
}
