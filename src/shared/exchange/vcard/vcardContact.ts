import { foldText } from '../../domain/foldText'
import type { Labelled, ReadContact } from '../../domain/readContact'
import { emptyContact, type FoundContact } from '../contactsRead'
import { fromBase64 } from './base64'
import { limits } from '../limits'
import { readPicture } from '../picture'
import { clamp, tidyLine, tidyText } from '../tidy'
import { Jobs } from './jobs'
import { addressText, structureLine } from './structureLine'
import { readLabel, takeOccasion } from './takeOccasion'
import { splitValue, unescapeValue, type VcardProperty } from './vcardProperty'

type Warn = (line: number, sentence: string) => void
/** Apple's own labels by their groups; null when there are none. */
type Labels = ReadonlyMap<string, { text: string; raw: string; isKept: boolean }> | null

/** What the taking of one property may use of its card. */
interface Around {
  labels: Labels
  jobs: Jobs
  /** Keeps a line for the day on which the card is written again. */
  keep: (line: string) => void
  warn: Warn
}

/** Properties that are about the card and not about the person. */
const bookkeeping = new Set(
  'BEGIN END VERSION PRODID REV X-ABLABEL X-ABADR X-ABSHOWAS X-ABUID MAILER PROFILE CLASS X-GOODTURN-NAME'.split(
    ' ',
  ),
)

/** The contact of one card, or null when nothing in it tells who it is. */
export const vcardContact = (
  properties: readonly VcardProperty[],
  line: number,
  warn: Warn,
): FoundContact | null => {
  const contact = emptyContact(line)
  const labels = labelsOf(properties)
  const jobs = new Jobs(contact.jobs)
  let role = ''
  const keep = (text: string): void => {
    if (text && contact.lines.length < limits.keptLines)
      contact.lines.push(clamp(tidyText(text), limits.fieldCharacters))
  }
  const around: Around = { labels, jobs, keep, warn }
  for (const property of properties) {
    if (take(contact, property, around)) continue
    if (property.name === 'ROLE' && !role) role = oneLine(property.value, 300)
    if (bookkeeping.has(property.name)) continue
    keep(property.raw)
    const label = labels?.get(property.group)
    if (!label || label.isKept) continue
    keep(label.raw)
    label.isKept = true
  }
  if (role && !contact.jobs.some((job) => job.title))
    contact.jobs[0] = { ...contact.jobs[0], title: role }
  return named(contact, properties)
}

const labelsOf = (properties: readonly VcardProperty[]): Labels => {
  let labels: Map<string, { text: string; raw: string; isKept: boolean }> | null = null
  for (const { name, group, value, raw } of properties)
    if (group && name === 'X-ABLABEL')
      (labels ??= new Map()).set(group, { text: readLabel(value), raw, isKept: false })
  return labels
}

const oneLine = (value: string, most: number): string =>
  clamp(tidyLine(unescapeValue(value)), most).trim()

/** Puts one property where it belongs; false when there is no place for it. */
const take = (contact: FoundContact, property: VcardProperty, around: Around): boolean => {
  const { labels, jobs, keep, warn } = around
  const { name, value } = property
  switch (name) {
    case 'FN': {
      const written = oneLine(value, 300)
      contact.name ||= written
      return !written || contact.name === written
    }
    case 'N': {
      const parts = splitValue(value, ';')
      const [family, given, ...more] = parts
      if (!contact.family && !contact.given && more.some((part) => part.trim()))
        keep(structureLine(name, value, parts))
      contact.family ||= optional(family, 200)
      contact.given ||= optional(given, 200)
      return true
    }
    case 'NICKNAME':
      takeNickname(contact, splitValue(value, ',').map(tidyLine).filter(Boolean))
      return true
    case 'EMAIL':
      return takeEmail(contact, property, around)
    case 'TEL':
      add(contact.phones, 100, oneLine(value, 2000).replace(/^tel:/i, ''), property, labels)
      return true
    case 'ADR':
      takeAddress(contact, property, around)
      return true
    case 'URL':
      add(contact.links, 100, oneLine(value, 2000), property, labels)
      return true
    case 'X-SOCIALPROFILE':
      add(contact.links, 100, oneLine(value, 2000).replace(/^x-apple:/i, ''), property, labels)
      return true
    case 'ORG': {
      const [organisation, ...units] = splitValue(value, ';').map(tidyLine)
      const department = optional(units.filter(Boolean).join(', '), 300)
      jobs.take(property.group, { organisation: optional(organisation, 300), department })
      return true
    }
    case 'TITLE':
      jobs.take(property.group, { title: optional(oneLine(value, 300), 300) })
      return true
    case 'BDAY':
    case 'ANNIVERSARY':
    case 'X-ANNIVERSARY':
    case 'X-ABDATE':
      takeOccasion(
        contact,
        property,
        labels?.get(property.group)?.text ?? (name === 'X-ABDATE' ? labelOf(property, labels) : ''),
      )
      return true
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
      contact.phonetic = optional(`${contact.phonetic ?? ''} ${oneLine(value, 300)}`, 300)
      return true
    case 'X-GOODTURN-LINE':
      keep(unescapeValue(value))
      return true
    default:
      return false
  }
}

