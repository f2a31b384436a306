import { setTimeout } from 'node:timers/promises'
import { median, ms } from './figures.mjs'
import { framesDuring } from './frames.mjs'
import { during } from './launch.mjs'

const row = 'main [role="row"]'
const mostToOpen = 200
const mostFrame = 50
const answers = 12

/** In the page: milliseconds from asking for the inbox until its rows and the detail beside them stand there. */
const openInbox = async (row) => {
  const began = performance.now()
  location.hash = '#/inbox'
  while (!document.querySelector(row) || !document.querySelector('main .inbox-card'))
    await new Promise(requestAnimationFrame)
  await new Promise(requestAnimationFrame)
  return performance.now() - began
}

const inFront = () => document.querySelector('main .inbox-detail')?.getAttribute('aria-label')

/** Puts off one thing after the other by keys, and walks between them. */
async function triage(page) {
  for (let answer = 0; answer < answers; answer += 1) {
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    await setTimeout(60)
    await page.keyboard.press('s')
    await setTimeout(60)
    await page.keyboard.press('1')
    await setTimeout(200)
  }
}

/** The inbox with some six thousand things that wait. */
export const inboxRows = (ports) =>
  during({ ...ports, size: 'L', settings: { route: '/people' } }, async (program) => {
    await setTimeout(5000)
    const page = await program.look()
    await page.locator(row).first().waitFor({ timeout: 60_000 })
    await setTimeout(2000)
    const opened = []
    for (let turn = 0; turn < 7; turn += 1) {
      opened.push(await page.evaluate(openInbox, row))
      await setTimeout(500)
      if (turn === 6) break
      await page.evaluate(() => void (location.hash = '#/people'))
      await page.locator(row).first().waitFor()
      await setTimeout(500)
    }
    const before = await page.evaluate(inFront)
    const frames = []
    for (let turn = 0; turn < 5; turn += 1)
      frames.push(await framesDuring(page, () => triage(page)))
    if (before === (await page.evaluate(inFront))) throw new Error('nothing was put off')
    const longest = median(frames.map((one) => one.longest))
    return [
      {
        what: 'the inbox: opened from another page',
        size: 'L',
        ours: `${ms(median(opened))} (the slowest ${ms(Math.max(...opened))})`,
        figure: ms(median(opened)),
        goal: `at most ${mostToOpen} ms`,
        isMet: median(opened) <= mostToOpen,
      },
      {
        what: 'the inbox: longest frame while things are put off by keys',
        size: 'L',
        ours: `${ms(longest)} (each of five turns: ${frames.map((one) => ms(one.longest)).join(', ')})`,
        figure: ms(longest),
        goal: `no frame above ${mostFrame} ms`,
        isMet: longest <= mostFrame,
      },
    ]
  })
