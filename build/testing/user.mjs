import { capture } from '../run.mjs'
import { say, Trouble } from '../say.mjs'

const NAME = 'goodturn-test'

/**
 * The ordinary user for the application tests when root runs them on Linux, made on first use;
 * undefined when whoever runs them is an ordinary user already.
 */
export async function testUser() {
  if (process.platform !== 'linux' || process.getuid() !== 0) return undefined
  const found = await lookUp()
  if (found) return found
  say(`making the user ${NAME}, under which the application tests run`)
  const options = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin']
  const { code, output } = await capture('useradd', [
    ...options,
    '--home-dir',
    '/nonexistent',
    NAME,
  ])
  const made = await lookUp()
  if (made) return made
  throw new Trouble(`The user ${NAME} could not be made (useradd ended with ${code}). ${output}`)
}

/** The name of the user for the application tests. */
export const testUserName = NAME

async function lookUp() {
  const { code, output } = await capture('getent', ['passwd', NAME])
  const [, , uid, gid] = output.split(':')
  return code === 0 ? { uid: Number(uid), gid: Number(gid) } : undefined
}
