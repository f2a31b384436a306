import { expect, test as base } from 'playwright/test'
import { Goodturn, type OpenOptions } from './openGoodturn'

interface Fixtures {
  /** How the application is started. */
  start: OpenOptions
  /** For tests that provoke errors on purpose. */
  mayComplain: boolean
  /** The real application, open, with an empty sphere of its own. */
  sphere: Goodturn
}

/** A test in the real window. It fails on any error of the page, and on anything in the app's log. */
export const test = base.extend<Fixtures>({
  start: [{}, { option: true }],
  mayComplain: [false, { option: true }],
  sphere: async ({ start, mayComplain }, use, info) => {
    const sphere = new Goodturn(start)
    await sphere.open()
    await use(sphere)
    const failed = info.status !== info.expectedStatus
    if (failed)
      await sphere.picture(`failed ${info.title}`.replace(/[^\w-]+/g, '-')).catch(() => undefined)
    await sphere.quit()
    const log = sphere.log()
    await sphere.dispose()
    if (failed) await info.attach('log', { body: log })
    if (mayComplain) return
    expect(sphere.complaints, 'errors of the page').toEqual([])
    expect(log, 'the log of the app').toBe('')
  },
})

export { expect }
