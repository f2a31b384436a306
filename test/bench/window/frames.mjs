import { setTimeout } from 'node:timers/promises'
import { rowsOf } from '../rowsOf.mjs'
import { median, ms, times } from './figures.mjs'
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
export async function framesDuring(page, work) {
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
    await page.locator('main [role="row"]').first().waitFor({ timeout: 60_000 })
    await setTimeout(2000)
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

const placed = 'main [data-person][data-x]:not([data-x=""])'

/** In the page: where somebody stands on the map, far enough from its edges, and an empty corner. */
const placesOnMap = (placed) => {
  const box = document.querySelector('main [role="application"]').getBoundingClientRect()
  const places = [...document.querySelectorAll(placed)].map(({ dataset }) => ({
    x: Number(dataset.x),
    y: Number(dataset.y),
  }))
  const isInside = ({ x, y }) =>
    x > box.left + 100 && x < box.right - 100 && y > box.top + 100 && y < box.bottom - 100
  return {
    person: places.find(isInside),
    empty: { x: box.left + 30, y: box.top + 90 },
    all: JSON.stringify(places.slice(0, 20)),
  }
}

const gestures = {
  drag: async (page, { person }, steps, midway) => {
    await page.mouse.move(person.x, person.y)
    await page.mouse.down()
    for (let step = 0; step < steps; step += 1) {
      await page.mouse.move(person.x + 90 * Math.sin(step / 8), person.y + 60 * Math.sin(step / 6))
      await setTimeout(12)
    }
    await midway?.()
    await page.keyboard.press('Escape')
    await page.mouse.up()
  },
  pan: async (page, { empty }, steps) => {
    await page.mouse.move(empty.x, empty.y)
    await page.mouse.down()
    for (let step = 0; step < steps; step += 1) {
      await page.mouse.move(empty.x + 150 * Math.sin(step / 14), empty.y - 60 * Math.sin(step / 9))
      await setTimeout(12)
    }
    await page.mouse.up()
  },
  zoom: async (page, { empty }, steps) => {
    await page.mouse.move(empty.x, empty.y)
    for (let step = 0; step < steps; step += 1) {
      await page.mouse.wheel(0, step % 30 < 15 ? -60 : 60)
      await setTimeout(12)
    }
  },
}

/** A gesture that does nothing would be as smooth as can be: each must move the map, or carry the person, first. */
async function mustWork(page, name) {
  const before = await page.evaluate(placesOnMap, placed)
  let isCarried = false
  await gestures[name](page, before, 10, async () => {
    isCarried = (await page.locator('main [data-carrying]').count()) > 0
  })
  await setTimeout(500)
  const after = await page.evaluate(placesOnMap, placed)
  if (name === 'drag' ? !isCarried : before.all === after.all)
    throw new Error(`the map: ${name} did nothing`)
}

async function mapFrames(page, size, name) {
  await mustWork(page, name)
  const rates = []
  for (let turn = 0; turn < 3; turn += 1) {
    const places = await page.evaluate(placesOnMap, placed)
    rates.push((await framesDuring(page, () => gestures[name](page, places, 90))).rate)
    await setTimeout(300)
  }
  return {
    what: `the map: ${name}`,
    size,
    ours: `${median(rates).toFixed(0)} frames a second`,
    figure: median(rates).toFixed(0),
    goal: 'at least 50',
    isMet: median(rates) >= 50,
  }
}

/** In the page: milliseconds from asking for the map until its people stand on it. */
const openMap = async (placed) => {
  const began = performance.now()
  location.hash = '#/map'
  while (!document.querySelector(placed)) await new Promise(requestAnimationFrame)
  await new Promise(requestAnimationFrame)
  return performance.now() - began
}

const mapOfSize = (ports, size) =>
  during({ ...ports, size, settings: { route: '/people' } }, async (program) => {
    await setTimeout(3000)
    const page = await program.look()
    await page.locator('main [role="row"]').first().waitFor({ timeout: 60_000 })
    await setTimeout(1500)
    const opening = [await page.evaluate(openMap, placed)]
    for (let again = 0; again < 4; again += 1) {
      await page.evaluate(() => void (location.hash = '#/people'))
      await page.locator('main [role="row"]').first().waitFor()
      await setTimeout(300)
      opening.push(await page.evaluate(openMap, placed))
    }
    await setTimeout(1500)
    const rows = []
    for (const name of Object.keys(gestures))
      rows.push(
        ...(await rowsOf(`the map: ${name}, ${size}`, async () => [
          await mapFrames(page, size, name),
        ])),
      )
    return { opening: median(opening), rows }
  })

async function mapRows(ports) {
  const found = {}
  for (const size of ['S', 'M', 'L']) found[size] = await mapOfSize(ports, size)
  const openingRow = (size) => {
    const ratio = found[size].opening / found.S.opening
    return {
      what: 'the map: opened from another page',
      size,
      ours: ms(found[size].opening),
      peer: `the same at S ${ms(found.S.opening)}`,
      figure: times(ratio),
      goal: 'at most 1.5 x',
      isMet: ratio <= 1.5,
    }
  }
  return [openingRow('M'), openingRow('L'), ...Object.values(found).flatMap(({ rows }) => rows)]
}

/** How smoothly lists and the map move. */
export async function frameRows(ports) {
  return [
    ...(await rowsOf('scrolling a list', () => listRows(ports))),
    ...(await rowsOf('the map', () => mapRows(ports))),
  ]
}
