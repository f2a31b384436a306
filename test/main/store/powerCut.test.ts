import { expect, test } from 'vitest'
import { CannotOpen } from '../../../src/main/store/cannotOpen'
import type { Disk } from '../../../src/main/store/disk'
import { thisHolder } from '../../../src/main/store/holder'
import { openStore, type OpenStore } from '../../../src/main/store/openStore'
import { chance, type Chance } from '../../fixtures/chance'
import { alteredDisk } from './alteredDisk'
import { fingerprint } from './fingerprint'
import { ForgetfulDisk, type Image, type Survival } from './forgetfulDisk'
import { doMove, randomChoice } from './randomMoves'

const isLong = Boolean(process.env['GOODTURN_LONG'])
const histories = isLong ? 200 : 50
const folder = '/home/ann/goodturn'

const me = thisHolder('Goodturn', 'token')
let boots = 0
/** Every start is another run of the machine, so that the lock of the one before is a dead one's. */
const open = (disk: Disk): Promise<OpenStore> => {
  boots += 1
  const holder = { ...me, token: `token${boots}`, boot: `boot ${boots}` }
  return openStore(folder, { disk, holder, idleMilliseconds: 3_600_000 })
}

interface Cut {
  image: Image
  /** How many states had been acknowledged when the power went. */
  acknowledged: number
}

/** Lives through a random history and cuts the power at every step of the disk. */
const live = async (
  seed: number,
  {
    disk = new ForgetfulDisk(),
    dealWith = (it: Disk) => it,
    steps = isLong ? 24 : 12,
  }: { disk?: ForgetfulDisk; dealWith?: (disk: Disk) => Disk; steps?: number } = {},
): Promise<{ states: string[]; cuts: Cut[] }> => {
  const from = chance(seed)
  const cuts: Cut[] = []
  const states = [fingerprint((await open(new ForgetfulDisk(disk.image()))).engine.memory.tables)]
  let acknowledged = 0
  disk.onStep = () => {
    for (const survival of survivalsAt(from))
      cuts.push({ image: withoutTornLock(disk.cut(survival, from), from), acknowledged })
  }
  let store = await open(dealWith(disk))
  const keepState = () =>
    store.engine.onCommit(() => states.push(fingerprint(store.engine.memory.tables)))
  keepState()
  for (let step = 0; step < steps; step += 1) {
    if (from.odds(0.08)) await store.snapshot()
    if (from.odds(0.05)) {
      await store.close()
      store = await open(dealWith(disk))
      keepState()
    }
    await doMove(store.engine, randomChoice(from))
    acknowledged = states.length - 1
  }
  await store.close()
  return { states, cuts }
}

const survivalsAt = (from: Chance): Survival[] =>
  isLong
    ? ['none', 'all', 'some', 'some', 'some']
    : [from.one(['none', 'all', 'some', 'some', 'some'])]

/** A lock that cannot be read is looked at twice, with a pause: once in a while is enough here. */
const withoutTornLock = (image: Image, from: Chance): Image => {
  for (const [file, bytes] of image.files)
    if (/\/lock[^/]*$/.test(file) && !bytes.includes('}') && !from.odds(0.003))
      image.files.delete(file)
  return image
}

interface Verdict {
  lost: number
  unopenable: number
  reported: number
}

const judge = async ({ states, cuts }: { states: string[]; cuts: Cut[] }): Promise<Verdict> => {
  const verdict = { lost: 0, unopenable: 0, reported: 0 }
  for (const { image, acknowledged } of cuts) {
    const store = await open(new ForgetfulDisk(image)).catch((error: unknown) => {
      if (error instanceof CannotOpen) return null
      throw error
    })
    if (!store) verdict.unopenable += 1
    else {
      if (store.problems.length > 0) verdict.reported += 1
      const found = fingerprint(store.engine.memory.tables)
      if (!states.slice(acknowledged, acknowledged + 2).includes(found)) verdict.lost += 1
    }
  }
  return verdict
}

const sound: Verdict = { lost: 0, unopenable: 0, reported: 0 }

test(`after a power cut at any step of ${histories} histories, everything acknowledged is there`, async () => {
  let tried = 0
  for (let seed = 1; seed <= histories; seed += 1) {
    const lived = await live(seed)
    tried += lived.cuts.length
    expect({ seed, ...(await judge(lived)) }).toEqual({ seed, ...sound })
  }
  expect(tried).toBeGreaterThan(histories * 60)
})

test('after a power cut, life goes on and a second power cut does no harm either', async () => {
  for (let seed = 1; seed <= histories / 10; seed += 1) {
    const from = chance(seed * 1000)
    const { cuts } = await live(seed)
    for (let again = 0; again < 4; again += 1) {
      const disk = new ForgetfulDisk(from.one(cuts).image)
      const lived = await live(seed * 1000 + again, { disk, steps: 2 })
      expect({ seed, again, ...(await judge(lived)) }).toEqual({ seed, again, ...sound })
    }
  }
})

test('the disk of these tests tells a store that does not sync from one that does', async () => {
  const neverSyncing = (disk: Disk) =>
    alteredDisk(disk, { fdatasync: () => undefined, fdatasyncLater: async () => undefined })
  let lost = 0
  for (let seed = 1; seed <= 5; seed += 1)
    lost += (await judge(await live(seed, { dealWith: neverSyncing }))).lost
  expect(lost).toBeGreaterThan(10)
})
