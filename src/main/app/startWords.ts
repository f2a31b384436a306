import { app } from 'electron'
import { z } from 'zod'

const Words = z.array(z.string()).min(1)

/** What starts this program: the package as a whole, or the checkout as it was started. */
export const startWords = (): string[] => {
  const { env } = process
  if (app.isPackaged) return [env['APPIMAGE'] ?? process.execPath]
  const told = env['GOODTURN_START']
  return told ? Words.parse(JSON.parse(told)) : [process.execPath, app.getAppPath()]
}
