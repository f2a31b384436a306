import { PartialDay } from '../../domain/calendar'
import type { ReadContact } from '../../domain/readContact'
import { readDay } from '../readDay'
import { clamp, tidyLine } from '../tidy'
import { parameter, unescapeValue, type VcardProperty } from './vcardProperty'

type Occasion = ReadContact['occasions'][number]

/** Apple wraps its own labels: `_$!<HomePage>!$_` is 'home page'. */
export const readLabel = (value: string): string => {
  const text = clamp(tidyLine(unescapeValue(value)), 200).trim()
  const wrapped = /^_\$!<(.*)>!\$_$/.exec(text)?.[1]
  return wrapped ? wrapped.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase() : text
}

/** Takes a day worth a word from BDAY, ANNIVERSARY or X-ABDATE. `label` is Apple's own label of it. */
export const takeOccasion = (
  contact: ReadContact,
  property: VcardProperty,
  label: string,
): void => {
  const text = clamp(tidyLine(unescapeValue(property.value)), 200).trim()
  if (!text || contact.occasions.length >= 50) return
  const { kind, words } = kindOf(property.name, label)
  if (kind === 'birthday' && contact.occasions.some((it) => it.kind === kind)) return
  const found = readDay(text)
  const withoutYear = found && parameter(property, 'X-APPLE-OMIT-YEAR') === found.slice(0, 4)
  const date = withoutYear ? PartialDay.parse(`-${found.slice(4)}`) : found
  const said = date ? words : text
  contact.occasions.push({ kind, ...(date ? { date } : {}), ...(said ? { text: said } : {}) })
}

const kindOf = (name: string, label: string): { kind: Occasion['kind']; words: string } => {
  if (name === 'BDAY') return { kind: 'birthday', words: label }
  if (name !== 'X-ABDATE') return { kind: 'anniversary', words: label }
  if (/anniversary/i.test(label)) return { kind: 'anniversary', words: '' }
  const movedIn = /^moved in(?:: (.*))?$/i.exec(label)
  return movedIn ? { kind: 'movedIn', words: movedIn[1] ?? '' } : { kind: 'other', words: label }
}
