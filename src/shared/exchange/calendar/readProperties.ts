import ICAL from 'ical.js'
import { limits } from '../limits'
import type { EntryLine } from './entriesOf'

/** One property of an entry, its value as the library understands it. */
export interface Property {
  name: string
  params: ReadonlyMap<string, string>
  type: string
  value: unknown
}

const wanted = new Set(
  'uid summary dtstart dtend duration location description attendee organizer rrule recurrence-id status'.split(
    ' ',
  ),
)

const mostNamed = 300

/** The properties that are of use, and where in the file others of them could not be understood. */
export const readProperties = (
  lines: readonly EntryLine[],
): { properties: Property[]; unread: number[] } => {
  const properties: Property[] = []
  const unread: number[] = []
  for (const { text, number } of lines) {
    const name = /^[\w-]{1,40}(?=[:;])/.exec(text)?.[0].toLowerCase()
    if (!name || !wanted.has(name)) continue
    if (properties.length >= mostNamed) break
    try {
      properties.push(propertyIn(text.slice(0, limits.fieldCharacters)))
    } catch {
      unread.push(number)
    }
  }
  return { properties, unread }
}

/** Two semicolons where one belongs are common, and no harm. */
const propertyIn = (text: string): Property => {
  const [name, params, type, value] = ICAL.parse.property(text.replace(/^([\w-]+);+/, '$1;')) as [
    string,
    Record<string, unknown>,
    string,
    unknown,
  ]
  return { name, params: new Map(Object.entries(params).map(first)), type, value }
}

const first = ([name, value]: [string, unknown]): [string, string] => [
  name,
  String(Array.isArray(value) ? (value[0] ?? '') : value),
]
