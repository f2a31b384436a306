import type { Day } from '../../domain/calendar'
import { foldText } from '../../domain/foldText'
import type { ContactsRead, FoundContact } from '../contactsRead'
import { readDay } from '../readDay'
import { headerWords } from './headerMeaning'
import type { Table } from './readTable'
import { plainCell } from './rowContact'
import { clamp, tidyLine } from '../tidy'

const columns = {
  given: ['first name', 'vorname', 'prenom', 'nombre', 'nome', 'voornaam'],
  family: [
    'last name',
    'nachname',
    'nom',
    'nom de famille',
    'apellidos',
    'cognome',
    'sobrenome',
    'achternaam',
  ],
  url: ['url', 'profile url'],
  email: ['email address', 'email', 'emailadresse', 'adresse email', 'email adresse'],
  organisation: ['company', 'unternehmen', 'firma', 'entreprise', 'empresa', 'azienda', 'bedrijf'],
  title: ['position', 'poste', 'cargo', 'puesto', 'posizione', 'functie'],
  connected: [
    'connected on',
    'verbunden am',
    'connexion le',
    'en relation depuis',
    'conectado el',
    'conectado em',
    'collegato il',
    'verbonden op',
  ],
} as const
type Column = keyof typeof columns

const columnOf = (header: string): Column | null => {
  const words = headerWords(header)
  const found = Object.entries(columns).find(([, names]) =>
    (names as readonly string[]).includes(words),
  )
  return found ? (found[0] as Column) : null
}

/** Whether a row of headers is LinkedIn's. */
export const isLinkedInHeader = (headers: readonly string[]): boolean => {
  const found = new Set(headers.map(columnOf))
  return found.has('given') && found.has('family') && found.has('connected')
}

/** Reads LinkedIn's Connections.csv. Its date is the day of the connection, not the day they met. */
export const readLinkedIn = (table: Table, onRead: (count: number) => void): ContactsRead => {
  const read: ContactsRead = {
    format: 'linkedin',
    contacts: [],
    skipped: [...table.skipped],
    warnings: [...table.warnings],
  }
  const places = new Map<Column, number>()
  const others: number[] = []
  for (const [at, header] of table.headers.entries()) {
    const column = columnOf(header)
    if (column && !places.has(column)) places.set(column, at)
    else others.push(at)
  }
  for (const { line, cells } of table.rows) {
    const cell = (at: number | undefined) => tidyLine(plainCell(cells[at ?? -1]))
    const contact = contactOf(line, (column) => cell(places.get(column)))
    if (!contact) {
      read.skipped.push({ line, reason: 'The row has no name.' })
      continue
    }
    for (const at of others)
      if (cells[at] && cell(at))
        contact.lines.push(`${table.headers[at]}: ${clamp(cell(at), 99_000)}`)
    read.contacts.push(contact)
    if (read.contacts.length % 500 === 0) onRead(read.contacts.length)
  }
  return read
}

const contactOf = (line: number, cell: (column: Column) => string): FoundContact | null => {
  const given = clamp(cell('given'), 200)
  const family = clamp(cell('family'), 200)
  const url = clamp(cell('url'), 2000)
  const email = cell('email')
    .toLowerCase()
    .replace(/^mailto:/, '')
  const isEmail = /^[^\s@]+@[^\s@]+$/.test(email)
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
    emails: isEmail ? [{ value: clamp(email, 2000) }] : [],
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
    lines: email && !isEmail ? [`Email Address: ${clamp(email, 2000)}`] : [],
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
