import { randomUUID } from 'node:crypto'
import type { Day, Instant, Time } from '../../shared/domain/calendar'
import type { Context } from '../../shared/store/transaction'

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** The clock of this machine, and ids of 20 characters that nobody else has. */
export const systemContext: Context = {
  now: () => new Date().toISOString() as Instant,
  today: () => {
    const now = new Date()
    const month = twoDigits(now.getMonth() + 1)
    return `${now.getFullYear()}-${month}-${twoDigits(now.getDate())}` as Day
  },
  time: () => {
    const now = new Date()
    return `${twoDigits(now.getHours())}:${twoDigits(now.getMinutes())}` as Time
  },
  newId: () => randomUUID().replaceAll('-', '').slice(0, 20),
}
