import { factWords, newFacts } from '../domain/newFacts'
import { firmFactWords, newFirmFacts } from '../domain/newFirmFacts'
import { organisationKey } from '../domain/organisationKey'
import type { PersonId } from '../domain/ids'
import { isPresent, type Person } from '../domain/person'
import type { ReadContact } from '../domain/readContact'
import { knownFacts } from '../store/knownFacts'
import { OrganisationNames } from '../store/organisationNames'
import type { Reader } from '../store/reader'
import { identityKeys, sourceUid, uidKey } from './contactKeys'
import { mergeContacts } from './mergeContacts'

/** A contact of a file that may be brought in. */
export interface Candidate {
  file: string
  kind: string
  contact: ReadContact
}

/** `organisation`: a firm that is new, or of which something is. */
export type Verdict = 'new' | 'same' | 'changed' | 'organisation'

/** One row of a preview. */
export interface PlannedRow extends Candidate {
  key: string
  verdict: Verdict
  /** The person who is there already. */
  personId?: PersonId
  /** For a changed person, what would be added, in words. */
  adds: string[]
  /** How many cards of the files are in this row. */
  cards: number
}

/** How many people are looked at between two pauses. */
const slice = 250

/**
 * Compares what files say with who is there. Somebody is the same by the id of the same kind of file, or by the same
 * e-mail or phone together with the same name; never by a name or a phone alone. A generator, so that the caller may
 * pause at each yield; it changes nothing.
 */
export function* planImport(
  read: Reader,
  candidates: readonly Candidate[],
): Generator<void, PlannedRow[]> {
  const people = yield* peopleByKey(read)
  const organisations = new OrganisationNames(read)
  yield
  const rows: PlannedRow[] = []
  const rowByKey = new Map<string, number>()
  for (const [at, candidate] of candidates.entries()) {
    if (at % slice === slice - 1) yield
    const { kind } = candidate
    const contact = { ...candidate.contact, uid: sourceUid(candidate.contact) }
    const keys = keysOf(kind, contact, contact.uid)
    const earlier = keys.map((key) => rowByKey.get(key)).find((row) => row !== undefined)
    const row: PlannedRow =
      earlier === undefined
        ? { ...candidate, contact, key: String(rows.length), verdict: 'new', adds: [], cards: 1 }
        : merged(rows[earlier]!, contact)
    const index = earlier ?? rows.length
    rows[index] = row
    for (const key of keys) if (!rowByKey.has(key)) rowByKey.set(key, index)
    const madePerson = people.get(`person ${uidKey(kind, contact.uid, contact.name)}`)
    if (contact.isOrganisation && madePerson) row.personId = madePerson
    if (contact.isOrganisation && !madePerson) judgeOrganisation(read, row, organisations)
    else judgePerson(read, row, keys, people)
  }
  return rows
}

const merged = (row: PlannedRow, contact: ReadContact): PlannedRow => ({
  ...row,
  contact: mergeContacts(row.contact, contact),
  cards: row.cards + 1,
})

const keysOf = (kind: string, contact: ReadContact, uid: string): string[] => {
  const side = contact.isOrganisation ? 'organisation' : 'person'
  return [
    uidKey(kind, uid, contact.name),
    ...(contact.isOrganisation ? [`n ${organisationKey(contact.name).base}`] : []),
    ...(contact.isNameless || contact.isOrganisation
      ? []
      : identityKeys(contact.name, contact.emails, contact.phones)),
  ].map((key) => `${side} ${key}`)
}

function* peopleByKey(read: Reader): Generator<void, Map<string, PersonId>> {
  const found = new Map<string, PersonId>()
  let seen = 0
  for (const person of read.all('person')) {
    if (++seen % slice === 0) yield
    if (person.deletedAt) continue
    for (const key of keysOfPerson(person)) {
      const other = found.get(key)
      if (!other || isPresent(person)) found.set(key, person.id)
    }
  }
  return found
}

const keysOfPerson = (person: Person): string[] =>
  [
    ...person.source.flatMap(({ kind, uid }) => (uid ? [uidKey(kind, uid, person.name)] : [])),
    ...identityKeys(person.name, person.emails, person.phones),
  ].map((key) => `person ${key}`)

const judgePerson = (
  read: Reader,
  row: PlannedRow,
  keys: readonly string[],
  people: ReadonlyMap<string, PersonId>,
): void => {
  const personId = row.personId ?? keys.map((key) => people.get(key)).find(Boolean)
  const person = personId && read.get('person', personId)
  if (!person) return
  row.personId = person.id
  row.adds = factWords(newFacts(knownFacts(read, person), row.contact, row.kind))
  row.verdict = row.adds.length > 0 ? 'changed' : 'same'
}

const judgeOrganisation = (
  read: Reader,
  row: PlannedRow,
  organisations: OrganisationNames,
): void => {
  const id = organisations.idOf(row.contact.name)
  const known = id && read.get('organisation', id)
  if (!known) {
    row.verdict = 'organisation'
    return
  }
  row.adds = firmFactWords(newFirmFacts(known, row.contact))
  row.verdict = row.adds.length > 0 ? 'organisation' : 'same'
}
