import { readFileSync } from 'node:fs'
import path from 'node:path'
import { keepMeanings } from '../../../src/main/meanings/keepMeanings'
import { Engine } from '../../../src/main/store/engine'
import { systemContext } from '../../../src/main/store/systemContext'
import { History } from '../../../src/shared/store/history'
import { Memory } from '../../../src/shared/store/memory'
import type { Tables } from '../../../src/shared/store/tables'
import { allTextsToMean } from '../../../src/shared/views/textsToMean'
import { sizes, world } from '../../fixtures/world'
import { longestBlock, ms, timed, withFolder } from '../measure'
import { report } from '../row'

const script = path.join(import.meta.dirname, 'embedWorker.mjs')
const lexicon = path.resolve(import.meta.dirname, '../../../../src/main/workers/lexiconVectors.bin')

/** The made-up sphere has few words; here nobody needs or offers the same as another. */
const everyoneInOwnWords = (): Tables => {
  const tables = world(sizes.M)
  for (const table of [tables.need, tables.offer] as Map<string, { words: string }>[])
    for (const [place, [id, record]] of [...table].entries())
      table.set(id, { ...record, words: `${record.words} ${place + 1}` })
  return tables
}

/** What all threads of this program hold, in MB: their share of what they share. */
const heldMemory = (): number => {
  if (process.platform !== 'linux') return Number.NaN
  const [, kilobytes] = /^Pss:\s+(\d+)/m.exec(readFileSync('/proc/self/smaps_rollup', 'utf8')) ?? []
  return Number(kilobytes) / 1024
}

await report(() =>
  withFolder(async (folder) => {
    const memory = new Memory(everyoneInOwnWords())
    const engine = new Engine({
      memory,
      history: new History(),
      journal: { append: () => undefined },
      context: systemContext,
      seq: 0,
    })
    const texts = new Set(allTextsToMean(memory))
    const start = () =>
      keepMeanings({
        engine,
        folder,
        script,
        lexicon,
        onNews: () => undefined,
        onTrouble: (what, error) => {
          throw new Error(what, { cause: error })
        },
      })
    const before = heldMemory()
    const first = start()
    let took = 0
    const block = await longestBlock(async () => {
      took = await timed(() => first.settled())
    })
    const held = heldMemory() - before
    const { known } = first.state
    await first.stop()
    const again = start()
    const fromCache = await timed(() => again.settled())
    const isSame = again.state.known === known
    await again.stop()
    const seconds = took / 1000
    return [
      {
        what: `meanings of ${known} texts of the sphere, in the background`,
        size: 'M',
        ours: `${seconds.toFixed(1)} s, ${ms(took / known)} a text`,
        figure: `${seconds.toFixed(1)} s`,
        goal: 'under 40 s',
        isMet: seconds < 40 && known >= texts.size * 0.99,
      },
      {
        what: 'the same: longest time for which main could do nothing else',
        size: 'M',
        ours: ms(block),
        figure: ms(block),
        goal: 'under 50 ms',
        isMet: block < 50,
      },
      {
        what: 'meanings from an earlier start',
        size: 'M',
        ours: ms(fromCache),
        figure: ms(fromCache),
        goal: 'under 1 s',
        isMet: fromCache < 1000 && isSame,
      },
      { what: 'memory of the thread that works meanings out', ours: `${held.toFixed(0)} MB` },
    ]
  }),
)
