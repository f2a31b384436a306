import { expect, test } from 'vitest'
import { playScenario } from './playScenario'

const isLong = Boolean(process.env['GOODTURN_LONG'])
const scenarios = isLong ? 10_000 : 1000

test(
  '[CARD-3 exact] through sleep, crashes, clocks and zones nothing is missed, early, late or said twice',
  async () => {
    const total = { said: 0, gathered: 0, inApp: 0, mentions: 0, held: 0 }
    for (let seed = 1; seed <= scenarios; seed += 1) {
      const { faults, counts, log } = await playScenario(seed)
      expect(faults, `seed ${seed}:\n${log.join('\n')}`).toEqual([])
      for (const name of Object.keys(total) as (keyof typeof total)[]) total[name] += counts[name]
    }
    // Scenarios in which little happens prove little.
    for (const [name, count] of Object.entries(total))
      expect(count, name).toBeGreaterThan(scenarios / 20)
  },
  isLong ? undefined : 120_000,
)
