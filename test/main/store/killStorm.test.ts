import path from 'node:path'
import { expect, test } from 'vitest'
import { chance } from '../../fixtures/chance'
import { bundled } from './bundled'
import { killStorm } from './killStorm'
import { temporaryFolder } from './temporaryFolder'

const kills = process.env['GOODTURN_LONG'] ? 1000 : 50

test(
  `${kills} kills during a storm of changes lose nothing, and every start opens`,
  async () => {
    const script = await bundled('test/main/store/stormChild.ts')
    const storms = await Promise.all(
      [1, 2].map((half) => {
        const folder = path.join(temporaryFolder(), 'data')
        return killStorm({
          command: (life) => [process.execPath, script, folder, String(half * 10_000 + life)],
          kills: kills / 2,
          from: chance(half),
        })
      }),
    )
    for (const storm of storms) {
      expect(storm).toMatchObject({ kills: kills / 2, lost: [], unopenable: [] })
      expect(storm.acknowledged).toBeGreaterThan(kills)
    }
  },
  kills * 10_000,
)