const optional = (text: string | undefined, most: number): string | undefined =>
  clamp(tidyLine(text ?? ''), most).trim() || undefined

const add = (
  list: Labelled[],
  most: number,
  text: string,
  property: VcardProperty,
  labels: Labels,
): void => {
  if (!text || list.length >= most) return
  for (const there of list) if (there.value === text) return
  const label = labelOf(property, labels)
  const value = clamp(text, 2000)
  list.push(label ? { label, value } : { value })
}

const takeEmail = (
  contact: FoundContact,
  property: VcardProperty,
  { labels, warn }: Around,
): boolean => {
  const text = oneLine(property.value, 2000)
  const plain = (/<([^<>]+@[^<>]+)>/.exec(text)?.[1] ?? text).replace(/^mailto:/i, '').trim()
  if (/^[^\s@]+@[^\s@]+$/.test(plain)) add(contact.emails, 100, plain, property, labels)
  else if (plain) {
    warn(property.line, `“${clamp(plain, 60)}” is not an e-mail address and was left out.`)
    return false
  }
  return true
}

/** A second nickname stands beside the first. */
const takeNickname = (contact: ReadContact, names: readonly string[]): void => {
  const there = contact.nickname ? [contact.nickname] : []
  const added = names.filter((name) => !contact.nickname?.split(', ').includes(name))
  if (added.length > 0) contact.nickname = optional([...there, ...added].join(', '), 200)
}

/** An address is kept as one text; its parts stay in a line, for other programs. */
const takeAddress = (
  contact: FoundContact,
  property: VcardProperty,
  { labels, keep }: Around,
): void => {
  const { value } = property
  const parts = splitValue(value, ';')
  add(contact.addresses, 50, addressText(parts), property, labels)
  if (parts.filter((part) => part.trim()).length > 1) keep(structureLine('ADR', value, parts))
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
  const own = labels?.get(property.group)?.text
  if (own) return clamp(own, 100)
  if (property.parameters.length === 0) return ''
  let kinds = ''
  for (const [name, value] of property.parameters) {
    if (name !== 'TYPE') continue
    const written = value.toLowerCase().replace(/^x-/, '')
    const kind = written === 'cell' ? 'mobile' : written
    if (!kind || plainTypes.has(kind) || ` ${kinds} `.includes(` ${kind} `)) continue
    kinds = kinds ? `${kinds} ${kind}` : kind
  }
  return clamp(kinds, 100)
}

/** Gives the contact a name from whatever names it best; null when nothing does. */
const named = (
  contact: FoundContact,
  properties: readonly VcardProperty[],
): FoundContact | null => {
  const organisation = contact.jobs.find((job) => job.organisation)?.organisation
  const isWhole = properties.some((property) => property.name === 'X-GOODTURN-NAME')
  if (isWhole) {
    delete contact.given
    delete contact.family
  }
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
    !isWhole &&
    organisation !== undefined &&
    !contact.given &&
    !contact.family &&
    foldText(contact.name) === foldText(organisation)
  if (isFirm || isOnlyFirm) contact.isOrganisation = true
  else if (!person) contact.isNameless = true
  return contact
}
