import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = import.meta.dirname
const mark = join(folder, 'node_modules', '.installed')

/** Installs the peers that Goodturn is measured against, when they are not there yet. */
export function installPeers() {
  const lock = readFileSync(join(folder, 'package-lock.json'))
  const wanted = `${createHash('sha256').update(lock).digest('hex')} ${process.versions.modules}\n`
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return
  console.error('installing the peers (better-sqlite3 may be compiled, which takes two minutes)')
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error('The peers could not be installed; npm says why above.')
  writeFileSync(mark, wanted)
}
