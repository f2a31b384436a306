import { expect, test } from './fixtures'
import { Goodturn } from './openGoodturn'

const kills = process.env.GOODTURN_LONG ? 50 : 3

test(`after each of ${kills} kills during a storm of changes, every acknowledged change is there`, async () => {
  test.setTimeout(60_000 + kills * 15_000)
  const sphere = new Goodturn()
  const acknowledged: string[] = []
  try {
    for (let kill = 1; kill <= kills; kill += 1) {
      await sphere.open()
      const names = new Set((await sphere.people()).map(([, name]) => name))
      expect(acknowledged.filter((name) => !names.has(name))).toEqual([])
      const { problems } = await sphere.act('app.facts', {})
      expect(problems).toEqual([])

      const before = acknowledged.length
      const storm = new Promise<void>((begun) => {
        sphere.page.on('console', (message) => {
          const name = /^saved (.+)$/.exec(message.text())?.[1]
          if (name) acknowledged.push(name)
          if (acknowledged.length > before + 20) begun()
        })
      })
      await sphere.page.evaluate((kill) => {
        let count = 0
        const once = async () => {
          for (;;) {
            const name = `Person ${kill}-${(count += 1)}`
            const reply = await window.goodturn.execute({ command: 'person.add', input: { name } })
            // oxlint-disable-next-line no-console -- it is what the tester hears of the page
            if (reply.ok) console.log(`saved ${name}`)
          }
        }
        // Three at a time, so that a kill may fall between any two steps of any of them.
        for (let lane = 0; lane < 3; lane += 1) void once()
      }, kill)
      await storm
      await new Promise((done) => setTimeout(done, Math.random() * 150))
      await sphere.kill()
      expect(acknowledged.length).toBeGreaterThan(before + 20)
    }
    await sphere.open()
    const people = await sphere.people()
    const names = new Set(people.map(([, name]) => name))
    expect(acknowledged.filter((name) => !names.has(name))).toEqual([])
    expect(names.size).toBe(people.length)
    test.info().annotations.push({ type: 'acknowledged', description: `${acknowledged.length}` })
  } finally {
    await sphere.dispose()
  }
})
