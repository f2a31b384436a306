import type { Person } from '../../domain/person'
import { wholeText } from './valueText'

type Occasion = Person['occasions'][number]
type Version = '3.0' | '4.0'

/** A day to remember as properties: a known one by its own name, any other as Apple writes it, with its words as label. */
export const occasionLines = (
  { kind, date, text }: Occasion,
  version: Version,
  newGroup: () => string,
): string[] => {
  const name = names[kind]?.[version] ?? 'X-ABDATE'
  const label = name === 'X-ABDATE' ? labelOf(kind, date ? text : undefined) : date && text
  const value = date ? dated(date, version, name) : `;VALUE=text:${wholeText(text ?? '', version)}`
  if (!date && !text) return []
  if (!label) return [`${name}${value}`]
  const group = newGroup()
  return [`${group}.${name}${value}`, `${group}.X-ABLabel:${wholeText(label, version)}`]
}

const names: Partial<Record<Occasion['kind'], Record<Version, string>>> = {
  birthday: { '3.0': 'BDAY', '4.0': 'BDAY' },
  anniversary: { '3.0': 'X-ANNIVERSARY', '4.0': 'ANNIVERSARY' },
}

const labelOf = (kind: Occasion['kind'], text: string | undefined): string =>
  kind === 'movedIn' ? (text ? `moved in: ${text}` : 'moved in') : (text ?? '')

/** Only version 4.0 has days without a year; Apple's sign for one is understood by most that read 3.0. */
const dated = (date: string, version: Version, name: string): string => {
  const isYearless = date.startsWith('--')
  if (version === '4.0' && name !== 'X-ABDATE')
    return `:${isYearless ? `--${date.slice(2).replace('-', '')}` : date.replaceAll('-', '')}`
  return isYearless ? `;X-APPLE-OMIT-YEAR=1604:1604-${date.slice(2)}` : `:${date}`
}
