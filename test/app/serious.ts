import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { CDPSession } from 'playwright'
import type { Goodturn } from './openGoodturn'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const found = async (session: CDPSession): Promise<string[]> => {
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => id + ' ' + nodes.map((node) => node.html).join(' ')))`,
    awaitPromise: true,
    returnByValue: true,
  })
  return result.value as string[]
}

const looks = 4

/** What axe finds that is serious in the window, once it has come to rest: colours fade from one theme to the other. */
export const serious = async ({ page }: Goodturn): Promise<string[]> => {
  const session = await page.context().newCDPSession(page)
  await session.send('Runtime.evaluate', { expression: axe })
  let all = await found(session)
  for (let look = 1; look < looks && all.length > 0; look += 1) {
    await page.waitForTimeout(300)
    all = await found(session)
  }
  return all
}
