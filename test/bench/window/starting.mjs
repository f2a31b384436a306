import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { median, ms, times } from './figures.mjs'
import { during, pss } from './launch.mjs'

const rounds = 5

/** Milliseconds from the start of the program to its first paint with something in it, as the page itself noted it. */
const firstPaint = (startedAt) =>
  new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const [first] = list.getEntriesByName('first-contentful-paint')
      if (first) resolve(performance.timeOrigin + first.startTime - startedAt)
    }).observe({ type: 'paint', buffered: true })
  })

/** In the page: notes the first frame after what is sought stands in it. */
const noteWhenSeen = (sought) => {
  const look = () => {
    if (document.querySelector(sought))
      requestAnimationFrame(() => (globalThis.seenAt = performance.timeOrigin + performance.now()))
    else requestAnimationFrame(look)
  }
  if (globalThis.isLookedFor) return
  globalThis.isLookedFor = true
  requestAnimationFrame(look)
}

/** Milliseconds from the start of the program until its data is seen. The page is watched from its beginning. */
async function untilSeen(program, sought) {
  const page = await program.look((context) =>
    context.addInitScript(`(${String(noteWhenSeen)})(${JSON.stringify(sought)})`),
  )
  await page.evaluate(noteWhenSeen, sought)
  const seen = await page.waitForFunction(() => globalThis.seenAt, undefined, { timeout: 60_000 })
  return (await seen.jsonValue()) - program.startedAt
}

/** Looked at some seconds after the data is seen, when the start is over. */
const memoryOf = (ports, kind, sought) =>
  during({ ...ports, ...kind }, async (program) => {
    await untilSeen(program, sought)
    await setTimeout(4000)
    return pss(program.pid)
  })

const paintOf = (ports, kind) =>
  during({ ...ports, ...kind }, async (program) => {
    await setTimeout(1500)
    return (await program.look()).evaluate(firstPaint, program.startedAt)
  })

const seenOf = (ports, kind, sought) =>
  during({ ...ports, ...kind }, (program) => untilSeen(program, sought))

/** What a start costs: until the first paint, until the data is seen, and in memory. */
export async function startingRows(ports) {
  const bareApp = { app: join(import.meta.dirname, 'bare') }
  const people = (size) => ({ size, settings: { route: '/people' } })
  const heading = 'main h1'
  const row = 'main [role="row"]'
  const paint = { bare: [], empty: [] }
  const seen = { bare: [], S: [], M: [], L: [] }
  const memory = { bare: [], S: [], L: [] }
  for (let round = 0; round < rounds; round += 1) {
    paint.bare.push(await paintOf(ports, bareApp))
    paint.empty.push(await paintOf(ports, {}))
    seen.bare.push(await seenOf(ports, bareApp, heading))
    for (const size of ['S', 'M', 'L']) seen[size].push(await seenOf(ports, people(size), row))
  }
  for (let round = 0; round < 3 && process.platform === 'linux'; round += 1) {
    memory.bare.push(await memoryOf(ports, bareApp, heading))
    memory.S.push(await memoryOf(ports, people('S'), row))
    memory.L.push(await memoryOf(ports, people('L'), row))
  }
  const bareSeen = median(seen.bare)
  const bareMemory = median(memory.bare)
  const ratioRow = (what, size, value, bare, most) => ({
    what,
    size,
    ours: ms(value),
    peer: `a bare Electron window ${ms(bare)}`,
    figure: times(value / bare),
    goal: most && `at most ${most} x`,
    isMet: most ? value / bare <= most : undefined,
  })
  const memoryRow = (size, goal, isMet) => ({
    what: 'memory (PSS of all its processes)',
    size,
    ours: `${median(memory[size]).toFixed(0)} MB`,
    peer: `a bare Electron window ${bareMemory.toFixed(0)} MB`,
    figure: times(median(memory[size]) / bareMemory),
    goal,
    isMet: isMet(median(memory[size])),
  })
  return [
    ratioRow('first paint with the empty sphere', '', median(paint.empty), median(paint.bare), 1.6),
    ratioRow('first screen with data (People)', 'S', median(seen.S), bareSeen),
    ratioRow('first screen with data (People)', 'M', median(seen.M), bareSeen, 1.5),
    ratioRow('first screen with data (People)', 'L', median(seen.L), bareSeen, 2.5),
    ...(process.platform === 'linux'
      ? [
          memoryRow('S', 'at most 1.25 x', (megabytes) => megabytes / bareMemory <= 1.25),
          memoryRow('L', 'under 700 MB', (megabytes) => megabytes < 700),
        ]
      : []),
  ]
}
