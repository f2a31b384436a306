import type { DateOrder } from '../../domain/tableMapping'
import type { ContactsRead } from '../contactsRead'
import { clamp, tidyLine } from '../tidy'
import {
  addAddress,
  addEmails,
  addJob,
  addLink,
  addNote,
  addOccasion,
  addPhones,
  addReferrer,
  addRelative,
  addTags,
  emptyRow,
  finished,
  keepLine,
  oneLine,
  plainCell,
  type RowContact,
} from './rowContact'
import type { Table } from './readTable'

/** 'E-mail 1 - Value': the columns of one channel, by what comes after the dash. */
const numbered = /^(.+?) (\d{1,3}) - (.+)$/

/** Whether a row of headers is Google's, before or since 2024. */
export const isGoogleHeader = (headers: readonly string[]): boolean =>
  headers.some((header) =>
    /^(e-mail|phone|address|organization|website|im|relation) \d+ - (value|type|label|name|formatted|street)$/i.test(
      header,
    ),
  )

interface Columns {
  /** By their name in lower case. */
  single: Map<string, number>
  groups: { field: string; parts: Map<string, number> }[]
}

/** Reads the contacts of Google, whose cells hold several values with ' ::: ' between them. */
export const readGoogle = (table: Table, onRead: (count: number) => void): ContactsRead => {
  const read: ContactsRead = {
    format: 'google',
    contacts: [],
    skipped: [...table.skipped],
    warnings: [...table.warnings],
  }
  const columns = columnsOf(table.headers)
  for (const { line, cells } of table.rows) {
    const row = emptyRow(line, read)
    takeSingle(row, table.headers, columns, cells)
    for (const group of columns.groups)
      takeGroup(row, group.field, (part) => plainCell(cells[group.parts.get(part) ?? -1]))
    const contact = finished(row)
    if (contact) read.contacts.push(contact)
    else read.skipped.push({ line, reason: 'The row has no name, e-mail or phone.' })
    if (read.contacts.length % 500 === 0) onRead(read.contacts.length)
  }
  return read
}

const columnsOf = (headers: readonly string[]): Columns => {
  const columns: Columns = { single: new Map(), groups: [] }
  const groups = new Map<string, Columns['groups'][number]>()
  for (const [at, header] of headers.entries()) {
    const found = numbered.exec(header)
    if (!found) {
      const name = header.toLowerCase()
      columns.single.set(columns.single.has(name) ? `${name} (${at + 1})` : name, at)
      continue
    }
    const field = found[1]!.toLowerCase()
    const key = `${field} ${found[2]}`
    let group = groups.get(key)
    if (!group) {
      groups.set(key, (group = { field, parts: new Map() }))
      columns.groups.push(group)
    }
    group.parts.set(found[3]!.toLowerCase(), at)
  }
  return columns
}

const jobs = {
  'organization name': 'organisation',
  'organization title': 'title',
  'organization department': 'department',
} as const
const names = {
  'given name': 'given',
  'first name': 'given',
  'family name': 'family',
  'last name': 'family',
  'name prefix': 'prefix',
  'additional name': 'middle',
  'middle name': 'middle',
  'name suffix': 'suffix',
  nickname: 'nickname',
} as const
const notes = new Set([
  'hobby',
  'maiden name',
  'occupation',
  'location',
  'billing information',
  'language',
])

