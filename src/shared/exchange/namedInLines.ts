import { foldText } from '../domain/foldText'
import type { ReadContact, Relative } from '../domain/readContact'
import { clamp, tidyLine } from './tidy'
import { readLabel } from './vcard/takeOccasion'
import { parseProperty, unescapeValue, type VcardProperty } from './vcard/vcardProperty'

/** Lines of cards that each have a name of their own for whom they name. */
const kinds: Readonly<Record<string, string>> = {
  'X-SPOUSE': 'spouse',
  'X-EVOLUTION-SPOUSE': 'spouse',
  'X-KADDRESSBOOK-X-SPOUSESNAME': 'spouse',
  'X-WAB-SPOUSE_NAME': 'spouse',
  'X-MS-SPOUSE': 'spouse',
  'X-ASSISTANT': 'assistant',
  'X-EVOLUTION-ASSISTANT': 'assistant',
  'X-KADDRESSBOOK-X-ASSISTANTSNAME': 'assistant',
  'X-MS-ASSISTANT': 'assistant',
  'X-MANAGER': 'manager',
  'X-EVOLUTION-MANAGER': 'manager',
  'X-KADDRESSBOOK-X-MANAGERSNAME': 'manager',
  'X-MS-MANAGER': 'manager',
  'X-CHILD': 'child',
  'X-MS-CHILD': 'child',
  'X-REFERRED-BY': 'referred by',
}

/** What Android calls a relation by its number. */
const androidKinds =
  `|assistant|brother|child|domestic partner|father|friend|manager|mother|parent|partner|referred by|relative|sister|spouse`.split(
    '|',
  )

/** The people that kept lines of a card name: relatives, and whoever sent this person. */
export const namedInLines = ({
  lines,
}: Pick<ReadContact, 'lines'>): { relatives: Relative[]; referredBy?: string } => {
  if (!lines.some((line) => worthReading.test(line))) return { relatives: [] }
  const properties = lines.flatMap((line) => parseProperty(line, 0) ?? [])
  const all = properties.flatMap((property) => relativeOf(property, properties) ?? [])
  const sender = all.find((it) => isSender(it))
  return {
    relatives: all.filter((it) => !isSender(it)).slice(0, 50),
    ...(sender ? { referredBy: sender.name } : {}),
  }
}

const worthReading =
  /^(?:[\w-]+\.)?(?:RELATED|X-ABRELATEDNAMES|X-ANDROID-CUSTOM|X-[\w-]*(?:SPOUSE|ASSISTANT|MANAGER|CHILD|REFERRED))/i

const isSender = ({ kind }: Relative): boolean => /^referred[ -]?by$/i.test(kind)

const relativeOf = (
  property: VcardProperty,
  all: readonly VcardProperty[],
): Relative | undefined => {
  const { name, group, parameters, value } = property
  if (parameters.some(([its, text]) => its === 'ENCODING' && text)) return undefined
  if (name === 'X-ANDROID-CUSTOM') return ofAndroid(value)
  if (name === 'X-ABRELATEDNAMES') {
    const label = all.find((it) => it.name === 'X-ABLABEL' && group && it.group === group)
    return named(label ? readLabel(label.value) : 'relative', value)
  }
  if (name === 'RELATED') {
    const types = parameters.filter(([its]) => its === 'TYPE').map(([, text]) => text.toLowerCase())
    return /^\s*[a-z][a-z\d+.-]+:\S/i.test(value) || isUri(parameters)
      ? undefined
      : named(types[0] || 'relative', value)
  }
  const kind = kinds[name]
  return kind ? named(kind, value) : undefined
}

const isUri = (parameters: VcardProperty['parameters']): boolean =>
  parameters.some(([name, text]) => name === 'VALUE' && /^uri$/i.test(text))

const ofAndroid = (value: string): Relative | undefined => {
  const [type, name = '', number = '', own = ''] = value.split(/(?<!\\);/)
  if (type !== 'vnd.android.cursor.item/relation') return undefined
  return named(tidyLine(own) || androidKinds[Number(number)] || 'relative', name)
}

const named = (kind: string, value: string): Relative | undefined => {
  const name = clamp(tidyLine(unescapeValue(value)), 300).trim()
  return /\p{L}/u.test(name) && !name.includes('@') && foldText(name) !== foldText(kind)
    ? { kind: clamp(kind, 100) || 'relative', name }
    : undefined
}
