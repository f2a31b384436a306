const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

const zones: Record<string, string> = {
  z: '+0000',
  ut: '+0000',
  utc: '+0000',
  gmt: '+0000',
  est: '-0500',
  edt: '-0400',
  cst: '-0600',
  cdt: '-0500',
  mst: '-0700',
  mdt: '-0600',
  pst: '-0800',
  pdt: '-0700',
}

const shape =
  /(\d{1,2})\s+([A-Za-z]{3})[a-z]*\.?,?\s+(\d{2,4})\s+(\d{1,2})\s*:\s*(\d{2})(?:\s*:\s*(\d{2}))?\s*([+-]\d{4}|[A-Za-z]{1,3}\b)?/

/** The four digits of a year; two digits are of 1950 to 2049 (RFC 5322). */
const fullYear = (year: string): number =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) < 50 ? 2000 : 1900)

const two = (value: string | number): string => String(value).padStart(2, '0')

/** The day and hour of a letter as they were written: '2014-05-23T19:44:50+02:00'; empty when they make no sense. */
export const mailDate = (written: string): string => {
  const found = shape.exec(written.slice(0, 200))
  if (!found) return ''
  const [, day = '', month = '', year = '', hour = '', minute = '', second = '00', zone = ''] =
    found
  const place = months.indexOf(month.toLowerCase())
  if (place < 0) return ''
  const date = `${fullYear(year)}-${two(place + 1)}-${two(day)}`
  const moment = `${date}T${two(hour)}:${minute}:${second}`
  const instant = new Date(`${moment}Z`)
  if (Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== date) return ''
  const offset = /^[+-]/.test(zone) ? zone : zones[zone.toLowerCase()]
  return offset ? `${moment}${offset.slice(0, 3)}:${offset.slice(3)}` : moment
}
