import type { Page } from 'playwright/test'
import { atRest, shownOn } from './crawl'

/** What somebody would ask who wants to sell; never a word of a form of Goodturn. */
const asked = [
  'price',
  'prices',
  'pricing',
  'budget',
  'budgets',
  'deal size',
  'deal value',
  'size of the deal',
  'qualify',
  'qualified',
  'qualification',
  'buy',
  'buying',
  'purchase',
  'purchasing',
  'revenue',
  'turnover',
  'commission',
  'prospect',
  'prospects',
  'decision maker',
  'willing to pay',
] as const

const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${asked.join('|')})(?![\\p{L}\\p{N}])`, 'giu')

/** The words of selling in what is shown, as they stand there. */
export const saleWordsIn = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => line.match(pattern) ?? [])

/** The words of selling among all labels, hints, names and texts of a screen that is at rest. */
export const saleWordsOn = async (page: Page): Promise<string[]> => {
  await atRest(page)
  return saleWordsIn(await shownOn(page))
}

/** Puts a field with this label where a form stands, and takes it away again after `look`. */
export const withField = async <Seen>(
  page: Page,
  form: string,
  label: string,
  look: () => Promise<Seen>,
): Promise<Seen> => {
  await page.locator(form).evaluate((element, label) => {
    const planted = document.createElement('label')
    planted.id = 'planted'
    planted.append(label, document.createElement('input'))
    element.append(planted)
  }, label)
  const seen = await look()
  await page.locator('#planted').evaluate((element) => element.remove())
  return seen
}
