import { tidyText } from '../tidy'
import { valueText } from './valueText'
import { splitValue } from './vcardProperty'

/** The seven parts of an address as one text; more than seven repeat it and are left out. */
export const addressText = (parts: readonly string[]): string =>
  parts
    .slice(0, 7)
    .map((part) => {
      const text = tidyText(part)
      return text.includes('\n') ? text.replace(/\s*\n\s*/g, ', ') : text
    })
    .filter(Boolean)
    .join(', ')

const counts = { N: 5, ADR: 7 } as const

/** Nothing in it is to be tidied or escaped. */
const isPlain = (value: string): boolean =>
  !/[\\,\u0000-\u001f\u007f-\u009f\u2000-\uffff]|(^|;)\s|\s(;|$)/.test(value)

/** The parts of a name or an address as a line to keep, whatever encoding they came in. */
export const structureLine = (
  name: 'N' | 'ADR',
  value: string,
  parts: readonly string[],
): string =>
  parts.length === counts[name] && isPlain(value)
    ? `${name}:${value}`
    : `${name}:${Array.from({ length: counts[name] }, (_, at) => valueText(tidyText(parts[at] ?? ''))).join(';')}`

/** The parts that such a line holds; null when it is another line. */
export const structureOf = (name: 'N' | 'ADR', line: string): string[] | null =>
  line.startsWith(`${name}:`) ? splitValue(line.slice(name.length + 1), ';') : null
