import { expect, test } from './fixtures'
import { Goodturn, type OpenOptions } from './openGoodturn'

interface Options extends OpenOptions {
  /** For tests that provoke errors on purpose. */
  mayComplain?: boolean
  /** What happens before the first test, in the application that is open. */
  prepare?: (sphere: Goodturn) => Promise<void>
}

/** One application for all tests of a file or a group: each start of it costs a second or two. */
export const sharedSphere = ({
  mayComplain,
  prepare,
  ...start
}: Options = {}): (() => Goodturn) => {
  let sphere: Goodturn | undefined

  test.beforeAll(async () => {
    sphere = new Goodturn(start)
    await sphere.open()
    await prepare?.(sphere)
  })

  test.afterAll(async () => {
    if (!sphere) return
    await sphere.quit()
    const log = sphere.log()
    await sphere.dispose()
    if (mayComplain) return
    expect(sphere.complaints, 'errors of the page').toEqual([])
    expect(log, 'the log of the app').toBe('')
  })

  return () => {
    if (!sphere) throw new Error('Goodturn is not open.')
    return sphere
  }
}
