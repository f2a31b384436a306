import { momentAt } from '../../shared/domain/moment'
import type { Context } from '../../shared/store/transaction'
import type { Clock } from './ports'

const isZoneFixed = process.env['TZ'] !== undefined

/** The clock on the wall of this machine, wherever it travels. */
export const wallClock = (now: Context['now']): Clock => {
  const zone = () => {
    // Node keeps to the zone that it began in, until it is told that it may have changed.
    if (!isZoneFixed) delete process.env['TZ']
    return Intl.DateTimeFormat().resolvedOptions().timeZone
  }
  return { now, zone, moment: () => momentAt(now(), zone()) }
}
