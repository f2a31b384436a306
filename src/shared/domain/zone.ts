import { Temporal } from 'temporal-polyfill'

const noon = Temporal.PlainDateTime.from('2000-01-01T12:00')

/** Whether clocks can be read in this time zone: an IANA name as 'Europe/Berlin', or an offset as '+05:30'. */
export const isZone = (name: string): boolean => {
  if (!/^[\w+:/-]{1,100}$/.test(name)) return false
  try {
    noon.toZonedDateTime(name)
    return true
  } catch {
    return false
  }
}
