import {
  availableNames,
  missingLibraries,
  packagesOf,
  PROGRAM_PACKAGES,
  TEST_PACKAGES,
} from './libraries.mjs'
import { capture, isOnPath } from './run.mjs'
import { say, Trouble } from './say.mjs'

/** Sees to it that the runtime's libraries, and a display where there is none, are installed. */
export async function installLibraries(executable, env = process.env) {
  if (process.platform !== 'linux') return
  const missing = await findMissing(executable, env)
  if (missing.all.length === 0) return
  if (missing.unknown.length > 0 || !isOnPath('apt-get', env)) {
    throw new Trouble(
      `These are missing on this system: ${missing.all.join(', ')}. Install them with its package ` +
        'manager, then try again.',
    )
  }
  if (process.getuid() !== 0) {
    const names = await namesHere(missing.packages, env)
    throw new Trouble(
      `These are missing on this system: ${missing.all.join(', ')}. Install them with\n` +
        `  sudo apt-get update && sudo apt-get ${installArguments(names).join(' ')}\nthen try again.`,
    )
  }
  await installPackages(missing, env)
  const left = await findMissing(executable, env)
  if (left.all.length > 0) throw new Trouble(`Still missing: ${left.all.join(', ')}.`)
}

/** Installs what the tests of reminders use; where that cannot be, they are skipped. */
export async function installForTests(env = process.env) {
  const absent = Object.keys(TEST_PACKAGES).filter((name) => !isOnPath(name, env))
  if (process.platform !== 'linux' || absent.length === 0) return
  const packages = absent.map((name) => TEST_PACKAGES[name])
  if (process.getuid() === 0 && isOnPath('apt-get', env))
    await installPackages({ all: absent, packages }, env).catch((error) => say(error.message))
  else say(`without ${absent.join(' and ')}, notes on a real desktop are not tested`)
}

async function findMissing(executable, env) {
  const { output } = await capture('ldd', [executable], { env: { ...env, LC_ALL: 'C' } })
  const libraries = missingLibraries(output)
  const headless = !env.DISPLAY && !env.WAYLAND_DISPLAY
  const programs = Object.keys(PROGRAM_PACKAGES).filter((name) => headless && !isOnPath(name, env))
  const { packages, unknown } = packagesOf(libraries)
  for (const name of programs) packages.push(PROGRAM_PACKAGES[name])
  return { all: [...libraries, ...programs], packages, unknown }
}

async function installPackages(missing, env) {
  say(`installing what is missing here (${missing.all.join(', ')})`)
  const quiet = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } }
  const update = await capture('apt-get', ['-qq', 'update'], quiet)
  if (update.code !== 0) say(`apt-get update: ${update.output.trim()}`)
  const names = await namesHere(missing.packages, env)
  say(`apt-get ${installArguments(names).join(' ')}`)
  const patience = ['-o', 'DPkg::Lock::Timeout=300']
  const done = await capture('apt-get', ['-qq', ...patience, ...installArguments(names)], quiet)
  if (done.code !== 0)
    throw new Trouble(`apt-get failed (code ${done.code}):\n${done.output.trim()}`)
}

async function namesHere(packages, env) {
  const both = packages.flatMap((name) => [name, `${name}t64`])
  const options = { env: { ...env, LC_ALL: 'C' } }
  const { output } = await capture('apt-cache', ['policy', ...both], options)
  return availableNames(packages, output)
}

function installArguments(names) {
  return ['install', '-y', '--no-install-recommends', ...names]
}
