import { setClock } from './mainClock'
import type { Goodturn } from './openGoodturn'

const noon = (day: Date) => new Date(day).setHours(12, 0, 0, 0)

const dayLong = 86_400_000

/** Both clocks, of main and of the window, at an hour of Thursday 19 November 2026, or of days after it. */
export const itIs = async (sphere: Goodturn, hour: string, daysLater = 0): Promise<void> => {
  const [hours = 0, minutes = 0] = hour.split(':').map(Number)
  const then = new Date(2026, 10, 19 + daysLater, hours, minutes)
  await sphere.page.clock.setFixedTime(then)
  await setClock(sphere, hour, Math.round((noon(new Date()) - noon(then)) / dayLong))
  // Whoever comes back to the window gives it the focus.
  await sphere.page.evaluate(() => window.dispatchEvent(new Event('focus')))
}
