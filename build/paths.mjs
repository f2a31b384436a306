import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout this script lies in. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** The user's cache folder for what is fetched once and shared by all checkouts. */
export function cacheRoot(env = process.env) {
  return join(env.XDG_CACHE_HOME || join(env.HOME || homedir(), '.cache'), 'goodturn')
}
