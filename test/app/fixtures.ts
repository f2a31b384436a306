import { expect, test as base } from 'playwright/test'
import { Goodturn, type OpenOptions } from './openGoodturn'

interface Fixtures {
  /** How the application is started. */
  start: OpenOptions
  /** For tests that provoke errors on purpose. */
  mayComplain: boolean
  /** Whether the application may be one that earlier tests had: each start of it costs a second or two. */
  mayBeUsed: boolean
  /** The real application, open, with an empty sphere of its own. */
  sphere: Goodturn
}

/** The application that stays open for those tests of a worker that do not mind. */
class Standing {
  #sphere: Goodturn | undefined

  /** It, as if it had just been opened. */
  async take(): Promise<Goodturn> {
    if (this.#sphere) await this.#sphere.clear()
    else {
      this.#sphere = new Goodturn()
      await this.#sphere.open()
    }
    return this.#sphere
  }

  /** After a failure nobody knows how it was left. */
  async close(): Promise<void> {
    const sphere = this.#sphere
    this.#sphere = undefined
    await sphere?.dispose()
  }
}

/** A test in the real window. It fails on any error of the page, and on anything in the app's log. */
export const test = base.extend<Fixtures, { standing: Standing }>({
  start: [{}, { option: true }],
  mayComplain: [false, { option: true }],
  mayBeUsed: [false, { option: true }],
  standing: [
    // Playwright reads from the first argument what a fixture needs.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const standing = new Standing()
      await use(standing)
      await standing.close()
    },
    { scope: 'worker' },
  ],
  sphere: async ({ start, mayComplain, mayBeUsed, standing }, use, info) => {
    const sphere = mayBeUsed ? await standing.take() : new Goodturn(start)
    if (!mayBeUsed) await sphere.open()
    await use(sphere)
    const failed = info.status !== info.expectedStatus
    if (failed)
      await sphere.picture(`failed ${info.title}`.replace(/[^\w-]+/g, '-')).catch(() => undefined)
    if (!mayBeUsed) await sphere.quit()
    const log = sphere.log()
    const complaints = [...sphere.complaints]
    const isSpoilt = failed || log !== '' || complaints.length > 0
    if (!mayBeUsed) await sphere.dispose()
    else if (isSpoilt) await standing.close()
    if (failed) await info.attach('log', { body: log })
    if (mayComplain) return
    expect(complaints, 'errors of the page').toEqual([])
    expect(log, 'the log of the app').toBe('')
  },
})

export { expect }
