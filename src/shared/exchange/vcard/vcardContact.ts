import { PartialDay } from '../../domain/calendar'
import { foldText } from '../../domain/foldText'
import type { Labelled, ReadContact } from '../../domain/readContact'
import type { FoundContact } from '../contactsRead'
import { fromBase64 } from './base64'
import { limits } from '../limits'
import { readPicture } from '../picture'
import { readDay } from '../readDay'
import { clamp, tidyLine, tidyText } from '../tidy'
import { parameter, splitValue, unescapeValue, type VcardProperty } from './vcardProperty'

type Warn = (line: number, sentence: string) => void
type Labels = ReadonlyMap<string, string>

/** Properties that are about the card and not about the person. */
const bookkeeping = new Set(
  'BEGIN END VERSION PRODID REV X-ABLABEL X-ABADR X-ABSHOWAS X-ABUID MAILER PROFILE CLASS'.split(
    ' ',
  ),
)

/** The contact of one card, or null when nothing in it tells who it is. */
export const vcardContact = (
  properties: readonly VcardProperty[],
  line: number,
  warn: Warn,
): FoundContact | null => {
  const contact = empty(line)
  const labels = new Map<string, string>()
  for (const property of properties)
    if (property.group && property.name === 'X-ABLABEL')
      labels.set(property.group, readLabel(property.value))
  let role = ''
  for (const property of properties) {
    if (take(contact, property, labels, warn)) continue
    if (property.name === 'ROLE' && !role) role = oneLine(property.value, 300)
    if (!bookkeeping.has(property.name) && contact.lines.length < limits.keptLines)
      contact.lines.push(clamp(tidyText(property.raw), limits.fieldCharacters))
  }
  if (role && !contact.jobs.some((job) => job.title))
    contact.jobs[0] = { ...contact.jobs[0], title: role }
  return named(contact, properties)
}

const empty = (line: number): FoundContact => ({
  line,
  name: '',
  emails: [],
  phones: [],
  addresses: [],
  links: [],
  jobs: [],
  occasions: [],
  categories: [],
  note: '',
  lines: [],
})

const oneLine = (value: string, most: number): string =>
  clamp(tidyLine(unescapeValue(value)), most).trim()

/** Puts one property where it belongs; false when there is no place for it. */
const take = (
  contact: FoundContact,
  property: VcardProperty,
  labels: Labels,
  warn: Warn,
): boolean => {
  const { name, value } = property
  const add = (list: Labelled[], most: number, text: string): void => {
    if (!text || list.length >= most || list.some((it) => it.value === text)) return
    const label = labelOf(property, labels)
    list.push({ ...(label ? { label } : {}), value: clamp(text, 2000) })
  }
  switch (name) {
    case 'FN':
      contact.name ||= oneLine(value, 300)
      return true
    case 'N': {
      const [family, given] = splitValue(value, ';')
      contact.family ||= optional(family, 200)
      contact.given ||= optional(given, 200)
      return true
    }
    case 'NICKNAME':
      contact.nickname ||= optional(splitValue(value, ',').map(tidyLine).join(', '), 200)
      return true
    case 'EMAIL':
      return takeEmail(
        oneLine(value, 2000),
        property,
        (text) => add(contact.emails, 100, text),
        warn,
      )
    case 'TEL':
      add(contact.phones, 100, oneLine(value, 2000).replace(/^tel:/i, ''))
      return true
    case 'ADR':
      add(contact.addresses, 50, address(value))
      return true
    case 'URL':
      add(contact.links, 100, oneLine(value, 2000))
      return true
    case 'X-SOCIALPROFILE':
      add(contact.links, 100, oneLine(value, 2000).replace(/^x-apple:/i, ''))
      return true
    case 'ORG': {
      const [organisation, ...units] = splitValue(value, ';').map(tidyLine)
      const department = optional(units.filter(Boolean).join(', '), 300)
      if (organisation || department)
        takeJob(contact, { organisation: optional(organisation, 300), department })
      return true
    }
    case 'TITLE':
      takeJob(contact, { title: optional(oneLine(value, 300), 300) })
      return true
    case 'BDAY':
      takeOccasion(contact, 'birthday', property)
      return true
    case 'ANNIVERSARY':
    case 'X-ANNIVERSARY':
      takeOccasion(contact, 'anniversary', property)
      return true
    case 'X-ABDATE': {
      const label = labelOf(property, labels)
      takeOccasion(contact, /anniversary/i.test(label) ? 'anniversary' : 'other', property, label)
      return true
    }
    case 'NOTE':
      takeNote(contact, property, warn)
      return true
    case 'CATEGORIES':
      for (const category of splitValue(value, ',').map((text) => clamp(tidyLine(text), 100)))
        if (category && contact.categories.length < 200 && !contact.categories.includes(category))
          contact.categories.push(category)
      return true
    case 'UID':
      contact.uid ||= optional(oneLine(value, 500).replace(/^urn:uuid:/i, ''), 500)
      return true
    case 'PHOTO':
      return takePhoto(contact, property, warn)
    case 'X-PHONETIC-FIRST-NAME':
    case 'X-PHONETIC-LAST-NAME':
      contact.phonetic = optional(`${contact.phonetic ?? ''} ${oneLine(value, 140)}`, 300)
      return true
    default:
      return false
  }
}

