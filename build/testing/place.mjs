import { chownSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isAlive } from '../lock.mjs'
import { capture } from '../run.mjs'
import { say, Trouble } from '../say.mjs'

const PLACES = '/var/tmp'
const START = 'goodturn-test-'

/**
 * Makes a private place for the application tests: a home, a folder for temporary files, one for
 * the session and one for results, all of the user who runs the tests. Removed at the end.
 */
export function makePlace(user) {
  removeLeftovers()
  const place = mkdtempSync(join(PLACES, `${START}${process.pid}-`))
  process.once('exit', () => rmSync(place, { recursive: true, force: true }))
  const folders = Object.fromEntries(
    ['home', 'tmp', 'session', 'results'].map((name) => [name, join(place, name)]),
  )
  for (const folder of Object.values(folders)) mkdirSync(folder, { mode: 0o700 })
  if (user)
    for (const folder of [place, ...Object.values(folders)]) chownSync(folder, user.uid, user.gid)
  return { place, ...folders }
}

/** The path itself when the user can read the file in it, else that of a copy in the place. */
export async function readableFor(user, path, { file = '', place, copyAs = basename(path) }) {
  if (!user || (await canRead(user, join(path, file)))) return path
  const copy = join(place, copyAs)
  say(`the user of the tests cannot read ${path}, so a copy in ${copy} is used`)
  if (await link(path, copy)) return copy
  await must('cp', ['-a', path, copy])
  await must('chmod', ['-R', 'a+rX', copy])
  return copy
}

/** Copies by hard links, which is quick, where all files of the original can be read by everyone. */
async function link(path, copy) {
  const unreadable = ['(', '-type', 'f', '!', '-perm', '-004', ')', '-print', '-quit']
  const found = await capture('find', [path, ...unreadable])
  if (found.code !== 0 || found.output !== '') return false
  if ((await capture('cp', ['-al', path, copy])).code === 0) {
    await must('find', [copy, '-type', 'd', '-exec', 'chmod', 'a+rx', '{}', '+'])
    return true
  }
  rmSync(copy, { recursive: true, force: true })
  return false
}

async function must(command, args) {
  const { code, output } = await capture(command, args)
  if (code !== 0) throw new Trouble(`${command} ${args.join(' ')} failed (${code}): ${output}`)
}

/** Places of runs that were killed before they could tidy up. */
function removeLeftovers() {
  for (const name of readdirSync(PLACES)) {
    const place = join(PLACES, name)
    if (!name.startsWith(START) || isAlive(Number(name.slice(START.length).split('-')[0]))) continue
    const mine = process.getuid() === 0 || statSync(place).uid === process.getuid()
    if (mine) rmSync(place, { recursive: true, force: true })
  }
}

async function canRead(user, file) {
  const { code } = await capture('test', ['-r', file], { ...user, cwd: '/' })
  return code === 0
}
