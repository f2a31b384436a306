import type { Chance } from '../../fixtures/chance'
import type { Story } from './openStory'

const aMinute = 60_000

/** What happens to a machine: it sleeps, its clock is set, it travels, the program ends. */
export const machineMoves = (story: Story, by: Chance): Record<string, () => Promise<void>> => {
  const { desk, oracle, log, settled, run, open, pastKeys, arm } = story
  return {
    run: () => run(5 + by.whole(by.one([30, 120]))),
    sleep: async () => {
      const minutes = by.one([3 + by.whole(200), 3 + by.whole(2000), by.whole(20_000)])
      const isTold = by.odds(0.5)
      log.push(`${desk.moment} sleeps ${minutes}${isTold ? '' : ', and nobody says so'}`)
      desk.sleep(minutes * aMinute + by.whole(60_000))
      log.push(`${desk.moment} wakes`)
      if (!desk.running) return
      oracle.pass()
      if (!isTold) return
      void desk.running.scheduler.look()
      await settled()
    },
    clock: async () => {
      const hours = by.one([-30, -3, -1, 1, 2, 26])
      await run(2)
      desk.setClock(hours * 3_600_000 + by.whole(100) * 1000)
      log.push(`${desk.moment} clock set by ${hours}`)
      oracle.pass()
      // A clock that is set while nobody looks, and then forgotten in sleep, cannot be known; nor one that is set twice within a minute.
      await run(2)
    },
    zone: async () => {
      const hours = by.whole(27) - 12
      const minutes = by.odds(0.5) ? by.whole(900) : 0
      desk.sleep(minutes * aMinute)
      desk.setZone(hours)
      log.push(`${desk.moment} zone ${hours}`)
      oracle.moved(minutes)
      // What was looked at within the last minute, and where, the second head does not know.
      oracle.forgive(pastKeys())
      await run(2)
    },
    window: async () => {
      desk.focus(by.odds(0.4))
      desk.fail(by.odds(0.3))
    },
    close: async () => {
      log.push(`${desk.moment} closed`)
      desk.close()
      desk.sleep(by.whole(by.one([5, 400, 9000])) * aMinute)
      await open()
    },
    kill: async () => {
      if (!desk.running) return
      const point = by.one(['unclaimed', 'claimed', 'displayed'] as const)
      arm(point)
      log.push(`${desk.moment} will be killed ${point}`)
      await run(by.whole(200))
      if (!desk.running) desk.sleep(by.whole(500) * aMinute)
      await open()
    },
  }
}
