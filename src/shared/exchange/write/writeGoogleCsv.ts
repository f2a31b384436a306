import type { Labelled } from '../../domain/readContact'
import { addressParts } from '../addressParts'
import { betweenValues, privateColumn, type ExportedPerson } from '../exportedPerson'
import { nameParts } from '../nameParts'

export interface CsvChoices {
  /** Puts a ' before what a spreadsheet would take for a formula, and a mark so that it reads the letters right. */
  guardFormulas?: boolean
}

type Row = Map<string, string>
type Wide = (typeof wide)[number]['name']

const named = [
  'First Name',
  'Middle Name',
  'Last Name',
  'Phonetic First Name',
  'Phonetic Middle Name',
  'Phonetic Last Name',
  'Name Prefix',
  'Name Suffix',
  'Nickname',
  'File As',
  'Organization Name',
  'Organization Title',
  'Organization Department',
  'Birthday',
  'Notes',
  'Photo',
  'Labels',
] as const

const addressColumns = [
  'Street',
  'City',
  'PO Box',
  'Region',
  'Postal Code',
  'Country',
  'Extended Address',
] as const

/** Columns that come as often as somebody needs them. */
const wide = [
  { name: 'E-mail', columns: ['Label', 'Value'] },
  { name: 'Phone', columns: ['Label', 'Value'] },
  { name: 'Address', columns: ['Label', 'Formatted', ...addressColumns] },
  { name: 'Website', columns: ['Label', 'Value'] },
  { name: 'Event', columns: ['Label', 'Value'] },
  { name: 'Custom Field', columns: ['Label', 'Value'] },
] as const

/**
 * People as the table that Google writes since 2024, a row a piece. They are gone through twice: the header says how many
 * columns the widest of them needs.
 */
export function* writeGoogleCsv(
  people: () => Iterable<ExportedPerson>,
  { guardFormulas = false }: CsvChoices = {},
): Generator<string> {
  const most = new Map<Wide, number>(wide.map(({ name }) => [name, 1]))
  let hasPrivate = false
  for (const person of people()) {
    hasPrivate ||= person.private.length > 0
    for (const [name, groups] of repeated(person))
      if (groups.length > most.get(name)!) most.set(name, groups.length)
    yield ''
  }
  const header = [
    ...named,
    ...wide.flatMap(({ name, columns }) =>
      Array.from({ length: most.get(name)! }, (_, at) =>
        columns.map((column) => `${name} ${at + 1} - ${column}`),
      ).flat(),
    ),
    ...(hasPrivate ? [privateColumn] : []),
  ]
  const written = (cells: readonly string[]): string =>
    `${cells.map((cell) => quoted(guardFormulas ? guarded(cell) : cell)).join(',')}\r\n`
  yield `${guardFormulas ? '\ufeff' : ''}${written(header)}`
  for (const person of people()) {
    const row = rowOf(person)
    yield written(header.map((column) => row.get(column) ?? ''))
  }
}

const quoted = (cell: string): string =>
  /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

const guarded = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)

const rowOf = (person: ExportedPerson): Row => {
  const { name, nickname = '', phonetic = '' } = person
  const { given, middle, family, prefix, suffix } = nameParts(person)
  const isWhole = !given && !family
  const isSaid = [prefix, given, middle, family, suffix].filter(Boolean).join(' ') === name
  const [job] = person.jobs
  const birthday = person.occasions.find(({ kind }) => kind === 'birthday')
  const row: Row = new Map([
    ['First Name', isWhole ? name : given],
    ['Middle Name', middle],
    ['Last Name', family],
    ['Name Prefix', prefix],
    ['Name Suffix', suffix],
    ['Phonetic First Name', phonetic],
    ['Nickname', nickname],
    ['File As', isWhole || isSaid ? '' : name],
    ['Organization Name', job?.organisation ?? ''],
    ['Organization Title', job?.title ?? ''],
    ['Organization Department', job?.department ?? ''],
    ['Birthday', birthday ? dayText(birthday) : ''],
    ['Notes', person.note],
    ['Labels', [...person.tags, '* myContacts'].join(betweenValues)],
    [privateColumn, person.private.join(betweenValues)],
  ])
  for (const [wideName, groups] of repeated(person))
    for (const [at, group] of groups.entries())
      for (const [column, text] of Object.entries(group))
        row.set(`${wideName} ${at + 1} - ${column}`, text)
  return row
}

/** As Google writes a day without its year. */
const dayText = ({ date, text }: ExportedPerson['occasions'][number]): string =>
  date ? (date.startsWith('--') ? ` ${date}` : date) : (text ?? '')

type Group = Record<string, string>

const repeated = (person: ExportedPerson): [Wide, Group[]][] => [
  ['E-mail', byLabel(person.emails)],
  ['Phone', byLabel(person.phones)],
  ['Address', addresses(person)],
  ['Website', byLabel(person.links)],
  [
    'Event',
    person.occasions
      .filter(({ kind }) => kind !== 'birthday')
      .map((it) => ({ Label: eventLabel(it), Value: dayText(it) })),
  ],
  [
    'Custom Field',
    person.jobs.slice(1).map(({ title, department, organisation }) => ({
      Label: 'Job',
      Value: [title, department, organisation].filter(Boolean).join(', '),
    })),
  ],
]

const eventLabel = ({ kind, date, text }: ExportedPerson['occasions'][number]): string =>
  kind === 'anniversary'
    ? 'Anniversary'
    : kind === 'movedIn'
      ? 'Moved in'
      : ((date ? text : undefined) ?? '')

/** Values under their labels, the first label first; Google marks the first value with a star. */
const byLabel = (channels: readonly Labelled[]): Group[] => {
  const groups = new Map<string, string[]>()
  for (const { label = '', value } of channels) {
    const key = googleLabel(label)
    const values = groups.get(key)
    if (values) values.push(value)
    else groups.set(key, [value])
  }
  return [...groups].map(([label, values], at) => ({
    Label: at === 0 && channels.length > 1 ? `* ${label}` : label,
    Value: values.join(betweenValues),
  }))
}

/** Google's own labels begin with a capital. */
const googleLabel = (label: string): string =>
  ['home fax', 'work fax'].includes(label)
    ? label.replace(/^./, (letter) => letter.toUpperCase()).replace('fax', 'Fax')
    : ['work', 'home', 'mobile', 'main', 'pager', 'other'].includes(label)
      ? label.replace(/^./, (letter) => letter.toUpperCase())
      : label

const addresses = (person: ExportedPerson): Group[] => {
  const structures = addressParts(person)
  return person.addresses.map(({ label = '', value }) => {
    const [box, extended, street, city, region, code, country] = structures.get(value) ?? []
    return {
      Label: googleLabel(label),
      Formatted: value,
      Street: street ?? '',
      City: city ?? '',
      'PO Box': box ?? '',
      Region: region ?? '',
      'Postal Code': code ?? '',
      Country: country ?? '',
      'Extended Address': extended ?? '',
    }
  })
}
