import { foldText } from '../../domain/foldText'
import type { ColumnMapping, DateOrder, Meaning } from '../../domain/tableMapping'
import type { ContactsRead, ReadChoices, TableFound } from '../contactsRead'
import { clamp, tidyLine } from '../tidy'
import { dateOrders } from './dateOrder'
import { guessMapping } from './guessMapping'
import { headerLabel, headerWords } from './headerMeaning'
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

/** Whether headers are those of Outlook, of the desktop or of the web. */
export const isOutlookHeader = (headers: readonly string[]): boolean => {
  const names = new Set(headers.map((header) => header.toLowerCase()))
  const known = outlook.filter((name) => names.has(name)).length
  return names.has('e-mail address') && known >= 3
}

const outlook = [
  'e-mail 2 address',
  'e-mail display name',
  'business phone',
  'business street',
  'business fax',
  'home phone',
  'home street',
  'mobile phone',
  'company main phone',
  'primary phone',
  'job title',
]

interface Column {
  at: number
  header: string
  meaning: Meaning | null
  label: string
  /** How many columns of the same meaning are to the left. */
  index: number
  part: 'year' | 'month' | 'day' | null
}

/** Reads a table by what its columns hold: as the user says, else as it is guessed. */
export const readMapped = (
  table: Table,
  format: 'outlook' | 'table',
  choices: ReadChoices,
  onRead: (count: number) => void,
): ContactsRead => {
  const read: ContactsRead = {
    format,
    contacts: [],
    skipped: [...table.skipped],
    warnings: [...table.warnings],
  }
  const guess = guessMapping(table)
  const mapping = table.headers.map((_, at) => (choices.mapping ?? guess.mapping)[at] ?? null)
  const columns = columnsOf(table.headers, mapping)
  const dates = columns.filter((it) => !it.part && isDate(it.meaning))
  const orders = dateOrders(
    new Map(dates.map(({ at }) => [at, table.rows.map(({ cells }) => cells[at] ?? '')])),
    choices.dateOrder,
    format === 'outlook' || isAmerican(table, mapping) ? 'mdy' : 'dmy',
  )
  for (const { line, cells } of table.rows) {
    const row = emptyRow(line, read)
    takeRow(row, columns, cells, (at) => orders.byColumn.get(at) ?? orders.order)
    const contact = finished(row)
    if (contact) read.contacts.push(contact)
    else read.skipped.push({ line, reason: 'The row has no name, e-mail or phone.' })
    if (read.contacts.length % 500 === 0) onRead(read.contacts.length)
  }
  if (format === 'table' || orders.isOpen || choices.dateOrder || choices.mapping)
    read.table = {
      ...found(table),
      mapping,
      isCertain: choices.mapping !== undefined || guess.isCertain,
      dateOrder: orders.order,
      isDateOrderOpen: orders.isOpen && !choices.dateOrder,
    }
  return read
}

const found = ({
  headers,
  hasHeader,
  rows,
}: Table): Pick<TableFound, 'headers' | 'hasHeader' | 'sample'> => ({
  headers,
  hasHeader,
  sample: rows
    .slice(0, 5)
    .map(({ cells }) => headers.map((_, at) => oneLine(clamp(plainCell(cells[at]), 200)))),
})

const isDate = (meaning: Meaning | null): boolean =>
  meaning === 'birthday' || meaning === 'anniversary'

/** American phone numbers and states are written beside American dates. */
const isAmerican = ({ rows }: Table, mapping: ColumnMapping): boolean => {
  const phones = mapping.flatMap((meaning, at) => (meaning === 'phone' ? [at] : []))
  const values = rows
    .slice(0, 300)
    .flatMap(({ cells }) => phones.map((at) => cells[at] ?? '').filter(Boolean))
  const american = values.filter((it) =>
    /^(\+?1[ .-]?)?(\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}\b/.test(it),
  )
  return values.length > 0 && american.length * 2 > values.length
}

const columnsOf = (headers: readonly string[], mapping: ColumnMapping): Column[] => {
  const counts = new Map<Meaning | null, number>()
  const areParts = headers.some((it, at) => mapping[at] === 'birthday' && partOf(it) === 'year')
  return headers.map((header, at) => {
    const meaning = mapping[at] ?? null
    const index = counts.get(meaning) ?? 0
    counts.set(meaning, index + 1)
    const part = meaning === 'birthday' && areParts ? (partOf(header) ?? 'day') : null
    return { at, header, meaning, label: headerLabel(header), index, part }
  })
}

