import { factWords, newFacts } from '../domain/newFacts'
import { firmFactWords, newFirmFacts } from '../domain/newFirmFacts'
import { organisationKey } from '../domain/organisationKey'
import type { PersonId } from '../domain/ids'
import type { Proposal } from '../domain/proposal'
import { partsFor, proposedContacts } from '../domain/proposedContacts'
import type { ReadContact } from '../domain/readContact'
import { knownFacts } from '../store/knownFacts'
import { OrganisationNames } from '../store/organisationNames'
import type { Reader } from '../store/reader'
import { identityKeys, nameKey, sourceUid, uidKey } from './contactKeys'
import { mergeContacts } from './mergeContacts'
import { MayBe } from './mayBe'
import { peopleByKey, type PeopleByKey } from './peopleByKey'
import { proposalsFor } from './phonebook/proposalFor'
import { understood } from './phonebook/understood'

/** A contact of a file that may be brought in. */
export interface Candidate {
  file: string
  kind: string
  contact: ReadContact
}

/** `unsure`: new, and may be somebody who is here; `organisation`: a firm that is new, or of which something is. */
export type Verdict = 'new' | 'same' | 'changed' | 'unsure' | 'organisation'

/** One row of a preview. */
export interface PlannedRow extends Candidate {
  key: string
  verdict: Verdict
  /** The person who is there already. */
  personId?: PersonId
  /** The second of the two people that came of this card before. */
  otherId?: PersonId
  /** For a changed person, what would be added, in words. */
  adds: string[]
  /** How many cards of the files are in this row. */
  cards: number
  /** What the name suggests; used only when the user accepts it. */
  proposals: Proposal[]
  /** The proposal that was accepted when this card came in before. */
  accepted?: Proposal
  /** The name of whom an `unsure` row may be. */
  mayBe?: string
}

/** How many contacts are compared between two pauses. */
const slice = 50

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
  const organisations = yield* OrganisationNames.of(read)
  const mayBe = new MayBe(read, people)
  const rows: PlannedRow[] = []
  const rowByKey = new Map<string, number>()
  const { contacts, personIds } = yield* understoodAll(candidates)
  for (const [at, candidate] of candidates.entries()) {
    if (at % slice === slice - 1) yield
    const { kind } = candidate
    const contact = contacts[at]!
    const keys = keysOf(kind, contact)
    const side = contact.isOrganisation ? 'organisation' : 'person'
    const rowKeys = keys.map((key) => `${side} ${key}`)
    const earlier = rowKeys.map((key) => rowByKey.get(key)).find((row) => row !== undefined)
    const row: PlannedRow =
      earlier === undefined
        ? {
            ...candidate,
            contact,
            key: String(rows.length),
            verdict: 'new',
            adds: [],
            cards: 1,
            proposals: [],
          }
        : merged(rows[earlier]!, contact)
    const index = earlier ?? rows.length
    rows[index] = row
    for (const key of rowKeys) if (!rowByKey.has(key)) rowByKey.set(key, index)
    const ownId = uidKey(kind, contact.uid!, contact.name)
    if (contact.isOrganisation && !personIds.has(ownId)) row.personId ??= people.same.get(ownId)
    if (contact.isOrganisation && !row.personId) judgeOrganisation(read, row, organisations)
    else {
      judgePerson(read, row, keys, people)
      mayBe.judge(row)
    }
  }
  return rows
}

/** Every contact with what its words say, and the ids under which the files have people. */
function* understoodAll(candidates: readonly Candidate[]) {
  const contacts: ReadContact[] = []
  const personIds = new Set<string>()
  for (const [at, { kind, contact: read }] of candidates.entries()) {
    if (at % slice === slice - 1) yield
    const contact = understood({ ...read, uid: sourceUid(read) })
    contacts.push(contact)
    if (!contact.isOrganisation) personIds.add(uidKey(kind, contact.uid!, contact.name))
  }
  return { contacts, personIds }
}

const merged = (row: PlannedRow, contact: ReadContact): PlannedRow => ({
  ...row,
  contact: mergeContacts(row.contact, contact),
  cards: row.cards + 1,
})

const keysOf = (kind: string, contact: ReadContact): string[] => [
  uidKey(kind, contact.uid!, contact.name),
  ...(contact.isOrganisation ? [`n ${organisationKey(contact.name).base}`] : []),
  ...(contact.isNameless || contact.isOrganisation
    ? []
    : identityKeys(contact.name, contact.emails, contact.phones)),
]

const judgePerson = (
  read: Reader,
  row: PlannedRow,
  keys: readonly string[],
  { same, made }: PeopleByKey,
): void => {
  const { contact, kind } = row
  const personId = row.personId ?? keys.map((key) => same.get(key)).find(Boolean)
  const person = personId && read.get('person', personId)
  if (!person) {
    row.proposals = proposalsFor(contact, kind)
    return
  }
  const entry = person.source.find(
    (it) =>
      it.name !== undefined &&
      nameKey(it.name) !== nameKey(person.name) &&
      ((it.kind === kind && it.uid === contact.uid) || nameKey(it.name) === nameKey(contact.name)),
  )
  const ids = (entry?.uid && made.get(uidKey(entry.kind, entry.uid, entry.name!))) || []
  const otherId = ids.find((id) => id !== person.id)
  const other = otherId && read.get('person', otherId)
  const accepted = entry && proposalsFor(contact, kind)[0]
  row.proposals = []
  row.personId = person.id
  if (other) row.otherId = other.id
  if (accepted) row.accepted = accepted
  const adds = partsFor(proposedContacts(contact, accepted), other ? [person, other] : [person])
    .filter(({ person: known }) => known)
    .flatMap(({ part, person: known }) =>
      factWords(newFacts(knownFacts(read, known!), part.contact, kind)),
    )
  row.adds = [...new Set(adds)]
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
