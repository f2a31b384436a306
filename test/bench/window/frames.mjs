import { setTimeout } from 'node:timers/promises'
import { median, ms } from './figures.mjs'
import { during } from './launch.mjs'

const turns = 5

/** In the page: notes when each frame begins, until `stop`. */
const startFrames = () => {
  const frames = []
  let isOn = true
  const note = (at) => {
    frames.push(at)
    if (isOn) requestAnimationFrame(note)
  }
  requestAnimationFrame(note)
  globalThis.stopFrames = () => {
    isOn = false
    return frames
  }
}

/** Frames a second and the longest frame while something is done to the page. */
async function framesDuring(page, work) {
  await page.evaluate(startFrames)
  await work()
  const frames = await page.evaluate(() => globalThis.stopFrames())
  const lengths = frames.slice(1).map((at, index) => at - frames[index])
  return {
    rate: (1000 * lengths.length) / (frames.at(-1) - frames[0]),
    longest: Math.max(...lengths),
  }
}

const rowsInPage = () => document.querySelectorAll('main [role="row"]').length

async function scrollList(page) {
  const list = page.getByRole('grid').first()
  const box = await list.boundingBox()
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  let most = 0
  const found = []
  for (let turn = 0; turn < turns; turn += 1)
    found.push(
      await framesDuring(page, async () => {
        for (let step = 0; step < 60; step += 1) {
          await page.mouse.wheel(0, step % 20 === 19 ? 60_000 : 700)
          await setTimeout(16)
          if (step % 15 === 0) most = Math.max(most, await page.evaluate(rowsInPage))
        }
      }),
    )
  return {
    longest: median(found.map((it) => it.longest)),
    rate: median(found.map((it) => it.rate)),
    most,
  }
}

const listRows = (ports) =>
  during({ ...ports, size: 'L', settings: { route: '/people' } }, async (program) => {
    await setTimeout(5000)
    const page = await program.look()
    await page.locator('main [role="row"]').first().waitFor()
    const { longest, rate, most } = await scrollList(page)
    return [
      {
        what: 'scrolling a list of 25,000: longest frame',
        size: 'L',
        ours: `${ms(longest)}, ${rate.toFixed(0)} frames a second`,
        figure: ms(longest),
        goal: 'no frame above 50 ms',
        isMet: longest <= 50,
      },
      {
        what: 'rows of that list in the page',
        size: 'L',
        ours: `${most}`,
        figure: `${most}`,
        goal: 'at most 60',
        isMet: most > 0 && most <= 60,
      },
    ]
  })

const gestures = {
  pan: async (page, at) => {
    await page.mouse.move(at.x, at.y)
    await page.mouse.down()
    for (let step = 0; step < 90; step += 1) {
      await page.mouse.move(at.x + 200 * Math.sin(step / 8), at.y + 120 * Math.cos(step / 11))
      await setTimeout(12)
    }
    await page.mouse.up()
  },
  zoom: async (page, at) => {
    await page.mouse.move(at.x, at.y)
    for (let step = 0; step < 90; step += 1) {
      await page.mouse.wheel(0, step % 30 < 15 ? -60 : 60)
      await setTimeout(12)
    }
  },
  drag: async (page, _at, node) => {
    await page.mouse.move(node.x, node.y)
    await page.mouse.down()
    for (let step = 0; step < 90; step += 1) {
      await page.mouse.move(node.x + 160 * Math.sin(step / 8), node.y + 100 * Math.sin(step / 6))
      await setTimeout(12)
    }
    await page.keyboard.press('Escape')
    await page.mouse.up()
  },
}

/** In the page: where the first person of the map stands, and a place where nobody does. */
const placesOnMap = () => {
  const canvas = document.querySelector('main canvas')
  if (!canvas) return null
  const box = canvas.getBoundingClientRect()
  const cy = canvas.closest('[data-map], .map')?.cy ?? globalThis.goodturnMap
  const node = cy?.nodes('[kind = "person"]').first()
  const at = node?.length ? node.renderedPosition() : { x: box.width / 2, y: box.height / 2 }
  return {
    empty: { x: box.left + box.width - 40, y: box.top + box.height - 40 },
    node: { x: box.left + at.x, y: box.top + at.y },
  }
}

const mapOfSize = (ports, size) =>
  during({ ...ports, size, settings: { route: '/map' } }, async (program) => {
    await setTimeout(size === 'L' ? 6000 : 3500)
    const page = await program.look()
    const places = await page.evaluate(placesOnMap)
    if (!places) return null
    const rows = []
    for (const [name, gesture] of Object.entries(gestures)) {
      const rates = []
      for (let turn = 0; turn < 3; turn += 1)
        rates.push((await framesDuring(page, () => gesture(page, places.empty, places.node))).rate)
      rows.push({
        what: `the map: ${name}`,
        size,
        ours: `${median(rates).toFixed(0)} frames a second`,
        figure: median(rates).toFixed(0),
        goal: 'at least 50',
        isMet: median(rates) >= 50,
      })
    }
    return rows
  })

async function mapRows(ports) {
  const rows = []
  for (const size of ['S', 'M', 'L']) {
    const found = await mapOfSize(ports, size)
    if (!found) return [{ what: 'the map', ours: 'there is no map in this version yet' }]
    rows.push(...found)
  }
  return rows
}

/** How smoothly lists and the map move. */
export async function frameRows(ports) {
  return [...(await listRows(ports)), ...(await mapRows(ports))]
}
