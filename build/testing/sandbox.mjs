import { chmodSync, chownSync } from 'node:fs'
import { join } from 'node:path'
import { capture } from '../run.mjs'
import { say } from '../say.mjs'

/**
 * Whether Chromium's sandbox can be on for this user: through user namespaces, or else through its
 * SUID helper, which only root can set up and which needs namespaces of processes and network.
 */
export async function sandboxWorks(user, runtimeFolder) {
  if (process.platform !== 'linux') return true
  const asUser = { ...user, cwd: '/' }
  const { code, output } = await capture('unshare', ['--user', '--map-root-user', 'true'], asUser)
  if (code === 0) return true
  if (user && (await capture('unshare', ['--pid', '--net', '--fork', 'true'])).code === 0) {
    const helper = join(runtimeFolder, 'chrome-sandbox')
    chownSync(helper, 0, 0)
    chmodSync(helper, 0o4755)
    return true
  }
  say(`this system allows no sandbox, so the tests run without it (${output.trim()})`)
  return false
}
