import { z } from 'zod'
import { ImportRow, isOwnId } from '../domain/importRow'
import type { ChannelId, OrganisationId, PersonId } from '../domain/ids'
import { newFacts, type NewFacts } from '../domain/newFacts'
import { partsFor, proposedContacts, type PersonRead } from '../domain/proposedContacts'
import { newFirmFacts } from '../domain/newFirmFacts'
import type { Person } from '../domain/person'
import type { Labelled } from '../domain/readContact'
import { knownFacts } from '../store/knownFacts'
import { OrganisationNames } from '../store/organisationNames'
import { Refusal } from '../store/refusal'
import type { Transaction } from '../store/transaction'
import { brieflyListed } from '../text/listed'
import { group } from './command'
import { linkNamed, type Named } from './linkNamed'

/** Checked row by row in its own step, so that a large file never holds everything up at once. */
const Unchecked = z.custom<z.input<typeof ImportRow>>(
  (row) => typeof row === 'object' && row !== null,
  'not a contact',
)

/** Contacts read from files. People start in no circle, as partners; facts are added, nothing is overwritten. */
export const contactsImport = group({
  input: z.strictObject({ rows: z.array(Unchecked).min(1).max(50_000) }),
  says: ({ rows }) => {
    const firms = rows.filter((row) => row.contact?.isOrganisation).length
    const people = rows.length - firms
    if (rows.length <= 3)
      return `bring in ${brieflyListed(rows.map((row) => String(row.contact?.name)))}`
    if (people === 0) return `bring in ${firms} firms`
    return `bring in ${people === 1 ? '1 person' : `${people.toLocaleString('en')} people`}`
  },
  size: ({ rows }) =>
    rows.length + rows.filter(({ contact }) => contact?.referredBy || contact?.relatives).length,
  steps: function* (read, { rows }) {
    const count = { added: 0, changed: 0, organisations: 0 }
    const pauses = OrganisationNames.of(read)
    let names = pauses.next()
    for (; !names.done; names = pauses.next()) yield nothing
    const organisations = names.value
    const named: Named[] = []
    for (const [at, raw] of rows.entries())
      yield (tx) => {
        const parsed = ImportRow.safeParse(raw)
        if (!parsed.success) {
          const issue = parsed.error.issues[0]
          throw new Refusal(
            'invalid',
            `Contact ${at + 1} does not fit at “${issue?.path.join('.')}”: ${issue?.message}.`,
          )
        }
        if (parsed.data.contact.isOrganisation) {
          bringOrganisation(tx, parsed.data, organisations)
          count.organisations += 1
        } else
          for (const person of bringPeople(tx, parsed.data, organisations)) {
            count[person.isNew ? 'added' : 'changed'] += 1
            named.push(...person.named)
          }
      }
    for (const one of named) yield (tx) => linkNamed(tx, one)
    return count
  },
})

const nothing = () => undefined

const bringOrganisation = (
  tx: Transaction,
  { contact }: ImportRow,
  organisations: OrganisationNames,
): void => {
  const id = organisations.idOf(contact.name)
  const known = id ? tx.get('organisation', id) : undefined
  const { links, ...fields } = newFirmFacts(known ?? null, contact)
  const added = withIds(tx, links)
  if (known) {
    tx.patch('organisation', known.id, { ...fields, links: [...known.links, ...added] })
    return
  }
  organisations.add(tx.add('organisation', { name: contact.name, links: added, ...fields }))
}

/** The people of one row: one, or the two that an accepted proposal makes of it. */
function* bringPeople(
  tx: Transaction,
  row: ImportRow,
  organisations: OrganisationNames,
): Generator<{ isNew: boolean; named: Named[] }> {
  const there = [row.personId, row.otherId]
    .map((id) => id && tx.get('person', id))
    .filter((person): person is Person => !!person && !person.deletedAt)
  for (const { part, person } of partsFor(proposedContacts(row.contact, row.proposal), there))
    if (person || there.length === 0)
      yield {
        isNew: !person,
        named: bringPerson(tx, { row, part, known: person }, organisations),
      }
}

interface Brought {
  row: ImportRow
  part: PersonRead
  known: Person | undefined
}

const bringPerson = (
  tx: Transaction,
  brought: Brought,
  organisations: OrganisationNames,
): Named[] => {
  const { row, part, known } = brought
  const facts = newFacts(known ? knownFacts(tx, known) : {}, part.contact, row.kind)
  const fields = personFields(tx, facts, brought)
  const { does, household } = part
  const isTold = facts.tags.length > 0 || !!facts.note
  if (known)
    tx.patch('person', known.id, { ...fields, ...(isTold ? { toldAt: tx.context.now() } : {}) })
  const { id } =
    known ??
    tx.add('person', {
      name: part.contact.name,
      ...fields,
      ...(does ? { does } : {}),
      ...(household ? { household } : {}),
    })
  if (!known) tx.add('role', { personId: id, kind: 'partner', from: tx.today })
  addJobs(tx, id, facts, organisations)
  const { referredBy, relatives } = facts
  return [
    ...(referredBy ? [{ personId: id, name: referredBy }] : []),
    ...relatives.map((relative) => ({ personId: id, name: relative.name, relative })),
  ]
}

const personFields = (tx: Transaction, facts: NewFacts, { row, part, known }: Brought) => ({
  ...facts.fills,
  emails: [...(known?.emails ?? []), ...withIds(tx, facts.emails)],
  phones: [...(known?.phones ?? []), ...withIds(tx, facts.phones)],
  addresses: [...(known?.addresses ?? []), ...withIds(tx, facts.addresses)],
  links: [...(known?.links ?? []), ...withIds(tx, facts.links)],
  tags: [...(known?.tags ?? []), ...facts.tags],
  occasions: [...(known?.occasions ?? []), ...facts.occasions],
  howWeMet: [...(known?.howWeMet ?? []), ...facts.howWeMet],
  notes: [known?.notes, facts.note].filter(Boolean).join('\n\n'),
  source: [...(known?.source ?? []), ...newSource(row, part, known)].slice(-50),
})

/** One entry for each record of a file, so that the same record is known again. */
const newSource = (
  { file, kind, contact: { name, uid, lines } }: ImportRow,
  { contact }: PersonRead,
  known: Person | undefined,
): Person['source'] =>
  known?.source.some((source) => source.kind === kind && source.uid === uid)
    ? []
    : [
        {
          file,
          kind,
          ...(uid ? { uid } : {}),
          ...(name === contact.name && (!uid || isOwnId(uid)) ? {} : { name }),
          lines,
        },
      ]

const withIds = <Channel extends Labelled>(tx: Transaction, channels: readonly Channel[]) =>
  channels.map((channel) => ({ id: tx.context.newId() as ChannelId, ...channel }))

const addJobs = (
  tx: Transaction,
  personId: PersonId,
  { jobs }: NewFacts,
  organisations: OrganisationNames,
): void => {
  for (const { organisation, title = '', department } of jobs) {
    if (!organisation && !title && !department) continue
    const organisationId = organisation && idOfOrganisation(tx, organisation, organisations)
    tx.add('position', {
      personId,
      ...(organisationId ? { organisationId } : {}),
      title,
      ...(department ? { department } : {}),
    })
  }
}

const idOfOrganisation = (
  tx: Transaction,
  name: string,
  organisations: OrganisationNames,
): OrganisationId => {
  const id = organisations.idOf(name)
  const found = id && tx.get('organisation', id)
  if (found) return found.id
  const added = tx.add('organisation', { name })
  organisations.add(added)
  return added.id
}
