import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import { realDisk } from '../../../src/main/store/disk'
import { thisHolder } from '../../../src/main/store/holder'
import { takeLock } from '../../../src/main/store/lock'

/** Run by the lock test: at the same moments as others, tries to take folder after folder, and keeps what it got. */
const folders = process.argv.slice(2)
process.stdin.once('data', (startAt) => {
  const won: number[] = []
  for (const [at, folder] of folders.entries()) {
    while (Date.now() < Number(startAt) + at * 8);
    try {
      takeLock(realDisk, folder, thisHolder('Goodturn', randomUUID()))
      won.push(at)
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error) || error.code !== 'locked') throw error
    }
  }
  fs.writeSync(1, `${JSON.stringify(won)}\n`)
})
process.stdin.on('end', () => process.exit(0))
fs.writeSync(1, 'ready\n')
