import { isHeldOn } from '../domain/position'
import type { Day } from '../domain/calendar'
import type { Person } from '../domain/person'
import type { Job, Labelled } from '../domain/readContact'
import { placeOf } from '../store/currentPosition'
import type { Reader } from '../store/reader'
import { privateFacts } from './privateFacts'
import { unescapeValue } from './vcard/vcardProperty'

/** What leaves the app besides a person's facts. */
export interface ExportChoices {
  leaveOutNotes?: boolean
  /** What the user thinks of a person, what they need, whether they are a client, and what they asked not to be. */
  includePrivate?: boolean
}

/** A person as files of other programs hold one. */
export interface ExportedPerson {
  uid: string
  name: string
  given?: string
  family?: string
  phonetic?: string
  nickname?: string
  emails: readonly Labelled[]
  phones: readonly Labelled[]
  addresses: readonly Labelled[]
  links: readonly Labelled[]
  /** The jobs of today, the one begun last first. */
  jobs: readonly Job[]
  occasions: Person['occasions']
  tags: readonly string[]
  note: string
  /** The hash of the photo. */
  photo?: string
  /** Lines that came from vCards and were not understood, as they were. */
  cardLines: readonly string[]
  /** What came from files of another kind and was not understood. */
  otherLines: readonly string[]
  /** Sentences; empty unless they were asked for. */
  private: readonly string[]
}

/** Where what is private stands in a file. When the file comes back, it is kept in lines that begin so. */
export const privateLine = 'X-GOODTURN-PRIVATE'
export const privateColumn = 'Goodturn private'
/** Between several values in one cell. */
export const betweenValues = ' ::: '

const ofCard = new RegExp(`^${privateLine}(;[^:]*)?:`, 'i')
const ofTable = new RegExp(`^${privateColumn}\\s*:`, 'i')

/** What a kept line holds that is private; null when it holds nothing private. */
const privateOf = (line: string): string[] | null => {
  if (ofCard.test(line)) return [unescapeValue(line.replace(ofCard, ''))]
  if (ofTable.test(line)) return line.replace(ofTable, '').trim().split(betweenValues)
  return null
}

/** A person with what belongs in a file, and nothing private that was not asked for. */
export const exportedPerson = (
  read: Reader,
  person: Person,
  today: Day,
  { leaveOutNotes = false, includePrivate = false }: ExportChoices = {},
): ExportedPerson => {
  const lines = (isCard: boolean): string[] => [
    ...new Set(
      person.source
        .filter((source) => (source.kind === 'vcard') === isCard)
        .flatMap((source) => source.lines)
        .filter((line) => privateOf(line) === null),
    ),
  ]
  return {
    uid: uidOf(person),
    name: person.name,
    ...filled('given', person.given),
    ...filled('family', person.family),
    ...filled('phonetic', person.phonetic),
    ...filled('nickname', person.nickname),
    ...filled('photo', person.photo),
    emails: person.emails,
    phones: person.phones,
    addresses: person.addresses,
    links: person.links,
    jobs: jobsOf(read, person.id, today),
    occasions: person.occasions,
    tags: person.tags,
    note: leaveOutNotes ? '' : person.notes,
    cardLines: lines(true),
    otherLines: lines(false),
    private: includePrivate
      ? [...new Set([...privateFacts(read, person, today), ...keptPrivate(person)])]
      : [],
  }
}

/** What was private in a file that came back. */
const keptPrivate = (person: Person): string[] =>
  person.source.flatMap((source) => source.lines.flatMap((line) => privateOf(line) ?? []))

const filled = <Name extends string>(name: Name, text: string | undefined) =>
  (text ? { [name]: text } : {}) as { [Key in Name]?: string }

/** The id that the person's first card had, so that programs and Goodturn know the card again; else our own. */
const uidOf = (person: Person): string =>
  person.source.find((source) => source.kind === 'vcard' && source.uid)?.uid ?? person.id

const jobsOf = (read: Reader, personId: string, today: Day): Job[] =>
  read
    .by('positionsOf', personId)
    .filter((position) => isHeldOn(position, today))
    .sort((a, b) => (b.from ?? '').localeCompare(a.from ?? '') || a.id.localeCompare(b.id))
    .map((position) => ({
      ...filled('organisation', placeOf(read, position)),
      ...filled('title', position.title),
      ...filled('department', position.department),
    }))
    .filter((job) => Object.keys(job).length > 0)
