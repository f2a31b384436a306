import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { median, ms, times } from './figures.mjs'
import { during, pss } from './launch.mjs'

const rounds = 5
const settled = 3500

/** Milliseconds from the start of the program to a paint, as the page itself noted it. */
const firstPaint = (startedAt) =>
  performance.timeOrigin +
  (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN) -
  startedAt

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
    context.addInitScript(`(${noteWhenSeen})(${JSON.stringify(sought)})`),
  )
  await page.evaluate(noteWhenSeen, sought)
  const seen = await page.waitForFunction(() => globalThis.seenAt, undefined, { timeout: 60_000 })
  return (await seen.jsonValue()) - program.startedAt
}

/** What a start costs: until the first paint, until the data is seen, and in memory. */
export async function startingRows(ports) {
  const app = { app: ports.app, sought: 'main [role="row"]', settings: { route: '/people' } }
  const kinds = {
    bare: { app: join(import.meta.dirname, 'bare'), sought: 'main h1' },
    empty: { app: ports.app },
    S: { ...app, size: 'S' },
    M: { ...app, size: 'M' },
    L: { ...app, size: 'L' },
  }
  const found = Object.fromEntries(
    Object.keys(kinds).map((name) => [name, { paint: [], seen: [], memory: [] }]),
  )
  for (let round = 0; round < rounds; round += 1)
    for (const [name, { sought, ...kind }] of Object.entries(kinds)) {
      const { paint, seen, memory } = found[name]
      await during({ ...ports, ...kind }, async (program) => {
        await setTimeout(name === 'L' ? 2 * settled : settled)
        if (process.platform === 'linux') memory.push(pss(program.pid))
        paint.push(await (await program.look()).evaluate(firstPaint, program.startedAt))
      })
      if (sought)
        await during({ ...ports, ...kind }, async (program) => {
          seen.push(await untilSeen(program, sought))
        })
    }
  const bare = median(found.bare.paint)
  const bareMemory = median(found.bare.memory)
  const bareSeen = median(found.bare.seen)
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
    ours: `${median(found[size].memory).toFixed(0)} MB`,
    peer: `a bare Electron window ${bareMemory.toFixed(0)} MB`,
    figure: times(median(found[size].memory) / bareMemory),
    goal,
    isMet: isMet(median(found[size].memory)),
  })
  return [
    ratioRow('first paint with the empty sphere', '', median(found.empty.paint), bare, 1.6),
    ratioRow('first screen with data (People)', 'S', median(found.S.seen), bareSeen),
    ratioRow('first screen with data (People)', 'M', median(found.M.seen), bareSeen, 1.5),
    ratioRow('first screen with data (People)', 'L', median(found.L.seen), bareSeen, 2.5),
    ...(process.platform === 'linux'
      ? [
          memoryRow('S', 'at most 1.25 x', (memory) => memory / bareMemory <= 1.25),
          memoryRow('L', 'under 700 MB', (memory) => memory < 700),
        ]
      : []),
  ]
}
