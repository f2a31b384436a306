import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Goodturn } from './openGoodturn'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds that is serious, in the window as it is. */
export const serious = async ({ page }: Goodturn): Promise<string[]> => {
  const session = await page.context().newCDPSession(page)
  await session.send('Runtime.evaluate', { expression: axe })
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => id + ' ' + nodes.map((node) => node.html).join(' ')))`,
    awaitPromise: true,
    returnByValue: true,
  })
  return result.value as string[]
}
