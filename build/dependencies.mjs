import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { npmCommand, run } from './run.mjs'
import { say, Trouble } from './say.mjs'

const INCLUDED = ['--include=dev', '--include=optional']

/** Whether node_modules holds what package-lock.json asks for, judged by what both files say. */
export function dependenciesMatch(folder) {
  const lock = readText(join(folder, 'package-lock.json'))
  const installed = readText(join(folder, 'node_modules', '.package-lock.json'))
  if (!lock || !installed) return false
  if (readText(markerOf(folder)) === hash(lock)) return true
  return samePackages(JSON.parse(lock).packages, JSON.parse(installed).packages)
}

/** Whether the installed packages are those of the lock; optional ones may be left out. */
export function samePackages(locked, installed) {
  for (const [place, wanted] of Object.entries(locked)) {
    if (place === '') continue
    const found = installed[place]
    if (!found && wanted.optional) continue
    if (found?.version !== wanted.version || found?.integrity !== wanted.integrity) return false
  }
  return Object.keys(installed).every((place) => place in locked)
}

/** Runs `npm ci` when the installed packages are not those of the lock file. */
export async function installDependencies(folder) {
  if (dependenciesMatch(folder)) return
  say('installing the packages of package-lock.json with npm ci')
  const { command, prefix, shell } = npmCommand()
  const args = ['ci', '--no-audit', '--no-fund', '--no-update-notifier', ...INCLUDED]
  const code = await run(command, [...prefix, ...args], { cwd: folder, shell })
  if (code !== 0) {
    throw new Trouble(`npm ci ended with code ${code}; see its messages above, then try again.`)
  }
  writeFileSync(markerOf(folder), hash(readText(join(folder, 'package-lock.json'))))
}

function markerOf(folder) {
  return join(folder, 'node_modules', '.goodturn-lock')
}

function hash(text) {
  return createHash('sha256').update(text).digest('hex')
}

function readText(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
