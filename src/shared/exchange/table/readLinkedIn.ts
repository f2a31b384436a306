import type { Day } from '../../domain/calendar'
import { foldText } from '../../domain/foldText'
import type { ContactsRead, FoundContact } from '../contactsRead'
import { readDay } from '../readDay'
import type { Table } from './readTable'
import { clamp, tidyLine } from '../tidy'

const columns = {
  given: ['first name'],
  family: ['last name'],
  url: ['url', 'profile url'],
  email: ['email address', 'e-mail address', 'email'],
  organisation: ['company'],
  title: ['position'],
  connected: ['connected on'],
} as const
type Column = keyof typeof columns

/** Whether a row of headers is LinkedIn's. */
export const isLinkedInHeader = (cells: readonly string[]): boolean => {
  const names = cells.map(foldText)
  return (
    names.includes('first name') && names.includes('last name') && names.includes('connected on')
  )
}

/** Reads LinkedIn's Connections.csv. Its date is the day of the connection, not the day they met. */
export const readLinkedIn = ({ headers, rows, warnings }: Table): ContactsRead => {
  const read: ContactsRead = { format: 'linkedin', contacts: [], skipped: [], warnings }
  const names = headers.map(foldText)
  const places = new Map<Column, number>()
  for (const column of Object.keys(columns) as Column[]) {
    const at = names.findIndex((name) => (columns[column] as readonly string[]).includes(name))
    if (at >= 0) places.set(column, at)
  }
  for (const { line, cells } of rows) {
    const contact = contactOf(line, (column) => cellOf(cells, places.get(column)))
    if (contact) read.contacts.push(contact)
    else read.skipped.push({ line, reason: 'The row has no name.' })
  }
  return read
}

/** A cell without the sign that guards a spreadsheet from a formula. */
const cellOf = (cells: readonly string[], at: number | undefined): string =>
  tidyLine(at === undefined ? '' : (cells[at] ?? '')).replace(/^'(?=[=+\-@])/, '')

const contactOf = (line: number, cell: (column: Column) => string): FoundContact | null => {
  const given = clamp(cell('given'), 200)
  const family = clamp(cell('family'), 200)
  const url = clamp(cell('url'), 2000)
  const email = cell('email').toLowerCase()
  const organisation = clamp(cell('organisation'), 300)
  const title = clamp(cell('title'), 300)
  const connectedOn = dayOf(cell('connected'))
  const name = [given, family].filter(Boolean).join(' ') || email
  if (!name) return null
  return {
    line,
    name: clamp(name, 300),
    ...(given || family ? {} : { isNameless: true }),
    ...(given ? { given } : {}),
    ...(family ? { family } : {}),
    emails: /^[^\s@]+@[^\s@]+$/.test(email) ? [{ value: clamp(email, 2000) }] : [],
    phones: [],
    addresses: [],
    links: url ? [{ label: 'LinkedIn', value: url }] : [],
    jobs:
      organisation || title
        ? [{ ...(organisation ? { organisation } : {}), ...(title ? { title } : {}) }]
        : [],
    occasions: [],
    categories: [],
    note: '',
    uid: identity(url, name, connectedOn),
    ...(connectedOn ? { connectedOn } : {}),
    lines: [],
  }
}

/** The profile's address names a person; an export without it has the name and the day of the connection. */
const identity = (url: string, name: string, connectedOn: Day | undefined): string => {
  const profile = /linkedin\.com\/(.+?)\/?$/i.exec(url)?.[1]
  return clamp(
    profile ? profile.toLowerCase() : `${foldText(name)} ${connectedOn ?? ''}`.trim(),
    500,
  )
}

const dayOf = (text: string): Day | undefined => {
  const found = readDay(text)
  return found && !found.startsWith('--') ? (found as string as Day) : undefined
}
