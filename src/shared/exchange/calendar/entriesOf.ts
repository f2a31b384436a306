/** A line of an entry, with where it stands in the file, from 1. */
export interface EntryLine {
  text: string
  number: number
}

/** The parts of a calendar file before anything is made of their lines. */
export interface Entries {
  events: EntryLine[][]
  /** The lines of each zone by its name. */
  zones: Map<string, string[]>
  /** Tasks, notes and the like. */
  others: number
  /** Events beyond the most that are read. */
  beyond: number
  isCutOff: boolean
}

const mostEvents = 2000
const mostLines = 2000
const deepest = 50
const others = new Set(['vtodo', 'vjournal', 'vfreebusy'])

const frame = /^\s*(begin|end)\s*:\s*([\w-]{1,60})\s*$/i

/** Splits a file into its entries. What is not closed counts as closed where the next begins; nothing here calls itself. */
export const entriesOf = (lines: readonly string[], numbers: readonly number[]): Entries => {
  const found: Entries = {
    events: [],
    zones: new Map(),
    others: 0,
    beyond: 0,
    isCutOff: false,
  }
  const open: string[] = []
  let event: EntryLine[] | null = null
  let zone: string[] | null = null

  const closeEvent = (): void => {
    if (event && found.events.length < mostEvents) found.events.push(event)
    else if (event) found.beyond += 1
    event = null
  }
  const closeZone = (): void => {
    const name = zone?.find((line) => /^tzid[:;]/i.test(line))
    if (zone && name) found.zones.set(zoneName(name), zone)
    zone = null
  }
  const begin = (name: string): void => {
    if (name === 'vcalendar' || name === 'vevent') {
      if (event || (name === 'vcalendar' && open.length > 0)) found.isCutOff = true
      closeEvent()
      closeZone()
      open.length = name === 'vcalendar' ? 0 : Math.min(open.length, 1)
    }
    if (name === 'vevent') event = []
    if (name === 'vtimezone') zone = []
    if (others.has(name)) found.others += 1
    if (open.length < deepest) open.push(name)
  }
  const end = (name: string): void => {
    const at = open.lastIndexOf(name)
    if (at < 0) return
    open.length = at
    if (name === 'vevent' || name === 'vcalendar') closeEvent()
    if (name === 'vtimezone' || name === 'vcalendar') closeZone()
  }

  lines.forEach((text, place) => {
    const framed = text.length < 100 ? frame.exec(text) : null
    const inner = framed?.[2]?.toLowerCase()
    if (framed && inner) {
      if (zone && inner !== 'vtimezone' && zone.length < mostLines) zone.push(text)
      if (framed[1]?.toLowerCase() === 'begin') begin(inner)
      else end(inner)
    } else if (zone) {
      if (zone.length < mostLines) zone.push(text)
    } else if (event && open.at(-1) === 'vevent' && event.length < mostLines)
      event.push({ text, number: numbers[place] ?? place + 1 })
  })
  if (open.length > 0) found.isCutOff = true
  closeEvent()
  closeZone()
  return found
}

/** The name of a zone without the quotes and escapes that it may stand in. */
const zoneName = (line: string): string =>
  line
    .slice(line.indexOf(':') + 1)
    .replace(/\\(.)/g, '$1')
    .trim()
