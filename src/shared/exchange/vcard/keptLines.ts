import { parseProperty, unescapeValue } from './vcardProperty'
import type { ExportedPerson } from '../exportedPerson'
import { valueText } from './valueText'

/** What a card is written with anyway; a kept line of these would say it twice. */
const ours = new Set(
  'BEGIN END VERSION PRODID REV N NICKNAME TEL ADR URL ORG TITLE BDAY ANNIVERSARY X-ANNIVERSARY X-ABDATE NOTE CATEGORIES UID X-PHONETIC-FIRST-NAME X-PHONETIC-LAST-NAME X-SOCIALPROFILE X-GOODTURN-NAME X-GOODTURN-LINE'.split(
    ' ',
  ),
)

/** A whole property as versions 3.0 and 4.0 have it: no bare kinds, quotation marks in pairs. */
const property =
  /^([A-Za-z0-9-]+\.)?[A-Za-z0-9-]+(;[A-Za-z0-9-]+=(("[^"\n\r]*"|[^";:,\n\r]*)(,("[^"\n\r]*"|[^";:,\n\r]*))*))*:/

/** The lines that came with a person and that no reader understood, as they were where a card may hold them so, else wrapped. */
export const keptLines = (
  { cardLines, otherLines, name }: ExportedPerson,
  version: '3.0' | '4.0',
): string[] => [
  ...cardLines.flatMap((line) => {
    const found = parseProperty(line, 0)
    if (!found) return [wrapped(line)]
    if (ours.has(found.name)) return []
    if (found.name === 'FN') {
      if (unescapeValue(found.value) === name) return []
      if (version === '3.0') return [wrapped(line)]
    }
    if (found.name === 'EMAIL' && /^[^\s@]+@[^\s@]+$/.test(found.value)) return []
    if (found.name === 'KIND' && /^\s*org/i.test(found.value)) return []
    return [isSafe(line, found.value) ? line : wrapped(line)]
  }),
  ...otherLines.map((line) => wrapped(line)),
]

/** Quoted-printable that ends in = would swallow the line after it. */
const isSafe = (line: string, value: string): boolean =>
  property.test(line) &&
  !/[\u0000-\u0008\u000a-\u001f\u007f]/.test(line) &&
  !(value.endsWith('=') && /quoted-printable/i.test(line))

const wrapped = (line: string): string => `X-GOODTURN-LINE:${valueText(line)}`