const takeSingle = (
  row: RowContact,
  headers: readonly string[],
  { single }: Columns,
  cells: readonly string[],
): void => {
  let fileAs = ''
  const sounds: string[] = []
  for (const [name, at] of single) {
    const text = plainCell(cells[at])
    if (!text) continue
    if (Object.hasOwn(names, name)) {
      const field = names[name as keyof typeof names]
      row[field] ||= clamp(tidyLine(text), 200)
    } else if (Object.hasOwn(jobs, name))
      for (const [index, part] of split(text).entries())
        addJob(row, index, jobs[name as keyof typeof jobs], part)
    else if (name === 'name') row.name = clamp(tidyLine(text), 300)
    else if (name === 'file as') fileAs = clamp(tidyLine(text), 300)
    else if (/^phonetic |^(given name|additional name|family name) yomi$/.test(name))
      sounds.push(text)
    else if (name === 'birthday') addOccasion(row, 'birthday', text, 'mdy')
    else if (name === 'notes') addNote(row, text)
    else if (name === 'labels' || name === 'group membership') addTags(row, split(text))
    else if (notes.has(name)) addNote(row, `${headers[at]}: ${text}`)
    else keepLine(row, headers[at] ?? name, text)
  }
  if (sounds.length > 0) row.phonetic = clamp(tidyLine(sounds.join(' ')), 300)
  if (!row.name && !row.given && !row.family && !row.middle) row.name = fileAs
  else if (fileAs) keepLine(row, 'File As', fileAs)
}

const split = (text: string): string[] =>
  text
    .split(':::')
    .map((part) => part.trim())
    .filter(Boolean)

const usual =
  /^(home|work|mobile|main|other|pager|home fax|work fax|fax|home page|profile|website|blog|work mobile)$/i

/** A label as the file has it; Google marks the first choice by a star. */
const labelOf = (text: string): string => {
  const plain = tidyLine(text).replace(/^\*\s*/, '')
  return usual.test(plain) ? plain.toLowerCase() : plain
}

const addressParts = [
  'street',
  'extended address',
  'po box',
  'city',
  'region',
  'postal code',
  'country',
]

const takeGroup = (row: RowContact, field: string, part: (name: string) => string): void => {
  const label = labelOf(part('label') || part('type'))
  if (field === 'address') return takeAddresses(row, label, part)
  if (field === 'organization') {
    const first = row.jobs.length
    for (const [name, key] of [
      ['name', 'organisation'],
      ['title', 'title'],
      ['department', 'department'],
    ] as const)
      for (const [index, text] of split(part(name)).entries()) addJob(row, first + index, key, text)
    for (const name of ['job description', 'symbol', 'location', 'yomi name'])
      keepLine(row, `Organization ${name}`, part(name))
    return
  }
  for (const text of split(part('value'))) takeValue(row, field, label, text, part)
}

const takeValue = (
  row: RowContact,
  field: string,
  label: string,
  text: string,
  part: (name: string) => string,
): void => {
  switch (field) {
    case 'e-mail':
      return addEmails(row, label, 'E-mail', text)
    case 'phone':
      return addPhones(row, label, 'Phone', text)
    case 'website':
      return addLink(row, label, text)
    case 'event':
      return takeEvent(row, label, text)
    case 'relation':
      return /^referred by$/i.test(label)
        ? addReferrer(row, label, text)
        : addRelative(row, label.toLowerCase() || 'relative', text)
    case 'im':
      return addNote(row, `${part('service') || label || 'Chat'}: ${text}`)
    default:
      return addNote(row, `${label || field}: ${text}`)
  }
}

const takeEvent = (row: RowContact, label: string, text: string): void => {
  const order: DateOrder = 'mdy'
  if (/^anniversary$/i.test(label)) addOccasion(row, 'anniversary', text, order)
  else if (/^birthday$/i.test(label)) addOccasion(row, 'birthday', text, order)
  else addOccasion(row, 'other', text, order, label)
}

const takeAddresses = (row: RowContact, label: string, part: (name: string) => string): void => {
  const whole = split(part('formatted'))
  const columns = addressParts.map((name) => split(part(name)))
  const count = Math.max(whole.length, ...columns.map((list) => list.length))
  for (let at = 0; at < Math.min(count, 50); at += 1) {
    const parts = columns.map((list) => list[at] ?? '').filter(Boolean)
    const text = whole[at] ?? ''
    const missing = parts.filter((it) => !text.includes(it))
    addAddress(row, label, [text, ...missing].filter(Boolean).map(oneLine).join(', '))
  }
}