const optional = (text: string | undefined, most: number): string | undefined =>
  clamp(tidyLine(text ?? ''), most).trim() || undefined

const takeEmail = (
  text: string,
  property: VcardProperty,
  add: (text: string) => void,
  warn: Warn,
): boolean => {
  const plain = (/<([^<>]+@[^<>]+)>/.exec(text)?.[1] ?? text).replace(/^mailto:/i, '').trim()
  if (/^[^\s@]+@[^\s@]+$/.test(plain)) add(plain)
  else if (plain) {
    warn(property.line, `“${clamp(plain, 60)}” is not an e-mail address and was left out.`)
    return false
  }
  return true
}

/** The seven parts of an address as one text; more than seven repeat it and are left out. */
const address = (value: string): string => {
  const parts = splitValue(value, ';').map((part) => tidyText(part).replace(/\s*\n\s*/g, ', '))
  return parts.slice(0, 7).filter(Boolean).join(', ')
}

const takeJob = (contact: ReadContact, fields: ReadContact['jobs'][number]): void => {
  const clean = Object.fromEntries(Object.entries(fields).filter(([, text]) => text))
  const open = contact.jobs.find((job) => Object.keys(clean).every((key) => !(key in job)))
  if (open) Object.assign(open, clean)
  else if (contact.jobs.length < 20) contact.jobs.push(clean)
}

const takeOccasion = (
  contact: ReadContact,
  kind: ReadContact['occasions'][number]['kind'],
  property: VcardProperty,
  label = '',
): void => {
  const text = oneLine(property.value, 200)
  if (!text || contact.occasions.length >= 50) return
  const found = readDay(text)
  const withoutYear = found && parameter(property, 'X-APPLE-OMIT-YEAR') === found.slice(0, 4)
  const date = withoutYear ? PartialDay.parse(`-${found.slice(4)}`) : found
  const words = date ? (kind === 'other' ? label : '') : text
  if (kind === 'birthday' && contact.occasions.some((it) => it.kind === kind)) return
  contact.occasions.push({ kind, ...(date ? { date } : {}), ...(words ? { text: words } : {}) })
}

const takeNote = (contact: ReadContact, property: VcardProperty, warn: Warn): void => {
  const text = tidyText(unescapeValue(property.value))
  if (!text || contact.note.includes(text)) return
  const whole = contact.note ? `${contact.note}\n${text}` : text
  contact.note = clamp(whole, limits.fieldCharacters)
  if (contact.note !== whole)
    warn(property.line, 'A note was longer than 100,000 characters; its end was left out.')
}

const takePhoto = (contact: FoundContact, property: VcardProperty, warn: Warn): boolean => {
  if (contact.picture) return true
  const written = property.value.trim()
  const inline = /^data:[^,]{0,100};base64,/i.exec(written)
  if (!inline && !property.isBase64) return !written
  if (written.length > limits.photoBytes * 1.5) {
    warn(property.line, 'The photo is larger than 2 MB and was left out.')
    return true
  }
  const bytes = fromBase64(inline ? written.slice(inline[0].length) : written)
  const picture = bytes?.length
    ? readPicture(bytes)
    : 'The photo could not be read and was left out.'
  if (typeof picture === 'string') warn(property.line, picture)
  else contact.picture = picture
  return true
}

const plainTypes = new Set(
  'internet pref voice x400 parcel postal intl dom msg uri text other x-useless'.split(' '),
)

/** What a channel is called: Apple's own label, else its kinds ('work', 'home fax'). */
const labelOf = (property: VcardProperty, labels: Labels): string => {
  const own = property.group && labels.get(property.group)
  if (own) return own
  const kinds = property.parameters
    .filter(([name]) => name === 'TYPE')
    .map(([, value]) => value.toLowerCase().replace(/^x-/, ''))
    .filter((kind) => kind && !plainTypes.has(kind))
    .map((kind) => (kind === 'cell' ? 'mobile' : kind))
  return clamp([...new Set(kinds)].join(' '), 100)
}

/** Apple wraps its own labels: `_$!<HomePage>!$_` is 'home page'. */
const readLabel = (value: string): string => {
  const text = oneLine(value, 100)
  const wrapped = /^_\$!<(.*)>!\$_$/.exec(text)?.[1]
  return wrapped ? wrapped.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase() : text
}

/** Gives the contact a name from whatever names it best; null when nothing does. */
const named = (
  contact: FoundContact,
  properties: readonly VcardProperty[],
): FoundContact | null => {
  const organisation = contact.jobs.find((job) => job.organisation)?.organisation
  const isFirm = properties.some(
    ({ name, value }) =>
      (name.startsWith('X-ABSHOWAS') && /^\s*company/i.test(value)) ||
      (name === 'KIND' && /^\s*org/i.test(value)),
  )
  const person = contact.name || [contact.given, contact.family].filter(Boolean).join(' ')
  const name =
    person ||
    (organisation ?? contact.nickname ?? contact.emails[0]?.value ?? contact.phones[0]?.value)
  if (!name) return null
  contact.name = clamp(name, 300)
  const isOnlyFirm =
    organisation !== undefined &&
    !contact.given &&
    !contact.family &&
    foldText(contact.name) === foldText(organisation)
  if (isFirm || isOnlyFirm) contact.isOrganisation = true
  else if (!person) contact.isNameless = true
  return contact
}
