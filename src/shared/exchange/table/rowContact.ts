import type { DateOrder } from '../../domain/tableMapping'
import type { Job, Labelled, ReadContact } from '../../domain/readContact'
import { emptyContact, type ContactsRead, type FoundContact } from '../contactsRead'
import { limits } from '../limits'
import { isNoDate, readDay } from '../readDay'
import { clamp, tidyLine, tidyText } from '../tidy'

/** A contact while a row is read into it. */
export interface RowContact extends FoundContact {
  warn: (sentence: string) => void
  prefix?: string
  middle?: string
  suffix?: string
}

export const emptyRow = (line: number, read: ContactsRead): RowContact => ({
  ...emptyContact(line),
  warn: (sentence) => {
    if (read.warnings.length < 200) read.warnings.push(`Line ${line}: ${sentence}`)
  },
})

/** A cell without what guards a spreadsheet from a formula: a sign in front, or the form ="0123". */
export const plainCell = (cell: string | undefined): string =>
  cell
    ? tidyText(cell)
        .replace(/^="(.*)"$/s, '$1')
        .replace(/^'(?=[=+\-@])/, '')
    : ''

const add = (list: Labelled[], most: number, label: string, text: string): boolean => {
  const value = clamp(text, 2000)
  const same = value.toLowerCase()
  if (!value || list.some((it) => it.value.toLowerCase() === same)) return true
  if (list.length >= most) return false
  list.push({ ...(label ? { label: clamp(label, 100) } : {}), value })
  return true
}

/** Keeps what has no place of its own, readable, with the contact. */
export const keepLine = (contact: RowContact, header: string, text: string): void => {
  if (text && contact.lines.length < limits.keptLines)
    contact.lines.push(clamp(`${header}: ${text}`, limits.fieldCharacters))
}

export const addEmails = (contact: RowContact, label: string, header: string, text: string) => {
  if (!text) return
  if (/^\/o=/i.test(text)) {
    contact.warn(
      `“${clamp(text, 60)}” is no e-mail address but one inside a firm’s Outlook (X.500), and was left out.`,
    )
    keepLine(contact, header, text)
    return
  }
  const emails = text
    .split(/[\s<>;,"()]+/)
    .map((part) => part.replace(/^mailto:/i, ''))
    .filter((part) => part.length <= 2000 && /^[^@]+@[^@]+$/.test(part))
  if (emails.length === 0) {
    contact.warn(`“${clamp(tidyLine(text), 60)}” is not an e-mail address and was left out.`)
    keepLine(contact, header, text)
  }
  for (const email of emails)
    if (!add(contact.emails, 100, label, email)) keepLine(contact, header, email)
}

export const addPhones = (contact: RowContact, label: string, header: string, text: string) => {
  const parts = text
    .split(/[;\n|,]| \/ | or | oder /)
    .map((it) => it.trim())
    .filter(Boolean)
  const areNumbers = parts.length > 1 && parts.every((it) => it.replace(/\D/g, '').length >= 6)
  for (const part of areNumbers ? parts : [text]) {
    const phone = tidyLine(part).replace(/^tel:/i, '')
    if (!add(contact.phones, 100, label, phone)) keepLine(contact, header, phone)
  }
}

export const addAddress = (contact: RowContact, label: string, text: string): void => {
  if (!add(contact.addresses, 50, label, oneLine(text))) keepLine(contact, 'Address', text)
}

/** The lines of an address as one. */
export const oneLine = (text: string): string =>
  text.includes('\n')
    ? text
        .split('\n')
        .map((line) => tidyLine(line).replace(/,$/, ''))
        .filter(Boolean)
        .join(', ')
    : tidyLine(text)

export const addLink = (contact: RowContact, label: string, text: string): void => {
  if (!add(contact.links, 100, label, tidyLine(text))) keepLine(contact, 'Link', text)
}

export const addTags = (contact: RowContact, parts: readonly string[]): void => {
  for (const part of parts) {
    const tag = clamp(tidyLine(part).replace(/^\*\s*/, ''), 100).trim()
    if (tag && !contact.categories.includes(tag) && contact.categories.length < 200)
      contact.categories.push(tag)
  }
}

export const addNote = (contact: RowContact, text: string): void => {
  if (!text || (contact.note.length < 2000 && contact.note.includes(text))) return
  const whole = contact.note ? `${contact.note}\n${text}` : text
  contact.note = clamp(whole, limits.fieldCharacters)
  if (contact.note !== whole)
    contact.warn('A note was longer than 100,000 characters; its end was left out.')
}

/** The n-th organisation, title and department of a row are one job. */
export const addJob = (contact: RowContact, at: number, field: keyof Job, text: string): void => {
  const value = clamp(tidyLine(text), 300)
  if (!value || at >= 20) return
  while (contact.jobs.length <= at) contact.jobs.push({})
  contact.jobs[at]![field] ||= value
}

export const addOccasion = (
  contact: RowContact,
  kind: ReadContact['occasions'][number]['kind'],
  text: string,
  order: DateOrder,
  label = '',
): void => {
  const written = tidyLine(text)
  if (!written || isNoDate(written) || contact.occasions.length >= 50) return
  if (kind === 'birthday' && contact.occasions.some((it) => it.kind === kind)) {
    keepLine(contact, 'Birthday', written)
    return
  }
  const date = written.length > 100 ? null : readDay(written, order)
  const words = date ? (kind === 'other' ? label : '') : [label, written].filter(Boolean).join(': ')
  contact.occasions.push({
    kind,
    ...(date ? { date } : {}),
    ...(words ? { text: clamp(words, 200) } : {}),
  })
}

export const addRelative = (contact: RowContact, kind: string, text: string): void => {
  const name = clamp(tidyLine(text), 300)
  if (!name) return
  const list = (contact.relatives ??= [])
  if (list.length < 50) list.push({ kind: clamp(kind, 100) || 'relative', name })
  else keepLine(contact, kind, name)
}

export const addReferrer = (contact: RowContact, header: string, text: string): void => {
  const name = clamp(tidyLine(text), 300)
  if (!contact.referredBy && name) contact.referredBy = name
  else keepLine(contact, header, name)
}

/** Gives the contact a name from whatever names it best; null when nothing does. */
export const finished = (row: RowContact): FoundContact | null => {
  const { warn: _warn, prefix, middle, suffix, ...contact } = row
  contact.jobs = contact.jobs.filter((job) => Object.keys(job).length > 0)
  const parts = [prefix, contact.given, middle, contact.family, suffix].filter(Boolean)
  const isNamed = contact.given || contact.family || middle
  const person = contact.name || (isNamed ? parts.join(' ') : '')
  const organisation = contact.jobs.find((job) => job.organisation)?.organisation
  const name =
    person ||
    (organisation ?? contact.nickname ?? contact.emails[0]?.value ?? contact.phones[0]?.value)
  if (!name) return null
  contact.name = clamp(name, 300)
  if (!person && organisation && !contact.jobs.some((job) => job.title))
    contact.isOrganisation = true
  else if (!person) contact.isNameless = true
  return contact
}
