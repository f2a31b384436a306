import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { openStore } from '../../../src/main/store/openStore'
import { chance } from '../../fixtures/chance'
import { fingerprint } from './fingerprint'
import { doMove, randomChoice } from './randomMoves'

/** Run by killStorm: changes a sphere without end and says what is safe, until it is killed. */
const [folder, seed] = process.argv.slice(2) as [string, string]
const from = chance(Number(seed))
const store = await openStore(folder, { idleMilliseconds: 20, snapshotAtClose: false })
const { engine } = store

const say = (word: string) => {
  const hash = createHash('sha256').update(fingerprint(engine.memory.tables)).digest('hex')
  const problems = JSON.stringify(store.problems.map((it) => it.message))
  fs.writeSync(1, `${word} ${engine.seq} ${hash} ${problems}\n`)
}

say('opened')
engine.onCommit(() => say('made'))
for (;;) {
  await doMove(engine, randomChoice(from))
  if (from.odds(0.02)) void store.snapshot()
  if (from.odds(0.1)) await new Promise((resolve) => setImmediate(resolve))
}