const partOf = (header: string): 'year' | 'month' | null => {
  const text = headerWords(header)
  if (/year|jahr|annee|\bano\b|anno|jaar/.test(text)) return 'year'
  return /month|monat|\bmois\b|\bmes\b|mese|maand/.test(text) ? 'month' : null
}

const places = ['address', 'street', 'city', 'region', 'postcode', 'country']

const takeRow = (
  row: RowContact,
  columns: readonly Column[],
  cells: readonly string[],
  orderOf: (column: number) => DateOrder,
): void => {
  const addresses = new Map<string, { meaning: Meaning; text: string }[]>()
  const birth = { year: '', month: '', day: '' }
  for (const column of columns) {
    const text = plainCell(cells[column.at])
    if (!text) continue
    if (column.meaning && places.includes(column.meaning)) {
      const parts = addresses.get(column.label) ?? []
      parts.push({ meaning: column.meaning, text: oneLine(text) })
      addresses.set(column.label, parts)
    } else if (column.part && /^\d+$/.test(text)) birth[column.part] = text
    else take(row, column, text, orderOf(column.at))
  }
  for (const [label, parts] of addresses) {
    const ordered = places.flatMap((place) => parts.filter(({ meaning }) => meaning === place))
    addAddress(row, label, ordered.map(({ text }) => text).join(', '))
  }
  takeBirth(row, birth)
}

/** A date whose year, month and day are columns of their own. */
const takeBirth = (
  row: RowContact,
  { year, month, day }: Record<'year' | 'month' | 'day', string>,
) => {
  const two = (number: string): string => number.padStart(2, '0')
  if (Number(month) && Number(day))
    addOccasion(
      row,
      'birthday',
      `${Number(year) ? `${year.padStart(4, '0')}-` : '--'}${two(month)}-${two(day)}`,
      'ymd',
    )
  else
    for (const [part, text] of Object.entries({ year, month, day }))
      if (Number(text)) keepLine(row, `Birth ${part}`, text)
}

const plainNote =
  /^(notes?|comments?|remarks?|memo|description|notiz(en)?|bemerkung(en)?|kommentare?|anmerkung(en)?|remarques?|commentaires?|notas?|observac.*|comentarios?|opmerking(en)?|notities?|additional infos?|additional information|column)$/

/** How one is addressed, which is no part of a name as a doctor's title is. */
const courtesy =
  /^(mr|mrs|ms|miss|mx|mister|herr|hr|frau|fr|m|mme|mlle|monsieur|madame|mademoiselle|sr|sra|srta|senor|senora|senorita|sig|sig\.?ra|signor|signora|dhr|de heer|mevr|mevrouw|mw|senhor|senhora)\.?$/

const names = new Set<Meaning>(['prefix', 'middle', 'family', 'suffix', 'given'])

const take = (row: RowContact, column: Column, text: string, order: DateOrder): void => {
  const { meaning, header, label, index } = column
  switch (meaning) {
    case 'email':
      return addEmails(row, label, header, text)
    case 'phone':
      return addPhones(row, label, header, text)
    case 'link':
      return addLink(row, linkLabel(header, label), text)
    case 'organisation':
    case 'title':
    case 'department':
      return addJob(row, index, meaning, text)
    case 'birthday':
    case 'anniversary':
      return addOccasion(row, meaning, text, order)
    case 'note':
      return addNote(row, plainNote.test(headerWords(header)) ? text : `${header}: ${text}`)
    case 'tags':
      return addTags(row, text.split(/[;,|\n]|:::/))
    case 'referredBy':
      return addReferrer(row, header, text)
    case 'relative':
      return addRelative(row, header.toLowerCase().replace(/['’]?s name$/, ''), text)
    case 'name':
    case 'nickname':
    case 'uid': {
      const most = meaning === 'name' ? 300 : meaning === 'uid' ? 500 : 200
      if (row[meaning]) keepLine(row, header, text)
      else row[meaning] = clamp(tidyLine(text), most)
      return
    }
    default:
      if (!meaning || !names.has(meaning)) return keepLine(row, header, text)
      if (meaning === 'prefix' && courtesy.test(foldText(text))) return keepLine(row, header, text)
      return takeName(row, meaning as 'given', tidyLine(text))
  }
}

const takeName = (
  row: RowContact,
  field: 'prefix' | 'given' | 'middle' | 'family' | 'suffix',
  text: string,
) => {
  row[field] = clamp([row[field], text].filter(Boolean).join(' '), 200)
}

const linkLabel = (header: string, label: string): string => {
  const known = /linkedin|facebook|instagram|twitter|xing|youtube|tiktok|github|blog/i.exec(
    header,
  )?.[0]
  return known ? (known.toLowerCase() === 'linkedin' ? 'LinkedIn' : known) : label
}
